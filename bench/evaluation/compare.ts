import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

export type Value = number | readonly Value[];

/** The greatest relative difference of equal values; below 1e-3 it is absolute. */
const TOLERANCE = 1e-12;

/** Arrays that Python reads as they are, and by the same name what is called here and there. */
export interface Comparison {
  readonly title: string;
  /** File beside this one that prints versions, seconds and values. */
  readonly script: string;
  readonly parameters: readonly number[];
  readonly data: { readonly [name: string]: NodeJS.ArrayBufferView };
  readonly calls: { readonly [metric: string]: () => Value };
  readonly rounds: number;
}

/** Prints a row for each call and fails the run where a value differs or ours is slower. */
export function compareWithPeer(comparison: Comparison): void {
  const theirs = askPeer(comparison);
  console.log(`${comparison.title}; ${theirs.versions}; Node ${process.version}, one thread\n`);
  console.log("| metric | scikit-learn | ours | times faster | apart |\n|---|--:|--:|--:|--:|");
  for (const [name, call] of Object.entries(comparison.calls)) {
    const peer = theirs.metrics[name];
    const { seconds, value } = best(call, comparison.rounds);
    const difference = apart(value, peer.value);
    const ratio = peer.seconds / seconds;
    const cells = [name, ms(peer.seconds), ms(seconds), ratio.toFixed(1), difference.toExponential(0)];
    console.log(`| ${cells.join(" | ")} |`);
    if (!(difference < TOLERANCE) || ratio < 1) process.exitCode = 1;
  }
}

interface Timed {
  readonly seconds: number;
  readonly value: Value;
}

interface Answers {
  readonly versions: string;
  readonly metrics: { readonly [metric: string]: Timed };
}

function askPeer({ script, parameters, data, rounds }: Comparison): Answers {
  const scratch = mkdtempSync(path.join(os.tmpdir(), "assay-bench-"));
  try {
    for (const [name, array] of Object.entries(data)) writeFileSync(path.join(scratch, name), array);
    const file = fileURLToPath(new URL(script, import.meta.url));
    const python = process.env.ASSAY_BENCH_PYTHON ?? "python3";
    const given = ["-B", file, scratch, String(rounds), ...parameters.map(String)];
    const answer = spawnSync(python, given, { encoding: "utf8" });
    if (answer.status !== 0) throw new Error(`scikit-learn did not answer: ${answer.stderr || answer.error}`);
    return JSON.parse(answer.stdout);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function best(call: () => Value, rounds: number): Timed {
  let seconds = Number.POSITIVE_INFINITY;
  let value: Value = 0;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    value = call();
    seconds = Math.min(seconds, (performance.now() - start) / 1000);
  }
  return { seconds, value };
}

function flat(value: Value): number[] {
  return typeof value === "number" ? [value] : value.flatMap(flat);
}

function apart(one: Value, other: Value): number {
  const [ours, theirs] = [flat(one), flat(other)];
  if (ours.length !== theirs.length) return Number.POSITIVE_INFINITY;
  return Math.max(
    ...ours.map((value, at) => Math.abs(value - theirs[at]) / Math.max(Math.abs(theirs[at]), 1e-3)),
  );
}

function ms(seconds: number): string {
  return `${(seconds * 1000).toFixed(1)} ms`;
}
