export const id = 561;
export const ids = [561];
export const modules = {

/***/ 45508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ sqlFault)
/* harmony export */ });
/** Tags are made of letters of any script. */
const DOLLAR_QUOTE = /\$[\w\u0080-\u{10ffff}]*\$/uy;
const COMMENT = /--|\/\*|#/y;
/**
 * What is wrong with a piece of SQL that somebody wrote, before it stands inside of other SQL. One that closes the
 * parentheses around it could turn the query into another one. Outside of quotes it may hold neither comments nor
 * `;`, and its parentheses must match. Where engines disagree on where a quote ends, it is refused.
 */
function sqlFault(sql) {
    if (sql.includes("\0"))
        return "it holds a NUL character";
    let depth = 0;
    for (let at = 0; at < sql.length; at++) {
        const character = sql[at];
        if (character === "'" || character === '"' || character === "`") {
            const end = sql.indexOf(character, at + 1);
            if (end === -1)
                return `a quote ${character} is not closed`;
            // In E'…', and in every text of Spark, this quote would go on.
            if (sql[end - 1] === "\\")
                return `a backslash stands before a quote ${character}, where engines do not agree`;
            at = end;
        }
        else if (character === ";")
            return "it holds a `;`";
        else if (startsAt(COMMENT, sql, at) || startsAt(DOLLAR_QUOTE, sql, at))
            return "it holds a comment or a `$` quote";
        else if (character === "(")
            depth++;
        else if (character === ")" && --depth < 0)
            return "a `)` closes nothing";
    }
    return depth === 0 ? undefined : "a `(` is not closed";
}
function startsAt(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.test(text);
}


/***/ }),

/***/ 22604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xf: () => (/* binding */ quantileOf),
/* harmony export */   ZQ: () => (/* binding */ readCounts),
/* harmony export */   e8: () => (/* binding */ aggregateSql),
/* harmony export */   t$: () => (/* binding */ countWhere)
/* harmony export */ });
/** What an aggregate asks for, where it is a quantile. */
function quantileOf(aggregate, conditions) {
    if (typeof aggregate === "string" || !("quantile" in aggregate))
        return undefined;
    const where = allOf(aggregate, conditions);
    const quantile = { expression: aggregate.quantile, share: aggregate.share };
    return where === undefined ? quantile : { ...quantile, where };
}
/** The aggregate's own condition and others as one. */
function allOf(aggregate, conditions) {
    const own = typeof aggregate === "string" || aggregate.where === undefined ? [] : [aggregate.where];
    const all = [...own, ...conditions];
    return all.length === 0 ? undefined : all.map((one) => `(${one})`).join(" AND ");
}
/** SQL of an aggregate over the rows that meet the conditions. */
function aggregateSql(sql, aggregate, conditions = [], extremes = new Map()) {
    const where = allOf(aggregate, conditions);
    if (typeof aggregate === "object" && "quantile" in aggregate)
        return sql.quantile(aggregate.quantile, aggregate.share, where);
    if (typeof aggregate === "object" && "binned" in aggregate)
        return (sql.binCounts?.(aggregate.binned, aggregate.edges, where) ??
            countsSql(sql, conditionsOfBins(sql, aggregate), where));
    if (typeof aggregate === "object" && "listed" in aggregate)
        return (sql.valueCounts?.(aggregate.listed, aggregate.values, where) ??
            countsSql(sql, conditionsOfValues(sql, aggregate), where));
    const within = typeof aggregate === "object" && "distinct" in aggregate && extremes.get(aggregate.distinct);
    if (within && sql.distinctWithin !== undefined)
        return sql.distinctWithin(aggregate.distinct, ...within, where);
    const call = callOf(aggregate);
    return where === undefined ? call : sql.filtered(call, where);
}
function callOf(aggregate) {
    if (typeof aggregate === "string")
        return aggregate;
    return "distinct" in aggregate ? `count(DISTINCT ${aggregate.distinct})` : aggregate.call;
}
/** The rows for which a condition holds. */
function countWhere(condition) {
    return { call: "count(*)", where: condition };
}
/** Counts as a text with commas, for engines that have no histogram. */
function countsSql(sql, conditions, where) {
    const count = { name: "n", type: "BIGINT", cell: "integer" };
    return conditions
        .map((condition) => sql.asText(sql.countIf(where === undefined ? condition : `(${condition}) AND ${where}`), count))
        .join(" || ',' || ");
}
function conditionsOfBins(sql, { binned, edges }) {
    const literal = (edge) => sql.asNumber(`'${edge}'`);
    const bins = edges.map((edge, at) => {
        const upTo = `${binned} <= ${literal(edge)}`;
        return at === 0 ? upTo : `${binned} > ${literal(edges[at - 1])} AND ${upTo}`;
    });
    return [...bins, `${binned} > ${literal(edges[edges.length - 1])}`];
}
function conditionsOfValues(sql, { listed, values }) {
    return values.map((value) => `${listed} = ${sql.text(value)}`);
}
/** What `binned` and `listed` counted, one after another or as `place:count`: so many numbers, zeros where the engine gave none. */
function readCounts(value, length) {
    const counts = Array(length).fill(0);
    if (typeof value !== "string" || value === "")
        return counts;
    value.split(",").forEach((entry, index) => {
        const [place, count] = entry.includes(":") ? entry.split(":").map(Number) : [index, Number(entry)];
        if (place < length)
            counts[place] = count;
    });
    return counts;
}


/***/ }),

/***/ 17534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ decimalOf),
/* harmony export */   Nx: () => (/* binding */ decimalText),
/* harmony export */   iv: () => (/* binding */ difference),
/* harmony export */   rf: () => (/* binding */ exactNumber)
/* harmony export */ });
/* harmony import */ var _model_estimate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17693);
/* harmony import */ var _quotient_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(751);


/** Longer texts and larger exponents are no number of any column. */
const LONGEST = 400;
/** Reads `-1`, `0.10` and `1e5`; undefined for what is no finite number. */
function decimalOf(text) {
    const [matched, sign, whole = "", behind = "", exponent = "0"] = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d{1,3}))?$/i.exec(text.slice(0, LONGEST + 1)) ?? [];
    if (matched === undefined || matched.length > LONGEST || whole + behind === "")
        return undefined;
    const power = Number(exponent) - behind.length;
    let digits = BigInt(whole + behind) * 10n ** BigInt(Math.max(0, power));
    let scale = Math.max(0, -power);
    while (scale > 0 && digits % 10n === 0n)
        [digits, scale] = [digits / 10n, scale - 1];
    return { digits: sign === "-" ? -digits : digits, scale };
}
/** As SQL and people write it. */
function decimalText({ digits, scale }) {
    const size = String(digits < 0n ? -digits : digits).padStart(scale + 1, "0");
    const [whole, behind] = [size.slice(0, size.length - scale), size.slice(size.length - scale)];
    return `${digits < 0n ? "-" : ""}${whole}${scale === 0 ? "" : `.${behind}`}`;
}
/** A number as an engine gives it, to the last digit where it is a whole one. */
function exactNumber(value, samples) {
    const estimate = (0,_model_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .exactly */ .p)(Number(value), samples);
    if ((0,_model_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .isMissing */ .b)(estimate) || Number.isSafeInteger(estimate.value))
        return estimate;
    const decimal = typeof value === "number" ? undefined : decimalOf(String(value));
    return decimal?.scale === 0 ? { ...estimate, integer: decimal.digits } : estimate;
}
/** The double nearest to a − b for two numbers as an engine gives them; NaN where one of them is none. */
function difference(a, b) {
    const [from, less] = [decimalOf(String(a)), decimalOf(String(b))];
    if (from === undefined || less === undefined)
        return Number(a) - Number(b);
    const scale = Math.max(from.scale, less.scale);
    const digits = ({ digits, scale: own }) => digits * 10n ** BigInt(scale - own);
    return (0,_quotient_js__WEBPACK_IMPORTED_MODULE_1__/* .quotient */ .y)(digits(from) - digits(less), 10n ** BigInt(scale));
}


/***/ }),

/***/ 71061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ isWide),
/* harmony export */   GS: () => (/* binding */ placed),
/* harmony export */   RZ: () => (/* binding */ isBlurred),
/* harmony export */   eS: () => (/* binding */ mayBeWide),
/* harmony export */   eV: () => (/* binding */ WIDE),
/* harmony export */   uF: () => (/* binding */ unitOf),
/* harmony export */   vK: () => (/* binding */ scaled)
/* harmony export */ });
/* harmony import */ var _engines_decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2262);
/* harmony import */ var _decimals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17534);


/** From here on doubles do not tell neighbouring integers apart. */
const WIDE = 2 ** 52;
/** True where the type of a column has values that doubles do not tell apart. */
function mayBeWide({ cell, type, ...column }) {
    if (cell === "integer")
        return !/^(u?(tiny|small)int|u?int(eger)?|oid)$/i.test(type);
    const digits = (0,_engines_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalDigits */ .o)({ cell, type, ...column });
    return digits !== undefined && digits.whole + digits.scale > 15;
}
/** True where doubles do not tell all values of a column apart. */
function isWide(column, { min, max }) {
    const farthest = Math.max(Math.abs(min), Math.abs(max));
    if (column.cell === "integer")
        return farthest > WIDE;
    const digits = (0,_engines_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalDigits */ .o)(column);
    if (digits === undefined)
        return false;
    return Number.isFinite(digits.scale) ? farthest * 10 ** digits.scale > WIDE : true;
}
/** SQL of (x − m) × 2^-k for an m near the mean. */
function scaled(column, location, sql) {
    const name = sql.identifier(column.name);
    const literal = (value) => sql.asNumber(`'${value}'`);
    const difference = exactDifference(name, column, location, sql) ?? `(${sql.asNumber(name)} - ${literal(location.mean)})`;
    return `(${difference} * ${literal(1 / unitOf(location))})`;
}
/** Undefined where nothing is lost by doubles, or there is no place to measure from without them. */
function exactDifference(name, column, location, sql) {
    const from = exactPlace(column, location);
    if (from === undefined)
        return undefined;
    const digits = (0,_engines_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalDigits */ .o)(column);
    const [value, place] = digits === undefined
        ? [sql.asWideInteger(name), sql.asWideInteger(`'${from}'`)]
        : [name, sql.asDecimal(`'${from}'`, digits)];
    return place === undefined ? undefined : sql.asNumber(`(${value} - ${place})`);
}
/** What is subtracted before the difference becomes a double, so that cents and last digits stay. */
function exactPlace(column, location) {
    const { mean, origin } = location;
    if (origin !== undefined)
        return origin.text;
    if (isWide(column, location))
        return column.cell === "integer" ? String(BigInt(Math.round(mean))) : undefined;
    const scale = (0,_engines_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalDigits */ .o)(column)?.scale ?? 0;
    return scale > 0 ? meanText(mean, scale) : undefined;
}
/** Spreads of less than this share of the values' size are lost to the digits of doubles. */
const LEAST_SPREAD = 2 ** -26;
/** True where values lie too close together, and too far from zero, to be measured. */
function isBlurred(column, location) {
    const { min, max, origin } = location;
    const spread = origin?.reach ?? max - min;
    if (spread > 0 && spread < SMALLEST_UNIT)
        return true;
    if (origin !== undefined || column.cell === "integer" || !isWide(column, location))
        return false;
    return spread < Math.max(Math.abs(min), Math.abs(max)) * LEAST_SPREAD;
}
/** The location with a mean that differences are taken from as it is. */
function placed(column, location) {
    const from = exactPlace(column, location);
    return from === undefined ? location : { ...location, mean: Number(from) };
}
/** A double as a decimal that has no more digits behind the point than these. */
function meanText(mean, scale) {
    const shortest = (0,_decimals_js__WEBPACK_IMPORTED_MODULE_1__/* .decimalOf */ .Bc)(String(mean));
    if (shortest === undefined)
        throw new TypeError(`a mean is ${mean}`);
    return shortest.scale <= scale ? (0,_decimals_js__WEBPACK_IMPORTED_MODULE_1__/* .decimalText */ .Nx)(shortest) : mean.toFixed(scale);
}
/** Of less, doubles lose digits, and powers of it vanish. */
const SMALLEST_UNIT = 2 ** -1000;
/** The power of two that no value is farther away from the mean than. */
function unitOf({ min, max, mean, origin }) {
    const farthest = origin?.reach ?? Math.max(max - mean, mean - min);
    return farthest > 0 ? Math.max(SMALLEST_UNIT, 2 ** Math.ceil(Math.log2(farthest))) : 1;
}


/***/ }),

/***/ 41049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L2: () => (/* binding */ isAddedExactly),
/* harmony export */   Lt: () => (/* binding */ exactMean),
/* harmony export */   Yj: () => (/* binding */ sumAggregates),
/* harmony export */   dZ: () => (/* binding */ exactSum),
/* harmony export */   fH: () => (/* binding */ SMALLEST_ADDED),
/* harmony export */   tB: () => (/* binding */ SUM_UNIT),
/* harmony export */   v2: () => (/* binding */ columnSums)
/* harmony export */ });
/* harmony import */ var _engines_decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2262);
/* harmony import */ var _decimals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17534);
/* harmony import */ var _quotient_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(751);



/** Binary digits that `Dialect.exactSumParts` keeps after the point, half of them in each part. */
const FRACTION_BITS = 90n;
/** Sums are whole multiples of 1 / SUM_UNIT. */
const SUM_UNIT = 1n << FRACTION_BITS;
/** The farthest value from zero must be at least this, since digits below 2^-90 are cut off. */
const SMALLEST_ADDED = 2 ** -40;
/**
 * What `exactSum` needs of numbers; sums of whole numbers do not depend on the order of the rows.
 * @param prefix tells several sums of one metric apart
 */
function sumAggregates(sql, expression, cell, prefix = "") {
    const parts = Object.entries(sql.exactSumParts(expression, cell));
    return Object.fromEntries(parts.map(([part, call]) => [`${prefix}${part}`, plain(call)]));
}
function plain({ call, where }) {
    return where === undefined ? call : { call, where };
}
/** Digits that a sum of decimals may have more than each of them. */
const MORE_DIGITS = 10;
/** `sumAggregates` of a column: decimals are added as decimals, where their sum has room in one. */
function columnSums(sql, column) {
    const name = sql.identifier(column.name);
    return isAddedExactly(sql, column)
        ? { whole: `sum(${name})`, summed: `count(${name})` }
        : sumAggregates(sql, name, column.cell);
}
/** True where no value is too large or small for the sum of its column. */
function isAddedExactly(sql, column) {
    if (column.cell === "integer")
        return true;
    const digits = (0,_engines_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalDigits */ .o)(column);
    if (digits === undefined)
        return false;
    return sql.asDecimal("0", { ...digits, whole: digits.whole + MORE_DIGITS }) !== undefined;
}
/** The sum times `SUM_UNIT`. */
function exactSum(values, prefix = "") {
    const upper = integer(values[`${prefix}upper`]) << (FRACTION_BITS / 2n);
    return wholeOf(values[`${prefix}whole`]) + upper + integer(values[`${prefix}lower`]);
}
/** Times `SUM_UNIT`, for decimals to the last digit that counts. */
function wholeOf(value) {
    const decimal = typeof value === "string" ? (0,_decimals_js__WEBPACK_IMPORTED_MODULE_1__/* .decimalOf */ .Bc)(value) : undefined;
    if (decimal === undefined)
        return integer(value) << FRACTION_BITS;
    return (decimal.digits << FRACTION_BITS) / 10n ** BigInt(decimal.scale);
}
/** The sum divided by the count, rounded once to the nearest double. */
function exactMean(values, count) {
    return (0,_quotient_js__WEBPACK_IMPORTED_MODULE_2__/* .quotient */ .y)(exactSum(values), BigInt(count) << FRACTION_BITS);
}
function integer(value) {
    if (value === null || value === undefined)
        return 0n;
    if (typeof value === "bigint" || typeof value === "number")
        return BigInt(value);
    throw new TypeError(`a sum of whole numbers arrived as ${typeof value}`);
}


