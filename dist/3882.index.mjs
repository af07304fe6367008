export const id = 3882;
export const ids = [3882];
export const modules = {

/***/ 10779:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
function fmtDef(validate, compare) {
    return { validate, compare };
}
exports.fullFormats = {
    // date: http://tools.ietf.org/html/rfc3339#section-5.6
    date: fmtDef(date, compareDate),
    // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
    time: fmtDef(getTime(true), compareTime),
    "date-time": fmtDef(getDateTime(true), compareDateTime),
    "iso-time": fmtDef(getTime(), compareIsoTime),
    "iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
    // duration: https://tools.ietf.org/html/rfc3339#appendix-A
    duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
    uri,
    "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
    // uri-template: https://tools.ietf.org/html/rfc6570
    "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
    // For the source: https://gist.github.com/dperini/729294
    // For test cases: https://mathiasbynens.be/demo/url-regex
    url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
    email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
    hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
    // optimized https://www.safaribooksonline.com/library/view/regular-expressions-cookbook/9780596802837/ch07s16.html
    ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
    ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
    regex,
    // uuid: http://tools.ietf.org/html/rfc4122
    uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
    // JSON-pointer: https://tools.ietf.org/html/rfc6901
    // uri fragment: https://tools.ietf.org/html/rfc3986#appendix-A
    "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
    "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
    // relative JSON-pointer: http://tools.ietf.org/html/draft-luff-relative-json-pointer-00
    "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
    // the following formats are used by the openapi specification: https://spec.openapis.org/oas/v3.0.0#data-types
    // byte: https://github.com/miguelmota/is-base64
    byte,
    // signed 32 bit integer
    int32: { type: "number", validate: validateInt32 },
    // signed 64 bit integer
    int64: { type: "number", validate: validateInt64 },
    // C-type float
    float: { type: "number", validate: validateNumber },
    // C-type double
    double: { type: "number", validate: validateNumber },
    // hint to the UI to hide input strings
    password: true,
    // unchecked string payload
    binary: true,
};
exports.fastFormats = {
    ...exports.fullFormats,
    date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
    time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
    "date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
    "iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
    "iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
    // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
    uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
    "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
    // email (sources from jsen validator):
    // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
    // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
    email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i,
};
exports.formatNames = Object.keys(exports.fullFormats);
function isLeapYear(year) {
    // https://tools.ietf.org/html/rfc3339#appendix-C
    return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
const DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
const DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function date(str) {
    // full-date from http://tools.ietf.org/html/rfc3339#section-5.6
    const matches = DATE.exec(str);
    if (!matches)
        return false;
    const year = +matches[1];
    const month = +matches[2];
    const day = +matches[3];
    return (month >= 1 &&
        month <= 12 &&
        day >= 1 &&
        day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]));
}
function compareDate(d1, d2) {
    if (!(d1 && d2))
        return undefined;
    if (d1 > d2)
        return 1;
    if (d1 < d2)
        return -1;
    return 0;
}
const TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
function getTime(strictTimeZone) {
    return function time(str) {
        const matches = TIME.exec(str);
        if (!matches)
            return false;
        const hr = +matches[1];
        const min = +matches[2];
        const sec = +matches[3];
        const tz = matches[4];
        const tzSign = matches[5] === "-" ? -1 : 1;
        const tzH = +(matches[6] || 0);
        const tzM = +(matches[7] || 0);
        if (tzH > 23 || tzM > 59 || (strictTimeZone && !tz))
            return false;
        if (hr <= 23 && min <= 59 && sec < 60)
            return true;
        // leap second
        const utcMin = min - tzM * tzSign;
        const utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
        return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
    };
}
function compareTime(s1, s2) {
    if (!(s1 && s2))
        return undefined;
    const t1 = new Date("2020-01-01T" + s1).valueOf();
    const t2 = new Date("2020-01-01T" + s2).valueOf();
    if (!(t1 && t2))
        return undefined;
    return t1 - t2;
}
function compareIsoTime(t1, t2) {
    if (!(t1 && t2))
        return undefined;
    const a1 = TIME.exec(t1);
    const a2 = TIME.exec(t2);
    if (!(a1 && a2))
        return undefined;
    t1 = a1[1] + a1[2] + a1[3];
    t2 = a2[1] + a2[2] + a2[3];
    if (t1 > t2)
        return 1;
    if (t1 < t2)
        return -1;
    return 0;
}
const DATE_TIME_SEPARATOR = /t|\s/i;
function getDateTime(strictTimeZone) {
    const time = getTime(strictTimeZone);
    return function date_time(str) {
        // http://tools.ietf.org/html/rfc3339#section-5.6
        const dateTime = str.split(DATE_TIME_SEPARATOR);
        return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
    };
}
function compareDateTime(dt1, dt2) {
    if (!(dt1 && dt2))
        return undefined;
    const d1 = new Date(dt1).valueOf();
    const d2 = new Date(dt2).valueOf();
    if (!(d1 && d2))
        return undefined;
    return d1 - d2;
}
function compareIsoDateTime(dt1, dt2) {
    if (!(dt1 && dt2))
        return undefined;
    const [d1, t1] = dt1.split(DATE_TIME_SEPARATOR);
    const [d2, t2] = dt2.split(DATE_TIME_SEPARATOR);
    const res = compareDate(d1, d2);
    if (res === undefined)
        return undefined;
    return res || compareTime(t1, t2);
}
const NOT_URI_FRAGMENT = /\/|:/;
const URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function uri(str) {
    // http://jmrware.com/articles/2009/uri_regexp/URI_regex.html + optional protocol + required "."
    return NOT_URI_FRAGMENT.test(str) && URI.test(str);
}
const BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
function byte(str) {
    BYTE.lastIndex = 0;
    return BYTE.test(str);
}
const MIN_INT32 = -(2 ** 31);
const MAX_INT32 = 2 ** 31 - 1;
function validateInt32(value) {
    return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
}
function validateInt64(value) {
    // JSON and javascript max Int is 2**53, so any int that passes isInteger is valid for Int64
    return Number.isInteger(value);
}
function validateNumber() {
    return true;
}
const Z_ANCHOR = /[^\\]\\Z/;
function regex(str) {
    if (Z_ANCHOR.test(str))
        return false;
    try {
        new RegExp(str);
        return true;
    }
    catch (e) {
        return false;
    }
}
//# sourceMappingURL=formats.js.map

