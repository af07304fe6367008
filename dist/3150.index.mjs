export const id = 3150;
export const ids = [3150];
export const modules = {

/***/ 43917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ ServerTables)
/* harmony export */ });
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16560);

/** Share of the gate's time that a query may take: better to stop with a reason than to be ended without one. */
const QUERY_SHARE = 0.9;
/** Tables of servers; one connection for all tables behind the same URL, so that rules can look across them. */
class ServerTables {
    #secrets;
    #engines = new Map();
    #notes = new Map();
    #ends;
    constructor({ secrets, budget }) {
        this.#secrets = secrets;
        this.#ends = performance.now() + budget.seconds * QUERY_SHARE * 1000;
    }
    /** What was read, and from where: there are no bytes whose digest could say it. */
    get notes() {
        return [...this.#notes.values()];
    }
    /** @throws AssayError `data/no-connection`, `data/no-table`, `data/no-permission` */
    async open({ engine: id, connection, table: name }) {
        const engine = await this.#engine(id, connection);
        const relation = await engine.table(name);
        this.#notes.set(JSON.stringify([connection, name]), {
            code: "data/server-table",
            message: [
                `\`${name}\` is a table of ${id} at ${engine.place}.`,
                engine.seesOneMoment
                    ? "It was read as it was at one moment of the run; another run may find other rows."
                    : "Each query read it as it was when it was asked: if somebody wrote meanwhile, numbers may be of different moments.",
                ...(relation.remark === undefined ? [] : [relation.remark]),
            ].join(" "),
        });
        return { engine, relation, name };
    }
    #engine(id, connection) {
        const key = JSON.stringify([id, connection]);
        const known = this.#engines.get(key) ?? this.#connect(id, connection);
        this.#engines.set(key, known);
        return known;
    }
    async #connect(id, connection) {
        const { server, url } = (0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .connectionOf */ .ao)(id, connection, this.#secrets);
        const seconds = Math.max(1, (this.#ends - performance.now()) / 1000);
        return server.connect(url, { seconds });
    }
    async close() {
        for (const engine of this.#engines.values())
            await (await engine.catch(() => undefined))?.close();
    }
}


/***/ }),

/***/ 8026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ openInside),
/* harmony export */   q: () => (/* binding */ openTableFiles)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38093);
/* harmony import */ var _sources_link_out_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35247);
/* harmony import */ var _sources_remote_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70669);
/* harmony import */ var _sources_table_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25880);
/* harmony import */ var _file_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74774);





/**
 * Opens the files that settings name as a table.
 * @throws AssayError `data/no-files` for a glob without files, `file/missing` and others of `Tree.open`, those of
 *   `RemoteFiles.open`
 */
async function openTableFiles(tree, source, remote) {
    const { files, objects } = (0,_sources_remote_address_js__WEBPACK_IMPORTED_MODULE_2__/* .isRemote */ .Vx)(source.path)
        ? await remote.open(source)
        : { files: await openFiles(tree, source.path) };
    const options = (0,_file_source_js__WEBPACK_IMPORTED_MODULE_4__/* .fileOptions */ .N9)(source);
    if (objects !== undefined)
        return { files, options: { ...options, objects }, inputs: [] };
    return { files, options, inputs: files.map(({ path, digest, bytes }) => ({ path, digest, bytes })) };
}
async function openFiles(tree, path) {
    if (!(0,_sources_table_source_js__WEBPACK_IMPORTED_MODULE_3__/* .isPattern */ .Pt)(path))
        return [await openInside(tree, path)];
    const { files: listed, unread } = await listingOf(tree, path);
    // What is there and cannot be read is no reason to go on without it: opening it says why.
    const there = [...listed, ...unread.map((one) => one.path)];
    const paths = new Set([...there, ...((await tree.kept?.([path])) ?? [])]);
    if (paths.size === 0)
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_0__.AssayError("data/no-files", `\`${path}\` matches no file of ${tree.label}.`, {
            fix: "Check the pattern; paths start at the folder of assay.yml, and files that git ignores are left out.",
        });
    const files = [];
    for (const one of [...paths].sort())
        files.push(await openInside(tree, one));
    return files;
}
async function listingOf(tree, path) {
    return (await tree.listing?.([path])) ?? { files: await tree.list([path]), unread: [] };
}
/**
 * A file of the tree's repository; reports show cells of it.
 * @throws AssayError `file/outside-tree` and others of `Tree.open`
 */
