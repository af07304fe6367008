import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { TableFolder } from "../../../engines/table-folder.ts";
import { answerOf, measurementOf, need, runGate } from "../run-gate.ts";

interface Case<Name, Cell, Value> {
  readonly function: Name;
  readonly note: string;
  readonly arguments: { readonly reference: readonly Cell[]; readonly current: readonly Cell[] };
  readonly value: Value;
}

type Columns = Case<
  "columns",
  number,
  Readonly<Record<"ks" | "wasserstein" | "energy" | "ks_p_value", number>>
>;
type Kinds = Case<"kinds", string, number>;

const { cases } = JSON.parse(
  readFileSync(new URL("../../../../fixtures/oracles/drift_columns.json", import.meta.url), "utf8"),
) as { cases: (Columns | Kinds)[] };

const lines = (values: readonly number[]) => `v\n${values.map((value) => value.toFixed(15)).join("\n")}\n`;

test.each(cases.filter((one) => one.function === "columns"))(
  "ks, wasserstein and energy are SciPy's: $note",
  async ({ note, arguments: given, value }) => {
    using folder = new TableFolder();
    folder.write("now.csv", lines(given.current));
    folder.write("then.csv", lines(given.reference));
    const needs = Object.keys(value).map((metric) => need(metric, { column: "v" }));
    const config = { source: "now.csv", reference: "then.csv" };
    const evidence = await runGate({
      root: folder.root,
      config,
      needs,
      scratch: path.join(folder.root, "scratch"),
    });
    for (const [metric, expected] of Object.entries(value)) {
      const seen = answerOf(evidence, metric, { column: "v" });
      // By bins of hundredths they lose what happens within one.
      const tolerance = note.startsWith("bins") ? 0.01 : 1e-9;
      const isNear =
        metric === "ks_p_value"
          ? Math.abs(Number(seen) / expected - 1) < 1e-9
          : Math.abs(Number(seen) - expected) < tolerance;
      expect(isNear, `${metric} ${seen}, not ${expected}`).toBe(true);
    }
  },
);

test.each(cases.filter((one) => one.function === "kinds"))(
  "ks_p_value knows NULL, NaN and infinities by their places: $note",
  async ({ arguments: { reference, current }, value }) => {
    const cells = (texts: readonly string[]) =>
      `unnest([${texts.map((text) => (text === "NULL" ? text : `'${text}'::DOUBLE`)).join(", ")}])`;
    const seen = await driftOf(cells(current), cells(reference), {}, "ks_p_value");
    expect("value" in seen && seen.value / value).toBeCloseTo(1, 9);
  },
);

/** drift of column `v` of one query's rows against another's. */
async function driftOf(now: string, reference: string, options = {}, metric = "drift") {
  using folder = new TableFolder();
  await folder.parquet("t.parquet", `SELECT v FROM (SELECT ${now}) AS t(v)`);
  await folder.parquet("r.parquet", `SELECT v FROM (SELECT ${reference}) AS t(v)`);
  const config = { source: "t.parquet", reference: "r.parquet" };
  const evidence = await runGate({
    root: folder.root,
    config,
    needs: [need(metric, { column: "v" }, options)],
    scratch: path.join(folder.root, "scratch"),
  });
  return measurementOf(evidence, metric, { column: "v" }).candidate;
}

const rows = (count: number) => `FROM range(${count}) AS r(i)`;
const NORMAL = "(i * 7919 % 10007) / 10007.0";

