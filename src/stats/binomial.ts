/** Natural logarithm of the probability of k successes in n trials; −Infinity where it cannot be. */
export function logBinomial(k: number, n: number, probability: number): number {
  if (probability <= 0) return k === 0 ? 0 : Number.NEGATIVE_INFINITY;
  if (probability >= 1) return k === n ? 0 : Number.NEGATIVE_INFINITY;
  return (
    logFactorial(n) -
    logFactorial(k) -
    logFactorial(n - k) +
    k * Math.log(probability) +
    (n - k) * Math.log1p(-probability)
  );
}

const small: number[] = [0];
for (let n = 1; n <= 64; n++) small.push(small[n - 1] + Math.log(n));

/** ln(n!) by Stirling's series, whose next term is below 1e-19 beyond the table. */
function logFactorial(n: number): number {
  if (n < small.length) return small[n];
  const inverse = 1 / n;
  const square = inverse * inverse;
  const series = inverse * (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square / 1680)));
  return n * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI * n) + series;
}
