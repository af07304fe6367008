export const id = 8093;
export const ids = [8093];
export const modules = {

/***/ 38093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf),
/* harmony export */   AssayError: () => (/* binding */ AssayError)
/* harmony export */ });
/**
 * Something that is wrong outside Assay, said so that it helps.
 * Any other thrown value is a bug of ours and may show a stack trace.
 */
class AssayError extends Error {
    code;
    fix;
    location;
    constructor(code, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = "AssayError";
        this.code = code;
        this.fix = details.fix;
        this.location = details.location;
    }
}
/** The first line of whatever was thrown, fit for a sentence of ours. */
function reasonOf(thrown) {
    const text = thrown instanceof Error ? thrown.message : String(thrown);
    return text.split("\n", 1)[0].trim();
}


/***/ })

};
