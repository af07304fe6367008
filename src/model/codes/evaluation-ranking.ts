import { codes } from "./entry.ts";

/** What can go wrong where rows belong together: items of a query, samples of a problem. */
export const EVALUATION_RANKING_CODES = codes({
  "evaluation/query-missing": {
    title: "Rows without a query",
    consequence: "undecided",
    explanation:
      "`query` names the column that says which rows are ranked together. A row without one belongs to no list, and leaving it out would rank other items than there are.",
  },
  "evaluation/query-split": {
    title: "A slice, weight or group differs within a query",
    consequence: "undecided",
    explanation:
      "A query is the unit that is measured and resampled, so that it belongs to one slice and has one weight. Columns that say something of single items cannot divide it.",
  },
  "evaluation/query-vanished": {
    title: "Queries that one side has and the other has not",
    consequence: "undecided",
    explanation:
      "Means over other queries cannot be compared, and the missing ones may be the hard ones. The baseline's data has queries that this change's has not, or a table of lists lacks queries of the data.",
  },
  "evaluation/queries": {
    title: "Queries that decide nothing",
    consequence: "note",
    explanation:
      "In a query without a relevant item there is nothing to find, and one item alone is always first. Such queries count, but no model is better or worse on them.",
  },
  "evaluation/relevance": {
    title: "A relevance that is negative or no number",
    consequence: "undecided",
    explanation:
      "Relevance is 0 for an item that is not relevant and above 0 for one that is, in grades if need be. Gains below 0 have no best order to compare with.",
  },
  "evaluation/training": {
    title: "The training series cannot be used",
    consequence: "undecided",
    explanation:
      "`mase` and `rmsse` divide errors by those of the naive forecast on the time before. The table of `training` holds the label for each step of each series once, in the order of `time`; several series are told apart by `series`.",
  },
  "evaluation/samples": {
    title: "Samples of a problem that cannot be counted",
    consequence: "undecided",
    explanation:
      "For `pass_at_k` a row is one program with 0 or 1 as `label`, or with `samples` one problem: how many programs were drawn, and as `label` how many of them passed.",
  },
  "evaluation/rank": {
    title: "A rank that is none",
    consequence: "undecided",
    explanation:
      "The column of `rank` holds a number of at least 0 for each item, the least for the best. A sentinel such as -1 would make an item that was not ranked the first.",
  },
});
