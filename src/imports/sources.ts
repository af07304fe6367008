const CSV = /\.(?:csv|tsv|txt)(?:\.(?:gz|zst))?$/i;

export function isCsvPath(path: string): boolean {
  return CSV.test(path);
}

export interface SourceHints {
  /** Types of columns that a reader of CSV does not find by itself, such as text of digits alone. */
  readonly types: Readonly<Record<string, string>>;
  /** Settings under `csv`. */
  readonly csv?: Readonly<Record<string, unknown>>;
  /** True where the file says that the data is CSV, whatever its name. */
  readonly isCsv?: boolean;
}

/** The setting `source` of a gate. */
export function sourceOf(path: string, { types, csv = {}, isCsv = false }: SourceHints): unknown {
  const isNamed = CSV.test(path);
  if (!isNamed && !isCsv) return path;
  const more = {
    ...(isNamed ? {} : { format: "csv" }),
    ...(Object.keys(csv).length === 0 ? {} : { csv }),
    ...(Object.keys(types).length === 0 ? {} : { types }),
  };
  return Object.keys(more).length === 0 ? path : { path, ...more };
}
