/** One side of the bench: the data gate as the pipeline calls it, over a file. */
import path from "node:path";
import { dataGate } from "../../src/gates/data/index.ts";
import { openTree } from "../../src/sources/tree.ts";
import { CHECKS, nameOf } from "./checks.ts";

const [, , file, scratch] = process.argv;
const evidence = await dataGate.measure({
  config: { source: path.basename(file) },
  needs: CHECKS.map(({ metric, column, columns }) => ({
    metric,
    options: columns === undefined ? {} : { columns },
    subjects: column === undefined ? {} : { column },
  })),
  candidate: openTree({ kind: "folder", root: path.dirname(file), label: "bench" }, scratch),
  baselines: new Map(),
  seed: 1,
  budget: { seconds: 600, memoryBytes: 2 ** 31 },
  scratch,
  progress: () => undefined,
});
const values = evidence.measurements.map(({ metric, subject, candidate }) => [
  nameOf({ metric, column: subject.column === undefined ? undefined : String(subject.column) }),
  "value" in candidate ? candidate.value : Number.NaN,
]);
console.log(JSON.stringify({ values: Object.fromEntries(values) }));
