import { spawnSync } from "node:child_process";
import { existsSync, globSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { inputsOf } from "../../src/entry/inputs.ts";
import { COMMANDS } from "../../src/entry/plugin-commands.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const read = (file: string) => readFileSync(path.join(ROOT, file), "utf8");

test("what is committed is what the table says", () => {
  const { status, stderr } = spawnSync(process.execPath, ["scripts/generate-plugins.ts", "--check"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  expect(status, stderr).toBe(0);
});

describe("actions", () => {
  const files = ["action.yml", ...globSync("actions/*/action.yml", { cwd: ROOT })];

  test.each(files)("%s is an action that GitHub can run", (file) => {
    const action = parse(read(file));
    expect(action).toMatchObject({
      name: expect.any(String),
      description: expect.any(String),
      runs: { using: "node24", main: expect.any(String) },
    });
    expect(action.description.length).toBeLessThanOrEqual(125);
    expect(existsSync(path.join(ROOT, path.dirname(file), action.runs.main))).toBe(true);
    for (const input of Object.values<Record<string, unknown>>(action.inputs)) {
      expect(Object.keys(input).every((key) => ["description", "default", "required"].includes(key))).toBe(
        true,
      );
      expect("default" in input ? typeof input.default : "string").toBe("string");
    }
  });

  test("there is one for every command", () => {
    expect(files).toHaveLength(COMMANDS.length);
  });
});

/** `with:` of a step and `inputs:` of an include, which the services themselves do not check well. */
describe("examples in the documentation", () => {
  const pages = ["README.md", ...globSync("{docs,actions,gitlab-templates,jenkins}/**/*.md", { cwd: ROOT })];
  const examples = pages
    .filter((page) => existsSync(path.join(ROOT, page)))
    .flatMap((page) =>
      [...read(page).matchAll(/```ya?ml\n([\s\S]*?)```/g)].map(([, yaml]) => ({ page, yaml })),
    );
  const workflows = globSync(".github/workflows/*.y*ml", { cwd: ROOT }).map((page) => ({
    page,
    yaml: read(page),
  }));

  test("there are some", () => {
    expect(examples.length).toBeGreaterThan(1);
  });

  test.each([...examples, ...workflows])("$page", ({ yaml }) => {
    for (const document of parseAllDocuments(yaml)) check(document.toJS());
  });

  function check(value: unknown): void {
    if (typeof value !== "object" || value === null) return;
    if ("uses" in value) checkStep(String(value.uses), "with" in value ? value.with : {});
    if ("file" in value) checkInclude(String(value.file), "inputs" in value ? value.inputs : {});
    for (const inner of Object.values(value)) check(inner);
  }

  function checkStep(uses: string, given: unknown): void {
    const action = /(?:^[\w.-]+\/assay|^\.)(?:\/actions\/([\w-]+)|\/)?(?:@.*)?$/.exec(uses);
    if (action === null) return;
    expectNames(action[1] ?? "run", "github", given);
  }

  function checkInclude(file: string, given: unknown): void {
    const template = /gitlab-templates\/([\w-]+)\.yml$/.exec(file)?.[1];
    if (template !== undefined) expectNames(template, "gitlab", given);
  }

  function expectNames(id: string, plugin: "github" | "gitlab", given: unknown): void {
    const command = COMMANDS.find((one) => one.id === id);
    expect(command, `no ${plugin} plugin ${id}`).toBeDefined();
    if (command === undefined) return;
    const own = plugin === "gitlab" ? ["job-name", "stage", "image", "command"] : [];
    const known = [...inputsOf(command.id, plugin).map(({ name }) => name), ...own];
    expect(known).toEqual(expect.arrayContaining(Object.keys(given ?? {})));
  }
});
