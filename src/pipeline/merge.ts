import { readFile } from "node:fs/promises";
import { Ajv2020 } from "ajv/dist/2020.js";
import { exitCodeOf, verdictOf } from "../judge/index.ts";
import { AssayError, reasonOf } from "../model/error.ts";
import { type Report, ReportSchema } from "../model/report.ts";
import { digestText } from "../sources/digest.ts";

/**
 * Reads a report and holds it against the published schema.
 * @throws AssayError `run/report-unreadable`.
 */
export async function readReport(path: string): Promise<Report> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(path, "utf8"));
  } catch (thrown) {
    throw unreadable(path, reasonOf(thrown));
  }
  const ajv = new Ajv2020({ strict: false });
  if (ajv.validate<Report>(ReportSchema, value)) return value;
  throw unreadable(path, ajv.errorsText(ajv.errors, { dataVar: "report" }));
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

/**
 * One report from those of parallel jobs: all their gates, the verdict over all of them.
 * @throws AssayError `run/usage` when the same gate is in two of them or they speak of different commits.
 */
export function mergeReports(reports: readonly Report[]): Report {
  const [first] = reports;
  const gates = reports.flatMap((report) => report.gates);
  const twice = gates.find(({ name }, index) => gates.findIndex((gate) => gate.name === name) !== index);
  if (twice !== undefined) {
    throw new AssayError("run/usage", `Gate ${twice.name} is in more than one of the reports.`, {
      fix: "Give each job's report once; jobs that run the same gate need different configs.",
    });
  }
  const other = reports.find((report) => report.context.head.sha !== first.context.head.sha);
  if (other !== undefined) {
    throw new AssayError(
      "run/usage",
      `The reports speak of different commits, ${first.context.head.sha} and ${other.context.head.sha}.`,
      { fix: "Merge only reports of one pipeline." },
    );
  }
  const verdict = verdictOf(gates.map(({ status }) => status));
  const notes = new Map(
    reports.flatMap((report) => report.notes).map((note) => [JSON.stringify(note), note]),
  );
  return {
    ...first,
    verdict,
    exitCode: reports.some(({ exitCode }) => exitCode === USAGE) ? USAGE : exitCodeOf(verdict),
    configDigest: commonDigest(reports),
    configChangedHere: reports.some(({ configChangedHere }) => configChangedHere),
    notes: [...notes.values()],
    gates,
  };
}

/** Of several configs the digest of their digests, so that a promotion takes the report for none of them. */
function commonDigest(reports: readonly Report[]): string {
  const digests = [...new Set(reports.map(({ configDigest }) => configDigest))].sort();
  return digests.length === 1 ? digests[0] : digestText(digests.join("\n"));
}
