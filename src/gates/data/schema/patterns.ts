import type { Engine } from "../../../engines/engine.ts";
import { AssayError } from "../../../model/error.ts";
import { type Translated, toRe2 } from "./compile/re2.ts";
import { walk } from "./compile/references.ts";
import { isObject } from "./compile/scope.ts";

/** The patterns of a schema that the engine can match, translated; those it refuses are left to ajv. */
export async function usablePatterns(
  engine: Engine,
  root: unknown,
): Promise<ReadonlyMap<string, Translated>> {
  const { dialect } = engine;
  const translated = [...patternsIn(root)].flatMap((source): [string, Translated][] => {
    const found = toRe2(source);
    return found === undefined || dialect.matches("'a'", found.pattern) === undefined
      ? []
      : [[source, found]];
  });
  translated.splice(dialect.mostPatterns ?? translated.length);
  const tried = (some: typeof translated) => {
    const calls = some.map(([, { pattern }], at) => `${dialect.matches("'a'", pattern)?.sql} AS p${at}`);
    return engine.query(`SELECT ${calls.join(", ")}`);
  };
  if (translated.length === 0) return new Map();
  try {
    await tried(translated);
    return new Map(translated);
  } catch (thrown) {
    if (!(thrown instanceof AssayError)) throw thrown;
  }
  const usable: typeof translated = [];
  for (const one of translated)
    try {
      await tried([one]);
      usable.push(one);
    } catch (thrown) {
      // Too large for the engine, such as a repetition of repetitions.
      if (!(thrown instanceof AssayError)) throw thrown;
    }
  return new Map(usable);
}

/** Those of values before those of names, which columns do not need. */
function patternsIn(root: unknown): ReadonlySet<string> {
  const values = new Set<string>();
  const names = new Set<string>();
  walk(root, ({ pattern, patternProperties }) => {
    if (typeof pattern === "string") values.add(pattern);
    if (isObject(patternProperties)) for (const one of Object.keys(patternProperties)) names.add(one);
    return true;
  });
  return new Set([...values, ...names]);
}
