import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { GoldenProject } from "./golden-project.ts";

vi.setConfig({ testTimeout: 60_000 });

test("a passport that was kept under its own name is what rules of that name compare with", async () => {
  using project = new GoldenProject();
  project.config(["{ metric: roc_auc, min: 0.1 }"]);
  project.predict(0.6);
  await project.judge();
  const kept = await project.assay(
    "golden",
    "accept",
    "--as",
    "best-2025",
    "--with-predictions",
    "--who",
    "Ada",
  );
  expect(kept, kept.said).toMatchObject({
    exitCode: 0,
    said: expect.stringContaining("golden/best-2025.json"),
  });
  project.predict(0.3);
  await project.judge();
  expect((await project.assay("golden", "accept", "--who", "Ada")).exitCode).toBe(0);

  project.config([
    "{ metric: roc_auc, no_worse_than: best-2025, by: 0.01 }",
    "{ metric: roc_auc, no_worse_than: passport }",
    "any_of: [{ metric: roc_auc, better_than: best-2025 }, { metric: roc_auc, no_worse_than: predictions }]",
  ]);
  const { checks, gates } = await project.judge();
  expect(checks).toMatchObject([
    { status: "fail", message: expect.stringContaining("passport best-2025") },
    { status: "pass", message: expect.stringContaining("passport predictions") },
    { status: "pass" },
  ]);
  // Its predictions were kept, so the difference was measured row by row.
  expect(
    gates[0].measurements.find(({ baseline }) => baseline?.name === "best-2025")?.baseline,
  ).toMatchObject({
    value: expect.any(Number),
    interval: [expect.any(Number), expect.any(Number)],
  });
  // The model has gone on, which is no fault of what was kept; its values still agree with its own predictions.
  expect(await project.assay("golden", "verify", "best-2025")).toMatchObject({
    exitCode: 0,
    out: expect.stringContaining("1 of its 1 values were measured again"),
  });
});

test("validate finds the name that is not there, and `--as` takes none that rules cannot say", async () => {
  using project = new GoldenProject();
  project.config(["{ metric: roc_auc, min: 0.1 }"]);
  await project.judge();
  for (const name of ["champion", "a/b", "-x", ""])
    expect(await project.assay("golden", "accept", `--as=${name}`, "--who", "Ada"), name).toMatchObject({
      exitCode: 2,
      said: expect.stringContaining("golden/name"),
    });
  await project.assay("golden", "accept", "--as", "best", "--who", "Ada");
  project.config(["{ metric: roc_auc, no_worse_than: bets }"]);
  expect(await project.assay("validate")).toMatchObject({
    exitCode: 2,
    said: expect.stringContaining("Did you mean `best`?"),
  });
});

test("a passport without the gate, and one of other settings, are no evidence", async () => {
  using project = new GoldenProject();
  project.config(["{ metric: roc_auc, min: 0.1 }"]);
  await project.judge();
  await project.assay("golden", "accept", "--as", "best", "--who", "Ada");
  project.write(
    "golden/other.json",
    readFileSync(project.path("golden/best.json"), "utf8")
      .replace('"quality"', '"elsewhere"')
      .replace('"model": "best"', '"model": "other"'),
  );
  const rules = ["{ metric: roc_auc, no_worse_than: best }", "{ metric: roc_auc, no_worse_than: other }"];
  project.config(rules, { settings: "    threshold: 0.3\n" });
  const { checks, exitCode } = await project.judge();
  expect(exitCode).toBe(3);
  await project.assay("golden", "accept", "--who", "Ada");
  project.config(rules, { settings: "    threshold: 0.4\n" });
  expect((await project.assay("golden", "diff", "predictions")).out).toContain(
    "Note: values of quality mean something else: `threshold` is 0.4, and was 0.3 when it was accepted.",
  );
  expect(checks).toMatchObject([
    {
      status: "error",
      code: "golden/other-settings",
      message: expect.stringContaining("`threshold` is 0.3"),
    },
    {
      status: "error",
      code: "rule/not-in-passport",
      message: expect.stringContaining("passport other holds nothing of quality, but of elsewhere"),
    },
  ]);
});

test("labels that were edited inside the predictions file are told, although no predictions were kept", async () => {
  using project = new GoldenProject();
  const file = (flipped: number) =>
    `id,late,score\n${Array.from({ length: 60 }, (_, id) => `${id},${Number((id % 3 === 0) !== id < flipped)},${((id * 7) % 60) / 60}`).join("\n")}\n`;
  project.config(["{ metric: roc_auc, no_worse_than: passport, by: 0.9 }"], { hasTable: false });
  project.write("predictions.csv", file(0));
  await project.judge();
  const { exitCode, said } = await project.assay("golden", "accept", "--who", "Ada");
  expect(exitCode, said).toBe(0);
  project.write("predictions.csv", file(2));
  const { checks } = await project.judge();
  expect(checks[0]).toMatchObject({
    status: "pass",
    message: expect.stringContaining("labels, weights or groups inside the predictions file"),
  });
});
