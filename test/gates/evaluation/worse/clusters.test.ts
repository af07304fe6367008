import { describe, expect, it } from "vitest";
import type { Column } from "../../../../src/engines/engine.ts";
import type { ClusterTally } from "../../../../src/gates/evaluation/worse/search/clusters.ts";
import {
  covarianceOf,
  groupsOf,
  restOf,
  tallyClusters,
} from "../../../../src/gates/evaluation/worse/search/clusters.ts";
import { comparisonOf } from "../../../../src/gates/evaluation/worse/search/compare.ts";
import { type Feature, featureOf } from "../../../../src/gates/evaluation/worse/search/features.ts";
import { searchSlices } from "../../../../src/gates/evaluation/worse/search/search.ts";
import { createRandom, type Random } from "../../../../src/stats/random.ts";
import { testAgainstOracle } from "../metrics/oracle-cases.ts";

interface Given {
  readonly losses: readonly number[];
  readonly weights: readonly number[];
  readonly groups: readonly number[];
  readonly flag: readonly number[];
}

/** Σ over groups of (s − mean w)² / W², without any correction for few groups. */
function variance({ weight, sum, squares, products, weights }: ClusterTally): number {
  const mean = sum / weight;
  return (squares - 2 * mean * products + mean ** 2 * weights) / weight ** 2;
}

testAgainstOracle(
  "clusters",
  {
    difference: ({ losses, weights, groups, flag }: Given) => {
      const cells = { count: 1, of: (row: number) => (flag[row] === 1 ? 0 : -1) };
      const all = { count: 1, of: () => 0 };
      const rows = { losses: Float64Array.from(losses), weights: Float64Array.from(weights) };
      const grouped = groupsOf(Uint32Array.from(groups));
      const [whole] = tallyClusters(all, [], () => 0, grouped, rows).own;
      const { own, shared } = tallyClusters(cells, [all], () => 0, grouped, rows);
      const rest = restOf(whole, own[0], shared[0][0]);
      return [
        own[0].sum / own[0].weight - rest.sum / rest.weight,
        variance(own[0]) + variance(rest) - 2 * covarianceOf(own[0], rest, shared[0][0]),
      ];
    },
  },
  1e-9,
);

function text(values: readonly string[]): Column {
  return { kind: "text", values, nulls: 0 };
}

function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
}

interface Patients {
  readonly groups: Uint32Array;
  readonly clinics: readonly string[];
  readonly features: readonly Feature[];
  /** Of each row what its patient adds. */
  readonly effects: Float64Array;
}

/** Patients of one clinic and sex each, with rows of several devices. */
function patients(random: Random, count: number, rowsEach: number, draw = normal): Patients {
  const rows = count * rowsEach;
  const groups = Uint32Array.from({ length: rows }, (_, row) => row % count);
  const own = (kinds: readonly string[]) => {
    const ofPatient = Array.from({ length: count }, () => kinds[random.int(kinds.length)]);
    return Array.from(groups, (group) => ofPatient[group]);
  };
  const clinics = own(["A", "B", "C", "D", "E", "F"]);
  const devices = Array.from({ length: rows }, () => ["x", "y", "z"][random.int(3)]);
  const features = [
    featureOf("clinic", text(clinics), "text", 50),
    featureOf("sex", text(own(["f", "m"])), "text", 50),
    featureOf("device", text(devices), "text", 50),
  ].filter((feature) => feature !== undefined);
  const effect = Float64Array.from({ length: count }, () => draw(random));
  return { groups, clinics, features, effects: Float64Array.from(groups, (group) => effect[group]) };
}

const DEPTH = { depth: 2 } as const;

