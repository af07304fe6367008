import { type Static, type TObject, Type } from "typebox";
import { AssayError } from "../../../model/error.ts";

export const LISTS = ["complete", "top"] as const;

/** Settings of the task `ranking`. */
export const RankingFields = {
  query: Type.Optional(
    Type.String({
      minLength: 1,
      description:
        "Column that says which query, or which user, a row belongs to, where the task is ranking; `key` then tells the items of a query apart",
    }),
  ),
  rank: Type.Optional(
    Type.String({
      minLength: 1,
      description: "Column of the predictions with the rank of an item, 1 the best, instead of a `score`",
    }),
  ),
  lists: Type.Optional(
    Type.Enum([...LISTS], {
      description:
        "Whether predictions rank every item of `data`, or only the best of each query (`top`): what they leave out was not found, and what `data` does not have is not relevant",
    }),
  ),
};

type Fields = Static<TObject<typeof RankingFields>>;

/** Settings of a gate that have to do with ranking. */
export interface RankingConfig extends Fields {
  readonly [setting: string]: unknown;
}

/** What only classes, numbers or texts have. */
const OF_OTHERS = ["prediction", "positive", "classes", "threshold", "activation", "behaviour"];

/** @throws AssayError `evaluation/settings` for settings of other tasks, or of ranking in other tasks */
export function requireRanking(config: RankingConfig): void {
  const { task, query, rank, lists, score, model, data, predictions, key, label } = config;
  if (task !== "ranking") {
    for (const [name, value] of Object.entries({ rank, lists }))
      if (value !== undefined)
        throw wrong(`\`${name}\` is about ranking, but the task is ${task}.`, `Leave \`${name}\` out.`);
    return;
  }
  if (query === undefined)
    throw wrong(
      "The task is ranking, but nothing says which rows are ranked together.",
      "Name the column of queries or users with `query:`.",
    );
  for (const name of OF_OTHERS)
    if (config[name] !== undefined)
      throw wrong(
        `\`${name}\` has no meaning for ranking, which looks at the order of scores within a query.`,
        `Leave \`${name}\` out.`,
      );
  if (Array.isArray(score))
    throw wrong("`score` is a list, but an item has one score.", "Name one column with `score:`.");
  if (rank !== undefined && (score !== undefined || model !== undefined))
    throw wrong(
      `\`rank\` is the order of the items, but the gate has a \`${model === undefined ? "score" : "model"}\` that says it too.`,
      "Leave one of them out.",
    );
  if (rank === label || query === label || query === key)
    throw wrong(
      `${query === key ? "`query` and `key`" : "`label` and another setting"} name the same column.`,
      "Name a column of its own for each.",
    );
  if (lists !== "top") return;
  if (predictions === undefined || data === undefined || key === undefined)
    throw wrong(
      "`lists: top` needs `data` with all relevant items, `predictions` with those that were listed, and the `key` of an item.",
      "Name all three, or leave `lists` out.",
    );
}

function wrong(message: string, fix: string): AssayError {
  return new AssayError("evaluation/settings", message, { fix });
}
