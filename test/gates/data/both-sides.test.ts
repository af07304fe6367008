import path from "node:path";
import { expect, test } from "vitest";
import type { DataConfig } from "../../../src/gates/data/config.ts";
import { schemaChanges } from "../../../src/gates/data/metrics/columns/columns.ts";
import { writeProfile } from "../../../src/gates/data/profile/write.ts";
import type { Need } from "../../../src/model/evidence.ts";
import { needsOf } from "../../../src/pipeline/plan.ts";
import { TableFolder } from "../../engines/table-folder.ts";
import { profileUnder } from "./profile/profile-of.ts";
import { answerOf, measurementOf, need, runGate, treeOf } from "./run-gate.ts";

async function compare(
  files: Readonly<Record<string, string>>,
  needs: readonly Need[],
  config: Partial<DataConfig> = {},
) {
  using folder = new TableFolder();
  for (const [name, text] of Object.entries(files)) folder.write(name, text);
  return await runGate({
    root: path.join(folder.root, "now"),
    baseline: treeOf(path.join(folder.root, "before"), "main (1a2b3c4)"),
    config: { source: "t.csv", ...config },
    needs,
    scratch: path.join(folder.root, "scratch"),
  });
}

const SIDES = { "now/t.csv": "id,new\n1,5\n2,6\n", "before/t.csv": "id,gone,word\n1,2,a\n2,3,b\n" };

test("a column of the baseline that the change has no longer is a subject of `*`", async () => {
  const needs = [
    need("null_rate", { column: "*" }, {}, "baseline"),
    need("mean", { column: "*" }, {}, "baseline"),
  ];
  const evidence = await compare(SIDES, needs);
  expect(evidence.measurements.map(({ metric, subject }) => `${metric} ${subject.column}`)).toEqual([
    "null_rate id",
    "null_rate new",
    "null_rate gone",
    "null_rate word",
    "mean id",
    "mean new",
    "mean gone",
  ]);
  expect(measurementOf(evidence, "null_rate", { column: "gone" })).toMatchObject({
    candidate: {
      code: "data/no-column",
      reason: "`t.csv` has no column `gone`, which `t.csv` of main (1a2b3c4) has",
    },
  });
});

test.each([
  ["a table", "before/t.csv"],
  ["a profile", "reference.profile.json"],
])("a column that only the reference has is a subject of `*`: %s", async (what, reference) => {
  using folder = new TableFolder();
  for (const [name, text] of Object.entries(SIDES)) folder.write(name, text);
  if (what === "a profile")
    folder.write(
      reference,
      writeProfile(await profileUnder(folder.root, "before/t.csv", { showValues: true })),
    );
  const evidence = await runGate({
    root: folder.root,
    config: { source: "now/t.csv", reference },
    needs: [need("drift", { column: "*" }), need("null_rate", { column: "*" }, {}, "reference")],
    scratch: path.join(folder.root, "scratch"),
  });
  for (const metric of ["drift", "null_rate"])
    expect(measurementOf(evidence, metric, { column: "gone" })).toMatchObject({
      candidate: {
        code: "data/no-column",
        reason: `\`now/t.csv\` has no column \`gone\`, which the reference \`${reference}\` has`,
      },
    });
  const nothing = {
    code: "data/no-column",
    reason: expect.stringContaining(`reference \`${reference}\` has no`),
  };
  expect(measurementOf(evidence, "drift", { column: "new" })).toMatchObject({ candidate: nothing });
  expect(measurementOf(evidence, "null_rate", { column: "new" })).toMatchObject({ baseline: nothing });
});

test("where nothing is left of what `*` matched, the columns that are gone are told", async () => {
  const evidence = await compare(SIDES, [need("null_rate", { column: "go*" }, {}, "baseline")]);
  expect(answerOf(evidence, "null_rate", { column: "gone" })).toBe("data/no-column");
});

