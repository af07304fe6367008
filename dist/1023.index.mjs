export const id = 1023;
export const ids = [1023];
export const modules = {

/***/ 17693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isMissing),
/* harmony export */   p: () => (/* binding */ exactly)
/* harmony export */ });
function isMissing(value) {
    return "reason" in value;
}
/** An exact estimate, or Missing when the number is not finite. */
function exactly(value, samples) {
    if (Number.isFinite(value))
        return { value, uncertainty: { kind: "exact" }, samples };
    return { code: "metric/not-finite", reason: `the value is ${value}, which is not a finite number` };
}


/***/ }),

/***/ 61651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fm: () => (/* binding */ matchesText),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   _u: () => (/* binding */ SUBJECT_KEYS),
/* harmony export */   iD: () => (/* binding */ matchesSubject),
/* harmony export */   qy: () => (/* binding */ describeSubject),
/* harmony export */   z2: () => (/* binding */ isWildcard)
/* harmony export */ });
const SUBJECT_KEYS = [
    "column",
    "slice",
    "label",
    "batch",
    "file",
    "group",
    "rule",
];
/** True when both name the same keys and each value matches; a pattern without keys matches only the whole. */
function matchesSubject(pattern, subject) {
    return SUBJECT_KEYS.every((key) => {
        const wanted = pattern[key];
        const seen = subject[key];
        if (wanted === undefined || seen === undefined)
            return wanted === seen;
        return matchesText(String(wanted), String(seen));
    });
}
/** `*` stands for any run of characters; everything else is literal. Linear in the text for each star. */
function matchesText(pattern, text) {
    const parts = pattern.split("*");
    if (parts.length === 1)
        return pattern === text;
    const first = parts[0];
    const last = parts[parts.length - 1];
    if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length)
        return false;
    let at = first.length;
    const end = text.length - last.length;
    for (const part of parts.slice(1, -1)) {
        const found = text.indexOf(part, at);
        if (found === -1 || found + part.length > end)
            return false;
        at = found + part.length;
    }
    return true;
}
/** One stable line for people: `carrier=EV`, `column dep_delay`, `batch 64`; empty for the whole. */
function describeSubject(subject) {
    return SUBJECT_KEYS.filter((key) => subject[key] !== undefined)
        .map((key) => {
        const text = visible(String(subject[key]));
        return key === "slice" ? withQuotes(text) : `${key} ${quoteBlank(text)}`;
    })
        .join(", ");
}
/** Values that differ must look different, so what cannot be seen is written as `\x1b` or `\u202e`. */
function visible(text) {
    return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (character) => {
        const code = (character.codePointAt(0) ?? 0).toString(16);
        return code.length <= 2 ? `\\x${code.padStart(2, "0")}` : `\\u${code.padStart(4, "0")}`;
    });
}
/** `carrier=EV`, but `carrier=" "` where the value begins or ends with a space or is empty. */
function withQuotes(slice) {
    const at = slice.indexOf("=");
    return at === -1 ? quoteBlank(slice) : `${slice.slice(0, at)}=${quoteBlank(slice.slice(at + 1))}`;
}
function quoteBlank(value) {
    return value === "" || value !== value.trim() ? `"${value}"` : value;
}
/** True when the pattern can match more than one subject. */
function isWildcard(pattern) {
    return SUBJECT_KEYS.some((key) => String(pattern[key] ?? "").includes("*"));
}


/***/ })

};
