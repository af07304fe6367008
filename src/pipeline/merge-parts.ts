import type { Code } from "../model/codes/index.ts";
import { AssayError } from "../model/error.ts";
import type { GateReport, Report } from "../model/report.ts";
import { assembleGate } from "./assemble.ts";

/** Commits that all reports of one pipeline share. */
const COMMITS = [
  { what: "commits", of: ({ context }: Report) => context.head.sha },
  { what: "checked-out commits", of: ({ context }: Report) => context.head.checkout },
  { what: "base commits", of: ({ context }: Report) => context.base?.sha },
] as const;

/**
 * The context of the first report, once they all speak of the same commits. The files count as clean only where
 * every job says so.
 * @throws AssayError `run/usage`
 */
export function jointContext(reports: readonly Report[]): Report["context"] {
  const [first] = reports;
  for (const { what, of } of COMMITS) {
    const other = reports.find((report) => of(report) !== of(first));
    if (other === undefined) continue;
    const named = [of(first), of(other)].map((sha) => sha ?? "none").join(" and ");
    throw new AssayError("run/usage", `The reports speak of different ${what}, ${named}.`, {
      fix: "Merge only reports of one pipeline.",
    });
  }
  const { dirty: _, ...head } = first.context.head;
  const states = reports.map(({ context }) => context.head.dirty);
  const dirty = states.includes(true) || (states.includes(undefined) ? undefined : false);
  return { ...first.context, head: dirty === undefined ? head : { ...head, dirty } };
}

/** An error in place of each gate that the configs have and no report holds. */
export function missingGates(reports: readonly Report[]): readonly GateReport[] {
  const given = new Set(reports.flatMap((report) => report.gates).map(({ name }) => name));
  const expected = reports.flatMap(({ expectedGates = [], configPath }) =>
    expectedGates.map((gate) => ({ ...gate, configPath })),
  );
  const missing = new Map(expected.filter(({ name }) => !given.has(name)).map((gate) => [gate.name, gate]));
  return [...missing.values()].map(({ name, kind, configPath }) =>
    assembleGate({
      name,
      kind,
      durationMs: 0,
      checks: [
        {
          code: "run/gate-not-reported",
          subject: {},
          status: "error",
          level: "error",
          expected: `a report of gate ${name}`,
          actual: null,
          message: `Gate ${name} of ${configPath} is in none of the merged reports, so nothing is known about it.`,
          fix: `See why the job that runs ${name} gave no report.json and merge that as well; \`--partial\` (\`partial: true\`) says that it is left out on purpose.`,
        },
      ],
    }),
  );
}

/** Each note once, and what the reader should know of the merge itself. */
export function mergeNotes(reports: readonly Report[], leftOut: readonly GateReport[]): Report["notes"] {
  const own = [
    ...leftOutNote(leftOut),
    ...differing(reports, "run/mixed-versions", "versions of Assay", ({ tool }) => tool.version),
    ...differing(reports, "run/mixed-seeds", "seeds", ({ seed }) => String(seed)),
    ...unknownNote(reports),
  ];
  const all = [...reports.flatMap(({ notes }) => notes), ...own];
  return [...new Map(all.map((note) => [JSON.stringify(note), note])).values()];
}

function leftOutNote(leftOut: readonly GateReport[]): Report["notes"] {
  if (leftOut.length === 0) return [];
  const names = leftOut.map(({ name }) => name).join(", ");
  const code: Code = "run/partial";
  return [{ code, message: `Left out on purpose (--partial): ${names}.` }];
}

function differing(
  reports: readonly Report[],
  code: Code,
  what: string,
  of: (report: Report) => string,
): Report["notes"] {
  const values = [...new Set(reports.map(of))];
  if (values.length < 2) return [];
  const named = reports.map((report) => `${report.gates.map(({ name }) => name).join(", ")}: ${of(report)}`);
  return [{ code, message: `The reports have different ${what} (${named.join("; ")}).` }];
}

function unknownNote(reports: readonly Report[]): Report["notes"] {
  const unknown = reports.filter(({ expectedGates }) => expectedGates === undefined);
  if (unknown.length === 0) return [];
  const names = unknown.flatMap(({ gates }) => gates.map(({ name }) => name)).join(", ");
  const code: Code = "run/gates-unknown";
  const message = `The report of ${names} does not say which gates its config has, so a missing job would not be seen.`;
  return [{ code, message }];
}
