import { expect, test } from "vitest";
import { outcomeOf } from "../../../src/gates/evaluation/collect/rows.ts";
import type { EvaluationConfig } from "../../../src/gates/evaluation/config.ts";
import { evaluationGate } from "../../../src/gates/evaluation/index.ts";
import { PASSPORT } from "../../../src/gates/evaluation/scene.ts";
import type { Estimate } from "../../../src/model/estimate.ts";
import type { Need } from "../../../src/model/evidence.ts";
import type { Job } from "../../../src/model/gate.ts";
import { packPredictions } from "../../../src/sources/packed-predictions.ts";
import { createRandom } from "../../../src/stats/random.ts";
import { evaluate, find, folder, tree } from "./job.ts";

const CONFIG: EvaluationConfig = {
  predictions: "run.csv",
  task: "ranking",
  query: "user",
  key: "item",
  label: "relevance",
  resamples: 100,
  min_slice_rows: 5,
  slices: ["country"],
};

/** @param relevant the item of each user that is relevant @param noise how much it is hidden in one country */
function run(relevant: number, noise: number): string {
  const { next } = createRandom(11);
  const lines = Array.from({ length: 200 }, (_, at) => {
    const [user, item] = [Math.floor(at / 5), at % 5];
    const hit = item === relevant ? 1 : 0;
    const country = user % 4 === 0 ? "ch" : "de";
    // So fine that single precision would tie them.
    return `u${user},i${item},${hit},${1 + 1e-9 * (hit + (country === "ch" ? noise : 0.5) * next())},${country}`;
  });
  return folder({ "run.csv": `user,item,relevance,score,country\n${lines.join("\n")}\n` });
}

function job(
  root: string,
  needs: readonly Need[],
  more: Partial<Job<EvaluationConfig>> = {},
): Job<EvaluationConfig> {
  return {
    config: CONFIG,
    needs,
    candidate: tree(root),
    baselines: new Map(),
    seed: 42,
    budget: { seconds: 60, memoryBytes: 2 ** 31 },
    scratch: folder({}),
    progress: () => {},
    ...more,
  };
}

const NEEDS: readonly Need[] = ["mrr", "ndcg"].map((metric) => ({
  metric,
  options: {},
  subjects: {},
  against: PASSPORT,
}));

test("a passport keeps the order of the items, and the difference to it is that to the file itself", async () => {
  const [here, accepted] = [run(2, 1.2), run(2, 3)];
  const packed = packPredictions(await outcomeOf(job(accepted, [])));
  const recorded = new Map([[PASSPORT, { packed, data: [] }]]);
  const evidence = await evaluationGate.measure(job(here, NEEDS, { recorded }));
  const direct = await evaluate(
    CONFIG,
    NEEDS.map((need) => ({ ...need, against: "baseline" })),
    here,
    accepted,
  );
  for (const { metric } of NEEDS) {
    const [kept, file] = [evidence, direct].map((one) => find(one, metric));
    expect(kept.baseline).toEqual(file.baseline);
    expect(kept.difference).toEqual(file.difference);
    expect((kept.difference as Estimate).value).toBeGreaterThan(0);
  }
});

test("kept rankings of other rows, or of other relevance, are not used", async () => {
  const packed = packPredictions(await outcomeOf(job(run(3, 3), [])));
  const evidence = await evaluationGate.measure(
    job(run(2, 3), NEEDS, { recorded: new Map([[PASSPORT, { packed, data: [] }]]) }),
  );
  expect(find(evidence, "mrr").baseline).toMatchObject({ code: "golden/other-rows" });
});

test("a loss is said by slices of queries", async () => {
  const evidence = await evaluate(CONFIG, [{ metric: "mrr", against: "baseline" }], run(2, 40), run(2, 0.5));
  const figures = JSON.stringify(evidence.figures);
  expect(figures).toContain("country=ch");
  expect(figures).not.toContain("country=de");
});
