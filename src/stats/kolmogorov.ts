/** From here on n·d² the sum of the one-sided distribution is as good as exact (Simard and L'Ecuyer 2011, 3). */
const FAR = 2.2;
/** Beyond, the probability is below the smallest double. */
const HOPELESS = 370;

/** Up to so many rows on the larger side all orders of the rows are counted, as SciPy does unasked. */
const MOST_EXACT = 10_000;

/**
 * Two-sided p-value of the two-sample Kolmogorov–Smirnov statistic: scipy.stats.ks_2samp. Exact up to 10,000 rows a side,
 * beyond by the distribution of the one-sample statistic of n·m / (n + m) rows (method="asymp"). Ties make it too large,
 * never too small.
 */
export function ksPValue(statistic: number, rows: number, otherRows: number): number {
  const n = Math.max(1, Math.round((rows * otherRows) / (rows + otherRows)));
  const squared = n * statistic ** 2;
  if (squared >= HOPELESS) return 0;
  if (Math.max(rows, otherRows) <= MOST_EXACT) return exactPValue(statistic, rows, otherRows);
  if (statistic <= 1 / (2 * n)) return 1;
  if (statistic >= 1) return 0;
  return Math.min(
    1,
    squared >= FAR || statistic >= 0.5 ? 2 * oneSided(n, statistic) : 1 - pelzGood(n, statistic),
  );
}

/**
 * Share of all orders of both sides' rows whose statistic is at least this, by walks on a lattice: a step right for a row
 * of one side, a step up for one of the other. Hodges, The significance probability of the Smirnov two-sample test
 * (1958); the recurrence is that of the share that has left the band, so that small ones lose no digits.
 */
function exactPValue(statistic: number, rows: number, otherRows: number): number {
  const [right, up] = [Math.max(rows, otherRows), Math.min(rows, otherRows)];
  const divisor = greatestCommonDivisor(right, up);
  const [width, height] = [right / divisor, up / divisor];
  // The statistic is a multiple of 1 / (width · up); whole numbers keep the edge of the band sharp.
  const edge = Math.round(statistic * width * up);
  if (edge === 0) return 1;
  const left = new Float64Array(up + 1).fill(1);
  for (let x = 0, lowest = 0; x <= right; x++) {
    const from = Math.max(0, Math.floor((x * height - edge) / width) + 1);
    const to = Math.min(up, Math.ceil((x * height + edge) / width) - 1);
    for (; lowest < from; lowest++) left[lowest] = 1;
    for (let y = from; y <= to; y++) {
      const below = y > 0 ? left[y - 1] : 0;
      left[y] = x + y === 0 ? 0 : (x * left[y] + y * below) / (x + y);
    }
  }
  return Math.min(1, left[up]);
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

/** Birnbaum and Tingey (1951): the chance that the one-sided statistic of n rows exceeds d. */
function oneSided(n: number, d: number): number {
  let logChoose = 0;
  let sum = 0;
  for (let j = 0; j <= Math.floor(n * (1 - d)); j++) {
    if (j > 0) logChoose += Math.log((n - j + 1) / j);
    const rest = 1 - d - j / n;
    // The last term is the power 0 of 0 when the rest vanishes.
    const last = rest > 0 ? (n - j) * Math.log(rest) : n === j ? 0 : Number.NEGATIVE_INFINITY;
    sum += Math.exp(logChoose + (j - 1) * Math.log(d + j / n) + last);
  }
  return Math.min(1, d * sum);
}

/** Pelz and Good (1976): K0(z) + K1(z)/√n + K2(z)/n + K3(z)/n^1.5 for z = d·√n, in the form for small z. */
function pelzGood(n: number, d: number): number {
  const z = d * Math.sqrt(n);
  const [pi2, pi4, pi6] = [Math.PI ** 2, Math.PI ** 4, Math.PI ** 6];
  const sums = [0, 0, 0, 0];
  const terms = Math.ceil((16 * z) / Math.PI);
  for (let k = terms; k >= 1; k--) {
    const m = (2 * k - 1) ** 2;
    const weight = Math.exp((-pi2 * m) / (8 * z ** 2));
    sums[0] += weight;
    sums[1] += weight * (-(z ** 2) + (pi2 / 4) * m);
    sums[2] +=
      weight *
      (6 * z ** 6 +
        2 * z ** 4 +
        ((2 * z ** 4 - 5 * z ** 2) * pi2 * m) / 4 +
        (pi4 * (1 - 2 * z ** 2) * m ** 2) / 16);
    sums[3] +=
      weight *
      (-30 * z ** 6 -
        90 * z ** 8 +
        ((pi2 * (135 * z ** 4 - 96 * z ** 6)) / 4) * m +
        ((pi4 * (-60 * z ** 2 + 212 * z ** 4)) / 16) * m ** 2 +
        ((pi6 * (5 - 30 * z ** 2)) / 64) * m ** 3);
  }
  let [second, third] = [0, 0];
  for (let k = terms; k >= 1; k--) {
    const weight = k ** 2 * Math.exp((-pi2 * k ** 2) / (2 * z ** 2));
    second += weight;
    third += weight * (3 * z ** 2 - pi2 * k ** 2);
  }
  const root = Math.sqrt(2 * Math.PI);
  return (
    (root * sums[0]) / z +
    (root * sums[1]) / (6 * z ** 4 * Math.sqrt(n)) +
    ((root * sums[2]) / (72 * z ** 7) - (pi2 * root * second) / (36 * z ** 3)) / n +
    ((root * sums[3]) / (6480 * z ** 10) + (pi2 * root * third) / (216 * z ** 6)) / n ** 1.5
  );
}
