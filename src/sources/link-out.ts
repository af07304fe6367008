import { existsSync } from "node:fs";
import { realpath } from "node:fs/promises";
import path from "node:path";
import { AssayError } from "../model/error.ts";
import { repositoryOf } from "./git.ts";
import { dvcCandidates } from "./pointers.ts";

/**
 * Refuses a file that seems to lie in the folder and is, by a link, one of elsewhere on this machine: who writes a
 * link into a change could have any file read. What DVC links to its cache is told by its pointer. What the config
 * itself names outside of the folder is let pass: that is for files of which a report shows nothing but numbers.
 * @param file as the config names it
 * @throws AssayError `file/outside-tree`
 */
export async function refuseLinkOut(root: string, file: string): Promise<void> {
  const place = path.resolve(root, file);
  if (!isBelow(path.resolve(root), place)) return;
  const [home, real] = await Promise.all([realpath(root), realpath(place).catch(() => undefined)]);
  if (real === undefined || (await topAbove(root, home, real)) !== undefined) return;
  if (isKeptByDvc(root, file, real)) return;
  throw linkOut(file);
}

/**
 * Refuses a file that is not of the repository, or of the folder where there is no repository, by whatever path or
 * link, and what git keeps for itself: `assay.yml` comes with the change, reports show cells of tables, and a job's
 * checkout has a token in `.git/config`.
 * @param file as the config names it
 * @throws AssayError `file/outside-tree`
 */
export async function refuseOutside(root: string, file: string): Promise<void> {
  const folder = path.resolve(root);
  const place = path.resolve(root, file);
  const [home, real] = await Promise.all([realpath(root), realpath(place).catch(() => undefined)]);
  const target = real ?? path.resolve(home, path.relative(folder, place));
  const top = await topAbove(root, home, target);
  if (top !== undefined) {
    const names = path.relative(top, target).split(path.sep);
    if (names.some((name) => name.toLowerCase() === ".git")) throw gitsOwn(file);
    return;
  }
  const isNamedInside = isBelow(folder, place);
  if (isNamedInside && real !== undefined && isKeptByDvc(root, file, real)) return;
  throw isNamedInside ? linkOut(file) : outside(file);
}

/** The folder itself or its repository's top, whichever holds the file. */
async function topAbove(root: string, home: string, real: string): Promise<string | undefined> {
  if (isBelow(home, real)) return home;
  const repository = await repositoryOf(root);
  if (repository === undefined) return undefined;
  const top = await realpath(repository.top);
  return isBelow(top, real) ? top : undefined;
}

/** Whoever can write a link can write a pointer beside it, so what it leads to must have the name of a cache's content. */
function isKeptByDvc(root: string, file: string, real: string): boolean {
  const inCache = /[\\/][0-9a-f]{2}[\\/][0-9a-f]{30}$/.test(real);
  return inCache && dvcCandidates(file).some(({ pointer }) => existsSync(path.resolve(root, pointer)));
}

function isBelow(folder: string, file: string): boolean {
  return file === folder || file.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep);
}

function linkOut(file: string): AssayError {
  return refused(
    file,
    "is a link, or lies behind one, to a file outside of the repository, which is not followed",
    "Put the file itself there, or have DVC keep it.",
  );
}

function outside(file: string): AssayError {
  return refused(
    file,
    "lies outside of the repository of `assay.yml` (where there is none: outside of its folder)",
    "Copy or fetch the file into the repository before Assay (git need not keep it), or name an `https://` or `s3://` address of it.",
  );
}

function gitsOwn(file: string): AssayError {
  return refused(
    file,
    "is one of git's own files, which may hold the credentials of the checkout",
    "Name a file of the repository itself.",
  );
}

function refused(file: string, why: string, fix: string): AssayError {
  return new AssayError("file/outside-tree", `\`${file}\` ${why}.`, { fix, location: { path: file } });
}