/***/ }),

/***/ 1873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ finiteAggregates),
/* harmony export */   j: () => (/* binding */ notMeasurable)
/* harmony export */ });
/* harmony import */ var _aggregate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22604);
/* harmony import */ var _metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11791);


/** Counts of the values and of those among them that are NaN or infinite. */
function finiteAggregates({ column, name, sql }) {
    const values = { values: `count(${name})` };
    if (column.cell === "integer")
        return values;
    return { ...values, notFinite: (0,_aggregate_js__WEBPACK_IMPORTED_MODULE_1__/* .countWhere */ .t$)(`NOT ${sql.isFinite(name)}`) };
}
/**
 * Why a statistic of these values has none: no values, or NaN and infinities among them. They are not left
 * out silently: a mean of the rest would hide them, and NaN in a column is often the fault to be found.
 */
function notMeasurable(values, column) {
    const count = Number(values["values"]);
    const notFinite = Number(values["notFinite"] ?? 0);
    if (count === 0)
        return (0,_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .noRows */ .jw)(`column \`${column.name}\` has no values`);
    if (notFinite === 0)
        return undefined;
    return {
        code: "data/not-finite",
        reason: `column \`${column.name}\` has ${notFinite} of ${count} values that are NaN or infinite`,
        fix: "Write unknown values as NULL.",
    };
}


/***/ }),

/***/ 751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ quotient)
/* harmony export */ });
/** The double nearest to numerator / denominator, for a positive denominator. */
function quotient(numerator, denominator) {
    const size = numerator < 0n ? -numerator : numerator;
    if (size === 0n)
        return 0;
    // 66 or more significant bits, and a last one that says whether more follow: enough to round correctly.
    const shift = Math.max(0, 66 + denominator.toString(2).length - size.toString(2).length);
    const scaled = size << BigInt(shift);
    const rest = scaled % denominator === 0n ? 0n : 1n;
    const [bits, power] = leading(((scaled / denominator) << 1n) | rest);
    const value = Number(bits) * 2 ** (power - shift - 1);
    return numerator < 0n ? -value : value;
}
/** The leading bits of a number too long for a double, with a last one for all that follow, and its exponent. */
function leading(number) {
    const excess = number.toString(2).length - 1000;
    if (excess <= 0)
        return [number, 0];
    const dropped = BigInt(excess);
    const kept = number >> dropped;
    return [kept << dropped === number ? kept : kept | 1n, excess];
}


/***/ }),

/***/ 98599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ canEqual),
  Q: () => (/* binding */ cellEquals)
});

// EXTERNAL MODULE: ./build/bundle/engines/decimal.js
var engines_decimal = __webpack_require__(2262);
// EXTERNAL MODULE: ./build/bundle/gates/data/arithmetic/decimals.js
var decimals = __webpack_require__(17534);
;// CONCATENATED MODULE: ./build/bundle/gates/data/cells/time-text.js
/** Day, and perhaps a time of day with a zone, as people write ISO 8601. */
const TIME = /^(\d{4,6})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?\s*(Z|UTC|[+-]\d\d(?::?\d\d)?)?)?$/i;
const OF_DAY = /^(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?$/;
/**
 * How `Dialect.asText` may write the time that a text means in a column of a type; a zone that the text does not name is
 * UTC, as it is of columns without one, and a day is its midnight. Undefined where no cell of the column can be it.
 * @param type the engine's own name of it
 */
function timeTexts(type, wanted) {
    const text = wanted.trim();
    if (/^time(?!stamp)/i.test(type))
        return timesOfDay(type, text);
    if (/^-?infinity$/i.test(text))
        return [text.toLowerCase()];
    const found = TIME.exec(text);
    if (found === null)
        return undefined;
    const [, year, month, day, hour = "0", minute = "0", second = "0", fraction = "", zone] = found;
    const parts = [year, month, day, hour, minute, second].map(Number);
    const time = utc(parts);
    if (time === undefined)
        return undefined;
    time.setUTCMinutes(time.getUTCMinutes() - offsetOf(zone));
    const date = `${String(time.getUTCFullYear()).padStart(4, "0")}-${two(time.getUTCMonth() + 1)}-${two(time.getUTCDate())}`;
    const clock = `${[time.getUTCHours(), time.getUTCMinutes(), time.getUTCSeconds()].map(two).join(":")}`;
    const behind = fraction.replace(/0+$/, "");
    if (/^date$/i.test(type))
        return clock === "00:00:00" && behind === "" ? [date] : undefined;
    const written = `${date}T${clock}${behind === "" ? "" : `.${behind}`}`;
    return [written, `${written}Z`];
}
/** Undefined for what is on no calendar or clock. */
function utc([year, month, day, hour, minute, second]) {
    const time = new Date(0);
    time.setUTCFullYear(year, month - 1, day);
    const isDay = time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
    if (!isDay || hour > 23 || minute > 59 || second > 59)
        return undefined;
    time.setUTCHours(hour, minute, second);
    return time;
}
/** Minutes east of Greenwich. */
function offsetOf(zone = "Z") {
    const [, sign, hours = "0", minutes = "0"] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
    return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
function timesOfDay(type, text) {
    if (/with time zone/i.test(type))
        return [text];
    const [, hour, minute, second = "00", fraction = ""] = OF_DAY.exec(text) ?? [];
    if (hour === undefined || utc([2000, 1, 1, Number(hour), Number(minute), Number(second)]) === undefined)
        return undefined;
    const behind = fraction.replace(/0+$/, "");
    return [`${hour}:${minute}:${second}${behind === "" ? "" : `.${behind}`}`];
}
function two(part) {
    return String(part).padStart(2, "0");
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/cells/cell-equals.js



/** SQL that holds for no cell, NULL among them. */
const NEVER = "1 = 0";
/** True where a cell of the column's type may have a value that a config names. */
function canEqual({ cell, type }, wanted) {
    const text = String(wanted).trim();
    switch (cell) {
        case "integer":
            // Types of CSV are found from the values: a fraction, or one digit more, is no slip.
            return (0,decimals/* decimalOf */.Bc)(text) !== undefined;
        case "number":
            if (/^(nan|[+-]?inf(inity)?)$/i.test(text))
                return true;
            return (0,decimals/* decimalOf */.Bc)(text) !== undefined && Number.isFinite(Number(text));
        case "boolean":
            return /^(true|false)$/i.test(text);
        case "time":
            return timeTexts(type, text) !== undefined;
        default:
            return true;
    }
}
/**
 * SQL that holds where a cell has a value that a config names. Numbers are compared as numbers of the column's type, so
 * that `-1` and `"-1"` are alike and `0.1` finds the 32-bit number nearest to it, and `NaN` finds NaN; times as times; everything else by how the
 * engine writes the cell. Undefined where no column of this kind can have the value.
 */
function cellEquals(sql, column, wanted) {
    if (!canEqual(column, wanted))
        return undefined;
    const name = sql.identifier(column.name);
    switch (column.cell) {
        case "integer":
        case "number":
            return numberEquals(sql, column, name, String(wanted).trim());
        case "boolean":
            return String(wanted).trim().toLowerCase() === "true" ? name : `NOT ${name}`;
        case "time": {
            const written = sql.asText(name, column);
            const texts = timeTexts(column.type, String(wanted)) ?? [];
            return `(${texts.map((text) => `${written} = ${sql.text(text)}`).join(" OR ")})`;
        }
        default:
            return `${sql.asText(name, column)} = ${sql.text(String(wanted))}`;
    }
}
function numberEquals(sql, column, name, wanted) {
    const { cell, type } = column;
    if (cell === "integer")
        return integerEquals(sql, name, wanted);
    if (/^nan$/i.test(wanted))
        return sql.isNaN(sql.asNumber(name));
    const infinite = /^([+-]?)inf(inity)?$/i.exec(wanted);
    if (infinite !== null)
        return infinityEquals(sql, name, infinite[1] === "-");
    const number = Number(wanted);
    if ((0,engines_decimal/* decimalDigits */.o)(column) !== undefined)
        return decimalEquals(sql, column, name, wanted);
    if (!/^(float|real)$/i.test(type))
        return `${sql.asNumber(name)} = ${sql.asNumber(`'${number}'`)}`;
    const single = Math.fround(number);
    const isLost = !Number.isFinite(single) || (single === 0 && number !== 0);
    return isLost ? NEVER : `${name} = CAST('${number}' AS ${type})`;
}
/** Beyond the largest double nothing but one infinity is left. */
function infinityEquals(sql, name, isNegative) {
    const number = sql.asNumber(name);
    const sign = isNegative ? `${number} < 0` : `${number} > 0`;
    return `(NOT ${sql.isFinite(name)} AND NOT ${sql.isNaN(number)} AND ${sign})`;
}
/** An integer of 64 bits must not pass through a double. */
function integerEquals(sql, name, wanted) {
    const decimal = (0,decimals/* decimalOf */.Bc)(wanted);
    const whole = decimal?.scale === 0 ? String(decimal.digits) : "";
    return /^-?\d{1,38}$/.test(whole) ? `${name} = ${sql.asWideInteger(`'${whole}'`)}` : NEVER;
}
/** A cast would round what has more digits than the column. */
function decimalEquals(sql, column, name, wanted) {
    const [digits, decimal] = [(0,engines_decimal/* decimalDigits */.o)(column), (0,decimals/* decimalOf */.Bc)(wanted)];
    if (digits === undefined || decimal === undefined || decimal.scale > digits.scale)
        return NEVER;
    const text = (0,decimals/* decimalText */.Nx)(decimal);
    const whole = text.replace(/^-/, "").replace(/\..*$/, "");
    if (whole !== "0" && whole.length > digits.whole)
        return NEVER;
    const literal = sql.asDecimal(`'${text}'`, digits);
    return literal === undefined ? NEVER : `${name} = ${literal}`;
}


/***/ }),

/***/ 78615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown),
/* harmony export */   p: () => (/* binding */ plain)
/* harmony export */ });
const LONGEST = 40;
/** One short line without control characters or marks that change the direction of text. */
function plain(text, longest = LONGEST) {
    const line = text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "·");
    return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}
/** A value of the data, short and on one line. */
function shown(value) {
    if (value === undefined || value === null)
        return "NULL";
    if (typeof value === "string")
        return plain(value);
    return plain(typeof value === "object" ? JSON.stringify(value) : String(value));
}


/***/ }),

/***/ 37464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ computed),
/* harmony export */   Q: () => (/* binding */ withComputed)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** The same name for the same expression, so that rules share it, and none that a column has. */
function computed(sql) {
    return { name: `assay_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(sql).digest("hex").slice(0, 24)}`, sql };
}
/** What stands after FROM where the rows have what is computed beside their own columns. */
function withComputed({ relation: { from } }, parts) {
    const merged = [];
    for (const { levels = [] } of parts)
        levels.forEach((level, at) => {
            merged[at] ??= new Map();
            for (const { name, sql } of level)
                merged[at].set(name, sql);
        });
    return merged.reduce((below, level) => {
        const added = [...level].map(([name, sql]) => `${sql} AS ${name}`).join(", ");
        return `(SELECT *, ${added} FROM ${below}) AS computed`;
    }, from);
}


/***/ }),

/***/ 36173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sc: () => (/* binding */ FEW_VALUES),
/* harmony export */   xy: () => (/* binding */ MOST_VALUES)
/* harmony export */ });
/* unused harmony export restOf */
/** Numbers of at most so many different values are known value by value. */
const FEW_VALUES = 100;
/** Values of text that are known one by one, the most frequent ones. */
const MOST_VALUES = 1000;
/** Rows whose value is neither NULL nor one of `top`. */
function restOf({ rows, nulls, values }) {
    const known = values?.top.reduce((sum, { count }) => sum + count, 0) ?? 0;
    return rows - nulls - known;
}


/***/ }),

/***/ 31370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OX: () => (/* binding */ classesOf),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   pc: () => (/* binding */ classesExpression)
/* harmony export */ });
/* unused harmony export MOST_WORDS */
/** A letter for each class of characters that occurs in a text, in this order: `a0` for small letters and digits. */
const CHARACTER_CLASSES = [
    ["a", "[a-z]"],
    ["A", "[A-Z]"],
    ["0", "[0-9]"],
    ["_", "[\\x{9}-\\x{d} ]"],
    [".", "[!-/:-@\\[-`{-~]"],
    ["u", "[^\\x{0}-\\x{7f}]"],
];
/** The words of the reference that are looked at. */
const MOST_WORDS = 50;
/** SQL of the classes of a text's characters; undefined where the engine has no such expressions. */
function classesExpression(sql, name) {
    const parts = [];
    for (const [letter, pattern] of CHARACTER_CLASSES) {
        const matches = sql.matches(name, pattern);
        if (!matches?.sure)
            return undefined;
        parts.push(`CASE WHEN ${matches.sql} THEN '${letter}' ELSE '' END`);
    }
    return parts.join(" || ");
}
/** Rows by the classes of characters that occur in them, the most frequent first. */
async function classesOf({ engine, relation }, column) {
    const name = engine.dialect.identifier(column.name);
    const classes = classesExpression(engine.dialect, name);
    if (classes === undefined)
        return [];
    const rows = await engine.query(`SELECT ${classes} AS v, count(*) AS n FROM ${relation.from} WHERE ${name} IS NOT NULL GROUP BY 1 ORDER BY n DESC, 1`);
    return rows.map(valueCount);
}
/**
 * The words in most rows with the number of rows that have them; with `among`, of these words only.
 * @returns none where the engine cannot split texts
 */
async function wordsOf({ engine, relation }, column, among) {
    const { dialect } = engine;
    const words = dialect.words?.(dialect.identifier(column.name), relation.from);
    if (words === undefined || among?.length === 0)
        return [];
    const wanted = among === undefined ? "" : ` WHERE v IN (${among.map((word) => dialect.text(word)).join(", ")})`;
    const groups = `SELECT word AS v, count(*) AS n FROM (${words}) AS w GROUP BY word`;
    const rows = await engine.query(`SELECT v, n FROM (${groups}) AS g${wanted} ORDER BY n DESC, v LIMIT ${MOST_WORDS}`);
    return rows.map(valueCount);
}
function valueCount({ v, n }) {
    return { value: String(v), count: Number(n) };
}


/***/ }),

/***/ 11791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $s: () => (/* binding */ columnMetric),
/* harmony export */   Eb: () => (/* binding */ present),
/* harmony export */   Et: () => (/* binding */ isNumber),
/* harmony export */   PN: () => (/* binding */ plannedMetric),
/* harmony export */   XK: () => (/* binding */ tableMetric),
/* harmony export */   jw: () => (/* binding */ noRows),
/* harmony export */   nG: () => (/* binding */ queryMetric)
/* harmony export */ });
/* harmony import */ var typebox__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35007);

