import { describe, expect, test } from "vitest";
import { parseDocument } from "yaml";
import { renderConfig, renderSchema, summary, writtenNames } from "../../src/imports/index.ts";
import { AssayError } from "../../src/model/error.ts";
import { read, reasons } from "./read.ts";

/** The code that a text is refused with. */
function refusal(text: string, from?: string): string {
  try {
    read(text, from);
  } catch (thrown) {
    if (thrown instanceof AssayError) return thrown.code;
    throw thrown;
  }
  return "imported";
}

const bomb = [
  "a0: &a0 [x, x, x, x, x, x, x, x, x]",
  ...Array.from(
    { length: 12 },
    (_, at) => `a${at + 1}: &a${at + 1} [${Array(9).fill(`*a${at}`).join(", ")}]`,
  ),
  "models: *a12",
].join("\n");

test.each([
  ["aliases that unfold without end", bomb, "import/syntax"],
  ["a circle of aliases", "models: &a\n  - name: x\n    columns: *a\n", "import/syntax"],
  ["deep YAML", `models: ${"[".repeat(5_000)}${"]".repeat(5_000)}`, "import/syntax"],
  ["deep JSON", `{"fields": ${"[".repeat(50_000)}${"]".repeat(50_000)}}`, "import/syntax"],
  ["a key twice", "models:\n- name: a\n  name: b\n", "import/syntax"],
  ["two documents", "models: []\n---\nmodels: []\n", "import/syntax"],
  ["broken YAML", "models: [", "import/syntax"],
  ["nothing", "", "import/format"],
  ["a list", "- a\n- b\n", "import/format"],
  ["a map of something else", "version: 1\ngates: {}\n", "import/format"],
  ["a tag that would run code", "models: !!python/object/apply:os.system ['true']\n", "import/empty"],
  ["a schema without fields", '{"fields": []}', "import/empty"],
])("%s", (_, text, code) => {
  expect(refusal(text)).toBe(code);
});

test.each(["[", "{a: "])("20,000 nested %s are refused in words", (opening) => {
  const closing = opening === "[" ? "]" : "}";
  const text = `models: ${opening.repeat(20_000)}1${closing.repeat(20_000)}`;
  expect(() => read(text)).toThrow(/nested more than 64 levels deep/);
});

test("--from must be what the file is", () => {
  expect(refusal('{"fields": [{"name": "a"}]}', "dbt")).toBe("import/format");
});

const NAMES = [
  'a"b',
  "a'b",
  "a.b",
  "🙂",
  "__x__ `y`",
  "\u001b[31m",
  "\u202eevil",
  "a\nb",
  "__proto__",
  "constructor",
  "true",
  "1",
  "# c",
  ": ",
  "{x}",
  "a\\b",
  "\u{E0001}",
];

describe("names of columns", () => {
  const imported = read(
    JSON.stringify({
      name: "or'd\"ers 🙂 \u001b[31m\n- evil: 1",
      expectations: NAMES.flatMap((column) => [
        { type: "expect_column_mean_to_be_between", kwargs: { column, min_value: 1 } },
        { type: "expect_column_values_to_be_between", kwargs: { column, min_value: 1 } },
      ]),
    }),
  );
  const written = writtenNames(imported.tables);
  const config = renderConfig(written, ({ schemaFile }) => schemaFile, imported, "a\nb: c");

  test("come back from the config and the schema as they were", () => {
    const gates = parseDocument(config).toJS().gates;
    const [gate] = Object.values(gates) as { rules: { column?: string }[] }[];
    expect(Object.keys(gates)).toEqual([written[0].gate]);
    expect(gate.rules.flatMap(({ column }) => column ?? [])).toEqual(NAMES);
    expect(Object.keys(JSON.parse(renderSchema(imported.tables[0])).properties).toSorted()).toEqual(
      NAMES.toSorted(),
    );
  });

  test("cannot be seen as anything else", () => {
    for (const text of [config, renderSchema(imported.tables[0]), summary(imported)])
      expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  });

  test("that no rule can say are left out", () => {
    const type = "expect_column_mean_to_be_between";
    const columns = ["", "x".repeat(300), "a*b", "a"];
    const found = read(
      JSON.stringify({ expectations: columns.map((column) => ({ type, kwargs: { column, min_value: 1 } })) }),
    );
    expect(found.tables[0].rules).toHaveLength(1);
    expect(reasons(found)).toHaveLength(3);
  });
});

test("expectations that are none are left out one by one", () => {
  const odd = [
    5,
    null,
    { type: "constructor", kwargs: { column: "a" } },
    { type: "__proto__" },
    { type: 7 },
    { type: "expect_column_values_to_be_in_set", kwargs: { column: "a", value_set: [{ b: 1 }] } },
  ];
  const good = { type: "expect_table_row_count_to_equal", kwargs: { value: 3 } };
  const found = read(JSON.stringify({ expectations: [...odd, good] }));
  expect(found.tables[0].rules).toHaveLength(1);
  expect(found.leftOut).toHaveLength(odd.length);
});

test("20,000 columns take their time once, not once each", () => {
  const fields = Array.from({ length: 20_000 }, (_, at) => ({ name: `c${at}`, type: "number" }));
  const [table] = read(JSON.stringify({ fields })).tables;
  expect(Object.keys((table.schema as { properties: object }).properties)).toHaveLength(20_000);
});

test("tables whose names are alike get gates and files of their own", () => {
  const expectations = ["a b", "a/b", "A-B", "..", "é"].map((name) => ({
    name,
    columns: [{ name: "c", tests: ["unique"] }],
  }));
  const { tables } = read(JSON.stringify({ models: expectations }));
  expect(writtenNames(tables).map(({ gate }) => gate)).toEqual(["a-b", "a-b-2", "A-B-3", "table", "e"]);
});

test("numbers that lose digits are told of", () => {
  const { changed } = read(
    '{"fields": [{"name": "a", "type": "integer", "constraints": {"maximum": 9223372036854775807}}]}',
  );
  expect(changed).toContainEqual({ where: "9223372036854776000", why: expect.stringContaining("2^53") });
});
