import type { Missing } from "../../../model/estimate.ts";
import type { Options } from "../../../model/metric.ts";
import { shareExplained } from "../metrics/regression/explained.ts";
import { spreadOf } from "./spread-terms.ts";
import type { Means, Spec, TermTable } from "./terms.ts";

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
  if (normalization !== "mean" && normalization !== "std" && normalization !== "l2")
    return {
      code: "evaluation/not-in-sql",
      reason: `SQL divides by the label's mean, std or l2, not by its ${String(normalization)}`,
      fix: "Choose one of them, or say `compute: memory`.",
    };
  const squared = table.term(`${error} * ${error}`, [broken]);
  const labels = divisorOf(table, normalization, y);
  return {
    terms: [squared, ...labels.terms],
    faults: [broken],
    usesWeight: normalization === "l2",
    value: (means) => {
      const divisor = labels.of(means);
      if (divisor > 0) return Math.sqrt(Math.max(0, means.mean(squared))) / divisor;
      return undefinedFor(
        `the label's ${normalization} is ${divisor}, and an error has no share of that`,
        "Choose another `normalization`, or use rmse.",
      );
    },
  };
}

interface Divisor {
  readonly terms: readonly string[];
  readonly of: (means: Means) => number;
}

function divisorOf(table: TermTable, normalization: "mean" | "std" | "l2", y: string): Divisor {
  if (normalization === "std") {
    const { terms, of } = spreadOf(table, y, []);
    return { terms, of: (means) => Math.sqrt(of(means)) };
  }
  const term = table.term(normalization === "l2" ? `${y} * ${y}` : y, []);
  const of = (means: Means) =>
    normalization === "l2" ? Math.sqrt(means.weight * means.mean(term)) : means.mean(term);
  return { terms: [term], of };
}

function undefinedFor(reason: string, fix: string): Missing {
  return { code: "evaluation/undefined", reason, fix };
}
