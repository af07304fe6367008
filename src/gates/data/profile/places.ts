import type { ProfileColumn } from "../../../model/profile.ts";
import { isBlurred, isWide, type Location } from "../arithmetic/distance.ts";

/** Where the numbers of a column lie; undefined where it has none. */
function placeOf({ numbers }: ProfileColumn): Location | undefined {
  const { finite } = numbers ?? {};
  if (finite === undefined) return undefined;
  const { mean, edges = [mean] } = finite;
  const { min = edges[0], max = edges[edges.length - 1] } = finite;
  return { min, max, mean };
}

/** True where different values are different doubles, as those of a profile are. */
export function areDoubles(column: ProfileColumn): boolean {
  const place = placeOf(column);
  return place === undefined || !isWide(column, place);
}

/** True where the values lie too close together, and too far from zero, for their spread to be known. */
export function hasNoSpread(column: ProfileColumn): boolean {
  const place = placeOf(column);
  return column.distinct !== 1 && place !== undefined && isBlurred(column, place);
}
