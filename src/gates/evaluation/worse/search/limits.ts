import type { Job } from "../../../../model/gate.ts";
import { secondsLeft } from "../../time-left.ts";
import type { Feature } from "./features.ts";

/** Values that are read: columns × rows. */
const MOST_VALUES = 1e8;
/** Conditions of columns that are paired: their pairs are half as many as the square of it. */
const MOST_CONDITIONS = 1000;
/** Rows × pairs of columns. */
const MOST_STEPS = 4e9;
/** Rows of groups take so many times the steps. */
const STEPS_OF_GROUPS = 10;
/** A search explains a verdict that is known already, and must leave time to tell it. */
const SHARE = 1 / 3;

/** How much may be searched. What time decides differs from machine to machine, so it is the last resort. */
export interface Limits {
  isOver(): boolean;
}

export function limitsOf(job: Pick<Job, "budget" | "endsAt">, now = () => performance.now()): Limits {
  const end = now() + secondsLeft(job) * 1000 * SHARE;
  return { isOver: () => now() >= end };
}

/** Of so many columns the first are read. */
export function readableColumns(columns: number, rows: number): number {
  return Math.min(columns, Math.max(1, Math.floor(MOST_VALUES / rows)));
}

/** Of so many columns the first are paired; all are searched one by one. */
export function pairedColumns(features: readonly Feature[], rows: number, hasGroups = false): number {
  const steps = rows * (hasGroups ? STEPS_OF_GROUPS : 1);
  let [paired, conditions] = [0, 0];
  for (const feature of features) {
    conditions += feature.conditions.length;
    if (conditions > MOST_CONDITIONS || (steps * paired * (paired + 1)) / 2 > MOST_STEPS) break;
    paired++;
  }
  return paired;
}
