export { evaluatePromotion, type PromotionRequest, stageBefore } from "./evaluate-promotion.ts";
