export { type ExtendedEditDistanceSettings, extendedEditDistance } from "./extended-edit-distance.ts";
export { type GoogleBleuInput, googleBleu } from "./google-bleu.ts";
export { type MeteorSettings, meteor } from "./meteor.ts";
export { type NistInput, nist } from "./nist.ts";
export { type SariInput, sari } from "./sari.ts";
export type { WordsInput } from "./words.ts";