/***/ }),

/***/ 1411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ fewRows)
/* harmony export */ });
/** SQL of a column as one plain value, the same as a batch carries. */
function plainSql({ dialect }, column) {
    const name = dialect.identifier(column.name);
    if (column.cell === "boolean")
        return name;
    const isNumber = column.cell === "integer" || column.cell === "number";
    return isNumber ? dialect.asNumber(name) : dialect.asText(name, column);
}
/**
 * A handful of rows as one batch. A stream of batches first looks for texts that repeat, which for a few rows
 * would cost another scan.
 * @param rest what stands after the columns: `FROM … WHERE …`
 * @param number SQL of the rows' numbers, where they have some
 */
async function fewRows(engine, columns, rest, number = "0") {
    const selected = columns.map((column, at) => `, ${plainSql(engine, column)} AS c${at}`).join("");
    const rows = await engine.query(`SELECT ${number} AS n${selected} ${rest}`);
    const read = columns.map((column, at) => {
        const values = rows.map((row) => row[`c${at}`] ?? null);
        return [column.name, columnOf(values, column)];
    });
    return {
        batch: { rows: rows.length, columns: new Map(read) },
        numbers: rows.map(({ n }) => Number(n)),
    };
}
function columnOf(values, { cell }) {
    const nulls = values.filter((value) => value === null).length;
    if (cell !== "integer" && cell !== "number" && cell !== "boolean")
        return { kind: "text", values: values.map((value) => (value === null ? null : String(value))), nulls };
    return {
        kind: "number",
        values: Float64Array.from(values, (value) => (value === null ? Number.NaN : Number(value))),
        isNull: Uint8Array.from(values, (value) => (value === null ? 1 : 0)),
        nulls,
    };
}


/***/ }),

/***/ 15216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rowJudge: () => (/* binding */ rowJudge)
});

// UNUSED EXPORTS: RowJudge

// EXTERNAL MODULE: ./build/bundle/model/error.js
var error = __webpack_require__(38093);
// EXTERNAL MODULE: ./build/bundle/gates/data/schema/compile/objects.js
var objects = __webpack_require__(14861);
// EXTERNAL MODULE: ./build/bundle/gates/data/schema/compile/references.js
var references = __webpack_require__(12887);
// EXTERNAL MODULE: ./build/bundle/gates/data/schema/compile/scope.js
var scope = __webpack_require__(38389);
// EXTERNAL MODULE: ./build/bundle/gates/data/schema/timed.js
var timed = __webpack_require__(78052);
;// CONCATENATED MODULE: ./build/bundle/gates/data/schema/column-names.js





