export { type GateEvidence, judgeAnyOf } from "./any-of.ts";
export { judge } from "./judge.ts";
export type { Golden, References } from "./references.ts";
export { exitCodeOf, gateStatus, verdictOf } from "./verdict.ts";
