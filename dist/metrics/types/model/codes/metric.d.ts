/** Why a metric has no value, whatever the gate. */
export declare const METRIC_CODES: {
    readonly "metric/not-finite": {
        readonly title: "The value is not a finite number";
        readonly consequence: "undecided";
        readonly explanation: "The metric came out as NaN or infinite, so nothing can be judged by it.";
    };
    readonly "metric/no-samples": {
        readonly title: "There is nothing to measure";
        readonly consequence: "undecided";
        readonly explanation: "The metric was asked for over no rows, calls or items. An empty table or slice is never a pass: give the gate data, or take the rule away.";
    };
    readonly "metric/unstable": {
        readonly title: "The metric cannot be measured on so few rows";
        readonly consequence: "undecided";
        readonly explanation: "The interval of a metric comes from drawing the rows again many times. On too many of those draws the metric does not exist, for example because a slice hardly holds both classes. Add rows to the slice, or leave it out of the rule.";
    };
};
