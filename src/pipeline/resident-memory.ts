import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";

/** Resident memory of a process in bytes; undefined where the system does not tell. */
export type MemoryReader = (pid: number) => Promise<number | undefined>;

export function memoryReader(platform: NodeJS.Platform): MemoryReader {
  if (platform === "linux") return fromProc;
  return platform === "win32" ? async () => undefined : fromPs;
}

export async function fromProc(pid: number): Promise<number | undefined> {
  try {
    const status = await readFile(`/proc/${pid}/status`, "utf8");
    return kibibytes(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]);
  } catch {
    return undefined;
  }
}

/** macOS and the BSDs have no /proc; POSIX says that `ps` is there, and all of them print `rss` in KiB. */
export function fromPs(pid: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    execFile("ps", ["-o", "rss=", "-p", String(pid)], { timeout: 5000 }, (error, stdout) =>
      resolve(error === null ? kibibytes(stdout.trim()) : undefined),
    );
  });
}

function kibibytes(digits: string | undefined): number | undefined {
  return digits !== undefined && /^\d+$/.test(digits) ? Number(digits) * 1024 : undefined;
}
