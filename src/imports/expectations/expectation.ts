import { above, below, type Interval, type Scale } from "../amounts.ts";
import type { Range } from "../checks.ts";
import type { TableDraft } from "../draft.ts";
import type { Terms } from "../imported.ts";
import { at, type Entries, isScalarValue, numberAt, type Scalar } from "../read.ts";

export const LETTER_BY_LETTER = "names of columns are compared letter by letter, also in case";

export interface Expectation {
  readonly type: string;
  readonly kwargs: Entries;
  readonly terms: Terms;
  readonly from: string;
  readonly draft: TableDraft;
  readonly tool: "great_expectations" | "dbt";
}

/** The bounds of a statistic. */
export function boundsOf(kwargs: Entries, scale: Scale): Interval {
  const [min, max] = [numberAt(kwargs, "min_value"), numberAt(kwargs, "max_value")];
  const [openMin, openMax] = [isOpen(kwargs, "min"), isOpen(kwargs, "max")];
  return {
    ...(min === undefined ? {} : { min: openMin ? above(min, scale) : min }),
    ...(max === undefined ? {} : { max: openMax ? below(max, scale) : max }),
  };
}

/** The bounds of values, which may be texts and times. */
export function rangeOf(kwargs: Entries): Range {
  const value = (key: string): Scalar | undefined => {
    const found = at(kwargs, key);
    return isScalarValue(found) ? found : undefined;
  };
  const [min, max] = [value("min_value"), value("max_value")];
  return {
    ...(min === undefined ? {} : { min, exclusiveMin: isOpen(kwargs, "min") }),
    ...(max === undefined ? {} : { max, exclusiveMax: isOpen(kwargs, "max") }),
  };
}

function isOpen(kwargs: Entries, side: "min" | "max"): boolean {
  return at(kwargs, `strict_${side}`) === true || at(kwargs, "strictly") === true;
}

/** A bound that is neither a number, a text nor absent. */
export function oddBound(kwargs: Entries): boolean {
  return ["min_value", "max_value"].some((key) => {
    const value = at(kwargs, key);
    return value !== undefined && value !== null && !isScalarValue(value);
  });
}
