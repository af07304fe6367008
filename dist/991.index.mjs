export const id = 991;
export const ids = [991];
export const modules = {

/***/ 60878:
/***/ ((module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MissingRefError = exports.ValidationError = exports.CodeGen = exports.Name = exports.nil = exports.stringify = exports.str = exports._ = exports.KeywordCxt = exports.Ajv2019 = void 0;
const core_1 = __webpack_require__(63893);
const draft7_1 = __webpack_require__(39941);
const dynamic_1 = __webpack_require__(59923);
const next_1 = __webpack_require__(17844);
const unevaluated_1 = __webpack_require__(62010);
const discriminator_1 = __webpack_require__(28886);
const json_schema_2019_09_1 = __webpack_require__(95375);
const META_SCHEMA_ID = "https://json-schema.org/draft/2019-09/schema";
class Ajv2019 extends core_1.default {
    constructor(opts = {}) {
        super({
            ...opts,
            dynamicRef: true,
            next: true,
            unevaluated: true,
        });
    }
    _addVocabularies() {
        super._addVocabularies();
        this.addVocabulary(dynamic_1.default);
        draft7_1.default.forEach((v) => this.addVocabulary(v));
        this.addVocabulary(next_1.default);
        this.addVocabulary(unevaluated_1.default);
        if (this.opts.discriminator)
            this.addKeyword(discriminator_1.default);
    }
    _addDefaultMetaSchema() {
        super._addDefaultMetaSchema();
        const { $data, meta } = this.opts;
        if (!meta)
            return;
        json_schema_2019_09_1.default.call(this, $data);
        this.refs["http://json-schema.org/schema"] = META_SCHEMA_ID;
    }
    defaultMeta() {
        return (this.opts.defaultMeta =
            super.defaultMeta() || (this.getSchema(META_SCHEMA_ID) ? META_SCHEMA_ID : undefined));
    }
}
exports.Ajv2019 = Ajv2019;
module.exports = exports = Ajv2019;
module.exports.Ajv2019 = Ajv2019;
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports["default"] = Ajv2019;
var validate_1 = __webpack_require__(87881);
Object.defineProperty(exports, "KeywordCxt", ({ enumerable: true, get: function () { return validate_1.KeywordCxt; } }));
var codegen_1 = __webpack_require__(81436);
Object.defineProperty(exports, "_", ({ enumerable: true, get: function () { return codegen_1._; } }));
Object.defineProperty(exports, "str", ({ enumerable: true, get: function () { return codegen_1.str; } }));
Object.defineProperty(exports, "stringify", ({ enumerable: true, get: function () { return codegen_1.stringify; } }));
Object.defineProperty(exports, "nil", ({ enumerable: true, get: function () { return codegen_1.nil; } }));
Object.defineProperty(exports, "Name", ({ enumerable: true, get: function () { return codegen_1.Name; } }));
Object.defineProperty(exports, "CodeGen", ({ enumerable: true, get: function () { return codegen_1.CodeGen; } }));
var validation_error_1 = __webpack_require__(33021);
Object.defineProperty(exports, "ValidationError", ({ enumerable: true, get: function () { return validation_error_1.default; } }));
var ref_error_1 = __webpack_require__(53162);
Object.defineProperty(exports, "MissingRefError", ({ enumerable: true, get: function () { return ref_error_1.default; } }));
//# sourceMappingURL=2019.js.map

/***/ }),

/***/ 95375:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const metaSchema = __webpack_require__(88138);
const applicator = __webpack_require__(4908);
const content = __webpack_require__(80958);
const core = __webpack_require__(90058);
const format = __webpack_require__(36534);
const metadata = __webpack_require__(20711);
const validation = __webpack_require__(78030);
const META_SUPPORT_DATA = ["/properties"];
function addMetaSchema2019($data) {
    ;
    [
        metaSchema,
        applicator,
        content,
        core,
        with$data(this, format),
        metadata,
        with$data(this, validation),
    ].forEach((sch) => this.addMetaSchema(sch, undefined, false));
    return this;
    function with$data(ajv, sch) {
        return $data ? ajv.$dataMetaSchema(sch, META_SUPPORT_DATA) : sch;
    }
}
exports["default"] = addMetaSchema2019;
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 29574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ cellSql),
/* harmony export */   I: () => (/* binding */ isZoneless)
/* harmony export */ });
/** True for a point in time that names no zone; as JSON it counts as UTC. */
function isZoneless({ cell, type }) {
    return cell === "time" && /^timestamp/i.test(type) && !/with (local )?time zone|tz$/i.test(type);
}
/** SQL of a cell as the text that a schema judges, for columns that hold neither numbers nor nested values. */
function cellSql(dialect, column) {
    const text = dialect.asText(dialect.identifier(column.name), column);
    return isZoneless(column) ? `(${text} || 'Z')` : text;
}


/***/ }),

/***/ 1411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ fewRows)
/* harmony export */ });
/** SQL of a column as one plain value, the same as a batch carries. */
function plainSql({ dialect }, column) {
    const name = dialect.identifier(column.name);
    if (column.cell === "boolean")
        return name;
    const isNumber = column.cell === "integer" || column.cell === "number";
    return isNumber ? dialect.asNumber(name) : dialect.asText(name, column);
}
/**
 * A handful of rows as one batch. A stream of batches first looks for texts that repeat, which for a few rows
 * would cost another scan.
 * @param rest what stands after the columns: `FROM … WHERE …`
 * @param number SQL of the rows' numbers, where they have some
 */
async function fewRows(engine, columns, rest, number = "0") {
    const selected = columns.map((column, at) => `, ${plainSql(engine, column)} AS c${at}`).join("");
    const rows = await engine.query(`SELECT ${number} AS n${selected} ${rest}`);
    const read = columns.map((column, at) => {
        const values = rows.map((row) => row[`c${at}`] ?? null);
        return [column.name, columnOf(values, column)];
    });
    return {
        batch: { rows: rows.length, columns: new Map(read) },
        numbers: rows.map(({ n }) => Number(n)),
    };
}
function columnOf(values, { cell }) {
    const nulls = values.filter((value) => value === null).length;
    if (cell !== "integer" && cell !== "number" && cell !== "boolean")
        return { kind: "text", values: values.map((value) => (value === null ? null : String(value))), nulls };
    return {
        kind: "number",
        values: Float64Array.from(values, (value) => (value === null ? Number.NaN : Number(value))),
        isNull: Uint8Array.from(values, (value) => (value === null ? 1 : 0)),
        nulls,
    };
}


/***/ }),

/***/ 24446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ rowReader)
/* harmony export */ });
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29574);

class BareRow {
}
Object.setPrototypeOf(BareRow.prototype, null);
/** Reads rows of a batch; the columns are those of the query that made it. */
function rowReader(batch, columns, nullable) {
    const cells = columns.map((column) => {
        const values = batch.columns.get(column.name);
        if (values === undefined)
            throw new TypeError(`the batch lacks column ${column.name}`);
        return [column.name, cellReader(values, column), nullable.has(column.name)];
    });
    return (at) => {
        const row = new BareRow();
        for (const [name, cell, mayBeNull] of cells) {
            const value = cell(at);
            if (value !== undefined)
                row[name] = value;
            else if (mayBeNull)
                row[name] = null;
        }
        return row;
    };
}
function cellReader(column, relationColumn) {
    const { cell } = relationColumn;
    if (column.kind === "number") {
        const { values, isNull } = column;
        if (cell === "boolean")
            return (row) => (isNull[row] === 1 ? undefined : values[row] === 1);
        return (row) => (isNull[row] === 1 ? undefined : values[row]);
    }
    const { values } = column;
    if (cell === "nested")
        return (row) => parsed(values[row]);
    // A time without a zone counts as UTC, so that `format: date-time` can hold for it.
    if ((0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .isZoneless */ .I)(relationColumn))
        return (row) => (values[row] === null ? undefined : `${values[row]}Z`);
    return (row) => values[row] ?? undefined;
}
/** A nested value; one that JSON cannot hold, such as a list with NaN, stays the text that the engine gave. */
function parsed(text) {
    if (text === null)
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 78052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ timed)
/* harmony export */ });
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30714);

const SCRIPT = new node_vm__WEBPACK_IMPORTED_MODULE_0__.Script("work()");
/** What a timer of Node can count. */
const LONGEST = 2 ** 31 - 1;
/**
 * Runs work that hostile input can make endless, such as a regular expression that backtracks.
 * @returns undefined where the time was up
 */
function timed(work, milliseconds) {
    let result;
    const context = (0,node_vm__WEBPACK_IMPORTED_MODULE_0__.createContext)({
        work: () => {
            result = { result: work() };
        },
    });
    const timeout = Math.min(LONGEST, Math.max(1, Math.floor(milliseconds)));
    try {
        SCRIPT.runInContext(context, { timeout });
        return result;
    }
    catch (thrown) {
        if (isTimeout(thrown))
            return undefined;
        throw thrown;
    }
}
/** The error is of the context that ran out of time, so it is no instance of this one's class. */
function isTimeout(thrown) {
    return (typeof thrown === "object" &&
        thrown !== null &&
        Reflect.get(thrown, "code") === "ERR_SCRIPT_EXECUTION_TIMEOUT");
}


/***/ }),

/***/ 11991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ Sources)
});

// EXTERNAL MODULE: ./build/bundle/engines/names.js
var names = __webpack_require__(69613);
// EXTERNAL MODULE: ./build/bundle/engines/servers/source.js
var servers_source = __webpack_require__(53209);
// EXTERNAL MODULE: ./build/bundle/engines/servers/tables.js
var tables = __webpack_require__(43917);
// EXTERNAL MODULE: ./build/bundle/model/error.js
var error = __webpack_require__(38093);
// EXTERNAL MODULE: ./build/bundle/model/missing.js
var missing = __webpack_require__(86379);
// EXTERNAL MODULE: ./build/bundle/gates/data/conditions.js
var conditions = __webpack_require__(69241);
// EXTERNAL MODULE: ./build/bundle/gates/data/cell-equals.js
var cell_equals = __webpack_require__(10269);
// EXTERNAL MODULE: ./build/bundle/gates/data/missing.js
var data_missing = __webpack_require__(1027);
;// CONCATENATED MODULE: ./build/bundle/gates/data/missing-values.js



/**
 * The same table with NULL where a cell holds a value that stands for it; a value for every column (`*`)
 * counts where the column can hold it.
 * @throws AssayError `data/no-column`, and `data/wrong-type` for a value that its column can never hold
 */
function withMissingValues(table, tokens) {
    if (tokens === undefined)
        return table;
    const { columns } = table.relation;
    const unknown = Object.keys(tokens).find((name) => name !== "*" && !columns.some((one) => one.name === name));
    if (unknown !== undefined) {
        const { code, reason, fix } = (0,data_missing/* noColumn */.g)(unknown, columns, table.name);
        throw new error.AssayError(code, `\`missing_values\` names a column that is not there: ${reason}`, { fix });
    }
    const selected = columns.map((column) => cellOf(table, column, tokens)).join(", ");
    const from = `(SELECT ${selected} FROM ${table.relation.from}) AS filled`;
    return { ...table, relation: { from, columns } };
}
function cellOf({ engine: { dialect }, name: table }, column, tokens) {
    const name = dialect.identifier(column.name);
    const own = (tokens[column.name] ?? []).map((token) => {
        const found = (0,cell_equals/* cellEquals */.Q)(dialect, column, token);
        if (found !== undefined)
            return found;
        throw new error.AssayError("data/wrong-type", `\`missing_values\` says that \`${token}\` in column \`${column.name}\` of \`${table}\` stands for NULL, but the column is ${(0,data_missing/* shortType */.R)(column)} and cannot hold it.`, { fix: "Correct the value, or leave the column out." });
    });
    const everywhere = (tokens["*"] ?? []).flatMap((token) => (0,cell_equals/* cellEquals */.Q)(dialect, column, token) ?? []);
    const all = [...new Set([...own, ...everywhere])];
    return all.length === 0 ? name : `CASE WHEN ${all.join(" OR ")} THEN NULL ELSE ${name} END AS ${name}`;
}
/** What of it another table can be held to: it need not have the columns of the gate's own. */
function knownColumns(tokens, { relation }) {
    if (tokens === undefined)
        return undefined;
    const names = new Set(["*", ...relation.columns.map(({ name }) => name)]);
    return Object.fromEntries(Object.entries(tokens).filter(([name]) => names.has(name)));
}

