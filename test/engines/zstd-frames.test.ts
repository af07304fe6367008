import { zstdCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { readTable, TableFolder } from "./table-folder.ts";

const first = zstdCompressSync(`a\n${"1\n".repeat(500)}`);
/** More than one block of 128 KiB, so that a part of them unpacks. */
const second = zstdCompressSync(
  Array.from({ length: 100_000 }, (_, at) => `${(at * 7919) % 99_991}\n`).join(""),
);
const skippable = Buffer.from([0x5a, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3]);

test.each([
  ["one behind the other", Buffer.concat([first, second])],
  ["frames to be skipped", Buffer.concat([skippable, first, skippable, second, skippable])],
])("frames of zstd are one table: %s", async (_, bytes) => {
  using folder = new TableFolder();
  const { cells } = await readTable(folder.write("frames.csv.zst", bytes), 200_000);
  expect(cells.a).toHaveLength(100_500);
});

test.each([
  ["in its header", second.subarray(0, 5)],
  ["after a block", second.subarray(0, second.length / 2)],
  ["in its last bytes", second.subarray(0, -2)],
  ["among what is skipped", skippable.subarray(0, 9)],
])("a second frame that was cut off %s is refused", async (_, rest) => {
  using folder = new TableFolder();
  const path = folder.write("frames.csv.zst", Buffer.concat([first, rest]));
  await expect(readTable(path)).rejects.toMatchObject({ code: "data/unreadable" });
});

test("a bomb in the second frame is not unpacked", async () => {
  using folder = new TableFolder();
  const bomb = zstdCompressSync(Buffer.alloc(300 * 2 ** 20, "1\n"));
  const path = folder.write("bomb.csv.zst", Buffer.concat([zstdCompressSync("a\n1\n"), bomb]));
  await expect(readTable(path)).rejects.toMatchObject({ code: "data/bomb" });
});

test("thousands of tiny and empty frames are unpacked in seconds", async () => {
  using folder = new TableFolder();
  const tiny = zstdCompressSync("7\n");
  const empty = zstdCompressSync("");
  const frames = Array.from({ length: 21_000 }, (_, at) =>
    at % 3 === 0 ? tiny : at % 3 === 1 ? empty : skippable,
  );
  const { cells } = await readTable(
    folder.write("frames.csv.zst", Buffer.concat([first, ...frames, second])),
    200_000,
  );
  expect(cells.a).toHaveLength(107_500);
}, 15_000);

test("a small frame that unpacks to another length than it says is refused", async () => {
  using folder = new TableFolder();
  const wrong = Buffer.from(zstdCompressSync("1\n"));
  wrong[5] = 3;
  const path = folder.write("frames.csv.zst", Buffer.concat([first, wrong]));
  await expect(readTable(path)).rejects.toMatchObject({ code: "data/unreadable" });
});
