import { distance } from "fastest-levenshtein";

const MOST_LISTED = 20;

/** `Did you mean \`carrier\`?` when a known name is near what was written, else undefined. */
export function didYouMean(seen: string, known: readonly string[]): string | undefined {
  const wanted = seen.slice(0, 128).toLowerCase();
  let best: { name: string; steps: number } | undefined;
  for (const name of known) {
    const steps = distance(wanted, name.slice(0, 128).toLowerCase());
    if (best === undefined || steps < best.steps) best = { name, steps };
  }
  const tolerance = wanted.length < 4 ? 1 : Math.max(2, Math.floor(wanted.length / 3));
  return best && best.steps <= Math.min(tolerance, best.name.length / 2)
    ? `Did you mean \`${best.name}\`?`
    : undefined;
}

/** Names for a sentence: `a, b and c`, or the first twenty and how many more. */
export function listNames(names: readonly string[]): string {
  if (names.length === 0) return "none";
  const shown = names.slice(0, MOST_LISTED);
  if (names.length > shown.length) return `${shown.join(", ")} and ${names.length - shown.length} more`;
  if (shown.length === 1) return shown[0];
  return `${shown.slice(0, -1).join(", ")} and ${shown[shown.length - 1]}`;
}
