import { Type } from "typebox";
import type { EvaluationMetric } from "../evaluation-metric.ts";
import { choiceOption } from "../options.ts";
import { textMetric } from "../text/text-metric.ts";
import { splitWords } from "../text/whitespace.ts";
import { SCHEMES } from "./schemes.ts";
import {
  addCounts,
  countEntities,
  type EntityCounts,
  type EntityScore,
  f1Of,
  precisionOf,
  recallOf,
  requireEntities,
} from "./seqeval.ts";

const countsOf = (sums: ArrayLike<number>): EntityCounts => ({
  both: sums[0],
  predicted: sums[1],
  real: sums[2],
});

function seqevalMetric(spec: {
  readonly id: string;
  readonly description: string;
  readonly source: string;
  readonly score: EntityScore;
}): EvaluationMetric {
  const { score, ...known } = spec;
  const metric = textMetric({
    ...known,
    direction: "higher",
    unit: "ratio",
    range: [0, 1],
    options: Type.Object({
      scheme: Type.Optional(
        Type.Enum([...SCHEMES], {
          description: "Reads tags strictly; by default any change of type or prefix is a border",
        }),
      ),
      type: Type.Optional(
        Type.String({ minLength: 1, description: "Looks at entities of this type only; default all" }),
      ),
    }),
    statistics: (options) => {
      const scheme = choiceOption(options, "scheme", SCHEMES);
      return (references, hypothesis) => {
        const found = references.map((reference) => {
          const counts = countEntities(splitWords(reference), splitWords(hypothesis), scheme);
          return addCounts([...counts].flatMap(([type, each]) => (isWanted(options, type) ? [each] : [])));
        });
        // Of several right sequences the one that the prediction is nearest to.
        const best = found.reduce((one, other) => (f1Of(other, 1) > f1Of(one, 1) ? other : one));
        return [best.both, best.predicted, best.real];
      };
    },
    score: (sums) => score(countsOf(sums), Number.NaN),
  });
  return { ...metric, value: (...given) => requireEntities(metric.value(...given)) };
}

function isWanted(options: { readonly [name: string]: unknown }, type: string): boolean {
  return options["type"] === undefined || options["type"] === type;
}

export const SEQEVAL_METRICS: readonly EvaluationMetric[] = [
  seqevalMetric({
    id: "seqeval_precision",
    description:
      "Share of the predicted entities of tag sequences (B-PER I-PER O) that are right in type and place",
    source: "seqeval.metrics.precision_score 1.2",
    score: precisionOf,
  }),
  seqevalMetric({
    id: "seqeval_recall",
    description:
      "Share of the true entities of tag sequences (B-PER I-PER O) that are predicted in type and place",
    source: "seqeval.metrics.recall_score 1.2",
    score: recallOf,
  }),
  seqevalMetric({
    id: "seqeval_f1",
    description: "Harmonic mean of precision and recall of the entities of tag sequences (B-PER I-PER O)",
    source: "seqeval.metrics.f1_score 1.2",
    score: f1Of,
  }),
];
