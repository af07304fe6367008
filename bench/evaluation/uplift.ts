import * as metrics from "../../src/gates/evaluation/metrics/uplift/index.ts";
import { createRandom } from "../../src/stats/random.ts";
import type { Comparison } from "./compare.ts";

function makeData(rows: number) {
  const { next } = createRandom(1);
  const uplift = new Float64Array(rows).map(() => next());
  const treatment = new Int32Array(rows).map(() => (next() < 0.5 ? 1 : 0));
  const response = treatment.map((treated, row) => (next() < 0.3 + 0.2 * treated * uplift[row] ? 1 : 0));
  return { uplift, ties: uplift.map((value) => Math.round(value * 1000) / 1000), treatment, response };
}

/** Metrics of uplift against scikit-uplift. */
export function uplift(rows: number): Comparison {
  const data = makeData(rows);
  const given = { yTrue: data.response, treatment: data.treatment, uplift: data.uplift };
  const ties = { ...given, uplift: data.ties };
  const calls = {
    uplift_at_k: () => metrics.upliftAtK({ ...given, strategy: "overall", k: 0.3 }),
    uplift_auc: () => metrics.upliftAucScore(given),
    qini_auc: () => metrics.qiniAucScore(given),
    "qini_auc, ties": () => metrics.qiniAucScore(ties),
    weighted_average_uplift: () => metrics.weightedAverageUplift(given),
  };
  return { title: `uplift, ${rows} rows`, script: "uplift.py", data, calls };
}
