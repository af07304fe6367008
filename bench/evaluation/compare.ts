import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

export type Value = number | readonly Value[];

/** The greatest relative difference of equal values; below 1e-3 it is absolute. */
const TOLERANCE = 1e-12;

/** What is quick is called more often, as what else the machine does disturbs it more. */
const QUICK_SECONDS = 2;
const MOST_ROUNDS = 20;
/**
 * Either side calls again until its turn is over, here as in `peer.py`: a processor that rested takes some
 * milliseconds to be as quick as it can, which is all the time of a quick call.
 */
const TURN_SECONDS = 0.2;

/** Arrays that Python reads as they are, and by the same name what is called here and there. */
export interface Comparison {
  readonly title: string;
  /** File beside this one that answers what `peer.py` says. */
  readonly script: string;
  readonly parameters?: readonly number[];
  readonly data: { readonly [name: string]: NodeJS.ArrayBufferView };
  readonly calls: { readonly [metric: string]: () => Value };
}

export interface ComparisonOptions {
  readonly rounds: number;
  /** Part of the names of the metrics that are compared; all with an empty one. */
  readonly only: string;
  /** What counts as seconds: those of the clock, or of all processors together. */
  readonly clock: "clock" | "processor";
}

/**
 * Prints a row for each call: the best of the rounds, in which both sides take turns, so that what else the machine
 * does slows both.
 * @returns the calls that are slower here or whose values are apart
 */
export async function compareInTurn(
  { title, calls, ...given }: Comparison,
  { rounds, only, clock }: ComparisonOptions,
): Promise<readonly string[]> {
  const names = Object.keys(calls).filter((name) => name.includes(only));
  if (names.length === 0) return [];
  const scratch = mkdtempSync(path.join(os.tmpdir(), "assay-bench-"));
  const below: string[] = [];
  try {
    const peer = await startPeer(given, scratch);
    console.log(`\n${title}; ${peer.versions}; Node ${process.version}, one thread\n`);
    console.log("| metric | peer | ours | times faster | apart |\n|---|--:|--:|--:|--:|");
    for (const name of names) {
      let [ours, theirs] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
      let difference = 0;
      let spent = 0;
      for (let round = 0; round < rounds || (round < MOST_ROUNDS && spent < QUICK_SECONDS); round++) {
        const own = timedTurn(calls[name]);
        const other = await peer.time(name);
        spent += own[clock] + other[clock];
        [ours, theirs] = [Math.min(ours, own[clock]), Math.min(theirs, other[clock])];
        difference = apart(own.value, other.value);
      }
      const cells = [name, ms(theirs), ms(ours), (theirs / ours).toFixed(1), difference.toExponential(0)];
      console.log(`| ${cells.join(" | ")} |`);
      if (!(difference < TOLERANCE) || theirs < ours) below.push(name);
    }
    peer.end();
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  return below;
}

interface Timed {
  readonly clock: number;
  readonly processor: number;
  readonly value: Value;
}

/** A Python that answers one metric a line. */
async function startPeer(
  { script, parameters = [], data }: Pick<Comparison, "script" | "parameters" | "data">,
  scratch: string,
) {
  for (const [name, array] of Object.entries(data)) writeFileSync(path.join(scratch, name), array);
  const file = fileURLToPath(new URL(script, import.meta.url));
  const python = process.env.ASSAY_BENCH_PYTHON ?? "python3";
  const child = spawn(python, ["-B", file, scratch, ...parameters.map(String)], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const failed = new Promise<never>((_, reject) => child.once("error", reject));
  failed.catch(() => undefined);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const read = async (): Promise<string> => {
    const { value, done } = await Promise.race([lines.next(), failed]);
    if (done) throw new Error(`${script} did not answer`);
    return value;
  };
  return {
    versions: await read(),
    time: async (metric: string): Promise<Timed> => {
      child.stdin.write(`${metric}\n`);
      return JSON.parse(await read());
    },
    end: () => child.stdin.end(),
  };
}

/** The best of what fits into one turn. */
function timedTurn(call: () => Value): Timed {
  let best = timed(call);
  for (let spent = best.clock; spent < TURN_SECONDS; ) {
    const next = timed(call);
    spent += next.clock;
    best = {
      ...next,
      clock: Math.min(best.clock, next.clock),
      processor: Math.min(best.processor, next.processor),
    };
  }
  return best;
}

function timed(call: () => Value): Timed {
  const [start, before] = [performance.now(), process.cpuUsage()];
  const value = call();
  const clock = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  return { clock, processor: (user + system) / 1e6, value };
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
