import { AssayError } from "../../model/error.ts";
import type { LocalInput } from "../../model/gate.ts";

export type ImageFormat = "png" | "jpeg" | "webp";

/** Bytes as Latin-1 texts, and where they stand. */
type Signature = readonly (readonly [at: number, text: string])[];

/** Formats that are decoded, by their first bytes: what a file is called says nothing. */
const SIGNATURES: Readonly<Record<ImageFormat, Signature>> = {
  png: [[0, "\x89PNG\r\n\x1a\n"]],
  jpeg: [[0, "\xff\xd8\xff"]],
  webp: [
    [0, "RIFF"],
    [8, "WEBP"],
  ],
};

/** Others that people have images in, so that the sentence can name them. */
const OTHERS: readonly (readonly [Signature, string])[] = [
  [[[0, "GIF8"]], "a GIF"],
  [[[0, "BM"]], "a BMP"],
  [[[0, "II*\0"]], "a TIFF"],
  [[[0, "MM\0*"]], "a TIFF"],
  [[[4, "ftypavi"]], "an AVIF"],
  [[[4, "ftyphei"]], "a HEIC"],
  [[[0, "<svg"]], "an SVG"],
  [[[0, "<?xml"]], "an XML"],
  [[[0, "%PDF"]], "a PDF"],
];

const LONGEST_HEAD = 16;

/** @throws AssayError `image/kind` */
export function formatOf(bytes: Buffer, { path }: LocalInput): ImageFormat {
  const head = bytes.toString("latin1", 0, LONGEST_HEAD);
  const matches = (signature: Signature) => signature.every(([at, text]) => head.startsWith(text, at));
  if (matches(SIGNATURES.png)) return "png";
  if (matches(SIGNATURES.jpeg)) return "jpeg";
  if (matches(SIGNATURES.webp)) return "webp";
  const other = OTHERS.find(([signature]) => matches(signature))?.[1];
  const what = other === undefined ? "is no image that is known" : `is ${other} file`;
  throw kindRefused(
    path,
    bytes.length === 0 ? "is empty" : what,
    "Save it as PNG, as it was decoded in training.",
  );
}

export function kindRefused(path: string, what: string, fix: string): AssayError {
  return new AssayError("image/kind", `\`${path}\` ${what}; PNG, JPEG and WebP of eight bits are read.`, {
    fix,
    location: { path },
  });
}
