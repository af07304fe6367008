import { eachRow, rangeCondition } from "../checks.ts";
import type { ColumnType, TableDraft } from "../draft.ts";
import { matching } from "../patterns.ts";
import {
  at,
  type Entries,
  entriesOf,
  isScalarValue,
  listAt,
  numberAt,
  type Scalar,
  textAt,
} from "../read.ts";
import { identifier } from "../sql.ts";

type Schema = Record<string, unknown>;

const FORMATS: Readonly<Record<string, string>> = { email: "email", uri: "uri", uuid: "uuid" };
const BOUNDS = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"] as const;
const USED = ["required", "unique", "pattern", "enum", "minLength", "maxLength", "jsonSchema", ...BOUNDS];

/** Neither `boolean` nor `date`, for which a source takes more than a Table Schema does. */
const CSV_TYPES: Readonly<Record<string, ColumnType>> = {
  string: "text",
  integer: "integer",
  year: "integer",
  number: "number",
  datetime: "timestamp",
};

/**
 * One field of a Table Schema.
 * @param isThere false where the table may be without the column, so that no reader may be told its type
 */
export function readField(field: Entries, name: string, draft: TableDraft, isThere: boolean): undefined {
  const from = `${draft.name}.${name}`;
  const constraints = draft.mapped(field, "constraints", from);
  const type = textAt(field, "type") ?? "string";
  const schema = schemaOf(type, field, draft, from);
  if (isThere && Object.hasOwn(CSV_TYPES, type)) draft.type(name, CSV_TYPES[type]);
  const numeric = ["integer", "number", "year"].includes(type);
  const limits = Object.fromEntries(
    ["minLength", "maxLength"].flatMap((key) =>
      numberAt(constraints, key) === undefined ? [] : [[sized(key, type), constraints[key]]],
    ),
  );
  draft.demand(
    name,
    { ...schema, ...limits, ...(numeric ? numberBounds(constraints, draft, from) : {}) },
    from,
  );
  if (!numeric) otherBounds(constraints, name, draft, from);
  const listed = listAt(constraints, "enum");
  if (listed.length > 0) enumerated(listed, type, name, draft, from);
  const pattern = textAt(constraints, "pattern");
  if (pattern !== undefined && type === "string") {
    // The whole text has to match.
    matching(
      draft,
      { column: name, patterns: [`^(?:${pattern})$`], flavour: "python", match: "all" },
      {},
      from,
    );
  } else if (pattern !== undefined)
    draft.left(from, "`pattern` is about how a value is written, and the column is no text");
  const json = entriesOf(constraints["jsonSchema"]);
  if (json !== undefined) draft.left(from, "`jsonSchema`: write it into the schema file yourself");
  if (constraints["required"] === true) draft.require(name, from);
  if (constraints["unique"] === true)
    draft.rule(
      { metric: "duplicate_count", columns: [name], ignore_null: true, max: 0 },
      {},
      `${from}, unique`,
    );
  for (const key of Object.keys(constraints))
    if (!USED.includes(key)) draft.left(from, `the constraint \`${key}\` is not known`);
}

function sized(key: string, type: string): string {
  if (type === "array" || type === "list") return key.replace("Length", "Items");
  return type === "object" ? key.replace("Length", "Properties") : key;
}

function schemaOf(type: string, field: Entries, draft: TableDraft, from: string): Schema {
  const format = textAt(field, "format") ?? "default";
  const left = (why: string) => draft.left(from, why);
  const known = (allowed: readonly string[]) => {
    if (!allowed.includes(format))
      left(`the format ${JSON.stringify(format)} of the type ${type} is not judged, only the type`);
  };
  for (const key of [
    "decimalChar",
    "groupChar",
    "bareNumber",
    "trueValues",
    "falseValues",
    "categories",
    "rdfType",
    "missingValues",
    "delimiter",
    "itemType",
  ])
    if (field[key] !== undefined && key !== "rdfType")
      left(`\`${key}\`: how values are written is for the settings of the source to say`);
  switch (type) {
    case "string":
      known(["default", ...Object.keys(FORMATS)]);
      return { type, ...(Object.hasOwn(FORMATS, format) ? { format: FORMATS[format] } : {}) };
    case "integer":
    case "number":
    case "boolean":
      known(["default"]);
      return { type };
    case "year":
      return { type: "integer", minimum: 0, maximum: 9999 };
    case "date":
      known(["default", "any"]);
      return { type: "string", format: "date" };
    case "datetime":
      known(["default", "any"]);
      return { type: "string", format: "date-time" };
    case "yearmonth":
      return { type: "string", pattern: "^-?\\d{4}-(0[1-9]|1[0-2])$" };
    case "duration":
      return { type: "string", format: "duration" };
    case "array":
    case "list":
      return { type: "array" };
    case "object":
      return { type };
    case "any":
      return {};
    default:
      left(`the type ${JSON.stringify(type)} has no counterpart`);
      return {};
  }
}

/** Bounds may be written as texts, as everything else in the file. */
function numberBounds(constraints: Entries, draft: TableDraft, from: string): Schema {
  return Object.fromEntries(
    BOUNDS.flatMap((key): [string, number][] => {
      const value = at(constraints, key);
      if (value === undefined) return [];
      const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
      if (typeof number === "number" && Number.isFinite(number)) return [[key, number]];
      draft.left(from, `\`${key}\` is no number`);
      return [];
    }),
  );
}

function otherBounds(constraints: Entries, name: string, draft: TableDraft, from: string): undefined {
  const value = (key: (typeof BOUNDS)[number]): Scalar | undefined => {
    const found = at(constraints, key);
    return isScalarValue(found) ? found : undefined;
  };
  const range = {
    min: value("exclusiveMinimum") ?? value("minimum"),
    max: value("exclusiveMaximum") ?? value("maximum"),
    exclusiveMin: value("exclusiveMinimum") !== undefined,
    exclusiveMax: value("exclusiveMaximum") !== undefined,
  };
  if (range.min === undefined && range.max === undefined) return;
  eachRow(draft, rangeCondition(identifier(name), range), {}, from, [name]);
}

const TRUTHS: Readonly<Record<string, boolean>> = {
  true: true,
  True: true,
  TRUE: true,
  1: true,
  false: false,
  False: false,
  FALSE: false,
  0: false,
};

/** A value of a list, which may be written as a text. */
function listedValue(written: Scalar, type: string): Scalar {
  if (typeof written !== "string" || written.trim() === "") return written;
  if (type === "boolean") return Object.hasOwn(TRUTHS, written) ? TRUTHS[written] : written;
  return ["integer", "number", "year"].includes(type) ? Number(written) : written;
}

function enumerated(
  listed: readonly unknown[],
  type: string,
  name: string,
  draft: TableDraft,
  from: string,
): undefined {
  const values = listed.filter(isScalarValue).map((one) => listedValue(one, type));
  if (
    values.length < listed.length ||
    values.some((one) => Number.isNaN(one) || (type === "boolean" && typeof one !== "boolean"))
  )
    return draft.left(from, "its `enum` holds something else than values of its type");
  if (type === "boolean" || type === "string" || type === "integer" || type === "number" || type === "year")
    return draft.demand(name, { enum: [...new Set(values)] }, from);
  draft.rule({ metric: "unexpected_count", column: name, expected: [...new Set(values)], max: 0 }, {}, from);
}
