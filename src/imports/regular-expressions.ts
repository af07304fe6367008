/** Whose regular expressions a file holds. */
export type Flavour = "ecmascript" | "python" | "engine";

export interface Fault {
  readonly fault: string;
}

const LONGEST = 5_000;
const NONE: Fault = { fault: "is none of ECMAScript (JSON Schema's)" };

/** Classes that databases know inside of brackets. */
const POSIX: Readonly<Record<string, string>> = {
  alpha: "A-Za-z",
  digit: "0-9",
  alnum: "A-Za-z0-9",
  upper: "A-Z",
  lower: "a-z",
  space: "\\s",
  blank: " \\t",
  punct: "!-\\/:-@\\[-`{-~",
  xdigit: "0-9A-Fa-f",
  word: "\\w",
};

/** What of Python's syntax has no counterpart, where it begins a group. */
const GROUPS: readonly (readonly [RegExp, string])[] = [
  [/\(\?(?:[aiLmsux]+[):]|[aiLmsux]*-[imsx]+:)/y, "sets flags"],
  [/\(\?#/y, "holds a comment"],
  [/\(\?\(/y, "has a conditional group"],
  [/\(\?>/y, "has an atomic group or a possessive quantifier"],
];

const ESCAPE =
  /\\(?:0[0-7]{0,2}|[1-3][0-7]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|x[0-9A-Fa-f]{2}|[pP]\{[^}]*\}|[\s\S])/uy;
const QUANTIFIER = /[*+?]|\{(\d*)(,?)(\d*)\}/y;

/** A regular expression in ECMAScript's words, of its Unicode mode as JSON Schema has it. */
export function toEcmaScript(pattern: string, flavour: Flavour): string | Fault {
  if (pattern.length > LONGEST) return { fault: `is longer than ${LONGEST} characters` };
  const found = translate(pattern, flavour);
  if (typeof found !== "string") return found;
  try {
    new RegExp(found, "u");
    return found;
  } catch {
    return NONE;
  }
}

function translate(pattern: string, flavour: Flavour): string | Fault {
  const isPython = flavour === "python";
  let written = "";
  let at = 0;
  let isQuantified = false;
  const take = (expression: RegExp): RegExpExecArray | undefined => {
    expression.lastIndex = at;
    const found = expression.exec(pattern) ?? undefined;
    if (found !== undefined) at += found[0].length;
    return found;
  };
  while (at < pattern.length) {
    const wasQuantified: boolean = isQuantified;
    isQuantified = false;
    const sign = pattern[at];
    if (sign === "\\") written += escaped(take(ESCAPE)?.[0] ?? pattern[at++], isPython, false);
    else if (sign === "[") {
      const found = takeClass(take, flavour);
      // Without its end it is an error everywhere, and each further bracket would look for it anew.
      if (found === undefined) return NONE;
      written += found;
    } else if (sign === "(" && isPython) {
      const fault = GROUPS.find(([begin]) => take(begin) !== undefined)?.[1];
      if (fault !== undefined) return { fault };
      const name = take(/\(\?P<(\w+)>/y)?.[1];
      const again = name === undefined ? take(/\(\?P=(\w+)\)/y)?.[1] : undefined;
      written += name !== undefined ? `(?<${name}>` : again !== undefined ? `\\k<${again}>` : pattern[at++];
    } else {
      const quantifier = take(QUANTIFIER);
      if (isPython && wasQuantified && quantifier?.[0] === "+")
        return { fault: "has an atomic group or a possessive quantifier" };
      // `a+?` is lazy: its `?` ends the quantifier.
      isQuantified = quantifier !== undefined && !(wasQuantified && quantifier[0] === "?");
      written += quantifier === undefined ? bare(pattern[at++]) : spelled(quantifier, isPython);
    }
  }
  return written;
}

/** `{` and others that stand for themselves, since no quantifier or class is there. */
function bare(sign: string): string {
  return /[{}\]]/.test(sign) ? `\\${sign}` : sign;
}

function spelled([whole, least, comma, most]: RegExpExecArray, isPython: boolean): string {
  if (least === undefined || least !== "") return whole;
  return isPython && comma === "," ? `{0,${most}}` : whole.replace(/[{}]/g, "\\$&");
}

type Take = (expression: RegExp) => RegExpExecArray | undefined;

/** A class in brackets with its end; undefined where it has none. */
function takeClass(take: Take, flavour: Flavour): string | undefined {
  const isPython = flavour === "python";
  const names = isPython ? "" : "\\[:\\w+:\\]|";
  // The first `]` of Python and of databases is a sign like the others.
  const first = flavour === "ecmascript" ? "" : "\\]?";
  const found = take(new RegExp(`\\[(\\^?)(${first}(?:${names}\\\\[\\s\\S]|[^\\]\\\\])*)\\]`, "y"));
  if (found === undefined) return undefined;
  const inner = found[2].replace(
    /\\(?:0[0-7]{0,2}|[0-3]?[0-7]{2}|U[0-9A-Fa-f]{8}|[\s\S])|\[:(\w+):\]|[[\]]/gu,
    (whole, name: string | undefined) => {
      if (whole.startsWith("\\")) return escaped(whole, isPython, true);
      if (name !== undefined && !isPython && Object.hasOwn(POSIX, name)) return POSIX[name];
      return whole.replace(/[[\]]/g, "\\$&");
    },
  );
  return `[${found[1]}${inner}]`;
}

/** Takes away backslashes that mean nothing and that the Unicode mode refuses, as in `\-` or `\@`. */
function escaped(whole: string, isPython: boolean, inClass: boolean): string {
  const sign = whole.slice(1);
  if (inClass && sign === "b") return "\\x08";
  if (isPython) {
    if (sign === "A" && !inClass) return "^";
    if (/^[Zz]$/.test(sign) && !inClass) return "$";
    if (sign === "a") return "\\x07";
    if (/^[0-3]?[0-7]{2}$|^0/.test(sign))
      return `\\x${Number.parseInt(sign, 8).toString(16).padStart(2, "0")}`;
    if (sign.startsWith("U") && sign.length === 9) return `\\u{${sign.slice(1)}}`;
  }
  if (sign.length > 1 || /[\p{L}\p{N}]/u.test(sign)) return whole;
  const keeps = /[\^$\\.*+?()[\]{}|/]/.test(sign) || (sign === "-" && inClass);
  return keeps ? whole : sign;
}

/** The same expression as DuckDB takes it; undefined where it looks around or back, which it cannot. */
export function toDuckDb(expression: string): string | undefined {
  if (/\(\?(?:[=!]|<[=!])|\\[1-9]|\\k</.test(expression)) return undefined;
  return expression.replace(
    /\\u\{([0-9A-Fa-f]+)\}|\\u([0-9A-Fa-f]{4})|\(\?<(\w+)>|\\[\s\S]/gu,
    (whole, long?: string, short?: string, name?: string) => {
      if (name !== undefined) return `(?P<${name}>`;
      const code = long ?? short;
      return code === undefined ? whole : `\\x{${code}}`;
    },
  );
}
