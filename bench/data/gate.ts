/** One side of the bench: the data gate as the pipeline calls it, over a file. */
import path from "node:path";
import { dataGate } from "../../src/gates/data/index.ts";
import { openTree } from "../../src/sources/tree.ts";
import { checksOf } from "./checks.ts";
import { peakMemory, processorSeconds } from "./memory.ts";

const [, , file, scratch, table] = process.argv;
const evidence = await dataGate.measure({
  config: { source: path.basename(file) },
  needs: checksOf(table).map(({ metric, column, options = {} }) => ({
    metric,
    options,
    subjects: column === undefined ? {} : { column },
  })),
  candidate: openTree({ kind: "folder", root: path.dirname(file), label: "bench" }, scratch),
  baselines: new Map(),
  seed: 1,
  budget: { seconds: 600, memoryBytes: 2 ** 30 },
  scratch,
  progress: () => undefined,
});
const values = evidence.measurements.map(({ candidate }) =>
  "value" in candidate ? candidate.value : candidate.reason,
);
console.log(JSON.stringify({ values, megabytes: peakMemory(), processor: processorSeconds() }));
