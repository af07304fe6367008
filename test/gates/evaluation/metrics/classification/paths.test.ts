import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { preparePairs } from "../../../../../src/gates/evaluation/metrics/classification/drawn-pairs.ts";
import {
  accuracyScore,
  classificationReport,
  cohenKappaScore,
  confusionMatrix,
  f1Score,
  hammingLoss,
  matthewsCorrcoef,
} from "../../../../../src/gates/evaluation/metrics/classification/index.ts";

interface Case {
  readonly note: string;
  readonly function: string;
  readonly arguments: { readonly yTrue: number[]; readonly yPred: number[] };
  readonly value: unknown;
}

const ORACLE = new URL("../../../../../fixtures/oracles/metrics_classification.json", import.meta.url);
const { cases } = JSON.parse(readFileSync(ORACLE, "utf8")) as { cases: Case[] };

function recorded(name: string): Case {
  const found = cases.find((one) => one.note === "four classes" && one.function === name);
  if (found === undefined) throw new Error(`no case of ${name}`);
  return found;
}

/** Accuracy and macro F1 as scikit-learn's report of these rows says. */
const ACCURACY = numberIn(recorded("accuracyScore").value);
const MACRO_F1 = numberIn(recorded("classificationReport").value, "macroAverage", "f1Score");
const MATTHEWS = numberIn(recorded("matthewsCorrcoef").value);

function numberIn(value: unknown, ...keys: readonly string[]): number {
  const found = keys.reduce((part, key) => Reflect.get(Object(part), key), value);
  if (typeof found !== "number") throw new Error(`no number ${keys.join(".")}`);
  return found;
}

/** The rows of one case over and over: no metric below may change. */
const COPIES = 400;
const ONE = recorded("accuracyScore");
const REPEATED = {
  yTrue: Array.from({ length: COPIES }, () => ONE.arguments.yTrue).flat(),
  yPred: Array.from({ length: COPIES }, () => ONE.arguments.yPred).flat(),
};

/** Sorted by label, so that the first thousands of rows hold fewer labels than the rest. */
function sorted(): { yTrue: number[]; yPred: number[] } {
  const order = Array.from(REPEATED.yTrue.keys()).sort(
    (a, b) => Math.max(REPEATED.yTrue[a], REPEATED.yPred[a]) - Math.max(REPEATED.yTrue[b], REPEATED.yPred[b]),
  );
  return { yTrue: order.map((row) => REPEATED.yTrue[row]), yPred: order.map((row) => REPEATED.yPred[row]) };
}

const FORMS: Readonly<Record<string, (labels: number[]) => ArrayLike<number> | ArrayLike<string>>> = {
  "plain array": (labels) => labels,
  Int32Array: (labels) => Int32Array.from(labels),
  Int8Array: (labels) => Int8Array.from(labels),
  Uint8Array: (labels) => Uint8Array.from(labels),
  Int16Array: (labels) => Int16Array.from(labels),
  Uint16Array: (labels) => Uint16Array.from(labels),
  Uint32Array: (labels) => Uint32Array.from(labels),
  Float32Array: (labels) => Float32Array.from(labels),
  Float64Array: (labels) => Float64Array.from(labels),
  "Float64Array beyond 32 bits": (labels) => Float64Array.from(labels, (label) => label * 1e12),
  "numbers far apart": (labels) => Int32Array.from(labels, (label) => (label - 3) * 700_000_000),
  "numbers beyond 32 bits": (labels) => labels.map((label) => label * 1e12),
  texts: (labels) => labels.map((label) => `class ${label}`),
};

test.each(Object.entries(FORMS))("labels as %s give the same values", (_name, form) => {
  for (const { yTrue, yPred } of [REPEATED, sorted()]) {
    const [real, predicted] = [form(yTrue), form(yPred)];
    const given = { yTrue: real, yPred: predicted };
    expect(accuracyScore(given)).toBeCloseTo(ACCURACY, 13);
    expect(f1Score({ ...given, average: "macro" })).toBeCloseTo(MACRO_F1, 13);
    expect(matthewsCorrcoef(given)).toBeCloseTo(MATTHEWS, 13);
    expect(hammingLoss(given)).toBeCloseTo(1 - ACCURACY, 13);
  }
});

