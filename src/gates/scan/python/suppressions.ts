import type { Token } from "./ruff.ts";

/** Comments that ruff obeys: `# noqa`, `# ruff: noqa`, `# flake8: noqa`, `# ruff: disable[…]`, `# ruff: ignore[…]`. */
const SUPPRESSION = /\bnoqa|\b(?:ruff|flake8)\s*:/i;

export interface Plain {
  readonly text: string;
  readonly suppressions: number;
}

/**
 * The same code with every comment blotted out, rows and columns as they were, and how many of them were meant
 * for ruff: who wrote the code that is scanned must not decide what the scan sees.
 */
export function withoutComments(text: string, tokens: readonly Token[]): Plain {
  const comments = tokens.filter(({ kind }) => kind === "Comment");
  const bytes = Buffer.from(text);
  const parts: string[] = [];
  let at = 0;
  for (const comment of comments) {
    parts.push(bytes.toString("utf8", at, comment.start), `#${"-".repeat(comment.text.length - 1)}`);
    at = comment.start + Buffer.byteLength(comment.text);
  }
  parts.push(bytes.toString("utf8", at));
  const suppressions = comments.filter((comment) => SUPPRESSION.test(comment.text)).length;
  return { text: parts.join(""), suppressions };
}
