import { tolerated } from "../checks.ts";
import { TableDraft } from "../draft.ts";
import type { Imported, Remark, Terms } from "../imported.ts";
import { at, type Entries, entriesOf, listAt, numberAt, textAt } from "../read.ts";
import { columnExpectation } from "./columns.ts";
import { rowCondition } from "./conditions.ts";
import type { Expectation } from "./expectation.ts";
import { tableExpectation } from "./tables.ts";

/** Reads a suite of Great Expectations, 0.18 or 1.x. */
export function importSuite(suite: Entries, fallback: string): Imported {
  const leftOut: Remark[] = [];
  const changed: Remark[] = [];
  const name = textAt(suite, "name") ?? textAt(suite, "expectation_suite_name") ?? fallback;
  const draft = new TableDraft(name, leftOut, changed);
  for (const [index, one] of listAt(suite, "expectations").entries()) readExpectation(one, index, draft);
  if (listAt(suite, "expectations").length > 0)
    draft.note(name, "a check over no values is undecided here, where Great Expectations lets it pass");
  return { format: "Great Expectations suite", tables: [draft.finish()], leftOut, changed };
}

function readExpectation(value: unknown, index: number, draft: TableDraft): undefined {
  const entry = entriesOf(value) ?? {};
  const type = textAt(entry, "type") ?? textAt(entry, "expectation_type");
  const kwargs = entriesOf(entry["kwargs"]) ?? {};
  const from = `${draft.name}, ${type ?? "expectation"} ${index + 1}${subject(kwargs)}`;
  if (type === undefined) return draft.left(from, "it has no type");
  const mostly = at(kwargs, "mostly") === undefined ? 1 : numberAt(kwargs, "mostly");
  if (mostly === undefined || mostly < 0 || mostly > 1)
    return draft.left(from, "its `mostly` is no number from 0 to 1");
  const where = rowCondition(kwargs);
  if (typeof where === "object") return draft.left(from, where.fault);
  const severity = textAt(entry, "severity") ?? textAt(at(entry, "meta"), "severity");
  const notes = at(entry, "notes") ?? at(at(entry, "meta"), "notes");
  const because =
    textAt(entry, "description") ?? (typeof notes === "string" ? notes : textAt(notes, "content"));
  const terms: Terms = {
    ...(severity === "warning" || severity === "info" ? { level: "warn" } : {}),
    ...(mostly === 1 ? {} : { share: tolerated(mostly) }),
    ...(where === undefined ? {} : { where }),
    ...(because === undefined ? {} : { because }),
  };
  if (mostly === 0) return draft.left(from, "`mostly: 0` lets everything pass");
  expect({ type, kwargs, terms, from, draft, tool: "great_expectations" });
}

/** One expectation, of Great Expectations or of dbt's package of the same names. */
export function expect(expectation: Expectation): undefined {
  const { type, kwargs, draft, from } = expectation;
  for (const key of ["$PARAMETER", "auto", "profiler_config"])
    if (JSON.stringify(kwargs).includes(`"${key}":`) && at(kwargs, key) !== false)
      return draft.left(from, "its values are computed when the suite runs");
  if (columnExpectation(expectation) || tableExpectation(expectation)) return;
  draft.left(from, `${type} has no counterpart`);
}

function subject(kwargs: Entries): string {
  const column = textAt(kwargs, "column");
  return column === undefined ? "" : ` on ${column}`;
}
