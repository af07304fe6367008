import { fitted, type Interval, type Scale } from "./amounts.ts";
import type { ImportedRule, ImportedTable, Remark, Rule, Terms } from "./imported.ts";
import { keywordFault } from "./keyword-values.ts";
import { at, type Entries, entriesOf, listAt } from "./read.ts";
import { type SourceHints, sourceOf } from "./sources.ts";

type Schema = Record<string, unknown>;

/** What a source of CSV may be told that a column is. */
export type ColumnType = "text" | "integer" | "number" | "date" | "timestamp";

const LONGEST_NAME = 250;
const LONGEST_REASON = 300;

/** Collects what a file says of one table. */
export class TableDraft {
  readonly name: string;
  readonly leftOut: Remark[];
  readonly changed: Remark[];
  readonly #rules: ImportedRule[] = [];
  readonly #properties = new Map<string, Schema>();
  readonly #origins = new Map<string, Set<string>>();
  readonly #required = new Set<string>();
  readonly #settings = new Map<string, unknown>();
  readonly #said = new Set<string>();
  readonly #types = new Map<string, string>();
  readonly #places = new Map<string, number>();
  #source: unknown;
  #namesColumns = false;

  constructor(name: string, leftOut: Remark[], changed: Remark[]) {
    this.name = name;
    this.leftOut = leftOut;
    this.changed = changed;
  }

  left(where: string, why: string): undefined {
    this.leftOut.push({ where, why });
  }

  /** What a list of the file holds; something else in its place is left out by name. */
  listed(map: unknown, key: string, where: string): readonly unknown[] {
    const found = at(map, key);
    if (found !== undefined && found !== null && !Array.isArray(found))
      this.left(`${where}, ${key}`, "it is no list");
    return listAt(map, key);
  }

  /** What a map of the file holds; something else in its place is left out by name. */
  mapped(map: unknown, key: string, where: string): Entries {
    const found = at(map, key);
    const entries = entriesOf(found);
    if (found !== undefined && found !== null && entries === undefined)
      this.left(`${where}, ${key}`, "it is no map");
    return entries ?? {};
  }

