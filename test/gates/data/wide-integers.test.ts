import path from "node:path";
import { expect, test } from "vitest";
import type { DataConfig } from "../../../src/gates/data/config.ts";
import { TableFolder } from "../../engines/table-folder.ts";
import { answerOf, need, runGate } from "./run-gate.ts";

/** Doubles between 2^64 and 2^65 lie 4096 apart. */
const IDS = ["18446744073709551616", "18446744073709551617", "-18446744073709551618", "7"];
const HASH = "123456789012345678901234567890123456789012345678901234567890";

async function look(name: string, text: string, source: Partial<Extract<DataConfig["source"], object>> = {}) {
  using folder = new TableFolder();
  folder.write(name, text);
  return await runGate({
    root: folder.root,
    config: { source: { path: name, ...source } } as DataConfig,
    needs: [
      need("distinct_count", { column: "id" }),
      need("mean", { column: "id" }),
      need("max_length", { column: "id" }),
    ],
    scratch: path.join(folder.root, "scratch"),
  });
}

test.each([
  ["ids.csv", `id,x\n${IDS.map((id) => `${id},1.5`).join("\n")}\n`],
  ["ids.jsonl", IDS.map((id) => `{"id":${id},"x":1.5}`).join("\n")],
  ["ids.json", `[${IDS.map((id) => `{"id": ${id}, "x": 1.5}`).join(", ")}]`],
])("integers beyond 64 bits in %s stay different, and the report says so", async (name, text) => {
  const evidence = await look(name, text);
  expect(answerOf(evidence, "distinct_count", { column: "id" })).toBe(4);
  expect(answerOf(evidence, "max_length", { column: "id" })).toBe(21);
  expect(answerOf(evidence, "mean", { column: "id" })).toBe("data/wrong-type");
  expect(evidence.notes).toMatchObject([
    {
      code: "data/wide-integers",
      message: expect.stringContaining(`Column \`id\` of \`${name}\` holds integers`),
    },
  ]);
});

test("sixty digits are as well told apart as twenty", async () => {
  const evidence = await look("ids.csv", `id\n${HASH}\n${HASH.replace(/0$/, "1")}\n`);
  expect(answerOf(evidence, "distinct_count", { column: "id" })).toBe(2);
});

test.each([
  ["a fraction", `id\n${IDS[0]}\n0.5\n`, {}],
  ["an exponent", "id\n1e300\n2\n", {}],
  ["an infinity", "id\n2.5\ninf\n", {}],
  ["64 bits", "id\n9223372036854775807\n-9223372036854775808\n", {}],
  ["a type that somebody chose", `id\n${IDS[0]}\n1\n`, { types: { id: "number" } }],
])("numbers with %s stay numbers", async (_, text, source) => {
  const evidence = await look("ids.csv", text, source as object);
  expect(answerOf(evidence, "max_length", { column: "id" })).toBe("data/wrong-type");
  expect(answerOf(evidence, "distinct_count", { column: "id" })).toBe(2);
  expect(evidence.notes).toEqual([]);
});
