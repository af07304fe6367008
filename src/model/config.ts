import type { Location } from "./error.ts";
import type { AnyOf, Rule } from "./rule.ts";

/** One entry under `gates:`, its settings already valid for its kind. */
export interface GateConfig {
  readonly name: string;
  readonly kind: string;
  readonly settings: unknown;
  readonly rules: readonly Rule[];
  readonly anyOf: readonly AnyOf[];
  readonly timeoutSeconds: number;
  readonly memoryBytes: number;
  readonly location?: Location;
}

/** One entry under `promotion:`. */
export interface PromotionConfig {
  readonly name: string;
  readonly artifact: string;
  /** Names of gates that must have passed on exactly these bytes. */
  readonly requires: readonly string[];
  readonly registry: { readonly kind: string; readonly [key: string]: unknown };
  /** In the order of promotion. */
  readonly stages: readonly string[];
  readonly location?: Location;
}

export interface Config {
  /** As given on the command line, e.g. `assay.yml`. */
  readonly path: string;
  /** Absolute folder of the file; paths in the config start here. */
  readonly root: string;
  readonly digest: string;
  readonly seed: number;
  readonly baseline: {
    readonly ref?: string;
    /** Folder of passports. */
    readonly passports?: string;
    /** What a rule says when the base has no such file yet: `error` (default) or `skip`. */
    readonly whenMissing: "error" | "skip";
    /** How many different models may be judged on one golden table before its numbers are worn out. */
    readonly reuse?: {
      readonly looks: number;
      /** Probability that every look is within its tolerance. */
      readonly reliability: number;
      /** `full` where a model may answer to what the looks before it said, `none` where all were made before. */
      readonly adaptivity: "none" | "full";
      readonly whenSpent: "warn" | "error";
    };
  };
  /** The file of earlier measurements, relative to the root. */
  readonly history?: { readonly file: string };
  readonly gates: readonly GateConfig[];
  readonly promotion: readonly PromotionConfig[];
}
