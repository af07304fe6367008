export const id = 870;
export const ids = [870];
export const modules = {

/***/ 70870:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {


;// CONCATENATED MODULE: ./build/bundle/gates/load.js
/** A kind of gate with nothing of the others: a gate's own process needs no more, and starts in half the time. */
async function loadGateKind(kind) {
    switch (kind) {
        case "data":
            return (await Promise.all(/* import() */[__webpack_require__.e(5007), __webpack_require__.e(9511), __webpack_require__.e(7787), __webpack_require__.e(7914), __webpack_require__.e(561), __webpack_require__.e(2327), __webpack_require__.e(3355), __webpack_require__.e(4488)]).then(__webpack_require__.bind(__webpack_require__, 63355))).dataGate;
        case "evaluation":
            return (await Promise.all(/* import() */[__webpack_require__.e(5007), __webpack_require__.e(9511), __webpack_require__.e(5820), __webpack_require__.e(2936), __webpack_require__.e(7787), __webpack_require__.e(7914), __webpack_require__.e(3746), __webpack_require__.e(5887), __webpack_require__.e(3150)]).then(__webpack_require__.bind(__webpack_require__, 75887))).evaluationGate;
        case "latency":
            return (await Promise.all(/* import() */[__webpack_require__.e(5007), __webpack_require__.e(9511), __webpack_require__.e(902)]).then(__webpack_require__.bind(__webpack_require__, 90902))).latencyGate;
        case "scan":
            return (await Promise.all(/* import() */[__webpack_require__.e(5007), __webpack_require__.e(5135), __webpack_require__.e(1023)]).then(__webpack_require__.bind(__webpack_require__, 25135))).scanGate;
        default:
            return undefined;
    }
}

// EXTERNAL MODULE: ./build/bundle/pipeline/worker-main.js
var worker_main = __webpack_require__(40452);
;// CONCATENATED MODULE: ./build/bundle/entry/worker.js


// The program of a gate's own process: see pipeline/worker-process.ts for the parent's side.
(0,worker_main/* serveOneGate */.r)(async (kind) => kind === "profile" ? (await Promise.all(/* import() */[__webpack_require__.e(5007), __webpack_require__.e(2936), __webpack_require__.e(7787), __webpack_require__.e(7914), __webpack_require__.e(561), __webpack_require__.e(9126), __webpack_require__.e(9851)]).then(__webpack_require__.bind(__webpack_require__, 66734))).profileJob : loadGateKind(kind));


/***/ })

};
