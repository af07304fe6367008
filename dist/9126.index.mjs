export const id = 9126;
export const ids = [9126,3150];
export const modules = {

/***/ 43917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ ServerTables)
/* harmony export */ });
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16560);

/** Share of the gate's time that a query may take: better to stop with a reason than to be ended without one. */
const QUERY_SHARE = 0.9;
/** Tables of servers; one connection for all tables behind the same URL, so that rules can look across them. */
class ServerTables {
    #secrets;
    #engines = new Map();
    #notes = new Map();
    #ends;
    constructor({ secrets, budget }) {
        this.#secrets = secrets;
        this.#ends = performance.now() + budget.seconds * QUERY_SHARE * 1000;
    }
    /** What was read, and from where: there are no bytes whose digest could say it. */
    get notes() {
        return [...this.#notes.values()];
    }
    /** @throws AssayError `data/no-connection`, `data/no-table`, `data/no-permission` */
    async open({ engine: id, connection, table: name }) {
        const engine = await this.#engine(id, connection);
        const relation = await engine.table(name);
        this.#notes.set(JSON.stringify([connection, name]), {
            code: "data/server-table",
            message: [
                `\`${name}\` is a table of ${id} at ${engine.place}.`,
                engine.seesOneMoment
                    ? "It was read as it was at one moment of the run; another run may find other rows."
                    : "Each query read it as it was when it was asked: if somebody wrote meanwhile, numbers may be of different moments.",
                ...(relation.remark === undefined ? [] : [relation.remark]),
            ].join(" "),
        });
        return { engine, relation, name };
    }
    #engine(id, connection) {
        const key = JSON.stringify([id, connection]);
        const known = this.#engines.get(key) ?? this.#connect(id, connection);
        this.#engines.set(key, known);
        return known;
    }
    async #connect(id, connection) {
        const { server, url } = (0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .connectionOf */ .ao)(id, connection, this.#secrets);
        const seconds = Math.max(1, (this.#ends - performance.now()) / 1000);
        return server.connect(url, { seconds });
    }
    async close() {
        for (const engine of this.#engines.values())
            await (await engine.catch(() => undefined))?.close();
    }
}


/***/ }),

/***/ 69241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AV: () => (/* binding */ conditionsIn),
/* harmony export */   P1: () => (/* binding */ scoped),
/* harmony export */   Qj: () => (/* binding */ checkCondition),
/* harmony export */   de: () => (/* binding */ whereOf),
/* harmony export */   fQ: () => (/* binding */ narrowed),
/* harmony export */   yb: () => (/* binding */ conditionsOf)
/* harmony export */ });
/* harmony import */ var _engines_sql_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45508);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38093);
/* harmony import */ var _slices_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63228);



/** The condition that a rule says with `where`. */
function whereOf({ need }) {
    const { where } = need.options;
    return typeof where === "string" ? where : undefined;
}
/** Every piece of SQL that a rule says: which rows count, what should hold of them, what is added up. */
function conditionsIn({ need }) {
    const { where, condition } = need.options;
    return [where, condition].filter((one) => typeof one === "string");
}
/** The conditions of a request's rows: its rule's and its slice's. */
function conditionsOf(request, table) {
    const where = whereOf(request);
    const slice = request.slice === undefined ? [] : [(0,_slices_js__WEBPACK_IMPORTED_MODULE_1__/* .sliceCondition */ .e)(table, request.slice)];
    return where === undefined ? slice : [where, ...slice];
}
/** A table of only the rows that meet the conditions. */
function scoped(table, conditions) {
    if (conditions.length === 0)
        return table;
    const where = conditions.map((one) => `(${one})`).join(" AND ");
    const from = `(SELECT * FROM ${table.relation.from} WHERE ${where}) AS scoped`;
    const whole = table.narrowed;
    const narrowed = whole === undefined
        ? { from: table.relation.from, where }
        : { from: whole.from, where: `(${whole.where}) AND ${where}` };
    return { ...table, relation: { from, columns: table.relation.columns }, narrowed };
}
/**
 * Only the rows that a gate is about.
 * @throws AssayError `data/condition`
 */
async function narrowed(table, where) {
    if (where === undefined)
        return table;
    await checkCondition(where, table);
    return scoped(table, [where]);
}
/**
 * Makes sure that a condition is one, before it stands beside other SQL.
 * @throws AssayError `data/condition`
 */
