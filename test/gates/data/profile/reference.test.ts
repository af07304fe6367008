import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dataGate } from "../../../../src/gates/data/index.ts";
import { mergeProfiles } from "../../../../src/gates/data/profile/merge.ts";
import { writeProfile } from "../../../../src/gates/data/profile/write.ts";
import { isMissing } from "../../../../src/model/estimate.ts";
import type { Evidence, Need } from "../../../../src/model/evidence.ts";
import type { Options } from "../../../../src/model/metric.ts";
import { FIXTURES, TableFolder } from "../../../engines/table-folder.ts";
import { measurementOf, need, runGate } from "../run-gate.ts";
import { profileUnder } from "./profile-of.ts";

const folder = new TableFolder();
afterAll(() => folder[Symbol.dispose]());

const AGAINST = "reference";
const NUMBER = [
  "min",
  "max",
  "range",
  "mean",
  "sum",
  "std",
  "variance",
  "skew",
  "kurtosis",
  "median",
  "q25",
  "q50",
  "q75",
  "iqr",
];
const TEXT = ["min_length", "max_length", "mean_length", "blank_rate", "blank_count", "mode_rate"];
const ANY = ["null_rate", "null_count", "distinct_count", "distinct_rate"];
const about = (metrics: readonly string[], column: string) =>
  metrics.map((id) => need(id, { column }, {}, AGAINST));
const quantile = (q: number) => need("quantile", { column: "temp" }, { q }, AGAINST);

const NEEDS: readonly Need[] = [
  need("row_count", {}, {}, AGAINST),
  need("column_count", {}, {}, AGAINST),
  ...about([...ANY, ...NUMBER, "not_finite_rate", "not_finite_count"], "temp"),
  ...about([...ANY, ...TEXT], "origin"),
  need("std", { column: "humid" }, { ddof: 0 }, AGAINST),
  quantile(0.9),
  quantile(0.99),
];

const baselines = (evidence: Evidence) =>
  evidence.measurements.map(({ metric, subject, options, baseline }) => {
    if (baseline === undefined || isMissing(baseline)) return [metric, subject, options, baseline];
    return [metric, subject, options, baseline.value];
  });

/** The other half of the year is the table under test. */
const CONFIG = { source: "half.parquet", missing_values: undefined };
let stored: string;

beforeAll(async () => {
  await folder.parquet("half.parquet", `SELECT * FROM '${FIXTURES}data/weather.parquet' WHERE month > 6`);
  await folder.parquet("first.parquet", `SELECT * FROM '${FIXTURES}data/weather.parquet' WHERE month <= 6`);
  stored = writeProfile(await profileUnder(folder.root, "first.parquet"));
  folder.write("golden/first.profile.json", stored);
  folder.write("golden/strange-name.parquet", stored);
});

const run = (needs: readonly Need[], reference: string) => {
  const { source } = CONFIG;
  return runGate({
    root: folder.root,
    config: { source, reference },
    needs,
    scratch: path.join(folder.root, "s"),
  });
};

test("a profile tells what the table itself tells", async () => {
  const table = baselines(await run(NEEDS, "first.parquet"));
  const profile = baselines(await run(NEEDS, "golden/first.profile.json"));
  expect(table).toHaveLength(NEEDS.length);
  expect(table.filter(([, , , value]) => typeof value !== "number")).toEqual([]);
  profile.forEach(([metric, subject, options, value], at) => {
    const [, , , wanted] = table[at];
    expect([metric, subject, options, typeof value]).toEqual([
      table[at][0],
      table[at][1],
      table[at][2],
      "number",
    ]);
    expect(Math.abs(Number(value) - Number(wanted))).toBeLessThanOrEqual(
      1e-12 * Math.max(1, Math.abs(Number(wanted))),
    );
  });
});

test("the content tells that a file is a profile, whatever its name", async () => {
  const evidence = await run([need("row_count", {}, {}, AGAINST)], "golden/strange-name.parquet");
  expect(measurementOf(evidence, "row_count").baseline).toMatchObject({ value: 13014 });
  expect(evidence.inputs.filter(({ role }) => role === "reference")).toMatchObject([
    { path: "golden/strange-name.parquet" },
  ]);
});

test.each(["[]", "{}", "", '{"a": 1}\n'])("what is called a profile is no table: %j", async (content) => {
  folder.write("golden/cut.profile.json", content);
  const evidence = await run([need("row_count", {}, {}, AGAINST)], "golden/cut.profile.json");
  expect(measurementOf(evidence, "row_count").baseline).toMatchObject({ code: "data/profile" });
});

