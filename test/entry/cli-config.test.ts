import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
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

  it("begins with the largest table, however it is packed and wherever its bytes are", async () => {
    const about = async () => {
      rmSync(path.join(cwd, "assay.yml"), { force: true });
      const { said } = await assay("init");
      return /about (.+) of/.exec(said)?.[1];
    };
    write("codes.csv", "code,name\n1,one\n2,two\n");
    const orders = Array.from({ length: 900 }, (_, at) => `${at},${(at * 7919) % 1000}`).join("\n");
    writeFileSync(path.join(cwd, "orders.csv.gz"), gzipSync(`id,amount\n${orders}\n`));
    expect(await about()).toBe("orders.csv.gz");
    expect(await assay("run", "--gate", "data")).toMatchObject({ exitCode: 0 });
    const flights = path.resolve(import.meta.dirname, "../../fixtures/data/flights-small.parquet");
    copyFileSync(flights, path.join(cwd, "z.parquet"));
    expect(await about()).toBe("z.parquet");
    const oid = "a".repeat(64);
    write("far.feather", `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize 999999999\n`);
    expect(await about()).toBe("far.feather");
  });

  it("begins with the largest table that the model takes", async () => {
    const model = path.resolve(import.meta.dirname, "../../fixtures/models/delay-packed.onnx");
    copyFileSync(model, path.join(cwd, "m.onnx"));
    write("a-log.csv", `when,what\n${"2026-01-01,started\n".repeat(500)}`);
    write("rows.csv", `f0,f1,f2,f3\n${"1,2,3,4\n".repeat(50)}`);
    write("two.csv", "f0,f1,f2,f3\n1,2,3,4\n");
    const { said } = await assay("init");
    expect(said).toContain("It is about rows.csv of 3 tables");
    expect(readFileSync(path.join(cwd, "assay.yml"), "utf8")).toContain('["f0","f1","f2","f3"]');
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
