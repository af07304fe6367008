import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { isMissing } from "../../../src/model/estimate.ts";
import { need, runGate } from "../../gates/data/run-gate.ts";
import { fillServer, writeFiles } from "./fill.ts";
import { startedServices } from "./service.ts";
import { TABLES } from "./tables.ts";

const root = mkdtempSync(path.join(os.tmpdir(), "assay-decimals-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe.skipIf(startedServices().length === 0)("the longest decimals", () => {
  test.each(startedServices())(
    "are spread on $id as in files",
    async ({ id, url }) => {
      const kept = ["long", "fine"];
      const tables = TABLES.slice(0, 2).map(({ name, columns, rows }) => ({
        name: `${name}_long`,
        columns: columns.filter(([column]) => kept.includes(column)),
        rows: rows.map((cells) => cells.filter((_, at) => kept.includes(columns[at][0]))),
      }));
      await writeFiles(root, tables);
      await fillServer(id, url, tables);
      const needs = kept.flatMap((column) =>
        ["std", "variance", "skew", "kurtosis", "outlier_count", "iqr", "range", "ks_p_value"].map((metric) =>
          need(metric, { column }),
        ),
      );
      const measured: (number | string)[][] = [];
      for (const of of [
        (table: string) => `${table}.parquet`,
        (table: string) => ({ engine: id, connection: "ASSAY_URL", table }),
      ]) {
        const { measurements } = await runGate({
          root,
          config: { source: of(tables[0].name), reference: of(tables[1].name) } as never,
          needs,
          scratch: path.join(root, "scratch"),
          secrets: { ASSAY_URL: url },
        });
        measured.push(
          measurements.map(({ candidate }) => (isMissing(candidate) ? candidate.code : candidate.value)),
        );
      }
      const [files, server] = measured;
      // What has no exact distance there is refused, and never rounded.
      expect(files).not.toContain("data/out-of-range");
      const refused = id === "spark" ? [8, 9, 10, 11, 12, 13] : [];
      files.forEach((value, at) => {
        if (refused.includes(at)) expect(server[at]).toBe("data/out-of-range");
        else {
          const apart = Math.abs(Number(server[at]) - Number(value));
          expect(apart, needs[at].metric).toBeLessThanOrEqual(1e-12 * Math.abs(Number(value)));
        }
      });
    },
    600_000,
  );
});
