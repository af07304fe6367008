import type { Figure } from "../../../model/evidence.ts";

/** Points of a curve, in order. */
export interface Points {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** Digits that no reader of a drawing can tell from more, and that keep the report small. */
const DIGITS = 5;

interface Segment {
  readonly from: number;
  readonly to: number;
  /** The point between that lies farthest from the straight line, and how far. */
  readonly farthest: number;
  readonly distance: number;
}

/**
 * The curve by at most `most` of its own points: ends first, then again and again the point that lies farthest from
 * what is drawn so far (Ramer 1972, Douglas and Peucker 1973, ended by number instead of distance).
 */
export function simplify(all: Points, most: number): Points {
  const { x, y } = thinned(all);
  const last = x.length - 1;
  const kept = new Set([0, last]);
  const segments = last > 0 ? [segment({ x, y }, 0, last)] : [];
  while (kept.size < most) {
    let worst = 0;
    for (let at = 1; at < segments.length; at++)
      if (segments[at].distance > segments[worst].distance) worst = at;
    const found = segments[worst];
    if (found === undefined || !(found.distance > 0)) break;
    kept.add(found.farthest);
    const halves = [
      segment({ x, y }, found.from, found.farthest),
      segment({ x, y }, found.farthest, found.to),
    ];
    segments.splice(worst, 1, ...halves);
  }
  const order = [...kept].sort((a, b) => a - b);
  return { x: order.map((at) => rounded(x[at])), y: order.map((at) => rounded(y[at])) };
}

/** A step that no reader of a drawing can see, where both axes go from 0 to 1. */
const UNSEEN = 1 / 2048;

/** Without points that lie as good as on the one before; a curve of a million rows has few others. */
function thinned({ x, y }: Points): Points {
  const kept: number[] = [];
  let [lastX, lastY] = [Number.NaN, Number.NaN];
  for (let at = 0; at < x.length; at++) {
    if (at < x.length - 1 && Math.abs(x[at] - lastX) < UNSEEN && Math.abs(y[at] - lastY) < UNSEEN) continue;
    kept.push(at);
    [lastX, lastY] = [x[at], y[at]];
  }
  return { x: kept.map((at) => x[at]), y: kept.map((at) => y[at]) };
}

export function rounded(value: number): number {
  return Number(value.toPrecision(DIGITS));
}

export function shorten({ x, y }: Points): Points {
  return { x: x.map(rounded), y: y.map(rounded) };
}

/** A figure of lines without them. */
export function line(id: string, title: string, xLabel: string, yLabel: string): Omit<Figure, "series"> {
  return { id, title, kind: "line", xLabel, yLabel };
}

function segment({ x, y }: Points, from: number, to: number): Segment {
  const [dx, dy] = [x[to] - x[from], y[to] - y[from]];
  const length = Math.hypot(dx, dy);
  let [farthest, distance] = [from, 0];
  for (let at = from + 1; at < to; at++) {
    const [px, py] = [x[at] - x[from], y[at] - y[from]];
    const away = length === 0 ? Math.hypot(px, py) : Math.abs(dx * py - dy * px) / length;
    if (away > distance) [farthest, distance] = [at, away];
  }
  return { from, to, farthest, distance };
}
