/**
 * Glob patterns over paths with `/`: `*` and `?` stay within one name, `**` crosses folders, `[ab]` and `{a,b}`
 * choose. Unlike a shell's, they see names that begin with a dot, because `.env` is what a scan must not miss.
 * A pattern that names a folder takes all in it; one that begins with `!` takes away.
 */
export function globMatcher(patterns: readonly string[]): (path: string) => boolean {
  const taken = patterns.filter((pattern) => !pattern.startsWith("!")).map(expression);
  const left = patterns.filter((pattern) => pattern.startsWith("!")).map((one) => expression(one.slice(1)));
  return (path) => taken.some((one) => one.test(path)) && !left.some((one) => one.test(path));
}

function expression(pattern: string): RegExp {
  const clean = pattern.replace(/^(\.\/)+/, "").replace(/\/+$/, "");
  if (clean === "" || clean === ".") return /^/;
  return new RegExp(`^${translate(clean.replace(/(\*\*\/)+/g, "**/"))}(?:/|$)`, "s");
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
      out += `(?!/)[${set[1] === "" ? "" : "^"}${set[2].replace(/[\\[\]^]/g, "\\$&")}]`;
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