test("quantiles of few rows are not in a profile, and the message says what keeps them", async () => {
  folder.write("few.csv", "temp\n1\n5\n9\n");
  folder.write("golden/few.profile.json", writeProfile(await profileUnder(folder.root, "few.csv")));
  const shown = await profileUnder(folder.root, "few.csv", { showValues: true });
  folder.write("golden/shown.profile.json", writeProfile(shown));
  const asked = [need("median", { column: "temp" }, {}, AGAINST)];
  expect(
    measurementOf(await run(asked, "golden/few.profile.json"), "median", { column: "temp" }).baseline,
  ).toMatchObject({
    code: "data/not-in-profile",
    reason: /would tell of single rows; `assay profile --show-values` keeps it/,
  });
  expect(
    measurementOf(await run(asked, "golden/shown.profile.json"), "median", { column: "temp" }).baseline,
  ).toMatchObject({
    value: 5,
  });
});

test("sorted keys make it no other file, and a column `profile` makes no table a profile", async () => {
  const { tool, ...others } = JSON.parse(stored);
  const sorted = Object.fromEntries(Object.entries({ ...others, tool }).sort(([a], [b]) => (a < b ? -1 : 1)));
  folder.write("golden/sorted.json", JSON.stringify(sorted));
  folder.write("golden/table.jsonl", '{"profile": 1, "temp": 3}\n{"profile": 2, "temp": 4}\n');
  const asked = [need("row_count", {}, {}, AGAINST)];
  expect(measurementOf(await run(asked, "golden/sorted.json"), "row_count").baseline).toMatchObject({
    value: 13014,
  });
  expect(measurementOf(await run(asked, "golden/table.jsonl"), "row_count").baseline).toMatchObject({
    value: 2,
  });
});

describe("what a profile does not hold is no value", () => {
  test.each<[string, Need, string, RegExp]>([
    [
      "a slice",
      need("mean", { column: "temp", slice: "origin=JFK" }, {}, AGAINST),
      "data/not-in-profile",
      /the slice origin=JFK/,
    ],
    [
      "a condition",
      need("null_rate", { column: "temp" }, { where: "hour > 3" }, AGAINST),
      "data/not-in-profile",
      /a condition/,
    ],
    ["any quantile", quantile(0.123), "data/not-in-profile", /`quantile` of `temp`/],
    [
      "another statistic",
      need("zero_rate", { column: "temp" }, {}, AGAINST),
      "data/not-in-profile",
      /`zero_rate`/,
    ],
    [
      "rows",
      need("new_value_rate", { column: "origin" }),
      "data/not-in-profile",
      /the rows that `new_value_rate` needs/,
    ],
  ])("%s", async (_, asked, code, reason) => {
    const [{ candidate, baseline }] = (await run([asked], "golden/first.profile.json")).measurements;
    const missing = baseline ?? candidate;
    expect(missing).toMatchObject({ code });
    expect("reason" in missing ? missing.reason : "").toMatch(reason);
  });

  test("an estimate of a merge", async () => {
    const profile = JSON.parse(stored);
    folder.write("golden/merged.json", writeProfile(mergeProfiles(profile, profile)));
    const evidence = await run([quantile(0.9), need("row_count", {}, {}, AGAINST)], "golden/merged.json");
    expect(measurementOf(evidence, "row_count").baseline).toMatchObject({ value: 26028 });
    expect(measurementOf(evidence, "quantile", { column: "temp" }).baseline).toMatchObject({
      code: "data/not-in-profile",
      reason: expect.stringContaining("merged"),
    });
  });

  test.each([
    ["cut off", (text: string) => text.slice(0, 900), "it is not JSON"],
    ["of another version", (text: string) => text.replace('"profile": 1', '"profile": 2'), "the version 2"],
    [
      "edited",
      (text: string) => text.replace(/"rows": \d+/, '"rows": 5'),
      "in 5 rows|more rows than have one",
    ],
    [
      "with an unknown key",
      (text: string) => text.replace('"rows"', '"more": 1, "rows"'),
      "additional properties",
    ],
  ])("a file that is %s", async (_, damage, reason) => {
    folder.write("golden/damaged.json", damage(stored));
    const [{ baseline }] = (await run([need("mean", { column: "temp" }, {}, AGAINST)], "golden/damaged.json"))
      .measurements;
    expect(baseline).toMatchObject({ code: "data/profile" });
    expect(baseline !== undefined && "reason" in baseline ? baseline.reason : "").toMatch(new RegExp(reason));
  });
});

test("a rule on the reference needs one", () => {
  const info = dataGate.metrics.find(({ id }) => id === "null_rate");
  if (info === undefined) throw new Error("the data gate has no null_rate");
  const options: Options = {};
  const expectation = {
    kind: "no_worse_than",
    against: AGAINST,
    margin: { kind: "absolute", amount: 0 },
  } as const;
  const rule = {
    metric: info,
    options,
    subjects: { column: "a" },
    expectations: [expectation],
    level: "error",
  } as const;
  expect(() => dataGate.checkRule?.({ source: "a.csv" }, rule)).toThrow("the gate names none");
  expect(() => dataGate.checkRule?.({ source: "a.csv", reference: "b.csv" }, rule)).not.toThrow();
});
