/** What can go wrong in this part, and what it says. */
export declare const SCAN_CODES: {
    readonly "scan/no-files": {
        readonly title: "The scan looked at no file";
        readonly consequence: "undecided";
        readonly explanation: "No file of the tree matches `include` (less `exclude`), the rule's `file`, or what the rule's scanner reads, so there is nothing to count. Correct the pattern, or take the rule away.";
    };
    readonly "scan/incomplete": {
        readonly title: "A file could not be wholly scanned";
        readonly consequence: "failed";
        readonly explanation: "The file is broken, encrypted, packed in a container that is not unpacked, kept elsewhere (Git LFS, DVC), larger than a budget, a link that leads out of the tree or nowhere, or no file at all (a pipe, a socket, a device). What was not seen cannot be called clean, so it counts as a critical finding. Make the file readable, or leave it out with `exclude` when nothing loads it.";
    };
    readonly "scan/unknown-rule": {
        readonly title: "No scanner has this rule";
        readonly consequence: "undecided";
        readonly explanation: "The option `rule` of `findings` is a rule's id or its beginning, such as `pickle/`, `pickle/dangerous-global`, `S301` or `secret/`. With an id that does not exist the count would always be 0.";
    };
    readonly "scan/scanner-off": {
        readonly title: "The rule asks for a scanner that the gate does not run";
        readonly consequence: "undecided";
        readonly explanation: "The gate's `scanners` leaves out the scanner that the rule counts. Add it there or take the rule away.";
    };
    readonly "scan/no-base": {
        readonly title: "The base tree could not be scanned";
        readonly consequence: "undecided";
        readonly explanation: "There is no base tree to scan, or it holds no file of this pattern, so findings cannot be compared.";
    };
    readonly "scan/left-out": {
        readonly title: "Some files were not looked at by a scanner";
        readonly consequence: "note";
        readonly explanation: "Files of formats that a scanner has no reader for, models that git ignores (scanned with `ignored: true`) and other repositories inside this one are named in the report so that no one takes silence for safety.";
    };
    readonly "scan/suppressions": {
        readonly title: "Comments in the scanned files ask a scanner to look away";
        readonly consequence: "note";
        readonly explanation: "Comments such as `# noqa`, `# ruff: noqa` and `secretlint-disable` stand in the files that are scanned, so whoever wrote the files could switch the scan off. They are counted and not obeyed, unless the gate says `allow_suppressions: true`.";
    };
};
