/** How the argument behind an opcode is written. */
export const Argument = {
  invalid: 0,
  none: 1,
  u1: 2,
  u2: 3,
  u4: 4,
  i4: 5,
  f8: 6,
  u8: 7,
  line: 8,
  twoLines: 9,
  latin1: 10,
  latin4: 11,
  text1: 12,
  text4: 13,
  text8: 14,
  bytes1: 15,
  bytes4: 16,
  bytes8: 17,
  long1: 18,
  long4: 19,
} as const;

type ArgumentKind = keyof typeof Argument;

/** Every opcode of protocols 0 to 5: byte, name, argument. From CPython's pickletools. */
const TABLE: readonly (readonly [number, string, ArgumentKind])[] = [
  [0x28, "MARK", "none"],
  [0x29, "EMPTY_TUPLE", "none"],
  [0x2e, "STOP", "none"],
  [0x30, "POP", "none"],
  [0x31, "POP_MARK", "none"],
  [0x32, "DUP", "none"],
  [0x42, "BINBYTES", "bytes4"],
  [0x43, "SHORT_BINBYTES", "bytes1"],
  [0x46, "FLOAT", "line"],
  [0x47, "BINFLOAT", "f8"],
  [0x49, "INT", "line"],
  [0x4a, "BININT", "i4"],
  [0x4b, "BININT1", "u1"],
  [0x4c, "LONG", "line"],
  [0x4d, "BININT2", "u2"],
  [0x4e, "NONE", "none"],
  [0x50, "PERSID", "line"],
  [0x51, "BINPERSID", "none"],
  [0x52, "REDUCE", "none"],
  [0x53, "STRING", "line"],
  [0x54, "BINSTRING", "latin4"],
  [0x55, "SHORT_BINSTRING", "latin1"],
  [0x56, "UNICODE", "line"],
  [0x58, "BINUNICODE", "text4"],
  [0x5d, "EMPTY_LIST", "none"],
  [0x61, "APPEND", "none"],
  [0x62, "BUILD", "none"],
  [0x63, "GLOBAL", "twoLines"],
  [0x64, "DICT", "none"],
  [0x65, "APPENDS", "none"],
  [0x67, "GET", "line"],
  [0x68, "BINGET", "u1"],
  [0x69, "INST", "twoLines"],
  [0x6a, "LONG_BINGET", "u4"],
  [0x6c, "LIST", "none"],
  [0x6f, "OBJ", "none"],
  [0x70, "PUT", "line"],
  [0x71, "BINPUT", "u1"],
  [0x72, "LONG_BINPUT", "u4"],
  [0x73, "SETITEM", "none"],
  [0x74, "TUPLE", "none"],
  [0x75, "SETITEMS", "none"],
  [0x7d, "EMPTY_DICT", "none"],
  [0x80, "PROTO", "u1"],
  [0x81, "NEWOBJ", "none"],
  [0x82, "EXT1", "u1"],
  [0x83, "EXT2", "u2"],
  [0x84, "EXT4", "i4"],
  [0x85, "TUPLE1", "none"],
  [0x86, "TUPLE2", "none"],
  [0x87, "TUPLE3", "none"],
  [0x88, "NEWTRUE", "none"],
  [0x89, "NEWFALSE", "none"],
  [0x8a, "LONG1", "long1"],
  [0x8b, "LONG4", "long4"],
  [0x8c, "SHORT_BINUNICODE", "text1"],
  [0x8d, "BINUNICODE8", "text8"],
  [0x8e, "BINBYTES8", "bytes8"],
  [0x8f, "EMPTY_SET", "none"],
  [0x90, "ADDITEMS", "none"],
  [0x91, "FROZENSET", "none"],
  [0x92, "NEWOBJ_EX", "none"],
  [0x93, "STACK_GLOBAL", "none"],
  [0x94, "MEMOIZE", "none"],
  [0x95, "FRAME", "u8"],
  [0x96, "BYTEARRAY8", "bytes8"],
  [0x97, "NEXT_BUFFER", "none"],
  [0x98, "READONLY_BUFFER", "none"],
];

/** Argument kind by opcode; 0 for bytes that are no opcode. */
export const ARGUMENT_OF = new Uint8Array(256);
const NAMES: string[] = [];
for (const [opcode, name, argument] of TABLE) {
  ARGUMENT_OF[opcode] = Argument[argument];
  NAMES[opcode] = name;
}

export function opcodeName(opcode: number): string {
  return NAMES[opcode] ?? `byte 0x${opcode.toString(16).padStart(2, "0")}`;
}
