import { expect, test } from "vitest";
import type { Rows, Task } from "../../../../src/gates/evaluation/metrics/evaluation-metric.ts";
import { EVALUATION_METRICS } from "../../../../src/gates/evaluation/metrics/index.ts";
import { sortedOrder } from "../../../../src/gates/evaluation/metrics/order.ts";
import { orderItems } from "../../../../src/gates/evaluation/metrics/ranking/ranked-queries.ts";
import { groupsOfRows } from "../../../../src/gates/evaluation/metrics/row-groups.ts";
import { createRandom } from "../../../../src/stats/random.ts";
import { unlabelledExample } from "./image-example.ts";

const ROWS = 300;
/** What is drawn twice makes no pair with itself, as two rows that are alike would. */
const OF_PAIRS: readonly string[] = ["personalization"];

/** The fast way on multiplicities must be the plain value on the rows that were drawn. */
test.each(
  EVALUATION_METRICS.flatMap((metric) => metric.tasks.map((task) => ({ id: metric.info.id, metric, task }))),
)("$id for $task on drawn rows", ({ metric, task }) => {
  const random = createRandom(7);
  const rows = metric.info.id.startsWith("seqeval_")
    ? { ...example(task, random.next), classes: TAGS }
    : example(task, random.next);
  const options =
    /^multi/.test(task) && "average" in metric.info.options.properties
      ? { average: "macro" }
      : "sensitive_features" in metric.info.options.properties
        ? { sensitive_features: "sex" }
        : "treatment" in metric.info.options.properties
          ? { treatment: "treated" }
          : "quantiles" in metric.info.options.properties
            ? { quantiles: [0.1, 0.9] }
            : (metric.info.options["required"] ?? []).includes("k")
              ? { k: 3 }
              : "threshold" in metric.info.options.properties
                ? { threshold: 1060 }
                : {};
  const replicate =
    metric.replicate?.(rows, options) ??
    ((multiplicity: Uint32Array) => metric.value(rows, options, multiplicity));
  for (let round = 0; round < 5; round++) {
    // In the order of the table, by which some metrics tell ties apart.
    const draws = Array.from({ length: ROWS }, () => random.int(ROWS)).sort((a, b) => a - b);
    const drawn = OF_PAIRS.includes(metric.info.id) ? [...new Set(draws)] : draws;
    const multiplicity = new Uint32Array(ROWS);
    for (const row of drawn) multiplicity[row]++;
    const wanted = metric.value(take(rows, drawn), options);
    expect(Math.abs(replicate(multiplicity) - wanted)).toBeLessThan(1e-11 * Math.max(1, Math.abs(wanted)));
  }
});

test("the radix order is the order of a stable comparison sort", () => {
  const random = createRandom(3);
  const values = Float64Array.from({ length: 5000 }, (_, row) =>
    row % 5 === 0 ? -0 : row % 7 === 0 ? 0 : Math.round((random.next() - 0.5) * 1e4) * 10 ** random.int(30),
  );
  const wanted = Array.from(values.keys()).sort((a, b) => values[a] - values[b] || a - b);
  expect(Array.from(sortedOrder(values))).toEqual(wanted);
  expect(Array.from(sortedOrder(values.subarray(0, 100)))).toEqual(
    Array.from({ length: 100 }, (_, row) => row).sort((a, b) => values[a] - values[b] || a - b),
  );
});

const CLASSES: Readonly<Record<Task, readonly string[]>> = {
  "binary-classification": ["0", "1"],
  "multiclass-classification": ["0", "1", "2", "3"],
  "multilabel-classification": ['["a","b","c"]', "[]", '["a"]', '["b"]', '["c"]', '["a","c"]', '["b","c"]'],
  regression: [],
  clustering: [],
  "object-detection": [],
  segmentation: [],
  ranking: [],
  "code-generation": [],
  "text-generation": [
    "",
    "The cat sat on the mat.",
    "A cat sat on the mat again.",
    "It sat.\nIt rained all day.",
  ],
};

/** As many as the texts. */
const TAGS = ["B-A I-A O", "B-A O B-B", "O O O", "B-B I-B I-B"];

