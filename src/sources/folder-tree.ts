import { existsSync } from "node:fs";
import { open, stat } from "node:fs/promises";
import { isAbsolute, resolve } from "node:path";
import { AssayError, reasonOf } from "../model/error.ts";
import type { Listing, LocalInput, Survey, Tree } from "../model/gate.ts";
import { digestFile } from "./digest.ts";
import { dvcListing, dvcRepository } from "./dvc-listing.ts";
import { ignoredBelow, keptBelow, sortNames } from "./folder-entries.ts";
import { globMatcher } from "./glob.ts";
import { dvcCandidates, LFS_POINTER_LIMIT, lfsPointer } from "./pointers.ts";
import { readText } from "./read-text.ts";

/** A folder read in place. Absolute paths and `..` are the user's own machine and are allowed. */
export class FolderTree implements Tree {
  readonly label: string;
  readonly root: string;
  readonly #opened = new Map<string, Promise<LocalInput>>();
  readonly #states = new Map<string, State>();

  constructor(root: string, label: string) {
    this.root = resolve(root);
    this.label = label;
  }

  open(path: string): Promise<LocalInput> {
    const known = this.#opened.get(path);
    if (known !== undefined) return known;
    const opened = this.#open(path);
    this.#opened.set(path, opened);
    return opened;
  }

  async #open(path: string): Promise<LocalInput> {
    const localPath = resolve(this.root, path);
    await checkFile(path, localPath, () => this.#missing(path));
    try {
      await refusePointer(path, localPath);
      this.#states.set(path, await stateOf(localPath));
      return { path, localPath, ...(await digestFile(localPath)) };
    } catch (thrown) {
      if (thrown instanceof AssayError) throw thrown;
      throw new AssayError("file/unreadable", `\`${path}\` cannot be read: ${reasonOf(thrown)}.`, {
        fix: "Give the user that runs Assay the right to read it.",
        cause: thrown,
      });
    }
  }

  #missing(path: string): AssayError {
    const pointer = isAbsolute(path)
      ? [`${path}.dvc`].find(existsSync)
      : dvcCandidates(path)
          .map((candidate) => candidate.pointer)
          .find((candidate) => existsSync(resolve(this.root, candidate)));
    if (pointer === undefined) return missingFile(path, this.label, this.root);
    return new AssayError(
      "file/dvc-pointer",
      `\`${path}\` is kept by DVC (\`${pointer}\`) and its content is not in this checkout.`,
      { fix: `Run \`dvc pull ${pointer}\` before Assay.`, location: { path: pointer } },
    );
  }

  async list(patterns: readonly string[]): Promise<readonly string[]> {
    return (await this.listing(patterns)).files;
  }

  async listing(patterns: readonly string[]): Promise<Listing> {
    const kept = await keptBelow(this.root);
    return sortNames(this.root, kept.filter(globMatcher(patterns)));
  }

  async verify(): Promise<void> {
    for (const [path, state] of this.#states)
      if (!(await this.#isStill(path, state).catch(() => false)))
        throw new AssayError("source/changed", `\`${path}\` changed while it was read.`, {
          fix: "Run Assay when the step that writes the file is done.",
          location: { path },
        });
  }

  /** Copying may set the time of writing back; a new link or another mode are no change of the bytes. */
  async #isStill(path: string, { written, touched }: State): Promise<boolean> {
    const localPath = resolve(this.root, path);
    const now = await stateOf(localPath);
    if (now.written !== written) return false;
    if (now.touched === touched) return true;
    return (await digestFile(localPath)).digest === (await this.#opened.get(path))?.digest;
  }

  async kept(patterns: readonly string[]): Promise<readonly string[]> {
    const pointers = (await keptBelow(this.root)).filter((path) => /[^/]\.dvc$/.test(path));
    if (pointers.length === 0) return [];
    const repository = dvcRepository(this.root);
    const read = (path: string) => readText(resolve(this.root, path)).catch(() => undefined);
    const { label, root } = this;
    return dvcListing(
      { label, root, pointers, read, ...(repository === undefined ? {} : { repository }) },
      patterns,
    );
  }

  async survey(patterns: readonly string[]): Promise<Survey> {
    const matches = globMatcher(patterns);
    const [kept, ignored] = await Promise.all([keptBelow(this.root), ignoredBelow(this.root)]);
    return {
      ...(await sortNames(this.root, kept.filter(matches))),
      ignored: await sortNames(this.root, ignored.filter(matches)),
    };
  }
}

/** Another one for every write, as far as the clock of the disk tells. */
interface State {
  readonly written: string;
  /** Also changes with what is not the file's content. */
  readonly touched: bigint;
}

async function stateOf(localPath: string): Promise<State> {
  const { dev, ino, size, mtimeNs, ctimeNs } = await stat(localPath, { bigint: true });
  return { written: [dev, ino, size, mtimeNs].join(" "), touched: ctimeNs };
}

function missingFile(path: string, label: string, root: string): AssayError {
  const where = isAbsolute(path) ? "" : ` (looked in \`${root}\`)`;
  return new AssayError("file/missing", `There is no file \`${path}\` in ${label}${where}.`, {
    fix: "Check the spelling; paths start at the folder of `assay.yml`.",
  });
}

/** The last two are names that no file can have: one with a NUL character, and one that is too long. */
const NO_SUCH_FILE: ReadonlySet<string> = new Set([
  "ENOENT",
  "ENOTDIR",
  "ERR_INVALID_ARG_VALUE",
  "ENAMETOOLONG",
]);

async function checkFile(path: string, localPath: string, missing: () => AssayError): Promise<void> {
  const found = await stat(localPath).catch((thrown: NodeJS.ErrnoException) => {
    if (thrown.code !== undefined && NO_SUCH_FILE.has(thrown.code)) throw missing();
    throw new AssayError("file/unreadable", `\`${path}\` cannot be read: ${reasonOf(thrown)}.`, {
      cause: thrown,
    });
  });
  if (found.isFile()) return;
  const kind = found.isDirectory() ? "a folder" : "neither a file nor a folder";
  const [extension = ".csv"] = /\.\w+$/.exec(path) ?? [];
  throw new AssayError("file/not-a-file", `\`${path}\` is ${kind}; a file is needed here.`, {
    fix: found.isDirectory()
      ? `Name a file in it; a table of many files is a glob, such as \`${path.replace(/\/+$/, "")}/*${extension}\`.`
      : "Name a file that can be read twice.",
  });
}

async function refusePointer(path: string, localPath: string): Promise<void> {
  const file = await open(localPath);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(LFS_POINTER_LIMIT), 0, LFS_POINTER_LIMIT, 0);
    const pointer = lfsPointer(buffer.toString("latin1", 0, bytesRead));
    if (pointer === undefined) return;
    throw new AssayError(
      "file/lfs-pointer",
      `\`${path}\` is a Git LFS pointer of ${bytesRead} bytes; its content of ${pointer.bytes} bytes was not fetched.`,
      {
        fix: "Run `git lfs pull` before Assay, or check out with LFS (`lfs: true` for actions/checkout).",
        location: { path },
      },
    );
  } finally {
    await file.close();
  }
}
