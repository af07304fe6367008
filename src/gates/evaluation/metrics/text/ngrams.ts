/** How often each n-gram occurs. */
export type NgramCounts = ReadonlyMap<string, number>;

/** N-grams of words as texts joined by a blank: words hold none. */
export function wordNgrams(words: readonly string[], order: number): NgramCounts {
  if (order === 1) return countOf(words);
  const grams: string[] = [];
  for (let at = 0; at + order <= words.length; at++) grams.push(words.slice(at, at + order).join(" "));
  return countOf(grams);
}

/** N-grams of code points. */
export function characterNgrams(text: string, order: number): NgramCounts {
  const counts = new Map<string, number>();
  const add = (gram: string) => counts.set(gram, (counts.get(gram) ?? 0) + 1);
  if (isPlain(text)) {
    for (let at = 0; at + order <= text.length; at++) add(text.slice(at, at + order));
    return counts;
  }
  const points = Array.from(text);
  for (let at = 0; at + order <= points.length; at++) add(points.slice(at, at + order).join(""));
  return counts;
}

/** Occurrences that both have. */
export function sharedCount(one: NgramCounts, other: NgramCounts): number {
  let shared = 0;
  for (const [gram, count] of one) {
    const found = other.get(gram);
    if (found !== undefined) shared += Math.min(count, found);
  }
  return shared;
}

export function totalCount(counts: NgramCounts): number {
  let total = 0;
  for (const count of counts.values()) total += count;
  return total;
}

/** For each n-gram the most that one of several texts has. */
export function greatestCounts(all: readonly NgramCounts[]): NgramCounts {
  if (all.length === 1) return all[0];
  const greatest = new Map(all[0]);
  for (const counts of all.slice(1))
    for (const [gram, count] of counts) if (count > (greatest.get(gram) ?? 0)) greatest.set(gram, count);
  return greatest;
}

/** Whether every code point is one UTF-16 unit. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) if ((text.charCodeAt(at) & 0xf800) === 0xd800) return false;
  return true;
}

function countOf(items: readonly string[]): NgramCounts {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}
