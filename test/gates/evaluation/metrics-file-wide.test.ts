import { expect, test } from "vitest";
import type { EvaluationConfig } from "../../../src/gates/evaluation/config.ts";
import { readHistory } from "../../../src/gates/evaluation/mlflow/history.ts";
import { metricValue, runDigest } from "../../../src/gates/evaluation/mlflow/run.ts";
import { assayIn } from "../../entry/command-line.ts";
import { evaluate, folder } from "./job.ts";

// 2^53 + 1 and 2^53 are one double.
const ODD = "9007199254740993";
const EVEN = "9007199254740992";

async function read(path: string, text: string, before?: string) {
  const against = before === undefined ? {} : { against: "baseline" };
  const evidence = await evaluate(
    { metrics_file: path } as EvaluationConfig,
    [{ metric: "file_metric", options: { key: "n" }, ...against }],
    folder({ [path]: text }),
    before === undefined ? undefined : folder({ [path]: before }),
  );
  return evidence.measurements[0];
}

test.each([
  ["m.json", `{"n": ${ODD}}`],
  ["m.json", `{"n": ${ODD}.0}`],
  ["m.json", `{"auc": NaN, "n": ${ODD}}`],
  ["m.yaml", `n: ${ODD}\n`],
  ["m.yaml", `n: ${ODD}.0\n`],
  ["m.toml", `n = ${ODD}\n`],
])("%s has every digit of %s", async (path, text) => {
  expect((await read(path, text)).candidate).toMatchObject({ integer: BigInt(ODD) });
  expect((await read(path, text.replace(ODD, `-${ODD}`))).candidate).toMatchObject({ integer: -BigInt(ODD) });
  expect(await read(path, text, text.replace(ODD, EVEN))).toMatchObject({
    baseline: { integer: BigInt(EVEN) },
    difference: { value: 1 },
  });
});

test.each([
  ["m.json", '{"n": 9007199254740991}', 9_007_199_254_740_991],
  ["m.yaml", "n: 0x10\n", 16],
  ["m.yaml", "n: 1e-3\n", 0.001],
  ["m.toml", "n = 12\n", 12],
  ["m.json", '{"n": 1e300}', 1e300],
])("%s: %s is the number that doubles hold", async (path, text, value) => {
  expect((await read(path, text)).candidate).toEqual({ value, uncertainty: { kind: "exact" }, samples: 1 });
});

test("an integer beyond all doubles is no finite number", async () => {
  expect((await read("m.json", `{"n": 1${"0".repeat(400)}}`)).candidate).toMatchObject({
    code: "evaluation/not-number",
  });
  expect((await read("m.yaml", `n: 1${"0".repeat(400)}\n`)).candidate).toMatchObject({
    code: "evaluation/not-number",
  });
});

test("MLflow keeps doubles, which are taken as they are", () => {
  // As Python 3.14 prints the doubles 1.8e18 and 2^56 + 16.
  expect(readHistory("1 1.8e+18 0\n")).toBe(1_800_000_000_000_000_000n);
  expect(readHistory("1 7.205759403792795e+16 0\n")).toBe(72_057_594_037_927_952n);
  expect(readHistory("1 0.5 0\n")).toBe(0.5);
  expect(metricValue(BigInt(ODD))).toBe(BigInt(ODD));
  const digests = [ODD, EVEN].map(
    (n) =>
      runDigest({ id: "r", status: "FINISHED", stage: "active", metrics: new Map([["n", BigInt(n)]]) })
        .digest,
  );
  expect(digests[0]).not.toBe(digests[1]);
});

test("rules never find two such numbers equal", async () => {
  const config = (rule: string) =>
    `version: 1\ngates:\n  m:\n    kind: evaluation\n    metrics_file: m.json\n    rules:\n      - { metric: file_metric, key: n, ${rule} }\n`;
  for (const [rule, exitCode] of [
    [`equals: ${EVEN}`, 1],
    [`max: ${EVEN}`, 1],
    [`min: ${EVEN}`, 0],
  ] as const) {
    const at = folder({ "assay.yml": config(rule), "m.json": `{"n": ${ODD}}` });
    const { exitCode: seen, said } = await assayIn(at, "run");
    expect(seen, rule).toBe(exitCode);
    expect(said).toContain("9,007,199,254,740,993");
  }
});
