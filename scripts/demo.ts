import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { readExpected, readReport, surprises } from "./expectation.ts";
import { buildRepository, readScenario } from "./scenario.ts";

const SCENARIOS = [
  { name: "worse-airline", says: "the gates stopped it for the reasons intended" },
  { name: "all-good", says: "everything passed, as intended" },
];

const FILES = [
  ["report", "report.json"],
  ["pull-request comment", "report.md"],
  ["JUnit", "junit.xml"],
] as const;

const MAIN = path.resolve(import.meta.dirname, "../src/entry/cli/main.ts");
const folder = mkdtempSync(path.join(os.tmpdir(), "assay-demo-"));
const surprising = SCENARIOS.filter((scenario) => !show(scenario));
process.exitCode = surprising.length === 0 ? 0 : 1;

function show({ name, says }: (typeof SCENARIOS)[number]): boolean {
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
  const report = readReport(path.join(repository, ".assay/report.json"));
  const unexpected = surprises(readExpected(name), status, report);
  const outcome = unexpected.length === 0 ? `${says}.` : "not as intended, so the demo failed:";
  console.log(`\nExit code ${status} after ${seconds} s: ${outcome}`);
  for (const one of unexpected) console.log(`  ${one}`);
  return unexpected.length === 0;
}
