import { normalQuantile } from "./distribution.ts";

/** From this mean on the corrected normal quantile is right to a count in all that matters. */
const LARGE_MEAN = 40;

/**
 * The quantiles of a Poisson variable at the middles of `into.length` equal parts, ascending.
 * @param into receives the counts
 */
export function poissonQuantiles(mean: number, into: Float64Array): void {
  const parts = into.length;
  if (mean >= LARGE_MEAN) {
    const root = Math.sqrt(mean);
    const normal = normalMiddles(parts);
    // Cornish and Fisher's first term corrects for skewness.
    for (let part = 0; part < parts; part++)
      into[part] = Math.max(0, Math.round(mean + root * normal[part] + (normal[part] ** 2 - 1) / 6));
    return;
  }
  let count = 0;
  let probability = Math.exp(-mean);
  let cumulative = probability;
  for (let part = 0; part < parts; part++) {
    const level = (part + 0.5) / parts;
    while (cumulative < level && probability > 0) {
      count++;
      probability *= mean / count;
      cumulative += probability;
    }
    into[part] = count;
  }
}

const middles = new Map<number, Float64Array>();

function normalMiddles(parts: number): Float64Array {
  const known = middles.get(parts);
  if (known !== undefined) return known;
  const made = Float64Array.from({ length: parts }, (_, part) => normalQuantile((part + 0.5) / parts));
  middles.set(parts, made);
  return made;
}
