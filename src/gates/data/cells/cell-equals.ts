import { decimalDigits } from "../../../engines/decimal.ts";
import type { Dialect, RelationColumn } from "../../../engines/dialect.ts";
import { decimalOf, decimalText } from "../arithmetic/decimals.ts";
import { timeTexts } from "./time-text.ts";

/** SQL that holds for no cell, NULL among them. */
const NEVER = "1 = 0";

/** True where a cell of the column's type may have a value that a config names. */
export function canEqual({ cell, type }: RelationColumn, wanted: unknown): boolean {
  const text = String(wanted).trim();
  switch (cell) {
    case "integer":
      // Types of CSV are found from the values: a fraction, or one digit more, is no slip.
      return decimalOf(text) !== undefined;
    case "number":
      if (/^(nan|[+-]?inf(inity)?)$/i.test(text)) return true;
      return decimalOf(text) !== undefined && Number.isFinite(Number(text));
    case "boolean":
      return /^(true|false)$/i.test(text);
    case "time":
      return timeTexts(type, text) !== undefined;
    default:
      return true;
  }
}

/**
 * SQL that holds where a cell has a value that a config names. Numbers are compared as numbers of the column's type, so
 * that `-1` and `"-1"` are alike and `0.1` finds the 32-bit number nearest to it, and `NaN` finds NaN; times as times; everything else by how the
 * engine writes the cell. Undefined where no column of this kind can have the value.
 */
export function cellEquals(sql: Dialect, column: RelationColumn, wanted: unknown): string | undefined {
  if (!canEqual(column, wanted)) return undefined;
  const name = sql.identifier(column.name);
  switch (column.cell) {
    case "integer":
    case "number":
      return numberEquals(sql, column, name, String(wanted).trim());
    case "boolean":
      return String(wanted).trim().toLowerCase() === "true" ? name : `NOT ${name}`;
    case "time": {
      const written = sql.asText(name, column);
      const texts = timeTexts(column.type, String(wanted)) ?? [];
      return `(${texts.map((text) => `${written} = ${sql.text(text)}`).join(" OR ")})`;
    }
    default:
      return `${sql.asText(name, column)} = ${sql.text(String(wanted))}`;
  }
}

function numberEquals(sql: Dialect, column: RelationColumn, name: string, wanted: string): string {
  const { cell, type } = column;
  if (cell === "integer") return integerEquals(sql, name, wanted);
  if (/^nan$/i.test(wanted)) return sql.isNaN(sql.asNumber(name));
  const infinite = /^([+-]?)inf(inity)?$/i.exec(wanted);
  if (infinite !== null) return infinityEquals(sql, name, infinite[1] === "-");
  const number = Number(wanted);
  if (decimalDigits(column) !== undefined) return decimalEquals(sql, column, name, wanted);
  if (!/^(float|real)$/i.test(type)) return `${sql.asNumber(name)} = ${sql.asNumber(`'${number}'`)}`;
  const single = Math.fround(number);
  const isLost = !Number.isFinite(single) || (single === 0 && number !== 0);
  return isLost ? NEVER : `${name} = CAST('${number}' AS ${type})`;
}

/** Beyond the largest double nothing but one infinity is left. */
function infinityEquals(sql: Dialect, name: string, isNegative: boolean): string {
  const number = sql.asNumber(name);
  const sign = isNegative ? `${number} < 0` : `${number} > 0`;
  return `(NOT ${sql.isFinite(name)} AND NOT ${sql.isNaN(number)} AND ${sign})`;
}

/** An integer of 64 bits must not pass through a double. */
function integerEquals(sql: Dialect, name: string, wanted: string): string {
  const decimal = decimalOf(wanted);
  const whole = decimal?.scale === 0 ? String(decimal.digits) : "";
  return /^-?\d{1,38}$/.test(whole) ? `${name} = ${sql.asWideInteger(`'${whole}'`)}` : NEVER;
}

/** A cast would round what has more digits than the column. */
function decimalEquals(sql: Dialect, column: RelationColumn, name: string, wanted: string): string {
  const [digits, decimal] = [decimalDigits(column), decimalOf(wanted)];
  if (digits === undefined || decimal === undefined || decimal.scale > digits.scale) return NEVER;
  const text = decimalText(decimal);
  const whole = text.replace(/^-/, "").replace(/\..*$/, "");
  if (whole !== "0" && whole.length > digits.whole) return NEVER;
  const literal = sql.asDecimal(`'${text}'`, digits);
  return literal === undefined ? NEVER : `${name} = ${literal}`;
}