test("a column whose type no longer fits is one, too", async () => {
  const files = { "now/t.csv": "id\na\nb\n", "before/t.csv": "id\n1\n2\n" };
  const evidence = await compare(files, [need("mean", { column: "*" }, {}, "baseline")]);
  expect(answerOf(evidence, "mean", { column: "id" })).toBe("data/wrong-type");
});

test("columns are held against the base commit's where the gate has no reference, whatever the rule", async () => {
  const expectations = [{ kind: "max", bound: 0 } as const];
  const asked = {
    metric: schemaChanges.info,
    options: {},
    subjects: {},
    expectations,
    level: "error",
  } as const;
  const evidence = await compare(SIDES, needsOf([asked]));
  // `new` is new, `gone` and `word` are gone.
  expect(answerOf(evidence, "schema_changes")).toBe(3);
});

test.each(["null_rate", "drift"])(
  "%s of a column that only the change has names the baseline",
  async (metric) => {
    const evidence = await compare(SIDES, [need(metric, { column: "new" }, {}, "baseline")]);
    const { candidate, baseline } = measurementOf(evidence, metric, { column: "new" });
    expect(metric === "drift" ? candidate : baseline).toMatchObject({
      code: "baseline/column-missing",
      reason: "column `new` is not in `t.csv` of main (1a2b3c4), so there is nothing to compare it with",
    });
  },
);

test("what a gate's `where` leaves out is left out of the reference, too", async () => {
  const rows = (share: number) =>
    Array.from({ length: 400 }, (_, at) => `${at < 400 * share ? "A,x" : "B,y"}`);
  const table = (share: number) => `g,v\n${rows(share).join("\n")}\n`;
  const files = { "now/t.csv": table(0.9), "now/r.csv": table(0.5), "before/t.csv": table(0.5) };
  const needs = [
    need("l_infinity", { column: "v" }),
    need("row_count", {}, {}, "reference"),
    need("row_count_difference", {}, { table: "r" }),
  ];
  const config = { reference: "r.csv", tables: { r: "r.csv" } };
  const whole = await compare(files, needs, config);
  // 0.9 of the rows are A now, 0.5 were.
  expect(answerOf(whole, "l_infinity", { column: "v" })).toBeCloseTo(0.4, 12);
  expect(answerOf(whole, "row_count_difference")).toBe(0);
  const evidence = await compare(files, needs, { ...config, where: "g = 'A'" });
  expect(answerOf(evidence, "l_infinity", { column: "v" })).toBe(0);
  expect(measurementOf(evidence, "row_count")).toMatchObject({
    candidate: { value: 360 },
    baseline: { value: 200 },
  });
  // Other tables are whole: 360 rows less 400.
  expect(answerOf(evidence, "row_count_difference")).toBe(-40);
});

test("a reference that the gate's `where` does not fit says so", async () => {
  const files = { "now/t.csv": "g,v\nA,1\n", "now/r.csv": "v\n1\n", "before/t.csv": "g,v\nA,1\n" };
  const evidence = await compare(files, [need("psi", { column: "v" })], {
    reference: "r.csv",
    where: "g = 'A'",
  });
  expect(measurementOf(evidence, "psi", { column: "v" }).candidate).toMatchObject({
    code: "data/condition",
    reason: expect.stringContaining("`r.csv`"),
  });
});

test("a query over an empty table of the gate's `tables` proves nothing", async () => {
  const files = { "now/t.csv": "id\n1\n", "now/o.csv": "id\n", "before/t.csv": "id\n1\n" };
  const query = "SELECT t.id FROM {table} AS t, {o} AS o WHERE CAST(t.id AS VARCHAR) = o.id";
  const evidence = await compare(files, [need("sql_rows", {}, { query })], { tables: { o: "o.csv" } });
  expect(measurementOf(evidence, "sql_rows").candidate).toMatchObject({
    code: "metric/no-samples",
    reason: "`o.csv` has no rows",
  });
});
