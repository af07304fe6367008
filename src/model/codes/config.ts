import { codes } from "./entry.ts";

/** What can be wrong with assay.yml and the command line. */
export const CONFIG_CODES = codes({
  "config/missing": {
    title: "There is no config",
    consequence: "usage",
    explanation:
      "Assay reads `assay.yml` in the current folder unless `--config` names another file. `assay init` writes one.",
  },
});
