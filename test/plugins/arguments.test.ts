import { describe, expect, test } from "vitest";
import { argumentsOf } from "../../src/entry/arguments.ts";
import { INPUTS, inputsOf } from "../../src/entry/inputs.ts";
import { COMMANDS, type CommandId, commandInfo } from "../../src/entry/plugin-commands.ts";

function argumentsFor(id: CommandId, values: Record<string, string>) {
  const command = commandInfo(id);
  if (command === undefined) throw new Error(id);
  return argumentsOf(command, "github", values);
}

describe("inputs become arguments", () => {
  test("defaults", () => {
    expect(argumentsFor("data", {})).toEqual([
      "run",
      "--kind",
      "data",
      "--config=assay.yml",
      "--output=.assay",
      "--key=assay",
      "--no-status",
    ]);
  });

  test("lists, switches and operands", () => {
    const values = { gates: "a, b\n c,,", baseline: "origin/main", comment: "false", status: "TRUE" };
    expect(argumentsFor("run", values)).toEqual([
      "run",
      "--config=assay.yml",
      "--gate=a",
      "--gate=b",
      "--gate=c",
      "--baseline=origin/main",
      "--output=.assay",
      "--key=assay",
      "--no-comment",
    ]);
    expect(argumentsFor("promote", { model: "--force", to: "-x", "dry-run": "true" }).slice(0, 3)).toEqual([
      "promote",
      "--to=-x",
      "--dry-run",
    ]);
    expect(argumentsFor("promote", { model: "--force", to: "-x" }).slice(-2)).toEqual(["--", "--force"]);
  });

  test("a missing required input and a boolean that is none", () => {
    expect(() => argumentsFor("promote", { to: "staging" })).toThrowError(/"model" is missing/);
    expect(() => argumentsFor("run", { summary: "1" })).toThrowError(
      /"summary" is "1", expected true or false/,
    );
  });

  test("the table holds together", () => {
    const names = INPUTS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, commands, plugins, description, type, default: value } of INPUTS) {
      expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(commands.length * plugins.length).toBeGreaterThan(0);
      expect(description).not.toMatch(/\.$/);
      if (type === "boolean") expect(value).toMatch(/^(true|false)$/);
    }
    expect(COMMANDS.map(({ id }) => id)).toContain("audit");
  });

  test("no plugin lets a refused promotion pass", () => {
    for (const plugin of ["github", "gitlab", "jenkins"] as const)
      expect(inputsOf("promote", plugin).map(({ name }) => name)).not.toContain("fail-on-inconclusive");
  });
});
