export const id = 1778;
export const ids = [1778,8093];
export const modules = {

/***/ 61778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ensureNativeHome: () => (/* binding */ ensureNativeHome)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/bundle/model/error.js
var model_error = __webpack_require__(38093);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/bundle/entry/npm-program.js


/**
 * npm as this Node runs it. `npm` on Windows is a script that only a shell can start, and a runner's own
 * Node may not be on the PATH, so npm's JavaScript is looked for beside each.
 */
function findNpm(env, execPath = process.execPath) {
    const folders = [
        ...(env.PATH ?? env.Path ?? "").split(external_node_path_.delimiter).filter((folder) => external_node_path_.isAbsolute(folder)),
        external_node_path_.dirname(execPath),
    ];
    for (const folder of folders) {
        const beside = [
            external_node_path_.join(folder, "node_modules", "npm", "bin", "npm-cli.js"),
            external_node_path_.join(folder, "..", "lib", "node_modules", "npm", "bin", "npm-cli.js"),
        ].find(isFile);
        const link = external_node_path_.join(folder, "npm");
        const script = isFile(link) ? (0,external_node_fs_.realpathSync)(link) : beside;
        if (script?.endsWith(".js"))
            return { command: execPath, args: [script] };
        // A version manager's own launcher.
        if (script !== undefined && process.platform !== "win32")
            return { command: script, args: [] };
        if (beside !== undefined)
            return { command: execPath, args: [beside] };
    }
    return undefined;
}
function isFile(file) {
    return (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.isFile() === true;
}

;// CONCATENATED MODULE: ./build/bundle/entry/runtime.js








/** The packages that `loadNative` loads. */
const NATIVE_PACKAGES = ["@duckdb/node-api", "onnxruntime-node", "@astral-sh/ruff-wasm-nodejs", "sharp"];
const INSTALL_TIMEOUT_MS = 300_000;
/** Names under which a token of ours may be in the environment; installing needs none of them. */
const SECRETS = /^(GITHUB_TOKEN|GH_TOKEN|INPUT_TOKEN|ASSAY_GITLAB_TOKEN|GITLAB_TOKEN|ACTIONS_.*TOKEN)$/i;
/**
 * The folder whose node_modules holds the native packages, installed now if this machine has none yet.
 * Safe when several jobs do it at once: each installs into a folder of its own, and the first to finish
 * is renamed into place.
 * @throws AssayError `run/native-npm-missing`, `run/native-install-failed`
 */
async function ensureNativeHome({ env, bundle, log }) {
    if (env.ASSAY_NATIVE_HOME)
        return external_node_path_.resolve(env.ASSAY_NATIVE_HOME);
    const root = external_node_path_.join(external_node_path_.dirname(bundle), "..");
    if (resolvesFrom(root))
        return root;
    const runtime = external_node_path_.join(root, "runtime");
    const lock = await readLock(runtime);
    const place = external_node_path_.join("assay", (0,external_node_crypto_.createHash)("sha256").update(lock).digest("hex").slice(0, 16), machine());
    const bases = cacheFolders(env);
    for (const base of bases) {
        const home = external_node_path_.join(base, place);
        if (await exists(external_node_path_.join(home, "package.json")))
            return home;
    }
    const base = await firstWritable(bases);
    const home = external_node_path_.join(base, place);
    log(`Installing DuckDB and ONNX Runtime into ${home} (once a runner)`);
    await install(env, runtime, home);
    return home;
}
function resolvesFrom(root) {
    const require = (0,external_node_module_.createRequire)(external_node_path_.join(root, "package.json"));
    try {
        for (const name of NATIVE_PACKAGES)
            require.resolve(name);
        return true;
    }
    catch {
        return false;
    }
}
async function readLock(runtime) {
    try {
        return await (0,promises_.readFile)(external_node_path_.join(runtime, "package-lock.json"));
    }
    catch (error) {
        throw failed(`${runtime} cannot be read: ${(0,model_error/* reasonOf */.A)(error)}`);
    }
}
/** Tool caches are shared between images, so the C library is part of the name. */
function machine() {
    const name = `${process.platform}-${process.arch}`;
    if (process.platform !== "linux" || process.report === undefined)
        return name;
    // Looking up the names of open connections takes seconds; this Node knows it, its types do not yet.
    Object.assign(process.report, { excludeNetwork: true });
    const report = process.report.getReport();
    const header = typeof report === "object" && report !== null && "header" in report ? report.header : {};
    const isGlibc = typeof header === "object" && header !== null && "glibcVersionRuntime" in header;
    return `${name}-${isGlibc ? "glibc" : "musl"}`;
}
/** The runner's tool cache outlives the job; a person's cache folder does as well. */
function cacheFolders(env) {
    const own = env.XDG_CACHE_HOME || env.LOCALAPPDATA || (env.HOME && external_node_path_.join(env.HOME, ".cache"));
    return [env.RUNNER_TOOL_CACHE, own, external_node_os_.tmpdir()].filter((folder) => Boolean(folder));
}
async function firstWritable(bases) {
    let reason = "";
    for (const base of bases) {
        try {
            await (0,promises_.mkdir)(external_node_path_.join(base, "assay"), { recursive: true });
            const probe = await (0,promises_.mkdtemp)(external_node_path_.join(base, "assay", ".probe-"));
            await (0,promises_.rm)(probe, { recursive: true });
            return base;
        }
        catch (error) {
            reason = (0,model_error/* reasonOf */.A)(error);
        }
    }
    throw failed(`no cache folder can be written (${reason})`);
}
async function install(env, runtime, home) {
    await (0,promises_.mkdir)(external_node_path_.dirname(home), { recursive: true });
    const folder = await (0,promises_.mkdtemp)(external_node_path_.join(external_node_path_.dirname(home), ".installing-"));
    try {
        for (const name of ["package.json", "package-lock.json"])
            await (0,promises_.copyFile)(external_node_path_.join(runtime, name), external_node_path_.join(folder, name));
        await runNpm(env, folder);
        if (!resolvesFrom(folder))
            throw failed("npm ended well, but the packages are not there");
        await pruneOnnxRuntime(folder);
        await (0,promises_.rename)(folder, home).catch(async (error) => {
            // Another job was faster; its folder has the same bytes.
            if (!(await exists(external_node_path_.join(home, "package.json"))))
                throw failed((0,model_error/* reasonOf */.A)(error));
        });
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function runNpm(env, cwd) {
    const npm = findNpm(env);
    if (npm === undefined)
        throw new model_error.AssayError("run/native-npm-missing", "npm, which installs the native packages, was not found", {
            fix: "add a step with actions/setup-node before Assay, or set ASSAY_NATIVE_HOME to a folder that has them",
        });
    const options = [
        "--ignore-scripts",
        "--omit=dev",
        "--prefer-offline",
        "--no-audit",
        "--no-fund",
        "--loglevel=error",
    ];
    const clean = Object.fromEntries(Object.entries(env).filter(([name]) => !SECRETS.test(name)));
    const child = (0,external_node_child_process_.spawn)(npm.command, [...npm.args, "ci", ...options], {
        cwd,
        env: clean,
        stdio: ["ignore", "ignore", "pipe"],
        timeout: INSTALL_TIMEOUT_MS,
        windowsHide: true,
    });
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (text) => {
        said = `${said}${text}`.slice(0, 4_000);
    });
    const outcome = await new Promise((resolve) => {
        child.on("error", (error) => resolve(error.message));
        child.on("close", (code, signal) => {
            if (signal !== null)
                resolve(`npm was ended by ${signal} after at most ${INSTALL_TIMEOUT_MS / 1000} s`);
            else
                resolve(code === 0 ? undefined : `npm ci ended with ${code}`);
        });
    });
    if (outcome !== undefined)
        throw failed([outcome, ...said.trim().split("\n").slice(0, 6)].join("\n  "));
}
/** ONNX Runtime ships every platform's libraries; a runner needs its own, a tenth of them. */
async function pruneOnnxRuntime(folder) {
    const bin = external_node_path_.join(folder, "node_modules", "onnxruntime-node", "bin");
    for (const napi of await foldersIn(bin))
        for (const platform of await foldersIn(external_node_path_.join(bin, napi)))
            for (const arch of await foldersIn(external_node_path_.join(bin, napi, platform)))
                if (platform !== process.platform || arch !== process.arch)
                    await (0,promises_.rm)(external_node_path_.join(bin, napi, platform, arch), { recursive: true, force: true });
}
async function foldersIn(folder) {
    if (!(await exists(folder)))
        return [];
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}
async function exists(file) {
    return (0,promises_.stat)(file).then(() => true, () => false);
}
function failed(reason) {
    return new model_error.AssayError("run/native-install-failed", `the native packages could not be installed: ${reason}`, {
        fix: "check the runner's network and npm_config_registry, or set ASSAY_NATIVE_HOME to a folder that has them",
    });
}


/***/ }),

/***/ 38093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf),
/* harmony export */   AssayError: () => (/* binding */ AssayError)
/* harmony export */ });
/**
 * Something that is wrong outside Assay, said so that it helps.
 * Any other thrown value is a bug of ours and may show a stack trace.
 */
class AssayError extends Error {
    code;
    fix;
    location;
    constructor(code, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = "AssayError";
        this.code = code;
        this.fix = details.fix;
        this.location = details.location;
    }
}
/** The first line of whatever was thrown, fit for a sentence of ours. */
function reasonOf(thrown) {
    const text = thrown instanceof Error ? thrown.message : String(thrown);
    return text.split("\n", 1)[0].trim();
}


/***/ })

};
