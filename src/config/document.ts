import { isScalar, LineCounter, parseAllDocuments } from "yaml";
import type { Location } from "../model/error.ts";
import { type Path, pointerOf } from "./pointer.ts";
import type { ProblemList } from "./problems.ts";
import { syntaxProblem } from "./syntax.ts";
import { type Position, plainValue } from "./yaml-value.ts";

/** A YAML file as a plain value that still knows where each part was written. */
export interface SourceDocument {
  readonly value: unknown;
  /** Place of the value at a path, or of the nearest part around it that is written down. */
  locate(path: Path): Location;
  /** Place of the key that leads to the value. */
  locateKey(path: Path): Location;
}

/**
 * Reads one YAML 1.2 document (core schema, no merge keys, no tags).
 *
 * @throws ConfigProblems `config/syntax`, `config/empty` or `config/duplicate-key`, all that were found.
 */
export function readDocument(text: string, path: string, problems: ProblemList): SourceDocument {
  const lines = new LineCounter();
  const at = (offset: number): Location => {
    const { line, col } = lines.linePos(offset);
    return { path, line: Math.max(1, line), column: Math.max(1, col) };
  };
  // Duplicate keys are looked for in yaml-value.ts, which names both places and takes linear time.
  const documents = parseAllDocuments(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false,
    stringKeys: true,
    schema: "core",
    resolveKnownTags: false,
    logLevel: "silent",
  });
  const parsed = "empty" in documents ? [] : documents;
  const document = parsed[0];
  if (document === undefined || (isBlank(document.contents) && document.errors.length === 0)) {
    problems.add(
      "config/empty",
      "the config is empty; expected a map with `version` and `gates`",
      { path, line: 1, column: 1 },
      "Run `assay init` to write one",
    );
    problems.throwIfAny();
  }
  if (parsed.length > 1) {
    problems.add(
      "config/syntax",
      `the file holds ${parsed.length} YAML documents; expected one`,
      at(parsed[1].range[0]),
      "Remove the `---` line, or keep each document in a file of its own",
    );
  }
  const told = new Set<number | undefined>();
  for (const error of document.errors) {
    const location = at(error.pos[0]);
    // What follows a first mistake is mostly its consequence.
    if (told.has(location.line) || told.size >= 5) continue;
    told.add(location.line);
    const { message, fix } = syntaxProblem(error.code, error.message);
    problems.add("config/syntax", message, location, fix);
  }
  problems.throwIfAny();

  const { value, positions } = plainValue(document, at, problems);
  problems.throwIfAny();

  const place = (path: Path): Position => {
    for (let length = path.length; length >= 0; length--) {
      const found = positions.get(pointerOf(path.slice(0, length)));
      if (found) return found;
    }
    return { key: 0, value: 0 };
  };
  return {
    value,
    locate: (path) => at(place(path).value),
    locateKey: (path) => at(place(path).key),
  };
}

function isBlank(contents: unknown): boolean {
  return contents === null || (isScalar(contents) && contents.value === null);
}
