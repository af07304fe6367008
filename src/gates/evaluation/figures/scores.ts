import type { Figure } from "../../../model/evidence.ts";
import { type Curve, curveOf } from "../metrics/probability/curve.ts";
import { calibrationPoints } from "./calibration.ts";
import { line, type Points, shorten, simplify } from "./simplify.ts";
import { gainsPoints, liftPoints, precisionRecallPoints, rocPoints } from "./thresholds.ts";

/** The side that every figure is about. */
export const THIS_CHANGE = "this change";
const LIFT_POINTS = 50;

/** What one side says of two kinds of rows: those of a class, and all others. */
export interface Scored {
  readonly name: string;
  /** 1 for rows of the class, 0 for the others. */
  readonly positive: Uint8Array;
  readonly scores: Float64Array;
}

/** Whose curves they are; nothing for the positive class of two. */
export interface Curves {
  readonly label?: string;
  readonly points: number;
  readonly weights?: Float64Array;
}

/**
 * ROC, precision-recall, cumulative gains, lift and calibration of all sides whose scores have them; none where the
 * first side, which is this change, has not.
 */
export function scoreFigures(
  sides: readonly Scored[],
  { label, points, weights }: Curves,
): readonly Figure[] {
  const curves = sides.flatMap(({ name, positive, scores }): readonly Named<Curve>[] => {
    if (!isWithin(scores, -Number.MAX_VALUE, Number.MAX_VALUE)) return [];
    const value = curveOf(positive, scores, weights);
    // Of one class only, as far as rows have a weight, there is no rate of the other.
    return value.positives > 0 && value.negatives > 0 ? [{ name, value }] : [];
  });
  const probable = sides.filter(({ scores }) => isWithin(scores, 0, 1));
  const draw = (kind: Kind, named: readonly Named<Points>[]): readonly Figure[] => {
    if (named[0]?.name !== sides[0].name) return [];
    const { id, title, xLabel, yLabel } = kind;
    const whose = label === undefined ? "" : ` of ${label} against the rest`;
    const series = named.map(({ name, value }) => ({ name, ...value }));
    const figureId = label === undefined ? id : `${id}: ${label}`;
    return [{ ...line(figureId, `${title}${whose}`, xLabel, yLabel), series }];
  };
  const drawn = (kind: Kind, pointsOf: (curve: Curve) => Points) =>
    draw(
      kind,
      curves.map(({ name, value }) => ({ name, value: pointsOf(value) })),
    );
  return [
    ...drawn(ROC, (curve) => simplify(rocPoints(curve), points)),
    ...drawn(PRECISION_RECALL, (curve) => simplify(precisionRecallPoints(curve), points)),
    ...drawn(GAINS, (curve) => simplify(gainsPoints(curve), points)),
    ...drawn(LIFT, (curve) => shorten(liftPoints(curve, Math.min(LIFT_POINTS, points)))),
    ...draw(
      CALIBRATION,
      probable.map(({ name, positive, scores }) => ({
        name,
        value: shorten(calibrationPoints(positive, scores, weights)),
      })),
    ),
  ];
}

function isWithin(values: Float64Array, low: number, high: number): boolean {
  for (let at = 0; at < values.length; at++) if (!(values[at] >= low && values[at] <= high)) return false;
  return true;
}

interface Named<Value> {
  readonly name: string;
  readonly value: Value;
}

interface Kind {
  readonly id: string;
  readonly title: string;
  readonly xLabel: string;
  readonly yLabel: string;
}

const ROC: Kind = {
  id: "roc",
  title: "ROC curve",
  xLabel: "false positive rate",
  yLabel: "true positive rate",
};
const PRECISION_RECALL: Kind = {
  id: "precision-recall",
  title: "Precision-recall curve",
  xLabel: "recall",
  yLabel: "precision",
};
const SHARE_OF_ROWS = "share of the rows, best scores first";
const GAINS: Kind = { id: "gains", title: "Cumulative gains", xLabel: SHARE_OF_ROWS, yLabel: "recall" };
const LIFT: Kind = { id: "lift", title: "Lift", xLabel: SHARE_OF_ROWS, yLabel: "lift" };
const CALIBRATION: Kind = {
  id: "calibration",
  title: "Calibration",
  xLabel: "mean probability",
  yLabel: "share of positives",
};
