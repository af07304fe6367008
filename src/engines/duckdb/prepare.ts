import { AssayError } from "../../model/error.ts";
import type { LocalInput } from "../../model/gate.ts";
import type { FileFormat, FileOptions } from "../file-options.ts";
import { refuseOtherBeginning } from "./errors.ts";
import { fileFormat } from "./formats.ts";
import { checkNesting } from "./nesting.ts";
import { refuseOtherKind } from "./other-kind.ts";
import { packingOf, type ReadableFile } from "./parts.ts";
import type { SessionSettings } from "./session.ts";
import { asUtf8 } from "./transcode.ts";
import { checkPacked } from "./unpacking.ts";

export interface PreparedFiles {
  readonly files: readonly ReadableFile[];
  /** What the engine reads them as. */
  readonly format: Exclude<FileFormat, "arrow">;
  readonly options: FileOptions;
}

/**
 * Files that the engine can read: those that it cannot are written anew below the scratch folder.
 * @throws AssayError `data/empty-file`, `data/unknown-format`, `data/parts-differ`, `data/bomb`, `data/encoding`,
 *   `data/unused-setting`, `data/too-deep`, `data/not-parquet`, `data/unreadable`
 */
export async function prepareFiles(
  files: readonly LocalInput[],
  options: FileOptions,
  settings: SessionSettings,
): Promise<PreparedFiles> {
  const [first] = files;
  const format = fileFormat(first, options);
  refuseUnused(first, format, options);
  for (const file of files) {
    refuseEmpty(file);
    refuseOther(file, first, format, options);
  }
  if (format === "arrow") {
    const { asParquet } = await import("../arrow/convert.ts");
    const parts: ReadableFile[] = [];
    for (const file of files) parts.push(...(await asParquet(file, settings)));
    return { files: parts, format: "parquet", options };
  }
  for (const file of files) if (packingOf(file) !== undefined) await checkPacked(file);
  if (format === "parquet") {
    if (options.objects === undefined) for (const file of files) await refuseOtherBeginning(file);
    return { files, format, options };
  }
  for (const file of files) await refuseOtherKind(file, format);
  const isCsv = format === "csv";
  // Before what is left out the mark is taken for a part of it.
  const takesMark = isCsv && (options.csv?.skip ?? 0) === 0 && options.csv?.comment === undefined;
  const readable: ReadableFile[] = [];
  for (const file of files) readable.push(await asUtf8(file, options.csv ?? {}, settings.scratch, takesMark));
  if (!isCsv) for (const file of readable) await checkNesting(file, format);
  return { files: readable, format, options };
}

/** A setting that does nothing is one that somebody believes does something. */
function refuseUnused({ path }: LocalInput, format: FileFormat, options: FileOptions): void {
  const { csv, types, hivePartitioning } = options;
  const isTyped = format === "parquet" || format === "arrow";
  const unused =
    csv !== undefined && format !== "csv"
      ? "csv"
      : types !== undefined && isTyped && hivePartitioning !== true
        ? "types"
        : csv?.columns !== undefined && csv.header === true
          ? "columns"
          : undefined;
  if (unused === undefined) return;
  const why = unused === "columns" ? "has a header line" : `is read as ${format}`;
  throw new AssayError("data/unused-setting", `\`${unused}\` says nothing about \`${path}\`, which ${why}.`, {
    fix: `Leave \`${unused}\` out, or correct \`format\`.`,
  });
}

function refuseEmpty(file: LocalInput): void {
  if (file.bytes > 0) return;
  throw new AssayError("data/empty-file", `\`${file.path}\` is empty: it has 0 bytes.`, {
    fix: "Check the step that writes the file.",
    location: { path: file.path },
  });
}

function refuseOther(file: LocalInput, first: LocalInput, format: FileFormat, options: FileOptions): void {
  const other = fileFormat(file, options);
  if (other === format && packingOf(file) === packingOf(first)) return;
  throw new AssayError(
    "data/parts-differ",
    `\`${file.path}\` and \`${first.path}\` are files of different kinds and cannot be one table.`,
    { fix: "Name files of one kind, packed alike.", location: { path: file.path } },
  );
}
