import { AssayError } from "../model/error.ts";
import type { RelationColumn } from "./dialect.ts";
import type { Batch, Relation, Server, TableEngine } from "./engine.ts";
import { type Cells, distinctNames, integerOf, isNumeric, numberOf, toBatch } from "./servers/batch.ts";
import { Deadline } from "./servers/deadline.ts";
import { isEncrypted, isThisMachine } from "./servers/encryption.ts";
import { noTable, serverFailed } from "./servers/failures.ts";
import { namePartsOf } from "./servers/table-name.ts";
import { type Address, addressOf } from "./servers/url.ts";
import type { TrinoColumn } from "./trino/answer.ts";
import { TrinoClient } from "./trino/client.ts";
import { trinoDialect } from "./trino/dialect.ts";
import { cellKind, readable } from "./trino/types.ts";

const { identifier, asText, asNumber } = trinoDialect;

export const trino: Server = {
  id: "trino",
  description: "Trino, and through it whatever its catalogs hold",
  url: "trino+https://user:password@host:443/catalog/schema",
  schemes: ["trino", "trino+https", "trino+http"],
  connect: async (url, { seconds }) => {
    const isPlain = /^trino\+http:/i.test(url);
    // The scheme says it; what is left of the URL is read as that of any server.
    const address = addressOf(url.replace(/^trino\+https?:/i, "trino:"), trino.url, isPlain ? 8080 : 443);
    const tls = !isPlain && (address.tls || /^trino\+https:/i.test(url));
    const isAsked = isEncrypted(address.options, "localhost");
    if (!tls && (isAsked || (address.password !== undefined && !isThisMachine(address.host))))
      throw new AssayError(
        "data/no-connection",
        isAsked
          ? `The URL for ${address.place} asks for TLS, and begins with what has none.`
          : `A password for ${address.place} would travel without TLS.`,
        { fix: "Write `trino+https://`, or leave out the password and what asks for TLS." },
      );
    const asked = { ...address, tls, secrets: [url, ...address.secrets] };
    const engine = new TrinoEngine(asked, new Deadline(seconds, asked));
    const answered = await engine.query("SELECT 1 AS one");
    if (answered.at(0)?.["one"] !== 1)
      throw serverFailed("unreachable", "it answers in JSON, and not as Trino does", asked);
    return engine;
  },
};

class TrinoEngine implements TableEngine {
  readonly dialect = trinoDialect;
  readonly #address: Address;
  readonly #client: TrinoClient;

  constructor(address: Address, deadline: Deadline) {
    this.#address = address;
    this.#client = new TrinoClient(address, deadline);
  }

  get place(): string {
    return this.#address.place;
  }

  async table(name: string): Promise<Relation> {
    const parts = namePartsOf(name, '"');
    if (parts === undefined || parts.length > 3) throw noTable(name, this.#address);
    const quoted = parts.map(identifier).join(".");
    const found = await this.#columnsOf(`SELECT * FROM ${quoted}`);
    const columns = found.map((column) => ({ ...column, cell: cellKind(column.type) }));
    const selected = columns.map((column) => {
      const own = identifier(column.name);
      const read = readable(own, column.type);
      return read === own ? own : `${read} AS ${own}`;
    });
    const isAsItIs = columns.every(
      ({ name: one, type }) => readable(identifier(one), type) === identifier(one),
    );
    const from = isAsItIs ? quoted : `(SELECT ${selected.join(", ")} FROM ${quoted}) AS assay_read`;
    return { from, columns: columns.map((column) => read(column)) };
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
    const columns = (await this.#columnsOf(sql)).map((column) => ({
      ...column,
      cell: cellKind(column.type),
    }));
    const parts = columns.map((column) => {
      const name = identifier(column.name);
      return isNumeric(column) ? asNumber(name) : asText(name, column);
    });
    const casted = `SELECT ${parts.join(", ")} FROM (${sql}) AS assay_rows`;
    let pending: Cells[] = [];
    for await (const { rows } of this.#client.pages(casted)) {
      pending.push(...rows);
      while (pending.length >= size) {
        yield toBatch(pending.slice(0, size), columns);
        pending = pending.slice(size);
      }
    }
    if (pending.length > 0) yield toBatch(pending, columns);
  }

  async #columnsOf(sql: string): Promise<readonly TrinoColumn[]> {
    let columns: readonly TrinoColumn[] = [];
    for await (const page of this.#client.pages(`SELECT * FROM (${sql}) AS assay_columns LIMIT 0`))
      columns = page.columns.map(({ name, type }) => ({ name, type }));
    return columns;
  }

  async close(): Promise<void> {
    // Nothing stays open between queries.
  }
}

/** What is read in another type than the table has is text to whoever asks. */
function read(column: RelationColumn): RelationColumn {
  return column.cell === "text" ? { ...column, type: "varchar" } : column;
}

/** NaN and infinities arrive as text, and so do decimals, whose whole numbers may be of any size. */
function cellOf(cell: unknown, type: string): unknown {
  if (type === "real" && typeof cell === "number") return Math.fround(cell);
  if (typeof cell !== "string")
    return typeof cell === "object" && cell !== null ? JSON.stringify(cell) : cell;
  if (type === "double" || type === "real") return numberOf(cell);
  return /^decimal\(\d+, ?0\)$/.test(type) ? integerOf(cell) : cell;
}