async function checkCondition(condition, table) {
    const fault = (0,_engines_sql_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .sqlFault */ .h)(condition);
    if (fault !== undefined)
        throw refused(condition, table, fault);
    const beyond = await table.engine.beyondTables?.(`SELECT 1 WHERE (${condition})`);
    if (beyond !== undefined)
        throw refused(condition, table, beyond);
    try {
        await table.engine.query(`SELECT 1 AS one FROM ${table.relation.from} WHERE (${condition}) LIMIT 0`);
    }
    catch (thrown) {
        // What is no fault of the condition, such as a server that went away, keeps its own code.
        if (!(thrown instanceof _model_error_js__WEBPACK_IMPORTED_MODULE_0__.AssayError) || thrown.code !== "data/unreadable")
            throw thrown;
        const reason = (0,_model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A)(thrown).replace(/^The data could not be read to its end: /, "");
        throw refused(condition, table, reason, thrown);
    }
}
function refused(condition, table, reason, cause) {
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_0__.AssayError("data/condition", `The condition \`${condition}\` cannot be used on \`${table.name}\`: ${reason}.`.replace(/\.\.$/, "."), {
        fix: "Write one SQL condition over the columns of the table, such as `amount > 0 AND state = 'paid'`.",
        ...(cause === undefined ? {} : { cause }),
    });
}


/***/ }),

/***/ 30974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ profileValue),
/* harmony export */   iJ: () => (/* binding */ notInProfile),
/* harmony export */   y: () => (/* binding */ profileAnswer)
/* harmony export */ });
/* harmony import */ var _model_estimate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17693);
/* harmony import */ var _model_profile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29794);
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69241);
/* harmony import */ var _metric_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11791);
/* harmony import */ var _missing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1027);
/* harmony import */ var _grids_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91312);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40949);







