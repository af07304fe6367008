import { eachRow, rangeCondition } from "../checks.ts";
import { TableDraft } from "../draft.ts";
import type { Imported, Remark } from "../imported.ts";
import { matching } from "../patterns.ts";
import {
  at,
  type Entries,
  entriesOf,
  isScalarValue,
  listAt,
  mapsAt,
  numberAt,
  textAt,
  textsAt,
} from "../read.ts";
import { identifier } from "../sql.ts";
import { qualityRule } from "./quality.ts";
import { serviceLevels } from "./service-levels.ts";
import { schemaOfProperty } from "./types.ts";

/** Reads a data contract of the Open Data Contract Standard 3. */
export function importOdcs(contract: Entries): Imported {
  const leftOut: Remark[] = [];
  const changed: Remark[] = [];
  const objects = mapsAt(contract, "schema");
  const tables = objects.map((object, index) => {
    const name = textAt(object, "name") ?? `table ${index + 1}`;
    const draft = new TableDraft(name, leftOut, changed);
    readObject(object, draft);
    const path = localPath(contract, name, objects.length);
    if (path !== undefined) draft.source(path);
    return draft;
  });
  serviceLevels(contract, tables, leftOut);
  return {
    format: "Open Data Contract Standard",
    tables: tables.map((draft) => draft.finish()),
    leftOut,
    changed,
  };
}

const CSV_TYPES: Readonly<Record<string, "text" | "date" | "timestamp">> = {
  string: "text",
  date: "date",
  timestamp: "timestamp",
};

/** The file of a server on this machine, if there is one. */
function localPath(contract: Entries, name: string, objects: number): string | undefined {
  const server = listAt(contract, "servers").find((one) => textAt(one, "type") === "local");
  const path = textAt(server, "path");
  if (path === undefined) return undefined;
  if (/\{(model|object|schema)\}/.test(path)) return path.replace(/\{(model|object|schema)\}/g, name);
  return objects === 1 ? path : undefined;
}

function readObject(object: Entries, draft: TableDraft): undefined {
  const keys: { readonly name: string; readonly position: number }[] = [];
  const properties = listAt(object, "properties");
  const columns = new Map(properties.map((one) => [textAt(one, "name"), columnOf(one)]));
  for (const [index, one] of properties.entries()) {
    const property = entriesOf(one);
    const column = columnOf(one);
    if (property === undefined || column === undefined) {
      draft.left(`${draft.name}.properties[${index}]`, "it has no name");
      continue;
    }
    const from = `${draft.name}.${textAt(property, "name") ?? column}`;
    readProperty(property, column, draft, from);
    if (property["primaryKey"] === true)
      keys.push({ name: column, position: numberAt(property, "primaryKeyPosition") ?? -1 });
    for (const [at, quality] of listAt(property, "quality").entries())
      qualityRule(quality, {
        draft,
        column,
        from: qualityName(quality, from, at),
        columnOf: (name) => columns.get(name) ?? name,
      });
    for (const relationship of listAt(property, "relationships"))
      readRelationship(relationship, [column], draft, from);
  }
  readKey(keys, draft);
  for (const [at, quality] of listAt(object, "quality").entries())
    qualityRule(quality, {
      draft,
      from: qualityName(quality, draft.name, at),
      columnOf: (name) => columns.get(name) ?? name,
    });
  for (const relationship of listAt(object, "relationships")) {
    const own = textsAt(relationship, "from").map((path) => columns.get(path.split(".").at(-1)) ?? path);
    readRelationship(relationship, own, draft, draft.name);
  }
}

function columnOf(property: unknown): string | undefined {
  return textAt(property, "physicalName") ?? textAt(property, "name");
}

function qualityName(quality: unknown, from: string, index: number): string {
  const name =
    textAt(quality, "id") ?? textAt(quality, "name") ?? textAt(quality, "metric") ?? String(index + 1);
  return `${from}, quality ${name}`;
}

function readProperty(property: Entries, column: string, draft: TableDraft, from: string): undefined {
  const options = entriesOf(property["logicalTypeOptions"]) ?? {};
  const pattern = property["logicalType"] === "string" ? textAt(options, "pattern") : undefined;
  const { pattern: _, ...others } = options;
  const rest = pattern === undefined ? options : others;
  const schema = schemaOfProperty({ ...property, logicalTypeOptions: rest }, draft, from);
  if (Object.keys(schema).length > 0) draft.demand(column, schema, from);
  else if (textAt(property, "physicalType") !== undefined)
    draft.left(from, "it has a physical type but no logical one, and what that means depends on the server");
  if (pattern !== undefined)
    matching(draft, { column, patterns: [pattern], flavour: "ecmascript", match: "all" }, {}, from);
  const csvType = CSV_TYPES[textAt(property, "logicalType") ?? ""];
  if (csvType !== undefined) draft.type(column, csvType);
  if (property["required"] === true) draft.require(column, from);
  if (property["unique"] === true)
    draft.rule(
      { metric: "duplicate_count", columns: [column], ignore_null: true, max: 0 },
      {},
      `${from}, unique`,
    );
  if (["date", "timestamp", "time"].includes(textAt(property, "logicalType") ?? ""))
    timeBounds(options, column, draft, from);
}

function timeBounds(options: Entries, column: string, draft: TableDraft, from: string): undefined {
  const bound = (inclusive: string, exclusive: string) => {
    const [open, closed] = [at(options, exclusive), at(options, inclusive)];
    return isScalarValue(open)
      ? { value: open, open: true }
      : isScalarValue(closed)
        ? { value: closed, open: false }
        : undefined;
  };
  const [low, high] = [bound("minimum", "exclusiveMinimum"), bound("maximum", "exclusiveMaximum")];
  if (low === undefined && high === undefined) return;
  const condition = rangeCondition(identifier(column), {
    ...(low === undefined ? {} : { min: low.value, exclusiveMin: low.open }),
    ...(high === undefined ? {} : { max: high.value, exclusiveMax: high.open }),
  });
  eachRow(draft, condition, {}, from, [column]);
}

function readKey(
  keys: readonly { readonly name: string; readonly position: number }[],
  draft: TableDraft,
): undefined {
  if (keys.length === 0) return;
  const columns = keys.toSorted((a, b) => a.position - b.position).map(({ name }) => name);
  for (const column of columns) draft.require(column, `${draft.name}, primaryKey`);
  draft.rule({ metric: "duplicate_count", columns, max: 0 }, {}, `${draft.name}, primaryKey`);
  draft.setting("key", columns);
}

/** A foreign key, in the short notation `table.column`. */
function readRelationship(
  relationship: unknown,
  own: readonly string[],
  draft: TableDraft,
  from: string,
): undefined {
  const where = `${from}, relationship`;
  const targets = textsAt(relationship, "to").map((path) => path.split("."));
  const tables = new Set(targets.map(([table]) => table));
  const simple = targets.every((parts) => parts.length === 2 && parts.every((part) => /^\w+$/.test(part)));
  if (!simple || tables.size !== 1 || targets.length !== own.length)
    return draft.left(where, "only references such as `customers.id`, one for each column, can be followed");
  const [[table]] = targets;
  draft.table(table);
  draft.rule(
    { metric: "orphan_count", columns: own, table, references: targets.map(([, column]) => column), max: 0 },
    {},
    where,
  );
}
