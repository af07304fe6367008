/** What is said of the file of earlier runs. */
export declare const HISTORY_CODES: {
    readonly "history/too-short": {
        readonly title: "There are too few earlier runs";
        readonly consequence: "undecided";
        readonly explanation: "`within` needs at least three earlier runs to know how much a value moves by itself. Record runs of the main branch with `assay history append`; `baseline: { when_missing: skip }` skips such rules until there are enough.";
    };
    readonly "history/brought": {
        readonly title: "A change brings the history that it would be judged by";
        readonly consequence: "undecided";
        readonly explanation: "Rules that say `within` are judged by the history of the base commit. Here that commit has no such file, but the change commits one. Let the history arrive on the main branch first; `baseline: { when_missing: skip }` skips such rules until then.";
    };
    readonly "history/unreadable": {
        readonly title: "The file of earlier runs cannot be used";
        readonly consequence: "undecided";
        readonly explanation: "The file that `history: { file }` names holds one JSON object a line, as `assay history append` writes them. A line that is none is not passed over, since a history with gaps would judge by other values than everybody thinks.";
    };
    readonly "history/no-file": {
        readonly title: "No file of earlier runs is named";
        readonly consequence: "usage";
        readonly explanation: "`assay history` works on the file that `history: { file }` names in assay.yml.";
    };
};
