export const id = 297;
export const ids = [297,23];
export const modules = {

/***/ 2262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ decimalDigits),
/* harmony export */   s: () => (/* binding */ castToDecimal)
/* harmony export */ });
/** Undefined for a column of no decimals; an unbounded `numeric` has as many digits as its values. */
function decimalDigits({ cell, type }) {
    if (cell !== "number")
        return undefined;
    const [matched, precision, scale = "0"] = /^(?:decimal|numeric)(?:\((\d+)(?:, ?(\d+))?\))?/i.exec(type) ?? [];
    if (matched === undefined)
        return undefined;
    if (precision === undefined)
        return { whole: Infinity, scale: Infinity };
    return { whole: Number(precision) - Number(scale), scale: Number(scale) };
}
/** Most digits of a decimal of DuckDB, Trino and Spark. */
const MOST_DIGITS = 38;
/** SQL of a cast to a decimal as DuckDB, Trino and Spark have it; undefined where it has too many digits for them. */
function castToDecimal(expression, { whole, scale }) {
    const digits = whole + scale;
    return digits <= MOST_DIGITS ? `CAST(${expression} AS DECIMAL(${digits}, ${scale}))` : undefined;
}


/***/ }),

/***/ 91424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ duckDbDialect)
});

// EXTERNAL MODULE: ./build/bundle/engines/decimal.js
var decimal = __webpack_require__(2262);
;// CONCATENATED MODULE: ./build/bundle/engines/duckdb/json-values.js
/**
 * JSON in DuckDB. Its reader takes what the standard does not, such as NaN and a comma before a bracket, so
 * `isPlain` looks at the text: where it may hold one of these it says no, also for a text that speaks of them.
 */
const duckDbJson = {
    of: (expression, { type }) => (type === "JSON" ? expression : `to_json(${expression})`),
    isPlain: (json, { type }) => {
        const text = `CAST(${json} AS VARCHAR)`;
        if (type === "JSON")
            return `(json_valid(${text}) AND NOT regexp_matches(${text}, ',\\s*[\\]}]|(?i:nan|inf)'))`;
        return /DOUBLE|FLOAT|REAL|VARIANT|UNION/.test(type)
            ? `(NOT regexp_matches(${text}, '(?i:nan|inf)'))`
            : "TRUE";
    },
    isNumber: (json) => `(json_type(${json}) IN ('BIGINT', 'UBIGINT', 'DOUBLE'))`,
    isText: (json) => `(json_type(${json}) = 'VARCHAR')`,
    isBoolean: (json) => `(json_type(${json}) = 'BOOLEAN')`,
    isList: (json) => `(json_type(${json}) = 'ARRAY')`,
    isObject: (json) => `(json_type(${json}) = 'OBJECT')`,
    number: (json) => `TRY_CAST((${json} ->> '$') AS DOUBLE)`,
    text: (json) => `(${json} ->> '$')`,
    boolean: (json) => `((${json} ->> '$') = 'true')`,
    items: (json) => `CAST(${json} AS JSON[])`,
    keys: (json) => `json_keys(${json})`,
    member: (json, name) => `json_extract(${json}, '/' || replace(replace(${name}, '~', '~0'), '/', '~1'))`,
    length: (list) => `len(${list})`,
    element: (list, at) => `${list}[${at + 1}]`,
    without: (list, first) => `${list}[${first + 1}:]`,
    countOf: (list, variable, condition) => `len(list_filter(${list}, lambda ${variable}: ${condition}))`,
    mapped: (list, variable, expression) => `list_transform(${list}, lambda ${variable}: ${expression})`,
    areDistinct: (list) => `(len(list_distinct(${list})) = len(${list}))`,
};

;// CONCATENATED MODULE: ./build/bundle/engines/duckdb/quantiles.js
/** Standard deviations of a rank in a sample that a bracket reaches to either side, and ranks besides. */
const REACH = 6;
/** Quantiles that hold no more values than lie between two that a sample told. */
const duckDbBrackets = {
    sample: (from, share) => `(SELECT * FROM ${from} WHERE random() < ${literal(share)}) AS drawn`,
    drawn: (expression, share, where) => {
        const rank = `(len(sorted) * ${literal(share)})`;
        const deviation = `sqrt(${rank} * (1 - ${literal(share)}))`;
        return ofSorted(expression, [where], around(rank, deviation));
    },
    narrower: (expression, share, bracket, rate, where) => {
        const { values, below, low, inside } = countsOf(expression, bracket, where);
        const part = `(((${values} - 1) * ${literal(share)} - ${below} - ${low}) / greatest(1, ${inside}))`;
        const rank = `(len(sorted) * ${part})`;
        const deviation = `sqrt(greatest(0, ${rank} * (1 - ${part})))`;
        const drawn = [...within(expression, bracket), `random() < ${literal(rate)}`];
        return ofSorted(expression, [where, ...drawn], around(rank, deviation, bracket));
    },
    quantile: (expression, share, bracket, where) => {
        const { values, below, low, high } = countsOf(expression, bracket, where);
        const place = `((${values} - 1) * ${literal(share)})`;
        const at = (rank) => {
            const behind = `(${rank} - ${below} - ${low})`;
            return (`(CASE WHEN ${rank} < ${below} THEN NULL ` +
                `WHEN ${behind} < 0 THEN ${literal(bracket.low)} ` +
                `WHEN ${behind} < len(sorted) THEN sorted[CAST(${behind} AS BIGINT) + 1] ` +
                `WHEN ${behind} < len(sorted) + ${high} THEN ${literal(bracket.high)} END)`);
        };
        const [lower, upper] = [at(`floor(${place})`), at(`ceil(${place})`)];
        const rest = `(${place} - floor(${place}))`;
        // The same steps as the engine's own quantile takes, for the same last digit.
        const value = `CASE WHEN ${rest} = 0 THEN ${lower} ELSE ${lower} * (1 - ${rest}) + ${upper} * ${rest} END`;
        return ofSorted(expression, [where, ...within(expression, bracket)], value);
    },
};
function literal(value) {
    return `CAST('${value}' AS DOUBLE)`;
}
function filtered(call, conditions) {
    const all = conditions.filter((one) => one !== undefined).map((one) => `(${one})`);
    return all.length === 0 ? call : `${call} FILTER (WHERE ${all.join(" AND ")})`;
}
/** What `value` says of the values in their order; they are collected once, however often it names them. */
function ofSorted(expression, conditions, value) {
    const values = filtered(`list(${expression})`, [...conditions, `${expression} IS NOT NULL`]);
    return `list_transform([list_sort(coalesce(${values}, []))], lambda sorted: ${value})[1]`;
}
function within(expression, { low, high }) {
    return [`${expression} > ${literal(low)}`, `${expression} < ${literal(high)}`];
}
function countsOf(expression, { low, high }, where) {
    const count = (condition) => filtered("count(*)", [where, condition]);
    return {
        values: filtered(`count(${expression})`, [where]),
        below: count(`${expression} < ${literal(low)}`),
        low: count(`${expression} = ${literal(low)}`),
        inside: filtered("count(*)", [where, ...within(expression, { low, high })]),
        // Where both are the same value, it is counted as the lower one.
        high: low === high ? "0" : count(`${expression} = ${literal(high)}`),
    };
}
/** Two values of a sorted sample as text with a comma; where it has none so far out, those of the bracket. */
function around(rank, deviation, { low, high } = EVERYTHING) {
    const reach = `(${REACH} * ${deviation} + ${REACH})`;
    const at = (place) => `CAST(sorted[greatest(0, CAST(${place} AS BIGINT))] AS VARCHAR)`;
    const [from, to] = [at(`floor(${rank} - ${reach})`), at(`ceil(${rank} + ${reach}) + 1`)];
    return `coalesce(${from}, '${low}') || ',' || coalesce(${to}, '${high}')`;
}
/** In the engine's order NaN is the greatest of all numbers. */
const EVERYTHING = { low: "-Infinity", high: "NaN" };

// EXTERNAL MODULE: ./build/bundle/engines/duckdb/types.js
var types = __webpack_require__(53888);
;// CONCATENATED MODULE: ./build/bundle/engines/duckdb/dialect.js




/** Half of the 90 binary digits that `exactSum` keeps after the point. */
const HALF = 2 ** 45;
/** How DuckDB writes names, text and what the metrics need. */
const duckDbDialect = {
    id: "duckdb",
    keepsRowOrder: true,
    identifier: (name) => `"${name.replaceAll('"', '""')}"`,
    text: (value) => `'${value.replaceAll("'", "''")}'`,
    countIf: (condition) => `count(*) FILTER (WHERE ${condition})`,
    filtered: (call, condition) => `${call} FILTER (WHERE ${condition})`,
    asText: (expression, { type }) => (0,types/* asText */.e)(expression, type),
    asNumber: (expression) => `CAST(${expression} AS DOUBLE)`,
    booleanAsNumber: (expression) => `CAST(${expression} AS DOUBLE)`,
    asWideInteger: (expression) => `CAST(${expression} AS HUGEINT)`,
    asDecimal: decimal/* castToDecimal */.s,
    isFinite: (expression) => `isfinite(CAST(${expression} AS DOUBLE))`,
    isNaN: (expression) => `isnan(${expression})`,
    isLess: (expression, other) => `${expression} < ${other}`,
    textLength: (expression) => `length(${expression})`,
    matches: (expression, pattern) => `regexp_matches(${expression}, ${duckDbDialect.text(pattern)})`,
    // A function is asked once for each entry of a column's dictionary, IN for each row: 20 times as long for 50 values.
    isOneOf: (expression, literals) => `list_contains([${literals.join(", ")}], ${expression})`,
    json: duckDbJson,
    isBlank: (expression) => `trim(${expression}, ' ' || chr(9) || chr(10) || chr(11) || chr(12) || chr(13)) = ''`,
    asTimestamp: (expression) => `TRY_CAST(${expression} AS TIMESTAMPTZ)`,
    asSeconds: (expression) => `CAST(epoch(${expression}) AS DOUBLE)`,
    quantile: (expression, share, where) => `quantile_cont(${expression}, ${share})${where === undefined ? "" : ` FILTER (WHERE ${where})`}`,
    quantiles: (expression, shares, where) => {
        const list = shares.map((share) => `CAST('${share}' AS DOUBLE)`).join(", ");
        const held = `quantile_cont(${expression}, [${list}])${where === undefined ? "" : ` FILTER (WHERE ${where})`}`;
        return shares.map((_, at) => `(${held})[${at + 1}]`);
    },
    // `quantile_disc` looks through all values again for each share, which takes many times as long for a hundred.
    valuesAt: (expression, ranks) => `array_to_string(list_select(list_sort(list(${expression}) FILTER (WHERE ${expression} IS NOT NULL)), [${ranks.join(", ")}]), ',')`,
    brackets: duckDbBrackets,
    distinctWithin: (expression, smallest, largest, where) => `coalesce(bit_count(bitstring_agg(${expression}, ${smallest}, ${largest})${where === undefined ? "" : ` FILTER (WHERE ${where})`}), 0)`,
    binCounts: (expression, edges, where) => countsText(`histogram(CAST(${expression} AS DOUBLE), [${edges.map((edge) => `'${edge}'`).join(", ")}]::DOUBLE[])`, where),
    valueCounts: (expression, values, where) => countsText(`histogram_exact(${expression}, [${values.map(duckDbDialect.text).join(", ")}])`, where),
    words: (expression, from) => `SELECT word FROM (SELECT unnest(list_distinct(regexp_extract_all(lower(${expression}), '[\\p{L}\\p{N}]+'))) AS word FROM ${from}) AS w`,
    exactSumParts: sumParts,
    exactSum: (expression, cell) => {
        const { whole, upper, lower, summed } = sumParts(expression, cell);
        return {
            whole: whole.call,
            fraction: cell === "integer" ? "0" : `${upper.call} * ${HALF}::HUGEINT + ${lower.call}`,
            summed: summed.where === undefined ? summed.call : `${summed.call} FILTER (WHERE ${summed.where})`,
        };
    },
};
/** The values of a histogram's map, in the order of its bins. */
function countsText(call, where) {
    return `array_to_string(map_values(${call}${where === undefined ? "" : ` FILTER (WHERE ${where})`}), ',')`;
}
function sumParts(expression, cell) {
    if (cell === "integer")
        return {
            whole: { call: `sum(${expression})` },
            upper: { call: "sum(0)" },
            lower: { call: "sum(0)" },
            summed: { call: `count(${expression})` },
        };
    const number = `CAST(${expression} AS DOUBLE)`;
    // Two sums of 64-bit integers cost half of what one of 128-bit integers does.
    const rest = `(${number} - trunc(${number})) * ${HALF}::DOUBLE`;
    return {
        whole: { call: `sum(TRY_CAST(trunc(${number}) AS BIGINT))` },
        upper: { call: `sum(TRY_CAST(trunc(${rest}) AS BIGINT))` },
        lower: { call: `sum(TRY_CAST((${rest} - trunc(${rest})) * ${HALF}::DOUBLE AS BIGINT))` },
        summed: { call: "count(*)", where: `abs(${number}) < ${2 ** 63}::DOUBLE` },
    };
}


