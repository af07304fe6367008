import type { RelationColumn } from "../../../engines/dialect.ts";
import { AssayError } from "../../../model/error.ts";
import type { EvaluationConfig } from "../config.ts";
import { type Ordered, orderItems } from "../metrics/ranking/ranked-queries.ts";
import type { Rows } from "../tables/table.ts";
import { readItemKeys, readItems } from "./keys.ts";
import { readQueries } from "./queries.ts";

/** How relevant each row of the table is to its query. */
export interface Judged {
  /** Queries in the order of their first rows. */
  readonly names: readonly string[];
  /** Number of the query of each row. */
  readonly queryOf: Uint32Array;
  readonly relevance: Float64Array;
  /** All rows, the most relevant of each query first. */
  readonly best: Ordered;
  /** Number of the item of each row, where a key names it. */
  readonly itemOf?: Uint32Array;
  /** The row of each query and item, where predictions list other items than the table. */
  readonly rowOf?: ReadonlyMap<string, number>;
}

/**
 * @throws AssayError `evaluation/query-missing`, `evaluation/relevance`, `evaluation/label-type`,
 *   `evaluation/undefined` where there is nothing to rank or nothing to find
 */
export function readJudged(rows: Rows, config: EvaluationConfig, type: RelationColumn): Judged {
  const location = { path: rows.path };
  const column = rows.column(config.label);
  if (column.kind === "text")
    throw new AssayError(
      "evaluation/label-type",
      `Ranking needs relevance as a number, but ${config.label} of \`${rows.path}\` is ${type.type}.`,
      { fix: "Write 1 for a relevant item and 0 for others, or grades from 0 up.", location },
    );
  const relevance = column.values;
  const wrong = relevance.findIndex((value) => !(value >= 0 && value < Number.POSITIVE_INFINITY));
  if (wrong !== -1)
    throw new AssayError(
      "evaluation/relevance",
      `The relevance ${config.label} of row ${wrong + 1} of \`${rows.path}\` is ${relevance[wrong]}.`,
      { fix: "Give numbers of 0 or more: 0 for an item that is not relevant.", location },
    );
  const { names, codes } = readQueries(rows, config);
  if (relevance.every((value) => value === 0))
    throw new AssayError(
      "evaluation/undefined",
      `No row of \`${rows.path}\` has a relevance above 0, so there is nothing to find.`,
      { fix: "Look at the step that writes the relevance.", location },
    );
  if (names.length === rows.rows && config.lists !== "top")
    throw new AssayError(
      "evaluation/undefined",
      `Every query of \`${rows.path}\` has one row, so nothing is ranked.`,
      { fix: "Name the column that the items of a query share with `query:`.", location },
    );
  const items = { queries: names.length, queryOf: codes, gains: relevance, scores: relevance };
  const judged = { names, queryOf: codes, relevance, best: orderItems(items) };
  if (config.lists !== "top" && !judged.names.some((_, query) => tellsApart(judged, query)))
    throw new AssayError(
      "evaluation/undefined",
      `In every query of \`${rows.path}\` all items have the same relevance, so that any order is as good.`,
      {
        fix: "Look at the step that writes the relevance, or say `lists: top` where lists leave items out.",
        location,
      },
    );
  if (config.key === undefined) return judged;
  if (config.lists !== "top") return { ...judged, itemOf: readItems(rows.column(config.key)) };
  const keys = readItemKeys(rows, config, config.key);
  return { ...judged, rowOf: new Map(keys.map((key, row) => [key, row])) };
}

/** True where the items of a query differ in relevance; the best order has the extremes at its ends. */
export function tellsApart({ best }: Pick<Judged, "best">, query: number): boolean {
  return best.gains[best.starts[query]] !== best.gains[best.starts[query + 1] - 1];
}
