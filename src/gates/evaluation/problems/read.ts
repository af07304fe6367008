import { AssayError } from "../../../model/error.ts";
import type { EvaluationConfig } from "../config.ts";
import type { Solved } from "../metrics/text/solved.ts";
import { readQueries } from "../ranking/queries.ts";
import type { Rows } from "../tables/table.ts";

/** Which problems there are, and how many programs of each were drawn and passed. */
export interface Problems extends Solved {
  readonly names: readonly string[];
  /** Number of the problem of each row. */
  readonly queryOf: Uint32Array;
}

/**
 * Reads a row a sample, with whether it passed, or with `samples` a row a problem, with how many passed.
 * @throws AssayError `evaluation/query-missing`, `evaluation/samples`
 */
export function readProblems(rows: Rows, config: EvaluationConfig): Problems {
  const { label, samples } = config;
  const { names, codes } = readQueries(rows, config);
  const passed = countsOf(rows, label);
  const drawn = new Float64Array(names.length);
  const correct = new Float64Array(names.length);
  if (samples === undefined) {
    const wrong = passed.findIndex((value) => value !== 0 && value !== 1);
    if (wrong !== -1)
      throw refused(
        rows.path,
        `row ${wrong + 1} has ${passed[wrong]} as ${label}; without \`samples\` a row is one program`,
        "Write 1 for a program that passed and 0 for others, or name the column of how many were drawn with `samples:`.",
      );
    codes.forEach((problem, row) => {
      drawn[problem]++;
      correct[problem] += passed[row];
    });
    return { names, queryOf: codes, drawn, correct };
  }
  if (names.length < rows.rows)
    throw refused(
      rows.path,
      `${rows.rows - names.length} of ${rows.rows} rows repeat a ${config.query}; with \`samples\` a problem has one row`,
      "Count the samples of a problem in one row, or leave `samples` out.",
    );
  const all = countsOf(rows, samples);
  codes.forEach((problem, row) => {
    if (passed[row] > all[row])
      throw refused(
        rows.path,
        `row ${row + 1} has ${passed[row]} that passed of ${all[row]} samples`,
        "Count at most those that were drawn as passed.",
      );
    drawn[problem] = all[row];
    correct[problem] = passed[row];
  });
  return { names, queryOf: codes, drawn, correct };
}

function countsOf(rows: Rows, name: string): Float64Array {
  const column = rows.column(name);
  const isCount = (value: number) => Number.isSafeInteger(value) && value >= 0;
  if (column.kind === "number" && column.nulls === 0 && column.values.every(isCount)) return column.values;
  throw refused(
    rows.path,
    `${name} is no whole number of at least 0 in every row`,
    "Give a number for each row; a program that was not run has not passed.",
  );
}

function refused(path: string, what: string, fix: string): AssayError {
  return new AssayError("evaluation/samples", `Of \`${path}\` ${what}.`, { fix, location: { path } });
}
