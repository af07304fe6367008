import type { Bracket, BracketDialect } from "../bracket-dialect.ts";

/** Standard deviations of a rank in a sample that a bracket reaches to either side, and ranks besides. */
const REACH = 6;

/** Quantiles that hold no more values than lie between two that a sample told. */
export const duckDbBrackets: BracketDialect = {
  sample: (from, share) => `(SELECT * FROM ${from} WHERE random() < ${literal(share)}) AS drawn`,
  drawn: (expression, share, where) => {
    const rank = `(len(sorted) * ${literal(share)})`;
    const deviation = `sqrt(${rank} * (1 - ${literal(share)}))`;
    return ofSorted(expression, [where], around(rank, deviation));
  },
  narrower: (expression, share, bracket, rate, where) => {
    const { values, below, low, inside } = countsOf(expression, bracket, where);
    const part = `(((${values} - 1) * ${literal(share)} - ${below} - ${low}) / greatest(1, ${inside}))`;
    const rank = `(len(sorted) * ${part})`;
    const deviation = `sqrt(greatest(0, ${rank} * (1 - ${part})))`;
    const drawn = [...within(expression, bracket), `random() < ${literal(rate)}`];
    return ofSorted(expression, [where, ...drawn], around(rank, deviation, bracket));
  },
  quantile: (expression, share, bracket, where) => {
    const { values, below, low, high } = countsOf(expression, bracket, where);
    const place = `((${values} - 1) * ${literal(share)})`;
    const at = (rank: string) => {
      const behind = `(${rank} - ${below} - ${low})`;
      return (
        `(CASE WHEN ${rank} < ${below} THEN NULL ` +
        `WHEN ${behind} < 0 THEN ${literal(bracket.low)} ` +
        `WHEN ${behind} < len(sorted) THEN sorted[CAST(${behind} AS BIGINT) + 1] ` +
        `WHEN ${behind} < len(sorted) + ${high} THEN ${literal(bracket.high)} END)`
      );
    };
    const [lower, upper] = [at(`floor(${place})`), at(`ceil(${place})`)];
    const rest = `(${place} - floor(${place}))`;
    // The same steps as the engine's own quantile takes, for the same last digit.
    const value = `CASE WHEN ${rest} = 0 THEN ${lower} ELSE ${lower} * (1 - ${rest}) + ${upper} * ${rest} END`;
    return ofSorted(expression, [where, ...within(expression, bracket)], value);
  },
};

function literal(value: number | string): string {
  return `CAST('${value}' AS DOUBLE)`;
}

function filtered(call: string, conditions: readonly (string | undefined)[]): string {
  const all = conditions.filter((one) => one !== undefined).map((one) => `(${one})`);
  return all.length === 0 ? call : `${call} FILTER (WHERE ${all.join(" AND ")})`;
}

/** What `value` says of the values in their order; they are collected once, however often it names them. */
function ofSorted(expression: string, conditions: readonly (string | undefined)[], value: string): string {
  const values = filtered(`list(${expression})`, [...conditions, `${expression} IS NOT NULL`]);
  return `list_transform([list_sort(coalesce(${values}, []))], lambda sorted: ${value})[1]`;
}

function within(expression: string, { low, high }: Bracket): readonly string[] {
  return [`${expression} > ${literal(low)}`, `${expression} < ${literal(high)}`];
}

function countsOf(expression: string, { low, high }: Bracket, where: string | undefined) {
  const count = (condition: string) => filtered("count(*)", [where, condition]);
  return {
    values: filtered(`count(${expression})`, [where]),
    below: count(`${expression} < ${literal(low)}`),
    low: count(`${expression} = ${literal(low)}`),
    inside: filtered("count(*)", [where, ...within(expression, { low, high })]),
    // Where both are the same value, it is counted as the lower one.
    high: low === high ? "0" : count(`${expression} = ${literal(high)}`),
  };
}

/** Two values of a sorted sample as text with a comma; where it has none so far out, those of the bracket. */
function around(rank: string, deviation: string, { low, high }: Bracket = EVERYTHING): string {
  const reach = `(${REACH} * ${deviation} + ${REACH})`;
  const at = (place: string) => `CAST(sorted[greatest(0, CAST(${place} AS BIGINT))] AS VARCHAR)`;
  const [from, to] = [at(`floor(${rank} - ${reach})`), at(`ceil(${rank} + ${reach}) + 1`)];
  return `coalesce(${from}, '${low}') || ',' || coalesce(${to}, '${high}')`;
}

/** In the engine's order NaN is the greatest of all numbers. */
const EVERYTHING: Bracket = { low: "-Infinity", high: "NaN" };
