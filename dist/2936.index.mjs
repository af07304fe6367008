export const id = 2936;
export const ids = [2936];
export const modules = {

/***/ 52936:
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
// EXTERNAL MODULE: ./build/bundle/engines/duckdb/dialect.js + 2 modules
var duckdb_dialect = __webpack_require__(91424);
// EXTERNAL MODULE: ./build/bundle/engines/duckdb/types.js
var types = __webpack_require__(53888);
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
        const identifier = duckdb_dialect/* duckDbDialect */.k.identifier(name);
        const at = numeric.findIndex((column) => column.name === name);
        if (at >= 0) {
            const part = add(`coalesce(${duckdb_dialect/* duckDbDialect */.k.asNumber(identifier)}, 'nan')`);
            const flags = flagParts[Math.floor(at / FLAGS)];
            const bit = 1 << (at % FLAGS);
            return [
                name,
                (chunks, rows, seen) => readNumbers(chunks, rows, part, ((seen.get(flags) ?? 0) & bit) === 0 ? undefined : { flags, bit }),
            ];
        }
        const words = dictionaries.get(name);
        if (words === undefined) {
            const part = add((0,types/* asText */.e)(identifier, type));
            return [name, (chunks) => readTexts(chunks, part)];
        }
        const code = codeOf(identifier, words);
        const part = add(`coalesce(CAST(${code} AS USMALLINT), CAST(${OTHER} AS USMALLINT))`);
        const rest = add(`CASE WHEN ${code} IS NULL THEN ${identifier} END`);
        return [name, (chunks, rows) => readCodes(chunks, rows, part, rest, words)];
    });
    return {
        sql: `SELECT ${parts.join(", ")} FROM (${sql})`,
        read: (chunks) => {
            const rows = chunks.reduce((sum, chunk) => sum + chunk.rowCount, 0);
            const seen = new Map(flagParts.map((part) => [part, flagsIn(chunks, part)]));
            return { rows, columns: new Map(readers.map(([name, read]) => [name, read(chunks, rows, seen)])) };
        },
    };
}
/** Of so few words the engine finds the place sooner by looking through them than by their hashes. */
const FEW_WORDS = 128;
/** SQL of a word's place in the dictionary from 0 on; NULL for what is not in it. */
function codeOf(identifier, words) {
    const list = words.map(duckdb_dialect/* duckDbDialect */.k.text).join(", ");
    return words.length <= FEW_WORDS
        ? `list_position([${list}], ${identifier}) - 1`
        : `enum_code(TRY_CAST(${identifier} AS ENUM(${list})))`;
}
function flagsIn(chunks, part) {
    let seen = 0;
    for (const chunk of chunks)
        for (const flags of typedItems(chunk, part, Int32Array))
            seen |= flags;
    return seen;
}
function nullFlags(columns) {
    const flags = columns.map(({ name }, at) => {
        return `CASE WHEN ${duckdb_dialect/* duckDbDialect */.k.identifier(name)} IS NULL THEN ${2 ** at} ELSE 0 END`;
    });
    return `CAST(${flags.join(" + ")} AS INTEGER)`;
}
function readNumbers(chunks, rows, index, 
/** Where a row's NULL is flagged; undefined where no row has one. */
where) {
    const values = new Float64Array(rows);
    const isNull = new Uint8Array(rows);
    let [row, nulls] = [0, 0];
    for (const chunk of chunks) {
        values.set(typedItems(chunk, index, Float64Array), row);
        if (where !== undefined) {
            const flagged = typedItems(chunk, where.flags, Int32Array);
            for (let at = 0; at < flagged.length; at++) {
                const flag = (flagged[at] & where.bit) === 0 ? 0 : 1;
                isNull[row + at] = flag;
                nulls += flag;
            }
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

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./build/bundle/engines/duckdb/csv-first-line.js
/** The longest delimiter that a config can name. */
const LONGEST_DELIMITER = 4;
/**
 * Follows a line from part to part, each character once. As for DuckDB, a quote begins a quoted field only where a
 * field begins, after spaces if need be; elsewhere it is a character like others.
 */
class FirstLineReader {
    #signs;
    #text = "";
    /** Where quotes opened and closed, one after the other. */
    #quotes = [];
    #isEscaped = false;
    #beginsField = true;
    #last = "";
    /** Where the first line end in quotes is. */
    #quotedEnd = -1;
    constructor(signs) {
        this.#signs = signs;
    }
    /** Reads on. @returns the line once it has ended */
    read(text, from) {
        const offset = this.#text.length - from;
        this.#text += text.slice(from);
        for (let at = from; at < text.length; at++) {
            if (text[at] === "\n") {
                if (!this.#inQuotes)
                    return this.#until(offset + at);
                if (this.#quotedEnd < 0)
                    this.#quotedEnd = offset + at;
            }
            this.#follow(text[at], offset + at);
        }
        return undefined;
    }
    /** The line where nothing more comes: a quote that nothing closes opened nothing, and the line ends where it ends. */
    end() {
        if (!this.#inQuotes)
            return this.#until(this.#text.length);
        this.#quotes.pop();
        return this.#until(this.#quotedEnd < 0 ? this.#text.length : this.#quotedEnd);
    }
    get #inQuotes() {
        return this.#quotes.length % 2 === 1;
    }
    #follow(sign, at) {
        const { quote, escapedBy, delimiters } = this.#signs;
        if (this.#inQuotes) {
            if (this.#isEscaped)
                this.#isEscaped = false;
            else if (sign === escapedBy && escapedBy !== quote)
                this.#isEscaped = true;
            else if (sign === quote) {
                this.#quotes.push(at);
                // A doubled quote stands where a field may begin, and so opens what it closed.
                this.#beginsField = true;
            }
        }
        else if (sign === quote && this.#beginsField) {
            this.#quotes.push(at);
            this.#last = "";
        }
        else {
            this.#last = (this.#last + sign).slice(-LONGEST_DELIMITER);
            const staysBefore = this.#beginsField && (sign === " " || sign === "\uFEFF");
            this.#beginsField = staysBefore || delimiters.some((delimiter) => this.#last.endsWith(delimiter));
        }
    }
    #until(end) {
        const cut = (text) => text.replace(/\r$/, "");
        const quotes = this.#quotes.filter((at) => at < end);
        const edges = [-1, ...quotes, end];
        let bare = "";
        for (let at = 0; at + 1 < edges.length; at += 2)
            bare += this.#text.slice(edges[at] + 1, edges[at + 1]);
        return { line: cut(this.#text.slice(0, end)), bare: cut(bare) };
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/bundle/engines/duckdb/parts.js

const PACKINGS = { ".gz": "gzip", ".zst": "zstd" };
function packingOf({ localPath }) {
    const name = localPath.toLowerCase();
    return name.endsWith(".gz") ? PACKINGS[".gz"] : name.endsWith(".zst") ? PACKINGS[".zst"] : undefined;
}
/** The first argument of a table function. */
function pathList(files) {
    const paths = files.map(({ localPath }) => duckdb_dialect/* duckDbDialect */.k.text(localPath));
    return paths.length === 1 ? paths[0] : `[${paths.join(", ")}]`;
}
/** The settings of a table function that say how its files are packed and what their folders mean. */
function readSettings(files, { partitions }) {
    const packing = packingOf(files[0]);
    const packed = packing === undefined ? "" : `, compression = '${packing}'`;
    if (partitions === undefined)
        return `, hive_partitioning = false${packed}`;
    const types = Object.entries(partitions.types).map(([name, type]) => {
        return `${duckdb_dialect/* duckDbDialect */.k.identifier(name)}: ${duckdb_dialect/* duckDbDialect */.k.text(type)}`;
    });
    return `, hive_partitioning = true, hive_types = {${types.join(", ")}}${packed}`;
}
/** A table function without what folders above the files say. */
function withoutOthers(call, { partitions }) {
    if (partitions === undefined || partitions.others.length === 0)
        return call;
    const names = partitions.others.map(duckdb_dialect/* duckDbDialect */.k.identifier);
    return `(SELECT * EXCLUDE (${names.join(", ")}) FROM ${call})`;
}
/**
 * Names and types as the `columns` of a table function.
 * @throws AssayError `data/unreadable` for a name that no query can hold, which `identifier` knows
 */
function columnTypes(columns) {
    const { identifier, text } = duckdb_dialect/* duckDbDialect */.k;
    for (const { name } of columns)
        identifier(name);
    const pairs = columns.map(({ name, type }) => `${text(name)}: ${text(type)}`);
    return `{${pairs.join(", ")}}`;
}

;// CONCATENATED MODULE: ./build/bundle/engines/duckdb/zstd-frames.js



const MOST_AT_ONCE = 2 ** 18;
const FRAME = 0xfd2fb528;
const SKIPPABLE_FRAME = 0x184d2a50;
const BLOCK_BYTES = 2 ** 17;
/** A frame of more blocks could unpack to more than should be in memory at once. */
const FEW_BLOCKS = 32;
const SIZE_BYTES = [0, 2, 4, 8];
const DICTIONARY_BYTES = [0, 1, 2, 4];
/**
 * The content of all frames of a file. Node.js ends with the first of the frames that a stream has, and DuckDB
 * passes over one that was cut off. Small frames are unpacked many at a time: a stream for each of them would
 * take a millisecond.
 */
async function* zstdFrames(path, progress) {
    const handle = await (0,promises_.open)(path);
    try {
        const { size } = await handle.stat();
        const window = Buffer.alloc(MOST_AT_ONCE);
        for (let at = 0; at < size;) {
            const { bytesRead } = await handle.read(window, 0, window.length, at);
            const { parts, packedBytes } = smallFrames(window.subarray(0, bytesRead));
            at += packedBytes;
            progress.packedBytes = at;
            yield* parts;
            if (packedBytes > 0)
                continue;
            const skipped = skippableBytes(window.subarray(0, bytesRead), 0);
            if (skipped === undefined)
                at = yield* largeFrame(path, at, progress);
            else
                at += skipped;
            if (at > size)
                throw new Error("unexpected end of file");
        }
        progress.packedBytes = size;
    }
    finally {
        await handle.close();
    }
}
/** What the frames hold that some bytes begin with, and how many of these they are. */
function smallFrames(bytes) {
    const parts = [];
    let at = 0;
    let unpackedBytes = 0;
    while (unpackedBytes < FEW_BLOCKS * BLOCK_BYTES) {
        const skipped = skippableBytes(bytes, at);
        if (skipped !== undefined && at + skipped <= bytes.length) {
            at += skipped;
            continue;
        }
        const end = endOfSmallFrame(bytes, at);
        if (end === undefined)
            break;
        const part = external_node_zlib_.zstdDecompressSync(bytes.subarray(at, end));
        if (part.length > 0)
            parts.push(part);
        unpackedBytes += part.length;
        at = end;
    }
    return { parts: parts.length === 0 ? parts : [Buffer.concat(parts)], packedBytes: at };
}
/**
 * Where the frame ends that begins at a place, by the sizes of its blocks (RFC 8878, 3.1.1); undefined where these
 * bytes do not hold all of it, or more of it than a few blocks.
 */
function endOfSmallFrame(bytes, start) {
    if (start + 5 > bytes.length || bytes.readUInt32LE(start) !== FRAME)
        return undefined;
    const descriptor = bytes[start + 4];
    const isSingleSegment = (descriptor & 0x20) !== 0;
    const sizeBytes = isSingleSegment ? Math.max(1, SIZE_BYTES[descriptor >> 6]) : SIZE_BYTES[descriptor >> 6];
    let at = start + 5 + (isSingleSegment ? 0 : 1) + DICTIONARY_BYTES[descriptor & 3] + sizeBytes;
    for (let block = 0; block < FEW_BLOCKS; block++) {
        if (at + 3 > bytes.length)
            return undefined;
        const header = bytes.readUIntLE(at, 3);
        const isRepeatedByte = ((header >> 1) & 3) === 1;
        at += 3 + (isRepeatedByte ? 1 : header >> 3);
        if ((header & 1) === 0)
            continue;
        const end = at + ((descriptor & 4) === 0 ? 0 : 4);
        return end > bytes.length ? undefined : end;
    }
    return undefined;
}
/** The length of a frame that is to be passed over; undefined where none begins here. */
function skippableBytes(bytes, at) {
    if (at + 8 > bytes.length || (bytes.readUInt32LE(at) & ~0xf) !== SKIPPABLE_FRAME)
        return undefined;
    return 8 + bytes.readUInt32LE(at + 4);
}
/** @returns where the frame ends */
async function* largeFrame(path, start, progress) {
    const raw = (0,external_node_fs_.createReadStream)(path, { start, highWaterMark: MOST_AT_ONCE });
    const stream = raw.pipe(external_node_zlib_.createZstdDecompress());
    raw.on("error", (error) => stream.destroy(error));
    try {
        for await (const bytes of stream) {
            progress.packedBytes = start + stream.bytesWritten;
            yield bytes;
        }
    }
    finally {
        // What follows the frame is still on its way into the stream, and nobody is there to hear its error.
        stream.on("error", () => { });
        raw.destroy();
        stream.destroy();
    }
    if (stream.bytesWritten === 0)
        throw new Error("unexpected end of file");
    return start + stream.bytesWritten;
}

;// CONCATENATED MODULE: ./build/bundle/engines/duckdb/unpacked.js




const unpacked_MOST_AT_ONCE = 2 ** 18;
/** The bytes of a file from its beginning, as long as somebody asks for them. */
async function* unpacked(file, progress = { packedBytes: 0 }) {
    const packing = packingOf(file);
    if (packing === "zstd")
        return yield* zstdFrames(file.localPath, progress);
    const raw = (0,external_node_fs_.createReadStream)(file.localPath, { highWaterMark: unpacked_MOST_AT_ONCE });
    const stream = packing === undefined ? raw : raw.pipe(external_node_zlib_.createGunzip());
    raw.on("error", (error) => stream.destroy(error));
    try {
        for await (const bytes of stream) {
            progress.packedBytes = raw.bytesRead;
            yield bytes;
        }
    }
    finally {
        raw.destroy();
        stream.destroy();
    }
}

;// CONCATENATED MODULE: ./build/bundle/engines/duckdb/csv-header.js




const DELIMITERS = [",", "\t", ";", "|"];
const LONGEST_HEADER = 2 ** 24;
/** The delimiter that the header line holds most often outside of quotes; a comma when it holds none. */
async function readHeader(file, dialect) {
    const delimiters = dialect.delimiter === undefined ? DELIMITERS : [dialect.delimiter];
    const { line, bare } = await headerLine(file, dialect, delimiters);
    if (line.includes("\0"))
        throw twoBytes(file);
    const counts = delimiters.map((delimiter) => bare.split(delimiter).length);
    const fields = Math.max(...counts);
    return { delimiter: delimiters[counts.indexOf(fields)], fields, line };
}
/** The first line that is neither skipped nor a comment, and the same without what stands in quotes. */
async function headerLine(file, { comment, skip = 0, quote = '"', escape: escapedBy = quote }, delimiters) {
    const decoder = new external_node_string_decoder_.StringDecoder("utf8");
    const reader = new FirstLineReader({ quote, escapedBy, delimiters });
    let skipped = 0;
    let left;
    let isComment;
    let length = 0;
    for await (const part of unpacked(file)) {
        const text = decoder.write(part);
        length += text.length;
        for (let at = 0; at < text.length;) {
            if (skipped < skip || isComment === true) {
                const end = text.indexOf("\n", at);
                const next = end < 0 ? text.length : end + 1;
                if (skipped < skip) {
                    left ??= new FirstLineReader({ quote, escapedBy, delimiters });
                    const line = left.read(text.slice(at, next), 0);
                    if (end >= 0 && line === undefined)
                        throw openQuote(file, skipped + 1);
                }
                at = next;
                if (end < 0)
                    continue;
                left = undefined;
                if (skipped < skip)
                    skipped++;
                else
                    isComment = undefined;
                continue;
            }
            isComment ??= comment !== undefined && text[at] === comment;
            if (isComment)
                continue;
            const line = reader.read(text, at);
            if (line !== undefined)
                return line;
            at = text.length;
        }
        if (length > LONGEST_HEADER && skipped === skip && isComment !== true)
            return reader.end() ?? tooLong(file);
    }
    return reader.end();
}
/** DuckDB reads on until the quote is closed, over whatever rows there are. */
function openQuote({ path }, line) {
    return new error.AssayError("data/unreadable", `Line ${line} of \`${path}\`, which \`skip\` leaves out, opens a quote and does not close it.`, {
        fix: "Remove the line where the file is written, or name a `quote` that does not begin a field of it.",
        location: { path },
    });
}
function twoBytes({ path }) {
    return new error.AssayError("data/encoding", `The first line of \`${path}\` holds NUL characters, as UTF-16 read as UTF-8 does.`, {
        fix: "Name the encoding that the file is written in with `csv: { encoding: utf-16 }`, or write it in UTF-8.",
        location: { path },
    });
}
function tooLong({ path }) {
    throw new error.AssayError("data/unreadable", `The first line of \`${path}\` has more than ${LONGEST_HEADER / 2 ** 20} MiB.`, { fix: "Check that it is a CSV file with a header line.", location: { path } });
}

;// CONCATENATED MODULE: ./build/bundle/engines/duckdb/csv-lines.js


const [csv_lines_OTHER, QUOTE, ESCAPE, DELIMITER, LINE_END, RETURN, SPACE, ZERO] = [0, 1, 2, 3, 4, 5, 6, 7];
const [X, B] = [0x78, 0x62];
/**
 * Looks through the bytes of a CSV file for what DuckDB passes over: one delimiter too many at the end of a line, and
 * whether anything may be a number such as 0x10, which it takes for 16.
 * @returns true where there may be such numbers
 * @throws AssayError `data/unreadable`
 */
async function lookThroughLines(file, { delimiter, fields }, { quote = '"', escape: escapedBy = quote, comment, skip = 0 }) {
    const kinds = new Uint8Array(256).fill(csv_lines_OTHER);
    for (const [sign, kind] of [
        [" ", SPACE],
        ["\n", LINE_END],
        ["\r", RETURN],
        ["0", ZERO],
        [delimiter.length === 1 ? delimiter : "", DELIMITER],
        [escapedBy, ESCAPE],
        [quote, QUOTE],
    ])
        if (sign !== "")
            kinds[sign.charCodeAt(0)] = kind;
    const lines = new Lines(kinds, fields, skip, comment?.charCodeAt(0) ?? -1);
    for await (const bytes of unpacked(file))
        lines.read(bytes);
    lines.end();
    if (lines.tooMany > 0)
        throw oneTooMany(file, lines.tooMany, fields);
    return lines.hasNumerals;
}
/** Follows the fields of lines, however their bytes are cut into parts. */
class Lines {
    #kinds;
    #fields;
    #skip;
    #comment;
    #line = 1;
    #delimiters = 0;
    #last = LINE_END;
    #inQuotes = false;
    #isEscaped = false;
    #beginsField = true;
    #isSkipped;
    hasNumerals = false;
    /** The first line with one field too many; 0 without any. */
    tooMany = 0;
    constructor(kinds, fields, skip, comment) {
        this.#kinds = kinds;
        this.#fields = fields;
        this.#skip = skip;
        this.#comment = comment;
        this.#isSkipped = skip > 0;
    }
    read(bytes) {
        // Fields would be read and written for each of millions of bytes.
        const kinds = this.#kinds;
        let last = this.#last;
        let inQuotes = this.#inQuotes;
        let isEscaped = this.#isEscaped;
        let beginsField = this.#beginsField;
        let hasNumerals = this.hasNumerals;
        for (let at = 0; at < bytes.length; at++) {
            const kind = kinds[bytes[at]];
            if (last === ZERO && kind === csv_lines_OTHER) {
                const small = bytes[at] | 0x20;
                if (small === X || small === B)
                    hasNumerals = true;
            }
            if (inQuotes) {
                if (kind === LINE_END)
                    this.#line++;
                if (isEscaped)
                    isEscaped = false;
                else if (kind === ESCAPE)
                    isEscaped = true;
                else if (kind === QUOTE) {
                    inQuotes = false;
                    beginsField = true;
                }
            }
            else if (kind === csv_lines_OTHER || kind === ZERO) {
                beginsField = false;
                if (last === LINE_END && bytes[at] === this.#comment)
                    this.#isSkipped = true;
            }
            else if (kind === DELIMITER) {
                this.#delimiters++;
                beginsField = true;
            }
            else if (kind === LINE_END) {
                this.#endLine(last);
                beginsField = true;
            }
            else if (kind === RETURN)
                continue;
            else if (kind === QUOTE && beginsField && !this.#isSkipped)
                inQuotes = true;
            else if (kind !== SPACE)
                beginsField = false;
            last = kind;
        }
        this.#last = last;
        this.#inQuotes = inQuotes;
        this.#isEscaped = isEscaped;
        this.#beginsField = beginsField;
        this.hasNumerals = hasNumerals;
    }
    end() {
        if (!this.#inQuotes)
            this.#endLine(this.#last);
    }
    #endLine(last) {
        const isOneMore = last === DELIMITER && this.#delimiters === this.#fields;
        if (isOneMore && !this.#isSkipped && this.tooMany === 0)
            this.tooMany = this.#line;
        this.#line++;
        this.#delimiters = 0;
        this.#isSkipped = this.#line <= this.#skip;
    }
}
function oneTooMany({ path }, line, fields) {
    return new error.AssayError("data/unreadable", `Line ${line} of \`${path}\` has ${fields + 1} fields, the last of them empty; the header has ${fields}.`, {
        fix: "Check the step that writes the file: a delimiter at the end of a line begins one more field.",
        location: { path },
    });
}

;// CONCATENATED MODULE: ./build/bundle/engines/duckdb/wide-integers.js

/** From here on doubles do not tell all integers apart. */
const BEYOND = 2 ** 53;
/**
 * Columns found to be numbers with a point that hold integers which doubles do not: nothing but integers, some of them
 * beyond 64 bits, as numbers of cards and hashes are, or keys of 64 bits beside a value that is none. Neighbours would
 * be the same value. An integer that is written as a double is written, with its shortest digits, loses nothing.
 * @param read the table function with the columns' types
 */
async function wideIntegers(columns, { types = {}, wideIntegersAsText = false }, read, rows) {
    if (!wideIntegersAsText)
        return [];
    const doubles = columns.filter(({ name, type }) => type === "DOUBLE" && !Object.hasOwn(types, name));
    const large = await whichOf(doubles, read(columns), (name) => `max(abs(${name})) > ${BEYOND}`, rows);
    if (large.length === 0)
        return [];
    const asText = columns.map((column) => (large.includes(column) ? { ...column, type: "VARCHAR" } : column));
    const isInteger = (name) => `regexp_full_match(trim(${name}), '[+-]?[0-9]+')`;
    const isLost = (name) => `bool_and(${isInteger(name)}) OR bool_or(${losesDigits(`trim(${name})`)})`;
    const lost = await whichOf(large, read(asText), isLost, rows);
    return lost.map(({ name }) => name);
}
/** Names of columns that are integers of 64 bits in some tables and numbers with a point in others, which lose them. */
async function mixedIntegers(tables, { types = {}, wideIntegersAsText = false }, rows) {
    if (!wideIntegersAsText || tables.length < 2)
        return [];
    const all = tables.flatMap(({ columns }) => columns);
    const doubles = new Set(all.filter(({ type }) => type === "DOUBLE").map(({ name }) => name));
    const lost = new Set();
    for (const { columns, from } of tables) {
        const isMixed = ({ name, type }) => type === "BIGINT" && doubles.has(name) && !Object.hasOwn(types, name);
        for (const { name } of await whichOf(columns.filter(isMixed), from, isBeyond, rows))
            lost.add(name);
    }
    return [...lost];
}
/** True where a column of integers has one beyond what a number with so many binary digits holds. */
function isBeyond(name, most = BEYOND) {
    return `(max(${name}) > ${most} OR min(${name}) < -${most})`;
}
/** True for an integer that as a double is another one, and whose digits are not those that the double is written with. */
function losesDigits(text) {
    const double = `TRY_CAST(${text} AS DOUBLE)`;
    const isExact = `coalesce(TRY_CAST(${text} AS HUGEINT) = TRY_CAST(${double} AS HUGEINT), false)`;
    const written = `replace(regexp_replace(CAST(abs(${double}) AS VARCHAR), 'e.*$', ''), '.', '')`;
    const isShortest = `rtrim(ltrim(${text}, '+-0'), '0') = rtrim(ltrim(${written}, '0'), '0')`;
    return `(CASE WHEN regexp_full_match(${text}, '[+-]?[0-9]{16,}') THEN NOT ${isExact} AND NOT ${isShortest} ELSE false END)`;
}
async function whichOf(columns, from, 
/** Of the column's quoted name. */
test, rows) {
    if (columns.length === 0)
        return [];
    const tests = columns.map(({ name }, at) => `${test(duckdb_dialect/* duckDbDialect */.k.identifier(name))} AS c${at}`);
    const [found] = await rows(`SELECT ${tests.join(", ")} FROM ${from}`);
    return columns.filter((_, at) => found[`c${at}`] === true);
}

;// CONCATENATED MODULE: ./build/bundle/engines/duckdb/csv.js






const TYPES = "['BOOLEAN', 'BIGINT', 'DOUBLE', 'VARCHAR']";
/** Neighbours with the same header line together, so that the order of the files is that of the rows. */
async function csvRuns(files, context) {
    const runs = [];
    for (const file of files) {
        const header = await readHeader(file, context.options.csv ?? {});
        refuseSeparatorLine(file, header);
        if (hasHeader(context.options.csv))
            refuseBlank(file, header);
        refuseOtherWidth(file, header, context.options.csv);
        const last = runs.at(-1);
        if (last !== undefined && sameHeader(last.header, header, context.options))
            last.files.push(file);
        else
            runs.push({ files: [file], header, context });
    }
    return runs;
}
/** Columns that are not named would be named by the engine, and the names that are there could be others' by then. */
function refuseOtherWidth({ path }, { fields }, { columns } = {}) {
    if (columns === undefined || columns.length === fields)
        return;
    throw new error.AssayError("data/unreadable", `The first line of \`${path}\` has ${fields} fields, and \`columns\` names ${columns.length}.`, { fix: "Name each column of the file, and its `delimiter` if it was not found.", location: { path } });
}
/** Excel reads such a line and shows it to nobody; as a header it would have one column, or too many. */
function refuseSeparatorLine({ path }, { line }) {
    const [, delimiter] = /^\uFEFF?"?sep=([^A-Za-z0-9"])\1*"?$/i.exec(line) ?? [];
    if (delimiter === undefined)
        return;
    const shown = delimiter === "\t" ? "\\t" : delimiter;
    throw new error.AssayError("data/unreadable", `The first line of \`${path}\` is \`sep=${shown}\`, which tells Excel the delimiter and names no column.`, { fix: `Leave it out with \`csv: { skip: 1, delimiter: "${shown}" }\`.`, location: { path } });
}
function refuseBlank({ path }, { line }) {
    if (line.replace(/^\uFEFF/, "").trim() !== "")
        return;
    throw new error.AssayError("data/unreadable", `The first line of \`${path}\` is blank and names no column.`, {
        fix: "Check the step that writes the file; `csv: { skip: 1 }` leaves out lines before the header.",
        location: { path },
    });
}
/**
 * True where a file may have numbers such as 0x10.
 * @throws AssayError `data/unreadable` for a line with one delimiter too many
 */
async function mayHaveNumerals({ files, header, context }) {
    let mayHave = false;
    for (const file of files)
        mayHave = (await lookThroughLines(file, header, context.options.csv ?? {})) || mayHave;
    return mayHave;
}
/** Columns as they were found, except that one with a number such as 0x10 is text: it would be the same as 16. */
async function withPlainNumerals(run, columns, rows) {
    const numbers = columns.filter(({ type }) => type === "BIGINT" || type === "DOUBLE");
    const isNumber = (column) => numbers.includes(column);
    const asText = columns.map((one) => (isNumber(one) ? { name: one.name, type: "VARCHAR" } : one));
    const test = (name) => `bool_or(regexp_matches(${name}, '^\\s*[+-]?0[xXbB]'))`;
    const other = await whichOf(numbers, pinnedCsv(run, asText), test, rows);
    return columns.map((column) => other.some(({ name }) => name === column.name)
        ? { name: column.name, type: "VARCHAR", cell: "text" }
        : column);
}
function sameHeader(one, other, { csv = {} }) {
    if (one.delimiter !== other.delimiter || one.fields !== other.fields)
        return false;
    return !hasHeader(csv) || one.line.replace(/^\uFEFF/, "") === other.line.replace(/^\uFEFF/, "");
}
/** Finds the types from all rows of all files; times stay text, as the file has them. */
function sniffedCsv(run) {
    const names = run.context.options.csv?.columns;
    const given = names === undefined ? "" : `, names = [${names.map(duckdb_dialect/* duckDbDialect */.k.text).join(", ")}]`;
    const settings = `sample_size = -1, files_to_sniff = -1, auto_type_candidates = ${TYPES}${given}`;
    return readCsv(run, `header = ${hasHeader(run.context.options.csv)}, ${settings}`);
}
/** Columns as they were found, except that only `true` and `false` are booleans, not `yes` or `t`. */
async function withRealBooleans(run, columns, rows) {
    if (!columns.some(({ cell }) => cell === "boolean"))
        return columns;
    const asText = columns.map(({ name }) => ({ name, type: "VARCHAR" }));
    const checks = columns.map(({ name, cell }, at) => {
        const other = `lower(trim(${duckdb_dialect/* duckDbDialect */.k.identifier(name)})) NOT IN ('true', 'false')`;
        return cell === "boolean" ? `bool_or(${other}) AS c${at}` : `false AS c${at}`;
    });
    const [words] = await rows(`SELECT ${checks.join(", ")} FROM ${pinnedCsv(run, asText)}`);
    return columns.map((column, at) => (words[`c${at}`] === true ? asText[at] : column));
}
/** Reads exactly these columns, in the order of the file. */
function pinnedCsv(run, columns) {
    return withColumns(run, columns, hasHeader(run.context.options.csv));
}
/** Reads a file as text of as many columns as its header has: DuckDB then names the line that does not fit. */
async function strictCsv(file, options) {
    const run = await alone(file, options);
    return withColumns(run, headerColumns(run.header), hasHeader(options.csv));
}
/** SQL of one row: the names in the header as they are written. */
function csvNames({ files: [file], header, context }) {
    const run = { files: [file], header, context: { options: context.options } };
    return `SELECT * FROM ${withColumns(run, headerColumns(header), false)} LIMIT 1`;
}
/** True where the first line names the columns. */
function hasHeader(dialect = {}) {
    return dialect.header ?? dialect.columns === undefined;
}
async function alone(file, options) {
    return { files: [file], header: await readHeader(file, options.csv ?? {}), context: { options } };
}
function withColumns(run, columns, header) {
    return readCsv(run, `header = ${header}, auto_detect = false, columns = ${columnTypes(columns)}`);
}
function headerColumns({ fields }) {
    return Array.from({ length: fields }, (_, at) => ({ name: `c${at}`, type: "VARCHAR" }));
}
function readCsv({ files, header, context }, settings) {
    const dialect = `delim = ${duckdb_dialect/* duckDbDialect */.k.text(header.delimiter)}, ${dialectSettings(context.options.csv)}`;
    return `read_csv(${pathList(files)}, ${dialect}, ${settings}${readSettings(files, context)})`;
}
/** Everything that DuckDB would guess and could guess so that ragged lines go unseen; only types are found. */
function dialectSettings(csv = {}) {
    const { quote = '"', escape: escapedBy = quote, skip = 0, comment = "" } = csv;
    const text = duckdb_dialect/* duckDbDialect */.k.text;
    const settings = [
        `quote = ${text(quote)}, escape = ${text(escapedBy)}, skip = ${skip}, comment = ${text(comment)}`,
        "strict_mode = true, ignore_errors = false, null_padding = false",
    ];
    // The empty text is NULL unless it was quoted, which only the default knows.
    if (csv.nulls !== undefined)
        settings.push(`nullstr = [${["", ...csv.nulls].map(text).join(", ")}]`);
    if (csv.decimalSeparator !== undefined)
        settings.push(`decimal_separator = ${text(csv.decimalSeparator)}`);
    if (csv.dateFormat !== undefined)
        settings.push(`dateformat = ${text(csv.dateFormat)}`);
    if (csv.timestampFormat !== undefined)
        settings.push(`timestampformat = ${text(csv.timestampFormat)}`);
    return settings.join(", ");
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
    const names = texts.map(({ name }) => duckdb_dialect/* duckDbDialect */.k.identifier(name));
    const lists = names.map((name, at) => {
        // DISTINCT and FILTER would take megabytes a column and thread, however few values there are.
        const words = `map_keys(histogram(left(${name}, ${LONGEST_VALUE + 1})))`;
        return (`CASE WHEN len(${words}) <= ${MOST_VALUES} AND max(length(${name})) <= ${LONGEST_VALUE} ` +
            `THEN CAST(to_json(${words}) AS VARCHAR) END AS c${at}`);
    });
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

;// CONCATENATED MODULE: ./build/bundle/engines/duckdb/masked.js
/** What stands for a value of the data. */
const MASK = "•••";
/** An error whose words are Assay's own. */
class OwnWords extends Error {
}
/**
 * A message of the engine without values of the data. DuckDB puts values into its messages in single quotes, in
 * double quotes and in none, so nothing is trusted by where it stands: a word is kept if the SQL holds it, if it names
 * a type or a file, or if it is one of the engine's own sentences; everything else is masked. A sentence that is not
 * known here says less, but never a value.
 * @param sql what was run, whose names and literals the reader wrote or may know
 * @param names further text that may be shown, such as paths
 */
function masked(message, sql, names = []) {
    const known = new Set([sql, ...names].flatMap(masked_wordsOf));
    const isKnown = (word) => known.has(word) || masked_TYPES.has(word);
    const line = message.replace(/\bcan't\b/g, "cannot");
    // What does not run has seen no values, nor do memory and files speak of any; but types of columns made from JSON hold names of its properties.
    if (/^(Binder|Catalog|Parser|Syntax|Out of Memory|IO) Error:/.test(line))
        return withoutMembers(line, isKnown);
    return line
        .replace(PARTS, (part, place) => {
        if (place !== undefined)
            return part;
        if (/^(['"]).*\1$/s.test(part) && part.length > 1)
            return masked_wordsOf(part).every(isKnown) ? part : `${part[0]}${MASK}${part[0]}`;
        return part.replace(WORD, (word) => (isKnown(word) || OWN.has(word.toLowerCase()) ? word : MASK));
    })
        .replace(new RegExp(`${MASK}(?:[^\\p{L}\\p{N}'"()\\s]*\\s?[^\\p{L}\\p{N}'"()\\s]*${MASK})+`, "gu"), MASK);
}
/** Whatever is neither white space nor punctuation of ASCII, of which no value is made that could be read. */
const WORD = /[^\s!-/:-@[-^`{-~]+/gu;
/** Places and names of columns, which are kept; what stands in quotes; what stands between. */
const PARTS = /(\b(?:byte|line|Line:|row|record\/value|Columns:|Found:|size) \d+\b|\b\d+ bytes\b|\bcolumn "[^"]*")|'[^']*'|"[^"]*"|['"]|[^'"](?:(?!\b(?:byte|line|Line:|row|record\/value|Columns:|Found:|size) \d|\b\d+ bytes\b|\bcolumn ")[^'"])*/g;
function masked_wordsOf(text) {
    return text.match(WORD) ?? [];
}
/** Names of members in the types of nested columns. */
function withoutMembers(line, isKnown) {
    const start = /\b(STRUCT|ENUM|UNION|MAP)\(/.exec(line);
    if (start === null)
        return line;
    let depth = 0;
    let end = start.index + start[0].length - 1;
    do {
        depth += line[end] === "(" ? 1 : line[end] === ")" ? -1 : 0;
        end++;
    } while (depth > 0 && end < line.length);
    const members = line.slice(start.index, end);
    const shown = masked_wordsOf(members).every(isKnown) ? members : `${start[1]}(${MASK})`;
    return `${line.slice(0, start.index)}${shown}${withoutMembers(line.slice(end), isKnown)}`;
}
const masked_TYPES = new Set(("INT8 INT16 INT32 INT64 INT128 UINT8 UINT16 UINT32 UINT64 UINT128 TINYINT SMALLINT INTEGER INT BIGINT HUGEINT UHUGEINT " +
    "UTINYINT USMALLINT UINTEGER UBIGINT BIGNUM VARINT FLOAT DOUBLE REAL DECIMAL NUMERIC BOOL BOOLEAN VARCHAR TEXT STRING " +
    "CHAR BLOB BIT UUID JSON DATE TIME TIMETZ TIMESTAMP TIMESTAMPTZ TIMESTAMP_S TIMESTAMP_MS TIMESTAMP_NS INTERVAL ENUM " +
    "STRUCT LIST ARRAY MAP UNION NULL ZONE WITH INTEGER_LITERAL STRING_LITERAL").split(" "));
/** Words of the engine's sentences. Left out are those that are somebody's answer: yes, no, true, positive, … */
const OWN = new Set(("error conversion invalid input out of range memory io not implemented internal constraint serialization http " +
    "interrupt interrupted permission dependency sequence transaction parameter mismatch type " +
    "a an the and or in on to at by for from as is are be been was were with within without while when because if then that " +
    "this these it its into than too only can cannot could may must need needs should has have had does did do " +
    "add addition aggregate allowed allocate argument arguments array base64 bit blob block buffer byte bytes cast casting " +
    "character characters checksum code codec column columns compressed compression constant contains convert corrupt create csv " +
    "data date decode decompress decompression decompressing delimiter destination detected different digit digits division dollar encoded encountered encoding " +
    "end ended escape exceed exceeded exceeds expected exponent expression extract failed failure field fields file files final find " +
    "first footer format found function greater group header hex hint incompatible incomplete incorrect index initialize insert " +
    "integer json key keys large larger last least length less limit line lines list literal logarithm long lookup magic malformed " +
    "map match matches maximum maybe memory metadata minimum minute missing month more most multiple multiplication name " +
    "negation nested new nothing null number numbers object offset one open option original overflow page parenthesis parquet " +
    "parse parser part pattern perform precision quantile quote quoted radix read reading recognized record regex regular reset " +
    "result return returned root row rows scalar scale schema second seek separator short single size small smaller sniffing " +
    "source space specifier specification square start stream string strings struct subquery subtraction successfully such support supported syntax table " +
    "take terminated thrift time timestamp trailing truncated unable unexpected unicode union unique unknown unsupported unterminated " +
    "use used using utf8 valid value values version wrong write year zero zone repetition operator bad group groups class backslash " +
    "precise duplicate transform closing opening bracket brace comma colon enough according between equal requires accepts seed set unit day hour year bounds bound dimension dimensions decimal double float hugeint interval uuid " +
    "yyyy-mm-dd yyyy mm dd hh ss us ms ±hh").split(" "));

;// CONCATENATED MODULE: ./build/bundle/engines/duckdb/errors.js



const LONGEST = 240;
/** Sentences about settings of the engine that nobody here can set, in words of ours. */
const REPHRASED = [
    [
        /^Permission Error: Cannot access /,
        () => "it reads or writes a file, but SQL sees only the tables that the gate names",
    ],
    [/ is encrypted, but 'encryption_config'/, () => "it is encrypted, and no key can be given"],
    [
        /TProtocolException: Invalid data/,
        () => "a part of it that says how the rest is written is damaged or encrypted",
    ],
    [
        /"maximum_object_size" of (\d+) bytes exceeded/,
        (bytes) => `an object of its JSON is longer than the ${bytes} bytes that are read`,
    ],
];
function rephrased(said) {
    for (const [pattern, sentence] of REPHRASED) {
        const found = pattern.exec(said);
        if (found !== null)
            return sentence(found[1]);
    }
    return undefined;
}
/**
 * What DuckDB said, in one cut line without places of this machine and without values of the data.
 * @param sql what was run; empty while a file is opened
 */
function engineReason(thrown, files = [], sql = "") {
    if (thrown instanceof OwnWords)
        return thrown.message;
    const own = rephrased((0,error/* reasonOf */.A)(thrown));
    if (own !== undefined)
        return own;
    let line = [rightPlace((0,error/* reasonOf */.A)(thrown)), csvDetail(thrown)].filter(Boolean).join(": ");
    if (line.includes("state machine reached an invalid state"))
        return "the lines of the file end in different ways";
    const known = [...files];
    for (const file of known)
        line = line.replaceAll(file.localPath, file.path);
    line = masked(line, sql, known.map(({ path }) => path));
    line = line.replaceAll(/(?<![\w.])(?:[A-Za-z]:)?[\\/](?:[^\s'"\\/]+[\\/])+([^\s'"\\/]+)/g, "$1");
    return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
/** DuckDB counts lines of malformed JSON from 1 and names the one after. */
function rightPlace(said) {
    return said.replace(/^(.*Malformed JSON.* in (?:line|record\/value) )(\d+)/s, (_, before, next) => `${before}${Math.max(1, Number(next) - 1)}`);
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
    if (/invalid (unicode|UTF-8)/i.test(csvDetail(thrown) ?? (0,error/* reasonOf */.A)(thrown)))
        return notUtf8(thrown, file, format);
    if (!/No magic bytes found|too small to be a Parquet file/i.test((0,error/* reasonOf */.A)(thrown)))
        return new error.AssayError("data/unreadable", `\`${file.path}\` could not be read as ${format}: ${reason}`, {
            fix: "Check that the file is complete and that `format:` names what it is.",
            location,
            cause: thrown,
        });
    return (await beginsLikeParquet(file))
        ? notParquet(file, "was cut off: it begins like a Parquet file but does not end like one", thrown)
        : notParquet(file, OTHER_BEGINNING, thrown);
}
const OTHER_BEGINNING = "is not a Parquet file: it does not begin with the bytes `PAR1`";
function notParquet(file, wrong, cause) {
    return new error.AssayError("data/not-parquet", `\`${file.path}\` ${wrong} (${file.bytes} bytes).`, {
        fix: "Write or fetch the file again, or name its real format with `format:`.",
        location: { path: file.path },
        ...(cause === undefined ? {} : { cause }),
    });
}
/**
 * DuckDB looks at the end of a file alone.
 * @throws AssayError `data/not-parquet`
 */
async function refuseOtherBeginning(file) {
    if (!(await beginsLikeParquet(file)))
        throw notParquet(file, OTHER_BEGINNING);
}
function notUtf8(cause, { path }, format) {
    const [, line] = / (?:in line|on Line:) (\d+)/i.exec(rightPlace((0,error/* reasonOf */.A)(cause))) ?? [];
    const where = line === undefined ? "" : ` in line ${line}`;
    return new error.AssayError("data/encoding", `\`${path}\` holds bytes${where} that are no text in UTF-8.`, {
        fix: format === "csv"
            ? "Name the encoding that the file is written in with `csv: { encoding: latin-1 }` or `utf-16`, or write it in UTF-8."
            : "Write the file in UTF-8.",
        location: { path },
        cause,
    });
}
async function beginsLikeParquet({ localPath }) {
    const file = await (0,promises_.open)(localPath);
    try {
        const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
        return ["PAR1", "PARE"].includes(buffer.toString("latin1"));
    }
    finally {
        await file.close();
    }
}
/** For SQL of our own making over a file that opened: the data is at fault, or a limit of the engine. */
function queryFailed(thrown, files, sql) {
    if (thrown instanceof error.AssayError)
        return thrown;
    const reason = engineReason(thrown, files, sql);
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

;// CONCATENATED MODULE: ./build/bundle/engines/duckdb/declared-types.js


/**
 * Reads every value of the columns whose type somebody chose. A query that does not need a column never looks at it,
 * and DuckDB turns 1.5 into an integer, 5 into true, a time into its day and a time of New York into one without a zone.
 * @param found columns with the types that their values have
 * @throws AssayError `data/not-its-type`
 */
async function checkDeclaredTypes({ path }, found, options, read, rows) {
    const { types = {} } = options;
    const declared = found.map(({ name, type }) => ({
        name,
        type: Object.hasOwn(types, name) ? types[name] : type,
    }));
    const doubtful = declared.filter(({ type }, at) => mayDiffer(found[at].type, type));
    await checkReadable(path, doubtful, read(declared), rows);
    const asText = declared.map((column) => doubtful.includes(column) ? { ...column, type: "VARCHAR" } : column);
    await refuseAltered(path, doubtful, options, read(asText), rows);
}
/**
 * The same for what the names of folders say of a column.
 * @throws AssayError `data/not-its-type`
 */
async function checkTexts(path, column, texts, rows) {
    if (texts.length === 0)
        return;
    const values = texts.map((text) => `(${duckdb_dialect/* duckDbDialect */.k.text(text)})`).join(", ");
    const from = `(VALUES ${values}) AS folders(${duckdb_dialect/* duckDbDialect */.k.identifier(column.name)})`;
    await refuseAltered(path, [column], {}, from, rows);
}
async function refuseAltered(path, columns, options, from, rows) {
    for (const [column, count] of await altered(columns, options, from, rows)) {
        if (count === 0)
            continue;
        const what = count === 1 ? "a value that is" : `${count} values that are`;
        throw notItsType(path, column, `holds ${what} not`);
    }
}
/**
 * Counts the values of columns, so that each of them is read: all in one scan, and one by one to know which failed.
 * @throws AssayError `data/not-its-type`
 */
async function checkReadable(path, columns, from, rows) {
    if (columns.length === 0)
        return;
    const counts = columns.map(({ name }) => `count(${duckdb_dialect/* duckDbDialect */.k.identifier(name)})`);
    try {
        await rows(`SELECT ${counts.join(", ")} FROM ${from}`);
    }
    catch (thrown) {
        if (columns.length > 1)
            for (const column of columns)
                await checkReadable(path, [column], from, rows);
        const reason = thrown instanceof Error ? thrown.message : (0,error/* reasonOf */.A)(thrown);
        if (columns.length > 1 || !/convert|cast|conversion|out of range|invalid .* format/i.test(reason))
            throw thrown;
        // Of texts that are no days the engine counts the lines in another way.
        const isCounted = !/invalid .* format/i.test(reason);
        const line = isCounted ? /in line (\d+)|on Line: (\d+)/i.exec(reason) : null;
        const where = line === null ? "" : ` in line ${line[1] ?? line[2]}`;
        throw notItsType(path, columns[0], `holds a value${where} that is not`, thrown);
    }
}
function mayDiffer(found, declared) {
    return declared !== found && declared !== "VARCHAR" && !(found === "BIGINT" && declared === "DOUBLE");
}
/** How many values of each column are read as something that they do not say. */
async function altered(columns, { csv = {} }, from, rows) {
    const tests = columns.flatMap((column) => {
        const hasFormat = (column.type === "DATE" && csv.dateFormat !== undefined) ||
            (column.type.startsWith("TIMESTAMP") && csv.timestampFormat !== undefined);
        const test = hasFormat ? undefined : alteredBy(column);
        return test === undefined ? [] : [{ column, test }];
    });
    if (tests.length === 0)
        return [];
    const counts = tests.map(({ test }, at) => `${duckdb_dialect/* duckDbDialect */.k.countIf(test)} AS c${at}`);
    const [found] = await rows(`SELECT ${counts.join(", ")} FROM ${from}`);
    return tests.map(({ column }, at) => [column, Number(found[`c${at}`])]);
}
/** True for a text that becomes another value by its cast. */
function alteredBy({ name, type }) {
    const text = `trim(${duckdb_dialect/* duckDbDialect */.k.identifier(name)})`;
    const is = (pattern) => `regexp_full_match(${text}, ${duckdb_dialect/* duckDbDialect */.k.text(pattern)})`;
    const isBoolean = is("(?i:true|false)");
    if (type === "BIGINT")
        return `NOT ${is("[+-]?[0-9]+([.,]0*)?([eE][+]?[0-9]+)?")}`;
    if (type === "BOOLEAN")
        return `NOT ${is("(?i:true|false|t|f|yes|no|y|n|1|0)")}`;
    if (type === "DOUBLE")
        return `${isBoolean} OR contains(${text}, '_')`;
    if (type === "DATE")
        return `NOT ${is(`${DAY}([Tt ]00?:00(:00([.]0*)?)?[Zz]?)?`)}`;
    if (type === "TIMESTAMP WITH TIME ZONE")
        return `NOT ${is(TIME)}`;
    if (type === "TIMESTAMP")
        return `NOT ${is(TIME)} OR (${is(".*:[0-9.]+ ?[+-][0-9:]+")} AND NOT ${is(".*[+-][0:]+")})`;
    const scale = /^DECIMAL\(\d+,(\d+)\)$/.exec(type)?.[1];
    return scale === undefined
        ? undefined
        : `${isBoolean} OR contains(${text}, '_') OR ${is(`.*[.,][0-9]{${scale}}[0-9]*[1-9][0-9]*`)}`;
}
/** DuckDB passes over what follows a day, and knows days such as `epoch` and `infinity`. */
const DAY = "[+-]?[0-9]{4,}[-/][0-9]{1,2}[-/][0-9]{1,2}( ?[(]BC[)])?";
const TIME = `${DAY}([Tt ] *[0-9]{1,2}:.*)?`;
const WORDS = {
    BIGINT: "an integer",
    DOUBLE: "a number",
    BOOLEAN: "a boolean",
    DATE: "a date",
    TIMESTAMP: "a time without a zone",
    "TIMESTAMP WITH TIME ZONE": "a time",
};
function notItsType(path, { name, type }, holds, cause) {
    const what = WORDS[type] ?? `a ${type.toLowerCase()}`;
    const other = type === "TIMESTAMP" ? " For times with an offset such as `-05:00` write `timestamptz`." : "";
    return new error.AssayError("data/not-its-type", `Column \`${name}\` of \`${path}\` ${holds} ${what}, as its \`types\` say.`, {
        fix: `Correct the data or the type of \`${name}\` in \`types\`.${other} What stands for NULL in CSV files is named by \`csv: { null_strings: […] }\`.`,
        location: { path },
        ...(cause === undefined ? {} : { cause }),
    });
}

;// CONCATENATED MODULE: ./build/bundle/engines/duckdb/join.js


/**
 * Tables one below the other by the names of their columns.
 * @throws AssayError `data/parts-differ`, unless the options say that a column may be missing
 */
function joinedTables(tables, { unionByName = false }) {
    const [first, ...others] = tables;
    if (others.length === 0)
        return first;
    const parts = tables.map(({ from }) => from);
    if (unionByName)
        return {
            from: unionOf(parts.map((from) => `SELECT * FROM ${from}`), true),
            columns: allColumns(tables),
        };
    for (const other of others)
        refuseDifference(first, other);
    const names = first.columns.map(({ name }) => duckdb_dialect/* duckDbDialect */.k.identifier(name)).join(", ");
    return {
        from: unionOf(parts.map((from) => `SELECT ${names} FROM ${from}`), false),
        columns: first.columns,
    };
}
function unionOf(parts, byName) {
    return `(${parts.join(byName ? " UNION ALL BY NAME " : " UNION ALL ")}) AS parts`;
}
function allColumns(tables) {
    const columns = new Map(tables.flatMap((table) => table.columns.map((column) => [column.name, column])));
    return [...columns.values()];
}
/** @throws AssayError `data/parts-differ` when the tables have not the same names */
function refuseDifference(one, other) {
    const [file, first] = [other.files[0], one.files[0]];
    const difference = missingFrom(one.columns, other.columns) ?? missingFrom(other.columns, one.columns);
    if (difference === undefined)
        return;
    throw new error.AssayError("data/parts-differ", `\`${file.path}\` has not the same columns as \`${first.path}\`: only one has \`${difference}\`.`, {
        fix: "Give each kind of file a gate of its own, or say `union_by_name: true` to have NULL where a file lacks a column.",
        location: { path: file.path },
    });
}
function missingFrom(some, other) {
    const names = new Set(other.map(({ name }) => name));
    return some.find(({ name }) => !names.has(name))?.name;
}

;// CONCATENATED MODULE: ./build/bundle/engines/duckdb/json-decimals.js


/** So many digits survive in a double, whatever they are. */
const SURE_DIGITS = 15;
/**
 * DuckDB reads numbers of JSON with a point as doubles before it makes decimals of them. Texts and integers keep their
 * digits.
 * @throws AssayError `data/not-its-type` for a number that may have had more digits than it was read with
 */
async function refuseLostDecimals({ path }, columns, { types = {} }, read, rows) {
    const decimals = columns.flatMap(({ name }) => {
        const found = /^DECIMAL\(\d+,(\d+)\)$/.exec(types[name] ?? "");
        return found === null ? [] : [{ name, type: "JSON", scale: Number(found[1]) }];
    });
    for (const column of decimals) {
        const [lost] = await whichOf([column], read([column]), (name) => mayLose(name, column.scale), rows);
        if (lost === undefined)
            continue;
        throw new error.AssayError("data/not-its-type", `Column \`${lost.name}\` of \`${path}\` holds numbers of more than ${SURE_DIGITS} digits for ${(types[lost.name] ?? "").toLowerCase()}; numbers of JSON with a point are read as doubles, which would change the last ones.`, {
            fix: `Write the decimals of \`${lost.name}\` as texts, as in \`"12345678901234567.89"\`, or say \`number\` in \`types\`.`,
            location: { path },
        });
    }
}
function mayLose(name, scale) {
    const isDouble = `json_type(${name}) = 'DOUBLE' AND NOT regexp_full_match(CAST(${name} AS VARCHAR), '-?[0-9]+')`;
    const size = `abs(TRY_CAST(CAST(${name} AS VARCHAR) AS DOUBLE))`;
    return `bool_or(CASE WHEN ${isDouble} THEN coalesce(${size} >= 1e${SURE_DIGITS - scale}, true) ELSE false END)`;
}

;// CONCATENATED MODULE: ./build/bundle/engines/duckdb/partitions.js

const FOLDER = /^([^=]+)=(.*)$/s;
const NOTHING = "__HIVE_DEFAULT_PARTITION__";
/**
 * The columns that folders named `year=2024` give, with types that hold every value: integers, dates, else text.
 * @throws AssayError `data/parts-differ` for files whose folders do not name the same columns, `data/no-partitions`
 */
function partitionsOf(files, { types = {} }) {
    const [first, ...others] = files;
    const names = Object.keys(foldersOf(first.path));
    if (names.length === 0)
        throw new error.AssayError("data/no-partitions", `No folder of \`${first.path}\` is named like \`year=2024\`.`, {
            fix: "Leave `hive_partitioning` out, or correct the path.",
            location: { path: first.path },
        });
    for (const file of others) {
        const here = Object.keys(foldersOf(file.path));
        const lone = names.find((name) => !here.includes(name)) ?? here.find((name) => !names.includes(name));
        if (lone === undefined)
            continue;
        throw new error.AssayError("data/parts-differ", `\`${file.path}\` is not partitioned like \`${first.path}\`: only one is in a folder \`${lone}=…\`.`, { fix: "Name files of the same partitions only.", location: { path: file.path } });
    }
    const found = names.map((name) => {
        return [name, types[name] ?? typeOf(files.map(({ path }) => foldersOf(path)[name]))];
    });
    const onDisk = new Set(files.flatMap(({ localPath }) => Object.keys(foldersOf(localPath))));
    return { types: Object.fromEntries(found), others: [...onDisk].filter((name) => !names.includes(name)) };
}
/** @throws AssayError `data/duplicate-column` for a file with a column that its folder names, too */
function refusePartitionNames(file, columns, { partitions }) {
    const folders = Object.keys(partitions?.types ?? {}).map((name) => name.toLowerCase());
    const both = columns.find(({ name }) => folders.includes(name.toLowerCase()));
    if (both === undefined)
        return;
    throw new error.AssayError("data/duplicate-column", `\`${file.path}\` has a column \`${both.name}\`, and so has the name of its folder.`, {
        fix: "Leave `hive_partitioning` out, or the column out of the files.",
        location: { path: file.path },
    });
}
/** What the folders of files say of a column, each text once. */
function partitionTexts(files, name) {
    const texts = new Set(files.flatMap(({ path }) => foldersOf(path)[name] ?? []));
    return [...texts].filter((text) => text !== NOTHING && text !== "").map(decoded);
}
/** The engine decodes them, too. */
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function foldersOf(path) {
    const folders = path.split(/[\\/]/).slice(0, -1);
    const pairs = folders.flatMap((folder) => {
        const [, name, value] = FOLDER.exec(folder) ?? [];
        return name === undefined ? [] : [[name, value]];
    });
    return Object.fromEntries(pairs);
}
function typeOf(values) {
    const known = values.filter((value) => value !== NOTHING);
    if (known.length > 0 && known.every((value) => /^-?\d{1,18}$/.test(value)))
        return "BIGINT";
    return known.length > 0 && known.every(isDate) ? "DATE" : "VARCHAR";
}
/** 2024-02-30 looks like one. */
function isDate(value) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(value))
        return false;
    const time = Date.parse(`${value}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

;// CONCATENATED MODULE: ./build/bundle/engines/duckdb/json.js







/**
 * The date formats match no date, so that texts stay the texts that the file holds and lose no zone or
 * precision. Properties are columns however many or rare they are, and in whichever file.
 */
const DETECTION = "sample_size = -1, maximum_sample_files = 2147483647, dateformat = 'no dates', timestampformat = 'no dates', " +
    "map_inference_threshold = -1, field_appearance_threshold = 0, maximum_depth = 2";
/** One call for all files, with the types that hold what all of them have. */
async function describedJson(files, format, context, { rows, describe }) {
    const { unionByName = false, types = {} } = context.options;
    const bare = { options: context.options };
    if (files.length > 1 && !unionByName)
        await refuseDifferentFiles(files, bare, rows);
    const detected = readJson(files, format, bare, DETECTION);
    const columns = await describe(detected);
    refusePartitionNames(files[0], columns, context);
    if (isBare(columns))
        return [{ files, from: detected, columns }];
    const typed = columns.map(asWritten);
    await refuseNameless(files, typed, bare, rows);
    const read = (some) => readJson(files, format, bare, `columns = ${columnTypes(some)}`);
    await refuseRepeated(files, read(typed), rows);
    const wide = await wideIntegers(typed, context.options, read, rows);
    await checkDeclaredTypes(files[0], typed, context.options, read, rows);
    await refuseLostDecimals(files[0], typed, context.options, read, rows);
    const pinned = typed.map(({ name, type }) => ({
        name,
        type: Object.hasOwn(types, name) ? types[name] : wide.includes(name) ? "VARCHAR" : type,
    }));
    const from = readJson(files, format, context, `columns = ${columnTypes(pinned)}`);
    return [{ files, from, columns: await describe(from), wideIntegers: wide }];
}
/**
 * A STRUCT would give every nested object the properties of all, as nulls that nobody wrote, and a UUID would be the
 * same in upper and in lower case. Texts such as `epoch` are days for DuckDB, whatever the formats of days.
 */
function asWritten({ name, type, cell }) {
    return { name, type: cell === "nested" ? "JSON" : /^(?:UUID|DATE|TIME)/.test(type) ? "VARCHAR" : type };
}
/** True for JSON that holds no objects: DuckDB then calls the values `json` and has no names to be pinned. */
function isBare(columns) {
    return columns.length === 1 && columns[0].name === "json";
}
function readJson(files, format, context, settings) {
    const layout = format === "json" ? "auto" : "newline_delimited";
    return `read_json(${pathList(files)}, format = '${layout}', ignore_errors = false, ${settings}${readSettings(files, context)})`;
}
/** SQL of the property names of all objects, each once as it is written. */
function jsonNames(files, context) {
    return `SELECT DISTINCT unnest(json_keys(json)) AS name FROM ${objectsOf(files, context, false)}`;
}
function objectsOf(files, context, named) {
    const settings = readSettings(files, { options: context.options });
    return `read_json_objects(${pathList(files)}, format = 'auto'${named ? ", filename = true" : ""}${settings})`;
}
/**
 * Reads every property of every row. Readers disagree on which value of two counts, and DuckDB refuses both, but only
 * where a query asks for them.
 * @throws AssayError `data/duplicate-column`
 */
async function refuseRepeated(files, from, rows) {
    try {
        await rows(`SELECT * FROM ${from} WHERE random() > 2`);
    }
    catch (thrown) {
        const said = thrown instanceof Error ? thrown.message : "";
        const [, place, row, name] = / in (line|record\/value) (\d+): Object .* has duplicate key "([^"\n]*)/s.exec(said) ?? [];
        if (name === undefined)
            throw thrown;
        const { path } = files.find(({ localPath }) => said.includes(localPath)) ?? files[0];
        const where = `${place === "line" ? "Line" : "Row"} ${row}`;
        throw new error.AssayError("data/duplicate-column", `${where} of \`${path}\` has \`${name}\` twice.`, {
            fix: "Write each property of an object once: readers differ in which of two values they take.",
            location: { path },
        });
    }
}
/**
 * DuckDB calls such a property `C0` and then finds no value of it.
 * @throws AssayError `data/unreadable`
 */
async function refuseNameless(files, columns, context, rows) {
    if (!columns.some(({ name }) => /^c\d+$/i.test(name)))
        return;
    const [nameless] = await rows(`SELECT 1 FROM (${jsonNames(files, context)}) WHERE name = '' LIMIT 1`);
    if (nameless === undefined)
        return;
    const { path } = files[0];
    throw new error.AssayError("data/unreadable", `Objects of \`${path}\` have a property whose name is empty.`, {
        fix: "Give the property a name where the file is written; no rule could speak of it.",
        location: { path },
    });
}
async function refuseDifferentFiles(files, context, rows) {
    const keys = await rows(`SELECT filename AS file, CAST(to_json(list(DISTINCT name)) AS VARCHAR) AS names ` +
        `FROM (SELECT filename, unnest(json_keys(json)) AS name FROM ${objectsOf(files, context, true)}) GROUP BY filename`);
    const byFile = new Map(keys.map(({ file, names }) => [String(file), String(names)]));
    const [first, ...others] = files.map((file) => {
        const names = JSON.parse(byFile.get(file.localPath) ?? "[]");
        return {
            files: [file],
            from: "",
            columns: [...names].sort().map((name) => ({ name, type: "JSON", cell: "nested" })),
        };
    });
    for (const other of others)
        refuseDifference(first, other);
}

;// CONCATENATED MODULE: ./build/bundle/engines/duckdb/duplicates.js





/**
 * DuckDB renames a repeated column (`a`, `a_1`), and a rule on its name would speak about the first one only.
 * The names in the file are looked up when some column could be renamed.
 * @throws AssayError `data/duplicate-column`
 */
async function refuseDuplicates({ files, columns }, format, context, rows) {
    const [file] = files;
    const known = new Set(columns.map(({ name }) => name.toLowerCase()));
    if (!columns.some(({ name }) => mayBeRenamed(name, known)))
        return;
    const names = format === "parquet" ? await parquetNames(file, rows) : await textNames(files, format, context, rows);
    const seen = new Set();
    for (const name of names) {
        if (seen.has(name.toLowerCase()))
            throw duplicate(file, name);
        seen.add(name.toLowerCase());
    }
}
function duplicate(file, name) {
    return new error.AssayError("data/duplicate-column", `\`${file.path}\` has two columns named \`${name}\`, upper and lower case taken as one.`, {
        fix: "Give each column a name of its own where the file is written.",
        location: { path: file.path },
    });
}
function mayBeRenamed(name, known) {
    const original = /^(.*)_\d+$/s.exec(name.toLowerCase())?.[1];
    return original !== undefined && known.has(original);
}
/** Names of the top-level columns; the schema lists a tree depth first, its root before all. */
async function parquetNames(file, rows) {
    const path = duckdb_dialect/* duckDbDialect */.k.text(file.localPath);
    const [, ...nodes] = await rows(`SELECT name, coalesce(num_children, 0) AS children FROM parquet_schema(${path})`);
    const names = [];
    for (let at = 0; at < nodes.length;) {
        names.push(String(nodes[at]["name"]));
        for (let inside = 1; inside > 0; at++)
            inside += Number(nodes[at]["children"]) - 1;
    }
    return names;
}
async function textNames(files, format, context, rows) {
    if (format !== "csv")
        return (await rows(jsonNames(files, context))).map(({ name }) => String(name));
    if (!hasHeader(context.options.csv))
        return [];
    const header = await readHeader(files[0], context.options.csv ?? {});
    const [names] = await rows(csvNames({ files, header, context }));
    return Object.values(names ?? {}).map(String);
}

;// CONCATENATED MODULE: ./build/bundle/engines/duckdb/parquet-footer.js



/** Where one file ends and another begins. */
const SEAM = Buffer.from("PAR1PAR1", "latin1");
const MAGIC_BYTES = 4;
const TAIL_BYTES = 8;
/**
 * Holds the footer of Parquet files against itself and against the file. Of files that were put one behind the
 * other, the last footer would be read over the first file's bytes, and the rows of all others would be missing.
 * @throws AssayError `data/unreadable`
 */
async function refuseOtherFooter(files, isHere, rows) {
    const facts = new Map((await rows(footerFacts(files))).map((row) => [String(row.file), row]));
    for (const file of files) {
        const found = facts.get(file.localPath);
        if (found === undefined)
            continue;
        if (found.rows !== found.told)
            throw refused(file, `its footer tells of ${found.told} rows, and its row groups have ${found.rows}`);
        if (found.differs === true)
            throw refused(file, "its footer tells of another number of values in a column than of rows");
        if (!isHere || found.end === null)
            continue;
        const unused = Number(found.bytes) - TAIL_BYTES - Number(found.footer) - Number(found.end);
        const seam = unused < SEAM.length ? undefined : await seamIn(file, unused + MAGIC_BYTES);
        if (seam === undefined)
            continue;
        throw new error.AssayError("data/unreadable", `\`${file.path}\` is Parquet files one behind the other: another begins at byte ${seam}. Only the last would be looked at, in the place of the first.`, {
            fix: "Write the rows of all of them as one table, or name the files with a glob.",
            location: { path: file.path },
        });
    }
}
function footerFacts(files) {
    const paths = pathList(files);
    const repeated = `SELECT name FROM parquet_schema(${paths}) WHERE repetition_type = 'REPEATED'`;
    // Columns in a list or struct have names of several parts, and those in lists more values than rows.
    const isFlat = `path_in_schema NOT LIKE '%, %' AND path_in_schema NOT IN (${repeated})`;
    const begin = "CASE WHEN dictionary_page_offset > 0 THEN least(dictionary_page_offset, data_page_offset) ELSE data_page_offset END";
    const groups = `SELECT file_name, row_group_id, any_value(row_group_num_rows) AS group_rows, max(${begin} + total_compressed_size) AS group_end, ` +
        `bool_or(num_values < row_group_num_rows OR (${isFlat} AND num_values > row_group_num_rows)) AS differs ` +
        `FROM parquet_metadata(${paths}) WHERE row_group_id IS NOT NULL GROUP BY file_name, row_group_id`;
    return ("SELECT told.file_name AS file, any_value(file_size_bytes) AS bytes, any_value(footer_size) AS footer, " +
        'any_value(num_rows) AS told, CAST(coalesce(sum(group_rows), 0) AS BIGINT) AS rows, max(group_end) AS "end", bool_or(differs) AS differs ' +
        `FROM parquet_file_metadata(${paths}) AS told LEFT JOIN (${groups}) AS found ON found.file_name = told.file_name GROUP BY told.file_name`);
}
/** Where a file begins inside of another, in the first bytes of it. */
async function seamIn({ localPath }, bytes) {
    let at = 0;
    let before = Buffer.alloc(0);
    for await (const chunk of (0,external_node_fs_.createReadStream)(localPath, { end: bytes - 1, highWaterMark: 2 ** 20 })) {
        const seen = Buffer.concat([before, chunk]);
        const found = seen.indexOf(SEAM);
        if (found !== -1)
            return at - before.length + found + MAGIC_BYTES;
        at += chunk.length;
        before = seen.subarray(-SEAM.length + 1);
    }
    return undefined;
}
function refused({ path }, wrong) {
    return new error.AssayError("data/unreadable", `\`${path}\` contradicts itself: ${wrong}.`, {
        fix: "Write the file again.",
        location: { path },
    });
}

;// CONCATENATED MODULE: ./build/bundle/engines/duckdb/parquet.js







const MOST_DIGITS = 38;
/**
 * One call for all files. Files whose footers say the same need no second look; where types differ, a column
 * has the one that holds all.
 */
async function describedParquet(files, context, { rows, describe }) {
    const { unionByName = false } = context.options;
    const bare = { options: context.options };
    await refuseOtherFooter(files, context.options.objects === undefined, rows);
    const kinds = [];
    for (const alike of files.length === 1 ? [files] : await filesBySchema(files, rows)) {
        const [file] = alike;
        const from = readParquet([file], bare, false);
        const columns = await describe(from);
        refusePartitionNames(file, columns, context);
        await refuseLongDecimals(file, rows);
        kinds.push({ files: alike, from, columns });
    }
    const [first, ...others] = kinds;
    if (!unionByName)
        for (const other of others)
            refuseDifference(first, other);
    const from = readParquet(files, context, others.length > 0);
    const columns = others.length > 0 ? await describe(from) : first.columns;
    if (others.length > 0)
        await refuseLostIntegers(kinds, columns, bare, rows);
    const replaced = columns.flatMap((column) => replacement(column) ?? []);
    if (replaced.length === 0)
        return [{ files, from, columns }];
    const read = `(SELECT * REPLACE (${replaced.join(", ")}) FROM ${from})`;
    return [{ files, from: read, columns: columns.some(isAsText) ? await describe(read) : columns }];
}
/** What is read and compared as text, bytes as one with escapes, but is none for functions of texts. */
const AS_TEXT = /^(UUID|INTERVAL|BLOB)$/;
function isAsText({ type }) {
    return AS_TEXT.test(type);
}
/** Also fields of structs and entries of lists. */
const FLOATING = /\b(FLOAT|DOUBLE)\b/;
function replacement(column) {
    const name = duckdb_dialect/* duckDbDialect */.k.identifier(column.name);
    if (isAsText(column))
        return `CAST(${name} AS VARCHAR) AS ${name}`;
    // Footers leave NaN out of the extremes of a column, and DuckDB takes `x < 30` for true of every row by them.
    // It knows no extremes of what TRY gives.
    return FLOATING.test(column.type) ? `TRY(${name}) AS ${name}` : undefined;
}
function readParquet(files, context, union) {
    const settings = readSettings(files, context);
    return `read_parquet(${pathList(files)}${settings}${union ? ", union_by_name = true" : ""})`;
}
/** Files of the same schema together, the schemas in the order of the files. */
async function filesBySchema(files, rows) {
    const facts = "name, type, type_length, repetition_type, num_children, converted_type, scale, precision";
    const schema = `parquet_schema(${pathList(files)})`;
    const signatures = await rows(`SELECT file_name AS file, md5(CAST(list([${facts.split(", ").map((fact) => `CAST(${fact} AS VARCHAR)`)}, CAST(logical_type AS VARCHAR)] ORDER BY place) AS VARCHAR)) AS signature ` +
        `FROM (SELECT *, row_number() OVER () AS place FROM ${schema}) GROUP BY file_name`);
    const byFile = new Map(signatures.map(({ file, signature }) => [String(file), String(signature)]));
    const alike = new Map();
    for (const file of files) {
        const signature = byFile.get(file.localPath);
        const known = alike.get(signature);
        if (known === undefined)
            alike.set(signature, [file]);
        else
            known.push(file);
    }
    return [...alike.values()];
}
/** The type that holds integers and numbers with a point holds fewer digits of an integer than 64 bits do. */
const DIGITS = { DOUBLE: 2 ** 53, FLOAT: 2 ** 24 };
/** @throws AssayError `data/parts-differ` where integers of some files would become others beside those of the rest */
async function refuseLostIntegers(kinds, joined, context, rows) {
    const types = new Map(joined.map(({ name, type }) => [name, type]));
    for (const { files, columns } of kinds)
        for (const most of new Set(Object.values(DIGITS))) {
            const isMixed = ({ name, cell }) => cell === "integer" && DIGITS[types.get(name) ?? ""] === most;
            const from = readParquet(files, context, false);
            const [lost] = await whichOf(columns.filter(isMixed), from, (name) => isBeyond(name, most), rows);
            if (lost === undefined)
                continue;
            const other = kinds.find((kind) => kind.columns.some(({ name, cell }) => name === lost.name && cell === "number"));
            throw new error.AssayError("data/parts-differ", `Column \`${lost.name}\` is integers beyond ${most.toLocaleString("en")} in \`${files[0].path}\` and numbers with a point in \`${(other ?? kinds[0]).files[0].path}\`: as one column, different integers would become the same.`, {
                fix: "Write the column with one type in all files.",
                location: { path: files[0].path },
            });
        }
}
/** @throws AssayError `data/long-decimal` for what DuckDB would read as doubles */
async function refuseLongDecimals(file, rows) {
    const sql = `SELECT name, precision FROM parquet_schema(${pathList([file])}) WHERE precision > ${MOST_DIGITS} LIMIT 1`;
    const [long] = await rows(sql);
    if (long === undefined)
        return;
    throw new error.AssayError("data/long-decimal", `Column \`${String(long.name)}\` of \`${file.path}\` has decimals of ${String(long.precision)} digits; those of up to ${MOST_DIGITS} are read.`, {
        fix: "Write the column as a shorter decimal or as text.",
        location: { path: file.path },
    });
}

;// CONCATENATED MODULE: ./build/bundle/engines/duckdb/files.js










/** DuckDB plans a table of more for minutes. */
const MOST_COLUMNS = 20_000;
/**
 * Finds the columns of files and the table functions that read them. Types of text formats come from every
 * row, not from a sample, so that a late value cannot break a read that began; they are then written into the
 * function, so that no later query finds others or looks again.
 */
async function openFiles(files, format, options, session) {
    const partitions = options.hivePartitioning === true ? partitionsOf(files, options) : undefined;
    const context = { options, ...(partitions === undefined ? {} : { partitions }) };
    const opened = await openGroups(files, format, context, session);
    for (const group of opened) {
        const [file] = group.files;
        refuseWide(file, group.columns.length);
        await refuseDuplicates(group, format, context, session.rows);
    }
    const placed = opened.map((group) => ({ ...group, from: withoutOthers(group.from, context) }));
    const joined = joinedTables(placed, options);
    refuseUnknownTypes(options, files[0], joined.columns);
    const folders = Object.entries(partitions?.types ?? {}).map(([name, type]) => ({ name, type }));
    const declared = folders.filter(({ name }) => Object.hasOwn(options.types ?? {}, name));
    await checkReadable(files[0].path, declared, joined.from, session.rows);
    for (const column of declared)
        await checkTexts(files[0].path, column, partitionTexts(files, column.name), session.rows);
    const wide = [...new Set(opened.flatMap(({ wideIntegers = [] }) => wideIntegers))];
    const known = wide.length === 0 ? {} : { wideIntegers: wide };
    return placed.length === 1 && joined.from === placed[0].from && partitions === undefined
        ? { ...joined, ...known }
        : { from: joined.from, columns: await session.describe(joined.from), ...known };
}
async function openGroups(files, format, context, session) {
    if (format === "parquet")
        return describedParquet(files, context, session);
    if (format !== "csv")
        return describedJson(files, format, context, session);
    const runs = await csvRuns(files, context);
    const found = [];
    for (const run of runs) {
        refuseWide(run.files[0], run.header.fields);
        const bare = { ...run, context: { options: context.options } };
        // The engine's threads work while the lines are looked through, which know better what is wrong with one.
        const described = session.describe(sniffedCsv(bare));
        described.catch(() => undefined);
        const mayHave = await mayHaveNumerals(bare);
        const columns = await described;
        refuseOtherHeader(run.files[0], run.header.fields, columns.length);
        refusePartitionNames(run.files[0], columns, context);
        const plain = mayHave ? await withPlainNumerals(bare, columns, session.rows) : columns;
        const real = await withRealBooleans(bare, plain, session.rows);
        const read = (typed) => pinnedCsv(bare, typed);
        const wide = await wideIntegers(real, context.options, read, session.rows);
        const typed = real.map(({ name, type }) => ({ name, type: wide.includes(name) ? "VARCHAR" : type }));
        await checkDeclaredTypes(run.files[0], typed, context.options, read, session.rows);
        found.push({ run, columns: typed, wide });
    }
    const typed = found.map(({ run, columns }) => {
        return { columns, from: pinnedCsv({ ...run, context: { options: context.options } }, columns) };
    });
    const mixed = await mixedIntegers(typed, context.options, session.rows);
    const pinned = pinnedTypes(found.map(({ columns }) => columns), mixed, context.options);
    const opened = [];
    for (const { run, columns, wide } of found) {
        const types = columns.map(({ name, type }) => ({ name, type: pinned.get(name) ?? type }));
        const from = pinnedCsv(run, types);
        opened.push({
            files: run.files,
            from,
            columns: await session.describe(from),
            wideIntegers: [...wide, ...mixed],
        });
    }
    return opened;
}
/** One type for a column in all files: what the settings say, else one that holds all that was found. */
function pinnedTypes(tables, 
/** Columns for which no type of numbers does. */
mixed, { types = {} }) {
    const pinned = new Map();
    for (const { name, type } of tables.flat()) {
        const known = pinned.get(name) ?? type;
        const isNumber = (one) => one === "BIGINT" || one === "DOUBLE";
        const numbers = !mixed.includes(name) && isNumber(known) && isNumber(type);
        pinned.set(name, known === type ? type : numbers ? "DOUBLE" : "VARCHAR");
    }
    for (const [name, type] of Object.entries(types))
        if (pinned.has(name))
            pinned.set(name, type);
    return pinned;
}
function refuseUnknownTypes({ types = {} }, file, columns) {
    const unknown = Object.keys(types).find((name) => !columns.some((column) => column.name === name));
    if (unknown === undefined)
        return;
    throw new error.AssayError("data/no-column", `\`types\` names \`${unknown}\`, which \`${file.path}\` does not have.`, {
        fix: "Correct the name; upper and lower case are different.",
        location: { path: file.path },
    });
}
/** The engine found its header in another line than the settings of the format say. */
function refuseOtherHeader({ path }, fields, columns) {
    if (fields === columns)
        return;
    throw new error.AssayError("data/unreadable", `The header of \`${path}\` has ${fields} fields, but the file is read as one of ${columns} columns.`, {
        fix: "Say under `csv:` how the file is written: `delimiter`, `quote`, `skip` and `comment`.",
        location: { path },
    });
}
function refuseWide(file, columns) {
    if (columns <= MOST_COLUMNS)
        return;
    throw new error.AssayError("data/too-many-columns", `\`${file.path}\` has ${columns} columns; a table of at most ${MOST_COLUMNS} is read.`, {
        fix: "Write values of one kind as rows of a long table, or check that the delimiter is right.",
        location: { path: file.path },
    });
}

// EXTERNAL MODULE: ./build/bundle/engines/duckdb/formats.js
var formats = __webpack_require__(72073);
;// CONCATENATED MODULE: ./build/bundle/engines/duckdb/nesting.js


/** DuckDB follows nested values by calling itself, and its process dies of some ten thousand levels. */
const MOST_LEVELS = 1000;
const [LITERAL, nesting_QUOTE, BACKSLASH, nesting_LINE_END, LIST, OBJECT, CLOSES, COMMA, COLON, nesting_SPACE] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
];
const KINDS = new Uint8Array(256).fill(LITERAL);
for (const [kind, characters] of [
    [nesting_QUOTE, '"'],
    [BACKSLASH, "\\"],
    [nesting_LINE_END, "\n"],
    [LIST, "["],
    [OBJECT, "{"],
    [CLOSES, "]}"],
    [COMMA, ","],
    [COLON, ":"],
    [nesting_SPACE, " \t\r"],
])
    for (const one of characters)
        KINDS[one.charCodeAt(0)] = kind;
/**
 * Follows the brackets of a JSON file while its bytes stream by, and looks for what DuckDB reads and is no table: rows
 * that are no objects, and commas before a bracket. Of a file that is no JSON it may see less depth than there is, but
 * not before the place at which a parser gives up: a line end ends every text, and nothing closes what was not opened.
 * @throws AssayError `data/too-deep`, `data/unreadable`, `data/empty-file`
 */
async function checkNesting(file, format) {
    const brackets = new Brackets(format === "json");
    for await (const bytes of unpacked(file))
        if (brackets.deepest(bytes) > MOST_LEVELS)
            throw tooDeep(file);
    const { fault } = brackets;
    // DuckDB takes the end of the file for the end of the list.
    if (fault === undefined && brackets.isOpenList)
        throw noTable(file, `\`${file.path}\` ends before its list does; it may have been cut off.`);
    if (fault !== undefined)
        throw noTable(file, `Line ${fault.line} of \`${file.path}\` ${fault.what}.`);
    if (brackets.isBlank)
        throw new error.AssayError("data/empty-file", `\`${file.path}\` holds nothing but white space.`, {
            fix: "Check the step that writes the file.",
            location: { path: file.path },
        });
}
class Brackets {
    #takesList;
    #depth = 0;
    #inText = false;
    #isEscaped = false;
    #line = 1;
    /** The kind of the last byte outside of texts that is no space. */
    #last = nesting_SPACE;
    #isList = false;
    /** The first of them, which counts where nothing is too deep. */
    fault;
    /** @param takesList true where the rows may be the elements of one list */
    constructor(takesList) {
        this.#takesList = takesList;
    }
    get isBlank() {
        return this.#last === nesting_SPACE;
    }
    /** True where the list that holds the rows is the only thing that is not closed. */
    get isOpenList() {
        return this.#isList && this.#depth === 1 && !this.#inText;
    }
    /** Follows some more bytes, and says how deep they went; what goes too deep is not followed further. */
    deepest(bytes) {
        // Fields would be read and written for each of millions of bytes.
        let [depth, inText, isEscaped, last] = [this.#depth, this.#inText, this.#isEscaped, this.#last];
        let most = depth;
        for (let at = 0; at < bytes.length && most <= MOST_LEVELS; at++) {
            const kind = KINDS[bytes[at]];
            if (kind === nesting_LINE_END)
                this.#line++;
            if (inText) {
                if (kind === nesting_LINE_END || (kind === nesting_QUOTE && !isEscaped))
                    inText = false;
                isEscaped = inText && kind === BACKSLASH && !isEscaped;
                continue;
            }
            if (kind === nesting_SPACE || kind === nesting_LINE_END)
                continue;
            if (depth < 2 && (depth === 0 || this.#isList))
                this.#checkRow(kind, depth);
            if (kind === nesting_QUOTE)
                inText = true;
            else if (kind === LIST || kind === OBJECT)
                most = Math.max(most, ++depth);
            else if (kind === CLOSES) {
                if (last === COMMA)
                    this.#blame("has a comma before a closing bracket");
                if (depth > 0)
                    depth--;
            }
            last = kind;
        }
        [this.#depth, this.#inText, this.#isEscaped, this.#last] = [depth, inText, isEscaped, last];
        return most;
    }
    /** Looks at what stands where a row may. */
    #checkRow(kind, depth) {
        if (depth === 0) {
            this.#isList = kind === LIST && this.#takesList;
            if (kind !== OBJECT && !this.#isList)
                this.#blame("holds a value that is no object, and so no row");
        }
        else if (kind !== OBJECT && kind !== COMMA && kind !== CLOSES)
            this.#blame("holds a value that is no object, and so no row");
    }
    #blame(what) {
        this.fault ??= { line: this.#line, what };
    }
}
function noTable({ path }, sentence) {
    return new error.AssayError("data/unreadable", sentence, {
        fix: "`json` is an array of objects, `jsonl` an object a line. Write the file so.",
        location: { path },
    });
}
function tooDeep({ path }) {
    return new error.AssayError("data/too-deep", `\`${path}\` nests values more than ${MOST_LEVELS} levels deep.`, {
        fix: "Write such values as text, or look at what wrote the file.",
        location: { path },
    });
}

;// CONCATENATED MODULE: ./build/bundle/engines/duckdb/other-kind.js


/** How files begin that are often named as tables of text and are none: bytes, or letters of whatever case. */
const other_kind_KINDS = [
    [/^<(?:!doctype\s+html|html|head|body)[\s>]/i, "a page of HTML, as a server gives for an error"],
    [/^<\?xml\s/i, "XML"],
    ["PK\x03\x04", "a ZIP archive, as Excel's .xlsx is one"],
    ["\xd0\xcf\x11\xe0", "a document of old Excel"],
    ["\x1f\x8b", "a file of gzip, whose name should end in .gz"],
    ["\x28\xb5\x2f\xfd", "a file of Zstandard, whose name should end in .zst"],
    ["PAR1", "a Parquet file"],
    ["ARROW1", "an Arrow file"],
    ["%PDF-", "a PDF"],
    ["SQLite format 3\0", "a database of SQLite"],
];
const UTF8_MARK = "\xef\xbb\xbf";
const other_kind_LONGEST = 128;
/**
 * A text that is no table still has lines, and so would have rows.
 * @throws AssayError `data/unreadable`
 */
async function refuseOtherKind(file, format) {
    for await (const part of unpacked(file)) {
        const beginning = part.toString("latin1", 0, other_kind_LONGEST);
        const letters = beginning.replace(UTF8_MARK, "").trimStart();
        const begins = (sign) => typeof sign === "string" ? beginning.startsWith(sign) : sign.test(letters);
        const kind = other_kind_KINDS.find(([pattern]) => begins(pattern))?.[1];
        if (kind === undefined)
            return;
        throw new error.AssayError("data/unreadable", `\`${file.path}\` could not be read as ${format}: it begins like ${kind}.`, {
            fix: "Write or fetch the file again, or name its real format with `format:`.",
            location: { path: file.path },
        });
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/bundle/engines/duckdb/transcode.js





const MOST_BYTES = 2 ** 36;
/**
 * A text file in UTF-8: the file itself, or a copy below the scratch folder where its encoding is another one.
 * UTF-16 is known by its mark, too; that of UTF-8 is left out for those who cannot read it.
 * @throws AssayError `data/encoding` for bytes that are no text of the encoding
 */
async function asUtf8(file, { encoding }, scratch, takesMark = true) {
    const found = encoding === "latin-1" ? undefined : await markOf(file);
    const isLeft = found === "utf-8" ? takesMark : encoding === "utf-8";
    const mark = isLeft ? undefined : found;
    if (encoding !== "latin-1" && encoding !== "utf-16" && mark === undefined)
        return file;
    const decode = encoding === "latin-1" ? latin1() : decoderOf(mark ?? "utf-16le", file);
    const localPath = (0,external_node_path_.join)(scratch, `text-${(0,external_node_crypto_.randomUUID)()}`, withoutPacking(file.path));
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(localPath), { recursive: true });
    const copy = await (0,promises_.open)(localPath, "wx");
    let bytes = 0;
    try {
        const write = async (text) => {
            bytes += (await copy.write(text)).bytesWritten;
            if (bytes > MOST_BYTES)
                throw tooLarge(file);
        };
        for await (const part of unpacked(file))
            if (part.length > 0)
                await write(decode(part));
        await write(decode());
    }
    finally {
        await copy.close();
    }
    return { path: file.path, localPath, bytes };
}
/** Every byte is a character, as ISO 8859-1 says; the decoder of that name means Windows' set. */
function latin1() {
    return (bytes) => bytes?.toString("latin1") ?? "";
}
function decoderOf(label, { path }) {
    const decoder = new TextDecoder(label, { fatal: true });
    return (bytes) => {
        try {
            return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
        }
        catch (cause) {
            throw new error.AssayError("data/encoding", `\`${path}\` holds bytes that are no text in ${label === "utf-8" ? "UTF-8" : "UTF-16"}.`, {
                fix: "Name the encoding that the file is written in with `csv: { encoding: … }`.",
                location: { path },
                cause,
            });
        }
    };
}
async function markOf(file) {
    for await (const part of unpacked(file)) {
        if (part[0] === 0xff && part[1] === 0xfe)
            return "utf-16le";
        if (part[0] === 0xef && part[1] === 0xbb && part[2] === 0xbf)
            return "utf-8";
        return part[0] === 0xfe && part[1] === 0xff ? "utf-16be" : undefined;
    }
    return undefined;
}
/** Folders are kept for what their names say. */
function withoutPacking(path) {
    const kept = path.split(/[\\/]/).filter((name) => name !== "" && name !== "." && name !== "..");
    const safe = kept.map((name) => name.replaceAll(/[:?#]/g, "_"));
    return safe.join("/").replace(/\.(gz|zst)$/i, "");
}
function tooLarge({ path }) {
    return new error.AssayError("data/bomb", `\`${path}\` unpacks to more than ${MOST_BYTES / 2 ** 30} GiB.`, {
        fix: "Write the file in UTF-8, which needs no copy.",
        location: { path },
    });
}

;// CONCATENATED MODULE: ./build/bundle/engines/duckdb/unpacking.js



const MOST_GROWTH = 256;
/** Before that much, growth means nothing: a short table of one value shrinks to next to nothing. */
const HARMLESS_BYTES = 2 ** 28;
/**
 * Unpacks a file to nowhere. DuckDB reads one that was cut off or damaged as a shorter table, and one that was
 * made to fill a disk until it does.
 * @throws AssayError `data/bomb`, `data/empty-file`, `data/unreadable` for what is not packed as its name says
 */
async function checkPacked(file) {
    const progress = { packedBytes: 0 };
    let bytes = 0;
    try {
        for await (const part of unpacked(file, progress)) {
            bytes += part.length;
            if (bytes > HARMLESS_BYTES && bytes > MOST_GROWTH * progress.packedBytes)
                throw bomb(file);
        }
    }
    catch (thrown) {
        if (thrown instanceof error.AssayError)
            throw thrown;
        throw new error.AssayError("data/unreadable", `\`${file.path}\` could not be unpacked as ${packingOf(file)}: ${(0,error/* reasonOf */.A)(thrown)}.`, {
            fix: "Check that the file is complete and packed as its name says.",
            location: { path: file.path },
            cause: thrown,
        });
    }
    if (bytes === 0)
        throw new error.AssayError("data/empty-file", `\`${file.path}\` is empty: it unpacks to 0 bytes.`, {
            fix: "Check the step that writes the file.",
            location: { path: file.path },
        });
}
function bomb({ path }) {
    return new error.AssayError("data/bomb", `\`${path}\` unpacks to more than ${MOST_GROWTH} times its size, as no real table does.`, { fix: "Look at what wrote the file; unpack it yourself if it is right.", location: { path } });
}

;// CONCATENATED MODULE: ./build/bundle/engines/duckdb/prepare.js








/**
 * Files that the engine can read: those that it cannot are written anew below the scratch folder.
 * @throws AssayError `data/empty-file`, `data/unknown-format`, `data/parts-differ`, `data/bomb`, `data/encoding`,
 *   `data/unused-setting`, `data/too-deep`, `data/not-parquet`, `data/unreadable`
 */
async function prepareFiles(files, options, settings) {
    const [first] = files;
    const format = (0,formats/* fileFormat */.I)(first, options);
    refuseUnused(first, format, options);
    for (const file of files) {
        refuseEmpty(file);
        refuseOther(file, first, format, options);
    }
    if (format === "arrow") {
        const { asParquet } = await __webpack_require__.e(/* import() */ 9746).then(__webpack_require__.bind(__webpack_require__, 99746));
        const parts = [];
        for (const file of files)
            parts.push(...(await asParquet(file, settings)));
        return { files: parts, format: "parquet", options };
    }
    for (const file of files)
        if (packingOf(file) !== undefined)
            await checkPacked(file);
    if (format === "parquet") {
        if (options.objects === undefined)
            for (const file of files)
                await refuseOtherBeginning(file);
        return { files, format, options };
    }
    for (const file of files)
        await refuseOtherKind(file, format);
    const isCsv = format === "csv";
    // Before what is left out the mark is taken for a part of it.
    const takesMark = isCsv && (options.csv?.skip ?? 0) === 0 && options.csv?.comment === undefined;
    const readable = [];
    for (const file of files)
        readable.push(await asUtf8(file, options.csv ?? {}, settings.scratch, takesMark));
    if (!isCsv)
        for (const file of readable)
            await checkNesting(file, format);
    return { files: readable, format, options };
}
/** A setting that does nothing is one that somebody believes does something. */
function refuseUnused({ path }, format, options) {
    const { csv, types, hivePartitioning } = options;
    const isTyped = format === "parquet" || format === "arrow";
    const unused = csv !== undefined && format !== "csv"
        ? "csv"
        : types !== undefined && isTyped && hivePartitioning !== true
            ? "types"
            : csv?.columns !== undefined && csv.header === true
                ? "columns"
                : undefined;
    if (unused === undefined)
        return;
    const why = unused === "columns" ? "has a header line" : `is read as ${format}`;
    throw new error.AssayError("data/unused-setting", `\`${unused}\` says nothing about \`${path}\`, which ${why}.`, {
        fix: `Leave \`${unused}\` out, or correct \`format\`.`,
    });
}
function refuseEmpty(file) {
    if (file.bytes > 0)
        return;
    throw new error.AssayError("data/empty-file", `\`${file.path}\` is empty: it has 0 bytes.`, {
        fix: "Check the step that writes the file.",
        location: { path: file.path },
    });
}
function refuseOther(file, first, format, options) {
    const other = (0,formats/* fileFormat */.I)(file, options);
    if (other === format && packingOf(file) === packingOf(first))
        return;
    throw new error.AssayError("data/parts-differ", `\`${file.path}\` and \`${first.path}\` are files of different kinds and cannot be one table.`, { fix: "Name files of one kind, packed alike.", location: { path: file.path } });
}

;// CONCATENATED MODULE: ./build/bundle/engines/duckdb/reach.js
/** Functions that make rows of their arguments alone. All others read files, settings, the catalogue, or change them. */
const PURE = /^(range|generate_series|unnest|repeat|repeat_row|json_each|json_tree|generate_subscripts|regexp_split_to_table)$/;
/** Functions of one value that do not depend on their arguments alone, nor on the time or on chance. */
const IMPURE = /^(current_setting|getenv|getvariable|setseed|write_log|nextval|currval|sleep_ms|current_query|txid_current|current_(connection|query|transaction)_id)$/;
const CHANCE = /^(random|uuid|uuidv4|uuidv7|gen_random_uuid|approx_quantile|reservoir_quantile|approx_top_k)$/;
const CATALOGUE = /^(pg_|duckdb_|sqlite_|pragma_)/;
/**
 * Why a parsed query is not run: the first thing in it that reaches beyond the tables that it was given, a file, a
 * setting, the engine's own catalogue or a switch of the engine, or that is left to chance.
 * @param tree as `json_serialize_sql` gives it
 */
function reachOf(tree) {
    const unread = faultIn(tree);
    if (unread !== undefined)
        return unread;
    const own = namedIn(tree);
    // Long queries nest deeper than calls may.
    const left = [tree];
    for (let node = left.pop(); node !== undefined; node = left.pop()) {
        if (typeof node !== "object" || node === null)
            continue;
        const found = Array.isArray(node)
            ? undefined
            : ownReach(new Map(Object.entries(node)), own);
        if (found !== undefined)
            return found;
        for (const child of Object.values(node))
            if (typeof child === "object")
                left.push(child);
    }
    return undefined;
}
/** What cannot be looked through is not run. */
function faultIn(tree) {
    if (typeof tree !== "object" || tree === null || !("error" in tree) || tree.error !== true)
        return undefined;
    return "error_message" in tree
        ? `it cannot be looked through: ${String(tree.error_message)}`
        : "it is no SELECT";
}
/** Names that the query itself gives with WITH. */
function namedIn(tree) {
    const names = new Set();
    const left = [tree];
    for (let node = left.pop(); node !== undefined; node = left.pop()) {
        if (typeof node !== "object" || node === null)
            continue;
        if ("cte_map" in node)
            for (const name of namesOf(node.cte_map))
                names.add(name.toLowerCase());
        for (const child of Object.values(node))
            if (typeof child === "object")
                left.push(child);
    }
    return names;
}
function namesOf(given) {
    if (typeof given !== "object" || given === null || !("map" in given))
        return [];
    const entries = Array.isArray(given.map) ? given.map : [];
    return entries.map((entry) => typeof entry === "object" && entry !== null && "key" in entry ? String(entry.key) : "");
}
function ownReach(node, own) {
    const sample = node.get("sample");
    if (typeof sample === "object" && sample !== null)
        return byChance("SAMPLE");
    const name = String(node.get("function_name") ?? "").toLowerCase();
    switch (node.get("type")) {
        case "TABLE_FUNCTION": {
            const called = nameIn(node.get("function"));
            return PURE.test(called) ? undefined : beyond(called);
        }
        case "FUNCTION":
            if (CHANCE.test(name))
                return byChance(name);
            return IMPURE.test(name) ? beyond(name) : undefined;
        case "BASE_TABLE": {
            const table = String(node.get("table_name"));
            const isElsewhere = node.get("schema_name") !== "" ||
                (CATALOGUE.test(table.toLowerCase()) && !own.has(table.toLowerCase()));
            return isElsewhere ? beyond(table) : undefined;
        }
        case "SHOW_REF":
            return beyond("SHOW");
        default:
            return undefined;
    }
}
function beyond(name) {
    return `\`${name}\` reaches beyond the tables that the gate names`;
}
function byChance(name) {
    return `\`${name}\` gives something else each time, so that the same data could pass and fail`;
}
function nameIn(call) {
    return typeof call === "object" && call !== null && "function_name" in call
        ? String(call.function_name).toLowerCase()
        : "";
}

;// CONCATENATED MODULE: ./build/bundle/engines/duckdb/select.js

/** As DuckDB numbers the kinds of statements. */
const SELECT = 1;
/**
 * The rows of one SELECT. A connection would run several statements that a text holds one after another, and a
 * function that one of them makes would stand in for DuckDB's own in all queries to come.
 * @throws Error for anything else, of which nothing is run
 */
async function selectRows(connection, sql) {
    const statements = await connection.extractStatements(sql).catch(toParserError);
    if (statements.count !== 1)
        throw notOneSelect();
    const statement = await statements.prepare(0);
    try {
        if (statement.statementType !== SELECT)
            throw notOneSelect();
        return await statement.runAndReadAll();
    }
    finally {
        statement.destroySync();
    }
}
/** A driver's words before those of DuckDB help nobody. */
function toParserError(thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    throw new Error(message.replace(/^Failed to extract statements: /, ""), { cause: thrown });
}
function notOneSelect() {
    return new OwnWords("the SQL is not one SELECT (a PIVOT is one where it lists its values: ON column IN (…))");
}

// EXTERNAL MODULE: ./build/bundle/engines/native.js
var engines_native = __webpack_require__(24402);
;// CONCATENATED MODULE: ./build/bundle/engines/duckdb/library.js

let library;
/** The embedded DuckDB. Its own decoder takes U+FEFF away from the beginning of every text, so that two would be one. */
function duckDb() {
    if (library !== undefined)
        return library;
    const loaded = (0,engines_native/* loadNative */.Sf)("@duckdb/node-api");
    const accessors = (0,engines_native/* loadNative */.Sf)("@duckdb/node-api/lib/vectors/dataAccessors.js");
    accessors.textDecoder = new TextDecoder("utf-8", { ignoreBOM: true });
    library = loaded;
    return loaded;
}

// EXTERNAL MODULE: ./build/bundle/engines/duckdb/object-access.js
var object_access = __webpack_require__(69553);
;// CONCATENATED MODULE: ./build/bundle/engines/duckdb/session.js



/**
 * An in-memory database that may read the given files and nothing else: no other file, no network and no
 * extensions unless the files are objects that it has access to, and settings that SQL cannot change. The list of files is final once access is closed, so an engine
 * that opens one more file starts another session.
 */
async function startSession(files, settings, access) {
    const { DuckDBInstance: Instance } = duckDb();
    const instance = await Instance.create(":memory:", {
        threads: String(settings.threads),
        memory_limit: `${Math.max(64, Math.floor(settings.memoryBytes / 2 ** 20))}MiB`,
        autoinstall_known_extensions: "false",
        autoload_known_extensions: "false",
        preserve_insertion_order: "true",
    });
    const paths = files.map((file) => duckdb_dialect/* duckDbDialect */.k.text(file.localPath)).join(", ");
    const connection = await instance.connect();
    try {
        await runAll(connection, [
            `SET temp_directory = ${duckdb_dialect/* duckDbDialect */.k.text(settings.scratch)}`,
            // Of the connections to come; without GLOBAL it ends with this one.
            "SET GLOBAL TimeZone = 'UTC'",
            ...(access === undefined ? [] : (0,object_access/* accessStatements */.$r)(access)),
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

;// CONCATENATED MODULE: ./build/bundle/engines/duckdb/time-limit.js

/** What runs several queries on one connection may be in between two of them when time is up. */
const AGAIN_MS = 500;
/** The longest wait that a timer of Node can hold. */
const LONGEST_MS = 2 ** 31 - 1;
/** Ends the queries of an engine when its time is up, so that what they are for ends with a reason. */
class TimeLimit {
    #seconds;
    #asked = new Set();
    #timer;
    #isOver = false;
    /** @param seconds from now; without end where undefined */
    constructor(seconds) {
        this.#seconds = seconds;
        if (seconds === undefined || seconds * 1000 > LONGEST_MS)
            return;
        this.#timer = setTimeout(() => {
            this.#isOver = true;
            this.#interrupt();
            this.#timer = setInterval(() => this.#interrupt(), AGAIN_MS).unref();
        }, seconds * 1000).unref();
    }
    /** @throws AssayError `data/out-of-time` where a query need not begin any more */
    begin(connection) {
        if (this.#isOver)
            throw this.#timeIsUp();
        this.#asked.add(connection);
    }
    end(connection) {
        this.#asked.delete(connection);
    }
    /** What a query failed for. */
    reasonOf(thrown) {
        return this.#isOver && !(thrown instanceof error.AssayError) ? this.#timeIsUp() : thrown;
    }
    close() {
        clearTimeout(this.#timer);
    }
    #interrupt() {
        for (const connection of this.#asked)
            connection.interrupt();
    }
    #timeIsUp() {
        return new error.AssayError("data/out-of-time", `The ${this.#seconds} seconds that the gate has for queries were up before this one was done.`, {
            fix: "Give the gate more with `timeout:`, look at fewer rows with the gate's `where:`, or make its own SQL quicker.",
        });
    }
}

;// CONCATENATED MODULE: ./build/bundle/engines/duckdb.js
















/** Embedded SQL over Parquet, CSV, JSON, JSON Lines and Arrow files. It reads the files of `relation`, no others. */
async function openDuckDb(options = {}) {
    const own = options.scratch === undefined ? await (0,promises_.mkdtemp)(external_node_path_.join(external_node_os_.tmpdir(), "assay-duckdb-")) : undefined;
    return new DuckDbEngine({
        memoryBytes: options.memoryBytes ?? 2 ** 30,
        threads: options.threads ?? external_node_os_.availableParallelism(),
        scratch: options.scratch ?? own ?? external_node_os_.tmpdir(),
    }, own, new TimeLimit(options.seconds));
}
/** What a thread that reads CSV sets aside for a column, whatever it holds. */
const CSV_COLUMN_BYTES = 160 * 2 ** 10;
class DuckDbEngine {
    dialect = duckdb_dialect/* duckDbDialect */.k;
    #settings;
    #ownScratch;
    #limit;
    #files = new Map();
    /** Every session that was started; the last one knows every file. */
    #sessions = [];
    #current;
    #access;
    constructor(settings, ownScratch, limit) {
        this.#settings = settings;
        this.#ownScratch = ownScratch;
        this.#limit = limit;
    }
    async relation(input, options = {}) {
        const files = "localPath" in input ? [input] : input;
        const prepared = await prepareFiles(files, options, this.#settings);
        const readable = prepared.files.filter(({ localPath }) => !this.#files.has(localPath));
        for (const file of readable)
            this.#files.set(file.localPath, file);
        if (readable.length > 0)
            this.#current = undefined;
        this.#access ??= options.objects;
        try {
            return await this.#using(async (connection) => {
                const asked = [];
                const ask = (answer) => {
                    asked.push(answer);
                    return answer;
                };
                const session = {
                    rows: (sql) => ask(connection.runAndReadAll(sql).then((reader) => reader.getRowObjects())),
                    describe: (from) => ask(describe(connection, `SELECT * FROM ${from}`)),
                };
                try {
                    const opened = await openFiles(prepared.files, prepared.format, prepared.options, session);
                    if (prepared.format === "csv")
                        this.#makeRoomFor(opened.columns.length);
                    return prepared.format === "parquet" ? { ...opened, knowsExtremes: true } : opened;
                }
                finally {
                    // What is found wrong beside a query ends the work before it: a connection that is closed under one takes the
                    // process with it.
                    await Promise.allSettled(asked);
                }
            });
        }
        catch (thrown) {
            if (thrown instanceof error.AssayError)
                throw thrown;
            const text = thrown instanceof Error ? thrown.message : "";
            const file = firstNamed(prepared.files, text) ?? prepared.files[0];
            const isCsv = prepared.format === "csv";
            throw await unreadable(isCsv ? await this.#csvError(file, prepared.options, thrown) : thrown, file, prepared.format);
        }
    }
    /** Of CSV files as wide as few threads have room for, no more are read at once. */
    #makeRoomFor(columns) {
        const threads = Math.max(1, Math.floor(this.#settings.memoryBytes / (columns * CSV_COLUMN_BYTES)));
        if (threads >= this.#settings.threads)
            return;
        this.#settings = { ...this.#settings, threads };
        this.#current = undefined;
    }
    /** Detecting the columns of a ragged file fails without saying where; a strict read says it. */
    async #csvError(file, options, thrown) {
        try {
            const from = await strictCsv(file, options);
            await this.#using((connection) => connection.run(`SELECT count(COLUMNS(*)) FROM ${from}`));
            return thrown;
        }
        catch (exact) {
            if (exact instanceof error.AssayError)
                throw exact;
            return exact;
        }
    }
    async query(sql) {
        try {
            return await this.#using(async (connection) => {
                const reader = await selectRows(connection, sql);
                return reader.getRowObjects().map((row) => plainRow(row));
            });
        }
        catch (thrown) {
            throw queryFailed(thrown, this.#files.values(), sql);
        }
    }
    async beyondTables(sql) {
        try {
            const reader = await this.#using((connection) => connection.runAndReadAll(`SELECT json_serialize_sql(${duckdb_dialect/* duckDbDialect */.k.text(sql)}) AS tree`));
            return reachOf(JSON.parse(String(reader.getRows()[0][0])));
        }
        catch (thrown) {
            if (thrown instanceof error.AssayError)
                throw thrown;
            return engineReason(thrown, this.#files.values(), sql);
        }
    }
    async *batches(sql, size) {
        const connection = await (await this.#session()).connect();
        try {
            this.#limit.begin(connection);
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
            throw queryFailed(this.#limit.reasonOf(thrown), this.#files.values(), sql);
        }
        finally {
            this.#limit.end(connection);
            connection.closeSync();
        }
    }
    async close() {
        this.#limit.close();
        for (const session of this.#sessions.splice(0))
            (await session.catch(() => undefined))?.closeSync();
        if (this.#ownScratch !== undefined)
            await (0,promises_.rm)(this.#ownScratch, { recursive: true, force: true });
    }
    #session() {
        if (this.#current === undefined) {
            this.#current = startSession([...this.#files.values()], this.#settings, this.#access);
            this.#sessions.push(this.#current);
        }
        return this.#current;
    }
    async #using(work) {
        const connection = await (await this.#session()).connect();
        try {
            this.#limit.begin(connection);
            return await work(connection);
        }
        catch (thrown) {
            throw this.#limit.reasonOf(thrown);
        }
        finally {
            this.#limit.end(connection);
            connection.closeSync();
        }
    }
}
/** The statement with all of the files may follow what the engine says of one of them. */
function firstNamed(files, text) {
    const places = files.map((file) => ({ file, at: text.indexOf(file.localPath) }));
    return places.filter(({ at }) => at >= 0).sort((one, other) => one.at - other.at)[0]?.file;
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
    const reader = await selectRows(connection, `DESCRIBE ${sql}`);
    return reader.getRows().map(([name, type]) => {
        return { name: String(name), type: String(type), cell: (0,types/* cellKind */.D)(String(type)) };
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


/***/ })

};
