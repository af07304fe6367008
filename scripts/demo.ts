import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { buildRepository, readScenario } from "./scenario.ts";

/** Each scenario with the exit code that shows that the gates work. */
const SCENARIOS = [
  { name: "worse-airline", intended: 1, says: "the gates stopped it, as intended" },
  { name: "all-good", intended: 0, says: "everything passed, as intended" },
];

const FILES = [
  ["report", "report.json"],
  ["pull-request comment", "report.md"],
  ["JUnit", "junit.xml"],
] as const;

const MAIN = path.resolve(import.meta.dirname, "../src/entry/cli/main.ts");
const folder = mkdtempSync(path.join(os.tmpdir(), "assay-demo-"));
const surprises = SCENARIOS.filter((scenario) => !show(scenario));
process.exitCode = surprises.length === 0 ? 0 : 1;

function show({ name, intended, says }: (typeof SCENARIOS)[number]): boolean {
  const scenario = readScenario(name);
  const repository = path.join(folder, name);
  console.log(`\n━━ ${scenario.title}\n`);
  buildRepository(scenario, repository);
  console.log(
    `$ cd ${repository}\n$ git log --oneline   # ${scenario.commits.map(({ message }) => message).join(" → ")}`,
  );
  console.log(`$ assay ${scenario.command.join(" ")}`);
  const started = performance.now();
  const { status } = spawnSync(process.execPath, [MAIN, ...scenario.command, "--platform", "local"], {
    cwd: repository,
    stdio: "inherit",
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  for (const [what, file] of FILES) {
    const place = path.join(repository, ".assay", file);
    if (existsSync(place)) console.log(`${what.padEnd(22)} ${place}`);
  }
  const asIntended = status === intended;
  console.log(
    `\nExit code ${status} after ${seconds} s: ${asIntended ? says : `expected ${intended}, so the demo failed`}.`,
  );
  return asIntended;
}
