import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { isMissing } from "../../../../src/model/estimate.ts";
import { FIXTURES, TableFolder } from "../../../engines/table-folder.ts";
import { need, runGate } from "../run-gate.ts";

interface OracleCase {
  readonly metric: string;
  readonly column: string | null;
  readonly options: Readonly<Record<string, unknown>>;
  readonly value: number;
}

interface Oracle {
  readonly rows: readonly unknown[];
  readonly cases: readonly OracleCase[];
}

test.each([
  ["counts, frequencies and lengths", "data_values"],
  ["correlations, outliers and order", "data_shapes"],
  ["times and labels", "data_times"],
  ["rank correlations and mutual information", "data_dependence"],
])("%s are those of pandas, NumPy and SciPy", async (_, topic) => {
  const text = readFileSync(path.join(FIXTURES, `oracles/${topic}.json`), "utf8");
  const oracle: Oracle = JSON.parse(text);
  using folder = new TableFolder();
  folder.write("t.jsonl", oracle.rows.map((row) => JSON.stringify(row)).join("\n"));
  const evidence = await runGate({
    root: folder.root,
    config: { source: "t.jsonl" },
    needs: oracle.cases.map(({ metric, column, options }) =>
      need(metric, column === null ? {} : { column }, options),
    ),
    scratch: path.join(folder.root, "scratch"),
  });
  const answers = evidence.measurements.map(({ candidate }) =>
    isMissing(candidate) ? candidate.code : candidate.value,
  );
  expect(answers).toHaveLength(oracle.cases.length);
  oracle.cases.forEach(({ metric, column, options, value }, at) => {
    const name = `${metric} ${column} ${JSON.stringify(options)}`;
    const answer = answers[at];
    if (typeof answer !== "number") throw new Error(`${name} is ${answer}`);
    expect(Math.abs(answer - value), `${name}: ${answer}, expected ${value}`).toBeLessThanOrEqual(
      1e-12 * Math.max(1, Math.abs(value)),
    );
  });
});

test("a column without values has counts and no shares of values", async () => {
  using folder = new TableFolder();
  folder.write("t.jsonl", '{"x":null,"k":1}\n{"x":null,"k":2}\n');
  const metrics = ["null_rate", "null_count", "distinct_count", "distinct_rate", "unique_rate", "entropy"];
  const evidence = await runGate({
    root: folder.root,
    config: { source: "t.jsonl" },
    needs: metrics.map((metric) => need(metric, { column: "x" })),
    scratch: path.join(folder.root, "scratch"),
  });
  const answers = evidence.measurements.map(({ candidate }) =>
    isMissing(candidate) ? candidate.code : candidate.value,
  );
  expect(answers).toEqual([
    1,
    2,
    "metric/no-samples",
    "metric/no-samples",
    "metric/no-samples",
    "metric/no-samples",
  ]);
});
