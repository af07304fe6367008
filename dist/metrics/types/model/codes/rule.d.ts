/** What the judge says of one rule on one subject. */
export declare const RULE_CODES: {
    readonly "rule/held": {
        readonly title: "The rule held";
        readonly consequence: "note";
        readonly explanation: "What was measured is as the rule expects.";
    };
    readonly "rule/below-minimum": {
        readonly title: "A value is below its minimum";
        readonly consequence: "failed";
        readonly explanation: "The measured value is smaller than the rule's `min`. The value itself is compared, not its interval; the message says when the 95 % interval holds the bound, which means that another sample could have come out on the other side.";
    };
    readonly "rule/above-maximum": {
        readonly title: "A value is above its maximum";
        readonly consequence: "failed";
        readonly explanation: "The measured value is larger than the rule's `max`. The value itself is compared, not its interval; the message says when the 95 % interval holds the bound, which means that another sample could have come out on the other side.";
    };
    readonly "rule/not-equal": {
        readonly title: "A value is not the one expected";
        readonly consequence: "failed";
        readonly explanation: "The rule says `equals`, and the measured value differs by more than rounding (a 10⁻¹² share of the number; nothing for whole numbers).";
    };
    readonly "rule/unlike-history": {
        readonly title: "A value is unlike those of earlier runs";
        readonly consequence: "failed";
        readonly explanation: "The rule says `within: { history, sigma }`, and the value lies farther from the mean of the last runs than so many standard deviations (n − 1). The tested commit is not part of its own history. When the runs were all alike, any other value is unlike them.";
    };
    readonly "rule/regressed": {
        readonly title: "Worse than the baseline by more than is allowed";
        readonly consequence: "failed";
        readonly explanation: "The whole 95 % interval of the difference lies beyond the margin of `no_worse_than`, so chance is no good explanation. Where a rule speaks about many subjects, the chance of even one false alarm among them stays below 2.5 % (Holm). Find what made it worse; if it is meant, widen `by` and say why in `because`, or accept new golden metrics.";
    };
    readonly "rule/not-better": {
        readonly title: "Not better than the baseline by as much as is asked";
        readonly consequence: "failed";
        readonly explanation: "The whole 95 % interval of the difference lies below what `better_than` asks for. Improve it further, or ask for less in `by` and say why in `because`.";
    };
    readonly "rule/too-good": {
        readonly title: "Better than the baseline by more than is believable";
        readonly consequence: "failed";
        readonly explanation: "The whole 95 % interval of the gain lies beyond what `no_better_than` believes. The usual reasons are rows of the golden data among the training data, or a feature that is only known after the label. If the gain is real, widen `by` and say why in `because`.";
    };
    readonly "rule/gap": {
        readonly title: "Groups lie further apart than is allowed";
        readonly consequence: "failed";
        readonly explanation: "The 95 % interval of the difference between two subjects lies wholly beyond `max_gap`, also when the number of pairs is counted in (Holm).";
    };
    readonly "rule/one-subject": {
        readonly title: "A gap needs two subjects";
        readonly consequence: "undecided";
        readonly explanation: "`max_gap` compares the subjects that the rule's pattern matches, and only one was measured. Often a column has one value only.";
    };
    readonly "rule/none-holds": {
        readonly title: "None of the alternatives holds";
        readonly consequence: "failed";
        readonly explanation: "`any_of` lists alternatives of which one must hold, and each of them is known not to. The message says how far each is from it.";
    };
    readonly "rule/gate-not-run": {
        readonly title: "An alternative speaks about a gate that was not run";
        readonly consequence: "undecided";
        readonly explanation: "`any_of` may name metrics of other gates. Those must be part of the same run and have measured something; run without `--gate`, or name both.";
    };
    readonly "rule/cannot-tell": {
        readonly title: "The samples cannot decide";
        readonly consequence: "undecided";
        readonly explanation: "The 95 % interval of the difference holds the margin: what was measured fits both with keeping the rule and with breaking it. More samples make the interval narrower; the message says about how many. A wider margin decides with fewer. `level: warn` turns this into a warning.";
    };
    readonly "rule/nothing-measured": {
        readonly title: "A rule matched nothing";
        readonly consequence: "undecided";
        readonly explanation: "No measurement has this metric, these options and such a subject, so the rule guards nothing. Often a column or slice was renamed or misspelt. A rule that measured nothing is never a pass.";
    };
    readonly "rule/none": {
        readonly title: "A gate has no rules";
        readonly consequence: "undecided";
        readonly explanation: "A gate without rules would always be green. Give it at least one under `rules:`; `assay plan` shows what it can measure.";
    };
    readonly "rule/off": {
        readonly title: "A rule is switched off";
        readonly consequence: "note";
        readonly explanation: "The rule has `level: off`, so it is listed but not judged. A gate whose rules are all off has not passed anything.";
    };
    readonly "rule/not-in-passport": {
        readonly title: "The passport does not hold this metric";
        readonly consequence: "undecided";
        readonly explanation: "The rule compares with the model's golden metrics, but the passport has no value for this metric, options and subject. Accept the present values with `assay golden accept`, with a reason that reviewers can read.";
    };
    readonly "rule/no-baseline": {
        readonly title: "There is no baseline to compare with";
        readonly consequence: "undecided";
        readonly explanation: "The rule says `no_worse_than` or `equals: baseline`, but nothing was measured for that baseline. Name one under `baseline:` in assay.yml.";
    };
};
