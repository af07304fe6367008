export const id = 6159;
export const ids = [6159];
export const modules = {

/***/ 46159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fetchAddress: () => (/* binding */ fetchAddress)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/bundle/model/error.js
var error = __webpack_require__(38093);
// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(40610);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: ./build/bundle/sources/remote-address.js
var remote_address = __webpack_require__(70669);
// EXTERNAL MODULE: ./build/bundle/sources/remote-limits.js
var remote_limits = __webpack_require__(48521);
;// CONCATENATED MODULE: ./build/bundle/sources/http-request.js






const MOST_REDIRECTS = 5;
const SILENCE_LIMIT_MS = 60_000;
/**
 * The answer to a GET, after redirects. Each address on the way is looked at as the first was, and none but the
 * server that they are for is sent credentials.
 * @throws AssayError `source/redirect`, `source/refused-address`, `source/plain-http`
 */
async function request(first, headers) {
    let { url } = first;
    for (let step = 0; step <= MOST_REDIRECTS; step++) {
        (0,remote_limits/* refusePlain */.fq)(url, first.limits);
        refuseHost(url, first.url);
        const answer = await send({ ...first, url }, headers);
        const next = nextOf(answer, url);
        if (next === undefined)
            return answer;
        answer.destroy();
        url = next;
    }
    throw new error.AssayError("source/redirect", `\`${(0,remote_address/* shownAddress */.Uk)(first.url.href)}\` redirects more than ${MOST_REDIRECTS} times, or in a circle.`, { fix: "Name the address that the data is at." });
}
function nextOf({ statusCode = 0, headers }, url) {
    if (![301, 302, 303, 307, 308].includes(statusCode))
        return undefined;
    const next = URL.parse(headers.location ?? "", url.href);
    if (next !== null && headers.location !== undefined && /^https?:$/.test(next.protocol)) {
        next.username = "";
        next.password = "";
        return next;
    }
    throw new error.AssayError("source/redirect", `\`${(0,remote_address/* shownAddress */.Uk)(url.href)}\` redirects to no address of the web.`, {
        fix: "Name the address that the data is at.",
    });
}
/** A public page must not lead to what only this machine can reach. */
function refuseHost(url, first) {
    const host = url.hostname.replace(/^\[|\]$/g, "");
    if ((0,remote_limits/* isMetadata */.SE)(host) || ((0,remote_limits/* isLoopback */.U9)(host) && !(0,remote_limits/* isLoopback */.U9)(first.hostname)))
        throw refusedAddress(url);
}
function refusedAddress(url) {
    return new error.AssayError("source/refused-address", `\`${(0,remote_address/* shownAddress */.Uk)(url.href)}\` leads to an address that only this machine sees, where clouds keep secrets.`, { fix: "Name the machine that has the data." });
}
function send({ url, signal, origin, authorization }, headers) {
    const mayKnow = origin !== undefined && URL.parse(origin)?.origin === url.origin;
    const { promise, resolve, reject } = Promise.withResolvers();
    const sent = (url.protocol === "https:" ? external_node_https_ : external_node_http_).get(url, {
        agent: false,
        signal,
        lookup: safeLookup(url),
        headers: {
            ...headers,
            accept: "*/*",
            "accept-encoding": "identity",
            "user-agent": "assay",
            ...(mayKnow && authorization !== undefined ? { authorization } : {}),
        },
    }, resolve);
    sent.setTimeout(SILENCE_LIMIT_MS, () => sent.destroy(new Error("the server is silent")));
    sent.on("error", reject);
    return promise;
}
/** A name is looked at by what it stands for when the connection is made, not before. */
function safeLookup(url) {
    const isLocal = (0,remote_limits/* isLoopback */.U9)(url.hostname);
    return (host, options, done) => {
        (0,external_node_dns_.lookup)(host, { ...options, all: true }, (error, found) => {
            if (error !== null)
                return done(error, "", 0);
            const bad = found.some(({ address }) => (0,remote_limits/* isMetadata */.SE)(address) || ((0,remote_limits/* isLoopback */.U9)(address) && !isLocal));
            if (bad)
                return done(refusedAddress(url), "", 0);
            if (options.all === true)
                return done(null, found);
            done(null, found[0].address, found[0].family);
        });
    };
}

;// CONCATENATED MODULE: ./build/bundle/sources/http.js








const ATTEMPTS = 4;
const FIRST_PAUSE_MS = 200;
/**
 * Fetches what an address holds. An answer that breaks off is asked for again from there.
 * @throws AssayError the codes of `source/…`
 */
async function fetchAddress(address, folder, limits, secrets = {}) {
    const url = (0,remote_address/* parseAddress */.or)(address);
    const shown = (0,remote_address/* shownAddress */.Uk)(address);
    const localPath = (0,external_node_path_.join)(folder, (0,remote_address/* placeOf */.$t)(address));
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(localPath), { recursive: true });
    const file = await (0,promises_.open)(localPath, "w");
    const download = { shown, file, limits, hash: (0,external_node_crypto_.createHash)("sha256"), bytes: 0 };
    const first = { url, limits, signal: (0,remote_limits/* signalOf */.oX)(limits), ...authorizationOf(secrets) };
    try {
        for (let attempt = 1; !(await receive(download, first, attempt)); attempt++)
            await (0,external_node_timers_promises_.setTimeout)(FIRST_PAUSE_MS * 2 ** (attempt - 1), undefined, { signal: first.signal });
    }
    catch (thrown) {
        throw problemOf(thrown, shown, first.signal);
    }
    finally {
        await file.close();
    }
    return { path: shown, localPath, digest: `sha256:${download.hash.digest("hex")}`, bytes: download.bytes };
}
function authorizationOf(secrets) {
    const { ASSAY_HTTP_ORIGIN: origin, ASSAY_HTTP_AUTHORIZATION: authorization } = secrets;
    return origin === undefined || authorization === undefined ? {} : { origin, authorization };
}
/** @returns false when it is worth another try */
async function receive(download, hop, attempt) {
    const isLast = attempt >= ATTEMPTS;
    const from = download.etag === undefined ? 0 : download.bytes;
    let answer;
    try {
        const headers = from > 0 ? { range: `bytes=${from}-`, "if-match": download.etag } : {};
        answer = await request(hop, headers);
        const { statusCode: status = 0 } = answer;
        if (status >= 500 || status === 429) {
            if (!isLast)
                return false;
            throw serverError(download.shown, status);
        }
        await write(download, answer, from);
        return true;
    }
    catch (thrown) {
        if (thrown instanceof error.AssayError || isLast || hop.signal.aborted)
            throw thrown;
        return false;
    }
    finally {
        answer?.destroy();
    }
}
async function write(download, answer, from) {
    const { shown, limits, file } = download;
    const { statusCode: status = 0, headers } = answer;
    if (status === 412)
        throw (0,remote_limits/* changed */.tD)(shown);
    if (status !== 200 && !(status === 206 && from > 0))
        throw refusal(shown, status);
    if (status === 206) {
        const [, start, all] = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(headers["content-range"] ?? "") ?? [];
        if (Number(start) !== from || headers.etag !== download.etag)
            throw (0,remote_limits/* changed */.tD)(shown);
        if (all !== "*")
            download.length ??= Number(all);
        if (all !== "*" && download.length !== Number(all))
            throw (0,remote_limits/* changed */.tD)(shown);
    }
    else
        await restart(download, headers);
    refuseEncoding(shown, headers["content-encoding"]);
    const length = Number(headers["content-length"] ?? 0);
    if (download.bytes + length > limits.bytes)
        throw (0,remote_limits/* tooLarge */.g$)(shown, limits, download.bytes + length);
    for await (const part of answer) {
        if (download.bytes + part.length > limits.bytes)
            throw (0,remote_limits/* tooLarge */.g$)(shown, limits);
        await writeAll(file, part, download.bytes);
        download.hash.update(part);
        download.bytes += part.length;
    }
    // A server may give less than it was asked for, and nothing else says that the file has an end.
    if (status === 206 && download.bytes !== download.length)
        throw new Error("the server gave a part of it only");
}
/** A nearly full disk takes a part of what it is given before it says so. */
async function writeAll(file, bytes, place) {
    for (let at = 0; at < bytes.length;)
        at += (await file.write(bytes, at, bytes.length - at, place + at)).bytesWritten;
}
async function restart(download, headers) {
    await download.file.truncate(0);
    download.bytes = 0;
    download.hash = (0,external_node_crypto_.createHash)("sha256");
    const { etag } = headers;
    const isStrong = etag !== undefined && !etag.startsWith("W/") && headers["accept-ranges"] === "bytes";
    if (isStrong)
        download.etag = etag;
    else
        delete download.etag;
    if (headers["content-length"] === undefined)
        delete download.length;
    else
        download.length = Number(headers["content-length"]);
}
function refuseEncoding(shown, encoding) {
    if (encoding === undefined || encoding === "identity")
        return;
    if (encoding === "gzip" && /\.gz(\?|$)/i.test(shown))
        return;
    throw new error.AssayError("source/answer", `The server sends \`${shown}\` packed as \`${encoding}\`, unasked.`, {
        fix: "Give the address a name that says how it is packed, or fetch the file in a step before.",
    });
}
function refusal(shown, status) {
    if (status === 404 || status === 410)
        return new error.AssayError("source/missing", `There is nothing at \`${shown}\` (status ${status}).`, {
            fix: "Check the address.",
        });
    if (status === 401 || status === 403)
        return new error.AssayError("source/denied", `The server does not give \`${shown}\` (status ${status}).`, {
            fix: "Set ASSAY_HTTP_ORIGIN (such as https://host) and ASSAY_HTTP_AUTHORIZATION in the step's environment, or check that a signed link has not expired.",
        });
    return new error.AssayError("source/answer", `The server answered status ${status} to \`${shown}\`.`, {
        fix: "Check the address with another client.",
    });
}
function serverError(shown, status) {
    return new error.AssayError("source/server", `The server answered status ${status} to \`${shown}\`, ${ATTEMPTS} times.`, { fix: "Run again later, or ask who runs the server." });
}
function problemOf(thrown, shown, signal) {
    if (thrown instanceof error.AssayError)
        return thrown;
    if (signal.aborted)
        return (0,remote_limits/* tooSlow */.gn)(shown);
    return new error.AssayError("source/unreachable", `\`${shown}\` could not be fetched: ${wordsOf(thrown)}.`, {
        fix: "Check the address, and that this machine may reach it.",
        cause: thrown,
    });
}
function wordsOf(thrown) {
    const code = thrown instanceof Error && "code" in thrown ? String(thrown.code) : "";
    if (code === "ECONNRESET")
        return "the server ended the connection before the end";
    if (code === "ENOTFOUND")
        return "there is no machine of this name";
    return code === "" ? (0,error/* reasonOf */.A)(thrown) : code;
}


/***/ })

};
