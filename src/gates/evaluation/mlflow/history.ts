import type { MetricValue } from "../file-metrics/parse.ts";
import { exactNumber } from "../file-metrics/whole-numbers.ts";
import { metricValue } from "./run.ts";

/** Time in milliseconds, value as Python writes floats, step, and the data set where one was named. */
const LINE = /^(-?\d+) (nan|-?inf|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)(?: (-?\d+)(?: \S+ \S+)?)?$/;

/**
 * The latest of a metric's values as MLflow picks it: of the greatest step the one of the greatest time, of those
 * the greatest. What is wrong with the file is the text that stands in for a number.
 */
export function readHistory(text: string): MetricValue {
  if (text === "") return "an empty file";
  if (!text.endsWith("\n")) return "cut off: its last line has no end";
  let latest: Entry | undefined;
  for (const [index, line] of text.slice(0, -1).split("\n").entries()) {
    const found = LINE.exec(line.trimEnd());
    if (found === null) return `unreadable: line ${index + 1} is no \`timestamp value step\``;
    const [, time, value, step = "0"] = found;
    const entry: Entry = [Number(step), Number(time), numberOf(value)];
    if (latest === undefined || isLater(entry, latest)) latest = entry;
  }
  return latest === undefined ? "an empty file" : metricValue(latest[2]);
}

type Entry = readonly [step: number, time: number, value: number | bigint];

function isLater(a: Entry, b: Entry): boolean {
  if (a[0] !== b[0]) return a[0] > b[0];
  if (a[1] !== b[1]) return a[1] > b[1];
  // NaN beside a number of the very moment is not hidden by it.
  return Number.isNaN(Number(a[2])) || a[2] > b[2];
}

function numberOf(word: string): number | bigint {
  if (word.endsWith("inf")) return word.startsWith("-") ? -Infinity : Infinity;
  return exactNumber(Number(word), word);
}
