import path from "node:path";
import { expect, test } from "vitest";
import { writeProfile } from "../../../../src/gates/data/profile/write.ts";
import { isMissing } from "../../../../src/model/estimate.ts";
import { TableFolder } from "../../../engines/table-folder.ts";
import { measurementOf, need, runGate } from "../run-gate.ts";
import { profileUnder } from "./profile-of.ts";

const about = (metrics: readonly string[], column: string) =>
  metrics.map((id) => need(id, { column }, {}, "reference"));

test("a profile does not tell how far apart values lie that are one double to it", async () => {
  using folder = new TableFolder();
  const near =
    "SELECT 9223372036854775000 + i % 20 AS near, 3333333333333333333333333333.3333333333 + i % 20 * 0.0000000001 AS cents";
  await folder.parquet(
    "near.parquet",
    `${near}, (i % 20 - 10) * 900000000000000000 AS wide,
      33333333333333333.334 + i % 20 * 0.001 AS few, 33333333333333333.334 AS one FROM range(400) AS t(i)`,
  );
  folder.write("near.profile.json", writeProfile(await profileUnder(folder.root, "near.parquet")));
  const metrics = ["range", "iqr", "std"];
  const evidence = await runGate({
    root: folder.root,
    config: { source: "near.parquet", reference: "near.profile.json" },
    needs: [
      ...about(metrics, "near"),
      ...about(metrics, "wide"),
      ...about(["std"], "cents"),
      ...about(["std"], "few"),
      ...about(["std"], "one"),
    ],
    scratch: path.join(folder.root, "scratch"),
  });
  const told = (metric: string, column: string) => {
    const { baseline } = measurementOf(evidence, metric, { column });
    return baseline === undefined || isMissing(baseline) ? baseline?.code : baseline.value;
  };
  expect(told("range", "near")).toBe("data/not-in-profile");
  expect(told("iqr", "near")).toBe("data/not-in-profile");
  // numpy.std(numpy.arange(400) % 20, ddof=1)
  expect(told("std", "near")).toBeCloseTo(5.773_502_69, 3);
  expect(told("range", "wide")).toBe(19 * 900_000_000_000_000_000);
  expect(told("std", "cents")).toBe("data/not-in-profile");
  expect(told("std", "few")).toBe("data/not-in-profile");
  expect(told("std", "one")).toBe(0);
});
