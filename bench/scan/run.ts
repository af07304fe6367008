import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Allowance } from "../../src/gates/scan/allowance.ts";
import { FileSource } from "../../src/gates/scan/bytes.ts";
import { scanGate } from "../../src/gates/scan/index.ts";
import { PickleMachine } from "../../src/gates/scan/pickle/machine.ts";
import { Observations } from "../../src/gates/scan/pickle/observations.ts";
import { openTree } from "../../src/sources/tree.ts";

/**
 * How fast pickles are walked: opcodes and bytes a second in process, then the whole gate against picklescan
 * on the same folder, when a `picklescan` is given: `node bench/scan/run.ts [PATH_OF_PICKLESCAN]`.
 */
const peer = process.argv[2] ?? "picklescan";
const folder = mkdtempSync(join(tmpdir(), "assay-bench-"));

function integer(value: number): Buffer {
  const buffer = Buffer.alloc(5);
  buffer[0] = 0x4a;
  buffer.writeInt32LE(value, 1);
  return buffer;
}

function text(value: string): Buffer {
  return Buffer.concat([Buffer.from([0x8c, value.length]), Buffer.from(value), Buffer.from([0x94])]);
}

/** A long list of integers, and a vocabulary of words as text vectorisers keep it. */
function streams(): Readonly<Record<string, Buffer>> {
  const start = Buffer.from([0x80, 4]);
  const numbers = Array.from({ length: 1_900_000 }, (_, index) => integer(index));
  const words = Array.from({ length: 400_000 }, (_, index) =>
    Buffer.concat([text(`word${index}`), integer(index)]),
  );
  return {
    "list.pkl": Buffer.concat([start, Buffer.from("](", "latin1"), ...numbers, Buffer.from("e.")]),
    "words.pkl": Buffer.concat([start, Buffer.from("}(", "latin1"), ...words, Buffer.from("u.")]),
  };
}

function seconds(work: () => void): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    work();
    return (performance.now() - start) / 1000;
  });
  return times.sort((a, b) => a - b)[2];
}

try {
  for (const [name, content] of Object.entries(streams())) {
    const path = join(folder, name);
    writeFileSync(path, content);
    let opcodes = 0;
    const taken = seconds(() => {
      using source = new FileSource(path);
      opcodes = new PickleMachine(source, 0, new Observations(new Set())).run(new Allowance()).opcodes;
    });
    const rate = (opcodes / taken / 1e6).toFixed(1);
    console.log(`${name}: ${rate} million opcodes/s, ${(statSync(path).size / taken / 1e6).toFixed(0)} MB/s`);
  }
  const start = performance.now();
  await scanGate.measure({
    config: { scanners: ["models"] },
    needs: [],
    candidate: openTree({ kind: "folder", root: folder, label: "bench" }, folder),
    baselines: new Map(),
    seed: 1,
    budget: { seconds: 600, memoryBytes: 2 ** 32 },
    scratch: folder,
    progress: () => undefined,
  });
  const ours = (performance.now() - start) / 1000;
  const peerStart = performance.now();
  const result = spawnSync(peer, ["-p", folder], { stdio: "ignore" });
  const theirs = (performance.now() - peerStart) / 1000;
  if (result.error) console.log(`the gate: ${ours.toFixed(2)} s; no ${peer} here to compare with`);
  else
    console.log(
      `the gate: ${ours.toFixed(2)} s; picklescan: ${theirs.toFixed(2)} s; ${(theirs / ours).toFixed(1)} times faster`,
    );
} finally {
  rmSync(folder, { recursive: true });
}
