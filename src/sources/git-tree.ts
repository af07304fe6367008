import { existsSync } from "node:fs";
import { copyFile, link, mkdir, readFile, rm } from "node:fs/promises";
import { dirname, isAbsolute, join, posix, sep } from "node:path";
import { AssayError } from "../model/error.ts";
import type { LocalInput, Survey, Tree, UnreadEntry } from "../model/gate.ts";
import { BlobReader } from "./blob-reader.ts";
import { type Digest, digestFile } from "./digest.ts";
import { type DvcFolders, readDvcFile } from "./dvc-cache.ts";
import { dvcListing } from "./dvc-listing.ts";
import {
  type Entry,
  entriesBelow,
  entryAt,
  followLinks,
  gitDirectories,
  SYMBOLIC_LINK,
} from "./git-objects.ts";
import { globMatcher } from "./glob.ts";
import { LFS_POINTER_LIMIT, type LfsPointer, lfsPointer } from "./pointers.ts";
import type { TreeSpec } from "./tree-spec.ts";

type GitTreeSpec = Extract<TreeSpec, { kind: "git" }>;

/** Far more than any `.dvc` file has. */
const DVC_FILE_LIMIT = 1_000_000;

interface Store {
  readonly blobs: BlobReader;
  /** The git folder that all work trees share; Git LFS keeps its content there. */
  readonly common: string;
}

/** The files of a commit. Content that Git LFS or DVC has in its local store is taken from there. */
export class GitTree implements Tree {
  readonly label: string;
  readonly revision: string;
  readonly #spec: GitTreeSpec;
  readonly #folder: string;
  readonly #opened = new Map<string, Promise<LocalInput>>();
  /** `.dvc` files, which may each describe a folder of thousands. */
  readonly #texts = new Map<string, Promise<string | undefined>>();
  readonly #folders: DvcFolders = new Map();
  #store: Promise<Store> | undefined;
  /** By path, once the tree was listed, so that opening what was listed asks git only for bytes. */
  #listed: ReadonlyMap<string, Entry> = new Map();

  constructor(spec: GitTreeSpec, scratch: string) {
    this.label = spec.label;
    this.revision = spec.revision;
    this.#spec = spec;
    this.#folder = join(scratch, `tree-${spec.revision.slice(0, 12)}`);
  }

  open(path: string): Promise<LocalInput> {
    const known = this.#opened.get(path);
    if (known !== undefined) return known;
    const opened = this.#open(path);
    this.#opened.set(path, opened);
    return opened;
  }

