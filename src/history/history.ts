import type { Point } from "../model/history.ts";
import { runOf, seriesKey } from "./points.ts";

/** Values of earlier runs, to be asked for by what was measured. */
export class History {
  readonly #series: ReadonlyMap<string, readonly Point[]>;
  readonly #head: string | undefined;

  /** @param head the commit that is tested, if any: points of it and of the same data are no history of it */
  constructor(points: readonly Point[], head?: string) {
    // Where git kept the lines of two branches, they are not in the order of their runs.
    const inTime = points.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
    this.#series = Map.groupBy(inTime, seriesKey);
    this.#head = head;
  }

  /**
   * Values of other runs, the oldest first; of a run that was recorded twice the last.
   * @param data the digest of what is tested, where it has one
   */
  of(measured: Pick<Point, "gate" | "metric" | "options" | "subject">, data?: string): readonly number[] {
    const points = this.#series.get(seriesKey(measured)) ?? [];
    const byRun = new Map<string, Point>();
    points.forEach((point, at) => {
      if (this.#isTested(point, data)) return;
      const key = runOf(point) ?? `${point.at} ${at}`;
      // A run that was recorded again moves to where it was last.
      byRun.delete(key);
      byRun.set(key, point);
    });
    return [...byRun.values()].map(({ value }) => value);
  }

  /** Lines from before runs of one commit were told apart count as that of its only run. */
  #isTested({ commit, data: recorded }: Point, data: string | undefined): boolean {
    if (commit !== this.#head) return false;
    return recorded === undefined ? this.#head !== undefined : recorded === data;
  }

  get series(): ReadonlyMap<string, readonly Point[]> {
    return this.#series;
  }
}
