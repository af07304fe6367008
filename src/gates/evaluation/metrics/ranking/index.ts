export {
  hitRateAtK,
  type PrecisionAtKInput,
  precisionAtK,
  recallAtK,
  rPrecision,
} from "./at-k.ts";
export { type DcgScoreInput, dcgScore, type NdcgScoreInput, ndcgScore } from "./dcg.ts";
export { type MeanAveragePrecisionInput, meanAveragePrecision } from "./mean-average-precision.ts";
export { meanReciprocalRank } from "./mean-reciprocal-rank.ts";
export type { EmptyTargetAction, RetrievalAtKInput, RetrievalInput } from "./queries.ts";
