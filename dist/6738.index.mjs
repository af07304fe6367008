export const id = 6738;
export const ids = [6738];
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


/***/ })

};
