export const id = 702;
export const ids = [702];
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

/***/ 31702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  measureData: () => (/* binding */ measureData)
});

// EXTERNAL MODULE: ./build/bundle/engines/duckdb.js + 10 modules
var duckdb = __webpack_require__(58698);
// EXTERNAL MODULE: ./build/bundle/model/estimate.js
var estimate = __webpack_require__(17693);
;// CONCATENATED MODULE: ./build/bundle/gates/data/compare.js

/** A measurement without a baseline. */
function measured({ need, metric, subject }, candidate) {
    const { id, unit, direction } = metric.info;
    return { metric: id, options: need.options, subject, unit, direction, candidate: plain(candidate) };
}
/** Both sides are whole populations, so their difference is exact: candidate − baseline. */
function compared(request, candidate, baseline) {
    const { against } = request.need;
    return {
        ...measured(request, candidate),
        ...(against === undefined ? {} : { against }),
        baseline: plain(baseline),
        difference: differenceOf(candidate, baseline),
    };
}
function differenceOf(candidate, baseline) {
    if ((0,estimate/* isMissing */.b)(candidate))
        return candidate;
    if ((0,estimate/* isMissing */.b)(baseline))
        return baseline;
    const samples = Math.min(candidate.samples, baseline.samples);
    if (candidate.integer === undefined && baseline.integer === undefined)
        return (0,estimate/* exactly */.p)(candidate.value - baseline.value, samples);
    return (0,estimate/* exactly */.p)(Number(wholeOf(candidate) - wholeOf(baseline)), samples);
}
function wholeOf({ integer, value }) {
    return integer ?? BigInt(value);
}
function plain(answer) {
    if ((0,estimate/* isMissing */.b)(answer))
        return answer;
    const { value, uncertainty, samples } = answer;
    return { value, uncertainty, samples };
}

// EXTERNAL MODULE: ./build/bundle/gates/data/metrics/index.js + 14 modules
var metrics = __webpack_require__(69274);
// EXTERNAL MODULE: ./build/bundle/model/subject.js
var subject = __webpack_require__(61651);
// EXTERNAL MODULE: ./build/bundle/gates/data/missing.js
var missing = __webpack_require__(1027);
;// CONCATENATED MODULE: ./build/bundle/gates/data/requests.js


/** The subjects of a need in a table: `*` stands for every column that the metric applies to. */
function requestsFor(need, metric, table) {
    const { column: pattern } = need.subjects;
    if (!metric.info.subjects.includes("column"))
        return [{ need, metric, subject: {} }];
    if (pattern === undefined || !(0,subject/* isWildcard */.z2)(need.subjects))
        return [onColumn(need, metric, String(pattern ?? ""), table)];
    const columns = table.relation.columns.filter((column) => metric.applies(column) && (0,subject/* matchesText */.Fm)(String(pattern), column.name));
    if (columns.length > 0)
        return columns.map((column) => ({ need, metric, subject: { column: column.name }, column }));
    const reason = `\`${table.name}\` has no column that matches \`${pattern}\` and holds what \`${metric.info.id}\` needs: ${metric.needs}.`;
    return [{ need, metric, subject: need.subjects, refused: { code: "data/no-column", reason } }];
}
/** The same request on another table, such as the base commit's. */
function onTable({ need, metric, subject }, table) {
    return subject.column === undefined
        ? { need, metric, subject }
        : onColumn(need, metric, String(subject.column), table);
}
function onColumn(need, metric, name, table) {
    const subject = { column: name };
    const { columns } = table.relation;
    const column = columns.find((one) => one.name === name);
    if (column === undefined)
        return { need, metric, subject, refused: (0,missing/* noColumn */.g)(name, columns, table.name) };
    if (metric.applies(column))
        return { need, metric, subject, column };
    const refused = {
        code: "data/wrong-type",
        reason: `\`${metric.info.id}\` needs ${metric.needs}; column \`${name}\` of \`${table.name}\` is ${(0,missing/* shortType */.R)(column)}.`,
        fix: "Name another column, or correct the type where the file is written.",
    };
    return { need, metric, subject, refused };
}

// EXTERNAL MODULE: ./build/bundle/model/missing.js
var model_missing = __webpack_require__(86379);
// EXTERNAL MODULE: ./build/bundle/model/error.js
var error = __webpack_require__(38093);
;// CONCATENATED MODULE: ./build/bundle/gates/data/scan.js


