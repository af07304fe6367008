import type { Delivery } from "../../model/context.ts";
import { commentMarker, hasMarker, withMarker } from "../marker.ts";
import { cutText } from "../text.ts";
import { type GitLabClient, refusalOf } from "./client.ts";

/** GitLab's limit for a note, in characters. */
export const NOTE_LIMIT = 1_000_000;
/** 100 notes a page: enough for any merge request that people can still read. */
const MOST_PAGES = 100;

interface Note {
  readonly id: number;
  readonly body: string;
  readonly author: { readonly id: number };
}

/**
 * Creates our note on the merge request or updates the oldest of ours; others of ours are removed.
 * @throws GitLabError
 */
export async function stickyNote(
  client: GitLabClient,
  { project, iid, url }: { project: string; iid: number; url?: string },
  text: string,
  key: string,
): Promise<Delivery> {
  const notes = `/projects/${encodeURIComponent(project)}/merge_requests/${iid}/notes`;
  const marker = commentMarker(key);
  const body = cutText(withMarker(text, marker), NOTE_LIMIT);
  const [first, ...duplicates] = await findOurs(client, notes, marker);
  for (const { id } of duplicates) await client.send("DELETE", `${notes}/${id}`).catch(() => undefined);
  const done = (message: string, id: number | undefined): Delivery => ({
    target: "merge-request note",
    status: "done",
    message,
    url: url === undefined || id === undefined ? url : `${url}#note_${id}`,
  });
  if (first !== undefined && (await update(client, `${notes}/${first.id}`, body)))
    return done("updated", first.id);
  const created = await client.send("POST", notes, { body });
  return done("created", isNote(created) ? created.id : undefined);
}

async function findOurs(client: GitLabClient, notes: string, marker: string): Promise<Note[]> {
  const marked: Note[] = [];
  let page: string | undefined = "1";
  for (let pages = 0; page !== undefined && pages < MOST_PAGES; pages += 1) {
    const answer: Awaited<ReturnType<GitLabClient["get"]>> = await client.get(
      `${notes}?per_page=100&sort=asc&order_by=created_at&page=${encodeURIComponent(page)}`,
    );
    const list = Array.isArray(answer.body) ? answer.body.filter(isNote) : [];
    marked.push(...list.filter(({ body }) => hasMarker(body, marker)));
    page = answer.nextPage;
  }
  if (marked.length === 0) return [];
  const { body: me } = await client.get("/user");
  const own = typeof me === "object" && me !== null && "id" in me ? me.id : undefined;
  return marked.filter(({ author }) => author.id === own).sort((a, b) => a.id - b.id);
}

/** False when somebody deleted the note since it was listed. */
async function update(client: GitLabClient, path: string, body: string): Promise<boolean> {
  try {
    await client.send("PUT", path, { body });
    return true;
  } catch (thrown) {
    if (refusalOf(thrown).status === 404) return false;
    throw thrown;
  }
}

function isNote(value: unknown): value is Note {
  if (typeof value !== "object" || value === null) return false;
  if (!("id" in value && "body" in value && "author" in value)) return false;
  const { id, body, author } = value;
  return (
    typeof id === "number" &&
    typeof body === "string" &&
    typeof author === "object" &&
    author !== null &&
    "id" in author
  );
}
