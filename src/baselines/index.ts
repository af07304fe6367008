export { type BaselineHint, resolveBaseline } from "./git-ref.ts";
export { type Accepted, type AcceptRequest, acceptGolden } from "./golden-accept.ts";
export { dataChanged, type Golden, goldenFor, noGolden } from "./golden-for.ts";
export { diffGolden, type GoldenRequest, goldenHistory, type ModelDiff, showGolden } from "./golden-view.ts";
export { buildPassport, evaluatedModels, modelName } from "./passport-build.ts";
export { type DiffRow, diffPassports, directionsOf, renderDiff } from "./passport-diff.ts";
export { loadPassports, passportPath, renderPassport, savePassport } from "./passport-file.ts";