// EXTERNAL MODULE: ./build/bundle/gates/data/profile/answers.js
var answers = __webpack_require__(30974);
// EXTERNAL MODULE: ./build/bundle/gates/data/profile/names.js
var profile_names = __webpack_require__(65601);
// EXTERNAL MODULE: ./build/bundle/sources/remote-address.js
var remote_address = __webpack_require__(70669);
// EXTERNAL MODULE: ./build/bundle/gates/data/profile/read.js
var read = __webpack_require__(79621);
;// CONCATENATED MODULE: ./build/bundle/gates/data/profile/reference.js


/**
 * The profile that a source names, or undefined where it names a table: which of them a file is, its content tells.
 * @throws AssayError `file/missing` and others of the tree, `data/profile`
 */
async function openProfile(tree, source) {
    const path = pathOf(source);
    if (path === undefined || (0,remote_address/* isRemote */.Vx)(path) || /[*?[{]/.test(path))
        return undefined;
    const { localPath, digest, bytes } = await tree.open(path);
    const profile = await (0,read/* readProfile */.e)(localPath, path);
    return profile === undefined ? undefined : { profile, input: { role: "reference", path, digest, bytes } };
}
function pathOf(source) {
    if (typeof source === "string")
        return source;
    return "path" in source && typeof source.path === "string" ? source.path : undefined;
}

// EXTERNAL MODULE: ./build/bundle/gates/data/remote-files.js + 1 modules
var remote_files = __webpack_require__(56009);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/ajv/dist/ajv.js
var ajv = __webpack_require__(42463);
// EXTERNAL MODULE: ./node_modules/ajv/dist/2019.js
var _2019 = __webpack_require__(60878);
// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(52210);
// EXTERNAL MODULE: ./node_modules/ajv-formats/dist/index.js
var dist = __webpack_require__(82815);
;// CONCATENATED MODULE: ./build/bundle/gates/data/schema/json-schema.js






const DRAFTS = [
    { uri: /^https?:\/\/json-schema\.org\/draft\/2020-12\/schema#?$/, Draft: _2020.Ajv2020 },
    { uri: /^https?:\/\/json-schema\.org\/draft\/2019-09\/schema#?$/, Draft: _2019.Ajv2019 },
    { uri: /^https?:\/\/json-schema\.org\/draft-07\/schema#?$/, Draft: ajv.Ajv },
];
/**
 * Reads and compiles a JSON Schema of draft 2020-12 (default), 2019-09 or 07. Unknown keywords and formats
 * are refused, since a misspelt one would let every row pass; names that begin with `x-` are annotations.
 * @throws AssayError `data/schema-unreadable`, `data/schema-invalid`, `data/schema-remote`
 */
async function loadRowSchema(file) {
    return rowSchema(await readSchema(file), file.path);
}
/**
 * Compiles the JSON Schema of a row.
 * @param path where it stands, for sentences
 * @throws AssayError `data/schema-invalid`, `data/schema-remote`
 */
function rowSchema(written, path) {
    const schema = withContainsApart(written);
    const draft = typeof schema["$schema"] === "string" ? schema["$schema"] : undefined;
    const known = draft === undefined ? DRAFTS[0] : DRAFTS.find(({ uri }) => uri.test(draft));
    if (known === undefined)
        throw invalid(path, `\`$schema\` names \`${draft}\`; known are the drafts 2020-12, 2019-09 and 07`);
    if ("$async" in schema)
        throw invalid(path, "`$async` schemas answer later than a gate can wait for");
    const { Draft } = known;
    /** Checking a schema against that of its draft costs more than the rest, and once is enough. */
    const compiler = (validateSchema) => {
        const strict = { strictTypes: false, strictTuples: false, strictRequired: false };
        const ajv = new Draft({ ...strict, logger: false, validateSchema });
        dist["default"](ajv);
        for (const annotation of annotations(schema))
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
    };
}
/** Keywords whose value is data, not a schema. */
const DATA = new Set(["const", "enum", "default", "examples"]);
/** A part of a schema whose references name the whole that they lead into. */
function leadingInto(id, part) {
    const whole = id.replace(/#.*$/s, "");
    const moved = (value) => {
        if (Array.isArray(value))
            return value.map(moved);
        if (!isObject(value))
            return value;
        const entries = Object.entries(value).filter(([key, one]) => !(ANCHORS.has(key) && typeof one === "string"));
        return Object.fromEntries(entries.map(([key, one]) => {
            if (key === "$ref" && typeof one === "string")
                return [key, `${whole}${one}`];
            return [key, DATA.has(key) ? one : moved(one)];
        }));
    };
    return Object.fromEntries(Object.entries(part).map(([key, one]) => [key, DATA.has(key) ? one : moved(one)]));
}
/** What would name a part twice when it stands beside the whole. */
const ANCHORS = new Set(["$anchor", "$dynamicAnchor", "$id"]);
/**
 * ajv 8 passes over `contains` for an empty list when the same schema also has a tuple. In an `allOf` it means
 * the same and is looked at.
 */
function withContainsApart(root) {
    const move = (value) => {
        if (Array.isArray(value))
            return value.map(move);
        if (!isObject(value))
            return value;
        const moved = Object.entries(value).map(([key, one]) => [key, DATA.has(key) ? one : move(one)]);
        const { contains, minContains, maxContains, ...rest } = Object.fromEntries(moved);
        if (contains === undefined || !(Array.isArray(rest["prefixItems"]) || Array.isArray(rest["items"])))
            return Object.fromEntries(moved);
        const apart = { contains, minContains, maxContains };
        const given = Object.entries(apart).filter(([, one]) => one !== undefined);
        return { ...rest, allOf: [...(rest["allOf"] ?? []), Object.fromEntries(given)] };
    };
    const result = move(root);
    return isObject(result) ? result : root;
}
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
    if (isObject(schema))
        return schema;
    throw invalid(file.path, "it is not a JSON object");
}
function compile(ajv, schema, path) {
    try {
        return ajv.compile(schema);
    }
    catch (thrown) {
        const reason = (0,error/* reasonOf */.A)(thrown);
        if (!/^can't resolve reference/.test(reason))
            throw invalid(path, reason, thrown);
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
function annotations(schema, found = new Set()) {
    if (Array.isArray(schema))
        for (const one of schema)
            annotations(one, found);
    else if (isObject(schema))
        for (const [key, value] of Object.entries(schema)) {
            if (key.startsWith("x-"))
                found.add(key);
            annotations(value, found);
        }
    return found;
}
/** Schema parts that give `properties` its meaning, without demands on the row as a whole. */
const PROPERTY_PARTS = ["$schema", "$id", "$defs", "definitions", "properties"];
/**
 * A property that takes null and not just anything names null as a value: its NULL is then null. A schema
 * without a type takes null only because it asks nothing of it, and `required` should still find it missing.
 */
function nullableOf(ajv, schema) {
    const parts = Object.entries(schema).filter(([key]) => PROPERTY_PARTS.includes(key));
    const names = isObject(schema["properties"]) ? Object.keys(schema["properties"]) : [];
    try {
        const validate = ajv.compile(Object.fromEntries(parts));
        const takes = (name, value) => validate(Object.fromEntries([[name, value]])) === true;
        return new Set(names.filter((name) => takes(name, null) && !(takes(name, {}) && takes(name, []))));
    }
    catch {
        // A reference into a part that is left out, such as `#/allOf/0`: then NULL stays an absent property.
        return new Set();
    }
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/schema/compile/predicate.js
const ALWAYS = { sql: "TRUE", sure: true };
const NEVER = { sql: "FALSE", sure: true };
const UNSURE = { sql: "CAST(NULL AS BOOLEAN)", sure: false };
/** Longer SQL costs more to plan than it saves. */
const LONGEST = 200_000;
/** A condition that is TRUE or FALSE for every row. */
function sure(sql) {
    return { sql, sure: true };
}
function predicate_all(parts) {
    return joined(parts, "AND", ALWAYS, NEVER);
}
function any(parts) {
    return joined(parts, "OR", NEVER, ALWAYS);
}
function joined(parts, word, neutral, decisive) {
    const open = new Map(parts.filter(({ sql }) => sql !== neutral.sql).map((part) => [part.sql, part]));
    if (open.has(decisive.sql))
        return decisive;
    const [first, ...others] = open.values();
    if (first === undefined)
        return neutral;
    if (others.length === 0)
        return first;
    const sql = `(${[...open.keys()].join(` ${word} `)})`;
    if (sql.length > LONGEST)
        return UNSURE;
    return { sql, sure: [...open.values()].every((part) => part.sure) };
}
function not(part) {
    if (part.sql === ALWAYS.sql)
        return NEVER;
    if (part.sql === NEVER.sql)
        return ALWAYS;
    return part.sql === UNSURE.sql ? UNSURE : { sql: `(NOT ${part.sql})`, sure: part.sure };
}
/** The first case whose condition is true; conditions must be sure. */
function choose(cases, otherwise) {
    const open = cases.filter(([condition]) => condition.sql !== NEVER.sql);
    const constant = open.findIndex(([condition]) => condition.sql === ALWAYS.sql);
    if (constant >= 0)
        return choose(open.slice(0, constant), open[constant][1]);
    const results = [...open.map(([, then]) => then), otherwise];
    if (new Set(results.map(({ sql }) => sql)).size === 1)
        return otherwise;
    const whens = open.map(([condition, then]) => `WHEN ${condition.sql} THEN ${then.sql}`);
    const sql = `(CASE ${whens.join(" ")} ELSE ${otherwise.sql} END)`;
    if (sql.length > LONGEST)
        return UNSURE;
    return { sql, sure: results.every((one) => one.sure) };
}
/** True where exactly one of them is. */
function exactlyOne(parts) {
    if (parts.length === 1)
        return parts[0];
    const open = parts.filter(({ sql }) => sql !== NEVER.sql);
    if (open.length < 2)
        return any(open);
    if (open.filter(({ sql }) => sql === ALWAYS.sql).length > 1)
        return NEVER;
    const counts = open.map(({ sql }) => `CASE WHEN ${sql} THEN 1 WHEN NOT ${sql} THEN 0 END`);
    const sql = `((${counts.join(") + (")}) = 1)`;
    return sql.length > LONGEST ? UNSURE : { sql, sure: open.every((one) => one.sure) };
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/schema/compile/slots.js

/** What a schema says of the value in a slot; it says nothing of one that is absent. */
function inSlot(scope, { isNull, whenNull, value }, schema) {
    const held = scope.compile(schema, value);
    const ofNull = whenNull === "absent" ? ALWAYS : scope.compile(schema, { kind: "null" });
    if (isNull.sql === NEVER.sql)
        return held;
    if (ofNull.sql === ALWAYS.sql)
        return any([isNull, held]);
    if (ofNull.sql === NEVER.sql)
        return predicate_all([not(isNull), held]);
    return choose([[isNull, ofNull]], held);
}

// EXTERNAL MODULE: ./build/bundle/gates/data/schema/cells.js
var cells = __webpack_require__(29574);
;// CONCATENATED MODULE: ./build/bundle/gates/data/schema/compile/value.js


function isPresent({ isNull, whenNull }) {
    return whenNull === "null" ? ALWAYS : not(isNull);
}
function slotOf(column, dialect, whenNull) {
    const name = dialect.identifier(column.name);
    return { isNull: nullOf(name), whenNull, value: cellValue(column, name, dialect) };
}
function nullOf(sql) {
    return sure(`(${sql} IS NULL)`);
}
/** Nested values where the dialect has no words for them: ajv must look at each. */
const UNREADABLE = { kind: "json", sql: "NULL", plain: UNSURE };
function jsonOf(column, name, json) {
    const sql = json.of(name, column);
    return { kind: "json", sql, plain: sure(json.isPlain(sql, column)) };
}
function cellValue(column, name, dialect) {
    switch (column.cell) {
        case "integer":
            return { kind: "number", sql: dialect.asNumber(name), integral: true, finite: true, integer: name };
        case "number": {
            const finite = /^(DECIMAL|NUMERIC)/i.test(column.type);
            return { kind: "number", sql: dialect.asNumber(name), integral: false, finite };
        }
        case "boolean":
            return { kind: "boolean", sql: name };
        case "nested":
            return dialect.json === undefined ? UNREADABLE : jsonOf(column, name, dialect.json);
        case "time": {
            const sql = (0,cells/* cellSql */.$)(dialect, column);
            if (/^date$/i.test(column.type))
                return { kind: "text", sql, time: { sql: name, unit: "day" } };
            return (0,cells/* isZoneless */.I)(column)
                ? { kind: "text", sql, time: { sql: name, unit: "instant" } }
                : { kind: "text", sql };
        }
        default:
            return { kind: "text", sql: (0,cells/* cellSql */.$)(dialect, column) };
    }
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/schema/compile/lists.js



/** The functions for nested values; a dialect without them has no such values. */
function lists_jsonOf({ dialect }) {
    if (dialect.json === undefined)
        throw new TypeError("nested values in a dialect without them");
    return dialect.json;
}
function elementSlot(sql) {
    return { isNull: nullOf(sql), whenNull: "null", value: { kind: "json", sql } };
}
/** True where a condition holds for every element of a list. */
function every(scope, list, condition) {
    const variable = scope.variable();
    const held = condition(variable);
    if (held.sql === ALWAYS.sql || held.sql === UNSURE.sql)
        return held;
    const json = lists_jsonOf(scope);
    const failing = sure(`(${json.countOf(list, variable, not(held).sql)} > 0)`);
    if (held.sure)
        return not(failing);
    const passing = sure(`(${json.countOf(list, variable, held.sql)} = ${json.length(list)})`);
    return choose([
        [failing, NEVER],
        [passing, ALWAYS],
    ], UNSURE);
}
function lengthOf(scope, { sql }) {
    return lists_jsonOf(scope).length(sql);
}
function size(keyword, sign) {
    return (scope, schema, value) => value.kind === "list" ? sure(`(${lengthOf(scope, value)} ${sign} ${Number(schema[keyword])})`) : ALWAYS;
}
/** The first elements, each by its own schema. */
function tuple(scope, value, schemas) {
    const parts = schemas.map((schema, at) => {
        const held = inSlot(scope, elementSlot(lists_jsonOf(scope).element(value.sql, at)), schema);
        return any([sure(`(${lengthOf(scope, value)} <= ${at})`), held]);
    });
    return predicate_all(parts);
}
function rest(scope, { sql }, schema, first) {
    const list = first === 0 ? sql : lists_jsonOf(scope).without(sql, first);
    return every(scope, list, (element) => inSlot(scope, elementSlot(element), schema));
}
const contains = (scope, schema, value) => {
    if (value.kind !== "list")
        return ALWAYS;
    const { minContains = 1, maxContains } = schema;
    const json = lists_jsonOf(scope);
    const variable = scope.variable();
    const held = inSlot(scope, elementSlot(variable), schema["contains"]);
    if (held.sql === UNSURE.sql)
        return UNSURE;
    const count = json.countOf(value.sql, variable, held.sql);
    const bounds = [sure(`(${count} >= ${Number(minContains)})`)];
    if (maxContains !== undefined)
        bounds.push(sure(`(${count} <= ${Number(maxContains)})`));
    if (held.sure)
        return predicate_all(bounds);
    const unclear = sure(`(${json.countOf(value.sql, variable, `(${held.sql}) IS NULL`)} > 0)`);
    return choose([[unclear, UNSURE]], predicate_all(bounds));
};
/** Scalars are compared by what they are and say; lists of lists and objects are left to ajv. */
const uniqueItems = (scope, schema, value) => {
    if (value.kind !== "list" || schema["uniqueItems"] !== true)
        return ALWAYS;
    const json = lists_jsonOf(scope);
    const element = scope.variable();
    const nested = sure(`(${json.countOf(value.sql, element, `${json.isList(element)} OR ${json.isObject(element)}`)} > 0)`);
    // 0 and -0 are one number; adding 0 makes them one text.
    const number = `${json.number(element)} + ${scope.dialect.asNumber("'0'")}`;
    const name = `CASE WHEN ${element} IS NULL THEN 'null' WHEN ${json.isNumber(element)} THEN 'n' || CAST(${number} AS VARCHAR) ` +
        `WHEN ${json.isBoolean(element)} THEN 'b' || ${json.text(element)} ELSE 's' || ${json.text(element)} END`;
    const distinct = sure(json.areDistinct(json.mapped(value.sql, element, name)));
    return choose([
        [sure(`(${lengthOf(scope, value)} <= 1)`), ALWAYS],
        [nested, UNSURE],
    ], distinct);
};
const LIST_KEYWORDS = {
    minItems: size("minItems", ">="),
    maxItems: size("maxItems", "<="),
    prefixItems: (scope, schema, value) => value.kind === "list" ? tuple(scope, value, schema["prefixItems"]) : ALWAYS,
    items: (scope, { items, prefixItems = [] }, value) => {
        if (value.kind !== "list")
            return ALWAYS;
        return Array.isArray(items) ? tuple(scope, value, items) : rest(scope, value, items, prefixItems.length);
    },
    additionalItems: (scope, { items, additionalItems }, value) => value.kind === "list" && Array.isArray(items)
        ? rest(scope, value, additionalItems, items.length)
        : ALWAYS,
    contains,
    uniqueItems,
};

;// CONCATENATED MODULE: ./build/bundle/gates/data/schema/compile/numbers.js

function numberLiteral({ dialect }, number) {
    return dialect.asNumber(`'${number}'`);
}
/** NaN and infinities are numbers of no type, and no keyword for numbers looks at them. */
function isFiniteNumber({ dialect }, { sql, finite }) {
    return finite ? ALWAYS : sure(dialect.isFinite(sql));
}
function forFinite(condition, keyword) {
    return (scope, schema, value) => {
        if (value.kind !== "number")
            return ALWAYS;
        const held = sure(`(${condition(scope, Number(schema[keyword]), value.sql)})`);
        return any([not(isFiniteNumber(scope, value)), held]);
    };
}
/** Up to here an integer and the double that ajv sees compare alike with any bound. */
const EXACT = Number.MAX_SAFE_INTEGER;
function bound(keyword, sign, nearest) {
    const general = forFinite((scope, wanted, sql) => `${sql} ${sign} ${numberLiteral(scope, wanted)}`, keyword);
    return (scope, schema, value) => {
        const wanted = Number(schema[keyword]);
        return value.kind === "number" && value.integer !== undefined && Math.abs(wanted) <= EXACT
            ? sure(`(${value.integer} ${sign} ${nearest(wanted)})`)
            : general(scope, schema, value);
    };
}
function isWhole({ sql }) {
    return `(floor(${sql}) = ${sql})`;
}
/** As ajv divides; it writes larger quotients with an exponent, which it then takes for no integer. */
const LARGEST_QUOTIENT = 1e21;
const NUMBER_KEYWORDS = {
    minimum: bound("minimum", ">=", Math.ceil),
    maximum: bound("maximum", "<=", Math.floor),
    exclusiveMinimum: bound("exclusiveMinimum", ">", Math.floor),
    exclusiveMaximum: bound("exclusiveMaximum", "<", Math.ceil),
    multipleOf: (scope, schema, value) => {
        if (value.kind === "number" && value.integral && schema["multipleOf"] === 1)
            return ALWAYS;
        return forFinite((_, wanted, sql) => {
            const quotient = `(${sql} / ${numberLiteral(scope, wanted)})`;
            return `${isWhole({ sql: quotient })} AND abs(${quotient}) < ${numberLiteral(scope, LARGEST_QUOTIENT)}`;
        }, "multipleOf")(scope, schema, value);
    },
};

;// CONCATENATED MODULE: ./build/bundle/gates/data/schema/compile/scope.js
function scope_isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./node_modules/ajv-formats/dist/formats.js
var formats = __webpack_require__(10779);
;// CONCATENATED MODULE: ./build/bundle/gates/data/schema/compile/re2.js
const SPACE = "\\t\\n\\x{b}\\f\\r \\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}\\x{feff}";
const CLASSES = { d: "0-9", w: "0-9A-Za-z_", s: SPACE };
const CONTROLS = { t: 9, n: 10, v: 11, f: 12, r: 13 };
/** RE2's limit of a repetition. */
const MOST_REPEATED = 1000;
/**
 * Translates an ECMAScript regular expression, as the flag `u` reads it, where both say the same of every
 * text. Undefined for look-around, back references and what else RE2 has not. Only whether a text matches
 * counts, so lazy quantifiers and named groups are plain ones.
 * @param ignoreCase matches ASCII letters of either case, as the flag `i` without `u` does
 */
function toRe2(source, ignoreCase = false) {
    try {
        new RegExp(source, ignoreCase ? "i" : "u");
        const reader = new Reader(source, ignoreCase);
        return { pattern: reader.read(), asciiOnly: reader.asciiOnly };
    }
    catch {
        return undefined;
    }
}
class Reader {
    asciiOnly = false;
    #at = 0;
    #characters;
    #ignoreCase;
    constructor(source, ignoreCase) {
        this.#characters = [...source];
        this.#ignoreCase = ignoreCase;
    }
    read() {
        let result = "";
        while (this.#at < this.#characters.length)
            result += this.#part();
        return result;
    }
    #part() {
        const character = this.#next();
        switch (character) {
            case "^":
                return "\\A";
            case "$":
                return "\\z";
            case ".":
                return "[^\\n\\r\\x{2028}\\x{2029}]";
            case "|":
            case ")":
                return character;
            case "(":
                return this.#group();
            case "[":
                return this.#class();
            case "*":
            case "+":
            case "?":
                return this.#lazy(character);
            case "{":
                return this.#repetition();
            case "\\":
                return this.#escape();
            default:
                return this.#cased(character);
        }
    }
    #next() {
        const character = this.#characters[this.#at++];
        if (character === undefined)
            throw new SyntaxError("the expression ends too early");
        return character;
    }
    #take(expression) {
        const found = expression.exec(this.#characters.slice(this.#at, this.#at + 64).join(""));
        if (found === null)
            return undefined;
        this.#at += [...found[0]].length;
        return found;
    }
    #group() {
        if (this.#characters[this.#at] !== "?")
            return "(?:";
        if (this.#take(/^\?:/) || this.#take(/^\?<(?![=!])[^>]+>/))
            return "(?:";
        throw new SyntaxError("look-around");
    }
    #lazy(quantifier) {
        this.#take(/^\?/);
        return quantifier;
    }
    #repetition() {
        const found = this.#take(/^(\d+)(,?)(\d*)\}/);
        if (found === undefined || Math.max(Number(found[1]), Number(found[3])) > MOST_REPEATED)
            throw new SyntaxError("a repetition");
        return this.#lazy(`{${found[1]}${found[2]}${found[3]}}`);
    }
    #escape() {
        const character = this.#next();
        if (character === "b" || character === "B")
            return this.#boundary(character);
        if (character in CLASSES)
            return `[${CLASSES[character]}]`;
        if (character.toLowerCase() in CLASSES)
            return `[^${CLASSES[character.toLowerCase()]}]`;
        if (character === "p" || character === "P")
            return `[${this.#property(character)}]`;
        if (/[1-9k]/.test(character))
            throw new SyntaxError("a back reference");
        return this.#cased(this.#codePoint(character));
    }
    #boundary(character) {
        return `\\${character}`;
    }
    /** The character that follows the backslash, or that what follows stands for. */
    #codePoint(character) {
        if (character in CONTROLS)
            return String.fromCodePoint(CONTROLS[character]);
        if (character === "0")
            return "\0";
        const hex = character === "x"
            ? this.#take(/^([0-9a-f]{2})/i)
            : character === "u"
                ? (this.#take(/^\{([0-9a-f]+)\}/i) ?? this.#surrogates() ?? this.#take(/^([0-9a-f]{4})/i))
                : undefined;
        if (hex !== undefined)
            return String.fromCodePoint(Number.parseInt(hex[1], 16));
        if (character === "c") {
            const letter = this.#take(/^([a-z])/i);
            if (letter !== undefined)
                return String.fromCodePoint(letter[1].charCodeAt(0) % 32);
        }
        if (/[a-z0-9]/i.test(character))
            throw new SyntaxError(`the escape ${character}`);
        return character;
    }
    /** Two escapes that are one character. */
    #surrogates() {
        const found = this.#take(/^(d[89ab][0-9a-f]{2})\\u(d[c-f][0-9a-f]{2})/i);
        if (found === undefined)
            return undefined;
        const text = String.fromCharCode(Number.parseInt(found[1], 16), Number.parseInt(found[2], 16));
        return [found[0], (text.codePointAt(0) ?? 0).toString(16)];
    }
    #class() {
        const negated = this.#take(/^\^/) === undefined ? "" : "^";
        let members = "";
        while (this.#characters[this.#at] !== "]")
            members += this.#member();
        this.#at++;
        if (members === "")
            return negated === "" ? "[^\\x{0}-\\x{10ffff}]" : "[\\x{0}-\\x{10ffff}]";
        return `[${negated}${members}]`;
    }
    #member() {
        const first = this.#single();
        if (first.length > 1 && first.startsWith("set:"))
            return first.slice(4);
        if (this.#characters[this.#at] !== "-" || this.#characters[this.#at + 1] === "]")
            return this.#casedRange(first, first);
        this.#at++;
        const last = this.#single();
        if (last.length > 1 && last.startsWith("set:"))
            throw new SyntaxError("a range to a class");
        return this.#casedRange(first, last);
    }
    /** One character, or `set:` and the members of a class. */
    #single() {
        const character = this.#next();
        if (character !== "\\")
            return character;
        const escaped = this.#next();
        if (escaped in CLASSES)
            return `set:${CLASSES[escaped]}`;
        if (escaped.toLowerCase() in CLASSES)
            return `set:${complement(CLASSES[escaped.toLowerCase()])}`;
        if (escaped === "p" || escaped === "P")
            return `set:${this.#property(escaped)}`;
        if (escaped === "b")
            return "\b";
        return escaped === "-" ? "-" : this.#codePoint(escaped);
    }
    /** The ASCII members of a property of Unicode. */
    #property(letter) {
        const name = this.#take(/^\{[^}]+\}/);
        if (name === undefined || this.#ignoreCase)
            throw new SyntaxError("a property");
        this.asciiOnly = true;
        const expression = new RegExp(`^\\${letter}${name[0]}$`, "u");
        const members = Array.from({ length: 128 }, (_, code) => code).filter((code) => expression.test(String.fromCodePoint(code)));
        // A class must not be empty; U+E000 is in no text of ASCII characters.
        return members.map(hexadecimal).join("") || "\\x{e000}";
    }
    #cased(character) {
        if (this.#ignoreCase && /[a-z]/i.test(character))
            return `[${character.toLowerCase()}${character.toUpperCase()}]`;
        return hexadecimal(codeOf(character));
    }
    #casedRange(first, last) {
        const [from, to] = [codeOf(first), codeOf(last)];
        const range = from === to ? hexadecimal(from) : `${hexadecimal(from)}-${hexadecimal(to)}`;
        if (!this.#ignoreCase)
            return range;
        const others = Array.from({ length: 26 }, (_, at) => at).flatMap((at) => [
            ...(from <= at + 97 && at + 97 <= to ? [at + 65] : []),
            ...(from <= at + 65 && at + 65 <= to ? [at + 97] : []),
        ]);
        return range + others.map(hexadecimal).join("");
    }
}
function codeOf(character) {
    const code = character.codePointAt(0) ?? 0;
    // Half of a pair is in no text that an engine holds.
    if (code >= 0xd800 && code <= 0xdfff)
        throw new SyntaxError("half of a surrogate pair");
    return code;
}
function hexadecimal(code) {
    return /[0-9A-Za-z]/.test(String.fromCharCode(code)) && code < 128
        ? String.fromCharCode(code)
        : `\\x{${code.toString(16)}}`;
}
/** The members of a negated class inside of another. */
function complement(members) {
    const ranges = [...members.matchAll(/(\\x\{[0-9a-f]+\}|\\.|[^\\])(?:-(\\x\{[0-9a-f]+\}|\\.|[^\\]))?/gu)]
        .map(([, first, last]) => [literal(first), literal(last ?? first)])
        .toSorted(([a], [b]) => a - b);
    let from = 0;
    let result = "";
    for (const [first, last] of ranges) {
        if (first > from)
            result += `${hexadecimal(from)}-${hexadecimal(first - 1)}`;
        from = last + 1;
    }
    return `${result}${hexadecimal(from)}-\\x{10ffff}`;
}
function literal(text) {
    if (text.startsWith("\\x{"))
        return Number.parseInt(text.slice(3), 16);
    return text.startsWith("\\") ? CONTROLS[text[1]] : text.charCodeAt(0);
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/schema/compile/formats.js




const DAY = "(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))" +
    "|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)";
/** ajv-formats rounds seconds with more digits than these to 60. */
const CLOCK = "(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,12})?";
const ZONE = "(?:[zZ]|[+\\-](?:[01]\\d|2[0-3])(?::?[0-5]\\d)?)";
const LOOSE_DAY = "\\d{4}-\\d\\d-\\d\\d";
/** What ajv-formats looks at more closely: among it are leap seconds, which depend on the zone. */
const LOOSE_CLOCK = "\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?";
const LOOSE_ZONE = "(?:[zZ]|[+\\-]\\d\\d(?::?\\d\\d)?)";
const BETWEEN = "[tT\\s]";
function ofText(judge) {
    return (scope, value) => (value.kind === "text" ? judge(scope, value) : ALWAYS);
}
/** True where an expression of ECMAScript finds a match. */
function found({ dialect }, sql, source, ignoreCase = false) {
    const translated = toRe2(source, ignoreCase);
    return dialect.matches === undefined || translated === undefined || translated.asciiOnly
        ? UNSURE
        : sure(dialect.matches(sql, translated.pattern));
}
/** What the first expression matches is certain; what only the second matches, ajv must look at. */
function time(certain, possible, example) {
    return ofText((scope, value) => {
        const held = found(scope, value.sql, `^${certain}$`);
        if (held.sql === UNSURE.sql)
            return UNSURE;
        const looked = choose([
            [held, ALWAYS],
            [found(scope, value.sql, `^${possible}$`), UNSURE],
        ], NEVER);
        if (value.time === undefined)
            return looked;
        const usual = new RegExp(`^${certain}$`).test(example(value)) ? ALWAYS : NEVER;
        return choose([[withinYears(value.time), usual]], looked);
    });
}
/** Between the years 1 and 9999 a time's text has one shape; beyond, it is looked at. */
function withinYears({ sql, unit }) {
    return unit === "day"
        ? sure(`(${sql} BETWEEN DATE '0001-01-01' AND DATE '9999-12-31')`)
        : sure(`(${sql} BETWEEN TIMESTAMP '0001-01-01 00:00:00' AND TIMESTAMP '9999-12-31 23:59:59')`);
}
const exampleOf = ({ time: of }) => (of?.unit === "day" ? "2024-02-29" : "2024-02-29T23:59:59Z");
/** A format that is one regular expression of ajv-formats. */
function expression(name) {
    const format = formats.fullFormats[name];
    if (!(format instanceof RegExp))
        throw new TypeError(`${name} is no expression`);
    const { source, flags } = format;
    return ofText((scope, { sql }) => found(scope, sql, source, flags.includes("i")));
}
const REFERENCE = formats.fullFormats["uri-reference"];
/** Derived as ajv-formats has it: a scheme is a must, a quote is not allowed, and the scheme is not all. */
const URI = (REFERENCE instanceof RegExp ? REFERENCE.source : "")
    .replace("*:)?", "*:)")
    .replaceAll('"', "")
    .replace("*)*)?(?:\\?", "*)*)(?:\\?");
const LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
const FORMATS = {
    date: time(DAY, DAY, exampleOf),
    time: time(`${CLOCK}${ZONE}`, `${LOOSE_CLOCK}${LOOSE_ZONE}`, exampleOf),
    "date-time": time(`${DAY}${BETWEEN}${CLOCK}${ZONE}`, `${LOOSE_DAY}${BETWEEN}${LOOSE_CLOCK}${LOOSE_ZONE}`, exampleOf),
    "iso-time": time(`${CLOCK}${ZONE}?`, `${LOOSE_CLOCK}${LOOSE_ZONE}?`, exampleOf),
    "iso-date-time": time(`${DAY}${BETWEEN}${CLOCK}${ZONE}?`, `${LOOSE_DAY}${BETWEEN}${LOOSE_CLOCK}${LOOSE_ZONE}?`, exampleOf),
    duration: ofText((scope, { sql }) => found(scope, sql, "^P(?:(?:\\d+Y)(?:\\d+M)?(?:\\d+D)?(?:T(?:(?:\\d+H)(?:\\d+M)?(?:\\d+S)?|(?:\\d+M)(?:\\d+S)?|\\d+S))?" +
        "|(?:\\d+M)(?:\\d+D)?(?:T(?:(?:\\d+H)(?:\\d+M)?(?:\\d+S)?|(?:\\d+M)(?:\\d+S)?|\\d+S))?" +
        "|(?:\\d+D)(?:T(?:(?:\\d+H)(?:\\d+M)?(?:\\d+S)?|(?:\\d+M)(?:\\d+S)?|\\d+S))?" +
        "|T(?:(?:\\d+H)(?:\\d+M)?(?:\\d+S)?|(?:\\d+M)(?:\\d+S)?|\\d+S)|\\d+W)$")),
    uri: ofText((scope, { sql }) => 
    // ajv-formats asks for a `/` or `:` besides, and every URI has the `:` of its scheme.
    found(scope, sql, URI, true)),
    hostname: ofText((scope, { sql }) => {
        const { dialect } = scope;
        const length = dialect.textLength(sql);
        const short = any([
            sure(`(${length} <= 253)`),
            predicate_all([sure(`(${length} = 254)`), found(scope, sql, "\\.$")]),
        ]);
        return predicate_all([short, found(scope, sql, `^${LABEL}(?:\\.${LABEL})*\\.?$`, true)]);
    }),
    // The flag `m`: one line that is base64 suffices.
    byte: ofText((scope, { sql }) => found(scope, sql, "(?:^|[\\n\\r\\u2028\\u2029])(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?(?:$|[\\n\\r\\u2028\\u2029])")),
    ...Object.fromEntries([
        "uri-reference",
        "uri-template",
        "email",
        "ipv4",
        "ipv6",
        "uuid",
        "json-pointer",
        "json-pointer-uri-fragment",
        "relative-json-pointer",
    ].map((name) => [name, expression(name)])),
    int32: integers(-(2 ** 31), 2 ** 31 - 1),
    int64: integers(),
    float: () => ALWAYS,
    double: () => ALWAYS,
    password: () => ALWAYS,
    binary: () => ALWAYS,
};
/** NaN and infinities are not looked at, as by all keywords for numbers. */
function integers(smallest, largest) {
    return (scope, value) => {
        if (value.kind !== "number")
            return ALWAYS;
        const whole = value.integral ? ALWAYS : sure(isWhole(value));
        const bounds = smallest === undefined || largest === undefined
            ? []
            : [
                sure(`(${value.sql} >= ${numberLiteral(scope, smallest)})`),
                sure(`(${value.sql} <= ${numberLiteral(scope, largest)})`),
            ];
        return any([not(isFiniteNumber(scope, value)), predicate_all([whole, ...bounds])]);
    };
}
/** What `format` asks of a value as ajv-formats judges it; NULL for `regex` and `url`, which SQL cannot say. */
function formatOf(scope, name, value) {
    if (Object.hasOwn(FORMATS, name))
        return FORMATS[name](scope, value);
    return value.kind === "text" ? UNSURE : ALWAYS;
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/schema/compile/texts.js


const ASCII = "\\A[\\x00-\\x7f]*\\z";
function texts_length(keyword, sign) {
    return ({ dialect }, schema, value) => value.kind === "text"
        ? sure(`(${dialect.textLength(value.sql)} ${sign} ${Number(schema[keyword])})`)
        : ALWAYS;
}
/** SQL of a text as the engine's language writes it; undefined for one that no engine's SQL can hold. */
function textLiteral({ dialect }, text) {
    return text.includes("\0") || !text.isWellFormed() ? undefined : dialect.text(text);
}
/** True where a text has a match. */
function matches(scope, sql, pattern) {
    const { matches: match } = scope.dialect;
    if (pattern === undefined || match === undefined)
        return UNSURE;
    const held = sure(match(sql, pattern.pattern));
    return pattern.asciiOnly ? choose([[sure(match(sql, ASCII)), held]], UNSURE) : held;
}
const TEXT_KEYWORDS = {
    minLength: texts_length("minLength", ">="),
    maxLength: texts_length("maxLength", "<="),
    pattern: (scope, schema, value) => {
        if (value.kind !== "text")
            return ALWAYS;
        const found = matches(scope, value.sql, scope.pattern(String(schema["pattern"])));
        return found.sql === UNSURE.sql ? scope.doubt("`pattern`") : found;
    },
    format: (scope, schema, value) => {
        const found = formatOf(scope, String(schema["format"]), value);
        return found.sql === UNSURE.sql ? scope.doubt(`\`format: ${schema["format"]}\``) : found;
    },
};

;// CONCATENATED MODULE: ./build/bundle/gates/data/schema/compile/objects.js






function isObjectValue(value) {
    return value.kind === "row" || value.kind === "members";
}
/** A keyword that only objects know. */
function ofObject(judge) {
    return (scope, schema, value) => (isObjectValue(value) ? judge(scope, value, schema) : ALWAYS);
}
/**
 * Where an object keeps a property: undefined where it never has it, NULL where SQL cannot say, as for the
 * names that every object of JavaScript inherits and ajv therefore takes for present.
 */
function place(scope, value, name) {
    if (value.kind === "row")
        return value.slots.get(name) ?? "never";
    const literal = textLiteral(scope, name);
    if (literal === undefined || name in {})
        return "unsure";
    return member(scope, value.sql, literal);
}
function member(scope, object, name) {
    const sql = lists_jsonOf(scope).member(object, name);
    return { isNull: nullOf(sql), whenNull: "absent", value: { kind: "json", sql } };
}
/** True where the property is there. */
function has(scope, value, name) {
    const slot = place(scope, value, name);
    if (slot === "never")
        return NEVER;
    return slot === "unsure" ? scope.doubt(`a property named \`${name}\``) : isPresent(slot);
}
/** What a schema says of a property, which may be absent. */
function property(scope, value, name, schema) {
    const slot = place(scope, value, name);
    if (slot === "never")
        return ALWAYS;
    return slot === "unsure" ? scope.doubt(`a property named \`${name}\``) : inSlot(scope, slot, schema);
}
function hasAll(scope, value, names) {
    return predicate_all(names.map((name) => has(scope, value, name)));
}
function memberCount(scope, value) {
    if (value.kind === "members")
        return lists_jsonOf(scope).length(lists_jsonOf(scope).keys(value.sql));
    const present = [...value.slots.values()].map((slot) => `CASE WHEN ${isPresent(slot).sql} THEN 1 ELSE 0 END`);
    return `(${present.join(" + ") || "0"})`;
}
function count(keyword, sign) {
    return ofObject((scope, value, schema) => sure(`(${memberCount(scope, value)} ${sign} ${Number(schema[keyword])})`));
}
/** What a schema says of every property whose name is chosen. */
function chosen(scope, value, schema, isChosen) {
    if (value.kind === "row") {
        const slots = [...value.slots].filter(([name]) => isChosen.name(name));
        return predicate_all(slots.map(([, slot]) => inSlot(scope, slot, schema)));
    }
    return every(scope, lists_jsonOf(scope).keys(value.sql), (name) => {
        const wanted = isChosen.sql(name);
        // A key's member is there, whatever NULL its extraction might give.
        const { value: found } = member(scope, value.sql, name);
        return any([not(wanted), scope.compile(schema, found)]);
    });
}
function matchesName(pattern, name) {
    return new RegExp(pattern, "u").test(name);
}
/** Property names that neither `properties` nor `patternProperties` speak of. */
function isAdditional({ properties = {}, patternProperties = {} }, name) {
    return (!Object.hasOwn(properties, name) && !Object.keys(patternProperties).some((one) => matchesName(one, name)));
}
const additionalProperties = ofObject((scope, value, schema) => {
    const { properties = {}, patternProperties = {} } = schema;
    return chosen(scope, value, schema["additionalProperties"], {
        name: (name) => isAdditional(schema, name),
        sql: (name) => {
            const literals = Object.keys(properties).map((one) => textLiteral(scope, one));
            if (literals.includes(undefined))
                return scope.doubt("the name of a property");
            const known = literals.length === 0 ? NEVER : sure(`(${name} IN (${literals.join(", ")}))`);
            const patterns = Object.keys(patternProperties).map((one) => ofPattern(scope, name, one));
            return not(any([known, ...patterns]));
        },
    });
});
function ofPattern(scope, name, pattern) {
    const found = matches(scope, name, scope.pattern(pattern));
    return found.sql === UNSURE.sql ? scope.doubt("`patternProperties`") : found;
}
const propertyNames = ofObject((scope, value, { propertyNames: schema }) => {
    if (value.kind === "members")
        return every(scope, lists_jsonOf(scope).keys(value.sql), (sql) => scope.compile(schema, { kind: "text", sql }));
    return predicate_all([...value.slots].map(([name, slot]) => any([not(isPresent(slot)), named(scope, name, schema)])));
});
/** What a schema says of the name of a column. */
function named(scope, name, schema) {
    const sql = textLiteral(scope, name);
    return sql === undefined ? scope.doubt("`propertyNames`") : scope.compile(schema, { kind: "text", sql });
}
/** `dependencies` of draft 07 and its two successors: names, or a schema, that a property asks for. */
function dependent(keyword) {
    return ofObject((scope, value, schema) => predicate_all(Object.entries(schema[keyword]).map(([name, asked]) => {
        const held = Array.isArray(asked)
            ? hasAll(scope, value, asked.map(String))
            : scope_isObject(asked) || typeof asked === "boolean"
                ? scope.compile(asked, value)
                : ALWAYS;
        return held.sql === ALWAYS.sql ? ALWAYS : any([not(has(scope, value, name)), held]);
    })));
}
const OBJECT_KEYWORDS = {
    required: ofObject((scope, value, schema) => hasAll(scope, value, schema["required"])),
    properties: ofObject((scope, value, schema) => predicate_all(Object.entries(schema["properties"]).map(([name, one]) => property(scope, value, name, one)))),
    patternProperties: ofObject((scope, value, schema) => predicate_all(Object.entries(schema["patternProperties"]).map(([pattern, one]) => chosen(scope, value, one, {
        name: (name) => matchesName(pattern, name),
        sql: (name) => ofPattern(scope, name, pattern),
    })))),
    additionalProperties,
    propertyNames,
    minProperties: count("minProperties", ">="),
    maxProperties: count("maxProperties", "<="),
    dependentRequired: dependent("dependentRequired"),
    dependentSchemas: dependent("dependentSchemas"),
    dependencies: dependent("dependencies"),
};

;// CONCATENATED MODULE: ./build/bundle/gates/data/schema/compile/equality.js






/** True where a value is one of those that a schema lists. */
function oneOf(scope, value, wanted) {
    switch (value.kind) {
        case "null":
            return wanted.includes(null) ? ALWAYS : NEVER;
        case "boolean":
            return any([
                wanted.includes(true) ? sure(value.sql) : NEVER,
                wanted.includes(false) ? not(sure(value.sql)) : NEVER,
            ]);
        case "number": {
            const numbers = wanted.filter((one) => typeof one === "number");
            if (value.integer !== undefined && numbers.every((one) => Math.abs(one) < Number.MAX_SAFE_INTEGER))
                return among(value.integer, numbers.filter(Number.isInteger).map(String));
            const same = among(value.sql, numbers.map((one) => numberLiteral(scope, one)));
            return same.sql === NEVER.sql ? NEVER : predicate_all([isFiniteNumber(scope, value), same]);
        }
        case "text": {
            const literals = wanted.filter((one) => typeof one === "string").map((one) => textLiteral(scope, one));
            const same = among(value.sql, literals.filter((one) => one !== undefined));
            return literals.includes(undefined) ? any([same, scope.doubt("a text with odd characters")]) : same;
        }
        case "list":
            return any(wanted.filter(Array.isArray).map((one) => sameList(scope, value.sql, one)));
        case "row":
        case "members":
            return any(wanted.filter(scope_isObject).map((one) => sameMembers(scope, value, one)));
        case "json":
            throw new TypeError("JSON has the type that each row gives it");
    }
}
function among(sql, literals) {
    if (literals.length === 0)
        return NEVER;
    return sure(literals.length === 1 ? `(${sql} = ${literals[0]})` : `(${sql} IN (${literals.join(", ")}))`);
}
function sameList(scope, list, wanted) {
    const length = sure(`(${lists_jsonOf(scope).length(list)} = ${wanted.length})`);
    return predicate_all([length, ...wanted.map((one, at) => sameElement(scope, lists_jsonOf(scope).element(list, at), one))]);
}
function sameElement(scope, sql, wanted) {
    const isNull = sure(`(${sql} IS NULL)`);
    return wanted === null
        ? isNull
        : predicate_all([not(isNull), scope.compile({ const: wanted }, { kind: "json", sql })]);
}
function sameMembers(scope, value, wanted) {
    const names = Object.keys(wanted);
    const members = names.map((name) => predicate_all([has(scope, value, name), property(scope, value, name, { const: wanted[name] })]));
    return predicate_all([sure(`(${memberCount(scope, value)} = ${names.length})`), ...members]);
}
const EQUALITY_KEYWORDS = {
    const: (scope, schema, value) => oneOf(scope, value, [schema["const"]]),
    enum: (scope, schema, value) => oneOf(scope, value, schema["enum"]),
};

;// CONCATENATED MODULE: ./build/bundle/gates/data/schema/compile/logic.js

function each(scope, schemas, value) {
    return schemas.map((schema) => scope.compile(schema, value));
}
const LOGIC_KEYWORDS = {
    allOf: (scope, schema, value) => predicate_all(each(scope, schema["allOf"], value)),
    anyOf: (scope, schema, value) => any(each(scope, schema["anyOf"], value)),
    oneOf: (scope, schema, value) => exactlyOne(each(scope, schema["oneOf"], value)),
    not: (scope, schema, value) => not(scope.compile(schema["not"], value)),
    if: (scope, schema, value) => {
        const condition = scope.compile(schema["if"], value);
        const { then: yes = true, else: no = true } = schema;
        return predicate_all([
            any([not(condition), scope.compile(yes, value)]),
            any([condition, scope.compile(no, value)]),
        ]);
    },
};

;// CONCATENATED MODULE: ./build/bundle/gates/data/schema/compile/references.js

/** Keywords whose meaning depends on the way that led to them. */
const DYNAMIC = ["$dynamicRef", "$recursiveRef"];
/**
 * True where every reference of a schema stays inside of it and means the same wherever it stands, so that
 * its parts can be judged one by one.
 */
function isSelfContained(root) {
    return walk(root, (part) => {
        if (DYNAMIC.some((keyword) => keyword in part))
            return false;
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
    return scope_isObject(found) || typeof found === "boolean" ? found : undefined;
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
    if (!scope_isObject(schema))
        return true;
    return accepts(schema) && Object.values(schema).every((one) => walk(one, accepts));
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/schema/compile/types.js


function isOfType(scope, type, value) {
    switch (value.kind) {
        case "number":
            if (type === "number")
                return isFiniteNumber(scope, value);
            if (type !== "integer")
                return NEVER;
            return value.integral ? ALWAYS : predicate_all([isFiniteNumber(scope, value), sure(isWhole(value))]);
        case "text":
            return type === "string" ? ALWAYS : NEVER;
        case "boolean":
        case "null":
            return type === value.kind ? ALWAYS : NEVER;
        case "list":
            return type === "array" ? ALWAYS : NEVER;
        case "row":
        case "members":
            return type === "object" ? ALWAYS : NEVER;
        case "json":
            throw new TypeError("JSON has the type that each row gives it");
    }
}
const TYPE_KEYWORDS = {
    type: (scope, { type, nullable }, value) => {
        const types = [type].flat().map(String);
        if (nullable === true)
            types.push("null");
        return any(types.map((one) => isOfType(scope, one, value)));
    },
};

;// CONCATENATED MODULE: ./build/bundle/gates/data/schema/compile/compiler.js









const KEYWORDS = {
    ...TYPE_KEYWORDS,
    ...EQUALITY_KEYWORDS,
    ...NUMBER_KEYWORDS,
    ...TEXT_KEYWORDS,
    ...OBJECT_KEYWORDS,
    ...LIST_KEYWORDS,
    ...LOGIC_KEYWORDS,
};
/** Keywords that say nothing of a value, or that the one beside them reads. */
const SILENT = new Set(("$schema $id $anchor $dynamicAnchor $recursiveAnchor $vocabulary $comment $defs definitions title description default " +
    "deprecated readOnly writeOnly examples contentMediaType contentEncoding contentSchema " +
    "nullable then else minContains maxContains").split(" "));
/** A schema of which so many parts were looked at refers to itself too often to be one query. */
const MOST_PARTS = 20_000;
/** Turns parts of one JSON Schema into SQL. */
class SchemaCompiler {
    dialect;
    /** Why ajv must judge what was compiled since they were last taken. */
    #doubts = new Set();
    #variables = 0;
    #parts = 0;
    #root;
    #patterns;
    #following = new Set();
    constructor(dialect, root, patterns) {
        this.dialect = dialect;
        this.#root = root;
        this.#patterns = patterns;
    }
    compile(schema, value) {
        if (typeof schema === "boolean")
            return schema ? ALWAYS : NEVER;
        if (++this.#parts > MOST_PARTS)
            return this.doubt("a schema that is used too often");
        if (value.kind === "json")
            return this.#json(schema, value);
        return predicate_all(Object.keys(schema).map((keyword) => this.keyword(keyword, schema, value)));
    }
    keyword(keyword, schema, value) {
        if (isSilent(keyword))
            return ALWAYS;
        if (keyword === "$ref")
            return this.#follow(String(schema["$ref"]), value);
        if (!Object.hasOwn(KEYWORDS, keyword))
            return this.doubt(`\`${keyword}\``);
        return KEYWORDS[keyword](this, schema, value);
    }
    pattern(source) {
        return this.#patterns.get(source);
    }
    resolve(reference) {
        return resolveReference(this.#root, reference);
    }
    variable() {
        return `assay_e${++this.#variables}`;
    }
    doubt(reason) {
        this.#doubts.add(reason);
        return UNSURE;
    }
    takeDoubts() {
        const doubts = this.#doubts;
        this.#doubts = new Set();
        return doubts;
    }
    #follow(reference, value) {
        const target = this.resolve(reference);
        if (target === undefined)
            return this.doubt("`$ref`");
        if (this.#following.has(target))
            return this.doubt("a `$ref` that leads back to itself");
        this.#following.add(target);
        try {
            return this.compile(target, value);
        }
        finally {
            this.#following.delete(target);
        }
    }
    /** The schema for each type that JSON has, chosen row by row. */
    #json(schema, { sql, plain = ALWAYS }) {
        const { json } = this.dialect;
        if (json === undefined)
            return this.doubt("nested values");
        const object = this.compile(schema, { kind: "members", sql });
        // Of a property that stands there twice, JavaScript takes the last and SQL the first.
        const members = object.sql === ALWAYS.sql || object.sql === NEVER.sql
            ? object
            : choose([[sure(json.areDistinct(json.keys(sql))), object]], UNSURE);
        const held = choose([
            [sure(json.isText(sql)), this.compile(schema, { kind: "text", sql: json.text(sql) })],
            [
                sure(json.isNumber(sql)),
                this.compile(schema, { kind: "number", sql: json.number(sql), integral: false, finite: false }),
            ],
            [sure(json.isObject(sql)), members],
            [sure(json.isList(sql)), this.compile(schema, { kind: "list", sql: json.items(sql) })],
            [sure(json.isBoolean(sql)), this.compile(schema, { kind: "boolean", sql: json.boolean(sql) })],
        ], this.compile(schema, { kind: "null" }));
        const constant = held.sql === ALWAYS.sql || held.sql === NEVER.sql;
        return constant ? held : choose([[plain, held]], UNSURE);
    }
}
function isSilent(keyword) {
    return SILENT.has(keyword) || keyword.startsWith("x-");
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/schema/demands.js







/**
 * Takes a schema apart into what it asks of each column and of the row, through `allOf`, `$ref` and
 * `properties`; what other keywords lead into counts for these. Undefined where its parts cannot be judged one
 * by one.
 */
function demandsOf(root, row, compiler) {
    if (!isSelfContained(root) || "unevaluatedProperties" in root)
        return undefined;
    const demands = new Demands(row, compiler);
    demands.ofRow(root, new Set());
    return demands.found;
}
class Demands {
    found = [];
    #row;
    #compiler;
    constructor(row, compiler) {
        this.#row = row;
        this.#compiler = compiler;
    }
    ofRow(schema, from) {
        if (!scope_isObject(schema)) {
            if (!schema)
                this.#add("false", { not: {} }, () => this.#compiler.compile(false, this.#row));
            return;
        }
        for (const keyword of Object.keys(schema))
            this.#rowKeyword(keyword, schema, from);
    }
    #rowKeyword(keyword, schema, from) {
        if (isSilent(keyword))
            return;
        const value = schema[keyword];
        switch (keyword) {
            case "$ref": {
                const target = this.#compiler.resolve(String(value));
                if (target === undefined || from.has(target))
                    break;
                this.ofRow(target, new Set([...from, target]));
                return;
            }
            case "allOf":
                for (const one of value)
                    this.ofRow(one, from);
                return;
            case "properties":
                for (const [name, one] of Object.entries(value))
                    this.#ofColumn(name, one, from);
                return;
            case "patternProperties":
                for (const [pattern, one] of Object.entries(value))
                    for (const name of this.#names((name) => matchesName(pattern, name)))
                        this.#ofColumn(name, one, from);
                return;
            case "additionalProperties":
                for (const name of this.#names((name) => isAdditional(schema, name)))
                    this.#ofColumn(name, value, from, keyword);
                return;
            case "required":
                for (const name of value)
                    this.#presence(keyword, name, { required: [name] });
                return;
            case "dependentRequired":
                this.#dependentNames(value);
                return;
            case "propertyNames":
                this.#columnNames(value);
                return;
        }
        const fragment = fragmentOf(keyword, schema);
        this.#add(keyword, fragment, () => this.#compiler.keyword(keyword, schema, this.#row));
    }
    /** @param keyword what a schema that is just `false` is called */
    #ofColumn(name, schema, from, keyword = "false") {
        const slot = this.#row.slots.get(name);
        if (slot === undefined)
            return;
        if (!scope_isObject(schema)) {
            if (!schema)
                this.#add(keyword, inProperty(name, false), () => not(isPresent(slot)), name);
            return;
        }
        for (const one of Object.keys(schema))
            this.#columnKeyword(one, name, slot, schema, from);
    }
    #columnKeyword(keyword, name, slot, schema, from) {
        if (isSilent(keyword))
            return;
        if (keyword === "allOf") {
            for (const one of schema["allOf"])
                this.#ofColumn(name, one, from);
            return;
        }
        if (keyword === "$ref") {
            const target = this.#compiler.resolve(String(schema["$ref"]));
            if (target !== undefined && !from.has(target)) {
                this.#ofColumn(name, target, new Set([...from, target]));
                return;
            }
        }
        const fragment = fragmentOf(keyword, schema);
        this.#add(keyword, inProperty(name, fragment), () => inSlot(this.#compiler, slot, fragment), name);
    }
    #names(isWanted) {
        return [...this.#row.slots.keys()].filter(isWanted);
    }
    #presence(keyword, name, schema) {
        this.#add(keyword, schema, () => has(this.#compiler, this.#row, name), name);
    }
    #dependentNames(asked) {
        for (const [given, names] of Object.entries(asked))
            for (const name of names)
                this.#add("dependentRequired", { dependentRequired: { [given]: [name] } }, () => any([not(has(this.#compiler, this.#row, given)), has(this.#compiler, this.#row, name)]), name, [given, name]);
    }
    #columnNames(schema) {
        for (const [name, slot] of this.#row.slots)
            this.#add("propertyNames", 
            // Only this name: a fragment of a demand on one column must not judge the others.
            { propertyNames: { anyOf: [{ not: { const: name } }, schema] } }, () => any([not(isPresent(slot)), named(this.#compiler, name, schema)]), name);
    }
    #add(keyword, schema, compile, column, looksAt = column === undefined ? undefined : [column]) {
        this.#compiler.takeDoubts();
        const met = compile();
        this.found.push({
            keyword,
            met,
            schema,
            doubts: this.#compiler.takeDoubts(),
            ...(column === undefined ? {} : { column }),
            ...(looksAt === undefined ? {} : { looksAt }),
        });
    }
}
function inProperty(name, schema) {
    return { properties: Object.fromEntries([[name, schema]]) };
}
/** Keywords that belong to another. */
const PARTS = {
    type: ["nullable"],
    if: ["then", "else"],
    contains: ["minContains", "maxContains"],
};
/** Keywords that say what another leaves over; what they ask themselves is another demand. */
const NEIGHBOURS = {
    items: ["prefixItems"],
    additionalItems: ["items"],
    additionalProperties: ["properties", "patternProperties"],
};
/** A keyword with those that give it its meaning. What is unevaluated, everything beside it may have evaluated. */
function fragmentOf(keyword, schema) {
    if (keyword.startsWith("unevaluated"))
        return schema;
    const own = [keyword, ...(PARTS[keyword] ?? [])].filter((one) => Object.hasOwn(schema, one));
    const beside = (NEIGHBOURS[keyword] ?? []).filter((one) => Object.hasOwn(schema, one));
    return Object.fromEntries([
        ...own.map((one) => [one, schema[one]]),
        ...beside.map((one) => [one, withoutDemands(schema[one])]),
    ]);
}
function withoutDemands(schemas) {
    if (Array.isArray(schemas))
        return schemas.map(() => true);
    return scope_isObject(schemas) ? Object.fromEntries(Object.keys(schemas).map((name) => [name, true])) : schemas;
}
/** True for rows that meet all demands. */
function meetsAll(demands) {
    return predicate_all(demands.map(({ met }) => met));
}
/** A schema whose parts cannot be judged one by one. */
function wholeDemand(root) {
    return {
        keyword: "$schema",
        met: UNSURE,
        schema: root,
        doubts: new Set(["references that depend on where they stand"]),
    };
}

// EXTERNAL MODULE: ./build/bundle/gates/data/schema/few-rows.js
var few_rows = __webpack_require__(1411);
;// CONCATENATED MODULE: ./build/bundle/gates/data/schema/patterns.js




/** The patterns of a schema that the engine can match, translated; those it refuses are left to ajv. */
async function usablePatterns(engine, root) {
    const { matches } = engine.dialect;
    if (matches === undefined)
        return new Map();
    const translated = [...patternsIn(root)].flatMap((source) => {
        const found = toRe2(source);
        return found === undefined ? [] : [[source, found]];
    });
    const tried = (some) => {
        const calls = some.map(([, { pattern }]) => matches("'a'", pattern));
        return engine.query(`SELECT ${calls.map((call, at) => `${call} AS p${at}`).join(", ")}`);
    };
    if (translated.length === 0)
        return new Map();
    try {
        await tried(translated);
        return new Map(translated);
    }
    catch (thrown) {
        if (!(thrown instanceof error.AssayError))
            throw thrown;
    }
    const usable = [];
    for (const one of translated)
        try {
            await tried([one]);
            usable.push(one);
        }
        catch (thrown) {
            // Too large for the engine, such as a repetition of repetitions.
            if (!(thrown instanceof error.AssayError))
                throw thrown;
        }
    return new Map(usable);
}
function patternsIn(root) {
    const found = new Set();
    walk(root, ({ pattern, patternProperties }) => {
        if (typeof pattern === "string")
            found.add(pattern);
        if (scope_isObject(patternProperties))
            for (const one of Object.keys(patternProperties))
                found.add(one);
        return true;
    });
    return found;
}

// EXTERNAL MODULE: ./build/bundle/gates/data/schema/rows.js
var schema_rows = __webpack_require__(24446);
// EXTERNAL MODULE: ./build/bundle/gates/data/schema/timed.js
var timed = __webpack_require__(78052);
;// CONCATENATED MODULE: ./build/bundle/gates/data/schema/judge.js









const BATCH = 16_384;
/** So few rows are one answer, not a stream. */
const FEW = 1000;
/** A JSON Schema made ready for the columns of one table. */
class RowJudge {
    table;
    schema;
    options;
    /** True where the schema can be asked about parts of it. */
    divisible;
    #demands;
    #found = new Map();
    #counts = new Map();
    #judges = new Map();
    constructor(table, schema, options, demands) {
        this.table = table;
        this.schema = schema;
        this.options = options;
        this.divisible = demands !== undefined;
        this.#demands = demands ?? [wholeDemand(schema.root)];
    }
    /** What was found out, each part once. */
    get found() {
        return [...this.#found.values()];
    }
    remember(question, rows, invalid) {
        this.#found.set(JSON.stringify(question.part), { question, rows, invalid });
    }
    /** What is asked of a part of the schema; without demands where it asks nothing. */
    question(part) {
        const demands = this.#demands.filter(({ column, keyword }) => (part.column === undefined || part.column === column) &&
            (part.keyword === undefined || part.keyword === keyword));
        return { part, demands, met: meetsAll(demands) };
    }
    /** The rows among those that SQL cannot judge which ajv finds invalid. */
    invalidByAjv(question, table, rows) {
        const id = JSON.stringify([question.part, table.relation.from]);
        const known = this.#counts.get(id) ?? this.#countByAjv(question, table, rows);
        this.#counts.set(id, known);
        return known;
    }
    /** Finds why a row fails the question. */
    judge({ part, demands }) {
        const whole = part.column === undefined && part.keyword === undefined;
        return this.#firstFailing(whole ? [this.schema.validate] : this.#judgesOf(demands));
    }
    /** The columns that a sample of invalid rows is made of. */
    sampleColumns({ demands }) {
        const wanted = new Set([...this.#columnsOf(demands).map(({ name }) => name), ...this.options.key]);
        return this.table.relation.columns.filter(({ name }) => wanted.has(name));
    }
    /** The columns that demands look at, in the table's order. */
    #columnsOf(demands) {
        const { columns } = this.table.relation;
        if (demands.some(({ looksAt }) => looksAt === undefined))
            return columns;
        const wanted = new Set(demands.flatMap(({ looksAt = [] }) => looksAt));
        return columns.filter(({ name }) => wanted.has(name));
    }
    async #countByAjv(question, { engine, relation, name }, expected) {
        const open = question.demands.filter(({ met }) => !met.sure);
        const columns = this.#columnsOf(open);
        const judge = this.#firstFailing(this.divisible ? this.#judgesOf(open) : [this.schema.validate]);
        const rest = `FROM ${relation.from} WHERE ${question.met.sql} IS NULL`;
        let [rows, invalid] = [0, 0];
        for await (const batch of this.#rowsOf(engine, columns, rest, expected)) {
            const read = (0,schema_rows/* rowReader */.q)(batch, columns, this.schema.nullable);
            const found = (0,timed/* timed */.a)(() => {
                let failing = 0;
                for (let at = 0; at < batch.rows; at++)
                    if (judge(read(at)) !== undefined)
                        failing++;
                return failing;
            }, this.options.timeLeft());
            rows += batch.rows;
            if (found === undefined || this.options.timeLeft() <= 0)
                throw outOfTime(rows, name);
            invalid += found.result;
        }
        return invalid;
    }
    async *#rowsOf(engine, columns, rest, expected) {
        if (expected <= FEW) {
            yield (await (0,few_rows/* fewRows */.q)(engine, columns, rest)).batch;
            return;
        }
        const names = columns.map(({ name }) => engine.dialect.identifier(name)).join(", ") || "1 AS one";
        yield* engine.batches(`SELECT ${names} ${rest}`, BATCH);
    }
    #firstFailing(judges) {
        return (row) => judges.find((validate) => !this.#isValid(validate, row));
    }
    #isValid(validate, row) {
        try {
            return validate(row) === true;
        }
        catch (thrown) {
            throw new error.AssayError("data/schema-invalid", `The schema could not be applied to a row of \`${this.table.name}\`: ${(0,error/* reasonOf */.A)(thrown)}.`, {
                fix: "Look for a `$ref` that leads back to itself without looking into the value, or for values nested thousands of levels deep.",
                cause: thrown,
            });
        }
    }
    #judgesOf(demands) {
        return demands.map((demand) => {
            const known = this.#judges.get(demand) ?? this.schema.part(demand.schema);
            this.#judges.set(demand, known);
            return known;
        });
    }
}
function outOfTime(rows, table) {
    return new error.AssayError("data/out-of-time", `The gate's time was up within the first ${rows} rows of \`${table}\` that only a row-by-row look can judge.`, { fix: "Give the gate more with `timeout:`, or write the schema without what the note on it names." });
}
/**
 * Compiles a schema for a table.
 * @throws AssayError `data/no-column` for a `key` that names no column
 */
async function rowJudge(table, schema, options) {
    const { relation, engine, name: of } = table;
    const unknown = options.key.find((name) => !relation.columns.some((column) => column.name === name));
    if (unknown !== undefined) {
        const { code, reason, fix } = (0,data_missing/* noColumn */.g)(unknown, relation.columns, of);
        throw new error.AssayError(code, `The gate's \`key\` names a column that is not there: ${reason}`, { fix });
    }
    const slots = relation.columns.map((column) => {
        const whenNull = schema.nullable.has(column.name) ? "null" : "absent";
        return [column.name, slotOf(column, engine.dialect, whenNull)];
    });
    const compiler = new SchemaCompiler(engine.dialect, schema.root, await usablePatterns(engine, schema.root));
    const demands = demandsOf(schema.root, { kind: "row", slots: new Map(slots) }, compiler);
    return new RowJudge(table, schema, options, demands);
}

// EXTERNAL MODULE: ./build/bundle/gates/data/file-source.js
var file_source = __webpack_require__(53943);
;// CONCATENATED MODULE: ./build/bundle/gates/data/table.js



/**
 * Opens a file, or the files of a glob as one table in the order of their paths.
 * @throws AssayError `data/no-files` for a glob without files, `data/parts-differ` when the files have not the
 *   same columns, `file/missing`, those of `RemoteFiles.open` and the engine's codes for a single file
 */
async function openTable(tree, source, engine, remote, of) {
    const isElsewhere = (0,remote_address/* isRemote */.Vx)(source.path);
    const { files, objects } = isElsewhere
        ? await remote.open(source)
        : { files: await openFiles(tree, source.path) };
    const options = (0,file_source/* fileOptions */.N9)(source);
    const relation = await engine.relation(files, objects === undefined ? options : { ...options, objects });
    // What was not read to its end has no digest; a note says what it was.
    const inputs = (objects === undefined ? files : []).map(({ path, digest, bytes }) => {
        return { role: source.role, path, digest, bytes, ...(of === undefined ? {} : { tree: of }) };
    });
    return { engine, relation, name: isElsewhere ? (0,remote_address/* shownAddress */.Uk)(source.path) : source.path, inputs };
}
async function openFiles(tree, path) {
    if (!/[*?[{]/.test(path))
        return [await tree.open(path)];
    const paths = new Set([...(await tree.list([path])), ...((await tree.kept?.([path])) ?? [])]);
    if (paths.size === 0)
        throw new error.AssayError("data/no-files", `\`${path}\` matches no file of ${tree.label}.`, {
            fix: "Check the pattern; paths start at the folder of assay.yml, and files that git ignores are left out.",
        });
    const files = [];
    for (const one of [...paths].sort())
        files.push(await tree.open(one));
    return files;
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/sources.js














/** The tables and the schema of one run, each opened and judged once, when first asked for. */
class Sources {
    #job;
    #engine;
    #started = performance.now();
    #inputs = new Map();
    #tables = new Map();
    #judges = new Map();
    #servers;
    #remote;
    #schema;
    #profile;
    constructor(job, engine) {
        this.#job = job;
        this.#servers = new tables/* ServerTables */.b(job);
        this.#remote = new remote_files/* RemoteFiles */.A(job);
        this.#engine = engine;
    }
    /** Every file that was read so far. */
    get inputs() {
        return [...this.#inputs.values()];
    }
    /** Where tables were read from that are no files. */
    get notes() {
        return [...this.#servers.notes, ...this.#remote.notes];
    }
    /** Connections to servers; the engine of files is its owner's to close. */
    close() {
        return this.#servers.close();
    }
    /** @throws AssayError `source/changed` when a table is no longer what was measured */
    verify() {
        return this.#remote.verify();
    }
    candidate() {
        return this.#main(this.#job.candidate);
    }
    async baseline(name) {
        if (name === profile_names/* REFERENCE */.g)
            return this.#referenceTable("no_worse_than: reference");
        const tree = this.#job.baselines.get(name);
        if (tree === undefined)
            return { code: "baseline/not-configured", reason: `this run has no baseline \`${name}\`` };
        const { source } = this.#job.config;
        if ((0,servers_source/* isServerSource */.f0)(source))
            return {
                code: "data/no-earlier-table",
                reason: `\`${source.table}\` is a table of a server, which does not know what it held at ${tree.label}`,
                fix: "Compare with `within`, with a `reference`, or with another table that holds the earlier rows.",
            };
        try {
            return await this.#main(tree, tree.label);
        }
        catch (thrown) {
            return (0,missing/* missingInBaseline */.z)(thrown);
        }
    }
    /** A baseline of this run that can be had, undefined otherwise. */
    async baselineIfAny(name) {
        if (!this.#job.baselines.has(name))
            return undefined;
        const table = await this.baseline(name);
        return "reason" in table ? undefined : table;
    }
    /**
     * What a distance compares a side with: the gate's `reference`; without one, the baseline that the need
     * names, so that the candidate is compared with it and the baseline with itself.
     */
    async referenceOf(need) {
        const { reference } = this.#job.config;
        if (reference === undefined && need.against !== undefined)
            return this.baseline(need.against);
        return this.#referenceTable(need.metric);
    }
    /** The profile that `reference:` names, undefined where it names a table or nothing. */
    referenceProfile() {
        this.#profile ??= this.#openProfile();
        return this.#profile;
    }
    async #openProfile() {
        const { reference } = this.#job.config;
        if (reference === undefined)
            return undefined;
        try {
            const found = await openProfile(this.#job.candidate, reference);
            if (found !== undefined)
                this.#keep(found.input);
            return found?.profile;
        }
        catch (thrown) {
            return (0,missing/* missingFor */.M)(thrown);
        }
    }
    async #referenceTable(asking) {
        const { reference } = this.#job.config;
        if (reference === undefined)
            return {
                code: "data/no-reference",
                reason: `\`${asking}\` has nothing to compare with`,
                fix: "Name a table with `reference:`, or compare with `no_worse_than: baseline`.",
            };
        const profile = await this.referenceProfile();
        if (profile === undefined)
            return this.#other(reference);
        return "reason" in profile ? profile : (0,answers/* notInProfile */.iJ)(profile, `the rows that \`${asking}\` needs`);
    }
    /** A table that the gate's `tables` names. */
    async other(name) {
        const { tables = {} } = this.#job.config;
        if (Object.hasOwn(tables, name))
            return this.#other(tables[name]);
        const known = Object.keys(tables);
        return {
            code: "data/no-table",
            reason: `the gate's \`tables\` have no \`${name}\``,
            fix: (0,names/* didYouMean */.a)(name, known) ?? `Add it to \`tables\`, which name ${(0,names/* listNames */.Z)(known)}.`,
        };
    }
    validity(table) {
        const known = this.#judges.get(table);
        if (known !== undefined)
            return known;
        const { key = [], show_values: showValues = false } = this.#job.config;
        const judge = this.#rowSchema().then((schema) => rowJudge(table, schema, { key, showValues, timeLeft: () => this.#timeLeft() }));
        this.#judges.set(table, judge);
        return judge;
    }
    /** What `validity` gave, where it was asked for and could be had. */
    async judged(table) {
        return this.#judges.get(table)?.catch(() => undefined);
    }
    /** The gate's table in one of its trees, with what its settings make of it. */
    async #main(tree, label) {
        const { source, format, missing_values: tokens, where } = this.#job.config;
        const id = JSON.stringify(["main", label ?? ""]);
        return this.#once(id, async () => {
            const table = withMissingValues(await this.#open(source, { role: "data", ...(format === undefined ? {} : { format }) }, tree, label), tokens);
            if (where === undefined)
                return table;
            await (0,conditions/* checkCondition */.Qj)(where, table);
            return (0,conditions/* scoped */.P1)(table, [where]);
        });
    }
    /** Tables beside the gate's own come from the candidate's tree, and mean the same by their missing values. */
    async #other(source) {
        try {
            return await this.#once(JSON.stringify(["other", source]), async () => {
                const table = await this.#open(source, { role: "reference" }, this.#job.candidate);
                return withMissingValues(table, knownColumns(this.#job.config.missing_values, table));
            });
        }
        catch (thrown) {
            return (0,missing/* missingFor */.M)(thrown);
        }
    }
    #rowSchema() {
        this.#schema ??= this.#loadSchema();
        return this.#schema;
    }
    async #loadSchema() {
        const { schema } = this.#job.config;
        if (schema === undefined)
            throw new error.AssayError("data/no-schema", "The gate has no `schema:`, so no row is valid or invalid.", {
                fix: "Name a JSON Schema file with `schema:`.",
            });
        const file = await this.#job.candidate.open(schema);
        this.#keep({ role: "schema", path: file.path, digest: file.digest, bytes: file.bytes });
        return loadRowSchema(file);
    }
    #once(id, open) {
        const known = this.#tables.get(id) ?? open();
        this.#tables.set(id, known);
        return known;
    }
    async #open(source, given, tree, label) {
        if ((0,servers_source/* isServerSource */.f0)(source))
            return { ...(await this.#servers.open(source)), inputs: [] };
        const from = typeof source === "string" ? { path: source } : source;
        const table = await openTable(tree, { ...given, ...from }, this.#engine, this.#remote, label);
        if (label !== undefined)
            this.#remote.noteBaseline(from.path, label);
        for (const input of table.inputs)
            this.#keep(input);
        return table;
    }
    #keep(input) {
        this.#inputs.set(JSON.stringify([input.role, input.path, input.tree ?? ""]), input);
    }
    /** Milliseconds until near the end of the gate's time: better to stop with a reason than to be ended without one. */
    #timeLeft() {
        return this.#job.budget.seconds * 900 - (performance.now() - this.#started);
    }
}


/***/ }),

/***/ 4908:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2019-09/schema","$id":"https://json-schema.org/draft/2019-09/meta/applicator","$vocabulary":{"https://json-schema.org/draft/2019-09/vocab/applicator":true},"$recursiveAnchor":true,"title":"Applicator vocabulary meta-schema","type":["object","boolean"],"properties":{"additionalItems":{"$recursiveRef":"#"},"unevaluatedItems":{"$recursiveRef":"#"},"items":{"anyOf":[{"$recursiveRef":"#"},{"$ref":"#/$defs/schemaArray"}]},"contains":{"$recursiveRef":"#"},"additionalProperties":{"$recursiveRef":"#"},"unevaluatedProperties":{"$recursiveRef":"#"},"properties":{"type":"object","additionalProperties":{"$recursiveRef":"#"},"default":{}},"patternProperties":{"type":"object","additionalProperties":{"$recursiveRef":"#"},"propertyNames":{"format":"regex"},"default":{}},"dependentSchemas":{"type":"object","additionalProperties":{"$recursiveRef":"#"}},"propertyNames":{"$recursiveRef":"#"},"if":{"$recursiveRef":"#"},"then":{"$recursiveRef":"#"},"else":{"$recursiveRef":"#"},"allOf":{"$ref":"#/$defs/schemaArray"},"anyOf":{"$ref":"#/$defs/schemaArray"},"oneOf":{"$ref":"#/$defs/schemaArray"},"not":{"$recursiveRef":"#"}},"$defs":{"schemaArray":{"type":"array","minItems":1,"items":{"$recursiveRef":"#"}}}}');

/***/ }),

/***/ 80958:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2019-09/schema","$id":"https://json-schema.org/draft/2019-09/meta/content","$vocabulary":{"https://json-schema.org/draft/2019-09/vocab/content":true},"$recursiveAnchor":true,"title":"Content vocabulary meta-schema","type":["object","boolean"],"properties":{"contentMediaType":{"type":"string"},"contentEncoding":{"type":"string"},"contentSchema":{"$recursiveRef":"#"}}}');

/***/ }),

/***/ 90058:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2019-09/schema","$id":"https://json-schema.org/draft/2019-09/meta/core","$vocabulary":{"https://json-schema.org/draft/2019-09/vocab/core":true},"$recursiveAnchor":true,"title":"Core vocabulary meta-schema","type":["object","boolean"],"properties":{"$id":{"type":"string","format":"uri-reference","$comment":"Non-empty fragments not allowed.","pattern":"^[^#]*#?$"},"$schema":{"type":"string","format":"uri"},"$anchor":{"type":"string","pattern":"^[A-Za-z][-A-Za-z0-9.:_]*$"},"$ref":{"type":"string","format":"uri-reference"},"$recursiveRef":{"type":"string","format":"uri-reference"},"$recursiveAnchor":{"type":"boolean","default":false},"$vocabulary":{"type":"object","propertyNames":{"type":"string","format":"uri"},"additionalProperties":{"type":"boolean"}},"$comment":{"type":"string"},"$defs":{"type":"object","additionalProperties":{"$recursiveRef":"#"},"default":{}}}}');

/***/ }),

