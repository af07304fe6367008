import { Ajv2020 } from "ajv/dist/2020.js";
import { exitCodeOf, verdictOf } from "../judge/index.ts";
import { AssayError, reasonOf } from "../model/error.ts";
import { type Report, ReportSchema } from "../model/report.ts";
import { digestText } from "../sources/digest.ts";
import { readText } from "../sources/read-text.ts";
import { contradictionIn } from "./contradiction.ts";
import { jointContext, mergeNotes, missingGates } from "./merge-parts.ts";

/**
 * Reads a report and holds it against the published schema and against its own checks.
 * @throws AssayError `run/report-unreadable`, `run/report-contradicts`.
 */
export async function readReport(path: string): Promise<Report> {
  let value: unknown;
  try {
    value = JSON.parse(await readText(path));
  } catch (thrown) {
    throw unreadable(path, reasonOf(thrown));
  }
  const ajv = new Ajv2020({ strict: false });
  if (!ajv.validate<Report>(ReportSchema, value))
    throw unreadable(path, ajv.errorsText(ajv.errors, { dataVar: "report" }));
  const contradiction = contradictionIn(value);
  if (contradiction === undefined) return value;
  throw new AssayError("run/report-contradicts", `${path} contradicts itself: ${contradiction}.`, {
    fix: "Give the report.json as `assay run` wrote it, or run the gates again.",
  });
}

function unreadable(path: string, reason: string): AssayError {
  return new AssayError(
    "run/report-unreadable",
    `${path} is not a report of Assay: ${reason.slice(0, 300)}`,
    {
      fix: "Give the report.json files that `assay run` wrote.",
    },
  );
}

/** A job whose config was wrong outweighs what the others found. */
const USAGE = 2;

export interface MergeOptions {
  /** Gates of the config may be in none of the reports: a note instead of an error. */
  readonly partial?: boolean;
}

/**
 * One report from those of parallel jobs: all their gates, the verdict over all of them, and an error for each
 * gate of their configs that none of them holds.
 * @throws AssayError `run/usage` when the same gate is in two of them or they speak of different commits.
 */
export function mergeReports(reports: readonly Report[], { partial = false }: MergeOptions = {}): Report {
  const [first] = reports;
  const given = reports.flatMap((report) => report.gates);
  const twice = given.find(({ name }, index) => given.findIndex((gate) => gate.name === name) !== index);
  if (twice !== undefined) {
    throw new AssayError("run/usage", `Gate ${twice.name} is in more than one of the reports.`, {
      fix: "Give each job's report once; jobs that run the same gate need different configs.",
    });
  }
  const context = jointContext(reports);
  const missing = missingGates(reports);
  const gates = partial ? given : [...given, ...missing];
  const verdict = verdictOf(gates.map(({ status }) => status));
  const expected = new Map(
    reports.flatMap(({ expectedGates = [] }) => expectedGates).map((gate) => [gate.name, gate]),
  );
  return {
    ...first,
    verdict,
    exitCode: reports.some(({ exitCode }) => exitCode === USAGE) ? USAGE : exitCodeOf(verdict),
    context,
    configDigest: commonDigest(reports),
    configChangedHere: reports.some(({ configChangedHere }) => configChangedHere),
    notes: mergeNotes(reports, partial ? missing : []),
    ...(expected.size === 0 ? {} : { expectedGates: [...expected.values()] }),
    gates,
  };
}

/** Of several configs the digest of their digests, so that a promotion takes the report for none of them. */
function commonDigest(reports: readonly Report[]): string {
  const digests = [...new Set(reports.map(({ configDigest }) => configDigest))].sort();
  return digests.length === 1 ? digests[0] : digestText(digests.join("\n"));
}
