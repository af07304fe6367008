import { distance } from "fastest-levenshtein";
import type { RelationColumn } from "../../engines/engine.ts";
import type { Missing } from "../../model/estimate.ts";

/** Says that a column is not there, and which one may be meant. */
export function noColumn(wanted: string, columns: readonly RelationColumn[], table: string): Missing {
  const near = columns
    .map(({ name }) => ({ name, edits: distance(name.toLowerCase(), wanted.toLowerCase()) }))
    .filter(({ name, edits }) => edits <= Math.max(2, name.length / 3))
    .sort((a, b) => a.edits - b.edits)[0];
  const guess = near === undefined ? "" : ` Did you mean \`${near.name}\`?`;
  return {
    code: "data/no-column",
    reason: `\`${table}\` has no column \`${wanted}\`.${guess}`,
    fix: `${columns.length === 1 ? "Its only column is" : `Name one of its ${columns.length} columns:`} ${listed(columns)}.`,
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
