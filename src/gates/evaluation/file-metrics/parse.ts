import { open } from "node:fs/promises";
import { parse as parseTomlText } from "smol-toml";
import { isAlias, isMap, isScalar, isSeq, parseDocument } from "yaml";
import { AssayError, reasonOf } from "../../../model/error.ts";
import type { LocalInput } from "../../../model/gate.ts";
import { hasKeyTwice } from "./json-keys.ts";
import { exactJson, exactNumber, narrow } from "./whole-numbers.ts";

/** The leaves of a metrics file by their dotted key; what is no number stays as what it is, to be told. */
export type FileMetrics = ReadonlyMap<string, MetricValue>;

/** Whole numbers beyond 2^53 keep their last digit. */
export type MetricValue = number | bigint | string;

/** Far more than any metrics file has. */
const LARGEST = 5_000_000;
const DEEPEST = 100;

/**
 * Reads a metrics file as DVC does: the format by its extension, keys of nested objects joined by dots, a bare
 * value under the empty key. Booleans are 0 and 1.
 * @throws AssayError `evaluation/metrics-file`
 */
export async function readFileMetrics(file: LocalInput): Promise<FileMetrics> {
  if (file.bytes > LARGEST)
    throw unreadable(file, `has ${file.bytes} bytes; a metrics file has at most ${LARGEST}`);
  const text = await readText(file);
  if (text.trim() === "") throw unreadable(file, "is empty");
  const metrics = new Map<string, MetricValue>();
  collect(parse(file, text), "", 0, (key, value) => {
    if (metrics.has(key))
      throw unreadable(
        file,
        `has two values under ${JSON.stringify(key.slice(0, 80))}: nested objects and dots in names mean the same key`,
      );
    metrics.set(key, value);
  });
  if (metrics.size > 0) return metrics;
  throw unreadable(file, "holds no values");
}

async function readText(file: LocalInput): Promise<string> {
  const handle = await open(file.localPath);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await handle.readFile());
  } catch (thrown) {
    throw unreadable(file, `is not UTF-8 text: ${reasonOf(thrown)}`);
  } finally {
    await handle.close();
  }
}

function parse(file: LocalInput, text: string): unknown {
  const extension = /\.[^./]*$/.exec(file.path)?.[0].toLowerCase();
  if (extension === ".py")
    throw unreadable(file, "is Python, which this gate does not run; write JSON, YAML or TOML");
  if (extension === ".toml") return parseToml(file, text);
  return extension === ".json" ? parseJson(file, text) : parseYaml(file, text);
}

function parseJson(file: LocalInput, text: string): unknown {
  const value = jsonOf(file, text);
  if (hasKeyTwice(text)) throw unreadable(file, "names a key twice, so it is not known which value is meant");
  return value;
}

function jsonOf(file: LocalInput, text: string): unknown {
  try {
    return JSON.parse(text, exactJson);
  } catch (thrown) {
    try {
      // Python writes these; they are no JSON, and as text they are told to be no finite numbers.
      return JSON.parse(
        text.replaceAll(/"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g, (part) =>
          part.startsWith('"') ? part : `"${part}"`,
        ),
        exactJson,
      );
    } catch {
      throw unreadable(file, `is not whole, valid JSON: ${reasonOf(thrown)}`);
    }
  }
}

function parseToml(file: LocalInput, text: string): unknown {
  try {
    return parseTomlText(text, { maxDepth: DEEPEST, integersAsBigInt: "asNeeded" });
  } catch (thrown) {
    throw unreadable(file, `is not valid TOML: ${reasonOf(thrown).split("\n")[0]}`);
  }
}

/** Aliases are not followed: a few lines of them would make billions of values. */
function parseYaml(file: LocalInput, text: string): unknown {
  // The parser would compare each key with all others of its map, which takes minutes for many.
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false, intAsBigInt: true });
  const [error] = document.errors;
  if (error?.code === "MULTIPLE_DOCS")
    throw unreadable(file, "has several YAML documents where one is expected");
  if (error !== undefined) throw unreadable(file, `is not valid YAML: ${reasonOf(error)}`);
  return plain(file, document.contents, 0);
}

/** What is no number, in words. */
class Unfit {
  readonly said: string;

  constructor(said: string) {
    this.said = said;
  }
}

function plain(file: LocalInput, node: unknown, depth: number): unknown {
  if (depth > DEEPEST) return new Unfit("nested too deeply");
  if (isScalar(node))
    return typeof node.value === "number" ? exactNumber(node.value, node.source) : node.value;
  if (isAlias(node)) return new Unfit("an alias, which is not followed");
  if (isSeq(node)) return [];
  if (!isMap(node)) return null;
  const values = new Map<string, unknown>();
  for (const { key, value } of node.items) {
    const name = isScalar(key) ? String(key.value) : "?";
    if (values.has(name)) throw namedTwice(file);
    values.set(name, plain(file, value, depth + 1));
  }
  return values;
}

function collect(
  value: unknown,
  key: string,
  depth: number,
  keep: (key: string, value: MetricValue) => void,
): void {
  if (typeof value === "number") keep(key, exactNumber(value, undefined));
  else if (typeof value === "boolean") keep(key, value ? 1 : 0);
  else if (typeof value === "bigint") keep(key, narrow(value));
  else if (typeof value === "string") keep(key, `the text ${JSON.stringify(value.slice(0, 40))}`);
  else if (value instanceof Unfit) keep(key, value.said);
  else if (Array.isArray(value)) keep(key, "a list");
  else if (value === null || value === undefined) keep(key, "null");
  else if (depth > DEEPEST) keep(key, "nested too deeply");
  else if (ArrayBuffer.isView(value)) keep(key, "a piece of binary data");
  // Dates of TOML, in whichever class its reader has them.
  else if (!isTable(value)) keep(key, "a date");
  else {
    const entries = value instanceof Map ? [...value] : Object.entries(value);
    for (const [name, inner] of entries)
      collect(inner, key === "" ? String(name) : `${key}.${name}`, depth + 1, keep);
  }
}

function isTable(value: object): boolean {
  const kind: unknown = Object.getPrototypeOf(value);
  return value instanceof Map || kind === null || kind === Object.prototype;
}

function namedTwice(file: LocalInput): AssayError {
  return unreadable(file, "names a key twice, so it is not known which value is meant");
}

function unreadable({ path }: LocalInput, what: string): AssayError {
  return new AssayError("evaluation/metrics-file", `\`${path}\` ${what}.`, {
    fix: 'Check the step that writes the file; it holds numbers under names, as in {"accuracy": 0.93}.',
    location: { path },
  });
}
