import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";
import { type ScanConfig, scanGate } from "../../../src/gates/scan/index.ts";
import type { Evidence, Need } from "../../../src/model/evidence.ts";
import type { Tree } from "../../../src/model/gate.ts";
import { openTree } from "../../../src/sources/tree.ts";

const scratch = mkdtempSync(join(tmpdir(), "assay-scan-"));
afterAll(() => rmSync(scratch, { recursive: true }));

let folders = 0;
export function tree(files: Readonly<Record<string, string | Buffer>>) {
  const root = join(scratch, String(folders++));
  mkdirSync(root);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return openTree({ kind: "folder", root, label: "this change" }, scratch);
}

export type Files = Readonly<Record<string, string | Buffer>>;
export type Asked = Partial<Need> & Pick<Need, "metric">;

export function run(
  files: Files,
  needs: readonly Asked[],
  config: ScanConfig = {},
  base?: Files,
): Promise<Evidence> {
  return measure(tree(files), needs, config, base && tree(base));
}

export function measure(
  candidate: Tree,
  needs: readonly Asked[],
  config: ScanConfig = {},
  base?: Tree,
): Promise<Evidence> {
  return scanGate.measure({
    config,
    needs: needs.map((need) => ({ options: {}, subjects: {}, ...need })),
    candidate,
    baselines: new Map(base === undefined ? [] : [["baseline", base]]),
    seed: 1,
    budget: { seconds: 60, memoryBytes: 2 ** 30 },
    scratch,
    progress: () => undefined,
  });
}

export const values = ({ measurements }: Evidence) =>
  measurements.map(({ candidate }) => ("value" in candidate ? candidate.value : candidate.code));

/** Where the tree made last lies. */
export function lastFolder(): string {
  return join(scratch, String(folders - 1));
}
