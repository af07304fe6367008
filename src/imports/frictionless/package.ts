import { slug, TableDraft } from "../draft.ts";
import type { Imported, Remark } from "../imported.ts";
import { at, type Entries, entriesOf, listAt, mapsAt, textAt, textsAt } from "../read.ts";
import { identifier } from "../sql.ts";
import { readField } from "./fields.ts";
import { readSource } from "./resource.ts";

/** Reads a Frictionless Data Package: one gate for each resource that has a Table Schema. */
export function importDataPackage(description: Entries): Imported {
  const leftOut: Remark[] = [];
  const changed: Remark[] = [];
  const resources = mapsAt(description, "resources");
  const paths = new Map(resources.map((one) => [textAt(one, "name"), textAt(one, "path")]));
  const tables = resources.flatMap((resource, index) => {
    const name = textAt(resource, "name") ?? `table-${index + 1}`;
    const schema = entriesOf(resource["schema"]);
    if (schema === undefined) {
      const why =
        typeof resource["schema"] === "string"
          ? "its schema is another file; import that file"
          : "it has no Table Schema";
      leftOut.push({ where: name, why });
      return [];
    }
    const draft = new TableDraft(name, leftOut, changed);
    readSchema(schema, draft, resource, paths);
    return [draft.finish()];
  });
  return { format: "Frictionless Data Package", tables, leftOut, changed };
}

/** Reads a Frictionless Table Schema by itself. */
export function importTableSchema(schema: Entries, name: string): Imported {
  const leftOut: Remark[] = [];
  const changed: Remark[] = [];
  const draft = new TableDraft(name, leftOut, changed);
  readSchema(schema, draft, {}, new Map());
  return { format: "Frictionless Table Schema", tables: [draft.finish()], leftOut, changed };
}

type Paths = ReadonlyMap<string | undefined, string | undefined>;

function readSchema(schema: Entries, draft: TableDraft, resource: Entries, paths: Paths): undefined {
  const fields = listAt(schema, "fields").flatMap((one, index): [string, Entries][] => {
    const name = textAt(one, "name");
    const field = entriesOf(one);
    if (name !== undefined && field !== undefined) return [[name, field]];
    draft.left(`${draft.name}.fields[${index}]`, "it has no name");
    return [];
  });
  const [match = "exact"] = textsAt(schema, "fieldsMatch");
  const areThere = ["exact", "equal", "subset"].includes(match);
  for (const [name, field] of fields) readField(field, name, draft, areThere);
  draft.namesColumns();
  fieldNames(match, [...new Set(fields.map(([name]) => name))], draft);
  const missing = draft
    .listed(schema, "missingValues", draft.name)
    .flatMap((one) => textAt(one, "value") ?? (typeof one === "string" ? one : []));
  readSource(resource, draft, {
    missing,
    columns: fields.map(([name]) => name),
    saysMissing: Array.isArray(schema["missingValues"]),
    isWritten: fields.some(([, field]) =>
      ["integer", "year", "datetime"].includes(textAt(field, "type") ?? ""),
    ),
  });
  const key = textsAt(schema, "primaryKey");
  const given = [schema["primaryKey"] ?? []].flat().filter((one) => one !== "");
  if (key.length < given.length) draft.left(`${draft.name}, primaryKey`, "it is no list of fields");
  if (key.length > 0 && key.length === given.length) {
    for (const column of key) draft.require(column, `${draft.name}, primaryKey`);
    draft.rule({ metric: "duplicate_count", columns: key, max: 0 }, {}, `${draft.name}, primaryKey`);
    draft.setting("key", key);
  }
  for (const columns of draft.listed(schema, "uniqueKeys", draft.name))
    if (Array.isArray(columns) && columns.length > 0 && columns.every((one) => typeof one === "string"))
      draft.rule(
        { metric: "duplicate_count", columns, ignore_null: true, max: 0 },
        {},
        `${draft.name}, uniqueKeys`,
      );
    else draft.left(`${draft.name}, uniqueKeys`, "it is no list of fields");
  for (const foreign of draft.listed(schema, "foreignKeys", draft.name))
    foreignKey(foreign, draft, resource, paths);
}

/** Which columns there have to be, by how the schema says that fields and columns go together. */
function fieldNames(match: string, columns: readonly string[], draft: TableDraft): undefined {
  const from = `${draft.name}, fieldsMatch ${match}`;
  if (columns.length === 0) return;
  const rules: Readonly<Record<string, readonly string[]>> = {
    exact: ["missing_columns", "unexpected_columns", "misplaced_columns"],
    equal: ["missing_columns", "unexpected_columns"],
    subset: ["missing_columns"],
    superset: ["unexpected_columns"],
  };
  if (!Object.hasOwn(rules, match))
    return draft.left(from, "that only some of the fields are there cannot be asked for");
  for (const metric of rules[match]) draft.rule({ metric, columns, max: 0 }, {}, from);
}

function foreignKey(value: unknown, draft: TableDraft, resource: Entries, paths: Paths): undefined {
  const from = `${draft.name}, foreignKey`;
  const columns = textsAt(value, "fields");
  const reference = entriesOf(at(value, "reference"));
  const references = textsAt(reference, "fields");
  if (reference === undefined || columns.length === 0 || columns.length !== references.length)
    return draft.left(from, "it does not name as many fields as it refers to");
  const target = textAt(reference, "resource");
  const table = target === undefined ? `${slug(draft.name)}-itself` : target;
  draft.table(table, target === undefined ? textAt(resource, "path") : paths.get(target));
  draft.rule(
    { metric: "orphan_count", columns, table, references, max: 0 },
    {},
    `${from} ${columns.map(identifier).join(", ")}`,
  );
}
