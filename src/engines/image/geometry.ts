import { type Pixels, type Resample, resample } from "./resample.ts";

/** What an image may have, as it is stored and in each step of resizing it. */
export const MOST_PIXELS = 2 ** 26;

/** One number is the shorter edge; two are height and width. */
export type EdgeOrSize = number | readonly [height: number, width: number];

/**
 * As `torchvision.transforms.Resize`: the longer edge keeps the proportion and is cut to a whole number.
 * Undefined where that would take more than `MOST_PIXELS`, as of a long and narrow image.
 */
export function resize(image: Pixels, size: EdgeOrSize, by: Resample): Pixels | undefined {
  const [height, width] = typeof size === "number" ? resizedTo(image, size) : size;
  if (width * Math.max(height, image.height) > MOST_PIXELS) return undefined;
  return resample(image, height, width, by);
}

function resizedTo({ width, height }: Pick<Pixels, "width" | "height">, edge: number) {
  const long = Math.trunc((edge * Math.max(width, height)) / Math.min(width, height));
  return width <= height ? ([long, edge] as const) : ([edge, long] as const);
}

/**
 * The middle of an image as `torchvision.transforms.CenterCrop` takes it: halves round to even.
 * Undefined where the image is smaller, which torchvision would surround with black.
 */
export function centerCrop(image: Pixels, height: number, width: number): Pixels | undefined {
  if (image.height === height && image.width === width) return image;
  if (image.height < height || image.width < width) return undefined;
  const top = roundHalfEven((image.height - height) / 2);
  const left = roundHalfEven((image.width - width) / 2);
  const { channels } = image;
  const data = new Uint8Array(height * width * channels);
  for (let row = 0; row < height; row++) {
    const from = ((top + row) * image.width + left) * channels;
    data.set(image.data.subarray(from, from + width * channels), row * width * channels);
  }
  return { width, height, channels, data };
}

function roundHalfEven(value: number): number {
  const floor = Math.floor(value);
  if (value - floor !== 0.5) return Math.round(value);
  return floor % 2 === 0 ? floor : floor + 1;
}
