import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  acceptGolden,
  judgeReuse,
  type LookBook,
  loadLooks,
  loadPassports,
  lookBook,
  type ReuseBudget,
  recordLooks,
  reuseTolerance,
} from "../../src/baselines/index.ts";
import { parseConfig } from "../../src/config/index.ts";
import { GATE_KINDS } from "../../src/gates/index.ts";
import { type Evidence, NO_EVIDENCE } from "../../src/model/evidence.ts";
import { TemporaryRepository } from "../sources/temporary-repository.ts";
import { gateReport, measurement, reportOf, sha256 } from "./report.ts";

const BUDGET: ReuseBudget = { looks: 32, reliability: 0.9999, adaptivity: "full", whenSpent: "error" };

// Rows that ease.ml/ci's own library asks for to know one share to within 0.01 with reliability 0.9999.
test.each([
  [46_052, 1, "none"],
  [63_381, 32, "none"],
  [156_956, 32, "full"],
] as const)("%i rows hold ±0.01 for %i looks, adaptivity %s", (rows, looks, adaptivity) => {
  expect(reuseTolerance({ ...BUDGET, looks, adaptivity }, rows)).toBeLessThan(0.01);
  expect(reuseTolerance({ ...BUDGET, looks, adaptivity }, rows - 1)).toBeGreaterThan(0.01 - 1e-6);
  expect(reuseTolerance({ ...BUDGET, looks, adaptivity }, rows / 4)).toBeCloseTo(0.02, 6);
});

function evidence(model: string, data?: string): Evidence {
  const input = (role: "model" | "data" | "predictions", path: string, content: string) => {
    return { role, path, digest: sha256(content), bytes: 1 };
  };
  const candidate = { value: 0.7, uncertainty: { kind: "exact" as const }, samples: 63_381 };
  const known = { options: {}, subject: {}, unit: "score" as const, direction: "higher" as const };
  return {
    ...NO_EVIDENCE,
    inputs: [
      input(data === undefined ? "predictions" : "model", "models/delay.onnx", model),
      ...(data === undefined ? [] : [input("data", "test.csv", data)]),
    ],
    measurements: [{ metric: "roc_auc", ...known, candidate }],
  };
}

test("the config says the budget, with defaults for CI", () => {
  const parse = (reuse: string) => {
    const gates = "gates: { t: { kind: data, source: t.csv, rules: [{ metric: row_count, min: 1 }] } }";
    const text = `version: 1\nbaseline: { passports: golden/, reuse: ${reuse} }\n${gates}\n`;
    return parseConfig(text, { path: "assay.yml", root: "/" }, GATE_KINDS).baseline.reuse;
  };
  expect(parse("{ looks: 32 }")).toEqual({ ...BUDGET, whenSpent: "warn" });
  expect(parse("{ looks: 32, reliability: 0.99, adaptivity: none, when_spent: error }")).toEqual({
    looks: 32,
    reliability: 0.99,
    adaptivity: "none",
    whenSpent: "error",
  });
  for (const wrong of ["{ looks: 0 }", "{}", "{ looks: 1, reliability: 1 }", "{ looks: 1, steps: 2 }"])
    expect(() => parse(wrong)).toThrow();
});

const bookOf = (count: number): LookBook =>
  new Map([[sha256("rows"), new Set(Array.from({ length: count }, (_, index) => sha256(`model ${index}`)))]]);

test("a model that was not judged on these rows before is a look, and the note tells what the budget buys", () => {
  const { notes, checks } = judgeReuse({ ...BUDGET, adaptivity: "none" }, bookOf(6), evidence("new", "rows"));
  expect(checks).toEqual([]);
  expect(notes).toEqual([
    {
      code: "golden/reuse",
      message:
        "Look 7 of 32 at `test.csv`. Over all 32 looks a share of its 63,381 rows is within 0.01 of the truth with reliability 0.9999.",
    },
  ]);
});

test("the same model again, or the first on other rows, does not add to what is spent", () => {
  const again = judgeReuse(BUDGET, bookOf(6), evidence("model 3", "rows"));
  expect(again.notes[0].message).toContain("No new look at `test.csv`: 6 of 32 are taken");
  const fresh = judgeReuse(BUDGET, bookOf(40), evidence("model 3", "fresh rows"));
  expect(fresh.notes[0].message).toContain("Look 1 of 32");
  expect(fresh.checks).toEqual([]);
});

