import type { Delivery, Publication } from "../../model/context.ts";
import { commentMarker, hasMarker, withMarker } from "../marker.ts";
import { cutText } from "../text.ts";
import { type Connection, refusalOf } from "./client.ts";

/** GitHub's limit for the body of an issue comment, in characters. */
export const COMMENT_LIMIT = 65_536;

const TARGET = "pull-request comment";

/** Who a workflow's own token is on Gitea and Forgejo, which do not say that it is a bot. */
const JOB_ACCOUNTS = new Set(["gitea-actions", "forgejo-actions"]);

interface Comment {
  readonly id: number;
  readonly body?: string;
  readonly html_url: string;
  readonly user: { readonly login: string; readonly type: string } | null;
}

/**
 * Creates our comment on the change, or updates the one that is there: the oldest of those with our marker
 * that our own account wrote. Others of ours (two first runs at once) are removed.
 * @throws RequestError of Octokit
 */
export async function stickyComment(
  connection: Connection,
  number: number,
  text: string,
  options: Publication["options"],
): Promise<Delivery> {
  const { octokit, owner, repo } = connection;
  const marker = commentMarker(options.key);
  const body = cutText(withMarker(text, marker), COMMENT_LIMIT);
  const [first, ...duplicates] = await findOurs(connection, number, marker);
  for (const { id } of duplicates) await removeQuietly(connection, id);
  if (first !== undefined) {
    const url = await update(connection, first.id, body);
    if (url !== undefined) return { target: TARGET, status: "done", message: "updated", url };
  }
  const { data } = await octokit.rest.issues.createComment({ owner, repo, issue_number: number, body });
  return { target: TARGET, status: "done", message: "created", url: data.html_url };
}

/** Oldest first. A person who copies the marker into a comment does not get it overwritten. */
async function findOurs(connection: Connection, number: number, marker: string): Promise<Comment[]> {
  const { octokit, owner, repo } = connection;
  const all: Comment[] = await octokit.paginate(octokit.rest.issues.listComments, {
    owner,
    repo,
    issue_number: number,
    per_page: 100,
  });
  const marked = all.filter((comment) => hasMarker(comment.body, marker));
  if (marked.length === 0) return [];
  const login = await ownLogin(connection);
  return marked.filter(({ user }) => isOurs(user, login)).sort((a, b) => a.id - b.id);
}

function isOurs(user: Comment["user"], login: string | undefined): boolean {
  if (login !== undefined) return user?.login === login;
  return user?.type === "Bot" || JOB_ACCOUNTS.has(user?.login ?? "");
}

/** Undefined for the workflow's own token, which may not ask who it is; it writes as a bot. */
async function ownLogin({ octokit }: Connection): Promise<string | undefined> {
  try {
    return (await octokit.rest.users.getAuthenticated()).data.login;
  } catch (thrown) {
    const { status } = refusalOf(thrown);
    if (status === 401 || status === 403 || status === 404) return undefined;
    throw thrown;
  }
}

/** Undefined when somebody deleted the comment since it was listed. */
async function update({ octokit, owner, repo }: Connection, id: number, body: string) {
  try {
    const { data } = await octokit.rest.issues.updateComment({ owner, repo, comment_id: id, body });
    return data.html_url;
  } catch (thrown) {
    if (refusalOf(thrown).status === 404) return undefined;
    throw thrown;
  }
}

/** A duplicate that stays is ugly, not wrong. */
async function removeQuietly({ octokit, owner, repo }: Connection, id: number): Promise<void> {
  try {
    await octokit.rest.issues.deleteComment({ owner, repo, comment_id: id });
  } catch {}
}
