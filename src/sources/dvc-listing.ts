import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { dirname, join, posix, resolve, sep } from "node:path";
import { AssayError } from "../model/error.ts";
import { dvcFolder } from "./dvc-cache.ts";
import { globMatcher } from "./glob.ts";
import { dvcOutputs } from "./pointers.ts";

/** Where `.dvc` files are looked for, and what they are about. */
export interface DvcTree {
  readonly label: string;
  /** Paths of the tree's `.dvc` files. */
  readonly pointers: readonly string[];
  read(pointer: string): Promise<string | undefined>;
  /** The folder that has `.dvc/cache`. */
  readonly repository?: string;
  /** Where folders lie that were fetched. */
  readonly root?: string;
}

/**
 * Paths that DVC keeps and that match: git knows their `.dvc` files alone, so a listing of git's leaves them out.
 * @throws AssayError `file/dvc-pointer` for a folder whose files nobody knows here, and that may match
 */
export async function dvcListing(tree: DvcTree, patterns: readonly string[]): Promise<readonly string[]> {
  const matches = globMatcher(patterns);
  const found = new Set<string>();
  for (const pointer of tree.pointers) {
    const text = (await tree.read(pointer)) ?? "";
    for (const output of dvcOutputs(text)) {
      const path = posix.join(posix.dirname(pointer), output.path);
      if (!output.md5.endsWith(".dir")) found.add(path);
      else if (patterns.some((pattern) => mayMatchIn(path, pattern)))
        for (const name of await filesOf(tree, pointer, path, output.md5))
          if (!name.split("/").includes("..")) found.add(posix.join(path, name));
    }
  }
  const isInside = (path: string) => !path.startsWith("../") && !path.startsWith("/");
  return [...found].filter((path) => isInside(path) && matches(path)).sort();
}

async function filesOf(
  tree: DvcTree,
  pointer: string,
  path: string,
  md5: string,
): Promise<readonly string[]> {
  const { repository, root, label } = tree;
  const listed = repository === undefined ? undefined : await dvcFolder(repository, md5);
  if (listed !== undefined) return [...listed.keys()];
  const folder = root === undefined ? undefined : resolve(root, path);
  if (folder !== undefined && existsSync(folder)) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    return files.map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll(sep, "/"),
    );
  }
  throw new AssayError(
    "file/dvc-pointer",
    `\`${path}\` in ${label} is a folder kept by DVC (\`${pointer}\`), and which files it has is not known here.`,
    { fix: `Run \`dvc pull ${pointer}\` before Assay.`, location: { path: pointer } },
  );
}

/** False only where no file below the folder can match. */
function mayMatchIn(folder: string, pattern: string): boolean {
  const fixed = pattern.replace(/^(\.\/)+/, "").split(/[*?[{]/, 1)[0];
  const inside = `${folder}/`;
  return !pattern.startsWith("!") && (inside.startsWith(fixed) || fixed.startsWith(inside));
}

/** The folder with `.dvc` in it, this one or above. */
export function dvcRepository(root: string): string | undefined {
  for (let at = resolve(root); ; at = dirname(at)) {
    if (existsSync(join(at, ".dvc", "cache"))) return at;
    if (dirname(at) === at) return undefined;
  }
}
