import { refuseDifference } from "./join.ts";
import { refusePartitionNames } from "./partitions.ts";
import {
  type OpenedFiles,
  pathList,
  type ReadableFile,
  type ReadContext,
  readSettings,
  type Session,
} from "./parts.ts";

/**
 * One call for all files. Files whose footers say the same need no second look; where types differ, a column
 * has the one that holds all.
 */
export async function describedParquet(
  files: readonly ReadableFile[],
  context: ReadContext,
  { rows, describe }: Session,
): Promise<readonly OpenedFiles[]> {
  const { unionByName = false } = context.options;
  const bare = { options: context.options };
  const kinds: OpenedFiles[] = [];
  for (const file of files.length === 1 ? files : await oneOfEach(files, rows)) {
    const from = readParquet([file], bare, false);
    const columns = await describe(from);
    refusePartitionNames(file, columns, context);
    kinds.push({ files: [file], from, columns });
  }
  const [first, ...others] = kinds;
  if (!unionByName) for (const other of others) refuseDifference(first, other);
  const from = readParquet(files, context, others.length > 0);
  return [{ files, from, columns: others.length > 0 ? await describe(from) : first.columns }];
}

function readParquet(files: readonly ReadableFile[], context: ReadContext, union: boolean): string {
  const settings = readSettings(files, context);
  return `read_parquet(${pathList(files)}${settings}${union ? ", union_by_name = true" : ""})`;
}

/** A file for each of the schemas that there are, in the order of the files. */
async function oneOfEach(
  files: readonly ReadableFile[],
  rows: Session["rows"],
): Promise<readonly ReadableFile[]> {
  const facts = "name, type, type_length, repetition_type, num_children, converted_type, scale, precision";
  const schema = `parquet_schema(${pathList(files)})`;
  const signatures = await rows(
    `SELECT file_name AS file, md5(CAST(list([${facts.split(", ").map((fact) => `CAST(${fact} AS VARCHAR)`)}, CAST(logical_type AS VARCHAR)] ORDER BY place) AS VARCHAR)) AS signature ` +
      `FROM (SELECT *, row_number() OVER () AS place FROM ${schema}) GROUP BY file_name`,
  );
  const byFile = new Map(signatures.map(({ file, signature }) => [String(file), String(signature)]));
  const seen = new Set<string | undefined>();
  return files.filter(({ localPath }) => {
    const signature = byFile.get(localPath);
    const isNew = !seen.has(signature);
    seen.add(signature);
    return isNew;
  });
}
