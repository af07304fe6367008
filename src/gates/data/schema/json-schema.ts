import { readFile } from "node:fs/promises";
import { Ajv, type AnySchemaObject, type ValidateFunction } from "ajv";
import { Ajv2019 } from "ajv/dist/2019.js";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { AssayError, reasonOf } from "../../../model/error.ts";
import type { LocalInput } from "../../../model/gate.ts";

type Compiler = Ajv | Ajv2020 | Ajv2019;

/** A compiled JSON Schema of a row. */
export interface RowSchema {
  readonly root: AnySchemaObject;
  /** Where it stands, for sentences. */
  readonly path: string;
  readonly validate: ValidateFunction;
  /** The judge of a part of the schema, as a schema of the row; its references lead into the whole. */
  part(schema: AnySchemaObject): ValidateFunction;
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
  return rowSchema(await readSchema(file), file.path);
}

/**
 * Compiles the JSON Schema of a row.
 * @param path where it stands, for sentences
 * @throws AssayError `data/schema-invalid`, `data/schema-remote`
 */
export function rowSchema(written: AnySchemaObject, path: string): RowSchema {
  const schema = withContainsApart(written);
  const draft = typeof schema["$schema"] === "string" ? schema["$schema"] : undefined;
  const known = draft === undefined ? DRAFTS[0] : DRAFTS.find(({ uri }) => uri.test(draft));
  if (known === undefined)
    throw invalid(path, `\`$schema\` names \`${draft}\`; known are the drafts 2020-12, 2019-09 and 07`);
  if ("$async" in schema) throw invalid(path, "`$async` schemas answer later than a gate can wait for");
  const { Draft } = known;
  /** Checking a schema against that of its draft costs more than the rest, and once is enough. */
  const compiler = (validateSchema: boolean) => {
    const strict = { strictTypes: false, strictTuples: false, strictRequired: false };
    const ajv = new Draft({ ...strict, logger: false, validateSchema });
    addFormats.default(ajv);
    for (const annotation of annotations(schema)) ajv.addKeyword(annotation);
    return ajv;
  };
  const validate = compile(compiler(true), schema, path);
  const { $id = "assay:row" } = schema;
  let parts: Compiler | undefined;
  return {
    root: schema,
    path,
    validate,
    part: (part) => {
      parts ??= compiler(false).addSchema(schema, $id);
      return parts.compile(leadingInto($id, part));
    },
    nullable: nullableOf(compiler(false), schema),
  };
}

/** Keywords whose value is data, not a schema. */
const DATA = new Set(["const", "enum", "default", "examples"]);

/** A part of a schema whose references name the whole that they lead into. */
function leadingInto(id: string, part: AnySchemaObject): AnySchemaObject {
  const whole = id.replace(/#.*$/s, "");
  const moved = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(moved);
    if (!isObject(value)) return value;
    const entries = Object.entries(value).filter(
      ([key, one]) => !(ANCHORS.has(key) && typeof one === "string"),
    );
    return Object.fromEntries(
      entries.map(([key, one]) => {
        if (key === "$ref" && typeof one === "string") return [key, `${whole}${one}`];
        return [key, DATA.has(key) ? one : moved(one)];
      }),
    );
  };
  return Object.fromEntries(
    Object.entries(part).map(([key, one]) => [key, DATA.has(key) ? one : moved(one)]),
  );
}

/** What would name a part twice when it stands beside the whole. */
const ANCHORS = new Set(["$anchor", "$dynamicAnchor", "$id"]);

/**
 * ajv 8 passes over `contains` for an empty list when the same schema also has a tuple. In an `allOf` it means
 * the same and is looked at.
 */
function withContainsApart(root: AnySchemaObject): AnySchemaObject {
  const move = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(move);
    if (!isObject(value)) return value;
    const moved = Object.entries(value).map(([key, one]) => [key, DATA.has(key) ? one : move(one)] as const);
    const { contains, minContains, maxContains, ...rest } = Object.fromEntries(moved);
    if (contains === undefined || !(Array.isArray(rest["prefixItems"]) || Array.isArray(rest["items"])))
      return Object.fromEntries(moved);
    const apart = { contains, minContains, maxContains };
    const given = Object.entries(apart).filter(([, one]) => one !== undefined);
    return { ...rest, allOf: [...(rest["allOf"] ?? []), Object.fromEntries(given)] };
  };
  const result = move(root);
  return isObject(result) ? result : root;
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
  throw invalid(file.path, "it is not a JSON object");
}

function compile(ajv: Compiler, schema: AnySchemaObject, path: string): ValidateFunction {
  try {
    return ajv.compile(schema);
  } catch (thrown) {
    const reason = reasonOf(thrown);
    if (!/^can't resolve reference/.test(reason)) throw invalid(path, reason, thrown);
    throw new AssayError(
      "data/schema-remote",
      `\`${path}\` refers to another schema, which is never fetched: ${reason}.`,
      {
        fix: "Copy the definition under `$defs` of the same file and refer to it with `#/$defs/…`.",
        location: { path },
        cause: thrown,
      },
    );
  }
}

function invalid(path: string, reason: string, cause?: unknown): AssayError {
  return new AssayError("data/schema-invalid", `\`${path}\` is not a valid JSON Schema: ${reason}.`, {
    fix: "Correct the schema; its keywords are described at https://json-schema.org.",
    location: { path },
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
