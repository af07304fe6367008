import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { AssayError } from "../../../../src/model/error.ts";

interface Case {
  readonly note: string;
  readonly function: string;
  readonly arguments: object;
  readonly value: unknown;
}

/** Functions by name; what an oracle recorded fits the function that it names. */
type Functions = Readonly<Record<string, (input: never) => unknown>>;

/**
 * One test for each recorded call: the same value to `tolerance` (relative, absolute below 1e-3), or an
 * AssayError where the library refuses. Every function must have a case, and every case a function.
 */
export function testAgainstOracle(topic: string, functions: Functions, tolerance = 1e-12): void {
  const { cases } = JSON.parse(
    readFileSync(new URL(`../../../../fixtures/oracles/${topic}.json`, import.meta.url), "utf8"),
  ) as { cases: Case[] };
  test("there are cases of every function", () => {
    expect([...new Set(cases.map((entry) => entry.function))].sort()).toEqual(Object.keys(functions).sort());
  });
  test.each(cases.map((entry, index) => ({ ...entry, index })))(
    "$index $function: $note",
    ({ function: name, arguments: given, value }) => {
      const call = functions[name] as (input: object) => unknown;
      if (value === null) expect(() => call(given)).toThrow(AssayError);
      else expectClose(call(given), value, tolerance);
    },
  );
}

function expectClose(seen: unknown, wanted: unknown, tolerance: number): void {
  if (typeof wanted === "number") {
    expect(seen).toBeTypeOf("number");
    const error = Math.abs((seen as number) - wanted) / Math.max(Math.abs(wanted), 1e-3);
    expect(error, `${seen} instead of ${wanted}`).toBeLessThan(tolerance);
  } else if (typeof wanted === "object" && wanted !== null) {
    const parts = Object.entries(wanted);
    expect(Object.keys(seen as object)).toEqual(parts.map(([key]) => key));
    for (const [key, part] of parts) expectClose((seen as Record<string, unknown>)[key], part, tolerance);
  } else expect(seen).toEqual(wanted);
}
