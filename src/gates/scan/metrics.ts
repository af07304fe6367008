import { Type } from "typebox";
import { SEVERITIES } from "../../model/evidence.ts";
import type { MetricInfo } from "../../model/metric.ts";

export const SCAN_METRICS: readonly MetricInfo[] = [
  {
    id: "findings",
    description: "Findings of at least a severity, of a rule or of a scanner",
    unit: "count",
    direction: "lower",
    subjects: ["file"],
    options: Type.Object(
      {
        severity: Type.Optional(
          Type.Enum([...SEVERITIES], {
            description: "Count findings of at least this severity; all without it",
          }),
        ),
        rule: Type.Optional(
          Type.String({
            minLength: 1,
            description: "Id of a rule or its beginning, e.g. `pickle/` or `S301`",
          }),
        ),
        scanner: Type.Optional(Type.Enum(["models", "python", "secrets"])),
      },
      { additionalProperties: false },
    ),
    source: "count of distinct places that the scanners report",
  },
  {
    id: "files_scanned",
    description: "Files that at least one scanner looked at",
    unit: "count",
    direction: "higher",
    subjects: ["file"],
    options: Type.Object({ scanner: Type.Optional(Type.Enum(["models", "python", "secrets"])) }),
    source: "count of files",
  },
  {
    id: "incomplete",
    description: "Files that could not be wholly read: broken, encrypted, too large or kept elsewhere",
    unit: "count",
    direction: "lower",
    subjects: ["file"],
    options: Type.Object({}),
    source: "count of files with a finding scan/incomplete",
  },
];
