import { isPositive, numbersOf, type Question, readResult, sliceExpression } from "./family.ts";
import type { SqlSide } from "./sql-rows.ts";
import { faultsOf } from "./terms.ts";

/** Binary digits that `Dialect.exactSum` keeps after the point. */
const FRACTION = 2 ** 90;
/** Below this the digits that an exact sum keeps are too few. */
const LEAST_EXACT = 1e-9;

/** Means and covariances of the terms on the rows of a slice. */
export class Moments {
  readonly rows: number;
  readonly #means: ReadonlyMap<string, number>;
  readonly #covariances: ReadonlyMap<string, number>;
  /** Third central moments. */
  readonly #thirds: ReadonlyMap<string, number>;
  readonly #counts: ReadonlyMap<string, number>;

  constructor(names: readonly string[], counts: readonly string[], number: (name: string) => number) {
    const rows = number("n");
    this.rows = rows;
    this.#counts = new Map(counts.map((name) => [name, number(name)]));
    this.#means = new Map(names.map((name) => [name, meanOf(name, rows, number)]));
    const pairs = names.flatMap((name, at) => names.slice(at).map((other) => pair(name, other)));
    // One row alone does not vary.
    this.#covariances = new Map(pairs.map((name) => [name, rows < 2 ? 0 : number(name)]));
    this.#thirds = new Map(
      names.map((name) => {
        const mean = this.mean(name);
        const square = ((this.#covariances.get(pair(name, name)) ?? 0) * (rows - 1)) / rows + mean ** 2;
        return [name, number(`${name}_cube`) - 3 * mean * square + 2 * mean ** 3];
      }),
    );
  }

  mean(term: string): number {
    return this.#means.get(term) ?? Number.NaN;
  }

  /** Rows that a count is of; 0 for one that was not asked. */
  count(name: string): number {
    return this.#counts.get(name) ?? 0;
  }

  /** Variance of the sum of slope × mean over the terms. */
  variance(gradient: ReadonlyMap<string, number>): number {
    let total = 0;
    for (const [a, slopeA] of gradient)
      for (const [b, slopeB] of gradient)
        total += (slopeA * slopeB * (this.#covariances.get(pair(a, b)) ?? Number.NaN)) / this.rows;
    return total;
  }

  /** Skewness of the mean of a term; 0 where the term does not vary. */
  skewness(term: string): number {
    const variance = this.variance(new Map([[term, 1]]));
    const third = this.#thirds.get(term) ?? Number.NaN;
    return variance > 0 ? third / this.rows ** 2 / variance ** 1.5 : 0;
  }
}

function pair(a: string, b: string): string {
  return a < b ? `${a}_${b}` : `${b}_${a}`;
}

/** One query for all slices. Rows that cannot be measured are counted and have no terms. */
export async function readMoments(
  question: Question,
  sides: readonly SqlSide[],
  terms: ReadonlyMap<string, string>,
): Promise<Map<string, Moments>> {
  const { dialect } = question.engine;
  const { asNumber } = dialect;
  const isRegression = question.config.task === "regression";
  const slice = sliceExpression(question);
  const names = [...terms.keys()];
  const faults = faultsOf(question, sides);
  const wrong = [...faults.values()].map((fault) => `(${fault})`).join(" OR ");
  const counts = new Map(faults);
  if (!isRegression && terms.size > 0) counts.set("positives", isPositive(question));
  const centre = isRegression ? `, avg(${asNumber("y")}) OVER (PARTITION BY ${slice}) AS centre` : "";
  const marked = `SELECT *, ${slice} AS slice${centre} FROM ${question.rows.from}`;
  const valued = [...terms].map(
    ([name, sql]) => `CASE WHEN NOT (${wrong || "1 = 0"}) THEN ${sql} END AS ${name}`,
  );
  const flags = [...counts].map(([name, sql]) => `CASE WHEN ${sql} THEN 1 ELSE 0 END AS ${name}`);
  const inner = `SELECT slice, ${[...valued, ...flags].join(", ")} FROM (${marked}) AS marked`;
  const selected = new Map([["n", "count(*)"]]);
  for (const name of counts.keys()) selected.set(name, `sum(${name})`);
  names.forEach((name, at) => {
    const { whole, fraction, summed } = dialect.exactSum(name, "number");
    selected.set(`${name}_mean`, `avg(${name})`);
    selected.set(`${name}_cube`, `avg(${name} * ${name} * ${name})`);
    selected.set(`${name}_whole`, whole);
    selected.set(`${name}_fraction`, fraction);
    selected.set(`${name}_summed`, summed);
    for (const other of names.slice(at)) selected.set(pair(name, other), `covar_samp(${name}, ${other})`);
  });
  const list = [...selected].map(([name, sql]) => `${asNumber(sql)} AS ${name}`).join(", ");
  const sql = `SELECT slice, ${list} FROM (${inner}) AS valued GROUP BY slice`;
  const result = await readResult(question, sql, [...selected.keys()]);
  const read = new Map([...selected.keys()].map((name) => [name, numbersOf(result.rows, name)]));
  return new Map(
    Array.from({ length: result.rows.rows }, (_, row) => {
      const number = (name: string) => read.get(name)?.[row] ?? Number.NaN;
      return [result.sliceOf(row), new Moments(names, [...counts.keys()], number)];
    }),
  );
}

/** The sum of whole numbers where it keeps enough digits, so that threads do not change the last one. */
function meanOf(name: string, rows: number, number: (name: string) => number): number {
  const exact = (number(`${name}_whole`) + number(`${name}_fraction`) / FRACTION) / rows;
  const isExact = number(`${name}_summed`) === rows && Math.abs(exact) >= LEAST_EXACT;
  return isExact ? exact : number(`${name}_mean`);
}
