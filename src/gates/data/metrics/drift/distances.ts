import { PSI_FLOOR } from "../../../../stats/distance.ts";
import type { Statistic } from "../../drift/statistics.ts";
import { BINS, distanceMetric } from "./distance-metric.ts";

const ORDER = "of the values in their order";

function named(
  id: Statistic,
  description: string,
  source: string,
  range: readonly [number, number] = [0, Number.MAX_SAFE_INTEGER],
) {
  return distanceMetric({ id, description, source, range, statistic: () => id, value: "plain" });
}

export const psi = named(
  "psi",
  `Population stability index of a column against the reference: ${BINS}; shares below ${PSI_FLOOR} count as ${PSI_FLOOR}.`,
  "Siddiqi, Credit Risk Scorecards (2006); numpy.quantile for the deciles",
);
export const jensenShannon = named(
  "jensen_shannon",
  `Jensen–Shannon distance of a column from the reference, by natural logarithms (0 to 0.83): ${BINS}.`,
  "scipy.spatial.distance.jensenshannon",
  [0, Math.sqrt(Math.LN2)],
);
export const hellinger = named(
  "hellinger",
  `Hellinger distance of a column from the reference: ${BINS}.`,
  "Le Cam and Yang, Asymptotics in Statistics (2000): sqrt(sum((sqrt(p) - sqrt(q))**2) / 2)",
  [0, 1],
);
export const kl = named(
  "kl",
  `Kullback–Leibler divergence of a column from the reference, in nats: ${BINS}; a share of the reference below ${PSI_FLOOR} counts as ${PSI_FLOOR}.`,
  "scipy.stats.entropy(actual, reference)",
);
export const lInfinity = named(
  "l_infinity",
  `The largest difference of a share between a column and the reference: ${BINS}.`,
  "TensorFlow Data Validation, L-infinity norm",
  [0, 1],
);
export const cramersV = named(
  "cramers_v",
  `Cramér's V between side and bin of a column and the reference, both sides weighing the same, not corrected for bias: ${BINS}.`,
  'scipy.stats.contingency.association(method="cramer") of a table with equal totals',
  [0, 1],
);
export const ks = named(
  "ks",
  `Kolmogorov–Smirnov statistic ${ORDER}, NULL before all others and NaN after them; beyond 100 different values by about 100 bins of the reference, which can make it smaller by the share of one of them.`,
  "scipy.stats.ks_2samp(...).statistic",
  [0, 1],
);
export const wasserstein = named(
  "wasserstein",
  "Wasserstein distance of the finite values in standard deviations of the reference's, times the share of rows that have one, plus the share that changed between finite, NULL, NaN and infinite; beyond 100 different values by about 100 bins of the reference.",
  "scipy.stats.wasserstein_distance(actual, reference) / numpy.std(reference, ddof=1)",
);
export const energy = named(
  "energy",
  "Energy distance of the finite values, both divided by the standard deviation of the reference's, times the share of rows that have one, plus the share that changed between finite, NULL, NaN and infinite; beyond 100 different values by about 100 bins of the reference.",
  "scipy.stats.energy_distance(actual / s, reference / s) with s = numpy.std(reference, ddof=1)",
);
