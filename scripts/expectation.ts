import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { Report } from "../src/model/report.ts";

/** `expected.json` of a scenario; what it does not name may be anything. */
export interface Expected {
  readonly exitCode: number;
  /** Without it no report is expected. */
  readonly verdict?: Report["verdict"];
  /** Status of every gate by name, no more and no fewer. */
  readonly gates?: Readonly<Record<string, string>>;
  /** Parts of checks that must be in the report. */
  readonly checks?: readonly Readonly<Record<string, unknown>>[];
  /** Codes of notes that some gate must carry. */
  readonly notes?: readonly string[];
  /** Text that people must see. */
  readonly says?: readonly string[];
}

export function readExpected(name: string): Expected {
  const file = path.resolve(import.meta.dirname, "../fixtures/scenarios", name, "expected.json");
  return JSON.parse(readFileSync(file, "utf8"));
}

export function readReport(file: string): Report | undefined {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}

/** One sentence for each way in which a run was not as expected; none when it was. */
export function surprises(
  expected: Expected,
  exitCode: number | null,
  report: Report | undefined,
): readonly string[] {
  const found: string[] = [];
  const compare = (what: string, wanted: unknown, seen: unknown) => {
    if (!isDeepStrictEqual(wanted, seen))
      found.push(`${what}: expected ${JSON.stringify(wanted)}, seen ${JSON.stringify(seen)}`);
  };
  compare("exit code", expected.exitCode, exitCode);
  if (expected.verdict === undefined) return found;
  if (report === undefined) return [...found, "there is no report"];
  compare("verdict", expected.verdict, report.verdict);
  compare("exit code in the report", expected.exitCode, report.exitCode);
  const statuses = Object.fromEntries(report.gates.map(({ name, status }) => [name, status]));
  if (expected.gates !== undefined) compare("gates", expected.gates, statuses);
  const checks = report.gates.flatMap((gate) => gate.checks.map((check) => ({ gate: gate.name, ...check })));
  for (const wanted of expected.checks ?? []) {
    if (!checks.some((check) => holds(check, wanted))) found.push(`no check has ${JSON.stringify(wanted)}`);
  }
  const notes = report.gates.flatMap((gate) => gate.notes.map(({ code }) => code));
  for (const code of expected.notes ?? []) {
    if (!notes.includes(code)) found.push(`no note is ${code}`);
  }
  return found;
}

function holds(check: object, wanted: Readonly<Record<string, unknown>>): boolean {
  const fields = new Map<string, unknown>(Object.entries(check));
  return Object.entries(wanted).every(([key, value]) => isDeepStrictEqual(fields.get(key), value));
}
