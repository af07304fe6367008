import { Type } from "typebox";
import type { MetricInfo } from "../../model/metric.ts";
import { type CallStatistic, percentile, throughput } from "./statistic.ts";

/** A metric of timed calls at one batch size, of repeated loads, or of the model file itself. */
export type LatencyMetric =
  | { readonly from: "calls"; readonly info: MetricInfo; statistic(batch: number): CallStatistic }
  | { readonly from: "loads"; readonly info: MetricInfo }
  | { readonly from: "file"; readonly info: MetricInfo };

const NO_OPTIONS = Type.Object({}, { additionalProperties: false });
const PER_BATCH = { subjects: ["batch"], requires: ["batch"], options: NO_OPTIONS } as const;

function percentileMetric(probability: number): LatencyMetric {
  const id = `p${Math.round(probability * 100)}`;
  return {
    from: "calls",
    statistic: () => percentile(probability),
    info: {
      id,
      description: `Seconds within which ${Math.round(probability * 100)} % of the calls end`,
      unit: "seconds",
      direction: "lower",
      source:
        "Linear interpolation between order statistics (Hyndman and Fan 1996, type 7); ratios by Hodges–Lehmann",
      ...PER_BATCH,
    },
  };
}

/** Everything that the gate can measure; a new one is a line here. */
export const LATENCY_METRICS: readonly LatencyMetric[] = [
  percentileMetric(0.5),
  percentileMetric(0.9),
  percentileMetric(0.99),
  {
    from: "calls",
    statistic: throughput,
    info: {
      id: "throughput",
      description: "Rows a second over all timed calls, one call at a time",
      unit: "per_second",
      direction: "higher",
      source: "Rows over the sum of the calls' seconds",
      ...PER_BATCH,
    },
  },
  {
    from: "loads",
    info: {
      id: "load_time",
      description: "Median seconds to make a session of the model file, files in the page cache",
      unit: "seconds",
      direction: "lower",
      subjects: [],
      options: NO_OPTIONS,
      source: "InferenceSession.create, sides in random order",
    },
  },
  {
    from: "file",
    info: {
      id: "model_size",
      description: "Bytes of the model file",
      unit: "bytes",
      direction: "lower",
      subjects: [],
      options: NO_OPTIONS,
      source: "Size of the file that the session is made of",
    },
  },
];
