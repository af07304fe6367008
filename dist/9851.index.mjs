export const id = 9851;
export const ids = [9851];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 66734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PROFILE_JOB: () => (/* binding */ PROFILE_JOB),
  answerPath: () => (/* binding */ answerPath),
  profileJob: () => (/* binding */ profileJob)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/bundle/model/evidence.js
var evidence = __webpack_require__(36002);
// EXTERNAL MODULE: ./build/bundle/engines/duckdb.js + 31 modules
var duckdb = __webpack_require__(52936);
// EXTERNAL MODULE: ./build/bundle/gates/data/sources.js + 3 modules
var data_sources = __webpack_require__(49126);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/bundle/gates/data/profile/measure.js + 2 modules
var measure = __webpack_require__(44037);
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
        const profile = await profileOf(await sources.candidate(), request);
        await sources.verify();
        return profile;
    }
    finally {
        await sources.close();
        await engine.close();
    }
}

// EXTERNAL MODULE: ./build/bundle/gates/data/profile/write.js
var write = __webpack_require__(80502);
;// CONCATENATED MODULE: ./build/bundle/gates/data/profile/job.js





/** The name by which a process is asked for a profile instead of a gate's evidence. */
const PROFILE_JOB = "profile";
/** The file under the job's scratch folder that holds the answer, which is no evidence. */
function answerPath(scratch) {
    return external_node_path_.join(scratch, "profile.json");
}
const profileJob = {
    async measure({ config: { config, request }, ...job }) {
        job.progress({ message: "profiling" });
        const profile = await profileSource({ ...job, config }, request);
        await (0,promises_.writeFile)(answerPath(job.scratch), (0,write/* writeProfile */.Z)(profile));
        return evidence/* NO_EVIDENCE */.k;
    },
};


/***/ }),

/***/ 80502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ writeProfile)
/* harmony export */ });
/* harmony import */ var _model_profile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29794);

/** Characters of a line, where values allow it. */
const WIDTH = 110;
/**
 * The profile as JSON of which a git diff reads well: what fits on a line stands on one, lists fill their lines. The
 * same profile gives the same bytes.
 */
function writeProfile(profile) {
    const { $schema = _model_profile_js__WEBPACK_IMPORTED_MODULE_0__/* .PROFILE_SCHEMA_URL */ .m$, profile: format, tool, source, digest, merged, rows, columns, } = profile;
    return `${pretty({ $schema, profile: format, tool, source, digest, merged, rows, columns }, 0)}\n`;
}
function pretty(value, indent, lead = 0) {
    const flat = oneLine(value);
    if (typeof value !== "object" || value === null || flat.length + indent + lead <= WIDTH)
        return flat;
    const inner = indent + 2;
    const isList = Array.isArray(value);
    const parts = isList
        ? value.map((one) => ({ name: "", one }))
        : said(value).map(([key, one]) => ({ name: `${JSON.stringify(key)}: `, one }));
    const lines = [];
    // The profile's own properties stand each on a line, so that a diff shows them apart.
    let isOpen = false;
    for (const { name, one } of parts) {
        const text = `${name}${oneLine(one)}`;
        const last = lines.at(-1) ?? "";
        if (inner + text.length + 1 > WIDTH && typeof one === "object") {
            lines.push(`${" ".repeat(inner)}${name}${pretty(one, inner, name.length + 1)}`);
            isOpen = false;
        }
        else if (isOpen && indent > 0 && last.length + text.length + 3 <= WIDTH)
            lines[lines.length - 1] = `${last}, ${text}`;
        else {
            lines.push(`${" ".repeat(inner)}${text}`);
            isOpen = true;
        }
    }
    const [open, close] = isList ? ["[", "]"] : ["{", "}"];
    return `${open}\n${lines.join(",\n")}\n${" ".repeat(indent)}${close}`;
}
function oneLine(value) {
    if (Array.isArray(value))
        return `[${value.map(oneLine).join(", ")}]`;
    if (typeof value !== "object" || value === null)
        return JSON.stringify(value);
    const parts = said(value).map(([key, one]) => `${JSON.stringify(key)}: ${oneLine(one)}`);
    return parts.length === 0 ? "{}" : `{ ${parts.join(", ")} }`;
}
function said(value) {
    return Object.entries(value).filter(([, one]) => one !== undefined);
}


/***/ }),

/***/ 36002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ NO_EVIDENCE),
/* harmony export */   o: () => (/* binding */ SEVERITIES)
/* harmony export */ });
const SEVERITIES = ["critical", "high", "medium", "low"];
const NO_EVIDENCE = { inputs: [], measurements: [], findings: [], figures: [], notes: [] };


/***/ })

};
