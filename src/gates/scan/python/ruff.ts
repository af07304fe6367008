import { loadNative } from "../../../engines/native.ts";

/** What is used of ruff's diagnostics; rows and columns from 1. */
export interface Diagnostic {
  readonly code: string | null;
  readonly message: string;
  readonly start_location: { readonly row: number; readonly column: number };
}

interface RuffModule {
  readonly Workspace: new (
    settings: unknown,
    encoding: number,
  ) => { check(text: string): readonly Diagnostic[]; tokens(text: string): string };
  readonly PositionEncoding: { readonly Utf16: number };
}

export interface Ruff {
  check(text: string): readonly Diagnostic[];
  tokens(text: string): readonly Token[];
}

export interface Token {
  readonly kind: string;
  readonly text: string;
  /** From 1. */
  readonly row: number;
  /** Where it begins, in bytes of UTF-8. */
  readonly start: number;
}

/** Ruff as WebAssembly with the security rules; about 0.2 s to load. */
export function loadRuff(): Ruff {
  const { Workspace, PositionEncoding } = loadNative<RuffModule>("@astral-sh/ruff-wasm-nodejs");
  // Preview stays off: with it, codes turn into names and unknown selectors are taken silently.
  const workspace = new Workspace({ lint: { select: ["S"] }, preview: false }, PositionEncoding.Utf16);
  return {
    check: (text) => workspace.check(text),
    tokens: (text) => parseTokens(workspace.tokens(text), text),
  };
}

/** Lines of the form `    Identifier 7..12,` with offsets in UTF-8 bytes. */
function parseTokens(listing: string, text: string): readonly Token[] {
  const bytes = Buffer.from(text);
  const tokens: Token[] = [];
  let row = 1;
  let counted = 0;
  for (const [, kind, from, to] of listing.matchAll(/^\s+(\w+) (\d+)\.\.(\d+),$/gm)) {
    const start = Number(from);
    for (let at = bytes.indexOf(0x0a, counted); at !== -1 && at < start; at = bytes.indexOf(0x0a, at + 1))
      row++;
    counted = Math.max(counted, start);
    tokens.push({ kind, text: bytes.toString("utf8", start, Number(to)), row, start });
  }
  return tokens;
}
