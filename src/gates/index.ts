import type { GateKind } from "../model/gate.ts";
import { dataGate } from "./data/index.ts";
import { evaluationGate } from "./evaluation/index.ts";
import { latencyGate } from "./latency/index.ts";
import { scanGate } from "./scan/index.ts";

/** Every kind of gate that `assay.yml` may name. A new kind is one folder, one line here and one in `load.ts`. */
export const GATE_KINDS: readonly GateKind[] = [dataGate, evaluationGate, latencyGate, scanGate];
