/** Two doubles as text between which a quantile is looked for, they themselves among them. */
export interface Bracket {
  readonly low: string;
  readonly high: string;
}

/** Quantiles of doubles without holding all values: a sample tells where to look, a scan takes what lies there. */
export interface BracketDialect {
  /** What stands after FROM for about so large a share of the rows, drawn by chance. */
  sample(from: string, share: number): string;
  /** Aggregate of a sample: a bracket of the quantile of all rows, as text `low,high`. */
  drawn(expression: string, share: number, where?: string): string;
  /** Aggregate of all rows: a bracket within a bracket, out of such a share of the values that lie in it. */
  narrower(expression: string, share: number, bracket: Bracket, rate: number, where?: string): string;
  /** `Dialect.quantile` to the last digit; NULL, too, where the bracket does not hold it. */
  quantile(expression: string, share: number, bracket: Bracket, where?: string): string;
}
