import type { Column } from "../../../engines/engine.ts";
import { AssayError } from "../../../model/error.ts";

/** Where a column of lists comes from, for sentences, and how its texts are written. */
export interface ListColumn {
  readonly column: Column;
  readonly name: string;
  readonly path: string;
  /** What stands between labels in texts that are no JSON lists. */
  readonly separator?: string;
}

/** The labels of a row; null where the cell is missing. */
export type LabelList = readonly string[] | null;

/** @throws AssayError `evaluation/label-list` */
export function readLabelLists(given: ListColumn): readonly LabelList[] {
  return textsOf(given).map((text, row) => {
    if (text === null) return given.separator === undefined ? null : [];
    const labels = given.separator === undefined ? parseLabels(text, row, given) : split(text, row, given);
    const seen = new Set<string>();
    const twice = labels.find((label) => seen.size === seen.add(label).size);
    if (twice === undefined) return labels;
    throw wrong(given, row, `names ${twice} twice`, "Write each label of a row once, by its name.");
  });
}

/** Numbers of a row, as many in each; null is NaN. @throws AssayError `evaluation/label-list` */
export function readNumberLists(given: ListColumn): {
  readonly columns: number;
  readonly at: (row: number) => readonly number[];
} {
  let columns: number | undefined;
  const lists = textsOf(given).map((text, row) => {
    const numbers = text === null ? undefined : parseNumbers(text, row, given);
    if (numbers === undefined || numbers.length === 0)
      throw wrong(given, row, "is missing or empty", "Write one number for each label.");
    columns ??= numbers.length;
    if (numbers.length === columns) return numbers;
    throw wrong(
      given,
      row,
      `has ${numbers.length} numbers, and other rows have ${columns}`,
      "Write one number for each label.",
    );
  });
  return { columns: columns ?? 0, at: (row) => lists[row] };
}

function textsOf({ column, separator, name, path }: ListColumn): readonly (string | null)[] {
  if (column.kind === "text") return column.values;
  // Rows of one label each, which is a number, are a column of numbers to a reader of CSV.
  if (separator !== undefined)
    return Array.from(column.values, (value, row) => (column.isNull[row] === 1 ? null : String(value)));
  throw new AssayError(
    "evaluation/label-list",
    `The column ${name} of \`${path}\` holds numbers, not lists.`,
    {
      fix: "Name one column of 0 and 1 for each label with `labels:`, or a column that holds lists of labels.",
      location: { path },
    },
  );
}

function parseLabels(text: string, row: number, given: ListColumn): readonly string[] {
  const list = parse(text, exactInteger);
  if (!Array.isArray(list))
    throw wrong(
      given,
      row,
      `is ${shown(text)}, which is no list`,
      'Write lists as JSON, such as ["news", "sport"], or say with `label_separator:` what stands between labels.',
    );
  return list.map((label: unknown) => {
    const isLabel = ["string", "number", "boolean"].includes(typeof label);
    if (isLabel && label !== "") return String(label);
    throw wrong(
      given,
      row,
      `is ${shown(text)}, which holds more than labels`,
      "Write texts or whole numbers.",
    );
  });
}

function split(text: string, row: number, given: ListColumn): readonly string[] {
  if (text.trim() === "") return [];
  const labels = text.split(given.separator ?? "").map((label) => label.trim());
  if (!labels.includes("")) return labels;
  throw wrong(given, row, `is ${shown(text)}, which has an empty label`, "Correct the list.");
}

function parseNumbers(text: string, row: number, given: ListColumn): readonly number[] {
  const list = parse(text.replaceAll(/-?\b(nan|inf(inity)?)\b/gi, "null"));
  const isNumber = (value: unknown) => value === null || typeof value === "number";
  if (Array.isArray(list) && list.every(isNumber))
    return list.map((value) => (typeof value === "number" ? value : Number.NaN));
  throw wrong(
    given,
    row,
    `is ${shown(text)}, which is no list of numbers`,
    "Write one number for each label.",
  );
}

type Reviver = (key: string, value: unknown, context?: { readonly source?: string }) => unknown;

function parse(text: string, reviver?: Reviver): unknown {
  try {
    return JSON.parse(text, reviver);
  } catch {
    return undefined;
  }
}

/** Doubles merge whole numbers beyond 2^53, which are different labels. */
function exactInteger(_: string, value: unknown, context?: { readonly source?: string }): unknown {
  const isRounded = typeof value === "number" && Math.abs(value) > Number.MAX_SAFE_INTEGER;
  return isRounded ? (context?.source ?? value) : value;
}

const LONGEST = 40;

function shown(text: string): string {
  const line = text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "·");
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}

function wrong({ name, path }: ListColumn, row: number, what: string, fix: string): AssayError {
  return new AssayError("evaluation/label-list", `${name} of row ${row + 1} of \`${path}\` ${what}.`, {
    fix,
    location: { path },
  });
}
