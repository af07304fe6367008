export const id = 7645;
export const ids = [7645];
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

/***/ 12887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ walk),
/* harmony export */   sX: () => (/* binding */ resolveReference),
/* harmony export */   us: () => (/* binding */ isSelfContained)
/* harmony export */ });
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38389);

/**
 * True where every reference of a schema stays inside of it and means the same wherever it stands, so that
 * its parts can be judged one by one.
 */
function isSelfContained(root) {
    return walk(root, (part) => {
        const { $ref, $id } = part;
        if (typeof $ref === "string" && !$ref.startsWith("#"))
            return false;
        return part === root || typeof $id !== "string" || $id.startsWith("#");
    });
}
/** The part of a schema that `#`, `#/pointer` or `#anchor` names. */
function resolveReference(root, reference) {
    const fragment = decoded(reference.slice(1));
    if (!reference.startsWith("#") || fragment === undefined)
        return undefined;
    if (fragment !== "" && !fragment.startsWith("/"))
        return anchored(root, fragment);
    let found = root;
    for (const step of fragment.split("/").slice(1)) {
        const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
        if (typeof found !== "object" || found === null || !Object.hasOwn(found, name))
            return undefined;
        found = Reflect.get(found, name);
    }
    return (0,_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(found) || typeof found === "boolean" ? found : undefined;
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
}
function anchored(root, name) {
    const found = [];
    walk(root, (part) => {
        const { $anchor, $dynamicAnchor, $id } = part;
        if ($anchor === name || $dynamicAnchor === name || $id === `#${name}`)
            found.push(part);
        return true;
    });
    return found.length === 1 ? found[0] : undefined;
}
/** Every object of a schema until one is refused; what only looks like a schema, such as a `const`, too. */
function walk(schema, accepts) {
    if (Array.isArray(schema))
        return schema.every((one) => walk(one, accepts));
    if (!(0,_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(schema))
        return true;
    return accepts(schema) && Object.values(schema).every((one) => walk(one, accepts));
}


/***/ }),

/***/ 38389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject)
/* harmony export */ });
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 52451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadRowSchema: () => (/* binding */ loadRowSchema)
});

// UNUSED EXPORTS: rowSchema

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/ajv/dist/ajv.js
var dist_ajv = __webpack_require__(42463);
// EXTERNAL MODULE: ./node_modules/ajv/dist/2019.js
var _2019 = __webpack_require__(60878);
// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(52210);
// EXTERNAL MODULE: ./node_modules/ajv-formats/dist/index.js
var dist = __webpack_require__(82815);
// EXTERNAL MODULE: ./build/bundle/model/error.js
var error = __webpack_require__(38093);
// EXTERNAL MODULE: ./build/bundle/gates/data/cells/sample-text.js
var sample_text = __webpack_require__(78615);
// EXTERNAL MODULE: ./build/bundle/gates/data/schema/compile/scope.js
var scope = __webpack_require__(38389);
// EXTERNAL MODULE: ./build/bundle/gates/data/schema/compile/references.js
var references = __webpack_require__(12887);
;// CONCATENATED MODULE: ./build/bundle/gates/data/schema/schema-parts.js

