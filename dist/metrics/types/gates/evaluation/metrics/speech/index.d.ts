export { cer } from "./cer.ts";
export { type EditDistanceInput, editDistance } from "./edit-distance.ts";
export type { WordCounts } from "./word-alignment.ts";
export { mer, processWords, type SpeechInput, type WordErrors, wer, wil, wip } from "./word-errors.ts";
