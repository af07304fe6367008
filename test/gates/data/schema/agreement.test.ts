import { expect, test } from "vitest";
import { compareRandom } from "./agreement.ts";

test("SQL and ajv agree on random schemas and rows, and SQL decides most of them", async () => {
  const tally = await compareRandom(7, 45, 60);
  expect(tally.disagreements).toEqual([]);
  expect(tally.pairs).toBeGreaterThan(1800);
  expect(tally.decided / tally.pairs).toBeGreaterThan(0.8);
  // Schemas that take everything or nothing would prove little.
  expect(tally.invalid / tally.pairs).toBeGreaterThan(0.3);
  expect(tally.invalid / tally.pairs).toBeLessThan(0.9);
});
