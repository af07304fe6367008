import { isAlias, isMap, isScalar, parseDocument, visit } from "yaml";
import { AssayError, reasonOf } from "../model/error.ts";

export type Entries = Readonly<Record<string, unknown>>;

const DEEPEST = 64;
const TOO_DEEP = `its lists and maps are nested more than ${DEEPEST} levels deep`;
const MOST_VALUES = 3_000_000;
/** Aliases are copied where they stand, so a small file could otherwise unfold without end. */
const MOST_ALIASES = 1_000;

/**
 * Reads YAML or JSON that somebody else wrote as plain data.
 * @throws AssayError `import/syntax`
 */
export function readText(text: string, path: string): unknown {
  const value = parse(text.replace(/^\uFEFF/, ""), path);
  return plain(value, path);
}

function parse(text: string, path: string): unknown {
  if (/^\s*[{[]/.test(text)) {
    try {
      return JSON.parse(text);
    } catch {
      // YAML's flow style begins alike.
    }
  }
  try {
    const document = parseDocument(text, {
      uniqueKeys: false,
      merge: true,
      schema: "core",
      resolveKnownTags: false,
      stringKeys: true,
      prettyErrors: true,
      // Silent, it would pass over all documents but the first.
      logLevel: "error",
    });
    const [error] = document.errors;
    if (error !== undefined) throw error;
    let aliases = 0;
    visit(document, {
      Node: (_, node) => {
        if (isAlias(node) && ++aliases > MOST_ALIASES)
          throw new Error(`it has more than ${MOST_ALIASES} aliases`);
        if (!isMap(node)) return;
        const keys = new Set<string>();
        for (const { key } of node.items) {
          const name = isScalar(key) ? String(key.value) : "";
          if (keys.has(name) && name !== "<<")
            throw new Error(`the key ${JSON.stringify(name.slice(0, 80))} is written twice`);
          keys.add(name);
        }
      },
    });
    return document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch (thrown) {
    // The parser calls itself for each level.
    const isTooDeep = /call stack/i.test(reasonOf(thrown));
    throw syntax(path, isTooDeep ? TOO_DEEP : reasonOf(thrown), thrown);
  }
}

/** The value without circles, prototypes and bottomless nesting. */
function plain(value: unknown, path: string): unknown {
  let values = 0;
  const copy = (one: unknown, depth: number): unknown => {
    if (++values > MOST_VALUES) throw syntax(path, `it unfolds to more than ${MOST_VALUES} values`);
    if (depth > DEEPEST) throw syntax(path, TOO_DEEP);
    if (Array.isArray(one)) return one.map((item) => copy(item, depth + 1));
    if (typeof one !== "object" || one === null) return one;
    // fromEntries defines own properties, also for a key such as `__proto__`.
    return Object.fromEntries(Object.entries(one).map(([key, item]) => [key, copy(item, depth + 1)]));
  };
  return copy(value, 0);
}

function syntax(path: string, reason: string, cause?: unknown): AssayError {
  return new AssayError(
    "import/syntax",
    `\`${path}\` is no YAML or JSON that can be used: ${reason.replace(/[:.]+$/, "")}.`,
    {
      fix: "Correct the file; a data contract needs neither tags nor deep nesting.",
      location: { path },
      cause,
    },
  );
}

export function entriesOf(value: unknown): Entries | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Entries)
    : undefined;
}

/** The value of a key, if it is the map's own. */
export function at(value: unknown, key: string): unknown {
  const entries = entriesOf(value);
  return entries !== undefined && Object.hasOwn(entries, key) ? entries[key] : undefined;
}

/** What a table of ours says of a word that somebody else chose. */
export function known<Value>(
  table: Readonly<Record<string, Value>>,
  word: string | undefined,
): Value | undefined {
  return word !== undefined && Object.hasOwn(table, word) ? table[word] : undefined;
}

export function listAt(value: unknown, key: string): readonly unknown[] {
  const found = at(value, key);
  return Array.isArray(found) ? found : [];
}

export function textAt(value: unknown, key: string): string | undefined {
  const found = at(value, key);
  return typeof found === "string" && found !== "" ? found : undefined;
}

export function numberAt(value: unknown, key: string): number | undefined {
  const found = at(value, key);
  return typeof found === "number" && Number.isFinite(found) ? found : undefined;
}

/** Texts of a list, or one text as a list of one. */
export function textsAt(value: unknown, key: string): readonly string[] {
  return [at(value, key)].flat().filter((one) => typeof one === "string" && one !== "") as string[];
}

export type Scalar = string | number | boolean;

export function isScalarValue(value: unknown): value is Scalar {
  return (
    typeof value === "string" ||
    typeof value === "boolean" ||
    (typeof value === "number" && Number.isFinite(value))
  );
}

/** The maps of a list. */
export function mapsAt(value: unknown, key: string): readonly Entries[] {
  return listAt(value, key).flatMap((one) => {
    const entries = entriesOf(one);
    return entries === undefined ? [] : [entries];
  });
}
