import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { writeProfile } from "../../../../src/gates/data/profile/write.ts";
import { FIXTURES } from "../../../engines/table-folder.ts";
import { columnOf, profileUnder } from "./profile-of.ts";

const oracle = JSON.parse(readFileSync(path.join(FIXTURES, "oracles/data_profile.json"), "utf8"));
const scratch = mkdtempSync(path.join(tmpdir(), "assay-profiles-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function close(seen: number | undefined, wanted: number): void {
  expect(Math.abs((seen ?? 0) - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(1e-3, Math.abs(wanted)));
}

describe.each(["weather", "planes", "flights-lossy"])("the profile of %s", (name) => {
  test("is what pandas and NumPy say", async () => {
    const profile = await profileUnder(FIXTURES, `data/${name}.parquet`, {
      scratch,
      showValues: name === "planes",
    });
    const { rows, columns } = oracle[name];
    expect(profile.rows).toBe(rows);
    for (const [column, wanted] of Object.entries<Record<string, never>>(columns)) {
      const seen = columnOf(profile, column);
      expect([column, seen.nulls, seen.distinct]).toEqual([column, wanted["nulls"], wanted["distinct"]]);
      const finite = seen.numbers?.finite ?? seen.text?.lengths;
      if (finite === undefined) throw new Error(`${column} has neither numbers nor lengths`);
      if (seen.cell === "text") {
        const { min, max, mean, std } = wanted["lengths"] as Record<string, number>;
        expect([finite.min, finite.max]).toEqual([min, max]);
        close(finite.mean, mean);
        close(finite.std, std);
        const listed = seen.values?.filter(([, count]) => count >= 10).slice(0, 20);
        expect(listed).toEqual(wanted["values"]);
        continue;
      }
      expect([finite.count, finite.min, finite.max]).toEqual([wanted["count"], wanted["min"], wanted["max"]]);
      for (const part of ["mean", "std", "skew", "kurtosis"] as const) close(finite[part], wanted[part]);
      (wanted["deciles"] as number[]).forEach((decile, at) => {
        close(finite.deciles?.[at], decile);
      });
      (wanted["quantiles"] as number[]).forEach((one, at) => {
        close(finite.quantiles?.[at][1], one);
      });
      expect(finite.counts?.reduce((sum, count) => sum + count, 0)).toBe(finite.count);
    }
  });
});

test("the same data gives the same bytes", async () => {
  const first = writeProfile(await profileUnder(FIXTURES, "data/weather.parquet", { scratch }));
  expect(writeProfile(await profileUnder(FIXTURES, "data/weather.parquet", { scratch }))).toBe(first);
  expect(first).not.toMatch(/.{200}/);
});
