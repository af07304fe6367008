import type { ModelFile } from "../../../engines/onnx/model-file.ts";
import type { Missing } from "../../../model/estimate.ts";
import type { BaselineName } from "../../../model/evidence.ts";
import { missingFor } from "../../../model/missing.ts";
import type { Side } from "../outcome.ts";
import type { Scene, Sides } from "../scene.ts";
import type { Behaviour } from "./config.ts";
import { type Failures, failedCases, movedRows, wrongWayRows } from "./failures.ts";
import { openCases, openModelOf, runCases, runPerturbed } from "./runs.ts";

interface FailuresOfSides {
  readonly candidate: Failures | Missing;
  readonly baseline?: Failures | Missing;
}

/** Tries a behaviour on the candidate, and on a baseline where the need compares. @throws AssayError as `runs` */
export async function measureFailures(
  scene: Scene,
  sides: Sides,
  behaviour: Behaviour,
  against: BaselineName | undefined,
): Promise<FailuresOfSides> {
  const attempt = await prepare(scene, sides, behaviour);
  const ours = await openModelOf(scene, undefined);
  if ("reason" in ours) return { candidate: ours };
  const candidate = await attempt(ours, sides.candidate);
  if (against === undefined) return { candidate };
  const other = sides.baselines.get(against);
  if (other === sides.candidate) return { candidate, baseline: candidate };
  const theirs = await openModelOf(scene, against);
  if ("reason" in theirs) return { candidate, baseline: theirs };
  if (other === undefined || "reason" in other) return { candidate, baseline: other ?? notRun(against) };
  // What a baseline's model cannot do is no fault of this change.
  return { candidate, baseline: await attempt(theirs, other).catch(missingFor) };
}

type Attempt = (model: ModelFile, before: Side) => Promise<Failures | Missing>;

/** What both sides share is read once. */
async function prepare(scene: Scene, { evaluated }: Sides, behaviour: Behaviour): Promise<Attempt> {
  if (behaviour.kind === "cases") {
    const cases = await openCases(scene, evaluated, behaviour);
    return async (model) => failedCases(behaviour, await runCases(scene, cases, model));
  }
  return async (model, before) => {
    const { side, rows } = await runPerturbed(scene, evaluated, model, behaviour);
    if (rows.length === 0) return unchanged(behaviour.name, behaviour.column);
    return behaviour.kind === "invariance"
      ? movedRows(behaviour, before, side, rows)
      : wrongWayRows(behaviour, before, side, rows);
  };
}

function unchanged(name: string, column: string): Missing {
  return {
    code: "evaluation/behaviour",
    reason: `the behaviour ${name} changes ${column} in no row, so nothing was tried`,
    fix: "Choose values that occur in the data.",
  };
}

function notRun(against: BaselineName): Missing {
  return { code: "baseline/not-configured", reason: `this run has no baseline \`${against}\`` };
}
