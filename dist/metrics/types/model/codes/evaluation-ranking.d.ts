/** What can go wrong where rows belong together: items of a query, samples of a problem. */
export declare const EVALUATION_RANKING_CODES: {
    readonly "evaluation/query-missing": {
        readonly title: "Rows without a query";
        readonly consequence: "undecided";
        readonly explanation: "`query` names the column that says which rows are ranked together. A row without one belongs to no list, and leaving it out would rank other items than there are.";
    };
    readonly "evaluation/query-split": {
        readonly title: "A slice, weight or group differs within a query";
        readonly consequence: "undecided";
        readonly explanation: "A query is the unit that is measured and resampled, so that it belongs to one slice and has one weight. Columns that say something of single items cannot divide it.";
    };
    readonly "evaluation/query-vanished": {
        readonly title: "Queries that one side has and the other has not";
        readonly consequence: "undecided";
        readonly explanation: "Means over other queries cannot be compared, and the missing ones may be the hard ones. The baseline's data has queries that this change's has not, or a table of lists lacks queries of the data.";
    };
    readonly "evaluation/queries": {
        readonly title: "Queries that decide nothing";
        readonly consequence: "note";
        readonly explanation: "In a query without a relevant item there is nothing to find, and one item alone is always first. Such queries count, but no model is better or worse on them.";
    };
    readonly "evaluation/relevance": {
        readonly title: "A relevance that is negative or no number";
        readonly consequence: "undecided";
        readonly explanation: "Relevance is 0 for an item that is not relevant and above 0 for one that is, in grades if need be. Gains below 0 have no best order to compare with.";
    };
    readonly "evaluation/training": {
        readonly title: "The training series cannot be used";
        readonly consequence: "undecided";
        readonly explanation: "`mase` and `rmsse` divide errors by those of the naive forecast on the time before. The table of `training` holds the label for each step of each series once, in the order of `time`; several series are told apart by `series`.";
    };
    readonly "evaluation/samples": {
        readonly title: "Samples of a problem that cannot be counted";
        readonly consequence: "undecided";
        readonly explanation: "For `pass_at_k` a row is one program with 0 or 1 as `label`, or with `samples` one problem: how many programs were drawn, and as `label` how many of them passed.";
    };
    readonly "evaluation/rank": {
        readonly title: "A rank that is none";
        readonly consequence: "undecided";
        readonly explanation: "The column of `rank` holds a number of at least 0 for each item, the least for the best. A sentinel such as -1 would make an item that was not ranked the first.";
    };
};
