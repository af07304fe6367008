import { loadGateKind } from "../gates/load.ts";
import { serveOneGate } from "../pipeline/worker-main.ts";

// The program of a gate's own process: see pipeline/worker-process.ts for the parent's side.
serveOneGate(async (kind) =>
  kind === "profile" ? (await import("../gates/data/profile/job.ts")).profileJob : loadGateKind(kind),
);
