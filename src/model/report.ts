import { type Static, Type } from "typebox";

/** The one thing that reporters, platforms and promotion read. Its JSON Schema is published. */
const nullable = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) =>
  Type.Union([schema, Type.Null()]);
const text = Type.String();
const interval = Type.Array(Type.Number(), {
  minItems: 2,
  maxItems: 2,
  description: "95 % interval: lower, upper",
});
const subject = Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()]), {
  description: "What is measured: column, slice, batch, file, group; {} is the whole",
});
const options = Type.Record(Type.String(), Type.Unknown());
const statuses = ["pass", "warn", "fail", "inconclusive", "error", "skipped"] as const;
const status = Type.Enum([...statuses]);
const location = Type.Object({
  path: text,
  line: Type.Optional(Type.Integer({ minimum: 1 })),
  column: Type.Optional(Type.Integer({ minimum: 1 })),
});
const missing = Type.Object({ code: text, reason: text, fix: Type.Optional(text) });

export const CheckSchema = Type.Object({
  code: text,
  about: Type.Optional(
    Type.String({ description: "What the check is about, where that is no metric: one of 2 alternatives" }),
  ),
  metric: Type.Optional(text),
  options: Type.Optional(options),
  subject,
  status,
  level: Type.Enum(["error", "warn", "off"]),
  asked: Type.Optional(
    Type.String({
      description:
        "The rule in words that stay the same from run to run, where `expected` tells a measured value",
    }),
  ),
  expected: text,
  actual: nullable(Type.Number()),
  compared: Type.Optional(
    Type.Object(
      {
        name: text,
        value: Type.Number(),
        difference: Type.Number({
          description: "candidate − baseline, or their ratio − 1 when scale is ratio",
        }),
        scale: Type.Enum(["linear", "ratio"]),
        interval: Type.Optional(interval),
      },
      {
        description:
          "What the rule compared with, and the difference as it was judged: where `by` is in percent, with the doubt of what it is a share of",
      },
    ),
  ),
  message: text,
  fix: Type.Optional(text),
  because: Type.Optional(text),
  location: Type.Optional(location),
});

export const ReportedMeasurementSchema = Type.Object({
  metric: text,
  options,
  subject,
  unit: text,
  direction: Type.Enum(["higher", "lower", "exact"]),
  value: nullable(Type.Number()),
  interval: Type.Optional(interval),
  standardError: Type.Optional(Type.Number()),
  degreesOfFreedom: Type.Optional(
    Type.Number({
      exclusiveMinimum: 0,
      description: "Of Student's t, where few groups or rows stand behind it",
    }),
  ),
  samples: Type.Integer({ minimum: 0 }),
  missing: Type.Optional(missing),
  baseline: Type.Optional(
    Type.Object({
      name: text,
      value: nullable(Type.Number()),
      difference: nullable(
        Type.Number({ description: "candidate − baseline, or their ratio − 1 when scale is ratio" }),
      ),
      scale: Type.Enum(["linear", "ratio"]),
      interval: Type.Optional(interval),
      missing: Type.Optional(missing),
    }),
  ),
});

export const FindingSchema = Type.Object({
  rule: text,
  severity: Type.Enum(["critical", "high", "medium", "low"]),
  message: text,
  location: Type.Object({
    path: text,
    line: Type.Optional(Type.Integer({ minimum: 1 })),
    column: Type.Optional(Type.Integer({ minimum: 1 })),
    member: Type.Optional(text),
    byteOffset: Type.Optional(Type.Integer({ minimum: 0 })),
    cell: Type.Optional(Type.Integer({ minimum: 0 })),
  }),
  fingerprint: text,
  inBaseline: Type.Optional(Type.Boolean()),
  fix: Type.Optional(text),
});

