import type { Batch, Relation, Server, TableEngine } from "./engine.ts";
import { type Cells, distinctNames, toBatch } from "./servers/batch.ts";
import { Deadline } from "./servers/deadline.ts";
import { type Address, addressOf } from "./servers/url.ts";
import { sparkDialect } from "./spark/dialect.ts";
import { SparkSession } from "./spark/session.ts";
import { openTable, planBatches } from "./spark/statements.ts";

export const spark: Server = {
  id: "spark",
  description: "Spark SQL through its Thrift server",
  url: "spark://user:password@host:10000/database",
  schemes: ["spark", "hive2"],
  connect: async (url, { seconds }) => {
    const address = addressOf(url, spark.url, 10_000);
    const deadline = new Deadline(seconds, address);
    return new SparkEngine(address, deadline, await SparkSession.open(address, deadline));
  },
};

class SparkEngine implements TableEngine {
  readonly dialect = sparkDialect;
  readonly #address: Address;
  readonly #deadline: Deadline;
  readonly #session: SparkSession;

  constructor(address: Address, deadline: Deadline, session: SparkSession) {
    this.#address = address;
    this.#deadline = deadline;
    this.#session = session;
  }

  get place(): string {
    return this.#address.place;
  }

  table(name: string): Promise<Relation> {
    return openTable(name, this.#address, (sql) => this.query(sql));
  }

  async query(sql: string): Promise<readonly Record<string, unknown>[]> {
    const all: Record<string, unknown>[] = [];
    for await (const { names, rows } of this.#session.pages(sql)) {
      const keys = distinctNames(names.map((name) => ({ name })));
      for (const cells of rows) all.push(Object.fromEntries(keys.map((name, at) => [name, cells[at]])));
    }
    return all;
  }

  async *batches(sql: string, size: number): AsyncIterable<Batch> {
    const { sql: casted, columns } = await planBatches(sql, (one) => this.query(one));
    // A query under way holds its session, and others may ask meanwhile.
    const session = await SparkSession.open(this.#address, this.#deadline);
    try {
      let pending: Cells[] = [];
      for await (const { rows } of session.pages(casted)) {
        pending.push(...rows);
        while (pending.length >= size) {
          yield toBatch(pending.slice(0, size), columns);
          pending = pending.slice(size);
        }
      }
      if (pending.length > 0) yield toBatch(pending, columns);
    } finally {
      await session.close();
    }
  }

  close(): Promise<void> {
    return this.#session.close();
  }
}
