import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DataConfig, SourceConfig } from "../../../src/gates/data/config.ts";
import { dataGate } from "../../../src/gates/data/index.ts";
import { isMissing } from "../../../src/model/estimate.ts";
import type { Measurement, Need } from "../../../src/model/evidence.ts";
import { treeOf } from "../../gates/data/run-gate.ts";
import { FAILING_CASES, failingRows } from "./failing-cases.ts";
import { fillServer, writeFiles } from "./fill.ts";
import {
  everyMetric,
  everyMetricOfNothing,
  everyMetricOnce,
  flagMetrics,
  renamedMetrics,
  scopedMetrics,
} from "./parity-cases.ts";
import { COUNTED, renamedTables, renamingFrom } from "./renamed.ts";
import { startedServices } from "./service.ts";
import { TABLES } from "./tables.ts";

const root = mkdtempSync(path.join(os.tmpdir(), "assay-parity-"));
const services = startedServices();
/** Ends the names of tables whose columns are called as in our own SQL. */
const OWN = "_own";
const tables = [...TABLES, ...renamedTables(renamingFrom(COUNTED), OWN)];

/** Most of it SQL can judge; a leap second must be looked at one by one. */
const ROW_SCHEMA = {
  type: "object",
  required: ["label", "at"],
  properties: {
    id: { type: "integer", maximum: 115 },
    small: { type: "integer", minimum: -2, maximum: 5 },
    price: { type: "number", exclusiveMinimum: -150 },
    odd: { type: "number" },
    word: { type: "string", maxLength: 9, pattern: "^[^;]*$" },
    label: { enum: ["red", "green", "blue"], pattern: "^(?:red|gr\\w+)$" },
    when_text: { type: "string", format: "date-time" },
    flag: { type: "boolean" },
    day: { type: "string", format: "date" },
    at_local: { type: "string", format: "date-time" },
    at: { type: "string", format: "date-time" },
  },
};

type Where = (table: string) => SourceConfig;
const inFiles: Where = (table) => `${table}.parquet`;

async function measure(
  source: Where,
  needs: readonly Need[],
  table: string,
  secrets: Record<string, string> = {},
) {
  const beside = (name: string) => (table.endsWith(OWN) ? `${name}${OWN}` : name);
  const config: DataConfig = {
    source: source(table),
    schema: "rows.schema.json",
    reference: source(beside("assay_reference")),
    tables: { other: source(beside("assay_other")), reference: source(beside("assay_reference")) },
  };
  // Several at once: on a server most of the time is waiting.
  const part = Math.ceil(needs.length / 4);
  const parts = [0, 1, 2, 3].map((at) => needs.slice(at * part, (at + 1) * part));
  const all = await Promise.all(
    parts.filter(({ length }) => length > 0).map((some) => measurePart(config, some, secrets)),
  );
  return all.flat();
}

async function measurePart(config: DataConfig, needs: readonly Need[], secrets: Record<string, string>) {
  const scratch = mkdtempSync(path.join(root, "scratch-"));
  const evidence = await dataGate.measure({
    config,
    needs,
    candidate: treeOf(root),
    baselines: new Map(),
    seed: 1,
    budget: { seconds: 600, memoryBytes: 2 ** 30 },
    scratch,
    secrets,
    progress: () => undefined,
  });
  return evidence.measurements;
}

/** One line a measurement: what is measured, and its value to ten digits or the code of why there is none. */
function lines(measurements: readonly Measurement[]): ReadonlyMap<string, number | string> {
  return new Map(
    measurements.map(({ metric, options, subject, candidate }) => [
      JSON.stringify([metric, options, subject]),
      isMissing(candidate) ? candidate.code : candidate.value,
    ]),
  );
}

/**
 * Sums of the longest decimals have room in PostgreSQL alone, and a difference of two that have many places behind the
 * point has none in Spark.
 */
const WITHOUT_ROOM =
  /^\["(?:mean|sum|std|variance|skew|kurtosis|iqr|outlier_rate|outlier_count|correlation)",.*"(?:long|fine)"/;

function differences(
  expected: ReturnType<typeof lines>,
  actual: ReturnType<typeof lines>,
): readonly string[] {
  const keys = new Set([...expected.keys(), ...actual.keys()]);
  return [...keys].flatMap((key) => {
    const [one, other] = [expected.get(key), actual.get(key)];
    if (one === other || ([one, other].includes("data/out-of-range") && WITHOUT_ROOM.test(key))) return [];
    if (typeof one === "number" && typeof other === "number")
      if (Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one))) return [];
    return [`${key}: ${one} in files, ${other} on the server`];
  });
}

beforeAll(async () => {
  await writeFiles(root, tables);
  writeFileSync(path.join(root, "rows.schema.json"), JSON.stringify(ROW_SCHEMA));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe.skipIf(services.length === 0)("the same config gives the same measurements", () => {
  describe.each(services)("on files and on $id", ({ id, url }) => {
    const secrets = { ASSAY_URL: url };
    const onServer: Where = (table) => ({ engine: id, connection: "ASSAY_URL", table });

    beforeAll(() => fillServer(id, url, tables));

    test.each([
      ["every metric", "assay_main", everyMetric],
      ["every metric of an empty table", "assay_empty", everyMetricOnce],
      ["every metric of a table without values", "assay_null", everyMetricOfNothing],
      ["slices and conditions", "assay_main", scopedMetrics],
      ["conditions on a table of one column", "assay_flag", flagMetrics],
      ["columns that are called as in our own SQL", "assay_main_own", renamedMetrics],
    ])(
      "%s",
      async (_, table, needs) => {
        const files = lines(await measure(inFiles, needs(), table));
        const server = lines(await measure(onServer, needs(), table, secrets));
        expect(files.size).toBeGreaterThan(10);
        // Most of them have a value: where every answer is that there is none, nothing was compared.
        const values = [...files.values()].filter((value) => typeof value === "number");
        if (table.startsWith("assay_main")) expect(values.length).toBeGreaterThan(files.size * 0.6);
        expect(differences(files, server)).toEqual([]);
      },
      600_000,
    );

    test.each(FAILING_CASES)("failing rows of %s have names where values may be shown", async (...one) => {
      const [, , what, shown] = one;
      const [masked] = await failingRows(root, { id, url }, one, { key: ["id"] });
      expect(masked).toMatch(what);
      // Nothing that would tell one row from another.
      expect(masked).not.toMatch(/=4|: a row/);
      const [open] = await failingRows(root, { id, url }, one, { key: ["id"], show_values: true });
      expect(open).toMatch(what);
      expect(open).toContain(shown);
    });
  });
});