test.each([
  [25, undefined],
  [26, { code: "golden/reuse-low", status: "warn", message: expect.stringContaining("6 are left") }],
  [32, { code: "golden/reuse-low", status: "warn", message: expect.stringContaining("the last look") }],
  [33, { code: "golden/reuse-spent", status: "error", actual: 33 }],
])("look %i of 32", (look, check) => {
  const { checks } = judgeReuse(BUDGET, bookOf(look - 1), evidence("new", "rows"));
  if (check === undefined) expect(checks).toEqual([]);
  else expect(checks).toMatchObject([check]);
  const soft = judgeReuse({ ...BUDGET, whenSpent: "warn" }, bookOf(look - 1), evidence("new", "rows"));
  expect(soft.checks.every(({ status }) => status === "warn")).toBe(true);
});

test("looks that cannot be counted are an error where the record is broken, and said where rows have no table", () => {
  const broken = { code: "golden/looks-unreadable", reason: "line 2 is not a look" } as const;
  expect(judgeReuse(BUDGET, broken, evidence("new", "rows")).checks).toMatchObject([
    { code: "golden/looks-unreadable", status: "error" },
  ]);
  expect(judgeReuse(BUDGET, new Map(), evidence("new")).notes[0].message).toContain("cannot be counted");
});

const WHEN = new Date("2026-03-01T12:00:00Z");

function judged(model: string, value: number | null = 0.7) {
  const gate = gateReport({
    model: { path: "models/delay.onnx", content: model },
    data: { path: "test.csv", content: "rows" },
    measurements: [measurement("roc_auc", value)],
  });
  return reportOf([gate, { ...gate, name: "again" }, { ...gate, name: "table", kind: "data" }]);
}

test("looks are recorded once, one line each, and only of what was measured", async () => {
  using repository = new TemporaryRepository();
  const record = (model: string, value?: number | null) =>
    recordLooks(repository.folder, "golden/", judged(model, value), WHEN);
  expect(await record("one")).toBe(1);
  const text = readFileSync(repository.path("golden/looks.jsonl"), "utf8");
  expect(text).toBe(
    `{"data":"${sha256("rows")}","artifact":"${sha256("one")}","when":"2026-03-01T12:00:00.000Z","commit":"${"a".repeat(40)}"}\n`,
  );
  expect(await record("one")).toBe(0);
  expect(await record("blind", null)).toBe(0);
  expect(readFileSync(repository.path("golden/looks.jsonl"), "utf8")).toBe(text);
  expect(await record("two")).toBe(1);
  const looks = await loadLooks(repository.folder, "golden");
  expect(looks.map(({ artifact }) => artifact)).toEqual([sha256("one"), sha256("two")]);
});

test("what was accepted counts with what was recorded, each model once", async () => {
  using repository = new TemporaryRepository();
  repository.write("test.csv", "rows");
  for (const model of ["one", "two"]) {
    repository.write("models/delay.onnx", model);
    const report = judged(model);
    await acceptGolden({ root: repository.folder, folder: "golden", report, who: "Ada", when: WHEN });
  }
  const passports = await loadPassports(repository.folder, "golden");
  expect(passports[0].looks?.map(({ artifact }) => artifact)).toEqual([sha256("one"), sha256("two")]);
  const recorded = ["two", "three"].map((model) => {
    return { data: sha256("rows"), artifact: sha256(model), when: WHEN.toISOString() };
  });
  expect(
    lookBook([...passports.flatMap(({ looks = [] }) => looks), ...recorded]).get(sha256("rows"))?.size,
  ).toBe(3);
});

test.each([
  ["<<<<<<< HEAD", 2],
  ['{"data":"sha256:1","artifact":"x","when":"today"}', 2],
])("a record with the line %s is refused with its place", async (line, number) => {
  using repository = new TemporaryRepository();
  await recordLooks(repository.folder, "golden", judged("one"), WHEN);
  const text = readFileSync(repository.path("golden/looks.jsonl"), "utf8");
  repository.write("golden/looks.jsonl", `${text}${line}\n`);
  await expect(loadLooks(repository.folder, "golden")).rejects.toMatchObject({
    code: "golden/looks-unreadable",
    location: { path: "golden/looks.jsonl", line: number },
  });
});
