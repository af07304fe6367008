import { AssayError } from "../../../../model/error.ts";
import type { Numbers } from "../labels.ts";

/** The most that is computed of each with each. */
interface Limit {
  readonly id: string;
  /** For sentences: `pairs of clusters`. */
  readonly what: string;
  readonly count: number;
  readonly most: number;
}

/** @throws AssayError `evaluation/too-many-rows` */
export function requireFew({ id, what, count, most }: Limit): void {
  if (count <= most) return;
  throw new AssayError(
    "evaluation/too-many-rows",
    `${id} looks at ${count} ${what}, and takes ${most} at most.`,
    { fix: "Evaluate on a sample of the rows, look at how the clusters were made, or take another metric." },
  );
}

export function distinct(codes: Numbers): number {
  const seen = new Set<number>();
  for (let row = 0; row < codes.length; row++) seen.add(codes[row]);
  return seen.size;
}
