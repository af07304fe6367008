import type { Note } from "../../../model/evidence.ts";
import type { Side } from "../outcome.ts";
import type { Scene, Sides } from "../scene.ts";
import { sliceValue } from "../slices.ts";
import { readRows } from "../table.ts";
import { type WorseRows, worseRows } from "./worse-rows.ts";

const EXAMPLES = 5;
const LONGEST = 40;

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
  const rows = `${worse} ${worse === 1 ? "row" : "rows"}`;
  const said = isRegression
    ? `The error of ${rows} is greater than with ${label}, and of ${better} smaller`
    : `${rows} that ${label} predicts right ${worse === 1 ? "is" : "are"} wrong now, and ${better} the other way round`;
  return examples.length < worse ? `${said}; the ${examples.length} that lost most` : said;
}

function nameRow(row: number): string {
  return `row ${row + 1}`;
}

/** `row 17 (id=9): delayed=1, was 1, is 0; carrier=EV` */
async function rowTeller(
  scene: Scene,
  { table }: Sides["evaluated"],
  candidate: Side,
  baseline: Side,
): Promise<(row: number) => string> {
  const { engine, config } = scene;
  const { key, label, slices = [], batch = 4096 } = config;
  const names = [...new Set([label, ...slices, ...(key === undefined ? [] : [key])])].filter((name) =>
    table.columns.some((column) => column.name === name),
  );
  const rows = await readRows(engine, table, names, batch, undefined, key);
  const cell = (name: string, row: number) => {
    const column = table.columns.find((one) => one.name === name);
    return column === undefined ? "" : plain(sliceValue(rows.column(name), column.cell, row));
  };
  const said = (side: Side, row: number) => {
    const value = side.outcome.yPred?.[row] ?? Number.NaN;
    return plain(side.outcome.task === "regression" ? String(value) : (side.outcome.classes[value] ?? ""));
  };
  return (row) => {
    const named = key === undefined ? "" : ` (${plain(key)}=${cell(key, row)})`;
    const others = slices.map((name) => `, ${plain(name)}=${cell(name, row)}`).join("");
    return `row ${row + 1}${named}: ${plain(label)}=${cell(label, row)}, was ${said(baseline, row)}, is ${said(candidate, row)}${others}`;
  };
}

/** One short line without control characters or marks that change the direction of text. */
function plain(text: string): string {
  const line = text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "·");
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