  /** A place of the file, told apart from others of the same name. */
  place(name: string): string {
    const count = (this.#places.get(name) ?? 0) + 1;
    this.#places.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  }

  /** Says something once for the whole table. */
  note(where: string, why: string): undefined {
    if (this.#said.has(why)) return;
    this.#said.add(why);
    this.changed.push({ where, why });
  }

  setting(key: string, value: unknown): undefined {
    this.#settings.set(key, value);
  }

  /** Where the data is. */
  source(path: string, hints: Omit<SourceHints, "types"> = {}): undefined {
    this.#source = sourceOf(path, { ...hints, types: Object.fromEntries(this.#types) });
  }

  /** Names the type that a column has where its source is CSV; before the source is told. */
  type(column: string, type: ColumnType): undefined {
    if (nameFault(column) === undefined) this.#types.set(column, type);
  }

  /** Another table that rules name; where it is, a person has to say. */
  table(name: string, path?: string): undefined {
    const tables = (this.#settings.get("tables") ?? {}) as Record<string, unknown>;
    this.#settings.set("tables", { ...tables, [name]: tables[name] ?? path ?? `data/${slug(name)}.parquet` });
  }

  /** Demands something of each row's value of a column. */
  demand(column: string, fragment: Schema, from: string): undefined {
    if (!this.#usable(column, from)) return;
    for (const [keyword, value] of Object.entries(fragment)) {
      const fault = keywordFault(keyword, value);
      if (fault !== undefined)
        return this.left(from, `\`${keyword}\` (${JSON.stringify(value)}) is not ${fault}`);
    }
    const known = this.#properties.get(column) ?? {};
    const clash = Object.entries(fragment).some(
      ([key, value]) => Object.hasOwn(known, key) && JSON.stringify(known[key]) !== JSON.stringify(value),
    );
    const more = (known["allOf"] as Schema[] | undefined) ?? [];
    this.#properties.set(
      column,
      clash ? { ...known, allOf: [...more, fragment] } : { ...known, ...fragment },
    );
    this.#from(column, from);
  }

  /** Demands that the column is there and not NULL. */
  require(column: string, from: string): undefined {
    if (!this.#usable(column, from)) return;
    this.#required.add(column);
    if (!this.#properties.has(column)) this.#properties.set(column, {});
    this.#from(column, from);
  }

  rule(rule: Rule, terms: Terms, from: string): undefined {
    const { column, columns } = rule;
    const names = [column, columns].flat().filter((one) => typeof one === "string");
    if (names.some((name) => !this.#usable(name, from))) return;
    if (typeof column === "string" && column.includes("*"))
      return this.left(from, "`*` in the name of a column stands for anything in a rule");
    const { level, because, where } = terms;
    const reason = because?.trim().slice(0, LONGEST_REASON);
    const ending = { ...(level === undefined ? {} : { level }), ...(reason ? { because: reason } : {}) };
    const scope = where === undefined ? {} : { where };
    const { any_of: alternatives } = rule;
    const whole = Array.isArray(alternatives)
      ? { any_of: alternatives.map((one: Rule) => ({ ...one, ...scope })), ...ending }
      : { ...rule, ...scope, ...ending };
    this.#rules.push({ rule: whole, from });
  }

  /** A rule that holds a metric within bounds. */
  bounded(rule: Rule, interval: Interval, scale: Scale, terms: Terms, from: string): undefined {
    const bounds = fitted(interval, scale);
    if (bounds === undefined) return this.left(from, "its bounds let every value pass, or none");
    this.rule({ ...rule, ...bounds }, terms, from);
  }

  /** Columns of the schema may be missing, since the file says itself which ones have to be there. */
  namesColumns(): undefined {
    this.#namesColumns = true;
  }

  finish(): ImportedTable {
    // A schema has nothing against a column that is not there, and would be green without evidence.
    const optional = [...this.#properties.keys()].filter((name) => !this.#required.has(name));
    if (!this.#namesColumns && optional.length > 0)
      this.rule({ metric: "missing_columns", columns: optional, max: 0 }, {}, `${this.name}, its columns`);
    const properties = [...this.#properties].map(([name, schema]) => [
      name,
      { $comment: [...(this.#origins.get(name) ?? [])].join("; "), ...schema },
    ]);
    const schema = {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      type: "object",
      properties: Object.fromEntries(properties),
      ...(this.#required.size === 0 ? {} : { required: [...this.#required] }),
    };
    return {
      name: this.name,
      ...(properties.length === 0 ? {} : { schema }),
      settings: {
        source: this.#source ?? `data/${slug(this.name)}.parquet`,
        ...Object.fromEntries(this.#settings),
      },
      sourceIsGuess: this.#source === undefined,
      types: Object.fromEntries(this.#types),
      rules: this.#rules,
    };
  }

  #from(column: string, from: string): undefined {
    const origins = this.#origins.get(column) ?? new Set();
    this.#origins.set(column, origins.add(from));
  }

  #usable(name: string, from: string): boolean {
    const fault = nameFault(name);
    if (fault !== undefined) this.left(from, fault);
    return fault === undefined;
  }
}

function nameFault(name: string): string | undefined {
  if (!name.isWellFormed()) return "the name of its column holds half a character";
  if (name !== "" && name.length <= LONGEST_NAME) return undefined;
  return `the name of its column has ${name.length} characters; 1 to ${LONGEST_NAME} can be used`;
}

/** A name of a gate or a file: letters, digits, `.`, `_` and `-`. */
export function slug(name: string): string {
  const plain = name
    .normalize("NFKD")
    .replace(/[^A-Za-z0-9._-]+/g, "-")
    .replace(/^[^A-Za-z0-9]+|[-.]+$/g, "");
  return plain.slice(0, 48) || "table";
}
