import type { Config } from "../model/config.ts";

export type ReuseBudget = NonNullable<Config["baseline"]["reuse"]>;

/**
 * How far a share that was counted on `rows` rows may lie from the truth, in every one of the budget's looks at
 * once, with its reliability: Hoeffding's inequality with δ divided by the number of looks, or by 2 to that number
 * where each model may answer to what the looks before it said (Renggli et al. 2019, "Continuous Integration of
 * Machine Learning Models with ease.ml/ci", section 3).
 */
export function reuseTolerance({ looks, reliability, adaptivity }: ReuseBudget, rows: number): number {
  const lnOutcomes = adaptivity === "full" ? looks * Math.LN2 : Math.log(looks);
  return Math.sqrt((lnOutcomes - Math.log1p(-reliability)) / (2 * rows));
}

export type Spent = "open" | "low" | "last" | "spent";

/** Where the warning starts. */
const LOW = 0.8;

/** @param used looks that were taken, the present one among them */
export function spentOf({ looks }: ReuseBudget, used: number): Spent {
  if (used > looks) return "spent";
  if (used === looks) return "last";
  return used > LOW * looks ? "low" : "open";
}
