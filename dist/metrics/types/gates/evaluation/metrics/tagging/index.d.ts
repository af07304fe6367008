export type { Scheme } from "./schemes.ts";
export { type SeqevalInput, seqevalF1, seqevalPrecision, seqevalRecall } from "./seqeval.ts";
