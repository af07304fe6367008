import type { JsonDialect } from "../dialect.ts";

/**
 * JSON in DuckDB. Its reader takes what the standard does not, such as NaN and a comma before a bracket, so
 * `isPlain` looks at the text: where it may hold one of these it says no, also for a text that speaks of them.
 */
export const duckDbJson: JsonDialect = {
  of: (expression, { type }) => (type === "JSON" ? expression : `to_json(${expression})`),
  isPlain: (json, { type }) => {
    const text = `CAST(${json} AS VARCHAR)`;
    if (type === "JSON")
      return `(json_valid(${text}) AND NOT regexp_matches(${text}, ',\\s*[\\]}]|(?i:nan|inf)'))`;
    return /DOUBLE|FLOAT|REAL|VARIANT|UNION/.test(type)
      ? `(NOT regexp_matches(${text}, '(?i:nan|inf)'))`
      : "TRUE";
  },
  isNumber: (json) => `(json_type(${json}) IN ('BIGINT', 'UBIGINT', 'DOUBLE'))`,
  isText: (json) => `(json_type(${json}) = 'VARCHAR')`,
  isBoolean: (json) => `(json_type(${json}) = 'BOOLEAN')`,
  isList: (json) => `(json_type(${json}) = 'ARRAY')`,
  isObject: (json) => `(json_type(${json}) = 'OBJECT')`,
  number: (json) => `TRY_CAST((${json} ->> '$') AS DOUBLE)`,
  text: (json) => `(${json} ->> '$')`,
  boolean: (json) => `((${json} ->> '$') = 'true')`,
  items: (json) => `CAST(${json} AS JSON[])`,
  keys: (json) => `json_keys(${json})`,
  member: (json, name) => `json_extract(${json}, '/' || replace(replace(${name}, '~', '~0'), '/', '~1'))`,
  length: (list) => `len(${list})`,
  element: (list, at) => `${list}[${at + 1}]`,
  without: (list, first) => `${list}[${first + 1}:]`,
  countOf: (list, variable, condition) => `len(list_filter(${list}, lambda ${variable}: ${condition}))`,
  mapped: (list, variable, expression) => `list_transform(${list}, lambda ${variable}: ${expression})`,
  areDistinct: (list) => `(len(list_distinct(${list})) = len(${list}))`,
};
