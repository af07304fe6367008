import { rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { AssayError, reasonOf } from "../model/error.ts";
import type { RenderedFile } from "../model/reporter.ts";
import { makeFolder } from "../sources/make-folder.ts";

/**
 * Makes the folder for reports before anything is measured, so that a full run never ends without a
 * place to write to. The folder ignores itself in git.
 * @throws AssayError `run/output` when it cannot be made or written.
 */
export async function prepareOutput(folder: string): Promise<void> {
  try {
    await makeFolder(folder);
    await writeAtomically(path.join(folder, ".gitignore"), "*\n");
  } catch (thrown) {
    throw new AssayError("run/output", `The output folder ${folder} cannot be written: ${reasonOf(thrown)}`, {
      fix: "Name a folder that can be written with --output.",
      cause: thrown,
    });
  }
}

/** Writes the files in the order given, each whole or not at all; returns their paths. */
export async function writeFiles(folder: string, files: readonly RenderedFile[]): Promise<readonly string[]> {
  const written: string[] = [];
  for (const file of files) {
    const target = path.join(folder, file.path);
    await makeFolder(path.dirname(target));
    await writeAtomically(target, file.text);
    written.push(target);
  }
  return written;
}

/** A reader sees the old bytes or the new ones, never a part. */
export async function writeAtomically(target: string, text: string): Promise<void> {
  const temporary = `${target}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, text);
    await rename(temporary, target);
  } catch (thrown) {
    await rm(temporary, { force: true });
    throw thrown;
  }
}