/** The value that a metric had when a profile was written, or why the profile does not tell it. */
function profileAnswer(profile, request) {
    const { need, metric, subject, slice } = request;
    const { id } = metric.info;
    const parts = slice !== undefined ? `the slice ${slice.name}` : (0,_conditions_js__WEBPACK_IMPORTED_MODULE_1__/* .whereOf */ .de)(request) !== undefined ? "a condition" : "";
    if (parts !== "")
        return notInProfile(profile, `\`${id}\` of ${parts}`);
    if (subject.column === undefined)
        return tableAnswer(profile, id);
    const column = profile.columns.find(({ name }) => name === subject.column);
    if (column === undefined)
        return (0,_missing_js__WEBPACK_IMPORTED_MODULE_3__/* .notInReference */ .cY)(String(subject.column), { name: profile.source });
    if (id !== "null_rate" && id !== "null_count" && profile.rows > 0 && column.nulls === profile.rows)
        return (0,_metric_js__WEBPACK_IMPORTED_MODULE_2__/* .noRows */ .jw)(`column \`${column.name}\` of the profile has no values`);
    const value = profileValue(profile, column, id, need.options);
    if (typeof value === "object")
        return value;
    if (value === undefined)
        return notInProfile(profile, `\`${id}\` of \`${column.name}\``, whyNot(profile, column));
    return profile.rows === 0 ? (0,_metric_js__WEBPACK_IMPORTED_MODULE_2__/* .noRows */ .jw)("the table of the profile had no rows") : (0,_model_estimate_js__WEBPACK_IMPORTED_MODULE_5__/* .exactly */ .p)(value, profile.rows);
}
function tableAnswer(profile, id) {
    if (id === "row_count")
        return (0,_model_estimate_js__WEBPACK_IMPORTED_MODULE_5__/* .exactly */ .p)(profile.rows, profile.rows);
    if (id === "column_count")
        return (0,_model_estimate_js__WEBPACK_IMPORTED_MODULE_5__/* .exactly */ .p)(profile.columns.length, profile.rows);
    return notInProfile(profile, `\`${id}\``);
}
/** A statistic of a column; undefined where the profile does not hold it exactly. */
function profileValue(profile, column, id, options) {
    const values = (0,_model_profile_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesIn */ .aC)(profile, column);
    const { distinct, text, values: top } = column;
    const count = (matching, isRate) => matching === undefined || !isRate ? matching : matching / profile.rows;
    const isRate = id.endsWith("_rate");
    switch (id) {
        case "null_rate":
        case "null_count":
            return count(column.nulls, isRate);
        case "blank_rate":
        case "blank_count":
            return count(text?.blank, isRate);
        case "not_finite_rate":
        case "not_finite_count":
            return count(column.cell === "time" ? undefined : notFinite(column), isRate);
        case "distinct_count":
            return Array.isArray(distinct) ? undefined : distinct;
        case "distinct_rate":
            return Array.isArray(distinct) || distinct === undefined ? undefined : distinct / values;
        case "mode_rate":
            return top?.[0] === undefined || isEstimate(column, "values") ? undefined : top[0][1] / values;
        case "min_length":
            return text?.lengths.min;
        case "max_length":
            return text?.lengths.max;
        case "mean_length":
            return text?.lengths.mean;
        default:
            return column.cell === "integer" || column.cell === "number"
                ? numberOf(column, id, options)
                : undefined;
    }
}
function notFinite({ numbers }) {
    return numbers === undefined ? undefined : numbers.nan + numbers.infinite + numbers.negativeInfinite;
}
function isEstimate({ approximate = [] }, what) {
    return approximate.includes(what);
}
/** A smaller difference of doubles, as a share of them, lost some of the twelve digits that comparisons look at. */
const LEAST_SHARE = 2 ** -12;
const SPREADS = new Set(["std", "variance", "skew", "kurtosis"]);
function numberOf(column, id, { ddof, bias, q }) {
    const { finite } = column.numbers ?? {};
    const others = notFinite(column) ?? 0;
    if (others > 0)
        return {
            code: "data/not-finite",
            reason: `column \`${column.name}\` of the profile has ${others} values that are NaN or infinite`,
        };
    if (finite === undefined)
        return undefined;
    const { count, min, max, std } = finite;
    const variance = std ** 2 * (ddof === 0 ? (count - 1) / count : 1);
    const quantile = (share) => isEstimate(column, "quantiles") ? undefined : quantileOf(finite, share);
    const between = (high, low) => {
        if (high === undefined || low === undefined)
            return undefined;
        const isKnown = (0,_places_js__WEBPACK_IMPORTED_MODULE_6__/* .areDoubles */ .n)(column) || high - low >= Math.max(high, -low) * LEAST_SHARE;
        return isKnown ? high - low : undefined;
    };
    if (SPREADS.has(id) && (0,_places_js__WEBPACK_IMPORTED_MODULE_6__/* .hasNoSpread */ .t)(column))
        return undefined;
    switch (id) {
        case "min":
            return min;
        case "max":
            return max;
        case "range":
            return between(max, min);
        case "mean":
            return finite.mean;
        case "sum":
            return finite.sum?.[0];
        case "std":
            return count === 1 && ddof !== 0 ? undefined : ddof === 0 ? Math.sqrt(variance) : std;
        case "variance":
            return count === 1 && ddof !== 0 ? undefined : variance;
        case "skew":
            return bias === true ? undefined : finite.skew;
        case "kurtosis":
            return bias === true ? undefined : finite.kurtosis;
        case "median":
        case "q50":
            return quantile(0.5);
        case "q25":
            return quantile(0.25);
        case "q75":
            return quantile(0.75);
        case "iqr":
            return between(quantile(0.75), quantile(0.25));
        case "quantile":
            return quantile(Number(q));
        default:
            return undefined;
    }
}
function quantileOf(finite, share) {
    const grid = (0,_grids_js__WEBPACK_IMPORTED_MODULE_4__/* .gridOf */ .y_)(finite);
    if (grid?.isEveryValue === true)
        return (0,_grids_js__WEBPACK_IMPORTED_MODULE_4__/* .quantilesOf */ .Ck)(grid, [share])[0];
    if (share === 0)
        return finite.min;
    if (share === 1)
        return finite.max;
    const told = finite.quantiles?.find(([one]) => one === share)?.[1];
    return told ?? finite.deciles?.[Math.round(share * 1e9) % 1e8 === 0 ? Math.round(share * 10) - 1 : -1];
}
function whyNot({ merged }, { withheld, approximate }) {
    if (withheld !== undefined)
        return ", whose values were withheld because they may tell of people";
    if (approximate !== undefined && merged === undefined)
        return " exactly, since it would tell of single rows; `assay profile --show-values` keeps it";
    return approximate === undefined ? "" : " exactly, since it was merged from others";
}
function notInProfile({ source }, what, why = "") {
    return {
        code: "data/not-in-profile",
        reason: `the reference \`${source}\` is a profile and does not hold ${what}${why}`,
        fix: "Name the table itself with `reference:`, or judge by `min` and `max`.",
    };
}


/***/ }),

/***/ 79621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readProfile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** A profile of a thousand columns has some 10 MB; more is not read as one. */
const LARGEST = 64 * 2 ** 20;
/** A table of JSON objects may have a column `profile`, but no such schema and no such tool. */
const MARKS = [
    /^\s*\{\s*"\$schema"\s*:\s*"[^"\\]*\/profile-\d+\.json"/,
    /^\s*\{\s*"profile"\s*:\s*\d+\s*,\s*"tool"\s*:\s*\{/,
];
/** The key that tells a profile stands near the file's beginning. */
const HEAD = 512;
/**
 * The profile in a file, or undefined where the file is something else, as its first bytes tell.
 * @throws AssayError `data/profile` for one that is damaged, too large or of another version
 */
async function readProfile(localPath, shown) {
    if (!(await looksLikeProfile(localPath)))
        return undefined;
    // A table is no profile, and must not wait for what reads one.
    const { parseProfile, refused } = await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(6025)]).then(__webpack_require__.bind(__webpack_require__, 56025));
    const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(localPath);
    if (size > LARGEST)
        throw refused(shown, `it has ${size} bytes, more than a profile can`);
    return parseProfile(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(localPath, "utf8"), shown);
}
async function looksLikeProfile(localPath) {
    const isFile = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(localPath).then((found) => found.isFile(), () => false);
    // A named pipe would be waited for.
    const file = isFile ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(localPath).catch(() => undefined) : undefined;
    if (file === undefined)
        return false;
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
        const head = buffer.toString("utf8", 0, bytesRead).replace(/^\uFEFF/, "");
        return MARKS.some((mark) => mark.test(head));
    }
    finally {
        await file.close();
    }
}


