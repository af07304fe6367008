import net from "node:net";
import type { HiveClient } from "hive-driver";
import type { Cells } from "../servers/batch.ts";
import type { Deadline } from "../servers/deadline.ts";
import { serverFailed } from "../servers/failures.ts";
import type { Address } from "../servers/url.ts";
import { cellOf, columnOf } from "./cells.ts";
import { sparkFailed } from "./errors.ts";

export interface Page {
  readonly names: readonly string[];
  readonly rows: readonly Cells[];
}

type Session = Awaited<ReturnType<HiveClient["openSession"]>>;
type Operation = Awaited<ReturnType<Session["executeStatement"]>>;

const CONNECT_SECONDS = 15;
const ROWS = 10_000;
const LONGEST_PAUSE_MS = 100;
/** Results of Hive's operations, as Thrift numbers them. */
const FINISHED = 2;
const FETCH_NEXT = 0;

/** One session of a Thrift server, in UTC, in which what overflows is an error. */
export class SparkSession {
  readonly #client: HiveClient;
  readonly #session: Session;
  readonly #address: Address;
  readonly #deadline: Deadline;

  private constructor(client: HiveClient, session: Session, address: Address, deadline: Deadline) {
    this.#client = client;
    this.#session = session;
    this.#address = address;
    this.#deadline = deadline;
  }

  /** @throws AssayError `data/no-connection` */
  static async open(address: Address, deadline: Deadline): Promise<SparkSession> {
    const { default: hive } = await import("hive-driver");
    const { TCLIService, TCLIService_types: types } = hive.thrift;
    const client = new hive.HiveClient(TCLIService, types);
    client.on("error", () => undefined);
    const { host, port, user, password, tls, path } = address;
    // The driver takes any certificate unless it is told not to.
    const options = tls ? { ssl: true, rejectUnauthorized: true, servername: host } : {};
    const authentication = new hive.auth.PlainTcpAuthentication({
      username: user ?? "assay",
      password: password ?? "assay",
    });
    const opening = async () => {
      const connection = new hive.connections.TcpConnection();
      await client.connect({ host, port, options }, connection, authentication);
      // Small messages would wait for one another's receipts.
      const { connection: socket } = connection.getConnection();
      if (socket instanceof net.Socket) socket.setNoDelay(true);
      const configuration = {
        "set:hiveconf:spark.sql.session.timeZone": "UTC",
        "set:hiveconf:spark.sql.ansi.enabled": "true",
        // Where it is true, a doubled backslash in a literal is two.
        "set:hiveconf:spark.sql.parser.escapedStringLiterals": "false",
        ...(path[0] === undefined ? {} : { "use:database": path[0] }),
      };
      const protocol = types.TProtocolVersion.HIVE_CLI_SERVICE_PROTOCOL_V10;
      return client.openSession({ client_protocol: protocol, configuration });
    };
    try {
      const session = await before(Math.min(CONNECT_SECONDS, deadline.seconds), opening(), () =>
        serverFailed("unreachable", "it does not answer", address),
      );
      const own = new SparkSession(client, session, address, deadline);
      for await (const page of own.pages("SET TIME ZONE 'UTC'")) if (page.rows.length > 1) break;
      return own;
    } catch (thrown) {
      closeQuietly(client);
      throw sparkFailed(thrown, address);
    }
  }

  /** @throws AssayError */
  async *pages(sql: string): AsyncIterable<Page> {
    const ends = performance.now() + this.#deadline.seconds * 1000;
    let operation: Operation | undefined;
    try {
      operation = await this.#inTime(ends, this.#session.executeStatement(sql, { runAsync: true }));
      await this.#finished(operation, ends);
      operation.setMaxRows(ROWS);
      for (;;) {
        await this.#inTime(ends, operation.fetch(FETCH_NEXT));
        const page = pageOf(operation);
        operation.flush();
        yield page;
        if (page.rows.length === 0 || !operation.hasMoreRows()) return;
      }
    } catch (thrown) {
      await quietly(operation?.cancel());
      throw sparkFailed(thrown, this.#address);
    } finally {
      await quietly(operation?.close());
    }
  }

  async #finished(operation: Operation, ends: number): Promise<void> {
    for (let pause = 10; ; pause = Math.min(LONGEST_PAUSE_MS, pause * 1.5)) {
      const status = await this.#inTime(ends, operation.status(false));
      if (status.operationState === FINISHED) return;
      // Whatever is beyond is cancelled, closed or failed.
      if ((status.operationState ?? 0) > FINISHED && (status.operationState ?? 0) < 6)
        throw { response: status };
      await new Promise((done) => setTimeout(done, pause));
    }
  }

  #inTime<Result>(ends: number, work: Promise<Result>): Promise<Result> {
    const seconds = Math.max(0, ends - performance.now()) / 1000;
    return before(seconds, work, () => serverFailed("out-of-time", "it was still at work", this.#address));
  }

  async close(): Promise<void> {
    await quietly(this.#session.close());
    closeQuietly(this.#client);
  }
}

async function before<Result>(seconds: number, work: Promise<Result>, late: () => Error): Promise<Result> {
  const end = Promise.withResolvers<never>();
  const timer = setTimeout(() => end.reject(late()), seconds * 1000);
  work.catch(() => undefined);
  try {
    return await Promise.race([work, end.promise]);
  } finally {
    clearTimeout(timer);
  }
}

/** Cleaning up must not hide why, nor wait for a server that is gone. */
async function quietly(work: Promise<unknown> | undefined): Promise<void> {
  if (work !== undefined) await before(2, work, () => new Error("late")).catch(() => undefined);
}

function closeQuietly(client: HiveClient): void {
  try {
    client.close();
  } catch {
    // It was never open.
  }
}

function pageOf(operation: Operation): Page {
  const described = [...(operation.getSchema()?.columns ?? [])].sort((a, b) => a.position - b.position);
  const types = described.map(({ typeDesc }) => Number(typeDesc.types[0]?.primitiveEntry?.type ?? 7));
  const rows: unknown[][] = [];
  for (const set of operation.getData()) {
    const columns = (set.columns ?? []).map((column) => columnOf(column as never));
    const count = columns[0]?.values.length ?? 0;
    for (let row = 0; row < count; row++)
      rows.push(columns.map((column, at) => cellOf(column, row, types[at])));
  }
  return { names: described.map(({ columnName }) => columnName), rows };
}
