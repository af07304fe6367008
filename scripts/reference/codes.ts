import { CODES, type CodeInfo } from "../../src/model/codes/index.ts";
import { code, GENERATED } from "./markdown.ts";

const PARTS: Readonly<Record<string, string>> = {
  config: "Config and command line",
  rule: "Rules",
  metric: "Metrics",
  file: "Files, trees and git",
  run: "The run as a whole",
  model: "Model files",
  data: "Data gates",
  evaluation: "Evaluation gates",
  latency: "Latency gates",
  scan: "Scan gates",
  promotion: "Promotion",
  golden: "Passports",
  publish: "Telling people",
};

const CONSEQUENCES: Readonly<Record<CodeInfo["consequence"], string>> = {
  failed: "Exit code 1: a rule did not hold",
  usage: "Exit code 2: the config or the command line is wrong",
  undecided: "Exit code 3: there is no evidence to decide by",
  note: "Changes no verdict",
};

/** Every code with the text that `assay explain` prints. */
export function codesPage(): string {
  const groups = Map.groupBy(Object.entries(CODES), ([id]) => id.split("/", 1)[0]);
  const sections = [...groups].map(([part, entries]) =>
    [`## ${PARTS[part] ?? part}`, ...entries.map(([id, info]) => section(id, info))].join("\n\n"),
  );
  return [
    GENERATED,
    "# Codes",
    "Every check, note and error has a code that stays the same from version to version. `assay explain CODE` prints what stands here.",
    ...sections,
    "",
  ]
    .join("\n\n")
    .trimEnd()
    .concat("\n");
}

function section(id: string, { title, consequence, explanation }: CodeInfo): string {
  return `### ${code(id)}\n\n**${title}.** ${explanation}\n\n${CONSEQUENCES[consequence]}.`;
}