/***/ 36534:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2019-09/schema","$id":"https://json-schema.org/draft/2019-09/meta/format","$vocabulary":{"https://json-schema.org/draft/2019-09/vocab/format":true},"$recursiveAnchor":true,"title":"Format vocabulary meta-schema","type":["object","boolean"],"properties":{"format":{"type":"string"}}}');

/***/ }),

/***/ 20711:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2019-09/schema","$id":"https://json-schema.org/draft/2019-09/meta/meta-data","$vocabulary":{"https://json-schema.org/draft/2019-09/vocab/meta-data":true},"$recursiveAnchor":true,"title":"Meta-data vocabulary meta-schema","type":["object","boolean"],"properties":{"title":{"type":"string"},"description":{"type":"string"},"default":true,"deprecated":{"type":"boolean","default":false},"readOnly":{"type":"boolean","default":false},"writeOnly":{"type":"boolean","default":false},"examples":{"type":"array","items":true}}}');

/***/ }),

/***/ 78030:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2019-09/schema","$id":"https://json-schema.org/draft/2019-09/meta/validation","$vocabulary":{"https://json-schema.org/draft/2019-09/vocab/validation":true},"$recursiveAnchor":true,"title":"Validation vocabulary meta-schema","type":["object","boolean"],"properties":{"multipleOf":{"type":"number","exclusiveMinimum":0},"maximum":{"type":"number"},"exclusiveMaximum":{"type":"number"},"minimum":{"type":"number"},"exclusiveMinimum":{"type":"number"},"maxLength":{"$ref":"#/$defs/nonNegativeInteger"},"minLength":{"$ref":"#/$defs/nonNegativeIntegerDefault0"},"pattern":{"type":"string","format":"regex"},"maxItems":{"$ref":"#/$defs/nonNegativeInteger"},"minItems":{"$ref":"#/$defs/nonNegativeIntegerDefault0"},"uniqueItems":{"type":"boolean","default":false},"maxContains":{"$ref":"#/$defs/nonNegativeInteger"},"minContains":{"$ref":"#/$defs/nonNegativeInteger","default":1},"maxProperties":{"$ref":"#/$defs/nonNegativeInteger"},"minProperties":{"$ref":"#/$defs/nonNegativeIntegerDefault0"},"required":{"$ref":"#/$defs/stringArray"},"dependentRequired":{"type":"object","additionalProperties":{"$ref":"#/$defs/stringArray"}},"const":true,"enum":{"type":"array","items":true},"type":{"anyOf":[{"$ref":"#/$defs/simpleTypes"},{"type":"array","items":{"$ref":"#/$defs/simpleTypes"},"minItems":1,"uniqueItems":true}]}},"$defs":{"nonNegativeInteger":{"type":"integer","minimum":0},"nonNegativeIntegerDefault0":{"$ref":"#/$defs/nonNegativeInteger","default":0},"simpleTypes":{"enum":["array","boolean","integer","null","number","object","string"]},"stringArray":{"type":"array","items":{"type":"string"},"uniqueItems":true,"default":[]}}}');

