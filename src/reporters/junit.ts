import type { GateReport, Report } from "../model/report.ts";
import type { Reporter } from "../model/reporter.ts";
import { checkName } from "./change.ts";
import { countChecks, describeLocation, type ReportedCheck } from "./summary.ts";

/**
 * JUnit XML as Jenkins and GitLab read it: a suite for each gate, a case for each check. A rule that failed
 * is a failure, what could not be decided an error; a warning passes and says so in its output.
 */
export const junitReporter: Reporter = {
  id: "junit",
  description: "JUnit XML for the test views of Jenkins and GitLab",
  render: (report) => [
    { reporter: "junit", path: "junit.xml", mediaType: "application/xml", text: document(report) },
  ],
};

function document(report: Report): string {
  const checks = report.gates.flatMap((gate) => gate.checks);
  const milliseconds = report.gates.reduce((sum, gate) => sum + gate.durationMs, 0);
  const head = `<testsuites${attributes({ name: "assay", ...totals(checks, milliseconds) })}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    head,
    ...report.gates.map(suite),
    "</testsuites>",
    "",
  ].join("\n");
}

function suite(gate: GateReport): string {
  const head = `  <testsuite${attributes({ name: gate.name, ...totals(gate.checks, gate.durationMs) })}>`;
  const output = gate.notes.map(({ code, message }) => `${code}: ${message}`);
  return [
    head,
    ...gate.checks.map((check) => testCase(gate, check)),
    ...(output.length === 0 ? [] : [`    <system-out>${escapeXml(output.join("\n"))}</system-out>`]),
    "  </testsuite>",
  ].join("\n");
}

function totals(checks: readonly ReportedCheck[], milliseconds: number) {
  const counts = countChecks(checks);
  return {
    tests: checks.length,
    failures: counts.fail,
    errors: counts.error + counts.inconclusive,
    skipped: counts.skipped,
    time: (milliseconds / 1000).toFixed(3),
  };
}

function testCase(gate: GateReport, check: ReportedCheck): string {
  const open = attributes({
    classname: `assay.${gate.name}`,
    // Jenkins and GitLab follow a test from run to run by its name.
    name: `${checkName(check)}, ${check.asked ?? check.expected}`,
    file: check.location?.path,
    line: check.location?.line,
  });
  const body = outcome(check);
  return body === undefined
    ? `    <testcase${open}/>`
    : `    <testcase${open}>\n      ${body}\n    </testcase>`;
}

function outcome(check: ReportedCheck): string | undefined {
  const said = attributes({ message: check.message, type: check.code });
  switch (check.status) {
    case "fail":
      return `<failure${said}>${escapeXml(details(check))}</failure>`;
    case "error":
    case "inconclusive":
      return `<error${said}>${escapeXml(details(check))}</error>`;
    case "skipped":
      return `<skipped${attributes({ message: check.message })}/>`;
    case "warn":
      return `<system-out>${escapeXml(`warning: ${details(check)}`)}</system-out>`;
    case "pass":
      return undefined;
  }
}

function details({ message, expected, because, fix, location, code }: ReportedCheck): string {
  return [
    message,
    `expected: ${expected}`,
    because === undefined ? undefined : `because: ${because}`,
    fix === undefined ? undefined : `what to do: ${fix}`,
    `${location === undefined ? "" : `${describeLocation(location)} · `}assay explain ${code}`,
  ]
    .filter((line) => line !== undefined)
    .join("\n");
}

function attributes(values: { readonly [name: string]: string | number | undefined }): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value)).replace(/[\n\t]/g, " ")}"`)
    .join("");
}

/** Characters outside XML 1.0's Char production cannot even be escaped; they become U+FFFD. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is looked for
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu;
const ENTITIES: { readonly [character: string]: string } = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

function escapeXml(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(NOT_XML, "\ufffd")
    .replace(/[&<>"']/g, (character) => ENTITIES[character]);
}
