export const id = 7787;
export const ids = [7787,1023];
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

// EXTERNAL MODULE: ./build/bundle/model/error.js
var error = __webpack_require__(38093);
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
/** A query ends at a NUL character, so that one is called by its number. */
function textOf(value) {
    const parts = value.split("\0").map((part) => `'${part.replaceAll("'", "''")}'`);
    return parts.length === 1 ? parts[0] : `(${parts.join(" || chr(0) || ")})`;
}
/** @throws AssayError `data/unreadable` for a name that no query can hold */
function identifierOf(name) {
    if (!name.includes("\0"))
        return `"${name.replaceAll('"', '""')}"`;
    const shown = name.replaceAll("\0", "\\0");
    throw new error.AssayError("data/unreadable", `The name of column \`${shown}\` holds a NUL character, which no SQL can write.`, {
        fix: "Give the column another name; a text of two bytes a character may have been read as one of one.",
    });
}
/** How DuckDB writes names, text and what the metrics need. */
const duckDbDialect = {
    id: "duckdb",
    keepsRowOrder: true,
    identifier: identifierOf,
    text: textOf,
    // FILTER takes memory for all columns of the query anew, so that many of them over many columns take all there is.
    countIf: (condition) => `count(CASE WHEN ${condition} THEN 1 END)`,
    filtered: (call, condition) => call === "count(*)" ? duckDbDialect.countIf(condition) : `${call} FILTER (WHERE ${condition})`,
    asText: (expression, { type }) => (0,types/* asText */.e)(expression, type),
    asNumber: (expression) => `CAST(${expression} AS DOUBLE)`,
    booleanAsNumber: (expression) => `CAST(${expression} AS DOUBLE)`,
    asWideInteger: (expression) => `CAST(${expression} AS HUGEINT)`,
    asDecimal: decimal/* castToDecimal */.s,
    isFinite: (expression) => `isfinite(CAST(${expression} AS DOUBLE))`,
    isNaN: (expression) => `isnan(${expression})`,
    isLess: (expression, other) => `${expression} < ${other}`,
    textLength: (expression) => `length(${expression})`,
    matches: (expression, pattern) => {
        return { sql: `regexp_matches(${expression}, ${duckDbDialect.text(pattern)})`, sure: true };
    },
    // A function is asked once for each entry of a column's dictionary, IN for each row: 20 times as long for 50 values.
    isOneOf: (expression, literals) => `list_contains([${literals.join(", ")}], ${expression})`,
    json: duckDbJson,
    isBlank: (expression) => `trim(${expression}, ' ' || chr(9) || chr(10) || chr(11) || chr(12) || chr(13)) = ''`,
    asTimestamp: (expression) => `TRY_CAST(${expression} AS TIMESTAMPTZ)`,
    asSeconds: (expression) => `CAST(epoch(${expression}) AS DOUBLE)`,
    asInstant: (expression) => `CAST(${expression} AS TIMESTAMPTZ)`,
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
    return best && best.steps <= Math.min(tolerance, best.name.length / 2)
        ? `Did you mean \`${best.name}\`?`
        : undefined;
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