test.each([
  ["numbers by wasserstein", `${NORMAL} + 0.1443 ${rows(10007)}`, `${NORMAL} ${rows(10007)}`, 0.5, 0.005],
  [
    "times alike",
    `TIMESTAMP '2020-01-01' + to_hours(i + 100) ${rows(1000)}`,
    `TIMESTAMP '2020-01-01' + to_hours(i) ${rows(1000)}`,
    0.3464,
    0.01,
  ],
  // Jensen-Shannon of (1/2, 1/2) and (1, 0) is 0.4645, by scipy.spatial.distance.jensenshannon.
  // Quantiles of an exponential distribution, mean and deviation 1, grown by a fifth: 0.2 (SciPy: 0.20006).
  [
    "a long tail, whose last values lie far apart",
    `-1.2 * ln(1 - (i + 0.5) / 10007) ${rows(10007)}`,
    `-ln(1 - (i + 0.5) / 10007) ${rows(10007)}`,
    0.2,
    0.005,
  ],
  ["flags by jensen_shannon", `i % 2 = 0 ${rows(20000)}`, `i >= 0 ${rows(20000)}`, 0.4645, 0.005],
  ["numbers of few values likewise", `i % 2 ${rows(20000)}`, `0 ${rows(20000)}`, 0.4645, 0.005],
  ["categories likewise", `'n' || i % 2 ${rows(20000)}`, `'n0' ${rows(20000)}`, 0.4645, 0.005],
  [
    "rows that become NULL",
    `CASE WHEN i % 2 = 0 THEN ${NORMAL} END ${rows(10007)}`,
    `${NORMAL} ${rows(10007)}`,
    0.5,
    0.03,
  ],
  [
    "rows that become infinite",
    `CASE WHEN i % 2 = 0 THEN ${NORMAL} ELSE 'inf' END::DOUBLE ${rows(10007)}`,
    `(${NORMAL})::DOUBLE ${rows(10007)}`,
    0.5,
    0.03,
  ],
  ["nothing left", `NULL::DOUBLE ${rows(1000)}`, `(${NORMAL})::DOUBLE ${rows(10007)}`, 1, 0.01],
  [
    "values far outside",
    `${NORMAL} + 1000 ${rows(1000)}`,
    `${NORMAL} ${rows(10007)}`,
    1000 * Math.sqrt(12),
    500,
  ],
])("drift: %s", async (_, now, reference, value, tolerance) => {
  const seen = await driftOf(now, reference);
  expect(seen).toMatchObject({ value: expect.any(Number) });
  expect(
    Math.abs(("value" in seen ? seen.value : 0) - value),
    JSON.stringify("value" in seen ? seen.value : seen),
  ).toBeLessThan(tolerance);
});

test.each([
  [
    "longer texts",
    `repeat('word ', 3 + i % 7) || i ${rows(4000)}`,
    `repeat('word ', 1 + i % 5) || i ${rows(4000)}`,
    "text_length",
  ],
  ["capitals", `upper('some text ' || i) ${rows(4000)}`, `'some text ' || i ${rows(4000)}`, "text_classes"],
  [
    "other words",
    `'the cat sat there ' || i ${rows(4000)}`,
    `'the dog sat there ' || i ${rows(4000)}`,
    "text_words",
  ],
])("text drifts by %s", async (_, now, reference, statistic) => {
  const [whole, part, same] = [
    await driftOf(now, reference),
    await driftOf(now, reference, { statistic }),
    await driftOf(reference, reference),
  ];
  expect(whole).toMatchObject({ value: expect.any(Number) });
  expect("value" in whole && whole.value).toBeGreaterThan(0.3);
  expect("value" in part && part.value).toBeGreaterThan(0.3);
  expect(same).toMatchObject({ value: 0 });
});

test.each([
  ["no rows", `1.5 WHERE false`, `${NORMAL} ${rows(500)}`, {}, "metric/no-samples"],
  ["a reference of NULLs", `1.5 ${rows(5)}`, `NULL::DOUBLE ${rows(500)}`, {}, "metric/no-samples"],
  ["text of numbers", `i::VARCHAR ${rows(5)}`, `i ${rows(500)}`, {}, "data/wrong-type"],
  ["where words lie", `'a' || i ${rows(5)}`, `'a' || i ${rows(500)}`, { statistic: "ks" }, "data/wrong-type"],
  ["words of numbers", `i ${rows(5)}`, `i ${rows(500)}`, { statistic: "text" }, "data/wrong-type"],
  [
    "distances by a spread of nothing",
    `i ${rows(5)}`,
    `1 ${rows(500)}`,
    { statistic: "wasserstein" },
    "data/one-value",
  ],
])("refused: %s", async (_, now, reference, options, code) => {
  expect(await driftOf(now, reference, options)).toMatchObject({ code });
});
