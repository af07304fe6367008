export const id = 452;
export const ids = [452,8093];
export const modules = {

/***/ 24402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sf: () => (/* binding */ loadNative),
/* harmony export */   lh: () => (/* binding */ setNativeHome)
/* harmony export */ });
/* unused harmony export nativeHome */
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98995);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


let home;
/**
 * Names the folder whose `node_modules` holds the native packages. A bundle has none beside it: its entry
 * installs them into the runner's tool cache and says so here, once, before any gate runs.
 */
function setNativeHome(folder) {
    home = folder;
}
function nativeHome() {
    return home;
}
/** Loads a package with native or WebAssembly parts: onnxruntime-node, @duckdb/node-api, ruff. */
function loadNative(name) {
    const from = home === undefined ? import.meta.url : node_path__WEBPACK_IMPORTED_MODULE_1__.join(home, "package.json");
    return (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(from)(name);
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


/***/ }),

/***/ 40452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ failureOf),
/* harmony export */   r: () => (/* binding */ serveOneGate)
/* harmony export */ });
/* harmony import */ var _engines_native_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24402);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38093);
/* harmony import */ var _sources_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63249);



/** The life of a gate's own process: one assignment in, one answer out. */
function serveOneGate(load) {
    process.once("message", (assignment) => {
        measure(assignment, load)
            .then((evidence) => ({ type: "evidence", evidence }))
            .catch((thrown) => ({ type: "failure", failure: failureOf(thrown) }))
            .then((reply) => send(reply, () => process.exit(0)));
    });
    // Without a parent nobody reads the answer.
    process.on("disconnect", () => process.exit(0));
}
async function measure(assignment, load) {
    (0,_engines_native_js__WEBPACK_IMPORTED_MODULE_0__/* .setNativeHome */ .lh)(assignment.nativeHome);
    const kind = await load(assignment.kind);
    if (kind === undefined)
        throw new Error(`no gate kind ${assignment.kind}`);
    const open = (spec) => (0,_sources_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .openTree */ .r)(spec, assignment.scratch);
    return kind.measure({
        config: assignment.settings,
        needs: assignment.needs,
        candidate: open(assignment.candidate),
        baselines: new Map([...assignment.baselines].map(([name, spec]) => [name, open(spec)])),
        recorded: assignment.recorded,
        seed: assignment.seed,
        budget: assignment.budget,
        // This clock began with the process, as did the time that the parent gives it.
        endsAt: assignment.budget.seconds * 1000,
        secrets: assignment.secrets,
        scratch: assignment.scratch,
        environment: assignment.environment,
        progress: (progress) => send({ type: "progress", progress }),
        hasGroup: (group) => send({ type: "group", group }),
    });
}
/** A known problem as it is; anything else is a bug of ours, said as one. */
function failureOf(thrown) {
    if (thrown instanceof _model_error_js__WEBPACK_IMPORTED_MODULE_1__.AssayError) {
        return { code: thrown.code, message: thrown.message, fix: thrown.fix, location: thrown.location };
    }
    return {
        code: "run/bug",
        message: `Assay itself failed: ${(0,_model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A)(thrown)}`,
        fix: "Please report this with the command, the config and `assay --version`.",
    };
}
function send(reply, done) {
    if (process.connected)
        process.send?.(reply, undefined, undefined, () => done?.());
    else
        done?.();
}


/***/ }),

/***/ 19966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ digestText),
/* harmony export */   T: () => (/* binding */ digestFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);


/** SHA-256 of a file's bytes, read once as a stream. */
async function digestFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    let bytes = 0;
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: 1 << 20 })) {
        hash.update(chunk);
        bytes += chunk.length;
    }
    return { digest: `sha256:${hash.digest("hex")}`, bytes };
}
/** SHA-256 of a text's UTF-8 bytes. */
function digestText(text) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex")}`;
}


/***/ }),

/***/ 25696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   JM: () => (/* binding */ isInsideRepository),
/* harmony export */   Mc: () => (/* binding */ entriesOf)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38093);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22324);





/** Nothing that a repository's settings name is run: no hooks, no file-system monitor, no question on a terminal. */
const HARDENED = [
    "core.hooksPath=/dev/null",
    "core.fsmonitor=false",
    "core.askPass=true",
    "core.quotePath=false",
    "log.showSignature=false",
    "gc.auto=0",
];
const SILENCE_LIMIT_MS = 120_000;
/**
 * Runs git without a shell and gives what it prints on stdout. A command that ends with another status than 0
 * and says nothing on stderr gives its (usually empty) output.
 *
 * @throws AssayError `file/git-failed` with git's own first sentence, `file/git-ownership` when git distrusts
 *   the folder's owner.
 */
async function git(folder, args) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(folder)) {
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_3__.AssayError("file/git-failed", `Git cannot run in \`${folder}\` because there is no such folder.`);
    }
    try {
        return await output(folder, args);
    }
    catch (thrown) {
        throw explained(thrown, folder, args);
    }
}
function output(folder, args) {
    const settings = HARDENED.flatMap((setting) => ["-c", setting]);
    return new Promise((resolved, rejected) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", [...settings, ...args], {
            cwd: folder,
            env: (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .gitEnvironment */ ._)(),
            stdio: ["ignore", "pipe", "pipe"],
            windowsHide: true,
        });
        const said = { stdout: [], stderr: [] };
        const silence = setTimeout(() => {
            child.kill("SIGKILL");
            // A program that git started may hold them.
            child.stdout.destroy();
            child.stderr.destroy();
            rejected(new Error(`error: nothing was heard of it for ${SILENCE_LIMIT_MS / 1000} seconds`));
        }, SILENCE_LIMIT_MS);
        for (const name of ["stdout", "stderr"]) {
            child[name].on("data", (chunk) => {
                silence.refresh();
                said[name].push(chunk);
            });
        }
        child.on("error", (error) => {
            clearTimeout(silence);
            rejected(error);
        });
        // `close`, not `exit`: what git wrote last may still be in the pipe when it has ended.
        child.on("close", (status, signal) => {
            clearTimeout(silence);
            try {
                const complaint = Buffer.concat(said.stderr).toString("utf8");
                if (signal !== null)
                    rejected(new Error(`error: it was ended by ${signal}`));
                else if (status !== 0 && complaint !== "")
                    rejected(new Error(complaint));
                else
                    resolved(Buffer.concat(said.stdout).toString("utf8"));
            }
            catch (thrown) {
                // More than a text can hold.
                rejected(thrown);
            }
        });
    });
}
function explained(thrown, folder, args) {
    const text = thrown instanceof Error ? thrown.message : String(thrown);
    if (text.includes("dubious ownership")) {
        return new _model_error_js__WEBPACK_IMPORTED_MODULE_3__.AssayError("file/git-ownership", `Git refuses to read \`${folder}\` because another user owns it, which is usual inside a container.`, {
            fix: `Run \`git config --global --add safe.directory "${folder}"\` before Assay.`,
            cause: thrown,
        });
    }
    if (text.includes("ENOENT")) {
        return new _model_error_js__WEBPACK_IMPORTED_MODULE_3__.AssayError("file/git-failed", "Git is needed here and the command `git` was not found.", {
            fix: "Install git 2.30 or newer and put it on the PATH.",
            cause: thrown,
        });
    }
    const command = args.find((argument) => !argument.startsWith("-")) ?? "git";
    const reason = text.split("\n").find((line) => /^(fatal|error): /.test(line)) ?? (0,_model_error_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A)(thrown);
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_3__.AssayError("file/git-failed", `\`git ${command}\` failed in \`${folder}\`: ${reason.trim()}`, {
        cause: thrown,
    });
}
/** True when this folder or one above it is a repository's top. Needs no git. */
function isInsideRepository(folder) {
    for (let at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder);; at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(at, ".git")))
            return true;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at) === at)
            return false;
    }
}
/** The entries of output that `-z` separated. */
function entriesOf(output) {
    return output.split("\0").filter((entry) => entry !== "");
}


