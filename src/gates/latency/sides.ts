import { openSession, type Session } from "../../engines/onnx/session.ts";
import type { Estimate, Missing } from "../../model/estimate.ts";
import type { LocalInput } from "../../model/gate.ts";
import { missingFor } from "../../model/missing.ts";
import { quantile } from "../../stats/quantile.ts";
import type { Random } from "../../stats/random.ts";
import { hodgesLehmann } from "../../stats/rank.ts";
import { LOOKS, shuffled } from "./rounds.ts";
import { ratioEstimate } from "./statistic.ts";

/** The candidate first, then the baseline where there is one. */
export interface Sides {
  readonly sessions: readonly Session[];
  /** Seconds of each load, a list a side; loads of the same index were neighbours in time. */
  readonly loads: readonly Float64Array[];
  /** Why the baseline's model could not be loaded; it is then no side. */
  readonly lost?: Missing;
  close(): Promise<void>;
}

/** Ten loads suffice for signed-rank bounds; a model that loads slowly is not loaded for longer than this. */
const LOADS = 10;
const LOAD_SECONDS = 10;

/**
 * Opens a session a side, several times in random order when load times are asked for. A baseline that does
 * not load is no fault of this change: the candidate is timed alone.
 */
export async function openSides(
  models: readonly LocalInput[],
  threads: number,
  timeLoads: boolean,
  random: Random,
): Promise<Sides> {
  const loads: number[][] = models.map(() => []);
  const end = performance.now() + LOAD_SECONDS * 1000;
  let sessions: Session[] = [];
  let lost: Missing | undefined;
  const wanted = timeLoads ? LOADS : 1;
  for (let load = 0; load < wanted && (load === 0 || performance.now() < end); load++) {
    await closeAll(sessions);
    sessions = new Array(models.length);
    for (const side of shuffled(models.length, random)) {
      if (side > 0 && lost !== undefined) continue;
      const start = performance.now();
      try {
        sessions[side] = await openSession(models[side], { threads });
      } catch (thrown) {
        if (side === 0) throw thrown;
        lost = inBaseline(thrown);
        continue;
      }
      loads[side].push((performance.now() - start) / 1000);
    }
  }
  return {
    sessions: lost === undefined ? sessions : sessions.slice(0, 1),
    loads: loads.map((times) => Float64Array.from(times)),
    ...(lost === undefined ? {} : { lost }),
    close: () => closeAll(sessions),
  };
}

/** What the baseline's model cannot do, said as the baseline's. */
export function inBaseline(thrown: unknown): Missing {
  const missing = missingFor(thrown);
  return { ...missing, reason: `of the baseline: ${missing.reason}` };
}

async function closeAll(sessions: readonly Session[]): Promise<void> {
  for (const session of sessions) await session?.close();
}

export function loadTime(loads: Float64Array): Estimate | Missing {
  const { standardError } = hodgesLehmann(loads, 0.025);
  if (!Number.isFinite(standardError)) {
    return {
      code: "latency/too-few-calls",
      reason: `the model was loaded ${loads.length} times, which is too few for an interval`,
      fix: "Drop load_time for a model that loads this slowly.",
    };
  }
  const value = quantile(loads.toSorted(), 0.5);
  return { value, samples: loads.length, uncertainty: { kind: "normal", standardError } };
}

/** ln(candidate / baseline) of neighbouring loads. */
export function loadRatio(candidate: Float64Array, baseline: Float64Array): Estimate | Missing {
  const differences = candidate.map((seconds, index) => Math.log(seconds / baseline[index]));
  return ratioEstimate(differences, candidate.length, LOOKS.length - 1);
}
