import { logBinomial } from "./binomial.ts";
import { normalTail } from "./distribution.ts";

/** Rows on which exactly one of two sides is right, of all rows that both were asked. */
export interface PairedCounts {
  /** Rows that only the candidate has right. */
  readonly better: number;
  /** Rows that only the baseline has right. */
  readonly worse: number;
  readonly rows: number;
}

const STEPS = 80;

/**
 * Exact McNemar test of "the candidate is not better": P(Binomial(better + worse, ½) ≥ better).
 * Twice the smaller of both sides is the two-sided p-value (McNemar 1947, with the exact null of Mosteller 1952).
 */
export function mcnemarTail({ better, worse }: PairedCounts): number {
  if (2 * better <= better + worse) return better === 0 ? 1 : 1 - upperTail(worse + 1, better + worse);
  return upperTail(better, better + worse);
}

/** P(Binomial(n, ½) ≥ k) for k beyond the middle, where terms only shrink. */
function upperTail(k: number, n: number): number {
  let sum = 0;
  for (let at = k; at <= n; at++) {
    const term = Math.exp(logBinomial(at, n, 0.5));
    sum += term;
    if (term < sum * Number.EPSILON) break;
  }
  return sum;
}

/**
 * One-sided p-value of "the difference of the two shares is not above `bound`" (`above`), or not below it.
 * Tango's score test (Statistics in Medicine 17, 1998); at 0 and towards the doubtful side of 0 never less than
 * what McNemar's exact test says.
 */
export function pairedTail(counts: PairedCounts, bound: number, side: "above" | "below"): number {
  if (side === "below") return pairedTail(mirrored(counts), -bound, "above");
  return tailAbove(counts, bound, mcnemarTail(counts));
}

function tailAbove(counts: PairedCounts, bound: number, exactAtZero: number): number {
  if (bound <= -1) return 0;
  if (bound >= 1) return 1;
  const score = normalTail(tangoScore(counts, bound));
  return bound >= 0 ? Math.max(score, exactAtZero) : score;
}

/** Two-sided interval of the difference of two paired shares, by inverting `pairedTail`. */
export function pairedInterval(counts: PairedCounts, confidence: number): readonly [number, number] {
  const tail = (1 - confidence) / 2;
  return [lowerBound(counts, tail), -lowerBound(mirrored(counts), tail)];
}

/** Tango's standard error at the difference that was seen, which is not 0 when no row tells the sides apart. */
export function pairedStandardError({ better, worse, rows }: PairedCounts): number {
  const [low, high] = pairedInterval({ better, worse, rows }, 1 - 2 * normalTail(1));
  return (high - low) / 2;
}

function mirrored({ better, worse, rows }: PairedCounts): PairedCounts {
  return { better: worse, worse: better, rows };
}

/** The least difference that is not refused at this one-sided level; the p-value grows with the bound. */
function lowerBound(counts: PairedCounts, tail: number): number {
  const exactAtZero = mcnemarTail(counts);
  let low = -1;
  let high = (counts.better - counts.worse) / counts.rows;
  for (let step = 0; step < STEPS; step++) {
    const middle = (low + high) / 2;
    if (tailAbove(counts, middle, exactAtZero) <= tail) low = middle;
    else high = middle;
  }
  return unseen(counts, low, tail);
}

/** With no row that tells the sides apart, the exact bound for 0 of n (Clopper and Pearson 1934) is the wider one. */
function unseen({ better, worse, rows }: PairedCounts, bound: number, tail: number): number {
  return better + worse > 0 ? bound : Math.min(bound, -(1 - tail ** (1 / rows)));
}

/** (b − c − nδ) / √(n(2q + δ(1 − δ))), q the maximum-likelihood share of `worse` where the difference is δ. */
function tangoScore({ better, worse, rows }: PairedCounts, difference: number): number {
  const linear = -better - worse + (2 * rows - better + worse) * difference;
  const constant = -worse * difference * (1 - difference);
  const root = Math.sqrt(Math.max(0, linear * linear - 8 * rows * constant));
  const share = (root - linear) / (4 * rows);
  const variance = rows * (2 * share + difference * (1 - difference));
  const distance = better - worse - rows * difference;
  if (variance <= 0) return distance > 0 ? Number.POSITIVE_INFINITY : 0;
  return distance / Math.sqrt(variance);
}
