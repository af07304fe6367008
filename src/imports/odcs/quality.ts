import { above, below, fitted, type Interval, type Scale } from "../amounts.ts";
import type { TableDraft } from "../draft.ts";
import type { Rule, Terms } from "../imported.ts";
import { matching } from "../patterns.ts";
import { at, type Entries, entriesOf, isScalarValue, listAt, numberAt, textAt, textsAt } from "../read.ts";
import { faultOf, identifier, literal } from "../sql.ts";

export interface QualityScene {
  readonly draft: TableDraft;
  /** The column that the rule belongs to; undefined for the table's rules. */
  readonly column?: string;
  readonly from: string;
  /** The column that a property stands for. */
  readonly columnOf: (property: string) => string;
}

/** One entry of `quality`. */
export function qualityRule(value: unknown, scene: QualityScene): undefined {
  const { draft, from } = scene;
  const quality = entriesOf(value);
  if (quality === undefined) return draft.left(from, "it is no map");
  const metric = textAt(quality, "metric") ?? textAt(quality, "rule");
  const type = textAt(quality, "type") ?? (metric === undefined ? "text" : "library");
  if (type === "text") return draft.left(from, "it is a text for people");
  if (type === "custom")
    return draft.left(
      from,
      `it is written for ${textAt(quality, "engine") ?? "another tool"}; import that tool's own file, or write it as SQL`,
    );
  if (textAt(quality, "schedule") !== undefined)
    draft.left(from, "its `schedule`: when checks run is for the CI system to say");
  if (type === "sql") return sqlRule(quality, scene);
  if (type === "library" && metric !== undefined) return libraryRule(metric, quality, scene);
  draft.left(from, `the type ${JSON.stringify(type)} is not known`);
}

export function termsOf(quality: Entries): Terms {
  const severity = textAt(quality, "severity")?.toLowerCase();
  const level =
    severity !== undefined && /^(warn|warning|info|low|minor|trivial)$/.test(severity) ? "warn" : undefined;
  const because =
    textAt(quality, "description") ?? textAt(quality, "businessImpact") ?? textAt(quality, "dimension");
  return { ...(level === undefined ? {} : { level }), ...(because === undefined ? {} : { because }) };
}

function libraryRule(metric: string, quality: Entries, scene: QualityScene): undefined {
  const { draft, column, from } = scene;
  const unit = textAt(quality, "unit") ?? "rows";
  if (unit !== "rows" && unit !== "percent")
    return draft.left(from, `the unit ${JSON.stringify(unit)} is not known`);
  const shares = unit === "percent";
  const ending = shares ? "rate" : "count";
  const hold = (rule: Rule) => held(rule, quality, shares ? "percent" : "count", scene);
  const options = entriesOf(quality["arguments"]) ?? {};
  if (metric === "rowCount") {
    if (shares) return draft.left(from, "a number of rows has no percentage");
    return hold({ metric: "row_count" });
  }
  if (metric === "duplicateValues") {
    const columns = column === undefined ? textsAt(options, "properties").map(scene.columnOf) : [column];
    if (columns.length === 0) return draft.left(from, "it names no `properties`");
    draft.note(
      from,
      "duplicates are rows that repeat an earlier row; rows with a NULL in these columns are left out, of which the standard says nothing; some tools count the values that are double instead",
    );
    return hold({ metric: `duplicate_${ending}`, columns, ignore_null: true });
  }
  if (column === undefined) return draft.left(from, `${metric} needs a property`);
  if (metric === "nullValues") return hold({ metric: `null_${ending}`, column });
  if (metric === "missingValues")
    return missingValues(listAt(options, "missingValues"), column, `condition_${ending}`, hold, scene);
  if (metric === "invalidValues")
    return invalidValues(quality, options, column, `unexpected_${ending}`, hold, scene);
  draft.left(from, `the metric ${JSON.stringify(metric)} is not known`);
}

function missingValues(
  values: readonly unknown[],
  column: string,
  metric: string,
  hold: (rule: Rule) => undefined,
  { draft, from }: QualityScene,
): undefined {
  if (values.length === 0) return draft.left(from, "it lists no `missingValues`");
  if (!values.includes(null))
    draft.note(
      from,
      "NULL counts as missing only where `missingValues` lists it; some tools always count it",
    );
  const texts = values.filter(isScalarValue).map((one) => literal(String(one)));
  const name = identifier(column);
  const tests = [
    ...(values.includes(null) ? [`${name} IS NULL`] : []),
    ...(texts.length === 0 ? [] : [`CAST(${name} AS VARCHAR) IN (${texts.join(", ")})`]),
  ];
  hold({ metric, condition: tests.join(" OR ") });
}

function invalidValues(
  quality: Entries,
  options: Entries,
  column: string,
  metric: string,
  hold: (rule: Rule) => undefined,
  scene: QualityScene,
): undefined {
  const { draft, from } = scene;
  const valid = listAt(options, "validValues").filter(isScalarValue);
  const pattern = textAt(options, "pattern");
  if (valid.length === 0 && pattern === undefined)
    return draft.left(
      from,
      textAt(quality, "pattern") === undefined
        ? "it says neither `validValues` nor `pattern`"
        : "its `pattern` stands beside `arguments`, where the standard has none",
    );
  if (valid.length > 0 && pattern !== undefined && !allows0(quality))
    return draft.left(from, "a tolerance over `validValues` and `pattern` together");
  if (valid.length > 0) hold({ metric, column, expected: [...new Set(valid)] });
  if (pattern === undefined) return;
  const terms = { ...termsOf(quality), ...tolerance(quality) };
  if (allows0(quality) || terms.share !== undefined || terms.count !== undefined)
    return matching(draft, { column, patterns: [pattern], flavour: "ecmascript", match: "all" }, terms, from);
  draft.left(
    from,
    "for a `pattern`, only `mustBe: 0`, `mustBeLessThan` and `mustBeLessOrEqualTo` can be said",
  );
}