/***/ }),

/***/ 49126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ Sources)
});

// EXTERNAL MODULE: ./build/bundle/engines/names.js
var names = __webpack_require__(69613);
// EXTERNAL MODULE: ./build/bundle/engines/servers/source.js
var servers_source = __webpack_require__(53209);
// EXTERNAL MODULE: ./build/bundle/engines/servers/tables.js
var tables = __webpack_require__(43917);
// EXTERNAL MODULE: ./build/bundle/model/error.js
var error = __webpack_require__(38093);
// EXTERNAL MODULE: ./build/bundle/model/missing.js
var missing = __webpack_require__(86379);
// EXTERNAL MODULE: ./build/bundle/gates/open-files.js
var open_files = __webpack_require__(8026);
// EXTERNAL MODULE: ./build/bundle/gates/remote-files.js + 1 modules
var remote_files = __webpack_require__(24091);
// EXTERNAL MODULE: ./build/bundle/gates/data/conditions.js
var conditions = __webpack_require__(69241);
// EXTERNAL MODULE: ./build/bundle/gates/data/missing.js
var data_missing = __webpack_require__(1027);
// EXTERNAL MODULE: ./build/bundle/gates/data/cells/cell-equals.js + 1 modules
var cell_equals = __webpack_require__(98599);
;// CONCATENATED MODULE: ./build/bundle/gates/data/missing-values.js



/**
 * The same table with NULL where a cell holds a value that stands for it; a value for every column (`*`)
 * counts where the column can hold it.
 * @throws AssayError `data/no-column`, and `data/wrong-type` for a value that its column can never hold
 */
function withMissingValues(table, tokens) {
    if (tokens === undefined)
        return table;
    const { columns } = table.relation;
    const named = Object.keys(tokens).filter((name) => name !== "*");
    (0,data_missing/* requireColumns */.fe)("missing_values", named, table);
    const selected = columns.map((column) => cellOf(table, column, tokens)).join(", ");
    const from = `(SELECT ${selected} FROM ${table.relation.from}) AS filled`;
    return { ...table, relation: { from, columns } };
}
function cellOf({ engine: { dialect }, name: table }, column, tokens) {
    const name = dialect.identifier(column.name);
    const own = (tokens[column.name] ?? []).map((token) => {
        const found = (0,cell_equals/* cellEquals */.Q)(dialect, column, token);
        if (found !== undefined)
            return found;
        throw new error.AssayError("data/wrong-type", `\`missing_values\` says that \`${token}\` in column \`${column.name}\` of \`${table}\` stands for NULL, but the column is ${(0,data_missing/* shortType */.RI)(column)} and cannot hold it.`, { fix: "Correct the value, or leave the column out." });
    });
    const everywhere = (tokens["*"] ?? []).flatMap((token) => (0,cell_equals/* cellEquals */.Q)(dialect, column, token) ?? []);
    const all = [...new Set([...own, ...everywhere])];
    return all.length === 0 ? name : `CASE WHEN ${all.join(" OR ")} THEN NULL ELSE ${name} END AS ${name}`;
}
/** What of it another table can be held to: it need not have the columns of the gate's own. */
function knownColumns(tokens, { relation }) {
    if (tokens === undefined)
        return undefined;
    const names = new Set(["*", ...relation.columns.map(({ name }) => name)]);
    return Object.fromEntries(Object.entries(tokens).filter(([name]) => names.has(name)));
}

// EXTERNAL MODULE: ./build/bundle/gates/data/profile/answers.js
var answers = __webpack_require__(30974);
// EXTERNAL MODULE: ./build/bundle/gates/data/profile/names.js
var profile_names = __webpack_require__(65601);
// EXTERNAL MODULE: ./build/bundle/sources/remote-address.js
var remote_address = __webpack_require__(70669);
// EXTERNAL MODULE: ./build/bundle/gates/data/profile/read.js
var read = __webpack_require__(79621);
;// CONCATENATED MODULE: ./build/bundle/gates/data/profile/reference.js



/**
 * The profile that a source names, or undefined where it names a table: which of them a file is, its content tells.
 * A file that is called `*.profile.json` is no table, whatever became of it.
 * @throws AssayError `file/missing` and others of the tree, `data/profile`
 */
