import { createHash } from "node:crypto";
import { AssayError } from "../../../model/error.ts";
import type { FileMetrics, MetricValue } from "../file-metrics/parse.ts";

/** What a server or a store says of a run; its metrics by their names, slashes included. */
export interface MlflowRun {
  readonly id: string;
  /** As MLflow's interface names it: FINISHED, RUNNING, SCHEDULED, FAILED, KILLED. */
  readonly status: string;
  /** `active` unless somebody deleted the run. */
  readonly stage: string;
  readonly metrics: FileMetrics;
}

/** Nothing that a run wrote before it ended well is evidence. @throws AssayError `evaluation/mlflow-run` */
export function requireFinished({ id, status, stage, metrics }: MlflowRun): void {
  if (stage !== "active")
    throw refused(`MLflow run \`${id}\` was deleted.`, "Restore it, or name another run.");
  if (status !== "FINISHED")
    throw refused(
      `MLflow run \`${id}\` is ${status}, not FINISHED, so its metrics are no evidence.`,
      "Wait until the run has ended well, or name one that has.",
    );
  if (metrics.size === 0)
    throw refused(`MLflow run \`${id}\` has no metrics.`, "Log them with `mlflow.log_metric` in the run.");
}

export function noRun(id: string, where: string): AssayError {
  return refused(
    `There is no MLflow run \`${id}\` in ${where}.`,
    "Check the id and where the run is kept; ids are those of runs, not of experiments or models.",
  );
}

/** A number of MLflow's. Databases have no infinity, so the tracking server keeps the largest double for it. */
export function metricValue(value: number | bigint): MetricValue {
  if (Number.isNaN(value)) return "NaN";
  if (Math.abs(Number(value)) >= Number.MAX_VALUE) return value > 0 ? "infinity" : "-infinity";
  return value;
}

/** The same for the same run and metrics, whatever else the server says and in whichever order. */
export function runDigest({ id, metrics }: MlflowRun): { readonly digest: string; readonly bytes: number } {
  const entries = [...metrics].sort(([a], [b]) => (a < b ? -1 : 1));
  const text = JSON.stringify([id, entries], (_, value) =>
    typeof value === "bigint" ? written(value) : value,
  );
  return {
    digest: `sha256:${createHash("sha256").update(text).digest("hex")}`,
    bytes: Buffer.byteLength(text),
  };
}

function written(value: bigint): number | string {
  return BigInt(Number(value)) === value ? Number(value) : String(value);
}

function refused(message: string, fix: string): AssayError {
  return new AssayError("evaluation/mlflow-run", message, { fix });
}
