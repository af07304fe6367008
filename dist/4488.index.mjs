export const id = 4488;
export const ids = [4488];
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

/***/ 84415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ whileUnchanged)
/* harmony export */ });
/**
 * What a gate finds counts only where the files are still those that it opened, whose digests the report names; and
 * what fails may fail because somebody wrote one of them meanwhile.
 * @throws AssayError `source/changed`, also instead of what `work` throws
 */
async function whileUnchanged(tree, work) {
    let found;
    try {
        found = await work();
    }
    catch (thrown) {
        await tree.verify?.();
        throw thrown;
    }
    await tree.verify?.();
    return found;
}


/***/ }),

/***/ 58027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ correctedTail),
/* harmony export */   GA: () => (/* binding */ bcaInterval),
/* harmony export */   KS: () => (/* binding */ correctionOf),
/* harmony export */   sf: () => (/* binding */ accelerationOf)
/* harmony export */ });
/* harmony import */ var _distribution_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38267);
/* harmony import */ var _quantile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55832);


/**
 * Bias correction of Efron's BCa interval (Efron and Tibshirani 1993, 14.3); equal replicates count half, as in
 * SciPy. Undefined where all replicates lie on one side, where no quantile could be told.
 */
function correctionOf(replicates, value, acceleration) {
    let below = 0;
    for (const replicate of replicates)
        below += replicate < value ? 1 : replicate === value ? 0.5 : 0;
    if (below === 0 || below === replicates.length)
        return undefined;
    return { bias: (0,_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(below / replicates.length), acceleration };
}
/**
 * Acceleration from jackknife values θ₍ᵢ₎: Σ(θ̄ − θ₍ᵢ₎)³ / 6(Σ(θ̄ − θ₍ᵢ₎)²)^1.5 (Efron and Tibshirani 1993, 14.15).
 * Each value may leave out one row or one of many random blocks. 0 when all are equal.
 */
function accelerationOf(jackknife) {
    let mean = 0;
    for (const value of jackknife)
        mean += value / jackknife.length;
    let [squares, cubes] = [0, 0];
    for (const value of jackknife) {
        squares += (mean - value) ** 2;
        cubes += (mean - value) ** 3;
    }
    return squares === 0 ? 0 : cubes / (6 * squares ** 1.5);
}
/** @param sorted replicates in ascending order */
function bcaInterval(sorted, { bias, acceleration }, confidence) {
    const tail = (1 - confidence) / 2;
    const at = (probability) => {
        const shifted = bias + (0,_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(probability);
        return (0,_quantile_js__WEBPACK_IMPORTED_MODULE_1__/* .quantile */ .YV)(sorted, (0,_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .normalTail */ .WI)(-(bias + shifted / (1 - acceleration * shifted))));
    };
    return [at(tail), at(1 - tail)];
}
/**
 * The level at which a bound is the end of the BCa interval, from the share of replicates on its far side: the
 * inverse of what `bcaInterval` does to a level.
 */
function correctedTail(share, { bias, acceleration }) {
    if (share <= 0)
        return 0;
    if (share >= 1)
        return 1;
    const shifted = (0,_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(share) - bias;
    return (0,_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .normalTail */ .WI)(-(shifted / (1 + acceleration * shifted) - bias));
}


/***/ }),

/***/ 73672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ logBinomial)
/* harmony export */ });
/** Natural logarithm of the probability of k successes in n trials; −Infinity where it cannot be. */
function logBinomial(k, n, probability) {
    if (probability <= 0)
        return k === 0 ? 0 : Number.NEGATIVE_INFINITY;
    if (probability >= 1)
        return k === n ? 0 : Number.NEGATIVE_INFINITY;
    return (logFactorial(n) -
        logFactorial(k) -
        logFactorial(n - k) +
        k * Math.log(probability) +
        (n - k) * Math.log1p(-probability));
}
const small = [0];
for (let n = 1; n <= 64; n++)
    small.push(small[n - 1] + Math.log(n));
