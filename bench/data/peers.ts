/**
 * The data gate beside the tools that teams use, as whole processes on the same file and the same sixteen checks:
 * `node bench/data/peers.ts --venvs FOLDER [--rows 10000000] [--runs 3] [--only soda]`. Each peer has a virtual
 * environment in the folder, `FOLDER/soda/bin/python`; bench/README.md says what is in it. Evidently, which does not
 * end on so many rows, gets a tenth of them.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { orders } from "./tables.ts";

const HERE = fileURLToPath(new URL(".", import.meta.url));

interface Peer {
  readonly name: string;
  readonly script: string;
  /** Share of the rows that it gets. */
  readonly share: number;
}

const PEERS: readonly Peer[] = [
  { name: "pandera", script: "with_pandera.py", share: 1 },
  { name: "soda", script: "with_soda.py", share: 1 },
  { name: "datacontract", script: "with_datacontract.py", share: 1 },
  { name: "great_expectations", script: "with_great_expectations.py", share: 1 },
  { name: "evidently", script: "with_evidently.py", share: 0.1 },
];

interface Told {
  readonly version?: string;
  readonly checks?: number;
  readonly passed?: number;
  readonly values?: readonly (number | string)[];
  readonly megabytes: number;
  readonly processor: number;
}

interface Line {
  readonly what: string;
  readonly checks: string;
  readonly rows: number;
  readonly seconds: number;
  readonly processor: number;
  readonly megabytes: number;
}

function timed(program: string, args: readonly string[]): { seconds: number; told: Told } {
  const started = performance.now();
  const output = execFileSync(program, args, {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
    env: {
      ...process.env,
      PYTHONDONTWRITEBYTECODE: "1",
      SODA_TELEMETRY: "off",
      GX_ANALYTICS_ENABLED: "false",
      DO_NOT_TRACK: "1",
    },
  });
  const seconds = (performance.now() - started) / 1000;
  // Some peers write their own tables first.
  const told = output.trimEnd().split("\n").at(-1) ?? "";
  return { seconds, told: JSON.parse(told) };
}

/** The quickest of some runs. */
function best(runs: number, once: () => { seconds: number; told: Told }): { seconds: number; told: Told } {
  return Array.from({ length: runs }, once).reduce((a, b) => (b.seconds < a.seconds ? b : a));
}

const { values: options } = parseArgs({
  options: {
    venvs: { type: "string" },
    rows: { type: "string", default: "10000000" },
    runs: { type: "string", default: "3" },
    only: { type: "string", default: "" },
  },
});
if (options.venvs === undefined) throw new Error("say where the peers are: --venvs FOLDER");
const [rows, runs] = [Number(options.rows), Number(options.runs)];
const scratch = mkdtempSync(path.join(tmpdir(), "assay-bench-"));

function ours(script: string, what: string, file: string, of: number): Line {
  const { seconds, told } = best(runs, () =>
    timed(process.execPath, [path.join(HERE, script), file, scratch, "orders"]),
  );
  const { values = [], megabytes, processor } = told;
  return { what, checks: String(values.length), rows: of, seconds, processor, megabytes };
}

async function peer({ name, script, share }: Peer, python: string): Promise<Line> {
  const of = rows * share;
  const file = await orders(of);
  const { seconds, told } = best(share < 1 ? 1 : runs, () =>
    timed(python, [path.join(HERE, "peers", script), file]),
  );
  const { version = name, checks = 0, passed = 0, megabytes, processor } = told;
  if (checks === 0 || passed < checks) throw new Error(`${name}: ${passed} of ${checks} checks passed`);
  return { what: version, checks: String(checks), rows: of, seconds, processor, megabytes };
}

try {
  const file = await orders(rows);
  const lines = [
    ours("gate.ts", "Assay's data gate", file, rows),
    ours("query.ts", "one query by hand, DuckDB", file, rows),
  ];
  for (const one of PEERS) {
    if (options.only !== "" && !one.name.includes(options.only)) continue;
    const python = path.join(options.venvs, one.name, "bin", "python");
    if (existsSync(python)) lines.push(await peer(one, python));
    else console.log(`${one.name}: no ${python}, left out`);
  }
  const [gate] = lines;
  console.log(
    "\n| | checks | rows | s | processor s | MB | times the gate, a row |\n|---|--:|--:|--:|--:|--:|--:|",
  );
  for (const { what, checks, rows: of, seconds, processor, megabytes } of lines) {
    const times = seconds / of / (gate.seconds / gate.rows);
    console.log(
      `| ${what} | ${checks} | ${of} | ${seconds.toFixed(2)} | ${processor.toFixed(1)} | ${megabytes} | ${times.toFixed(2)} |`,
    );
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