/** Keywords whose value is data, not a schema. */
const DATA = new Set(["const", "enum", "default", "examples"]);
/** Keywords whose value is an object of schemas under names of its own. */
const NAMED = new Set([
    "properties",
    "patternProperties",
    "$defs",
    "definitions",
    "dependentSchemas",
    "dependencies",
]);
/** No schema that somebody reads is nested so deep, and compilers go as deep as it is. */
const DEEPEST = 200;
/** The same with every part of it as `change` gives it, the inner ones first; what is data stays as it is. */
function mapParts(schema, change) {
    const inside = (value) => {
        if (Array.isArray(value))
            return value.map(inside);
        return (0,scope/* isObject */.G)(value) ? mapParts(value, change) : value;
    };
    const entries = Object.entries(schema).map(([keyword, value]) => {
        if (DATA.has(keyword))
            return [keyword, value];
        if (!NAMED.has(keyword) || !(0,scope/* isObject */.G)(value))
            return [keyword, inside(value)];
        const named = Object.entries(value).map(([name, one]) => [name, inside(one)]);
        return [keyword, Object.fromEntries(named)];
    });
    return change(Object.fromEntries(entries));
}
/** Why a schema is not even compiled; undefined for one that may be. */
function faultOf(root) {
    if (isDeeper(root, DEEPEST))
        return `it is nested more than ${DEEPEST} levels deep`;
    const odd = new Set();
    mapParts(root, (part) => {
        // Keywords are looked up by name, and these are found on every object of JavaScript.
        for (const keyword of Object.keys(part))
            if (keyword in Object.prototype)
                odd.add(keyword);
        return part;
    });
    const [first] = odd;
    return first === undefined ? undefined : `\`${first}\` is no keyword`;
}
function isDeeper(value, levels) {
    if (typeof value !== "object" || value === null)
        return false;
    return levels === 0 || Object.values(value).some((one) => isDeeper(one, levels - 1));
}
/** What ajv takes as the name of a keyword. */
const NAME = /^[a-z_$][a-z0-9_$:-]*$/i;
/** The annotations of a schema, which begin with `x-`. */
function annotationsOf(root) {
    const found = new Set();
    mapParts(root, (part) => {
        for (const keyword of Object.keys(part))
            if (keyword.startsWith("x-"))
                found.add(keyword);
        return part;
    });
    return found;
}
/** The same in words that ajv takes, with the same meaning. */
function forAjv(root) {
    let asksForTheRest = false;
    mapParts(root, (part) => {
        asksForTheRest ||=
            Object.hasOwn(part, "unevaluatedProperties") || Object.hasOwn(part, "unevaluatedItems");
        return part;
    });
    // A reference into a condition must find it as it was.
    const pointsInside = asksForTheRest && /"#[^"]*\/(if|else)\b/.test(JSON.stringify(root));
    return mapParts(root, (part) => {
        const usual = containsApart(withAnyNumber(withoutOddAnnotations(part)));
        return asksForTheRest && !pointsInside ? turnedRound(usual) : usual;
    });
}
/**
 * What an `if` evaluates, ajv forgets where no `then` follows. Turned round, it is the branch that follows: `not`
 * evaluates nothing. Where neither follows, it is one of two that need not hold.
 */
function turnedRound(part) {
    const { if: condition, then: first, else: second, ...rest } = part;
    if (condition === undefined || !asksNothing(first))
        return part;
    if (asksNothing(second))
        return { ...rest, allOf: [...(rest["allOf"] ?? []), { anyOf: [condition, true] }] };
    const turned = new Map(Object.entries(part)).set("if", { not: condition });
    return Object.fromEntries(turned.set("then", second).set("else", condition));
}
function asksNothing(schema) {
    return schema === undefined || schema === true || ((0,scope/* isObject */.G)(schema) && Object.keys(schema).length === 0);
}
function withoutOddAnnotations(part) {
    const kept = Object.entries(part).filter(([keyword]) => !keyword.startsWith("x-") || NAME.test(keyword));
    return Object.fromEntries(kept);
}
/** ajv refuses `minContains: 0` alone, since it asks for nothing. */
function withAnyNumber(part) {
    const { contains, minContains, maxContains } = part;
    if (contains === undefined || minContains !== 0 || maxContains !== undefined)
        return part;
    return { ...part, maxContains: Number.MAX_SAFE_INTEGER };
}
/**
 * ajv 8 passes over `contains` for an empty list when the same schema also has a tuple. In an `allOf` it means
 * the same and is looked at.
 */