/** What every metric of a table may be told. */
const COMMON_OPTIONS = {
    where: typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Optional */ .ZUJ.Optional(typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.String */ .ZUJ.String({
        minLength: 1,
        description: "SQL condition in the engine's dialect; only the rows that meet it are measured",
    })),
};
function shared(declaration, subject) {
    const { id, description, unit, direction, range, source, options, needs = "a column" } = declaration;
    const { judgedBy, comparesWith, together, looksAtReference } = declaration;
    const { applies = () => true } = declaration;
    const info = {
        id,
        description,
        unit,
        direction,
        subjects: subject === "table" ? ["slice"] : ["column", "slice"],
        requires: subject === "column" ? ["column"] : [],
        options: typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Object */ .ZUJ.Object({ ...options?.properties, ...COMMON_OPTIONS }, { additionalProperties: false }),
        source,
        ...(range === undefined ? {} : { range }),
        ...(judgedBy === undefined ? {} : { judgedBy }),
        ...(comparesWith === undefined ? {} : { comparesWith }),
    };
    return {
        info,
        applies,
        needs,
        ...(together === undefined ? {} : { together }),
        ...(looksAtReference === undefined ? {} : { looksAtReference }),
    };
}
/** A metric of one column out of the shared scan. */
function columnMetric(declaration) {
    return {
        kind: "aggregate",
        ...shared(declaration, "column"),
        plan: ({ table, column: given, options, failing }) => {
            const column = present(given);
            const sql = table.engine.dialect;
            const scope = { column, name: sql.identifier(column.name), sql, options };
            return {
                aggregates: declaration.aggregates(scope),
                estimate: (values) => {
                    declaration.failing?.(values, scope).forEach(failing);
                    return declaration.estimate(values, scope);
                },
            };
        },
    };
}
/** A metric of the whole table out of the shared scan. */
function tableMetric(declaration) {
    return {
        kind: "aggregate",
        ...shared(declaration, "table"),
        plan: ({ table, options, failing }) => {
            const scope = { sql: table.engine.dialect, options };
            return {
                aggregates: declaration.aggregates(scope),
                estimate: (values) => {
                    declaration.failing?.(values, scope).forEach(failing);
                    return declaration.estimate(values, scope);
                },
            };
        },
    };
}
/** A metric out of the shared scan that must look at something else before it knows what to ask of it. */
function plannedMetric(declaration) {
    return { kind: "aggregate", ...shared(declaration, declaration.subject), plan: declaration.plan };
}
/** A metric with queries of its own, of the whole table or of one column. */
function queryMetric(declaration) {
    return { kind: "query", ...shared(declaration, declaration.subject), measure: declaration.measure };
}
function present(column) {
    if (column === undefined)
        throw new TypeError("a column metric was measured without a column");
    return column;
}
/** For columns whose values can be ordered and added. */
function isNumber(column) {
    return column.cell === "integer" || column.cell === "number";
}
/** Why a share or a mean of a table without rows has no value. */
function noRows(what = "the table has no rows") {
    return {
        code: "metric/no-samples",
        reason: what,
        fix: "Check the step that writes the data; guard it with a rule on `row_count`.",
    };
}


/***/ }),

/***/ 99505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AW: () => (/* binding */ tooWide),
/* harmony export */   Ly: () => (/* binding */ skew),
/* harmony export */   MC: () => (/* binding */ powerAggregates),
/* harmony export */   Zn: () => (/* binding */ momentsOf),
/* harmony export */   jx: () => (/* binding */ nowhere),
/* harmony export */   o1: () => (/* binding */ oneValue),
/* harmony export */   sc: () => (/* binding */ varianceMetric),
/* harmony export */   vt: () => (/* binding */ kurtosis),
/* harmony export */   wi: () => (/* binding */ std)
/* harmony export */ });
/* harmony import */ var typebox__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35007);
/* harmony import */ var _model_estimate_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(17693);
/* harmony import */ var _stats_shape_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(58816);
/* harmony import */ var _arithmetic_distance_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71061);
/* harmony import */ var _arithmetic_exact_sum_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41049);
/* harmony import */ var _arithmetic_finite_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1873);
/* harmony import */ var _arithmetic_quotient_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(751);
/* harmony import */ var _computed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37464);
/* harmony import */ var _metric_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11791);









/**
 * Values are measured from near their mean, in units that make the farthest of them at most 1: their powers
 * then neither overflow nor lose digits, and their sums are exact whole numbers of 2^-90.
 */
function powerAggregates({ table }, column, place, powers) {
    const sql = table.engine.dialect;
    const distance = (0,_computed_js__WEBPACK_IMPORTED_MODULE_3__/* .computed */ .E)(place.distance);
    const raised = Array.from({ length: powers }, (_, at) => (0,_computed_js__WEBPACK_IMPORTED_MODULE_3__/* .computed */ .E)(Array.from({ length: at + 1 }, () => distance.name).join(" * ")));
    const sums = raised.map(({ name }, at) => (0,_arithmetic_exact_sum_js__WEBPACK_IMPORTED_MODULE_1__/* .sumAggregates */ .Yj)(sql, name, "number", `p${at + 1}_`));
    const scope = { column, name: sql.identifier(column.name), sql, options: {} };
    return {
        aggregates: Object.assign({ ...(0,_arithmetic_finite_js__WEBPACK_IMPORTED_MODULE_2__/* .finiteAggregates */ .c)(scope) }, ...sums),
        levels: [[distance], raised],
    };
}
/** Puts the sums of powers together; every step until the last is in whole numbers. */
function momentsOf(values, location, powers) {
    const count = Number(values["values"]);
    const sums = Array.from({ length: powers }, (_, at) => (0,_arithmetic_exact_sum_js__WEBPACK_IMPORTED_MODULE_1__/* .exactSum */ .dZ)(values, `p${at + 1}_`));
    const [s1, s2 = 0n, s3 = 0n, s4 = 0n] = sums;
    const n = BigInt(count) * _arithmetic_exact_sum_js__WEBPACK_IMPORTED_MODULE_1__/* .SUM_UNIT */ .tB;
    const second = n * s2 - s1 ** 2n;
    const third = n ** 2n * s3 - 3n * n * s1 * s2 + 2n * s1 ** 3n;
    const fourth = n ** 3n * s4 - 4n * n ** 2n * s1 * s3 + 6n * n * s1 ** 2n * s2 - 3n * s1 ** 4n;
    const unit = (0,_arithmetic_distance_js__WEBPACK_IMPORTED_MODULE_5__/* .unitOf */ .uF)(location);
    const central = [second, third, fourth].map((numerator, at) => {
        const power = at + 2;
        return (0,_arithmetic_quotient_js__WEBPACK_IMPORTED_MODULE_6__/* .quotient */ .y)(numerator, n ** BigInt(power));
    });
    return { count, unit, central: [1, 0, ...central] };
}
function momentMetric({ powers, atLeast, needsSpread, value, ...declared }) {
    return (0,_metric_js__WEBPACK_IMPORTED_MODULE_4__/* .plannedMetric */ .PN)({
        ...declared,
        subject: "column",
        direction: "exact",
        applies: _metric_js__WEBPACK_IMPORTED_MODULE_4__/* .isNumber */ .Et,
        needs: "numbers",
        plan: async (context) => {
            const column = (0,_metric_js__WEBPACK_IMPORTED_MODULE_4__/* .present */ .Eb)(context.column);
            const found = (await context.location(column)) ?? nowhere(context);
            if ("reason" in found)
                return found;
            if (!Number.isFinite(found.max - found.min))
                return tooWide(column);
            const estimate = (values) => {
                const missing = (0,_arithmetic_finite_js__WEBPACK_IMPORTED_MODULE_2__/* .notMeasurable */ .j)(values, column);
                if (missing !== undefined)
                    return missing;
                const moments = momentsOf(values, found, powers);
                const { count } = moments;
                const least = atLeast(context.options);
                if (count < least)
                    return (0,_metric_js__WEBPACK_IMPORTED_MODULE_4__/* .noRows */ .jw)(`column \`${column.name}\` has ${count} values; \`${declared.id}\` needs ${least}`);
                if (needsSpread && moments.central[2] <= 0)
                    return oneValue(column);
                return (0,_model_estimate_js__WEBPACK_IMPORTED_MODULE_7__/* .exactly */ .p)(value({ ...moments, central: moments.central.map(notNegative) }, context.options), count);
            };
            return { ...powerAggregates(context, column, found, powers), estimate };
        },
    });
}
/** Where no value is, sums are still asked for, to say what there is instead. */
function nowhere({ table: { engine } }) {
    return { min: 0, max: 0, mean: 0, distance: engine.dialect.asNumber("NULL") };
}
/** Even moments of equal values are 0, and rounding of their powers must not make them less. */
function notNegative(moment, power) {
    return power % 2 === 0 ? Math.max(0, moment) : moment;
}
function tooWide({ name }) {
    return {
        code: "data/out-of-range",
        reason: `the values of column \`${name}\` lie farther apart than a double can tell`,
        fix: "Rescale the column, or guard it with `min` and `max`.",
    };
}
function oneValue({ name }) {
    return {
        code: "data/one-value",
        reason: `all values of column \`${name}\` are the same, so they have no shape`,
        fix: "Guard the column with `distinct_count` or `std`.",
    };
}
const DDOF = typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Object */ .ZUJ.Object({
    ddof: typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Optional */ .ZUJ.Optional(typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Integer */ .ZUJ.Integer({
        minimum: 0,
        maximum: 1,
        default: 1,
        description: "Delta degrees of freedom: 1 divides by n − 1 (pandas), 0 by n (NumPy)",
    })),
});
const BIAS = typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Object */ .ZUJ.Object({
    bias: typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Optional */ .ZUJ.Optional(typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Boolean */ .ZUJ.Boolean({
        default: false,
        description: "`true` for the moments of the values themselves (SciPy), `false` corrects for few values (pandas)",
    })),
});
const ddofOf = ({ ddof }) => (ddof === 0 ? 0 : 1);
/** In squared units. */
function variance({ count, central }, options) {
    return (central[2] * count) / (count - ddofOf(options));
}
const spread = {
    unit: "value",
    range: [0, Number.MAX_VALUE],
    options: DDOF,
    powers: 2,
    atLeast: (options) => 1 + ddofOf(options),
    needsSpread: false,
};
const std = momentMetric({
    id: "std",
    description: "Standard deviation of a column of numbers.",
    source: "pandas.Series.std(ddof=1), numpy.std(ddof=0)",
    ...spread,
    value: (moments, options) => Math.sqrt(variance(moments, options)) * moments.unit,
});
const varianceMetric = momentMetric({
    id: "variance",
    description: "Variance of a column of numbers.",
    source: "pandas.Series.var(ddof=1), numpy.var(ddof=0)",
    ...spread,
    value: (moments, options) => variance(moments, options) * moments.unit ** 2,
});
const skew = momentMetric({
    id: "skew",
    description: "Skewness of a column of numbers: 0 where both tails weigh the same, above 0 with a longer right tail.",
    source: "pandas.Series.skew(), scipy.stats.skew(bias=True)",
    unit: "score",
    options: BIAS,
    powers: 3,
    atLeast: ({ bias }) => (bias === true ? 2 : 3),
    needsSpread: true,
    value: ({ count, central }, { bias }) => {
        const g1 = central[3] / central[2] ** 1.5;
        return bias === true ? g1 : (0,_stats_shape_js__WEBPACK_IMPORTED_MODULE_8__/* .correctedSkew */ .M)(g1, count);
    },
});
const kurtosis = momentMetric({
    id: "kurtosis",
    description: "Excess kurtosis of a column of numbers: 0 for a normal distribution, above 0 with heavier tails.",
    source: "pandas.Series.kurt(), scipy.stats.kurtosis(fisher=True, bias=True)",
    unit: "score",
    options: BIAS,
    powers: 4,
    atLeast: ({ bias }) => (bias === true ? 2 : 4),
    needsSpread: true,
    value: ({ count, central }, { bias }) => {
        const g2 = central[4] / central[2] ** 2 - 3;
        return bias === true ? g2 : (0,_stats_shape_js__WEBPACK_IMPORTED_MODULE_8__/* .correctedKurtosis */ .q)(g2, count);
    },
});


/***/ }),

/***/ 1027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ noReference),
/* harmony export */   Dv: () => (/* binding */ noColumnOf),
/* harmony export */   RI: () => (/* binding */ shortType),
/* harmony export */   X7: () => (/* binding */ noSliceOf),
/* harmony export */   _v: () => (/* binding */ noEarlierTable),
/* harmony export */   cY: () => (/* binding */ notInReference),
/* harmony export */   fe: () => (/* binding */ requireColumns),
/* harmony export */   gd: () => (/* binding */ noColumn),
/* harmony export */   l0: () => (/* binding */ lostColumn),
/* harmony export */   x: () => (/* binding */ wideIntegersNote)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38093);
/* harmony import */ var _cells_sample_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78615);



/** Says that a column is not there, and which one may be meant. */
function noColumn(wanted, columns, table) {
    const near = columns
        .map(({ name }) => ({ name, edits: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(name.toLowerCase(), wanted.toLowerCase()) }))
        .filter(({ name, edits }) => edits <= Math.min(Math.max(2, name.length / 3), name.length / 2))
        .sort((a, b) => a.edits - b.edits)[0];
    const guess = near === undefined ? "" : ` Did you mean \`${near.name}\`?`;
    return {
        code: "data/no-column",
        reason: `\`${table}\` has no column \`${wanted}\`.${guess}`,
        fix: `${columns.length === 1 ? "Its only column is" : `Name one of its ${columns.length} columns:`} ${listed(columns)}.`,
    };
}
/** @throws AssayError `data/no-column` for a setting of the gate that names a column which is not there */
function requireColumns(setting, names, table) {
    const { columns } = table.relation;
    const unknown = names.find((name) => !columns.some((column) => column.name === name));
    if (unknown === undefined)
        return;
    const { code, reason, fix } = noColumn(unknown, columns, table.name);
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_1__.AssayError(code, `\`${setting}\` names a column that is not there: ${reason}`, { fix });
}
/** The same of a table; the base commit may well lack a column that the change adds. */
function noColumnOf(wanted, { relation, name, baseline }) {
    return baseline === undefined
        ? noColumn(wanted, relation.columns, name)
        : notInBaseline(wanted, name, baseline);
}
function notInBaseline(column, name, baseline) {
    return {
        code: "baseline/column-missing",
        reason: `column \`${column}\` is not in \`${name}\` of ${baseline}, so there is nothing to compare it with`,
        fix: "If it is new in this change, `baseline: { when_missing: skip }` lets the rule wait until it is merged.",
    };
}
/** Says that a column that `*` stands for is on the other side alone. */
function lostColumn(column, table, other) {
    return {
        code: "data/no-column",
        reason: `\`${table}\` has no column \`${column}\`, which ${other} has`,
        fix: `Bring the column back; if it is meant to be gone, name the others in the rule, or take \`${column}\` out of what is compared with.`,
    };
}
/** Says that the reference, table or profile, lacks a column of the table. */
function notInReference(column, reference) {
    const { name, baseline } = reference;
    if (baseline !== undefined)
        return notInBaseline(column, name, baseline);
    return {
        code: "data/no-column",
        reason: `the reference \`${name}\` has no column \`${column}\`, so there is nothing to compare it with`,
        fix: "Write the reference again from a table that has it, or name the other columns in the rule.",
    };
}
/** The same of a slice that the change brings. */
function noSliceOf(slice, { name, baseline = "the baseline" }) {
    return {
        code: "baseline/slice-missing",
        reason: `\`${name}\` of ${baseline} has no rows of ${slice}, so there is nothing to compare it with`,
        fix: "If it is new in this change, `baseline: { when_missing: skip }` lets the rule wait until it is merged.",
    };
}
const LISTED = 12;
function listed(columns) {
    const names = columns.slice(0, LISTED).map(({ name }) => `\`${name}\``);
    return columns.length > LISTED
        ? `${names.join(", ")} and ${columns.length - LISTED} more`
        : names.join(", ");
}
const LONGEST_TYPE = 40;
/** The engine's name of a type; that of a nested column can be as long as a schema. */
function shortType({ type }) {
    return type.length > LONGEST_TYPE ? `${type.slice(0, LONGEST_TYPE - 1)}…` : type;
}
/** Says which columns hold integers that have no type to be added in. */
function wideIntegersNote(table, columns) {
    const named = columns.slice(0, LISTED).map((name) => `\`${(0,_cells_sample_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .p)(name)}\``);
    const more = columns.length > LISTED ? ` and ${columns.length - LISTED} more` : "";
    const what = columns.length === 1 ? "Column" : "Columns";
    return {
        code: "data/wide-integers",
        message: `${what} ${named.join(", ")}${more} of \`${table}\` ${columns.length === 1 ? "holds" : "hold"} integers that neither 64 bits nor a number with a point hold exactly, and ${columns.length === 1 ? "is" : "are"} read as text, so that no two of them become one.`,
        fix: "If they are amounts, say so: `source: { path: …, types: { NAME: number } }`.",
    };
}
/** Why a metric that compares has nothing to compare with. */
function noReference(asking) {
    return {
        code: "data/no-reference",
        reason: `\`${asking}\` has nothing to compare with: the gate names no \`reference:\`, and the rule no baseline`,
        fix: "Name a table or a profile of one with `reference: FILE`. To compare with the table of the base commit, write `no_worse_than: baseline, by: 0.1` in the rule instead of `max: 0.1`, and `baseline: { ref: origin/main }` at the top of the config.",
    };
}
/** Tables of servers know no commits. */
function noEarlierTable(table, label) {
    return {
        code: "data/no-earlier-table",
        reason: `\`${table}\` is a table of a server, which does not know what it held at ${label}`,
        fix: "Compare with `within`, with a `reference`, or with another table that holds the earlier rows.",
    };
}


