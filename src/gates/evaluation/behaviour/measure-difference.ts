import { openModelFile } from "../../../engines/onnx/model-file.ts";
import { type Estimate, exactly, type Missing } from "../../../model/estimate.ts";
import type { Measurement, Need } from "../../../model/evidence.ts";
import type { Side } from "../outcome.ts";
import type { Scene, Sides } from "../scene.ts";
import { largestDifference } from "./failures.ts";
import { runPlain } from "./runs.ts";

type Values = Pick<Measurement, "candidate" | "baseline" | "difference">;

/**
 * How far the outputs of two models are apart. Against a baseline, the baseline is 0 from itself, so that
 * `no_worse_than: baseline, by: 0.0001` says what is allowed.
 * @throws AssayError as `openModelRun`, for the other model
 */
export async function measureOutputDifference(scene: Scene, sides: Sides, need: Need): Promise<Values> {
  const { rows } = sides.evaluated;
  const { model } = need.options;
  const other = await otherSide(scene, sides, need, typeof model === "string" ? model : undefined);
  const candidate = "reason" in other ? other : estimateOf(sides.candidate, other, rows);
  if (need.against === undefined) return { candidate };
  const baseline: Estimate = { value: 0, uncertainty: { kind: "exact" }, samples: rows };
  return { candidate, baseline: "reason" in other ? other : baseline, difference: candidate };
}

async function otherSide(
  scene: Scene,
  { evaluated, baselines }: Sides,
  { against, metric }: Need,
  model: string | undefined,
): Promise<Side | Missing> {
  if (model !== undefined) {
    const file = await openModelFile((path) => scene.open(path, "model"), model);
    return runPlain(scene, evaluated, file);
  }
  const known = against === undefined ? undefined : baselines.get(against);
  if (known !== undefined) return known;
  return {
    code: "evaluation/behaviour",
    reason: `\`${metric}\` has no other model to compare with`,
    fix: "Add `model: path.onnx` to the rule, or write `no_worse_than: baseline` with `by`.",
  };
}

function estimateOf(one: Side, other: Side, rows: number): Estimate | Missing {
  const difference = largestDifference(one, other);
  return typeof difference === "number" ? exactly(difference, rows) : difference;
}