/** Names are few and short: a pattern that has not matched them by then never will. */
const LONGEST_MS = 1000;
/**
 * Matches each pattern of `patternProperties` with the names of columns, so that whoever compiles the schema may do so
 * again without a look at the time.
 * @throws AssayError `data/out-of-time` for a pattern that goes back and forth on a name
 */
function checkColumnNames(root, names) {
    const patterns = patternsIn(root);
    if (patterns.size === 0)
        return;
    let current = "";
    const all = () => {
        for (const pattern of patterns) {
            current = pattern;
            for (const name of names)
                (0,objects/* matchesName */.Hj)(pattern, name);
        }
    };
    if ((0,timed/* timed */.a)(all, LONGEST_MS) !== undefined)
        return;
    throw new error.AssayError("data/out-of-time", `The pattern \`${current}\` of \`patternProperties\` was still going back and forth on the names of ${names.length} columns after a second.`, { fix: "Write it without repetitions of repetitions, or name the columns under `properties`." });
}
function patternsIn(root) {
    const found = new Set();
    (0,references/* walk */.GG)(root, ({ patternProperties }) => {
        if ((0,scope/* isObject */.G)(patternProperties))
            for (const one of Object.keys(patternProperties))
                found.add(one);
        return true;
    });
    return found;
}

// EXTERNAL MODULE: ./build/bundle/gates/data/schema/compile/compiler.js + 3 modules
var compile_compiler = __webpack_require__(43788);
// EXTERNAL MODULE: ./build/bundle/gates/data/schema/compile/predicate.js
var predicate = __webpack_require__(64288);
// EXTERNAL MODULE: ./build/bundle/gates/data/schema/compile/value.js
var value = __webpack_require__(52660);
// EXTERNAL MODULE: ./build/bundle/gates/data/schema/demands.js
var schema_demands = __webpack_require__(92327);
// EXTERNAL MODULE: ./build/bundle/gates/data/schema/few-rows.js
var few_rows = __webpack_require__(1411);
// EXTERNAL MODULE: ./build/bundle/gates/data/schema/compile/re2.js
var re2 = __webpack_require__(87592);
;// CONCATENATED MODULE: ./build/bundle/gates/data/schema/patterns.js




/** The patterns of a schema that the engine can match, translated; those it refuses are left to ajv. */
async function usablePatterns(engine, root) {
    const { dialect } = engine;
    const translated = [...patterns_patternsIn(root)].flatMap((source) => {
        const found = (0,re2/* toRe2 */.Z)(source);
        return found === undefined || dialect.matches("'a'", found.pattern) === undefined
            ? []
            : [[source, found]];
    });
    translated.splice(dialect.mostPatterns ?? translated.length);
    const tried = (some) => {
        const calls = some.map(([, { pattern }], at) => `${dialect.matches("'a'", pattern)?.sql} AS p${at}`);
        return engine.query(`SELECT ${calls.join(", ")}`);
    };
    if (translated.length === 0)
        return new Map();
    try {
        await tried(translated);
        return new Map(translated);
    }
    catch (thrown) {
        if (!(thrown instanceof error.AssayError))
            throw thrown;
    }
    const usable = [];
    for (const one of translated)
        try {
            await tried([one]);
            usable.push(one);
        }
        catch (thrown) {
            // Too large for the engine, such as a repetition of repetitions.
            if (!(thrown instanceof error.AssayError))
                throw thrown;
        }
    return new Map(usable);
}
/** Those of values before those of names, which columns do not need. */
function patterns_patternsIn(root) {
    const values = new Set();
    const names = new Set();
    (0,references/* walk */.GG)(root, ({ pattern, patternProperties }) => {
        if (typeof pattern === "string")
            values.add(pattern);
        if ((0,scope/* isObject */.G)(patternProperties))
            for (const one of Object.keys(patternProperties))
                names.add(one);
        return true;
    });
    return new Set([...values, ...names]);
}

// EXTERNAL MODULE: ./build/bundle/gates/data/schema/rows.js
var schema_rows = __webpack_require__(24446);
;// CONCATENATED MODULE: ./build/bundle/gates/data/schema/judge.js










