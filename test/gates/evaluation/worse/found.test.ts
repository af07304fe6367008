import { expect, test } from "vitest";
import type { EvaluationConfig } from "../../../../src/gates/evaluation/config.ts";
import type { Evidence } from "../../../../src/model/evidence.ts";
import { lossesOf } from "../../../../src/model/losses.ts";
import type { GateReport } from "../../../../src/model/report.ts";
import { evaluate, folder } from "../job.ts";

const CONFIG: EvaluationConfig = {
  predictions: "predictions.parquet",
  data: "golden.parquet",
  task: "binary-classification",
  label: "delayed",
  key: "flight_id",
  resamples: 100,
  find_slices: { columns: ["carrier", "origin", "hour", "distance", "dest"], top: 3 },
};

const against = "baseline";

function commit(name: string): string {
  return folder({
    "predictions.parquet": { fixture: `expected/predictions-${name}.parquet` },
    "golden.parquet": { fixture: "data/golden-test.parquet" },
  });
}

function found(evidence: Evidence, metric: string) {
  const figures = structuredClone(evidence.figures) as GateReport["figures"];
  const tables = lossesOf(figures, { metric, options: {}, subject: {} });
  return tables.filter(({ origin }) => origin === "found").flatMap(({ slices }) => slices);
}

test("the airline that the model was trained wrong for is found among the data's own columns", async () => {
  const evidence = await evaluate(CONFIG, [{ metric: "roc_auc", against }], commit("worse"), commit("base"));
  const slices = found(evidence, "roc_auc");
  expect(slices.length).toBeGreaterThan(0);
  expect(slices.length).toBeLessThanOrEqual(3);
  expect(slices[0].slice).toContain("carrier=EV");
  for (const { pValue, rows, share, candidate, baseline } of slices) {
    expect(pValue).toBeLessThan(0.05);
    expect(rows).toBeGreaterThanOrEqual(50);
    expect(share).toBeGreaterThan(0);
    expect(candidate).toBeGreaterThan(baseline);
  }
  const note = evidence.notes.find(({ code }) => code === "evaluation/found-slices");
  expect(note?.message).toMatch(
    /^Searched \d{2,} slices of one or two conditions and at least 50 rows over 5 columns/,
  );
  expect(note?.message).toContain("Holm's adjustment");
});

test("nothing is searched unless the config asks, and unless a metric got worse", async () => {
  const needs = [{ metric: "roc_auc", against }];
  const { find_slices: _, ...plain } = CONFIG;
  const unasked = await evaluate(plain, needs, commit("worse"), commit("base"));
  const better = await evaluate(CONFIG, needs, commit("base"), commit("worse"));
  for (const evidence of [unasked, better]) {
    expect(found(evidence, "roc_auc")).toEqual([]);
    expect(evidence.notes.map(({ code }) => code)).not.toContain("evaluation/found-slices");
  }
});

test("by default every column but label, key and predictions is searched, up to two conditions", async () => {
  const rows = Array.from({ length: 1200 }, (_, row) => {
    const kind = ["a", "b", "c"][row % 3];
    return { id: row, kind, size: row % 7, truth: row % 2, isHit: (row * 7919) % 10 };
  });
  const csv = (isRight: (row: (typeof rows)[number]) => boolean) =>
    ["id,kind,size,truth,prediction"]
      .concat(
        rows.map((row) =>
          [row.id, row.kind, row.size, row.truth, isRight(row) ? row.truth : 1 - row.truth].join(","),
        ),
      )
      .join("\n");
  const side = (isRight: (row: (typeof rows)[number]) => boolean) => folder({ "p.csv": `${csv(isRight)}\n` });
  const config: EvaluationConfig = {
    predictions: "p.csv",
    task: "binary-classification",
    label: "truth",
    key: "id",
    resamples: 100,
    find_slices: true,
  };
  const before = side(({ isHit }) => isHit > 1);
  const now = side(({ isHit, kind }) => isHit > (kind === "b" ? 6 : 1));
  const evidence = await evaluate(config, [{ metric: "accuracy", against }], now, before);
  // Of 400 rows of kind b, those with 2 … 6 of 0 … 9 are wrong now: half of them.
  expect(found(evidence, "accuracy")).toEqual([
    {
      slice: "kind=b",
      rows: 400,
      baseline: expect.closeTo(0.2, 12),
      candidate: expect.closeTo(0.7, 12),
      share: expect.closeTo(1, 12),
      pValue: expect.any(Number),
    },
  ]);
});

