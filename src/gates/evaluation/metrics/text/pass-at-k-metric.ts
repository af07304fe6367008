import { Type } from "typebox";
import type { Options } from "../../../../model/metric.ts";
import { meanReplicate, requireSameLength, weightedMean } from "../arrays.ts";
import { evaluationMetric, type Rows } from "../evaluation-metric.ts";
import { numberOption } from "../options.ts";
import { passAtKOf } from "./pass-at-k.ts";

export const passAtKMetric = evaluationMetric({
  id: "pass_at_k",
  description:
    "Chance that one of k programs drawn for a problem passes its tests, averaged over problems; unbiased",
  tasks: ["code-generation"],
  direction: "higher",
  unit: "ratio",
  range: [0, 1],
  options: Type.Object({
    k: Type.Optional(Type.Integer({ minimum: 1, default: 1, description: "Programs that are drawn" })),
  }),
  source: "Chen et al. 2021, Evaluating large language models trained on code, equation 1",
  reads: "score",
  value: (rows, options, sampleWeight) => {
    requireSameLength({ problems: rows.yTrue, weights: sampleWeight });
    return weightedMean(chances(rows, options), sampleWeight);
  },
  trials: (rows, options) => {
    const values = chances(rows, options);
    if (!values.every((value) => value === 0 || value === 1)) return undefined;
    return { successes: values.reduce((sum, value) => sum + value, 0), trials: values.length };
  },
  replicate: (rows, options) => meanReplicate(chances(rows, options)),
});

/** @throws AssayError `evaluation/outside-domain` for a problem of fewer samples than k */
function chances({ yTrue, solved }: Rows, options: Options): Float64Array {
  if (solved === undefined) throw new TypeError("no problems were read");
  const k = numberOption(options, "k", 1);
  return Float64Array.from(yTrue, (problem) =>
    passAtKOf(
      solved.drawn[problem],
      solved.correct[problem],
      k,
      solved.names === undefined ? problem : JSON.stringify(solved.names[problem]),
    ),
  );
}
