/** The other side of the bench: what an engineer would write by hand. */
import { DuckDBInstance } from "@duckdb/node-api";
import { CHECKS, nameOf } from "./checks.ts";

const [, , file] = process.argv;
const path = file.replaceAll("'", "''");
const SQL = `
  SELECT count(*), avg(CAST(dep_delay IS NULL AS INT)), avg(CAST(arr_delay IS NULL AS INT)),
    avg(CAST(tailnum IS NULL AS INT)), count(*) - count(air_time),
    count(DISTINCT tailnum), count(DISTINCT carrier), count(DISTINCT dest),
    min(dep_delay), max(dep_delay), min(distance), max(distance),
    avg(dep_delay), avg(arr_delay), avg(distance),
    1 - (SELECT count(*) FROM (SELECT DISTINCT carrier, flight, time_hour FROM read_parquet('${path}'))) / count(*)
  FROM read_parquet('${path}')`;
const instance = await DuckDBInstance.create(":memory:");
const connection = await instance.connect();
const [row] = (await connection.runAndReadAll(SQL)).getRows();
const values = CHECKS.map((check, at) => [nameOf(check), Number(row[at])]);
console.log(JSON.stringify({ values: Object.fromEntries(values) }));
connection.closeSync();
instance.closeSync();
