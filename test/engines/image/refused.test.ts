import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { crc32, deflateSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import { openDecoder } from "../../../src/engines/image/decode.ts";
import { openImageArray } from "../../../src/engines/image/image-array.ts";
import { imagePath, input } from "./images.ts";

const decode = openDecoder();
const scratch = mkdtempSync(path.join(os.tmpdir(), "assay-images-"));

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function written(name: string, bytes: Uint8Array | string): string {
  const file = path.join(scratch, name);
  writeFileSync(file, bytes);
  return file;
}

function problem(file: string): Promise<{ code?: string; message?: string; fix?: string } | undefined> {
  return decode(input(file), { turn: false }).then(
    () => undefined,
    (thrown) => thrown,
  );
}

test.each([
  ["16-bit.png", "image/kind", "has 16 bits a channel"],
  ["cmyk.jpg", "image/kind", "has the colours of cmyk"],
  ["animated.webp", "image/kind", "has 2 frames"],
  ["image.gif", "image/kind", "is a GIF file"],
  ["image.bmp", "image/kind", "is a BMP file"],
  ["image.tiff", "image/kind", "is a TIFF file"],
  ["image.svg", "image/kind", "is an SVG file"],
  ["bomb.png", "image/too-large", "claims more than the 67108864 pixels"],
])("%s is refused: %s", async (name, code, words) => {
  const seen = await problem(imagePath(`refused/${name}`));
  expect(seen).toMatchObject({
    code,
    message: expect.stringContaining(words),
    fix: expect.stringMatching(/\w{3}/),
  });
});

test("a name does not say what is inside", async () => {
  const svg = readFileSync(imagePath("refused/image.svg"));
  expect(await problem(written("image.png", svg))).toMatchObject({ code: "image/kind" });
  const jpeg = readFileSync(imagePath("kinds/rgb.jpg"));
  expect(await problem(written("photo.png", jpeg))).toBeUndefined();
});

test.each([
  ["nothing", ""],
  ["text", "no image"],
  ["a signature alone", readFileSync(imagePath("kinds/rgb.png")).subarray(0, 8)],
  ["JPEG's first bytes alone", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)],
])("%s is no image", async (name, bytes) => {
  const seen = await problem(written(`${name}.png`, bytes));
  expect(seen?.code).toMatch(/^image\/(?:kind|unreadable)$/);
});

test.each(["rgb.png", "palette.png", "rgb.jpg", "progressive.jpg", "lossless.webp", "lossy.webp"])(
  "%s that is cut off is never decoded in part",
  async (name) => {
    const whole = readFileSync(imagePath(`kinds/${name}`));
    for (const share of [0.1, 0.5, 0.9]) {
      const cut = whole.subarray(0, Math.floor(whole.length * share));
      expect(await problem(written(`cut-${name}`, cut)), `${share}`).toMatchObject({
        code: "image/unreadable",
        message: expect.stringContaining("cannot be decoded"),
      });
    }
  },
);

/** A PNG of one bit a pixel. */
function onePng(width: number, height: number): Buffer {
  const chunk = (kind: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(kind), data]);
    const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    size.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([size, body, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 1;
  const lines = deflateSync(Buffer.alloc(height * (1 + Math.ceil(width / 8))));
  const signature = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
  return Buffer.concat([
    signature,
    chunk("IHDR", head),
    chunk("IDAT", lines),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

test("an edge that is longer than any JPEG's", async () => {
  expect(await problem(written("long.png", onePng(65_536, 1)))).toMatchObject({ code: "image/too-large" });
  expect(await problem(written("long.png", onePng(65_535, 1)))).toBeUndefined();
});

test.each([
  ["its longer edge would be endless", 60_000, 2, 224],
  ["a step between would be", 2, 60_000, [64, 8000]],
] as const)("a narrow image whose size cannot be made, as %s", async (_, width, height, size) => {
  const file = written("narrow.png", onePng(width, height));
  const open = async () => input(file);
  const settings = { channels: "rgb", resample: "bilinear", layout: "nchw", crop: [8, 8], size } as const;
  const array = await openImageArray({ path: "a", rows: 1, open }, settings);
  await expect(array.readRows(0, 1)).rejects.toMatchObject({ code: "image/too-large" });
});

test("a PNG whose pixels were changed fails its checksum", async () => {
  const bytes = readFileSync(imagePath("kinds/rgb.png"));
  bytes[bytes.length >> 1] ^= 0xff;
  expect(await problem(written("changed.png", bytes))).toMatchObject({ code: "image/unreadable" });
});

test("bytes that are random after the signature end with a code", async () => {
  let state = 7;
  for (const name of ["rgb.png", "rgb.jpg", "lossless.webp"]) {
    const whole = readFileSync(imagePath(`kinds/${name}`));
    for (let round = 0; round < 40; round++) {
      const bytes = Buffer.from(whole);
      for (let flips = 0; flips < 8; flips++) {
        state = (Math.imul(state, 1103515245) + 12345) >>> 0;
        bytes[16 + (state % (bytes.length - 16))] = state >>> 24;
      }
      const seen = await problem(written(`random-${name}`, bytes));
      if (seen !== undefined) expect(seen.code).toMatch(/^image\/(?:kind|unreadable|too-large)$/);
    }
  }
});
