import { propertiesOf } from "../../src/config/settings.ts";
import type { GateKind } from "../../src/model/gate.ts";
import type { MetricInfo, Unit } from "../../src/model/metric.ts";
import { code, GENERATED, sentence, table } from "./markdown.ts";

const UNITS: Readonly<Record<Unit, string>> = {
  ratio: "share of one; rules may say `3%`",
  count: "number of things",
  seconds: "seconds; rules may say `5ms`",
  bytes: "bytes; rules may say `10MB`",
  score: "no unit",
  per_second: "per second",
  value: "unit of the label or column",
};

/** What each kind of gate measures. */
export function metricsPage(kinds: readonly GateKind[]): string {
  const sections = kinds.map((kind) =>
    [
      `## ${kind.kind}`,
      sentence(kind.description),
      table(
        ["metric", "what it is", "better", "unit", "subjects", "options", "definition"],
        kind.metrics.map(row),
      ),
    ].join("\n\n"),
  );
  const units = Object.entries(UNITS).map(([unit, meaning]) => [code(unit), meaning]);
  return [
    GENERATED,
    "# Metrics",
    "A rule names one metric of its gate's kind. A subject in **bold** must be named by the rule; without a subject the metric is about the whole table, model or repository. Better says which way an improvement goes; where it is `exact`, every difference counts.",
    table(["unit", "meaning"], units),
    ...sections,
  ]
    .join("\n\n")
    .concat("\n");
}

function row(metric: MetricInfo): readonly string[] {
  const subjects = metric.subjects.map((key) =>
    metric.requires?.includes(key) ? `**${code(key)}**` : code(key),
  );
  const unit = metric.range ? `${metric.unit}, ${range(metric.range)}` : metric.unit;
  return [
    code(metric.id),
    sentence(metric.description),
    metric.direction,
    unit,
    subjects.join(", "),
    Object.keys(propertiesOf(metric.options)).map(code).join(", "),
    metric.source,
  ];
}

function range([least, greatest]: readonly [number, number]): string {
  const bounded = greatest < Number.MAX_SAFE_INTEGER;
  if (Number.isFinite(least)) return bounded ? `${least} to ${greatest}` : `at least ${least}`;
  return bounded ? `at most ${greatest}` : "any";
}
