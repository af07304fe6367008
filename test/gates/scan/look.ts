import { readFileSync } from "node:fs";
import { Allowance } from "../../../src/gates/scan/allowance.ts";
import { bufferSource } from "../../../src/gates/scan/bytes.ts";
import type { Sighting } from "../../../src/gates/scan/finding.ts";
import { importedNames } from "../../../src/gates/scan/pickle/streams.ts";
import { modelsScanner } from "../../../src/gates/scan/scanners/models.ts";
import type { Walk } from "../../../src/gates/scan/walk.ts";

export const FIXTURES = new URL("../../../fixtures/", import.meta.url);

export function fixture(path: string): Buffer {
  return readFileSync(new URL(path, FIXTURES));
}

/** What the models scanner says of these bytes under this name. */
export async function look(
  bytes: Buffer | Uint8Array,
  path = "model.pkl",
  allow: readonly string[] = [],
): Promise<readonly Sighting[]> {
  const scanner = await modelsScanner.open({ allow: new Set(allow), obeysComments: false });
  const source = bufferSource(Buffer.from(bytes));
  const { sightings } = await scanner.scan({ path, source });
  return sightings;
}

export async function rulesIn(bytes: Buffer | Uint8Array, path?: string, allow?: readonly string[]) {
  return [...new Set((await look(bytes, path, allow)).map(({ rule }) => rule))].sort();
}

/** Names that the first stream imports, sorted. */
export function namesIn(bytes: Buffer): readonly string[] {
  const walk: Walk = {
    allowance: new Allowance(),
    allow: new Set(),
    formats: new Set(),
    report: () => undefined,
    into: () => undefined,
  };
  return importedNames({ source: bufferSource(bytes), name: "", file: "", subject: "", depth: 0 }, walk);
}
