import type { TSchema } from "typebox";
import type { Path } from "./pointer.ts";

/** A JSON Schema as data: what of it is needed to say in words what it asks for. */
export type SchemaLike = TSchema & {
  readonly type?: string;
  readonly title?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly SchemaLike[];
  readonly oneOf?: readonly SchemaLike[];
  readonly items?: SchemaLike;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly minItems?: number;
  readonly properties?: Readonly<Record<string, SchemaLike>>;
  readonly required?: readonly string[];
};

/** Text from outside in quotes: control and direction characters are escaped, long text is cut. */
export function quote(text: string): string {
  const short = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return JSON.stringify(short).replace(
    /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** What stands in the file, in a few words. */
export function seen(value: unknown): string {
  if (value === null || value === undefined) return "empty";
  if (typeof value === "string") return quote(value);
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : `a list of ${value.length}`;
  if (typeof value === "object") return Object.keys(value).length === 0 ? "an empty map" : "a map";
  return String(value);
}

/** `gates.flights.rules[2].max`; keys that are no plain words stand in quotes. */
export function pathName(path: Path): string {
  const parts = path.map((part, at) => {
    if (typeof part === "number") return `[${part}]`;
    const word = /^[\w-]+$/.test(part) ? part : quote(part);
    return at === 0 ? word : `.${word}`;
  });
  return parts.join("") || "the file";
}

/** What a schema asks for: `a number from 0 to 1 or a percentage such as 3%`. */
export function expected(schema: SchemaLike): string {
  if (schema.title !== undefined) return schema.title;
  const branches = schema.anyOf ?? schema.oneOf;
  if (branches) return list([...new Set(branches.map(expected))]);
  if (schema.const !== undefined) return literal(schema.const);
  if (schema.enum) return list(schema.enum.map(literal));
  if (schema.type === "number") return `a number${range(schema)}`;
  if (schema.type === "integer") return `a whole number${range(schema)}`;
  if (schema.type === "string") return schema.pattern ? `text of the form ${schema.pattern}` : "text";
  if (schema.type === "boolean") return "true or false";
  if (schema.type === "array") return schema.items ? `a list of ${plural(expected(schema.items))}` : "a list";
  if (schema.type === "object") return "a map";
  return "another value";
}

function literal(value: unknown): string {
  return typeof value === "string" ? `\`${value}\`` : String(value);
}

function list(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} or ${words[words.length - 1]}`;
}

function plural(words: string): string {
  return words.replace(/^an? /, "").replace(/^(number|map|whole number)\b/, "$1s");
}

function range(schema: SchemaLike): string {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = schema;
  if (minimum !== undefined && maximum !== undefined) return ` from ${minimum} to ${maximum}`;
  const parts: string[] = [];
  if (minimum !== undefined) parts.push(`of at least ${minimum}`);
  if (exclusiveMinimum !== undefined) parts.push(`above ${exclusiveMinimum}`);
  if (maximum !== undefined) parts.push(`of at most ${maximum}`);
  if (exclusiveMaximum !== undefined) parts.push(`below ${exclusiveMaximum}`);
  return parts.length === 0 ? "" : ` ${parts.join(" and ")}`;
}
