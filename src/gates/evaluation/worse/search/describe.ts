import { formatCount } from "../../../../model/format.ts";
import { LEAST_UNITS } from "./compare.ts";
import type { SearchSettings } from "./config.ts";
import { LEVEL, type SearchResult } from "./search.ts";

interface Told {
  /** Slices that are named. */
  readonly chosen: number;
  readonly hasGroups: boolean;
  /** How a search was done is said with the first metric. */
  readonly isFirst: boolean;
}

/** What was searched and what came of it, in one sentence. */
export function describe(
  metric: string,
  loss: string,
  { tried, singles, significant }: SearchResult,
  { depth, leastRows }: SearchSettings,
  { chosen, hasGroups, isFirst }: Told,
): string {
  const where = `for where ${metric} lost, by ${loss}`;
  const slices = `${tried === 1 ? "slice" : "slices"} of ${depth === 1 ? "one condition" : "one or two conditions"}`;
  const least = `at least ${leastRows} rows${hasGroups ? ` of at least ${LEAST_UNITS} groups` : ""}`;
  const searched = isFirst
    ? `Searched ${formatCount(tried)} ${slices} and ${least} over ${singles} ${singles === 1 ? "column" : "columns"} ${where}`
    : `Searched the same ${formatCount(tried)} slices ${where}`;
  const test = hasGroups ? "t with the variance over whole groups" : "Welch's t";
  const how = isFirst ? ` (${test}, Holm's adjustment for all that were tried, ${LEVEL * 100} %)` : "";
  if (tried === 0) return `${searched}: no slice has ${least}.`;
  if (chosen === 0) return `${searched}: none lost more than the other rows beyond chance${how}.`;
  const sure = `${significant.length} lost more than the other rows beyond chance${how}`;
  if (significant.length === chosen) return `${searched}: ${sure}.`;
  return `${searched}: ${sure}; ${chosen} ${chosen === 1 ? "is" : "are"} named, the others are mostly the same rows.`;
}

/** What was left out, where the search had more before it than its limits allow. */
export function unsearched(
  { singles, pairs }: SearchResult,
  features: number,
  unread: number,
  { depth }: SearchSettings,
): { readonly message: string; readonly fix: string } | undefined {
  const all = (features * (features - 1)) / 2;
  const parts = [
    ...(unread > 0 ? [`${columnsWere(unread)} not read`] : []),
    ...(singles < features ? [`${columnsWere(features - singles)} read and not searched`] : []),
    ...(depth === 2 && pairs < all
      ? [`only ${formatCount(pairs)} of ${formatCount(all)} pairs of columns were searched`]
      : []),
  ];
  if (parts.length === 0) return undefined;
  return {
    message: `The search was ended by its limits: ${parts.join(", ")}.`,
    fix: "Name the columns that matter with `find_slices: { columns: [...] }`, or search one condition a slice with `depth: 1`; more `timeout:` gives it more time.",
  };
}

function columnsWere(count: number): string {
  return count === 1 ? "1 column was" : `${formatCount(count)} columns were`;
}
