import { openNpy } from "../../../engines/numpy/npy.ts";
import { AssayError } from "../../../model/error.ts";
import type { Input } from "../../../model/evidence.ts";
import type { LocalInput, Tree } from "../../../model/gate.ts";
import { digestOfSet, packNames } from "../../../sources/file-set.ts";
import { openInside } from "../image-inputs/open-inside.ts";
import { type MaskSource, wrongMask } from "./mask-source.ts";
import { readWhole } from "./numpy-masks.ts";
import { readPngMask } from "./png-mask.ts";

const ENDINGS = ["npy", "png"];

export interface MaskFolder extends MaskSource {
  /** What was read, for the report; the same for the same bytes. */
  read(): Pick<Input, "path" | "digest" | "bytes" | "files">;
}

/** Files of one mask each, `<name>.npy` or `<name>.png` of one channel. */
export function openMaskFolder(tree: Tree, folder: string, names?: readonly string[]): MaskFolder {
  const files = new Map<string, LocalInput>();
  return {
    path: folder,
    ...(names === undefined ? {} : { names }),
    async load(name) {
      for (const ending of ENDINGS) {
        const file = await openIfThere(tree, folder, `${name}.${ending}`);
        if (file === undefined) continue;
        files.set(`${name}.${ending}`, file);
        return ending === "npy" ? readWhole(await openNpy(file)) : readPngMask(file);
      }
      return undefined;
    },
    read: () => ({ path: folder, ...digestOfSet(files), files: packNames([...files.keys()]) }),
    close: async () => {},
  };
}

/** The names of a folder's masks, sorted. @throws AssayError `evaluation/mask` where two files are of one name */
export async function namesOfFolder(tree: Tree, folder: string): Promise<readonly string[]> {
  const start = folder.replace(/\/*$/, "/").replace(/^(\.\/)+/, "");
  const found = await tree.list(ENDINGS.map((ending) => `${start}**/*.${ending}`));
  const names = found.map((path) => path.slice(start.length).replace(/\.[^.]+$/, ""));
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice === undefined) return names.sort();
  throw wrongMask(folder, `has two masks of the name ${JSON.stringify(twice)}`, "Remove one of them.");
}

async function openIfThere(tree: Tree, folder: string, name: string): Promise<LocalInput | undefined> {
  try {
    return await openInside(tree, folder, name);
  } catch (thrown) {
    if (thrown instanceof AssayError && thrown.code === "file/missing") return undefined;
    throw thrown;
  }
}
