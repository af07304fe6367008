import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/** A small repository with a past, described by `fixtures/scenarios/<name>/scenario.json`. */
export interface Scenario {
  readonly name: string;
  readonly title: string;
  /** Commits in order; the last one is the change under test. Each adds to the one before. */
  readonly commits: readonly ScenarioCommit[];
  /** Arguments of `assay`. */
  readonly command: readonly string[];
  /** Config that the command names, when it is not `assay.yml`. */
  readonly config?: string;
  /** Run in a clone with this many commits of the change, as CI systems make one. */
  readonly cloneDepth?: number;
  /** Ref that the first commit gets, as a clone would have it. */
  readonly baseRef?: string;
}

export interface ScenarioCommit {
  readonly message: string;
  /** Folder beside scenario.json that is copied over the tree. */
  readonly folder?: string;
  /** Path in the repository → path under `fixtures/`. */
  readonly files?: Readonly<Record<string, string>>;
  readonly remove?: readonly string[];
  /** Path in the repository → whole text. */
  readonly text?: Readonly<Record<string, string>>;
}

const FIXTURES = path.resolve(import.meta.dirname, "../fixtures");

export function readScenario(name: string): Scenario {
  const file = path.join(FIXTURES, "scenarios", name, "scenario.json");
  return { name, ...JSON.parse(readFileSync(file, "utf8")) };
}

/** Makes the repository in an empty or absent folder, with identical commit ids each time. */
export function buildRepository(scenario: Scenario, folder: string): void {
  mkdirSync(folder, { recursive: true });
  git(folder, ["init", "--quiet", "--initial-branch=main"]);
  scenario.commits.forEach((commit, index) => {
    applyCommit(scenario, commit, folder);
    git(folder, ["add", "--all"]);
    git(folder, ["commit", "--quiet", "--allow-empty", "--message", commit.message]);
    if (index === 0) {
      if (scenario.baseRef !== undefined) git(folder, ["update-ref", scenario.baseRef, "HEAD"]);
      git(folder, ["checkout", "--quiet", "-b", "change"]);
    }
  });
}

function applyCommit(scenario: Scenario, commit: ScenarioCommit, folder: string): void {
  for (const removed of commit.remove ?? []) rmSync(path.join(folder, removed), { recursive: true });
  const overlay = commit.folder && path.join(FIXTURES, "scenarios", scenario.name, commit.folder);
  if (overlay && existsSync(overlay)) cpSync(overlay, folder, { recursive: true });
  for (const [target, source] of Object.entries(commit.files ?? {})) {
    cpSync(path.join(FIXTURES, source), prepared(folder, target));
  }
  for (const [target, text] of Object.entries(commit.text ?? {}))
    writeFileSync(prepared(folder, target), text);
}

function prepared(folder: string, target: string): string {
  const file = path.join(folder, target);
  mkdirSync(path.dirname(file), { recursive: true });
  return file;
}

/** Git without the machine's own settings, as one fixed person at one fixed time. */
export function git(folder: string, args: readonly string[]): string {
  const person = { NAME: "Assay demo", EMAIL: "demo@assay.invalid", DATE: "2026-01-05T12:00:00Z" };
  const roles = ["AUTHOR", "COMMITTER"].flatMap((role) =>
    Object.entries(person).map(([key, value]) => [`GIT_${role}_${key}`, value]),
  );
  return execFileSync("git", [...args], {
    cwd: folder,
    encoding: "utf8",
    env: {
      PATH: process.env.PATH,
      GIT_CONFIG_GLOBAL: "/dev/null",
      GIT_CONFIG_SYSTEM: "/dev/null",
      ...Object.fromEntries(roles),
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
}