function containsApart(part) {
    const { contains, minContains, maxContains, ...rest } = part;
    if (contains === undefined || !(Array.isArray(rest["prefixItems"]) || Array.isArray(rest["items"])))
        return part;
    const given = Object.entries({ contains, minContains, maxContains }).filter(([, one]) => one !== undefined);
    return { ...rest, allOf: [...(rest["allOf"] ?? []), Object.fromEntries(given)] };
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/schema/dynamic.js



/**
 * Keywords whose meaning depends on the way that led to them, which ajv 8 does not follow as the specification has it,
 * with what says the same of a schema that no other one extends.
 */
const INSTEAD = {
    $dynamicRef: "a `$ref` to the place that is meant, such as `#/$defs/node`, and `$anchor` for `$dynamicAnchor`",
    $recursiveRef: '`"$ref": "#"`, which is this schema itself',
    $recursiveAnchor: 'nothing, and `"$ref": "#"` for each `$recursiveRef`',
};
/** The first such keyword by which a row would be judged, and what to write instead. */
function dynamicKeyword(root) {
    const found = new Set();
    const open = [root];
    const seen = new Set(open);
    for (let part = open.pop(); part !== undefined; part = open.pop()) {
        if (!(0,scope/* isObject */.G)(part))
            continue;
        mapParts(part, (one) => {
            for (const keyword of Object.keys(INSTEAD))
                if (isMeant(one, keyword))
                    found.add(keyword);
            // A reference makes a schema of what would be data.
            const target = intoData(root, one);
            if (target !== undefined && !seen.has(target)) {
                seen.add(target);
                open.push(target);
            }
            return one;
        });
    }
    const keyword = Object.keys(INSTEAD).find((one) => found.has(one));
    return keyword === undefined ? undefined : { keyword, instead: INSTEAD[keyword] };
}
/** In an object that only lists names, such as `dependentRequired`, one of these could be a property's. */
function isMeant(part, keyword) {
    return Object.hasOwn(part, keyword) && ["string", "boolean"].includes(typeof part[keyword]);
}
function intoData(root, { $ref }) {
    if (typeof $ref !== "string" || !$ref.split("/").some((step) => DATA.has(step)))
        return undefined;
    return (0,references/* resolveReference */.sX)(root, $ref);
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/schema/nullable.js


/** Schema parts that give `properties` its meaning, without demands on the row as a whole. */
const PROPERTY_PARTS = ["$schema", "$id", "$defs", "definitions", "properties"];
/**
 * A property that takes null and not just anything names null as a value: its NULL is then null. A schema
 * without a type takes null only because it asks nothing of it, and `required` should still find it missing.
 */
function nullableOf(ajv, schema) {
    const parts = Object.entries(schema).filter(([key]) => PROPERTY_PARTS.includes(key));
    const properties = (0,scope/* isObject */.G)(schema["properties"]) ? schema["properties"] : {};
    try {
        const validate = ajv.compile(Object.fromEntries(parts));
        const takes = (name, value) => validate(Object.fromEntries([[name, value]])) === true;
        const isNull = (name) => takes(name, null) &&
            (!(takes(name, {}) && takes(name, [])) || namesNull(schema, properties[name], new Set()));
        return new Set(Object.keys(properties).filter(isNull));
    }
    catch {
        // A reference into a part that is left out, such as `#/allOf/0`: then NULL stays an absent property.
        return new Set();
    }
}
/** True where null stands among types or values, as in `type: ["array", "object", "null"]`. */
function namesNull(root, schema, from) {
    if (!(0,scope/* isObject */.G)(schema) || from.has(schema))
        return false;
    const { type, const: only, enum: values, $ref, allOf, anyOf, oneOf } = schema;
    if ([type].flat().includes("null") || only === null || [values].flat().includes(null))
        return true;
    const known = new Set([...from, schema]);
    const target = typeof $ref === "string" ? (0,references/* resolveReference */.sX)(root, $ref) : undefined;
    const inside = [target ?? true, ...(allOf ?? []), ...(anyOf ?? []), ...(oneOf ?? [])];
    return inside.some((one) => namesNull(root, one, known));
}

// EXTERNAL MODULE: ./build/bundle/gates/data/schema/places.js
var places = __webpack_require__(5415);
;// CONCATENATED MODULE: ./build/bundle/gates/data/schema/json-schema.js












const DRAFTS = [
    { uri: /^https?:\/\/json-schema\.org\/draft\/2020-12\/schema#?$/, Draft: _2020.Ajv2020 },
    { uri: /^https?:\/\/json-schema\.org\/draft\/2019-09\/schema#?$/, Draft: _2019.Ajv2019 },
    { uri: /^https?:\/\/json-schema\.org\/draft-07\/schema#?$/, Draft: dist_ajv.Ajv },
];
/**
 * Reads and compiles a JSON Schema of draft 2020-12 (default), 2019-09 or 07. Unknown keywords and formats
 * are refused, since a misspelt one would let every row pass; names that begin with `x-` are annotations.
 * @throws AssayError `data/schema-unreadable`, `data/schema-invalid`, `data/schema-dynamic`, `data/schema-remote`
 */
async function loadRowSchema(file) {
    return rowSchema(await readSchema(file), file.path);
}
/**
 * Compiles the JSON Schema of a row.
 * @param path where it stands, for sentences
 * @throws AssayError `data/schema-invalid`, `data/schema-dynamic`, `data/schema-remote`
 */
function rowSchema(written, path) {
    const fault = faultOf(written);
    if (fault !== undefined)
        throw invalid(path, fault);
    const dynamic = dynamicKeyword(written);
    if (dynamic !== undefined)
        throw new error.AssayError("data/schema-dynamic", `\`${path}\` has the keyword \`${dynamic.keyword}\`, whose meaning depends on which schemas led to it.`, { fix: `Write instead of it ${dynamic.instead}.`, location: { path } });
    const schema = forAjv(written);
    const draft = typeof schema["$schema"] === "string" ? schema["$schema"] : undefined;
    const known = draft === undefined ? DRAFTS[0] : DRAFTS.find(({ uri }) => uri.test(draft));
    if (known === undefined)
        throw invalid(path, `\`$schema\` names \`${draft}\`; known are the drafts 2020-12, 2019-09 and 07`);
    if ("$async" in schema)
        throw invalid(path, "`$async` schemas answer later than a gate can wait for");
    const { Draft } = known;
    /** Checking a schema against that of its draft costs more than the rest, and once is enough. */
    const compiler = (validateSchema) => {
        const options = { strictTypes: false, strictTuples: false, strictRequired: false, ownProperties: true };
        const allErrors = isWide(schema);
        const ajv = new Draft({
            ...options,
            allErrors,
            strictSchema: "log",
            logger: KEYWORD_WATCH,
            validateSchema,
        });
        dist["default"](ajv);
        // ajv follows it, but counts it among the unknown keywords.
        if (Draft !== dist_ajv.Ajv)
            ajv.addKeyword("$anchor");
        for (const annotation of annotationsOf(schema))
            ajv.addKeyword(annotation);
        return ajv;
    };
    const validate = compile(compiler(true), schema, path);
    const { $id = "assay:row" } = schema;
    let parts;
    return {
        root: schema,
        path,
        validate,
        part: (part) => {
            parts ??= compiler(false).addSchema(schema, $id);
            return parts.compile(leadingInto($id, part));
        },
        nullable: nullableOf(compiler(false), schema),
        words: (0,places/* wordsOf */.Z9)(schema),
    };
}
const MOST_NESTED = 200;
/**
 * Up to the first error ajv writes each property into the braces of the one before, which takes long and more stack than
 * there is; for all errors it writes them one after another.
 */
function isWide({ properties }) {
    return (0,scope/* isObject */.G)(properties) && Object.keys(properties).length > MOST_NESTED;
}
/**
 * In its strict mode ajv refuses, besides unknown keywords, what the specification allows: a property that a pattern names
 * as well, or an `additionalItems` that nothing asks for.
 */
const KEYWORD_WATCH = {
    log: () => undefined,
    error: () => undefined,
    warn: (said) => {
        if (/unknown keyword/.test(String(said)))
            throw new Error(String(said));
    },
};
/** A part of a schema whose references name the whole that they lead into. */
function leadingInto(id, part) {
    const whole = id.replace(/#.*$/s, "");
    return mapParts(part, ({ ...given }) => {
        for (const anchor of ANCHORS)
            if (typeof given[anchor] === "string")
                delete given[anchor];
        if (typeof given["$ref"] === "string")
            given["$ref"] = `${whole}${given["$ref"]}`;
        return given;
    });
}
/** What would name a part twice when it stands beside the whole. */
const ANCHORS = ["$anchor", "$dynamicAnchor", "$id"];
async function readSchema(file) {
    let schema;
    try {
        schema = JSON.parse((await (0,promises_.readFile)(file.localPath, "utf8")).replace(/^\uFEFF/, ""));
    }
    catch (thrown) {
        throw new error.AssayError("data/schema-unreadable", `\`${file.path}\` is not JSON: ${(0,error/* reasonOf */.A)(thrown)}.`, {
            fix: "Name a JSON Schema file with `schema:`.",
            location: { path: file.path },
            cause: thrown,
        });
    }
    if ((0,scope/* isObject */.G)(schema))
        return schema;
    throw invalid(file.path, "it is not a JSON object");
}
function compile(ajv, schema, path) {
    try {
        return ajv.compile(schema);
    }
    catch (thrown) {
        const reason = (0,error/* reasonOf */.A)(thrown);
        const [, reference] = /^can't resolve reference (\S+)/.exec(reason) ?? [];
        if (reference === undefined)
            throw invalid(path, reason, thrown);
        if (reference.startsWith("#"))
            throw invalid(path, `\`$ref: ${(0,sample_text/* plain */.p)(reference)}\` leads to nothing in it`, thrown);
        throw new error.AssayError("data/schema-remote", `\`${path}\` refers to another schema, which is never fetched: ${reason}.`, {
            fix: "Copy the definition under `$defs` of the same file and refer to it with `#/$defs/…`.",
            location: { path },
            cause: thrown,
        });
    }
}
function invalid(path, reason, cause) {
    return new error.AssayError("data/schema-invalid", `\`${path}\` is not a valid JSON Schema: ${reason}.`, {
        fix: "Correct the schema; its keywords are described at https://json-schema.org.",
        location: { path },
        cause,
    });
}


/***/ }),

/***/ 5415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ propertyOf),
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Z9: () => (/* binding */ wordsOf)
/* harmony export */ });
/* harmony import */ var _compile_references_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12887);

