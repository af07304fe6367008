const BEFORE = "(?<=[0-9A-Za-z_])";
const NOT_BEFORE = "(?<![0-9A-Za-z_])";
const AFTER = "(?=[0-9A-Za-z_])";
const NOT_AFTER = "(?![0-9A-Za-z_])";

/** Where a word of ASCII characters begins or ends, for engines whose `\b` has other words in mind. */
export const ASCII_EDGE = `(?:${BEFORE}${NOT_AFTER}|${NOT_BEFORE}${AFTER})`;
