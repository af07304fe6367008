import type { DataChanges } from "../../../model/data-change.ts";
import { AssayError } from "../../../model/error.ts";
import type { Job } from "../../../model/gate.ts";
import type { DataConfig } from "../config.ts";
import type { DataTable } from "../table.ts";
import { changesBetween } from "./changes.ts";
import { glanceAt } from "./glance.ts";

/** The baseline that is a commit. */
export const TREE = "baseline";

/**
 * What changed in the table since the base, also where no rule looks: one scan of each side, none where the files are
 * the same or there is no base. It is for the reader and judges nothing, so what it cannot read it leaves out.
 */
export async function changesSince(
  base: DataTable | undefined,
  candidate: DataTable,
  { config, baselines, progress }: Pick<Job<DataConfig>, "config" | "baselines" | "progress">,
): Promise<DataChanges | undefined> {
  if (base === undefined || filesOf(base) === filesOf(candidate)) return undefined;
  progress({ message: `looking for what changed in ${candidate.name}` });
  try {
    const changes = changesBetween(await glanceAt(base), await glanceAt(candidate), {
      against: baselines.get(TREE)?.label ?? TREE,
      showExtremes: config.show_values === true,
    });
    return changes.total === 0 ? undefined : changes;
  } catch (thrown) {
    if (thrown instanceof AssayError) return undefined;
    throw thrown;
  }
}

function filesOf({ inputs }: DataTable): string {
  return JSON.stringify(inputs.map(({ path, digest }) => [path, digest]));
}
