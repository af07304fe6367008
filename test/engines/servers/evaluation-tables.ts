import { createRandom } from "../../../src/stats/random.ts";
import type { TestTable } from "./tables.ts";

const random = createRandom(23);
const pick = <Value>(values: readonly Value[]) => values[random.int(values.length)];
export const CLASSES = ["x", "Y", "ä z"];

/** A label in every type, with what two models say of it; scores tie here and there. */
const ROWS = Array.from({ length: 240 }, (_, id) => {
  const code = random.int(3);
  const shares = () => {
    const raw = CLASSES.map((_, at) => (at === code ? 2 : 1) * (1 + random.int(8)));
    const total = raw.reduce((sum, one) => sum + one, 0);
    return raw.map((one) => one / total);
  };
  const y = 1 + random.int(500) / 100;
  const said = () => ({ p: y * (1 + (random.int(100) - 45) / 250), s: shares(), class: pick(CLASSES) });
  const known = {
    g: pick(["k", "(missing)", "it's", null]),
    u: `p${random.int(18)}`,
    w: pick([0, 0.5, 1, 3.25]),
  };
  return { id: 9_007_199_254_740_992n + BigInt(id * 3), code, y, ...known, one: said(), other: said() };
});
type Row = (typeof ROWS)[number];

const TRUTH: TestTable["columns"] = [
  ["id", "bigint"],
  ["g", "text"],
  ["u", "text"],
  ["w", "double"],
  ["yes", "text"],
  ["flag", "boolean"],
  ["code", "integer"],
  ["class", "text"],
  ["y", "double"],
];
const SAID: TestTable["columns"] = [
  ["p", "double"],
  ["said", "text"],
  ["s", "double"],
  ["a", "double"],
  ["b", "double"],
  ["c", "double"],
];

function truth({ id, g, u, w, code, y }: Row): readonly (string | null)[] {
  const isYes = code === 0;
  return [`${id}`, g, u, `${w}`, isYes ? "it's yes" : "no", `${isYes}`, `${code}`, CLASSES[code], `${y}`];
}

function said({ p, s, class: named }: Row["one"]): readonly string[] {
  return [p, named, s[0], ...s].map(String);
}

export const EVALUATED: readonly TestTable[] = [
  {
    name: "assay_scored",
    columns: [...TRUTH, ...SAID],
    rows: ROWS.map((row) => [...truth(row), ...said(row.one)]),
  },
  {
    name: "assay_champion",
    columns: [...TRUTH, ...SAID],
    rows: ROWS.toReversed().map((row) => [...truth(row), ...said(row.other)]),
  },
  { name: "assay_truth", columns: TRUTH, rows: ROWS.map(truth) },
  {
    name: "assay_said",
    columns: [["id", "bigint"], ...SAID],
    rows: ROWS.toReversed().map((row) => [`${row.id}`, ...said(row.one)]),
  },
  {
    name: "assay_tiny",
    columns: [
      ["id", "bigint"],
      ["flag", "boolean"],
      ["tiny", "double"],
    ],
    rows: Array.from({ length: 40 }, (_, id) => [
      `${id}`,
      `${id % 2 === 0}`,
      id % 4 === 1 ? "1e-170" : "0.75",
    ]),
  },
  { name: "assay_nothing", columns: [...TRUTH, ...SAID], rows: [] },
];
