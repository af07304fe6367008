import { describe, expect, it } from "vitest";
import type { EvaluationConfig } from "../../../../src/gates/evaluation/config.ts";
import type { Evidence } from "../../../../src/model/evidence.ts";
import { lossesOf } from "../../../../src/model/losses.ts";
import type { GateReport } from "../../../../src/model/report.ts";
import { evaluate, folder } from "../job.ts";

const SHARED = { key: "id", resamples: 100, find_slices: true, predictions: "p.csv" } as const;

function found(evidence: Evidence, metric: string, options: object = {}) {
  const figures = structuredClone(evidence.figures) as GateReport["figures"];
  return lossesOf(figures, { metric, options: { ...options }, subject: {} }).find(
    ({ origin }) => origin === "found",
  );
}

function notes(evidence: Evidence, code: string): readonly string[] {
  return evidence.notes.filter((note) => note.code === code).map(({ message }) => message);
}

describe("answers in words, by the words that they share with the right ones", () => {
  const CONFIG: EvaluationConfig = { ...SHARED, task: "text-generation", label: "answer" };
  // Every answer has four words; French ones of this change have two of them, so that F1 falls from 1 to 0.5.
  const table = (isWorse: boolean) => {
    const rows = Array.from({ length: 400 }, (_, row) => {
      const language = ["en", "de", "fr", "it"][row % 4];
      const noise = row % 7 === 0 ? "zero" : "two";
      const said = isWorse && language === "fr" ? "one two nine nine" : `one ${noise} three four`;
      return `${row},${language},one two three four,${said}`;
    });
    return folder({ "p.csv": `id,language,answer,prediction\n${rows.join("\n")}\n` });
  };
  const needs = ["token_f1", "bleu"].map((metric) => ({ metric, against: "baseline" }));

  it("finds the slice by the metric's own rows, and says which metric has none", async () => {
    const evidence = await evaluate(CONFIG, needs, table(true), table(false));
    const losses = found(evidence, "token_f1");
    expect(losses?.sliceLabel).toBe("slice (token_f1)");
    const [french] = losses?.slices ?? [];
    expect(french).toMatchObject({ slice: "language=fr", rows: 100, share: expect.closeTo(1, 9) });
    expect(french.candidate).toBeCloseTo(0.5, 12);
    // Two of every seven rows say zero for two; of the French ones those with row % 28 in {14}: 15 of 100 or so.
    expect(french.baseline).toBeGreaterThan(0.9);
    const said = notes(evidence, "evaluation/found-slices").filter((text) => text.includes("bleu"));
    expect(said).toEqual([
      "No slices were searched for bleu, which is of all rows together: no single row has a part in the loss.",
    ]);
    expect(found(evidence, "bleu")).toBeUndefined();
  });

  it("names rows that lost most, masked unless values may be shown", async () => {
    const masked = notes(await evaluate(CONFIG, needs, table(true), table(false)), "evaluation/worse-rows");
    expect(masked).toHaveLength(1);
    expect(masked[0]).toMatch(
      /^token_f1 of 100 rows is worse than with main \(1a2b3c4\), and of 0 better; the 5 that lost most: row \d+; /,
    );
    expect(masked[0]).not.toContain("→");
    const [shown] = notes(
      await evaluate({ ...CONFIG, show_values: true }, needs, table(true), table(false)),
      "evaluation/worse-rows",
    );
    expect(shown).toContain("row 3: 1 → 0.5");
  });
});

describe("metrics of which no row has a part", () => {
  it("are named once, all together", async () => {
    const CONFIG: EvaluationConfig = { ...SHARED, task: "binary-classification", label: "truth" };
    const table = (worse: boolean) => {
      const rows = Array.from({ length: 300 }, (_, row) => {
        const truth = row % 2;
        const group = row % 3 === 0 ? "a" : "b";
        const said = worse && group === "a" && row % 4 === 0 ? 1 : truth;
        return `${row},${group},${row % 5},${truth},${said}`;
      });
      return folder({ "p.csv": `id,group,other,truth,prediction\n${rows.join("\n")}\n` });
    };
    const options = { sensitive_features: "group" };
    const needs = ["demographic_parity_difference", "equalized_odds_difference"].map((metric) => ({
      metric,
      options,
      against: "baseline",
    }));
    const said = notes(await evaluate(CONFIG, needs, table(true), table(false)), "evaluation/found-slices");
    expect(said).toEqual([
      "No slices were searched for demographic_parity_difference and equalized_odds_difference, which are of all rows together: no single row has a part in the loss.",
    ]);
  });
});

describe("queries of a ranking", () => {
  const CONFIG: EvaluationConfig = {
    ...SHARED,
    task: "ranking",
    label: "relevant",
    query: "query",
    score: "score",
  };
  // Five items a query, one of them relevant: first before, third now where the country is fr.
  const table = (worse: boolean) => {
    const rows = Array.from({ length: 240 }, (_, query) => {
      const country = ["de", "fr", "it"][query % 3];
      return [0, 1, 2, 3, 4].map((item) => {
        const best = worse && country === "fr" ? 2 : 0;
        const score = item === 0 ? 10 - best - 0.5 * Math.min(1, best) : 10 - item;
        return `${query * 5 + item},q${query},${country},${item},${item === 0 ? 1 : 0},${score}`;
      });
    });
    return folder({ "p.csv": `id,query,country,item,relevant,score\n${rows.flat().join("\n")}\n` });
  };
  const needs = [{ metric: "mrr", against: "baseline" }];

  it("are the rows of the search and of the examples", async () => {
    const evidence = await evaluate(
      { ...CONFIG, slices: ["country"], show_values: true },
      needs,
      table(true),
      table(false),
    );
    const losses = found(evidence, "mrr");
    // 1 / rank: the relevant item is third behind those of 9 and 8.
    expect(losses?.slices).toEqual([
      expect.objectContaining({
        slice: "country=fr",
        rows: 80,
        baseline: 1,
        candidate: expect.closeTo(1 / 3, 12),
      }),
    ]);
    const [text] = notes(evidence, "evaluation/worse-rows");
    expect(text).toMatch(
      /^mrr of 80 queries is worse than with main .*; the 5 that lost most: query 2 \(q1\): 1 → 0.3333; /,
    );
  });
});

describe("metrics whose rows would take too long to ask", () => {
  it("say that there are too many, and not that no row has a part", async () => {
    const config: EvaluationConfig = { ...SHARED, task: "text-generation", label: "answer", resamples: 20 };
    const table = (said: string) => {
      const rows = Array.from(
        { length: 50_001 },
        (_, row) => `${row},${row % 2},one,${row % 2 === 0 ? "one" : said}`,
      );
      return folder({ "p.csv": `id,part,answer,prediction\n${rows.join("\n")}\n` });
    };
    const needs = [{ metric: "token_f1", against: "baseline" }];
    const evidence = await evaluate(config, needs, table("two"), table("one"));
    expect(notes(evidence, "evaluation/found-slices")).toEqual([
      "No slices were searched for token_f1: its rows are asked one by one, which is done for up to 50000 rows, and there are 50001.",
    ]);
  }, 30_000);
});
