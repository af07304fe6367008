import type { DataMetric } from "../metric.ts";
import { distinctCount } from "./distinct-count.ts";
import { duplicateRate } from "./duplicate-rate.ts";
import { largest, smallest } from "./extremes.ts";
import { invalidCount, invalidRate } from "./invalid.ts";
import { mean } from "./mean.ts";
import { nullCount, nullRate } from "./null-rate.ts";
import { psi } from "./psi.ts";
import { rowCount } from "./row-count.ts";
import { zeroRate } from "./zero-rate.ts";

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
  mean,
  psi,
  zeroRate,
];
