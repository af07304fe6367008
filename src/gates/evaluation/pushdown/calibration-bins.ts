import type { Missing } from "../../../model/estimate.ts";
import {
  hasCode,
  keysOf,
  type Question,
  readStatistics,
  type Statistics,
  sidesOf,
  sourceOf,
} from "./family.ts";
import { probabilityFaults } from "./probability-terms.ts";
import { greatestOf, predictedCode } from "./score-sql.ts";
import type { SqlSide } from "./sql-rows.ts";

/** Mean of the gaps by rows, greatest gap, or root of the mean square. */
export type Norm = "l1" | "l2" | "max";

/** Rows whose confidences fall into one bin of each side. */
export interface BinCell {
  readonly block: number;
  readonly rows: number;
  readonly heavy: number;
  readonly weight: number;
  readonly weight2: number;
  /** The bin of each side. */
  readonly bins: readonly number[];
  /** Of each side, Σ weight × gap and Σ weight² × gap. */
  readonly gap: readonly number[];
  readonly gapWeight: readonly number[];
  /** Σ weight² × gap × gap of two sides. */
  readonly product: (one: number, other: number) => number;
  readonly count: (fault: string) => number;
}

/** One query for all slices. */
export async function readBins(
  question: Question,
  bins: number,
): Promise<ReadonlyMap<string, readonly BinCell[]>> {
  const { dialect } = question.engine;
  const { isWeighted } = question.rows;
  const number = (value: number) => dialect.asNumber(dialect.text(String(value)));
  const sides = sidesOf(question).flatMap((side, at) =>
    side.scores === undefined ? [] : [{ side, at, scores: side.scores }],
  );
  if (sides.length === 0) return new Map();
  const weight = isWeighted ? "w" : number(1);
  const keys = keysOf(question);
  const selected = new Map([
    ["n", "count(*)"],
    ["heavy", dialect.countIf(`weight > ${number(0)}`)],
    ["sum_weight", "sum(weight)"],
    ["sum_weight2", "sum(weight * weight)"],
  ]);
  const columns = sides.flatMap(({ side, at, scores }) => {
    const faults = probabilityFaults(question, side, scores);
    const wrong = faults.map(({ sql }) => `(${sql})`).join(" OR ");
    const right =
      scores.length === 1
        ? hasCode(question, 1)
        : `(CASE ${scores.map((_, code) => `WHEN ${hasCode(question, code)} THEN ${code}`).join(" ")} END) = ${predictedCode(scores)}`;
    faults.forEach((_, index) => {
      selected.set(`fault${at}_${index}`, `sum(fault${at}_${index})`);
    });
    return [
      `CASE WHEN NOT (${wrong}) THEN ${greatestOf(scores)} END AS sure${at}`,
      `CASE WHEN ${right} THEN ${number(1)} ELSE ${number(0)} END AS right${at}`,
      ...faults.map(({ sql }, index) => `CASE WHEN ${sql} THEN 1 ELSE 0 END AS fault${at}_${index}`),
    ];
  });
  const marked = `SELECT *, ${[`${weight} AS weight`, ...columns].join(", ")} FROM ${sourceOf(question)}`;
  const first = sides.map(({ at }) => {
    const place = `floor(sure${at} * ${number(bins)})`;
    return `CASE WHEN ${place} > ${number(bins)} THEN ${number(bins)} ELSE ${place} END AS near${at}, sure${at} - right${at} AS gap${at}`;
  });
  const near = `SELECT *, ${first.join(", ")} FROM (${marked}) AS marked`;
  // As `torch.linspace` rounds: from the nearer end.
  const edge = (at: string) =>
    `(CASE WHEN ${at} < ${number(Math.floor((bins + 1) / 2))} THEN ${number(1 / bins)} * ${at} ` +
    `ELSE ${number(1)} - ${number(1 / bins)} * (${number(bins)} - ${at}) END)`;
  const binned = sides.map(({ at }) => {
    const [next, here] = [edge(`(near${at} + ${number(1)})`), edge(`near${at}`)];
    return (
      `CASE WHEN near${at} < ${number(bins)} AND ${next} <= sure${at} THEN near${at} + ${number(1)} ` +
      `WHEN near${at} > ${number(0)} AND ${here} > sure${at} THEN near${at} - ${number(1)} ELSE near${at} END AS bin${at}`
    );
  });
  const from = `(SELECT *, ${binned.join(", ")} FROM (${near}) AS near) AS binned`;
  for (const { at } of sides) {
    selected.set(`gap${at}`, `sum(weight * gap${at})`);
    selected.set(`gap_weight${at}`, `sum(weight * weight * gap${at})`);
    for (const other of sides)
      if (at <= other.at)
        selected.set(`product${at}_${other.at}`, `sum(weight * weight * gap${at} * gap${other.at})`);
  }
  const bySlice = await readStatistics(
    question,
    from,
    [...keys, ...sides.map(({ at }) => `bin${at}`)],
    selected,
  );
  const places = [...sidesOf(question).keys()];
  return new Map(
    [...bySlice].map(([slice, rows]) => [
      slice,
      inOrder(rows, [...keys.slice(1), ...sides.map(({ at }) => `bin${at}`)]).map((value) => ({
        block: value("block"),
        rows: value("n"),
        heavy: value("heavy"),
        weight: value("sum_weight"),
        weight2: value("sum_weight2"),
        bins: places.map((at) => value(`bin${at}`)),
        gap: places.map((at) => value(`gap${at}`)),
        gapWeight: places.map((at) => value(`gap_weight${at}`)),
        product: (one, other) => value(`product${Math.min(one, other)}_${Math.max(one, other)}`),
        count: value,
      })),
    ]),
  );
}

