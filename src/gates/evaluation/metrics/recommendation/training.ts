import { requireSameLength } from "../arrays.ts";
import { encodeLabels } from "../labels.ts";
import { firstItems, type Lists, type TrainedInput } from "./lists.ts";

export interface Trained extends Lists {
  /** Users of each item in the training, each counted once; 0 for an item that it lacks. */
  readonly usersOf: Float64Array;
  /** Users of the training. */
  readonly users: number;
  /** Items of the training. */
  readonly items: number;
}

/**
 * Recommendations beside what users did before.
 * @throws AssayError as `recommendations`, also for the training's rows
 */
export function withTraining(input: TrainedInput): Trained {
  const { query, item, yScore, train } = input;
  requireSameLength({ query, item, yScore });
  requireSameLength({ "train.query": train.query, "train.item": train.item });
  const queries = encodeLabels([query, train.query]);
  const items = encodeLabels([item, train.item]);
  const usersOf = new Float64Array(items.classes.length);
  const seen = new Set<number>();
  const users = new Set<number>();
  for (let row = 0; row < train.item.length; row++) {
    const [user, code] = [queries.codes[1][row], items.codes[1][row]];
    users.add(user);
    const pair = user * usersOf.length + code;
    if (!seen.has(pair)) usersOf[code]++;
    seen.add(pair);
  }
  return {
    ...firstItems(input, queries.codes[0], items.codes[0], queries.classes.length),
    usersOf,
    users: users.size,
    items: usersOf.reduce((count, each) => count + (each > 0 ? 1 : 0), 0),
  };
}
