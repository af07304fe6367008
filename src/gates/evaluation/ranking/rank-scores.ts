import { AssayError } from "../../../model/error.ts";

/** Ranks, of which the least is the best, as scores. @throws AssayError `evaluation/rank` */
export function rankScores(ranks: Float64Array, name: string, path: string): Float64Array {
  const wrong = ranks.findIndex((rank) => !(rank >= 0 && rank < Number.POSITIVE_INFINITY));
  if (wrong === -1) return ranks.map((rank) => -rank);
  const seen = Number.isNaN(ranks[wrong]) ? "missing or no number" : ranks[wrong];
  throw new AssayError("evaluation/rank", `A rank of ${name} in \`${path}\` is ${seen}.`, {
    fix: "Give every item a rank, 1 for the best; leave items that are not ranked out with `lists: top`.",
    location: { path },
  });
}
