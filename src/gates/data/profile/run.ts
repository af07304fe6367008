import { openDuckDb } from "../../../engines/duckdb.ts";
import type { Job } from "../../../model/gate.ts";
import type { Profile } from "../../../model/profile.ts";
import type { DataConfig } from "../config.ts";
import { Sources } from "../sources.ts";
import { type ProfileRequest, profileOf } from "./index.ts";

const ENGINE_SHARE = 0.6;

/**
 * The profile of the table that a gate of these settings looks at, with its missing values and its condition.
 * @throws AssayError as the gate does when its table cannot be opened
 */
export async function profileSource(job: Job<DataConfig>, request: ProfileRequest): Promise<Profile> {
  const engine = await openDuckDb({
    memoryBytes: job.budget.memoryBytes * ENGINE_SHARE,
    scratch: job.scratch,
  });
  const sources = new Sources(job, engine);
  try {
    const profile = await profileOf(await sources.candidate(), request);
    await sources.verify();
    return profile;
  } finally {
    await sources.close();
    await engine.close();
  }
}
