import { formatCount, formatShare } from "../../../../model/format.ts";
import { type Profile, type ProfileColumn, valuesIn } from "../../../../model/profile.ts";
import { isFormat } from "../patterns.ts";
import { FIRST_DAY, LAST_DAY, timeWords } from "../time-words.ts";
import { roundUp } from "./slack.ts";

type Schema = Readonly<Record<string, unknown>>;

/** From so many values on, what all of them have in common is no chance. */
const ENOUGH = 1000;
/** Texts of all the same length are codes where they are this short. */
const LONGEST_CODE = 40;

/**
 * A JSON Schema that every present row is valid by: types, what is never NULL, signs, formats, and lengths with room.
 * Further columns are let in, and neither the largest value nor the list of categories becomes a law.
 */
export function suggestSchema(profile: Profile): Schema {
  const properties = profile.columns.map((column) => [column.name, propertyOf(profile, column)] as const);
  const required = profile.columns.filter((column) => column.nulls === 0 && profile.rows >= ENOUGH);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $comment: `Suggested by assay profile from ${formatCount(profile.rows)} rows; review it before you rely on it.`,
    type: "object",
    required: required.map(({ name }) => name),
    properties: Object.fromEntries(properties),
  };
}

function propertyOf(profile: Profile, column: ProfileColumn): Schema {
  const demands = demandsOf(profile, column);
  const { nulls } = column;
  const seen = nulls === 0 ? "never NULL" : `NULL in ${formatShare(nulls / profile.rows)} of the rows`;
  const { type, ...others } = demands;
  if (type === undefined)
    return { $comment: `${seen}; a ${column.type} that JSON Schema is not asked about` };
  // Where NULL has not been seen in enough rows it may still come.
  const isNullable = nulls > 0 || profile.rows < ENOUGH;
  return { type: isNullable ? [type, "null"] : type, ...others, $comment: observed(column, seen) };
}

function observed(column: ProfileColumn, seen: string): string {
  const { numbers, distinct } = column;
  const finite = numbers?.finite;
  const range =
    finite?.min === undefined || finite.max === undefined
      ? ""
      : `, from ${timeWords(column, finite.min) ?? finite.min} to ${timeWords(column, finite.max) ?? finite.max}`;
  const different = typeof distinct === "number" ? `, ${formatCount(distinct)} different values` : "";
  return `${seen}${different}${range}`;
}

function demandsOf(profile: Profile, column: ProfileColumn): Schema {
  const { cell } = column;
  switch (cell) {
    case "integer":
    case "number":
      return numberDemands(profile, column, cell);
    case "boolean":
      return { type: "boolean" };
    case "time":
      return timeDemands(column);
    case "text":
      return textDemands(profile, column);
    default:
      return {};
  }
}

function numberDemands(profile: Profile, column: ProfileColumn, type: "integer" | "number"): Schema {
  const { numbers } = column;
  const finite = numbers?.finite;
  // NaN and infinity are no numbers of JSON; where they occur a type would refuse the present rows.
  if (numbers !== undefined && numbers.nan + numbers.infinite + numbers.negativeInfinite > 0) return {};
  if (finite?.min === undefined || finite.max === undefined || valuesIn(profile, column) < ENOUGH)
    return { type };
  if (finite.min < 0) return { type };
  const isShare = type === "number" && finite.max <= 1 && finite.max > 0.5;
  return { type, minimum: 0, ...(isShare ? { maximum: 1 } : {}) };
}

function timeDemands({ type, numbers }: ProfileColumn): Schema {
  const { min, max } = numbers?.finite ?? {};
  const isPlain =
    numbers?.infinite === 0 &&
    numbers.negativeInfinite === 0 &&
    min !== undefined &&
    max !== undefined &&
    min > FIRST_DAY &&
    max < LAST_DAY;
  if (!isPlain) return { type: "string" };
  if (/^DATE$/i.test(type)) return { type: "string", format: "date" };
  return /^TIMESTAMP/i.test(type) ? { type: "string", format: "date-time" } : { type: "string" };
}

/** Digits, punctuation and a space or letter between them, as long as a day with an hour. */
function isLikeTime(classes: string, length: number): boolean {
  return length >= 16 && classes.includes("0") && classes.includes(".") && /^[A0_.]+$/.test(classes);
}

function textDemands(profile: Profile, column: ProfileColumn): Schema {
  const { pattern, text, type } = column;
  // Of other types that travel as text, such as intervals, nothing is known but that.
  if (!/^(VARCHAR|TEXT|STRING|UUID|CHAR)/i.test(type)) return {};
  const lengths = text?.lengths;
  const values = valuesIn(profile, column);
  const format = isFormat(pattern) && values >= ENOUGH ? { format: pattern } : {};
  if (lengths?.max === undefined || lengths.min === undefined || values < ENOUGH)
    return { type: "string", ...format };
  const isCode = lengths.min === lengths.max && lengths.max > 0 && lengths.max <= LONGEST_CODE;
  // Times stay text until `types` says otherwise, and as times they are written at another length.
  const classes = text?.classes ?? [];
  const shortest = lengths.min;
  const isLikeTimes = classes.length > 0 && classes.every(([one]) => isLikeTime(one, shortest));
  if (isLikeTimes) return { type: "string", ...format };
  if (isCode) return { type: "string", minLength: lengths.min, maxLength: lengths.max, ...format };
  const minLength = lengths.min > 0 ? { minLength: 1 } : {};
  return { type: "string", ...minLength, maxLength: Math.max(10, roundUp(2 * lengths.max, 1)), ...format };
}
