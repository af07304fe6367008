import { isServerSource, type ServerSource } from "../../../engines/servers/source.ts";
import { AssayError } from "../../../model/error.ts";
import { sourcePath } from "../../../sources/table-source.ts";
import type { FileSource } from "../../file-source.ts";
import type { EvaluationConfig, TableRole, WrittenConfig } from "../config.ts";

/** The tables that a gate's settings name on one server. */
export type OnServer = { readonly [Role in TableRole]?: ServerSource } & {
  readonly predictions: ServerSource;
};

/** Settings whose tables are names, and where those lie if not in files. */
export interface Placed<Config> {
  readonly config: Config;
  readonly onServer?: OnServer;
  /** How files are read whose settings say more than a path. */
  readonly files: { readonly [Role in TableRole]?: FileSource };
}

const ROLES: readonly TableRole[] = ["predictions", "data", "champion"];

/**
 * Tells tables of files and of servers apart. On a server metrics are computed in SQL, as its rows stay there.
 * @throws AssayError `evaluation/settings` for tables that no one engine holds
 */
export function placeTables(written: WrittenConfig): Placed<EvaluationConfig>;
export function placeTables(written: Partial<WrittenConfig>): Placed<Partial<EvaluationConfig>>;
export function placeTables(written: Partial<WrittenConfig>): Placed<Partial<EvaluationConfig>> {
  const { predictions, data, champion, ...others } = written;
  const tables = { predictions, data, champion };
  const names = Object.fromEntries(
    ROLES.flatMap((role) => {
      const source = tables[role];
      if (source === undefined) return [];
      return [[role, isServerSource(source) ? source.table : sourcePath(source)]];
    }),
  );
  const files = Object.fromEntries(
    ROLES.flatMap((role) => {
      const source = tables[role];
      return typeof source === "object" && !isServerSource(source) ? [[role, source]] : [];
    }),
  );
  const served = ROLES.filter((role) => isServerSource(tables[role]));
  if (served.length === 0) return { config: { ...others, ...names }, files };
  if (!isServerSource(predictions)) throw notPredictions(served[0], written);
  for (const role of ROLES) {
    const source = tables[role];
    if (source !== undefined && !isBeside(source, predictions))
      throw wrong(
        `\`predictions\` is a table of a server, and \`${role}\` does not lie there, so no query can join them.`,
        `Put the table beside the predictions, and name it with the same \`engine\` and \`connection\`.`,
      );
  }
  if (written.compute === "memory")
    throw wrong(
      "`predictions` is a table of a server, but the gate says `compute: memory`.",
      "Leave `compute` out: the server computes. Or export the table to a file.",
    );
  if (written.command !== undefined)
    throw wrong(
      "`command` writes a file, but `predictions` is a table of a server.",
      "Leave `command` out, or name the file that it writes.",
    );
  return {
    config: { ...others, ...names, compute: "sql" },
    files,
    onServer: {
      predictions,
      ...(isServerSource(data) ? { data } : {}),
      ...(isServerSource(champion) ? { champion } : {}),
    },
  };
}

function isBeside(source: string | FileSource | ServerSource, { engine, connection }: ServerSource): boolean {
  return isServerSource(source) && source.engine === engine && source.connection === connection;
}

function notPredictions(role: TableRole, { model, predictions }: Partial<WrittenConfig>): AssayError {
  if (predictions === undefined)
    return wrong(
      `\`${role}\` is a table of a server, whose rows stay there, but the gate has ${model === undefined ? "no `predictions` beside it" : "a `model` to feed with them"}.`,
      "Name a table of predictions on the server with `predictions:`, or export the rows to a file.",
    );
  return wrong(
    `\`${role}\` is a table of a server, and \`predictions\` is a file, so no query can join them.`,
    "Load the predictions into a table of the server, or export its rows to a file.",
  );
}

function wrong(message: string, fix: string): AssayError {
  return new AssayError("evaluation/settings", message, { fix });
}
