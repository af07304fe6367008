import { readFile } from "node:fs/promises";
import { AssayError, reasonOf } from "../../../model/error.ts";
import type { LocalInput } from "../../../model/gate.ts";

/** Parsed JSON takes several times the bytes of its text. */
const SHARE = 1 / 8;
/** Node has no longer texts. */
const MOST_BYTES = 500_000_000;

export type Fields = Readonly<Record<string, unknown>>;

/** @throws AssayError `evaluation/coco-file` */
export async function readJson(file: LocalInput, memoryBytes: number): Promise<unknown> {
  const most = Math.min(MOST_BYTES, Math.floor(memoryBytes * SHARE));
  if (file.bytes > most)
    throw wrongFile(
      file.path,
      `has ${file.bytes} bytes, more than the ${most} that are read as one JSON document`,
      "Evaluate on fewer images, write boxes as Parquet, or give the gate more memory.",
    );
  try {
    return JSON.parse(await readFile(file.localPath, "utf8"));
  } catch (thrown) {
    throw wrongFile(
      file.path,
      `is no whole, valid JSON: ${reasonOf(thrown)}`,
      "Check the step that writes or fetches the file.",
    );
  }
}

export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** @param what `has no list …` */
export function wrongFile(path: string, what: string, fix: string): AssayError {
  return new AssayError("evaluation/coco-file", `\`${path}\` ${what}.`, { fix, location: { path } });
}
