import type { Present } from "../gates/promotion/index.ts";
import type { Config } from "../model/config.ts";
import { AssayError } from "../model/error.ts";
import type { GateReport } from "../model/report.ts";
import { inputKey, openInput } from "../sources/file-set.ts";
import { entriesOf, git } from "../sources/git-command.ts";
import { candidateTree, openTree } from "../sources/tree.ts";
import { checkedOut } from "./head.ts";

/** Every file of this tree that the gates read, opened again, each once. */
export async function presentFiles(
  { root }: Config,
  gates: readonly GateReport[],
): Promise<ReadonlyMap<string, Present>> {
  const tree = openTree(candidateTree(root), "");
  const files = new Map<string, Present>();
  for (const input of gates.flatMap(({ inputs }) => inputs)) {
    const key = inputKey(input);
    // What a server said is in the report; there is no file to open again.
    if (input.tree !== undefined || files.has(key) || input.path.includes("://")) continue;
    const opened = await openInput(tree, input).catch(reasonWhenRefused);
    files.set(key, "digest" in opened ? { digest: opened.digest } : opened);
  }
  return files;
}

function reasonWhenRefused(thrown: unknown): Present {
  if (thrown instanceof AssayError) return { reason: thrown.message };
  throw thrown;
}

/** Files of HEAD under the config's folder that are others on disk, as paths of the config; none outside git. */
export async function uncommittedFiles({ root }: Config): Promise<readonly string[]> {
  if ((await checkedOut(root)) === undefined) return [];
  const plain = ["--relative", "--name-only", "-z", "--no-renames", "--no-ext-diff", "--no-textconv"];
  return entriesOf(await git(root, ["diff", ...plain, "HEAD", "--"]));
}
