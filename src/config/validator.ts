import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { TSchema } from "typebox";
import type { SchemaLike } from "./wording.ts";

/** One thing that ajv found, with the schema that asked for something else. */
export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message: string;
  readonly data: unknown;
  readonly parentSchema: SchemaLike;
}

const compiled = new WeakMap<TSchema, (data: unknown) => readonly SchemaError[]>();

/** Everything in `data` that the schema does not allow. */
export function schemaErrors(schema: TSchema, data: unknown): readonly SchemaError[] {
  let validate = compiled.get(schema);
  if (!validate) {
    validate = compile(schema);
    compiled.set(schema, validate);
  }
  return validate(data);
}

function compile(schema: TSchema): (data: unknown) => readonly SchemaError[] {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    strict: false,
    strictNumbers: true,
  });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  return (data) => (validate(data) ? [] : (validate.errors ?? []).map(told));
}

function told(error: ErrorObject): SchemaError {
  return {
    keyword: error.keyword,
    instancePath: error.instancePath,
    schemaPath: error.schemaPath,
    params: error.params,
    message: error.message ?? "is not allowed",
    data: error.data,
    parentSchema: (error.parentSchema ?? {}) as SchemaLike,
  };
}
