import type { AnySchema, AnySchemaObject } from "ajv";
import { every, jsonOf } from "./lists.ts";
import { ALWAYS, all, any, NEVER, not, type Predicate, sure, UNSURE } from "./predicate.ts";
import { isObject, type Keyword, type Scope } from "./scope.ts";
import { inSlot } from "./slots.ts";
import { matches, textLiteral } from "./texts.ts";
import { isPresent, nullOf, type ObjectValue, type Slot, type Value } from "./value.ts";

export function isObjectValue(value: Value): value is ObjectValue {
  return value.kind === "row" || value.kind === "members";
}

/** A keyword that only objects know. */
function ofObject(judge: (scope: Scope, value: ObjectValue, schema: AnySchemaObject) => Predicate): Keyword {
  return (scope, schema, value) => (isObjectValue(value) ? judge(scope, value, schema) : ALWAYS);
}

/**
 * Where an object keeps a property, if it can have it and SQL can say. What a schema asks of a property `__proto__`,
 * ajv passes over.
 */
function place(scope: Scope, value: ObjectValue, name: string): Slot | "never" | "unsure" {
  if (value.kind === "row") return value.slots.get(name) ?? "never";
  const literal = textLiteral(scope, name);
  if (literal === undefined || name === "__proto__") return "unsure";
  return member(scope, value.sql, literal);
}

function member(scope: Scope, object: string, name: string): Slot {
  const sql = jsonOf(scope).member(object, name);
  return { isNull: nullOf(sql), whenNull: "absent", value: { kind: "json", sql } };
}

/** True where the property is there. */
export function has(scope: Scope, value: ObjectValue, name: string): Predicate {
  const slot = place(scope, value, name);
  if (slot === "never") return NEVER;
  return slot === "unsure" ? scope.doubt(`a property named \`${name}\``) : isPresent(slot);
}

/** What a schema says of a property, which may be absent. */
export function property(scope: Scope, value: ObjectValue, name: string, schema: AnySchema): Predicate {
  const slot = place(scope, value, name);
  if (slot === "never") return ALWAYS;
  return slot === "unsure" ? scope.doubt(`a property named \`${name}\``) : inSlot(scope, slot, schema);
}

export function hasAll(scope: Scope, value: ObjectValue, names: readonly string[]): Predicate {
  return all(names.map((name) => has(scope, value, name)));
}

export function memberCount(scope: Scope, value: ObjectValue): string {
  if (value.kind === "members") return jsonOf(scope).length(jsonOf(scope).keys(value.sql));
  const present = [...value.slots.values()].map(
    (slot) => `CASE WHEN ${isPresent(slot).sql} THEN 1 ELSE 0 END`,
  );
  return `(${present.join(" + ") || "0"})`;
}

function count(keyword: string, sign: string): Keyword {
  return ofObject((scope, value, schema) =>
    sure(`(${memberCount(scope, value)} ${sign} ${Number(schema[keyword])})`),
  );
}

/** What a schema says of every property whose name is chosen. */
function chosen(
  scope: Scope,
  value: ObjectValue,
  schema: AnySchema,
  isChosen: { name: (name: string) => boolean; sql: (name: string) => Predicate },
): Predicate {
  if (value.kind === "row") {
    const slots = [...value.slots].filter(([name]) => isChosen.name(name));
    return all(slots.map(([, slot]) => inSlot(scope, slot, schema)));
  }
  return every(scope, jsonOf(scope).keys(value.sql), (name) => {
    const wanted = isChosen.sql(name);
    // A key's member is there, whatever NULL its extraction might give.
    const { value: found } = member(scope, value.sql, name);
    return any([not(wanted), scope.compile(schema, found)]);
  });
}

export function matchesName(pattern: string, name: string): boolean {
  return new RegExp(pattern, "u").test(name);
}

/** Property names that neither `properties` nor `patternProperties` speak of. */
export function isAdditional({ properties = {}, patternProperties = {} }: AnySchemaObject, name: string) {
  return (
    !Object.hasOwn(properties, name) && !Object.keys(patternProperties).some((one) => matchesName(one, name))
  );
}

const additionalProperties = ofObject((scope, value, schema) => {
  const { properties = {}, patternProperties = {} } = schema;
  return chosen(scope, value, schema["additionalProperties"], {
    name: (name) => isAdditional(schema, name),
    sql: (name) => {
      const literals = Object.keys(properties).map((one) => textLiteral(scope, one));
      if (literals.includes(undefined)) return scope.doubt("the name of a property");
      const known = literals.length === 0 ? NEVER : sure(`(${name} IN (${literals.join(", ")}))`);
      const patterns = Object.keys(patternProperties).map((one) => ofPattern(scope, name, one));
      return not(any([known, ...patterns]));
    },
  });
});

function ofPattern(scope: Scope, name: string, pattern: string): Predicate {
  const found = matches(scope, name, scope.pattern(pattern));
  return found.sql === UNSURE.sql ? scope.doubt("`patternProperties`") : found;
}

const propertyNames = ofObject((scope, value, { propertyNames: schema }) => {
  if (value.kind === "members")
    return every(scope, jsonOf(scope).keys(value.sql), (sql) => scope.compile(schema, { kind: "text", sql }));
  return all([...value.slots].map(([name, slot]) => any([not(isPresent(slot)), named(scope, name, schema)])));
});

/** What a schema says of the name of a column. */
export function named(scope: Scope, name: string, schema: AnySchema): Predicate {
  const sql = textLiteral(scope, name);
  return sql === undefined ? scope.doubt("`propertyNames`") : scope.compile(schema, { kind: "text", sql });
}

/** `dependencies` of draft 07 and its two successors: names, or a schema, that a property asks for. */
function dependent(keyword: string): Keyword {
  return ofObject((scope, value, schema) =>
    all(
      Object.entries<unknown>(schema[keyword]).map(([name, asked]) => {
        const held = Array.isArray(asked)
          ? hasAll(scope, value, asked.map(String))
          : isObject(asked) || typeof asked === "boolean"
            ? scope.compile(asked, value)
            : ALWAYS;
        return held.sql === ALWAYS.sql ? ALWAYS : any([not(has(scope, value, name)), held]);
      }),
    ),
  );
}

export const OBJECT_KEYWORDS: Readonly<Record<string, Keyword>> = {
  required: ofObject((scope, value, schema) => hasAll(scope, value, schema["required"])),
  properties: ofObject((scope, value, schema) =>
    all(
      Object.entries<AnySchema>(schema["properties"]).map(([name, one]) => property(scope, value, name, one)),
    ),
  ),
  patternProperties: ofObject((scope, value, schema) =>
    all(
      Object.entries<AnySchema>(schema["patternProperties"]).map(([pattern, one]) =>
        chosen(scope, value, one, {
          name: (name) => matchesName(pattern, name),
          sql: (name) => ofPattern(scope, name, pattern),
        }),
      ),
    ),
  ),
  additionalProperties,
  propertyNames,
  minProperties: count("minProperties", ">="),
  maxProperties: count("maxProperties", "<="),
  dependentRequired: dependent("dependentRequired"),
  dependentSchemas: dependent("dependentSchemas"),
  dependencies: dependent("dependencies"),
};
