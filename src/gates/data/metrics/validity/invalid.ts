import { Type } from "typebox";
import { type MetricContext, plannedMetric } from "../../metric.ts";
import type { Part } from "../../schema/judge.ts";
import { invalidRows } from "../../schema/verdict.ts";

const shared = {
  subject: "table or column",
  direction: "lower",
  source: "JSON Schema (draft 2020-12, 2019-09 or 07) as ajv judges it",
  options: Type.Object({
    keyword: Type.Optional(
      Type.String({
        minLength: 1,
        description: "Only what the schema asks with this keyword, such as `required` or `pattern`",
      }),
    ),
  }),
} as const;

const WHAT =
  "not valid by the gate's JSON Schema, or by what it asks of one column or with one keyword; NULL is null where the property's schema names null, otherwise the property is absent.";

export const invalidRate = plannedMetric({
  ...shared,
  id: "invalid_rate",
  description: `Share of rows that are ${WHAT}`,
  unit: "ratio",
  range: [0, 1],
  plan: (context) => planned(context, "rate"),
});

export const invalidCount = plannedMetric({
  ...shared,
  id: "invalid_count",
  description: `Number of rows that are ${WHAT}`,
  unit: "count",
  range: [0, Number.MAX_SAFE_INTEGER],
  plan: (context) => planned(context, "count"),
});

async function planned({ validity, column, options, table, note }: MetricContext, form: "rate" | "count") {
  const { keyword } = options;
  const part: Part = {
    ...(column === undefined ? {} : { column: column.name }),
    ...(typeof keyword === "string" ? { keyword } : {}),
  };
  return invalidRows(await validity(), part, table, form, note);
}
