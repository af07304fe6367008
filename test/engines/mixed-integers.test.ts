import { expect, test } from "vitest";
import { openDuckDb } from "../../src/engines/duckdb.ts";
import type { FileOptions } from "../../src/engines/file-options.ts";
import type { LocalInput } from "../../src/model/gate.ts";
import { TableFolder } from "./table-folder.ts";

/** Doubles at 2^53 and above are even. */
const IDS = ["9007199254740992", "9007199254740993", "9007199254740995"];

async function distinct(files: LocalInput | LocalInput[], options: FileOptions = {}) {
  const engine = await openDuckDb();
  try {
    const relation = await engine.relation(files, { wideIntegersAsText: true, ...options });
    const [{ n }] = await engine.query(`SELECT count(DISTINCT id) AS n FROM ${relation.from}`);
    return { n, type: relation.columns[0].type, wide: relation.wideIntegers ?? [] };
  } finally {
    await engine.close();
  }
}

test.each([
  ["a.csv", `id,x\n${[...IDS, "1.5"].map((id) => `${id},1`).join("\n")}\n`],
  ["a.jsonl", [...IDS, "1.5"].map((id) => `{"id":${id}}`).join("\n")],
])("integers of 64 bits beside a fraction stay different in %s", async (name, text) => {
  using folder = new TableFolder();
  expect(await distinct(folder.write(name, text))).toEqual({ n: 4, type: "VARCHAR", wide: ["id"] });
});

test.each([
  ["shortest digits", "id\n12345678901234567000\n1.5\n"],
  ["all digits", "id\n12345678901234567168\n1.5\n"],
  ["no fractions beside few digits", "id\n900719925474099\n1.5\n"],
  ["an exponent", "id\n1.2345678901234567e19\n1.5\n"],
  ["a number of 300 digits", `id\n1${"0".repeat(300)}\n1.5\n`],
])("doubles written with %s stay doubles", async (_, text) => {
  using folder = new TableFolder();
  expect(await distinct(folder.write("a.csv", text))).toEqual({ n: 2, type: "DOUBLE", wide: [] });
});

test("files of CSV, some with integers and some with fractions, keep the integers apart", async () => {
  using folder = new TableFolder();
  const one = folder.write("a.csv", `id,x\n${IDS.map((id) => `${id},1`).join("\n")}\n`);
  const other = folder.write("b.csv", "x,id\n1,1.5\n");
  expect(await distinct([one, other])).toEqual({ n: 4, type: "VARCHAR", wide: ["id"] });
  const small = folder.write("c.csv", "id,x\n7,1\n");
  expect(await distinct([small, other])).toEqual({ n: 2, type: "DOUBLE", wide: [] });
});

test("files of Parquet whose types have none in common that holds all values are refused", async () => {
  using folder = new TableFolder();
  const rows = IDS.map((id) => `(${id}::BIGINT)`).join(", ");
  const small = await folder.parquet("0.parquet", "SELECT 7::BIGINT AS id");
  const one = await folder.parquet("a.parquet", `SELECT * FROM (VALUES ${rows}) AS t(id)`);
  const other = await folder.parquet("b.parquet", "SELECT 1.5::DOUBLE AS id");
  await expect(distinct([small, one, other])).rejects.toMatchObject({
    code: "data/parts-differ",
    message: expect.stringContaining("Column `id`"),
  });
  expect((await distinct([small, other])).n).toBe(2);
  const half = await folder.parquet("c.parquet", "SELECT 1.5::FLOAT AS id");
  const middle = await folder.parquet("d.parquet", "SELECT 16777217::INTEGER AS id");
  await expect(distinct([half, middle])).rejects.toMatchObject({ code: "data/parts-differ" });
});

/** Written by pyarrow: three different decimals of 46 digits in a column of 50. */
const LONG_DECIMALS =
  "UEFSMRUAFYoBFYoBLBUGFQAVBhUGHAAAAAIAAAAGAQAALNdv4Ia5POL3aKALIqAAAAAAAAAALNdv4Ia5POL3aKALIqAAAAAAAQAALNdv4Ia5POL3aKALIqAAAAAAAhUEGSw1ABgGc2NoZW1hFQIAFQ4VKhUCGAFkJQoVABVkLFwVABVkAAAAFgYZHBkcJgAcFQ4ZJQYAGRgBZBUAFgYWtAEWtAEmCEkcFQAVABUCADwpBhkmAAYAAAAWtAEWBiYIFrQBACggcGFycXVldC1jcHAtYXJyb3cgdmVyc2lvbiAyNi4wLjEZHBwAAACOAAAAUEFSMQ==";

test("decimals of more than 38 digits in Parquet are refused", async () => {
  using folder = new TableFolder();
  const file = folder.write("long.parquet", Buffer.from(LONG_DECIMALS, "base64"));
  await expect(distinct(file)).rejects.toMatchObject({
    code: "data/long-decimal",
    message: expect.stringContaining("`d` of `long.parquet`"),
  });
});
