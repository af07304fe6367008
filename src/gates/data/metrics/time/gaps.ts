import { Type } from "typebox";
import { exactly, type Missing } from "../../../../model/estimate.ts";
import { type Answer, type MetricContext, noRows, present, queryMetric } from "../../metric.ts";
import { isTime, notTimes, secondsOf, TIMES } from "./times.ts";

const declared = { subject: "column", direction: "lower", applies: isTime, needs: TIMES } as const;

export const largestGap = queryMetric({
  ...declared,
  id: "largest_gap",
  description: "Longest time between one value of a column of times and the next later one.",
  unit: "seconds",
  range: [0, Number.MAX_VALUE],
  source: "pandas.Series.sort_values().diff().max()",
  measure: async (context): Promise<Answer> => {
    const missing = await unfit(context);
    if (missing !== undefined) return missing;
    const { table, column } = context;
    const { engine, relation } = table;
    const seconds = secondsOf(engine.dialect, present(column));
    const [row] = await engine.query(
      `SELECT max(s - before) AS gap, count(*) AS n FROM (SELECT s, lag(s) OVER (ORDER BY s) AS before FROM (SELECT DISTINCT ${seconds} AS s FROM ${relation.from}) AS d WHERE s IS NOT NULL) AS g`,
    );
    const { gap, n } = row;
    return Number(n) < 2
      ? noRows("fewer than two times have no gap between them")
      : exactly(Number(gap), Number(n));
  },
});

const PERIODS = { minute: 60, hour: 3600, day: 86_400, week: 604_800 } as const;

export const missingPeriods = queryMetric({
  ...declared,
  id: "missing_periods",
  description:
    "Number of minutes, hours, days or weeks (UTC, from Monday on) between the first and the last value of a column of times in which there is none.",
  unit: "count",
  range: [0, Number.MAX_SAFE_INTEGER],
  source: "len(pandas.date_range(first, last, freq)) - pandas.Series.dt.floor(freq).nunique()",
  options: Type.Object({
    every: Type.Enum(["minute", "hour", "day", "week"], {
      description: "Period in which at least one row is expected",
    }),
  }),
  measure: async (context): Promise<Answer> => {
    const missing = await unfit(context);
    if (missing !== undefined) return missing;
    const { table, column, options } = context;
    const { engine, relation } = table;
    const every = String(options["every"]) as keyof typeof PERIODS;
    const length = PERIODS[every];
    // 1970-01-01 was a Thursday: weeks begin on the Monday before.
    const shift = every === "week" ? 3 * PERIODS.day : 0;
    const period = `floor((${secondsOf(engine.dialect, present(column))} + ${shift}) / ${length})`;
    const [row] = await engine.query(
      `SELECT max(p) - min(p) + 1 AS expected, count(DISTINCT p) AS present, count(p) AS n FROM (SELECT ${period} AS p FROM ${relation.from}) AS d`,
    );
    return exactly(Number(row["expected"]) - Number(row["present"]), Number(row["n"]));
  },
});

async function unfit({ table, column: given }: MetricContext): Promise<Missing | undefined> {
  const { engine, relation } = table;
  const column = present(given);
  const seconds = secondsOf(engine.dialect, column);
  const [row] = await engine.query(
    `SELECT count(${engine.dialect.identifier(column.name)}) AS n, count(${seconds}) AS times FROM ${relation.from}`,
  );
  return notTimes(column, Number(row["n"]), Number(row["times"]));
}
