import { AssayError } from "../../../model/error.ts";
import type { Scene } from "../scene.ts";
import { runCommand } from "./run.ts";
import { splitCommand } from "./split.ts";

/** What stays of the gate's time for reading what the command wrote. */
const SHARE = 0.9;

/**
 * Runs the gate's command, where it has one, in this change's checkout. Commits of the past are no folders to
 * run in, so a baseline is the file that was committed there; a note says so.
 * @throws AssayError `evaluation/command` and those of `runCommand`
 */
export async function writeByCommand(scene: Scene, output: string): Promise<void> {
  const { command } = scene.config;
  if (command === undefined) return;
  const { root, label } = scene.job.candidate;
  if (root === undefined)
    throw new AssayError("evaluation/command", `${label} is no folder that a command could run in.`, {
      fix: "Run the gate on a checkout.",
    });
  const words = splitCommand(command);
  scene.job.progress({ message: `running ${words[0]}` });
  const seconds = scene.job.budget.seconds * SHARE;
  await runCommand({ words, folder: root, output, seconds });
  if (scene.treeBaselines.length === 0) return;
  scene.notes.push({
    code: "evaluation/command-baseline",
    message: `\`${words.join(" ")}\` ran for this change alone; \`${output}\` of ${scene.treeBaselines.join(" and ")} is the file that is committed there.`,
  });
}
