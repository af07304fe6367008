import { expect, test } from "vitest";
import type {
  BleuTokenizer,
  RougeType,
  SmoothMethod,
} from "../../../../../src/gates/evaluation/metrics/text/index.ts";
import {
  corpusBleu,
  corpusChrf,
  corpusTer,
  rougeScore,
  sentenceBleu,
  squadExactMatch,
} from "../../../../../src/gates/evaluation/metrics/text/index.ts";

/** sacreBLEU drops the rows that only one side has. */
test("references of another number than the hypotheses are refused", () => {
  for (const metric of [corpusBleu, corpusChrf, corpusTer, squadExactMatch])
    expect(() => metric({ hypotheses: ["a", "b"], references: [["a"]] })).toThrow(
      "hypotheses has 2 rows but references[0] has 1.",
    );
});

test("settings that sacreBLEU does not know are refused by name", () => {
  const corpus = { hypotheses: ["a b"], references: [["a b"]] };
  const wrong = "evaluation/parameter";
  const refused = (call: () => unknown, name: string) =>
    expect(call).toThrow(expect.objectContaining({ code: wrong, message: expect.stringContaining(name) }));
  refused(() => corpusBleu({ ...corpus, tokenize: "spm" as BleuTokenizer }), "`tokenize` is spm");
  refused(() => corpusBleu({ ...corpus, smoothMethod: "chen" as SmoothMethod }), "none, floor, add-k, exp");
  refused(() => corpusBleu({ ...corpus, smoothMethod: "floor", smoothValue: -1 }), "`smoothValue` is -1");
  refused(() => corpusBleu({ ...corpus, maxNgramOrder: 0 }), "`maxNgramOrder` is 0");
  refused(() => corpusBleu({ ...corpus, maxNgramOrder: 1e9 }), "a whole number from 1 to 100");
  refused(() => corpusChrf({ ...corpus, charOrder: 1e9 }), "`charOrder` is 1000000000");
  refused(() => corpusChrf({ ...corpus, charOrder: 0, wordOrder: 0 }), "`charOrder + wordOrder` is 0");
  refused(() => corpusChrf({ ...corpus, beta: Number.NaN }), "`beta` is NaN");
  const rougeTypes = ["rouge0" as RougeType];
  refused(() => rougeScore({ targets: ["a"], prediction: "a", rougeTypes }), "rouge0");
});

test("a text without line breaks that is too long for rougeLsum is refused, not run out of memory", () => {
  const text = "a ".repeat(20_000);
  expect(() => rougeScore({ targets: [text], prediction: text, rougeTypes: ["rougeLsum"] })).toThrow(
    expect.objectContaining({ code: "evaluation/text-too-long" }),
  );
});

test("long texts of one letter take no long time", () => {
  const text = "y".repeat(200_000);
  const started = performance.now();
  expect(sentenceBleu({ hypothesis: `${text}.`, references: [`${text} .`] }).score).toBeGreaterThan(99);
  expect(
    rougeScore({ targets: [text], prediction: text, rougeTypes: ["rouge1"], useStemmer: true }).rouge1
      ?.fmeasure,
  ).toBe(1);
  expect(corpusTer({ hypotheses: [" ".repeat(200_000)], references: [["a"]] }).score).toBe(100);
  expect(performance.now() - started).toBeLessThan(3000);
});