/***/ }),

/***/ 22324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ gitEnvironment)
/* harmony export */ });
/**
 * Variables that a CI system sets for its own checkout. Every other `GIT_*` is withheld, above all `GIT_DIR`
 * and `GIT_INDEX_FILE`, which inside a hook point at something else than the folder asked for.
 */
const PASSED_ON = new Set([
    "GIT_AUTHOR_NAME",
    "GIT_AUTHOR_EMAIL",
    "GIT_AUTHOR_DATE",
    "GIT_COMMITTER_NAME",
    "GIT_COMMITTER_EMAIL",
    "GIT_COMMITTER_DATE",
    "GIT_TERMINAL_PROMPT",
    "GIT_SSL_CAINFO",
    "GIT_SSL_NO_VERIFY",
    "GIT_ASKPASS",
    "GIT_SSH",
    "GIT_SSH_COMMAND",
]);
/** What git would start by itself: nothing here needs an editor or a pager. */
const STARTERS = new Set(["EDITOR", "VISUAL", "PAGER"]);
/**
 * The environment of every git that Assay starts. Nothing is decided by it: what is withheld is what would
 * decide, and `LANGUAGE` keeps git's sentences in the language in which errors are recognised.
 */
function gitEnvironment() {
    const kept = Object.entries(process.env).filter(([name]) => isKept(name.toUpperCase()));
    return { ...Object.fromEntries(kept), LANGUAGE: "en" };
}
function isKept(name) {
    return PASSED_ON.has(name) || !(name.startsWith("GIT_") || STARTERS.has(name));
}


/***/ }),

/***/ 38643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ escapeGlob),
  f: () => (/* binding */ globMatcher)
});

;// CONCATENATED MODULE: ./build/bundle/sources/glob-steps.js
const SLASH = (one) => one === "/";
const NO_SLASH = (one) => one !== "/";
const ANY = () => true;
/**
 * Matches a glob in time that grows with the pattern times the path. A regular expression of many stars tries ways
 * to share a name out among them of which there is no end.
 */
function stepMatcher(glob) {
    const steps = [];
    compile(glob, steps);
    const end = steps.length;
    const seen = new Int32Array(end + 1).fill(-1);
    return (path) => {
        seen.fill(-1);
        let states = reached([0], steps, seen, 0);
        for (let at = 0; at < path.length; at++) {
            // What a pattern that ends here names is a folder.
            if (path[at] === "/" && states.includes(end))
                return true;
            const next = states.flatMap((state) => (readsAt(steps[state], path[at]) ? [state + 1] : []));
            if (next.length === 0)
                return false;
            states = reached(next, steps, seen, at + 1);
        }
        return states.includes(end);
    };
}
function readsAt(step, character) {
    return step !== undefined && "reads" in step && step.reads(character);
}
/** The places that can be gone on at without reading anything, each once. */
function reached(from, steps, seen, turn) {
    const found = [];
    const open = [...from];
    for (let state = open.pop(); state !== undefined; state = open.pop()) {
        if (seen[state] === turn)
            continue;
        seen[state] = turn;
        const step = steps[state];
        if (step !== undefined && "goes" in step)
            open.push(...step.goes);
        else
            found.push(state);
    }
    return found;
}
function compile(glob, steps) {
    for (let at = 0; at < glob.length; at++) {
        const rest = glob.slice(at);
        const set = /^\[(!?)([^\]/]+)\]/.exec(rest);
        const choice = /^\{([^{}]*)\}/.exec(rest);
        if (rest.startsWith("**/")) {
            const fork = { goes: [steps.length + 1] };
            steps.push(fork);
            repeat(ANY, steps);
            steps.push({ reads: SLASH });
            fork.goes.push(steps.length);
            at += 2;
        }
        else if (rest.startsWith("*")) {
            const stars = /^\*+/.exec(rest)?.[0].length ?? 1;
            repeat(stars > 1 ? ANY : NO_SLASH, steps);
            at += stars - 1;
        }
        else if (rest.startsWith("?"))
            steps.push({ reads: NO_SLASH });
        else if (set !== null) {
            const one = new RegExp(setExpression(set[1], set[2]), "s");
            steps.push({ reads: (character) => one.test(character) });
            at += set[0].length - 1;
        }
        else if (choice !== null) {
            const fork = { goes: [] };
            const ends = [];
            steps.push(fork);
            for (const part of choice[1].split(",")) {
                fork.goes.push(steps.length);
                compile(part, steps);
                const leave = { goes: [] };
                ends.push(leave.goes);
                steps.push(leave);
            }
            for (const goes of ends)
                goes.push(steps.length);
            at += choice[0].length - 1;
        }
        else {
            const literal = glob[at];
            steps.push({ reads: (character) => character === literal });
        }
    }
}
function repeat(reads, steps) {
    const start = steps.length;
    steps.push({ goes: [start + 1, start + 3] }, { reads }, { goes: [start] });
}
/** `[ab]` and `[!ab]` as a regular expression of one character that is no slash. */
function setExpression(negated, characters) {
    return `(?!/)[${negated === "" ? "" : "^"}${characters.replace(/[\\[\]^]/g, "\\$&")}]`;
}

