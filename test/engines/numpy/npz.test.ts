import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { crc32, deflateRawSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { openNpy } from "../../../src/engines/numpy/npy.ts";
import { openNpz } from "../../../src/engines/numpy/npz.ts";
import type { LocalInput } from "../../../src/model/gate.ts";

const INPUTS = fileURLToPath(new URL("../../../fixtures/models/inputs/", import.meta.url));
const IMAGES = readFileSync(path.join(INPUTS, "images.npy"));
const scratch = mkdtempSync(path.join(os.tmpdir(), "assay-npz-"));
const ROWS = 90;

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

let files = 0;

function input(bytes: Buffer): LocalInput {
  const localPath = path.join(scratch, `${files++}.npz`);
  writeFileSync(localPath, bytes);
  return { path: "a.npz", localPath, digest: `sha256:${files}`, bytes: bytes.length };
}

async function valuesOf(bytes: Buffer): Promise<string> {
  const array = await openNpz(input(bytes), "images", path.join(scratch, "unpacked"));
  try {
    const parts = [await array.readRows(40, ROWS), await array.readRows(0, 40)];
    return [...parts[1], ...parts[0]].join();
  } finally {
    await array.close();
  }
}

async function expected(): Promise<string> {
  const whole = await openNpy(input(IMAGES));
  try {
    return [...(await whole.readRows(0, ROWS))].join();
  } finally {
    await whole.close();
  }
}

const ARCHIVES = ["images.npz", "images-compressed.npz", "images-zip64.npz", "images-compressed-zip64.npz"];

test.each(ARCHIVES)("%s holds what NumPy put into it, in whichever order its rows are read", async (name) => {
  expect(await valuesOf(readFileSync(path.join(INPUTS, name)))).toBe(await expected());
});

test("the end of an archive of more than 4 GB says where the list is", async () => {
  const bytes = readFileSync(path.join(INPUTS, "images-zip64.npz"));
  const end = bytes.lastIndexOf("PK\u0005\u0006", undefined, "latin1");
  bytes.writeUInt16LE(0xffff, end + 10);
  bytes.writeUInt32LE(0xffffffff, end + 12);
  bytes.writeUInt32LE(0xffffffff, end + 16);
  expect(await valuesOf(bytes)).toBe(await expected());
});

test.each(ARCHIVES)("%s of which a byte was changed", async (name) => {
  const whole = readFileSync(path.join(INPUTS, name));
  const values = await expected();
  for (let at = 0; at < whole.length; at += 17) {
    const bytes = Buffer.from(whole);
    bytes[at] ^= 0xff;
    const seen = await valuesOf(bytes).catch((thrown: { code?: string }) => thrown.code);
    expect([values, "model/tensor-file"], `byte ${at}`).toContain(seen);
  }
  expect(readdirSync(path.join(scratch, "unpacked"))).toEqual([]);
});

/** An archive of one member as zip tools write it, with the sizes that its list claims. */
function archive(packed: Buffer, bytes: number, sum: number, flags = 0): Buffer {
  const name = Buffer.from("images.npy");
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(flags, 8);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(sum, 16);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(bytes, 24);
  entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length + name.length, 12);
  end.writeUInt32LE(local.length + name.length + packed.length, 16);
  return Buffer.concat([local, name, packed, entry, name, end]);
}

describe("a compressed array that", () => {
  const { length } = IMAGES;
  const sum = crc32(IMAGES);
  const packed = deflateRawSync(IMAGES);
  // The images with zeros behind them, packed to almost nothing.
  const bomb = deflateRawSync(Buffer.concat([IMAGES, Buffer.alloc(20_000_000)]));

  test("is as it says", async () => {
    expect(await valuesOf(archive(packed, length, sum))).toBe(await expected());
  });

  test.each([
    ["holds more than it says", archive(bomb, length, sum), "more than the archive's list says"],
    ["says more than its shape takes", archive(bomb, length + 20_000_000, 0), "bytes of values"],
    [
      "holds less than it says",
      archive(deflateRawSync(IMAGES.subarray(0, 900)), length, sum),
      "ends too early",
    ],
    ["is cut off", archive(packed.subarray(0, 700), length, sum), "unexpected end"],
    ["is no deflated data", archive(Buffer.alloc(50, 7), length, sum), "cannot be unpacked"],
    ["has another checksum", archive(packed, length, 1), "checksum"],
    ["is empty", archive(Buffer.alloc(0), length, sum), "ends too early"],
    ["claims almost 4 GB", archive(packed, 4_000_000_000, 0), "bytes of values"],
    ["is encrypted", archive(packed, length, sum, 1), "is encrypted"],
  ])("%s is refused", async (_, bytes, words) => {
    await expect(valuesOf(bytes)).rejects.toMatchObject({
      code: "model/tensor-file",
      message: expect.stringContaining(words),
      fix: expect.stringMatching(/\w{3}/),
    });
  });
});