/***/ }),

/***/ 72073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ fileFormat)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38093);

const EXTENSIONS = [
    [/\.(parquet|pq)$/i, "parquet"],
    [/\.(csv|tsv)(\.gz|\.zst)?$/i, "csv"],
    [/\.(jsonl|ndjson)(\.gz|\.zst)?$/i, "jsonl"],
    [/\.json(\.gz|\.zst)?$/i, "json"],
    [/\.(arrow|arrows|feather|ipc)$/i, "arrow"],
];
/** @throws AssayError `data/unknown-format` when neither the settings nor the extension say. */
function fileFormat(file, options = {}) {
    const format = options.format ?? EXTENSIONS.find(([extension]) => extension.test(nameOf(file.path)))?.[1];
    if (format !== undefined)
        return format;
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_0__.AssayError("data/unknown-format", `The extension of \`${file.path}\` does not say what it holds.`, {
        fix: "Name it with `format: parquet`, `csv`, `json`, `jsonl` or `arrow`.",
        location: { path: file.path },
    });
}
/** An address without what follows the file's name. */
function nameOf(path) {
    return /^[a-z][a-z0-9+.-]*:\/\//i.test(path) ? path.replace(/[?#].*$/s, "") : path;
}


/***/ }),

/***/ 69553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ accessStatements),
/* harmony export */   bW: () => (/* binding */ findExtension)
/* harmony export */ });
/* unused harmony export EXTENSION_VERSION */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _dialect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91424);



/** The engine's version, which an extension must have been built for. */
const EXTENSION_VERSION = "v1.5.5";
const NAME = "httpfs.duckdb_extension";
/** The extension in a folder, laid out flat or as DuckDB does. */
function findExtension(folder) {
    const platforms = ["linux_amd64", "linux_arm64", "osx_amd64", "osx_arm64", "windows_amd64"];
    const places = [
        (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, NAME),
        (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, EXTENSION_VERSION, NAME),
        ...platforms.map((platform) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, EXTENSION_VERSION, platform, NAME)),
    ];
    return places.find(node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync);
}
/** Statements that let a session read objects of S3; which of them, `allowed_paths` says. */
function accessStatements(access) {
    const { text } = _dialect_js__WEBPACK_IMPORTED_MODULE_2__/* .duckDbDialect */ .k;
    const secret = [
        "TYPE s3",
        `REGION ${text(access.region)}`,
        ...(access.keyId === undefined ? [] : [`KEY_ID ${text(access.keyId)}`]),
        ...(access.secretKey === undefined ? [] : [`SECRET ${text(access.secretKey)}`]),
        ...(access.sessionToken === undefined ? [] : [`SESSION_TOKEN ${text(access.sessionToken)}`]),
        ...endpoint(access.endpoint),
    ];
    return [`LOAD ${text(access.extension)}`, `CREATE SECRET objects (${secret.join(", ")})`];
}
function endpoint(address) {
    if (address === undefined)
        return [];
    const { host, protocol } = new URL(address);
    const isEncrypted = protocol === "https:";
    return [`ENDPOINT ${_dialect_js__WEBPACK_IMPORTED_MODULE_2__/* .duckDbDialect */ .k.text(host)}`, "URL_STYLE 'path'", `USE_SSL ${isEncrypted}`];
}


/***/ }),

/***/ 53888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ cellKind),
/* harmony export */   e: () => (/* binding */ asText)
/* harmony export */ });
const INTEGERS = /^(U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?|BIGNUM)$/;
const TIMES = /^(DATE|TIME|TIMESTAMP)/;
const NESTED = /^(STRUCT|MAP|UNION|JSON|VARIANT)|\[\d*\]$/;
/** What a reader of values can do with a column of DuckDB's type, as DESCRIBE writes it. */
function cellKind(type) {
    if (NESTED.test(type))
        return "nested";
    if (INTEGERS.test(type))
        return "integer";
    if (/^(FLOAT|REAL|DOUBLE|DECIMAL)/.test(type))
        return "number";
    if (type === "BOOLEAN")
        return "boolean";
    return TIMES.test(type) ? "time" : "text";
}
/**
 * SQL of a cell as one text: times in ISO 8601 (`2013-01-01T05:00:00`, with `Z` where the column knows its
 * zone, always in UTC), nested values as JSON, everything else as DuckDB casts it.
 */
function asText(expression, type) {
    if (type === "VARCHAR" || type === "JSON")
        return expression;
    if (type === "TIMESTAMP WITH TIME ZONE")
        return `replace(CAST(${expression} AT TIME ZONE 'UTC' AS VARCHAR), ' ', 'T') || 'Z'`;
    if (type.startsWith("TIMESTAMP"))
        return `replace(CAST(${expression} AS VARCHAR), ' ', 'T')`;
    if (cellKind(type) === "nested")
        return `CAST(to_json(${expression}) AS VARCHAR)`;
    return `CAST(${expression} AS VARCHAR)`;
}


/***/ }),

/***/ 69613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ listNames),
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

const MOST_LISTED = 20;
/** `Did you mean \`carrier\`?` when a known name is near what was written, else undefined. */
function didYouMean(seen, known) {
    const wanted = seen.slice(0, 128).toLowerCase();
    let best;
    for (const name of known) {
        const steps = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wanted, name.slice(0, 128).toLowerCase());
        if (best === undefined || steps < best.steps)
            best = { name, steps };
    }
    const tolerance = wanted.length < 4 ? 1 : Math.max(2, Math.floor(wanted.length / 3));
    return best && best.steps <= tolerance ? `Did you mean \`${best.name}\`?` : undefined;
}
/** Names for a sentence: `a, b and c`, or the first twenty and how many more. */
function listNames(names) {
    if (names.length === 0)
        return "none";
    const shown = names.slice(0, MOST_LISTED);
    if (names.length > shown.length)
        return `${shown.join(", ")} and ${names.length - shown.length} more`;
    if (shown.length === 1)
        return shown[0];
    return `${shown.slice(0, -1).join(", ")} and ${shown[shown.length - 1]}`;
}


/***/ }),

/***/ 60541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ SERVERS)
});

// EXTERNAL MODULE: ./build/bundle/model/error.js
var error = __webpack_require__(38093);
;// CONCATENATED MODULE: ./build/bundle/engines/servers/url.js

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1)$/i;
/**
 * Takes the URL of a server apart.
 * @param shape as the server's help shows it; refusals never show the URL itself
 * @throws AssayError `data/no-connection`
 */
function addressOf(url, shape, defaultPort) {
    const parsed = URL.canParse(url) ? new URL(url) : undefined;
    if (parsed === undefined || parsed.hostname === "")
        throw notAnAddress(shape);
    try {
        const host = decodeURIComponent(parsed.hostname).replace(/^\[(.*)\]$/, "$1");
        const [user, password] = [decodeURIComponent(parsed.username), decodeURIComponent(parsed.password)];
        const port = parsed.port === "" ? defaultPort : Number(parsed.port);
        const options = parsed.searchParams;
        const off = options.get("tls") === "off" || options.get("sslmode") === "disable";
        const path = parsed.pathname.split("/").filter(Boolean).map(decodeURIComponent);
        const secrets = [url, parsed.href, password, parsed.password].filter((one) => one.length > 0);
        return {
            host,
            port,
            place: `${host.includes(":") ? `[${host}]` : host}:${port}`,
            ...(user === "" ? {} : { user }),
            ...(password === "" ? {} : { password }),
            path,
            options,
            tls: !off && (options.get("tls") === "on" || !LOOPBACK.test(host)),
            secrets: [...new Set(secrets)].sort((a, b) => b.length - a.length),
        };
    }
    catch (thrown) {
        if (thrown instanceof URIError)
            throw notAnAddress(shape);
        throw thrown;
    }
}
function notAnAddress(shape) {
    return new error.AssayError("data/no-connection", "The variable of the connection holds no URL of a server.", {
        fix: `Set it to one like \`${shape}\`; write special characters of the password percent-encoded.`,
    });
}
const LONGEST = 240;
/** What a server or its driver said, in one cut line without the secrets of the address. */
function serverReason(message, { secrets }) {
    const masked = secrets.reduce((text, secret) => text.replaceAll(secret, "•••"), message);
    const withoutUrls = masked.replaceAll(/\b([a-z][a-z0-9+.-]*:\/\/)[^\s/@]*@/gi, "$1•••@");
    const [line] = withoutUrls.trim().split(/[\r\n]/, 1);
    const plain = line.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, " ").trim() || "no reason was given";
    return plain.length > LONGEST ? `${plain.slice(0, LONGEST - 1)}…` : plain;
}

;// CONCATENATED MODULE: ./build/bundle/engines/servers/failures.js


const SENTENCES = {
    unreachable: {
        code: "data/no-connection",
        message: (place, reason) => `The server at ${place} cannot be reached: ${reason}.`,
        fix: "Check host and port of the connection's URL, and that this machine may reach them.",
    },
    refused: {
        code: "data/no-connection",
        message: (place, reason) => `The server at ${place} does not let this user in: ${reason}.`,
        fix: "Check user and password of the connection's URL.",
    },
    lost: {
        code: "data/no-connection",
        message: (place, reason) => `The server at ${place} went away before it had answered: ${reason}.`,
        fix: "Run again; if it stays, read the server's own log.",
    },
    "no-database": {
        code: "data/no-connection",
        message: (place, reason) => `The server at ${place} has not the database that the URL names: ${reason}.`,
        fix: "Check the path of the connection's URL.",
    },
    "no-table": {
        code: "data/no-table",
        message: (place, reason) => `A table is not on the server at ${place}: ${reason}.`,
        fix: "Check `table:`; write parts with dots between, and quote names that need it.",
    },
    "no-permission": {
        code: "data/no-permission",
        message: (place, reason) => `The server at ${place} does not let this user read: ${reason}.`,
        fix: "Grant the connection's user SELECT on the table, and nothing more.",
    },
    "out-of-time": {
        code: "data/slow-server",
        message: (place, reason) => `The gate's time was up before the server at ${place} had answered: ${reason}.`,
        fix: "Give the gate more with `timeout:`, look at fewer rows with the gate's `where:`, or ask the server why it is slow.",
    },
    "out-of-memory": {
        code: "data/out-of-memory",
        message: (place, reason) => `The query does not fit into the memory of the server at ${place}: ${reason}.`,
        fix: "Give the server more memory, or look at fewer rows with `where:`.",
    },
    query: {
        code: "data/unreadable",
        message: (place, reason) => `The data could not be read to its end: ${reason} (${place}).`,
        fix: "Check the rule's SQL and the type of the column that the message names.",
    },
};
/** A sentence without credentials about what a server or its driver said. */
function serverFailed(failure, reason, address) {
    const { code, message, fix } = SENTENCES[failure];
    const said = serverReason(reason, address).replace(/\.$/, "");
    // What was thrown is no cause of this error: drivers put addresses and passwords into theirs.
    return new error.AssayError(code, message(address.place, said), { fix });
}
function noTable(name, address) {
    return serverFailed("no-table", `there is no \`${name}\``, address);
}
const NOT_REACHED = {
    ENOTFOUND: "its name is not known",
    EAI_AGAIN: "its name could not be looked up",
    ECONNREFUSED: "nothing listens there",
    ETIMEDOUT: "it does not answer",
    EHOSTUNREACH: "there is no way to it",
    ENETUNREACH: "there is no way to it",
};
const TLS = /^(ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|HOSTNAME_MISMATCH|ERR_OSSL|EPROTO)/;
const BROKEN = ["ECONNRESET", "EPIPE", "UND_ERR_SOCKET", "ERR_STREAM_PREMATURE_CLOSE"];
/** What the network itself says, before the server has a say; undefined for anything else. */
function networkFailure(thrown, address) {
    const code = networkCode(thrown);
    if (code === undefined)
        return undefined;
    if (Object.hasOwn(NOT_REACHED, code))
        return serverFailed("unreachable", NOT_REACHED[code], address);
    if (TLS.test(code))
        return serverFailed("unreachable", `its certificate does not hold (${code})`, address);
    return BROKEN.includes(code) ? serverFailed("lost", `the connection broke (${code})`, address) : undefined;
}
/** The code of an error, of what caused it or of one of several attempts. */
function networkCode(thrown, depth = 0) {
    if (!(thrown instanceof Error) || depth > 4)
        return undefined;
    if ("code" in thrown && typeof thrown.code === "string" && /^[A-Z][A-Z0-9_]+$/.test(thrown.code))
        if (/[A-Z]{3}/.test(thrown.code))
            return thrown.code;
    if (thrown instanceof AggregateError)
        return networkCode(thrown.errors[0], depth + 1);
    return networkCode(thrown.cause, depth + 1);
}

