import path from "node:path";
import { expect, test } from "vitest";
import { duckDbDialect } from "../../../../src/engines/duckdb/dialect.ts";
import { openDuckDb } from "../../../../src/engines/duckdb.ts";
import { type Aggregate, aggregateSql, readCounts } from "../../../../src/gates/data/aggregate.ts";
import { drift } from "../../../../src/gates/data/metrics/drift/drift.ts";
import { writeProfile } from "../../../../src/gates/data/profile/write.ts";
import { holm } from "../../../../src/stats/holm.ts";
import { TableFolder } from "../../../engines/table-folder.ts";
import { profileUnder } from "../profile/profile-of.ts";
import { answerOf, measurementOf, need, runGate } from "../run-gate.ts";

const COLUMNS = `(i * 7919 % 10007) / 100.0 AS x, i % 13 AS few, i % 3 = 0 AS flag, 'c' || i % 5 AS kind,
  TIMESTAMP '2020-01-01' + to_hours(i) AS t`;
const THEN = `SELECT ${COLUMNS} FROM range(3000) AS r(i)`;
const NOW = `SELECT ${COLUMNS.replace("i % 5", "i % 6")} FROM range(2000, 4000) AS r(i)`;

test("a profile gives the same drift as the rows that it was written from", async () => {
  using folder = new TableFolder();
  await folder.parquet("then.parquet", THEN);
  await folder.parquet("now.parquet", NOW);
  folder.write("then.profile.json", writeProfile(await profileUnder(folder.root, "then.parquet")));
  const needs = [
    need("drift", { column: "*" }),
    need("psi", { column: "*" }),
    need("ks", { column: "x" }),
    need("drift", { column: "x" }, { where: "few < 5" }),
  ];
  const [byRows, byProfile] = await Promise.all(
    ["then.parquet", "then.profile.json"].map((reference) => {
      const config = { source: "now.parquet", reference };
      return runGate({ root: folder.root, config, needs, scratch: path.join(folder.root, "s", reference) });
    }),
  );
  const open = ({ measurements }: typeof byRows) =>
    measurements.filter(({ options }) => options["where"] === undefined);
  expect(open(byRows).length).toBe(11);
  expect(open(byRows).map(({ candidate }) => "value" in candidate)).toEqual(Array(11).fill(true));
  expect(open(byProfile)).toEqual(open(byRows));
  const [, conditioned] = byProfile.measurements.filter(({ metric, subject }) => {
    return metric === "drift" && subject.column === "x";
  });
  expect(conditioned.candidate).toMatchObject({ code: "data/not-in-profile" });
});

test("categories that a profile withholds have no drift, and are not compared by how they are written", async () => {
  using folder = new TableFolder();
  const people = (from: number) =>
    `SELECT 'N' || (${from} + i % 5) AS name, 'u' || (i * 7919) || '@example.org' AS email FROM range(2000) AS r(i)`;
  await folder.parquet("then.parquet", people(0));
  await folder.parquet("now.parquet", people(5));
  folder.write("then.profile.json", writeProfile(await profileUnder(folder.root, "then.parquet")));
  const evidence = await runGate({
    root: folder.root,
    config: { source: "now.parquet", reference: "then.profile.json" },
    needs: [need("drift", { column: "*" })],
    scratch: path.join(folder.root, "s"),
  });
  expect(measurementOf(evidence, "drift", { column: "name" }).candidate).toMatchObject({
    code: "data/withheld",
  });
  expect(answerOf(evidence, "drift", { column: "email" })).toBeLessThan(0.05);
});

test.each(["text_length", "text_classes", "text_words", "text"])(
  "twenty rows that agree prove no agreement of %s",
  async (statistic) => {
    using folder = new TableFolder();
    const texts = (rows: number) => `SELECT 'some text' AS s FROM range(${rows})`;
    await folder.parquet("few.parquet", texts(20));
    await folder.parquet("many.parquet", texts(5000));
    const [few, many] = await Promise.all(
      ["few.parquet", "many.parquet"].map((file) =>
        runGate({
          root: folder.root,
          config: { source: file, reference: "many.parquet" },
          needs: [need("drift", { column: "s" }, { statistic })],
          scratch: path.join(folder.root, "s", file),
        }),
      ),
    );
    const upper = ({ measurements: [{ candidate }] }: typeof few) =>
      "uncertainty" in candidate && candidate.uncertainty.kind === "bootstrap"
        ? candidate.uncertainty.replicates[Math.floor(candidate.uncertainty.replicates.length * 0.975)]
        : undefined;
    expect(upper(few)).toBeGreaterThan(0.15);
    expect(upper(few)).toBeLessThan(0.35);
    expect(upper(many) ?? 0).toBeLessThan(0.05);
  },
);

test("the row order changes nothing", async () => {
  using folder = new TableFolder();
  await folder.parquet("then.parquet", THEN);
  await folder.parquet("one.parquet", NOW);
  await folder.parquet("two.parquet", `SELECT * FROM (${NOW}) AS n ORDER BY hash(t)`);
  const needs = [need("drift", { column: "*" })];
  const [one, two] = await Promise.all(
    ["one.parquet", "two.parquet"].map((source) => {
      const config = { source, reference: "then.parquet" };
      return runGate({ root: folder.root, config, needs, scratch: path.join(folder.root, "s", source) });
    }),
  );
  expect(two.measurements).toEqual(one.measurements);
});

