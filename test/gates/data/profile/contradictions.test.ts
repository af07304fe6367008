import { afterAll, beforeAll, expect, test } from "vitest";
import { mergeProfiles } from "../../../../src/gates/data/profile/merge.ts";
import { parseProfile } from "../../../../src/gates/data/profile/parse.ts";
import { writeProfile } from "../../../../src/gates/data/profile/write.ts";
import type { Profile, ProfileFinite } from "../../../../src/model/profile.ts";
import { TableFolder } from "../../../engines/table-folder.ts";
import { profileUnder } from "./profile-of.ts";

const folder = new TableFolder();
afterAll(() => folder[Symbol.dispose]());

/** Shapes that numbers come in: even, skewed, with ties, with an outlier, few values, large and tiny ones, one value. */
const SHAPES = `random() - 0.5 AS even, exp(8 * random()) AS long, round(random() * 3) * random() AS ties,
  CASE WHEN i = 0 THEN 1e12 ELSE random() END AS outlier, (random() * 6)::INT AS few,
  1e15 + (random() * 9)::INT AS far, random() * 1e-200 AS tiny, 7 AS one,
  TIMESTAMP '2024-01-01' + to_milliseconds((random() * 1e6)::BIGINT) AS at,
  CASE WHEN random() < 0.2 THEN NULL ELSE (random() * 300)::INT END AS code,
  repeat('x', (random() * 30)::INT) || i AS word, CASE WHEN i % 7 = 0 THEN 'nan' ELSE random() * 4 END::DOUBLE AS gaps,
  (random() * 1000)::DECIMAL(9, 2) AS price, CASE WHEN i % 2 = 0 THEN 'a' ELSE 'b' END AS word_kind`;
const SIZES = [1, 19, 450, 1500];

test.each(SIZES)("profiles of %i rows and their merges contradict nothing", async (rows) => {
  const parts: Profile[] = [];
  for (const part of ["a", "b"]) {
    await folder.parquet(`${part}${rows}.parquet`, `SELECT ${SHAPES} FROM range(${rows}) AS r(i)`);
    for (const showValues of [true, false])
      parts.push(await profileUnder(folder.root, `${part}${rows}.parquet`, { showValues }));
  }
  for (const part of parts) parseProfile(writeProfile(part), "p.json");
  const merged = parts.reduce((all, part) => {
    const next = mergeProfiles(all, part);
    parseProfile(writeProfile(next), "p.json");
    return next;
  });
  expect(merged.rows).toBe(rows * parts.length);
});

let honest: string;
beforeAll(async () => {
  const columns = "(i % 97) + sin(i) AS x, i % 5 AS k, 'w' || i % 3 AS w, i AS n";
  await folder.parquet("t.parquet", `SELECT ${columns} FROM range(3000) AS r(i)`);
  honest = writeProfile(await profileUnder(folder.root, "t.parquet"));
});

type Change = (profile: Profile, x: Required<ProfileFinite>) => void;

test.each<[string, Change, RegExp]>([
  [
    "edges that moved",
    (_, x) => {
      x.edges = x.edges.map((edge) => edge + 3);
    },
    /do not reach/,
  ],
  [
    "edges that moved between the extremes",
    (_, x) => {
      x.edges = x.edges.map((edge) => (edge === x.min ? edge : Math.min(edge + 20, x.max)));
    },
    /quantile/,
  ],
  [
    "counts that moved",
    (_, x) => {
      x.counts[50] += x.counts[0];
      x.counts[0] = 0;
    },
    /fit/,
  ],
  [
    "a mean that is another",
    (_, x) => {
      x.mean = 3;
    },
    /not that of the sum/,
  ],
  [
    "a spread that is another",
    (_, x) => {
      x.std *= 1.5;
    },
    /standard deviation/,
  ],
  [
    "a skewness that is another",
    (_, x) => {
      x.skew = 3;
    },
    /skewness/,
  ],
  [
    "a kurtosis that is another",
    (_, x) => {
      x.kurtosis = 9;
    },
    /kurtosis/,
  ],
  [
    "deciles that moved",
    (_, x) => {
      x.deciles = x.deciles.map((decile) => decile * 0.8);
    },
    /quantile/,
  ],
  [
    "a decile that is not the quantile",
    (_, x) => {
      x.deciles[4] += 0.1;
    },
    /ascend/,
  ],
  [
    "an extreme that is another",
    (_, x) => {
      x.max = 1e9;
    },
    /reach/,
  ],
  [
    "more rows",
    (profile) => {
      profile.rows = 30_000_000;
    },
    /30000000 values, but/,
  ],
  [
    "more values than fit a column",
    ({ columns }) => {
      columns[1].distinct = 4000;
    },
    /different/,
  ],
  [
    "fewer different values than bins",
    ({ columns }) => {
      columns[1].distinct = 2;
    },
    /bins/,
  ],
  [
    "lengths of more texts",
    ({ columns }) => {
      columns[2].nulls = 5;
    },
    /more rows|but statistics/,
  ],
  [
    "a value twice",
    ({ columns }) => {
      columns[2].values = [
        ["w0", 1000],
        ["w0", 1000],
      ];
    },
    /twice/,
  ],
])("%s", (_, change, said) => {
  const profile = JSON.parse(honest);
  change(profile, profile.columns[0].numbers.finite);
  expect(() => parseProfile(JSON.stringify(profile), "p.json")).toThrow(
    expect.objectContaining({ code: "data/profile", message: expect.stringMatching(said) }),
  );
});

test("rows that no table has", () => {
  const endless = honest.replace(/"rows": \d+/, '"rows": 1e999');
  expect(() => parseProfile(endless, "p.json")).toThrow(/rows/);
});
