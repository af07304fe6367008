import { LETTERS } from "./letters.ts";

/** A run of letters and digits, as `Dialect.matches` takes expressions. */
export const WORD = `[${LETTERS.trim()
  .split(/\s+/)
  .map((range) => range.replace(/\w+/g, (code) => `\\x{${code}}`))
  .join("")}]+`;
