export { type BleuScore, type BleuSettings, corpusBleu, type SmoothMethod, sentenceBleu } from "./bleu.ts";
export type { BleuTokenizer } from "./bleu-tokenizers.ts";
export { type ChrfScore, type ChrfSettings, corpusChrf, sentenceChrf } from "./chrf.ts";
export type { CorpusInput } from "./corpus.ts";
export { type PassAtKInput, passAtK } from "./pass-at-k.ts";
export { type PerplexityInput, perplexity } from "./perplexity.ts";
export {
  meanRouge,
  type RougeScore,
  type RougeScores,
  type RougeSettings,
  type RougeType,
  rougeScore,
} from "./rouge.ts";
export { squadExactMatch, tokenF1 } from "./squad.ts";
export { corpusTer, sentenceTer, type TerScore } from "./ter.ts";
export type { TerSettings } from "./ter-tokenizer.ts";
