import { AssayError } from "../../../../model/error.ts";
import { requireFinite, requireSameLength } from "../arrays.ts";
import type { Labels } from "../labels.ts";
import { type Dense, readMatrix, rowOf } from "../matrix.ts";
import { greatestAssignment } from "./assignment.ts";

/** Bicluster by bicluster which rows of the data are in it, and which columns: 0 and 1, or false and true. */
export type Biclusters = readonly [rows: ArrayLike<Labels>, columns: ArrayLike<Labels>];

export interface ConsensusScoreInput {
  readonly a: Biclusters;
  readonly b: Biclusters;
  /** How alike two biclusters are; default their cells in common over all of theirs. */
  readonly similarity?:
    | "jaccard"
    | ((aRows: Float64Array, aColumns: Float64Array, bRows: Float64Array, bColumns: Float64Array) => number);
}

type Similarity = Exclude<ConsensusScoreInput["similarity"], string | undefined>;

const jaccard: Similarity = (aRows, aColumns, bRows, bColumns) => {
  const common = inBoth(aRows, bRows) * inBoth(aColumns, bColumns);
  return (
    common /
    (inBoth(aRows, aRows) * inBoth(aColumns, aColumns) +
      inBoth(bRows, bRows) * inBoth(bColumns, bColumns) -
      common)
  );
};

/**
 * How alike two sets of biclusters are: each matched with at most one of the other set, so that the sum of their
 * likeness is greatest, over the size of the larger set (Hochreiter and others 2010). 0 to 1, higher is better.
 * Source: `sklearn.metrics.consensus_score`.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/not-finite`,
 *   `evaluation/not-binary` for other marks than 0 and 1, `evaluation/option` for another `similarity`,
 *   `evaluation/undefined` where two biclusters without cells are compared
 */
export function consensusScore({ a, b, similarity = "jaccard" }: ConsensusScoreInput): number {
  const like = similarity === "jaccard" ? jaccard : similarity;
  if (typeof like !== "function")
    throw new AssayError("evaluation/option", `\`similarity\` is ${String(like)}.`, {
      fix: "Choose jaccard, or give a function.",
    });
  const [ours, theirs] = [readBiclusters("a", a), readBiclusters("b", b)];
  requireSameWidth("rows", ours.rows, theirs.rows);
  requireSameWidth("columns", ours.columns, theirs.columns);
  const [count, other] = [ours.rows.rows, theirs.rows.rows];
  const values = new Float64Array(count * other);
  for (let at = 0; at < values.length; at++) {
    const [one, two] = [Math.floor(at / other), at % other];
    values[at] = like(
      rowOf(ours.rows, one),
      rowOf(ours.columns, one),
      rowOf(theirs.rows, two),
      rowOf(theirs.columns, two),
    );
    if (!Number.isFinite(values[at]))
      throw new AssayError(
        "evaluation/undefined",
        `The likeness of bicluster ${one + 1} of a and ${two + 1} of b is ${values[at]}.`,
        { fix: "Take biclusters without rows or columns out." },
      );
  }
  return (
    greatestAssignment(count, other, (row, column) => values[row * other + column]) / Math.max(count, other)
  );
}

interface Read {
  readonly rows: Dense;
  readonly columns: Dense;
}

function readBiclusters(name: string, [givenRows, givenColumns]: Biclusters): Read {
  const rows = readMarks(`the rows of ${name}`, givenRows);
  const columns = readMarks(`the columns of ${name}`, givenColumns);
  requireSameLength({ [`the rows of ${name}`]: givenRows, [`the columns of ${name}`]: givenColumns });
  return { rows, columns };
}

function readMarks(name: string, marks: ArrayLike<Labels>): Dense {
  const read = readMatrix(name, marks as ArrayLike<ArrayLike<number>>);
  requireSameLength({ [name]: read.values });
  requireFinite(name, read.values);
  const wrong = read.values.find((mark) => mark !== 0 && mark !== 1);
  if (wrong === undefined) return read;
  throw new AssayError("evaluation/not-binary", `A mark of ${name} is ${wrong}.`, {
    fix: "Give 1 for what is in a bicluster and 0 for what is not.",
  });
}

function requireSameWidth(what: string, one: Dense, other: Dense): void {
  if (one.columns === other.columns) return;
  throw new AssayError(
    "evaluation/length-mismatch",
    `The biclusters of a are of ${one.columns} ${what}, those of b of ${other.columns}.`,
    { fix: "Give marks for the rows and columns of the same data." },
  );
}

function inBoth(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += one[at] * other[at];
  return sum;
}
