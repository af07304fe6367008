import type { SearchSettings } from "./config.ts";
import { LEVEL, type SearchResult } from "./search.ts";

/** What was searched and what came of it, in one sentence. */
export function describe(
  metric: string,
  loss: string,
  { tried, singles, significant }: SearchResult,
  { depth, leastRows }: SearchSettings,
  chosen: number,
): string {
  const searched = `Searched ${tried} slices of ${depth === 1 ? "one condition" : "one or two conditions"} and at least ${leastRows} rows over ${singles} columns for where ${metric} lost, by ${loss}`;
  const how = `Welch's t, Holm's adjustment for all that were tried, ${LEVEL * 100} %`;
  if (tried === 0) return `${searched}: none of them has a slice of so many rows.`;
  if (chosen === 0) return `${searched}: none lost more than the other rows beyond chance (${how}).`;
  const sure = `${significant.length} lost more than the other rows beyond chance (${how})`;
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
    ...(unread > 0 ? [`${unread} columns were not read`] : []),
    ...(singles < features ? [`${features - singles} columns were read and not searched`] : []),
    ...(depth === 2 && pairs < all ? [`only ${pairs} of ${all} pairs of columns were searched`] : []),
  ];
  if (parts.length === 0) return undefined;
  return {
    message: `The search was ended by its limits: ${parts.join(", ")}.`,
    fix: "Name the columns that matter with `find_slices: { columns: [...] }`, or search one condition a slice with `depth: 1`; more `timeout:` gives it more time.",
  };
}
