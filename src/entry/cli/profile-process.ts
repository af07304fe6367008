import { mkdtemp, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { dataGate } from "../../gates/data/index.ts";
import { answerPath, PROFILE_JOB, type ProfileSettings } from "../../gates/data/profile/job.ts";
import { parseProfile } from "../../gates/data/profile/parse.ts";
import { AssayError } from "../../model/error.ts";
import type { Budget } from "../../model/gate.ts";
import type { Profile } from "../../model/profile.ts";
import type { Failure } from "../../pipeline/protocol.ts";
import { runInProcess } from "../../pipeline/worker-process.ts";
import { candidateTree } from "../../sources/tree.ts";
import { gateSecrets, workerEnv } from "../worker-env.ts";
import type { CliIo } from "./io.ts";
import { progressDisplay } from "./progress.ts";

export interface ProfileRun {
  /** What is profiled, for sentences. */
  readonly name: string;
  readonly root: string;
  readonly settings: ProfileSettings;
  readonly budget: Budget;
}

/**
 * Profiles a table in a process of its own, which may crash, hang or be cancelled without an end of this one.
 * @throws AssayError as the gate does, `run/crashed`, `run/timeout`, `run/out-of-memory` or `run/cancelled`
 */
export async function profileInProcess(run: ProfileRun, io: CliIo): Promise<Profile> {
  const { name, root, settings, budget } = run;
  const scratch = await mkdtemp(path.join(os.tmpdir(), "assay-profile-"));
  const progress = progressDisplay(io);
  const started = performance.now();
  const names = dataGate.secrets?.(settings.config) ?? [];
  const secrets = Object.entries(gateSecrets(io.env)).filter(([one]) => names.includes(one));
  progress.report(name, { type: "started" });
  try {
    const outcome = await runInProcess(
      { ...io.worker, env: workerEnv(io.env) },
      {
        gate: name,
        kind: PROFILE_JOB,
        settings,
        needs: [],
        candidate: candidateTree(root),
        baselines: new Map(),
        seed: 0,
        budget,
        scratch,
        secrets: Object.fromEntries(secrets),
        nativeHome: io.nativeHome,
      },
      io.signal,
      (event) => progress.report(name, { type: "progress", progress: event }),
    );
    const durationMs = Math.round(performance.now() - started);
    progress.report(name, { type: "finished", durationMs, failed: "failure" in outcome });
    if ("failure" in outcome) throw failed(outcome.failure, run);
    return parseProfile(await readFile(answerPath(scratch), "utf8"), name);
  } finally {
    progress.close();
    await rm(scratch, { recursive: true, force: true });
  }
}

/** The words for a gate, where those for a table are others. */
function failed({ code, message, fix, location }: Failure, { name, budget }: ProfileRun): AssayError {
  switch (code) {
    case "run/timeout":
      return new AssayError(code, `The profile of \`${name}\` was not ready after ${budget.seconds} s.`, {
        fix: "Give it more with `--timeout`, or profile parts and merge their profiles.",
      });
    case "run/out-of-memory":
      return new AssayError(code, message.replace(/^Gate/, "The profile of"), {
        fix: "Give it more with `--memory`, or profile parts and merge their profiles.",
      });
    case "run/crashed":
      return new AssayError(
        code,
        message.replace(/^The gate's process/, `The process that read \`${name}\``),
        {
          fix: "The file may be damaged; look at it with another tool.",
        },
      );
    case "run/cancelled":
      return new AssayError(code, "Interrupted: there is no profile.");
    default:
      return new AssayError(code, message, { fix, location });
  }
}
