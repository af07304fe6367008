import { writeFile } from "node:fs/promises";
import path from "node:path";
import { type Evidence, NO_EVIDENCE } from "../../../model/evidence.ts";
import type { Job } from "../../../model/gate.ts";
import type { DataConfig } from "../config.ts";
import type { ProfileRequest } from "./index.ts";
import { profileSource } from "./run.ts";
import { writeProfile } from "./write.ts";

/** What a process of its own is asked for; as a gate is, so that it has its limits of time and memory. */
export interface ProfileSettings {
  readonly config: DataConfig;
  readonly request: ProfileRequest;
}

/** The name by which a process is asked for a profile instead of a gate's evidence. */
export const PROFILE_JOB = "profile";

/** The file under the job's scratch folder that holds the answer, which is no evidence. */
export function answerPath(scratch: string): string {
  return path.join(scratch, "profile.json");
}

export const profileJob = {
  async measure({ config: { config, request }, ...job }: Job<ProfileSettings>): Promise<Evidence> {
    job.progress({ message: "profiling" });
    const profile = await profileSource({ ...job, config }, request);
    await writeFile(answerPath(job.scratch), writeProfile(profile));
    return NO_EVIDENCE;
  },
};
