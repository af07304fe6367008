import type { Allowance } from "../allowance.ts";
import type { ByteSource } from "../bytes.ts";
import { readArgument } from "./arguments.ts";
import { fill, PickleEffects } from "./effects.ts";
import { ARGUMENT_OF, Argument, opcodeName } from "./opcodes.ts";
import { BrokenPickle, PickleReader } from "./reader.ts";
import { parseQuoted, parseRawUnicode } from "./text.ts";
import { DATA, isKind } from "./values.ts";
import type { PickleWatcher, WalkResult } from "./watcher.ts";

const PROTO = 0x80;
const STOP = 0x2e;
const FRAME = 0x95;

/**
 * Follows one pickle stream as CPython's unpickler would and tells `watcher` what it would import, call and
 * change, without doing any of it. All opcodes of protocols 0 to 5 are taken whatever PROTO says, as the
 * unpickler takes them. Ends after STOP or where the stream breaks; what was told until then stays true.
 * @throws AllowanceSpent when the budget is used up.
 */
export class PickleMachine {
  readonly #reader: PickleReader;
  readonly #watcher: PickleWatcher;
  readonly #effects: PickleEffects;

  constructor(source: ByteSource, offset: number, watcher: PickleWatcher) {
    this.#reader = new PickleReader(source, offset);
    this.#watcher = watcher;
    this.#effects = new PickleEffects(this.#reader, watcher);
  }

  run(allowance: Allowance): WalkResult {
    const reader = this.#reader;
    const effects = this.#effects;
    const first = reader.offset;
    let opcodes = 0;
    let frameEnd = 0;
    let declared = false;
    let stopped = false;
    let reason: string | undefined;
    try {
      while (!stopped) {
        effects.start = reader.offset;
        if (reader.atEnd) throw new BrokenPickle("it ends without STOP");
        const opcode = reader.u1();
        effects.opcode = opcode;
        const kind = ARGUMENT_OF[opcode];
        if (kind === Argument.invalid) throw new BrokenPickle(`${opcodeName(opcode)} is no opcode`);
        if ((++opcodes & 0xfff) === 0) allowance.spendOpcodes(0x1000);
        if (opcode === PROTO) {
          if (effects.start === first) declared = true;
          else this.#watcher.anomaly("protocol", effects.start, "PROTO stands in the middle of the stream");
          if (reader.u1() > 5) throw new BrokenPickle("it declares a protocol above 5");
        } else if (opcode === FRAME) {
          const nested = effects.start < frameEnd;
          frameEnd = reader.u8() + reader.offset;
          if (nested) this.#watcher.anomaly("frame", effects.start, "a frame starts inside another");
          if (frameEnd > reader.source.size) {
            this.#watcher.anomaly("frame", effects.start, "a frame reaches beyond the end");
          }
          continue;
        } else if (opcode === STOP) {
          effects.stack.pop();
          stopped = true;
        } else {
          follow(opcode, kind, effects);
        }
        if (effects.jumped) {
          // joblib closes the frame before the bytes that it reads by itself.
          effects.jumped = false;
          frameEnd = 0;
        } else if (effects.start < frameEnd && reader.offset > frameEnd) {
          this.#watcher.anomaly("frame", effects.start, `${opcodeName(opcode)} crosses the end of a frame`);
          frameEnd = 0;
        }
      }
    } catch (thrown) {
      if (!(thrown instanceof BrokenPickle)) throw thrown;
      reason = thrown.message;
    }
    allowance.spendOpcodes(opcodes & 0xfff);
    return { end: reader.offset, stopped, reason, opcodes, declared };
  }
}

