import type { AnySchemaObject } from "ajv";
import { openDuckDb } from "../../../../src/engines/duckdb.ts";
import type { FileEngine } from "../../../../src/engines/engine.ts";
import { rowSchema } from "../../../../src/gates/data/schema/json-schema.ts";
import { rowJudge } from "../../../../src/gates/data/schema/judge.ts";
import { rowReader } from "../../../../src/gates/data/schema/rows.ts";
import type { DataTable } from "../../../../src/gates/data/table.ts";
import { AssayError } from "../../../../src/model/error.ts";
import { TableFolder } from "../../../engines/table-folder.ts";
import { RandomSchemas } from "./random-schemas.ts";
import { COLUMNS, RandomValues } from "./random-values.ts";

export interface Tally {
  schemas: number;
  refused: number;
  pairs: number;
  /** Pairs that SQL decided. */
  decided: number;
  invalid: number;
  readonly disagreements: {
    readonly schema: AnySchemaObject;
    readonly row: unknown;
    readonly sql: boolean;
  }[];
}

export async function tableOf(engine: FileEngine, folder: TableFolder, select: string): Promise<DataTable> {
  const file = await folder.parquet(`t${Math.random()}.parquet`, select);
  return { engine, relation: await engine.relation(file), name: file.path, inputs: [] };
}

/** Compares the compiled SQL with ajv, row by row. */
export async function compare(table: DataTable, schema: AnySchemaObject, tally: Tally): Promise<void> {
  const compiled = compiledOrNot(schema);
  tally.schemas++;
  if (compiled === undefined) {
    tally.refused++;
    return;
  }
  const { engine, relation } = table;
  const judge = await rowJudge(table, compiled, { key: [], showValues: false, timeLeft: () => 600_000 });
  const question = judge.question({});
  const { met } = question;
  const before = tally.invalid;
  const verdicts = await engine.query(`SELECT ${met.sql} AS met FROM ${relation.from}`);
  let at = 0;
  for await (const batch of engine.batches(`SELECT * FROM ${relation.from}`, 10_000)) {
    const read = rowReader(batch, relation.columns, compiled.nullable);
    for (let row = 0; row < batch.rows; row++, at++) {
      const valid = compiled.validate(read(row)) === true;
      const found = verdicts[at]["met"];
      tally.pairs++;
      if (!valid) tally.invalid++;
      if (typeof found !== "boolean") continue;
      tally.decided++;
      if (found !== valid) tally.disagreements.push({ schema, row: read(row), sql: found });
    }
  }
  const open = verdicts.filter((row) => typeof row["met"] !== "boolean").length;
  const certain = verdicts.filter((row) => row["met"] === false).length;
  const counted = certain + (open === 0 ? 0 : await judge.invalidByAjv(question, table, open));
  if (counted !== tally.invalid - before)
    tally.disagreements.push({ schema, row: { counted, expected: tally.invalid - before }, sql: false });
}

function compiledOrNot(schema: AnySchemaObject) {
  try {
    return rowSchema(schema, "schema.json");
  } catch (thrown) {
    if (thrown instanceof AssayError) return undefined;
    throw thrown;
  }
}

/** Random schemas against random rows. */
export async function compareRandom(seed: number, schemas: number, rows: number): Promise<Tally> {
  const tally: Tally = { schemas: 0, refused: 0, pairs: 0, decided: 0, invalid: 0, disagreements: [] };
  const random = new RandomValues(seed);
  const schemasOf = new RandomSchemas(random);
  using folder = new TableFolder();
  const engine = await openDuckDb({ threads: 1 });
  try {
    const values = Array.from(
      { length: rows },
      () =>
        `(${Object.values(COLUMNS)
          .map((type) => random.cell(type))
          .join(", ")})`,
    );
    const names = Object.keys(COLUMNS).map((name) => `"${name}"`);
    const casts = Object.entries(COLUMNS).map(([name, type]) => `CAST("${name}" AS ${type}) AS "${name}"`);
    const select = `SELECT ${casts.join(", ")} FROM (VALUES ${values.join(", ")}) AS v(${names.join(", ")})`;
    const table = await tableOf(engine, folder, select);
    for (let at = 0; at < schemas; at++) await compare(table, schemasOf.row(), tally);
  } finally {
    await engine.close();
  }
  return tally;
}