const BATCH = 16_384;
/** So few rows are one answer, not a stream. */
const FEW = 1000;
/** A JSON Schema made ready for the columns of one table. */
class RowJudge {
    table;
    schema;
    options;
    /** True where the schema can be asked about parts of it. */
    divisible;
    #demands;
    #found = new Map();
    #counts = new Map();
    #judges = new Map();
    constructor(table, schema, options, demands) {
        this.table = table;
        this.schema = schema;
        this.options = options;
        this.divisible = demands !== undefined;
        this.#demands = demands ?? [(0,schema_demands/* wholeDemand */.HY)(schema.root)];
    }
    /** What was found out, each part once. */
    get found() {
        return [...this.#found.values()];
    }
    remember(question, rows, invalid) {
        this.#found.set(JSON.stringify(question.part), { question, rows, invalid });
    }
    /** What is asked of a part of the schema; without demands where it asks nothing. */
    question(part) {
        const demands = this.#demands.filter(({ column, keyword }) => (part.column === undefined || part.column === column) &&
            (part.keyword === undefined || part.keyword === keyword));
        return { part, demands, met: (0,schema_demands/* meetsAll */.oq)(demands) };
    }
    /** The rows among those that SQL cannot judge which ajv finds invalid. */
    invalidByAjv(question, table, rows) {
        const id = JSON.stringify([question.part, table.relation.from]);
        const known = this.#counts.get(id) ?? this.#countByAjv(question, table, rows);
        this.#counts.set(id, known);
        return known;
    }
    /** Finds why a row fails the question. */
    judge({ part, demands }) {
        const whole = part.column === undefined && part.keyword === undefined;
        return this.#firstFailing(whole ? [this.schema.validate] : this.#judgesOf(demands));
    }
    /** The columns that a question looks at, in the table's order. */
    columnsOf({ demands }) {
        return this.#columnsOf(demands);
    }
    /** The columns that a sample of invalid rows is made of. */
    sampleColumns({ demands }) {
        const wanted = new Set([...this.#columnsOf(demands).map(({ name }) => name), ...this.options.key]);
        return this.table.relation.columns.filter(({ name }) => wanted.has(name));
    }
    #columnsOf(demands) {
        const { columns } = this.table.relation;
        // `type: object` may look at all columns, but every row meets it: no reason to read them.
        const looking = demands.filter(({ looksAt, met }) => looksAt !== undefined || met.sql !== predicate/* ALWAYS */.qI.sql);
        if (looking.length === 0 || looking.some(({ looksAt }) => looksAt === undefined))
            return columns;
        const wanted = new Set(looking.flatMap(({ looksAt = [] }) => looksAt));
        return columns.filter(({ name }) => wanted.has(name));
    }
    async #countByAjv(question, { engine, relation, name }, expected) {
        const open = (0,schema_demands/* openDemands */.Hi)(question);
        const columns = this.#columnsOf(open);
        const isWhole = !this.divisible || open === question.demands;
        const judge = isWhole ? this.judge(question) : this.#firstFailing(this.#judgesOf(open));
        const rest = `FROM ${relation.from} WHERE ${question.met.sql} IS NULL`;
        let [rows, invalid] = [0, 0];
        for await (const batch of this.#rowsOf(engine, columns, rest, expected)) {
            const read = (0,schema_rows/* rowReader */.q)(batch, columns, this.schema.nullable);
            const found = (0,timed/* timed */.a)(() => {
                let failing = 0;
                for (let at = 0; at < batch.rows; at++)
                    if (judge(read(at)) !== undefined)
                        failing++;
                return failing;
            }, this.options.timeLeft());
            rows += batch.rows;
            if (found === undefined || this.options.timeLeft() <= 0)
                throw outOfTime(rows, name);
            invalid += found.result;
        }
        return invalid;
    }
    async *#rowsOf(engine, columns, rest, expected) {
        if (expected <= FEW) {
            yield (await (0,few_rows/* fewRows */.q)(engine, columns, rest)).batch;
            return;
        }
        const names = columns.map(({ name }) => engine.dialect.identifier(name)).join(", ") || "1 AS one";
        yield* engine.batches(`SELECT ${names} ${rest}`, BATCH);
    }
    #firstFailing(judges) {
        return (row) => judges.find((validate) => !this.#isValid(validate, row));
    }
    #isValid(validate, row) {
        try {
            return validate(row) === true;
        }
        catch (thrown) {
            throw new error.AssayError("data/schema-invalid", `The schema could not be applied to a row of \`${this.table.name}\`: ${(0,error/* reasonOf */.A)(thrown)}.`, {
                fix: "Look for a `$ref` that leads back to itself without looking into the value, or for values nested thousands of levels deep.",
                cause: thrown,
            });
        }
    }
    #judgesOf(demands) {
        return demands.map((demand) => {
            const known = this.#judges.get(demand) ?? this.schema.part(demand.schema);
            this.#judges.set(demand, known);
            return known;
        });
    }
}
function outOfTime(rows, table) {
    return new error.AssayError("data/out-of-time", `The gate's time was up within the first ${rows} rows of \`${table}\` that only a row-by-row look can judge.`, { fix: "Give the gate more with `timeout:`, or write the schema without what the note on it names." });
}
/**
 * Compiles a schema for a table.
 * @throws AssayError `data/no-column` for a `key` that names no column
 */
