import type { Session } from "../../engines/onnx/session.ts";
import { isMissing, type Missing } from "../../model/estimate.ts";
import type { Need } from "../../model/evidence.ts";
import type { Job } from "../../model/gate.ts";
import { intervalOf } from "../../stats/interval.ts";
import type { Random } from "../../stats/random.ts";
import type { LatencyConfig } from "./config.ts";
import type { InputSource } from "./inputs.ts";
import { LATENCY_METRICS } from "./metrics.ts";
import { type Arm, LOOKS, type Round, timeRounds } from "./rounds.ts";
import { inBaseline, type Sides } from "./sides.ts";
import { type CallStatistic, estimateRatio, roundsNeeded } from "./statistic.ts";

/** The calls of one batch size, all sides interleaved. */
export interface BatchTimes {
  readonly rounds: readonly Round[];
  /** Which look ended the measurement, from 0. */
  readonly look: number;
  /** Whether every difference is known as finely as its need asks. */
  readonly resolved: boolean;
  /** Why the baseline's model could not be called at this batch size; the candidate was then timed alone. */
  readonly lost?: Missing;
  /** Median seconds of a candidate's call. */
  readonly callSeconds: number;
}

/** A comparison that is to be known to within `width` on the log scale. */
interface Target {
  readonly statistic: CallStatistic;
  readonly width: number;
}

/** Without a margin in any rule, a difference known to about two percent is fine enough to show. */
const DEFAULT_WIDTH = 0.02;
const DEFAULT_SECONDS = 10;

/** Times the sides at one batch size until every need is resolved or the seconds are spent. */
export async function timeBatch(
  job: Job<LatencyConfig>,
  { sessions }: Sides,
  source: InputSource,
  batch: number,
  needs: readonly Need[],
  random: Random,
): Promise<BatchTimes> {
  const [candidate, ...baselines] = sessions;
  const arms = [await armOf(candidate, source, batch)];
  let lost: Missing | undefined;
  for (const session of baselines) {
    try {
      const arm = await armOf(session, source, batch);
      await arm.call();
      arms.push(arm);
    } catch (thrown) {
      lost = inBaseline(thrown);
    }
  }
  const targets = targetsOf(needs, batch);
  const compare = arms.length > 1;
  const enoughRounds = (rounds: readonly Round[]) =>
    targets.every(({ statistic }) => rounds.length >= roundsNeeded(rounds[0][0].length, statistic));
  const isResolved = (rounds: readonly Round[], look: number) =>
    enoughRounds(rounds) && (!compare || targets.every((target) => isFineEnough(rounds, look, target)));
  let lastLook = 0;
  const rounds = await timeRounds({
    arms,
    random,
    seconds: job.config.seconds ?? DEFAULT_SECONDS,
    most: 100_000,
    now: () => performance.now() / 1000,
    enough: (seen, look) => {
      lastLook = look;
      // Looks after the fourth would spend more than the budget: past it only tails may still need calls.
      return isResolved(seen, look) || (look === LOOKS.length - 1 && enoughRounds(seen));
    },
    progress: (count) => job.progress({ message: `batch ${batch}: ${count} rounds` }),
  });
  const calls = rounds.map((round) => round[0][0]).sort((a, b) => a - b);
  return {
    rounds,
    look: lastLook,
    resolved: isResolved(rounds, lastLook),
    ...(lost === undefined ? {} : { lost }),
    callSeconds: calls[calls.length >> 1],
  };
}

async function armOf(session: Session, source: InputSource, batch: number): Promise<Arm> {
  const feeds = await source.feeds(session, batch);
  const names = session.outputs.filter(({ isTensor }) => isTensor).map(({ name }) => name);
  return { call: () => session.run(feeds, names.length === 0 ? undefined : names) };
}

function targetsOf(needs: readonly Need[], batch: number): readonly Target[] {
  return needs.flatMap((need) => {
    const metric = LATENCY_METRICS.find(({ info }) => info.id === need.metric);
    if (metric?.from !== "calls") return [];
    const width = need.resolve?.kind === "relative" ? Math.log1p(need.resolve.amount) : DEFAULT_WIDTH;
    return [{ statistic: metric.statistic(batch), width }];
  });
}

/**
 * Fine enough: wherever the ratio lies, its interval is at most half as wide to each side as the margin, or it
 * lies wholly beyond the margin's width on either side of no difference, where more rounds would change nothing.
 */
function isFineEnough(rounds: readonly Round[], look: number, { statistic, width }: Target): boolean {
  const ratio = estimateRatio(rounds, statistic, look);
  if (isMissing(ratio)) return false;
  const [lower, upper] = intervalOf(ratio, 0.95);
  return (upper - lower) / 2 <= width / 2 || lower > width || upper < -width;
}
