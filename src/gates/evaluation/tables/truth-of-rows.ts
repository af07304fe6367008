import type { Task } from "../metrics/evaluation-metric.ts";
import type { History } from "../metrics/forecasting/history.ts";
import type { GroupsByColumns } from "../metrics/row-groups.ts";
import type { Problems } from "../problems/read.ts";
import type { Judged } from "../ranking/judged.ts";

/** What is true of each row. */
export interface Truth {
  readonly task: Task;
  /** Labels by index; in binary tasks [negative, positive]. Empty for regression. */
  readonly classes: readonly string[];
  /** Labels in the order of a model's scores: as the config names them, else sorted. */
  readonly scoreOrder: readonly string[];
  readonly isOrderNamed: boolean;
  readonly yTrue: Int32Array | Float64Array;
  /** What a row may have several of, for multilabel tasks; `classes` are then sets of them. */
  readonly labels?: readonly string[];
  /** All right texts in the place of each of the classes, for text generation. */
  readonly references?: readonly (readonly string[])[];
  /** Row by row the columns of `features`, for clustering. */
  readonly features?: Float64Array;
  /** Groups of the rows that metrics compare. */
  readonly groups?: GroupsByColumns;
  /** The relevance of every item, for ranking, whose rows are queries; `yTrue` holds their places. */
  readonly judged?: Judged;
  /** Programs of each problem, for code generation, whose rows are problems. */
  readonly problems?: Problems;
  /** The series that the rows go on, for forecasts. */
  readonly history?: History;
}
