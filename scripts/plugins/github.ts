import { type InputInfo, inputsOf, OUTPUTS } from "../../src/entry/inputs.ts";
import { COMMANDS, type CommandInfo } from "../../src/entry/plugin-commands.ts";

const HEAD = "# Generated from src/entry/inputs.ts by npm run generate. Do not edit.\n";

/** action.yml at the root for every gate, and one folder a command. */
export function githubFiles(): Map<string, string> {
  const files = new Map<string, string>();
  for (const command of COMMANDS) {
    const isRoot = command.id === "run";
    const main = isRoot ? "actions/index.mjs" : "index.mjs";
    files.set(isRoot ? "action.yml" : `actions/${command.id}/action.yml`, actionYaml(command, main));
    files.set(isRoot ? "actions/index.mjs" : `actions/${command.id}/index.mjs`, stub(command));
  }
  return files;
}

function actionYaml(command: CommandInfo, main: string): string {
  const inputs = inputsOf(command.id, "github").map(inputYaml).join("");
  const outputs = OUTPUTS.map(
    ({ name, description }) => `  ${name}:\n    description: ${quote(description)}\n`,
  );
  return `${HEAD}name: ${quote(command.title)}
description: ${quote(command.description)}
author: Assay
branding:
  icon: check-circle
  color: yellow
inputs:
${inputs}outputs:
${outputs.join("")}runs:
  using: node24
  main: ${main}
`;
}

function inputYaml(input: InputInfo): string {
  const required =
    input.required === true ? "    required: true\n" : `    default: ${quote(input.default)}\n`;
  return `  ${input.name}:\n    description: ${quote(input.description)}\n${required}`;
}

/** Double-quoted YAML takes JSON's escapes. */
function quote(text: string): string {
  return JSON.stringify(text);
}

function stub(command: CommandInfo): string {
  const bundle = command.id === "run" ? "../dist/index.mjs" : "../../dist/index.mjs";
  return `// Generated from src/entry/inputs.ts by npm run generate. Do not edit.
import { runAction } from "${bundle}";

await runAction("${command.id}");
`;
}
