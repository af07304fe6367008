import { spawnSync } from "node:child_process";
import { describe } from "vitest";

/**
 * `describe` for tests that need programs of the machine. Where one is missing the tests are skipped with
 * the reason in their name and on the log; on a CI system they fail instead.
 */
export function describeWith(
  programs: Readonly<Record<string, string>>,
  name: string,
  tests: () => void,
): void {
  const missing = Object.keys(programs).filter((program) => !isThere(program));
  if (missing.length === 0) {
    describe(name, tests);
    return;
  }
  const advice = missing.map((program) => `${program} (${programs[program]})`).join(", ");
  if (process.env.CI === "true") throw new Error(`${name} needs ${advice}`);
  process.stderr.write(`\nNOT TESTED: ${name} needs ${advice}\n`);
  describe.skip(`${name} [NOT TESTED: needs ${advice}]`, tests);
}

function isThere(program: string): boolean {
  return spawnSync(program, ["--version"], { stdio: "ignore" }).error === undefined;
}