/***/ }),

/***/ 13700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ quantilesIn),
  e: () => (/* binding */ shapesOf)
});

// EXTERNAL MODULE: ./build/bundle/gates/data/drift/distribution.js
var distribution = __webpack_require__(36173);
// EXTERNAL MODULE: ./build/bundle/gates/data/profile/grids.js
var grids = __webpack_require__(91312);
;// CONCATENATED MODULE: ./build/bundle/gates/data/profile/ranks.js
/** Values that one query may hold, twice while they are sorted: 128 MiB of doubles. Beyond, a column is sorted by itself, on disk if need be. */
const MOST_HELD = 2 ** 23;
/** The values at those places, of as many columns in a scan as fit into memory. */
async function valuesAt(table, wanted) {
    const found = new Map();
    const { dialect } = table.engine;
    let held = [];
    const flush = async () => {
        if (held.length === 0)
            return;
        const sql = held.map(({ column, ranks }) => dialect.valuesAt?.(dialect.asNumber(column.name), ranks));
        const selected = sql.map((one, at) => `${one} AS v${at}`).join(", ");
        const [row] = await table.engine.query(`SELECT ${selected} FROM ${table.relation.from}`);
        held.forEach((one, at) => {
            const values = String(row[`v${at}`]).split(",").map(Number);
            found.set(one, new Map(one.ranks.map((rank, place) => [rank, values[place]])));
        });
        held = [];
    };
    for (const one of wanted) {
        if (dialect.valuesAt === undefined || one.count > MOST_HELD) {
            found.set(one, await sorted(table, one));
            continue;
        }
        if (held.reduce((sum, { count }) => sum + count, one.count) > MOST_HELD)
            await flush();
        held.push(one);
    }
    await flush();
    return wanted.map((one) => found.get(one) ?? new Map());
}
/** The same out of values and how often each occurs. */
function valuesAmong(counted, ranks) {
    const found = new Map();
    let [at, seen] = [0, counted[0]?.[1] ?? 0];
    for (const rank of ranks.toSorted((x, y) => x - y)) {
        while (rank > seen && at < counted.length - 1)
            seen += counted[++at][1];
        found.set(rank, counted[at][0]);
    }
    return found;
}
async function sorted({ engine, relation }, { column, ranks }) {
    const value = engine.dialect.asNumber(column.name);
    const values = `(SELECT ${value} AS v FROM ${relation.from} WHERE ${column.name} IS NOT NULL) AS f`;
    const rows = await engine.query(`SELECT v, place FROM (SELECT v, row_number() OVER (ORDER BY v) AS place FROM ${values}) AS r WHERE place IN (${ranks.join(", ")})`);
    return new Map(rows.map(({ v, place }) => [Number(place), Number(v)]));
}

// EXTERNAL MODULE: ./build/bundle/gates/data/profile/shared-bins.js
var shared_bins = __webpack_require__(21335);
;// CONCATENATED MODULE: ./build/bundle/gates/data/profile/bins.js




/** Columns of one query; expressions of bins are long. */
const MOST_TOGETHER = 40;
/** Up to so many different values of a column are fetched with their counts, and what has to be known is told from them. */
const MOST_FETCHED = 2000;
/**
 * Bins of the lines' finite values, all in a few scans: each value by itself where there are few, else by hundredths.
 * @param mayTell false for a line of whose single rows the bins must not tell, unless by values that are few
 */
async function shapesOf(table, measured, mayTell = () => true) {
    const shapes = new Map();
    const { dialect } = table.engine;
    const isFetched = ({ distinct }) => distinct <= MOST_FETCHED;
    for (const group of inGroups(measured.filter(isFetched))) {
        const counted = await countsBy(table, group.map(({ line }) => dialect.asNumber(line.column.name)));
        group.forEach((one, at) => {
            const sorted = [...counted[at]].sort(([x], [y]) => x - y);
            const { count } = one.sums;
            const isShared = one.distinct > distribution/* FEW_VALUES */.Sc && (0,shared_bins/* isSmall */.eq)(count) && !mayTell(one.line);
            const shape = one.distinct <= distribution/* FEW_VALUES */.Sc ? everyValue(sorted) : fetchedBins(sorted, one);
            shapes.set(one.line, isShared ? (0,shared_bins/* sharedShape */.jl)(sorted, count) : shape);
        });
    }
    const many = measured.filter((one) => !isFetched(one));
    const values = await valuesAt(table, many.map(({ line: { column }, sums: { count } }) => ({ column, count, ranks: ranksOf(count) })));
    const binned = many.map((one, at) => ({ ...one, bins: binsOf(values[at], one.sums) }));
    for (const group of inGroups(binned)) {
        const counted = await countsBy(table, group.map(({ line, bins }) => binSql(dialect, line.column.name, bins.edges)));
        group.forEach(({ line, bins }, at) => {
            shapes.set(line, shapeFrom(bins, counted[at]));
        });
    }
    return shapes;
}
function inGroups(all) {
    const groups = Math.ceil(all.length / MOST_TOGETHER);
    return Array.from({ length: groups }, (_, at) => all.slice(at * MOST_TOGETHER, (at + 1) * MOST_TOGETHER));
}
function fetchedBins(counted, { sums }) {
    const bins = binsOf(valuesAmong(counted, ranksOf(sums.count)), sums);
    const counts = new Map();
    for (const [value, count] of counted) {
        const bin = binHolding(bins.edges, value);
        counts.set(bin, (counts.get(bin) ?? 0) + count);
    }
    return shapeFrom(bins, counts);
}
function binsOf(values, { count, location: { min, max } }) {
    const hundredths = hundredthsOf(values, count);
    return { hundredths, edges: twiceAtMost([min, ...hundredths, max]) };
}
function shapeFrom({ hundredths, edges }, counted) {
    const counts = edges.slice(1).map((_, bin) => counted.get(bin) ?? 0);
    const of = (shares) => shares.map((share) => hundredths[Math.round(share * 100) - 1]);
    return { ...quantilesIn(of), isEveryValue: false, edges: [...edges], counts };
}
function everyValue(counted) {
    const values = counted.map(([value]) => value);
    const counts = counted.map(([, count]) => count);
    const grid = { edges: [values[0], ...values], counts, isEveryValue: true };
    return {
        ...quantilesIn((shares) => (0,grids/* quantilesOf */.Ck)(grid, shares)),
        isEveryValue: true,
        edges: grid.edges,
        counts,
    };
}
/** For each expression how many rows have each of its values, NULL not among them; one scan groups by all of them. */
async function countsBy({ engine, relation }, expressions) {
    const names = expressions.map((_, at) => `g${at}`);
    const selected = expressions.map((one, at) => `${one} AS ${names[at]}`).join(", ");
    const own = (then) => `CASE ${names.map((name, at) => `WHEN grouping(${name}) = 0 THEN ${then(name, at)}`).join(" ")} END`;
    const rows = await engine.query(`SELECT ${own((_, at) => String(at))} AS place, ${own((name) => name)} AS v, count(*) AS n ` +
        `FROM (SELECT ${selected} FROM ${relation.from}) AS f GROUP BY GROUPING SETS (${names.map((name) => `(${name})`).join(", ")})`);
    const counts = expressions.map(() => new Map());
    for (const { place, v, n } of rows)
        if (v !== null && v !== undefined)
            counts[Number(place)].set(Number(v), Number(n));
    return counts;
}
/** What of the quantiles is told in words of its own. */
function quantilesIn(of) {
    const values = of(grids/* SHARES */.ZG);
    return {
        deciles: [...of(grids/* TENTHS */.t)],
        quantiles: grids/* SHARES */.ZG.map((share, at) => [share, values[at]]),
    };
}
/** 100 times the places from 0 of the quantiles 0.01 to 0.99: in whole numbers, which have no rounding. */
function placesOf(count) {
    return Array.from({ length: 99 }, (_, at) => (count - 1) * (at + 1));
}
function ranksOf(count) {
    const ranks = placesOf(count).flatMap((place) => [Math.floor(place / 100) + 1, Math.ceil(place / 100) + 1]);
    return [...new Set(ranks)];
}
/** Quantiles 0.01 to 0.99 with linear interpolation between values, as numpy.quantile. */
function hundredthsOf(values, count) {
    return placesOf(count).map((place) => {
        const below = values.get(Math.floor(place / 100) + 1) ?? 0;
        const above = values.get(Math.ceil(place / 100) + 1) ?? 0;
        return below === above ? below : below + (above - below) * ((place % 100) / 100);
    });
}
/** Ascending edges; one that is there twice is a bin of its own. */
function twiceAtMost(edges) {
    return edges.filter((edge, at) => at < 2 || edge !== edges[at - 1] || edge !== edges[at - 2]);
}
/** True where the bin below the edge does not hold it, because it is a bin of its own. */
function isApart(edges, at) {
    return edges[at] === edges[at + 1] && edges[at] !== edges[at - 1];
}
function binHolding(edges, value) {
    const last = edges.length - 2;
    const at = edges.findIndex((edge, place) => {
        return place > 0 && (isApart(edges, place) ? value < edge : value <= edge);
    });
    return at === -1 ? last : Math.min(last, at - 1);
}
/** SQL of the number of the bin that holds a column's value, found by halving; NULL for NULL. */
function binSql(dialect, column, edges) {
    const value = dialect.asNumber(column);
    const choose = (low, high) => {
        if (low === high)
            return String(low);
        const middle = Math.floor((low + high) / 2);
        const sign = isApart(edges, middle + 1) ? "<" : "<=";
        const literal = dialect.asNumber(`'${edges[middle + 1]}'`);
        return `CASE WHEN ${value} ${sign} ${literal} THEN ${choose(low, middle)} ELSE ${choose(middle + 1, high)} END`;
    };
    return `CASE WHEN ${column} IS NOT NULL THEN ${choose(0, edges.length - 2)} END`;
}


/***/ }),

/***/ 75424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ collapse),
/* harmony export */   f: () => (/* binding */ expand)
/* harmony export */ });
/* harmony import */ var _arithmetic_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41049);
/* harmony import */ var _arithmetic_quotient_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(751);


/** Doubles at most this far from a power of two hold any multiple of 1 / SUM_UNIT to the last bit. */
const UNIT = 2 ** 90;
/** A sum in units of 1 / SUM_UNIT as numbers that add up to it exactly, each the nearest double to what is left. */
function expand(sum) {
    const parts = [];
    for (let rest = sum; rest !== 0n || parts.length === 0;) {
        const part = (0,_arithmetic_quotient_js__WEBPACK_IMPORTED_MODULE_1__/* .quotient */ .y)(rest, _arithmetic_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .SUM_UNIT */ .tB);
        parts.push(part);
        rest -= unitsOf(part) ?? rest;
    }
    return parts;
}
/** The sum in units of 1 / SUM_UNIT; undefined where the numbers are none of `expand`. */
function collapse(parts) {
    if (parts === undefined)
        return undefined;
    const units = parts.map(unitsOf);
    return units.every((one) => one !== undefined) ? units.reduce((sum, one) => sum + one, 0n) : undefined;
}
function unitsOf(part) {
    const units = part * UNIT;
    return Number.isInteger(units) ? BigInt(units) : undefined;
}


/***/ }),

/***/ 91312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ck: () => (/* binding */ quantilesOf),
/* harmony export */   ZG: () => (/* binding */ SHARES),
/* harmony export */   hz: () => (/* binding */ TOGETHER),
/* harmony export */   mB: () => (/* binding */ EVENLY),
/* harmony export */   qK: () => (/* binding */ mergeGrids),
/* harmony export */   t: () => (/* binding */ TENTHS),
/* harmony export */   y_: () => (/* binding */ gridOf)
/* harmony export */ });
/* harmony import */ var _drift_distribution_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36173);
/* harmony import */ var _withheld_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96318);


/** Shares whose quantiles a profile tells beside the deciles. */
const SHARES = [0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99];
const TENTHS = Array.from({ length: 9 }, (_, at) => (at + 1) / 10);
/** Bins of a merged grid; when there are more, neighbours are joined. */
const MOST_BINS = 300;
function gridOf({ edges, counts, isEveryValue = false }) {
    return edges === undefined || counts === undefined ? undefined : { edges, counts, isEveryValue };
}
/**
 * Two grids as one. Value by value where both are and few values come of it, which is exact; otherwise over the edges of
 * both, within which values are taken to lie evenly: how many values are at most x is then wrong by no more than the
 * share of the bins around x, 1% for grids of hundredths.
 */