function example(task: Task, next: () => number): Rows {
  const classes = CLASSES[task];
  const count = Math.max(1, classes.length);
  const draw = () => Math.floor(next() * count);
  const unlabelled = unlabelledExample(task, ROWS, next);
  if (unlabelled !== undefined) return unlabelled;
  if (task === "regression") {
    const yTrue = Float64Array.from({ length: ROWS }, () => next() * 100 + 1000);
    const yPred = yTrue.map((value) => value + next() * 20);
    // An interval around most labels: the ends of a forecast.
    const ends = yTrue.map((value) => value - 15 + next() * 20);
    const yScore = Float64Array.from({ length: ROWS * 2 }, (_, at) => ends[at >> 1] + (at % 2) * 20);
    const history = { of: new Int32Array(ROWS), series: [Float64Array.of(1, 3, 2, 5)] };
    return { task, classes, yTrue, yPred, yScore, history };
  }
  if (task === "code-generation") {
    const drawn = Float64Array.from({ length: ROWS }, () => 5 + Math.floor(next() * 5));
    const solved = { drawn, correct: drawn.map((count) => Math.floor(next() * (count + 1))) };
    const nothing = { yPred: new Int32Array(ROWS), yScore: new Float64Array(ROWS) };
    return { task, classes, yTrue: Int32Array.from({ length: ROWS }, (_, row) => row), solved, ...nothing };
  }
  if (task === "ranking") {
    const items = { queries: ROWS, queryOf: Array.from({ length: ROWS * 5 }, (_, item) => item % ROWS) };
    const gains = Float64Array.from(items.queryOf, () => Math.floor(next() * 3));
    const scores = Float64Array.from(items.queryOf, () => Math.floor(next() * 4));
    const ranked = orderItems({ ...items, gains, scores });
    const itemOf = Uint32Array.from(items.queryOf, (query, at) => (query + 3 * Math.floor(at / ROWS)) % 11);
    const queries = {
      ranked,
      best: orderItems({ ...items, gains, scores: gains }),
      itemOf,
      isComplete: true,
    };
    const nothing = { yPred: new Int32Array(ROWS), yScore: new Float64Array(ROWS) };
    return { task, classes, yTrue: Int32Array.from({ length: ROWS }, (_, row) => row), queries, ...nothing };
  }
  const labels = task === "multilabel-classification" ? ["a", "b", "c"] : undefined;
  const columns = task === "binary-classification" ? 1 : (labels?.length ?? count);
  const raw = Float64Array.from({ length: ROWS * columns }, () => Math.round(next() * 50) / 50);
  // Several probabilities of a row add up to 1.
  for (let row = 0; columns > 1 && row < ROWS; row++) {
    const given = raw.subarray(row * columns, (row + 1) * columns);
    const sum = given.reduce((total, value) => total + value, 0);
    given.forEach((value, at) => {
      given[at] = value / sum;
    });
  }
  return {
    task,
    classes,
    ...(labels === undefined ? {} : { labels }),
    yTrue: Int32Array.from({ length: ROWS }, draw),
    yPred: Int32Array.from({ length: ROWS }, draw),
    yScore: raw,
    yPredBaseline: Int32Array.from({ length: ROWS }, draw),
    groups: new Map([
      ["treated", { names: ["0", "1"], codes: Int32Array.from({ length: ROWS }, draw), leastRows: 1 }],
      [
        "sex",
        {
          names: ["f", "m", "x"],
          codes: Int32Array.from({ length: ROWS }, (_, row) => row % 3),
          leastRows: 1,
        },
      ],
    ]),
  };
}

function take(rows: Rows, drawn: readonly number[]): Rows {
  const columns = rows.yScore.length / ROWS;
  const pick = (values: Int32Array | Float64Array) =>
    rows.task === "regression"
      ? Float64Array.from(drawn, (row) => values[row])
      : Int32Array.from(drawn, (row) => values[row]);
  const scores = drawn.flatMap((row) => Array.from(rows.yScore.subarray(row * columns, (row + 1) * columns)));
  return {
    ...rows,
    yTrue: pick(rows.yTrue),
    yPred: pick(rows.yPred),
    yScore: Float64Array.from(scores),
    groups: groupsOfRows(rows.groups, Uint32Array.from(drawn)),
    yPredBaseline: rows.yPredBaseline && pick(rows.yPredBaseline),
    ...(rows.features && { features: takeFeatures(rows.features, drawn) }),
  };
}

function takeFeatures(features: Float64Array, drawn: readonly number[]): Float64Array {
  const width = features.length / ROWS;
  return Float64Array.from(drawn.flatMap((row) => [...features.subarray(row * width, (row + 1) * width)]));
}
