import { AssayError } from "../../../../model/error.ts";
import { requireFinite, requireSameLength, weightedMean } from "../arrays.ts";
import { encodeLabels, type Labels, type Numbers } from "../labels.ts";
import { sortedOrder } from "../order.ts";
import { type Tie, tiesOf } from "./ties.ts";

/** What a query without a relevant item counts as: 0, 1, nothing, or a refusal. */
export type EmptyTargetAction = "neg" | "pos" | "skip" | "error";

export interface RetrievalInput {
  /** 1 for a relevant item, else 0; one value an item of a query. */
  readonly yTrue: Numbers;
  /** Scores; items of equal score keep the order in which they are given, unless `ties` says otherwise. */
  readonly yScore: Numbers;
  /** Which query an item belongs to; without it all items are of one query. */
  readonly query?: Labels;
  readonly emptyTargetAction?: EmptyTargetAction;
  /** `mean` averages over every order of items of equal score, as rules do; default `given`. */
  readonly ties?: "given" | "mean";
}

export interface RetrievalAtKInput extends RetrievalInput {
  /** Items of a query that are looked at, best scores first; all by default. */
  readonly k?: number;
}

/** One query: its items in descending order of score. */
export interface Ranking {
  /** Gain of each item, 1 and 0 where relevance is not graded. */
  readonly relevance: Float64Array;
  readonly scores: Float64Array;
  /** Sum of `relevance`, above 0. */
  readonly relevant: number;
}

/** A metric of one query from the relevance of its items, 0 or 1, in descending order of score. */
export type OfRanking = (relevance: Float64Array, relevant: number) => number;

/** The same from items of equal score together. */
export type OfTies = (ties: readonly Tie[], relevant: number, items: number) => number;

/**
 * The mean over the queries, as the modules of `torchmetrics.retrieval` do it.
 * @throws AssayError `evaluation/not-binary`, `evaluation/not-finite`, `evaluation/length-mismatch`,
 *   `evaluation/no-rows`, `evaluation/undefined`
 */
export function meanOverQueries(input: RetrievalInput, ofRanking: OfRanking, ofTies: OfTies): number {
  requireBinary("the relevance", input.yTrue);
  return meanOverRankings(input, ({ relevance, scores, relevant }) => {
    if (input.ties !== "mean") return ofRanking(relevance, relevant);
    return ofTies(tiesOf({ gains: relevance, scores }, 1), relevant, relevance.length);
  });
}

/** The same for graded relevance. @throws AssayError as `meanOverQueries`, but for `evaluation/not-binary` */
export function meanOverRankings(input: RetrievalInput, ofRanking: (ranking: Ranking) => number): number {
  const { yTrue, yScore, query, emptyTargetAction = "neg" } = input;
  requireSameLength({ yTrue, yScore, query });
  requireFinite("the score", yScore);
  const values: number[] = [];
  for (const { relevance, scores } of rankings(yTrue, yScore, query)) {
    const relevant = relevance.reduce((sum, value) => sum + value, 0);
    if (relevant > 0) values.push(ofRanking({ relevance, scores, relevant }));
    else if (emptyTargetAction === "neg") values.push(0);
    else if (emptyTargetAction === "pos") values.push(1);
    else if (emptyTargetAction === "error")
      throw new AssayError("evaluation/undefined", "A query has no item that counts.", {
        fix: 'Take it out of the data, or say `emptyTargetAction: "skip"`.',
      });
  }
  if (values.length === 0)
    throw new AssayError("evaluation/undefined", "No query has an item that counts.", {
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

function rankings(
  yTrue: Numbers,
  yScore: Numbers,
  query: Labels | undefined,
): readonly Omit<Ranking, "relevant">[] {
  const { classes, codes } = encodeLabels([query ?? new Uint8Array(yTrue.length)]);
  const sizes = new Uint32Array(classes.length);
  for (const code of codes[0]) sizes[code]++;
  const found = Array.from(sizes, (size) => {
    return { relevance: new Float64Array(size), scores: new Float64Array(size) };
  });
  sizes.fill(0);
  const descending = sortedOrder(Float64Array.from(yScore, (score) => -score));
  for (const row of descending) {
    const code = codes[0][row];
    const rank = sizes[code]++;
    found[code].relevance[rank] = yTrue[row];
    found[code].scores[rank] = yScore[row];
  }
  return found;
}