function mergeGrids(a, b) {
    const pieces = [...piecesOf(a), ...piecesOf(b)];
    if (a.isEveryValue && b.isEveryValue) {
        const every = new Map();
        for (const { high, count } of pieces)
            every.set(high, (every.get(high) ?? 0) + count);
        if (every.size <= _drift_distribution_js__WEBPACK_IMPORTED_MODULE_1__/* .FEW_VALUES */ .Sc)
            return everyValue(every);
    }
    const edges = withoutInner(edgesOf(a, b), pieces);
    const counts = edges.slice(1).map((high, at) => massBetween(pieces, edges, at, high));
    return coarser({ edges, counts: rounded(counts), isEveryValue: false });
}
function everyValue(counts) {
    const sorted = [...counts].sort(([x], [y]) => x - y);
    return {
        edges: [sorted[0][0], ...sorted.map(([value]) => value)],
        counts: sorted.map(([, count]) => count),
        isEveryValue: true,
    };
}
function piecesOf({ edges, counts, isEveryValue }) {
    return counts.flatMap((count, at) => {
        const high = edges[at + 1];
        return count === 0 ? [] : [{ low: isEveryValue ? high : edges[at], high, count }];
    });
}
/** The edges of both, twice where one of them has an edge twice. */
function edgesOf(a, b) {
    const times = new Map();
    for (const { edges, isEveryValue } of [a, b]) {
        const own = new Map();
        for (const edge of edges)
            own.set(edge, Math.min(2, (own.get(edge) ?? 0) + 1));
        for (const [edge, count] of own)
            times.set(edge, Math.max(times.get(edge) ?? 0, isEveryValue ? 1 : count));
    }
    const sorted = [...times].sort(([x], [y]) => x - y);
    const edges = sorted.flatMap(([edge, count]) => (count === 2 ? [edge, edge] : [edge]));
    return edges.length === 1 ? [edges[0], edges[0]] : edges;
}
/** A merge takes values to lie evenly within bins of at most this share … */
const EVENLY = 0.02;
/** … or of so many rows, where there are few. */
const TOGETHER = 2 * _withheld_js__WEBPACK_IMPORTED_MODULE_0__/* .LEAST_ROWS */ .q;
/**
 * Without the edges inside of bins that hold more: where in them their values lie nobody knows, and halves that were made up
 * would not fit the mean.
 */
function withoutInner(edges, pieces) {
    const most = Math.max(TOGETHER, EVENLY * pieces.reduce((sum, { count }) => sum + count, 0));
    const coarse = pieces.filter(({ low, high, count }) => low < high && count > most);
    return edges.filter((edge) => !coarse.some(({ low, high }) => edge > low && edge < high));
}
function massBetween(pieces, edges, at, high) {
    const low = edges[at];
    const isPoint = low === high;
    const holdsUpper = edges[at + 2] !== high;
    const holdsLower = at === 0;
    return pieces.reduce((sum, piece) => {
        if (piece.low === piece.high) {
            const value = piece.low;
            const isIn = isPoint
                ? value === low
                : (value > low || (holdsLower && value === low)) && (value < high || (value === high && holdsUpper));
            return isIn ? sum + piece.count : sum;
        }
        if (isPoint)
            return sum;
        const overlap = Math.min(high, piece.high) - Math.max(low, piece.low);
        return overlap <= 0 ? sum : sum + piece.count * (overlap / (piece.high - piece.low));
    }, 0);
}
/** Whole counts whose running sums are the nearest to those of the given ones. */
function rounded(counts) {
    let exact = 0;
    let told = 0;
    return counts.map((count) => {
        exact += count;
        const whole = Math.round(exact) - told;
        told += whole;
        return whole;
    });
}
/** The same with neighbours joined, never a value that is a bin of its own. */
function coarser(grid) {
    if (grid.counts.length <= MOST_BINS)
        return grid;
    const total = grid.counts.reduce((sum, count) => sum + count, 0);
    const enough = total / (MOST_BINS / 2);
    const edges = [grid.edges[0]];
    const counts = [];
    let open = 0;
    grid.counts.forEach((count, at) => {
        const [low, high] = [grid.edges[at], grid.edges[at + 1]];
        const last = at === grid.counts.length - 1;
        const pointNext = !last && high === grid.edges[at + 2];
        open += count;
        if (open < enough && low !== high && !pointNext && !last)
            return;
        edges.push(high);
        counts.push(open);
        open = 0;
    });
    return { edges, counts, isEveryValue: false };
}
/** Quantiles of a grid with linear interpolation: those of the values themselves where each is a bin. */
function quantilesOf({ edges, counts, isEveryValue }, shares) {
    const total = counts.reduce((sum, count) => sum + count, 0);
    return shares.map((share) => {
        const rank = share * (total - 1);
        if (!isEveryValue)
            return within(edges, counts, share * total);
        const [below, above] = [Math.floor(rank), Math.ceil(rank)].map((at) => valueAt(edges, counts, at));
        return below + (above - below) * (rank - Math.floor(rank));
    });
}
function valueAt(edges, counts, rank) {
    let seen = 0;
    for (let at = 0; at < counts.length; at++) {
        seen += counts[at];
        if (rank < seen)
            return edges[at + 1];
    }
    return edges[edges.length - 1];
}
function within(edges, counts, target) {
    let seen = 0;
    for (let at = 0; at < counts.length; at++) {
        if (counts[at] > 0 && seen + counts[at] >= target) {
            const found = edges[at] + (edges[at + 1] - edges[at]) * ((target - seen) / counts[at]);
            // Rounding may lead beyond the edge, and a quantile beyond the largest value is none.
            return Math.min(found, edges[at + 1]);
        }
        seen += counts[at];
    }
    return edges[edges.length - 1];
}


/***/ }),

/***/ 5002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UW: () => (/* binding */ rawName),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   kb: () => (/* binding */ linesTable)
/* harmony export */ });
function lineOf(sql, of, at) {
    const name = sql.identifier(of.name);
    const line = (cell, expression) => ({
        of,
        // A decimal is read as a double here.
        column: { name: `n${at}`, type: cell === "number" ? "double" : of.type, cell },
        expression,
    });
    switch (of.cell) {
        case "integer":
            return line("integer", name);
        case "number":
            return line("number", sql.asNumber(name));
        case "time":
            // A time of day is no point in time; its text is as good as any category.
            return /^TIME(\W|$)/i.test(of.type) ? undefined : line("number", sql.asSeconds(name));
        case "text":
            return line("integer", sql.textLength(name));
        default:
            return undefined;
    }
}
/**
 * A table of the lines alone, NULL where a value is not finite, so that no aggregate has to ask; `r0` beside `n0` is
 * the value as it is, where it can be other than finite.
 */
function linesTable(table, lines) {
    const { dialect } = table.engine;
    const selected = lines.flatMap(({ expression, column }) => {
        if (column.cell === "integer")
            return `${expression} AS ${column.name}`;
        const finite = `CASE WHEN ${dialect.isFinite(expression)} THEN ${expression} END`;
        return [`${finite} AS ${column.name}`, `${expression} AS ${rawName({ column })}`];
    });
    const from = `(SELECT ${selected.join(", ")} FROM ${table.relation.from}) AS lines`;
    return { ...table, relation: { from, columns: lines.map(({ column }) => column) } };
}
function rawName({ column }) {
    return column.cell === "integer" ? column.name : column.name.replace("n", "r");
}


/***/ }),

/***/ 44037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ profileTable)
});

// EXTERNAL MODULE: ./build/bundle/gates/data/aggregate.js
var aggregate = __webpack_require__(22604);
// EXTERNAL MODULE: ./build/bundle/gates/data/drift/text-features.js
var text_features = __webpack_require__(31370);
// EXTERNAL MODULE: ./build/bundle/gates/data/profile/bins.js + 1 modules
var bins = __webpack_require__(13700);
// EXTERNAL MODULE: ./build/bundle/gates/data/profile/lines.js
var profile_lines = __webpack_require__(5002);
// EXTERNAL MODULE: ./build/bundle/gates/data/arithmetic/distance.js
var arithmetic_distance = __webpack_require__(71061);
// EXTERNAL MODULE: ./build/bundle/gates/data/arithmetic/exact-sum.js
var exact_sum = __webpack_require__(41049);
// EXTERNAL MODULE: ./build/bundle/gates/data/metrics/numbers/moments.js
var moments = __webpack_require__(99505);
;// CONCATENATED MODULE: ./build/bundle/gates/data/profile/moments.js



/** Of the sums of powers that a scan gave. */
function momentsOfPowers(powers, location, highest) {
    const { count, unit, central } = (0,moments/* momentsOf */.Zn)(powers, location, highest);
    const { p1_whole: whole, p1_upper: upper, p1_lower: lower } = powers;
    return { unit, central, first: (0,exact_sum/* exactMean */.Lt)({ whole, upper, lower }, count) };
}
/** True where the values and their counts tell the moments as well as a scan. */
function fitsBins({ min, max }) {
    return min > -arithmetic_distance/* WIDE */.eV && max < arithmetic_distance/* WIDE */.eV;
}
/** Of values that are each a bin of their own: a hundred terms instead of a scan. */
function momentsOfValues({ edges, counts }, location) {
    const unit = (0,arithmetic_distance/* unitOf */.uF)(location);
    const total = counts.reduce((sum, count) => sum + count, 0);
    const mean = (of) => counts.reduce((sum, count, at) => sum + (count / total) * of(at), 0);
    const distance = (at) => (edges[at + 1] - location.mean) / unit;
    const first = mean(distance);
    const central = [0, 1, 2, 3, 4].map((power) => mean((at) => (distance(at) - first) ** power));
    return { unit, central, first };
}

// EXTERNAL MODULE: ./build/bundle/gates/data/profile/numbers.js
var numbers = __webpack_require__(85835);
// EXTERNAL MODULE: ./build/bundle/gates/data/profile/patterns.js
var profile_patterns = __webpack_require__(21794);
// EXTERNAL MODULE: ./build/bundle/gates/data/profile/scan.js
var scan = __webpack_require__(81908);
// EXTERNAL MODULE: ./build/bundle/gates/data/profile/shared-bins.js
var shared_bins = __webpack_require__(21335);
// EXTERNAL MODULE: ./build/bundle/gates/data/drift/distribution.js
var distribution = __webpack_require__(36173);
// EXTERNAL MODULE: ./build/bundle/gates/data/profile/merge.js + 2 modules
var merge = __webpack_require__(85867);
;// CONCATENATED MODULE: ./build/bundle/gates/data/profile/values.js


/** Values of a column of text, booleans or times of day, with the rows that have them. */
async function valuesOf({ engine, relation }, column) {
    const name = engine.dialect.identifier(column.name);
    const rows = await engine.query(`SELECT ${engine.dialect.asText("v", column)} AS value, n AS rows_with, total FROM ` +
        `(SELECT v, n, count(*) OVER () AS total FROM ` +
        `(SELECT ${name} AS v, count(*) AS n FROM ${relation.from} WHERE ${name} IS NOT NULL GROUP BY ${name}) AS g ` +
        `ORDER BY n DESC, v LIMIT ${distribution/* MOST_VALUES */.xy}) AS t ORDER BY n DESC, 1`);
    return {
        distinct: rows.length === 0 ? 0 : Number(rows[0]["total"]),
        // Engines order texts by languages of their own.
        top: rows
            .map(({ value, rows_with }) => [String(value), Number(rows_with)])
            .sort(([x, m], [y, n]) => n - m || (0,merge/* comparePoints */.v)(x, y)),
    };
}

// EXTERNAL MODULE: ./build/bundle/gates/data/profile/withheld.js
var profile_withheld = __webpack_require__(96318);
;// CONCATENATED MODULE: ./build/bundle/gates/data/profile/measure.js











/**
 * Statistics of every column: one scan of counts and sums, one of powers, a few of the bins of numbers, and by column the
 * values of text.
 */
async function profileTable(table, { showValues = false, powers = 4, features = true } = {}) {
    const { columns } = table.relation;
    const { dialect } = table.engine;
    const values = new Map();
    for (const column of columns.filter(isCategory))
        values.set(column, await valuesOf(table, column));
    const texts = new Map();
    for (const column of columns.filter(({ cell }) => features && cell === "text"))
        texts.set(column, {
            classes: pairs(await (0,text_features/* classesOf */.OX)(table, column)),
            words: pairs(await (0,text_features/* wordsOf */.Z9)(table, column)),
        });
    const patterns = new Map(columns.map((column) => [column, patternsOf(column, values.get(column))]));
    const counts = await (0,scan/* scanParts */.U)(table, new Map([
        [undefined, { aggregates: { rows: "count(*)" } }],
        ...columns.map((column) => [column, { aggregates: countsOf(table, column, patterns.get(column) ?? []) }]),
    ]));
    const lines = columns.flatMap((column, at) => (0,profile_lines/* lineOf */.cA)(dialect, column, at) ?? []);
    const distinctOf = (column) => {
        const { distinct } = counts.get(column) ?? {};
        return column.cell === "text" ? undefined : Number(distinct);
    };
    const mayTell = ({ of }) => showValues || of.cell === "text";
    const { sums, finite } = await measureLines(table, lines, powers, distinctOf, mayTell);
    const rows = Number(counts.get(undefined)?.["rows"]);
    return {
        rows,
        columns: columns.map((column) => {
            const measured = {
                counts: counts.get(column) ?? {},
                values: values.get(column),
                text: texts.get(column),
                patterns: patterns.get(column) ?? [],
                sums: sums.get(column),
                finite: finite.get(column),
            };
            return columnOf(column, measured, rows, showValues);
        }),
    };
}
function isCategory({ cell, type }) {
    return cell === "text" || cell === "boolean" || (cell === "time" && /^TIME(\W|$)/i.test(type));
}
function patternsOf({ cell }, values) {
    return cell === "text" ? (0,profile_patterns/* candidatePatterns */.H3)((values?.top ?? []).map(([value]) => value)) : [];
}
function countsOf({ engine: { dialect } }, column, patterns) {
    const name = dialect.identifier(column.name);
    const found = patterns.flatMap((pattern, at) => {
        const holds = (0,profile_patterns/* isPattern */.Pt)(dialect, name, pattern);
        return holds === undefined ? [] : [[`pattern${at}`, (0,aggregate/* countWhere */.t$)(holds)]];
    });
    const isCounted = column.cell !== "nested" && !isCategory(column);
    return {
        filled: `count(${name})`,
        ...(isCounted ? { distinct: { distinct: name } } : {}),
        ...(column.cell === "text" ? { blank: (0,aggregate/* countWhere */.t$)(dialect.isBlank(name)) } : {}),
        ...Object.fromEntries(found),
    };
}
async function measureLines(table, lines, highest, distinctOf, mayTell) {
    const sums = new Map();
    const finite = new Map();
    if (lines.length === 0)
        return { sums, finite };
    const own = (0,profile_lines/* linesTable */.kb)(table, lines);
    const added = await (0,scan/* scanParts */.U)(own, new Map(lines.map((line) => [line, { aggregates: (0,numbers/* sumsOf */.yg)(own, line) }])));
    for (const [line, values] of added)
        sums.set(line.of, (0,numbers/* readSums */.Px)(values));
    const spreads = lines.flatMap((line) => (0,numbers/* spreadOf */.jg)(line, sums.get(line.of)) ?? []);
    const many = [];
    const shapes = await (0,bins/* shapesOf */.e)(own, spreads.map(({ line, sums: { count, location } }) => {
        const distinct = distinctOf(line.of) ?? location.max - location.min + 1;
        return { line, sums: { count, location }, distinct };
    }), mayTell);
    for (const spread of spreads) {
        const { line, sums: known } = spread;
        const shape = shapes.get(line);
        if (shape === undefined)
            continue;
        if (!shape.isEveryValue || !fitsBins(known.location))
            many.push(spread);
        else
            finite.set(line.of, { ...(0,numbers/* finiteOf */.tB)(known, momentsOfValues(shape, known.location), highest), ...shape });
    }
    if (many.length === 0)
        return { sums, finite };
    const powers = (0,numbers/* powersTable */.Nk)(own, many, highest);
    const parts = new Map(many.map((spread) => [spread, { aggregates: (0,numbers/* powersOf */.eJ)(powers, spread, highest) }]));
    for (const [{ line, sums: known }, values] of await (0,scan/* scanParts */.U)(powers, parts)) {
        const moments = momentsOfPowers(values, known.location, highest);
        finite.set(line.of, { ...(0,numbers/* finiteOf */.tB)(known, moments, highest), ...shapes.get(line) });
    }
    return { sums, finite };
}
function columnOf(column, measured, rows, showValues) {
    const { counts, values, patterns, sums, finite } = measured;
    const { name, type, cell } = column;
    const filled = Number(counts["filled"]);
    const distinct = values?.distinct ?? (counts["distinct"] === undefined ? undefined : Number(counts["distinct"]));
    const at = patterns.findIndex((_, index) => Number(counts[`pattern${index}`] ?? -1) === filled);
    const pattern = filled === 0 ? undefined : patterns[at];
    const lengths = cell === "text" ? finite : undefined;
    const withheld = showValues
        ? undefined
        : (0,profile_withheld/* withheldOf */.L)({ name, cell, values: filled, distinct, pattern, lengths });
    const least = showValues || cell === "boolean" ? 1 : profile_withheld/* LEAST_ROWS */.q;
    const numbers = cell === "text" || sums === undefined
        ? undefined
        : numbersOf(sums, finite, withheld !== undefined, showValues);
    const listed = values?.top.filter(([, count]) => count >= least);
    return {
        name,
        type,
        cell,
        nulls: rows - filled,
        ...(distinct === undefined ? {} : { distinct }),
        ...(pattern === undefined ? {} : { pattern }),
        ...(withheld === undefined ? {} : { withheld }),
        ...(isRough(numbers?.finite) ? { approximate: ["quantiles"] } : {}),
        ...(numbers === undefined ? {} : { numbers }),
        ...(lengths === undefined
            ? {}
            : {
                text: {
                    blank: Number(counts["blank"]),
                    lengths,
                    classes: measured.text?.classes ?? [],
                    words: wordsShown(measured.text?.words ?? [], withheld, least),
                },
            }),
        ...(listed === undefined || withheld !== undefined
            ? {}
            : { values: listed.map(([value, count]) => [value, count]) }),
    };
}
/** Words of long texts tell of nobody where many rows have them; those of names do. */
function wordsShown(words, withheld, least) {
    return withheld !== undefined && withheld !== "long" ? [] : words.filter(([, count]) => count >= least);
}
function pairs(counted) {
    return counted.map(({ value, count }) => [value, count]);
}
/** True where quantiles are those of bins, since the values' own would tell of single rows. */
function isRough(finite) {
    return finite?.isEveryValue === false && finite.quantiles?.length === 0;
}
/** Extremes and quantiles are values of somebody's, and the sum of few may be as well. */
function numbersOf({ nan, infinite, negativeInfinite }, finite, isWithheld, showValues) {
    const { count, mean, std } = finite ?? { count: 0, mean: 0, std: 0 };
    const shown = finite === undefined || showValues ? finite : (0,shared_bins/* withoutRare */.ze)(finite);
    const kept = isWithheld ? (count < profile_withheld/* LEAST_ROWS */.q ? undefined : { count, mean, std }) : shown;
    return { nan, infinite, negativeInfinite, ...(kept === undefined ? {} : { finite: kept }) };
}


