import { AssayError } from "../model/error.ts";
import { DatabricksClient } from "./databricks/client.ts";
import type { Batch, Relation, Server, TableEngine } from "./engine.ts";
import { distinctNames, integerOf, numberOf, toBatch } from "./servers/batch.ts";
import { Deadline } from "./servers/deadline.ts";
import { type Address, addressOf } from "./servers/url.ts";
import { sparkDialect } from "./spark/dialect.ts";
import { openTable, planBatches } from "./spark/statements.ts";

/** No such warehouse can be had for tests: what is shared with Spark is tested there, the protocol is not. */
export const databricks: Server = {
  id: "databricks",
  description: "A SQL warehouse of Databricks",
  url: "databricks://token@host/sql/1.0/warehouses/id",
  schemes: ["databricks"],
  connect: async (url, { seconds }) => {
    const address = addressOf(url, databricks.url, 443);
    const token = address.password ?? address.user;
    if (token === undefined)
      throw new AssayError("data/no-connection", `The URL for ${address.place} holds no token.`, {
        fix: `Write it like \`${databricks.url}\`.`,
      });
    const masked = { ...address, secrets: [...address.secrets, token, encodeURIComponent(token)] };
    const engine = new DatabricksEngine(
      masked,
      new DatabricksClient(masked, token, new Deadline(seconds, masked)),
    );
    await engine.query("SELECT 1 AS one");
    return engine;
  },
};

class DatabricksEngine implements TableEngine {
  readonly dialect = { ...sparkDialect, id: "databricks" };
  readonly #address: Address;
  readonly #client: DatabricksClient;

  constructor(address: Address, client: DatabricksClient) {
    this.#address = address;
    this.#client = client;
  }

  get place(): string {
    return this.#address.place;
  }

  table(name: string): Promise<Relation> {
    return openTable(name, this.#address, (sql) => this.query(sql));
  }

  async query(sql: string): Promise<readonly Record<string, unknown>[]> {
    const all: Record<string, unknown>[] = [];
    for await (const { columns, rows } of this.#client.pages(sql)) {
      const names = distinctNames(columns);
      for (const cells of rows)
        all.push(Object.fromEntries(names.map((name, at) => [name, cellOf(cells[at], columns[at].type)])));
    }
    return all;
  }

  async *batches(sql: string, size: number): AsyncIterable<Batch> {
    const { sql: casted, columns } = await planBatches(sql, (one) => this.query(one));
    for await (const { rows } of this.#client.pages(casted))
      for (let at = 0; at < rows.length; at += size) yield toBatch(rows.slice(at, at + size), columns);
  }

  async close(): Promise<void> {
    // Nothing stays open between statements.
  }
}

/** Every value arrives as text. */
function cellOf(cell: unknown, type: string): unknown {
  if (typeof cell !== "string") return cell ?? null;
  if (/^(BYTE|SHORT|INT|LONG|TINYINT|SMALLINT|BIGINT)$/.test(type)) return integerOf(cell);
  if (type === "BOOLEAN") return cell === "true";
  if (type === "DOUBLE") return numberOf(cell);
  if (type === "FLOAT") return Math.fround(numberOf(cell));
  return type === "DECIMAL" && /^-?\d+$/.test(cell) ? integerOf(cell) : cell;
}
