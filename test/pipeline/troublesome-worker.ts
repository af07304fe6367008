import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { Type } from "typebox";
import { AssayError } from "../../src/model/error.ts";
import { type Evidence, NO_EVIDENCE } from "../../src/model/evidence.ts";
import type { GateKind, Job } from "../../src/model/gate.ts";
import { serveOneGate } from "../../src/pipeline/worker-main.ts";

// A gate's process whose gates misbehave in the ways that real ones can.
const kind = (name: string, measure: (job: Job) => Promise<Evidence>): GateKind => ({
  kind: name,
  description: "misbehaves",
  config: Type.Object({}),
  metrics: [],
  measure,
});

const kinds = [
  kind("fine", async (job) => {
    job.progress({ message: "half way", share: 0.5 });
    const replicates = Float64Array.of(0.1, 0.2);
    return {
      ...NO_EVIDENCE,
      measurements: [
        {
          metric: "m",
          options: {},
          subject: {},
          unit: "score",
          direction: "higher",
          candidate: { value: 0.15, samples: 2, uncertainty: { kind: "bootstrap", replicates } },
        },
      ],
    };
  }),
  kind("refuses", async () => {
    throw new AssayError("file/missing", "There is no data.csv.", { fix: "Commit it." });
  }),
  kind("buggy", async () => {
    throw new TypeError("cannot read properties of undefined\n    at somewhere");
  }),
  kind("aborts", async () => process.abort()),
  kind("exits", async () => {
    process.stderr.write("out of luck\n");
    process.exit(7);
  }),
  kind("hangs", async () => {
    for (;;) Math.random();
  }),
  kind("starts", async (job) => {
    const { pid = 0 } = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], {
      detached: true,
      stdio: "ignore",
    });
    job.progress({ message: String(pid) });
    const [kept, file] = ["kept", "file"].map((name) => path.join(job.scratch, name));
    writeFileSync(kept, "before");
    job.hasGroup?.({ pid, command: "evaluate --all", isRunning: true, aside: { kept, file } });
    // Messages leave before the loop is blocked.
    await new Promise((resolve) => setTimeout(resolve, 50));
    for (;;) Math.random();
  }),
  kind("hoards", async () => {
    const kept: Buffer[] = [];
    for (;;) {
      kept.push(Buffer.alloc(32_000_000, 1));
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }),
];

serveOneGate(async (wanted) => kinds.find(({ kind: name }) => name === wanted));
