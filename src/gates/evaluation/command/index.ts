import { lstatSync } from "node:fs";
import path from "node:path";
import { canFindMarked, newMark } from "../../../engines/marked-processes.ts";
import { AssayError } from "../../../model/error.ts";
import type { Scene } from "../scene.ts";
import { secondsLeft } from "../time-left.ts";
import { setAside } from "./aside.ts";
import { contentsOf, type Kept, requireSame } from "./evidence-kept.ts";
import { runCommand } from "./run.ts";
import { maskSecrets } from "./secrets.ts";
import { splitCommand } from "./split.ts";

/** What stays of the gate's time for reading what the command wrote. */
const SHARE_KEPT = 0.1;

/**
 * Runs the gate's command, where it has one, in this change's checkout. Commits of the past are no folders to
 * run in, so a baseline is the file that was committed there; a note says so.
 * @throws AssayError `evaluation/command`, `evaluation/command-changed-data`, `evaluation/command-no-file` and
 * those of `runCommand`
 */
export async function writeByCommand(scene: Scene, output: string): Promise<void> {
  const { command, data, champion } = scene.config;
  if (command === undefined) return;
  const { job } = scene;
  const { root, label } = job.candidate;
  if (root === undefined)
    throw new AssayError("evaluation/command", `${label} is no folder that a command could run in.`, {
      fix: "Run the gate on a checkout.",
    });
  const words = splitCommand(command);
  const shown = maskSecrets(words.join(" "));
  const kept: Kept = new Map(
    (["data", "champion"] as const).flatMap((role) => {
      const file = { data, champion }[role];
      return file === undefined ? [] : [[role, file]];
    }),
  );
  const before = await contentsOf(kept, job.candidate);
  job.progress({ message: `running ${words[0]}` });
  const file = path.resolve(root, output);
  const { aside, settle } = setAside(file, output);
  const mark = newMark();
  const group = { command: shown, mark, ...(aside === undefined ? {} : { aside }) };
  try {
    await runCommand({
      words,
      shown,
      folder: root,
      seconds: secondsLeft(job) - job.budget.seconds * SHARE_KEPT,
      budget: job.budget.seconds,
      environment: job.environment,
      mark,
      started: (pid) => job.hasGroup?.({ ...group, pid, isRunning: true }),
      ended: (pid) => job.hasGroup?.({ ...group, pid, isRunning: false }),
    });
    requireWritten(file, output, shown, aside !== undefined);
  } finally {
    settle();
  }
  if (!canFindMarked())
    scene.notes.push({
      code: "evaluation/command-processes",
      message: `This system does not tell which processes \`${words[0]}\` left running in a session of their own, so they were not ended.`,
      fix: "Let the command wait for all that it starts.",
    });
  requireSame(kept, before, await contentsOf(kept, job.candidate), shown);
  if (scene.treeBaselines.length === 0) return;
  scene.notes.push({
    code: "evaluation/command-baseline",
    message: `\`${shown}\` ran for this change alone; \`${output}\` of ${scene.treeBaselines.join(" and ")} is the file that is committed there.`,
  });
}

function requireWritten(file: string, output: string, shown: string, hadFile: boolean): void {
  const written = lstatSync(file, { throwIfNoEntry: false });
  if (written?.isSymbolicLink())
    throw new AssayError(
      "evaluation/command-no-file",
      `\`${shown}\` made \`${output}\` a link: what it leads to may be from before.`,
      { fix: "Let the command write the file itself, on every run.", location: { path: output } },
    );
  if (written !== undefined) return;
  throw new AssayError(
    "evaluation/command-no-file",
    hadFile
      ? `\`${shown}\` ended well but did not write \`${output}\`: the file there is from before.`
      : `\`${shown}\` ended well but there is no file \`${output}\`.`,
    { fix: "Let the command write the file that the gate names, on every run.", location: { path: output } },
  );
}
