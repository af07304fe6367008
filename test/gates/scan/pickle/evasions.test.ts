import { describe, expect, it } from "vitest";
import { binary, bytes, CALL_SYSTEM, MEMOIZE, PROTO_4, STACK_GLOBAL, text, u4, u8 } from "../assemble.ts";
import { look, rulesIn } from "../look.ts";

const DANGEROUS = "pickle/dangerous-global";
const SYSTEM = bytes(text("os"), text("system"), STACK_GLOBAL);
const CALL = bytes(text("true"), 0x85, "R");

describe("published ways around pickle scanners", () => {
  it.each<[string, Buffer]>([
    ["GLOBAL and REDUCE of protocol 0", CALL_SYSTEM],
    ["STACK_GLOBAL", bytes(PROTO_4, SYSTEM, CALL, ".")],
    ["protocol 0 that begins `(S`, which is also a zlib header", bytes("(S'true'\nios\nsystem\n.")],
    ["INST", bytes("(S'true'\nios\nsystem\n.")],
    ["OBJ whose result is popped", bytes("(cos\nsystem\nS'true'\no0N.")],
    ["a name that is imported and dropped", bytes("cos\nsystem\n0N.")],
    [
      "names out of the memo",
      bytes(
        PROTO_4,
        text("os"),
        MEMOIZE,
        "0",
        text("system"),
        MEMOIZE,
        "0h",
        0,
        "h",
        1,
        STACK_GLOBAL,
        CALL,
        ".",
      ),
    ],
    [
      "MEMOIZE after PUT 5 writes entry 1, not 6",
      bytes(
        PROTO_4,
        text("os"),
        "q",
        5,
        "0",
        text("system"),
        MEMOIZE,
        "0h",
        5,
        "h",
        1,
        STACK_GLOBAL,
        CALL,
        ".",
      ),
    ],
    [
      "memo keys with an underscore and blanks",
      bytes(PROTO_4, text("os"), "p1_0\n0", text("system"), "p +11 \n0g10\ng11\n", STACK_GLOBAL, CALL, "."),
    ],
    ["an escaped name in STRING", bytes(PROTO_4, "S'\\x6fs'\nS'\\163ystem'\n", STACK_GLOBAL, CALL, ".")],
    ["an escaped name in UNICODE", bytes(PROTO_4, "V\\u006fs\nVsystem\n", STACK_GLOBAL, CALL, ".")],
    ["names of BINSTRING", bytes(PROTO_4, "T", u4(2), "osU", 6, "system", STACK_GLOBAL, CALL, ".")],
    ["DUP of the name", bytes(PROTO_4, SYSTEM, "2", CALL, ".")],
    ["a tail that breaks", bytes(CALL_SYSTEM.subarray(0, -1), 0xff, 0xff)],
    ["no STOP", CALL_SYSTEM.subarray(0, -1)],
    ["a second stream", bytes("N.", CALL_SYSTEM)],
    ["Python 2's module names", bytes("c__builtin__\neval\n(S'1'\ntR.")],
    [
      "a dotted name",
      bytes(PROTO_4, text("sklearn.base"), text("warnings.os.system"), STACK_GLOBAL, CALL, "."),
    ],
    [
      "a double-underscore name",
      bytes(PROTO_4, text("collections"), text("OrderedDict.__init__.__globals__"), STACK_GLOBAL, "."),
    ],
    [
      "a submodule of a dangerous module",
      bytes("casyncio.unix_events\n_UnixSubprocessTransport._start\n(tR."),
    ],
    ["importlib", bytes("cimportlib\nimport_module\n(S'os'\ntR.")],
    ["the debugger, the profiler and the package tool", bytes("cpip\nmain\n(tRcpdb\nrun\n(tR.")],
    ["a PROTO that lies", bytes(0x80, 0, SYSTEM, CALL, ".")],
    ["a nested pickle in bytes", bytes(PROTO_4, binary(bytes(0x80, 4, SYSTEM, CALL, ".")), ".")],
    ["a nested pickle of protocol 0 in bytes", bytes(PROTO_4, binary(CALL_SYSTEM), ".")],
    [
      "a nested pickle in base64",
      bytes(PROTO_4, text(bytes(0x80, 4, SYSTEM, CALL, ".").toString("base64")), "."),
    ],
    [
      "a nested pickle in hexadecimal digits",
      bytes(PROTO_4, text(bytes(0x80, 4, SYSTEM, CALL, ".").toString("hex")), "."),
    ],
  ])("%s", async (_, pickle) => {
    const found = await look(pickle);
    expect(found.filter(({ rule }) => rule === DANGEROUS)).not.toEqual([]);
    expect(found.find(({ rule }) => rule === DANGEROUS)?.severity).toBe("critical");
  });

  it.each<[string, Buffer, string]>([
    [
      "a name of bytes",
      bytes(PROTO_4, "C", 2, "os", text("system"), STACK_GLOBAL, "."),
      "pickle/computed-global",
    ],
    [
      "a name that a call returns",
      bytes(PROTO_4, text("builtins"), text("str"), STACK_GLOBAL, ")R", text("system"), STACK_GLOBAL, "."),
      "pickle/computed-global",
    ],
    ["an entry of the memo that is not there", bytes(PROTO_4, "h", 9, "."), "pickle/malformed"],
    ["EXT1", bytes(0x80, 2, 0x82, 7, "."), "pickle/extension-code"],
    ["EXT4", bytes(0x80, 2, 0x84, u4(7), "."), "pickle/extension-code"],
    ["BUILD on an imported class", bytes("ccollections\nOrderedDict\n}b."), "pickle/changed-global"],
    [
      "SETITEM on an imported module's object",
      bytes("ccollections\nOrderedDict\nS'a'\nNs."),
      "pickle/changed-global",
    ],
    ["a call of what a call returned", bytes("cbuiltins\nlist\n(tR(tR."), "pickle/indirect-call"],
    [
      "an opcode across a frame's end",
      bytes(PROTO_4, 0x95, u8(2), text("a"), "0", text("abc"), "."),
      "pickle/frame-mismatch",
    ],
    ["a frame inside a frame", bytes(PROTO_4, 0x95, u8(12), 0x95, u8(1), "N."), "pickle/frame-mismatch"],
    ["a frame beyond the end", bytes(PROTO_4, 0x95, u8(99), "N."), "pickle/frame-mismatch"],
    ["a name on no list", bytes("cmypackage\nRestore\n(tR."), "pickle/unlisted-global"],
    ["a module of two words", bytes("ca b\nc\n."), "pickle/unlisted-global"],
    [
      "scipy's distributions, which run code from their state",
      bytes("cscipy.stats._distn_infrastructure\nrv_continuous\n(tR."),
      "pickle/unlisted-global",
    ],
  ])("%s", async (_, pickle, rule) => {
    expect(await rulesIn(pickle)).toContain(rule);
  });
});

