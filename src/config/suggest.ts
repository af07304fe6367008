import { distance } from "fastest-levenshtein";

/** The known word that was probably meant, or undefined when none is near. */
export function nearest(seen: string, known: readonly string[]): string | undefined {
  const wanted = normal(seen);
  let best: { word: string; steps: number } | undefined;
  for (const word of known) {
    const steps = distance(wanted, normal(word));
    if (best === undefined || steps < best.steps) best = { word, steps };
  }
  if (best && best.steps <= tolerance(wanted.length)) return best.word;
  if (wanted.length < 3) return undefined;
  return known.find((word) => {
    const candidate = normal(word);
    return candidate.includes(wanted) || (candidate.length >= 3 && wanted.includes(candidate));
  });
}

/** `Did you mean "f1"?`, or the whole choice when nothing is near and it is short enough to read. */
export function suggestion(seen: string, known: readonly string[]): string | undefined {
  const near = nearest(seen, known);
  if (near !== undefined) return `Did you mean \`${near}\`?`;
  if (known.length === 0) return undefined;
  if (known.length > 24) return `Known are ${known.slice(0, 24).join(", ")} and ${known.length - 24} more`;
  return `Known ${known.length === 1 ? "is" : "are"} ${known.join(", ")}`;
}

/** Two letters that changed places are two steps. */
function tolerance(length: number): number {
  return length < 4 ? 1 : Math.max(2, Math.floor(length / 3));
}

/** People mix case, dashes and underscores, and scikit-learn adds `_score` to its names. */
function normal(word: string): string {
  return word
    .slice(0, 128)
    .toLowerCase()
    .replaceAll("-", "_")
    .replace(/_score$/, "");
}
