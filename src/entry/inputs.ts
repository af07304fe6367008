import type { CommandId } from "./plugin-commands.ts";

/**
 * What every plugin takes, once: action.yml files, GitLab templates, Jenkins steps, their documentation
 * and the code that reads them all come from this table (`npm run generate`).
 */
export type PluginId = "github" | "gitlab" | "jenkins";

/** How an input becomes arguments. */
export type Flag =
  | { readonly kind: "value"; readonly flag: string }
  /** One flag an item of a list. */
  | { readonly kind: "repeat"; readonly flag: string }
  /** Present when the input is true. */
  | { readonly kind: "when-true"; readonly flag: string }
  /** Present when the input is false. */
  | { readonly kind: "when-false"; readonly flag: string }
  | { readonly kind: "argument" }
  /** Paths and patterns, each file an argument. */
  | { readonly kind: "files" }
  /** For the plugin itself. */
  | { readonly kind: "plugin" };

export interface InputInfo {
  readonly name: string;
  readonly description: string;
  readonly type: "text" | "boolean" | "list";
  readonly default: string;
  readonly required?: boolean;
  readonly flag: Flag;
  readonly commands: readonly CommandId[];
  readonly plugins: readonly PluginId[];
}

const GATES: readonly CommandId[] = ["run", "data", "evaluation", "latency", "scan"];
const MEASURING: readonly CommandId[] = [...GATES, "audit"];
const ALL: readonly CommandId[] = [...MEASURING, "report", "promote"];
const EVERYWHERE: readonly PluginId[] = ["github", "gitlab", "jenkins"];

export const INPUTS: readonly InputInfo[] = [
  {
    name: "files",
    description: "The report.json files to merge: paths or patterns such as `reports/**/report.json`",
    type: "list",
    default: "",
    required: true,
    flag: { kind: "files" },
    commands: ["report"],
    plugins: EVERYWHERE,
  },
  {
    name: "partial",
    description:
      "Gates of the config that none of the reports holds are left out on purpose; otherwise each is an error",
    type: "boolean",
    default: "false",
    flag: { kind: "when-true", flag: "--partial" },
    commands: ["report"],
    plugins: EVERYWHERE,
  },
  {
    name: "model",
    description: "A name under `promotion:` in the config",
    type: "text",
    default: "",
    required: true,
    flag: { kind: "argument" },
    commands: ["promote"],
    plugins: EVERYWHERE,
  },
  {
    name: "to",
    description: "The stage, e.g. `staging`",
    type: "text",
    default: "",
    required: true,
    flag: { kind: "value", flag: "--to" },
    commands: ["promote"],
    plugins: EVERYWHERE,
  },
  {
    name: "report",
    description: "The report.json that shows the gates passed; without it the last run's",
    type: "text",
    default: "",
    flag: { kind: "value", flag: "--report" },
    commands: ["promote"],
    plugins: EVERYWHERE,
  },
  {
    name: "dry-run",
    description: "Check everything and change nothing",
    type: "boolean",
    default: "false",
    flag: { kind: "when-true", flag: "--dry-run" },
    commands: ["promote"],
    plugins: EVERYWHERE,
  },
  {
    name: "config",
    description: "The config file",
    type: "text",
    default: "assay.yml",
    flag: { kind: "value", flag: "--config" },
    commands: [...MEASURING, "promote"],
    plugins: EVERYWHERE,
  },
  {
    name: "gates",
    description: "Names of the gates to run, separated by commas or lines; all when empty",
    type: "list",
    default: "",
    flag: { kind: "repeat", flag: "--gate" },
    commands: MEASURING,
    plugins: EVERYWHERE,
  },
  {
    name: "baseline",
    description: "Git ref to compare with, instead of the config's",
    type: "text",
    default: "",
    flag: { kind: "value", flag: "--baseline" },
    commands: GATES,
    plugins: EVERYWHERE,
  },
  {
    name: "output",
    description: "Folder for the reports",
    type: "text",
    default: ".assay",
    flag: { kind: "value", flag: "--output" },
    commands: ALL,
    plugins: EVERYWHERE,
  },
  {
    name: "key",
    description: "Tells several reports on one change apart; each key has its own comment",
    type: "text",
    default: "assay",
    flag: { kind: "value", flag: "--key" },
    commands: ALL,
    plugins: EVERYWHERE,
  },
  {
    name: "comment",
    description: "Write the report as one comment on the change and keep it up to date",
    type: "boolean",
    default: "true",
    flag: { kind: "when-false", flag: "--no-comment" },
    commands: ALL,
    plugins: ["github", "gitlab"],
  },
  {
    name: "status",
    description: "Set a commit status; needs `permissions: { statuses: write }`",
    type: "boolean",
    default: "false",
    flag: { kind: "when-false", flag: "--no-status" },
    commands: ALL,
    plugins: ["github"],
  },
  {
    name: "annotations",
    description: "Annotate the lines of failed rules and findings",
    type: "boolean",
    default: "true",
    flag: { kind: "when-false", flag: "--no-annotations" },
    commands: ALL,
    plugins: ["github"],
  },
  {
    name: "summary",
    description: "Write the report into the step summary",
    type: "boolean",
    default: "true",
    flag: { kind: "when-false", flag: "--no-summary" },
    commands: ALL,
    plugins: ["github"],
  },
  {
    name: "fail-on-inconclusive",
    description:
      "Fail the step when the evidence does not decide (exit code 3); otherwise it is a warning and the verdict stays in the outputs",
    type: "boolean",
    default: "true",
    flag: { kind: "plugin" },
    // A promotion that was refused must never let the step after it believe in one.
    commands: [...MEASURING, "report"],
    plugins: EVERYWHERE,
  },
  {
    name: "working-directory",
    description: "Folder to run in; paths of the other inputs start there",
    type: "text",
    default: ".",
    flag: { kind: "plugin" },
    commands: ALL,
    plugins: ["github"],
  },
  {
    name: "token",
    description: "Token for the comment; needs `permissions: { pull-requests: write }`",
    type: "text",
    default: `\${{ github.token }}`,
    flag: { kind: "plugin" },
    commands: ALL,
    plugins: ["github"],
  },
];

export const OUTPUTS: readonly { readonly name: string; readonly description: string }[] = [
  { name: "verdict", description: "`pass`, `warn`, `fail`, `inconclusive` or `error`" },
  {
    name: "exit-code",
    description: "0 pass or warn, 1 a rule failed, 2 the config or the usage is wrong, 3 could not decide",
  },
  { name: "report", description: "Path of report.json" },
];

export function inputsOf(command: CommandId, plugin: PluginId): readonly InputInfo[] {
  return INPUTS.filter((input) => input.commands.includes(command) && input.plugins.includes(plugin));
}
