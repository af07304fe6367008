import type { Note } from "../../../model/evidence.ts";
import { formatCount } from "../../../model/format.ts";
import { trueColumns } from "../multilabel/columns.ts";
import type { Side } from "../said.ts";
import type { Evaluated, Scene, Sides } from "../scene.ts";
import { plain, rowCells } from "./row-names.ts";
import { type WorseRows, worseRows } from "./worse-rows.ts";

const EXAMPLES = 5;
/** Digits that tell what went wrong; all of them are in the table. */
const DIGITS = 6;

/**
 * Names a few rows that got worse by their number from 1; what is in them is shown with `show_values` only.
 */
export async function worseRowsNote(
  scene: Scene,
  { evaluated, candidate }: Sides,
  baseline: Side,
  label: string,
): Promise<Note | undefined> {
  const found = worseRows(candidate.outcome, baseline.outcome, EXAMPLES);
  if (found === undefined || found.worse === 0) return undefined;
  const shows = scene.config.show_values === true;
  const tell = shows ? await rowTeller(scene, evaluated, candidate, baseline) : nameRow;
  const examples = Array.from(found.examples, tell).join("; ");
  const message = `${counted(found, label, candidate.outcome.task === "regression")}: ${examples}.`;
  const note = { code: "evaluation/worse-rows", message } as const;
  if (shows) return note;
  return { ...note, fix: "Set `show_values: true` on the gate to see what is in these rows." };
}

function counted({ worse, better, examples }: WorseRows, label: string, isRegression: boolean): string {
  const rows = `${formatCount(worse)} ${worse === 1 ? "row" : "rows"}`;
  const said = isRegression
    ? `The error of ${rows} is greater than with ${label}, and of ${formatCount(better)} smaller`
    : `${rows} that ${label} predicts right ${worse === 1 ? "is" : "are"} wrong now, and ${formatCount(better)} the other way round`;
  return examples.length < worse ? `${said}; the ${examples.length} that lost most` : said;
}

function nameRow(row: number): string {
  return `row ${row + 1}`;
}

/** `row 17 (id=9): delayed=1, was 1, is 0; carrier=EV` */
async function rowTeller(
  scene: Scene,
  evaluated: Evaluated,
  candidate: Side,
  baseline: Side,
): Promise<(row: number) => string> {
  const { label, slices = [] } = scene.config;
  const { name, cell } = await rowCells(scene, evaluated, [...trueColumns({ label }), ...slices]);
  const { classes, yTrue } = candidate.outcome;
  const isNumber = candidate.outcome.task === "regression";
  const truth = (row: number) => {
    if (label === undefined) return `labels=${plain(classes[yTrue[row]])}`;
    return `${plain(label)}=${isNumber ? short(yTrue[row]) : cell(label, row)}`;
  };
  const said = ({ outcome }: Side, row: number) => {
    const value = outcome.yPred?.[row] ?? Number.NaN;
    return isNumber ? short(value) : plain(outcome.classes[value] ?? "");
  };
  return (row) => {
    const others = slices.map((column) => `, ${plain(column)}=${cell(column, row)}`).join("");
    return `${name(row)}: ${truth(row)}, was ${said(baseline, row)}, is ${said(candidate, row)}${others}`;
  };
}

function short(value: number): string {
  return String(Number(value.toPrecision(DIGITS)));
}
