import { renameSync } from "node:fs";
import { expect, test } from "vitest";
import { acceptGolden, goldenHistory, showGolden } from "../../src/baselines/index.ts";
import { TemporaryRepository } from "../sources/temporary-repository.ts";
import { gateReport, measurement, reportOf, sha256 } from "./report.ts";

/** Accepts a model of this content whose roc_auc is `value`, on the day given. */
async function accept(repository: TemporaryRepository, content: string, value: number, day: string) {
  repository.write("models/delay.onnx", content);
  const gate = gateReport({
    model: { path: "models/delay.onnx", content },
    measurements: [
      measurement("recall", 0.5, { subject: { slice: "carrier=EV" } }),
      measurement("roc_auc", value),
    ],
  });
  await acceptGolden({
    root: repository.folder,
    folder: "golden",
    report: reportOf([gate]),
    because: `Because of ${content}.`,
    who: "Grace",
    when: new Date(`${day}T12:00:00Z`),
  });
}

const request = (repository: TemporaryRepository) => ({ root: repository.folder, folder: "golden" });

test("each acceptance is joined with the commit that brought it and the values it changed", async () => {
  using repository = new TemporaryRepository();
  await accept(repository, "first", 0.73, "2026-03-01");
  const one = repository.commit("Accept the first model");
  await accept(repository, "second", 0.71, "2026-03-02");
  const two = repository.commit("Accept the second model");
  repository.commit("Something else", { "README.md": "text" });
  await accept(repository, "third", 0.75, "2026-03-03");
  const { history, text } = await goldenHistory(request(repository));
  expect(history).toMatchObject([
    {
      model: "delay",
      acceptances: [
        { accepted: { because: "Because of third." }, changes: [{ before: 0.71, after: 0.75 }] },
        {
          accepted: { previous: sha256("first") },
          committed: { sha: two, author: "Ada Lovelace" },
          changes: [{ gate: "quality", name: "roc_auc", before: 0.73, after: 0.71 }],
        },
        {
          committed: { sha: one },
          changes: [
            { name: "carrier=EV: recall", before: null, after: 0.5 },
            { name: "roc_auc", before: null, after: 0.73 },
          ],
        },
      ],
    },
  ]);
  expect(history[0].acceptances[0].committed).toBeUndefined();
  expect(text).toContain(`committed 20`);
  expect(text).toContain(`by Ada Lovelace in ${two.slice(0, 7)}\n  quality: roc_auc 0.73 → 0.71\n`);
  expect(text).toContain("not committed yet\n  quality: roc_auc 0.71 → 0.75\n");
});

test("two acceptances in one commit: the values between them are said to be unknown", async () => {
  using repository = new TemporaryRepository();
  await accept(repository, "first", 0.73, "2026-03-01");
  await accept(repository, "second", 0.71, "2026-03-02");
  const sha = repository.commit("Accept both");
  const { history, text } = await goldenHistory(request(repository));
  const { acceptances } = history[0];
  expect(acceptances.map(({ committed }) => committed?.sha)).toEqual([sha, sha]);
  expect(acceptances.map(({ changes }) => changes)).toEqual([undefined, undefined]);
  expect(text).toContain("its values are not in git's history");
});

test("a passport that moved keeps the commits of its acceptances, and the values they changed", async () => {
  using repository = new TemporaryRepository();
  await accept(repository, "first", 0.73, "2026-03-01");
  const one = repository.commit("Accept the first model");
  await accept(repository, "second", 0.71, "2026-03-02");
  const two = repository.commit("Accept the second model");
  for (const [from, to] of [
    ["golden", "kept"],
    ["kept", "passports"],
  ]) {
    renameSync(repository.path(from), repository.path(to));
    repository.commit(`Move ${from} to ${to}`);
  }
  const { history } = await goldenHistory({ ...request(repository), folder: "passports" });
  expect(history[0].acceptances).toMatchObject([
    { committed: { sha: two }, changes: [{ name: "roc_auc", before: 0.73, after: 0.71 }] },
    { committed: { sha: one } },
  ]);
});

test("a history with broken versions, without commits or without a repository still tells who and why", async () => {
  using repository = new TemporaryRepository();
  await accept(repository, "first", 0.73, "2026-03-01");
  expect((await goldenHistory(request(repository))).text).toContain("not committed yet");
  repository.commit("Broken", { "golden/delay.json": "<<<<<<< HEAD" });
  repository.git("rm", "--quiet", "--force", "golden/delay.json");
  repository.commit("Gone");
  await accept(repository, "first", 0.73, "2026-03-01");
  const sha = repository.commit("Back");
  const { history } = await goldenHistory(request(repository));
  expect(history[0].acceptances.map(({ committed }) => committed?.sha)).toEqual([sha]);
});

test("a shallow clone says that its oldest commit stands for others", async () => {
  using repository = new TemporaryRepository();
  await accept(repository, "first", 0.73, "2026-03-01");
  repository.commit("Accept");
  repository.commit("Later");
  expect((await goldenHistory(request(repository))).text).not.toContain("shallow");
  using clone = new TemporaryRepository(`file://${repository.folder}`, "--depth=1");
  expect((await goldenHistory(request(clone))).text).toContain("git fetch --unshallow");
});

test("show tells of what the passport speaks, the whole before its slices", async () => {
  using repository = new TemporaryRepository();
  await accept(repository, "first", 0.73, "2026-03-01");
  await accept(repository, "second", 0.75, "2026-03-02");
  const { text } = await showGolden({ ...request(repository), model: "delay" });
  expect(text).toContain(`models/delay.onnx  ${sha256("second").slice(7, 19)}  6 B`);
  expect(text).toMatch(/made with +assay 0\.1\.0, /);
  expect(text).toMatch(/accepted +2026-03-02 by Grace at aaaaaaa\n {2}because +Because of second\.\n/);
  expect(text).toMatch(/before +1 more/);
  expect(text.indexOf("roc_auc")).toBeLessThan(text.indexOf("recall"));
});
