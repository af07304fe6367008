import { Type } from "typebox";
import type { RelationColumn } from "../../../../engines/dialect.ts";
import type { Engine } from "../../../../engines/engine.ts";
import { exactly } from "../../../../model/estimate.ts";
import { type MetricContext, plannedMetric, present } from "../../metric.ts";
import { isTime, notTimes, secondsOf, TIMES } from "./times.ts";

const options = Type.Object({
  as_of: Type.Optional(
    Type.String({
      format: "date-time",
      title: "a time with its zone, such as 2026-01-31T12:00:00Z",
      description:
        "The time that counts as now, for runs that must repeat, as in 2026-01-31T12:00:00Z; default: the clock",
    }),
  ),
});

/** One moment for all rules and both sides of a gate, so that they can be compared. */
const moments = new WeakMap<Engine, number>();

function clockOf(engine: Engine): number {
  const moment = moments.get(engine) ?? Date.now();
  moments.set(engine, moment);
  return moment;
}

function nowOf({ table, options, note }: MetricContext): number {
  const { as_of: asOf } = options;
  if (typeof asOf === "string") return Date.parse(asOf);
  const now = clockOf(table.engine);
  const moment = new Date(now).toISOString();
  note({
    code: "data/as-of",
    message: `Ages of times of \`${table.name}\` are counted from ${moment}, the clock of this run; \`as_of: ${moment}\` in the rule gives the same again.`,
  });
  return now;
}

/** Of the candidate alone: what the base commit holds is nobody's to correct. */
function noteFuture({ table, note }: MetricContext, { name }: RelationColumn): void {
  if (table.baseline !== undefined) return;
  note({
    code: "data/future",
    message: `Times in column \`${name}\` of \`${table.name}\` lie in the future, so that the age is below 0 and within any \`max\`.`,
    fix: "Leave such rows out with `where`, or ask for `min: 0` as well.",
  });
}

function ageMetric(id: string, which: "max" | "min", description: string, source: string) {
  return plannedMetric({
    id,
    description,
    subject: "column",
    unit: "seconds",
    direction: "lower",
    source,
    options,
    applies: isTime,
    needs: TIMES,
    plan: async (context) => {
      const { dialect } = context.table.engine;
      const column = present(context.column);
      const name = dialect.identifier(column.name);
      const seconds = secondsOf(dialect, column);
      return {
        aggregates: { values: `count(${name})`, times: `count(${seconds})`, found: `${which}(${seconds})` },
        estimate: ({ values, times, found }) => {
          const count = Number(values);
          const missing = notTimes(column, count, Number(times));
          if (missing !== undefined) return missing;
          const age = nowOf(context) / 1000 - Number(found);
          if (age < 0) noteFuture(context, column);
          return exactly(age, count);
        },
      };
    },
  });
}

export const freshness = ageMetric(
  "freshness",
  "max",
  "Age of the newest value of a column of times; below 0 for one in the future. A time without a zone counts as UTC.",
  "pandas.Timestamp.now('UTC') - pandas.Series.max()",
);

export const oldestAge = ageMetric(
  "oldest_age",
  "min",
  "Age of the oldest value of a column of times, for rules of retention. A time without a zone counts as UTC.",
  "pandas.Timestamp.now('UTC') - pandas.Series.min()",
);
