import { AssayError } from "../../../../model/error.ts";
import { requireFinite, requireSameLength, weightedMean } from "../arrays.ts";
import { encodeLabels, type Labels, type Numbers } from "../labels.ts";
import { sortedOrder } from "../order.ts";

/** What a query without a relevant item counts as: 0, 1, nothing, or a refusal. */
export type EmptyTargetAction = "neg" | "pos" | "skip" | "error";

export interface RetrievalInput {
  /** 1 for a relevant item, else 0; one value an item of a query. */
  readonly yTrue: Numbers;
  /** Scores; items of equal score keep the order in which they are given. */
  readonly yScore: Numbers;
  /** Which query an item belongs to; without it all items are of one query. */
  readonly query?: Labels;
  readonly emptyTargetAction?: EmptyTargetAction;
}

export interface RetrievalAtKInput extends RetrievalInput {
  /** Items of a query that are looked at, best scores first; all by default. */
  readonly k?: number;
}

/** A metric of one query from the relevance of its items in descending order of score. */
export type OfRanking = (relevance: Uint8Array, relevant: number) => number;

/**
 * The mean over the queries, as the modules of `torchmetrics.retrieval` do it.
 * @throws AssayError `evaluation/not-binary`, `evaluation/not-finite`, `evaluation/length-mismatch`,
 *   `evaluation/no-rows`, `evaluation/undefined`
 */
export function meanOverQueries(input: RetrievalInput, ofRanking: OfRanking): number {
  const { yTrue, yScore, query, emptyTargetAction = "neg" } = input;
  requireSameLength({ yTrue, yScore, query });
  requireBinary("the relevance", yTrue);
  requireFinite("the score", yScore);
  const values: number[] = [];
  for (const relevance of rankings(yTrue, yScore, query)) {
    const relevant = relevance.reduce((sum, value) => sum + value, 0);
    if (relevant > 0) values.push(ofRanking(relevance, relevant));
    else if (emptyTargetAction === "neg") values.push(0);
    else if (emptyTargetAction === "pos") values.push(1);
    else if (emptyTargetAction === "error")
      throw new AssayError("evaluation/undefined", "A query has no relevant item.", {
        fix: 'Take it out of the data, or say `emptyTargetAction: "skip"`.',
      });
  }
  if (values.length === 0)
    throw new AssayError("evaluation/undefined", "No query has a relevant item.", {
      fix: "Add queries whose relevant items are known.",
    });
  return weightedMean(values);
}

/** @throws AssayError `evaluation/option` */
export function requireK(k: number | undefined): void {
  if (k !== undefined && !(Number.isInteger(k) && k > 0))
    throw new AssayError("evaluation/option", `k is ${k}.`, { fix: "Give a whole number above 0." });
}

/** @throws AssayError `evaluation/not-binary` */
export function requireBinary(name: string, values: Numbers): void {
  for (let row = 0; row < values.length; row++)
    if (values[row] !== 0 && values[row] !== 1)
      throw new AssayError("evaluation/not-binary", `${name} of row ${row + 1} is ${values[row]}.`, {
        fix: "Give 0 or 1 a row.",
      });
}

function rankings(yTrue: Numbers, yScore: Numbers, query: Labels | undefined): Uint8Array[] {
  const { classes, codes } = encodeLabels([query ?? new Uint8Array(yTrue.length)]);
  const sizes = new Uint32Array(classes.length);
  for (const code of codes[0]) sizes[code]++;
  const relevances = Array.from(sizes, (size) => new Uint8Array(size));
  sizes.fill(0);
  const descending = sortedOrder(Float64Array.from(yScore, (score) => -score));
  for (const row of descending) relevances[codes[0][row]][sizes[codes[0][row]]++] = yTrue[row];
  return relevances;
}
