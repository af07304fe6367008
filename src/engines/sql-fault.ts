/** Tags are made of letters of any script. */
const DOLLAR_QUOTE = /\$[\w\u0080-\u{10ffff}]*\$/uy;
const COMMENT = /--|\/\*|#/y;

/**
 * What is wrong with a piece of SQL that somebody wrote, before it stands inside of other SQL. One that closes the
 * parentheses around it could turn the query into another one. Outside of quotes it may hold neither comments nor
 * `;`, and its parentheses must match. Where engines disagree on where a quote ends, it is refused.
 */
export function sqlFault(sql: string): string | undefined {
  if (sql.includes("\0")) return "it holds a NUL character";
  let depth = 0;
  for (let at = 0; at < sql.length; at++) {
    const character = sql[at];
    if (character === "'" || character === '"' || character === "`") {
      const end = sql.indexOf(character, at + 1);
      if (end === -1) return `a quote ${character} is not closed`;
      // In E'…', and in every text of Spark, this quote would go on.
      if (sql[end - 1] === "\\")
        return `a backslash stands before a quote ${character}, where engines do not agree`;
      at = end;
    } else if (character === ";") return "it holds a `;`";
    else if (startsAt(COMMENT, sql, at) || startsAt(DOLLAR_QUOTE, sql, at))
      return "it holds a comment or a `$` quote";
    else if (character === "(") depth++;
    else if (character === ")" && --depth < 0) return "a `)` closes nothing";
  }
  return depth === 0 ? undefined : "a `(` is not closed";
}

function startsAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
