import type { Dialect, RelationColumn } from "./dialect.ts";
import type { Batch, Relation, Server, TableEngine } from "./engine.ts";
import { postgresDialect } from "./postgres/dialect.ts";
import { isRefusal, PostgresSession } from "./postgres/session.ts";
import { cellKind, readable } from "./postgres/types.ts";
import { distinctNames, isNumeric, toBatch } from "./servers/batch.ts";
import { Deadline } from "./servers/deadline.ts";
import { noTable, serverFailed } from "./servers/failures.ts";
import { type Address, addressOf } from "./servers/url.ts";

const { identifier, text, asText, asNumber, booleanAsNumber } = postgresDialect;

export const postgres: Server = {
  id: "postgres",
  description: "PostgreSQL and what speaks its protocol and SQL",
  url: "postgres://user:password@host:5432/database",
  schemes: ["postgres", "postgresql"],
  connect: async (url, { seconds }) => {
    const address = addressOf(url, postgres.url, 5432);
    return new Postgres(address, await PostgresSession.open(address, new Deadline(seconds, address)));
  },
};

interface Found {
  readonly oid: number;
  readonly quoted: string;
  readonly hidesRows: boolean;
}

const HIDDEN_ROWS =
  "Its row-level security shows this user only the rows that its policies allow: nothing is said of others.";

class Postgres implements TableEngine {
  readonly dialect: Dialect;
  readonly seesOneMoment = true;
  readonly #address: Address;
  readonly #session: PostgresSession;

  constructor(address: Address, session: PostgresSession) {
    this.#address = address;
    this.#session = session;
    // Elsewhere the numbers of characters are not those of Unicode.
    this.dialect =
      session.encoding === "UTF8"
        ? postgresDialect
        : { ...postgresDialect, matches: () => undefined, words: undefined };
  }

  get place(): string {
    return this.#address.place;
  }

  async table(name: string): Promise<Relation> {
    const found = await this.#find(name);
    const { rows } = await this.#session.lookUp(
      `SELECT attname, format_type(atttypid, NULL), format_type(atttypid, atttypmod) FROM pg_catalog.pg_attribute WHERE attrelid = ${found.oid} AND attnum > 0 AND NOT attisdropped ORDER BY attnum`,
    );
    const columns = rows.map(([column, bare, type]) => {
      return { name: String(column), cell: cellKind(String(bare)), type: String(type) };
    });
    const selected = columns.map(({ name: column }, at) => {
      const quoted = identifier(column);
      const read = readable(quoted, String(rows[at][1]));
      return read === quoted ? quoted : `${read} AS ${quoted}`;
    });
    const from = selected.every((one, at) => one === identifier(columns[at].name))
      ? found.quoted
      : `(SELECT ${selected.join(", ")} FROM ${found.quoted}) AS assay_read`;
    await this.#session.hold(found.quoted).catch((thrown: unknown) => {
      // Whoever asks for its rows is told why they cannot be had.
      if (!isRefusal(thrown)) throw thrown;
    });
    return { from, columns, ...(found.hidesRows ? { remark: HIDDEN_ROWS } : {}) };
  }

  /** What stands after FROM comes from the catalogue, never from the name as it was written. */
  async #find(name: string): Promise<Found> {
    // Texts of the protocol end at it.
    if (name.includes("\0")) throw noTable(name, this.#address);
    const { rows } = await this.#session.lookUp(
      `SELECT c.oid, quote_ident(n.nspname) || '.' || quote_ident(c.relname), has_any_column_privilege(c.oid, 'SELECT'), c.relkind IN ('i', 'I'), c.relrowsecurity FROM pg_catalog.pg_class AS c JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace WHERE c.oid = to_regclass(${text(name)})`,
    );
    const [found] = rows;
    if (found === undefined) throw noTable(name, this.#address);
    const [oid, quoted, mayRead, isIndex, hasPolicies] = found;
    if (isIndex === true) throw serverFailed("no-table", `\`${name}\` is an index`, this.#address);
    if (mayRead !== true) throw serverFailed("no-permission", `\`${name}\` may not be read`, this.#address);
    const hidesRows = hasPolicies === true && (await this.#policiesApply(Number(oid)));
    return { oid: Number(oid), quoted: String(quoted), hidesRows };
  }

  /** Owners and some roles see all rows. */
  async #policiesApply(oid: number): Promise<boolean> {
    const { rows } = await this.#session.lookUp(`SELECT row_security_active(${oid}::oid)`);
    return rows[0][0] === true;
  }

  async query(sql: string): Promise<readonly Record<string, unknown>[]> {
    const { fields, rows } = await this.#session.query(sql);
    const names = distinctNames(fields);
    return rows.map((cells) => Object.fromEntries(names.map((name, at) => [name, cells[at]])));
  }

  async *batches(sql: string, size: number): AsyncIterable<Batch> {
    const columns = await this.#columnsOf(sql);
    const parts = columns.map((column) => {
      const name = identifier(column.name);
      if (!isNumeric(column)) return asText(name, column);
      return column.cell === "boolean" ? booleanAsNumber(name) : asNumber(name);
    });
    const rows = this.#session.stream(`SELECT ${parts.join(", ")} FROM (${sql}) AS assay_rows`, size);
    for await (const some of rows) yield toBatch(some, columns);
  }

  async #columnsOf(sql: string): Promise<readonly RelationColumn[]> {
    const { fields } = await this.#session.query(`SELECT * FROM (${sql}) AS assay_columns LIMIT 0`);
    const names = fields.map(
      ({ dataTypeID, dataTypeModifier }) =>
        `format_type(${dataTypeID}, NULL), format_type(${dataTypeID}, ${dataTypeModifier})`,
    );
    if (names.length === 0) return [];
    const { rows } = await this.#session.query(`SELECT ${names.join(", ")}`);
    return fields.map(({ name }, at) => {
      const [bare, type] = [rows[0][at * 2], rows[0][at * 2 + 1]];
      return { name, cell: cellKind(String(bare)), type: String(type) };
    });
  }

  close(): Promise<void> {
    return this.#session.close();
  }
}
