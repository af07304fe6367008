import type { DataChange } from "../model/data-change.ts";
import { formatCount, formatTogether } from "../model/format.ts";
import type { GateReport } from "../model/report.ts";
import { unitOf } from "./change.ts";

/** A statistic of the data that changed, in words. */
export interface ChangeText {
  /** `null_rate(dep_delay)`. */
  readonly what: string;
  /** `2.5 % → 9.1 %`, `new column, DOUBLE`. */
  readonly change: string;
}

type Changes = NonNullable<GateReport["changes"]>;
/** One of the report, whose unit is any text, or one that was found just now. */
type Reported = Readonly<Changes["largest"][number]>;

/** The largest changes, at most so many. */
export function changeTexts(
  { largest }: { readonly largest: readonly Reported[] },
  most: number,
): readonly ChangeText[] {
  return largest.slice(0, most).map((change) => ({ what: nameOf(change), change: describe(change) }));
}

/** `What changed in the data since origin/main (1a2b3c4)`. */
export function changesTitle({ against }: Pick<Changes, "against">): string {
  return `What changed in the data since ${against}`;
}

/** `null_rate(dep_delay) 2.5 % → 9.1 % and 3 more`: the largest change. */
export function firstChange(changes: Pick<Changes, "largest" | "total">): string {
  const [first] = changeTexts(changes, 1);
  if (first === undefined) return "nothing";
  const more = changes.total - 1;
  return `${first.what} ${first.change}${more > 0 ? ` and ${formatCount(more)} more` : ""}`;
}

function nameOf({ metric, column }: Pick<DataChange, "metric" | "column">): string {
  return column === undefined ? metric : `${metric}(${column})`;
}

function describe({ before, after, unit, textBefore, textAfter, typeBefore, typeAfter }: Reported): string {
  if (before === null || after === null) {
    if (typeBefore === undefined) return `new column, ${typeAfter ?? "of unknown type"}`;
    return typeAfter === undefined ? "column removed" : `${typeBefore} → ${typeAfter}`;
  }
  if (textBefore !== undefined && textAfter !== undefined) return `${textBefore} → ${textAfter}`;
  const [old, now] = formatTogether([before, after], unitOf(unit));
  return `${old} → ${now}`;
}
