/**
 * A regular expression that every engine's own dialect of them understands, and that only days and times
 * match that are ones: engines that throw at a text that is no time can then cast what is left.
 */
const THIRTY_ONE = "(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])";
const THIRTY = "(0[469]|11)-(0[1-9]|[12][0-9]|30)";
const FEBRUARY = "02-(0[1-9]|1[0-9]|2[0-8])";
const YEAR = "([1-9][0-9][0-9][0-9]|0[1-9][0-9][0-9]|00[1-9][0-9]|000[1-9])";
const LEAP_YEAR = "([0-9][0-9](0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)";
const DAY = `(${YEAR}-(${THIRTY_ONE}|${THIRTY}|${FEBRUARY})|${LEAP_YEAR}-02-29)`;
const TIME = "([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.][0-9]{1,6}[0-9]*)?)?";
const ZONE = " ?(Z|UTC|[+-](0[0-9]|1[0-4])(:?[0-5][0-9])?)";

/** ISO 8601, as DuckDB reads it: a day, or a day and a time with `T` or a space between, with or without a zone. */
export const ISO_TIME = `^${DAY}([T ]${TIME}(${ZONE})?)?$`;
