import { didYouMean, listNames } from "../../../engines/names.ts";
import type { Missing } from "../../../model/estimate.ts";
import { matchesText, type Subject, type SubjectPattern } from "../../../model/subject.ts";
import type { Outcome } from "../metrics/evaluation-metric.ts";
import { decodeSets, labelColumn } from "../metrics/multilabel/label-sets.ts";
import type { Side } from "../said.ts";

/** The labels that a rule means, as subjects; the whole where it names none. */
export function labelSubjects(
  { label: wanted }: SubjectPattern,
  { labels = [] }: Pick<Outcome, "labels">,
): readonly Pick<Subject, "label">[] | Missing {
  if (wanted === undefined) return [{}];
  const pattern = String(wanted);
  const found = labels.filter((label) => matchesText(pattern, label));
  if (found.length > 0) return found.map((label) => ({ label }));
  return {
    code: "evaluation/label-unknown",
    reason: `no label is \`${pattern}\`; the labels are ${listNames(labels)}`,
    fix: didYouMean(pattern, labels) ?? "Name one of the labels, or `*` for each of them.",
  };
}

/** Whether each row has the one label, as a side of a binary task. */
export function sideOfLabel(side: Side, label: string): Side {
  const { outcome, repeats } = side;
  return {
    ...side,
    outcome: outcomeOfLabel(outcome, label),
    ...(repeats === undefined ? {} : { repeats: repeats.map((one) => sideOfLabel(one, label)) }),
  };
}

function outcomeOfLabel(outcome: Outcome, label: string): Outcome {
  const { labels = [], yTrue, yPred, yScore, groups } = outcome;
  const place = labels.indexOf(label);
  if (place === -1) throw new TypeError(`no label ${label}`);
  return {
    task: "binary-classification",
    classes: [`not ${label}`, label],
    yTrue: labelColumn(decodeSets(yTrue, outcome), place),
    yPred: yPred && labelColumn(decodeSets(yPred, outcome), place),
    yScore: yScore && Float64Array.from(yTrue, (_, row) => yScore[row * labels.length + place]),
    groups,
  };
}
