import { describe, expect, test } from "vitest";
import { CODES } from "../../src/model/codes/index.ts";
import { sourceFiles } from "./source-files.ts";

const PARTS = new Set(Object.keys(CODES).map((code) => code.split("/")[0]));
const SPEAKERS = sourceFiles("src").filter(({ path }) => !path.startsWith("src/model/codes/"));

describe("codes", () => {
  test("each has the form part/what, a title without a full stop and an explanation", () => {
    for (const [code, { title, explanation }] of Object.entries(CODES)) {
      expect(code).toMatch(/^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(title, code).toMatch(/^(?:[A-Z`]|npm ).*[^.]$/);
      expect(explanation, code).toMatch(/[.!?]$/);
    }
  });

  test("each that the source says is in the table", () => {
    const literal = new RegExp(`code: "((?:${[...PARTS].join("|")})/[a-z0-9-]+)"`, "g");
    const unknown = SPEAKERS.flatMap(({ path, text }) =>
      [...text.matchAll(literal)]
        .filter(([, code]) => !Object.hasOwn(CODES, code))
        .map(([, code]) => `${path}: ${code}`),
    );
    expect(unknown).toEqual([]);
  });

  test("each in the table is said somewhere in the source", () => {
    const said = new Set(
      SPEAKERS.flatMap(({ text }) =>
        [...text.matchAll(/["'`]([a-z]+\/[a-z0-9-]+)["'`]/g)].map(([, code]) => code),
      ),
    );
    expect(Object.keys(CODES).filter((code) => !said.has(code))).toEqual([]);
  });
});
