import { codes } from "./entry.ts";

/** What can be wrong with a data set, its schema and its reference. */
export const DATA_CODES = codes({
  "data/unreadable": {
    title: "The data could not be read",
    consequence: "undecided",
    explanation:
      "The file is not what its extension or `format:` says, it is damaged, or a line does not fit the others: a CSV line with too few or too many fields ends the read, because a tool that skips it would judge other data than yours.",
  },
  "data/not-parquet": {
    title: "The file is not Parquet",
    consequence: "undecided",
    explanation:
      "A Parquet file begins and ends with the four bytes `PAR1`. A file without them is of another format, or was cut off: its index stands at its end.",
  },
  "data/empty-file": {
    title: "The file is empty",
    consequence: "undecided",
    explanation: "A file of 0 bytes holds no table, not even one without rows.",
  },
  "data/unknown-format": {
    title: "The format of the file is not known",
    consequence: "undecided",
    explanation:
      "The format is told by the extension: `.parquet`, `.csv`, `.tsv`, `.json`, `.jsonl`, `.ndjson`, the text formats also with `.gz`. Any other name needs `format:`.",
  },
  "data/out-of-memory": {
    title: "The data does not fit into memory",
    consequence: "undecided",
    explanation:
      "The engine reached the gate's memory limit and could not move the rest to disk. Exact distinct counts and duplicates of wide rows need most.",
  },
});
