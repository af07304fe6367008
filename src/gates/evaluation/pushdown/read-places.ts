import { type Question, readStatistics, type Statistics, sidesOf, sourceOf } from "./family.ts";
import type { Ordered } from "./order-draws.ts";

/** Of the greatest errors so many that a resample misses all of them once in e^40. */
const TOP = 40;

/** What a query gave of a slice: how often each row of it is like another does not matter. */
export interface Places {
  readonly rows: number;
  /** Rows that have weight. */
  readonly heavy: number;
  /** What unequal weights leave of the rows. */
  readonly units: number;
  readonly wrong: readonly number[];
  readonly middles: readonly Ordered[];
  readonly correlation: number;
  readonly tops: readonly Float64Array[];
}

/** Errors by their places in the order of each slice. */
export async function readPlaces(question: Question): Promise<ReadonlyMap<string, Places>> {
  const { dialect } = question.engine;
  const { asNumber, countIf } = dialect;
  const sides = sidesOf(question);
  const asks = (id: string) => question.asked.some(({ metric }) => metric.info.id === id);
  const { isWeighted } = question.rows;
  const [asksMedian, asksGreatest] = [asks("median_absolute_error") && !isWeighted, asks("max_error")];
  const isHeavy = isWeighted ? `w > ${asNumber("0")}` : "1 = 1";
  const errors = sides.map(({ prediction = "NULL" }, at) => {
    const error = `abs(${asNumber("y")} - ${asNumber(prediction)})`;
    const right = `${prediction} IS NOT NULL AND ${dialect.isFinite(asNumber(prediction))}`;
    return { name: `e${at}`, sql: `CASE WHEN ${right} THEN ${error} END` };
  });
  const names = errors.map(({ name }) => name);
  const measured = `(SELECT slice, ${isWeighted ? "w, " : ""}${errors.map(({ name, sql }) => `${sql} AS ${name}`).join(", ")} FROM ${sourceOf(question)}) AS measured`;
  const counts = await readStatistics(
    question,
    measured,
    ["slice"],
    new Map([
      ["n", "count(*)"],
      ["heavy", countIf(isHeavy)],
      ["weight", isWeighted ? "sum(w)" : "count(*)"],
      ["square", isWeighted ? "sum(w * w)" : "count(*)"],
      ...names.map((name): [string, string] => [`wrong_${name}`, countIf(`${name} IS NULL`)]),
    ]),
  );
  // Faults are the same for all that is asked, and rows with them have no place.
  const over = (order: string) => `OVER (PARTITION BY slice ORDER BY ${order})`;
  const places = names.map((name) => `row_number() ${over(name)} AS place_${name}`);
  const ranks = names.map((name) => `rank() ${over(name)} AS rank_${name}`);
  const tops = names.map((name) => {
    const others = [name, ...names.filter((other) => other !== name)].map((one) => `${one} DESC`);
    return `row_number() ${over(others.join(", "))} AS top_${name}`;
  });
  const whole = `(SELECT slice, ${names.join(", ")}, count(*) OVER (PARTITION BY slice) AS n FROM ${measured} WHERE ${isHeavy}) AS whole`;
  const ranked = (columns: readonly string[]) =>
    `(SELECT slice, ${names.join(", ")}, n, ${columns.join(", ")} FROM ${whole}) AS ranked`;
  const read = new Map<string, { middles: Map<number, number>[]; tops: number[][]; correlation: number }>();
  for (const slice of counts.keys())
    read.set(slice, { middles: names.map(() => new Map()), tops: names.map(() => []), correlation: 0 });
  if (asksMedian) {
    for (const [at, name] of names.entries()) {
      const around = `(SELECT * FROM ${ranked([places[at]])} WHERE ${isNearMiddle(`place_${name}`)}) AS around`;
      const selected = new Map([["value", `max(${name})`]]);
      const bySlice = await readStatistics(question, around, ["slice", `place_${name}`], selected);
      for (const [slice, rows] of bySlice)
        for (const row of rows) read.get(slice)?.middles[at].set(row(`place_${name}`), row("value"));
    }
    if (names.length > 1) {
      const [a, b] = names.map((name) => `2 * rank_${name} <= n`);
      const below = new Map([
        ["n", "count(*)"],
        ["a", countIf(a)],
        ["b", countIf(b)],
        ["both", countIf(`${a} AND ${b}`)],
      ]);
      for (const [slice, [row]] of await readStatistics(question, ranked(ranks), ["slice"], below)) {
        const one = read.get(slice);
        if (one !== undefined) one.correlation = correlationOf(row);
      }
    }
  }
  if (asksGreatest) {
    const isTop = names.map((name) => `top_${name} <= ${TOP}`).join(" OR ");
    const greatest = `(SELECT * FROM ${ranked(tops)} WHERE ${isTop}) AS greatest`;
    const keys = ["slice", ...names.map((name) => `top_${name}`)];
    const selected = new Map(names.map((name) => [`value_${name}`, `max(${name})`]));
    for (const [slice, rows] of await readStatistics(question, greatest, keys, selected)) {
      const sorted = [...rows].sort((x, y) => x("top_e0") - y("top_e0"));
      for (const row of sorted)
        names.forEach((name, at) => {
          read.get(slice)?.tops[at].push(row(`value_${name}`));
        });
    }
  }
  return new Map(
    [...counts].map(([slice, [count]]) => {
      const rows = count("n");
      const found = read.get(slice);
      return [
        slice,
        {
          rows,
          heavy: count("heavy"),
          units: isWeighted ? Math.max(1, count("weight") ** 2 / count("square")) : rows,
          wrong: names.map((name) => count(`wrong_${name}`)),
          middles: (found?.middles ?? []).map((values) => ({ rows, values })),
          correlation: found?.correlation ?? 0,
          tops: (found?.tops ?? []).map((values) => Float64Array.from(values)),
        },
      ];
    }),
  );
}

/** The places in the middle, and some hundred pairs of neighbours up to four standard deviations from it. */
function isNearMiddle(place: string): string {
  const away = `abs(2 * ${place} - n)`;
  const step = "(CAST(floor(sqrt(n) / 25) AS BIGINT) + 1)";
  return `${away} <= 3 OR (${away} <= 4 * sqrt(n) + 4 AND mod(${place}, ${step}) <= 1)`;
}

/** Of lying below one median and below the other; medians that all rows share say nothing else. */
function correlationOf(number: Statistics): number {
  const [n, a, b, both] = ["n", "a", "b", "both"].map(number);
  const [p, q] = [a / n, b / n];
  const spread = Math.sqrt(p * (1 - p) * q * (1 - q));
  return spread > 0 ? Math.min(1, Math.max(-1, (both / n - p * q) / spread)) : 0;
}
