import { existsSync } from "node:fs";
import { realpath } from "node:fs/promises";
import path from "node:path";
import type { Config } from "../model/config.ts";
import type { Input } from "../model/evidence.ts";
import type { Tree } from "../model/gate.ts";
import { missingFor } from "../model/missing.ts";
import { openInput, unpackNames } from "../sources/file-set.ts";
import { repositoryOf } from "../sources/git.ts";
import { dvcCandidates } from "../sources/pointers.ts";
import { candidateTree, openTree } from "../sources/tree.ts";
import { textsIn } from "./strangers.ts";
import { shortDigest } from "./text-table.ts";
import type { VerifyProblem } from "./verify-problem.ts";

/** Files that a passport names, read again in the present tree. */
export interface PassportFiles {
  readonly tree: Tree;
  /** True for a path that leads out of the repository and that no gate names. */
  readonly leadsOut: (file: string) => Promise<boolean>;
}

/**
 * A path of a passport may lead out of the repository, by its name or by a link: who writes it into a change could
 * have any file of this machine read. What a gate's settings name, or what lies beside it, is the user's own choice,
 * and what DVC links to its cache is told by its pointer.
 */
export async function passportFilesOf(root: string, gates: Config["gates"] = []): Promise<PassportFiles> {
  const named = gates.flatMap(({ settings }) => textsIn(settings)).map((text) => path.normalize(text));
  const repository = await repositoryOf(root);
  const homes = [path.resolve(root), ...(repository === undefined ? [] : [repository.top])];
  const realHomes = await Promise.all(homes.map((home) => realpath(home)));
  const leadsOut = async (file: string) => {
    const own = path.normalize(file);
    if (named.includes(own)) return false;
    const place = path.resolve(root, file);
    if (!homes.some((home) => isBelow(home, place)))
      return !named.some(
        (name) => isBelow(name, own) || [own, path.dirname(own)].includes(path.dirname(name)),
      );
    const real = await realpath(place).catch(() => undefined);
    if (real === undefined || realHomes.some((home) => isBelow(home, real))) return false;
    return !dvcCandidates(file).some(({ pointer }) => existsSync(path.resolve(root, pointer)));
  };
  return { tree: openTree(candidateTree(root), ""), leadsOut };
}

function isBelow(folder: string, file: string): boolean {
  const way = path.relative(folder, file);
  return way !== ".." && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}

/** Why a file that a passport names is not the one that was accepted, or cannot be told from it. */
export async function fileProblem(
  { tree, leadsOut }: PassportFiles,
  passport: string,
  input: Pick<Input, "path" | "digest" | "files">,
): Promise<VerifyProblem | undefined> {
  const { path: file, digest, files } = input;
  const said = (code: VerifyProblem["code"], message: string) => ({ path: passport, code, message });
  if (file.includes("://"))
    return said("file/missing", `\`${file}\` lies elsewhere and cannot be read here.`);
  const names = files === undefined ? [] : (unpackNames(files) ?? []);
  try {
    for (const one of [file, ...names.map((name) => path.join(file, name))])
      if (await leadsOut(one))
        return said(
          "golden/outside-tree",
          `\`${one}\` lies outside of the repository and no gate names it, so it is not read.`,
        );
    const seen = await openInput(tree, input);
    if (seen.digest === digest) return undefined;
    // The seen digest is not told: a path in a passport may name any file of the repository.
    return said(
      "golden/mismatch",
      `\`${file}\` is not the accepted file, whose sha256 starts with ${shortDigest(digest)}.`,
    );
  } catch (thrown) {
    const { code, reason } = missingFor(thrown);
    return said(code, reason);
  }
}
