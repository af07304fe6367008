import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { isMissing } from "../../../../src/model/estimate.ts";
import { FIXTURES, TableFolder } from "../../../engines/table-folder.ts";
import { need, runGate } from "../run-gate.ts";

interface OracleCase {
  readonly metric: string;
  readonly column: string | null;
  readonly slice: string | null;
  readonly options: Readonly<Record<string, unknown>>;
  readonly value: number;
}

const oracle: { readonly rows: readonly unknown[]; readonly cases: readonly OracleCase[] } = JSON.parse(
  readFileSync(path.join(FIXTURES, "oracles/data_scoped.json"), "utf8"),
);

function subjectOf({ column, slice }: OracleCase) {
  return { ...(column === null ? {} : { column }), ...(slice === null ? {} : { slice }) };
}

async function measure(cases: readonly OracleCase[]) {
  using folder = new TableFolder();
  folder.write("t.jsonl", oracle.rows.map((row) => JSON.stringify(row)).join("\n"));
  const evidence = await runGate({
    root: folder.root,
    config: { source: "t.jsonl" },
    needs: cases.map((one) => need(one.metric, subjectOf(one), one.options)),
    scratch: path.join(folder.root, "scratch"),
  });
  return evidence.measurements.map(({ candidate }) =>
    isMissing(candidate) ? candidate.code : candidate.value,
  );
}

function expectAsOracle(cases: readonly OracleCase[], answers: readonly (number | string)[]): void {
  cases.forEach((one, at) => {
    const name = `${one.metric} ${JSON.stringify([subjectOf(one), one.options])}`;
    const answer = answers[at];
    if (typeof answer !== "number") throw new Error(`${name} is ${answer}`);
    const error = Math.abs(answer - one.value) / Math.max(Math.abs(one.value), Number.MIN_VALUE);
    expect(error, `${name}: ${answer}, expected ${one.value}`).toBeLessThanOrEqual(1e-11);
  });
}

describe("rows beside others of a far other size lose no digits", () => {
  // Few slices are measured side by side, many in groups.
  test("under conditions and in many slices", async () => {
    const answers = await measure(oracle.cases);
    expect(answers).toHaveLength(oracle.cases.length);
    expectAsOracle(oracle.cases, answers);
  });

  test.each(["g=b", "g=e", "g=f"])("in the one slice %s", async (slice) => {
    const cases = oracle.cases.filter((one) => one.slice === slice && one.column === "v");
    expect(cases.length).toBeGreaterThan(5);
    expectAsOracle(cases, await measure(cases));
  });
});
