import type { TSchema } from "typebox";
import type { GateKind } from "../model/gate.ts";
import type { MetricInfo } from "../model/metric.ts";
import { COMPARING, gateSchema, ruleSchema } from "./gate-schema.ts";
import { FrameSchema, propertiesOf } from "./settings.ts";

export const CONFIG_SCHEMA_ID = "https://assay.dev/schemas/assay-1.json";

/**
 * One JSON Schema (draft 2020-12) for whole configs, so that editors complete and check them. Built from the same
 * parts as the parser's checks; what only the parser can see is left out (names under `requires`, `min` above `max`).
 */
export function configSchema(kinds: readonly GateKind[]): Readonly<Record<string, unknown>> {
  const frame = propertiesOf(FrameSchema);
  const gates = frame["gates"] as TSchema & { readonly propertyNames: unknown; readonly description: string };
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: CONFIG_SCHEMA_ID,
    title: "Assay config",
    description: "assay.yml: what is tested, against what, and what may be promoted",
    ...FrameSchema,
    properties: {
      ...frame,
      gates: {
        type: "object",
        description: gates.description,
        propertyNames: gates.propertyNames,
        minProperties: 1,
        additionalProperties: {
          type: "object",
          required: ["kind", "rules"],
          properties: {
            kind: {
              description: "What the gate measures",
              oneOf: kinds.map(({ kind, description }) => ({ const: kind, description })),
            },
          },
          allOf: kinds.map(({ kind }) => ({
            if: { properties: { kind: { const: kind } }, required: ["kind"] },
            // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
            then: { $ref: `#/$defs/gate-${kind}` },
          })),
        },
      },
    },
    $defs: {
      ...Object.fromEntries(
        kinds.flatMap((kind) => [
          [`gate-${kind.kind}`, gateSchema(kind, rulesOf(kind))],
          ...kind.metrics.map((metric) => [ruleName(kind, metric), editorRule(metric)]),
        ]),
      ),
      "any-of": ANY_OF,
    },
  };
}

/** The parser says what an alternative may hold: its rules may be those of another gate's kind. */
const ANY_OF = {
  type: "object",
  description: "Alternatives of which one must hold",
  required: ["any_of"],
  properties: {
    any_of: {
      type: "array",
      minItems: 2,
      description:
        "Rules, or lists of rules under `all_of`; `gate` names another gate that measures the metric",
      items: { type: "object" },
    },
    level: { enum: ["error", "warn", "off"] },
    because: { type: "string", minLength: 1 },
  },
  additionalProperties: false,
} as const;

function rulesOf(kind: GateKind): TSchema {
  return {
    type: "array",
    minItems: 1,
    description: "What is expected; a gate without rules would be green without evidence",
    items: {
      type: "object",
      anyOf: [{ required: ["metric"] }, { $ref: "#/$defs/any-of" }],
      properties: {
        metric: {
          description: "What is measured",
          oneOf: kind.metrics.map(({ id, description }) => ({ const: id, description })),
        },
      },
      allOf: kind.metrics.map((metric) => ({
        if: { properties: { metric: { const: metric.id } }, required: ["metric"] },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
        then: { $ref: `#/$defs/${ruleName(kind, metric)}` },
      })),
    },
  };
}

/** A rule with the choice of its expectation: `min` and `max`, or `equals`, a gap or a comparison. */
function editorRule(metric: MetricInfo): TSchema {
  return {
    ...ruleSchema(metric),
    oneOf: [
      { anyOf: [{ required: ["min"] }, { required: ["max"] }] },
      { required: ["equals"] },
      { required: ["max_gap"] },
      ...COMPARING.map((key) => ({ required: [key] })),
    ],
    if: { required: ["by"] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { anyOf: COMPARING.map((key) => ({ required: [key] })) },
  };
}

function ruleName(kind: GateKind, metric: MetricInfo): string {
  return `rule-${kind.kind}-${metric.id}`;
}