function allows0(quality: Entries): boolean {
  return (
    quality["mustBe"] === 0 ||
    quality["mustBeLessOrEqualTo"] === 0 ||
    (quality["mustBeLessThan"] === 1 && textAt(quality, "unit") !== "percent")
  );
}

function tolerance(quality: Entries): Terms {
  const shares = textAt(quality, "unit") === "percent";
  const [less, most] = [numberAt(quality, "mustBeLessThan"), numberAt(quality, "mustBeLessOrEqualTo")];
  const bound = shares
    ? less === undefined
      ? most
      : below(less, "value")
    : less === undefined
      ? most
      : below(less, "count");
  if (bound === undefined || bound < 0) return {};
  return shares ? { share: bound / 100 } : { count: bound };
}

type Unit = Scale | "percent";

/** Holds a metric within what the operators say; several hold together. */
function held(rule: Rule, quality: Entries, unit: Unit, { draft, from }: QualityScene): undefined {
  const terms = termsOf(quality);
  const scale = unit === "percent" ? "ratio" : unit;
  const read = (value: unknown) =>
    typeof value === "number" && Number.isFinite(value)
      ? unit === "percent"
        ? Number((value / 100).toPrecision(15))
        : value
      : undefined;
  const operators = Object.keys(quality).filter((key) => key.startsWith("must"));
  if (operators.length === 0) return draft.left(from, "it has no operator such as `mustBe`");
  for (const key of operators) {
    const where = operators.length === 1 ? from : `${from}, ${key}`;
    const pair = listAt(quality, key).map(read);
    const alternatives = intervals(key, read(quality[key]), pair[0], pair[1], scale);
    if (alternatives === undefined) draft.left(where, `\`${key}\` is not known or not about numbers`);
    else if (alternatives.length === 1) draft.bounded(rule, alternatives[0], scale, terms, where);
    else {
      const bounds = alternatives.flatMap((one) => fitted(one, scale) ?? []);
      if (bounds.length === 0) draft.left(where, "its bounds let every value pass, or none");
      else if (bounds.length === 1) draft.rule({ ...rule, ...bounds[0] }, terms, where);
      else draft.rule({ any_of: bounds.map((one) => ({ ...rule, ...one })) }, terms, where);
    }
    if (key === "mustBeBetween" || key === "mustNotBeBetween")
      draft.note(
        where,
        "`mustBeBetween` leaves both bounds out, as the standard says, and `mustNotBeBetween` lets them pass; some tools count them in",
      );
  }
}

/** What an operator allows, as one interval or one of two. */
function intervals(
  key: string,
  value: number | undefined,
  low: number | undefined,
  high: number | undefined,
  scale: Scale,
): readonly Interval[] | undefined {
  if (key === "mustBeBetween" || key === "mustNotBeBetween") {
    if (low === undefined || high === undefined) return undefined;
    return key === "mustBeBetween"
      ? [{ min: above(low, scale), max: below(high, scale) }]
      : [{ max: low }, { min: high }];
  }
  if (value === undefined) return undefined;
  switch (key) {
    case "mustBe":
      return [{ min: value, max: value }];
    case "mustNotBe":
      return [{ max: below(value, scale) }, { min: above(value, scale) }];
    case "mustBeGreaterThan":
      return [{ min: above(value, scale) }];
    case "mustBeGreaterOrEqualTo":
    case "mustBeGreaterThanOrEqualTo":
      return [{ min: value }];
    case "mustBeLessThan":
      return [{ max: below(value, scale) }];
    case "mustBeLessOrEqualTo":
    case "mustBeLessThanOrEqualTo":
      return [{ max: value }];
    default:
      return undefined;
  }
}

const TABLE = /\$?\{(?:object|table|model|schema)\}/g;
const COLUMN = /\$?\{(?:property|column|field)\}/g;

function sqlRule(quality: Entries, scene: QualityScene): undefined {
  const { draft, column, from } = scene;
  const query = textAt(quality, "query")?.trim().replace(/;\s*$/, "");
  if (query === undefined) return draft.left(from, "it has no `query`");
  if (column === undefined && query.search(COLUMN) !== -1)
    return draft.left(from, "its SQL names the property, and there is none");
  const filled = query.replace(COLUMN, () => identifier(column ?? "")).replace(TABLE, "{table}");
  const other = /\{(?!table\})[^}]*\}/.exec(filled);
  const fault =
    faultOf(filled) ??
    (other === null ? undefined : `its SQL holds ${other[0].slice(0, 40)}, which nothing here stands for`);
  if (fault !== undefined) return draft.left(from, fault);
  if (!/^(select|with)\b/i.test(filled))
    return draft.left(from, "its SQL does not begin with SELECT or WITH");
  if (!filled.includes("{table}"))
    return draft.left(
      from,
      "its SQL does not say `{object}`, so it would read something else than the gate's table",
    );
  if (Object.keys(quality).some((key) => key.startsWith("must") && typeof at(quality, key) === "boolean"))
    return draft.left(from, "its SQL gives true or false; `sql_value` needs a number");
  draft.note(from, "SQL is taken over as it is, in the dialect of the contract's server");
  held({ metric: "sql_value", query: filled }, quality, "value", scene);
}
