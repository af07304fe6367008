import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { openImageArray } from "../../../src/engines/image/image-array.ts";
import type { Preprocessing } from "../../../src/engines/image/preprocess.ts";
import { imagePath, input, sha256 } from "./images.ts";

const SETTINGS: Preprocessing = { channels: "rgb", resample: "nearest", layout: "nchw" };

async function array(settings: Partial<Preprocessing>, files = ["kinds/rgb.png"]) {
  const opened: number[] = [];
  const open = async (row: number) => {
    opened.push(row);
    return input(imagePath(files[row % files.length]));
  };
  const images = await openImageArray({ path: "images", rows: 40, open }, { ...SETTINGS, ...settings });
  return { images, opened };
}

test("as many images as a model is fed at once are kept for the next model, and no more", async () => {
  const { images, opened } = await array({ size: [512, 512] });
  expect(images.rowsAtOnce).toBe(10);
  const first = sha256((await images.readRows(0, 10)) as Float32Array);
  expect(sha256((await images.readRows(0, 10)) as Float32Array)).toBe(first);
  expect(opened).toHaveLength(10);
  await images.readRows(10, 20);
  await images.readRows(10, 20);
  expect(opened).toHaveLength(20);
  await images.readRows(0, 10);
  expect(opened).toHaveLength(30);
});

test("tensors stay small where images are large, and are not endless where they are small", async () => {
  expect((await array({ size: [8192, 8192], channels: "gray" })).images.rowsAtOnce).toBe(1);
  expect((await array({ size: [2, 2] })).images.rowsAtOnce).toBe(256);
});

test("without a size the first image says it, and another one is an error", async () => {
  const { images } = await array({}, ["kinds/rgb.png", "kinds/gray.jpg", "digits/0/0130.png"]);
  expect(images.shape).toEqual([40, 3, 47, 61]);
  await images.readRows(0, 2);
  await expect(images.readRows(0, 9)).rejects.toMatchObject({
    code: "image/size",
    message: expect.stringContaining("`0130.png` has 8 × 8 pixels"),
  });
});

test("of several images that cannot be read the first is named, however long each takes", async () => {
  const open = async (row: number) => {
    if (row === 0) await setTimeout(50);
    return input(imagePath(row === 0 ? "refused/bomb.png" : "refused/image.gif"));
  };
  const images = await openImageArray({ path: "a", rows: 9, open }, { ...SETTINGS, size: [9, 9] });
  await expect(images.readRows(0, 9)).rejects.toMatchObject({ code: "image/too-large" });
});

test("images that are to be turned are counted once each", async () => {
  const { images } = await array({ size: [512, 512] }, ["kinds/turned.jpg", "kinds/rgb.jpg"]);
  await images.readRows(0, 20);
  await images.readRows(0, 20);
  expect(images.turned).toBe(10);
});
