export const id = 434;
export const ids = [434];
export const modules = {

/***/ 99434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _gates_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2514);
/* harmony import */ var _pipeline_worker_main_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40452);


// The program of a gate's own process: see pipeline/worker-process.ts for the parent's side.
(0,_pipeline_worker_main_js__WEBPACK_IMPORTED_MODULE_1__/* .serveOneGate */ .r)(_gates_index_js__WEBPACK_IMPORTED_MODULE_0__/* .GATE_KINDS */ .W);


/***/ })

};
