import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import type { EvaluationConfig } from "../../../src/gates/evaluation/config.ts";
import { openClassFolders } from "../../../src/gates/evaluation/image-inputs/class-folders.ts";
import { evaluate, find, folder, tree } from "./job.ts";

interface Case {
  readonly note: string;
  readonly function: string;
  readonly arguments: { readonly yTrue: readonly string[]; readonly yProba: readonly number[][] };
  readonly value: number;
}

const oracle = JSON.parse(
  readFileSync(new URL("../../../fixtures/oracles/edges.json", import.meta.url), "utf8"),
) as { cases: Case[] };

/** Labels whose order by UTF-16 is another than by code point, and scores in NumPy's order of them. */
function recorded(name: string): Case {
  const found = oracle.cases.find(
    ({ function: of, note }) => of === name && note === "classes beyond the BMP",
  );
  if (found === undefined) throw new Error(`the oracle has no ${name} of such classes`);
  return found;
}

test.each(["memory", "sql"] as const)("scores stand in the order of code points, by %s", async (compute) => {
  const { arguments: given, value } = recorded("logLoss");
  const columns = given.yProba[0].map((_, at) => `s${at}`);
  const rows = given.yTrue.map((label, row) =>
    JSON.stringify({
      label,
      ...Object.fromEntries(columns.map((name, at) => [name, given.yProba[row][at]])),
    }),
  );
  const config: EvaluationConfig = {
    predictions: "p.jsonl",
    task: "multiclass-classification",
    label: "label",
    score: columns,
    compute,
  };
  const evidence = await evaluate(
    config,
    [{ metric: "log_loss" }, { metric: "roc_auc" }],
    folder({ "p.jsonl": rows.join("\n") }),
  );
  expect(find(evidence, "log_loss").candidate).toMatchObject({ value: expect.closeTo(value, 12) });
  const area = recorded("rocAucScore").value;
  expect(find(evidence, "roc_auc").candidate).toMatchObject({ value: expect.closeTo(area, 12) });
});

test("folders of classes are listed by code point, as Python's `sorted` has them", async () => {
  // Python 3.14: sorted(["\U0001F600", "\uff21", "a"]) is ["a", "\uff21", "\U0001F600"].
  const names = ["\u{1F600}", "\uFF21", "a"];
  const root = folder(Object.fromEntries(names.map((name) => [`img/${name}/x.png`, "x"])));
  const { files } = await openClassFolders(tree(root), "img", path.join(root, ".scratch"));
  expect(files).toEqual(["a/x.png", "\uFF21/x.png", "\u{1F600}/x.png"]);
});
