import { expect, test } from "vitest";
import { importGolden, loadPassports } from "../../src/baselines/index.ts";
import { project, request } from "./card-import.ts";

function cardOf(...results: readonly (readonly [dataset: unknown, ...metrics: unknown[]])[]): string {
  const written = results.map(([dataset, ...metrics]) => ({ dataset, metrics }));
  return JSON.stringify({ "model-index": [{ name: "delay", results: written }] });
}

const GLUE = { name: "glue", type: "glue", config: "sst2", split: "validation" };
const IMDB = { type: "imdb" };

test("of several values of one metric none is taken, and the passport can be read", async () => {
  using repository = project();
  const auc = { type: "roc_auc", value: 0.7, args: null };
  const card = cardOf([GLUE, { type: "f1", value: 0.9 }, auc], [IMDB, { type: "f1", value: 0.5 }, auc]);
  const { text } = await importGolden(request(repository, card));
  expect(text).toContain("f1: the card has 0.9 of glue (sst2, validation) and 0.5 of imdb, and nothing says");
  const [{ gates }] = await loadPassports(repository.folder, "golden");
  expect(gates["quality"].metrics).toMatchObject([{ metric: "roc_auc", value: 0.7 }]);
});

test("values of several data sets are told to be so", async () => {
  using repository = project();
  const card = cardOf([GLUE, { type: "f1", value: 0.9 }], [IMDB, { type: "roc_auc", value: 0.7 }]);
  const { text } = await importGolden(request(repository, card));
  expect(text).toContain("2 values of README.md are in");
  expect(text).toContain("These values are of different data sets: glue (sst2, validation) and imdb.\n");
});

test.each([
  ["macro", "are not those of Assay"],
  [["macro"], "are not those of Assay"],
  [{ average: "weighed" }, "are not those of Assay"],
  [{ average: "macro", n: 5 }, "name n, which is no option of it"],
  [{ subject: "carrier=EV" }, "are not those of Assay"],
  [{ subject: { slice: null } }, "are not those of Assay"],
  [{ subject: { slices: "carrier=EV" } }, "are not those of Assay"],
])("a value whose args are %j is not taken for another one", async (args, words) => {
  using repository = project();
  const card = cardOf([GLUE, { type: "f1", value: 0.9, args }, { type: "roc_auc", value: 0.7 }]);
  const { text } = await importGolden(request(repository, card));
  expect(text).toContain(`Left out: f1: its \`args\` ${words}`);
  const [{ gates }] = await loadPassports(repository.folder, "golden");
  expect(gates["quality"].metrics.map(({ metric }) => metric)).toEqual(["roc_auc"]);
});

test("a card that begins with a byte order mark is read", async () => {
  using repository = project();
  const card = `---\nmodel-index: ${JSON.stringify([{ results: [{ metrics: [{ type: "f1", value: 0.9 }] }] }])}\n---\n`;
  expect((await importGolden(request(repository, `\uFEFF${card}`))).text).toContain("1 value of README.md");
});
