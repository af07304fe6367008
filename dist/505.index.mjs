export const id = 505;
export const ids = [505];
export const modules = {

/***/ 52505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  profileSource: () => (/* binding */ profileSource)
});

// EXTERNAL MODULE: ./build/bundle/engines/duckdb.js + 16 modules
var duckdb = __webpack_require__(79864);
// EXTERNAL MODULE: ./build/bundle/gates/data/sources.js + 22 modules
var data_sources = __webpack_require__(11991);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/bundle/gates/data/profile/measure.js + 3 modules
var measure = __webpack_require__(73542);
;// CONCATENATED MODULE: ./build/bundle/gates/data/profile/index.js


/** The profile of a table, the same bytes for the same data. */
async function profileOf(table, { version, ...options }) {
    const { rows, columns } = await (0,measure/* profileTable */.A)(table, options);
    return {
        profile: 1,
        tool: { name: "assay", version },
        source: table.name,
        digest: digestOf(table),
        rows,
        columns: [...columns],
    };
}
/** Of a single file its own; of several that of the list of them. */
function digestOf({ inputs }) {
    if (inputs.length === 1)
        return inputs[0].digest;
    const list = inputs.map(({ path, digest }) => `${digest} ${path}\n`).join("");
    return `sha256:${(0,external_node_crypto_.createHash)("sha256").update(list).digest("hex")}`;
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/profile/run.js



const ENGINE_SHARE = 0.6;
/**
 * The profile of the table that a gate of these settings looks at, with its missing values and its condition.
 * @throws AssayError as the gate does when its table cannot be opened
 */
async function profileSource(job, request) {
    const engine = await (0,duckdb/* openDuckDb */.C)({
        memoryBytes: job.budget.memoryBytes * ENGINE_SHARE,
        scratch: job.scratch,
    });
    const sources = new data_sources/* Sources */.j(job, engine);
    try {
        return await profileOf(await sources.candidate(), request);
    }
    finally {
        await sources.close();
        await engine.close();
    }
}


/***/ })

};
