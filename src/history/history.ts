import type { Point } from "../model/history.ts";
import { seriesKey } from "./points.ts";

/** Values of earlier runs, to be asked for by what was measured. */
export class History {
  readonly #series: ReadonlyMap<string, readonly Point[]>;
  readonly #head: string | undefined;

  /** @param head the commit that is tested: its own points are no history of it */
  constructor(points: readonly Point[], head?: string) {
    // Where git kept the lines of two branches, they are not in the order of their runs.
    const inTime = points.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
    this.#series = Map.groupBy(inTime, seriesKey);
    this.#head = head;
  }

  /** Values of other commits, the oldest first; of a commit that was recorded twice the last. */
  of(measured: Pick<Point, "gate" | "metric" | "options" | "subject">): readonly number[] {
    const points = this.#series.get(seriesKey(measured)) ?? [];
    const byCommit = new Map<string, Point>();
    points.forEach((point, at) => {
      if (this.#head !== undefined && point.commit === this.#head) return;
      const key = point.commit ?? `${point.at} ${at}`;
      // A commit that was recorded again moves to where it was last.
      byCommit.delete(key);
      byCommit.set(key, point);
    });
    return [...byCommit.values()].map(({ value }) => value);
  }

  get series(): ReadonlyMap<string, readonly Point[]> {
    return this.#series;
  }
}
