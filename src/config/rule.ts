import type { GateKind } from "../model/gate.ts";
import type { MetricInfo } from "../model/metric.ts";
import type { Expectation, Level, Rule } from "../model/rule.ts";
import { SUBJECT_KEYS, type SubjectPattern } from "../model/subject.ts";
import { type BaselineScene, checkAgainst } from "./against.ts";
import { explain } from "./explain.ts";
import { COMPARING, ruleSchema } from "./gate-schema.ts";
import type { Path } from "./pointer.ts";
import { readAmount, readMargin } from "./quantity.ts";
import { propertiesOf } from "./settings.ts";
import { nearest, suggestion } from "./suggest.ts";
import { schemaErrors } from "./validator.ts";
import { pathName, quote, type SchemaLike, seen } from "./wording.ts";

export interface RuleScene extends BaselineScene {
  readonly kind: GateKind;
  /** Every kind, to say which one measures a metric that this one does not. */
  readonly kinds: readonly GateKind[];
}

/** What a rule holds once its schema was satisfied. */
interface RuleText extends Readonly<Record<string, unknown>> {
  readonly level?: Level;
  readonly because?: string;
}

const schemas = new WeakMap<MetricInfo, SchemaLike>();

/** Reads one entry of `rules`; undefined when it has problems, which are then in the list. */
export function parseRule(value: unknown, path: Path, scene: RuleScene): Rule | undefined {
  const { document, problems } = scene;
  const before = problems.size;
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    problems.add(
      "config/value",
      `${pathName(path)} is ${seen(value)}; expected a rule such as { metric: …, min: … }`,
      document.locate(path),
    );
    return undefined;
  }
  const text = value as RuleText;
  const metric = metricOf(text, path, scene);
  if (metric === undefined) return undefined;
  let schema = schemas.get(metric);
  if (schema === undefined) {
    schema = ruleSchema(metric);
    schemas.set(metric, schema);
  }
  explain(schemaErrors(schema, text), {
    document,
    problems,
    base: path,
    value: text,
    hint: (key, at) => (at.length === path.length ? misplacedKey(key, metric) : undefined),
  });
  const expectations = expectationsOf(text, path, metric, scene);
  if (problems.size > before) return undefined;

  // An option may have the name of a subject that its metric does not know.
  const named = metric.subjects.filter((key) => text[key] !== undefined);
  const options = Object.keys(propertiesOf(metric.options)).filter((key) => text[key] !== undefined);
  return {
    metric,
    options: Object.fromEntries(options.map((key) => [key, text[key]])),
    subjects: Object.fromEntries(named.map((key) => [key, text[key]])) as SubjectPattern,
    expectations,
    level: text.level ?? "error",
    ...(text.because === undefined ? {} : { because: text.because }),
    location: document.locate(path),
  };
}

function metricOf(text: RuleText, path: Path, scene: RuleScene): MetricInfo | undefined {
  const { document, problems, kind, kinds } = scene;
  const id = text["metric"];
  const known = kind.metrics.map((metric) => metric.id);
  if (id === undefined) {
    problems.add(
      "config/required",
      `${pathName(path)} has no \`metric\`; expected one that a gate of kind ${kind.kind} measures`,
      document.locate(path),
      suggestion("", known),
    );
    return undefined;
  }
  const found = kind.metrics.find((metric) => metric.id === id);
  if (found) return found;
  const elsewhere = kinds.find((other) => other.metrics.some((metric) => metric.id === id));
  problems.add(
    "config/unknown-metric",
    `${pathName([...path, "metric"])} is ${seen(id)}, which no gate of kind ${kind.kind} measures`,
    document.locate([...path, "metric"]),
    elsewhere
      ? `Gates of kind ${elsewhere.kind} measure it; move the rule to one`
      : metricMeant(typeof id === "string" ? id : "", kind.metrics),
  );
  return undefined;
}

/** People write the names that other libraries have, which may look like another metric's. */
function metricMeant(written: string, metrics: readonly MetricInfo[]): string | undefined {
  const named = metrics.flatMap(({ id, alsoCalled = [] }) =>
    [id, ...alsoCalled].map((name) => ({ id, name })),
  );
  const names = named.map(({ name }) => name);
  const near = nearest(written, names);
  const meant = named.find(({ name }) => name === near)?.id;
  if (meant === undefined)
    return suggestion(
      written,
      metrics.map(({ id }) => id),
    );
  return `Did you mean \`${meant}\`?`;
}

/** A subject that exists, only not for this metric. */
function misplacedKey(key: string, metric: MetricInfo): string | undefined {
  if (!SUBJECT_KEYS.some((subject) => subject === key)) return undefined;
  if (metric.subjects.length === 0) return `\`${metric.id}\` is measured for the whole only`;
  return `\`${metric.id}\` is measured for ${metric.subjects.join(", ")}`;
}

