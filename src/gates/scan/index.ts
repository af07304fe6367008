import type { BaselineName, Evidence, Finding, Note } from "../../model/evidence.ts";
import type { GateKind, Job } from "../../model/gate.ts";
import { type ScanConfig, ScanConfigSchema } from "./config.ts";
import { printable } from "./finding.ts";
import { measureNeed } from "./measure.ts";
import { SCAN_METRICS } from "./metrics.ts";
import { type FileScan, TreeScanner } from "./scan-tree.ts";

export type { ScanConfig } from "./config.ts";

export const scanGate: GateKind<ScanConfig> = {
  kind: "scan",
  description: "Looks for code in model files, insecure Python and secrets, without running anything",
  config: ScanConfigSchema,
  metrics: SCAN_METRICS,
  measure: measureScan,
};

async function measureScan(job: Job<ScanConfig>): Promise<Evidence> {
  const scanner = new TreeScanner(job.config);
  const candidate = await scanner.scan(job.candidate, job.progress);
  const bases = new Map<BaselineName, readonly FileScan[]>();
  for (const name of new Set(job.needs.flatMap(({ against }) => against ?? []))) {
    const tree = job.baselines.get(name);
    if (tree !== undefined) bases.set(name, await scanner.scan(tree, job.progress));
  }
  return {
    inputs: candidate.flatMap(({ input }) => input ?? []),
    measurements: job.needs.flatMap((need) =>
      measureNeed(
        need,
        candidate,
        need.against === undefined ? undefined : bases.get(need.against),
        job.config,
      ),
    ),
    findings: listFindings(candidate, [...bases.values()]),
    figures: [],
    notes: notesOf(candidate),
  };
}

function listFindings(
  candidate: readonly FileScan[],
  bases: readonly (readonly FileScan[])[],
): readonly Finding[] {
  const before = new Set(
    bases.flat().flatMap(({ findings }) => findings.map(({ fingerprint }) => fingerprint)),
  );
  return candidate.flatMap(({ findings }) =>
    findings.map(({ scanner: _, ...finding }) => ({
      ...finding,
      ...(bases.length > 0 && { inBaseline: before.has(finding.fingerprint) }),
    })),
  );
}

const NAMED_IN_NOTE = 5;

function notesOf(candidate: readonly FileScan[]): readonly Note[] {
  const reasons = new Map<string, string[]>();
  for (const { path, leftOut } of candidate) {
    for (const reason of leftOut) reasons.set(reason, [...(reasons.get(reason) ?? []), path]);
  }
  return [...reasons].map(([reason, paths]) => {
    const named = paths.slice(0, NAMED_IN_NOTE).map((path) => printable(path));
    const more = paths.length > NAMED_IN_NOTE ? ` and ${paths.length - NAMED_IN_NOTE} more` : "";
    return { code: "scan/left-out", message: `${named.join(", ")}${more}: ${reason}.` };
  });
}
