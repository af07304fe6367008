import { exactly, type Missing } from "../../../model/estimate.ts";
import type { Options } from "../../../model/metric.ts";
import type { Profile, ProfileColumn, ProfileFinite } from "../../../model/profile.ts";
import { valuesIn } from "../../../model/profile.ts";
import { whereOf } from "../conditions.ts";
import { type Answer, noRows } from "../metric.ts";
import { notInReference } from "../missing.ts";
import type { Request } from "../requests.ts";
import { gridOf, quantilesOf } from "./grids.ts";
import { areDoubles, hasNoSpread } from "./places.ts";

/** What a metric is in a profile; undefined where the profile does not hold it. */
type Value = number | undefined;

/** The value that a metric had when a profile was written, or why the profile does not tell it. */
export function profileAnswer(profile: Profile, request: Request): Answer {
  const { need, metric, subject, slice } = request;
  const { id } = metric.info;
  const parts =
    slice !== undefined ? `the slice ${slice.name}` : whereOf(request) !== undefined ? "a condition" : "";
  if (parts !== "") return notInProfile(profile, `\`${id}\` of ${parts}`);
  if (subject.column === undefined) return tableAnswer(profile, id);
  const column = profile.columns.find(({ name }) => name === subject.column);
  if (column === undefined) return notInReference(String(subject.column), { name: profile.source });
  if (id !== "null_rate" && id !== "null_count" && profile.rows > 0 && column.nulls === profile.rows)
    return noRows(`column \`${column.name}\` of the profile has no values`);
  const value = profileValue(profile, column, id, need.options);
  if (typeof value === "object") return value;
  if (value === undefined)
    return notInProfile(profile, `\`${id}\` of \`${column.name}\``, whyNot(profile, column));
  return profile.rows === 0 ? noRows("the table of the profile had no rows") : exactly(value, profile.rows);
}

function tableAnswer(profile: Profile, id: string): Answer {
  if (id === "row_count") return exactly(profile.rows, profile.rows);
  if (id === "column_count") return exactly(profile.columns.length, profile.rows);
  return notInProfile(profile, `\`${id}\``);
}

/** A statistic of a column; undefined where the profile does not hold it exactly. */
export function profileValue(
  profile: Profile,
  column: ProfileColumn,
  id: string,
  options: Options,
): Value | Missing {
  const values = valuesIn(profile, column);
  const { distinct, text, values: top } = column;
  const count = (matching: Value, isRate: boolean) =>
    matching === undefined || !isRate ? matching : matching / profile.rows;
  const isRate = id.endsWith("_rate");
  switch (id) {
    case "null_rate":
    case "null_count":
      return count(column.nulls, isRate);
    case "blank_rate":
    case "blank_count":
      return count(text?.blank, isRate);
    case "not_finite_rate":
    case "not_finite_count":
      return count(column.cell === "time" ? undefined : notFinite(column), isRate);
    case "distinct_count":
      return Array.isArray(distinct) ? undefined : distinct;
    case "distinct_rate":
      return Array.isArray(distinct) || distinct === undefined ? undefined : distinct / values;
    case "mode_rate":
      return top?.[0] === undefined || isEstimate(column, "values") ? undefined : top[0][1] / values;
    case "min_length":
      return text?.lengths.min;
    case "max_length":
      return text?.lengths.max;
    case "mean_length":
      return text?.lengths.mean;
    default:
      return column.cell === "integer" || column.cell === "number"
        ? numberOf(column, id, options)
        : undefined;
  }
}

function notFinite({ numbers }: ProfileColumn): Value {
  return numbers === undefined ? undefined : numbers.nan + numbers.infinite + numbers.negativeInfinite;
}

function isEstimate({ approximate = [] }: ProfileColumn, what: "quantiles" | "values"): boolean {
  return approximate.includes(what);
}

/** A smaller difference of doubles, as a share of them, lost some of the twelve digits that comparisons look at. */
const LEAST_SHARE = 2 ** -12;

const SPREADS: ReadonlySet<string> = new Set(["std", "variance", "skew", "kurtosis"]);

function numberOf(column: ProfileColumn, id: string, { ddof, bias, q }: Options): Value | Missing {
  const { finite } = column.numbers ?? {};
  const others = notFinite(column) ?? 0;
  if (others > 0)
    return {
      code: "data/not-finite",
      reason: `column \`${column.name}\` of the profile has ${others} values that are NaN or infinite`,
    };
  if (finite === undefined) return undefined;
  const { count, min, max, std } = finite;
  const variance = std ** 2 * (ddof === 0 ? (count - 1) / count : 1);
  const quantile = (share: number) =>
    isEstimate(column, "quantiles") ? undefined : quantileOf(finite, share);
  const between = (high: Value, low: Value) => {
    if (high === undefined || low === undefined) return undefined;
    const isKnown = areDoubles(column) || high - low >= Math.max(high, -low) * LEAST_SHARE;
    return isKnown ? high - low : undefined;
  };
  if (SPREADS.has(id) && hasNoSpread(column)) return undefined;
  switch (id) {
    case "min":
      return min;
    case "max":
      return max;
    case "range":
      return between(max, min);
    case "mean":
      return finite.mean;
    case "sum":
      return finite.sum?.[0];
    case "std":
      return count === 1 && ddof !== 0 ? undefined : ddof === 0 ? Math.sqrt(variance) : std;
    case "variance":
      return count === 1 && ddof !== 0 ? undefined : variance;
    case "skew":
      return bias === true ? undefined : finite.skew;
    case "kurtosis":
      return bias === true ? undefined : finite.kurtosis;
    case "median":
    case "q50":
      return quantile(0.5);
    case "q25":
      return quantile(0.25);
    case "q75":
      return quantile(0.75);
    case "iqr":
      return between(quantile(0.75), quantile(0.25));
    case "quantile":
      return quantile(Number(q));
    default:
      return undefined;
  }
}

function quantileOf(finite: ProfileFinite, share: number): Value {
  const grid = gridOf(finite);
  if (grid?.isEveryValue === true) return quantilesOf(grid, [share])[0];
  if (share === 0) return finite.min;
  if (share === 1) return finite.max;
  const told = finite.quantiles?.find(([one]) => one === share)?.[1];
  return told ?? finite.deciles?.[Math.round(share * 1e9) % 1e8 === 0 ? Math.round(share * 10) - 1 : -1];
}

function whyNot({ merged }: Profile, { withheld, approximate }: ProfileColumn): string {
  if (withheld !== undefined) return ", whose values were withheld because they may tell of people";
  if (approximate !== undefined && merged === undefined)
    return " exactly, since it would tell of single rows; `assay profile --show-values` keeps it";
  return approximate === undefined ? "" : " exactly, since it was merged from others";
}

export function notInProfile({ source }: Profile, what: string, why = ""): Missing {
  return {
    code: "data/not-in-profile",
    reason: `the reference \`${source}\` is a profile and does not hold ${what}${why}`,
    fix: "Name the table itself with `reference:`, or judge by `min` and `max`.",
  };
}
