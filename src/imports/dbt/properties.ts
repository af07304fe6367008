import { TableDraft } from "../draft.ts";
import type { Imported, Remark } from "../imported.ts";
import { at, type Entries, entriesOf, listAt, mapsAt, textAt } from "../read.ts";
import { dbtTest } from "./tests.ts";

const KINDS = ["models", "seeds", "snapshots"];

/** Reads the tests of a properties file of dbt, such as `schema.yml`. */
export function importDbt(file: Entries): Imported {
  const leftOut: Remark[] = [];
  const changed: Remark[] = [];
  const nodes = [
    ...KINDS.flatMap((kind) => mapsAt(file, kind)),
    ...listAt(file, "sources").flatMap((source) => mapsAt(source, "tables")),
  ];
  const tables = nodes.flatMap((node, index) => {
    const draft = new TableDraft(textAt(node, "name") ?? `table-${index + 1}`, leftOut, changed);
    readNode(node, draft);
    const table = draft.finish();
    return table.rules.length === 0 && table.schema === undefined ? [] : [table];
  });
  for (const source of listAt(file, "sources"))
    for (const one of [source, ...listAt(source, "tables")])
      if (entriesOf(one)?.["freshness"] !== undefined)
        leftOut.push({
          where: `source ${textAt(one, "name") ?? ""}`,
          why: "`freshness`: write a rule on `freshness` of its column",
        });
  if (listAt(file, "data_tests").length > 0)
    leftOut.push({
      where: "data_tests",
      why: "singular tests are SQL in files of their own; write `sql_rows`",
    });
  for (const key of ["unit_tests", "exposures", "metrics", "semantic_models"])
    if (listAt(file, key).length > 0)
      leftOut.push({ where: key, why: "they say nothing about data that is there" });
  return { format: "dbt properties", tables, leftOut, changed };
}

function testsOf(node: Entries, draft: TableDraft, where: string): readonly unknown[] {
  return [...draft.listed(node, "data_tests", where), ...draft.listed(node, "tests", where)];
}

function readNode(node: Entries, draft: TableDraft): undefined {
  const contract = at(at(node, "config"), "contract") ?? at(node, "contract");
  if (at(contract, "enforced") === true)
    draft.left(`${draft.name}, contract`, "the database holds each `data_type`; write `wrong_types`");
  if (draft.listed(node, "versions", draft.name).length > 0)
    draft.left(`${draft.name}, versions`, "what a version changes; the tests of the model itself are read");
  for (const test of testsOf(node, draft, draft.name)) dbtTest(test, { draft });
  for (const [index, one] of draft.listed(node, "columns", draft.name).entries()) {
    const column = entriesOf(one);
    const name = textAt(column, "name");
    if (column === undefined || name === undefined) {
      draft.left(`${draft.name}.columns[${index}]`, "it has no name");
      continue;
    }
    const where = `${draft.name}.${name}`;
    for (const test of testsOf(column, draft, where)) dbtTest(test, { draft, column: name });
    for (const constraint of draft.listed(column, "constraints", where))
      readConstraint(constraint, [name], draft);
  }
  for (const constraint of draft.listed(node, "constraints", draft.name)) {
    const columns = listAt(constraint, "columns").filter((one) => typeof one === "string");
    readConstraint(constraint, columns, draft);
  }
}

/** What a model's contract has the database hold. */
function readConstraint(constraint: unknown, columns: readonly string[], draft: TableDraft): undefined {
  const type = textAt(constraint, "type") ?? "";
  const from = `${draft.name}.${columns.join(", ")}, constraint ${type}`;
  if (columns.length === 0) return draft.left(from, "it names no columns");
  if (type === "not_null" || type === "primary_key")
    for (const column of columns) draft.require(column, from);
  if (type === "unique" || type === "primary_key")
    return draft.rule({ metric: "duplicate_count", columns, ignore_null: true, max: 0 }, {}, from);
  if (type !== "not_null")
    draft.left(from, "the database holds it; write a rule on `violation_count` or `orphan_count`");
}
