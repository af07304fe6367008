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
  const { finite } = columnOf(await profileUnder(folder.root, "few.csv"), "v").numbers ?? {};
  const wanted = [1, 1, 1, 1.2, 1.5, 1.8, 2.8, 5.2, 7.6];
  expect(finite?.deciles?.map((decile) => Number(decile.toFixed(12)))).toEqual(wanted);
  expect(finite).toMatchObject({ edges: [1, 1, 2, 10], counts: [2, 1, 1], isEveryValue: true });
});
