import { Type } from "typebox";
import { NO_EVIDENCE } from "../../src/model/evidence.ts";
import type { GateKind } from "../../src/model/gate.ts";
import type { MetricInfo } from "../../src/model/metric.ts";

const none = Type.Object({}, { additionalProperties: false });

function metric(id: string, more: Partial<MetricInfo>): MetricInfo {
  return {
    id,
    description: `The ${id} of a test.`,
    unit: "score",
    direction: "higher",
    subjects: [],
    options: none,
    source: "test",
    ...more,
  };
}

function kind(name: string, config: GateKind["config"], metrics: readonly MetricInfo[]): GateKind {
  return {
    kind: name,
    description: `Gates of kind ${name}.`,
    config,
    metrics,
    measure: async () => NO_EVIDENCE,
  };
}

/** Small kinds with one of everything that a rule or a setting can be. */
export const KINDS: readonly GateKind[] = [
  kind(
    "data",
    Type.Object(
      {
        source: Type.Union([
          Type.String({ minLength: 1 }),
          Type.Object(
            { engine: Type.Enum(["trino", "postgres"]), table: Type.String() },
            { additionalProperties: false },
          ),
        ]),
        schema: Type.Optional(Type.String()),
        sample: Type.Integer({ default: 1000, minimum: 1 }),
        mask: Type.Optional(Type.Boolean()),
      },
      { additionalProperties: false, required: ["source"] },
    ),
    [
      metric("row_count", { unit: "count" }),
      metric("null_rate", {
        unit: "ratio",
        direction: "lower",
        range: [0, 1],
        subjects: ["column"],
        requires: ["column"],
      }),
      metric("duplicate_rate", {
        unit: "ratio",
        direction: "lower",
        range: [0, 1],
        options: Type.Object({ columns: Type.Array(Type.String(), { minItems: 1, uniqueItems: true }) }),
      }),
      metric("findings", { unit: "count", options: Type.Object({ rule: Type.Optional(Type.String()) }) }),
      metric("file_size", { unit: "bytes", direction: "lower" }),
    ],
  ),
  kind(
    "evaluation",
    Type.Object(
      {
        model: Type.String(),
        data: Type.String(),
        slices: Type.Optional(Type.Array(Type.String())),
      },
      { additionalProperties: false },
    ),
    [
      metric("roc_auc", {
        range: [0, 1],
        subjects: ["slice"],
        options: Type.Object({
          maxFpr: Type.Optional(Type.Number({ exclusiveMinimum: 0, maximum: 1 })),
          average: Type.Optional(Type.Enum(["macro", "micro"])),
        }),
      }),
      metric("rmse", { unit: "value", direction: "lower", range: [0, Number.POSITIVE_INFINITY] }),
    ],
  ),
  kind("latency", Type.Object({ model: Type.String() }, { additionalProperties: false }), [
    metric("p50", { unit: "seconds", direction: "lower", subjects: ["batch"], requires: ["batch"] }),
    metric("macs", { unit: "count", direction: "exact" }),
  ]),
];
