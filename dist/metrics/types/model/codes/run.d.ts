/** The run as a whole: workers, budgets, output. */
export declare const RUN_CODES: {
    readonly "run/crashed": {
        readonly title: "A gate's process ended without an answer";
        readonly consequence: "undecided";
        readonly explanation: "Each gate runs in a process of its own. This one ended before it answered, as native code can on damaged input, and DuckDB on JSON Lines that are nested ten thousand levels deep. Other gates are not affected. Run the gate alone with `--gate NAME` to see more.";
    };
    readonly "run/timeout": {
        readonly title: "A gate took longer than its budget";
        readonly consequence: "undecided";
        readonly explanation: "The gate was ended after `timeout:` (10 minutes unless the gate says otherwise). What other gates measured is in the report.";
    };
    readonly "run/out-of-memory": {
        readonly title: "A gate used more memory than its budget";
        readonly consequence: "undecided";
        readonly explanation: "The gate was ended when its resident memory passed `memory:` (4 GB unless the gate says otherwise). Raise it, or measure less at once.";
    };
    readonly "run/memory-not-watched": {
        readonly title: "A gate's memory budget was not enforced";
        readonly consequence: "note";
        readonly explanation: "On Linux the budget is watched through /proc, on macOS and other Unix systems with `ps`. Where neither is there, as on Windows, a gate may use more than `memory:` says.";
    };
    readonly "run/cancelled": {
        readonly title: "The run was cancelled";
        readonly consequence: "undecided";
        readonly explanation: "Ctrl-C or the CI system ended the run. Gates that had finished are in the report.";
    };
    readonly "run/bug": {
        readonly title: "Assay itself failed";
        readonly consequence: "undecided";
        readonly explanation: "This is a defect of Assay, not of your input. Please report it.";
    };
    readonly "run/output": {
        readonly title: "The output folder cannot be written";
        readonly consequence: "usage";
        readonly explanation: "Reports go to `.assay/` beside the config unless `--output` names another folder. It is made before anything is measured.";
    };
    readonly "run/usage": {
        readonly title: "The command line is wrong";
        readonly consequence: "usage";
        readonly explanation: "`assay --help` and `assay COMMAND --help` list what a command takes.";
    };
    readonly "run/report-unreadable": {
        readonly title: "A report cannot be read";
        readonly consequence: "usage";
        readonly explanation: "The file is not a `report.json` of Assay, or only part of one. Reports are written whole or not at all, so it was probably cut on its way.";
    };
    readonly "run/report-contradicts": {
        readonly title: "A report contradicts itself";
        readonly consequence: "usage";
        readonly explanation: "The status of a gate, the verdict and the exit code follow from the checks, and in this file they do not: it was edited, or made by something else than Assay. Give the file as `assay run` wrote it.";
    };
    readonly "run/gate-not-reported": {
        readonly title: "A gate of the config is in none of the merged reports";
        readonly consequence: "undecided";
        readonly explanation: "Each report names all gates of its config. This one is in none of the reports that were given, so its job was cancelled, crashed before it wrote a report, or did not hand it on. Without it the change is not judged. Where jobs are left out on purpose, say so with `assay report --partial` (`partial: true`).";
    };
    readonly "run/partial": {
        readonly title: "Gates were left out of the merged report on purpose";
        readonly consequence: "note";
        readonly explanation: "`--partial` (`partial: true`) says that the gates that are missing need not be there. The verdict is that of the others alone.";
    };
    readonly "run/gates-unknown": {
        readonly title: "A report does not say which gates its config has";
        readonly consequence: "note";
        readonly explanation: "An older Assay made it. Whether the report of a job is missing cannot be seen; run the gates with the present version.";
    };
    readonly "run/mixed-versions": {
        readonly title: "Reports of different versions of Assay were merged";
        readonly consequence: "note";
        readonly explanation: "Numbers and rules may differ between versions. Install the same version in all jobs, for instance through the project's lock file.";
    };
    readonly "run/mixed-seeds": {
        readonly title: "Reports with different seeds were merged";
        readonly consequence: "note";
        readonly explanation: "The seed comes from the config, so the jobs read different configs. Each gate's numbers follow from the seed of its own job.";
    };
    readonly "run/unknown-gate": {
        readonly title: "The command names a gate that the config lacks";
        readonly consequence: "usage";
        readonly explanation: "`--gate` takes names under `gates:`, `--kind` the kinds of gates. `assay plan` lists both.";
    };
    readonly "baseline/not-configured": {
        readonly title: "There is nothing to compare with";
        readonly consequence: "undecided";
        readonly explanation: "A rule says `no_worse_than` or `equals: baseline`, but the config names neither a git ref nor passports, and the platform's event has no base branch. Add `baseline: { ref: origin/main }`.";
    };
};
