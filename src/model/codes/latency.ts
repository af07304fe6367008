import { codes } from "./entry.ts";

/** The latency gate. */
export const LATENCY_CODES = codes({
  "latency/too-few-calls": {
    title: "Too few calls for this percentile",
    consequence: "undecided",
    explanation:
      "A percentile p needs at least 10 / (1 − p) calls, and a comparison at least eight groups of as many: p90 100, p99 1,000. The gate ran out of `seconds:` before. Give it more, or gate p50.",
  },
  "latency/overhead": {
    title: "The call takes hardly longer than calling",
    consequence: "note",
    explanation:
      "Below about 0.2 ms a call, the binding between JavaScript and ONNX Runtime is more than a tenth of what is timed. Differences of the model itself look smaller than they are; use a larger batch.",
  },
  "latency/same-model": {
    title: "Both sides are the same file",
    consequence: "note",
    explanation:
      "The baseline's model has the same bytes, so the difference is zero by definition and was not timed.",
  },
  "latency/not-resolved": {
    title: "Time ran out before the difference was known finely enough",
    consequence: "note",
    explanation:
      "The gate stops when the interval is narrow against the rule's margin or `seconds:` are spent. The verdict uses the interval as it stands, so it may be inconclusive.",
  },
  "latency/environment": {
    title: "How the latency was measured",
    consequence: "note",
    explanation:
      "Threads, calls and rounds of this measurement. Absolute times belong to this machine; only ratios of one run are comparable.",
  },
  "latency/no-input": {
    title: "There is nothing to time the model on",
    consequence: "undecided",
    explanation:
      "Without `data:` the gate makes up random tensors of the declared shapes. This input has an open dimension beside the first, or a type that cannot be made up.",
  },
  "latency/fixed-batch": {
    title: "The model takes another number of rows",
    consequence: "undecided",
    explanation: "The model was exported for a fixed number of rows a call, and the config asks for another.",
  },
  "latency/too-few-rows": {
    title: "The table has fewer rows than the batch",
    consequence: "undecided",
    explanation: "A batch is filled with the first rows of the table, each once.",
  },
});
