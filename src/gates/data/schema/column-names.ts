import { AssayError } from "../../../model/error.ts";
import { matchesName } from "./compile/objects.ts";
import { walk } from "./compile/references.ts";
import { isObject } from "./compile/scope.ts";
import { timed } from "./timed.ts";

/** Names are few and short: a pattern that has not matched them by then never will. */
const LONGEST_MS = 1000;

/**
 * Matches each pattern of `patternProperties` with the names of columns, so that whoever compiles the schema may do so
 * again without a look at the time.
 * @throws AssayError `data/out-of-time` for a pattern that goes back and forth on a name
 */
export function checkColumnNames(root: unknown, names: readonly string[]): void {
  const patterns = patternsIn(root);
  if (patterns.size === 0) return;
  let current = "";
  const all = () => {
    for (const pattern of patterns) {
      current = pattern;
      for (const name of names) matchesName(pattern, name);
    }
  };
  if (timed(all, LONGEST_MS) !== undefined) return;
  throw new AssayError(
    "data/out-of-time",
    `The pattern \`${current}\` of \`patternProperties\` was still going back and forth on the names of ${names.length} columns after a second.`,
    { fix: "Write it without repetitions of repetitions, or name the columns under `properties`." },
  );
}

function patternsIn(root: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  walk(root, ({ patternProperties }) => {
    if (isObject(patternProperties)) for (const one of Object.keys(patternProperties)) found.add(one);
    return true;
  });
  return found;
}
