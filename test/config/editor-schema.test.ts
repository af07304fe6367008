import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { configSchema, parseConfig } from "../../src/config/index.ts";
import { BAD } from "./bad-documents.ts";
import { GOOD } from "./good-documents.ts";
import { KINDS } from "./kinds.ts";

const schema = configSchema(KINDS);
// Strict mode also finds what an editor would stumble over: unknown keywords, types that cannot be.
const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, allErrors: true });
const validate = ajv.compile(schema);
const PLACE = { path: "assay.yml", root: "/" };

function parserAccepts(text: string): boolean {
  try {
    parseConfig(text, PLACE, KINDS);
    return true;
  } catch {
    return false;
  }
}

describe("the schema for editors", () => {
  test.each(Object.entries(GOOD))("takes what the parser takes: %s", (_, text) => {
    expect(parserAccepts(text)).toBe(true);
    expect(validate(parse(text)), JSON.stringify(validate.errors)).toBe(true);
  });

  test.each(Object.entries(BAD))("agrees on what is wrong: %s", (_, { text, onlyParser }) => {
    expect(parserAccepts(text)).toBe(false);
    expect(validate(parse(text))).toBe(onlyParser ?? false);
  });

  test("is JSON, and completes kinds and metrics with their descriptions", () => {
    const text = JSON.stringify(schema);
    expect(JSON.parse(text)).toEqual(schema);
    expect(text).toContain('{"const":"latency","description":"Gates of kind latency."}');
    expect(text).toContain('{"const":"p50","description":"The p50 of a test."}');
  });

  test("a kind or a metric that takes a reserved name is a bug, found when the schema is made", () => {
    const [data] = KINDS;
    const config = { ...data.config, properties: { rules: {} } };
    expect(() => configSchema([{ ...data, config }])).toThrow(/reserved name rules/);
  });
});
