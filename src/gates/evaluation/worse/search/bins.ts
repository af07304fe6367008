import { quantile } from "../../../../stats/quantile.ts";

/** Fifths of the values of a column. */
const BINS = 5;
/** Of so many different whole numbers, or times, each is a condition by itself. */
const MOST_CATEGORIES = 20;
const DIGITS = 6;
const MOST_DIGITS = 17;
/** Texts in whose order the times lie: ISO 8601 of four-digit years. */
const TIME = /^(?:\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d+)?)?|\d\d:\d\d:\d\d(?:\.\d+)?)$/;

export type LabelOfRow = (row: number) => string | undefined;

/**
 * Fifths of numbers. Edges are as short as they can be told apart, and are what rows are held against, so that a
 * condition means what it says.
 * @returns undefined for few whole numbers, which are categories
 */
export function numberBins(name: string, values: Float64Array, isNull: Uint8Array): LabelOfRow | undefined {
  const known = values.filter((value, row) => isNull[row] === 0 && Number.isFinite(value)).sort();
  if (known.every(Number.isInteger) && isFew(known)) return undefined;
  const greatest = known[known.length - 1];
  const exact = Array.from({ length: BINS - 1 }, (_, at) => quantile(known, (at + 1) / BINS));
  const edges = shortest([...new Set(exact)].filter((edge) => edge < greatest));
  if (edges.length === 0) return (row) => (Number.isNaN(values[row]) ? undefined : `${name} any`);
  const labels = labelsOf(name, edges.map(String));
  return (row) => {
    if (Number.isNaN(values[row])) return undefined;
    const at = edges.findIndex((edge) => values[row] <= edge);
    return labels[at === -1 ? edges.length : at];
  };
}

/**
 * Fifths of dates and times.
 * @returns undefined for few of them, or some that do not sort as texts: those are categories
 */
export function timeBins(name: string, texts: readonly (string | null)[]): LabelOfRow | undefined {
  // A zone's letter sorts behind the fraction of a second.
  const bare = texts.map((text) => text?.replace(/Z$/, ""));
  const known = bare.filter((text) => text !== undefined).sort();
  if (isFew(known) || !known.every((text) => TIME.test(text))) return undefined;
  const greatest = known[known.length - 1];
  const exact = Array.from(
    { length: BINS - 1 },
    (_, at) => known[Math.floor(((known.length - 1) * (at + 1)) / BINS)],
  );
  const edges = [...new Set(exact)].filter((edge) => edge < greatest);
  if (edges.length === 0) return undefined;
  const zone = texts.some((text) => text?.endsWith("Z")) ? "Z" : "";
  const labels = labelsOf(
    name,
    edges.map((edge) => `${edge}${zone}`),
  );
  return (row) => {
    const text = bare[row];
    if (text === undefined) return undefined;
    const at = edges.findIndex((edge) => text <= edge);
    return labels[at === -1 ? edges.length : at];
  };
}

/** @param known sorted */
function isFew<Value>(known: ArrayLike<Value>): boolean {
  const distinct = new Set<Value>();
  for (let at = 0; at < known.length && distinct.size <= MOST_CATEGORIES; at++) distinct.add(known[at]);
  return distinct.size <= MOST_CATEGORIES;
}

function shortest(edges: readonly number[]): readonly number[] {
  for (let digits = DIGITS; digits < MOST_DIGITS; digits++) {
    const rounded = edges.map((edge) => Number(edge.toPrecision(digits)));
    if (new Set(rounded).size === edges.length) return rounded;
  }
  return edges;
}

function labelsOf(name: string, edges: readonly string[]): readonly string[] {
  return [
    `${name} ≤ ${edges[0]}`,
    ...edges.slice(1).map((edge, at) => `${name} in (${edges[at]}, ${edge}]`),
    `${name} > ${edges[edges.length - 1]}`,
  ];
}
