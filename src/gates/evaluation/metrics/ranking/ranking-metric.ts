import { type TObject, type TProperties, Type } from "typebox";
import { AssayError } from "../../../../model/error.ts";
import type { Direction, Options, Unit } from "../../../../model/metric.ts";
import { meanReplicate, requireSameLength, weightedMean } from "../arrays.ts";
import { type EvaluationMetric, evaluationMetric, type Rows } from "../evaluation-metric.ts";
import type { Numbers } from "../labels.ts";
import { choiceOption, numberOption } from "../options.ts";
import { queryAt, type RankedQuery } from "./ranked-queries.ts";

const atK = Type.Integer({ minimum: 1, description: "Items of a query that are looked at, best first" });

export const OptionalK = { k: Type.Optional(atK) };
/** For metrics that say nothing of whole lists. */
export const NeededK = { k: atK };

export const RelevantFrom = {
  relevant_from: Type.Optional(
    Type.Number({
      exclusiveMinimum: 0,
      description: "Least relevance of a relevant item; by default all above 0 are",
    }),
  ),
};

const EMPTY_ACTIONS = ["neg", "pos", "skip", "error"] as const;

export const EmptyTarget = (fallback: "neg" | "pos") => ({
  empty_target_action: Type.Optional(
    Type.Enum([...EMPTY_ACTIONS], {
      default: fallback,
      description:
        "A query in which there is nothing to find counts 0 (`neg`), 1 (`pos`), not at all (`skip`), or is an error",
    }),
  ),
});

/** The first k, or all. */
export function depthOf(options: Options): number {
  return numberOption(options, "k", Number.POSITIVE_INFINITY);
}

/** Least relevance of a relevant item. */
export function leastOf(options: Options): number {
  return numberOption(options, "relevant_from", Number.MIN_VALUE);
}

/** How many items of a query are relevant. */
export function relevantOf({ best }: RankedQuery, least: number): number {
  let relevant = 0;
  while (relevant < best.length && best[relevant] >= least) relevant++;
  return relevant;
}

type OfQuery = (query: RankedQuery, options: Options) => number | undefined;

/** A metric that is a mean over queries. */
export function rankingMetric(spec: {
  readonly id: string;
  readonly description: string;
  readonly source: string;
  readonly direction?: Direction;
  readonly unit?: Unit;
  readonly options: TProperties;
  readonly emptyIs?: "neg" | "pos";
  /** Undefined for a query in which there is nothing to find. */
  readonly ofQuery: OfQuery;
  /** Whether a value of a query is 0 or 1 where no scores are tied. */
  readonly isShare?: boolean;
}): EvaluationMetric {
  const { ofQuery, emptyIs = "neg", isShare = false, options, ...known } = spec;
  const valuesOf = (rows: Rows, given: Options) => queryValues(rows, given, emptyIs, ofQuery);
  const schema: TObject = Type.Object({ ...options, ...EmptyTarget(emptyIs) });
  return evaluationMetric({
    direction: "higher",
    unit: "score",
    // A sum of gains has no greatest value.
    range: known.unit === "value" ? undefined : [0, 1],
    ...known,
    options: schema,
    tasks: ["ranking"],
    reads: "score",
    value: (rows, given, sampleWeight) => {
      requireSameLength({ queries: rows.yTrue, weights: sampleWeight });
      const { values, weights } = counted(valuesOf(rows, given), sampleWeight);
      return weightedMean(values, weights);
    },
    trials: (rows, given) => {
      if (!isShare) return undefined;
      const { values } = counted(valuesOf(rows, given));
      if (!values.every((value) => value === 0 || value === 1)) return undefined;
      return { successes: values.reduce((sum, value) => sum + value, 0), trials: values.length };
    },
    replicate: (rows, given) => {
      const values = valuesOf(rows, given);
      if (!values.some(Number.isNaN)) return meanReplicate(values);
      const isCounted = values.map((value) => (Number.isNaN(value) ? 0 : 1));
      const [sum, share] = [meanReplicate(values.map((value) => value || 0)), meanReplicate(isCounted)];
      return (counts) => sum(counts) / share(counts);
    },
  });
}

/** A value a query; NaN for one that does not count. @throws AssayError `evaluation/undefined`, `evaluation/outside-domain` */
function queryValues(
  { yTrue, queries }: Rows,
  options: Options,
  emptyIs: "neg" | "pos",
  ofQuery: OfQuery,
): Float64Array {
  if (queries === undefined) throw new TypeError("no queries were read");
  const action = choiceOption(options, "empty_target_action", EMPTY_ACTIONS) ?? emptyIs;
  let empty = 0;
  const values = Float64Array.from(yTrue, (query) => {
    const value = ofQuery(queryAt(queries, query), options);
    if (Number.isNaN(value)) throw noNumber(query);
    if (value !== undefined) return value;
    empty++;
    return { neg: 0, pos: 1, skip: Number.NaN, error: Number.NaN }[action];
  });
  if (empty === values.length && empty > 0)
    throw new AssayError("evaluation/undefined", "No query has anything to find.", {
      fix: "Add queries with relevant items to the data, or leave the slice out of the rule.",
    });
  if (empty > 0 && action === "error")
    throw new AssayError(
      "evaluation/undefined",
      `In ${empty} of ${values.length} queries there is nothing to find.`,
      {
        fix: "Take them out of the data, or say `empty_target_action: skip`.",
      },
    );
  return values;
}

/** Never taken for a query without anything to find. */
function noNumber(query: number): AssayError {
  return new AssayError("evaluation/outside-domain", `The metric of query ${query + 1} is no number.`, {
    fix: "Grade relevance in smaller numbers, or look at fewer items with `k`.",
  });
}

function counted(
  values: Float64Array,
  sampleWeight?: Numbers,
): { values: Float64Array; weights?: Float64Array } {
  const kept = [...values.keys()].filter((row) => !Number.isNaN(values[row]));
  return {
    values: Float64Array.from(kept, (row) => values[row]),
    weights: sampleWeight && Float64Array.from(kept, (row) => sampleWeight[row]),
  };
}