/** One opcode behind the loop's own three (PROTO, FRAME, STOP). */
function follow(opcode: number, kind: number, effects: PickleEffects): void {
  const { stack, reader } = effects;
  const argument = readArgument(kind, reader);
  switch (opcode) {
    case 0x28: // MARK
      stack.mark();
      break;
    case 0x30: // POP
      stack.drop();
      break;
    case 0x31: // POP_MARK
      stack.toMark();
      break;
    case 0x32: // DUP
      stack.push(stack.top());
      break;
    case 0x71: // BINPUT
    case 0x72: // LONG_BINPUT
      effects.put(argument as number);
      break;
    case 0x70: // PUT
      effects.put(effects.key());
      break;
    case 0x94: // MEMOIZE counts entries, which is not one more than the highest key
      effects.memoize();
      break;
    case 0x68: // BINGET
    case 0x6a: // LONG_BINGET
      effects.get(argument as number);
      break;
    case 0x67: // GET
      effects.get(effects.key());
      break;
    case 0x4b: // BININT1
    case 0x4d: // BININT2
    case 0x4a: // BININT
    case 0x8a: // LONG1
    case 0x8b: // LONG4
      stack.push(argument);
      break;
    case 0x49: // INT
    case 0x4c: // LONG
      stack.push(effects.integer());
      break;
    case 0x46: // FLOAT
      effects.float();
      stack.push(DATA);
      break;
    case 0x54: // BINSTRING
    case 0x55: // SHORT_BINSTRING
    case 0x58: // BINUNICODE
    case 0x8c: // SHORT_BINUNICODE
    case 0x8d: // BINUNICODE8
      effects.text(argument);
      break;
    case 0x53: // STRING
      effects.text(parseQuoted(reader.line()));
      break;
    case 0x56: // UNICODE
      effects.text(parseRawUnicode(reader.line()));
      break;
    case 0x42: // BINBYTES
    case 0x43: // SHORT_BINBYTES
    case 0x8e: // BINBYTES8
    case 0x96: // BYTEARRAY8
      if (isKind(argument, "bytes")) effects.watcher.bytes(argument);
      stack.push(argument);
      break;
    case 0x29: // EMPTY_TUPLE
      stack.push({ kind: "tuple", items: [] });
      break;
    case 0x74: // TUPLE
      stack.push({ kind: "tuple", items: stack.toMark() });
      break;
    case 0x85: // TUPLE1
    case 0x86: // TUPLE2
    case 0x87: // TUPLE3
      effects.tuple(opcode - 0x84);
      break;
    case 0x7d: // EMPTY_DICT
      stack.push({ kind: "dict" });
      break;
    case 0x64: // DICT
      stack.push(fill({ kind: "dict" }, stack.toMark()));
      break;
    case 0x73: {
      // SETITEM
      const value = stack.pop();
      effects.change([stack.pop(), value]);
      break;
    }
    case 0x75: // SETITEMS
    case 0x65: // APPENDS
    case 0x90: // ADDITEMS
      effects.change(stack.toMark());
      break;
    case 0x61: // APPEND
      effects.change([stack.pop()]);
      break;
    case 0x62: // BUILD
      effects.build();
      break;
    case 0x6c: // LIST
    case 0x91: // FROZENSET
      stack.toMark();
      stack.push(DATA);
      break;
    case 0x63: // GLOBAL
      stack.push(effects.import());
      break;
    case 0x69: {
      // INST
      const callee = effects.import();
      effects.call(callee, stack.toMark());
      break;
    }
    case 0x93: // STACK_GLOBAL
      effects.stackGlobal();
      break;
    case 0x6f: {
      // OBJ: the first above the mark is the callee
      const [callee, ...args] = stack.toMark();
      if (callee === undefined) throw new BrokenPickle("OBJ has nothing to call");
      effects.call(callee, args);
      break;
    }
    case 0x52: // REDUCE
    case 0x81: {
      // NEWOBJ
      const args = stack.pop();
      effects.call(stack.pop(), isKind(args, "tuple") ? args.items : [args]);
      break;
    }
    case 0x92: {
      // NEWOBJ_EX
      const keywords = stack.pop();
      const args = stack.pop();
      const items = isKind(args, "tuple") ? args.items : [args];
      effects.call(stack.pop(), [...items, keywords]);
      break;
    }
    case 0x82: // EXT1
    case 0x83: // EXT2
    case 0x84: // EXT4
      effects.extension(argument);
      break;
    case 0x50: // PERSID
      reader.line();
      stack.push(DATA);
      break;
    case 0x51: // BINPERSID
      stack.pop();
      stack.push(DATA);
      break;
    case 0x98: // READONLY_BUFFER
      stack.top();
      break;
    default: // NONE, booleans, floats, EMPTY_LIST, EMPTY_SET, NEXT_BUFFER
      stack.push(DATA);
      break;
  }
}
