import { mkdirSync } from "node:fs";
import path from "node:path";
import type { DataConfig } from "../../../src/gates/data/config.ts";
import { dataGate } from "../../../src/gates/data/index.ts";
import { isMissing } from "../../../src/model/estimate.ts";
import type { Evidence, Measurement, Need } from "../../../src/model/evidence.ts";
import type { Tree } from "../../../src/model/gate.ts";
import type { Options } from "../../../src/model/metric.ts";
import type { Subject } from "../../../src/model/subject.ts";
import { openTree } from "../../../src/sources/tree.ts";

export function need(metric: string, subjects: Subject = {}, options: Options = {}, against?: string): Need {
  return against === undefined ? { metric, options, subjects } : { metric, options, subjects, against };
}

export function treeOf(root: string, label = "this change"): Tree {
  return openTree({ kind: "folder", root, label }, path.join(root, ".trees"));
}

interface Run {
  readonly root: string;
  readonly config: DataConfig;
  readonly needs: readonly Need[];
  readonly baseline?: Tree;
  readonly scratch: string;
  readonly seconds?: number;
  readonly secrets?: Readonly<Record<string, string>>;
}

export async function runGate({
  root,
  config,
  needs,
  baseline,
  scratch,
  seconds = 60,
  secrets = {},
}: Run): Promise<Evidence> {
  mkdirSync(scratch, { recursive: true });
  return dataGate.measure({
    config,
    needs,
    candidate: treeOf(root),
    baselines: new Map(baseline === undefined ? [] : [["baseline", baseline]]),
    seed: 1,
    budget: { seconds, memoryBytes: 2 ** 30 },
    scratch,
    secrets,
    progress: () => undefined,
  });
}

/** The one measurement of a metric and a subject. */
export function measurementOf(evidence: Evidence, metric: string, subject: Subject = {}): Measurement {
  const wanted = JSON.stringify(subject);
  const found = evidence.measurements.filter(
    (one) => one.metric === metric && JSON.stringify(one.subject) === wanted,
  );
  if (found.length !== 1) throw new Error(`${found.length} measurements of ${metric} on ${wanted}`);
  return found[0];
}

/** Its value, or the code of why there is none. */
export function answerOf(evidence: Evidence, metric: string, subject: Subject = {}): number | string {
  const { candidate } = measurementOf(evidence, metric, subject);
  return isMissing(candidate) ? candidate.code : candidate.value;
}
