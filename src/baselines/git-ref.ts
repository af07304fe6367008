import { closest, distance } from "fastest-levenshtein";
import { AssayError } from "../model/error.ts";
import { isShallow, mergeBase, refNames, repositoryOf, resolveRef } from "../sources/git.ts";
import { git } from "../sources/git-command.ts";
import type { TreeSpec } from "../sources/tree-spec.ts";

export interface BaselineHint {
  /** The base commit as the platform's event names it. */
  readonly baseSha?: string;
  /** True where a comparison of a commit with itself would say nothing, as in an audit. */
  readonly refusesItself?: boolean;
}

export const FETCH_ALL =
  "Fetch the whole history: `fetch-depth: 0` for actions/checkout, `GIT_DEPTH: 0` for GitLab, an unshallow clone for Jenkins; by hand `git fetch --unshallow`.";

/**
 * The commit that a change is compared with: the merge base of HEAD and `ref`, which is what the change
 * started from, so that what others did on `ref` since is not held against it.
 *
 * - A plain branch name that only the remote has stands for `origin/NAME`.
 * - Where `ref` is missing (as in a checkout of the change alone), the event's base commit takes its place.
 * - Where the merge base is HEAD itself and nothing is uncommitted (a push to `ref`), the event's base commit,
 *   the state before the push, is taken when it is here; otherwise the label says that both are one commit.
 * - Histories that never met compare with the tip of `ref`.
 *
 * @throws AssayError `baseline/no-repository`, `baseline/no-commit`, `baseline/ref-missing`, `baseline/shallow`,
 *   `baseline/itself`
 */
export async function resolveBaseline(root: string, ref: string, hint: BaselineHint = {}): Promise<TreeSpec> {
  const repository = await repositoryOf(root);
  if (repository === undefined) {
    throw new AssayError(
      "baseline/no-repository",
      `\`${root}\` is not in a git repository, so there is no \`${ref}\` to compare with.`,
      { fix: "Run Assay in a checkout, or compare with a passport (`baseline: { passports: golden/ }`)." },
    );
  }
  const { top, prefix } = repository;
  const head = await resolveRef(top, "HEAD");
  if (head === undefined) {
    throw new AssayError(
      "baseline/no-commit",
      `The repository \`${top}\` has no commit yet to compare with.`,
      {
        fix: "Commit first.",
      },
    );
  }
  const event = hint.baseSha === undefined ? undefined : await resolveRef(top, hint.baseSha);
  const fallback = event === undefined ? undefined : { name: "the base of this change", sha: event };
  const named = (await findRef(top, ref)) ?? fallback;
  if (named === undefined) throw await refMissing(top, ref);

  const base = await commonCommit(top, head, named);
  const tree = (revision: string, name: string): TreeSpec => ({
    kind: "git",
    repository: top,
    revision,
    prefix,
    label: `${name} (${revision.slice(0, 7)})`,
  });
  if (base !== head || (await hasChanges(top))) return tree(base, named.name);
  if (event !== undefined && event !== head) return tree(event, "the commit before this push");
  if (hint.refusesItself === true)
    throw new AssayError("baseline/itself", `\`${ref}\` is this very commit, so nothing was compared.`, {
      fix: "Let `baseline.ref` name what the audit is held against, such as the last release; accept a passport; or leave the gate out with `--kind` or `--gate`.",
    });
  return tree(base, `${named.name}, which is this very commit`);
}

interface NamedCommit {
  readonly name: string;
  readonly sha: string;
}

async function findRef(top: string, ref: string): Promise<NamedCommit | undefined> {
  for (const name of [ref, `origin/${ref}`]) {
    const sha = await resolveRef(top, name);
    if (sha !== undefined) return { name, sha };
  }
  return undefined;
}

async function commonCommit(top: string, head: string, { name, sha }: NamedCommit): Promise<string> {
  const base = await mergeBase(top, head, sha);
  if (base !== undefined) return base;
  if (!(await isShallow(top))) return sha;
  throw new AssayError(
    "baseline/shallow",
    `This is a shallow clone that does not reach back to where the change left \`${name}\`.`,
    { fix: FETCH_ALL },
  );
}

async function refMissing(top: string, ref: string): Promise<AssayError> {
  if (await isShallow(top)) {
    return new AssayError(
      "baseline/shallow",
      `This is a shallow clone without \`${ref}\`, so there is nothing to compare with.`,
      { fix: FETCH_ALL },
    );
  }
  const names = await refNames(top);
  const near = names.length === 0 ? undefined : closest(ref, names);
  const meant = near !== undefined && isNear(ref, near) ? ` Did you mean \`${near}\`?` : "";
  const remote = /^origin\/(.+)$/.exec(ref)?.[1];
  return new AssayError(
    "baseline/ref-missing",
    `\`${ref}\` is no branch, tag or commit of \`${top}\`.${meant}`,
    {
      fix:
        remote === undefined
          ? "Name a branch, a tag or a commit id under `baseline: { ref: … }` or with --baseline."
          : `Run \`git fetch origin ${remote}:refs/remotes/origin/${remote}\` first, or name another ref.`,
    },
  );
}

function isNear(seen: string, known: string): boolean {
  return (
    known.endsWith(`/${seen}`) ||
    seen.endsWith(`/${known}`) ||
    distance(seen, known) <= Math.ceil(seen.length / 3)
  );
}

/** True when a tracked file on disk differs from HEAD. */
async function hasChanges(top: string): Promise<boolean> {
  return (await git(top, ["status", "--porcelain", "-z", "--untracked-files=no"])) !== "";
}
