export {
  hitRateAtK,
  type PrecisionAtKInput,
  precisionAtK,
  recallAtK,
  rPrecision,
} from "./at-k.ts";
export { coverageError } from "./coverage-error.ts";
export { type DcgScoreInput, dcgScore, type NdcgScoreInput, ndcgScore } from "./dcg.ts";
export { fallOut } from "./fall-out.ts";
export { labelRankingAveragePrecisionScore, labelRankingLoss } from "./label-ranking.ts";
export { type MeanAveragePrecisionInput, meanAveragePrecision } from "./mean-average-precision.ts";
export { meanReciprocalRank } from "./mean-reciprocal-rank.ts";
export type { EmptyTargetAction, RetrievalAtKInput, RetrievalInput } from "./queries.ts";
export { retrievalNormalizedDcg } from "./retrieval-ndcg.ts";
export type { RowsInput } from "./shape.ts";
