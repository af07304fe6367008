import type { BaselineName, Evidence, Finding } from "../../model/evidence.ts";
import type { GateKind, Job } from "../../model/gate.ts";
import { type ScanConfig, ScanConfigSchema } from "./config.ts";
import { measureNeed } from "./measure.ts";
import { SCAN_METRICS } from "./metrics.ts";
import { notesOf } from "./notes.ts";
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
  const scan = await scanner.scan(job.candidate, job.progress);
  const candidate = scan.files;
  const bases = new Map<BaselineName, readonly FileScan[]>();
  for (const name of new Set(job.needs.flatMap(({ against }) => against ?? []))) {
    const tree = job.baselines.get(name);
    if (tree !== undefined) bases.set(name, (await scanner.scan(tree, job.progress)).files);
  }
  return {
    inputs: counted(candidate).flatMap(({ input }) => input ?? []),
    measurements: job.needs.flatMap((need) =>
      measureNeed(
        need,
        candidate,
        need.against === undefined ? undefined : bases.get(need.against),
        job.config,
      ),
    ),
    findings: listFindings(counted(candidate), [...bases.values()]),
    figures: [],
    notes: notesOf(scan, job.config),
  };
}

function counted(files: readonly FileScan[]): readonly FileScan[] {
  return files.filter(({ linkTo }) => linkTo === undefined);
}

function listFindings(
  candidate: readonly FileScan[],
  bases: readonly (readonly FileScan[])[],
): readonly Finding[] {
  const before = new Set(
    bases.flat().flatMap(({ findings }) => findings.map(({ fingerprint }) => fingerprint)),
  );
  return candidate.flatMap(({ findings }) =>
    findings.map(({ scanners: _, ...finding }) => ({
      ...finding,
      ...(bases.length > 0 && { inBaseline: before.has(finding.fingerprint) }),
    })),
  );
}
