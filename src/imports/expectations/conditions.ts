import { at, type Entries, textAt } from "../read.ts";
import { faultOf, identifier, literal } from "../sql.ts";

export interface Fault {
  readonly fault: string;
}

const UNREADABLE: Fault = { fault: "its `row_condition` is none that can be read" };
const PANDAS: Fault = { fault: "its `row_condition` is pandas' own language" };

/** The rows that are looked at, as SQL: the language of pandas only where SQL says the same. */
export function rowCondition(kwargs: Entries): string | undefined | Fault {
  const condition = at(kwargs, "row_condition");
  if (condition === undefined || condition === null || condition === "") return undefined;
  if (typeof condition !== "string") return { fault: "its `row_condition` is written for its own parser" };
  const parser = textAt(kwargs, "condition_parser");
  if (parser === "great_expectations__experimental__" || parser === "great_expectations")
    return ownCondition(condition);
  if (parser === "pandas") return fromPandas(condition);
  if (parser !== "spark") return { fault: "its `row_condition` names no parser that can be read" };
  const fault = faultOf(condition);
  return fault === undefined ? condition : { fault };
}

/** `col("age") > 5` and `col("name").notNull()`. */
function ownCondition(condition: string): string | Fault {
  const column = /^\s*col\("([^"]+)"\)/.exec(condition);
  if (column === null) return UNREADABLE;
  const name = identifier(column[1]);
  const rest = condition.slice(column[0].length).trim();
  if (/^\.not_?null\(\)$/i.test(rest)) return `${name} IS NOT NULL`;
  const compared = /^(==|<=|>=|<|>)\s*(-?\d+(?:\.\d+)?|"[^"]*"|'[^']*')$/.exec(rest);
  if (compared === null) return UNREADABLE;
  return `${name} ${compared[1] === "==" ? "=" : compared[1]} ${value(compared[2])}`;
}

function value(written: string): string {
  return /^["']/.test(written) ? literal(written.slice(1, -1)) : written;
}

const TOKEN =
  /\s*(?:(and|or)\b|([()])|(==|<=|>=|<|>)|(-?\d+(?:\.\d+)?)|("[^"\\]*"|'[^'\\]*')|([A-Za-z_]\w*))\s*/y;

/** Comparisons with `and`, `or` and parentheses. `!=` and `not` hold for missing values there, and not in SQL. */
function fromPandas(condition: string): string | Fault {
  const parts: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < condition.length) {
    const found = TOKEN.exec(condition);
    if (found === null) return PANDAS;
    const [, word, bracket, operator, number, text, name] = found;
    if (name !== undefined && /^(not|in|is|True|False|None)$/.test(name)) return PANDAS;
    const comparison = operator === "==" ? "=" : operator;
    const term = text === undefined ? identifier(name ?? "") : value(text);
    parts.push(word?.toUpperCase() ?? bracket ?? comparison ?? number ?? term);
  }
  const sql = parts.join(" ");
  const fault = faultOf(sql);
  return fault === undefined ? sql : { fault };
}
