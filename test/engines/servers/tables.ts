/** What a column holds, by a name that each engine has a type for. */
export type Kind =
  | "bigint"
  | "integer"
  | "decimal"
  /** Decimals without a place behind the point, of 18 digits and of 20. */
  | "decimal18"
  | "decimal20"
  /** Decimals of as many digits as fit into one, without a place behind the point and with many. */
  | "decimal38"
  | "fraction38"
  | "double"
  | "real"
  | "text"
  | "boolean"
  | "date"
  | "timestamp"
  | "instant";

export interface TestTable {
  readonly name: string;
  readonly columns: readonly (readonly [string, Kind])[];
  /** Cells as SQL casts them from text. */
  readonly rows: readonly (readonly (string | null)[])[];
}

const COLUMNS: TestTable["columns"] = [
  ["id", "bigint"],
  ["wide", "bigint"],
  ["small", "integer"],
  ["price", "decimal"],
  ["ratio", "double"],
  ["odd", "double"],
  ["single", "real"],
  ["word", "text"],
  ["label", "text"],
  ["when_text", "text"],
  ["flag", "boolean"],
  ["day", "date"],
  ["at_local", "timestamp"],
  ["at", "instant"],
  ['a "b".c 🙂', "integer"],
  ["nothing", "integer"],
  ["constant", "integer"],
  ["ident", "decimal18"],
  ["tenth", "real"],
  ["spread", "double"],
  ["long", "decimal38"],
  ["fine", "fraction38"],
];

const WORDS = ["", "  ", "it's", 'say "hi"', "naïve café", "🙂🙃", "a\\b", "100%", "x;--", "line\nend", null];
const LABELS = ["red", "green", "blue", null];
const DAYS = 86_400_000;
const BEGIN = Date.UTC(2024, 1, 27);

/** Park and Miller's generator: the same numbers on every machine. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const day = (milliseconds: number) => new Date(milliseconds).toISOString().slice(0, 10);
const stamp = (milliseconds: number) => new Date(milliseconds).toISOString().slice(0, 23).replace("T", " ");

function rows(count: number, seed: number, shift: number): TestTable["rows"] {
  const next = random(seed);
  const sometimes = (value: string) => (next() < 0.1 ? null : value);
  const one = <Value>(list: readonly Value[]) => list[Math.floor(next() * list.length)];
  return Array.from({ length: count }, (_, at) => {
    const moment = BEGIN + Math.floor(next() * 20 * DAYS);
    return [
      String(at + 1 + shift),
      String(9_007_199_254_740_993n + BigInt(at * 3 + shift)),
      sometimes(String(Math.floor(next() * 9) - 3)),
      sometimes((next() * 1000 - 200).toFixed(2)),
      sometimes(String((next() - 0.4) * 10 ** Math.floor(next() * 6 - 3))),
      at === 3 ? "NaN" : at === 5 ? "Infinity" : at === 7 ? "-Infinity" : sometimes(String(next() * 5)),
      sometimes(String(Math.fround(next() * 100))),
      one(WORDS),
      one(LABELS),
      one([day(moment), `${day(moment)}T05:00:00Z`, `${day(moment)} 07:30:00+02:00`, null]),
      sometimes(next() < 0.4 ? "true" : "false"),
      sometimes(day(moment)),
      sometimes(stamp(moment)),
      sometimes(stamp(moment + 1)),
      sometimes(String(at % 7)),
      null,
      "4",
      // Neighbours that no double tells apart, and values of far other sizes by label and flag.
      String(900_719_925_474_099_300n + BigInt(at + shift)),
      at % 4 === 0 ? "0.1" : "0.3",
      String((1 + Math.sin(at)) * 10 ** ((at % 5) * 4 - 6)),
      // Last digits alone differ.
      String(10n ** 37n + BigInt(at * at + shift)),
      `-98765432109876543210.${String(10n ** 17n - BigInt(at * at * at + shift)).padStart(18, "0")}`,
    ];
  });
}

const main = { name: "assay_main", columns: COLUMNS, rows: rows(120, 7, 0) };

export const TABLES: readonly TestTable[] = [
  main,
  {
    name: "assay_reference",
    columns: COLUMNS.map(([name, kind]) => [name, kind === "decimal18" ? "decimal20" : kind] as const),
    rows: rows(150, 11, 40),
  },
  // The same rows, a few of them with other values, one key less and one more.
  {
    name: "assay_other",
    columns: COLUMNS,
    rows: main.rows
      .slice(1)
      .map((cells, at) => (at % 10 === 0 ? cells.with(2, "77").with(4, "0.125") : cells))
      .concat([main.rows[0].with(0, "9999")]),
  },
  { name: "assay_empty", columns: COLUMNS, rows: [] },
  { name: "assay_flag", columns: [["flag", "boolean"]], rows: [["true"], ["true"], ["false"], [null]] },
  { name: "assay_null", columns: COLUMNS, rows: Array.from({ length: 10 }, () => COLUMNS.map(() => null)) },
];

/** Statements that make a table, in SQL that all engines share but for the types' names. */
export function statementsFor(
  table: TestTable,
  types: Readonly<Record<Kind, string>>,
  identifier: (name: string) => string,
  text: (value: string) => string,
): readonly string[] {
  const columns = table.columns.map(([name, kind]) => `${identifier(name)} ${types[kind]}`);
  const cell = (value: string | null, at: number) => {
    const type = types[table.columns[at][1]];
    return value === null ? `CAST(NULL AS ${type})` : `CAST(${text(value)} AS ${type})`;
  };
  const values = table.rows.map((cells) => `(${cells.map(cell).join(", ")})`);
  return [
    `DROP TABLE IF EXISTS ${table.name}`,
    `CREATE TABLE ${table.name} (${columns.join(", ")})`,
    ...(values.length === 0 ? [] : [`INSERT INTO ${table.name} VALUES ${values.join(", ")}`]),
  ];
}
