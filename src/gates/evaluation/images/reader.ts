import type { LocalInput } from "../../../model/gate.ts";
import type { Images } from "../metrics/images.ts";
import type { ImageCategories } from "./categories.ts";
import type { KnownImage } from "./known.ts";

/** What is true of the images, and a way to read what somebody says of them. */
export interface ImageReader {
  readonly images: readonly KnownImage[];
  readonly categories: ImageCategories;
  read(found: LocalInput): Promise<Images>;
  close(): Promise<void>;
}
