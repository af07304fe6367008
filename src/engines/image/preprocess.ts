import { AssayError } from "../../model/error.ts";
import { centerCrop, type EdgeOrSize, MOST_PIXELS, resize } from "./geometry.ts";
import type { Pixels, Resample } from "./resample.ts";

export const CHANNELS = ["rgb", "bgr", "gray"] as const;
export const LAYOUTS = ["nchw", "nhwc"] as const;

/** What happens to an image between the file and the model, in this order. */
export interface Preprocessing {
  readonly channels: (typeof CHANNELS)[number];
  readonly size?: EdgeOrSize;
  readonly resample: Resample;
  readonly crop?: readonly [height: number, width: number];
  /** What values are multiplied by; without it they are divided by 255. */
  readonly factor?: number;
  /** One for each channel, in their order. */
  readonly mean?: readonly number[];
  readonly std?: readonly number[];
  readonly layout: (typeof LAYOUTS)[number];
}

/** Gray as Pillow's `convert("L")`: ITU-R 601-2 luma in 16-bit fixed point. */
export function toChannels(image: Pixels, channels: Preprocessing["channels"]): Pixels {
  const wanted = channels === "gray" ? 1 : 3;
  const { width, height, data } = image;
  if (image.channels === wanted && channels !== "bgr") return image;
  const pixels = width * height;
  const out = new Uint8Array(pixels * wanted);
  for (let at = 0; at < pixels; at++) {
    const from = at * image.channels;
    const [red, green, blue] =
      image.channels === 1 ? [data[from], data[from], data[from]] : data.subarray(from, from + 3);
    if (wanted === 1) out[at] = (red * 19595 + green * 38470 + blue * 7471 + 0x8000) >> 16;
    else {
      out[at * 3] = channels === "bgr" ? blue : red;
      out[at * 3 + 1] = green;
      out[at * 3 + 2] = channels === "bgr" ? red : blue;
    }
  }
  return { width, height, channels: wanted, data: out };
}

/** Colours, size and crop: all that is done with eight bits. @throws AssayError `image/size`, `image/too-large` */
export function shape(decoded: Pixels, settings: Preprocessing, path: string): Pixels {
  const coloured = toChannels(decoded, settings.channels);
  const { size, crop } = settings;
  const sized = size === undefined ? coloured : resize(coloured, size, settings.resample);
  if (sized === undefined)
    throw new AssayError(
      "image/too-large",
      `\`${path}\` has ${decoded.height} × ${decoded.width} pixels and would take more than ${MOST_PIXELS} while \`size\` is made of it.`,
      { fix: "Cut it, or take it out of the data.", location: { path } },
    );
  if (crop === undefined) return sized;
  const cropped = centerCrop(sized, ...crop);
  if (cropped !== undefined) return cropped;
  throw new AssayError(
    "image/size",
    `\`${path}\` has ${sized.height} × ${sized.width} pixels (height × width) where \`images.crop_size\` takes ${crop.join(" × ")} out.`,
    {
      fix: "Resize before the crop, as in training: `images: { size: SHORTER_EDGE, crop_size: … }` with an edge of at least the crop's.",
      location: { path },
    },
  );
}

/**
 * What each of the 256 values of each channel becomes, in single precision after every step, as torchvision's
 * `ToTensor` and `Normalize` compute it.
 */
export function valueTables({ channels, factor, mean, std }: Preprocessing): readonly Float32Array[] {
  return Array.from({ length: channels === "gray" ? 1 : 3 }, (_, channel) =>
    Float32Array.from({ length: 256 }, (_, value) => {
      const scaled = Math.fround(factor === undefined ? value / 255 : value * factor);
      const centered = Math.fround(scaled - Math.fround(mean?.[channel] ?? 0));
      return centered / Math.fround(std?.[channel] ?? 1);
    }),
  );
}

/** Writes an image into a tensor from `at` on. */
export function writeValues(
  { data, channels }: Pixels,
  tables: readonly Float32Array[],
  layout: Preprocessing["layout"],
  into: Float32Array,
  at: number,
): void {
  const pixels = data.length / channels;
  const step = layout === "nhwc" ? channels : 1;
  for (let channel = 0; channel < channels; channel++) {
    const table = tables[channel];
    let to = at + (layout === "nhwc" ? channel : channel * pixels);
    for (let from = channel; from < data.length; from += channels) {
      into[to] = table[data[from]];
      to += step;
    }
  }
}