;// CONCATENATED MODULE: ./build/bundle/sources/glob.js

/**
 * Glob patterns over paths with `/`: `*` and `?` stay within one name, `**` crosses folders, `[ab]` and `{a,b}`
 * choose. Unlike a shell's, they see names that begin with a dot, because `.env` is what a scan must not miss.
 * A pattern that names a folder takes all in it; one that begins with `!` takes away.
 */
function globMatcher(patterns) {
    const taken = patterns.filter((pattern) => !pattern.startsWith("!")).map(matcher);
    const left = patterns.filter((pattern) => pattern.startsWith("!")).map((one) => matcher(one.slice(1)));
    return (path) => taken.some((matches) => matches(path)) && !left.some((matches) => matches(path));
}
/** The glob that matches this path alone, and what lies in it. */
function escapeGlob(path) {
    return path.replace(/[*?[{]|^!/g, "[$&]");
}
/** A regular expression is faster, but may try every way to share the path out among the stars. */
const MOST_WAYS = 1e8;
function matcher(pattern) {
    const clean = pattern.replace(/^(\.\/)+/, "").replace(/\/+$/, "");
    if (clean === "" || clean === ".")
        return () => true;
    const glob = clean.replace(/(\*\*\/)+/g, "**/");
    const stars = glob.match(/\*+/g)?.length ?? 0;
    const expression = new RegExp(`^${translate(glob.replace(/\*{3,}/g, "**"))}(?:/|$)`, "s");
    let steps;
    return (path) => {
        if (path.length ** stars <= MOST_WAYS)
            return expression.test(path);
        steps ??= stepMatcher(glob);
        return steps(path);
    };
}
function translate(glob) {
    let out = "";
    for (let at = 0; at < glob.length; at++) {
        const rest = glob.slice(at);
        const fixed = [
            ["**/", "(?:.*/)?"],
            ["**", ".*"],
            ["*", "[^/]*"],
            ["?", "[^/]"],
        ].find(([sign]) => rest.startsWith(sign));
        const set = /^\[(!?)([^\]/]+)\]/.exec(rest);
        const choice = /^\{([^{}]*)\}/.exec(rest);
        if (fixed !== undefined) {
            out += fixed[1];
            at += fixed[0].length - 1;
        }
        else if (set !== null) {
            out += setExpression(set[1], set[2]);
            at += set[0].length - 1;
        }
        else if (choice !== null) {
            out += `(?:${choice[1].split(",").map(translate).join("|")})`;
            at += choice[0].length - 1;
        }
        else {
            out += glob[at].replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
        }
    }
    return out;
}


/***/ }),

/***/ 66240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FW: () => (/* binding */ lfsPointer),
/* harmony export */   Qq: () => (/* binding */ dvcOutputs),
/* harmony export */   RR: () => (/* binding */ dvcFolderFiles),
/* harmony export */   e1: () => (/* binding */ dvcCandidates),
/* harmony export */   qZ: () => (/* binding */ LFS_POINTER_LIMIT)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** Pointers are about 130 bytes; the specification says less than 1024. */
const LFS_POINTER_LIMIT = 1024;
/** That of today and those of the preview and the prototype, which git-lfs reads as well. */
const VERSION = /^version (https:\/\/git-lfs\.github\.com\/spec\/v1|https:\/\/hawser\.github\.com\/spec\/v1|http:\/\/git-media\.io\/v\/2)\r?\n/;
/** Reads https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md; undefined when the text is no pointer. */
function lfsPointer(text) {
    if (!VERSION.test(text))
        return undefined;
    const sha256 = /^oid sha256:([0-9a-f]{64})\r?$/m.exec(text)?.[1];
    const bytes = /^size (\d+)\r?$/m.exec(text)?.[1];
    return sha256 === undefined || bytes === undefined ? undefined : { sha256, bytes: Number(bytes) };
}
/** The outputs of a `.dvc` file that DVC can find by MD5; none when the text is something else. */
function dvcOutputs(text) {
    let document;
    try {
        document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text);
    }
    catch {
        return [];
    }
    return listOf(field(document, "outs")).flatMap((out) => {
        const path = field(out, "path");
        const md5 = field(out, "md5");
        if (typeof path !== "string" || typeof md5 !== "string")
            return [];
        return /^[0-9a-f]{32}(\.dir)?$/.test(md5) ? [{ path, md5 }] : [];
    });
}
/** Files of a DVC folder: the JSON that its `.dir` object holds. */
function dvcFolderFiles(text) {
    let document;
    try {
        document = JSON.parse(text);
    }
    catch {
        return [];
    }
    return listOf(document).flatMap((entry) => {
        const path = field(entry, "relpath");
        const md5 = field(entry, "md5");
        if (typeof path !== "string" || typeof md5 !== "string")
            return [];
        return /^[0-9a-f]{32}$/.test(md5) ? [{ path, md5 }] : [];
    });
}
/**
 * Where a `.dvc` file for this path may lie: beside it, or beside a folder above it.
 * `a/b/c.csv` gives `a/b/c.csv.dvc`, `a/b.dvc` and `a.dvc`, each with what is inside.
 */
function dvcCandidates(path) {
    const names = path.split("/").filter((name) => name !== "" && name !== ".");
    return names.map((_, index) => {
        const kept = names.length - index;
        return { pointer: `${names.slice(0, kept).join("/")}.dvc`, inside: names.slice(kept).join("/") };
    });
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function field(value, key) {
    return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}


/***/ }),

/***/ 4004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});


const MOST_BYTES = 2 ** 29;
/**
 * The text of a regular file, in UTF-8. A link of a change may lead to a device that never ends, and opening a
 * named pipe waits for whoever writes to it: both are refused unread.
 * @throws what the system says of one that cannot be opened, with its `code`
 * @throws Error for what is no regular file, and for more than `atMost` bytes
 */
async function readText(path, atMost = MOST_BYTES) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        // Windows has no such flag.
        const file = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0)), true);
        const found = await file.stat();
        if (!found.isFile())
            throw new Error(`it is ${found.isDirectory() ? "a folder" : "no regular file"}`);
        if (found.size > atMost)
            throw new Error(`it has ${found.size} bytes; at most ${atMost} are read`);
        return file.readFile("utf8");
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}


/***/ }),

