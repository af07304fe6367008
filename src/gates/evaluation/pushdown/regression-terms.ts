import type { Missing } from "../../../model/estimate.ts";
import { numberOption } from "../metrics/options.ts";
import { shareExplained } from "../metrics/regression/explained.ts";
import { requirePower } from "../metrics/regression/tweedie.ts";
import { CORRELATIONS, correlationSpec } from "./correlation-terms.ts";
import { devianceSql, domainOf, POWERS } from "./deviance-sql.ts";
import { type Asked, notFinite, type Question } from "./family.ts";
import { logCoshSql } from "./log-cosh-sql.ts";
import { rankSpec } from "./rank-terms.ts";
import { normalizedSpec, relativeSpec } from "./relative-terms.ts";
import { spreadOf } from "./spread-terms.ts";
import type { SqlSide } from "./sql-rows.ts";
import type { Spec, TermTable } from "./terms.ts";
import { minkowskiSpec, successSpec } from "./total-terms.ts";

/** Metrics of regression that means say. */
export const REGRESSION_MEANS = [
  "mae",
  "mse",
  "rmse",
  "msle",
  "rmsle",
  "mape",
  "smape",
  "wmape",
  "mean_pinball_loss",
  "mean_poisson_deviance",
  "mean_gamma_deviance",
  "mean_tweedie_deviance",
  "r2",
  "explained_variance",
  "relative_squared_error",
  "nrmse",
  "log_cosh_error",
  "minkowski_distance",
  "critical_success_index",
  "spearman",
  ...CORRELATIONS,
];

/** The least that mape divides by, as in memory. */
const EPSILON = Number.EPSILON;
/** Ratios this near to 1 have a series instead of a logarithm, which keeps their digits. */
const CLOSE = 2 ** -10;

/**
 * One metric of one side.
 * @throws AssayError `evaluation/parameter` for a power that no distribution has
 */
