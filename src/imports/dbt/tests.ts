import type { TableDraft } from "../draft.ts";
import { expect } from "../expectations/suite.ts";
import type { Terms } from "../imported.ts";
import { at, type Entries, entriesOf, textAt } from "../read.ts";
import { faultOf } from "../sql.ts";
import { type DbtTest, tableOf } from "./dbt-test.ts";
import { GENERIC } from "./generic.ts";
import { levelsOf, type Verdict } from "./severity.ts";

export interface TestScene {
  readonly draft: TableDraft;
  readonly column?: string;
}

const CONFIG = [
  "severity",
  "where",
  "warn_if",
  "error_if",
  "enabled",
  "limit",
  "store_failures",
  "fail_calc",
  "tags",
  "meta",
  "store_failures_as",
  "schema",
  "alias",
  "database",
];
const OTHER = ["name", "test_name", "description", "config", "arguments", "column_name", "docs", ...CONFIG];

/** One entry of `data_tests` or `tests`. */
export function dbtTest(value: unknown, { draft, column: around }: TestScene): undefined {
  const [name, body] = nameOf(value);
  const node = around === undefined ? draft.name : `${draft.name}.${around}`;
  const own = textAt(body, "name");
  const from = draft.place(`${node}, ${name ?? "test"}${own === undefined ? "" : ` ${JSON.stringify(own)}`}`);
  if (name === undefined) return draft.left(from, "it is no test");
  const config = { ...body, ...(entriesOf(body["config"]) ?? {}) };
  const args = {
    ...Object.fromEntries(Object.entries(body).filter(([key]) => !OTHER.includes(key))),
    ...(entriesOf(body["arguments"]) ?? {}),
  };
  if (config["enabled"] === false) return draft.left(from, "it is not enabled");
  if (config["fail_calc"] !== undefined)
    return draft.left(from, "its `fail_calc` counts something of its own");
  if (config["limit"] !== undefined && config["limit"] !== null)
    draft.note(from, "`limit` only saves time there; all rows are counted here");
  if (/\{\{|\{%/.test(JSON.stringify(withoutRefs(args))))
    return draft.left(from, "its arguments hold a template that only dbt can fill in");
  const where = [at(config, "where"), at(args, "row_condition")].filter(
    (one) => typeof one === "string" && one !== "",
  ) as string[];
  const fault = where.map(faultOf).find((one) => one !== undefined);
  if (fault !== undefined) return draft.left(from, fault);
  const verdicts = levelsOf(config);
  if (typeof verdicts === "string") return draft.left(from, verdicts);
  const because = textAt(body, "description");
  for (const verdict of verdicts) {
    const terms: Terms = {
      ...termsOf(verdict),
      ...(where.length === 0
        ? {}
        : { where: where.length === 1 ? where[0] : where.map((one) => `(${one})`).join(" AND ") }),
      ...(because === undefined ? {} : { because }),
    };
    const column = textAt(args, "column_name") ?? textAt(body, "column_name") ?? around;
    const place = verdicts.length === 1 ? from : `${from} (${verdict.level})`;
    run({ name, args, terms, from: place, draft, ...(column === undefined ? {} : { column }) });
  }
}

function run(test: DbtTest): undefined {
  const { name, args, column, terms, from, draft } = test;
  const [, pack, short] = /^(?:(\w+)\.)?(\w+)$/.exec(name) ?? [];
  if (pack === "dbt_expectations" || (pack === undefined && short?.startsWith("expect_") === true))
    return expect({
      type: short,
      kwargs: {
        ...args,
        ...(column === undefined ? {} : { column }),
        other_table_name: tableOf(args["compare_model"]),
      },
      terms,
      from,
      draft,
      tool: "dbt",
    });
  const handler = short !== undefined && Object.hasOwn(GENERIC, short) ? GENERIC[short] : undefined;
  if (handler === undefined || (pack !== undefined && pack !== "dbt_utils"))
    return draft.left(from, `the test ${name} is not one that is known`);
  const groups = at(args, "group_by_columns");
  if (Array.isArray(groups) && groups.length > 0)
    return draft.left(from, '`group_by_columns`: write `slice: "COLUMN=*"` into the rule yourself');
  handler(test);
}

/** `unique`, `{ unique: { … } }` or `{ test_name: unique, … }`. */
function nameOf(value: unknown): readonly [string | undefined, Entries] {
  if (typeof value === "string") return [value, {}];
  const entries = entriesOf(value) ?? {};
  const named = textAt(entries, "test_name");
  if (named !== undefined) return [named, entries];
  const [key] = Object.keys(entries);
  const outer = Object.fromEntries(Object.entries(entries).slice(1));
  return [key, { ...outer, ...(entriesOf(entries[key]) ?? {}) }];
}

/** `ref('x')` with or without braces is read; any other template is not. */
function withoutRefs(args: Entries): unknown {
  const { to: _, compare_model: __, ...others } = args;
  return others;
}

function termsOf({ level, count }: Verdict): Terms {
  return { ...(level === "warn" ? { level } : {}), ...(count === 0 ? {} : { count }) };
}
