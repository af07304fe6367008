/** The latency gate. */
export declare const LATENCY_CODES: {
    readonly "latency/too-few-calls": {
        readonly title: "Too few calls for this percentile";
        readonly consequence: "undecided";
        readonly explanation: "A percentile p needs at least 10 / (1 − p) calls, and a comparison at least eight groups of as many: p90 100, p99 1,000. The gate ran out of `seconds:` before. Give it more, or gate p50.";
    };
    readonly "latency/overhead": {
        readonly title: "The call takes hardly longer than calling";
        readonly consequence: "note";
        readonly explanation: "Below about 0.2 ms a call, the binding between JavaScript and ONNX Runtime is more than a tenth of what is timed. Differences of the model itself look smaller than they are; use a larger batch.";
    };
    readonly "latency/same-model": {
        readonly title: "Both sides are the same file";
        readonly consequence: "note";
        readonly explanation: "The baseline's model has the same bytes, so the difference is zero by definition and was not timed.";
    };
    readonly "latency/not-resolved": {
        readonly title: "Time ran out before the difference was known finely enough";
        readonly consequence: "note";
        readonly explanation: "The gate stops when the interval is narrow against the rule's margin or `seconds:` are spent. The verdict uses the interval as it stands, so it may be inconclusive.";
    };
    readonly "latency/environment": {
        readonly title: "How the latency was measured";
        readonly consequence: "note";
        readonly explanation: "Threads, calls and rounds of this measurement. Absolute times belong to this machine; only ratios of one run are comparable.";
    };
    readonly "latency/no-input": {
        readonly title: "There is nothing to time the model on";
        readonly consequence: "undecided";
        readonly explanation: "Without `data:` the gate makes up random tensors of the declared shapes. This input has an open dimension beside the first, or a type that cannot be made up.";
    };
    readonly "latency/fixed-batch": {
        readonly title: "The model takes another number of rows";
        readonly consequence: "undecided";
        readonly explanation: "The model was exported for a fixed number of rows a call, and the config asks for another.";
    };
    readonly "latency/too-few-rows": {
        readonly title: "The table has fewer rows than the batch";
        readonly consequence: "undecided";
        readonly explanation: "A batch is filled with the first rows of the table, each once.";
    };
};
