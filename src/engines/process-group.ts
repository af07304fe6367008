/** Ends a process and all that it started and that stayed in its group, at once. */
export function endProcessGroup(pid: number): void {
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // The group is gone already.
  }
}
