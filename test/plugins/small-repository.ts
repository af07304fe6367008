import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const FLIGHTS = fileURLToPath(new URL("../../fixtures/data/flights-small.csv", import.meta.url));

/** Rules of one data gate over real flights, by what they come to. */
export const RULES = {
  pass: "{ metric: row_count, min: 10 }",
  fail: "{ metric: row_count, min: 99999999 }",
  /** A column that does not exist is no evidence. */
  undecided: "{ metric: null_rate, column: no_such_column, max: 0 }",
};

/** A git repository with data and an assay.yml of one data gate, in a folder of its own. */
export function smallRepository(rule: string, name = "assay-repository-"): string {
  const folder = mkdtempSync(path.join(tmpdir(), name));
  copyFileSync(FLIGHTS, path.join(folder, "flights.csv"));
  writeConfig(folder, rule);
  git(folder, "init", "--quiet", "--initial-branch=main");
  git(folder, "add", "--all");
  git(folder, "commit", "--quiet", "--message=data");
  return folder;
}

export function writeConfig(folder: string, rule: string): void {
  const text = `version: 1\ngates:\n  flights:\n    kind: data\n    source: flights.csv\n    rules:\n      - ${rule}\n`;
  writeFileSync(path.join(folder, "assay.yml"), text);
}

export function git(folder: string, ...args: string[]): string {
  const who = ["-c", "user.name=Test", "-c", "user.email=test@example.com"];
  return execFileSync("git", [...who, ...args], { cwd: folder, encoding: "utf8" });
}