async function openProfile(tree, source) {
    const path = pathOf(source);
    if (path === undefined || (0,remote_address/* isRemote */.Vx)(path) || /[*?[{]/.test(path))
        return undefined;
    const { localPath, digest, bytes } = await (0,open_files/* openInside */.X)(tree, path);
    const profile = await (0,read/* readProfile */.e)(localPath, path);
    if (profile === undefined && /\.profile\.json$/i.test(path)) {
        const { refused } = await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(6025)]).then(__webpack_require__.bind(__webpack_require__, 56025));
        throw refused(path, "its name says that it is one, and it does not begin like one");
    }
    if (profile === undefined)
        return undefined;
    // Sentences name the file that rules name, not the table that it was once written from.
    return { profile: { ...profile, source: path }, input: { role: "reference", path, digest, bytes } };
}
function pathOf(source) {
    if (typeof source === "string")
        return source;
    return "path" in source && typeof source.path === "string" ? source.path : undefined;
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/table.js


/**
 * Opens a file, or the files of a glob as one table in the order of their paths.
 * @throws AssayError `data/no-files` for a glob without files, `data/parts-differ` when the files have not the
 *   same columns, `file/missing`, those of `RemoteFiles.open` and the engine's codes for a single file
 */
async function openTable(tree, source, engine, remote, of) {
    const { files, options, inputs } = await (0,open_files/* openTableFiles */.q)(tree, source, remote);
    const relation = await engine.relation(files, { ...options, wideIntegersAsText: true });
    const name = (0,remote_address/* isRemote */.Vx)(source.path) ? (0,remote_address/* shownAddress */.Uk)(source.path) : source.path;
    const commit = of === undefined ? {} : { tree: of };
    return {
        engine,
        relation,
        name,
        inputs: inputs.map((input) => ({ role: source.role, ...input, ...commit })),
    };
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/sources.js














/** The tables and the schema of one run, each opened and judged once, when first asked for. */
class Sources {
    #job;
    #engine;
    #started = performance.now();
    #inputs = new Map();
    #tables = new Map();
    #judges = new Map();
    #servers;
    #remote;
    #told = new Map();
    #schema;
    #profile;
    constructor(job, engine) {
        this.#job = job;
        this.#servers = new tables/* ServerTables */.b(job);
        this.#remote = new remote_files/* RemoteFiles */.A(job);
        this.#engine = engine;
    }
    /** Every file that was read so far. */
    get inputs() {
        return [...this.#inputs.values()];
    }
    /** Where tables were read from that are no files, and what is not read as one might think. */
    get notes() {
        return [...this.#servers.notes, ...this.#remote.notes, ...this.#told.values()];
    }
    /** Connections to servers; the engine of files is its owner's to close. */
    close() {
        return this.#servers.close();
    }
    /** @throws AssayError `source/changed` when a table is no longer what was measured */
    async verify() {
        await this.#remote.verify();
        await this.#job.candidate.verify?.();
    }
    candidate() {
        return this.#main(this.#job.candidate);
    }
    async baseline(name) {
        if (name === profile_names/* REFERENCE */.g)
            return this.#referenceTable("no_worse_than: reference");
        const tree = this.#job.baselines.get(name);
        if (tree === undefined)
            return { code: "baseline/not-configured", reason: `this run has no baseline \`${name}\`` };
        const { source } = this.#job.config;
        if ((0,servers_source/* isServerSource */.f0)(source))
            return (0,data_missing/* noEarlierTable */._v)(source.table, tree.label);
        try {
            return await this.#main(tree, tree.label);
        }
        catch (thrown) {
            return (0,missing/* missingInBaseline */.z)(thrown);
        }
    }
    /** A baseline of this run that can be had, undefined otherwise. */
    async baselineIfAny(name) {
        if (!this.#job.baselines.has(name))
            return undefined;
        const table = await this.baseline(name);
        return "reason" in table ? undefined : table;
    }
    /**
     * What a distance compares a side with: the gate's `reference`; without one, the baseline that the need
     * names, so that the candidate is compared with it and the baseline with itself.
     */
    async referenceOf(need) {
        const { reference } = this.#job.config;
        if (reference === undefined && need.against !== undefined)
            return this.baseline(need.against);
        return this.#referenceTable(need.metric);
    }
    /** The profile that `reference:` names, undefined where it names a table or nothing. */
    referenceProfile() {
        this.#profile ??= this.#openProfile();
        return this.#profile;
    }
    async #openProfile() {
        const { reference } = this.#job.config;
        if (reference === undefined)
            return undefined;
        try {
            const found = await openProfile(this.#job.candidate, reference);
            if (found !== undefined)
                this.#keep(found.input);
            return found?.profile;
        }
        catch (thrown) {
            return (0,missing/* missingFor */.M)(thrown);
        }
    }
    async #referenceTable(asking) {
        const { reference } = this.#job.config;
        if (reference === undefined)
            return (0,data_missing/* noReference */.B7)(asking);
        const profile = await this.referenceProfile();
        if (profile === undefined)
            return this.#referenceRows(reference);
        return "reason" in profile ? profile : (0,answers/* notInProfile */.iJ)(profile, `the rows that \`${asking}\` needs`);
    }
    /** A table that the gate's `tables` names. */
    async other(name) {
        const { tables = {} } = this.#job.config;
        if (Object.hasOwn(tables, name))
            return this.#other(tables[name]);
        const known = Object.keys(tables);
        return {
            code: "data/no-table",
            reason: `the gate's \`tables\` have no \`${name}\``,
            fix: (0,names/* didYouMean */.a)(name, known) ?? `Add it to \`tables\`, which name ${(0,names/* listNames */.Z)(known)}.`,
        };
    }
    validity(table) {
        const judge = this.#judges.get(table) ?? this.#judge(table);
        this.#judges.set(table, judge);
        return judge;
    }
    /** What judges rows is loaded by gates with a schema alone, since it takes as long as a small table. */
    async #judge(table) {
        const schema = await this.#rowSchema();
        const { rowJudge } = await Promise.all(/* import() */[__webpack_require__.e(2327), __webpack_require__.e(3882)]).then(__webpack_require__.bind(__webpack_require__, 15216));
        return rowJudge(table, schema, this.showing);
    }
    /** What samples of rows may show, and for how long they may be looked for. */
    get showing() {
        const { key = [], show_values: showValues = false } = this.#job.config;
        return { key, showValues, timeLeft: () => this.#timeLeft() };
    }
    /** What `validity` gave, where it was asked for and could be had. */
    async judged(table) {
        return this.#judges.get(table)?.catch(() => undefined);
    }
    /** The gate's table in one of its trees, with what its settings make of it. */
    async #main(tree, label) {
        const { source, format, missing_values: tokens, where } = this.#job.config;
        const id = JSON.stringify(["main", label ?? ""]);
        return this.#once(id, async () => {
            const table = withMissingValues(await this.#open(source, { role: "data", ...(format === undefined ? {} : { format }) }, tree, label), tokens);
            return (0,conditions/* narrowed */.fQ)(label === undefined ? table : { ...table, baseline: label }, where);
        });
    }
    /** What is compared with is narrowed as what is compared: the rows left out are no difference. */
    async #referenceRows(reference) {
        try {
            return await this.#once(JSON.stringify(["reference", reference]), async () => (0,conditions/* narrowed */.fQ)(await this.#otherTable(reference), this.#job.config.where));
        }
        catch (thrown) {
            return (0,missing/* missingFor */.M)(thrown);
        }
    }
    async #other(source) {
        try {
            return await this.#otherTable(source);
        }
        catch (thrown) {
            return (0,missing/* missingFor */.M)(thrown);
        }
    }
    /** Tables beside the gate's own come from the candidate's tree, and mean the same by their missing values. */
    #otherTable(source) {
        return this.#once(JSON.stringify(["other", source]), async () => {
            const table = await this.#open(source, { role: "reference" }, this.#job.candidate);
            return withMissingValues(table, knownColumns(this.#job.config.missing_values, table));
        });
    }
    #rowSchema() {
        this.#schema ??= this.#loadSchema();
        return this.#schema;
    }
    async #loadSchema() {
        const { schema } = this.#job.config;
        if (schema === undefined)
            throw new error.AssayError("data/no-schema", "The gate has no `schema:`, so no row is valid or invalid.", {
                fix: "Name a JSON Schema file with `schema:`.",
            });
        const file = await (0,open_files/* openInside */.X)(this.#job.candidate, schema);
        this.#keep({ role: "schema", path: file.path, digest: file.digest, bytes: file.bytes });
        const { loadRowSchema } = await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(3316), __webpack_require__.e(7645)]).then(__webpack_require__.bind(__webpack_require__, 52451));
        return loadRowSchema(file);
    }
    #once(id, open) {
        const known = this.#tables.get(id) ?? open();
        this.#tables.set(id, known);
        return known;
    }
    async #open(source, given, tree, label) {
        if ((0,servers_source/* isServerSource */.f0)(source))
            return { ...(await this.#servers.open(source)), inputs: [] };
        const from = typeof source === "string" ? { path: source } : source;
        const table = await openTable(tree, { ...given, ...from }, this.#engine, this.#remote, label);
        if (label !== undefined)
            this.#remote.noteBaseline(from.path, label);
        for (const input of table.inputs)
            this.#keep(input);
        const { wideIntegers = [] } = table.relation;
        if (wideIntegers.length > 0)
            this.#told.set(table.name, (0,data_missing/* wideIntegersNote */.x)(table.name, wideIntegers));
        return table;
    }
    #keep(input) {
        this.#inputs.set(JSON.stringify([input.role, input.path, input.tree ?? ""]), input);
    }
    /** Milliseconds until near the end of the gate's time: better to stop with a reason than to be ended without one. */
    #timeLeft() {
        return this.#job.budget.seconds * 900 - (performance.now() - this.#started);
    }
}


