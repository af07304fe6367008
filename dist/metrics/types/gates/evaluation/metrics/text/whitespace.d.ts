/** Python's `text.split()`. */
export declare function splitWords(text: string): readonly string[];
/** Python's `text.rstrip()`. */
export declare function trimEnd(text: string): string;
/** Python's `text.strip()`. */
export declare function trim(text: string): string;
/** Two or more spaces of any kind become one blank. */
export declare function joinSpaces(text: string): string;
/** Python's `re.sub(r"\\s+", " ", text)`. */
export declare function blanks(text: string): string;