/***/ }),

/***/ 85867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ comparePoints),
  N: () => (/* binding */ mergeProfiles)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/bundle/model/error.js
var error = __webpack_require__(38093);
// EXTERNAL MODULE: ./build/bundle/model/profile.js
var profile = __webpack_require__(29794);
// EXTERNAL MODULE: ./build/bundle/gates/data/drift/distribution.js
var distribution = __webpack_require__(36173);
// EXTERNAL MODULE: ./build/bundle/gates/data/arithmetic/exact-sum.js
var exact_sum = __webpack_require__(41049);
// EXTERNAL MODULE: ./build/bundle/gates/data/arithmetic/quotient.js
var quotient = __webpack_require__(751);
// EXTERNAL MODULE: ./build/bundle/gates/data/profile/bins.js + 1 modules
var bins = __webpack_require__(13700);
// EXTERNAL MODULE: ./build/bundle/gates/data/profile/expansion.js
var expansion = __webpack_require__(75424);
// EXTERNAL MODULE: ./build/bundle/gates/data/profile/grids.js
var grids = __webpack_require__(91312);
// EXTERNAL MODULE: ./build/bundle/stats/shape.js
var stats_shape = __webpack_require__(58816);
;// CONCATENATED MODULE: ./build/bundle/gates/data/profile/spread.js

/**
 * Spread and shape of two samples together: Pébay, Formulas for robust, one-pass parallel computation of
 * covariances and arbitrary-order statistical moments (2008). Agrees with what the values themselves give to
 * about 1e-12.
 * @param apart the second mean less the first
 */
function mergeSpread(a, b, apart) {
    const scale = Math.max(a.std, b.std, Math.abs(apart));
    if (scale === 0 || !Number.isFinite(scale))
        return { std: 0 };
    const [p, q] = [powersOf(a, scale), powersOf(b, scale)];
    const [m, n] = [p.count, q.count];
    const total = m + n;
    const d = apart / scale;
    const second = p.second + q.second + (d ** 2 * m * n) / total;
    const third = p.third === undefined || q.third === undefined
        ? undefined
        : p.third +
            q.third +
            (d ** 3 * m * n * (m - n)) / total ** 2 +
            (3 * d * (m * q.second - n * p.second)) / total;
    const fourth = p.fourth === undefined || q.fourth === undefined || p.third === undefined || q.third === undefined
        ? undefined
        : p.fourth +
            q.fourth +
            (d ** 4 * m * n * (m ** 2 - m * n + n ** 2)) / total ** 3 +
            (6 * d ** 2 * (m ** 2 * q.second + n ** 2 * p.second)) / total ** 2 +
            (4 * d * (m * q.third - n * p.third)) / total;
    return spreadOf({ count: total, second, third, fourth }, scale);
}
function powersOf({ count: n, std, skew, kurtosis }, scale) {
    const second = (n - 1) * (std / scale) ** 2;
    if (n < 2 || second === 0)
        return { count: n, second: 0, third: 0, fourth: 0 };
    const g1 = n < 3 ? 0 : skew === undefined ? undefined : (skew * (n - 2)) / Math.sqrt(n * (n - 1));
    const third = g1 === undefined ? undefined : g1 * n * (second / n) ** 1.5;
    // Of two or three values around their mean the fourth powers follow from the squares.
    if (n < 4)
        return { count: n, second, third, fourth: second ** 2 / 2 };
    const g2 = kurtosis === undefined ? undefined : ((kurtosis * (n - 2) * (n - 3)) / (n - 1) - 6) / (n + 1);
    return { count: n, second, third, fourth: g2 === undefined ? undefined : (g2 + 3) * n * (second / n) ** 2 };
}
function spreadOf({ count: n, second, third, fourth }, scale) {
    const std = n < 2 ? 0 : Math.sqrt(Math.max(0, second) / (n - 1)) * scale;
    const shape = {};
    if (n >= 3 && second > 0 && third !== undefined)
        shape.skew = finite((0,stats_shape/* correctedSkew */.M)(third / n / (second / n) ** 1.5, n));
    if (n >= 4 && second > 0 && fourth !== undefined) {
        const g2 = fourth / n / (second / n) ** 2 - 3;
        shape.kurtosis = finite((0,stats_shape/* correctedKurtosis */.q)(g2, n));
    }
    return { std, ...shape };
}
function finite(value) {
    return Number.isFinite(value) ? value : undefined;
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/profile/merge-finite.js






/** Counts, extremes and sums exactly; spread to rounding; quantiles as `mergeGrids` says. */
function mergeFinite(a, b) {
    if (a === undefined || b === undefined)
        return a ?? b;
    const count = a.count + b.count;
    const [x, y] = [(0,expansion/* collapse */.a)(a.sum), (0,expansion/* collapse */.a)(b.sum)];
    const sum = x === undefined || y === undefined ? undefined : x + y;
    const mean = sum === undefined
        ? a.mean + (b.mean - a.mean) * (b.count / count)
        : (0,quotient/* quotient */.y)(sum, BigInt(count) * exact_sum/* SUM_UNIT */.tB);
    const apart = x === undefined || y === undefined
        ? b.mean - a.mean
        : (0,quotient/* quotient */.y)(y * BigInt(a.count) - x * BigInt(b.count), BigInt(a.count) * BigInt(b.count) * exact_sum/* SUM_UNIT */.tB);
    return {
        count,
        ...extremes(a, b),
        ...(sum === undefined ? {} : { sum: (0,expansion/* expand */.f)(sum) }),
        mean,
        ...mergeSpread(a, b, apart),
        ...shape(a, b),
    };
}
function extremes(a, b) {
    if (a.min === undefined || b.min === undefined || a.max === undefined || b.max === undefined)
        return {};
    return { min: Math.min(a.min, b.min), max: Math.max(a.max, b.max) };
}
function shape(a, b) {
    const [p, q] = [(0,grids/* gridOf */.y_)(a), (0,grids/* gridOf */.y_)(b)];
    if (p === undefined || q === undefined)
        return {};
    const grid = (0,grids/* mergeGrids */.qK)(p, q);
    const { isEveryValue, edges, counts } = grid;
    return {
        ...(0,bins/* quantilesIn */.W)((shares) => (0,grids/* quantilesOf */.Ck)(grid, shares)),
        isEveryValue,
        edges: [...edges],
        counts: [...counts],
    };
}

// EXTERNAL MODULE: ./build/bundle/gates/data/profile/places.js
var places = __webpack_require__(40949);
;// CONCATENATED MODULE: ./build/bundle/gates/data/profile/merge.js






/**
 * The profile of the rows of both tables. Rows, NULLs, NaN, extremes, sums and means are exact; spread and shape agree
 * to rounding; what can only be estimated is named in `approximate`: quantiles, and different values and their
 * counts where a profile does not list them all.
 * @throws AssayError `data/parts-differ` for tables that have not the same columns
 */
function mergeProfiles(a, b) {
    const others = new Map(b.columns.map((column) => [column.name, column]));
    const extra = b.columns.find(({ name }) => !a.columns.some((column) => column.name === name));
    if (extra !== undefined)
        throw differ(a, b, `only the second has \`${extra.name}\``);
    return {
        profile: 1,
        tool: b.tool,
        source: a.source === b.source ? a.source : `${a.source}, ${b.source}`,
        digest: `sha256:${(0,external_node_crypto_.createHash)("sha256").update(`${a.digest}\n${b.digest}\n`).digest("hex")}`,
        merged: (a.merged ?? 1) + (b.merged ?? 1),
        rows: a.rows + b.rows,
        columns: a.columns.map((column) => {
            const other = others.get(column.name);
            if (other === undefined)
                throw differ(a, b, `only the first has \`${column.name}\``);
            if (other.cell !== column.cell)
                throw differ(a, b, `\`${column.name}\` is ${column.type} in one and ${other.type} in the other`);
            return mergeColumns(column, other, (0,profile/* valuesIn */.aC)(a, column), (0,profile/* valuesIn */.aC)(b, other));
        }),
    };
}
function mergeColumns(a, b, aValues, bValues) {
    const { name, type, cell } = a;
    const withheld = a.withheld ?? b.withheld;
    const nulls = a.nulls + b.nulls;
    const values = withheld === undefined ? mergeValues(a, b) : undefined;
    const isListed = listsAll(a, aValues) && listsAll(b, bValues) && withheld === undefined;
    const numbers = mergeNumbers(a.numbers, b.numbers);
    const text = mergeText(a.text, b.text);
    const isEvery = isEveryOf(numbers) && (numbers?.nan ?? 0) === 0 && (0,places/* areDoubles */.n)(a) && (0,places/* areDoubles */.n)(b);
    const distinct = distinctOf(a, b, isListed ? values?.length : isEvery ? merge_bins(numbers) : undefined);
    const approximate = [];
    if (Array.isArray(distinct))
        approximate.push("distinct");
    if (numbers?.finite?.edges !== undefined && !isEveryOf(numbers))
        approximate.push("quantiles");
    if (values !== undefined && (!isListed || values.length === distribution/* MOST_VALUES */.xy))
        approximate.push("values");
    if (text !== undefined && aValues > 0 && bValues > 0)
        approximate.push("text");
    const earlier = [...(a.approximate ?? []), ...(b.approximate ?? [])].filter((one) => one !== "distinct");
    const all = [...new Set([...approximate, ...earlier])].sort();
    const pattern = patternOf(a, b, aValues, bValues);
    return {
        name,
        type,
        cell,
        nulls,
        ...(distinct === undefined ? {} : { distinct }),
        ...(pattern === undefined ? {} : { pattern }),
        ...(withheld === undefined ? {} : { withheld }),
        ...(all.length === 0 ? {} : { approximate: all }),
        ...(numbers === undefined ? {} : { numbers }),
        ...(text === undefined ? {} : { text }),
        ...(values === undefined ? {} : { values: values.map(([value, count]) => [value, count]) }),
    };
}
/** True when the profile lists every value with its count. */
function listsAll({ values }, count) {
    return values !== undefined && values.reduce((sum, [, one]) => sum + one, 0) === count;
}
function isEveryOf(numbers) {
    return numbers?.finite === undefined || numbers.finite.isEveryValue === true;
}
function merge_bins(numbers) {
    if (numbers === undefined)
        return undefined;
    const { finite, infinite, negativeInfinite } = numbers;
    const infinities = (infinite > 0 ? 1 : 0) + (negativeInfinite > 0 ? 1 : 0);
    return infinities + (finite?.counts?.filter((count) => count > 0).length ?? 0);
}
/** As many as are listed, or between the larger number and the sum less those that are known to be in both. */
function distinctOf(a, b, listed) {
    if (a.distinct === undefined || b.distinct === undefined)
        return undefined;
    if (listed !== undefined)
        return listed;
    const [x, y] = [a.distinct, b.distinct].map((one) => (Array.isArray(one) ? one : [one, one]));
    const known = new Set(a.values?.map(([value]) => value));
    const shared = (b.values ?? []).filter(([value]) => known.has(value)).length;
    const union = known.size + (b.values?.length ?? 0) - shared;
    const least = Math.max(x[0], y[0], union);
    const most = Math.max(least, x[1] + y[1] - shared);
    return least === most ? least : [least, most];
}
function mergeValues({ values: a }, { values: b }) {
    if (a === undefined && b === undefined)
        return undefined;
    return together(a ?? [], b ?? []).slice(0, distribution/* MOST_VALUES */.xy);
}
/** The most frequent first, equally frequent ones by their code points. */
function together(a, b) {
    const counts = new Map(a);
    for (const [value, count] of b)
        counts.set(value, (counts.get(value) ?? 0) + count);
    return [...counts].sort(([x, m], [y, n]) => n - m || comparePoints(x, y));
}
/** The order of Unicode code points, which is not that of JavaScript's `<` beyond the first plane. */
function comparePoints(a, b) {
    return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
function mergeNumbers(a, b) {
    if (a === undefined || b === undefined)
        return a ?? b;
    const finite = mergeFinite(a.finite, b.finite);
    return {
        nan: a.nan + b.nan,
        infinite: a.infinite + b.infinite,
        negativeInfinite: a.negativeInfinite + b.negativeInfinite,
        ...(finite === undefined ? {} : { finite }),
    };
}
function mergeText(a, b) {
    if (a === undefined || b === undefined)
        return a ?? b;
    const lengths = mergeFinite(a.lengths, b.lengths) ?? a.lengths;
    const words = together(a.words, b.words).slice(0, Math.max(a.words.length, b.words.length));
    return {
        blank: a.blank + b.blank,
        lengths,
        classes: together(a.classes, b.classes).map(([value, count]) => [value, count]),
        words: words.map(([value, count]) => [value, count]),
    };
}
function patternOf(a, b, aValues, bValues) {
    if (aValues === 0)
        return b.pattern;
    if (bValues === 0 || a.pattern === b.pattern)
        return a.pattern;
    const numeric = ["integer", "number"];
    return numeric.includes(a.pattern ?? "") && numeric.includes(b.pattern ?? "") ? "number" : undefined;
}
function differ(a, b, how) {
    return new error.AssayError("data/parts-differ", `The profiles of \`${a.source}\` and \`${b.source}\` cannot be merged: ${how}.`, { fix: "Merge profiles of tables with the same columns." });
}


/***/ }),

