import type { ValidateFunction } from "ajv";
import type { RelationColumn } from "../../../engines/dialect.ts";
import type { Engine } from "../../../engines/engine.ts";
import { AssayError, reasonOf } from "../../../model/error.ts";
import type { DataTable } from "../table.ts";
import { checkColumnNames } from "./column-names.ts";
import { SchemaCompiler } from "./compile/compiler.ts";
import { ALWAYS, type Predicate } from "./compile/predicate.ts";
import { type Slot, slotOf } from "./compile/value.ts";
import { type Demand, demandsOf, meetsAll, openDemands, wholeDemand } from "./demands.ts";
import { fewRows } from "./few-rows.ts";
import type { RowSchema } from "./json-schema.ts";
import { usablePatterns } from "./patterns.ts";
import { rowReader } from "./rows.ts";
import { timed } from "./timed.ts";

export interface JudgeOptions {
  readonly key: readonly string[];
  readonly showValues: boolean;
  /** Milliseconds until the gate's time is up. */
  readonly timeLeft: () => number;
}

/** What of a schema is asked about: everything, or what concerns one column or one keyword. */
export interface Part {
  readonly column?: string;
  readonly keyword?: string;
}

/** The demands of a part and the SQL that is TRUE for rows that meet them, NULL for those that ajv must judge. */
export interface Question {
  readonly part: Part;
  readonly demands: readonly Demand[];
  readonly met: Predicate;
}

/** What was found out about all rows of the table. */
export interface Found {
  readonly question: Question;
  readonly rows: number;
  readonly invalid: number;
}

const BATCH = 16_384;
/** So few rows are one answer, not a stream. */
const FEW = 1000;

/** A JSON Schema made ready for the columns of one table. */
export class RowJudge {
  readonly table: DataTable;
  readonly schema: RowSchema;
  readonly options: JudgeOptions;
  /** True where the schema can be asked about parts of it. */
  readonly divisible: boolean;
  readonly #demands: readonly Demand[];
  readonly #found = new Map<string, Found>();
  readonly #counts = new Map<string, Promise<number>>();
  readonly #judges = new Map<Demand, ValidateFunction>();

  constructor(
    table: DataTable,
    schema: RowSchema,
    options: JudgeOptions,
    demands: readonly Demand[] | undefined,
  ) {
    this.table = table;
    this.schema = schema;
    this.options = options;
    this.divisible = demands !== undefined;
    this.#demands = demands ?? [wholeDemand(schema.root)];
  }

  /** What was found out, each part once. */
  get found(): readonly Found[] {
    return [...this.#found.values()];
  }

  remember(question: Question, rows: number, invalid: number): void {
    this.#found.set(JSON.stringify(question.part), { question, rows, invalid });
  }

  /** What is asked of a part of the schema; without demands where it asks nothing. */
  question(part: Part): Question {
    const demands = this.#demands.filter(
      ({ column, keyword }) =>
        (part.column === undefined || part.column === column) &&
        (part.keyword === undefined || part.keyword === keyword),
    );
    return { part, demands, met: meetsAll(demands) };
  }

  /** The rows among those that SQL cannot judge which ajv finds invalid. */
  invalidByAjv(question: Question, table: DataTable, rows: number): Promise<number> {
    const id = JSON.stringify([question.part, table.relation.from]);
    const known = this.#counts.get(id) ?? this.#countByAjv(question, table, rows);
    this.#counts.set(id, known);
    return known;
  }

  /** Finds why a row fails the question. */
  judge({ part, demands }: Question): (row: unknown) => ValidateFunction | undefined {
    const whole = part.column === undefined && part.keyword === undefined;
    return this.#firstFailing(whole ? [this.schema.validate] : this.#judgesOf(demands));
  }

  /** The columns that a question looks at, in the table's order. */
  columnsOf({ demands }: Question): readonly RelationColumn[] {
    return this.#columnsOf(demands);
  }

