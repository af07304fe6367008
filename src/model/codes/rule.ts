import { codes } from "./entry.ts";

/** What the judge says of one rule on one subject. */
export const RULE_CODES = codes({
  "rule/held": {
    title: "The rule held",
    consequence: "note",
    explanation: "What was measured is as the rule expects.",
  },
});
