import * as ranking from "../../src/gates/evaluation/metrics/ranking/index.ts";
import { createRandom } from "../../src/stats/random.ts";
import type { Comparison, Value } from "./compare.ts";

const ITEMS = 100;
const LABELS = 20;

function makeData(rows: number) {
  const { next, int } = createRandom(1);
  const draw = (length: number) => new Float64Array(length).map(() => next());
  const [items, samples] = [Math.ceil(rows / ITEMS), Math.ceil(rows / 100)];
  return {
    gain: new Float64Array(items * ITEMS).map(() => int(5)),
    guess: draw(items * ITEMS),
    several: new Uint8Array(samples * LABELS).map(() => (next() < 0.2 ? 1 : 0)),
    scored: draw(samples * LABELS),
  };
}

function callsOf(data: ReturnType<typeof makeData>): Readonly<Record<string, () => Value>> {
  const queries = {
    yTrue: { values: data.gain, columns: ITEMS },
    yScore: { values: data.guess, columns: ITEMS },
  };
  const labels = {
    yTrue: { values: data.several, columns: LABELS },
    yScore: { values: data.scored, columns: LABELS },
  };
  return {
    "ndcg, queries of 100": () => ranking.ndcgScore(queries),
    "ndcg, queries of 100, ignore_ties": () => ranking.ndcgScore({ ...queries, ignoreTies: true }),
    "dcg, queries of 100": () => ranking.dcgScore(queries),
    "coverage_error, 20 labels": () => ranking.coverageError(labels),
    "label_ranking_average_precision, 20 labels": () => ranking.labelRankingAveragePrecisionScore(labels),
    "label_ranking_loss, 20 labels": () => ranking.labelRankingLoss(labels),
  };
}

/** Metrics of rankings against scikit-learn: queries of 100 items, and as many samples of 20 labels. */
export function rankings(rows: number): Comparison {
  const data = makeData(rows);
  const title = `ranking, ${Math.ceil(rows / ITEMS)} queries or samples`;
  return { title, script: "ranking.py", parameters: [ITEMS, LABELS], data, calls: callsOf(data) };
}
