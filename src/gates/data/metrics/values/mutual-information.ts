import { Type } from "typebox";
import { exactly, type Missing } from "../../../../model/estimate.ts";
import { type Answer, type MetricContext, noRows, queryMetric } from "../../metric.ts";
import { columnsOf, listOf } from "../across/other-table.ts";

const options = Type.Object({
  columns: Type.Array(Type.String({ minLength: 1 }), {
    minItems: 2,
    maxItems: 2,
    uniqueItems: true,
    description: "The two columns, of values that recur",
  }),
});

/** In nats. */
interface Entropies {
  readonly rows: number;
  readonly first: number;
  readonly second: number;
  readonly both: number;
}

const declared = { subject: "table", unit: "score", direction: "exact", options } as const;

const informationOf = ({ first, second, both }: Entropies) => Math.max(0, first + second - both);

export const mutualInfo = queryMetric({
  ...declared,
  id: "mutual_info",
  description:
    "Mutual information of two columns in nats over the rows that have both, each different value a class of its own: 0 where neither says anything of the other. In a column whose values hardly recur it is high by itself.",
  range: [0, Number.MAX_VALUE],
  source: "sklearn.metrics.mutual_info_score; Deequ's MutualInformation",
  measure: async (context): Promise<Answer> => {
    const found = await entropiesOf(context);
    return "reason" in found ? found : exactly(informationOf(found), found.rows);
  },
});

export const normalizedMutualInfo = queryMetric({
  ...declared,
  id: "normalized_mutual_info",
  description:
    "Mutual information of two columns as a share of the mean of their entropies: 0 where neither says anything of the other, 1 where each says all of the other.",
  range: [0, 1],
  source: "sklearn.metrics.normalized_mutual_info_score(average_method='arithmetic')",
  measure: async (context): Promise<Answer> => {
    const found = await entropiesOf(context);
    if ("reason" in found) return found;
    const { first, second, rows } = found;
    if (first + second > 0) return exactly(Math.min(1, (2 * informationOf(found)) / (first + second)), rows);
    return {
      code: "data/one-value",
      reason: "both columns have one value only, so neither can say anything of the other",
      fix: "Guard them with `distinct_count`.",
    };
  },
});

async function entropiesOf(context: MetricContext): Promise<Entropies | Missing> {
  const { table, options } = context;
  const columns = columnsOf(table, listOf(options["columns"]) ?? []);
  if ("reason" in columns) return columns;
  const nested = columns.find(({ cell }) => cell === "nested");
  if (nested !== undefined)
    return {
      code: "data/wrong-type",
      reason: `column \`${nested.name}\` of \`${table.name}\` holds nested values`,
      fix: "Name columns of numbers, texts, booleans or times.",
    };
  const [x, y] = columns.map(({ name }) => table.engine.dialect.identifier(name));
  const by = [x, y, x === y ? x : `${x}, ${y}`];
  const where = `${x} IS NOT NULL AND ${y} IS NOT NULL`;
  const found: (readonly [times: number, values: number][])[] = [];
  for (const keys of by) found.push(await frequencies(context, where, keys));
  const rows = found[2].reduce((sum, [times, values]) => sum + times * values, 0);
  if (rows === 0)
    return noRows(`no row has a value in both \`${columns[0].name}\` and \`${columns[1].name}\``);
  const [first, second, both] = found.map((one) => entropyOf(one, rows));
  return { rows, first, second, both };
}

/** How many groups have how many rows, in an order that is the same on every engine. */
async function frequencies({ table }: MetricContext, where: string, by: string) {
  const groups = `SELECT count(*) AS times FROM ${table.relation.from} WHERE ${where} GROUP BY ${by}`;
  const rows = await table.engine.query(
    `SELECT times, count(*) AS amount FROM (${groups}) AS g GROUP BY times ORDER BY times`,
  );
  return rows.map(({ times, amount }): [number, number] => [Number(times), Number(amount)]);
}

function entropyOf(found: readonly [times: number, values: number][], rows: number): number {
  return found.reduce((sum, [times, values]) => sum - values * (times / rows) * Math.log(times / rows), 0);
}
