import { codes } from "./entry.ts";

/** The run as a whole: workers, budgets, output. */
export const RUN_CODES = codes({
  "run/crashed": {
    title: "A gate's process ended without an answer",
    consequence: "undecided",
    explanation:
      "Each gate runs in a process of its own. This one ended before it answered, as native code can on damaged input. Other gates are not affected. Run the gate alone with `--gate NAME` to see more.",
  },
  "run/timeout": {
    title: "A gate took longer than its budget",
    consequence: "undecided",
    explanation:
      "The gate was ended after `timeout:` (10 minutes unless the gate says otherwise). What other gates measured is in the report.",
  },
  "run/out-of-memory": {
    title: "A gate used more memory than its budget",
    consequence: "undecided",
    explanation:
      "The gate was ended when its resident memory passed `memory:` (4 GB unless the gate says otherwise). Raise it, or measure less at once.",
  },
  "run/cancelled": {
    title: "The run was cancelled",
    consequence: "undecided",
    explanation: "Ctrl-C or the CI system ended the run. Gates that had finished are in the report.",
  },
  "run/bug": {
    title: "Assay itself failed",
    consequence: "undecided",
    explanation: "This is a defect of Assay, not of your input. Please report it.",
  },
  "run/output": {
    title: "The output folder cannot be written",
    consequence: "usage",
    explanation:
      "Reports go to `.assay/` beside the config unless `--output` names another folder. It is made before anything is measured.",
  },
  "run/usage": {
    title: "The command line is wrong",
    consequence: "usage",
    explanation: "`assay --help` and `assay COMMAND --help` list what a command takes.",
  },
  "run/report-unreadable": {
    title: "A report cannot be read",
    consequence: "usage",
    explanation:
      "The file is not a `report.json` of Assay, or only part of one. Reports are written whole or not at all, so it was probably cut on its way.",
  },
  "run/unknown-gate": {
    title: "The command names a gate that the config lacks",
    consequence: "usage",
    explanation: "`--gate` takes names under `gates:`, `--kind` the kinds of gates. `assay plan` lists both.",
  },
  "baseline/not-configured": {
    title: "There is nothing to compare with",
    consequence: "undecided",
    explanation:
      "A rule says `no_worse_than` or `equals: baseline`, but the config names neither a git ref nor passports, and the platform's event has no base branch. Add `baseline: { ref: origin/main }`.",
  },
});
