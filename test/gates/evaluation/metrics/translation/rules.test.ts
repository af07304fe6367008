import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Estimate } from "../../../../../src/model/estimate.ts";
import { evaluate, FIXTURES, folder } from "../../job.ts";

interface Case {
  readonly note: string;
  readonly function: string;
  readonly arguments: {
    readonly hypotheses: string[];
    readonly references: (string | null)[][];
    readonly [setting: string]: unknown;
  };
  readonly value: number | null;
}

const { cases } = JSON.parse(readFileSync(`${FIXTURES}oracles/translation.json`, "utf8")) as {
  cases: Case[];
};
const IDS: Readonly<Record<string, string>> = {
  googleBleu: "google_bleu",
  nist: "nist",
  meteor: "meteor",
  extendedEditDistance: "extended_edit_distance",
};
/** Several copies of a corpus are rows enough for a bootstrap. */
const COPIES = 10;

/** Each recorded corpus as a file, with all of its calls. */
const byCorpus = Map.groupBy(
  cases.filter(
    ({ function: name, note, arguments: given }) =>
      name in IDS &&
      /^(near|several references|Papineni's|the the the|beyond ASCII)/.test(note) &&
      given.references.length > 0,
  ),
  ({ arguments: { hypotheses, references } }) => JSON.stringify({ hypotheses, references }),
);

test.each([...byCorpus])("rules have the libraries' values of a file", async (corpus, asked) => {
  const { hypotheses, references } = JSON.parse(corpus) as Case["arguments"];
  const rows = Array.from({ length: COPIES * hypotheses.length }, (_, id) => ({
    id,
    prediction: hypotheses[id % hypotheses.length],
    ...Object.fromEntries(references.map((stream, at) => [`text${at}`, stream[id % hypotheses.length]])),
  }));
  const needs = asked.map(({ function: name, arguments: given }) => ({
    metric: IDS[name],
    options: Object.fromEntries(
      Object.entries(given)
        .filter(([key]) => key !== "hypotheses" && key !== "references")
        .map(([key, value]) => [key.replace("Len", "_len"), value]),
    ),
  }));
  const evidence = await evaluate(
    {
      predictions: "out.jsonl",
      task: "text-generation",
      label: "text0",
      references: references.slice(1).map((_, at) => `text${at + 1}`),
      key: "id",
      resamples: 100,
    },
    needs,
    folder({ "out.jsonl": rows.map((row) => JSON.stringify(row)).join("\n") }),
  );
  asked.forEach(({ note, value }, at) => {
    const { candidate, metric } = evidence.measurements[at];
    const what = `${note}: ${metric} ${JSON.stringify(needs[at].options)}`;
    expect(value, what).not.toBeNull();
    expect((candidate as Estimate).value, what).toBeCloseTo(value ?? Number.NaN, 11);
  });
});

test("NIST of predictions with fewer than n words is not measured, and no value", async () => {
  const rows = Array.from({ length: 20 }, (_, id) => ({
    id,
    text: "one two three four five six",
    prediction: "one two",
  }));
  const evidence = await evaluate(
    { predictions: "out.jsonl", task: "text-generation", label: "text", key: "id" },
    [{ metric: "nist" }, { metric: "nist", options: { n: 2 } }],
    folder({ "out.jsonl": rows.map((row) => JSON.stringify(row)).join("\n") }),
  );
  expect(evidence.measurements[0].candidate).toMatchObject({ code: "evaluation/undefined" });
  expect((evidence.measurements[1].candidate as Estimate).value).toBeGreaterThan(0);
});
