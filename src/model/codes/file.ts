import { codes } from "./entry.ts";

/** Files, trees and git. */
export const FILE_CODES = codes({
  "file/missing": {
    title: "A file is missing",
    consequence: "undecided",
    explanation:
      "The config names a file that is not in this tree. Check the spelling and the folder; paths start at the folder of `assay.yml`.",
  },
});
