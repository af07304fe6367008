import { readFileSync } from "node:fs";
import { RecordBatchFileWriter, RecordBatchStreamWriter, tableFromArrays, tableToIPC } from "apache-arrow";
import { expect, test } from "vitest";
import { unpackLz4 } from "../../src/engines/arrow/lz4.ts";
import { fixture, readTable, TableFolder } from "./table-folder.ts";

test.each(["arrow", "arrows"])(
  "types of an Arrow .%s are those of the same table in Parquet",
  async (extension) => {
    const arrow = await readTable(fixture(`data/arrow/types.${extension}`));
    const parquet = await readTable(fixture("data/arrow/types.parquet"));
    expect(arrow.cells).toEqual(parquet.cells);
    expect(arrow.columns).toEqual(parquet.columns);
  },
);

test.each(["lz4", "zstd"])("buffers that are packed by %s", async (codec) => {
  const { cells } = await readTable(fixture(`data/arrow/${codec}.feather`), 5000);
  expect(cells["n"]).toEqual(Array.from({ length: 5000 }, (_, at) => at));
  expect(cells["s"]).toEqual(Array.from({ length: 5000 }, (_, at) => `row ${at % 7}`));
});

test("types that Parquet has not", async () => {
  const { cells } = await readTable(fixture("data/arrow/others.arrow"));
  expect(Object.fromEntries(Object.entries(cells).map(([name, [value]]) => [name, value]))).toEqual({
    half: 0.5,
    date64: "1969-12-31",
    seconds: "05:00:01",
    nanoseconds: "05:00:01.000000007",
    s: "2013-01-01T05:00:01",
    zoned_s: "2013-01-01T05:00:01Z",
    zoned_ns: "1912-06-23T00:00:00Z",
    duration: 1500,
    pair: "[1,2]",
    map: '{"a":1,"b":null}',
    nothing: null,
    fixed: "ab",
    view: "more than twelve bytes of text",
    numbers: 7,
  });
  for (const [, second] of Object.values(cells)) expect(second).toBeNull();
});

test.each([
  ["none.arrow", "file"],
  ["none.arrows", "stream"],
] as const)("%s without a batch is a table without rows", async (name, kind) => {
  using folder = new TableFolder();
  const { schema } = tableFromArrays({ a: new Int32Array([1]), s: ["x"] });
  const writer = kind === "file" ? new RecordBatchFileWriter() : new RecordBatchStreamWriter();
  writer.reset(undefined, schema);
  writer.finish();
  const { columns, batches } = await readTable(folder.write(name, writer.toUint8Array(true)));
  expect(columns.map(({ name }) => name)).toEqual(["a", "s"]);
  expect(batches).toBe(0);
});

test("a decimal that no column type holds is refused by its column", async () => {
  await expect(readTable(fixture("data/arrow/wide-decimal.arrow"))).rejects.toMatchObject({
    code: "data/arrow-type",
    message: /Column `n`/,
  });
});

test("buffers of lz4 that unpack to more than there is memory for are refused", () => {
  // A frame of one block: one literal, then the byte before repeated 270 times and 255 for each byte of length.
  const lengths = Buffer.alloc(4000, 255);
  const block = Buffer.concat([Buffer.from([0x1f, 0x61, 1, 0]), lengths, Buffer.from([0, 0x10, 0x62])]);
  const head = Buffer.from([4, 34, 77, 24, 0x60, 0x40, 0x82, 0, 0, 0, 0]);
  head.writeUInt32LE(block.length, 7);
  const frame = Buffer.concat([head, block, Buffer.alloc(4)]);
  expect(unpackLz4(frame, 2 ** 21)).toHaveLength(1 + 4 + 15 + 4000 * 255 + 1);
  expect(() => unpackLz4(frame, 2 ** 19)).toThrow(/more than 524288 bytes/);
  expect(() => unpackLz4(frame.subarray(0, 2000), 2 ** 21)).toThrow(/cut off/);
});

const whole = (name: string) => readFileSync(fixture(`data/arrow/${name}`).localPath);

const five = tableFromArrays({ n: new Int32Array(1000).fill(0) });
const batches = (kind: "file" | "stream") =>
  Buffer.from(tableToIPC(five.concat(five, five, five, five), kind));

/** Bytes that are missing from a batch let a 0 stand where the length of the next one is looked for. */
function shortened(bytes: Buffer): Buffer {
  const place = Math.floor(bytes.length / 2);
  return Buffer.concat([bytes.subarray(0, place), bytes.subarray(place + 160)]);
}

test.each<[string, Uint8Array, RegExp]>([
  ["cut.arrow", whole("types.arrow").subarray(0, 3000), /was cut off/],
  ["cut.arrows", whole("types.arrows").subarray(0, 5000), /could not be read as arrow/],
  ["unended.arrows", whole("types.arrows").subarray(0, -8), /was cut off/],
  [
    "two.arrows",
    Buffer.concat([whole("types.arrows"), whole("types.arrows")]),
    /something follows the end of its stream/,
  ],
  ["short.arrows", shortened(batches("stream")), /something follows the end of its stream/],
  ["short.arrow", shortened(batches("file")), /between its batches and the list/],
  ["two.arrow", Buffer.concat([batches("file"), batches("file")]), /between its batches and the list/],
  ["two.feather", Buffer.concat([whole("zstd.feather"), whole("lz4.feather")]), /between its batches/],
  ["text.arrow", Buffer.from("a,b\n1,2\nno Arrow at all\n"), /neither like a file nor like a stream/],
  ["old.feather", Buffer.from("FEA1 and what follows FEA1"), /version 1/],
  ["damaged.feather", Buffer.from(whole("lz4.feather")).fill(7, 1200, 4000), /could not be read as arrow/],
])("%s is refused in words", async (name, content, sentence) => {
  using folder = new TableFolder();
  const thrown: unknown = await readTable(folder.write(name, content)).catch((error: unknown) => error);
  expect(thrown).toMatchObject({ name: "AssayError", code: "data/unreadable", location: { path: name } });
  expect(thrown).toHaveProperty("message", expect.stringMatching(sentence));
  expect(thrown).toHaveProperty("message", expect.not.stringContaining(folder.root));
});
