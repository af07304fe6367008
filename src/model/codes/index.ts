import { CONFIG_CODES } from "./config.ts";
import { DATA_CODES } from "./data.ts";
import { DATA_FILE_CODES } from "./data-files.ts";
import type { CodeInfo } from "./entry.ts";
import { EVALUATION_CODES } from "./evaluation.ts";
import { EVALUATION_LABELS_CODES } from "./evaluation-labels.ts";
import { EVALUATION_RANKING_CODES } from "./evaluation-ranking.ts";
import { EVALUATION_SOURCE_CODES } from "./evaluation-sources.ts";
import { EVALUATION_WORSE_CODES } from "./evaluation-worse.ts";
import { FILE_CODES } from "./file.ts";
import { GOLDEN_CODES } from "./golden.ts";
import { HISTORY_CODES } from "./history.ts";
import { IMAGE_CODES } from "./image.ts";
import { IMPORT_CODES } from "./import.ts";
import { LATENCY_CODES } from "./latency.ts";
import { METRIC_CODES } from "./metric.ts";
import { MODEL_CODES } from "./model.ts";
import { PROMOTION_CODES } from "./promotion.ts";
import { PUBLISH_CODES } from "./publish.ts";
import { RULE_CODES } from "./rule.ts";
import { RUN_CODES } from "./run.ts";
import { SCAN_CODES } from "./scan.ts";
import { SOURCE_CODES } from "./source.ts";

/** Every code that Assay can say, each documented for `assay explain CODE`. */
export const CODES = {
  ...CONFIG_CODES,
  ...RULE_CODES,
  ...METRIC_CODES,
  ...FILE_CODES,
  ...RUN_CODES,
  ...DATA_CODES,
  ...DATA_FILE_CODES,
  ...SOURCE_CODES,
  ...MODEL_CODES,
  ...EVALUATION_CODES,
  ...EVALUATION_LABELS_CODES,
  ...EVALUATION_RANKING_CODES,
  ...EVALUATION_SOURCE_CODES,
  ...EVALUATION_WORSE_CODES,
  ...IMAGE_CODES,
  ...IMPORT_CODES,
  ...LATENCY_CODES,
  ...SCAN_CODES,
  ...PROMOTION_CODES,
  ...GOLDEN_CODES,
  ...HISTORY_CODES,
  ...PUBLISH_CODES,
};

export type Code = keyof typeof CODES;
export type { CodeInfo, Consequence } from "./entry.ts";

export function codeInfo(code: Code): CodeInfo {
  return CODES[code];
}
