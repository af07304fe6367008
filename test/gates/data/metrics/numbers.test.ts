import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { isMissing } from "../../../../src/model/estimate.ts";
import { FIXTURES, TableFolder } from "../../../engines/table-folder.ts";
import { need, runGate } from "../run-gate.ts";

interface OracleColumn {
  readonly values: readonly string[];
  readonly facts: Readonly<Record<string, number>>;
}

const oracle: { readonly columns: Readonly<Record<string, OracleColumn>> } = JSON.parse(
  readFileSync(path.join(FIXTURES, "oracles/data_numbers.json"), "utf8"),
);

/** `std_ddof0` is std with `ddof: 0`. */
const OPTIONS: Readonly<Record<string, readonly [string, Readonly<Record<string, unknown>>]>> = {
  std_ddof0: ["std", { ddof: 0 }],
  skew_bias: ["skew", { bias: true }],
  kurtosis_bias: ["kurtosis", { bias: true }],
  "quantile_0.95": ["quantile", { q: 0.95 }],
  quantile_0: ["quantile", { q: 0 }],
  quantile_1: ["quantile", { q: 1 }],
};

/** Beyond ±2^63, and within ±2^-40, sums are refused. */
const REFUSED = new Set(["huge", "beyond_2_63", "tiny"].flatMap((name) => [`${name} sum`, `${name} mean`]));

async function measure(values: readonly string[], metrics: readonly string[]) {
  using folder = new TableFolder();
  folder.write("t.csv", `x\n${values.join("\n")}\n`);
  const evidence = await runGate({
    root: folder.root,
    config: { source: "t.csv" },
    needs: metrics.map((name) => {
      const [metric, options] = OPTIONS[name] ?? [name, {}];
      return need(metric, { column: "x" }, options);
    }),
    scratch: path.join(folder.root, "scratch"),
  });
  const answers = new Map<string, number | string>();
  evidence.measurements.forEach(({ candidate }, at) => {
    answers.set(metrics[at], isMissing(candidate) ? candidate.code : candidate.value);
  });
  return answers;
}

describe.each(Object.entries(oracle.columns))("%s", (name, { values, facts }) => {
  test("is as exact rationals, NumPy and SciPy say", async () => {
    const answers = await measure(values, Object.keys(facts));
    for (const [metric, expected] of Object.entries(facts)) {
      const answer = answers.get(metric);
      if (REFUSED.has(`${name} ${metric}`)) {
        expect([metric, answer]).toEqual([metric, "data/out-of-range"]);
        continue;
      }
      expect(typeof answer, `${metric} is ${answer}`).toBe("number");
      const error = Math.abs(Number(answer) - expected) / Math.max(Math.abs(expected), Number.MIN_VALUE);
      expect(error, `${metric}: ${answer}, expected ${expected}`).toBeLessThanOrEqual(1e-12);
    }
  });
});

test("values that are all the same have no shape", async () => {
  const answers = await measure(["2", "2", "2", "2", "2"], ["std", "skew", "kurtosis", "iqr", "range"]);
  expect([...answers.values()]).toEqual([0, "data/one-value", "data/one-value", 0, 0]);
});

test("too few values are said, not guessed", async () => {
  const one = await measure(["2"], ["std", "std_ddof0", "variance", "skew", "kurtosis", "median"]);
  expect([...one.values()]).toEqual([
    "metric/no-samples",
    0,
    "metric/no-samples",
    "metric/no-samples",
    "metric/no-samples",
    2,
  ]);
});

test("NaN and infinity are refused", async () => {
  const answers = await measure(["1.5", "nan", "2.5", "3"], ["std", "median", "sum", "iqr", "range"]);
  expect(new Set(answers.values())).toEqual(new Set(["data/not-finite"]));
});
