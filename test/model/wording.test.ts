import { describe, expect, it } from "vitest";
import { describeGap } from "../../src/model/wording.ts";

const GAP = { scale: "linear", unit: "ratio", direction: "higher" } as const;

describe("a difference in words", () => {
  it.each([
    [-0.114285714285714, [-0.25951468646, 1e-17], "11.4 points worse", "0 to 26 points"],
    [0.12903225806, [-2e-17, 0.288524062564], "12.9 points better", "0 to 28.9 points"],
    [1e-18, [-0.05, 0.05], "no difference", "5 points better to 5 points worse"],
    [0, [0, 0], "no difference", undefined],
  ] as const)(
    "does not take the rounding dust of %d within %j for a digit",
    (value, interval, size, ends) => {
      const told = describeGap({ ...GAP, value, interval });
      expect([told.size, told.interval]).toEqual([size, ends]);
    },
  );

  it("tells a difference that is small by itself", () => {
    expect(describeGap({ ...GAP, unit: "score", value: -2e-13 })).toMatchObject({
      size: expect.stringMatching(/^2e-13 worse/),
    });
  });
});
