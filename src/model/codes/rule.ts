import { codes } from "./entry.ts";

/** What the judge says of one rule on one subject. */
export const RULE_CODES = codes({
  "rule/held": {
    title: "The rule held",
    consequence: "note",
    explanation: "What was measured is as the rule expects.",
  },
  "rule/below-minimum": {
    title: "A value is below its minimum",
    consequence: "failed",
    explanation:
      "The measured value is smaller than the rule's `min`. The value itself is compared, not its interval; the message says when the 95 % interval holds the bound, which means that another sample could have come out on the other side.",
  },
  "rule/above-maximum": {
    title: "A value is above its maximum",
    consequence: "failed",
    explanation:
      "The measured value is larger than the rule's `max`. The value itself is compared, not its interval; the message says when the 95 % interval holds the bound, which means that another sample could have come out on the other side.",
  },
  "rule/not-equal": {
    title: "A value is not the one expected",
    consequence: "failed",
    explanation:
      "The rule says `equals`, and the measured value differs by more than rounding (a 10⁻¹² share of the number; nothing for whole numbers).",
  },
  "rule/unlike-history": {
    title: "A value is unlike those of earlier runs",
    consequence: "failed",
    explanation:
      "The rule says `within: { history, sigma }`, and the value lies farther from the mean of the last runs than so many standard deviations (n − 1). The tested commit is not part of its own history. When the runs were all alike, any other value is unlike them.",
  },
  "rule/regressed": {
    title: "Worse than the baseline by more than is allowed",
    consequence: "failed",
    explanation:
      "The whole 95 % interval of the difference lies beyond the margin of `no_worse_than`, so chance is no good explanation. Where a rule speaks about many subjects, the chance of even one false alarm among them stays below 2.5 % (Holm). Find what made it worse; if it is meant, widen `by` and say why in `because`, or accept new golden metrics.",
  },
  "rule/not-better": {
    title: "Not better than the baseline by as much as is asked",
    consequence: "failed",
    explanation:
      "The whole 95 % interval of the difference lies below what `better_than` asks for. Improve it further, or ask for less in `by` and say why in `because`.",
  },
  "rule/too-good": {
    title: "Better than the baseline by more than is believable",
    consequence: "failed",
    explanation:
      "The whole 95 % interval of the gain lies beyond what `no_better_than` believes. The usual reasons are rows of the golden data among the training data, or a feature that is only known after the label. If the gain is real, widen `by` and say why in `because`.",
  },
  "rule/gap": {
    title: "Groups lie further apart than is allowed",
    consequence: "failed",
    explanation:
      "The 95 % interval of the difference between two subjects lies wholly beyond `max_gap`, also when the number of pairs is counted in (Holm).",
  },
  "rule/one-subject": {
    title: "A gap needs two subjects",
    consequence: "undecided",
    explanation:
      "`max_gap` compares the subjects that the rule's pattern matches, and only one was measured. Often a column has one value only.",
  },
  "rule/none-holds": {
    title: "None of the alternatives holds",
    consequence: "failed",
    explanation:
      "`any_of` lists alternatives of which one must hold, and each of them is known not to. The message says how far each is from it.",
  },
  "rule/gate-not-run": {
    title: "An alternative speaks about a gate that was not run",
    consequence: "undecided",
    explanation:
      "`any_of` may name metrics of other gates. Those must be part of the same run and have measured something; run without `--gate`, or name both.",
  },
  "rule/cannot-tell": {
    title: "The samples cannot decide",
    consequence: "undecided",
    explanation:
      "The 95 % interval of the difference holds the margin: what was measured fits both with keeping the rule and with breaking it. More samples make the interval narrower; the message says about how many. A wider margin decides with fewer. `level: warn` turns this into a warning.",
  },
  "rule/nothing-measured": {
    title: "A rule matched nothing",
    consequence: "undecided",
    explanation:
      "No measurement has this metric, these options and such a subject, so the rule guards nothing. Often a column or slice was renamed or misspelt. A rule that measured nothing is never a pass.",
  },
  "rule/none": {
    title: "A gate has no rules",
    consequence: "undecided",
    explanation:
      "A gate without rules would always be green. Give it at least one under `rules:`; `assay plan` shows what it can measure.",
  },
  "rule/off": {
    title: "A rule is switched off",
    consequence: "note",
    explanation:
      "The rule has `level: off`, so it is listed but not judged. A gate whose rules are all off has not passed anything.",
  },
  "rule/not-in-passport": {
    title: "The passport does not hold this metric",
    consequence: "undecided",
    explanation:
      "The rule compares with the model's golden metrics, but the passport has no value for this metric, options and subject. Accept the present values with `assay golden accept`, with a reason that reviewers can read.",
  },
  "rule/no-baseline": {
    title: "There is no baseline to compare with",
    consequence: "undecided",
    explanation:
      "The rule says `no_worse_than` or `equals: baseline`, but nothing was measured for that baseline. Name one under `baseline:` in assay.yml.",
  },
});
