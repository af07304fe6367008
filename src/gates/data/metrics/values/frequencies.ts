import { Type } from "typebox";
import type { RelationColumn } from "../../../../engines/dialect.ts";
import type { Engine } from "../../../../engines/engine.ts";
import { exactly } from "../../../../model/estimate.ts";
import type { Options } from "../../../../model/metric.ts";
import { exactNumber } from "../../arithmetic/decimals.ts";
import { type Answer, isNumber, type MetricContext, noRows, present, queryMetric } from "../../metric.ts";
import type { DataTable } from "../../table.ts";

/** How many values occur how often: `times` occurrences each, `values` of them. */
interface Frequency {
  readonly times: number;
  readonly values: number;
}

const known = new WeakMap<Engine, Map<string, Promise<readonly Frequency[]>>>();

/** What several metrics say of the same values of the same rows is asked for once. */
function frequenciesOf({ table }: MetricContext, column: RelationColumn): Promise<readonly Frequency[]> {
  const ofEngine = known.get(table.engine) ?? new Map<string, Promise<readonly Frequency[]>>();
  known.set(table.engine, ofEngine);
  const key = JSON.stringify([table.relation.from, column.name]);
  const found = ofEngine.get(key) ?? askFrequencies(table, column);
  ofEngine.set(key, found);
  return found;
}

/** Frequencies of the frequencies: all that entropy and the like need, and small for any column. */
async function askFrequencies(
  { engine, relation }: DataTable,
  column: RelationColumn,
): Promise<readonly Frequency[]> {
  const name = engine.dialect.identifier(column.name);
  const rows = await engine.query(
    `SELECT occurrences, count(*) AS amount FROM (SELECT count(*) AS occurrences FROM ${relation.from} WHERE ${name} IS NOT NULL GROUP BY ${name}) AS f GROUP BY occurrences ORDER BY occurrences DESC`,
  );
  return rows.map(({ occurrences, amount }) => ({ times: Number(occurrences), values: Number(amount) }));
}

interface Declared {
  readonly id: string;
  readonly description: string;
  readonly source: string;
  readonly unit: "ratio" | "score" | "count";
  readonly range: readonly [number, number];
  readonly options?: ReturnType<typeof Type.Object>;
  readonly value: (frequencies: readonly Frequency[], total: number, options: Options) => number;
}

function frequencyMetric({ value, ...declared }: Declared) {
  return queryMetric({
    ...declared,
    subject: "column",
    direction: "exact",
    measure: async (context): Promise<Answer> => {
      const column = present(context.column);
      const frequencies = await frequenciesOf(context, column);
      const total = frequencies.reduce((sum, { times, values }) => sum + times * values, 0);
      if (total === 0) return noRows(`column \`${column.name}\` has no values`);
      return exactly(value(frequencies, total, context.options), total);
    },
  });
}

const once = (frequencies: readonly Frequency[]) => frequencies.find(({ times }) => times === 1)?.values ?? 0;

export const uniqueCount = frequencyMetric({
  id: "unique_count",
  description: "Number of values of the column that occur exactly once; NULL is none of them.",
  source: "(pandas.Series.value_counts() == 1).sum()",
  unit: "count",
  range: [0, Number.MAX_SAFE_INTEGER],
  value: once,
});

export const uniqueRate = frequencyMetric({
  id: "unique_rate",
  description: "Share of the column's values that occur exactly once; NULL is none of them.",
  source: "(pandas.Series.value_counts() == 1).sum() / pandas.Series.count()",
  unit: "ratio",
  range: [0, 1],
  value: (frequencies, total) => once(frequencies) / total,
});

export const modeRate = frequencyMetric({
  id: "mode_rate",
  description: "Share of the column's values that are its most frequent one; NULL is none of them.",
  source: "pandas.Series.value_counts(normalize=True).max()",
  unit: "ratio",
  range: [0, 1],
  value: (frequencies, total) => (frequencies[0]?.times ?? 0) / total,
});

export const entropy = frequencyMetric({
  id: "entropy",
  description: "Shannon entropy of the column's values: 0 for one value, log(k) for k equally frequent ones.",
  source: "scipy.stats.entropy(pandas.Series.value_counts(), base)",
  unit: "score",
  range: [0, Number.MAX_VALUE],
  options: Type.Object({
    base: Type.Optional(
      Type.Number({ exclusiveMinimum: 1, description: "Base of the logarithm; default e, 2 for bits" }),
    ),
  }),
  value: (frequencies, total, { base }) => {
    const nats = frequencies.reduce(
      (sum, { times, values }) => sum - ((times * values) / total) * Math.log(times / total),
      0,
    );
    return Math.max(0, nats) / (typeof base === "number" ? Math.log(base) : 1);
  },
});

export const mode = queryMetric({
  id: "mode",
  description: "Most frequent value of a column of numbers, the smallest of several.",
  subject: "column",
  unit: "value",
  direction: "exact",
  source: "scipy.stats.mode(values).mode, pandas.Series.mode()[0]",
  applies: isNumber,
  needs: "numbers",
  measure: async ({ table: { engine, relation }, column: given }) => {
    const column = present(given);
    const name = engine.dialect.identifier(column.name);
    const rows = await engine.query(
      `SELECT ${name} AS mode, count(*) AS occurrences FROM ${relation.from} WHERE ${name} IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 1`,
    );
    if (rows.length === 0) return noRows(`column \`${column.name}\` has no values`);
    const [{ mode, occurrences }] = rows;
    return exactNumber(mode, Number(occurrences));
  },
});
