import type { Missing } from "../../../model/estimate.ts";
import type { Scores } from "../activation.ts";
import { orderItems, type RankedQueries } from "../metrics/ranking/ranked-queries.ts";
import type { Said, Side } from "../said.ts";
import type { Truth } from "../tables/truth-of-rows.ts";
import type { Judged } from "./judged.ts";
import { type Listed, rankListed } from "./listed.ts";

/** What was said, as a ranking of each query. */
export function rankingSide(truth: Truth, judged: Judged, said: Said): Side {
  const ranked =
    said.listed === undefined ? rankAll(judged, said) : rankedLists(judged, said.listed, said.by);
  const outcome = { task: truth.task, classes: [], yTrue: truth.yTrue, groups: truth.groups };
  const noPrediction: Missing = {
    code: "evaluation/no-prediction",
    reason: `\`${said.by}\` ranks items and predicts nothing`,
  };
  if ("reason" in ranked) return { outcome, noPrediction, noScore: ranked };
  return { outcome: { ...outcome, queries: ranked }, noPrediction };
}

/** Every item has the same score, so that each metric is what a random order is expected to have. */
export function trivialRanking(truth: Truth, judged: Judged): Side {
  if (judged.rowOf === undefined)
    return rankingSide(truth, judged, {
      by: "trivial",
      scores: { values: new Float64Array(judged.relevance.length), columns: 1 },
    });
  const noScore: Missing = {
    code: "evaluation/no-score",
    reason: "with `lists: top` nobody knows all the items that a random list would be drawn from",
    fix: "Compare with a simple recommender's lists as `champion:`, or rank all items.",
  };
  return { outcome: { task: truth.task, classes: [], yTrue: truth.yTrue }, noScore };
}

function rankAll(
  { names, queryOf, relevance, best, itemOf }: Judged,
  { by, scores, noScore }: Said,
): RankedQueries | Missing {
  if (scores === undefined)
    return (
      noScore ?? {
        code: "evaluation/no-score",
        reason: `\`${by}\` gives no score`,
        fix: "Name the output or column that orders the items with `score:`, or a column of ranks with `rank:`.",
      }
    );
  const values = relevanceScores(scores);
  if (values === undefined)
    return {
      code: "evaluation/classes-mismatch",
      reason: `\`${by}\` gives ${scores.columns} scores a row, but an item of a ranking has one`,
      fix: "Name an output of one column with `score:`.",
    };
  const broken = brokenScores(values, by);
  if (broken !== undefined) return broken;
  const ranked = orderItems({ queries: names.length, queryOf, gains: relevance, scores: values });
  return { ranked, best, itemOf, isComplete: true };
}

/** A classifier of two classes, 0 and 1, says how likely an item is relevant. */
function relevanceScores({ values, columns, labels }: Scores): Float64Array | undefined {
  if (columns === 1) return values;
  const relevant = labels?.indexOf("1") ?? -1;
  if (columns !== 2 || relevant === -1 || labels?.indexOf("0") !== 1 - relevant) return undefined;
  return Float64Array.from({ length: values.length / 2 }, (_, row) => values[row * 2 + relevant]);
}

function rankedLists(judged: Judged, listed: Listed, by: string): RankedQueries | Missing {
  return brokenScores(listed.scores, by) ?? rankListed(judged, listed, by);
}

function brokenScores(scores: Float64Array, by: string): Missing | undefined {
  const wrong = scores.reduce((count, value) => count + (Number.isFinite(value) ? 0 : 1), 0);
  if (wrong === 0) return undefined;
  return {
    code: "evaluation/not-finite",
    reason: `${wrong} of ${scores.length} scores of \`${by}\` are missing, NaN or infinite`,
    fix: "Give every item a finite score, or leave items that are not ranked out with `lists: top`.",
  };
}
