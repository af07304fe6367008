import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { accuracyScore } from "../../../../src/gates/evaluation/metrics/accuracy.ts";
import { brierScoreLoss } from "../../../../src/gates/evaluation/metrics/brier.ts";
import { f1Score } from "../../../../src/gates/evaluation/metrics/f1.ts";
import { logLoss } from "../../../../src/gates/evaluation/metrics/log-loss.ts";
import { meanAbsoluteError } from "../../../../src/gates/evaluation/metrics/mae.ts";
import { precisionScore } from "../../../../src/gates/evaluation/metrics/precision.ts";
import { r2Score } from "../../../../src/gates/evaluation/metrics/r2.ts";
import { recallScore } from "../../../../src/gates/evaluation/metrics/recall.ts";
import { rootMeanSquaredError } from "../../../../src/gates/evaluation/metrics/rmse.ts";
import { rocAucScore } from "../../../../src/gates/evaluation/metrics/roc-auc.ts";
import { AssayError } from "../../../../src/model/error.ts";

const FUNCTIONS = {
  accuracyScore,
  brierScoreLoss,
  f1Score,
  logLoss,
  meanAbsoluteError,
  precisionScore,
  r2Score,
  recallScore,
  rootMeanSquaredError,
  rocAucScore,
};

interface Case {
  readonly note: string;
  readonly function: keyof typeof FUNCTIONS;
  readonly arguments: Record<string, unknown>;
  readonly value: number | null;
}

const { cases } = JSON.parse(
  readFileSync(new URL("../../../../fixtures/oracles/metrics.json", import.meta.url), "utf8"),
) as { cases: Case[] };

test("there are cases of every function", () => {
  expect(new Set(cases.map((entry) => entry.function))).toEqual(new Set(Object.keys(FUNCTIONS)));
});

test.each(cases.map((entry, index) => ({ ...entry, index })))(
  "$index $function: $note",
  ({ function: name, arguments: given, value }) => {
    const call = FUNCTIONS[name] as (input: object) => number;
    const input = given["zeroDivision"] === "NaN" ? { ...given, zeroDivision: Number.NaN } : given;
    if (value === null) expect(() => call(input)).toThrow(AssayError);
    else expect(relativeError(call(input), value)).toBeLessThan(1e-12);
  },
);

function relativeError(seen: number, wanted: number): number {
  return seen === wanted ? 0 : Math.abs(seen - wanted) / Math.max(Math.abs(wanted), 1e-15);
}
