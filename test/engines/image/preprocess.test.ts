import { describe, expect, test } from "vitest";
import { openDecoder } from "../../../src/engines/image/decode.ts";
import { openImageArray } from "../../../src/engines/image/image-array.ts";
import { toChannels } from "../../../src/engines/image/preprocess.ts";
import { type Resample, resample } from "../../../src/engines/image/resample.ts";
import { EXPECTED, imagePath, input, sha256 } from "./images.ts";

const decode = openDecoder();
const AS_STORED = { turn: false };

function rgbOf(name: string, options = AS_STORED) {
  return decode(input(imagePath(`kinds/${name}`)), options);
}

describe("what is decoded", () => {
  const kinds: [string, { rgb: string; l: string }][] = Object.entries(EXPECTED.kinds);

  test.each(kinds)("%s is what Pillow decodes", async (name, { rgb, l }) => {
    const image = toChannels(await rgbOf(name), "rgb");
    expect([image.width, image.height]).toEqual([61, 47]);
    expect(sha256(image.data)).toBe(rgb);
    expect(sha256(toChannels(image, "gray").data)).toBe(l);
  });

  test.each(["turned.png", "turned.jpg"])("%s is turned where it is asked for", async (name) => {
    const stored = await rgbOf(name);
    expect([stored.isTurned, stored.width, stored.height]).toEqual([true, 61, 47]);
    const upright = await rgbOf(name, { turn: true });
    expect([upright.width, upright.height]).toEqual([47, 61]);
    expect(sha256(upright.data)).toBe(EXPECTED.kinds[name].upright);
  });
});

test.each<[Resample, number, number, string, string]>(EXPECTED.resamples)(
  "%s to %i × %i is what Pillow makes, bit for bit",
  async (by, height, width, rgb, gray) => {
    const image = await rgbOf("rgb.png");
    expect(sha256(resample(image, height, width, by).data)).toBe(rgb);
    expect(sha256(resample(toChannels(image, "gray"), height, width, by).data)).toBe(gray);
  },
);

test.each<Record<string, never>>(EXPECTED.tensors)(
  "$layout $channels $resample $edge $size $crop",
  async (given) => {
    const { edge, size, crop, mean, std, factor, shape, sha256: digest, ...rest } = given;
    const array = await openImageArray(
      { path: "kinds", rows: 2, open: async () => input(imagePath("kinds/rgb.png")) },
      {
        ...rest,
        size: edge ?? size ?? undefined,
        crop: crop ?? undefined,
        mean: mean ?? undefined,
        std: std ?? undefined,
        factor: factor ?? undefined,
      } as never,
    );
    expect(array.shape).toEqual([2, ...(shape as readonly number[])]);
    const values = (await array.readRows(0, 2)) as Float32Array;
    expect(sha256(values.subarray(0, values.length / 2))).toBe(digest);
    expect(sha256(values.subarray(values.length / 2))).toBe(digest);
  },
);
