import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { isMissing } from "../../../../src/model/estimate.ts";
import type { Need } from "../../../../src/model/evidence.ts";
import { FIXTURES, TableFolder } from "../../../engines/table-folder.ts";
import { need, runGate } from "../run-gate.ts";

interface Oracle {
  readonly train: readonly unknown[];
  readonly test: readonly unknown[];
  readonly cases: readonly {
    readonly metric: string;
    readonly options: Readonly<Record<string, unknown>>;
    readonly value: number;
  }[];
}

const oracle: Oracle = JSON.parse(readFileSync(path.join(FIXTURES, "oracles/data_across.json"), "utf8"));
const lines = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).join("\n");

async function measure(tables: Readonly<Record<string, string>>, needs: readonly Need[]) {
  using folder = new TableFolder();
  for (const [name, text] of Object.entries(tables)) folder.write(name, text);
  const evidence = await runGate({
    root: folder.root,
    config: { source: "test.jsonl", tables: { train: "train.jsonl", empty: "empty.csv" } },
    needs,
    scratch: path.join(folder.root, "scratch"),
  });
  return evidence.measurements.map(({ candidate }) =>
    isMissing(candidate) ? candidate.code : candidate.value,
  );
}

test("keys, totals and rows of two tables are as pandas says", async () => {
  const answers = await measure(
    { "train.jsonl": lines(oracle.train), "test.jsonl": lines(oracle.test) },
    oracle.cases.map(({ metric, options }) => need(metric, {}, options)),
  );
  oracle.cases.forEach(({ metric, options, value }, at) => {
    const name = `${metric} ${JSON.stringify(options)}`;
    const answer = answers[at];
    if (typeof answer !== "number") throw new Error(`${name} is ${answer}`);
    expect([name, answer]).toEqual([name, expect.closeTo(value, 12)]);
  });
});

test("keys are matched whatever types the other columns have", async () => {
  const keyed = (a: unknown, ids: readonly number[]) => lines(ids.map((id) => ({ id, a })));
  const options = { table: "train", key: ["id"] };
  const answers = await measure(
    { "test.jsonl": keyed("x", [1, 2, 3]), "train.jsonl": keyed(5, [2, 3, 4, 5]) },
    [
      need("unmatched_count", {}, options),
      need("unmatched_rate", {}, options),
      need("mismatch_count", {}, options),
    ],
  );
  expect(answers).toEqual([3, 0.6, "data/wrong-type"]);
});

test.each(["row_count_difference", "row_count_ratio", "aggregate_difference"])(
  "%s of a table without rows proves nothing, though both may agree",
  async (metric) => {
    const aggregate = metric === "aggregate_difference" ? { aggregate: "count(*)" } : {};
    const tables = { "test.jsonl": "{}\n", "train.jsonl": "{}\n", "empty.csv": "id,k\n" };
    const asked = (table: string) => need(metric, {}, { table, ...aggregate });
    expect(await measure(tables, [asked("empty")])).toEqual(["metric/no-samples"]);
    expect(
      await measure(tables, [need(metric, {}, { table: "empty", where: "1 = 0", ...aggregate })]),
    ).toEqual(["metric/no-samples"]);
    expect(
      await measure(tables, [need(metric, {}, { table: "train", where: "1 = 0", ...aggregate })]),
    ).toEqual(["metric/no-samples"]);
  },
);

test.each<[string, Need, string]>([
  [
    "a table that is not there",
    need("orphan_count", {}, { table: "trian", columns: ["id"] }),
    "data/no-table",
  ],
  [
    "a column that is not there",
    need("orphan_count", {}, { table: "train", columns: ["idd"] }),
    "data/no-column",
  ],
  ["columns of two kinds", need("overlap_count", {}, { table: "train", columns: ["k"] }), "data/wrong-type"],
  [
    "a key that repeats",
    need("mismatch_rate", {}, { table: "train", key: ["id"], columns: ["id"] }),
    "data/duplicate-key",
  ],
  [
    "too few columns",
    need("orphan_count", {}, { table: "train", columns: ["id"], references: ["id", "k"] }),
    "data/wrong-type",
  ],
  ["a table without rows", need("row_count_ratio", {}, { table: "empty" }), "metric/no-samples"],
  [
    "an aggregate that is none",
    need("aggregate_difference", {}, { table: "train", aggregate: "sum(id)) FROM (SELECT 1" }),
    "data/condition",
  ],
  [
    "an aggregate of nothing",
    need("aggregate_difference", {}, { table: "train", aggregate: "sum(nope)" }),
    "data/condition",
  ],
  [
    "a column of many rows, which is no aggregate",
    need("aggregate_difference", {}, { table: "train", aggregate: "id" }),
    "data/condition",
  ],
  [
    "a window function, which has a value for each row",
    need("aggregate_difference", {}, { table: "train", aggregate: "count(*) OVER ()" }),
    "data/condition",
  ],
  [
    "an aggregate of texts",
    need("aggregate_difference", {}, { table: "train", aggregate: "max('a')" }),
    "data/condition",
  ],
])("%s is said", async (_, asked, code) => {
  const tables = {
    "test.jsonl": '{"id":1,"k":1}\n{"id":2,"k":2}\n',
    "train.jsonl": '{"id":1,"k":"a"}\n{"id":1,"k":"b"}\n',
    "empty.csv": "id,k\n",
  };
  expect(await measure(tables, [asked])).toEqual([code]);
});
