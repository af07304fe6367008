export const id = 3793;
export const ids = [3793,6738];
export const modules = {

/***/ 76738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ openClient),
/* harmony export */   Z: () => (/* binding */ problemOf),
/* harmony export */   storeSettings: () => (/* binding */ storeSettings)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38093);
/* harmony import */ var _remote_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48521);


/** Where S3 is and how it is asked, as the environment's standard names say. */
function storeSettings(secrets) {
    const endpoint = secrets["AWS_ENDPOINT_URL_S3"] || secrets["AWS_ENDPOINT_URL"];
    const region = secrets["AWS_REGION"] || secrets["AWS_DEFAULT_REGION"] || "us-east-1";
    return endpoint === undefined || endpoint === "" ? { region } : { region, endpoint };
}
/** A client with nothing but what the environment's standard names say; without keys it signs nothing. */
function openClient(sdk, limits, secrets) {
    const { region, endpoint } = storeSettings(secrets);
    return new sdk.S3Client({
        region,
        followRegionRedirects: true,
        responseChecksumValidation: "WHEN_REQUIRED",
        maxAttempts: 3,
        requestHandler: { connectionTimeout: 10_000, requestTimeout: 60_000 },
        ...(endpoint === undefined ? {} : ownEndpoint(endpoint, limits)),
        ...identity(secrets),
    });
}
function ownEndpoint(endpoint, limits) {
    const url = URL.parse(endpoint);
    if (url === null || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "")
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_0__.AssayError("source/address", "AWS_ENDPOINT_URL is no address of http or https without a password.", {
            fix: "Write it as `https://host:port`.",
        });
    (0,_remote_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .refusePlain */ .fq)(url, limits);
    return { endpoint: url.href, forcePathStyle: true };
}
function identity(secrets) {
    const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken, } = secrets;
    if (!accessKeyId || !secretAccessKey)
        return {
            credentials: { accessKeyId: "", secretAccessKey: "" },
            signer: { sign: async (request) => request },
        };
    return { credentials: { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) } };
}
const DENIED = new Set([
    "AccessDenied",
    "InvalidAccessKeyId",
    "SignatureDoesNotMatch",
    "ExpiredToken",
    "InvalidToken",
    "AuthorizationHeaderMalformed",
    "RequestTimeTooSkewed",
    "AllAccessDisabled",
]);
/** What S3 said, by its code alone: its sentences repeat key ids and what was signed. */
function problemOf(thrown, shown, signal) {
    if (thrown instanceof _model_error_js__WEBPACK_IMPORTED_MODULE_0__.AssayError)
        return thrown;
    if (signal.aborted)
        return (0,_remote_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .tooSlow */ .gn)(shown);
    const { name, status } = factsOf(thrown);
    if (status === 412 || name === "PreconditionFailed")
        return new _model_error_js__WEBPACK_IMPORTED_MODULE_0__.AssayError("source/changed", `\`${shown}\` changed while it was read.`, {
            fix: "Run again when nobody writes it, or name a version with `?versionId=…`.",
        });
    if (status === 404 || name === "NoSuchKey" || name === "NoSuchBucket" || name === "NoSuchVersion")
        return new _model_error_js__WEBPACK_IMPORTED_MODULE_0__.AssayError("source/missing", `There is no \`${shown}\` (${name}).`, {
            fix: "Check bucket and key, and AWS_REGION and AWS_ENDPOINT_URL in the environment.",
        });
    if (status === 401 || status === 403 || DENIED.has(name))
        return new _model_error_js__WEBPACK_IMPORTED_MODULE_0__.AssayError("source/denied", `S3 does not give \`${shown}\` (${name}).`, {
            fix: "Check AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN in the environment of the step, and what they may read.",
        });
    if (status !== undefined && status >= 500)
        return new _model_error_js__WEBPACK_IMPORTED_MODULE_0__.AssayError("source/server", `S3 answered status ${status} to \`${shown}\`, three times.`, {
            fix: "Run again later.",
        });
    if (status !== undefined && status >= 300)
        return new _model_error_js__WEBPACK_IMPORTED_MODULE_0__.AssayError("source/answer", `S3 answered status ${status} to \`${shown}\` (${name}).`, {
            fix: "Check AWS_REGION and AWS_ENDPOINT_URL in the environment.",
        });
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_0__.AssayError("source/unreachable", `\`${shown}\` could not be fetched (${name}).`, {
        fix: "Check AWS_ENDPOINT_URL and AWS_REGION, and that this machine may reach the endpoint.",
        cause: thrown,
    });
}
function factsOf(thrown) {
    if (typeof thrown !== "object" || thrown === null)
        return { name: "unknown" };
    const code = Reflect.get(thrown, "code");
    const name = typeof code === "string" ? code : Reflect.get(thrown, "name");
    const metadata = Reflect.get(thrown, "$metadata");
    const status = typeof metadata === "object" && metadata !== null ? Reflect.get(metadata, "httpStatusCode") : undefined;
    const plain = typeof name === "string" && /^[\w.-]{1,60}$/.test(name) ? name : "unknown";
    return typeof status === "number" ? { name: plain, status } : { name: plain };
}


