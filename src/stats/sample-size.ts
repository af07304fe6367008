/**
 * How many rows a condition on a model's accuracy needs before it can be tested at all, whatever the data: the
 * formulas of ease.ml/ci (Renggli et al., Continuous Integration of Machine Learning Models, SysML 2019).
 */
export interface SampleQuestion {
  /** How finely the quantity must be known, ε: the margin of the rule. */
  readonly margin: number;
  /** Chance of any wrong answer in all tests, δ, e.g. 0.05. */
  readonly errorChance: number;
  /** How many changed models will be tested on the same rows, H; default 1. */
  readonly tests?: number;
  /** Whether later models may be built with the answers to earlier ones in view; each answer then doubles what can be learnt. */
  readonly adaptive?: boolean;
}

/** ln(H), or ln(2^H) for adaptive tests. */
function logTests({ tests = 1, adaptive = false }: SampleQuestion): number {
  return adaptive ? tests * Math.LN2 : Math.log(tests);
}

/**
 * Rows for a value between 0 and 1, or for the difference of two: r² ln(r·H/δ) / 2ε² with r the number of values
 * (Hoeffding's inequality; 2 for candidate − baseline).
 */
export function hoeffdingSamples(question: SampleQuestion, values: 1 | 2): number {
  const { margin, errorChance } = question;
  const log = logTests(question) + Math.log(values / errorChance);
  return Math.ceil((values * values * log) / (2 * margin * margin));
}

/**
 * Rows for the difference of two models that differ on at most the share `differing` of the rows:
 * (ln H − ln(δ/4)) / (p·h(ε/p)) with h(u) = (1 + u) ln(1 + u) − u (Bennett's inequality). Whether they differ that
 * little can be counted on rows without labels.
 */
export function bennettSamples(question: SampleQuestion, differing: number): number {
  const { margin, errorChance } = question;
  const ratio = margin / differing;
  const growth = (1 + ratio) * Math.log1p(ratio) - ratio;
  return Math.ceil((logTests(question) - Math.log(errorChance / 4)) / (differing * growth));
}
