import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { AssayError, reasonOf } from "../model/error.ts";
import { type Point, PointSchema } from "../model/history.ts";
import { appendText } from "../sources/append-text.ts";
import { readText } from "../sources/read-text.ts";

/** Points of years of daily runs of a large config; more than this is another kind of file. */
const MOST_BYTES = 512 * 2 ** 20;

/** Reads one JSON object a line. @throws AssayError `history/unreadable` with the line that is none */
export function parseHistory(text: string, shown: string): readonly Point[] {
  const ajv = new Ajv2020();
  addFormats.default(ajv);
  const isPoint = ajv.compile<Point>(PointSchema);
  const points: Point[] = [];
  text.split("\n").forEach((line, index) => {
    if (line.trim() === "") return;
    const value = parsed(line);
    if (!isPoint(value)) throw unreadable(shown, `line ${index + 1} is no point of a history`, index + 1);
    points.push(value);
  });
  return points;
}

/** A file that is not there yet has no points. @throws AssayError `history/unreadable` */
export async function readHistory(file: string, shown: string): Promise<readonly Point[]> {
  let text: string;
  try {
    text = await readText(file, MOST_BYTES);
  } catch (thrown) {
    if (thrown instanceof Error && "code" in thrown && thrown.code === "ENOENT") return [];
    throw unreadable(shown, reasonOf(thrown));
  }
  return parseHistory(text, shown);
}

/** Adds points at the end, one line each. @throws AssayError `history/unreadable` */
export async function appendHistory(file: string, points: readonly Point[], shown: string): Promise<void> {
  try {
    await appendText(file, points.map((point) => `${JSON.stringify(point)}\n`).join(""));
  } catch (thrown) {
    throw unreadable(shown, reasonOf(thrown));
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function unreadable(shown: string, reason: string, line?: number): AssayError {
  return new AssayError("history/unreadable", `\`${shown}\` cannot be used as a history: ${reason}.`, {
    fix: "Take out the line that does not belong, or restore the file; `assay history append` writes it.",
    location: { path: shown, ...(line === undefined ? {} : { line }) },
  });
}