function expectationsOf(text: RuleText, path: Path, metric: MetricInfo, scene: RuleScene): Expectation[] {
  const { document, problems } = scene;
  const has = (key: string) => text[key] !== undefined;
  const wrong = (message: string, key?: string, fix?: string) =>
    problems.add(
      "config/expectation",
      `${pathName(path)} ${message}`,
      key === undefined ? document.locate(path) : document.locateKey([...path, key]),
      fix,
    );
  const comparing = COMPARING.find(has);
  const said = [
    has("min") || has("max"),
    has("equals"),
    has("max_gap"),
    has("within"),
    ...COMPARING.map(has),
  ];
  const count = said.filter(Boolean).length;
  if (has("by") && comparing === undefined) {
    const fix = count === 0 ? "Add no_worse_than: baseline" : "Remove `by`";
    wrong("has `by` but no `no_worse_than`", "by", fix);
  } else if (count === 0)
    wrong("does not say what it expects", undefined, "Add `min`, `max`, `equals` or `no_worse_than`");
  if (count > 1) wrong("expects several things", undefined, "Write one rule for each");
  const hasDirection =
    metric.direction !== "exact" || ["higher", "lower"].includes(String(text["direction"]));
  if (comparing !== undefined && comparing !== "no_worse_than" && !hasDirection)
    wrong(
      `asks for \`${comparing}\`, but of ${metric.id} neither more nor less is better`,
      comparing,
      "Use no_worse_than: any difference beyond `by` counts there",
    );

  const expectations: Expectation[] = [];
  const bound = (key: "min" | "max" | "equals"): number | undefined => {
    const value = readAmount(text[key], metric.unit);
    if (value !== undefined && typeof text[key] === "string")
      withinRange(value, key, text, path, metric, scene);
    return value;
  };
  const min = bound("min");
  const max = bound("max");
  if (min !== undefined) expectations.push({ kind: "min", bound: min });
  if (max !== undefined) expectations.push({ kind: "max", bound: max });
  if (min !== undefined && max !== undefined && min > max)
    wrong(`has a \`min\` of ${seen(text["min"])} above its \`max\` of ${seen(text["max"])}`, "min");
  if (text["equals"] === "baseline") expectations.push({ kind: "equals_baseline", against: "baseline" });
  else {
    const value = bound("equals");
    if (value !== undefined) expectations.push({ kind: "equals", value });
  }
  if (has("max_gap")) {
    const gap = readAmount(text["max_gap"], metric.unit);
    if (gap !== undefined) expectations.push({ kind: "max_gap", bound: gap });
    const pattern = metric.subjects.map((key) => text[key]).find((one) => String(one ?? "").includes("*"));
    if (pattern === undefined || /^[^=]*\*[^=]*=/.test(String(pattern)))
      wrong(
        "compares groups with one another, but does not name groups of one column",
        "max_gap",
        'Name them, for example slice: "carrier=*"',
      );
  }
  const { within } = text;
  if (isWithin(within)) {
    expectations.push({ kind: "within", runs: within.history, sigma: within.sigma });
    if (!scene.hasHistory)
      problems.add(
        "config/history",
        `${pathName(path)} compares with earlier runs, but \`history\` is not set`,
        document.locate([...path, "within"]),
        "Add history: { file: golden/history.jsonl }, which `assay history append` writes",
      );
  }
  const against = comparing === undefined ? undefined : text[comparing];
  if (comparing !== undefined && typeof against === "string") {
    const margin = readMargin(text["by"] ?? 0, metric.unit);
    expectations.push({ kind: comparing, against, margin });
    if (metric.inPassports === true || against === "passport")
      checkAgainst(against, [...path, comparing], metric, scene);
  }
  return expectations;
}

function isWithin(value: unknown): value is { readonly history: number; readonly sigma: number } {
  if (typeof value !== "object" || value === null) return false;
  return "history" in value && "sigma" in value;
}

/** Plain numbers are held to the metric's range by its schema; `300%` has to be read first. */
function withinRange(
  value: number,
  key: string,
  text: RuleText,
  path: Path,
  metric: MetricInfo,
  { document, problems }: RuleScene,
): void {
  if (metric.range === undefined || (value >= metric.range[0] && value <= metric.range[1])) return;
  problems.add(
    "config/value",
    `${pathName([...path, key])} is ${quote(String(text[key]))}; \`${metric.id}\` is from ${metric.range[0]} to ${metric.range[1]}`,
    document.locate([...path, key]),
  );
}
