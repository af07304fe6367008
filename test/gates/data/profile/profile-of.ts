import path from "node:path";
import type { DataConfig } from "../../../../src/gates/data/config.ts";
import { profileSource } from "../../../../src/gates/data/profile/run.ts";
import type { Profile, ProfileColumn } from "../../../../src/model/profile.ts";
import { treeOf } from "../run-gate.ts";

/** The profile of a table under a folder, as the command writes it. */
export function profileUnder(
  root: string,
  config: DataConfig | string,
  { showValues = false, scratch = path.join(root, ".scratch") } = {},
): Promise<Profile> {
  return profileSource(
    {
      config: typeof config === "string" ? { source: config } : config,
      needs: [],
      candidate: treeOf(root),
      baselines: new Map(),
      seed: 0,
      budget: { seconds: 60, memoryBytes: 2 ** 30 },
      scratch,
      progress: () => undefined,
    },
    { version: "0.0.0", showValues },
  );
}

export function columnOf(profile: Profile, name: string): ProfileColumn {
  const found = profile.columns.find((column) => column.name === name);
  if (found === undefined) throw new Error(`the profile has no column ${name}`);
  return found;
}
