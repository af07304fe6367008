import { connectionNames } from "../../engines/servers/source.ts";
import type { GateKind } from "../../model/gate.ts";
import { type DataConfig, DataConfigSchema } from "./config.ts";
import { DATA_METRICS } from "./metrics/index.ts";
import { REFERENCE } from "./profile/names.ts";
import { requireReference } from "./profile/rule-fit.ts";
import { remoteSecrets } from "./remote-files.ts";

/** Measures the quality of a table: its rows, columns, validity by a JSON Schema and drift from a reference. */
export const dataGate: GateKind<DataConfig> = {
  kind: "data",
  description:
    "Checks a table of Parquet, CSV, JSON, JSON Lines or Arrow files: rows, columns, validity and drift.",
  config: DataConfigSchema,
  metrics: DATA_METRICS.map(({ info }) => ({ ...info, baselines: [REFERENCE] })),
  checkRule: requireReference,
  secrets: (settings) => {
    const { source, reference, tables = {} } = settings;
    return [...connectionNames([source, reference, ...Object.values(tables)]), ...remoteSecrets(settings)];
  },
  measure: async (job) => (await import("./measure.ts")).measureData(job),
};
