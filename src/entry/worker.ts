import { GATE_KINDS } from "../gates/index.ts";
import { serveOneGate } from "../pipeline/worker-main.ts";

// The program of a gate's own process: see pipeline/worker-process.ts for the parent's side.
serveOneGate(GATE_KINDS);
