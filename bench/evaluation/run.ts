/**
 * The evaluation gate's speed: `node bench/evaluation/run.ts [metrics|scoring|bootstrap|gate]`. bench/README.md says
 * what is printed and which options there are.
 */
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { bootstrap } from "./bootstrap.ts";
import { classification } from "./classification.ts";
import { clustering } from "./clustering.ts";
import { compareInTurn } from "./compare.ts";
import { wholeGate } from "./gate.ts";
import { rankings } from "./ranking.ts";
import { regression } from "./regression.ts";
import { scores } from "./scores.ts";
import { scoring } from "./scoring.ts";
import { uplift } from "./uplift.ts";

const FIXTURES = fileURLToPath(new URL("../../fixtures/", import.meta.url));
const FAMILIES = { classification, scores, ranking: rankings, regression, clustering, uplift };

const { values, positionals } = parseArgs({
  options: {
    rows: { type: "string", default: "10000000" },
    rounds: { type: "string", default: "3" },
    only: { type: "string", default: "" },
    resamples: { type: "string", default: "1000" },
    clock: { type: "string", default: "clock" },
  },
  allowPositionals: true,
});
const rows = Number(values.rows);
const isWanted = (...parts: readonly string[]) =>
  positionals.length === 0 || parts.some((part) => positionals.includes(part));

/** One family after the other, so that only one's arrays are in memory. */
async function metrics(): Promise<void> {
  const below: string[] = [];
  for (const [name, family] of Object.entries(FAMILIES)) {
    if (!isWanted("metrics", name)) continue;
    const clock = values.clock === "processor" ? "processor" : "clock";
    const options = { rounds: Number(values.rounds), only: values.only, clock } as const;
    const found = await compareInTurn(family(rows), options).catch((thrown: unknown) => {
      console.log(`\n${name} was not compared: ${thrown}`);
      return ["everything"];
    });
    below.push(...found.map((metric) => `${name}: ${metric}`));
  }
  if (below.length === 0) return;
  console.log(`\nSlower or apart: ${below.join("; ")}`);
  process.exitCode = 1;
}

const scratch = mkdtempSync(path.join(os.tmpdir(), "assay-bench-"));
try {
  await metrics();
  if (isWanted("scoring")) await scoring(FIXTURES, scratch);
  if (isWanted("bootstrap")) bootstrap(Math.ceil(rows / 10), Number(values.resamples));
  if (isWanted("gate")) await wholeGate(FIXTURES, scratch);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
