import { setExpression, stepMatcher } from "./glob-steps.ts";

/**
 * Glob patterns over paths with `/`: `*` and `?` stay within one name, `**` crosses folders, `[ab]` and `{a,b}`
 * choose. Unlike a shell's, they see names that begin with a dot, because `.env` is what a scan must not miss.
 * A pattern that names a folder takes all in it; one that begins with `!` takes away.
 */
export function globMatcher(patterns: readonly string[]): (path: string) => boolean {
  const taken = patterns.filter((pattern) => !pattern.startsWith("!")).map(matcher);
  const left = patterns.filter((pattern) => pattern.startsWith("!")).map((one) => matcher(one.slice(1)));
  return (path) => taken.some((matches) => matches(path)) && !left.some((matches) => matches(path));
}

/** The glob that matches this path alone, and what lies in it. */
export function escapeGlob(path: string): string {
  return path.replace(/[*?[{]|^!/g, "[$&]");
}

/** A regular expression is faster, but may try every way to share the path out among the stars. */
const MOST_WAYS = 1e8;

function matcher(pattern: string): (path: string) => boolean {
  const clean = pattern.replace(/^(\.\/)+/, "").replace(/\/+$/, "");
  if (clean === "" || clean === ".") return () => true;
  const glob = clean.replace(/(\*\*\/)+/g, "**/");
  const stars = glob.match(/\*+/g)?.length ?? 0;
  const expression = new RegExp(`^${translate(glob.replace(/\*{3,}/g, "**"))}(?:/|$)`, "s");
  let steps: ((path: string) => boolean) | undefined;
  return (path) => {
    if (path.length ** stars <= MOST_WAYS) return expression.test(path);
    steps ??= stepMatcher(glob);
    return steps(path);
  };
}

function translate(glob: string): string {
  let out = "";
  for (let at = 0; at < glob.length; at++) {
    const rest = glob.slice(at);
    const fixed = [
      ["**/", "(?:.*/)?"],
      ["**", ".*"],
      ["*", "[^/]*"],
      ["?", "[^/]"],
    ].find(([sign]) => rest.startsWith(sign));
    const set = /^\[(!?)([^\]/]+)\]/.exec(rest);
    const choice = /^\{([^{}]*)\}/.exec(rest);
    if (fixed !== undefined) {
      out += fixed[1];
      at += fixed[0].length - 1;
    } else if (set !== null) {
      out += setExpression(set[1], set[2]);
      at += set[0].length - 1;
    } else if (choice !== null) {
      out += `(?:${choice[1].split(",").map(translate).join("|")})`;
      at += choice[0].length - 1;
    } else {
      out += glob[at].replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
    }
  }
  return out;
}
