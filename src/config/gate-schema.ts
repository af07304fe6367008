import { type TSchema, Type } from "typebox";
import type { GateKind } from "../model/gate.ts";
import type { MetricInfo } from "../model/metric.ts";
import type { SubjectKey } from "../model/subject.ts";
import { boundSchemas, gapSchemas, marginSchema } from "./quantity.ts";
import { GATE_SETTINGS, propertiesOf } from "./settings.ts";

const words = Type.String({ minLength: 1, title: "text" });
const wordsOrNumber = Type.Union([words, Type.Number()], { title: "text, where `*` stands for anything" });

const SUBJECT_SCHEMAS: Readonly<Record<SubjectKey, TSchema>> = {
  column: { ...wordsOrNumber, description: "Column; `*` stands for anything" },
  slice: { ...words, description: "Part of the rows, as in `carrier=EV`; `*` stands for anything" },
  label: { ...words, description: "One of several labels a row, by itself; `*` stands for anything" },
  batch: {
    ...Type.Union([Type.Integer({ minimum: 1 }), Type.String({ pattern: "\\*" })], {
      title: "a whole number of at least 1 or `*`",
    }),
    description: "Batch size; `*` is every size",
  },
  file: { ...words, description: "Path; `*` stands for anything" },
  group: { ...wordsOrNumber, description: "Group; `*` stands for anything" },
  rule: { ...words, description: "Rule of a scanner; `*` stands for anything" },
};

export const BASELINE_NAMES = ["baseline", "passport"] as const;

export const COMPARING = ["no_worse_than", "better_than", "no_better_than"] as const;

/** Keys that a rule has whatever its metric. */
const EXPECTATION_KEYS = [
  "min",
  "max",
  "equals",
  "max_gap",
  "within",
  ...COMPARING,
  "by",
  "level",
  "because",
] as const;

/**
 * One rule about one metric: an object schema without the choice of its expectation, which `rule.ts` checks
 * in words and `editor-schema.ts` adds for editors.
 */
export function ruleSchema(metric: MetricInfo): TSchema {
  const bounds = boundSchemas(metric.unit, metric.range);
  const subjects = metric.subjects.map((key) => [key, SUBJECT_SCHEMAS[key]] as const);
  const options = propertiesOf(metric.options);
  const baselines = [...BASELINE_NAMES, ...(metric.baselines ?? [])];
  const passport = Type.String({ minLength: 1, title: "the name of a passport" });
  const baseline = (description: string) =>
    metric.inPassports === true
      ? Type.Union([Type.Enum(baselines), passport], { description })
      : Type.Enum(baselines, { description });
  for (const key of Object.keys(options)) {
    if (["metric", ...metric.subjects, ...EXPECTATION_KEYS].includes(key))
      throw new Error(`the metric ${metric.id} has an option of the reserved name ${key}`);
  }
  return {
    type: "object",
    description: metric.description,
    required: ["metric", ...(metric.requires ?? []), ...requiredOf(metric.options)],
    properties: {
      metric: Type.Literal(metric.id, { description: metric.description }),
      ...Object.fromEntries(subjects),
      ...options,
      min: Type.Union(bounds, { description: "Least value that passes" }),
      max: Type.Union(bounds, { description: "Greatest value that passes" }),
      equals: Type.Union([...bounds, Type.Literal("baseline")], {
        description: "The one value that passes; `baseline` is the value of the baseline",
      }),
      no_worse_than: baseline(
        "`baseline` is the base commit measured beside this one, `passport` the golden metrics; evaluation gates also know `champion`, `trivial`, and each passport by its name; data gates know `reference`",
      ),
      better_than: baseline("What it must beat, by at least `by`"),
      no_better_than: baseline("What it may beat by at most `by`: a greater gain smells of a leak"),
      max_gap: Type.Union(gapSchemas(metric.unit), {
        description: "How far apart the subjects that a pattern such as `carrier=*` matches may lie",
      }),
      within: Type.Object(
        {
          history: Type.Integer({
            minimum: 3,
            maximum: 10_000,
            description: "How many earlier runs count, the last ones",
          }),
          sigma: Type.Number({
            exclusiveMinimum: 0,
            maximum: 100,
            description: "How many standard deviations around their mean are allowed",
          }),
        },
        {
          additionalProperties: false,
          description:
            "Within what earlier runs lead to expect, as in `{ history: 14, sigma: 3 }`; the tested run is none of them",
        },
      ),
      by: marginSchema(metric.unit),
      level: Type.Enum(["error", "warn", "off"], {
        default: "error",
        description: "`error` fails the run, `warn` only tells, `off` is not judged",
      }),
      because: Type.String({ minLength: 1, description: "Why the rule is there; part of its message" }),
    },
    additionalProperties: false,
  };
}

/** One gate of a kind; `rules` is left to the caller. */
export function gateSchema(kind: GateKind, rules: TSchema): TSchema {
  const settings = propertiesOf(kind.config);
  for (const key of ["kind", "rules", ...Object.keys(GATE_SETTINGS)]) {
    if (Object.hasOwn(settings, key))
      throw new Error(`the gate kind ${kind.kind} has a setting of the reserved name ${key}`);
  }
  return {
    ...kind.config,
    type: "object",
    description: kind.description,
    required: ["kind", ...requiredOf(kind.config)],
    properties: {
      kind: Type.Literal(kind.kind, { description: kind.description }),
      ...settings,
      ...GATE_SETTINGS,
      rules,
    },
    additionalProperties: false,
  };
}

function requiredOf(schema: TSchema): readonly string[] {
  const { required } = schema as { readonly required?: readonly string[] };
  return required ?? [];
}
