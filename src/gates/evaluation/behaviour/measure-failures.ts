import { listNames } from "../../../engines/names.ts";
import type { ModelFile } from "../../../engines/onnx/model-file.ts";
import type { Missing } from "../../../model/estimate.ts";
import type { BaselineName } from "../../../model/evidence.ts";
import { missingFor } from "../../../model/missing.ts";
import type { Side } from "../said.ts";
import type { Scene, Sides } from "../scene.ts";
import type { Behaviour } from "./config.ts";
import { type Failures, failedCases, movedRows, wrongWayRows } from "./failures.ts";
import { openCases, openModelOf, runCases, runPerturbed } from "./runs.ts";

const EXAMPLES = 5;

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
  const candidate = await attempt(ours, sides.candidate, (rows) => noteFailed(scene, behaviour, rows));
  if (against === undefined) return { candidate };
  const other = sides.baselines.get(against);
  if (other === sides.candidate) return { candidate, baseline: candidate };
  const theirs = await openModelOf(scene, against);
  if ("reason" in theirs) return { candidate, baseline: theirs };
  if (other === undefined || "reason" in other) return { candidate, baseline: other ?? notRun(against) };
  // What a baseline's model cannot do is no fault of this change.
  return { candidate, baseline: await attempt(theirs, other).catch(missingFor) };
}

type Attempt = (model: ModelFile, before: Side, tell?: (rows: Tried) => void) => Promise<Failures | Missing>;

/** Flags with the rows that they are of; undefined rows are those of the flags. */
interface Tried {
  readonly failures: Failures;
  readonly rows?: Uint32Array;
}

/** What both sides share is read once. */
async function prepare(scene: Scene, sides: Sides, behaviour: Behaviour): Promise<Attempt> {
  if (behaviour.kind === "cases") {
    const cases = await openCases(scene, sides, behaviour);
    return async (model, _, tell) => {
      const failures = failedCases(behaviour, await runCases(scene, cases, model));
      if (!("reason" in failures)) tell?.({ failures });
      return failures;
    };
  }
  return async (model, before, tell) => {
    const { side, rows, unseen } = await runPerturbed(scene, sides.evaluated, model, behaviour);
    if (rows.length === 0) return unchanged(behaviour.name, behaviour.column);
    noteUnseen(scene, behaviour, sides, unseen);
    const failures =
      behaviour.kind === "invariance"
        ? movedRows(behaviour, before, side, rows)
        : wrongWayRows(behaviour, before, side, rows);
    if (!("reason" in failures)) tell?.({ failures, rows });
    return failures;
  };
}

/** Which rows or cases fail, by their number from 1; the table has the rest. */
function noteFailed(scene: Scene, behaviour: Behaviour, { failures, rows }: Tried): void {
  const failed = [...failures.keys()].filter((at) => failures[at] === 1);
  if (failed.length === 0) return;
  const path = behaviour.kind === "cases" ? behaviour.data : scene.config.data;
  const what = behaviour.kind === "cases" ? "cases" : "changed rows";
  const first = failed.slice(0, EXAMPLES).map((at) => `row ${(rows?.[at] ?? at) + 1}`);
  const more = failed.length > first.length ? ` and ${failed.length - first.length} more` : "";
  const message = `The behaviour ${behaviour.name} fails for ${failed.length} of ${failures.length} ${what} of \`${path}\`: ${first.join(", ")}${more}.`;
  if (!scene.notes.some((note) => note.message === message))
    scene.notes.push({ code: "evaluation/behaviour-failed", message });
}

/** A typo in a category would try how the model treats what it never saw. */
function noteUnseen(
  scene: Scene,
  { name, column }: { readonly name: string; readonly column: string },
  { evaluated }: Sides,
  unseen: readonly string[],
): void {
  const message = `The behaviour ${name} writes ${listNames(unseen)} into ${column}, which no row of \`${evaluated.table.file.path}\` has: it tries what the model does with a value that it may not know.`;
  if (unseen.length === 0 || scene.notes.some((note) => note.message === message)) return;
  scene.notes.push({
    code: "evaluation/unseen-value",
    message,
    fix: "Compare it with the values of the data; leave it if an unknown value is what is to be tried.",
  });
}

function unchanged(name: string, column: string): Missing {
  return {
    code: "evaluation/behaviour",
    reason: `the behaviour ${name} changes ${column} in no row (by what a float32 can tell apart), so nothing was tried`,
    fix: "Choose values that occur in the data, or a larger change.",
  };
}

function notRun(against: BaselineName): Missing {
  return { code: "baseline/not-configured", reason: `this run has no baseline \`${against}\`` };
}
