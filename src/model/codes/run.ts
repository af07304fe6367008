import { codes } from "./entry.ts";

/** The run as a whole: workers, budgets, output. */
export const RUN_CODES = codes({
  "run/crashed": {
    title: "A gate crashed",
    consequence: "undecided",
    explanation:
      "The process that measured this gate ended without an answer, as native code can. Other gates are not affected.",
  },
});