describe("judging names", () => {
  it("takes getattr for a plain member of an allowed class, and for nothing else", async () => {
    const harmless = bytes("cbuiltins\ngetattr\n(csklearn.tree._tree\nTree\nS'MEMBER'\ntR.");
    expect(await rulesIn(harmless)).toEqual([]);
    const module = bytes("cbuiltins\ngetattr\n(cos\nenviron\nS'MEMBER'\ntR.");
    expect(await rulesIn(module)).toContain(DANGEROUS);
    const aFunction = bytes("cbuiltins\ngetattr\n(cnumpy._core.multiarray\nscalar\nS'MEMBER'\ntR.");
    expect(await rulesIn(aFunction)).toContain(DANGEROUS);
    const another = bytes("cmypackage\ngetattr\n(csklearn.tree._tree\nTree\nS'MEMBER'\ntR.");
    expect(await rulesIn(another)).toContain("pickle/unlisted-global");
    const dunder = bytes("cbuiltins\ngetattr\n(csklearn.tree._tree\nTree\nS'__class__'\ntR.");
    expect(await rulesIn(dunder)).toContain(DANGEROUS);
  });

  it("takes names that the project allows", async () => {
    const pickle = bytes("cmypackage\nRestore\n(tR.");
    expect(await rulesIn(pickle, "m.pkl", ["mypackage.Restore"])).toEqual([]);
    expect(await rulesIn(pickle, "m.pkl", ["mypackage.Other"])).toEqual(["pickle/unlisted-global"]);
  });

  it("says what the file does, where, and what to do", async () => {
    const [first] = await look(CALL_SYSTEM, "models/x.pkl");
    expect(first.message).toBe(
      "models/x.pkl calls os.system when loaded, which can start other programs (byte 0)",
    );
    expect(first.fix).toMatch(/^Do not load it\./);
  });

  it("escapes what a name tries to write on a terminal", async () => {
    const [first] = await look(bytes("cos\x1b[2J\nsystem\u0007\n(tR."), "m.pkl");
    expect(first.message).not.toMatch(/\p{Cc}/u);
  });
});

