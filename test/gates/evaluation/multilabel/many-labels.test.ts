import { expect, test } from "vitest";
import { decodeSets, encodeSets } from "../../../../src/gates/evaluation/metrics/multilabel/label-sets.ts";
import { readLabelLists } from "../../../../src/gates/evaluation/multilabel/lists.ts";

const MANY = 200_000;

test("a row may have very many labels", () => {
  const labels = Array.from({ length: MANY }, (_, at) => `l${at}`);
  const values = new Uint8Array(2 * MANY).map((_, at) => Number(at % 3 === 0));
  const { classes, codes } = encodeSets({ rows: 2, columns: MANY, values }, labels);
  expect(new Set(codes).size).toBe(2);
  expect(decodeSets(codes, { classes, labels }).values).toEqual(values);
}, 10_000);

test("a list of very many labels is read at once", () => {
  const list = Array.from({ length: MANY }, (_, at) => `l${at}`);
  const given = (values: readonly string[]) => ({
    column: { kind: "text" as const, values: [JSON.stringify(values)], nulls: 0 },
    name: "labels",
    path: "out.csv",
  });
  expect(readLabelLists(given(list))[0]).toHaveLength(MANY);
  expect(() => readLabelLists(given([...list, "l7"]))).toThrow(/names l7 twice/);
}, 10_000);