/** ln(n!) by Stirling's series, whose next term is below 1e-19 beyond the table. */
function logFactorial(n) {
    if (n < small.length)
        return small[n];
    const inverse = 1 / n;
    const square = inverse * inverse;
    const series = inverse * (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square / 1680)));
    return n * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI * n) + series;
}


/***/ }),

/***/ 38267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WI: () => (/* binding */ normalTail),
/* harmony export */   Xh: () => (/* binding */ tTail),
/* harmony export */   YW: () => (/* binding */ tQuantile),
/* harmony export */   Zl: () => (/* binding */ normalQuantile)
/* harmony export */ });
/* harmony import */ var _stdlib_stats_base_dists_normal_cdf__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72484);
/* harmony import */ var _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86060);
/* harmony import */ var _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74455);



/** The value below which a standard normal variable lies with this probability. */
function normalQuantile(probability) {
    return _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_1__(probability, 0, 1);
}
/** Probability that a standard normal variable exceeds z; keeps its digits far out in the tail. */
function normalTail(z) {
    return _stdlib_stats_base_dists_normal_cdf__WEBPACK_IMPORTED_MODULE_0__(-z, 0, 1);
}
/** The value below which Student's t lies with this probability. */
function tQuantile(probability, degreesOfFreedom) {
    return _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_2__(probability, degreesOfFreedom);
}
/** Probability that Student's t exceeds the value: the quantile turned around by bisection, to 1e-12. */
function tTail(value, degreesOfFreedom) {
    if (value < 0)
        return 1 - tTail(-value, degreesOfFreedom);
    if (value === 0)
        return 0.5;
    // Bisects the logarithm, so that small probabilities are as precise as large ones.
    let low = -700;
    let high = Math.log(0.5);
    for (let step = 0; step < 60; step++) {
        const middle = (low + high) / 2;
        if (-tQuantile(Math.exp(middle), degreesOfFreedom) > value)
            low = middle;
        else
            high = middle;
    }
    return Math.exp((low + high) / 2);
}


/***/ }),

/***/ 92483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ holm)
/* harmony export */ });
/**
 * Holm's step-down adjustment: an adjusted p-value below α may be called significant while the chance of
 * even one false call in the family stays below α, however the tests depend on one another.
 * Holm (1979), A simple sequentially rejective multiple test procedure.
 * @param pValues one a test, in any order
 * @returns adjusted p-values in the same order, at most 1
 */
function holm(pValues) {
    const order = pValues.map((_, index) => index).sort((a, b) => pValues[a] - pValues[b] || a - b);
    const adjusted = new Array(pValues.length);
    let largest = 0;
    order.forEach((index, rank) => {
        largest = Math.max(largest, Math.min(1, pValues[index] * (pValues.length - rank)));
        adjusted[index] = largest;
    });
    return adjusted;
}


/***/ }),

/***/ 1650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XF: () => (/* binding */ intervalOf),
  bS: () => (/* binding */ shownInterval),
  Fx: () => (/* binding */ standardDeviation),
  X6: () => (/* binding */ standardErrorOf),
  mL: () => (/* binding */ tailProbability)
});

// EXTERNAL MODULE: ./build/bundle/stats/bca.js
var bca = __webpack_require__(58027);
// EXTERNAL MODULE: ./build/bundle/stats/distribution.js
var distribution = __webpack_require__(38267);
// EXTERNAL MODULE: ./build/bundle/stats/binomial.js
var binomial = __webpack_require__(73672);
;// CONCATENATED MODULE: ./build/bundle/stats/paired-proportion.js


const STEPS = 80;
/**
 * Exact McNemar test of "the candidate is not better": P(Binomial(better + worse, ½) ≥ better).
 * Twice the smaller of both sides is the two-sided p-value (McNemar 1947, with the exact null of Mosteller 1952).
 */
