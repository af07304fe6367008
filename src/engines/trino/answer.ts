import type { Cells } from "../servers/batch.ts";

export interface TrinoColumn {
  readonly name: string;
  readonly type: string;
}

/** One answer of Trino's protocol, as far as it is read. */
export interface Answer {
  readonly nextUri?: string;
  readonly columns?: readonly TrinoColumn[];
  readonly data?: readonly Cells[];
  readonly error?: { readonly message: string; readonly errorName: string };
}

/** Anybody may answer in JSON: a proxy, a page for people who log in, another program at the same port. */
export function isAnswer(parsed: unknown): parsed is Answer {
  if (!isObject(parsed)) return false;
  const { nextUri, columns, data, error } = parsed;
  if (nextUri !== undefined && typeof nextUri !== "string") return false;
  if (error !== undefined && !(isObject(error) && areTexts(error["message"], error["errorName"])))
    return false;
  if (columns === undefined) return data === undefined;
  if (!Array.isArray(columns) || !columns.every((one) => isObject(one) && areTexts(one["name"], one["type"])))
    return false;
  const isRow = (row: unknown) => Array.isArray(row) && row.length === columns.length;
  return data === undefined || (Array.isArray(data) && data.every(isRow));
}

function areTexts(...values: readonly unknown[]): boolean {
  return values.every((value) => typeof value === "string");
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
