import type { AnySchemaObject } from "ajv";
import { isObject } from "./compile/scope.ts";

/** Keywords whose value is data, not a schema. */
export const DATA: ReadonlySet<string> = new Set(["const", "enum", "default", "examples"]);
/** Keywords whose value is an object of schemas under names of its own. */
const NAMED: ReadonlySet<string> = new Set([
  "properties",
  "patternProperties",
  "$defs",
  "definitions",
  "dependentSchemas",
  "dependencies",
]);
/** No schema that somebody reads is nested so deep, and compilers go as deep as it is. */
const DEEPEST = 200;

/** The same with every part of it as `change` gives it, the inner ones first; what is data stays as it is. */
export function mapParts(
  schema: AnySchemaObject,
  change: (part: AnySchemaObject) => AnySchemaObject,
): AnySchemaObject {
  const inside = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(inside);
    return isObject(value) ? mapParts(value, change) : value;
  };
  const entries = Object.entries(schema).map(([keyword, value]) => {
    if (DATA.has(keyword)) return [keyword, value] as const;
    if (!NAMED.has(keyword) || !isObject(value)) return [keyword, inside(value)] as const;
    const named = Object.entries(value).map(([name, one]) => [name, inside(one)] as const);
    return [keyword, Object.fromEntries(named)] as const;
  });
  return change(Object.fromEntries(entries));
}

/** Why a schema is not even compiled; undefined for one that may be. */
export function faultOf(root: AnySchemaObject): string | undefined {
  if (isDeeper(root, DEEPEST)) return `it is nested more than ${DEEPEST} levels deep`;
  const odd = new Set<string>();
  mapParts(root, (part) => {
    // Keywords are looked up by name, and these are found on every object of JavaScript.
    for (const keyword of Object.keys(part)) if (keyword in Object.prototype) odd.add(keyword);
    return part;
  });
  const [first] = odd;
  return first === undefined ? undefined : `\`${first}\` is no keyword`;
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((one) => isDeeper(one, levels - 1));
}

/** What ajv takes as the name of a keyword. */
const NAME = /^[a-z_$][a-z0-9_$:-]*$/i;

/** The annotations of a schema, which begin with `x-`. */
export function annotationsOf(root: AnySchemaObject): ReadonlySet<string> {
  const found = new Set<string>();
  mapParts(root, (part) => {
    for (const keyword of Object.keys(part)) if (keyword.startsWith("x-")) found.add(keyword);
    return part;
  });
  return found;
}

/** The same in words that ajv takes, with the same meaning. */
export function forAjv(root: AnySchemaObject): AnySchemaObject {
  let asksForTheRest = false;
  mapParts(root, (part) => {
    asksForTheRest ||=
      Object.hasOwn(part, "unevaluatedProperties") || Object.hasOwn(part, "unevaluatedItems");
    return part;
  });
  // A reference into a condition must find it as it was.
  const pointsInside = asksForTheRest && /"#[^"]*\/(if|else)\b/.test(JSON.stringify(root));
  return mapParts(root, (part) => {
    const usual = containsApart(withAnyNumber(withoutOddAnnotations(part)));
    return asksForTheRest && !pointsInside ? turnedRound(usual) : usual;
  });
}

/**
 * What an `if` evaluates, ajv forgets where no `then` follows. Turned round, it is the branch that follows: `not`
 * evaluates nothing. Where neither follows, it is one of two that need not hold.
 */
function turnedRound(part: AnySchemaObject): AnySchemaObject {
  const { if: condition, then: first, else: second, ...rest } = part;
  if (condition === undefined || !asksNothing(first)) return part;
  if (asksNothing(second))
    return { ...rest, allOf: [...(rest["allOf"] ?? []), { anyOf: [condition, true] }] };
  const turned = new Map(Object.entries(part)).set("if", { not: condition });
  return Object.fromEntries(turned.set("then", second).set("else", condition));
}

function asksNothing(schema: unknown): boolean {
  return schema === undefined || schema === true || (isObject(schema) && Object.keys(schema).length === 0);
}

function withoutOddAnnotations(part: AnySchemaObject): AnySchemaObject {
  const kept = Object.entries(part).filter(([keyword]) => !keyword.startsWith("x-") || NAME.test(keyword));
  return Object.fromEntries(kept);
}

/** ajv refuses `minContains: 0` alone, since it asks for nothing. */
function withAnyNumber(part: AnySchemaObject): AnySchemaObject {
  const { contains, minContains, maxContains } = part;
  if (contains === undefined || minContains !== 0 || maxContains !== undefined) return part;
  return { ...part, maxContains: Number.MAX_SAFE_INTEGER };
}

/**
 * ajv 8 passes over `contains` for an empty list when the same schema also has a tuple. In an `allOf` it means
 * the same and is looked at.
 */
function containsApart(part: AnySchemaObject): AnySchemaObject {
  const { contains, minContains, maxContains, ...rest } = part;
  if (contains === undefined || !(Array.isArray(rest["prefixItems"]) || Array.isArray(rest["items"])))
    return part;
  const given = Object.entries({ contains, minContains, maxContains }).filter(([, one]) => one !== undefined);
  return { ...rest, allOf: [...(rest["allOf"] ?? []), Object.fromEntries(given)] };
}
