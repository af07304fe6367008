import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mergeGrids, quantilesOf } from "../../../../src/gates/data/profile/grids.ts";
import { mergeProfiles } from "../../../../src/gates/data/profile/merge.ts";
import type { Profile, ProfileFinite } from "../../../../src/model/profile.ts";
import { createRandom } from "../../../../src/stats/random.ts";
import { TableFolder } from "../../../engines/table-folder.ts";
import { columnOf, profileUnder } from "./profile-of.ts";

const folder = new TableFolder();
afterAll(() => folder[Symbol.dispose]());

/** Rows of a table: integers far from zero, doubles of all sizes, few numbers, categories, flags and ids. */
function csv(seed: number, rows: number): string[] {
  const source = createRandom(seed);
  const random = () => source.next();
  return Array.from({ length: rows }, (_, at) => {
    const real = random() < 0.05 ? "" : (random() - 0.3) * 10 ** Math.floor(random() * 12 - 4);
    const category = random() < 0.1 ? "" : `c${Math.floor(random() ** 3 * 12)}`;
    const few = Math.floor(random() * 7) / 4;
    return [
      4_000_000_000 + Math.floor(random() * 1000),
      real,
      few,
      category,
      random() < 0.3,
      `k${seed}-${at}`,
    ].join();
  });
}

const HEAD = "large,real,few,category,flag,id";
const write = (name: string, lines: readonly string[]) =>
  folder.write(name, `${[HEAD, ...lines].join("\n")}\n`);

describe.each([
  [1, 40, 300],
  [2, 500, 500],
  [3, 2, 900],
  [4, 3, 3],
])("tables of seed %i with %i and %i rows", (seed, m, n) => {
  let merged: Profile;
  let whole: Profile;

  beforeAll(async () => {
    const [a, b] = [csv(seed, m), csv(seed + 100, n)];
    write(`${seed}/a.csv`, a);
    write(`${seed}/b.csv`, b);
    write(`${seed}/whole.csv`, [...a, ...b]);
    const options = { showValues: true };
    const [first, second] = [
      await profileUnder(folder.root, `${seed}/a.csv`, options),
      await profileUnder(folder.root, `${seed}/b.csv`, options),
    ];
    merged = mergeProfiles(first, second);
    whole = await profileUnder(folder.root, `${seed}/whole.csv`, options);
  });

  test("counts, extremes, sums and means are those of all rows, to the last digit", () => {
    expect(merged.rows).toBe(whole.rows);
    for (const name of HEAD.split(",")) {
      const exact = (profile: Profile) => {
        const { nulls, numbers, text } = columnOf(profile, name);
        const { count, min, max, sum, mean } = numbers?.finite ?? text?.lengths ?? ({} as ProfileFinite);
        return { name, nulls, nan: numbers?.nan, blank: text?.blank, count, min, max, sum, mean };
      };
      expect(exact(merged)).toEqual(exact(whole));
    }
  });

  test("spread and shape agree to rounding", () => {
    for (const name of ["large", "real", "few"]) {
      const [seen, wanted] = [merged, whole].map((profile) => columnOf(profile, name).numbers?.finite);
      for (const part of ["std", "skew", "kurtosis"] as const) {
        const value = wanted?.[part];
        if (value === undefined) expect([name, part, seen?.[part]]).toEqual([name, part, undefined]);
        else
          expect(Math.abs((seen?.[part] ?? Number.NaN) - value)).toBeLessThanOrEqual(
            1e-9 * Math.max(1, Math.abs(value)),
          );
      }
    }
  });

  test("few numbers, categories and flags are listed exactly", () => {
    for (const name of ["few", "category", "flag"]) {
      const [seen, wanted] = [columnOf(merged, name), columnOf(whole, name)];
      expect(seen.distinct).toBe(wanted.distinct);
      expect(seen.values).toEqual(wanted.values);
      expect(seen.numbers?.finite?.edges).toEqual(wanted.numbers?.finite?.edges);
      expect(seen.numbers?.finite?.counts).toEqual(wanted.numbers?.finite?.counts);
      expect(seen.numbers?.finite?.deciles).toEqual(wanted.numbers?.finite?.deciles);
    }
  });

  test("what is estimated says so and keeps its stated error", () => {
    const { finite } = columnOf(merged, "large").numbers ?? {};
    const ordered = columnOf(whole, "large").numbers?.finite;
    if (finite?.isEveryValue !== true) expect(columnOf(merged, "large").approximate).toContain("quantiles");
    // The rank of a decile is wrong by no more than two bins of hundredths.
    if ((ordered?.count ?? 0) >= 1000)
      finite?.deciles?.forEach((decile, at) => {
        expect(Math.abs(rankOf(ordered, decile) - (at + 1) / 10)).toBeLessThan(0.03);
      });
    expect(finite?.counts?.reduce((sum, count) => sum + count, 0)).toBe(finite?.count);
  });
});

