import { describe, expect, it } from "vitest";
import type { Column } from "../../../../src/engines/engine.ts";
import { comparisonOf } from "../../../../src/gates/evaluation/worse/search/compare.ts";
import { distinctSlices } from "../../../../src/gates/evaluation/worse/search/distinct.ts";
import { type Feature, featureOf, NONE } from "../../../../src/gates/evaluation/worse/search/features.ts";
import { searchSlices } from "../../../../src/gates/evaluation/worse/search/search.ts";
import { createRandom, type Random } from "../../../../src/stats/random.ts";

const CARRIERS = ["AA", "B6", "DL", "EV", "UA", "US"];
const AIRPORTS = ["EWR", "JFK", "LGA"];

interface Flights {
  readonly carriers: readonly string[];
  readonly origins: readonly string[];
  readonly hours: Float64Array;
  readonly features: readonly Feature[];
}

function flights(random: Random, rows: number, leastRows = 50): Flights {
  const carriers = Array.from({ length: rows }, () => CARRIERS[random.int(CARRIERS.length)]);
  const origins = Array.from({ length: rows }, () => AIRPORTS[random.int(AIRPORTS.length)]);
  const hours = Float64Array.from({ length: rows }, () => random.next() * 24);
  const distances = Float64Array.from({ length: rows }, () => random.next() * 3000);
  const features = [
    featureOf("carrier", text(carriers), "text", leastRows),
    featureOf("origin", text(origins), "text", leastRows),
    featureOf("hour", numbers(hours), "number", leastRows),
    featureOf("distance", numbers(distances), "number", leastRows),
  ].filter((feature) => feature !== undefined);
  return { carriers, origins, hours, features };
}

function text(values: readonly (string | null)[]): Column {
  return { kind: "text", values, nulls: values.filter((value) => value === null).length };
}

function numbers(values: Float64Array): Column {
  const isNull = Uint8Array.from(values, (value) => (Number.isNaN(value) ? 1 : 0));
  return { kind: "number", values, isNull, nulls: isNull.reduce((sum, flag) => sum + flag, 0) };
}

function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
}

const OPTIONS = { depth: 2 } as const;
const LEAST_ROWS = 50;

function namesOf(losses: Float64Array, features: readonly Feature[]): readonly string[] {
  const comparison = comparisonOf({ losses }, features, LEAST_ROWS);
  const { significant } = searchSlices(comparison, features, OPTIONS);
  return distinctSlices(significant, features, comparison, 5).map(({ conditions }) =>
    conditions.map(({ feature, condition }) => features[feature].conditions[condition]).join(" and "),
  );
}