describe("slices of rows that depend on one another", () => {
  it.each<[string, (random: Random) => number]>([
    ["normal effects", normal],
    ["rare large effects", (random) => (random.next() < 0.05 ? 5 : 0)],
  ])("are named by chance in at most one of twenty runs: %s", (_, draw) => {
    const runs = 80;
    const alarms = { grouped: 0, plain: 0 };
    let tried = 0;
    for (let seed = 0; seed < runs; seed++) {
      const random = createRandom(seed + 500);
      const { groups, features, effects } = patients(random, 150, 8, draw);
      const losses = effects.map((effect) => effect + 0.3 * normal(random));
      const grouped = searchSlices(comparisonOf({ losses, groups }, features, 50), features, DEPTH);
      const plain = searchSlices(comparisonOf({ losses }, features, 50), features, DEPTH);
      if (grouped.significant.length > 0) alarms.grouped++;
      if (plain.significant.length > 0) alarms.plain++;
      tried += grouped.tried;
    }
    expect(tried / runs).toBeGreaterThan(20);
    // 5 % of 80 runs are 4; more than 9 would come by chance about once in a hundred times.
    expect(alarms.grouped).toBeLessThanOrEqual(9);
    // The same data as if rows were independent: what the variance over groups is for.
    expect(alarms.plain).toBeGreaterThan(40);
  });

  it("are found where whole groups lost, and where rows within groups did", () => {
    for (let seed = 1; seed <= 10; seed++) {
      const random = createRandom(seed);
      const { groups, clinics, features, effects } = patients(random, 300, 8);
      const names = (loss: (row: number) => number, strength = 0.5) => {
        const losses = effects.map((effect, row) => strength * effect + 0.5 * normal(random) + loss(row));
        const comparison = comparisonOf({ losses, groups }, features, 50);
        const [surest] = searchSlices(comparison, features, DEPTH).significant;
        return surest?.conditions.map((one) => features[one.feature].conditions[one.condition]).join(" and ");
      };
      expect(names((row) => (clinics[row] === "C" ? 0.8 : 0))).toBe("clinic=C");
      const z = features[2].conditions.indexOf("device=z");
      expect(names((row) => (features[2].codes[row] === z ? 0.3 : 0))).toBe("device=z");
      // What all rows of a patient have in common is on both sides, and takes nothing away.
      expect(names((row) => (features[2].codes[row] === z ? 0.9 : 0), 3)).toBe("device=z");
    }
  });

  it("are not compared where fewer than ten groups, or what weighs as much, are left", () => {
    const random = createRandom(4);
    const rows = 400;
    const kinds = Array.from({ length: rows }, (_, row) => (row % 40 < 9 ? "few" : "many"));
    const features = [featureOf("kind", text(kinds), "text", 50)].filter((one) => one !== undefined);
    const losses = Float64Array.from(kinds, (kind) => (kind === "few" ? 1 : 0) + 0.01 * normal(random));
    const groups = Uint32Array.from(kinds, (_, row) => row % 40);
    expect(searchSlices(comparisonOf({ losses }, features, 50), features, DEPTH).tried).toBe(2);
    expect(searchSlices(comparisonOf({ losses, groups }, features, 50), features, DEPTH).tried).toBe(0);
    const weights = Float64Array.from(kinds, (kind, row) => (kind === "few" && row > 100 ? 0 : 1));
    expect(searchSlices(comparisonOf({ losses, weights }, features, 50), features, DEPTH).tried).toBe(0);
  });

  it("of rows that weigh 2 are those of pairs of equal rows", () => {
    const random = createRandom(11);
    const { features, clinics } = patients(random, 300, 2);
    const losses = Float64Array.from(clinics, (clinic) => normal(random) + (clinic === "B" ? 0.5 : 0));
    const weights = Float64Array.from(losses, (_, row) => 1 + (row % 2));
    const repeated = Uint32Array.from(
      [...losses.keys()].flatMap((row) => (row % 2 === 1 ? [row, row] : [row])),
    );
    const again = features.map((feature) => ({
      ...feature,
      codes: Uint16Array.from(repeated, (row) => feature.codes[row]),
    }));
    const pairs = { losses: Float64Array.from(repeated, (row) => losses[row]), groups: repeated };
    const weighed = comparisonOf({ losses, weights }, features, 50).single(0);
    const doubled = comparisonOf(pairs, again, 50).single(0);
    weighed.forEach(({ mean, tests }, condition) => {
      expect(mean).toBeCloseTo(doubled[condition].mean, 12);
      // Slices that got less worse than the others are not tried further.
      if ((tests?.[0].statistic ?? 0) < 0) return;
      expect(tests?.[0].statistic).toBeCloseTo(doubled[condition].tests?.[0].statistic ?? Number.NaN, 9);
    });
    const alike = comparisonOf({ losses, weights: new Float64Array(losses.length).fill(3) }, features, 50);
    const plain = comparisonOf({ losses }, features, 50);
    for (const [at, { tests }] of alike.pair(0, 1).entries())
      tests?.forEach(({ statistic }, test) => {
        expect(statistic).toBeCloseTo(plain.pair(0, 1)[at].tests?.[test].statistic ?? Number.NaN, 9);
      });
  });
});