/**
 * Measures all requests in one SELECT over one scan; equal aggregates are computed once. When the query
 * fails, each half is tried by itself, so that only the requests that cannot be measured lose their value.
 */
async function scanAggregates(table, requests) {
    if (requests.length === 0)
        return new Map();
    try {
        return await scanOnce(table, requests);
    }
    catch (thrown) {
        if (!(thrown instanceof error.AssayError))
            throw thrown;
        if (requests.length === 1)
            return new Map([[requests[0], (0,model_missing/* missingFor */.M)(thrown)]]);
        const middle = Math.ceil(requests.length / 2);
        const first = await scanAggregates(table, requests.slice(0, middle));
        const second = await scanAggregates(table, requests.slice(middle));
        return new Map([...first, ...second]);
    }
}
async function scanOnce({ engine, relation }, requests) {
    const aliases = new Map();
    const named = requests.map((request) => {
        const aggregates = Object.entries(request.metric.aggregates(engine.dialect, request.column));
        for (const [, sql] of aggregates)
            if (!aliases.has(sql))
                aliases.set(sql, `a${aliases.size}`);
        return { request, aggregates };
    });
    const selected = [...aliases].map(([sql, alias]) => `${sql} AS ${alias}`).join(", ");
    const [row] = await engine.query(`SELECT ${selected} FROM ${relation.from}`);
    return new Map(named.map(({ request, aggregates }) => {
        const values = Object.fromEntries(aggregates.map(([name, sql]) => [name, row[aliases.get(sql) ?? ""]]));
        return [request, request.metric.estimate(values, request.column)];
    }));
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/side.js


/** Measures requests on one table: the aggregates in one scan, the others one after another. */
async function measureSide(table, requests, context) {
    const answers = new Map();
    for (const request of requests)
        if (request.refused)
            answers.set(request, request.refused);
    const open = requests.filter(({ refused }) => refused === undefined);
    for (const [request, answer] of await scanAggregates(table, open.filter(isAggregate)))
        answers.set(request, answer);
    for (const request of open.filter(isQuery))
        answers.set(request, await measureOne(table, request, context));
    return answers;
}
async function measureOne(table, request, context) {
    const { metric, need, column } = request;
    try {
        return await metric.measure({
            table,
            reference: () => context.reference(request),
            options: need.options,
            validity: context.validity,
            ...(column === undefined ? {} : { column }),
        });
    }
    catch (thrown) {
        return (0,model_missing/* missingFor */.M)(thrown);
    }
}
function isAggregate(request) {
    return request.metric.kind === "aggregate";
}
function isQuery(request) {
    return request.metric.kind === "query";
}

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
;// CONCATENATED MODULE: ./build/bundle/gates/data/json-schema.js






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
    const schema = await readSchema(file);
    const draft = typeof schema["$schema"] === "string" ? schema["$schema"] : undefined;
    const known = draft === undefined ? DRAFTS[0] : DRAFTS.find(({ uri }) => uri.test(draft));
    if (known === undefined)
        throw invalid(file, `\`$schema\` names \`${draft}\`; known are the drafts 2020-12, 2019-09 and 07`);
    if ("$async" in schema)
        throw invalid(file, "`$async` schemas answer later than a gate can wait for");
    const { Draft } = known;
    const compiler = () => {
        const ajv = new Draft({ strictTypes: false, strictTuples: false, strictRequired: false, logger: false });
        dist["default"](ajv);
        for (const annotation of annotations(schema))
            ajv.addKeyword(annotation);
        return ajv;
    };
    const validate = compile(compiler(), schema, file);
    return { validate, properties: propertiesOf(schema), nullable: nullableOf(compiler(), schema) };
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
    throw invalid(file, "it is not a JSON object");
}
function compile(ajv, schema, file) {
    try {
        return ajv.compile(schema);
    }
    catch (thrown) {
        const reason = (0,error/* reasonOf */.A)(thrown);
        if (!/^can't resolve reference/.test(reason))
            throw invalid(file, reason, thrown);
        throw new error.AssayError("data/schema-remote", `\`${file.path}\` refers to another schema, which is never fetched: ${reason}.`, {
            fix: "Copy the definition under `$defs` of the same file and refer to it with `#/$defs/…`.",
            location: { path: file.path },
            cause: thrown,
        });
    }
}
function invalid(file, reason, cause) {
    return new error.AssayError("data/schema-invalid", `\`${file.path}\` is not a valid JSON Schema: ${reason}.`, {
        fix: "Correct the schema; its keywords are described at https://json-schema.org.",
        location: { path: file.path },
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
/** Keywords of a schema that look at no property beside `properties` and `required`. */
const LOCAL = new Set("$schema $id $comment $defs definitions title description examples default type properties required".split(" "));
function propertiesOf(schema) {
    if (!Object.keys(schema).every((key) => LOCAL.has(key) || key.startsWith("x-")))
        return undefined;
    const properties = isObject(schema["properties"]) ? Object.keys(schema["properties"]) : [];
    const required = schema["required"];
    return [...new Set([...properties, ...(Array.isArray(required) ? required.map(String) : [])])];
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

;// CONCATENATED MODULE: ./build/bundle/gates/data/table.js

/**
 * Opens a file, or the files of a glob as one table in the order of their paths.
 * @throws AssayError `data/no-files` for a glob without files, `data/parts-differ` when the files have not the
 *   same columns, `file/missing` and the engine's codes for a single file
 */
async function openTable(tree, source, engine, of) {
    const files = await openFiles(tree, source.path);
    const relations = [];
    for (const file of files)
        relations.push(await engine.relation(file, { format: source.format }));
    const inputs = files.map(({ path, digest, bytes }) => {
        return { role: source.role, path, digest, bytes, ...(of === undefined ? {} : { tree: of }) };
    });
    return { engine, relation: joined(relations, files, engine), name: source.path, inputs };
}
async function openFiles(tree, path) {
    if (!/[*?[{]/.test(path))
        return [await tree.open(path)];
    const paths = await tree.list([path]);
    if (paths.length === 0)
        throw new error.AssayError("data/no-files", `\`${path}\` matches no file of ${tree.label}.`, {
            fix: "Check the pattern; paths start at the folder of assay.yml, and files that git ignores are left out.",
        });
    const files = [];
    for (const one of paths)
        files.push(await tree.open(one));
    return files;
}
function joined(relations, files, { dialect }) {
    const [first, ...others] = relations;
    if (others.length === 0)
        return first;
    others.forEach((other, at) => {
        const difference = missingFrom(first, other) ?? missingFrom(other, first);
        if (difference !== undefined)
            throw new error.AssayError("data/parts-differ", `\`${files[at + 1].path}\` has not the same columns as \`${files[0].path}\`: only one has \`${difference}\`.`, { fix: "Give each kind of file a gate of its own.", location: { path: files[at + 1].path } });
    });
    const names = first.columns.map(({ name }) => dialect.identifier(name)).join(", ");
    const parts = relations.map(({ from }) => `SELECT ${names} FROM ${from}`);
    return { from: `(${parts.join(" UNION ALL ")}) AS parts`, columns: first.columns };
}
function missingFrom(some, other) {
    const names = new Set(other.columns.map(({ name }) => name));
    return some.columns.find(({ name }) => !names.has(name))?.name;
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/rows.js
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
function cellReader(column, { cell, type }) {
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
    if (cell === "time" && /^TIMESTAMP(_|$)/.test(type))
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

;// CONCATENATED MODULE: ./build/bundle/gates/data/validity.js



const BATCH = 16_384;
const SAMPLES = 5;
const LONGEST = 40;
/** Judges every row of the table by the schema, in the order of the rows. */
async function judgeRows(table, schema, options) {
    const unknown = options.key.find((name) => !table.relation.columns.some((column) => column.name === name));
    if (unknown !== undefined) {
        const { code, reason, fix } = (0,missing/* noColumn */.g)(unknown, table.relation.columns, table.name);
        throw new error.AssayError(code, `The gate's \`key\` names a column that is not there: ${reason}`, { fix });
    }
    const columns = looksAt(table.relation.columns, schema, options);
    const { dialect } = table.engine;
    const selected = columns.map(({ name }) => dialect.identifier(name)).join(", ") || "1 AS one";
    const samples = [];
    let rows = 0;
    let invalid = 0;
    for await (const batch of table.engine.batches(`SELECT ${selected} FROM ${table.relation.from}`, BATCH)) {
        const read = rowReader(batch, columns, schema.nullable);
        for (let at = 0; at < batch.rows; at++) {
            const row = read(at);
            if (schema.validate(row) === true)
                continue;
            invalid++;
            if (samples.length < SAMPLES)
                samples.push(sample(rows + at + 1, row, schema.validate.errors?.[0], options));
        }
        rows += batch.rows;
        if (options.expired())
            throw new error.AssayError("data/out-of-time", `The gate's time was up after ${rows} rows of \`${table.name}\`.`, {
                fix: "Give the gate more with `timeout:`, or a schema with fewer keywords.",
            });
    }
    return { rows, invalid, samples };
}
function looksAt(columns, { properties }, { key }) {
    if (properties === undefined)
        return columns;
    const wanted = new Set([...properties, ...key]);
    return columns.filter(({ name }) => wanted.has(name));
}
/** `row 17: /dep_delay must be number (carrier=EV)`; rows start at 1, values and keys show only where allowed. */
function sample(number, row, error, { key, showValues }) {
    const place = error?.instancePath ? `${validity_plain(error.instancePath)} ` : "";
    const property = error?.params["additionalProperty"];
    const extra = property === undefined ? "" : ` (${validity_plain(String(property))})`;
    const named = showValues ? key.map((name) => `${validity_plain(name)}=${shown(row[name])}`).join(", ") : "";
    return `row ${number}: ${place}${error?.message ?? "is not valid"}${extra}${seen(row, error, showValues)}${named && ` (${named})`}`;
}
function seen(row, error, showValues) {
    if (!showValues || !error?.instancePath)
        return "";
    const [, first] = error.instancePath.split("/");
    return `, is ${shown(row[first.replaceAll("~1", "/").replaceAll("~0", "~")])}`;
}
function shown(value) {
    return value === undefined || value === null
        ? "NULL"
        : validity_plain(typeof value === "string" ? value : JSON.stringify(value));
}
/** One short line without control characters or marks that change the direction of text. */
function validity_plain(text) {
    const line = text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "·");
    return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
function sampleNotes(validity, path) {
    if (validity.invalid === 0)
        return [];
    const more = validity.invalid > validity.samples.length ? `; the first ${validity.samples.length}` : "";
    const are = validity.invalid === 1 ? "is" : "are";
    const rows = validity.rows === 1 ? "row" : "rows";
    const message = `${validity.invalid} of ${validity.rows} ${rows} of \`${path}\` ${are} not valid${more}: ${validity.samples.join("; ")}.`;
    return [{ code: "data/invalid-rows", message }];
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/sources.js





/** The tables and the schema of one run, each opened and judged once, when first asked for. */
class Sources {
    #job;
    #engine;
    #started = performance.now();
    #inputs = new Map();
    #tables = new Map();
    #validities = new Map();
    #schema;
    constructor(job, engine) {
        this.#job = job;
        this.#engine = engine;
    }
    /** Every file that was read so far. */
    get inputs() {
        return [...this.#inputs.values()];
    }
    candidate() {
        return this.#table(this.#source("data"), this.#job.candidate);
    }
    async baseline(name) {
        const tree = this.#job.baselines.get(name);
        if (tree === undefined)
            return { code: "baseline/not-configured", reason: `this run has no baseline \`${name}\`` };
        try {
            return await this.#table(this.#source("data"), tree, tree.label);
        }
        catch (thrown) {
            return (0,model_missing/* missingInBaseline */.z)(thrown);
        }
    }
    /**
     * What a distance compares a side with: the gate's `reference`; without one, the baseline that the need
     * names, so that the candidate is compared with it and the baseline with itself.
     */
    async referenceOf(need) {
        const { reference } = this.#job.config;
        if (reference === undefined && need.against !== undefined)
            return this.baseline(need.against);
        if (reference === undefined)
            return {
                code: "data/no-reference",
                reason: `\`${need.metric}\` has nothing to compare with`,
                fix: "Name a table with `reference:`, or compare with `no_worse_than: baseline`.",
            };
        try {
            return await this.#table({ path: reference, role: "reference" }, this.#job.candidate);
        }
        catch (thrown) {
            return (0,model_missing/* missingFor */.M)(thrown);
        }
    }
    validity(table) {
        const known = this.#validities.get(table);
        if (known !== undefined)
            return known;
        const { key = [], show_values: showValues = false } = this.#job.config;
        const judged = this.#rowSchema().then((schema) => judgeRows(table, schema, { key, showValues, expired: () => this.#expired() }));
        this.#validities.set(table, judged);
        return judged;
    }
    /** What `validity` found, where it was asked for and came to an end. */
    async judged(table) {
        return this.#validities.get(table)?.catch(() => undefined);
    }
    #source(role) {
        const { source: path, format } = this.#job.config;
        return format === undefined ? { path, role } : { path, role, format };
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
    #table(source, tree, label) {
        const id = JSON.stringify([source.path, source.role, label ?? ""]);
        const known = this.#tables.get(id);
        if (known !== undefined)
            return known;
        const opened = openTable(tree, source, this.#engine, label).then((table) => {
            for (const input of table.inputs)
                this.#keep(input);
            return table;
        });
        this.#tables.set(id, opened);
        return opened;
    }
    #keep(input) {
        this.#inputs.set(JSON.stringify([input.role, input.path, input.tree ?? ""]), input);
    }
    /** True near the end of the gate's time: better to stop with a reason than to be ended without one. */
    #expired() {
        return performance.now() - this.#started > this.#job.budget.seconds * 900;
    }
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/measure.js







/** Share of the gate's memory that the engine may take; the rest is for rows on their way through. */
const ENGINE_SHARE = 0.6;
/**
 * Measures what the needs ask for in as few scans as possible, on the candidate and on each baseline that a
 * need names. Sides are whole populations, so every value is exact.
 * @throws AssayError when the candidate's table cannot be opened: then nothing can be measured
 */
async function measureData(job) {
    const engine = await (0,duckdb/* openDuckDb */.C)({
        memoryBytes: job.budget.memoryBytes * ENGINE_SHARE,
        scratch: job.scratch,
    });
    try {
        const sources = new Sources(job, engine);
        const candidate = await sources.candidate();
        const requests = job.needs.flatMap((need) => requestsFor(need, metricOf(need), candidate));
        job.progress({ message: `measuring ${requests.length} values of ${candidate.name}`, share: 0 });
        const answers = await measureSide(candidate, requests, {
            reference: (request) => sources.referenceOf(request.need),
            validity: () => sources.validity(candidate),
        });
        const measurements = [];
        for (const request of requests.filter(({ need }) => need.against === undefined))
            measurements.push(measured(request, answers.get(request) ?? forgotten(request)));
        for (const name of new Set(job.needs.flatMap(({ against }) => against ?? []))) {
            const asked = requests.filter(({ need }) => need.against === name);
            job.progress({
                message: `measuring ${asked.length} values of ${job.baselines.get(name)?.label ?? name}`,
            });
            const pairs = await measureBaseline(await sources.baseline(name), asked, sources);
            for (const [request, baseline] of pairs)
                measurements.push(compared(request, answers.get(request) ?? forgotten(request), baseline));
        }
        return {
            inputs: sources.inputs,
            measurements,
            findings: [],
            figures: [],
            notes: await notesOf(sources, candidate),
        };
    }
    finally {
        await engine.close();
    }
}
async function measureBaseline(table, requests, sources) {
    if ("reason" in table)
        return requests.map((request) => [request, table]);
    const there = requests.map((request) => onTable(request, table));
    const answers = await measureSide(table, there, {
        reference: (request) => sources.referenceOf(request.need),
        validity: () => sources.validity(table),
    });
    return requests.map((request, at) => [request, answers.get(there[at]) ?? forgotten(request)]);
}
async function notesOf(sources, candidate) {
    const validity = await sources.judged(candidate);
    return validity === undefined ? [] : sampleNotes(validity, candidate.name);
}
function metricOf({ metric: id }) {
    const metric = metrics/* DATA_METRICS */.J.find(({ info }) => info.id === id);
    if (metric === undefined)
        throw new TypeError(`the data gate has no metric ${id}`);
    return metric;
}
function forgotten({ need }) {
    throw new TypeError(`the data gate did not answer a need for ${need.metric}`);
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