/***/ 65601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ REFERENCE)
/* harmony export */ });
/** The name under which rules of a data gate compare with what `reference:` names. */
const REFERENCE = "reference";


/***/ }),

/***/ 85835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nk: () => (/* binding */ powersTable),
/* harmony export */   Px: () => (/* binding */ readSums),
/* harmony export */   eJ: () => (/* binding */ powersOf),
/* harmony export */   jg: () => (/* binding */ spreadOf),
/* harmony export */   tB: () => (/* binding */ finiteOf),
/* harmony export */   yg: () => (/* binding */ sumsOf)
/* harmony export */ });
/* harmony import */ var _stats_shape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58816);
/* harmony import */ var _aggregate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22604);
/* harmony import */ var _arithmetic_distance_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71061);
/* harmony import */ var _arithmetic_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41049);
/* harmony import */ var _expansion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75424);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5002);






/** Counts, extremes and the exact sum of a line's finite values. */
function sumsOf({ engine: { dialect } }, line) {
    const { name, cell } = line.column;
    const raw = (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .rawName */ .UW)(line);
    const number = dialect.asNumber(name);
    return {
        values: `count(${raw})`,
        count: `count(${name})`,
        nan: cell === "integer" ? "sum(0)" : (0,_aggregate_js__WEBPACK_IMPORTED_MODULE_3__/* .countWhere */ .t$)(dialect.isNaN(raw)),
        positive: cell === "integer"
            ? "sum(0)"
            : (0,_aggregate_js__WEBPACK_IMPORTED_MODULE_3__/* .countWhere */ .t$)(`${raw} > 0 AND ${name} IS NULL AND NOT ${dialect.isNaN(raw)}`),
        low: `min(${number})`,
        high: `max(${number})`,
        ...(0,_arithmetic_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .sumAggregates */ .Yj)(dialect, name, cell),
    };
}
function readSums(values) {
    const count = Number(values["count"]);
    const nan = Number(values["nan"]);
    const infinite = Number(values["positive"]);
    const [min, max] = [Number(values["low"] ?? 0), Number(values["high"] ?? 0)];
    const farthest = Math.max(Math.abs(min), Math.abs(max));
    const isExact = Number(values["summed"]) === count && (farthest === 0 || farthest >= _arithmetic_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .SMALLEST_ADDED */ .fH);
    return {
        nan,
        infinite,
        negativeInfinite: Number(values["values"]) - count - nan - infinite,
        count,
        location: { min, max, mean: isExact && count > 0 ? (0,_arithmetic_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .exactMean */ .Lt)(values, count) : min / 2 + max / 2 },
        ...(isExact && count > 0 ? { sum: (0,_expansion_js__WEBPACK_IMPORTED_MODULE_1__/* .expand */ .f)((0,_arithmetic_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .exactSum */ .dZ)(values)) } : {}),
    };
}
/** Undefined where doubles cannot tell the values apart. */
function spreadOf(line, sums) {
    if (sums === undefined || sums.count === 0)
        return undefined;
    return Number.isFinite(sums.location.max - sums.location.min) ? { line, sums } : undefined;
}
const powersTo = (highest) => [1, 2, 3, 4].slice(0, highest);
/** A table of the powers of distances from the mean; level by level, so that nothing is computed twice. */
function powersTable(table, spreads, highest) {
    const { dialect } = table.engine;
    const distances = spreads.map(({ line: { column }, sums }) => `${(0,_arithmetic_distance_js__WEBPACK_IMPORTED_MODULE_4__/* .scaled */ .vK)(column, sums.location, dialect)} AS ${column.name}`);
    const powers = spreads.flatMap(({ line: { column: { name }, }, }) => powersTo(highest).map((power) => `${Array.from({ length: power }, () => name).join(" * ")} AS ${name}_${power}`));
    const from = `(SELECT ${powers.join(", ")} FROM (SELECT ${distances.join(", ")} FROM ${table.relation.from}) AS distances) AS powers`;
    return { ...table, relation: { from, columns: [] } };
}
function powersOf({ engine: { dialect } }, { line: { column } }, highest) {
    const sums = powersTo(highest).map((power) => (0,_arithmetic_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .sumAggregates */ .Yj)(dialect, `${column.name}_${power}`, "number", `p${power}_`));
    return Object.assign({ values: `count(${column.name}_1)` }, ...sums);
}
/** The parts of a profile that come from sums and moments. */
function finiteOf({ count, location, sum }, { central, unit, first }, highest) {
    const mean = sum === undefined ? location.mean + first * unit : location.mean;
    const second = Math.max(0, central[2]);
    const std = count < 2 ? 0 : Math.sqrt((second * count) / (count - 1)) * unit;
    const skew = (0,_stats_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .correctedSkew */ .M)(central[3] / second ** 1.5, count);
    const kurtosis = (0,_stats_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .correctedKurtosis */ .q)(central[4] / second ** 2 - 3, count);
    return {
        count,
        min: location.min,
        max: location.max,
        ...(sum === undefined ? {} : { sum: [...sum] }),
        mean,
        std,
        ...(highest === 4 && count >= 3 && second > 0 && Number.isFinite(skew) ? { skew } : {}),
        ...(highest === 4 && count >= 4 && second > 0 && Number.isFinite(kurtosis) ? { kurtosis } : {}),
    };
}


/***/ }),

/***/ 21794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H3: () => (/* binding */ candidatePatterns),
/* harmony export */   Pt: () => (/* binding */ isPattern),
/* harmony export */   s2: () => (/* binding */ isFormat)
/* harmony export */ });
/**
 * Regular expressions in what RE2 and JavaScript have in common, the narrowest first. Whatever one of them finds is
 * also valid by the `format` of JSON Schema that has its name, so that a suggested schema lets the present data pass.
 */
const EXPRESSIONS = [
    ["boolean", "^(true|false|TRUE|FALSE|True|False)$"],
    ["integer", "^-?(0|[1-9][0-9]{0,17})$"],
    ["number", "^-?(0|[1-9][0-9]*)([.][0-9]+)?([eE][-+]?[0-9]{1,2})?$"],
    ["date", "^(19|20)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"],
    [
        "date-time",
        "^(19|20)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]+)?(Z|[-+](0[0-9]|1[0-4]):[0-5][0-9])$",
    ],
    ["uuid", "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"],
    ["email", "^[A-Za-z0-9_+-]+([.][A-Za-z0-9_+-]+)*@([A-Za-z0-9]+(-[A-Za-z0-9]+)*[.])+[A-Za-z]{2,}$"],
    ["uri", "^(https?|s3|ftp)://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[A-Za-z0-9._~/?=&-]*)?$"],
    [
        "ipv4",
        "^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])[.]){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])$",
    ],
    ["phone", "^[+][0-9]{1,3}[ -]?([(][0-9]{1,4}[)][ -]?)?[0-9]{2,4}([ -]?[0-9]{2,4}){1,4}$"],
    ["hex", "^([0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64})$"],
];
/** Patterns that all of some values are written like; which of them every row is, the engine has to say. */
function candidatePatterns(values) {
    if (values.length === 0)
        return [];
    return EXPRESSIONS.filter(([, expression]) => {
        const compiled = new RegExp(expression);
        return values.every((value) => compiled.test(value));
    }).map(([pattern]) => pattern);
}
/** SQL that holds for a text of the pattern; undefined where the engine cannot tell. */
function isPattern(sql, name, pattern) {
    const expression = EXPRESSIONS.find(([one]) => one === pattern)?.[1] ?? "^$";
    const matches = sql.matches(name, expression)?.sql;
    // The 31st of February is written like a date.
    return matches !== undefined && pattern.startsWith("date")
        ? `(${matches} AND ${sql.asTimestamp(name)} IS NOT NULL)`
        : matches;
}
/** True where every value of the pattern is valid by JSON Schema's format of that name. */
function isFormat(pattern) {
    return ["date", "date-time", "uuid", "email", "uri", "ipv4"].includes(pattern ?? "");
}


/***/ }),

/***/ 40949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ areDoubles),
/* harmony export */   t: () => (/* binding */ hasNoSpread)
/* harmony export */ });
/* harmony import */ var _arithmetic_distance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71061);

/** Where the numbers of a column lie; undefined where it has none. */
function placeOf({ numbers }) {
    const { finite } = numbers ?? {};
    if (finite === undefined)
        return undefined;
    const { mean, edges = [mean] } = finite;
    const { min = edges[0], max = edges[edges.length - 1] } = finite;
    return { min, max, mean };
}
/** True where different values are different doubles, as those of a profile are. */
function areDoubles(column) {
    const place = placeOf(column);
    return place === undefined || !(0,_arithmetic_distance_js__WEBPACK_IMPORTED_MODULE_0__/* .isWide */ .EW)(column, place);
}
/** True where the values lie too close together, and too far from zero, for their spread to be known. */
function hasNoSpread(column) {
    const place = placeOf(column);
    return column.distinct !== 1 && place !== undefined && (0,_arithmetic_distance_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlurred */ .RZ)(column, place);
}


/***/ }),

/***/ 81908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ scanParts)
/* harmony export */ });
/* harmony import */ var _aggregate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22604);

/** More aggregates than this are no faster in one query than in two. */
const MOST = 600;
/** Each count of different values takes two megabytes and more, however few there are. */
const MOST_DISTINCT = 64;
/** Measures parts in as few scans as possible. */
async function scanParts({ engine, relation }, parts) {
    const answers = new Map();
    for (const group of groupsOf([...parts])) {
        const selected = group.flatMap(([, { aggregates, where }], at) => Object.entries(aggregates).map(([name, aggregate]) => `${(0,_aggregate_js__WEBPACK_IMPORTED_MODULE_0__/* .aggregateSql */ .e8)(engine.dialect, aggregate, where === undefined ? [] : [where])} AS ${name}_${at}`));
        const [row] = await engine.query(`SELECT ${selected.join(", ")} FROM ${relation.from}`);
        group.forEach(([key, { aggregates }], at) => {
            const named = Object.keys(aggregates).map((name) => [name, row[`${name}_${at}`]]);
            answers.set(key, Object.fromEntries(named));
        });
    }
    return answers;
}
function groupsOf(parts) {
    const groups = [];
    let [size, distinct] = [MOST, 0];
    for (const part of parts) {
        const aggregates = Object.values(part[1].aggregates);
        const moreDistinct = aggregates.filter((one) => typeof one === "object" && "distinct" in one).length;
        if (size + aggregates.length > MOST || distinct + moreDistinct > MOST_DISTINCT) {
            groups.push([]);
            [size, distinct] = [0, 0];
        }
        groups[groups.length - 1].push(part);
        size += aggregates.length;
        distinct += moreDistinct;
    }
    return groups;
}


/***/ }),

/***/ 21335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eq: () => (/* binding */ isSmall),
/* harmony export */   jl: () => (/* binding */ sharedShape),
/* harmony export */   ze: () => (/* binding */ withoutRare)
/* harmony export */ });
/* harmony import */ var _grids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91312);
/* harmony import */ var _withheld_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96318);


/** From so many values on a hundredth of them is as many as may be told of. */
const HUNDREDTHS = 100 * _withheld_js__WEBPACK_IMPORTED_MODULE_1__/* .LEAST_ROWS */ .q;
/** True where hundredths of so many values are bins of hardly a row each. */
function isSmall(count) {
    return count < HUNDREDTHS;
}
/**
 * Bins that tell of no single row: between quantiles at shares of 10 rows and more. A value of which there are so many that
 * two of these quantiles fall on it is a bin of its own. Quantiles are told where 10 rows lie on both of their sides.
 * @param sorted the values in ascending order, with their counts
 */
function sharedShape(sorted, count) {
    const parts = isSmall(count)
        ? ([50, 20, 10].find((one) => count >= one * _withheld_js__WEBPACK_IMPORTED_MODULE_1__/* .LEAST_ROWS */ .q) ?? Math.max(1, Math.floor(count / _withheld_js__WEBPACK_IMPORTED_MODULE_1__/* .LEAST_ROWS */ .q)))
        : 100;
    const values = sorted.map(([value]) => value);
    const every = { edges: [values[0], ...values], counts: sorted.map(([, one]) => one), isEveryValue: true };
    const shares = Array.from({ length: parts - 1 }, (_, at) => (at + 1) / parts);
    const cuts = (0,_grids_js__WEBPACK_IMPORTED_MODULE_0__/* .quantilesOf */ .Ck)(every, shares);
    const all = [values[0], ...cuts, values[values.length - 1]];
    const exact = (0,_grids_js__WEBPACK_IMPORTED_MODULE_0__/* .quantilesOf */ .Ck)(every, _grids_js__WEBPACK_IMPORTED_MODULE_0__/* .TENTHS */ .t);
    // Tenths would tell of single rows: quantiles are then only those of the bins.
    const isRough = count < 10 * _withheld_js__WEBPACK_IMPORTED_MODULE_1__/* .LEAST_ROWS */ .q;
    const edges = joined(all.filter((edge, at) => at < 2 || edge !== all[at - 1] || edge !== all[at - 2]), sorted, new Set(isRough ? [] : exact));
    const told = _grids_js__WEBPACK_IMPORTED_MODULE_0__/* .SHARES */ .ZG.filter((share) => count * Math.min(share, 1 - share) >= _withheld_js__WEBPACK_IMPORTED_MODULE_1__/* .LEAST_ROWS */ .q);
    const inner = edges.slice(1, -1);
    return {
        deciles: exact.map((decile) => (isRough ? (nearest(inner, decile) ?? all[all.length - 1]) : decile)),
        quantiles: isRough
            ? []
            : (0,_grids_js__WEBPACK_IMPORTED_MODULE_0__/* .quantilesOf */ .Ck)(every, told).map((value, at) => [told[at], value]),
        isEveryValue: false,
        edges: [...edges],
        counts: [...countsIn(edges, sorted)],
    };
}
/** Without edges beside bins that hold less than 10 rows, but for deciles and for values with bins of their own. */
function joined(edges, sorted, kept) {
    const counts = countsIn(edges, sorted);
    const at = counts.findIndex((one, bin) => {
        const edge = edges[bin + 1];
        const isOwn = edges[bin] === edge || edges[bin + 2] === edge;
        return (bin + 1 < counts.length && !isOwn && !kept.has(edge) && Math.min(one, counts[bin + 1]) < _withheld_js__WEBPACK_IMPORTED_MODULE_1__/* .LEAST_ROWS */ .q);
    });
    return at === -1 ? edges : joined(edges.toSpliced(at + 1, 1), sorted, kept);
}
/** The same without values that fewer rows share than are listed. */
function withoutRare(finite) {
    const { edges, counts, isEveryValue, count } = finite;
    if (isEveryValue !== true || edges === undefined || counts === undefined)
        return finite;
    if (counts.every((one) => one >= _withheld_js__WEBPACK_IMPORTED_MODULE_1__/* .LEAST_ROWS */ .q))
        return finite;
    const sorted = counts.map((one, at) => [edges[at + 1], one]);
    return { ...finite, ...sharedShape(sorted, count) };
}
function nearest(cuts, value) {
    return cuts.toSorted((a, b) => Math.abs(a - value) - Math.abs(b - value))[0];
}
function countsIn(edges, sorted) {
    const counts = edges.slice(1).map(() => 0);
    let bin = 0;
    for (const [value, count] of sorted) {
        while (bin < counts.length - 1 && !holds(edges, bin, value))
            bin++;
        counts[bin] += count;
    }
    return counts;
}
/** A bin reaches up to and with its upper edge, unless that is a bin of its own. */
function holds(edges, bin, value) {
    const upper = edges[bin + 1];
    const isApart = upper === edges[bin + 2] && upper !== edges[bin];
    return isApart ? value < upper : value <= upper;
}


