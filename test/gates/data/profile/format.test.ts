import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, expect, test } from "vitest";
import { parseProfile } from "../../../../src/gates/data/profile/parse.ts";
import { withheldOf } from "../../../../src/gates/data/profile/withheld.ts";
import { writeProfile } from "../../../../src/gates/data/profile/write.ts";
import { ProfileSchema } from "../../../../src/model/profile.ts";
import { TableFolder } from "../../../engines/table-folder.ts";
import { columnOf, profileUnder } from "./profile-of.ts";

const folder = new TableFolder();
afterAll(() => folder[Symbol.dispose]());

const HOSTILE = [
  'a"b',
  "x'; DROP TABLE t; --",
  "__proto__",
  "n0",
  "b0",
  "r1",
  "ünï→\u202e",
  "with space",
  "2020",
  "*",
  "a.b",
  "|`<img>",
];

test("columns of any name are profiled, and the file is read back as it was", async () => {
  const selected = HOSTILE.map((name, at) => `i + ${at} AS "${name.replaceAll('"', '""')}"`);
  await folder.parquet("hostile.parquet", `SELECT ${selected.join(", ")} FROM range(50) t(i)`);
  const profile = await profileUnder(folder.root, "hostile.parquet");
  expect(profile.columns.map(({ name }) => name)).toEqual(HOSTILE);
  const seen = HOSTILE.map((name) => columnOf(profile, name).numbers?.finite);
  expect(seen).toMatchObject(HOSTILE.map((_, at) => ({ count: 50, min: at, max: at + 49, mean: at + 24.5 })));
  const text = writeProfile(profile);
  expect(writeProfile(parseProfile(text, "p.json"))).toBe(text);
  expect(new Ajv2020({ strict: false }).validate(ProfileSchema, JSON.parse(text))).toBe(true);
});

test("values that are not finite, too large, alone or not there are told apart", async () => {
  await folder.parquet(
    "odd.parquet",
    `SELECT * FROM (VALUES
      (1.5::DOUBLE, 'nan'::DOUBLE, 9223372036854775807, 1e300::DOUBLE, NULL::DOUBLE, [1, 2], NULL::VARCHAR, TIME '01:02:03'),
      (2.5, 'inf'::DOUBLE, -9223372036854775808, -1e308, NULL, NULL, NULL, TIME '01:02:03'),
      (NULL, '-inf'::DOUBLE, 5, 1e308, NULL, [3], NULL, NULL))
      t(plain, odd, wide, large, none, list, words, clock)`,
  );
  const profile = await profileUnder(folder.root, "odd.parquet");
  expect(columnOf(profile, "plain").numbers?.finite).toMatchObject({
    count: 2,
    sum: [4],
    mean: 2,
    std: Math.SQRT1_2,
  });
  expect(columnOf(profile, "odd").numbers).toEqual({ nan: 1, infinite: 1, negativeInfinite: 1 });
  expect(columnOf(profile, "wide").numbers?.finite?.sum).toEqual([4]);
  // Farther apart than doubles can tell: no spread, and no sum beyond ±2^63.
  expect(columnOf(profile, "large").numbers?.finite).toBeUndefined();
  expect(columnOf(profile, "none")).toMatchObject({ nulls: 3, distinct: 0, numbers: { nan: 0 } });
  expect(columnOf(profile, "list")).toEqual({ name: "list", type: "INTEGER[]", cell: "nested", nulls: 1 });
  expect(columnOf(profile, "words")).toMatchObject({ nulls: 3, distinct: 0, values: [] });
  expect(columnOf(profile, "clock")).toMatchObject({ nulls: 1, distinct: 1 });
  expect(parseProfile(writeProfile(profile), "p.json").rows).toBe(3);
});

test("a table without rows has a profile of none", async () => {
  folder.write("empty.csv", "a,b\n");
  const profile = await profileUnder(folder.root, "empty.csv");
  expect(profile).toMatchObject({
    rows: 0,
    columns: [
      { name: "a", nulls: 0 },
      { name: "b", nulls: 0 },
    ],
  });
});

test("a committed profile tells nothing of people", async () => {
  await folder.parquet(
    "people.parquet",
    `SELECT i, 'person' || i || '@example.org' AS contact, 'Ada' AS "customerName", DATE '1970-01-01' + i::INT AS birth_date,
      CASE WHEN i < 3 THEN 'rare' ELSE 'plan' || i % 3 END AS plan, 'c-' || (i * 7919) AS ref,
      repeat('long text ', 9) || i % 2 AS comment, 100000 + i AS "SSN"
     FROM range(200) t(i)`,
  );
  const profile = await profileUnder(folder.root, "people.parquet");
  const withheld = Object.fromEntries(profile.columns.map(({ name, withheld: why }) => [name, why]));
  expect(withheld).toEqual({
    i: undefined,
    contact: "pattern",
    customerName: "name",
    birth_date: "name",
    plan: undefined,
    ref: "unique",
    comment: "long",
    SSN: "name",
  });
  expect(columnOf(profile, "contact").pattern).toBe("email");
  expect(columnOf(profile, "plan").values?.map(([value]) => value)).not.toContain("rare");
  const text = writeProfile(profile);
  for (const secret of ["person", "Ada", "100199", "c-7919", "rare"]) expect(text).not.toContain(secret);
  expect(columnOf(profile, "SSN").numbers?.finite).toEqual({
    count: 200,
    mean: 100099.5,
    std: expect.any(Number),
  });
  const shown = writeProfile(await profileUnder(folder.root, "people.parquet", { showValues: true }));
  for (const secret of ["person", "Ada", "100199", "c-7919", "rare"]) expect(shown).toContain(secret);
});

test.each([
  ["carrier", undefined],
  ["zip", "name"],
  ["userIPAddress", "name"],
  ["E_MAIL", "name"],
  ["emails", "name"],
  ["home-address", "name"],
  ["ship", undefined],
  ["tip_amount", undefined],
])("the name %s", (name, why) => {
  expect(withheldOf({ name, cell: "integer", values: 10 })).toBe(why);
});
