import { readFile } from "node:fs/promises";
import { Ajv, type AnySchemaObject, type Logger, type ValidateFunction } from "ajv";
import { Ajv2019 } from "ajv/dist/2019.js";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { AssayError, reasonOf } from "../../../model/error.ts";
import type { LocalInput } from "../../../model/gate.ts";
import { plain } from "../cells/sample-text.ts";
import { isObject } from "./compile/scope.ts";
import { dynamicKeyword } from "./dynamic.ts";
import { nullableOf } from "./nullable.ts";
import { wordsOf } from "./places.ts";
import { annotationsOf, faultOf, forAjv, mapParts } from "./schema-parts.ts";

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
  /** Names and texts that stand in it, which are nobody's data. */
  readonly words: ReadonlySet<string>;
}

const DRAFTS = [
  { uri: /^https?:\/\/json-schema\.org\/draft\/2020-12\/schema#?$/, Draft: Ajv2020 },
  { uri: /^https?:\/\/json-schema\.org\/draft\/2019-09\/schema#?$/, Draft: Ajv2019 },
  { uri: /^https?:\/\/json-schema\.org\/draft-07\/schema#?$/, Draft: Ajv },
];

/**
 * Reads and compiles a JSON Schema of draft 2020-12 (default), 2019-09 or 07. Unknown keywords and formats
 * are refused, since a misspelt one would let every row pass; names that begin with `x-` are annotations.
 * @throws AssayError `data/schema-unreadable`, `data/schema-invalid`, `data/schema-dynamic`, `data/schema-remote`
 */
export async function loadRowSchema(file: LocalInput): Promise<RowSchema> {
  return rowSchema(await readSchema(file), file.path);
}

/**
 * Compiles the JSON Schema of a row.
 * @param path where it stands, for sentences
 * @throws AssayError `data/schema-invalid`, `data/schema-dynamic`, `data/schema-remote`
 */
export function rowSchema(written: AnySchemaObject, path: string): RowSchema {
  const fault = faultOf(written);
  if (fault !== undefined) throw invalid(path, fault);
  const dynamic = dynamicKeyword(written);
  if (dynamic !== undefined)
    throw new AssayError(
      "data/schema-dynamic",
      `\`${path}\` has the keyword \`${dynamic.keyword}\`, whose meaning depends on which schemas led to it.`,
      { fix: `Write instead of it ${dynamic.instead}.`, location: { path } },
    );
  const schema = forAjv(written);
  const draft = typeof schema["$schema"] === "string" ? schema["$schema"] : undefined;
  const known = draft === undefined ? DRAFTS[0] : DRAFTS.find(({ uri }) => uri.test(draft));
  if (known === undefined)
    throw invalid(path, `\`$schema\` names \`${draft}\`; known are the drafts 2020-12, 2019-09 and 07`);
  if ("$async" in schema) throw invalid(path, "`$async` schemas answer later than a gate can wait for");
  const { Draft } = known;
  /** Checking a schema against that of its draft costs more than the rest, and once is enough. */
  const compiler = (validateSchema: boolean) => {
    const options = { strictTypes: false, strictTuples: false, strictRequired: false, ownProperties: true };
    const allErrors = isWide(schema);
    const ajv = new Draft({
      ...options,
      allErrors,
      strictSchema: "log",
      logger: KEYWORD_WATCH,
      validateSchema,
    });
    addFormats.default(ajv);
    // ajv follows it, but counts it among the unknown keywords.
    if (Draft !== Ajv) ajv.addKeyword("$anchor");
    for (const annotation of annotationsOf(schema)) ajv.addKeyword(annotation);
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
    words: wordsOf(schema),
  };
}

const MOST_NESTED = 200;

/**
 * Up to the first error ajv writes each property into the braces of the one before, which takes long and more stack than
 * there is; for all errors it writes them one after another.
 */
function isWide({ properties }: AnySchemaObject): boolean {
  return isObject(properties) && Object.keys(properties).length > MOST_NESTED;
}

/**
 * In its strict mode ajv refuses, besides unknown keywords, what the specification allows: a property that a pattern names
 * as well, or an `additionalItems` that nothing asks for.
 */
const KEYWORD_WATCH: Logger = {
  log: () => undefined,
  error: () => undefined,
  warn: (said: unknown) => {
    if (/unknown keyword/.test(String(said))) throw new Error(String(said));
  },
};

/** A part of a schema whose references name the whole that they lead into. */
function leadingInto(id: string, part: AnySchemaObject): AnySchemaObject {
  const whole = id.replace(/#.*$/s, "");
  return mapParts(part, ({ ...given }) => {
    for (const anchor of ANCHORS) if (typeof given[anchor] === "string") delete given[anchor];
    if (typeof given["$ref"] === "string") given["$ref"] = `${whole}${given["$ref"]}`;
    return given;
  });
}

/** What would name a part twice when it stands beside the whole. */
const ANCHORS = ["$anchor", "$dynamicAnchor", "$id"];

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
    const [, reference] = /^can't resolve reference (\S+)/.exec(reason) ?? [];
    if (reference === undefined) throw invalid(path, reason, thrown);
    if (reference.startsWith("#"))
      throw invalid(path, `\`$ref: ${plain(reference)}\` leads to nothing in it`, thrown);
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
