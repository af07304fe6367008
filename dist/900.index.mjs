export const id = 900;
export const ids = [900];
export const modules = {

/***/ 50900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(96421);
// EXTERNAL MODULE: ./build/bundle/model/error.js
var error = __webpack_require__(38093);
;// CONCATENATED MODULE: ./build/bundle/entry/inputs.js
const GATES = ["run", "data", "evaluation", "latency", "scan"];
const MEASURING = [...GATES, "audit"];
const ALL = [...MEASURING, "report", "promote"];
const EVERYWHERE = ["github", "gitlab", "jenkins"];
const INPUTS = [
    {
        name: "files",
        description: "The report.json files to merge: paths or patterns such as `reports/**/report.json`",
        type: "list",
        default: "",
        required: true,
        flag: { kind: "files" },
        commands: ["report"],
        plugins: EVERYWHERE,
    },
    {
        name: "partial",
        description: "Gates of the config that none of the reports holds are left out on purpose; otherwise each is an error",
        type: "boolean",
        default: "false",
        flag: { kind: "when-true", flag: "--partial" },
        commands: ["report"],
        plugins: EVERYWHERE,
    },
    {
        name: "model",
        description: "A name under `promotion:` in the config",
        type: "text",
        default: "",
        required: true,
        flag: { kind: "argument" },
        commands: ["promote"],
        plugins: EVERYWHERE,
    },
    {
        name: "to",
        description: "The stage, e.g. `staging`",
        type: "text",
        default: "",
        required: true,
        flag: { kind: "value", flag: "--to" },
        commands: ["promote"],
        plugins: EVERYWHERE,
    },
    {
        name: "report",
        description: "The report.json that shows the gates passed; without it the last run's",
        type: "text",
        default: "",
        flag: { kind: "value", flag: "--report" },
        commands: ["promote"],
        plugins: EVERYWHERE,
    },
    {
        name: "dry-run",
        description: "Check everything and change nothing",
        type: "boolean",
        default: "false",
        flag: { kind: "when-true", flag: "--dry-run" },
        commands: ["promote"],
        plugins: EVERYWHERE,
    },
    {
        name: "config",
        description: "The config file",
        type: "text",
        default: "assay.yml",
        flag: { kind: "value", flag: "--config" },
        commands: [...MEASURING, "promote"],
        plugins: EVERYWHERE,
    },
    {
        name: "gates",
        description: "Names of the gates to run, separated by commas or lines; all when empty",
        type: "list",
        default: "",
        flag: { kind: "repeat", flag: "--gate" },
        commands: MEASURING,
        plugins: EVERYWHERE,
    },
    {
        name: "baseline",
        description: "Git ref to compare with, instead of the config's",
        type: "text",
        default: "",
        flag: { kind: "value", flag: "--baseline" },
        commands: GATES,
        plugins: EVERYWHERE,
    },
    {
        name: "output",
        description: "Folder for the reports",
        type: "text",
        default: ".assay",
        flag: { kind: "value", flag: "--output" },
        commands: ALL,
        plugins: EVERYWHERE,
    },
    {
        name: "key",
        description: "Tells several reports on one change apart; each key has its own comment",
        type: "text",
        default: "assay",
        flag: { kind: "value", flag: "--key" },
        commands: ALL,
        plugins: EVERYWHERE,
    },
    {
        name: "comment",
        description: "Write the report as one comment on the change and keep it up to date",
        type: "boolean",
        default: "true",
        flag: { kind: "when-false", flag: "--no-comment" },
        commands: ALL,
        plugins: ["github", "gitlab"],
    },
    {
        name: "status",
        description: "Set a commit status; needs `permissions: { statuses: write }`",
        type: "boolean",
        default: "false",
        flag: { kind: "when-false", flag: "--no-status" },
        commands: ALL,
        plugins: ["github"],
    },
    {
        name: "annotations",
        description: "Annotate the lines of failed rules and findings",
        type: "boolean",
        default: "true",
        flag: { kind: "when-false", flag: "--no-annotations" },
        commands: ALL,
        plugins: ["github"],
    },
    {
        name: "summary",
        description: "Write the report into the step summary",
        type: "boolean",
        default: "true",
        flag: { kind: "when-false", flag: "--no-summary" },
        commands: ALL,
        plugins: ["github"],
    },
    {
        name: "fail-on-inconclusive",
        description: "Fail the step when the evidence does not decide (exit code 3); otherwise it is a warning and the verdict stays in the outputs",
        type: "boolean",
        default: "true",
        flag: { kind: "plugin" },
        // A promotion that was refused must never let the step after it believe in one.
        commands: [...MEASURING, "report"],
        plugins: EVERYWHERE,
    },
    {
        name: "working-directory",
        description: "Folder to run in; paths of the other inputs start there",
        type: "text",
        default: ".",
        flag: { kind: "plugin" },
        commands: ALL,
        plugins: ["github"],
    },
    {
        name: "token",
        description: "Token for the comment; needs `permissions: { pull-requests: write }`",
        type: "text",
        default: `\${{ github.token }}`,
        flag: { kind: "plugin" },
        commands: ALL,
        plugins: ["github"],
    },
];
const OUTPUTS = [
    { name: "verdict", description: "`pass`, `warn`, `fail`, `inconclusive` or `error`" },
    {
        name: "exit-code",
        description: "0 pass or warn, 1 a rule failed, 2 the config or the usage is wrong, 3 could not decide",
    },
    { name: "report", description: "Path of report.json" },
];
function inputsOf(command, plugin) {
    return INPUTS.filter((input) => input.commands.includes(command) && input.plugins.includes(plugin));
}

;// CONCATENATED MODULE: ./build/bundle/entry/arguments.js


/**
 * The arguments of `assay` that a plugin's inputs mean. `--` before the names and files keeps one that
 * begins with a dash from being read as an option.
 * @throws AssayError `publish/bad-input`
 */
function argumentsOf(command, plugin, values) {
    const options = [];
    const operands = [];
    for (const input of inputsOf(command.id, plugin)) {
        const value = (values[input.name] ?? "").trim() || input.default;
        if (input.required === true && value === "")
            throw new error.AssayError("publish/bad-input", `the input "${input.name}" is missing`, {
                fix: `give ${input.name}: ${input.description}`,
            });
        const { flag } = input;
        if (flag.kind === "argument")
            operands.push(value);
        else if (flag.kind === "files")
            operands.push(...listOf(value));
        else
            options.push(...optionsOf(input, value));
    }
    return [...command.arguments, ...options, ...(operands.length === 0 ? [] : ["--", ...operands])];
}
function optionsOf(input, value) {
    const { flag } = input;
    switch (flag.kind) {
        case "value":
            // One argument, so that a value that begins with a dash stays a value.
            return value === "" ? [] : [`${flag.flag}=${value}`];
        case "repeat":
            return listOf(value).map((item) => `${flag.flag}=${item}`);
        case "when-true":
            return booleanOf(input, value) ? [flag.flag] : [];
        case "when-false":
            return booleanOf(input, value) ? [] : [flag.flag];
        default:
            return [];
    }
}
/** Items separated by commas or line ends; empty ones are dropped. */
function listOf(value) {
    return value
        .split(/[,\n\r]+/)
        .map((item) => item.trim())
        .filter((item) => item !== "");
}
/**
 * The booleans of YAML 1.2, as the toolkit reads them.
 * @throws AssayError `publish/bad-input`
 */
function booleanOf(input, given) {
    const value = (given ?? "").trim() || input.default;
    if (/^(true|True|TRUE)$/.test(value))
        return true;
    if (/^(false|False|FALSE)$/.test(value))
        return false;
    throw new error.AssayError("publish/bad-input", `the input "${input.name}" is ${JSON.stringify(value)}, expected true or false`, { fix: `write ${input.name}: ${input.default}` });
}

// EXTERNAL MODULE: ./build/bundle/entry/cli/interruption.js
var interruption = __webpack_require__(37732);
// EXTERNAL MODULE: ./build/bundle/entry/cli/problem.js
var problem = __webpack_require__(27892);
// EXTERNAL MODULE: ./build/bundle/entry/cli/run-cli.js + 241 modules
var run_cli = __webpack_require__(9560);
// EXTERNAL MODULE: ./build/bundle/entry/log-guard.js
var log_guard = __webpack_require__(6408);
;// CONCATENATED MODULE: ./build/bundle/entry/plugin-commands.js
const gateCommand = (kind, description) => ({
    id: kind,
    title: `Assay ${kind}`,
    description,
    arguments: ["run", "--kind", kind],
    measures: true,
});
const COMMANDS = [
    {
        id: "run",
        title: "Assay",
        description: "Runs every gate of assay.yml and reports where the team reviews",
        arguments: ["run"],
        measures: true,
    },
    gateCommand("data", "Runs the data gates: schema, nulls, duplicates, distributions, drift"),
    gateCommand("evaluation", "Runs the evaluation gates: model quality against golden metrics"),
    gateCommand("latency", "Runs the latency gates: speed and size of models against the baseline"),
    gateCommand("scan", "Runs the scan gates: secrets, unsafe model files, unsafe code"),
    {
        id: "report",
        title: "Assay report",
        description: "Merges the reports of parallel jobs into one and publishes it",
        arguments: ["report"],
        measures: false,
    },
    {
        id: "promote",
        title: "Assay promote",
        description: "Gives a model that passed its gates a version and a stage",
        arguments: ["promote"],
        measures: false,
    },
    {
        id: "audit",
        title: "Assay audit",
        description: "Checks what is already here against its passports, for scheduled runs",
        arguments: ["audit"],
        measures: true,
    },
];
function commandInfo(id) {
    return COMMANDS.find((command) => command.id === id);
}

// EXTERNAL MODULE: ./build/bundle/entry/runtime.js + 1 modules
var runtime = __webpack_require__(61778);
;// CONCATENATED MODULE: ./build/bundle/entry/action.js












const USAGE = 2;
const UNDECIDED = 3;
/** One run as a GitHub action: inputs become the arguments of the command, its exit code that of the step. */
async function runAction(id, bundle) {
    const command = commandInfo(id);
    if (command === undefined)
        throw new Error(`no command ${id}`);
    const { code, tolerated } = await stepOf(command, bundle).catch((thrown) => {
        const isOurs = !(thrown instanceof error.AssayError);
        core/* error */.z3(isOurs ? `a bug in Assay: ${(0,error/* reasonOf */.A)(thrown)}` : (0,problem.describeError)(thrown));
        return { code: isOurs || thrown.code.startsWith("run/") ? UNDECIDED : USAGE, tolerated: false };
    });
    if (tolerated)
        core/* warning */.$e("the evidence does not decide, and fail-on-inconclusive is false: this step proves nothing");
    core/* setOutput */.uH("exit-code", String(code));
    process.exitCode = tolerated ? 0 : code;
}
async function stepOf(command, bundle) {
    const inputs = inputsOf(command.id, "github");
    const values = Object.fromEntries(inputs.map(({ name }) => [name, core/* getInput */.V4(name)]));
    if (values.token !== "")
        core/* setSecret */.Pq(values.token);
    const tolerant = inputs.some((input) => input.name === "fail-on-inconclusive" && !booleanOf(input, values[input.name]));
    const cwd = await workingDirectory(process.env, values["working-directory"]);
    if (values.files !== undefined)
        values.files = (await expand(values.files, cwd)).join("\n");
    const argv = argumentsOf(command, "github", values);
    const code = await runCommand(argv, command.measures, { env: process.env, cwd, bundle });
    const report = external_node_path_.join(values["working-directory"], values.output || ".assay", "report.json");
    if (await (0,promises_.stat)(external_node_path_.resolve(process.env.GITHUB_WORKSPACE || ".", report)).catch(() => undefined))
        core/* setOutput */.uH("report", report);
    return { code, tolerated: tolerant && code === UNDECIDED };
}
async function runCommand(argv, measures, { env, cwd, bundle }) {
    const stderr = (0,log_guard/* withoutCommands */.D)(process.stderr);
    const log = (line) => stderr.write(`${line}\n`);
    const nativeHome = measures ? await (0,runtime.ensureNativeHome)({ env, bundle, log }) : undefined;
    const folder = external_node_path_.relative(env.GITHUB_WORKSPACE || cwd, cwd).replaceAll(external_node_path_.sep, "/");
    let said = "";
    const code = await (0,run_cli.runCli)(argv, {
        env: { ...env, ASSAY_WORKING_DIRECTORY: folder.startsWith("..") ? "" : folder },
        cwd,
        stdout: (0,log_guard/* withoutCommands */.D)(process.stdout),
        stderr: {
            isTTY: false,
            write(text) {
                said = `${said}${text}`.slice(-2_000);
                return stderr.write(text);
            },
        },
        signal: (0,interruption/* interruption */.YW)(),
        worker: { command: process.execPath, args: [bundle, "worker"] },
        nativeHome,
    });
    // A wrong config ends before there is a report to publish, so its sentence becomes the annotation.
    if (code === USAGE)
        core/* error */.z3(said.trim());
    return code;
}
async function workingDirectory(env, given) {
    const cwd = external_node_path_.resolve(env.GITHUB_WORKSPACE || process.cwd(), given);
    const found = await (0,promises_.stat)(cwd).catch(() => undefined);
    if (found?.isDirectory())
        return cwd;
    throw new error.AssayError("publish/bad-input", `the working-directory ${JSON.stringify(given)} is no folder`, {
        fix: "name a folder of the checkout, and put actions/checkout before Assay",
    });
}
/** Paths stay as they are, so that a missing file is named; patterns must match something. */
async function expand(text, cwd) {
    const files = [];
    for (const item of listOf(text)) {
        if (!/[*?{[]/.test(item)) {
            files.push(item);
            continue;
        }
        const found = [];
        for await (const file of (0,promises_.glob)(item, { cwd }))
            found.push(file);
        if (found.length === 0)
            throw new error.AssayError("publish/bad-input", `the input "files" matches nothing: ${item}`, {
                fix: "check the folder into which the reports of the other jobs were downloaded",
            });
        files.push(...found.sort());
    }
    return files;
}


/***/ }),

/***/ 6408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ withoutCommands)
/* harmony export */ });
/**
 * A stream whose text the runner cannot take for workflow commands. Column names, file names and model
 * answers end up in the log; one that begins a line with `::set-env` or holds `##[` must stay text.
 */
function withoutCommands(stream) {
    return {
        isTTY: stream.isTTY,
        columns: stream.columns,
        write: (text) => stream.write(guard(text)),
    };
}
function guard(text) {
    return text.replace(/^([^\S\r\n]*):(?=:)/gm, "$1:\u200b").replaceAll("##[", "#\u200b#[");
}


/***/ }),

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


/***/ })

};
