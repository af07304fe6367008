import type { AnySchema, AnySchemaObject } from "ajv";
import { isSilent, type SchemaCompiler } from "./compile/compiler.ts";
import { has, isAdditional, matchesName, named } from "./compile/objects.ts";
import { all, any, not, type Predicate, UNSURE } from "./compile/predicate.ts";
import { isSelfContained } from "./compile/references.ts";
import { isObject } from "./compile/scope.ts";
import { inSlot } from "./compile/slots.ts";
import { isPresent, type ObjectValue, type Slot } from "./compile/value.ts";

/** One thing that a schema asks of a row. A row is valid when it meets all. */
export interface Demand {
  /** The column that it is about; undefined where it is about the row. */
  readonly column?: string;
  readonly keyword: string;
  /** TRUE for rows that meet it, NULL for those that ajv must judge. */
  readonly met: Predicate;
  /** The same as a schema of the row. */
  readonly schema: AnySchemaObject;
  /** The columns that it looks at; undefined where it may look at all. */
  readonly looksAt?: readonly string[];
  /** Why ajv must judge some rows. */
  readonly doubts: ReadonlySet<string>;
}

type Row = Extract<ObjectValue, { kind: "row" }>;

/**
 * Takes a schema apart into what it asks of each column and of the row, through `allOf`, `$ref` and
 * `properties`; what other keywords lead into counts for these. Undefined where its parts cannot be judged one
 * by one.
 */
export function demandsOf(
  root: AnySchemaObject,
  row: Row,
  compiler: SchemaCompiler,
): readonly Demand[] | undefined {
  if (!isSelfContained(root) || "unevaluatedProperties" in root) return undefined;
  const demands = new Demands(row, compiler);
  demands.ofRow(root, new Set());
  return demands.found;
}

class Demands {
  readonly found: Demand[] = [];
  readonly #row: Row;
  readonly #compiler: SchemaCompiler;

  constructor(row: Row, compiler: SchemaCompiler) {
    this.#row = row;
    this.#compiler = compiler;
  }

  ofRow(schema: AnySchema, from: ReadonlySet<AnySchema>): void {
    if (!isObject(schema)) {
      if (!schema) this.#add("false", { not: {} }, () => this.#compiler.compile(false, this.#row));
      return;
    }
    for (const keyword of Object.keys(schema)) this.#rowKeyword(keyword, schema, from);
  }

  #rowKeyword(keyword: string, schema: AnySchemaObject, from: ReadonlySet<AnySchema>): void {
    if (isSilent(keyword)) return;
    const value = schema[keyword];
    switch (keyword) {
      case "$ref": {
        const target = this.#compiler.resolve(String(value));
        if (target === undefined || from.has(target)) break;
        this.ofRow(target, new Set([...from, target]));
        return;
      }
      case "allOf":
        for (const one of value) this.ofRow(one, from);
        return;
      case "properties":
        for (const [name, one] of Object.entries<AnySchema>(value)) this.#ofColumn(name, one, from);
        return;
      case "patternProperties":
        for (const [pattern, one] of Object.entries<AnySchema>(value))
          for (const name of this.#names((name) => matchesName(pattern, name)))
            this.#ofColumn(name, one, from);
        return;
      case "additionalProperties":
        for (const name of this.#names((name) => isAdditional(schema, name)))
          this.#ofColumn(name, value, from, keyword);
        return;
      case "required":
        for (const name of value) this.#presence(keyword, name, { required: [name] });
        return;
      case "dependentRequired":
        this.#dependentNames(value);
        return;
      case "propertyNames":
        this.#columnNames(value);
        return;
    }
    const fragment = fragmentOf(keyword, schema);
    this.#add(keyword, fragment, () => this.#compiler.keyword(keyword, schema, this.#row));
  }

  /** @param keyword what a schema that is just `false` is called */
  #ofColumn(name: string, schema: AnySchema, from: ReadonlySet<AnySchema>, keyword = "false"): void {
    const slot = this.#row.slots.get(name);
    if (slot === undefined) return;
    if (!isObject(schema)) {
      if (!schema) this.#add(keyword, inProperty(name, false), () => not(isPresent(slot)), name);
      return;
    }
    for (const one of Object.keys(schema)) this.#columnKeyword(one, name, slot, schema, from);
  }