/***/ }),

/***/ 8026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ openInside),
/* harmony export */   q: () => (/* binding */ openTableFiles)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38093);
/* harmony import */ var _sources_link_out_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35247);
/* harmony import */ var _sources_remote_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70669);
/* harmony import */ var _sources_table_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25880);
/* harmony import */ var _file_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74774);





/**
 * Opens the files that settings name as a table.
 * @throws AssayError `data/no-files` for a glob without files, `file/missing` and others of `Tree.open`, those of
 *   `RemoteFiles.open`
 */
async function openTableFiles(tree, source, remote) {
    const { files, objects } = (0,_sources_remote_address_js__WEBPACK_IMPORTED_MODULE_2__/* .isRemote */ .Vx)(source.path)
        ? await remote.open(source)
        : { files: await openFiles(tree, source.path) };
    const options = (0,_file_source_js__WEBPACK_IMPORTED_MODULE_4__/* .fileOptions */ .N9)(source);
    if (objects !== undefined)
        return { files, options: { ...options, objects }, inputs: [] };
    return { files, options, inputs: files.map(({ path, digest, bytes }) => ({ path, digest, bytes })) };
}
async function openFiles(tree, path) {
    if (!(0,_sources_table_source_js__WEBPACK_IMPORTED_MODULE_3__/* .isPattern */ .Pt)(path))
        return [await openInside(tree, path)];
    const { files: listed, unread } = await listingOf(tree, path);
    // What is there and cannot be read is no reason to go on without it: opening it says why.
    const there = [...listed, ...unread.map((one) => one.path)];
    const paths = new Set([...there, ...((await tree.kept?.([path])) ?? [])]);
    if (paths.size === 0)
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_0__.AssayError("data/no-files", `\`${path}\` matches no file of ${tree.label}.`, {
            fix: "Check the pattern; paths start at the folder of assay.yml, and files that git ignores are left out.",
        });
    const files = [];
    for (const one of [...paths].sort())
        files.push(await openInside(tree, one));
    return files;
}
async function listingOf(tree, path) {
    return (await tree.listing?.([path])) ?? { files: await tree.list([path]), unread: [] };
}
/**
 * A file of the tree's repository; reports show cells of it.
 * @throws AssayError `file/outside-tree` and others of `Tree.open`
 */
