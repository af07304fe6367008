/**
 * The hidden first line by which a comment of ours is found again; one a key, so that several reports
 * on one change keep apart. The key is cut to characters that cannot end an HTML comment.
 */
export function commentMarker(key: string): string {
  return `<!-- assay-report:${encodeURIComponent(key).replaceAll("-", "%2D")} -->`;
}

/** True when `body` is a comment that carries the marker; the rest may be anything. */
export function hasMarker(body: string | null | undefined, marker: string): boolean {
  return (body ?? "").trimStart().startsWith(marker);
}

/** The body with exactly one marker, as its first line. */
export function withMarker(body: string, marker: string): string {
  return hasMarker(body, marker) ? body : `${marker}\n${body}`;
}

/** For places where nothing is looked for, such as a step summary. */
export function withoutMarker(body: string): string {
  return body.replace(/^<!-- assay-report:[^\n]*? -->\r?\n/, "");
}

/** The marker's line, empty where there is none, and what follows it. */
export function splitMarker(body: string): { readonly marker: string; readonly text: string } {
  const text = withoutMarker(body);
  return { marker: body.slice(0, body.length - text.length), text };
}
