import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { GoldenProject } from "./golden-project.ts";

vi.setConfig({ testTimeout: 60_000 });

function projectOf(settings: string, rules: readonly string[]): GoldenProject {
  const project = new GoldenProject();
  const list = rules.map((rule) => `      - ${rule}\n`).join("");
  project.write(
    "assay.yml",
    `version: 1\nbaseline: { passports: golden/ }\ngates:\n  numbers:\n    kind: evaluation\n${settings}    rules:\n${list}`,
  );
  return project;
}

test("numbers of a metrics file are accepted, compared as they are, and verified", async () => {
  using project = projectOf("    metrics_file: metrics.json\n", [
    "{ metric: file_metric, key: loss, direction: lower, no_worse_than: passport, by: 10% }",
  ]);
  project.write("metrics.json", '{"loss": 0.5}');
  expect((await project.assay("run")).exitCode).toBe(3);
  expect((await project.assay("golden", "accept")).exitCode).toBe(0);
  expect((await project.assay("run")).exitCode).toBe(0);
  expect((await project.assay("golden", "verify")).exitCode).toBe(0);
  for (const [loss, exitCode] of [
    [0.55, 0],
    [0.56, 1],
  ] as const) {
    project.write("metrics.json", `{"loss": ${loss}}`);
    const { exitCode: seen, said } = await project.assay("run");
    expect(seen, `${loss}`).toBe(exitCode);
    expect(said).toContain("do not say which rows they are of");
  }
  // A doubt that was taken away is still missed.
  const passport = readFileSync(project.path("golden/metrics.json"), "utf8");
  project.write("golden/metrics.json", passport.replace(', "standardError": 0', ""));
  const { exitCode, said } = await project.assay("run");
  expect(exitCode).toBe(3);
  expect(said).toContain("golden/no-doubt");
});

test("a value without any doubt, as a perfect model has, is one to compare with", async () => {
  using project = projectOf("    predictions: p.csv\n    task: regression\n    label: y\n    key: id\n", [
    "{ metric: mse, no_worse_than: passport, by: 0.01 }",
  ]);
  const predict = (error: number) =>
    project.write(
      "p.csv",
      `id,y,prediction\n${Array.from({ length: 60 }, (_, id) => `${id},${id},${id + error * (id % 3)}\n`).join("")}`,
    );
  predict(0);
  await project.assay("run");
  expect((await project.assay("golden", "accept")).exitCode).toBe(0);
  expect((await project.assay("run")).exitCode).toBe(0);
  predict(1);
  const { exitCode, said } = await project.assay("run");
  expect(said).toContain("passport p 0");
  expect(exitCode).toBe(1);
});
