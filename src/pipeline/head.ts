import type { Context } from "../model/context.ts";
import { AssayError } from "../model/error.ts";
import { changedFiles, repositoryOf, resolveRef } from "../sources/git.ts";

/**
 * The context with the commit that is checked out and whether the files on disk are that commit's. The platform's
 * commit stays beside it where it is another one, as GitHub tests a pull request merged with its base. Where git
 * does not answer, nothing is claimed: what was measured is not lost over it.
 */
export async function withHead(context: Context, root: string): Promise<Context> {
  try {
    return await describedHead(context, root);
  } catch (thrown) {
    if (thrown instanceof AssayError) return context;
    throw thrown;
  }
}

async function describedHead(context: Context, root: string): Promise<Context> {
  const repository = await repositoryOf(root);
  const commit = repository && (await resolveRef(repository.top, "HEAD"));
  if (repository === undefined || commit === undefined) return context;
  const { sha = commit } = context.head;
  const dirty = (await changedFiles(repository.top, commit)).length > 0;
  return {
    ...context,
    head: { ...context.head, sha, ...(sha === commit ? {} : { checkout: commit }), dirty },
  };
}

/** The commit that is checked out in the repository of this folder, when there is one. */
export async function checkedOut(root: string): Promise<string | undefined> {
  const repository = await repositoryOf(root);
  return repository && (await resolveRef(repository.top, "HEAD"));
}
