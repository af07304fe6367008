export { gateSettingsOf, meaningDigest, type OtherMeaning, otherMeaning } from "./gate-settings.ts";
export { type BaselineHint, resolveBaseline } from "./git-ref.ts";
export { type Accepted, type AcceptRequest, acceptGolden } from "./golden-accept.ts";
export {
  damagedGolden,
  dataChanged,
  type Golden,
  goldenFor,
  goldenNamed,
  noGolden,
  recordedOf,
  recordedPredictions,
} from "./golden-for.ts";
export { type Acceptance, goldenHistory, type ValueChange } from "./golden-history.ts";
export { type ImportRequest, importGolden } from "./golden-import.ts";
export { showGolden } from "./golden-show.ts";
export { type Verified, type VerifyRequest, verifyGolden } from "./golden-verify.ts";
export { chosenPassports, diffGolden, type GoldenRequest, type ModelDiff, refusal } from "./golden-view.ts";
export { artifactOf, type LookBook, lookBook } from "./looks.ts";
export { DEFAULT_FOLDER, loadLooks, looksPath, parseLooks, recordLooks } from "./looks-file.ts";
export { renderModelCard } from "./model-card.ts";
export { type ModelIndex, modelIndexOf, renderModelIndex } from "./model-index.ts";
export { readModelIndex } from "./model-index-read.ts";
export { buildPassport, evaluatedModels, modelName } from "./passport-build.ts";
export { type DiffRow, diffPassports, directionsOf, renderDiff } from "./passport-diff.ts";
export {
  loadGolden,
  loadPassports,
  parsePassport,
  passportPath,
  renderPassport,
  savePassport,
} from "./passport-file.ts";
export type { Recompute, RecomputeFrom } from "./recomputed.ts";
export { judgeReuse, type ReuseVerdict } from "./reuse.ts";
export { type ReuseBudget, reuseTolerance, spentOf } from "./reuse-budget.ts";
export type { VerifyProblem } from "./verify-problem.ts";
