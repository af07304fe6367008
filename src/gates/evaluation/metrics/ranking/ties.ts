import type { RankedQuery } from "./ranked-queries.ts";

/** Items of one score: how many there are, and how many of them are relevant. */
export interface Tie {
  readonly size: number;
  readonly relevant: number;
}

/** From the best score down. @param least relevance from which an item is relevant */
export function tiesOf(
  { gains, scores }: Pick<RankedQuery, "gains" | "scores">,
  least: number,
): readonly Tie[] {
  const ties: Tie[] = [];
  for (let from = 0; from < gains.length; ) {
    let to = from;
    let relevant = 0;
    for (; to < gains.length && scores[to] === scores[from]; to++) if (gains[to] >= least) relevant++;
    ties.push({ size: to - from, relevant });
    from = to;
  }
  return ties;
}

/** Relevant items to be expected among the first k, over all orders of tied items. */
export function foundWithin(ties: readonly Tie[], k: number): number {
  let [before, found] = [0, 0];
  for (const { size, relevant } of ties) {
    if (before >= k) break;
    found += relevant * Math.min(1, (k - before) / size);
    before += size;
  }
  return found;
}

/** Chance that a relevant item is among the first k. */
export function chanceWithin(ties: readonly Tie[], k: number): number {
  let before = 0;
  for (const { size, relevant } of ties) {
    if (before >= k) break;
    const drawn = Math.min(size, k - before);
    if (relevant > size - drawn) return 1;
    if (relevant > 0) return 1 - noneOf(size, relevant, drawn);
    before += size;
  }
  return 0;
}

/** C(size − relevant, drawn) / C(size, drawn): none of the relevant items among those drawn. */
function noneOf(size: number, relevant: number, drawn: number): number {
  let chance = 1;
  for (let at = 0; at < drawn; at++) chance *= (size - relevant - at) / (size - at);
  return chance;
}

/** 1 / rank of the first relevant item, 0 where it is beyond k. */
export function reciprocalRank(ties: readonly Tie[], k: number): number {
  let before = 0;
  for (const { size, relevant } of ties) {
    if (relevant === 0) {
      before += size;
      continue;
    }
    // The chance that the first relevant one of the tie is at this place.
    let chance = relevant / size;
    let sum = 0;
    for (let at = 0; at <= size - relevant && before + at < k; at++) {
      sum += chance / (before + at + 1);
      chance *= (size - relevant - at) / (size - at - 1);
    }
    return sum;
  }
  return 0;
}

/** What the sum of the precisions is divided by: all relevant items, no more of them than k, or those found. */
export type DivideBy = "relevant" | "reachable" | "found";

/**
 * Precision at the rank of each relevant item among the first k, averaged over relevant items; the mean over all orders
 * of tied items in closed form (McSherry and Najork 2008, section 3.4).
 */
export function averagePrecisionWithin(
  ties: readonly Tie[],
  k: number,
  relevantItems: number,
  divideBy: DivideBy,
): number {
  let [before, found, sum] = [0, 0, 0];
  let cut: { readonly tie: Tie; readonly drawn: number } | undefined;
  for (const tie of ties) {
    if (before >= k) break;
    const drawn = Math.min(tie.size, k - before);
    if (drawn < tie.size && divideBy === "found") {
      cut = { tie, drawn };
      break;
    }
    sum += tiePrecision(tie, drawn, before, found);
    before += tie.size;
    found += tie.relevant;
  }
  if (divideBy !== "found")
    return sum / (divideBy === "relevant" ? relevantItems : Math.min(relevantItems, k));
  if (cut === undefined) return found === 0 ? 0 : sum / found;
  return cutPrecision(cut.tie, cut.drawn, { before, found, sum });
}

/** Sum of the precisions at the relevant items among the first so many of a tie. */
function tiePrecision({ size, relevant }: Tie, drawn: number, before: number, found: number): number {
  if (relevant === 0) return 0;
  const further = size === 1 ? 0 : (relevant - 1) / (size - 1);
  let sum = 0;
  for (let at = 0; at < drawn; at++) sum += (found + 1 + at * further) / (before + at + 1);
  return (sum * relevant) / size;
}

/** How many relevant ones the cut leaves is a hypergeometric number, which the sum is divided by. */
function cutPrecision(
  { size, relevant }: Tie,
  drawn: number,
  { before, found, sum }: { readonly before: number; readonly found: number; readonly sum: number },
): number {
  const least = Math.max(0, drawn - (size - relevant));
  const most = Math.min(drawn, relevant);
  // As `tiePrecision` of what was drawn: linear in the share of further relevant ones.
  let [first, further] = [0, 0];
  for (let at = 0; at < drawn; at++) {
    first += (found + 1) / (before + at + 1);
    further += at / (before + at + 1);
  }
  const meanOf = (hits: number) => {
    if (found + hits === 0) return 0;
    const share = drawn === 1 ? 0 : (hits - 1) / (drawn - 1);
    const precisions = hits === 0 ? 0 : ((first + share * further) * hits) / drawn;
    return (sum + precisions) / (found + hits);
  };
  // Chances relative to the greatest one, so that none overflows; those too small for a number are none.
  const mode = Math.floor(((drawn + 1) * (relevant + 1)) / (size + 2));
  const start = Math.min(most, Math.max(least, mode));
  let [total, expected] = [1, meanOf(start)];
  for (let [hits, weight] = [start, 1]; hits < most && weight > 0; hits++) {
    weight *= ((relevant - hits) * (drawn - hits)) / ((hits + 1) * (size - relevant - drawn + hits + 1));
    total += weight;
    expected += weight * meanOf(hits + 1);
  }
  for (let [hits, weight] = [start, 1]; hits > least && weight > 0; hits--) {
    weight *= (hits * (size - relevant - drawn + hits)) / ((relevant - hits + 1) * (drawn - hits + 1));
    total += weight;
    expected += weight * meanOf(hits - 1);
  }
  return expected / total;
}
