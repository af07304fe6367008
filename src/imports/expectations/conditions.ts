import { at, type Entries, isScalarValue, listAt, textAt } from "../read.ts";
import { faultOf, identifier, literal } from "../sql.ts";

export interface Fault {
  readonly fault: string;
}

const UNREADABLE: Fault = { fault: "its `row_condition` is none that can be read" };
const PANDAS: Fault = { fault: "its `row_condition` is pandas' own language" };

/** The rows that are looked at, as SQL: the language of pandas only where SQL says the same. */
export function rowCondition(kwargs: Entries): string | undefined | Fault {
  const stored = at(kwargs, "row_condition");
  const condition = at(stored, "type") === "pass_through" ? at(stored, "pass_through_filter") : stored;
  if (condition === undefined || condition === null || condition === "") return undefined;
  if (typeof condition !== "string") return fromTree(condition);
  const parser = textAt(kwargs, "condition_parser");
  if (parser === "great_expectations__experimental__" || parser === "great_expectations")
    return ownCondition(condition);
  if (parser === "pandas") return fromPandas(condition);
  if (parser !== "spark") return { fault: "its `row_condition` names no parser that can be read" };
  const fault = faultOf(condition);
  return fault === undefined ? condition : { fault };
}

const OPERATORS: Readonly<Record<string, string>> = { "==": "=", "<": "<", "<=": "<=", ">": ">", ">=": ">=" };
/** As many conditions as Great Expectations allows, which also keeps the calls from going deep. */
const MOST_CONDITIONS = 100;

/** A condition of version 1 as it is stored: comparisons, looks for NULL, and lists of them that hold together or one of which holds. */
function fromTree(node: unknown): string | Fault {
  const name = textAt(at(node, "column"), "name");
  switch (textAt(node, "type")) {
    case "comparison":
      return name === undefined ? UNREADABLE : compared(name, node);
    case "nullity":
      if (name === undefined || typeof at(node, "is_null") !== "boolean") return UNREADABLE;
      return `${identifier(name)} IS ${at(node, "is_null") === true ? "" : "NOT "}NULL`;
    case "and":
    case "or": {
      const nodes = listAt(node, "conditions");
      if (nodes.length === 0 || nodes.length > MOST_CONDITIONS) return UNREADABLE;
      const parts: string[] = [];
      for (const one of nodes) {
        const part = fromTree(one);
        if (typeof part !== "string") return part;
        parts.push(`(${part})`);
      }
      return parts.join(textAt(node, "type") === "and" ? " AND " : " OR ");
    }
    default:
      return UNREADABLE;
  }
}

/** `!=` and `NOT_IN` look at rows without a value, too, as they do on pandas. */
function compared(name: string, node: unknown): string | Fault {
  const column = identifier(name);
  const [operator, parameter] = [textAt(node, "operator") ?? "", at(node, "parameter")];
  if (operator === "IN" || operator === "NOT_IN") {
    const values = listAt(node, "parameter");
    if (values.length === 0 || !values.every(isScalarValue)) return UNREADABLE;
    const list = `(${values.map(literal).join(", ")})`;
    return operator === "IN" ? `${column} IN ${list}` : `${column} IS NULL OR ${column} NOT IN ${list}`;
  }
  if (!isScalarValue(parameter)) return UNREADABLE;
  if (operator === "!=") return `${column} IS DISTINCT FROM ${literal(parameter)}`;
  if (!Object.hasOwn(OPERATORS, operator)) return UNREADABLE;
  return `${column} ${OPERATORS[operator]} ${literal(parameter)}`;
}

/** `col("age") > 5` and `col("name").notNull()`. */
function ownCondition(condition: string): string | Fault {
  const column = /^\s*col\("([^"]+)"\)/.exec(condition);
  if (column === null) return UNREADABLE;
  const name = identifier(column[1]);
  const rest = condition.slice(column[0].length).trim();
  if (/^\.not_?null\(\)$/i.test(rest)) return `${name} IS NOT NULL`;
  const comparison = /^(==|<=|>=|<|>)\s*(-?\d+(?:\.\d+)?|"[^"]*"|'[^']*')$/.exec(rest);
  if (comparison === null) return UNREADABLE;
  return `${name} ${OPERATORS[comparison[1]]} ${value(comparison[2])}`;
}

function value(written: string): string {
  return /^["']/.test(written) ? literal(written.slice(1, -1)) : written;
}

const TOKEN =
  /\s*(?:(and|or)\b|([()])|(==|<=|>=|<|>)|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.]))|("[^"\\]*"|'[^'\\]*')|([A-Za-z_]\w*))\s*/y;

/** Which kinds of words may follow on each; a comparison is of two operands, without a third. */
type Kind = "start" | "join" | "open" | "close" | "compare" | "first" | "second";

/** Comparisons with `and`, `or` and parentheses. `!=` and `not` hold for missing values there, and not in SQL. */
function fromPandas(condition: string): string | Fault {
  const parts: string[] = [];
  let last: Kind = "start";
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < condition.length) {
    const found = TOKEN.exec(condition);
    if (found === null) return PANDAS;
    const [, word, bracket, operator, number, text, name] = found;
    if (name !== undefined && /^(not|in|is|True|False|None)$/.test(name)) return PANDAS;
    const kind: Kind =
      word !== undefined
        ? "join"
        : bracket !== undefined
          ? bracket === "("
            ? "open"
            : "close"
          : operator !== undefined
            ? "compare"
            : last === "compare"
              ? "second"
              : "first";
    if (!FOLLOWS[last].includes(kind)) return PANDAS;
    last = kind;
    const comparison = operator === "==" ? "=" : operator;
    const term = text === undefined ? identifier(name ?? "") : value(text);
    parts.push(word?.toUpperCase() ?? bracket ?? comparison ?? number ?? term);
  }
  if (!FOLLOWS[last].includes("join")) return PANDAS;
  const sql = parts.join(" ");
  const fault = faultOf(sql);
  return fault === undefined ? sql : { fault };
}

const FOLLOWS: Readonly<Record<Kind, readonly Kind[]>> = {
  start: ["open", "first"],
  join: ["open", "first"],
  open: ["open", "first"],
  close: ["close", "join"],
  compare: ["second"],
  first: ["compare", "close", "join"],
  second: ["close", "join"],
};
