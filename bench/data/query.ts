/** The other side of the bench: what an engineer would write by hand, in one query. */
import { DuckDBInstance } from "@duckdb/node-api";
import { checksOf } from "./checks.ts";
import { peakMemory, processorSeconds } from "./memory.ts";

const [, , file, , table] = process.argv;
const source = `read_parquet('${file.replaceAll("'", "''")}')`;
const selected = checksOf(table).map(
  ({ sql }, at) => `${sql.replaceAll("FROM source", `FROM ${source}`)} AS a${at}`,
);
const instance = await DuckDBInstance.create(":memory:");
const connection = await instance.connect();
const [row] = (await connection.runAndReadAll(`SELECT ${selected.join(", ")} FROM ${source}`)).getRows();
console.log(
  JSON.stringify({ values: row.map(Number), megabytes: peakMemory(), processor: processorSeconds() }),
);
connection.closeSync();
instance.closeSync();
