import { keysOf, type Question, readStatistics, type Statistics, sourceOf } from "./family.ts";
import { type Given, Moments } from "./moments.ts";
import { type TermTable, WEIGHT } from "./terms.ts";

/** Binary digits that `Dialect.exactSum` keeps after the point. */
const FRACTION = 2 ** 90;
/** Below this the digits that an exact sum keeps are too few. */
const LEAST_EXACT = 1e-9;

/** Terms of the rows of a slice, and of each block of rows that depend on one another. */
export interface Read {
  readonly all: Moments;
  readonly blocks?: readonly Given[];
}

/** Which statistics are asked for beside the sums. */
export interface Wanted {
  readonly pairs: readonly (readonly [string, string])[];
  readonly cubes: readonly string[];
}

/** One query for all slices. Rows that cannot be measured are counted and have no terms. */
export async function readMoments(
  question: Question,
  table: TermTable,
  wanted: Wanted,
): Promise<ReadonlyMap<string, Read>> {
  const { asNumber, exactSum } = question.engine.dialect;
  const { isWeighted, isGrouped } = question.rows;
  const keys = keysOf(question);
  const overSlice = [
    ...[...table.centres].map(([name, sql]) => [name, `avg(${sql}) OVER (PARTITION BY slice)`] as const),
    ...[...table.scales].map(([name, sql]) => [name, `max(${sql}) OVER (PARTITION BY slice)`] as const),
  ];
  const marked = [overSlice, ...table.windows]
    .map((columns) => [...columns])
    .filter((columns) => columns.length > 0)
    .reduce((from, columns, at) => {
      const list = columns.map(([name, sql]) => `, ${sql} AS ${name}`).join("");
      return `(SELECT *${list} FROM ${from}) AS marked${at}`;
    }, sourceOf(question));
  // A row without weight is as good as none for what all rows have alike.
  const weighty = (sql: string) => (isWeighted ? `CASE WHEN w > ${asNumber("0")} THEN ${sql} END` : sql);
  const columns = [
    ...[...table.terms].map(([name, sql]) => `${isWeighted ? `(${sql}) * w` : sql} AS ${name}`),
    ...(isWeighted ? [`w AS ${WEIGHT}`] : []),
    ...[...table.faults].map(([name, { sql }]) => `CASE WHEN ${sql} THEN 1 ELSE 0 END AS ${name}`),
    ...[...table.constants].map(([name, sql]) => `${weighty(sql)} AS ${name}`),
    ...table.scales.keys(),
  ];
  const valued = `(SELECT ${[...keys, ...columns].join(", ")} FROM ${marked}) AS valued`;
  const selected = new Map([["n", "count(*)"]]);
  for (const name of table.faults.keys()) selected.set(name, `sum(${name})`);
  for (const name of table.scales.keys()) selected.set(`${name}_greatest`, `max(${name})`);
  for (const name of table.constants.keys()) {
    selected.set(`${name}_least`, `min(${name})`);
    selected.set(`${name}_most`, `max(${name})`);
  }
  for (const name of [...table.terms.keys(), ...(isWeighted ? [WEIGHT] : [])]) {
    const { whole, fraction, summed } = exactSum(name, "number");
    selected.set(`${name}_mean`, `avg(${name})`);
    selected.set(`${name}_whole`, whole);
    selected.set(`${name}_fraction`, fraction);
    selected.set(`${name}_summed`, summed);
  }
  if (!isGrouped) {
    for (const [a, b] of wanted.pairs) selected.set(pairName(a, b), `covar_samp(${a}, ${b})`);
    for (const name of wanted.cubes) selected.set(`${name}_cube`, `avg(${name} * ${name} * ${name})`);
  }
  const bySlice = await readStatistics(question, valued, keys, selected);
  return new Map(
    [...bySlice].map(([slice, statistics]) => {
      const blocks = statistics.map(givenOf);
      const all = new Moments(isGrouped ? together(blocks) : blocks[0], isWeighted);
      return [slice, isGrouped ? { all, blocks } : { all }];
    }),
  );
}

function givenOf(number: Statistics): Given {
  const rows = number("n");
  return {
    rows,
    sum: (term) => sumOf(term, rows, number),
    covariance: (a, b) => number(pairName(a, b)),
    cube: (term) => number(`${term}_cube`),
    count: number,
    range: (name) => [number(`${name}_least`), number(`${name}_most`)],
    scale: (name) => number(`${name}_greatest`),
  };
}

/** Sums of several blocks; nothing is asked of how they vary. */
function together(blocks: readonly Given[]): Given {
  const total = (of: (block: Given) => number) => blocks.reduce((sum, block) => sum + of(block), 0);
  const none = () => Number.NaN;
  return {
    rows: total(({ rows }) => rows),
    sum: (term) => total((block) => block.sum(term)),
    count: (fault) => total((block) => block.count(fault)),
    range: (name) => {
      const ranges = blocks.map((block) => block.range(name));
      return [Math.min(...ranges.map(([least]) => least)), Math.max(...ranges.map(([, most]) => most))];
    },
    scale: (name) => Math.max(...blocks.map((block) => block.scale(name))),
    covariance: none,
    cube: none,
  };
}

function pairName(a: string, b: string): string {
  return a < b ? `${a}_${b}` : `${b}_${a}`;
}

/** The sum of whole numbers where it keeps enough digits, so that threads do not change the last one. */
function sumOf(name: string, rows: number, number: Statistics): number {
  const exact = number(`${name}_whole`) + number(`${name}_fraction`) / FRACTION;
  const isExact = number(`${name}_summed`) === rows && Math.abs(exact) / rows >= LEAST_EXACT;
  return isExact ? exact : number(`${name}_mean`) * rows;
}