/** Share of the values that are at most x, by the bins. */
function rankOf(finite: ProfileFinite | undefined, x: number): number {
  const { edges = [], counts = [], count = 1 } = finite ?? {};
  return counts.reduce((sum, one, at) => (edges[at + 1] <= x ? sum + one : sum), 0) / count;
}

test("a merge does not depend on the order, and of three on how they are grouped", async () => {
  for (const at of [11, 12, 13]) write(`order/${at}.csv`, csv(at, 150));
  const [a, b, c] = await Promise.all([11, 12, 13].map((at) => profileUnder(folder.root, `order/${at}.csv`)));
  const sums = (profile: Profile) =>
    profile.columns.map(({ numbers, nulls }) => [nulls, numbers?.finite?.sum, numbers?.finite?.mean]);
  expect(sums(mergeProfiles(a, b))).toEqual(sums(mergeProfiles(b, a)));
  expect(sums(mergeProfiles(mergeProfiles(a, b), c))).toEqual(sums(mergeProfiles(a, mergeProfiles(b, c))));
  expect(mergeProfiles(mergeProfiles(a, b), c)).toMatchObject({ merged: 3, rows: 450 });
});

test("ids of several tables are between the larger number and the sum", async () => {
  write("ids/a.csv", csv(21, 60));
  write("ids/b.csv", csv(22, 40));
  const [a, b] = [await profileUnder(folder.root, "ids/a.csv"), await profileUnder(folder.root, "ids/b.csv")];
  expect(columnOf(mergeProfiles(a, b), "id")).toMatchObject({
    distinct: [60, 100],
    approximate: ["distinct", "text"],
  });
});

test("a bin of most rows is not split where nobody knows how its values lie", () => {
  const most = { edges: [0, 90, 100], counts: [460, 3], isEveryValue: false };
  const few = { edges: [40, 40, 95], counts: [3, 2], isEveryValue: true };
  // Halves of the 460 would have a mean of 43, wherever in the bin they are; the 95 splits a bin of few rows.
  expect(mergeGrids(most, few)).toEqual({
    edges: [0, 90, 95, 100],
    counts: [463, 4, 1],
    isEveryValue: false,
  });
});

test("quantiles of a merge lie within its bins, whatever rounding does", () => {
  // low + (high - low) is the next double above high.
  const [low, high] = [3.8434482668712553, 14.507740300297366];
  const grid = { edges: [low, low, high, high], counts: [1, 1, 2], isEveryValue: false };
  expect(quantilesOf(grid, [0.01, 0.5, 0.75])).toEqual([low, high, high]);
});

test("integers that are one double are not taken for one value", async () => {
  await folder.parquet("even.parquet", "SELECT 9007199254740992 + i // 30 AS n FROM range(60) AS t(i)");
  await folder.parquet("odd.parquet", "SELECT 9007199254740993 + i // 30 AS n FROM range(60) AS t(i)");
  const options = { showValues: true };
  const merged = mergeProfiles(
    await profileUnder(folder.root, "even.parquet", options),
    await profileUnder(folder.root, "odd.parquet", options),
  );
  // 2^53, 2^53 + 1 and 2^53 + 2.
  const { distinct, approximate } = columnOf(merged, "n");
  expect(distinct).toEqual([2, 4]);
  expect(approximate).toContain("distinct");
});

test("tables with other columns are no parts of one", async () => {
  folder.write("other/a.csv", "x\n1\n");
  folder.write("other/b.csv", "y\n1\n");
  folder.write("other/c.csv", "x\nword\n");
  const [a, b, c] = await Promise.all(
    ["a", "b", "c"].map((at) => profileUnder(folder.root, `other/${at}.csv`)),
  );
  expect(() => mergeProfiles(a, b)).toThrow("only the second has `y`");
  expect(() => mergeProfiles(a, c)).toThrow("`x` is BIGINT in one and VARCHAR in the other");
});
