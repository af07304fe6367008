import type { Job } from "../../model/gate.ts";

/** Seconds until the gate's time is up; below 0 when it is over. */
export function secondsLeft({ budget, endsAt }: Pick<Job, "budget" | "endsAt">): number {
  return endsAt === undefined ? budget.seconds : (endsAt - performance.now()) / 1000;
}
