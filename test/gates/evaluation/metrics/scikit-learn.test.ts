import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as publicMetrics from "../../../../src/gates/evaluation/metrics/public.ts";
import { AssayError } from "../../../../src/model/error.ts";

type Value = number | string | null | readonly Value[];

interface Case {
  readonly file: string;
  readonly index: number;
  readonly note: string;
  readonly function: string;
  readonly arguments: Record<string, unknown>;
  readonly value: Value;
}

const FILES = ["metrics", "metrics_regression"];
const FUNCTIONS = new Map<string, unknown>(Object.entries(publicMetrics));

const CASES = FILES.flatMap((file): Case[] => {
  const url = new URL(`../../../../fixtures/oracles/${file}.json`, import.meta.url);
  const { cases }: { cases: Case[] } = JSON.parse(readFileSync(url, "utf8"));
  return cases.map((entry, index) => ({ ...entry, file, index }));
});

test("every public function has a case in some oracle, and every case here a function", () => {
  const folder = new URL("../../../../fixtures/oracles/", import.meta.url);
  const recorded = new Set(
    readdirSync(folder)
      .filter((name) => name.endsWith(".json"))
      .map((name): { cases?: unknown } => JSON.parse(readFileSync(new URL(name, folder), "utf8")))
      .flatMap(({ cases }) => (Array.isArray(cases) ? cases.map((entry: Case) => entry.function) : [])),
  );
  expect([...FUNCTIONS.keys()].filter((name) => !recorded.has(name))).toEqual([]);
  expect(CASES.map((entry) => entry.function).filter((name) => !FUNCTIONS.has(name))).toEqual([]);
});

test.each(CASES)("$file $index $function: $note", ({ function: name, arguments: given, value }) => {
  const call = FUNCTIONS.get(name);
  if (typeof call !== "function") throw new Error(`${name} is not exported`);
  const input = Object.fromEntries(Object.entries(given).map(([key, item]) => [key, read(item)]));
  if (value === null) expect(() => call(input)).toThrow(AssayError);
  else expectClose(call(input), value);
});

/** NaN and infinities are texts in JSON. */
function read(item: unknown): unknown {
  if (Array.isArray(item)) return item.map(read);
  return item === "NaN" || item === "Infinity" || item === "-Infinity" ? Number(item) : item;
}

function expectClose(seen: unknown, wanted: Value): void {
  if (typeof seen === "object" && seen !== null && !Array.isArray(wanted)) throw new Error("not a number");
  if (Array.isArray(wanted)) {
    const items = Array.from(Object(seen) as ArrayLike<unknown>);
    expect(items.length).toBe(wanted.length);
    for (const [index, item] of wanted.entries()) expectClose(items[index], item);
    return;
  }
  const number = Number(wanted);
  if (!Number.isFinite(number)) {
    expect(seen).toBe(number);
    return;
  }
  const error = Math.abs(Number(seen) - number) / Math.max(Math.abs(number), 1e-15);
  expect(seen === number ? 0 : error, `${seen} for ${number}`).toBeLessThan(1e-12);
}
