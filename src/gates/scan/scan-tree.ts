import { AssayError, reasonOf } from "../../model/error.ts";
import type { Finding, Input } from "../../model/evidence.ts";
import type { LocalInput, Progress, Tree } from "../../model/gate.ts";
import { globMatcher } from "../../sources/glob.ts";
import { type ByteSource, FileSource } from "./bytes.ts";
import type { ScanConfig } from "./config.ts";
import { INCOMPLETE, incomplete, type Sighting, toFindings } from "./finding.ts";
import { SCANNERS } from "./scanners/index.ts";
import type { OpenScanner, ScannedFile, ScannerId, ScanOutcome } from "./scanners/scanner.ts";

/** What was seen in one file. */
export interface FileScan {
  readonly path: string;
  /** Scanners that looked at it. */
  readonly scanners: readonly ScannerId[];
  readonly findings: readonly (Finding & { readonly scanner?: ScannerId })[];
  readonly isComplete: boolean;
  readonly input?: Input;
  readonly leftOut: readonly string[];
}

/** Scans trees with one set of loaded scanners; a file that both trees hold alike is scanned once. */
export class TreeScanner {
  readonly #config: ScanConfig;
  readonly #open = new Map<ScannerId, Promise<OpenScanner>>();
  readonly #known = new Map<string, FileScan>();

  constructor(config: ScanConfig) {
    this.#config = config;
  }

  async scan(tree: Tree, progress: (event: Progress) => void): Promise<readonly FileScan[]> {
    const { include = ["**"], exclude = [] } = this.#config;
    const isLeftOut = exclude.length === 0 ? () => false : globMatcher(exclude);
    const paths = (await tree.list(include)).filter((path) => !isLeftOut(path));
    const scans: FileScan[] = [];
    for (const [index, path] of paths.entries()) {
      if (index % 50 === 0) progress({ message: `scanning ${tree.label}`, share: index / paths.length });
      scans.push(await this.#scanPath(tree, path));
    }
    return scans;
  }

  async #scanPath(tree: Tree, path: string): Promise<FileScan> {
    let local: LocalInput;
    try {
      local = await tree.open(path);
    } catch (thrown) {
      if (!(thrown instanceof AssayError)) throw thrown;
      return unread(path, thrown.message);
    }
    const limit = this.#config.max_file_size;
    if (limit !== undefined && local.bytes > limit) return unread(path, `it is larger than ${limit} bytes`);
    const key = `${local.digest} ${path}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const scan = await this.#scanFile(local);
    this.#known.set(key, scan);
    return scan;
  }

  async #scanFile(local: LocalInput): Promise<FileScan> {
    let source: FileSource;
    try {
      source = new FileSource(local.localPath);
    } catch (thrown) {
      return unread(local.path, reasonOf(thrown));
    }
    using opened = source;
    const file: ScannedFile = { path: local.path, source: opened, isText: isText(opened) };
    const scanners: ScannerId[] = [];
    const outcomes: (ScanOutcome & { scanner: ScannerId })[] = [];
    for (const scanner of SCANNERS) {
      if (!this.#runs(scanner.id) || !scanner.wants(file)) continue;
      const settings = { allow: new Set(this.#config.allow) };
      const open = this.#open.get(scanner.id) ?? scanner.open(settings);
      this.#open.set(scanner.id, open);
      scanners.push(scanner.id);
      outcomes.push({ ...(await (await open).scan(file)), scanner: scanner.id });
    }
    const findings = outcomes.flatMap(({ scanner, sightings }) =>
      toFindings(local.path, sightings).map((finding) => ({ ...finding, scanner })),
    );
    return {
      path: local.path,
      scanners,
      findings,
      isComplete: findings.every((finding) => finding.rule !== INCOMPLETE),
      input: inputOf(local, outcomes),
      leftOut: outcomes.flatMap(({ leftOut }) => leftOut ?? []),
    };
  }

  #runs(id: ScannerId): boolean {
    return this.#config.scanners === undefined || this.#config.scanners.includes(id);
  }
}

/** A file that no scanner could look at: one finding, and not complete. */
function unread(path: string, reason: string): FileScan {
  const sightings: readonly Sighting[] = [incomplete(path, reason)];
  return { path, scanners: [], findings: toFindings(path, sightings), isComplete: false, leftOut: [] };
}

function inputOf(local: LocalInput, outcomes: readonly ScanOutcome[]): Input | undefined {
  const role = outcomes.find((outcome) => outcome.role !== undefined)?.role;
  return role && { role, path: local.path, digest: local.digest, bytes: local.bytes };
}

function isText(source: ByteSource): boolean {
  return !source.read(0, 8192).includes(0);
}
