import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { assayIn } from "./command-line.ts";

let cwd: string;

beforeEach(() => {
  cwd = mkdtempSync(path.join(os.tmpdir(), "assay-cli-"));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const assay = (...argv: string[]) => assayIn(cwd, ...argv);

function write(name: string, text: string): void {
  writeFileSync(path.join(cwd, name), text);
}

describe("what the command line says of a config", () => {
  it("compiles the schemas that gates name, and reads no data", async () => {
    const gate = (name: string, schema: string) =>
      `  ${name}:\n    kind: data\n    source: gone.csv\n    schema: ${schema}\n    rules: [{ metric: invalid_rate, max: 0 }]\n`;
    write("right.json", '{ "properties": { "a": { "minimum": 0 } } }');
    write("typo.json", '{ "properties": { "a": { "minimun": 0 } } }');
    write("lost.json", '{ "$ref": "#/$defs/gone" }');
    write("assay.yml", `version: 1\ngates:\n${gate("one", "right.json")}`);
    expect(await assay("validate")).toMatchObject({ exitCode: 0 });
    const wrong = ["typo.json", "lost.json", "none.json", "typo.json", "../out.json"];
    write("assay.yml", `version: 1\ngates:\n${wrong.map((file, at) => gate(`g${at}`, file)).join("")}`);
    const { exitCode, said } = await assay("validate");
    expect(exitCode).toBe(2);
    expect(said.match(/typo\.json: .*minimun/g)).toHaveLength(1);
    expect(said).toMatch(/^lost\.json: .*#\/\$defs\/gone.*\[data\/schema-invalid\]$/m);
    expect(said).toMatch(/none\.json.*\[file\/missing\]/);
    expect(said).toMatch(/\[file\/outside-tree\]/);
  });

  it("says that there are more tables than the first config is about", async () => {
    write("a.csv", "x\n1\n");
    write("b.csv", "x\n1\n");
    const { said } = await assay("init");
    expect(said).toContain("It is about a.csv of 2 tables; `assay profile FILE --suggest`");
  });

  it("counts no rows that a table would need: it is no sample", async () => {
    const worse = "{ metric: null_rate, column: a, no_worse_than: baseline, by: 0.01 }";
    write(
      "assay.yml",
      `version: 1\nbaseline: { ref: main }\ngates:\n  t: { kind: data, source: t.csv, rules: [${worse}] }\n`,
    );
    const { said } = await assay("plan");
    expect(said).toContain("null_rate of column a, beside the baseline");
    expect(said).not.toMatch(/rows|models/);
  });
});
