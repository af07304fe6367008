import { sqlFault } from "../engines/sql-fault.ts";
import type { Scalar } from "./read.ts";

/** A name as standard SQL quotes it. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

export function literal(value: Scalar): string {
  if (typeof value === "string") return `'${value.replaceAll("'", "''")}'`;
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
}

/** Conditions that hold together. */
export function allOf(conditions: readonly (string | undefined)[]): string | undefined {
  const given = conditions.filter((one) => one !== undefined);
  if (given.length <= 1) return given[0];
  return given.map((one) => `(${one})`).join(" AND ");
}

export function isFilled(column: string): string {
  return `${identifier(column)} IS NOT NULL`;
}

/** Why a gate would refuse a piece of SQL; undefined where it would not. */
export function faultOf(sql: string): string | undefined {
  if (/\{\{|\{%/.test(sql)) return "its SQL holds a template that only its tool can fill in";
  const fault = sqlFault(sql);
  return fault === undefined ? undefined : `its SQL cannot stand in a rule: ${fault}`;
}
