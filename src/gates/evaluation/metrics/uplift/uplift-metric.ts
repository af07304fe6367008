import { type TProperties, Type } from "typebox";
import { AssayError } from "../../../../model/error.ts";
import type { Options, Unit } from "../../../../model/metric.ts";
import { missingFor } from "../../../../model/missing.ts";
import { type EvaluationMetric, evaluationMetric, type Rows } from "../evaluation-metric.ts";
import type { Numbers } from "../labels.ts";
import { presentGroups } from "../row-groups.ts";
import { byFallingUplift, type UpliftInput, type Weighted } from "./experiment.ts";

const Treatment = {
  treatment: Type.String({
    minLength: 1,
    description: "Column that says whether a row was treated: 0 and 1, or a boolean",
  }),
};

const TREATED = ["1", "true"];
const CONTROL = ["0", "false"];

/** A metric of how well scores order rows by the effect of a treatment; the label is the response. */
export function upliftMetric(spec: {
  readonly id: string;
  readonly description: string;
  readonly source: string;
  readonly unit?: Unit;
  readonly range?: readonly [number, number];
  readonly options?: TProperties;
  readonly score: (input: UpliftInput & Weighted, order: Uint32Array | undefined, options: Options) => number;
}): EvaluationMetric {
  const { score, options: further = {}, ...known } = spec;
  return evaluationMetric({
    unit: "score",
    ...known,
    tasks: ["binary-classification"],
    direction: "higher",
    options: Type.Object({ ...Treatment, ...further }),
    reads: "score",
    groupedBy: (options) => [String(options["treatment"])],
    value: (rows, options, sampleWeight) =>
      score({ ...inputOf(rows, options), sampleWeight }, undefined, options),
    replicate: (rows, options) => {
      const input = inputOf(rows, options);
      const order = byFallingUplift(input.uplift);
      return (multiplicity) =>
        valueOrNaN(() => score({ ...input, sampleWeight: multiplicity }, order, options));
    },
  });
}

function inputOf({ yTrue, yScore, groups }: Rows, options: Options): UpliftInput {
  const column = String(options["treatment"]);
  const { names, codes } = presentGroups(groups, [column]);
  const values = names.map((name) => (TREATED.includes(name) ? 1 : CONTROL.includes(name) ? 0 : Number.NaN));
  const strange = names.find((_, code) => Number.isNaN(values[code]));
  if (strange !== undefined)
    throw new AssayError("evaluation/not-binary", `The treatment ${column} is ${strange} in some rows.`, {
      fix: "Say 1 for a treated row and 0 for the others, in each row.",
    });
  const treatment: Numbers = Float64Array.from(codes, (code) => values[code]);
  return { yTrue, uplift: yScore, treatment };
}

function valueOrNaN(value: () => number): number {
  try {
    return value();
  } catch (thrown) {
    missingFor(thrown);
    return Number.NaN;
  }
}