function mcnemarTail({ better, worse }) {
    if (2 * better <= better + worse)
        return better === 0 ? 1 : 1 - upperTail(worse + 1, better + worse);
    return upperTail(better, better + worse);
}
/** P(Binomial(n, ½) ≥ k) for k beyond the middle, where terms only shrink. */
function upperTail(k, n) {
    let sum = 0;
    for (let at = k; at <= n; at++) {
        const term = Math.exp((0,binomial/* logBinomial */.G)(at, n, 0.5));
        sum += term;
        if (term < sum * Number.EPSILON)
            break;
    }
    return sum;
}
/**
 * One-sided p-value of "the difference of the two shares is not above `bound`" (`above`), or not below it.
 * Tango's score test (Statistics in Medicine 17, 1998); at 0 and towards the doubtful side of 0 never less than
 * what McNemar's exact test says.
 */
function pairedTail(counts, bound, side) {
    if (side === "below")
        return pairedTail(mirrored(counts), -bound, "above");
    return tailAbove(counts, bound, mcnemarTail(counts));
}
function tailAbove(counts, bound, exactAtZero) {
    if (bound <= -1)
        return 0;
    if (bound >= 1)
        return 1;
    const score = (0,distribution/* normalTail */.WI)(tangoScore(counts, bound));
    return bound >= 0 ? Math.max(score, exactAtZero) : score;
}
/** Two-sided interval of the difference of two paired shares, by inverting `pairedTail`. */
function pairedInterval(counts, confidence) {
    const tail = (1 - confidence) / 2;
    return [lowerBound(counts, tail), -lowerBound(mirrored(counts), tail)];
}
/** Tango's standard error at the difference that was seen, which is not 0 when no row tells the sides apart. */
function pairedStandardError({ better, worse, rows }) {
    const [low, high] = pairedInterval({ better, worse, rows }, 1 - 2 * (0,distribution/* normalTail */.WI)(1));
    return (high - low) / 2;
}
function mirrored({ better, worse, rows }) {
    return { better: worse, worse: better, rows };
}
/** The least difference that is not refused at this one-sided level; the p-value grows with the bound. */
function lowerBound(counts, tail) {
    const exactAtZero = mcnemarTail(counts);
    let low = -1;
    let high = (counts.better - counts.worse) / counts.rows;
    for (let step = 0; step < STEPS; step++) {
        const middle = (low + high) / 2;
        if (tailAbove(counts, middle, exactAtZero) <= tail)
            low = middle;
        else
            high = middle;
    }
    return unseen(counts, low, tail);
}
/** With no row that tells the sides apart, the exact bound for 0 of n (Clopper and Pearson 1934) is the wider one. */
function unseen({ better, worse, rows }, bound, tail) {
    return better + worse > 0 ? bound : Math.min(bound, -(1 - tail ** (1 / rows)));
}
/** (b − c − nδ) / √(n(2q + δ(1 − δ))), q the maximum-likelihood share of `worse` where the difference is δ. */
function tangoScore({ better, worse, rows }, difference) {
    const linear = -better - worse + (2 * rows - better + worse) * difference;
    const constant = -worse * difference * (1 - difference);
    const root = Math.sqrt(Math.max(0, linear * linear - 8 * rows * constant));
    const share = (root - linear) / (4 * rows);
    const variance = rows * (2 * share + difference * (1 - difference));
    const distance = better - worse - rows * difference;
    if (variance <= 0)
        return distance > 0 ? Number.POSITIVE_INFINITY : 0;
    return distance / Math.sqrt(variance);
}

// EXTERNAL MODULE: ./build/bundle/stats/proportion.js
var proportion = __webpack_require__(12671);
// EXTERNAL MODULE: ./build/bundle/stats/quantile.js
var quantile = __webpack_require__(55832);
;// CONCATENATED MODULE: ./build/bundle/stats/interval.js





/** Fewer replicates than this beyond a bound say little; the normal tail then takes over. */
const SPARSE_TAIL = 10;
/**
 * Two-sided interval of an estimate, whatever its uncertainty.
 * @param confidence e.g. 0.95
 * @returns lower and upper bound in the estimate's unit
 */
