import { type Estimate, exactly, isMissing, type Missing } from "../../model/estimate.ts";
import { type Measurement, type Need, SEVERITIES, type Severity } from "../../model/evidence.ts";
import { isWildcard, matchesText, type Subject } from "../../model/subject.ts";
import type { ScanConfig } from "./config.ts";
import { INCOMPLETE } from "./finding.ts";
import { SCAN_METRICS } from "./metrics.ts";
import type { FileScan } from "./scan-tree.ts";
import { SCANNERS } from "./scanners/index.ts";

type Scans = readonly FileScan[];

/** The counts that one need asks for: of the whole tree, or of each file that its pattern names. */
export function measureNeed(
  need: Need,
  candidate: Scans,
  base: Scans | undefined,
  config: ScanConfig,
): readonly Measurement[] {
  const info = SCAN_METRICS.find(({ id }) => id === need.metric);
  if (info === undefined) return [];
  const shared = { metric: need.metric, options: need.options, unit: info.unit, direction: info.direction };
  return subjectsOf(need, candidate).map((subject) => {
    const value = count(need, subject, candidate, config);
    if (need.against === undefined) return { ...shared, subject, candidate: value };
    const before = baseCount(need, subject, base, config);
    return {
      ...shared,
      subject,
      candidate: value,
      against: need.against,
      baseline: before,
      difference: isMissing(value)
        ? value
        : isMissing(before)
          ? before
          : exactly(value.value - before.value, value.samples),
    };
  });
}

function subjectsOf(need: Need, scans: Scans): readonly Subject[] {
  const pattern = need.subjects.file;
  if (pattern === undefined) return [{}];
  if (!isWildcard(need.subjects)) return [{ file: pattern }];
  const files = scans.filter(({ path }) => matchesText(String(pattern), path));
  // A pattern without a file stays as it is, so that the rule learns that it measured nothing.
  return files.length === 0 ? [{ file: pattern }] : files.map(({ path }) => ({ file: path }));
}

function baseCount(
  need: Need,
  subject: Subject,
  base: Scans | undefined,
  config: ScanConfig,
): Estimate | Missing {
  if (base === undefined) return { code: "scan/no-base", reason: "there is no base tree to scan" };
  // A file that the base does not have yet has no findings there.
  if (subject.file !== undefined && !base.some(({ path }) => path === subject.file)) return exactly(0, 0);
  return count(need, subject, base, config);
}

function count(need: Need, subject: Subject, scans: Scans, config: ScanConfig): Estimate | Missing {
  const { severity, rule, scanner } = need.options;
  const files = scans.filter(({ path }) => subject.file === undefined || path === subject.file);
  if (files.length === 0) return noFiles(subject);
  if (typeof scanner === "string" && config.scanners?.every((id) => id !== scanner)) {
    return {
      code: "scan/scanner-off",
      reason: `the gate does not run the scanner ${scanner}`,
      fix: `Add \`${scanner}\` to the gate's \`scanners\`.`,
    };
  }
  const looked = files.filter(
    ({ scanners, isComplete }) =>
      !isComplete || typeof scanner !== "string" || scanners.some((id) => id === scanner),
  );
  if (looked.length === 0) {
    return {
      code: "scan/no-files",
      reason: `no file was found that the scanner ${scanner} reads`,
      fix: "Correct `include`, or take the rule away.",
    };
  }
  if (need.metric === "files_scanned")
    return exactly(looked.filter(({ scanners }) => scanners.length > 0).length, looked.length);
  if (need.metric === "incomplete")
    return exactly(files.filter(({ isComplete }) => !isComplete).length, files.length);
  if (typeof rule === "string" && !isKnownRule(rule)) {
    return {
      code: "scan/unknown-rule",
      reason: `no scanner has a rule that begins with ${JSON.stringify(rule)}`,
      fix: "Use an id from a finding, or its beginning, such as `pickle/`, `S301` or `secret/`.",
    };
  }
  const worst = typeof severity === "string" ? SEVERITIES.indexOf(severity as Severity) : SEVERITIES.length;
  const found = looked
    .flatMap(({ findings }) => findings)
    .filter(
      (finding) =>
        SEVERITIES.indexOf(finding.severity) <= worst &&
        // A file that was not wholly seen may hold what any rule looks for.
        (finding.rule === INCOMPLETE ||
          ((typeof rule !== "string" || finding.rule.startsWith(rule)) &&
            (typeof scanner !== "string" || finding.scanner === scanner))),
    );
  return exactly(found.length, looked.length);
}

function noFiles(subject: Subject): Missing {
  return {
    code: "scan/no-files",
    reason:
      subject.file === undefined ? "no file matches `include`" : `no scanned file matches ${subject.file}`,
    fix: "Correct the pattern; paths start at the folder of `assay.yml`.",
  };
}

function isKnownRule(beginning: string): boolean {
  if (INCOMPLETE.startsWith(beginning)) return true;
  return SCANNERS.flatMap(({ rules }) => rules).some(({ id }) => {
    if (!id.endsWith("*")) return id.startsWith(beginning);
    const family = id.slice(0, -1);
    return (
      family.startsWith(beginning) ||
      (beginning.startsWith(family) && /^(?:S\d{1,3}|secret\/[\w-]+)$/.test(beginning))
    );
  });
}
