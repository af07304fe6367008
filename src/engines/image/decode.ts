import { readFile } from "node:fs/promises";
import type { Metadata } from "sharp";
import { AssayError, reasonOf } from "../../model/error.ts";
import type { LocalInput } from "../../model/gate.ts";
import { loadNative } from "../native.ts";
import { formatOf, type ImageFormat, kindRefused } from "./content.ts";
import { MOST_PIXELS } from "./geometry.ts";
import type { Pixels } from "./resample.ts";

type Sharp = typeof import("sharp")["default"];

const MOST_BYTES = 2 ** 26;
/** The most that JPEG can have. */
const LONGEST_EDGE = 65_535;
const MOST_SECONDS = 30;
const UPRIGHT = 1;

const LOADERS: Readonly<Record<ImageFormat, string>> = {
  png: "VipsForeignLoadPngBuffer",
  jpeg: "VipsForeignLoadJpegBuffer",
  webp: "VipsForeignLoadWebpBuffer",
};

export interface Decoded extends Pixels {
  /** True where EXIF says that the pixels are to be turned or mirrored before they are shown. */
  readonly isTurned: boolean;
}

export interface DecodeOptions {
  /** Turns and mirrors as EXIF says, which Pillow leaves to `ImageOps.exif_transpose`. */
  readonly turn: boolean;
}

export type Decoder = (file: LocalInput, options: DecodeOptions) => Promise<Decoded>;

/**
 * Loads the decoder with every format barred that is not read, so that a crafted file reaches no other parser.
 * @throws AssayError `image/decoder-missing`
 */
export function openDecoder(): Decoder {
  let sharp: Sharp;
  try {
    sharp = loadNative<Sharp>("sharp");
    sharp.concurrency(1);
    sharp.cache(false);
    sharp.block({ operation: ["VipsForeignLoad"] });
    sharp.unblock({ operation: Object.values(LOADERS) });
  } catch (thrown) {
    throw new AssayError(
      "image/decoder-missing",
      `\`sharp\`, which decodes images, could not be loaded on ${process.platform}-${process.arch}: ${reasonOf(thrown)}`,
      { fix: "Install `sharp` on a system that it has binaries for.", cause: thrown },
    );
  }
  return (file, options) => decode(sharp, file, options);
}

/**
 * Decodes to one channel (gray) or three (RGB) as `PIL.Image.open(…).convert("RGB")` would: colour profiles are
 * not applied, and what is transparent keeps the colour that lies under it.
 * @throws AssayError `image/too-large`, `image/kind`, `image/unreadable`
 */
async function decode(sharp: Sharp, file: LocalInput, { turn }: DecodeOptions): Promise<Decoded> {
  if (file.bytes > MOST_BYTES)
    throw tooLarge(file, `has ${file.bytes} bytes; images of at most ${MOST_BYTES} are read`);
  const bytes = await readFile(file.localPath);
  const format = formatOf(bytes, file);
  try {
    const image = sharp(bytes, {
      failOn: "warning",
      ignoreIcc: true,
      limitInputPixels: MOST_PIXELS,
      autoOrient: turn,
    });
    const metadata = await image.metadata();
    if (Math.max(metadata.width, metadata.height) > LONGEST_EDGE)
      throw tooLarge(file, `has an edge of more than ${LONGEST_EDGE} pixels`);
    requireKind(file, format, metadata);
    const { data, info } = await image
      .removeAlpha()
      .timeout({ seconds: MOST_SECONDS })
      .raw({ depth: "uchar" })
      .toBuffer({ resolveWithObject: true });
    const { width, height, channels } = info;
    if ((channels !== 1 && channels !== 3) || data.length !== width * height * channels)
      throw new Error(`the decoder gave ${data.length} bytes for ${width} × ${height} × ${channels}`);
    return { width, height, channels, data, isTurned: (metadata.orientation ?? UPRIGHT) > UPRIGHT };
  } catch (thrown) {
    if (thrown instanceof AssayError) throw thrown;
    throw unreadable(file, format, reasonOf(thrown));
  }
}

function requireKind({ path }: LocalInput, format: ImageFormat, metadata: Metadata): void {
  const { depth, space, pages = 1, bitsPerSample = 8 } = metadata;
  if (depth !== "uchar" || bitsPerSample > 8)
    throw kindRefused(path, "has 16 bits a channel", "Save it with eight, as in training.");
  if (space !== "srgb" && space !== "b-w")
    throw kindRefused(path, `has the colours of ${space}`, "Convert it to RGB, as in training.");
  if (pages > 1) throw kindRefused(path, `has ${pages} frames`, "Save the frame that is meant by itself.");
  if (metadata.format !== format)
    throw kindRefused(path, `is taken for ${metadata.format}`, "Save it again as PNG.");
}

function tooLarge({ path }: LocalInput, what: string): AssayError {
  return new AssayError("image/too-large", `\`${path}\` ${what}.`, {
    fix: "Save it smaller, as in training.",
    location: { path },
  });
}

function unreadable(file: LocalInput, format: ImageFormat, reason: string): AssayError {
  if (/pixel limit|too large|too big/i.test(reason))
    return tooLarge(file, `claims more than the ${MOST_PIXELS} pixels that images may have`);
  const said = reason.replaceAll(/\s+/g, " ").slice(0, 200);
  return new AssayError(
    "image/unreadable",
    `\`${file.path}\` begins as ${format === "jpeg" ? "JPEG" : format === "png" ? "PNG" : "WebP"} but cannot be decoded: ${said}`,
    { fix: "Check the step that writes or fetches the file.", location: { path: file.path } },
  );
}
