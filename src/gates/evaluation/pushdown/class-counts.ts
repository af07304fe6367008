import type { Missing } from "../../../model/estimate.ts";
import { tooFewOfClass } from "../intervals/uncertainty.ts";
import { hasCode, type Question, readStatistics, sourceOf } from "./family.ts";

/** Rows of each class of a slice; nothing but for two classes. */
export async function readClassCounts(question: Question): Promise<ReadonlyMap<string, readonly number[]>> {
  if (question.config.task !== "binary-classification") return new Map();
  const { countIf } = question.engine.dialect;
  const selected = new Map([0, 1].map((code) => [`n${code}`, countIf(hasCode(question, code))]));
  const bySlice = await readStatistics(question, sourceOf(question), ["slice"], selected);
  return new Map([...bySlice].map(([slice, [number]]) => [slice, [number("n0"), number("n1")]]));
}

/** Of two classes, what is measured is known no better than the rarer one's rows allow. */
export function fewOfClass({ truth }: Question, counts: readonly number[] | undefined): Missing | undefined {
  return counts && tooFewOfClass(truth.classes, counts[1], counts[0]);
}
