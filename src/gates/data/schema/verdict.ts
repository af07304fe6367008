import type { RelationColumn } from "../../../engines/dialect.ts";
import { exactly, type Missing } from "../../../model/estimate.ts";
import type { Note } from "../../../model/evidence.ts";
import { missingFor } from "../../../model/missing.ts";
import { type AggregateValues, countWhere } from "../aggregate.ts";
import { type AggregatePart, noRows } from "../metric.ts";
import type { DataTable } from "../table.ts";
import { ALWAYS, UNSURE } from "./compile/predicate.ts";
import { type Demand, openDemands } from "./demands.ts";
import type { Part, Question, RowJudge } from "./judge.ts";

/** What a scan must count for a part of the schema, and the answer that it and ajv give together. */
export function invalidRows(
  judge: RowJudge,
  part: Part,
  table: DataTable,
  form: "rate" | "count",
  note: (note: Note) => void,
): AggregatePart {
  const question = judge.question(part);
  if (question.demands.every(isMetByAnyRow))
    return {
      aggregates: { rows: "count(*)" },
      estimate: ({ rows }) => (Number(rows) === 0 ? noRows() : noDemand(judge, part)),
    };
  const { sql, sure } = question.met;
  const filled = filledCounts(judge.columnsOf(question), table);
  return {
    aggregates: {
      rows: "count(*)",
      ...filled,
      invalid: countWhere(`NOT ${sql}`),
      ...(sure ? {} : { open: countWhere(`${sql} IS NULL`) }),
    },
    estimate: async (values) => {
      const rows = Number(values["rows"]);
      if (rows === 0) return noRows();
      try {
        const invalid = await counted(judge, question, table, values);
        // What is not valid is found, whatever the rows hold; that nothing is found says nothing of rows without values.
        const counts = Object.keys(filled).map((name) => Number(values[name]));
        if (invalid === 0 && counts.length > 0 && counts.every((count) => count === 0))
          return noRows(noValues(judge, question));
        if (table === judge.table) judge.remember(question, rows, invalid);
        if (Number(values["open"] ?? 0) > 0) note(rowByRow(question, table.name));
        return exactly(form === "rate" ? invalid / rows : invalid, rows);
      } catch (thrown) {
        return missingFor(thrown);
      }
    },
  };
}

/** True of what is said of rows that are no rows of a table, such as `items` of one that is no list. */
function isMetByAnyRow({ column, met }: Demand): boolean {
  return column === undefined && met.sql === ALWAYS.sql;
}

/** How many values each column has, which engines know quicker than whether each row has any. */
function filledCounts(columns: readonly RelationColumn[], { engine: { dialect } }: DataTable) {
  return Object.fromEntries(
    columns.map(({ name }, at) => [`filled${at}`, `count(${dialect.identifier(name)})`]),
  );
}

function noValues(judge: RowJudge, question: Question): string {
  const [column, ...more] = judge.columnsOf(question);
  return more.length === 0 && column !== undefined
    ? `column \`${column.name}\` has no values`
    : "no row has a value in any of the columns that the schema speaks of";
}

async function counted(judge: RowJudge, question: Question, table: DataTable, values: AggregateValues) {
  const open = Number(values["open"] ?? 0);
  const byAjv = open === 0 ? 0 : await judge.invalidByAjv(question, table, open);
  return Number(values["invalid"]) + byAjv;
}

function noDemand({ table, schema, divisible }: RowJudge, { column, keyword }: Part): Missing {
  const said = keyword === undefined ? "" : ` with \`${keyword}\``;
  const of = column === undefined ? `a row of \`${table.name}\`` : `column \`${column}\``;
  if (!divisible)
    return {
      code: "data/no-demand",
      reason: `the schema \`${schema.path}\` can only be judged as a whole, because of references or \`unevaluatedProperties\` whose meaning depends on where they stand`,
      fix: "Leave `column` and `keyword` out, or write the schema without them.",
    };
  return {
    code: "data/no-demand",
    reason: `the schema \`${schema.path}\` asks nothing${said} of ${of}, so no row could be invalid`,
    fix: "Check how the schema writes the names of columns and keywords; it is one of a row, with a property for each column.",
  };
}

const LISTED = 5;

function rowByRow(question: Question, table: string): Note {
  const unsure = openDemands(question).filter(({ met }) => !met.sure);
  const isTooMuch = question.met.sql === UNSURE.sql && question.demands.length > 1;
  const parts = unsure.map(({ column, keyword, doubts }) => {
    const why = doubts.size === 0 ? `\`${keyword}\`` : [...doubts].join(", ");
    return column === undefined ? why : `${why} of column \`${column}\``;
  });
  const said = isTooMuch ? ["all of it, which is more than one query holds", ...parts] : parts;
  const listed = [...new Set(said)];
  const more = listed.length > LISTED ? ` and ${listed.length - LISTED} more` : "";
  return {
    code: "data/row-by-row",
    message: `Rows of \`${table}\` were judged one by one, which is slower, where SQL cannot say what the schema asks: ${listed.slice(0, LISTED).join("; ")}${more}.`,
  };
}
