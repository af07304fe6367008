import { afterAll, describe, expect, test, vi } from "vitest";
import { suggest } from "../../../../src/gates/data/profile/suggest/index.ts";
import {
  roundDown,
  roundUp,
  shareWithSlack,
  upperShare,
} from "../../../../src/gates/data/profile/suggest/slack.ts";
import { TableFolder } from "../../../engines/table-folder.ts";
import { profileUnder } from "./profile-of.ts";

vi.setConfig({ testTimeout: 60_000 });
const folder = new TableFolder();
afterAll(() => folder[Symbol.dispose]());

const suggestion = async (source: string) =>
  suggest(await profileUnder(folder.root, source), { schemaPath: "row.json", settings: { source } });

test("what was seen in few rows becomes no law", async () => {
  folder.write(
    "few.csv",
    `n,word\n${Array.from({ length: 40 }, (_, at) => `${at},w${at % 3}`).join("\n")}\n`,
  );
  const { gate, schema } = await suggestion("few.csv");
  expect(gate).not.toMatch(/null_rate, column: "n", max: 0 \}/);
  expect(gate).toMatch(/null_rate, column: "n", max: 15%/);
  expect(gate).not.toMatch(/unexpected_rate|duplicate_rate|metric: mean/);
  const { required, properties } = JSON.parse(schema);
  expect(required).toEqual([]);
  expect(properties.n).toMatchObject({ type: ["integer", "null"] });
  expect(properties.n).not.toHaveProperty("minimum");
  expect(properties.word).not.toHaveProperty("enum");
});

test("what was seen in many rows is asked for, with room", async () => {
  await folder.parquet(
    "many.parquet",
    `SELECT i AS id, (i % 100) / 4.0::DOUBLE AS amount, 'k' || i % 4 AS kind, CASE WHEN i % 50 > 0 THEN 'x' || i END AS note,
      'a' || i || '@example.org' AS mail, TIMESTAMP '2024-01-01' + INTERVAL 1 HOUR * i AS at, i % 2 = 0 AS flag,
      CASE WHEN i = 7 THEN 'nan'::DOUBLE ELSE i - 50 END AS odd, NULL::INTEGER AS never
     FROM range(4000) t(i)`,
  );
  const { gate, schema } = await suggestion("many.parquet");
  const rules = gate.split("\n").map((line) => line.replace(/ +# .*/, "").trim());
  expect(rules).toEqual(
    expect.arrayContaining([
      "- { metric: row_count, min: 2000 }",
      "- { metric: duplicate_rate, columns: [id], max: 0 }",
      "- { metric: null_rate, column: note, max: 3% }",
      "- { metric: unexpected_rate, column: kind, expected: [k0, k1, k2, k3], max: 1% }",
      "- { metric: mean, column: amount, min: 8.7, max: 16, level: warn }",
    ]),
  );
  expect(gate).not.toMatch(/column: never|mean, column: (id|odd)/);
  const { required, properties } = JSON.parse(schema);
  expect(required).not.toContain("note");
  expect(properties.amount).toMatchObject({ type: "number", minimum: 0 });
  expect(properties.amount).not.toHaveProperty("maximum");
  expect(properties.mail).toMatchObject({ type: "string", format: "email", maxLength: 40 });
  expect(properties.at).toMatchObject({ format: "date-time" });
  expect(properties.at.$comment).toMatch(/, from \d{4}-\d\d-\d\dT[\d:.]+Z to \d{4}-\d\d-\d\dT[\d:.]+Z$/);
  expect(properties.odd).not.toHaveProperty("type");
  expect(JSON.parse(schema)).not.toHaveProperty("additionalProperties");
});

test("times that are text are asked for no length, which they lose once `types` calls them times", async () => {
  const two = (at: number) => String(at).padStart(2, "0");
  const lines = Array.from(
    { length: 1200 },
    (_, at) => `2024-01-01 ${two(at % 24)}:${two(at % 60)}:00,ab-${1000 + at}`,
  );
  folder.write("times.csv", `at,code\n${lines.join("\n")}\n`);
  const { properties } = JSON.parse((await suggestion("times.csv")).schema);
  expect(properties.at).toEqual({ type: "string", $comment: expect.any(String) });
  expect(properties.code).toMatchObject({ minLength: 7, maxLength: 7 });
});

test("a table without rows suggests nothing", async () => {
  folder.write("none.csv", "a,b\n");
  await expect(suggestion("none.csv")).rejects.toMatchObject({ code: "metric/no-samples" });
});

describe("room", () => {
  // statsmodels.stats.proportion.proportion_confint(k, n, alpha=0.01, method="wilson")[1]
  test.each([
    [0, 40, 0.1422732],
    [0, 1000, 0.0065914],
    [25, 1000, 0.0411869],
    [10, 10, 1],
  ])("%i of %i", (count, rows, upper) => expect(upperShare(count, rows)).toBeCloseTo(upper, 4));

  test.each([
    [0.0123, 0.013],
    [1234, 1300],
    [-1234, -1200],
    [0, 0],
    [0.07, 0.07],
    [1e-9, 1e-9],
  ])("above %f", (value, wanted) => expect(roundUp(value, 2)).toBe(wanted));

  test("below", () => expect([roundDown(1999, 1), roundDown(-0.0123, 2)]).toEqual([1000, -0.013]));
  test("never above one", () => expect(shareWithSlack(9, 10)).toBe(1));
});
