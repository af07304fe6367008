import { lstatSync, renameSync } from "node:fs";
import path from "node:path";
import { AssayError, reasonOf } from "../../../model/error.ts";
import type { FileAside } from "../../../model/gate.ts";
import { putBack } from "../../../sources/set-aside.ts";

/** A file that is out of the way while a command writes a new one. */
export interface Aside {
  /** Undefined where there was none. */
  readonly aside?: FileAside;
  /** Puts it back where no new one was written, else forgets it. */
  settle(): void;
}

/**
 * Moves a file of before out of the way, beside its place: whatever is there after the command was made by it,
 * also where the content is the same again, and a file that was only touched is none.
 * @throws AssayError `evaluation/command-failed` where the folder cannot be written
 */
export function setAside(file: string, output: string): Aside {
  const found = lstatSync(file, { throwIfNoEntry: false });
  if (found === undefined || !(found.isFile() || found.isSymbolicLink())) return { settle: () => {} };
  const kept = path.join(path.dirname(file), `.${path.basename(file)}.before-${process.pid}`);
  try {
    renameSync(file, kept);
  } catch (thrown) {
    throw new AssayError(
      "evaluation/command-failed",
      `\`${output}\` of before cannot be moved out of the way of the command: ${reasonOf(thrown)}.`,
      { fix: "Let the gate write in the file's folder.", location: { path: output } },
    );
  }
  const aside = { kept, file };
  const settle = () => {
    process.removeListener("exit", settle);
    putBack(aside);
  };
  process.once("exit", settle);
  return { aside, settle };
}
