export const id = 552;
export const ids = [552,93];
export const modules = {

/***/ 67857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ openDuckDb)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/bundle/model/error.js
var error = __webpack_require__(38093);
;// CONCATENATED MODULE: ./build/bundle/engines/duckdb/dialect.js
/** Half of the 90 binary digits that `exactSum` keeps after the point. */
const HALF = 2 ** 45;
/** How DuckDB writes names, text and what the metrics need. */
const duckDbDialect = {
    id: "duckdb",
    identifier: (name) => `"${name.replaceAll('"', '""')}"`,
    text: (value) => `'${value.replaceAll("'", "''")}'`,
    countIf: (condition) => `count(*) FILTER (WHERE ${condition})`,
    asNumber: (expression) => `CAST(${expression} AS DOUBLE)`,
    isFinite: (expression) => `isfinite(CAST(${expression} AS DOUBLE))`,
    isNaN: (expression) => `isnan(${expression})`,
    asSeconds: (expression) => `CAST(epoch(${expression}) AS DOUBLE)`,
    quantiles: (expression, shares) => `unnest(quantile_cont(${expression}, [${shares.join(", ")}]))`,
    exactSum: (expression, cell) => {
        if (cell === "integer")
            return { whole: `sum(${expression})`, fraction: "0", summed: `count(${expression})` };
        const number = `CAST(${expression} AS DOUBLE)`;
        // Two sums of 64-bit integers cost half of what one of 128-bit integers does.
        const rest = `(${number} - trunc(${number})) * ${HALF}::DOUBLE`;
        const upper = `sum(TRY_CAST(trunc(${rest}) AS BIGINT))`;
        const lower = `sum(TRY_CAST((${rest} - trunc(${rest})) * ${HALF}::DOUBLE AS BIGINT))`;
        return {
            whole: `sum(TRY_CAST(trunc(${number}) AS BIGINT))`,
            fraction: `${upper} * ${HALF}::HUGEINT + ${lower}`,
            summed: `count(*) FILTER (WHERE abs(${number}) < ${2 ** 63}::DOUBLE)`,
        };
    },
};

;// CONCATENATED MODULE: ./build/bundle/engines/duckdb/types.js
const INTEGERS = /^(U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?|BIGNUM)$/;
const TIMES = /^(DATE|TIME|TIMESTAMP)/;
const NESTED = /^(STRUCT|MAP|UNION|JSON|VARIANT)|\[\d*\]$/;
/** What a reader of values can do with a column of DuckDB's type, as DESCRIBE writes it. */
function cellKind(type) {
    if (NESTED.test(type))
        return "nested";
    if (INTEGERS.test(type))
        return "integer";
    if (/^(FLOAT|REAL|DOUBLE|DECIMAL)/.test(type))
        return "number";
    if (type === "BOOLEAN")
        return "boolean";
    return TIMES.test(type) ? "time" : "text";
}
/**
 * SQL of a cell as one text: times in ISO 8601 (`2013-01-01T05:00:00`, with `Z` where the column knows its
 * zone, always in UTC), nested values as JSON, everything else as DuckDB casts it.
 */
function asText(expression, type) {
    if (type === "VARCHAR" || type === "JSON")
        return expression;
    if (type === "TIMESTAMP WITH TIME ZONE")
        return `replace(CAST(${expression} AT TIME ZONE 'UTC' AS VARCHAR), ' ', 'T') || 'Z'`;
    if (type.startsWith("TIMESTAMP"))
        return `replace(CAST(${expression} AS VARCHAR), ' ', 'T')`;
    if (cellKind(type) === "nested")
        return `CAST(to_json(${expression}) AS VARCHAR)`;
    return `CAST(${expression} AS VARCHAR)`;
}

;// CONCATENATED MODULE: ./build/bundle/engines/duckdb/columns.js


/** Numbers and booleans arrive as doubles; 64-bit integers lose what a double cannot hold. */
function isNumeric(column) {
    return column.cell === "integer" || column.cell === "number" || column.cell === "boolean";
}
/**
 * The query with each column cast to what a typed array or a string can carry. A number takes two columns,
 * value and NULL flag: reading DuckDB's validity mask cell by cell costs ten times as much.
 */
function transferQuery(sql, columns) {
    const parts = columns.flatMap((column) => {
        const name = duckDbDialect.identifier(column.name);
        if (!isNumeric(column))
            return [asText(name, column.type)];
        return [`coalesce(${duckDbDialect.asNumber(name)}, 'nan')`, `CAST(${name} IS NULL AS UTINYINT)`];
    });
    return `SELECT ${parts.join(", ")} FROM (${sql})`;
}
/** Joins chunks of a transfer query into one batch. */
function readBatch(chunks, columns) {
    const rows = chunks.reduce((sum, chunk) => sum + chunk.rowCount, 0);
    const read = new Map();
    let at = 0;
    for (const column of columns) {
        read.set(column.name, isNumeric(column) ? readNumbers(chunks, at, rows) : readTexts(chunks, at));
        at += isNumeric(column) ? 2 : 1;
    }
    return { rows, columns: read };
}
function readNumbers(chunks, index, rows) {
    const values = new Float64Array(rows);
    const isNull = new Uint8Array(rows);
    let row = 0;
    for (const chunk of chunks) {
        values.set(typedItems(chunk, index, Float64Array), row);
        isNull.set(typedItems(chunk, index + 1, Uint8Array), row);
        row += chunk.rowCount;
    }
    let nulls = 0;
    for (let at = 0; at < rows; at++)
        nulls += isNull[at];
    return { kind: "number", values, isNull, nulls };
}
function readTexts(chunks, index) {
    const values = [];
    let nulls = 0;
    for (const chunk of chunks) {
        const vector = chunk.getColumnVector(index);
        for (let row = 0; row < chunk.rowCount; row++) {
            const value = vector.getItem(row);
            if (value === null)
                nulls++;
            values.push(value === null ? null : String(value));
        }
    }
    return { kind: "text", values, nulls };
}
function typedItems(chunk, index, type) {
    const vector = chunk.getColumnVector(index);
    if ("items" in vector && vector.items instanceof type)
        return vector.items;
    throw new TypeError(`column ${index} of the transfer query is no ${type.name}`);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/bundle/engines/duckdb/parts.js

function isPacked(file) {
    return file.path.toLowerCase().endsWith(".gz");
}
/** The setting of a table function for a file that gzip packed. */
function packing(file) {
    return isPacked(file) ? ", compression = 'gzip'" : "";
}
/** Names and types as the `columns` of a table function. */
function columnTypes(columns) {
    const pairs = columns.map(({ name, type }) => `${duckDbDialect.text(name)}: ${duckDbDialect.text(type)}`);
    return `{${pairs.join(", ")}}`;
}

;// CONCATENATED MODULE: ./build/bundle/engines/duckdb/csv.js




/** Everything that DuckDB would guess and could guess so that ragged lines go unseen; only types are found. */
const DIALECT = `quote = '"', escape = '"', skip = 0, comment = '', strict_mode = true, ignore_errors = false, null_padding = false, hive_partitioning = false`;
const TYPES = "['BOOLEAN', 'BIGINT', 'DOUBLE', 'VARCHAR']";
/** Finds the types from all rows; times stay text, as the file has them. */
async function sniffedCsv(file) {
    return readCsv(file, `header = true, sample_size = -1, auto_type_candidates = ${TYPES}`);
}
/** Reads the columns that were found, except that only `true` and `false` are booleans, not `yes` or `t`. */
async function pinnedCsv(file, columns, rows) {
    const asText = columns.map(({ name }) => ({ name, type: "VARCHAR" }));
    const checks = columns.map(({ name, cell }, at) => {
        const other = `lower(trim(${duckDbDialect.identifier(name)})) NOT IN ('true', 'false')`;
        return cell === "boolean" ? `bool_or(${other}) AS c${at}` : `false AS c${at}`;
    });
    if (!columns.some(({ cell }) => cell === "boolean"))
        return withColumns(file, columns, true);
    const [words] = await rows(`SELECT ${checks.join(", ")} FROM ${await withColumns(file, asText, true)}`);
    const types = columns.map((column, at) => (words[`c${at}`] === true ? asText[at] : column));
    return withColumns(file, types, true);
}
/** Reads the file as text of as many columns as its header has: DuckDB then names the line that does not fit. */
async function strictCsv(file) {
    return withColumns(file, await headerColumns(file), true);
}
/** SQL of one row: the names in the header as they are written. */
async function csvNames(file) {
    return `SELECT * FROM ${await withColumns(file, await headerColumns(file), false)} LIMIT 1`;
}
function withColumns(file, columns, header) {
    return readCsv(file, `header = ${header}, auto_detect = false, columns = ${columnTypes(columns)}`);
}
async function readCsv(file, settings) {
    const delimiter = duckDbDialect.text((await readHeader(file)).delimiter);
    return `read_csv(${duckDbDialect.text(file.localPath)}, delim = ${delimiter}, ${DIALECT}, ${settings}${packing(file)})`;
}
async function headerColumns(file) {
    const { fields } = await readHeader(file);
    return Array.from({ length: fields }, (_, at) => ({ name: `c${at}`, type: "VARCHAR" }));
}
const DELIMITERS = [",", "\t", ";", "|"];
/** The delimiter that the header line holds most often outside of quotes; a comma when it holds none. */
async function readHeader(file) {
    const bare = (await firstLine(file)).replaceAll(/"(?:[^"]|"")*"/g, "");
    const counts = DELIMITERS.map((delimiter) => bare.split(delimiter).length);
    const fields = Math.max(...counts);
    return { delimiter: DELIMITERS[counts.indexOf(fields)], fields };
}
async function firstLine(file) {
    const raw = (0,external_node_fs_.createReadStream)(file.localPath, { highWaterMark: 65_536 });
    const stream = isPacked(file) ? raw.pipe((0,external_node_zlib_.createGunzip)()) : raw;
    raw.on("error", (error) => stream.destroy(error));
    try {
        for await (const bytes of stream)
            return String(bytes).split(/\r?\n/, 1)[0];
        return "";
    }
    finally {
        raw.destroy();
    }
}

;// CONCATENATED MODULE: ./build/bundle/engines/duckdb/files.js




const EXTENSIONS = [
    [/\.(parquet|pq)$/i, "parquet"],
    [/\.(csv|tsv)(\.gz)?$/i, "csv"],
    [/\.(jsonl|ndjson)(\.gz)?$/i, "jsonl"],
    [/\.json(\.gz)?$/i, "json"],
];
/** @throws AssayError `data/unknown-format` when neither the settings nor the extension say. */
function fileFormat(file, options = {}) {
    const format = options.format ?? EXTENSIONS.find(([extension]) => extension.test(file.path))?.[1];
    if (format !== undefined)
        return format;
    throw new error.AssayError("data/unknown-format", `The extension of \`${file.path}\` does not say what it holds.`, {
        fix: "Name it with `format: parquet`, `csv`, `json` or `jsonl`.",
        location: { path: file.path },
    });
}
/**
 * Finds the columns of a file and the table function that reads them. Types of text formats come from every
 * row, not from a sample, so that a late value cannot break a read that began; they are then written into the
 * function, so that no later query finds others or looks again.
 */
async function openFile(file, format, describe, rows) {
    const detected = await detectingFunction(file, format);
    const columns = await describe(detected);
    if (format === "parquet" || isBareJson(format, columns))
        return { from: detected, columns };
    const from = format === "csv"
        ? await pinnedCsv(file, columns, rows)
        : readJson(file, format, `columns = ${columnTypes(columns.map(nestedAsJson))}`);
    return { from, columns: await describe(from) };
}
/** A STRUCT would give every nested object the properties of all, as nulls that nobody wrote. */
function nestedAsJson({ name, type, cell }) {
    return { name, type: cell === "nested" ? "JSON" : type };
}
/** True for JSON that holds no objects: DuckDB then calls the values `json` and has no names to be pinned. */
function isBareJson(format, columns) {
    return format !== "csv" && columns.length === 1 && columns[0].name === "json";
}
async function detectingFunction(file, format) {
    if (format === "parquet")
        return `read_parquet(${duckDbDialect.text(file.localPath)}, hive_partitioning = false)`;
    return format === "csv" ? sniffedCsv(file) : readJson(file, format, JSON_DETECTION);
}
/**
 * The date formats match no date, so that texts stay the texts that the file holds and lose no zone or
 * precision. Properties are columns however many or rare they are.
 */
const JSON_DETECTION = "sample_size = -1, dateformat = 'no dates', timestampformat = 'no dates', " +
    "map_inference_threshold = -1, field_appearance_threshold = 0, maximum_depth = 2";
function readJson(file, format, settings) {
    const path = duckDbDialect.text(file.localPath);
    const layout = format === "json" ? "auto" : "newline_delimited";
    return `read_json(${path}, format = '${layout}', hive_partitioning = false, ignore_errors = false, ${settings}${packing(file)})`;
}
/** SQL of the property names of all objects, each once as it is written. */
function jsonNames(file) {
    const path = duckDbDialect.text(file.localPath);
    return `SELECT DISTINCT unnest(json_keys(json)) AS name FROM read_json_objects(${path}, format = 'auto'${packing(file)})`;
}

;// CONCATENATED MODULE: ./build/bundle/engines/duckdb/duplicates.js




/**
 * DuckDB renames a repeated column (`a`, `a_1`), and a rule on its name would speak about the first one only.
 * The names in the file are looked up when some column could be renamed.
 * @throws AssayError `data/duplicate-column`
 */
async function refuseDuplicates(file, format, columns, rows) {
    const known = new Set(columns.map(({ name }) => name.toLowerCase()));
    if (!columns.some(({ name }) => mayBeRenamed(name, known)))
        return;
    const names = format === "parquet" ? await parquetNames(file, rows) : await textNames(file, format, rows);
    const seen = new Set();
    for (const name of names) {
        if (seen.has(name.toLowerCase()))
            throw new error.AssayError("data/duplicate-column", `\`${file.path}\` has two columns named \`${name}\`, upper and lower case taken as one.`, {
                fix: "Give each column a name of its own where the file is written.",
                location: { path: file.path },
            });
        seen.add(name.toLowerCase());
    }
}
function mayBeRenamed(name, known) {
    const original = /^(.*)_\d+$/s.exec(name.toLowerCase())?.[1];
    return original !== undefined && known.has(original);
}
/** Names of the top-level columns; the schema lists a tree depth first, its root before all. */
async function parquetNames(file, rows) {
    const path = duckDbDialect.text(file.localPath);
    const [, ...nodes] = await rows(`SELECT name, coalesce(num_children, 0) AS children FROM parquet_schema(${path})`);
    const names = [];
    for (let at = 0; at < nodes.length;) {
        names.push(String(nodes[at]["name"]));
        for (let inside = 1; inside > 0; at++)
            inside += Number(nodes[at]["children"]) - 1;
    }
    return names;
}
async function textNames(file, format, rows) {
    if (format !== "csv")
        return (await rows(jsonNames(file))).map(({ name }) => String(name));
    const [header] = await rows(await csvNames(file));
    return Object.values(header ?? {}).map(String);
}

;// CONCATENATED MODULE: ./build/bundle/engines/duckdb/errors.js


const LONGEST = 240;
/** What DuckDB said, in one cut line without places of this machine and without values of the data. */
function engineReason(thrown, files = []) {
    let line = [(0,error/* reasonOf */.A)(thrown), csvDetail(thrown)].filter(Boolean).join(": ");
    const known = [...files];
    for (const file of known)
        line = line.replaceAll(file.localPath, file.path);
    // Single quotes hold values, as in "Could not convert string 'x' to INT64", or the path of a file.
    line = line.replaceAll(/'([^']*)'/g, (quoted, inner) => known.some(({ path }) => path === inner) ? quoted : "'•••'");
    line = line.replaceAll(/(?<![\w.])(?:[A-Za-z]:)?[\\/](?:[^\s'"\\/]+[\\/])+([^\s'"\\/]+)/g, "$1");
    return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
/** The second fact of a CSV error. The line between them shows values of the file and is left out. */
function csvDetail(thrown) {
    if (!(thrown instanceof Error) || !thrown.message.includes("CSV Error on Line"))
        return undefined;
    const detail = /^(Expected Number of Columns: \d+ Found: \d+|Invalid unicode|Maximum line size of \d+ bytes exceeded|[^\n]*unterminated quote)/im;
    return detail.exec(thrown.message)?.[1];
}
/** Says which file could not be read and what is wrong with it. */
async function unreadable(thrown, file, format) {
    const reason = engineReason(thrown, [file]);
    const location = { path: file.path };
    if (!/No magic bytes found|too small to be a Parquet file/i.test(reason))
        return new error.AssayError("data/unreadable", `\`${file.path}\` could not be read as ${format}: ${reason}`, {
            fix: "Check that the file is complete and that `format:` names what it is.",
            location,
            cause: thrown,
        });
    const wrong = (await beginsLikeParquet(file))
        ? "was cut off: it begins like a Parquet file but does not end like one"
        : "is not a Parquet file: it does not begin with the bytes `PAR1`";
    return new error.AssayError("data/not-parquet", `\`${file.path}\` ${wrong} (${file.bytes} bytes).`, {
        fix: "Write or fetch the file again, or name its real format with `format:`.",
        location,
        cause: thrown,
    });
}
async function beginsLikeParquet({ localPath }) {
    const file = await (0,promises_.open)(localPath);
    try {
        const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
        return buffer.toString("latin1") === "PAR1";
    }
    finally {
        await file.close();
    }
}
/** For SQL of our own making over a file that opened: the data is at fault, or a limit of the engine. */
function queryFailed(thrown, files) {
    const reason = engineReason(thrown, files);
    if (/^Out of Memory Error/i.test(reason))
        return new error.AssayError("data/out-of-memory", `The data does not fit into the gate's memory: ${reason}`, {
            fix: "Give the gate more with `memory:`, or check fewer columns at once.",
            cause: thrown,
        });
    return new error.AssayError("data/unreadable", `The data could not be read to its end: ${reason}`, {
        fix: "Check the file at the place that the message names.",
        cause: thrown,
    });
}

// EXTERNAL MODULE: ./build/bundle/engines/native.js
var engines_native = __webpack_require__(24402);
;// CONCATENATED MODULE: ./build/bundle/engines/duckdb/session.js


/**
 * An in-memory database that may read the given files and nothing else: no network, no extensions, no other
 * file, and settings that SQL cannot change. The list of files is final once access is closed, so an engine
 * that opens one more file starts another session.
 */
async function startSession(files, settings) {
    const { DuckDBInstance: Instance } = (0,engines_native/* loadNative */.Sf)("@duckdb/node-api");
    const instance = await Instance.create(":memory:", {
        threads: String(settings.threads),
        memory_limit: `${Math.max(64, Math.floor(settings.memoryBytes / 2 ** 20))}MiB`,
        autoinstall_known_extensions: "false",
        autoload_known_extensions: "false",
        preserve_insertion_order: "true",
    });
    const paths = files.map((file) => duckDbDialect.text(file.localPath)).join(", ");
    const connection = await instance.connect();
    try {
        await runAll(connection, [
            `SET temp_directory = ${duckDbDialect.text(settings.scratch)}`,
            "SET TimeZone = 'UTC'",
            `SET allowed_paths = [${paths}]`,
            "SET enable_external_access = false",
            "SET lock_configuration = true",
        ]);
    }
    finally {
        connection.closeSync();
    }
    return instance;
}
async function runAll(connection, statements) {
    for (const statement of statements)
        await connection.run(statement);
}

;// CONCATENATED MODULE: ./build/bundle/engines/duckdb.js












/** Embedded SQL over Parquet, CSV, JSON and JSON Lines files. It reads the files of `relation`, no others. */
async function openDuckDb(options = {}) {
    const own = options.scratch === undefined ? await (0,promises_.mkdtemp)(external_node_path_.join(external_node_os_.tmpdir(), "assay-duckdb-")) : undefined;
    return new DuckDbEngine({
        memoryBytes: options.memoryBytes ?? 2 ** 30,
        threads: options.threads ?? external_node_os_.availableParallelism(),
        scratch: options.scratch ?? own ?? external_node_os_.tmpdir(),
    }, own);
}
class DuckDbEngine {
    dialect = duckDbDialect;
    #settings;
    #ownScratch;
    #files = new Map();
    /** Every session that was started; the last one knows every file. */
    #sessions = [];
    #current;
    constructor(settings, ownScratch) {
        this.#settings = settings;
        this.#ownScratch = ownScratch;
    }
    async relation(file, options = {}) {
        const format = fileFormat(file, options);
        if (file.bytes === 0)
            throw new error.AssayError("data/empty-file", `\`${file.path}\` is empty: it has 0 bytes.`, {
                fix: "Check the step that writes the file.",
                location: { path: file.path },
            });
        if (!this.#files.has(file.localPath)) {
            this.#files.set(file.localPath, file);
            this.#current = undefined;
        }
        try {
            return await this.#using(async (connection) => {
                const rows = async (sql) => (await connection.runAndReadAll(sql)).getRowObjects();
                const opened = await openFile(file, format, (from) => describe(connection, `SELECT * FROM ${from}`), rows);
                await refuseDuplicates(file, format, opened.columns, rows);
                return opened;
            });
        }
        catch (thrown) {
            if (thrown instanceof error.AssayError)
                throw thrown;
            throw await unreadable(format === "csv" ? await this.#csvError(file, thrown) : thrown, file, format);
        }
    }
    /** Detecting the columns of a ragged file fails without saying where; a strict read says it. */
    async #csvError(file, thrown) {
        try {
            const from = await strictCsv(file);
            await this.#using((connection) => connection.run(`SELECT count(COLUMNS(*)) FROM ${from}`));
            return thrown;
        }
        catch (exact) {
            return exact;
        }
    }
    async query(sql) {
        try {
            return await this.#using(async (connection) => {
                const reader = await connection.runAndReadAll(sql);
                return reader.getRowObjects().map((row) => plainRow(row));
            });
        }
        catch (thrown) {
            throw queryFailed(thrown, this.#files.values());
        }
    }
    async *batches(sql, size) {
        const connection = await (await this.#session()).connect();
        try {
            const columns = await describe(connection, sql);
            const result = await connection.stream(transferQuery(sql, columns));
            let pending = [];
            let rows = 0;
            for (let chunk = await result.fetchChunk(); chunk?.rowCount; chunk = await result.fetchChunk()) {
                if (rows > 0 && rows + chunk.rowCount > size) {
                    yield readBatch(pending, columns);
                    pending = [];
                    rows = 0;
                }
                pending.push(chunk);
                rows += chunk.rowCount;
            }
            if (rows > 0)
                yield readBatch(pending, columns);
        }
        catch (thrown) {
            throw queryFailed(thrown, this.#files.values());
        }
        finally {
            connection.closeSync();
        }
    }
    async close() {
        for (const session of this.#sessions.splice(0))
            (await session.catch(() => undefined))?.closeSync();
        if (this.#ownScratch !== undefined)
            await (0,promises_.rm)(this.#ownScratch, { recursive: true, force: true });
    }
    #session() {
        if (this.#current === undefined) {
            this.#current = startSession([...this.#files.values()], this.#settings);
            this.#sessions.push(this.#current);
        }
        return this.#current;
    }
    async #using(work) {
        const connection = await (await this.#session()).connect();
        try {
            return await work(connection);
        }
        finally {
            connection.closeSync();
        }
    }
}
async function describe(connection, sql) {
    const reader = await connection.runAndReadAll(`DESCRIBE ${sql}`);
    return reader.getRows().map(([name, type]) => {
        return { name: String(name), type: String(type), cell: cellKind(String(type)) };
    });
}
/** 64-bit integers become numbers where they fit; what is neither number, text nor boolean becomes text. */
function plainRow(row) {
    return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plainValue(value)]));
}
function plainValue(value) {
    if (typeof value === "bigint") {
        const number = Number(value);
        return Number.isSafeInteger(number) ? number : value;
    }
    return typeof value === "object" && value !== null ? String(value) : value;
}


/***/ }),

/***/ 69613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ listNames),
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

const MOST_LISTED = 20;
/** `Did you mean \`carrier\`?` when a known name is near what was written, else undefined. */
function didYouMean(seen, known) {
    const wanted = seen.slice(0, 128).toLowerCase();
    let best;
    for (const name of known) {
        const steps = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wanted, name.slice(0, 128).toLowerCase());
        if (best === undefined || steps < best.steps)
            best = { name, steps };
    }
    const tolerance = wanted.length < 4 ? 1 : Math.max(2, Math.floor(wanted.length / 3));
    return best && best.steps <= tolerance ? `Did you mean \`${best.name}\`?` : undefined;
}
/** Names for a sentence: `a, b and c`, or the first twenty and how many more. */
function listNames(names) {
    if (names.length === 0)
        return "none";
    const shown = names.slice(0, MOST_LISTED);
    if (names.length > shown.length)
        return `${shown.join(", ")} and ${names.length - shown.length} more`;
    if (shown.length === 1)
        return shown[0];
    return `${shown.slice(0, -1).join(", ")} and ${shown[shown.length - 1]}`;
}


/***/ }),

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

/***/ 71819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ planFeeds)
});

// EXTERNAL MODULE: ./build/bundle/model/error.js
var error = __webpack_require__(38093);
// EXTERNAL MODULE: ./build/bundle/engines/names.js
var engines_names = __webpack_require__(69613);
// EXTERNAL MODULE: ./build/bundle/engines/onnx/metadata.js
var metadata = __webpack_require__(34404);
;// CONCATENATED MODULE: ./build/bundle/engines/onnx/fill.js


const FLOATS = ["float32", "float64"];
/** What whole-number tensors hold: least and greatest value. Beyond 2^53 a column's doubles are not exact. */
const INTEGERS = {
    int64: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    uint64: [0, Number.MAX_SAFE_INTEGER],
    int32: [-(2 ** 31), 2 ** 31 - 1],
    uint32: [0, 2 ** 32 - 1],
    int16: [-(2 ** 15), 2 ** 15 - 1],
    uint16: [0, 2 ** 16 - 1],
    int8: [-128, 127],
    uint8: [0, 255],
    bool: [0, 1],
};
function canFill(type) {
    return type === "string" || FLOATS.includes(type) || type in INTEGERS;
}
/** True when cells of a kind can go into a tensor of a type without a conversion that guesses. */
function accepts(type, cell) {
    if (type === "string")
        return cell === "text";
    return cell === "integer" || cell === "number" || cell === "boolean";
}
function describeColumn(column) {
    return `the column ${column.name} (${column.type})`;
}
/**
 * One tensor of `rows` × `columns`, row by row; rows beyond the batch repeat its last one.
 * Missing numbers become NaN in float tensors.
 * @throws AssayError `model/input-null`, `model/input-type`
 */
function fillTensor(ort, input, columns, batch, rows, table) {
    const dims = input.shape.length === 1 ? [rows] : [rows, columns.length];
    if (input.type === "string")
        return new ort.Tensor("string", fillTexts(input, columns, batch, rows, table), dims);
    const data = allocate(input.type, rows * columns.length);
    columns.forEach((name, at) => {
        const column = batch.columns.get(name);
        if (column?.kind !== "number")
            throw wrongCells(input, name, table, "holds text");
        if (!FLOATS.includes(input.type))
            requireIntegers(input, name, column, table);
        for (let row = 0; row < rows; row++) {
            const value = column.values[Math.min(row, batch.rows - 1)];
            const index = row * columns.length + at;
            if (data instanceof BigInt64Array || data instanceof BigUint64Array)
                data[index] = BigInt(value);
            else
                data[index] = value;
        }
    });
    return toTensor(ort, input.type, data, dims);
}
function fillTexts(input, columns, batch, rows, table) {
    const data = new Array(rows * columns.length);
    columns.forEach((name, at) => {
        const column = batch.columns.get(name);
        if (column?.kind !== "text")
            throw wrongCells(input, name, table, "holds no text");
        if (column.nulls > 0)
            throw nullCells(input, name, column.nulls, table);
        for (let row = 0; row < rows; row++)
            data[row * columns.length + at] = column.values[Math.min(row, batch.rows - 1)] ?? "";
    });
    return data;
}
function requireIntegers(input, name, column, table) {
    if (column.nulls > 0)
        throw nullCells(input, name, column.nulls, table);
    const [least, greatest] = INTEGERS[input.type] ?? [0, 0];
    let wrong = 0;
    for (const value of column.values)
        if (!Number.isInteger(value) || value < least || value > greatest)
            wrong++;
    if (wrong > 0)
        throw wrongCells(input, name, table, `has ${wrong} values that are no whole numbers from ${least} to ${greatest}`);
}
function wrongCells(input, column, table, seen) {
    return new error.AssayError("model/input-type", `The model's input ${(0,metadata/* describeValue */.bp)(input)} cannot take the column ${column} of \`${table}\`, which ${seen}.`, {
        fix: "Map another column under `inputs:`, or store the column in the type used in training.",
        location: { path: table },
    });
}
function nullCells(input, column, nulls, table) {
    const kind = input.type === "string" ? "A string tensor" : `A tensor of ${input.type}`;
    return new error.AssayError("model/input-null", `The column ${column} of \`${table}\` has ${nulls} missing ${nulls === 1 ? "value" : "values"} among the rows read, but it feeds the input ${(0,metadata/* describeValue */.bp)(input)}. ${kind} has no way to say that a value is missing.`, {
        fix: "Fill the gaps in the data as it was done in training, or take these rows out.",
        location: { path: table },
    });
}
function allocate(type, length) {
    switch (type) {
        case "float32":
            return new Float32Array(length);
        case "float64":
            return new Float64Array(length);
        case "int64":
            return new BigInt64Array(length);
        case "uint64":
            return new BigUint64Array(length);
        case "int32":
            return new Int32Array(length);
        case "uint32":
            return new Uint32Array(length);
        case "int16":
            return new Int16Array(length);
        case "uint16":
            return new Uint16Array(length);
        case "int8":
            return new Int8Array(length);
        default:
            return new Uint8Array(length);
    }
}
function toTensor(ort, type, data, dims) {
    if (data instanceof Float32Array)
        return new ort.Tensor("float32", data, dims);
    if (data instanceof Float64Array)
        return new ort.Tensor("float64", data, dims);
    if (data instanceof BigInt64Array)
        return new ort.Tensor("int64", data, dims);
    if (data instanceof BigUint64Array)
        return new ort.Tensor("uint64", data, dims);
    if (data instanceof Int32Array)
        return new ort.Tensor("int32", data, dims);
    if (data instanceof Uint32Array)
        return new ort.Tensor("uint32", data, dims);
    if (data instanceof Int16Array)
        return new ort.Tensor("int16", data, dims);
    if (data instanceof Uint16Array)
        return new ort.Tensor("uint16", data, dims);
    if (data instanceof Int8Array)
        return new ort.Tensor("int8", data, dims);
    return type === "bool" ? new ort.Tensor("bool", data, dims) : new ort.Tensor("uint8", data, dims);
}

;// CONCATENATED MODULE: ./build/bundle/engines/onnx/feeds.js




/**
 * Fits the columns of a table to the inputs of a model, by name or as `mapping` says.
 * @throws AssayError `model/input-missing`, `model/input-unknown`, `model/input-type`, `model/input-shape`
 */
function planFeeds(session, table, mapping = {}) {
    const location = { path: session.model.path };
    const names = session.inputs.map(({ name }) => name);
    for (const name of Object.keys(mapping)) {
        if (names.includes(name))
            continue;
        throw new error.AssayError("model/input-unknown", `\`inputs\` names ${name}, but \`${session.model.path}\` has the inputs ${(0,engines_names/* listNames */.Z)(names)}.`, { fix: (0,engines_names/* didYouMean */.a)(name, names) ?? "Use a name of the model's inputs.", location });
    }
    const known = new Map(table.columns.map((column) => [column.name, column]));
    const chosen = session.inputs.map((input) => [mapping[input.name] ?? [input.name]].flat());
    requireColumns(session, table, chosen);
    const feeds = session.inputs.map((input, index) => {
        if (!input.isTensor || !canFill(input.type))
            throw new error.AssayError("model/input-type", `\`${session.model.path}\` wants the input ${(0,metadata/* describeValue */.bp)(input)}, which no column can fill.`, { fix: "Export the model with inputs of float, double, integer, bool or string tensors.", location });
        requireShape(session.model.path, input, chosen[index].length);
        for (const name of chosen[index]) {
            const column = known.get(name);
            if (column && !accepts(input.type, column.cell))
                throw new error.AssayError("model/input-type", `The input ${(0,metadata/* describeValue */.bp)(input)} of \`${session.model.path}\` cannot take ${describeColumn(column)} of \`${table.path}\`.`, {
                    fix: "Map another column under `inputs:`, or store the column in the type used in training.",
                    location,
                });
        }
        return { input, columns: chosen[index] };
    });
    const fixedRows = commonRows(session.model.path, feeds);
    return {
        columns: [...new Set(feeds.flatMap(({ columns }) => columns))],
        fixedRows,
        build: (ort, batch) => {
            const rows = fixedRows ?? batch.rows;
            const tensors = {};
            for (const { input, columns } of feeds)
                tensors[input.name] = fillTensor(ort, input, columns, batch, rows, table.path);
            return tensors;
        },
    };
}
/** Everything that is missing at once, so that it is put right at once. */
function requireColumns(session, table, chosen) {
    const known = table.columns.map(({ name }) => name);
    const missing = [...new Set(chosen.flat())].filter((name) => !known.includes(name));
    if (missing.length === 0)
        return;
    const wants = (0,engines_names/* listNames */.Z)(session.inputs.map(metadata/* describeValue */.bp));
    const hints = missing.map((name) => (0,engines_names/* didYouMean */.a)(name, known)?.replace("Did you mean", `For ${name}, did you mean`));
    throw new error.AssayError("model/input-missing", `\`${table.path}\` has no column ${(0,engines_names/* listNames */.Z)(missing)} for \`${session.model.path}\`, which wants ${wants}. The table has ${(0,engines_names/* listNames */.Z)(known)}.`, {
        fix: [
            ...hints.filter((hint) => hint !== undefined),
            "Say which column feeds which input: `inputs: { input: column }`, or `inputs: { X: [a, b, c] }` for one tensor of several columns.",
        ].join(" "),
        location: { path: session.model.path },
    });
}
function requireShape(model, input, columns) {
    const rank = input.shape.length;
    const width = rank === 2 ? input.shape[1] : 1;
    if ((rank === 1 && columns === 1) || (rank === 2 && (width === null || width === columns)))
        return;
    const fits = rank === 1 ? "one column" : `${width} columns in a list`;
    throw new error.AssayError("model/input-shape", rank === 1 || rank === 2
        ? `The input ${(0,metadata/* describeValue */.bp)(input)} of \`${model}\` takes ${fits}, but \`inputs\` gives it ${columns}.`
        : `The input ${input.name} of \`${model}\` has the shape ${(0,metadata/* describeShape */.vJ)(input.shape)}, which columns of a table cannot fill.`, {
        fix: rank === 2
            ? `Name its columns in the order of training: \`inputs: { ${input.name}: [a, b, …] }\`.`
            : "Score the rows yourself and give the file as `predictions:`.",
        location: { path: model },
    });
}
function commonRows(model, feeds) {
    const sizes = new Set(feeds.map(({ input }) => input.shape[0]).filter((size) => size !== null));
    if (sizes.size === 0)
        return undefined;
    const [rows] = sizes;
    if (sizes.size === 1 && rows > 0)
        return rows;
    throw new error.AssayError("model/input-shape", `The inputs of \`${model}\` have different fixed numbers of rows: ${(0,engines_names/* listNames */.Z)(feeds.map(({ input }) => (0,metadata/* describeValue */.bp)(input)))}.`, { fix: "Export the model with an open first dimension.", location: { path: model } });
}


/***/ }),

/***/ 34404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _6: () => (/* binding */ readMetadata),
/* harmony export */   bp: () => (/* binding */ describeValue),
/* harmony export */   vJ: () => (/* binding */ describeShape)
/* harmony export */ });
/** What a session says of its inputs or outputs, with every symbolic or unknown dimension as null. */
function readMetadata(values) {
    return values.map((value) => {
        if (!value.isTensor)
            return { name: value.name, isTensor: false };
        return { name: value.name, isTensor: true, type: value.type, shape: value.shape.map(fixedSize) };
    });
}
function fixedSize(dimension) {
    return typeof dimension === "number" && dimension >= 0 ? dimension : null;
}
/** `X float32[N, 3]`, for sentences. */
function describeValue(value) {
    if (!value.isTensor)
        return `${value.name} (no tensor)`;
    return `${value.name} ${value.type}${describeShape(value.shape)}`;
}
/** `[N, 3]`: the first open dimension is N, others are `?`. */
function describeShape(shape) {
    return `[${shape.map((size, axis) => size ?? (axis === 0 ? "N" : "?")).join(", ")}]`;
}


/***/ }),

/***/ 48838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ loadOnnxRuntime),
  f: () => (/* binding */ openSession)
});

// EXTERNAL MODULE: ./build/bundle/model/error.js
var error = __webpack_require__(38093);
// EXTERNAL MODULE: ./build/bundle/engines/native.js
var engines_native = __webpack_require__(24402);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/bundle/engines/onnx/protobuf.js

/** Field numbers of ModelProto in onnx.proto; 7 is the graph. */
const LARGEST_FIELD = 30;
const GRAPH = 7;
const LONGEST_HEADER = 20;
/** A model has about ten fields at its top; a file of endless small ones is not worth reading on. */
const MOST_FIELDS = 10_000;
/**
 * Why a file is no ONNX model, told from the outermost protobuf fields only.
 * @returns the end of a sentence, e.g. `it ends at byte 512 inside a field of 900 bytes, so it was cut off`
 */
async function inspectProtobuf(localPath) {
    const file = await (0,promises_.open)(localPath, "r");
    try {
        const { size } = await file.stat();
        if (size === 0)
            return "the file is empty";
        return await walk(file, size);
    }
    finally {
        await file.close();
    }
}
async function walk(file, size) {
    let at = 0;
    let hasGraph = false;
    for (let seen = 0; at < size && seen < MOST_FIELDS; seen++) {
        const field = await readField(file, at);
        if (field === undefined || field.number < 1 || field.number > LARGEST_FIELD)
            return at === 0
                ? "it does not begin as one, so it is damaged or of another format"
                : `the bytes from ${at} on make no sense, so it is damaged`;
        if (field.end > size)
            return `it ends at byte ${size} inside a part that needs ${field.end} bytes, so it was cut off`;
        hasGraph ||= field.number === GRAPH;
        at = field.end;
    }
    return hasGraph ? "its graph is damaged" : `it has ${size} bytes but no graph`;
}
async function readField(file, at) {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(LONGEST_HEADER), 0, LONGEST_HEADER, at);
    const bytes = buffer.subarray(0, bytesRead);
    const tag = readVarint(bytes, 0);
    if (tag === undefined)
        return undefined;
    const number = Math.floor(tag.value / 8);
    switch (tag.value % 8) {
        case 0: {
            const value = readVarint(bytes, tag.length);
            return value && { number, end: at + tag.length + value.length };
        }
        case 1:
            return { number, end: at + tag.length + 8 };
        case 2: {
            const length = readVarint(bytes, tag.length);
            return length && { number, end: at + tag.length + length.length + length.value };
        }
        case 5:
            return { number, end: at + tag.length + 4 };
        default:
            return undefined;
    }
}
/** Base-128 number of at most ten bytes; as a double, which is exact enough to compare with a file's size. */
function readVarint(bytes, from) {
    let value = 0;
    for (let index = 0; index < 10 && from + index < bytes.length; index++) {
        const byte = bytes[from + index];
        value += (byte & 0x7f) * 2 ** (7 * index);
        if (byte < 0x80)
            return { value, length: index + 1 };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/bundle/engines/onnx/errors.js


const EXPORT_FIX = "Export the model again, and check it with `onnx.checker.check_model`.";
/** Says why a model could not be opened, without the runtime's source paths and ours. */
async function openingFailed(thrown, model) {
    const text = thrown instanceof Error ? thrown.message : String(thrown);
    const location = { path: model.path };
    const reason = plainReason(thrown, model);
    const operator = unknownOperator(text);
    if (operator !== undefined)
        return new error.AssayError("model/unknown-operator", `\`${model.path}\` uses the operator ${operator}, which ONNX Runtime does not know.`, { fix: "Export the model with standard operators only, or with another `target_opset`.", location });
    if (/external data|External initializer|external_data/i.test(text))
        return new error.AssayError("model/external-data", `\`${model.path}\` keeps weights in another file, which cannot be read: ${reason}`, { fix: "Save the model as one file, or commit the file with the weights beside it.", location });
    if (/IR version|opset \d+ is under development|guarantees\*? support/i.test(text))
        return new error.AssayError("model/unsupported-version", `\`${model.path}\` is too new: ${newestOpset(text) ?? reason}`, {
            fix: "Export the model with a lower `target_opset`.",
            location,
        });
    if (/Protobuf parsing failed|does not have a graph|ModelProto/i.test(text)) {
        const found = await inspectProtobuf(model.localPath);
        return new error.AssayError("model/unreadable", `\`${model.path}\` is not a readable ONNX model: ${found}.`, {
            fix: "Check the step that wrote or fetched the file, and put the whole file in place.",
            location,
        });
    }
    return new error.AssayError("model/invalid", `\`${model.path}\` cannot be opened: ${reason}`, {
        fix: EXPORT_FIX,
        location,
    });
}
function runningFailed(thrown, model) {
    return new error.AssayError("model/run-failed", `\`${model.path}\` failed while it ran: ${plainReason(thrown, model)}`, {
        fix: "Try these rows with ONNX Runtime by hand; the data may hold values that the model was not exported for.",
        location: { path: model.path },
    });
}
/** The runtime says it in three sentences. */
function newestOpset(text) {
    const found = /Opset (\d+) is under development.*is till opset (\d+)/s.exec(text);
    return found === null
        ? undefined
        : `it has opset ${found[1]}, and ONNX Runtime knows opsets up to ${found[2]}.`;
}
/** Name and domain of the operator that the runtime has no implementation for. */
function unknownOperator(text) {
    const unregistered = /No Op registered for (\S+) with domain_version of (\d+)/.exec(text);
    if (unregistered !== null)
        return `${unregistered[1]} (opset ${unregistered[2]})`;
    const custom = /(\S+):(\S+)\(-?\d+\) is not a registered function\/op/.exec(text);
    if (custom !== null)
        return `${custom[2]} of the domain ${custom[1]}`;
    return /Could not find an implementation for (\S+?)\((\d+)\)/
        .exec(text)
        ?.slice(1)
        .join(" (opset ")
        .concat(")");
}
/**
 * The runtime's own words in one line: without where the file lies on this disk, without the runtime's C++
 * source lines, and not longer than a sentence should be.
 */
function plainReason(thrown, model) {
    const text = thrown instanceof Error ? thrown.message : (0,error/* reasonOf */.A)(thrown);
    const folder = model.localPath.slice(0, model.localPath.lastIndexOf("/") + 1);
    const plain = text
        .replaceAll(model.localPath, model.path)
        .replaceAll(folder === "/" || folder === "" ? model.localPath : folder, "")
        .replace(/Load model from .*? failed:\s*/, "")
        .replace(/\/onnxruntime_src\/\S+ .*?\) (?=[A-Z]|size)/gs, "")
        .replace(/\b\w+\.cc:\d+ \w+ /g, "")
        .replace(/\s+/g, " ")
        .trim();
    return plain.length > 300 ? `${plain.slice(0, 299)}…` : plain;
}

// EXTERNAL MODULE: ./build/bundle/engines/onnx/metadata.js
var metadata = __webpack_require__(34404);
;// CONCATENATED MODULE: ./build/bundle/engines/onnx/session.js




/**
 * Loads ONNX Runtime's native binding. The environment of the process must hold ORT_DISABLE_TELEMETRY=1
 * before, or the official build writes a device id to the home folder; the workers' environment does.
 * @throws AssayError `model/runtime-missing`
 */
function loadOnnxRuntime() {
    try {
        return (0,engines_native/* loadNative */.Sf)("onnxruntime-node");
    }
    catch (thrown) {
        throw new error.AssayError("model/runtime-missing", `ONNX Runtime could not be loaded on ${process.platform}-${process.arch}: ${(0,error/* reasonOf */.A)(thrown)}`, { fix: "Install `onnxruntime-node` on a system that it has binaries for.", cause: thrown });
    }
}
/**
 * Opens a model on the CPU with one thread and without spinning, so that gates that run side by side do not
 * starve one another.
 * @throws AssayError `model/unreadable`, `model/unknown-operator`, `model/external-data`,
 *   `model/unsupported-version` or `model/invalid`
 */
async function openSession(model, options = {}) {
    const { InferenceSession } = loadOnnxRuntime();
    let session;
    try {
        session = await InferenceSession.create(model.localPath, {
            executionProviders: ["cpu"],
            intraOpNumThreads: options.threads ?? 1,
            interOpNumThreads: 1,
            executionMode: "sequential",
            graphOptimizationLevel: options.optimization ?? "all",
            // What goes wrong is thrown; the runtime's own lines on stderr would only repeat it.
            logSeverityLevel: 4,
            extra: { session: { intra_op: { allow_spinning: "0" }, inter_op: { allow_spinning: "0" } } },
        });
    }
    catch (thrown) {
        throw await openingFailed(thrown, model);
    }
    const outputs = (0,metadata/* readMetadata */._6)(session.outputMetadata);
    return {
        model,
        inputs: (0,metadata/* readMetadata */._6)(session.inputMetadata),
        outputs,
        run: async (feeds, names = tensorNames(outputs, model)) => {
            try {
                return (await session.run(feeds, [...names]));
            }
            catch (thrown) {
                throw runningFailed(thrown, model);
            }
        },
        close: () => session.release(),
    };
}
function tensorNames(outputs, model) {
    const names = outputs.filter((output) => output.isTensor).map((output) => output.name);
    if (names.length > 0)
        return names;
    throw new error.AssayError("model/no-tensor-output", `\`${model.path}\` has no output that is a tensor; it gives ${outputs.map(({ name }) => name).join(", ")}.`, { fix: "Convert the model with `options={'zipmap': False}`.", location: { path: model.path } });
}


/***/ }),

/***/ 69274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ DATA_METRICS)
});

// EXTERNAL MODULE: ./build/bundle/model/estimate.js
var model_estimate = __webpack_require__(17693);
// EXTERNAL MODULE: ./node_modules/typebox/build/index.mjs + 1 modules
var build = __webpack_require__(35007);
;// CONCATENATED MODULE: ./build/bundle/gates/data/metric.js

const NO_OPTIONS = build/* Type.Object */.ZUJ.Object({}, { additionalProperties: false });
function shared(declaration, subjects) {
    const { id, description, unit, direction, range, source, options = NO_OPTIONS } = declaration;
    const { applies = () => true, needs = "a column" } = declaration;
    const info = {
        id,
        description,
        unit,
        direction,
        subjects,
        requires: subjects,
        options,
        source,
    };
    return { info: range === undefined ? info : { ...info, range }, applies, needs };
}
/** A metric of one column out of the shared scan. */
function columnMetric(declaration) {
    return {
        kind: "aggregate",
        ...shared(declaration, ["column"]),
        aggregates: (sql, column) => declaration.aggregates(present(column), sql),
        estimate: (values, column) => declaration.estimate(values, present(column)),
    };
}
/** A metric of the whole table out of the shared scan. */
function tableMetric(declaration) {
    const { aggregates, estimate } = declaration;
    return { kind: "aggregate", ...shared(declaration, []), aggregates, estimate };
}
/** A metric with queries of its own, of the whole table or of one column. */
function queryMetric(declaration) {
    const subjects = declaration.subject === "column" ? ["column"] : [];
    return { kind: "query", ...shared(declaration, subjects), measure: declaration.measure };
}
function present(column) {
    if (column === undefined)
        throw new TypeError("a column metric was measured without a column");
    return column;
}
/** For columns whose values can be ordered and added. */
function isNumber(column) {
    return column.cell === "integer" || column.cell === "number";
}
/** Why a share or a mean of a table without rows has no value. */
function noRows(what = "the table has no rows") {
    return {
        code: "metric/no-samples",
        reason: what,
        fix: "Check the step that writes the data; guard it with a rule on `row_count`.",
    };
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/metrics/distinct-count.js


const distinctCount = columnMetric({
    id: "distinct_count",
    description: "Number of different values of the column; NULL is none of them. Exact, never estimated.",
    unit: "count",
    direction: "exact",
    range: [0, Number.MAX_SAFE_INTEGER],
    source: "SQL count(DISTINCT column), pandas.Series.nunique()",
    aggregates: (column, sql) => ({
        rows: "count(*)",
        distinct: `count(DISTINCT ${sql.identifier(column.name)})`,
    }),
    estimate: ({ rows, distinct }) => (Number(rows) === 0 ? noRows() : (0,model_estimate/* exactly */.p)(Number(distinct), Number(rows))),
});

// EXTERNAL MODULE: ./build/bundle/gates/data/missing.js
var missing = __webpack_require__(1027);
;// CONCATENATED MODULE: ./build/bundle/gates/data/metrics/duplicate-rate.js




const duplicateRate = queryMetric({
    id: "duplicate_rate",
    description: "Share of rows that repeat an earlier row in the given columns (default: all); NULL equals NULL.",
    subject: "table",
    unit: "ratio",
    direction: "lower",
    range: [0, 1],
    source: "pandas.DataFrame.duplicated(subset=columns).mean()",
    options: build/* Type.Object */.ZUJ.Object({
        columns: build/* Type.Optional */.ZUJ.Optional(build/* Type.Array */.ZUJ.Array(build/* Type.String */.ZUJ.String({ minLength: 1 }), {
            minItems: 1,
            description: "Columns that together should be unique; default: all",
        })),
    }, { additionalProperties: false }),
    measure: async ({ table, options }) => {
        const { engine, relation } = table;
        const names = columnsOf(options["columns"]) ?? relation.columns.map(({ name }) => name);
        const unknown = names.find((name) => !relation.columns.some((column) => column.name === name));
        if (unknown !== undefined)
            return (0,missing/* noColumn */.g)(unknown, relation.columns, table.name);
        const columns = names.map((name) => engine.dialect.identifier(name)).join(", ");
        const [{ rows, groups }] = await engine.query(`SELECT coalesce(sum(n), 0) AS "rows", count(*) AS "groups" FROM (SELECT count(*) AS n FROM ${relation.from} GROUP BY ${columns}) AS g`);
        const count = Number(rows);
        return count === 0 ? noRows() : (0,model_estimate/* exactly */.p)((count - Number(groups)) / count, count);
    },
});
function columnsOf(option) {
    return Array.isArray(option) ? option.map(String) : undefined;
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/finite.js

/** Counts of the values and of those among them that are NaN or infinite. */
function finiteAggregates(column, sql) {
    const name = sql.identifier(column.name);
    const values = { values: `count(${name})` };
    if (column.cell === "integer")
        return values;
    return { ...values, notFinite: sql.countIf(`NOT ${sql.isFinite(name)}`) };
}
/**
 * Why a statistic of these values has none: no values, or NaN and infinities among them. They are not left
 * out silently: a mean of the rest would hide them, and NaN in a column is often the fault to be found.
 */
function notMeasurable(values, column) {
    const count = Number(values["values"]);
    const notFinite = Number(values["notFinite"] ?? 0);
    if (count === 0)
        return noRows(`column \`${column.name}\` has no values`);
    if (notFinite === 0)
        return undefined;
    return {
        code: "data/not-finite",
        reason: `column \`${column.name}\` has ${notFinite} of ${count} values that are NaN or infinite`,
        fix: "Write unknown values as NULL.",
    };
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/metrics/extremes.js



/** The smallest or largest value of a column of numbers. */
function extreme(id, description) {
    return columnMetric({
        id,
        description,
        unit: "value",
        direction: "exact",
        source: `SQL ${id}(column), pandas.Series.${id}()`,
        applies: isNumber,
        needs: "numbers",
        aggregates: (column, sql) => {
            const name = sql.identifier(column.name);
            const value = column.cell === "integer" ? name : sql.asNumber(name);
            return { ...finiteAggregates(column, sql), [id]: `${id}(${value})` };
        },
        estimate: (values, column) => notMeasurable(values, column) ?? extremeOf(values[id], values, column),
    });
}
function extremeOf(value, { values: count }, column) {
    const estimate = (0,model_estimate/* exactly */.p)(Number(value), Number(count));
    return column.cell === "integer" && "value" in estimate && typeof value === "bigint"
        ? { ...estimate, integer: value }
        : estimate;
}
const smallest = extreme("min", "Smallest value of a column of numbers.");
const largest = extreme("max", "Largest value of a column of numbers.");

;// CONCATENATED MODULE: ./build/bundle/gates/data/metrics/invalid.js


const SOURCE = "JSON Schema (draft 2020-12, 2019-09 or 07) as ajv judges it";
const invalidRate = queryMetric({
    id: "invalid_rate",
    description: "Share of rows that are not valid by the gate's JSON Schema; NULL is null where the property's schema names null, otherwise the property is absent.",
    subject: "table",
    unit: "ratio",
    direction: "lower",
    range: [0, 1],
    source: SOURCE,
    measure: async ({ validity }) => {
        const { rows, invalid } = await validity();
        return rows === 0 ? noRows() : (0,model_estimate/* exactly */.p)(invalid / rows, rows);
    },
});
const invalidCount = queryMetric({
    id: "invalid_count",
    description: "Number of rows that are not valid by the gate's JSON Schema; NULL is null where the property's schema names null, otherwise the property is absent.",
    subject: "table",
    unit: "count",
    direction: "lower",
    range: [0, Number.MAX_SAFE_INTEGER],
    source: SOURCE,
    measure: async ({ validity }) => {
        const { rows, invalid } = await validity();
        return rows === 0 ? noRows() : (0,model_estimate/* exactly */.p)(invalid, rows);
    },
});

;// CONCATENATED MODULE: ./build/bundle/gates/data/exact-mean.js
/** Binary digits that `Dialect.exactSum` keeps after the point. */
const FRACTION_BITS = 90n;
/**
 * (whole + fraction / 2^90) / count, rounded once to the nearest double. The sums are integers, so the mean
 * does not depend on the order in which threads added the rows.
 */
function exactMean(whole, fraction, count) {
    const numerator = (integer(whole) << FRACTION_BITS) + integer(fraction);
    return quotient(numerator, BigInt(count) << FRACTION_BITS);
}
function integer(value) {
    return typeof value === "bigint" || typeof value === "number" ? BigInt(value) : 0n;
}
/** The double nearest to numerator / denominator, for a positive denominator. */
function quotient(numerator, denominator) {
    const size = numerator < 0n ? -numerator : numerator;
    if (size === 0n)
        return 0;
    // 66 or more significant bits, and a last one that says whether more follow: enough to round correctly.
    const shift = Math.max(0, 66 + denominator.toString(2).length - size.toString(2).length);
    const scaled = size << BigInt(shift);
    const rest = scaled % denominator === 0n ? 0n : 1n;
    const value = Number(((scaled / denominator) << 1n) | rest) / 2 ** (shift + 1);
    return numerator < 0n ? -value : value;
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/metrics/mean.js




const mean = columnMetric({
    id: "mean",
    description: "Arithmetic mean of the values of a column of numbers that are not NULL, rounded once; digits beyond the 90th binary one after the point do not count.",
    unit: "value",
    direction: "exact",
    source: "math.fsum(values) / len(values), pandas.Series.mean()",
    applies: isNumber,
    needs: "numbers",
    aggregates: (column, sql) => ({
        ...finiteAggregates(column, sql),
        ...sql.exactSum(sql.identifier(column.name), column.cell),
    }),
    estimate: (values, column) => {
        const missing = notMeasurable(values, column);
        if (missing !== undefined)
            return missing;
        const count = Number(values["values"]);
        if (Number(values["summed"]) !== count)
            return {
                code: "data/out-of-range",
                reason: `column \`${column.name}\` has values beyond ±2^63, which are not added exactly`,
                fix: "Rescale the column, or guard it with `min` and `max`.",
            };
        return (0,model_estimate/* exactly */.p)(exactMean(values["whole"], values["fraction"], count), count);
    },
});

;// CONCATENATED MODULE: ./build/bundle/gates/data/metrics/null-rate.js


function nulls(column, sql) {
    return { rows: "count(*)", nulls: sql.countIf(`${sql.identifier(column.name)} IS NULL`) };
}
const nullRate = columnMetric({
    id: "null_rate",
    description: "Share of rows in which the column is NULL; a NaN is a value and not NULL.",
    unit: "ratio",
    direction: "lower",
    range: [0, 1],
    source: "pandas.Series.isna().mean() of a column without NaN",
    aggregates: nulls,
    estimate: ({ rows, nulls }) => Number(rows) === 0 ? noRows() : (0,model_estimate/* exactly */.p)(Number(nulls) / Number(rows), Number(rows)),
});
const nullCount = columnMetric({
    id: "null_count",
    description: "Number of rows in which the column is NULL; a NaN is a value and not NULL.",
    unit: "count",
    direction: "lower",
    range: [0, Number.MAX_SAFE_INTEGER],
    source: "pandas.Series.isna().sum() of a column without NaN",
    aggregates: nulls,
    estimate: ({ rows, nulls }) => (Number(rows) === 0 ? noRows() : (0,model_estimate/* exactly */.p)(Number(nulls), Number(rows))),
});

;// CONCATENATED MODULE: ./build/bundle/stats/distance.js
/** Shares below this count as this, so that an empty bin gives a large finite distance instead of infinity. */
const PSI_FLOOR = 1e-4;
/**
 * Population stability index Σ (a − e)·ln(a / e) over bins; symmetric, 0 for equal shares. Shares below
 * `PSI_FLOOR` are raised to it, without rescaling the others, as scorecard practice does.
 * @param expectedShares reference shares, one a bin, that sum to 1
 * @param actualShares shares seen, of the same bins
 * @throws RangeError when the bins are not the same number, or there are none
 */
function psi(expectedShares, actualShares) {
    if (expectedShares.length !== actualShares.length || expectedShares.length === 0)
        throw new RangeError(`psi needs the same bins: ${expectedShares.length} and ${actualShares.length}`);
    let sum = 0;
    for (let bin = 0; bin < expectedShares.length; bin++) {
        const expected = Math.max(expectedShares[bin], PSI_FLOOR);
        const actual = Math.max(actualShares[bin], PSI_FLOOR);
        sum += (actual - expected) * Math.log(actual / expected);
    }
    return sum;
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/bins.js
/** A number of at most this many values is a category: its deciles would fall together. */
const FEW_VALUES = 20;
/** Rarer categories of the reference share one bin with those that it has not. */
const MOST_CATEGORIES = 1000;
const ORDERED = ["integer", "number", "time"];
const ADDABLE = ["integer", "number", "boolean"];
/** True when values of one side can be found in the bins of the other. */
function areComparable({ actual, expected }) {
    return actual.cell === expected.cell || (ADDABLE.includes(actual.cell) && ADDABLE.includes(expected.cell));
}
/** Counts both tables' rows in the bins of the reference. */
async function binCounts(table, reference, pair) {
    const ordered = ORDERED.includes(pair.actual.cell) && ORDERED.includes(pair.expected.cell);
    return ordered && !(await hasFewValues(reference, pair.expected))
        ? decileCounts(table, reference, pair.actual)
        : categoryCounts(table, reference, pair);
}
/** True when the column has at most `FEW_VALUES` different values; stops reading when it has more. */
async function hasFewValues({ engine, relation }, column) {
    const name = engine.dialect.identifier(column.name);
    const [{ n }] = await engine.query(`SELECT count(*) AS n FROM (SELECT DISTINCT ${name} FROM ${relation.from} WHERE ${name} IS NOT NULL LIMIT ${FEW_VALUES + 1}) AS v`);
    return Number(n) <= FEW_VALUES;
}
/**
 * Counts by category: one bin for each of the reference's most frequent values, one for all other values,
 * one for NULL.
 */
async function categoryCounts(table, reference, { actual, expected }) {
    const { dialect } = table.engine;
    const name = dialect.identifier(actual.name);
    // The same number or time is written in two ways where the types of the sides differ.
    const asText = actual.type === expected.type || actual.cell === "text";
    const value = asText ? name : numberOf(table, actual);
    const groups = ({ relation }) => `SELECT CAST(${value} AS VARCHAR) AS v, count(*) AS n FROM ${relation.from} GROUP BY 1`;
    const rows = await table.engine.query(`WITH e AS (SELECT v, n, row_number() OVER (ORDER BY v IS NULL, n DESC, v) AS place FROM (${groups(reference)}) AS r), ` +
        `a AS (${groups(table)}) ` +
        `SELECT CASE WHEN coalesce(e.v, a.v) IS NULL THEN 0 WHEN e.place <= ${MOST_CATEGORIES} THEN e.place ELSE -1 END AS bin, ` +
        `CAST(coalesce(sum(e.n), 0) AS BIGINT) AS expected, CAST(coalesce(sum(a.n), 0) AS BIGINT) AS actual ` +
        `FROM e FULL OUTER JOIN a ON e.v IS NOT DISTINCT FROM a.v GROUP BY 1 ORDER BY 1`);
    return {
        expected: rows.map(({ expected }) => Number(expected)),
        actual: rows.map(({ actual }) => Number(actual)),
    };
}
/**
 * Counts by the deciles of the reference (linear interpolation, equal ones taken once), a bin reaching up to
 * and with its upper edge; then one bin for NaN and one for NULL.
 */
async function decileCounts(table, reference, column) {
    const edges = await deciles(reference, column);
    return {
        expected: await countBins(reference, column, edges),
        actual: await countBins(table, column, edges),
    };
}
const TENTHS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
async function deciles(reference, column) {
    const { engine, relation } = reference;
    const rows = await engine.query(`SELECT ${engine.dialect.quantiles("v", TENTHS)} AS edge FROM (SELECT ${numberOf(reference, column)} AS v FROM ${relation.from}) AS t WHERE ${engine.dialect.isFinite("v")}`);
    return [...new Set(rows.flatMap(({ edge }) => (typeof edge === "number" ? edge : [])))];
}
async function countBins(table, column, edges) {
    const { engine, relation } = table;
    const counts = [
        "count(*) AS n",
        "count(v) AS filled",
        `${engine.dialect.countIf(engine.dialect.isNaN("v"))} AS nan`,
        ...edges.map((edge, at) => `${engine.dialect.countIf(`v <= ${engine.dialect.asNumber(`'${edge}'`)}`)} AS c${at}`),
    ];
    const [row] = await engine.query(`SELECT ${counts.join(", ")} FROM (SELECT ${numberOf(table, column)} AS v FROM ${relation.from}) AS t`);
    const upTo = [
        0,
        ...edges.map((_, at) => Number(row[`c${at}`])),
        Number(row["filled"]) - Number(row["nan"]),
    ];
    const bins = upTo.slice(1).map((count, at) => count - upTo[at]);
    return [...bins, Number(row["nan"]), Number(row["n"]) - Number(row["filled"])];
}
function numberOf({ engine }, column) {
    const name = engine.dialect.identifier(column.name);
    return column.cell === "time" ? engine.dialect.asSeconds(name) : engine.dialect.asNumber(name);
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/metrics/psi.js





const psi_psi = queryMetric({
    id: "psi",
    description: `Population stability index of a column against the reference: numbers and times by the reference's deciles, everything else, and what has at most 20 values, by category; NULL, NaN and new categories are bins of their own; shares below ${PSI_FLOOR} count as ${PSI_FLOOR}.`,
    subject: "column",
    unit: "score",
    direction: "lower",
    range: [0, Number.MAX_SAFE_INTEGER],
    source: "Siddiqi, Credit Risk Scorecards (2006); numpy.quantile for the deciles",
    applies: (column) => column.cell !== "nested",
    needs: "numbers, text, booleans or times",
    measure: async ({ table, reference: open, column: wanted }) => {
        const reference = await open();
        if ("reason" in reference)
            return reference;
        const column = present(wanted);
        const other = reference.relation.columns.find(({ name }) => name === column.name);
        if (other === undefined)
            return (0,missing/* noColumn */.g)(column.name, reference.relation.columns, reference.name);
        const pair = { actual: column, expected: other };
        if (!areComparable(pair))
            return {
                code: "data/wrong-type",
                reason: `column \`${column.name}\` is ${(0,missing/* shortType */.R)(column)} in \`${table.name}\` and ${(0,missing/* shortType */.R)(other)} in \`${reference.name}\``,
                fix: "Write the column with the same type in both.",
            };
        const { expected, actual } = await binCounts(table, reference, pair);
        const rows = total(actual);
        const referenceRows = total(expected);
        if (rows === 0)
            return noRows();
        if (referenceRows === 0)
            return noRows(`the reference \`${reference.name}\` has no rows`);
        const shares = actual.map((count) => count / rows);
        return (0,model_estimate/* exactly */.p)(psi(expected.map((count) => count / referenceRows), shares), rows);
    },
});
function total(counts) {
    return counts.reduce((sum, count) => sum + count, 0);
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/metrics/row-count.js


const rowCount = tableMetric({
    id: "row_count",
    description: "Number of rows of the table.",
    unit: "count",
    direction: "higher",
    range: [0, Number.MAX_SAFE_INTEGER],
    source: "SQL count(*)",
    aggregates: () => ({ rows: "count(*)" }),
    estimate: ({ rows }) => (0,model_estimate/* exactly */.p)(Number(rows), Number(rows)),
});

;// CONCATENATED MODULE: ./build/bundle/gates/data/metrics/zero-rate.js


const zeroRate = columnMetric({
    id: "zero_rate",
    description: "Share of rows in which the column is 0; a NULL is not.",
    unit: "ratio",
    direction: "lower",
    range: [0, 1],
    source: "(pandas.Series == 0).mean()",
    applies: isNumber,
    needs: "numbers",
    aggregates: (column, sql) => ({
        rows: "count(*)",
        zeros: sql.countIf(`${sql.identifier(column.name)} = 0`),
    }),
    estimate: ({ rows, zeros }) => Number(rows) === 0 ? noRows() : (0,model_estimate/* exactly */.p)(Number(zeros) / Number(rows), Number(rows)),
});

;// CONCATENATED MODULE: ./build/bundle/gates/data/metrics/index.js









/** Everything that the data gate can measure. A new metric is one file and one line here. */
const DATA_METRICS = [
    rowCount,
    nullRate,
    nullCount,
    duplicateRate,
    invalidRate,
    invalidCount,
    distinctCount,
    smallest,
    largest,
    mean,
    psi_psi,
    zeroRate,
];


/***/ }),

/***/ 1027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ shortType),
/* harmony export */   g: () => (/* binding */ noColumn)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/** Says that a column is not there, and which one may be meant. */
function noColumn(wanted, columns, table) {
    const near = columns
        .map(({ name }) => ({ name, edits: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(name.toLowerCase(), wanted.toLowerCase()) }))
        .filter(({ name, edits }) => edits <= Math.max(2, name.length / 3))
        .sort((a, b) => a.edits - b.edits)[0];
    const guess = near === undefined ? "" : ` Did you mean \`${near.name}\`?`;
    return {
        code: "data/no-column",
        reason: `\`${table}\` has no column \`${wanted}\`.${guess}`,
        fix: `Name one of its ${columns.length} columns: ${listed(columns)}.`,
    };
}
const LISTED = 12;
function listed(columns) {
    const names = columns.slice(0, LISTED).map(({ name }) => `\`${name}\``);
    return columns.length > LISTED
        ? `${names.join(", ")} and ${columns.length - LISTED} more`
        : names.join(", ");
}
const LONGEST_TYPE = 40;
/** The engine's name of a type; that of a nested column can be as long as a schema. */
function shortType({ type }) {
    return type.length > LONGEST_TYPE ? `${type.slice(0, LONGEST_TYPE - 1)}…` : type;
}


/***/ }),

/***/ 82541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ GATE_KINDS)
});

// EXTERNAL MODULE: ./node_modules/typebox/build/index.mjs + 1 modules
var build = __webpack_require__(35007);
;// CONCATENATED MODULE: ./build/bundle/gates/data/config.js

const DataConfigSchema = build/* Type.Object */.ZUJ.Object({
    source: build/* Type.String */.ZUJ.String({
        minLength: 1,
        description: "Table to check: a file or a glob of files with the same columns",
    }),
    format: build/* Type.Optional */.ZUJ.Optional(build/* Type.Enum */.ZUJ.Enum(["parquet", "csv", "json", "jsonl"], {
        description: "What the source holds; default: what its extension says",
    })),
    schema: build/* Type.Optional */.ZUJ.Optional(build/* Type.String */.ZUJ.String({ minLength: 1, description: "JSON Schema file that says what a valid row is" })),
    reference: build/* Type.Optional */.ZUJ.Optional(build/* Type.String */.ZUJ.String({ minLength: 1, description: "Table that `psi` compares with: a file or a glob" })),
    key: build/* Type.Optional */.ZUJ.Optional(build/* Type.Array */.ZUJ.Array(build/* Type.String */.ZUJ.String({ minLength: 1 }), {
        minItems: 1,
        description: "Columns that identify a row in samples of invalid rows, shown with `show_values`",
    })),
    show_values: build/* Type.Optional */.ZUJ.Optional(build/* Type.Boolean */.ZUJ.Boolean({ default: false, description: "Show values of the data in samples of invalid rows" })),
}, { additionalProperties: false });

// EXTERNAL MODULE: ./build/bundle/gates/data/metrics/index.js + 14 modules
var metrics = __webpack_require__(69274);
;// CONCATENATED MODULE: ./build/bundle/gates/data/index.js


/** Measures the quality of a table: its rows, columns, validity by a JSON Schema and drift from a reference. */
const dataGate = {
    kind: "data",
    description: "Checks a table of Parquet, CSV, JSON or JSON Lines files: rows, columns, validity and drift.",
    config: DataConfigSchema,
    metrics: metrics/* DATA_METRICS */.J.map(({ info }) => info),
    measure: async (job) => (await Promise.all(/* import() */[__webpack_require__.e(892), __webpack_require__.e(702)]).then(__webpack_require__.bind(__webpack_require__, 31702))).measureData(job),
};

// EXTERNAL MODULE: ./build/bundle/engines/duckdb.js + 9 modules
var duckdb = __webpack_require__(67857);
// EXTERNAL MODULE: ./build/bundle/model/missing.js
var model_missing = __webpack_require__(86379);
// EXTERNAL MODULE: ./build/bundle/engines/names.js
var engines_names = __webpack_require__(69613);
// EXTERNAL MODULE: ./build/bundle/model/error.js
var error = __webpack_require__(38093);
;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/table.js


/** @throws AssayError `evaluation/no-rows`, and the engine's for a file that is no table */
async function openTable(engine, file) {
    const relation = await engine.relation(file);
    const [counted] = await engine.query(`SELECT count(*) AS counted FROM ${relation.from}`);
    const rows = Number(counted["counted"]);
    // Before anything else: an empty text file has no types, and a complaint about those would mislead.
    if (rows > 0)
        return { file, relation, columns: relation.columns, rows };
    throw new error.AssayError("evaluation/no-rows", `\`${file.path}\` has no rows to evaluate on.`, {
        fix: "Check the step that writes the file.",
        location: { path: file.path },
    });
}
/** @param role the key of the config that names the column @throws AssayError `evaluation/column-missing` */
function requireColumn(table, name, role) {
    const found = table.columns.find((column) => column.name === name);
    if (found !== undefined)
        return found;
    const known = table.columns.map((column) => column.name);
    throw new error.AssayError("evaluation/column-missing", `\`${role}\` names the column ${name}, but \`${table.file.path}\` has ${(0,engines_names/* listNames */.Z)(known)}.`, {
        fix: (0,engines_names/* didYouMean */.a)(name, known) ?? `Name a column of the table in \`${role}\`.`,
        location: { path: table.file.path },
    });
}
/**
 * Reads some columns in the order of the table's rows.
 * @param key a column that tells rows apart: its integers come as text, because doubles merge those beyond 2^53
 */
async function readRows(engine, table, names, size, { visit, kept } = { visit: async () => { }, kept: names }, key) {
    const wanted = [...new Set(names)].map((name) => {
        const identifier = engine.dialect.identifier(name);
        const isExact = name === key && table.columns.some((other) => other.name === name && other.cell === "integer");
        return isExact ? `CAST(${identifier} AS VARCHAR) AS ${identifier}` : identifier;
    });
    const batches = [];
    let rows = 0;
    for await (const batch of engine.batches(`SELECT ${wanted.join(", ")} FROM ${table.relation.from}`, size)) {
        await visit(batch);
        batches.push({
            rows: batch.rows,
            columns: new Map([...batch.columns].filter(([name]) => kept.includes(name))),
        });
        rows += batch.rows;
    }
    const joined = new Map(kept.map((name) => [name, joinColumn(batches, name, rows)]));
    return {
        path: table.file.path,
        rows,
        column: (name) => {
            const column = joined.get(name);
            if (column === undefined)
                throw new TypeError(`the column ${name} was not read`);
            return column;
        },
    };
}
function joinColumn(batches, name, rows) {
    const parts = batches.map(({ columns }) => columns.get(name));
    const values = new Float64Array(rows);
    const isNull = new Uint8Array(rows);
    const texts = [];
    let [at, nulls, isText] = [0, 0, false];
    for (const part of parts) {
        if (part === undefined)
            throw new TypeError(`the column ${name} was not read`);
        nulls += part.nulls;
        if (part.kind === "text") {
            isText = true;
            for (const value of part.values)
                texts.push(value);
        }
        else {
            values.set(part.values, at);
            isNull.set(part.isNull, at);
            at += part.values.length;
        }
    }
    return isText ? { kind: "text", values: texts, nulls } : { kind: "number", values, isNull, nulls };
}
/** A cell as the text of a label or slice, null where it is missing: 1 for 1.0 and true. */
function cellText(column, row) {
    if (column.kind === "text")
        return column.values[row];
    return column.isNull[row] === 1 ? null : String(column.values[row]);
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/scene.js


/** What all that measures shares: the job, the engine, and the files read so far. */
class Scene {
    job;
    engine;
    inputs = [];
    notes = [];
    constructor(job, engine) {
        this.job = job;
        this.engine = engine;
    }
    get config() {
        return this.job.config;
    }
    /** Baselines that a need compares with, in the order of the needs. */
    get baselineNames() {
        return [...new Set(this.job.needs.flatMap(({ against }) => (against === undefined ? [] : [against])))];
    }
    async open(path, role, tree = this.job.candidate) {
        const file = await tree.open(path);
        const { digest, bytes } = file;
        const isCandidate = tree === this.job.candidate;
        this.inputs.push({ role, path, digest, bytes, ...(isCandidate ? {} : { tree: tree.label }) });
        return file;
    }
    /** A baseline's file, or why there is none. */
    async openBaseline(name, path, role) {
        const tree = this.job.baselines.get(name);
        if (tree === undefined)
            return { code: "baseline/not-configured", reason: `this run has no baseline \`${name}\`` };
        try {
            return await this.open(path, role, tree);
        }
        catch (thrown) {
            return (0,model_missing/* missingInBaseline */.z)(thrown);
        }
    }
}
/**
 * Opens the baselines' own tables where they differ from this change's, and notes it: models are always
 * compared on this change's rows, but a reader should know that the rows are new.
 */
async function openOtherTables(scene, path, candidate) {
    const tables = new Map();
    for (const name of scene.baselineNames) {
        const file = await scene.openBaseline(name, path, "data");
        if ("reason" in file) {
            if (scene.job.baselines.has(name))
                scene.notes.push({
                    code: "evaluation/data-changed",
                    message: `\`${path}\` cannot be read in ${name}: ${file.reason}. Both models are evaluated on this change's rows.`,
                });
        }
        else if (file.digest !== candidate.digest) {
            scene.notes.push({
                code: "evaluation/data-changed",
                message: `\`${path}\` differs from that of ${scene.job.baselines.get(name)?.label ?? name}. Both models are evaluated on this change's rows, so values of earlier reports are of other rows.`,
                fix: "Review the change of the golden data by itself, apart from the change of the model.",
            });
            try {
                tables.set(name, await openTable(scene.engine, file));
            }
            catch (thrown) {
                (0,model_missing/* missingFor */.M)(thrown);
            }
        }
    }
    return tables;
}
/** Says once how many rows have a label that none of the config's classes is. */
function noteUnseenLabels(scene, truth) {
    if (truth.task !== "multiclass-classification")
        return;
    const known = new Set(truth.scoreOrder);
    const rows = Array.from(truth.yTrue).filter((code) => !known.has(truth.classes[code])).length;
    if (rows === 0)
        return;
    scene.notes.push({
        code: "evaluation/unseen-label",
        message: `${rows} rows have a label that is not in \`classes\`, so the model can only be wrong about them.`,
        fix: "Add the label to `classes` when the model knows it.",
    });
}

// EXTERNAL MODULE: ./build/bundle/model/subject.js
var subject = __webpack_require__(61651);
;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/slices.js




/** More values than this are no slices but ids or numbers. */
const MOST_SLICES = 200;
const MISSING_VALUE = "(missing)";
/**
 * The columns that the slices of the needs come from.
 * @throws AssayError `evaluation/column-missing`
 */
function sliceColumns(needs, configured, table) {
    for (const name of configured)
        requireColumn(table, name, "slices");
    const named = needs.flatMap(({ subjects }) => subjects.slice === undefined ? [] : columnsOf(String(subjects.slice), configured, table));
    return [...new Set(named)];
}
/** `carrier=EV` speaks of the column before the sign; `*=EV` of every column under `slices`. */
function columnsOf(pattern, configured, table) {
    const names = table.columns.map(({ name }) => name);
    const direct = names.filter((name) => pattern.startsWith(`${name}=`)).sort((a, b) => b.length - a.length);
    if (direct.length > 0)
        return [direct[0]];
    const written = pattern.split("=", 1)[0];
    if (written.includes("*") && configured.length > 0)
        return configured;
    const isColumn = pattern.includes("=");
    throw new error.AssayError("evaluation/column-missing", isColumn
        ? `The slice \`${pattern}\` names the column ${written}, but \`${table.file.path}\` has ${(0,engines_names/* listNames */.Z)(names)}.`
        : `The slice \`${pattern}\` does not say which column and value it means.`, { fix: (0,engines_names/* didYouMean */.a)(written, names) ?? "Write a slice as `column=value` or `column=*`." });
}
/** Value of a cell as a slice names it. */
function sliceValue(column, cell, row) {
    const value = cellText(column, row) ?? MISSING_VALUE;
    if (cell !== "boolean")
        return value;
    return value === "1" ? "true" : value === "0" ? "false" : value;
}
function indexSlices(name, column, cell, rows) {
    const members = new Map();
    for (let row = 0; row < rows; row++) {
        const value = sliceValue(column, cell, row);
        const known = members.get(value);
        if (known === undefined)
            members.set(value, [row]);
        else
            known.push(row);
        if (members.size > MOST_SLICES)
            return {
                code: "evaluation/too-many-slices",
                reason: `the column ${name} has more than ${MOST_SLICES} different values`,
                fix: "Slice by a column of few categories; put numbers into bins first.",
            };
    }
    const sorted = [...members].sort(([a], [b]) => (a < b ? -1 : 1));
    return new Map(sorted.map(([value, list]) => [value, Uint32Array.from(list)]));
}
/** The subjects that a need means, and those it names that cannot be measured. */
function selectSubjects(need, indices, configured, table, leastRows) {
    const pattern = need.subjects.slice;
    if (pattern === undefined)
        return { selected: [{ subject: {} }], unmatched: [] };
    const text = String(pattern);
    const selected = [];
    const unmatched = [];
    const values = [];
    for (const name of columnsOf(text, configured, table)) {
        const index = indices.get(name);
        if (index === undefined)
            continue;
        if ("reason" in index) {
            unmatched.push({ subject: need.subjects, missing: index });
            continue;
        }
        values.push(...index.keys());
        for (const [value, rows] of index) {
            const slice = `${name}=${value}`;
            if (!(0,subject/* matchesText */.Fm)(text, slice))
                continue;
            if (rows.length >= leastRows)
                selected.push({ subject: { slice }, rows });
            else
                unmatched.push({ subject: { slice }, missing: tooSmall(slice, rows.length, leastRows) });
        }
    }
    if (selected.length + unmatched.length > 0)
        return { selected, unmatched };
    const missing = {
        code: "evaluation/slice-empty",
        reason: `no row belongs to \`${text}\`; the values are ${(0,engines_names/* listNames */.Z)(values)}`,
        fix: (0,engines_names/* didYouMean */.a)(text.slice(text.indexOf("=") + 1), values) ?? "Name a value that occurs in the data.",
    };
    return { selected: [], unmatched: [{ subject: need.subjects, missing }] };
}
function tooSmall(slice, rows, least) {
    return {
        code: "evaluation/slice-too-small",
        reason: `\`${slice}\` has ${rows} ${rows === 1 ? "row" : "rows"}, fewer than the ${least} of \`min_slice_rows\``,
        fix: "Collect more rows of this slice, lower `min_slice_rows`, or say `small_slices: skip` for rules over many slices.",
    };
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/labels.js

/** Labels below this have a place of their own while they are encoded. */
const DIRECT = 256;
/** Numbers by value, then texts by UTF-16; scikit-learn sorts either alone in the same way. */
function compareLabels(a, b) {
    if (typeof a === "number" && typeof b === "number")
        return a - b;
    if (typeof a === typeof b)
        return a < b ? -1 : a > b ? 1 : 0;
    return typeof a === "number" ? -1 : 1;
}
/**
 * Encodes several arrays of labels over one set of classes, as `np.unique` with the inverse would.
 * @param extra classes that exist even where no row has them
 */
function encodeLabels(arrays, extra = []) {
    const seen = new Map();
    const raw = arrays.map((labels) => {
        if (labels instanceof Int32Array || labels instanceof Uint8Array)
            return encodeIntegers(labels, seen);
        const codes = new Int32Array(labels.length);
        let last;
        let lastCode = 0;
        for (let row = 0; row < labels.length; row++) {
            const label = labels[row];
            if (label !== last) {
                last = label;
                lastCode = codeOf(seen, label);
            }
            codes[row] = lastCode;
        }
        return codes;
    });
    for (let index = 0; index < extra.length; index++)
        codeOf(seen, extra[index]);
    const classes = [...seen.keys()].sort(compareLabels);
    const rank = new Int32Array(classes.length);
    classes.forEach((label, index) => {
        rank[seen.get(label) ?? 0] = index;
    });
    for (const codes of raw)
        for (let row = 0; row < codes.length; row++)
            codes[row] = rank[codes[row]];
    return { classes, codes: raw };
}
/** Small whole numbers look their code up in an array. */
function encodeIntegers(labels, seen) {
    const codes = new Int32Array(labels.length);
    const known = new Int32Array(DIRECT).fill(-1);
    for (let row = 0; row < labels.length; row++) {
        const label = labels[row];
        const isSmall = label >= 0 && label < DIRECT;
        let code = isSmall ? known[label] : -1;
        if (code === -1)
            code = codeOf(seen, label);
        if (isSmall)
            known[label] = code;
        codes[row] = code;
    }
    return codes;
}
function codeOf(seen, label) {
    const known = seen.get(label);
    if (known !== undefined)
        return known;
    if (typeof label === "number" && Number.isNaN(label))
        throw new error.AssayError("evaluation/not-finite", "A label is NaN, which is no class.", {
            fix: "Take the rows without a label out of the data.",
        });
    seen.set(label, seen.size);
    return seen.size - 1;
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/truth.js




/**
 * Reads the label column.
 * @throws AssayError `evaluation/label-missing`, `evaluation/label-type`, `evaluation/positive-unknown`
 */
function readTruth(rows, config, type) {
    const location = { path: rows.path };
    const column = rows.column(config.label);
    if (column.nulls > 0)
        throw new error.AssayError("evaluation/label-missing", `${column.nulls} of ${rows.rows} rows of \`${rows.path}\` have no ${config.label}.`, { fix: "Take the rows without a label out of the data.", location });
    if (config.task === "regression") {
        const finite = column.kind === "number" && column.values.every(Number.isFinite);
        if (column.kind === "number" && finite)
            return { task: config.task, classes: [], scoreOrder: [], yTrue: column.values };
        throw new error.AssayError("evaluation/label-type", `Regression needs finite numbers, but ${config.label} of \`${rows.path}\` ${column.kind === "text" ? `is ${type.type}` : "holds NaN or infinity"}.`, { fix: "Choose another `label`, or the `task` that fits it.", location });
    }
    const texts = Array.from({ length: rows.rows }, (_, row) => cellText(column, row) ?? "");
    const isNumeric = column.kind === "number";
    const seen = sortedTexts(new Set(texts), isNumeric);
    const written = (label) => labelText(label, isNumeric);
    const named = config.classes?.map(written);
    const classes = config.task === "binary-classification"
        ? binaryClasses(seen, named, config, isNumeric, rows.path)
        : [...(named ?? []), ...seen.filter((label) => !named?.includes(label))];
    const codes = new Map(classes.map((label, index) => [label, index]));
    return {
        task: config.task,
        classes,
        scoreOrder: named ?? sortedTexts(new Set(classes), isNumeric),
        yTrue: Int32Array.from(texts, (label) => codes.get(label) ?? -1),
    };
}
/** A label of the config as the column's cells are written. */
function labelText(label, isNumeric) {
    if (!isNumeric)
        return String(label);
    const number = label === "true" ? 1 : label === "false" ? 0 : Number(label);
    return Number.isNaN(number) ? String(label) : String(number);
}
function sortedTexts(labels, isNumeric) {
    const compare = (a, b) => isNumeric ? compareLabels(Number(a), Number(b)) : compareLabels(a, b);
    return [...labels].sort(compare);
}
/** [negative, positive]. */
function binaryClasses(seen, named, config, isNumeric, path) {
    const location = { path };
    const known = named ?? (isNumeric && seen.every((label) => label === "0" || label === "1") ? ["0", "1"] : seen);
    const strange = seen.filter((label) => !known.includes(label));
    if (known.length > 2 || strange.length > 0)
        throw new error.AssayError("evaluation/label-type", `Binary classification needs two labels, but ${config.label} of \`${path}\` has ${(0,engines_names/* listNames */.Z)(seen)}.`, { fix: "Choose `task: multiclass-classification`, or another `label`.", location });
    const isPlain = known.length === 2 && known[0] === "0" && known[1] === "1";
    if (config.positive === undefined && !isPlain)
        throw new error.AssayError("evaluation/settings", `The labels are ${(0,engines_names/* listNames */.Z)(known)}, and nothing says which is the positive one.`, { fix: `Add \`positive: ${known[known.length - 1]}\` to the gate, or the other label.`, location });
    const positive = config.positive === undefined ? "1" : labelText(config.positive, isNumeric);
    const others = known.filter((label) => label !== positive);
    if (others.length === known.length && known.length === 2)
        throw new error.AssayError("evaluation/positive-unknown", `\`positive\` is ${positive}, but the labels of \`${path}\` are ${(0,engines_names/* listNames */.Z)(known)}.`, { fix: "Set `positive` to one of the labels.", location });
    return [others[0] ?? `not ${positive}`, positive];
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/evaluated.js




function truthColumns(scene, table) {
    const { config, job } = scene;
    requireColumn(table, config.label, "label");
    if (config.key !== undefined)
        requireColumn(table, config.key, "key");
    return {
        label: config.label,
        slices: sliceColumns(job.needs, config.slices ?? [], table),
        key: config.key,
    };
}
/** Reads the rows that are evaluated; `also` sees them batch by batch with the further columns it needs. */
async function readEvaluated(scene, table, columns, also) {
    const { config, engine, job } = scene;
    const { label, slices, key } = columns;
    const kept = [...new Set([label, ...slices, ...(key === undefined ? [] : [key])])];
    let done = 0;
    const visit = async (batch) => {
        await also.visit(batch);
        done += batch.rows;
        job.progress({ message: `scored ${done} rows`, share: done / table.rows });
    };
    // A key that also feeds the model stays a number.
    const exactKey = key !== undefined && also.columns.includes(key) ? undefined : key;
    const names = [...kept, ...also.columns];
    const rows = await readRows(engine, table, names, config.batch ?? 4096, { kept, visit }, exactKey);
    also.rows?.(rows);
    const truth = readTruth(rows, config, requireColumn(table, label, "label"));
    noteUnseenLabels(scene, truth);
    const sliceColumns = slices.map((name) => {
        return [name, { column: rows.column(name), cell: requireColumn(table, name, "slices").cell }];
    });
    return { table, rows: rows.rows, truth, slices: new Map(sliceColumns) };
}

// EXTERNAL MODULE: ./build/bundle/engines/onnx/feeds.js + 1 modules
var feeds = __webpack_require__(71819);
// EXTERNAL MODULE: ./build/bundle/engines/onnx/metadata.js
var metadata = __webpack_require__(34404);
;// CONCATENATED MODULE: ./build/bundle/engines/onnx/outputs.js



/**
 * The output of that name as a tensor.
 * @throws AssayError `model/output-missing`, `model/no-tensor-output`
 */
function requireOutput(session, name) {
    const location = { path: session.model.path };
    const found = session.outputs.find((output) => output.name === name);
    const names = session.outputs.map((output) => output.name);
    if (found === undefined)
        throw new error.AssayError("model/output-missing", `\`${session.model.path}\` has no output ${name}; it gives ${(0,engines_names/* listNames */.Z)(session.outputs.map(metadata/* describeValue */.bp))}.`, { fix: (0,engines_names/* didYouMean */.a)(name, names) ?? "Name an output of the model.", location });
    if (found.isTensor)
        return found;
    throw new error.AssayError("model/no-tensor-output", `The output ${name} of \`${session.model.path}\` is a sequence or map, which cannot be read.`, { fix: "Convert the model with `options={'zipmap': False}`.", location });
}
/**
 * Reads a tensor of shape [rows], [rows, 1] or [rows, k].
 * @param keep how many of the rows are real; those after them were added to fill a fixed batch
 * @throws AssayError `model/output-shape`
 */
function readOutput(tensor, name, model, rows, keep) {
    const { dims } = tensor;
    if (dims.length < 1 || dims.length > 2 || dims[0] !== rows || dims[1] === 0)
        throw new error.AssayError("model/output-shape", `The output ${name} of \`${model}\` has the shape [${dims.join(", ")}] for ${rows} rows; expected [${rows}] or [${rows}, classes].`, { fix: "Name another output with `score` or `prediction`.", location: { path: model } });
    const columns = dims[1] ?? 1;
    const { data } = tensor;
    const length = keep * columns;
    if (Array.isArray(data))
        return { columns, values: data.slice(0, length) };
    if (data instanceof BigInt64Array || data instanceof BigUint64Array)
        return { columns, values: Float64Array.from(data.subarray(0, length), Number) };
    return { columns, values: Float64Array.from(data.subarray(0, length)) };
}

// EXTERNAL MODULE: ./build/bundle/engines/onnx/session.js + 2 modules
var onnx_session = __webpack_require__(48838);
;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/model-outputs.js




const FLOATS = ["float32", "float64"];
/**
 * What the config names; else labels come from the one output of integers or texts, scores from the one of
 * floats, as scikit-learn's classifiers export them.
 * @throws AssayError `model/output-missing`, `model/no-tensor-output`, `evaluation/settings`
 */
function chooseOutputs(session, config) {
    const { prediction, score, task } = config;
    const tensors = session.outputs.filter((output) => output.isTensor);
    if (tensors.length === 0)
        requireOutput(session, session.outputs[0]?.name ?? "");
    const named = (name) => (name === undefined ? undefined : requireOutput(session, name));
    if (task === "regression") {
        const found = named(prediction) ?? theOne(session, tensors, "prediction", /predict|variable|output/i);
        return { prediction: found };
    }
    const isFloat = (output) => FLOATS.includes(output.type);
    const isLabel = (output) => !isFloat(output) && output.type !== "float16";
    const scoreName = typeof score === "string" ? score : undefined;
    const chosen = {
        prediction: named(prediction) ?? theOne(session, tensors.filter(isLabel), "prediction", /label|class|predict/i),
        score: named(scoreName) ?? theOne(session, tensors.filter(isFloat), "score", /prob|score/i),
    };
    const map = session.outputs.find((output) => !output.isTensor);
    if (chosen.score !== undefined || map === undefined)
        return chosen;
    return {
        ...chosen,
        noScore: {
            code: "model/no-tensor-output",
            reason: `the output ${map.name} of \`${session.model.path}\` is a sequence or map, which cannot be read`,
            fix: "Convert the model with `options={'zipmap': False}`.",
        },
    };
}
/** The only one, or the only one whose name tells; several that tell nothing are the reader's choice. */
function theOne(session, outputs, setting, telling) {
    if (outputs.length <= 1)
        return outputs[0];
    const found = outputs.filter(({ name }) => telling.test(name));
    if (found.length === 1)
        return found[0];
    throw new error.AssayError("evaluation/settings", `\`${session.model.path}\` has several outputs that could be the ${setting}: ${(0,engines_names/* listNames */.Z)(outputs.map(metadata/* describeValue */.bp))}.`, { fix: `Name one with \`${setting}:\`.`, location: { path: session.model.path } });
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/model-run.js




/** Opens a model and fits the table's columns to its inputs. @throws AssayError as `openSession`, `planFeeds` */
async function openModelRun(model, table, config) {
    const session = await (0,onnx_session/* openSession */.f)(model);
    try {
        const outputs = chooseOutputs(session, config);
        const plan = (0,feeds/* planFeeds */.n)(session, { path: table.file.path, columns: table.columns }, config.inputs);
        return new BatchedRun(session, plan, outputs);
    }
    catch (thrown) {
        await session.close();
        throw thrown;
    }
}
class BatchedRun {
    #session;
    #plan;
    #outputs;
    #predictions = [];
    #scores = [];
    constructor(session, plan, outputs) {
        this.#session = session;
        this.#plan = plan;
        this.#outputs = outputs;
    }
    get columns() {
        return this.#plan.columns;
    }
    async score(batch) {
        const size = this.#plan.fixedRows ?? batch.rows;
        for (let from = 0; from < batch.rows; from += size)
            await this.#scorePart(partOf(batch, from, size), size);
    }
    async #scorePart(part, rows) {
        const { prediction, score } = this.#outputs;
        const names = [prediction, score].flatMap((output) => (output === undefined ? [] : [output.name]));
        const model = this.#session.model.path;
        const results = await this.#session.run(this.#plan.build((0,onnx_session/* loadOnnxRuntime */.a)(), part), [...new Set(names)]);
        const read = (name) => readOutput(results[name], name, model, rows, part.rows);
        if (prediction !== undefined)
            this.#predictions.push(read(prediction.name));
        if (score !== undefined)
            this.#scores.push(read(score.name));
    }
    said() {
        const { prediction, score, noScore } = this.#outputs;
        const predictions = prediction && joinParts(this.#predictions);
        const scores = score && joinParts(this.#scores);
        return {
            by: this.#session.model.path,
            predictions: predictions?.values,
            scores: scores?.values instanceof Float64Array
                ? { values: scores.values, columns: scores.columns }
                : undefined,
            noScore,
        };
    }
    close() {
        return this.#session.close();
    }
}
function partOf(batch, from, size) {
    if (from === 0 && size >= batch.rows)
        return batch;
    const to = Math.min(batch.rows, from + size);
    const columns = [...batch.columns].map(([name, column]) => [name, partOfColumn(column, from, to)]);
    return { rows: to - from, columns: new Map(columns) };
}
function partOfColumn(column, from, to) {
    if (column.kind === "text") {
        const values = column.values.slice(from, to);
        return { kind: "text", values, nulls: values.filter((value) => value === null).length };
    }
    const isNull = column.isNull.subarray(from, to);
    const nulls = isNull.reduce((sum, flag) => sum + flag, 0);
    return { kind: "number", values: column.values.subarray(from, to), isNull, nulls };
}
function joinParts(parts) {
    const columns = parts[0]?.columns ?? 1;
    const texts = parts.flatMap(({ values }) => (values instanceof Float64Array ? [] : values));
    if (texts.length > 0)
        return { columns, values: texts };
    const numbers = parts.flatMap(({ values }) => (values instanceof Float64Array ? [values] : []));
    const values = new Float64Array(numbers.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of numbers) {
        values.set(part, at);
        at += part.length;
    }
    return { columns, values };
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/outcome.js

const DEFAULT_THRESHOLD = 0.5;
/** Puts what was said into the classes of the truth. */
function sideOf(truth, said, threshold) {
    const score = scoresOf(truth, said);
    const prediction = predictionsOf(truth, said, score, threshold);
    return {
        outcome: {
            task: truth.task,
            classes: "value" in prediction ? prediction.value.classes : truth.classes,
            yTrue: truth.yTrue,
            yPred: "value" in prediction ? prediction.value.yPred : undefined,
            yScore: "value" in score ? score.value : undefined,
        },
        noPrediction: "missing" in prediction ? prediction.missing : undefined,
        noScore: "missing" in score ? score.missing : undefined,
    };
}
function scoresOf(truth, { by, scores, noScore }) {
    if (scores === undefined)
        return {
            missing: noScore ?? {
                code: "evaluation/no-score",
                reason: `\`${by}\` gives no score`,
                fix: "Name the output or column that holds it with `score:`.",
            },
        };
    const { values, columns } = scores;
    const order = truth.scoreOrder;
    if (truth.task === "binary-classification" && columns === 1)
        return { value: values };
    if (columns !== order.length || truth.classes.length !== order.length)
        return {
            missing: {
                code: "evaluation/classes-mismatch",
                reason: `\`${by}\` gives ${columns} scores a row, but the classes are ${(0,engines_names/* listNames */.Z)(truth.classes)}`,
                fix: "Name the model's classes in its order with `classes:`.",
            },
        };
    if (truth.task !== "binary-classification")
        return { value: values };
    const positive = order.indexOf(truth.classes[1]);
    return { value: Float64Array.from(truth.yTrue, (_, row) => values[row * 2 + positive]) };
}
function predictionsOf(truth, { by, predictions }, score, threshold) {
    const { classes, task } = truth;
    if (task === "binary-classification" && (threshold !== undefined || predictions === undefined)) {
        if ("missing" in score)
            return score;
        const least = threshold ?? DEFAULT_THRESHOLD;
        const wrong = score.value.reduce((count, value) => count + (Number.isFinite(value) ? 0 : 1), 0);
        if (wrong > 0)
            return {
                missing: {
                    code: "evaluation/not-finite",
                    reason: `${wrong} of ${score.value.length} scores of \`${by}\` are NaN or infinite`,
                    fix: "Look for missing inputs or an overflow in the model.",
                },
            };
        return { value: { classes, yPred: Int32Array.from(score.value, (value) => (value >= least ? 1 : 0)) } };
    }
    if (predictions instanceof Float64Array && task === "regression")
        return { value: { classes, yPred: predictions } };
    if (predictions === undefined && task === "multiclass-classification") {
        if ("missing" in score)
            return score;
        return { value: { classes, yPred: greatest(score.value, classes.length) } };
    }
    if (predictions === undefined)
        return {
            missing: {
                code: "evaluation/no-prediction",
                reason: `\`${by}\` gives no prediction`,
                fix: "Name the output or column that holds it with `prediction:`.",
            },
        };
    return encodePredictions(classes, Array.from(predictions, String), task === "binary-classification", by);
}
function encodePredictions(known, predictions, isBinary, by) {
    const codes = new Map(known.map((label, index) => [label, index]));
    const yPred = Int32Array.from(predictions, (label) => {
        if (!codes.has(label))
            codes.set(label, codes.size);
        return codes.get(label) ?? 0;
    });
    const classes = [...codes.keys()];
    if (!isBinary || classes.length === known.length)
        return { value: { classes, yPred } };
    return {
        missing: {
            code: "evaluation/classes-mismatch",
            reason: `\`${by}\` predicts ${(0,engines_names/* listNames */.Z)(classes.slice(known.length))}, but the labels are ${(0,engines_names/* listNames */.Z)(known)}`,
            fix: "Write labels and predictions alike, or set `threshold` so that the score decides.",
        },
    };
}
/** Column of the greatest score of each row; the first of equals. */
function greatest(scores, columns) {
    const best = new Int32Array(scores.length / columns);
    for (let row = 0; row < best.length; row++) {
        for (let column = 1; column < columns; column++)
            if (scores[row * columns + column] > scores[row * columns + best[row]])
                best[row] = column;
    }
    return best;
}
/** The same outcome for some of its rows. */
function outcomeOfRows(outcome, rows) {
    const { yTrue, yPred, yScore } = outcome;
    const columns = yScore === undefined ? 0 : yScore.length / yTrue.length;
    return {
        ...outcome,
        yTrue: pick(yTrue, rows),
        yPred: yPred && pick(yPred, rows),
        yScore: yScore && pickScores(yScore, rows, columns),
    };
}
function pick(values, rows) {
    if (values instanceof Int32Array)
        return Int32Array.from(rows, (row) => values[row]);
    return Float64Array.from(rows, (row) => values[row]);
}
function pickScores(scores, rows, columns) {
    const picked = new Float64Array(rows.length * columns);
    rows.forEach((row, at) => {
        for (let column = 0; column < columns; column++)
            picked[at * columns + column] = scores[row * columns + column];
    });
    return picked;
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/collect-model.js






/** Scores the same rows with the candidate's model and with those of the baselines, in one pass of the data. */
async function collectFromModels(scene, modelPath, dataPath) {
    const { config, engine } = scene;
    const model = await scene.open(modelPath, "model");
    const data = await scene.open(dataPath, "data");
    const table = await openTable(engine, data);
    const columns = truthColumns(scene, table);
    const runs = new Map();
    try {
        const run = await openModelRun(model, table, config);
        runs.set(model.digest, run);
        const others = await openBaselineRuns(scene, modelPath, model, async (other) => {
            const known = runs.get(other.digest) ?? (await openModelRun(other, table, config));
            runs.set(other.digest, known);
            return known;
        });
        const failed = new Map();
        const evaluated = await readEvaluated(scene, table, columns, {
            columns: [...runs.values()].flatMap((each) => each.columns),
            visit: async (batch) => {
                await run.score(batch);
                for (const other of runs.values()) {
                    if (other === run || failed.has(other))
                        continue;
                    // What a baseline's model cannot do is no fault of this change.
                    await other.score(batch).catch((thrown) => failed.set(other, (0,model_missing/* missingFor */.M)(thrown)));
                }
            },
        });
        const sides = new Map(failed);
        for (const each of runs.values())
            if (!failed.has(each))
                sides.set(each, sideOf(evaluated.truth, each.said(), config.threshold));
        const candidate = sides.get(run);
        if (candidate === undefined || "reason" in candidate)
            throw new TypeError("the candidate was not scored");
        const baselines = [...others].map(([name, other]) => {
            if ("reason" in other)
                return [name, other];
            return [name, sides.get(other) ?? { code: "evaluation/no-prediction", reason: "it was not scored" }];
        });
        return {
            evaluated,
            candidate,
            baselines: new Map(baselines),
            otherTables: await openOtherTables(scene, dataPath, data),
        };
    }
    finally {
        for (const run of runs.values())
            await run.close();
    }
}
async function openBaselineRuns(scene, modelPath, candidate, openRun) {
    const runs = new Map();
    for (const name of scene.baselineNames) {
        const model = await scene.openBaseline(name, modelPath, "model");
        if ("reason" in model) {
            runs.set(name, model);
            continue;
        }
        scene.job.progress({
            message: model.digest === candidate.digest
                ? "the baseline's model is the same"
                : "opening the baseline's model",
        });
        runs.set(name, await openRun(model).catch((thrown) => inBaseline(name, thrown)));
    }
    return runs;
}
function inBaseline(name, thrown) {
    const missing = (0,model_missing/* missingFor */.M)(thrown);
    return { ...missing, reason: `of ${name}: ${missing.reason}` };
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/predictions.js



const DEFAULT_PREDICTION = "prediction";
const DEFAULT_SCORE = "score";
/**
 * What the config names, else the columns `prediction` and `score` where they are.
 * @throws AssayError `evaluation/column-missing`, `evaluation/settings`
 */
function predictionColumns(table, config) {
    const has = (name) => table.columns.some((column) => column.name === name);
    const prediction = config.prediction ?? (has(DEFAULT_PREDICTION) ? DEFAULT_PREDICTION : undefined);
    const scores = [config.score ?? (has(DEFAULT_SCORE) ? DEFAULT_SCORE : [])].flat();
    if (prediction !== undefined)
        requireColumn(table, prediction, "prediction");
    for (const name of scores) {
        const { cell, type } = requireColumn(table, name, "score");
        if (cell !== "number" && cell !== "integer")
            throw new error.AssayError("evaluation/settings", `\`score\` names the column ${name} of \`${table.file.path}\`, which is ${type}; scores are numbers.`, { fix: "Name a column of numbers.", location: { path: table.file.path } });
    }
    if (prediction !== undefined || scores.length > 0)
        return { prediction, scores };
    throw new error.AssayError("evaluation/settings", `\`${table.file.path}\` has neither a column ${DEFAULT_PREDICTION} nor ${DEFAULT_SCORE}; it has ${(0,engines_names/* listNames */.Z)(table.columns.map(({ name }) => name))}.`, {
        fix: "Name the columns with `prediction:` or `score:`.",
        location: { path: table.file.path },
    });
}
/**
 * Reads a file of predictions for rows in a given order.
 * @param keys the key of every evaluated row, undefined when the file's own order is the rows' order
 * @throws AssayError `evaluation/key-duplicate`, `evaluation/key-missing`, `evaluation/column-missing`
 */
async function readPredictions(engine, table, config, keys) {
    const { prediction, scores } = predictionColumns(table, config);
    const key = keys === undefined ? undefined : config.key;
    if (key !== undefined)
        requireColumn(table, key, "key");
    const names = [key, prediction, ...scores].filter((name) => name !== undefined);
    const rows = await readRows(engine, table, names, config.batch ?? 4096, undefined, key);
    const order = keys && key ? joinKeys(keys, readKeys(rows, key), table.file.path) : undefined;
    const length = order?.length ?? rows.rows;
    const at = (row) => order?.[row] ?? row;
    return {
        said: {
            by: table.file.path,
            predictions: prediction === undefined ? undefined : predictions_predictionsOf(rows.column(prediction), config, length, at),
            scores: scores.length === 0 ? undefined : predictions_scoresOf(scores.map(rows.column), length, at),
        },
        unused: rows.rows - length,
    };
}
function predictions_predictionsOf(column, config, length, at) {
    if (config.task !== "regression")
        return Array.from({ length }, (_, row) => cellText(column, at(row)) ?? "(missing)");
    if (column.kind === "text")
        throw new error.AssayError("evaluation/settings", "The predictions are text, but regression predicts numbers.", {
            fix: "Name a column of numbers with `prediction:`.",
        });
    return Float64Array.from({ length }, (_, row) => column.values[at(row)]);
}
function predictions_scoresOf(columns, length, at) {
    const values = new Float64Array(length * columns.length);
    columns.forEach((column, index) => {
        if (column.kind === "text")
            return;
        for (let row = 0; row < length; row++)
            values[row * columns.length + index] = column.values[at(row)];
    });
    return { values, columns: columns.length };
}
/** The keys of all rows. @throws AssayError `evaluation/key-duplicate` */
function readKeys(rows, name) {
    const column = rows.column(name);
    const location = { path: rows.path };
    if (column.nulls > 0)
        throw new error.AssayError("evaluation/key-duplicate", `${column.nulls} rows of \`${rows.path}\` have no ${name}.`, {
            fix: "Give every row a key.",
            location,
        });
    const keys = Array.from({ length: rows.rows }, (_, row) => cellText(column, row) ?? "");
    const repeated = keys.length - new Set(keys).size;
    if (repeated === 0)
        return keys;
    throw new error.AssayError("evaluation/key-duplicate", `${repeated} of ${rows.rows} rows of \`${rows.path}\` repeat a value of ${name}, so rows cannot be told apart.`, { fix: "Name a column with `key:` that is different in every row.", location });
}
function joinKeys(wanted, given, path) {
    const rowOf = new Map(given.map((key, row) => [key, row]));
    const lost = wanted.filter((key) => !rowOf.has(key)).length;
    if (lost > 0)
        throw new error.AssayError("evaluation/key-missing", `\`${path}\` has no prediction for ${lost} of the ${wanted.length} rows that are evaluated.`, { fix: "Predict every row of the data again.", location: { path } });
    return Uint32Array.from(wanted, (key) => rowOf.get(key) ?? 0);
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/collect-predictions.js







/** Reads predictions that were made elsewhere; a baseline's file is joined to this change's rows by `key`. */
async function collectFromPredictions(scene, path) {
    const { config, engine } = scene;
    const file = await scene.open(path, "predictions");
    const predictions = await openTable(engine, file);
    const data = config.data === undefined ? undefined : await scene.open(config.data, "data");
    if (data !== undefined && config.key === undefined)
        throw new error.AssayError("evaluation/key-needed", "`predictions` and `data` are two files, but there is no `key`.", {
            fix: "Name the column that both have and that tells rows apart: `key: id`.",
        });
    const table = data === undefined ? predictions : await openTable(engine, data);
    let keys;
    const evaluated = await readEvaluated(scene, table, truthColumns(scene, table), {
        columns: [],
        visit: async () => { },
        rows: (rows) => {
            if (config.key !== undefined)
                keys = readKeys(rows, config.key);
        },
    });
    // One file for both is in its own order already.
    const aligned = await readPredictions(engine, predictions, config, data === undefined ? undefined : keys);
    const candidate = sideOf(evaluated.truth, aligned.said, config.threshold);
    const baselines = new Map();
    const otherTables = new Map();
    for (const name of scene.baselineNames) {
        const other = await scene.openBaseline(name, path, "predictions");
        if ("reason" in other) {
            baselines.set(name, other);
        }
        else if (other.digest === file.digest) {
            baselines.set(name, candidate);
        }
        else {
            try {
                const opened = await openTable(engine, other);
                if (data === undefined)
                    otherTables.set(name, opened);
                baselines.set(name, await joinBaseline(scene, name, opened, keys, evaluated.truth));
            }
            catch (thrown) {
                baselines.set(name, (0,model_missing/* missingFor */.M)(thrown));
            }
        }
    }
    if (data === undefined || config.data === undefined)
        return { evaluated, candidate, baselines, otherTables };
    return { evaluated, candidate, baselines, otherTables: await openOtherTables(scene, config.data, data) };
}
async function joinBaseline(scene, name, table, keys, truth) {
    if (keys === undefined)
        return {
            code: "evaluation/key-needed",
            reason: `the predictions of ${name} differ from these, and nothing says which rows belong together`,
            fix: "Name the column that tells rows apart with `key:`.",
        };
    const { said, unused } = await readPredictions(scene.engine, table, scene.config, keys);
    if (unused > 0)
        scene.notes.push({
            code: "evaluation/data-changed",
            message: `The predictions of ${name} have ${unused} rows that this change does not evaluate any more.`,
            fix: "Check that no difficult rows were dropped.",
        });
    return sideOf(truth, said, scene.config.threshold);
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/evaluation-metric.js

const TASKS = ["binary-classification", "multiclass-classification", "regression"];
const CLASSIFICATION = ["binary-classification", "multiclass-classification"];
/** Declares a metric of evaluation gates: a pure function plus what is known about it. */
function evaluationMetric(spec) {
    const { id, description, direction, unit, range, options, source, ...rest } = spec;
    const info = {
        id,
        description,
        direction,
        unit,
        range,
        subjects: ["slice"],
        options: options ?? build/* Type.Object */.ZUJ.Object({}),
        source,
    };
    return { ...rest, info };
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/config.js



const config_text = build/* Type.String */.ZUJ.String({ minLength: 1 });
const label = build/* Type.Union */.ZUJ.Union([build/* Type.String */.ZUJ.String(), build/* Type.Number */.ZUJ.Number(), build/* Type.Boolean */.ZUJ.Boolean()]);
const columns = build/* Type.Array */.ZUJ.Array(config_text, { minItems: 1, uniqueItems: true });
const EvaluationConfigSchema = build/* Type.Object */.ZUJ.Object({
    model: build/* Type.Optional */.ZUJ.Optional(build/* Type.String */.ZUJ.String({ minLength: 1, description: "The ONNX model that is evaluated" })),
    predictions: build/* Type.Optional */.ZUJ.Optional(build/* Type.String */.ZUJ.String({
        minLength: 1,
        description: "Table of predictions, one row each, instead of a model: Parquet, CSV, JSON or JSON Lines",
    })),
    data: build/* Type.Optional */.ZUJ.Optional(build/* Type.String */.ZUJ.String({
        minLength: 1,
        description: "Table of the rows to evaluate on, with their labels. Predictions may hold both themselves",
    })),
    task: build/* Type.Enum */.ZUJ.Enum([...TASKS], { description: "What is predicted" }),
    label: build/* Type.String */.ZUJ.String({ minLength: 1, description: "Column with what is true" }),
    prediction: build/* Type.Optional */.ZUJ.Optional(build/* Type.String */.ZUJ.String({
        minLength: 1,
        description: "Output of the model, or column of the predictions, with the predicted label or number",
    })),
    score: build/* Type.Optional */.ZUJ.Optional(build/* Type.Union */.ZUJ.Union([config_text, columns], {
        description: "Output of the model, or column of the predictions, with the probability of the positive class; a list of columns, one a class in the order of `classes`, for more than two",
    })),
    positive: build/* Type.Optional */.ZUJ.Optional(build/* Type.Union */.ZUJ.Union(label.anyOf, { description: "The positive label, unless labels are 0 and 1 or booleans" })),
    classes: build/* Type.Optional */.ZUJ.Optional(build/* Type.Array */.ZUJ.Array(label, {
        minItems: 2,
        uniqueItems: true,
        description: "Labels in the order of the model's scores; default the labels of the data, sorted",
    })),
    threshold: build/* Type.Optional */.ZUJ.Optional(build/* Type.Number */.ZUJ.Number({
        description: "Least score that is predicted positive. Without it the model's own predicted label counts, or 0.5 where it gives none",
    })),
    slices: build/* Type.Optional */.ZUJ.Optional(build/* Type.Array */.ZUJ.Array(config_text, { uniqueItems: true, description: "Columns whose values are the slices of the rows" })),
    min_slice_rows: build/* Type.Optional */.ZUJ.Optional(build/* Type.Integer */.ZUJ.Integer({ minimum: 1, default: 30, description: "Slices of fewer rows are too small to judge" })),
    small_slices: build/* Type.Optional */.ZUJ.Optional(build/* Type.Enum */.ZUJ.Enum(["error", "skip"], {
        default: "error",
        description: "What a rule over many slices (`carrier=*`) does with those under `min_slice_rows`: `error` because nothing can be said of them, or `skip` them and say so in a note",
    })),
    inputs: build/* Type.Optional */.ZUJ.Optional(build/* Type.Record */.ZUJ.Record(config_text, build/* Type.Union */.ZUJ.Union([config_text, columns]), {
        description: "Column that feeds a model input, or list of columns side by side, where names differ",
    })),
    batch: build/* Type.Optional */.ZUJ.Optional(build/* Type.Integer */.ZUJ.Integer({ minimum: 1, maximum: 1_000_000, default: 4096, description: "Rows scored at once" })),
    key: build/* Type.Optional */.ZUJ.Optional(build/* Type.String */.ZUJ.String({ minLength: 1, description: "Column that tells rows apart; pairs predictions with rows" })),
    resamples: build/* Type.Optional */.ZUJ.Optional(build/* Type.Integer */.ZUJ.Integer({
        minimum: 100,
        maximum: 100_000,
        default: 1000,
        description: "Resamples of the bootstrap",
    })),
}, { additionalProperties: false });
/** Settings that are each fine but not together. @throws AssayError `evaluation/settings` */
function requireSettings(config) {
    const { model, predictions, data, task, score, inputs, classes } = config;
    if ((model === undefined) === (predictions === undefined))
        throw wrong(model === undefined
            ? "The gate has neither `model` nor `predictions`."
            : "The gate has both `model` and `predictions`.", "Give `model:` with `data:`, or `predictions:` made by your own code.");
    if (model !== undefined && data === undefined)
        throw wrong("The gate has a `model` but no `data` to evaluate it on.", "Name the table with `data:`.");
    if (model === undefined && inputs !== undefined)
        throw wrong("`inputs` feeds a model, but the gate has `predictions`.", "Leave `inputs` out.");
    if (model !== undefined && Array.isArray(score))
        throw wrong("`score` is a list, but a model has one output of scores.", "Name the output.");
    if (task === "binary-classification" && classes !== undefined && classes.length !== 2)
        throw wrong(`A binary task has two classes, but \`classes\` has ${classes.length}.`, "Name two.");
}
function wrong(message, fix) {
    return new error.AssayError("evaluation/settings", message, { fix });
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/order.js
const BITS = 11;
const BUCKETS = 1 << BITS;
const MASK = BUCKETS - 1;
/** Below this a comparison sort is quicker than counting buckets. */
const SMALL = 2000;
/**
 * Row numbers in ascending order of their finite values (−0 equals 0); rows of equal value keep their order.
 * Least-significant-digit radix sort over the bits of the doubles (Knuth, TAOCP 3, 5.2.5); digits that all
 * rows share, as the low ones of 32-bit floats, are skipped.
 */
function sortedOrder(values) {
    const rows = values.length;
    let order = new Uint32Array(rows);
    for (let row = 0; row < rows; row++)
        order[row] = row;
    if (rows < SMALL)
        return order.sort((a, b) => values[a] - values[b] || a - b);
    const { low, high } = sortableBits(values);
    let other = new Uint32Array(rows);
    for (const [words, shift] of [
        [low, 0],
        [low, 11],
        [low, 22],
        [high, 0],
        [high, 11],
        [high, 22],
    ]) {
        const starts = bucketStarts(words, shift);
        if (starts === undefined)
            continue;
        for (let at = 0; at < rows; at++) {
            const row = order[at];
            other[starts[(words[row] >>> shift) & MASK]++] = row;
        }
        [order, other] = [other, order];
    }
    return order;
}
/** The doubles' bits turned so that they compare as unsigned integers; 22 + 10 bits a word suffice for 11s. */
function sortableBits(values) {
    const rows = values.length;
    const low = new Uint32Array(rows);
    const high = new Uint32Array(rows);
    const double = new Float64Array(1);
    const words = new Uint32Array(double.buffer);
    const littleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
    const [lowAt, highAt] = littleEndian ? [0, 1] : [1, 0];
    for (let row = 0; row < rows; row++) {
        double[0] = values[row] + 0;
        const negative = words[highAt] >>> 31 === 1;
        low[row] = negative ? ~words[lowAt] : words[lowAt];
        high[row] = negative ? ~words[highAt] : words[highAt] | 0x80000000;
    }
    return { low, high };
}
function bucketStarts(words, shift) {
    const counts = new Uint32Array(BUCKETS);
    for (let row = 0; row < words.length; row++)
        counts[(words[row] >>> shift) & MASK]++;
    let start = 0;
    for (let bucket = 0; bucket < BUCKETS; bucket++) {
        const count = counts[bucket];
        if (count === words.length)
            return undefined;
        counts[bucket] = start;
        start += count;
    }
    return counts;
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/figures.js

const CURVE_POINTS = 100;
const MOST_CLASSES = 20;
/** ROC curves of both sides and the candidate's confusion counts, where there are classes. */
function drawFigures({ candidate, baselines }, job) {
    const { outcome } = candidate;
    if (outcome.task === "regression")
        return [];
    const others = [...baselines].flatMap(([name, side]) => {
        if ("reason" in side || side === candidate)
            return [];
        return [{ name: job.baselines.get(name)?.label ?? name, side }];
    });
    const figures = [];
    if (outcome.task === "binary-classification" && canDraw(outcome))
        figures.push({
            id: "roc",
            title: "ROC curve",
            kind: "line",
            xLabel: "false positive rate",
            yLabel: "true positive rate",
            series: [{ name: "this change", side: candidate }, ...others]
                .filter(({ side }) => canDraw(side.outcome))
                .map(({ name, side }) => ({ name, ...rocCurve(side.outcome) })),
        });
    const confusion = confusionFigure(candidate);
    if (confusion !== undefined)
        figures.push(confusion);
    return figures;
}
function canDraw({ yTrue, yScore }) {
    return yScore?.every((score) => Number.isFinite(score)) === true && yTrue.some((code) => code !== yTrue[0]);
}
/** About a hundred points, evenly spread over the rows in the order of their score. */
function rocCurve({ yTrue, yScore = new Float64Array() }) {
    const order = sortedOrder(yScore).reverse();
    const positives = Array.from(yTrue).filter((code) => code === 1).length;
    const negatives = yTrue.length - positives;
    const step = Math.max(1, Math.ceil(order.length / CURVE_POINTS));
    const x = [0];
    const y = [0];
    let [tp, fp, next] = [0, 0, step];
    order.forEach((row, at) => {
        if (yTrue[row] === 1)
            tp++;
        else
            fp++;
        // A point between equal scores would draw an order that the scores do not have.
        const endsGroup = at + 1 === order.length || yScore[order[at + 1]] !== yScore[row];
        if (!endsGroup || (at + 1 < next && at + 1 < order.length))
            return;
        x.push(fp / negatives);
        y.push(tp / positives);
        next = at + 1 + step;
    });
    return { x, y };
}
function confusionFigure({ outcome }) {
    const { classes, yTrue, yPred } = outcome;
    if (yPred === undefined || classes.length > MOST_CLASSES)
        return undefined;
    const counts = classes.map(() => new Array(classes.length).fill(0));
    yPred.forEach((code, row) => {
        counts[code][yTrue[row]]++;
    });
    return {
        id: "confusion",
        title: "Confusion matrix",
        kind: "bar",
        xLabel: "true label",
        yLabel: "rows",
        series: classes.map((label, code) => ({ name: `predicted ${label}`, x: [...classes], y: counts[code] })),
    };
}

// EXTERNAL MODULE: ./build/bundle/stats/random.js
var random = __webpack_require__(94274);
// EXTERNAL MODULE: ./build/bundle/model/estimate.js
var estimate = __webpack_require__(17693);
;// CONCATENATED MODULE: ./build/bundle/stats/bootstrap.js

/** Draws every resample of a plan into one reused buffer, which is only good during the call. */
function forEachResample(plan, visit) {
    const { int } = (0,random/* createRandom */.s)(plan.seed);
    const resample = new Uint32Array(plan.rows);
    const groups = plan.strata === undefined ? undefined : groupRows(plan.strata);
    for (let index = 0; index < plan.resamples; index++) {
        // The plain loops have no branch inside: they run once for every row of every resample.
        if (plan.as === "weights") {
            resample.fill(0);
            if (groups === undefined)
                for (let draw = 0; draw < plan.rows; draw++)
                    resample[int(plan.rows)]++;
            else
                for (const group of groups)
                    for (const _ of group)
                        resample[group[int(group.length)]]++;
        }
        else if (groups === undefined) {
            for (let draw = 0; draw < plan.rows; draw++)
                resample[draw] = int(plan.rows);
        }
        else {
            let at = 0;
            for (const group of groups)
                for (const _ of group)
                    resample[at++] = group[int(group.length)];
        }
        visit(resample, index);
    }
}
/**
 * Seeded paired bootstrap (Efron and Tibshirani 1993, chapter 8): both sides are computed on the same drawn
 * rows, so what they share cancels. Missing when there are no rows, or when the statistic is undefined on
 * more than `undefinedShare` of the resamples, as on a slice that hardly holds both classes.
 */
function pairedBootstrap(plan) {
    if (plan.rows === 0)
        return { code: "metric/no-samples", reason: "there are no rows to draw from" };
    const candidate = new Float64Array(plan.resamples);
    const baseline = new Float64Array(plan.resamples);
    const difference = new Float64Array(plan.resamples);
    let kept = 0;
    forEachResample(plan, (resample) => {
        const [ours, theirs] = plan.statistic(resample);
        const gap = ours - theirs;
        if (!Number.isFinite(gap))
            return;
        candidate[kept] = ours;
        baseline[kept] = theirs;
        difference[kept++] = gap;
    });
    const undefinedResamples = plan.resamples - kept;
    if (kept < 2 || undefinedResamples > plan.resamples * (plan.undefinedShare ?? 0.05))
        return {
            code: "metric/unstable",
            reason: `the metric is undefined on ${undefinedResamples} of ${plan.resamples} resamples of the ${plan.rows} rows`,
            fix: "Add rows to this slice, or leave it out of the rule.",
        };
    return {
        difference: difference.subarray(0, kept).slice(),
        candidate: candidate.subarray(0, kept).slice(),
        baseline: baseline.subarray(0, kept).slice(),
        undefinedResamples,
    };
}
function groupRows(strata) {
    const sizes = [];
    for (const stratum of strata)
        sizes[stratum] = (sizes[stratum] ?? 0) + 1;
    const groups = Array.from(sizes, (size = 0) => new Uint32Array(size));
    const filled = new Uint32Array(sizes.length);
    strata.forEach((stratum, row) => {
        groups[stratum][filled[stratum]++] = row;
    });
    return groups;
}

// EXTERNAL MODULE: ./build/bundle/stats/distribution.js
var distribution = __webpack_require__(38267);
;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/estimates.js




/** Share of resamples on which a metric may be undefined before it counts as unmeasurable. */
const MOST_UNDEFINED = 0.05;
/** One-sided level of what may have stayed unseen; that of the report's 95 % interval. */
const UNSEEN = 0.025;
/**
 * Answers every question about the same rows from the same resamples of them, so that differences are paired
 * and a resample is drawn once (Efron and Tibshirani 1993, chapter 8).
 */
function answerQuestions(questions, resampling) {
    const drafts = questions.map((question) => new Draft(question, resampling.resamples));
    const drawing = drafts.filter((draft) => draft.needsResamples);
    if (drawing.length > 0)
        forEachResample({ ...resampling, as: "weights" }, (multiplicity, index) => {
            for (const draft of drawing)
                draft.add(multiplicity, index);
        });
    return drafts.map((draft) => draft.answer(resampling.rows));
}
class Draft {
    #candidate;
    #baseline;
    #isSame;
    #ours;
    #theirs;
    constructor({ metric, options, candidate, baseline }, resamples) {
        this.#isSame = baseline === candidate;
        this.#candidate = measure(metric, options, candidate);
        if (baseline !== undefined)
            this.#baseline =
                "reason" in baseline ? baseline : this.#isSame ? this.#candidate : measure(metric, options, baseline);
        this.#ours = new Float64Array(this.needsResamples ? resamples : 0);
        this.#theirs = new Float64Array(this.needsResamples && this.#hasOther ? resamples : 0);
    }
    get #hasOther() {
        return !this.#isSame && isMeasured(this.#baseline);
    }
    get #compares() {
        return this.#hasOther && isMeasured(this.#candidate);
    }
    /** A share has its interval from the counts; only a difference of two still needs resamples. */
    get needsResamples() {
        const sides = [this.#candidate, this.#baseline].filter(isMeasured);
        return this.#compares || sides.some(({ trials }) => trials === undefined);
    }
    add(multiplicity, index) {
        if (isMeasured(this.#candidate))
            this.#ours[index] = this.#candidate.replicate(multiplicity);
        if (this.#hasOther && isMeasured(this.#baseline))
            this.#theirs[index] = this.#baseline.replicate(multiplicity);
    }
    answer(rows) {
        const candidate = estimateOf(this.#candidate, this.#ours, rows);
        if (this.#baseline === undefined)
            return { candidate };
        if (this.#isSame) {
            const difference = (0,estimate/* isMissing */.b)(candidate)
                ? candidate
                : { value: 0, uncertainty: { kind: "exact" }, samples: candidate.samples };
            return { candidate, baseline: candidate, difference };
        }
        const baseline = estimateOf(this.#baseline, this.#theirs, rows);
        return { candidate, baseline, difference: this.#difference(candidate, baseline, rows) };
    }
    #difference(candidate, baseline, rows) {
        if ((0,estimate/* isMissing */.b)(candidate))
            return candidate;
        if ((0,estimate/* isMissing */.b)(baseline))
            return baseline;
        const gaps = this.#ours.map((ours, index) => ours - this.#theirs[index]);
        const trials = Math.min(...[this.#candidate, this.#baseline].map(trialsOf));
        if (trials > 0 && gaps.every((gap) => gap === 0))
            return unseenDifference(trials);
        return bootstrapped(candidate.value - baseline.value, gaps, rows);
    }
}
function trialsOf(side) {
    return isMeasured(side) ? (side.trials?.trials ?? 0) : 0;
}
/**
 * Two shares that no row tells apart are not known to be equal: rows on which they differ may be as frequent as
 * the exact bound for 0 of n allows, 1 − 0.025^(1/n), about 3.7 / n (Clopper and Pearson 1934). Resamples of
 * equal rows could never show it.
 */
function unseenDifference(trials) {
    const mostDiffering = 1 - UNSEEN ** (1 / trials);
    const standardError = mostDiffering / (0,distribution/* normalQuantile */.Zl)(1 - UNSEEN);
    return { value: 0, uncertainty: { kind: "normal", standardError }, samples: trials };
}
function isMeasured(side) {
    return side !== undefined && "replicate" in side;
}
function measure(metric, options, side) {
    const missing = metric.reads === "score" ? side.noScore : side.noPrediction;
    if (missing !== undefined)
        return missing;
    const { outcome } = side;
    const rows = {
        ...outcome,
        yPred: outcome.yPred ?? new Int32Array(),
        yScore: outcome.yScore ?? new Float64Array(),
    };
    try {
        const value = metric.value(rows, options);
        if (!Number.isFinite(value))
            return { code: "metric/not-finite", reason: `the value is ${value}, which is not a finite number` };
        const replicate = metric.replicate?.(rows, options) ?? weighted(metric, rows, options);
        return { value, trials: metric.trials?.(rows, options), replicate };
    }
    catch (thrown) {
        return (0,model_missing/* missingFor */.M)(thrown);
    }
}
/** For metrics without a quicker way: multiplicities are weights. */
function weighted(metric, rows, options) {
    return (weights) => {
        try {
            return metric.value(rows, options, weights);
        }
        catch (thrown) {
            (0,model_missing/* missingFor */.M)(thrown);
            return Number.NaN;
        }
    };
}
function estimateOf(side, replicates, rows) {
    if (!isMeasured(side))
        return side;
    const { value, trials } = side;
    if (trials !== undefined)
        return { value, uncertainty: { kind: "binomial", ...trials }, samples: trials.trials };
    return bootstrapped(value, replicates, rows);
}
function bootstrapped(value, all, rows) {
    const replicates = all.filter(Number.isFinite);
    const undefinedOnes = all.length - replicates.length;
    if (replicates.length >= 2 && undefinedOnes <= all.length * MOST_UNDEFINED)
        return { value, uncertainty: { kind: "bootstrap", replicates }, samples: rows };
    return {
        code: "metric/unstable",
        reason: `the metric is undefined on ${undefinedOnes} of ${all.length} resamples of the ${rows} rows`,
        fix: "Add rows to this slice, or leave it out of the rule.",
    };
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/arrays.js

/** @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch` */
function requireSameLength(arrays) {
    const given = Object.entries(arrays).flatMap(([name, array]) => (array ? [{ name, array }] : []));
    const [first, ...others] = given;
    const rows = first.array.length;
    for (const { name, array } of others) {
        if (array.length !== rows)
            throw new error.AssayError("evaluation/length-mismatch", `${first.name} has ${rows} rows but ${name} has ${array.length}.`, { fix: "Give one value for each row." });
    }
    if (rows === 0)
        throw new error.AssayError("evaluation/no-rows", "There are no rows to compute a metric from.", {
            fix: "Check the data file and its filters.",
        });
    return rows;
}
/** @throws AssayError `evaluation/not-finite` with how many values are NaN or infinite */
function requireFinite(name, values) {
    let wrong = 0;
    for (let row = 0; row < values.length; row++)
        if (!Number.isFinite(values[row]))
            wrong++;
    if (wrong > 0)
        throw new error.AssayError("evaluation/not-finite", `${wrong} of ${values.length} values of ${name} are NaN or infinite.`, { fix: "Look for missing inputs or an overflow in the model." });
}
/** @throws AssayError `evaluation/not-probability` */
function requireProbabilities(name, values) {
    requireFinite(name, values);
    let wrong = 0;
    for (let row = 0; row < values.length; row++)
        if (values[row] < 0 || values[row] > 1)
            wrong++;
    if (wrong > 0)
        throw new error.AssayError("evaluation/not-probability", `${wrong} of ${values.length} values of ${name} are outside 0 to 1, so they are no probabilities.`, { fix: "Give probabilities, not logits or margins: add a sigmoid or softmax to the model's end." });
}
/** The same numbers as doubles, so that a loop over them is compiled for one kind of array only. */
function toFloat64(values) {
    return values instanceof Float64Array ? values : new Float64Array(values);
}
/** Σ weights, or the number of rows. @throws AssayError `evaluation/no-rows` when nothing has weight */
function totalWeight(rows, weights) {
    if (weights === undefined)
        return rows;
    let total = 0;
    for (let row = 0; row < rows; row++)
        total += weights[row];
    if (total > 0 && total < Number.POSITIVE_INFINITY)
        return total;
    requireFinite("the sample weights", weights);
    throw new error.AssayError("evaluation/no-rows", "The weights of the rows add up to nothing.");
}
/** Weighted mean of one value a row. */
function weightedMean(values, weights) {
    const total = totalWeight(values.length, weights);
    return weightedSum(values, weights) / total;
}
/** Rows whose terms are added up before they join the total: rounding then grows with rows / BLOCK only. */
const BLOCK = 512;
function weightedSum(values, weights) {
    let total = 0;
    for (let from = 0; from < values.length; from += BLOCK) {
        const to = Math.min(values.length, from + BLOCK);
        let sum = 0;
        if (weights === undefined)
            for (let row = from; row < to; row++)
                sum += values[row];
        else
            for (let row = from; row < to; row++)
                sum += values[row] * weights[row];
        total += sum;
    }
    return total;
}
/** The mean of a fixed value a row under changing multiplicities: what a bootstrap of a mean needs. */
function meanReplicate(values) {
    return (multiplicity) => {
        let sum = 0;
        let total = 0;
        for (let row = 0; row < values.length; row++) {
            sum += values[row] * multiplicity[row];
            total += multiplicity[row];
        }
        return sum / total;
    };
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/classification/accuracy.js


/** Share of the rows whose predicted label is the true one. */
function accuracyScore({ yTrue, yPred, sampleWeight }) {
    requireSameLength({ yTrue, yPred, sampleWeight });
    return weightedMean(hits(yTrue, yPred), sampleWeight);
}
const accuracy = evaluationMetric({
    id: "accuracy",
    description: "Share of the rows that are predicted right",
    tasks: CLASSIFICATION,
    direction: "higher",
    unit: "ratio",
    range: [0, 1],
    reads: "prediction",
    source: "sklearn.metrics.accuracy_score",
    value: ({ yTrue, yPred }, _options, sampleWeight) => accuracyScore({ yTrue, yPred, sampleWeight }),
    trials: (rows) => ({ successes: countHits(rows), trials: rows.yTrue.length }),
    replicate: ({ yTrue, yPred }) => meanReplicate(hits(yTrue, yPred)),
});
function hits(yTrue, yPred) {
    const right = new Float64Array(yTrue.length);
    for (let row = 0; row < right.length; row++)
        right[row] = yTrue[row] === yPred[row] ? 1 : 0;
    return right;
}
function countHits({ yTrue, yPred }) {
    let right = 0;
    for (let row = 0; row < yTrue.length; row++)
        if (yTrue[row] === yPred[row])
            right++;
    return right;
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/classification/support.js



/** A matrix of more cells than rows is no saving. */
const MOST_JOINT_CLASSES = 32;
/** `yTrue` and `yPred` hold class indices below `classes`. */
function countSupport(yTrue, yPred, classes, weights) {
    const truePositives = new Float64Array(classes);
    const trueSum = new Float64Array(classes);
    const predictedSum = new Float64Array(classes);
    for (let row = 0; row < yTrue.length; row++) {
        const weight = weights === undefined ? 1 : weights[row];
        trueSum[yTrue[row]] += weight;
        predictedSum[yPred[row]] += weight;
        if (yTrue[row] === yPred[row])
            truePositives[yTrue[row]] += weight;
    }
    return { truePositives, trueSum, predictedSum };
}
/**
 * `countSupport` for the same rows under changing weights: what a row adds to is looked up once, so that each
 * further set of weights costs one addition a row.
 */
function prepareSupport(yTrue, yPred, classes) {
    if (classes > MOST_JOINT_CLASSES)
        return (weights) => countSupport(yTrue, yPred, classes, weights);
    const joint = Uint16Array.from(yTrue, (code, row) => code * classes + yPred[row]);
    const counts = new Float64Array(classes * classes);
    return (weights) => {
        counts.fill(0);
        for (let row = 0; row < joint.length; row++)
            counts[joint[row]] += weights[row];
        const truePositives = new Float64Array(classes);
        const trueSum = new Float64Array(classes);
        const predictedSum = new Float64Array(classes);
        for (let cell = 0; cell < counts.length; cell++) {
            const real = Math.floor(cell / classes);
            const predicted = cell % classes;
            trueSum[real] += counts[cell];
            predictedSum[predicted] += counts[cell];
            if (real === predicted)
                truePositives[real] = counts[cell];
        }
        return { truePositives, trueSum, predictedSum };
    };
}
/**
 * precision_recall_fscore_support of scikit-learn 1.9 for one score.
 * @throws AssayError `evaluation/average-needed` for more than two classes with `average: "binary"`,
 *   `evaluation/positive-unknown` when two other classes occur than `posLabel`,
 *   `evaluation/undefined` when the result is NaN because `zeroDivision` is
 */
function support_averagedScore(input, fraction) {
    const { yTrue, yPred, posLabel = 1, average = "binary", sampleWeight, zeroDivision = 0 } = input;
    requireSameLength({ yTrue, yPred, sampleWeight });
    const extra = average === "binary" ? [posLabel] : input.labels;
    const present = encodeLabels([yTrue, yPred], extra);
    const [trueCodes, predictedCodes] = present.codes;
    const support = countSupport(trueCodes, predictedCodes, present.classes.length, sampleWeight);
    const selected = average === "binary" ? binaryClass(input, posLabel) : (input.labels ?? present.classes);
    const indices = Array.from(selected, (label) => present.classes.indexOf(label));
    const value = averageSupport(support, indices, average, fraction, zeroDivision);
    if (!Number.isNaN(value))
        return value;
    throw new error.AssayError("evaluation/undefined", "The score is 0/0: no row counts for it.", {
        fix: "Set `zero_division` to the value that such a score should have.",
    });
}
/** Averages the scores of some classes; NaN when every one of them is. */
function averageSupport({ truePositives, trueSum, predictedSum }, classes, average, fraction, zeroDivision) {
    const divide = ([numerator, denominator]) => denominator === 0 ? zeroDivision : numerator / denominator;
    let [right, real, predicted, sum, weights, plain, count] = [0, 0, 0, 0, 0, 0, 0];
    for (let at = 0; at < classes.length; at++) {
        const index = classes[at];
        if (average === "micro" || average === "binary") {
            right += truePositives[index];
            real += trueSum[index];
            predicted += predictedSum[index];
            continue;
        }
        const score = divide(fraction(truePositives[index], trueSum[index], predictedSum[index]));
        if (Number.isNaN(score))
            continue;
        const weight = average === "weighted" ? trueSum[index] : 1;
        sum += score * weight;
        weights += weight;
        plain += score;
        count++;
    }
    if (average === "micro" || average === "binary")
        return divide(fraction(right, real, predicted));
    // As scikit-learn's _nanaverage: without any weight the plain mean.
    return weights > 0 ? sum / weights : plain / count;
}
function binaryClass({ yTrue, yPred }, posLabel) {
    const { classes } = encodeLabels([yTrue, yPred]);
    if (classes.length > 2)
        throw new error.AssayError("evaluation/average-needed", `There are ${classes.length} classes, but the average is \`binary\`.`, { fix: "Choose `average: macro`, `micro` or `weighted`." });
    if (classes.length === 2 && !classes.includes(posLabel))
        throw new error.AssayError("evaluation/positive-unknown", `The positive label ${posLabel} is none of the labels ${classes.join(" and ")}.`, { fix: "Set `positive` to one of the labels." });
    return [posLabel];
}

// EXTERNAL MODULE: ./node_modules/typebox/build/value/index.mjs + 297 modules
var value = __webpack_require__(72668);
;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/classification/support-metric.js





const SupportOptions = build/* Type.Object */.ZUJ.Object({
    average: build/* Type.Optional */.ZUJ.Optional(build/* Type.Enum */.ZUJ.Enum(["binary", "micro", "macro", "weighted"], {
        description: "How the classes' scores become one; `binary` is the positive class alone",
    })),
    zero_division: build/* Type.Optional */.ZUJ.Optional(build/* Type.Enum */.ZUJ.Enum([0, 1], { description: "The value of 0/0; without it such a score is missing" })),
});
/** A metric over what each class holds: precision, recall, F-scores. */
function supportMetric(spec) {
    const { fraction, isShare, ...known } = spec;
    const compute = (rows, options, sampleWeight) => {
        const { average, zeroDivision } = settingsOf(rows, options);
        const { yTrue, yPred } = rows;
        return support_averagedScore({ yTrue, yPred, average, zeroDivision, sampleWeight }, fraction);
    };
    return evaluationMetric({
        ...known,
        tasks: CLASSIFICATION,
        direction: "higher",
        unit: isShare ? "ratio" : "score",
        range: [0, 1],
        options: SupportOptions,
        reads: "prediction",
        value: (rows, options, sampleWeight) => {
            requireBothClasses(rows);
            return compute(rows, options, sampleWeight);
        },
        trials: (rows, options) => {
            if (!isShare || settingsOf(rows, options).average !== "binary")
                return undefined;
            const { truePositives, trueSum, predictedSum } = countSupport(rows.yTrue, rows.yPred, rows.classes.length);
            const [successes, trials] = fraction(truePositives[1], trueSum[1], predictedSum[1]);
            return trials > 0 ? { successes, trials } : undefined;
        },
        replicate: (rows, options) => {
            const { average, zeroDivision } = settingsOf(rows, options);
            const all = Array.from(rows.classes.keys());
            const count = prepareSupport(rows.yTrue, rows.yPred, all.length);
            return (multiplicity) => {
                const support = count(multiplicity);
                // On drawn rows only the classes that were drawn exist.
                const classes = average === "binary"
                    ? [1]
                    : all.filter((index) => support.trueSum[index] + support.predictedSum[index] > 0);
                return averageSupport(support, classes, average, fraction, zeroDivision);
            };
        },
    });
}
function settingsOf(rows, options) {
    const { average = "binary", zero_division } = value/* Value.Parse */.WT.Parse(SupportOptions, options);
    if (average === "binary" && rows.task !== "binary-classification")
        throw new error.AssayError("evaluation/average-needed", `The task has ${rows.classes.length} classes, but the rule does not say how their scores become one.`, { fix: "Add `average: macro`, `micro` or `weighted` to the rule." });
    // A class without predictions counts 0 in an average, as in scikit-learn; alone it is no evidence.
    return { average, zeroDivision: zero_division ?? (average === "binary" ? Number.NaN : 0) };
}
function requireBothClasses({ task, yTrue, classes }) {
    if (task !== "binary-classification" || yTrue.some((code) => code !== yTrue[0]))
        return;
    throw new error.AssayError("evaluation/one-class", `All ${yTrue.length} rows have the label ${classes[yTrue[0]]}.`, {
        fix: "Add rows of the other class, or take the slice out of the rule.",
    });
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/classification/f1.js


const fraction = (truePositives, trueSum, predictedSum) => [
    2 * truePositives,
    trueSum + predictedSum,
];
/** 2 tp / (2 tp + fp + fn), averaged over the classes as `average` says. */
function f1Score(input) {
    return averagedScore(input, fraction);
}
const f1 = supportMetric({
    id: "f1",
    description: "Harmonic mean of precision and recall",
    source: "sklearn.metrics.f1_score",
    fraction,
    isShare: false,
});

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/classification/precision.js


const precision_fraction = (truePositives, _trueSum, predictedSum) => [truePositives, predictedSum];
/** tp / (tp + fp), averaged over the classes as `average` says. */
function precisionScore(input) {
    return averagedScore(input, precision_fraction);
}
const precision = supportMetric({
    id: "precision",
    description: "Share of the rows predicted positive that are positive",
    source: "sklearn.metrics.precision_score",
    fraction: precision_fraction,
    isShare: true,
});

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/classification/recall.js


const recall_fraction = (truePositives, trueSum) => [truePositives, trueSum];
/** tp / (tp + fn), averaged over the classes as `average` says. */
function recallScore(input) {
    return averagedScore(input, recall_fraction);
}
const recall = supportMetric({
    id: "recall",
    description: "Share of the positive rows that are predicted positive",
    source: "sklearn.metrics.recall_score",
    fraction: recall_fraction,
    isShare: true,
});

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/probability/probabilities.js



/**
 * @throws AssayError `evaluation/one-class` without `labels`, `evaluation/classes-mismatch`,
 *   `evaluation/not-probability`, `evaluation/not-finite`
 */
function readProbabilities({ yTrue, yProba, labels, sampleWeight, }) {
    const rows = requireSameLength({ yTrue, sampleWeight });
    requireProbabilities("the probabilities", yProba);
    const { classes, codes } = encodeLabels([yTrue], labels);
    if (labels !== undefined && encodeLabels([labels]).classes.length < classes.length)
        throw new error.AssayError("evaluation/classes-mismatch", "Some rows have a label that is not in `labels`.", {
            fix: "Name every class that occurs.",
        });
    if (classes.length < 2)
        throw new error.AssayError("evaluation/one-class", `All ${rows} rows have the label ${classes[0]}, and no other class is named.`, { fix: "Name all classes." });
    const columns = yProba.length / rows;
    if (columns === classes.length || (columns === 1 && classes.length === 2))
        return { codes: codes[0], columns };
    throw new error.AssayError("evaluation/classes-mismatch", `There are ${classes.length} classes for ${rows} rows, but ${yProba.length} probabilities.`, { fix: "Give one probability for each row and class, and name all classes of the model." });
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/probability/brier.js



/**
 * Mean squared error of the probabilities (Brier 1950): of the positive class for two classes, summed over the
 * classes for more, which is `scale_by_half="auto"` of scikit-learn.
 * @throws AssayError as `readProbabilities`
 */
function brierScoreLoss(input) {
    return weightedMean(errorsOfRows(input), input.sampleWeight);
}
const brier = evaluationMetric({
    id: "brier",
    description: "Mean squared error of the probabilities",
    tasks: CLASSIFICATION,
    direction: "lower",
    unit: "score",
    range: [0, 2],
    reads: "score",
    source: "sklearn.metrics.brier_score_loss",
    value: ({ yTrue, yScore, classes }, _options, sampleWeight) => brierScoreLoss({ yTrue, yProba: yScore, labels: [...classes.keys()], sampleWeight }),
    replicate: ({ yTrue, yScore, classes }) => meanReplicate(errorsOfRows({ yTrue, yProba: yScore, labels: [...classes.keys()] })),
});
function errorsOfRows(input) {
    const { yProba } = input;
    const { codes, columns } = readProbabilities(input);
    const errors = new Float64Array(codes.length);
    for (let row = 0; row < errors.length; row++) {
        if (columns === 1) {
            errors[row] = (codes[row] - yProba[row]) ** 2;
            continue;
        }
        let sum = 0;
        for (let at = 0; at < columns; at++)
            sum += ((at === codes[row] ? 1 : 0) - yProba[row * columns + at]) ** 2;
        errors[row] = columns === 2 ? sum / 2 : sum;
    }
    return errors;
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/probability/log-loss.js



/** `np.finfo(dtype).eps`: the gap between 1 and the next number. */
const EPSILON_32 = 2 ** -23;
const EPSILON_64 = 2 ** -52;
/**
 * Mean of −ln of the probability given to the true class. Probabilities are clipped to [ε, 1 − ε] with the ε of
 * their own type, as scikit-learn 1.9 does: 2⁻²³ for a Float32Array, else 2⁻⁵².
 * @throws AssayError as `readProbabilities`
 */
function logLoss(input) {
    return weightedMean(lossOfRows(input), input.sampleWeight);
}
const logLossMetric = evaluationMetric({
    id: "log_loss",
    description: "Mean of −ln of the probability given to the true class",
    tasks: CLASSIFICATION,
    direction: "lower",
    unit: "score",
    reads: "score",
    source: "sklearn.metrics.log_loss",
    value: ({ yTrue, yScore, classes }, _options, sampleWeight) => logLoss({ yTrue, yProba: yScore, labels: [...classes.keys()], sampleWeight }),
    replicate: ({ yTrue, yScore, classes }) => meanReplicate(lossOfRows({ yTrue, yProba: yScore, labels: [...classes.keys()] })),
});
function lossOfRows(input) {
    const { yProba } = input;
    const { codes, columns } = readProbabilities(input);
    const narrow = yProba instanceof Float32Array;
    const epsilon = narrow ? EPSILON_32 : EPSILON_64;
    const losses = new Float64Array(codes.length);
    for (let row = 0; row < losses.length; row++) {
        const given = columns === 1 ? yProba[row] : yProba[row * columns + codes[row]];
        const rest = narrow ? Math.fround(1 - given) : 1 - given;
        const probability = columns === 1 && codes[row] === 0 ? rest : given;
        losses[row] = -Math.log(Math.min(1 - epsilon, Math.max(epsilon, probability)));
    }
    return losses;
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/probability/roc-auc.js







/**
 * Area under the ROC curve of a binary target: the chance that a positive row scores above a negative one,
 * equal scores counting half.
 * @throws AssayError `evaluation/one-class`, `evaluation/not-finite`
 */
function rocAucScore({ yTrue, yScore, maxFpr = 1, sampleWeight }) {
    requireSameLength({ yTrue, yScore, sampleWeight });
    requireFinite("the score", yScore);
    const { classes, codes } = encodeLabels([yTrue]);
    if (classes.length > 2)
        throw new error.AssayError("evaluation/label-type", `roc_auc needs two classes, but there are ${classes.length}.`);
    const isPlain = sampleWeight === undefined && maxFpr === 1;
    const area = isPlain ? plainArea(codes[0], yScore) : prepareRoc(codes[0], yScore, maxFpr)(sampleWeight);
    if (classes.length === 2 && Number.isFinite(area))
        return area;
    throw new error.AssayError("evaluation/one-class", `All ${yTrue.length} rows have one label, so there is no ROC curve.`, {
        fix: "Add rows of the other class, or take the slice out of the rule.",
    });
}
const rocAuc = evaluationMetric({
    id: "roc_auc",
    description: "Chance that a positive row scores above a negative one",
    tasks: ["binary-classification"],
    direction: "higher",
    unit: "score",
    range: [0, 1],
    reads: "score",
    options: build/* Type.Object */.ZUJ.Object({
        max_fpr: build/* Type.Optional */.ZUJ.Optional(build/* Type.Number */.ZUJ.Number({
            exclusiveMinimum: 0,
            maximum: 1,
            description: "Area up to this false positive rate only",
        })),
    }),
    source: "sklearn.metrics.roc_auc_score",
    value: ({ yTrue, yScore }, options, sampleWeight) => rocAucScore({ yTrue, yScore, maxFpr: maxFprOf(options), sampleWeight }),
    replicate: ({ yTrue, yScore }, options) => prepareRoc(yTrue, yScore, maxFprOf(options)),
});
function maxFprOf(options) {
    return value/* Value.Parse */.WT.Parse(build/* Type.Object */.ZUJ.Object({ max_fpr: build/* Type.Optional */.ZUJ.Optional(build/* Type.Number */.ZUJ.Number()) }), options).max_fpr ?? 1;
}
/**
 * Sorts once, so that each further set of weights costs one pass.
 * @param codes 1 for positive rows, 0 for the others
 * @returns the area for weights of the rows, NaN where a class has none
 */
function prepareRoc(codes, yScore, maxFpr = 1) {
    const order = sortedOrder(yScore).reverse();
    const positive = new Uint8Array(order.length);
    const endsGroup = new Uint8Array(order.length);
    for (let at = 0; at < order.length; at++) {
        positive[at] = codes[order[at]];
        endsGroup[at] = at + 1 === order.length || yScore[order[at + 1]] !== yScore[order[at]] ? 1 : 0;
    }
    return (weights) => {
        let positives = 0;
        let negatives = 0;
        let area = 0;
        let groupPositives = 0;
        let groupNegatives = 0;
        for (let at = 0; at < order.length; at++) {
            const weight = weights === undefined ? 1 : weights[order[at]];
            if (positive[at] === 1)
                groupPositives += weight;
            else
                groupNegatives += weight;
            if (endsGroup[at] === 0)
                continue;
            area += groupNegatives * (positives + groupPositives / 2);
            positives += groupPositives;
            negatives += groupNegatives;
            groupPositives = 0;
            groupNegatives = 0;
        }
        if (maxFpr === 1)
            return area / (positives * negatives);
        return partialArea(order, positive, endsGroup, weights, positives, negatives, maxFpr);
    };
}
/** Without weights each class sorts by itself, which is quicker than sorting row numbers: Mann and Whitney's U. */
function plainArea(codes, yScore) {
    const positives = roc_auc_scoresOf(codes, yScore, 1);
    const negatives = roc_auc_scoresOf(codes, yScore, 0);
    let [wins, below] = [0, 0];
    for (let at = 0; at < positives.length;) {
        const score = positives[at];
        while (below < negatives.length && negatives[below] < score)
            below++;
        let tied = below;
        while (tied < negatives.length && negatives[tied] === score)
            tied++;
        const group = at;
        while (at < positives.length && positives[at] === score)
            at++;
        wins += (at - group) * (below + (tied - below) / 2);
    }
    return wins / (positives.length * negatives.length);
}
function roc_auc_scoresOf(codes, yScore, code) {
    const scores = new Float64Array(codes.length);
    let count = 0;
    for (let row = 0; row < codes.length; row++)
        if (codes[row] === code)
            scores[count++] = yScore[row];
    return scores.subarray(0, count).sort();
}
/** McClish, Analyzing a portion of the ROC curve (1989): 0.5 for a coin, 1 for a perfect score. */
function partialArea(order, positive, endsGroup, weights, positives, negatives, maxFpr) {
    const limit = maxFpr * negatives;
    let [area, tp, fp, groupTp, groupFp] = [0, 0, 0, 0, 0];
    for (let at = 0; at < order.length && fp < limit; at++) {
        const weight = weights === undefined ? 1 : weights[order[at]];
        if (positive[at] === 1)
            groupTp += weight;
        else
            groupFp += weight;
        if (endsGroup[at] === 0)
            continue;
        const share = groupFp === 0 ? 1 : Math.min(1, (limit - fp) / groupFp);
        area += share * groupFp * (tp + (share * groupTp) / 2);
        tp += groupTp;
        fp += groupFp;
        groupTp = 0;
        groupFp = 0;
    }
    const least = maxFpr ** 2 / 2;
    return 0.5 * (1 + (area / (positives * negatives) - least) / (maxFpr - least));
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/options.js
/** A number that the rule gave; the schema of the metric's options has checked it. */
function numberOption(options, name, fallback) {
    const given = options[name];
    return typeof given === "number" ? given : fallback;
}
function choiceOption(options, name, choices) {
    return choices.find((choice) => choice === options[name]);
}
function flagOption(options, name) {
    return options[name] === true;
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/matrix.js


function isMatrix(given) {
    if ("columns" in given)
        return true;
    return given.length > 0 && typeof given[0] === "object";
}
/** Plain numbers are one column. @throws AssayError `evaluation/length-mismatch` where rows differ in length */
function readMatrix(name, matrix) {
    if (!isMatrix(matrix))
        return { rows: matrix.length, columns: 1, values: toFloat64(matrix) };
    if ("columns" in matrix) {
        const rows = matrix.values.length / matrix.columns;
        if (!Number.isInteger(rows))
            throw ragged(name);
        return { rows, columns: matrix.columns, values: toFloat64(matrix.values) };
    }
    const rows = matrix.length;
    const columns = rows === 0 ? 0 : matrix[0].length;
    const values = new Float64Array(rows * columns);
    for (let row = 0; row < rows; row++) {
        if (matrix[row].length !== columns)
            throw ragged(name);
        values.set(Float64Array.from(matrix[row]), row * columns);
    }
    return { rows, columns, values };
}
function columnOf({ rows, columns, values }, column) {
    const picked = new Float64Array(rows);
    for (let row = 0, at = column; row < rows; row++, at += columns)
        picked[row] = values[at];
    return picked;
}
function rowOf({ columns, values }, row) {
    return values.subarray(row * columns, (row + 1) * columns);
}
/** @throws AssayError `evaluation/length-mismatch` unless both have the same rows and columns */
function requireSameShape(names, one, other) {
    if (one.rows === other.rows && one.columns === other.columns)
        return;
    throw new error.AssayError("evaluation/length-mismatch", `${names[0]} has ${one.rows} rows of ${one.columns}, but ${names[1]} has ${other.rows} of ${other.columns}.`, { fix: "Give one value for each row and column." });
}
function ragged(name) {
    return new error.AssayError("evaluation/length-mismatch", `The rows of ${name} differ in length.`, {
        fix: "Give one value for each row and column.",
    });
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/regression/inputs.js



/** @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch` */
function outputsOf({ yTrue, yPred, sampleWeight }) {
    const weights = sampleWeight && toFloat64(sampleWeight);
    if (!isMatrix(yTrue) && !isMatrix(yPred)) {
        requireSameLength({ yTrue, yPred, sampleWeight });
        return [{ yTrue: toFloat64(yTrue), yPred: toFloat64(yPred), sampleWeight: weights }];
    }
    const truth = readMatrix("yTrue", yTrue);
    const predicted = readMatrix("yPred", yPred);
    requireSameShape(["yTrue", "yPred"], truth, predicted);
    requireSameLength({ yTrue: { length: truth.rows }, sampleWeight });
    return Array.from({ length: truth.columns }, (_, column) => ({
        yTrue: columnOf(truth, column),
        yPred: columnOf(predicted, column),
        sampleWeight: weights,
    }));
}
/**
 * A metric of one output as a metric of any number of them.
 * @throws AssayError what `ofOutput` throws; `evaluation/not-finite` where a label or prediction is NaN or infinite
 */
function overOutputs(ofOutput) {
    function score(input) {
        const values = outputsOf(input).map((output) => inputs_checked(ofOutput(output, input), output));
        const { multioutput = "uniform_average" } = input;
        if (multioutput === "raw_values")
            return values;
        if (multioutput === "uniform_average")
            return averageOfOutputs(values);
        return averageOfOutputs(values, multioutput);
    }
    return score;
}
/** For metrics that scikit-learn defines for one output only. @throws AssayError `evaluation/length-mismatch` */
function inputs_singleOutput(input) {
    const [output, ...others] = outputsOf(input);
    if (others.length === 0)
        return output;
    throw new error.AssayError("evaluation/length-mismatch", `The metric is defined for one output, but there are ${others.length + 1}.`, { fix: "Compute it for each output by itself." });
}
/** The value, unless it is not finite because an input is not: looking only then saves a pass over the rows. */
function inputs_checked(value, { yTrue, yPred }) {
    if (Number.isFinite(value))
        return value;
    requireFinite("the label", yTrue);
    requireFinite("the prediction", yPred);
    throw new error.AssayError("evaluation/undefined", `The metric's value is ${value}.`, {
        fix: "Look for a label that never changes or values too large to square.",
    });
}
/** @throws AssayError `evaluation/length-mismatch` unless there is one weight an output */
function averageOfOutputs(values, weights) {
    if (weights !== undefined && weights.length !== values.length)
        throw new error.AssayError("evaluation/length-mismatch", `There are ${values.length} outputs, but ${weights.length} weights in \`multioutput\`.`, { fix: "Give one weight for each output." });
    let [sum, total] = [0, 0];
    values.forEach((value, index) => {
        const weight = weights === undefined ? 1 : weights[index];
        sum += value * weight;
        total += weight;
    });
    return sum / total;
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/regression/explained.js


/**
 * 1 − unexplained / total, for each output and averaged: r2 and its kin.
 * @throws AssayError `evaluation/undefined` for fewer rows than `leastRows`, or where the value is not finite
 */
function explainedScore(leastRows, explain) {
    function score(input) {
        const { multioutput = "uniform_average", forceFinite = true, ...rest } = input;
        const outputs = outputsOf(rest);
        requireRows(outputs[0], leastRows);
        const parts = outputs.map((output) => explain(output, input));
        const values = parts.map((part, index) => inputs_checked(forceFinite ? shareExplained(part) : 1 - part.unexplained / part.total, outputs[index]));
        if (multioutput === "raw_values")
            return values;
        if (multioutput === "uniform_average")
            return averageOfOutputs(values);
        if (multioutput !== "variance_weighted")
            return averageOfOutputs(values, multioutput);
        const totals = parts.map(({ total }) => total);
        return totals.every((total) => total === 0) ? averageOfOutputs(values) : averageOfOutputs(values, totals);
    }
    return score;
}
/** scikit-learn's `force_finite=True`. */
function shareExplained({ unexplained, total }) {
    if (unexplained === 0)
        return 1;
    return total === 0 ? 0 : 1 - unexplained / total;
}
function requireRows({ yTrue }, least) {
    if (yTrue.length < least)
        throw new error.AssayError("evaluation/undefined", `The score needs at least ${least} rows.`, {
            fix: "Add rows.",
        });
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/regression/row-terms.js

/** Rows in a block: rounding grows with the block's quarter and the number of blocks, not with the rows. */
const row_terms_BLOCK = 1024;
/** Weighted mean of the rows' terms. @throws AssayError `evaluation/no-rows` when nothing has weight */
function row_terms_meanOfTerms(terms, { yTrue, yPred, sampleWeight }) {
    const rows = yTrue.length;
    const block = new Float64Array(row_terms_BLOCK);
    let total = 0;
    for (let from = 0; from < rows; from += row_terms_BLOCK) {
        const to = Math.min(rows, from + row_terms_BLOCK);
        terms(yTrue, yPred, from, to, block);
        if (sampleWeight !== undefined)
            for (let row = from; row < to; row++)
                block[row - from] *= sampleWeight[row];
        total += sumOfBlock(block, to - from);
    }
    return total / totalWeight(rows, sampleWeight);
}
/** The terms of all rows, for a bootstrap that weights them again and again. */
function allTerms(terms, { yTrue, yPred }) {
    const values = new Float64Array(yTrue.length);
    for (let from = 0; from < values.length; from += row_terms_BLOCK) {
        const to = Math.min(values.length, from + row_terms_BLOCK);
        terms(yTrue, yPred, from, to, values.subarray(from, to));
    }
    return values;
}
/** Four sums side by side: additions need not wait for one another. */
function sumOfBlock(block, size) {
    let [a, b, c, d] = [0, 0, 0, 0];
    let at = 0;
    for (; at + 4 <= size; at += 4) {
        a += block[at];
        b += block[at + 1];
        c += block[at + 2];
        d += block[at + 3];
    }
    for (; at < size; at++)
        a += block[at];
    return a + b + (c + d);
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/regression/mean-metric.js




/** A metric of regression that is a mean over the rows, or a function of one: errors and deviances. */
function meanMetric(spec) {
    const { terms, finish = (mean) => mean, require, ...known } = spec;
    return evaluationMetric({
        ...known,
        tasks: ["regression"],
        direction: "lower",
        reads: "prediction",
        value: ({ yTrue, yPred }, options, sampleWeight) => {
            const [output] = outputsOf({ yTrue, yPred, sampleWeight });
            require?.(output, options);
            return inputs_checked(finish(row_terms_meanOfTerms(terms(options), output)), output);
        },
        replicate: ({ yTrue, yPred }, options) => {
            const [output] = outputsOf({ yTrue, yPred });
            const mean = meanReplicate(allTerms(terms(options), output));
            return (multiplicity) => finish(mean(multiplicity));
        },
    });
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/regression/pinball.js






const PinballOptions = build/* Type.Object */.ZUJ.Object({
    alpha: build/* Type.Optional */.ZUJ.Optional(build/* Type.Number */.ZUJ.Number({ minimum: 0, maximum: 1, description: "The quantile that the model predicts; default 0.5" })),
});
/**
 * Mean of α · (yTrue − yPred) where the prediction is too low and (1 − α) · (yPred − yTrue) where it is too high.
 * @throws AssayError `evaluation/parameter` for an `alpha` outside 0 to 1
 */
const meanPinballLoss = overOutputs((output, { alpha }) => pinball(output, alpha));
const meanPinball = meanMetric({
    id: "mean_pinball_loss",
    description: "Mean loss of a predicted quantile",
    unit: "value",
    source: "sklearn.metrics.mean_pinball_loss",
    options: PinballOptions,
    terms: (options) => pinballTerms(alphaOf(options)),
});
function pinball(output, alpha = 0.5) {
    if (alpha >= 0 && alpha <= 1)
        return row_terms_meanOfTerms(pinballTerms(alpha), output);
    throw new error.AssayError("evaluation/parameter", `alpha is ${alpha}, but a quantile is from 0 to 1.`);
}
function alphaOf(options) {
    return numberOption(options, "alpha", 0.5);
}
function pinballTerms(alpha) {
    return (yTrue, yPred, from, to, into) => {
        for (let row = from; row < to; row++) {
            const difference = yTrue[row] - yPred[row];
            into[row - from] = difference >= 0 ? alpha * difference : (alpha - 1) * difference;
        }
    };
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/regression/quantile.js


/**
 * The quantile of scikit-learn's `_weighted_percentile(average=True)`: the averaged inverse of the distribution
 * function (Hyndman and Fan 1996, definition 2). Rows of no weight do not exist.
 * @param values are reordered when there are no weights
 * @throws AssayError `evaluation/not-finite`, `evaluation/no-rows`
 */
function weightedQuantile(values, alpha, sampleWeight) {
    const rows = values.length;
    requireFinite("the values", values);
    if (sampleWeight === undefined) {
        const rank = ((alpha * 100) / 100) * rows;
        const index = Math.min(rows - 1, Math.max(0, Math.ceil(rank) - 1));
        const low = quantile_select(values, index);
        if (index + 1 - rank > Number.EPSILON || index + 1 === rows)
            return low;
        return (low + least(values, index + 1)) / 2;
    }
    totalWeight(rows, sampleWeight);
    const order = sortedOrder(values);
    const reached = new Float64Array(rows);
    let sum = 0;
    for (let at = 0; at < rows; at++) {
        sum += sampleWeight[order[at]];
        reached[at] = sum;
    }
    const rank = ((alpha * 100) / 100) * sum || Number.MIN_VALUE;
    let at = 0;
    while (at < rows - 1 && reached[at] < rank)
        at++;
    const low = values[order[at]];
    if (reached[at] - rank > Number.EPSILON)
        return low;
    let next = at + 1;
    while (next < rows && sampleWeight[order[next]] === 0)
        next++;
    return next < rows ? (low + values[order[next]]) / 2 : low;
}
function least(values, from) {
    let smallest = values[from];
    for (let at = from + 1; at < values.length; at++)
        if (values[at] < smallest)
            smallest = values[at];
    return smallest;
}
/**
 * The value of a rank, with all lower ones before it and all greater ones after (Hoare's FIND with the pivot of
 * Floyd and Rivest 1975, algorithm 489).
 */
function quantile_select(values, rank, first = 0, last = values.length - 1) {
    let [left, right] = [first, last];
    while (right > left) {
        if (right - left > 600) {
            const size = right - left + 1;
            const position = rank - left + 1;
            const logarithm = Math.log(size);
            const sample = 0.5 * Math.exp((2 * logarithm) / 3);
            const spread = 0.5 * Math.sqrt((logarithm * sample * (size - sample)) / size) * Math.sign(position - size / 2);
            const from = Math.max(left, Math.floor(rank - (position * sample) / size + spread));
            const to = Math.min(right, Math.floor(rank + ((size - position) * sample) / size + spread));
            quantile_select(values, rank, from, to);
        }
        const pivot = values[rank];
        let [low, high] = [left, right];
        swap(values, left, rank);
        if (values[right] > pivot)
            swap(values, right, left);
        while (low < high) {
            swap(values, low, high);
            low++;
            high--;
            while (values[low] < pivot)
                low++;
            while (values[high] > pivot)
                high--;
        }
        if (values[left] === pivot)
            swap(values, left, high);
        else {
            high++;
            swap(values, high, right);
        }
        if (high <= rank)
            left = high + 1;
        if (rank <= high)
            right = high - 1;
    }
    return values[rank];
}
function swap(values, one, other) {
    const held = values[one];
    values[one] = values[other];
    values[other] = held;
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/regression/mse.js



/** (yTrue − yPred)² of each row. */
const squaredErrors = (yTrue, yPred, from, to, into) => {
    for (let row = from; row < to; row++) {
        const difference = yTrue[row] - yPred[row];
        into[row - from] = difference * difference;
    }
};
/** Mean of (yTrue − yPred)², in the square of the label's unit. */
const meanSquaredError = overOutputs((output) => row_terms_meanOfTerms(squaredErrors, output));
const mse = meanMetric({
    id: "mse",
    description: "Mean squared error, in the square of the label's unit",
    unit: "value",
    source: "sklearn.metrics.mean_squared_error",
    terms: () => squaredErrors,
});

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/regression/tweedie.js







const TweedieOptions = build/* Type.Object */.ZUJ.Object({
    power: build/* Type.Optional */.ZUJ.Optional(build/* Type.Number */.ZUJ.Number({
        description: "0 normal, 1 Poisson, between 1 and 2 compound Poisson, 2 gamma, 3 inverse Gaussian",
    })),
});
/**
 * Mean deviance of a Tweedie distribution (Jørgensen 1987).
 * @throws AssayError `evaluation/parameter` for a power between 0 and 1; `evaluation/outside-domain` for labels or
 *   predictions that the distribution cannot have
 */
function meanTweedieDeviance({ power = 0, ...input }) {
    const output = singleOutput(input);
    requireDomain(output, power);
    return checked(meanOfTerms(devianceTerms(power), output), output);
}
/** `meanTweedieDeviance` of power 1: labels of at least 0, predictions above 0. */
function meanPoissonDeviance(input) {
    return meanTweedieDeviance({ ...input, power: 1 });
}
/** `meanTweedieDeviance` of power 2: labels and predictions above 0. */
function meanGammaDeviance(input) {
    return meanTweedieDeviance({ ...input, power: 2 });
}
const tweedieDeviance = meanMetric({
    id: "mean_tweedie_deviance",
    description: "Mean deviance of a Tweedie distribution",
    unit: "score",
    source: "sklearn.metrics.mean_tweedie_deviance",
    options: TweedieOptions,
    terms: (options) => devianceTerms(numberOption(options, "power", 0)),
    require: (output, options) => requireDomain(output, numberOption(options, "power", 0)),
});
const poissonDeviance = meanMetric({
    id: "mean_poisson_deviance",
    description: "Mean deviance of a Poisson distribution",
    unit: "score",
    source: "sklearn.metrics.mean_poisson_deviance",
    terms: () => devianceTerms(1),
    require: (output) => requireDomain(output, 1),
});
const gammaDeviance = meanMetric({
    id: "mean_gamma_deviance",
    description: "Mean deviance of a gamma distribution",
    unit: "score",
    source: "sklearn.metrics.mean_gamma_deviance",
    terms: () => devianceTerms(2),
    require: (output) => requireDomain(output, 2),
});
/** The deviance of each row. */
function devianceTerms(power) {
    if (power === 0)
        return squaredErrors;
    if (power === 1)
        return (yTrue, yPred, from, to, into) => {
            for (let row = from; row < to; row++) {
                const [label, prediction] = [yTrue[row], yPred[row]];
                const surprise = label === 0 ? 0 : label * Math.log(label / prediction);
                into[row - from] = 2 * (surprise - label + prediction);
            }
        };
    if (power === 2)
        return (yTrue, yPred, from, to, into) => {
            for (let row = from; row < to; row++) {
                const [label, prediction] = [yTrue[row], yPred[row]];
                into[row - from] = 2 * (Math.log(prediction / label) + label / prediction - 1);
            }
        };
    const [one, two] = [1 - power, 2 - power];
    return (yTrue, yPred, from, to, into) => {
        for (let row = from; row < to; row++) {
            const [label, prediction] = [yTrue[row], yPred[row]];
            const base = power < 0 && label < 0 ? 0 : label;
            into[row - from] =
                2 * (base ** two / (one * two) - (label * prediction ** one) / one + prediction ** two / two);
        }
    };
}
/** @throws AssayError `evaluation/parameter`, `evaluation/outside-domain` */
function requireDomain({ yTrue, yPred }, power) {
    if (power === 0)
        return;
    if (!(power < 0 || power >= 1))
        throw new error.AssayError("evaluation/parameter", `power is ${power}; no distribution lies between 0 and 1.`);
    const least = power >= 2 ? "above 0" : "of at least 0";
    const labelIsWrong = power < 0 ? undefined : (label) => (power >= 2 ? label <= 0 : label < 0);
    const label = labelIsWrong && yTrue.find(labelIsWrong);
    if (label !== undefined)
        throw new error.AssayError("evaluation/outside-domain", `A label is ${label}, but a deviance of power ${power} needs labels ${least}.`);
    const prediction = yPred.find((value) => value <= 0);
    if (prediction !== undefined)
        throw new error.AssayError("evaluation/outside-domain", `A prediction is ${prediction}, but a deviance of power ${power} needs predictions above 0.`, { fix: "Give the model an output that is positive, or clip its predictions." });
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/regression/d2.js









/**
 * Share of the Tweedie deviance that the model explains, against predicting the mean (Hastie et al. 2015, 3.11).
 * @throws AssayError as `meanTweedieDeviance`; `evaluation/undefined` for fewer than two rows or a constant label
 */
function d2TweedieScore({ power = 0, ...input }) {
    const output = inputs_singleOutput(input);
    requireRows(output, 2);
    requireDomain(output, power);
    const { yTrue, sampleWeight } = output;
    const yPred = constant(yTrue.length, weightedMean(yTrue, sampleWeight));
    const terms = devianceTerms(power);
    return inputs_checked(1 - row_terms_meanOfTerms(terms, output) / row_terms_meanOfTerms(terms, { yTrue, yPred, sampleWeight }), output);
}
/** Share of the pinball loss that the model explains, against predicting the labels' quantile. */
const d2PinballScore = explainedScore(2, (output, { alpha }) => explainPinball(output, alpha));
/** Share of the absolute error that the model explains, against predicting the labels' median. */
const d2AbsoluteErrorScore = explainedScore(2, (output) => explainPinball(output, 0.5));
const KNOWN = {
    tasks: ["regression"],
    direction: "higher",
    unit: "score",
    range: [Number.NEGATIVE_INFINITY, 1],
    reads: "prediction",
};
const d2Tweedie = evaluationMetric({
    ...KNOWN,
    id: "d2_tweedie",
    description: "Share of the Tweedie deviance that the model explains",
    source: "sklearn.metrics.d2_tweedie_score",
    options: TweedieOptions,
    value: ({ yTrue, yPred }, options, sampleWeight) => d2TweedieScore({ yTrue, yPred, sampleWeight, power: numberOption(options, "power", 0) }),
});
const d2Pinball = evaluationMetric({
    ...KNOWN,
    id: "d2_pinball",
    description: "Share of a quantile's loss that the model explains",
    source: "sklearn.metrics.d2_pinball_score",
    options: PinballOptions,
    value: ({ yTrue, yPred }, options, sampleWeight) => d2PinballScore({ yTrue, yPred, sampleWeight, alpha: alphaOf(options) }),
});
const d2AbsoluteError = evaluationMetric({
    ...KNOWN,
    id: "d2_absolute_error",
    description: "Share of the absolute error that the model explains",
    source: "sklearn.metrics.d2_absolute_error_score",
    value: ({ yTrue, yPred }, _options, sampleWeight) => d2AbsoluteErrorScore({ yTrue, yPred, sampleWeight }),
});
function explainPinball(output, alpha = 0.5) {
    const { yTrue, sampleWeight } = output;
    const quantile = weightedQuantile(yTrue.slice(), alpha, sampleWeight);
    return {
        unexplained: pinball(output, alpha),
        total: pinball({ yTrue, yPred: constant(yTrue.length, quantile), sampleWeight }, alpha),
    };
}
function constant(rows, value) {
    return new Float64Array(rows).fill(value);
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/regression/spread.js

/** Rows summed up before they join the totals, so that rounding grows with blocks and not with rows. */
const spread_BLOCK = 1024;
/** A one-pass variance that is this much smaller than its terms has lost digits that a second pass brings back. */
const MOST_CANCELLATION = 64;
/** Σ(yTrue − yPred)² and Σ(yTrue − mean)². */
function squaresOf(output) {
    const { yTrue, yPred, sampleWeight } = output;
    const centre = yTrue[0];
    let [unexplained, first, second] = [0, 0, 0];
    for (let from = 0; from < yTrue.length; from += spread_BLOCK) {
        const to = Math.min(yTrue.length, from + spread_BLOCK);
        let [errors, labels, squares] = [0, 0, 0];
        if (sampleWeight === undefined)
            for (let row = from; row < to; row++) {
                const error = yTrue[row] - yPred[row];
                const label = yTrue[row] - centre;
                errors += error * error;
                labels += label;
                squares += label * label;
            }
        else
            for (let row = from; row < to; row++) {
                const error = yTrue[row] - yPred[row];
                const label = yTrue[row] - centre;
                errors += sampleWeight[row] * error * error;
                labels += sampleWeight[row] * label;
                squares += sampleWeight[row] * label * label;
            }
        unexplained += errors;
        first += labels;
        second += squares;
    }
    const lost = (first * first) / totalWeight(yTrue.length, sampleWeight);
    const total = second - lost;
    return {
        unexplained,
        total: lost <= MOST_CANCELLATION * total ? total : squaresAroundMean(yTrue, sampleWeight),
    };
}
/** Σ(error − mean error)² and Σ(yTrue − mean)². */
function variancesOf({ yTrue, yPred, sampleWeight }) {
    const errors = new Float64Array(yTrue.length);
    for (let row = 0; row < errors.length; row++)
        errors[row] = yTrue[row] - yPred[row];
    return {
        unexplained: squaresAroundMean(errors, sampleWeight),
        total: squaresAroundMean(yTrue, sampleWeight),
    };
}
/** Around the first value first, so that values far from zero keep their digits and equal ones give 0. */
function squaresAroundMean(values, sampleWeight) {
    const start = values[0];
    const shifted = values.map((value) => value - start);
    const mean = weightedMean(shifted, sampleWeight);
    let total = 0;
    for (let from = 0; from < values.length; from += spread_BLOCK) {
        const to = Math.min(values.length, from + spread_BLOCK);
        let sum = 0;
        for (let row = from; row < to; row++) {
            const centred = shifted[row] - mean;
            sum += (sampleWeight === undefined ? 1 : sampleWeight[row]) * centred * centred;
        }
        total += sum;
    }
    return total;
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/regression/explained-variance.js



/** 1 − variance of the errors / variance of the labels: r2 without the part that a constant shift costs. */
const explainedVarianceScore = explainedScore(1, variancesOf);
const explainedVariance = evaluationMetric({
    id: "explained_variance",
    description: "Share of the label's variance that the model explains, whatever its constant shift",
    tasks: ["regression"],
    direction: "higher",
    unit: "score",
    range: [Number.NEGATIVE_INFINITY, 1],
    reads: "prediction",
    source: "sklearn.metrics.explained_variance_score",
    value: ({ yTrue, yPred }, _options, sampleWeight) => explainedVarianceScore({ yTrue, yPred, sampleWeight }),
});

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/regression/mae.js



const terms = (yTrue, yPred, from, to, into) => {
    for (let row = from; row < to; row++)
        into[row - from] = Math.abs(yTrue[row] - yPred[row]);
};
/** Mean of |yTrue − yPred|, in the label's unit. */
const meanAbsoluteError = overOutputs((output) => row_terms_meanOfTerms(terms, output));
const mae = meanMetric({
    id: "mae",
    description: "Mean absolute error, in the label's unit",
    unit: "value",
    source: "sklearn.metrics.mean_absolute_error",
    terms: () => terms,
});

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/regression/mape.js



/** The least that an error is divided by: labels of 0 then count as enormous errors, as in scikit-learn. */
const EPSILON = Number.EPSILON;
const mape_terms = (yTrue, yPred, from, to, into) => {
    for (let row = from; row < to; row++) {
        const size = Math.abs(yTrue[row]);
        into[row - from] = Math.abs(yPred[row] - yTrue[row]) / (size < EPSILON ? EPSILON : size);
    }
};
/** Mean of |yTrue − yPred| / max(|yTrue|, 2⁻⁵²): 0.1 is ten percent. */
const meanAbsolutePercentageError = overOutputs((output) => row_terms_meanOfTerms(mape_terms, output));
const mape = meanMetric({
    id: "mape",
    description: "Mean absolute error as a share of the label",
    unit: "ratio",
    source: "sklearn.metrics.mean_absolute_percentage_error",
    terms: () => mape_terms,
});

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/regression/max-error.js


/** The greatest |yTrue − yPred|, in the label's unit. scikit-learn gives it no weights. */
function maxError(input) {
    const output = singleOutput(input);
    return checked(greatestError(output), output);
}
const maxErrorMetric = evaluationMetric({
    id: "max_error",
    description: "The greatest absolute error, in the label's unit",
    tasks: ["regression"],
    direction: "lower",
    unit: "value",
    reads: "prediction",
    source: "sklearn.metrics.max_error",
    value: ({ yTrue, yPred }, _options, sampleWeight) => {
        const output = inputs_singleOutput({ yTrue, yPred, sampleWeight });
        return inputs_checked(greatestError(output), output);
    },
});
/** Over the rows that have weight. */
function greatestError({ yTrue, yPred, sampleWeight }) {
    let [greatest, sum] = [0, 0];
    for (let row = 0; row < yTrue.length; row++) {
        const error = Math.abs(yTrue[row] - yPred[row]);
        // A sum notices the NaN that no comparison does.
        sum += error;
        if (error > greatest && (sampleWeight === undefined || sampleWeight[row] > 0))
            greatest = error;
    }
    return Number.isNaN(sum) ? sum : greatest;
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/regression/median-absolute-error.js



/** Median of |yTrue − yPred|, in the label's unit; of two middle values their mean. */
const medianAbsoluteError = overOutputs(medianOfErrors);
const medianAbsoluteErrorMetric = evaluationMetric({
    id: "median_absolute_error",
    description: "Median absolute error, in the label's unit: outliers do not move it",
    tasks: ["regression"],
    direction: "lower",
    unit: "value",
    reads: "prediction",
    source: "sklearn.metrics.median_absolute_error",
    value: ({ yTrue, yPred }, _options, sampleWeight) => medianAbsoluteError({ yTrue, yPred, sampleWeight }),
});
function medianOfErrors({ yTrue, yPred, sampleWeight }) {
    const errors = new Float64Array(yTrue.length);
    for (let row = 0; row < errors.length; row++)
        errors[row] = Math.abs(yTrue[row] - yPred[row]);
    return weightedQuantile(errors, 0.5, sampleWeight);
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/regression/msle.js




const msle_terms = (yTrue, yPred, from, to, into) => {
    for (let row = from; row < to; row++) {
        const difference = Math.log1p(yTrue[row]) - Math.log1p(yPred[row]);
        into[row - from] = difference * difference;
    }
};
/**
 * Mean of (ln(1 + yTrue) − ln(1 + yPred))²: errors of small and large labels count by their ratio.
 * @throws AssayError `evaluation/outside-domain` for values of -1 or less
 */
const meanSquaredLogError = overOutputs(meanOfSquaredLogs);
/** Square root of `meanSquaredLogError`. @throws AssayError as that */
const rootMeanSquaredLogError = overOutputs((output) => Math.sqrt(meanOfSquaredLogs(output)));
const msle = meanMetric({
    id: "msle",
    description: "Mean squared error of the logarithms of 1 + value",
    unit: "score",
    source: "sklearn.metrics.mean_squared_log_error",
    terms: () => msle_terms,
    require: requireAboveMinusOne,
});
const rmsle = meanMetric({
    id: "rmsle",
    description: "Root of the mean squared error of the logarithms of 1 + value",
    unit: "score",
    source: "sklearn.metrics.root_mean_squared_log_error",
    terms: () => msle_terms,
    finish: Math.sqrt,
    require: requireAboveMinusOne,
});
function meanOfSquaredLogs(output) {
    const mean = row_terms_meanOfTerms(msle_terms, output);
    // The logarithm of such a value is not finite, nor is then the mean.
    if (!Number.isFinite(mean))
        requireAboveMinusOne(output);
    return mean;
}
function requireAboveMinusOne({ yTrue, yPred }) {
    for (const [name, values] of [
        ["label", yTrue],
        ["prediction", yPred],
    ]) {
        const wrong = values.find((value) => value <= -1);
        if (wrong !== undefined)
            throw new error.AssayError("evaluation/outside-domain", `A ${name} is ${wrong}, but a logarithm of 1 + value needs more than -1.`, { fix: "Use mse or mae, or clip the predictions." });
    }
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/regression/r2.js







/**
 * 1 − Σ(yTrue − yPred)² / Σ(yTrue − mean)².
 * @throws AssayError `evaluation/undefined` for fewer than two rows
 */
const r2Score = explainedScore(2, squaresOf);
const r2 = evaluationMetric({
    id: "r2",
    description: "Share of the label's variance that the model explains",
    tasks: ["regression"],
    direction: "higher",
    unit: "score",
    range: [Number.NEGATIVE_INFINITY, 1],
    reads: "prediction",
    source: "sklearn.metrics.r2_score",
    value: ({ yTrue, yPred }, _options, sampleWeight) => r2Score({ yTrue, yPred, sampleWeight }),
    replicate: ({ yTrue, yPred }) => prepareR2(outputsOf({ yTrue, yPred })[0]),
});
/** Sums of the label around its overall mean, which keeps the shifted variance formula stable. */
function prepareR2(output) {
    const centre = weightedMean(output.yTrue);
    const centred = output.yTrue.map((value) => value - centre);
    const squared = allTerms(squaredErrors, output);
    return (multiplicity) => {
        let [rows, sum, squares, unexplained] = [0, 0, 0, 0];
        for (let row = 0; row < centred.length; row++) {
            const count = multiplicity[row];
            rows += count;
            sum += count * centred[row];
            squares += count * centred[row] * centred[row];
            unexplained += count * squared[row];
        }
        return shareExplained({ unexplained, total: squares - (sum * sum) / rows });
    };
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/regression/rmse.js




/** Square root of the mean of (yTrue − yPred)², in the label's unit. */
const rootMeanSquaredError = overOutputs((output) => Math.sqrt(row_terms_meanOfTerms(squaredErrors, output)));
const rmse = meanMetric({
    id: "rmse",
    description: "Root of the mean squared error, in the label's unit",
    unit: "value",
    source: "sklearn.metrics.root_mean_squared_error",
    terms: () => squaredErrors,
    finish: Math.sqrt,
});

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/index.js



















/** Every metric of evaluation gates. A new one is one file and one line here. */
const EVALUATION_METRICS = [
    accuracy,
    precision,
    recall,
    f1,
    rocAuc,
    logLossMetric,
    brier,
    mae,
    mse,
    rmse,
    msle,
    rmsle,
    mape,
    medianAbsoluteErrorMetric,
    maxErrorMetric,
    r2,
    explainedVariance,
    meanPinball,
    tweedieDeviance,
    poissonDeviance,
    gammaDeviance,
    d2Tweedie,
    d2Pinball,
    d2AbsoluteError,
];

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/measure.js







const DEFAULT_RESAMPLES = 1000;
const DEFAULT_SLICE_ROWS = 30;
/** Answers every need; needs about the same rows share their resamples. */
async function measureNeeds(scene, sides) {
    const { config, job } = scene;
    const { evaluated } = sides;
    const indices = new Map([...evaluated.slices].map(([name, { column, cell }]) => {
        return [name, indexSlices(name, column, cell, evaluated.rows)];
    }));
    const measurements = [];
    const bySubject = new Map();
    for (const need of job.needs) {
        const metric = EVALUATION_METRICS.find(({ info }) => info.id === need.metric);
        if (metric === undefined)
            throw new TypeError(`no metric ${need.metric}`);
        if (!metric.tasks.includes(config.task)) {
            measurements.push(unmeasured(need, metric, need.subjects, notForTask(metric, config.task)));
            continue;
        }
        const leastRows = config.min_slice_rows ?? DEFAULT_SLICE_ROWS;
        const found = selectSubjects(need, indices, config.slices ?? [], evaluated.table, leastRows);
        const unmatched = [...found.unmatched, ...(await vanished(scene, sides, need))];
        for (const { subject, missing } of withoutSmall(scene, need, unmatched))
            measurements.push(unmeasured(need, metric, subject, missing));
        for (const selected of found.selected) {
            const key = String(selected.subject.slice ?? "");
            const known = bySubject.get(key);
            if (known)
                known.asked.push({ need, metric });
            else
                bySubject.set(key, { selected, asked: [{ need, metric }] });
        }
    }
    let done = 0;
    for (const { selected, asked } of bySubject.values()) {
        measurements.push(...measureSubject(scene, sides, selected, asked));
        job.progress({ message: "resampling", share: ++done / bySubject.size });
    }
    return measurements;
}
/** Leaves out the small slices of a rule over many where the config says so, and notes which they are. */
function withoutSmall(scene, need, unmatched) {
    if (scene.config.small_slices !== "skip" || !(0,subject/* isWildcard */.z2)(need.subjects))
        return unmatched;
    const isSmall = ({ missing }) => missing.code === "evaluation/slice-too-small";
    const names = unmatched.filter(isSmall).map(({ subject }) => String(subject.slice));
    const least = scene.config.min_slice_rows ?? DEFAULT_SLICE_ROWS;
    const message = `Not judged, with fewer than ${least} rows: ${names.join(", ")}.`;
    if (names.length > 0 && !scene.notes.some((note) => note.message === message))
        scene.notes.push({ code: "evaluation/slice-too-small", message });
    return unmatched.filter((one) => !isSmall(one));
}
function measureSubject(scene, { candidate, baselines, evaluated }, { subject, rows }, asked) {
    const part = sideParts(rows);
    const questions = asked.map(({ need, metric }) => {
        const other = need.against === undefined ? undefined : baselines.get(need.against);
        return {
            metric,
            options: need.options,
            candidate: part(candidate),
            baseline: other === undefined || "reason" in other ? other : part(other),
        };
    });
    const answers = answerQuestions(questions, {
        rows: rows?.length ?? evaluated.rows,
        resamples: scene.config.resamples ?? DEFAULT_RESAMPLES,
        // Each subject has its own stream, so that a further rule does not change the others' intervals.
        seed: (0,random/* deriveSeed */.B)(scene.job.seed, `evaluation ${subject.slice ?? ""}`),
    });
    return asked.map(({ need, metric }, index) => measurement(need, metric, subject, answers[index]));
}
/** Each side is cut to the subject's rows once, so that the same side stays the same object. */
function sideParts(rows) {
    const known = new Map();
    return (side) => {
        if (rows === undefined)
            return side;
        const found = known.get(side) ?? { ...side, outcome: outcomeOfRows(side.outcome, rows) };
        known.set(side, found);
        return found;
    };
}
function measurement(need, metric, subject, values) {
    const { id, unit, direction } = metric.info;
    const known = { metric: id, options: need.options, subject, unit, direction, candidate: values.candidate };
    if (need.against === undefined)
        return known;
    return { ...known, against: need.against, baseline: values.baseline, difference: values.difference };
}
function unmeasured(need, metric, subject, missing) {
    const nothing = missing;
    return measurement(need, metric, subject, { candidate: nothing, baseline: nothing, difference: nothing });
}
function notForTask({ info, tasks }, task) {
    return {
        code: "evaluation/metric-for-task",
        reason: `${info.id} is a metric of ${tasks.join(" and ")}, but the gate's task is ${task}`,
        fix: "Take the rule out, or correct `task`.",
    };
}
/** Slices of the baseline's table that a need means and that this change's rows do not have any more. */
async function vanished(scene, { evaluated, otherTables }, need) {
    const table = need.against === undefined ? undefined : otherTables.get(need.against);
    const pattern = need.subjects.slice;
    if (table === undefined || pattern === undefined)
        return [];
    const gone = [];
    for (const [name, { column, cell }] of evaluated.slices) {
        const type = table.columns.find((other) => other.name === name);
        if (type === undefined)
            continue;
        const here = valuesOf(column, cell, evaluated);
        const there = await readRows(scene.engine, table, [name], scene.config.batch ?? 4096);
        const values = new Set(Array.from({ length: there.rows }, (_, row) => sliceValue(there.column(name), type.cell, row)));
        for (const value of [...values].sort()) {
            const slice = `${name}=${value}`;
            if (here.has(value) || !(0,subject/* matchesText */.Fm)(String(pattern), slice))
                continue;
            gone.push({
                subject: { slice },
                missing: {
                    code: "evaluation/slice-vanished",
                    reason: `\`${table.file.path}\` of ${need.against} has rows of \`${slice}\`, and this change has none`,
                    fix: "Put the rows back, or change the baseline's data first in a change of its own.",
                },
            });
        }
    }
    return gone;
}
function valuesOf(column, cell, { rows }) {
    return new Set(Array.from({ length: rows }, (_, row) => sliceValue(column, cell, row)));
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/index.js








/** Share of the gate's memory that the table engine may take; the rest is for rows and models. */
const ENGINE_SHARE = 0.25;
const evaluationGate = {
    kind: "evaluation",
    description: "Metrics of a model on golden data, compared with the baseline's model on the same rows",
    config: EvaluationConfigSchema,
    metrics: EVALUATION_METRICS.map(({ info }) => info),
    check: requireSettings,
    measure: evaluation_measure,
};
/** @throws AssayError for a candidate that cannot be evaluated at all: its model, data, labels or settings. */
async function evaluation_measure(job) {
    const { config } = job;
    requireSettings(config);
    const engine = await (0,duckdb/* openDuckDb */.C)({
        memoryBytes: Math.floor(job.budget.memoryBytes * ENGINE_SHARE),
        scratch: job.scratch,
    });
    try {
        const scene = new Scene(job, engine);
        const sides = config.predictions === undefined
            ? await collectFromModels(scene, config.model ?? "", config.data ?? "")
            : await collectFromPredictions(scene, config.predictions);
        const measurements = await measureNeeds(scene, sides);
        const { inputs, notes } = scene;
        return { inputs, measurements, findings: [], figures: drawFigures(sides, scene.job), notes };
    }
    finally {
        await engine.close();
    }
}

// EXTERNAL MODULE: ./build/bundle/model/evidence.js
var evidence = __webpack_require__(36002);
;// CONCATENATED MODULE: ./build/bundle/gates/latency/config.js

const LatencyConfigSchema = build/* Type.Object */.ZUJ.Object({
    model: build/* Type.String */.ZUJ.String({ description: "The ONNX model" }),
    data: build/* Type.Optional */.ZUJ.Optional(build/* Type.String */.ZUJ.String({ description: "Table whose first rows are timed; random tensors without it" })),
    inputs: build/* Type.Optional */.ZUJ.Optional(build/* Type.Record */.ZUJ.Record(build/* Type.String */.ZUJ.String(), build/* Type.Union */.ZUJ.Union([build/* Type.String */.ZUJ.String(), build/* Type.Array */.ZUJ.Array(build/* Type.String */.ZUJ.String(), { minItems: 1 })]), {
        description: "Which columns feed an input of the model, where the names differ",
    })),
    batch: build/* Type.Optional */.ZUJ.Optional(build/* Type.Array */.ZUJ.Array(build/* Type.Integer */.ZUJ.Integer({ minimum: 1, maximum: 1_000_000 }), {
        minItems: 1,
        uniqueItems: true,
        default: [1],
        description: "Rows a call",
    })),
    threads: build/* Type.Optional */.ZUJ.Optional(build/* Type.Integer */.ZUJ.Integer({
        minimum: 1,
        maximum: 256,
        default: 1,
        description: "Threads of one call; more than one is noisier",
    })),
    seconds: build/* Type.Optional */.ZUJ.Optional(build/* Type.Number */.ZUJ.Number({
        exclusiveMinimum: 0,
        maximum: 3600,
        default: 10,
        description: "Seconds of timing a batch size, at most",
    })),
}, { additionalProperties: false });

// EXTERNAL MODULE: ./build/bundle/gates/latency/metrics.js
var latency_metrics = __webpack_require__(84130);
;// CONCATENATED MODULE: ./build/bundle/gates/latency/index.js




const latencyGate = {
    kind: "latency",
    description: "Times an ONNX model beside the baseline's in interleaved blocks on this machine",
    config: LatencyConfigSchema,
    metrics: latency_metrics/* LATENCY_METRICS */.Z.map(({ info }) => info),
    exclusive: true,
    measure: latency_measure,
};
async function latency_measure(job) {
    const { measureLatency } = await __webpack_require__.e(/* import() */ 592).then(__webpack_require__.bind(__webpack_require__, 39592));
    const models = await openModels(job);
    const data = job.config.data === undefined ? undefined : await job.candidate.open(job.config.data);
    const { measurements, notes } = await measureLatency(job, models, data);
    return {
        ...evidence/* NO_EVIDENCE */.k,
        inputs: inputsOf(models, data, job),
        measurements,
        notes: [...sameNote(models), ...notes],
    };
}
async function openModels({ config, candidate, baselines, needs }) {
    const model = await candidate.open(config.model);
    const name = needs.find((need) => need.against !== undefined && baselines.has(need.against))?.against;
    const tree = name === undefined ? undefined : baselines.get(name);
    return tree === undefined
        ? { candidate: model }
        : { candidate: model, baseline: await openBaseline(tree, config.model) };
}
/** A base commit without the model is a reason, not a failure: rules without a baseline still hold or not. */
async function openBaseline(tree, path) {
    try {
        return await tree.open(path);
    }
    catch (thrown) {
        return (0,model_missing/* missingInBaseline */.z)(thrown);
    }
}
function inputsOf({ candidate, baseline }, data, job) {
    const input = (role, { path, digest, bytes }, tree) => ({
        role,
        path,
        digest,
        bytes,
        tree,
    });
    const [tree] = job.baselines.values();
    return [
        input("model", candidate),
        ...(baseline === undefined || "reason" in baseline ? [] : [input("model", baseline, tree.label)]),
        ...(data === undefined ? [] : [input("data", data)]),
    ];
}
function sameNote({ candidate, baseline }) {
    if (baseline === undefined || "reason" in baseline || baseline.digest !== candidate.digest)
        return [];
    return [
        {
            code: "latency/same-model",
            message: `${candidate.path} has the same bytes as the baseline's, so the difference is zero and was not timed.`,
        },
    ];
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/config.js

const patterns = (description) => build/* Type.Optional */.ZUJ.Optional(build/* Type.Array */.ZUJ.Array(build/* Type.String */.ZUJ.String({ minLength: 1 }), { minItems: 1, description }));
const ScanConfigSchema = build/* Type.Object */.ZUJ.Object({
    include: patterns("Globs of the files to scan; all files of the repository without it"),
    exclude: patterns("Globs of files to leave out"),
    scanners: build/* Type.Optional */.ZUJ.Optional(build/* Type.Array */.ZUJ.Array(build/* Type.Enum */.ZUJ.Enum(["models", "python", "secrets"]), {
        minItems: 1,
        uniqueItems: true,
        description: "Which scanners to run; all without it",
    })),
    allow: build/* Type.Optional */.ZUJ.Optional(build/* Type.Array */.ZUJ.Array(build/* Type.String */.ZUJ.String({ pattern: "^[^\\s.]+(\\.[^\\s.]+)+$" }), {
        description: "Names that pickles of this project may import, as `module.name`, after review",
    })),
    max_file_size: build/* Type.Optional */.ZUJ.Optional(build/* Type.Integer */.ZUJ.Integer({
        minimum: 1,
        description: "Larger files, in bytes, are not read and count as incomplete",
    })),
}, { additionalProperties: false });

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/bundle/gates/scan/finding.js

const INCOMPLETE = "scan/incomplete";
/**
 * Says that a file was not wholly read. It is critical, so that no rule on findings passes by not looking,
 * whatever severity it counts from.
 */
function incomplete(subject, reason, member) {
    return {
        rule: INCOMPLETE,
        severity: "critical",
        message: `${printable(subject)} could not be wholly scanned: ${printable(reason)}`,
        fix: "Replace the file by one that can be read, or leave it out with `exclude` if nobody loads it.",
        seen: reason.replaceAll(/\d+/g, "#"),
        member,
    };
}
/** Gives each sighting of one file its place and a fingerprint that survives moved lines and offsets. */
function toFindings(path, sightings) {
    const repeats = new Map();
    return sightings.map(({ rule, severity, message, fix, seen, ...place }) => {
        const identity = JSON.stringify([rule, path, place.member ?? "", seen]);
        const repeat = repeats.get(identity) ?? 0;
        repeats.set(identity, repeat + 1);
        const fingerprint = (0,external_node_crypto_.createHash)("sha256").update(`${identity}#${repeat}`).digest("hex");
        const known = Object.entries(place).filter(([, value]) => value !== undefined);
        return { rule, severity, message, location: { path, ...Object.fromEntries(known) }, fingerprint, fix };
    });
}
/** Text from a scanned file as one short line without control or direction-changing characters. */
function printable(text, limit = 200) {
    const flat = text.replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) => {
        return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`;
    });
    return flat.length > limit ? `${flat.slice(0, limit)}…` : flat;
}

// EXTERNAL MODULE: ./build/bundle/sources/glob.js
var glob = __webpack_require__(18384);
;// CONCATENATED MODULE: ./build/bundle/gates/scan/metrics.js


const SCAN_METRICS = [
    {
        id: "findings",
        description: "Findings of at least a severity, of a rule or of a scanner",
        unit: "count",
        direction: "lower",
        subjects: ["file"],
        options: build/* Type.Object */.ZUJ.Object({
            severity: build/* Type.Optional */.ZUJ.Optional(build/* Type.Enum */.ZUJ.Enum([...evidence/* SEVERITIES */.o], {
                description: "Count findings of at least this severity; all without it",
            })),
            rule: build/* Type.Optional */.ZUJ.Optional(build/* Type.String */.ZUJ.String({
                minLength: 1,
                description: "Id of a rule or its beginning, e.g. `pickle/` or `S301`",
            })),
            scanner: build/* Type.Optional */.ZUJ.Optional(build/* Type.Enum */.ZUJ.Enum(["models", "python", "secrets"])),
        }, { additionalProperties: false }),
        source: "count of distinct places that the scanners report",
    },
    {
        id: "files_scanned",
        description: "Files that at least one scanner looked at",
        unit: "count",
        direction: "higher",
        subjects: ["file"],
        options: build/* Type.Object */.ZUJ.Object({ scanner: build/* Type.Optional */.ZUJ.Optional(build/* Type.Enum */.ZUJ.Enum(["models", "python", "secrets"])) }),
        source: "count of files",
    },
    {
        id: "incomplete",
        description: "Files that could not be wholly read: broken, encrypted, too large or kept elsewhere",
        unit: "count",
        direction: "lower",
        subjects: ["file"],
        options: build/* Type.Object */.ZUJ.Object({}),
        source: "count of files with a finding scan/incomplete",
    },
];

;// CONCATENATED MODULE: ./build/bundle/gates/scan/allowance.js
/** A budget was reached: what follows was not looked at, so the file is incomplete, never clean. */
class AllowanceSpent extends Error {
}
const MEBIBYTE = 2 ** 20;
/** What the walkers may spend on one file, nested members included. Counted in work, not in time: same bytes, same answer. */
class Allowance {
    opcodes = 50_000_000;
    members = 100_000;
    inflatedBytes = 1024 * MEBIBYTE;
    bytesPerInflate = 256 * MEBIBYTE;
    depth = 6;
    spendOpcodes(count) {
        this.opcodes -= count;
        if (this.opcodes < 0)
            throw new AllowanceSpent("it holds more than 50 million pickle opcodes");
    }
    spendMembers(count) {
        this.members -= count;
        if (this.members < 0)
            throw new AllowanceSpent("it holds more than 100,000 archive members");
    }
    spendInflated(bytes) {
        this.inflatedBytes -= bytes;
        if (this.inflatedBytes < 0)
            throw new AllowanceSpent("it unpacks to more than 1 GiB");
    }
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/bundle/gates/scan/bytes.js

/** Walkers ask for a few bytes many times; those come from one page. */
const bytes_SMALL = 4096;
const PAGE = 65_536;
/** A file that stays open until it is disposed of. Never followed by a write. */
class FileSource {
    size;
    #descriptor;
    #page = Buffer.alloc(0);
    #pageStart = 0;
    constructor(path) {
        this.#descriptor = (0,external_node_fs_.openSync)(path, "r");
        this.size = (0,external_node_fs_.fstatSync)(this.#descriptor).size;
    }
    read(offset, length) {
        const wanted = Math.max(0, Math.min(length, this.size - offset));
        if (wanted > bytes_SMALL)
            return this.#readFile(offset, wanted);
        if (offset < this.#pageStart || offset + wanted > this.#pageStart + this.#page.length) {
            this.#page = this.#readFile(offset, Math.max(0, Math.min(PAGE, this.size - offset)));
            this.#pageStart = offset;
        }
        return this.#page.subarray(offset - this.#pageStart, offset - this.#pageStart + wanted);
    }
    #readFile(offset, wanted) {
        const buffer = Buffer.allocUnsafe(wanted);
        let filled = 0;
        while (filled < wanted) {
            const got = (0,external_node_fs_.readSync)(this.#descriptor, buffer, filled, wanted - filled, offset + filled);
            if (got === 0)
                break;
            filled += got;
        }
        return buffer.subarray(0, filled);
    }
    [Symbol.dispose]() {
        (0,external_node_fs_.closeSync)(this.#descriptor);
    }
}
function bufferSource(bytes) {
    return { size: bytes.length, read: (offset, length) => bytes.subarray(offset, offset + length) };
}
/** A range of another source, as its own source from 0. */
function sliceSource(source, start, length) {
    const size = Math.max(0, Math.min(length, source.size - start));
    return {
        size,
        read: (offset, wanted) => source.read(start + offset, Math.max(0, Math.min(wanted, size - offset))),
    };
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/walk.js

/** Reports a sighting whose message is a predicate, such as `calls os.system when loaded`. */
function tell(walk, content, sighting) {
    const place = sighting.byteOffset === undefined ? "" : ` (byte ${sighting.byteOffset})`;
    walk.report({
        ...sighting,
        message: `${printable(content.subject)} ${sighting.message}${place}`,
        member: content.member,
    });
}
function tellIncomplete(walk, content, reason) {
    walk.report(incomplete(content.subject, reason, content.member));
}
/** Content inside `outer` that has a name of its own. */
function memberOf(outer, name, source) {
    const member = outer.member === undefined ? name : `${outer.member}/${name}`;
    const { file, depth } = outer;
    return { source, name, file, member, subject: `${file} (${member})`, depth: depth + 1 };
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/archives/zip.js
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const LONGEST_COMMENT = 0xffff;
/**
 * Reads the central directory and every local header of a zip, however odd. Nothing is refused: what is
 * inconsistent is for the caller to report. Source: APPNOTE.TXT 6.3.10.
 * @returns undefined when no end-of-directory record is there.
 */
function readZip(source) {
    const tailStart = Math.max(0, source.size - LONGEST_COMMENT - 22);
    const tail = source.read(tailStart, source.size - tailStart);
    let at = tail.length - 22;
    while (at >= 0 && !(tail.readUInt32LE(at) === END && at + 22 + tail.readUInt16LE(at + 20) <= tail.length))
        at--;
    if (at < 0)
        return undefined;
    let count = tail.readUInt16LE(at + 10);
    let size = tail.readUInt32LE(at + 12);
    let start = tail.readUInt32LE(at + 16);
    let recordStart = tailStart + at;
    const locator = source.read(recordStart - 20, 20);
    if (recordStart >= 20 && locator.length === 20 && locator.readUInt32LE(0) === LOCATOR_64) {
        const record = source.read(Number(locator.readBigUInt64LE(8)), 56);
        if (record.length === 56 && record.readUInt32LE(0) === END_64) {
            recordStart = Number(locator.readBigUInt64LE(8));
            count = Number(record.readBigUInt64LE(32));
            size = Number(record.readBigUInt64LE(40));
            start = Number(record.readBigUInt64LE(48));
        }
    }
    // The directory ends where its end record starts; a difference is what was put before the archive.
    const prefix = Math.max(0, recordStart - size - start);
    return readEntries(source, start + prefix, size, count, prefix);
}
function readEntries(source, start, size, count, prefix) {
    const directory = source.read(start, Math.min(size, 2 ** 28));
    const entries = [];
    let at = 0;
    while (at + 46 <= directory.length && directory.readUInt32LE(at) === CENTRAL) {
        const nameLength = directory.readUInt16LE(at + 28);
        const extraLength = directory.readUInt16LE(at + 30);
        const end = at + 46 + nameLength + extraLength + directory.readUInt16LE(at + 32);
        const sizes = {
            size: directory.readUInt32LE(at + 24),
            compressedSize: directory.readUInt32LE(at + 20),
            headerOffset: directory.readUInt32LE(at + 42),
        };
        const extra = directory.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
        const wide = widen(sizes, extra);
        const headerOffset = wide.headerOffset + prefix;
        entries.push({
            name: directory.toString("utf8", at + 46, at + 46 + nameLength),
            method: directory.readUInt16LE(at + 10),
            flags: directory.readUInt16LE(at + 8),
            crc: directory.readUInt32LE(at + 16),
            unixMode: directory.readUInt32LE(at + 38) >>> 16,
            ...wide,
            headerOffset,
            local: readLocal(source, headerOffset),
        });
        at = end;
    }
    const broken = entries.length === count
        ? undefined
        : `its directory announces ${count} entries and holds ${entries.length}`;
    return { entries, prefix, broken };
}
/** Values of 0xffffffff stand in the ZIP64 extra field, in this order. */
function widen(sizes, extra) {
    const wide = { ...sizes };
    let at = 0;
    while (at + 4 <= extra.length) {
        const length = extra.readUInt16LE(at + 2);
        if (extra.readUInt16LE(at) === 1) {
            let field = at + 4;
            for (const key of ["size", "compressedSize", "headerOffset"]) {
                if (sizes[key] !== 0xffffffff || field + 8 > Math.min(at + 4 + length, extra.length))
                    continue;
                wide[key] = Number(extra.readBigUInt64LE(field));
                field += 8;
            }
        }
        at += 4 + length;
    }
    return wide;
}
function readLocal(source, offset) {
    const header = source.read(offset, 30);
    if (header.length < 30 || header.readUInt32LE(0) !== LOCAL)
        return undefined;
    const nameLength = header.readUInt16LE(26);
    return {
        name: source.read(offset + 30, nameLength).toString("utf8"),
        flags: header.readUInt16LE(6),
        method: header.readUInt16LE(8),
        dataOffset: offset + 30 + nameLength + header.readUInt16LE(28),
    };
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/archives/zip-members.js





const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 0x1;
const STRONGLY_ENCRYPTED = 0x40;
const SYMLINK = 0o120000;
const CRC_LIMIT = 2 ** 26;
/** Looks into every member of a zip, by content. One bad member does not stop the others. */
function walkZip(content, walk) {
    const directory = readZip(content.source);
    if (directory === undefined)
        return false;
    walk.formats.add("zip");
    const { entries, broken } = directory;
    walk.allowance.spendMembers(entries.length);
    if (broken !== undefined)
        tellIncomplete(walk, content, broken);
    const claimed = entries.reduce((sum, entry) => sum + entry.compressedSize, 0);
    if (claimed > content.source.size) {
        tellIncomplete(walk, content, "its members claim more bytes than it has, so they overlap");
        return true;
    }
    const names = new Set();
    for (const entry of entries) {
        for (const oddity of odditiesOf(entry, names))
            inconsistent(walk, content, entry.name, oddity);
        names.add(entry.name);
        if (entry.name.endsWith("/") && entry.size === 0)
            continue;
        const data = dataOf(entry, content, walk);
        if (data !== undefined)
            walk.into(memberOf(content, printable(entry.name), data));
    }
    walkHidden(content, entries, walk);
    return true;
}
function inconsistent(walk, content, name, oddity) {
    tell(walk, content, {
        rule: "zip/inconsistent",
        severity: "high",
        message: `has the member ${printable(name)}, ${oddity}`,
        fix: "Do not load it: zip readers disagree about such archives. Write it again with the library's own save.",
        seen: `${name} ${oddity}`,
    });
}
function* odditiesOf(entry, names) {
    const { name, local, flags } = entry;
    if (names.has(name))
        yield "which is there twice";
    if (/^(?:[\\/]|[A-Za-z]:)|(?:^|[\\/])\.\.(?:[\\/]|$)/.test(name))
        yield "whose name leads out of the folder";
    if ((entry.unixMode & 0o170000) === SYMLINK)
        yield "which is a symbolic link";
    if ((flags & (ENCRYPTED | STRONGLY_ENCRYPTED)) !== 0)
        yield "which is marked as encrypted";
    if (local === undefined)
        yield "whose local header is not where the directory says";
    else {
        if (local.name !== name)
            yield `which its local header calls ${printable(local.name)}`;
        if (local.method !== entry.method)
            yield "whose headers name two compression methods";
        if (((local.flags ^ flags) & (ENCRYPTED | STRONGLY_ENCRYPTED)) !== 0) {
            yield "whose headers disagree about encryption";
        }
    }
}
function dataOf(entry, content, walk) {
    const inside = memberOf(content, printable(entry.name), content.source);
    if (entry.local === undefined) {
        tellIncomplete(walk, inside, "its data cannot be found");
        return undefined;
    }
    const raw = sliceSource(content.source, entry.local.dataOffset, entry.compressedSize);
    if (raw.size < entry.compressedSize) {
        tellIncomplete(walk, inside, "the archive ends before its data does");
    }
    const encrypted = (entry.flags & (ENCRYPTED | STRONGLY_ENCRYPTED)) !== 0;
    if (entry.method === STORED) {
        // Readers that ignore the flag load what is stored in plain, so it is looked at; it proves nothing.
        if (encrypted)
            tellIncomplete(walk, inside, "it is marked as encrypted");
        else
            checkCrc(entry, raw, content, walk);
        return raw;
    }
    if (entry.method !== DEFLATED) {
        tellIncomplete(walk, inside, `it is compressed by method ${entry.method}, which is not read`);
        return undefined;
    }
    const data = inflate(raw, inside, walk);
    if (data !== undefined)
        checkCrc(entry, data, content, walk);
    return data;
}
function inflate(raw, inside, walk) {
    const limit = walk.allowance.bytesPerInflate;
    if (raw.size > limit) {
        tellIncomplete(walk, inside, "it is larger than 256 MiB compressed");
        return undefined;
    }
    try {
        const data = (0,external_node_zlib_.inflateRawSync)(raw.read(0, raw.size), { maxOutputLength: limit });
        walk.allowance.spendInflated(data.length);
        return bufferSource(data);
    }
    catch (thrown) {
        if (!isZlibError(thrown))
            throw thrown;
        const tooLarge = thrown.code === "ERR_BUFFER_TOO_LARGE";
        tellIncomplete(walk, inside, tooLarge ? "it unpacks to more than 256 MiB" : "its compressed data is broken");
        return undefined;
    }
}
function isZlibError(thrown) {
    return (thrown instanceof Error && "code" in thrown && /^Z_|^ERR_BUFFER_TOO_LARGE$/.test(String(thrown.code)));
}
/** Python refuses a wrong sum, other readers do not; torch writes the right one in the directory. */
function checkCrc(entry, data, content, walk) {
    if (data.size > CRC_LIMIT)
        return;
    if ((0,external_node_zlib_.crc32)(data.read(0, data.size)) !== entry.crc || data.size !== entry.size) {
        inconsistent(walk, content, entry.name, "whose checksum or size does not fit its data");
    }
}
/** Members that only a reader of local headers sees, in front of the first listed one. */
function walkHidden(content, entries, walk) {
    const listed = new Set(entries.map((entry) => entry.headerOffset));
    const spans = entries
        .filter((entry) => entry.local !== undefined)
        .map((entry) => ({
        start: entry.headerOffset,
        end: (entry.local?.dataOffset ?? 0) + entry.compressedSize,
    }))
        .sort((a, b) => a.start - b.start);
    let covered = 0;
    for (const span of [...spans, { start: content.source.size, end: content.source.size }]) {
        const gap = content.source.read(covered, Math.min(span.start - covered, 2 ** 20));
        for (let at = gap.indexOf("PK\x03\x04"); at !== -1; at = gap.indexOf("PK\x03\x04", at + 4)) {
            const local = readLocal(content.source, covered + at);
            if (local === undefined || listed.has(covered + at))
                continue;
            inconsistent(walk, content, local.name, "which is not in the archive's directory");
            const rest = sliceSource(content.source, local.dataOffset, span.start - local.dataOffset);
            walk.into(memberOf(content, printable(local.name), rest));
        }
        covered = Math.max(covered, span.end);
    }
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/archives/compressed.js




/** Containers that are recognised but not unpacked: whatever they hold was not seen. */
const UNREAD = [
    ["377abcaf271c", "7z archive"],
    ["526172211a07", "RAR archive"],
    ["425a68", "bzip2 stream"],
    ["fd377a585a00", "xz stream"],
    ["04224d18", "LZ4 stream"],
    ["28b52ffd", "Zstandard stream"],
    ["5a46", "joblib ZF stream"],
];
/** Properties of the default filter, a dictionary of whole KiB, and a size that is unknown or below 2^40. */
const LZMA_ALONE = /^5d00[0-9a-f]{6}(?:f{16}|[0-9a-f]{10}0{6})/;
/** Says so when the content is a container that is not unpacked here. */
function tellUnreadContainer(content, walk) {
    const head = content.source.read(0, 13).toString("hex");
    const format = UNREAD.find(([magic]) => head.startsWith(magic))?.[1] ??
        (LZMA_ALONE.test(head) ? "LZMA stream" : undefined);
    if (format === undefined)
        return false;
    if (format === "bzip2 stream" && !/^425a683[1-9]3141/.test(head))
        return false;
    if (format === "joblib ZF stream" && !/^5a463078/.test(head))
        return false;
    walk.formats.add("container");
    tellIncomplete(walk, content, `it is a ${format}, which is not unpacked`);
    return true;
}
/** Unpacks gzip and looks into what it holds. */
function walkGzip(content, walk) {
    const head = content.source.read(0, 3);
    if (head.length < 3 || head[0] !== 0x1f || head[1] !== 0x8b || head[2] !== 8)
        return false;
    walk.formats.add("gzip");
    const data = unpack(content, walk, (bytes, limit) => (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: limit }));
    if (typeof data === "string")
        tellIncomplete(walk, content, data);
    else
        intoUnpacked(content, walk, data);
    return true;
}
/**
 * Unpacks zlib, as joblib writes it. Two bytes are a weak sign (a pickle can start with them), so data that
 * does not unpack is only incomplete when `expected`.
 */
function walkZlib(content, walk, expected) {
    const head = content.source.read(0, 2);
    if (head.length < 2 || (head[0] & 0x0f) !== 8 || head[0] >> 4 > 7 || head.readUInt16BE(0) % 31 !== 0)
        return false;
    const data = unpack(content, walk, (bytes, limit) => (0,external_node_zlib_.inflateSync)(bytes, { maxOutputLength: limit }));
    if (typeof data === "string") {
        // A large output or input is no proof of another format: it was simply not seen.
        const certain = expected || data !== BROKEN;
        if (certain)
            tellIncomplete(walk, content, data);
        return certain;
    }
    walk.formats.add("zlib");
    intoUnpacked(content, walk, data);
    return true;
}
const BROKEN = "its compressed data is broken";
function unpack(content, walk, inflate) {
    const limit = walk.allowance.bytesPerInflate;
    const { source } = content;
    try {
        if (source.size > limit) {
            inflate(source.read(0, 2 ** 16), 2 ** 30);
            return "it is larger than 256 MiB compressed";
        }
        const data = inflate(source.read(0, source.size), limit);
        walk.allowance.spendInflated(data.length);
        return bufferSource(data);
    }
    catch (thrown) {
        if (!isZlibError(thrown))
            throw thrown;
        if (thrown.code === "ERR_BUFFER_TOO_LARGE")
            return "it unpacks to more than 256 MiB";
        return thrown.code === "Z_BUF_ERROR" && source.size > limit
            ? "it is larger than 256 MiB compressed"
            : BROKEN;
    }
}
function intoUnpacked(content, walk, source) {
    const name = content.name.replace(/\.(?:gz|z|tgz)$/i, "");
    walk.into({ ...memberOf(content, "unpacked", source), name });
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/archives/tar.js



const tar_BLOCK = 512;
/** Looks into every file of a tar (POSIX ustar, GNU long names skipped over), by content. */
function walkTar(content, walk) {
    const { source } = content;
    if (source.read(257, 5).toString("latin1") !== "ustar")
        return false;
    walk.formats.add("tar");
    let at = 0;
    while (at + tar_BLOCK <= source.size) {
        const header = source.read(at, tar_BLOCK);
        if (header.every((byte) => byte === 0))
            return true;
        const size = readSize(header);
        if (size === undefined || header.toString("latin1", 257, 262) !== "ustar") {
            tellIncomplete(walk, content, `the tar header at byte ${at} is broken`);
            return true;
        }
        walk.allowance.spendMembers(1);
        const type = String.fromCharCode(header[156]);
        const name = [header.toString("utf8", 345, 500), header.toString("utf8", 0, 100)]
            .map((part) => part.split("\0", 1)[0])
            .filter((part) => part !== "")
            .join("/");
        if (/^\/|(?:^|\/)\.\.(?:\/|$)/.test(name)) {
            tell(walk, content, {
                rule: "tar/unsafe-path",
                severity: "high",
                message: `has the member ${printable(name)}, whose name leads out of the folder`,
                fix: "Do not unpack it; write the archive again with relative names.",
                seen: name,
            });
        }
        if (type === "0" || type === "\0" || type === "7") {
            walk.into(memberOf(content, printable(name), sliceSource(source, at + tar_BLOCK, size)));
        }
        at += tar_BLOCK + Math.ceil(size / tar_BLOCK) * tar_BLOCK;
    }
    return true;
}
/** Octal digits, or base 256 when the first bit is set. */
function readSize(header) {
    if ((header[124] & 0x80) !== 0)
        return Number(header.readBigUInt64BE(128));
    const digits = header.toString("latin1", 124, 136).replaceAll(/[\0 ]/g, "");
    return /^[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : undefined;
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/formats/hdf5.js

const SIGNATURE = Buffer.from("\x89HDF\r\n\x1a\n", "latin1");
const CHUNK = 2 ** 20;
/** Longer than what is searched for, so that nothing is missed between two chunks. */
const OVERLAP = 64;
const LAMBDA = /"class_name"\s{0,8}:\s{0,8}"(?:Lambda|__lambda__)"/;
/**
 * A Keras model in HDF5. Its configuration is a text attribute, which HDF5 never compresses, so a Lambda
 * layer is found in the raw bytes without following the file's structure.
 */
function walkHdf5(content, walk) {
    const { source } = content;
    const isHdf5 = [0, 512, 1024, 2048].some((offset) => source.read(offset, 8).equals(SIGNATURE));
    if (!isHdf5)
        return false;
    walk.formats.add("hdf5");
    for (let at = 0; at < source.size; at += CHUNK) {
        if (!LAMBDA.test(source.read(at, CHUNK + OVERLAP).toString("latin1")))
            continue;
        tell(walk, content, {
            rule: "keras/code-layer",
            severity: "critical",
            message: "has a Lambda layer, which holds Python code that runs with the model",
            fix: "Replace the layer by a registered class of yours, or export to ONNX.",
            seen: "Lambda",
        });
        return true;
    }
    return true;
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/formats/keras.js

const MOST_NODES = 1_000_000;
/** Names of a Keras configuration that stand for Python code in the file. */
const CODE_CLASSES = new Set(["Lambda", "__lambda__", "TorchModuleWrapper"]);
/** The `config.json` of a .keras archive: layers that carry Python code or name functions outside Keras. */
function walkKerasConfig(content, walk) {
    if (!/(?:^|\/)(?:config|metadata)\.json$/.test(content.name) || content.depth === 0)
        return false;
    let root;
    try {
        root = JSON.parse(content.source.read(0, 2 ** 26).toString("utf8"));
    }
    catch {
        return false;
    }
    const queue = [root];
    for (let i = 0; i < queue.length && i < MOST_NODES; i++) {
        const node = queue[i];
        if (typeof node !== "object" || node === null)
            continue;
        if (!Array.isArray(node))
            inspect(Object.fromEntries(Object.entries(node)), content, walk);
        queue.push(...Object.values(node));
    }
    return true;
}
function inspect(node, content, walk) {
    const name = node["class_name"];
    if (typeof name !== "string")
        return;
    const module = node["module"] ?? node["fn_module"];
    const isForeign = typeof module === "string" && !/^(?:keras|tensorflow\.keras|tf_keras)(?:\.|$)/.test(module);
    if (CODE_CLASSES.has(name)) {
        tell(walk, content, {
            rule: "keras/code-layer",
            severity: "critical",
            message: `has a ${name} layer, which holds Python code that runs with the model`,
            fix: "Replace the layer by a registered class of yours, or export to ONNX.",
            seen: name,
        });
    }
    else if (isForeign && module !== "builtins") {
        tell(walk, content, {
            rule: "keras/foreign-object",
            severity: "high",
            message: `names ${module}.${name}, which is not part of Keras and is imported on loading`,
            fix: "Load it only with the package that registers this class, after review.",
            seen: `${module}.${name}`,
        });
    }
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/pickle/values.js
const DATA = { kind: "data" };
function isKind(value, kind) {
    return typeof value === "object" && value.kind === kind;
}
const ENTRIES_KEPT = 64;
function setEntry(dict, key, value) {
    if (typeof key !== "string")
        return;
    dict.entries ??= new Map();
    if (dict.entries.size < ENTRIES_KEPT || dict.entries.has(key))
        dict.entries.set(key, value);
}
function fullName(global) {
    return `${global.module}.${global.name}`;
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/pickle/arrays.js

const WRAPPER = "joblib.numpy_pickle.NumpyArrayWrapper";
const HAS_OBJECT = 1;
/**
 * The block behind a `NumpyArrayWrapper`: one byte of padding length and the padding (when the wrapper says
 * how it aligned), then shape × item size raw bytes, or a pickle for arrays of objects.
 * Source: joblib.numpy_pickle.NumpyArrayWrapper.read_array.
 */
function arrayBlockAfter(call, offset, source) {
    if (!isKind(call.callee, "global") || fullName(call.callee) !== WRAPPER)
        return undefined;
    const state = isKind(call.state, "dict") ? call.state.entries : undefined;
    const shape = state?.get("shape");
    const item = itemOf(state?.get("dtype"));
    if (!isKind(shape, "tuple") || item === undefined) {
        return { kind: "unknown", reason: "the size of a joblib array is not known" };
    }
    if (item === "object")
        return { kind: "objects", start: offset };
    let bytes = item;
    for (const length of shape.items) {
        if (typeof length !== "number" || length < 0) {
            return { kind: "unknown", reason: "the shape of a joblib array is no list of lengths" };
        }
        bytes *= length;
    }
    let start = offset;
    if (typeof state?.get("numpy_array_alignment_bytes") === "number") {
        start += 1 + (source.read(offset, 1)[0] ?? 0);
    }
    const end = start + bytes;
    return end <= source.size ? { kind: "raw", end } : { kind: "unknown", reason: "a joblib array is cut off" };
}
/** Bytes of one item of a `numpy.dtype(...)` call, or `object`. */
function itemOf(dtype) {
    if (!isKind(dtype, "call") || !isKind(dtype.callee, "global") || dtype.callee.name !== "dtype")
        return undefined;
    const code = dtype.args[0];
    const match = typeof code === "string" ? /^[<>|=]?([a-zA-Z?])(\d*)$/.exec(code) : null;
    if (match === null)
        return undefined;
    const [, letter, digits] = match;
    const size = digits === "" ? 1 : Number(digits);
    if (letter === "O")
        return "object";
    if (letter === "U")
        return size * 4;
    if (letter !== "V")
        return size;
    const flags = isKind(dtype.state, "tuple") ? dtype.state.items[7] : undefined;
    if (typeof flags !== "number")
        return undefined;
    return (flags & HAS_OBJECT) === 0 ? size : "object";
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/pickle/opcodes.js
/** How the argument behind an opcode is written. */
const Argument = {
    invalid: 0,
    none: 1,
    u1: 2,
    u2: 3,
    u4: 4,
    i4: 5,
    f8: 6,
    u8: 7,
    line: 8,
    twoLines: 9,
    latin1: 10,
    latin4: 11,
    text1: 12,
    text4: 13,
    text8: 14,
    bytes1: 15,
    bytes4: 16,
    bytes8: 17,
    long1: 18,
    long4: 19,
};
/** Every opcode of protocols 0 to 5: byte, name, argument. From CPython's pickletools. */
const TABLE = [
    [0x28, "MARK", "none"],
    [0x29, "EMPTY_TUPLE", "none"],
    [0x2e, "STOP", "none"],
    [0x30, "POP", "none"],
    [0x31, "POP_MARK", "none"],
    [0x32, "DUP", "none"],
    [0x42, "BINBYTES", "bytes4"],
    [0x43, "SHORT_BINBYTES", "bytes1"],
    [0x46, "FLOAT", "line"],
    [0x47, "BINFLOAT", "f8"],
    [0x49, "INT", "line"],
    [0x4a, "BININT", "i4"],
    [0x4b, "BININT1", "u1"],
    [0x4c, "LONG", "line"],
    [0x4d, "BININT2", "u2"],
    [0x4e, "NONE", "none"],
    [0x50, "PERSID", "line"],
    [0x51, "BINPERSID", "none"],
    [0x52, "REDUCE", "none"],
    [0x53, "STRING", "line"],
    [0x54, "BINSTRING", "latin4"],
    [0x55, "SHORT_BINSTRING", "latin1"],
    [0x56, "UNICODE", "line"],
    [0x58, "BINUNICODE", "text4"],
    [0x5d, "EMPTY_LIST", "none"],
    [0x61, "APPEND", "none"],
    [0x62, "BUILD", "none"],
    [0x63, "GLOBAL", "twoLines"],
    [0x64, "DICT", "none"],
    [0x65, "APPENDS", "none"],
    [0x67, "GET", "line"],
    [0x68, "BINGET", "u1"],
    [0x69, "INST", "twoLines"],
    [0x6a, "LONG_BINGET", "u4"],
    [0x6c, "LIST", "none"],
    [0x6f, "OBJ", "none"],
    [0x70, "PUT", "line"],
    [0x71, "BINPUT", "u1"],
    [0x72, "LONG_BINPUT", "u4"],
    [0x73, "SETITEM", "none"],
    [0x74, "TUPLE", "none"],
    [0x75, "SETITEMS", "none"],
    [0x7d, "EMPTY_DICT", "none"],
    [0x80, "PROTO", "u1"],
    [0x81, "NEWOBJ", "none"],
    [0x82, "EXT1", "u1"],
    [0x83, "EXT2", "u2"],
    [0x84, "EXT4", "i4"],
    [0x85, "TUPLE1", "none"],
    [0x86, "TUPLE2", "none"],
    [0x87, "TUPLE3", "none"],
    [0x88, "NEWTRUE", "none"],
    [0x89, "NEWFALSE", "none"],
    [0x8a, "LONG1", "long1"],
    [0x8b, "LONG4", "long4"],
    [0x8c, "SHORT_BINUNICODE", "text1"],
    [0x8d, "BINUNICODE8", "text8"],
    [0x8e, "BINBYTES8", "bytes8"],
    [0x8f, "EMPTY_SET", "none"],
    [0x90, "ADDITEMS", "none"],
    [0x91, "FROZENSET", "none"],
    [0x92, "NEWOBJ_EX", "none"],
    [0x93, "STACK_GLOBAL", "none"],
    [0x94, "MEMOIZE", "none"],
    [0x95, "FRAME", "u8"],
    [0x96, "BYTEARRAY8", "bytes8"],
    [0x97, "NEXT_BUFFER", "none"],
    [0x98, "READONLY_BUFFER", "none"],
];
/** Argument kind by opcode; 0 for bytes that are no opcode. */
const ARGUMENT_OF = new Uint8Array(256);
const NAMES = [];
for (const [opcode, name, argument] of TABLE) {
    ARGUMENT_OF[opcode] = Argument[argument];
    NAMES[opcode] = name;
}
function opcodeName(opcode) {
    return NAMES[opcode] ?? `byte 0x${opcode.toString(16).padStart(2, "0")}`;
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/pickle/reader.js
/** The stream ends or breaks here, as CPython's unpickler would say too. */
class BrokenPickle extends Error {
}
const WINDOW = 2 ** 18;
const LONGEST_LINE = 2 ** 20;
/** Reads a source forward through a window, so that long data is skipped without being loaded. */
class PickleReader {
    source;
    #buffer;
    #base;
    #at = 0;
    constructor(source, offset) {
        this.source = source;
        this.#base = offset;
        this.#buffer = source.read(offset, WINDOW);
    }
    get offset() {
        return this.#base + this.#at;
    }
    get atEnd() {
        return this.offset >= this.source.size;
    }
    /** Makes `count` bytes available from the current place. */
    #need(count) {
        if (this.#at + count <= this.#buffer.length)
            return;
        const offset = this.offset;
        if (offset + count > this.source.size)
            throw new BrokenPickle("it ends in the middle of a value");
        this.#buffer = this.source.read(offset, Math.max(count, WINDOW));
        this.#base = offset;
        this.#at = 0;
        if (this.#buffer.length < count)
            throw new BrokenPickle("it ends in the middle of a value");
    }
    u1() {
        if (this.#at >= this.#buffer.length)
            this.#need(1);
        return this.#buffer[this.#at++];
    }
    u2() {
        this.#need(2);
        this.#at += 2;
        return this.#buffer.readUInt16LE(this.#at - 2);
    }
    u4() {
        this.#need(4);
        this.#at += 4;
        return this.#buffer.readUInt32LE(this.#at - 4);
    }
    i4() {
        return this.u4() | 0;
    }
    /** Exact up to 2^53, which is beyond the end of any file. */
    u8() {
        const low = this.u4();
        return low + this.u4() * 2 ** 32;
    }
    skip(count) {
        const target = this.offset + count;
        if (!(count >= 0) || target > this.source.size) {
            throw new BrokenPickle("it ends in the middle of a value");
        }
        if (this.#at + count <= this.#buffer.length)
            this.#at += count;
        else
            this.seek(target);
    }
    seek(offset) {
        this.#base = offset;
        this.#at = 0;
        this.#buffer = this.source.read(offset, WINDOW);
    }
    text(length, encoding) {
        this.#need(length);
        const start = this.#at;
        this.#at += length;
        return this.#buffer.toString(encoding, start, this.#at);
    }
    /** Signed little-endian integer; undefined beyond 2^47, which no shape or size here reaches. */
    long(length) {
        if (length === 0)
            return 0;
        if (length > 6) {
            this.skip(length);
            return undefined;
        }
        this.#need(length);
        this.#at += length;
        return this.#buffer.readIntLE(this.#at - length, length);
    }
    /** Up to the next newline, which is consumed. Bytes as latin-1 characters. */
    line() {
        let end = this.#buffer.indexOf(0x0a, this.#at);
        if (end === -1) {
            this.#need(Math.min(LONGEST_LINE, this.source.size - this.offset));
            end = this.#buffer.indexOf(0x0a, this.#at);
            if (end === -1)
                throw new BrokenPickle("a line of text has no end");
        }
        const line = this.#buffer.toString("latin1", this.#at, end);
        this.#at = end + 1;
        return line;
    }
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/pickle/arguments.js



/** Longer text is left in place; no name of a module or a class is near this. */
const TEXT_KEPT = 4096;
/**
 * Reads the argument behind an opcode. Numbers and short text come as themselves, long text and bytes as
 * where they are; lines are read by the caller because each opcode has its own idea of them.
 */
function readArgument(kind, reader) {
    switch (kind) {
        case Argument.u1:
            return reader.u1();
        case Argument.u2:
            return reader.u2();
        case Argument.u4:
            return reader.u4();
        case Argument.i4:
            return reader.i4();
        case Argument.u8:
            return reader.u8();
        case Argument.f8:
            reader.skip(8);
            return DATA;
        case Argument.latin1:
            return arguments_text(reader, reader.u1(), "latin1");
        case Argument.latin4:
            return arguments_text(reader, positive(reader.i4()), "latin1");
        case Argument.text1:
            return arguments_text(reader, reader.u1(), "utf8");
        case Argument.text4:
            return arguments_text(reader, reader.u4(), "utf8");
        case Argument.text8:
            return arguments_text(reader, reader.u8(), "utf8");
        case Argument.bytes1:
            return span("bytes", reader, reader.u1());
        case Argument.bytes4:
            return span("bytes", reader, reader.u4());
        case Argument.bytes8:
            return span("bytes", reader, reader.u8());
        case Argument.long1:
            return reader.long(reader.u1()) ?? DATA;
        case Argument.long4:
            return reader.long(positive(reader.i4())) ?? DATA;
        default:
            return DATA;
    }
}
function arguments_text(reader, length, encoding) {
    return length > TEXT_KEPT ? span("text", reader, length) : reader.text(length, encoding);
}
function span(kind, reader, length) {
    const start = reader.offset;
    reader.skip(length);
    return { kind, start, length };
}
function positive(length) {
    if (length < 0)
        throw new BrokenPickle("a length is negative");
    return length;
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/pickle/memo.js

const MOST_ENTRIES = 10_000_000;
/** The unpickler's memo. Keys that follow one another are in an array, what a hostile stream makes up in a map. */
class PickleMemo {
    #dense = [];
    #sparse = new Map();
    /** Number of entries, which is what MEMOIZE takes for its key. */
    get size() {
        return this.#dense.length + this.#sparse.size;
    }
    get(key) {
        return this.#dense[key] ?? this.#sparse.get(key);
    }
    set(key, value) {
        if (key >= 0 && key < this.#dense.length) {
            this.#dense[key] = value;
            return;
        }
        if (this.size >= MOST_ENTRIES)
            throw new AllowanceSpent("it stores more than 10 million memo entries");
        if (key === this.#dense.length && !this.#sparse.has(key))
            this.#dense.push(value);
        else
            this.#sparse.set(key, value);
    }
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/pickle/stack.js


const MOST_VALUES = 10_000_000;
/** The unpickler's stack with its marks; a mark is a fence that no pop crosses. */
class PickleStack {
    #values = [];
    #marks = [];
    #fence = 0;
    get length() {
        return this.#values.length - this.#fence;
    }
    push(value) {
        if (this.#values.length >= MOST_VALUES)
            throw new AllowanceSpent("it stacks more than 10 million values");
        this.#values.push(value);
    }
    pop() {
        if (this.#values.length <= this.#fence)
            throw new BrokenPickle("it takes a value that is not there");
        return this.#values.pop();
    }
    top() {
        if (this.#values.length <= this.#fence)
            throw new BrokenPickle("it uses a value that is not there");
        return this.#values[this.#values.length - 1];
    }
    mark() {
        if (this.#marks.length >= MOST_VALUES)
            throw new AllowanceSpent("it stacks more than 10 million marks");
        this.#marks.push(this.#values.length);
        this.#fence = this.#values.length;
    }
    /** Removes the newest mark and returns what was above it. */
    toMark() {
        const start = this.#marks.pop();
        if (start === undefined)
            throw new BrokenPickle("it looks for a mark that is not there");
        this.#fence = this.#marks[this.#marks.length - 1] ?? 0;
        return this.#values.splice(start);
    }
    /** POP: a value, or the mark when nothing is above it. */
    drop() {
        if (this.#values.length > this.#fence)
            this.#values.pop();
        else
            this.toMark();
    }
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/pickle/text.js

const SIMPLE = {
    "\\": "\\",
    "'": "'",
    '"': '"',
    a: "\x07",
    b: "\b",
    f: "\f",
    n: "\n",
    r: "\r",
    t: "\t",
    v: "\v",
    "\n": "",
};
/** The argument of STRING: a quoted Python 2 literal with its escapes, so that `'\x6fs'` is `os`. */
function parseQuoted(line) {
    const text = line.trim();
    const quote = text[0];
    if (text.length < 2 || (quote !== "'" && quote !== '"') || !text.endsWith(quote)) {
        throw new BrokenPickle("a STRING is not quoted");
    }
    return text.slice(1, -1).replaceAll(/\\(x[0-9a-fA-F]{2}|[0-7]{1,3}|[\s\S])/g, (whole, code) => {
        if (code.length === 3 && code[0] === "x")
            return String.fromCharCode(Number.parseInt(code.slice(1), 16));
        if (/^[0-7]/.test(code))
            return String.fromCharCode(Number.parseInt(code, 8) & 0xff);
        return SIMPLE[code] ?? whole;
    });
}
/** The argument of UNICODE: raw-unicode-escape, where only `\uXXXX` and `\UXXXXXXXX` are escapes. */
function parseRawUnicode(line) {
    const escapes = /\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|[\s\S])/g;
    return line.replaceAll(escapes, (whole, short, long) => {
        const point = Number.parseInt(short ?? long ?? "", 16);
        return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    });
}
/** A line of bytes as the UTF-8 that GLOBAL and INST hold. */
function utf8Line(line) {
    if (!/[\x80-\xff]/.test(line))
        return line;
    const text = Buffer.from(line, "latin1").toString("utf8");
    if (text.includes("�"))
        throw new BrokenPickle("a name is not UTF-8");
    return text;
}
/** What Python's int() reads: blanks around, a sign, single underscores between digits. */
function parseInteger(line) {
    const text = line.trim();
    if (!/^[+-]?\d+(_\d+)*$/.test(text))
        return undefined;
    const value = Number(text.replaceAll("_", ""));
    return Number.isSafeInteger(value) ? value : undefined;
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/pickle/effects.js






/** What opcodes do to the stack and the memo; each import, call and change is told to the watcher. */
class PickleEffects {
    stack = new PickleStack();
    reader;
    watcher;
    /** Offset and byte of the opcode being followed. */
    start = 0;
    opcode = 0;
    /** The last opcode was followed by bytes that the loader reads by itself. */
    jumped = false;
    #memo = new PickleMemo();
    constructor(reader, watcher) {
        this.reader = reader;
        this.watcher = watcher;
    }
    key() {
        const key = parseInteger(this.reader.line());
        if (key === undefined)
            throw new BrokenPickle("a memo key is no number");
        return key;
    }
    integer() {
        const line = this.reader.line().replace(/L$/, "");
        if (!/^\s*[+-]?[\d_]+\s*$/.test(line))
            throw new BrokenPickle("an INT is no number");
        return parseInteger(line) ?? DATA;
    }
    float() {
        if (!/^\s*[+-]?(?:[\d_.]+(?:e[+-]?\d+)?|inf(?:inity)?|nan)\s*$/i.test(this.reader.line())) {
            throw new BrokenPickle("a FLOAT is no number");
        }
    }
    /** MEMOIZE counts entries, which is not one more than the highest key. */
    memoize() {
        this.put(this.#memo.size);
    }
    put(key) {
        this.#memo.set(key, this.stack.top());
    }
    get(key) {
        const value = this.#memo.get(key);
        if (value === undefined) {
            this.watcher.anomaly("missing-memo", this.start, `entry ${key} was never stored`);
        }
        this.stack.push(value ?? DATA);
    }
    text(value) {
        if (typeof value === "string" || isKind(value, "text"))
            this.watcher.text(value, this.start);
        this.stack.push(value);
    }
    tuple(count) {
        const items = [];
        for (let i = 0; i < count; i++)
            items.unshift(this.stack.pop());
        this.stack.push({ kind: "tuple", items });
    }
    change(items) {
        const target = this.stack.top();
        if (isKind(target, "dict"))
            fill(target, items);
        else if (typeof target === "object" && target !== DATA) {
            this.watcher.changes(target, this.start, opcodeName(this.opcode));
        }
    }
    build() {
        const state = this.stack.pop();
        const target = this.stack.top();
        if (isKind(target, "call")) {
            target.state = state;
            const resume = this.watcher.built(target, this.reader.offset);
            if (resume === undefined)
                return;
            this.reader.seek(resume);
            this.jumped = true;
        }
        else if (typeof target === "object" && target !== DATA) {
            this.watcher.changes(target, this.start, opcodeName(this.opcode));
        }
    }
    import() {
        const module = utf8Line(this.reader.line());
        const name = utf8Line(this.reader.line());
        return this.#imported({ kind: "global", module, name, resolved: true });
    }
    stackGlobal() {
        const name = this.stack.pop();
        const module = this.stack.pop();
        const known = typeof name === "string" && typeof module === "string";
        this.stack.push(this.#imported(known
            ? { kind: "global", module, name, resolved: true }
            : { kind: "global", module: "?", name: "?", resolved: false }));
    }
    #imported(global) {
        this.watcher.imports(global, this.start, opcodeName(this.opcode));
        return global;
    }
    extension(code) {
        this.watcher.anomaly("extension-code", this.start, `code ${code}`);
        this.stack.push({ kind: "global", module: "copyreg", name: `extension ${code}`, resolved: false });
    }
    call(callee, args) {
        const call = { kind: "call", callee, args };
        this.watcher.calls(call, this.start, opcodeName(this.opcode));
        this.stack.push(call);
    }
}
function fill(dict, items) {
    for (let i = 0; i + 1 < items.length; i += 2)
        setEntry(dict, items[i], items[i + 1]);
    return dict;
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/pickle/machine.js






const PROTO = 0x80;
const STOP = 0x2e;
const FRAME = 0x95;
/**
 * Follows one pickle stream as CPython's unpickler would and tells `watcher` what it would import, call and
 * change, without doing any of it. All opcodes of protocols 0 to 5 are taken whatever PROTO says, as the
 * unpickler takes them. Ends after STOP or where the stream breaks; what was told until then stays true.
 * @throws AllowanceSpent when the budget is used up.
 */
class PickleMachine {
    #reader;
    #watcher;
    #effects;
    constructor(source, offset, watcher) {
        this.#reader = new PickleReader(source, offset);
        this.#watcher = watcher;
        this.#effects = new PickleEffects(this.#reader, watcher);
    }
    run(allowance) {
        const reader = this.#reader;
        const effects = this.#effects;
        const first = reader.offset;
        let opcodes = 0;
        let frameEnd = 0;
        let declared = false;
        let stopped = false;
        let reason;
        try {
            while (!stopped) {
                effects.start = reader.offset;
                if (reader.atEnd)
                    throw new BrokenPickle("it ends without STOP");
                const opcode = reader.u1();
                effects.opcode = opcode;
                const kind = ARGUMENT_OF[opcode];
                if (kind === Argument.invalid)
                    throw new BrokenPickle(`${opcodeName(opcode)} is no opcode`);
                if ((++opcodes & 0xfff) === 0)
                    allowance.spendOpcodes(0x1000);
                if (opcode === PROTO) {
                    if (effects.start === first)
                        declared = true;
                    else
                        this.#watcher.anomaly("protocol", effects.start, "PROTO stands in the middle of the stream");
                    if (reader.u1() > 5)
                        throw new BrokenPickle("it declares a protocol above 5");
                }
                else if (opcode === FRAME) {
                    const nested = effects.start < frameEnd;
                    frameEnd = reader.u8() + reader.offset;
                    if (nested)
                        this.#watcher.anomaly("frame", effects.start, "a frame starts inside another");
                    if (frameEnd > reader.source.size) {
                        this.#watcher.anomaly("frame", effects.start, "a frame reaches beyond the end");
                    }
                    continue;
                }
                else if (opcode === STOP) {
                    effects.stack.pop();
                    stopped = true;
                }
                else {
                    follow(opcode, kind, effects);
                }
                if (effects.jumped) {
                    // joblib closes the frame before the bytes that it reads by itself.
                    effects.jumped = false;
                    frameEnd = 0;
                }
                else if (effects.start < frameEnd && reader.offset > frameEnd) {
                    this.#watcher.anomaly("frame", effects.start, `${opcodeName(opcode)} crosses the end of a frame`);
                    frameEnd = 0;
                }
            }
        }
        catch (thrown) {
            if (!(thrown instanceof BrokenPickle))
                throw thrown;
            reason = thrown.message;
        }
        allowance.spendOpcodes(opcodes & 0xfff);
        return { end: reader.offset, stopped, reason, opcodes, declared };
    }
}
/** One opcode behind the loop's own three (PROTO, FRAME, STOP). */
function follow(opcode, kind, effects) {
    const { stack, reader } = effects;
    const argument = readArgument(kind, reader);
    switch (opcode) {
        case 0x28: // MARK
            stack.mark();
            break;
        case 0x30: // POP
            stack.drop();
            break;
        case 0x31: // POP_MARK
            stack.toMark();
            break;
        case 0x32: // DUP
            stack.push(stack.top());
            break;
        case 0x71: // BINPUT
        case 0x72: // LONG_BINPUT
            effects.put(argument);
            break;
        case 0x70: // PUT
            effects.put(effects.key());
            break;
        case 0x94: // MEMOIZE counts entries, which is not one more than the highest key
            effects.memoize();
            break;
        case 0x68: // BINGET
        case 0x6a: // LONG_BINGET
            effects.get(argument);
            break;
        case 0x67: // GET
            effects.get(effects.key());
            break;
        case 0x4b: // BININT1
        case 0x4d: // BININT2
        case 0x4a: // BININT
        case 0x8a: // LONG1
        case 0x8b: // LONG4
            stack.push(argument);
            break;
        case 0x49: // INT
        case 0x4c: // LONG
            stack.push(effects.integer());
            break;
        case 0x46: // FLOAT
            effects.float();
            stack.push(DATA);
            break;
        case 0x54: // BINSTRING
        case 0x55: // SHORT_BINSTRING
        case 0x58: // BINUNICODE
        case 0x8c: // SHORT_BINUNICODE
        case 0x8d: // BINUNICODE8
            effects.text(argument);
            break;
        case 0x53: // STRING
            effects.text(parseQuoted(reader.line()));
            break;
        case 0x56: // UNICODE
            effects.text(parseRawUnicode(reader.line()));
            break;
        case 0x42: // BINBYTES
        case 0x43: // SHORT_BINBYTES
        case 0x8e: // BINBYTES8
        case 0x96: // BYTEARRAY8
            if (isKind(argument, "bytes"))
                effects.watcher.bytes(argument);
            stack.push(argument);
            break;
        case 0x29: // EMPTY_TUPLE
            stack.push({ kind: "tuple", items: [] });
            break;
        case 0x74: // TUPLE
            stack.push({ kind: "tuple", items: stack.toMark() });
            break;
        case 0x85: // TUPLE1
        case 0x86: // TUPLE2
        case 0x87: // TUPLE3
            effects.tuple(opcode - 0x84);
            break;
        case 0x7d: // EMPTY_DICT
            stack.push({ kind: "dict" });
            break;
        case 0x64: // DICT
            stack.push(fill({ kind: "dict" }, stack.toMark()));
            break;
        case 0x73: {
            // SETITEM
            const value = stack.pop();
            effects.change([stack.pop(), value]);
            break;
        }
        case 0x75: // SETITEMS
        case 0x65: // APPENDS
        case 0x90: // ADDITEMS
            effects.change(stack.toMark());
            break;
        case 0x61: // APPEND
            effects.change([stack.pop()]);
            break;
        case 0x62: // BUILD
            effects.build();
            break;
        case 0x6c: // LIST
        case 0x91: // FROZENSET
            stack.toMark();
            stack.push(DATA);
            break;
        case 0x63: // GLOBAL
            stack.push(effects.import());
            break;
        case 0x69: {
            // INST
            const callee = effects.import();
            effects.call(callee, stack.toMark());
            break;
        }
        case 0x93: // STACK_GLOBAL
            effects.stackGlobal();
            break;
        case 0x6f: {
            // OBJ: the first above the mark is the callee
            const [callee, ...args] = stack.toMark();
            if (callee === undefined)
                throw new BrokenPickle("OBJ has nothing to call");
            effects.call(callee, args);
            break;
        }
        case 0x52: // REDUCE
        case 0x81: {
            // NEWOBJ
            const args = stack.pop();
            effects.call(stack.pop(), isKind(args, "tuple") ? args.items : [args]);
            break;
        }
        case 0x92: {
            // NEWOBJ_EX
            const keywords = stack.pop();
            const args = stack.pop();
            const items = isKind(args, "tuple") ? args.items : [args];
            effects.call(stack.pop(), [...items, keywords]);
            break;
        }
        case 0x82: // EXT1
        case 0x83: // EXT2
        case 0x84: // EXT4
            effects.extension(argument);
            break;
        case 0x50: // PERSID
            reader.line();
            stack.push(DATA);
            break;
        case 0x51: // BINPERSID
            stack.pop();
            stack.push(DATA);
            break;
        case 0x98: // READONLY_BUFFER
            stack.top();
            break;
        default: // NONE, booleans, floats, EMPTY_LIST, EMPTY_SET, NEXT_BUFFER
            stack.push(DATA);
            break;
    }
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/pickle/allowed.js
/**
 * Names that a model file may import: calling them builds data and does nothing else. Tiered by library.
 * `Class` patterns cover a package's own classes, whose names the library changes from version to version;
 * parts of a package that run code or touch files are excluded below.
 */
const EXACT = {
    builtins: "object set frozenset bytearray bytes complex dict list tuple str int float bool slice range type Ellipsis " +
        "NotImplemented NoneType",
    collections: "OrderedDict Counter defaultdict deque",
    copyreg: "_reconstructor __newobj__ __newobj_ex__",
    _codecs: "encode",
    datetime: "date datetime time timedelta timezone",
    decimal: "Decimal",
    fractions: "Fraction",
    uuid: "UUID",
    array: "array _array_reconstructor",
    pathlib: "PurePosixPath PureWindowsPath PosixPath WindowsPath",
    numpy: "dtype ndarray matrix recarray float16 float32 float64 longdouble int8 int16 int32 int64 uint8 uint16 " +
        "uint32 uint64 bool_ bool str_ bytes_ complex64 complex128 datetime64 timedelta64 void",
    "numpy.core.multiarray": "_reconstruct scalar",
    "numpy._core.multiarray": "_reconstruct scalar",
    "numpy.core.numeric": "_frombuffer",
    "numpy._core.numeric": "_frombuffer",
    "numpy.ma.core": "_mareconstruct MaskedArray MaskedConstant",
    "numpy.random._pickle": "__randomstate_ctor __bit_generator_ctor __generator_ctor",
    "numpy.random.mtrand": "RandomState",
    "numpy.random._mt19937": "MT19937",
    "numpy.random._pcg64": "PCG64 PCG64DXSM",
    "numpy.random._philox": "Philox",
    "numpy.random._sfc64": "SFC64",
    "numpy.random.bit_generator": "SeedSequence __pyx_unpickle_SeedSequence",
    "joblib.numpy_pickle": "NumpyArrayWrapper",
    "sklearn.utils._bunch": "Bunch",
    "sklearn.neighbors._kd_tree": "newObj",
    "sklearn.neighbors._ball_tree": "newObj",
    "sklearn.metrics._dist_metrics": "newObj",
    torch: "Tensor Size device Storage FloatStorage DoubleStorage HalfStorage BFloat16Storage LongStorage IntStorage " +
        "ShortStorage CharStorage ByteStorage BoolStorage ComplexFloatStorage ComplexDoubleStorage UntypedStorage " +
        "QInt8Storage QUInt8Storage QInt32Storage float32 float64 float16 bfloat16 float8_e4m3fn float8_e5m2 int8 int16 " +
        "int32 int64 uint8 uint16 uint32 uint64 bool complex64 complex128 float double half int long short strided " +
        "contiguous_format channels_last per_tensor_affine per_channel_affine Generator",
    "torch.serialization": "_get_layout",
    "torch.storage": "UntypedStorage TypedStorage",
    "torch._utils": "_rebuild_tensor _rebuild_tensor_v2 _rebuild_tensor_v3 _rebuild_parameter _rebuild_parameter_with_state " +
        "_rebuild_sparse_tensor _rebuild_qtensor _rebuild_meta_tensor_no_storage _rebuild_nested_tensor " +
        "_rebuild_wrapper_subclass _rebuild_sparse_csr_tensor",
    "torch._tensor": "_rebuild_from_type_v2",
    "torch.nn.parameter": "Parameter Buffer",
    "numpy.ma": "MaskedArray",
    "scipy.sparse._csr": "csr_matrix csr_array",
    "scipy.sparse._csc": "csc_matrix csc_array",
    "scipy.sparse._coo": "coo_matrix coo_array",
    "scipy.sparse._dia": "dia_matrix dia_array",
    "scipy.sparse._lil": "lil_matrix lil_array",
    "scipy.sparse._dok": "dok_matrix dok_array",
    "scipy.sparse._bsr": "bsr_matrix bsr_array",
    "scipy.sparse.csr": "csr_matrix",
    "scipy.sparse.csc": "csc_matrix",
    pandas: "DataFrame Series Index RangeIndex MultiIndex DatetimeIndex TimedeltaIndex PeriodIndex IntervalIndex " +
        "CategoricalIndex Categorical CategoricalDtype StringDtype DatetimeTZDtype BooleanDtype Int8Dtype Int16Dtype " +
        "Int32Dtype Int64Dtype UInt8Dtype UInt16Dtype UInt32Dtype UInt64Dtype Float32Dtype Float64Dtype",
    "pandas.arrays": "ArrowStringArray StringArray DatetimeArray TimedeltaArray PeriodArray IntervalArray IntegerArray FloatingArray " +
        "BooleanArray NumpyExtensionArray",
    "pandas._libs.internals": "_unpickle_block",
    "pandas._libs.arrays": "__pyx_unpickle_NDArrayBacked",
    "pandas._libs.tslibs.timestamps": "_unpickle_timestamp",
    "pandas._libs.tslibs.timedeltas": "_timedelta_unpickle",
    "pandas._libs.tslibs.nattype": "_nat_unpickle",
    "pandas.core.indexes.base": "Index _new_Index",
    "pandas.core.indexes.range": "RangeIndex",
    "pandas.core.indexes.multi": "MultiIndex",
    "pandas.core.indexes.datetimes": "DatetimeIndex _new_DatetimeIndex",
    "pandas.core.frame": "DataFrame",
    "pandas.core.series": "Series",
    "pandas.core.internals.managers": "BlockManager SingleBlockManager",
    "pandas.core.dtypes.dtypes": "CategoricalDtype DatetimeTZDtype",
    "pandas.core.arrays.categorical": "Categorical",
    "pandas.core.arrays.datetimes": "DatetimeArray",
    "pyarrow.lib": "_restore_array type_for_alias py_buffer",
    "xgboost.core": "Booster",
    "lightgbm.basic": "Booster",
    "catboost.core": "CatBoostClassifier CatBoostRegressor CatBoost",
};
/**
 * Packages whose classes are estimators, layers and their parts. Not scipy.stats: its distributions run code
 * from their own state when they are restored.
 */
const CLASSES_OF = /^(?:sklearn|scipy\.sparse|scipy\.interpolate|scipy\.spatial|torch\.nn\.modules|torch\.optim|xgboost\.sklearn|lightgbm\.sklearn|imblearn|statsmodels\.(?:base|regression|discrete|genmod))(?:\.|$)/;
/** Their corners that run code, open files or hold test tools. */
const NEVER_UNDER = /(?:^|\.)(?:tests?|_?testing|_mocking|_test_common|conftest|datasets|externals|_build_utils|_show_versions|inspection|_pprint|_repr_html|_optional_dependencies|swa_utils|parallel|distributed)(?:\.|$)/;
const CLASS = /^_?[A-Z][A-Za-z0-9_]*$/;
const CYTHON_CLASS = /^__pyx_unpickle_[A-Z][A-Za-z0-9_]*$/;
const allowed_NAMES = new Set(Object.entries(EXACT).flatMap(([module, names]) => names.split(" ").map((name) => `${module}.${name}`)));
/** True for names that build data; `module` and `name` in Python 3's spelling. */
function isAllowedGlobal(module, name) {
    if (allowed_NAMES.has(`${module}.${name}`))
        return true;
    if (module === "numpy.dtypes" && /^[A-Z][A-Za-z0-9]*DType$/.test(name))
        return true;
    if (!CLASSES_OF.test(module) || NEVER_UNDER.test(module))
        return false;
    return CLASS.test(name) || CYTHON_CLASS.test(name);
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/pickle/dangerous.js
const CODE = "run any Python code";
const PROCESS = "start other programs";
const IMPORT = "import any module and reach any function";
const FILES = "read, write or delete files";
const NETWORK = "open network connections";
const NATIVE = "load native code";
const LOADER = "load another pickle or model unchecked";
const PACKAGES = "install packages";
const DEBUGGER = "run code through a debugger or profiler";
const STATE = "change the running interpreter";
/** Whole modules, submodules included. The list only raises the severity: what is on no list fails too. */
const MODULES = [
    [
        PROCESS,
        "os posix nt subprocess pty commands popen2 _posixsubprocess multiprocessing concurrent asyncio platform",
    ],
    [PROCESS, "webbrowser antigravity pexpect paramiko fabric invoke sh distutils.spawn torch.multiprocessing"],
    [
        CODE,
        "code codeop runpy timeit types _testcapi dis ast compileall py_compile doctest unittest test lib2to3 idlelib",
    ],
    [
        CODE,
        "torch._dynamo torch._inductor torch.utils._config_module torch.utils.bottleneck torch.utils.collect_env",
    ],
    [CODE, "torch.jit torch.fx torch.testing numpy.f2py numpy.testing numpy.distutils cloudpickle dill"],
    [CODE, "sympy.parsing pandas.core.computation pandas.eval mypy pytest _pytest nose IPython jinja2 mako"],
    [IMPORT, "importlib imp pkgutil zipimport zipapp pydoc modulefinder inspect site sys _frozen_importlib"],
    [IMPORT, "_frozen_importlib_external operator _operator functools.partialmethod weakref gc"],
    [
        FILES,
        "shutil tempfile io _io fileinput glob linecache zipfile tarfile gzip bz2 lzma mmap sqlite3 dbm csv",
    ],
    [FILES, "logging codecs configparser mailbox netrc filecmp genericpath posixpath ntpath nturl2path"],
    [
        NETWORK,
        "socket _socket ssl http urllib urllib2 urllib3 httplib httplib2 requests aiohttp ftplib smtplib poplib",
    ],
    [
        NETWORK,
        "imaplib telnetlib nntplib xmlrpc socketserver wsgiref torch.hub torch.distributed huggingface_hub",
    ],
    [NATIVE, "ctypes _ctypes cffi msvcrt winreg _winapi torch.utils.cpp_extension torch.ops numpy.ctypeslib"],
    [
        LOADER,
        "pickle _pickle cPickle marshal shelve jsonpickle joblib.numpy_pickle_compat torch.package torch.load",
    ],
    [PACKAGES, "pip setuptools pkg_resources ensurepip venv conda distutils"],
    [DEBUGGER, "pdb bdb trace tracemalloc profile cProfile pstats faulthandler cmd"],
    [
        STATE,
        "signal threading _thread _threading_local resource atexit builtins.__dict__ ctypes.util readline rlcompleter",
    ],
];
const dangerous_NAMES = [
    [CODE, "builtins", "eval exec compile execfile breakpoint help"],
    [
        IMPORT,
        "builtins",
        "__import__ getattr setattr delattr globals locals vars dir __build_class__ apply super",
    ],
    [FILES, "builtins", "open file input raw_input print"],
    [CODE, "builtins", "map filter reduce memoryview property classmethod staticmethod"],
    [LOADER, "joblib", "load"],
    [LOADER, "joblib.numpy_pickle", "load load_temporary_memmap"],
    [LOADER, "numpy", "load fromfile loadtxt genfromtxt memmap save savez"],
    [LOADER, "pandas", "read_pickle read_hdf read_csv read_sql"],
    [LOADER, "torch", "load jit compile"],
    [LOADER, "torch.serialization", "load save"],
    [LOADER, "torch.storage", "_load_from_bytes"],
    [FILES, "pathlib", "Path"],
    [CODE, "copyreg", "pickle add_extension constructor"],
    [CODE, "functools", "reduce"],
];
const ABILITY_OF_MODULE = new Map(MODULES.flatMap(([ability, names]) => names.split(" ").map((name) => [name, ability])));
const ABILITY_OF_NAME = new Map(dangerous_NAMES.flatMap(([ability, module, names]) => names.split(" ").map((name) => [`${module}.${name}`, ability])));
/** No name on the lists has more parts; a hostile one may have a million. */
const DEEPEST = 8;
/** What an attacker gets from the name, or undefined when no list knows it. */
function abilityOf(module, name) {
    const parts = `${module}.${name}`.split(".", DEEPEST);
    for (let length = parts.length; length > 0; length--) {
        const prefix = parts.slice(0, length).join(".");
        const ability = ABILITY_OF_NAME.get(prefix) ?? ABILITY_OF_MODULE.get(prefix);
        if (ability !== undefined)
            return ability;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/pickle/policy.js


/** Python 2's module names that the unpickler maps for protocols below 3. */
const PYTHON_2 = {
    __builtin__: "builtins",
    exceptions: "builtins",
    copy_reg: "copyreg",
    cPickle: "pickle",
    UserDict: "collections",
    urllib2: "urllib.request",
    httplib: "http.client",
    commands: "subprocess",
};
/** Names that changed too. */
const PYTHON_2_NAMES = {
    xrange: "range",
    unicode: "str",
    long: "int",
    basestring: "str",
};
/** `extra` holds names that the project accepts, as `module.name`. */
function judgeGlobal(module, name, extra) {
    if (extra.has(`${module}.${name}`))
        return undefined;
    const current = PYTHON_2[module] ?? module;
    const currentName = module === "__builtin__" ? (PYTHON_2_NAMES[name] ?? name) : name;
    if (isAllowedGlobal(current, currentName))
        return undefined;
    const ability = abilityOf(current, name) ?? abilityOf(module, name);
    if (ability !== undefined) {
        return { rule: "pickle/dangerous-global", severity: "critical", why: `can ${ability}` };
    }
    const parts = name.split(".");
    if (parts.some((part) => /^__.*__$/.test(part))) {
        return {
            rule: "pickle/dangerous-global",
            severity: "critical",
            why: "reaches into Python's internals through a double-underscore name",
        };
    }
    if (parts.length > 2 || (parts.length === 2 && !/^[A-Z]/.test(parts[0]))) {
        return {
            rule: "pickle/dangerous-global",
            severity: "critical",
            why: "walks through a module's attributes to another object",
        };
    }
    return {
        rule: "pickle/unlisted-global",
        severity: "high",
        why: "is on no list of names known to be harmless",
    };
}
/** True when both parts look like what a program writes, which bytes met by chance do not. */
function isPlausibleName(module, name) {
    const dotted = /^[\p{L}_][\p{L}\p{N}_]*(\.[\p{L}_][\p{L}\p{N}_]*)*$/u;
    return dotted.test(module) && dotted.test(name);
}
const MODULE_FUNCTIONS = /^[A-Z]/;
/**
 * `getattr(SomeClass, "MEMBER")` is how enumerations are stored before Python 3.12. It is harmless when the
 * class is allowed and the member a plain name.
 */
function isHarmlessGetattr(owner, attribute, extra) {
    return (typeof attribute === "string" &&
        /^[A-Za-z][A-Za-z0-9_]*$/.test(attribute) &&
        MODULE_FUNCTIONS.test(owner.name) &&
        judgeGlobal(owner.module, owner.name, extra) === undefined);
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/pickle/observations.js



/** Longest list of distinct names kept for one stream; a model uses a few dozen. */
const MOST_NAMES = 10_000;
const NEVER_LOAD = "Do not load it. Ask its author for safetensors or ONNX, which hold no code, or list the name under `allow` after review.";
const REWRITE = "Do not load it; write the file again from a source you trust.";
const ANOMALIES = {
    "extension-code": {
        rule: "pickle/extension-code",
        severity: "critical",
        says: "imports a name that only the loading process knows, by extension",
        fix: NEVER_LOAD,
    },
    frame: {
        rule: "pickle/frame-mismatch",
        severity: "high",
        says: "is read differently by Python's two unpicklers",
        fix: REWRITE,
    },
    "missing-memo": {
        rule: "pickle/malformed",
        severity: "high",
        says: "uses a stored value that is not there",
        fix: REWRITE,
    },
    protocol: {
        rule: "pickle/misplaced-protocol",
        severity: "low",
        says: "is not what Python writes",
        fix: REWRITE,
    },
};
/** Collects what one stream would do, and turns it into sightings when the stream is believed to be a pickle. */
class Observations {
    /** Bytes and text that may hold another pickle. */
    embedded = [];
    onBuilt = () => undefined;
    #names = new Map();
    #others = new Map();
    #allow;
    constructor(allow) {
        this.#allow = allow;
    }
    /** Distinct names in order of appearance, as `module.name`. */
    get globals() {
        return [...this.#names.keys()];
    }
    /** True when something plausible is imported and called: bytes that are no pickle do not do that. */
    get callsPlausibleName() {
        return this.#any((seen) => seen.calls > 0);
    }
    get importsPlausibleName() {
        return this.#any(() => true);
    }
    #any(condition) {
        return [...this.#names.values()].some((seen) => isPlausibleName(seen.global.module, seen.global.name) && condition(seen));
    }
    imports(global, offset, opcode) {
        if (!global.resolved) {
            this.#add("pickle/computed-global", "critical", offset, opcode, {
                message: `imports a name that is computed while loading (${opcode}), which hides what it is`,
                fix: NEVER_LOAD,
            });
            return;
        }
        const key = fullName(global);
        if (this.#names.has(key) || this.#names.size >= MOST_NAMES)
            return;
        this.#names.set(key, { global, offset, calls: 0, harmlessCalls: 0 });
    }
    calls(call, offset, opcode) {
        const { callee, args } = call;
        if (!isKind(callee, "global")) {
            this.#add("pickle/indirect-call", "high", offset, opcode, {
                message: `calls the result of another call (${opcode}), so the function cannot be known`,
                fix: NEVER_LOAD,
            });
            return;
        }
        const seen = this.#names.get(fullName(callee));
        if (seen === undefined)
            return;
        seen.calls++;
        seen.calledAt ??= offset;
        if (!isGetattr(callee))
            return;
        const [owner, attribute] = args;
        if (isKind(owner, "global") && isHarmlessGetattr(owner, attribute, this.#allow))
            seen.harmlessCalls++;
    }
    changes(target, offset, opcode) {
        const tensor = isKind(target, "call") && isKind(target.callee, "global") && target.callee;
        if (isKind(target, "global")) {
            this.#add("pickle/changed-global", "critical", offset, `${opcode} ${fullName(target)}`, {
                message: `changes the imported object ${printable(fullName(target))} itself (${opcode})`,
                fix: NEVER_LOAD,
            });
        }
        else if (tensor && /^_rebuild_/.test(tensor.name) && opcode !== "BUILD") {
            this.#add("pickle/changed-global", "critical", offset, `${opcode} ${fullName(tensor)}`, {
                message: `writes items into a tensor while loading (${opcode}), which can corrupt memory`,
                fix: NEVER_LOAD,
            });
        }
    }
    text(value, offset) {
        if (typeof value !== "string" || mayHoldPickle(value))
            this.#embed(value, offset);
    }
    bytes(span) {
        if (span.length > 2)
            this.#embed(span, span.start);
    }
    #embed(value, offset) {
        if (this.embedded.length < 100_000)
            this.embedded.push({ value, offset });
    }
    anomaly(kind, offset, detail) {
        const { rule, severity, says, fix } = ANOMALIES[kind];
        this.#add(rule, severity, offset, detail, { message: `${says}: ${detail}`, fix });
    }
    built(call, offset) {
        return this.onBuilt(call, offset);
    }
    #add(rule, severity, offset, seen, said) {
        const key = `${rule} ${seen}`;
        if (this.#others.has(key) || this.#others.size >= MOST_NAMES)
            return;
        this.#others.set(key, { rule, severity, seen, byteOffset: offset, ...said });
    }
    /** Messages are predicates: the caller puts the file's name before them. */
    sightings() {
        const found = [];
        for (const [name, seen] of this.#names) {
            if (isGetattr(seen.global) && seen.calls > 0 && seen.calls === seen.harmlessCalls)
                continue;
            const verdict = judgeGlobal(seen.global.module, seen.global.name, this.#allow);
            if (verdict === undefined)
                continue;
            const verb = seen.calledAt === undefined ? "imports" : "calls";
            const { rule, severity, why } = verdict;
            found.push({
                rule,
                severity,
                message: `${verb} ${printable(name)} when loaded, which ${why}`,
                fix: NEVER_LOAD,
                seen: name,
                byteOffset: seen.offset,
            });
        }
        return [...found, ...this.#others.values()];
    }
}
function isGetattr({ module, name }) {
    return name === "getattr" && (module === "builtins" || module === "__builtin__");
}
/** Starts like a pickle of protocol 2 to 5: as base64, as hexadecimal digits or as latin-1 text. */
function mayHoldPickle(text) {
    const first = text.charCodeAt(0);
    if (first === 0x80)
        return text.charCodeAt(1) >= 2 && text.charCodeAt(1) <= 5;
    return (first === 0x67 || first === 0x38) && /^(?:gA[I-X]|800[2-5][0-9a-fA-F])/.test(text);
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/pickle/streams.js





/** Text or bytes inside a pickle are decoded up to this size to see whether they are pickles themselves. */
const EMBEDDED_LIMIT = 2 ** 24;
/** A run of so few opcodes may be chance even behind a PROTO byte. */
const CHANCE = 5;
/**
 * Looks for pickle streams from the start of `content`, one after another as repeated loads would read them.
 * With `expected` the content claims to be a pickle and what cannot be followed is incomplete; without, bytes
 * that only resemble a pickle are left alone.
 * @returns true when it is a pickle.
 */
function walkPickles(content, walk, expected) {
    const { source } = content;
    let offset = 0;
    do {
        const first = offset === 0;
        const stream = streams_follow(content, offset, walk, true);
        if (!isBelieved(stream, first && expected, first))
            return !first;
        walk.formats.add("pickle");
        tellStream(stream, content, walk);
        if (stream.firstArray !== undefined)
            tellPlainReading(stream.firstArray, content, offset, walk);
        if (!stream.result.stopped)
            return true;
        offset = stream.result.end;
        walk.allowance.spendMembers(1);
    } while (offset < source.size);
    return true;
}
/** Every name that the first stream of a pickle or joblib file imports, as `module.name`, sorted. */
function importedNames(content, walk) {
    const names = new Set();
    const collect = (stream) => {
        for (const name of stream.observations.globals)
            names.add(name);
        stream.inner.forEach(collect);
    };
    collect(streams_follow(content, 0, walk, true));
    return [...names].sort();
}
function streams_follow(content, offset, walk, asJoblib) {
    const observations = new Observations(walk.allow);
    const inner = [];
    let firstArray;
    let unreadable;
    if (asJoblib) {
        observations.onBuilt = (call, at) => {
            const block = arrayBlockAfter(call, at, content.source);
            if (block === undefined)
                return undefined;
            firstArray ??= at;
            if (block.kind === "raw")
                return block.end;
            if (block.kind === "unknown" || inner.length > 1000) {
                unreadable ??= block.kind === "unknown" ? block.reason : "it holds more than 1,000 arrays of objects";
                return undefined;
            }
            const nested = streams_follow(content, block.start, walk, true);
            inner.push(nested);
            return nested.result.end;
        };
    }
    const result = new PickleMachine(content.source, offset, observations).run(walk.allowance);
    return { observations, result, firstArray, unreadable, inner };
}
function isBelieved({ observations, result }, expected, first) {
    if (expected)
        return true;
    if (result.stopped)
        return result.declared || observations.importsPlausibleName;
    if (observations.callsPlausibleName)
        return true;
    return first && result.declared && result.opcodes >= CHANCE;
}
function tellStream(stream, content, walk) {
    const { observations, result, unreadable } = stream;
    for (const sighting of observations.sightings())
        tell(walk, content, sighting);
    if (unreadable !== undefined)
        tellIncomplete(walk, content, unreadable);
    else if (!result.stopped) {
        const reason = `its pickle breaks at byte ${result.end} (${result.reason}); Python has run what stands before`;
        tellIncomplete(walk, content, reason);
    }
    for (const embedded of observations.embedded)
        intoEmbedded(embedded, content, walk);
    for (const nested of stream.inner)
        tellStream(nested, content, walk);
}
/** joblib skips array bytes that `pickle.load` would take for opcodes: reads them that way too. */
function tellPlainReading(from, content, offset, walk) {
    const { observations } = streams_follow(content, offset, walk, false);
    if (!observations.callsPlausibleName)
        return;
    for (const sighting of observations.sightings()) {
        const plausible = /^[\x20-\x7e]+$/.test(sighting.seen);
        if (plausible && sighting.byteOffset !== undefined && sighting.byteOffset >= from)
            tell(walk, content, sighting);
    }
}
function intoEmbedded({ value, offset }, content, walk) {
    const decoded = typeof value === "string" ? decodeText(value) : undefined;
    let source = decoded === undefined ? undefined : bufferSource(decoded);
    if (typeof value !== "string") {
        source = sliceSource(content.source, value.start, value.length);
        if (value.kind === "text") {
            const head = source.read(0, 8).toString("utf8");
            const isText = /^(?:gA[I-X]|800[2-5])/.test(head) || head.charCodeAt(0) === 0x80;
            if (!isText || value.length > EMBEDDED_LIMIT)
                return;
            source = bufferSource(decodeText(source.read(0, value.length).toString("utf8")));
        }
    }
    if (source === undefined || !mayBeContent(source.read(0, 4)))
        return;
    const inside = memberOf(content, "embedded bytes", source);
    walk.into({ ...inside, subject: `${inside.subject} at byte ${offset}` });
}
function decodeText(text) {
    if (text.charCodeAt(0) === 0x80)
        return Buffer.from(text, "latin1");
    return Buffer.from(text, text.startsWith("gA") ? "base64" : "hex");
}
/** First bytes of a pickle, a zip or an npy; text opcodes that can start a call. */
function mayBeContent(head) {
    if (head.length < 3)
        return false;
    if (head[0] === 0x80)
        return head[1] <= 5;
    if (head[0] === 0x93)
        return head[1] === 0x4e;
    if (head[0] === 0x50)
        return head[1] === 0x4b;
    return head[0] === 0x28 || head[0] === 0x63;
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/formats/npy.js



const MAGIC = Buffer.from("\x93NUMPY", "latin1");
const LONGEST_HEADER = 2 ** 16;
/** An .npy: its header says whether raw numbers follow or a pickle. Source: numpy.lib.format. */
function walkNpy(content, walk) {
    const { source } = content;
    const head = source.read(0, 12);
    if (!head.subarray(0, 6).equals(MAGIC) || head.length < 10)
        return false;
    walk.formats.add("npy");
    const wide = head[6] >= 2;
    const length = wide && head.length === 12 ? head.readUInt32LE(8) : head.readUInt16LE(8);
    const start = wide ? 12 : 10;
    const header = length <= LONGEST_HEADER ? source.read(start, length).toString("latin1") : "";
    const descr = /['"]descr['"]\s*:\s*([\s\S]*?),\s*['"](?:fortran_order|shape)['"]/.exec(header)?.[1];
    if (header.length < length || descr === undefined) {
        tellIncomplete(walk, content, "its .npy header cannot be read");
        return true;
    }
    const data = { ...content, source: sliceSource(source, start + length, source.size) };
    // A letter O in any field makes numpy unpickle the rest; a field's name may hold one too, which only costs a look.
    const holdsObjects = /['"][<>|=]?O\d*['"]/.test(descr);
    walkPickles(data, walk, holdsObjects);
    return true;
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/formats/protobuf.js
/** Bytes that are no protobuf message. */
class WireError extends Error {
}
const VARINT = 0;
const FIXED_64 = 1;
const DELIMITED = 2;
const FIXED_32 = 5;
/** Walks the fields of one message by ranges, without loading what is inside them. */
function* fieldsOf(source, start, end) {
    let at = start;
    while (at < end) {
        const key = varint(source, at, end);
        const number = Math.floor(key.value / 8);
        const wire = key.value % 8;
        at = key.next;
        if (number === 0)
            throw new WireError(`byte ${at} has the field number 0`);
        if (wire === VARINT)
            at = varint(source, at, end).next;
        else if (wire === FIXED_64)
            at += 8;
        else if (wire === FIXED_32)
            at += 4;
        else if (wire === DELIMITED) {
            const length = varint(source, at, end);
            if (length.next + length.value > end)
                throw new WireError(`a field at byte ${at} ends outside its message`);
            yield { number, start: length.next, length: length.value };
            at = length.next + length.value;
        }
        else
            throw new WireError(`byte ${at} has the wire type ${wire}`);
    }
    if (at !== end)
        throw new WireError("a field ends outside its message");
}
function varint(source, at, end) {
    const bytes = source.read(at, Math.min(10, end - at));
    let value = 0;
    for (let i = 0; i < bytes.length; i++) {
        value += (bytes[i] & 0x7f) * 2 ** (7 * i);
        if (bytes[i] < 0x80)
            return { value, next: at + i + 1 };
    }
    throw new WireError(`the number at byte ${at} has no end`);
}
const LONGEST_TEXT = 2 ** 16;
function protobuf_text(source, field) {
    return source.read(field.start, Math.min(field.length ?? 0, LONGEST_TEXT)).toString("utf8");
}
const MOST_MESSAGES = 5_000_000;
/**
 * Visits every message of the kinds that have texts, however deep, without recursion.
 * @throws WireError where the bytes are no such message.
 */
function visitMessages(source, root, kinds, visit) {
    const queue = [{ type: root, start: 0, end: source.size }];
    let seen = 0;
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
        if (++seen > MOST_MESSAGES)
            throw new WireError("it holds more than 5 million parts");
        const children = kinds.children[next.type] ?? {};
        const wanted = kinds.texts[next.type] ?? [];
        const texts = new Map();
        for (const field of fieldsOf(source, next.start, next.end)) {
            if (field.length === undefined)
                continue;
            const child = children[field.number];
            if (child !== undefined)
                queue.push({ type: child, start: field.start, end: field.start + field.length });
            else if (wanted.includes(field.number))
                texts.set(field.number, protobuf_text(source, field));
        }
        if (wanted.length > 0)
            visit(next.type, texts);
    }
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/formats/onnx.js



/** Numbers from onnx.proto (IR version 13). */
const KINDS = {
    children: {
        Model: { 7: "Graph", 20: "Training", 25: "Function" },
        Training: { 1: "Graph", 2: "Graph" },
        Function: { 7: "Node" },
        Graph: { 1: "Node", 5: "Tensor", 15: "Sparse" },
        Node: { 5: "Attribute" },
        Attribute: { 5: "Tensor", 6: "Graph", 10: "Tensor", 11: "Graph", 22: "Sparse", 23: "Sparse" },
        Sparse: { 1: "Tensor", 2: "Tensor" },
        Tensor: { 13: "Entry" },
    },
    texts: { Node: [4, 7], Entry: [1, 2] },
};
const KNOWN_DOMAIN = /^(?:ai\.onnx(?:\.\w+)*|com\.microsoft(?:\.\w+)*|)$/;
/** An ONNX model: where its external data lies, and operators that run Python. Subgraphs and functions too. */
function walkOnnx(content, walk) {
    if (!/\.onnx$/i.test(content.name))
        return false;
    walk.formats.add("onnx");
    try {
        visitMessages(content.source, "Model", KINDS, (type, texts) => {
            if (type === "Node")
                inspectNode(texts, content, walk);
            else
                inspectExternal(texts, content, walk);
        });
    }
    catch (thrown) {
        if (!(thrown instanceof WireError))
            throw thrown;
        tellIncomplete(walk, content, `it is no readable ONNX model: ${thrown.message}`);
    }
    return true;
}
function inspectNode(strings, content, walk) {
    const operator = strings.get(4) ?? "";
    const domain = strings.get(7) ?? "";
    if (operator === "PyOp" || operator === "PythonOp") {
        tell(walk, content, {
            rule: "onnx/python-operator",
            severity: "critical",
            message: `runs Python through the operator ${operator}`,
            fix: "Express the step with standard operators.",
            seen: operator,
        });
    }
    else if (!KNOWN_DOMAIN.test(domain)) {
        tell(walk, content, {
            rule: "onnx/custom-operator",
            severity: "low",
            message: `needs a native library for the operator ${printable(`${domain}.${operator}`)}`,
            fix: "Make sure that the library which registers this domain is one you trust.",
            seen: `${domain}.${operator}`,
        });
    }
}
function inspectExternal(strings, content, walk) {
    const key = strings.get(1) ?? "";
    const value = strings.get(2) ?? "";
    const leadsOut = /^(?:[\\/]|[A-Za-z]:|$)|(?:^|[\\/])\.\.(?:[\\/]|$)/.test(value);
    const problem = key === "location" && leadsOut
        ? `keeps weights at ${printable(JSON.stringify(value))}, outside its own folder`
        : !["location", "offset", "length", "checksum", "basepath"].includes(key)
            ? `has external data with the unknown key ${printable(JSON.stringify(key))}`
            : undefined;
    if (problem === undefined)
        return;
    tell(walk, content, {
        rule: "onnx/external-data",
        severity: "high",
        message: problem,
        fix: "Save the model again with its weights inside or in a file beside it.",
        seen: `${key}=${value}`,
    });
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/formats/safetensors.js

const safetensors_LONGEST_HEADER = 100_000_000;
/**
 * Checks the frame of a .safetensors: header length, JSON, and that the tensors fill the data without gap or
 * overlap, so that nothing is hidden beside them. Source: the format's Rust reader.
 */
function walkSafetensors(content, walk) {
    const named = /\.safetensors$/i.test(content.name);
    const { source } = content;
    const head = source.read(0, 9);
    if (!named && !(head.length === 9 && head[8] === 0x7b && head.readUInt32LE(4) === 0))
        return false;
    const problem = problemOf(content);
    if (!named && problem !== undefined)
        return false;
    walk.formats.add("safetensors");
    if (problem === undefined)
        return true;
    tell(walk, content, {
        rule: "safetensors/malformed",
        severity: "high",
        message: `is no valid safetensors file: ${problem}`,
        fix: "Write it again with `safetensors.save_file`.",
        seen: problem.replaceAll(/\d+/g, "#"),
    });
    return true;
}
function problemOf({ source }) {
    const head = source.read(0, 8);
    if (head.length < 8)
        return "it is shorter than its header";
    const length = Number(head.readBigUInt64LE(0));
    if (length > safetensors_LONGEST_HEADER || length + 8 > source.size)
        return `its header claims ${length} bytes`;
    let header;
    try {
        header = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(source.read(8, length)));
    }
    catch {
        return "its header is no JSON";
    }
    if (typeof header !== "object" || header === null || Array.isArray(header))
        return "its header is no object";
    const ranges = [];
    for (const [name, tensor] of Object.entries(header)) {
        if (name === "__metadata__")
            continue;
        const offsets = tensor?.data_offsets;
        if (!Array.isArray(offsets) || offsets.length !== 2 || !offsets.every(Number.isSafeInteger)) {
            return "a tensor has no data_offsets";
        }
        ranges.push([offsets[0], offsets[1]]);
    }
    ranges.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    let end = 0;
    for (const range of ranges) {
        if (range[0] !== end || range[1] < range[0])
            return `its tensors leave a gap or overlap at byte ${end}`;
        end = range[1];
    }
    return end + 8 + length === source.size ? undefined : "bytes stand behind its last tensor";
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/formats/tensorflow.js


/** Numbers from saved_model.proto, meta_graph.proto, graph.proto and function.proto. */
const tensorflow_KINDS = {
    children: {
        SavedModel: { 2: "MetaGraph" },
        MetaGraph: { 2: "Graph" },
        Graph: { 1: "Node", 2: "Library" },
        Library: { 1: "Function" },
        Function: { 3: "Node" },
    },
    texts: { Node: [2] },
};
const CALLS_PYTHON = new Set(["PyFunc", "PyFuncStateless", "EagerPyFunc"]);
/** Operators that touch files or the network; those of TensorFlow's own saver are not among them. */
const TOUCHES_FILES = new Set(("ReadFile WriteFile MatchingFiles MatchingFilesDataset ImmutableConst FixedLengthRecordDataset " +
    "FixedLengthRecordDatasetV2 CSVDataset CSVDatasetV2 SqlDataset DataServiceDataset DataServiceDatasetV2 " +
    "DataServiceDatasetV3 DataServiceDatasetV4 RegisterDataset RegisterDatasetV2 LookupTableExport DebugIdentity " +
    "DebugIdentityV2 DebugIdentityV3 RpcCall RpcServer RpcClient Save SaveSlices DistributedSave LoadDataset " +
    "SaveDataset SaveDatasetV2 SnapshotDataset SnapshotDatasetV2 CacheDataset CreateSummaryFileWriter").split(" "));
/** A SavedModel, a frozen graph or a meta graph: operators that call Python or touch files. */
function walkTensorFlow(content, walk) {
    const isSaved = /(?:^|\/)saved_model\.pb$/i.test(content.name);
    if (!/\.pb$/i.test(content.name))
        return false;
    const operators = new Set();
    try {
        visitMessages(content.source, isSaved ? "SavedModel" : "Graph", tensorflow_KINDS, (_, texts) => operators.add(texts.get(2) ?? ""));
    }
    catch (thrown) {
        if (!(thrown instanceof WireError))
            throw thrown;
        // Any protobuf may be called .pb; only the SavedModel's own name is a promise.
        if (isSaved)
            tellIncomplete(walk, content, `it is no readable SavedModel: ${thrown.message}`);
        return isSaved;
    }
    if (operators.size === 0 && !isSaved)
        return false;
    walk.formats.add("tensorflow");
    for (const operator of operators)
        tensorflow_inspect(operator, content, walk);
    return true;
}
function tensorflow_inspect(operator, content, walk) {
    if (CALLS_PYTHON.has(operator)) {
        tell(walk, content, {
            rule: "tensorflow/python-operator",
            severity: "critical",
            message: `calls Python through the operator ${operator}`,
            fix: "Express the step with TensorFlow's own operators.",
            seen: operator,
        });
    }
    else if (TOUCHES_FILES.has(operator)) {
        tell(walk, content, {
            rule: "tensorflow/file-operator",
            severity: "high",
            message: `reads or writes outside the model through the operator ${operator}`,
            fix: "Export the serving function alone, without input pipelines and file operators.",
            seen: operator,
        });
    }
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/content.js











/** Extensions whose files are unpickled by the tools that write them. */
const PICKLE_NAME = /\.(?:pkl|pickle|pck|pcl|pk|dill|cloudpickle|joblib|sav)$/i;
/** Extensions that promise a format read here; content that is none of them was not seen. */
const MODEL_NAME = /\.(?:pt|pth|npy|npz|keras|onnx|safetensors)$/i;
const LFS_POINTER = "version https://git-lfs.github.com/spec/";
/**
 * Looks at content as every reader that would take it: the bytes decide, the name only says what was
 * promised. A file can be several things at once, so one match does not end the search.
 */
function walkContent(content, walk) {
    const { source } = content;
    if (content.depth > walk.allowance.depth) {
        tellIncomplete(walk, content, "it is packed more than six levels deep");
        return;
    }
    if (source.read(0, LFS_POINTER.length).toString("latin1") === LFS_POINTER) {
        tellIncomplete(walk, content, "it is a Git LFS pointer and the model itself is not here");
        return;
    }
    const isPickleName = PICKLE_NAME.test(content.name);
    let known = walkNpy(content, walk);
    known = walkGzip(content, walk) || known;
    known = tellUnreadContainer(content, walk) || known;
    known = walkTar(content, walk) || known;
    known = walkZip(content, walk) || known;
    known = walkSafetensors(content, walk) || known;
    known = walkOnnx(content, walk) || known;
    known = walkTensorFlow(content, walk) || known;
    known = walkHdf5(content, walk) || known;
    known = walkKerasConfig(content, walk) || known;
    const isZlib = !known && walkZlib(content, walk, false);
    const expected = isPickleName && !known && !isZlib;
    const isPickle = walkPickles(content, walk, expected);
    if (!known && !isZlib && !isPickle && MODEL_NAME.test(content.name)) {
        tellIncomplete(walk, content, "its content is not what its extension promises");
    }
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/scanners/models.js




/** Formats whose bytes are a model's or an array's, so that their digests belong in the report. */
const MODEL_FORMATS = new Set(["pickle", "npy", "safetensors", "onnx", "zip", "hdf5", "tensorflow"]);
const NAMED_MODEL = /\.(?:pkl|pickle|joblib|pt|pth|bin|ckpt|npy|npz|onnx|safetensors|gguf|h5|hdf5|keras|pb|tflite|mlmodel)$/i;
/** Formats that can carry code and have no reader here yet. */
const UNREAD_NAME = /\.(?:gguf|h5|hdf5|pb|tflite|mlmodel|pmml|rds|llamafile)$/i;
const modelsScanner = {
    id: "models",
    description: "What model files would run when they are loaded: pickles wherever they hide, archives, ONNX",
    rules: [
        {
            id: "pickle/dangerous-global",
            severity: "critical",
            title: "A pickle imports a name that can do harm",
        },
        { id: "pickle/unlisted-global", severity: "high", title: "A pickle imports a name that no list knows" },
        { id: "pickle/computed-global", severity: "critical", title: "A pickle computes the name it imports" },
        { id: "pickle/extension-code", severity: "critical", title: "A pickle imports by extension code" },
        { id: "pickle/changed-global", severity: "critical", title: "A pickle changes an imported object" },
        { id: "pickle/indirect-call", severity: "high", title: "A pickle calls what another call returned" },
        { id: "pickle/frame-mismatch", severity: "high", title: "Python's unpicklers would read it differently" },
        { id: "pickle/malformed", severity: "high", title: "A pickle uses a value that is not there" },
        { id: "pickle/misplaced-protocol", severity: "low", title: "PROTO stands inside a pickle" },
        { id: "zip/inconsistent", severity: "high", title: "Zip readers would disagree about an archive" },
        { id: "tar/unsafe-path", severity: "high", title: "A tar member leads out of the folder" },
        { id: "keras/code-layer", severity: "critical", title: "A Keras model carries Python code" },
        { id: "keras/foreign-object", severity: "high", title: "A Keras model imports from outside Keras" },
        { id: "onnx/python-operator", severity: "critical", title: "An ONNX model runs Python" },
        { id: "onnx/custom-operator", severity: "low", title: "An ONNX model needs a native library" },
        { id: "onnx/external-data", severity: "high", title: "An ONNX model reads files outside its folder" },
        { id: "tensorflow/python-operator", severity: "critical", title: "A TensorFlow graph calls Python" },
        { id: "tensorflow/file-operator", severity: "high", title: "A TensorFlow graph reads or writes files" },
        { id: "safetensors/malformed", severity: "high", title: "A safetensors file hides or misplaces bytes" },
    ],
    wants: () => true,
    open: async (settings) => ({ scan: async (file) => scanModel(file, settings) }),
};
function scanModel(file, settings) {
    const sightings = [];
    const walk = {
        allowance: new Allowance(),
        allow: settings.allow,
        formats: new Set(),
        report: (sighting) => sightings.push(sighting),
        into: (content) => walkContent(content, walk),
    };
    const name = file.path.split("/").pop() ?? file.path;
    const content = { source: file.source, name, file: file.path, subject: file.path, depth: 0 };
    try {
        walkContent(content, walk);
    }
    catch (thrown) {
        if (thrown instanceof AllowanceSpent)
            tellIncomplete(walk, content, thrown.message);
        else if (thrown instanceof RangeError)
            sightings.push(incomplete(file.path, "its structure is broken"));
        else
            throw thrown;
    }
    const isModel = NAMED_MODEL.test(name) || [...walk.formats].some((format) => MODEL_FORMATS.has(format));
    return { sightings, role: isModel ? "model" : undefined, leftOut: leftOutOf(name, walk.formats) };
}
/** What is known to be possible in such a file and was not looked for. */
function leftOutOf(name, formats) {
    if (formats.has("hdf5"))
        return "HDF5, searched for Lambda layers but not for links to other files";
    if (formats.size > 0 || !UNREAD_NAME.test(name))
        return undefined;
    return "a format without a reader for the code that it may carry";
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/python/model-loading.js
/** Functions by their dotted name as written, and what their keywords mean. Ruff has no such rules. */
const CALLS = {
    "torch.load": (keywords) => {
        const flag = keywords.get("weights_only");
        if (flag === "True")
            return undefined;
        return {
            rule: "ml/torch-load",
            severity: flag === "False" ? "high" : "medium",
            message: flag === "False"
                ? "torch.load with weights_only=False runs whatever the file says"
                : "torch.load without weights_only=True runs whatever the file says before PyTorch 2.6",
            fix: "Pass `weights_only=True`, or load safetensors.",
        };
    },
    "joblib.load": () => ({
        rule: "ml/joblib-load",
        severity: "medium",
        message: "joblib.load runs whatever the file says",
        fix: "Load only files whose digest you know, or use ONNX or skops.",
    }),
    "np.load": allowPickle,
    "numpy.load": allowPickle,
};
function allowPickle(keywords) {
    if (keywords.get("allow_pickle") !== "True")
        return undefined;
    return {
        rule: "ml/numpy-pickle",
        severity: "medium",
        message: "numpy.load with allow_pickle=True runs whatever the file says",
        fix: "Store plain arrays and leave `allow_pickle` out.",
    };
}
/** Finds calls that load models as code, in the tokens of a file: strings and comments cannot fool it. */
function findLoadingCalls(all) {
    const tokens = all.filter(({ kind }) => kind !== "Comment" && kind !== "NonLogicalNewline");
    const found = [];
    tokens.forEach((token, index) => {
        if (token.kind === "Lpar") {
            const judge = CALLS[dottedNameBefore(tokens, index)];
            const verdict = judge?.(keywordsFrom(tokens, index));
            if (verdict !== undefined)
                found.push({ ...verdict, row: tokens[index - 1].row });
        }
        if (token.text === "trust_remote_code" &&
            tokens[index + 1]?.kind === "Equal" &&
            tokens[index + 2]?.kind === "True") {
            found.push({
                rule: "ml/trust-remote-code",
                severity: "high",
                message: "trust_remote_code=True runs code that the model's repository holds",
                fix: "Leave it out, or pin `revision` to a commit that was reviewed.",
                row: token.row,
            });
        }
    });
    return found;
}
function dottedNameBefore(tokens, end) {
    let start = end;
    while (tokens[start - 1]?.kind === "Identifier") {
        start--;
        if (tokens[start - 1]?.kind !== "Dot")
            break;
        start--;
    }
    return tokens
        .slice(start, end)
        .map(({ text }) => text)
        .join("");
}
/** Keyword arguments of one token at the call's own level. */
function keywordsFrom(tokens, open) {
    const keywords = new Map();
    let depth = 0;
    for (let i = open; i < tokens.length; i++) {
        if (/^(?:Lpar|Lsqb|Lbrace)$/.test(tokens[i].kind))
            depth++;
        else if (/^(?:Rpar|Rsqb|Rbrace)$/.test(tokens[i].kind) && --depth === 0)
            break;
        if (depth === 1 && tokens[i].kind === "Identifier" && tokens[i + 1]?.kind === "Equal") {
            keywords.set(tokens[i].text, tokens[i + 2]?.text ?? "");
        }
    }
    return keywords;
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/python/notebook.js
/** The cells of an nbformat 3 or 4 notebook, or undefined when the text is none. */
function readNotebook(text) {
    let root;
    try {
        root = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    const worksheet = list(field(root, "worksheets"))?.[0];
    const cells = list(field(root, "cells")) ?? list(field(worksheet, "cells"));
    return cells?.map((cell, index) => ({
        number: index + 1,
        isCode: field(cell, "cell_type") === "code",
        source: joined(field(cell, "source") ?? field(cell, "input")),
        output: (list(field(cell, "outputs")) ?? []).map(outputText).join("\n"),
    }));
}
function joinCells(pieces) {
    const places = [];
    for (const piece of pieces) {
        piece.text.split("\n").forEach((_, index) => {
            places.push({ cell: piece.number, line: index + 1 });
        });
    }
    const text = pieces.map((piece) => piece.text).join("\n");
    return {
        text,
        place: (row) => places[Math.min(Math.max(row, 1), places.length) - 1] ?? { cell: 1, line: 1 },
    };
}
/**
 * Code cells as one Python text of the same number of lines: magics, shell lines and help lines are
 * replaced by `pass`, cells in another language by blank lines.
 */
function joinCode(cells) {
    return joinCells(cells
        .filter((cell) => cell.isCode)
        .map((cell) => ({ number: cell.number, text: plainPython(cell.source) })));
}
const OTHER_LANGUAGE = /^\s*%%(?!time\b|timeit\b|capture\b|prun\b)/;
const notebook_MAGIC = /^(\s*)(?:[%!?].*|[\w.]+\?{1,2}\s*)$/;
const ASSIGNED_MAGIC = /^(\s*[A-Za-z_][\w, ]*=\s*)[%!].*$/;
function plainPython(source) {
    if (OTHER_LANGUAGE.test(source))
        return source.replaceAll(/[^\n]+/g, "");
    let continues = false;
    return source
        .split("\n")
        .map((line) => {
        const magic = notebook_MAGIC.exec(line);
        const wasContinued = continues;
        continues = (magic !== null || wasContinued) && line.endsWith("\\");
        if (wasContinued)
            return "";
        if (magic !== null)
            return `${magic[1]}pass`;
        return line.replace(ASSIGNED_MAGIC, "$1None");
    })
        .join("\n");
}
function outputText(output) {
    const data = field(output, "data");
    return [
        field(output, "text"),
        field(data, "text/plain"),
        field(data, "text/html"),
        field(output, "traceback"),
    ]
        .map(joined)
        .filter((text) => text !== "")
        .join("\n");
}
function field(value, key) {
    return typeof value === "object" && value !== null
        ? Object.entries(value).find(([name]) => name === key)?.[1]
        : undefined;
}
function list(value) {
    return Array.isArray(value) ? value : undefined;
}
function joined(value) {
    if (typeof value === "string")
        return value;
    return Array.isArray(value) ? value.filter((part) => typeof part === "string").join("") : "";
}

// EXTERNAL MODULE: ./build/bundle/engines/native.js
var engines_native = __webpack_require__(24402);
;// CONCATENATED MODULE: ./build/bundle/gates/scan/python/ruff.js

/** Ruff as WebAssembly with the security rules; about 0.2 s to load. */
function loadRuff() {
    const { Workspace, PositionEncoding } = (0,engines_native/* loadNative */.Sf)("@astral-sh/ruff-wasm-nodejs");
    // Preview stays off: with it, codes turn into names and unknown selectors are taken silently.
    const workspace = new Workspace({ lint: { select: ["S"] }, preview: false }, PositionEncoding.Utf16);
    return {
        check: (text) => workspace.check(text),
        tokens: (text) => parseTokens(workspace.tokens(text), text),
    };
}
/** Lines of the form `    Identifier 7..12,` with offsets in UTF-8 bytes. */
function parseTokens(listing, text) {
    const bytes = Buffer.from(text);
    const tokens = [];
    let row = 1;
    let counted = 0;
    for (const [, kind, from, to] of listing.matchAll(/^\s+(\w+) (\d+)\.\.(\d+),$/gm)) {
        const start = Number(from);
        for (let at = bytes.indexOf(0x0a, counted); at !== -1 && at < start; at = bytes.indexOf(0x0a, at + 1))
            row++;
        counted = Math.max(counted, start);
        tokens.push({ kind, text: bytes.toString("utf8", start, Number(to)), row });
    }
    return tokens;
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/python/severity.js
/** Severities of Bandit's checks, from which ruff's S rules come; what is not here is medium. */
const HIGH = "S201 S202 S303 S304 S312 S321 S324 S401 S402 S411 S412 S413 S415 S501 S502 S505 S507 S602 S605 S609 S701";
const LOW = "S101 S105 S106 S107 S110 S112 S311 S403 S404 S405 S406 S407 S408 S409 S410 S504 S603 S606 S607";
const SEVERITY = new Map([
    ...HIGH.split(" ").map((code) => [code, "high"]),
    ...LOW.split(" ").map((code) => [code, "low"]),
]);
function severityOfRuff(code) {
    return SEVERITY.get(code) ?? "medium";
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/scanners/python.js





const python_LONGEST_TEXT = 2 ** 26;
const TEST_FILE = /(?:^|\/)(?:tests?\/|test_[^/]*$|[^/]*_test\.py$|conftest\.py$)/;
const pythonScanner = {
    id: "python",
    description: "Insecure Python in files and notebook cells: ruff's S rules and unsafe ways to load a model",
    rules: [
        { id: "S*", severity: "medium", title: "A security rule of ruff, with the severity of Bandit" },
        { id: "ml/torch-load", severity: "medium", title: "torch.load may run code from the file" },
        { id: "ml/joblib-load", severity: "medium", title: "joblib.load runs code from the file" },
        { id: "ml/numpy-pickle", severity: "medium", title: "numpy.load may run code from the file" },
        { id: "ml/trust-remote-code", severity: "high", title: "Code from a model's repository is run" },
    ],
    wants: (file) => /\.(?:pyi?|pyw|ipynb)$/i.test(file.path),
    open: async () => {
        const ruff = loadRuff();
        return { scan: async (file) => scanGuarded(file, ruff) };
    },
};
/** Code that is nested too deeply exhausts the stack of ruff's parser. */
function scanGuarded(file, ruff) {
    try {
        return scanPython(file, ruff);
    }
    catch (thrown) {
        // A trap inside WebAssembly is a RuntimeError of its own kind.
        if (!(thrown instanceof Error) || !/^(?:Range|Runtime)Error$/.test(thrown.name))
            throw thrown;
        return broken(file.path, "its Python is nested too deeply to be parsed");
    }
}
function scanPython(file, ruff) {
    const { path, source } = file;
    if (source.size > python_LONGEST_TEXT)
        return broken(path, "it is larger than 64 MiB");
    const text = source
        .read(0, source.size)
        .toString("utf8")
        .replace(/^\uFEFF/, "");
    if (!/\.ipynb$/i.test(path))
        return lint(path, text, ruff);
    const cells = readNotebook(text);
    if (cells === undefined)
        return broken(path, "it is no notebook that can be read");
    const code = joinCode(cells);
    return lint(path, code.text, ruff, code);
}
function broken(path, reason) {
    return { sightings: [incomplete(path, reason)], role: "code" };
}
function lint(path, text, ruff, notebook) {
    const lines = text.split("\n");
    const at = (row, column) => {
        const place = notebook?.place(row);
        const where = place === undefined ? `${path}:${row}` : `${path} cell ${place.cell}, line ${place.line}`;
        return {
            where: printable(where),
            place: { line: place?.line ?? row, column, cell: place?.cell, seen: (lines[row - 1] ?? "").trim() },
        };
    };
    const sightings = [];
    for (const diagnostic of ruff.check(text)) {
        const { row, column } = diagnostic.start_location;
        const { where, place } = at(row, column);
        const code = diagnostic.code;
        if (code === null || !/^S\d/.test(code)) {
            return broken(path, `its Python does not parse at ${where}: ${diagnostic.message}`);
        }
        if (code === "S101" && TEST_FILE.test(path))
            continue;
        sightings.push({
            rule: code,
            severity: severityOfRuff(code),
            message: `${where}: ${printable(diagnostic.message)}`,
            fix: `See https://docs.astral.sh/ruff/rules/#flake8-bandit-s for ${code}.`,
            ...place,
        });
    }
    for (const { row, message, ...call } of findLoadingCalls(ruff.tokens(text))) {
        const { where, place } = at(row);
        sightings.push({ ...call, message: `${where}: ${message}`, ...place });
    }
    return { sightings, role: "code" };
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/secrets/patterns.js
/** Keys of ML services that secretlint's recommended rules do not know. */
const ML_SECRETS = [
    {
        id: "secret/huggingface",
        title: "a Hugging Face access token",
        expression: /\b(?<secret>(?:hf|api_org)_[A-Za-z0-9]{34,})\b/dg,
    },
    {
        id: "secret/wandb",
        title: "a Weights & Biases API key",
        expression: /wandb[^\n]{0,60}?\b(?<secret>[0-9a-f]{40})\b/dgi,
    },
    {
        id: "secret/kaggle",
        title: "a Kaggle API key",
        expression: /(?:kaggle[^\n]{0,60}?|"username"\s*:\s*"[^"\n]{1,80}"\s*,\s*"key"\s*:\s*")(?<secret>\b[0-9a-f]{32}\b)/dgi,
    },
    {
        id: "secret/replicate",
        title: "a Replicate API token",
        expression: /\b(?<secret>r8_[A-Za-z0-9]{37,40})\b/dg,
    },
];

;// CONCATENATED MODULE: ./build/bundle/gates/scan/secrets/secretlint.js
/** Secretlint with its recommended rules. */
async function loadSecretlint() {
    const { lintSource } = await __webpack_require__.e(/* import() */ 707).then(__webpack_require__.bind(__webpack_require__, 86707));
    const { secretLintProfiler } = await __webpack_require__.e(/* import() */ 806).then(__webpack_require__.bind(__webpack_require__, 806));
    // It keeps every mark of every file and searches them all at each new one: quadratic in the files.
    secretLintProfiler.mark = () => undefined;
    const preset = await __webpack_require__.e(/* import() */ 577).then(__webpack_require__.bind(__webpack_require__, 31577));
    const id = "@secretlint/secretlint-rule-preset-recommend";
    return async (path, text) => {
        const name = path.split("/").pop() ?? path;
        const result = await lintSource({
            source: { content: text, filePath: path, ext: /\.[^.]+$/.exec(name)?.[0] ?? "", contentType: "text" },
            options: { maskSecrets: true, config: { rules: [{ id, rule: preset.creator }] } },
        });
        return result.messages.map(({ ruleId, messageId, range }) => ({
            rule: `secret/${ruleId.replace(/^.*secretlint-rule-/, "")}`,
            title: `${messageId.toLowerCase().replaceAll("_", " ")}`,
            start: range[0],
            end: range[1],
        }));
    };
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/scanners/secrets.js




/** Beyond this size a text is data: it is left out, which the report says. */
const secrets_LONGEST_TEXT = 2 ** 20;
const secretsScanner = {
    id: "secrets",
    description: "Keys and tokens in text files and in the cells and outputs of notebooks",
    rules: [
        { id: "secret/*", severity: "high", title: "A secret of the kind that secretlint or Assay knows" },
        ...ML_SECRETS.map(({ id, title }) => ({
            id,
            severity: "high",
            title: `The text holds ${title}`,
        })),
    ],
    wants: (file) => file.isText && file.source.size > 0,
    open: async () => {
        const lint = await loadSecretlint();
        return { scan: (file) => scanText(file, lint) };
    },
};
async function scanText({ path, source }, lint) {
    const isNotebook = /\.ipynb$/i.test(path);
    if (source.size > secrets_LONGEST_TEXT && !isNotebook) {
        return { sightings: [], leftOut: "text of more than 1 MiB, not searched for secrets" };
    }
    const raw = source.read(0, source.size).toString("utf8");
    const cells = isNotebook ? readNotebook(raw) : undefined;
    const joined = cells &&
        joinCells(cells.flatMap(({ number, source: text, output }) => [
            { number, text },
            { number, text: output },
        ]));
    const text = joined?.text ?? raw;
    const spans = [...(await lint(path, text)), ...ownSpans(text)];
    const distinct = spans.filter((span, index) => !spans.slice(0, index).some((other) => other.start < span.end && span.start < other.end));
    return { sightings: distinct.map((span) => sighting(span, text, path, joined)) };
}
function* ownSpans(text) {
    for (const { id, title, expression } of ML_SECRETS) {
        for (const match of text.matchAll(expression)) {
            const range = match.indices?.groups?.["secret"];
            if (range !== undefined)
                yield { rule: id, title, start: range[0], end: range[1] };
        }
    }
}
/** Neither message nor fingerprint holds the secret: short ones could be guessed from a hash. */
function sighting(span, text, path, notebook) {
    const lineStart = text.lastIndexOf("\n", span.start - 1) + 1;
    const row = text.slice(0, span.start).split("\n").length;
    const lineEnd = text.indexOf("\n", span.end);
    const rest = `${text.slice(lineStart, span.start)}***${text.slice(span.end, lineEnd === -1 ? undefined : lineEnd)}`;
    const place = notebook?.place(row);
    const where = place === undefined ? `${path}:${row}` : `${path} cell ${place.cell}, line ${place.line}`;
    const kind = /^(?:an?|the) /.test(span.title) ? span.title : `a secret (${span.title})`;
    return {
        rule: span.rule,
        severity: "high",
        message: `${printable(where)} holds what looks like ${kind}`,
        fix: "Revoke it where it was issued, then read it from the environment or a secret store; it stays in git's history.",
        seen: `${span.title} ${rest.slice(0, 500)}`,
        line: place?.line ?? row,
        column: place === undefined ? span.start - lineStart + 1 : undefined,
        cell: place?.cell,
    };
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/scanners/index.js



/** Every scanner, in the order in which findings of one file are listed. */
const SCANNERS = [modelsScanner, pythonScanner, secretsScanner];

;// CONCATENATED MODULE: ./build/bundle/gates/scan/measure.js







/** The counts that one need asks for: of the whole tree, or of each file that its pattern names. */
function measureNeed(need, candidate, base, config) {
    const info = SCAN_METRICS.find(({ id }) => id === need.metric);
    if (info === undefined)
        return [];
    const shared = { metric: need.metric, options: need.options, unit: info.unit, direction: info.direction };
    const before = base && withoutSolvedDoubt(base, candidate);
    return subjectsOf(need, candidate).map((subject) => {
        const value = count(need, subject, candidate, config);
        if (need.against === undefined)
            return { ...shared, subject, candidate: value };
        const baseline = baseCount(need, subject, before, { ...config, include: undefined });
        return {
            ...shared,
            subject,
            candidate: value,
            against: need.against,
            baseline,
            difference: (0,estimate/* isMissing */.b)(value)
                ? value
                : (0,estimate/* isMissing */.b)(baseline)
                    ? baseline
                    : (0,estimate/* exactly */.p)(value.value - baseline.value, value.samples),
        };
    });
}
/**
 * A file that could not be wholly read in the base and can be now was no finding there: counted as one, it would
 * make room for a real one.
 */
function withoutSolvedDoubt(base, candidate) {
    const still = new Set(candidate.flatMap(({ findings }) => findings.map(({ fingerprint }) => fingerprint)));
    return base.map((file) => ({
        ...file,
        findings: file.findings.filter((one) => one.rule !== INCOMPLETE || still.has(one.fingerprint)),
    }));
}
function subjectsOf(need, scans) {
    const pattern = need.subjects.file;
    if (pattern === undefined)
        return [{}];
    if (!(0,subject/* isWildcard */.z2)(need.subjects))
        return [{ file: pattern }];
    const files = scans.filter(({ path }) => (0,subject/* matchesText */.Fm)(String(pattern), path));
    // A pattern without a file stays as it is, so that the rule learns that it measured nothing.
    return files.length === 0 ? [{ file: pattern }] : files.map(({ path }) => ({ file: path }));
}
function baseCount(need, subject, base, config) {
    if (base === undefined)
        return { code: "scan/no-base", reason: "there is no base tree to scan" };
    const value = count(need, subject, base, config);
    // Files that the base does not have yet had no findings there.
    return (0,estimate/* isMissing */.b)(value) && value.code === "scan/no-files" ? (0,estimate/* exactly */.p)(0, 0) : value;
}
function count(need, subject, scans, config) {
    const { severity, rule } = need.options;
    const files = scans.filter(({ path }) => subject.file === undefined || path === subject.file);
    if (files.length === 0)
        return noFiles(subject);
    const lost = subject.file === undefined ? patternWithoutFile(scans, config) : undefined;
    if (lost !== undefined)
        return noFiles({ file: lost });
    const asked = scannersAsked(need.options);
    if (asked.length === 0)
        return unknownRule(String(rule));
    const scanners = asked.filter((id) => config.scanners?.includes(id) ?? true);
    if (scanners.length === 0)
        return scannerOff(asked);
    const isAsked = (id) => id === undefined || scanners.includes(id);
    const scanned = files.filter((file) => file.scanners.some(isAsked));
    const looked = files.filter((file) => scanned.includes(file) || file.scanners.length === 0);
    if (looked.length === 0)
        return noFiles(subject, scanners);
    // What was not wholly seen may hold what any rule of the scanner looks for; so may what nobody could open.
    const findings = looked
        .flatMap((file) => file.findings)
        .filter((finding) => isAsked(finding.scanner))
        .filter((finding) => finding.rule === INCOMPLETE || typeof rule !== "string" || finding.rule.startsWith(rule));
    if (need.metric === "files_scanned")
        return (0,estimate/* exactly */.p)(scanned.length, looked.length);
    if (need.metric === "incomplete") {
        return (0,estimate/* exactly */.p)(looked.filter(({ isComplete }) => !isComplete).length, looked.length);
    }
    const worst = typeof severity === "string" ? evidence/* SEVERITIES */.o.indexOf(severity) : evidence/* SEVERITIES */.o.length;
    return (0,estimate/* exactly */.p)(findings.filter((one) => evidence/* SEVERITIES */.o.indexOf(one.severity) <= worst).length, looked.length);
}
/** The first glob of `include` that stands for no file: what it was meant for was not looked at. */
function patternWithoutFile(scans, { include = [] }) {
    return include
        .filter((pattern) => !pattern.startsWith("!"))
        .find((pattern) => !scans.map(({ path }) => path).some((0,glob/* globMatcher */.f)([pattern])));
}
/** Scanners that could find what the options ask for; none when no scanner has the rule. */
function scannersAsked({ rule, scanner }) {
    const named = SCANNERS.filter(({ id }) => scanner === undefined || id === scanner);
    const isAny = typeof rule !== "string" || INCOMPLETE.startsWith(rule);
    return named.filter(({ rules }) => isAny || rules.some(({ id }) => mayBe(id, rule))).map(({ id }) => id);
}
/** True when the beginning of a rule's id fits a rule of the catalogue, or one of a family such as `S*`. */
function mayBe(id, beginning) {
    if (!id.endsWith("*"))
        return id.startsWith(beginning);
    const family = id.slice(0, -1);
    if (family.startsWith(beginning))
        return true;
    return beginning.startsWith(family) && /^(?:S\d{1,3}|secret\/[\w-]+)$/.test(beginning);
}
function unknownRule(beginning) {
    return {
        code: "scan/unknown-rule",
        reason: `no scanner has a rule that begins with ${JSON.stringify(beginning)}`,
        fix: "Use an id from a finding, or its beginning, such as `pickle/`, `S301` or `secret/`.",
    };
}
function scannerOff(asked) {
    return {
        code: "scan/scanner-off",
        reason: `the gate does not run the scanner ${asked.join(" or ")}`,
        fix: `Add \`${asked[0]}\` to the gate's \`scanners\`.`,
    };
}
function noFiles(subject, scanners) {
    const where = subject.file === undefined ? "`include`" : String(subject.file);
    return {
        code: "scan/no-files",
        reason: `no file matches ${where}${scanners ? ` that the scanner ${scanners.join(" or ")} reads` : ""}`,
        fix: "Correct the pattern, which starts at the folder of `assay.yml`, or take the rule away.",
    };
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/scan-tree.js
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





/** Scans trees with one set of loaded scanners; a file that both trees hold alike is scanned once. */
class TreeScanner {
    #config;
    #open = new Map();
    #known = new Map();
    constructor(config) {
        this.#config = config;
    }
    async scan(tree, progress) {
        const { include = ["**"], exclude = [] } = this.#config;
        const isLeftOut = exclude.length === 0 ? () => false : (0,glob/* globMatcher */.f)(exclude);
        const paths = (await tree.list(include)).filter((path) => !isLeftOut(path));
        const scans = [];
        for (const [index, path] of paths.entries()) {
            if (index % 50 === 0)
                progress({ message: `scanning ${tree.label}`, share: index / paths.length });
            scans.push(await this.#scanPath(tree, path));
        }
        return scans;
    }
    async #scanPath(tree, path) {
        let local;
        try {
            local = await tree.open(path);
        }
        catch (thrown) {
            if (!(thrown instanceof error.AssayError))
                throw thrown;
            return unread(path, thrown.message);
        }
        const limit = this.#config.max_file_size;
        if (limit !== undefined && local.bytes > limit)
            return unread(path, `it is larger than ${limit} bytes`);
        const key = `${local.digest} ${path}`;
        const known = this.#known.get(key);
        if (known !== undefined)
            return known;
        const scan = await this.#scanFile(local);
        this.#known.set(key, scan);
        return scan;
    }
    async #scanFile(local) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            let source;
            try {
                source = new FileSource(local.localPath);
            }
            catch (thrown) {
                return unread(local.path, (0,error/* reasonOf */.A)(thrown));
            }
            const opened = __addDisposableResource(env_1, source, false);
            const file = { path: local.path, source: opened, isText: isText(opened) };
            const scanners = [];
            const outcomes = [];
            for (const scanner of SCANNERS) {
                if (!this.#runs(scanner.id) || !scanner.wants(file))
                    continue;
                const settings = { allow: new Set(this.#config.allow) };
                const open = this.#open.get(scanner.id) ?? scanner.open(settings);
                this.#open.set(scanner.id, open);
                scanners.push(scanner.id);
                outcomes.push({ ...(await (await open).scan(file)), scanner: scanner.id });
            }
            const findings = outcomes.flatMap(({ scanner, sightings }) => toFindings(local.path, sightings).map((finding) => ({ ...finding, scanner })));
            return {
                path: local.path,
                scanners,
                findings,
                isComplete: findings.every((finding) => finding.rule !== INCOMPLETE),
                input: inputOf(local, outcomes),
                leftOut: outcomes.flatMap(({ leftOut }) => leftOut ?? []),
            };
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            __disposeResources(env_1);
        }
    }
    #runs(id) {
        return this.#config.scanners === undefined || this.#config.scanners.includes(id);
    }
}
/** A file that no scanner could look at: one finding, and not complete. */
function unread(path, reason) {
    const sightings = [incomplete(path, reason)];
    return { path, scanners: [], findings: toFindings(path, sightings), isComplete: false, leftOut: [] };
}
function inputOf(local, outcomes) {
    const role = outcomes.find((outcome) => outcome.role !== undefined)?.role;
    return role && { role, path: local.path, digest: local.digest, bytes: local.bytes };
}
function isText(source) {
    return !source.read(0, 8192).includes(0);
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/index.js





const scanGate = {
    kind: "scan",
    description: "Looks for code in model files, insecure Python and secrets, without running anything",
    config: ScanConfigSchema,
    metrics: SCAN_METRICS,
    measure: measureScan,
};
async function measureScan(job) {
    const scanner = new TreeScanner(job.config);
    const candidate = await scanner.scan(job.candidate, job.progress);
    const bases = new Map();
    for (const name of new Set(job.needs.flatMap(({ against }) => against ?? []))) {
        const tree = job.baselines.get(name);
        if (tree !== undefined)
            bases.set(name, await scanner.scan(tree, job.progress));
    }
    return {
        inputs: candidate.flatMap(({ input }) => input ?? []),
        measurements: job.needs.flatMap((need) => measureNeed(need, candidate, need.against === undefined ? undefined : bases.get(need.against), job.config)),
        findings: listFindings(candidate, [...bases.values()]),
        figures: [],
        notes: notesOf(candidate),
    };
}
function listFindings(candidate, bases) {
    const before = new Set(bases.flat().flatMap(({ findings }) => findings.map(({ fingerprint }) => fingerprint)));
    return candidate.flatMap(({ findings }) => findings.map(({ scanner: _, ...finding }) => ({
        ...finding,
        ...(bases.length > 0 && { inBaseline: before.has(finding.fingerprint) }),
    })));
}
const NAMED_IN_NOTE = 5;
function notesOf(candidate) {
    const reasons = new Map();
    for (const { path, leftOut } of candidate) {
        for (const reason of leftOut)
            reasons.set(reason, [...(reasons.get(reason) ?? []), path]);
    }
    return [...reasons].map(([reason, paths]) => {
        const named = paths.slice(0, NAMED_IN_NOTE).map((path) => printable(path));
        const more = paths.length > NAMED_IN_NOTE ? ` and ${paths.length - NAMED_IN_NOTE} more` : "";
        return { code: "scan/left-out", message: `${named.join(", ")}${more}: ${reason}.` };
    });
}

;// CONCATENATED MODULE: ./build/bundle/gates/index.js




/** Every kind of gate that `assay.yml` may name. A new kind is one folder and one line here. */
const GATE_KINDS = [dataGate, evaluationGate, latencyGate, scanGate];


/***/ }),

/***/ 84130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ LATENCY_METRICS)
/* harmony export */ });
/* harmony import */ var typebox__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35007);
/* harmony import */ var _statistic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13257);


const NO_OPTIONS = typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Object */ .ZUJ.Object({}, { additionalProperties: false });
const PER_BATCH = { subjects: ["batch"], requires: ["batch"], options: NO_OPTIONS };
function percentileMetric(probability) {
    const id = `p${Math.round(probability * 100)}`;
    return {
        from: "calls",
        statistic: () => (0,_statistic_js__WEBPACK_IMPORTED_MODULE_1__/* .percentile */ .Ym)(probability),
        info: {
            id,
            description: `Seconds within which ${Math.round(probability * 100)} % of the calls end`,
            unit: "seconds",
            direction: "lower",
            source: "Linear interpolation between order statistics (Hyndman and Fan 1996, type 7); ratios by Hodges–Lehmann",
            ...PER_BATCH,
        },
    };
}
/** Everything that the gate can measure; a new one is a line here. */
const LATENCY_METRICS = [
    percentileMetric(0.5),
    percentileMetric(0.9),
    percentileMetric(0.99),
    {
        from: "calls",
        statistic: _statistic_js__WEBPACK_IMPORTED_MODULE_1__/* .throughput */ .$8,
        info: {
            id: "throughput",
            description: "Rows a second over all timed calls, one call at a time",
            unit: "per_second",
            direction: "higher",
            source: "Rows over the sum of the calls' seconds",
            ...PER_BATCH,
        },
    },
    {
        from: "loads",
        info: {
            id: "load_time",
            description: "Median seconds to make a session of the model file, files in the page cache",
            unit: "seconds",
            direction: "lower",
            subjects: [],
            options: NO_OPTIONS,
            source: "InferenceSession.create, sides in random order",
        },
    },
    {
        from: "file",
        info: {
            id: "model_size",
            description: "Bytes of the model file",
            unit: "bytes",
            direction: "lower",
            subjects: [],
            options: NO_OPTIONS,
            source: "Size of the file that the session is made of",
        },
    },
];


/***/ }),

/***/ 48022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ shuffled),
/* harmony export */   BJ: () => (/* binding */ LOOKS),
/* harmony export */   hm: () => (/* binding */ timeRounds)
/* harmony export */ });
/** A block is about this long, so that one call's neighbours weigh the same on both sides. */
const BLOCK_SECONDS = 0.003;
const WARM_UP_CALLS = 10;
const WARM_UP_SECONDS = 0.2;
/** Numbers of rounds after which the gate may stop; each look spends an equal share of the error budget. */
const LOOKS = [20, 40, 80, 160];
/**
 * Times the arms in interleaved blocks: each round is one block of every arm in random order, so that drift
 * of the machine meets both sides alike. The first call of a block refills caches and is not counted.
 */
async function timeRounds(request) {
    const { arms, now, most } = request;
    const calls = blockCalls(await warmUp(arms, now));
    const rounds = [];
    const end = now() + request.seconds;
    while (rounds.length < most && (now() < end || rounds.length < LOOKS[0])) {
        rounds.push(await timeRound(request, calls));
        const look = lookAt(rounds.length);
        if (look === undefined)
            continue;
        request.progress(rounds.length);
        if (request.enough(rounds, look))
            break;
    }
    return rounds;
}
/** Which look this number of rounds is: 0 to 3, then 3 again each time another 160 are done. */
function lookAt(rounds) {
    const last = LOOKS[LOOKS.length - 1];
    const look = LOOKS.indexOf(rounds);
    if (look !== -1)
        return look;
    return rounds % last === 0 ? LOOKS.length - 1 : undefined;
}
/** Calls each arm until caches and allocators have settled; returns the fastest arm's seconds a call. */
async function warmUp(arms, now) {
    let fastest = Number.POSITIVE_INFINITY;
    for (const arm of arms) {
        const start = now();
        let calls = 0;
        for (; calls < WARM_UP_CALLS || now() - start < WARM_UP_SECONDS; calls++)
            await arm.call();
        fastest = Math.min(fastest, (now() - start) / calls);
    }
    return fastest;
}
function blockCalls(secondsPerCall) {
    return Math.max(1, Math.ceil(BLOCK_SECONDS / Math.max(secondsPerCall, 1e-7)));
}
async function timeRound({ arms, random, now }, calls) {
    const round = arms.map(() => new Float64Array(calls));
    for (const index of shuffled(arms.length, random)) {
        const arm = arms[index];
        await arm.call();
        for (let call = 0; call < calls; call++) {
            const start = now();
            await arm.call();
            round[index][call] = now() - start;
        }
    }
    return round;
}
/** Fisher–Yates. */
function shuffled(length, random) {
    const order = Array.from({ length }, (_, index) => index);
    for (let last = length - 1; last > 0; last--) {
        const other = random.int(last + 1);
        [order[last], order[other]] = [order[other], order[last]];
    }
    return order;
}


/***/ }),

/***/ 13257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ throughput),
/* harmony export */   BQ: () => (/* binding */ roundsNeeded),
/* harmony export */   HU: () => (/* binding */ estimateArm),
/* harmony export */   S3: () => (/* binding */ ratioEstimate),
/* harmony export */   Ym: () => (/* binding */ percentile),
/* harmony export */   _Z: () => (/* binding */ estimateRatio)
/* harmony export */ });
/* unused harmony export ERROR_SHARE */
/* harmony import */ var _stats_quantile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15988);
/* harmony import */ var _stats_rank_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8575);
/* harmony import */ var _rounds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48022);



/** Error budget of one look of the four. */
const ERROR_SHARE = 1 / _rounds_js__WEBPACK_IMPORTED_MODULE_2__/* .LOOKS */ .BJ.length;
/** One-sided level of the report's 95 % interval, shared over the looks. */
const LEVEL = 0.025 * ERROR_SHARE;
/**
 * Two sessions of one file differ by about this much within one process, however long they are timed
 * (standard deviation of ln of the ratio over process launches, 0.78 % where it was measured): it does not
 * average out, so it is part of every difference. Kalibera and Jones (ISMM 2013) on levels of repetition.
 */
const PROCESS_BIAS = 0.0078;
/** Fewest paired groups for which the signed-rank bounds at this level exist. */
const FEWEST_GROUPS = 8;
/** The signed-rank bounds look at all pairs of groups, so that more would cost more than they tell. */
const MOST_GROUPS = 1000;
function percentile(probability) {
    return {
        // A block's median needs no tail; tails need about ten calls beyond the percentile.
        callsPerGroup: probability === 0.5 ? 1 : Math.round(10 / (1 - probability)),
        probability,
        of: (sorted) => (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .quantile */ .YV)(sorted, probability),
    };
}
/** Rows a second over all calls of the group. */
function throughput(batch) {
    return {
        callsPerGroup: 1,
        of: (sorted) => (batch * sorted.length) / sorted.reduce((sum, seconds) => sum + seconds, 0),
    };
}
/** The arm's statistic over all rounds, with the spread between groups of rounds as its uncertainty. */
function estimateArm(rounds, arm, statistic) {
    const calls = pooled(rounds, arm);
    if (calls.length < statistic.callsPerGroup)
        return tooFew(calls.length, statistic.callsPerGroup);
    const value = statistic.of(calls);
    const groups = groupRounds(rounds, statistic).map((group) => statistic.of(pooled(group, arm)));
    return {
        value,
        samples: calls.length,
        uncertainty: { kind: "normal", standardError: spread(groups, calls, statistic) },
    };
}
/**
 * ln(candidate / baseline) as the Hodges–Lehmann centre of the paired ratios of groups of rounds.
 * Ratios of neighbours are free of the machine's drift; single latencies are not.
 */
function estimateRatio(rounds, statistic, look) {
    const groups = groupRounds(rounds, statistic);
    if (groups.length < FEWEST_GROUPS) {
        const calls = pooled(rounds, 0).length;
        return tooFew(calls, statistic.callsPerGroup * FEWEST_GROUPS);
    }
    return ratioEstimate(Float64Array.from(groups, (group) => Math.log(statistic.of(pooled(group, 0)) / statistic.of(pooled(group, 1)))), pooled(rounds, 0).length, look);
}
/** @param differences ln(candidate / baseline) of paired groups, at least eight */
function ratioEstimate(differences, samples, look) {
    if (differences.length < FEWEST_GROUPS)
        return tooFew(differences.length, FEWEST_GROUPS);
    const { value, standardError } = (0,_stats_rank_js__WEBPACK_IMPORTED_MODULE_1__/* .hodgesLehmann */ .i)(differences, LEVEL);
    return {
        value,
        samples,
        uncertainty: {
            kind: "sequential",
            standardError: Math.hypot(standardError, PROCESS_BIAS),
            look,
            errorShare: ERROR_SHARE,
        },
    };
}
/** Rounds needed before the statistic's ratio can be compared at all. */
function roundsNeeded(callsPerRound, statistic) {
    return FEWEST_GROUPS * Math.ceil(statistic.callsPerGroup / callsPerRound);
}
/** Neighbouring rounds put together until each group has calls enough; what is left over is dropped. */
function groupRounds(rounds, { callsPerGroup }) {
    const size = Math.max(Math.ceil(callsPerGroup / rounds[0][0].length), Math.ceil(rounds.length / MOST_GROUPS));
    return Array.from({ length: Math.floor(rounds.length / size) }, (_, index) => rounds.slice(index * size, (index + 1) * size));
}
function pooled(rounds, arm) {
    const calls = new Float64Array(rounds.length * rounds[0][arm].length);
    for (const [index, round] of rounds.entries())
        calls.set(round[arm], index * round[arm].length);
    return calls.sort();
}
/** From the spread between groups; of a tail with too few groups for that, from the order of the calls. */
function spread(groups, calls, { probability = 0.5 }) {
    const { standardError } = (0,_stats_rank_js__WEBPACK_IMPORTED_MODULE_1__/* .hodgesLehmann */ .i)(Float64Array.from(groups), 0.025);
    if (Number.isFinite(standardError))
        return standardError;
    const [lower, upper] = (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .quantileInterval */ .vx)(calls, probability, 0.95);
    return (Math.min(upper, calls[calls.length - 1]) - Math.max(lower, calls[0])) / (2 * 1.96);
}
function tooFew(seen, needed) {
    return {
        code: "latency/too-few-calls",
        reason: `${seen} calls were timed where at least ${needed} are needed`,
        fix: "Raise `seconds:` of the gate, or judge a lower percentile.",
    };
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

/***/ 17693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isMissing),
/* harmony export */   p: () => (/* binding */ exactly)
/* harmony export */ });
function isMissing(value) {
    return "reason" in value;
}
/** An exact estimate, or Missing when the number is not finite. */
function exactly(value, samples) {
    if (Number.isFinite(value))
        return { value, uncertainty: { kind: "exact" }, samples };
    return { code: "metric/not-finite", reason: `the value is ${value}, which is not a finite number` };
}


/***/ }),

/***/ 36002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ NO_EVIDENCE),
/* harmony export */   o: () => (/* binding */ SEVERITIES)
/* harmony export */ });
const SEVERITIES = ["critical", "high", "medium", "low"];
const NO_EVIDENCE = { inputs: [], measurements: [], findings: [], figures: [], notes: [] };


/***/ }),

/***/ 86379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ missingFor),
/* harmony export */   z: () => (/* binding */ missingInBaseline)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38093);

/** What is wrong outside as the reason why something has no value; a bug of ours goes on being thrown. */
function missingFor(thrown) {
    if (!(thrown instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__.AssayError))
        throw thrown;
    const { code, message, fix } = thrown;
    return fix === undefined ? { code, reason: message } : { code, reason: message, fix };
}
/** How a tree or a gate says that there is no such file; in a baseline that is a first run. */
const NO_FILE = ["file/missing", "data/no-files"];
/** As `missingFor`, for a file of a baseline. */
function missingInBaseline(thrown) {
    const missing = missingFor(thrown);
    return NO_FILE.includes(missing.code) ? { ...missing, code: "baseline/file-missing" } : missing;
}


/***/ }),

/***/ 61651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fm: () => (/* binding */ matchesText),
/* harmony export */   _u: () => (/* binding */ SUBJECT_KEYS),
/* harmony export */   iD: () => (/* binding */ matchesSubject),
/* harmony export */   qy: () => (/* binding */ describeSubject),
/* harmony export */   z2: () => (/* binding */ isWildcard)
/* harmony export */ });
const SUBJECT_KEYS = ["column", "slice", "batch", "file", "group", "rule"];
/** True when both name the same keys and each value matches; a pattern without keys matches only the whole. */
function matchesSubject(pattern, subject) {
    return SUBJECT_KEYS.every((key) => {
        const wanted = pattern[key];
        const seen = subject[key];
        if (wanted === undefined || seen === undefined)
            return wanted === seen;
        return matchesText(String(wanted), String(seen));
    });
}
/** `*` stands for any run of characters; everything else is literal. Linear in the text for each star. */
function matchesText(pattern, text) {
    const parts = pattern.split("*");
    if (parts.length === 1)
        return pattern === text;
    const first = parts[0];
    const last = parts[parts.length - 1];
    if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length)
        return false;
    let at = first.length;
    const end = text.length - last.length;
    for (const part of parts.slice(1, -1)) {
        const found = text.indexOf(part, at);
        if (found === -1 || found + part.length > end)
            return false;
        at = found + part.length;
    }
    return true;
}
/** One stable line for people: `carrier=EV`, `column dep_delay`, `batch 64`; empty for the whole. */
function describeSubject(subject) {
    return SUBJECT_KEYS.filter((key) => subject[key] !== undefined)
        .map((key) => (key === "slice" ? String(subject[key]) : `${key} ${subject[key]}`))
        .join(", ");
}
/** True when the pattern can match more than one subject. */
function isWildcard(pattern) {
    return SUBJECT_KEYS.some((key) => String(pattern[key] ?? "").includes("*"));
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
/* harmony import */ var _sources_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5464);



/** The life of a gate's own process: one assignment in, one answer out. */
function serveOneGate(kinds) {
    process.once("message", (assignment) => {
        measure(assignment, kinds)
            .then((evidence) => ({ type: "evidence", evidence }))
            .catch((thrown) => ({ type: "failure", failure: failureOf(thrown) }))
            .then((reply) => send(reply, () => process.exit(0)));
    });
    // Without a parent nobody reads the answer.
    process.on("disconnect", () => process.exit(0));
}
async function measure(assignment, kinds) {
    (0,_engines_native_js__WEBPACK_IMPORTED_MODULE_0__/* .setNativeHome */ .lh)(assignment.nativeHome);
    const kind = kinds.find((candidate) => candidate.kind === assignment.kind);
    if (kind === undefined)
        throw new Error(`no gate kind ${assignment.kind}`);
    const open = (spec) => (0,_sources_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .openTree */ .r)(spec, assignment.scratch);
    return kind.measure({
        config: assignment.settings,
        needs: assignment.needs,
        candidate: open(assignment.candidate),
        baselines: new Map([...assignment.baselines].map(([name, spec]) => [name, open(spec)])),
        seed: assignment.seed,
        budget: assignment.budget,
        scratch: assignment.scratch,
        progress: (progress) => send({ type: "progress", progress }),
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
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var simple_git__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74724);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38093);




/** Nothing that a repository's settings name is run: no hooks, no file-system monitor, no question on a terminal. */
const HARDENED = [
    "core.hooksPath=/dev/null",
    "core.fsmonitor=false",
    "core.askPass=true",
    "core.quotePath=false",
    "log.showSignature=false",
    "gc.auto=0",
];
/**
 * Variables that a CI system sets for its own checkout. Every other `GIT_*` is withheld, above all `GIT_DIR`
 * and `GIT_INDEX_FILE`, which inside a hook point at something else than the folder asked for.
 */
const PASSED_ON = [
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
    "SSH_ASKPASS",
    "GIT_SSH",
    "GIT_SSH_COMMAND",
];
const SILENCE_LIMIT_MS = 120_000;
function client(folder) {
    return (0,simple_git__WEBPACK_IMPORTED_MODULE_2__/* .simpleGit */ .Lp)({
        baseDir: folder,
        config: HARDENED,
        allowEnvironment: PASSED_ON,
        timeout: { block: SILENCE_LIMIT_MS },
        unsafe: {
            allowUnsafeHooksPath: true,
            allowUnsafeFsMonitor: true,
            allowUnsafeAskPass: true,
            allowUnsafeSshCommand: true,
        },
    });
}
/**
 * Runs git without a shell and gives what it prints on stdout. A command that ends with another status than 0
 * and says nothing on stderr gives its (usually empty) output.
 *
 * @throws AssayError `file/git-failed` with git's own first sentence, `file/git-ownership` when git distrusts
 *   the folder's owner.
 */
async function git(folder, args) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder)) {
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_3__.AssayError("file/git-failed", `Git cannot run in \`${folder}\` because there is no such folder.`);
    }
    try {
        return await client(folder).raw([...args]);
    }
    catch (thrown) {
        throw explained(thrown, folder, args);
    }
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
    for (let at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, ".git")))
            return true;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) === at)
            return false;
    }
}
/** The entries of output that `-z` separated. */
function entriesOf(output) {
    return output.split("\0").filter((entry) => entry !== "");
}


/***/ }),

/***/ 18384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ globMatcher)
/* harmony export */ });
/**
 * Glob patterns over paths with `/`: `*` and `?` stay within one name, `**` crosses folders, `[ab]` and `{a,b}`
 * choose. Unlike a shell's, they see names that begin with a dot, because `.env` is what a scan must not miss.
 * A pattern that names a folder takes all in it; one that begins with `!` takes away.
 */
function globMatcher(patterns) {
    const taken = patterns.filter((pattern) => !pattern.startsWith("!")).map(expression);
    const left = patterns.filter((pattern) => pattern.startsWith("!")).map((one) => expression(one.slice(1)));
    return (path) => taken.some((one) => one.test(path)) && !left.some((one) => one.test(path));
}
function expression(pattern) {
    const clean = pattern.replace(/^(\.\/)+/, "").replace(/\/+$/, "");
    if (clean === "" || clean === ".")
        return /^/;
    return new RegExp(`^${translate(clean.replace(/(\*\*\/)+/g, "**/"))}(?:/|$)`, "s");
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
            out += `(?!/)[${set[1] === "" ? "" : "^"}${set[2].replace(/[\\[\]^]/g, "\\$&")}]`;
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

/***/ 5464:
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
// EXTERNAL MODULE: ./build/bundle/sources/git-command.js
var git_command = __webpack_require__(25696);
// EXTERNAL MODULE: ./build/bundle/sources/glob.js
var glob = __webpack_require__(18384);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/bundle/sources/pointers.js

/** Pointers are about 130 bytes; the specification says less than 1024. */
const LFS_POINTER_LIMIT = 1024;
/** Reads https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md; undefined when the text is no pointer. */
function lfsPointer(text) {
    if (!text.startsWith("version https://git-lfs.github.com/spec/v1"))
        return undefined;
    const sha256 = /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1];
    const bytes = /^size (\d+)$/m.exec(text)?.[1];
    return sha256 === undefined || bytes === undefined ? undefined : { sha256, bytes: Number(bytes) };
}
/** The outputs of a `.dvc` file that DVC can find by MD5; none when the text is something else. */
function dvcOutputs(text) {
    let document;
    try {
        document = (0,dist/* parse */.qg)(text);
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

;// CONCATENATED MODULE: ./build/bundle/sources/folder-tree.js








const NEVER_LISTED = new Set(["node_modules", ".git", ".assay"]);
/** A folder read in place. Absolute paths and `..` are the user's own machine and are allowed. */
class FolderTree {
    label;
    #root;
    #opened = new Map();
    constructor(root, label) {
        this.#root = (0,external_node_path_.resolve)(root);
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
        const localPath = (0,external_node_path_.resolve)(this.#root, path);
        await checkFile(path, localPath, () => this.#missing(path));
        try {
            await refusePointer(path, localPath);
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
            : dvcCandidates(path)
                .map((candidate) => candidate.pointer)
                .find((candidate) => (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(this.#root, candidate)));
        if (pointer === undefined)
            return missingFile(path, this.label, this.#root);
        return new error.AssayError("file/dvc-pointer", `\`${path}\` is kept by DVC (\`${pointer}\`) and its content is not in this checkout.`, { fix: `Run \`dvc pull ${pointer}\` before Assay.`, location: { path: pointer } });
    }
    async list(patterns) {
        const matches = (0,glob/* globMatcher */.f)(patterns);
        const paths = (await this.#paths()).filter((path) => !path.startsWith(".assay/") && matches(path));
        const root = await (0,promises_.realpath)(this.#root);
        const inside = await Promise.all(paths.map((path) => isFileUnder(root, (0,external_node_path_.join)(this.#root, path))));
        return paths.filter((_, index) => inside[index]).sort();
    }
    async #paths() {
        if (!(0,git_command/* isInsideRepository */.JM)(this.#root))
            return walk(this.#root, "");
        const args = ["ls-files", "--cached", "--others", "--exclude-standard", "-z"];
        return [...new Set((0,git_command/* entriesOf */.Mc)(await (0,git_command/* git */.$Y)(this.#root, args)))];
    }
}
function missingFile(path, label, root) {
    const where = (0,external_node_path_.isAbsolute)(path) ? "" : ` (looked in \`${root}\`)`;
    return new error.AssayError("file/missing", `There is no file \`${path}\` in ${label}${where}.`, {
        fix: "Check the spelling; paths start at the folder of `assay.yml`.",
    });
}
async function checkFile(path, localPath, missing) {
    const found = await (0,promises_.stat)(localPath).catch((thrown) => {
        if (thrown.code === "ENOENT" || thrown.code === "ENOTDIR")
            throw missing();
        throw new error.AssayError("file/unreadable", `\`${path}\` cannot be read: ${(0,error/* reasonOf */.A)(thrown)}.`, {
            cause: thrown,
        });
    });
    if (found.isFile())
        return;
    const kind = found.isDirectory() ? "a folder" : "neither a file nor a folder";
    throw new error.AssayError("file/not-a-file", `\`${path}\` is ${kind}; a file is needed here.`);
}
async function refusePointer(path, localPath) {
    const file = await (0,promises_.open)(localPath);
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(LFS_POINTER_LIMIT), 0, LFS_POINTER_LIMIT, 0);
        const pointer = lfsPointer(buffer.toString("latin1", 0, bytesRead));
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
async function isFileUnder(root, path) {
    try {
        const real = await (0,promises_.realpath)(path);
        return real.startsWith(root.endsWith(external_node_path_.sep) ? root : root + external_node_path_.sep) && (await (0,promises_.stat)(real)).isFile();
    }
    catch {
        return false;
    }
}
/** Files below a folder that no repository describes; linked folders are not entered. */
async function walk(root, folder) {
    const entries = await (0,promises_.readdir)((0,external_node_path_.join)(root, folder), { withFileTypes: true });
    const found = [];
    for (const entry of entries) {
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

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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
        this.#child = (0,external_node_child_process_.spawn)("git", [`--git-dir=${gitDirectory}`, "cat-file", "--batch"], { stdio: "pipe" });
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

;// CONCATENATED MODULE: ./build/bundle/sources/dvc-cache.js





/**
 * Looks for a path among the outputs of the `.dvc` files that can describe it and finds its content in
 * `.dvc/cache` (layouts of DVC 3 and DVC 2).
 *
 * @param read gives the text of a file of the tree, or undefined when the tree has none
 * @returns undefined when no `.dvc` file describes the path
 */
async function readDvcFile(repository, path, read) {
    for (const { pointer, inside } of dvcCandidates(path)) {
        const text = await read(pointer);
        if (text === undefined)
            continue;
        const described = pointer.slice(0, -".dvc".length);
        const output = dvcOutputs(text).find((out) => external_node_path_.posix.join(external_node_path_.posix.dirname(pointer), out.path) === described);
        if (output === undefined)
            continue;
        if (inside === "")
            return { pointer, cached: await cachedContent(repository, output.md5) };
        const listing = await cachedContent(repository, output.md5);
        if (listing === undefined)
            return { pointer };
        const files = dvcFolderFiles(await (0,promises_.readFile)(listing, "utf8"));
        const file = files.find((one) => one.path === inside);
        if (file !== undefined)
            return { pointer, cached: await cachedContent(repository, file.md5) };
    }
    return undefined;
}
async function cachedContent(repository, md5) {
    const cache = (0,external_node_path_.join)(repository, ".dvc", "cache");
    const places = [(0,external_node_path_.join)(cache, "files", "md5"), cache].map((root) => (0,external_node_path_.join)(root, md5.slice(0, 2), md5.slice(2)));
    const found = places.find(external_node_fs_.existsSync);
    if (found === undefined)
        return undefined;
    const hash = (0,external_node_crypto_.createHash)("md5");
    for await (const chunk of (0,external_node_fs_.createReadStream)(found))
        hash.update(chunk);
    return hash.digest("hex") === md5.replace(/\.dir$/, "") ? found : undefined;
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
        const { repository, revision, prefix } = this.#spec;
        const matches = (0,glob/* globMatcher */.f)(patterns);
        const skipped = prefix === "" ? 0 : prefix.length + 1;
        const entries = await entriesBelow(repository, revision, prefix);
        this.#listed = new Map(entries.map((entry) => [entry.path, entry]));
        return entries
            .filter((entry) => entry.mode !== SYMBOLIC_LINK)
            .map((entry) => entry.path.slice(skipped))
            .filter((path) => !path.startsWith(".assay/") && matches(path))
            .sort();
    }
    async #open(path) {
        const inRepository = this.#inRepository(path);
        const localPath = (0,external_node_path_.join)(this.#folder, inRepository);
        const listed = this.#listed.get(inRepository);
        const entry = listed !== undefined && listed.mode !== SYMBOLIC_LINK
            ? listed
            : await followLinks(this.#spec.repository, this.revision, inRepository);
        const found = entry === undefined ? await this.#fromDvc(path, inRepository, localPath) : undefined;
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
        if (written.bytes > LFS_POINTER_LIMIT)
            return written;
        const pointer = lfsPointer(await (0,promises_.readFile)(localPath, "latin1"));
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
        const kept = await readDvcFile(repository, inRepository, (pointer) => this.#text(pointer));
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
    async #text(path) {
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


/***/ }),

/***/ 38267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WI: () => (/* binding */ normalTail),
/* harmony export */   Xh: () => (/* binding */ tTail),
/* harmony export */   YW: () => (/* binding */ tQuantile),
/* harmony export */   Zl: () => (/* binding */ normalQuantile)
/* harmony export */ });
/* harmony import */ var _stdlib_stats_base_dists_normal_cdf__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72484);
/* harmony import */ var _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86060);
/* harmony import */ var _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74455);



/** The value below which a standard normal variable lies with this probability. */
function normalQuantile(probability) {
    return _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_1__(probability, 0, 1);
}
/** Probability that a standard normal variable exceeds z; keeps its digits far out in the tail. */
function normalTail(z) {
    return _stdlib_stats_base_dists_normal_cdf__WEBPACK_IMPORTED_MODULE_0__(-z, 0, 1);
}
/** The value below which Student's t lies with this probability. */
function tQuantile(probability, degreesOfFreedom) {
    return _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_2__(probability, degreesOfFreedom);
}
/** Probability that Student's t exceeds the value: the quantile turned around by bisection, to 1e-12. */
function tTail(value, degreesOfFreedom) {
    if (value < 0)
        return 1 - tTail(-value, degreesOfFreedom);
    if (value === 0)
        return 0.5;
    // Bisects the logarithm, so that small probabilities are as precise as large ones.
    let low = -700;
    let high = Math.log(0.5);
    for (let step = 0; step < 60; step++) {
        const middle = (low + high) / 2;
        if (-tQuantile(Math.exp(middle), degreesOfFreedom) > value)
            low = middle;
        else
            high = middle;
    }
    return Math.exp((low + high) / 2);
}


/***/ }),

/***/ 15988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YV: () => (/* binding */ quantile),
  vx: () => (/* binding */ quantileInterval)
});

// UNUSED EXPORTS: quantileRanks

;// CONCATENATED MODULE: ./build/bundle/stats/binomial.js
/** Natural logarithm of the probability of k successes in n trials; −Infinity where it cannot be. */
function logBinomial(k, n, probability) {
    if (probability <= 0)
        return k === 0 ? 0 : Number.NEGATIVE_INFINITY;
    if (probability >= 1)
        return k === n ? 0 : Number.NEGATIVE_INFINITY;
    return (logFactorial(n) -
        logFactorial(k) -
        logFactorial(n - k) +
        k * Math.log(probability) +
        (n - k) * Math.log1p(-probability));
}
const small = [0];
for (let n = 1; n <= 64; n++)
    small.push(small[n - 1] + Math.log(n));
/** ln(n!) by Stirling's series, whose next term is below 1e-19 beyond the table. */
function logFactorial(n) {
    if (n < small.length)
        return small[n];
    const inverse = 1 / n;
    const square = inverse * inverse;
    const series = inverse * (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square / 1680)));
    return n * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI * n) + series;
}

;// CONCATENATED MODULE: ./build/bundle/stats/quantile.js

/**
 * Quantile by linear interpolation between order statistics: numpy.quantile's default, Hyndman and Fan's type 7.
 * @param sorted ascending, at least one value, no NaN
 * @param probability between 0 and 1
 */
function quantile(sorted, probability) {
    const position = (sorted.length - 1) * probability;
    const below = Math.floor(position);
    const low = sorted[below];
    const high = sorted[Math.min(below + 1, sorted.length - 1)];
    const share = position - below;
    // From the nearer end, as numpy does, so that equal neighbours give exactly their value.
    return share < 0.5 ? low + (high - low) * share : high - (high - low) * (1 - share);
}
/**
 * Interval of a quantile from order statistics alone, whatever the distribution: ranks from the binomial
 * distribution (David and Nagaraja, Order Statistics, 7.1). A side that the sample is too small for is infinite.
 * @param sorted ascending
 * @param confidence two-sided, e.g. 0.95
 */
function quantileInterval(sorted, probability, confidence) {
    const [lower, upper] = quantileRanks(sorted.length, probability, confidence);
    return [
        lower === undefined ? Number.NEGATIVE_INFINITY : sorted[lower - 1],
        upper === undefined ? Number.POSITIVE_INFINITY : sorted[upper - 1],
    ];
}
/** Ranks, counted from 1, of the order statistics that bound a quantile; undefined where there is none. */
function quantileRanks(n, probability, confidence) {
    const tail = (1 - confidence) / 2;
    let cumulative = 0;
    let lower;
    let upper;
    for (let k = 0; k < n; k++) {
        cumulative += Math.exp(logBinomial(k, n, probability));
        if (cumulative <= tail)
            lower = k + 1;
        if (cumulative >= 1 - tail) {
            upper = k + 1;
            break;
        }
    }
    return [lower, upper];
}


/***/ }),

/***/ 94274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ deriveSeed),
/* harmony export */   s: () => (/* binding */ createRandom)
/* harmony export */ });
/**
 * sfc32 (PractRand's "small fast counter", 128 bits of state) seeded through splitmix32.
 * @param seed any finite number; its 53 integer bits are used
 */
function createRandom(seed) {
    const fill = splitmix32(seed);
    let a = fill();
    let b = fill();
    let c = fill();
    let counter = 1;
    function next32() {
        const sum = (a + b + counter) | 0;
        counter = (counter + 1) | 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) | 0;
        c = ((c << 21) | (c >>> 11)) + sum;
        c |= 0;
        return sum >>> 0;
    }
    for (let round = 0; round < 12; round++)
        next32();
    return {
        next: () => ((next32() >>> 5) * 67108864 + (next32() >>> 6)) / 9007199254740992,
        int: (n) => Math.floor((next32() * n) / 4294967296),
    };
}
/** A seed for a named part of a run, so that parts do not share a stream; FNV-1a over the text's UTF-16. */
function deriveSeed(seed, text) {
    let hash = 0x811c9dc5 ^ splitmix32(seed)();
    for (let index = 0; index < text.length; index++) {
        const unit = text.charCodeAt(index);
        hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
        hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
    }
    return splitmix32(hash)();
}
/** Steele, Lea and Flood's SplitMix with the 32-bit finaliser of MurmurHash3. */
function splitmix32(seed) {
    const whole = Math.trunc(seed);
    let state = (whole ^ Math.imul(Math.floor(whole / 4294967296) | 0, 0x9e3779b9)) | 0;
    return () => {
        state = (state + 0x9e3779b9) | 0;
        let mixed = state ^ (state >>> 16);
        mixed = Math.imul(mixed, 0x85ebca6b);
        mixed ^= mixed >>> 13;
        mixed = Math.imul(mixed, 0xc2b2ae35);
        return (mixed ^ (mixed >>> 16)) >>> 0;
    };
}


/***/ }),

/***/ 8575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ hodgesLehmann)
/* harmony export */ });
/* unused harmony export signedRankCut */
/* harmony import */ var _distribution_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38267);

/** Below this many pairs the exact distribution of the signed-rank statistic is used. */
const EXACT_BELOW = 15;
/** All averages of pairs are held at once: this many differences make about 67 MB. */
const MOST_DIFFERENCES = 4096;
/**
 * Hodges–Lehmann estimate of the centre of paired differences with Wilcoxon signed-rank bounds: Walsh averages
 * (dᵢ + dⱼ)/2 for i ≤ j, sorted; bounds w₍c+1₎ and w₍M−c₎ where M = n(n+1)/2 and c is the largest count that the
 * signed-rank statistic stays at or below with probability under `level` (exact below 15 differences, else
 * ⌊M/2 − z·√(n(n+1)(2n+1)/24)⌋). Hollander, Wolfe and Chicken, Nonparametric Statistical Methods, 3.2–3.3.
 * @param differences finite, at least one, at most 4,096
 * @param level one-sided, e.g. 0.025 for a two-sided 95 % interval
 */
function hodgesLehmann(differences, level) {
    const n = differences.length;
    if (n === 0 || n > MOST_DIFFERENCES)
        throw new RangeError(`hodgesLehmann takes 1 to ${MOST_DIFFERENCES} differences, not ${n}`);
    const averages = walshAverages(differences);
    const last = averages.length - 1;
    const value = (averages[last >> 1] + averages[(last + 1) >> 1]) / 2;
    const cut = signedRankCut(n, level);
    if (cut < 0)
        return {
            value,
            lower: Number.NEGATIVE_INFINITY,
            upper: Number.POSITIVE_INFINITY,
            standardError: Number.POSITIVE_INFINITY,
        };
    const lower = averages[cut];
    const upper = averages[last - cut];
    return { value, lower, upper, standardError: (upper - lower) / (2 * (0,_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(1 - level)) };
}
/** The largest c with P(T⁺ ≤ c) < level for n differences; −1 when even c = 0 is likelier than that. */
function signedRankCut(n, level) {
    const pairs = (n * (n + 1)) / 2;
    if (n >= EXACT_BELOW) {
        const spread = Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24);
        return Math.max(-1, Math.floor(pairs / 2 - (0,_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(1 - level) * spread));
    }
    const ways = signedRankWays(n);
    let cumulative = 0;
    for (let rank = 0; rank <= pairs; rank++) {
        cumulative += ways[rank] / 2 ** n;
        if (cumulative >= level)
            return rank - 1;
    }
    return pairs;
}
/** How many of the 2ⁿ sign patterns give each value of the signed-rank statistic. */
function signedRankWays(n) {
    const pairs = (n * (n + 1)) / 2;
    const ways = new Float64Array(pairs + 1);
    ways[0] = 1;
    for (let rank = 1; rank <= n; rank++)
        for (let sum = pairs; sum >= rank; sum--)
            ways[sum] += ways[sum - rank];
    return ways;
}
function walshAverages(differences) {
    const n = differences.length;
    const averages = new Float64Array((n * (n + 1)) / 2);
    let at = 0;
    for (let i = 0; i < n; i++)
        for (let j = i; j < n; j++)
            averages[at++] = (differences[i] + differences[j]) / 2;
    return averages.sort();
}


/***/ })

};
