import type { Severity } from "../../../model/evidence.ts";
import type { ByteSource } from "../bytes.ts";
import type { Sighting } from "../finding.ts";

export type ScannerId = "models" | "python" | "secrets";

/** One row of the catalogue of rules; an id that ends in `*` stands for a family. */
export interface ScanRule {
  readonly id: string;
  readonly severity: Severity;
  readonly title: string;
}

/** A file of the tree, open for reading by range. */
export interface ScannedFile {
  /** Relative to the tree's root, with `/`. */
  readonly path: string;
  readonly source: ByteSource;
}

export interface ScanOutcome {
  readonly sightings: readonly Sighting[];
  /** What the file is, when its digest belongs in the report. */
  readonly role?: "model" | "code";
  /** What was deliberately not looked at; becomes a note. */
  readonly leftOut?: string;
  /** Comments that ask the scanner to look away; obeyed or not, they are counted in a note. */
  readonly suppressions?: number;
}

export interface ScanSettings {
  /** Globals that pickles of this project may import, as `module.name`. */
  readonly allow: ReadonlySet<string>;
  /** True when comments in the scanned files may switch rules off. */
  readonly obeysComments: boolean;
}

/** A scanner whose heavy parts are loaded. */
export interface OpenScanner {
  scan(file: ScannedFile): Promise<ScanOutcome>;
}

/**
 * One kind of looking at files. To add one: a file that exports such an object, and its line in index.ts.
 * Heavy libraries are imported in `open`, which is called once and only when some file is wanted.
 */
export interface Scanner {
  readonly id: ScannerId;
  readonly description: string;
  readonly rules: readonly ScanRule[];
  wants(file: ScannedFile): boolean;
  open(settings: ScanSettings): Promise<OpenScanner>;
}
