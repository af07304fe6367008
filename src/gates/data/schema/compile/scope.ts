import type { AnySchema, AnySchemaObject } from "ajv";
import type { Dialect } from "../../../../engines/dialect.ts";
import type { Predicate } from "./predicate.ts";
import type { Translated } from "./re2.ts";
import type { Value } from "./value.ts";

/** What a keyword needs to say itself in SQL. */
export interface Scope {
  readonly dialect: Dialect;
  compile(schema: AnySchema, value: Value): Predicate;
  /** A pattern of the schema in the engine's words; undefined where it has none for it. */
  pattern(source: string): Translated | undefined;
  /** Follows `$ref`; undefined for one that leads nowhere that SQL can follow. */
  resolve(reference: string): AnySchema | undefined;
  /** A name for a variable that no other expression uses. */
  variable(): string;
  /** NULL: ajv must judge, and the reader is told why. */
  doubt(reason: string): Predicate;
}

/** SQL of one keyword of a schema for a value. */
export type Keyword = (scope: Scope, schema: AnySchemaObject, value: Value) => Predicate;

export function isObject(value: unknown): value is AnySchemaObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
