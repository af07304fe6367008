import { printable } from "../model/printable.ts";
/** Six significant digits, without a tail of noughts. */
export function number(value: number): string {
  return String(Number(value.toPrecision(6)));
}

export function signed(value: number): string {
  return value > 0 ? `+${number(value)}` : number(value);
}

/** Columns padded with spaces, two between them; the numbered columns are aligned to the right. */
export function table(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly number[],
): string {
  const lines = [header, ...rows].map((row) => row.map(printable));
  const widths = header.map((_, column) => Math.max(...lines.map((row) => row[column].length)));
  return lines
    .map((row) =>
      row
        .map((cell, column) =>
          right.includes(column) ? cell.padStart(widths[column]) : cell.padEnd(widths[column]),
        )
        .join("  ")
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join("");
}

/** The twelve digits that tell files apart for people; `verify` compares all of them. */
export function shortDigest(digest: string): string {
  return digest.replace(/^sha256:/, "").slice(0, 12);
}
