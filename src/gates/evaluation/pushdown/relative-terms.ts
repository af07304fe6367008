import type { Missing } from "../../../model/estimate.ts";
import type { Options } from "../../../model/metric.ts";
import { shareExplained } from "../metrics/regression/explained.ts";
import { spreadOf } from "./spread-terms.ts";
import type { Spec, TermTable } from "./terms.ts";

interface Errors {
  readonly y: string;
  readonly error: string;
  /** The fault of a prediction that is no number. */
  readonly broken: string;
}

/** Squared errors beside the label's own spread: r2, or the relative squared error. */
export function relativeSpec(
  table: TermTable,
  id: "r2" | "relative_squared_error",
  options: Options,
  { y, error, broken }: Errors,
): Spec {
  const squared = table.term(`${error} * ${error}`, [broken]);
  const labels = spreadOf(table, y, []);
  return {
    terms: [squared, ...labels.terms],
    faults: [broken],
    value: (means) => {
      if (means.rows < 2) return undefinedFor("The score needs at least 2 rows.", "Add rows.");
      const [unexplained, total] = [means.mean(squared), labels.of(means)];
      if (id === "r2") return shareExplained({ unexplained, total });
      if (total === 0)
        return undefinedFor(
          "the label is the same in every row that counts, so there is no spread to compare the errors with",
          "Add rows, or use mse, which such rows have.",
        );
      return options["squared"] === false ? Math.sqrt(unexplained / total) : unexplained / total;
    },
  };
}

/** Root of the mean squared error beside the label's mean or spread. */
export function normalizedSpec(
  table: TermTable,
  options: Options,
  { y, error, broken }: Errors,
): Spec | Missing {
  const { normalization = "mean" } = options;
  if (normalization !== "mean" && normalization !== "std")
    return {
      code: "evaluation/not-in-sql",
      reason: `SQL divides by the label's mean or std, not by its ${String(normalization)}`,
      fix: "Choose one of them, or say `compute: memory`.",
    };
  const squared = table.term(`${error} * ${error}`, [broken]);
  const labels =
    normalization === "std" ? spreadOf(table, y, []) : { terms: [table.term(y, [])], of: undefined };
  return {
    terms: [squared, ...labels.terms],
    faults: [broken],
    value: (means) => {
      const divisor = labels.of === undefined ? means.mean(labels.terms[0]) : Math.sqrt(labels.of(means));
      if (divisor > 0) return Math.sqrt(Math.max(0, means.mean(squared))) / divisor;
      return undefinedFor(
        `the label's ${normalization} is ${divisor}, and an error has no share of that`,
        "Choose another `normalization`, or use rmse.",
      );
    },
  };
}

function undefinedFor(reason: string, fix: string): Missing {
  return { code: "evaluation/undefined", reason, fix };
}
