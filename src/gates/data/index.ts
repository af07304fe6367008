import { connectionNames } from "../../engines/servers/source.ts";
import { AssayError } from "../../model/error.ts";
import type { GateKind } from "../../model/gate.ts";
import { remoteSecrets } from "../remote-files.ts";
import { whileUnchanged } from "../while-unchanged.ts";
import { type DataConfig, DataConfigSchema } from "./config.ts";
import { DATA_METRICS } from "./metrics/index.ts";
import { REFERENCE } from "./profile/names.ts";
import { requireReference } from "./profile/rule-fit.ts";

/** Measures the quality of a table: its rows, columns, validity by a JSON Schema and drift from a reference. */
export const dataGate: GateKind<DataConfig> = {
  kind: "data",
  description:
    "Checks a table of Parquet, CSV, JSON, JSON Lines or Arrow files: rows, columns, validity and drift.",
  config: DataConfigSchema,
  metrics: DATA_METRICS.map(({ info }) => ({ ...info, baselines: [REFERENCE] })),
  check: ({ tables = {} }) => {
    if (!Object.hasOwn(tables, "table")) return;
    throw new AssayError(
      "config/value",
      "`tables` has a table called `table`, but in SQL `{table}` is the gate's own.",
      { fix: "Give it another name, such as what its rows are." },
    );
  },
  checkRule: requireReference,
  checkFiles: async ({ schema }, tree) => {
    if (schema !== undefined) await (await import("./schema/open.ts")).openRowSchema(tree, schema);
  },
  secrets: ({ source, reference, tables = {} }) => {
    const sources = [source, reference, ...Object.values(tables)];
    return [...connectionNames(sources), ...remoteSecrets(sources)];
  },
  measure: (job) =>
    whileUnchanged(job.candidate, async () => (await import("./measure.ts")).measureData(job)),
};
