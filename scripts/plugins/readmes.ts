import { markdownTable } from "markdown-table";
import { type InputInfo, inputsOf, OUTPUTS, type PluginId } from "../../src/entry/inputs.ts";
import { COMMANDS } from "../../src/entry/plugin-commands.ts";
import { TEMPLATE_INPUTS } from "./gitlab.ts";
import { parameterName, stepName } from "./jenkins.ts";

const HEAD = "<!-- Generated from src/entry/inputs.ts by npm run generate. Do not edit. -->\n\n";
const EXIT_CODES = `Exit codes: **0** pass or warn · **1** a rule failed · **2** the config or the usage is wrong · **3** the evidence does not decide.`;

export function readmeFiles(): Map<string, string> {
  return new Map([
    ["actions/README.md", githubReadme()],
    ["gitlab-templates/README.md", gitlabReadme()],
    ["jenkins/README.md", jenkinsReadme()],
  ]);
}

function githubReadme(): string {
  const sections = COMMANDS.map((command) => {
    const uses = command.id === "run" ? "uses: OWNER/assay@v0" : `uses: OWNER/assay/actions/${command.id}@v0`;
    const rows = tableOf("github", command.id, ({ name }) => name);
    return `## ${command.id}\n\n${command.description}: \`${uses}\`\n\n${rows}\n`;
  });
  const outputs = markdownTable([
    ["output", "description"],
    ...OUTPUTS.map(({ name, description }) => [`\`${name}\``, cell(description)]),
  ]);
  return `${HEAD}# Actions

\`\`\`yaml
on: pull_request
permissions:
  contents: read
  pull-requests: write # for the comment
jobs:
  assay:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with: { fetch-depth: 0 } # the baseline is a commit of the history
      - uses: OWNER/assay@v0
\`\`\`

A pull request from a fork has a read-only token. Its report is in the step summary; to comment as well, upload
\`.assay/\` (with \`include-hidden-files: true\`) and publish it from a workflow that has the repository's own token.
What such a report says is what the fork's code said: it is for reading. The pull request that it goes to is looked
up by the commit that ran, never taken from the report.

\`\`\`yaml
on: { workflow_run: { workflows: [assay], types: [completed] } }
permissions: { actions: read, contents: read, pull-requests: write }
jobs:
  report:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/download-artifact@v4
        with: { run-id: "\${{ github.event.workflow_run.id }}", github-token: "\${{ github.token }}", path: reports }
      - uses: OWNER/assay/actions/report@v0
        with: { files: "reports/**/report.json" }
\`\`\`

Every action has these outputs. ${EXIT_CODES}

${outputs}

${sections.join("\n")}`;
}

function gitlabReadme(): string {
  const job = markdownTable([
    ["input", "default", "description"],
    ...TEMPLATE_INPUTS.map((input) => [
      `\`${input.name}\``,
      `\`${input.default("data")}\``,
      cell(input.description),
    ]),
  ]);
  const sections = COMMANDS.map(
    ({ id, description }) =>
      `## ${id}.yml\n\n${description}.\n\n${tableOf("gitlab", id, ({ name }) => name)}\n`,
  );
  return `${HEAD}# GitLab templates

\`\`\`yaml
include:
  - project: GROUP/assay
    file: /gitlab-templates/run.yml
    inputs: { config: assay.yml }
\`\`\`

The job calls the Assay that the project has installed (\`npm install --save-dev\`, or in the image); \`command\`
names another. A merge-request note needs a project or group access token with the \`api\` scope in the masked
variable \`ASSAY_GITLAB_TOKEN\`, because a job token cannot write notes. Test results and the variables
\`ASSAY_VERDICT\` and \`ASSAY_EXIT_CODE\` are reports of the job. With \`fail-on-inconclusive: false\` a job that could
not decide is orange (allowed to fail with 103).

${EXIT_CODES}

Every template has the inputs of its job (defaults of \`data.yml\`):

${job}

${sections.join("\n")}`;
}

function jenkinsReadme(): string {
  const sections = COMMANDS.map(
    (command) =>
      `## ${stepName(command)}\n\n${command.description}.\n\n${tableOf("jenkins", command.id, parameterName)}\n`,
  );
  return `${HEAD}# Jenkins steps

A shared library with \`libraryPath: 'jenkins/'\`:

\`\`\`groovy
library identifier: 'assay@v0', retriever: modernSCM(
    scm: [$class: 'GitSCMSource', remote: 'https://…/assay.git'], libraryPath: 'jenkins/')
node {
    checkout scm
    assayRun(config: 'assay.yml', command: 'npx --no-install assay')
}
\`\`\`

Each step runs the command with \`sh\`, archives the reports, publishes \`junit.xml\` and ends the build unless the
exit code is 0. With \`failOnInconclusive: false\` a run that could not decide makes the build unstable. \`command\` says
how to call Assay; the default is the version that the project has installed. Steps return the exit code.

${EXIT_CODES}

${sections.join("\n")}`;
}

function tableOf(
  plugin: PluginId,
  command: (typeof COMMANDS)[number]["id"],
  nameOf: (input: InputInfo) => string,
) {
  return markdownTable([
    ["input", "default", "description"],
    ...inputsOf(command, plugin).map((input) => [
      `\`${nameOf(input)}\``,
      input.required === true ? "required" : input.default === "" ? "" : `\`${input.default}\``,
      cell(input.description),
    ]),
  ]);
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}
