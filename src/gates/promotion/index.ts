export type { Present, PromotionRequest } from "./answer.ts";
export { evaluatePromotion, stageBefore } from "./evaluate-promotion.ts";
