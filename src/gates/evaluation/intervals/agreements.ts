import { type Estimate, isMissing, type Missing } from "../../../model/estimate.ts";
import type { Side } from "../said.ts";
import { type Answer, answerQuestions, type Question, type Resampling } from "./estimates.ts";

/**
 * As `answerQuestions`, also for metrics whose value itself compares the candidate with a baseline: they see the
 * baseline's predictions beside their own, and their baseline is the baseline's agreement with itself.
 */
export function answerAll(questions: readonly Question[], resampling: Resampling): readonly Answer[] {
  const pairs = questions.map((question) =>
    question.metric.info.comparesWith === undefined ? question : pairedQuestion(question),
  );
  const answers = answerQuestions(
    pairs.filter((pair) => "metric" in pair),
    resampling,
  );
  let next = 0;
  return pairs.map((pair, index): Answer => {
    if ("reason" in pair) return { candidate: pair, baseline: pair, difference: pair };
    const answer = answers[next++];
    const question = questions[index];
    if (question.metric.info.comparesWith === undefined) return answer;
    return comparison(answer.candidate, question.baseline === question.candidate);
  });
}

function pairedQuestion({ metric, options, candidate, baseline }: Question): Question | Missing {
  if (baseline === undefined)
    return {
      code: "baseline/not-configured",
      reason: `${metric.info.id} compares with a baseline, and this run has none`,
      fix: "Name a `baseline` in assay.yml.",
    };
  if ("reason" in baseline) return baseline;
  if (baseline.noPrediction !== undefined) return baseline.noPrediction;
  const yPredBaseline = inClassesOf(candidate, baseline);
  return { metric, options, candidate: { ...candidate, outcome: { ...candidate.outcome, yPredBaseline } } };
}

/** The baseline's predictions by the candidate's numbers of the classes; both may predict labels of their own. */
export function inClassesOf(candidate: Side, { outcome }: Side): Int32Array {
  const codes = new Map(candidate.outcome.classes.map((label, code) => [label, code]));
  const places = outcome.classes.map((label) => {
    const code = codes.get(label) ?? codes.size;
    codes.set(label, code);
    return code;
  });
  return Int32Array.from(outcome.yPred ?? [], (code) => places[code]);
}

function comparison(value: Estimate | Missing, isSame: boolean): Answer {
  if (isMissing(value)) return { candidate: value, baseline: value, difference: value };
  const nothing: Estimate = { value: 0, uncertainty: { kind: "exact" }, samples: value.samples };
  const candidate = isSame ? nothing : value;
  return { candidate, baseline: nothing, difference: candidate };
}