export function regressionSpec(
  question: Question,
  table: TermTable,
  { metric, options }: Asked,
  { prediction, by }: SqlSide,
): Spec | Missing {
  if (prediction === undefined) return noPrediction(by);
  const { dialect } = question.engine;
  const number = (value: number) => dialect.asNumber(dialect.text(String(value)));
  const [y, p] = ["y", prediction].map(dialect.asNumber);
  const error = `(${y} - ${p})`;
  const broken = table.fault({
    sql: `${prediction} IS NULL OR NOT ${dialect.isFinite(prediction)}`,
    refusal: (wrong, all) => notFinite(by, wrong, all, "predictions"),
  });
  const { id } = metric.info;
  const same = (mean: number) => mean;
  const meanOf = (sql: string, faults: readonly string[], of = same): Spec => {
    const term = table.term(sql, faults);
    return {
      terms: [term],
      faults,
      value: (means) => of(means.mean(term)),
      ofMean: { isLinear: of === same, of },
    };
  };
  const deviance = (power: number): Spec | Missing => {
    requirePower(power);
    if (!POWERS.includes(power)) return otherPower(power);
    const domain = domainOf(power, { y, p, zero: number(0) }).map((fault) => table.fault(fault));
    return meanOf(devianceSql(power, { y, p, number }), [...domain, broken]);
  };
  switch (id) {
    case "mae":
      return meanOf(`abs(${error})`, [broken]);
    case "mse":
      return meanOf(`${error} * ${error}`, [broken]);
    case "rmse":
      return meanOf(`${error} * ${error}`, [broken], rootOf);
    case "mape": {
      const size = `CASE WHEN abs(${y}) < ${number(EPSILON)} THEN ${number(EPSILON)} ELSE abs(${y}) END`;
      return meanOf(`abs(${error}) / (${size})`, [broken]);
    }
    case "smape": {
      const size = `(abs(${y}) + abs(${p}))`;
      const share = `${number(2)} * abs(${error}) / ${size}`;
      return meanOf(`CASE WHEN ${size} = ${number(0)} THEN ${number(0)} ELSE ${share} END`, [broken]);
    }
    case "wmape": {
      const [errors, sizes] = [table.term(`abs(${error})`, [broken]), table.term(`abs(${y})`, [])];
      return {
        terms: [errors, sizes],
        faults: [broken],
        value: (means) => (means.mean(sizes) > 0 ? means.mean(errors) / means.mean(sizes) : noSize()),
      };
    }
    case "mean_pinball_loss": {
      const alpha = numberOption(options, "alpha", 0.5);
      const half = number(0.5);
      const low = `${number(alpha)} * (${half} * (abs(${error}) + ${error}))`;
      const high = `${number(1 - alpha)} * (${half} * (abs(${error}) - ${error}))`;
      return meanOf(`${low} + ${high}`, [broken]);
    }
    case "msle":
    case "rmsle": {
      const minusOne = number(-1);
      const domain = [
        table.fault({ sql: `${y} <= ${minusOne}`, refusal: (rows) => belowMinusOne("label", rows) }),
        table.fault({ sql: `${p} <= ${minusOne}`, refusal: (rows) => belowMinusOne("prediction", rows) }),
      ];
      const logarithm = logarithmOfRatio(y, p, number);
      const of = id === "msle" ? same : rootOf;
      return meanOf(`${logarithm} * ${logarithm}`, [...domain, broken], of);
    }
    case "mean_poisson_deviance":
      return deviance(1);
    case "mean_gamma_deviance":
      return deviance(2);
    case "mean_tweedie_deviance":
      return deviance(numberOption(options, "power", 0));
    case "r2":
    case "relative_squared_error":
      return relativeSpec(table, id, options, { y, error, broken });
    case "nrmse":
      return normalizedSpec(table, options, { y, error, broken });
    case "minkowski_distance":
      return minkowskiSpec(table, options, { y, p, broken, number });
    case "critical_success_index":
      return successSpec(table, options, { y, p, broken, number });
    case "spearman":
      return rankSpec(question, table, { y, p, broken });
    case "log_cosh_error":
      return meanOf(logCoshSql(error, number), [broken]);
    case "explained_variance": {
      const errors = spreadOf(table, error, [broken]);
      const labels = spreadOf(table, y, []);
      return {
        terms: [...errors.terms, ...labels.terms],
        faults: [broken],
        value: (means) => shareExplained({ unexplained: errors.of(means), total: labels.of(means) }),
      };
    }
  }
  if (CORRELATIONS.includes(id)) return correlationSpec(table, id, { y, p, broken });
  throw new TypeError(`${id} is no function of means`);
}

export function noPrediction(by: string): Missing {
  return {
    code: "evaluation/no-prediction",
    reason: `\`${by}\` gives no prediction`,
    fix: "Name the column that holds it with `prediction:`.",
  };
}

function rootOf(mean: number): number {
  return Math.sqrt(Math.max(0, mean));
}

/** ln((1 + y) / (1 + p)). */
function logarithmOfRatio(y: string, p: string, number: (value: number) => string): string {
  const below = `(${number(1)} + ${p})`;
  const apart = `((${y} - ${p}) / ${below})`;
  // 1 - x/2 + x²/3 - x³/4 + x⁴/5 - x⁵/6
  const series = [5, 4, 3, 2, 1].reduce(
    (sum, power) => `(${number(1 / power)} - ${apart} * ${sum})`,
    number(1 / 6),
  );
  const exact = `ln((${number(1)} + ${y}) / ${below})`;
  return `(CASE WHEN abs(${apart}) < ${number(CLOSE)} THEN ${apart} * ${series} ELSE ${exact} END)`;
}

function belowMinusOne(what: string, rows: number): Missing {
  return {
    code: "evaluation/outside-domain",
    reason: `${rows} ${rows === 1 ? `${what} is` : `${what}s are`} -1 or less, but a logarithm of 1 + value needs more than -1`,
    fix: "Use mse or mae, or clip the predictions.",
  };
}

function otherPower(power: number): Missing {
  return {
    code: "evaluation/not-in-sql",
    reason: `SQL computes deviances of the powers ${POWERS.join(", ")}, and ${power} would lose digits`,
    fix: "Choose one of them, or say `compute: memory`.",
  };
}

function noSize(): Missing {
  return {
    code: "evaluation/undefined",
    reason: "what happened is 0 in every row, which no error is a share of",
    fix: "Use mae, which is not relative.",
  };
}
