/** One entry an action, a GitLab template and a Jenkins step. */
export type CommandId = "run" | "data" | "evaluation" | "latency" | "scan" | "report" | "promote" | "audit";

export interface CommandInfo {
  readonly id: CommandId;
  readonly title: string;
  readonly description: string;
  /** Arguments of `assay` before those of the inputs. */
  readonly arguments: readonly string[];
  /** True when gates run, which needs the native packages. */
  readonly measures: boolean;
}

const gateCommand = (kind: CommandId, description: string): CommandInfo => ({
  id: kind,
  title: `Assay ${kind}`,
  description,
  arguments: ["run", "--kind", kind],
  measures: true,
});

export const COMMANDS: readonly CommandInfo[] = [
  {
    id: "run",
    title: "Assay",
    description: "Runs every gate of assay.yml and reports where the team reviews",
    arguments: ["run"],
    measures: true,
  },
  gateCommand("data", "Runs the data gates: schema, nulls, duplicates, distributions, drift"),
  gateCommand("evaluation", "Runs the evaluation gates: model quality against golden metrics"),
  gateCommand("latency", "Runs the latency gates: speed and size of models against the baseline"),
  gateCommand("scan", "Runs the scan gates: secrets, unsafe model files, unsafe code"),
  {
    id: "report",
    title: "Assay report",
    description: "Merges the reports of parallel jobs into one and publishes it",
    arguments: ["report"],
    measures: false,
  },
  {
    id: "promote",
    title: "Assay promote",
    description: "Gives a model that passed its gates a version and a stage",
    arguments: ["promote"],
    measures: false,
  },
  {
    id: "audit",
    title: "Assay audit",
    description: "Checks what is already here against its passports, for scheduled runs",
    arguments: ["audit"],
    measures: true,
  },
];

export function commandInfo(id: string): CommandInfo | undefined {
  return COMMANDS.find((command) => command.id === id);
}
