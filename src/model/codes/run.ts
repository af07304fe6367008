import { codes } from "./entry.ts";

/** The run as a whole: workers, budgets, output. */
export const RUN_CODES = codes({
  "run/crashed": {
    title: "A gate's process ended without an answer",
    consequence: "undecided",
    explanation:
      "Each gate runs in a process of its own. This one ended before it answered, as native code can on damaged input, and DuckDB on JSON Lines that are nested ten thousand levels deep. Other gates are not affected. Run the gate alone with `--gate NAME` to see more.",
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
  "run/memory-not-watched": {
    title: "A gate's memory budget was not enforced",
    consequence: "note",
    explanation:
      "On Linux the budget is watched through /proc, on macOS and other Unix systems with `ps`. Where neither is there, as on Windows, a gate may use more than `memory:` says.",
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
  "run/report-contradicts": {
    title: "A report contradicts itself",
    consequence: "usage",
    explanation:
      "The status of a gate, the verdict and the exit code follow from the checks, and in this file they do not: it was edited, or made by something else than Assay. Give the file as `assay run` wrote it.",
  },
  "run/gate-not-reported": {
    title: "A gate of the config is in none of the merged reports",
    consequence: "undecided",
    explanation:
      "Each report names all gates of its config. This one is in none of the reports that were given, so its job was cancelled, crashed before it wrote a report, or did not hand it on. Without it the change is not judged. Where jobs are left out on purpose, say so with `assay report --partial` (`partial: true`).",
  },
  "run/partial": {
    title: "Gates were left out of the merged report on purpose",
    consequence: "note",
    explanation:
      "`--partial` (`partial: true`) says that the gates that are missing need not be there. The verdict is that of the others alone.",
  },
  "run/gates-unknown": {
    title: "A report does not say which gates its config has",
    consequence: "note",
    explanation:
      "An older Assay made it. Whether the report of a job is missing cannot be seen; run the gates with the present version.",
  },
  "run/mixed-versions": {
    title: "Reports of different versions of Assay were merged",
    consequence: "note",
    explanation:
      "Numbers and rules may differ between versions. Install the same version in all jobs, for instance through the project's lock file.",
  },
  "run/mixed-seeds": {
    title: "Reports with different seeds were merged",
    consequence: "note",
    explanation:
      "The seed comes from the config, so the jobs read different configs. Each gate's numbers follow from the seed of its own job.",
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