/***/ }),

/***/ 96318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ withheldOf),
/* harmony export */   q: () => (/* binding */ LEAST_ROWS)
/* harmony export */ });
/** A value that fewer rows share is not listed: it could be somebody's. */
const LEAST_ROWS = 10;
/** A column of text in which more than this share of values are different holds ids or texts, no categories. */
const UNIQUE = 0.5;
/** Texts that are longer on average are no categories. */
const LONG = 50;
/** Words of column names that speak of people, or of what only they should know. */
const PERSONAL = new Set(("name surname firstname lastname fullname forename nickname email mail phone telephone tel mobile fax " +
    "address street zip zipcode postcode postal birth birthday birthdate dob ssn passport licence license iban bic " +
    "account card pan cvv password passwd pwd secret token apikey credential credentials ip ipaddress mac user " +
    "username login patient person customer client employee owner author signature").split(" "));
/** What values that are written like this tell: who somebody is, or where. */
const TELLING = ["email", "phone", "ipv4", "uuid", "uri"];
/** Why a profile, which is committed and read by many, does not list a column's values; undefined where it may. */
function withheldOf({ name, cell, values, distinct, pattern, lengths }) {
    if (cell === "boolean" || cell === "nested")
        return undefined;
    if (wordsOf(name).some((word) => PERSONAL.has(word)))
        return "name";
    if (cell !== "text")
        return undefined;
    if (pattern !== undefined && TELLING.includes(pattern))
        return "pattern";
    if (lengths !== undefined && lengths.mean > LONG)
        return "long";
    if (distinct !== undefined && distinct > 2 && distinct > UNIQUE * values)
        return "unique";
    return undefined;
}
/** `customerEmail2`, `CUSTOMER_EMAIL` and `customer-email` are the words customer and email. */
function wordsOf(name) {
    const apart = name
        .replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2")
        .replace(/\d+/g, " ")
        .toLowerCase();
    const words = apart.split(/[^\p{L}]+/u).filter((word) => word !== "");
    const pairs = words.slice(1).map((word, at) => `${words[at]}${word}`);
    return [...words, ...pairs, ...words.map((word) => word.replace(/s$/, ""))];
}


/***/ }),

/***/ 63228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ sliceCondition),
/* harmony export */   n: () => (/* binding */ slicesOf)
/* harmony export */ });
/* harmony import */ var _model_subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61651);
/* harmony import */ var _missing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1027);


/** More values than this are no slices but ids or numbers. */
const MOST_SLICES = 200;
const MISSING_VALUE = "(missing)";
/** SQL that holds for the rows of a slice. */
function sliceCondition({ engine, relation }, { column, value }) {
    const name = engine.dialect.identifier(column);
    if (value === null)
        return `${name} IS NULL`;
    const found = relation.columns.find((one) => one.name === column);
    if (found === undefined)
        throw new TypeError(`a slice names the unknown column ${column}`);
    return `${engine.dialect.asText(name, found)} = ${engine.dialect.text(value)}`;
}
/**
 * The slices that a pattern such as `carrier=*` means in a table, in the order of their values.
 * @param before the table of the baseline: a slice that only it has is one, too
 */
async function slicesOf(pattern, table, before) {
    const column = sliceColumn(pattern, table);
    if ("reason" in column)
        return column;
    const wanted = pattern.slice(column.name.length + 1);
    if (!wanted.includes("*"))
        return [{ name: pattern, column: column.name, value: wanted === MISSING_VALUE ? null : wanted }];
    const values = await valuesOf(column, table);
    if (!Array.isArray(values))
        return values;
    const there = before?.relation.columns.find(({ name }) => name === column.name);
    const earlier = before === undefined || there === undefined ? [] : await valuesOf(there, before);
    const all = new Set([...values, ...(Array.isArray(earlier) ? earlier : [])]);
    if (all.has(null) && all.has(MISSING_VALUE))
        return oneName(column, table);
    const slices = [...all].map((value) => ({
        name: `${column.name}=${value ?? MISSING_VALUE}`,
        column: column.name,
        value,
    }));
    const matching = slices.filter(({ name }) => (0,_model_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesText */ .Fm)(pattern, name));
    if (matching.length > 0)
        return matching;
    return {
        code: "data/no-slice",
        reason: `no value of the column \`${column.name}\` of \`${table.name}\` matches \`${pattern}\``,
        fix: "Name a value that occurs in the data, or `*` for all.",
    };
}
/** Two slices of one name would be judged as one. */
function oneName({ name: column }, { name }) {
    return {
        code: "data/no-slice",
        reason: `the column \`${column}\` of \`${name}\` has rows with the text \`${MISSING_VALUE}\` and rows without a value, which slices name alike`,
        fix: `Say with \`missing_values: { ${column}: ["${MISSING_VALUE}"] }\` that the text stands for NULL, or name each slice in a rule of its own with \`where\`.`,
    };
}
/** `carrier=EV` speaks of the column before the sign, of the longest name where several fit. */
function sliceColumn(pattern, table) {
    const { columns } = table.relation;
    const fitting = columns.filter(({ name }) => pattern.startsWith(`${name}=`));
    const [longest] = fitting.toSorted((a, b) => b.name.length - a.name.length);
    if (longest !== undefined)
        return longest;
    if (pattern.includes("="))
        return (0,_missing_js__WEBPACK_IMPORTED_MODULE_0__/* .noColumn */ .gd)(pattern.split("=", 1)[0], columns, table.name);
    return {
        code: "data/no-slice",
        reason: `the slice \`${pattern}\` does not say which column and value it means`,
        fix: "Write a slice as `column=value` or `column=*`.",
    };
}
async function valuesOf(column, { engine, relation, name }) {
    const text = engine.dialect.asText(engine.dialect.identifier(column.name), column);
    const rows = await engine.query(`SELECT DISTINCT ${text} AS slice FROM ${relation.from} ORDER BY 1 LIMIT ${MOST_SLICES + 1}`);
    if (rows.length <= MOST_SLICES)
        return rows.map(({ slice }) => (slice === null || slice === undefined ? null : String(slice)));
    return {
        code: "data/too-many-slices",
        reason: `the column \`${column.name}\` of \`${name}\` has more than ${MOST_SLICES} different values`,
        fix: "Slice by a column of few categories.",
    };
}


/***/ }),

/***/ 29794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ ProfileSchema),
/* harmony export */   aC: () => (/* binding */ valuesIn),
/* harmony export */   m$: () => (/* binding */ PROFILE_SCHEMA_URL)
/* harmony export */ });
/* unused harmony exports WITHHELD, PATTERNS, APPROXIMATE, ProfileColumnSchema */
/* harmony import */ var typebox__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35007);

/** Statistics of a table as a committed JSON file. Its JSON Schema is published. */
const count = typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Integer */ .ZUJ.Integer({ minimum: 0 });
const text = typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.String */ .ZUJ.String();
/** Exactly these elements; JSON Schema of 2020-12 calls them prefixItems. */
function pair(first, second, description) {
    const said = description === undefined ? {} : { description };
    const size = { minItems: 2, maxItems: 2 };
    return typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Unsafe */ .ZUJ.Unsafe({ type: "array", prefixItems: [first, second], ...size, ...said });
}
const countedValue = pair(text, typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Integer */ .ZUJ.Integer({ minimum: 1 }), "A value as the engine writes it, and the rows that have it");
const FiniteSchema = typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Object */ .ZUJ.Object({
    count: typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Integer */ .ZUJ.Integer({ minimum: 1 }),
    min: typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Optional */ .ZUJ.Optional(typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Number */ .ZUJ.Number()),
    max: typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Optional */ .ZUJ.Optional(typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Number */ .ZUJ.Number()),
    sum: typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Optional */ .ZUJ.Optional(typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Array */ .ZUJ.Array(typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Number */ .ZUJ.Number(), {
        minItems: 1,
        maxItems: 40,
        description: "Numbers that add up to the exact sum, the largest first, which is the sum rounded to a double; absent where a value lies beyond ±2^63",
    })),
    mean: typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Number */ .ZUJ.Number(),
    std: typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Number */ .ZUJ.Number({ minimum: 0, description: "With ddof 1; 0 for a single value" }),
    skew: typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Optional */ .ZUJ.Optional(typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Number */ .ZUJ.Number({ description: "As pandas.Series.skew(); of 3 values or more" })),
    kurtosis: typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Optional */ .ZUJ.Optional(typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Number */ .ZUJ.Number({ description: "As pandas.Series.kurt(); of 4 values or more" })),
    deciles: typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Optional */ .ZUJ.Optional(typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Array */ .ZUJ.Array(typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Number */ .ZUJ.Number(), { minItems: 9, maxItems: 9, description: "Quantiles 0.1 to 0.9" })),
    quantiles: typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Optional */ .ZUJ.Optional(typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Array */ .ZUJ.Array(pair(typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Number */ .ZUJ.Number({ minimum: 0, maximum: 1 }), typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Number */ .ZUJ.Number()), {
        maxItems: 100,
        description: "Share and quantile with linear interpolation, as numpy.quantile",
    })),
    isEveryValue: typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Optional */ .ZUJ.Optional(typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Boolean */ .ZUJ.Boolean({ description: "True when each different value is a bin of its own" })),
    edges: typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Optional */ .ZUJ.Optional(typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Array */ .ZUJ.Array(typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Number */ .ZUJ.Number(), {
        minItems: 2,
        maxItems: 2001,
        description: "Bin i holds what is above edge i and up to edge i + 1, the first bin its lower edge too; an edge that is there twice is a bin of that value alone",
    })),
    counts: typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Optional */ .ZUJ.Optional(typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Array */ .ZUJ.Array(count, { minItems: 1, maxItems: 2000, description: "Values in each bin" })),
}, { additionalProperties: false });
const WITHHELD = ["name", "pattern", "unique", "long"];
const PATTERNS = [
    "integer",
    "number",
    "boolean",
    "date",
    "date-time",
    "uuid",
    "email",
    "uri",
    "ipv4",
    "phone",
    "hex",
];
/** What can be an estimate. */
const APPROXIMATE = ["distinct", "quantiles", "values", "text"];
const ProfileColumnSchema = typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Object */ .ZUJ.Object({
    name: text,
    type: typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.String */ .ZUJ.String({ description: "The engine's name of the type" }),
    cell: typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Enum */ .ZUJ.Enum(["integer", "number", "text", "boolean", "time", "nested"]),
    nulls: count,
    distinct: typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Optional */ .ZUJ.Optional(typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Union */ .ZUJ.Union([count, pair(count, count)], {
        description: "Different values, NULL not among them; after a merge the least and the most there can be",
    })),
    pattern: typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Optional */ .ZUJ.Optional(typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Enum */ .ZUJ.Enum([...PATTERNS], { description: "What every value of a text column is written like" })),
    withheld: typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Optional */ .ZUJ.Optional(typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Enum */ .ZUJ.Enum([...WITHHELD], {
        description: "Why values are not here: the column's name, or what all its values look like, tells of people; almost every value is another; or they are long texts",
    })),
    approximate: typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Optional */ .ZUJ.Optional(typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Array */ .ZUJ.Array(typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Enum */ .ZUJ.Enum([...APPROXIMATE]), {
        minItems: 1,
        uniqueItems: true,
        description: "What is an estimate: after a merge, or quantiles that are those of the bins since the values' own would tell of few rows",
    })),
    numbers: typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Optional */ .ZUJ.Optional(typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Object */ .ZUJ.Object({
        nan: count,
        infinite: count,
        negativeInfinite: count,
        finite: typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Optional */ .ZUJ.Optional(FiniteSchema),
    }, {
        additionalProperties: false,
        description: "Of integers, numbers and times (seconds since 1970, UTC)",
    })),
    text: typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Optional */ .ZUJ.Optional(typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Object */ .ZUJ.Object({
        blank: count,
        lengths: FiniteSchema,
        classes: typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Array */ .ZUJ.Array(countedValue, {
            description: "Rows by the classes of characters that occur in them, as in `aA0`",
        }),
        words: typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Array */ .ZUJ.Array(countedValue, { description: "The words in most rows" }),
    }, { additionalProperties: false })),
    values: typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Optional */ .ZUJ.Optional(typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Array */ .ZUJ.Array(countedValue, {
        maxItems: 1000,
        description: "The most frequent values, of those that enough rows share",
    })),
}, { additionalProperties: false });
const ProfileSchema = typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Object */ .ZUJ.Object({
    $schema: typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Optional */ .ZUJ.Optional(text),
    profile: typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Literal */ .ZUJ.Literal(1, { description: "Version of this format; by this key a profile is known" }),
    tool: typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Object */ .ZUJ.Object({ name: typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Literal */ .ZUJ.Literal("assay"), version: text }, { additionalProperties: false }),
    source: typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.String */ .ZUJ.String({ description: "The table, as it was named" }),
    digest: typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.String */ .ZUJ.String({
        pattern: "^sha256:[0-9a-f]{64}$",
        description: "Of the file's bytes; of the digests of several files, or of merged profiles",
    }),
    merged: typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Optional */ .ZUJ.Optional(typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Integer */ .ZUJ.Integer({ minimum: 2, description: "How many profiles it was merged from" })),
    rows: count,
    columns: typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Array */ .ZUJ.Array(ProfileColumnSchema, { maxItems: 100_000 }),
}, {
    $id: "https://assay.dev/schemas/profile-1.json",
    title: "Assay profile",
    additionalProperties: false,
});
const PROFILE_SCHEMA_URL = "https://assay.dev/schemas/profile-1.json";
/** Rows of the column that are not NULL. */
function valuesIn({ rows }, { nulls }) {
    return rows - nulls;
}


/***/ }),

/***/ 58816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ correctedSkew),
/* harmony export */   q: () => (/* binding */ correctedKurtosis)
/* harmony export */ });
/**
 * Corrections of moments of few values: Joanes and Gill, Comparing measures of sample skewness and kurtosis (1998),
 * G1 and G2, as pandas and SciPy (`bias=False`) have them.
 */
/**
 * @param skew g1, the third central moment over the second to the power of 1.5
 * @param count at least 3
 */
function correctedSkew(skew, count) {
    return (skew * Math.sqrt(count * (count - 1))) / (count - 2);
}
/**
 * @param excess g2, the fourth central moment over the square of the second, less 3
 * @param count at least 4
 */
function correctedKurtosis(excess, count) {
    return ((count - 1) / ((count - 2) * (count - 3))) * ((count + 1) * excess + 6);
}


/***/ })

};
