import type { ProfileColumn } from "../../../model/profile.ts";

/** Seconds since 1970 of the first and the last moment that is written with four digits of a year. */
export const FIRST_DAY = -62_135_596_800;
export const LAST_DAY = 253_402_300_799;

/** A time as people write it, of a column of which a profile has the seconds; undefined for what is no such time. */
export function timeWords(
  { cell, type }: Pick<ProfileColumn, "cell" | "type">,
  seconds: number,
): string | undefined {
  const isMoment = cell === "time" && /^(DATE|TIMESTAMP)/i.test(type);
  if (!isMoment || !(seconds >= FIRST_DAY && seconds <= LAST_DAY)) return undefined;
  const time = new Date(seconds * 1000).toISOString();
  return /^DATE$/i.test(type) ? time.slice(0, 10) : time;
}