function intervalOf(estimate, confidence) {
    const { value, uncertainty } = estimate;
    const tail = (1 - confidence) / 2;
    switch (uncertainty.kind) {
        case "exact":
            return [value, value];
        case "binomial":
            return (0,proportion/* wilson */.rF)(uncertainty.successes, uncertainty.trials, confidence);
        case "normal": {
            const { standardError, degreesOfFreedom } = uncertainty;
            const z = degreesOfFreedom === undefined ? (0,distribution/* normalQuantile */.Zl)(1 - tail) : (0,distribution/* tQuantile */.YW)(1 - tail, degreesOfFreedom);
            return [value - z * standardError, value + z * standardError];
        }
        case "paired":
            return pairedInterval(uncertainty, confidence);
        case "bootstrap": {
            const { replicates, acceleration } = uncertainty;
            const sorted = replicates.slice().sort();
            const correction = acceleration === undefined ? undefined : (0,bca/* correctionOf */.KS)(replicates, value, acceleration);
            if (correction !== undefined)
                return (0,bca/* bcaInterval */.GA)(sorted, correction, confidence);
            return [(0,quantile/* quantile */.YV)(sorted, tail), (0,quantile/* quantile */.YV)(sorted, 1 - tail)];
        }
        case "sequential": {
            const z = (0,distribution/* normalQuantile */.Zl)(1 - tail * uncertainty.errorShare);
            return [value - z * uncertainty.standardError, value + z * uncertainty.standardError];
        }
    }
}
/**
 * The interval as it is shown: a normal one may reach beyond the values that there can be, which says nothing. Never
 * for comparisons, whose coverage the cut would not change but whose tests speak of the whole distribution.
 */
function shownInterval(estimate, confidence, range = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]) {
    const [lower, upper] = intervalOf(estimate, confidence);
    const { value } = estimate;
    // Rounding may leave a value just outside.
    return [Math.max(lower, Math.min(range[0], value)), Math.min(upper, Math.max(range[1], value))];
}
/**
 * Standard error of an estimate. For a share it is half the one-sigma Wilson interval, which is not zero
 * at 0 of n; for a bootstrap the standard deviation of the replicates.
 */
function standardErrorOf(estimate) {
    const { uncertainty } = estimate;
    switch (uncertainty.kind) {
        case "exact":
            return 0;
        case "binomial": {
            const { successes, trials } = uncertainty;
            const share = successes / trials;
            const half = Math.sqrt((share * (1 - share)) / trials + 1 / (4 * trials * trials));
            return half / (1 + 1 / trials);
        }
        case "normal":
        case "sequential":
            return uncertainty.standardError;
        case "paired":
            return pairedStandardError(uncertainty);
        case "bootstrap":
            return standardDeviation(uncertainty.replicates);
    }
}
/**
 * One-sided p-value of "the true value is not beyond this bound": small when the estimate lies clearly
 * `above` (or `below`) it. Agrees with `intervalOf`: p < α says that the interval at confidence 1 − 2α
 * lies wholly beyond the bound. A bootstrap with fewer than ten replicates on the other side uses the
 * normal tail, but never says less than the replicates themselves show.
 */
