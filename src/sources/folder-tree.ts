import { existsSync } from "node:fs";
import { open, readFile, stat } from "node:fs/promises";
import { isAbsolute, resolve } from "node:path";
import { AssayError, reasonOf } from "../model/error.ts";
import type { LocalInput, Survey, Tree } from "../model/gate.ts";
import { digestFile } from "./digest.ts";
import { dvcListing, dvcRepository } from "./dvc-listing.ts";
import { ignoredBelow, keptBelow, sortNames } from "./folder-entries.ts";
import { globMatcher } from "./glob.ts";
import { dvcCandidates, LFS_POINTER_LIMIT, lfsPointer } from "./pointers.ts";

/** A folder read in place. Absolute paths and `..` are the user's own machine and are allowed. */
export class FolderTree implements Tree {
  readonly label: string;
  readonly root: string;
  readonly #opened = new Map<string, Promise<LocalInput>>();

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
    const kept = await keptBelow(this.root);
    return (await sortNames(this.root, kept.filter(globMatcher(patterns)))).files;
  }

  async kept(patterns: readonly string[]): Promise<readonly string[]> {
    const pointers = (await keptBelow(this.root)).filter((path) => /[^/]\.dvc$/.test(path));
    if (pointers.length === 0) return [];
    const repository = dvcRepository(this.root);
    const read = (path: string) => readFile(resolve(this.root, path), "utf8").catch(() => undefined);
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

function missingFile(path: string, label: string, root: string): AssayError {
  const where = isAbsolute(path) ? "" : ` (looked in \`${root}\`)`;
  return new AssayError("file/missing", `There is no file \`${path}\` in ${label}${where}.`, {
    fix: "Check the spelling; paths start at the folder of `assay.yml`.",
  });
}

async function checkFile(path: string, localPath: string, missing: () => AssayError): Promise<void> {
  const found = await stat(localPath).catch((thrown: NodeJS.ErrnoException) => {
    if (thrown.code === "ENOENT" || thrown.code === "ENOTDIR") throw missing();
    throw new AssayError("file/unreadable", `\`${path}\` cannot be read: ${reasonOf(thrown)}.`, {
      cause: thrown,
    });
  });
  if (found.isFile()) return;
  const kind = found.isDirectory() ? "a folder" : "neither a file nor a folder";
  throw new AssayError("file/not-a-file", `\`${path}\` is ${kind}; a file is needed here.`);
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
