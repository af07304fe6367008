import { open } from "node:fs/promises";
import { type NumpyArray, openNpy } from "../../../engines/numpy/npy.ts";
import { openNpz } from "../../../engines/numpy/npz.ts";
import { readDirectory } from "../../../engines/numpy/zip-directory.ts";
import type { LocalInput } from "../../../model/gate.ts";
import { type Mask, type MaskSource, wrongMask } from "./mask-source.ts";

const MOST_PIXELS = 2 ** 28;

/** One array of images × height × width; images are named by their places, from 0. @throws AssayError `evaluation/mask` */
export async function openMaskStack(file: LocalInput): Promise<MaskSource> {
  const array = await openNpy(file);
  if (array.shape.length !== 3) {
    await array.close();
    throw wrongMask(
      file.path,
      `has the shape (${array.shape.join(", ")})`,
      "Save the class of each pixel as an array of images × height × width.",
    );
  }
  return {
    path: file.path,
    names: Array.from({ length: array.shape[0] }, (_, place) => String(place)),
    load: async (name) => {
      const place = Number(name);
      if (!(Number.isInteger(place) && place >= 0 && place < array.shape[0])) return undefined;
      return readMask(array, place, place + 1, array.shape.slice(1));
    },
    close: () => array.close(),
  };
}

/** An archive with an array of height × width for each image, named by it. */
export async function openMaskArchive(file: LocalInput, scratch: string): Promise<MaskSource> {
  const handle = await open(file.localPath);
  try {
    const members = await readDirectory(handle, file);
    const names = members.map(({ name }) => name.replace(/\.npy$/, ""));
    return {
      path: file.path,
      names,
      load: async (name) =>
        names.includes(name) ? readWhole(await openNpz(file, name, scratch)) : undefined,
      close: async () => {},
    };
  } finally {
    await handle.close();
  }
}

/** A mask that is a whole array. */
export async function readWhole(array: NumpyArray): Promise<Mask> {
  try {
    if (array.shape.length === 2) return await readMask(array, 0, array.shape[0], array.shape);
    throw wrongMask(
      array.path,
      `has the shape (${array.shape.join(", ")})`,
      "Save the class of each pixel as height × width.",
    );
  } finally {
    await array.close();
  }
}

async function readMask(
  array: NumpyArray,
  from: number,
  to: number,
  shape: readonly number[],
): Promise<Mask> {
  const [height, width] = shape;
  if (height * width > MOST_PIXELS)
    throw wrongMask(
      array.path,
      `has ${height} × ${width} pixels, more than the ${MOST_PIXELS} that are read`,
      "Cut it into tiles.",
    );
  const values = await array.readRows(from, to);
  const isWide = values instanceof BigInt64Array || values instanceof BigUint64Array;
  return { height, width, values: isWide ? Float64Array.from(values, Number) : values };
}
