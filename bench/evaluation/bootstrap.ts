import { f1 } from "../../src/gates/evaluation/metrics/classification/f1.ts";
import { rocAuc } from "../../src/gates/evaluation/metrics/probability/roc-auc-metric.ts";
import { forEachResample } from "../../src/stats/bootstrap.ts";
import { createRandom } from "../../src/stats/random.ts";

/**
 * Paired bootstrap of roc_auc and f1 of two models that share most of what they know, on the same resamples, as the
 * gate draws them: within each class.
 */
export function bootstrap(rows: number, resamples: number): void {
  const { next } = createRandom(2);
  const known = new Float64Array(rows).map(() => next());
  const yTrue = new Int32Array(rows).map((_, row) => (next() < known[row] ? 1 : 0));
  const models = [0.1, 0.2].map((noise) => {
    const yScore = known.map((value) => (value + noise * next()) / (1 + noise));
    const yPred = Int32Array.from(yScore, (score) => (score >= 0.5 ? 1 : 0));
    return { task: "binary-classification", classes: ["0", "1"], yTrue, yPred, yScore } as const;
  });
  const start = performance.now();
  const replicates = [rocAuc, f1].flatMap((metric) =>
    models.flatMap((model) => metric.replicate?.(model, {}) ?? []),
  );
  const plan = { rows, resamples, seed: 1, strata: Uint32Array.from(yTrue), as: "weights" } as const;
  forEachResample(plan, (counts) => {
    for (const replicate of replicates) replicate(counts);
  });
  const seconds = (performance.now() - start) / 1000;
  console.log(
    `\npaired bootstrap of roc_auc and f1, two models, ${rows} rows, ${resamples} resamples: ${seconds.toFixed(1)} s`,
  );
}
