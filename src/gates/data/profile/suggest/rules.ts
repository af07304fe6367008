import { formatCount, formatShare, formatValue } from "../../../../model/format.ts";
import { type Profile, type ProfileColumn, valuesIn } from "../../../../model/profile.ts";
import { percent, roundDown, roundUp, shareWithSlack } from "./slack.ts";

/** A rule as YAML, and what was observed. */
export interface SuggestedRule {
  readonly rule: string;
  readonly comment: string;
}

/** From so many rows on, "never NULL" and "always different" say something. */
const ENOUGH = 1000;
/** A text column of at most this many values holds categories. */
const MOST_CATEGORIES = 50;
/** As many rows a category, at least, so that the list is not cut off by chance. */
const ROWS_A_CATEGORY = 100;
/** Columns that look like keys and get a rule. */
const MOST_KEYS = 2;
/** Spreads that a mean may move by. */
const MEAN_SLACK = 0.5;

/** Rules that the present data keeps, with room for other data of its kind. */
export function suggestRules(profile: Profile, hasSchema: boolean): readonly SuggestedRule[] {
  const { rows, columns } = profile;
  const named = columns.filter(({ name }) => !name.includes("*") && name !== "");
  return [
    {
      rule: `{ metric: row_count, min: ${Math.max(1, roundDown(rows / 2, 1))} }`,
      comment: `${formatCount(rows)} rows observed; half of them would be strange`,
    },
    ...(hasSchema
      ? [{ rule: "{ metric: invalid_rate, max: 0 }", comment: "0 observed, by the schema below" }]
      : []),
    ...keys(profile, named),
    ...named.flatMap((column) => [
      ...nulls(profile, column),
      ...categories(profile, column),
      ...means(profile, column),
    ]),
  ];
}

function nulls({ rows }: Profile, { name, nulls: count }: ProfileColumn): readonly SuggestedRule[] {
  if (count === rows) return [];
  const share = formatShare(count / rows);
  if (count === 0 && rows >= ENOUGH)
    return [{ rule: `{ metric: null_rate, column: ${quoted(name)}, max: 0 }`, comment: "no NULL observed" }];
  const max = shareWithSlack(count, rows);
  if (max >= 1) return [];
  const comment = count === 0 ? `no NULL observed, in ${formatCount(rows)} rows only` : `${share} observed`;
  return [{ rule: `{ metric: null_rate, column: ${quoted(name)}, max: ${percent(max)} }`, comment }];
}

/** Numbers with a fraction are different by nature, not because they are keys. */
function keys({ rows }: Profile, columns: readonly ProfileColumn[]): readonly SuggestedRule[] {
  if (rows < ENOUGH) return [];
  return columns
    .filter(
      ({ cell, nulls: count, distinct }) =>
        (cell === "integer" || cell === "text") && count === 0 && distinct === rows,
    )
    .slice(0, MOST_KEYS)
    .map(({ name }) => ({
      rule: `{ metric: duplicate_rate, columns: [${quoted(name)}], max: 0 }`,
      comment: "every value observed once",
    }));
}

/** An open list: a new category is rare, not forbidden. */
function categories(profile: Profile, column: ProfileColumn): readonly SuggestedRule[] {
  const { name, cell, distinct, values = [], approximate = [] } = column;
  const filled = valuesIn(profile, column);
  if (cell !== "text" || values.length < 2 || typeof distinct !== "number" || approximate.includes("values"))
    return [];
  if (distinct > MOST_CATEGORIES || filled < ROWS_A_CATEGORY * distinct) return [];
  const listed = values.reduce((sum, [, count]) => sum + count, 0);
  const rest = filled - listed;
  const max = Math.max(0.01, shareWithSlack(rest, profile.rows));
  const list = values.map(([value]) => quoted(value)).join(", ");
  const others = rest === 0 ? "" : `, others in ${formatShare(rest / filled)} of the values`;
  return [
    {
      rule: `{ metric: unexpected_rate, column: ${quoted(name)}, expected: [${list}], max: ${percent(max)} }`,
      comment: `${values.length} values observed${others}; new ones are let in up to the limit`,
    },
  ];
}

/** Half a standard deviation: the mean of a column with a fault in it moves by more. */
function means(profile: Profile, column: ProfileColumn): readonly SuggestedRule[] {
  const { name, cell, numbers, distinct } = column;
  const { finite, nan, infinite, negativeInfinite } = numbers ?? { nan: 0, infinite: 0, negativeInfinite: 0 };
  if ((cell !== "number" && cell !== "integer") || finite === undefined || finite.sum === undefined)
    return [];
  if (nan + infinite + negativeInfinite > 0 || finite.std === 0 || finite.count < ENOUGH) return [];
  // Ids and years grow, and what the mean of codes is says nothing.
  if (distinct === profile.rows || /(^|_)(id|key|code|year|no|number)$/i.test(name)) return [];
  const slack = Math.max(finite.std * MEAN_SLACK, Math.abs(finite.mean) * 1e-6);
  const [min, max] = [roundDown(finite.mean - slack, 2), roundUp(finite.mean + slack, 2)];
  // A column that is never below zero cannot have a mean below it either.
  const low = finite.min !== undefined && finite.min >= 0 && min <= 0 ? "" : `min: ${min}, `;
  return [
    {
      rule: `{ metric: mean, column: ${quoted(name)}, ${low}max: ${max}, level: warn }`,
      comment: `${formatValue(finite.mean, "value")} observed, standard deviation ${formatValue(finite.std, "value")}`,
    },
  ];
}

/** A text as YAML and JSON both read it, in visible characters. */
export function quoted(text: string): string {
  if (/^[A-Za-z][\w./-]*$/.test(text) && !/^(y|n|yes|no|on|off|true|false|null|nan|inf)$/i.test(text))
    return text;
  return JSON.stringify(text).replace(/[\u007f-\u{10ffff}]/gu, (character) =>
    /[\p{L}\p{N}\p{P}\p{S}]/u.test(character)
      ? character
      : [...Array(character.length).keys()]
          .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`)
          .join(""),
  );
}
