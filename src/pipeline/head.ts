import type { Context } from "../model/context.ts";
import { repositoryOf, resolveRef } from "../sources/git.ts";

/** The context with the commit that is checked out, where the platform does not tell it. */
export async function withHead(context: Context, root: string): Promise<Context> {
  if (context.head.sha !== undefined) return context;
  const repository = await repositoryOf(root);
  const sha = repository && (await resolveRef(repository.top, "HEAD"));
  return sha === undefined ? context : { ...context, head: { ...context.head, sha } };
}
