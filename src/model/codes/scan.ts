import { codes } from "./entry.ts";

/** What can go wrong in this part, and what it says. */
export const SCAN_CODES = codes({});
