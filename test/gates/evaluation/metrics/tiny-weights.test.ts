import { expect, test } from "vitest";
import { matthewsCorrcoef } from "../../../../src/gates/evaluation/metrics/classification/index.ts";
import {
  averagePrecisionScore,
  rocAucScore,
} from "../../../../src/gates/evaluation/metrics/probability/index.ts";

const yTrue = [0, 1, 0, 1, 1, 0, 0, 1];
const yScore = [0.1, 0.4, 0.35, 0.8, 0.3, 0.6, 0.2, 0.9];
const yPred = yScore.map((score) => (score > 0.5 ? 1 : 0));
const weights = [1, 3, 2, 5, 4, 1, 7, 2];

// A power of two is an exact factor, so the values are the very same.
test.each([2 ** -570, 2 ** -1072, 2 ** 700, 2 ** 1000])(
  "weights of any size are the same weights: %d",
  (factor) => {
    const sampleWeight = weights.map((weight) => weight * factor);
    for (const maxFpr of [1, 0.5])
      expect(rocAucScore({ yTrue, yScore, sampleWeight, maxFpr })).toBe(
        rocAucScore({ yTrue, yScore, sampleWeight: weights, maxFpr }),
      );
    expect(averagePrecisionScore({ yTrue, yScore, sampleWeight })).toBe(
      averagePrecisionScore({ yTrue, yScore, sampleWeight: weights }),
    );
    expect(matthewsCorrcoef({ yTrue, yPred, sampleWeight })).toBe(
      matthewsCorrcoef({ yTrue, yPred, sampleWeight: weights }),
    );
  },
);
