import type { DataMetric } from "../metric.ts";
import { psi } from "./drift/psi.ts";
import { largest, range, smallest } from "./numbers/extremes.ts";
import { mean, sum } from "./numbers/mean.ts";
import { kurtosis, skew, std, varianceMetric } from "./numbers/moments.ts";
import { iqr, median, q25, q50, q75, quantile } from "./numbers/quantiles.ts";
import { distinctCount } from "./rows/distinct-count.ts";
import { duplicateRate } from "./rows/duplicate-rate.ts";
import { nullCount, nullRate } from "./rows/null-rate.ts";
import { rowCount } from "./rows/row-count.ts";
import { zeroRate } from "./rows/zero-rate.ts";
import { invalidCount, invalidRate } from "./validity/invalid.ts";

/** Everything that the data gate can measure. A new metric is one file and one line here. */
export const DATA_METRICS: readonly DataMetric[] = [
  rowCount,
  nullRate,
  nullCount,
  duplicateRate,
  invalidRate,
  invalidCount,
  distinctCount,
  smallest,
  largest,
  range,
  mean,
  sum,
  std,
  varianceMetric,
  skew,
  kurtosis,
  median,
  quantile,
  q25,
  q50,
  q75,
  iqr,
  psi,
  zeroRate,
];
