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

let shared: Ajv2020 | undefined;

/** The schemas are ours, so nothing asks whether they are schemas: that took longer than all else of a config. */
function ajv(): Ajv2020 {
  if (shared === undefined) {
    shared = new Ajv2020({
      allErrors: true,
      verbose: true,
      strict: false,
      strictNumbers: true,
      meta: false,
      validateSchema: false,
      addUsedSchema: false,
      code: { optimize: false },
    });
    addFormats.default(shared);
  }
  return shared;
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
  const validate = ajv().compile(schema);
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
