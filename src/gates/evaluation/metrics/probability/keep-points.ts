/** The points of parallel arrays that are kept, each array in its own. */
export function keepPoints<Name extends string>(
  arrays: Readonly<Record<Name, Float64Array>>,
  isKept: (at: number) => boolean,
): Record<Name, Float64Array> {
  const names = Object.keys(arrays) as Name[];
  const points = arrays[names[0]].length;
  const kept = new Uint32Array(points);
  let count = 0;
  for (let at = 0; at < points; at++) if (isKept(at)) kept[count++] = at;
  const entries = names.map((name) => [name, pick(arrays[name], kept.subarray(0, count))]);
  return Object.fromEntries(entries) as Record<Name, Float64Array>;
}

function pick(values: Float64Array, kept: Uint32Array): Float64Array {
  const picked = new Float64Array(kept.length);
  for (let at = 0; at < kept.length; at++) picked[at] = values[kept[at]];
  return picked;
}

/** Whether a point between its neighbours changes the true positives from either; the ends are kept. */
export function changesTruePositives(tps: Float64Array): (at: number) => boolean {
  const last = tps.length - 1;
  return (at) => at === 0 || at === last || tps[at] !== tps[at - 1] || tps[at + 1] !== tps[at];
}

export function reversed(values: Float64Array): Float64Array {
  return values.slice().reverse();
}
