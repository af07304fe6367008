import type { Code } from "./codes/index.ts";

/** Where in a file the reader should look; lines and columns start at 1. */
export interface Location {
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
}

export interface ErrorDetails {
  /** What to do about it, as an imperative sentence. */
  readonly fix?: string;
  readonly location?: Location;
  readonly cause?: unknown;
}

/**
 * Something that is wrong outside Assay, said so that it helps.
 * Any other thrown value is a bug of ours and may show a stack trace.
 */
export class AssayError extends Error {
  readonly code: Code;
  readonly fix?: string;
  readonly location?: Location;

  constructor(code: Code, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = "AssayError";
    this.code = code;
    this.fix = details.fix;
    this.location = details.location;
  }
}

/** The first line of whatever was thrown, fit for a sentence of ours. */
export function reasonOf(thrown: unknown): string {
  const text = thrown instanceof Error ? thrown.message : String(thrown);
  return text.split("\n", 1)[0].trim();
}
