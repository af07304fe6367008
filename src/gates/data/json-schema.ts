import { readFile } from "node:fs/promises";
import { Ajv, type AnySchemaObject, type ValidateFunction } from "ajv";
import { Ajv2019 } from "ajv/dist/2019.js";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { AssayError, reasonOf } from "../../model/error.ts";
import type { LocalInput } from "../../model/gate.ts";

type Compiler = Ajv | Ajv2020 | Ajv2019;

/** A compiled JSON Schema of a row. */
export interface RowSchema {
  readonly validate: ValidateFunction;
  /** The only properties that it looks at, or undefined when it may look at all. */
  readonly properties: readonly string[] | undefined;
  /** Properties whose schema names null as a value of theirs, as `type: ["number", "null"]` does. */
  readonly nullable: ReadonlySet<string>;
}

const DRAFTS = [
  { uri: /^https?:\/\/json-schema\.org\/draft\/2020-12\/schema#?$/, Draft: Ajv2020 },
  { uri: /^https?:\/\/json-schema\.org\/draft\/2019-09\/schema#?$/, Draft: Ajv2019 },
  { uri: /^https?:\/\/json-schema\.org\/draft-07\/schema#?$/, Draft: Ajv },
];

/**
 * Reads and compiles a JSON Schema of draft 2020-12 (default), 2019-09 or 07. Unknown keywords and formats
 * are refused, since a misspelt one would let every row pass; names that begin with `x-` are annotations.
 * @throws AssayError `data/schema-unreadable`, `data/schema-invalid`, `data/schema-remote`
 */
export async function loadRowSchema(file: LocalInput): Promise<RowSchema> {
  const schema = await readSchema(file);
  const draft = typeof schema["$schema"] === "string" ? schema["$schema"] : undefined;
  const known = draft === undefined ? DRAFTS[0] : DRAFTS.find(({ uri }) => uri.test(draft));
  if (known === undefined)
    throw invalid(file, `\`$schema\` names \`${draft}\`; known are the drafts 2020-12, 2019-09 and 07`);
  if ("$async" in schema) throw invalid(file, "`$async` schemas answer later than a gate can wait for");
  const { Draft } = known;
  const compiler = () => {
    const ajv = new Draft({ strictTypes: false, strictTuples: false, strictRequired: false, logger: false });
    addFormats.default(ajv);
    for (const annotation of annotations(schema)) ajv.addKeyword(annotation);
    return ajv;
  };
  const validate = compile(compiler(), schema, file);
  return { validate, properties: propertiesOf(schema), nullable: nullableOf(compiler(), schema) };
}

async function readSchema(file: LocalInput): Promise<AnySchemaObject> {
  let schema: unknown;
  try {
    schema = JSON.parse((await readFile(file.localPath, "utf8")).replace(/^\uFEFF/, ""));
  } catch (thrown) {
    throw new AssayError("data/schema-unreadable", `\`${file.path}\` is not JSON: ${reasonOf(thrown)}.`, {
      fix: "Name a JSON Schema file with `schema:`.",
      location: { path: file.path },
      cause: thrown,
    });
  }
  if (isObject(schema)) return schema;
  throw invalid(file, "it is not a JSON object");
}

function compile(ajv: Compiler, schema: AnySchemaObject, file: LocalInput): ValidateFunction {
  try {
    return ajv.compile(schema);
  } catch (thrown) {
    const reason = reasonOf(thrown);
    if (!/^can't resolve reference/.test(reason)) throw invalid(file, reason, thrown);
    throw new AssayError(
      "data/schema-remote",
      `\`${file.path}\` refers to another schema, which is never fetched: ${reason}.`,
      {
        fix: "Copy the definition under `$defs` of the same file and refer to it with `#/$defs/…`.",
        location: { path: file.path },
        cause: thrown,
      },
    );
  }
}

function invalid(file: LocalInput, reason: string, cause?: unknown): AssayError {
  return new AssayError("data/schema-invalid", `\`${file.path}\` is not a valid JSON Schema: ${reason}.`, {
    fix: "Correct the schema; its keywords are described at https://json-schema.org.",
    location: { path: file.path },
    cause,
  });
}

function annotations(schema: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (Array.isArray(schema)) for (const one of schema) annotations(one, found);
  else if (isObject(schema))
    for (const [key, value] of Object.entries(schema)) {
      if (key.startsWith("x-")) found.add(key);
      annotations(value, found);
    }
  return found;
}

/** Keywords of a schema that look at no property beside `properties` and `required`. */
const LOCAL: ReadonlySet<string> = new Set(
  "$schema $id $comment $defs definitions title description examples default type properties required".split(
    " ",
  ),
);

function propertiesOf(schema: AnySchemaObject): readonly string[] | undefined {
  if (!Object.keys(schema).every((key) => LOCAL.has(key) || key.startsWith("x-"))) return undefined;
  const properties = isObject(schema["properties"]) ? Object.keys(schema["properties"]) : [];
  const required: unknown = schema["required"];
  return [...new Set([...properties, ...(Array.isArray(required) ? required.map(String) : [])])];
}

/** Schema parts that give `properties` its meaning, without demands on the row as a whole. */
const PROPERTY_PARTS = ["$schema", "$id", "$defs", "definitions", "properties"];

/**
 * A property that takes null and not just anything names null as a value: its NULL is then null. A schema
 * without a type takes null only because it asks nothing of it, and `required` should still find it missing.
 */
function nullableOf(ajv: Compiler, schema: AnySchemaObject): ReadonlySet<string> {
  const parts = Object.entries(schema).filter(([key]) => PROPERTY_PARTS.includes(key));
  const names = isObject(schema["properties"]) ? Object.keys(schema["properties"]) : [];
  try {
    const validate = ajv.compile(Object.fromEntries(parts));
    const takes = (name: string, value: unknown) => validate(Object.fromEntries([[name, value]])) === true;
    return new Set(names.filter((name) => takes(name, null) && !(takes(name, {}) && takes(name, []))));
  } catch {
    // A reference into a part that is left out, such as `#/allOf/0`: then NULL stays an absent property.
    return new Set();
  }
}

function isObject(value: unknown): value is AnySchemaObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
