import type { Tree } from "../model/gate.ts";

/**
 * What a gate finds counts only where the files are still those that it opened, whose digests the report names; and
 * what fails may fail because somebody wrote one of them meanwhile.
 * @throws AssayError `source/changed`, also instead of what `work` throws
 */
export async function whileUnchanged<Found>(tree: Tree, work: () => Promise<Found>): Promise<Found> {
  let found: Found;
  try {
    found = await work();
  } catch (thrown) {
    await tree.verify?.();
    throw thrown;
  }
  await tree.verify?.();
  return found;
}
