import { type Estimate, isMissing, type Missing } from "../../../model/estimate.ts";
import type { Measurement, Need } from "../../../model/evidence.ts";
import { missingFor } from "../../../model/missing.ts";
import { proportion } from "../../../stats/proportion.ts";
import type { Scene, Sides } from "../scene.ts";
import { chooseBehaviour } from "./choose.ts";
import type { Failures } from "./failures.ts";
import { measureOutputDifference } from "./measure-difference.ts";
import { measureFailures } from "./measure-failures.ts";
import { BEHAVIOUR_METRICS, isBehaviourMetric, OUTPUT_DIFFERENCE } from "./metrics.ts";

export { BehaviourSchema } from "./config.ts";
export { BEHAVIOUR_METRICS, isBehaviourMetric } from "./metrics.ts";

type Values = Pick<Measurement, "candidate" | "baseline" | "difference">;

/**
 * Answers the needs that ask the model itself: it is scored again on changed rows, on cases, or beside another
 * model.
 */
export async function measureBehaviour(scene: Scene, sides: Sides): Promise<readonly Measurement[]> {
  const measurements: Measurement[] = [];
  for (const need of scene.job.needs.filter(({ metric }) => isBehaviourMetric(metric)))
    measurements.push(measurementOf(need, await measureNeed(scene, sides, need)));
  return measurements;
}

async function measureNeed(scene: Scene, sides: Sides, need: Need): Promise<Values> {
  if (scene.config.model === undefined)
    return nothing({
      code: "evaluation/behaviour",
      reason: `\`${need.metric}\` asks the model, but the gate has no \`model\``,
      fix: "Give the gate `model:` and `data:`; a file of predictions cannot be asked anything.",
    });
  try {
    if (need.metric === OUTPUT_DIFFERENCE.id) return await measureOutputDifference(scene, sides, need);
    const behaviour = chooseBehaviour(scene.config.behaviour ?? [], need);
    scene.job.progress({ message: `trying the behaviour ${behaviour.name}` });
    const { candidate, baseline } = await measureFailures(scene, sides, behaviour, need.against);
    return valuesOf(candidate, baseline);
  } catch (thrown) {
    return nothing(missingFor(thrown));
  }
}

function nothing(missing: Missing): Values {
  return { candidate: missing, baseline: missing, difference: missing };
}

function valuesOf(candidate: Failures | Missing, baseline: Failures | Missing | undefined): Values {
  const ours = shareOf(candidate);
  if (baseline === undefined) return { candidate: ours };
  const theirs = shareOf(baseline);
  return { candidate: ours, baseline: theirs, difference: differenceOf(candidate, baseline, ours, theirs) };
}

function shareOf(failures: Failures | Missing): Estimate | Missing {
  if ("reason" in failures) return failures;
  return proportion(
    failures.reduce((sum, flag) => sum + flag, 0),
    failures.length,
  );
}

/** Both models were asked the same rows, so that the shares are paired. */
function differenceOf(
  candidate: Failures | Missing,
  baseline: Failures | Missing,
  ours: Estimate | Missing,
  theirs: Estimate | Missing,
): Estimate | Missing {
  if (isMissing(ours)) return ours;
  if (isMissing(theirs)) return theirs;
  if ("reason" in candidate || "reason" in baseline) throw new TypeError("a share without its rows");
  let [onlyOurs, onlyTheirs] = [0, 0];
  candidate.forEach((flag, row) => {
    if (flag > baseline[row]) onlyOurs++;
    else if (flag < baseline[row]) onlyTheirs++;
  });
  const rows = candidate.length;
  return {
    value: ours.value - theirs.value,
    // The counts speak of the share, whichever way is better.
    uncertainty: { kind: "paired", better: onlyOurs, worse: onlyTheirs, rows },
    samples: rows,
  };
}

function measurementOf({ metric, options, against }: Need, values: Values): Measurement {
  const info = BEHAVIOUR_METRICS.find(({ id }) => id === metric);
  if (info === undefined) throw new TypeError(`no metric ${metric}`);
  const { unit, direction } = info;
  const known = { metric, options, subject: {}, unit, direction, candidate: values.candidate };
  if (against === undefined) return known;
  return { ...known, against, baseline: values.baseline, difference: values.difference };
}
