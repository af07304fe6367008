import { lstat, realpath } from "node:fs/promises";
import { AssayError, reasonOf } from "../../model/error.ts";
import type { Finding, Input } from "../../model/evidence.ts";
import type { LocalInput, Progress, Tree, UnreadEntry } from "../../model/gate.ts";
import { globMatcher } from "../../sources/glob.ts";
import { FileSource } from "./bytes.ts";
import type { ScanConfig } from "./config.ts";
import { INCOMPLETE, incomplete, type Sighting, toFindings } from "./finding.ts";
import { isModelName } from "./model-names.ts";
import { SCANNERS } from "./scanners/index.ts";
import type { OpenScanner, ScannedFile, ScannerId, ScanOutcome } from "./scanners/scanner.ts";

/** What was seen in one file. */
export interface FileScan {
  readonly path: string;
  /** Scanners that looked at it. */
  readonly scanners: readonly ScannerId[];
  readonly findings: readonly FoundBy[];
  readonly isComplete: boolean;
  readonly input?: Input;
  readonly leftOut: readonly string[];
  /** Comments that ask a scanner to look away. */
  readonly suppressions: number;
  /** The scanned file that this is a link to: in counts over all files it does not count again. */
  readonly linkTo?: string;
}

/** Without scanners nobody could look, so that it concerns them all. */
export type FoundBy = Finding & { readonly scanners?: readonly ScannerId[] };

export interface TreeScan {
  readonly files: readonly FileScan[];
  /** Other repositories inside the tree. */
  readonly repositories: readonly string[];
  /** Files named like models that git ignores and that were not scanned. */
  readonly ignoredModels: readonly string[];
}

/** Scans trees with one set of loaded scanners; a file that both trees hold alike is scanned once. */
export class TreeScanner {
  readonly #config: ScanConfig;
  readonly #open = new Map<ScannerId, Promise<OpenScanner>>();
  readonly #known = new Map<string, FileScan>();

  constructor(config: ScanConfig) {
    this.#config = config;
  }

  async scan(tree: Tree, progress: (event: Progress) => void): Promise<TreeScan> {
    const { include = ["**"], exclude = [], ignored = false } = this.#config;
    const isLeftOut = exclude.length === 0 ? () => false : globMatcher(exclude);
    const survey = await tree.survey(include);
    const listings = ignored ? [survey, survey.ignored] : [survey];
    const paths = listings.flatMap(({ files }) => files).filter((path) => !isLeftOut(path));
    const entries = listings.flatMap(({ unread }) => unread).filter(({ path }) => !isLeftOut(path));
    const scans: FileScan[] = entries.flatMap((entry) => unreadEntry(entry));
    for (const [index, path] of paths.entries()) {
      if (index % 50 === 0) progress({ message: `scanning ${tree.label}`, share: index / paths.length });
      scans.push(await this.#scanPath(tree, path));
    }
    const notAsked = ignored ? [] : survey.ignored.files.filter((path) => !isLeftOut(path));
    return {
      files: await withLinks(
        tree,
        scans.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
      ),
      repositories: entries.filter(({ kind }) => kind === "repository").map(({ path }) => path),
      ignoredModels: notAsked.filter((path) => isModelName(path) && !path.includes("site-packages/")),
    };
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
    const file: ScannedFile = { path: local.path, source: opened };
    const scanners: ScannerId[] = [];
    const outcomes: (ScanOutcome & { scanner: ScannerId })[] = [];
    for (const scanner of SCANNERS) {
      if (!this.#runs(scanner.id) || !scanner.wants(file)) continue;
      const settings = {
        allow: new Set(this.#config.allow),
        obeysComments: this.#config.allow_suppressions === true,
      };
      const open = this.#open.get(scanner.id) ?? scanner.open(settings);
      this.#open.set(scanner.id, open);
      scanners.push(scanner.id);
      outcomes.push({ ...(await (await open).scan(file)), scanner: scanner.id });
    }
    const findings = mergeIncomplete(
      outcomes.flatMap(({ scanner, sightings }) =>
        toFindings(local.path, sightings).map((finding) => ({ ...finding, scanners: [scanner] })),
      ),
    );
    return {
      path: local.path,
      scanners,
      findings,
      isComplete: findings.every((finding) => finding.rule !== INCOMPLETE),
      input: inputOf(local, outcomes),
      leftOut: outcomes.flatMap(({ leftOut }) => leftOut ?? []),
      suppressions: outcomes.reduce((sum, { suppressions = 0 }) => sum + suppressions, 0),
    };
  }

  #runs(id: ScannerId): boolean {
    return this.#config.scanners === undefined || this.#config.scanners.includes(id);
  }
}

/** A file that no scanner could look at: one finding, and not complete. */
function unread(path: string, reason: string, seen?: string): FileScan {
  const sightings: readonly Sighting[] = [incomplete(path, reason, undefined, seen)];
  const findings = toFindings(path, sightings);
  return { path, scanners: [], findings, isComplete: false, leftOut: [], suppressions: 0 };
}

/** Where a link leads is no part of what makes its finding the one that the base has. */
function unreadEntry({ path, kind, what }: UnreadEntry): readonly FileScan[] {
  return kind === "repository" ? [] : [unread(path, what, kind)];
}

/** What two scanners could not read for the same reason is one finding of both. */
function mergeIncomplete(findings: readonly FoundBy[]): readonly FoundBy[] {
  const merged = new Map<string, FoundBy>();
  for (const finding of findings) {
    const key = `${finding.rule} ${finding.fingerprint}`;
    const known = finding.rule === INCOMPLETE ? merged.get(key) : undefined;
    if (known === undefined) merged.set(finding.rule === INCOMPLETE ? key : `${merged.size}`, finding);
    else merged.set(key, { ...known, scanners: [...(known.scanners ?? []), ...(finding.scanners ?? [])] });
  }
  return [...merged.values()];
}

/** Marks links inside the tree whose file was scanned under its own name, or under an earlier link's. */
async function withLinks(tree: Tree, scans: readonly FileScan[]): Promise<readonly FileScan[]> {
  const places = await Promise.all(
    scans.map(async ({ path, scanners }) => {
      if (scanners.length === 0) return undefined;
      const { localPath } = await tree.open(path);
      return { file: await realpath(localPath), isLink: (await lstat(localPath)).isSymbolicLink() };
    }),
  );
  const names = new Map<string, string>();
  for (const wanted of [false, true]) {
    for (const [index, place] of places.entries()) {
      if (place?.isLink !== wanted || names.has(place.file)) continue;
      names.set(place.file, scans[index].path);
    }
  }
  return scans.map((scan, index) => {
    const place = places[index];
    const name = place === undefined ? scan.path : names.get(place.file);
    return name === undefined || name === scan.path ? scan : { ...scan, linkTo: name };
  });
}

function inputOf(local: LocalInput, outcomes: readonly ScanOutcome[]): Input | undefined {
  const role = outcomes.find((outcome) => outcome.role !== undefined)?.role;
  return role && { role, path: local.path, digest: local.digest, bytes: local.bytes };
}
