import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar } from "yaml";
import type { Location } from "../model/error.ts";
import { type Path, pointerOf } from "./pointer.ts";
import type { ProblemList } from "./problems.ts";
import { quote } from "./wording.ts";

/** Offsets into the text; a list item's key is its value. */
export interface Position {
  readonly key: number;
  readonly value: number;
}

export interface PlainValue {
  readonly value: unknown;
  /** By JSON pointer. */
  readonly positions: ReadonlyMap<string, Position>;
}

const CORE_TAGS = /^tag:yaml\.org,2002:(str|int|float|bool|null|map|seq)$/;
const DEEPEST = 64;
/** Aliases are copied where they stand, so a small file could otherwise unfold without end. */
const MOST_VALUES = 100_000;

/** Unfolds a YAML document into plain data, refusing what data cannot be: circles, tags, double keys. */
export function plainValue(
  document: Document.Parsed,
  at: (offset: number) => Location,
  problems: ProblemList,
): PlainValue {
  const positions = new Map<string, Position>();
  const anchors = new Map<string, Node>();
  const open = new Set<Node>();
  const told = new Set<string>();
  let values = 0;

  const problem = (message: string, offset: number, fix?: string): void => {
    if (told.has(message)) return;
    told.add(message);
    problems.add("config/syntax", message, at(offset), fix);
  };

  const unfold = (node: Node | null, path: Path, key: number): unknown => {
    const start = node?.range?.[0] ?? key;
    positions.set(pointerOf(path), { key, value: start });
    if (node === null) return null;
    values += 1;
    if (values > MOST_VALUES) {
      if (values === MOST_VALUES + 1)
        problem(`the file unfolds to more than ${MOST_VALUES} values`, start, "Use fewer aliases");
      return null;
    }
    if (path.length > DEEPEST) {
      problem(`lists and maps are nested too deeply; a config needs at most ${DEEPEST} levels`, start);
      return null;
    }
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      if (target === undefined || open.has(target)) {
        const name = quote(`*${node.source}`);
        problem(
          target
            ? `the alias ${name} stands inside what it names`
            : `the alias ${name} names no anchor above it`,
          start,
        );
        return null;
      }
      return unfold(target, path, start);
    }
    if (node.tag && !CORE_TAGS.test(node.tag))
      problem(`the tag ${quote(node.tag)} is not known; a config is plain YAML`, start, "Remove the tag");
    if ((isMap(node) || isSeq(node) || isScalar(node)) && node.anchor) anchors.set(node.anchor, node);
    if (isScalar(node)) {
      const lost = lostDigits(node);
      if (lost !== undefined)
        problems.add(
          "config/value",
          lost,
          at(start),
          "Write it in quotes where it is a value of the data; a bound must be a number that can be kept, such as the one it would be read as",
        );
      return node.value;
    }
    open.add(node);
    const value = isSeq(node)
      ? node.items.map((item, index) => unfold(item as Node | null, [...path, index], offsetOf(item, start)))
      : isMap(node)
        ? unfoldMap(node.items as Pair<Node, Node | null>[], path, start)
        : null;
    open.delete(node);
    return value;
  };

  const unfoldMap = (pairs: readonly Pair<Node, Node | null>[], path: Path, start: number): unknown => {
    const entries = new Map<string, unknown>();
    const firsts = new Map<string, number>();
    for (const pair of pairs) {
      const name = isScalar(pair.key) ? String(pair.key.value) : "";
      const offset = offsetOf(pair.key, start);
      const first = firsts.get(name);
      if (first !== undefined) {
        problems.add(
          "config/duplicate-key",
          `the key ${quote(name)} is written twice; the first is on line ${at(first).line}`,
          at(offset),
          "Keep one of them",
        );
        continue;
      }
      firsts.set(name, offset);
      entries.set(name, unfold(pair.value, [...path, name], offset));
    }
    // fromEntries defines own properties, also for a key such as `__proto__`.
    return Object.fromEntries(entries);
  };

  return { value: unfold(document.contents, [], 0), positions };
}

/** A number that became another one on its way would be compared with what nobody wrote. */
function lostDigits({ value, source = "" }: Scalar): string | undefined {
  if (typeof value !== "number" || Number.isSafeInteger(value) || !/^[+-]?\d+$/.test(source))
    return undefined;
  const read = Number.isFinite(value) ? BigInt(value) : value;
  return String(read) === String(BigInt(source.replace("+", "")))
    ? undefined
    : `the number ${source} would be read as ${read}: whole numbers beyond 2^53 are rounded`;
}

function offsetOf(node: unknown, otherwise: number): number {
  return (node as Node | null)?.range?.[0] ?? otherwise;
}
