import type { TableDraft } from "../draft.ts";
import { keywordFault } from "../keyword-values.ts";
import { at, type Entries, entriesOf, isScalarValue, known, listAt, numberAt, textAt } from "../read.ts";

type Schema = Record<string, unknown>;

/** What the formats of ODCS are called in JSON Schema. */
const FORMATS = ["email", "uuid", "uri", "hostname", "ipv4", "ipv6"];
const WIDTHS: Readonly<Record<string, readonly [number, number]>> = {
  i8: [-128, 127],
  i16: [-32_768, 32_767],
  i32: [-2_147_483_648, 2_147_483_647],
  u8: [0, 255],
  u16: [0, 65_535],
  u32: [0, 4_294_967_295],
};
const NUMBERS = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"];

/** JSON Schema of the values of a property, by its logical type; what cannot be said goes to the draft's lists. */
export function schemaOfProperty(property: Entries, draft: TableDraft, from: string, depth = 0): Schema {
  const type = textAt(property, "logicalType");
  const options = entriesOf(property["logicalTypeOptions"]) ?? {};
  const used = new Set<string>();
  const take = (keys: readonly string[]): Schema => {
    const given = keys.filter((key) => isScalarValue(at(options, key)));
    const fit = given.filter((key) => keywordFault(key, options[key]) === undefined);
    for (const key of fit) used.add(key);
    return Object.fromEntries(fit.map((key) => [key, options[key]]));
  };
  const schema = ((): Schema => {
    switch (type) {
      case "string":
        return { type: "string", ...take(["minLength", "maxLength"]), ...stringParts(options, used) };
      case "integer":
      case "number":
        return { type, ...take(NUMBERS), ...width(options, used) };
      case "boolean":
        return { type };
      case "date":
        return { type: "string", format: "date" };
      case "timestamp":
        return { type: "string", format: "date-time" };
      case "time":
        return { type: "string" };
      case "array":
        return {
          type,
          ...take(["minItems", "maxItems", "uniqueItems"]),
          ...items(property, draft, from, depth),
        };
      case "object":
        return {
          type,
          ...take(["minProperties", "maxProperties"]),
          ...members(property, options, used, draft, from, depth),
        };
      default:
        if (type !== undefined) draft.left(from, `the logical type ${JSON.stringify(type)} is not known`);
        return {};
    }
  })();
  // Bounds of times are left to SQL where the property is a column, and lists of values to the column.
  const isTime = ["date", "timestamp", "time"].includes(type ?? "");
  const later = depth === 0 ? ["enum", ...(isTime ? NUMBERS : [])] : [];
  for (const key of Object.keys(options))
    if (!used.has(key) && !later.includes(key)) draft.left(from, optionReason(type, key, options[key]));
  return schema;
}

function stringParts(options: Entries, used: Set<string>): Schema {
  const format = textAt(options, "format");
  const known = format !== undefined && FORMATS.includes(format);
  if (known) used.add("format");
  return known ? { format } : {};
}

function width(options: Entries, used: Set<string>): Schema {
  const limits = known(WIDTHS, textAt(options, "format"));
  if (limits === undefined) return {};
  used.add("format");
  const [least, most] = limits;
  return {
    minimum: Math.max(least, numberAt(options, "minimum") ?? least),
    maximum: Math.min(most, numberAt(options, "maximum") ?? most),
  };
}

function items(property: Entries, draft: TableDraft, from: string, depth: number): Schema {
  const one = entriesOf(property["items"]);
  return one === undefined ? {} : { items: schemaOfProperty(one, draft, `${from}.items`, depth + 1) };
}

function members(
  property: Entries,
  options: Entries,
  used: Set<string>,
  draft: TableDraft,
  from: string,
  depth: number,
): Schema {
  used.add("required");
  const properties = listAt(property, "properties").flatMap((one): [string, Entries][] => {
    const name = textAt(one, "physicalName") ?? textAt(one, "name");
    const entries = entriesOf(one);
    return name === undefined || entries === undefined ? [] : [[name, entries]];
  });
  const required = [
    ...properties.filter(([, one]) => one["required"] === true).map(([name]) => name),
    ...listAt(options, "required").filter((one) => typeof one === "string"),
  ];
  for (const [name, one] of properties)
    for (const key of ["quality", "unique", "relationships"])
      if (one[key] !== undefined && one[key] !== false)
        draft.left(`${from}.${name}`, `\`${key}\` of a nested property is no rule of a table`);
  return {
    ...(properties.length === 0
      ? {}
      : {
          properties: Object.fromEntries(
            properties.map(([name, one]) => [
              name,
              schemaOfProperty(one, draft, `${from}.${name}`, depth + 1),
            ]),
          ),
        }),
    ...(required.length === 0 ? {} : { required: [...new Set(required)] }),
  };
}

function optionReason(type: string | undefined, key: string, value: unknown): string {
  const said = `\`logicalTypeOptions.${key}\`${isScalarValue(value) ? ` (${JSON.stringify(value)})` : ""}`;
  const fault = keywordFault(key, value);
  if (fault !== undefined) return `${said} is not ${fault}`;
  if (key === "pattern" && type === "string") return `${said} of a nested property is not translated`;
  if (key === "format" && (type === "date" || type === "timestamp" || type === "time"))
    return `${said} is about how a text is written; the column's type is judged instead`;
  if (key === "format") return `${said} has no counterpart in JSON Schema`;
  return `${said} of the logical type ${type ?? "that is not given"} has no counterpart`;
}
