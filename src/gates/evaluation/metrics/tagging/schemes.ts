import { wrongTag } from "./wrong-tag.ts";

/** Prefixes before, prefixes here, and whether the type stays (`same`), changes (`other`) or may do either. */
type Pattern = readonly [before: string, here: string, type: "same" | "other" | "any"];

interface Rules {
  readonly prefixes: string;
  readonly start: readonly Pattern[];
  readonly inside: readonly Pattern[];
  readonly end: readonly Pattern[];
}

const ANY = "IOBESUL";

/** Source: `seqeval.scheme` 1.2. */
const RULES = {
  IOB1: {
    prefixes: "IOB",
    start: [
      ["O", "I", "any"],
      ["I", "I", "other"],
      ["B", "I", "any"],
      ["IB", "B", "same"],
    ],
    inside: [["BI", "I", "same"]],
    end: [
      ["I", "I", "other"],
      ["I", "OB", "any"],
      ["B", "O", "any"],
      ["B", "I", "other"],
      ["B", "B", "same"],
    ],
  },
  IOB2: {
    prefixes: "IOB",
    start: [[ANY, "B", "any"]],
    inside: [["BI", "I", "same"]],
    end: [
      ["BI", "OB", "any"],
      ["BI", "I", "other"],
    ],
  },
  IOE1: {
    prefixes: "IOE",
    start: [
      ["O", "I", "any"],
      ["I", "I", "other"],
      ["E", "I", "any"],
      ["E", "E", "same"],
    ],
    inside: [["I", "IE", "same"]],
    end: [
      ["I", "I", "other"],
      ["I", "O", "any"],
      ["I", "E", "other"],
      ["E", "IE", "same"],
    ],
  },
  IOE2: {
    prefixes: "IOE",
    start: [
      ["OE", "IE", "any"],
      ["I", "IE", "other"],
    ],
    inside: [["I", "IE", "same"]],
    end: [["E", ANY, "any"]],
  },
  IOBES: {
    prefixes: "IOBES",
    start: [[ANY, "BS", "any"]],
    inside: [["BI", "IE", "same"]],
    end: [["SE", ANY, "any"]],
  },
  BILOU: {
    prefixes: "BILOU",
    start: [[ANY, "BU", "any"]],
    inside: [["BI", "IL", "same"]],
    end: [["UL", ANY, "any"]],
  },
} as const satisfies Record<string, Rules>;

export type Scheme = keyof typeof RULES;
export const SCHEMES: readonly Scheme[] = ["IOB1", "IOB2", "IOE1", "IOE2", "IOBES", "BILOU"];

interface Token {
  readonly prefix: string;
  readonly type: string;
}
const OUTSIDE: Token = { prefix: "O", type: "_" };

/**
 * Source: `seqeval.scheme.Tokens.entities`.
 * @throws AssayError `evaluation/label-type`
 */
export function strictEntities(
  tags: readonly string[],
  scheme: Scheme,
  add: (type: string, start: number, end: number) => void,
): void {
  const rules: Rules = RULES[scheme];
  const tokens = [...tags.map((tag) => readToken(tag, scheme, rules.prefixes)), OUTSIDE];
  let [at, before] = [0, OUTSIDE];
  while (at < tokens.length) {
    const token = tokens[at];
    if (fits(rules.start, before, token)) {
      let end = at + 1;
      while (end < tokens.length && fits(rules.inside, tokens[end - 1], tokens[end])) end++;
      if (fits(rules.end, tokens[end - 1], tokens[end])) add(token.type, at, end);
      at = end;
    } else at++;
    before = tokens[at - 1];
  }
}

function fits(patterns: readonly Pattern[], before: Token, here: Token): boolean {
  return patterns.some(
    ([first, second, type]) =>
      first.includes(before.prefix) &&
      second.includes(here.prefix) &&
      (type === "any" || (type === "same") === (before.type === here.type)),
  );
}

function readToken(tag: string, scheme: Scheme, prefixes: string): Token {
  if (tag !== "" && prefixes.includes(tag[0]))
    return { prefix: tag[0], type: tag.slice(1).replace(/^-+/, "").replace(/-+$/, "") || "_" };
  throw wrongTag(tag, `${scheme}, whose tags begin with ${prefixes.split("").join(", ")}`);
}
