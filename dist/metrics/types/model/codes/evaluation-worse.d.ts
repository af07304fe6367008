/** What is said of where a model got worse, how it behaves, and how far two models are apart. */
export declare const EVALUATION_WORSE_CODES: {
    readonly "evaluation/behaviour": {
        readonly title: "A behaviour of the model cannot be tried";
        readonly consequence: "usage";
        readonly explanation: "Entries under `behaviour` change a column that feeds the model (`invariance`, `direction`) or name a table of cases (`cases`). The message says what does not fit: a name that is not there, a change that the column cannot take or that changes no row, a column that the model does not read, or a gate without a model.";
    };
    readonly "evaluation/behaviour-failed": {
        readonly title: "Rows or cases for which a behaviour fails";
        readonly consequence: "note";
        readonly explanation: "Rows by their number from 1 in the order of the file, the first five. What is in them is not shown: the table has it.";
    };
    readonly "evaluation/behaviour-untried": {
        readonly title: "A behaviour that no rule asks about";
        readonly consequence: "note";
        readonly explanation: "Entries under `behaviour` say what can be tried; rules of `invariance_failures`, `direction_failures` and `case_failures` say what is. Rules name them where there are several of a kind.";
    };
    readonly "evaluation/unseen-value": {
        readonly title: "A behaviour writes a category that no row has";
        readonly consequence: "note";
        readonly explanation: "`set` or `swap` names a text that does not occur in the column, most often because it is written differently there. Models treat unknown categories in ways of their own, so the answer may say nothing about the known ones.";
    };
    readonly "evaluation/different-rows": {
        readonly title: "Rows for which two models answer differently";
        readonly consequence: "note";
        readonly explanation: "Rows by their number from 1 in the order of the file, those whose outputs are furthest apart first. What is in them is masked unless the gate says `show_values: true`.";
    };
    readonly "evaluation/worse-rows": {
        readonly title: "Rows that the baseline predicts better";
        readonly consequence: "note";
        readonly explanation: "Rows by their number from 1 in the order of the file, those that lost most first. Key, labels and slices are masked unless the gate says `show_values: true`.";
    };
    readonly "evaluation/found-slices": {
        readonly title: "What the search for slices did";
        readonly consequence: "note";
        readonly explanation: "`find_slices` looks through the table's own columns for slices of rows that lost more than the others, compares each with Welch's t, and adjusts for all that were tried (Holm), so that on equal models it names one by chance in at most 5 % of runs.";
    };
};