async function openInside(tree, path) {
    if (tree.root !== undefined)
        await (0,_sources_link_out_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseOutside */ .g)(tree.root, path);
    return tree.open(path);
}


/***/ }),

/***/ 62504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eu: () => (/* binding */ isPathChanged),
/* harmony export */   Y_: () => (/* binding */ changedFiles),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   __: () => (/* binding */ checkRef),
/* harmony export */   fE: () => (/* binding */ isShallow),
/* harmony export */   kO: () => (/* binding */ refNames),
/* harmony export */   qE: () => (/* binding */ resolveRef),
/* harmony export */   wu: () => (/* binding */ mergeBase)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38093);
/* harmony import */ var _git_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25696);


/** The repository that holds this folder, or undefined when none does. */
async function repositoryOf(folder) {
    if (!(0,_git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .isInsideRepository */ .JM)(folder))
        return undefined;
    const output = await (0,_git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(folder, ["rev-parse", "--show-toplevel", "--show-prefix"]);
    const [top, prefix = ""] = output.split("\n");
    return { top, prefix: prefix.replace(/\/$/, "") };
}
/**
 * Refuses what git would read as an option or as something other than one revision, since names of branches
 * come from strangers.
 *
 * @throws AssayError `file/ref-refused`
 */
function checkRef(ref) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
    if (ref !== "" && !ref.startsWith("-") && !/[\u0000-\u0020\u007f:?*[\\]|\.\./.test(ref))
        return;
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_0__.AssayError("file/ref-refused", `${JSON.stringify(ref)} is not the name of a git revision.`, {
        fix: "Name a branch, a tag or a commit id, e.g. `origin/main`.",
    });
}
/** Full id of the commit that a branch, tag or id names, or undefined when nothing here has that name. */
async function resolveRef(top, ref) {
    checkRef(ref);
    const output = await (0,_git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(top, ["rev-parse", "--verify", "--quiet", `${ref}^{commit}`]);
    const sha = output.trim();
    return /^[0-9a-f]{40,64}$/.test(sha) ? sha : undefined;
}
async function isShallow(top) {
    return (await (0,_git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(top, ["rev-parse", "--is-shallow-repository"])).trim() === "true";
}
/** The best common ancestor of two commits, or undefined when their (known) histories never meet. */
async function mergeBase(top, a, b) {
    checkRef(a);
    checkRef(b);
    return (await (0,_git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(top, ["merge-base", a, b])).trim() || undefined;
}
/** Branches (local and remote) and tags by their short names, for suggestions. */
async function refNames(top) {
    const format = "--format=%(refname:short)";
    const output = await (0,_git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(top, ["for-each-ref", format, "refs/heads", "refs/remotes", "refs/tags"]);
    return output.split("\n").filter((name) => name !== "");
}
/**
 * Paths from the repository's top that differ between two commits, or between a commit and the files on disk
 * (untracked ones too) when `to` is left out. Sorted; a rename is two paths.
 */
async function changedFiles(top, from, to) {
    checkRef(from);
    if (to !== undefined)
        checkRef(to);
    const plain = ["--name-only", "-z", "--no-renames", "--no-ext-diff", "--no-textconv"];
    const outputs = await Promise.all([
        (0,_git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(top, ["diff", ...plain, from, ...(to === undefined ? [] : [to]), "--"]),
        to === undefined ? (0,_git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(top, ["ls-files", "--others", "--exclude-standard", "-z"]) : "",
    ]);
    return [...new Set(outputs.flatMap(_git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc))].sort();
}
/** True when the file or folder at this path (from the repository's top) differs; see `changedFiles`. */
async function isPathChanged(top, path, from, to) {
    const changed = await changedFiles(top, from, to);
    return changed.some((one) => one === path || one.startsWith(`${path}/`));
}


/***/ }),

/***/ 35247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ refuseOutside),
/* harmony export */   r: () => (/* binding */ refuseLinkOut)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38093);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62504);
/* harmony import */ var _pointers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66240);






/**
 * Refuses a file that seems to lie in the folder and is, by a link, one of elsewhere on this machine: who writes a
 * link into a change could have any file read. What DVC links to its cache is told by its pointer. What the config
 * itself names outside of the folder is let pass: that is for files of which a report shows nothing but numbers.
 * @param file as the config names it
 * @throws AssayError `file/outside-tree`
 */
async function refuseLinkOut(root, file) {
    const place = node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(root, file);
    if (!isBelow(node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(root), place))
        return;
    const [home, real] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(place).catch(() => undefined)]);
    if (real === undefined || (await topAbove(root, home, real)) !== undefined)
        return;
    if (isKeptByDvc(root, file, real))
        return;
    throw linkOut(file);
}
/**
 * Refuses a file that is not of the repository, or of the folder where there is no repository, by whatever path or
 * link, and what git keeps for itself: `assay.yml` comes with the change, reports show cells of tables, and a job's
 * checkout has a token in `.git/config`.
 * @param file as the config names it
 * @throws AssayError `file/outside-tree`
 */
