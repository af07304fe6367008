import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { EvaluationConfig } from "../../../src/gates/evaluation/config.ts";
import { requireSettings } from "../../../src/gates/evaluation/settings/settings.ts";
import type { Estimate, Missing } from "../../../src/model/estimate.ts";
import { evaluate, FIXTURES, find, folder } from "./job.ts";

type Numbers = Readonly<Record<string, number>>;
type Row = Readonly<Record<string, string | number | null>>;

const recorded = JSON.parse(readFileSync(`${FIXTURES}oracles/clustering_gate.json`, "utf8")) as {
  rows: Row[];
  found: Numbers;
  other: Numbers;
  large: Numbers;
  standardErrors: Numbers;
  differenceErrors: Numbers;
  options: Numbers;
};
const METRICS = Object.keys(recorded.found);
const SHAPES = ["silhouette", "davies_bouldin", "calinski_harabasz"];

const CONFIG = {
  predictions: "out.jsonl",
  task: "clustering",
  label: "species",
  prediction: "found",
  features: ["a", "b", "c", "d"],
  key: "id",
  slices: ["size"],
} satisfies EvaluationConfig;

function flowers(rows: readonly Row[] = recorded.rows): string {
  return folder({ "out.jsonl": rows.map((row) => JSON.stringify(row)).join("\n") });
}

const swapped = () => flowers(recorded.rows.map((row) => ({ ...row, found: row["other"] })));

test("every metric is scikit-learn's, of all rows and of a slice, with its jackknife error", async () => {
  const needs = METRICS.flatMap((metric) => [{ metric }, { metric, subjects: { slice: "size=large" } }]);
  const evidence = await evaluate(CONFIG, needs, flowers());
  for (const metric of METRICS) {
    const { value, uncertainty } = find(evidence, metric).candidate as Estimate;
    const slice = find(evidence, metric, "size=large").candidate as Estimate;
    expect(Math.abs(value / recorded.found[metric] - 1), metric).toBeLessThan(1e-12);
    expect(Math.abs(slice.value / recorded.large[metric] - 1), metric).toBeLessThan(1e-12);
    const { standardError } = uncertainty as { standardError: number };
    expect(standardError / recorded.standardErrors[metric], metric).toBeCloseTo(1, 6);
  }
});

test("the difference of two clusterings is that of the same rows left out", async () => {
  const needs = METRICS.map((metric) => ({ metric, against: "baseline" }));
  const evidence = await evaluate(CONFIG, needs, flowers(), swapped());
  for (const metric of METRICS) {
    const { value, uncertainty } = find(evidence, metric).difference as Estimate;
    expect(value, metric).toBeCloseTo(recorded.found[metric] - recorded.other[metric], 9);
    const { standardError } = uncertainty as { standardError: number };
    expect(standardError / recorded.differenceErrors[metric], metric).toBeCloseTo(1, 6);
  }
});

test("options are those of scikit-learn", async () => {
  const needs = [
    { metric: "v_measure", options: { beta: 2 } },
    { metric: "adjusted_mutual_info", options: { average_method: "max" } },
  ];
  const { measurements } = await evaluate(CONFIG, needs, flowers());
  const values = measurements.map(({ candidate }) => (candidate as Estimate).value);
  const wanted = [recorded.options["v_measure beta 2"], recorded.options["adjusted_mutual_info max"]];
  values.forEach((value, at) => {
    expect(Math.abs(value / wanted[at] - 1)).toBeLessThan(1e-12);
  });
});

test("clusters have metrics of their shape without a label, and of a label without features", async () => {
  const needs = [{ metric: "silhouette" }, { metric: "adjusted_rand" }];
  const { label, features, ...neither } = CONFIG;
  const shaped = { ...neither, features } as unknown;
  const one = await evaluate(shaped as EvaluationConfig, needs, flowers());
  expect((find(one, "silhouette").candidate as Estimate).value).toBeCloseTo(recorded.found["silhouette"], 12);
  expect(find(one, "adjusted_rand").candidate).toMatchObject({ code: "evaluation/settings" });
  const other = await evaluate({ ...neither, label }, needs, flowers());
  expect((find(other, "adjusted_rand").candidate as Estimate).value).toBeCloseTo(
    recorded.found["adjusted_rand"],
    12,
  );
  expect(find(other, "silhouette").candidate).toMatchObject({ code: "evaluation/settings" });
  expect(() => requireSettings(neither)).toThrow(/neither `label` nor `features`/);
});

