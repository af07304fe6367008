/** Below this the series has every digit that matters; above it the logarithm loses none. */
const SMALL = 0.25;
/** From here on e^(−2x) is nothing beside 1, and engines differ in whether it may vanish. */
const LARGE = 20;
/** ln cosh x = Σ cₙ x²ⁿ, from n = 1 on (Abramowitz and Stegun 4.5.66, integrated). */
const SERIES = [1 / 2, -1 / 12, 1 / 45, -17 / 2520, 31 / 14_175, -691 / 935_550, 10_922 / 42_567_525];

/** ln cosh of a number. */
export function logCoshSql(x: string, number: (value: number) => string): string {
  const [size, square] = [`abs(${x})`, `((${x}) * (${x}))`];
  const series = SERIES.reduceRight(
    (sum, factor) => (sum === "" ? number(factor) : `(${number(factor)} + ${square} * ${sum})`),
    "",
  );
  const rest = `ln(${number(1)} + exp(${number(-2)} * ${size})) - ${number(Math.LN2)}`;
  return `CASE WHEN ${size} < ${number(SMALL)} THEN ${square} * ${series} WHEN ${size} > ${number(LARGE)} THEN ${size} - ${number(Math.LN2)} ELSE ${size} + ${rest} END`;
}
