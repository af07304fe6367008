import { type Static, Type } from "typebox";
import type { Direction, MetricInfo } from "../../../model/metric.ts";
import { CHAMPION } from "../scene.ts";

const Options = Type.Object({
  key: Type.String({
    description:
      "Key of the value in the file, those of nested objects joined by dots, as in `test.auc`; or the name of the run's metric",
  }),
  direction: Type.Optional(
    Type.Enum(["higher", "lower"], {
      description: "Which way is better; without it, any difference from a baseline is one",
    }),
  ),
});

/** One number of a metrics file. */
export const FILE_METRIC: MetricInfo = {
  id: "file_metric",
  description: "A number of the gate's `metrics_file` or `mlflow_run`, which your own code computed",
  unit: "value",
  direction: "exact",
  subjects: [],
  baselines: [CHAMPION],
  inPassports: true,
  options: Options,
  source: "dvc.org/doc/command-reference/metrics",
};

export function fileMetricOptions(options: unknown): { readonly key: string; readonly direction: Direction } {
  const { key, direction } = options as Static<typeof Options>;
  return { key, direction: direction === "higher" || direction === "lower" ? direction : "exact" };
}
