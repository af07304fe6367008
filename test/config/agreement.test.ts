import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { configSchema, parseConfig } from "../../src/config/index.ts";
import { ConfigProblems } from "../../src/config/problems.ts";
import { GOOD } from "./good-documents.ts";
import { KINDS } from "./kinds.ts";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const validate = new Ajv2020({ strict: false }).compile(configSchema(KINDS));
const VALUES: readonly Json[] = [
  null,
  true,
  0,
  -1,
  1,
  0.5,
  0.01,
  1e9,
  "",
  "x",
  "3%",
  "300%",
  "5ms",
  "1GiB",
  "baseline",
  "warn",
  "*",
  [],
  ["x"],
  {},
  { kind: "git" },
];
const KEYS = [
  "min",
  "max",
  "equals",
  "by",
  "no_worse_than",
  "column",
  "level",
  "kind",
  "source",
  "rules",
  "x",
];

/** Numerical Recipes' generator: the same documents in every run. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Often a value of the same type, so that many changed documents are still right. */
function leaf(value: Json, pick: (below: number) => number): Json {
  const alike = VALUES.filter((other) => typeof other === typeof value);
  return pick(3) === 0 ? VALUES[pick(VALUES.length)] : alike[pick(alike.length)];
}

/** Changes one place of a document: a key goes, a key comes, or a value becomes another. */
function mutate(value: Json, pick: (below: number) => number): Json {
  const keys = typeof value === "object" && value !== null ? Object.keys(value) : [];
  if (keys.length === 0 || pick(60) === 0) return leaf(value, pick);
  const key = keys[pick(keys.length)];
  if (Array.isArray(value)) return value.map((item, at) => (String(at) === key ? mutate(item, pick) : item));
  const entries = Object.entries(value as { [key: string]: Json });
  switch (pick(12)) {
    case 0:
      return Object.fromEntries(entries.filter(([name]) => name !== key));
    case 1:
      return Object.fromEntries([...entries, [KEYS[pick(KEYS.length)], VALUES[pick(VALUES.length)]]]);
    default:
      return Object.fromEntries(
        entries.map(([name, item]) => [name, name === key ? mutate(item, pick) : item]),
      );
  }
}

test("whatever is changed in a config, the parser accepts it or tells problems with places, and the schema agrees", () => {
  const pick = generator(42);
  const seeds = Object.values(GOOD).map((text) => parse(text) as Json);
  let accepted = 0;
  let refused = 0;
  for (let round = 0; round < 1500; round++) {
    let document = seeds[pick(seeds.length)];
    for (let change = pick(2); change >= 0; change--) document = mutate(document, pick);
    const text = JSON.stringify(document);
    try {
      parseConfig(text, { path: "assay.yml", root: "/" }, KINDS);
      accepted += 1;
      expect(validate(document), `the schema refuses ${text}: ${JSON.stringify(validate.errors)}`).toBe(true);
    } catch (thrown) {
      if (!(thrown instanceof ConfigProblems)) throw thrown;
      refused += 1;
      for (const { location } of thrown.problems) expect(location?.line, text).toBe(1);
    }
  }
  expect(accepted).toBeGreaterThan(70);
  expect(refused).toBeGreaterThan(500);
}, 30_000);
