import type { Missing } from "../../../model/estimate.ts";
import type { EvaluationConfig } from "../config.ts";
import { orderItems, type RankedQueries } from "../metrics/ranking/ranked-queries.ts";
import type { Rows } from "../tables/table.ts";
import type { Judged } from "./judged.ts";
import { readItemKeys, readItems } from "./keys.ts";
import { type QueryRows, readQueries } from "./queries.ts";

/** Items that one side lists for each query, in the order of its table. */
export interface Listed {
  readonly queries: QueryRows;
  /** Query and item as one text. */
  readonly keys: readonly string[];
  /** Number of the item alone. */
  readonly itemOf: Uint32Array;
  readonly scores: Float64Array;
}

/** @throws AssayError as `readQueries`, `readItemKeys` */
export function readListed(rows: Rows, config: EvaluationConfig, key: string, scores: Float64Array): Listed {
  const keys = readItemKeys(rows, config, key);
  return { queries: readQueries(rows, config), keys, itemOf: readItems(rows.column(key)), scores };
}

/**
 * The lists beside what is relevant, as trec_eval joins a run to its judgements: items without a judgement are not
 * relevant. Unlike trec_eval's default every judged query counts.
 */
export function rankListed(judged: Judged, listed: Listed, by: string): RankedQueries | Missing {
  const { names, best, relevance, rowOf = new Map<string, number>() } = judged;
  const codes = new Map(names.map((name, code) => [name, code]));
  const codeOf = listed.queries.names.map((name) => codes.get(name));
  const given = new Set(listed.queries.names);
  const missing = names.filter((name) => !given.has(name));
  if (missing.length > 0)
    return {
      code: "evaluation/query-vanished",
      reason: `\`${by}\` has no list for ${missing.length} of ${names.length} queries`,
      fix: "List items for every query of the data.",
    };
  const kept = [...listed.keys.keys()].filter((row) => codeOf[listed.queries.codes[row]] !== undefined);
  if (!kept.some((row) => rowOf.has(listed.keys[row])))
    return {
      code: "evaluation/key-missing",
      reason: `none of the ${listed.keys.length} items that \`${by}\` lists is in the data`,
      fix: "Write queries and items alike in both tables.",
    };
  const ranked = orderItems({
    queries: names.length,
    queryOf: kept.map((row) => codeOf[listed.queries.codes[row]] ?? 0),
    gains: Float64Array.from(kept, (row) => relevance[rowOf.get(listed.keys[row]) ?? -1] ?? 0),
    scores: Float64Array.from(kept, (row) => listed.scores[row]),
  });
  const itemOf = Uint32Array.from(kept, (row) => listed.itemOf[row]);
  return { ranked, best, itemOf, isComplete: false };
}

/** Rows of queries that are not evaluated. */
export function unusedLists({ names }: Judged, { queries }: Listed): number {
  const known = new Set(names);
  return queries.codes.filter((code) => !known.has(queries.names[code])).length;
}