test("a column that is not there is the config's mistake", async () => {
  const config: EvaluationConfig = { ...CONFIG, find_slices: { columns: ["carier"] } };
  const asked = evaluate(config, [{ metric: "roc_auc", against }], commit("worse"), commit("base"));
  await expect(asked).rejects.toMatchObject({
    code: "evaluation/column-missing",
    fix: "Did you mean `carrier`?",
  });
});

test("notes say against what a metric lost, and advise to declare slices only where there are none", async () => {
  const rows = Array.from({ length: 300 }, (_, row) => ({
    id: row,
    kind: "ab"[row % 2],
    y: row % 3 === 0 ? 1 : 0,
  }));
  const side = (isRight: (id: number) => boolean) =>
    folder({
      "p.csv": `id,kind,y,prediction\n${rows.map(({ id, kind, y }) => [id, kind, y, isRight(id) ? y : 1 - y].join(",")).join("\n")}\n`,
    });
  const config: EvaluationConfig = {
    predictions: "p.csv",
    task: "binary-classification",
    label: "y",
    key: "id",
    resamples: 100,
    find_slices: true,
  };
  const needs = [
    { metric: "accuracy", against },
    { metric: "accuracy", against: "trivial" },
    { metric: "demographic_parity_difference", options: { sensitive_features: "kind" }, against },
  ];
  const [now, before] = [side((id) => id % 5 === 0 && id % 2 === 0), side(() => true)];
  const told = async (more: Partial<EvaluationConfig>) => {
    const { notes } = await evaluate({ ...config, ...more }, needs, now, before);
    return notes.filter(({ code }) => code === "evaluation/found-slices");
  };
  const notes = await told({});
  expect(notes[0].message).toMatch(/over 1 column for where accuracy against baseline lost/);
  expect(notes[1].message).toMatch(/accuracy against trivial/);
  const whole = (all: typeof notes) => all.find(({ message }) => message.includes("of all rows together"));
  expect(whole(notes)?.fix).toContain("Declare `slices`");
  expect(whole(await told({ slices: ["kind"] }))).toEqual(
    expect.not.objectContaining({ fix: expect.anything() }),
  );
});

test("uplift names no rows that are wrong now, as none is right or wrong by it", async () => {
  const side = (score: (row: number) => number) =>
    folder({
      "p.csv": `id,treated,bought,score\n${Array.from({ length: 400 }, (_, row) => [row, row % 2, row % 4 === 1 || row % 7 === 0 ? 1 : 0, score(row)].join(",")).join("\n")}\n`,
    });
  const config: EvaluationConfig = {
    predictions: "p.csv",
    task: "binary-classification",
    label: "bought",
    key: "id",
    score: "score",
    threshold: 0,
    resamples: 100,
  };
  const needs = [{ metric: "qini_auc", options: { treatment: "treated" }, against }];
  const [now, before] = [side((row) => (row % 4 === 1 ? -3 : -1)), side((row) => (row % 4 === 1 ? 3 : 1))];
  const codes = async (more: typeof needs | { metric: string; against: string }[]) =>
    (await evaluate(config, more, now, before)).notes.map(({ code }) => code);
  expect(await codes(needs)).not.toContain("evaluation/worse-rows");
  expect(await codes([...needs, { metric: "roc_auc", against }])).toContain("evaluation/worse-rows");
});