  #columnKeyword(
    keyword: string,
    name: string,
    slot: Slot,
    schema: AnySchemaObject,
    from: ReadonlySet<AnySchema>,
  ): void {
    if (isSilent(keyword)) return;
    if (keyword === "allOf") {
      for (const one of schema["allOf"]) this.#ofColumn(name, one, from);
      return;
    }
    if (keyword === "$ref") {
      const target = this.#compiler.resolve(String(schema["$ref"]));
      if (target !== undefined && !from.has(target)) {
        this.#ofColumn(name, target, new Set([...from, target]));
        return;
      }
    }
    const fragment = fragmentOf(keyword, schema);
    this.#add(keyword, inProperty(name, fragment), () => inSlot(this.#compiler, slot, fragment), name);
  }

  #names(isWanted: (name: string) => boolean): readonly string[] {
    return [...this.#row.slots.keys()].filter(isWanted);
  }

  #presence(keyword: string, name: string, schema: AnySchemaObject): void {
    this.#add(keyword, schema, () => has(this.#compiler, this.#row, name), name);
  }

  #dependentNames(asked: Readonly<Record<string, readonly string[]>>): void {
    for (const [given, names] of Object.entries(asked))
      for (const name of names)
        this.#add(
          "dependentRequired",
          { dependentRequired: { [given]: [name] } },
          () => any([not(has(this.#compiler, this.#row, given)), has(this.#compiler, this.#row, name)]),
          name,
          [given, name],
        );
  }

  #columnNames(schema: AnySchema): void {
    for (const [name, slot] of this.#row.slots)
      this.#add(
        "propertyNames",
        // Only this name: a fragment of a demand on one column must not judge the others.
        { propertyNames: { anyOf: [{ not: { const: name } }, schema] } },
        () => any([not(isPresent(slot)), named(this.#compiler, name, schema)]),
        name,
      );
  }

  #add(
    keyword: string,
    schema: AnySchemaObject,
    compile: () => Predicate,
    column?: string,
    looksAt: readonly string[] | undefined = column === undefined ? undefined : [column],
  ): void {
    this.#compiler.takeDoubts();
    const met = compile();
    this.found.push({
      keyword,
      met,
      schema,
      doubts: this.#compiler.takeDoubts(),
      ...(column === undefined ? {} : { column }),
      ...(looksAt === undefined ? {} : { looksAt }),
    });
  }
}

function inProperty(name: string, schema: AnySchema): AnySchemaObject {
  return { properties: Object.fromEntries([[name, schema]]) };
}

/** Keywords that belong to another. */
const PARTS: ReadonlyMap<string, readonly string[]> = new Map([
  ["type", ["nullable"]],
  ["if", ["then", "else"]],
  ["contains", ["minContains", "maxContains"]],
]);

/** Keywords that say what another leaves over; what they ask themselves is another demand. */
const NEIGHBOURS: ReadonlyMap<string, readonly string[]> = new Map([
  ["items", ["prefixItems"]],
  ["additionalItems", ["items"]],
  ["additionalProperties", ["properties", "patternProperties"]],
]);

/** A keyword with those that give it its meaning. What is unevaluated, everything beside it may have evaluated. */
function fragmentOf(keyword: string, schema: AnySchemaObject): AnySchemaObject {
  if (keyword.startsWith("unevaluated")) return schema;
  const own = [keyword, ...(PARTS.get(keyword) ?? [])].filter((one) => Object.hasOwn(schema, one));
  const beside = (NEIGHBOURS.get(keyword) ?? []).filter((one) => Object.hasOwn(schema, one));
  return Object.fromEntries([
    ...own.map((one) => [one, schema[one]] as const),
    ...beside.map((one) => [one, withoutDemands(one, schema[one])] as const),
  ]);
}

function withoutDemands(keyword: string, schemas: unknown): unknown {
  if (Array.isArray(schemas)) return schemas.map(() => true);
  // One schema for all items, and no map of names to schemas.
  if (keyword === "items") return true;
  return isObject(schemas) ? Object.fromEntries(Object.keys(schemas).map((name) => [name, true])) : schemas;
}

/** True for rows that meet all demands. */
export function meetsAll(demands: readonly Demand[]): Predicate {
  return all(demands.map(({ met }) => met));
}

/**
 * What SQL leaves to ajv of rows for which `met` is NULL. Where all demands together are more than one query holds, it
 * judges none of them, also those that it could judge alone.
 */
export function openDemands({
  met,
  demands,
}: {
  readonly met: Predicate;
  readonly demands: readonly Demand[];
}): readonly Demand[] {
  return met.sql === UNSURE.sql ? demands : demands.filter((one) => !one.met.sure);
}

/** A schema whose parts cannot be judged one by one. */
export function wholeDemand(root: AnySchemaObject): Demand {
  return {
    keyword: "$schema",
    met: UNSURE,
    schema: root,
    doubts: new Set(["references that depend on where they stand"]),
  };
}
