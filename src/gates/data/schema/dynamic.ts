import type { AnySchemaObject } from "ajv";
import { resolveReference } from "./compile/references.ts";
import { isObject } from "./compile/scope.ts";
import { DATA, mapParts } from "./schema-parts.ts";

/**
 * Keywords whose meaning depends on the way that led to them, which ajv 8 does not follow as the specification has it,
 * with what says the same of a schema that no other one extends.
 */
const INSTEAD: Readonly<Record<string, string>> = {
  $dynamicRef:
    "a `$ref` to the place that is meant, such as `#/$defs/node`, and `$anchor` for `$dynamicAnchor`",
  $recursiveRef: '`"$ref": "#"`, which is this schema itself',
  $recursiveAnchor: 'nothing, and `"$ref": "#"` for each `$recursiveRef`',
};

/** The first such keyword by which a row would be judged, and what to write instead. */
export function dynamicKeyword(
  root: AnySchemaObject,
): { readonly keyword: string; readonly instead: string } | undefined {
  const found = new Set<string>();
  const open: unknown[] = [root];
  const seen = new Set<unknown>(open);
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (!isObject(part)) continue;
    mapParts(part, (one) => {
      for (const keyword of Object.keys(INSTEAD)) if (isMeant(one, keyword)) found.add(keyword);
      // A reference makes a schema of what would be data.
      const target = intoData(root, one);
      if (target !== undefined && !seen.has(target)) {
        seen.add(target);
        open.push(target);
      }
      return one;
    });
  }
  const keyword = Object.keys(INSTEAD).find((one) => found.has(one));
  return keyword === undefined ? undefined : { keyword, instead: INSTEAD[keyword] };
}

/** In an object that only lists names, such as `dependentRequired`, one of these could be a property's. */
function isMeant(part: AnySchemaObject, keyword: string): boolean {
  return Object.hasOwn(part, keyword) && ["string", "boolean"].includes(typeof part[keyword]);
}

function intoData(root: AnySchemaObject, { $ref }: AnySchemaObject): unknown {
  if (typeof $ref !== "string" || !$ref.split("/").some((step) => DATA.has(step))) return undefined;
  return resolveReference(root, $ref);
}
