export const id = 7892;
export const ids = [7892];
export const modules = {

/***/ 27892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeError: () => (/* binding */ describeError)
/* harmony export */ });
/* unused harmony export describeLocation */
/** `assay.yml:14:5: what is wrong [code]`, then what to do. */
function describeError(error) {
    const problems = "problems" in error ? error.problems : [error];
    return problems.map(describeOne).join("");
}
function describeOne({ code, message, fix, location }) {
    const place = location === undefined ? "" : `${describeLocation(location)}: `;
    return `${place}${message} [${code}]\n${fix === undefined ? "" : `  ${fix}\n`}`;
}
function describeLocation({ path, line, column }) {
    return [path, line, column].filter((part) => part !== undefined).join(":");
}


/***/ })

};
