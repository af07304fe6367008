import type { Check } from "../model/check.ts";
import type { Input } from "../model/evidence.ts";
import type { Statement } from "../model/registry.ts";
import type { GateReport, Report } from "../model/report.ts";
import { nameOf } from "../model/wording.ts";
import { digestText } from "../sources/digest.ts";

/** https://github.com/in-toto/attestation/blob/main/spec/predicates/test-result.md */
export const TEST_RESULT = "https://in-toto.io/attestation/test-result/v0.1";

interface ResourceDescriptor {
  readonly name: string;
  readonly digest: { readonly sha256: string };
}

export interface StatementRequest {
  readonly artifact: Input;
  readonly report: Report;
  /** The gates that the promotion requires. */
  readonly gates: readonly GateReport[];
  /** Of report.json; `sha256:` and 64 hexadecimal digits. */
  readonly reportDigest: string;
}

/**
 * An in-toto statement that this artifact went through these gates. Fields beyond the predicate's own begin with
 * `assay_`: the inputs beside the artifact (data, schemas, passports) and the digest of the report.
 */
export function testResultStatement({ artifact, report, gates, reportDigest }: StatementRequest): Statement {
  const checks = gates.flatMap((gate) => gate.checks.map((check) => ({ gate, check })));
  const named = (...statuses: Check["status"][]) =>
    checks
      .filter(({ check }) => statuses.includes(check.status))
      .map(({ gate, check }) => testName(gate, check));
  const warned = named("warn");
  const failed = named("fail", "error", "inconclusive");
  const failing = gates.length === 0 || gates.some(({ status }) => status !== "pass" && status !== "warn");
  return {
    _type: "https://in-toto.io/Statement/v1",
    subject: [resource(artifact)],
    predicateType: TEST_RESULT,
    predicate: {
      result: failing || failed.length > 0 ? "FAILED" : warned.length > 0 ? "WARNED" : "PASSED",
      configuration: [resource({ path: report.configPath, digest: report.configDigest })],
      ...(report.context.runUrl === undefined ? {} : { url: report.context.runUrl }),
      passedTests: named("pass"),
      warnedTests: warned,
      failedTests: failed,
      assay_resolvedDependencies: dependencies(artifact, gates),
      assay_reportDigest: reportDigest,
      assay_version: report.tool.version,
    },
  };
}

/** The bytes of the statement's file. */
export function renderStatement(statement: Statement): string {
  return `${JSON.stringify(statement, null, 2)}\n`;
}

export function statementDigest(statement: Statement): string {
  return digestText(renderStatement(statement));
}

/** `delay-quality: carrier=EV: roc_auc: at least 0.7` */
function testName({ name }: GateReport, check: GateReport["checks"][number]): string {
  const { metric, code, options = {}, subject, expected } = check;
  return [name, nameOf(metric ?? code, options, subject), expected].filter((part) => part !== "").join(": ");
}

function resource({ path, digest }: { readonly path: string; readonly digest: string }): ResourceDescriptor {
  return { name: path, digest: { sha256: digest.replace(/^sha256:/, "") } };
}

/** What else the gates read on the candidate's side, each path and digest once. */
function dependencies(artifact: Input, gates: readonly GateReport[]): ResourceDescriptor[] {
  const inputs = gates
    .flatMap((gate) => gate.inputs)
    .filter(({ tree, digest }) => tree === undefined && digest !== artifact.digest);
  const once = new Map(inputs.map((input) => [`${input.path}\0${input.digest}`, resource(input)]));
  return [...once.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, descriptor]) => descriptor);
}
