import type { Estimate, Missing } from "../../model/estimate.ts";
import { quantile, quantileInterval } from "../../stats/quantile.ts";
import { hodgesLehmann } from "../../stats/rank.ts";
import { LOOKS, type Round } from "./rounds.ts";

/** Error budget of one look of the four. */
export const ERROR_SHARE = 1 / LOOKS.length;
/** One-sided level of the report's 95 % interval, shared over the looks. */
const LEVEL = 0.025 * ERROR_SHARE;
/**
 * Two sessions of one file differ by about this much within one process, however long they are timed
 * (standard deviation of ln of the ratio over process launches, 0.78 % where it was measured): it does not
 * average out, so it is part of every difference. Kalibera and Jones (ISMM 2013) on levels of repetition.
 */
const PROCESS_BIAS = 0.0078;
/** Fewest paired groups for which the signed-rank bounds at this level exist. */
const FEWEST_GROUPS = 8;
/** The signed-rank bounds look at all pairs of groups, so that more would cost more than they tell. */
const MOST_GROUPS = 1000;

/** A number that sums up the calls of one arm in a group of rounds. */
export interface CallStatistic {
  /** Calls that one group must hold for the statistic to mean something. */
  readonly callsPerGroup: number;
  /** Set for a percentile of the calls. */
  readonly probability?: number;
  /** From the seconds of the calls, sorted, to the statistic. */
  of(sorted: Float64Array): number;
}

export function percentile(probability: number): CallStatistic {
  return {
    // A block's median needs no tail; tails need about ten calls beyond the percentile.
    callsPerGroup: probability === 0.5 ? 1 : Math.round(10 / (1 - probability)),
    probability,
    of: (sorted) => quantile(sorted, probability),
  };
}

/** Rows a second over all calls of the group. */
export function throughput(batch: number): CallStatistic {
  return {
    callsPerGroup: 1,
    of: (sorted) => (batch * sorted.length) / sorted.reduce((sum, seconds) => sum + seconds, 0),
  };
}

/** The arm's statistic over all rounds, with the spread between groups of rounds as its uncertainty. */
export function estimateArm(
  rounds: readonly Round[],
  arm: number,
  statistic: CallStatistic,
): Estimate | Missing {
  const calls = pooled(rounds, arm);
  if (calls.length < statistic.callsPerGroup) return tooFew(calls.length, statistic.callsPerGroup);
  const value = statistic.of(calls);
  const groups = groupRounds(rounds, statistic).map((group) => statistic.of(pooled(group, arm)));
  return {
    value,
    samples: calls.length,
    uncertainty: { kind: "normal", standardError: spread(groups, calls, statistic) },
  };
}

/**
 * ln(candidate / baseline) as the Hodges–Lehmann centre of the paired ratios of groups of rounds.
 * Ratios of neighbours are free of the machine's drift; single latencies are not.
 */
export function estimateRatio(
  rounds: readonly Round[],
  statistic: CallStatistic,
  look: number,
): Estimate | Missing {
  const groups = groupRounds(rounds, statistic);
  if (groups.length < FEWEST_GROUPS) {
    const calls = pooled(rounds, 0).length;
    return tooFew(calls, statistic.callsPerGroup * FEWEST_GROUPS);
  }
  return ratioEstimate(
    Float64Array.from(groups, (group) =>
      Math.log(statistic.of(pooled(group, 0)) / statistic.of(pooled(group, 1))),
    ),
    pooled(rounds, 0).length,
    look,
  );
}

/** @param differences ln(candidate / baseline) of paired groups, at least eight */
export function ratioEstimate(differences: Float64Array, samples: number, look: number): Estimate | Missing {
  if (differences.length < FEWEST_GROUPS) return tooFew(differences.length, FEWEST_GROUPS);
  const { value, standardError } = hodgesLehmann(differences, LEVEL);
  return {
    value,
    samples,
    uncertainty: {
      kind: "sequential",
      standardError: Math.hypot(standardError, PROCESS_BIAS),
      look,
      errorShare: ERROR_SHARE,
    },
  };
}

/** Rounds needed before the statistic's ratio can be compared at all. */
export function roundsNeeded(callsPerRound: number, statistic: CallStatistic): number {
  return FEWEST_GROUPS * Math.ceil(statistic.callsPerGroup / callsPerRound);
}

/** Neighbouring rounds put together until each group has calls enough; what is left over is dropped. */
function groupRounds(
  rounds: readonly Round[],
  { callsPerGroup }: CallStatistic,
): readonly (readonly Round[])[] {
  const size = Math.max(
    Math.ceil(callsPerGroup / rounds[0][0].length),
    Math.ceil(rounds.length / MOST_GROUPS),
  );
  return Array.from({ length: Math.floor(rounds.length / size) }, (_, index) =>
    rounds.slice(index * size, (index + 1) * size),
  );
}

function pooled(rounds: readonly Round[], arm: number): Float64Array {
  const calls = new Float64Array(rounds.length * rounds[0][arm].length);
  for (const [index, round] of rounds.entries()) calls.set(round[arm], index * round[arm].length);
  return calls.sort();
}

/** From the spread between groups; of a tail with too few groups for that, from the order of the calls. */
function spread(
  groups: readonly number[],
  calls: Float64Array,
  { probability = 0.5 }: CallStatistic,
): number {
  const { standardError } = hodgesLehmann(Float64Array.from(groups), 0.025);
  if (Number.isFinite(standardError)) return standardError;
  const [lower, upper] = quantileInterval(calls, probability, 0.95);
  return (Math.min(upper, calls[calls.length - 1]) - Math.max(lower, calls[0])) / (2 * 1.96);
}

function tooFew(seen: number, needed: number): Missing {
  return {
    code: "latency/too-few-calls",
    reason: `${seen} calls were timed where at least ${needed} are needed`,
    fix: "Raise `seconds:` of the gate, or judge a lower percentile.",
  };
}
