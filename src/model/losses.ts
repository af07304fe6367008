import type { BaselineName, Figure } from "./evidence.ts";
import type { MetricId, Options } from "./metric.ts";
import type { GateReport } from "./report.ts";
import type { Subject } from "./subject.ts";
import { nameOf } from "./wording.ts";

/** What a metric lost on some of the rows. */
export interface SliceLoss {
  readonly slice: string;
  readonly rows: number;
  readonly baseline: number;
  readonly candidate: number;
  /** Part of the whole loss; more than 1 where other rows win some of it back. */
  readonly share: number;
  /** Adjusted for the search, where the slice was searched for. */
  readonly pValue?: number;
}

/** `declared` slices are the config's columns; `found` ones come from the search over the table's columns. */
export type LossOrigin = "declared" | "found";

export interface LossTable {
  readonly origin: LossOrigin;
  readonly metric: MetricId;
  readonly options: Options;
  readonly subject: Subject;
  readonly against: BaselineName;
  /** For people: what the share is of, and how the values are to be read. */
  readonly shareLabel: string;
  readonly valueLabel: string;
  /** Worst first. */
  readonly slices: readonly SliceLoss[];
}

/** The heading of slices, with what their values are. */
const SLICES_BY = /^slice \((.*)\)$/s;

type ReportedFigure = GateReport["figures"][number];
type Measured = Pick<LossTable, "metric" | "options" | "subject">;

const PREFIXES: { readonly [origin in LossOrigin]: string } = { declared: "losses", found: "found losses" };
const ORIGINS: readonly LossOrigin[] = ["declared", "found"];
const SHARE = "share of the loss";
const ROWS = "rows";
const BASELINE = "baseline";
const CANDIDATE = "this change";
const P_VALUE = "p-value";

/** The table as data to draw: the first series is the bars, the others stand beside them. */
export function lossFigure(table: LossTable): Figure {
  const { slices, shareLabel, valueLabel, metric, origin, against } = table;
  const x = slices.map(({ slice }) => slice);
  const series = (name: string, y: readonly number[]) => ({ name, x, y });
  const pValues = slices.flatMap(({ pValue }) => (pValue === undefined ? [] : [pValue]));
  return {
    id: `${idOf(origin, table)} against ${against}`,
    title: `Where ${metric} got worse`,
    kind: "bar",
    xLabel: `slice (${valueLabel})`,
    yLabel: shareLabel,
    series: [
      series(
        SHARE,
        slices.map(({ share }) => share),
      ),
      series(
        BASELINE,
        slices.map(({ baseline }) => baseline),
      ),
      series(
        CANDIDATE,
        slices.map(({ candidate }) => candidate),
      ),
      series(
        ROWS,
        slices.map(({ rows }) => rows),
      ),
      ...(pValues.length === slices.length ? [series(P_VALUE, pValues)] : []),
    ],
  };
}

/** A loss figure of the report as rows again. */
export interface ReportedLosses {
  /** Of the figure. */
  readonly id: string;
  readonly against: string;
  readonly origin: LossOrigin;
  readonly shareLabel: string;
  /** Heading of the slices, which says what the values are. */
  readonly sliceLabel: string;
  readonly valueLabel: string;
  readonly slices: readonly SliceLoss[];
}

/** What the report says of where a measured metric lost. */
export function lossesOf(figures: readonly ReportedFigure[], measured: Measured): readonly ReportedLosses[] {
  return ORIGINS.flatMap((origin) => {
    const prefix = `${idOf(origin, measured)} against `;
    return figures
      .filter(({ id }) => id.startsWith(prefix))
      .map((figure) => ({
        id: figure.id,
        against: figure.id.slice(prefix.length),
        origin,
        shareLabel: figure.yLabel,
        sliceLabel: figure.xLabel,
        valueLabel: figure.xLabel.replace(SLICES_BY, "$1"),
        slices: readSlices(figure),
      }));
  });
}

function idOf(origin: LossOrigin, { metric, options, subject }: Measured): string {
  return `${PREFIXES[origin]}: ${nameOf(metric, options, subject)}`;
}

function readSlices({ series }: ReportedFigure): readonly SliceLoss[] {
  const of = (name: string) => series.find((one) => one.name === name)?.y;
  const [share, baseline, candidate, rows] = [SHARE, BASELINE, CANDIDATE, ROWS].map(of);
  if (!share || !baseline || !candidate || !rows) return [];
  const pValues = of(P_VALUE);
  return series[0].x.map((slice, at) => ({
    slice: String(slice),
    rows: rows[at],
    baseline: baseline[at],
    candidate: candidate[at],
    share: share[at],
    ...(pValues === undefined ? {} : { pValue: pValues[at] }),
  }));
}
