import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import {
  importGolden,
  loadPassports,
  modelIndexOf,
  readModelIndex,
  renderModelCard,
  renderModelIndex,
  savePassport,
  verifyGolden,
} from "../../src/baselines/index.ts";
import type { Passport } from "../../src/model/passport.ts";
import { project, request } from "./card-import.ts";
import { sha256 } from "./report.ts";

const PASSPORT: Passport = {
  schema: 1,
  model: "delay",
  artifact: { path: "models/delay.onnx", digest: sha256("model"), bytes: 5 },
  gates: {
    quality: {
      data: [{ path: "data/test.csv", digest: sha256("rows") }],
      task: "binary-classification",
      metrics: [
        { metric: "roc_auc", options: {}, subject: {}, value: 0.7312, interval: [0.72, 0.74], samples: 900 },
        {
          metric: "f1",
          options: { average: "macro" },
          subject: { slice: "carrier=E|V <b>" },
          value: 0.5,
          samples: 40,
        },
      ],
    },
  },
  configDigest: sha256("config"),
  environment: { assay: "0.1.0" },
  accepted: [
    { who: "Ada", when: "2026-03-01T12:00:00Z", because: "*First* |\nvalues.", artifact: sha256("model") },
  ],
};

test("the model index has the fields that the hub asks for", () => {
  expect(parse(renderModelIndex(PASSPORT))).toEqual(modelIndexOf(PASSPORT));
  expect(modelIndexOf(PASSPORT)["model-index"]).toEqual([
    {
      name: "delay",
      results: [
        {
          task: { type: "tabular-classification", name: "binary-classification" },
          dataset: { type: "test", name: "data/test.csv", revision: sha256("rows") },
          metrics: [
            { type: "roc_auc", value: 0.7312, name: "roc_auc" },
            {
              type: "f1",
              value: 0.5,
              name: "f1 (average macro), carrier=E|V <b>",
              args: { average: "macro", subject: { slice: "carrier=E|V <b>" } },
            },
          ],
        },
      ],
    },
  ]);
});

test("the section of a model card is a table that names cannot break", () => {
  const card = renderModelCard(PASSPORT);
  expect(card).toContain("| roc\\_auc |  | 0.7312 | 0.72 to 0.74 | 900 |");
  expect(card).toContain("carrier=E\\|V \\<b\\> |");
  expect(card).toContain("by Ada: \\*First\\* \\|�values.");
  expect(card).toContain(`Data: \`data/test.csv\` (sha256 \`${sha256("rows").slice(7, 19)}…\`).`);
});

const CARD = `---
license: mit
model-index:
- name: someone/delay
  results:
  - task: { type: tabular-classification }
    dataset: { type: test, name: Test }
    metrics:
    - { type: roc_auc, value: 0.73 }
    - { type: f1, value: 61.5 }
    - { type: wer, value: 0.2 }
    - { type: confusion_matrix, value: [[1, 2], [3, 4]] }
---
# Delay
`;

test("a card's values become a first passport without intervals, and what cannot be taken is said", async () => {
  using repository = project();
  const { text } = await importGolden(request(repository, CARD));
  expect(text).toContain("delay: 1 value of README.md is in golden/delay.json, without intervals.\n");
  expect(text).toContain("Left out: f1: 61.5 is outside its range from 0 to 1, perhaps a percentage.\n");
  expect(text).toContain("Left out: wer: Assay has no metric of this name.\n");
  expect(text).toContain("Left out: 1 without a number.\n");
  const [passport] = await loadPassports(repository.folder, "golden");
  expect(passport).toMatchObject({
    artifact: { path: "models/delay.onnx", digest: sha256("model"), bytes: 5 },
    gates: {
      quality: { data: [], task: "binary-classification", metrics: [{ metric: "roc_auc", value: 0.73 }] },
    },
    accepted: [{ who: "Ada", because: "Imported from README.md." }],
  });
  expect(passport.gates["quality"].metrics[0]).toMatchObject({ imported: true, samples: 0 });
  expect(passport.environment).toEqual({ assay: "0.1.0" });
  const seen = await verifyGolden({ root: repository.folder, folder: "golden" });
  expect(seen).toMatchObject({ exitCode: 0, text: expect.stringContaining("not measured here") });
  await expect(importGolden(request(repository, CARD))).rejects.toMatchObject({ code: "golden/exists" });
});

test("what was exported is imported again with its options and slices", async () => {
  using repository = project();
  await importGolden(request(repository, renderModelIndex(PASSPORT)));
  const [{ gates }] = await loadPassports(repository.folder, "golden");
  const values = (metrics: Passport["gates"][string]["metrics"]) =>
    metrics.map(({ metric, options, subject, value }) => ({ metric, options, subject, value }));
  expect(values(gates["quality"].metrics)).toEqual(values(PASSPORT.gates["quality"].metrics.toReversed()));
});

test.each([
  ["no index", "# Delay\n", "no `model-index`"],
  ["broken", "---\nmodel-index: [\n---\n", "cannot be imported"],
  [
    "no numbers",
    "model-index: [{ name: a, results: [{ metrics: [{ type: f1, value: high }] }] }]",
    "no numbers",
  ],
  ["two models", "model-index: [{ name: a }, { name: b }]", "2 models"],
  ["only unknown", "model-index: [{ results: [{ metrics: [{ type: x, value: 1 }] }] }]", "no value that can"],
  [
    "aliases that grow",
    `a: &a [1,1]\n${"bcdefghi"
      .split("")
      .map((key, i) => `${key}: &${key} [${`*${"abcdefghi"[i]},`.repeat(9)}1]`)
      .join("\n")}\nmodel-index: *i`,
    "cannot be imported",
  ],
])("a card with %s is refused", async (_, card, message) => {
  using repository = project();
  await expect(importGolden(request(repository, card))).rejects.toMatchObject({
    code: "golden/model-index",
    message: expect.stringContaining(message),
  });
});

test("a model that no gate judges, and a card that is not there, are refused", async () => {
  using repository = project();
  const asked = request(repository, CARD);
  await expect(importGolden({ ...asked, model: "delya" })).rejects.toMatchObject({
    code: "golden/unknown-model",
    fix: expect.stringContaining("`delay`"),
  });
  await expect(readModelIndex(repository.path("absent.md"), "absent.md", "delay")).rejects.toMatchObject({
    code: "golden/model-index",
  });
});

test("the passport of an import is saved in the same order whatever the card's", async () => {
  using repository = project();
  await importGolden(request(repository, renderModelIndex(PASSPORT)));
  const text = readFileSync(repository.path("golden/delay.json"), "utf8");
  const [passport] = await loadPassports(repository.folder, "golden");
  expect(await savePassport(repository.folder, "golden", passport)).toBe(false);
  expect(text.indexOf('"f1"')).toBeLessThan(text.indexOf('"roc_auc"'));
});