async function openInside(tree, path) {
    if (tree.root !== undefined)
        await (0,_sources_link_out_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseOutside */ .g)(tree.root, path);
    return tree.open(path);
}


/***/ }),

/***/ 62504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eu: () => (/* binding */ isPathChanged),
/* harmony export */   Y_: () => (/* binding */ changedFiles),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   __: () => (/* binding */ checkRef),
/* harmony export */   fE: () => (/* binding */ isShallow),
/* harmony export */   kO: () => (/* binding */ refNames),
/* harmony export */   qE: () => (/* binding */ resolveRef),
/* harmony export */   wu: () => (/* binding */ mergeBase)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38093);
/* harmony import */ var _git_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25696);


/** The repository that holds this folder, or undefined when none does. */
async function repositoryOf(folder) {
    if (!(0,_git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .isInsideRepository */ .JM)(folder))
        return undefined;
    const output = await (0,_git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(folder, ["rev-parse", "--show-toplevel", "--show-prefix"]);
    const [top, prefix = ""] = output.split("\n");
    return { top, prefix: prefix.replace(/\/$/, "") };
}
/**
 * Refuses what git would read as an option or as something other than one revision, since names of branches
 * come from strangers.
 *
 * @throws AssayError `file/ref-refused`
 */
function checkRef(ref) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
    if (ref !== "" && !ref.startsWith("-") && !/[\u0000-\u0020\u007f:?*[\\]|\.\./.test(ref))
        return;
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_0__.AssayError("file/ref-refused", `${JSON.stringify(ref)} is not the name of a git revision.`, {
        fix: "Name a branch, a tag or a commit id, e.g. `origin/main`.",
    });
}
/** Full id of the commit that a branch, tag or id names, or undefined when nothing here has that name. */
async function resolveRef(top, ref) {
    checkRef(ref);
    const output = await (0,_git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(top, ["rev-parse", "--verify", "--quiet", `${ref}^{commit}`]);
    const sha = output.trim();
    return /^[0-9a-f]{40,64}$/.test(sha) ? sha : undefined;
}
async function isShallow(top) {
    return (await (0,_git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(top, ["rev-parse", "--is-shallow-repository"])).trim() === "true";
}
/** The best common ancestor of two commits, or undefined when their (known) histories never meet. */
async function mergeBase(top, a, b) {
    checkRef(a);
    checkRef(b);
    return (await (0,_git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(top, ["merge-base", a, b])).trim() || undefined;
}
/** Branches (local and remote) and tags by their short names, for suggestions. */
async function refNames(top) {
    const format = "--format=%(refname:short)";
    const output = await (0,_git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(top, ["for-each-ref", format, "refs/heads", "refs/remotes", "refs/tags"]);
    return output.split("\n").filter((name) => name !== "");
}
/**
 * Paths from the repository's top that differ between two commits, or between a commit and the files on disk
 * (untracked ones too) when `to` is left out. Sorted; a rename is two paths.
 */
async function changedFiles(top, from, to) {
    checkRef(from);
    if (to !== undefined)
        checkRef(to);
    const plain = ["--name-only", "-z", "--no-renames", "--no-ext-diff", "--no-textconv"];
    const outputs = await Promise.all([
        (0,_git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(top, ["diff", ...plain, from, ...(to === undefined ? [] : [to]), "--"]),
        to === undefined ? (0,_git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(top, ["ls-files", "--others", "--exclude-standard", "-z"]) : "",
    ]);
    return [...new Set(outputs.flatMap(_git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc))].sort();
}
/** True when the file or folder at this path (from the repository's top) differs; see `changedFiles`. */
async function isPathChanged(top, path, from, to) {
    const changed = await changedFiles(top, from, to);
    return changed.some((one) => one === path || one.startsWith(`${path}/`));
}


/***/ }),

/***/ 35247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ refuseOutside),
/* harmony export */   r: () => (/* binding */ refuseLinkOut)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38093);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62504);
/* harmony import */ var _pointers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66240);






/**
 * Refuses a file that seems to lie in the folder and is, by a link, one of elsewhere on this machine: who writes a
 * link into a change could have any file read. What DVC links to its cache is told by its pointer. What the config
 * itself names outside of the folder is let pass: that is for files of which a report shows nothing but numbers.
 * @param file as the config names it
 * @throws AssayError `file/outside-tree`
 */
async function refuseLinkOut(root, file) {
    const place = node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(root, file);
    if (!isBelow(node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(root), place))
        return;
    const [home, real] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(place).catch(() => undefined)]);
    if (real === undefined || (await topAbove(root, home, real)) !== undefined)
        return;
    if (isKeptByDvc(root, file, real))
        return;
    throw linkOut(file);
}
/**
 * Refuses a file that is not of the repository, or of the folder where there is no repository, by whatever path or
 * link, and what git keeps for itself: `assay.yml` comes with the change, reports show cells of tables, and a job's
 * checkout has a token in `.git/config`.
 * @param file as the config names it
 * @throws AssayError `file/outside-tree`
 */
