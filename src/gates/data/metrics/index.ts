import type { DataMetric } from "../metric.ts";
import {
  orphanCount,
  orphanRate,
  overlapCount,
  overlapRate,
  timeOverlapCount,
  timeOverlapRate,
} from "./across/keys.ts";
import { mismatchCount, mismatchRate, unmatchedCount, unmatchedRate } from "./across/reconcile.ts";
import { aggregateDifference, rowCountDifference, rowCountRatio } from "./across/totals.ts";
import {
  columnCount,
  misplacedColumns,
  missingColumns,
  schemaChanges,
  unexpectedColumns,
  wrongTypes,
} from "./columns/columns.ts";
import {
  cramersV,
  energy,
  hellinger,
  jensenShannon,
  kl,
  ks,
  lInfinity,
  psi,
  wasserstein,
} from "./drift/distances.ts";
import { drift } from "./drift/drift.ts";
import { chiSquare, chiSquarePValue, ksPValueMetric } from "./drift/hypothesis-tests.ts";
import { classBalance } from "./labels/balance.ts";
import { conflictingLabelCount, conflictingLabelRate } from "./labels/conflicting.ts";
import { newValueCount, newValueRate } from "./labels/new-values.ts";
import { labelPower } from "./labels/predictive-power.ts";
import { correlation } from "./numbers/correlation.ts";
import { largest, range, smallest } from "./numbers/extremes.ts";
import { mean, sum } from "./numbers/mean.ts";
import { kurtosis, skew, std, varianceMetric } from "./numbers/moments.ts";
import { outlierCount, outlierRate } from "./numbers/outliers.ts";
import { iqr, median, q25, q50, q75, quantile } from "./numbers/quantiles.ts";
import { conditionCount, conditionRate, violationCount, violationRate } from "./rows/condition-rate.ts";
import { distinctCount, distinctRate } from "./rows/distinct-count.ts";
import { duplicateCount, duplicateRate } from "./rows/duplicate-rate.ts";
import { nullCount, nullRate } from "./rows/null-rate.ts";
import { rowCount } from "./rows/row-count.ts";
import { sqlRows, sqlValue } from "./rows/sql.ts";
import { unsortedCount, unsortedRate } from "./rows/unsorted-rate.ts";
import {
  negativeCount,
  negativeRate,
  notFiniteCount,
  notFiniteRate,
  zeroCount,
  zeroRate,
} from "./rows/zero-rate.ts";
import { blankCount, blankRate, maxLength, meanLength, minLength } from "./text/lengths.ts";
import { freshness, oldestAge } from "./time/freshness.ts";
import { largestGap, missingPeriods } from "./time/gaps.ts";
import { invalidCount, invalidRate } from "./validity/invalid.ts";
import { entropy, mode, modeRate, uniqueCount, uniqueRate } from "./values/frequencies.ts";
import { mutualInfo, normalizedMutualInfo } from "./values/mutual-information.ts";
import { unexpectedCount, unexpectedRate, valueCount, valueRate } from "./values/values.ts";

/** Everything that the data gate can measure. A new metric is one file and one line here. */
export const DATA_METRICS: readonly DataMetric[] = [
  rowCount,
  columnCount,
  missingColumns,
  unexpectedColumns,
  misplacedColumns,
  wrongTypes,
  schemaChanges,
  nullRate,
  nullCount,
  duplicateRate,
  duplicateCount,
  invalidRate,
  invalidCount,
  distinctCount,
  distinctRate,
  uniqueCount,
  uniqueRate,
  valueRate,
  valueCount,
  unexpectedRate,
  unexpectedCount,
  conditionRate,
  conditionCount,
  violationRate,
  violationCount,
  mode,
  modeRate,
  entropy,
  minLength,
  maxLength,
  meanLength,
  blankRate,
  blankCount,
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
  correlation,
  mutualInfo,
  normalizedMutualInfo,
  outlierRate,
  outlierCount,
  drift,
  psi,
  jensenShannon,
  hellinger,
  kl,
  lInfinity,
  cramersV,
  ks,
  wasserstein,
  energy,
  chiSquare,
  chiSquarePValue,
  ksPValueMetric,
  unsortedRate,
  unsortedCount,
  zeroRate,
  zeroCount,
  negativeRate,
  negativeCount,
  notFiniteRate,
  notFiniteCount,
  orphanRate,
  orphanCount,
  overlapRate,
  overlapCount,
  timeOverlapRate,
  timeOverlapCount,
  rowCountDifference,
  rowCountRatio,
  aggregateDifference,
  unmatchedRate,
  unmatchedCount,
  mismatchRate,
  mismatchCount,
  freshness,
  oldestAge,
  largestGap,
  missingPeriods,
  conflictingLabelRate,
  conflictingLabelCount,
  classBalance,
  sqlValue,
  sqlRows,
  newValueRate,
  newValueCount,
  labelPower,
];
