import { expect, test } from "vitest";
import * as translation from "../../../../../src/gates/evaluation/metrics/translation/index.ts";
import { AssayError } from "../../../../../src/model/error.ts";
import { testAgainstOracle } from "../oracle-cases.ts";

testAgainstOracle("translation", translation);

test("texts whose characters cannot all be compared are refused at once", () => {
  const text = "a".repeat(20_000);
  const call = () => translation.extendedEditDistance({ hypotheses: [text], references: [[text]] });
  expect(call).toThrow(AssayError);
  expect(call).toThrow(/20002 characters/);
});
