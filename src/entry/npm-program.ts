import { realpathSync, statSync } from "node:fs";
import path from "node:path";
import type { Env } from "../model/context.ts";

/** Program and first arguments that run npm without a shell. */
export interface Npm {
  readonly command: string;
  readonly args: readonly string[];
}

/**
 * npm as this Node runs it. `npm` on Windows is a script that only a shell can start, and a runner's own
 * Node may not be on the PATH, so npm's JavaScript is looked for beside each.
 */
export function findNpm(env: Env, execPath: string = process.execPath): Npm | undefined {
  const folders = [
    ...(env.PATH ?? env.Path ?? "").split(path.delimiter).filter((folder) => path.isAbsolute(folder)),
    path.dirname(execPath),
  ];
  for (const folder of folders) {
    const beside = [
      path.join(folder, "node_modules", "npm", "bin", "npm-cli.js"),
      path.join(folder, "..", "lib", "node_modules", "npm", "bin", "npm-cli.js"),
    ].find(isFile);
    const link = path.join(folder, "npm");
    const script = isFile(link) ? realpathSync(link) : beside;
    if (script?.endsWith(".js")) return { command: execPath, args: [script] };
    // A version manager's own launcher.
    if (script !== undefined && process.platform !== "win32") return { command: script, args: [] };
    if (beside !== undefined) return { command: execPath, args: [beside] };
  }
  return undefined;
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true;
}
