import type { Check } from "../model/check.ts";
import { codeInfo } from "../model/codes/index.ts";
import type { PromotionConfig } from "../model/config.ts";
import type { AssayError } from "../model/error.ts";
import type { Version } from "../model/registry.ts";

export function registeredCheck(
  promotion: PromotionConfig,
  stage: string,
  version: Version | undefined,
): Check {
  return {
    code: "promotion/registered",
    subject: {},
    status: "pass",
    level: "error",
    expected: `${promotion.name} in stage ${stage}`,
    actual: null,
    message: `${promotion.name} v${version?.version} is in stage ${stage}.`,
    location: promotion.location,
  };
}

export function statementFailed(promotion: PromotionConfig): Check {
  return {
    code: "promotion/statement-failed",
    subject: {},
    status: "error",
    level: "error",
    expected: "a statement that says PASSED or WARNED",
    actual: null,
    message: `The checks of ${promotion.requires.join(", ")} do not add up to a pass, so the statement about ${promotion.name} would say FAILED.`,
    fix: "Run the gates again with `assay run`.",
    location: promotion.location,
  };
}

export function refusedCheck(
  promotion: PromotionConfig,
  { code, message, fix, location }: AssayError,
): Check {
  return {
    code,
    subject: {},
    status: codeInfo(code).consequence === "failed" ? "fail" : "error",
    level: "error",
    expected: `${promotion.name} to be promoted`,
    actual: null,
    message,
    fix,
    location: location ?? promotion.location,
  };
}
