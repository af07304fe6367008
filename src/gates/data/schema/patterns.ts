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
  const { matches } = engine.dialect;
  if (matches === undefined) return new Map();
  const translated = [...patternsIn(root)].flatMap((source): [string, Translated][] => {
    const found = toRe2(source);
    return found === undefined ? [] : [[source, found]];
  });
  const tried = (some: typeof translated) => {
    const calls = some.map(([, { pattern }]) => matches("'a'", pattern));
    return engine.query(`SELECT ${calls.map((call, at) => `${call} AS p${at}`).join(", ")}`);
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

function patternsIn(root: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  walk(root, ({ pattern, patternProperties }) => {
    if (typeof pattern === "string") found.add(pattern);
    if (isObject(patternProperties)) for (const one of Object.keys(patternProperties)) found.add(one);
    return true;
  });
  return found;
}
