export const id = 564;
export const ids = [564,93];
export const modules = {

/***/ 58698:
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
/** Code of a cell that no word of the dictionary says: NULL, or a text that travels beside it. */
const OTHER = 65_535;
/** Columns whose NULLs fit into one whole number. */
const FLAGS = 31;
/**
 * Casts each column to what arrives quickly: reading DuckDB's validity mask cell by cell costs ten times a
 * number, and so does reading a text. So the NULLs of many numeric columns are one more number a row, and
 * texts of a dictionary are its codes.
 */
function planTransfer(sql, columns, dictionaries) {
    const parts = [];
    const add = (part) => parts.push(part) - 1;
    const numeric = columns.filter(isNumeric);
    const flagParts = Array.from({ length: Math.ceil(numeric.length / FLAGS) }, (_, group) => add(nullFlags(numeric.slice(group * FLAGS, (group + 1) * FLAGS))));
    const readers = columns.map(({ name, type }) => {
        const identifier = duckDbDialect.identifier(name);
        const at = numeric.findIndex((column) => column.name === name);
        if (at >= 0) {
            const part = add(`coalesce(${duckDbDialect.asNumber(identifier)}, 'nan')`);
            const flags = flagParts[Math.floor(at / FLAGS)];
            return [name, (chunks, rows) => readNumbers(chunks, rows, part, flags, 1 << (at % FLAGS))];
        }
        const words = dictionaries.get(name);
        if (words === undefined) {
            const part = add(asText(identifier, type));
            return [name, (chunks) => readTexts(chunks, part)];
        }
        const coded = `TRY_CAST(${identifier} AS ENUM(${words.map(duckDbDialect.text).join(", ")}))`;
        const part = add(`coalesce(CAST(enum_code(${coded}) AS USMALLINT), CAST(${OTHER} AS USMALLINT))`);
        const rest = add(`CASE WHEN ${coded} IS NULL THEN ${identifier} END`);
        return [name, (chunks, rows) => readCodes(chunks, rows, part, rest, words)];
    });
    return {
        sql: `SELECT ${parts.join(", ")} FROM (${sql})`,
        read: (chunks) => {
            const rows = chunks.reduce((sum, chunk) => sum + chunk.rowCount, 0);
            return { rows, columns: new Map(readers.map(([name, read]) => [name, read(chunks, rows)])) };
        },
    };
}
function nullFlags(columns) {
    const flags = columns.map(({ name }, at) => {
        return `CASE WHEN ${duckDbDialect.identifier(name)} IS NULL THEN ${2 ** at} ELSE 0 END`;
    });
    return `CAST(${flags.join(" + ")} AS INTEGER)`;
}
function readNumbers(chunks, rows, index, flags, bit) {
    const values = new Float64Array(rows);
    const isNull = new Uint8Array(rows);
    let [row, nulls] = [0, 0];
    for (const chunk of chunks) {
        values.set(typedItems(chunk, index, Float64Array), row);
        const flagged = typedItems(chunk, flags, Int32Array);
        for (let at = 0; at < flagged.length; at++) {
            const flag = (flagged[at] & bit) === 0 ? 0 : 1;
            isNull[row + at] = flag;
            nulls += flag;
        }
        row += chunk.rowCount;
    }
    return { kind: "number", values, isNull, nulls };
}
function readCodes(chunks, rows, index, rest, words) {
    const values = new Array(rows);
    let [row, nulls] = [0, 0];
    for (const chunk of chunks) {
        const codes = typedItems(chunk, index, Uint16Array);
        for (let at = 0; at < codes.length; at++) {
            const value = codes[at] === OTHER ? chunk.getColumnVector(rest).getItem(at) : words[codes[at]];
            if (value === null)
                nulls++;
            values[row + at] = value === null ? null : String(value);
        }
        row += chunk.rowCount;
    }
    return { kind: "text", values, nulls };
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

;// CONCATENATED MODULE: ./build/bundle/engines/duckdb/dictionaries.js

/** Rows that are looked at; a column that repeats few values shows it early. */
const HEAD_ROWS = 8192;
const MOST_VALUES = 1024;
/** Each value stands in the query's text. */
const LONGEST_VALUE = 64;
/**
 * Finds the text columns of few values, so that they can travel as numbers: reading a text cell by cell costs
 * some hundred times what a number does. Rows after the head may hold other values; those travel as text.
 */
async function findDictionaries(connection, sql, columns) {
    const texts = columns.filter(({ type }) => type === "VARCHAR");
    if (texts.length === 0)
        return new Map();
    const names = texts.map(({ name }) => duckDbDialect.identifier(name));
    const lists = names.map((name, at) => `CASE WHEN count(DISTINCT ${name}) <= ${MOST_VALUES} AND max(length(${name})) <= ${LONGEST_VALUE} ` +
        `THEN CAST(to_json(list(DISTINCT ${name}) FILTER (WHERE ${name} IS NOT NULL)) AS VARCHAR) END AS c${at}`);
    const head = `SELECT ${names.join(", ")} FROM (${sql}) LIMIT ${HEAD_ROWS}`;
    const reader = await connection.runAndReadAll(`SELECT ${lists.join(", ")} FROM (${head})`);
    const [found] = reader.getRows();
    const dictionaries = texts.map(({ name }, at) => [name, wordsOf(found[at])]);
    return new Map(dictionaries.filter(([, words]) => words.length > 0));
}
function wordsOf(list) {
    if (typeof list !== "string")
        return [];
    const words = JSON.parse(list);
    // A zero byte would end the text of the query.
    return words.filter((word) => !word.includes("\0"));
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
            const transfer = planTransfer(sql, columns, await findDictionaries(connection, sql, columns));
            const result = await connection.stream(transfer.sql);
            let pending = [];
            let rows = 0;
            for await (const chunk of chunksOf(result)) {
                if (rows > 0 && rows + chunk.rowCount > size) {
                    yield transfer.read(pending);
                    pending = [];
                    rows = 0;
                }
                pending.push(chunk);
                rows += chunk.rowCount;
            }
            if (rows > 0)
                yield transfer.read(pending);
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
/** Each chunk is fetched while the one before it is worked on: the engine has threads of its own. */
async function* chunksOf(result) {
    let next = result.fetchChunk();
    try {
        for (let chunk = await next; chunk?.rowCount; chunk = await next) {
            next = result.fetchChunk();
            // A failure shows when it is this chunk's turn, not before.
            next.catch(() => undefined);
            yield chunk;
        }
    }
    finally {
        // Nobody may close the connection under a fetch that is under way.
        await next.catch(() => undefined);
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

/***/ 19021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ allocate),
/* harmony export */   D3: () => (/* binding */ toTensor),
/* harmony export */   G3: () => (/* binding */ accepts),
/* harmony export */   OG: () => (/* binding */ canFill),
/* harmony export */   gO: () => (/* binding */ FLOATS),
/* harmony export */   lA: () => (/* binding */ fits),
/* harmony export */   wq: () => (/* binding */ INTEGERS)
/* harmony export */ });
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
/** True when a tensor of the type can hold the value exactly, or as its nearest float. */
function fits(type, value) {
    if (type === "string" || typeof value === "string")
        return type === "string" && typeof value === "string";
    const range = INTEGERS[type];
    return range === undefined || (Number.isInteger(value) && value >= range[0] && value <= range[1]);
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


/***/ }),

/***/ 82075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ externalLocations)
/* harmony export */ });
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23956);

/** Names of the fields of onnx.proto that lead to tensors; what is not here cannot hold one. */
const MODEL = { graph: 7, function: 25 };
const GRAPH = { node: 1, initializer: 5, sparseInitializer: 15 };
const NODE = { attribute: 5 };
const ATTRIBUTE = { tensor: 5, graph: 6, tensors: 10, graphs: 11, sparse: 22, sparses: 23 };
const FUNCTION = { node: 7, attribute: 11 };
const SPARSE = { values: 1, indices: 2 };
const TENSOR = { externalData: 13 };
const ENTRY = { key: 1, value: 2 };
/** Graphs inside of graphs; ONNX Runtime's own limit is of this size. */
const DEEPEST = 64;
/** Where an ONNX model keeps weights outside of its file: the locations that it names, each once. */
function externalLocations(localPath) {
    return (0,_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .withFileBytes */ .cA)(localPath, (source) => {
        const found = new Set();
        for (const field of (0,_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(source, 0, source.size)) {
            if (field.number === MODEL.graph)
                inGraph(source, field, found, 0);
            if (field.number === MODEL.function)
                inFunction(source, field, found);
        }
        return [...found];
    });
}
function inGraph(source, { from, to }, found, depth) {
    if (depth > DEEPEST)
        return;
    for (const field of (0,_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(source, from, to)) {
        if (field.number === GRAPH.initializer)
            inTensor(source, field, found);
        if (field.number === GRAPH.sparseInitializer)
            inSparse(source, field, found);
        if (field.number === GRAPH.node)
            inNode(source, field, found, depth);
    }
}
function inFunction(source, { from, to }, found) {
    for (const field of (0,_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(source, from, to)) {
        if (field.number === FUNCTION.node)
            inNode(source, field, found, 0);
        if (field.number === FUNCTION.attribute)
            inAttribute(source, field, found, 0);
    }
}
function inNode(source, { from, to }, found, depth) {
    for (const field of (0,_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(source, from, to))
        if (field.number === NODE.attribute)
            inAttribute(source, field, found, depth);
}
function inAttribute(source, { from, to }, found, depth) {
    for (const field of (0,_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(source, from, to)) {
        const { number } = field;
        if (number === ATTRIBUTE.tensor || number === ATTRIBUTE.tensors)
            inTensor(source, field, found);
        if (number === ATTRIBUTE.sparse || number === ATTRIBUTE.sparses)
            inSparse(source, field, found);
        if (number === ATTRIBUTE.graph || number === ATTRIBUTE.graphs)
            inGraph(source, field, found, depth + 1);
    }
}
function inSparse(source, { from, to }, found) {
    for (const field of (0,_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(source, from, to))
        if (field.number === SPARSE.values || field.number === SPARSE.indices)
            inTensor(source, field, found);
}
function inTensor(source, { from, to }, found) {
    for (const field of (0,_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(source, from, to)) {
        if (field.number !== TENSOR.externalData)
            continue;
        const entry = [...(0,_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(source, field.from, field.to)];
        const key = entry.find(({ number }) => number === ENTRY.key);
        const value = entry.find(({ number }) => number === ENTRY.value);
        if (key && value && (0,_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, key) === "location")
            found.add((0,_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, value));
    }
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
// EXTERNAL MODULE: ./build/bundle/engines/onnx/element-types.js
var element_types = __webpack_require__(19021);
// EXTERNAL MODULE: ./build/bundle/engines/onnx/metadata.js
var metadata = __webpack_require__(34404);
;// CONCATENATED MODULE: ./build/bundle/engines/onnx/fill.js



function describeColumn(column) {
    return `the column ${column.name} (${column.type})`;
}
/**
 * One tensor of `rows` × `columns`, row by row; rows beyond the batch repeat its last one.
 * Missing values become the column's `fill`; without one, missing numbers become NaN in float tensors.
 * @throws AssayError `model/input-null`, `model/input-type`
 */
function fillTensor(ort, input, columns, batch, rows, table) {
    const dims = input.shape.length === 1 ? [rows] : [rows, columns.length];
    if (input.type === "string") {
        const texts = columns.map((column) => textsOf(input, column, batch, table));
        return new ort.Tensor("string", packTexts(texts, rows), dims);
    }
    const numbers = columns.map((column) => numbersOf(input, column, batch, table));
    const data = (0,element_types/* allocate */.CN)(input.type, rows * columns.length);
    numbers.forEach(({ values }, at) => {
        pack(data, values, at, columns.length, rows);
    });
    return (0,element_types/* toTensor */.D3)(ort, input.type, data, dims);
}
function textsOf(input, { name, fill }, batch, table) {
    const column = batch.columns.get(name);
    if (column?.kind !== "text")
        throw wrongCells(input, name, table, "holds no text");
    if (column.nulls === 0)
        return column;
    if (fill === undefined)
        throw nullCells(input, name, column.nulls, table);
    return { kind: "text", values: column.values.map((value) => value ?? String(fill)), nulls: 0 };
}
function numbersOf(input, { name, fill }, batch, table) {
    const given = batch.columns.get(name);
    if (given?.kind !== "number")
        throw wrongCells(input, name, table, "holds text");
    const column = given.nulls === 0 || fill === undefined ? given : filled(given, Number(fill));
    if (!element_types/* FLOATS */.gO.includes(input.type))
        requireIntegers(input, name, column, table);
    return column;
}
function filled(column, fill) {
    const values = column.values.map((value, row) => (column.isNull[row] === 1 ? fill : value));
    return { kind: "number", values, isNull: new Uint8Array(values.length), nulls: 0 };
}
/** Texts of the columns side by side; a single column that fills the batch goes as it is. */
function packTexts(columns, rows) {
    const [first] = columns;
    if (columns.length === 1 && first.values.length === rows)
        return first.values;
    const data = new Array(rows * columns.length);
    columns.forEach(({ values }, at) => {
        for (let row = 0; row < rows; row++)
            data[row * columns.length + at] = values[Math.min(row, values.length - 1)] ?? "";
    });
    return data;
}
/** Puts one column into every `width`-th place from `at` on. */
function pack(data, values, at, width, rows) {
    if (data instanceof BigInt64Array || data instanceof BigUint64Array) {
        for (let row = 0; row < rows; row++)
            data[row * width + at] = BigInt(values[Math.min(row, values.length - 1)]);
        return;
    }
    if (width === 1)
        data.set(values);
    else
        for (let row = 0; row < values.length; row++)
            data[row * width + at] = values[row];
    const last = values[values.length - 1];
    for (let row = values.length; row < rows; row++)
        data[row * width + at] = last;
}
function requireIntegers(input, name, column, table) {
    if (column.nulls > 0)
        throw nullCells(input, name, column.nulls, table);
    const [least, greatest] = element_types/* INTEGERS */.wq[input.type] ?? [0, 0];
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
        fix: `Fill the gaps in the data as in training, say what stands there with \`fill: { ${column}: … }\`, or take these rows out.`,
        location: { path: table },
    });
}

;// CONCATENATED MODULE: ./build/bundle/engines/onnx/feeds.js





/**
 * Fits the columns of a table to the inputs of a model, by name or as `mapping` says.
 * @throws AssayError `model/input-missing`, `model/input-unknown`, `model/input-type`, `model/input-shape`,
 *   `model/fill`
 */
function planFeeds(session, table, mapping = {}, fills = {}) {
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
    requireFills(session.model.path, chosen.flat(), fills);
    const feeds = session.inputs.map((input, index) => {
        if (!input.isTensor || !(0,element_types/* canFill */.OG)(input.type))
            throw new error.AssayError("model/input-type", `\`${session.model.path}\` wants the input ${(0,metadata/* describeValue */.bp)(input)}, which no column can fill.`, { fix: "Export the model with inputs of float, double, integer, bool or string tensors.", location });
        requireShape(session.model.path, input, chosen[index].length);
        for (const name of chosen[index]) {
            const column = known.get(name);
            if (column && !(0,element_types/* accepts */.G3)(input.type, column.cell))
                throw new error.AssayError("model/input-type", `The input ${(0,metadata/* describeValue */.bp)(input)} of \`${session.model.path}\` cannot take ${describeColumn(column)} of \`${table.path}\`.`, {
                    fix: "Map another column under `inputs:`, or store the column in the type used in training.",
                    location,
                });
        }
        return { input, columns: chosen[index].map((name) => fedColumn(session.model.path, input, name, fills)) };
    });
    const fixedRows = commonRows(session.model.path, feeds);
    return {
        columns: [...new Set(feeds.flatMap(({ columns }) => columns.map(({ name }) => name)))],
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
/** A value for a column that feeds nothing is most likely a typo. */
function requireFills(model, fed, fills) {
    const unused = Object.keys(fills).filter((name) => !fed.includes(name));
    if (unused.length === 0)
        return;
    throw new error.AssayError("model/fill", `\`fill\` names ${(0,engines_names/* listNames */.Z)(unused)}, but the columns that feed \`${model}\` are ${(0,engines_names/* listNames */.Z)(fed)}.`, { fix: (0,engines_names/* didYouMean */.a)(unused[0], fed) ?? "Take it out of `fill`.", location: { path: model } });
}
function fedColumn(model, input, name, fills) {
    if (!Object.hasOwn(fills, name))
        return { name };
    const fill = typeof fills[name] === "boolean" ? Number(fills[name]) : fills[name];
    if ((0,element_types/* fits */.lA)(input.type, fill))
        return { name, fill };
    throw new error.AssayError("model/fill", `\`fill\` puts ${JSON.stringify(fills[name])} into missing values of ${name}, but the input ${(0,metadata/* describeValue */.bp)(input)} of \`${model}\` cannot hold that.`, { fix: "Say a value of the input's type.", location: { path: model } });
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

/***/ 71343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ openModelFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38093);
/* harmony import */ var _external_data_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82075);





/**
 * Opens a model and the weights that it keeps in other files, so that those of a commit are fetched, and no
 * file outside of the model's folder is read.
 * @param open opens a path of the model's tree
 * @throws AssayError `model/external-data`, and whatever `open` throws for the model
 */
async function openModelFile(open, modelPath) {
    const model = await open(modelPath);
    const weights = [];
    for (const location of (0,_external_data_js__WEBPACK_IMPORTED_MODULE_4__/* .externalLocations */ .u)(model.localPath))
        weights.push(await openWeights(open, model, location));
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    for (const { digest } of [model, ...weights])
        hash.update(digest);
    const identity = weights.length === 0 ? model.digest : `sha256:${hash.digest("hex")}`;
    return { ...model, weights, identity };
}
async function openWeights(open, model, location) {
    const normal = node_path__WEBPACK_IMPORTED_MODULE_2__.posix.normalize(location);
    const leaves = normal === ".." || normal.startsWith("../") || node_path__WEBPACK_IMPORTED_MODULE_2__.posix.isAbsolute(normal);
    if (leaves || /[\\\0]|^[A-Za-z]:/.test(location))
        throw refused(model, `keeps weights in \`${location}\`, which is outside of its folder`, INSIDE);
    const wanted = node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_2__.posix.dirname(model.path), normal);
    const file = await open(wanted).catch((thrown) => {
        if (!(thrown instanceof _model_error_js__WEBPACK_IMPORTED_MODULE_3__.AssayError))
            throw thrown;
        throw refused(model, `keeps weights in another file: ${thrown.message}`, thrown.fix ?? TOGETHER);
    });
    const folder = node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(model.localPath);
    // ONNX Runtime looks beside the model.
    if (node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, normal) !== file.localPath)
        throw refused(model, `keeps weights in \`${location}\`, which does not lie beside it`, TOGETHER);
    const [real, home] = [await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(file.localPath), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder)];
    if (!real.startsWith(home.endsWith(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? home : home + node_path__WEBPACK_IMPORTED_MODULE_2__.sep))
        throw refused(model, `keeps weights in \`${location}\`, which is a link to a file outside of its folder`, INSIDE);
    return file;
}
const INSIDE = "Keep the weights in a plain file beside the model, or save the model as one file.";
const TOGETHER = "Save the model as one file, or commit the file with the weights beside it.";
function refused(model, what, fix) {
    const end = what.endsWith(".") ? "" : ".";
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_3__.AssayError("model/external-data", `\`${model.path}\` ${what}${end}`, {
        fix,
        location: { path: model.path },
    });
}


/***/ }),

/***/ 20400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ loadOnnxRuntime),
  f: () => (/* binding */ openSession)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/bundle/model/error.js
var error = __webpack_require__(38093);
// EXTERNAL MODULE: ./build/bundle/engines/native.js
var engines_native = __webpack_require__(24402);
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
    return new error.AssayError("model/run-failed", `\`${model.path}\` failed while it ran: ${atOperator(plainReason(thrown, model))}`, {
        fix: "Try these rows with ONNX Runtime by hand; the data may hold values that the model was not exported for.",
        location: { path: model.path },
    });
}
/** Which operator, and what it missed. */
function atOperator(reason) {
    return reason
        .replace(/Non-zero status code returned while running (\S{1,100}) node\. Name:'([^']*)' Status Message: /, (_, operator, name) => `its operator ${operator}${name === "" ? "" : ` (${name})`} says: `)
        .replace(/: [A-Za-z_]+\.h:\d+ \w+ /, ": ")
        .replace(/says: .*? was false\. (?=\S)/, "says: ");
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

// EXTERNAL MODULE: ./build/bundle/engines/onnx/external-data.js
var external_data = __webpack_require__(82075);
// EXTERNAL MODULE: ./build/bundle/engines/onnx/metadata.js
var metadata = __webpack_require__(34404);
// EXTERNAL MODULE: ./build/bundle/engines/onnx/wire.js
var wire = __webpack_require__(23956);
;// CONCATENATED MODULE: ./build/bundle/engines/onnx/zip-map.js

const MODEL = { graph: 7, opset: 8 };
const OPSET = { domain: 1, version: 2 };
const zip_map_GRAPH = { node: 1, output: 12 };
const NODE = { input: 1, output: 2, operator: 4, attribute: 5, domain: 7 };
const ATTRIBUTE = { name: 1, integers: 8, strings: 9 };
const VALUE = { name: 1, type: 2 };
const FLOAT = 1;
/** Any opset of the standard domain has `Identity`. */
const OPSET_FOR_IDENTITY = 13;
/**
 * The same model with the tensor of probabilities where a ZipMap (ai.onnx.ml) gave a map of each row from
 * label to probability: the tensor is what the map was made from, column by column in the order of its labels.
 * @returns undefined for a model that has none
 */
function withoutZipMaps(bytes) {
    const source = (0,wire/* memoryBytes */.ZY)(bytes);
    const top = [...(0,wire/* fieldsOf */.Pf)(source, 0, source.size)];
    const graph = top.find(({ number }) => number === MODEL.graph);
    if (graph === undefined)
        return undefined;
    const parts = [...(0,wire/* fieldsOf */.Pf)(source, graph.from, graph.to)];
    const maps = new Map();
    for (const field of parts.filter(({ number }) => number === zip_map_GRAPH.node)) {
        const map = zipMapOf(source, field);
        if (map !== undefined)
            maps.set(field, map);
    }
    if (maps.size === 0)
        return undefined;
    const byOutput = new Map([...maps.values()].map((map) => [map.output, map]));
    const rewritten = parts.map((field) => {
        const map = maps.get(field);
        if (map !== undefined)
            return (0,wire/* writeField */.YD)(zip_map_GRAPH.node, identity(map));
        const output = field.number === zip_map_GRAPH.output ? byOutput.get(nameOf(source, field)) : undefined;
        return output === undefined ? whole(source, field) : (0,wire/* writeField */.YD)(zip_map_GRAPH.output, floats(output));
    });
    const model = top.map((field) => field === graph ? (0,wire/* writeField */.YD)(MODEL.graph, (0,wire/* joinBytes */.mE)(rewritten)) : whole(source, field));
    const opset = hasStandardOpset(source, top) ? [] : [(0,wire/* writeField */.YD)(MODEL.opset, standardOpset())];
    return {
        model: (0,wire/* joinBytes */.mE)([...model, ...opset]),
        labels: new Map([...byOutput].map(([name, { labels }]) => [name, labels])),
    };
}
function zipMapOf(source, node) {
    const fields = [...(0,wire/* fieldsOf */.Pf)(source, node.from, node.to)];
    const text = (number) => {
        const field = fields.find((each) => each.number === number);
        return field && (0,wire/* textOf */.b6)(source, field);
    };
    if (text(NODE.operator) !== "ZipMap" || text(NODE.domain) !== "ai.onnx.ml")
        return undefined;
    const [input, output] = [text(NODE.input), text(NODE.output)];
    const attributes = fields.filter(({ number }) => number === NODE.attribute);
    const labels = attributes.flatMap((attribute) => labelsOf(source, attribute));
    return input === undefined || output === undefined || labels.length === 0
        ? undefined
        : { input, output, labels };
}
function labelsOf(source, attribute) {
    const fields = [...(0,wire/* fieldsOf */.Pf)(source, attribute.from, attribute.to)];
    const name = fields.find(({ number }) => number === ATTRIBUTE.name);
    if (name === undefined || !(0,wire/* textOf */.b6)(source, name).startsWith("classlabels_"))
        return [];
    return fields.flatMap((field) => {
        if (field.number === ATTRIBUTE.strings)
            return [(0,wire/* textOf */.b6)(source, field)];
        if (field.number !== ATTRIBUTE.integers)
            return [];
        return integersOf(source, field).map(String);
    });
}
/** One number, or several packed into one field. */
function integersOf(source, field) {
    const isPacked = (0,wire/* readVarint */.LS)(source, field.at)?.value === ATTRIBUTE.integers * 8 + 2;
    const numbers = [];
    for (let at = field.from; at < field.to;) {
        const length = (0,wire/* readVarint */.LS)(source, at)?.length;
        if (length === undefined)
            break;
        const bytes = source.read(at, length);
        const value = bytes.reduceRight((sum, byte) => (sum << 7n) | BigInt(byte & 0x7f), 0n);
        numbers.push(BigInt.asIntN(64, value));
        at += length;
        if (!isPacked)
            break;
    }
    return numbers;
}
function identity({ input, output }) {
    return (0,wire/* joinBytes */.mE)([
        (0,wire/* writeField */.YD)(NODE.input, utf8(input)),
        (0,wire/* writeField */.YD)(NODE.output, utf8(output)),
        (0,wire/* writeField */.YD)(NODE.operator, utf8("Identity")),
    ]);
}
/** The output as a float tensor of one row a row and one column a label. */
function floats({ output, labels }) {
    const columns = (0,wire/* writeField */.YD)(1, (0,wire/* writeNumber */.zv)(1, labels.length));
    const shape = (0,wire/* writeField */.YD)(2, (0,wire/* joinBytes */.mE)([(0,wire/* writeField */.YD)(1, new Uint8Array()), columns]));
    const tensor = (0,wire/* writeField */.YD)(1, (0,wire/* joinBytes */.mE)([(0,wire/* writeNumber */.zv)(1, FLOAT), shape]));
    return (0,wire/* joinBytes */.mE)([(0,wire/* writeField */.YD)(VALUE.name, utf8(output)), (0,wire/* writeField */.YD)(VALUE.type, tensor)]);
}
function hasStandardOpset(source, top) {
    return top.some((field) => {
        if (field.number !== MODEL.opset)
            return false;
        const domain = [...(0,wire/* fieldsOf */.Pf)(source, field.from, field.to)].find(({ number }) => number === OPSET.domain);
        return domain === undefined || ["", "ai.onnx"].includes((0,wire/* textOf */.b6)(source, domain));
    });
}
function standardOpset() {
    return (0,wire/* joinBytes */.mE)([(0,wire/* writeField */.YD)(OPSET.domain, utf8("")), (0,wire/* writeNumber */.zv)(OPSET.version, OPSET_FOR_IDENTITY)]);
}
function nameOf(source, value) {
    const name = [...(0,wire/* fieldsOf */.Pf)(source, value.from, value.to)].find(({ number }) => number === VALUE.name);
    return name === undefined ? "" : (0,wire/* textOf */.b6)(source, name);
}
function whole(source, { at, to }) {
    return source.read(at, to - at);
}
function utf8(text) {
    return new TextEncoder().encode(text);
}

;// CONCATENATED MODULE: ./build/bundle/engines/onnx/session.js







const LARGEST_UNZIPPED = 2 ** 30;
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
    let session = await createSession(model.localPath, model, options);
    let labels = new Map();
    const hasMaps = session.outputMetadata.some((output) => !output.isTensor);
    const unzipped = hasMaps && options.readMaps ? await unzip(model) : undefined;
    if (unzipped !== undefined) {
        await session.release();
        session = await createSession(unzipped.model, model, options);
        labels = unzipped.labels;
    }
    const outputs = (0,metadata/* readMetadata */._6)(session.outputMetadata);
    return {
        model,
        inputs: (0,metadata/* readMetadata */._6)(session.inputMetadata),
        outputs,
        labels,
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
async function createSession(source, model, options) {
    const { InferenceSession } = loadOnnxRuntime();
    const settings = {
        executionProviders: ["cpu"],
        intraOpNumThreads: options.threads ?? 1,
        interOpNumThreads: 1,
        executionMode: "sequential",
        graphOptimizationLevel: options.optimization ?? "all",
        // What goes wrong is thrown; the runtime's own lines on stderr would only repeat it.
        logSeverityLevel: 4,
        extra: { session: { intra_op: { allow_spinning: "0" }, inter_op: { allow_spinning: "0" } } },
    };
    try {
        if (typeof source === "string")
            return await InferenceSession.create(source, settings);
        return await InferenceSession.create(source, settings);
    }
    catch (thrown) {
        throw await openingFailed(thrown, model);
    }
}
/** Weights in other files could not be found from a model in memory. */
async function unzip(model) {
    if (model.bytes > LARGEST_UNZIPPED || (0,external_data/* externalLocations */.u)(model.localPath).length > 0)
        return undefined;
    return withoutZipMaps(await (0,promises_.readFile)(model.localPath));
}
function tensorNames(outputs, model) {
    const names = outputs.filter((output) => output.isTensor).map((output) => output.name);
    if (names.length > 0)
        return names;
    throw new error.AssayError("model/no-tensor-output", `\`${model.path}\` has no output that is a tensor; it gives ${outputs.map(({ name }) => name).join(", ")}.`, { fix: "Convert the model with `options={'zipmap': False}`.", location: { path: model.path } });
}


/***/ }),

/***/ 23956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ readVarint),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   YD: () => (/* binding */ writeField),
/* harmony export */   ZY: () => (/* binding */ memoryBytes),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   cA: () => (/* binding */ withFileBytes),
/* harmony export */   mE: () => (/* binding */ joinBytes),
/* harmony export */   zv: () => (/* binding */ writeNumber)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

const WINDOW = 65_536;
/** Calls `use` with a file that is read piece by piece, so that gigabytes of weights stay where they are. */
function withFileBytes(localPath, use) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(localPath, "r");
    try {
        const window = new Uint8Array(WINDOW);
        let [start, held] = [0, 0];
        const fill = (at) => {
            start = at;
            held = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, window, 0, WINDOW, at);
        };
        return use({
            size: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).size,
            read(at, length) {
                if (length > WINDOW) {
                    const large = new Uint8Array(length);
                    return large.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, large, 0, length, at));
                }
                if (at < start || at + length > start + held)
                    fill(at);
                return window.subarray(at - start, Math.min(held, at - start + length));
            },
        });
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
function memoryBytes(bytes) {
    return { size: bytes.length, read: (at, length) => bytes.subarray(at, at + length) };
}
/**
 * The fields of a message between two places. Ends at the first byte that makes no sense: whoever opens the
 * model says what is wrong with it.
 */
function* fieldsOf(source, from, to) {
    for (let at = from; at < to;) {
        const tag = readVarint(source, at);
        if (tag === undefined || tag.value < 8)
            return;
        const begin = at + tag.length;
        const content = contentOf(source, begin, tag.value % 8);
        if (content === undefined || content.to > to)
            return;
        yield { number: Math.floor(tag.value / 8), at, ...content };
        at = content.to;
    }
}
function contentOf(source, begin, wireType) {
    if (wireType === 1)
        return { from: begin, to: begin + 8, value: 0 };
    if (wireType === 5)
        return { from: begin, to: begin + 4, value: 0 };
    if (wireType !== 0 && wireType !== 2)
        return undefined;
    const number = readVarint(source, begin);
    if (number === undefined)
        return undefined;
    const from = begin + number.length;
    if (wireType === 0)
        return { from: begin, to: from, value: number.value };
    return { from, to: from + number.value, value: 0 };
}
/** Base-128 number of at most ten bytes. */
function readVarint(source, at) {
    const bytes = source.read(at, 10);
    let value = 0;
    for (let index = 0; index < bytes.length; index++) {
        value += (bytes[index] & 0x7f) * 2 ** (7 * index);
        if (bytes[index] < 0x80)
            return { value, length: index + 1 };
    }
    return undefined;
}
function textOf(source, { from, to }) {
    return new TextDecoder().decode(source.read(from, to - from));
}
/** A field with content, as bytes. */
function writeField(number, content) {
    return joinBytes([varint(number * 8 + 2), varint(content.length), content]);
}
/** A field with a whole number, as bytes. */
function writeNumber(number, value) {
    return joinBytes([varint(number * 8), varint(value)]);
}
function joinBytes(parts) {
    return new Uint8Array(Buffer.concat(parts));
}
function varint(value) {
    const bytes = [];
    let rest = value;
    for (; rest > 127; rest = Math.floor(rest / 128))
        bytes.push((rest % 128) | 128);
    return Uint8Array.of(...bytes, rest);
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
        fix: `${columns.length === 1 ? "Its only column is" : `Name one of its ${columns.length} columns:`} ${listed(columns)}.`,
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

/***/ 34405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ ACTIVATIONS),
/* harmony export */   Y: () => (/* binding */ activate)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38093);

const ACTIVATIONS = ["sigmoid", "softmax"];
/**
 * Turns raw scores (logits) into probabilities.
 * @param by whose scores they are, for sentences
 * @throws AssayError `evaluation/settings` for a softmax of one column, which is 1 whatever the score
 */
function activate(scores, activation, by) {
    if (activation === undefined)
        return scores;
    if (activation === "sigmoid")
        return { ...scores, values: scores.values.map(sigmoid) };
    if (scores.columns > 1)
        return { ...scores, values: softmaxRows(scores.values, scores.columns) };
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_0__.AssayError("evaluation/settings", `\`activation\` is softmax, but \`${by}\` gives one score a row, and a softmax of one score is always 1.`, { fix: "Use `activation: sigmoid` for the score of the positive class.", location: { path: by } });
}
/** 1 / (1 + e^−x) without overflow on either side. */
function sigmoid(score) {
    if (score >= 0)
        return 1 / (1 + Math.exp(-score));
    const small = Math.exp(score);
    return small / (1 + small);
}
/** e^x over the row's sum of them, from the row's greatest score so that nothing overflows. */
function softmaxRows(values, columns) {
    const result = new Float64Array(values.length);
    for (let from = 0; from < values.length; from += columns) {
        const row = values.subarray(from, from + columns);
        const greatest = row.reduce((most, value) => Math.max(most, value));
        let sum = 0;
        for (let at = 0; at < columns; at++) {
            result[from + at] = Math.exp(row[at] - greatest);
            sum += result[from + at];
        }
        for (let at = 0; at < columns; at++)
            result[from + at] /= sum;
    }
    return result;
}


/***/ }),

/***/ 69871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ collectFromModels)
/* harmony export */ });
/* harmony import */ var _model_missing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86379);
/* harmony import */ var _evaluated_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50614);
/* harmony import */ var _model_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36865);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30496);
/* harmony import */ var _recorded_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50145);
/* harmony import */ var _scene_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45549);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25785);
/* harmony import */ var _tensors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(21315);
/* harmony import */ var _trivial_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(70812);









/** Scores the same rows with the candidate's model and with those of the baselines, in one pass of the data. */
async function collectFromModels(scene, modelPath, dataPath) {
    const { config, engine } = scene;
    const model = await scene.openModel(modelPath);
    const data = await scene.open(dataPath, "data");
    const table = await (0,_table_js__WEBPACK_IMPORTED_MODULE_6__/* .openTable */ .RT)(engine, data);
    const columns = (0,_evaluated_js__WEBPACK_IMPORTED_MODULE_1__/* .truthColumns */ .l)(scene, table);
    const arrays = await (0,_tensors_js__WEBPACK_IMPORTED_MODULE_7__/* .openArrays */ .be)(scene);
    const runs = new Map();
    try {
        const run = await (0,_model_run_js__WEBPACK_IMPORTED_MODULE_2__/* .openModelRun */ .D)(model, table, config, arrays);
        runs.set(model.identity, run);
        const others = await openBaselineRuns(scene, modelPath, model, async (other) => {
            const known = runs.get(other.identity) ?? (await (0,_model_run_js__WEBPACK_IMPORTED_MODULE_2__/* .openModelRun */ .D)(other, table, config, arrays));
            runs.set(other.identity, known);
            return known;
        });
        const failed = new Map();
        const evaluated = await (0,_evaluated_js__WEBPACK_IMPORTED_MODULE_1__/* .readEvaluated */ .I)(scene, table, columns, {
            columns: [...runs.values()].flatMap((each) => each.columns),
            visit: async (batch) => {
                await run.score(batch);
                for (const other of runs.values()) {
                    if (other === run || failed.has(other))
                        continue;
                    // What a baseline's model cannot do is no fault of this change.
                    await other.score(batch).catch((thrown) => failed.set(other, (0,_model_missing_js__WEBPACK_IMPORTED_MODULE_0__/* .missingFor */ .M)(thrown)));
                }
            },
        });
        const { truth } = evaluated;
        const candidate = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .sideOf */ .J)(truth, run.said(), config.threshold);
        const sides = new Map([...failed, [run, candidate]]);
        for (const other of runs.values())
            if (!sides.has(other))
                sides.set(other, sideOfOther(scene, truth, other));
        const baselines = new Map();
        for (const name of scene.baselineNames) {
            const other = others.get(name);
            if (name === _scene_js__WEBPACK_IMPORTED_MODULE_5__/* .TRIVIAL */ .KP)
                baselines.set(name, (0,_trivial_js__WEBPACK_IMPORTED_MODULE_8__/* .trivialSide */ .z)(truth, evaluated.weights));
            else if (name === _scene_js__WEBPACK_IMPORTED_MODULE_5__/* .PASSPORT */ .X0)
                baselines.set(name, (0,_recorded_js__WEBPACK_IMPORTED_MODULE_4__/* .recordedSide */ .q)(truth, scene.job.recorded?.get(name)));
            else if (other !== undefined)
                baselines.set(name, "reason" in other ? other : (sides.get(other) ?? UNSCORED));
        }
        return {
            evaluated,
            candidate,
            baselines,
            otherTables: await (0,_scene_js__WEBPACK_IMPORTED_MODULE_5__/* .openOtherTables */ .mg)(scene, dataPath, data),
        };
    }
    finally {
        for (const run of runs.values())
            await run.close();
        await (0,_tensors_js__WEBPACK_IMPORTED_MODULE_7__/* .closeArrays */ .F_)(arrays);
    }
}
const UNSCORED = { code: "evaluation/no-prediction", reason: "it was not scored" };
function sideOfOther({ config }, truth, run) {
    try {
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .sideOf */ .J)(truth, run.said(), config.threshold);
    }
    catch (thrown) {
        return (0,_model_missing_js__WEBPACK_IMPORTED_MODULE_0__/* .missingFor */ .M)(thrown);
    }
}
async function openBaselineRuns(scene, modelPath, candidate, openRun) {
    const runs = new Map();
    for (const name of scene.baselineNames.filter((each) => each !== _scene_js__WEBPACK_IMPORTED_MODULE_5__/* .TRIVIAL */ .KP && each !== _scene_js__WEBPACK_IMPORTED_MODULE_5__/* .PASSPORT */ .X0)) {
        const model = await scene.openBaselineModel(name, modelPath);
        if ("reason" in model) {
            runs.set(name, model);
            continue;
        }
        scene.job.progress({
            message: model.identity === candidate.identity
                ? `the model of ${name} is the same`
                : `opening the model of ${name}`,
        });
        runs.set(name, await openRun(model).catch((thrown) => inBaseline(name, thrown)));
    }
    return runs;
}
function inBaseline(name, thrown) {
    const missing = (0,_model_missing_js__WEBPACK_IMPORTED_MODULE_0__/* .missingFor */ .M)(thrown);
    return { ...missing, reason: `of ${name}: ${missing.reason}` };
}


/***/ }),

/***/ 98525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ collectFromPredictions)
});

// EXTERNAL MODULE: ./build/bundle/model/error.js
var error = __webpack_require__(38093);
// EXTERNAL MODULE: ./build/bundle/model/missing.js
var missing = __webpack_require__(86379);
// EXTERNAL MODULE: ./build/bundle/gates/evaluation/evaluated.js + 1 modules
var evaluation_evaluated = __webpack_require__(50614);
// EXTERNAL MODULE: ./build/bundle/gates/evaluation/outcome.js + 1 modules
var outcome = __webpack_require__(30496);
// EXTERNAL MODULE: ./build/bundle/engines/names.js
var names = __webpack_require__(69613);
// EXTERNAL MODULE: ./build/bundle/gates/evaluation/activation.js
var activation = __webpack_require__(34405);
// EXTERNAL MODULE: ./build/bundle/gates/evaluation/table.js
var evaluation_table = __webpack_require__(25785);
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
        (0,evaluation_table/* requireColumn */.c4)(table, prediction, "prediction");
    for (const name of scores) {
        const { cell, type } = (0,evaluation_table/* requireColumn */.c4)(table, name, "score");
        if (cell !== "number" && cell !== "integer")
            throw new error.AssayError("evaluation/settings", `\`score\` names the column ${name} of \`${table.file.path}\`, which is ${type}; scores are numbers.`, { fix: "Name a column of numbers.", location: { path: table.file.path } });
    }
    if (prediction !== undefined || scores.length > 0)
        return { prediction, scores };
    throw new error.AssayError("evaluation/settings", `\`${table.file.path}\` has neither a column ${DEFAULT_PREDICTION} nor ${DEFAULT_SCORE}; it has ${(0,names/* listNames */.Z)(table.columns.map(({ name }) => name))}.`, {
        fix: "Name the columns with `prediction:` or `score:`.",
        location: { path: table.file.path },
    });
}
/**
 * Reads a file of predictions for rows in a given order.
 * @param keys the key of every evaluated row, undefined when the file's own order is the rows' order
 * @throws AssayError `evaluation/key-duplicate`, `evaluation/key-null`, `evaluation/key-missing`, `evaluation/column-missing`
 */
async function readPredictions(engine, table, config, keys) {
    const { prediction, scores } = predictionColumns(table, config);
    const key = keys === undefined ? undefined : config.key;
    if (key !== undefined)
        (0,evaluation_table/* requireColumn */.c4)(table, key, "key");
    const names = [key, prediction, ...scores].filter((name) => name !== undefined);
    const rows = await (0,evaluation_table/* readRows */.aK)(engine, table, names, config.batch ?? 2048, undefined, key);
    const order = keys && key ? joinKeys(keys, readKeys(rows, key), table.file.path) : undefined;
    const length = order?.length ?? rows.rows;
    const at = (row) => order?.[row] ?? row;
    return {
        said: {
            by: table.file.path,
            predictions: prediction === undefined ? undefined : predictionsOf(rows.column(prediction), config, length, at),
            scores: scores.length === 0
                ? undefined
                : (0,activation/* activate */.Y)(scoresOf(scores.map(rows.column), length, at), config.activation, table.file.path),
        },
        unused: rows.rows - length,
    };
}
function predictionsOf(column, config, length, at) {
    // Who generates nothing has generated an empty text; a class that is missing is a wrong one.
    const missing = config.task === "text-generation" ? "" : "(missing)";
    if (config.task !== "regression")
        return Array.from({ length }, (_, row) => (0,evaluation_table/* cellText */.Ie)(column, at(row)) ?? missing);
    if (column.kind === "text")
        throw new error.AssayError("evaluation/settings", "The predictions are text, but regression predicts numbers.", {
            fix: "Name a column of numbers with `prediction:`.",
        });
    return Float64Array.from({ length }, (_, row) => column.values[at(row)]);
}
function scoresOf(columns, length, at) {
    const values = new Float64Array(length * columns.length);
    columns.forEach((column, index) => {
        if (column.kind === "text")
            return;
        for (let row = 0; row < length; row++)
            values[row * columns.length + index] = column.values[at(row)];
    });
    return { values, columns: columns.length };
}
/** The keys of all rows. @throws AssayError `evaluation/key-duplicate`, `evaluation/key-null` */
function readKeys(rows, name) {
    const column = rows.column(name);
    const location = { path: rows.path };
    if (column.nulls > 0)
        throw new error.AssayError("evaluation/key-null", `${column.nulls} of ${rows.rows} rows of \`${rows.path}\` have no ${name}, so they cannot be told apart.`, {
            fix: "Give every row a key.",
            location,
        });
    const keys = Array.from({ length: rows.rows }, (_, row) => (0,evaluation_table/* cellText */.Ie)(column, row) ?? "");
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

// EXTERNAL MODULE: ./build/bundle/gates/evaluation/recorded.js
var recorded = __webpack_require__(50145);
// EXTERNAL MODULE: ./build/bundle/gates/evaluation/scene.js
var evaluation_scene = __webpack_require__(45549);
// EXTERNAL MODULE: ./build/bundle/gates/evaluation/trivial.js
var trivial = __webpack_require__(70812);
;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/collect-predictions.js









/** Reads predictions that were made elsewhere; a baseline's file is joined to this change's rows by `key`. */
async function collectFromPredictions(scene, path) {
    const { config, engine } = scene;
    const file = await scene.open(path, "predictions");
    const predictions = await (0,evaluation_table/* openTable */.RT)(engine, file);
    const data = config.data === undefined ? undefined : await scene.open(config.data, "data");
    if (data !== undefined && config.key === undefined)
        throw new error.AssayError("evaluation/key-needed", "`predictions` and `data` are two files, but there is no `key`.", {
            fix: "Name the column that both have and that tells rows apart: `key: id`.",
        });
    const table = data === undefined ? predictions : await (0,evaluation_table/* openTable */.RT)(engine, data);
    let keys;
    const evaluated = await (0,evaluation_evaluated/* readEvaluated */.I)(scene, table, (0,evaluation_evaluated/* truthColumns */.l)(scene, table), {
        columns: [],
        visit: async () => { },
        rows: (rows) => {
            if (config.key !== undefined)
                keys = readKeys(rows, config.key);
        },
    });
    // One file for both is in its own order already.
    const aligned = await readPredictions(engine, predictions, config, data === undefined ? undefined : keys);
    const candidate = (0,outcome/* sideOf */.J)(evaluated.truth, aligned.said, config.threshold);
    const baselines = new Map();
    const otherTables = new Map();
    for (const name of scene.baselineNames) {
        if (name === evaluation_scene/* TRIVIAL */.KP) {
            baselines.set(name, (0,trivial/* trivialSide */.z)(evaluated.truth, evaluated.weights));
            continue;
        }
        if (name === evaluation_scene/* PASSPORT */.X0) {
            baselines.set(name, (0,recorded/* recordedSide */.q)(evaluated.truth, scene.job.recorded?.get(name)));
            continue;
        }
        const other = await scene.openBaseline(name, path, "predictions");
        if ("reason" in other) {
            baselines.set(name, other);
        }
        else if (other.digest === file.digest) {
            baselines.set(name, candidate);
        }
        else {
            try {
                const opened = await (0,evaluation_table/* openTable */.RT)(engine, other);
                if (data === undefined && name !== evaluation_scene/* CHAMPION */.M6)
                    otherTables.set(name, opened);
                baselines.set(name, await joinBaseline(scene, name, opened, keys, evaluated.truth));
            }
            catch (thrown) {
                baselines.set(name, (0,missing/* missingFor */.M)(thrown));
            }
        }
    }
    if (data === undefined || config.data === undefined)
        return { evaluated, candidate, baselines, otherTables };
    return { evaluated, candidate, baselines, otherTables: await (0,evaluation_scene/* openOtherTables */.mg)(scene, config.data, data) };
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
    return (0,outcome/* sideOf */.J)(truth, said, scene.config.threshold);
}


/***/ }),

/***/ 50614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ readEvaluated),
  l: () => (/* binding */ truthColumns)
});

// EXTERNAL MODULE: ./build/bundle/gates/evaluation/metrics/index.js + 132 modules
var metrics = __webpack_require__(44339);
// EXTERNAL MODULE: ./build/bundle/gates/evaluation/metrics/row-groups.js
var row_groups = __webpack_require__(39504);
// EXTERNAL MODULE: ./build/bundle/gates/evaluation/slices.js
var slices = __webpack_require__(29682);
// EXTERNAL MODULE: ./build/bundle/gates/evaluation/table.js
var evaluation_table = __webpack_require__(25785);
;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/groups.js




const DEFAULT_LEAST_ROWS = 30;
/**
 * Columns whose values, alone or together, are the groups that metrics of the needs compare.
 * @throws AssayError `evaluation/column-missing`
 */
function groupColumns(needs, table) {
    const asked = new Map();
    for (const { metric: id, options } of needs) {
        const metric = metrics/* EVALUATION_METRICS */.D.find(({ info }) => info.id === id);
        const columns = metric?.groupedBy?.(options) ?? [];
        for (const name of columns)
            (0,evaluation_table/* requireColumn */.c4)(table, name, optionOf(options, name));
        if (columns.length > 0)
            asked.set((0,row_groups/* columnsName */.ne)(columns), columns);
    }
    return [...asked.values()];
}
/** The option that names a column. */
function optionOf(options, column) {
    const keys = Object.keys(options);
    return keys.find((key) => [options[key]].flat().includes(column)) ?? keys.join(", ");
}
/** The group of each row; groups of few rows are left out where the config says so, and a note names them. */
function readGroups(scene, table, rows, asked) {
    return new Map(asked.map((columns) => [
        (0,row_groups/* columnsName */.ne)(columns),
        groupRows(scene, columns, joinedValues(table, rows, columns)),
    ]));
}
function joinedValues(table, rows, columns) {
    const cells = columns.map((name) => {
        const [column, { cell }] = [rows.column(name), (0,evaluation_table/* requireColumn */.c4)(table, name, "groups")];
        return (row) => (0,slices/* sliceValue */.iZ)(column, cell, row);
    });
    return Array.from({ length: rows.rows }, (_, row) => cells.map((cell) => cell(row)).join(", "));
}
function groupRows(scene, columns, values) {
    const { min_slice_rows: leastRows = DEFAULT_LEAST_ROWS, small_slices } = scene.config;
    const name = (0,row_groups/* columnsName */.ne)(columns);
    const index = (0,slices/* indexSlices */.AP)(name, { kind: "text", values, nulls: 0 }, "text", values.length);
    if ("reason" in index)
        return index;
    const codes = new Int32Array(values.length).fill(-1);
    const names = [];
    const small = [];
    for (const [value, members] of index) {
        if (small_slices === "skip" && members.length < leastRows) {
            small.push(`${value} (${members.length})`);
            continue;
        }
        for (const row of members)
            codes[row] = names.length;
        names.push(value);
    }
    if (small.length > 0)
        scene.notes.push({
            code: "evaluation/slice-too-small",
            message: `Groups of ${name} that are not compared, with fewer than ${leastRows} rows: ${small.join(", ")}.`,
        });
    return { names, codes, leastRows };
}

// EXTERNAL MODULE: ./build/bundle/gates/evaluation/row-weights.js
var row_weights = __webpack_require__(52277);
// EXTERNAL MODULE: ./build/bundle/gates/evaluation/scene.js
var evaluation_scene = __webpack_require__(45549);
// EXTERNAL MODULE: ./build/bundle/gates/evaluation/truth.js + 1 modules
var evaluation_truth = __webpack_require__(35031);
;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/evaluated.js






function truthColumns(scene, table) {
    const { config, job } = scene;
    (0,evaluation_table/* requireColumn */.c4)(table, config.label, "label");
    if (config.key !== undefined)
        (0,evaluation_table/* requireColumn */.c4)(table, config.key, "key");
    const { references = [] } = config;
    for (const name of references)
        (0,evaluation_table/* requireColumn */.c4)(table, name, "references");
    return {
        label: config.label,
        references,
        slices: (0,slices/* sliceColumns */.Ml)(job.needs, config.slices ?? [], table),
        groups: groupColumns(job.needs, table),
        key: config.key,
        facts: (0,row_weights/* rowFactColumns */.I7)(config, table),
    };
}
/** Reads the rows that are evaluated; `also` sees them batch by batch with the further columns it needs. */
async function readEvaluated(scene, table, columns, also) {
    const { config, engine, job } = scene;
    const { label, references, slices, groups, key, facts: factColumns } = columns;
    const kept = [
        ...new Set([
            label,
            ...references,
            ...slices,
            ...groups.flat(),
            ...factColumns,
            ...(key === undefined ? [] : [key]),
        ]),
    ];
    let done = 0;
    const visit = async (batch) => {
        await also.visit(batch);
        done += batch.rows;
        job.progress({ message: `scored ${done} rows`, share: done / table.rows });
    };
    // A key that also feeds the model stays a number.
    const exactKey = key !== undefined && also.columns.includes(key) ? undefined : key;
    const names = [...kept, ...also.columns];
    const rows = await (0,evaluation_table/* readRows */.aK)(engine, table, names, config.batch ?? 2048, { kept, visit }, exactKey);
    also.rows?.(rows);
    const labels = (0,evaluation_truth/* readTruth */.c)(rows, config, (0,evaluation_table/* requireColumn */.c4)(table, label, "label"));
    const truth = { ...labels, groups: readGroups(scene, table, rows, groups) };
    (0,evaluation_scene/* noteUnseenLabels */.sS)(scene, truth);
    const sliceColumns = slices.map((name) => {
        return [name, { column: rows.column(name), cell: (0,evaluation_table/* requireColumn */.c4)(table, name, "slices").cell }];
    });
    const facts = (0,row_weights/* readRowFacts */.wO)(config, rows);
    return { table, rows: rows.rows, truth, slices: new Map(sliceColumns), ...facts };
}


/***/ }),

/***/ 95354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JP: () => (/* binding */ evaluationMetric),
/* harmony export */   NA: () => (/* binding */ CLASSIFICATION),
/* harmony export */   n3: () => (/* binding */ TASKS)
/* harmony export */ });
/* harmony import */ var typebox__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35007);

const TASKS = [
    "binary-classification",
    "multiclass-classification",
    "regression",
    "text-generation",
];
const CLASSIFICATION = ["binary-classification", "multiclass-classification"];
/** Declares a metric of evaluation gates: a pure function plus what is known about it. */
function evaluationMetric(spec) {
    const { id, description, direction, unit, range, options, comparesWith, source, ...rest } = spec;
    const info = {
        id,
        description,
        direction,
        unit,
        range,
        subjects: ["slice"],
        options: options ?? typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Object */ .ZUJ.Object({}),
        source,
        ...(comparesWith === undefined ? {} : { comparesWith }),
    };
    return { ...rest, info };
}


/***/ }),

/***/ 44339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ EVALUATION_METRICS)
});

// EXTERNAL MODULE: ./build/bundle/model/error.js
var error = __webpack_require__(38093);
;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/arrays.js

/** @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch` */
function arrays_requireSameLength(arrays) {
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
function arrays_requireFinite(name, values) {
    let wrong = 0;
    for (let row = 0; row < values.length; row++)
        if (!Number.isFinite(values[row]))
            wrong++;
    if (wrong > 0)
        throw new error.AssayError("evaluation/not-finite", `${wrong} of ${values.length} values of ${name} are NaN or infinite.`, { fix: "Look for missing inputs or an overflow in the model." });
}
/** @throws AssayError `evaluation/not-probability` */
function arrays_requireProbabilities(name, values) {
    arrays_requireFinite(name, values);
    let wrong = 0;
    for (let row = 0; row < values.length; row++)
        if (values[row] < 0 || values[row] > 1)
            wrong++;
    if (wrong > 0)
        throw new error.AssayError("evaluation/not-probability", `${wrong} of ${values.length} values of ${name} are outside 0 to 1, so they are no probabilities.`, { fix: "Give probabilities, not logits or margins: add a sigmoid or softmax to the model's end." });
}
/** The same numbers as doubles, so that a loop over them is compiled for one kind of array only. */
function arrays_toFloat64(values) {
    return values instanceof Float64Array ? values : new Float64Array(values);
}
/** Σ weights, or the number of rows. @throws AssayError `evaluation/no-rows` when nothing has weight */
function arrays_totalWeight(rows, weights) {
    if (weights === undefined)
        return rows;
    let total = 0;
    for (let row = 0; row < rows; row++)
        total += weights[row];
    if (total > 0 && total < Number.POSITIVE_INFINITY)
        return total;
    arrays_requireFinite("the sample weights", weights);
    throw new error.AssayError("evaluation/no-rows", "The weights of the rows add up to nothing.");
}
/** Weighted mean of one value a row. */
function arrays_weightedMean(values, weights) {
    const total = arrays_totalWeight(values.length, weights);
    return arrays_weightedSum(values, weights) / total;
}
/** Rows whose terms are added up before they join the total: rounding then grows with rows / BLOCK only. */
const BLOCK = 512;
function arrays_weightedSum(values, weights) {
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

// EXTERNAL MODULE: ./build/bundle/gates/evaluation/metrics/evaluation-metric.js
var evaluation_metric = __webpack_require__(95354);
;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/agreement/agreement-metric.js



/** A share of the rows on which the candidate and the baseline predict something else. */
function agreementMetric(spec) {
    const { rows: pick, ...known } = spec;
    const pickRows = ({ yTrue, yPred, yPredBaseline }) => {
        if (yPredBaseline !== undefined)
            return pick(yTrue, yPred, yPredBaseline);
        throw new error.AssayError("evaluation/no-prediction", `There is no baseline to compare with for ${spec.id}.`, {
            fix: "Name a `baseline` in assay.yml.",
        });
    };
    return (0,evaluation_metric/* evaluationMetric */.JP)({
        ...known,
        tasks: evaluation_metric/* CLASSIFICATION */.NA,
        direction: "lower",
        unit: "ratio",
        range: [0, 1],
        reads: "prediction",
        comparesWith: "baseline",
        value: (rows, _options, sampleWeight) => arrays_weightedMean(pickRows(rows), sampleWeight),
        trials: (rows) => {
            const picked = pickRows(rows);
            return { successes: picked.reduce((sum, one) => sum + one, 0), trials: picked.length };
        },
        replicate: (rows) => meanReplicate(Float64Array.from(pickRows(rows))),
    });
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/agreement/flips.js

/**
 * Share of the rows that two models predict differently (Milani Fard et al. 2016, "Launch and Iterate"). 0 to 1,
 * lower is better; it is the same either way around.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`
 */
function churn({ yPred, yPredBaseline, sampleWeight }) {
    requireSameLength({ yPred, yPredBaseline, sampleWeight });
    return weightedMean(changedRows(yPred, yPredBaseline), sampleWeight);
}
/**
 * Share of all rows that the baseline has right and the model wrong (Yan et al. 2021, "Positive-Congruent
 * Training"). 0 to 1, lower is better.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`
 */
function negativeFlipRate(input) {
    return weightedMean(flippedRows(input, "negative"), input.sampleWeight);
}
/**
 * Share of all rows that the baseline has wrong and the model right; less `negativeFlipRate` it is the
 * difference of the accuracies. 0 to 1, higher is better.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`
 */
function positiveFlipRate(input) {
    return weightedMean(flippedRows(input, "positive"), input.sampleWeight);
}
/** How many rows the baseline has right and the model wrong. @throws AssayError as `negativeFlipRate` */
function negativeFlips(input) {
    return sum(flippedRows(input, "negative"));
}
/** How many rows the baseline has wrong and the model right. @throws AssayError as `positiveFlipRate` */
function positiveFlips(input) {
    return sum(flippedRows(input, "positive"));
}
/** 1 for each row with another prediction. */
function changedRows(ours, theirs) {
    const changed = new Uint8Array(ours.length);
    for (let row = 0; row < changed.length; row++)
        changed[row] = ours[row] === theirs[row] ? 0 : 1;
    return changed;
}
/** 1 for each row that only one of the two has right. */
function flippedRows(input, kind) {
    const { yTrue, yPred, yPredBaseline, sampleWeight } = input;
    const rows = arrays_requireSameLength({ yTrue, yPred, yPredBaseline, sampleWeight });
    const [right, wrong] = kind === "negative" ? [yPredBaseline, yPred] : [yPred, yPredBaseline];
    const flipped = new Uint8Array(rows);
    for (let row = 0; row < rows; row++)
        flipped[row] = right[row] === yTrue[row] && wrong[row] !== yTrue[row] ? 1 : 0;
    return flipped;
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/agreement/churn.js


const churnMetric = agreementMetric({
    id: "churn",
    description: "Share of the rows that this model and the baseline's predict differently",
    source: "Milani Fard et al. 2016, Launch and Iterate: Reducing Prediction Churn",
    rows: (_yTrue, yPred, yPredBaseline) => changedRows(yPred, yPredBaseline),
});

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/agreement/negative-flips.js


const negativeFlipsMetric = agreementMetric({
    id: "negative_flips",
    description: "Share of the rows that the baseline's model predicts right and this one wrong",
    source: "Yan et al. 2021, Positive-Congruent Training (negative flip rate)",
    rows: (yTrue, yPred, yPredBaseline) => flippedRows({ yTrue, yPred, yPredBaseline }, "negative"),
});

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/matrix.js


function isMatrix(given) {
    if ("columns" in given)
        return true;
    return given.length > 0 && typeof given[0] === "object";
}
/** Plain numbers are one column. @throws AssayError `evaluation/length-mismatch` where rows differ in length */
function readMatrix(name, matrix) {
    if (!isMatrix(matrix))
        return { rows: matrix.length, columns: 1, values: arrays_toFloat64(matrix) };
    if ("columns" in matrix) {
        const rows = matrix.values.length / matrix.columns;
        if (!Number.isInteger(rows))
            throw ragged(name);
        return { rows, columns: matrix.columns, values: arrays_toFloat64(matrix.values) };
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

// EXTERNAL MODULE: ./build/bundle/gates/evaluation/metrics/labels.js
var metrics_labels = __webpack_require__(25108);
;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/classification/label-rows.js




/**
 * The arrays behind labels that are one a row, of one length.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/not-finite` for weights,
 *   `evaluation/label-type` for rows of several labels
 */
function readLabels(input) {
    const { sampleWeight } = input;
    const [yTrue, yPred] = [flat(input.yTrue), flat(input.yPred)];
    arrays_requireSameLength({ yTrue, yPred, sampleWeight });
    if (sampleWeight !== undefined)
        requireWeights(sampleWeight);
    return { yTrue, yPred };
}
/**
 * For labels of whatever kind; what is no 32-bit integer takes this way.
 * @throws AssayError `evaluation/not-finite`, `evaluation/label-type` for numbers that are not whole,
 *   `evaluation/classes-mismatch` for numbers among texts
 */
function encodeClasses(yTrue, yPred) {
    const { classes, codes } = (0,metrics_labels/* encodeLabels */.e)([yTrue, yPred]);
    requireClasses(classes);
    return { real: codes[0], predicted: codes[1], classes };
}
/** @throws AssayError `evaluation/not-finite` */
function requireWeights(weights) {
    // Zero times what is not finite is NaN, and four sums need not wait for one another.
    let [one, two, three, four] = [0, 0, 0, 0];
    const whole = weights.length & ~3;
    for (let row = 0; row < whole; row += 4) {
        one += weights[row] * 0;
        two += weights[row + 1] * 0;
        three += weights[row + 2] * 0;
        four += weights[row + 3] * 0;
    }
    for (let row = whole; row < weights.length; row++)
        one += weights[row] * 0;
    if (Number.isNaN(one + two + three + four))
        arrays_requireFinite("the sample weights", weights);
}
/** True for 0 and 1 in several columns; one column of labels is a label a row. */
function isMultilabel(targets) {
    if (!isTable(targets))
        return false;
    return "columns" in targets ? targets.columns !== 1 : targets[0].length !== 1;
}
/** A missing label is an object too, to JavaScript. */
function isTable(targets) {
    return isMatrix(targets) && ("columns" in targets || targets[0] !== null);
}
function flat(targets) {
    if (!isTable(targets))
        return targets;
    if (isMultilabel(targets))
        throw new error.AssayError("evaluation/label-type", "The metric takes one label a row, not several.", {
            fix: "Give a plain array of labels, or choose a metric of several labels such as `hammingLoss`.",
        });
    return "columns" in targets ? targets.values : Array.from(targets, (row) => row[0]);
}
function requireClasses(classes) {
    const numbers = classes.filter((label) => typeof label === "number");
    const fraction = numbers.find((label) => !Number.isInteger(label));
    if (fraction !== undefined)
        throw new error.AssayError("evaluation/label-type", `${fraction} is a quantity, not the label of a class.`, {
            fix: "Give predicted labels, not scores, or choose a metric of regression.",
        });
    const texts = classes.filter((label) => typeof label === "string");
    if (texts.length + numbers.length < classes.length)
        throw new error.AssayError("evaluation/label-type", "Labels are numbers or texts.");
    if (numbers.length > 0 && texts.length > 0)
        throw new error.AssayError("evaluation/classes-mismatch", `Some labels are numbers, such as ${numbers[0]}, and some are texts, such as "${texts[0]}".`, { fix: "Write labels and predictions alike." });
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/classification/indicator.js




/**
 * Truth and prediction of rows that may have several labels, or nothing where a row has one label.
 * @throws AssayError `evaluation/label-type` where only one of both has several, `evaluation/length-mismatch`,
 *   `evaluation/not-binary`, `evaluation/no-rows`, `evaluation/not-finite` for weights
 */
function indicator_readIndicators({ yTrue, yPred, sampleWeight }) {
    if (!isMultilabel(yTrue) && !isMultilabel(yPred))
        return undefined;
    const [one, other] = [readIndicator("yTrue", yTrue), readIndicator("yPred", yPred)];
    if (one.labels !== other.labels)
        throw new error.AssayError("evaluation/length-mismatch", `yTrue has ${one.labels} labels a row but yPred has ${other.labels}.`, { fix: "Give 0 or 1 for each row and label in both." });
    const rows = one.values.length / one.labels;
    arrays_requireSameLength({
        yTrue: { length: rows },
        yPred: { length: other.values.length / other.labels },
        sampleWeight,
    });
    if (sampleWeight !== undefined)
        requireWeights(sampleWeight);
    return { rows, labels: one.labels, real: one.values, predicted: other.values };
}
function readIndicator(name, targets) {
    if (!isMatrix(targets) || !isMultilabel(targets))
        throw new error.AssayError("evaluation/label-type", `${name} has one label a row and the other has several.`, {
            fix: "Give 0 or 1 for each row and label in both.",
        });
    return "columns" in targets ? readValues(name, targets) : readLines(name, targets);
}
function readValues(name, { values, columns }) {
    if (!Number.isInteger(values.length / columns))
        throw indicator_ragged(name);
    const bits = values instanceof Uint8Array ? values : Uint8Array.from(values);
    let wrong = 0;
    if (bits === values)
        for (let at = 0; at < bits.length; at++)
            wrong |= bits[at] & 0xfe;
    else
        for (let at = 0; at < bits.length; at++)
            if (values[at] !== 0 && values[at] !== 1)
                wrong = 1;
    if (wrong !== 0)
        throw notBinary(name);
    return { labels: columns, values: bits };
}
function readLines(name, lines) {
    const labels = lines[0].length;
    const values = new Uint8Array(lines.length * labels);
    for (let row = 0, at = 0; row < lines.length; row++) {
        const line = lines[row];
        if (line?.length !== labels)
            throw indicator_ragged(name);
        for (let label = 0; label < labels; label++, at++) {
            if (line[label] === 1)
                values[at] = 1;
            else if (line[label] !== 0)
                throw notBinary(name);
        }
    }
    return { labels, values };
}
/** The rows of a matrix as scikit-learn's `labels` picks its columns. */
function pickLabels(indicators, picked) {
    const { rows, labels } = indicators;
    const width = picked.length;
    const pick = (from) => {
        const into = new Uint8Array(rows * width);
        for (let row = 0; row < rows; row++)
            for (let at = 0; at < width; at++)
                into[row * width + at] = from[row * labels + picked[at]];
        return into;
    };
    return { rows, labels: width, real: pick(indicators.real), predicted: pick(indicators.predicted) };
}
/** Labels that differ, in each row. */
function indicator_differencesOf({ rows, labels, real, predicted }) {
    const differences = new Float64Array(rows);
    for (let row = 0, at = 0; row < rows; row++) {
        let sum = 0;
        for (const end = at + labels; at < end; at++)
            sum += real[at] ^ predicted[at];
        differences[row] = sum;
    }
    return differences;
}
function indicator_ragged(name) {
    return new error.AssayError("evaluation/ragged", `The rows of ${name} differ in length.`, {
        fix: "Give 0 or 1 for each row and label.",
    });
}
function notBinary(name) {
    return new error.AssayError("evaluation/not-binary", `${name} has several columns with other values than 0 and 1.`, {
        fix: "Give one column of labels, or 0 and 1 for each row and label.",
    });
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/classification/paired-share.js
const RIGHT = { among: () => true, counts: (real, predicted) => real === predicted };
const WRONG = { among: () => true, counts: (real, predicted) => real !== predicted };
/**
 * Difference of a share between two models over the same rows: only those count that the models tell apart
 * (McNemar 1947). The share must be of rows that the truth alone picks, so that both have the same.
 */
function pairedShare(candidate, baseline, { among, counts }) {
    const { yTrue } = candidate;
    let [better, worse, rows] = [0, 0, 0];
    for (let row = 0; row < yTrue.length; row++) {
        if (!among(yTrue[row]))
            continue;
        rows++;
        const ours = counts(yTrue[row], candidate.yPred[row]);
        const theirs = counts(yTrue[row], baseline.yPred[row]);
        if (ours && !theirs)
            better++;
        if (theirs && !ours)
            worse++;
    }
    return rows === 0 ? undefined : pairedEstimate(better, worse, rows);
}
/** The same for shares of all rows, told by 1 for each row that counts. */
function pairedHits(candidate, baseline) {
    let [better, worse] = [0, 0];
    for (let row = 0; row < candidate.length; row++) {
        if (candidate[row] > baseline[row])
            better++;
        if (candidate[row] < baseline[row])
            worse++;
    }
    return pairedEstimate(better, worse, candidate.length);
}
function pairedEstimate(better, worse, rows) {
    return {
        value: (better - worse) / rows,
        uncertainty: { kind: "paired", better, worse, rows },
        samples: rows,
    };
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/classification/drawn-pairs.js
/** Cells whose number fits a byte: then a row costs one byte and its count. */
const FEW_CELLS = 256;
/** Cells that are looked up in an array while they are found. */
const DIRECT_KEYS = 2 ** 20;
/** Rows are added up in turns, so that no sum waits for the one before. */
const TURNS = 4;
/**
 * The pairs of the same rows under changing multiplicities: the cell of each row is looked up once, so that a
 * further resample costs one addition a row. Classes that were not drawn do not occur.
 * @param classes all classes; labels are indices into them
 */
function preparePairs(real, predicted, classes) {
    const { keys, cellOf } = findCells(real, predicted, classes);
    const drawn = new Float64Array(keys.length);
    if (keys.length > FEW_CELLS)
        return (multiplicity) => {
            drawn.fill(0);
            for (let row = 0; row < cellOf.length; row++)
                drawn[cellOf[row]] += multiplicity[row];
            return pairsOfCells(keys, drawn, classes);
        };
    const cells = Uint8Array.from(cellOf);
    const turns = Array.from({ length: TURNS }, () => new Uint32Array(FEW_CELLS));
    return (multiplicity) => {
        addInTurns(cells, multiplicity, turns);
        for (let cell = 0; cell < drawn.length; cell++) {
            drawn[cell] = 0;
            for (const sums of turns)
                drawn[cell] += sums[cell];
        }
        return pairsOfCells(keys, drawn, classes);
    };
}
function addInTurns(cells, multiplicity, turns) {
    const [first, second, third, fourth] = turns;
    for (const sums of turns)
        sums.fill(0);
    const whole = cells.length - (cells.length % TURNS);
    for (let row = 0; row < whole; row += TURNS) {
        first[cells[row]] += multiplicity[row];
        second[cells[row + 1]] += multiplicity[row + 1];
        third[cells[row + 2]] += multiplicity[row + 2];
        fourth[cells[row + 3]] += multiplicity[row + 3];
    }
    for (let row = whole; row < cells.length; row++)
        first[cells[row]] += multiplicity[row];
}
/** The pairs of classes that occur, in the order in which they do, and which of them each row is. */
function findCells(real, predicted, classes) {
    const cellOf = new Int32Array(real.length);
    const keys = [];
    const known = classes * classes <= DIRECT_KEYS ? new Int32Array(classes * classes) : new Map();
    for (let row = 0; row < cellOf.length; row++) {
        const key = real[row] * classes + predicted[row];
        // 0 stands for a pair that was not seen yet.
        let place = known instanceof Map ? (known.get(key) ?? 0) : known[key];
        if (place === 0) {
            place = keys.push(key);
            if (known instanceof Map)
                known.set(key, place);
            else
                known[key] = place;
        }
        cellOf[row] = place - 1;
    }
    return { keys: Float64Array.from(keys), cellOf };
}
function pairsOfCells(keys, drawn, classes) {
    const filled = Array.from(keys.keys()).filter((cell) => drawn[cell] > 0);
    const reals = filled.map((cell) => Math.floor(keys[cell] / classes));
    const predictions = filled.map((cell) => keys[cell] % classes);
    const occurring = [...new Set([...reals, ...predictions])].sort((a, b) => a - b);
    const rank = new Map(occurring.map((code, index) => [code, index]));
    return {
        classes: occurring,
        real: Int32Array.from(reals, (code) => rank.get(code) ?? 0),
        predicted: Int32Array.from(predictions, (code) => rank.get(code) ?? 0),
        weight: Float64Array.from(filled, (cell) => drawn[cell]),
    };
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/classification/whole-numbers.js
/** Rows at once: what they take stays in the processor's cache. */
const whole_numbers_BLOCK = 8192;
/**
 * Two arrays of labels as 32-bit integers, block by block, so that no copy of the whole is made.
 * @param visit gets rows of both and the number of the first; false stops
 * @returns false where it was stopped or some label is no such integer
 */
function forEachBlock(yTrue, yPred, visit) {
    const [realSpace, predictedSpace] = [new Int32Array(whole_numbers_BLOCK), new Int32Array(whole_numbers_BLOCK)];
    for (let from = 0; from < yTrue.length; from += whole_numbers_BLOCK) {
        const to = Math.min(yTrue.length, from + whole_numbers_BLOCK);
        const real = integersOf(yTrue, from, to, realSpace);
        const predicted = real && integersOf(yPred, from, to, predictedSpace);
        if (real === undefined || predicted === undefined || !visit(real, predicted, from))
            return false;
    }
    return true;
}
function integersOf(labels, from, to, space) {
    if (labels instanceof Int32Array)
        return labels.subarray(from, to);
    const rows = to - from;
    if (labels instanceof Uint8Array ||
        labels instanceof Int8Array ||
        labels instanceof Uint16Array ||
        labels instanceof Int16Array)
        space.set(labels.subarray(from, to));
    else if (labels instanceof Float64Array) {
        if (!convertDoubles(labels, from, rows, space))
            return undefined;
    }
    else if (!convert(labels, from, rows, space))
        return undefined;
    return rows === whole_numbers_BLOCK ? space : space.subarray(0, rows);
}
/** Apart from `convert`, so that its loop is compiled for one kind of array. */
function convertDoubles(labels, from, rows, space) {
    let wrong = 0;
    for (let row = 0; row < rows; row++) {
        const label = labels[from + row];
        space[row] = label;
        wrong |= space[row] === label ? 0 : 1;
    }
    return wrong === 0;
}
function convert(labels, from, rows, space) {
    for (let row = 0; row < rows; row++) {
        const label = labels[from + row];
        const integer = label | 0;
        if (integer !== label)
            return false;
        space[row] = integer;
    }
    return true;
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/classification/tally.js

/** Below this many cells a table is worth its while for any number of rows. */
const tally_FEW_CELLS = 4096;
const MOST_CELLS = 2 ** 20;
/**
 * The table of whole-number labels; nothing where some are no 32-bit integers, or where it would have many more
 * cells than there are rows.
 */
function tally(yTrue, yPred, weights) {
    // One pass where the first rows tell the range of all, as they mostly do.
    let table;
    const isDone = forEachBlock(yTrue, yPred, (real, predicted, from) => {
        if (from === 0)
            table = emptyTable(rangeOf(real, predicted), yTrue.length, weights !== undefined);
        return table !== undefined && add(table, real, predicted, weights?.subarray(from));
    });
    if (isDone || table === undefined)
        return table;
    const range = rangeOfAll(yTrue, yPred);
    const wide = range && emptyTable(range, yTrue.length, weights !== undefined);
    if (wide === undefined)
        return undefined;
    forEachBlock(yTrue, yPred, (real, predicted, from) => add(wide, real, predicted, weights?.subarray(from)));
    return wide;
}
function emptyTable({ low, high }, rows, isWeighted) {
    const shift = Math.max(1, 32 - Math.clz32(high - low));
    const cells = 2 ** (2 * shift);
    if (cells > Math.min(MOST_CELLS, Math.max(tally_FEW_CELLS, 4 * rows)))
        return undefined;
    const counts = new Uint32Array(cells);
    const others = new Uint32Array(cells);
    return { low, shift, counts, others, sums: isWeighted ? new Float64Array(cells) : undefined };
}
function add({ low, shift, counts, others, sums }, real, predicted, weights) {
    if (sums === undefined || weights === undefined)
        return countRows(real, predicted, low, shift, counts, others);
    return addRows(real, predicted, low, shift, counts, sums, weights);
}
function rangeOfAll(yTrue, yPred) {
    let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    const isWhole = forEachBlock(yTrue, yPred, (real, predicted) => {
        const range = rangeOf(real, predicted);
        low = Math.min(low, range.low);
        high = Math.max(high, range.high);
        return true;
    });
    return isWhole ? { low, high } : undefined;
}
function rangeOf(real, predicted) {
    let low = real[0];
    let high = low;
    for (let row = 0; row < real.length; row++) {
        const [one, other] = [real[row], predicted[row]];
        if (one < low)
            low = one;
        if (one > high)
            high = one;
        if (other < low)
            low = other;
        if (other > high)
            high = other;
    }
    return { low, high };
}
/** False when a label is outside the table. Neighbours go to two halves, so that no sum waits for the last. */
function countRows(real, predicted, low, shift, counts, others) {
    const even = real.length & ~1;
    for (let row = 0; row < even; row += 2) {
        const one = (real[row] - low) | 0;
        const found = (predicted[row] - low) | 0;
        const nextOne = (real[row + 1] - low) | 0;
        const nextFound = (predicted[row + 1] - low) | 0;
        if ((one | found | nextOne | nextFound) >>> shift !== 0)
            return false;
        counts[(one << shift) | found]++;
        others[(nextOne << shift) | nextFound]++;
    }
    if (even < real.length) {
        const one = (real[even] - low) | 0;
        const found = (predicted[even] - low) | 0;
        if ((one | found) >>> shift !== 0)
            return false;
        counts[(one << shift) | found]++;
    }
    return true;
}
function addRows(real, predicted, low, shift, counts, sums, weights) {
    for (let row = 0; row < real.length; row++) {
        const one = (real[row] - low) | 0;
        const found = (predicted[row] - low) | 0;
        if ((one | found) >>> shift !== 0)
            return false;
        const cell = (one << shift) | found;
        counts[cell]++;
        sums[cell] += weights[row];
    }
    return true;
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/classification/pairs.js



/** @throws AssayError as `readLabels` and `encodeClasses` */
function pairs_pairsOf(input) {
    const { yTrue, yPred } = readLabels(input);
    const weights = input.sampleWeight && arrays_toFloat64(input.sampleWeight);
    const table = tally(yTrue, yPred, weights);
    if (table !== undefined)
        return cellsOf(table);
    const { real, predicted, classes } = encodeClasses(yTrue, yPred);
    const dense = tally(real, predicted, weights);
    if (dense !== undefined)
        return cellsOf(dense, classes);
    return { classes, real, predicted, weight: weights ?? new Float64Array(real.length).fill(1) };
}
function cellsOf({ low, shift, counts, others, sums }, names) {
    const side = 1 << shift;
    const occurs = new Uint8Array(side);
    const filled = [];
    for (let cell = 0; cell < counts.length; cell++) {
        if (counts[cell] + others[cell] === 0)
            continue;
        filled.push(cell);
        occurs[cell >> shift] = 1;
        occurs[cell & (side - 1)] = 1;
    }
    const rank = new Int32Array(side);
    const classes = [];
    for (let code = 0; code < side; code++) {
        if (occurs[code] === 0)
            continue;
        rank[code] = classes.length;
        classes.push(names === undefined ? low + code : names[low + code]);
    }
    return {
        classes,
        real: Int32Array.from(filled, (cell) => rank[cell >> shift]),
        predicted: Int32Array.from(filled, (cell) => rank[cell & (side - 1)]),
        weight: Float64Array.from(filled, (cell) => sums?.[cell] ?? counts[cell] + others[cell]),
    };
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/classification/pairs-metric.js




/** A metric of labels: whatever it says follows from the confusion matrix, and so do its resamples. */
function pairsMetric(spec) {
    const { score, undefinedFix, takesOneClass = false, ...known } = spec;
    return (0,evaluation_metric/* evaluationMetric */.JP)({
        tasks: evaluation_metric/* CLASSIFICATION */.NA,
        ...known,
        reads: "prediction",
        value: (rows, options, sampleWeight) => {
            if (!takesOneClass)
                requireBothClasses(rows);
            const value = score(rows, options)(pairs_pairsOf({ yTrue: rows.yTrue, yPred: rows.yPred, sampleWeight }));
            if (!Number.isNaN(value))
                return value;
            throw new error.AssayError("evaluation/undefined", `${spec.id} is 0/0: no row counts for it.`, {
                fix: undefinedFix ?? "Add rows to this slice, or take it out of the rule.",
            });
        },
        replicate: (rows, options) => {
            const pairsOfResample = preparePairs(rows.yTrue, rows.yPred, rows.classes.length);
            const scoreOf = score(rows, options);
            return (multiplicity) => scoreOf(pairsOfResample(multiplicity));
        },
    });
}
function requireBothClasses({ task, yTrue, classes }) {
    if (task !== "binary-classification" || yTrue.some((code) => code !== yTrue[0]))
        return;
    throw new error.AssayError("evaluation/one-class", `All ${yTrue.length} rows have the label ${classes[yTrue[0]]}.`, {
        fix: "Add rows of the other class, or take the slice out of the rule.",
    });
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/classification/accuracy.js







/**
 * Share of the rows whose predicted label is the true one; where a row has several labels, of those with all
 * labels right. 0 to 1, higher is better. Source: `sklearn.metrics.accuracy_score`.
 * @throws AssayError as `readLabels`, `encodeClasses` and `readIndicators`; `evaluation/no-rows` where nothing has weight
 */
function accuracy_accuracyScore(input) {
    const { normalize = true } = input;
    const { right, total } = accuracy_countRight(input);
    return normalize ? right / accuracy_requireWeight(total) : right;
}
const accuracy = pairsMetric({
    id: "accuracy",
    description: "Share of the rows that are predicted right",
    direction: "higher",
    unit: "ratio",
    range: [0, 1],
    source: "sklearn.metrics.accuracy_score",
    takesOneClass: true,
    score: () => shareRight,
    trials: (rows) => {
        const { right, total } = accuracy_countRight(rows);
        return { successes: right, trials: total };
    },
    pairedDifference: (candidate, baseline) => pairedShare(candidate, baseline, RIGHT),
});
/** Weight on the diagonal as a share of all. */
function shareRight({ real, predicted, weight }) {
    let [right, total] = [0, 0];
    for (let cell = 0; cell < weight.length; cell++) {
        total += weight[cell];
        if (real[cell] === predicted[cell])
            right += weight[cell];
    }
    return right / total;
}
/** Rows whose labels are all right and all rows, or their weight. @throws AssayError as `accuracyScore` */
function accuracy_countRight(input) {
    const indicators = indicator_readIndicators(input);
    const { sampleWeight } = input;
    if (indicators !== undefined) {
        const hits = indicator_differencesOf(indicators).map((count) => (count === 0 ? 1 : 0));
        return { right: arrays_weightedSum(hits, sampleWeight), total: accuracy_sum(hits.length, sampleWeight) };
    }
    const { yTrue, yPred } = readLabels(input);
    const weights = sampleWeight && arrays_toFloat64(sampleWeight);
    const known = rightOf(yTrue, yPred, weights);
    if (known !== undefined)
        return known;
    const { real, predicted } = encodeClasses(yTrue, yPred);
    return rightOf(real, predicted, weights) ?? { right: 0, total: 0 };
}
/** Nothing where some label is no 32-bit integer. */
function rightOf(yTrue, yPred, weights) {
    let [right, total] = [0, 0];
    const isWhole = forEachBlock(yTrue, yPred, (real, predicted, from) => {
        const here = weights === undefined
            ? countBlock(real, predicted)
            : weighBlock(real, predicted, weights.subarray(from));
        right += here.right;
        total += here.total;
        return true;
    });
    return isWhole ? { right, total } : undefined;
}
// The sign bit of x | −x is 1 for any x but 0: no branch that guesses would be wrong.
function countBlock(real, predicted) {
    let wrong = 0;
    for (let row = 0; row < real.length; row++) {
        const apart = real[row] ^ predicted[row];
        wrong += (apart | -apart) >>> 31;
    }
    return { right: real.length - wrong, total: real.length };
}
function weighBlock(real, predicted, weights) {
    let [wrong, total] = [0, 0];
    for (let row = 0; row < real.length; row++) {
        const apart = real[row] ^ predicted[row];
        wrong += ((apart | -apart) >>> 31) * weights[row];
        total += weights[row];
    }
    return { right: total - wrong, total };
}
function accuracy_sum(rows, weights) {
    return weights === undefined ? rows : arrays_weightedSum(weights);
}
/** @throws AssayError `evaluation/no-rows` */
function accuracy_requireWeight(total) {
    if (total !== 0)
        return total;
    throw new AssayError("evaluation/no-rows", "The weights of the rows add up to nothing.");
}

// EXTERNAL MODULE: ./node_modules/typebox/build/index.mjs + 1 modules
var build = __webpack_require__(35007);
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

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/classification/support.js

function emptySupport(classes) {
    return {
        truePositives: new Float64Array(classes),
        trueSum: new Float64Array(classes),
        predictedSum: new Float64Array(classes),
        total: new Float64Array(classes),
    };
}
/** Of each class of `pairs`, in their order. */
function supportOfPairs({ classes, real, predicted, weight }) {
    const support = emptySupport(classes.length);
    const { truePositives, trueSum, predictedSum } = support;
    let total = 0;
    for (let cell = 0; cell < weight.length; cell++) {
        trueSum[real[cell]] += weight[cell];
        predictedSum[predicted[cell]] += weight[cell];
        if (real[cell] === predicted[cell])
            truePositives[real[cell]] += weight[cell];
        total += weight[cell];
    }
    support.total.fill(total);
    return support;
}
/** Of some classes; one that is nowhere (-1) has no support. */
function pickSupport(support, indices) {
    const pick = (from) => Float64Array.from(indices, (index) => (index < 0 ? 0 : from[index]));
    return {
        truePositives: pick(support.truePositives),
        trueSum: pick(support.trueSum),
        predictedSum: pick(support.predictedSum),
        total: new Float64Array(indices.length).fill(support.total.length > 0 ? support.total[0] : 0),
    };
}
/** Of each label, over the rows. */
function supportOfLabels(indicators, sampleWeight) {
    const support = emptySupport(indicators.labels);
    if (sampleWeight === undefined)
        countLabels(indicators, support);
    else
        weighLabels(indicators, support, arrays_toFloat64(sampleWeight));
    return support;
}
function countLabels({ rows, labels, real, predicted }, support) {
    const [both, one, other] = [new Uint32Array(labels), new Uint32Array(labels), new Uint32Array(labels)];
    for (let row = 0, at = 0; row < rows; row++)
        for (let label = 0; label < labels; label++, at++) {
            both[label] += real[at] & predicted[at];
            one[label] += real[at];
            other[label] += predicted[at];
        }
    support.truePositives.set(both);
    support.trueSum.set(one);
    support.predictedSum.set(other);
    support.total.fill(rows);
}
function weighLabels({ rows, labels, real, predicted }, { truePositives, trueSum, predictedSum, total }, weights) {
    let sum = 0;
    for (let row = 0, at = 0; row < rows; row++) {
        const weight = weights[row];
        sum += weight;
        for (let label = 0; label < labels; label++, at++) {
            truePositives[label] += weight * (real[at] & predicted[at]);
            trueSum[label] += weight * real[at];
            predictedSum[label] += weight * predicted[at];
        }
    }
    total.fill(sum);
}
/** Of each row, over its labels. */
function supportOfRows({ rows, labels, real, predicted }) {
    const support = emptySupport(rows);
    const { truePositives, trueSum, predictedSum } = support;
    for (let row = 0, at = 0; row < rows; row++) {
        let [both, one, other] = [0, 0, 0];
        for (const end = at + labels; at < end; at++) {
            both += real[at] & predicted[at];
            one += real[at];
            other += predicted[at];
        }
        truePositives[row] = both;
        trueSum[row] = one;
        predictedSum[row] = other;
    }
    support.total.fill(labels);
    return support;
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/classification/averages.js

/** The score of each class; `zeroDivision` where it is 0/0. */
function scoreEach(support, fraction, zeroDivision) {
    const { truePositives, trueSum, predictedSum, total } = support;
    const scores = new Float64Array(truePositives.length);
    for (let index = 0; index < scores.length; index++)
        scores[index] = divide(fraction(truePositives[index], trueSum[index], predictedSum[index], total[index]), zeroDivision);
    return scores;
}
/**
 * One score of several classes (or, for `samples`, of several rows with `rowWeights`). NaN where each of them is.
 * Source: `sklearn.metrics._classification._prf_divide`, `_nanaverage`.
 */
function averageSupport(support, average, fraction, zeroDivision, rowWeights) {
    const { truePositives, trueSum, predictedSum, total } = support;
    if (average === "micro" || average === "binary")
        return divide(fraction(averages_sum(truePositives), averages_sum(trueSum), averages_sum(predictedSum), averages_sum(total)), zeroDivision);
    const weights = average === "weighted" ? trueSum : average === "samples" ? rowWeights : undefined;
    return meanOfDefined(scoreEach(support, fraction, zeroDivision), weights);
}
/** As `_nanaverage`: NaN is left out, and without any weight it is the plain mean. */
function meanOfDefined(scores, weights) {
    const defined = scores.some(Number.isNaN)
        ? scores.map((score) => (Number.isNaN(score) ? 0 : 1))
        : undefined;
    const sum = defined ? scores.map((score, index) => (defined[index] === 1 ? score : 0)) : scores;
    const count = defined ? arrays_weightedSum(defined) : scores.length;
    const weight = weights && (defined ? arrays_weightedSum(defined, weights) : arrays_weightedSum(weights));
    return weights === undefined || weight === 0 || weight === undefined
        ? arrays_weightedSum(sum) / count
        : arrays_weightedSum(sum, weights) / weight;
}
function divide([numerator, denominator], zeroDivision) {
    return denominator === 0 ? zeroDivision : numerator / denominator;
}
function averages_sum(values) {
    let total = 0;
    for (const value of values)
        total += value;
    return total;
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/classification/choice.js

/** For callers whose types were not checked. @throws AssayError `evaluation/parameter` */
function choice_requireChoice(name, given, choices) {
    if (choices.includes(given))
        return;
    const known = choices.filter((choice) => choice !== undefined);
    throw new error.AssayError("evaluation/parameter", `\`${name}\` is ${String(given)}.`, {
        fix: `Choose one of ${known.map(String).join(", ")}.`,
    });
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/classification/support-score.js







const AVERAGES = ["binary", "micro", "macro", "weighted", "samples", null];
/**
 * The score whose fraction `fractionOf` gives for the input's own parameters.
 * @throws AssayError as `supportOf`, and `evaluation/undefined` where the score is NaN because `zeroDivision` is
 */
function supportScore(fractionOf) {
    function score(input) {
        const fraction = fractionOf(input);
        const { average = "binary", zeroDivision = 0, sampleWeight } = input;
        requireZeroDivision(zeroDivision);
        const support = supportOf(input, average);
        if (average === null)
            return support_score_requireDefined([...scoreEach(support, fraction, zeroDivision)]);
        const value = averageSupport(support, average, fraction, zeroDivision, sampleWeight);
        return support_score_requireDefined([value])[0];
    }
    return score;
}
/**
 * What each class holds, or each row where the average is `samples`.
 * @throws AssayError as `readLabels`, `encodeClasses` and `readIndicators`; `evaluation/average-needed` for more than two
 *   classes with `average: "binary"`, `evaluation/positive-unknown` when two other classes occur than
 *   `posLabel`, `evaluation/label-type` for `samples` where a row has one label, `evaluation/parameter`
 */
function supportOf(input, average) {
    const { labels, sampleWeight } = input;
    choice_requireChoice("average", average, AVERAGES);
    const indicators = indicator_readIndicators(input);
    if (indicators !== undefined) {
        if (average === "binary")
            throw averageNeeded(`Rows have several of ${indicators.labels} labels`);
        const picked = labels === undefined ? indicators : pickLabels(indicators, columns(labels, indicators.labels));
        if (average !== "samples")
            return supportOfLabels(picked, sampleWeight);
        arrays_totalWeight(indicators.rows, sampleWeight);
        return supportOfRows(picked);
    }
    if (average === "samples")
        throw new error.AssayError("evaluation/label-type", "The average `samples` is over rows of several labels.", {
            fix: "Choose `macro`, `micro` or `weighted`, or give 0 and 1 for each row and label.",
        });
    const pairs = pairs_pairsOf(input);
    const support = supportOfPairs(pairs);
    const { posLabel = 1 } = input;
    if (average === "binary")
        requirePositive(pairs.classes, posLabel);
    const wanted = average === "binary" ? [posLabel] : labels;
    if (wanted === undefined)
        return support;
    const indices = new Map(pairs.classes.map((label, index) => [label, index]));
    return pickSupport(support, Array.from(wanted, (label) => indices.get(label) ?? -1));
}
/** The columns that `labels` names. @throws AssayError `evaluation/parameter` */
function columns(labels, count) {
    return Array.from(labels, (label) => {
        if (typeof label === "number" && Number.isInteger(label) && label >= 0 && label < count)
            return label;
        throw new error.AssayError("evaluation/parameter", `\`labels\` names the column ${label}, but the columns are 0 to ${count - 1}.`, { fix: "Name columns by their number, from 0." });
    });
}
function requireZeroDivision(zeroDivision) {
    if (zeroDivision === 0 || zeroDivision === 1 || Number.isNaN(zeroDivision))
        return;
    throw new error.AssayError("evaluation/parameter", `\`zeroDivision\` is ${zeroDivision}.`, {
        fix: "Choose 0, 1 or NaN.",
    });
}
function requirePositive(classes, posLabel) {
    if (classes.length > 2)
        throw averageNeeded(`There are ${classes.length} classes`);
    if (classes.length === 2 && !classes.includes(posLabel))
        throw new error.AssayError("evaluation/positive-unknown", `The positive label ${posLabel} is none of the labels ${classes.join(" and ")}.`, { fix: "Set `positive` to one of the labels." });
}
function averageNeeded(seen) {
    return new error.AssayError("evaluation/average-needed", `${seen}, but the average is \`binary\`.`, {
        fix: "Choose `average: macro`, `micro` or `weighted`.",
    });
}
/** @throws AssayError `evaluation/undefined` */
function support_score_requireDefined(scores) {
    if (!scores.some(Number.isNaN))
        return scores;
    throw new error.AssayError("evaluation/undefined", "The score is 0/0: no row counts for it.", {
        fix: "Set `zero_division` to the value that such a score should have.",
    });
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/classification/balanced-accuracy.js






/**
 * Mean recall of the classes that have true rows. 0 to 1, higher is better; adjusted from 1 / (1 − classes) to 1,
 * with 0 for chance. Source: `sklearn.metrics.balanced_accuracy_score`.
 * @throws AssayError as `pairsOf`; `evaluation/undefined` for one class adjusted, or without any weight
 */
function balancedAccuracyScore(input) {
    return requireDefined([meanRecall(pairsOf(input), input.adjusted ?? false)])[0];
}
function meanRecall(pairs, adjusted) {
    const { truePositives, trueSum } = supportOfPairs(pairs);
    let [sum, classes] = [0, 0];
    for (let index = 0; index < trueSum.length; index++) {
        if (trueSum[index] === 0)
            continue;
        sum += truePositives[index] / trueSum[index];
        classes++;
    }
    const chance = 1 / classes;
    // With one class, chance is always right and nothing can be better.
    if (adjusted && classes === 1)
        return Number.NaN;
    return adjusted ? (sum / classes - chance) / (1 - chance) : sum / classes;
}
const balancedAccuracy = pairsMetric({
    id: "balanced_accuracy",
    description: "Mean recall of the classes, so that each counts alike however rare it is",
    direction: "higher",
    unit: "score",
    range: [-1, 1],
    options: build/* Type.Object */.ZUJ.Object({
        adjusted: build/* Type.Optional */.ZUJ.Optional(build/* Type.Boolean */.ZUJ.Boolean({ default: false, description: "Whether chance is 0 instead of 1 / classes" })),
    }),
    source: "sklearn.metrics.balanced_accuracy_score",
    score: (_rows, options) => {
        const adjusted = flagOption(options, "adjusted");
        return (pairs) => meanRecall(pairs, adjusted);
    },
});

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/classification/confusion-matrix.js



/** What a matrix of more classes would take is beyond the memory of a runner. */
const MOST_CLASSES = 16_384;
/**
 * Rows, or their weight, by true label (lines) and predicted label (columns). A line or column without rows is 0
 * when it is normalised. Source: `sklearn.metrics.confusion_matrix`.
 * @throws AssayError as `pairsOf`; `evaluation/parameter` for empty `labels` or more than 16,384 classes,
 *   `evaluation/classes-mismatch` where no row has one of `labels`
 */
function confusionMatrix(input) {
    const { normalize } = input;
    requireChoice("normalize", normalize, ["true", "pred", "all", undefined]);
    const { side, cells } = confusion_matrix_squareOf(input);
    const lines = Array.from({ length: side }, (_, line) => Array.from(cells.subarray(line * side, (line + 1) * side)));
    if (normalize === undefined)
        return lines;
    const lineSums = lines.map(confusion_matrix_sum);
    const columnSums = lines.map((_, column) => confusion_matrix_sum(lines.map((line) => line[column])));
    const total = confusion_matrix_sum(lineSums);
    return lines.map((line, at) => line.map((value, column) => {
        const whole = normalize === "true" ? lineSums[at] : normalize === "pred" ? columnSums[column] : total;
        return whole === 0 ? 0 : value / whole;
    }));
}
/** @throws AssayError as `confusionMatrix` */
function confusion_matrix_squareOf(input) {
    const pairs = pairsOf(input);
    return input.labels === undefined ? confusion_matrix_square(pairs) : confusion_matrix_square(pairs, input.labels);
}
/** The matrix of `labels`, default of all classes that occur. @throws AssayError as `confusionMatrix` */
function confusion_matrix_square(pairs, labels) {
    const { classes, real, predicted, weight } = pairs;
    const side = labels === undefined ? classes.length : labels.length;
    if (side > MOST_CLASSES || side === 0)
        throw new error.AssayError("evaluation/parameter", `A confusion matrix of ${side} classes cannot be made.`, {
            fix: `Name 1 to ${MOST_CLASSES} classes with \`labels\`.`,
        });
    const place = labels === undefined ? Int32Array.from(classes.keys()) : placesOf(classes, labels);
    if (!real.some((code) => place[code] >= 0))
        throw new error.AssayError("evaluation/classes-mismatch", "No true label is one of `labels`.", {
            fix: "Name classes that occur.",
        });
    const cells = new Float64Array(side * side);
    for (let cell = 0; cell < weight.length; cell++) {
        const [line, column] = [place[real[cell]], place[predicted[cell]]];
        if (line >= 0 && column >= 0)
            cells[line * side + column] += weight[cell];
    }
    return { side, cells };
}
function placesOf(classes, labels) {
    const places = new Map(Array.from(labels, (label, index) => [label, index]));
    return Int32Array.from(classes, (label) => places.get(label) ?? -1);
}
function confusion_matrix_sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/classification/cohen-kappa.js







const WEIGHTS = ["linear", "quadratic"];
/**
 * Agreement beyond chance (Cohen 1960; weighted 1968). −1 to 1, higher is better.
 * Source: `sklearn.metrics.cohen_kappa_score`.
 * @throws AssayError as `confusionMatrix`; `evaluation/undefined` where both have one label only
 */
function cohenKappaScore(input) {
    const { y1, y2, labels, weights, sampleWeight, replaceUndefinedBy = Number.NaN } = input;
    requireChoice("weights", weights, [...WEIGHTS, undefined]);
    if (replaceUndefinedBy < -1 || replaceUndefinedBy > 1)
        throw new AssayError("evaluation/parameter", `\`replaceUndefinedBy\` is ${replaceUndefinedBy}.`, {
            fix: "Choose -1 to 1, the range of kappa.",
        });
    const kappa = kappaOf(squareOf({ yTrue: y1, yPred: y2, labels, sampleWeight }), weights);
    return requireDefined([Number.isNaN(kappa) ? replaceUndefinedBy : kappa])[0];
}
/** 1 − observed disagreement / disagreement by chance. */
function kappaOf({ side, cells }, weights) {
    const lines = new Float64Array(side);
    const columns = new Float64Array(side);
    let total = 0;
    for (let line = 0, at = 0; line < side; line++)
        for (let column = 0; column < side; column++, at++) {
            lines[line] += cells[at];
            columns[column] += cells[at];
            total += cells[at];
        }
    let [observed, chance] = [0, 0];
    for (let line = 0; line < side; line++) {
        // Line by line, so that rounding does not grow with the number of cells.
        let [observedHere, chanceHere] = [0, 0];
        for (let column = 0; column < side; column++) {
            if (line === column)
                continue;
            const apart = Math.abs(line - column);
            const weight = weights === undefined ? 1 : weights === "linear" ? apart : apart * apart;
            observedHere += weight * cells[line * side + column];
            chanceHere += weight * columns[column];
        }
        observed += observedHere;
        chance += lines[line] * chanceHere;
    }
    chance /= total;
    return total === 0 || chance === 0 ? Number.NaN : 1 - observed / chance;
}
const cohenKappa = pairsMetric({
    id: "cohen_kappa",
    description: "Agreement of truth and prediction beyond chance",
    direction: "higher",
    unit: "score",
    range: [-1, 1],
    options: build/* Type.Object */.ZUJ.Object({
        weights: build/* Type.Optional */.ZUJ.Optional(build/* Type.Enum */.ZUJ.Enum([...WEIGHTS], {
            description: "For ordered classes: a disagreement counts by its distance in the order of `classes`, or by the square",
        })),
    }),
    source: "sklearn.metrics.cohen_kappa_score",
    score: (rows, options) => {
        const weights = choiceOption(options, "weights", WEIGHTS);
        // A class without rows in a slice still keeps its neighbours apart.
        const labels = weights && [...rows.classes.keys()];
        return (pairs) => kappaOf(confusion_matrix_square(pairs, labels), weights);
    },
});

// EXTERNAL MODULE: ./node_modules/typebox/build/value/index.mjs + 297 modules
var value = __webpack_require__(72668);
;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/classification/support-metric.js








const SupportOptions = build/* Type.Object */.ZUJ.Object({
    average: build/* Type.Optional */.ZUJ.Optional(build/* Type.Enum */.ZUJ.Enum(["binary", "micro", "macro", "weighted"], {
        description: "How the classes' scores become one; `binary` is the positive class alone",
    })),
    zero_division: build/* Type.Optional */.ZUJ.Optional(build/* Type.Enum */.ZUJ.Enum([0, 1], { description: "The value of 0/0; without it such a score is missing" })),
});
/** A metric over what each class holds: precision, recall, F-scores, rates of errors. */
function supportMetric(spec) {
    const { fractionOf, isShare, share, options: own, direction = "higher", ...known } = spec;
    return pairsMetric({
        ...known,
        direction,
        unit: isShare ? "ratio" : "score",
        range: [0, 1],
        options: build/* Type.Object */.ZUJ.Object({ ...SupportOptions.properties, ...own }),
        undefinedFix: "Set `zero_division` to the value that such a score should have.",
        score: (rows, options) => {
            const { average, zeroDivision } = settingsOf(rows, options);
            const ours = fractionOf(options);
            return (pairs) => averageSupport(scored(pairs, average), average, ours, zeroDivision);
        },
        trials: (rows, options) => {
            if (!isShare || settingsOf(rows, options).average !== "binary")
                return undefined;
            const { truePositives, trueSum, predictedSum, total } = scored(pairs_pairsOf(rows), "binary");
            const [successes, trials] = fractionOf(options)(truePositives[0], trueSum[0], predictedSum[0], total[0]);
            return trials > 0 ? { successes, trials } : undefined;
        },
        pairedDifference: (candidate, baseline, options) => {
            if (share === undefined || settingsOf(candidate, options).average !== "binary")
                return undefined;
            return pairedShare(candidate, baseline, share);
        },
    });
}
/** Support of the positive class alone, or of every class that occurs. */
function scored(pairs, average) {
    const support = supportOfPairs(pairs);
    return average === "binary" ? pickSupport(support, [pairs.classes.indexOf(1)]) : support;
}
function settingsOf(rows, options) {
    const { average = "binary", zero_division } = value/* Value.Parse */.WT.Parse(SupportOptions, options);
    if (average === "binary" && rows.task !== "binary-classification")
        throw new error.AssayError("evaluation/average-needed", `The task has ${rows.classes.length} classes, but the rule does not say how their scores become one.`, { fix: "Add `average: macro`, `micro` or `weighted` to the rule." });
    // A class without predictions counts 0 in an average, as in scikit-learn; alone it is no evidence.
    return { average, zeroDivision: zero_division ?? (average === "binary" ? Number.NaN : 0) };
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/classification/error-rates.js


const falsePositiveFraction = (truePositives, trueSum, predictedSum, total) => [
    predictedSum - truePositives,
    total - trueSum,
];
const falseNegativeFraction = (truePositives, trueSum) => [trueSum - truePositives, trueSum];
const falseDiscoveryFraction = (truePositives, _trueSum, predictedSum) => [
    predictedSum - truePositives,
    predictedSum,
];
const falseOmissionFraction = (truePositives, trueSum, predictedSum, total) => [
    trueSum - truePositives,
    total - predictedSum,
];
/**
 * fp / (fp + tn) = 1 − specificity, averaged over the classes as `average` says; also fall-out. 0 to 1, lower is
 * better. Source: `fairlearn.metrics.false_positive_rate`; parameters of `sklearn.metrics.recall_score`.
 * @throws AssayError as `supportScore`
 */
const falsePositiveRate = supportScore(() => falsePositiveFraction);
/**
 * fn / (fn + tp) = 1 − recall, averaged over the classes as `average` says; also miss rate. 0 to 1, lower is better.
 * Source: `fairlearn.metrics.false_negative_rate`; parameters of `sklearn.metrics.recall_score`.
 * @throws AssayError as `supportScore`
 */
const falseNegativeRate = supportScore(() => falseNegativeFraction);
/**
 * fp / (fp + tp) = 1 − precision, averaged over the classes as `average` says. 0 to 1, lower is better.
 * Source: Benjamini and Hochberg 1995; parameters of `sklearn.metrics.precision_score`.
 * @throws AssayError as `supportScore`
 */
const falseDiscoveryRate = supportScore(() => falseDiscoveryFraction);
/**
 * fn / (fn + tn) = 1 − negative predictive value, averaged over the classes as `average` says. 0 to 1, lower is
 * better. Source: `tfma.metrics.FalseOmissionRate`; parameters of `sklearn.metrics.precision_score`.
 * @throws AssayError as `supportScore`
 */
const falseOmissionRate = supportScore(() => falseOmissionFraction);
const falsePositiveRateMetric = supportMetric({
    id: "false_positive_rate",
    description: "Share of the negative rows that are predicted positive",
    source: "fairlearn.metrics.false_positive_rate",
    fractionOf: () => falsePositiveFraction,
    isShare: true,
    share: { among: (real) => real !== 1, counts: (_real, predicted) => predicted === 1 },
    direction: "lower",
});
const falseNegativeRateMetric = supportMetric({
    id: "false_negative_rate",
    description: "Share of the positive rows that are predicted negative",
    source: "fairlearn.metrics.false_negative_rate",
    fractionOf: () => falseNegativeFraction,
    isShare: true,
    share: { among: (real) => real === 1, counts: (_real, predicted) => predicted !== 1 },
    direction: "lower",
});
const falseDiscoveryRateMetric = supportMetric({
    id: "false_discovery_rate",
    description: "Share of the rows predicted positive that are negative",
    source: "tfma.metrics.FalseDiscoveryRate",
    fractionOf: () => falseDiscoveryFraction,
    isShare: true,
    direction: "lower",
});
const falseOmissionRateMetric = supportMetric({
    id: "false_omission_rate",
    description: "Share of the rows predicted negative that are positive",
    source: "tfma.metrics.FalseOmissionRate",
    fractionOf: () => falseOmissionFraction,
    isShare: true,
    direction: "lower",
});

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/classification/precision.js


const precisionFraction = (truePositives, _trueSum, predictedSum) => [
    truePositives,
    predictedSum,
];
/**
 * tp / (tp + fp), averaged over the classes as `average` says; also the positive predictive value. 0 to 1, higher
 * is better. Source: `sklearn.metrics.precision_score`.
 * @throws AssayError as `supportScore`
 */
const precisionScore = supportScore(() => precisionFraction);
const precision = supportMetric({
    id: "precision",
    description: "Share of the rows predicted positive that are positive",
    source: "sklearn.metrics.precision_score",
    fractionOf: () => precisionFraction,
    isShare: true,
});

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/classification/recall.js


const recallFraction = (truePositives, trueSum) => [truePositives, trueSum];
/**
 * tp / (tp + fn), averaged over the classes as `average` says; also sensitivity and true positive rate. 0 to 1,
 * higher is better. Source: `sklearn.metrics.recall_score`.
 * @throws AssayError as `supportScore`
 */
const recallScore = supportScore(() => recallFraction);
const recall = supportMetric({
    id: "recall",
    description: "Share of the positive rows that are predicted positive",
    source: "sklearn.metrics.recall_score",
    fractionOf: () => recallFraction,
    isShare: true,
    share: { among: (real) => real === 1, counts: (_real, predicted) => predicted === 1 },
});

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/classification/fbeta.js







/** Recall counts `beta` times as much as precision. @throws AssayError `evaluation/parameter` */
function fbetaFraction(beta) {
    if (beta === Number.POSITIVE_INFINITY)
        return recallFraction;
    if (beta === 0)
        return precisionFraction;
    if (!(beta > 0))
        throw new error.AssayError("evaluation/parameter", `\`beta\` is ${beta}.`, { fix: "Choose 0 or more." });
    const square = beta ** 2;
    return (truePositives, trueSum, predictedSum) => [
        (1 + square) * truePositives,
        square * trueSum + predictedSum,
    ];
}
/**
 * (1 + β²) tp / ((1 + β²) tp + β² fn + fp), averaged over the classes as `average` says: recall counts β times as
 * much as precision. 0 to 1, higher is better. Source: `sklearn.metrics.fbeta_score`.
 * @throws AssayError as `supportScore`, `evaluation/parameter` for a negative `beta`
 */
const fbetaScore = supportScore(({ beta }) => fbetaFraction(beta));
const fbeta = supportMetric({
    id: "fbeta",
    description: "Weighted harmonic mean of precision and recall, in which recall counts `beta` times as much",
    source: "sklearn.metrics.fbeta_score",
    fractionOf: (options) => fbetaFraction(numberOption(options, "beta", 1)),
    isShare: false,
    options: {
        beta: build/* Type.Optional */.ZUJ.Optional(build/* Type.Number */.ZUJ.Number({ minimum: 0, default: 1, description: "How much more recall counts than precision" })),
    },
});

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/classification/f1.js



/**
 * 2 tp / (2 tp + fp + fn), averaged over the classes as `average` says; also the Dice coefficient. 0 to 1, higher
 * is better. Source: `sklearn.metrics.f1_score`.
 * @throws AssayError as `supportScore`
 */
const f1Score = supportScore(() => fbetaFraction(1));
const f1 = supportMetric({
    id: "f1",
    description: "Harmonic mean of precision and recall",
    source: "sklearn.metrics.f1_score",
    fractionOf: () => fbetaFraction(1),
    isShare: false,
});

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/classification/hamming-loss.js





/**
 * Share of the labels that are wrong: of rows where each has one label, of rows times labels where each has
 * several. 0 to 1, lower is better. Source: `sklearn.metrics.hamming_loss`.
 * @throws AssayError as `accuracyScore`
 */
function hammingLoss(input) {
    const indicators = readIndicators(input);
    if (indicators === undefined) {
        const { right, total } = countRight(input);
        return (total - right) / requireWeight(total);
    }
    const { rows, labels } = indicators;
    const { sampleWeight } = input;
    return weightedSum(differencesOf(indicators), sampleWeight) / (totalWeight(rows, sampleWeight) * labels);
}
const hamming = pairsMetric({
    id: "hamming_loss",
    description: "Share of the labels that are predicted wrong; with one label a row the same as `zero_one_loss`",
    direction: "lower",
    unit: "ratio",
    range: [0, 1],
    source: "sklearn.metrics.hamming_loss",
    takesOneClass: true,
    score: () => (pairs) => 1 - shareRight(pairs),
    trials: (rows) => {
        const { right, total } = accuracy_countRight(rows);
        return { successes: total - right, trials: total };
    },
    pairedDifference: (candidate, baseline) => pairedShare(candidate, baseline, WRONG),
});

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/classification/hinge-loss.js






/**
 * Mean of max(0, 1 − margin): for two classes the decision towards the true one, for more that of the true class
 * over the greatest of the others (Crammer and Singer 2001). 0 and more, lower is better.
 * Source: `sklearn.metrics.hinge_loss`, except that `labels` also tells which of two classes is the greater where
 * only one occurs; scikit-learn then takes it for the smaller.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/not-finite`,
 *   `evaluation/one-class`, `evaluation/classes-mismatch`
 */
function hingeLoss(input) {
    return arrays_weightedMean(lossOfRows(input), input.sampleWeight);
}
function lossOfRows({ yTrue, predDecision, labels, sampleWeight }) {
    const { rows, columns, values } = readMatrix("predDecision", predDecision);
    arrays_requireSameLength({ yTrue, predDecision: { length: rows }, sampleWeight });
    arrays_requireFinite("predDecision", values);
    if (sampleWeight !== undefined)
        requireWeights(sampleWeight);
    const { classes, codes } = (0,metrics_labels/* encodeLabels */.e)([yTrue], labels);
    requireColumns(classes.length, columns, labels && (0,metrics_labels/* encodeLabels */.e)([labels]).classes.length);
    const [truth] = codes;
    const losses = new Float64Array(rows);
    for (let row = 0; row < rows; row++) {
        const margin = columns === 1
            ? truth[row] === 1
                ? values[row]
                : -values[row]
            : marginOver(values, row * columns, columns, truth[row]);
        losses[row] = Math.max(0, 1 - margin);
    }
    return losses;
}
function marginOver(values, from, columns, own) {
    let greatest = Number.NEGATIVE_INFINITY;
    for (let at = from; at < from + own; at++)
        greatest = Math.max(greatest, values[at]);
    for (let at = from + own + 1; at < from + columns; at++)
        greatest = Math.max(greatest, values[at]);
    return values[from + own] - greatest;
}
function requireColumns(classes, columns, named) {
    if (named !== undefined && named < classes)
        throw new error.AssayError("evaluation/classes-mismatch", "Some rows have a label that is not in `labels`.", {
            fix: "Name every class that occurs.",
        });
    if (classes < 2)
        throw new error.AssayError("evaluation/one-class", "All rows have one label, and no other class is named.", {
            fix: "Name all classes with `labels`.",
        });
    if (columns === (classes === 2 ? 1 : classes))
        return;
    throw new error.AssayError("evaluation/classes-mismatch", `There are ${classes} classes, but ${columns} decisions a row.`, { fix: "Give one decision a row for two classes, and one a class for more; name all classes." });
}
const hinge = (0,evaluation_metric/* evaluationMetric */.JP)({
    id: "hinge_loss",
    description: "Mean of max(0, 1 − margin), where scores are decisions around 0: for more than two classes the margin is over the next best class",
    tasks: evaluation_metric/* CLASSIFICATION */.NA,
    direction: "lower",
    unit: "score",
    reads: "score",
    source: "sklearn.metrics.hinge_loss",
    value: (rows, _options, sampleWeight) => hingeLoss({ ...inputOf(rows), sampleWeight }),
    replicate: (rows) => meanReplicate(lossOfRows(inputOf(rows))),
});
function inputOf({ yTrue, yScore }) {
    const columns = yScore.length / yTrue.length;
    const labels = Array.from({ length: Math.max(2, columns) }, (_, code) => code);
    return { yTrue, predDecision: { values: yScore, columns }, labels };
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/classification/binary-counts.js




/**
 * A function of true and predicted labels from its formula.
 * @throws AssayError as `supportOf` with `average: "binary"`; `evaluation/undefined` for a division by 0
 */
function binaryScore(formula) {
    return (input) => support_score_requireDefined([finite(formula(countsOf(supportOf(input, "binary"), 0)))])[0];
}
/** A metric of binary tasks from the same formula. */
function binaryMetric(spec) {
    const { formula, ...known } = spec;
    return pairsMetric({
        ...known,
        tasks: ["binary-classification"],
        score: () => (pairs) => finite(formula(countsOfPairs(pairs))),
    });
}
/** Class 1 is the positive one. */
function countsOfPairs(pairs) {
    const positive = pairs.classes.indexOf(1);
    const support = supportOfPairs(pairs);
    if (positive >= 0)
        return countsOf(support, positive);
    return { truePositives: 0, falsePositives: 0, falseNegatives: 0, trueNegatives: support.total[0] };
}
function countsOf({ truePositives, trueSum, predictedSum, total }, index) {
    const right = truePositives[index];
    return {
        truePositives: right,
        falsePositives: predictedSum[index] - right,
        falseNegatives: trueSum[index] - right,
        trueNegatives: total[index] - trueSum[index] - predictedSum[index] + right,
    };
}
function finite(value) {
    return Number.isFinite(value) ? value : Number.NaN;
}
/** @throws AssayError `evaluation/label-type` */
function binary_counts_requireTwoClasses(classes) {
    if (classes === 2)
        return;
    throw new AssayError("evaluation/label-type", `The metric needs two classes, but there are ${classes}.`, {
        fix: "Name both classes with `labels`, or choose a metric of more classes.",
    });
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/classification/informedness.js

const informednessFormula = ({ truePositives, falsePositives, falseNegatives, trueNegatives, }) => truePositives / (truePositives + falseNegatives) - falsePositives / (falsePositives + trueNegatives);
/**
 * Recall + specificity − 1 (Youden 1950); also Youden's J and Peirce's skill score. −1 to 1, higher is better, 0 is
 * chance. Source: `tfma.metrics.Informedness`.
 * @throws AssayError as `binaryScore`
 */
const informednessScore = binaryScore(informednessFormula);
const informedness = binaryMetric({
    id: "informedness",
    description: "Recall + specificity − 1 (Youden's J): 0 is chance",
    direction: "higher",
    unit: "score",
    range: [-1, 1],
    source: "tfma.metrics.Informedness",
    formula: informednessFormula,
});
const markednessFormula = ({ truePositives, falsePositives, falseNegatives, trueNegatives }) => truePositives / (truePositives + falsePositives) - falseNegatives / (falseNegatives + trueNegatives);
/**
 * Precision + negative predictive value − 1 (Powers 2011). −1 to 1, higher is better, 0 is chance.
 * Source: `tfma.metrics.Markedness`.
 * @throws AssayError as `binaryScore`
 */
const markednessScore = binaryScore(markednessFormula);
const markedness = binaryMetric({
    id: "markedness",
    description: "Precision + negative predictive value − 1: 0 is chance",
    direction: "higher",
    unit: "score",
    range: [-1, 1],
    source: "tfma.metrics.Markedness",
    formula: markednessFormula,
});
const prevalenceFormula = ({ truePositives, falsePositives, falseNegatives, trueNegatives }) => (truePositives + falseNegatives) / (truePositives + falsePositives + falseNegatives + trueNegatives);
/**
 * Share of the rows that are positive. 0 to 1; it speaks of the data, so neither way is better.
 * Source: `tfma.metrics.Prevalence`.
 * @throws AssayError as `binaryScore`
 */
const prevalenceScore = binaryScore(prevalenceFormula);
const prevalence = binaryMetric({
    id: "prevalence",
    description: "Share of the rows that are positive, whatever the model says",
    direction: "exact",
    unit: "ratio",
    range: [0, 1],
    source: "tfma.metrics.Prevalence",
    takesOneClass: true,
    formula: prevalenceFormula,
    trials: ({ yTrue }) => {
        let positives = 0;
        for (let row = 0; row < yTrue.length; row++)
            if (yTrue[row] === 1)
                positives++;
        return { successes: positives, trials: yTrue.length };
    },
    // The truth is the same for both.
    pairedDifference: ({ yTrue }) => ({ value: 0, uncertainty: { kind: "exact" }, samples: yTrue.length }),
});

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/classification/jaccard.js



const fraction = (truePositives, trueSum, predictedSum) => [
    truePositives,
    trueSum + predictedSum - truePositives,
];
/**
 * tp / (tp + fp + fn), averaged over the classes as `average` says; also intersection over union, threat score
 * and critical success index. 0 to 1, higher is better. Source: `sklearn.metrics.jaccard_score`.
 * @throws AssayError as `supportScore`; `evaluation/parameter` for `zeroDivision: NaN`, as scikit-learn
 */
const jaccardScore = supportScore(({ zeroDivision = 0 }) => {
    if (Number.isNaN(zeroDivision))
        throw new error.AssayError("evaluation/parameter", "`zeroDivision` of a Jaccard score cannot be NaN.", {
            fix: "Choose 0 or 1.",
        });
    return fraction;
});
/** Another name of the Jaccard score. @throws AssayError as `jaccardScore` */
const threatScore = (/* unused pure expression or super */ null && (jaccardScore));
const jaccard = supportMetric({
    id: "jaccard",
    description: "Rows both true and predicted as a share of those either true or predicted (threat score, IoU)",
    source: "sklearn.metrics.jaccard_score",
    fractionOf: () => fraction,
    isShare: true,
});

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/classification/likelihood-ratios.js





const positiveFormula = ({ truePositives, falsePositives, falseNegatives, trueNegatives }) => (truePositives * (trueNegatives + falsePositives)) / (falsePositives * (truePositives + falseNegatives));
const negativeFormula = ({ truePositives, falsePositives, falseNegatives, trueNegatives }) => (falseNegatives * (trueNegatives + falsePositives)) / (trueNegatives * (truePositives + falseNegatives));
const oddsFormula = ({ truePositives, falsePositives, falseNegatives, trueNegatives }) => (truePositives * trueNegatives) / (falsePositives * falseNegatives);
/**
 * How many times likelier a positive (negative) prediction is in a positive row than in a negative one.
 * Source: `sklearn.metrics.class_likelihood_ratios`.
 * @throws AssayError as `confusionMatrix`; `evaluation/label-type` unless there are two classes,
 *   `evaluation/undefined` where a ratio divides by 0, `evaluation/parameter`
 */
function classLikelihoodRatios(input) {
    const { labels, replaceUndefinedBy } = input;
    const instead = replaceUndefinedBy === 1 ? { "LR+": 1, "LR-": 1 } : replaceUndefinedBy;
    if (instead && !(instead["LR+"] >= 1 && instead["LR-"] >= 0 && instead["LR-"] <= 1))
        throw new AssayError("evaluation/parameter", `\`replaceUndefinedBy\` is LR+ ${instead["LR+"]} and LR- ${instead["LR-"]}.`, { fix: "Choose LR+ of at least 1 and LR- from 0 to 1." });
    const pairs = pairsOf(input);
    if (pairs.classes.length > 2)
        requireTwoClasses(pairs.classes.length);
    const { side, cells } = square(pairs, labels);
    requireTwoClasses(side);
    const [trueNegatives, falsePositives, falseNegatives, truePositives] = cells;
    const counts = { truePositives, falsePositives, falseNegatives, trueNegatives };
    const [positive, negative] = requireDefined([
        falsePositives === 0 ? (instead?.["LR+"] ?? Number.NaN) : positiveFormula(counts),
        trueNegatives === 0 ? (instead?.["LR-"] ?? Number.NaN) : negativeFormula(counts),
    ]);
    return { positive, negative };
}
/**
 * Recall / (1 − specificity). 0 and more, higher is better, 1 is chance.
 * Source: `sklearn.metrics.class_likelihood_ratios`.
 * @throws AssayError as `binaryScore`
 */
const positiveLikelihoodRatio = binaryScore(positiveFormula);
/**
 * (1 − recall) / specificity. 0 and more, lower is better, 1 is chance.
 * Source: `sklearn.metrics.class_likelihood_ratios`.
 * @throws AssayError as `binaryScore`
 */
const negativeLikelihoodRatio = binaryScore(negativeFormula);
/**
 * (tp tn) / (fp fn) (Glas and others 2003). 0 and more, higher is better, 1 is chance.
 * Source: `tfma.metrics.DiagnosticOddsRatio`.
 * @throws AssayError as `binaryScore`
 */
const diagnosticOddsRatio = binaryScore(oddsFormula);
const positiveLikelihoodRatioMetric = binaryMetric({
    id: "positive_likelihood_ratio",
    description: "How many times likelier a positive prediction is in a positive row than in a negative one",
    direction: "higher",
    unit: "score",
    source: "sklearn.metrics.class_likelihood_ratios",
    formula: positiveFormula,
});
const negativeLikelihoodRatioMetric = binaryMetric({
    id: "negative_likelihood_ratio",
    description: "How many times likelier a negative prediction is in a positive row than in a negative one",
    direction: "lower",
    unit: "score",
    source: "sklearn.metrics.class_likelihood_ratios",
    formula: negativeFormula,
});
const diagnosticOddsRatioMetric = binaryMetric({
    id: "diagnostic_odds_ratio",
    description: "Odds of a positive prediction in a positive row, divided by those in a negative row",
    direction: "higher",
    unit: "score",
    source: "tfma.metrics.DiagnosticOddsRatio",
    formula: oddsFormula,
});

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/classification/matthews-corrcoef.js



/**
 * Correlation of true and predicted labels (Matthews 1975; for more than two classes Gorodkin 2004, R_K). −1 to 1,
 * higher is better; 0, as scikit-learn says, where either holds one class only.
 * Source: `sklearn.metrics.matthews_corrcoef`.
 * @throws AssayError as `pairsOf`
 */
function matthewsCorrcoef(input) {
    return correlationOf(pairsOf(input));
}
function correlationOf(pairs) {
    const { truePositives, trueSum, predictedSum } = supportOfPairs(pairs);
    let [rows, right, product, realSquares, predictedSquares] = [0, 0, 0, 0, 0];
    for (let index = 0; index < trueSum.length; index++) {
        rows += predictedSum[index];
        right += truePositives[index];
        product += trueSum[index] * predictedSum[index];
        realSquares += trueSum[index] ** 2;
        predictedSquares += predictedSum[index] ** 2;
    }
    const spread = (rows * rows - predictedSquares) * (rows * rows - realSquares);
    return spread === 0 ? 0 : (right * rows - product) / Math.sqrt(spread);
}
const matthews = pairsMetric({
    id: "matthews_corrcoef",
    description: "Correlation of true and predicted labels; 0 is chance, and 0 where only one class is predicted",
    direction: "higher",
    unit: "score",
    range: [-1, 1],
    source: "sklearn.metrics.matthews_corrcoef",
    score: () => correlationOf,
});

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/classification/specificity.js


const specificityFraction = (truePositives, trueSum, predictedSum, total) => [
    total - trueSum - predictedSum + truePositives,
    total - trueSum,
];
/**
 * tn / (tn + fp), averaged over the classes as `average` says; also selectivity and true negative rate. 0 to 1,
 * higher is better. Source: `torchmetrics.classification.Specificity`; parameters of `sklearn.metrics.recall_score`.
 * @throws AssayError as `supportScore`
 */
const specificityScore = supportScore(() => specificityFraction);
const specificity = supportMetric({
    id: "specificity",
    description: "Share of the negative rows that are predicted negative",
    source: "torchmetrics.classification.Specificity",
    fractionOf: () => specificityFraction,
    isShare: true,
    share: { among: (real) => real !== 1, counts: (_real, predicted) => predicted !== 1 },
});
const negativePredictiveFraction = (truePositives, trueSum, predictedSum, total) => [
    total - trueSum - predictedSum + truePositives,
    total - predictedSum,
];
/**
 * tn / (tn + fn), averaged over the classes as `average` says. 0 to 1, higher is better.
 * Source: `torchmetrics.classification.NegativePredictiveValue`; parameters of `sklearn.metrics.precision_score`.
 * @throws AssayError as `supportScore`
 */
const negativePredictiveValue = supportScore(() => negativePredictiveFraction);
const negativePredictiveValueMetric = supportMetric({
    id: "negative_predictive_value",
    description: "Share of the rows predicted negative that are negative",
    source: "torchmetrics.classification.NegativePredictiveValue",
    fractionOf: () => negativePredictiveFraction,
    isShare: true,
});

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/classification/top-k-accuracy.js









const BIG_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 0;
/**
 * Share of the rows whose true class is among the k of the greatest scores; of equal scores the greater label comes
 * first. 0 to 1, higher is better; 1 for k of all classes. Source: `sklearn.metrics.top_k_accuracy_score`.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/not-finite`,
 *   `evaluation/parameter` for `k` or `labels` that are not sorted, `evaluation/classes-mismatch`
 */
function topKAccuracyScore(input) {
    const { normalize = true, sampleWeight } = input;
    const hits = hitsOf(input);
    return normalize ? arrays_weightedMean(hits, sampleWeight) : arrays_weightedSum(hits, sampleWeight);
}
function hitsOf({ yTrue, yScore, k = 2, sampleWeight, labels }) {
    const scores = readMatrix("yScore", yScore);
    arrays_requireSameLength({ yTrue, yScore: { length: scores.rows }, sampleWeight });
    arrays_requireFinite("yScore", scores.values);
    if (sampleWeight !== undefined)
        requireWeights(sampleWeight);
    if (!Number.isInteger(k) || k < 1)
        throw new error.AssayError("evaluation/parameter", `\`k\` is ${k}.`, { fix: "Choose a whole number above 0." });
    if (labels !== undefined)
        requireSorted(labels);
    const { classes, codes } = (0,metrics_labels/* encodeLabels */.e)([yTrue], labels);
    top_k_accuracy_requireClasses(classes.length, scores.columns, labels?.length);
    return scores.columns === 1 ? hitsOfTwo(scores.values, codes[0], k) : hitsOfMany(scores, codes[0], k);
}
/** One score a row predicts by itself: probabilities from 0.5, anything else from 0. */
function hitsOfTwo(scores, truth, k) {
    const hits = new Float64Array(truth.length).fill(1);
    if (k > 1)
        return hits;
    const threshold = scores.every((score) => score >= 0 && score <= 1) ? 0.5 : 0;
    for (let row = 0; row < hits.length; row++)
        hits[row] = (scores[row] > threshold ? 1 : 0) === truth[row] ? 1 : 0;
    return hits;
}
function hitsOfMany({ columns, values }, truth, k) {
    const hits = new Float64Array(truth.length);
    const gap = new Float64Array(1);
    const high = new Int32Array(gap.buffer, BIG_ENDIAN ? 0 : 4, 1);
    for (let row = 0, from = 0; row < hits.length; row++, from += columns) {
        const own = from + truth[row];
        const score = values[own];
        // The sign bit of a difference counts without a branch, which random scores would mislead.
        let ahead = 0;
        for (let at = from; at < own; at++) {
            gap[0] = score - values[at];
            ahead += high[0] >>> 31;
        }
        for (let at = own + 1; at < from + columns; at++) {
            gap[0] = values[at] - score;
            ahead += 1 - (high[0] >>> 31);
        }
        hits[row] = ahead < k ? 1 : 0;
    }
    return hits;
}
function requireSorted(labels) {
    const named = Array.from(labels);
    if (named.every((label, at) => at === 0 || (0,metrics_labels/* compareLabels */.H)(named[at - 1], label) < 0))
        return;
    throw new error.AssayError("evaluation/parameter", "`labels` is not sorted, or names a class twice.", {
        fix: "Name each class once, sorted, with the columns of the scores in the same order.",
    });
}
function top_k_accuracy_requireClasses(classes, columns, named) {
    if (named !== undefined && named < classes)
        throw new error.AssayError("evaluation/classes-mismatch", "Some rows have a label that is not in `labels`.", {
            fix: "Name every class that occurs.",
        });
    if (columns === (classes === 2 ? 1 : classes))
        return;
    throw new error.AssayError("evaluation/classes-mismatch", `There are ${classes} classes, but ${columns} scores a row.`, { fix: "Give one score a row for two classes, and one a class for more; name all with `labels`." });
}
const topKAccuracy = (0,evaluation_metric/* evaluationMetric */.JP)({
    id: "top_k_accuracy",
    description: "Share of the rows whose true class is among the `k` of the greatest scores",
    tasks: ["multiclass-classification"],
    direction: "higher",
    unit: "ratio",
    range: [0, 1],
    options: build/* Type.Object */.ZUJ.Object({
        k: build/* Type.Optional */.ZUJ.Optional(build/* Type.Integer */.ZUJ.Integer({ minimum: 1, default: 2, description: "How many classes count" })),
    }),
    reads: "score",
    source: "sklearn.metrics.top_k_accuracy_score",
    value: (rows, { k }, sampleWeight) => topKAccuracyScore({ ...top_k_accuracy_inputOf(rows, { k }), sampleWeight }),
    trials: (rows, { k }) => {
        const hits = hitsOf(top_k_accuracy_inputOf(rows, { k }));
        return { successes: arrays_weightedSum(hits), trials: hits.length };
    },
    pairedDifference: (candidate, baseline, { k }) => pairedHits(hitsOf(top_k_accuracy_inputOf(candidate, { k })), hitsOf(top_k_accuracy_inputOf(baseline, { k }))),
    replicate: (rows, { k }) => meanReplicate(hitsOf(top_k_accuracy_inputOf(rows, { k }))),
});
/** @throws AssayError `evaluation/option` where every class would count and every row be right */
function top_k_accuracy_inputOf({ yTrue, yScore }, options) {
    const columns = yScore.length / yTrue.length;
    const k = numberOption(options, "k", 2);
    if (k >= columns)
        throw new error.AssayError("evaluation/option", `\`k\` is ${k} of ${columns} classes: every row would be right.`, {
            fix: `Choose a \`k\` below ${columns}.`,
        });
    return {
        yTrue,
        yScore: { values: yScore, columns },
        k,
        labels: Array.from({ length: columns }, (_, at) => at),
    };
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/classification/zero-one-loss.js



/**
 * Share of the rows with a wrong label; where a row has several labels, of those with any label wrong. With
 * `normalize: false` their number. 0 to 1, lower is better. Source: `sklearn.metrics.zero_one_loss`.
 * @throws AssayError as `accuracyScore`
 */
function zeroOneLoss(input) {
    const { right, total } = countRight(input);
    return (input.normalize ?? true) ? (total - right) / requireWeight(total) : total - right;
}
/**
 * Share of the rows whose labels are all right: accuracy by the name that it has where rows have several labels.
 * 0 to 1, higher is better. Source: `torchmetrics.classification.MultilabelExactMatch`.
 * @throws AssayError as `accuracyScore`
 */
function exactMatch(input) {
    return accuracyScore({ ...input, normalize: true });
}
const zeroOneLossMetric = pairsMetric({
    id: "zero_one_loss",
    description: "Share of the rows that are predicted wrong",
    direction: "lower",
    unit: "ratio",
    range: [0, 1],
    source: "sklearn.metrics.zero_one_loss",
    takesOneClass: true,
    score: () => (pairs) => 1 - shareRight(pairs),
    trials: (rows) => {
        const { right, total } = accuracy_countRight(rows);
        return { successes: total - right, trials: total };
    },
    pairedDifference: (candidate, baseline) => pairedShare(candidate, baseline, WRONG),
});

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/fairness/groups.js


const SEPARATOR = ", ";
/** @throws AssayError `evaluation/length-mismatch` unless each column has one value a row */
function groups_encodeGroups(features, rows) {
    let names = [[]];
    let codes = new Int32Array(rows);
    for (const column of isColumns(features) ? features : [features]) {
        if (column.length !== rows)
            throw new AssayError("evaluation/length-mismatch", `There are ${rows} rows, but a sensitive feature has ${column.length} values.`, { fix: "Give one value of each sensitive feature for each row." });
        const encoded = encodeLabels([column]);
        const { classes } = encoded;
        const pairs = Float64Array.from(codes, (code, row) => code * classes.length + encoded.codes[0][row]);
        // Only combinations that occur are numbered, so that many columns do not outgrow a number.
        const present = Float64Array.from(new Set(pairs)).sort();
        const rank = new Map(Array.from(present, (pair, index) => [pair, index]));
        const known = names;
        names = Array.from(present, (pair) => [
            ...known[Math.floor(pair / classes.length)],
            String(classes[pair % classes.length]),
        ]);
        codes = Int32Array.from(pairs, (pair) => rank.get(pair) ?? 0);
    }
    return { names: names.map((values) => values.join(SEPARATOR)), codes };
}
function isColumns(features) {
    return features.length > 0 && typeof features[0] === "object";
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/fairness/rates.js



/**
 * Share of the rows that are predicted `posLabel` (1). 0 to 1. Source: `fairlearn.metrics.selection_rate` 0.15.
 * @throws AssayError `evaluation/no-rows` without rows or weight, `evaluation/length-mismatch`
 */
function selectionRate({ yTrue, yPred, posLabel = 1, sampleWeight, }) {
    requireSameLength({ yPred, yTrue, sampleWeight });
    return weightedMean(rates_isLabel(yPred, posLabel), sampleWeight);
}
/**
 * tp / (tp + fn): share of the positive rows that are predicted positive. 0 to 1, higher is better; 0 without a
 * positive row, as fairlearn has it. Source: `fairlearn.metrics.true_positive_rate` 0.15.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/not-binary`
 */
function truePositiveRate(input) {
    const { tp, fn } = confusionOf(input);
    return shareOf(tp, fn);
}
/** tn / (tn + fp). Otherwise as `truePositiveRate`. Source: `fairlearn.metrics.true_negative_rate` 0.15. */
function trueNegativeRate(input) {
    const { tn, fp } = confusionOf(input);
    return shareOf(tn, fp);
}
/** fp / (fp + tn), lower is better. Otherwise as `truePositiveRate`. Source: `fairlearn.metrics.false_positive_rate` 0.15. */
function rates_falsePositiveRate(input) {
    const { tn, fp } = confusionOf(input);
    return shareOf(fp, tn);
}
/** fn / (fn + tp), lower is better. Otherwise as `truePositiveRate`. Source: `fairlearn.metrics.false_negative_rate` 0.15. */
function rates_falseNegativeRate(input) {
    const { tp, fn } = confusionOf(input);
    return shareOf(fn, tp);
}
/**
 * Weighted mean of the predictions, in their unit. Source: `fairlearn.metrics.mean_prediction` 0.15.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/not-finite`
 */
function meanPrediction({ yTrue, yPred, sampleWeight, }) {
    requireSameLength({ yPred, yTrue, sampleWeight });
    requireFinite("the prediction", yPred);
    return weightedMean(toFloat64(yPred), sampleWeight);
}
/** 1 for each row that has the label. */
function rates_isLabel(labels, label) {
    const hits = new Uint8Array(labels.length);
    for (let row = 0; row < hits.length; row++)
        hits[row] = labels[row] === label ? 1 : 0;
    return hits;
}
/**
 * The label that counts as positive. fairlearn takes 1 where nothing else can be meant.
 * @throws AssayError `evaluation/not-binary` for other labels or more than two
 */
function rates_positiveLabel({ yTrue, yPred, posLabel }) {
    const { classes } = encodeLabels([yTrue, yPred]);
    const only = (...known) => classes.every((label) => known.includes(label));
    if (posLabel === undefined) {
        if (only(0, 1) || only(-1, 1))
            return 1;
    }
    else if (classes.length === 1 || (classes.length === 2 && classes.includes(posLabel)))
        return posLabel;
    throw new AssayError("evaluation/not-binary", posLabel === undefined
        ? `Rates of a group need the labels 0 and 1 (or -1 and 1), but there are ${classes.slice(0, 5).join(", ")}.`
        : `Rates of a group need two labels, of which ${posLabel} is one, but there are ${classes.slice(0, 5).join(", ")}.`, { fix: "Name the positive label with `posLabel`, and have one other." });
}
/** tp / (tp + fn) and the like; 0 where there is no such row, as scikit-learn's normalised matrix has it. */
function shareOf(part, rest) {
    const total = part + rest;
    return total === 0 ? 0 : part / total;
}
function confusionOf(input) {
    const { yTrue, yPred, sampleWeight } = input;
    const rows = requireSameLength({ yTrue, yPred, sampleWeight });
    totalWeight(rows, sampleWeight);
    const positive = rates_positiveLabel(input);
    const cells = [0, 0, 0, 0];
    for (let row = 0; row < rows; row++) {
        const cell = (yTrue[row] === positive ? 2 : 0) + (yPred[row] === positive ? 1 : 0);
        cells[cell] += sampleWeight === undefined ? 1 : sampleWeight[row];
    }
    const [tn, fp, fn, tp] = cells;
    return { tp, fp, fn, tn };
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/fairness/group-rates.js




const CELLS = 4;
/**
 * Which cell each row belongs to. `rate: "selection"` takes any labels and asks for 1, as fairlearn does.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/not-binary`
 */
function group_rates_readCells(input, rate) {
    const { yTrue, yPred, sensitiveFeatures, sampleWeight } = input;
    const rows = requireSameLength({ yTrue, yPred, sampleWeight });
    if (sampleWeight !== undefined)
        requireFinite("the sample weights", sampleWeight);
    const positive = rate === "selection" ? 1 : positiveLabel({ yTrue, yPred });
    return group_rates_cellsOf(isLabel(yTrue, positive), isLabel(yPred, positive), encodeGroups(sensitiveFeatures, rows));
}
function group_rates_cellsOf(truth, predicted, groups) {
    const cells = new Int32Array(truth.length);
    for (let row = 0; row < cells.length; row++) {
        const group = groups.codes[row];
        cells[row] = group < 0 ? -1 : group * CELLS + truth[row] * 2 + predicted[row];
    }
    return { groups, cells };
}
function group_rates_countCells({ groups, cells }, weights) {
    const counts = new Float64Array(groups.names.length * CELLS);
    for (let row = 0; row < cells.length; row++)
        if (cells[row] >= 0)
            counts[cells[row]] += weights === undefined ? 1 : weights[row];
    return counts;
}
/** The first group without any row that a rate is a share of. */
function emptyRate(counts, rates) {
    for (let group = 0; group < counts.length / CELLS; group++) {
        const [tn, fp, fn, tp] = counts.subarray(group * CELLS, (group + 1) * CELLS);
        const weights = { selection: tn + fp + fn + tp, truePositive: tp + fn, falsePositive: tn + fp };
        const rate = rates.find((name) => !(weights[name] > 0));
        if (rate !== undefined)
            return { group, rate };
    }
    return undefined;
}
/** @throws AssayError `evaluation/no-rows` for a group without weight */
function group_rates_requireWeight(counts, names) {
    const empty = emptyRate(counts, ["selection"]);
    if (empty === undefined)
        return;
    throw new AssayError("evaluation/no-rows", `The group ${names[empty.group]} has no row with a weight.`, {
        fix: "Give the rows of each group a weight, or take the group out.",
    });
}
/** Share predicted positive; NaN for a group without weight, which fairlearn's comparisons leave out. */
function selectionRates(counts) {
    return ratesOf(counts, (tn, fp, fn, tp) => (fp + tp) / (tn + fp + fn + tp));
}
function truePositiveRates(counts) {
    return ratesOf(counts, (_tn, _fp, fn, tp) => shareOf(tp, fn));
}
function falsePositiveRates(counts) {
    return ratesOf(counts, (tn, fp) => shareOf(fp, tn));
}
function ratesOf(counts, rate) {
    const byGroup = new Float64Array(counts.length / CELLS);
    const all = [0, 0, 0, 0];
    for (let group = 0; group < byGroup.length; group++) {
        const [tn, fp, fn, tp] = counts.subarray(group * CELLS, (group + 1) * CELLS);
        byGroup[group] = rate(tn, fp, fn, tp);
        all[0] += tn;
        all[1] += fp;
        all[2] += fn;
        all[3] += tp;
    }
    return { byGroup, overall: rate(all[0], all[1], all[2], all[3]) };
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/fairness/metric-frame.js



/**
 * A metric for each group of rows. Source: `fairlearn.metrics.MetricFrame` 0.15 with one metric and without
 * control features; combinations of features that no row has are left out, where it has NaN.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, and what `metric` throws for a group
 */
function metricFrame(input) {
    const { metric, yTrue, yPred, sensitiveFeatures, sampleWeight } = input;
    const rows = requireSameLength({ yTrue, yPred, sampleWeight });
    const { names, codes } = encodeGroups(sensitiveFeatures, rows);
    const members = names.map(() => []);
    codes.forEach((code, row) => {
        members[code].push(row);
    });
    const over = (picked) => metric({
        yTrue: pick(yTrue, picked),
        yPred: pick(yPred, picked),
        ...(sampleWeight === undefined ? {} : { sampleWeight: picked.map((row) => sampleWeight[row]) }),
    });
    return { overall: over([...codes.keys()]), groups: names, byGroup: members.map(over) };
}
/** The least value of any group; NaN groups do not count. @throws AssayError `evaluation/undefined` */
function groupMin({ byGroup }) {
    return metric_frame_defined(least(known(byGroup)));
}
/** The greatest value of any group; NaN groups do not count. @throws AssayError `evaluation/undefined` */
function groupMax({ byGroup }) {
    return metric_frame_defined(greatest(known(byGroup)));
}
/**
 * The greatest gap between two groups, or between a group and all rows; at least 0, 0 is parity.
 * Source: `fairlearn.metrics.MetricFrame.difference` 0.15. @throws AssayError `evaluation/undefined`
 */
function groupDifference(frame) {
    return metric_frame_defined(differenceOf(frame.byGroup, frame.overall, metric_frame_methodOf(frame)));
}
/**
 * The least ratio between two groups, or between a group and all rows, turned so that it is at most 1, which is
 * parity. Source: `fairlearn.metrics.MetricFrame.ratio` 0.15.
 * @throws AssayError `evaluation/undefined` where it is 0/0: no group has any
 */
function groupRatio(frame) {
    return metric_frame_defined(ratioOf(frame.byGroup, frame.overall, metric_frame_methodOf(frame)));
}
/** `groupDifference` with NaN where it is undefined. */
function differenceOf(byGroup, overall, method) {
    const values = known(byGroup);
    const from = method === "between_groups" ? least(values) : overall;
    const gaps = values.map((value) => Math.abs(value - from));
    return values.length === 0 ? Number.NaN : greatest(gaps);
}
/** `groupRatio` with NaN where it is undefined. */
function ratioOf(byGroup, overall, method) {
    const values = known(byGroup);
    if (method === "between_groups")
        return least(values) / greatest(values);
    const ratios = known(values.map((value) => value / overall));
    return ratios.length === 0 ? Number.NaN : least(ratios.map((ratio) => (ratio > 1 ? 1 / ratio : ratio)));
}
/** @throws AssayError `evaluation/undefined` unless the value is finite */
function metric_frame_defined(value) {
    if (Number.isFinite(value))
        return value;
    throw new error.AssayError("evaluation/undefined", "The comparison of the groups is 0 divided by 0.", {
        fix: "Compare the groups by their difference, or by a rate that some group has.",
    });
}
/** @throws AssayError `evaluation/option` for anything else */
function metric_frame_methodOf({ method = "between_groups" }) {
    if (method === "between_groups" || method === "to_overall")
        return method;
    throw new AssayError("evaluation/option", `\`method\` is ${method}.`, {
        fix: "Choose `between_groups` or `to_overall`.",
    });
}
function least(values) {
    return values.reduce((most, value) => Math.min(most, value), Number.POSITIVE_INFINITY);
}
function greatest(values) {
    return values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
}
function known(values) {
    return Array.from(values).filter((value) => !Number.isNaN(value));
}
function pick(labels, rows) {
    return rows.map((row) => labels[row]);
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/fairness/disparity.js



const difference = ({ byGroup, overall }, method) => differenceOf(byGroup, overall, method);
const ratio = ({ byGroup, overall }, method) => ratioOf(byGroup, overall, method);
const parityDifference = (counts, method) => difference(selectionRates(counts), method);
const parityRatio = (counts, method) => ratio(selectionRates(counts), method);
const opportunityDifference = (counts, method) => difference(truePositiveRates(counts), method);
const opportunityRatio = (counts, method) => ratio(truePositiveRates(counts), method);
const oddsDifference = (counts, method, agg) => worstOrMean(Math.max, agg, ...bothRates(counts, method, difference));
const oddsRatio = (counts, method, agg) => worstOrMean(Math.min, agg, ...bothRates(counts, method, ratio));
/**
 * Greatest gap of the selection rates of two groups, or of a group and all rows. 0 to 1, lower is better, 0 is
 * parity. Source: `fairlearn.metrics.demographic_parity_difference` 0.15.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/not-finite`,
 *   `evaluation/undefined` where nothing has weight, `evaluation/option` for an unknown `method`
 */
function demographicParityDifference(input) {
    return disparityOf(parityDifference, input, "selection");
}
/**
 * Least ratio of two groups' selection rates. 0 to 1, higher is better, 1 is parity; 0.8 is the four-fifths
 * rule. Source: `fairlearn.metrics.demographic_parity_ratio` 0.15.
 * @throws AssayError as `demographicParityDifference`; `evaluation/undefined` where nobody is selected
 */
function demographicParityRatio(input) {
    return disparityOf(parityRatio, input, "selection");
}
/**
 * Greatest gap of the groups' true positive rates. 0 to 1, lower is better, 0 is parity.
 * Source: `fairlearn.metrics.equal_opportunity_difference` 0.15; a group without positive rows counts 0 there.
 * @throws AssayError as `demographicParityDifference`; `evaluation/not-binary` for labels other than 0 and 1
 */
function equalOpportunityDifference(input) {
    return disparityOf(opportunityDifference, input, "odds");
}
/**
 * Least ratio of the groups' true positive rates. 0 to 1, higher is better, 1 is parity.
 * Source: `fairlearn.metrics.equal_opportunity_ratio` 0.15. @throws AssayError as `equalOpportunityDifference`
 */
function equalOpportunityRatio(input) {
    return disparityOf(opportunityRatio, input, "odds");
}
/**
 * The greater gap of true positive rates and of false positive rates, or with `agg: "mean"` their mean. 0 to 1,
 * lower is better, 0 is parity. Source: `fairlearn.metrics.equalized_odds_difference` 0.15.
 * @throws AssayError as `equalOpportunityDifference`
 */
function equalizedOddsDifference(input) {
    return disparityOf(oddsDifference, input, "odds");
}
/**
 * The lesser ratio of true positive rates and of false positive rates, or with `agg: "mean"` their mean. 0 to
 * 1, higher is better, 1 is parity. Where no group has any false positive, true positives alone decide.
 * Source: `fairlearn.metrics.equalized_odds_ratio` 0.15. @throws AssayError as `equalOpportunityDifference`
 */
function equalizedOddsRatio(input) {
    return disparityOf(oddsRatio, input, "odds");
}
function disparityOf(disparity, input, rate) {
    const { agg = "worst_case", sampleWeight } = input;
    if (agg !== "worst_case" && agg !== "mean")
        throw new AssayError("evaluation/option", `\`agg\` is ${agg}.`, {
            fix: "Choose `worst_case` or `mean`.",
        });
    const method = methodOf(input);
    const cells = readCells(input, rate);
    const counts = countCells(cells, sampleWeight);
    // fairlearn leaves such a group out of selection rates, but scikit-learn has no other rate of it.
    if (rate === "odds")
        requireWeight(counts, cells.groups.names);
    return defined(disparity(counts, method, agg));
}
function bothRates(counts, method, compare) {
    return [compare(truePositiveRates(counts), method), compare(falsePositiveRates(counts), method)];
}
/** As pandas: the mean leaves NaN out, and Python's `max` and `min` leave it out where it comes second. */
function worstOrMean(worse, agg, truePositive, falsePositive) {
    if (agg === "mean" && Number.isNaN(truePositive))
        return falsePositive;
    if (Number.isNaN(falsePositive))
        return truePositive;
    return agg === "mean" ? (truePositive + falsePositive) / 2 : worse(truePositive, falsePositive);
}

// EXTERNAL MODULE: ./build/bundle/gates/evaluation/metrics/row-groups.js
var row_groups = __webpack_require__(39504);
;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/fairness/disparity-metric.js







const column = build/* Type.String */.ZUJ.String({ minLength: 1 });
const DisparityOptions = build/* Type.Object */.ZUJ.Object({
    sensitive_features: build/* Type.Union */.ZUJ.Union([column, build/* Type.Array */.ZUJ.Array(column, { minItems: 1, uniqueItems: true })], {
        description: "Column whose values are the groups, or columns whose combinations are",
    }),
    method: build/* Type.Optional */.ZUJ.Optional(build/* Type.Enum */.ZUJ.Enum(["between_groups", "to_overall"], {
        default: "between_groups",
        description: "Compare the groups with one another, or each with all rows",
    })),
});
const OddsOptions = build/* Type.Object */.ZUJ.Object({
    ...DisparityOptions.properties,
    agg: build/* Type.Optional */.ZUJ.Optional(build/* Type.Enum */.ZUJ.Enum(["worst_case", "mean"], {
        default: "worst_case",
        description: "The worse of true and false positive rates, or the mean of both",
    })),
});
/** A metric of how far groups are apart; `rates` are those that every group must have rows for. */
function disparityMetric(spec) {
    const { rates, disparity, ...known } = spec;
    const compare = (counts, options) => {
        const { method = "between_groups", agg = "worst_case" } = disparity_metric_settingsOf(options);
        return disparity(counts, method, agg);
    };
    return (0,evaluation_metric/* evaluationMetric */.JP)({
        ...known,
        tasks: ["binary-classification"],
        unit: "ratio",
        range: [0, 1],
        options: rates.length > 1 ? OddsOptions : DisparityOptions,
        reads: "prediction",
        groupedBy,
        value: (rows, options, sampleWeight) => {
            const cells = read(rows, options);
            const counts = group_rates_countCells(cells, sampleWeight);
            requireRates(counts, rates, cells, rows);
            return metric_frame_defined(compare(counts, options));
        },
        replicate: (rows, options) => {
            const cells = read(rows, options);
            return (multiplicity) => {
                const counts = group_rates_countCells(cells, multiplicity);
                return emptyRate(counts, rates) === undefined ? compare(counts, options) : Number.NaN;
            };
        },
    });
}
function disparity_metric_settingsOf(options) {
    return value/* Value.Parse */.WT.Parse(OddsOptions, options);
}
function groupedBy(options) {
    return [disparity_metric_settingsOf(options).sensitive_features].flat();
}
function read({ yTrue, yPred, groups }, options) {
    return group_rates_cellsOf(yTrue, yPred, (0,row_groups/* presentGroups */.um)(groups, groupedBy(options)));
}
/** fairlearn takes a rate of no rows for 0, which would be a disparity that nobody has seen. */
function requireRates(counts, rates, { groups }, { classes }) {
    const empty = emptyRate(counts, rates);
    if (empty === undefined)
        return;
    const name = groups.names[empty.group];
    const label = { selection: undefined, truePositive: classes[1], falsePositive: classes[0] }[empty.rate];
    if (label === undefined)
        throw new error.AssayError("evaluation/no-rows", `The group ${name} has no row with a weight.`, {
            fix: "Give the rows of each group a weight.",
        });
    throw new error.AssayError("evaluation/one-class", `The group ${name} has no row with the label ${label}.`, {
        fix: "Add such rows to the group, or compare selection rates with demographic_parity_difference.",
    });
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/fairness/demographic-parity.js


const demographicParityDifferenceMetric = disparityMetric({
    id: "demographic_parity_difference",
    description: "Greatest gap between the groups' shares of rows that are predicted positive",
    source: "fairlearn.metrics.demographic_parity_difference",
    direction: "lower",
    rates: ["selection"],
    disparity: parityDifference,
});
const demographicParityRatioMetric = disparityMetric({
    id: "demographic_parity_ratio",
    description: "Least ratio of two groups' shares of rows that are predicted positive",
    source: "fairlearn.metrics.demographic_parity_ratio",
    direction: "higher",
    rates: ["selection"],
    disparity: parityRatio,
});

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/fairness/equal-opportunity.js


const equalOpportunityDifferenceMetric = disparityMetric({
    id: "equal_opportunity_difference",
    description: "Greatest gap between the groups' true positive rates",
    source: "fairlearn.metrics.equal_opportunity_difference",
    direction: "lower",
    rates: ["truePositive"],
    disparity: opportunityDifference,
});
const equalOpportunityRatioMetric = disparityMetric({
    id: "equal_opportunity_ratio",
    description: "Least ratio of two groups' true positive rates",
    source: "fairlearn.metrics.equal_opportunity_ratio",
    direction: "higher",
    rates: ["truePositive"],
    disparity: opportunityRatio,
});

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/fairness/equalized-odds.js


const equalizedOddsDifferenceMetric = disparityMetric({
    id: "equalized_odds_difference",
    description: "Greatest gap between the groups' true positive rates or false positive rates",
    source: "fairlearn.metrics.equalized_odds_difference",
    direction: "lower",
    rates: ["truePositive", "falsePositive"],
    disparity: oddsDifference,
});
const equalizedOddsRatioMetric = disparityMetric({
    id: "equalized_odds_ratio",
    description: "Least ratio of two groups' true positive rates or false positive rates",
    source: "fairlearn.metrics.equalized_odds_ratio",
    direction: "higher",
    rates: ["truePositive", "falsePositive"],
    disparity: oddsRatio,
});

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/forecasting/inputs.js



/** @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/not-finite` */
function inputs_requireForecast({ yTrue, yPred, sampleWeight }) {
    const rows = arrays_requireSameLength({ yTrue, yPred, sampleWeight });
    arrays_requireFinite("yTrue", yTrue);
    arrays_requireFinite("yPred", yPred);
    return rows;
}
/** @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/not-finite` */
function inputs_readSeveral({ yTrue, yPred, sampleWeight }) {
    const { rows, columns, values } = readMatrix("yPred", yPred);
    arrays_requireSameLength({ yTrue, yPred: { length: rows }, sampleWeight });
    arrays_requireFinite("yTrue", yTrue);
    arrays_requireFinite("yPred", values);
    return { yTrue: arrays_toFloat64(yTrue), values, columns };
}
/** @throws AssayError `evaluation/parameter` */
function inputs_requireSeason(seasonality) {
    if (!(Number.isSafeInteger(seasonality) && seasonality >= 1))
        throw parameter("seasonality", seasonality, "a whole number of at least 1");
}
/** @throws AssayError `evaluation/parameter` unless it is between 0 and 1, neither included */
function inputs_requireShare(name, share) {
    if (!(share > 0 && share < 1))
        throw parameter(name, share, "above 0 and below 1");
}
function parameter(name, value, wanted) {
    return new error.AssayError("evaluation/parameter", `\`${name}\` is ${value}, but it must be ${wanted}.`, {
        fix: `Give \`${name}\` another value.`,
    });
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/forecasting/crps.js


/**
 * Continuous ranked probability score of an ensemble, averaged over the rows: mean distance of the members to what
 * happened, less half their mean distance to one another. 0 upwards (a fair one may be below 0 for some rows) in
 * the unit of the label, lower is better; of one member the absolute error.
 * Source: Gneiting and Raftery 2007, equation 21; `scoringrules.crps_ensemble`, estimators `nrg` and `fair`.
 * @throws AssayError as `readSeveral`, `evaluation/parameter`
 */
function crpsEnsemble(input) {
    const { fair = false } = input;
    const several = readSeveral(input);
    requireMembers(several.columns, fair);
    return weightedMean(crpsTerms(several, fair), input.sampleWeight);
}
/** @throws AssayError `evaluation/parameter` */
function requireMembers(members, fair) {
    if (fair && members < 2)
        throw parameter("fair", "true", "false for an ensemble of one member");
}
/** The score of each row, from its members in order: the distances of all pairs are then one weighted sum. */
function crpsTerms({ yTrue, values, columns }, fair) {
    const pairs = fair ? columns * (columns - 1) : columns * columns;
    return yTrue.map((truth, row) => {
        const members = values.slice(row * columns, (row + 1) * columns).sort();
        let [distance, spread] = [0, 0];
        for (let rank = 0; rank < columns; rank++) {
            distance += Math.abs(members[rank] - truth);
            // Distances to one member do not lose digits to a large mean.
            spread += (2 * rank - columns + 1) * (members[rank] - members[0]);
        }
        return distance / columns - spread / pairs;
    });
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/forecasting/naive-error.js



/**
 * Mean over the training series of what a step differs from the one a season before: the error, or its power, of
 * the naive forecast that errors are scaled by (Hyndman and Koehler 2006).
 * @throws AssayError `evaluation/parameter`, `evaluation/not-finite`, `evaluation/no-rows` for a series of no
 * more than a season, `evaluation/undefined` for one that never changes
 */
function naive_error_naiveError({ yTrain, seasonality = 1 }, power = 1) {
    requireSeason(seasonality);
    requireFinite("yTrain", yTrain);
    const steps = yTrain.length - seasonality;
    if (steps < 1)
        throw new AssayError("evaluation/no-rows", `The training series has ${yTrain.length} values, no more than the season of ${seasonality}.`, { fix: "Give at least one value more than a season." });
    let sum = 0;
    for (let step = 0; step < steps; step++)
        sum += Math.abs(yTrain[step + seasonality] - yTrain[step]) ** power;
    if (sum > 0)
        return sum / steps;
    throw new AssayError("evaluation/undefined", "The training series repeats itself, so that its naive forecast has no error to scale by.", { fix: "Leave series that never change out, or use a metric that is not scaled." });
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/forecasting/intervals.js




/**
 * Share of the rows within their interval, its ends included. 0 to 1; best where it is what the interval claims.
 * Source: the prediction interval coverage probability, Khosravi et al. 2011, equation 4.
 * @throws AssayError as `requireIntervals`
 */
function intervalCoverage(input) {
    const rows = requireIntervals(input);
    const { yTrue, lower, upper, sampleWeight } = input;
    const inside = Float64Array.from({ length: rows }, (_, row) => isInside(yTrue[row], lower[row], upper[row]));
    return weightedMean(inside, sampleWeight);
}
/**
 * Mean interval score (Winkler 1972): width, and 2/alpha times how far off what lies outside is. 0 upwards in the
 * unit of the label, lower is better.
 * Source: Gneiting and Raftery 2007, equation 43; `scoringrules.interval_score`.
 * @throws AssayError as `requireIntervals`, `evaluation/parameter`
 */
function meanIntervalScore(input) {
    requireShare("alpha", input.alpha);
    const rows = requireIntervals(input);
    const { yTrue, lower, upper, alpha, sampleWeight } = input;
    const scores = Float64Array.from({ length: rows }, (_, row) => intervalScore(yTrue[row], lower[row], upper[row], alpha));
    return weightedMean(scores, sampleWeight);
}
/**
 * Mean scaled interval score: in units of the error of the seasonal naive forecast on the training series.
 * 0 upwards, lower is better.
 * Source: the M4 competition (Makridakis, Spiliotis and Assimakopoulos 2020).
 * @throws AssayError as `meanIntervalScore`, `naiveError`
 */
function msis(input) {
    return meanIntervalScore(input) / naiveError(input);
}
/**
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/not-finite`, and
 * `evaluation/outside-domain` for an interval whose lower end is above its upper one
 */
function requireIntervals({ yTrue, lower, upper, sampleWeight }) {
    const rows = arrays_requireSameLength({ yTrue, lower, upper, sampleWeight });
    for (const [name, values] of Object.entries({ yTrue, lower, upper }))
        arrays_requireFinite(name, values);
    let crossed = 0;
    for (let row = 0; row < rows; row++)
        if (lower[row] > upper[row])
            crossed++;
    if (crossed === 0)
        return rows;
    throw new error.AssayError("evaluation/outside-domain", `${crossed} of ${rows} intervals have their lower end above their upper one.`, { fix: "Look for columns that were swapped, or for quantiles that cross." });
}
function isInside(truth, lower, upper) {
    return truth >= lower && truth <= upper ? 1 : 0;
}
function intervalScore(truth, lower, upper, alpha) {
    const outside = Math.max(0, lower - truth) + Math.max(0, truth - upper);
    return upper - lower + (2 / alpha) * outside;
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/forecasting/quantile-loss.js



/**
 * Pinball loss averaged over the quantiles and the rows. 0 upwards in the unit of the label, lower is better.
 * Source: Koenker and Bassett 1978; the mean of `sklearn.metrics.mean_pinball_loss` over its `alpha`.
 * @throws AssayError as `readSeveral`, `evaluation/parameter`
 */
function meanQuantileLoss(input) {
    const several = readSeveral(input);
    requireQuantiles(input.quantiles, several.columns);
    return weightedMean(quantileTerms(several, input.quantiles), input.sampleWeight);
}
/**
 * Twice the pinball losses to the sum of the sizes of the truth, averaged over the quantiles. 0 upwards, lower is
 * better.
 * Source: GluonTS, `mean_weighted_sum_quantile_loss` (wQL).
 * @throws AssayError as `meanQuantileLoss`, `evaluation/undefined` where the truth is 0 throughout
 */
function weightedQuantileLoss(input) {
    const loss = meanQuantileLoss(input);
    const size = weightedMean(Float64Array.from(input.yTrue, Math.abs), input.sampleWeight);
    if (size > 0)
        return (2 * loss) / size;
    throw new AssayError("evaluation/undefined", "What happened is 0 in every row, which no loss is a share of.", {
        fix: "Use the mean quantile loss, which is not relative.",
    });
}
/** Mean over the quantiles of each row's pinball loss. */
function quantileTerms({ yTrue, values, columns }, quantiles) {
    return yTrue.map((truth, row) => {
        let sum = 0;
        for (let column = 0; column < columns; column++) {
            const gap = truth - values[row * columns + column];
            sum += gap >= 0 ? quantiles[column] * gap : (quantiles[column] - 1) * gap;
        }
        return sum / columns;
    });
}
/** @throws AssayError `evaluation/parameter` unless there is one for each column, each between 0 and 1 */
function requireQuantiles(quantiles, columns) {
    if (quantiles.length !== columns)
        throw parameter("quantiles", quantiles.join(", "), `one for each of the ${columns} columns of forecasts`);
    for (const quantile of quantiles)
        inputs_requireShare("quantiles", quantile);
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/forecasting/several-metric.js



/** A metric of regression that is a mean over rows, each with several numbers forecast (the columns of `score:`). */
function severalMetric(spec) {
    const { terms, ...known } = spec;
    const termsOf = ({ yTrue, yScore }, options) => {
        arrays_requireSameLength({ labels: yTrue });
        return terms(inputs_readSeveral({ yTrue, yPred: { values: yScore, columns: yScore.length / yTrue.length } }), options);
    };
    return (0,evaluation_metric/* evaluationMetric */.JP)({
        ...known,
        tasks: ["regression"],
        reads: "score",
        value: (rows, options, sampleWeight) => arrays_weightedMean(termsOf(rows, options), sampleWeight),
        replicate: (rows, options) => meanReplicate(termsOf(rows, options)),
    });
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/forecasting/metrics.js







const meanQuantileLossMetric = severalMetric({
    id: "mean_quantile_loss",
    description: "Pinball loss averaged over the quantiles that the columns of `score` forecast",
    source: "Koenker and Bassett 1978; the mean of sklearn.metrics.mean_pinball_loss over its alpha",
    direction: "lower",
    unit: "value",
    options: build/* Type.Object */.ZUJ.Object({
        quantiles: build/* Type.Optional */.ZUJ.Optional(build/* Type.Array */.ZUJ.Array(build/* Type.Number */.ZUJ.Number({ exclusiveMinimum: 0, exclusiveMaximum: 1 }), {
            minItems: 1,
            description: "The quantile that each column of `score` forecasts; needed unless it is the median alone",
        })),
    }),
    terms: (several, options) => {
        const { quantiles } = options;
        const given = Array.isArray(quantiles) ? quantiles.map(Number) : [0.5];
        requireQuantiles(given, several.columns);
        return quantileTerms(several, given);
    },
});
const crpsMetric = severalMetric({
    id: "crps",
    description: "Continuous ranked probability score of the ensemble whose members are the columns of `score`",
    source: "Gneiting and Raftery 2007, equation 21; with `fair` Ferro 2014",
    direction: "lower",
    unit: "value",
    options: build/* Type.Object */.ZUJ.Object({
        fair: build/* Type.Optional */.ZUJ.Optional(build/* Type.Boolean */.ZUJ.Boolean({ description: "Take the members for a sample of the forecast; default false" })),
    }),
    terms: (several, options) => {
        const fair = flagOption(options, "fair");
        requireMembers(several.columns, fair);
        return crpsTerms(several, fair);
    },
});
const intervalCoverageMetric = severalMetric({
    id: "interval_coverage",
    description: "Share of the rows within the interval of `score: [lower, upper]`",
    source: "Khosravi et al. 2011, equation 4 (PICP)",
    direction: "higher",
    unit: "ratio",
    range: [0, 1],
    terms: (several) => {
        const { lower, upper } = boundsOf(several);
        return several.yTrue.map((truth, row) => isInside(truth, lower[row], upper[row]));
    },
});
const intervalScoreMetric = severalMetric({
    id: "mean_interval_score",
    description: "Width of the interval of `score: [lower, upper]` and 2/alpha times how far off what lies outside is",
    source: "Gneiting and Raftery 2007, equation 43 (Winkler 1972)",
    direction: "lower",
    unit: "value",
    options: build/* Type.Object */.ZUJ.Object({
        alpha: build/* Type.Optional */.ZUJ.Optional(build/* Type.Number */.ZUJ.Number({
            exclusiveMinimum: 0,
            exclusiveMaximum: 1,
            description: "Share that is meant to lie outside; default 0.05",
        })),
    }),
    terms: (several, options) => {
        const alpha = alphaOf(options);
        const { lower, upper } = boundsOf(several);
        return several.yTrue.map((truth, row) => intervalScore(truth, lower[row], upper[row], alpha));
    },
});
function alphaOf(options) {
    const alpha = numberOption(options, "alpha", 0.05);
    inputs_requireShare("alpha", alpha);
    return alpha;
}
function boundsOf({ yTrue, values, columns }) {
    if (columns !== 2)
        throw parameter("score", `${columns} columns`, "the lower and the upper end, two columns");
    const lower = yTrue.map((_, row) => values[row * 2]);
    const upper = yTrue.map((_, row) => values[row * 2 + 1]);
    requireIntervals({ yTrue, lower, upper });
    return { lower, upper };
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/regression/inputs.js



/** @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch` */
function outputsOf({ yTrue, yPred, sampleWeight }) {
    const weights = sampleWeight && arrays_toFloat64(sampleWeight);
    if (!isMatrix(yTrue) && !isMatrix(yPred)) {
        arrays_requireSameLength({ yTrue, yPred, sampleWeight });
        return [{ yTrue: arrays_toFloat64(yTrue), yPred: arrays_toFloat64(yPred), sampleWeight: weights }];
    }
    const truth = readMatrix("yTrue", yTrue);
    const predicted = readMatrix("yPred", yPred);
    requireSameShape(["yTrue", "yPred"], truth, predicted);
    arrays_requireSameLength({ yTrue: { length: truth.rows }, sampleWeight });
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
    arrays_requireFinite("the label", yTrue);
    arrays_requireFinite("the prediction", yPred);
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
    return total / arrays_totalWeight(rows, sampleWeight);
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
    return (0,evaluation_metric/* evaluationMetric */.JP)({
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

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/forecasting/smape.js




/** A forecast of 0 for a 0 is right. */
const terms = (yTrue, yPred, from, to, into) => {
    for (let row = from; row < to; row++) {
        const size = Math.abs(yTrue[row]) + Math.abs(yPred[row]);
        into[row - from] = size === 0 ? 0 : (2 * Math.abs(yTrue[row] - yPred[row])) / size;
    }
};
/**
 * Symmetric mean absolute percentage error: twice the error to the sum of both sizes. 0 to 2 (the M competitions
 * write 200%), lower is better.
 * Source: Makridakis 1993; `torchmetrics.SymmetricMeanAbsolutePercentageError`.
 * @throws AssayError as `requireForecast`
 */
function smape(input) {
    requireForecast(input);
    return meanOfTerms(terms, singleOutput(input));
}
const smapeMetric = meanMetric({
    id: "smape",
    description: "Symmetric mean absolute percentage error: error to the mean size of truth and forecast, 0 to 200%",
    source: "Makridakis 1993; torchmetrics.SymmetricMeanAbsolutePercentageError",
    unit: "ratio",
    range: [0, 2],
    terms: () => terms,
});

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/forecasting/wmape.js




/**
 * Weighted mean absolute percentage error: sum of the errors to the sum of the sizes of the truth. 0 upwards, lower
 * is better.
 * Source: `torchmetrics.WeightedMeanAbsolutePercentageError`; Kolassa and Schütz 2007 (MAD/mean ratio).
 * @throws AssayError as `requireForecast`, `evaluation/undefined` where the truth is 0 throughout
 */
function wmape(input) {
    inputs_requireForecast(input);
    const { errors, sizes } = termsOf(input.yTrue, input.yPred);
    const size = arrays_weightedSum(sizes, input.sampleWeight);
    if (size > 0)
        return arrays_weightedSum(errors, input.sampleWeight) / size;
    throw new error.AssayError("evaluation/undefined", "What happened is 0 in every row, which no error is a share of.", {
        fix: "Use mae, which is not relative.",
    });
}
function termsOf(yTrue, yPred) {
    const errors = new Float64Array(yTrue.length);
    const sizes = new Float64Array(yTrue.length);
    for (let row = 0; row < errors.length; row++) {
        errors[row] = Math.abs(yTrue[row] - yPred[row]);
        sizes[row] = Math.abs(yTrue[row]);
    }
    return { errors, sizes };
}
const wmapeMetric = (0,evaluation_metric/* evaluationMetric */.JP)({
    id: "wmape",
    description: "Weighted mean absolute percentage error: sum of the errors to the sum of the true values' sizes",
    tasks: ["regression"],
    direction: "lower",
    unit: "ratio",
    source: "torchmetrics.WeightedMeanAbsolutePercentageError",
    reads: "prediction",
    value: ({ yTrue, yPred }, _options, sampleWeight) => wmape({ yTrue, yPred, sampleWeight }),
    replicate: ({ yTrue, yPred }) => {
        const { errors, sizes } = termsOf(yTrue, yPred);
        const [error, size] = [meanReplicate(errors), meanReplicate(sizes)];
        return (counts) => error(counts) / size(counts);
    },
});

// EXTERNAL MODULE: ./build/bundle/gates/evaluation/metrics/order.js
var metrics_order = __webpack_require__(94879);
;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/probability/words.js
/** Place of a double's low and high 32 bits in memory. */
const [LOW, HIGH] = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1 ? [0, 1] : [1, 0];
/** The high word of the greatest double below 1; all of [0, 1) has one from 0 to this. */
const BELOW_ONE = 0x3fefffff;

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/probability/sort-scores.js

/** Below this the engine's own sort is quicker than counting digits. */
const SMALL = 4096;
const BUCKETS = 2048;
/** Moves a value that the last step may cost; beyond it the values share their upper bits too often. */
const MOST_MOVES = 4;
/** Digits from the least one up: word (0 low, 1 high) and shift. They hold the upper 43 bits of a double. */
const DIGITS = [
    [0, 21],
    [1, 0],
    [1, 11],
    [1, 22],
];
/**
 * Sorts finite values ascending. Least-significant-digit radix sort (Knuth, TAOCP 3, 5.2.5) over the upper 43 bits
 * of the doubles; the few values that only the bits below tell apart are then moved by insertion.
 * @param values are overwritten
 * @param scratch at least as long; overwritten
 * @returns the sorted values, which lie in one of the two
 */
function sortScores(values, scratch) {
    if (values.length < SMALL)
        return values.sort();
    let [from, to] = [values, scratch.subarray(0, values.length)];
    for (const [word, shift] of DIGITS) {
        const words = new Uint32Array(from.buffer, from.byteOffset, from.length * 2);
        const first = word === 0 ? LOW : HIGH;
        const starts = startsOf(words, first, shift);
        if (starts === undefined)
            continue;
        for (let at = 0, wordAt = first; at < from.length; at++, wordAt += 2)
            to[starts[(words[wordAt] >>> shift) & (BUCKETS - 1)]++] = from[at];
        [from, to] = [to, from];
    }
    const ordered = negativesFirst(from, to);
    return insertStragglers(ordered) ? ordered : ordered.sort();
}
/** Where each bucket starts; nothing when all values are in one. */
function startsOf(words, first, shift) {
    const counts = new Uint32Array(BUCKETS);
    for (let at = first; at < words.length; at += 2)
        counts[(words[at] >>> shift) & (BUCKETS - 1)]++;
    let start = 0;
    for (let bucket = 0; bucket < BUCKETS; bucket++) {
        const count = counts[bucket];
        if (count === words.length / 2)
            return undefined;
        counts[bucket] = start;
        start += count;
    }
    return counts;
}
/** By their bits negative values come last and in descending order. */
function negativesFirst(values, other) {
    const rows = values.length;
    const isNegative = (value) => value < 0 || Object.is(value, -0);
    if (!isNegative(values[rows - 1]))
        return values;
    let [low, high] = [0, rows - 1];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (isNegative(values[middle]))
            high = middle;
        else
            low = middle + 1;
    }
    const negatives = rows - low;
    for (let at = 0; at < negatives; at++)
        other[at] = values[rows - 1 - at];
    other.set(values.subarray(0, low), negatives);
    return other;
}
/** Insertion sort of what is almost sorted. @returns false when it gave up */
function insertStragglers(values) {
    let left = values.length * MOST_MOVES;
    for (let at = 1; at < values.length; at++) {
        const value = values[at];
        if (values[at - 1] <= value)
            continue;
        let place = at;
        for (; place > 0 && values[place - 1] > value; place--)
            values[place] = values[place - 1];
        values[place] = value;
        left -= at - place;
        if (left < 0)
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/probability/split-scores.js


/**
 * Sorts the scores of each class by themselves, which is quicker than sorting row numbers.
 * @throws AssayError `evaluation/not-finite`
 */
function splitScores(positive, scores) {
    const rows = scores.length;
    const split = new Float64Array(rows);
    let [front, back, notFinite] = [0, rows - 1, 0];
    for (let row = 0; row < rows; row++) {
        const score = scores[row];
        notFinite += score - score;
        // Both ends are written and one moves on: a branch on the class would be guessed wrong every other time.
        split[front] = score;
        split[back] = score;
        front += positive[row];
        back += positive[row] - 1;
    }
    if (notFinite !== 0)
        arrays_requireFinite("the score", scores);
    const scratch = new Float64Array(Math.max(front, rows - front));
    const positives = sortScores(split.subarray(0, front), scratch);
    const spare = positives.buffer === scratch.buffer ? new Float64Array(rows - front) : scratch;
    return { positives, negatives: sortScores(split.subarray(front), spare) };
}
/** Area under the ROC curve as Mann and Whitney's U; NaN where a class has no row. */
function areaOfSplit({ positives, negatives }) {
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
        below = tied;
    }
    return wins / (positives.length * negatives.length);
}
/** Σ (recall − recall before) × precision from the greatest score down; 0 without a positive row. */
function averagePrecisionOfSplit({ positives, negatives }) {
    const [total, others] = [positives.length, negatives.length];
    let [sum, below] = [0, others];
    for (let at = total; at > 0;) {
        const score = positives[at - 1];
        const group = at;
        while (at > 0 && positives[at - 1] === score)
            at--;
        while (below > 0 && negatives[below - 1] >= score)
            below--;
        sum += ((group - at) * (total - at)) / (total - at + others - below);
    }
    return total === 0 ? 0 : sum / total;
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/probability/curve.js




/**
 * Counts at every threshold, as `sklearn.metrics.confusion_matrix_at_thresholds` has them.
 * @throws AssayError `evaluation/length-mismatch`, `evaluation/no-rows`, `evaluation/not-finite`,
 *   `evaluation/option` for a negative weight
 */
function curve_curveOf(positive, yScore, sampleWeight) {
    arrays_requireSameLength({ yTrue: positive, yScore, sampleWeight });
    const scores = arrays_toFloat64(yScore);
    if (sampleWeight === undefined)
        return curveOfSplit(splitScores(positive, scores));
    const weights = readWeights(sampleWeight);
    arrays_requireFinite("the score", scores);
    arrays_totalWeight(scores.length, weights);
    // Of equal scores the first row comes first, so that rounding is that of scikit-learn.
    const order = (0,metrics_order/* sortedOrder */.u)(negated(scores));
    return curveOfRows(order, positive, scores, weights);
}
function negated(scores) {
    const turned = new Float64Array(scores.length);
    for (let row = 0; row < scores.length; row++)
        turned[row] = -scores[row];
    return turned;
}
/** @param order row numbers in descending order of score */
function curveOfRows(order, positive, scores, weights) {
    const rows = order.length;
    const [tps, fps, thresholds] = [new Float64Array(rows), new Float64Array(rows), new Float64Array(rows)];
    let [positives, negatives, points] = [0, 0, 0];
    let last = Number.NaN;
    for (let at = 0; at < rows; at++) {
        const row = order[at];
        const weight = weights[row];
        if (weight === 0)
            continue;
        const score = scores[row];
        if (score !== last)
            points++;
        last = score;
        if (positive[row] === 1)
            positives += weight;
        else
            negatives += weight;
        tps[points - 1] = positives;
        fps[points - 1] = negatives;
        thresholds[points - 1] = score;
    }
    return cut({ tps, fps, thresholds, positives, negatives }, points);
}
/** Merges both classes from the greatest score down. */
function curveOfSplit({ positives, negatives }) {
    const rows = positives.length + negatives.length;
    const [tps, fps, thresholds] = [new Float64Array(rows), new Float64Array(rows), new Float64Array(rows)];
    let [positive, negative, points] = [positives.length, negatives.length, 0];
    while (positive > 0 || negative > 0) {
        const mine = positive > 0 ? positives[positive - 1] : Number.NEGATIVE_INFINITY;
        const other = negative > 0 ? negatives[negative - 1] : Number.NEGATIVE_INFINITY;
        const score = mine > other ? mine : other;
        while (positive > 0 && positives[positive - 1] === score)
            positive--;
        while (negative > 0 && negatives[negative - 1] === score)
            negative--;
        tps[points] = positives.length - positive;
        fps[points] = negatives.length - negative;
        thresholds[points++] = score;
    }
    const counts = { positives: positives.length, negatives: negatives.length };
    return cut({ tps, fps, thresholds, ...counts }, points);
}
function cut(curve, points) {
    const { tps, fps, thresholds } = curve;
    return {
        ...curve,
        tps: tps.subarray(0, points),
        fps: fps.subarray(0, points),
        thresholds: thresholds.subarray(0, points),
    };
}
/** @throws AssayError `evaluation/option` for a weight that is negative or no number */
function readWeights(sampleWeight) {
    const weights = arrays_toFloat64(sampleWeight);
    const wrong = weights.findIndex((weight) => !(weight >= 0 && weight < Number.POSITIVE_INFINITY));
    if (wrong === -1)
        return weights;
    throw new error.AssayError("evaluation/option", `The weight of row ${wrong + 1} is ${weights[wrong]}.`, {
        fix: "Give weights of 0 or more.",
    });
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/probability/area.js



/** Area under the ROC curve; NaN where a class has no row. */
function areaUnder({ tps, fps, positives, negatives }) {
    let [area, tp, fp] = [0, 0, 0];
    for (let at = 0; at < tps.length; at++) {
        area += (fps[at] - fp) * (tp + tps[at]);
        tp = tps[at];
        fp = fps[at];
    }
    return area / 2 / (positives * negatives);
}
/**
 * Area up to a false positive rate, standardised so that a coin has 0.5 and a perfect score 1: McClish,
 * Analyzing a portion of the ROC curve (1989). NaN where a class has no row.
 */
function areaUpTo(curve, maxFpr) {
    if (maxFpr === 1)
        return areaUnder(curve);
    const { tps, fps, positives, negatives } = curve;
    const limit = maxFpr * negatives;
    let [area, tp, fp] = [0, 0, 0];
    for (let at = 0; at < tps.length && fp < limit; at++) {
        const width = fps[at] - fp;
        const share = width === 0 ? 1 : Math.min(1, (limit - fp) / width);
        area += share * width * (tp + (share * (tps[at] - tp)) / 2);
        tp = tps[at];
        fp = fps[at];
    }
    const least = maxFpr ** 2 / 2;
    return 0.5 * (1 + (area / (positives * negatives) - least) / (maxFpr - least));
}
/** Σ (recall − recall before) × precision over the thresholds; 0 without a positive row, as in scikit-learn. */
function averagePrecisionOf({ tps, fps, positives }) {
    let [sum, tp] = [0, 0];
    for (let at = 0; at < tps.length; at++) {
        if (tps[at] === tp)
            continue;
        sum += ((tps[at] - tp) * tps[at]) / (tps[at] + fps[at]);
        tp = tps[at];
    }
    return positives === 0 ? 0 : sum / positives;
}
/** The area for one target; NaN where a class has no row. */
function areaOfTarget(maxFpr) {
    return (positive, scores, weights) => maxFpr === 1 && weights === undefined
        ? areaOfSplit(splitScores(positive, arrays_toFloat64(scores)))
        : areaUpTo(curve_curveOf(positive, scores, weights), maxFpr);
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/probability/averages.js



/** Scores, also where they are given row by row without their number of columns. */
function readScores(yScore, rows) {
    if (isMatrix(yScore)) {
        const dense = readMatrix("yScore", yScore);
        arrays_requireSameLength({ yTrue: { length: rows }, yScore: { length: dense.rows } });
        return dense;
    }
    const columns = rows === 0 ? 1 : yScore.length / rows;
    if (Number.isInteger(columns) && columns > 1)
        return readMatrix("yScore", { values: yScore, columns });
    arrays_requireSameLength({ yTrue: { length: rows }, yScore });
    return readMatrix("yScore", yScore);
}
/** @throws AssayError `evaluation/not-binary` for anything but 0 and 1 */
function averages_readIndicators(name, matrix) {
    const { rows, columns, values } = readMatrix(name, matrix);
    const wrong = values.findIndex((value) => value !== 0 && value !== 1);
    if (wrong === -1)
        return { rows, columns, values: Uint8Array.from(values) };
    throw new error.AssayError("evaluation/not-binary", `${name} of row ${Math.floor(wrong / columns) + 1} is ${values[wrong]}.`, { fix: "Give 1 for each label that a row has, and 0 for the others." });
}
/** One target for each class: its rows against the rest. */
function oneAgainstRest(codes, columns) {
    const values = new Uint8Array(codes.length * columns);
    for (let row = 0; row < codes.length; row++)
        values[row * columns + codes[row]] = 1;
    return { rows: codes.length, columns, values };
}
/**
 * `sklearn.metrics._base._average_binary_score` for several targets.
 * @throws AssayError `evaluation/one-class` where a score that counts is undefined
 */
function averageTargets(truth, scores, average, ofTarget, weights) {
    arrays_requireSameLength({ yTrue: { length: truth.rows }, sampleWeight: weights });
    const { rows, columns } = truth;
    if (average === "micro")
        return averages_defined(ofTarget(truth.values, scores.values, weights && repeated(weights, columns)), "label");
    if (average === "samples") {
        const each = Float64Array.from({ length: rows }, (_, row) => ofTarget(truth.values.subarray(row * columns, (row + 1) * columns), rowOf(scores, row)));
        return meanOf(each, weights, "row");
    }
    const each = Float64Array.from({ length: columns }, (_, column) => ofTarget(targetOf(truth, column), columnOf(scores, column), weights));
    if (average === null) {
        for (const value of each)
            averages_defined(value, "label");
        return each;
    }
    if (average === "macro")
        return meanOf(each, undefined, "label");
    const shares = weightOfLabels(truth, weights);
    // As in scikit-learn: labels that no row has are worth nothing.
    return shares.every((share) => share === 0) ? 0 : meanOf(each, shares, "label");
}
function targetOf({ columns, values, rows }, column) {
    const positive = new Uint8Array(rows);
    for (let row = 0, at = column; row < rows; row++, at += columns)
        positive[row] = values[at];
    return positive;
}
function weightOfLabels({ rows, columns, values }, weights) {
    const sums = new Float64Array(columns);
    for (let row = 0; row < rows; row++) {
        const weight = weights === undefined ? 1 : weights[row];
        for (let column = 0; column < columns; column++)
            if (values[row * columns + column] === 1)
                sums[column] += weight;
    }
    return sums;
}
function meanOf(each, weights, of) {
    let [sum, total] = [0, 0];
    for (let at = 0; at < each.length; at++) {
        const weight = weights === undefined ? 1 : weights[at];
        // What has no weight may be undefined.
        if (weight !== 0)
            sum += each[at] * weight;
        total += weight;
    }
    return averages_defined(sum / total, of);
}
function repeated(weights, times) {
    return Float64Array.from({ length: weights.length * times }, (_, at) => weights[Math.floor(at / times)]);
}
function averages_defined(value, of) {
    if (!Number.isNaN(value))
        return value;
    throw new error.AssayError("evaluation/one-class", `A ${of} has only positive or only negative entries.`, {
        fix: "Leave it out, or average with `weighted` or `micro`.",
    });
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/probability/binary-labels.js


/** Whether whole numbers are 0 and 1 only, so that they need no encoding. */
function isZeroOrOne(labels) {
    if (!(labels instanceof Int32Array || labels instanceof Uint8Array))
        return false;
    let bits = 0;
    for (let row = 0; row < labels.length; row++)
        bits |= labels[row];
    return bits >>> 1 === 0;
}
/**
 * Rows of the positive label, which is `posLabel`, or 1 where the labels are among 0 and 1, or -1 and 1.
 * @throws AssayError `evaluation/label-type` for more than two labels or fractions,
 *   `evaluation/positive-unknown` where nothing says which label is positive
 */
function binary_labels_readBinary(yTrue, posLabel) {
    if ((posLabel === undefined || posLabel === 1) && isZeroOrOne(yTrue))
        return yTrue;
    const { classes, codes } = (0,metrics_labels/* encodeLabels */.e)([yTrue]);
    binary_labels_requireClasses(classes);
    if (classes.length > 2 && posLabel === undefined)
        throw tooMany(classes);
    if (posLabel === undefined && !hasOwnPositive(classes))
        throw new error.AssayError("evaluation/positive-unknown", `The labels are ${classes.join(" and ")}, and nothing says which is the positive one.`, { fix: "Give `posLabel`, or labels of 0 and 1." });
    return positiveOf(codes[0], classes.indexOf(posLabel ?? 1));
}
/** The greater of two labels as the positive one. @throws AssayError `evaluation/label-type` */
function readGreater(yTrue) {
    if (isZeroOrOne(yTrue))
        return yTrue;
    const { classes, codes } = (0,metrics_labels/* encodeLabels */.e)([yTrue]);
    binary_labels_requireClasses(classes);
    if (classes.length > 2)
        throw tooMany(classes);
    return positiveOf(codes[0], classes.length - 1);
}
function positiveOf(codes, code) {
    const positive = new Uint8Array(codes.length);
    for (let row = 0; row < codes.length; row++)
        positive[row] = codes[row] === code ? 1 : 0;
    return positive;
}
/** Labels whose positive one needs no telling: 1 beside 0 or -1, or either alone. */
function hasOwnPositive(classes) {
    const negatives = classes.filter((label) => label !== 1);
    return negatives.length <= 1 && negatives.every((label) => label === 0 || label === -1);
}
/** @throws AssayError `evaluation/label-type` for numbers that are no labels */
function binary_labels_requireClasses(classes) {
    const fraction = classes.find((label) => typeof label === "number" && !Number.isInteger(label));
    if (fraction === undefined)
        return;
    throw new error.AssayError("evaluation/label-type", `A label is ${fraction}, which is a number and no class.`, {
        fix: "Give whole numbers or texts as labels.",
    });
}
function tooMany(classes) {
    return new error.AssayError("evaluation/label-type", `Two classes are needed, but there are ${classes.length} labels.`, { fix: "Give `posLabel`, so that all other labels are negative." });
}
/** @throws AssayError `evaluation/one-class` always: for a metric that needs both classes */
function binary_labels_refuseOneClass(rows, metric) {
    throw new error.AssayError("evaluation/one-class", `All ${rows} rows are of one class, so there is no ${metric}.`, { fix: "Add rows of the other class, or take the slice out of the rule." });
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/probability/presorted.js




const POSITIVE = 1;
const ENDS_TIE = 2;
const ROW_SHIFT = 2;
/**
 * The rows in descending order of score, each as row × 4 + (2 where its group of equal scores ends) + (1 where
 * it is positive), so that one stream of words tells all there is.
 */
function presort(positive, scores) {
    arrays_requireFinite("the score", scores);
    const packed = (0,metrics_order/* sortedOrder */.u)(scores).reverse();
    for (let at = 0; at < packed.length; at++) {
        const row = packed[at];
        const next = packed[at + 1];
        const endsTie = next === undefined || scores[next] !== scores[row];
        packed[at] = (row << ROW_SHIFT) | (endsTie ? ENDS_TIE : 0) | (positive[row] === 1 ? POSITIVE : 0);
    }
    return packed;
}
/** The area under the ROC curve for changing multiplicities: one pass over the sorted rows each. */
function prepareArea(positive, scores) {
    const packed = presort(positive, scores);
    return (multiplicity) => {
        let [positives, negatives, area, tiedPositives, tiedNegatives] = [0, 0, 0, 0, 0];
        for (let at = 0; at < packed.length; at++) {
            const word = packed[at];
            const drawn = multiplicity[word >>> ROW_SHIFT];
            // A mask instead of a branch on the class, which would be guessed wrong every other time.
            const mask = -(word & POSITIVE);
            tiedPositives += drawn & mask;
            tiedNegatives += drawn & ~mask;
            if ((word & ENDS_TIE) === 0)
                continue;
            area += tiedNegatives * (positives + tiedPositives / 2);
            positives += tiedPositives;
            negatives += tiedNegatives;
            tiedPositives = 0;
            tiedNegatives = 0;
        }
        return area / (positives * negatives);
    };
}
/** `average_precision` in the same way. */
function prepareAveragePrecision(positive, scores) {
    const packed = presort(positive, scores);
    return (multiplicity) => {
        let [positives, drawnRows, sum, tiedPositives] = [0, 0, 0, 0];
        for (let at = 0; at < packed.length; at++) {
            const word = packed[at];
            const drawn = multiplicity[word >>> ROW_SHIFT];
            drawnRows += drawn;
            tiedPositives += drawn & -(word & POSITIVE);
            if ((word & ENDS_TIE) === 0 || tiedPositives === 0)
                continue;
            positives += tiedPositives;
            sum += (tiedPositives * positives) / drawnRows;
            tiedPositives = 0;
        }
        return positives === drawnRows ? Number.NaN : sum / positives;
    };
}
/** Any function of the curve in the same way; NaN where a class was not drawn. */
function prepareOfCurve(positive, scores, ofCurve) {
    const order = Uint32Array.from(presort(positive, scores), (word) => word >>> ROW_SHIFT);
    return (multiplicity) => {
        const curve = curveOfRows(order, positive, scores, multiplicity);
        return curve.positives > 0 && curve.negatives > 0 ? ofCurve(curve) : Number.NaN;
    };
}
/** `roc_auc` with `max_fpr` in the same way. */
function preparePartialArea(positive, scores, maxFpr) {
    if (maxFpr === 1)
        return prepareArea(positive, scores);
    return prepareOfCurve(positive, scores, (curve) => areaUpTo(curve, maxFpr));
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/probability/probabilities.js






/**
 * @throws AssayError `evaluation/one-class` without `labels`, `evaluation/classes-mismatch`,
 *   `evaluation/not-probability`, `evaluation/not-finite`, `evaluation/length-mismatch`, `evaluation/no-rows`
 */
function readProbabilities(input) {
    const { yTrue, yProba, labels, sampleWeight } = input;
    const rows = arrays_requireSameLength({ yTrue, sampleWeight });
    const scores = readProbabilityScores(yProba, rows);
    const { classes, codes } = readCodes(yTrue, labels, rows);
    const { columns } = scores;
    if (columns === classes || (columns === 1 && classes === 2))
        return { ...scores, codes, classes, isNarrow: isNarrow(yProba) };
    throw new error.AssayError("evaluation/classes-mismatch", `There are ${classes} classes for ${rows} rows, but ${columns} probabilities a row.`, { fix: "Give one probability for each row and class, and name all classes of the model." });
}
/** @throws AssayError `evaluation/not-probability`, `evaluation/not-finite`, `evaluation/classes-mismatch` */
function readProbabilityScores(yProba, rows) {
    if (!isMatrix(yProba) && yProba.length % rows !== 0)
        throw new error.AssayError("evaluation/classes-mismatch", `There are ${yProba.length} probabilities for ${rows} rows.`, { fix: "Give as many probabilities for each row." });
    const scores = readScores(yProba, rows);
    if (!areProbabilities(scores.values))
        arrays_requireProbabilities("the probabilities", scores.values);
    return scores;
}
function readCodes(yTrue, labels, rows) {
    const isPlain = labels !== undefined && labels.length === 2 && labels[0] === 0 && labels[1] === 1;
    if (isPlain && isZeroOrOne(yTrue))
        return { codes: yTrue, classes: 2 };
    if (labels === undefined && isZeroOrOne(yTrue) && holdsBoth(yTrue))
        return { codes: yTrue, classes: 2 };
    const { classes, codes } = (0,metrics_labels/* encodeLabels */.e)([yTrue], labels);
    binary_labels_requireClasses(classes);
    if (labels !== undefined && (0,metrics_labels/* encodeLabels */.e)([labels]).classes.length < classes.length)
        throw new error.AssayError("evaluation/classes-mismatch", "Some rows have a label that is not in `labels`.", {
            fix: "Name every class that occurs.",
        });
    if (classes.length >= 2)
        return { codes: codes[0], classes: classes.length };
    throw new error.AssayError("evaluation/one-class", `All ${rows} rows have the label ${classes[0]}, and no other class is named.`, { fix: "Name all classes." });
}
function holdsBoth(codes) {
    return codes.includes(0) && codes.includes(1);
}
function isNarrow(yProba) {
    if (!isMatrix(yProba))
        return yProba instanceof Float32Array;
    return ("columns" in yProba ? yProba.values : yProba[0]) instanceof Float32Array;
}
/** One pass without a branch that could be guessed wrong; what is wrong is looked for only then. */
function areProbabilities(values) {
    let outside = 0;
    for (let at = 0; at < values.length; at++)
        outside += values[at] >= 0 && values[at] <= 1 ? 0 : 1;
    return outside === 0;
}
/** @throws AssayError `evaluation/not-probability` where a row's probabilities do not add up to 1 */
function requireSumOfOne({ rows, columns, values }, tolerance) {
    for (let row = 0; row < rows; row++) {
        let sum = 0;
        for (let at = row * columns; at < (row + 1) * columns; at++)
            sum += values[at];
        if (Math.abs(1 - sum) <= 1e-8 + tolerance * Math.abs(sum))
            continue;
        throw new error.AssayError("evaluation/not-probability", `The scores of row ${row + 1} add up to ${sum} instead of 1, so they are no probabilities.`, { fix: "Add a softmax to the model's end." });
    }
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/probability/rule-rows.js



/** How far a row's probabilities may be from 1 altogether: quantised models round that much. */
const SUM_TOLERANCE = 1e-3;
/** The scores of the gate as a matrix: one column for two classes, else one for each class. */
function scoresOf({ yScore, yTrue }) {
    return { rows: yTrue.length, columns: yScore.length / yTrue.length, values: arrays_toFloat64(yScore) };
}
/** What the functions of probabilities read. @throws AssayError `evaluation/not-probability` */
function probabilityInput(rows) {
    const { yTrue, yScore, classes } = rows;
    const columns = yScore.length / yTrue.length;
    if (columns > 1 && Number.isInteger(columns))
        requireSumOfOne({ rows: yTrue.length, columns, values: arrays_toFloat64(yScore) }, SUM_TOLERANCE);
    return { yTrue, yProba: yScore, labels: [...classes.keys()] };
}
/** The rows of the positive class of a binary task. @throws AssayError `evaluation/one-class` */
function positiveRows({ yTrue }, metric) {
    const positive = yTrue instanceof Int32Array ? yTrue : Int32Array.from(yTrue);
    if (positive.every((code) => code === positive[0]))
        binary_labels_refuseOneClass(positive.length, metric);
    return positive;
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/probability/average-precision.js












function averagePrecisionScore(input) {
    const { yTrue, yScore, average = "macro", posLabel = 1, sampleWeight } = input;
    const rows = isMatrix(yTrue) ? undefined : arrays_requireSameLength({ yTrue, sampleWeight });
    if (!isMatrix(yTrue) && posLabel === 1 && isZeroOrOne(yTrue))
        return ofTarget(yTrue, columnOfScores(yScore, yTrue.length), sampleWeight);
    const truth = isMatrix(yTrue) ? averages_readIndicators("yTrue", yTrue) : average_precision_readLabels(yTrue, posLabel);
    if (!("columns" in truth))
        return ofTarget(truth, columnOfScores(yScore, rows ?? truth.length), sampleWeight);
    if (posLabel !== 1)
        throw new error.AssayError("evaluation/option", "`posLabel` is for two labels.", { fix: "Leave it out." });
    const scores = readScores(yScore, truth.rows);
    requireSameShape(["yTrue", "yScore"], { ...truth, values: scores.values }, scores);
    return averageTargets(truth, scores, average, ofTarget, sampleWeight);
}
const ofTarget = (positive, scores, weights) => {
    arrays_requireSameLength({ yTrue: positive, yScore: scores, sampleWeight: weights });
    if (weights === undefined)
        return averagePrecisionOfSplit(splitScores(positive, scores));
    return averagePrecisionOf(curve_curveOf(positive, scores, weights));
};
const averagePrecision = (0,evaluation_metric/* evaluationMetric */.JP)({
    id: "average_precision",
    description: "Precision averaged over the recall: the area under the precision-recall curve",
    tasks: ["binary-classification"],
    direction: "higher",
    unit: "score",
    range: [0, 1],
    reads: "score",
    source: "sklearn.metrics.average_precision_score",
    value: (rows, _options, sampleWeight) => averagePrecisionScore({
        yTrue: positiveRows(rows, "precision-recall curve"),
        yScore: rows.yScore,
        sampleWeight,
    }),
    replicate: (rows) => prepareAveragePrecision(positiveRows(rows, "precision-recall curve"), arrays_toFloat64(rows.yScore)),
});
/** Rows of the positive one of two labels, or one target for each of several. */
function average_precision_readLabels(yTrue, posLabel) {
    const { classes, codes } = (0,metrics_labels/* encodeLabels */.e)([yTrue]);
    binary_labels_requireClasses(classes);
    if (classes.length > 2)
        return oneAgainstRest(codes[0], classes.length);
    if (classes.length < 2 || classes.includes(posLabel))
        return positiveOf(codes[0], classes.indexOf(posLabel));
    throw new error.AssayError("evaluation/positive-unknown", `The positive label ${posLabel} is none of the labels ${classes.join(" and ")}.`, { fix: "Set `posLabel` to one of the labels." });
}
function columnOfScores(yScore, rows) {
    const { columns, values } = readScores(yScore, rows);
    if (columns === 1)
        return values;
    throw new error.AssayError("evaluation/classes-mismatch", `Two classes have ${columns} scores a row.`, {
        fix: "Give the scores of the positive class only.",
    });
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/probability/quick-squared-error.js

/** Rows whose terms are added up before they join the total: rounding then grows with rows / BLOCK only. */
const quick_squared_error_BLOCK = 512;
/**
 * Σ (label − probability)² where labels are 0 and 1 and probabilities in [0, 1), found out in the pass that adds up;
 * NaN where they are anything else, a probability of 1 included. The check looks at the probabilities' bits, as
 * comparing the numbers takes as long again as all the rest.
 */
function quickSquaredError(yTrue, yProba) {
    const rows = yTrue.length;
    const words = new Int32Array(yProba.buffer, yProba.byteOffset, 2 * yProba.length);
    let total = 0;
    let labels = 0;
    let strange = 0;
    for (let from = 0; from < rows; from += quick_squared_error_BLOCK) {
        const to = Math.min(rows, from + quick_squared_error_BLOCK);
        // Two sums, as an addition takes longer than the rest of a row.
        let even = 0;
        let odd = 0;
        let row = from;
        for (; row + 1 < to; row += 2) {
            const high = words[2 * row + HIGH];
            const next = words[2 * row + 2 + HIGH];
            strange |= high | next | (BELOW_ONE - high) | (BELOW_ONE - next);
            labels |= yTrue[row] | yTrue[row + 1];
            const error = yTrue[row] - yProba[row];
            const nextError = yTrue[row + 1] - yProba[row + 1];
            even += error * error;
            odd += nextError * nextError;
        }
        if (row < to) {
            const high = words[2 * row + HIGH];
            strange |= high | (BELOW_ONE - high);
            labels |= yTrue[row];
            even += (yTrue[row] - yProba[row]) ** 2;
        }
        total += even + odd;
    }
    return strange >= 0 && labels >>> 1 === 0 ? total : Number.NaN;
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/probability/brier.js









/**
 * Mean squared error of the probabilities (Brier 1950): of the positive class for two classes, summed over the
 * classes for more. 0 to 1 for two classes, else 0 to 2; lower is better.
 * Source: `sklearn.metrics.brier_score_loss`.
 * @throws AssayError as `readProbabilities`; `evaluation/positive-unknown` for texts without `posLabel`
 */
function brierScoreLoss({ scaleByHalf = "auto", ...input }) {
    const { yTrue, yProba, sampleWeight, posLabel = 1 } = input;
    const isPlain = yTrue instanceof Int32Array || yTrue instanceof Uint8Array;
    if (isPlain && yProba instanceof Float64Array && sampleWeight === undefined && posLabel === 1) {
        const mean = yTrue.length === yProba.length ? quickSquaredError(yTrue, yProba) / yTrue.length : Number.NaN;
        if (!Number.isNaN(mean))
            return scaleByHalf === false ? 2 * mean : mean;
    }
    const rows = readBrierRows(input);
    const mean = arrays_weightedSum(errorsOfRows(rows), sampleWeight) / arrays_totalWeight(rows.rows, sampleWeight);
    return isHalved(scaleByHalf, rows.columns) ? mean / 2 : mean;
}
/** Two classes with one probability a row need no second class among the rows. */
function readBrierRows(input) {
    const { yTrue, yProba, posLabel, sampleWeight } = input;
    const rows = arrays_requireSameLength({ yTrue, sampleWeight });
    const scores = readProbabilityScores(yProba, rows);
    if (scores.columns > 1)
        return readProbabilities(input);
    return { ...scores, codes: readPositive(yTrue, posLabel), classes: 2, isNarrow: false };
}
function readPositive(yTrue, posLabel) {
    if (posLabel === undefined && isZeroOrOne(yTrue))
        return yTrue;
    const { classes, codes } = (0,metrics_labels/* encodeLabels */.e)([yTrue]);
    binary_labels_requireClasses(classes);
    if (classes.length > 2)
        throw new error.AssayError("evaluation/classes-mismatch", `There are ${classes.length} classes, but one probability a row.`, { fix: "Give one probability for each row and class." });
    const greater = classes[classes.length - 1];
    const takesGreater = posLabel === undefined && typeof greater === "number" && !hasOwnPositive(classes);
    return takesGreater ? positiveOf(codes[0], classes.length - 1) : binary_labels_readBinary(yTrue, posLabel);
}
/** Sum over the classes of the squared errors of each row. */
function errorsOfRows({ rows, columns, values, codes }) {
    const errors = new Float64Array(rows);
    for (let row = 0; row < rows; row++) {
        if (columns === 1) {
            errors[row] = 2 * (codes[row] - values[row]) ** 2;
            continue;
        }
        let sum = 0;
        for (let at = 0; at < columns; at++)
            sum += ((at === codes[row] ? 1 : 0) - values[row * columns + at]) ** 2;
        errors[row] = sum;
    }
    return errors;
}
const brier = (0,evaluation_metric/* evaluationMetric */.JP)({
    id: "brier",
    description: "Mean squared error of the probabilities",
    tasks: evaluation_metric/* CLASSIFICATION */.NA,
    direction: "lower",
    unit: "score",
    range: [0, 2],
    reads: "score",
    options: build/* Type.Object */.ZUJ.Object({
        scale_by_half: build/* Type.Optional */.ZUJ.Optional(build/* Type.Boolean */.ZUJ.Boolean({ description: "Halves the sum over the classes; by default for two classes only" })),
    }),
    source: "sklearn.metrics.brier_score_loss",
    value: (rows, options, sampleWeight) => brierScoreLoss({ ...brierInput(rows), scaleByHalf: scaleOf(options), sampleWeight }),
    replicate: (rows, options) => {
        const read = readBrierRows(brierInput(rows));
        const share = isHalved(scaleOf(options), read.columns) ? 0.5 : 1;
        return meanReplicate(errorsOfRows(read).map((error) => share * error));
    },
});
function brierInput(rows) {
    return { ...probabilityInput(rows), posLabel: 1 };
}
function scaleOf({ scale_by_half }) {
    return typeof scale_by_half === "boolean" ? scale_by_half : "auto";
}
function isHalved(scaleByHalf, columns) {
    return scaleByHalf === "auto" ? columns < 3 : scaleByHalf;
}

// EXTERNAL MODULE: ./build/bundle/stats/quantile.js
var stats_quantile = __webpack_require__(55832);
;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/probability/calibration-curve.js





/**
 * Observed against predicted share of positive rows, both from 0 to 1; on the diagonal for a calibrated model.
 * Source: `sklearn.calibration.calibration_curve`.
 * @throws AssayError as `readBinary`; `evaluation/not-probability`, `evaluation/length-mismatch`,
 *   `evaluation/no-rows`, `evaluation/option` for bins that are no whole number above 0
 */
function calibrationCurve(input) {
    const { yTrue, yProb, posLabel, nBins = 5, strategy = "uniform" } = input;
    requireSameLength({ yTrue, yProb });
    requireBins(nBins);
    requireProbabilities("the probabilities", yProb);
    const positive = readBinary(yTrue, posLabel);
    const probabilities = toFloat64(yProb);
    const inner = strategy === "uniform" ? uniformEdges(nBins) : quantileEdges(probabilities, nBins);
    const [predicted, real, rows] = [0, 1, 2].map(() => new Float64Array(nBins));
    for (let row = 0; row < probabilities.length; row++) {
        const bin = countBelow(inner, probabilities[row]);
        predicted[bin] += probabilities[row];
        real[bin] += positive[row];
        rows[bin]++;
    }
    const filled = Array.from(rows.keys()).filter((bin) => rows[bin] > 0);
    return {
        probTrue: Float64Array.from(filled, (bin) => real[bin] / rows[bin]),
        probPred: Float64Array.from(filled, (bin) => predicted[bin] / rows[bin]),
    };
}
/** @throws AssayError `evaluation/option` */
function requireBins(bins) {
    if (Number.isInteger(bins) && bins > 0 && bins <= 1e6)
        return;
    throw new error.AssayError("evaluation/option", `nBins is ${bins}.`, {
        fix: "Give a whole number from 1 to 1,000,000.",
    });
}
/** Edges between the bins as `np.linspace` rounds them. */
function uniformEdges(bins) {
    const width = 1 / bins;
    return Float64Array.from({ length: bins - 1 }, (_, at) => (at + 1) * width);
}
function quantileEdges(probabilities, bins) {
    const last = probabilities.length - 1;
    const width = 1 / bins;
    // Through percent, as scikit-learn asks for it, so that rounding is the same.
    const positions = Array.from({ length: bins - 1 }, (_, at) => last * (((at + 1) * width * 100) / 100));
    const ranks = positions.flatMap((at) => [Math.floor(at), Math.min(last, Math.floor(at) + 1)]);
    const found = orderStatistics(probabilities, ranks);
    return Float64Array.from(positions, (position, at) => quantile(found.slice(2 * at, 2 * at + 2), position - Math.floor(position)));
}
/** How many of ascending edges are below a value. */
function countBelow(edges, value) {
    let [low, high] = [0, edges.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (edges[middle] < value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/probability/calibration-error.js







const BINS = 15;
/**
 * Gap between confidence and share of right rows over bins of the confidence: `l1` the expected calibration error,
 * `max` the maximum one (Naeini, Cooper, Hauskrecht 2015), `l2` the root of the mean square (Kumar, Liang, Ma 2019).
 * The confidence is the probability of the positive class; with a column for each class, that of the greatest.
 * 0 to 1, lower is better. Source: `torchmetrics.classification.CalibrationError`, in double precision.
 * @throws AssayError as `readProbabilities`; `evaluation/option` for bins that are no whole number above 0
 */
function calibrationError(input) {
    const { nBins = BINS, norm = "l1", sampleWeight } = input;
    requireBins(nBins);
    const rows = readProbabilities(input);
    return normOfGaps(binRows(rows, nBins), norm, nBins, sampleWeight && readWeights(sampleWeight));
}
const ece = calibrationMetric("ece", "l1", "Expected calibration error: mean gap of probability and truth");
const mce = calibrationMetric("mce", "max", "Maximum calibration error: the greatest gap of a bin");
const rmsce = calibrationMetric("rmsce", "l2", "Root mean square calibration error over the bins");
function calibrationMetric(id, norm, description) {
    const read = (rows, options) => {
        return { ...probabilityInput(rows), nBins: numberOption(options, "n_bins", BINS), norm };
    };
    return (0,evaluation_metric/* evaluationMetric */.JP)({
        id,
        description,
        tasks: evaluation_metric/* CLASSIFICATION */.NA,
        direction: "lower",
        unit: "score",
        range: [0, 1],
        reads: "score",
        options: build/* Type.Object */.ZUJ.Object({
            n_bins: build/* Type.Optional */.ZUJ.Optional(build/* Type.Integer */.ZUJ.Integer({ minimum: 1, maximum: 1e6, description: "Bins of one width; default 15" })),
        }),
        source: `torchmetrics.classification.CalibrationError(norm="${norm}")`,
        value: (rows, options, sampleWeight) => calibrationError({ ...read(rows, options), sampleWeight }),
        replicate: (rows, options) => {
            const input = read(rows, options);
            const binned = binRows(readProbabilities(input), input.nBins);
            return (multiplicity) => normOfGaps(binned, norm, input.nBins, multiplicity);
        },
    });
}
function binRows({ rows, columns, values, codes }, nBins) {
    const bins = new Uint32Array(rows);
    const gaps = new Float64Array(rows);
    for (let row = 0; row < rows; row++) {
        let best = 0;
        for (let column = 1; column < columns; column++)
            if (values[row * columns + column] > values[row * columns + best])
                best = column;
        const confidence = values[row * columns + best];
        const isRight = columns === 1 ? codes[row] === 1 : codes[row] === best;
        bins[row] = binOf(confidence, nBins);
        gaps[row] = confidence - (isRight ? 1 : 0);
    }
    return { bins, gaps };
}
/** The last bin that starts at or below; a confidence of 1 has a bin of its own, as in torchmetrics. */
function binOf(confidence, bins) {
    let bin = Math.min(bins, Math.floor(confidence * bins));
    while (bin < bins && edgeOf(bin + 1, bins) <= confidence)
        bin++;
    while (bin > 0 && edgeOf(bin, bins) > confidence)
        bin--;
    return bin;
}
/** As `torch.linspace` rounds: from the nearer end. */
function edgeOf(at, bins) {
    const width = 1 / bins;
    return at < Math.floor((bins + 1) / 2) ? width * at : 1 - width * (bins - at);
}
function normOfGaps({ bins, gaps }, norm, nBins, weights) {
    const sums = new Float64Array(nBins + 1);
    const counts = new Float64Array(nBins + 1);
    for (let row = 0; row < bins.length; row++) {
        const weight = weights === undefined ? 1 : weights[row];
        sums[bins[row]] += gaps[row] * weight;
        counts[bins[row]] += weight;
    }
    let [total, mean, squares, greatest] = [0, 0, 0, 0];
    for (let bin = 0; bin <= nBins; bin++) {
        if (counts[bin] === 0)
            continue;
        const gap = Math.abs(sums[bin]);
        total += counts[bin];
        mean += gap;
        squares += gap * (gap / counts[bin]);
        greatest = Math.max(greatest, gap / counts[bin]);
    }
    return norm === "max" ? greatest : norm === "l1" ? mean / total : Math.sqrt(squares / total);
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/probability/log-loss.js




/** `np.finfo(dtype).eps`: the gap between 1 and the next number. */
const EPSILON_32 = 2 ** -23;
const EPSILON_64 = 2 ** -52;
/** So many probabilities of at least 2⁻⁵² have a product that is no underflow. */
const FACTORS = 16;
/**
 * Mean of −ln of the probability given to the true class. Probabilities are clipped to [ε, 1 − ε] with the ε of
 * their own type, as scikit-learn 1.9 does: 2⁻²³ for a Float32Array, else 2⁻⁵². 0 to ∞, lower is better.
 * Source: `sklearn.metrics.log_loss`.
 * @throws AssayError as `readProbabilities`
 */
function logLoss({ normalize = true, ...input }) {
    const rows = readProbabilities(input);
    const sum = sumOfLosses(rows, input.sampleWeight);
    return normalize ? sum / arrays_totalWeight(rows.rows, input.sampleWeight) : sum;
}
function sumOfLosses(rows, weights) {
    if (weights !== undefined)
        return arrays_weightedSum(log_loss_lossOfRows(rows), weights);
    const given = givenToTruth(rows);
    let sum = 0;
    for (let from = 0; from < rows.rows; from += FACTORS) {
        let product = 1;
        const to = Math.min(rows.rows, from + FACTORS);
        for (let row = from; row < to; row++)
            product *= given(row);
        sum -= Math.log(product);
    }
    return sum;
}
function log_loss_lossOfRows(rows) {
    const given = givenToTruth(rows);
    const losses = new Float64Array(rows.rows);
    for (let row = 0; row < losses.length; row++)
        losses[row] = -Math.log(given(row));
    return losses;
}
/** The clipped probability that a row's true class was given. */
function givenToTruth({ codes, columns, values, isNarrow }) {
    const epsilon = isNarrow ? EPSILON_32 : EPSILON_64;
    const most = 1 - epsilon;
    const clip = (probability) => probability < epsilon ? epsilon : probability > most ? most : probability;
    if (columns > 1)
        return (row) => clip(values[row * columns + codes[row]]);
    if (isNarrow)
        return (row) => clip(codes[row] === 1 ? values[row] : Math.fround(1 - values[row]));
    return (row) => {
        const isPositive = codes[row];
        return clip(1 - isPositive + (2 * isPositive - 1) * values[row]);
    };
}
const logLossMetric = (0,evaluation_metric/* evaluationMetric */.JP)({
    id: "log_loss",
    description: "Mean of −ln of the probability given to the true class",
    tasks: evaluation_metric/* CLASSIFICATION */.NA,
    direction: "lower",
    unit: "score",
    reads: "score",
    source: "sklearn.metrics.log_loss",
    value: (rows, _options, sampleWeight) => logLoss({ ...probabilityInput(rows), sampleWeight }),
    replicate: (rows) => meanReplicate(log_loss_lossOfRows(readProbabilities(probabilityInput(rows)))),
});

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/probability/d2.js







const EPSILON = 2 ** -52;
/** Σ −p ln p, clipped as the log loss clips. */
const entropy = (shares) => shares.reduce((sum, share) => sum - share * Math.log(Math.min(1 - EPSILON, Math.max(EPSILON, share))), 0);
/** Σ p (1 − p): the squared errors of a row add up to 1 − 2p + Σ p². */
const impurity = (shares) => shares.reduce((sum, share) => sum + share * (1 - share), 0);
/**
 * 1 − log loss / log loss of always giving the classes' shares. At most 1, higher is better; 0 is no better than
 * the shares. Source: `sklearn.metrics.d2_log_loss_score`.
 * @throws AssayError as `readProbabilities`; `evaluation/undefined` for one row or where only one class has rows
 */
function d2LogLossScore(input) {
    requireTwoRows(input);
    const rows = readProbabilities(input);
    return d2_defined(explainedShare(rows, log_loss_lossOfRows(rows), entropy, input.sampleWeight));
}
/**
 * 1 − Brier score / Brier score of always giving the classes' shares. At most 1, higher is better.
 * Source: `sklearn.metrics.d2_brier_score`.
 * @throws AssayError as `brierScoreLoss`; `evaluation/undefined` for one row or where only one class has rows
 */
function d2BrierScore(input) {
    requireTwoRows(input);
    const rows = readBrierRows(input);
    return d2_defined(explainedShare(rows, errorsOfRows(rows), impurity, input.sampleWeight));
}
const d2LogLoss = d2Metric({
    id: "d2_log_loss",
    description: "Share of the log loss of a constant guess that the model saves",
    source: "sklearn.metrics.d2_log_loss_score",
    read: (rows) => readProbabilities(probabilityInput(rows)),
    lossOfRows: log_loss_lossOfRows,
    nullLoss: entropy,
    value: (rows, _options, sampleWeight) => d2LogLossScore({ ...probabilityInput(rows), sampleWeight }),
});
const d2Brier = d2Metric({
    id: "d2_brier",
    description: "Share of the Brier score of a constant guess that the model saves",
    source: "sklearn.metrics.d2_brier_score",
    read: (rows) => readBrierRows({ ...probabilityInput(rows), posLabel: 1 }),
    lossOfRows: errorsOfRows,
    nullLoss: impurity,
    value: (rows, _options, sampleWeight) => d2BrierScore({ ...probabilityInput(rows), posLabel: 1, sampleWeight }),
});
function d2Metric(spec) {
    const { read, lossOfRows: ofRows, nullLoss, ...known } = spec;
    return (0,evaluation_metric/* evaluationMetric */.JP)({
        ...known,
        tasks: evaluation_metric/* CLASSIFICATION */.NA,
        direction: "higher",
        unit: "score",
        reads: "score",
        replicate: (rows) => {
            const given = read(rows);
            const losses = ofRows(given);
            return (multiplicity) => explainedShare(given, losses, nullLoss, multiplicity);
        },
    });
}
/** NaN where the shares alone are right of every row. */
function explainedShare({ codes, classes, rows }, losses, nullLoss, weights) {
    const total = arrays_totalWeight(rows, weights);
    const shares = new Float64Array(classes);
    for (let row = 0; row < rows; row++)
        shares[codes[row]] += weights === undefined ? 1 : weights[row];
    for (let code = 0; code < classes; code++)
        shares[code] /= total;
    if (shares.filter((share) => share > 0).length < 2)
        return Number.NaN;
    return 1 - arrays_weightedSum(losses, weights) / total / nullLoss(shares);
}
function requireTwoRows({ yTrue }) {
    if (arrays_requireSameLength({ yTrue }) >= 2)
        return;
    throw new error.AssayError("evaluation/undefined", "D² of a single row says nothing.", { fix: "Add rows." });
}
function d2_defined(value) {
    if (!Number.isNaN(value))
        return value;
    throw new error.AssayError("evaluation/undefined", "All rows are of one class, so a constant guess has no loss.", {
        fix: "Add rows of another class.",
    });
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/probability/confusion-matrix-at-thresholds.js


/** @throws AssayError as `readBinary` and `curveOf` */
function confusion_matrix_at_thresholds_curveOfInput({ yTrue, yScore, posLabel, sampleWeight }) {
    return curveOf(readBinary(yTrue, posLabel), yScore, sampleWeight);
}
/**
 * Weight of the true and false negatives and positives at each distinct score.
 * Source: `sklearn.metrics.confusion_matrix_at_thresholds`.
 * @throws AssayError `evaluation/label-type`, `evaluation/positive-unknown`, `evaluation/not-finite`,
 *   `evaluation/length-mismatch`, `evaluation/no-rows`, `evaluation/option` for a negative weight
 */
function confusionMatrixAtThresholds(input) {
    const { tps, fps, thresholds, positives, negatives } = confusion_matrix_at_thresholds_curveOfInput(input);
    return {
        tns: fps.map((count) => negatives - count),
        fps,
        fns: tps.map((count) => positives - count),
        tps,
        thresholds,
    };
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/probability/operating-points.js



/**
 * The error rate where false positive and false negative rate are equal: the mean of both at the point of the ROC
 * curve where they are closest. 0 to 1, lower is better. Source: `torchmetrics.classification.EER`.
 * @throws AssayError as `confusionMatrixAtThresholds`; `evaluation/one-class`
 */
function equalErrorRate(input) {
    return equalErrorRateOf(bothClasses(input));
}
function equalErrorRateOf({ tps, fps, positives, negatives }) {
    // The curve starts where nothing is predicted positive.
    let [least, rate] = [1, 0.5];
    for (let at = 0; at < tps.length; at++) {
        const falsePositive = fps[at] / negatives;
        const falseNegative = 1 - tps[at] / positives;
        const gap = Math.abs(falsePositive - falseNegative);
        if (gap >= least)
            continue;
        least = gap;
        rate = (falsePositive + falseNegative) / 2;
    }
    return rate;
}
/**
 * The greatest recall whose precision is at least `minPrecision`. 0 to 1, higher is better.
 * Source: `torchmetrics.classification.RecallAtFixedPrecision`.
 * @throws AssayError as `confusionMatrixAtThresholds`; `evaluation/one-class`, `evaluation/option`
 */
function recallAtFixedPrecision(input) {
    return recallAtPrecision(bothClasses(input), operating_points_requireShare("minPrecision", input.minPrecision));
}
/**
 * The greatest precision whose recall is at least `minRecall`. 0 to 1, higher is better.
 * Source: `torchmetrics.classification.PrecisionAtFixedRecall`.
 * @throws AssayError as `recallAtFixedPrecision`
 */
function precisionAtFixedRecall(input) {
    return precisionAtRecall(bothClasses(input), operating_points_requireShare("minRecall", input.minRecall));
}
/**
 * The greatest true positive rate whose true negative rate is at least `minSpecificity`. 0 to 1, higher is better.
 * Source: `torchmetrics.classification.SensitivityAtSpecificity`, which names 1 as the threshold of predicting
 * nothing positive where this has null.
 * @throws AssayError as `recallAtFixedPrecision`
 */
function sensitivityAtSpecificity(input) {
    return sensitivityAt(bothClasses(input), operating_points_requireShare("minSpecificity", input.minSpecificity));
}
/**
 * The greatest true negative rate whose true positive rate is at least `minSensitivity`. 0 to 1, higher is better.
 * Source: `torchmetrics.classification.SpecificityAtSensitivity`.
 * @throws AssayError as `recallAtFixedPrecision`
 */
function specificityAtSensitivity(input) {
    return specificityAt(bothClasses(input), operating_points_requireShare("minSensitivity", input.minSensitivity));
}
const recallAtPrecision = ({ tps, fps, thresholds, positives }, limit) => {
    let best = { value: 0, threshold: null };
    let most = 0;
    for (let at = 0; at < tps.length; at++) {
        const precision = tps[at] / (tps[at] + fps[at]);
        const recall = tps[at] / positives;
        // Of equal recalls the one of greater precision, of equals again the greater threshold, which came first.
        if (precision < limit || recall < best.value || (recall === best.value && precision <= most))
            continue;
        best = { value: recall, threshold: recall === 0 ? null : thresholds[at] };
        most = precision;
    }
    return best;
};
const precisionAtRecall = ({ tps, fps, thresholds, positives }, limit) => {
    let best = { value: 0, threshold: null };
    let most = 0;
    for (let at = 0; at < tps.length; at++) {
        const precision = tps[at] / (tps[at] + fps[at]);
        const recall = tps[at] / positives;
        if (recall < limit || precision < best.value || (precision === best.value && recall <= most))
            continue;
        best = { value: precision, threshold: precision === 0 ? null : thresholds[at] };
        most = recall;
    }
    return best;
};
const sensitivityAt = ({ tps, fps, thresholds, positives, negatives }, limit) => {
    let best = { value: 0, threshold: null };
    for (let at = 0; at < tps.length; at++)
        if (1 - fps[at] / negatives >= limit && tps[at] / positives > best.value)
            best = { value: tps[at] / positives, threshold: thresholds[at] };
    return best;
};
const specificityAt = ({ tps, fps, thresholds, positives, negatives }, limit) => {
    if (limit === 0)
        return { value: 1, threshold: null };
    const at = tps.findIndex((count) => count / positives >= limit);
    return { value: 1 - fps[at] / negatives, threshold: thresholds[at] };
};
function bothClasses(input) {
    const curve = curveOfInput(input);
    if (!(curve.positives > 0 && curve.negatives > 0))
        refuseOneClass(input.yTrue.length, "operating point");
    return curve;
}
function operating_points_requireShare(name, share) {
    if (share >= 0 && share <= 1)
        return share;
    throw new AssayError("evaluation/option", `${name} is ${share}.`, { fix: "Give a share from 0 to 1." });
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/probability/operating-point-metrics.js








const eer = curveMetric({
    id: "eer",
    description: "Error rate where false positive and false negative rate are equal",
    direction: "lower",
    source: "torchmetrics.classification.EER",
    ofCurve: () => equalErrorRateOf,
});
const recallAtFixedPrecisionMetric = pointMetric("recall_at_fixed_precision", "Greatest recall whose precision is at least `min_precision`", "torchmetrics.classification.RecallAtFixedPrecision", "min_precision", recallAtPrecision);
const precisionAtFixedRecallMetric = pointMetric("precision_at_fixed_recall", "Greatest precision whose recall is at least `min_recall`", "torchmetrics.classification.PrecisionAtFixedRecall", "min_recall", precisionAtRecall);
const sensitivityAtSpecificityMetric = pointMetric("sensitivity_at_specificity", "Greatest true positive rate whose true negative rate is at least `min_specificity`", "torchmetrics.classification.SensitivityAtSpecificity", "min_specificity", sensitivityAt);
const specificityAtSensitivityMetric = pointMetric("specificity_at_sensitivity", "Greatest true negative rate whose true positive rate is at least `min_sensitivity`", "torchmetrics.classification.SpecificityAtSensitivity", "min_sensitivity", specificityAt);
function pointMetric(id, description, source, limit, ofPoint) {
    return curveMetric({
        id,
        description,
        source,
        direction: "higher",
        options: build/* Type.Object */.ZUJ.Object({
            [limit]: build/* Type.Optional */.ZUJ.Optional(build/* Type.Number */.ZUJ.Number({
                minimum: 0,
                maximum: 1,
                description: "The least that the other rate must be; default 0.9",
            })),
        }),
        ofCurve: (options) => (curve) => ofPoint(curve, numberOption(options, limit, 0.9)).value,
    });
}
function curveMetric(spec) {
    const { ofCurve, ...known } = spec;
    const positive = (rows) => positiveRows(rows, "ROC curve");
    return (0,evaluation_metric/* evaluationMetric */.JP)({
        ...known,
        tasks: ["binary-classification"],
        unit: "ratio",
        range: [0, 1],
        reads: "score",
        value: (rows, options, sampleWeight) => ofCurve(options)(curve_curveOf(positive(rows), rows.yScore, sampleWeight)),
        replicate: (rows, options) => prepareOfCurve(positive(rows), arrays_toFloat64(rows.yScore), ofCurve(options)),
    });
}

// EXTERNAL MODULE: ./build/bundle/stats/delong.js
var delong = __webpack_require__(59628);
// EXTERNAL MODULE: ./build/bundle/stats/distribution.js
var distribution = __webpack_require__(38267);
;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/probability/delong.js



/** One-sided level of the report's 95 % interval. */
const TAIL = 0.025;
/** The area under a ROC curve with DeLong's standard error; undefined with fewer than two rows of a class. */
function areaEstimate({ yTrue, yScore }) {
    const { area, shares } = (0,delong/* placements */.DD)(yTrue, yScore, (0,metrics_order/* sortedOrder */.u)(yScore));
    return areaWithError(yTrue, area, shares);
}
/** Difference of two areas over the same rows, what they share cancelling (DeLong). */
function areaDifference(candidate, baseline) {
    const [ours, theirs] = [candidate, baseline].map(({ yTrue, yScore }) => (0,delong/* placements */.DD)(yTrue, yScore, (0,metrics_order/* sortedOrder */.u)(yScore)));
    const gaps = ours.shares.map((share, row) => share - theirs.shares[row]);
    return areaWithError(candidate.yTrue, ours.area - theirs.area, gaps);
}
/**
 * Rows that all say the same, as in a perfect ranking, show no spread. What may have stayed unseen is then bounded
 * as for 0 of n, 1 − 0.025^(1/n), with n the rows of the rarer class.
 */
function areaWithError(codes, value, shares) {
    const { positives, negatives } = (0,delong/* countClasses */.Eh)(codes);
    const rarer = Math.min(positives, negatives);
    if (rarer < 2)
        return undefined;
    const seen = (0,delong/* areaStandardError */.rH)(codes, shares);
    const standardError = seen > 0 ? seen : (1 - TAIL ** (1 / rarer)) / (0,distribution/* normalQuantile */.Zl)(1 - TAIL);
    return { value, uncertainty: { kind: "normal", standardError }, samples: shares.length };
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/probability/roc-auc-multiclass.js









/** How far a row's sum may be from 1, as `np.allclose` has it. */
const roc_auc_multiclass_SUM_TOLERANCE = 1e-5;
/** @throws AssayError as `rocAucScore` */
function multiclassRocAuc(input) {
    const { yTrue, scores, labels, multiClass, average, sampleWeight } = input;
    if (multiClass === undefined)
        throw new error.AssayError("evaluation/option", "roc_auc of several classes needs `multiClass`.", {
            fix: 'Say "ovr" for each class against the rest, or "ovo" for each pair.',
        });
    requireSumOfOne(scores, roc_auc_multiclass_SUM_TOLERANCE);
    const codes = codesOf(yTrue, labels, scores.columns);
    if (multiClass === "ovo") {
        if ((average === "macro" || average === "weighted") && sampleWeight === undefined)
            return areaOfPairs(codes, scores, average);
        throw new error.AssayError("evaluation/option", "Pairs of classes are averaged by `macro` or `weighted`, and without sample weights.", { fix: 'Choose one of them, or `multiClass: "ovr"`.' });
    }
    if (average === "samples")
        throw new error.AssayError("evaluation/option", "Classes are not averaged by `samples`.", {
            fix: "Choose `macro`, `weighted` or `micro`.",
        });
    return averageTargets(oneAgainstRest(codes, scores.columns), scores, average, areaOfTarget(1), sampleWeight);
}
/** Class index of each row among the columns. */
function codesOf(yTrue, labels, columns) {
    const { classes, codes } = (0,metrics_labels/* encodeLabels */.e)([yTrue], labels);
    if (labels !== undefined) {
        for (let at = 1; at < labels.length; at++)
            if ((0,metrics_labels/* compareLabels */.H)(labels[at - 1], labels[at]) >= 0)
                throw new error.AssayError("evaluation/option", "`labels` are not in ascending order.", {
                    fix: "Sort the labels, and the columns of the scores with them.",
                });
        if (classes.length > labels.length)
            throw new error.AssayError("evaluation/classes-mismatch", "Some rows have a label that is not in `labels`.", {
                fix: "Name every class that occurs.",
            });
    }
    if (classes.length === columns)
        return codes[0];
    throw new error.AssayError("evaluation/classes-mismatch", `There are ${classes.length} classes, but ${columns} scores a row.`, { fix: "Give one score for each class, and name all classes with `labels`." });
}
/** Hand and Till (2001): of each pair of classes that occur, the mean of both areas. */
function areaOfPairs(codes, scores, average) {
    const counts = new Uint32Array(scores.columns);
    for (const code of codes)
        counts[code]++;
    const present = Array.from(counts.keys()).filter((code) => counts[code] > 0);
    // Every class's scores by the rows of each class, sorted; a column is read once.
    const areas = present.map((column) => {
        const sorted = sortByClass(codes, scores, column, counts);
        return present.map((other) => areaOfSplit({ positives: sorted[column], negatives: sorted[other] }));
    });
    let [sum, total] = [0, 0];
    for (const [one, first] of present.entries())
        for (let other = one + 1; other < present.length; other++) {
            const weight = average === "weighted" ? counts[first] + counts[present[other]] : 1;
            sum += (weight * (areas[one][other] + areas[other][one])) / 2;
            total += weight;
        }
    return total > 0 ? sum / total : binary_labels_refuseOneClass(codes.length, "pair of classes");
}
/** The scores of one column by the class of their row, ascending. */
function sortByClass(codes, { values, columns }, column, counts) {
    const parts = Array.from(counts, (count) => new Float64Array(count));
    const filled = new Uint32Array(columns);
    let notFinite = 0;
    for (let row = 0, at = column; row < codes.length; row++, at += columns) {
        const code = codes[row];
        notFinite += values[at] - values[at];
        parts[code][filled[code]++] = values[at];
    }
    if (notFinite !== 0)
        arrays_requireFinite("the score", values);
    return parts.map((part) => sortScores(part, new Float64Array(part.length)));
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/probability/roc-auc.js








function rocAucScore(input) {
    const { yTrue, yScore, average = "macro", sampleWeight, maxFpr = 1, labels, multiClass } = input;
    if (!(maxFpr > 0 && maxFpr <= 1))
        throw new error.AssayError("evaluation/option", `maxFpr is ${maxFpr}.`, {
            fix: "Give a rate above 0, at most 1.",
        });
    if (isMatrix(yTrue)) {
        const truth = averages_readIndicators("yTrue", yTrue);
        const scores = readScores(yScore, truth.rows);
        requireSameShape(["yTrue", "yScore"], { ...truth, values: scores.values }, scores);
        return averageTargets(truth, scores, average, areaOfTarget(maxFpr), sampleWeight);
    }
    arrays_requireSameLength({ yTrue, sampleWeight });
    const scores = readScores(yScore, yTrue.length);
    if (scores.columns <= 2 && isZeroOrOne(yTrue))
        return binary(yTrue, scores.columns);
    const encoded = (0,metrics_labels/* encodeLabels */.e)([yTrue]);
    binary_labels_requireClasses(encoded.classes);
    if (encoded.classes.length <= 2 && scores.columns <= 2)
        return binary(yTrue, scores.columns);
    if (maxFpr !== 1)
        throw new error.AssayError("evaluation/option", "maxFpr is for two classes.", { fix: "Leave it out." });
    return multiclassRocAuc({ yTrue, scores, labels, multiClass, average, sampleWeight });
    function binary(twoLabels, columns) {
        if (columns !== 1)
            throw new error.AssayError("evaluation/classes-mismatch", `Two classes have ${columns} scores a row.`, {
                fix: "Give the scores of the positive class only.",
            });
        const area = areaOfTarget(maxFpr)(readGreater(twoLabels), scores.values, sampleWeight);
        return Number.isNaN(area) ? binary_labels_refuseOneClass(twoLabels.length, "ROC curve") : area;
    }
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/probability/roc-auc-metric.js











const RocAucOptions = build/* Type.Object */.ZUJ.Object({
    max_fpr: build/* Type.Optional */.ZUJ.Optional(build/* Type.Number */.ZUJ.Number({
        exclusiveMinimum: 0,
        maximum: 1,
        description: "Area up to this false positive rate only; of two classes",
    })),
    multi_class: build/* Type.Optional */.ZUJ.Optional(build/* Type.Enum */.ZUJ.Enum(["ovr", "ovo"], {
        description: "Of more classes: each against the rest (the default), or each pair",
    })),
    average: build/* Type.Optional */.ZUJ.Optional(build/* Type.Enum */.ZUJ.Enum(["macro", "weighted"], {
        description: "How more than two classes become one value: alike (the default), or by their rows",
    })),
});
const rocAuc = (0,evaluation_metric/* evaluationMetric */.JP)({
    id: "roc_auc",
    description: "Chance that a positive row scores above a negative one",
    tasks: evaluation_metric/* CLASSIFICATION */.NA,
    direction: "higher",
    unit: "score",
    range: [0, 1],
    reads: "score",
    options: RocAucOptions,
    source: "sklearn.metrics.roc_auc_score",
    value: (rows, options, sampleWeight) => {
        const { max_fpr, multi_class = "ovr", average } = readOptions(rows, options);
        const { yTrue, yScore, classes } = rows;
        if (rows.task === "binary-classification")
            return rocAucScore({ yTrue: positiveRows(rows, "ROC curve"), yScore, maxFpr: max_fpr, sampleWeight });
        const labels = [...classes.keys()];
        return rocAucScore({
            yTrue,
            yScore: scoresOf(rows),
            multiClass: multi_class,
            average,
            labels,
            sampleWeight,
        });
    },
    estimate: (rows, options) => (isWholeArea(rows, options) ? areaEstimate(rows) : undefined),
    pairedDifference: (candidate, baseline, options) => isWholeArea(candidate, options) ? areaDifference(candidate, baseline) : undefined,
    replicate: (rows, options) => {
        const { max_fpr = 1, multi_class, average } = readOptions(rows, options);
        const positive = Int32Array.from(rows.yTrue);
        if (rows.task === "binary-classification")
            return preparePartialArea(positive, arrays_toFloat64(rows.yScore), max_fpr);
        const parts = multi_class === "ovo" ? pairs(rows) : classesOf(rows);
        return averageParts(parts, average === "weighted");
    },
});
/** DeLong's variance is that of one whole area of two classes. */
function isWholeArea(rows, options) {
    const { max_fpr = 1 } = readOptions(rows, options);
    return rows.task === "binary-classification" && max_fpr === 1;
}
function readOptions({ task }, options) {
    const read = value/* Value.Parse */.WT.Parse(RocAucOptions, options);
    if (task === "binary-classification" || read.max_fpr === undefined || read.max_fpr === 1)
        return read;
    throw new error.AssayError("evaluation/option", "`max_fpr` is for two classes.", { fix: "Leave it out." });
}
function classesOf(rows) {
    const scores = scoresOf(rows);
    const codes = Int32Array.from(rows.yTrue);
    return Array.from({ length: scores.columns }, (_, code) => {
        const counted = positiveOf(codes, code);
        return { area: prepareArea(counted, columnOf(scores, code)), counted };
    });
}
/** Hand and Till (2001): of each pair of classes the mean of both areas. */
function pairs(rows) {
    const scores = scoresOf(rows);
    const codes = Int32Array.from(rows.yTrue);
    const parts = [];
    for (let first = 0; first < scores.columns; first++)
        for (let second = first + 1; second < scores.columns; second++) {
            const counted = Uint8Array.from(codes, (code) => (code === first || code === second ? 1 : 0));
            const picked = Uint32Array.from(codes.keys()).filter((row) => counted[row] === 1);
            const [one, other] = [first, second].map((mine) => {
                const positive = Uint8Array.from(picked, (row) => (codes[row] === mine ? 1 : 0));
                return prepareArea(positive, Float64Array.from(picked, (row) => scores.values[row * scores.columns + mine]));
            });
            const area = (multiplicity) => {
                const drawn = Uint32Array.from(picked, (row) => multiplicity[row]);
                return (one(drawn) + other(drawn)) / 2;
            };
            parts.push({ area, counted });
        }
    return parts;
}
function averageParts(parts, isWeighted) {
    return (multiplicity) => {
        let [sum, total] = [0, 0];
        for (const { area, counted } of parts) {
            let weight = 1;
            if (isWeighted) {
                weight = 0;
                for (let row = 0; row < counted.length; row++)
                    weight += counted[row] * multiplicity[row];
                // What no drawn row counts for may be undefined.
                if (weight === 0)
                    continue;
            }
            sum += weight * area(multiplicity);
            total += weight;
        }
        return sum / total;
    };
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
    terms: (options) => pinballTerms(pinball_alphaOf(options)),
});
function pinball(output, alpha = 0.5) {
    if (alpha >= 0 && alpha <= 1)
        return row_terms_meanOfTerms(pinballTerms(alpha), output);
    throw new error.AssayError("evaluation/parameter", `alpha is ${alpha}, but a quantile is from 0 to 1.`);
}
function pinball_alphaOf(options) {
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
    arrays_requireFinite("the values", values);
    if (sampleWeight === undefined) {
        const rank = ((alpha * 100) / 100) * rows;
        const index = Math.min(rows - 1, Math.max(0, Math.ceil(rank) - 1));
        const low = quantile_select(values, index);
        if (index + 1 - rank > Number.EPSILON || index + 1 === rows)
            return low;
        return (low + quantile_least(values, index + 1)) / 2;
    }
    arrays_totalWeight(rows, sampleWeight);
    const order = (0,metrics_order/* sortedOrder */.u)(values);
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
function quantile_least(values, from) {
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
    const yPred = constant(yTrue.length, arrays_weightedMean(yTrue, sampleWeight));
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
const d2Tweedie = (0,evaluation_metric/* evaluationMetric */.JP)({
    ...KNOWN,
    id: "d2_tweedie",
    description: "Share of the Tweedie deviance that the model explains",
    source: "sklearn.metrics.d2_tweedie_score",
    options: TweedieOptions,
    value: ({ yTrue, yPred }, options, sampleWeight) => d2TweedieScore({ yTrue, yPred, sampleWeight, power: numberOption(options, "power", 0) }),
});
const d2Pinball = (0,evaluation_metric/* evaluationMetric */.JP)({
    ...KNOWN,
    id: "d2_pinball",
    description: "Share of a quantile's loss that the model explains",
    source: "sklearn.metrics.d2_pinball_score",
    options: PinballOptions,
    value: ({ yTrue, yPred }, options, sampleWeight) => d2PinballScore({ yTrue, yPred, sampleWeight, alpha: pinball_alphaOf(options) }),
});
const d2AbsoluteError = (0,evaluation_metric/* evaluationMetric */.JP)({
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
    const lost = (first * first) / arrays_totalWeight(yTrue.length, sampleWeight);
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
    const mean = arrays_weightedMean(shifted, sampleWeight);
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
const explainedVariance = (0,evaluation_metric/* evaluationMetric */.JP)({
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



const mae_terms = (yTrue, yPred, from, to, into) => {
    for (let row = from; row < to; row++)
        into[row - from] = Math.abs(yTrue[row] - yPred[row]);
};
/** Mean of |yTrue − yPred|, in the label's unit. */
const meanAbsoluteError = overOutputs((output) => row_terms_meanOfTerms(mae_terms, output));
const mae = meanMetric({
    id: "mae",
    description: "Mean absolute error, in the label's unit",
    unit: "value",
    source: "sklearn.metrics.mean_absolute_error",
    terms: () => mae_terms,
});

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/regression/mape.js



/** The least that an error is divided by: labels of 0 then count as enormous errors, as in scikit-learn. */
const mape_EPSILON = Number.EPSILON;
const mape_terms = (yTrue, yPred, from, to, into) => {
    for (let row = from; row < to; row++) {
        const size = Math.abs(yTrue[row]);
        into[row - from] = Math.abs(yPred[row] - yTrue[row]) / (size < mape_EPSILON ? mape_EPSILON : size);
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
const maxErrorMetric = (0,evaluation_metric/* evaluationMetric */.JP)({
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
const medianAbsoluteErrorMetric = (0,evaluation_metric/* evaluationMetric */.JP)({
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
const r2 = (0,evaluation_metric/* evaluationMetric */.JP)({
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
    const centre = arrays_weightedMean(output.yTrue);
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

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/text/text-metric.js


/** A metric of generated text that follows from sums over the rows, as corpus BLEU does. */
function textMetric(spec) {
    const { statistics, score, ...known } = spec;
    const read = statisticsReader(statistics);
    return (0,evaluation_metric/* evaluationMetric */.JP)({
        ...known,
        tasks: ["text-generation"],
        reads: "prediction",
        value: (rows, options, sampleWeight) => {
            arrays_requireSameLength({ labels: rows.yTrue, predictions: rows.yPred, weights: sampleWeight });
            return score(sumsOf(read(rows, options), sampleWeight), options);
        },
        replicate: (rows, options) => {
            const all = read(rows, options);
            const table = new Float64Array(all.length * all[0].length);
            all.forEach((row, at) => {
                table.set(Array.from(row), at * row.length);
            });
            return (counts) => score(tableSums(table, counts), options);
        },
    });
}
/** A metric of generated text that is the mean of a number for each row. */
function meanTextMetric(spec) {
    const { rowScore, ...known } = spec;
    return textMetric({
        ...known,
        statistics: (options) => {
            const scoreOf = rowScore(options);
            return (references, hypothesis) => [
                Math.max(...references.map((reference) => scoreOf(reference, hypothesis))),
                1,
            ];
        },
        score: (sums) => sums[0] / sums[1],
    });
}
/**
 * Statistics of rows, each pair of texts once: slices and the bootstrap read the same rows again, and the shifts of
 * TER are too dear for that. What was read lives as long as the outcome's texts.
 */
function statisticsReader(statistics) {
    const read = new WeakMap();
    return (rows, options) => {
        const { classes, yTrue, yPred } = rows;
        const byOptions = read.get(classes) ?? new Map();
        read.set(classes, byOptions);
        const settings = JSON.stringify(options);
        const byPair = byOptions.get(settings) ?? new Map();
        byOptions.set(settings, byPair);
        const compute = statistics(options);
        return Array.from(yTrue, (code, row) => {
            const pair = code * classes.length + yPred[row];
            const known = byPair.get(pair) ?? compute(referencesOf(code, rows), classes[yPred[row]]);
            byPair.set(pair, known);
            return known;
        });
    };
}
/** All right texts of a label. */
function referencesOf(code, { classes, references }) {
    return references?.[code] ?? [classes[code]];
}
function sumsOf(all, weights) {
    const sums = new Float64Array(all[0].length);
    all.forEach((row, at) => {
        const weight = weights === undefined ? 1 : weights[at];
        for (let column = 0; column < sums.length; column++)
            sums[column] += weight * row[column];
    });
    return sums;
}
function tableSums(table, counts) {
    const columns = table.length / counts.length;
    const sums = new Float64Array(columns);
    for (let row = 0; row < counts.length; row++) {
        const count = counts[row];
        if (count === 0)
            continue;
        for (let column = 0; column < columns; column++)
            sums[column] += count * table[row * columns + column];
    }
    return sums;
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/text/whitespace.js
/** What Python's `str.isspace` calls space; JavaScript's `\s` lacks U+001C–1F and U+0085 and adds U+FEFF. */
const SPACE = "\\t-\\r\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
const WORDS = new RegExp(`[^${SPACE}]+`, "g");
const LEADING = new RegExp(`^[${SPACE}]+`);
const TRAILING = new RegExp(`[${SPACE}]$`);
const REPEATED = new RegExp(`[${SPACE}]{2,}`, "g");
/** Python's `text.split()`. */
function splitWords(text) {
    return text.match(WORDS) ?? [];
}
/** Python's `text.rstrip()`. */
function trimEnd(text) {
    let end = text.length;
    // A pattern anchored at the end alone would be tried from every space of the text.
    while (end > 0 && TRAILING.test(text[end - 1]))
        end--;
    return text.slice(0, end);
}
/** Python's `text.strip()`. */
function trim(text) {
    return trimEnd(text.replace(LEADING, ""));
}
/** Two or more spaces of any kind become one blank. */
function joinSpaces(text) {
    return text.replace(REPEATED, " ");
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/speech/tokens.js
/** Two sequences as numbers, equal where the tokens are. */
function tokens_encodeTokens(one, other) {
    const codes = new Map();
    const encode = (tokens) => Int32Array.from(tokens, (token) => {
        const code = codes.get(token) ?? codes.size;
        codes.set(token, code);
        return code;
    });
    return [encode(one), encode(other)];
}
/** What is left once the tokens that both begin and end with are taken away, and how many those were. */
function withoutCommonEnds(one, other) {
    const shortest = Math.min(one.length, other.length);
    let start = 0;
    while (start < shortest && one[start] === other[start])
        start++;
    let end = 0;
    while (end < shortest - start && one[one.length - 1 - end] === other[other.length - 1 - end])
        end++;
    return {
        first: one.subarray(start, one.length - end),
        second: other.subarray(start, other.length - end),
        common: start + end,
    };
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/speech/edit-distance.js

const BITS = 32;
/** Above this many words of 32 places the distance is computed cell by cell instead. */
const MOST_MASKS = 2 ** 24;
/**
 * Fewest tokens, or characters of texts, to insert, delete or replace (Levenshtein 1966). 0 upwards, lower is better.
 * Source: `rapidfuzz.distance.Levenshtein.distance`.
 */
function editDistance({ reference, hypothesis }) {
    const [one, other] = encodeTokens(Array.from(reference), Array.from(hypothesis));
    return distanceOf(one, other);
}
/** Edit distance of encoded tokens. */
function distanceOf(one, other) {
    const { first, second } = withoutCommonEnds(one, other);
    const [pattern, text] = first.length <= second.length ? [first, second] : [second, first];
    if (pattern.length === 0)
        return text.length;
    const codes = new Map();
    for (const token of pattern)
        if (!codes.has(token))
            codes.set(token, codes.size);
    const blocks = Math.ceil(pattern.length / BITS);
    if (codes.size * blocks > MOST_MASKS)
        return cellByCell(pattern, text);
    return bitByBit(pattern, text, codes, blocks);
}
/**
 * 32 cells of a column at once, told by where the distance rises or falls from cell to cell (Myers 1999, in the
 * form of Hyyrö 2003).
 */
function bitByBit(pattern, text, codes, blocks) {
    const masks = new Int32Array((codes.size + 1) * blocks);
    pattern.forEach((token, at) => {
        masks[(codes.get(token) ?? codes.size) * blocks + (at >> 5)] |= 1 << (at & 31);
    });
    const rises = new Int32Array(blocks).fill(-1);
    const falls = new Int32Array(blocks);
    const lastBit = 1 << ((pattern.length - 1) & 31);
    let distance = pattern.length;
    for (const token of text) {
        // Tokens that the pattern lacks have the masks of nothing at the end.
        const row = (codes.get(token) ?? codes.size) * blocks;
        let carry = 1;
        for (let block = 0; block < blocks; block++) {
            const [rise, fall] = [rises[block], falls[block]];
            const equal = masks[row + block];
            const vertical = equal | fall;
            const matched = carry < 0 ? equal | 1 : equal;
            const diagonal = (((matched & rise) + rise) ^ rise) | matched;
            let up = fall | ~(diagonal | rise);
            let down = rise & diagonal;
            const bit = block === blocks - 1 ? lastBit : 1 << 31;
            const next = (up & bit) !== 0 ? 1 : (down & bit) !== 0 ? -1 : 0;
            up = (up << 1) | (carry > 0 ? 1 : 0);
            down = (down << 1) | (carry < 0 ? 1 : 0);
            rises[block] = down | ~(vertical | up);
            falls[block] = up & vertical;
            carry = next;
        }
        distance += carry;
    }
    return distance;
}
function cellByCell(pattern, text) {
    const distances = Int32Array.from({ length: pattern.length + 1 }, (_, at) => at);
    for (const token of text) {
        let diagonal = distances[0]++;
        for (let at = 0; at < pattern.length; at++) {
            const replaced = diagonal + (pattern[at] === token ? 0 : 1);
            diagonal = distances[at + 1];
            distances[at + 1] = Math.min(replaced, diagonal + 1, distances[at] + 1);
        }
    }
    return distances[pattern.length];
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/speech/word-alignment.js

/**
 * Counts of an alignment with the fewest edits. There are several: as RapidFuzz, and so jiwer, read back from the
 * end, this one takes a deletion where there is one, else an insertion, else a pair. (For sentences of over two
 * thousand words jiwer splits the work and may find another.)
 */
function alignWords(reference, hypothesis) {
    const [wanted, given] = tokens_encodeTokens(reference, hypothesis);
    const { first, second, common } = withoutCommonEnds(wanted, given);
    const { distance, hits: inside } = align(first, second);
    const hits = common + inside;
    // Both lengths and the distance are sums of the four counts, so that hits tell the rest.
    const substitutions = reference.length + hypothesis.length - 2 * hits - distance;
    return {
        hits,
        substitutions,
        deletions: reference.length - hits - substitutions,
        insertions: hypothesis.length - hits - substitutions,
    };
}
/** The distance, and how many pairs are equal on the way that would be read back, known without reading back. */
function align(reference, hypothesis) {
    const width = reference.length + 1;
    let above = Int32Array.from({ length: width }, (_, column) => column);
    let here = new Int32Array(width);
    let hitsAbove = new Int32Array(width);
    let hitsHere = new Int32Array(width);
    for (let row = 1; row <= hypothesis.length; row++) {
        const word = hypothesis[row - 1];
        here[0] = row;
        for (let column = 1; column < width; column++) {
            const isHit = reference[column - 1] === word ? 1 : 0;
            const paired = above[column - 1] + 1 - isHit;
            const distance = Math.min(paired, above[column] + 1, here[column - 1] + 1);
            here[column] = distance;
            const isDeletion = distance === here[column - 1] + 1;
            const isInsertion = above[column] === above[column - 1] - 1;
            if (isDeletion)
                hitsHere[column] = hitsHere[column - 1];
            else
                hitsHere[column] = isInsertion ? hitsAbove[column] : hitsAbove[column - 1] + isHit;
        }
        [above, here] = [here, above];
        [hitsAbove, hitsHere] = [hitsHere, hitsAbove];
    }
    return { distance: above[width - 1], hits: hitsAbove[width - 1] };
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/speech/word-errors.js



/**
 * The counts of all sentences and the rates from them (Morris et al. 2004).
 * Source: jiwer 4, `process_words`: words are parted by single blanks once repeated spaces are joined, so that a
 * lone tab or line break is part of a word.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`
 */
function processWords(input) {
    const sums = [0, 0, 0, 0];
    for (const { reference, hypothesis } of word_errors_sentencePairs(input))
        wordStatistics(reference, hypothesis).forEach((count, at) => {
            sums[at] += count;
        });
    return wordErrorsOf(sums);
}
/**
 * Word error rate. 0 upwards, lower is better; above 1 where there are more errors than words.
 * Source: jiwer 4, `wer`.
 * @throws AssayError as `processWords`
 */
function wer(input) {
    return processWords(input).wer;
}
/**
 * Match error rate. 0 to 1, lower is better.
 * Source: jiwer 4, `mer`.
 * @throws AssayError as `processWords`
 */
function mer(input) {
    return processWords(input).mer;
}
/**
 * Word information lost. 0 to 1, lower is better.
 * Source: jiwer 4, `wil`.
 * @throws AssayError as `processWords`
 */
function wil(input) {
    return processWords(input).wil;
}
/**
 * Word information preserved. 0 to 1, higher is better.
 * Source: jiwer 4, `wip`.
 * @throws AssayError as `processWords`
 */
function wip(input) {
    return processWords(input).wip;
}
/** @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch` */
function word_errors_sentencePairs(input) {
    const [reference, hypothesis] = [[input.reference].flat(), [input.hypothesis].flat()];
    requireSameLength({ reference, hypothesis });
    return reference.map((text, row) => ({ reference: text, hypothesis: hypothesis[row] }));
}
/** What adds up over rows: hits, substitutions, deletions, insertions. */
function wordStatistics(reference, hypothesis) {
    const counts = alignWords(wordsOf(reference), wordsOf(hypothesis));
    return [counts.hits, counts.substitutions, counts.deletions, counts.insertions];
}
/** The rates of summed counts. */
function wordErrorsOf(sums) {
    const [hits, substitutions, deletions, insertions] = [sums[0], sums[1], sums[2], sums[3]];
    const counts = { hits, substitutions, deletions, insertions };
    const wanted = hits + substitutions + deletions;
    const given = hits + substitutions + insertions;
    if (wanted === 0) {
        const wrong = given === 0 ? 0 : 1;
        return { wer: insertions, mer: wrong, wil: wrong, wip: 1 - wrong, ...counts };
    }
    const errors = substitutions + deletions + insertions;
    const preserved = given === 0 ? 0 : (hits / wanted) * (hits / given);
    return {
        wer: errors / wanted,
        mer: errors / (wanted + insertions),
        wil: 1 - preserved,
        wip: preserved,
        ...counts,
    };
}
function wordsOf(text) {
    return trim(joinSpaces(text))
        .split(" ")
        .filter((word) => word !== "");
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/speech/cer.js




/**
 * Character error rate: edits to a character of the reference, blanks inside included; without any character the
 * insertions. 0 upwards, lower is better. Characters are code points.
 * Source: jiwer 4, `cer`.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`
 */
function cer(input) {
    let [edits, characters] = [0, 0];
    for (const { reference, hypothesis } of sentencePairs(input)) {
        const counts = characterStatistics(reference, hypothesis);
        edits += counts[0];
        characters += counts[1];
    }
    return errorRateOf([edits, characters]);
}
/** What adds up over rows: edits, and characters of the reference. */
function characterStatistics(reference, hypothesis) {
    const [wanted, given] = tokens_encodeTokens(Array.from(trim(reference)), Array.from(trim(hypothesis)));
    return [distanceOf(wanted, given), wanted.length];
}
/** Edits to a character of summed counts. */
function errorRateOf(sums) {
    return sums[1] === 0 ? sums[0] : sums[0] / sums[1];
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/speech/metrics.js




function wordMetric(id, description, range) {
    return textMetric({
        id,
        description,
        direction: id === "wip" ? "higher" : "lower",
        unit: "ratio",
        range,
        source: `jiwer 4 ${id} (Morris et al. 2004)`,
        statistics: () => ofOneReference(id, wordStatistics),
        score: (sums) => wordErrorsOf(sums)[id],
    });
}
/** Error rates know one reference; which of several was said is not guessed. */
function ofOneReference(id, statistics) {
    return ([reference, ...others], hypothesis) => {
        if (others.length === 0)
            return statistics(reference, hypothesis);
        throw new error.AssayError("evaluation/settings", `${id} is defined for one reference, but rows have more.`, {
            fix: "Take `references` out of the gate, or measure this metric in a gate of its own.",
        });
    };
}
const werMetric = wordMetric("wer", "Word error rate: edits to a word of the references");
const merMetric = wordMetric("mer", "Match error rate: share of matches and edits that are edits", [0, 1]);
const wilMetric = wordMetric("wil", "Word information lost", [0, 1]);
const wipMetric = wordMetric("wip", "Word information preserved", [0, 1]);
const cerMetric = textMetric({
    id: "cer",
    description: "Character error rate: edits to a character of the references, blanks included",
    direction: "lower",
    unit: "ratio",
    source: "jiwer 4 cer",
    statistics: () => ofOneReference("cer", characterStatistics),
    score: errorRateOf,
});

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/text/bleu-tokenizers.js

const BLEU_TOKENIZERS = ["none", "13a", "char", "intl", "zh"];
/** Punctuation of Western languages, as mteval-v13a.pl separates it. */
const WESTERN = [
    [/([{-~[-` -&(-+:-@/])/gu, " $1 "],
    // A period or comma stays only between digits; a dash goes only after one.
    [/([^0-9])([.,])/gu, "$1 $2 "],
    [/([.,])([^0-9])/gu, " $1 $2"],
    [/([0-9])(-)/gu, "$1 $2 "],
];
/** As mteval-v14.pl: any punctuation, unless between digits, and any symbol. */
const INTERNATIONAL = [
    [/(\P{N})(\p{P})/gu, "$1 $2 "],
    [/(\p{P})(\P{N})/gu, " $1 $2"],
    [/(\p{S})/gu, " $1 "],
];
/**
 * What sacreBLEU's `zh` takes for Chinese. Two of its ranges were meant beyond U+FFFF but are compared as two
 * characters in Python, so that they mean U+2001–2A6D and U+2F81–2FA1: dashes, curly quotes and arrows count as
 * Chinese, and the ideographs of extension B do not. Scores are equal only with the same slip.
 */
const CHINESE = /([\u2001-\u2a6d\u2e80-\u2fdf\u2ff0-\u303f\u3100-\u312f\u31a0-\u31bf\u31c0-\u31ef\u3200-\u4db5\u4e00-\u9fbb\uf900-\ufa2d\ufa30-\ufa6a\ufa70-\ufad9\ufe10-\ufe1f\ufe30-\ufe4f\uff00-\uffef])/gu;
/** Words of a segment as sacreBLEU's tokenizer of that name makes them. */
function tokenizeForBleu(text, tokenizer) {
    switch (tokenizer) {
        case "none":
            return splitWords(text);
        case "char":
            return splitWords(Array.from(text).join(" "));
        case "intl":
            return splitWords(replaceAll(text, INTERNATIONAL));
        case "zh":
            return splitWords(replaceAll(trim(text).replace(CHINESE, " $1 "), WESTERN));
        case "13a":
            return splitWords(replaceAll(` ${withoutMarkup(text)} `, WESTERN));
    }
}
function withoutMarkup(text) {
    return text
        .replaceAll("<skipped>", "")
        .replaceAll("-\n", "")
        .replaceAll("\n", " ")
        .replaceAll("&quot;", '"')
        .replaceAll("&amp;", "&")
        .replaceAll("&lt;", "<")
        .replaceAll("&gt;", ">");
}
function replaceAll(text, rules) {
    return rules.reduce((line, [pattern, replacement]) => line.replace(pattern, replacement), text);
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/text/corpus.js


/**
 * The rows of a corpus.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch` where sacreBLEU would drop rows, and
 * `evaluation/label-missing` for a row without any reference
 */
function corpus_segmentsOf({ hypotheses, references }) {
    if (references.length === 0)
        throw noReference("There are no references.");
    const streams = references.map((stream, index) => [`references[${index}]`, stream]);
    requireSameLength({ hypotheses, ...Object.fromEntries(streams) });
    return hypotheses.map((hypothesis, row) => {
        const given = references.flatMap((stream) => stream[row] ?? []);
        if (given.length === 0)
            throw noReference(`Row ${row} has no reference.`);
        return { hypothesis, references: given };
    });
}
/** One sentence as a corpus of one row. */
function corpus_sentenceSegment(hypothesis, references) {
    return corpus_segmentsOf({ hypotheses: [hypothesis], references: references.map((text) => [text]) })[0];
}
/** How many references a row has, as sacreBLEU's signature says it. */
function corpus_referenceCount(segments) {
    const counts = new Set(segments.map((segment) => segment.references.length));
    return counts.size === 1 ? String([...counts][0]) : "var";
}
/** Sum of statistics that add up over rows. */
function corpus_sumStatistics(rows) {
    const sums = Array.from(rows[0]);
    for (const row of rows.slice(1))
        for (let at = 0; at < sums.length; at++)
            sums[at] += row[at];
    return sums;
}
function noReference(message) {
    return new AssayError("evaluation/label-missing", message, {
        fix: "Give every row at least one reference, or leave the row out.",
    });
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/text/ngrams.js
/** N-grams of words as texts joined by a blank: words hold none. */
function wordNgrams(words, order) {
    if (order === 1)
        return countOf(words);
    const grams = [];
    for (let at = 0; at + order <= words.length; at++)
        grams.push(words.slice(at, at + order).join(" "));
    return countOf(grams);
}
/** N-grams of code points. */
function characterNgrams(text, order) {
    const counts = new Map();
    const add = (gram) => counts.set(gram, (counts.get(gram) ?? 0) + 1);
    if (isPlain(text)) {
        for (let at = 0; at + order <= text.length; at++)
            add(text.slice(at, at + order));
        return counts;
    }
    const points = Array.from(text);
    for (let at = 0; at + order <= points.length; at++)
        add(points.slice(at, at + order).join(""));
    return counts;
}
/** Occurrences that both have. */
function sharedCount(one, other) {
    let shared = 0;
    for (const [gram, count] of one) {
        const found = other.get(gram);
        if (found !== undefined)
            shared += Math.min(count, found);
    }
    return shared;
}
function totalCount(counts) {
    let total = 0;
    for (const count of counts.values())
        total += count;
    return total;
}
/** For each n-gram the most that one of several texts has. */
function greatestCounts(all) {
    if (all.length === 1)
        return all[0];
    const greatest = new Map(all[0]);
    for (const counts of all.slice(1))
        for (const [gram, count] of counts)
            if (count > (greatest.get(gram) ?? 0))
                greatest.set(gram, count);
    return greatest;
}
/** Whether every code point is one UTF-16 unit. */
function isPlain(text) {
    for (let at = 0; at < text.length; at++)
        if ((text.charCodeAt(at) & 0xf800) === 0xd800)
            return false;
    return true;
}
function countOf(items) {
    const counts = new Map();
    for (const item of items)
        counts.set(item, (counts.get(item) ?? 0) + 1);
    return counts;
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/text/parameters.js

/** The version of sacreBLEU whose scores these are, as its signature ends. */
const parameters_SACREBLEU_VERSION = "2.6.0";
/** @throws AssayError `evaluation/parameter` unless it is a whole number of at least `least` */
function requireWhole(name, value, least) {
    if (Number.isSafeInteger(value) && value >= least)
        return;
    throw wrongParameter(name, value, `a whole number of at least ${least}`);
}
/** @throws AssayError `evaluation/parameter` unless it is one of them */
function requireOneOf(name, value, choices) {
    if (!choices.includes(value))
        throw wrongParameter(name, value, `one of ${choices.join(", ")}`);
}
function wrongParameter(name, value, wanted) {
    return new error.AssayError("evaluation/parameter", `\`${name}\` is ${value}, but it must be ${wanted}.`, {
        fix: `Give \`${name}\` another value.`,
    });
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/text/bleu.js





const SMOOTH_METHODS = ["none", "floor", "add-k", "exp"];
const SMOOTH_DEFAULTS = { none: undefined, floor: 0.1, "add-k": 1, exp: undefined };
/**
 * BLEU of a corpus (Papineni et al. 2002). 0 to 100, higher is better.
 * Source: sacreBLEU 2.6 (Post 2018), `corpus_bleu`.
 * @throws AssayError as `segmentsOf`, `evaluation/parameter`
 */
function corpusBleu(input) {
    return bleuOfSegments(segmentsOf(input), settled(input, false));
}
/**
 * BLEU of one sentence, by default with the effective order. 0 to 100, higher is better.
 * Source: sacreBLEU 2.6, `sentence_bleu`.
 * @throws AssayError as `segmentsOf`, `evaluation/parameter`
 */
function sentenceBleu(input) {
    return bleuOfSegments([sentenceSegment(input.hypothesis, input.references)], settled(input, true));
}
/** @throws AssayError `evaluation/parameter` */
function settled(settings, useEffectiveOrder) {
    const smoothMethod = settings.smoothMethod ?? "exp";
    const { lowercase = false, tokenize = "13a", maxNgramOrder = 4 } = settings;
    requireOneOf("tokenize", tokenize, BLEU_TOKENIZERS);
    requireOneOf("smoothMethod", smoothMethod, SMOOTH_METHODS);
    requireWhole("maxNgramOrder", maxNgramOrder, 1);
    const smoothValue = settings.smoothValue ?? SMOOTH_DEFAULTS[smoothMethod];
    if (smoothValue !== undefined && !(smoothValue >= 0 && Number.isFinite(smoothValue)))
        throw wrongParameter("smoothValue", smoothValue, "a number of at least 0");
    const effective = settings.useEffectiveOrder ?? useEffectiveOrder;
    return { lowercase, tokenize, smoothMethod, smoothValue, maxNgramOrder, useEffectiveOrder: effective };
}
function bleuOfSegments(segments, settings) {
    const sums = sumStatistics(segments.map((segment) => bleuStatistics(segment, settings)));
    return { ...bleuOfStatistics(sums, settings), signature: signatureOf(segments, settings) };
}
/** What adds up over rows: both lengths, then n-grams found, then n-grams there are, n from 1. */
function bleuStatistics({ hypothesis, references }, { lowercase, tokenize, maxNgramOrder }) {
    const wordsOf = (text) => tokenizeForBleu(trimEnd(lowercase ? text.toLowerCase() : text), tokenize);
    const words = wordsOf(hypothesis);
    const known = references.map(wordsOf);
    const found = [];
    const there = [];
    for (let order = 1; order <= maxNgramOrder; order++) {
        const wanted = greatestCounts(known.map((each) => wordNgrams(each, order)));
        found.push(sharedCount(wordNgrams(words, order), wanted));
        there.push(Math.max(0, words.length - order + 1));
    }
    const lengths = known.map((each) => each.length);
    return [words.length, closestLength(words.length, lengths), ...found, ...there];
}
/** The reference length nearest to the hypothesis'; the shorter of two as near. */
function closestLength(length, lengths) {
    const distance = (other) => Math.abs(length - other);
    return lengths.reduce((best, other) => {
        const gap = distance(other) - distance(best);
        return gap < 0 || (gap === 0 && other < best) ? other : best;
    });
}
/** The score of summed statistics. */
function bleuOfStatistics(sums, settings) {
    const { smoothMethod, smoothValue = 0, useEffectiveOrder, maxNgramOrder } = settings;
    const [sysLen, refLen] = [sums[0], sums[1]];
    const counts = Array.from({ length: maxNgramOrder }, (_, at) => sums[2 + at]);
    const totals = Array.from({ length: maxNgramOrder }, (_, at) => sums[2 + maxNgramOrder + at]);
    const precisions = new Array(maxNgramOrder).fill(0);
    const bp = sysLen >= refLen ? 1 : sysLen > 0 ? Math.exp(1 - refLen / sysLen) : 0;
    if (counts.every((count) => count === 0))
        return { score: 0, counts, totals, precisions, bp, sysLen, refLen };
    let [order, halving] = [maxNgramOrder, 1];
    for (let at = 0; at < maxNgramOrder; at++) {
        if (smoothMethod === "add-k" && at > 0) {
            counts[at] += smoothValue;
            totals[at] += smoothValue;
        }
        if (totals[at] === 0)
            break;
        if (useEffectiveOrder)
            order = at + 1;
        if (counts[at] > 0) {
            precisions[at] = (100 * counts[at]) / totals[at];
        }
        else if (smoothMethod === "exp") {
            halving *= 2;
            precisions[at] = 100 / (halving * totals[at]);
        }
        else if (smoothMethod === "floor") {
            precisions[at] = (100 * smoothValue) / totals[at];
        }
    }
    let logs = 0;
    for (const precision of precisions.slice(0, order))
        logs += Math.log(precision);
    // One precision of 0 makes the mean of logarithms −∞ and the score 0.
    return { score: bp * Math.exp(logs / order), counts, totals, precisions, bp, sysLen, refLen };
}
function signatureOf(segments, settings) {
    const { lowercase, useEffectiveOrder, tokenize, smoothMethod, smoothValue } = settings;
    const hasValue = smoothMethod === "floor" || smoothMethod === "add-k";
    return [
        `nrefs:${referenceCount(segments)}`,
        `case:${lowercase ? "lc" : "mixed"}`,
        `eff:${useEffectiveOrder ? "yes" : "no"}`,
        `tok:${tokenize}`,
        `smooth:${smoothMethod}${hasValue ? `[${smoothValue?.toFixed(2)}]` : ""}`,
        `version:${SACREBLEU_VERSION}`,
    ].join("|");
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/text/bleu-metric.js





const bleu = textMetric({
    id: "bleu",
    description: "BLEU of all rows as one corpus, 0 to 100",
    direction: "higher",
    unit: "score",
    range: [0, 100],
    options: build/* Type.Object */.ZUJ.Object({
        tokenize: build/* Type.Optional */.ZUJ.Optional(build/* Type.Enum */.ZUJ.Enum([...BLEU_TOKENIZERS], { description: "How words are parted; default `13a`" })),
        lowercase: build/* Type.Optional */.ZUJ.Optional(build/* Type.Boolean */.ZUJ.Boolean({ description: "Compare without case; default false" })),
        smooth_method: build/* Type.Optional */.ZUJ.Optional(build/* Type.Enum */.ZUJ.Enum([...SMOOTH_METHODS], {
            description: "What stands for orders without a match; default `exp`",
        })),
        smooth_value: build/* Type.Optional */.ZUJ.Optional(build/* Type.Number */.ZUJ.Number({ minimum: 0, description: "Of `floor` (default 0.1) and `add-k` (default 1)" })),
        effective_order: build/* Type.Optional */.ZUJ.Optional(build/* Type.Boolean */.ZUJ.Boolean({ description: "Leave out orders that no prediction is long enough for; default false" })),
    }),
    source: "sacreBLEU 2.6 corpus_bleu (Papineni et al. 2002; Post 2018)",
    statistics: (options) => {
        const settings = bleu_metric_settingsOf(options);
        return (references, hypothesis) => bleuStatistics({ hypothesis, references }, settings);
    },
    score: (sums, options) => bleuOfStatistics(sums, bleu_metric_settingsOf(options)).score,
});
function bleu_metric_settingsOf(options) {
    const smoothValue = numberOption(options, "smooth_value", Number.NaN);
    return settled({
        tokenize: choiceOption(options, "tokenize", BLEU_TOKENIZERS),
        lowercase: flagOption(options, "lowercase"),
        smoothMethod: choiceOption(options, "smooth_method", SMOOTH_METHODS),
        smoothValue: Number.isNaN(smoothValue) ? undefined : smoothValue,
    }, flagOption(options, "effective_order"));
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/text/chrf.js




const PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
const chrf_EPSILON = 1e-16;
/**
 * chrF (Popović 2015) or, with `wordOrder: 2`, chrF++ of a corpus. 0 to 100, higher is better.
 * Source: sacreBLEU 2.6, `CHRF.corpus_score`.
 * @throws AssayError as `segmentsOf`, `evaluation/parameter`
 */
function corpusChrf(input) {
    return chrfOfSegments(segmentsOf(input), input);
}
/**
 * chrF of one sentence. 0 to 100, higher is better.
 * Source: sacreBLEU 2.6, `CHRF.sentence_score`.
 * @throws AssayError as `segmentsOf`, `evaluation/parameter`
 */
function sentenceChrf(input) {
    return chrfOfSegments([sentenceSegment(input.hypothesis, input.references)], input);
}
function chrfOfSegments(segments, given) {
    const settings = settledChrf(given);
    const sums = sumStatistics(segments.map((segment) => chrfStatistics(segment, settings)));
    return { score: chrfOfStatistics(sums, settings), signature: chrf_signatureOf(segments, settings) };
}
/** @throws AssayError `evaluation/parameter` */
function settledChrf(settings) {
    const { charOrder = 6, wordOrder = 0, beta = 2 } = settings;
    requireWhole("charOrder", charOrder, 0);
    requireWhole("wordOrder", wordOrder, 0);
    requireWhole("charOrder + wordOrder", charOrder + wordOrder, 1);
    if (!(beta > 0 && Number.isFinite(beta)))
        throw wrongParameter("beta", beta, "a number above 0");
    const { lowercase = false, whitespace = false, epsSmoothing = false } = settings;
    return { charOrder, wordOrder, beta, lowercase, whitespace, epsSmoothing };
}
/** What adds up over rows: for each order n-grams of the hypothesis, of the best reference, and of both. */
function chrfStatistics({ hypothesis, references }, settings) {
    const ours = ngramsOf(hypothesis, settings);
    let [best, bestScore] = [[], -1];
    for (const reference of references) {
        const statistics = ngramsOf(reference, settings).flatMap((theirs, order) => [
            // n-grams of an order that the reference is too short for count for nothing.
            theirs.size === 0 ? 0 : totalCount(ours[order]),
            totalCount(theirs),
            sharedCount(ours[order], theirs),
        ]);
        const score = references.length === 1 ? 0 : chrfOfStatistics(statistics, settings);
        if (score > bestScore)
            [best, bestScore] = [statistics, score];
    }
    return best;
}
function ngramsOf(text, settings) {
    const { charOrder, wordOrder, lowercase, whitespace } = settings;
    const line = lowercase ? text.toLowerCase() : text;
    const characters = whitespace ? line : splitWords(line).join("");
    const words = wordOrder === 0 ? [] : withoutPunctuation(line);
    return [
        ...Array.from({ length: charOrder }, (_, at) => characterNgrams(characters, at + 1)),
        ...Array.from({ length: wordOrder }, (_, at) => wordNgrams(words, at + 1)),
    ];
}
/** Parts one mark from each word, the last before the first, as chrF++.py does. */
function withoutPunctuation(line) {
    return splitWords(line).flatMap((word) => {
        const last = word[word.length - 1];
        if (word.length === 1)
            return [word];
        if (PUNCTUATION.includes(last))
            return [word.slice(0, -1), last];
        return PUNCTUATION.includes(word[0]) ? [word[0], word.slice(1)] : [word];
    });
}
/** The score of summed statistics. */
function chrfOfStatistics(sums, settings) {
    const orders = settings.charOrder + settings.wordOrder;
    const factor = settings.beta ** 2;
    let [smoothed, precisions, recalls, effective] = [0, 0, 0, 0];
    for (let order = 0; order < orders; order++) {
        const [ours, theirs, shared] = [sums[3 * order], sums[3 * order + 1], sums[3 * order + 2]];
        const precision = ours > 0 ? shared / ours : chrf_EPSILON;
        const recall = theirs > 0 ? shared / theirs : chrf_EPSILON;
        const denominator = factor * precision + recall;
        smoothed += denominator > 0 ? ((1 + factor) * precision * recall) / denominator : chrf_EPSILON;
        if (ours > 0 && theirs > 0) {
            precisions += precision;
            recalls += recall;
            effective++;
        }
    }
    if (settings.epsSmoothing)
        return (100 * smoothed) / orders;
    if (precisions + recalls === 0)
        return 0;
    const [precision, recall] = [precisions / effective, recalls / effective];
    return (100 * ((1 + factor) * precision * recall)) / (factor * precision + recall);
}
function chrf_signatureOf(segments, settings) {
    const yes = (flag) => (flag ? "yes" : "no");
    return [
        `nrefs:${referenceCount(segments)}`,
        `case:${settings.lowercase ? "lc" : "mixed"}`,
        `eff:${yes(!settings.epsSmoothing)}`,
        `nc:${settings.charOrder}`,
        `nw:${settings.wordOrder}`,
        `space:${yes(settings.whitespace)}`,
        `version:${SACREBLEU_VERSION}`,
    ].join("|");
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/text/chrf-metric.js




const chrf = textMetric({
    id: "chrf",
    description: "chrF of all rows as one corpus, 0 to 100: shared n-grams of characters; chrF++ with `word_order: 2`",
    direction: "higher",
    unit: "score",
    range: [0, 100],
    options: build/* Type.Object */.ZUJ.Object({
        char_order: build/* Type.Optional */.ZUJ.Optional(build/* Type.Integer */.ZUJ.Integer({ minimum: 1, maximum: 20, description: "Longest n-gram of characters; default 6" })),
        word_order: build/* Type.Optional */.ZUJ.Optional(build/* Type.Integer */.ZUJ.Integer({ minimum: 0, maximum: 20, description: "Longest n-gram of words; default 0" })),
        beta: build/* Type.Optional */.ZUJ.Optional(build/* Type.Number */.ZUJ.Number({
            exclusiveMinimum: 0,
            description: "How much more recall weighs than precision; default 2",
        })),
        lowercase: build/* Type.Optional */.ZUJ.Optional(build/* Type.Boolean */.ZUJ.Boolean({ description: "Compare without case; default false" })),
        whitespace: build/* Type.Optional */.ZUJ.Optional(build/* Type.Boolean */.ZUJ.Boolean({ description: "Count spaces as characters; default false" })),
    }),
    source: "sacreBLEU 2.6 CHRF (Popović 2015, 2017)",
    statistics: (options) => {
        const settings = chrf_metric_settingsOf(options);
        return (references, hypothesis) => chrfStatistics({ hypothesis, references }, settings);
    },
    score: (sums, options) => chrfOfStatistics(sums, chrf_metric_settingsOf(options)),
});
function chrf_metric_settingsOf(options) {
    return settledChrf({
        charOrder: numberOption(options, "char_order", 6),
        wordOrder: numberOption(options, "word_order", 0),
        beta: numberOption(options, "beta", 2),
        lowercase: flagOption(options, "lowercase"),
        whitespace: flagOption(options, "whitespace"),
    });
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/text/common-subsequence.js

/** Steps of this many pairs of words are kept to read one subsequence back: 256 MB. */
const MOST_PAIRS = 2 ** 28;
const DIAGONAL = 0;
const UP = 1;
const LEFT = 2;
/** Length of the longest common subsequence. */
function commonLength(target, prediction) {
    return longest(target, prediction);
}
/**
 * Places in the target of one longest common subsequence; of several the one that rouge_score finds.
 * @throws AssayError `evaluation/text-too-long`
 */
function commonPlaces(target, prediction) {
    const columns = prediction.length;
    if (target.length * columns > MOST_PAIRS)
        throw new error.AssayError("evaluation/text-too-long", `A sentence of ${target.length} words cannot be aligned with one of ${columns}.`, { fix: "Put each sentence on a line of its own, or use rougeL." });
    const steps = new Uint8Array(target.length * columns);
    longest(target, prediction, steps);
    const places = [];
    let [row, column] = [target.length - 1, columns - 1];
    while (row >= 0 && column >= 0) {
        const step = steps[row * columns + column];
        if (step === DIAGONAL)
            places.push(row);
        if (step !== LEFT)
            row--;
        if (step !== UP)
            column--;
    }
    return places.reverse();
}
function longest(target, prediction, steps) {
    const columns = prediction.length;
    let above = new Int32Array(columns + 1);
    let here = new Int32Array(columns + 1);
    target.forEach((word, row) => {
        for (let column = 0; column < columns; column++) {
            const isSame = word === prediction[column];
            const isLeft = here[column] > above[column + 1];
            here[column + 1] = isSame ? above[column] + 1 : isLeft ? here[column] : above[column + 1];
            if (steps !== undefined)
                steps[row * columns + column] = isSame ? DIAGONAL : isLeft ? LEFT : UP;
        }
        [above, here] = [here, above];
    });
    return above[columns];
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/text/porter-rules.js
/** Which letters are consonants: a y is one after a vowel and at the beginning. */
function consonants(word) {
    const flags = [];
    for (let at = 0; at < word.length; at++)
        flags.push(word[at] === "y" ? at === 0 || !flags[at - 1] : !"aeiou".includes(word[at]));
    return flags;
}
/** How often a vowel is followed by a consonant: Porter's m. */
function measureOf(stem) {
    const flags = consonants(stem);
    return flags.filter((isConsonant, at) => isConsonant && at > 0 && !flags[at - 1]).length;
}
function hasVowel(stem) {
    return consonants(stem).includes(false);
}
function endsInConsonant(word) {
    return consonants(word).at(-1) === true;
}
function endsInDoubleConsonant(word) {
    return word.length >= 2 && word.at(-1) === word.at(-2) && endsInConsonant(word);
}
/** Consonant, vowel, consonant other than w, x or y; or a word of two letters, vowel and consonant. */
function endsShort(word) {
    const [third, second, last] = [-3, -2, -1].map((at) => consonants(word).at(at));
    if (word.length === 2)
        return !second && last === true;
    return third === true && second === false && last === true && !"wxy".includes(word.at(-1) ?? "");
}
/** Applies the first rule whose ending the word has; where its condition fails, none. */
function applyRules(word, rules) {
    for (const [ending, becomes, when] of rules) {
        if (!word.endsWith(ending))
            continue;
        const stem = word.slice(0, word.length - ending.length);
        return when === undefined || when(stem) ? stem + becomes : word;
    }
    return word;
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/text/porter-stemmer.js

const IRREGULAR = new Map([
    ["sky", "sky"],
    ["skies", "sky"],
    ["dying", "die"],
    ["lying", "lie"],
    ["tying", "tie"],
    ["news", "news"],
    ["innings", "inning"],
    ["inning", "inning"],
    ["outings", "outing"],
    ["outing", "outing"],
    ["cannings", "canning"],
    ["canning", "canning"],
    ["howe", "howe"],
    ["proceed", "proceed"],
    ["exceed", "exceed"],
    ["succeed", "succeed"],
]);
const isPositive = (stem) => measureOf(stem) > 0;
const isLong = (stem) => measureOf(stem) > 1;
const PLURALS = [
    ["sses", "ss"],
    ["ies", "i"],
    ["ss", "ss"],
    ["s", ""],
];
const STEP_2 = [
    ["ational", "ate", isPositive],
    ["tional", "tion", isPositive],
    ["enci", "ence", isPositive],
    ["anci", "ance", isPositive],
    ["izer", "ize", isPositive],
    ["bli", "ble", isPositive],
    ["alli", "al", isPositive],
    ["entli", "ent", isPositive],
    ["eli", "e", isPositive],
    ["ousli", "ous", isPositive],
    ["ization", "ize", isPositive],
    ["ation", "ate", isPositive],
    ["ator", "ate", isPositive],
    ["alism", "al", isPositive],
    ["iveness", "ive", isPositive],
    ["fulness", "ful", isPositive],
    ["ousness", "ous", isPositive],
    ["aliti", "al", isPositive],
    ["iviti", "ive", isPositive],
    ["biliti", "ble", isPositive],
    ["fulli", "ful", isPositive],
    // The l counts as part of the stem, so that geology goes the way of archaeology.
    ["logi", "log", (stem) => isPositive(`${stem}l`)],
];
const STEP_3 = [
    ["icate", "ic", isPositive],
    ["ative", "", isPositive],
    ["alize", "al", isPositive],
    ["iciti", "ic", isPositive],
    ["ical", "ic", isPositive],
    ["ful", "", isPositive],
    ["ness", "", isPositive],
];
const STEP_4 = [
    ...["al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent"].map(dropped),
    ["ion", "", (stem) => isLong(stem) && /[st]$/.test(stem)],
    ...["ou", "ism", "ate", "iti", "ous", "ive", "ize"].map(dropped),
];
function dropped(ending) {
    return [ending, "", isLong];
}
/**
 * The stem of a word in lower case (Porter 1980) with NLTK's extensions, which rouge_score uses.
 * Source: `nltk.stem.porter.PorterStemmer`, mode `NLTK_EXTENSIONS`.
 */
function porterStem(word) {
    const irregular = IRREGULAR.get(word);
    if (irregular !== undefined)
        return irregular;
    if (word.length <= 2)
        return word;
    const steps = [withoutPlural, withoutPast, withI, step2, step3, step4, withoutE, withoutL];
    return steps.reduce((stem, step) => step(stem), word);
}
function withoutPlural(word) {
    if (word.endsWith("ies") && word.length === 4)
        return word.slice(0, -1);
    return applyRules(word, PLURALS);
}
function withoutPast(word) {
    if (word.endsWith("ied"))
        return word.slice(0, word.length === 4 ? -1 : -2);
    if (word.endsWith("eed"))
        return applyRules(word, [["eed", "ee", isPositive]]);
    const ending = ["ed", "ing"].find((each) => word.endsWith(each) && hasVowel(word.slice(0, -each.length)));
    if (ending === undefined)
        return word;
    const stem = word.slice(0, -ending.length);
    if (/(at|bl|iz)$/.test(stem))
        return `${stem}e`;
    if (endsInDoubleConsonant(stem))
        return /[lsz]$/.test(stem) ? stem : stem.slice(0, -1);
    return measureOf(stem) === 1 && endsShort(stem) ? `${stem}e` : stem;
}
function withI(word) {
    return applyRules(word, [["y", "i", (stem) => stem.length > 1 && endsInConsonant(stem)]]);
}
function step2(word) {
    if (word.endsWith("alli") && isPositive(word.slice(0, -4)))
        return step2(word.slice(0, -2));
    return applyRules(word, STEP_2);
}
function step3(word) {
    return applyRules(word, STEP_3);
}
function step4(word) {
    return applyRules(word, STEP_4);
}
function withoutE(word) {
    if (!word.endsWith("e"))
        return word;
    const stem = word.slice(0, -1);
    const measure = measureOf(stem);
    return measure > 1 || (measure === 1 && !endsShort(stem)) ? stem : word;
}
function withoutL(word) {
    return word.endsWith("ll") && isLong(word.slice(0, -1)) ? word.slice(0, -1) : word;
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/text/rouge.js





const DEFAULT_TYPES = (/* unused pure expression or super */ null && (["rouge1", "rouge2", "rougeL", "rougeLsum"]));
/** Shorter words stay as they are. */
const LEAST_STEMMED = 4;
/**
 * ROUGE of one text (Lin 2004); of several targets for each type the one with the best F-measure. Each 0 to 1,
 * higher is better; 0 where either text has no word.
 * Source: rouge_score 0.1, `RougeScorer.score_multi`.
 * @throws AssayError as `segmentsOf`, `evaluation/parameter`, `evaluation/text-too-long`
 */
function rougeScore(input) {
    return meanRouge({
        ...input,
        hypotheses: [input.prediction],
        references: input.targets.map((target) => [target]),
    });
}
/**
 * ROUGE averaged over the rows of a corpus. Each 0 to 1, higher is better.
 * Source: rouge_score 0.1, the plain mean of its scores (its aggregator says about the same by a bootstrap).
 * @throws AssayError as `rougeScore`
 */
function meanRouge(input) {
    const { rougeTypes = DEFAULT_TYPES, useStemmer = false } = input;
    const segments = segmentsOf(input);
    const means = rougeTypes.map((type) => {
        let [precision, recall, fmeasure] = [0, 0, 0];
        for (const { hypothesis, references } of segments) {
            const score = rougeOfSegment(type, references, hypothesis, useStemmer);
            precision += score.precision;
            recall += score.recall;
            fmeasure += score.fmeasure;
        }
        const rows = segments.length;
        return [type, { precision: precision / rows, recall: recall / rows, fmeasure: fmeasure / rows }];
    });
    return Object.fromEntries(means);
}
/** @throws AssayError `evaluation/parameter`, `evaluation/text-too-long` */
function rougeOfSegment(type, targets, prediction, useStemmer) {
    const scores = targets.map((target) => scoreOf(type, target, prediction, useStemmer));
    return scores.reduce((best, score) => (score.fmeasure > best.fmeasure ? score : best));
}
function scoreOf(type, target, prediction, useStemmer) {
    if (type === "rougeLsum") {
        const sentences = (text) => text.split("\n").map((line) => rouge_wordsOf(line, useStemmer));
        return summaryScore(sentences(target), sentences(prediction));
    }
    const [wanted, given] = [rouge_wordsOf(target, useStemmer), rouge_wordsOf(prediction, useStemmer)];
    if (type === "rougeL")
        return scoreFrom(commonLength(wanted, given), given.length, wanted.length);
    const order = Number(/^rouge([1-9])$/.exec(type)?.[1]);
    if (Number.isNaN(order))
        throw wrongParameter("rougeTypes", type, "of rouge1 to rouge9, rougeL and rougeLsum");
    const [ours, theirs] = [wordNgrams(given, order), wordNgrams(wanted, order)];
    return scoreFrom(sharedCount(theirs, ours), totalCount(ours), totalCount(theirs));
}
function rouge_wordsOf(text, useStemmer) {
    const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
    return useStemmer ? words.map((word) => (word.length < LEAST_STEMMED ? word : porterStem(word))) : words;
}
/** Union of the common subsequences of each wanted sentence with all given ones; no word is a hit twice. */
function summaryScore(wanted, given) {
    const left = [wanted, given].map((sentences) => new Map(wordNgrams(sentences.flat(), 1)));
    let hits = 0;
    for (const sentence of wanted) {
        const places = new Set(given.flatMap((other) => commonPlaces(sentence, other)));
        for (const place of places) {
            const word = sentence[place];
            if (left.some((counts) => (counts.get(word) ?? 0) === 0))
                continue;
            for (const counts of left)
                counts.set(word, (counts.get(word) ?? 0) - 1);
            hits++;
        }
    }
    return scoreFrom(hits, given.flat().length, wanted.flat().length);
}
function scoreFrom(hits, given, wanted) {
    const precision = hits / Math.max(given, 1);
    const recall = hits / Math.max(wanted, 1);
    const sum = precision + recall;
    return { precision, recall, fmeasure: sum > 0 ? (2 * precision * recall) / sum : 0 };
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/text/rouge-metric.js




const about = (id, what) => meanTextMetric({
    id,
    description: `Mean over the rows of ROUGE's F-measure of ${what}`,
    direction: "higher",
    unit: "ratio",
    range: [0, 1],
    options: build/* Type.Object */.ZUJ.Object({
        use_stemmer: build/* Type.Optional */.ZUJ.Optional(build/* Type.Boolean */.ZUJ.Boolean({ description: "Compare English words by their stem; default false" })),
    }),
    source: "rouge_score 0.1 RougeScorer (Lin 2004)",
    rowScore: (options) => {
        const useStemmer = flagOption(options, "use_stemmer");
        return (reference, hypothesis) => rougeOfSegment(id, [reference], hypothesis, useStemmer).fmeasure;
    },
});
const rouge1 = about("rouge1", "single words");
const rouge2 = about("rouge2", "pairs of words");
const rougeL = about("rougeL", "the longest common subsequence of words");
const rougeLsum = about("rougeLsum", "the longest common subsequences of sentences, one a line");

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/text/squad.js



const squad_PUNCTUATION = /[!-/:-@[-`{-~]/g;
/** JavaScript's `\b` knows ASCII only; Python's word characters are all letters and numbers (and the underscore). */
const ARTICLES = /(?<![\p{L}\p{N}])(?:an?|the)(?![\p{L}\p{N}])/gu;
/**
 * Share of the answers that are equal to a reference once case, punctuation, articles and spaces are taken away.
 * 0 to 1, higher is better.
 * Source: the official evaluation of SQuAD v1.1 (Rajpurkar et al. 2016), which gives percent.
 * @throws AssayError as `segmentsOf`
 */
function squadExactMatch(input) {
    return squad_meanOf(input, isExactMatch);
}
/**
 * F1 of the words that an answer and its best reference share, averaged over the answers. 0 to 1, higher is
 * better; 0 where nothing is left of either.
 * Source: the official evaluation of SQuAD v1.1, which gives percent.
 * @throws AssayError as `segmentsOf`
 */
function tokenF1(input) {
    return squad_meanOf(input, tokenF1Of);
}
function squad_meanOf(input, score) {
    const segments = segmentsOf(input);
    const scores = segments.map(({ hypothesis, references }) => Math.max(...references.map((reference) => score(hypothesis, reference))));
    return scores.reduce((sum, one) => sum + one, 0) / segments.length;
}
function isExactMatch(hypothesis, reference) {
    return answerWords(hypothesis).join(" ") === answerWords(reference).join(" ") ? 1 : 0;
}
function tokenF1Of(hypothesis, reference) {
    const [given, wanted] = [answerWords(hypothesis), answerWords(reference)];
    const shared = sharedCount(wordNgrams(given, 1), wordNgrams(wanted, 1));
    if (shared === 0)
        return 0;
    const [precision, recall] = [shared / given.length, shared / wanted.length];
    return (2 * precision * recall) / (precision + recall);
}
function answerWords(answer) {
    return splitWords(answer.toLowerCase().replace(squad_PUNCTUATION, "").replace(ARTICLES, " "));
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/text/squad-metric.js


const exactMatchMetric = meanTextMetric({
    id: "exact_match",
    description: "Share of the rows equal to the reference but for case, punctuation, articles and spaces",
    direction: "higher",
    unit: "ratio",
    range: [0, 1],
    source: "the official evaluation of SQuAD v1.1 (Rajpurkar et al. 2016), as a share",
    rowScore: () => (reference, hypothesis) => isExactMatch(hypothesis, reference),
    trials: (rows) => {
        const isMatch = (code, row) => {
            const answer = rows.classes[rows.yPred[row]];
            return referencesOf(code, rows).some((reference) => isExactMatch(answer, reference) === 1);
        };
        return { successes: Array.from(rows.yTrue).filter(isMatch).length, trials: rows.yTrue.length };
    },
});
const tokenF1Metric = meanTextMetric({
    id: "token_f1",
    description: "Mean over the rows of the F1 of words shared with the reference, compared as by exact_match",
    direction: "higher",
    unit: "ratio",
    range: [0, 1],
    source: "the official evaluation of SQuAD v1.1 (Rajpurkar et al. 2016), as a share",
    rowScore: () => (reference, hypothesis) => tokenF1Of(hypothesis, reference),
});

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/text/beam-edit-distance.js
const BEAM_WIDTH = 25;
const UNREACHED = 1e9;
/** How a cell was reached: both words, a further word of the hypothesis, or one of the reference. */
const SAME = 0;
const CHANGED = 1;
const EXTRA = 2;
const LACKING = 3;
/**
 * Edit distances between one reference and hypotheses of one length, within a beam around the diagonal. A
 * hypothesis that begins as the base does shares its rows.
 * Source: sacreBLEU 2.6, `lib_ter.BeamEditDistance`; ties fall as there.
 */
class BeamEditDistance {
    #reference;
    #low;
    #high;
    #start;
    #base;
    #costs;
    #steps;
    #scratch;
    #noSteps;
    constructor(reference, base) {
        const rows = base.length;
        const width = reference.length + 1;
        this.#reference = reference;
        this.#base = base;
        this.#low = new Int32Array(rows + 1);
        this.#high = new Int32Array(rows + 1).fill(width);
        this.#start = new Int32Array(rows + 2);
        const ratio = rows === 0 ? 1 : reference.length / rows;
        // The beam must overlap with that of the row before, however different the lengths are.
        const beam = BEAM_WIDTH < ratio / 2 ? Math.ceil(ratio / 2 + BEAM_WIDTH) : BEAM_WIDTH;
        for (let row = 1; row <= rows; row++) {
            const diagonal = Math.floor(row * ratio);
            this.#low[row] = Math.max(0, diagonal - beam);
            if (row < rows)
                this.#high[row] = Math.min(width, diagonal + beam);
        }
        for (let row = 0; row <= rows; row++)
            this.#start[row + 1] = this.#start[row] + this.#high[row] - this.#low[row];
        const cells = this.#start[rows + 1];
        this.#costs = new Int32Array(cells);
        this.#steps = new Uint8Array(cells);
        this.#scratch = new Int32Array(cells);
        this.#noSteps = new Uint8Array(cells);
        for (let column = 0; column < width; column++) {
            this.#costs[column] = column;
            this.#steps[column] = LACKING;
        }
        this.rebase(base);
    }
    /** Makes a hypothesis of the same length the base. */
    rebase(base) {
        this.#base = base;
        for (let row = 1; row <= base.length; row++)
            this.#fill(row, base[row - 1], this.#costs, this.#costs, this.#steps);
    }
    get baseDistance() {
        return this.#costs[this.#costs.length - 1];
    }
    distance(words) {
        let row = 0;
        while (row < words.length && words[row] === this.#base[row])
            row++;
        if (row === words.length)
            return this.baseDistance;
        this.#fill(row + 1, words[row], this.#costs, this.#scratch, this.#noSteps);
        for (row += 2; row <= words.length; row++)
            this.#fill(row, words[row - 1], this.#scratch, this.#scratch, this.#noSteps);
        return this.#scratch[this.#scratch.length - 1];
    }
    #fill(row, word, before, into, steps) {
        const reference = this.#reference;
        const [low, high] = [this.#low[row], this.#high[row]];
        const [beforeLow, beforeHigh] = [this.#low[row - 1], this.#high[row - 1]];
        const beforeStart = this.#start[row - 1] - beforeLow;
        const start = this.#start[row] - low;
        let left = UNREACHED;
        for (let column = low; column < high; column++) {
            let [best, step] = [UNREACHED, SAME];
            const diagonal = column - 1;
            if (diagonal >= beforeLow && diagonal < beforeHigh) {
                const isSame = word === reference[diagonal];
                best = before[beforeStart + diagonal] + (isSame ? 0 : 1);
                step = isSame ? SAME : CHANGED;
            }
            if (column >= beforeLow && column < beforeHigh && before[beforeStart + column] + 1 < best) {
                best = before[beforeStart + column] + 1;
                step = EXTRA;
            }
            if (left + 1 < best) {
                best = left + 1;
                step = LACKING;
            }
            into[start + column] = best;
            steps[start + column] = step;
            left = best;
        }
    }
    /** The edits of the base, read back from the end. */
    align() {
        let [row, column] = [this.#base.length, this.#reference.length];
        const places = new Int32Array(column);
        const referenceErrors = new Uint8Array(column);
        const hypothesisErrors = new Uint8Array(row);
        while (row > 0 || column > 0) {
            const step = this.#steps[this.#start[row] + column - this.#low[row]];
            const isError = step === SAME ? 0 : 1;
            if (step !== LACKING)
                hypothesisErrors[--row] = isError;
            if (step === EXTRA)
                continue;
            referenceErrors[--column] = isError;
            places[column] = step === LACKING ? row - 1 : row;
        }
        return { places, referenceErrors, hypothesisErrors };
    }
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/text/ter-shifts.js

const MOST_SHIFTED = 10;
const FARTHEST = 50;
const MOST_CANDIDATES = 1000;
/**
 * Fewest edits found that make the hypothesis the reference, where moving a run of words is one edit; a greedy
 * search with the limits of Tercom (Snover et al. 2006).
 * Source: sacreBLEU 2.6, `lib_ter.translation_edit_rate`.
 */
function translationEdits(hypothesis, reference) {
    if (reference.length === 0)
        return hypothesis.length;
    const codes = new Map();
    const encode = (words) => Int32Array.from(words, (word) => {
        const code = codes.get(word) ?? codes.size;
        codes.set(word, code);
        return code;
    });
    const target = encode(reference);
    let words = encode(hypothesis);
    const distances = new BeamEditDistance(target, words);
    let [shifts, tried] = [0, 0];
    while (true) {
        const found = bestShift(words, target, distances, tried);
        tried = found.tried;
        // Tercom does not take the shift at which the budget of candidates ran out.
        if (tried >= MOST_CANDIDATES || found.shift === undefined || found.shift.gain <= 0)
            break;
        words = shifted(words, found.shift);
        distances.rebase(words);
        shifts++;
    }
    return shifts + distances.baseDistance;
}
function bestShift(words, reference, distances, triedBefore) {
    const before = distances.baseDistance;
    const alignment = distances.align();
    let [shift, tried] = [undefined, triedBefore];
    for (const { start, referenceStart, length } of commonRuns(words, reference)) {
        if (!isWorthMoving(alignment, start, referenceStart, length))
            continue;
        let last = -1;
        for (let offset = -1; offset < length && referenceStart + offset < reference.length; offset++) {
            const at = referenceStart + offset;
            const target = at === -1 ? 0 : alignment.places[at] + 1;
            if (target === last)
                continue;
            last = target;
            const gain = before - distances.distance(shifted(words, { start, length, target }));
            tried++;
            const candidate = { gain, start, length, target };
            if (shift === undefined || isBetter(candidate, shift))
                shift = candidate;
        }
        if (tried >= MOST_CANDIDATES)
            break;
    }
    return { shift, tried };
}
/** Both the words and the place in the reference are wrong so far, and the place is not among the words. */
function isWorthMoving(alignment, start, referenceStart, length) {
    const { places, referenceErrors, hypothesisErrors } = alignment;
    const place = places[referenceStart];
    return (hypothesisErrors.subarray(start, start + length).includes(1) &&
        referenceErrors.subarray(referenceStart, referenceStart + length).includes(1) &&
        (place < start || place >= start + length));
}
/** Greatest gain, then longest, then earliest, then nearest to the beginning. */
function isBetter(one, other) {
    if (one.gain !== other.gain)
        return one.gain > other.gain;
    if (one.length !== other.length)
        return one.length > other.length;
    if (one.start !== other.start)
        return one.start < other.start;
    return one.target < other.target;
}
/** Runs of words that both have, from every pair of places that are near enough. */
function* commonRuns(words, reference) {
    for (let start = 0; start < words.length; start++) {
        const to = Math.min(reference.length - 1, start + FARTHEST);
        for (let referenceStart = Math.max(0, start - FARTHEST); referenceStart <= to; referenceStart++) {
            const most = Math.min(MOST_SHIFTED, words.length - start, reference.length - referenceStart);
            for (let length = 0; length < most; length++) {
                if (words[start + length] !== reference[referenceStart + length])
                    break;
                yield { start, referenceStart, length: length + 1 };
            }
        }
    }
}
/** The words with some of them moved before what was at `target`; a target among them moves them on by as much. */
function shifted(words, { start, length, target }) {
    const end = start + length;
    const run = words.subarray(start, end);
    const result = new Int32Array(words.length);
    if (target < start) {
        result.set(words.subarray(0, target));
        result.set(run, target);
        result.set(words.subarray(target, start), target + length);
        result.set(words.subarray(end), end);
        return result;
    }
    const next = Math.min(words.length, target > end ? target : target + length);
    result.set(words.subarray(0, start));
    result.set(words.subarray(end, next), start);
    result.set(run, next - length);
    result.set(words.subarray(next), next);
    return result;
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/text/ter-tokenizer.js

const ASIAN_PUNCTUATION = "[\\u3001\\u3002\\u3008-\\u3011\\u3014-\\u301f\\uff61-\\uff65\\u30fb]";
const FULL_WIDTH_PUNCTUATION = "[\\uff0e\\uff0c\\uff1f\\uff1a\\uff1b\\uff01\\uff02\\uff08\\uff09]";
const UNESCAPING = [
    [/\n-/gu, ""],
    [/\n/gu, " "],
    [/&quot;/gu, '"'],
    [/&amp;/gu, "&"],
    [/&lt;/gu, "<"],
    [/&gt;/gu, ">"],
];
const PARTING = [
    [/([{-~[-` -&(-+:-@/])/gu, " $1 "],
    [/'s /gu, " 's "],
    [/([^0-9])([.,])/gu, "$1 $2 "],
    [/([.,])([^0-9])/gu, " $1 $2"],
    [/([0-9])(-)/gu, "$1 $2 "],
];
/**
 * Tercom's further rules for runs of kana ask for a line's beginning or end, which the blanks put around the line
 * before leave no kana at; so they never apply in sacreBLEU and are left out. U+3F22 is its slip for U+32FF.
 */
const ASIAN = [
    [/([\u4e00-\u9fff\u3400-\u4dbf])/gu, " $1 "],
    [/([\u31c0-\u31ef\u2e80-\u2eff])/gu, " $1 "],
    [/([\u3300-\u33ff\uf900-\ufaff\ufe30-\ufe4f])/gu, " $1 "],
    [/([\u3200-\u3f22])/gu, " $1 "],
    [new RegExp(`(${ASIAN_PUNCTUATION})`, "gu"), " $1 "],
    [new RegExp(`(${FULL_WIDTH_PUNCTUATION})`, "gu"), " $1 "],
];
const WESTERN_MARKS = /[.,?:;!"()]/gu;
const ASIAN_MARKS = new RegExp(`${ASIAN_PUNCTUATION}|${FULL_WIDTH_PUNCTUATION}`, "gu");
/** Words of a segment as Tercom makes them. Source: sacreBLEU 2.6, `TercomTokenizer`. */
function tokenizeForTer(text, settings) {
    const { normalized = false, noPunct = false, asianSupport = false, caseSensitive = false } = settings;
    let line = trimEnd(text);
    if (!caseSensitive)
        line = line.toLowerCase();
    if (normalized)
        line = ter_tokenizer_replaceAll(` ${ter_tokenizer_replaceAll(line, UNESCAPING)} `, PARTING);
    if (normalized && asianSupport)
        line = ter_tokenizer_replaceAll(line, ASIAN);
    if (noPunct)
        line = line.replace(WESTERN_MARKS, "");
    if (noPunct && asianSupport)
        line = line.replace(ASIAN_MARKS, "");
    return splitWords(line);
}
function ter_tokenizer_replaceAll(text, rules) {
    return rules.reduce((line, [pattern, replacement]) => line.replace(pattern, replacement), text);
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/text/ter.js




/**
 * Translation edit rate of a corpus (Snover et al. 2006). 0 upwards, lower is better.
 * Source: sacreBLEU 2.6, `TER.corpus_score`.
 * @throws AssayError as `segmentsOf`
 */
function corpusTer(input) {
    return terOfSegments(segmentsOf(input), input);
}
/**
 * Translation edit rate of one sentence. 0 upwards, lower is better.
 * Source: sacreBLEU 2.6, `TER.sentence_score`.
 * @throws AssayError as `segmentsOf`
 */
function sentenceTer(input) {
    return terOfSegments([sentenceSegment(input.hypothesis, input.references)], input);
}
function terOfSegments(segments, settings) {
    const sums = sumStatistics(segments.map((segment) => terStatistics(segment, settings)));
    const signature = [
        `nrefs:${referenceCount(segments)}`,
        `case:${settings.caseSensitive ? "mixed" : "lc"}`,
        "tok:tercom",
        `norm:${settings.normalized ? "yes" : "no"}`,
        `punct:${settings.noPunct ? "no" : "yes"}`,
        `asian:${settings.asianSupport ? "yes" : "no"}`,
        `version:${SACREBLEU_VERSION}`,
    ].join("|");
    return { score: terOfStatistics(sums), numEdits: sums[0], refLength: sums[1], signature };
}
/** What adds up over rows: edits to the nearest reference, and the references' mean length. */
function terStatistics({ hypothesis, references }, settings) {
    const words = tokenizeForTer(hypothesis, settings);
    const known = references.map((reference) => tokenizeForTer(reference, settings));
    const edits = Math.min(...known.map((reference) => translationEdits(words, reference)));
    const length = known.reduce((sum, reference) => sum + reference.length, 0);
    return [edits, length / known.length];
}
/** The score of summed statistics. */
function terOfStatistics(sums) {
    const [edits, length] = [sums[0], sums[1]];
    if (length > 0)
        return (100 * edits) / length;
    return edits > 0 ? 100 : 0;
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/text/ter-metric.js




const ter = textMetric({
    id: "ter",
    description: "Translation edit rate of all rows as one corpus, in percent of the reference's words",
    direction: "lower",
    unit: "score",
    options: build/* Type.Object */.ZUJ.Object({
        normalized: build/* Type.Optional */.ZUJ.Optional(build/* Type.Boolean */.ZUJ.Boolean({ description: "Part punctuation from words first; default false" })),
        no_punct: build/* Type.Optional */.ZUJ.Optional(build/* Type.Boolean */.ZUJ.Boolean({ description: "Drop punctuation first; default false" })),
        asian_support: build/* Type.Optional */.ZUJ.Optional(build/* Type.Boolean */.ZUJ.Boolean({ description: "The same for Chinese and Japanese characters; default false" })),
        case_sensitive: build/* Type.Optional */.ZUJ.Optional(build/* Type.Boolean */.ZUJ.Boolean({ description: "Compare with case; default false" })),
    }),
    source: "sacreBLEU 2.6 TER (Snover et al. 2006)",
    statistics: (options) => {
        const settings = {
            normalized: flagOption(options, "normalized"),
            noPunct: flagOption(options, "no_punct"),
            asianSupport: flagOption(options, "asian_support"),
            caseSensitive: flagOption(options, "case_sensitive"),
        };
        return (references, hypothesis) => terStatistics({ hypothesis, references }, settings);
    },
    score: terOfStatistics,
});

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/uplift/experiment.js



/**
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/not-binary`,
 *   `evaluation/one-class` unless both values occur
 */
function requireExperiment({ yTrue, treatment, sampleWeight }) {
    const rows = arrays_requireSameLength({ yTrue, treatment, sampleWeight });
    if (sampleWeight !== undefined)
        arrays_requireFinite("the sample weights", sampleWeight);
    requireBinary("yTrue", yTrue, sampleWeight);
    requireBinary("treatment", treatment, sampleWeight);
    return rows;
}
/** Rows by falling uplift; of equal ones the later row first, as NumPy's reversed stable order has it. */
function byFallingUplift(uplift) {
    arrays_requireFinite("uplift", uplift);
    return new Uint32Array((0,metrics_order/* sortedOrder */.u)(arrays_toFloat64(uplift))).reverse();
}
/** A point at the start, and at each row whose successor has another uplift. */
function gainCurve({ yTrue, treatment, uplift, sampleWeight }, gain, order = byFallingUplift(uplift)) {
    const [responses, treatments, scores] = [yTrue, treatment, uplift].map(arrays_toFloat64);
    const x = new Float64Array(order.length + 1);
    const y = new Float64Array(order.length + 1);
    let points = 1;
    let [rows, treated, treatedResponses, controlResponses] = [0, 0, 0, 0];
    for (let at = 0; at < order.length; at++) {
        const row = order[at];
        const weight = sampleWeight === undefined ? 1 : sampleWeight[row];
        rows += weight;
        treated += weight * treatments[row];
        treatedResponses += weight * responses[row] * treatments[row];
        controlResponses += weight * responses[row] * (1 - treatments[row]);
        if (at + 1 < order.length && scores[order[at + 1]] === scores[row])
            continue;
        x[points] = rows;
        y[points++] = gain(rows, treated, treatedResponses, controlResponses);
    }
    return { x: x.slice(0, points), y: y.slice(0, points) };
}
/**
 * Area under a curve by trapezoids. Source: `sklearn.metrics.auc`.
 * @throws AssayError `evaluation/undefined` where x goes back and forth
 */
function experiment_areaUnder({ x, y }) {
    let [area, direction] = [0, 0];
    for (let at = 1; at < x.length; at++) {
        const step = x[at] - x[at - 1];
        if (step * direction < 0)
            throw new error.AssayError("evaluation/undefined", "The perfect curve goes back and forth, so it has no area.", {
                fix: "The treatment has a negative effect: leave `negativeEffect` true.",
            });
        if (step !== 0)
            direction = step;
        area += (step * (y[at] + y[at - 1])) / 2;
    }
    return direction < 0 ? -area : area;
}
/**
 * Area between a curve and the straight line to its end, as a share of that of the perfect curve.
 * @throws AssayError `evaluation/undefined` where the perfect curve is no better than the line
 */
function normalizedArea(actual, perfect) {
    const last = perfect.x.length - 1;
    const end = { x: Float64Array.of(0, perfect.x[last]), y: Float64Array.of(0, perfect.y[last]) };
    const line = experiment_areaUnder(end);
    const value = (experiment_areaUnder(actual) - line) / (experiment_areaUnder(perfect) - line);
    if (Number.isFinite(value))
        return value;
    throw new error.AssayError("evaluation/undefined", "No order of the rows is better than any other.", {
        fix: "Look at whether treated and control rows respond at all.",
    });
}
function requireBinary(name, values, sampleWeight) {
    const seen = [false, false];
    for (let row = 0; row < values.length; row++) {
        const value = values[row];
        if (value !== 0 && value !== 1)
            throw new error.AssayError("evaluation/not-binary", `${name} of row ${row + 1} is ${value}; it must be 0 or 1.`, {
                fix: "Say 1 for a treated row and for a response, else 0.",
            });
        if (sampleWeight === undefined || sampleWeight[row] > 0)
            seen[value] = true;
    }
    if (seen[0] && seen[1])
        return;
    throw new error.AssayError("evaluation/one-class", `All ${values.length} values of ${name} are ${seen[0] ? 0 : 1}.`, {
        fix: "Uplift needs treated and control rows, with and without a response.",
    });
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/uplift/curves.js


/**
 * Gain over not treating among the rows of the greatest uplift: (response rate of treated − of control) × rows,
 * a rate of nobody being 0. In responses. Source: `sklift.metrics.uplift_curve` 0.5.1 (Devriendt et al. 2020).
 * @throws AssayError as `requireExperiment`; `evaluation/not-finite` for the uplift
 */
function upliftCurve(input) {
    return curves_curveOf(input, upliftGain);
}
/**
 * The uplift curve of the best order there is. Source: `sklift.metrics.perfect_uplift_curve` 0.5.1.
 * @throws AssayError as `requireExperiment`
 */
function perfectUpliftCurve(input) {
    const { yTrue, treatment, sampleWeight } = input;
    const rows = requireExperiment(input);
    let [controlResponders, treatedNonResponders] = [0, 0];
    for (let row = 0; row < rows; row++) {
        const weight = sampleWeight === undefined ? 1 : sampleWeight[row];
        if (yTrue[row] === 1 && treatment[row] === 0)
            controlResponders += weight;
        if (yTrue[row] === 0 && treatment[row] === 1)
            treatedNonResponders += weight;
    }
    const summand = controlResponders > treatedNonResponders ? yTrue : treatment;
    const uplift = Float64Array.from({ length: rows }, (_, row) => {
        return (yTrue[row] === treatment[row] ? 2 : 0) + summand[row];
    });
    return upliftCurve({ yTrue, treatment, uplift, sampleWeight });
}
/**
 * Responses that the treatment brings among the rows of the greatest uplift: treated responses − control
 * responses × treated / control. Source: `sklift.metrics.qini_curve` 0.5.1 (Radcliffe 2007).
 * @throws AssayError as `upliftCurve`
 */
function qiniCurve(input) {
    return curves_curveOf(input, qiniGain);
}
/**
 * The Qini curve of the best order there is. Source: `sklift.metrics.perfect_qini_curve` 0.5.1.
 * @throws AssayError as `requireExperiment`
 */
function perfectQiniCurve(input) {
    const { yTrue, treatment, sampleWeight, negativeEffect = true } = input;
    const rows = requireExperiment(input);
    if (negativeEffect) {
        const uplift = Float64Array.from({ length: rows }, (_, row) => {
            return yTrue[row] * treatment[row] - yTrue[row] * (1 - treatment[row]);
        });
        return qiniCurve({ yTrue, treatment, uplift, sampleWeight });
    }
    let [all, treated, treatedResponses, responses] = [0, 0, 0, 0];
    for (let row = 0; row < rows; row++) {
        const weight = sampleWeight === undefined ? 1 : sampleWeight[row];
        all += weight;
        treated += weight * treatment[row];
        responses += weight * yTrue[row];
        treatedResponses += weight * yTrue[row] * treatment[row];
    }
    const gain = treatedResponses - (treated * (responses - treatedResponses)) / (all - treated);
    return { x: Float64Array.of(0, gain, all), y: Float64Array.of(0, gain, gain) };
}
/**
 * Area between the uplift curve and random targeting, as a share of the perfect curve's. At most 1, 0 for
 * random, higher is better. Source: `sklift.metrics.uplift_auc_score` 0.5.1.
 * @param order `byFallingUplift`, where it is known already
 * @throws AssayError as `upliftCurve`; `evaluation/undefined` where the perfect curve is no better than random
 */
function upliftAucScore(input, order) {
    return normalizedArea(curves_curveOf(input, upliftGain, order), perfectUpliftCurve(input));
}
/**
 * Area between the Qini curve and random targeting, as a share of the perfect curve's: the Qini coefficient. At
 * most 1, 0 for random, higher is better. Source: `sklift.metrics.qini_auc_score` 0.5.1.
 * @param order `byFallingUplift`, where it is known already
 * @throws AssayError as `upliftAucScore`, and where `negativeEffect` is false though the treatment harms
 */
function qiniAucScore(input, order) {
    return normalizedArea(curves_curveOf(input, qiniGain, order), perfectQiniCurve(input));
}
/** @param order `byFallingUplift`, where it is known already */
function curves_curveOf(input, gain, order) {
    arrays_requireSameLength({ yTrue: input.yTrue, uplift: input.uplift });
    requireExperiment(input);
    return gainCurve(input, gain, order);
}
function upliftGain(rows, treated, treatedResponses, controlResponses) {
    return (share(treatedResponses, treated) - share(controlResponses, rows - treated)) * rows;
}
function qiniGain(rows, treated, treatedResponses, controlResponses) {
    return treatedResponses - controlResponses * share(treated, rows - treated);
}
function share(part, whole) {
    return whole === 0 ? 0 : part / whole;
}

// EXTERNAL MODULE: ./build/bundle/model/missing.js
var missing = __webpack_require__(86379);
;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/uplift/uplift-metric.js






const TreatmentOptions = build/* Type.Object */.ZUJ.Object({
    treatment: build/* Type.String */.ZUJ.String({
        minLength: 1,
        description: "Column that says whether a row was treated: 0 and 1, or a boolean",
    }),
});
const TREATED = ["1", "true"];
const CONTROL = ["0", "false"];
/** A metric of how well scores order rows by the effect of a treatment; the label is the response. */
function upliftMetric(spec) {
    const { score, ...known } = spec;
    return (0,evaluation_metric/* evaluationMetric */.JP)({
        ...known,
        tasks: ["binary-classification"],
        direction: "higher",
        unit: "score",
        options: TreatmentOptions,
        reads: "score",
        groupedBy: (options) => [String(options["treatment"])],
        value: (rows, options, sampleWeight) => score({ ...uplift_metric_inputOf(rows, options), sampleWeight }),
        replicate: (rows, options) => {
            const input = uplift_metric_inputOf(rows, options);
            const order = byFallingUplift(input.uplift);
            return (multiplicity) => valueOrNaN(() => score({ ...input, sampleWeight: multiplicity }, order));
        },
    });
}
function uplift_metric_inputOf({ yTrue, yScore, groups }, options) {
    const column = String(options["treatment"]);
    const { names, codes } = (0,row_groups/* presentGroups */.um)(groups, [column]);
    const values = names.map((name) => (TREATED.includes(name) ? 1 : CONTROL.includes(name) ? 0 : Number.NaN));
    const strange = names.find((_, code) => Number.isNaN(values[code]));
    if (strange !== undefined)
        throw new error.AssayError("evaluation/not-binary", `The treatment ${column} is ${strange} in some rows.`, {
            fix: "Say 1 for a treated row and 0 for the others, in each row.",
        });
    const treatment = Float64Array.from(codes, (code) => values[code]);
    return { yTrue, uplift: yScore, treatment };
}
function valueOrNaN(value) {
    try {
        return value();
    }
    catch (thrown) {
        (0,missing/* missingFor */.M)(thrown);
        return Number.NaN;
    }
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/uplift/qini-auc.js


const qiniAuc = upliftMetric({
    id: "qini_auc",
    description: "Area of the Qini curve above random targeting, as a share of the best there is",
    source: "sklift.metrics.qini_auc_score",
    score: qiniAucScore,
});

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/uplift/uplift-auc.js


const upliftAuc = upliftMetric({
    id: "uplift_auc",
    description: "Area of the uplift curve above random targeting, as a share of the best there is",
    source: "sklift.metrics.uplift_auc_score",
    score: upliftAucScore,
});

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/metrics/index.js




















































/** Every metric of evaluation gates. A new one is one file and one line here. */
const EVALUATION_METRICS = [
    accuracy,
    balancedAccuracy,
    precision,
    recall,
    f1,
    fbeta,
    jaccard,
    specificity,
    negativePredictiveValueMetric,
    falsePositiveRateMetric,
    falseNegativeRateMetric,
    falseDiscoveryRateMetric,
    falseOmissionRateMetric,
    matthews,
    cohenKappa,
    informedness,
    markedness,
    positiveLikelihoodRatioMetric,
    negativeLikelihoodRatioMetric,
    diagnosticOddsRatioMetric,
    prevalence,
    zeroOneLossMetric,
    hamming,
    topKAccuracy,
    hinge,
    rocAuc,
    logLossMetric,
    brier,
    averagePrecision,
    d2LogLoss,
    d2Brier,
    ece,
    mce,
    rmsce,
    eer,
    recallAtFixedPrecisionMetric,
    precisionAtFixedRecallMetric,
    sensitivityAtSpecificityMetric,
    specificityAtSensitivityMetric,
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
    demographicParityDifferenceMetric,
    demographicParityRatioMetric,
    equalOpportunityDifferenceMetric,
    equalOpportunityRatioMetric,
    equalizedOddsDifferenceMetric,
    equalizedOddsRatioMetric,
    churnMetric,
    negativeFlipsMetric,
    upliftAuc,
    qiniAuc,
    smapeMetric,
    wmapeMetric,
    meanQuantileLossMetric,
    crpsMetric,
    intervalCoverageMetric,
    intervalScoreMetric,
    bleu,
    chrf,
    ter,
    rouge1,
    rouge2,
    rougeL,
    rougeLsum,
    exactMatchMetric,
    tokenF1Metric,
    werMetric,
    merMetric,
    wilMetric,
    wipMetric,
    cerMetric,
];


/***/ }),

/***/ 25108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ compareLabels),
/* harmony export */   e: () => (/* binding */ encodeLabels)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38093);

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
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_0__.AssayError("evaluation/not-finite", "A label is NaN, which is no class.", {
            fix: "Take the rows without a label out of the data.",
        });
    seen.set(label, seen.size);
    return seen.size - 1;
}


/***/ }),

/***/ 94879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ sortedOrder)
/* harmony export */ });
const BUCKETS = 2048;
const MASK = BUCKETS - 1;
/** Below this a comparison sort is quicker than counting buckets. */
const SMALL = 2000;
/** Moves a row that the last step may cost; beyond it the values share their upper bits too often. */
const MOST_MOVES = 4;
/**
 * Row numbers in ascending order of their finite values (−0 equals 0); rows of equal value keep their order.
 * Least-significant-digit radix sort over the upper 43 bits of the doubles (Knuth, TAOCP 3, 5.2.5); the few rows that
 * only the bits below tell apart are then moved by insertion.
 */
function sortedOrder(values) {
    const rows = values.length;
    if (rows < SMALL)
        return byComparison(rowNumbers(rows), values);
    const { low, high } = sortableBits(values);
    let from = { rows: rowNumbers(rows), high };
    let to = { rows: new Uint32Array(rows), high: new Uint32Array(rows) };
    const lowStarts = bucketStarts(low, 0);
    if (lowStarts !== undefined) {
        for (let row = 0; row < rows; row++) {
            const place = lowStarts[low[row]]++;
            to.rows[place] = row;
            to.high[place] = high[row];
        }
        [from, to] = [to, from];
    }
    for (const shift of [0, 11, 22]) {
        const starts = bucketStarts(from.high, shift);
        if (starts === undefined)
            continue;
        scatter(from, to, starts, shift);
        [from, to] = [to, from];
    }
    return insertStragglers(from, values) ? from.rows : byComparison(from.rows, values);
}
function scatter(from, to, starts, shift) {
    const [rows, high, toRows, toHigh] = [from.rows, from.high, to.rows, to.high];
    for (let at = 0; at < rows.length; at++) {
        const key = high[at];
        const place = starts[(key >>> shift) & MASK]++;
        toRows[place] = rows[at];
        toHigh[place] = key;
    }
}
function rowNumbers(rows) {
    const order = new Uint32Array(rows);
    for (let row = 0; row < rows; row++)
        order[row] = row;
    return order;
}
function byComparison(order, values) {
    return order.sort((a, b) => values[a] - values[b] || a - b);
}
/** The doubles' bits turned so that they compare as unsigned integers: the upper 32, and the 11 below. */
function sortableBits(values) {
    const rows = values.length;
    const low = new Uint16Array(rows);
    const high = new Uint32Array(rows);
    const double = new Float64Array(1);
    const words = new Uint32Array(double.buffer);
    const littleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
    const [lowAt, highAt] = littleEndian ? [0, 1] : [1, 0];
    for (let row = 0; row < rows; row++) {
        double[0] = values[row] + 0;
        // All bits of a negative number are turned, of others the sign only.
        const flip = words[highAt] >>> 31 === 1 ? -1 : 0;
        low[row] = (words[lowAt] ^ flip) >>> 21;
        high[row] = words[highAt] ^ (flip | 0x80000000);
    }
    return { low, high };
}
/** Where each bucket starts; nothing when all keys are in one. */
function bucketStarts(keys, shift) {
    const counts = new Uint32Array(BUCKETS);
    for (let at = 0; at < keys.length; at++)
        counts[(keys[at] >>> shift) & MASK]++;
    let start = 0;
    for (let bucket = 0; bucket < BUCKETS; bucket++) {
        const count = counts[bucket];
        if (count === keys.length)
            return undefined;
        counts[bucket] = start;
        start += count;
    }
    return counts;
}
/** Insertion sort of what is almost sorted; only rows of equal upper bits can be out of order. */
function insertStragglers({ rows, high }, values) {
    let left = rows.length * MOST_MOVES;
    for (let at = 1; at < rows.length; at++) {
        if (high[at] !== high[at - 1])
            continue;
        const row = rows[at];
        const value = values[row];
        let place = at;
        for (; place > 0 && values[rows[place - 1]] > value; place--)
            rows[place] = rows[place - 1];
        rows[place] = row;
        left -= at - place;
        if (left < 0)
            return false;
    }
    return true;
}


/***/ }),

/***/ 39504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fN: () => (/* binding */ groupsOfRows),
/* harmony export */   ne: () => (/* binding */ columnsName),
/* harmony export */   um: () => (/* binding */ presentGroups)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38093);

/** Of `["sex", "age"]` the name `sex, age`. */
function columnsName(columns) {
    return columns.join(", ");
}
/** The same groups for some of the rows. */
function groupsOfRows(groups, rows) {
    if (groups === undefined)
        return undefined;
    const picked = new Map();
    for (const [name, known] of groups)
        picked.set(name, "reason" in known ? known : { ...known, codes: Int32Array.from(rows, (row) => known.codes[row]) });
    return picked;
}
/**
 * The groups that occur among the rows.
 * @throws AssayError why there are none, `evaluation/slice-too-small` for a group of too few rows,
 *   `evaluation/one-group`
 */
function presentGroups(groups, columns) {
    const name = columnsName(columns);
    const known = groups?.get(name);
    if (known === undefined)
        throw new TypeError(`the groups of ${name} were not read`);
    if ("reason" in known)
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_0__.AssayError(known.code, known.reason, { fix: known.fix });
    const sizes = new Int32Array(known.names.length);
    for (const code of known.codes)
        if (code >= 0)
            sizes[code]++;
    const present = [...sizes.keys()].filter((code) => sizes[code] > 0);
    const small = present.find((code) => sizes[code] < known.leastRows);
    if (small !== undefined)
        throw tooSmall(name, known, small, sizes[small]);
    if (present.length < 2)
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_0__.AssayError("evaluation/one-group", `All rows have the same ${name}${present.length === 1 ? `, ${known.names[present[0]]}` : ""}, so no groups can be compared.`, { fix: "Add rows of the other groups, or name another column." });
    const place = new Map(present.map((code, index) => [code, index]));
    return {
        ...known,
        names: present.map((code) => known.names[code]),
        codes: known.codes.map((code) => place.get(code) ?? -1),
    };
}
function tooSmall(name, { names, leastRows }, code, rows) {
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_0__.AssayError("evaluation/slice-too-small", `The group ${names[code]} of ${name} has ${rows} ${rows === 1 ? "row" : "rows"}, fewer than the ${leastRows} of \`min_slice_rows\`.`, {
        fix: "Collect more rows of this group, lower `min_slice_rows`, or leave small groups out with `small_slices: skip`.",
    });
}


/***/ }),

/***/ 36865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ openModelRun)
});

// EXTERNAL MODULE: ./build/bundle/engines/onnx/feeds.js + 1 modules
var feeds = __webpack_require__(71819);
// EXTERNAL MODULE: ./build/bundle/model/error.js
var error = __webpack_require__(38093);
// EXTERNAL MODULE: ./build/bundle/engines/names.js
var engines_names = __webpack_require__(69613);
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
        return { columns, values: numbersOf(data.subarray(0, length)) };
    return { columns, values: new Float64Array(data.subarray(0, length)) };
}
function numbersOf(integers) {
    const values = new Float64Array(integers.length);
    for (let at = 0; at < values.length; at++)
        values[at] = Number(integers[at]);
    return values;
}

// EXTERNAL MODULE: ./build/bundle/engines/onnx/session.js + 3 modules
var onnx_session = __webpack_require__(20400);
// EXTERNAL MODULE: ./build/bundle/gates/evaluation/activation.js
var activation = __webpack_require__(34405);
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

// EXTERNAL MODULE: ./build/bundle/gates/evaluation/tensors.js + 3 modules
var evaluation_tensors = __webpack_require__(21315);
;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/model-run.js







/** Opens a model and fits the table's columns to its inputs. @throws AssayError as `openSession`, `planFeeds` */
async function openModelRun(model, table, config, arrays = new Map()) {
    const session = await (0,onnx_session/* openSession */.f)(model, { readMaps: true });
    try {
        const outputs = chooseOutputs(session, config);
        const tensors = (0,evaluation_tensors/* planTensorFeeds */.AN)(session, arrays, table.rows);
        const inputs = session.inputs.filter(({ name }) => !arrays.has(name));
        const plan = (0,feeds/* planFeeds */.n)({ model, inputs }, { path: table.file.path, columns: table.columns }, config.inputs, config.fill);
        return new BatchedRun(session, plan, tensors, outputs, config.activation);
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
    #activation;
    #predictions = [];
    #scores = [];
    #tensors;
    #done = 0;
    constructor(session, plan, tensors, outputs, activation) {
        this.#tensors = tensors;
        this.#session = session;
        this.#activation = activation;
        this.#plan = plan;
        this.#outputs = outputs;
    }
    get columns() {
        return this.#plan.columns;
    }
    async score(batch) {
        const fixed = this.#tensors.map(({ input }) => input.shape[0]).find((rows) => rows !== null);
        const size = this.#plan.fixedRows ?? fixed ?? batch.rows;
        for (let from = 0; from < batch.rows; from += size)
            await this.#scorePart(partOf(batch, from, size), size);
    }
    async #scorePart(part, rows) {
        const { prediction, score } = this.#outputs;
        const names = [prediction, score].flatMap((output) => (output === undefined ? [] : [output.name]));
        const model = this.#session.model.path;
        const ort = (0,onnx_session/* loadOnnxRuntime */.a)();
        const arrays = await (0,evaluation_tensors/* buildTensors */.t1)(ort, this.#tensors, this.#done, part.rows, rows);
        const feeds = { ...this.#plan.build(ort, part), ...arrays };
        const results = await this.#session.run(feeds, [...new Set(names)]);
        this.#done += part.rows;
        const read = (name) => readOutput(results[name], name, model, rows, part.rows);
        if (prediction !== undefined)
            this.#predictions.push(read(prediction.name));
        if (score !== undefined)
            this.#scores.push(read(score.name));
    }
    said() {
        const { prediction, score, noScore } = this.#outputs;
        const by = this.#session.model.path;
        const predictions = prediction && joinParts(this.#predictions);
        const scores = score && joinParts(this.#scores);
        if (prediction !== undefined && predictions !== undefined && predictions.columns !== 1)
            throw severalPredictions(prediction.name, predictions.columns, by);
        if (!(scores?.values instanceof Float64Array))
            return { by, predictions: predictions?.values, noScore };
        const { values, columns } = scores;
        const labels = score && this.#session.labels.get(score.name);
        return {
            by,
            predictions: predictions?.values,
            scores: (0,activation/* activate */.Y)({ values, columns, labels }, this.#activation, by),
        };
    }
    close() {
        return this.#session.close();
    }
}
function severalPredictions(output, columns, model) {
    return new error.AssayError("model/output-shape", `The output ${output} of \`${model}\` gives ${columns} predictions a row; a gate judges one.`, {
        fix: "Name an output of one column with `prediction:`, or one of scores with `score:`.",
        location: { path: model },
    });
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


/***/ }),

/***/ 30496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ outcomeOfRows),
  J: () => (/* binding */ sideOf)
});

// EXTERNAL MODULE: ./build/bundle/engines/names.js
var names = __webpack_require__(69613);
;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/align-scores.js

/**
 * Puts the columns of the scores into the order of the classes. The config's `classes` say whose a column is;
 * without them the model does, where it knows; else columns are in the order of the sorted labels.
 */
function alignScores(truth, { by, scores, noScore }) {
    if (scores === undefined)
        return {
            missing: noScore ?? {
                code: "evaluation/no-score",
                reason: `\`${by}\` gives no score`,
                fix: "Name the output or column that holds it with `score:`.",
            },
        };
    const { values, columns, labels } = scores;
    const { classes } = truth;
    // Numbers of a forecast are of no class.
    if (truth.task === "regression")
        return { value: { classes, yScore: values } };
    if (truth.task === "text-generation")
        return { missing: notOfTexts(by) };
    const isBinary = truth.task === "binary-classification";
    if (isBinary && columns === 1)
        return { value: { classes, yScore: values } };
    const order = truth.isOrderNamed || labels === undefined ? truth.scoreOrder : labels;
    const knowsAll = classes.every((label) => order.includes(label));
    if (columns !== order.length || !knowsAll || (isBinary && order.length !== 2))
        return { missing: mismatch(by, columns, classes, labels) };
    if (isBinary) {
        const positive = order.indexOf(classes[1]);
        return { value: { classes, yScore: everySecond(values, positive) } };
    }
    const all = [...classes, ...order.filter((label) => !classes.includes(label))];
    return {
        value: {
            classes: all,
            yScore: reorder(values, all.map((label) => order.indexOf(label))),
        },
    };
}
function notOfTexts(by) {
    return {
        code: "evaluation/no-score",
        reason: `the scores of \`${by}\` are of no use for generated text`,
    };
}
function mismatch(by, columns, classes, labels) {
    const whose = labels === undefined ? "" : ` for ${(0,names/* listNames */.Z)(labels)}`;
    return {
        code: "evaluation/classes-mismatch",
        reason: `\`${by}\` gives ${columns} scores a row${whose}, but the classes are ${(0,names/* listNames */.Z)(classes)}`,
        fix: "Name the model's classes in its order with `classes:`.",
    };
}
function everySecond(values, first) {
    return Float64Array.from({ length: values.length / 2 }, (_, row) => values[row * 2 + first]);
}
function reorder(values, from) {
    if (from.every((column, at) => column === at))
        return values;
    const columns = from.length;
    const result = new Float64Array(values.length);
    for (let row = 0; row < values.length; row += columns)
        for (let at = 0; at < columns; at++)
            result[row + at] = values[row + from[at]];
    return result;
}

// EXTERNAL MODULE: ./build/bundle/gates/evaluation/metrics/row-groups.js
var row_groups = __webpack_require__(39504);
;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/outcome.js



const DEFAULT_THRESHOLD = 0.5;
/** Puts what was said into the classes of the truth. */
function sideOf(truth, said, threshold) {
    const score = alignScores(truth, said);
    const known = "value" in score ? { ...truth, classes: score.value.classes } : truth;
    const values = "value" in score ? { value: score.value.yScore } : score;
    const prediction = predictionsOf(known, said, values, threshold);
    return {
        outcome: {
            task: truth.task,
            classes: "value" in prediction ? prediction.value.classes : known.classes,
            yTrue: truth.yTrue,
            yPred: "value" in prediction ? prediction.value.yPred : undefined,
            yScore: "value" in values ? values.value : undefined,
            groups: truth.groups,
            references: truth.references,
        },
        noPrediction: "missing" in prediction ? prediction.missing : undefined,
        noScore: "missing" in values ? values.missing : undefined,
    };
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
            reason: `\`${by}\` predicts ${(0,names/* listNames */.Z)(classes.slice(known.length))}, but the labels are ${(0,names/* listNames */.Z)(known)}`,
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
        groups: (0,row_groups/* groupsOfRows */.fN)(outcome.groups, rows),
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


/***/ }),

/***/ 50145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ recordedSide)
/* harmony export */ });
/* harmony import */ var _model_missing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86379);
/* harmony import */ var _sources_packed_predictions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61713);


/** What the passport's model said of these rows, so that the difference is paired without its file. */
function recordedSide(truth, packed) {
    if (packed === undefined)
        return { code: "baseline/not-configured", reason: "the passport kept no predictions" };
    if (packed.truth !== (0,_sources_packed_predictions_js__WEBPACK_IMPORTED_MODULE_1__/* .truthDigest */ .cC)(truth.classes, truth.yTrue))
        return {
            code: "golden/other-rows",
            reason: "the passport kept predictions of other rows, or of the same rows in another order",
        };
    try {
        const unpacked = (0,_sources_packed_predictions_js__WEBPACK_IMPORTED_MODULE_1__/* .unpackPredictions */ .Fd)(packed);
        return sideFrom(truth, unpacked);
    }
    catch (thrown) {
        return (0,_model_missing_js__WEBPACK_IMPORTED_MODULE_0__/* .missingFor */ .M)(thrown);
    }
}
function sideFrom(truth, { classes, labels, numbers, scores }) {
    const known = [...truth.classes];
    const place = classes.map((label) => {
        const found = known.indexOf(label);
        return found === -1 ? known.push(label) - 1 : found;
    });
    // Scores stand in the order of the classes that were known then.
    const sameOrder = truth.classes.every((label, code) => classes[code] === label);
    const yScore = scores === undefined || !sameOrder ? undefined : Float64Array.from(scores);
    const yPred = labels?.map((code) => place[code]) ?? (numbers && Float64Array.from(numbers));
    const outcome = {
        task: truth.task,
        classes: known,
        yTrue: truth.yTrue,
        groups: truth.groups,
        ...(yPred === undefined ? {} : { yPred }),
        ...(yScore === undefined ? {} : { yScore }),
    };
    return {
        outcome,
        ...(yPred === undefined ? { noPrediction: missing("prediction") } : {}),
        ...(yScore === undefined ? { noScore: missing("score") } : {}),
    };
}
function missing(what) {
    return { code: "golden/predictions", reason: `the passport kept no ${what} of each row` };
}


/***/ }),

/***/ 52277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I7: () => (/* binding */ rowFactColumns),
/* harmony export */   mk: () => (/* binding */ factsOfRows),
/* harmony export */   wO: () => (/* binding */ readRowFacts)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38093);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25785);


/** Columns that `readRowFacts` reads. @throws AssayError `evaluation/column-missing`, `evaluation/weight` */
function rowFactColumns(config, table) {
    const { weight, group } = config;
    if (group !== undefined)
        (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .requireColumn */ .c4)(table, group, "group");
    if (weight !== undefined) {
        const { cell, type } = (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .requireColumn */ .c4)(table, weight, "weight");
        if (cell !== "number" && cell !== "integer")
            throw wrong(table.file.path, `names ${weight}, which is ${type}; a weight is a number`);
    }
    return [weight, group].filter((name) => name !== undefined);
}
/** @throws AssayError `evaluation/weight`, `evaluation/group-missing` */
function readRowFacts(config, rows) {
    const { weight, group } = config;
    return {
        weights: weight === undefined ? undefined : readWeights(rows, weight),
        rowGroups: group === undefined ? undefined : readGroupNumbers(rows, group),
    };
}
/** The same facts for some of the rows. */
function factsOfRows({ weights, rowGroups }, rows) {
    if (rows === undefined)
        return { weights, rowGroups };
    return {
        weights: weights && Float64Array.from(rows, (row) => weights[row]),
        rowGroups: rowGroups && rows.map((row) => rowGroups[row]),
    };
}
function readWeights(rows, name) {
    const column = rows.column(name);
    if (column.kind === "text")
        throw wrong(rows.path, `names ${name}, which is text; a weight is a number`);
    const bad = column.values.reduce((count, value) => count + (value >= 0 && value < Number.POSITIVE_INFINITY ? 0 : 1), 0);
    if (bad > 0)
        throw wrong(rows.path, `names ${name}, which is missing, negative or not finite in ${bad} of ${rows.rows} rows`);
    if (column.values.every((value) => value === 0))
        throw wrong(rows.path, `names ${name}, which is 0 in every row`);
    return column.values;
}
function readGroupNumbers(rows, name) {
    const column = rows.column(name);
    if (column.nulls > 0)
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_0__.AssayError("evaluation/group-missing", `${column.nulls} of ${rows.rows} rows of \`${rows.path}\` have no ${name}, so it is not known which group they belong to.`, { fix: "Give every row a group, one of its own if need be.", location: { path: rows.path } });
    const numbers = new Map();
    return Uint32Array.from({ length: rows.rows }, (_, row) => {
        const value = (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .cellText */ .Ie)(column, row) ?? "";
        const known = numbers.get(value) ?? numbers.size;
        numbers.set(value, known);
        return known;
    });
}
function wrong(path, what) {
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_0__.AssayError("evaluation/weight", `\`weight\` of the gate over \`${path}\` ${what}.`, {
        fix: "Name a column of finite numbers of at least 0.",
        location: { path },
    });
}


/***/ }),

/***/ 45549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KP: () => (/* binding */ TRIVIAL),
/* harmony export */   M6: () => (/* binding */ CHAMPION),
/* harmony export */   X0: () => (/* binding */ PASSPORT),
/* harmony export */   Z5: () => (/* binding */ Scene),
/* harmony export */   mg: () => (/* binding */ openOtherTables),
/* harmony export */   sS: () => (/* binding */ noteUnseenLabels)
/* harmony export */ });
/* harmony import */ var _engines_onnx_model_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71343);
/* harmony import */ var _model_missing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86379);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25785);



/** What rules may compare with beside the baselines of every gate. */
const CHAMPION = "champion";
const TRIVIAL = "trivial";
/** The accepted metrics; measured only where the passport kept its model's predictions. */
const PASSPORT = "passport";
const NO_CHAMPION = {
    code: "baseline/not-configured",
    reason: "the gate names no champion",
    fix: "Add `champion: models/champion.onnx` to the gate, the file to compare with.",
};
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
    /** Every baseline that a need compares with, in the order of the needs. */
    get baselineNames() {
        return [...new Set(this.job.needs.flatMap(({ against }) => (against === undefined ? [] : [against])))];
    }
    /** Those of them that are other trees, with files of their own. */
    get treeBaselines() {
        return this.baselineNames.filter((name) => ![CHAMPION, TRIVIAL, PASSPORT].includes(name));
    }
    async open(path, role, tree = this.job.candidate) {
        return this.#open(path, role, tree, tree === this.job.candidate ? undefined : tree.label);
    }
    /** The model of this change with the weights that it keeps elsewhere. */
    openModel(path) {
        return (0,_engines_onnx_model_file_js__WEBPACK_IMPORTED_MODULE_0__/* .openModelFile */ .Q)((file) => this.open(file, "model"), path);
    }
    /** A baseline's file, or why there is none. */
    openBaseline(name, path, role) {
        return this.#fromBaseline(name, path, role, (wanted, open) => open(wanted));
    }
    openBaselineModel(name, path) {
        return this.#fromBaseline(name, path, "model", (wanted, open) => (0,_engines_onnx_model_file_js__WEBPACK_IMPORTED_MODULE_0__/* .openModelFile */ .Q)(open, wanted));
    }
    async #fromBaseline(name, path, role, read) {
        const { champion } = this.config;
        if (name === CHAMPION) {
            if (champion === undefined)
                return NO_CHAMPION;
            const open = (file) => this.#open(file, role, this.job.candidate, CHAMPION);
            return read(champion, open).catch(_model_missing_js__WEBPACK_IMPORTED_MODULE_1__/* .missingFor */ .M);
        }
        const tree = this.job.baselines.get(name);
        if (tree === undefined)
            return { code: "baseline/not-configured", reason: `this run has no baseline \`${name}\`` };
        return read(path, (file) => this.open(file, role, tree)).catch(_model_missing_js__WEBPACK_IMPORTED_MODULE_1__/* .missingInBaseline */ .z);
    }
    async #open(path, role, tree, label) {
        const file = await tree.open(path);
        const { digest, bytes } = file;
        this.inputs.push({ role, path, digest, bytes, ...(label === undefined ? {} : { tree: label }) });
        return file;
    }
}
/**
 * Opens the baselines' own tables where they differ from this change's, and notes it: models are always
 * compared on this change's rows, but a reader should know that the rows are new.
 */
async function openOtherTables(scene, path, candidate) {
    const tables = new Map();
    for (const name of scene.treeBaselines) {
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
                tables.set(name, await (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .openTable */ .RT)(scene.engine, file));
            }
            catch (thrown) {
                (0,_model_missing_js__WEBPACK_IMPORTED_MODULE_1__/* .missingFor */ .M)(thrown);
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


/***/ }),

/***/ 29682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ indexSlices),
/* harmony export */   Ml: () => (/* binding */ sliceColumns),
/* harmony export */   YJ: () => (/* binding */ selectSubjects),
/* harmony export */   iZ: () => (/* binding */ sliceValue)
/* harmony export */ });
/* harmony import */ var _engines_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69613);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38093);
/* harmony import */ var _model_subject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61651);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25785);




/** More values than this are no slices but ids or numbers. */
const MOST_SLICES = 200;
const MISSING_VALUE = "(missing)";
/**
 * The columns that the slices of the needs come from.
 * @throws AssayError `evaluation/column-missing`
 */
function sliceColumns(needs, configured, table) {
    for (const name of configured)
        (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .requireColumn */ .c4)(table, name, "slices");
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
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_1__.AssayError("evaluation/column-missing", isColumn
        ? `The slice \`${pattern}\` names the column ${written}, but \`${table.file.path}\` has ${(0,_engines_names_js__WEBPACK_IMPORTED_MODULE_0__/* .listNames */ .Z)(names)}.`
        : `The slice \`${pattern}\` does not say which column and value it means.`, { fix: (0,_engines_names_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(written, names) ?? "Write a slice as `column=value` or `column=*`." });
}
/** Value of a cell as a slice names it. */
function sliceValue(column, cell, row) {
    const value = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .cellText */ .Ie)(column, row) ?? MISSING_VALUE;
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
            if (!(0,_model_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesText */ .Fm)(text, slice))
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
        reason: `no row belongs to \`${text}\`; the values are ${(0,_engines_names_js__WEBPACK_IMPORTED_MODULE_0__/* .listNames */ .Z)(values)}`,
        fix: (0,_engines_names_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(text.slice(text.indexOf("=") + 1), values) ?? "Name a value that occurs in the data.",
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


/***/ }),

/***/ 25785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ie: () => (/* binding */ cellText),
/* harmony export */   RT: () => (/* binding */ openTable),
/* harmony export */   aK: () => (/* binding */ readRows),
/* harmony export */   c4: () => (/* binding */ requireColumn)
/* harmony export */ });
/* harmony import */ var _engines_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69613);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38093);


/** @throws AssayError `evaluation/no-rows`, and the engine's for a file that is no table */
async function openTable(engine, file) {
    const relation = await engine.relation(file);
    const [counted] = await engine.query(`SELECT count(*) AS counted FROM ${relation.from}`);
    const rows = Number(counted["counted"]);
    // Before anything else: an empty text file has no types, and a complaint about those would mislead.
    if (rows > 0)
        return { file, relation, columns: relation.columns, rows };
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_1__.AssayError("evaluation/no-rows", `\`${file.path}\` has no rows to evaluate on.`, {
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
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_1__.AssayError("evaluation/column-missing", `\`${role}\` names the column ${name}, but \`${table.file.path}\` has ${(0,_engines_names_js__WEBPACK_IMPORTED_MODULE_0__/* .listNames */ .Z)(known)}.`, {
        fix: (0,_engines_names_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(name, known) ?? `Name a column of the table in \`${role}\`.`,
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


/***/ }),

/***/ 21315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t1: () => (/* binding */ buildTensors),
  F_: () => (/* binding */ closeArrays),
  be: () => (/* binding */ openArrays),
  AN: () => (/* binding */ planTensorFeeds)
});

// EXTERNAL MODULE: ./build/bundle/engines/names.js
var engines_names = __webpack_require__(69613);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/bundle/model/error.js
var error = __webpack_require__(38093);
;// CONCATENATED MODULE: ./build/bundle/engines/numpy/npy.js


const TYPES = {
    "<f4": Float32Array,
    "<f8": Float64Array,
    "<i8": BigInt64Array,
    "<u8": BigUint64Array,
    "<i4": Int32Array,
    "<u4": Uint32Array,
    "<i2": Int16Array,
    "<u2": Uint16Array,
    "|i1": Int8Array,
    "|u1": Uint8Array,
    "|b1": Uint8Array,
};
const MAGIC = "\x93NUMPY";
const LONGEST_HEADER = 65_536;
/**
 * Opens an array in NumPy's format (numpy.lib.format, versions 1 to 3). Arrays of objects are pickles, which are
 * never loaded.
 * @throws AssayError `model/tensor-file`
 */
async function openNpy(file, span = { at: 0, bytes: file.bytes }, path = file.path) {
    const handle = await (0,promises_.open)(file.localPath);
    try {
        const { descr, shape, header } = await readHeader(handle, span, path);
        const type = TYPES[descr];
        if (type === undefined)
            throw refused(path, `holds values of the type ${descr}`, CAST);
        const width = Number(descr.slice(2));
        const rowValues = shape.slice(1).reduce((product, size) => product * size, 1);
        const wanted = shape[0] * rowValues * width;
        if (!Number.isSafeInteger(wanted) || header + wanted !== span.bytes)
            throw refused(path, `has ${span.bytes - header} bytes of values, but the shape (${shape.join(", ")}) of ${descr} takes ${wanted}`, "Check the step that writes or fetches the file.");
        return {
            path,
            shape,
            descr,
            async readRows(from, to) {
                const bytes = new ArrayBuffer((to - from) * rowValues * width);
                const at = span.at + header + from * rowValues * width;
                await readWhole(handle, new Uint8Array(bytes), at, path);
                return new type(bytes);
            },
            close: () => handle.close(),
        };
    }
    catch (thrown) {
        await handle.close();
        throw thrown;
    }
}
async function readHeader(handle, { at, bytes }, path) {
    const start = Buffer.alloc(12);
    if (bytes < start.length)
        throw refused(path, "is too short to be an array", WRITE);
    await readWhole(handle, start, at, path);
    if (start.toString("latin1", 0, 6) !== MAGIC)
        throw refused(path, "is no NumPy array", WRITE);
    const isFirst = start[6] === 1;
    const length = isFirst ? start.readUInt16LE(8) : start.readUInt32LE(8);
    const header = (isFirst ? 10 : 12) + length;
    if (length > LONGEST_HEADER || header > bytes)
        throw refused(path, "has a header that does not end", WRITE);
    const text = Buffer.alloc(length);
    await readWhole(handle, text, at + header - length, path);
    const said = text.toString("latin1");
    const descr = /'descr': *'([^']{1,16})'/.exec(said)?.[1];
    const order = /'fortran_order': *(True|False)/.exec(said)?.[1];
    const dimensions = /'shape': *\(([0-9, ]*)\)/.exec(said)?.[1];
    if (descr === undefined)
        throw refused(path, "holds records of several fields", CAST);
    if (descr.includes("O"))
        throw refused(path, "holds pickled Python objects, which are never loaded", CAST);
    if (order === undefined || dimensions === undefined)
        throw refused(path, "has a header of no sense", WRITE);
    const shape = dimensions.split(",").flatMap((size) => (size.trim() === "" ? [] : [Number(size)]));
    if (order === "True" && shape.length > 1)
        throw refused(path, "lies column by column (Fortran order), so that rows cannot be read one after another", "Save `np.ascontiguousarray(values)`.");
    if (shape.length === 0)
        throw refused(path, "is a single number without rows", WRITE);
    return { descr, shape, header };
}
async function readWhole(handle, into, at, path) {
    for (let done = 0; done < into.length;) {
        const { bytesRead } = await handle.read(into, done, into.length - done, at + done);
        if (bytesRead === 0)
            throw refused(path, "ends too early", WRITE);
        done += bytesRead;
    }
}
const WRITE = "Write the file with `np.save` or `np.savez`.";
const CAST = "Save an array of numbers or booleans in this machine's order, e.g. `values.astype(np.float32)`.";
function refused(path, what, fix) {
    return new error.AssayError("model/tensor-file", `\`${path}\` ${what}.`, { fix, location: { path } });
}

;// CONCATENATED MODULE: ./build/bundle/engines/numpy/npz.js



const END = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;
const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;
const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
const STORED = 0;
const LARGEST_DIRECTORY = 2 ** 24;
/**
 * Opens one array of an archive that `np.savez` wrote. Its members are not compressed and are read in place.
 * @throws AssayError `model/tensor-file`
 */
async function openNpz(file, name) {
    const handle = await (0,promises_.open)(file.localPath);
    try {
        const members = await readDirectory(handle, file);
        const found = members.filter((member) => member.name === `${name}.npy`);
        const path = `${file.path} (${name})`;
        if (found.length !== 1)
            throw refused(file.path, `has ${found.length === 0 ? "no array" : "several arrays"} ${name}; it has ${(0,engines_names/* listNames */.Z)(members.map((member) => member.name.replace(/\.npy$/, "")))}`, `Save the array under the input's name: \`np.savez(path, ${name}=…)\`.`);
        const [member] = found;
        if (member.method !== STORED)
            throw refused(path, "is compressed", "Save with `np.savez` instead of `np.savez_compressed`.");
        const local = await read(handle, member.header, LOCAL_SIZE);
        if (local === undefined || local.readUInt32LE(0) !== LOCAL)
            throw refused(path, "is not where the archive says", AGAIN);
        const at = member.header + LOCAL_SIZE + local.readUInt16LE(26) + local.readUInt16LE(28);
        if (at + member.bytes > file.bytes)
            throw refused(path, "ends too early", AGAIN);
        return await openNpy(file, { at, bytes: member.bytes }, path);
    }
    finally {
        await handle.close();
    }
}
const AGAIN = "Check the step that writes or fetches the file.";
async function readDirectory(handle, file) {
    const length = Math.min(file.bytes, END_SIZE + LONGEST_COMMENT);
    const tail = await read(handle, file.bytes - length, length);
    const end = tail?.lastIndexOf(Uint8Array.of(0x50, 0x4b, 5, 6)) ?? -1;
    if (tail === undefined || end < 0 || end + END_SIZE > tail.length || tail.readUInt32LE(end) !== END)
        throw refused(file.path, "is no whole archive of arrays", "Write the file with `np.savez`.");
    const [count, size, at] = [
        tail.readUInt16LE(end + 10),
        tail.readUInt32LE(end + 12),
        tail.readUInt32LE(end + 16),
    ];
    const directory = size > LARGEST_DIRECTORY ? undefined : await read(handle, at, size);
    if (directory === undefined)
        throw refused(file.path, "has no list of its arrays, or one of 4 GB and more", SINGLE);
    const members = [];
    for (let from = 0; members.length < count;) {
        if (from + ENTRY_SIZE > directory.length || directory.readUInt32LE(from) !== ENTRY)
            throw refused(file.path, "has a damaged list of its arrays", AGAIN);
        const entry = directory.subarray(from);
        const [name, extra, comment] = [28, 30, 32].map((place) => entry.readUInt16LE(place));
        members.push({
            name: entry.toString("utf8", ENTRY_SIZE, ENTRY_SIZE + name),
            method: entry.readUInt16LE(10),
            bytes: entry.readUInt32LE(24),
            header: entry.readUInt32LE(42),
        });
        from += ENTRY_SIZE + name + extra + comment;
    }
    return members;
}
const SINGLE = "Save the array by itself with `np.save`.";
async function read(handle, at, length) {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, at);
    return bytesRead === length ? buffer : undefined;
}

// EXTERNAL MODULE: ./build/bundle/engines/onnx/element-types.js
var element_types = __webpack_require__(19021);
// EXTERNAL MODULE: ./build/bundle/engines/onnx/metadata.js
var metadata = __webpack_require__(34404);
;// CONCATENATED MODULE: ./build/bundle/engines/onnx/tensor-feeds.js




/**
 * Fits an array to an input: one row of the array for each row of the table.
 * @throws AssayError `model/input-shape`, `model/input-type`
 */
function planTensorFeed(model, input, array, tableRows) {
    const location = { path: array.path };
    const isFillable = input.isTensor && (element_types/* FLOATS */.gO.includes(input.type) || input.type in element_types/* INTEGERS */.wq);
    if (!input.isTensor || !isFillable)
        throw new error.AssayError("model/input-type", `\`${model}\` wants the input ${(0,metadata/* describeValue */.bp)(input)}, which no array of numbers can fill.`, { fix: "Feed it from a column.", location });
    const { shape } = array;
    const fits = shape.length === input.shape.length &&
        input.shape.every((size, axis) => axis === 0 || size === null || size === shape[axis]);
    if (!fits)
        throw new error.AssayError("model/input-shape", `The input ${(0,metadata/* describeValue */.bp)(input)} of \`${model}\` cannot take \`${array.path}\`, whose shape is ${(0,metadata/* describeShape */.vJ)(shape)}.`, { fix: "Save the array in the shape that the model wants, one row after another.", location });
    if (shape[0] !== tableRows)
        throw new error.AssayError("model/input-shape", `\`${array.path}\` has ${shape[0]} rows, but the table has ${tableRows}.`, { fix: "Save one row of the array for each row of `data`, in the same order.", location });
    const width = shape.slice(1).reduce((product, size) => product * size, 1);
    return {
        input,
        async build(ort, from, rows, size) {
            const values = await array.readRows(from, from + rows);
            const data = (0,element_types/* allocate */.CN)(input.type, size * width);
            copy(values, data, input, array);
            for (let row = rows; row < size; row++)
                data.copyWithin(row * width, (rows - 1) * width, rows * width);
            return (0,element_types/* toTensor */.D3)(ort, input.type, data, [size, ...shape.slice(1)]);
        },
    };
}
/** As columns do: numbers round to floats, but integers take only whole numbers of their range. */
function copy(values, data, input, { path, descr }) {
    const range = element_types/* INTEGERS */.wq[input.type];
    const bigData = data instanceof BigInt64Array || data instanceof BigUint64Array ? data : undefined;
    const plain = bigData === undefined ? data : undefined;
    for (let at = 0; at < values.length; at++) {
        const value = Number(values[at]);
        if (range !== undefined && (!Number.isInteger(value) || value < range[0] || value > range[1]))
            throw refused(path, `holds ${value} (${descr}), which the model's input ${(0,metadata/* describeValue */.bp)(input)} cannot hold`, "Save the array in the type used in training.");
        if (bigData !== undefined)
            bigData[at] = BigInt(value);
        else if (plain !== undefined)
            plain[at] = value;
    }
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/tensors.js





/** Opens the arrays of the config. @throws AssayError `model/tensor-file`, and as `Tree.open` */
async function openArrays(scene) {
    const arrays = new Map();
    try {
        for (const [input, path] of Object.entries(scene.config.tensors ?? {})) {
            const file = await scene.open(path, "data");
            arrays.set(input, /\.npz$/i.test(path) ? await openNpz(file, input) : await openNpy(file));
        }
        return arrays;
    }
    catch (thrown) {
        await closeArrays(arrays);
        throw thrown;
    }
}
async function closeArrays(arrays) {
    for (const array of arrays.values())
        await array.close();
}
/** @throws AssayError `model/input-unknown`, `model/input-shape`, `model/input-type` */
function planTensorFeeds(session, arrays, rows) {
    const names = session.inputs.map(({ name }) => name);
    return [...arrays].map(([name, array]) => {
        const input = session.inputs.find((each) => each.name === name);
        if (input !== undefined)
            return planTensorFeed(session.model.path, input, array, rows);
        throw new error.AssayError("model/input-unknown", `\`tensors\` names ${name}, but \`${session.model.path}\` has the inputs ${(0,engines_names/* listNames */.Z)(names)}.`, {
            fix: (0,engines_names/* didYouMean */.a)(name, names) ?? "Use a name of the model's inputs.",
            location: { path: session.model.path },
        });
    });
}
/** The tensors of some rows, filled up to `size` rows. */
async function buildTensors(ort, feeds, from, rows, size) {
    const tensors = {};
    for (const feed of feeds)
        tensors[feed.input.name] = await feed.build(ort, from, rows, size);
    return tensors;
}


/***/ }),

/***/ 70812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ trivialSide)
/* harmony export */ });
/**
 * What a model says that looks at no column: the most frequent label with the labels' shares as scores, or the
 * mean. As scikit-learn's DummyClassifier(strategy="prior") and DummyRegressor, fitted to these very rows.
 */
function trivialSide(truth, weights) {
    const { task, classes, yTrue, groups, references } = truth;
    const known = { task, classes, yTrue, groups, references };
    if (task === "regression")
        return { outcome: { ...known, yPred: constant(yTrue.length, mean(yTrue, weights)) } };
    const shares = sharesOf(yTrue, classes.length, weights);
    const yPred = new Int32Array(yTrue.length).fill(greatest(shares));
    // A share of every text for every row would be as large as the square of the rows.
    if (task === "text-generation")
        return { outcome: { ...known, yPred } };
    return { outcome: { ...known, yPred, yScore: scores(task, shares, yTrue.length) } };
}
/** The first of equals. */
function greatest(shares) {
    return shares.reduce((best, share, code) => (share > shares[best] ? code : best), 0);
}
function scores(task, shares, rows) {
    if (task === "binary-classification")
        return constant(rows, shares[1]);
    return Float64Array.from({ length: rows * shares.length }, (_, at) => shares[at % shares.length]);
}
function sharesOf(codes, classes, weights) {
    const counts = new Array(classes).fill(0);
    let total = 0;
    codes.forEach((code, row) => {
        const weight = weights?.[row] ?? 1;
        counts[code] += weight;
        total += weight;
    });
    return counts.map((count) => count / total);
}
function constant(rows, value) {
    return new Float64Array(rows).fill(value);
}
function mean(values, weights) {
    let [sum, total] = [0, 0];
    values.forEach((value, row) => {
        const weight = weights?.[row] ?? 1;
        sum += value * weight;
        total += weight;
    });
    return sum / total;
}


/***/ }),

/***/ 35031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ readTruth)
});

// EXTERNAL MODULE: ./build/bundle/engines/names.js
var names = __webpack_require__(69613);
// EXTERNAL MODULE: ./build/bundle/model/error.js
var error = __webpack_require__(38093);
// EXTERNAL MODULE: ./build/bundle/gates/evaluation/metrics/labels.js
var metrics_labels = __webpack_require__(25108);
// EXTERNAL MODULE: ./build/bundle/gates/evaluation/table.js
var table = __webpack_require__(25785);
;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/reference-texts.js

/** The right texts of each row: that of `label`, and those of the columns of `references` that are not missing. */
function readReferenceTexts(rows, config) {
    const label = rows.column(config.label);
    const further = (config.references ?? []).map(rows.column);
    const codes = new Map();
    const references = [];
    const yTrue = Int32Array.from({ length: rows.rows }, (_, row) => {
        const texts = [(0,table/* cellText */.Ie)(label, row) ?? "", ...further.flatMap((column) => (0,table/* cellText */.Ie)(column, row) ?? [])];
        const name = JSON.stringify(texts);
        const known = codes.get(name);
        if (known !== undefined)
            return known;
        codes.set(name, references.length);
        return references.push(texts) - 1;
    });
    return { classes: references.map(([text]) => text), references, yTrue };
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
    if (config.task === "text-generation")
        return {
            task: config.task,
            scoreOrder: [],
            isOrderNamed: false,
            ...readReferenceTexts(rows, config),
        };
    if (config.task === "regression") {
        const finite = column.kind === "number" && column.values.every(Number.isFinite);
        if (column.kind === "number" && finite)
            return { task: config.task, classes: [], scoreOrder: [], isOrderNamed: false, yTrue: column.values };
        throw new error.AssayError("evaluation/label-type", `Regression needs finite numbers, but ${config.label} of \`${rows.path}\` ${column.kind === "text" ? `is ${type.type}` : "holds NaN or infinity"}.`, { fix: "Choose another `label`, or the `task` that fits it.", location });
    }
    const texts = Array.from({ length: rows.rows }, (_, row) => (0,table/* cellText */.Ie)(column, row) ?? "");
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
        isOrderNamed: named !== undefined,
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
    const compare = (a, b) => isNumeric ? (0,metrics_labels/* compareLabels */.H)(Number(a), Number(b)) : (0,metrics_labels/* compareLabels */.H)(a, b);
    return [...labels].sort(compare);
}
/** [negative, positive]. */
function binaryClasses(seen, named, config, isNumeric, path) {
    const location = { path };
    const known = named ?? (isNumeric && seen.every((label) => label === "0" || label === "1") ? ["0", "1"] : seen);
    const strange = seen.filter((label) => !known.includes(label));
    if (known.length > 2 || strange.length > 0)
        throw new error.AssayError("evaluation/label-type", `Binary classification needs two labels, but ${config.label} of \`${path}\` has ${(0,names/* listNames */.Z)(seen)}.`, { fix: "Choose `task: multiclass-classification`, or another `label`.", location });
    const isPlain = known.length === 2 && known[0] === "0" && known[1] === "1";
    if (config.positive === undefined && !isPlain)
        throw new error.AssayError("evaluation/settings", `The labels are ${(0,names/* listNames */.Z)(known)}, and nothing says which is the positive one.`, { fix: `Add \`positive: ${known[known.length - 1]}\` to the gate, or the other label.`, location });
    const positive = config.positive === undefined ? "1" : labelText(config.positive, isNumeric);
    const others = known.filter((label) => label !== positive);
    if (others.length === known.length && known.length === 2)
        throw new error.AssayError("evaluation/positive-unknown", `\`positive\` is ${positive}, but the labels of \`${path}\` are ${(0,names/* listNames */.Z)(known)}.`, { fix: "Set `positive` to one of the labels.", location });
    return [others[0] ?? `not ${positive}`, positive];
}


/***/ }),

/***/ 27481:
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

// EXTERNAL MODULE: ./build/bundle/engines/duckdb.js + 10 modules
var duckdb = __webpack_require__(58698);
// EXTERNAL MODULE: ./build/bundle/model/estimate.js
var model_estimate = __webpack_require__(17693);
// EXTERNAL MODULE: ./build/bundle/model/missing.js
var model_missing = __webpack_require__(86379);
// EXTERNAL MODULE: ./build/bundle/stats/proportion.js
var proportion = __webpack_require__(12671);
// EXTERNAL MODULE: ./build/bundle/engines/names.js
var engines_names = __webpack_require__(69613);
// EXTERNAL MODULE: ./build/bundle/model/error.js
var model_error = __webpack_require__(38093);
;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/behaviour/metrics.js

const CHECKLIST = "Ribeiro et al., Beyond Accuracy: Behavioral Testing of NLP Models with CheckList (ACL 2020)";
function failures(id, description) {
    return {
        id,
        description,
        unit: "ratio",
        direction: "lower",
        range: [0, 1],
        subjects: [],
        options: build/* Type.Object */.ZUJ.Object({
            behaviour: build/* Type.Optional */.ZUJ.Optional(build/* Type.String */.ZUJ.String({ minLength: 1, description: "Its name under `behaviour`, where there are several" })),
        }),
        source: CHECKLIST,
    };
}
const INVARIANCE = failures("invariance_failures", "Share of the rows whose prediction moves when a column changes that should not matter");
const DIRECTION = failures("direction_failures", "Share of the rows whose score goes the wrong way when a column rises");
const CASES = failures("case_failures", "Share of the cases that must hold and do not");
const OUTPUT_DIFFERENCE = {
    id: "max_output_difference",
    description: "Largest difference between the outputs of this model and of another on the same rows",
    unit: "score",
    direction: "lower",
    range: [0, Number.POSITIVE_INFINITY],
    subjects: [],
    options: build/* Type.Object */.ZUJ.Object({
        model: build/* Type.Optional */.ZUJ.Optional(build/* Type.String */.ZUJ.String({
            minLength: 1,
            description: "The other model, e.g. the one before conversion or quantisation; default the baseline's",
        })),
    }),
    source: "numpy.testing.assert_allclose(rtol=0)",
};
/** Metrics that need the model itself, and not only what it said of the rows. */
const BEHAVIOUR_METRICS = [INVARIANCE, DIRECTION, CASES, OUTPUT_DIFFERENCE];
const KIND_OF = new Map([
    [INVARIANCE.id, "invariance"],
    [DIRECTION.id, "direction"],
    [CASES.id, "cases"],
]);
function isBehaviourMetric(id) {
    return BEHAVIOUR_METRICS.some((metric) => metric.id === id);
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/behaviour/choose.js



/** The behaviour that a need means: the one it names, or the only one of its kind. @throws AssayError `evaluation/behaviour` */
function chooseBehaviour(behaviours, { metric, options }) {
    const kind = KIND_OF.get(metric);
    const possible = behaviours.filter((one) => one.kind === kind);
    const wanted = options["behaviour"];
    const found = wanted === undefined ? possible : possible.filter(({ name }) => name === wanted);
    if (found.length === 1)
        return found[0];
    const names = possible.map(({ name }) => name);
    if (wanted !== undefined)
        throw wrong(`\`${metric}\` names the behaviour ${wanted}, but those of the kind ${kind} are ${(0,engines_names/* listNames */.Z)(names)}.`, (0,engines_names/* didYouMean */.a)(String(wanted), names) ?? "Add it under `behaviour:`, or name one that is there.");
    throw names.length === 0
        ? wrong(`\`${metric}\` needs a behaviour of the kind ${kind}, but the gate has none.`, `Add one under \`behaviour:\` with \`kind: ${kind}\`.`)
        : wrong(`\`${metric}\` does not say which behaviour it means: ${(0,engines_names/* listNames */.Z)(names)}.`, `Write one rule for each, with \`behaviour: ${names[0]}\`.`);
}
/** Settings of behaviours that are each fine but not together. @throws AssayError `evaluation/behaviour` */
function requireBehaviours(behaviours, task) {
    const names = behaviours.map(({ name }) => name);
    const repeated = names.find((name, at) => names.indexOf(name) !== at);
    if (repeated !== undefined)
        throw wrong(`Two behaviours have the name ${repeated}.`, "Give each its own.");
    for (const behaviour of behaviours) {
        if (behaviour.kind !== "invariance")
            continue;
        const { name, set, swap, noise, tolerance } = behaviour;
        if ([set, swap, noise].filter((change) => change !== undefined).length !== 1)
            throw wrong(`The behaviour ${name} does not say one change of its column.`, "Give exactly one of `set`, `swap` and `noise`.");
        if (task === "regression" && tolerance === undefined)
            throw wrong(`The behaviour ${name} does not say how far a predicted number may move.`, "Add `tolerance:`.");
    }
}
function wrong(message, fix) {
    return new model_error.AssayError("evaluation/behaviour", message, { fix });
}

// EXTERNAL MODULE: ./build/bundle/engines/onnx/model-file.js
var model_file = __webpack_require__(71343);
;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/behaviour/failures.js
const DEFAULT_TOLERANCE = 1e-6;
const NOT_FINITE = {
    code: "evaluation/not-finite",
    reason: "the model gives NaN or infinity for some of the changed rows",
    fix: "Look for an overflow in the model, or a change that its input cannot take.",
};
/** Rows whose prediction moved though it should not have. */
function movedRows({ tolerance }, before, after, rows) {
    const { task } = before.outcome;
    if (tolerance === undefined && task !== "regression") {
        const [was, is] = [before.outcome.yPred, after.outcome.yPred];
        if (was === undefined || is === undefined)
            return before.noPrediction ?? after.noPrediction ?? NOT_FINITE;
        return Uint8Array.from(rows, (row) => labelOf(before.outcome, row) === labelOf(after.outcome, row) ? 0 : 1);
    }
    const [was, is] = [outputsOf(before), outputsOf(after)];
    if ("reason" in was)
        return was;
    if ("reason" in is)
        return is;
    const width = was.length / before.outcome.yTrue.length;
    return flags(rows, (row) => {
        let most = 0;
        for (let at = row * width; at < (row + 1) * width; at++) {
            const moved = Math.abs(is[at] - was[at]);
            if (!(moved <= most))
                most = moved;
        }
        return most - (tolerance ?? 0);
    });
}
/** Rows whose score or number went the wrong way. */
function wrongWayRows({ expect, tolerance = DEFAULT_TOLERANCE }, before, after, rows) {
    if (before.outcome.task === "multiclass-classification")
        return {
            code: "evaluation/behaviour",
            reason: "of more than two classes no score is the one that must go a way",
            fix: "Use `direction` with binary classification or regression.",
        };
    const [was, is] = [outputsOf(before), outputsOf(after)];
    if ("reason" in was)
        return was;
    if ("reason" in is)
        return is;
    const sign = expect === "not_lower" ? 1 : -1;
    return flags(rows, (row) => sign * (was[row] - is[row]) - tolerance);
}
/** Cases whose label is not predicted. */
function failedCases({ tolerance = 0 }, { outcome, noPrediction }) {
    const { yTrue, yPred, task } = outcome;
    if (yPred === undefined)
        return noPrediction ?? NOT_FINITE;
    if (task !== "regression")
        return Uint8Array.from(yTrue, (code, row) => (yPred[row] === code ? 0 : 1));
    const rows = Uint32Array.from(yTrue.keys());
    return flags(rows, (row) => Math.abs(yPred[row] - yTrue[row]) - tolerance);
}
/** Largest difference of any output; labels that differ count as 1 where there are no scores. */
function largestDifference(one, other) {
    const [ours, theirs] = [outputsOf(one), outputsOf(other)];
    if ("reason" in ours)
        return ours;
    if ("reason" in theirs)
        return theirs;
    if (ours.length !== theirs.length)
        return {
            code: "evaluation/behaviour",
            reason: `one model gives ${ours.length / one.outcome.yTrue.length} outputs a row and the other ${theirs.length / other.outcome.yTrue.length}`,
            fix: "Name outputs of both models that mean the same with `score:` or `prediction:`.",
        };
    let most = 0;
    for (let at = 0; at < ours.length; at++) {
        const gap = Math.abs(ours[at] - theirs[at]);
        if (!(gap <= most))
            most = gap;
        if (Number.isNaN(gap) || gap === Number.POSITIVE_INFINITY)
            return NOT_FINITE;
    }
    return most;
}
/** Numbers that move: predicted ones for regression, else scores. */
function outputsOf({ outcome, noScore, noPrediction }) {
    if (outcome.task === "regression")
        return outcome.yPred ?? noPrediction ?? NOT_FINITE;
    return outcome.yScore ?? noScore ?? NOT_FINITE;
}
function labelOf({ classes, yPred }, row) {
    return classes[yPred?.[row] ?? -1] ?? "";
}
/** @param excess how far beyond what is allowed */
function flags(rows, excess) {
    const failures = new Uint8Array(rows.length);
    for (let at = 0; at < rows.length; at++) {
        const beyond = excess(rows[at]);
        if (!Number.isFinite(beyond))
            return NOT_FINITE;
        failures[at] = beyond > 0 ? 1 : 0;
    }
    return failures;
}

// EXTERNAL MODULE: ./build/bundle/stats/random.js
var stats_random = __webpack_require__(94274);
// EXTERNAL MODULE: ./build/bundle/gates/evaluation/model-run.js + 2 modules
var model_run = __webpack_require__(36865);
// EXTERNAL MODULE: ./build/bundle/gates/evaluation/outcome.js + 1 modules
var evaluation_outcome = __webpack_require__(30496);
// EXTERNAL MODULE: ./build/bundle/gates/evaluation/scene.js
var evaluation_scene = __webpack_require__(45549);
// EXTERNAL MODULE: ./build/bundle/gates/evaluation/table.js
var evaluation_table = __webpack_require__(25785);
// EXTERNAL MODULE: ./build/bundle/gates/evaluation/truth.js + 1 modules
var evaluation_truth = __webpack_require__(35031);
;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/behaviour/perturb.js


/**
 * What a behaviour does to its column.
 * @throws AssayError `evaluation/behaviour` for a change that the column cannot take
 */
function perturbationOf(behaviour, { name, type, cell }, random) {
    const wrong = (does) => new model_error.AssayError("evaluation/behaviour", `The behaviour ${behaviour.name} ${does}, but ${name} is ${type}.`, {
        fix: "Choose another column or another change.",
    });
    const isNumber = cell === "number" || cell === "integer";
    if (behaviour.kind === "direction") {
        const { add } = behaviour;
        if (!isNumber || (cell === "integer" && !Number.isInteger(add)))
            throw wrong(`adds ${add}`);
        return (column) => mapNumbers(column, (value) => value + add);
    }
    const { set, swap, noise } = behaviour;
    if (noise !== undefined) {
        if (!isNumber)
            throw wrong("adds noise");
        const move = () => (random.next() * 2 - 1) * noise;
        const round = cell === "integer" ? Math.round : (value) => value;
        return (column) => mapNumbers(column, (value) => round(value + move()));
    }
    const written = (value) => {
        const text = textOf(value, cell);
        if (text === undefined)
            throw wrong(`names the value ${value}`);
        return text;
    };
    if (set !== undefined) {
        const text = written(set);
        return (column) => mapTexts(column, () => text);
    }
    const [one, other] = (swap ?? []).map(written);
    return (column) => mapTexts(column, (text) => (text === one ? other : text === other ? one : text));
}
/** The value as cells of the column are written; undefined for one that it cannot hold. */
function textOf(value, cell) {
    if (cell === "text" || cell === "time")
        return String(value);
    if (cell === "nested")
        return undefined;
    if (cell === "boolean") {
        if (value === true || value === "true" || value === 1)
            return "1";
        return value === false || value === "false" || value === 0 ? "0" : undefined;
    }
    const number = typeof value === "boolean" || value === "" ? Number.NaN : Number(value);
    if (!Number.isFinite(number) || (cell === "integer" && !Number.isInteger(number)))
        return undefined;
    return String(number);
}
function mapNumbers(column, change) {
    if (column.kind === "text")
        throw new TypeError("the column is text");
    return fromNumbers(column, (value) => change(value));
}
/** Rows by the text of their cell; missing cells are a value like any other for `set`, and none for `swap`. */
function mapTexts(column, change) {
    if (column.kind === "text") {
        const values = column.values.map(change);
        const changed = Uint8Array.from(values, (value, row) => (value === column.values[row] ? 0 : 1));
        return {
            column: { kind: "text", values, nulls: values.filter((value) => value === null).length },
            changed,
        };
    }
    const values = column.values.slice();
    const isNull = column.isNull.slice();
    const changed = new Uint8Array(values.length);
    for (let row = 0; row < values.length; row++) {
        const before = (0,evaluation_table/* cellText */.Ie)(column, row);
        const after = change(before);
        if (after === before || after === null)
            continue;
        values[row] = Number(after);
        isNull[row] = 0;
        changed[row] = 1;
    }
    return { column: { kind: "number", values, isNull, nulls: count(isNull) }, changed };
}
function fromNumbers(column, change) {
    const values = column.values.map((value, row) => (column.isNull[row] === 1 ? value : change(value)));
    const changed = Uint8Array.from(values, (value, row) => column.isNull[row] === 1 || Object.is(value, column.values[row]) ? 0 : 1);
    return { column: { ...column, values }, changed };
}
function count(flags) {
    return flags.reduce((sum, flag) => sum + flag, 0);
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/behaviour/runs.js










const BATCH = 2048;
/**
 * Scores the evaluated rows again with a column changed.
 * @throws AssayError `evaluation/behaviour` for a column that does not feed the model, and as `openModelRun`
 */
async function runPerturbed({ engine, config, job }, { table, truth }, model, behaviour) {
    const column = (0,evaluation_table/* requireColumn */.c4)(table, behaviour.column, `behaviour ${behaviour.name}`);
    const run = await (0,model_run/* openModelRun */.D)(model, table, config);
    try {
        if (!run.columns.includes(column.name))
            throw feedsNothing(behaviour, model, run.columns);
        // The same noise for every model, so that both are asked the same.
        const random = (0,stats_random/* createRandom */.s)((0,stats_random/* deriveSeed */.B)(job.seed, `behaviour ${behaviour.name}`));
        const perturb = perturbationOf(behaviour, column, random);
        const rows = [];
        let done = 0;
        await (0,evaluation_table/* readRows */.aK)(engine, table, run.columns, config.batch ?? BATCH, {
            kept: [],
            visit: async (batch) => {
                const before = batch.columns.get(column.name);
                if (before === undefined)
                    throw new TypeError(`the column ${column.name} was not read`);
                const { column: after, changed } = perturb(before);
                changed.forEach((flag, row) => {
                    if (flag === 1)
                        rows.push(done + row);
                });
                done += batch.rows;
                await run.score({ rows: batch.rows, columns: new Map([...batch.columns, [column.name, after]]) });
            },
        });
        return { side: (0,evaluation_outcome/* sideOf */.J)(truth, run.said(), config.threshold), rows: Uint32Array.from(rows) };
    }
    finally {
        await run.close();
    }
}
/** What a model says of the evaluated rows. @throws AssayError as `openModelRun` */
async function runPlain(scene, { table, truth }, model) {
    return runTable(scene, table, truth, scene.config, model);
}
/** @throws AssayError as `openTable` and `readTruth` */
async function openCases(scene, { truth }, { data, name }) {
    const table = await (0,evaluation_table/* openTable */.RT)(scene.engine, await scene.open(data, "data"));
    const label = (0,evaluation_table/* requireColumn */.c4)(table, scene.config.label, `label of behaviour ${name}`);
    const rows = await (0,evaluation_table/* readRows */.aK)(scene.engine, table, [label.name], BATCH);
    // Cases may hold one label only; which there are is known from the data.
    const classes = truth.scoreOrder.length > 0 ? { classes: [...truth.scoreOrder] } : {};
    return { table, truth: (0,evaluation_truth/* readTruth */.c)(rows, { ...scene.config, ...classes }, label) };
}
async function runCases(scene, { table, truth }, model) {
    return runTable(scene, table, truth, scene.config, model);
}
async function runTable({ engine }, table, truth, config, model) {
    const run = await (0,model_run/* openModelRun */.D)(model, table, config);
    try {
        await (0,evaluation_table/* readRows */.aK)(engine, table, run.columns, config.batch ?? BATCH, {
            kept: [],
            visit: (batch) => run.score(batch),
        });
        return (0,evaluation_outcome/* sideOf */.J)(truth, run.said(), config.threshold);
    }
    finally {
        await run.close();
    }
}
/** The model of a side, opened again without a further entry among the report's inputs. */
async function openModelOf(scene, name) {
    const { model = "", champion } = scene.config;
    const { candidate, baselines } = scene.job;
    const from = (tree, path) => (0,model_file/* openModelFile */.Q)((file) => tree.open(file), path);
    if (name === undefined)
        return from(candidate, model);
    if (name === evaluation_scene/* CHAMPION */.M6 && champion !== undefined)
        return from(candidate, champion).catch(model_missing/* missingFor */.M);
    const tree = baselines.get(name);
    if (tree !== undefined)
        return from(tree, model).catch(model_missing/* missingInBaseline */.z);
    return { code: "baseline/not-configured", reason: `this run has no model of \`${name}\`` };
}
function feedsNothing({ name, column }, model, columns) {
    return new model_error.AssayError("evaluation/behaviour", `The behaviour ${name} changes ${column}, which does not feed \`${model.path}\`; its columns are ${columns.join(", ")}.`, { fix: "Name a column that the model reads; one that it does not read cannot move it." });
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/behaviour/measure-difference.js




/**
 * How far the outputs of two models are apart. Against a baseline, the baseline is 0 from itself, so that
 * `no_worse_than: baseline, by: 0.0001` says what is allowed.
 * @throws AssayError as `openModelRun`, for the other model
 */
async function measureOutputDifference(scene, sides, need) {
    const { rows } = sides.evaluated;
    const { model } = need.options;
    const other = await otherSide(scene, sides, need, typeof model === "string" ? model : undefined);
    const candidate = "reason" in other ? other : estimateOf(sides.candidate, other, rows);
    if (need.against === undefined)
        return { candidate };
    const baseline = { value: 0, uncertainty: { kind: "exact" }, samples: rows };
    return { candidate, baseline: "reason" in other ? other : baseline, difference: candidate };
}
async function otherSide(scene, { evaluated, baselines }, { against, metric }, model) {
    if (model !== undefined) {
        const file = await (0,model_file/* openModelFile */.Q)((path) => scene.open(path, "model"), model);
        return runPlain(scene, evaluated, file);
    }
    const known = against === undefined ? undefined : baselines.get(against);
    if (known !== undefined)
        return known;
    return {
        code: "evaluation/behaviour",
        reason: `\`${metric}\` has no other model to compare with`,
        fix: "Add `model: path.onnx` to the rule, or write `no_worse_than: baseline` with `by`.",
    };
}
function estimateOf(one, other, rows) {
    const difference = largestDifference(one, other);
    return typeof difference === "number" ? (0,model_estimate/* exactly */.p)(difference, rows) : difference;
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/behaviour/measure-failures.js



/** Tries a behaviour on the candidate, and on a baseline where the need compares. @throws AssayError as `runs` */
async function measureFailures(scene, sides, behaviour, against) {
    const attempt = await prepare(scene, sides, behaviour);
    const ours = await openModelOf(scene, undefined);
    if ("reason" in ours)
        return { candidate: ours };
    const candidate = await attempt(ours, sides.candidate);
    if (against === undefined)
        return { candidate };
    const other = sides.baselines.get(against);
    if (other === sides.candidate)
        return { candidate, baseline: candidate };
    const theirs = await openModelOf(scene, against);
    if ("reason" in theirs)
        return { candidate, baseline: theirs };
    if (other === undefined || "reason" in other)
        return { candidate, baseline: other ?? notRun(against) };
    // What a baseline's model cannot do is no fault of this change.
    return { candidate, baseline: await attempt(theirs, other).catch(model_missing/* missingFor */.M) };
}
/** What both sides share is read once. */
async function prepare(scene, { evaluated }, behaviour) {
    if (behaviour.kind === "cases") {
        const cases = await openCases(scene, evaluated, behaviour);
        return async (model) => failedCases(behaviour, await runCases(scene, cases, model));
    }
    return async (model, before) => {
        const { side, rows } = await runPerturbed(scene, evaluated, model, behaviour);
        if (rows.length === 0)
            return unchanged(behaviour.name, behaviour.column);
        return behaviour.kind === "invariance"
            ? movedRows(behaviour, before, side, rows)
            : wrongWayRows(behaviour, before, side, rows);
    };
}
function unchanged(name, column) {
    return {
        code: "evaluation/behaviour",
        reason: `the behaviour ${name} changes ${column} in no row, so nothing was tried`,
        fix: "Choose values that occur in the data.",
    };
}
function notRun(against) {
    return { code: "baseline/not-configured", reason: `this run has no baseline \`${against}\`` };
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/behaviour/config.js

const config_name = build/* Type.String */.ZUJ.String({ minLength: 1, description: "What rules call it: `behaviour: name`" });
const column = build/* Type.String */.ZUJ.String({ minLength: 1, description: "Column of the data that feeds the model" });
const cell = build/* Type.Union */.ZUJ.Union([build/* Type.String */.ZUJ.String(), build/* Type.Number */.ZUJ.Number(), build/* Type.Boolean */.ZUJ.Boolean()]);
const Invariance = build/* Type.Object */.ZUJ.Object({
    name: config_name,
    kind: build/* Type.Literal */.ZUJ.Literal("invariance"),
    column,
    set: build/* Type.Optional */.ZUJ.Optional(build/* Type.Union */.ZUJ.Union(cell.anyOf, { description: "The value that every row gets" })),
    swap: build/* Type.Optional */.ZUJ.Optional(build/* Type.Array */.ZUJ.Array(cell, { minItems: 2, maxItems: 2, description: "Two values that change places" })),
    noise: build/* Type.Optional */.ZUJ.Optional(build/* Type.Number */.ZUJ.Number({
        exclusiveMinimum: 0,
        description: "Each number moves by at most so much, at random by the run's seed",
    })),
    tolerance: build/* Type.Optional */.ZUJ.Optional(build/* Type.Number */.ZUJ.Number({
        minimum: 0,
        description: "By how much a score or number may move. Without it the predicted label must stay; numbers need it",
    })),
}, { additionalProperties: false });
const Direction = build/* Type.Object */.ZUJ.Object({
    name: config_name,
    kind: build/* Type.Literal */.ZUJ.Literal("direction"),
    column,
    add: build/* Type.Number */.ZUJ.Number({ description: "What is added to each row's number; missing ones stay as they are" }),
    expect: build/* Type.Enum */.ZUJ.Enum(["not_lower", "not_higher"], {
        description: "Which way the score of the positive class, or the predicted number, may go",
    }),
    tolerance: build/* Type.Optional */.ZUJ.Optional(build/* Type.Number */.ZUJ.Number({ minimum: 0, default: 1e-6, description: "How far the wrong way still counts as equal" })),
}, { additionalProperties: false });
const Cases = build/* Type.Object */.ZUJ.Object({
    name: config_name,
    kind: build/* Type.Literal */.ZUJ.Literal("cases"),
    data: build/* Type.String */.ZUJ.String({
        minLength: 1,
        description: "Table of cases that must hold: the model's columns, and what is true as `label`",
    }),
    tolerance: build/* Type.Optional */.ZUJ.Optional(build/* Type.Number */.ZUJ.Number({
        minimum: 0,
        default: 0,
        description: "How far a predicted number may be from the label",
    })),
}, { additionalProperties: false });
const BehaviourSchema = build/* Type.Array */.ZUJ.Array(build/* Type.Union */.ZUJ.Union([Invariance, Direction, Cases]), {
    minItems: 1,
    description: "How the model must behave when its input changes, for `invariance_failures`, `direction_failures` and `case_failures`",
});

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/behaviour/index.js









/**
 * Answers the needs that ask the model itself: it is scored again on changed rows, on cases, or beside another
 * model.
 */
async function measureBehaviour(scene, sides) {
    const measurements = [];
    for (const need of scene.job.needs.filter(({ metric }) => isBehaviourMetric(metric)))
        measurements.push(measurementOf(need, await measureNeed(scene, sides, need)));
    return measurements;
}
async function measureNeed(scene, sides, need) {
    if (scene.config.model === undefined)
        return nothing({
            code: "evaluation/behaviour",
            reason: `\`${need.metric}\` asks the model, but the gate has no \`model\``,
            fix: "Give the gate `model:` and `data:`; a file of predictions cannot be asked anything.",
        });
    try {
        if (need.metric === OUTPUT_DIFFERENCE.id)
            return await measureOutputDifference(scene, sides, need);
        const behaviour = chooseBehaviour(scene.config.behaviour ?? [], need);
        scene.job.progress({ message: `trying the behaviour ${behaviour.name}` });
        const { candidate, baseline } = await measureFailures(scene, sides, behaviour, need.against);
        return valuesOf(candidate, baseline);
    }
    catch (thrown) {
        return nothing((0,model_missing/* missingFor */.M)(thrown));
    }
}
function nothing(missing) {
    return { candidate: missing, baseline: missing, difference: missing };
}
function valuesOf(candidate, baseline) {
    const ours = shareOf(candidate);
    if (baseline === undefined)
        return { candidate: ours };
    const theirs = shareOf(baseline);
    return { candidate: ours, baseline: theirs, difference: differenceOf(candidate, baseline, ours, theirs) };
}
function shareOf(failures) {
    if ("reason" in failures)
        return failures;
    return (0,proportion/* proportion */.Xo)(failures.reduce((sum, flag) => sum + flag, 0), failures.length);
}
/** Both models were asked the same rows, so that the shares are paired. */
function differenceOf(candidate, baseline, ours, theirs) {
    if ((0,model_estimate/* isMissing */.b)(ours))
        return ours;
    if ((0,model_estimate/* isMissing */.b)(theirs))
        return theirs;
    if ("reason" in candidate || "reason" in baseline)
        throw new TypeError("a share without its rows");
    let [onlyOurs, onlyTheirs] = [0, 0];
    candidate.forEach((flag, row) => {
        if (flag > baseline[row])
            onlyOurs++;
        else if (flag < baseline[row])
            onlyTheirs++;
    });
    const rows = candidate.length;
    return {
        value: ours.value - theirs.value,
        // The counts speak of the share, whichever way is better.
        uncertainty: { kind: "paired", better: onlyOurs, worse: onlyTheirs, rows },
        samples: rows,
    };
}
function measurementOf({ metric, options, against }, values) {
    const info = BEHAVIOUR_METRICS.find(({ id }) => id === metric);
    if (info === undefined)
        throw new TypeError(`no metric ${metric}`);
    const { unit, direction } = info;
    const known = { metric, options, subject: {}, unit, direction, candidate: values.candidate };
    if (against === undefined)
        return known;
    return { ...known, against, baseline: values.baseline, difference: values.difference };
}

// EXTERNAL MODULE: ./build/bundle/gates/evaluation/collect-model.js
var collect_model = __webpack_require__(69871);
// EXTERNAL MODULE: ./build/bundle/gates/evaluation/collect-predictions.js + 1 modules
var collect_predictions = __webpack_require__(98525);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/command/last-words.js
const KEPT = 4000;
const LINES = 5;
const LONGEST = 600;
/** Reads what a process says to its end and keeps the last of it: of stderr, or of stdout where that is silent. */
function lastWords({ stdout, stderr }) {
    const [out, error] = [tailOf(stdout), tailOf(stderr)];
    return () => oneLine(error()) || oneLine(out());
}
function tailOf(stream) {
    let text = "";
    stream?.setEncoding("utf8").on("data", (chunk) => {
        text = (text + chunk).slice(-KEPT);
    });
    return () => text;
}
/** Colours, cursor movements and characters that turn text around are of no use in a sentence. */
function oneLine(text) {
    const plain = text
        // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with one
        .replaceAll(/\u001b\[[0-9;?]*[A-Za-z]/g, "")
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are to be replaced
        .replaceAll(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, " ");
    const lines = plain
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "");
    return lines.slice(-LINES).join(" / ").slice(-LONGEST);
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/command/run.js





/**
 * Runs a command that writes a file, without a shell and in a process group of its own, which is ended as a
 * whole when the time is up or this process ends.
 * @throws AssayError `evaluation/command-failed`, `evaluation/command-timeout`, `evaluation/command-no-file`
 */
async function runCommand(request) {
    const { words, folder, output } = request;
    const file = external_node_path_.resolve(folder, output);
    const before = await stampOf(file);
    await finish(request);
    const after = await stampOf(file);
    if (after !== undefined && after !== before)
        return;
    throw new model_error.AssayError("evaluation/command-no-file", after === undefined
        ? `\`${words.join(" ")}\` ended well but there is no file \`${output}\`.`
        : `\`${words.join(" ")}\` ended well but did not write \`${output}\`: the file there is from before.`, { fix: "Let the command write the file that the gate names, on every run.", location: { path: output } });
}
function finish({ words, folder, seconds }) {
    const [program, ...args] = words;
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)(program, args, {
            cwd: folder,
            detached: true,
            stdio: ["ignore", "pipe", "pipe"],
            windowsHide: true,
        });
        const said = lastWords(child);
        let isLate = false;
        const end = () => endGroup(child);
        process.once("exit", end);
        const timer = setTimeout(() => {
            isLate = true;
            end();
        }, seconds * 1000);
        const settle = (error) => {
            clearTimeout(timer);
            process.removeListener("exit", end);
            // What it left running must not write on.
            end();
            if (error === undefined)
                resolve();
            else
                reject(error);
        };
        child.on("error", (error) => settle(failed(words, `could not be started: ${error.message}`, "")));
        // Not `close`: a process that it left in the background may hold its output open.
        child.on("exit", (code, signal) => {
            if (isLate)
                settle(timedOut(words, seconds, said()));
            else if (code === 0)
                settle();
            else
                settle(failed(words, signal ? `was ended by ${signal}` : `ended with exit code ${code}`, said()));
        });
    });
}
function endGroup({ pid }) {
    if (pid === undefined)
        return;
    try {
        process.kill(-pid, "SIGKILL");
    }
    catch {
        // The group is gone already.
    }
}
function failed(words, how, said) {
    return new model_error.AssayError("evaluation/command-failed", `\`${words.join(" ")}\` ${how}.${quoted(said)}`, {
        fix: "Run the command in the folder of `assay.yml` by hand. It sees no secrets: the gate's process has none.",
    });
}
function timedOut(words, seconds, said) {
    return new model_error.AssayError("evaluation/command-timeout", `\`${words.join(" ")}\` was not done after ${Math.round(seconds)} s.${quoted(said)}`, { fix: "Give the gate more with `timeout:`, or the command less to do." });
}
function quoted(said) {
    return said === "" ? "" : ` Its last words: ${said}`;
}
/** Different whenever the file was written; undefined where there is none. */
async function stampOf(file) {
    const found = await (0,promises_.stat)(file, { bigint: true }).catch(() => undefined);
    return found && `${found.ino} ${found.size} ${found.mtimeNs} ${found.ctimeNs}`;
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/command/split.js

/** What only a shell would act on. Nothing here does, so it is refused instead of passed on as text. */
const SHELL = /[$`|&;<>(){}*?~!#\\\n\r\0]/;
/**
 * The program and its arguments. A text is split at spaces; what stands in single or double quotes is one
 * argument, as it is. There is no shell: no variables, no pipes, no wildcards.
 * @throws AssayError `evaluation/command`
 */
function splitCommand(command) {
    if (typeof command !== "string")
        return command;
    const words = [];
    let [word, quote, isOpen] = ["", "", false];
    for (const character of command) {
        if (quote !== "") {
            if (character === quote)
                quote = "";
            else
                word += character;
        }
        else if (character === "'" || character === '"') {
            quote = character;
            isOpen = true;
        }
        else if (character === " " || character === "\t") {
            if (isOpen)
                words.push(word);
            [word, isOpen] = ["", false];
        }
        else if (SHELL.test(character)) {
            throw refused(`\`command\` holds ${JSON.stringify(character)}, which only a shell would act on.`);
        }
        else {
            word += character;
            isOpen = true;
        }
    }
    if (quote !== "")
        throw refused(`\`command\` has a quote ${quote} that is not closed.`);
    if (isOpen)
        words.push(word);
    if (words.length > 0)
        return words;
    throw refused("`command` is empty.");
}
function refused(message) {
    return new model_error.AssayError("evaluation/command", message, {
        fix: "Give program and arguments as a list, `command: [python, evaluate.py]`, or put what needs a shell into a script.",
    });
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/command/index.js



/** What stays of the gate's time for reading what the command wrote. */
const SHARE = 0.9;
/**
 * Runs the gate's command, where it has one, in this change's checkout. Commits of the past are no folders to
 * run in, so a baseline is the file that was committed there; a note says so.
 * @throws AssayError `evaluation/command` and those of `runCommand`
 */
async function writeByCommand(scene, output) {
    const { command } = scene.config;
    if (command === undefined)
        return;
    const { root, label } = scene.job.candidate;
    if (root === undefined)
        throw new model_error.AssayError("evaluation/command", `${label} is no folder that a command could run in.`, {
            fix: "Run the gate on a checkout.",
        });
    const words = splitCommand(command);
    scene.job.progress({ message: `running ${words[0]}` });
    const seconds = scene.job.budget.seconds * SHARE;
    await runCommand({ words, folder: root, output, seconds });
    if (scene.treeBaselines.length === 0)
        return;
    scene.notes.push({
        code: "evaluation/command-baseline",
        message: `\`${words.join(" ")}\` ran for this change alone; \`${output}\` of ${scene.treeBaselines.join(" and ")} is the file that is committed there.`,
    });
}

// EXTERNAL MODULE: ./build/bundle/gates/evaluation/activation.js
var activation = __webpack_require__(34405);
// EXTERNAL MODULE: ./build/bundle/gates/evaluation/metrics/evaluation-metric.js
var evaluation_metric = __webpack_require__(95354);
;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/worse/search/config.js

const columns = build/* Type.Array */.ZUJ.Array(build/* Type.String */.ZUJ.String({ minLength: 1 }), { minItems: 1, uniqueItems: true });
const FindSlicesSchema = build/* Type.Union */.ZUJ.Union([
    build/* Type.Boolean */.ZUJ.Boolean(),
    build/* Type.Object */.ZUJ.Object({
        columns: build/* Type.Optional */.ZUJ.Optional(columns),
        depth: build/* Type.Optional */.ZUJ.Optional(build/* Type.Enum */.ZUJ.Enum([1, 2])),
        min_rows: build/* Type.Optional */.ZUJ.Optional(build/* Type.Integer */.ZUJ.Integer({ minimum: 10 })),
        top: build/* Type.Optional */.ZUJ.Optional(build/* Type.Integer */.ZUJ.Integer({ minimum: 1, maximum: 20 })),
    }, { additionalProperties: false }),
], {
    description: "Search the table's own columns for the slices that a worse metric lost on: `true`, or `columns` (default all but label, key and predictions), conditions a slice as `depth` (2), `min_rows` (50) and how many to name as `top` (5)",
});
/** Undefined where no search is asked for. */
function searchSettings(given) {
    if (given === undefined || given === false)
        return undefined;
    const { columns, depth = 2, min_rows: leastRows = 50, top = 5 } = given === true ? {} : given;
    return { columns, depth, leastRows, top };
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/config.js





const config_text = build/* Type.String */.ZUJ.String({ minLength: 1 });
const label = build/* Type.Union */.ZUJ.Union([build/* Type.String */.ZUJ.String(), build/* Type.Number */.ZUJ.Number(), build/* Type.Boolean */.ZUJ.Boolean()]);
const config_columns = build/* Type.Array */.ZUJ.Array(config_text, { minItems: 1, uniqueItems: true });
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
    champion: build/* Type.Optional */.ZUJ.Optional(build/* Type.String */.ZUJ.String({
        minLength: 1,
        description: "Another model, or another table of predictions, of this very tree, for rules that say `no_worse_than: champion`",
    })),
    metrics_file: build/* Type.Optional */.ZUJ.Optional(build/* Type.String */.ZUJ.String({
        minLength: 1,
        description: "JSON or YAML file of numbers that your own code computed, as DVC reads them, for rules of the metric `file_metric`; instead of a model or predictions",
    })),
    command: build/* Type.Optional */.ZUJ.Optional(build/* Type.Union */.ZUJ.Union([config_text, build/* Type.Array */.ZUJ.Array(config_text, { minItems: 1 })], {
        description: "Command that writes the `predictions` or the `metrics_file` of this change, run before in the folder of the config: program and arguments, no shell",
    })),
    task: build/* Type.Optional */.ZUJ.Optional(build/* Type.Enum */.ZUJ.Enum([...evaluation_metric/* TASKS */.n3], { description: "What is predicted; not for a `metrics_file`" })),
    label: build/* Type.Optional */.ZUJ.Optional(build/* Type.String */.ZUJ.String({ minLength: 1, description: "Column with what is true; not for a `metrics_file`" })),
    references: build/* Type.Optional */.ZUJ.Optional(build/* Type.Array */.ZUJ.Array(config_text, {
        minItems: 1,
        uniqueItems: true,
        description: "Columns with further right texts beside `label`, where the task is text-generation",
    })),
    prediction: build/* Type.Optional */.ZUJ.Optional(build/* Type.String */.ZUJ.String({
        minLength: 1,
        description: "Output of the model, or column of the predictions, with the predicted label or number",
    })),
    score: build/* Type.Optional */.ZUJ.Optional(build/* Type.Union */.ZUJ.Union([config_text, config_columns], {
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
    inputs: build/* Type.Optional */.ZUJ.Optional(build/* Type.Record */.ZUJ.Record(config_text, build/* Type.Union */.ZUJ.Union([config_text, config_columns]), {
        description: "Column that feeds a model input, or list of columns side by side, where names differ",
    })),
    tensors: build/* Type.Optional */.ZUJ.Optional(build/* Type.Record */.ZUJ.Record(config_text, config_text, {
        description: "NumPy file (.npy, or .npz with an array of the input's name) that feeds a model input of any shape, one row for each row of `data`",
    })),
    fill: build/* Type.Optional */.ZUJ.Optional(build/* Type.Record */.ZUJ.Record(config_text, label, {
        description: "What stands in for missing values of a column that feeds the model, as in training: `{ hour: 0, tail: unknown }`. Without it, a missing number is NaN in a float input, and an error in any other",
    })),
    activation: build/* Type.Optional */.ZUJ.Optional(build/* Type.Enum */.ZUJ.Enum([...activation/* ACTIVATIONS */.A], {
        description: "Turns raw scores (logits) into probabilities before anything is measured",
    })),
    batch: build/* Type.Optional */.ZUJ.Optional(build/* Type.Integer */.ZUJ.Integer({ minimum: 1, maximum: 1_000_000, default: 2048, description: "Rows scored at once" })),
    key: build/* Type.Optional */.ZUJ.Optional(build/* Type.String */.ZUJ.String({ minLength: 1, description: "Column that tells rows apart; pairs predictions with rows" })),
    behaviour: build/* Type.Optional */.ZUJ.Optional(BehaviourSchema),
    find_slices: build/* Type.Optional */.ZUJ.Optional(FindSlicesSchema),
    show_values: build/* Type.Optional */.ZUJ.Optional(build/* Type.Boolean */.ZUJ.Boolean({
        default: false,
        description: "Show key, labels and slices of the rows that got worse; else their numbers alone",
    })),
    weight: build/* Type.Optional */.ZUJ.Optional(build/* Type.String */.ZUJ.String({
        minLength: 1,
        description: "Column with how much each row counts, a number of at least 0",
    })),
    group: build/* Type.Optional */.ZUJ.Optional(build/* Type.String */.ZUJ.String({
        minLength: 1,
        description: "Column whose rows of one value are not independent of one another, such as all rows of a patient; intervals then come from leaving out whole groups",
    })),
    resamples: build/* Type.Optional */.ZUJ.Optional(build/* Type.Integer */.ZUJ.Integer({
        minimum: 100,
        maximum: 100_000,
        default: 1000,
        description: "Resamples of the bootstrap",
    })),
}, { additionalProperties: false });

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/figures/calibration.js
const BINS = 10;
/**
 * Mean probability and share of positives in ten bins of equal width, as `sklearn.calibration.calibration_curve`;
 * empty bins are left out.
 */
function calibrationPoints(yTrue, yProba) {
    const counts = new Float64Array(BINS);
    const sums = new Float64Array(BINS);
    const positives = new Float64Array(BINS);
    for (let row = 0; row < yProba.length; row++) {
        // A probability on an edge belongs to the bin below it, as np.searchsorted decides it there.
        const bin = Math.max(0, Math.min(BINS - 1, binOf(yProba[row])));
        counts[bin]++;
        sums[bin] += yProba[row];
        positives[bin] += yTrue[row] === 1 ? 1 : 0;
    }
    const filled = [...counts.keys()].filter((bin) => counts[bin] > 0);
    return {
        x: filled.map((bin) => sums[bin] / counts[bin]),
        y: filled.map((bin) => positives[bin] / counts[bin]),
    };
}
/** Number of inner edges (0.1 … 0.9) that lie below the probability. */
function binOf(probability) {
    let bin = 0;
    while (bin < BINS - 1 && (bin + 1) / BINS < probability)
        bin++;
    return bin;
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/figures/confusion.js
const MOST_CLASSES = 20;
/** Rows by true label, one series a predicted label. */
function confusionFigure({ classes, yTrue, yPred }, id, title) {
    if (yPred === undefined || classes.length > MOST_CLASSES)
        return [];
    const counts = classes.map(() => new Array(classes.length).fill(0));
    yPred.forEach((code, row) => {
        counts[code][yTrue[row]]++;
    });
    const series = classes.map((label, code) => ({
        name: `predicted ${label}`,
        x: [...classes],
        y: counts[code],
    }));
    return [{ id, title, kind: "bar", xLabel: "true label", yLabel: "rows", series }];
}

// EXTERNAL MODULE: ./build/bundle/stats/quantile.js
var quantile = __webpack_require__(55832);
// EXTERNAL MODULE: ./build/bundle/gates/evaluation/metrics/order.js
var metrics_order = __webpack_require__(94879);
;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/figures/residuals.js


const residuals_BINS = 40;
/** Rows in the order of their predictions, in at most forty bins of as many rows each. */
function residualBands(yTrue, yPred) {
    const order = (0,metrics_order/* sortedOrder */.u)(yPred);
    const bins = Math.min(residuals_BINS, order.length);
    const x = [];
    const [median, low, high] = [[], [], []];
    for (let bin = 0; bin < bins; bin++) {
        const rows = order.slice((bin * order.length) / bins, ((bin + 1) * order.length) / bins);
        const residuals = Float64Array.from(rows, (row) => yTrue[row] - yPred[row]).sort();
        x.push(rows.reduce((sum, row) => sum + yPred[row], 0) / rows.length);
        median.push((0,quantile/* quantile */.YV)(residuals, 0.5));
        low.push((0,quantile/* quantile */.YV)(residuals, 0.1));
        high.push((0,quantile/* quantile */.YV)(residuals, 0.9));
    }
    return { median: { x, y: median }, low: { x, y: low }, high: { x, y: high } };
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/figures/simplify.js
/** Digits that no reader of a drawing can tell from more, and that keep the report small. */
const DIGITS = 5;
/**
 * The curve by at most `most` of its own points: ends first, then again and again the point that lies farthest from
 * what is drawn so far (Ramer 1972, Douglas and Peucker 1973, ended by number instead of distance).
 */
function simplify({ x, y }, most) {
    const last = x.length - 1;
    const kept = new Set([0, last]);
    const segments = last > 0 ? [segment({ x, y }, 0, last)] : [];
    while (kept.size < most) {
        let worst = 0;
        for (let at = 1; at < segments.length; at++)
            if (segments[at].distance > segments[worst].distance)
                worst = at;
        const found = segments[worst];
        if (found === undefined || !(found.distance > 0))
            break;
        kept.add(found.farthest);
        const halves = [
            segment({ x, y }, found.from, found.farthest),
            segment({ x, y }, found.farthest, found.to),
        ];
        segments.splice(worst, 1, ...halves);
    }
    const order = [...kept].sort((a, b) => a - b);
    return { x: order.map((at) => rounded(x[at])), y: order.map((at) => rounded(y[at])) };
}
function rounded(value) {
    return Number(value.toPrecision(DIGITS));
}
function segment({ x, y }, from, to) {
    const [dx, dy] = [x[to] - x[from], y[to] - y[from]];
    const length = Math.hypot(dx, dy);
    let [farthest, distance] = [from, 0];
    for (let at = from + 1; at < to; at++) {
        const [px, py] = [x[at] - x[from], y[at] - y[from]];
        const away = length === 0 ? Math.hypot(px, py) : Math.abs(dx * py - dy * px) / length;
        if (away > distance)
            [farthest, distance] = [at, away];
    }
    return { from, to, farthest, distance };
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/figures/thresholds.js

/** @param yTrue 1 for positive rows, 0 for the others; @param yScore finite */
function countThresholds(yTrue, yScore) {
    const order = (0,metrics_order/* sortedOrder */.u)(yScore).reverse();
    const truePositives = [];
    const falsePositives = [];
    let [tp, fp] = [0, 0];
    order.forEach((row, at) => {
        if (yTrue[row] === 1)
            tp++;
        else
            fp++;
        if (at + 1 < order.length && yScore[order[at + 1]] === yScore[row])
            return;
        truePositives.push(tp);
        falsePositives.push(fp);
    });
    return { positives: tp, negatives: fp, truePositives, falsePositives };
}
/** False positive rate and true positive rate, from (0, 0) to (1, 1). */
function rocPoints({ positives, negatives, truePositives, falsePositives }) {
    return {
        x: [0, ...falsePositives.map((count) => count / negatives)],
        y: [0, ...truePositives.map((count) => count / positives)],
    };
}
/** Recall and precision, from the highest threshold on. */
function precisionRecallPoints({ positives, truePositives, falsePositives }) {
    return {
        x: truePositives.map((count) => count / positives),
        y: truePositives.map((count, at) => count / (count + falsePositives[at])),
    };
}
/**
 * How many times more positives are among the best-scored share of the rows than among all; between equal scores
 * rows count as if drawn at random.
 */
function liftPoints({ positives, negatives, truePositives, falsePositives }, points) {
    const rows = positives + negatives;
    const x = Array.from({ length: points }, (_, at) => (at + 1) / points);
    let at = 0;
    const y = x.map((share) => {
        const wanted = share * rows;
        while (at < truePositives.length - 1 && truePositives[at] + falsePositives[at] < wanted)
            at++;
        const [tp, total] = [truePositives[at], truePositives[at] + falsePositives[at]];
        const before = at === 0 ? { tp: 0, total: 0 } : endsOf(truePositives[at - 1], falsePositives[at - 1]);
        const part = (wanted - before.total) / (total - before.total);
        return (before.tp + Math.min(1, part) * (tp - before.tp)) / positives / share;
    });
    return { x, y };
}
function endsOf(tp, fp) {
    return { tp, total: tp + fp };
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/figures/index.js





const CURVE_POINTS = 100;
const LIFT_POINTS = 50;
/** Curves of both sides over all rows, as data to draw. */
function drawFigures({ candidate, baselines }, job) {
    const others = [...baselines].flatMap(([name, side]) => {
        if ("reason" in side || side === candidate)
            return [];
        return [{ name: job.baselines.get(name)?.label ?? name, outcome: side.outcome }];
    });
    const { outcome } = candidate;
    const sides = [{ name: "this change", outcome }, ...others];
    switch (outcome.task) {
        case "regression":
            return residualFigure(sides);
        case "binary-classification":
            return [...thresholdFigures(sides), ...calibrationFigure(sides), ...confusionFigures(sides)];
        case "multiclass-classification":
            return confusionFigures(sides);
        case "text-generation":
            return [];
    }
}
function confusionFigures([candidate, ...others]) {
    return [
        ...confusionFigure(candidate.outcome, "confusion", "Confusion matrix"),
        ...others.flatMap(({ name, outcome }) => confusionFigure(outcome, `confusion of ${name}`, `Confusion matrix of ${name}`)),
    ];
}
function thresholdFigures(sides) {
    const counted = sides.flatMap(({ name, outcome: { yTrue, yScore } }) => {
        if (yScore === undefined || !yScore.every(Number.isFinite))
            return [];
        if (yTrue.every((code) => code === yTrue[0]))
            return [];
        return [{ name, thresholds: countThresholds(yTrue, yScore) }];
    });
    if (counted.length === 0 || counted[0].name !== sides[0].name)
        return [];
    const draw = (points) => counted.map(({ name, thresholds }) => ({ name, ...points(thresholds) }));
    return [
        {
            ...line("roc", "ROC curve", "false positive rate", "true positive rate"),
            series: draw((thresholds) => simplify(rocPoints(thresholds), CURVE_POINTS)),
        },
        {
            ...line("precision-recall", "Precision-recall curve", "recall", "precision"),
            series: draw((thresholds) => simplify(precisionRecallPoints(thresholds), CURVE_POINTS)),
        },
        {
            ...line("lift", "Lift", "share of the rows, best scores first", "lift"),
            series: draw((thresholds) => shorten(liftPoints(thresholds, LIFT_POINTS))),
        },
    ];
}
function calibrationFigure(sides) {
    const series = sides.flatMap(({ name, outcome: { yTrue, yScore } }) => {
        if (yScore === undefined || !yScore.every((score) => score >= 0 && score <= 1))
            return [];
        return [{ name, ...shorten(calibrationPoints(yTrue, yScore)) }];
    });
    if (series.length === 0)
        return [];
    return [{ ...line("calibration", "Calibration", "mean probability", "share of positives"), series }];
}
function residualFigure(sides) {
    const series = sides.flatMap(({ name, outcome: { yTrue, yPred } }) => {
        if (yPred === undefined || !yPred.every(Number.isFinite))
            return [];
        const { median, low, high } = residualBands(yTrue, yPred);
        return [
            { name, ...shorten(median) },
            { name: `${name}, 10 %`, ...shorten(low) },
            { name: `${name}, 90 %`, ...shorten(high) },
        ];
    });
    if (series.length === 0)
        return [];
    return [{ ...line("residuals", "Residuals", "prediction", "label − prediction"), series }];
}
function line(id, title, xLabel, yLabel) {
    return { id, title, kind: "line", xLabel, yLabel };
}
function shorten({ x, y }) {
    return { x: x.map(rounded), y: y.map(rounded) };
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/file-metrics/metric.js


const Options = build/* Type.Object */.ZUJ.Object({
    key: build/* Type.String */.ZUJ.String({
        description: "Key of the value in the file; those of nested objects joined by dots, as in `test.auc`",
    }),
    direction: build/* Type.Optional */.ZUJ.Optional(build/* Type.Enum */.ZUJ.Enum(["higher", "lower"], {
        description: "Which way is better; without it, any difference from a baseline is one",
    })),
});
/** One number of a metrics file. */
const FILE_METRIC = {
    id: "file_metric",
    description: "A number of the gate's `metrics_file`, which your own code computed",
    unit: "value",
    direction: "exact",
    subjects: [],
    baselines: [evaluation_scene/* CHAMPION */.M6],
    options: Options,
    source: "dvc.org/doc/command-reference/metrics",
};
function fileMetricOptions(options) {
    const { key, direction } = options;
    return { key, direction: direction === "higher" || direction === "lower" ? direction : "exact" };
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/file-metrics/parse.js




/** Far more than any metrics file has. */
const LARGEST = 5_000_000;
const DEEPEST = 100;
/**
 * Reads a metrics file as DVC does: the format by its extension, keys of nested objects joined by dots, a bare
 * value under the empty key. Booleans are 0 and 1.
 * @throws AssayError `evaluation/metrics-file`
 */
async function readFileMetrics(file) {
    if (file.bytes > LARGEST)
        throw unreadable(file, `has ${file.bytes} bytes; a metrics file has at most ${LARGEST}`);
    const text = await readText(file);
    if (text.trim() === "")
        throw unreadable(file, "is empty");
    const metrics = new Map();
    collect(parse(file, text), "", metrics, 0);
    if (metrics.size > 0)
        return metrics;
    throw unreadable(file, "holds no values");
}
async function readText(file) {
    const handle = await (0,promises_.open)(file.localPath);
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(await handle.readFile());
    }
    catch (thrown) {
        throw unreadable(file, `is not UTF-8 text: ${(0,model_error/* reasonOf */.A)(thrown)}`);
    }
    finally {
        await handle.close();
    }
}
function parse(file, text) {
    const extension = /\.[^./]*$/.exec(file.path)?.[0].toLowerCase();
    if (extension === ".py")
        throw unreadable(file, "is Python, which this gate does not run; write JSON, YAML or TOML");
    if (extension === ".toml")
        return parseToml(file, text);
    return extension === ".json" ? parseJson(file, text) : parseYaml(file, text);
}
function parseJson(file, text) {
    try {
        return JSON.parse(text);
    }
    catch (thrown) {
        try {
            // Python writes these; they are no JSON, and as text they are told to be no finite numbers.
            return JSON.parse(text.replaceAll(/"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g, (part) => part.startsWith('"') ? part : `"${part}"`));
        }
        catch {
            throw unreadable(file, `is not whole, valid JSON: ${(0,model_error/* reasonOf */.A)(thrown)}`);
        }
    }
}
function parseToml(file, text) {
    try {
        return (0,dist/* parse */.qg)(text, { maxDepth: DEEPEST });
    }
    catch (thrown) {
        throw unreadable(file, `is not valid TOML: ${(0,model_error/* reasonOf */.A)(thrown).split("\n")[0]}`);
    }
}
/** Aliases are not followed: a few lines of them would make billions of values. */
function parseYaml(file, text) {
    const document = (0,yaml_dist/* parseDocument */.Tp)(text, { prettyErrors: false });
    const [error] = document.errors;
    if (error !== undefined)
        throw unreadable(file, `is not valid YAML: ${(0,model_error/* reasonOf */.A)(error)}`);
    return plain(document.contents, 0);
}
function plain(node, depth) {
    if (depth > DEEPEST)
        return "nested too deeply";
    if ((0,yaml_dist/* isScalar */.jn)(node))
        return node.value;
    if ((0,yaml_dist/* isAlias */.Vj)(node))
        return "an alias";
    if ((0,yaml_dist/* isSeq */.oP)(node))
        return [];
    if (!(0,yaml_dist/* isMap */.jh)(node))
        return null;
    return new Map(node.items.map(({ key, value }) => [(0,yaml_dist/* isScalar */.jn)(key) ? String(key.value) : "?", plain(value, depth + 1)]));
}
function collect(value, key, metrics, depth) {
    if (typeof value === "number")
        metrics.set(key, value);
    else if (typeof value === "boolean")
        metrics.set(key, value ? 1 : 0);
    else if (typeof value === "bigint")
        metrics.set(key, Number(value));
    else if (typeof value === "string")
        metrics.set(key, `the text ${JSON.stringify(value.slice(0, 40))}`);
    else if (Array.isArray(value))
        metrics.set(key, "a list");
    else if (value === null || value === undefined)
        metrics.set(key, "null");
    else if (depth > DEEPEST)
        metrics.set(key, "nested too deeply");
    else {
        const entries = value instanceof Map ? [...value] : Object.entries(value);
        for (const [name, inner] of entries)
            collect(inner, key === "" ? String(name) : `${key}.${name}`, metrics, depth + 1);
    }
}
function unreadable({ path }, what) {
    return new model_error.AssayError("evaluation/metrics-file", `\`${path}\` ${what}.`, {
        fix: 'Check the step that writes the file; it holds numbers under names, as in {"accuracy": 0.93}.',
        location: { path },
    });
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/file-metrics/measure.js





/**
 * Reads the numbers that rules name from the candidate's file and the baselines' own.
 * @throws AssayError for a candidate's file that cannot be read
 */
async function measureFileMetrics(scene, path) {
    const file = await scene.open(path, "predictions");
    const candidate = { path, metrics: await readFileMetrics(file) };
    const baselines = new Map();
    for (const name of scene.baselineNames)
        baselines.set(name, await openBaseline(scene, name, path));
    const measurements = scene.job.needs.map((need) => answer(need, candidate, baselines));
    if (measurements.some(({ difference }) => difference !== undefined && !(0,model_estimate/* isMissing */.b)(difference)))
        scene.notes.push({
            code: "evaluation/exact-points",
            message: `The values of \`${path}\` come without intervals, so they are compared as they stand: noise counts as a difference.`,
            fix: "Let Assay compute the metrics from a model or predictions, or set a margin with `by`.",
        });
    const { inputs, notes } = scene;
    return { inputs, measurements, findings: [], figures: [], notes };
}
async function openBaseline(scene, name, path) {
    const file = await scene.openBaseline(name, path, "predictions");
    if ("reason" in file)
        return file;
    try {
        return { path: file.path, metrics: await readFileMetrics(file) };
    }
    catch (thrown) {
        const missing = (0,model_missing/* missingFor */.M)(thrown);
        return { ...missing, reason: `of ${name}: ${missing.reason}` };
    }
}
function answer(need, file, baselines) {
    const { metric, options, against } = need;
    if (metric !== FILE_METRIC.id)
        return unmeasured(need, computedElsewhere(metric, file.path));
    const { key, direction } = fileMetricOptions(options);
    const candidate = numberAt(file, key);
    const known = { metric, options, subject: {}, unit: FILE_METRIC.unit, direction, candidate };
    if (against === undefined)
        return known;
    const other = baselines.get(against);
    const baseline = other === undefined
        ? { code: "baseline/not-configured", reason: `this run has no baseline \`${against}\`` }
        : "reason" in other
            ? other
            : numberAt(other, key);
    return { ...known, against, baseline, difference: measure_differenceOf(candidate, baseline) };
}
/** What rules that name a number of a file say in a gate that has none. */
function notFromFile(needs) {
    return needs
        .filter(({ metric }) => metric === FILE_METRIC.id)
        .map((need) => unmeasured(need, {
        code: "evaluation/metric-for-task",
        reason: `${FILE_METRIC.id} reads a \`metrics_file\`, but the gate has none`,
        fix: "Name a metric that is computed from predictions, or give the gate a `metrics_file`.",
    }));
}
function unmeasured({ metric, options, subjects, against }, missing) {
    const { unit, direction } = FILE_METRIC;
    const known = { metric, options, subject: subjects, unit, direction, candidate: missing };
    return against === undefined ? known : { ...known, against, baseline: missing, difference: missing };
}
function measure_differenceOf(candidate, baseline) {
    if ((0,model_estimate/* isMissing */.b)(candidate))
        return candidate;
    if ((0,model_estimate/* isMissing */.b)(baseline))
        return baseline;
    return { value: candidate.value - baseline.value, uncertainty: { kind: "exact" }, samples: 1 };
}
function numberAt({ path, metrics }, key) {
    const value = metrics.get(key);
    if (typeof value === "number" && Number.isFinite(value))
        return { value, uncertainty: { kind: "exact" }, samples: 1 };
    const names = [...metrics.keys()];
    if (value === undefined)
        return {
            code: "evaluation/key-unknown",
            reason: `\`${path}\` has no ${key}; it has ${(0,engines_names/* listNames */.Z)(names)}`,
            fix: (0,engines_names/* didYouMean */.a)(key, names) ?? "Name a key of the file; those of nested objects are joined by dots.",
        };
    return {
        code: "evaluation/not-number",
        reason: `${key} of \`${path}\` is ${value}, which is no finite number`,
        fix: "Name a key whose value is a number.",
    };
}
function computedElsewhere(metric, path) {
    return {
        code: "evaluation/metric-for-task",
        reason: `${metric} is computed from predictions, but the gate has only the numbers of \`${path}\``,
        fix: "Name the number with `metric: file_metric` and `key:`, or give the gate `predictions`.",
    };
}

// EXTERNAL MODULE: ./build/bundle/model/subject.js
var subject = __webpack_require__(61651);
;// CONCATENATED MODULE: ./build/bundle/stats/bootstrap.js

/** Draws every resample of a plan into one reused buffer, which is only good during the call. */
function forEachResample(plan, visit) {
    const { int } = (0,stats_random/* createRandom */.s)(plan.seed);
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
                    countWithin(group, int, resample);
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
/** Counts the draws beside one another first: two far places in memory for each draw would cost twice the time. */
function countWithin(group, int, resample) {
    const size = group.length;
    const counts = new Uint32Array(size);
    for (let draw = 0; draw < size; draw++)
        counts[int(size)]++;
    for (let at = 0; at < size; at++)
        resample[group[at]] = counts[at];
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

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/blocks.js

/** Up to so many rows each is left out by itself; beyond that, rows are left out in so many random blocks. */
const EACH_ROW = 400;
const RANDOM_BLOCKS = 200;
/** Beyond so many rows skewness no longer moves an interval by anything to be seen. */
const SKEWED_ROWS = 20_000;
/** As many groups as are left out one by one; more are left out several at a time. */
const MOST_GROUPS = 1000;
/** Parts for an acceleration, or undefined where it is not worth its time. */
function rowBlocks(rows, seed) {
    if (rows > SKEWED_ROWS)
        return undefined;
    if (rows <= EACH_ROW)
        return { of: Uint32Array.from({ length: rows }, (_, row) => row), count: rows };
    const { int } = (0,stats_random/* createRandom */.s)(seed);
    const of = Uint32Array.from({ length: rows }, (_, row) => row % RANDOM_BLOCKS);
    for (let row = rows - 1; row > 0; row--) {
        const other = int(row + 1);
        [of[row], of[other]] = [of[other], of[row]];
    }
    return { of, count: RANDOM_BLOCKS };
}
/** The groups that occur, numbered from 0; unions of independent groups are independent too. */
function groupBlocks(groups) {
    const numbers = new Map();
    for (const group of groups)
        if (!numbers.has(group))
            numbers.set(group, numbers.size);
    const count = Math.min(numbers.size, MOST_GROUPS);
    return { of: groups.map((group) => (numbers.get(group) ?? 0) % count), count };
}
/** Shows the rows without each block in turn, as how often each row counts: 1, or 0 in the block. */
function visitWithout({ of, count }, rows, visit) {
    const members = Array.from({ length: count }, () => []);
    for (let row = 0; row < rows; row++)
        members[of[row]].push(row);
    const counts = new Uint32Array(rows).fill(1);
    members.forEach((block, index) => {
        for (const row of block)
            counts[row] = 0;
        visit(counts, index);
        for (const row of block)
            counts[row] = 1;
    });
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/measured.js

function isMeasured(side) {
    return side !== undefined && "replicate" in side;
}
/** @param weights of the rows, where the config has them; nothing has a known distribution then */
function measureSide(metric, options, side, weights) {
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
        const value = metric.value(rows, options, weights);
        if (!Number.isFinite(value))
            return { code: "metric/not-finite", reason: `the value is ${value}, which is not a finite number` };
        const known = weights === undefined ? knownEstimate(metric, rows, options, value) : undefined;
        const quick = weights === undefined ? metric.replicate?.(rows, options) : undefined;
        return { rows, value, known, replicate: quick ?? weighted(metric, rows, options, weights) };
    }
    catch (thrown) {
        return (0,model_missing/* missingFor */.M)(thrown);
    }
}
function knownEstimate(metric, rows, options, value) {
    const trials = metric.trials?.(rows, options);
    if (trials === undefined)
        return metric.estimate?.(rows, options);
    return { value, uncertainty: { kind: "binomial", ...trials }, samples: trials.trials };
}
/** For metrics without a quicker way: counts are weights, times those that the rows have. */
function weighted(metric, rows, options, weights) {
    return (counts) => {
        try {
            const product = weights === undefined ? counts : weights.map((weight, row) => weight * counts[row]);
            return metric.value(rows, options, product);
        }
        catch (thrown) {
            (0,model_missing/* missingFor */.M)(thrown);
            return Number.NaN;
        }
    };
}

// EXTERNAL MODULE: ./build/bundle/stats/bca.js
var bca = __webpack_require__(58027);
// EXTERNAL MODULE: ./build/bundle/stats/distribution.js
var distribution = __webpack_require__(38267);
// EXTERNAL MODULE: ./build/bundle/stats/interval.js + 1 modules
var interval = __webpack_require__(1650);
;// CONCATENATED MODULE: ./build/bundle/stats/jackknife.js
/**
 * Delete-one jackknife over g ≥ 2 parts (Efron and Tibshirani 1993, 11.5). With parts that are independent of one
 * another, rows within a part may depend on each other as they like.
 * @param values the statistic without part i
 */
function jackknife(values) {
    const parts = values.length;
    let mean = 0;
    for (const value of values)
        mean += value / parts;
    let squares = 0;
    for (const value of values)
        squares += (value - mean) ** 2;
    return { standardError: Math.sqrt(((parts - 1) / parts) * squares), degreesOfFreedom: parts - 1 };
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/uncertainty.js




/** Share of resamples on which a metric may be undefined before it counts as unmeasurable. */
const MOST_UNDEFINED = 0.05;
/** One-sided level of what may have stayed unseen; that of the report's 95 % interval. */
const UNSEEN = 0.025;
/** Resamples of fewer rows are near copies of one another: they show an interval that means nothing. */
const LEAST_ROWS = 10;
/** Below this, resamples spread too little by √((n − 1) / n) and have heavier tails than the normal. */
const FEW_ROWS = 30;
/** An estimate from resamples; BCa where the values without each block of rows are known. */
function bootstrapped(value, all, rows, leftOut) {
    if (rows < LEAST_ROWS)
        return {
            code: "evaluation/too-few-rows",
            reason: `${rows} ${rows === 1 ? "row is" : "rows are"} too few to tell how sure it is; at least ${LEAST_ROWS} are needed`,
            fix: "Add rows to the golden data, or leave the slice out of the rule.",
        };
    const replicates = all.filter(Number.isFinite);
    const undefinedOnes = all.length - replicates.length;
    if (replicates.length < 2 || undefinedOnes > all.length * MOST_UNDEFINED)
        return {
            code: "metric/unstable",
            reason: `the metric is undefined on ${undefinedOnes} of ${all.length} resamples of the ${rows} rows`,
            fix: "Add rows to this slice, or leave it out of the rule.",
        };
    if (rows < FEW_ROWS) {
        const widened = (0,interval/* standardDeviation */.Fx)(replicates) * Math.sqrt(rows / (rows - 1));
        return {
            value,
            uncertainty: { kind: "normal", standardError: widened, degreesOfFreedom: rows - 1 },
            samples: rows,
        };
    }
    const isKnown = leftOut !== undefined && leftOut.length > 1 && leftOut.every(Number.isFinite);
    const acceleration = isKnown ? (0,bca/* accelerationOf */.sf)(leftOut) : undefined;
    return {
        value,
        uncertainty: {
            kind: "bootstrap",
            replicates,
            ...(acceleration === undefined ? {} : { acceleration }),
        },
        samples: rows,
    };
}
/** An estimate from leaving out each group of dependent rows once. */
function jackknifed(value, leftOut, rows) {
    const undefinedOnes = leftOut.filter((one) => !Number.isFinite(one)).length;
    if (leftOut.length < 2 || undefinedOnes > 0)
        return {
            code: "metric/unstable",
            reason: leftOut.length < 2
                ? "all rows are of one group, which says nothing about others"
                : `the metric is undefined without ${undefinedOnes} of the ${leftOut.length} groups`,
            fix: "Add groups to the golden data, or leave the slice out of the rule.",
        };
    const { standardError, degreesOfFreedom } = jackknife(leftOut);
    return { value, uncertainty: { kind: "normal", standardError, degreesOfFreedom }, samples: rows };
}
/**
 * Two sides that no row tells apart are not known to be equal: rows on which they differ may be as frequent as the
 * exact bound for 0 of n allows, 1 − 0.025^(1/n), about 3.7 / n (Clopper and Pearson 1934). Resamples of equal
 * rows could never show it.
 * @param width of the metric's range: what one such share of rows can move it by
 */
function unseenDifference(trials, width) {
    const mostDiffering = (1 - UNSEEN ** (1 / trials)) * width;
    const standardError = mostDiffering / (0,distribution/* normalQuantile */.Zl)(1 - UNSEEN);
    return { value: 0, uncertainty: { kind: "normal", standardError }, samples: trials };
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/estimates.js





/**
 * Answers every question about the same rows. Where a distribution is known it is used: counts for shares,
 * McNemar and Tango for their paired differences, DeLong for areas. The rest shares one paired bootstrap, so that
 * a resample is drawn once (Efron and Tibshirani 1993, chapter 8). With groups all is the jackknife over them.
 */
function answerQuestions(questions, resampling) {
    const { rows, groups, weights, strata, seed, resamples } = resampling;
    const drafts = questions.map((question) => new Draft(question, weights, groups !== undefined));
    const open = drafts.filter((draft) => draft.isOpen);
    const blocks = groups === undefined ? rowBlocks(rows, seed) : groupBlocks(groups);
    if (open.length > 0 && blocks !== undefined) {
        for (const draft of open)
            draft.expect("leftOut", blocks.count);
        visitWithout(blocks, rows, (counts, index) => {
            for (const draft of open)
                draft.add("leftOut", counts, index);
        });
    }
    if (open.length > 0 && groups === undefined) {
        for (const draft of open)
            draft.expect("drawn", resamples);
        forEachResample({ rows, resamples, seed, strata, as: "weights" }, (counts, index) => {
            for (const draft of open)
                draft.add("drawn", counts, index);
        });
    }
    return drafts.map((draft) => draft.answer(rows, blocks, groups !== undefined));
}
const NONE = { ours: new Float64Array(), theirs: new Float64Array() };
class Draft {
    #metric;
    #candidate;
    #baseline;
    #isSame;
    #dependent;
    #knownDifference;
    #values = { drawn: NONE, leftOut: NONE };
    constructor({ metric, options, candidate, baseline }, weights, dependent) {
        this.#metric = metric;
        this.#dependent = dependent;
        this.#isSame = baseline === candidate;
        this.#candidate = measureSide(metric, options, candidate, weights);
        if (baseline === undefined)
            return;
        this.#baseline =
            "reason" in baseline
                ? baseline
                : this.#isSame
                    ? this.#candidate
                    : measureSide(metric, options, baseline, weights);
        if (dependent || weights !== undefined || !this.#compares)
            return;
        if (isMeasured(this.#candidate) && isMeasured(this.#baseline))
            this.#knownDifference = metric.pairedDifference?.(this.#candidate.rows, this.#baseline.rows, options);
    }
    get #compares() {
        return !this.#isSame && isMeasured(this.#baseline) && isMeasured(this.#candidate);
    }
    /** Whether something is asked that no known distribution answers. */
    get isOpen() {
        const sides = [this.#candidate, this.#baseline].filter(isMeasured);
        if (this.#dependent)
            return sides.length > 0;
        return ((this.#compares && this.#knownDifference === undefined) ||
            sides.some(({ known }) => known === undefined));
    }
    expect(kind, count) {
        const theirs = isMeasured(this.#baseline) && !this.#isSame ? count : 0;
        this.#values[kind] = { ours: new Float64Array(count), theirs: new Float64Array(theirs) };
    }
    add(kind, counts, index) {
        const { ours, theirs } = this.#values[kind];
        if (isMeasured(this.#candidate))
            ours[index] = this.#candidate.replicate(counts);
        if (theirs.length > 0 && isMeasured(this.#baseline))
            theirs[index] = this.#baseline.replicate(counts);
    }
    answer(rows, blocks, grouped) {
        const estimate = (side, key) => {
            if (!isMeasured(side))
                return side;
            const leftOut = this.#values.leftOut[key];
            if (grouped)
                return jackknifed(side.value, leftOut, rows);
            return side.known ?? bootstrapped(side.value, this.#values.drawn[key], rows, leftOut);
        };
        const candidate = estimate(this.#candidate, "ours");
        if (this.#baseline === undefined)
            return { candidate };
        if (this.#isSame) {
            const difference = (0,model_estimate/* isMissing */.b)(candidate)
                ? candidate
                : { value: 0, uncertainty: { kind: "exact" }, samples: candidate.samples };
            return { candidate, baseline: candidate, difference };
        }
        const baseline = estimate(this.#baseline, "theirs");
        return { candidate, baseline, difference: this.#difference(candidate, baseline, rows, blocks, grouped) };
    }
    #difference(candidate, baseline, rows, blocks, grouped) {
        if ((0,model_estimate/* isMissing */.b)(candidate))
            return candidate;
        if ((0,model_estimate/* isMissing */.b)(baseline))
            return baseline;
        if (this.#knownDifference !== undefined)
            return this.#knownDifference;
        const gaps = ({ ours, theirs }) => ours.map((value, index) => value - theirs[index]);
        const [drawn, leftOut] = [this.#values.drawn, this.#values.leftOut].map(gaps);
        const { range } = this.#metric.info;
        const seen = grouped ? leftOut : drawn;
        if (range !== undefined && seen.every((gap) => gap === 0))
            return unseenDifference(grouped ? (blocks?.count ?? 1) : rows, range[1] - range[0]);
        const value = candidate.value - baseline.value;
        return grouped ? jackknifed(value, leftOut, rows) : bootstrapped(value, drawn, rows, leftOut);
    }
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/agreements.js


/**
 * As `answerQuestions`, also for metrics whose value itself compares the candidate with a baseline: they see the
 * baseline's predictions beside their own, and their baseline is the baseline's agreement with itself.
 */
function answerAll(questions, resampling) {
    const pairs = questions.map((question) => question.metric.info.comparesWith === undefined ? question : pairedQuestion(question));
    const answers = answerQuestions(pairs.filter((pair) => "metric" in pair), resampling);
    let next = 0;
    return pairs.map((pair, index) => {
        if ("reason" in pair)
            return { candidate: pair, baseline: pair, difference: pair };
        const answer = answers[next++];
        const question = questions[index];
        if (question.metric.info.comparesWith === undefined)
            return answer;
        return comparison(answer.candidate, question.baseline === question.candidate);
    });
}
function pairedQuestion({ metric, options, candidate, baseline }) {
    if (baseline === undefined)
        return {
            code: "baseline/not-configured",
            reason: `${metric.info.id} compares with a baseline, and this run has none`,
            fix: "Name a `baseline` in assay.yml.",
        };
    if ("reason" in baseline)
        return baseline;
    if (baseline.noPrediction !== undefined)
        return baseline.noPrediction;
    const yPredBaseline = inClassesOf(candidate, baseline);
    return { metric, options, candidate: { ...candidate, outcome: { ...candidate.outcome, yPredBaseline } } };
}
/** The baseline's predictions by the candidate's numbers of the classes; both may predict labels of their own. */
function inClassesOf(candidate, { outcome }) {
    const codes = new Map(candidate.outcome.classes.map((label, code) => [label, code]));
    const places = outcome.classes.map((label) => {
        const code = codes.get(label) ?? codes.size;
        codes.set(label, code);
        return code;
    });
    return Int32Array.from(outcome.yPred ?? [], (code) => places[code]);
}
function comparison(value, isSame) {
    if ((0,model_estimate/* isMissing */.b)(value))
        return { candidate: value, baseline: value, difference: value };
    const nothing = { value: 0, uncertainty: { kind: "exact" }, samples: value.samples };
    const candidate = isSame ? nothing : value;
    return { candidate, baseline: nothing, difference: candidate };
}

// EXTERNAL MODULE: ./build/bundle/gates/evaluation/metrics/index.js + 132 modules
var evaluation_metrics = __webpack_require__(44339);
// EXTERNAL MODULE: ./build/bundle/gates/evaluation/row-weights.js
var row_weights = __webpack_require__(52277);
// EXTERNAL MODULE: ./build/bundle/gates/evaluation/slices.js
var evaluation_slices = __webpack_require__(29682);
;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/measure.js










const DEFAULT_RESAMPLES = 1000;
const DEFAULT_SLICE_ROWS = 30;
/** Answers every need; needs about the same rows share their resamples. */
async function measureNeeds(scene, sides) {
    const { config, job } = scene;
    const { evaluated } = sides;
    const indices = new Map([...evaluated.slices].map(([name, { column, cell }]) => {
        return [name, (0,evaluation_slices/* indexSlices */.AP)(name, column, cell, evaluated.rows)];
    }));
    const measurements = [];
    const bySubject = new Map();
    for (const need of job.needs) {
        if (isBehaviourMetric(need.metric))
            continue;
        const metric = evaluation_metrics/* EVALUATION_METRICS */.D.find(({ info }) => info.id === need.metric);
        if (metric === undefined)
            throw new TypeError(`no metric ${need.metric}`);
        if (!metric.tasks.includes(config.task)) {
            measurements.push(measure_unmeasured(need, metric, need.subjects, notForTask(metric, config.task)));
            continue;
        }
        const leastRows = config.min_slice_rows ?? DEFAULT_SLICE_ROWS;
        const found = (0,evaluation_slices/* selectSubjects */.YJ)(need, indices, config.slices ?? [], evaluated.table, leastRows);
        const unmatched = [...found.unmatched, ...(await vanished(scene, sides, need))];
        for (const { subject, missing } of withoutSmall(scene, need, unmatched))
            measurements.push(measure_unmeasured(need, metric, subject, missing));
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
    const { weights, rowGroups } = (0,row_weights/* factsOfRows */.mk)(evaluated, rows);
    const { task, yTrue } = part(candidate).outcome;
    const answers = answerAll(questions, {
        rows: rows?.length ?? evaluated.rows,
        weights,
        groups: rowGroups,
        strata: evaluation_metric/* CLASSIFICATION */.NA.includes(task) ? Uint32Array.from(yTrue) : undefined,
        resamples: scene.config.resamples ?? DEFAULT_RESAMPLES,
        // Each subject has its own stream, so that a further rule does not change the others' intervals.
        seed: (0,stats_random/* deriveSeed */.B)(scene.job.seed, `evaluation ${subject.slice ?? ""}`),
    });
    return asked.map(({ need, metric }, index) => measurement(need, metric, subject, answers[index]));
}
/** Each side is cut to the subject's rows once, so that the same side stays the same object. */
function sideParts(rows) {
    const known = new Map();
    return (side) => {
        if (rows === undefined)
            return side;
        const found = known.get(side) ?? { ...side, outcome: (0,evaluation_outcome/* outcomeOfRows */.F)(side.outcome, rows) };
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
function measure_unmeasured(need, metric, subject, missing) {
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
        const here = measure_valuesOf(column, cell, evaluated);
        const there = await (0,evaluation_table/* readRows */.aK)(scene.engine, table, [name], scene.config.batch ?? 4096);
        const values = new Set(Array.from({ length: there.rows }, (_, row) => (0,evaluation_slices/* sliceValue */.iZ)(there.column(name), type.cell, row)));
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
function measure_valuesOf(column, cell, { rows }) {
    return new Set(Array.from({ length: rows }, (_, row) => (0,evaluation_slices/* sliceValue */.iZ)(column, cell, row)));
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/settings.js



/** Settings that are each fine but not together. @throws AssayError `evaluation/settings`, `evaluation/command` */
function requireSettings(config) {
    requireOneSource(config);
    requireCommand(config);
    if (config.metrics_file !== undefined)
        requireNumbersOnly(config);
    else
        requireRows(config);
}
/** What a gate needs that looks at rows. */
function requireRows(config) {
    const { model, data, task, score, inputs, tensors, fill, activation, classes } = config;
    for (const [name, value] of Object.entries({ task, label: config.label }))
        if (value === undefined)
            throw settings_wrong(`The gate has no \`${name}\`.`, "Say what is predicted with `task:`, and what is true with `label:`.");
    if (model !== undefined && data === undefined)
        throw settings_wrong("The gate has a `model` but no `data` to evaluate it on.", "Name the table with `data:`.");
    for (const [name, value] of Object.entries({ inputs, tensors, fill }))
        if (model === undefined && value !== undefined)
            throw settings_wrong(`\`${name}\` feeds a model, but the gate has \`predictions\`.`, `Leave \`${name}\` out.`);
    if (config.references !== undefined && task !== "text-generation")
        throw settings_wrong("`references` names further right texts, but the task is not text-generation.", "Leave `references` out, or correct `task`.");
    if (model !== undefined && task === "text-generation")
        throw settings_wrong("The task is text-generation, but the gate has a `model`; texts are read from `predictions`.", "Let your own code generate the texts, and name the table with `predictions:`.");
    if (activation !== undefined && task === "regression")
        throw settings_wrong("`activation` makes probabilities, but the task is regression.", "Leave `activation` out.");
    if (model !== undefined && Array.isArray(score))
        throw settings_wrong("`score` is a list, but a model has one output of scores.", "Name the output.");
    if (config.behaviour !== undefined)
        requireBehaviours(config.behaviour, task ?? "");
    if (task === "binary-classification" && classes !== undefined && classes.length !== 2)
        throw settings_wrong(`A binary task has two classes, but \`classes\` has ${classes.length}.`, "Name two.");
}
function requireOneSource({ model, predictions, metrics_file }) {
    const given = Object.entries({ model, predictions, metrics_file }).filter(([, path]) => path !== undefined);
    if (given.length === 1)
        return;
    throw settings_wrong(given.length === 0
        ? "The gate has neither `model` nor `predictions` nor `metrics_file`."
        : `The gate has both ${given.map(([name]) => `\`${name}\``).join(" and ")}.`, "Give `model:` with `data:`, or `predictions:` or a `metrics_file:` made by your own code.");
}
function requireCommand({ command, model }) {
    if (command === undefined)
        return;
    if (model !== undefined)
        throw settings_wrong("The gate has a `command`, which writes predictions or a metrics file, but it evaluates a `model`.", "Name what the command writes with `predictions:` or `metrics_file:`, or leave `command` out.");
    splitCommand(command);
}
/** A file of numbers has no rows that any other setting could speak about. */
function requireNumbersOnly(config) {
    const { data, task, label, prediction, score, positive, classes, threshold, slices, key } = config;
    const rows = { data, task, label, prediction, score, positive, classes, threshold, slices, key };
    const { inputs, tensors, fill, activation, weight, group } = config;
    for (const [name, value] of Object.entries({ ...rows, inputs, tensors, fill, activation, weight, group }))
        if (value !== undefined)
            throw settings_wrong(`\`${name}\` speaks about rows, but a \`metrics_file\` has only numbers.`, `Leave \`${name}\` out, or give \`predictions\` instead of the \`metrics_file\`.`);
}
function settings_wrong(message, fix) {
    return new model_error.AssayError("evaluation/settings", message, { fix });
}

// EXTERNAL MODULE: ./build/bundle/model/losses.js
var losses = __webpack_require__(66160);
;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/worse/worse-rows.js
/**
 * Rows that the baseline predicts right and the candidate wrong; for numbers, rows whose absolute error grew.
 * @returns undefined where a side has no predictions
 */
function worseRows(candidate, baseline, most) {
    const { yTrue, yPred: ours } = candidate;
    const theirs = baseline.yPred;
    if (ours === undefined || theirs === undefined || ours.length !== theirs.length)
        return undefined;
    const loss = lossOf(candidate, baseline);
    const rows = [];
    let better = 0;
    for (let row = 0; row < yTrue.length; row++) {
        const change = errorOf(candidate.task, yTrue[row], ours[row]) - errorOf(baseline.task, yTrue[row], theirs[row]);
        if (change > 0)
            rows.push(row);
        else if (change < 0)
            better++;
    }
    const worst = rows.sort((a, b) => loss(b) - loss(a) || a - b).slice(0, most);
    return { worse: rows.length, better, examples: Uint32Array.from(worst) };
}
function errorOf(task, truth, prediction) {
    if (task !== "regression")
        return truth === prediction ? 0 : 1;
    return Math.abs(truth - prediction);
}
/** How much a row lost: growth of the error, or the fall of what the true class is given. */
function lossOf(candidate, baseline) {
    if (candidate.task === "regression")
        return (row) => errorOf("regression", candidate.yTrue[row], candidate.yPred?.[row] ?? 0) -
            errorOf("regression", baseline.yTrue[row], baseline.yPred?.[row] ?? 0);
    const ours = scoreOfTruth(candidate);
    const theirs = scoreOfTruth(baseline);
    if (ours === undefined || theirs === undefined)
        return () => 0;
    return (row) => {
        const fall = theirs(row) - ours(row);
        return Number.isFinite(fall) ? fall : 0;
    };
}
function scoreOfTruth({ yTrue, yScore, task }) {
    if (yScore === undefined || yScore.length === 0)
        return undefined;
    const columns = yScore.length / yTrue.length;
    if (columns === 1 && task === "binary-classification")
        return (row) => (yTrue[row] === 1 ? yScore[row] : -yScore[row]);
    if (!Number.isInteger(columns))
        return undefined;
    return (row) => (yTrue[row] < columns ? yScore[row * columns + yTrue[row]] : 0);
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/worse/examples.js



const EXAMPLES = 5;
const examples_LONGEST = 40;
/**
 * Names a few rows that got worse by their number from 1; what is in them is shown with `show_values` only.
 */
async function worseRowsNote(scene, { evaluated, candidate }, baseline, label) {
    const found = worseRows(candidate.outcome, baseline.outcome, EXAMPLES);
    if (found === undefined || found.worse === 0)
        return undefined;
    const shows = scene.config.show_values === true;
    const tell = shows ? await rowTeller(scene, evaluated, candidate, baseline) : nameRow;
    const examples = Array.from(found.examples, tell).join("; ");
    const message = `${counted(found, label, candidate.outcome.task === "regression")}: ${examples}.`;
    const note = { code: "evaluation/worse-rows", message };
    if (shows)
        return note;
    return { ...note, fix: "Set `show_values: true` on the gate to see what is in these rows." };
}
function counted({ worse, better, examples }, label, isRegression) {
    const rows = `${worse} ${worse === 1 ? "row" : "rows"}`;
    const said = isRegression
        ? `The error of ${rows} is greater than with ${label}, and of ${better} smaller`
        : `${rows} that ${label} predicts right ${worse === 1 ? "is" : "are"} wrong now, and ${better} the other way round`;
    return examples.length < worse ? `${said}; the ${examples.length} that lost most` : said;
}
function nameRow(row) {
    return `row ${row + 1}`;
}
/** `row 17 (id=9): delayed=1, was 1, is 0; carrier=EV` */
async function rowTeller(scene, { table }, candidate, baseline) {
    const { engine, config } = scene;
    const { key, label, slices = [], batch = 4096 } = config;
    const names = [...new Set([label, ...slices, ...(key === undefined ? [] : [key])])].filter((name) => table.columns.some((column) => column.name === name));
    const rows = await (0,evaluation_table/* readRows */.aK)(engine, table, names, batch, undefined, key);
    const cell = (name, row) => {
        const column = table.columns.find((one) => one.name === name);
        return column === undefined ? "" : examples_plain((0,evaluation_slices/* sliceValue */.iZ)(rows.column(name), column.cell, row));
    };
    const said = (side, row) => {
        const value = side.outcome.yPred?.[row] ?? Number.NaN;
        return examples_plain(side.outcome.task === "regression" ? String(value) : (side.outcome.classes[value] ?? ""));
    };
    return (row) => {
        const named = key === undefined ? "" : ` (${examples_plain(key)}=${cell(key, row)})`;
        const others = slices.map((name) => `, ${examples_plain(name)}=${cell(name, row)}`).join("");
        return `row ${row + 1}${named}: ${examples_plain(label)}=${cell(label, row)}, was ${said(baseline, row)}, is ${said(candidate, row)}${others}`;
    };
}
/** One short line without control characters or marks that change the direction of text. */
function examples_plain(text) {
    const line = text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "·");
    return line.length > examples_LONGEST ? `${line.slice(0, examples_LONGEST - 1)}…` : line;
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/worse/partitions.js


/** Reads the columns under `slices` and those that rules name. */
async function readPartitions(scene, { table, slices, rows }) {
    const { engine, config } = scene;
    const names = [...new Set([...(config.slices ?? []), ...slices.keys()])];
    const known = table.columns.filter(({ name }) => names.includes(name));
    if (known.length === 0)
        return { within: () => undefined };
    const read = await (0,evaluation_table/* readRows */.aK)(engine, table, known.map(({ name }) => name), config.batch ?? 4096);
    const byColumn = new Map();
    for (const { name, cell } of known) {
        const index = (0,evaluation_slices/* indexSlices */.AP)(name, read.column(name), cell, rows);
        // Too many values: a rule on such a column has said so already.
        if ("reason" in index)
            continue;
        byColumn.set(name, new Map([...index].map(([value, members]) => [`${name}=${value}`, members])));
    }
    return {
        within: (slice) => {
            if (slice === undefined)
                return { partitions: [...byColumn.values()] };
            const own = [...byColumn].find(([, partition]) => partition.has(String(slice)));
            const members = own?.[1].get(String(slice));
            if (own === undefined || members === undefined)
                return undefined;
            const others = [...byColumn].filter(([name]) => name !== own[0]);
            return { rows: members, partitions: others.map(([, partition]) => restrict(partition, members, rows)) };
        },
    };
}
function restrict(partition, to, rows) {
    const place = new Int32Array(rows).fill(-1);
    to.forEach((row, at) => {
        place[row] = at;
    });
    const parts = [...partition].map(([slice, members]) => [
        slice,
        members.filter((row) => place[row] >= 0).map((row) => place[row]),
    ]);
    return new Map(parts.filter(([, members]) => members.length > 0));
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/worse/regressions.js


/** The whole before slices, else as they were measured. */
function regressions({ candidate, baselines }, measurements) {
    const found = measurements.flatMap((measurement) => {
        const { against, metric: id } = measurement;
        const metric = evaluation_metrics/* EVALUATION_METRICS */.D.find(({ info }) => info.id === id);
        const baseline = against === undefined ? undefined : baselines.get(against);
        if (metric === undefined || against === undefined)
            return [];
        // Two models that differ have not lost anything by it yet.
        if (metric.info.comparesWith !== undefined)
            return [];
        if (baseline === undefined || "reason" in baseline || baseline === candidate)
            return [];
        const values = { candidate: numberOf(measurement.candidate), baseline: numberOf(measurement.baseline) };
        const gap = values.candidate - values.baseline;
        const isWorse = measurement.direction === "higher" ? gap < 0 : measurement.direction === "lower" && gap > 0;
        return isWorse ? [{ measurement, metric, against, candidate, baseline, values }] : [];
    });
    const isWhole = ({ measurement }) => measurement.subject.slice === undefined;
    return [...found.filter(isWhole), ...found.filter((one) => !isWhole(one))];
}
function numberOf(estimate) {
    return estimate === undefined || (0,model_estimate/* isMissing */.b)(estimate) ? Number.NaN : estimate.value;
}

;// CONCATENATED MODULE: ./build/bundle/stats/welch.js

/**
 * Welch's t of two independent samples with Satterthwaite's degrees of freedom; positive where the first mean is
 * greater. Samples that do not vary at all give 0 for equal means, else ±∞.
 * Welch, Biometrika 34 (1947).
 */
function welch(a, b) {
    const [ofA, ofB] = [a.variance / a.count, b.variance / b.count];
    const gap = a.mean - b.mean;
    const squared = ofA + ofB;
    if (squared === 0)
        return {
            statistic: gap === 0 ? 0 : gap * Number.POSITIVE_INFINITY,
            degreesOfFreedom: a.count + b.count - 2,
        };
    return {
        statistic: gap / Math.sqrt(squared),
        degreesOfFreedom: squared ** 2 / (ofA ** 2 / (a.count - 1) + ofB ** 2 / (b.count - 1)),
    };
}
/** One-sided p-value of "the first mean is not greater". */
function welchTail({ statistic, degreesOfFreedom }) {
    if (statistic === Number.POSITIVE_INFINITY)
        return 0;
    if (statistic === Number.NEGATIVE_INFINITY)
        return 1;
    return (0,distribution/* tTail */.Xh)(statistic, degreesOfFreedom);
}

// EXTERNAL MODULE: ./build/bundle/stats/holm.js
var holm = __webpack_require__(92483);
;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/worse/search/features.js


const features_NONE = 0xffff;
/** Whole numbers of at most so many different values are categories; others are cut into bins. */
const MOST_CATEGORIES = 20;
/** The commonest values of a column; rarer ones are no conditions. */
const MOST_CONDITIONS = 50;
const features_BINS = 5;
const MISSING = "(missing)";
/**
 * Conditions that hold for enough rows: values of categories, quantile bins of numbers, and missing values.
 * @returns undefined for a column that has none, such as an id of text
 */
function featureOf(name, column, cell, leastRows) {
    if (cell === "nested")
        return undefined;
    const isNumber = column.kind === "number" && cell !== "boolean";
    const bins = isNumber ? binsOf(column.values, column.isNull, cell === "integer") : undefined;
    const length = column.values.length;
    const label = column.kind === "number" && bins !== undefined
        ? (row) => binLabel(name, bins, column.values[row])
        : (row) => `${name}=${(0,evaluation_slices/* sliceValue */.iZ)(column, cell, row)}`;
    return features_collect(name, length, label, leastRows);
}
/** Inner edges of the bins, or undefined for few whole numbers. */
function binsOf(values, isNull, isInteger) {
    const known = values.filter((value, row) => isNull[row] === 0 && Number.isFinite(value)).sort();
    if (known.length === 0)
        return [];
    const distinct = new Set();
    for (let at = 0; at < known.length && distinct.size <= MOST_CATEGORIES; at++)
        distinct.add(known[at]);
    if (isInteger && distinct.size <= MOST_CATEGORIES)
        return undefined;
    const edges = Array.from({ length: features_BINS - 1 }, (_, at) => (0,quantile/* quantile */.YV)(known, (at + 1) / features_BINS));
    const greatest = known[known.length - 1];
    return [...new Set(edges)].filter((edge) => edge < greatest);
}
function binLabel(name, edges, value) {
    if (Number.isNaN(value))
        return `${name}=${MISSING}`;
    if (edges.length === 0)
        return `${name} any`;
    const at = edges.findIndex((edge) => value <= edge);
    if (at === 0)
        return `${name} ≤ ${features_short(edges[0])}`;
    if (at === -1)
        return `${name} > ${features_short(edges[edges.length - 1])}`;
    return `${name} in (${features_short(edges[at - 1])}, ${features_short(edges[at])}]`;
}
function features_short(value) {
    return String(Number(value.toPrecision(6)));
}
function features_collect(name, length, label, leastRows) {
    const codeOf = new Map();
    const counts = [];
    const raw = new Uint32Array(length);
    for (let row = 0; row < length; row++) {
        const text = label(row);
        let code = codeOf.get(text);
        if (code === undefined) {
            code = codeOf.size;
            codeOf.set(text, code);
            counts.push(0);
        }
        counts[code]++;
        raw[row] = code;
    }
    const names = [...codeOf.keys()];
    const kept = names
        .map((text, code) => ({ text, code, count: counts[code] }))
        .filter(({ count }) => count >= leastRows && count < length)
        .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
        .slice(0, MOST_CONDITIONS);
    if (kept.length === 0)
        return undefined;
    const place = new Uint16Array(names.length).fill(features_NONE);
    kept.forEach(({ code }, at) => {
        place[code] = at;
    });
    return {
        column: name,
        conditions: kept.map(({ text }) => text),
        codes: Uint16Array.from(raw, (code) => place[code]),
    };
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/worse/search/tally.js

function tallyAll(losses) {
    let [sum, squares] = [0, 0];
    for (const loss of losses) {
        sum += loss;
        squares += loss * loss;
    }
    return { count: losses.length, sum, squares };
}
/** One tally a condition. */
function tallyFeature({ codes, conditions }, losses) {
    return tallyCells(conditions.length, losses, (row) => codes[row]);
}
/** One tally for each pair of conditions, those of the second feature side by side. */
function tallyPair(a, b, losses) {
    const width = b.conditions.length;
    return tallyCells(a.conditions.length * width, losses, (row) => a.codes[row] === features_NONE || b.codes[row] === features_NONE ? NONE_OF_PAIRS : a.codes[row] * width + b.codes[row]);
}
const NONE_OF_PAIRS = -1;
function tallyCells(cells, losses, cellOf) {
    const counts = new Float64Array(cells);
    const sums = new Float64Array(cells);
    const squares = new Float64Array(cells);
    for (let row = 0; row < losses.length; row++) {
        const cell = cellOf(row);
        if (cell < 0 || cell >= cells)
            continue;
        counts[cell]++;
        sums[cell] += losses[row];
        squares[cell] += losses[row] * losses[row];
    }
    return Array.from(counts, (count, cell) => ({ count, sum: sums[cell], squares: squares[cell] }));
}
function minus(all, part) {
    return {
        count: all.count - part.count,
        sum: all.sum - part.sum,
        squares: all.squares - part.squares,
    };
}
function momentsOf({ count, sum, squares }) {
    const mean = sum / count;
    return { count, mean, variance: Math.max(0, squares - count * mean * mean) / (count - 1) };
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/worse/search/search.js



/** Family-wise level of the search. */
const LEVEL = 0.05;
/** A test below this can have no p-value under the level; its exact p-value need not be known. */
const NO_EVIDENCE = 1.6;
/** What a second condition leaves of the first must be enough rows to differ from. */
const LEAST_REMAINDER = 10;
/**
 * Looks at every slice of up to two conditions for a mean loss above that of the other rows.
 * A slice of two conditions must also be worse than the rest of either condition alone, or the one condition
 * would say it all; its p-value is the largest of the three (an intersection-union test, Berger 1982).
 * Holm's adjustment runs over all that were tried.
 * @param losses candidate − baseline, one a row
 */
function searchSlices(losses, features, { depth, leastRows }) {
    const mean = tallyAll(losses).sum / losses.length;
    // Around the mean, so that sums of squares keep their digits.
    const centred = losses.map((loss) => loss - mean);
    const all = tallyAll(centred);
    const spread = momentsOf(all).variance;
    const tried = [];
    const consider = (conditions, tally, others) => {
        const tests = others.map((other) => compare(tally, other, spread));
        // A slice that itself got no worse carries no loss, however bad the others are.
        const own = tally.sum / tally.count + mean > 0 ? Math.max(...tests.map(pOf)) : 1;
        tried.push({ conditions, tally, statistic: tests[0].statistic, own });
    };
    const isLarge = ({ count }) => count >= leastRows;
    const singles = features.map((feature) => tallyFeature(feature, centred));
    singles.forEach((tallies, feature) => {
        tallies.forEach((tally, condition) => {
            const rest = minus(all, tally);
            if (isLarge(tally) && isLarge(rest))
                consider([{ feature, condition }], tally, [rest]);
        });
    });
    for (let a = 0; depth === 2 && a < features.length; a++) {
        for (let b = a + 1; b < features.length; b++) {
            const width = features[b].conditions.length;
            tallyPair(features[a], features[b], centred).forEach((tally, cell) => {
                if (!isLarge(tally))
                    return;
                const [first, second] = [Math.floor(cell / width), cell % width];
                const parents = [minus(singles[a][first], tally), minus(singles[b][second], tally)];
                if (parents.some(({ count }) => count < LEAST_REMAINDER))
                    return;
                const conditions = [
                    { feature: a, condition: first },
                    { feature: b, condition: second },
                ];
                consider(conditions, tally, [minus(all, tally), ...parents]);
            });
        }
    }
    const adjusted = (0,holm/* holm */.f)(tried.map(({ own }) => own));
    const significant = tried
        .map(({ own: _, ...slice }, at) => ({ ...slice, pValue: adjusted[at] }))
        .filter(({ pValue }) => pValue < LEVEL)
        .sort((x, y) => y.statistic - x.statistic);
    return { tried: tried.length, significant };
}
/**
 * The slice's variance counts as at least that of all rows: a few rows that happen to be alike would otherwise
 * look certain, which for losses with rare large values they are not.
 */
function compare(slice, other, spread) {
    const moments = momentsOf(slice);
    return welch({ ...moments, variance: Math.max(moments.variance, spread) }, momentsOf(other));
}
function pOf(test) {
    return test.statistic < NO_EVIDENCE ? 1 : welchTail(test);
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/worse/search/distinct.js



/** Of so many sure slices the rest say the same again. */
const MOST_COMPARED = 300;
/**
 * Slices that overlap tell one story several times: each further one must still be worse than the other rows
 * after the rows of those before it are put aside.
 * @param candidates the surest first
 */
function distinctSlices(candidates, features, losses, most, leastRows) {
    const chosen = [];
    const covered = new Uint8Array(losses.length);
    for (const candidate of candidates.slice(0, MOST_COMPARED)) {
        if (chosen.length === most)
            break;
        const members = membersOf(candidate, features);
        const fresh = members.filter((row) => covered[row] === 0);
        if (fresh.length < members.length && !isWorse(fresh, covered, losses, leastRows))
            continue;
        chosen.push(candidate);
        for (const row of members)
            covered[row] = 1;
    }
    return chosen;
}
/** Rows that meet every condition of a slice. */
function membersOf({ conditions }, features) {
    const [first, ...others] = conditions;
    const members = [];
    features[first.feature].codes.forEach((code, row) => {
        if (code !== first.condition)
            return;
        if (others.every(({ feature, condition }) => features[feature].codes[row] === condition))
            members.push(row);
    });
    return Uint32Array.from(members);
}
function isWorse(fresh, covered, losses, leastRows) {
    if (fresh.length < leastRows)
        return false;
    const isFresh = new Uint8Array(losses.length);
    for (const row of fresh)
        isFresh[row] = 1;
    const rest = losses.filter((_, row) => covered[row] === 0 && isFresh[row] === 0);
    if (rest.length < 2)
        return false;
    const own = Float64Array.from(fresh, (row) => losses[row]);
    return welchTail(welch(momentsOf(tallyAll(own)), momentsOf(tallyAll(rest)))) < LEVEL;
}

// EXTERNAL MODULE: ./build/bundle/stats/delong.js
var delong = __webpack_require__(59628);
;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/worse/search/row-losses.js


const ERROR = { name: "error rate", of: errors };
const LOG = { name: "log loss", of: logLosses };
const SQUARED_PROBABILITY = { name: "brier", of: squaredProbabilities };
const RANKING = { name: "1 − roc_auc, row by row", of: rankingLosses };
const ABSOLUTE = { name: "mae", of: (outcome) => residuals(outcome)?.map(Math.abs) };
const SQUARED = {
    name: "mse",
    of: (outcome) => residuals(outcome)?.map((residual) => residual * residual),
};
/** Metrics whose own rows are not those of their kind. */
const BY_METRIC = new Map([
    ["brier", SQUARED_PROBABILITY],
    ["roc_auc", RANKING],
    ["average_precision", RANKING],
    ["mae", ABSOLUTE],
    ["mape", ABSOLUTE],
    ["median_absolute_error", ABSOLUTE],
    ["d2_absolute_error", ABSOLUTE],
]);
/** The rows' own losses where the metric is their mean, else those of the nearest metric that is one. */
function rowLossesFor({ info, reads }, task) {
    const known = BY_METRIC.get(info.id);
    if (known !== undefined && (known !== RANKING || task === "binary-classification"))
        return known;
    if (task === "regression")
        return SQUARED;
    return reads === "score" ? LOG : ERROR;
}
function errors({ yTrue, yPred }) {
    return yPred && Float64Array.from(yTrue, (label, row) => (yPred[row] === label ? 0 : 1));
}
function residuals({ yTrue, yPred }) {
    return yPred && Float64Array.from(yTrue, (label, row) => yPred[row] - label);
}
function logLosses(outcome) {
    return truthProbabilities(outcome)?.map((probability) => -Math.log(Math.min(1 - Number.EPSILON, Math.max(Number.EPSILON, probability))));
}
/** Of the true class only: for two classes this is the Brier score's own row. */
function squaredProbabilities(outcome) {
    return truthProbabilities(outcome)?.map((probability) => (1 - probability) ** 2);
}
/** What the true class is given; undefined where scores are no probabilities. */
function truthProbabilities({ yTrue, yScore, task }) {
    if (yScore === undefined || !yScore.every((score) => score >= 0 && score <= 1))
        return undefined;
    const columns = yScore.length / yTrue.length;
    if (task === "binary-classification")
        return Float64Array.from(yTrue, (code, row) => (code === 1 ? yScore[row] : 1 - yScore[row]));
    // A label that the model does not know has no probability.
    return Float64Array.from(yTrue, (code, row) => (code < columns ? yScore[row * columns + code] : 0));
}
/** 1 − DeLong's component of a row, the classes weighted alike, so that the mean over all rows is 1 − roc_auc. */
function rankingLosses({ yTrue, yScore }) {
    if (yScore === undefined || yScore.length !== yTrue.length || !yScore.every(Number.isFinite))
        return undefined;
    const rows = yTrue.length;
    let positives = 0;
    for (const code of yTrue)
        positives += code;
    if (positives === 0 || positives === rows)
        return undefined;
    const { shares } = (0,delong/* placements */.DD)(yTrue, yScore, (0,metrics_order/* sortedOrder */.u)(yScore));
    return shares.map((share, row) => ((1 - share) * rows) / (2 * (yTrue[row] === 1 ? positives : rows - positives)));
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/worse/search/index.js






/** Welch's test takes every row for a sample of its own, and would be far too sure. */
const NOT_INDEPENDENT = {
    code: "evaluation/found-slices",
    message: "No slices were searched: `group` says that rows are not independent, and the search takes them to be.",
};
/**
 * Searches the table's own columns for slices that lost more than the other rows, where the config asks for it.
 * @throws AssayError `evaluation/column-missing` for a column of the config that is not there
 */
async function findSlices(scene, { evaluated }, regressions) {
    const settings = searchSettings(scene.config.find_slices);
    if (settings === undefined || regressions.length === 0)
        return { tables: [], notes: [] };
    if (evaluated.rowGroups !== undefined)
        return { tables: [], notes: [NOT_INDEPENDENT] };
    const features = await readFeatures(scene, evaluated.table, settings);
    const tables = [];
    const notes = [];
    for (const regression of regressions) {
        scene.job.progress({ message: `searching slices for ${regression.metric.info.id}` });
        const { table, message } = search(regression, features, settings, evaluated.weights);
        if (table !== undefined)
            tables.push(table);
        notes.push({ code: "evaluation/found-slices", message });
    }
    return { tables, notes };
}
async function readFeatures({ engine, config }, table, settings) {
    const names = settings.columns ?? table.columns.map(({ name }) => name).filter(isFree(config));
    const columns = names.map((name) => (0,evaluation_table/* requireColumn */.c4)(table, name, "find_slices"));
    const features = [];
    // One column at a time: only its codes stay in memory.
    for (const { name, cell } of columns) {
        const rows = await (0,evaluation_table/* readRows */.aK)(engine, table, [name], config.batch ?? 4096);
        const feature = featureOf(name, rows.column(name), cell, settings.leastRows);
        if (feature !== undefined)
            features.push(feature);
    }
    return features;
}
/** Columns that tell what was predicted would only find the errors again. */
function isFree({ label, references = [], key, prediction = "prediction", score = "score", }) {
    const taken = [label, references, key, prediction, score].flat();
    return (name) => !taken.includes(name);
}
/** Losses whose plain mean is the weighted one. */
function weighed(losses, weights) {
    if (losses === undefined || weights === undefined)
        return losses;
    const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
    return losses.map((loss, row) => (loss * weights[row]) / mean);
}
function search(regression, features, settings, weights) {
    const { metric, candidate, baseline, measurement, against } = regression;
    const { id } = metric.info;
    const rowLosses = rowLossesFor(metric, candidate.outcome.task);
    const ours = weighed(rowLosses.of(candidate.outcome), weights);
    const theirs = weighed(rowLosses.of(baseline.outcome), weights);
    if (ours === undefined || theirs === undefined)
        return { message: `No slices were searched for ${id}: its rows have no ${rowLosses.name}.` };
    const losses = ours.map((loss, row) => loss - theirs[row]);
    const total = losses.reduce((sum, loss) => sum + loss, 0);
    if (!(total > 0) || !Number.isFinite(total))
        return { message: `No slices were searched for ${id}: by ${rowLosses.name} the rows got no worse.` };
    const { leastRows, top } = settings;
    const result = searchSlices(losses, features, settings);
    const chosen = distinctSlices(result.significant, features, losses, top, leastRows);
    const message = describe(id, rowLosses.name, result, features, settings, chosen.length);
    if (chosen.length === 0)
        return { message };
    const slices = chosen.map((slice) => sliceLoss(slice, features, { ours, theirs, total, weights }));
    return {
        message,
        table: {
            origin: "found",
            metric: id,
            options: measurement.options,
            subject: measurement.subject,
            against,
            shareLabel: "share of the loss",
            valueLabel: rowLosses.name,
            slices: slices.sort((a, b) => b.share - a.share),
        },
    };
}
function sliceLoss(slice, features, { ours, theirs, total, weights }) {
    const members = membersOf(slice, features);
    const ones = weighed(new Float64Array(ours.length).fill(1), weights);
    let [candidate, baseline, weight] = [0, 0, 0];
    for (const row of members) {
        candidate += ours[row];
        baseline += theirs[row];
        weight += ones?.[row] ?? 1;
    }
    return {
        slice: slice.conditions
            .map(({ feature, condition }) => features[feature].conditions[condition])
            .join(" and "),
        rows: members.length,
        baseline: baseline / weight,
        candidate: candidate / weight,
        share: (candidate - baseline) / total,
        pValue: slice.pValue,
    };
}
function describe(metric, loss, { tried, significant }, features, { depth, leastRows }, chosen) {
    const searched = `Searched ${tried} slices of ${depth === 1 ? "one condition" : "one or two conditions"} and at least ${leastRows} rows over ${features.length} columns for where ${metric} lost, by ${loss}`;
    const how = `Welch's t, Holm's adjustment for all that were tried, ${LEVEL * 100} %`;
    if (tried === 0)
        return `${searched}: no column has a slice of so many rows.`;
    if (chosen === 0)
        return `${searched}: none lost more than the other rows beyond chance (${how}).`;
    const sure = `${significant.length} lost more than the other rows beyond chance (${how})`;
    if (significant.length === chosen)
        return `${searched}: ${sure}.`;
    return `${searched}: ${sure}; ${chosen} ${chosen === 1 ? "is" : "are"} named, the others are mostly the same rows.`;
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/worse/values.js


/** @param weights of the rows, where the config has them */
function partValues(metric, options, outcome, weights) {
    const all = rowsOf(outcome);
    let prepared;
    const counting = (outside, rows, inside) => {
        prepared ??= (weights === undefined ? metric.replicate?.(all, options) : undefined) ?? weighted;
        const counts = new Uint32Array(outcome.yTrue.length).fill(outside);
        for (const row of rows)
            counts[row] = inside;
        return prepared(counts);
    };
    const weighted = (counts) => metric.value(all, options, weights?.map((weight, row) => weight * counts[row]) ?? counts);
    const weightsOf = (rows) => weights && Float64Array.from(rows, (row) => weights[row]);
    return {
        // A metric may refuse to be judged on rows of one class and still be a mean over them.
        on: (rows) => finite(() => metric.value(rowsOf((0,evaluation_outcome/* outcomeOfRows */.F)(outcome, rows)), options, weightsOf(rows))) ??
            finite(() => counting(0, rows, 1)),
        without: (rows) => finite(() => counting(1, rows, 0)),
    };
}
function rowsOf(outcome) {
    return {
        ...outcome,
        yPred: outcome.yPred ?? new Int32Array(),
        yScore: outcome.yScore ?? new Float64Array(),
    };
}
function finite(compute) {
    try {
        const value = compute();
        return Number.isFinite(value) ? value : undefined;
    }
    catch (thrown) {
        (0,model_missing/* missingFor */.M)(thrown);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/worse/slice-losses.js

/** Sums in another order differ by this much at most. */
const ROUNDING = 1e-9;
/** Leaving out costs a pass over all rows; the largest slices carry the loss. */
const MOST_LEFT_OUT = 100;
/**
 * Which slices carry a loss. Where a metric is a mean over rows, a slice's part is its rows × its own difference,
 * and the parts of a column add up to the whole; that is checked on the numbers and not assumed. Elsewhere
 * (areas, ratios, roots) it is the part of the loss that is gone when the slice is left out.
 * @param leastRows smaller slices are not named
 * @returns slices with a part above 0, the greatest first
 */
function sliceLosses(loss, partitions, leastRows) {
    const { metric, options, candidate, baseline, weights, values } = loss;
    const rows = candidate.yTrue.length;
    const total = values.candidate - values.baseline;
    const ours = partValues(metric, options, candidate, weights);
    const theirs = partValues(metric, options, baseline, weights);
    const partOf = partsByWeight(rows, weights);
    const measured = partitions.map((partition) => measureSlices(partition, ours, theirs));
    const isExact = measured.every((slices) => addsUp(slices, "candidate", values.candidate, partOf) &&
        addsUp(slices, "baseline", values.baseline, partOf));
    const known = measured.flat().filter(isDefined);
    const named = known.filter((slice) => slice.members.length >= leastRows && slice.members.length < rows);
    const shares = isExact
        ? named.map((slice) => (partOf(slice.members) * (slice.candidate - slice.baseline)) / total)
        : leaveOneOut(named, ours, theirs, total);
    const slices = named.map(({ slice, members, candidate, baseline }, at) => ({
        slice,
        rows: members.length,
        baseline,
        candidate,
        share: shares[at],
    }));
    const order = (a, b) => b.share - a.share || (a.slice < b.slice ? -1 : 1);
    return {
        method: isExact ? "exact" : "leave-one-out",
        slices: slices.filter(({ share }) => share > ROUNDING).sort(order),
    };
}
function isDefined(slice) {
    return slice.candidate !== undefined && slice.baseline !== undefined;
}
function measureSlices(partition, ours, theirs) {
    return [...partition].map(([slice, members]) => ({
        slice,
        members,
        candidate: ours.on(members),
        baseline: theirs.on(members),
    }));
}
function addsUp(slices, side, whole, partOf) {
    let sum = 0;
    for (const slice of slices) {
        const part = partOf(slice.members);
        // Rows without weight add nothing, whatever the metric is on them.
        if (part === 0)
            continue;
        const value = slice[side];
        if (value === undefined)
            return false;
        sum += value * part;
    }
    return Math.abs(sum - whole) <= ROUNDING * Math.max(1, Math.abs(whole));
}
/** What part of all rows some are, by their weight. */
function partsByWeight(rows, weights) {
    if (weights === undefined)
        return (members) => members.length / rows;
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    return (members) => members.reduce((sum, row) => sum + weights[row], 0) / all;
}
function leaveOneOut(slices, ours, theirs, total) {
    const sizes = slices.map(({ members }) => members.length).sort((a, b) => b - a);
    const least = sizes[MOST_LEFT_OUT - 1] ?? 0;
    return slices.map(({ members }) => {
        if (members.length < least)
            return 0;
        const candidate = ours.without(members);
        const baseline = theirs.without(members);
        // Without the slice the metric may not be defined: then nothing can be said of its part.
        if (candidate === undefined || baseline === undefined)
            return 0;
        return (total - (candidate - baseline)) / total;
    });
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/worse/index.js









const SHOWN = 5;
/** Slices of a rule over many that are themselves taken apart. */
const MOST_TAKEN_APART = 20;
const worse_DEFAULT_SLICE_ROWS = 30;
/**
 * Says for every metric whose point is worse than the baseline's which declared slices carry the loss, and which
 * rows got worse. Whether the loss matters is the judge's to say: reporters show this beside checks that need a
 * reader.
 */
async function explainLosses(scene, sides, measurements) {
    const found = regressions(sides, measurements);
    if (found.length === 0)
        return { figures: [], notes: [] };
    const partitions = await readPartitions(scene, sides.evaluated);
    const leastRows = scene.config.min_slice_rows ?? worse_DEFAULT_SLICE_ROWS;
    const whole = found.filter(({ measurement }) => measurement.subject.slice === undefined);
    const parts = found.filter(({ measurement }) => measurement.subject.slice !== undefined);
    const tables = [...whole, ...parts.slice(0, MOST_TAKEN_APART)].flatMap((regression) => declaredLosses(regression, sides.evaluated, partitions, leastRows));
    const searched = await findSlices(scene, sides, whole);
    const rows = await worseRowsNotes(scene, sides, found);
    return { figures: [...tables, ...searched.tables].map(losses/* lossFigure */.K), notes: [...searched.notes, ...rows] };
}
function declaredLosses(regression, evaluated, partitions, leastRows) {
    const { measurement, metric, against, values } = regression;
    const { options, subject } = measurement;
    const part = partitions.within(subject.slice);
    if (part === undefined || part.partitions.length === 0)
        return [];
    const cut = ({ outcome }) => part.rows === undefined ? outcome : (0,evaluation_outcome/* outcomeOfRows */.F)(outcome, part.rows);
    const loss = {
        metric,
        options,
        values,
        candidate: cut(regression.candidate),
        baseline: cut(regression.baseline),
        weights: (0,row_weights/* factsOfRows */.mk)(evaluated, part.rows).weights,
    };
    const { method, slices } = sliceLosses(loss, part.partitions, leastRows);
    if (slices.length === 0)
        return [];
    return [
        {
            origin: "declared",
            metric: metric.info.id,
            options,
            subject,
            against,
            shareLabel: method === "exact" ? "share of the loss" : "loss that is gone without the slice",
            valueLabel: metric.info.id,
            slices: slices.slice(0, SHOWN),
        },
    ];
}
async function worseRowsNotes(scene, sides, found) {
    const notes = [];
    for (const against of new Set(found.map((regression) => regression.against))) {
        const baseline = sides.baselines.get(against);
        // Rows that a constant predicts right by chance tell nobody what to look at.
        if (baseline === undefined || "reason" in baseline || against === evaluation_scene/* TRIVIAL */.KP)
            continue;
        const label = scene.job.baselines.get(against)?.label ?? against;
        const note = await worseRowsNote(scene, sides, baseline, label);
        if (note !== undefined)
            notes.push(note);
    }
    return notes;
}

;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/index.js














/** Share of the gate's memory that the table engine may take; the rest is for rows and models. */
const ENGINE_SHARE = 0.25;
const evaluationGate = {
    kind: "evaluation",
    description: "Metrics of a model on golden data, compared with the baseline's model on the same rows",
    config: EvaluationConfigSchema,
    metrics: [
        ...evaluation_metrics/* EVALUATION_METRICS */.D.map(({ info }) => ({ ...info, baselines: [evaluation_scene/* CHAMPION */.M6, evaluation_scene/* TRIVIAL */.KP] })),
        ...BEHAVIOUR_METRICS.map((info) => ({ ...info, baselines: [evaluation_scene/* CHAMPION */.M6] })),
        FILE_METRIC,
    ],
    check: requireSettings,
    measure,
};
/** @throws AssayError for a candidate that cannot be evaluated at all: its model, data, labels or settings. */
async function measure(job) {
    const { config } = job;
    requireSettings(config);
    const engine = await (0,duckdb/* openDuckDb */.C)({
        memoryBytes: Math.floor(job.budget.memoryBytes * ENGINE_SHARE),
        scratch: job.scratch,
    });
    try {
        if (config.metrics_file !== undefined) {
            const scene = new evaluation_scene/* Scene */.Z5(job, engine);
            await writeByCommand(scene, config.metrics_file);
            return await measureFileMetrics(scene, config.metrics_file);
        }
        const needs = job.needs.filter(({ metric }) => metric !== FILE_METRIC.id);
        const scene = new evaluation_scene/* Scene */.Z5({ ...job, needs }, engine);
        if (config.predictions !== undefined)
            await writeByCommand(scene, config.predictions);
        const sides = config.predictions === undefined
            ? await (0,collect_model/* collectFromModels */.$)(scene, config.model ?? "", config.data ?? "")
            : await (0,collect_predictions/* collectFromPredictions */.b)(scene, config.predictions);
        const measured = await measureNeeds(scene, sides);
        const behaved = await measureBehaviour(scene, sides);
        const measurements = [...measured, ...behaved, ...notFromFile(job.needs)];
        const { inputs, notes } = scene;
        const worse = await explainLosses(scene, sides, measurements);
        const figures = [...drawFigures(sides, scene.job), ...worse.figures];
        return { inputs, measurements, findings: [], figures, notes: [...notes, ...worse.notes] };
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
    const model = await (0,model_file/* openModelFile */.Q)((path) => candidate.open(path), config.model);
    const name = needs.find((need) => need.against !== undefined && baselines.has(need.against))?.against;
    const tree = name === undefined ? undefined : baselines.get(name);
    return tree === undefined
        ? { candidate: model }
        : { candidate: model, baseline: await latency_openBaseline(tree, config.model) };
}
/** A base commit without the model is a reason, not a failure: rules without a baseline still hold or not. */
async function latency_openBaseline(tree, path) {
    try {
        return await (0,model_file/* openModelFile */.Q)((wanted) => tree.open(wanted), path);
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
        ...filesOf(candidate).map((file) => input("model", file)),
        ...filesOf(baseline).map((file) => input("model", file, tree.label)),
        ...(data === undefined ? [] : [input("data", data)]),
    ];
}
/** The model and the files that hold its weights. */
function filesOf(model) {
    return model === undefined || "reason" in model ? [] : [model, ...model.weights];
}
function sameNote({ candidate, baseline }) {
    if (baseline === undefined || "reason" in baseline || baseline.identity !== candidate.identity)
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
    ignored: build/* Type.Optional */.ZUJ.Optional(build/* Type.Boolean */.ZUJ.Boolean({
        description: "Scan files that git ignores as well, where `include` matches them; they are only counted without it",
    })),
    allow_suppressions: build/* Type.Optional */.ZUJ.Optional(build/* Type.Boolean */.ZUJ.Boolean({
        description: "Obey comments such as `# noqa` and `secretlint-disable` in the scanned files; they are not obeyed without it",
    })),
    max_file_size: build/* Type.Optional */.ZUJ.Optional(build/* Type.Integer */.ZUJ.Integer({
        minimum: 1,
        description: "Larger files, in bytes, are not read and count as incomplete",
    })),
}, { additionalProperties: false });

// EXTERNAL MODULE: ./build/bundle/sources/glob.js
var glob = __webpack_require__(18384);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/bundle/gates/scan/finding.js

const INCOMPLETE = "scan/incomplete";
/**
 * Says that a file was not wholly read. It is critical, so that no rule on findings passes by not looking,
 * whatever severity it counts from.
 */
function incomplete(subject, reason, member, seen = reason.replaceAll(/\d+/g, "#")) {
    return {
        rule: INCOMPLETE,
        severity: "critical",
        message: `${printable(subject)} could not be wholly scanned: ${printable(reason)}`,
        fix: "Replace the file by one that can be read, or leave it out with `exclude` if nobody loads it.",
        seen,
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
const SMALL = 4096;
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
        if (wanted > SMALL)
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



const BLOCK = 512;
/** Looks into every file of a tar (POSIX ustar, GNU long names skipped over), by content. */
function walkTar(content, walk) {
    const { source } = content;
    if (source.read(257, 5).toString("latin1") !== "ustar")
        return false;
    walk.formats.add("tar");
    let at = 0;
    while (at + BLOCK <= source.size) {
        const header = source.read(at, BLOCK);
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
            walk.into(memberOf(content, printable(name), sliceSource(source, at + BLOCK, size)));
        }
        at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
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
const dangerous_DEEPEST = 8;
/** What an attacker gets from the name, or undefined when no list knows it. */
function abilityOf(module, name) {
    const parts = `${module}.${name}`.split(".", dangerous_DEEPEST);
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
        tokens.push({ kind, text: bytes.toString("utf8", start, Number(to)), row, start });
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

;// CONCATENATED MODULE: ./build/bundle/gates/scan/python/suppressions.js
/** Comments that ruff obeys: `# noqa`, `# ruff: noqa`, `# flake8: noqa`, `# ruff: disable[…]`, `# ruff: ignore[…]`. */
const SUPPRESSION = /\bnoqa|\b(?:ruff|flake8)\s*:/i;
/**
 * The same code with every comment blotted out, rows and columns as they were, and how many of them were meant
 * for ruff: who wrote the code that is scanned must not decide what the scan sees.
 */
function withoutComments(text, tokens) {
    const comments = tokens.filter(({ kind }) => kind === "Comment");
    const bytes = Buffer.from(text);
    const parts = [];
    let at = 0;
    for (const comment of comments) {
        parts.push(bytes.toString("utf8", at, comment.start), `#${"-".repeat(comment.text.length - 1)}`);
        at = comment.start + Buffer.byteLength(comment.text);
    }
    parts.push(bytes.toString("utf8", at));
    const suppressions = comments.filter((comment) => SUPPRESSION.test(comment.text)).length;
    return { text: parts.join(""), suppressions };
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
    open: async ({ obeysComments }) => {
        const ruff = loadRuff();
        return { scan: async (file) => scanGuarded(file, { ruff, obeysComments }) };
    },
};
/** Code that is nested too deeply exhausts the stack of ruff's parser. */
function scanGuarded(file, tools) {
    try {
        return scanPython(file, tools);
    }
    catch (thrown) {
        // A trap inside WebAssembly is a RuntimeError of its own kind.
        if (!(thrown instanceof Error) || !/^(?:Range|Runtime)Error$/.test(thrown.name))
            throw thrown;
        return broken(file.path, "its Python is nested too deeply to be parsed");
    }
}
function scanPython(file, tools) {
    const { path, source } = file;
    if (source.size > python_LONGEST_TEXT)
        return broken(path, "it is larger than 64 MiB");
    const text = source
        .read(0, source.size)
        .toString("utf8")
        .replace(/^\uFEFF/, "");
    if (!/\.ipynb$/i.test(path))
        return lint(path, text, tools);
    const cells = readNotebook(text);
    if (cells === undefined)
        return broken(path, "it is no notebook that can be read");
    const code = joinCode(cells);
    return lint(path, code.text, tools, code);
}
function broken(path, reason) {
    return { sightings: [incomplete(path, reason)], role: "code" };
}
function lint(path, text, tools, notebook) {
    const { ruff, obeysComments } = tools;
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
    const tokens = ruff.tokens(text);
    const plain = withoutComments(text, tokens);
    for (const diagnostic of ruff.check(obeysComments ? text : plain.text)) {
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
    for (const { row, message, ...call } of findLoadingCalls(tokens)) {
        const { where, place } = at(row);
        sightings.push({ ...call, message: `${where}: ${message}`, ...place });
    }
    return { sightings, role: "code", suppressions: plain.suppressions };
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/secrets/text.js
const HEAD = 8192;
/** Share of bytes that a text may have as NUL or other control characters and still be one. */
const CONTROL_SHARE = 0.02;
/**
 * How the bytes read as text, by a byte order mark or by where their NULs are; nothing for other bytes. A model
 * whose long header is text is none: with NULs in the beginning, the middle and the end must be text as well.
 */
function encodingOf(source) {
    const head = source.read(0, HEAD);
    const first = encodingOfSample(head);
    if (first === undefined || source.size <= HEAD || !head.includes(0) || hasMark(head))
        return first;
    const later = [source.size / 2, source.size - HEAD].map((at) => sampleAt(source, at));
    return later.every((sample) => encodingOfSample(sample) === first) ? first : undefined;
}
/** True when the last bytes read as text too. */
function endsAsText(source) {
    return encodingOfSample(sampleAt(source, source.size - HEAD)) !== undefined;
}
/** Begins at an even offset, so that the halves of UTF-16 stay where they are. */
function sampleAt(source, offset) {
    return source.read(Math.max(0, Math.floor(offset / 2) * 2), HEAD);
}
function hasMark(head) {
    return head[0] + head[1] === 0xff + 0xfe && Math.min(head[0], head[1]) === 0xfe;
}
function encodingOfSample(head) {
    if (head.length === 0)
        return undefined;
    if (head[0] === 0xff && head[1] === 0xfe)
        return "utf16le";
    if (head[0] === 0xfe && head[1] === 0xff)
        return "utf16be";
    const nuls = [0, 0];
    let control = 0;
    for (const [at, byte] of head.entries()) {
        if (byte === 0)
            nuls[at % 2]++;
        if (byte < 9 || (byte > 13 && byte < 27))
            control++;
    }
    const [even, odd] = nuls;
    if (even + odd === 0 || control <= CONTROL_SHARE * head.length)
        return "utf8";
    const few = head.length / 40;
    if (odd > few && odd > 10 * even)
        return "utf16le";
    return even > few && even > 10 * odd ? "utf16be" : undefined;
}
const text_WINDOW = 2 ** 20;
/** A private key has some 3 kB; as much again for what makes a hexadecimal number a key. */
const text_OVERLAP = 2 ** 15;
function* windowsOf(source, encoding, limit, size = text_WINDOW) {
    const end = Math.min(source.size, limit);
    const step = size - Math.min(text_OVERLAP, size / 2);
    const half = (size - step) / 2;
    let line = 1;
    for (let start = 0; start < end; start += step) {
        const bytes = source.read(start, Math.min(size, end - start));
        const isLast = start + bytes.length >= end;
        const cuts = [half, step, size - half].map((at) => boundary(bytes, Math.min(at, bytes.length), encoding));
        const text = (from, to) => decode(bytes.subarray(from, to), encoding);
        const before = text(0, cuts[0]);
        const untilNext = text(cuts[0], cuts[1]);
        const answered = text(cuts[1], cuts[2]);
        const whole = before + untilNext + answered + text(cuts[2], bytes.length);
        yield {
            text: whole,
            from: start === 0 ? 0 : before.length,
            to: isLast ? whole.length : before.length + untilNext.length + answered.length,
            line,
            beginsLine: start === 0,
        };
        if (isLast)
            return;
        line += newlines(before) + newlines(untilNext);
    }
}
/** Whole text of a source that is known to be small. */
function wholeText(source, encoding) {
    return decode(source.read(0, source.size), encoding);
}
function decode(bytes, encoding) {
    if (encoding === "utf8")
        return bytes.toString("utf8");
    if (encoding === "utf16le")
        return bytes.toString("utf16le");
    return Buffer.from(bytes.subarray(0, bytes.length & ~1))
        .swap16()
        .toString("utf16le");
}
/** The last place at or before an offset that does not split a character. */
function boundary(bytes, offset, encoding) {
    if (encoding !== "utf8")
        return offset & ~1;
    let at = offset;
    while (at > 0 && offset - at < 4 && (bytes[at] & 0xc0) === 0x80)
        at--;
    return at;
}
function newlines(text) {
    return text.split("\n").length - 1;
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/secrets/members.js








/** True for zip, tar and gzip, and for containers that are not unpacked. */
function isPacked(source) {
    const head = source.read(0, 262);
    if (head.length > 2 && head[0] === 0x1f && head[1] === 0x8b)
        return true;
    if (head.toString("latin1", 257) === "ustar")
        return true;
    const content = { source, name: "", file: "", subject: "", depth: 0 };
    return tellUnreadContainer(content, walkWith([], [])) || readZip(source) !== undefined;
}
/** The texts inside an archive, archives in it included. */
function textsInside(path, source) {
    const texts = [];
    const unseen = [];
    const walk = walkWith(texts, unseen);
    try {
        walk.into({ source, name: path.split("/").pop() ?? path, file: path, subject: path, depth: 0 });
    }
    catch (thrown) {
        if (thrown instanceof AllowanceSpent)
            unseen.push(incomplete(path, thrown.message));
        else if (thrown instanceof RangeError)
            unseen.push(incomplete(path, "its structure is broken"));
        else
            throw thrown;
    }
    return { texts, unseen };
}
function walkWith(texts, unseen) {
    const walk = {
        allowance: new Allowance(),
        allow: new Set(),
        formats: new Set(),
        report: (sighting) => {
            if (sighting.rule === INCOMPLETE)
                unseen.push(sighting);
        },
        into: (content) => {
            if (content.depth > walk.allowance.depth) {
                tellIncomplete(walk, content, "it is packed more than six levels deep");
                return;
            }
            const isArchive = [tellUnreadContainer, walkGzip, walkTar, walkZip].some((look) => look(content, walk));
            const isText = content.depth > 0 && encodingOf(content.source) !== undefined;
            if (isText && !isArchive)
                texts.push(content);
        },
    };
    return walk;
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
/** Secretlint's recommended rules come with one that obeys `secretlint-disable` in the text. */
const OBEDIENCE = "@secretlint/secretlint-rule-filter-comments";
/** Secretlint with its recommended rules. */
async function loadSecretlint(obeysComments) {
    const { lintSource } = await __webpack_require__.e(/* import() */ 707).then(__webpack_require__.bind(__webpack_require__, 86707));
    const { secretLintProfiler } = await __webpack_require__.e(/* import() */ 806).then(__webpack_require__.bind(__webpack_require__, 806));
    // It keeps every mark of every file and searches them all at each new one: quadratic in the files.
    secretLintProfiler.mark = () => undefined;
    const preset = await __webpack_require__.e(/* import() */ 577).then(__webpack_require__.bind(__webpack_require__, 31577));
    const id = "@secretlint/secretlint-rule-preset-recommend";
    const rules = preset.rules.filter(({ meta }) => obeysComments || meta.id !== OBEDIENCE);
    // Its own way to switch off one rule of a preset has no effect on this one.
    const rule = {
        ...preset.creator,
        rules,
        create: (context) => {
            for (const one of rules)
                context.registerRule(one);
        },
    };
    return async (path, text) => {
        const name = path.split("/").pop() ?? path;
        const result = await lintSource({
            source: { content: text, filePath: path, ext: /\.[^.]+$/.exec(name)?.[0] ?? "", contentType: "text" },
            options: { maskSecrets: true, config: { rules: [{ id, rule }] } },
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






/** What of one text is searched; at some 200 MB a second more would cost minutes. */
const SEARCHED = 2 ** 30;
/** A notebook is parsed as a whole; a longer one is searched as the text that it is. */
const LONGEST_NOTEBOOK = 2 ** 26;
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
    wants: ({ source }) => encodingOf(source) !== undefined || isPacked(source),
    open: async ({ obeysComments }) => {
        const lint = await loadSecretlint(obeysComments);
        return { scan: (file) => scanFile(file, lint) };
    },
};
async function scanFile({ path, source }, lint) {
    const outcomes = [await scanText({ path, subject: path }, source, lint)];
    if (isPacked(source)) {
        const { texts, unseen } = textsInside(path, source);
        outcomes.push({ sightings: unseen });
        for (const { source: text, subject, member } of texts) {
            outcomes.push(await scanText({ path, subject, member }, text, lint));
        }
    }
    return {
        sightings: outcomes.flatMap(({ sightings }) => sightings),
        suppressions: outcomes.reduce((sum, one) => sum + (one.suppressions ?? 0), 0),
    };
}
async function scanText(place, source, lint) {
    const encoding = encodingOf(source);
    if (encoding === undefined)
        return { sightings: [] };
    const isNotebook = /\.ipynb$/i.test(place.member ?? place.path) && source.size <= LONGEST_NOTEBOOK;
    const cells = isNotebook ? readNotebook(wholeText(source, encoding)) : undefined;
    if (cells !== undefined) {
        const joined = joinCells(cells.flatMap(({ number, source: text, output }) => [
            { number, text },
            { number, text: output },
        ]));
        const { text } = joined;
        return scanWindow(place, { text, from: 0, to: text.length, line: 1, beginsLine: true }, lint, joined);
    }
    const sightings = [];
    let suppressions = 0;
    for (const window of windowsOf(source, encoding, SEARCHED)) {
        const found = await scanWindow(place, window, lint);
        sightings.push(...found.sightings);
        suppressions += found.suppressions;
    }
    if (source.size > SEARCHED && endsAsText(source)) {
        const reason = "it is a text of more than 1 GiB, and what follows was not searched for secrets";
        sightings.push(incomplete(place.subject, reason, place.member));
    }
    return { sightings, suppressions };
}
async function scanWindow(place, window, lint, notebook) {
    const { text, from, to } = window;
    const spans = [...(await lint(place.member ?? place.path, text)), ...ownSpans(text)];
    const distinct = spans.filter((span, index) => !spans.slice(0, index).some((other) => other.start < span.end && span.start < other.end));
    const own = distinct.filter(({ start }) => from <= start && start < to);
    return {
        sightings: own.map((span) => sighting(span, window, place, notebook)),
        suppressions: text.slice(from, to).match(/secretlint-disable/g)?.length ?? 0,
    };
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
function sighting(span, { text, line, beginsLine }, { subject, member }, notebook) {
    const lineStart = text.lastIndexOf("\n", span.start - 1) + 1;
    const row = line + text.slice(0, span.start).split("\n").length - 1;
    const lineEnd = text.indexOf("\n", span.end);
    const rest = `${text.slice(Math.max(lineStart, span.start - 500), span.start)}***${text.slice(span.end, lineEnd === -1 ? span.end + 500 : lineEnd)}`;
    const place = notebook?.place(row);
    const where = place === undefined ? `${subject}:${row}` : `${subject} cell ${place.cell}, line ${place.line}`;
    const kind = /^(?:an?|the) /.test(span.title) ? span.title : `a secret (${span.title})`;
    const knowsColumn = place === undefined && (lineStart > 0 || beginsLine);
    return {
        rule: span.rule,
        severity: "high",
        message: `${printable(where)} holds what looks like ${kind}`,
        fix: "Revoke it where it was issued, then read it from the environment or a secret store; it stays in git's history.",
        seen: `${span.title} ${rest.slice(0, 500)}`,
        line: place?.line ?? row,
        column: knowsColumn ? span.start - lineStart + 1 : undefined,
        cell: place?.cell,
        member,
    };
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/scanners/index.js



/** Every scanner, in the order in which findings of one file are listed. */
const SCANNERS = [modelsScanner, pythonScanner, secretsScanner];

;// CONCATENATED MODULE: ./build/bundle/gates/scan/measure.js







/** The counts that one need asks for: of the whole tree, or of each file that its pattern names. */
function measure_measureNeed(need, candidate, base, config) {
    const info = SCAN_METRICS.find(({ id }) => id === need.metric);
    if (info === undefined)
        return [];
    const shared = { metric: need.metric, options: need.options, unit: info.unit, direction: info.direction };
    const before = base && withoutSolvedDoubt(base, candidate);
    return subjectsOf(need, candidate).map((subject) => {
        const value = measure_count(need, subject, candidate, config);
        if (need.against === undefined)
            return { ...shared, subject, candidate: value };
        const baseline = baseCount(need, subject, before, { ...config, include: undefined });
        return {
            ...shared,
            subject,
            candidate: value,
            against: need.against,
            baseline,
            difference: (0,model_estimate/* isMissing */.b)(value)
                ? value
                : (0,model_estimate/* isMissing */.b)(baseline)
                    ? baseline
                    : (0,model_estimate/* exactly */.p)(value.value - baseline.value, value.samples),
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
    const value = measure_count(need, subject, base, config);
    // Files that the base does not have yet had no findings there.
    return (0,model_estimate/* isMissing */.b)(value) && value.code === "scan/no-files" ? (0,model_estimate/* exactly */.p)(0, 0) : value;
}
function measure_count(need, subject, scans, config) {
    const { severity, rule } = need.options;
    const files = scans.filter(({ path, linkTo }) => subject.file === undefined ? linkTo === undefined : path === subject.file);
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
    const isAsked = (id) => scanners.includes(id);
    const scanned = files.filter((file) => file.scanners.some(isAsked));
    const looked = files.filter((file) => scanned.includes(file) || file.scanners.length === 0);
    if (looked.length === 0)
        return noFiles(subject, scanners);
    // What was not wholly seen may hold what any rule of the scanner looks for; so may what nobody could open.
    const findings = looked
        .flatMap((file) => file.findings)
        .filter((finding) => finding.scanners?.some(isAsked) ?? true)
        .filter((finding) => finding.rule === INCOMPLETE || typeof rule !== "string" || finding.rule.startsWith(rule));
    if (need.metric === "files_scanned")
        return (0,model_estimate/* exactly */.p)(scanned.length, looked.length);
    if (need.metric === "incomplete") {
        return (0,model_estimate/* exactly */.p)(looked.filter(({ isComplete }) => !isComplete).length, looked.length);
    }
    const worst = typeof severity === "string" ? evidence/* SEVERITIES */.o.indexOf(severity) : evidence/* SEVERITIES */.o.length;
    return (0,model_estimate/* exactly */.p)(findings.filter((one) => evidence/* SEVERITIES */.o.indexOf(one.severity) <= worst).length, looked.length);
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

;// CONCATENATED MODULE: ./build/bundle/gates/scan/notes.js

const NAMED = 5;
/** What the reader should know about where the scan did not look. */
function notesOf({ files, repositories, ignoredModels }, { allow_suppressions: obeyed = false }) {
    const reasons = new Map();
    for (const { path, leftOut } of files) {
        for (const reason of leftOut)
            reasons.set(reason, [...(reasons.get(reason) ?? []), path]);
    }
    const notes = [...reasons].map(([reason, paths]) => ({
        code: "scan/left-out",
        message: `${named(paths)}: ${reason}.`,
    }));
    if (repositories.length > 0) {
        notes.push({
            code: "scan/left-out",
            message: `${named(repositories)}: another repository inside this one, not scanned with it.`,
        });
    }
    if (ignoredModels.length > 0) {
        const many = ignoredModels.length === 1 ? "1 model file" : `${ignoredModels.length} model files`;
        notes.push({
            code: "scan/left-out",
            message: `${many} that git ignores ${ignoredModels.length === 1 ? "was" : "were"} not scanned: ${named(ignoredModels)}.`,
            fix: "Set `ignored: true` to scan them too.",
        });
    }
    const silencing = files.filter(({ suppressions }) => suppressions > 0);
    if (silencing.length > 0) {
        const count = silencing.reduce((sum, { suppressions }) => sum + suppressions, 0);
        const many = count === 1 ? "1 comment asks" : `${count} comments ask`;
        const was = count === 1 ? "was" : "were";
        notes.push({
            code: "scan/suppressions",
            message: `${many} a scanner to look away and ${was} ${obeyed ? "" : "not "}obeyed: ${named(silencing.map(({ path }) => path))}.`,
            fix: obeyed ? "Review them, or take `allow_suppressions` away." : undefined,
        });
    }
    return notes;
}
function named(paths) {
    const shown = paths.slice(0, NAMED).map((path) => printable(path));
    const more = paths.length > NAMED ? ` and ${paths.length - NAMED} more` : "";
    return `${shown.join(", ")}${more}`;
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/model-names.js
const model_names_MODEL_NAME = /\.(?:pkl|pickle|pck|pcl|pk|dill|cloudpickle|joblib|sav|pt|pth|bin|ckpt|npy|npz|onnx|safetensors|gguf|h5|hdf5|keras|pb|tflite|mlmodel|pmml|rds|llamafile)$/i;
/** True for names that promise a model or an array, whatever the bytes are. */
function isModelName(path) {
    return model_names_MODEL_NAME.test(path);
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
        const { include = ["**"], exclude = [], ignored = false } = this.#config;
        const isLeftOut = exclude.length === 0 ? () => false : (0,glob/* globMatcher */.f)(exclude);
        const survey = await tree.survey(include);
        const listings = ignored ? [survey, survey.ignored] : [survey];
        const paths = listings.flatMap(({ files }) => files).filter((path) => !isLeftOut(path));
        const entries = listings.flatMap(({ unread }) => unread).filter(({ path }) => !isLeftOut(path));
        const scans = entries.flatMap((entry) => unreadEntry(entry));
        for (const [index, path] of paths.entries()) {
            if (index % 50 === 0)
                progress({ message: `scanning ${tree.label}`, share: index / paths.length });
            scans.push(await this.#scanPath(tree, path));
        }
        const notAsked = ignored ? [] : survey.ignored.files.filter((path) => !isLeftOut(path));
        return {
            files: await withLinks(tree, scans.toSorted((a, b) => (a.path < b.path ? -1 : 1))),
            repositories: entries.filter(({ kind }) => kind === "repository").map(({ path }) => path),
            ignoredModels: notAsked.filter((path) => isModelName(path) && !path.includes("site-packages/")),
        };
    }
    async #scanPath(tree, path) {
        let local;
        try {
            local = await tree.open(path);
        }
        catch (thrown) {
            if (!(thrown instanceof model_error.AssayError))
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
                return unread(local.path, (0,model_error/* reasonOf */.A)(thrown));
            }
            const opened = __addDisposableResource(env_1, source, false);
            const file = { path: local.path, source: opened };
            const scanners = [];
            const outcomes = [];
            for (const scanner of SCANNERS) {
                if (!this.#runs(scanner.id) || !scanner.wants(file))
                    continue;
                const settings = {
                    allow: new Set(this.#config.allow),
                    obeysComments: this.#config.allow_suppressions === true,
                };
                const open = this.#open.get(scanner.id) ?? scanner.open(settings);
                this.#open.set(scanner.id, open);
                scanners.push(scanner.id);
                outcomes.push({ ...(await (await open).scan(file)), scanner: scanner.id });
            }
            const findings = mergeIncomplete(outcomes.flatMap(({ scanner, sightings }) => toFindings(local.path, sightings).map((finding) => ({ ...finding, scanners: [scanner] }))));
            return {
                path: local.path,
                scanners,
                findings,
                isComplete: findings.every((finding) => finding.rule !== INCOMPLETE),
                input: inputOf(local, outcomes),
                leftOut: outcomes.flatMap(({ leftOut }) => leftOut ?? []),
                suppressions: outcomes.reduce((sum, { suppressions = 0 }) => sum + suppressions, 0),
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
function unread(path, reason, seen) {
    const sightings = [incomplete(path, reason, undefined, seen)];
    const findings = toFindings(path, sightings);
    return { path, scanners: [], findings, isComplete: false, leftOut: [], suppressions: 0 };
}
/** Where a link leads is no part of what makes its finding the one that the base has. */
function unreadEntry({ path, kind, what }) {
    return kind === "repository" ? [] : [unread(path, what, kind)];
}
/** What two scanners could not read for the same reason is one finding of both. */
function mergeIncomplete(findings) {
    const merged = new Map();
    for (const finding of findings) {
        const key = `${finding.rule} ${finding.fingerprint}`;
        const known = finding.rule === INCOMPLETE ? merged.get(key) : undefined;
        if (known === undefined)
            merged.set(finding.rule === INCOMPLETE ? key : `${merged.size}`, finding);
        else
            merged.set(key, { ...known, scanners: [...(known.scanners ?? []), ...(finding.scanners ?? [])] });
    }
    return [...merged.values()];
}
/** Marks links inside the tree whose file was scanned under its own name, or under an earlier link's. */
async function withLinks(tree, scans) {
    const places = await Promise.all(scans.map(async ({ path, scanners }) => {
        if (scanners.length === 0)
            return undefined;
        const { localPath } = await tree.open(path);
        return { file: await (0,promises_.realpath)(localPath), isLink: (await (0,promises_.lstat)(localPath)).isSymbolicLink() };
    }));
    const names = new Map();
    for (const wanted of [false, true]) {
        for (const [index, place] of places.entries()) {
            if (place?.isLink !== wanted || names.has(place.file))
                continue;
            names.set(place.file, scans[index].path);
        }
    }
    return scans.map((scan, index) => {
        const place = places[index];
        const name = place === undefined ? scan.path : names.get(place.file);
        return name === undefined || name === scan.path ? scan : { ...scan, linkTo: name };
    });
}
function inputOf(local, outcomes) {
    const role = outcomes.find((outcome) => outcome.role !== undefined)?.role;
    return role && { role, path: local.path, digest: local.digest, bytes: local.bytes };
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
    const scan = await scanner.scan(job.candidate, job.progress);
    const candidate = scan.files;
    const bases = new Map();
    for (const name of new Set(job.needs.flatMap(({ against }) => against ?? []))) {
        const tree = job.baselines.get(name);
        if (tree !== undefined)
            bases.set(name, (await scanner.scan(tree, job.progress)).files);
    }
    return {
        inputs: scan_counted(candidate).flatMap(({ input }) => input ?? []),
        measurements: job.needs.flatMap((need) => measure_measureNeed(need, candidate, need.against === undefined ? undefined : bases.get(need.against), job.config)),
        findings: listFindings(scan_counted(candidate), [...bases.values()]),
        figures: [],
        notes: notesOf(scan, job.config),
    };
}
function scan_counted(files) {
    return files.filter(({ linkTo }) => linkTo === undefined);
}
function listFindings(candidate, bases) {
    const before = new Set(bases.flat().flatMap(({ findings }) => findings.map(({ fingerprint }) => fingerprint)));
    return candidate.flatMap(({ findings }) => findings.map(({ scanners: _, ...finding }) => ({
        ...finding,
        ...(bases.length > 0 && { inBaseline: before.has(finding.fingerprint) }),
    })));
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
/* harmony import */ var _stats_quantile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55832);
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

/***/ 12532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ formatRatios),
/* harmony export */   Aq: () => (/* binding */ formatDifferences),
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   Ym: () => (/* binding */ formatShares),
/* harmony export */   _M: () => (/* binding */ formatTogether),
/* harmony export */   a3: () => (/* binding */ formatDuration)
/* harmony export */ });
/** Digits that a reader needs to follow a number; more only where two numbers would look the same. */
const SIGNIFICANT = 3;
const MOST_DECIMALS = 15;
/** A number of a metric for people: `9.1 %`, `1.24 ms`, `5.2 MB`, `336,776`, `0.742`. */
function formatValue(value, unit) {
    return formatTogether([value], unit)[0];
}
/**
 * Numbers that stand beside each other: one scale, and as many decimals as it takes for different numbers
 * to look different. A number far below the others keeps its own digits.
 */
function formatTogether(values, unit) {
    return write(values, scaleOf(values, unit), { whole: unit === "count", ownDigits: true });
}
/** Shares of one quantity as `8 %`, all with the same decimals. */
function formatShares(values) {
    return write(values, scaleOf(values, "ratio"), {});
}
/** Amounts by which numbers of a unit differ; shares differ by percentage points. */
function formatDifferences(values, unit) {
    const scale = unit === "ratio" ? { factor: 100, suffix: " points" } : scaleOf(values, unit);
    return write(values, scale, { whole: unit === "count" }).map((text) => text.replace(/^1 points$/, "1 point"));
}
/** A factor such as `1.08`, for differences on the log scale. */
function formatRatios(values) {
    return write(values, { factor: 1, suffix: "" }, {});
}
/** A share such as 0.05 as `5 %`. */
function formatShare(value) {
    return formatValue(value, "ratio");
}
/** A whole number with its thousands apart. */
function formatCount(value) {
    return formatValue(value, "count");
}
/** A run time such as `812 ms`, `4.2 s` or `3 min 12 s`. */
function formatDuration(milliseconds) {
    if (milliseconds < 1000)
        return `${Math.round(milliseconds)} ms`;
    if (milliseconds < 60_000)
        return `${(milliseconds / 1000).toFixed(1)} s`;
    const seconds = Math.round(milliseconds / 1000);
    return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
function scaleOf(values, unit) {
    const largest = Math.max(0, ...values.map(Math.abs).filter(Number.isFinite));
    switch (unit) {
        case "ratio":
            return { factor: 100, suffix: " %" };
        case "seconds":
            if (largest >= 1 || largest === 0)
                return { factor: 1, suffix: " s" };
            if (largest >= 1e-3)
                return { factor: 1e3, suffix: " ms" };
            return largest >= 1e-6 ? { factor: 1e6, suffix: " µs" } : { factor: 1e9, suffix: " ns" };
        case "bytes":
            if (largest >= 1e9)
                return { factor: 1e-9, suffix: " GB" };
            if (largest >= 1e6)
                return { factor: 1e-6, suffix: " MB" };
            return largest >= 1e3 ? { factor: 1e-3, suffix: " kB" } : { factor: 1, suffix: " B" };
        case "per_second":
            return { factor: 1, suffix: "/s" };
        default:
            return { factor: 1, suffix: "" };
    }
}
function write(values, scale, { whole = false, ownDigits = false }) {
    const scaled = values.map((value) => value * scale.factor);
    const largest = Math.max(0, ...scaled.map(Math.abs).filter(Number.isFinite));
    const tiny = largest > 0 && largest < 1e-6;
    let decimals = largest === 0 ? 0 : Math.max(0, SIGNIFICANT - 1 - Math.floor(Math.log10(largest)));
    if (tiny)
        decimals = SIGNIFICANT - 1;
    else if (whole && scaled.every(Number.isInteger))
        decimals = 0;
    for (; decimals < MOST_DECIMALS && misleads(scaled, decimals, tiny); decimals++)
        ;
    return scaled.map((value) => {
        const own = ownDigits && !tiny ? digitsOf(value, largest) : 0;
        return `${writeOne(value, Math.max(decimals, own), tiny)}${scale.suffix}`;
    });
}
/** Decimals that show three digits of a number that is far below the largest; rounding dust has none. */
function digitsOf(value, largest) {
    const size = Math.abs(value);
    if (size * 10 > largest || size < 1e-12 * largest || Number.isInteger(value))
        return 0;
    return Math.min(MOST_DECIMALS, SIGNIFICANT - 1 - Math.floor(Math.log10(size)));
}
/**
 * True when rounding would misstate how far two numbers are apart, by a quarter or more: 0.7315 and 0.731
 * written as 0.732 and 0.731 look twice as far apart as they are. Rounding dust is no difference. Also true
 * when something that is not nothing beside the others would be written as 0.
 */
function misleads(values, decimals, tiny) {
    const rounded = (value) => Number(tiny ? value.toExponential(decimals) : value.toFixed(decimals));
    const sorted = values.filter(Number.isFinite).toSorted((a, b) => a - b);
    const largest = Math.max(0, ...sorted.map(Math.abs));
    if (sorted.some((value) => Math.abs(value) > 1e-4 * largest && rounded(value) === 0))
        return true;
    return sorted.slice(1).some((value, index) => {
        const before = sorted[index];
        const apart = value - before;
        const dust = 1e-12 * Math.max(Math.abs(value), Math.abs(before));
        return apart > dust && Math.abs(rounded(value) - rounded(before) - apart) > apart / 4;
    });
}
function writeOne(value, decimals, tiny) {
    if (value === Number.POSITIVE_INFINITY)
        return "∞";
    if (value === Number.NEGATIVE_INFINITY)
        return "−∞";
    if (tiny)
        return value.toExponential(Math.min(decimals, 20)).replace(/\.?0*e/, "e");
    const fixed = value.toFixed(Math.min(decimals, 20));
    const trimmed = fixed.includes(".") ? fixed.replace(/\.?0+$/, "") : fixed;
    const [integer, fraction] = (trimmed === "-0" ? "0" : trimmed).split(".");
    const grouped = integer.replace(/\B(?=(\d{3})+$)/g, ",");
    return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}


/***/ }),

/***/ 66160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ lossFigure),
/* harmony export */   R: () => (/* binding */ lossesOf)
/* harmony export */ });
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39875);

const PREFIXES = { declared: "losses", found: "found losses" };
const ORIGINS = ["declared", "found"];
const SHARE = "share of the loss";
const ROWS = "rows";
const BASELINE = "baseline";
const CANDIDATE = "this change";
const P_VALUE = "p-value";
/** The table as data to draw: the first series is the bars, the others stand beside them. */
function lossFigure(table) {
    const { slices, shareLabel, valueLabel, metric, origin, against } = table;
    const x = slices.map(({ slice }) => slice);
    const series = (name, y) => ({ name, x, y });
    const pValues = slices.flatMap(({ pValue }) => (pValue === undefined ? [] : [pValue]));
    return {
        id: `${idOf(origin, table)} against ${against}`,
        title: `Where ${metric} got worse`,
        kind: "bar",
        xLabel: `slice (${valueLabel})`,
        yLabel: shareLabel,
        series: [
            series(SHARE, slices.map(({ share }) => share)),
            series(BASELINE, slices.map(({ baseline }) => baseline)),
            series(CANDIDATE, slices.map(({ candidate }) => candidate)),
            series(ROWS, slices.map(({ rows }) => rows)),
            ...(pValues.length === slices.length ? [series(P_VALUE, pValues)] : []),
        ],
    };
}
/** What the report says of where a measured metric lost. */
function lossesOf(figures, measured) {
    return ORIGINS.flatMap((origin) => {
        const prefix = `${idOf(origin, measured)} against `;
        return figures
            .filter(({ id }) => id.startsWith(prefix))
            .map((figure) => ({
            origin,
            shareLabel: figure.yLabel,
            sliceLabel: figure.xLabel,
            slices: readSlices(figure),
        }));
    });
}
function idOf(origin, { metric, options, subject }) {
    return `${PREFIXES[origin]}: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(metric, options, subject)}`;
}
function readSlices({ series }) {
    const of = (name) => series.find((one) => one.name === name)?.y;
    const [share, baseline, candidate, rows] = [SHARE, BASELINE, CANDIDATE, ROWS].map(of);
    if (!share || !baseline || !candidate || !rows)
        return [];
    const pValues = of(P_VALUE);
    return series[0].x.map((slice, at) => ({
        slice: String(slice),
        rows: rows[at],
        baseline: baseline[at],
        candidate: candidate[at],
        share: share[at],
        ...(pValues === undefined ? {} : { pValue: pValues[at] }),
    }));
}


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
        .map((key) => {
        const text = visible(String(subject[key]));
        return key === "slice" ? withQuotes(text) : `${key} ${quoteBlank(text)}`;
    })
        .join(", ");
}
/** Values that differ must look different, so what cannot be seen is written as `\x1b` or `\u202e`. */
function visible(text) {
    return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (character) => {
        const code = (character.codePointAt(0) ?? 0).toString(16);
        return code.length <= 2 ? `\\x${code.padStart(2, "0")}` : `\\u${code.padStart(4, "0")}`;
    });
}
/** `carrier=EV`, but `carrier=" "` where the value begins or ends with a space or is empty. */
function withQuotes(slice) {
    const at = slice.indexOf("=");
    return at === -1 ? quoteBlank(slice) : `${slice.slice(0, at)}=${quoteBlank(slice.slice(at + 1))}`;
}
function quoteBlank(value) {
    return value === "" || value !== value.trim() ? `"${value}"` : value;
}
/** True when the pattern can match more than one subject. */
function isWildcard(pattern) {
    return SUBJECT_KEYS.some((key) => String(pattern[key] ?? "").includes("*"));
}


/***/ }),

/***/ 39875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   e4: () => (/* binding */ describeGap)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12532);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61651);


/** `carrier=EV: recall`, `findings (severity high)`: what a message or a row speaks about. */
function nameOf(metric, options, subject) {
    const described = (0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .describeSubject */ .qy)(subject);
    return described === "" ? labelOf(metric, options) : `${described}: ${labelOf(metric, options)}`;
}
/** The metric with its options, which tell two rules on one metric apart. */
function labelOf(metric, options) {
    const said = Object.entries(options)
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => `${key} ${Array.isArray(value) ? value.join(", ") : writeOption(value)}`);
    return said.length === 0 ? metric : `${metric} (${said.join("; ")})`;
}
function writeOption(value) {
    return typeof value === "object" ? JSON.stringify(value) : String(value);
}
/** The unit behind a number, which a range says once. */
const SUFFIX = / \D+$/;
function describeGap(gap) {
    // For the reader "worse" is positive, whichever way the metric goes.
    const sign = gap.direction === "higher" ? -1 : 1;
    const [better, worse] = gap.direction === "exact" ? ["less", "more"] : ["better", "worse"];
    const word = (end) => (end < 0 ? better : worse);
    const value = gap.value * sign;
    const ends = (gap.interval ?? [gap.value, gap.value]).map((end) => end * sign).toSorted((a, b) => a - b);
    const sizes = [value, ends[0], ends[1], gap.allowed ?? 0].map(Math.abs);
    const [size, low, high, allowed] = gap.scale === "ratio" ? (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShares */ .Ym)(sizes) : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDifferences */ .Aq)(sizes, gap.unit);
    const said = value === 0 ? "no difference" : `${size} ${word(value)}`;
    if (gap.interval === undefined || ends[0] === ends[1])
        return { size: said, allowed };
    if (ends[0] >= 0)
        return { size: said, interval: `${low.replace(SUFFIX, "")} to ${high}`, allowed };
    if (ends[1] <= 0)
        return { size: said, interval: `${high.replace(SUFFIX, "")} to ${low}`, allowed };
    return { size: said, interval: `${low} ${better} to ${high} ${worse}`, allowed };
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
/* harmony import */ var _sources_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90088);



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
        recorded: assignment.recorded,
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

/***/ 61713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fd: () => (/* binding */ unpackPredictions),
/* harmony export */   Uu: () => (/* binding */ packPredictions),
/* harmony export */   cC: () => (/* binding */ truthDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38093);



/** About 20 MB of text; what is larger belongs in a predictions file beside the passport. */
const MOST_NUMBERS = 4_000_000;
/** More are texts rather than labels. */
const MOST_CLASSES = 1000;
const BYTES = 4;
/**
 * Scores and predicted numbers as 32-bit floats and labels as 32-bit integers, little-endian, deflated, in base64.
 *
 * @throws AssayError `golden/predictions` when there is nothing to pack or too much of it
 */
function packPredictions({ classes, yTrue, yPred, yScore }) {
    const rows = yTrue.length;
    const numbers = (yPred?.length ?? 0) + (yScore?.length ?? 0);
    if (rows === 0 || numbers === 0)
        throw refused("the model said nothing that could be kept");
    if (numbers > MOST_NUMBERS)
        throw refused(`${numbers} numbers are more than the ${MOST_NUMBERS} that a passport may hold`);
    if (classes.length > MOST_CLASSES)
        throw refused(`${classes.length} labels are more than the ${MOST_CLASSES} that a passport may hold`);
    const parts = {
        ...(yScore === undefined ? {} : { scores: floats(yScore) }),
        ...(yPred instanceof Float64Array ? { numbers: floats(yPred) } : {}),
        ...(yPred instanceof Int32Array ? { labels: integers(yPred) } : {}),
    };
    return {
        encoding: "deflate",
        rows,
        classes: [...classes],
        truth: truthDigest(classes, yTrue),
        digest: sha256(Object.values(parts)),
        ...(yScore === undefined ? {} : { columns: yScore.length / rows }),
        ...Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [
            name,
            (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.deflateSync)(bytes, { level: 9 }).toString("base64"),
        ])),
    };
}
/** Digest of the true labels in the order of the rows: other rows, or the same in another order, differ. */
function truthDigest(classes, yTrue) {
    const said = Array.from(yTrue, (value) => classes[value] ?? String(value));
    return sha256([Buffer.from(JSON.stringify(said))]);
}
/** @throws AssayError `golden/predictions` for what is not as long, or not the bytes, that it says */
function unpackPredictions(packed) {
    const { rows, classes, columns = 1 } = packed;
    const read = (text, wide) => text === undefined ? undefined : inflate(text, rows * wide * BYTES);
    const scores = read(packed.scores, columns);
    const numbers = read(packed.numbers, 1);
    const labels = read(packed.labels, 1);
    const parts = [scores, numbers, labels].filter((part) => part !== undefined);
    if (sha256(parts) !== packed.digest)
        throw refused("its bytes do not have the digest that it says");
    return {
        classes,
        rows,
        ...(scores === undefined ? {} : { scores: floatsOf(scores) }),
        ...(numbers === undefined ? {} : { numbers: floatsOf(numbers) }),
        ...(labels === undefined ? {} : { labels: integersOf(labels) }),
    };
}
/** The length is known beforehand, so a few bytes cannot grow into gigabytes. */
function inflate(text, length) {
    let bytes;
    try {
        bytes = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.inflateSync)(Buffer.from(text, "base64"), { maxOutputLength: length });
    }
    catch (thrown) {
        throw refused((0,_model_error_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A)(thrown));
    }
    if (bytes.length === length)
        return bytes;
    throw refused(`${bytes.length} bytes are there and its rows need ${length}`);
}
function floats(values) {
    const bytes = Buffer.alloc(values.length * BYTES);
    for (let index = 0; index < values.length; index++)
        bytes.writeFloatLE(values[index], index * BYTES);
    return bytes;
}
function integers(values) {
    const bytes = Buffer.alloc(values.length * BYTES);
    for (let index = 0; index < values.length; index++)
        bytes.writeInt32LE(values[index], index * BYTES);
    return bytes;
}
function floatsOf(bytes) {
    return Float32Array.from({ length: bytes.length / BYTES }, (_, index) => bytes.readFloatLE(index * BYTES));
}
function integersOf(bytes) {
    return Int32Array.from({ length: bytes.length / BYTES }, (_, index) => bytes.readInt32LE(index * BYTES));
}
function sha256(parts) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    for (const part of parts)
        hash.update(part);
    return `sha256:${hash.digest("hex")}`;
}
function refused(reason) {
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_2__.AssayError("golden/predictions", `Predictions of a passport cannot be used: ${reason}.`, {
        fix: "Accept again with `assay golden accept --with-predictions`, or without it.",
    });
}


/***/ }),

/***/ 90088:
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








/** A folder read in place. Absolute paths and `..` are the user's own machine and are allowed. */
class FolderTree {
    label;
    root;
    #opened = new Map();
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
                .find((candidate) => (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(this.root, candidate)));
        if (pointer === undefined)
            return missingFile(path, this.label, this.root);
        return new error.AssayError("file/dvc-pointer", `\`${path}\` is kept by DVC (\`${pointer}\`) and its content is not in this checkout.`, { fix: `Run \`dvc pull ${pointer}\` before Assay.`, location: { path: pointer } });
    }
    async list(patterns) {
        const kept = await keptBelow(this.root);
        return (await sortNames(this.root, kept.filter((0,glob/* globMatcher */.f)(patterns)))).files;
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
        return (await this.#entries(patterns))
            .filter(({ entry }) => entry.mode !== SYMBOLIC_LINK)
            .map(({ path }) => path)
            .sort();
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

/***/ 58027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ correctedTail),
/* harmony export */   GA: () => (/* binding */ bcaInterval),
/* harmony export */   KS: () => (/* binding */ correctionOf),
/* harmony export */   sf: () => (/* binding */ accelerationOf)
/* harmony export */ });
/* harmony import */ var _distribution_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38267);
/* harmony import */ var _quantile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55832);


/**
 * Bias correction of Efron's BCa interval (Efron and Tibshirani 1993, 14.3); equal replicates count half, as in
 * SciPy. Undefined where all replicates lie on one side, where no quantile could be told.
 */
function correctionOf(replicates, value, acceleration) {
    let below = 0;
    for (const replicate of replicates)
        below += replicate < value ? 1 : replicate === value ? 0.5 : 0;
    if (below === 0 || below === replicates.length)
        return undefined;
    return { bias: (0,_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(below / replicates.length), acceleration };
}
/**
 * Acceleration from jackknife values θ₍ᵢ₎: Σ(θ̄ − θ₍ᵢ₎)³ / 6(Σ(θ̄ − θ₍ᵢ₎)²)^1.5 (Efron and Tibshirani 1993, 14.15).
 * Each value may leave out one row or one of many random blocks. 0 when all are equal.
 */
function accelerationOf(jackknife) {
    let mean = 0;
    for (const value of jackknife)
        mean += value / jackknife.length;
    let [squares, cubes] = [0, 0];
    for (const value of jackknife) {
        squares += (mean - value) ** 2;
        cubes += (mean - value) ** 3;
    }
    return squares === 0 ? 0 : cubes / (6 * squares ** 1.5);
}
/** @param sorted replicates in ascending order */
function bcaInterval(sorted, { bias, acceleration }, confidence) {
    const tail = (1 - confidence) / 2;
    const at = (probability) => {
        const shifted = bias + (0,_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(probability);
        return (0,_quantile_js__WEBPACK_IMPORTED_MODULE_1__/* .quantile */ .YV)(sorted, (0,_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .normalTail */ .WI)(-(bias + shifted / (1 - acceleration * shifted))));
    };
    return [at(tail), at(1 - tail)];
}
/**
 * The level at which a bound is the end of the BCa interval, from the share of replicates on its far side: the
 * inverse of what `bcaInterval` does to a level.
 */
function correctedTail(share, { bias, acceleration }) {
    if (share <= 0)
        return 0;
    if (share >= 1)
        return 1;
    const shifted = (0,_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(share) - bias;
    return (0,_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .normalTail */ .WI)(-(shifted / (1 + acceleration * shifted) - bias));
}


/***/ }),

/***/ 73672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ logBinomial)
/* harmony export */ });
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


/***/ }),

/***/ 59628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ placements),
/* harmony export */   Eh: () => (/* binding */ countClasses),
/* harmony export */   rH: () => (/* binding */ areaStandardError)
/* harmony export */ });
/**
 * The components of DeLong, DeLong and Clarke-Pearson (Biometrics 44, 1988), in one pass over sorted rows instead
 * of all pairs (Sun and Xu, IEEE Signal Processing Letters 21, 2014).
 * @param codes 1 for positive rows, 0 for the others; both must occur
 * @param order row numbers by ascending score
 */
function placements(codes, scores, order) {
    const rows = order.length;
    const { positives, negatives } = countClasses(codes);
    const shares = new Float64Array(rows);
    let [positivesBelow, negativesBelow, area] = [0, 0, 0];
    for (let start = 0; start < rows;) {
        let end = start;
        let tiedPositives = 0;
        while (end < rows && scores[order[end]] === scores[order[start]])
            tiedPositives += codes[order[end++]];
        const tiedNegatives = end - start - tiedPositives;
        const below = (negativesBelow + tiedNegatives / 2) / negatives;
        const above = (positives - positivesBelow - tiedPositives / 2) / positives;
        for (let at = start; at < end; at++)
            shares[order[at]] = codes[order[at]] === 1 ? below : above;
        area += tiedPositives * below;
        positivesBelow += tiedPositives;
        negativesBelow += tiedNegatives;
        start = end;
    }
    return { area: area / positives, shares };
}
/**
 * Standard error of an area, or of the difference of two areas over the same rows: the variances of the positive
 * and of the negative rows' components, each over its count. NaN with fewer than two rows of a class.
 * @param shares of one side, or candidate − baseline row by row
 */
function areaStandardError(codes, shares) {
    const { positives, negatives } = countClasses(codes);
    let [meanPositive, meanNegative] = [0, 0];
    for (let row = 0; row < shares.length; row++)
        if (codes[row] === 1)
            meanPositive += shares[row] / positives;
        else
            meanNegative += shares[row] / negatives;
    let [squaresPositive, squaresNegative] = [0, 0];
    for (let row = 0; row < shares.length; row++)
        if (codes[row] === 1)
            squaresPositive += (shares[row] - meanPositive) ** 2;
        else
            squaresNegative += (shares[row] - meanNegative) ** 2;
    return Math.sqrt(squaresPositive / (positives - 1) / positives + squaresNegative / (negatives - 1) / negatives);
}
function countClasses(codes) {
    let positives = 0;
    for (let row = 0; row < codes.length; row++)
        positives += codes[row];
    return { positives, negatives: codes.length - positives };
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

/***/ 92483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ holm)
/* harmony export */ });
/**
 * Holm's step-down adjustment: an adjusted p-value below α may be called significant while the chance of
 * even one false call in the family stays below α, however the tests depend on one another.
 * Holm (1979), A simple sequentially rejective multiple test procedure.
 * @param pValues one a test, in any order
 * @returns adjusted p-values in the same order, at most 1
 */
function holm(pValues) {
    const order = pValues.map((_, index) => index).sort((a, b) => pValues[a] - pValues[b] || a - b);
    const adjusted = new Array(pValues.length);
    let largest = 0;
    order.forEach((index, rank) => {
        largest = Math.max(largest, Math.min(1, pValues[index] * (pValues.length - rank)));
        adjusted[index] = largest;
    });
    return adjusted;
}


/***/ }),

/***/ 1650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XF: () => (/* binding */ intervalOf),
  Fx: () => (/* binding */ standardDeviation),
  X6: () => (/* binding */ standardErrorOf),
  mL: () => (/* binding */ tailProbability)
});

// EXTERNAL MODULE: ./build/bundle/stats/bca.js
var bca = __webpack_require__(58027);
// EXTERNAL MODULE: ./build/bundle/stats/distribution.js
var distribution = __webpack_require__(38267);
// EXTERNAL MODULE: ./build/bundle/stats/binomial.js
var binomial = __webpack_require__(73672);
;// CONCATENATED MODULE: ./build/bundle/stats/paired-proportion.js


const STEPS = 80;
/**
 * Exact McNemar test of "the candidate is not better": P(Binomial(better + worse, ½) ≥ better).
 * Twice the smaller of both sides is the two-sided p-value (McNemar 1947, with the exact null of Mosteller 1952).
 */
function mcnemarTail({ better, worse }) {
    if (2 * better <= better + worse)
        return better === 0 ? 1 : 1 - upperTail(worse + 1, better + worse);
    return upperTail(better, better + worse);
}
/** P(Binomial(n, ½) ≥ k) for k beyond the middle, where terms only shrink. */
function upperTail(k, n) {
    let sum = 0;
    for (let at = k; at <= n; at++) {
        const term = Math.exp((0,binomial/* logBinomial */.G)(at, n, 0.5));
        sum += term;
        if (term < sum * Number.EPSILON)
            break;
    }
    return sum;
}
/**
 * One-sided p-value of "the difference of the two shares is not above `bound`" (`above`), or not below it.
 * Tango's score test (Statistics in Medicine 17, 1998); at 0 and towards the doubtful side of 0 never less than
 * what McNemar's exact test says.
 */
function pairedTail(counts, bound, side) {
    if (side === "below")
        return pairedTail(mirrored(counts), -bound, "above");
    return tailAbove(counts, bound, mcnemarTail(counts));
}
function tailAbove(counts, bound, exactAtZero) {
    if (bound <= -1)
        return 0;
    if (bound >= 1)
        return 1;
    const score = (0,distribution/* normalTail */.WI)(tangoScore(counts, bound));
    return bound >= 0 ? Math.max(score, exactAtZero) : score;
}
/** Two-sided interval of the difference of two paired shares, by inverting `pairedTail`. */
function pairedInterval(counts, confidence) {
    const tail = (1 - confidence) / 2;
    return [lowerBound(counts, tail), -lowerBound(mirrored(counts), tail)];
}
/** Tango's standard error at the difference that was seen, which is not 0 when no row tells the sides apart. */
function pairedStandardError({ better, worse, rows }) {
    const [low, high] = pairedInterval({ better, worse, rows }, 1 - 2 * (0,distribution/* normalTail */.WI)(1));
    return (high - low) / 2;
}
function mirrored({ better, worse, rows }) {
    return { better: worse, worse: better, rows };
}
/** The least difference that is not refused at this one-sided level; the p-value grows with the bound. */
function lowerBound(counts, tail) {
    const exactAtZero = mcnemarTail(counts);
    let low = -1;
    let high = (counts.better - counts.worse) / counts.rows;
    for (let step = 0; step < STEPS; step++) {
        const middle = (low + high) / 2;
        if (tailAbove(counts, middle, exactAtZero) <= tail)
            low = middle;
        else
            high = middle;
    }
    return unseen(counts, low, tail);
}
/** With no row that tells the sides apart, the exact bound for 0 of n (Clopper and Pearson 1934) is the wider one. */
function unseen({ better, worse, rows }, bound, tail) {
    return better + worse > 0 ? bound : Math.min(bound, -(1 - tail ** (1 / rows)));
}
/** (b − c − nδ) / √(n(2q + δ(1 − δ))), q the maximum-likelihood share of `worse` where the difference is δ. */
function tangoScore({ better, worse, rows }, difference) {
    const linear = -better - worse + (2 * rows - better + worse) * difference;
    const constant = -worse * difference * (1 - difference);
    const root = Math.sqrt(Math.max(0, linear * linear - 8 * rows * constant));
    const share = (root - linear) / (4 * rows);
    const variance = rows * (2 * share + difference * (1 - difference));
    const distance = better - worse - rows * difference;
    if (variance <= 0)
        return distance > 0 ? Number.POSITIVE_INFINITY : 0;
    return distance / Math.sqrt(variance);
}

// EXTERNAL MODULE: ./build/bundle/stats/proportion.js
var proportion = __webpack_require__(12671);
// EXTERNAL MODULE: ./build/bundle/stats/quantile.js
var quantile = __webpack_require__(55832);
;// CONCATENATED MODULE: ./build/bundle/stats/interval.js





/** Fewer replicates than this beyond a bound say little; the normal tail then takes over. */
const SPARSE_TAIL = 10;
/**
 * Two-sided interval of an estimate, whatever its uncertainty.
 * @param confidence e.g. 0.95
 * @returns lower and upper bound in the estimate's unit
 */
function intervalOf(estimate, confidence) {
    const { value, uncertainty } = estimate;
    const tail = (1 - confidence) / 2;
    switch (uncertainty.kind) {
        case "exact":
            return [value, value];
        case "binomial":
            return (0,proportion/* wilson */.rF)(uncertainty.successes, uncertainty.trials, confidence);
        case "normal": {
            const { standardError, degreesOfFreedom } = uncertainty;
            const z = degreesOfFreedom === undefined ? (0,distribution/* normalQuantile */.Zl)(1 - tail) : (0,distribution/* tQuantile */.YW)(1 - tail, degreesOfFreedom);
            return [value - z * standardError, value + z * standardError];
        }
        case "paired":
            return pairedInterval(uncertainty, confidence);
        case "bootstrap": {
            const { replicates, acceleration } = uncertainty;
            const sorted = replicates.slice().sort();
            const correction = acceleration === undefined ? undefined : (0,bca/* correctionOf */.KS)(replicates, value, acceleration);
            if (correction !== undefined)
                return (0,bca/* bcaInterval */.GA)(sorted, correction, confidence);
            return [(0,quantile/* quantile */.YV)(sorted, tail), (0,quantile/* quantile */.YV)(sorted, 1 - tail)];
        }
        case "sequential": {
            const z = (0,distribution/* normalQuantile */.Zl)(1 - tail * uncertainty.errorShare);
            return [value - z * uncertainty.standardError, value + z * uncertainty.standardError];
        }
    }
}
/**
 * Standard error of an estimate. For a share it is half the one-sigma Wilson interval, which is not zero
 * at 0 of n; for a bootstrap the standard deviation of the replicates.
 */
function standardErrorOf(estimate) {
    const { uncertainty } = estimate;
    switch (uncertainty.kind) {
        case "exact":
            return 0;
        case "binomial": {
            const { successes, trials } = uncertainty;
            const share = successes / trials;
            const half = Math.sqrt((share * (1 - share)) / trials + 1 / (4 * trials * trials));
            return half / (1 + 1 / trials);
        }
        case "normal":
        case "sequential":
            return uncertainty.standardError;
        case "paired":
            return pairedStandardError(uncertainty);
        case "bootstrap":
            return standardDeviation(uncertainty.replicates);
    }
}
/**
 * One-sided p-value of "the true value is not beyond this bound": small when the estimate lies clearly
 * `above` (or `below`) it. Agrees with `intervalOf`: p < α says that the interval at confidence 1 − 2α
 * lies wholly beyond the bound. A bootstrap with fewer than ten replicates on the other side uses the
 * normal tail, but never says less than the replicates themselves show.
 */
function tailProbability(estimate, bound, side) {
    const { value, uncertainty } = estimate;
    if (bound === Number.POSITIVE_INFINITY)
        return side === "above" ? 1 : 0;
    if (bound === Number.NEGATIVE_INFINITY)
        return side === "above" ? 0 : 1;
    const distance = side === "above" ? value - bound : bound - value;
    switch (uncertainty.kind) {
        case "exact":
            return certain(distance);
        case "binomial": {
            const spread = Math.sqrt((bound * (1 - bound)) / uncertainty.trials);
            return spread > 0 ? (0,distribution/* normalTail */.WI)(distance / spread) : certain(distance);
        }
        case "normal": {
            const { standardError, degreesOfFreedom } = uncertainty;
            if (standardError === 0)
                return certain(distance);
            const z = distance / standardError;
            return degreesOfFreedom === undefined ? (0,distribution/* normalTail */.WI)(z) : (0,distribution/* tTail */.Xh)(z, degreesOfFreedom);
        }
        case "sequential": {
            if (uncertainty.standardError === 0)
                return certain(distance);
            return Math.min(1, (0,distribution/* normalTail */.WI)(distance / uncertainty.standardError) / uncertainty.errorShare);
        }
        case "paired":
            return pairedTail(uncertainty, bound, side);
        case "bootstrap":
            return replicateTail(uncertainty, value, bound, side);
    }
}
function certain(distance) {
    return distance > 0 ? 0 : 1;
}
function replicateTail({ replicates, acceleration }, value, bound, side) {
    let other = 0;
    for (const replicate of replicates)
        if (side === "above" ? replicate <= bound : replicate >= bound)
            other++;
    const level = correctedLevel(replicates, value, acceleration, side);
    const seen = level((other + 1) / (replicates.length + 1));
    if (other >= SPARSE_TAIL)
        return seen;
    const spread = standardDeviation(replicates);
    const distance = side === "above" ? value - bound : bound - value;
    const smooth = spread > 0 ? (0,distribution/* normalTail */.WI)(distance / spread) : certain(distance);
    return Math.max(level(other / replicates.length), Math.min(seen, smooth));
}
/** What a share of replicates beyond a bound means as a level: itself, or the level of the BCa interval. */
function correctedLevel(replicates, value, acceleration, side) {
    const found = acceleration === undefined ? undefined : (0,bca/* correctionOf */.KS)(replicates, value, acceleration);
    if (found === undefined)
        return (share) => share;
    // Seen from above, both corrections change their sign.
    const turned = side === "above" ? found : { bias: -found.bias, acceleration: -found.acceleration };
    return (share) => (0,bca/* correctedTail */.G9)(share, turned);
}
/** With n − 1; 0 for fewer than two values. */
function standardDeviation(values) {
    if (values.length < 2)
        return 0;
    let mean = 0;
    for (const value of values)
        mean += value / values.length;
    let squares = 0;
    for (const value of values)
        squares += (value - mean) ** 2;
    return Math.sqrt(squares / (values.length - 1));
}


/***/ }),

/***/ 12671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xo: () => (/* binding */ proportion),
/* harmony export */   rF: () => (/* binding */ wilson)
/* harmony export */ });
/* unused harmony export wilsonAt */
/* harmony import */ var _distribution_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38267);

/** A share with its binomial uncertainty; no trials, or counts that are none, are Missing. */
function proportion(successes, trials) {
    if (trials === 0)
        return { code: "metric/no-samples", reason: "there is nothing to count: the share is of 0 samples" };
    if (!(successes >= 0 && successes <= trials && Number.isFinite(trials)))
        return { code: "metric/not-finite", reason: `${successes} of ${trials} is no share` };
    return {
        value: successes / trials,
        uncertainty: { kind: "binomial", successes, trials },
        samples: trials,
    };
}
/**
 * Wilson's score interval for a share (Wilson 1927), two-sided, inside [0, 1] and never of width zero.
 * @param confidence e.g. 0.95
 */
function wilson(successes, trials, confidence) {
    return wilsonAt(successes, trials, (0,_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(1 - (1 - confidence) / 2));
}
/** Wilson's interval of z standard errors to each side. */
function wilsonAt(successes, trials, z) {
    const share = successes / trials;
    const shrink = 1 + (z * z) / trials;
    const centre = (share + (z * z) / (2 * trials)) / shrink;
    const half = (z / shrink) * Math.sqrt((share * (1 - share)) / trials + (z * z) / (4 * trials * trials));
    return [successes === 0 ? 0 : centre - half, successes === trials ? 1 : centre + half];
}


/***/ }),

/***/ 55832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YV: () => (/* binding */ quantile),
/* harmony export */   vx: () => (/* binding */ quantileInterval)
/* harmony export */ });
/* unused harmony export quantileRanks */
/* harmony import */ var _binomial_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73672);

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
        cumulative += Math.exp((0,_binomial_js__WEBPACK_IMPORTED_MODULE_0__/* .logBinomial */ .G)(k, n, probability));
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
