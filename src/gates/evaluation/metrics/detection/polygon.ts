import { AssayError } from "../../../../model/error.ts";
import type { Numbers } from "../labels.ts";
import { type Rle, requireSize, unite } from "./rle.ts";

/** The edge is followed in steps of a fifth of a pixel. */
const SCALE = 5;

/**
 * The pixels inside polygons [x1, y1, x2, y2 …], of several those of all.
 * Source: `rleFrPoly` and `rleMerge` of pycocotools 2.0.11, whose rounding it keeps.
 * @throws AssayError `evaluation/mask`
 */
export function maskOfPolygons(polygons: readonly Numbers[], height: number, width: number): Rle {
  requireSize(height, width);
  if (polygons.length === 0) throw wrong("There is none.");
  return polygons.map((polygon) => maskOfPolygon(polygon, height, width)).reduce(unite);
}

function maskOfPolygon(polygon: Numbers, height: number, width: number): Rle {
  requirePolygon(polygon, height, width);
  const { u, v } = edgePoints(polygon);
  const places: number[] = [];
  for (let at = 1; at < u.length; at++) {
    if (u[at] === u[at - 1]) continue;
    const x = ((u[at] < u[at - 1] ? u[at] : u[at] - 1) + 0.5) / SCALE - 0.5;
    if (Math.floor(x) !== x || x < 0 || x > width - 1) continue;
    const y = (Math.min(v[at], v[at - 1]) + 0.5) / SCALE - 0.5;
    places.push(x * height + Math.ceil(Math.max(0, Math.min(height, y))));
  }
  return { height, width, runs: runsBetween(places, height * width) };
}

/** All points of the edge, one after the other. */
function edgePoints(polygon: Numbers): { readonly u: readonly number[]; readonly v: readonly number[] } {
  const corners = polygon.length / 2;
  const scaled = (at: number) => Math.trunc(SCALE * polygon[at] + 0.5);
  const u: number[] = [];
  const v: number[] = [];
  for (let corner = 0; corner < corners; corner++) {
    const next = (corner + 1) % corners;
    let [fromX, toX] = [scaled(corner * 2), scaled(next * 2)];
    let [fromY, toY] = [scaled(corner * 2 + 1), scaled(next * 2 + 1)];
    const [dx, dy] = [Math.abs(toX - fromX), Math.abs(toY - fromY)];
    const isFlat = dx >= dy;
    const isBack = isFlat ? fromX > toX : fromY > toY;
    if (isBack) [fromX, toX, fromY, toY] = [toX, fromX, toY, fromY];
    const slope = isFlat ? (toY - fromY) / dx : (toX - fromX) / dy;
    const steps = Math.max(dx, dy);
    for (let step = 0; step <= steps; step++) {
      const t = isBack ? steps - step : step;
      u.push(isFlat ? t + fromX : Math.trunc(fromX + slope * t + 0.5));
      // Two corners in one place have no slope; nothing is read of the row there.
      v.push(isFlat ? Math.trunc(fromY + (dx === 0 ? 0 : slope * t) + 0.5) : t + fromY);
    }
  }
  return { u, v };
}

function runsBetween(places: number[], pixels: number): Uint32Array {
  const ends = [...places, pixels].sort((a, b) => a - b);
  const lengths = ends.map((end, at) => end - (at === 0 ? 0 : ends[at - 1]));
  const runs = [lengths[0]];
  for (let at = 1; at < lengths.length; at++) {
    if (lengths[at] > 0) runs.push(lengths[at]);
    else if (++at < lengths.length) runs[runs.length - 1] += lengths[at];
  }
  return Uint32Array.from(runs);
}

function requirePolygon(polygon: Numbers, height: number, width: number): void {
  if (polygon.length < 6 || polygon.length % 2 === 1)
    throw wrong(`It has ${polygon.length} numbers; three corners or more have two each.`);
  for (let at = 0; at < polygon.length; at++) {
    const value = polygon[at];
    const side = at % 2 === 0 ? width : height;
    if (typeof value !== "number" || !(value >= -side && value <= 2 * side))
      throw wrong(`Its number ${at + 1} is ${String(value)}, far outside of ${height} × ${width} pixels.`);
  }
}

function wrong(what: string): AssayError {
  return new AssayError("evaluation/mask", `A polygon cannot be read. ${what}`, {
    fix: "Give each as [x1, y1, x2, y2, …] in pixels of its image.",
  });
}