it("lets POP take a mark, as the unpickler does", async () => {
  expect(await rulesIn(bytes(PROTO_4, SYSTEM, "(0", CALL, "."))).toEqual([DANGEROUS]);
});

it("reads joblib's arrays as pickle.load would, too", async () => {
  const dtype = bytes("cnumpy\ndtype\n(S'u1'\ntR");
  const state = bytes("(S'shape'\n(K", CALL_SYSTEM.length, "tS'dtype'\n", dtype, "d");
  const head = bytes("cjoblib.numpy_pickle\nNumpyArrayWrapper\n)\x81", state, "b");
  expect(await rulesIn(bytes(head, Buffer.alloc(CALL_SYSTEM.length, 7), "."))).toEqual([]);
  expect(await rulesIn(bytes(head, CALL_SYSTEM, "."))).toEqual([DANGEROUS]);
  expect(await rulesIn(bytes(head, Buffer.alloc(CALL_SYSTEM.length, 7), CALL_SYSTEM))).toEqual([DANGEROUS]);
  expect(await rulesIn(bytes(head, "."))).toEqual(["scan/incomplete"]);
});

it("is not slowed down by names of a million parts", async () => {
  const pickle = bytes(`c${"a.".repeat(200_000)}b\n${"c.".repeat(200_000)}d\n.`);
  const start = performance.now();
  expect(await rulesIn(pickle)).toEqual([DANGEROUS]);
  expect(performance.now() - start).toBeLessThan(2000);
});

describe("what is not a pickle", () => {
  it.each([
    "class Foo:\n    pass\n",
    "(a, b)\n(c, d)\n",
    "I,am\na,table\n",
    "import os\nos.system('x')\n",
    "[1, 2]\n",
    "N",
    "",
  ])("leaves %j alone", async (content) => {
    expect(await look(Buffer.from(content), "notes.txt")).toEqual([]);
  });

  it("does not call a .pkl clean that it cannot follow", async () => {
    expect(await rulesIn(Buffer.from("xello"), "model.pkl")).toEqual(["scan/incomplete"]);
    expect(await rulesIn(Buffer.alloc(0), "model.pkl")).toEqual(["scan/incomplete"]);
    expect(await rulesIn(Buffer.from("hello"), "model.pt")).toEqual(["scan/incomplete"]);
  });

  it("finds a pickle under any name, in any case", async () => {
    expect(await rulesIn(CALL_SYSTEM, "weights.BIN")).toEqual([DANGEROUS]);
    expect(await rulesIn(CALL_SYSTEM, "README")).toEqual([DANGEROUS]);
  });
});