/***/ 63249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ candidateTree),
  r: () => (/* binding */ openTree)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/bundle/model/error.js
var error = __webpack_require__(38093);
// EXTERNAL MODULE: ./build/bundle/sources/digest.js
var sources_digest = __webpack_require__(19966);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/bundle/sources/pointers.js
var pointers = __webpack_require__(66240);
;// CONCATENATED MODULE: ./build/bundle/sources/dvc-cache.js





/**
 * Looks for a path among the outputs of the `.dvc` files that can describe it and finds its content in
 * `.dvc/cache` (layouts of DVC 3 and DVC 2).
 *
 * @param read gives the text of a file of the tree, or undefined when the tree has none
 * @param folders what was read of folders, to be given again, since a listing may have thousands of files
 * @returns undefined when no `.dvc` file describes the path
 */
async function readDvcFile(repository, path, read, folders = new Map()) {
    for (const { pointer, inside } of (0,pointers/* dvcCandidates */.e1)(path)) {
        const text = await read(pointer);
        if (text === undefined)
            continue;
        const described = pointer.slice(0, -".dvc".length);
        const output = (0,pointers/* dvcOutputs */.Qq)(text).find((out) => external_node_path_.posix.join(external_node_path_.posix.dirname(pointer), out.path) === described);
        if (output === undefined)
            continue;
        if (inside === "")
            return { pointer, cached: await cachedContent(repository, output.md5) };
        const reading = folders.get(output.md5) ?? dvcFolder(repository, output.md5);
        folders.set(output.md5, reading);
        const files = await reading;
        if (files === undefined)
            return { pointer };
        const md5 = files.get(inside);
        if (md5 !== undefined)
            return { pointer, cached: await cachedContent(repository, md5) };
    }
    return undefined;
}
/** MD5s of the files of a folder by their names in it; undefined when its listing is not in the cache. */
async function dvcFolder(repository, md5) {
    const listing = await cachedContent(repository, md5);
    if (listing === undefined)
        return undefined;
    const files = (0,pointers/* dvcFolderFiles */.RR)(await (0,promises_.readFile)(listing, "utf8"));
    return new Map(files.map((file) => [file.path, file.md5]));
}
async function cachedContent(repository, md5) {
    const cache = (0,external_node_path_.join)(repository, ".dvc", "cache");
    const places = [(0,external_node_path_.join)(cache, "files", "md5"), cache].map((root) => (0,external_node_path_.join)(root, md5.slice(0, 2), md5.slice(2)));
    const found = places.find(isFile);
    if (found === undefined)
        return undefined;
    const hash = (0,external_node_crypto_.createHash)("md5");
    for await (const chunk of (0,external_node_fs_.createReadStream)(found))
        hash.update(chunk);
    return hash.digest("hex") === md5.replace(/\.dir$/, "") ? found : undefined;
}
/** A device would be read for ever, a named pipe waited for. */
function isFile(path) {
    try {
        return (0,external_node_fs_.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./build/bundle/sources/glob.js + 1 modules
var glob = __webpack_require__(38643);
;// CONCATENATED MODULE: ./build/bundle/sources/dvc-listing.js







/**
 * Paths that DVC keeps and that match: git knows their `.dvc` files alone, so a listing of git's leaves them out.
 * @throws AssayError `file/dvc-pointer` for a folder whose files nobody knows here, and that may match
 */
async function dvcListing(tree, patterns) {
    const matches = (0,glob/* globMatcher */.f)(patterns);
    const found = new Set();
    for (const pointer of tree.pointers) {
        const text = (await tree.read(pointer)) ?? "";
        for (const output of (0,pointers/* dvcOutputs */.Qq)(text)) {
            const path = external_node_path_.posix.join(external_node_path_.posix.dirname(pointer), output.path);
            if (!output.md5.endsWith(".dir"))
                found.add(path);
            else if (patterns.some((pattern) => mayMatchIn(path, pattern)))
                for (const name of await filesOf(tree, pointer, path, output.md5))
                    if (!name.split("/").includes(".."))
                        found.add(external_node_path_.posix.join(path, name));
        }
    }
    const isInside = (path) => !path.startsWith("../") && !path.startsWith("/");
    return [...found].filter((path) => isInside(path) && matches(path)).sort();
}
async function filesOf(tree, pointer, path, md5) {
    const { repository, root, label } = tree;
    const listed = repository === undefined ? undefined : await dvcFolder(repository, md5);
    if (listed !== undefined)
        return [...listed.keys()];
    const folder = root === undefined ? undefined : (0,external_node_path_.resolve)(root, path);
    if (folder !== undefined && (0,external_node_fs_.existsSync)(folder)) {
        const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
        const files = entries.filter((entry) => entry.isFile());
        return files.map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name)
            .slice(folder.length + 1)
            .replaceAll(external_node_path_.sep, "/"));
    }
    throw new error.AssayError("file/dvc-pointer", `\`${path}\` in ${label} is a folder kept by DVC (\`${pointer}\`), and which files it has is not known here.`, { fix: `Run \`dvc pull ${pointer}\` before Assay.`, location: { path: pointer } });
}
/** False only where no file below the folder can match. */
function mayMatchIn(folder, pattern) {
    const fixed = pattern.replace(/^(\.\/)+/, "").split(/[*?[{]/, 1)[0];
    const inside = `${folder}/`;
    return !pattern.startsWith("!") && (inside.startsWith(fixed) || fixed.startsWith(inside));
}
/** The folder with `.dvc` in it, this one or above. */
function dvcRepository(root) {
    for (let at = (0,external_node_path_.resolve)(root);; at = (0,external_node_path_.dirname)(at)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(at, ".dvc", "cache")))
            return at;
        if ((0,external_node_path_.dirname)(at) === at)
            return undefined;
    }
}

// EXTERNAL MODULE: ./build/bundle/sources/git-command.js
var git_command = __webpack_require__(25696);
;// CONCATENATED MODULE: ./build/bundle/sources/folder-entries.js



const NEVER_LISTED = new Set(["node_modules", ".git", ".assay"]);
/** Paths below a folder as git or the disk names them; not all of them are files. Linked folders are not entered. */
async function keptBelow(root) {
    if (!(0,git_command/* isInsideRepository */.JM)(root))
        return walk(root, "");
    const args = ["ls-files", "--cached", "--others", "--exclude-standard", "-z"];
    const kept = new Set((0,git_command/* entriesOf */.Mc)(await (0,git_command/* git */.$Y)(root, args)));
    for (const path of await unlistedByGit(root, kept))
        kept.add(path);
    return [...kept].filter((path) => !path.startsWith(".assay/"));
}
/** What git ignores below a folder; nothing where there is no repository. */
async function ignoredBelow(root) {
    if (!(0,git_command/* isInsideRepository */.JM)(root))
        return [];
    const args = ["ls-files", "--others", "--ignored", "--exclude-standard", "-z"];
    const isListed = (path) => !path.split("/").some((name) => NEVER_LISTED.has(name));
    return (0,git_command/* entriesOf */.Mc)(await (0,git_command/* git */.$Y)(root, args)).filter(isListed);
}
/** Tells files, and links to files inside, from what must not or cannot be read as a file. */
async function sortNames(root, paths) {
    const real = await (0,promises_.realpath)(root);
    const known = new Set(paths);
    const kinds = await Promise.all(paths.map((path) => whatIs(root, real, path, known)));
    return {
        files: paths.filter((_, index) => kinds[index] === "file").sort(),
        unread: paths.flatMap((path, index) => {
            const what = kinds[index];
            return what === undefined || what === "file" ? [] : [{ path: path.replace(/\/$/, ""), ...what }];
        }),
    };
}
async function whatIs(root, real, path, known) {
    const place = (0,external_node_path_.join)(root, path);
    let isLink;
    try {
        isLink = (await (0,promises_.lstat)(place)).isSymbolicLink();
    }
    catch (thrown) {
        // A file that git knows and that was deleted here is no part of this tree.
        return isGone(thrown) ? undefined : { kind: "unreadable", what: "it is where nobody may look" };
    }
    try {
        const target = await (0,promises_.realpath)(place);
        const found = await (0,promises_.stat)(target);
        const isInside = target.startsWith(real.endsWith(external_node_path_.sep) ? real : real + external_node_path_.sep);
        if (isLink && !isInside) {
            return {
                kind: "link",
                what: `it is a link to ${nameOf(found)} outside the tree, which is not followed`,
            };
        }
        if (found.isFile())
            return "file";
        if (!found.isDirectory())
            return { kind: "special", what: `it is ${nameOf(found)}, not a file` };
        if (!isLink)
            return { kind: "repository", what: "it is another repository" };
        const below = `${target.slice(real.length + 1).replaceAll(external_node_path_.sep, "/")}/`;
        if (target === real || [...known].some((other) => other.startsWith(below)))
            return undefined;
        return { kind: "link", what: "it is a link to a folder whose files are not part of the tree" };
    }
    catch (thrown) {
        return isGone(thrown)
            ? { kind: "link", what: "it is a link that leads nowhere" }
            : { kind: "link", what: "it is a link that cannot be followed" };
    }
}
function isGone(thrown) {
    return thrown instanceof Error && "code" in thrown && /^(?:ENOENT|ENOTDIR)$/.test(String(thrown.code));
}
function nameOf(found) {
    if (found.isFile())
        return "a file";
    if (found.isDirectory())
        return "a folder";
    if (found.isFIFO())
        return "a named pipe";
    return found.isSocket() ? "a socket" : "a device";
}
/** Git keeps silent about pipes, sockets and devices; those beside files that it lists are looked for here. */
async function unlistedByGit(root, listed) {
    const folders = new Set(["."]);
    for (const path of listed)
        folders.add((0,external_node_path_.dirname)(path));
    const special = [];
    for (const folder of folders) {
        const entries = await (0,promises_.readdir)((0,external_node_path_.join)(root, folder), { withFileTypes: true }).catch(() => []);
        for (const entry of entries) {
            if (entry.isFile() || entry.isDirectory() || entry.isSymbolicLink())
                continue;
            special.push(folder === "." ? entry.name : `${folder}/${entry.name}`);
        }
    }
    if (special.length === 0)
        return [];
    // A name that git would quote is not found here and so never taken for ignored.
    const ignored = new Set((await (0,git_command/* git */.$Y)(root, ["check-ignore", "--", ...special.slice(0, 1000)])).split("\n"));
    return special.filter((path) => !ignored.has(path));
}
async function walk(root, folder) {
    const found = [];
    for (const entry of await (0,promises_.readdir)((0,external_node_path_.join)(root, folder), { withFileTypes: true })) {
        const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
        if (NEVER_LISTED.has(entry.name))
            continue;
        if (entry.isDirectory())
            found.push(...(await walk(root, path)));
        else
            found.push(path);
    }
    return found;
}

// EXTERNAL MODULE: ./build/bundle/sources/read-text.js
var read_text = __webpack_require__(4004);
;// CONCATENATED MODULE: ./build/bundle/sources/folder-tree.js










/** A folder read in place. Absolute paths and `..` are the user's own machine and are allowed. */
class FolderTree {
    label;
    root;
    #opened = new Map();
    #states = new Map();
    constructor(root, label) {
        this.root = (0,external_node_path_.resolve)(root);
        this.label = label;
    }
    open(path) {
        const known = this.#opened.get(path);
        if (known !== undefined)
            return known;
        const opened = this.#open(path);
        this.#opened.set(path, opened);
        return opened;
    }
    async #open(path) {
        const localPath = (0,external_node_path_.resolve)(this.root, path);
        await checkFile(path, localPath, () => this.#missing(path));
        try {
            await refusePointer(path, localPath);
            this.#states.set(path, await stateOf(localPath));
            return { path, localPath, ...(await (0,sources_digest/* digestFile */.T)(localPath)) };
        }
        catch (thrown) {
            if (thrown instanceof error.AssayError)
                throw thrown;
            throw new error.AssayError("file/unreadable", `\`${path}\` cannot be read: ${(0,error/* reasonOf */.A)(thrown)}.`, {
                fix: "Give the user that runs Assay the right to read it.",
                cause: thrown,
            });
        }
    }
    #missing(path) {
        const pointer = (0,external_node_path_.isAbsolute)(path)
            ? [`${path}.dvc`].find(external_node_fs_.existsSync)
            : (0,pointers/* dvcCandidates */.e1)(path)
                .map((candidate) => candidate.pointer)
                .find((candidate) => (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(this.root, candidate)));
        if (pointer === undefined)
            return missingFile(path, this.label, this.root);
        return new error.AssayError("file/dvc-pointer", `\`${path}\` is kept by DVC (\`${pointer}\`) and its content is not in this checkout.`, { fix: `Run \`dvc pull ${pointer}\` before Assay.`, location: { path: pointer } });
    }
    async list(patterns) {
        return (await this.listing(patterns)).files;
    }
    async listing(patterns) {
        const kept = await keptBelow(this.root);
        return sortNames(this.root, kept.filter((0,glob/* globMatcher */.f)(patterns)));
    }
    async verify() {
        for (const [path, state] of this.#states)
            if (!(await this.#isStill(path, state).catch(() => false)))
                throw new error.AssayError("source/changed", `\`${path}\` changed while it was read.`, {
                    fix: "Run Assay when the step that writes the file is done.",
                    location: { path },
                });
    }
    /** Copying may set the time of writing back; a new link or another mode are no change of the bytes. */
    async #isStill(path, { written, touched }) {
        const localPath = (0,external_node_path_.resolve)(this.root, path);
        const now = await stateOf(localPath);
        if (now.written !== written)
            return false;
        if (now.touched === touched)
            return true;
        return (await (0,sources_digest/* digestFile */.T)(localPath)).digest === (await this.#opened.get(path))?.digest;
    }
    async kept(patterns) {
        const pointers = (await keptBelow(this.root)).filter((path) => /[^/]\.dvc$/.test(path));
        if (pointers.length === 0)
            return [];
        const repository = dvcRepository(this.root);
        const read = (path) => (0,read_text/* readText */.y)((0,external_node_path_.resolve)(this.root, path)).catch(() => undefined);
        const { label, root } = this;
        return dvcListing({ label, root, pointers, read, ...(repository === undefined ? {} : { repository }) }, patterns);
    }
    async survey(patterns) {
        const matches = (0,glob/* globMatcher */.f)(patterns);
        const [kept, ignored] = await Promise.all([keptBelow(this.root), ignoredBelow(this.root)]);
        return {
            ...(await sortNames(this.root, kept.filter(matches))),
            ignored: await sortNames(this.root, ignored.filter(matches)),
        };
    }
}
async function stateOf(localPath) {
    const { dev, ino, size, mtimeNs, ctimeNs } = await (0,promises_.stat)(localPath, { bigint: true });
    return { written: [dev, ino, size, mtimeNs].join(" "), touched: ctimeNs };
}
function missingFile(path, label, root) {
    const where = (0,external_node_path_.isAbsolute)(path) ? "" : ` (looked in \`${root}\`)`;
    return new error.AssayError("file/missing", `There is no file \`${path}\` in ${label}${where}.`, {
        fix: "Check the spelling; paths start at the folder of `assay.yml`.",
    });
}
/** The last two are names that no file can have: one with a NUL character, and one that is too long. */
const NO_SUCH_FILE = new Set([
    "ENOENT",
    "ENOTDIR",
    "ERR_INVALID_ARG_VALUE",
    "ENAMETOOLONG",
]);
async function checkFile(path, localPath, missing) {
    const found = await (0,promises_.stat)(localPath).catch((thrown) => {
        if (thrown.code !== undefined && NO_SUCH_FILE.has(thrown.code))
            throw missing();
        throw new error.AssayError("file/unreadable", `\`${path}\` cannot be read: ${(0,error/* reasonOf */.A)(thrown)}.`, {
            cause: thrown,
        });
    });
    if (found.isFile())
        return;
    const kind = found.isDirectory() ? "a folder" : "neither a file nor a folder";
    const [extension = ".csv"] = /\.\w+$/.exec(path) ?? [];
    throw new error.AssayError("file/not-a-file", `\`${path}\` is ${kind}; a file is needed here.`, {
        fix: found.isDirectory()
            ? `Name a file in it; a table of many files is a glob, such as \`${path.replace(/\/+$/, "")}/*${extension}\`.`
            : "Name a file that can be read twice.",
    });
}
async function refusePointer(path, localPath) {
    const file = await (0,promises_.open)(localPath);
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(pointers/* LFS_POINTER_LIMIT */.qZ), 0, pointers/* LFS_POINTER_LIMIT */.qZ, 0);
        const pointer = (0,pointers/* lfsPointer */.FW)(buffer.toString("latin1", 0, bytesRead));
        if (pointer === undefined)
            return;
        throw new error.AssayError("file/lfs-pointer", `\`${path}\` is a Git LFS pointer of ${bytesRead} bytes; its content of ${pointer.bytes} bytes was not fetched.`, {
            fix: "Run `git lfs pull` before Assay, or check out with LFS (`lfs: true` for actions/checkout).",
            location: { path },
        });
    }
    finally {
        await file.close();
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./build/bundle/sources/git-environment.js
var git_environment = __webpack_require__(22324);
;// CONCATENATED MODULE: ./build/bundle/sources/blob-reader.js






const NEWLINE = 10;
/**
 * Writes blobs of a repository to files in constant memory, all through one `git cat-file --batch`, since a
 * process for each file would make scans of a whole commit slow. The process keeps nothing alive while it is idle
 * and ends with ours. `--git-dir` wins over a `GIT_DIR` that a hook may have left in the environment.
 */
class BlobReader {
    #gitDirectory;
    #session;
    #last = Promise.resolve();
    constructor(gitDirectory) {
        this.#gitDirectory = gitDirectory;
    }
    /** One at a time, in the order of the calls. @throws AssayError `file/git-failed` */
    write(object, path) {
        const written = this.#last.then(() => this.#write(object, path));
        this.#last = written.catch(() => undefined);
        return written;
    }
    async #write(object, path) {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        this.#session ??= new Session(this.#gitDirectory);
        const session = this.#session;
        const file = await (0,promises_.open)(path, "w");
        try {
            session.hold();
            return await session.copy(object, file);
        }
        catch (thrown) {
            // What is left in the pipe would be taken for the next blob.
            this.#session = undefined;
            session.end();
            await (0,promises_.rm)(path, { force: true });
            const reason = session.complaint.trim() || (0,error/* reasonOf */.A)(thrown);
            throw new error.AssayError("file/git-failed", `Git could not give the content of ${object}: ${reason}`, {
                cause: thrown,
            });
        }
        finally {
            session.release();
            await file.close();
        }
    }
}
class Session {
    complaint = "";
    #child;
    #chunks;
    #rest = Buffer.alloc(0);
    constructor(gitDirectory) {
        this.#child = (0,external_node_child_process_.spawn)("git", [`--git-dir=${gitDirectory}`, "cat-file", "--batch"], {
            env: (0,git_environment/* gitEnvironment */._)(),
            stdio: "pipe",
            windowsHide: true,
        });
        this.#chunks = this.#child.stdout[Symbol.asyncIterator]();
        this.#child.stderr.setEncoding("utf8").on("data", (text) => {
            this.complaint = (this.complaint + text).slice(0, 2000);
        });
        const failed = (error) => {
            this.complaint ||= error.message;
            this.#child.stdout.destroy();
        };
        this.#child.on("error", failed);
        this.#child.stdin.on("error", failed);
    }
    async copy(object, file) {
        this.#child.stdin.write(`${object}\n`);
        const header = await this.#line();
        const size = /^[0-9a-f]+ blob (\d+)$/.exec(header)?.[1];
        if (size === undefined)
            throw new Error(header);
        const bytes = Number(size);
        const hash = (0,external_node_crypto_.createHash)("sha256");
        for (let left = bytes; left > 0;) {
            if (this.#rest.length === 0)
                this.#rest = await this.#next();
            const part = this.#rest.subarray(0, left);
            this.#rest = this.#rest.subarray(part.length);
            hash.update(part);
            await file.writeFile(part);
            left -= part.length;
        }
        if ((await this.#line()) !== "")
            throw new Error("the answer is longer than it says");
        return { digest: `sha256:${hash.digest("hex")}`, bytes };
    }
    async #line() {
        let at = this.#rest.indexOf(NEWLINE);
        while (at === -1) {
            this.#rest = Buffer.concat([this.#rest, await this.#next()]);
            at = this.#rest.indexOf(NEWLINE);
        }
        const line = this.#rest.toString("utf8", 0, at);
        this.#rest = this.#rest.subarray(at + 1);
        return line;
    }
    async #next() {
        const { value, done } = await this.#chunks.next();
        if (done === true)
            throw new Error("git ended early");
        return value;
    }
    /** While an answer is awaited our process must not end; between answers it may. */
    hold() {
        this.#child.ref();
        for (const stream of this.#sockets())
            stream.ref();
    }
    release() {
        this.#child.unref();
        for (const stream of this.#sockets())
            stream.unref();
    }
    end() {
        this.#child.kill();
    }
    /** Pipes are sockets, which the types of a child process do not say. */
    #sockets() {
        const { stdin, stdout, stderr } = this.#child;
        return [stdin, stdout, stderr].filter((stream) => "unref" in stream);
    }
}

;// CONCATENATED MODULE: ./build/bundle/sources/git-objects.js



const SYMBOLIC_LINK = "120000";
const LINKS_FOLLOWED = 8;
/** The entry at exactly this path, without following links. */
async function entryAt(repository, revision, path) {
    const args = ["--literal-pathspecs", "ls-tree", "-z", "--full-tree", revision, "--", path];
    return parseEntries(await (0,git_command/* git */.$Y)(repository, args)).find((entry) => entry.path === path);
}
/** All blobs below a folder of the commit (`""` is the top), links among them. */
async function entriesBelow(repository, revision, prefix) {
    const below = prefix === "" ? [] : [`${prefix}/`];
    const args = ["--literal-pathspecs", "ls-tree", "-r", "-z", "--full-tree", revision, "--", ...below];
    return parseEntries(await (0,git_command/* git */.$Y)(repository, args)).filter((entry) => entry.type === "blob");
}
/**
 * The entry that a path leads to through symbolic links of the commit.
 *
 * @throws AssayError `file/outside-tree` for a link out of the repository or a circle of links.
 */
async function followLinks(repository, revision, path) {
    let at = path;
    for (let step = 0; step < LINKS_FOLLOWED; step++) {
        const entry = await entryAt(repository, revision, at);
        if (entry?.mode !== SYMBOLIC_LINK)
            return entry;
        const target = await (0,git_command/* git */.$Y)(repository, ["cat-file", "blob", entry.object]);
        const next = external_node_path_.posix.join(external_node_path_.posix.dirname(at), target);
        if (external_node_path_.posix.isAbsolute(target) || next === ".." || next.startsWith("../"))
            break;
        at = next;
    }
    throw new error.AssayError("file/outside-tree", `\`${path}\` is a link that leads out of the repository or round in a circle.`);
}
function parseEntries(output) {
    return (0,git_command/* entriesOf */.Mc)(output).flatMap((line) => {
        const match = /^(\d+) (blob|tree|commit) ([0-9a-f]+)\t(.+)$/s.exec(line);
        if (match === null)
            return [];
        const [, mode, type, object, path] = match;
        if (type !== "blob" && type !== "tree" && type !== "commit")
            return [];
        return [{ mode, type, object, path }];
    });
}
/** The folder that holds objects (also LFS's) and the one that holds this work tree's own state. */
async function gitDirectories(repository) {
    const output = await (0,git_command/* git */.$Y)(repository, [
        "rev-parse",
        "--path-format=absolute",
        "--git-dir",
        "--git-common-dir",
    ]);
    const [own, common = own] = output.split("\n");
    return { own, common: common === "" ? (0,external_node_path_.join)(repository, ".git") : common };
}

;// CONCATENATED MODULE: ./build/bundle/sources/git-tree.js











/** Far more than any `.dvc` file has. */
const DVC_FILE_LIMIT = 1_000_000;
/** The files of a commit. Content that Git LFS or DVC has in its local store is taken from there. */
class GitTree {
    label;
    revision;
    #spec;
    #folder;
    #opened = new Map();
    /** `.dvc` files, which may each describe a folder of thousands. */
    #texts = new Map();
    #folders = new Map();
    #store;
    /** By path, once the tree was listed, so that opening what was listed asks git only for bytes. */
    #listed = new Map();
    constructor(spec, scratch) {
        this.label = spec.label;
        this.revision = spec.revision;
        this.#spec = spec;
        this.#folder = (0,external_node_path_.join)(scratch, `tree-${spec.revision.slice(0, 12)}`);
    }
    open(path) {
        const known = this.#opened.get(path);
        if (known !== undefined)
            return known;
        const opened = this.#open(path);
        this.#opened.set(path, opened);
        return opened;
    }
    async list(patterns) {
        return (await this.#entries(patterns))
            .filter(({ entry }) => entry.mode !== SYMBOLIC_LINK)
            .map(({ path }) => path)
            .sort();
    }
    async kept(patterns) {
        const pointers = await this.list(["**/*.dvc"]);
        const read = (path) => this.#text(this.#inRepository(path));
        return dvcListing({ label: this.label, repository: this.#spec.repository, pointers, read }, patterns);
    }
    async survey(patterns) {
        const { repository, revision, prefix } = this.#spec;
        const unread = [];
        for (const { path, entry } of await this.#entries(patterns)) {
            if (entry.mode !== SYMBOLIC_LINK)
                continue;
            const target = await followLinks(repository, revision, entry.path).catch(() => undefined);
            if (target?.path.startsWith(prefix === "" ? "" : `${prefix}/`))
                continue;
            unread.push({ path, kind: "link", what: "it is a link that leads out of the tree or nowhere" });
        }
        return { files: await this.list(patterns), unread, ignored: { files: [], unread: [] } };
    }
    async #entries(patterns) {
        const { repository, revision, prefix } = this.#spec;
        const matches = (0,glob/* globMatcher */.f)(patterns);
        const skipped = prefix === "" ? 0 : prefix.length + 1;
        if (this.#listed.size === 0) {
            const entries = await entriesBelow(repository, revision, prefix);
            this.#listed = new Map(entries.map((entry) => [entry.path, entry]));
        }
        return [...this.#listed.values()]
            .map((entry) => ({ path: entry.path.slice(skipped), entry }))
            .filter(({ path }) => !path.startsWith(".assay/") && matches(path));
    }
    async #open(path) {
        const inRepository = this.#inRepository(path);
        const localPath = (0,external_node_path_.join)(this.#folder, inRepository);
        const listed = this.#listed.get(inRepository);
        // No argument of a program can hold a NUL character.
        const isName = !inRepository.includes("\0");
        const entry = listed !== undefined && listed.mode !== SYMBOLIC_LINK
            ? listed
            : isName
                ? await followLinks(this.#spec.repository, this.revision, inRepository)
                : undefined;
        const found = entry === undefined && isName ? await this.#fromDvc(path, inRepository, localPath) : undefined;
        if (found !== undefined)
            return { path, localPath, ...found };
        if (entry === undefined) {
            throw new error.AssayError("file/missing", `There is no file \`${path}\` in ${this.label}.`, {
                fix: "A file that is new in this change has nothing to be compared with; `baseline: { when_missing: skip }` lets such rules wait.",
            });
        }
        if (entry.type !== "blob") {
            const kind = entry.type === "tree" ? "a folder" : "a submodule";
            throw new error.AssayError("file/not-a-file", `\`${path}\` is ${kind} in ${this.label}; a file is needed here.`);
        }
        return { path, localPath, ...(await this.#write(entry, path, localPath)) };
    }
    #objects() {
        this.#store ??= gitDirectories(this.#spec.repository).then(({ own, common }) => ({
            blobs: new BlobReader(own),
            common,
        }));
        return this.#store;
    }
    #inRepository(path) {
        const joined = external_node_path_.posix.normalize(external_node_path_.posix.join(this.#spec.prefix, path.replaceAll(external_node_path_.sep, "/")));
        if (!(0,external_node_path_.isAbsolute)(path) && joined !== ".." && !joined.startsWith("../"))
            return joined;
        throw new error.AssayError("file/outside-tree", `\`${path}\` is outside the repository, so ${this.label} has no version of it.`, { fix: "Keep the file in the repository (Git LFS or DVC for large ones) if it is to be compared." });
    }
    async #write(entry, path, localPath) {
        const { blobs, common } = await this.#objects();
        const written = await blobs.write(entry.object, localPath);
        if (written.bytes > pointers/* LFS_POINTER_LIMIT */.qZ)
            return written;
        const pointer = (0,pointers/* lfsPointer */.FW)(await (0,promises_.readFile)(localPath, "latin1"));
        if (pointer === undefined)
            return written;
        return this.#fromLfs(pointer, common, path, localPath);
    }
    async #fromLfs(pointer, common, path, localPath) {
        const { sha256 } = pointer;
        const stored = (0,external_node_path_.join)(common, "lfs", "objects", sha256.slice(0, 2), sha256.slice(2, 4), sha256);
        if ((0,external_node_fs_.existsSync)(stored)) {
            await place(stored, localPath);
            const digest = await (0,sources_digest/* digestFile */.T)(localPath);
            if (digest.digest === `sha256:${sha256}`)
                return digest;
        }
        throw new error.AssayError("file/lfs-pointer", `\`${path}\` in ${this.label} is a Git LFS pointer and its content of ${pointer.bytes} bytes was not fetched.`, { fix: `Run \`git lfs fetch origin ${this.revision}\` before Assay.` });
    }
    async #fromDvc(path, inRepository, localPath) {
        const { repository, revision } = this.#spec;
        const kept = await readDvcFile(repository, inRepository, (pointer) => this.#text(pointer), this.#folders);
        if (kept === undefined)
            return undefined;
        if (kept.cached !== undefined) {
            await place(kept.cached, localPath);
            return (0,sources_digest/* digestFile */.T)(localPath);
        }
        throw new error.AssayError("file/dvc-pointer", `\`${path}\` in ${this.label} is kept by DVC (\`${kept.pointer}\`) and its content is not in the local cache.`, {
            fix: `Run \`dvc fetch --all-commits ${kept.pointer}\` before Assay (needed for ${revision.slice(0, 12)}).`,
        });
    }
    /** Once each: a second copy would be written while somebody reads the first. */
    #text(path) {
        const known = this.#texts.get(path) ?? this.#readText(path);
        this.#texts.set(path, known);
        return known;
    }
    async #readText(path) {
        const entry = await entryAt(this.#spec.repository, this.revision, path);
        if (entry?.type !== "blob")
            return undefined;
        const localPath = (0,external_node_path_.join)(this.#folder, path);
        const { bytes } = await (await this.#objects()).blobs.write(entry.object, localPath);
        return bytes > DVC_FILE_LIMIT ? undefined : (0,promises_.readFile)(localPath, "utf8");
    }
}
/** A hard link where the disk allows it, so that large content is not copied. */
async function place(from, to) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
    await (0,promises_.rm)(to, { force: true });
    await (0,promises_.link)(from, to).catch(() => (0,promises_.copyFile)(from, to));
}

;// CONCATENATED MODULE: ./build/bundle/sources/tree.js


/** The files as they are on disk under the config's folder. */
function candidateTree(root) {
    return { kind: "folder", root, label: "this change" };
}
/**
 * Opens a tree. Files of a folder are read where they are; files of a commit are written under `scratch` as
 * they are asked for, at the same relative paths, so that a model finds its external data beside it.
 */
function openTree(spec, scratch) {
    return spec.kind === "folder" ? new FolderTree(spec.root, spec.label) : new GitTree(spec, scratch);
}


/***/ })

};
