import type { Missing } from "../../../model/estimate.ts";
import type { BaselineName } from "../../../model/evidence.ts";
import { missingFor } from "../../../model/missing.ts";
import {
  truthDigest,
  type UnpackedPredictions,
  unpackPredictions,
} from "../../../sources/packed-predictions.ts";
import type { Outcome } from "../metrics/evaluation-metric.ts";
import { keptTruth } from "../ranking/kept.ts";
import { rankingSide } from "../ranking/side.ts";
import type { Side } from "../said.ts";
import type { Scene } from "../scene.ts";
import type { Truth } from "../tables/truth-of-rows.ts";

/** What a passport's model said of these rows, so that the difference is paired without its file. */
export function recordedSide(scene: Scene, truth: Truth, name: BaselineName): Side | Missing {
  const recorded = scene.job.recorded?.get(name);
  if (recorded === undefined)
    return { code: "baseline/not-configured", reason: "the passport kept no predictions" };
  const { packed, data } = recorded;
  const tables = new Set(
    scene.inputs
      .filter(({ role, tree }) => role === "data" && tree === undefined)
      .map(({ digest }) => digest),
  );
  const answers = truth.judged === undefined ? truth.yTrue : keptTruth(truth.judged);
  // The same answers in the same order may be those of other rows.
  if (!data.every((digest) => tables.has(digest)) || packed.truth !== truthDigest(truth.classes, answers))
    return {
      code: "golden/other-rows",
      reason: "the passport kept predictions of other rows, or of the same rows in another order",
    };
  try {
    const unpacked = unpackPredictions(packed);
    if (truth.judged !== undefined) {
      const scores = unpacked.scores && { values: Float64Array.from(unpacked.scores), columns: 1 };
      return rankingSide(truth, truth.judged, { by: name, scores, noScore: missing("score") });
    }
    return sideFrom(truth, unpacked);
  } catch (thrown) {
    return missingFor(thrown);
  }
}

function sideFrom(truth: Truth, { classes, labels, numbers, scores }: UnpackedPredictions): Side {
  const known = [...truth.classes];
  const place = classes.map((label) => {
    const found = known.indexOf(label);
    return found === -1 ? known.push(label) - 1 : found;
  });
  // Scores stand in the order of the classes that were known then.
  const sameOrder = truth.classes.every((label, code) => classes[code] === label);
  const yScore = scores === undefined || !sameOrder ? undefined : Float64Array.from(scores);
  const yPred = labels?.map((code) => place[code]) ?? (numbers && Float64Array.from(numbers));
  const outcome: Outcome = {
    task: truth.task,
    classes: known,
    yTrue: truth.yTrue,
    groups: truth.groups,
    features: truth.features,
    ...(truth.labels === undefined ? {} : { labels: truth.labels }),
    ...(truth.history === undefined ? {} : { history: truth.history }),
    ...(yPred === undefined ? {} : { yPred }),
    ...(yScore === undefined ? {} : { yScore }),
  };
  return {
    outcome,
    ...(yPred === undefined ? { noPrediction: missing("prediction") } : {}),
    ...(yScore === undefined ? { noScore: missing("score") } : {}),
  };
}

function missing(what: string): Missing {
  return { code: "baseline/not-configured", reason: `the passport kept no ${what} of each row` };
}