const MASK = "•••";
/** What a schema says itself: names of properties and texts, none of which are the data's alone. */
function wordsOf(schema) {
    const words = new Set();
    (0,_compile_references_js__WEBPACK_IMPORTED_MODULE_0__/* .walk */ .GG)(schema, (part) => {
        for (const [name, value] of Object.entries(part)) {
            words.add(name);
            for (const one of [value].flat())
                if (typeof one === "string")
                    words.add(one);
        }
        return true;
    });
    return words;
}
/**
 * Where in a row an error is. A column has a name that the table shows anyway and a list has numbers; what a nested
 * object calls its members is data.
 * @param known what may be shown all the same; undefined where everything may
 */
function placeOf(row, pointer, known) {
    if (known === undefined)
        return pointer;
    let value = row;
    const steps = pointer
        .split("/")
        .slice(1)
        .map((step, depth) => {
        const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
        const isOpen = depth === 0 || Array.isArray(value) || known.has(name);
        value = typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
        return isOpen ? step : MASK;
    });
    return `/${steps.join("/")}`;
}
/** The property that an error is about, which no keyword of the schema names. */
function propertyOf(error, known) {
    const { additionalProperty, unevaluatedProperty } = error?.params ?? {};
    const found = additionalProperty ?? unevaluatedProperty ?? error?.propertyName;
    if (typeof found !== "string")
        return undefined;
    const isColumn = error?.instancePath === "";
    return known === undefined || isColumn || known.has(found) ? found : MASK;
}


/***/ })

};
