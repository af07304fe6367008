import { listNames } from "../../../engines/names.ts";
import { AssayError } from "../../../model/error.ts";
import type { EvaluationConfig } from "../config.ts";
import { type OpenTable, requireColumn } from "../tables/table.ts";

const DEFAULT_SCORE = "score";

/**
 * The column of the predictions that orders items: `rank` or `score` of the config, else the column `score`.
 * @throws AssayError `evaluation/settings`, `evaluation/column-missing`, `evaluation/score-type`
 */
export function orderColumn(table: OpenTable, { rank, score }: EvaluationConfig): string {
  const setting = rank === undefined ? "score" : "rank";
  const named = rank ?? (typeof score === "string" ? score : undefined);
  const location = { path: table.file.path };
  const names = table.columns.map(({ name }) => name);
  if (named === undefined && !names.includes(DEFAULT_SCORE))
    throw new AssayError(
      "evaluation/settings",
      `\`${table.file.path}\` has no column ${DEFAULT_SCORE} to order items by; it has ${listNames(names)}.`,
      { fix: "Name the column with `score:`, or one of ranks with `rank:`.", location },
    );
  const { name, cell, type } = requireColumn(table, named ?? DEFAULT_SCORE, setting);
  if (cell === "number" || cell === "integer") return name;
  throw new AssayError(
    "evaluation/score-type",
    `\`${setting}\` names the column ${name} of \`${table.file.path}\`, which is ${type}; items are ordered by numbers.`,
    {
      fix: "Name a column of numbers; one text among the numbers makes all of a CSV's column text.",
      location,
    },
  );
}
