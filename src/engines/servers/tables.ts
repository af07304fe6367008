import type { Note } from "../../model/evidence.ts";
import type { Job } from "../../model/gate.ts";
import type { Relation, TableEngine } from "../engine.ts";
import { connectionOf } from "./connection.ts";
import type { ServerSource } from "./source.ts";

/** Share of the gate's time that a query may take: better to stop with a reason than to be ended without one. */
const QUERY_SHARE = 0.9;

export interface ServerTable {
  readonly engine: TableEngine;
  readonly relation: Relation;
  readonly name: string;
}

/** Tables of servers; one connection for all tables behind the same URL, so that rules can look across them. */
export class ServerTables {
  readonly #secrets: Job["secrets"];
  readonly #engines = new Map<string, Promise<TableEngine>>();
  readonly #notes = new Map<string, Note>();
  readonly #ends: number;

  constructor({ secrets, budget }: Pick<Job, "secrets" | "budget">) {
    this.#secrets = secrets;
    this.#ends = performance.now() + budget.seconds * QUERY_SHARE * 1000;
  }

  /** What was read, and from where: there are no bytes whose digest could say it. */
  get notes(): readonly Note[] {
    return [...this.#notes.values()];
  }

  /** @throws AssayError `data/no-connection`, `data/no-table`, `data/no-permission` */
  async open({ engine: id, connection, table: name }: ServerSource): Promise<ServerTable> {
    const engine = await this.#engine(id, connection);
    const relation = await engine.table(name);
    this.#notes.set(JSON.stringify([connection, name]), {
      code: "data/server-table",
      message: [
        `\`${name}\` is a table of ${id} at ${engine.place}.`,
        engine.seesOneMoment
          ? "It was read as it was at one moment of the run; another run may find other rows."
          : "Each query read it as it was when it was asked: if somebody wrote meanwhile, numbers may be of different moments.",
        ...(relation.remark === undefined ? [] : [relation.remark]),
      ].join(" "),
    });
    return { engine, relation, name };
  }

  #engine(id: string, connection: string): Promise<TableEngine> {
    const key = JSON.stringify([id, connection]);
    const known = this.#engines.get(key) ?? this.#connect(id, connection);
    this.#engines.set(key, known);
    return known;
  }

  async #connect(id: string, connection: string): Promise<TableEngine> {
    const { server, url } = connectionOf(id, connection, this.#secrets);
    const seconds = Math.max(1, (this.#ends - performance.now()) / 1000);
    return server.connect(url, { seconds });
  }

  async close(): Promise<void> {
    for (const engine of this.#engines.values()) await (await engine.catch(() => undefined))?.close();
  }
}
