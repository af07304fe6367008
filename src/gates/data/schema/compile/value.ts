import type { Dialect, JsonDialect, RelationColumn } from "../../../../engines/dialect.ts";
import { cellSql, isZoneless } from "../cells.ts";
import { ALWAYS, not, type Predicate, sure, UNSURE } from "./predicate.ts";

/** A value that a schema is compiled for: what it is and the SQL that gives it. */
export type Value =
  | NumberValue
  | TextValue
  | { readonly kind: "boolean"; readonly sql: string }
  | { readonly kind: "null" }
  | JsonValue
  | ListValue
  | ObjectValue;

export interface NumberValue {
  readonly kind: "number";
  readonly sql: string;
  readonly integral: boolean;
  /** A column of integers as it is: comparing them as such costs less than as doubles. */
  readonly integer?: string;
  readonly finite: boolean;
}

export interface TextValue {
  readonly kind: "text";
  readonly sql: string;
  /** The cell itself where it is a time whose text has one shape. */
  readonly time?: { readonly sql: string; readonly unit: "day" | "instant" };
}

/** JSON whose type only the row knows; never NULL. */
export interface JsonValue {
  readonly kind: "json";
  readonly sql: string;
  /** Where the text of a whole cell is JSON on which all readers agree. */
  readonly plain?: Predicate;
}

/** A list of JSON; NULL stands for null. */
export interface ListValue {
  readonly kind: "list";
  readonly sql: string;
}

export type ObjectValue =
  /** A row: its columns are known. */
  | { readonly kind: "row"; readonly slots: ReadonlyMap<string, Slot> }
  /** A JSON object: only the row knows its members. */
  | { readonly kind: "members"; readonly sql: string };

/** A place for a value: SQL's NULL says that it is absent, or null. */
export interface Slot {
  readonly isNull: Predicate;
  readonly whenNull: "absent" | "null";
  readonly value: Value;
}

export function isPresent({ isNull, whenNull }: Slot): Predicate {
  return whenNull === "null" ? ALWAYS : not(isNull);
}

export function slotOf(column: RelationColumn, dialect: Dialect, whenNull: Slot["whenNull"]): Slot {
  const name = dialect.identifier(column.name);
  return { isNull: nullOf(name), whenNull, value: cellValue(column, name, dialect) };
}

export function nullOf(sql: string): Predicate {
  return sure(`(${sql} IS NULL)`);
}

/** Nested values where the dialect has no words for them: ajv must look at each. */
const UNREADABLE: JsonValue = { kind: "json", sql: "NULL", plain: UNSURE };

function jsonOf(column: RelationColumn, name: string, json: JsonDialect): JsonValue {
  const sql = json.of(name, column);
  return { kind: "json", sql, plain: sure(json.isPlain(sql, column)) };
}

function cellValue(column: RelationColumn, name: string, dialect: Dialect): Value {
  switch (column.cell) {
    case "integer":
      return { kind: "number", sql: dialect.asNumber(name), integral: true, finite: true, integer: name };
    case "number": {
      // PostgreSQL's numeric is no such type: it knows NaN and infinities.
      const finite = /^DECIMAL/i.test(column.type);
      return { kind: "number", sql: dialect.asNumber(name), integral: false, finite };
    }
    case "boolean":
      return { kind: "boolean", sql: name };
    case "nested":
      return dialect.json === undefined ? UNREADABLE : jsonOf(column, name, dialect.json);
    case "time": {
      const sql = cellSql(dialect, column);
      if (/^date$/i.test(column.type)) return { kind: "text", sql, time: { sql: name, unit: "day" } };
      return isZoneless(column)
        ? { kind: "text", sql, time: { sql: name, unit: "instant" } }
        : { kind: "text", sql };
    }
    default:
      return { kind: "text", sql: cellSql(dialect, column) };
  }
}
