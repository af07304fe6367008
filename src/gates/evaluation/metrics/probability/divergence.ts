import { AssayError } from "../../../../model/error.ts";
import { requireFinite, requireSameLength, weightedSum } from "../arrays.ts";
import { type Dense, type Matrix, readMatrix, requireSameShape } from "../matrix.ts";

export interface DivergenceInput {
  /** A row a distribution: what is so, or what one model says. */
  readonly p: Matrix;
  /** What is said of it, or what another model says, in the same order of rows. */
  readonly q: Matrix;
  /** Rows are logarithms of probabilities, which are taken as they are; others are divided by their sum. */
  readonly logProb?: boolean;
  /** What becomes of the rows' values: their mean, which is the default, their sum, or each by itself. */
  readonly reduction?: "mean" | "sum" | "none";
}

export interface DivergencesInput extends DivergenceInput {
  readonly reduction: "none";
}

interface Divergence {
  (input: DivergencesInput): Float64Array;
  (input: DivergenceInput): number;
}

/** The value of a row; infinite where `q` rules out what `p` has. */
type OfRow = (p: Float64Array, q: Float64Array, isLog: boolean) => number;

const kullbackLeibler: OfRow = (p, q, isLog) => {
  let sum = 0;
  for (let at = 0; at < p.length; at++)
    if (isLog) sum += p[at] === Number.NEGATIVE_INFINITY ? 0 : Math.exp(p[at]) * (p[at] - q[at]);
    else if (p[at] > 0) sum += p[at] * Math.log(p[at] / q[at]);
  return sum;
};

const jensenShannon: OfRow = (p, q, isLog) => {
  const middle = p.map((value, at) => (isLog ? logOfMean(value, q[at]) : (value + q[at]) / 2));
  return (kullbackLeibler(p, middle, isLog) + kullbackLeibler(q, middle, isLog)) / 2;
};

/** ln of the mean of two probabilities from their logarithms. */
function logOfMean(one: number, other: number): number {
  const greater = Math.max(one, other);
  if (greater === Number.NEGATIVE_INFINITY) return greater;
  return greater + Math.log1p(Math.exp(Math.min(one, other) - greater)) - Math.LN2;
}

/**
 * Kullback and Leibler's divergence of `q` from `p`, Σ p ln(p / q), in nats. 0 to ∞, lower is nearer.
 * Source: `torchmetrics.functional.kl_divergence`, `scipy.stats.entropy`.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/not-finite`,
 *   `evaluation/not-probability` for a negative value or a row without any, `evaluation/option` for another
 *   `reduction`, `evaluation/undefined` where a `q` of 0 rules out what `p` has: both libraries say ∞
 */
export const klDivergence = divergence(kullbackLeibler);

/**
 * Jensen and Shannon's divergence, the mean of both divergences from the mean of `p` and `q`, in nats. 0 to ln 2,
 * lower is nearer; the same either way around. Source: `torchmetrics.functional.jensen_shannon_divergence`; the square
 * of `scipy.spatial.distance.jensenshannon`.
 * @throws AssayError as `klDivergence`
 */
export const jensenShannonDivergence = divergence(jensenShannon, Math.LN2);

function divergence(ofRow: OfRow, most = Number.POSITIVE_INFINITY): Divergence {
  function of(input: DivergencesInput): Float64Array;
  function of(input: DivergenceInput): number;
  function of({ logProb = false, reduction = "mean", ...input }: DivergenceInput): number | Float64Array {
    if (!["mean", "sum", "none"].includes(reduction))
      throw new AssayError("evaluation/option", `\`reduction\` is ${reduction}.`, {
        fix: "Choose mean, sum or none.",
      });
    const [p, q] = [readRows("p", input.p, logProb), readRows("q", input.q, logProb)];
    requireSameShape(["p", "q"], p, q);
    const { rows, columns } = p;
    const values = Float64Array.from({ length: rows }, (_, row) => {
      const part = ({ values: all }: Dense) => all.subarray(row * columns, (row + 1) * columns);
      const value = ofRow(part(p), part(q), logProb);
      if (Number.isFinite(value)) return logProb ? value : Math.max(0, Math.min(most, value));
      throw new AssayError(
        "evaluation/undefined",
        `Row ${row + 1} of q gives no probability to what p does, so the divergence is infinite.`,
        { fix: "Smooth q, or use the Jensen-Shannon divergence." },
      );
    });
    if (reduction === "none") return values;
    return weightedSum(values) / (reduction === "sum" ? 1 : rows);
  }
  return of;
}

function readRows(name: string, matrix: Matrix, isLog: boolean): Dense {
  const read = readMatrix(name, matrix);
  const { rows, columns } = read;
  requireSameLength({ [name]: read.values });
  // The logarithm of 0 is a number here.
  requireFinite(name, isLog ? read.values.map(Math.exp) : read.values);
  if (isLog) return read;
  const values = Float64Array.from(read.values);
  for (let row = 0; row < rows; row++) {
    const own = values.subarray(row * columns, (row + 1) * columns);
    const sum = own.reduce((total, value) => total + value, 0);
    if (!(sum > 0 && sum < Number.POSITIVE_INFINITY) || own.some((value) => value < 0))
      throw new AssayError("evaluation/not-probability", `Row ${row + 1} of ${name} is no distribution.`, {
        fix: "Give values of 0 or more, not all of them 0.",
      });
    own.forEach((value, at) => {
      own[at] = value / sum;
    });
  }
  return { ...read, values };
}