async function refuseOutside(root, file) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(root);
    const place = node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(root, file);
    const [home, real] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(place).catch(() => undefined)]);
    const target = real ?? node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(home, node_path__WEBPACK_IMPORTED_MODULE_2__.relative(folder, place));
    const top = await topAbove(root, home, target);
    if (top !== undefined) {
        const names = node_path__WEBPACK_IMPORTED_MODULE_2__.relative(top, target).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
        if (names.some((name) => name.toLowerCase() === ".git"))
            throw gitsOwn(file);
        return;
    }
    const isNamedInside = isBelow(folder, place);
    if (isNamedInside && real !== undefined && isKeptByDvc(root, file, real))
        return;
    throw isNamedInside ? linkOut(file) : outside(file);
}
/** The folder itself or its repository's top, whichever holds the file. */
async function topAbove(root, home, real) {
    if (isBelow(home, real))
        return home;
    const repository = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryOf */ ._M)(root);
    if (repository === undefined)
        return undefined;
    const top = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(repository.top);
    return isBelow(top, real) ? top : undefined;
}
/** Whoever can write a link can write a pointer beside it, so what it leads to must have the name of a cache's content. */
function isKeptByDvc(root, file, real) {
    const inCache = /[\\/][0-9a-f]{2}[\\/][0-9a-f]{30}$/.test(real);
    return inCache && (0,_pointers_js__WEBPACK_IMPORTED_MODULE_5__/* .dvcCandidates */ .e1)(file).some(({ pointer }) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(root, pointer)));
}
function isBelow(folder, file) {
    return file === folder || file.startsWith(folder.endsWith(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? folder : folder + node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
}
function linkOut(file) {
    return refused(file, "is a link, or lies behind one, to a file outside of the repository, which is not followed", "Put the file itself there, or have DVC keep it.");
}
function outside(file) {
    return refused(file, "lies outside of the repository of `assay.yml` (where there is none: outside of its folder)", "Copy or fetch the file into the repository before Assay (git need not keep it), or name an `https://` or `s3://` address of it.");
}
function gitsOwn(file) {
    return refused(file, "is one of git's own files, which may hold the credentials of the checkout", "Name a file of the repository itself.");
}
function refused(file, why, fix) {
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_3__.AssayError("file/outside-tree", `\`${file}\` ${why}.`, { fix, location: { path: file } });
}


/***/ })

};