async function rowJudge(table, schema, options) {
    const { relation, engine } = table;
    checkColumnNames(schema.root, relation.columns.map(({ name }) => name));
    const slots = relation.columns.map((column) => {
        const whenNull = schema.nullable.has(column.name) ? "null" : "absent";
        return [column.name, (0,value/* slotOf */.SW)(column, engine.dialect, whenNull)];
    });
    const compiler = new compile_compiler/* SchemaCompiler */.V(engine.dialect, schema.root, await usablePatterns(engine, schema.root));
    const demands = (0,schema_demands/* demandsOf */.wu)(schema.root, { kind: "row", slots: new Map(slots) }, compiler);
    return new RowJudge(table, schema, options, demands);
}


/***/ }),

/***/ 24446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ rowReader)
/* harmony export */ });
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29574);

class BareRow {
}
Object.setPrototypeOf(BareRow.prototype, null);
Reflect.deleteProperty(BareRow.prototype, "constructor");
/** Reads rows of a batch; the columns are those of the query that made it. */
function rowReader(batch, columns, nullable) {
    const cells = columns.map((column) => {
        const values = batch.columns.get(column.name);
        if (values === undefined)
            throw new TypeError(`the batch lacks column ${column.name}`);
        return [column.name, cellReader(values, column), nullable.has(column.name)];
    });
    return (at) => {
        const row = new BareRow();
        for (const [name, cell, mayBeNull] of cells) {
            const value = cell(at);
            if (value !== undefined)
                row[name] = value;
            else if (mayBeNull)
                row[name] = null;
        }
        return row;
    };
}
function cellReader(column, relationColumn) {
    const { cell } = relationColumn;
    if (column.kind === "number") {
        const { values, isNull } = column;
        if (cell === "boolean")
            return (row) => (isNull[row] === 1 ? undefined : values[row] === 1);
        return (row) => (isNull[row] === 1 ? undefined : values[row]);
    }
    const { values } = column;
    if (cell === "nested")
        return (row) => parsed(values[row]);
    // A time without a zone counts as UTC, so that `format: date-time` can hold for it.
    if ((0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .isZoneless */ .I)(relationColumn))
        return (row) => (values[row] === null ? undefined : `${values[row]}Z`);
    return (row) => values[row] ?? undefined;
}
/** A nested value; one that JSON cannot hold, such as a list with NaN, stays the text that the engine gave. */
function parsed(text) {
    if (text === null)
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 78052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ timed)
/* harmony export */ });
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30714);

const SCRIPT = new node_vm__WEBPACK_IMPORTED_MODULE_0__.Script("work()");
/** What a timer of Node can count. */
const LONGEST = 2 ** 31 - 1;
/**
 * Runs work that hostile input can make endless, such as a regular expression that backtracks.
 * @returns undefined where the time was up
 */
function timed(work, milliseconds) {
    let result;
    const context = (0,node_vm__WEBPACK_IMPORTED_MODULE_0__.createContext)({
        work: () => {
            result = { result: work() };
        },
    });
    const timeout = Math.min(LONGEST, Math.max(1, Math.floor(milliseconds)));
    try {
        SCRIPT.runInContext(context, { timeout });
        return result;
    }
    catch (thrown) {
        if (isTimeout(thrown))
            return undefined;
        throw thrown;
    }
}
/** The error is of the context that ran out of time, so it is no instance of this one's class. */
function isTimeout(thrown) {
    return (typeof thrown === "object" &&
        thrown !== null &&
        Reflect.get(thrown, "code") === "ERR_SCRIPT_EXECUTION_TIMEOUT");
}


/***/ })

};