describe("the search for slices", () => {
  it("finds the one condition where a defect was planted, and nothing else", () => {
    for (let seed = 1; seed <= 20; seed++) {
      const random = createRandom(seed);
      const { carriers, features } = flights(random, 4000);
      const losses = Float64Array.from(carriers, (carrier) => normal(random) + (carrier === "EV" ? 0.6 : 0));
      expect(namesOf(losses, features)).toEqual(["carrier=EV"]);
    }
  });

  it("finds the two conditions that only together are a defect", () => {
    for (let seed = 1; seed <= 20; seed++) {
      const random = createRandom(seed);
      const { carriers, origins, features } = flights(random, 4000);
      const losses = Float64Array.from(carriers, (carrier, row) =>
        carrier === "EV" && origins[row] === "EWR" ? 1 + normal(random) : normal(random),
      );
      // Each condition alone is worse too, but only for the rows that it shares with the other.
      expect(namesOf(losses, features)).toEqual(["carrier=EV and origin=EWR"]);
    }
  });

  it("finds two defects in different columns", () => {
    const random = createRandom(7);
    const { carriers, hours, features } = flights(random, 6000);
    const losses = Float64Array.from(
      carriers,
      (carrier, row) => normal(random) + (carrier === "DL" ? 0.7 : 0) + (hours[row] > 20 ? 0.7 : 0),
    );
    const found = namesOf(losses, features);
    expect(found.slice(0, 2).some((name) => name === "carrier=DL")).toBe(true);
    expect(found.some((name) => name.startsWith("hour > 19."))).toBe(true);
  });

  it("names no slice when all rows lost alike, or when a slice only failed to improve", () => {
    const random = createRandom(3);
    const { carriers, features } = flights(random, 4000);
    expect(
      namesOf(
        Float64Array.from(carriers, () => 0.5 + normal(random)),
        features,
      ),
    ).toEqual([]);
    const better = carriers.map((carrier) => (carrier === "EV" ? -0.1 : -2) + 0.5 * normal(random));
    expect(namesOf(Float64Array.from(better), features)).toEqual([]);
  });

  it.each<[string, (random: Random) => number]>([
    ["normal losses", normal],
    ["labels that flip both ways", (random) => (random.next() < 0.02 ? Math.sign(random.next() - 0.5) : 0)],
    ["rare large losses", (random) => (random.next() < 0.005 ? 20 : -0.1)],
    ["gains in some rows that pay for small losses in all", (random) => (random.next() < 0.02 ? -5 : 0.102)],
    ["rare large gains", (random) => (random.next() < 0.005 ? -20 : 0.1)],
  ])("raises a false alarm in at most one of twenty runs on equal models: %s", (_, loss) => {
    const runs = 120;
    let alarms = 0;
    let tried = 0;
    for (let seed = 0; seed < runs; seed++) {
      const random = createRandom(seed + 1000);
      const { carriers, features } = flights(random, 1200);
      const losses = Float64Array.from(carriers, () => loss(random));
      const result = searchSlices(comparisonOf({ losses }, features, LEAST_ROWS), features, OPTIONS);
      if (result.significant.length > 0) alarms++;
      tried += result.tried;
    }
    expect(tried / runs).toBeGreaterThan(50);
    // 5 % of 120 runs are 6; more than 12 would come by chance less than once in a hundred times.
    expect(alarms).toBeLessThanOrEqual(12);
  });
});

describe("conditions of a column", () => {
  it("are its common values; ids have none", () => {
    const values = Array.from({ length: 300 }, (_, row) =>
      row % 3 === 0 ? null : row % 3 === 1 ? "a" : `id ${row}`,
    );
    const feature = featureOf("kind", text(values), "text", 50);
    expect([...(feature?.conditions ?? [])].sort()).toEqual(["kind=(missing)", "kind=a"]);
    expect(feature?.codes[2]).toBe(NONE);
    expect(featureOf("id", text(values.map((_, row) => `id ${row}`)), "text", 50)).toBeUndefined();
  });

  it("are fifths of many numbers, values of few whole ones, and what is missing", () => {
    const many = Float64Array.from({ length: 1000 }, (_, row) => (row < 100 ? Number.NaN : row));
    const bins = featureOf("x", numbers(many), "number", 50)?.conditions;
    // Quintiles of 100 … 999 by linear interpolation, as numpy.quantile has them.
    expect([...(bins ?? [])].sort()).toEqual(
      [
        "x=(missing)",
        "x ≤ 279.8",
        "x in (279.8, 459.6]",
        "x in (459.6, 639.4]",
        "x in (639.4, 819.2]",
        "x > 819.2",
      ].sort(),
    );
    const few = Float64Array.from({ length: 400 }, (_, row) => row % 4);
    expect(featureOf("k", numbers(few), "integer", 50)?.conditions).toEqual(["k=0", "k=1", "k=2", "k=3"]);
    const flags = Float64Array.from({ length: 400 }, (_, row) => row % 2);
    expect(featureOf("b", numbers(flags), "boolean", 50)?.conditions).toEqual(["b=false", "b=true"]);
  });

  it("are none for a column with one value", () => {
    expect(featureOf("one", numbers(new Float64Array(200)), "number", 50)).toBeUndefined();
    expect(featureOf("one", text(new Array<string>(200).fill("a")), "text", 50)).toBeUndefined();
  });
});
