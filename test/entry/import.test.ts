import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test, vi } from "vitest";
import { GoldenProject } from "./golden-project.ts";

vi.setConfig({ testTimeout: 120_000 });

const fixture = (name: string) => path.resolve(import.meta.dirname, "../../fixtures/imports", name);

test.each([
  ["orders.odcs.yaml", ["customers", "orders"]],
  ["orders.datapackage.json", ["customers", "orders"]],
  ["orders.suite.json", ["orders"]],
  ["schema.dbt.yml", ["orders"]],
])("what is written of %s is a valid config for each table", async (name, tables) => {
  using project = new GoldenProject();
  const { exitCode, said } = await project.assay("import", fixture(name), "--output", "out");
  expect(exitCode).toBe(0);
  expect(said).toMatch(/\d+ gates?, \d+ rules, (?:\d+|nothing) left out\./);
  const configs = readdirSync(project.path("out")).filter((file) => file.endsWith(".assay.yml"));
  expect(configs).toEqual(tables.map((table) => `${table}.assay.yml`));
  for (const config of configs)
    expect((await project.assay("validate", "-c", `out/${config}`)).exitCode).toBe(0);
});

test("the gates of a data package judge its tables", async () => {
  using project = new GoldenProject();
  await project.assay("import", fixture("orders.datapackage.json"), "-o", ".");
  project.write("customers.csv", "id,born\n1,1980\n2,1990\n");
  const rows = (status: string) =>
    project.write(
      "orders.csv",
      `order_id,customer_id,email,code,status,amount,day\n1,1,a@x.org,AB123,new,NA,2024-01-01\n2,2,b@x.org,AB124,${status},3.5,2024-01-02\n`,
    );
  rows("paid");
  expect((await project.assay("run", "-c", "orders.assay.yml", "--no-publish")).exitCode).toBe(0);
  rows("lost");
  expect((await project.assay("run", "-c", "orders.assay.yml", "--no-publish")).exitCode).toBe(1);
});

test("one percent is not less than one percent", async () => {
  using project = new GoldenProject();
  const quality = [{ metric: "nullValues", unit: "percent", mustBeLessThan: 1 }];
  const properties = [{ name: "a", logicalType: "integer", quality }];
  const servers = [{ server: "here", type: "local", path: "t.csv", format: "csv" }];
  const contract = {
    apiVersion: "v3.1.0",
    kind: "DataContract",
    servers,
    schema: [{ name: "t", properties }],
  };
  project.write("t.odcs.json", JSON.stringify(contract));
  await project.assay("import", "t.odcs.json", "-o", ".");
  const exitCodeOf = async (nulls: number) => {
    const rows = Array.from({ length: 1_000 }, (_, row) => `${row < nulls ? "" : row},x`);
    project.write("t.csv", `a,b\n${rows.join("\n")}\n`);
    return (await project.assay("run", "-c", "t.assay.yml", "--no-publish")).exitCode;
  };
  expect([await exitCodeOf(9), await exitCodeOf(10)]).toEqual([0, 1]);
});

test("files that are there are not written over", async () => {
  using project = new GoldenProject();
  project.write("orders.assay.yml", "mine\n");
  const refused = await project.assay("import", fixture("orders.suite.json"), "-o", ".");
  expect(refused).toMatchObject({ exitCode: 2, said: expect.stringContaining("[import/exists]") });
  expect(existsSync(project.path("orders.schema.json"))).toBe(false);
  expect((await project.assay("import", fixture("orders.suite.json"), "-o", ".", "--force")).exitCode).toBe(
    0,
  );
  expect(readFileSync(project.path("orders.assay.yml"), "utf8")).toContain("kind: data");
});

test("without a folder it prints, and --source names the data of one table", async () => {
  using project = new GoldenProject();
  const { out, exitCode } = await project.assay(
    "import",
    fixture("orders.suite.json"),
    "--source",
    "lake/orders.csv",
  );
  expect(exitCode).toBe(0);
  expect(out).toContain('source: "lake/orders.csv"');
  expect(out).toContain("# ---- orders.schema.json\n{");
  const several = await project.assay("import", fixture("orders.odcs.yaml"), "--source", "x.csv");
  expect(several).toMatchObject({ exitCode: 2, said: expect.stringContaining("one table") });
});

test.each([
  ["missing.yml", undefined, "import/format"],
  ["notes.txt", "hello\n", "import/format"],
  ["bytes.yml", Buffer.from([0xff, 0xfe, 0]), "import/syntax"],
  [
    "wide.json",
    JSON.stringify({ fields: Array.from({ length: 40_000 }, (_, at) => ({ name: `c${at}`, type: "any" })) }),
    "import/too-large",
  ],
])("%s is refused by a code", async (name, content, code) => {
  using project = new GoldenProject();
  if (content !== undefined) writeFileSync(project.path(name), content);
  expect(await project.assay("import", name)).toMatchObject({
    exitCode: 2,
    said: expect.stringContaining(`[${code}]`),
  });
});
