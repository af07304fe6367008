import { exactly } from "../../../../model/estimate.ts";
import { noRows, queryMetric } from "../../metric.ts";

const SOURCE = "JSON Schema (draft 2020-12, 2019-09 or 07) as ajv judges it";

export const invalidRate = queryMetric({
  id: "invalid_rate",
  description:
    "Share of rows that are not valid by the gate's JSON Schema; NULL is null where the property's schema names null, otherwise the property is absent.",
  subject: "table",
  unit: "ratio",
  direction: "lower",
  range: [0, 1],
  source: SOURCE,
  measure: async ({ validity }) => {
    const { rows, invalid } = await validity();
    return rows === 0 ? noRows() : exactly(invalid / rows, rows);
  },
});

export const invalidCount = queryMetric({
  id: "invalid_count",
  description:
    "Number of rows that are not valid by the gate's JSON Schema; NULL is null where the property's schema names null, otherwise the property is absent.",
  subject: "table",
  unit: "count",
  direction: "lower",
  range: [0, Number.MAX_SAFE_INTEGER],
  source: SOURCE,
  measure: async ({ validity }) => {
    const { rows, invalid } = await validity();
    return rows === 0 ? noRows() : exactly(invalid, rows);
  },
});
