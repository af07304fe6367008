import { afterAll, expect, test } from "vitest";
import { createRandom } from "../../../../src/stats/random.ts";
import { TableFolder } from "../../../engines/table-folder.ts";
import { columnOf, profileUnder } from "./profile-of.ts";

const folder = new TableFolder();
afterAll(() => folder[Symbol.dispose]());

/** Many zeros and ends that are there often, between values of all sizes. */
function values(seed: number): number[] {
  const { next } = createRandom(seed);
  return Array.from({ length: 3000 }, () => {
    const kind = next();
    if (kind < 0.4) return 0;
    if (kind < 0.45) return -50;
    return kind < 0.5 ? 75.5 : next() * 125.5 - 50;
  });
}

test.each([1, 2, 3])("bins of hundredths hold the values that they say (seed %i)", async (seed) => {
  const all = values(seed);
  folder.write(`v${seed}.csv`, `v\n${all.join("\n")}\n`);
  const { finite } = columnOf(await profileUnder(folder.root, `v${seed}.csv`), "v").numbers ?? {};
  const { edges = [], counts = [], isEveryValue } = finite ?? {};
  expect(isEveryValue).toBe(false);
  expect(edges.filter((edge) => edge === 0)).toHaveLength(2);
  expect([edges[0], edges.at(-1)]).toEqual([-50, 75.5]);
  // As the schema defines a bin: above its lower edge, up to its upper one; a double edge is a value of its own.
  const wanted = counts.map((_, at) => {
    const [low, high] = [edges[at], edges[at + 1]];
    if (low === high) return all.filter((value) => value === low).length;
    const isTaken = edges[at + 2] === high;
    const above = (value: number) => (at === 0 ? value >= low : value > low);
    return all.filter((value) => above(value) && (isTaken ? value < high : value <= high)).length;
  });
  expect(counts).toEqual(wanted);
});

test("quantiles of few values are numpy.quantile's", async () => {
  folder.write("few.csv", "v\n1\n1\n2\n10\n");
  const { finite } =
    columnOf(await profileUnder(folder.root, "few.csv", { showValues: true }), "v").numbers ?? {};
  const wanted = [1, 1, 1, 1.2, 1.5, 1.8, 2.8, 5.2, 7.6];
  expect(finite?.deciles?.map((decile) => Number(decile.toFixed(12)))).toEqual(wanted);
  expect(finite).toMatchObject({ edges: [1, 1, 2, 10], counts: [2, 1, 1], isEveryValue: true });
});

test.each([5, 60, 140, 400])("of %i rows no bin tells of a few, unless values may be shown", async (rows) => {
  const salaries = Array.from({ length: rows }, (_, at) => 41_007 + ((at * 7919) % 99_991));
  // One value of many rows is nobody's.
  const usual = [...salaries, ...Array.from({ length: 30 }, () => 50_000)];
  folder.write(`s${rows}.csv`, `salary,code\n${usual.map((one, at) => `${one},${at % 3}`).join("\n")}\n`);
  const column = columnOf(await profileUnder(folder.root, `s${rows}.csv`), "salary");
  const {
    edges = [],
    counts = [],
    quantiles = [],
    deciles = [],
    isEveryValue,
  } = column.numbers?.finite ?? {};
  expect(isEveryValue).toBe(false);
  const known = new Set([50_000, edges[0], edges[edges.length - 1], ...deciles]);
  for (const [at, count] of counts.entries())
    if (count < 10) expect([edges[at], edges[at + 1]].filter((edge) => !known.has(edge))).toEqual([]);
  expect(counts.reduce((sum, one) => sum + one)).toBe(rows + 30);
  expect(edges.filter((edge) => edge === 50_000)).toHaveLength(2);
  const told = new Set([...edges, ...quantiles.map(([, value]) => value)]);
  expect(salaries.filter((one) => told.has(one)).length).toBeLessThanOrEqual(2 + rows / 10);
  expect(column.approximate).toEqual(rows < 70 ? ["quantiles"] : undefined);
  expect(columnOf(await profileUnder(folder.root, `s${rows}.csv`), "code").numbers?.finite).toMatchObject({
    edges: [0, 0, 1, 2],
    isEveryValue: true,
  });
  const shown = columnOf(await profileUnder(folder.root, `s${rows}.csv`, { showValues: true }), "salary");
  expect(shown.numbers?.finite?.isEveryValue).toBe(rows <= 60);
});