test("p-values of a rule are corrected for all of its columns", async () => {
  using folder = new TableFolder();
  await folder.parquet("then.parquet", `SELECT i % 2 AS a, i % 3 AS b FROM range(600) AS r(i)`);
  await folder.parquet(
    "now.parquet",
    `SELECT CAST(i % 9 < 5 AS INT) AS a, i % 11 % 3 AS b FROM range(600) AS r(i)`,
  );
  const config = { source: "now.parquet", reference: "then.parquet" };
  const needs = [
    need("chi_square_p_value", { column: "*" }),
    need("chi_square_p_value", { column: "a" }),
    need("chi_square_p_value", { column: "b" }, { where: "true" }),
    need("chi_square", { column: "a" }),
    need("ks_p_value", { column: "a" }),
  ];
  const { measurements } = await runGate({
    root: folder.root,
    config,
    needs,
    scratch: path.join(folder.root, "s"),
  });
  const values = measurements.map(({ candidate }) => ("value" in candidate ? candidate.value : Number.NaN));
  const [a, b, alone, other, statistic, ks] = values;
  expect([a, b]).toEqual(holm([alone, other]));
  // scipy.stats.chi2_contingency([[300, 300], [265, 335]], correction=False) and ks_2samp(..., method="asymp")
  expect(statistic).toBeCloseTo(4.097275451188071, 10);
  expect(alone).toBeCloseTo(0.042952377045216754, 10);
  expect(ks).toBeGreaterThan(0.2);
});

test("a slice is compared with the same slice of the reference", async () => {
  using folder = new TableFolder();
  await folder.parquet("then.parquet", THEN);
  await folder.parquet("now.parquet", NOW);
  const needs = [
    need("drift", { column: "x", slice: "kind=*" }),
    need("drift", { column: "x" }, { where: "kind = 'c1'" }),
  ];
  const evidence = await runGate({
    root: folder.root,
    config: { source: "now.parquet", reference: "then.parquet" },
    needs,
    scratch: path.join(folder.root, "s"),
  });
  const slice = (name: string) => measurementOf(evidence, "drift", { column: "x", slice: `kind=${name}` });
  expect(slice("c1").candidate).toMatchObject({ value: expect.any(Number) });
  expect(slice("c1").candidate).toEqual(measurementOf(evidence, "drift", { column: "x" }).candidate);
  expect(slice("c5").candidate).toMatchObject({ code: "metric/no-samples" });
});

test.each([
  ["the ends of the doubles", "CASE i % 3 WHEN 0 THEN -1.7e308 WHEN 1 THEN 1.7e308 ELSE i END"],
  ["the smallest doubles", "i * 4.9e-324"],
  ["64-bit integers", "9223372036854775000 + i % 800"],
  ["a value that repeats itself", "CASE WHEN i % 10 < 9 THEN 0 ELSE i END"],
])("%s have a distance or a reason for none, and no NaN", async (_, expression) => {
  using folder = new TableFolder();
  await folder.parquet("then.parquet", `SELECT ${expression} AS v FROM range(2000) AS r(i)`);
  await folder.parquet("now.parquet", `SELECT ${expression} AS v FROM range(1500, 2500) AS r(i)`);
  const needs = ["drift", "psi", "ks", "wasserstein", "energy"].map((metric) =>
    need(metric, { column: "v" }),
  );
  const { measurements } = await runGate({
    root: folder.root,
    config: { source: "now.parquet", reference: "then.parquet" },
    needs,
    scratch: path.join(folder.root, "s"),
  });
  for (const { candidate } of measurements)
    if ("value" in candidate) expect(candidate.value).toBeGreaterThanOrEqual(0);
    else expect(candidate.reason).not.toBe("");
});

test("drift is judged by its interval", () => {
  expect(drift.info.judgedBy).toBe("interval");
});

test("a baseline that is its own reference does not drift", async () => {
  using folder = new TableFolder();
  await folder.parquet("then.parquet", THEN);
  const config = { source: "then.parquet", reference: "then.parquet" };
  const evidence = await runGate({
    root: folder.root,
    config,
    needs: [need("drift", { column: "x" })],
    scratch: path.join(folder.root, "s"),
  });
  expect(answerOf(evidence, "drift", { column: "x" })).toBe(0);
  expect(measurementOf(evidence, "drift", { column: "x" }).candidate).toMatchObject({ samples: 3000 });
});

const EDGES = [-1.5, 0, 0.1, 2];
const VALUES = ["", "Z", "a", "q: 3, 4", "ä", "🙂"];

test.each([
  ["bins", { binned: "v", edges: EDGES, where: "v < 100" }, EDGES.length + 1, [1, 1, 2, 1, 2]],
  ["values", { listed: "w", values: VALUES }, VALUES.length, [1, 0, 2, 1, 1, 1]],
] as const)(
  "engines without histograms count %s alike",
  async (_, aggregate: Aggregate, length, expected) => {
    const engine = await openDuckDb();
    try {
      const from = `(VALUES (-2.0, ''), (0.0, 'a'), (0.05, 'a'), (0.1, 'q: 3, 4'), (1.0, 'ä'), (3.0, '🙂'), (4.0, 'b'), (200.0, NULL), (NULL, NULL)) AS t(v, w)`;
      const { binCounts: _bins, valueCounts: _values, ...plain } = duckDbDialect;
      for (const dialect of [duckDbDialect, plain]) {
        const [{ n }] = await engine.query(`SELECT ${aggregateSql(dialect, aggregate)} AS n FROM ${from}`);
        expect(readCounts(n, length)).toEqual(expected);
        const [none] = await engine.query(
          `SELECT ${aggregateSql(dialect, aggregate, ["false"])} AS n FROM ${from}`,
        );
        expect(readCounts(none["n"], length)).toEqual(expected.map(() => 0));
      }
    } finally {
      await engine.close();
    }
  },
);
