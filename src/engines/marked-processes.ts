import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";

/** Variable that every process inherits which a command starts, also one in a session or group of its own. */
export const MARK_VARIABLE = "ASSAY_COMMAND_ID";

/** A process may start another while it is looked for; so many sweeps are enough for any but a fork bomb. */
const MOST_SWEEPS = 100;

export function newMark(): string {
  return randomUUID();
}

/** Whether this system tells the environment of other processes: Linux does. */
export function canFindMarked(): boolean {
  return environmentOf("self") !== undefined;
}

/** Ends every process that has inherited the mark, and what these start meanwhile. Does nothing where none is told. */
export function endMarkedProcesses(mark: string): void {
  if (!canFindMarked()) return;
  const wanted = `${MARK_VARIABLE}=${mark}\0`;
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep++) {
    const found = readdirSync("/proc").filter(
      (name) => /^\d+$/.test(name) && `\0${environmentOf(name) ?? ""}`.includes(`\0${wanted}`),
    );
    if (found.length === 0) return;
    for (const pid of found) end(Number(pid));
  }
}

/** As it was when the process began; undefined for one that is gone, is another user's or is not told of here. */
function environmentOf(pid: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/environ`, "latin1");
  } catch {
    return undefined;
  }
}

function end(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It ended by itself.
  }
}
