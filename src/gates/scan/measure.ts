import { type Estimate, exactly, isMissing, type Missing } from "../../model/estimate.ts";
import { type Measurement, type Need, SEVERITIES, type Severity } from "../../model/evidence.ts";
import type { Options } from "../../model/metric.ts";
import { isWildcard, matchesText, type Subject } from "../../model/subject.ts";
import { globMatcher } from "../../sources/glob.ts";
import type { ScanConfig } from "./config.ts";
import { INCOMPLETE } from "./finding.ts";
import { SCAN_METRICS } from "./metrics.ts";
import type { FileScan } from "./scan-tree.ts";
import { SCANNERS } from "./scanners/index.ts";
import type { ScannerId } from "./scanners/scanner.ts";

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
  const before = base && withoutSolvedDoubt(base, candidate);
  return subjectsOf(need, candidate).map((subject) => {
    const value = count(need, subject, candidate, config);
    if (need.against === undefined) return { ...shared, subject, candidate: value };
    const baseline = baseCount(need, subject, before, { ...config, include: undefined });
    return {
      ...shared,
      subject,
      candidate: value,
      against: need.against,
      baseline,
      difference: isMissing(value)
        ? value
        : isMissing(baseline)
          ? baseline
          : exactly(value.value - baseline.value, value.samples),
    };
  });
}

/**
 * A file that could not be wholly read in the base and can be now was no finding there: counted as one, it would
 * make room for a real one.
 */
function withoutSolvedDoubt(base: Scans, candidate: Scans): Scans {
  const still = new Set(candidate.flatMap(({ findings }) => findings.map(({ fingerprint }) => fingerprint)));
  return base.map((file) => ({
    ...file,
    findings: file.findings.filter((one) => one.rule !== INCOMPLETE || still.has(one.fingerprint)),
  }));
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
  const value = count(need, subject, base, config);
  // Files that the base does not have yet had no findings there.
  return isMissing(value) && value.code === "scan/no-files" ? exactly(0, 0) : value;
}

function count(need: Need, subject: Subject, scans: Scans, config: ScanConfig): Estimate | Missing {
  const { severity, rule } = need.options;
  const files = scans.filter(({ path, linkTo }) =>
    subject.file === undefined ? linkTo === undefined : path === subject.file,
  );
  if (files.length === 0) return noFiles(subject);
  const lost = subject.file === undefined ? patternWithoutFile(scans, config) : undefined;
  if (lost !== undefined) return noFiles({ file: lost });
  const asked = scannersAsked(need.options);
  if (asked.length === 0) return unknownRule(String(rule));
  const scanners = asked.filter((id) => config.scanners?.includes(id) ?? true);
  if (scanners.length === 0) return scannerOff(asked);
  const isAsked = (id: ScannerId) => scanners.includes(id);
  const scanned = files.filter((file) => file.scanners.some(isAsked));
  const looked = files.filter((file) => scanned.includes(file) || file.scanners.length === 0);
  if (looked.length === 0) return noFiles(subject, scanners);
  // What was not wholly seen may hold what any rule of the scanner looks for; so may what nobody could open.
  const findings = looked
    .flatMap((file) => file.findings)
    .filter((finding) => finding.scanners?.some(isAsked) ?? true)
    .filter(
      (finding) => finding.rule === INCOMPLETE || typeof rule !== "string" || finding.rule.startsWith(rule),
    );
  if (need.metric === "files_scanned") return exactly(scanned.length, looked.length);
  if (need.metric === "incomplete") {
    return exactly(looked.filter(({ isComplete }) => !isComplete).length, looked.length);
  }
  const worst = typeof severity === "string" ? SEVERITIES.indexOf(severity as Severity) : SEVERITIES.length;
  return exactly(findings.filter((one) => SEVERITIES.indexOf(one.severity) <= worst).length, looked.length);
}

/** The first glob of `include` that stands for no file: what it was meant for was not looked at. */
function patternWithoutFile(scans: Scans, { include = [] }: ScanConfig): string | undefined {
  return include
    .filter((pattern) => !pattern.startsWith("!"))
    .find((pattern) => !scans.map(({ path }) => path).some(globMatcher([pattern])));
}

/** Scanners that could find what the options ask for; none when no scanner has the rule. */
function scannersAsked({ rule, scanner }: Options): readonly ScannerId[] {
  const named = SCANNERS.filter(({ id }) => scanner === undefined || id === scanner);
  const isAny = typeof rule !== "string" || INCOMPLETE.startsWith(rule);
  return named.filter(({ rules }) => isAny || rules.some(({ id }) => mayBe(id, rule))).map(({ id }) => id);
}

/** True when the beginning of a rule's id fits a rule of the catalogue, or one of a family such as `S*`. */
function mayBe(id: string, beginning: string): boolean {
  if (!id.endsWith("*")) return id.startsWith(beginning);
  const family = id.slice(0, -1);
  if (family.startsWith(beginning)) return true;
  return beginning.startsWith(family) && /^(?:S\d{1,3}|secret\/[\w-]+)$/.test(beginning);
}

function unknownRule(beginning: string): Missing {
  return {
    code: "scan/unknown-rule",
    reason: `no scanner has a rule that begins with ${JSON.stringify(beginning)}`,
    fix: "Use an id from a finding, or its beginning, such as `pickle/`, `S301` or `secret/`.",
  };
}

function scannerOff(asked: readonly ScannerId[]): Missing {
  return {
    code: "scan/scanner-off",
    reason: `the gate does not run the scanner ${asked.join(" or ")}`,
    fix: `Add \`${asked[0]}\` to the gate's \`scanners\`.`,
  };
}

function noFiles(subject: Subject, scanners?: readonly ScannerId[]): Missing {
  const where = subject.file === undefined ? "`include`" : String(subject.file);
  return {
    code: "scan/no-files",
    reason: `no file matches ${where}${scanners ? ` that the scanner ${scanners.join(" or ")} reads` : ""}`,
    fix: "Correct the pattern, which starts at the folder of `assay.yml`, or take the rule away.",
  };
}
