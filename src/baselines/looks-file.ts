import { posix, resolve } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { AssayError, reasonOf } from "../model/error.ts";
import { type Look, LookSchema } from "../model/passport.ts";
import type { Report } from "../model/report.ts";
import { appendText } from "../sources/append-text.ts";
import { readText } from "../sources/read-text.ts";
import { looksOf, newLooks } from "./looks.ts";

const NAME = "looks.jsonl";
export const DEFAULT_FOLDER = "golden";

/** Where looks are recorded, from the config's folder. */
export function looksPath(folder: string = DEFAULT_FOLDER): string {
  return posix.join(folder, NAME);
}

/** One line a look. A file that is not there yet has none. @throws AssayError `golden/looks-unreadable` */
export async function loadLooks(root: string, folder?: string): Promise<Look[]> {
  const path = looksPath(folder);
  let text: string;
  try {
    text = await readText(resolve(root, path));
  } catch (thrown) {
    if (thrown instanceof Error && "code" in thrown && thrown.code === "ENOENT") return [];
    throw unreadable(path, reasonOf(thrown));
  }
  return parseLooks(text, path);
}

/** As `loadLooks`, of a text that was read already, such as that of an earlier commit. */
export function parseLooks(text: string, path: string): Look[] {
  const ajv = new Ajv2020();
  addFormats.default(ajv);
  const isLook = ajv.compile<Look>(LookSchema);
  return text.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    const value = parse(line);
    if (isLook(value)) return [value];
    throw unreadable(path, `line ${index + 1} is not a look`, index + 1);
  });
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function unreadable(path: string, reason: string, line?: number): AssayError {
  return new AssayError("golden/looks-unreadable", `\`${path}\` cannot be read: ${reason}.`, {
    fix: "Restore it from git, or take out the line that does not belong; `assay run --record-look` writes it.",
    location: { path, ...(line === undefined ? {} : { line }) },
  });
}

/**
 * Adds what a report looked at to the file of looks.
 *
 * @returns how many looks were new
 * @throws AssayError `golden/looks-unreadable`
 */
export async function recordLooks(
  root: string,
  folder: string | undefined,
  report: Report,
  when: Date,
): Promise<number> {
  const { sha } = report.context.head;
  const gates = report.gates.filter(({ kind }) => kind === "evaluation");
  const looks = gates.flatMap((gate) => looksOf(gate, when.toISOString(), sha));
  const added = newLooks(await loadLooks(root, folder), looks);
  if (added.length === 0) return 0;
  const path = resolve(root, looksPath(folder));
  try {
    await appendText(path, added.map((look) => `${JSON.stringify(look)}\n`).join(""));
  } catch (thrown) {
    throw unreadable(looksPath(folder), reasonOf(thrown));
  }
  return added.length;
}
