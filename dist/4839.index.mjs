export const id = 4839;
export const ids = [4839];
export const modules = {

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

/***/ 4839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openRowSchema: () => (/* binding */ openRowSchema)
/* harmony export */ });
/* harmony import */ var _open_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8026);
/* harmony import */ var _json_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52451);


/**
 * The schema file that a gate names, read and compiled.
 * @throws AssayError the codes of `loadRowSchema`, those of `Tree.open`, `file/outside-tree`
 */
async function openRowSchema(tree, path) {
    return (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__.loadRowSchema)(await (0,_open_files_js__WEBPACK_IMPORTED_MODULE_0__/* .openInside */ .X)(tree, path));
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
