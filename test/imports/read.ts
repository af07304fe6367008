import { readFileSync } from "node:fs";
import path from "node:path";
import { type Imported, importContract } from "../../src/imports/index.ts";

const FOLDER = path.resolve(import.meta.dirname, "../../fixtures/imports");

export function fixture(name: string): string {
  return readFileSync(path.join(FOLDER, name), "utf8");
}

export function read(text: string, from?: string): Imported {
  return importContract(text, {
    path: "contract",
    fallback: "table",
    ...(from === undefined ? {} : { from }),
  });
}

/** The rules of the one table of a file. */
export function rulesOf({ tables }: Imported): readonly Readonly<Record<string, unknown>>[] {
  if (tables.length !== 1) throw new Error(`${tables.length} tables`);
  return tables[0].rules.map(({ rule }) => rule);
}

/** The reasons of what is left out. */
export function reasons({ leftOut }: Imported): readonly string[] {
  return leftOut.map(({ why }) => why);
}
