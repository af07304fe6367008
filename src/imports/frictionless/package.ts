import { slug, TableDraft } from "../draft.ts";
import type { Imported, Remark } from "../imported.ts";
import { at, type Entries, entriesOf, listAt, mapsAt, textAt, textsAt } from "../read.ts";
import { isCsvPath } from "../sources.ts";
import { identifier } from "../sql.ts";
import { readField } from "./fields.ts";

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
  for (const [name, field] of fields) readField(field, name, draft);
  draft.namesColumns();
  fieldNames(textAt(schema, "fieldsMatch") ?? "exact", [...new Set(fields.map(([name]) => name))], draft);
  const missing = listAt(schema, "missingValues").flatMap(
    (one) => textAt(one, "value") ?? (typeof one === "string" ? one : []),
  );
  readSource(resource, missing, draft);
  const key = textsAt(schema, "primaryKey");
  if (key.length > 0) {
    for (const column of key) draft.require(column, `${draft.name}, primaryKey`);
    draft.rule({ metric: "duplicate_count", columns: key, max: 0 }, {}, `${draft.name}, primaryKey`);
    draft.setting("key", key);
  }
  for (const columns of listAt(schema, "uniqueKeys"))
    if (Array.isArray(columns) && columns.length > 0 && columns.every((one) => typeof one === "string"))
      draft.rule(
        { metric: "duplicate_count", columns, ignore_null: true, max: 0 },
        {},
        `${draft.name}, uniqueKeys`,
      );
    else draft.left(`${draft.name}, uniqueKeys`, "it is no list of fields");
  for (const foreign of listAt(schema, "foreignKeys")) foreignKey(foreign, draft, resource, paths);
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
  const [said] = [match].flat();
  if (!Object.hasOwn(rules, said))
    return draft.left(from, "that only some of the fields are there cannot be asked for");
  for (const metric of rules[said]) draft.rule({ metric, columns, max: 0 }, {}, from);
}

/** What a source's `csv` takes. */
function isDelimiter(text: string): boolean {
  return text.length >= 1 && text.length <= 4 && /^[\t -~]+$/.test(text);
}

function readSource(resource: Entries, missing: readonly string[], draft: TableDraft): undefined {
  const [path, ...others] = textsAt(resource, "path");
  if (others.length > 0)
    draft.left(
      draft.name,
      `it has ${others.length + 1} files; name a glob that matches all of them as \`source\``,
    );
  const isCsv = textAt(resource, "format") === "csv";
  const filled = [...new Set(missing.filter((one) => one !== ""))];
  const dialect = entriesOf(resource["dialect"]) ?? {};
  for (const key of Object.keys(dialect))
    if (!["delimiter", "csv", "$schema"].includes(key))
      draft.left(`${draft.name}, dialect`, `\`${key}\`: look whether the source needs it under \`csv\``);
  const named = textAt(dialect, "delimiter") ?? textAt(at(dialect, "csv"), "delimiter");
  const delimiter = named !== undefined && isDelimiter(named) ? named : undefined;
  if (named !== delimiter)
    draft.left(`${draft.name}, dialect`, "its `delimiter` is none of one to four ASCII characters");
  const csv = {
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(filled.length === 0 ? {} : { null_strings: filled }),
  };
  if (path !== undefined) draft.source(path, { csv, isCsv });
  if (path !== undefined && (isCsv || isCsvPath(path))) return;
  if (filled.length > 0) draft.setting("missing_values", { "*": [...new Set(missing)] });
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