  async list(patterns: readonly string[]): Promise<readonly string[]> {
    return (await this.#entries(patterns))
      .filter(({ entry }) => entry.mode !== SYMBOLIC_LINK)
      .map(({ path }) => path)
      .sort();
  }

  async kept(patterns: readonly string[]): Promise<readonly string[]> {
    const pointers = await this.list(["**/*.dvc"]);
    const read = (path: string) => this.#text(this.#inRepository(path));
    return dvcListing({ label: this.label, repository: this.#spec.repository, pointers, read }, patterns);
  }

  async survey(patterns: readonly string[]): Promise<Survey> {
    const { repository, revision, prefix } = this.#spec;
    const unread: UnreadEntry[] = [];
    for (const { path, entry } of await this.#entries(patterns)) {
      if (entry.mode !== SYMBOLIC_LINK) continue;
      const target = await followLinks(repository, revision, entry.path).catch(() => undefined);
      if (target?.path.startsWith(prefix === "" ? "" : `${prefix}/`)) continue;
      unread.push({ path, kind: "link", what: "it is a link that leads out of the tree or nowhere" });
    }
    return { files: await this.list(patterns), unread, ignored: { files: [], unread: [] } };
  }

  async #entries(patterns: readonly string[]): Promise<readonly { path: string; entry: Entry }[]> {
    const { repository, revision, prefix } = this.#spec;
    const matches = globMatcher(patterns);
    const skipped = prefix === "" ? 0 : prefix.length + 1;
    if (this.#listed.size === 0) {
      const entries = await entriesBelow(repository, revision, prefix);
      this.#listed = new Map(entries.map((entry) => [entry.path, entry]));
    }
    return [...this.#listed.values()]
      .map((entry) => ({ path: entry.path.slice(skipped), entry }))
      .filter(({ path }) => !path.startsWith(".assay/") && matches(path));
  }

  async #open(path: string): Promise<LocalInput> {
    const inRepository = this.#inRepository(path);
    const localPath = join(this.#folder, inRepository);
    const listed = this.#listed.get(inRepository);
    // No argument of a program can hold a NUL character.
    const isName = !inRepository.includes("\0");
    const entry =
      listed !== undefined && listed.mode !== SYMBOLIC_LINK
        ? listed
        : isName
          ? await followLinks(this.#spec.repository, this.revision, inRepository)
          : undefined;
    const found =
      entry === undefined && isName ? await this.#fromDvc(path, inRepository, localPath) : undefined;
    if (found !== undefined) return { path, localPath, ...found };
    if (entry === undefined) {
      throw new AssayError("file/missing", `There is no file \`${path}\` in ${this.label}.`, {
        fix: "A file that is new in this change has nothing to be compared with; `baseline: { when_missing: skip }` lets such rules wait.",
      });
    }
    if (entry.type !== "blob") {
      const kind = entry.type === "tree" ? "a folder" : "a submodule";
      throw new AssayError(
        "file/not-a-file",
        `\`${path}\` is ${kind} in ${this.label}; a file is needed here.`,
      );
    }
    return { path, localPath, ...(await this.#write(entry, path, localPath)) };
  }

  #objects(): Promise<Store> {
    this.#store ??= gitDirectories(this.#spec.repository).then(({ own, common }) => ({
      blobs: new BlobReader(own),
      common,
    }));
    return this.#store;
  }

  #inRepository(path: string): string {
    const joined = posix.normalize(posix.join(this.#spec.prefix, path.replaceAll(sep, "/")));
    if (!isAbsolute(path) && joined !== ".." && !joined.startsWith("../")) return joined;
    throw new AssayError(
      "file/outside-tree",
      `\`${path}\` is outside the repository, so ${this.label} has no version of it.`,
      { fix: "Keep the file in the repository (Git LFS or DVC for large ones) if it is to be compared." },
    );
  }

  async #write(entry: Entry, path: string, localPath: string): Promise<Digest> {
    const { blobs, common } = await this.#objects();
    const written = await blobs.write(entry.object, localPath);
    if (written.bytes > LFS_POINTER_LIMIT) return written;
    const pointer = lfsPointer(await readFile(localPath, "latin1"));
    if (pointer === undefined) return written;
    return this.#fromLfs(pointer, common, path, localPath);
  }

  async #fromLfs(pointer: LfsPointer, common: string, path: string, localPath: string): Promise<Digest> {
    const { sha256 } = pointer;
    const stored = join(common, "lfs", "objects", sha256.slice(0, 2), sha256.slice(2, 4), sha256);
    if (existsSync(stored)) {
      await place(stored, localPath);
      const digest = await digestFile(localPath);
      if (digest.digest === `sha256:${sha256}`) return digest;
    }
    throw new AssayError(
      "file/lfs-pointer",
      `\`${path}\` in ${this.label} is a Git LFS pointer and its content of ${pointer.bytes} bytes was not fetched.`,
      { fix: `Run \`git lfs fetch origin ${this.revision}\` before Assay.` },
    );
  }

  async #fromDvc(path: string, inRepository: string, localPath: string): Promise<Digest | undefined> {
    const { repository, revision } = this.#spec;
    const kept = await readDvcFile(repository, inRepository, (pointer) => this.#text(pointer), this.#folders);
    if (kept === undefined) return undefined;
    if (kept.cached !== undefined) {
      await place(kept.cached, localPath);
      return digestFile(localPath);
    }
    throw new AssayError(
      "file/dvc-pointer",
      `\`${path}\` in ${this.label} is kept by DVC (\`${kept.pointer}\`) and its content is not in the local cache.`,
      {
        fix: `Run \`dvc fetch --all-commits ${kept.pointer}\` before Assay (needed for ${revision.slice(0, 12)}).`,
      },
    );
  }

  /** Once each: a second copy would be written while somebody reads the first. */
  #text(path: string): Promise<string | undefined> {
    const known = this.#texts.get(path) ?? this.#readText(path);
    this.#texts.set(path, known);
    return known;
  }

  async #readText(path: string): Promise<string | undefined> {
    const entry = await entryAt(this.#spec.repository, this.revision, path);
    if (entry?.type !== "blob") return undefined;
    const localPath = join(this.#folder, path);
    const { bytes } = await (await this.#objects()).blobs.write(entry.object, localPath);
    return bytes > DVC_FILE_LIMIT ? undefined : readFile(localPath, "utf8");
  }
}

/** A hard link where the disk allows it, so that large content is not copied. */
async function place(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await rm(to, { force: true });
  await link(from, to).catch(() => copyFile(from, to));
}