test("labels and weights of far rows are theirs", () => {
  const each = 9000;
  const of = (...labels: number[]) =>
    Int32Array.from({ length: 3 * each }, (_, row) => labels[Math.floor(row / each)]);
  const [yTrue, yPred, sampleWeight] = [of(3, 1, 5), of(3, 1, 3), of(1, 2, 4)];
  expect(confusionMatrix({ yTrue, yPred, sampleWeight })).toEqual([
    [2 * each, 0, 0],
    [0, each, 0],
    [0, 4 * each, 0],
  ]);
  expect(accuracyScore({ yTrue, yPred, sampleWeight })).toBeCloseTo(3 / 7, 14);
  expect(accuracyScore({ yTrue, yPred })).toBeCloseTo(2 / 3, 14);
});

test("a fraction among the labels is refused wherever it is", () => {
  for (const row of [0, 9999, 19_999]) {
    const yTrue = new Float64Array(20_000);
    yTrue[row] = 0.5;
    const given = { yTrue, yPred: new Uint8Array(20_000) };
    expect(() => accuracyScore(given)).toThrow("0.5 is a quantity");
    expect(() => matthewsCorrcoef(given)).toThrow("0.5 is a quantity");
  }
});

const MANY = 1500;
/** Every even class is hit; every odd one is taken for the next even one. */
const SHIFTED = {
  yTrue: Int32Array.from({ length: MANY }, (_, row) => row),
  yPred: Int32Array.from({ length: MANY }, (_, row) => (row % 2 === 0 ? row : (row + 1) % MANY)),
};

test("more classes than a table has room for", () => {
  for (const scale of [1, 1_000_000]) {
    const yTrue = SHIFTED.yTrue.map((label) => label * scale);
    const yPred = SHIFTED.yPred.map((label) => label * scale);
    expect(accuracyScore({ yTrue, yPred })).toBe(0.5);
    // A hit class has one right row of one true and two predicted: 2/3; the others have 0.
    expect(f1Score({ yTrue, yPred, average: "macro" })).toBeCloseTo(1 / 3, 12);
    const chance = 1 / MANY;
    expect(cohenKappaScore({ y1: yTrue, y2: yPred })).toBeCloseTo((0.5 - chance) / (1 - chance), 12);
    const weights = new Float64Array(MANY).map((_, row) => (row % 2 === 0 ? 3 : 1));
    expect(accuracyScore({ yTrue, yPred, sampleWeight: weights })).toBe(0.75);
    expect(f1Score({ yTrue, yPred, average: "macro", sampleWeight: weights })).toBeCloseTo(3 / 7, 12);
  }
});

test("a class whose rows have no weight is still a class", () => {
  const given = { yTrue: [0, 1, 2], yPred: [0, 1, 2], sampleWeight: [1, 1, 0] };
  expect(confusionMatrix(given)).toEqual([
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 0],
  ]);
});

test("labels of hostile names are names", () => {
  const { classes } = classificationReport({
    yTrue: ["__proto__", "accuracy", "__proto__"],
    yPred: ["__proto__", "__proto__", "__proto__"],
  });
  expect(classes.map(({ name, support }) => [name, support])).toEqual([
    ["__proto__", 2],
    ["accuracy", 1],
  ]);
});

test("prepared pairs are those of the drawn rows, and classes that were not drawn do not occur", () => {
  const pairsOf = preparePairs([0, 1, 2, 1], [0, 2, 2, 2], 3);
  expect(pairsOf(Uint32Array.of(0, 2, 0, 1))).toEqual({
    classes: [1, 2],
    real: Int32Array.of(0),
    predicted: Int32Array.of(1),
    weight: Float64Array.of(3),
  });
});

test("many different pairs are drawn as few are", () => {
  const rows = 3000;
  const real = Int32Array.from({ length: rows }, (_, row) => row % 40);
  const predicted = Int32Array.from({ length: rows }, (_, row) => (row * 7) % 31);
  const counts = Uint32Array.from({ length: rows }, (_, row) => row % 3);
  const drawn = Array.from(counts, (count, row) => Array.from({ length: count }, () => row)).flat();
  const wanted = confusionMatrix({
    yTrue: drawn.map((row) => real[row]),
    yPred: drawn.map((row) => predicted[row]),
  });
  for (const classes of [40, 2000]) {
    const pairs = preparePairs(real, predicted, classes)(counts);
    const seen = pairs.classes.map(() => pairs.classes.map(() => 0));
    pairs.weight.forEach((weight, cell) => {
      seen[pairs.real[cell]][pairs.predicted[cell]] = weight;
    });
    expect(seen).toEqual(wanted);
  }
});
