import { type InputInfo, inputsOf } from "../../src/entry/inputs.ts";
import { COMMANDS, type CommandInfo } from "../../src/entry/plugin-commands.ts";

/** Inputs that only a template has: they are about the job, not about Assay. */
export const TEMPLATE_INPUTS: readonly {
  name: string;
  description: string;
  default: (id: string) => string;
}[] = [
  { name: "job-name", description: "Name of the job", default: (id) => `assay-${id}` },
  { name: "stage", description: "Stage of the job", default: (id) => (id === "promote" ? "deploy" : "test") },
  { name: "image", description: "Image with Node 22.12 or newer and git", default: () => "node:24" },
  {
    name: "command",
    description: "How to call Assay in the job: the version that the project has installed",
    default: () => "npx --no-install assay",
  },
];

/** What a job exits with when the evidence did not decide and \`fail-on-inconclusive\` is false. */
const ALLOWED_EXIT_CODE = 103;

/** One include a command; the job is the only thing that it adds to the pipeline. */
export function gitlabFiles(): Map<string, string> {
  return new Map(COMMANDS.map((command) => [`gitlab-templates/${command.id}.yml`, template(command)]));
}

function template(command: CommandInfo): string {
  const inputs = inputsOf(command.id, "gitlab");
  const job = TEMPLATE_INPUTS.map(
    ({ name, description, default: value }) =>
      `    ${name}:\n      description: ${JSON.stringify(description)}\n      default: ${JSON.stringify(value(command.id))}\n`,
  );
  return `# Generated from src/entry/inputs.ts by npm run generate. Do not edit.
# ${command.description}.
spec:
  inputs:
${job.join("")}${inputs.map(specInput).join("")}---
"$[[ inputs.job-name ]]":
  stage: $[[ inputs.stage ]]
  image: $[[ inputs.image ]]
${rules(command)}  variables:
    # The baseline is a commit of the history.
    GIT_DEPTH: "0"
    ASSAY_COMMAND: "$[[ inputs.command ]]"
    ASSAY_DOTENV: "$[[ inputs.output ]]/assay.env"
${inputs.filter(isVariable).map(variable).join("")}  script:
    - |
${script(command, inputs)
  .map((line) => `      ${line}\n`)
  .join("")}${mayTolerate(inputs) ? allowance : ""}  artifacts:
    when: always
    paths:
      - "$[[ inputs.output ]]/"
    reports:
      junit: "$[[ inputs.output ]]/junit.xml"
      codequality: "$[[ inputs.output ]]/code-quality.json"
      dotenv: "$[[ inputs.output ]]/assay.env"
`;
}

const allowance = `  # ${ALLOWED_EXIT_CODE} stands for "could not decide" where that was allowed: the job is orange, never green.
  allow_failure:
    exit_codes: ${ALLOWED_EXIT_CODE}
`;

function mayTolerate(inputs: readonly InputInfo[]): boolean {
  return inputs.some(({ name }) => name === "fail-on-inconclusive");
}

function specInput(input: InputInfo): string {
  const value =
    input.required === true
      ? ""
      : `      default: ${input.type === "boolean" ? input.default : JSON.stringify(input.default)}\n`;
  const type = input.type === "boolean" ? "      type: boolean\n" : "";
  return `    ${input.name}:\n      description: ${JSON.stringify(input.description)}\n${type}${value}`;
}

/** Text goes through variables, which a shell quotes; booleans cannot be variables and need no quoting. */
function isVariable({ type }: InputInfo): boolean {
  return type !== "boolean";
}

function variable(input: InputInfo): string {
  return `    ${variableName(input)}: "$[[ inputs.${input.name} ]]"\n`;
}

function variableName({ name }: InputInfo): string {
  return `ASSAY_${name.toUpperCase().replaceAll("-", "_")}`;
}

function script(command: CommandInfo, inputs: readonly InputInfo[]): string[] {
  const operands = inputs.filter(({ flag }) => flag.kind === "argument" || flag.kind === "files");
  return [
    ...(operands.some(({ flag }) => flag.kind === "files") ? [] : ["set -f"]),
    `set -- ${command.arguments.join(" ")}`,
    ...inputs.filter((input) => !operands.includes(input)).flatMap(optionLines),
    ...(operands.length === 0 ? [] : ['set -- "$@" --']),
    ...operands.map((input) =>
      input.flag.kind === "files"
        ? `for file in ${items(input)}; do set -- "$@" "$file"; done`
        : `set -- "$@" "$${variableName(input)}"`,
    ),
    "code=0",
    '$ASSAY_COMMAND "$@" || code=$?',
    ...(mayTolerate(inputs)
      ? [
          `if [ "$code" -eq 3 ] && [ "$[[ inputs.fail-on-inconclusive ]]" = "false" ]; then code=${ALLOWED_EXIT_CODE}; fi`,
        ]
      : []),
    'exit "$code"',
  ];
}

function optionLines(input: InputInfo): string[] {
  const { flag } = input;
  const name = variableName(input);
  switch (flag.kind) {
    case "value":
      return [`if [ -n "$${name}" ]; then set -- "$@" "${flag.flag}=$${name}"; fi`];
    case "repeat":
      return [`for item in ${items(input)}; do set -- "$@" "${flag.flag}=$item"; done`];
    case "when-true":
      return [`if [ "$[[ inputs.${input.name} ]]" = "true" ]; then set -- "$@" ${flag.flag}; fi`];
    case "when-false":
      return [`if [ "$[[ inputs.${input.name} ]]" = "false" ]; then set -- "$@" ${flag.flag}; fi`];
    default:
      return [];
  }
}

function items(input: InputInfo): string {
  return `$(printf '%s' "$${variableName(input)}" | tr ',' ' ')`;
}

function rules(command: CommandInfo): string {
  const lines: Partial<Record<string, string[]>> = {
    audit: ['$CI_PIPELINE_SOURCE == "schedule"', '$CI_PIPELINE_SOURCE == "web"'],
    promote: ["$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH"],
  };
  const when = lines[command.id] ?? [
    '$CI_PIPELINE_SOURCE == "merge_request_event"',
    "$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH",
  ];
  const oneAtATime = command.id === "promote" ? '  resource_group: "assay-$[[ inputs.model ]]"\n' : "";
  return `${oneAtATime}  rules:\n${when.map((condition) => `    - if: ${condition}\n`).join("")}`;
}
