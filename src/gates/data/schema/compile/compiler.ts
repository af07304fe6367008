import type { AnySchema, AnySchemaObject } from "ajv";
import type { Dialect } from "../../../../engines/dialect.ts";
import { EQUALITY_KEYWORDS } from "./equality.ts";
import { LIST_KEYWORDS } from "./lists.ts";
import { LOGIC_KEYWORDS } from "./logic.ts";
import { NUMBER_KEYWORDS } from "./numbers.ts";
import { OBJECT_KEYWORDS } from "./objects.ts";
import { ALWAYS, all, choose, NEVER, type Predicate, sure, UNSURE } from "./predicate.ts";
import type { Translated } from "./re2.ts";
import { resolveReference } from "./references.ts";
import type { Keyword, Scope } from "./scope.ts";
import { TEXT_KEYWORDS } from "./texts.ts";
import { TYPE_KEYWORDS } from "./types.ts";
import type { JsonValue, Value } from "./value.ts";

const KEYWORDS: Readonly<Record<string, Keyword>> = {
  ...TYPE_KEYWORDS,
  ...EQUALITY_KEYWORDS,
  ...NUMBER_KEYWORDS,
  ...TEXT_KEYWORDS,
  ...OBJECT_KEYWORDS,
  ...LIST_KEYWORDS,
  ...LOGIC_KEYWORDS,
};

/** Keywords that say nothing of a value, or that the one beside them reads. */
const SILENT: ReadonlySet<string> = new Set(
  (
    "$schema $id $anchor $dynamicAnchor $vocabulary $comment $defs definitions title description default " +
    "deprecated readOnly writeOnly examples contentMediaType contentEncoding contentSchema " +
    "nullable then else minContains maxContains"
  ).split(" "),
);

/** A schema of which so many parts were looked at refers to itself too often to be one query. */
const MOST_PARTS = 20_000;

/** Turns parts of one JSON Schema into SQL. */
export class SchemaCompiler implements Scope {
  readonly dialect: Dialect;
  /** Why ajv must judge what was compiled since they were last taken. */
  #doubts = new Set<string>();
  #variables = 0;
  #parts = 0;
  readonly #root: AnySchemaObject;
  readonly #patterns: ReadonlyMap<string, Translated>;
  readonly #following = new Set<AnySchema>();

  constructor(dialect: Dialect, root: AnySchemaObject, patterns: ReadonlyMap<string, Translated>) {
    this.dialect = dialect;
    this.#root = root;
    this.#patterns = patterns;
  }

  compile(schema: AnySchema, value: Value): Predicate {
    if (typeof schema === "boolean") return schema ? ALWAYS : NEVER;
    if (++this.#parts > MOST_PARTS) return this.doubt("a schema that is used too often");
    if (value.kind === "json") return this.#json(schema, value);
    return all(Object.keys(schema).map((keyword) => this.keyword(keyword, schema, value)));
  }

  keyword(keyword: string, schema: AnySchemaObject, value: Value): Predicate {
    if (isSilent(keyword)) return ALWAYS;
    if (keyword === "$ref") return this.#follow(String(schema["$ref"]), value);
    if (!Object.hasOwn(KEYWORDS, keyword)) return this.doubt(`\`${keyword}\``);
    return KEYWORDS[keyword](this, schema, value);
  }

  pattern(source: string): Translated | undefined {
    return this.#patterns.get(source);
  }

  resolve(reference: string): AnySchema | undefined {
    return resolveReference(this.#root, reference);
  }

  variable(): string {
    return `assay_e${++this.#variables}`;
  }

  doubt(reason: string): Predicate {
    this.#doubts.add(reason);
    return UNSURE;
  }

  takeDoubts(): ReadonlySet<string> {
    const doubts = this.#doubts;
    this.#doubts = new Set();
    return doubts;
  }

  #follow(reference: string, value: Value): Predicate {
    const target = this.resolve(reference);
    if (target === undefined) return this.doubt("`$ref`");
    if (this.#following.has(target)) return this.doubt("a `$ref` that leads back to itself");
    this.#following.add(target);
    try {
      return this.compile(target, value);
    } finally {
      this.#following.delete(target);
    }
  }

  /** The schema for each type that JSON has, chosen row by row. */
  #json(schema: AnySchemaObject, { sql, plain = ALWAYS }: JsonValue): Predicate {
    const { json } = this.dialect;
    if (json === undefined) return this.doubt("nested values");
    const object = this.compile(schema, { kind: "members", sql });
    // Of a property that stands there twice, JavaScript takes the last and SQL the first.
    const members =
      object.sql === ALWAYS.sql || object.sql === NEVER.sql
        ? object
        : choose([[sure(json.areDistinct(json.keys(sql))), object]], UNSURE);
    const held = choose(
      [
        [sure(json.isText(sql)), this.compile(schema, { kind: "text", sql: json.text(sql) })],
        [
          sure(json.isNumber(sql)),
          this.compile(schema, { kind: "number", sql: json.number(sql), integral: false, finite: false }),
        ],
        [sure(json.isObject(sql)), members],
        [sure(json.isList(sql)), this.compile(schema, { kind: "list", sql: json.items(sql) })],
        [sure(json.isBoolean(sql)), this.compile(schema, { kind: "boolean", sql: json.boolean(sql) })],
      ],
      this.compile(schema, { kind: "null" }),
    );
    const constant = held.sql === ALWAYS.sql || held.sql === NEVER.sql;
    return constant ? held : choose([[plain, held]], UNSURE);
  }
}

export function isSilent(keyword: string): boolean {
  return SILENT.has(keyword) || keyword.startsWith("x-");
}
