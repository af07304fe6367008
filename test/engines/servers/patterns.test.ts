import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { TextMatch } from "../../../src/engines/dialect.ts";
import type { TableEngine } from "../../../src/engines/engine.ts";
import { mayExplode } from "../../../src/engines/expressions/backtracking.ts";
import { parseExpression } from "../../../src/engines/expressions/expression.ts";
import { SERVERS } from "../../../src/engines/servers.ts";
import { SchemaCompiler } from "../../../src/gates/data/schema/compile/compiler.ts";
import { toRe2 } from "../../../src/gates/data/schema/compile/re2.ts";
import { usablePatterns } from "../../../src/gates/data/schema/patterns.ts";
import { isMissing } from "../../../src/model/estimate.ts";
import { need } from "../../gates/data/run-gate.ts";
import { fillServer } from "./fill.ts";
import { FORMAT_TEXTS } from "./format-cases.ts";
import { measureTable } from "./measure-table.ts";
import { patterns, texts } from "./pattern-cases.ts";
import { startedServices } from "./service.ts";
import type { TestTable } from "./tables.ts";

const services = startedServices();
const TEXTS = [...new Set([...texts(), ...FORMAT_TEXTS])];
const TABLE: TestTable = {
  name: "assay_patterns",
  columns: [
    ["id", "integer"],
    ["written", "text"],
  ],
  rows: TEXTS.map((text, at) => [String(at), text]),
};
const FORMATS = (
  "date time date-time iso-time iso-date-time duration uri uri-reference uri-template email hostname ipv4 ipv6 uuid " +
  "json-pointer json-pointer-uri-fragment relative-json-pointer byte"
).split(" ");

describe.skipIf(services.length === 0)("patterns mean on servers what they mean in ECMAScript", () => {
  describe.each(services)("$id", ({ id, url }) => {
    let engine: TableEngine;

    beforeAll(async () => {
      await fillServer(id, url, [TABLE]);
      const server = SERVERS.find((one) => one.id === id);
      if (server === undefined) throw new Error(`there is no ${id}`);
      engine = await server.connect(url, { seconds: 600 });
    }, 120_000);
    afterAll(() => engine.close());

    /** So many at once are all asked of the server. */
    const size = () => engine.dialect.mostPatterns ?? 100;

    /** By condition, what it is for each text. */
    async function verdicts(conditions: readonly string[]): Promise<readonly (readonly unknown[])[]> {
      const { from } = await engine.table(TABLE.name);
      const found: unknown[][] = [];
      for (let at = 0; at < conditions.length; at += size()) {
        const some = conditions.slice(at, at + size());
        const columns = some.map((sql, index) => `${sql} AS p${index}`).join(", ");
        const rows = await engine.query(`SELECT ${columns} FROM ${from} ORDER BY id`);
        found.push(...some.map((_, index) => rows.map((row) => row[`p${index}`])));
      }
      return found;
    }

    test("a few hundred patterns", async () => {
      const accepted = patterns().flatMap((source) => {
        const re2 = toRe2(source);
        return re2 === undefined || re2.asciiOnly ? [] : [{ source, re2: re2.pattern }];
      });
      const judged: { readonly source: string; readonly re2: string; readonly found: TextMatch }[] = [];
      for (let at = 0; at < accepted.length; at += size()) {
        const some = accepted.slice(at, at + size());
        const usable = await usablePatterns(engine, {
          anyOf: some.map(({ source }) => ({ pattern: source })),
        });
        for (const { source, re2 } of some) {
          const found = usable.has(source) ? engine.dialect.matches("written", re2) : undefined;
          if (found !== undefined) judged.push({ source, re2, found });
        }
      }
      const answers = await verdicts(judged.map(({ found }) => found.sql));
      const wrong = judged.flatMap(({ source, re2, found }, index) => {
        const expression = new RegExp(source, "u");
        // RegExp itself would take for ever.
        const longest = mayExplode(parseExpression(re2)) ? 12 : 2000;
        return TEXTS.flatMap((text, at) => {
          if (text.length > longest) return [];
          const answer = answers[index][at];
          // Only where the engine was said not to know.
          if (!found.sure && text.length > 100 && answer === null) return [];
          return answer === expression.test(text) ? [] : [`${source} on ${JSON.stringify(text)}: ${answer}`];
        });
      });
      expect(wrong).toEqual([]);
      expect(accepted.length).toBeGreaterThan(300);
      expect(judged.length / accepted.length).toBeGreaterThan(0.75);
    }, 300_000);

    test("the server counts, and what it cannot say is said", async () => {
      const root = mkdtempSync(path.join(os.tmpdir(), "assay-patterns-"));
      const counted = async (pattern: string) => {
        writeFileSync(path.join(root, "s.json"), JSON.stringify({ properties: { written: { pattern } } }));
        const config = {
          source: { engine: id, connection: "ASSAY_URL", table: TABLE.name },
          schema: "s.json",
        };
        const secrets = { ASSAY_URL: url };
        const needs = [need("invalid_count")];
        const { measurements, notes } = await measureTable({ root, config, needs, secrets });
        const [{ candidate }] = measurements;
        const invalid = isMissing(candidate) ? candidate.reason : candidate.value;
        return [invalid, notes.some(({ code }) => code === "data/row-by-row")];
      };
      const failing = (pattern: string) =>
        TEXTS.filter((text) => !new RegExp(pattern, "u").test(text)).length;
      expect(await counted("^[a-zé]+\\b")).toEqual([failing("^[a-zé]+\\b"), false]);
      expect(await counted("(?<!a)b")).toEqual([failing("(?<!a)b"), true]);
      rmSync(root, { recursive: true, force: true });
    }, 120_000);

    test("every format", async () => {
      const compiler = new SchemaCompiler(engine.dialect, {}, new Map());
      const value = { kind: "text", sql: "written" } as const;
      const answers = await verdicts(FORMATS.map((format) => compiler.compile({ format }, value).sql));
      const ajv = new Ajv({ logger: false });
      addFormats.default(ajv);
      const wrong = FORMATS.flatMap((format, index) => {
        const validate = ajv.compile({ type: "string", format });
        return TEXTS.flatMap((text, at) => {
          const answer = answers[index][at];
          return answer === null || answer === validate(text)
            ? []
            : [`${format} of ${JSON.stringify(text)}: ${answer}`];
        });
      });
      expect(wrong).toEqual([]);
      const open = FORMATS.filter((_, index) => answers[index].every((answer) => answer === null));
      expect(open).toEqual([]);
    }, 300_000);
  });
});
