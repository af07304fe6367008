import { readdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, posix, resolve } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { isNode, LineCounter, parseDocument } from "yaml";
import { AssayError, type Location, reasonOf } from "../model/error.ts";
import { type Passport, PassportSchema } from "../model/passport.ts";
import { makeFolder } from "../sources/make-folder.ts";
import { isPassportFile } from "../sources/passport-names.ts";
import { readText } from "../sources/read-text.ts";
import { hasOwnDigest } from "./gate-settings.ts";
import { metricKey } from "./passport-build.ts";

/** Where a model's passport lies: `golden/delay.json`, from the config's folder. */
export function passportPath(folder: string, model: string): string {
  return posix.join(folder, `${model}.json`);
}

/**
 * The passports in a folder, by model name. A folder that is not there yet has none. Other JSON in the folder
 * (profiles, golden outcomes) is left alone: a passport is an object that says `model` and `accepted`.
 *
 * @throws AssayError `golden/unreadable`, `golden/invalid` with the line of what is wrong
 */
export async function loadPassports(root: string, folder: string): Promise<Passport[]> {
  return (await loadGolden(root, folder)).passports;
}

/** Passports, and the paths of JSON files that are none: where a passport should be, one of those is damage. */
export async function loadGolden(
  root: string,
  folder: string,
): Promise<{ readonly passports: Passport[]; readonly others: readonly string[] }> {
  const paths = await passportFiles(root, folder);
  const read = await Promise.all(paths.map((path) => readPassport(root, path)));
  return {
    passports: read.filter((passport) => passport !== undefined),
    others: paths.filter((_, index) => read[index] === undefined),
  };
}

/** Files in the folder that may be passports, sorted. @throws AssayError `golden/unreadable` */
export async function passportFiles(root: string, folder: string): Promise<string[]> {
  const names = await readdir(resolve(root, folder)).catch((thrown: NodeJS.ErrnoException) => {
    if (thrown.code === "ENOENT") return [];
    throw unreadable(folder, reasonOf(thrown));
  });
  return names
    .filter(isPassportFile)
    .sort()
    .map((name) => posix.join(folder, name));
}

/**
 * The passport in a file, or undefined where the file is other JSON.
 *
 * @throws AssayError `golden/unreadable`, `golden/invalid` with the line of what is wrong
 */
export async function readPassport(root: string, path: string): Promise<Passport | undefined> {
  const text = await readText(resolve(root, path)).catch((thrown: unknown) => {
    throw unreadable(path, reasonOf(thrown));
  });
  return parsePassport(text, path);
}

/** As `readPassport`, of a text that was read already, such as one of an earlier commit. */
export function parsePassport(text: string, path: string): Passport | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (thrown) {
    throw unreadable(path, reasonOf(thrown));
  }
  if (typeof value !== "object" || value === null || !("model" in value || "accepted" in value))
    return undefined;
  const validate = validator();
  if (validate(value)) {
    if (passportPath(dirname(path), value.model) !== posix.normalize(path))
      throw invalid(
        path,
        `\`model\` is "${value.model}", which is not the file's name`,
        locate(path, text, "/model"),
        `Name it \`${passportPath(dirname(path), value.model)}\` again, or say the model's new name in assay.yml and run \`assay golden accept\`, which writes a passport of that name.`,
      );
    requireCoherent(path, text, value);
    return value;
  }
  const [first] = validate.errors ?? [];
  const at = first?.instancePath ?? "";
  throw invalid(path, `\`${at || "/"}\` ${first?.message ?? "is not as expected"}`, locate(path, text, at));
}

let compiled: ValidateFunction<Passport> | undefined;

function validator(): ValidateFunction<Passport> {
  if (compiled !== undefined) return compiled;
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  compiled = ajv.compile<Passport>(PassportSchema);
  return compiled;
}

/** A value outside its own interval was not measured, and settings without their digest were not accepted. */
function requireCoherent(path: string, text: string, { gates }: Passport): void {
  for (const [gate, { metrics, ...meaning }] of Object.entries(gates)) {
    const seen = new Set<string>();
    const pointer = `/gates/${gate.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    if (!hasOwnDigest(meaning))
      throw invalid(
        path,
        `\`settings\` of ${gate} is not the digest of what it says of its settings`,
        locate(path, text, `${pointer}/settings`),
      );
    metrics.forEach((one, index) => {
      const { metric, value, interval } = one;
      const at = `${pointer}/metrics/${index}`;
      if (seen.has(metricKey(one)))
        throw invalid(path, `${metric} of ${gate} is there twice`, locate(path, text, at));
      seen.add(metricKey(one));
      if (interval === undefined || (interval[0] <= value && value <= interval[1])) return;
      throw invalid(
        path,
        `${metric} of ${gate} is ${value}, outside its own interval ${interval[0]} to ${interval[1]}`,
        locate(path, text, at),
      );
    });
  }
}

function unreadable(path: string, reason: string): AssayError {
  return new AssayError("golden/unreadable", `\`${path}\` cannot be read as a passport: ${reason}.`, {
    fix: "Restore it from git; passports are written by `assay golden accept`.",
    location: { path },
  });
}

const RESTORE =
  "Restore it from git; one that was never committed can be deleted and accepted anew with `assay golden accept`.";

function invalid(path: string, reason: string, location: Location, fix = RESTORE): AssayError {
  return new AssayError("golden/invalid", `\`${path}\` is not a valid passport: ${reason}.`, {
    fix,
    location,
  });
}

/** JSON is YAML, so the YAML reader tells the line of a JSON pointer. */
function locate(path: string, text: string, pointer: string): Location {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const steps = pointer.split("/").slice(1);
  for (let kept = steps.length; kept > 0; kept--) {
    const keys = steps.slice(0, kept).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
    const node = document.getIn(keys, true);
    if (!isNode(node) || !node.range) continue;
    const { line, col } = lines.linePos(node.range[0]);
    return { path, line, column: col };
  }
  return { path, line: 1 };
}

/**
 * Writes a passport whole or not at all; a file that already says the same is left as it is.
 *
 * @returns false when nothing had to be written
 */
export async function savePassport(root: string, folder: string, passport: Passport): Promise<boolean> {
  const path = resolve(root, passportPath(folder, passport.model));
  const text = renderPassport(passport);
  if ((await readText(path).catch(() => undefined)) === text) return false;
  const temporary = join(dirname(path), `.${passport.model}.${process.pid}.tmp`);
  try {
    await makeFolder(dirname(path));
    await writeFile(temporary, text);
    await rename(temporary, path);
  } catch (thrown) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw new AssayError("golden/unreadable", `\`${path}\` cannot be written: ${reasonOf(thrown)}.`, {
      cause: thrown,
    });
  }
  return true;
}

/** JSON whose lines are what reviewers compare: each metric, each data file and each acceptance is one line. */
export function renderPassport(passport: Passport): string {
  return `${render(passport, "")}\n`;
}

function render(value: unknown, indent: string): string {
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return "[]";
    return `[\n${value.map((one) => deeper + inline(one)).join(",\n")}\n${indent}]`;
  }
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  if (entries.length === 0) return "{}";
  const lines = entries.map(([key, one]) => `${deeper}${JSON.stringify(key)}: ${render(one, deeper)}`);
  return `{\n${lines.join(",\n")}\n${indent}}`;
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  if (entries.length === 0) return "{}";
  return `{ ${entries.map(([key, one]) => `${JSON.stringify(key)}: ${inline(one)}`).join(", ")} }`;
}
