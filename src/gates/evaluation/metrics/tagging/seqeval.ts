import { AssayError } from "../../../../model/error.ts";
import { requireSameLength } from "../arrays.ts";
import { requireOneOf, wrongParameter } from "../text/parameters.ts";
import { entitiesOf } from "./entities.ts";
import { SCHEMES, type Scheme } from "./schemes.ts";

export interface SeqevalInput {
  /** The tags of each sentence, such as B-PER, I-PER and O. */
  readonly yTrue: readonly (readonly string[])[];
  readonly yPred: readonly (readonly string[])[];
  /** Over all entities (`micro`, the default), or over types: their mean, or weighted by true entities. */
  readonly average?: "micro" | "macro" | "weighted";
  /** Reads tags strictly, as seqeval's `mode="strict"`; without it any change of type or prefix is a border. */
  readonly scheme?: Scheme;
  /** What 0 / 0 is. By default a refusal for `micro`, and 0 for types in the other averages. */
  readonly zeroDivision?: 0 | 1;
}

/** Entities of one type, or of all. */
export interface EntityCounts {
  readonly both: number;
  readonly predicted: number;
  readonly real: number;
}

const AVERAGES = ["micro", "macro", "weighted"] as const;

/**
 * Share of the predicted entities that are true ones of the same type and place. 0 to 1, higher is better.
 * Source: `seqeval.metrics.precision_score` 1.2; Nakayama 2018.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/label-type` for a tag outside the
 *   scheme, `evaluation/parameter`, `evaluation/undefined` for 0 / 0
 */
export function seqevalPrecision(input: SeqevalInput): number {
  return averaged(input, precisionOf);
}

/**
 * Share of the true entities that are predicted with the same type and place. 0 to 1, higher is better.
 * Source: `seqeval.metrics.recall_score` 1.2.
 * @throws AssayError as `seqevalPrecision`
 */
export function seqevalRecall(input: SeqevalInput): number {
  return averaged(input, recallOf);
}

/**
 * Harmonic mean of precision and recall of entities. 0 to 1, higher is better.
 * Source: `seqeval.metrics.f1_score` 1.2.
 * @throws AssayError as `seqevalPrecision`, `evaluation/undefined` only where there are no entities at all
 */
export function seqevalF1(input: SeqevalInput): number {
  return averaged(input, f1Of);
}

/** A score of counts; NaN for 0 / 0 that `zero` does not replace. */
export type EntityScore = (counts: EntityCounts, zero: number) => number;

export const precisionOf: EntityScore = ({ both, predicted }, zero) =>
  predicted === 0 ? zero : both / predicted;
export const recallOf: EntityScore = ({ both, real }, zero) => (real === 0 ? zero : both / real);
export const f1Of: EntityScore = ({ both, predicted, real }, zero) =>
  predicted + real === 0 ? zero : (2 * both) / (predicted + real);

/**
 * Entities of one sentence by type.
 * @throws AssayError `evaluation/length-mismatch`, `evaluation/label-type`
 */
export function countEntities(
  yTrue: readonly string[],
  yPred: readonly string[],
  scheme?: Scheme,
): Map<string, EntityCounts> {
  if (yTrue.length !== yPred.length)
    throw new AssayError(
      "evaluation/length-mismatch",
      `A sentence of ${yTrue.length} tags has ${yPred.length} predicted ones.`,
      { fix: "Give one tag for each word." },
    );
  const [real, predicted] = [entitiesOf(yTrue, scheme), entitiesOf(yPred, scheme)];
  const counts = new Map<string, EntityCounts>();
  for (const type of new Set([...real.keys(), ...predicted.keys()])) {
    const [wanted, found] = [[...(real.get(type) ?? [])], predicted.get(type)];
    const both = wanted.filter((entity) => found?.has(entity)).length;
    counts.set(type, { both, predicted: found?.size ?? 0, real: wanted.length });
  }
  return counts;
}

export function addCounts(all: Iterable<EntityCounts>): EntityCounts {
  const sum = { both: 0, predicted: 0, real: 0 };
  for (const { both, predicted, real } of all) {
    sum.both += both;
    sum.predicted += predicted;
    sum.real += real;
  }
  return sum;
}

/** @throws AssayError `evaluation/undefined` for NaN */
export function requireEntities(score: number): number {
  if (!Number.isNaN(score)) return score;
  throw new AssayError("evaluation/undefined", "There are no entities that the score would be a share of.", {
    fix: "Add sentences with entities, or say what 0 / 0 is.",
  });
}

function averaged(input: SeqevalInput, score: EntityScore): number {
  const { yTrue, yPred, average = "micro", scheme, zeroDivision } = input;
  requireOneOf("average", average, AVERAGES);
  if (scheme !== undefined) requireOneOf("scheme", scheme, SCHEMES);
  if (zeroDivision !== undefined && zeroDivision !== 0 && zeroDivision !== 1)
    throw wrongParameter("zeroDivision", zeroDivision, "0 or 1");
  requireSameLength({ yTrue, yPred });
  const byType = Map.groupBy(
    yTrue.flatMap((tags, row) => [...countEntities(tags, yPred[row], scheme)]),
    ([type]) => type,
  );
  const types = [...byType.values()].map((each) => addCounts(each.map(([, counts]) => counts)));
  const all = addCounts(types);
  if (average === "micro" || all.predicted + all.real === 0)
    return requireEntities(score(all, zeroDivision ?? Number.NaN));
  const zero = zeroDivision ?? 0;
  if (average === "macro") return types.reduce((sum, counts) => sum + score(counts, zero), 0) / types.length;
  // Without a true entity there are no weights; what is predicted is then wrong.
  if (all.real === 0) return score(all, zero);
  return types.reduce((sum, counts) => sum + counts.real * score(counts, zero), 0) / all.real;
}
