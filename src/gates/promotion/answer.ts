import type { Check } from "../../model/check.ts";
import type { Code } from "../../model/codes/index.ts";
import type { PromotionConfig } from "../../model/config.ts";
import type { Input } from "../../model/evidence.ts";
import type { Version } from "../../model/registry.ts";
import type { Report } from "../../model/report.ts";

/** What a file that a gate read is at the time of the promotion. */
export type Present = { readonly digest: string } | { readonly reason: string };

export interface PromotionRequest {
  readonly promotion: PromotionConfig;
  readonly report: Report;
  /** The file that is to be promoted, as it is now. */
  readonly artifact: Input;
  readonly stage: string;
  /** Of the config as it is now. */
  readonly configDigest: string;
  /** The commit that is checked out now; undefined outside git. */
  readonly commit?: string;
  /** By path, every file of this tree that the required gates read, as it is now. */
  readonly files: ReadonlyMap<string, Present>;
  /** Files of the commit, the config among them, that are others on disk than the commit holds. */
  readonly uncommitted: readonly string[];
  /** What the stage before holds; not asked for when `stage` is the first. */
  readonly previous?: Version;
}

/** One question's check. */
export function answer(
  { promotion }: PromotionRequest,
  code: Code,
  status: Check["status"],
  expected: string,
  { message, fix }: { readonly message: string; readonly fix?: string },
): Check {
  return {
    code,
    subject: {},
    status,
    level: "error",
    expected,
    actual: null,
    message,
    ...(fix === undefined ? {} : { fix }),
    ...(promotion.location === undefined ? {} : { location: promotion.location }),
  };
}

/** Kinds whose gates look at the model itself. */
export const OF_THE_MODEL: ReadonlySet<string> = new Set(["evaluation", "latency"]);

export function short(digest: string): string {
  return digest.slice(0, 19);
}
