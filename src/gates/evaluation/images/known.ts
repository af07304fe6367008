import type { GroundTruth, Id } from "../metrics/detection/annotations.ts";

export interface KnownImage {
  readonly id: Id;
  /** In pixels, where the file says so. */
  readonly size?: readonly [height: number, width: number];
  /** What else is known of it, as text. */
  readonly attributes: ReadonlyMap<string, string>;
}

/** What is on all images. */
export interface ImageTruth {
  readonly path: string;
  readonly images: readonly KnownImage[];
  /** Their names, each different. */
  readonly categories: ReadonlyMap<Id, string>;
  readonly groundTruths: readonly GroundTruth[];
}

export type IouType = "bbox" | "segm";

/** Fit for a sentence, whatever it is. */
export function plain(value: unknown): string {
  return (JSON.stringify(value) ?? "nothing").slice(0, 60);
}
