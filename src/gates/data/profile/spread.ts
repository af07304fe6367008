import type { ProfileFinite } from "../../../model/profile.ts";
import { correctedKurtosis, correctedSkew } from "../../../stats/shape.ts";

type Spread = Pick<ProfileFinite, "count" | "std" | "skew" | "kurtosis">;

/** Sums of powers 2 to 4 of the distances from the mean, in units of the scale. */
interface Powers {
  readonly count: number;
  readonly second: number;
  readonly third: number | undefined;
  readonly fourth: number | undefined;
}

/**
 * Spread and shape of two samples together: Pébay, Formulas for robust, one-pass parallel computation of
 * covariances and arbitrary-order statistical moments (2008). Agrees with what the values themselves give to
 * about 1e-12.
 * @param apart the second mean less the first
 */
export function mergeSpread(a: Spread, b: Spread, apart: number): Omit<Spread, "count"> {
  const scale = Math.max(a.std, b.std, Math.abs(apart));
  if (scale === 0 || !Number.isFinite(scale)) return { std: 0 };
  const [p, q] = [powersOf(a, scale), powersOf(b, scale)];
  const [m, n] = [p.count, q.count];
  const total = m + n;
  const d = apart / scale;
  const second = p.second + q.second + (d ** 2 * m * n) / total;
  const third =
    p.third === undefined || q.third === undefined
      ? undefined
      : p.third +
        q.third +
        (d ** 3 * m * n * (m - n)) / total ** 2 +
        (3 * d * (m * q.second - n * p.second)) / total;
  const fourth =
    p.fourth === undefined || q.fourth === undefined || p.third === undefined || q.third === undefined
      ? undefined
      : p.fourth +
        q.fourth +
        (d ** 4 * m * n * (m ** 2 - m * n + n ** 2)) / total ** 3 +
        (6 * d ** 2 * (m ** 2 * q.second + n ** 2 * p.second)) / total ** 2 +
        (4 * d * (m * q.third - n * p.third)) / total;
  return spreadOf({ count: total, second, third, fourth }, scale);
}

function powersOf({ count: n, std, skew, kurtosis }: Spread, scale: number): Powers {
  const second = (n - 1) * (std / scale) ** 2;
  if (n < 2 || second === 0) return { count: n, second: 0, third: 0, fourth: 0 };
  const g1 = n < 3 ? 0 : skew === undefined ? undefined : (skew * (n - 2)) / Math.sqrt(n * (n - 1));
  const third = g1 === undefined ? undefined : g1 * n * (second / n) ** 1.5;
  // Of two or three values around their mean the fourth powers follow from the squares.
  if (n < 4) return { count: n, second, third, fourth: second ** 2 / 2 };
  const g2 = kurtosis === undefined ? undefined : ((kurtosis * (n - 2) * (n - 3)) / (n - 1) - 6) / (n + 1);
  return { count: n, second, third, fourth: g2 === undefined ? undefined : (g2 + 3) * n * (second / n) ** 2 };
}

function spreadOf({ count: n, second, third, fourth }: Powers, scale: number): Omit<Spread, "count"> {
  const std = n < 2 ? 0 : Math.sqrt(Math.max(0, second) / (n - 1)) * scale;
  const shape: { skew?: number; kurtosis?: number } = {};
  if (n >= 3 && second > 0 && third !== undefined)
    shape.skew = finite(correctedSkew(third / n / (second / n) ** 1.5, n));
  if (n >= 4 && second > 0 && fourth !== undefined) {
    const g2 = fourth / n / (second / n) ** 2 - 3;
    shape.kurtosis = finite(correctedKurtosis(g2, n));
  }
  return { std, ...shape };
}

function finite(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}
