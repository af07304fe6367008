import { createRandom } from "../../../stats/random.ts";

/** Rows in numbered parts. */
export interface Blocks {
  readonly of: Uint32Array;
  readonly count: number;
}

/** Up to so many rows each is left out by itself; beyond that, rows are left out in so many random blocks. */
const EACH_ROW = 400;
const RANDOM_BLOCKS = 200;
/** Beyond so many rows skewness no longer moves an interval by anything to be seen. */
const SKEWED_ROWS = 20_000;
/** As many groups as are left out one by one; more are left out several at a time. */
const MOST_GROUPS = 1000;

/** Parts for an acceleration, or undefined where it is not worth its time. */
export function rowBlocks(rows: number, seed: number): Blocks | undefined {
  if (rows > SKEWED_ROWS) return undefined;
  if (rows <= EACH_ROW) return { of: Uint32Array.from({ length: rows }, (_, row) => row), count: rows };
  const { int } = createRandom(seed);
  const of = Uint32Array.from({ length: rows }, (_, row) => row % RANDOM_BLOCKS);
  for (let row = rows - 1; row > 0; row--) {
    const other = int(row + 1);
    [of[row], of[other]] = [of[other], of[row]];
  }
  return { of, count: RANDOM_BLOCKS };
}

/** The groups that occur, numbered from 0; unions of independent groups are independent too. */
export function groupBlocks(groups: Uint32Array): Blocks {
  const numbers = new Map<number, number>();
  for (const group of groups) if (!numbers.has(group)) numbers.set(group, numbers.size);
  const count = Math.min(numbers.size, MOST_GROUPS);
  return { of: groups.map((group) => (numbers.get(group) ?? 0) % count), count };
}

/** Shows the rows without each block in turn, as how often each row counts: 1, or 0 in the block. */
export function visitWithout(
  { of, count }: Blocks,
  rows: number,
  visit: (counts: Uint32Array, block: number) => void,
): void {
  const members: number[][] = Array.from({ length: count }, () => []);
  for (let row = 0; row < rows; row++) members[of[row]].push(row);
  const counts = new Uint32Array(rows).fill(1);
  members.forEach((block, index) => {
    for (const row of block) counts[row] = 0;
    visit(counts, index);
    for (const row of block) counts[row] = 1;
  });
}