/***/ }),

/***/ 63793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ openStore),
/* harmony export */   J9: () => (/* binding */ wantedAt),
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   findObjects: () => (/* binding */ findObjects),
/* harmony export */   r9: () => (/* binding */ findIn)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38093);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38643);
/* harmony import */ var _remote_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70669);
/* harmony import */ var _remote_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48521);
/* harmony import */ var _s3_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76738);





const MOST_OBJECTS = 100_000;
async function openStore(limits, secrets) {
    const sdk = await __webpack_require__.e(/* import() */ 3711).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
    return { sdk, client: (0,_s3_client_js__WEBPACK_IMPORTED_MODULE_3__/* .openClient */ .M)(sdk, limits, secrets), limits, signal: (0,_remote_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .signalOf */ .oX)(limits) };
}
function isGlob(address) {
    return /[*?[{]/.test((0,_remote_address_js__WEBPACK_IMPORTED_MODULE_1__/* .parseObject */ .lj)(address).key);
}
function wantedAt(address) {
    return { ...(0,_remote_address_js__WEBPACK_IMPORTED_MODULE_1__/* .parseObject */ .lj)(address), shown: (0,_remote_address_js__WEBPACK_IMPORTED_MODULE_1__/* .shownAddress */ .Uk)(address) };
}
/** Objects as they are now, in the order of their keys. @throws AssayError as `fetchObjects` */
async function findObjects(address, limits, secrets) {
    const store = await openStore(limits, secrets);
    try {
        return isGlob(address) ? await findIn(store, address) : [await looked(store, wantedAt(address))];
    }
    finally {
        store.client.destroy();
    }
}
/** The objects that a glob of keys names. */
async function findIn(store, address) {
    return listed(store, (0,_remote_address_js__WEBPACK_IMPORTED_MODULE_1__/* .parseObject */ .lj)(address), (0,_remote_address_js__WEBPACK_IMPORTED_MODULE_1__/* .shownAddress */ .Uk)(address));
}
async function looked({ sdk, client, signal }, wanted) {
    try {
        const command = new sdk.HeadObjectCommand({ Bucket: wanted.bucket, Key: wanted.key });
        const { ETag: etag, ContentLength: size = 0 } = await client.send(command, { abortSignal: signal });
        return { ...wanted, size, ...(etag === undefined ? {} : { etag }) };
    }
    catch (thrown) {
        throw (0,_s3_client_js__WEBPACK_IMPORTED_MODULE_3__/* .problemOf */ .Z)(thrown, wanted.shown, signal);
    }
}
async function listed(store, { bucket, key }, shown) {
    const { sdk, client, signal, limits } = store;
    const matches = (0,_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .globMatcher */ .f)([key]);
    const prefix = key.slice(0, key.search(/[*?[{]/));
    const found = [];
    let [bytes, seen] = [0, 0];
    let token;
    try {
        do {
            const command = new sdk.ListObjectsV2Command({
                Bucket: bucket,
                Prefix: prefix,
                ContinuationToken: token,
            });
            const page = await client.send(command, { abortSignal: signal });
            for (const { Key: name = "", ETag: etag, Size: size = 0 } of page.Contents ?? []) {
                if (++seen > MOST_OBJECTS)
                    throw tooMany(shown);
                if (name.endsWith("/") || !matches(name))
                    continue;
                found.push({
                    bucket,
                    key: name,
                    shown: `s3://${bucket}/${name}`,
                    size,
                    ...(etag === undefined ? {} : { etag }),
                });
                bytes += size;
            }
            token = page.NextContinuationToken;
        } while (token !== undefined);
    }
    catch (thrown) {
        throw (0,_s3_client_js__WEBPACK_IMPORTED_MODULE_3__/* .problemOf */ .Z)(thrown, shown, signal);
    }
    if (bytes > limits.bytes)
        throw (0,_remote_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .tooLarge */ .g$)(shown, limits, bytes);
    if (found.length > 0)
        return found.sort((one, other) => (one.key < other.key ? -1 : 1));
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_0__.AssayError("data/no-files", `\`${shown}\` matches no object of the bucket.`, {
        fix: "Check the pattern: `*` stays within one folder, `**` crosses folders.",
    });
}
function tooMany(shown) {
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_0__.AssayError("source/too-large", `\`${shown}\` goes through more than ${MOST_OBJECTS} objects.`, {
        fix: "Begin the pattern with the folder that holds the files.",
    });
}


/***/ })

};
