import type { GateKind } from "../model/gate.ts";

/** A kind of gate with nothing of the others: a gate's own process needs no more, and starts in half the time. */
export async function loadGateKind(kind: string): Promise<GateKind | undefined> {
  switch (kind) {
    case "data":
      return (await import("./data/index.ts")).dataGate;
    case "evaluation":
      return (await import("./evaluation/index.ts")).evaluationGate;
    case "latency":
      return (await import("./latency/index.ts")).latencyGate;
    case "scan":
      return (await import("./scan/index.ts")).scanGate;
    default:
      return undefined;
  }
}
