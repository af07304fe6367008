import type { Engine } from "../../../engines/engine.ts";
import type { ServerSource } from "../../../engines/servers/source.ts";
import { ServerTables } from "../../../engines/servers/tables.ts";
import { AssayError } from "../../../model/error.ts";
import type { Missing } from "../../../model/estimate.ts";
import type { BaselineName, Measurement } from "../../../model/evidence.ts";
import { CHAMPION, NO_CHAMPION, type Scene } from "../scene.ts";
import { namingColumns } from "../tables/exact-names.ts";
import { countTable, type OpenTable } from "../tables/table.ts";
import { measureInSql } from "./index.ts";
import { countRows } from "./keys.ts";
import type { OnServer } from "./placed.ts";
import { SAME, type SqlTables } from "./tables.ts";

/** Answers every need from tables of a server, whose rows never leave it. */
export async function measureOnServer(scene: Scene, sources: OnServer): Promise<readonly Measurement[]> {
  const servers = new ServerTables(scene.job);
  try {
    const opened: OpenTable[] = [];
    const tables = await openServerTables(scene, servers, sources, opened);
    const measured = await measureInSql(scene, tables);
    await requireUnchanged(tables.engine, opened);
    scene.notes.push(...servers.notes);
    return measured;
  } finally {
    await servers.close();
  }
}

/** @param opened gets every table that is asked, of the champion too */
async function openServerTables(
  scene: Scene,
  servers: ServerTables,
  sources: OnServer,
  opened: OpenTable[],
): Promise<SqlTables> {
  const { engine } = await servers.open(sources.predictions);
  const open = async (source: ServerSource): Promise<OpenTable> => {
    const { relation, name } = await servers.open(source);
    const { config, job } = scene;
    const table = await countTable(engine, { path: name }, relation, (columns) =>
      namingColumns(config, job.needs, columns),
    );
    opened.push(table);
    return table;
  };
  const { predictions, data, champion } = sources;
  return {
    engine,
    predictions: await open(predictions),
    ...(data === undefined ? {} : { data: await open(data) }),
    baseline: async (name) => {
      if (name !== CHAMPION) return noEarlierTable(scene, name, predictions);
      if (champion === undefined) return NO_CHAMPION;
      return champion.table === predictions.table ? SAME : open(champion);
    },
    otherData: async () => new Map(),
  };
}

/**
 * Queries see one moment only where the server can hold one for all of them, as PostgreSQL does. Elsewhere rows that
 * came or went between two queries would make a report of several tables.
 * @throws AssayError `source/changed`
 */
export async function requireUnchanged(engine: Engine, tables: readonly OpenTable[]): Promise<void> {
  for (const table of tables) {
    const rows = await countRows(engine, table.relation.from);
    if (rows === table.rows) continue;
    const { path } = table.file;
    throw new AssayError(
      "source/changed",
      `\`${path}\` had ${table.rows} rows when it was first asked, and ${rows} when it was last.`,
      {
        fix: "Let the gate judge a table that nobody writes to, such as a copy of the scored rows.",
        location: { path },
      },
    );
  }
}

function noEarlierTable({ job }: Scene, name: BaselineName, { table }: ServerSource): Missing {
  const tree = job.baselines.get(name);
  if (tree === undefined)
    return { code: "baseline/not-configured", reason: `this run has no baseline \`${name}\`` };
  return {
    code: "data/no-earlier-table",
    reason: `\`${table}\` is a table of a server, which does not know what it held at ${tree.label}`,
    fix: "Compare with a passport, or with `champion`, a table that holds the other model's predictions.",
  };
}
