/** Day, and perhaps a time of day with a zone, as people write ISO 8601. */
const TIME =
  /^(\d{4,6})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?\s*(Z|UTC|[+-]\d\d(?::?\d\d)?)?)?$/i;
const OF_DAY = /^(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?$/;

/**
 * How `Dialect.asText` may write the time that a text means in a column of a type; a zone that the text does not name is
 * UTC, as it is of columns without one, and a day is its midnight. Undefined where no cell of the column can be it.
 * @param type the engine's own name of it
 */
export function timeTexts(type: string, wanted: string): readonly string[] | undefined {
  const text = wanted.trim();
  if (/^time(?!stamp)/i.test(type)) return timesOfDay(type, text);
  if (/^-?infinity$/i.test(text)) return [text.toLowerCase()];
  const found = TIME.exec(text);
  if (found === null) return undefined;
  const [, year, month, day, hour = "0", minute = "0", second = "0", fraction = "", zone] = found;
  const parts = [year, month, day, hour, minute, second].map(Number);
  const time = utc(parts);
  if (time === undefined) return undefined;
  time.setUTCMinutes(time.getUTCMinutes() - offsetOf(zone));
  const date = `${String(time.getUTCFullYear()).padStart(4, "0")}-${two(time.getUTCMonth() + 1)}-${two(time.getUTCDate())}`;
  const clock = `${[time.getUTCHours(), time.getUTCMinutes(), time.getUTCSeconds()].map(two).join(":")}`;
  const behind = fraction.replace(/0+$/, "");
  if (/^date$/i.test(type)) return clock === "00:00:00" && behind === "" ? [date] : undefined;
  const written = `${date}T${clock}${behind === "" ? "" : `.${behind}`}`;
  return [written, `${written}Z`];
}

/** Undefined for what is on no calendar or clock. */
function utc([year, month, day, hour, minute, second]: readonly number[]): Date | undefined {
  const time = new Date(0);
  time.setUTCFullYear(year, month - 1, day);
  const isDay = time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
  if (!isDay || hour > 23 || minute > 59 || second > 59) return undefined;
  time.setUTCHours(hour, minute, second);
  return time;
}

/** Minutes east of Greenwich. */
function offsetOf(zone = "Z"): number {
  const [, sign, hours = "0", minutes = "0"] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

function timesOfDay(type: string, text: string): readonly string[] | undefined {
  if (/with time zone/i.test(type)) return [text];
  const [, hour, minute, second = "00", fraction = ""] = OF_DAY.exec(text) ?? [];
  if (hour === undefined || utc([2000, 1, 1, Number(hour), Number(minute), Number(second)]) === undefined)
    return undefined;
  const behind = fraction.replace(/0+$/, "");
  return [`${hour}:${minute}:${second}${behind === "" ? "" : `.${behind}`}`];
}

function two(part: number): string {
  return String(part).padStart(2, "0");
}
