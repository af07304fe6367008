import type { GateKind } from "../../model/gate.ts";
import { type DataConfig, DataConfigSchema } from "./config.ts";
import { DATA_METRICS } from "./metrics/index.ts";

/** Measures the quality of a table: its rows, columns, validity by a JSON Schema and drift from a reference. */
export const dataGate: GateKind<DataConfig> = {
  kind: "data",
  description: "Checks a table of Parquet, CSV, JSON or JSON Lines files: rows, columns, validity and drift.",
  config: DataConfigSchema,
  metrics: DATA_METRICS.map(({ info }) => info),
  measure: async (job) => (await import("./measure.ts")).measureData(job),
};
