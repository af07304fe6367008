import { eachRow, rangeCondition } from "../checks.ts";
import { type ColumnType, TableDraft } from "../draft.ts";
import type { Imported, Remark } from "../imported.ts";
import { matching } from "../patterns.ts";
import {
  at,
  type Entries,
  entriesOf,
  isScalarValue,
  known,
  listAt,
  mapsAt,
  numberAt,
  textAt,
  textsAt,
} from "../read.ts";
import { identifier } from "../sql.ts";
import { listedValues, unknownKeys } from "./properties.ts";
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
    localSource(contract, objects.length, draft);
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

const CSV_TYPES: Readonly<Record<string, ColumnType>> = {
  string: "text",
  integer: "integer",
  number: "number",
  date: "date",
  timestamp: "timestamp",
};

/** The file of a server on this machine, if there is one. */
function localSource(contract: Entries, objects: number, draft: TableDraft): undefined {
  const server = listAt(contract, "servers").find((one) => textAt(one, "type") === "local");
  const path = textAt(server, "path");
  if (path === undefined) return;
  const placeholder = /\{(model|object|schema)\}/g;
  if (path.search(placeholder) === -1 && objects > 1) return;
  const delimiter = textAt(server, "delimiter");
  draft.source(
    path.replace(placeholder, () => draft.name),
    {
      isCsv: textAt(server, "format") === "csv",
      csv: delimiter !== undefined && /^[\t -~]{1,4}$/.test(delimiter) ? { delimiter } : {},
    },
  );
}

function readObject(object: Entries, draft: TableDraft): undefined {
  const keys: { readonly name: string; readonly position: number }[] = [];
  const properties = draft.listed(object, "properties", draft.name);
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
    for (const [at, quality] of draft.listed(property, "quality", from).entries())
      qualityRule(quality, {
        draft,
        column,
        from: draft.place(qualityName(quality, from, at)),
        columnOf: (name) => columns.get(name) ?? name,
      });
    for (const relationship of draft.listed(property, "relationships", from))
      readRelationship(relationship, [column], draft, from);
  }
  readKey(keys, draft);
  for (const [at, quality] of draft.listed(object, "quality", draft.name).entries())
    qualityRule(quality, {
      draft,
      from: draft.place(qualityName(quality, draft.name, at)),
      columnOf: (name) => columns.get(name) ?? name,
    });
  for (const relationship of draft.listed(object, "relationships", draft.name)) {
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
  const options = draft.mapped(property, "logicalTypeOptions", from);
  const pattern = property["logicalType"] === "string" ? textAt(options, "pattern") : undefined;
  const { pattern: _, ...others } = options;
  const rest = pattern === undefined ? options : others;
  const schema = schemaOfProperty({ ...property, logicalTypeOptions: rest }, draft, from);
  const physical = textAt(property, "physicalType");
  if (Object.keys(schema).length > 0) {
    draft.demand(column, schema, from);
    if (physical !== undefined)
      draft.note(from, "`physicalType`, with its lengths and digits, is not judged, only the logical type");
  } else if (physical !== undefined)
    draft.left(from, "it has a physical type but no logical one, and what that means depends on the server");
  if (pattern !== undefined)
    matching(draft, { column, patterns: [pattern], flavour: "ecmascript", match: "all" }, {}, from);
  listedValues(property, column, draft, from);
  unknownKeys(property, draft, from);
  const csvType = known(CSV_TYPES, textAt(property, "logicalType"));
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