;// CONCATENATED MODULE: ./build/bundle/engines/spark/errors.js


/** Conditions as Spark's list of errors names them. */
const FAILURES = [
    [/^(TABLE_OR_VIEW_NOT_FOUND|SCHEMA_NOT_FOUND|PARSE_SYNTAX_ERROR_IN_NAME)/, "no-table"],
    [/^(INSUFFICIENT_PERMISSIONS|PERMISSION_DENIED)/, "no-permission"],
    [/OUT_OF_MEMORY/, "out-of-memory"],
];
/** Errors of data quote the value that is wrong. */
const OF_DATA = /^(CAST_INVALID_INPUT|CAST_OVERFLOW|NUMERIC_|ARITHMETIC_OVERFLOW|INVALID_)/;
/** What Spark or its driver threw, without the stack and without values of the data. */
function sparkFailed(thrown, address) {
    if (thrown instanceof error.AssayError)
        return thrown;
    const said = messageOf(thrown);
    const [, condition = "", reason = said] = /\[([A-Z][A-Z0-9_.]+)\] (?!org\.)([^\n]*)/.exec(said) ?? [];
    const failure = FAILURES.find(([pattern]) => pattern.test(condition))?.[1];
    if (failure !== undefined)
        return serverFailed(failure, reason, address);
    if (condition !== "") {
        const masked = OF_DATA.test(condition) ? reason.replaceAll(/'[^']*'|"[^"]*"/g, "•••") : reason;
        return serverFailed("query", `[${condition}] ${masked}`, address);
    }
    const network = networkFailure(thrown, address);
    if (network !== undefined)
        return network;
    if (/authenticat|sasl|login/i.test(said))
        return serverFailed("refused", "it refused user or password", address);
    if (/connection|closed|lost|socket/i.test(said))
        return serverFailed("lost", "the connection broke", address);
    return serverFailed("query", said, address);
}
function messageOf(thrown) {
    if (typeof thrown !== "object" || thrown === null)
        return String(thrown);
    const response = "response" in thrown ? thrown.response : undefined;
    if (typeof response === "object" && response !== null && "errorMessage" in response) {
        const { errorMessage } = response;
        if (typeof errorMessage === "string")
            return errorMessage;
    }
    return "message" in thrown ? String(thrown.message) : String(thrown);
}

;// CONCATENATED MODULE: ./build/bundle/engines/databricks/client.js


