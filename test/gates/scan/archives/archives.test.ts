import { deflateSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { bytes, CALL_SYSTEM, type Member, u4, zip } from "../assemble.ts";
import { fixture, look, rulesIn } from "../look.ts";

const DANGEROUS = "pickle/dangerous-global";
const evil = (more: Partial<Member> = {}): Member => ({
  name: "archive/data.pkl",
  data: CALL_SYSTEM,
  ...more,
});

describe("zip", () => {
  it.each<[string, Buffer]>([
    ["a stored member", zip([evil()])],
    ["a deflated member", zip([evil({ deflate: true })])],
    ["a member whose name says nothing", zip([evil({ name: "archive/version" })])],
    ["an archive behind other bytes", zip([evil()], Buffer.from("#!/bin/sh\nexit\n"))],
    ["an archive inside an archive", zip([{ name: "inner.zip", data: zip([evil()]), deflate: true }])],
    ["the npy in an npz", fixture("pickles/malicious-in-npz.npz")],
    ["the data.pkl of PyTorch", fixture("pickles/malicious.pt")],
  ])("finds the pickle in %s", async (_, archive) => {
    expect(await rulesIn(archive, "model.pt")).toEqual([DANGEROUS]);
  });

  it.each<[string, Member]>([
    ["two names", evil({ localName: "archive/other.pkl" })],
    ["an encryption bit on plain data", evil({ flags: 1 })],
    ["headers that disagree about encryption", evil({ localFlags: 1 })],
    ["the strong-encryption bit", evil({ flags: 0x40 })],
    ["a wrong checksum", evil({ crc: 1 })],
    ["a name that leads out", evil({ name: "../../data.pkl", localName: "../../data.pkl" })],
    ["no entry in the directory", evil({ hidden: true })],
  ])("reports %s and still reads the member", async (_, member) => {
    const archive = zip([
      { name: "first", data: Buffer.from("x") },
      member,
      { name: "last", data: Buffer.from("x") },
    ]);
    expect(await rulesIn(archive, "model.pt")).toEqual(
      expect.arrayContaining([DANGEROUS, "zip/inconsistent"]),
    );
  });

  it("reads on behind a member that it cannot unpack", async () => {
    const archive = zip([{ name: "odd", data: Buffer.from("x"), method: 98 }, evil()]);
    expect(await rulesIn(archive)).toEqual([DANGEROUS, "scan/incomplete"]);
  });

  it("says which member", async () => {
    const [first] = await look(zip([evil()]), "models/a.pt");
    expect(first.message).toMatch(/^models\/a\.pt \(archive\/data\.pkl\) calls os\.system when loaded/);
    expect(first.member).toBe("archive/data.pkl");
  });

  it("does not unpack a bomb", async () => {
    const archive = zip([{ name: "bomb", data: Buffer.alloc(300 * 2 ** 20), deflate: true }]);
    expect(archive.length).toBeLessThan(2 ** 20);
    expect((await look(archive, "a.zip")).map(({ message }) => message)).toEqual([
      "a.zip (bomb) could not be wholly scanned: it unpacks to more than 256 MiB",
    ]);
  });

  it("finds nothing in a harmless model of PyTorch's shape", async () => {
    expect(await look(fixture("pickles/benign.pt"), "benign.pt")).toEqual([]);
  });

  it("does not follow members that overlap", async () => {
    const archive = zip([evil(), evil({ name: "second" })]);
    const central = archive.indexOf("PK\x01\x02");
    archive.writeUInt32LE(archive.length, central + 20);
    expect(await rulesIn(archive, "a.zip")).toEqual(["scan/incomplete"]);
  });

  it("names a pickle inside bytes inside an archive", async () => {
    const inner = bytes(0x80, 4, "B", u4(CALL_SYSTEM.length), CALL_SYSTEM, ".");
    const [first] = await look(
      zip([{ name: "data.pkl", data: bytes(0x80, 4, "B", u4(inner.length), inner, ".") }]),
      "a.pt",
    );
    expect(first.message).toMatch(
      /^a\.pt \(data\.pkl\/embedded bytes\/embedded bytes\) at byte 7 calls os\.system/,
    );
  });

  it("does not go deeper than its budget", async () => {
    let archive = zip([evil()]);
    for (let depth = 0; depth < 8; depth++) archive = zip([{ name: `${depth}.zip`, data: archive }]);
    expect(await rulesIn(archive, "deep.zip")).toEqual(["scan/incomplete"]);
  });
});

describe("other containers", () => {
  it.each<[string, Buffer]>([
    ["gzip", gzipSync(CALL_SYSTEM)],
    ["zlib", deflateSync(CALL_SYSTEM)],
    ["gzip of a zip", gzipSync(zip([evil()]))],
    ["tar", tar("model/pickle", CALL_SYSTEM)],
    ["tar.gz", gzipSync(tar("model/pickle", CALL_SYSTEM))],
  ])("looks into %s", async (_, packed) => {
    expect(await rulesIn(packed, "model.joblib")).toEqual([DANGEROUS]);
  });

  it.each<[string, Buffer]>([
    ["7z", bytes("7z\xbc\xaf\x27\x1c\x00\x04")],
    ["RAR", bytes("Rar!\x1a\x07\x00")],
    ["bzip2", bytes("BZh91AY&SY")],
    ["xz", bytes("\xfd7zXZ\x00")],
    ["LZMA", bytes("]\x00\x00\x40\x00\xff\xff\xff\xff\xff\xff\xff\xff")],
    ["a Git LFS pointer", Buffer.from("version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n")],
    ["a cut gzip", gzipSync(CALL_SYSTEM).subarray(0, 20)],
    ["a tar with a broken header", tar("model", CALL_SYSTEM).fill("x", 124, 136)],
  ])("never calls %s clean", async (_, packed) => {
    const found = await look(packed, "model.bin");
    expect(found.map(({ rule, severity }) => [rule, severity])).toEqual([["scan/incomplete", "critical"]]);
  });
});

describe("formats that hold no pickle", () => {
  const safetensors = (header: unknown, data = 4) => {
    const text = JSON.stringify(header);
    const length = Buffer.alloc(8);
    length.writeUInt32LE(text.length);
    return bytes(length, text, Buffer.alloc(data));
  };
  const tensor = (from: number, to: number) => ({ dtype: "F32", shape: [1], data_offsets: [from, to] });

  it.each<[string, Buffer]>([
    ["bytes behind the last tensor", safetensors({ a: tensor(0, 4) }, 9)],
    ["a gap", safetensors({ a: tensor(1, 4) })],
    ["an overlap", safetensors({ a: tensor(0, 3), b: tensor(2, 4) })],
    ["a header that is too long", bytes("\xff\xff\xff\xff\xff\xff\xff\xff{}")],
  ])("safetensors with %s", async (_, file) => {
    expect(await rulesIn(file, "a.safetensors")).toEqual(["safetensors/malformed"]);
  });

  it("a valid safetensors file has no findings", async () => {
    expect(await look(safetensors({ __metadata__: { a: "b" }, a: tensor(0, 4) }), "a.safetensors")).toEqual(
      [],
    );
  });

  it("a Keras archive with a Lambda layer", async () => {
    const config = {
      class_name: "Functional",
      config: { layers: [{ class_name: "TimeDistributed", config: { layer: { class_name: "Lambda" } } }] },
    };
    const archive = zip([{ name: "config.json", data: Buffer.from(JSON.stringify(config)), deflate: true }]);
    expect(await rulesIn(archive, "a.keras")).toEqual(["keras/code-layer"]);
  });

  it("ONNX: a custom operator, a cut file and good models", async () => {
    expect(await rulesIn(fixture("models/bad/delay-unknown-op.onnx"), "a.onnx")).toEqual([
      "onnx/custom-operator",
    ]);
    expect(await rulesIn(fixture("models/bad/delay-truncated.onnx"), "a.onnx")).toEqual(["scan/incomplete"]);
    expect(await rulesIn(fixture("models/delay-base.onnx"), "a.onnx")).toEqual([]);
  });

  const field = (number: number, content: Buffer | string) =>
    bytes((number << 3) | 2, content.length, content);

  it.each<[string, string[]]>([
    ["PyFunc", ["tensorflow/python-operator"]],
    ["WriteFile", ["tensorflow/file-operator"]],
    ["SaveV2", []],
  ])("a SavedModel with the operator %s", async (operator, rules) => {
    const node = field(1, bytes(field(1, "a"), field(2, operator)));
    const inFunction = field(2, field(1, field(3, bytes(field(1, "a"), field(2, operator)))));
    for (const graph of [node, inFunction]) {
      expect(await rulesIn(field(2, field(2, graph)), "saved_model.pb")).toEqual(rules);
    }
  });

  it("HDF5 with a Lambda layer, also where two chunks meet", async () => {
    for (const gap of [100, 2 ** 20 - 20]) {
      const file = bytes("\x89HDF\r\n\x1a\n", Buffer.alloc(gap), '{"class_name": "Lambda", "config": {}}');
      expect(await rulesIn(file, "a.h5")).toEqual(["keras/code-layer"]);
    }
    expect(await look(bytes("\x89HDF\r\n\x1a\n", Buffer.alloc(99)), "a.h5")).toEqual([]);
  });

  it.each(["../secret", "/etc/passwd", "C:\\x"])("ONNX with external data at %s", async (location) => {
    const entry = bytes(field(1, "location"), field(2, location));
    const model = field(7, field(5, field(13, entry)));
    expect(await rulesIn(model, "a.onnx")).toEqual(["onnx/external-data"]);
  });
});

function tar(name: string, data: Buffer): Buffer {
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write(`${data.length.toString(8).padStart(11, "0")}\0`, 124);
  header.write("0", 156);
  header.write("ustar\0", 257);
  const body = Buffer.alloc(Math.ceil(data.length / 512) * 512);
  data.copy(body);
  return Buffer.concat([header, body, Buffer.alloc(1024)]);
}
