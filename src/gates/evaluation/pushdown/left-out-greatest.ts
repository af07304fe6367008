import type { Missing } from "../../../model/estimate.ts";
import {
  keysOf,
  notFinite,
  type Question,
  readStatistics,
  type Statistics,
  sidesOf,
  sourceOf,
} from "./family.ts";
import type { LeftOut } from "./normal.ts";
import { noPrediction } from "./regression-terms.ts";

/** The greatest error of each side of a slice, and what it is without each block of rows. */
export interface LeftOutGreatest {
  readonly rows: number;
  readonly sides: readonly (LeftOut | Missing)[];
}

/** Greatest errors of the rows that have weight, block by block. */
export async function readLeftOutGreatest(question: Question): Promise<ReadonlyMap<string, LeftOutGreatest>> {
  const { dialect } = question.engine;
  const { asNumber, countIf } = dialect;
  const sides = sidesOf(question);
  const heavy = question.rows.isWeighted ? `w > ${asNumber("0")}` : "1 = 1";
  const selected = new Map([
    ["n", "count(*)"],
    ["heavy", countIf(heavy)],
  ]);
  sides.forEach(({ prediction = "NULL" }, at) => {
    const said = asNumber(prediction);
    const right = `${prediction} IS NOT NULL AND ${dialect.isFinite(said)}`;
    selected.set(`wrong${at}`, countIf(`NOT (${right})`));
    selected.set(
      `most${at}`,
      `max(CASE WHEN ${right} AND ${heavy} THEN abs(${asNumber("y")} - ${said}) END)`,
    );
  });
  const bySlice = await readStatistics(question, sourceOf(question), keysOf(question), selected);
  return new Map(
    [...bySlice].map(([slice, blocks]) => {
      const rows = blocks.reduce((sum, block) => sum + block("n"), 0);
      return [slice, { rows, sides: sides.map((side, at) => sideOf(side, at, blocks, rows)) }];
    }),
  );
}

function sideOf(
  { prediction, by }: ReturnType<typeof sidesOf>[number],
  at: number,
  blocks: readonly Statistics[],
  rows: number,
): LeftOut | Missing {
  if (prediction === undefined) return noPrediction(by);
  const wrong = blocks.reduce((sum, block) => sum + block(`wrong${at}`), 0);
  if (wrong > 0) return notFinite(by, wrong, rows, "predictions");
  const found = blocks.map((block) => (block("heavy") > 0 ? block(`most${at}`) : undefined));
  if (found.every((one) => one === undefined))
    return { code: "evaluation/no-rows", reason: "the weights of the rows add up to nothing" };
  const leftOut = Float64Array.from(found, (_, left) => greatestOf(found.toSpliced(left, 1)));
  return { value: greatestOf(found), leftOut };
}

/** NaN where no row has weight. */
function greatestOf(values: readonly (number | undefined)[]): number {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? Number.NaN : known.reduce((most, value) => Math.max(most, value), 0);
}