export const GateReportSchema = Type.Object({
  name: text,
  kind: text,
  status,
  durationMs: Type.Number({ minimum: 0 }),
  inputs: Type.Array(
    Type.Object({
      role: text,
      path: text,
      digest: Type.String({ pattern: "^sha256:[0-9a-f]{64}$" }),
      bytes: Type.Integer({ minimum: 0 }),
      files: Type.Optional(
        Type.String({
          description:
            "Where `path` is a folder: names of its files that were read, a JSON list, deflated and in Base64",
        }),
      ),
      tree: Type.Optional(text),
    }),
  ),
  truth: Type.Optional(
    Type.String({
      pattern: "^sha256:[0-9a-f]{64}$",
      description: "Digest of labels, weights and groups of the rows, where they lie in the predictions file",
    }),
  ),
  measurements: Type.Array(ReportedMeasurementSchema),
  checks: Type.Array(CheckSchema),
  findings: Type.Array(FindingSchema),
  figures: Type.Array(
    Type.Object({
      id: text,
      title: text,
      kind: Type.Enum(["line", "bar", "scatter"]),
      xLabel: text,
      yLabel: text,
      series: Type.Array(
        Type.Object({
          name: text,
          x: Type.Array(Type.Union([Type.Number(), Type.String()])),
          y: Type.Array(Type.Number()),
        }),
      ),
    }),
  ),
  notes: Type.Array(Type.Object({ code: text, message: text, fix: Type.Optional(text) })),
  changes: Type.Optional(
    Type.Object(
      {
        against: text,
        total: Type.Integer({ minimum: 0 }),
        largest: Type.Array(
          Type.Object({
            metric: Type.String({
              description: "`type` for a column that came, went or has another type, else a statistic",
            }),
            column: Type.Optional(text),
            unit: text,
            before: nullable(Type.Number()),
            after: nullable(Type.Number()),
            textBefore: Type.Optional(
              Type.String({ description: "The value as people write it, where it is a time" }),
            ),
            textAfter: Type.Optional(text),
            typeBefore: Type.Optional(text),
            typeAfter: Type.Optional(text),
          }),
        ),
      },
      { description: "Statistics of a data gate's table that are not what they were at the base" },
    ),
  ),
});

export const ReportSchema = Type.Object(
  {
    schema: Type.Literal(1),
    tool: Type.Object({ name: Type.Literal("assay"), version: text }),
    verdict: Type.Enum(["pass", "warn", "fail", "inconclusive", "error"]),
    exitCode: Type.Integer({ minimum: 0, maximum: 3 }),
    context: Type.Object({
      platform: Type.Enum(["github", "gitlab", "jenkins", "local"]),
      event: Type.Enum(["change", "push", "tag", "schedule", "manual"]),
      repository: Type.Optional(Type.Object({ slug: text, url: Type.Optional(text) })),
      head: Type.Object({
        sha: Type.Optional(text),
        branch: Type.Optional(text),
        checkout: Type.Optional(
          Type.String({
            description: "The commit whose files were measured, where it is not sha: a merge with the base",
          }),
        ),
        dirty: Type.Optional(
          Type.Boolean({
            description: "Whether the files differed from that commit when the run ended, untracked ones too",
          }),
        ),
      }),
      base: Type.Optional(Type.Object({ sha: Type.Optional(text), branch: Type.Optional(text) })),
      change: Type.Optional(
        Type.Object({
          number: Type.Integer({ minimum: 1 }),
          fromFork: Type.Boolean(),
          url: Type.Optional(text),
        }),
      ),
      run: Type.Optional(
        Type.String({
          minLength: 1,
          description: "What CI calls this run, the same when jobs of it are repeated",
        }),
      ),
      runUrl: Type.Optional(text),
      actor: Type.Optional(text),
    }),
    configPath: text,
    configDigest: Type.String({ pattern: "^sha256:[0-9a-f]{64}$" }),
    configChangedHere: Type.Boolean({ description: "True when this change edits the config that judges it" }),
    seed: Type.Integer(),
    notes: Type.Array(Type.Object({ code: text, message: text, fix: Type.Optional(text) })),
    expectedGates: Type.Optional(
      Type.Array(Type.Object({ name: text, kind: text }), {
        description: "Every gate of the config, those that this run left out too",
      }),
    ),
    gates: Type.Array(GateReportSchema),
  },
  { $id: "https://assay.dev/schemas/report-1.json", title: "Assay report" },
);

export type Report = Static<typeof ReportSchema>;
export type GateReport = Static<typeof GateReportSchema>;
export type ReportedMeasurement = Static<typeof ReportedMeasurementSchema>;
export type Verdict = Report["verdict"];
