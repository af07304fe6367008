import { AssayError } from "../../../model/error.ts";

/** The class of each pixel, row by row. */
export interface Mask {
  readonly height: number;
  readonly width: number;
  readonly values: ArrayLike<number>;
}

/** Masks of images by their names, read one at a time. */
export interface MaskSource {
  /** For sentences. */
  readonly path: string;
  /** Every image of the source; undefined where only asking tells. */
  readonly names?: readonly string[];
  /** Undefined for an image that it does not have. */
  load(name: string): Promise<Mask | undefined>;
  close(): Promise<void>;
}

export function wrongMask(path: string, what: string, fix: string): AssayError {
  return new AssayError("evaluation/mask", `\`${path}\` ${what}.`, { fix, location: { path } });
}
