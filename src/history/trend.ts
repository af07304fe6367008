import { formatValue } from "../model/format.ts";
import type { Point } from "../model/history.ts";
import type { Unit } from "../model/metric.ts";
import { printable } from "../model/printable.ts";
import { nameOf } from "../model/wording.ts";

const BARS = "▁▂▃▄▅▆▇█";
/** As many of the last points as a line shows. */
const SHOWN = 30;

/** The last values as bars between the smallest and the largest of them; equal values lie in the middle. */
export function sparkline(values: readonly number[]): string {
  const shown = values.slice(-SHOWN);
  const low = Math.min(...shown);
  const high = Math.max(...shown);
  return shown
    .map((value) => {
      const share = high === low ? 0.5 : (value - low) / (high - low);
      return BARS[Math.round(share * (BARS.length - 1))];
    })
    .join("");
}

/** `null_rate (column dep_delay)  ▁▂▁▇  2.5 % … 9.1 %  14 runs`. */
export function trendLine(points: readonly Point[]): string {
  const [first] = points;
  const last = points[points.length - 1];
  const unit = first.unit as Unit;
  const values = points.map(({ value }) => value);
  const ends = `${formatValue(first.value, unit)} → ${formatValue(last.value, unit)}`;
  const name = nameOf(first.metric, first.options, first.subject);
  return `  ${sparkline(values)}  ${name}: ${ends} (${points.length} ${points.length === 1 ? "run" : "runs"}, ${first.at.slice(0, 10)} to ${last.at.slice(0, 10)})`;
}

/** All series, by gate. */
export function trendText(series: Iterable<readonly Point[]>): string {
  const lines: string[] = [];
  for (const [gate, all] of Map.groupBy(series, ([{ gate }]) => gate))
    lines.push(gate, ...all.map(trendLine), "");
  return lines.map(printable).join("\n");
}

const COLUMNS = ["at", "commit", "gate", "metric", "subject", "options", "unit", "value"] as const;

/** Comma-separated values with a header, quoted where a cell needs it (RFC 4180). */
export function historyCsv(points: readonly Point[]): string {
  const rows = points.map((point) =>
    COLUMNS.map((column) => {
      const value = point[column];
      return cell(typeof value === "object" ? JSON.stringify(value) : String(value ?? ""));
    }).join(","),
  );
  return `${[COLUMNS.join(","), ...rows].join("\r\n")}\r\n`;
}

/** A leading `=`, `+`, `@` or `-` of a text would be a formula to a spreadsheet. */
function cell(text: string): string {
  const shown = printable(text);
  const safe = /^[=+@]|^-(?!\d)/.test(shown) ? `'${shown}` : shown;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
