import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

export interface Step {
  /** Folder of the action inside the project: "" for the root one. */
  readonly action: string;
  /** `with:` of the step. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly workspace: string;
  /** Environment of the job: event, API address, caches. */
  readonly env: Readonly<Record<string, string>>;
  /** Runs this copy of the project as a runner would, instead of the sources. */
  readonly project?: string;
}

export interface StepResult {
  readonly code: number | null;
  readonly log: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/**
 * One step of a GitHub job: inputs with their defaults from action.yml, files for outputs and summary, a
 * process of its own. Refuses `with:` names that the action does not have, which GitHub only warns about.
 */
export async function runStep({ action, inputs = {}, workspace, env, project }: Step): Promise<StepResult> {
  const folder = path.join(project ?? ROOT, action === "" ? "." : `actions/${action}`);
  const described = parse(readFileSync(path.join(folder, "action.yml"), "utf8"));
  const unknown = Object.keys(inputs).filter((name) => !(name in described.inputs));
  if (unknown.length > 0) throw new Error(`${action} has no input ${unknown.join(", ")}`);
  const variables: Record<string, string> = {};
  for (const [name, info] of Object.entries<{ default?: string }>(described.inputs)) {
    const value =
      inputs[name] ?? (info.default ?? "").replace(`\${{ github.token }}`, env.GITHUB_TOKEN ?? "");
    variables[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] = value;
  }
  const temp = mkdtempSync(path.join(tmpdir(), "assay-step-"));
  for (const name of ["summary", "output"]) writeFileSync(path.join(temp, name), "");
  const script =
    project === undefined
      ? [fileURLToPath(new URL("run-action.ts", import.meta.url)), action || "run"]
      : [path.join(folder, described.runs.main)];
  const { GITHUB_TOKEN: _, ...rest } = env;
  const child = spawn(process.execPath, script, {
    cwd: workspace,
    env: {
      ...base(),
      CI: "true",
      GITHUB_ACTIONS: "true",
      GITHUB_WORKSPACE: workspace,
      GITHUB_STEP_SUMMARY: path.join(temp, "summary"),
      GITHUB_OUTPUT: path.join(temp, "output"),
      ...rest,
      ...variables,
    },
  });
  let log = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      log += text;
    });
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return {
    code,
    log,
    summary: readFileSync(path.join(temp, "summary"), "utf8"),
    outputs: parseOutputs(readFileSync(path.join(temp, "output"), "utf8")),
  };
}

/** The machine's own variables, less those of a CI system that runs these tests. */
function base(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] =>
        entry[1] !== undefined &&
        !/^(GITHUB_|INPUT_|RUNNER_|ACTIONS_|CI_|GITLAB_|VITEST|NODE_OPTIONS)/.test(entry[0]),
    ),
  );
}

/** The multi-line form of output files; the last value of a name counts. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const [, name, , value] of text.matchAll(/^(.+?)<<(\S+)\n([\s\S]*?)\n\2$/gm)) outputs[name] = value;
  return outputs;
}