function tailProbability(estimate, bound, side) {
    const { value, uncertainty } = estimate;
    if (bound === Number.POSITIVE_INFINITY)
        return side === "above" ? 1 : 0;
    if (bound === Number.NEGATIVE_INFINITY)
        return side === "above" ? 0 : 1;
    const distance = side === "above" ? value - bound : bound - value;
    switch (uncertainty.kind) {
        case "exact":
            return certain(distance);
        case "binomial": {
            const spread = Math.sqrt((bound * (1 - bound)) / uncertainty.trials);
            return spread > 0 ? (0,distribution/* normalTail */.WI)(distance / spread) : certain(distance);
        }
        case "normal": {
            const { standardError, degreesOfFreedom } = uncertainty;
            if (standardError === 0)
                return certain(distance);
            const z = distance / standardError;
            return degreesOfFreedom === undefined ? (0,distribution/* normalTail */.WI)(z) : (0,distribution/* tTail */.Xh)(z, degreesOfFreedom);
        }
        case "sequential": {
            if (uncertainty.standardError === 0)
                return certain(distance);
            return Math.min(1, (0,distribution/* normalTail */.WI)(distance / uncertainty.standardError) / uncertainty.errorShare);
        }
        case "paired":
            return pairedTail(uncertainty, bound, side);
        case "bootstrap":
            return replicateTail(uncertainty, value, bound, side);
    }
}
function certain(distance) {
    return distance > 0 ? 0 : 1;
}
function replicateTail({ replicates, acceleration }, value, bound, side) {
    let other = 0;
    for (const replicate of replicates)
        if (side === "above" ? replicate <= bound : replicate >= bound)
            other++;
    const level = correctedLevel(replicates, value, acceleration, side);
    const seen = level((other + 1) / (replicates.length + 1));
    if (other >= SPARSE_TAIL)
        return seen;
    const spread = standardDeviation(replicates);
    const distance = side === "above" ? value - bound : bound - value;
    const smooth = spread > 0 ? (0,distribution/* normalTail */.WI)(distance / spread) : certain(distance);
    return Math.max(level(other / replicates.length), Math.min(seen, smooth));
}
/** What a share of replicates beyond a bound means as a level: itself, or the level of the BCa interval. */
function correctedLevel(replicates, value, acceleration, side) {
    const found = acceleration === undefined ? undefined : (0,bca/* correctionOf */.KS)(replicates, value, acceleration);
    if (found === undefined)
        return (share) => share;
    // Seen from above, both corrections change their sign.
    const turned = side === "above" ? found : { bias: -found.bias, acceleration: -found.acceleration };
    return (share) => (0,bca/* correctedTail */.G9)(share, turned);
}
/** With n − 1; 0 for fewer than two values. */
function standardDeviation(values) {
    if (values.length < 2)
        return 0;
    let mean = 0;
    for (const value of values)
        mean += value / values.length;
    let squares = 0;
    for (const value of values)
        squares += (value - mean) ** 2;
    return Math.sqrt(squares / (values.length - 1));
}


/***/ }),

/***/ 12671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xo: () => (/* binding */ proportion),
/* harmony export */   iU: () => (/* binding */ wilsonAt),
/* harmony export */   rF: () => (/* binding */ wilson)
/* harmony export */ });
/* harmony import */ var _distribution_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38267);

/** A share with its binomial uncertainty; no trials, or counts that are none, are Missing. */
function proportion(successes, trials) {
    if (trials === 0)
        return { code: "metric/no-samples", reason: "there is nothing to count: the share is of 0 samples" };
    if (!(successes >= 0 && successes <= trials && Number.isFinite(trials)))
        return { code: "metric/not-finite", reason: `${successes} of ${trials} is no share` };
    return {
        value: successes / trials,
        uncertainty: { kind: "binomial", successes, trials },
        samples: trials,
    };
}
/**
 * Wilson's score interval for a share (Wilson 1927), two-sided, inside [0, 1] and never of width zero.
 * @param confidence e.g. 0.95
 */
function wilson(successes, trials, confidence) {
    return wilsonAt(successes, trials, (0,_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(1 - (1 - confidence) / 2));
}
/** Wilson's interval of z standard errors to each side. */
function wilsonAt(successes, trials, z) {
    const share = successes / trials;
    const shrink = 1 + (z * z) / trials;
    const centre = (share + (z * z) / (2 * trials)) / shrink;
    const half = (z / shrink) * Math.sqrt((share * (1 - share)) / trials + (z * z) / (4 * trials * trials));
    return [successes === 0 ? 0 : centre - half, successes === trials ? 1 : centre + half];
}


/***/ }),

/***/ 55832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YV: () => (/* binding */ quantile),
/* harmony export */   vx: () => (/* binding */ quantileInterval)
/* harmony export */ });
/* unused harmony export quantileRanks */
/* harmony import */ var _binomial_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73672);

