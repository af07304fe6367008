import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDuckDb } from "../../../src/engines/duckdb.ts";
import type { Engine } from "../../../src/engines/engine.ts";
import { LETTERS } from "../../../src/engines/servers/letters.ts";
import { smallLetters } from "../../../src/engines/servers/small-letters.ts";
import { SERVERS } from "../../../src/engines/servers.ts";
import type { DataConfig, SourceConfig } from "../../../src/gates/data/config.ts";
import { isMissing } from "../../../src/model/estimate.ts";
import { need, treeOf } from "../../gates/data/run-gate.ts";
import { fillServer, writeFiles } from "./fill.ts";
import { measureTable } from "./measure-table.ts";
import { startedServices } from "./service.ts";
import { random, type TestTable } from "./tables.ts";

const root = mkdtempSync(path.join(os.tmpdir(), "assay-words-"));
const services = startedServices();
afterAll(() => rmSync(root, { recursive: true, force: true }));

const RANGES = LETTERS.trim()
  .split(/\s+/)
  .map((range) => range.split("-").map((code) => Number.parseInt(code, 16)));

/** Whatever lies at the edge of a range, or has another case for somebody. */
function oddCharacters(): readonly string[] {
  const edges = RANGES.flatMap(([first, last = first]) => [first - 1, first, last, last + 1]);
  const cased = Array.from({ length: 0x20000 }, (_, code) => code).filter((code) => {
    const text = String.fromCodePoint(code);
    return text.toLowerCase() !== text || text.toUpperCase() !== text;
  });
  return [...new Set([...edges, ...cased])]
    .filter((code) => code > 0 && (code < 0xd800 || code > 0xdfff))
    .map((code) => String.fromCodePoint(code));
}

const SENTENCES = [
  "The cat saw the other CAT.",
  "the THE The",
  "İstanbul ISTANBUL ıstanbul istanbul",
  "ΟΔΟΣ οδος οδός Σ",
  "naïve naïve NAÏVE",
  "Straße STRASSE straße",
  "x1y2 3.14 1_000",
  "日本語 テキスト と English",
  "🙂 🙃",
  "",
  "  ",
  "it's",
  "line\nend\ttab",
  "\u212a K k",
  "word".repeat(5000),
];
const WORDS = [
  "red",
  "Red",
  "green",
  "blau",
  "Über",
  "über",
  "ÄRGER",
  "1st",
  "é",
  "mañana",
  "дом",
  "ДОМ",
  "家",
];

function sentences(name: string, seed: number, share: number): TestTable {
  const next = random(seed);
  const rows = Array.from({ length: 300 }, (_, id) => {
    const words = Array.from(
      { length: Math.floor(next() * 8) },
      () => WORDS[Math.floor(next() * WORDS.length * (next() < share ? 0.5 : 1))],
    );
    return [
      String(id),
      next() < 0.05 ? null : words.join(next() < 0.5 ? " " : ", ") + (id % 7 === 0 ? "!" : ""),
    ];
  });
  return {
    name,
    columns: [
      ["id", "integer"],
      ["note", "text"],
    ],
    rows,
  };
}

const ODD: TestTable = {
  name: "assay_words",
  columns: [["note", "text"]],
  rows: [
    ...SENTENCES.map((text) => [text]),
    ...chunks(oddCharacters()).map((some) => [some.join("|")]),
    [null],
  ],
};
const NOTES = [sentences("assay_notes", 3, 0.2), sentences("assay_notes_before", 5, 0.6)];

function chunks(list: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(list.length / 400) }, (_, at) =>
    list.slice(at * 400, at * 400 + 400),
  );
}

async function counted(engine: Engine, from: string): Promise<ReadonlyMap<string, number>> {
  const { dialect } = engine;
  const words = dialect.words?.(dialect.identifier("note"), from);
  const rows = await engine.query(`SELECT word, count(*) AS n FROM (${words}) AS w GROUP BY word`);
  return new Map(rows.map(({ word, n }): [string, number] => [String(word), Number(n)]).toSorted());
}

const duckDb = await openDuckDb({ threads: 1 });
afterAll(() => duckDb.close());

test("letters and their small ones are those of DuckDB", async () => {
  const rows = await duckDb.query(
    "SELECT i, lower(chr(i::INTEGER)) AS small, regexp_matches(chr(i::INTEGER), '[\\p{L}\\p{N}]') AS is_letter FROM range(1, 1114112) AS t(i) WHERE (i < 55296 OR i > 57343) AND (is_letter OR small <> chr(i::INTEGER))",
  );
  const letters = rows.filter((row) => row["is_letter"] === true);
  const own = RANGES.flatMap(([first, last = first]) =>
    Array.from({ length: last - first + 1 }, (_, at) => first + at),
  );
  expect(own).toEqual(letters.map(({ i }) => Number(i)));
  const known = new Set(own);
  const small = letters
    .map(({ i, small: text }) => [String.fromCodePoint(Number(i)), String(text)])
    .filter(([capital, text]) => capital !== text);
  expect(smallLetters()).toEqual(small);
  // Else it would matter whether words are found before or after their letters are made small.
  for (const row of rows) {
    const [before, after] = [Number(row["i"]), String(row["small"]).codePointAt(0) ?? 0];
    expect(known.has(after)).toBe(known.has(before));
  }
});

describe.skipIf(services.length === 0)("words are the same", () => {
  beforeAll(() => writeFiles(root, [ODD, ...NOTES]));

  describe.each(services)("in files and on $id", ({ id, url }) => {
    beforeAll(() => fillServer(id, url, [ODD, ...NOTES]), 120_000);

    test("with the same number of rows", async () => {
      const file = await duckDb.relation(await treeOf(root).open("assay_words.parquet"));
      const expected = await counted(duckDb, file.from);
      const server = SERVERS.find((one) => one.id === id);
      const engine = await server?.connect(url, { seconds: 120 });
      if (engine === undefined) throw new Error(`there is no ${id}`);
      const found = await counted(engine, (await engine.table("assay_words")).from);
      await engine.close();
      const differing = [...new Set([...expected.keys(), ...found.keys()])].filter(
        (word) => expected.get(word) !== found.get(word),
      );
      expect(differing).toEqual([]);
      expect(expected.size).toBeGreaterThan(2000);
    }, 120_000);

    test("and so is the drift of texts", async () => {
      const needs = ["text", "text_length", "text_classes", "text_words"].map((statistic) =>
        need("drift", { column: "note" }, { statistic }),
      );
      const measured = async (source: (table: string) => SourceConfig, secrets: Record<string, string>) => {
        const config: DataConfig = { source: source("assay_notes"), reference: source("assay_notes_before") };
        const { measurements } = await measureTable({ root, config, needs, secrets, seconds: 120 });
        return measurements.map(({ candidate }) =>
          isMissing(candidate) ? candidate.reason : candidate.value,
        );
      };
      const files = await measured((table) => `${table}.parquet`, {});
      const connection = { engine: id, connection: "ASSAY_URL" };
      const server = await measured((table) => ({ ...connection, table }), { ASSAY_URL: url });
      expect(server.length).toBe(4);
      for (const [at, value] of files.entries()) {
        expect(value).toBeGreaterThan(0.01);
        expect(server[at]).toBeCloseTo(Number(value), 12);
      }
    }, 120_000);
  });
});
