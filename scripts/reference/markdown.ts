import { markdownTable } from "markdown-table";

export const GENERATED = "<!-- Written by scripts/generate-reference.ts from the source; do not edit. -->";

/** A table whose diff stays small: cells are not padded to the widest. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [head, ...rows].map((row) => row.map(cell));
  return markdownTable(cells, { alignDelimiters: false });
}

export function code(text: string): string {
  return `\`${text}\``;
}

/** A sentence begins with a capital letter and ends with a full stop. */
export function sentence(text: string | undefined): string {
  if (!text) return "";
  const start = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(start) ? start : `${start}.`;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}
