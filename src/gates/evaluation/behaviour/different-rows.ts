import type { Need, Note } from "../../../model/evidence.ts";
import type { Side } from "../said.ts";
import type { Scene, Sides } from "../scene.ts";
import { rowNames } from "../worse/row-names.ts";
import { LABEL_AGREEMENT } from "./metrics.ts";
import type { Other } from "./other-outputs.ts";
import {
  absoluteDifferences,
  agreeingRows,
  DEFAULT_ATOL,
  DEFAULT_RTOL,
  excesses,
  outputsOf,
  pairOutputs,
} from "./parity.ts";

const EXAMPLES = 5;

/** Names the rows whose outputs are furthest apart, or whose labels differ; what is in them with `show_values` only. */
export async function differentRowsNote(
  scene: Scene,
  sides: Sides,
  need: Need,
  [own, other]: readonly [string, Other],
): Promise<Note | undefined> {
  const found =
    need.metric === LABEL_AGREEMENT.id
      ? byLabel(sides.candidate, own, other)
      : byOutput(sides.candidate, own, other, need.options);
  if (found === undefined || found.rows.length === 0) return undefined;
  const shows = scene.config.show_values === true;
  const name = shows ? await rowNames(scene, sides.evaluated) : nameRow;
  const examples = found.rows.slice(0, EXAMPLES).map((row) => {
    const values = shows ? `, ${valuesAt(sides.candidate, row)}, and there ${valuesAt(other.side, row)}` : "";
    return `${name(row)}${found.tell?.(row) ?? ""}${values}`;
  });
  const most = found.rows.length > examples.length ? `; the ${examples.length} that differ most` : "";
  const note = {
    code: "evaluation/different-rows",
    message: `${found.said}${most}: ${examples.join("; ")}.`,
  } as const;
  if (shows) return note;
  return { ...note, fix: "Set `show_values: true` on the gate to see what is in these rows." };
}

interface Found {
  readonly said: string;
  /** Those that differ most first. */
  readonly rows: readonly number[];
  readonly tell?: (row: number) => string;
}

function byLabel(ours: Side, own: string, { side, name }: Other): Found | undefined {
  const same = agreeingRows(ours, side);
  if ("reason" in same) return undefined;
  const outputs = pairOutputs(ours, side, [own, name]);
  const gaps = "reason" in outputs ? undefined : absoluteDifferences(outputs);
  const rows = [...same.keys()].filter((row) => same[row] === 0);
  return {
    said: `${own} and ${name} predict different labels in ${rows.length} of ${same.length} rows`,
    rows: rows.sort((a, b) => (gaps?.[b] ?? 0) - (gaps?.[a] ?? 0) || a - b),
  };
}

function byOutput(
  ours: Side,
  own: string,
  { side, name }: Other,
  { atol = DEFAULT_ATOL, rtol = DEFAULT_RTOL }: Need["options"],
): Found | undefined {
  const outputs = pairOutputs(ours, side, [own, name]);
  if ("reason" in outputs) return undefined;
  const beyond = excesses(outputs, Number(atol), Number(rtol));
  const gaps = absoluteDifferences(outputs);
  const rows = [...beyond.keys()].filter((row) => beyond[row] > 0);
  return {
    said: `Outputs of ${own} and ${name} are further apart than atol ${Number(atol)} and rtol ${Number(rtol)} allow in ${rows.length} of ${outputs.rows} rows`,
    rows: rows.sort((a, b) => beyond[b] - beyond[a] || a - b),
    tell: (row) => ` by ${short(gaps[row])}`,
  };
}

function valuesAt(side: Side, row: number): string {
  const { yPred, yTrue, classes, task } = side.outcome;
  const label = task === "regression" || yPred === undefined ? [] : [classes[yPred[row]] ?? ""];
  const outputs = outputsOf(side);
  const width = "reason" in outputs ? 0 : outputs.length / yTrue.length;
  const numbers = Array.from({ length: width }, (_, at) =>
    "reason" in outputs ? "" : short(outputs[row * width + at]),
  );
  return [...label, ...numbers].join(" ");
}

function nameRow(row: number): string {
  return `row ${row + 1}`;
}

function short(value: number): string {
  return String(Number(value.toPrecision(6)));
}
