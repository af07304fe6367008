import { AssayError } from "../../model/error.ts";
import type { RelationColumn } from "../dialect.ts";
import type { FileOptions } from "../file-options.ts";
import type { Partitions, ReadableFile, ReadContext } from "./parts.ts";

const FOLDER = /^([^=]+)=(.*)$/s;
const NOTHING = "__HIVE_DEFAULT_PARTITION__";

/**
 * The columns that folders named `year=2024` give, with types that hold every value: integers, dates, else text.
 * @throws AssayError `data/parts-differ` for files whose folders do not name the same columns, `data/no-partitions`
 */
export function partitionsOf(files: readonly ReadableFile[], { types = {} }: FileOptions): Partitions {
  const [first, ...others] = files;
  const names = Object.keys(foldersOf(first.path));
  if (names.length === 0)
    throw new AssayError(
      "data/no-partitions",
      `No folder of \`${first.path}\` is named like \`year=2024\`.`,
      {
        fix: "Leave `hive_partitioning` out, or correct the path.",
        location: { path: first.path },
      },
    );
  for (const file of others) {
    const here = Object.keys(foldersOf(file.path));
    const lone = names.find((name) => !here.includes(name)) ?? here.find((name) => !names.includes(name));
    if (lone === undefined) continue;
    throw new AssayError(
      "data/parts-differ",
      `\`${file.path}\` is not partitioned like \`${first.path}\`: only one is in a folder \`${lone}=…\`.`,
      { fix: "Name files of the same partitions only.", location: { path: file.path } },
    );
  }
  const found = names.map((name) => {
    return [name, types[name] ?? typeOf(files.map(({ path }) => foldersOf(path)[name]))] as const;
  });
  const onDisk = new Set(files.flatMap(({ localPath }) => Object.keys(foldersOf(localPath))));
  return { types: Object.fromEntries(found), others: [...onDisk].filter((name) => !names.includes(name)) };
}

/** @throws AssayError `data/duplicate-column` for a file with a column that its folder names, too */
export function refusePartitionNames(
  file: ReadableFile,
  columns: readonly Pick<RelationColumn, "name">[],
  { partitions }: ReadContext,
): void {
  const folders = Object.keys(partitions?.types ?? {}).map((name) => name.toLowerCase());
  const both = columns.find(({ name }) => folders.includes(name.toLowerCase()));
  if (both === undefined) return;
  throw new AssayError(
    "data/duplicate-column",
    `\`${file.path}\` has a column \`${both.name}\`, and so has the name of its folder.`,
    {
      fix: "Leave `hive_partitioning` out, or the column out of the files.",
      location: { path: file.path },
    },
  );
}

/** What the folders of files say of a column, each text once. */
export function partitionTexts(files: readonly ReadableFile[], name: string): readonly string[] {
  const texts = new Set(files.flatMap(({ path }) => foldersOf(path)[name] ?? []));
  return [...texts].filter((text) => text !== NOTHING && text !== "").map(decoded);
}

/** The engine decodes them, too. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function foldersOf(path: string): Readonly<Record<string, string>> {
  const folders = path.split(/[\\/]/).slice(0, -1);
  const pairs = folders.flatMap((folder) => {
    const [, name, value] = FOLDER.exec(folder) ?? [];
    return name === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(pairs);
}

function typeOf(values: readonly string[]): string {
  const known = values.filter((value) => value !== NOTHING);
  if (known.length > 0 && known.every((value) => /^-?\d{1,18}$/.test(value))) return "BIGINT";
  return known.length > 0 && known.every(isDate) ? "DATE" : "VARCHAR";
}

/** 2024-02-30 looks like one. */
function isDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
