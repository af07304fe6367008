/** What the abstract machine knows of a value: enough to follow names and calls, nothing of the data. */
export type Value = string | number | Data | Global | Call | Tuple | Dict | Span;

/** Anything whose content does not matter: None, floats, lists, sets. */
export interface Data {
  readonly kind: "data";
}
export const DATA: Data = { kind: "data" };

/** A name that the unpickler imports. Always of two strings; anything else is `unresolved`. */
export interface Global {
  readonly kind: "global";
  readonly module: string;
  readonly name: string;
  /** False when the name was computed and cannot be known without running the stream. */
  readonly resolved: boolean;
}

export interface Call {
  readonly kind: "call";
  readonly callee: Value;
  readonly args: readonly Value[];
  /** What BUILD set on the result. */
  state?: Value;
}

export interface Tuple {
  readonly kind: "tuple";
  readonly items: readonly Value[];
}

/** The first entries with text keys, which is all that is asked of a dictionary here. */
export interface Dict {
  readonly kind: "dict";
  entries?: Map<string, Value>;
}

/** Long text or bytes, left where they are. */
export interface Span {
  readonly kind: "bytes" | "text";
  readonly start: number;
  readonly length: number;
}

export function isKind<K extends Exclude<Value, string | number>["kind"]>(
  value: Value | undefined,
  kind: K,
): value is Extract<Exclude<Value, string | number>, { kind: K }> {
  return typeof value === "object" && value.kind === kind;
}

const ENTRIES_KEPT = 64;

export function setEntry(dict: Dict, key: Value, value: Value): void {
  if (typeof key !== "string") return;
  dict.entries ??= new Map();
  if (dict.entries.size < ENTRIES_KEPT || dict.entries.has(key)) dict.entries.set(key, value);
}

export function fullName(global: Global): string {
  return `${global.module}.${global.name}`;
}
