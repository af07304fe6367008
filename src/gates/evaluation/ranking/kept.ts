import type { RowPredictions } from "../../../sources/packed-predictions.ts";
import type { Side } from "../said.ts";
import type { Judged } from "./judged.ts";

/** What a passport keeps of a ranking, a number each row: places in the order, which no rounding can tie. */
export function keptRanking(judged: Judged, { outcome: { queries } }: Side): RowPredictions {
  const kept = { classes: [], yTrue: keptTruth(judged) };
  if (queries?.isComplete !== true) return kept;
  const { starts, scores, items } = queries.ranked;
  const yScore = new Float64Array(items.length);
  for (let query = 0; query + 1 < starts.length; query++)
    for (let at = starts[query], place = 0; at < starts[query + 1]; at++) {
      if (at > starts[query] && scores[at] !== scores[at - 1]) place++;
      yScore[items[at]] = -place;
    }
  return { ...kept, yScore };
}

/** Query and relevance of each row as one number, for the digest of what is true. */
export function keptTruth({ queryOf, relevance }: Judged): Float64Array {
  return relevance.map((value, row) => queryOf[row] + value / (2 * (1 + value)));
}
