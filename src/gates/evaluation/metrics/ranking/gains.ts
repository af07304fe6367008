import { AssayError } from "../../../../model/error.ts";
import type { RankedQuery } from "./ranked-queries.ts";

/** What an item of a relevance is worth: itself, or 2 to its power less 1. */
export type GainKind = "linear" | "exponential";

/** @throws AssayError `evaluation/outside-domain` for a relevance whose power overflows */
export function gainOf(kind: GainKind): (relevance: number) => number {
  if (kind === "linear") return (relevance) => relevance;
  return (relevance) => {
    const gain = 2 ** relevance - 1;
    if (gain < Number.POSITIVE_INFINITY) return gain;
    throw new AssayError(
      "evaluation/outside-domain",
      `2 to the power of the relevance ${relevance} overflows.`,
      {
        fix: "Grade relevance in small numbers, or say `gain: linear`.",
      },
    );
  };
}

const discounts: number[] = [];

/** 1 / log₂(rank + 1) for ranks from 1. */
function discountAt(place: number): number {
  for (let at = discounts.length; at <= place; at++) discounts.push(1 / Math.log2(at + 2));
  return discounts[place];
}

/** Discounted gain of the first k; tied items share the mean of their gains (McSherry and Najork 2008). */
export function dcgOf(
  { gains, scores }: RankedQuery,
  k: number,
  worth: (relevance: number) => number,
): number {
  let sum = 0;
  for (let from = 0; from < Math.min(k, gains.length); ) {
    let [to, gain, discount] = [from, 0, 0];
    for (; to < gains.length && scores[to] === scores[from]; to++) {
      gain += worth(gains[to]);
      if (to < k) discount += discountAt(to);
    }
    sum += (gain / (to - from)) * discount;
    from = to;
  }
  return sum;
}

/**
 * The best discounted gain that the first k can have.
 * @throws AssayError `evaluation/outside-domain` for gains whose sum overflows
 */
export function bestDcgOf({ best }: RankedQuery, k: number, worth: (relevance: number) => number): number {
  let sum = 0;
  for (let at = 0; at < Math.min(k, best.length); at++) sum += worth(best[at]) * discountAt(at);
  if (sum < Number.POSITIVE_INFINITY) return sum;
  throw new AssayError(
    "evaluation/outside-domain",
    "The gains of a query add up to more than a number holds.",
    {
      fix: "Grade relevance in smaller numbers.",
    },
  );
}
