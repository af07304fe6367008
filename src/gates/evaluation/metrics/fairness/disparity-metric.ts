import { type Static, Type } from "typebox";
import { Value } from "typebox/value";
import { AssayError } from "../../../../model/error.ts";
import type { Direction, Options } from "../../../../model/metric.ts";
import { type EvaluationMetric, evaluationMetric, type Rows } from "../evaluation-metric.ts";
import { presentGroups } from "../row-groups.ts";
import type { Disparity } from "./disparity.ts";
import {
  type Cells,
  cellsOf,
  countCells,
  emptyRate,
  type GroupCounts,
  type RateName,
} from "./group-rates.ts";
import { defined } from "./metric-frame.ts";

const column = Type.String({ minLength: 1 });

const DisparityOptions = Type.Object({
  sensitive_features: Type.Union([column, Type.Array(column, { minItems: 1, uniqueItems: true })], {
    description: "Column whose values are the groups, or columns whose combinations are",
  }),
  method: Type.Optional(
    Type.Enum(["between_groups", "to_overall"], {
      default: "between_groups",
      description: "Compare the groups with one another, or each with all rows",
    }),
  ),
});

const OddsOptions = Type.Object({
  ...DisparityOptions.properties,
  agg: Type.Optional(
    Type.Enum(["worst_case", "mean"], {
      default: "worst_case",
      description: "The worse of true and false positive rates, or the mean of both",
    }),
  ),
});

/** A metric of how far groups are apart; `rates` are those that every group must have rows for. */
export function disparityMetric(spec: {
  readonly id: string;
  readonly description: string;
  readonly source: string;
  readonly direction: Direction;
  readonly rates: readonly RateName[];
  readonly disparity: Disparity;
}): EvaluationMetric {
  const { rates, disparity, ...known } = spec;
  const compare = (counts: GroupCounts, options: Options) => {
    const { method = "between_groups", agg = "worst_case" } = settingsOf(options);
    return disparity(counts, method, agg);
  };
  return evaluationMetric({
    ...known,
    tasks: ["binary-classification"],
    unit: "ratio",
    range: [0, 1],
    options: rates.length > 1 ? OddsOptions : DisparityOptions,
    reads: "prediction",
    groupedBy,
    value: (rows, options, sampleWeight) => {
      const cells = read(rows, options);
      const counts = countCells(cells, sampleWeight);
      requireRates(counts, rates, cells, rows);
      return defined(compare(counts, options));
    },
    replicate: (rows, options) => {
      const cells = read(rows, options);
      return (multiplicity) => {
        const counts = countCells(cells, multiplicity);
        return emptyRate(counts, rates) === undefined ? compare(counts, options) : Number.NaN;
      };
    },
  });
}

function settingsOf(options: Options): Static<typeof OddsOptions> {
  return Value.Parse(OddsOptions, options);
}

function groupedBy(options: Options): readonly string[] {
  return [settingsOf(options).sensitive_features].flat();
}

function read({ yTrue, yPred, groups }: Rows, options: Options): Cells {
  return cellsOf(yTrue, yPred, presentGroups(groups, groupedBy(options)));
}

/** fairlearn takes a rate of no rows for 0, which would be a disparity that nobody has seen. */
function requireRates(
  counts: GroupCounts,
  rates: readonly RateName[],
  { groups }: Cells,
  { classes }: Rows,
): void {
  const empty = emptyRate(counts, rates);
  if (empty === undefined) return;
  const name = groups.names[empty.group];
  const label = { selection: undefined, truePositive: classes[1], falsePositive: classes[0] }[empty.rate];
  if (label === undefined)
    throw new AssayError("evaluation/no-rows", `The group ${name} has no row with a weight.`, {
      fix: "Give the rows of each group a weight.",
    });
  throw new AssayError("evaluation/one-class", `The group ${name} has no row with the label ${label}.`, {
    fix: "Add such rows to the group, or compare selection rates with demographic_parity_difference.",
  });
}