const STATEMENTS = "/api/2.0/sql/statements";
const PAUSE_MS = 500;
/** The statement execution protocol of Databricks SQL, whose values arrive as text and so exactly. */
class DatabricksClient {
    #address;
    #token;
    #deadline;
    #origin;
    constructor(address, token, deadline) {
        this.#address = address;
        this.#token = token;
        this.#deadline = deadline;
        this.#origin = `${address.tls ? "https" : "http"}://${address.place}`;
    }
    /** @throws AssayError */
    async *pages(sql) {
        const signal = AbortSignal.timeout(Math.ceil(this.#deadline.seconds * 1000));
        const body = {
            statement: sql,
            warehouse_id: this.#address.path.at(-1),
            wait_timeout: "10s",
            on_wait_timeout: "CONTINUE",
            format: "JSON_ARRAY",
            disposition: "INLINE",
        };
        let running;
        try {
            let statement = await this.#ask(STATEMENTS, signal, body);
            while (statement.status?.state === "PENDING" || statement.status?.state === "RUNNING") {
                running = `${STATEMENTS}/${encodeURIComponent(statement.statement_id ?? "")}`;
                await new Promise((done) => setTimeout(done, PAUSE_MS));
                statement = await this.#ask(running, signal);
            }
            running = undefined;
            if (statement.status?.state !== "SUCCEEDED")
                throw this.#failed(statement);
            const columns = (statement.manifest?.schema?.columns ?? []).map((column) => {
                return { name: column.name, type: column.type_name };
            });
            for (let chunk = statement.result; chunk !== undefined;) {
                yield { columns, rows: chunk.data_array ?? [] };
                const next = chunk.next_chunk_internal_link;
                // A link is a path of the same server; anything else would lead the token elsewhere.
                if (next === undefined || !next.startsWith("/api/"))
                    return;
                const answer = await this.#ask(next, signal);
                chunk = answer.data_array === undefined ? answer.result : answer;
            }
        }
        finally {
            if (running !== undefined)
                await this.#cancel(running);
        }
    }
    #failed({ status }) {
        const { error_code: code = status?.state ?? "no state", message = code } = status?.error ?? {};
        return sparkFailed({ message: /^\[/.test(message) ? message : `${code}: ${message}` }, this.#address);
    }
    async #ask(path, signal, body) {
        const answer = await this.#reading(() => this.#fetch(path, signal, body), signal);
        const text = await this.#reading(() => answer.text(), signal);
        if (answer.status === 401 || answer.status === 403)
            throw serverFailed("refused", `it answers ${answer.status}`, this.#address);
        if (answer.status !== 200)
            throw serverFailed("unreachable", `it answers ${answer.status} and not as Databricks does`, this.#address);
        try {
            return JSON.parse(text);
        }
        catch {
            throw serverFailed("unreachable", "it answers something that is no JSON", this.#address);
        }
    }
    #fetch(path, signal, body) {
        return fetch(this.#origin + path, {
            method: body === undefined ? "GET" : "POST",
            headers: { Authorization: `Bearer ${this.#token}`, "Content-Type": "application/json" },
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
            redirect: "error",
            signal,
        });
    }
    async #reading(read, signal) {
        try {
            return await read();
        }
        catch (thrown) {
            if (signal.aborted)
                throw serverFailed("out-of-time", "it was still at work", this.#address);
            throw (networkFailure(thrown, this.#address) ?? serverFailed("lost", "the connection broke", this.#address));
        }
    }
    async #cancel(path) {
        await this.#fetch(`${path}/cancel`, AbortSignal.timeout(2000), {}).catch(() => undefined);
    }
}

;// CONCATENATED MODULE: ./build/bundle/engines/servers/batch.js
function isNumeric({ cell }) {
    return cell === "integer" || cell === "number" || cell === "boolean";
}
/** Turns rows around into columns of typed arrays and texts. */
function toBatch(rows, columns) {
    const turned = columns.map((column, at) => [
        column.name,
        isNumeric(column) ? numbers(rows, at) : texts(rows, at),
    ]);
    return { rows: rows.length, columns: new Map(turned) };
}
function numbers(rows, at) {
    const values = new Float64Array(rows.length);
    const isNull = new Uint8Array(rows.length);
    let nulls = 0;
    for (const [row, cells] of rows.entries()) {
        const cell = cells[at];
        if (cell === null || cell === undefined) {
            isNull[row] = 1;
            values[row] = Number.NaN;
            nulls++;
        }
        else
            values[row] = numberOf(cell);
    }
    return { kind: "number", values, isNull, nulls };
}
function texts(rows, at) {
    let nulls = 0;
    const values = rows.map((cells) => {
        const cell = cells[at];
        if (cell !== null && cell !== undefined)
            return String(cell);
        nulls++;
        return null;
    });
    return { kind: "text", values, nulls };
}
/** Clients write NaN and infinities as text in ways of their own. */
function numberOf(cell) {
    if (typeof cell !== "string")
        return Number(cell);
    if (/^[+-]?inf(inity)?$/i.test(cell))
        return cell.startsWith("-") ? -Infinity : Infinity;
    return Number(cell);
}
/** A 64-bit integer, or any larger one, as a number where it is exact. */
function integerOf(text) {
    const number = Number(text);
    return Number.isSafeInteger(number) ? number : BigInt(text);
}

;// CONCATENATED MODULE: ./build/bundle/engines/servers/deadline.js

/** The moment until which a server is asked and waited for: all queries of a connection share the time until then. */
class Deadline {
    #ends;
    #address;
    constructor(seconds, address) {
        this.#ends = performance.now() + seconds * 1000;
        this.#address = address;
    }
    /**
     * Seconds that are left for a query.
     * @throws AssayError `data/slow-server` where none are, so that the query need not begin
     */
    get seconds() {
        const left = (this.#ends - performance.now()) / 1000;
        if (left <= 0)
            throw serverFailed("out-of-time", "the queries before this one had taken all of it", this.#address);
        return left;
    }
}

;// CONCATENATED MODULE: ./build/bundle/engines/servers/table-name.js
/**
 * The parts of a table's name as SQL writes it: `flights`, `db.flights`, `catalog."odd name".flights`.
 * @param quote what stands around a part that holds anything, doubled inside
 * @returns undefined where it is no name
 */
function namePartsOf(name, quote) {
    const part = `${quote}((?:[^${quote}]|${quote}${quote})+)${quote}|([\\p{L}\\p{N}_$-]+)`;
    if (!new RegExp(`^(?:${part})(?:\\.(?:${part}))*$`, "u").test(name.trim()))
        return undefined;
    return [...name.trim().matchAll(new RegExp(part, "gu"))].map(([, quoted, bare]) => quoted === undefined ? bare : quoted.replaceAll(quote + quote, quote));
}

// EXTERNAL MODULE: ./build/bundle/engines/decimal.js
var decimal = __webpack_require__(2262);
;// CONCATENATED MODULE: ./build/bundle/engines/servers/iso-time.js
/**
 * A regular expression that every engine's own dialect of them understands, and that only days and times
 * match that are ones: engines that throw at a text that is no time can then cast what is left.
 */
const THIRTY_ONE = "(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])";
const THIRTY = "(0[469]|11)-(0[1-9]|[12][0-9]|30)";
const FEBRUARY = "02-(0[1-9]|1[0-9]|2[0-8])";
const YEAR = "([1-9][0-9][0-9][0-9]|0[1-9][0-9][0-9]|00[1-9][0-9]|000[1-9])";
const LEAP_YEAR = "([0-9][0-9](0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)";
const DAY = `(${YEAR}-(${THIRTY_ONE}|${THIRTY}|${FEBRUARY})|${LEAP_YEAR}-02-29)`;
const TIME = "([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.][0-9]{1,6}[0-9]*)?)?";
const ZONE = " ?(Z|UTC|[+-](0[0-9]|1[0-4])(:?[0-5][0-9])?)";
/** ISO 8601, as DuckDB reads it: a day, or a day and a time with `T` or a space between, with or without a zone. */
const ISO_TIME = `^${DAY}([T ]${TIME}(${ZONE})?)?$`;

;// CONCATENATED MODULE: ./build/bundle/engines/servers/java-double.js
/**
 * SQL that turns how Java writes a number of floating point (`1.0E20`, `5.0E-5`) into how DuckDB does (`1e+20`,
 * `5e-05`). All functions in it are those that Trino and Spark share.
 * @param written SQL of the number as the engine casts it to text
 */
function likeDuckDb(written, textType) {
    const digits = `regexp_replace(regexp_replace(${written}, '^-|[.]|E.*$', ''), '0+$', '')`;
    const power = `CAST(regexp_replace(${written}, '^.*E', '') AS INTEGER)`;
    const sign = `CASE WHEN ${written} LIKE '-%' THEN '-' ELSE '' END`;
    const tail = (from, before, otherwise) => `CASE WHEN length(${digits}) >= ${from} THEN concat(${before}, substr(${digits}, ${from})) ELSE ${otherwise} END`;
    const whole = `concat(substr(rpad(${digits}, ${power} + 1, '0'), 1, ${power} + 1), ${tail(`${power} + 2`, "'.'", "'.0'")})`;
    const small = `concat('0.', rpad('', -${power} - 1, '0'), ${digits})`;
    const exponent = `CAST(abs(${power}) AS ${textType})`;
    const scientific = `concat(substr(${digits}, 1, 1), ${tail("2", "'.'", "''")}, CASE WHEN ${power} < 0 THEN 'e-' ELSE 'e+' END, ` +
        `CASE WHEN length(${exponent}) = 1 THEN '0' ELSE '' END, ${exponent})`;
    const shaped = `CASE WHEN ${power} BETWEEN 0 AND 15 THEN ${whole} WHEN ${power} BETWEEN -4 AND -1 THEN ${small} ELSE ${scientific} END`;
    return (`CASE WHEN ${written} IN ('0.0E0', '0.0') THEN '0.0' WHEN ${written} = 'NaN' THEN 'nan' WHEN ${written} = 'Infinity' THEN 'inf' ` +
        `WHEN ${written} = '-Infinity' THEN '-inf' WHEN ${written} LIKE '%E%' THEN concat(${sign}, ${shaped}) ELSE ${written} END`);
}

;// CONCATENATED MODULE: ./build/bundle/engines/spark/dialect.js



const HALF = "35184372088832";
const number = (expression) => `CAST(${expression} AS DOUBLE)`;
const wide = (expression) => `CAST(${expression} AS DECIMAL(38, 0))`;
const onlyWhere = (where) => (where === undefined ? "" : ` FILTER (WHERE ${where})`);
const dialect_text = (value) => `'${value.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
/** How Spark SQL writes names, text and what the metrics need; Databricks speaks it, too. */
const sparkDialect = {
    id: "spark",
    keepsRowOrder: false,
    identifier: (name) => `\`${name.replaceAll("`", "``")}\``,
    text: dialect_text,
    countIf: (condition) => `count(*)${onlyWhere(condition)}`,
    filtered: (call, condition) => `${call}${onlyWhere(condition)}`,
    asText,
    asNumber: number,
    booleanAsNumber: number,
    asWideInteger: wide,
    asDecimal: decimal/* castToDecimal */.s,
    isFinite: (expression) => `(${number(expression)} > ${number("'-Infinity'")} AND ${number(expression)} < ${number("'Infinity'")})`,
    isNaN: (expression) => `isnan(${number(expression)})`,
    isLess: (expression, other) => `${expression} < ${other}`,
    textLength: (expression) => `char_length(${expression})`,
    isBlank: (expression) => `translate(${expression}, ${dialect_text(" \t\n\v\f\r")}, '') = ''`,
    asTimestamp: (expression) => `CASE WHEN ${expression} RLIKE '${ISO_TIME}' THEN try_cast(${expression} AS TIMESTAMP) END`,
    asSeconds: (expression) => `CAST(CAST(${expression} AS TIMESTAMP) AS DOUBLE)`,
    quantile: (expression, share, where) => `percentile(${expression}, ${number(`'${share}'`)})${onlyWhere(where)}`,
    exactSumParts: sumParts,
    exactSum: (expression, cell) => {
        const { whole, upper, lower, summed } = sumParts(expression, cell);
        return {
            whole: whole.call,
            fraction: cell === "integer" ? "0" : `${upper.call} * ${HALF} + ${lower.call}`,
            summed: `${summed.call}${onlyWhere(summed.where)}`,
        };
    },
};
function sumParts(expression, cell) {
    // A sum of 64-bit integers wraps around in silence, one of decimals does not.
    if (cell === "integer")
        return {
            whole: { call: `sum(${wide(expression)})` },
            upper: { call: "sum(0)" },
            lower: { call: "sum(0)" },
            summed: { call: `count(${expression})` },
        };
    const value = number(expression);
    const fits = `abs(${value}) < ${number("'9223372036854775808'")}`;
    // A cast to an integer cuts off what is behind the point.
    const cut = (part) => `CAST(CASE WHEN ${fits} THEN ${part} END AS BIGINT)`;
    const rest = `(${value} - ${number(cut(value))}) * ${number(`'${HALF}'`)}`;
    const whole = (part) => `sum(${wide(cut(part))})`;
    return {
        whole: { call: whole(value) },
        upper: { call: whole(rest) },
        lower: { call: whole(`(${rest} - ${number(cut(rest))}) * ${number(`'${HALF}'`)}`) },
        summed: { call: "count(*)", where: fits },
    };
}
/** The same text as DuckDB gives for the same value. */
function asText(expression, { cell, type }) {
    const plain = `CAST(${expression} AS STRING)`;
    if (type === "string")
        return expression;
    if (type === "timestamp without time zone")
        return `replace(${plain}, ' ', 'T')`;
    if (type.startsWith("timestamp"))
        return `concat(replace(${plain}, ' ', 'T'), 'Z')`;
    if (cell === "nested")
        return `to_json(${expression})`;
    return type === "double" || type === "float" ? likeDuckDb(plain, "STRING") : plain;
}

;// CONCATENATED MODULE: ./build/bundle/engines/spark/types.js

const INTEGERS = ["tinyint", "smallint", "int", "bigint"];
/** What a reader of values can do with a column of Spark's type, as DESCRIBE writes it. */
function cellKind(type) {
    if (/^(array|map|struct|variant)\b/.test(type))
        return "nested";
    if (INTEGERS.includes(type))
        return "integer";
    if (/^(float|double|decimal)\b/.test(type))
        return "number";
    if (type === "boolean")
        return "boolean";
    return /^(date|timestamp|timestamp_ntz)$/.test(type) ? "time" : "text";
}
/** Names that say what they are: Spark's `timestamp` is a point in time, whatever the zone that it is shown in. */
const NAMED = {
    timestamp: "timestamp with local time zone",
    timestamp_ntz: "timestamp without time zone",
};
function sparkColumn(name, type) {
    return { name, cell: cellKind(type), type: NAMED[type] ?? type };
}
/** SQL of a column in a type that everything can be asked of. */
function readable(name, type) {
    if (/^map\b/.test(type))
        return `to_json(${name})`;
    if (cellKind(type) !== "text" || type === "string")
        return name;
    return type === "binary" ? `hex(${name})` : `CAST(${name} AS STRING)`;
}
/** A table as everything can be asked of it; what is read as text is that to whoever asks. */
function relationOf(quoted, described) {
    const selected = described.map(([column, type]) => {
        const own = sparkDialect.identifier(column);
        const read = readable(own, type);
        return read === own ? own : `${read} AS ${own}`;
    });
    const isAsItIs = described.every(([column], at) => selected[at] === sparkDialect.identifier(column));
    const columns = described.map(([name, type]) => {
        const column = sparkColumn(name, type);
        return column.cell === "text" ? { ...column, type: "string" } : column;
    });
    return {
        // Without a name of its own a table takes the `WHERE` of `FROM t WHERE (x)` for one.
        from: isAsItIs
            ? `${quoted} AS assay_read`
            : `(SELECT ${selected.join(", ")} FROM ${quoted}) AS assay_read`,
        columns,
    };
}

;// CONCATENATED MODULE: ./build/bundle/engines/databricks.js









const { identifier, asText: databricks_asText, asNumber } = sparkDialect;
/** No such warehouse can be had for tests: what is shared with Spark is tested there, the protocol is not. */
const databricks = {
    id: "databricks",
    description: "A SQL warehouse of Databricks",
    url: "databricks://token@host/sql/1.0/warehouses/id",
    schemes: ["databricks"],
    connect: async (url, { seconds }) => {
        const address = addressOf(url, databricks.url, 443);
        const token = address.password ?? address.user;
        if (token === undefined)
            throw new error.AssayError("data/no-connection", `The URL for ${address.place} holds no token.`, {
                fix: `Write it like \`${databricks.url}\`.`,
            });
        const masked = { ...address, secrets: [...address.secrets, token, encodeURIComponent(token)] };
        const engine = new DatabricksEngine(masked, new DatabricksClient(masked, token, new Deadline(seconds, masked)));
        await engine.query("SELECT 1 AS one");
        return engine;
    },
};
class DatabricksEngine {
    dialect = { ...sparkDialect, id: "databricks" };
    #address;
    #client;
    constructor(address, client) {
        this.#address = address;
        this.#client = client;
    }
    get place() {
        return this.#address.place;
    }
    async table(name) {
        const parts = namePartsOf(name, "`");
        if (parts === undefined)
            throw noTable(name, this.#address);
        const quoted = parts.map(identifier).join(".");
        return relationOf(quoted, await this.#described(`SELECT * FROM ${quoted}`));
    }
    async query(sql) {
        const all = [];
        for await (const { columns, rows } of this.#client.pages(sql))
            for (const cells of rows)
                all.push(Object.fromEntries(columns.map(({ name, type }, at) => [name, cellOf(cells[at], type)])));
        return all;
    }
    async *batches(sql, size) {
        const columns = (await this.#described(sql)).map(([name, type]) => sparkColumn(name, type));
        const parts = columns.map((column) => {
            const name = identifier(column.name);
            return isNumeric(column) ? asNumber(name) : databricks_asText(name, column);
        });
        for await (const { rows } of this.#client.pages(`SELECT ${parts.join(", ")} FROM (${sql}) AS assay_rows`))
            for (let at = 0; at < rows.length; at += size)
                yield toBatch(rows.slice(at, at + size), columns);
    }
    async #described(sql) {
        const rows = await this.query(`DESCRIBE QUERY ${sql}`);
        return rows.map((row) => [String(row["col_name"]), String(row["data_type"]).toLowerCase()]);
    }
    async close() {
        // Nothing stays open between statements.
    }
}
/** Every value arrives as text. */
function cellOf(cell, type) {
    if (typeof cell !== "string")
        return cell ?? null;
    if (/^(BYTE|SHORT|INT|LONG|TINYINT|SMALLINT|BIGINT)$/.test(type))
        return integerOf(cell);
    if (type === "BOOLEAN")
        return cell === "true";
    if (type === "DOUBLE")
        return numberOf(cell);
    if (type === "FLOAT")
        return Math.fround(numberOf(cell));
    return type === "DECIMAL" && /^-?\d+$/.test(cell) ? integerOf(cell) : cell;
}

;// CONCATENATED MODULE: ./build/bundle/engines/postgres/dialect.js

const dialect_number = (expression) => `CAST(${expression} AS double precision)`;
const postgres_dialect_text = (value) => `'${value.replaceAll("'", "''")}'`;
/** How PostgreSQL writes names, text and what the metrics need. */
const postgresDialect = {
    id: "postgres",
    keepsRowOrder: false,
    identifier: (name) => `"${name.replaceAll('"', '""')}"`,
    text: postgres_dialect_text,
    countIf: (condition) => `count(*) FILTER (WHERE ${condition})`,
    filtered: (call, condition) => `${call} FILTER (WHERE ${condition})`,
    asText: dialect_asText,
    asNumber: dialect_number,
    booleanAsNumber: (expression) => `CAST(CAST(${expression} AS integer) AS double precision)`,
    asWideInteger: (expression) => `CAST(${expression} AS numeric)`,
    asDecimal: (expression) => `CAST(${expression} AS numeric)`,
    isFinite: (expression) => `(${dialect_number(expression)} > '-Infinity'::float8 AND ${dialect_number(expression)} < 'Infinity'::float8)`,
    isNaN: (expression) => `(${dialect_number(expression)} = 'NaN'::float8)`,
    isLess: (expression, other) => `${expression} < ${other}`,
    textLength: (expression) => `char_length(${expression})`,
    isBlank: (expression) => `btrim(${expression}, E' \\t\\n\\x0b\\f\\r') = ''`,
    asTimestamp: (expression) => `CASE WHEN ${expression} ~ '${ISO_TIME}' THEN CAST(${expression} AS timestamptz) END`,
    asSeconds: (expression) => `CAST(extract(epoch FROM ${expression}) AS double precision)`,
    quantile: (expression, share, where) => `percentile_cont(${share}) WITHIN GROUP (ORDER BY ${expression})${where === undefined ? "" : ` FILTER (WHERE ${where})`}`,
    exactSumParts: dialect_sumParts,
    exactSum: (expression, cell) => {
        const { whole, upper, lower, summed } = dialect_sumParts(expression, cell);
        return {
            whole: whole.call,
            fraction: cell === "integer" ? "0" : `${upper.call} * 35184372088832 + ${lower.call}`,
            summed: summed.where === undefined ? summed.call : `${summed.call} FILTER (WHERE ${summed.where})`,
        };
    },
};
function dialect_sumParts(expression, cell) {
    if (cell === "integer")
        return {
            whole: { call: `sum(CAST(${expression} AS numeric))` },
            upper: { call: "sum(0)" },
            lower: { call: "sum(0)" },
            summed: { call: `count(${expression})` },
        };
    const value = dialect_number(expression);
    const fits = `abs(${value}) < 9223372036854775808::float8`;
    const rest = `(${value} - trunc(${value})) * 35184372088832::float8`;
    // A cast to numeric keeps 15 digits of a double; one to bigint keeps all of a whole number.
    const whole = (part) => `sum(CASE WHEN ${fits} THEN CAST(trunc(${part}) AS bigint) END)`;
    return {
        whole: { call: whole(value) },
        upper: { call: whole(rest) },
        lower: { call: whole(`(${rest} - trunc(${rest})) * 35184372088832::float8`) },
        summed: { call: "count(*)", where: fits },
    };
}
/** The same text as DuckDB gives for the same value. */
function dialect_asText(expression, { cell, type }) {
    const plain = `CAST(${expression} AS text)`;
    if (type.startsWith("timestamp") && type.endsWith("with time zone"))
        return `replace(CAST(${expression} AT TIME ZONE 'UTC' AS text), ' ', 'T') || 'Z'`;
    if (type.startsWith("timestamp"))
        return `replace(${plain}, ' ', 'T')`;
    if (cell === "nested")
        return `CAST(to_jsonb(${expression}) AS text)`;
    if (type !== "real" && type !== "double precision")
        return plain;
    return (`CASE ${plain} WHEN 'NaN' THEN 'nan' WHEN 'Infinity' THEN 'inf' WHEN '-Infinity' THEN '-inf' ELSE ` +
        `CASE WHEN ${plain} ~ '[.e]' THEN ${plain} ELSE ${plain} || '.0' END END`);
}

;// CONCATENATED MODULE: ./build/bundle/engines/postgres/errors.js


/** SQLSTATEs, or the class of two letters that they begin with. */
const errors_FAILURES = [
    [/^28/, "refused"],
    [/^3D000$/, "no-database"],
    [/^42501$/, "no-permission"],
    [/^(42P01|42602|3F000)$/, "no-table"],
    [/^57014$/, "out-of-time"],
    [/^(57P0|08)/, "lost"],
    [/^53200$/, "out-of-memory"],
    [/^53/, "unreachable"],
];
/** What PostgreSQL or its driver threw, as a sentence without credentials and without values of the data. */
function postgresFailed(thrown, address) {
    if (thrown instanceof error.AssayError)
        return thrown;
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    const state = sqlState(thrown);
    if (state !== undefined) {
        const failure = errors_FAILURES.find(([pattern]) => pattern.test(state))?.[1] ?? "query";
        // Errors of data quote the value that is wrong.
        const reason = state.startsWith("22") ? message.replaceAll(/"[^"]*"/g, '"•••"') : message;
        return serverFailed(failure, reason, address);
    }
    const network = networkFailure(thrown, address);
    if (network !== undefined)
        return network;
    if (/timeout|timed out/i.test(message))
        return /read timeout/i.test(message)
            ? serverFailed("out-of-time", "it does not answer any more", address)
            : serverFailed("unreachable", "it does not answer", address);
    if (/does not support SSL/i.test(message))
        return serverFailed("unreachable", "it does not speak TLS; `?tls=off` at the end of the URL asks without it", address);
    if (/terminated|connection error|not queryable|ended/i.test(message))
        return serverFailed("lost", "the connection broke", address);
    return serverFailed("query", message, address);
}
function sqlState(thrown) {
    if (!(thrown instanceof Error) || !("code" in thrown))
        return undefined;
    return typeof thrown.code === "string" && /^[0-9A-Z]{5}$/.test(thrown.code) && "severity" in thrown
        ? thrown.code
        : undefined;
}

;// CONCATENATED MODULE: ./build/bundle/engines/postgres/types.js

const types_INTEGERS = ["smallint", "integer", "bigint", "oid"];
const NUMBERS = /^(real|double precision|numeric)/;
const TIMES = /^(date|time|timestamp)/;
const NESTED = /^jsonb?$|\[\]$/;
/** What a reader of values can do with a column of PostgreSQL's type, as `format_type` writes it. */
function types_cellKind(type) {
    if (NESTED.test(type))
        return "nested";
    if (types_INTEGERS.includes(type))
        return "integer";
    if (NUMBERS.test(type))
        return "number";
    if (type === "boolean")
        return "boolean";
    return TIMES.test(type) ? "time" : "text";
}
/**
 * SQL of a column in a type that everything can be asked of: texts compare by their bytes as in DuckDB,
 * whatever the collation, and what has no text functions or no equality gets them.
 */
function types_readable(name, type) {
    if (type === "json")
        return `CAST(${name} AS jsonb)`;
    if (types_cellKind(type) !== "text")
        return name;
    return type === "text" || type.startsWith("character varying")
        ? `${name} COLLATE "C"`
        : `CAST(${name} AS text) COLLATE "C"`;
}
const OIDS = { bool: 16, int8: 20, int2: 21, int4: 23, float4: 700, float8: 701, numeric: 1700 };
/** Reads what the protocol carries as text; what is neither number nor boolean stays the text. */
function parserOf(oid) {
    switch (oid) {
        case OIDS.bool:
            return (text) => text === "t" || text === "true";
        case OIDS.int2:
        case OIDS.int4:
        case OIDS.float8:
            return Number;
        case OIDS.float4:
            return (text) => Math.fround(Number(text));
        case OIDS.int8:
            return integerOf;
        case OIDS.numeric:
            return (text) => (/^-?\d+$/.test(text) ? integerOf(text) : text);
        default:
            return (text) => text;
    }
}

;// CONCATENATED MODULE: ./build/bundle/engines/postgres/session.js



const { text: session_text } = postgresDialect;
const CONNECT_SECONDS = 15;
/** The server gives a query up by itself; after so much longer the driver does. */
const GRACE_MS = 500;
/**
 * One connection, and one transaction that can only read: all that is asked sees the tables as they were at the first
 * question. Each question is a savepoint, so that one that fails does not end the others.
 */
class PostgresSession {
    #client;
    #address;
    #deadline;
    #last = Promise.resolve();
    #broken;
    #isBegun = false;
    #snapshot;
    constructor(client, address, deadline, snapshot) {
        this.#snapshot = snapshot;
        this.#client = client;
        this.#address = address;
        this.#deadline = deadline;
        // Without a listener a connection that breaks between two queries would end the process.
        client.on("error", (error) => {
            this.#broken ??= error;
        });
    }
    /**
     * @param snapshot of another session, whose moment this one sees too
     * @throws AssayError `data/no-connection`
     */
    static async open(address, deadline, snapshot) {
        const { default: pg } = await __webpack_require__.e(/* import() */ 849).then(__webpack_require__.bind(__webpack_require__, 83849));
        const client = new pg.Client(settings(address, deadline.seconds));
        const session = new PostgresSession(client, address, deadline, snapshot);
        try {
            await client.connect();
            await client.query("SET TimeZone = 'UTC'; SET DateStyle = 'ISO, YMD'; SET extra_float_digits = 1; " +
                "SET standard_conforming_strings = on; SET default_transaction_read_only = on; " +
                `SET statement_timeout = ${millisecondsOf(deadline)}; SET idle_in_transaction_session_timeout = 0`);
            return session;
        }
        catch (thrown) {
            client.end().catch(() => undefined);
            throw postgresFailed(thrown, address);
        }
    }
    /** Names the moment that the session sees; undefined before the first question, or where the server tells none. */
    get snapshot() {
        return this.#snapshot;
    }
    query(sql) {
        return this.#inTurn(() => this.#transaction(() => this.#ask(sql)));
    }
    /** The rows of a query by and by; nothing else can be asked of the session meanwhile. */
    async *stream(sql, size) {
        const turn = Promise.withResolvers();
        const before = this.#last;
        this.#last = turn.promise;
        try {
            await before.catch(() => undefined);
            await this.#begin();
            await this.#ask(`DECLARE assay_rows NO SCROLL CURSOR FOR ${sql}`);
            for (;;) {
                const { rows } = await this.#ask(`FETCH FORWARD ${size} FROM assay_rows`);
                if (rows.length > 0)
                    yield rows;
                if (rows.length < size)
                    break;
            }
        }
        finally {
            await this.#rollBack();
            turn.resolve();
        }
    }
    async close() {
        await this.#client.end().catch(() => undefined);
    }
    #inTurn(work) {
        const result = this.#last.then(work, work);
        this.#last = result.catch(() => undefined);
        return result;
    }
    async #transaction(work) {
        await this.#begin();
        try {
            return await work();
        }
        finally {
            await this.#rollBack();
        }
    }
    /** Also takes back what a query set by `set_config`. A transaction whose savepoint is gone has lost its moment. */
    async #rollBack() {
        if (this.#broken !== undefined || !this.#isBegun)
            return;
        await this.#client
            .query("ROLLBACK TO SAVEPOINT assay; RELEASE SAVEPOINT assay")
            .catch((thrown) => {
            this.#broken ??= thrown;
        });
    }
    async #begin() {
        if (!this.#isBegun)
            await this.#beginTransaction();
        this.#isBegun = true;
        await this.#ask("SAVEPOINT assay");
        await this.#ask(`SET LOCAL statement_timeout = ${millisecondsOf(this.#deadline)}`);
    }
    async #beginTransaction() {
        const begin = "BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY";
        await this.#ask(begin);
        if (this.#snapshot !== undefined) {
            await this.#ask(`SET TRANSACTION SNAPSHOT ${session_text(this.#snapshot)}`);
            return;
        }
        try {
            const { rows } = await this.#ask("SELECT pg_export_snapshot()");
            this.#snapshot = String(rows[0][0]);
        }
        catch {
            // Pools and some replicas have no snapshots to share; each session then has a moment of its own.
            await this.#ask("ROLLBACK");
            await this.#ask(begin);
        }
    }
    /** The extended protocol takes one statement and no more. */
    async #ask(sql) {
        try {
            if (this.#broken !== undefined)
                throw this.#broken;
            const query = {
                text: sql,
                rowMode: "array",
                queryMode: "extended",
                query_timeout: millisecondsOf(this.#deadline) + GRACE_MS,
                types: { getTypeParser: parserOf },
            };
            const answer = await this.#client.query(query);
            return answer;
        }
        catch (thrown) {
            // The driver gave up where the server did not: what is asked next would wait behind that query.
            if (thrown instanceof Error && /read timeout/i.test(thrown.message))
                this.#broken ??= thrown;
            throw postgresFailed(thrown, this.#address);
        }
    }
}
function millisecondsOf({ seconds }) {
    return Math.max(1, Math.ceil(seconds * 1000));
}
function settings({ host, port, user, password, path, tls }, seconds) {
    return {
        host,
        port,
        user,
        // Given in any case: the driver would look for a file with passwords otherwise.
        password: password ?? "",
        database: path[0] ?? user,
        ssl: tls ? { rejectUnauthorized: true, servername: host } : false,
        connectionTimeoutMillis: Math.min(CONNECT_SECONDS, seconds) * 1000,
        query_timeout: Math.ceil(seconds * 1000) + GRACE_MS,
        application_name: "assay",
        keepAlive: true,
    };
}

;// CONCATENATED MODULE: ./build/bundle/engines/postgres.js







const { identifier: postgres_identifier, text: postgres_text, asText: postgres_asText, asNumber: postgres_asNumber, booleanAsNumber } = postgresDialect;
const postgres = {
    id: "postgres",
    description: "PostgreSQL and what speaks its protocol and SQL",
    url: "postgres://user:password@host:5432/database",
    schemes: ["postgres", "postgresql"],
    connect: async (url, { seconds }) => {
        const address = addressOf(url, postgres.url, 5432);
        const deadline = new Deadline(seconds, address);
        return new Postgres(address, deadline, await PostgresSession.open(address, deadline));
    },
};
class Postgres {
    dialect = postgresDialect;
    #address;
    #deadline;
    #session;
    constructor(address, deadline, session) {
        this.#address = address;
        this.#deadline = deadline;
        this.#session = session;
    }
    get place() {
        return this.#address.place;
    }
    async table(name) {
        const found = await this.#find(name);
        const { rows } = await this.#session.query(`SELECT attname, format_type(atttypid, NULL), format_type(atttypid, atttypmod) FROM pg_catalog.pg_attribute WHERE attrelid = ${found.oid} AND attnum > 0 AND NOT attisdropped ORDER BY attnum`);
        const columns = rows.map(([column, bare, type]) => {
            return { name: String(column), cell: types_cellKind(String(bare)), type: String(type) };
        });
        const selected = columns.map(({ name: column }, at) => {
            const quoted = postgres_identifier(column);
            const read = types_readable(quoted, String(rows[at][1]));
            return read === quoted ? quoted : `${read} AS ${quoted}`;
        });
        const from = selected.every((one, at) => one === postgres_identifier(columns[at].name))
            ? found.quoted
            : `(SELECT ${selected.join(", ")} FROM ${found.quoted}) AS assay_read`;
        return { from, columns };
    }
    /** What stands after FROM comes from the catalogue, never from the name as it was written. */
    async #find(name) {
        const { rows } = await this.#session.query(`SELECT c.oid, quote_ident(n.nspname) || '.' || quote_ident(c.relname), has_any_column_privilege(c.oid, 'SELECT'), c.relkind FROM pg_catalog.pg_class AS c JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace WHERE c.oid = to_regclass(${postgres_text(name)})`);
        const [found] = rows;
        if (found === undefined)
            throw noTable(name, this.#address);
        const [oid, quoted, mayRead] = found;
        if (mayRead !== true)
            throw serverFailed("no-permission", `\`${name}\` may not be read`, this.#address);
        return { oid: Number(oid), quoted: String(quoted) };
    }
    async query(sql) {
        const { fields, rows } = await this.#session.query(sql);
        return rows.map((cells) => Object.fromEntries(fields.map(({ name }, at) => [name, cells[at]])));
    }
    async *batches(sql, size) {
        const columns = await this.#columnsOf(sql);
        const parts = columns.map((column) => {
            const name = postgres_identifier(column.name);
            if (!isNumeric(column))
                return postgres_asText(name, column);
            return column.cell === "boolean" ? booleanAsNumber(name) : postgres_asNumber(name);
        });
        // A cursor holds its connection, and others may ask meanwhile.
        const session = await PostgresSession.open(this.#address, this.#deadline, this.#session.snapshot);
        try {
            const rows = session.stream(`SELECT ${parts.join(", ")} FROM (${sql}) AS assay_rows`, size);
            for await (const some of rows)
                yield toBatch(some, columns);
        }
        finally {
            await session.close();
        }
    }
    async #columnsOf(sql) {
        const { fields } = await this.#session.query(`SELECT * FROM (${sql}) AS assay_columns LIMIT 0`);
        const names = fields.map(({ dataTypeID, dataTypeModifier }) => `format_type(${dataTypeID}, NULL), format_type(${dataTypeID}, ${dataTypeModifier})`);
        if (names.length === 0)
            return [];
        const { rows } = await this.#session.query(`SELECT ${names.join(", ")}`);
        return fields.map(({ name }, at) => {
            const [bare, type] = [rows[0][at * 2], rows[0][at * 2 + 1]];
            return { name, cell: types_cellKind(String(bare)), type: String(type) };
        });
    }
    close() {
        return this.#session.close();
    }
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/bundle/engines/spark/cells.js

/** Kinds of columns in the numbers of Thrift's TTypeId, where the value is not what it looks like. */
const TYPE = { FLOAT: 5, DOUBLE: 6, DECIMAL: 15 };
/** The one kind of values that a column of an answer holds. */
function columnOf(column) {
    const found = Object.values(column).find((one) => one !== null && one !== undefined);
    if (found === undefined)
        throw new TypeError("a column of an answer holds no values");
    return found;
}
/**
 * Reads a cell as it came: the driver itself makes ±Infinity of integers beyond 2^53, and doubles of decimals.
 */
function cells_cellOf({ values, nulls }, row, type) {
    if (nulls !== undefined && ((nulls[row >> 3] ?? 0) & (1 << (row & 7))) !== 0)
        return null;
    const value = values[row];
    if (isLong(value))
        return integerOf(String(value.buffer.readBigInt64BE(value.offset)));
    if (type === TYPE.FLOAT)
        return Math.fround(numberOf(value));
    if (type === TYPE.DOUBLE)
        return numberOf(value);
    if (type === TYPE.DECIMAL && typeof value === "string")
        return /^-?\d+$/.test(value) ? integerOf(value) : value;
    return Buffer.isBuffer(value) ? value.toString("utf8") : value;
}
function isLong(value) {
    return (typeof value === "object" &&
        value !== null &&
        "offset" in value &&
        "buffer" in value &&
        Buffer.isBuffer(value.buffer));
}

;// CONCATENATED MODULE: ./build/bundle/engines/spark/session.js




const session_CONNECT_SECONDS = 15;
const ROWS = 10_000;
const LONGEST_PAUSE_MS = 100;
/** Results of Hive's operations, as Thrift numbers them. */
const FINISHED = 2;
const FETCH_NEXT = 0;
/** One session of a Thrift server, in UTC, in which what overflows is an error. */
class SparkSession {
    #client;
    #session;
    #address;
    #deadline;
    constructor(client, session, address, deadline) {
        this.#client = client;
        this.#session = session;
        this.#address = address;
        this.#deadline = deadline;
    }
    /** @throws AssayError `data/no-connection` */
    static async open(address, deadline) {
        const { default: hive } = await __webpack_require__.e(/* import() */ 576).then(__webpack_require__.t.bind(__webpack_require__, 35576, 19));
        const { TCLIService, TCLIService_types: types } = hive.thrift;
        const client = new hive.HiveClient(TCLIService, types);
        client.on("error", () => undefined);
        const { host, port, user, password, tls, path } = address;
        // The driver takes any certificate unless it is told not to.
        const options = tls ? { ssl: true, rejectUnauthorized: true, servername: host } : {};
        const authentication = new hive.auth.PlainTcpAuthentication({
            username: user ?? "assay",
            password: password ?? "assay",
        });
        const opening = async () => {
            const connection = new hive.connections.TcpConnection();
            await client.connect({ host, port, options }, connection, authentication);
            // Small messages would wait for one another's receipts.
            const { connection: socket } = connection.getConnection();
            if (socket instanceof external_node_net_.Socket)
                socket.setNoDelay(true);
            const configuration = {
                "set:hiveconf:spark.sql.session.timeZone": "UTC",
                "set:hiveconf:spark.sql.ansi.enabled": "true",
                ...(path[0] === undefined ? {} : { "use:database": path[0] }),
            };
            const protocol = types.TProtocolVersion.HIVE_CLI_SERVICE_PROTOCOL_V10;
            return client.openSession({ client_protocol: protocol, configuration });
        };
        try {
            const session = await before(Math.min(session_CONNECT_SECONDS, deadline.seconds), opening(), () => serverFailed("unreachable", "it does not answer", address));
            const own = new SparkSession(client, session, address, deadline);
            for await (const page of own.pages("SET TIME ZONE 'UTC'"))
                if (page.rows.length > 1)
                    break;
            return own;
        }
        catch (thrown) {
            closeQuietly(client);
            throw sparkFailed(thrown, address);
        }
    }
    /** @throws AssayError */
    async *pages(sql) {
        const ends = performance.now() + this.#deadline.seconds * 1000;
        let operation;
        try {
            operation = await this.#inTime(ends, this.#session.executeStatement(sql, { runAsync: true }));
            await this.#finished(operation, ends);
            operation.setMaxRows(ROWS);
            for (;;) {
                await this.#inTime(ends, operation.fetch(FETCH_NEXT));
                const page = pageOf(operation);
                operation.flush();
                yield page;
                if (page.rows.length === 0 || !operation.hasMoreRows())
                    return;
            }
        }
        catch (thrown) {
            await quietly(operation?.cancel());
            throw sparkFailed(thrown, this.#address);
        }
        finally {
            await quietly(operation?.close());
        }
    }
    async #finished(operation, ends) {
        for (let pause = 10;; pause = Math.min(LONGEST_PAUSE_MS, pause * 1.5)) {
            const status = await this.#inTime(ends, operation.status(false));
            if (status.operationState === FINISHED)
                return;
            // Whatever is beyond is cancelled, closed or failed.
            if ((status.operationState ?? 0) > FINISHED && (status.operationState ?? 0) < 6)
                throw { response: status };
            await new Promise((done) => setTimeout(done, pause));
        }
    }
    #inTime(ends, work) {
        const seconds = Math.max(0, ends - performance.now()) / 1000;
        return before(seconds, work, () => serverFailed("out-of-time", "it was still at work", this.#address));
    }
    async close() {
        await quietly(this.#session.close());
        closeQuietly(this.#client);
    }
}
async function before(seconds, work, late) {
    const end = Promise.withResolvers();
    const timer = setTimeout(() => end.reject(late()), seconds * 1000);
    work.catch(() => undefined);
    try {
        return await Promise.race([work, end.promise]);
    }
    finally {
        clearTimeout(timer);
    }
}
/** Cleaning up must not hide why, nor wait for a server that is gone. */
async function quietly(work) {
    if (work !== undefined)
        await before(2, work, () => new Error("late")).catch(() => undefined);
}
function closeQuietly(client) {
    try {
        client.close();
    }
    catch {
        // It was never open.
    }
}
function pageOf(operation) {
    const described = [...(operation.getSchema()?.columns ?? [])].sort((a, b) => a.position - b.position);
    const types = described.map(({ typeDesc }) => Number(typeDesc.types[0]?.primitiveEntry?.type ?? 7));
    const rows = [];
    for (const set of operation.getData()) {
        const columns = (set.columns ?? []).map((column) => columnOf(column));
        const count = columns[0]?.values.length ?? 0;
        for (let row = 0; row < count; row++)
            rows.push(columns.map((column, at) => cells_cellOf(column, row, types[at])));
    }
    return { names: described.map(({ columnName }) => columnName), rows };
}

;// CONCATENATED MODULE: ./build/bundle/engines/spark.js








const { identifier: spark_identifier, asText: spark_asText, asNumber: spark_asNumber } = sparkDialect;
const spark = {
    id: "spark",
    description: "Spark SQL through its Thrift server",
    url: "spark://user:password@host:10000/database",
    schemes: ["spark", "hive2"],
    connect: async (url, { seconds }) => {
        const address = addressOf(url, spark.url, 10_000);
        const deadline = new Deadline(seconds, address);
        return new SparkEngine(address, deadline, await SparkSession.open(address, deadline));
    },
};
class SparkEngine {
    dialect = sparkDialect;
    #address;
    #deadline;
    #session;
    constructor(address, deadline, session) {
        this.#address = address;
        this.#deadline = deadline;
        this.#session = session;
    }
    get place() {
        return this.#address.place;
    }
    async table(name) {
        const parts = namePartsOf(name, "`");
        if (parts === undefined)
            throw noTable(name, this.#address);
        const quoted = parts.map(spark_identifier).join(".");
        return relationOf(quoted, await this.#described(`SELECT * FROM ${quoted}`));
    }
    async query(sql) {
        const all = [];
        for await (const { names, rows } of this.#session.pages(sql))
            for (const cells of rows)
                all.push(Object.fromEntries(names.map((name, at) => [name, cells[at]])));
        return all;
    }
    async *batches(sql, size) {
        const columns = (await this.#described(sql)).map(([name, type]) => sparkColumn(name, type));
        const parts = columns.map((column) => {
            const name = spark_identifier(column.name);
            return isNumeric(column) ? spark_asNumber(name) : spark_asText(name, column);
        });
        // A query under way holds its session, and others may ask meanwhile.
        const session = await SparkSession.open(this.#address, this.#deadline);
        try {
            let pending = [];
            for await (const { rows } of session.pages(`SELECT ${parts.join(", ")} FROM (${sql}) AS assay_rows`)) {
                pending.push(...rows);
                while (pending.length >= size) {
                    yield toBatch(pending.slice(0, size), columns);
                    pending = pending.slice(size);
                }
            }
            if (pending.length > 0)
                yield toBatch(pending, columns);
        }
        finally {
            await session.close();
        }
    }
    /** Names and types of a query's columns; nothing is run for that. */
    async #described(sql) {
        const rows = await this.query(`DESCRIBE QUERY ${sql}`);
        return rows.map((row) => [String(row["col_name"]), String(row["data_type"]).toLowerCase()]);
    }
    close() {
        return this.#session.close();
    }
}

;// CONCATENATED MODULE: ./build/bundle/engines/trino/errors.js

/** Names of errors as Trino lists them. */
const trino_errors_FAILURES = [
    [/^(TABLE|SCHEMA|CATALOG)_NOT_FOUND$|^MISSING_(CATALOG|SCHEMA)_NAME$/, "no-table"],
    [/^PERMISSION_DENIED$/, "no-permission"],
    [/^EXCEEDED_(TIME_LIMIT|CPU_LIMIT)$/, "out-of-time"],
    [/MEMORY_LIMIT|^CLUSTER_OUT_OF_MEMORY$/, "out-of-memory"],
    [/^(SERVER_SHUTTING_DOWN|ADMINISTRATIVELY_KILLED|ABANDONED_QUERY|NO_NODES_AVAILABLE)$/, "lost"],
    [/^(ADMINISTRATIVELY_PREEMPTED|CLUSTER_OUT_OF_MEMORY)$/, "lost"],
];
/** What Trino said, without values of the data. */
function trinoFailed({ message, errorName }, address) {
    const failure = trino_errors_FAILURES.find(([pattern]) => pattern.test(errorName))?.[1] ?? "query";
    const isOfData = /^(INVALID_CAST_ARGUMENT|INVALID_FUNCTION_ARGUMENT|NUMERIC_VALUE_OUT_OF_RANGE)$/.test(errorName);
    const masked = isOfData ? message.replaceAll(/'[^']*'|"[^"]*"|: .*$/g, " •••") : message;
    return serverFailed(failure, masked.replace(/^line \d+:\d+: /, ""), address);
}

;// CONCATENATED MODULE: ./build/bundle/engines/trino/client.js



/** Answers of a server or a proxy that is busy, which the protocol says to ask again after. */
const BUSY = [429, 502, 503, 504];
const client_PAUSE_MS = 200;
/**
 * Trino's protocol: a query is posted, and its rows come page by page from addresses that the server names.
 * 64-bit integers arrive exactly, which the reading of JSON into doubles would lose.
 */
class TrinoClient {
    #address;
    #deadline;
    #origin;
    constructor(address, deadline) {
        this.#address = address;
        this.#deadline = deadline;
        this.#origin = new URL(`${address.tls ? "https" : "http"}://${address.place}`).origin;
    }
    /** @throws AssayError */
    async *pages(sql) {
        const { seconds } = this.#deadline;
        const signal = AbortSignal.timeout(Math.ceil(seconds * 1000));
        let open;
        try {
            const session = { "X-Trino-Session": `query_max_run_time=${Math.ceil(seconds)}s` };
            const first = { method: "POST", body: sql, headers: { ...this.#headers(), ...session } };
            let response = await this.#ask(`${this.#origin}/v1/statement`, first, signal);
            for (;;) {
                open = response.nextUri;
                if (response.error !== undefined)
                    throw trinoFailed(response.error, this.#address);
                if (response.columns !== undefined)
                    yield { columns: response.columns, rows: response.data ?? [] };
                if (open === undefined)
                    return;
                response = await this.#ask(this.#sameServer(open), { method: "GET" }, signal);
            }
        }
        finally {
            // Whoever stops reading ends the query, too.
            if (open !== undefined)
                await this.#cancel(open);
        }
    }
    async #ask(url, init, signal) {
        for (;;) {
            const answer = await this.#fetch(url, init, signal);
            if (BUSY.includes(answer.status)) {
                await answer.body?.cancel();
                await new Promise((done) => setTimeout(done, client_PAUSE_MS));
                continue;
            }
            const text = await this.#reading(() => answer.text(), signal);
            if (answer.status === 401 || answer.status === 403)
                throw serverFailed("refused", `it answers ${answer.status}`, this.#address);
            if (answer.status !== 200)
                throw serverFailed("unreachable", `it answers ${answer.status} and not as Trino does`, this.#address);
            return this.#parsed(text);
        }
    }
    #fetch(url, init, signal) {
        // A redirect could lead the password elsewhere.
        const request = { headers: this.#headers(), ...init, redirect: "error", signal };
        return this.#reading(() => fetch(url, request), signal);
    }
    async #reading(read, signal) {
        try {
            return await read();
        }
        catch (thrown) {
            if (signal.aborted)
                throw serverFailed("out-of-time", "it was still at work", this.#address);
            throw (networkFailure(thrown, this.#address) ?? serverFailed("lost", "the connection broke", this.#address));
        }
    }
    #parsed(text) {
        try {
            return JSON.parse(text, exactIntegers);
        }
        catch {
            throw serverFailed("unreachable", "it answers something that is no JSON", this.#address);
        }
    }
    #sameServer(url) {
        if (URL.canParse(url) && new URL(url).origin === this.#origin)
            return url;
        throw new error.AssayError("data/no-connection", `The server at ${this.#address.place} sends its answers from another address, which is not asked.`, { fix: "Name the address that the server calls its own, or let its proxy set the forwarded headers." });
    }
    #headers() {
        const { user = "assay", password, path } = this.#address;
        return {
            "X-Trino-User": encodeURIComponent(user),
            "X-Trino-Source": "assay",
            "X-Trino-Time-Zone": "UTC",
            ...(path[0] === undefined ? {} : { "X-Trino-Catalog": encodeURIComponent(path[0]) }),
            ...(path[1] === undefined ? {} : { "X-Trino-Schema": encodeURIComponent(path[1]) }),
            ...(password === undefined
                ? {}
                : { Authorization: `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}` }),
        };
    }
    async #cancel(url) {
        try {
            const signal = AbortSignal.timeout(2000);
            await fetch(this.#sameServer(url), {
                method: "DELETE",
                headers: this.#headers(),
                redirect: "error",
                signal,
            });
        }
        catch {
            // The server ends it by itself when nobody asks for its rows.
        }
    }
}
function exactIntegers(_, value, context) {
    if (typeof value !== "number" || Number.isSafeInteger(value))
        return value;
    const { source = "" } = context ?? {};
    return /^-?\d+$/.test(source) ? BigInt(source) : value;
}

;// CONCATENATED MODULE: ./build/bundle/engines/trino/dialect.js



const dialect_HALF = "35184372088832";
const trino_dialect_number = (expression) => `CAST(${expression} AS DOUBLE)`;
const dialect_wide = (expression) => `CAST(${expression} AS DECIMAL(38, 0))`;
/** Trino 476 takes `count(x) FILTER (WHERE x)` for `count(x)`, so the condition must be no bare column. */
const dialect_onlyWhere = (where) => where === undefined ? "" : ` FILTER (WHERE coalesce(${where}, false))`;
/** How Trino writes names, text and what the metrics need. */
const trinoDialect = {
    id: "trino",
    keepsRowOrder: false,
    identifier: (name) => `"${name.replaceAll('"', '""')}"`,
    text: (value) => `'${value.replaceAll("'", "''")}'`,
    countIf: (condition) => `count(*)${dialect_onlyWhere(condition)}`,
    filtered: (call, condition) => `${call}${dialect_onlyWhere(condition)}`,
    asText: trino_dialect_asText,
    asNumber: trino_dialect_number,
    booleanAsNumber: trino_dialect_number,
    asWideInteger: dialect_wide,
    asDecimal: decimal/* castToDecimal */.s,
    isFinite: (expression) => `is_finite(${trino_dialect_number(expression)})`,
    isNaN: (expression) => `is_nan(${trino_dialect_number(expression)})`,
    isLess: (expression, other, { type }) => {
        const less = `${expression} < ${other}`;
        // Here a comparison with NaN never holds.
        return type === "double" || type === "real"
            ? `(${less} OR (is_nan(${other}) AND NOT is_nan(${expression})))`
            : less;
    },
    textLength: (expression) => `length(${expression})`,
    isBlank: (expression) => `translate(${expression}, ' ' || chr(9) || chr(10) || chr(11) || chr(12) || chr(13), '') = ''`,
    asTimestamp: (expression) => `CASE WHEN regexp_like(${expression}, '${ISO_TIME}') THEN TRY_CAST(${spaced(expression)} AS TIMESTAMP(6) WITH TIME ZONE) END`,
    asSeconds: (expression) => `to_unixtime(CAST(${expression} AS TIMESTAMP(6) WITH TIME ZONE))`,
    quantile: sortedQuantile,
    exactSumParts: trino_dialect_sumParts,
    exactSum: (expression, cell) => {
        const { whole, upper, lower, summed } = trino_dialect_sumParts(expression, cell);
        return {
            whole: whole.call,
            fraction: cell === "integer" ? "0" : `${upper.call} * ${dialect_HALF} + ${lower.call}`,
            summed: `${summed.call}${dialect_onlyWhere(summed.where)}`,
        };
    },
};
/** Trino has no exact quantile: the values themselves in their order, and what lies between two of them. */
function sortedQuantile(expression, share, where) {
    const filled = `${expression} IS NOT NULL`;
    const kept = dialect_onlyWhere(where === undefined ? filled : `${filled} AND (${where})`);
    const sorted = `array_agg(${expression} ORDER BY ${expression})${kept}`;
    const place = `((cardinality(${sorted}) - 1) * ${trino_dialect_number(`'${share}'`)})`;
    const at = (rounded) => `element_at(${sorted}, CAST(${rounded}(${place}) AS BIGINT) + 1)`;
    const [low, high] = [at("floor"), at("ceiling")];
    return `(${low} + (${high} - ${low}) * (${place} - floor(${place})))`;
}
function trino_dialect_sumParts(expression, cell) {
    if (cell === "integer")
        return {
            whole: { call: `sum(${dialect_wide(expression)})` },
            upper: { call: "sum(0)" },
            lower: { call: "sum(0)" },
            summed: { call: `count(${expression})` },
        };
    const value = trino_dialect_number(expression);
    const fits = `abs(${value}) < ${trino_dialect_number("'9223372036854775808'")}`;
    const rest = `(${value} - truncate(${value})) * ${trino_dialect_number(`'${dialect_HALF}'`)}`;
    const whole = (part) => `sum(CASE WHEN ${fits} THEN ${dialect_wide(`CAST(truncate(${part}) AS BIGINT)`)} END)`;
    return {
        whole: { call: whole(value) },
        upper: { call: whole(rest) },
        lower: { call: whole(`(${rest} - truncate(${rest})) * ${trino_dialect_number(`'${dialect_HALF}'`)}`) },
        summed: { call: "count(*)", where: fits },
    };
}
/** ISO 8601 as a cast reads it: spaces around the time, and minutes in every zone. */
function spaced(expression) {
    const replaced = [
        ["^(.{10})T", "$1 "],
        [" ?(Z|UTC)$", " UTC"],
        ["(:[0-9]{2}[.0-9]*) ?([+-][0-9]{2})$", "$1 $2:00"],
        ["(:[0-9]{2}[.0-9]*) ?([+-][0-9]{2}):?([0-9]{2})$", "$1 $2:$3"],
    ];
    return replaced.reduce((sql, [from, to]) => `regexp_replace(${sql}, '${from}', '${to}')`, expression);
}
/** The same text as DuckDB gives for the same value. */
function trino_dialect_asText(expression, { cell, type }) {
    const plain = `CAST(${expression} AS VARCHAR)`;
    if (type.startsWith("varchar"))
        return expression;
    if (type.startsWith("timestamp")) {
        const isZoned = type.endsWith("with time zone");
        const utc = isZoned
            ? `CAST(${expression} AT TIME ZONE 'UTC' AS TIMESTAMP(6))`
            : `CAST(${expression} AS TIMESTAMP(6))`;
        const written = `replace(regexp_replace(CAST(${utc} AS VARCHAR), '[.]?0+$', ''), ' ', 'T')`;
        return isZoned ? `${written} || 'Z'` : written;
    }
    if (cell === "nested")
        return `json_format(CAST(${expression} AS JSON))`;
    if (type === "real")
        return likeDuckDb(shortestReal(expression), "VARCHAR");
    return type === "double" ? likeDuckDb(plain, "VARCHAR") : plain;
}
/** A cast writes seven digits of a 32-bit number, which several share; here it is as many as tell it apart. */
function shortestReal(expression) {
    const digits = (count) => `format('%.${count - 1}e', CAST(${expression} AS DOUBLE))`;
    const tells = (count) => `TRY_CAST(${digits(count)} AS REAL) = ${expression}`;
    const written = `CASE WHEN ${tells(7)} THEN ${digits(7)} WHEN ${tells(8)} THEN ${digits(8)} ELSE ${digits(9)} END`;
    const exponent = `regexp_replace(${written}, 'e([+]|(-))0*([0-9])', 'E$2$3')`;
    // `format` writes a NULL as text.
    return `CASE WHEN ${expression} IS NULL THEN NULL WHEN ${expression} = REAL '0' OR NOT is_finite(${expression}) THEN CAST(${expression} AS VARCHAR) ELSE ${exponent} END`;
}

;// CONCATENATED MODULE: ./build/bundle/engines/trino/types.js
const trino_types_INTEGERS = ["tinyint", "smallint", "integer", "bigint"];
/** What a reader of values can do with a column of Trino's type. A time of day is read as text. */
function trino_types_cellKind(type) {
    if (/^(array|map|row|json)\b/.test(type))
        return "nested";
    if (trino_types_INTEGERS.includes(type))
        return "integer";
    if (/^(real|double|decimal|number)\b/.test(type))
        return "number";
    if (type === "boolean")
        return "boolean";
    return /^(date|timestamp)\b/.test(type) ? "time" : "text";
}
/** SQL of a column in a type that everything can be asked of. */
function trino_types_readable(name, type) {
    if (trino_types_cellKind(type) !== "text" || /^varchar\b/.test(type))
        return name;
    return type === "varbinary" ? `to_hex(${name})` : `CAST(${name} AS VARCHAR)`;
}

;// CONCATENATED MODULE: ./build/bundle/engines/trino.js









const { identifier: trino_identifier, asText: trino_asText, asNumber: trino_asNumber } = trinoDialect;
const trino = {
    id: "trino",
    description: "Trino, and through it whatever its catalogs hold",
    url: "trino+https://user:password@host:443/catalog/schema",
    schemes: ["trino", "trino+https", "trino+http"],
    connect: async (url, { seconds }) => {
        const isPlain = /^trino\+http:/i.test(url);
        // The scheme says it; what is left of the URL is read as that of any server.
        const address = addressOf(url.replace(/^trino\+https?:/i, "trino:"), trino.url, isPlain ? 8080 : 443);
        const tls = !isPlain && (address.tls || /^trino\+https:/i.test(url));
        if (isPlain && address.tls && address.password !== undefined)
            throw new error.AssayError("data/no-connection", `A password for ${address.place} would travel without TLS.`, {
                fix: "Write `trino+https://`, or leave the password out.",
            });
        const asked = { ...address, tls, secrets: [url, ...address.secrets] };
        const engine = new TrinoEngine(asked, new Deadline(seconds, asked));
        await engine.query("SELECT 1 AS one");
        return engine;
    },
};
class TrinoEngine {
    dialect = trinoDialect;
    #address;
    #client;
    constructor(address, deadline) {
        this.#address = address;
        this.#client = new TrinoClient(address, deadline);
    }
    get place() {
        return this.#address.place;
    }
    async table(name) {
        const parts = namePartsOf(name, '"');
        if (parts === undefined || parts.length > 3)
            throw noTable(name, this.#address);
        const quoted = parts.map(trino_identifier).join(".");
        const found = await this.#columnsOf(`SELECT * FROM ${quoted}`);
        const columns = found.map((column) => ({ ...column, cell: trino_types_cellKind(column.type) }));
        const selected = columns.map((column) => {
            const own = trino_identifier(column.name);
            const read = trino_types_readable(own, column.type);
            return read === own ? own : `${read} AS ${own}`;
        });
        const isAsItIs = columns.every(({ name: one, type }) => trino_types_readable(trino_identifier(one), type) === trino_identifier(one));
        const from = isAsItIs ? quoted : `(SELECT ${selected.join(", ")} FROM ${quoted}) AS assay_read`;
        return { from, columns: columns.map((column) => read(column)) };
    }
    async query(sql) {
        const all = [];
        for await (const { columns, rows } of this.#client.pages(sql))
            for (const cells of rows)
                all.push(Object.fromEntries(columns.map(({ name, type }, at) => [name, trino_cellOf(cells[at], type)])));
        return all;
    }
    async *batches(sql, size) {
        const columns = (await this.#columnsOf(sql)).map((column) => ({
            ...column,
            cell: trino_types_cellKind(column.type),
        }));
        const parts = columns.map((column) => {
            const name = trino_identifier(column.name);
            return isNumeric(column) ? trino_asNumber(name) : trino_asText(name, column);
        });
        const casted = `SELECT ${parts.join(", ")} FROM (${sql}) AS assay_rows`;
        let pending = [];
        for await (const { rows } of this.#client.pages(casted)) {
            pending.push(...rows);
            while (pending.length >= size) {
                yield toBatch(pending.slice(0, size), columns);
                pending = pending.slice(size);
            }
        }
        if (pending.length > 0)
            yield toBatch(pending, columns);
    }
    async #columnsOf(sql) {
        let columns = [];
        for await (const page of this.#client.pages(`SELECT * FROM (${sql}) AS assay_columns LIMIT 0`))
            columns = page.columns.map(({ name, type }) => ({ name, type }));
        return columns;
    }
    async close() {
        // Nothing stays open between queries.
    }
}
/** What is read in another type than the table has is text to whoever asks. */
function read(column) {
    return column.cell === "text" ? { ...column, type: "varchar" } : column;
}
/** NaN and infinities arrive as text, and so do decimals, whose whole numbers may be of any size. */
function trino_cellOf(cell, type) {
    if (type === "real" && typeof cell === "number")
        return Math.fround(cell);
    if (typeof cell !== "string")
        return typeof cell === "object" && cell !== null ? JSON.stringify(cell) : cell;
    if (type === "double" || type === "real")
        return numberOf(cell);
    return /^decimal\(\d+, ?0\)$/.test(type) ? integerOf(cell) : cell;
}

;// CONCATENATED MODULE: ./build/bundle/engines/servers.js




/** Every kind of server whose tables can be checked. A new one is one file and one line here. */
const SERVERS = [postgres, trino, spark, databricks];


/***/ }),

/***/ 16560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ao: () => (/* binding */ connectionOf),
/* harmony export */   d8: () => (/* binding */ CONNECTION_NAME),
/* harmony export */   fX: () => (/* binding */ isConnection)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38093);
/* harmony import */ var _servers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60541);


/**
 * Names of variables that may hold the URL of a server. Configs come with the change that is judged: one that
 * could name any variable could have the application's own database asked, and tell in numbers what is in it.
 * So whoever runs Assay says by the name which URL is meant for it.
 */
const CONNECTION_NAME = "^(ASSAY_[A-Z0-9_]+|([A-Z0-9_]+_)?WAREHOUSE_URL)$";
const NAME = new RegExp(CONNECTION_NAME);
/** A gate is not even sent what a variable holds beside these, so it cannot say which of both is wrong. */
function beginnings() {
    return _servers_js__WEBPACK_IMPORTED_MODULE_1__/* .SERVERS */ .V.flatMap(({ schemes }) => schemes.map((scheme) => `\`${scheme}://\``)).join(", ");
}
/** True for a variable that a config may name: by its name, and by a value that is the URL of a known server. */
function isConnection(name, value) {
    return NAME.test(name) && serverFor(value) !== undefined;
}
function serverFor(url) {
    const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(url)?.[1].toLowerCase();
    return _servers_js__WEBPACK_IMPORTED_MODULE_1__/* .SERVERS */ .V.find(({ schemes }) => scheme !== undefined && schemes.includes(scheme));
}
/**
 * The kind of server that a config names, and the URL that its variable holds.
 * @throws AssayError `data/no-connection`
 */
function connectionOf(engine, variable, secrets = {}) {
    const server = _servers_js__WEBPACK_IMPORTED_MODULE_1__/* .SERVERS */ .V.find(({ id }) => id === engine);
    if (server === undefined)
        throw new TypeError(`there is no engine ${engine}`);
    const url = Object.hasOwn(secrets, variable) ? secrets[variable] : undefined;
    if (url === undefined || !isConnection(variable, url))
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_0__.AssayError("data/no-connection", `\`${variable}\` is not set in the environment, or holds no URL of a server: one that begins with ${beginnings()}.`, {
            fix: `Set it to one like \`${server.url}\` in the step that runs Assay, from the store of secrets. Pull requests from forks have none.`,
        });
    if (serverFor(url) !== server)
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_0__.AssayError("data/no-connection", `\`${variable}\` holds a URL for \`${serverFor(url)?.id}\`, and the source says \`engine: ${engine}\`.`, { fix: `Name the engine of the server, or set the variable to one like \`${server.url}\`.` });
    return { server, url };
}


/***/ }),

/***/ 53209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UB: () => (/* binding */ ServerSourceSchema),
/* harmony export */   f0: () => (/* binding */ isServerSource),
/* harmony export */   l1: () => (/* binding */ connectionNames)
/* harmony export */ });
/* harmony import */ var typebox__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35007);
/* harmony import */ var _servers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60541);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16560);



/** A table of a server, as settings name it. The password is in the environment, never here. */
const ServerSourceSchema = typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Object */ .ZUJ.Object({
    engine: typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Enum */ .ZUJ.Enum(_servers_js__WEBPACK_IMPORTED_MODULE_1__/* .SERVERS */ .V.map(({ id }) => id), { description: "Which kind of server holds the table" }),
    connection: typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.String */ .ZUJ.String({
        pattern: _connection_js__WEBPACK_IMPORTED_MODULE_2__/* .CONNECTION_NAME */ .d8,
        description: "Variable of the environment that holds the server's URL: its name begins with `ASSAY_` or ends with `WAREHOUSE_URL`",
    }),
    table: typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.String */ .ZUJ.String({
        minLength: 1,
        description: "The table as the server's SQL writes it, parts with dots between: `public.flights`",
    }),
}, { additionalProperties: false });
function isServerSource(source) {
    return typeof source === "object" && source !== null && "engine" in source;
}
/** Names of the environment's variables that settings say hold URLs of servers. */
function connectionNames(sources) {
    return [...new Set(sources.filter(isServerSource).map(({ connection }) => connection))];
}


/***/ }),

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

/***/ 86379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ missingFor),
/* harmony export */   z: () => (/* binding */ missingInBaseline)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38093);

/** What is wrong outside as the reason why something has no value; a bug of ours goes on being thrown. */
function missingFor(thrown) {
    if (!(thrown instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__.AssayError))
        throw thrown;
    const { code, message, fix } = thrown;
    return fix === undefined ? { code, reason: message } : { code, reason: message, fix };
}
/** How a tree or a gate says that there is no such file; in a baseline that is a first run. */
const NO_FILE = ["file/missing", "data/no-files"];
/** As `missingFor`, for a file of a baseline. */
function missingInBaseline(thrown) {
    const missing = missingFor(thrown);
    return NO_FILE.includes(missing.code) ? { ...missing, code: "baseline/file-missing" } : missing;
}


/***/ }),

/***/ 61651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fm: () => (/* binding */ matchesText),
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
