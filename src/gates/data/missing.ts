import { distance } from "fastest-levenshtein";
import type { RelationColumn } from "../../engines/dialect.ts";
import { AssayError } from "../../model/error.ts";
import type { Missing } from "../../model/estimate.ts";
import type { Note } from "../../model/evidence.ts";
import { plain } from "./cells/sample-text.ts";
import type { DataTable } from "./table.ts";

/** Says that a column is not there, and which one may be meant. */
export function noColumn(wanted: string, columns: readonly RelationColumn[], table: string): Missing {
  const near = columns
    .map(({ name }) => ({ name, edits: distance(name.toLowerCase(), wanted.toLowerCase()) }))
    .filter(({ name, edits }) => edits <= Math.min(Math.max(2, name.length / 3), name.length / 2))
    .sort((a, b) => a.edits - b.edits)[0];
  const guess = near === undefined ? "" : ` Did you mean \`${near.name}\`?`;
  return {
    code: "data/no-column",
    reason: `\`${table}\` has no column \`${wanted}\`.${guess}`,
    fix: `${columns.length === 1 ? "Its only column is" : `Name one of its ${columns.length} columns:`} ${listed(columns)}.`,
  };
}

/** @throws AssayError `data/no-column` for a setting of the gate that names a column which is not there */
export function requireColumns(setting: string, names: readonly string[], table: DataTable): void {
  const { columns } = table.relation;
  const unknown = names.find((name) => !columns.some((column) => column.name === name));
  if (unknown === undefined) return;
  const { code, reason, fix } = noColumn(unknown, columns, table.name);
  throw new AssayError(code, `\`${setting}\` names a column that is not there: ${reason}`, { fix });
}

/** The same of a table; the base commit may well lack a column that the change adds. */
export function noColumnOf(wanted: string, { relation, name, baseline }: DataTable): Missing {
  return baseline === undefined
    ? noColumn(wanted, relation.columns, name)
    : notInBaseline(wanted, name, baseline);
}

function notInBaseline(column: string, name: string, baseline: string): Missing {
  return {
    code: "baseline/column-missing",
    reason: `column \`${column}\` is not in \`${name}\` of ${baseline}, so there is nothing to compare it with`,
    fix: "If it is new in this change, `baseline: { when_missing: skip }` lets the rule wait until it is merged.",
  };
}

/** Says that a column that `*` stands for is on the other side alone. */
export function lostColumn(column: string, table: string, other: string): Missing {
  return {
    code: "data/no-column",
    reason: `\`${table}\` has no column \`${column}\`, which ${other} has`,
    fix: `Bring the column back; if it is meant to be gone, name the others in the rule, or take \`${column}\` out of what is compared with.`,
  };
}

/** Says that the reference, table or profile, lacks a column of the table. */
export function notInReference(column: string, reference: Pick<DataTable, "name" | "baseline">): Missing {
  const { name, baseline } = reference;
  if (baseline !== undefined) return notInBaseline(column, name, baseline);
  return {
    code: "data/no-column",
    reason: `the reference \`${name}\` has no column \`${column}\`, so there is nothing to compare it with`,
    fix: "Write the reference again from a table that has it, or name the other columns in the rule.",
  };
}

/** The same of a slice that the change brings. */
export function noSliceOf(slice: string, { name, baseline = "the baseline" }: DataTable): Missing {
  return {
    code: "baseline/slice-missing",
    reason: `\`${name}\` of ${baseline} has no rows of ${slice}, so there is nothing to compare it with`,
    fix: "If it is new in this change, `baseline: { when_missing: skip }` lets the rule wait until it is merged.",
  };
}

const LISTED = 12;

function listed(columns: readonly RelationColumn[]): string {
  const names = columns.slice(0, LISTED).map(({ name }) => `\`${name}\``);
  return columns.length > LISTED
    ? `${names.join(", ")} and ${columns.length - LISTED} more`
    : names.join(", ");
}

const LONGEST_TYPE = 40;

/** The engine's name of a type; that of a nested column can be as long as a schema. */
export function shortType({ type }: RelationColumn): string {
  return type.length > LONGEST_TYPE ? `${type.slice(0, LONGEST_TYPE - 1)}…` : type;
}

/** Says which columns hold integers that have no type to be added in. */
export function wideIntegersNote(table: string, columns: readonly string[]): Note {
  const named = columns.slice(0, LISTED).map((name) => `\`${plain(name)}\``);
  const more = columns.length > LISTED ? ` and ${columns.length - LISTED} more` : "";
  const what = columns.length === 1 ? "Column" : "Columns";
  return {
    code: "data/wide-integers",
    message: `${what} ${named.join(", ")}${more} of \`${table}\` ${columns.length === 1 ? "holds" : "hold"} integers that neither 64 bits nor a number with a point hold exactly, and ${columns.length === 1 ? "is" : "are"} read as text, so that no two of them become one.`,
    fix: "If they are amounts, say so: `source: { path: …, types: { NAME: number } }`.",
  };
}

/** Why a metric that compares has nothing to compare with. */
export function noReference(asking: string): Missing {
  return {
    code: "data/no-reference",
    reason: `\`${asking}\` has nothing to compare with: the gate names no \`reference:\`, and the rule no baseline`,
    fix: "Name a table or a profile of one with `reference: FILE`. To compare with the table of the base commit, write `no_worse_than: baseline, by: 0.1` in the rule instead of `max: 0.1`, and `baseline: { ref: origin/main }` at the top of the config.",
  };
}

/** Tables of servers know no commits. */
export function noEarlierTable(table: string, label: string): Missing {
  return {
    code: "data/no-earlier-table",
    reason: `\`${table}\` is a table of a server, which does not know what it held at ${label}`,
    fix: "Compare with `within`, with a `reference`, or with another table that holds the earlier rows.",
  };
}
