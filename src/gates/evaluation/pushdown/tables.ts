import type { Engine } from "../../../engines/engine.ts";
import type { Missing } from "../../../model/estimate.ts";
import type { BaselineName } from "../../../model/evidence.ts";
import type { OpenTable } from "../tables/table.ts";

/** The candidate's own rows. */
export const SAME = "same";

/** The tables of a gate that is computed in SQL, wherever they lie: all of them known to one engine. */
export interface SqlTables {
  readonly engine: Engine;
  readonly predictions: OpenTable;
  /** Undefined where predictions hold the labels themselves. */
  readonly data?: OpenTable;
  /** Predictions of a baseline. */
  baseline(name: BaselineName): Promise<OpenTable | typeof SAME | Missing>;
  /** Data of baselines that differs from this change's. */
  otherData(): Promise<ReadonlyMap<BaselineName, OpenTable>>;
}
