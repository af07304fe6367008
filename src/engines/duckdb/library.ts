import { loadNative } from "../native.ts";

type DuckDb = typeof import("@duckdb/node-api");

/** What the library decodes every text of a result with. */
interface Accessors {
  textDecoder: InstanceType<typeof TextDecoder>;
}

let library: DuckDb | undefined;

/** The embedded DuckDB. Its own decoder takes U+FEFF away from the beginning of every text, so that two would be one. */
export function duckDb(): DuckDb {
  if (library !== undefined) return library;
  const loaded = loadNative<DuckDb>("@duckdb/node-api");
  const accessors = loadNative<Accessors>("@duckdb/node-api/lib/vectors/dataAccessors.js");
  accessors.textDecoder = new TextDecoder("utf-8", { ignoreBOM: true });
  library = loaded;
  return loaded;
}