  /** The columns that a sample of invalid rows is made of. */
  sampleColumns({ demands }: Question): readonly RelationColumn[] {
    const wanted = new Set([...this.#columnsOf(demands).map(({ name }) => name), ...this.options.key]);
    return this.table.relation.columns.filter(({ name }) => wanted.has(name));
  }

  #columnsOf(demands: readonly Demand[]): readonly RelationColumn[] {
    const { columns } = this.table.relation;
    // `type: object` may look at all columns, but every row meets it: no reason to read them.
    const looking = demands.filter(({ looksAt, met }) => looksAt !== undefined || met.sql !== ALWAYS.sql);
    if (looking.length === 0 || looking.some(({ looksAt }) => looksAt === undefined)) return columns;
    const wanted = new Set(looking.flatMap(({ looksAt = [] }) => looksAt));
    return columns.filter(({ name }) => wanted.has(name));
  }

  async #countByAjv(
    question: Question,
    { engine, relation, name }: DataTable,
    expected: number,
  ): Promise<number> {
    const open = openDemands(question);
    const columns = this.#columnsOf(open);
    const isWhole = !this.divisible || open === question.demands;
    const judge = isWhole ? this.judge(question) : this.#firstFailing(this.#judgesOf(open));
    const rest = `FROM ${relation.from} WHERE ${question.met.sql} IS NULL`;
    let [rows, invalid] = [0, 0];
    for await (const batch of this.#rowsOf(engine, columns, rest, expected)) {
      const read = rowReader(batch, columns, this.schema.nullable);
      const found = timed(() => {
        let failing = 0;
        for (let at = 0; at < batch.rows; at++) if (judge(read(at)) !== undefined) failing++;
        return failing;
      }, this.options.timeLeft());
      rows += batch.rows;
      if (found === undefined || this.options.timeLeft() <= 0) throw outOfTime(rows, name);
      invalid += found.result;
    }
    return invalid;
  }

  async *#rowsOf(engine: Engine, columns: readonly RelationColumn[], rest: string, expected: number) {
    if (expected <= FEW) {
      yield (await fewRows(engine, columns, rest)).batch;
      return;
    }
    const names = columns.map(({ name }) => engine.dialect.identifier(name)).join(", ") || "1 AS one";
    yield* engine.batches(`SELECT ${names} ${rest}`, BATCH);
  }

  #firstFailing(judges: readonly ValidateFunction[]): (row: unknown) => ValidateFunction | undefined {
    return (row) => judges.find((validate) => !this.#isValid(validate, row));
  }

  #isValid(validate: ValidateFunction, row: unknown): boolean {
    try {
      return validate(row) === true;
    } catch (thrown) {
      throw new AssayError(
        "data/schema-invalid",
        `The schema could not be applied to a row of \`${this.table.name}\`: ${reasonOf(thrown)}.`,
        {
          fix: "Look for a `$ref` that leads back to itself without looking into the value, or for values nested thousands of levels deep.",
          cause: thrown,
        },
      );
    }
  }

  #judgesOf(demands: readonly Demand[]): readonly ValidateFunction[] {
    return demands.map((demand) => {
      const known = this.#judges.get(demand) ?? this.schema.part(demand.schema);
      this.#judges.set(demand, known);
      return known;
    });
  }
}

function outOfTime(rows: number, table: string): AssayError {
  return new AssayError(
    "data/out-of-time",
    `The gate's time was up within the first ${rows} rows of \`${table}\` that only a row-by-row look can judge.`,
    { fix: "Give the gate more with `timeout:`, or write the schema without what the note on it names." },
  );
}

/**
 * Compiles a schema for a table.
 * @throws AssayError `data/no-column` for a `key` that names no column
 */
export async function rowJudge(
  table: DataTable,
  schema: RowSchema,
  options: JudgeOptions,
): Promise<RowJudge> {
  const { relation, engine } = table;
  checkColumnNames(
    schema.root,
    relation.columns.map(({ name }) => name),
  );
  const slots = relation.columns.map((column): [string, Slot] => {
    const whenNull = schema.nullable.has(column.name) ? "null" : "absent";
    return [column.name, slotOf(column, engine.dialect, whenNull)];
  });
  const compiler = new SchemaCompiler(engine.dialect, schema.root, await usablePatterns(engine, schema.root));
  const demands = demandsOf(schema.root, { kind: "row", slots: new Map(slots) }, compiler);
  return new RowJudge(table, schema, options, demands);
}
