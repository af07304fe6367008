import { expect, test } from "vitest";
import type { Context } from "../../src/model/context.ts";
import { baselineRef } from "../../src/pipeline/run.ts";

const context: Context = { platform: "github", event: "push", head: {}, base: { sha: "a".repeat(40) } };
const when = { whenMissing: "error" } as const;

test.each([
  ["neither ref nor passports: the event's base", when, {}, "a".repeat(40)],
  ["a ref", { ...when, ref: "origin/main" }, {}, "origin/main"],
  ["passports alone, whatever the event says", { ...when, passports: "golden/" }, {}, undefined],
  ["both", { ...when, ref: "main", passports: "golden/" }, {}, "main"],
  ["the command line", { ...when, ref: "main", passports: "golden/" }, { baselineRef: "v1" }, "v1"],
] as const)("compared with %s", (_, baseline, request, expected) => {
  expect(baselineRef({ baseline }, { ...request, context })).toBe(expected);
});
