import { Type } from "typebox";
import type { CellKind, RelationColumn } from "../../../../engines/dialect.ts";
import { exactly } from "../../../../model/estimate.ts";
import type { Options } from "../../../../model/metric.ts";
import { type MetricContext, queryMetric } from "../../metric.ts";
import { shortType } from "../../missing.ts";

const KINDS: readonly CellKind[] = ["integer", "number", "text", "boolean", "time", "nested"];

const names = Type.Array(Type.String({ minLength: 1 }), {
  minItems: 1,
  uniqueItems: true,
  description: "Names of columns, compared letter by letter",
});
const namesOnly = Type.Object({ columns: names });

interface Declared {
  readonly id: string;
  readonly description: string;
  readonly source: string;
  readonly options?: ReturnType<typeof Type.Object>;
  readonly direction?: "lower" | "exact";
  /** What is said of each column that counts. */
  readonly said?: string;
  /** What is said of each of them by itself. */
  readonly more?: (name: string, columns: readonly RelationColumn[]) => string;
  readonly counted: (columns: readonly RelationColumn[], options: Options) => readonly string[];
}

function columnsMetric({ counted, said, more, direction = "lower", ...declared }: Declared) {
  return queryMetric({
    ...declared,
    direction,
    subject: "table",
    unit: "count",
    range: [0, Number.MAX_SAFE_INTEGER],
    measure: async (context: MetricContext) => {
      const { columns } = context.table.relation;
      const found = counted(columns, context.options);
      if (said !== undefined && found.length > 0)
        context.note({
          code: "data/columns",
          message: `${declared.id} of \`${context.table.name}\`: ${found.map((name) => `\`${name}\`${more?.(name, columns) ?? ""}`).join(", ")} ${found.length === 1 ? "is" : "are"} ${said}.`,
        });
      return exactly(found.length, columns.length);
    },
  });
}

const listed = ({ columns }: Options) => (Array.isArray(columns) ? columns.map(String) : []);

export const columnCount = columnsMetric({
  id: "column_count",
  description: "Number of columns of the table.",
  source: "len(pandas.DataFrame.columns)",
  direction: "exact",
  counted: (columns) => columns.map(({ name }) => name),
});

export const missingColumns = columnsMetric({
  id: "missing_columns",
  description: "Number of the given columns that the table has not.",
  source: "len(set(columns) - set(pandas.DataFrame.columns))",
  options: namesOnly,
  said: "not there",
  counted: (columns, options) => {
    const known = new Set(columns.map(({ name }) => name));
    return listed(options).filter((name) => !known.has(name));
  },
});

export const unexpectedColumns = columnsMetric({
  id: "unexpected_columns",
  description: "Number of the table's columns that are not among the given ones.",
  source: "len(set(pandas.DataFrame.columns) - set(columns))",
  options: namesOnly,
  said: "not expected",
  counted: (columns, options) => {
    const expected = new Set(listed(options));
    return columns.map(({ name }) => name).filter((name) => !expected.has(name));
  },
});

export const misplacedColumns = columnsMetric({
  id: "misplaced_columns",
  description:
    "Number of the given columns that do not stand in the given order; columns that only one side has are left out.",
  source: "sum(a != b for a, b in zip(actual, expected)) over the columns of both",
  options: namesOnly,
  said: "out of order",
  counted: (columns, options) => {
    const known = new Set(columns.map(({ name }) => name));
    const expected = listed(options).filter((name) => known.has(name));
    const actual = columns.map(({ name }) => name).filter((name) => expected.includes(name));
    return actual.filter((name, at) => name !== expected[at]);
  },
});

export const wrongTypes = columnsMetric({
  id: "wrong_types",
  description:
    "Number of the given columns whose type is not the given one; a column that is not there has none.",
  source: "sum(schema[name] != type for name, type in types.items())",
  options: Type.Object({
    types: Type.Record(Type.String({ minLength: 1 }), Type.String({ minLength: 1 }), {
      minProperties: 1,
      description: `Type of each column: ${KINDS.map((kind) => `\`${kind}\``).join(", ")} (\`number\` takes integers, too), or the engine's own name, such as \`BIGINT\``,
    }),
  }),
  said: "of another type",
  more: (name, columns) => {
    const column = columns.find((one) => one.name === name);
    return column === undefined ? " (not there)" : ` (${shortType(column)})`;
  },
  counted: (columns, { types }) => {
    const wanted = typeof types === "object" && types !== null ? Object.entries(types) : [];
    return wanted
      .filter(
        ([name, type]) =>
          !isOfType(
            columns.find((one) => one.name === name),
            String(type),
          ),
      )
      .map(([name]) => name);
  },
});

function isOfType(column: RelationColumn | undefined, wanted: string): boolean {
  if (column === undefined) return false;
  if (wanted === "number") return column.cell === "number" || column.cell === "integer";
  return KINDS.some((kind) => kind === wanted)
    ? column.cell === wanted
    : column.type.toUpperCase() === wanted.toUpperCase();
}

export const schemaChanges = queryMetric({
  id: "schema_changes",
  description:
    "Number of columns that were added, removed or changed their type against the reference, or else the baseline.",
  subject: "table",
  unit: "count",
  direction: "lower",
  range: [0, Number.MAX_SAFE_INTEGER],
  comparesWith: "baseline",
  source: "len(set(a.dtypes.items()) ^ set(b.dtypes.items())), a changed type counted once",
  measure: async (context) => {
    const reference = await context.reference();
    if ("reason" in reference) return reference;
    const [here, there] = [context.table.relation.columns, reference.relation.columns];
    const before = new Map(there.map(({ name, type }) => [name, type]));
    const now = new Set(here.map(({ name }) => name));
    const changes = [
      ...here.filter(({ name }) => !before.has(name)).map(({ name }) => `\`${name}\` is new`),
      ...there.filter(({ name }) => !now.has(name)).map(({ name }) => `\`${name}\` is gone`),
      ...here
        .filter(({ name, type }) => before.has(name) && before.get(name) !== type)
        .map(({ name, type }) => `\`${name}\` was ${before.get(name)} and is ${type}`),
    ];
    if (changes.length > 0)
      context.note({
        code: "data/columns",
        message: `The columns of \`${context.table.name}\` are not those of \`${reference.name}\`${reference.baseline === undefined ? "" : ` of ${reference.baseline}`}: ${changes.join(", ")}.`,
      });
    return exactly(changes.length, here.length);
  },
});
