import type { TableEngine } from "../../engines/engine.ts";
import { connectionOf } from "../../engines/servers/connection.ts";
import type { Note } from "../../model/evidence.ts";
import type { Job } from "../../model/gate.ts";
import type { DataConfig, ServerSource, SourceConfig } from "./config.ts";
import type { DataTable } from "./table.ts";

export function isServerSource(source: SourceConfig): source is ServerSource {
  return typeof source === "object" && "engine" in source;
}

/** Names of the environment's variables that a gate's settings say hold URLs of servers. */
export function connectionNames({ source, reference, tables = {} }: DataConfig): readonly string[] {
  const sources = [source, reference, ...Object.values(tables)].filter((one) => one !== undefined);
  return [...new Set(sources.filter(isServerSource).map(({ connection }) => connection))];
}

/** Share of the gate's time that a query may take: better to stop with a reason than to be ended without one. */
const QUERY_SHARE = 0.9;

/** Tables of servers; one connection for all tables behind the same URL, so that rules can look across them. */
export class ServerTables {
  readonly #job: Job<DataConfig>;
  readonly #engines = new Map<string, Promise<TableEngine>>();
  readonly #notes = new Map<string, Note>();
  readonly #ends: number;

  constructor(job: Job<DataConfig>) {
    this.#job = job;
    this.#ends = performance.now() + job.budget.seconds * QUERY_SHARE * 1000;
  }

  /** What was read, and from where: there are no bytes whose digest could say it. */
  get notes(): readonly Note[] {
    return [...this.#notes.values()];
  }

  /** @throws AssayError `data/no-connection`, `data/no-table`, `data/no-permission` */
  async open({ engine: id, connection, table: name }: ServerSource): Promise<DataTable> {
    const engine = await this.#engine(id, connection);
    const relation = await engine.table(name);
    this.#notes.set(JSON.stringify([connection, name]), {
      code: "data/server-table",
      message: `\`${name}\` is a table of ${id} at ${engine.place}. It was read as it was during the run; another run may find other rows.`,
    });
    return { engine, relation, name, inputs: [] };
  }

  #engine(id: string, connection: string): Promise<TableEngine> {
    const key = JSON.stringify([id, connection]);
    const known = this.#engines.get(key) ?? this.#connect(id, connection);
    this.#engines.set(key, known);
    return known;
  }

  async #connect(id: string, connection: string): Promise<TableEngine> {
    const { server, url } = connectionOf(id, connection, this.#job.secrets);
    const seconds = Math.max(1, (this.#ends - performance.now()) / 1000);
    return server.connect(url, { seconds });
  }

  async close(): Promise<void> {
    for (const engine of this.#engines.values()) await (await engine.catch(() => undefined))?.close();
  }
}
