/** What can go wrong where rows have several labels each. */
export declare const EVALUATION_LABELS_CODES: {
    readonly "evaluation/label-list": {
        readonly title: "A cell that is no list of labels";
        readonly consequence: "undecided";
        readonly explanation: "A column of labels, predictions or scores of rows with several labels holds one list a row: a list of the file's own, a JSON list in a text, or labels with `label_separator` between them. Each label stands in it once, and lists of scores have one number for each label.";
    };
    readonly "evaluation/rounded-integers": {
        readonly title: "Whole numbers that are too large to be told apart";
        readonly consequence: "undecided";
        readonly explanation: "Classes, predicted classes, slices and groups may be 64-bit integers. Beyond 2^53 = 9007199254740992 a floating-point number (beyond 2^24 one of 32 bits) stands for several whole numbers, so ids that a file or a model gives as floats there would be merged, and wrong predictions count as right. Write them as texts or as integers; pandas turns a column of integers into floats where a cell is missing.";
    };
    readonly "evaluation/label-unknown": {
        readonly title: "No label has the name that a rule says";
        readonly consequence: "undecided";
        readonly explanation: "`label:` of a rule names one of the labels of a multilabel task, or a pattern such as `*` that some match; the message lists them.";
    };
};
