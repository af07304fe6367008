import type { TableDraft } from "../draft.ts";
import { at, type Entries, entriesOf, known, textAt, textsAt } from "../read.ts";
import { isCsvPath } from "../sources.ts";

const UTF8 = /^(?:utf-?8(?:-sig)?|us-ascii|ascii)$/i;
const LATIN1 = /^(?:latin-?1|iso-?8859-?1)$/i;
const READ = ["delimiter", "quoteChar", "commentChar", "header", "csv", "$schema"];

/** What of a resource is read, or is for people alone. */
const TOLD = new Set(
  (
    "name path schema format encoding dialect type profile $schema title description homepage mediatype scheme " +
    "sources licenses contributors keywords image version created id"
  ).split(" "),
);
const UNREAD: Readonly<Record<string, string>> = {
  hash: "no rule holds the bytes of a file against it",
  bytes: "no rule holds the size of a file against it",
  data: "rows that stand in the package itself are not read; save them as a file",
  compression: "files ending in .gz and .zst are unpacked, others are to be unpacked before",
  checklist: "checks of the tool beside the schema; write rules",
};

interface Contents {
  readonly missing: readonly string[];
  /** True where the schema says itself what stands for NULL. */
  readonly saysMissing: boolean;
  readonly columns: readonly string[];
  /** True where the schema says how values are written, not only what they are. */
  readonly isWritten: boolean;
}

/** Where a resource is and how it is to be read. */
export function readSource(
  resource: Entries,
  draft: TableDraft,
  { missing, saysMissing, columns, isWritten }: Contents,
): undefined {
  const [path, ...others] = textsAt(resource, "path");
  if (others.length > 0)
    draft.left(
      draft.name,
      `it has ${others.length + 1} files; name a glob that matches all of them as \`source\``,
    );
  for (const key of Object.keys(resource))
    if (!TOLD.has(key))
      draft.left(`${draft.name}, ${key}`, known(UNREAD, key) ?? "it is not known of a resource");
  const isNamedCsv = textAt(resource, "format") === "csv";
  const isCsv = isNamedCsv || (path !== undefined && isCsvPath(path));
  const filled = [...new Set(missing.filter((one) => one !== ""))];
  const csv = {
    ...encodingOf(resource, draft),
    ...dialectOf(entriesOf(resource["dialect"]) ?? {}, columns, draft),
    ...(filled.length === 0 ? {} : { null_strings: filled }),
  };
  if (path !== undefined) draft.source(path, { csv, isCsv: isNamedCsv });
  if (isCsv && saysMissing && !missing.includes(""))
    draft.note(
      `${draft.name}, missingValues`,
      "an empty cell of CSV is NULL here, also where `missingValues` does not list it",
    );
  if (isWritten && (isCsv || path === undefined))
    draft.note(
      draft.name,
      "values are judged as a CSV source reads them, not as they are written: `1.0` is an integer, `24` a year, a date a time at midnight",
    );
  if (!isCsv && filled.length > 0) draft.setting("missing_values", { "*": [...new Set(missing)] });
}

function encodingOf(resource: Entries, draft: TableDraft): Entries {
  const encoding = textAt(resource, "encoding");
  if (encoding === undefined || UTF8.test(encoding)) return {};
  if (LATIN1.test(encoding)) return { encoding: "latin-1" };
  draft.left(
    `${draft.name}, encoding`,
    `${JSON.stringify(encoding.slice(0, 40))} is not read; save the file as UTF-8`,
  );
  return {};
}

function dialectOf(dialect: Entries, columns: readonly string[], draft: TableDraft): Entries {
  const from = `${draft.name}, dialect`;
  for (const key of Object.keys(dialect))
    if (!READ.includes(key)) draft.left(from, `\`${key}\`: look whether the source needs it under \`csv\``);
  const said = (key: string) => at(dialect, key) ?? at(at(dialect, "csv"), key);
  const settings: Record<string, unknown> = {};
  for (const [key, name, fits] of SETTINGS) {
    const value = said(key);
    if (typeof value === "string" && fits.test(value)) settings[name] = value;
    else if (value !== undefined) draft.left(from, `its \`${key}\` is none that a source takes`);
  }
  if (said("header") === false) Object.assign(settings, { header: false, columns: [...new Set(columns)] });
  return settings;
}

/** What the settings of `csv` are called there and here, and what they take. */
const SETTINGS: readonly (readonly [string, string, RegExp])[] = [
  ["delimiter", "delimiter", /^[\t -~]{1,4}$/],
  ["quoteChar", "quote", /^[!-~]$/],
  ["commentChar", "comment", /^[!-~]$/],
];
