import { type Estimate, isMissing, type Missing } from "../../../model/estimate.ts";
import type { Measurement, Need } from "../../../model/evidence.ts";
import { missingFor } from "../../../model/missing.ts";
import { proportion } from "../../../stats/proportion.ts";
import type { Scene, Sides } from "../scene.ts";
import { chooseBehaviour } from "./choose.ts";
import type { Failures } from "./failures.ts";
import { measureFailures } from "./measure-failures.ts";
import { type MeasureParity, parityOf } from "./measure-parity.ts";
import { BEHAVIOUR_METRICS, isBehaviourMetric, isParityMetric, KIND_OF } from "./metrics.ts";

export { BehaviourSchema } from "./config.ts";
export { BEHAVIOUR_METRICS, isBehaviourMetric } from "./metrics.ts";

type Values = Pick<Measurement, "candidate" | "baseline" | "difference">;

/**
 * Answers the needs that ask the model itself: it is scored again on changed rows, on cases, or beside another
 * model.
 */
export async function measureBehaviour(scene: Scene, sides: Sides): Promise<readonly Measurement[]> {
  const measurements: Measurement[] = [];
  const parity = parityOf(scene, sides);
  const tried = new Set<string>();
  for (const need of scene.job.needs.filter(({ metric }) => isBehaviourMetric(metric)))
    measurements.push(measurementOf(need, await measureNeed(scene, sides, need, parity, tried)));
  noteUntried(scene, tried);
  return measurements;
}

/** Why needs that ask a model, or compare outputs row by row, have no answer where rows stay in the engine. */
export function behaviourNotInSql(needs: readonly Need[]): readonly Measurement[] {
  return needs
    .filter(({ metric }) => isBehaviourMetric(metric))
    .map((need) =>
      measurementOf(
        need,
        nothing({
          code: "evaluation/not-in-sql",
          reason: `${need.metric} looks at every row, and \`compute: sql\` leaves them in the engine`,
          fix: "Say `compute: memory`, in a gate of its own if need be.",
        }),
      ),
    );
}

async function measureNeed(
  scene: Scene,
  sides: Sides,
  need: Need,
  parity: MeasureParity,
  tried: Set<string>,
): Promise<Values> {
  if (isParityMetric(need.metric)) return parity(need).catch((thrown) => nothing(missingFor(thrown)));
  if (scene.config.model === undefined)
    return nothing({
      code: "evaluation/behaviour",
      reason: `\`${need.metric}\` asks the model, but the gate has no \`model\``,
      fix: "Give the gate `model:` and `data:`; a file of predictions cannot be asked anything.",
    });
  try {
    const behaviour = chooseBehaviour(scene.config.behaviour ?? [], need);
    tried.add(behaviour.name);
    scene.job.progress({ message: `trying the behaviour ${behaviour.name}` });
    const { candidate, baseline } = await measureFailures(scene, sides, behaviour, need.against);
    return valuesOf(candidate, baseline);
  } catch (thrown) {
    return nothing(missingFor(thrown));
  }
}

/** What is written down and asked by no rule would look as if it held. */
function noteUntried(scene: Scene, tried: ReadonlySet<string>): void {
  for (const { name, kind } of scene.config.behaviour ?? []) {
    if (tried.has(name)) continue;
    const metric = [...KIND_OF].find(([, other]) => other === kind)?.[0];
    scene.notes.push({
      code: "evaluation/behaviour-untried",
      message: `No rule asks about the behaviour ${name}, so it was not tried.`,
      fix: `Add the rule \`{ metric: ${metric}, behaviour: ${name}, max: 0 }\`, or take the behaviour out.`,
    });
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