test("labels and features may lie in a table of their own, and groups are left out whole", async () => {
  const lines = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).join("\n");
  const truth = recorded.rows.map(({ found, other, ...row }) => ({ ...row, plot: Number(row["id"]) % 30 }));
  const found = recorded.rows.map(({ id, found }) => ({ id, found })).reverse();
  const root = folder({ "truth.jsonl": lines(truth), "out.jsonl": lines(found) });
  const needs = METRICS.map((metric) => ({ metric }));
  const evidence = await evaluate({ ...CONFIG, data: "truth.jsonl", group: "plot" }, needs, root);
  for (const metric of METRICS) {
    const { value, uncertainty } = find(evidence, metric).candidate as Estimate;
    expect(Math.abs(value / recorded.found[metric] - 1), metric).toBeLessThan(1e-12);
    expect(uncertainty, metric).toMatchObject({ kind: "normal", degreesOfFreedom: 29 });
  }
});

test("names of clusters do not matter, and a perfect clustering is not sure to stay one", async () => {
  const rows = recorded.rows.map((row) => ({ ...row, found: `cluster of ${row["species"]}` }));
  const evidence = await evaluate(CONFIG, [{ metric: "adjusted_rand" }], flowers(rows));
  const { value, uncertainty } = find(evidence, "adjusted_rand").candidate as Estimate;
  expect(value).toBe(1);
  expect(uncertainty.kind).toBe("normal");
});

test("what cannot be judged is refused with a code", async () => {
  const measured = async (change: (row: Row, at: number) => Row, metric: string) => {
    const evidence = await evaluate(CONFIG, [{ metric }], flowers(recorded.rows.map(change)));
    return (find(evidence, metric).candidate as Missing).code;
  };
  expect(await measured((row) => ({ ...row, found: 1 }), "silhouette")).toBe("evaluation/undefined");
  expect(await measured((row, at) => ({ ...row, found: at }), "davies_bouldin")).toBe("evaluation/undefined");
  const alone = (row: Row, at: number) => ({ ...row, found: at === 0 ? 1 : 0 });
  expect(await measured(alone, "silhouette")).toBe("metric/unstable");
  const many = Array.from({ length: 6000 }, (_, at) => ({
    ...recorded.rows[at % 150],
    id: at,
    found: at >> 1,
  }));
  const crowd = await evaluate(CONFIG, [{ metric: "davies_bouldin" }, { metric: "rand" }], flowers(many));
  expect(find(crowd, "davies_bouldin").candidate).toMatchObject({ code: "evaluation/too-many-rows" });
  expect(find(crowd, "rand").candidate).toHaveProperty("value");
  // scikit-learn says 1 for most of these, whatever the clusters are.
  for (const metric of METRICS.filter((id) => !SHAPES.includes(id)))
    expect(await measured((row) => ({ ...row, species: "rose", found: "rose" }), metric), metric).toBe(
      "evaluation/one-class",
    );
  const few = await evaluate(
    CONFIG,
    [{ metric: "rand" }],
    flowers(recorded.rows.filter((_, at) => at % 17 === 0)),
  );
  expect(find(few, "rand").candidate).toMatchObject({ code: "evaluation/too-few-rows" });
  const broken = (change: Row) =>
    flowers(recorded.rows.map((row, at) => (at === 3 ? { ...row, ...change } : row)));
  const run = (root: string) => evaluate(CONFIG, [{ metric: "rand" }], root);
  await expect(run(broken({ found: null }))).rejects.toMatchObject({ code: "evaluation/no-prediction" });
  await expect(run(broken({ a: null }))).rejects.toMatchObject({ code: "evaluation/not-finite" });
  await expect(run(broken({ a: "wide" }))).rejects.toMatchObject({ code: "evaluation/feature-type" });
  await expect(run(broken({ species: null }))).rejects.toMatchObject({ code: "evaluation/label-missing" });
});

test("a constant is no clustering, and settings of other tasks are refused", async () => {
  const evidence = await evaluate(CONFIG, [{ metric: "rand", against: "trivial" }], flowers());
  expect(find(evidence, "rand").difference).toMatchObject({ code: "baseline/not-configured" });
  expect(() => requireSettings({ ...CONFIG, weight: "a" })).toThrow(/`weight` has no meaning/);
  expect(() => requireSettings({ ...CONFIG, task: "regression" })).toThrow(/`features` is for the task/);
  expect(() => requireSettings({ ...CONFIG, features: ["species"] })).toThrow(/which is the `label`/);
  expect(() => requireSettings({ ...CONFIG, compute: "sql" })).toThrow(/`compute: sql`/);
});
