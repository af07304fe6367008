import type { Code } from "../model/codes/index.ts";
import type { Location } from "../model/error.ts";
import type { BaselineName, Evidence, Need } from "../model/evidence.ts";
import type { Budget, ProcessGroup, Progress } from "../model/gate.ts";
import type { RecordedPredictions } from "../model/passport.ts";
import type { TreeSpec } from "../sources/tree-spec.ts";

/** What the parent sends a gate's process, once. Everything in it survives structured clone. */
export interface Assignment {
  readonly gate: string;
  readonly kind: string;
  readonly settings: unknown;
  readonly needs: readonly Need[];
  readonly candidate: TreeSpec;
  readonly baselines: ReadonlyMap<BaselineName, TreeSpec>;
  readonly recorded?: ReadonlyMap<BaselineName, RecordedPredictions>;
  readonly seed: number;
  readonly budget: Budget;
  readonly scratch: string;
  /** Environment of the gate's process, for programs that it starts. */
  readonly environment?: Readonly<Record<string, string>>;
  /** What `GateKind.secrets` named and the run has. */
  readonly secrets?: Readonly<Record<string, string>>;
  /** Folder whose node_modules holds the native packages, when they are not beside the code. */
  readonly nativeHome?: string;
}

/** What went wrong in a gate, as data. */
export interface Failure {
  readonly code: Code;
  readonly message: string;
  readonly fix?: string;
  readonly location?: Location;
}

/** What a gate's process sends back: any number of `progress` and `group`, then one of the others. */
export type Reply =
  | { readonly type: "progress"; readonly progress: Progress }
  | { readonly type: "group"; readonly group: ProcessGroup }
  | { readonly type: "evidence"; readonly evidence: Evidence }
  | { readonly type: "failure"; readonly failure: Failure };