async function refuseOutside(root, file) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(root);
    const place = node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(root, file);
    const [home, real] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(place).catch(() => undefined)]);
    const target = real ?? node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(home, node_path__WEBPACK_IMPORTED_MODULE_2__.relative(folder, place));
    const top = await topAbove(root, home, target);
    if (top !== undefined) {
        const names = node_path__WEBPACK_IMPORTED_MODULE_2__.relative(top, target).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
        if (names.some((name) => name.toLowerCase() === ".git"))
            throw gitsOwn(file);
        return;
    }
    const isNamedInside = isBelow(folder, place);
    if (isNamedInside && real !== undefined && isKeptByDvc(root, file, real))
        return;
    throw isNamedInside ? linkOut(file) : outside(file);
}
/** The folder itself or its repository's top, whichever holds the file. */
async function topAbove(root, home, real) {
    if (isBelow(home, real))
        return home;
    const repository = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryOf */ ._M)(root);
    if (repository === undefined)
        return undefined;
    const top = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(repository.top);
    return isBelow(top, real) ? top : undefined;
}
/** Whoever can write a link can write a pointer beside it, so what it leads to must have the name of a cache's content. */
function isKeptByDvc(root, file, real) {
    const inCache = /[\\/][0-9a-f]{2}[\\/][0-9a-f]{30}$/.test(real);
    return inCache && (0,_pointers_js__WEBPACK_IMPORTED_MODULE_5__/* .dvcCandidates */ .e1)(file).some(({ pointer }) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(root, pointer)));
}
function isBelow(folder, file) {
    return file === folder || file.startsWith(folder.endsWith(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? folder : folder + node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
}
function linkOut(file) {
    return refused(file, "is a link, or lies behind one, to a file outside of the repository, which is not followed", "Put the file itself there, or have DVC keep it.");
}
function outside(file) {
    return refused(file, "lies outside of the repository of `assay.yml` (where there is none: outside of its folder)", "Copy or fetch the file into the repository before Assay (git need not keep it), or name an `https://` or `s3://` address of it.");
}
function gitsOwn(file) {
    return refused(file, "is one of git's own files, which may hold the credentials of the checkout", "Name a file of the repository itself.");
}
function refused(file, why, fix) {
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_3__.AssayError("file/outside-tree", `\`${file}\` ${why}.`, { fix, location: { path: file } });
}


/***/ })

};
