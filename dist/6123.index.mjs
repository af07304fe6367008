export const id = 6123;
export const ids = [6123];
export const modules = {

/***/ 26123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   processIo: () => (/* binding */ processIo)
/* harmony export */ });
/* harmony import */ var _log_guard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6408);
/* harmony import */ var _interruption_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37732);


/** What a command gets from the process it runs in. */
function processIo(worker, nativeHome) {
    const { env, stdout, stderr } = process;
    // On GitHub, text that begins like a command would be obeyed by the runner.
    const guarded = env.GITHUB_ACTIONS === "true";
    // A reader that has seen enough, as `| head`, is no failure.
    stdout.on("error", (error) => {
        if (error.code !== "EPIPE")
            throw error;
    });
    return {
        env,
        cwd: process.cwd(),
        stdout: guarded ? (0,_log_guard_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCommands */ .D)(stdout) : stdout,
        stderr: guarded ? (0,_log_guard_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCommands */ .D)(stderr) : stderr,
        signal: (0,_interruption_js__WEBPACK_IMPORTED_MODULE_1__/* .interruption */ .YW)(),
        worker,
        nativeHome,
    };
}


/***/ }),

/***/ 6408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ withoutCommands)
/* harmony export */ });
/**
 * A stream whose text the runner cannot take for workflow commands. Column names, file names and model
 * answers end up in the log; one that begins a line with `::set-env` or holds `##[` must stay text.
 */
function withoutCommands(stream) {
    return {
        isTTY: stream.isTTY,
        columns: stream.columns,
        write: (text) => stream.write(guard(text)),
    };
}
function guard(text) {
    return text.replace(/^([^\S\r\n]*):(?=:)/gm, "$1:\u200b").replaceAll("##[", "#\u200b#[");
}


/***/ })

};
