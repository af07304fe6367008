import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { vi } from "vitest";

const IDENTITY = {
  GIT_AUTHOR_NAME: "Ada Lovelace",
  GIT_AUTHOR_EMAIL: "ada@example.org",
  GIT_COMMITTER_NAME: "Ada Lovelace",
  GIT_COMMITTER_EMAIL: "ada@example.org",
};

/** Every step is a process of its own, which a busy machine starts slowly. */
vi.setConfig({ testTimeout: 60_000 });

/** Lets git commands of the code under test have the same author as those of the tests. */
Object.assign(process.env, IDENTITY);

/** A real git repository in a temporary folder; disposed of with `using`. */
export class TemporaryRepository implements Disposable {
  readonly folder: string;

  constructor(clonedFrom?: string, ...options: string[]) {
    this.folder = realpathSync(mkdtempSync(join(tmpdir(), "assay-repository-")));
    if (clonedFrom === undefined) this.git("init", "--quiet", "--initial-branch=main");
    else this.git("clone", "--quiet", ...options, clonedFrom, ".");
  }

  git(...args: string[]): string {
    const env = { ...process.env, ...IDENTITY, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" };
    return execFileSync("git", args, { cwd: this.folder, env, encoding: "utf8", stdio: "pipe" }).trim();
  }

  path(...names: string[]): string {
    return join(this.folder, ...names);
  }

  write(path: string, content: string | Uint8Array): void {
    mkdirSync(dirname(this.path(path)), { recursive: true });
    writeFileSync(this.path(path), content);
  }

  /** Writes the files, commits everything and gives the commit's id. */
  commit(message: string, files: Readonly<Record<string, string | Uint8Array>> = {}): string {
    for (const [path, content] of Object.entries(files)) this.write(path, content);
    this.git("add", "--all");
    this.git("commit", "--quiet", "--allow-empty", "--message", message);
    return this.git("rev-parse", "HEAD");
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
