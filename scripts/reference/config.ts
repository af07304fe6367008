import { Type } from "typebox";
import { ruleSchema } from "../../src/config/gate-schema.ts";
import { FrameSchema, GATE_SETTINGS, PromotionSchema, propertiesOf } from "../../src/config/settings.ts";
import { expected, type SchemaLike } from "../../src/config/wording.ts";
import type { GateKind } from "../../src/model/gate.ts";
import type { MetricInfo } from "../../src/model/metric.ts";
import { SUBJECT_KEYS } from "../../src/model/subject.ts";
import { code, GENERATED, sentence, table } from "./markdown.ts";

/** Every key of assay.yml, read from the schema that also checks it. */
export function configPage(kinds: readonly GateKind[]): string {
  const common = Type.Object(GATE_SETTINGS);
  return [
    GENERATED,
    "# Keys of assay.yml",
    "Keys that are not listed here are refused. `docs/config.md` explains them with examples; `schemas/assay.schema.json` gives them to editors.",
    "## Top level",
    keys(FrameSchema),
    "## `gates.<name>`",
    "Every gate has these:",
    table(
      ["key", "value", "default", "meaning"],
      [
        ["**`kind`**", kinds.map(({ kind }) => code(kind)).join(", "), "", "What the gate measures."],
        ["**`rules`**", "a list of rules, at least one", "", "What is expected."],
        ...rows(common),
      ],
    ),
    ...kinds.flatMap((kind) => [
      `### Gates of kind ${code(kind.kind)}`,
      sentence(kind.description),
      keys(kind.config),
    ]),
    "## Rules",
    "A rule names a metric, the subjects and options of that metric, one expectation and what follows from it.",
    keys(ruleSchema(anyMetric(kinds)), ["metric"]),
    "A number may be written as a percentage where the metric is a ratio, as a time (`5ms`, `2s`) where it is in seconds, and as a size (`10MB`, `1GiB`) where it is in bytes. In `by`, a percentage always is a share of the baseline's value.",
    ...kinds.flatMap(optionTables),
    "## `promotion.<name>`",
    keys(PromotionSchema),
  ]
    .filter((part) => part !== "")
    .join("\n\n")
    .concat("\n");
}

/** Stands for any metric where only the keys that rules share are of interest. */
function anyMetric(kinds: readonly GateKind[]): MetricInfo {
  const used = new Set(kinds.flatMap(({ metrics }) => metrics).flatMap(({ subjects }) => subjects));
  return {
    id: "any",
    description: "What is measured; see the list of metrics",
    unit: "value",
    direction: "higher",
    subjects: SUBJECT_KEYS.filter((key) => used.has(key)),
    options: Type.Object({}),
    source: "",
  };
}

function optionTables(kind: GateKind): readonly string[] {
  const options = kind.metrics.flatMap((metric) =>
    rows(metric.options).map((row) => ({ metric: metric.id, row })),
  );
  if (options.length === 0) return [];
  const groups = Map.groupBy(options, ({ row }) => row.join("\n"));
  return [
    `### Options of ${code(kind.kind)} metrics`,
    table(
      ["option", "of", "value", "default", "meaning"],
      [...groups.values()].map((group) => {
        const [name, ...rest] = group[0].row;
        return [name, group.map(({ metric }) => code(metric)).join(", "), ...rest];
      }),
    ),
  ];
}

function keys(schema: SchemaLike, leaveOut: readonly string[] = []): string {
  const found = rows(schema, "", leaveOut);
  return found.length === 0
    ? "No settings of its own."
    : table(["key", "value", "default", "meaning"], found);
}

/** One row a key, nested maps with their path; keys that must be there are bold. */
function rows(
  schema: SchemaLike,
  prefix = "",
  leaveOut: readonly string[] = [],
): readonly (readonly string[])[] {
  const required = (schema as { readonly required?: readonly string[] }).required ?? [];
  const properties: Readonly<Record<string, SchemaLike>> = propertiesOf(schema);
  return Object.entries(properties)
    .filter(([key]) => !leaveOut.includes(key))
    .flatMap(([key, value]) => {
      const { default: fallback, description } = value as { default?: unknown; description?: string };
      const name = code(prefix + key);
      const row = [
        required.includes(key) && fallback === undefined ? `**${name}**` : name,
        expected(value),
        fallback === undefined
          ? ""
          : code(typeof fallback === "string" ? fallback : JSON.stringify(fallback)),
        sentence(description),
      ];
      const maps = [value, ...(value.anyOf ?? [])].filter(({ type }) => type === "object");
      return [row, ...maps.flatMap((map) => rows(map, `${prefix}${key}.`))];
    });
}
