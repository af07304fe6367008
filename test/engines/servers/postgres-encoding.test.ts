import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { need } from "../../gates/data/run-gate.ts";
import { measureTable } from "./measure-table.ts";
import { SERVICES } from "./service.ts";

const url = SERVICES.find(({ id }) => id === "postgres")?.url;
const root = mkdtempSync(path.join(os.tmpdir(), "assay-encoding-"));
const TEXTS = ["é", "e", "a\u00a0b", "ÿ", "½", ""];

describe.skipIf(url === undefined)("a database of PostgreSQL that is not encoded in UTF-8", () => {
  const there = new URL(url ?? "postgres://localhost/none");
  there.pathname = "/latin";

  beforeAll(async () => {
    const { default: pg } = await import("pg");
    const run = async (connectionString: string | undefined, statements: readonly string[]) => {
      const client = new pg.Client({ connectionString });
      await client.connect();
      for (const sql of statements) await client.query(sql);
      await client.end();
    };
    await run(url, [
      "DROP DATABASE IF EXISTS latin",
      "CREATE DATABASE latin ENCODING 'LATIN1' TEMPLATE template0 LOCALE 'C'",
    ]);
    const rows = TEXTS.map((text) => `('${text}')`).join(", ");
    await run(there.href, ["CREATE TABLE notes (note text)", `INSERT INTO notes VALUES ${rows}`]);
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  test("patterns are judged row by row, and words are not compared", async () => {
    const pattern = "^[é\\s½-ÿ]$|\\s";
    writeFileSync(path.join(root, "s.json"), JSON.stringify({ properties: { note: { pattern } } }));
    const source = { engine: "postgres", connection: "ASSAY_URL", table: "notes" };
    const { measurements, notes } = await measureTable({
      root,
      config: { source, reference: source, schema: "s.json" },
      needs: [
        need("invalid_count"),
        need("drift", { column: "note" }, { statistic: "text_words" }),
        need("drift", { column: "note" }, { statistic: "text_length" }),
      ],
      secrets: { ASSAY_URL: there.href },
    });
    const [invalid, words, lengths] = measurements.map(({ candidate }) => candidate);
    const failing = TEXTS.filter((text) => !new RegExp(pattern, "u").test(text));
    expect(invalid).toMatchObject({ value: failing.length });
    expect(failing.length).toBe(2);
    expect(notes.map(({ code }) => code)).toContain("data/row-by-row");
    expect(words).toMatchObject({ code: "data/not-on-engine", fix: "Use `text_length`." });
    expect(lengths).toMatchObject({ value: 0 });
  });
});
