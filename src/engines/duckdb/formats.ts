import { AssayError } from "../../model/error.ts";
import type { FileFormat, FileOptions } from "../file-options.ts";
import type { ReadableFile } from "./parts.ts";

const EXTENSIONS: readonly (readonly [RegExp, FileFormat])[] = [
  [/\.(parquet|pq)$/i, "parquet"],
  [/\.(csv|tsv)(\.gz|\.zst)?$/i, "csv"],
  [/\.(jsonl|ndjson)(\.gz|\.zst)?$/i, "jsonl"],
  [/\.json(\.gz|\.zst)?$/i, "json"],
  [/\.(arrow|arrows|feather|ipc)$/i, "arrow"],
];

/** @throws AssayError `data/unknown-format` when neither the settings nor the extension say. */
export function fileFormat(file: Pick<ReadableFile, "path">, options: FileOptions = {}): FileFormat {
  const format = options.format ?? EXTENSIONS.find(([extension]) => extension.test(nameOf(file.path)))?.[1];
  if (format !== undefined) return format;
  throw new AssayError(
    "data/unknown-format",
    `The extension of \`${file.path}\` does not say what it holds.`,
    {
      fix: "Name it with `format: parquet`, `csv`, `json`, `jsonl` or `arrow`.",
      location: { path: file.path },
    },
  );
}

/** An address without what follows the file's name. */
function nameOf(path: string): string {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(path) ? path.replace(/[?#].*$/s, "") : path;
}