/** Cells in one order whatever the engine's, as resamples are drawn from them one after another. */
function inOrder(rows: readonly Statistics[], keys: readonly string[]): readonly Statistics[] {
  return rows.toSorted((a, b) => {
    const key = keys.find((name) => a(name) !== b(name));
    return key === undefined ? 0 : a(key) - b(key);
  });
}

/** The error of one side over some cells, as `normOfGaps`. */
export function calibrated(
  question: Question,
  side: SqlSide,
  cells: readonly BinCell[],
  at: number,
  norm: Norm,
): number | Missing {
  const { scores, noScore } = side;
  if (scores === undefined) return noScore ?? { code: "evaluation/no-score", reason: "there is no score" };
  const total = (of: (cell: BinCell) => number) => cells.reduce((sum, cell) => sum + of(cell), 0);
  const rows = total((cell) => cell.rows);
  for (const [index, { refusal }] of probabilityFaults(question, side, scores).entries()) {
    const wrong = total(({ count }) => count(`fault${at}_${index}`));
    if (wrong > 0) return refusal(wrong, rows);
  }
  const bins = new Map<number, { gap: number; weight: number }>();
  for (const cell of cells) {
    if (cell.heavy === 0) continue;
    const bin = bins.get(cell.bins[at]) ?? { gap: 0, weight: 0 };
    bin.gap += cell.gap[at];
    bin.weight += cell.weight;
    bins.set(cell.bins[at], bin);
  }
  const all = [...bins.values()].reduce((sum, { weight }) => sum + weight, 0);
  if (all === 0) return { code: "evaluation/no-rows", reason: "the weights of the rows add up to nothing" };
  const gaps = [...bins.values()];
  if (norm === "max") return Math.max(...gaps.map(({ gap, weight }) => Math.abs(gap) / weight));
  if (norm === "l1") return gaps.reduce((sum, { gap }) => sum + Math.abs(gap), 0) / all;
  return Math.sqrt(gaps.reduce((sum, { gap, weight }) => sum + (gap * gap) / weight, 0) / all);
}
