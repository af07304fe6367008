import { type Profile, type ProfileColumn, type ProfileFinite, valuesIn } from "../../../model/profile.ts";
import { quantileContradiction } from "./quantile-contradictions.ts";
import { spreadContradiction } from "./spread-contradictions.ts";

/** What of a profile cannot be true together, which no measurement gives: somebody wrote it. */
export function contradictionIn(profile: Profile): string | undefined {
  if (!Number.isSafeInteger(profile.rows)) return `it has ${profile.rows} rows`;
  const names = new Set<string>();
  for (const column of profile.columns) {
    if (names.has(column.name)) return `it has two columns \`${column.name}\``;
    names.add(column.name);
    const found = inColumn(profile, column);
    if (found !== undefined) return found;
  }
  return undefined;
}

function inColumn(profile: Profile, column: ProfileColumn): string | undefined {
  const { name, nulls, cell, numbers, text } = column;
  const filled = valuesIn(profile, column);
  if (nulls > profile.rows) return `column \`${name}\` has ${nulls} NULLs in ${profile.rows} rows`;
  if (numbers !== undefined && !["integer", "number", "time"].includes(cell))
    return `column \`${name}\` is ${cell} and has numbers`;
  if (text !== undefined && cell !== "text") return `column \`${name}\` is ${cell} and has lengths of text`;
  const others = numbers === undefined ? 0 : numbers.nan + numbers.infinite + numbers.negativeInfinite;
  const counted = [
    ...(numbers?.finite === undefined ? [] : [numbers.finite.count + others]),
    ...(text === undefined ? [] : [text.lengths.count]),
  ];
  const inList = inLists(column, filled);
  if (inList !== undefined) return inList;
  if (others > filled || counted.some((count) => count !== filled))
    return `column \`${name}\` has ${filled} values, but statistics of ${counted.find((count) => count !== filled) ?? others}`;
  return inNumbers(profile, column);
}

function inLists(column: ProfileColumn, filled: number): string | undefined {
  const { name, text, distinct, approximate = [] } = column;
  const [least, most] = Array.isArray(distinct) ? distinct : [distinct ?? 0, distinct ?? filled];
  if (least > most || most > filled || (filled > 0 && most === 0))
    return `column \`${name}\` has ${filled} values, of which not ${most} can be different`;
  if ((text?.blank ?? 0) > filled) return `column \`${name}\` has more blank values than values`;
  for (const list of [column.values, text?.classes])
    if (sumOf((list ?? []).map(([, count]) => count)) > filled)
      return `the values of column \`${name}\` occur in more rows than have one`;
  if (text?.words.some(([, count]) => count > filled))
    return `a word of column \`${name}\` is in more rows than have a text`;
  for (const list of [column.values ?? [], text?.classes ?? [], text?.words ?? []])
    if (new Set(list.map(([value]) => value)).size < list.length)
      return `column \`${name}\` lists a value twice`;
  const { values } = column;
  if (values === undefined) return undefined;
  const isWhole = values.length === distinct && !approximate.includes("values");
  if (values.length > most || (isWhole && sumOf(values.map(([, count]) => count)) !== filled))
    return `column \`${name}\` lists ${values.length} of its values, which do not fit its number of different ones`;
  return undefined;
}

function inNumbers({ merged }: Profile, column: ProfileColumn): string | undefined {
  const { name, numbers, text, distinct, approximate = [] } = column;
  const most = Array.isArray(distinct) ? distinct[1] : distinct;
  const { finite } = numbers ?? {};
  if (finite?.isEveryValue === true && most !== undefined && (finite.counts?.length ?? 0) > most)
    return `the bins of column \`${name}\` hold more different values than it has`;
  for (const one of [finite, text?.lengths]) {
    if (one === undefined) continue;
    // Bins that were merged hold rounded counts; quantiles that were merged or left out are those of the bins.
    const parts = one.isEveryValue === true ? 1 : (merged ?? 1);
    const isRough = parts > 1 || (one === finite && approximate.includes("quantiles"));
    const found =
      inBins(one) ??
      inExtremes(one) ??
      quantileContradiction(one, isRough) ??
      spreadContradiction(one, parts);
    if (found !== undefined) return `of column \`${name}\` ${found}`;
  }
  return undefined;
}

function inBins({ edges, counts, count, isEveryValue, min, max }: ProfileFinite): string | undefined {
  if (edges === undefined && counts === undefined) return undefined;
  if (edges === undefined || counts === undefined) return "there are edges or counts of bins alone";
  if (edges.length !== counts.length + 1 || sumOf(counts) !== count)
    return `the bins do not hold its ${count} values`;
  if (edges.some((edge, at) => at > 0 && edge < edges[at - 1])) return "the bins do not ascend";
  if (isEveryValue === true && counts.some((one, at) => one === 0 || (at > 0 && edges[at] === edges[at + 1])))
    return "a value has a bin that holds none";
  if (edges[0] !== min || edges[edges.length - 1] !== max)
    return "the bins do not reach from the smallest to the largest value";
  return undefined;
}

function inExtremes({ min, max, mean, std, count, sum }: ProfileFinite): string | undefined {
  if ((min === undefined) !== (max === undefined)) return "only one extreme is told";
  if (count === 1 && std !== 0) return "one value has a standard deviation";
  const largest = Math.max(Math.abs(min ?? mean), Math.abs(max ?? mean));
  const dust = largest * 1e-9;
  if (min !== undefined && max !== undefined) {
    if (min > max) return "the smallest value is above the largest";
    if (mean < min - dust || mean > max + dust) return "the mean lies outside of the values";
  }
  if (sum !== undefined && Math.abs(sumOf(sum) / count - mean) > dust)
    return "the mean is not that of the sum";
  return undefined;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}