/**
 * Quantile by linear interpolation between order statistics: numpy.quantile's default, Hyndman and Fan's type 7.
 * @param sorted ascending, at least one value, no NaN
 * @param probability between 0 and 1
 */
function quantile(sorted, probability) {
    const position = (sorted.length - 1) * probability;
    const below = Math.floor(position);
    const low = sorted[below];
    const high = sorted[Math.min(below + 1, sorted.length - 1)];
    const share = position - below;
    // From the nearer end, as numpy does, so that equal neighbours give exactly their value.
    return share < 0.5 ? low + (high - low) * share : high - (high - low) * (1 - share);
}
/**
 * Interval of a quantile from order statistics alone, whatever the distribution: ranks from the binomial
 * distribution (David and Nagaraja, Order Statistics, 7.1). A side that the sample is too small for is infinite.
 * @param sorted ascending
 * @param confidence two-sided, e.g. 0.95
 */
function quantileInterval(sorted, probability, confidence) {
    const [lower, upper] = quantileRanks(sorted.length, probability, confidence);
    return [
        lower === undefined ? Number.NEGATIVE_INFINITY : sorted[lower - 1],
        upper === undefined ? Number.POSITIVE_INFINITY : sorted[upper - 1],
    ];
}
/** Ranks, counted from 1, of the order statistics that bound a quantile; undefined where there is none. */
function quantileRanks(n, probability, confidence) {
    const tail = (1 - confidence) / 2;
    let cumulative = 0;
    let lower;
    let upper;
    for (let k = 0; k < n; k++) {
        cumulative += Math.exp((0,_binomial_js__WEBPACK_IMPORTED_MODULE_0__/* .logBinomial */ .G)(k, n, probability));
        if (cumulative <= tail)
            lower = k + 1;
        if (cumulative >= 1 - tail) {
            upper = k + 1;
            break;
        }
    }
    return [lower, upper];
}


/***/ }),

/***/ 94274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ deriveSeed),
/* harmony export */   s: () => (/* binding */ createRandom)
/* harmony export */ });
/**
 * sfc32 (PractRand's "small fast counter", 128 bits of state) seeded through splitmix32.
 * @param seed any finite number; its 53 integer bits are used
 */
function createRandom(seed) {
    const fill = splitmix32(seed);
    let a = fill();
    let b = fill();
    let c = fill();
    let counter = 1;
    function next32() {
        const sum = (a + b + counter) | 0;
        counter = (counter + 1) | 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) | 0;
        c = ((c << 21) | (c >>> 11)) + sum;
        c |= 0;
        return sum >>> 0;
    }
    for (let round = 0; round < 12; round++)
        next32();
    return {
        next: () => ((next32() >>> 5) * 67108864 + (next32() >>> 6)) / 9007199254740992,
        int: (n) => Math.floor((next32() * n) / 4294967296),
    };
}
/** A seed for a named part of a run, so that parts do not share a stream; FNV-1a over the text's UTF-16. */
function deriveSeed(seed, text) {
    let hash = 0x811c9dc5 ^ splitmix32(seed)();
    for (let index = 0; index < text.length; index++) {
        const unit = text.charCodeAt(index);
        hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
        hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
    }
    return splitmix32(hash)();
}
/** Steele, Lea and Flood's SplitMix with the 32-bit finaliser of MurmurHash3. */
function splitmix32(seed) {
    const whole = Math.trunc(seed);
    let state = (whole ^ Math.imul(Math.floor(whole / 4294967296) | 0, 0x9e3779b9)) | 0;
    return () => {
        state = (state + 0x9e3779b9) | 0;
        let mixed = state ^ (state >>> 16);
        mixed = Math.imul(mixed, 0x85ebca6b);
        mixed ^= mixed >>> 13;
        mixed = Math.imul(mixed, 0xc2b2ae35);
        return (mixed ^ (mixed >>> 16)) >>> 0;
    };
}


/***/ })

};
