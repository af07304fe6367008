import { existsSync, lstatSync, renameSync, rmSync } from "node:fs";
import type { FileAside } from "../model/gate.ts";

/** Puts a file of before back where no new one was written, else forgets it. Harmless a second time. */
export function putBack({ kept, file }: FileAside): void {
  if (lstatSync(kept, { throwIfNoEntry: false }) === undefined) return;
  if (existsSync(file)) rmSync(kept);
  else renameSync(kept, file);
}