/***/ }),

/***/ 88138:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2019-09/schema","$id":"https://json-schema.org/draft/2019-09/schema","$vocabulary":{"https://json-schema.org/draft/2019-09/vocab/core":true,"https://json-schema.org/draft/2019-09/vocab/applicator":true,"https://json-schema.org/draft/2019-09/vocab/validation":true,"https://json-schema.org/draft/2019-09/vocab/meta-data":true,"https://json-schema.org/draft/2019-09/vocab/format":false,"https://json-schema.org/draft/2019-09/vocab/content":true},"$recursiveAnchor":true,"title":"Core and Validation specifications meta-schema","allOf":[{"$ref":"meta/core"},{"$ref":"meta/applicator"},{"$ref":"meta/validation"},{"$ref":"meta/meta-data"},{"$ref":"meta/format"},{"$ref":"meta/content"}],"type":["object","boolean"],"properties":{"definitions":{"$comment":"While no longer an official keyword as it is replaced by $defs, this keyword is retained in the meta-schema to prevent incompatible extensions as it remains in common use.","type":"object","additionalProperties":{"$recursiveRef":"#"},"default":{}},"dependencies":{"$comment":"\\"dependencies\\" is no longer a keyword, but schema authors should avoid redefining it to facilitate a smooth transition to \\"dependentSchemas\\" and \\"dependentRequired\\"","type":"object","additionalProperties":{"anyOf":[{"$recursiveRef":"#"},{"$ref":"meta/validation#/$defs/stringArray"}]}}}}');

/***/ })

};
