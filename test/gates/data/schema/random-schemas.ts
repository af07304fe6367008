import type { AnySchemaObject } from "ajv";
import { COLUMNS, FORMATS, NUMBERS, PATTERNS, type RandomValues } from "./random-values.ts";

const NAMES = [...Object.keys(COLUMNS), "a", "b", "c", "gone", "toString"];
const TYPES = ["string", "number", "integer", "boolean", "null", "array", "object"];

/** Random JSON Schemas. */
export class RandomSchemas {
  readonly #values: RandomValues;
  #definitions = 0;

  constructor(values: RandomValues) {
    this.#values = values;
  }

  /** A schema of a row. */
  row(): AnySchemaObject {
    const names = this.#values.some(Object.keys(COLUMNS), this.#values.chance(0.6) ? 1 : 4);
    const drafts = [
      "https://json-schema.org/draft/2020-12/schema",
      "https://json-schema.org/draft/2019-09/schema",
    ];
    const $schema = this.#values.pick([...drafts, drafts[0], "http://json-schema.org/draft-07/schema#"]);
    const draft = $schema.includes("draft-07") ? 7 : $schema.includes("2019") ? 2019 : 2020;
    this.#definitions = 0;
    const $defs = Object.fromEntries(["x", "y"].map((name) => [name, this.schema(1, draft)]));
    this.#definitions = 2;
    const properties = Object.fromEntries(names.map((name) => [name, this.schema(2, draft)]));
    const rest = this.#values.chance(0.65) ? {} : this.#object(1, draft);
    const more = this.#values.chance(0.25) ? this.#logic(1, draft) : {};
    return { $schema, [draft === 7 ? "definitions" : "$defs"]: $defs, properties, ...rest, ...more };
  }

  schema(depth: number, draft: number): AnySchemaObject | boolean {
    if (this.#values.chance(0.03)) return this.#values.chance(0.5);
    const parts: AnySchemaObject[] = [];
    if (this.#values.chance(0.5))
      parts.push({ type: this.#values.chance(0.6) ? this.#values.pick(TYPES) : this.#values.some(TYPES, 3) });
    if (this.#values.chance(0.15))
      parts.push({ enum: unique(Array.from({ length: 4 }, () => this.#values.json(1))) });
    if (this.#values.chance(0.05)) parts.push({ const: this.#values.json(1) });
    if (this.#values.chance(0.3)) parts.push(this.#number());
    if (this.#values.chance(0.35)) parts.push(this.#text());
    if (depth > 0 && this.#values.chance(0.3)) parts.push(this.#object(depth - 1, draft));
    if (depth > 0 && this.#values.chance(0.3)) parts.push(this.#list(depth - 1, draft));
    if (depth > 0 && this.#values.chance(0.25)) parts.push(this.#logic(depth - 1, draft));
    if (this.#definitions > 0 && this.#values.chance(0.1))
      parts.push({ $ref: `#/${draft === 7 ? "definitions" : "$defs"}/${this.#values.pick(["x", "y"])}` });
    return Object.assign({}, ...parts);
  }

  #number(): AnySchemaObject {
    const bounds = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"];
    if (this.#values.chance(0.4)) return { multipleOf: this.#values.pick([1, 2, 0.1, 0.01, 0.5, 3, 1e-7]) };
    return { [this.#values.pick(bounds)]: this.#values.pick(NUMBERS) };
  }

  #text(): AnySchemaObject {
    const roll = this.#values.random();
    if (roll < 0.35) return { format: this.#values.pick(FORMATS) };
    if (roll < 0.7) return { pattern: this.#values.pick(PATTERNS) };
    return { [this.#values.pick(["minLength", "maxLength"])]: this.#values.below(5) };
  }

  #object(depth: number, draft: number): AnySchemaObject {
    const properties = () =>
      Object.fromEntries(this.#values.some(NAMES, 3).map((name) => [name, this.schema(depth, draft)]));
    const choices: (() => AnySchemaObject)[] = [
      () => ({ properties: properties() }),
      () => ({ required: this.#values.some(NAMES, 2) }),
      () => ({ additionalProperties: this.#values.chance(0.5) ? false : this.schema(depth, draft) }),
      () => ({
        additionalProperties: false,
        properties: properties(),
        patternProperties: { "^[a-z]$": this.schema(depth, draft) },
      }),
      () => ({ patternProperties: { [this.#values.pick(PATTERNS)]: this.schema(depth, draft) } }),
      () => ({ propertyNames: this.schema(0, draft) }),
      () => ({ minProperties: this.#values.below(12) }),
      () => ({ maxProperties: this.#values.below(14) }),
      () =>
        draft === 7
          ? { dependencies: { a: ["b"], i: this.schema(depth, draft), s: ["n"] } }
          : { dependentRequired: { a: ["b"], s: ["d", "i"] } },
      () =>
        draft === 7
          ? {}
          : { dependentSchemas: { a: this.schema(depth, draft), i: this.schema(depth, draft) } },
      () => (draft === 7 ? {} : { unevaluatedProperties: this.schema(0, draft) }),
    ];
    return Object.assign({}, ...this.#values.some(choices, 2).map((choice) => choice()));
  }

  #list(depth: number, draft: number): AnySchemaObject {
    const schema = () => this.schema(depth, draft);
    const tuple = draft === 2020 ? "prefixItems" : "items";
    const choices: (() => AnySchemaObject)[] = [
      () => ({ items: schema() }),
      () => ({ [tuple]: [schema(), schema()] }),
      () =>
        draft === 2020
          ? { prefixItems: [schema()], items: schema() }
          : { items: [schema()], additionalItems: schema() },
      () => ({ contains: schema() }),
      () =>
        draft === 7
          ? {}
          : {
              contains: schema(),
              minContains: 1 + this.#values.below(2),
              maxContains: 2 + this.#values.below(2),
            },
      () => ({ minItems: this.#values.below(3) }),
      () => ({ maxItems: this.#values.below(4) }),
      () => ({ uniqueItems: true }),
    ];
    return Object.assign({}, ...this.#values.some(choices, 2).map((choice) => choice()));
  }

  #logic(depth: number, draft: number): AnySchemaObject {
    const schema = () => this.schema(depth, draft);
    const several = () => Array.from({ length: 1 + this.#values.below(3) }, schema);
    const [choice] = this.#values.some<() => AnySchemaObject>(
      [
        () => ({ allOf: several() }),
        () => ({ anyOf: several() }),
        () => ({ oneOf: several() }),
        () => ({ not: schema() }),
        () => conditional(["if", "then", "else"], schema),
        () => conditional(["if", "then"], schema),
      ],
      1,
    );
    return choice();
  }
}

function conditional(keywords: readonly string[], schema: () => unknown): AnySchemaObject {
  return Object.fromEntries(keywords.map((keyword) => [keyword, schema()]));
}

/** Different values as JSON Schema compares them, which an enum must have. */
function unique(values: readonly unknown[]): unknown[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
