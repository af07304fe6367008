export const id = 9746;
export const ids = [9746];
export const modules = {

/***/ 99746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  asParquet: () => (/* binding */ asParquet)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/bundle/model/error.js
var error = __webpack_require__(38093);
// EXTERNAL MODULE: ./build/bundle/engines/duckdb/dialect.js + 2 modules
var dialect = __webpack_require__(91424);
// EXTERNAL MODULE: ./build/bundle/engines/native.js
var engines_native = __webpack_require__(24402);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/bundle/engines/arrow/lz4.js
const MAGIC = 0x184d2204;
const SKIPPABLE = 0x184d2a50;
const LEAST_MATCH = 4;
/**
 * Unpacks LZ4 frames, as Arrow packs buffers with by default, to at most `limit` bytes. Checksums are not
 * compared: the data has none in most files.
 * Format: https://github.com/lz4/lz4/blob/dev/doc/lz4_Frame_format.md
 * @throws RangeError for what is no frame or unpacks to more
 */
function unpackLz4(packed, limit) {
    const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
    const output = new Output(limit);
    for (let at = 0; at + 4 <= packed.length;) {
        const magic = view.getUint32(at, true);
        if ((magic & 0xfffffff0) >>> 0 === SKIPPABLE)
            at += 8 + view.getUint32(at + 4, true);
        else if (magic === MAGIC)
            at = lz4_frame(packed, view, at + 4, output);
        else
            throw new RangeError("the bytes are no LZ4 frame");
    }
    return output.bytes();
}
function lz4_frame(packed, view, start, output) {
    const flags = view.getUint8(start);
    const has = (bit) => (flags & bit) !== 0;
    if (flags >> 6 !== 1 || has(1))
        throw new RangeError("the LZ4 frame is of another version or has a dictionary");
    const begin = output.length;
    const isIndependent = has(32);
    let at = start + 2 + (has(8) ? 8 : 0) + 1;
    for (;;) {
        const head = view.getUint32(at, true);
        at += 4;
        if (head === 0)
            return at + (has(4) ? 4 : 0);
        const size = head & 0x7fffffff;
        if (at + size > packed.length)
            throw new RangeError("the LZ4 frame was cut off");
        const block = packed.subarray(at, at + size);
        if (head >>> 31 === 1)
            output.append(block);
        else
            unpackBlock(block, output, isIndependent ? output.length : begin);
        at += size + (has(16) ? 4 : 0);
    }
}
function unpackBlock(block, output, oldest) {
    let at = 0;
    const lengthFrom = (short) => {
        let length = short;
        if (short !== 15)
            return length;
        for (let more = 255; more === 255; length += more) {
            if (at >= block.length)
                throw new RangeError("the LZ4 block was cut off");
            more = block[at++];
        }
        return length;
    };
    while (at < block.length) {
        const token = block[at++];
        const literals = lengthFrom(token >> 4);
        if (at + literals > block.length)
            throw new RangeError("the LZ4 block was cut off");
        output.append(block.subarray(at, at + literals));
        at += literals;
        if (at === block.length)
            return;
        const distance = block[at] | (block[at + 1] << 8);
        at += 2;
        if (at > block.length || distance === 0 || output.length - distance < oldest)
            throw new RangeError("the LZ4 block refers to bytes that are not there");
        output.repeat(distance, lengthFrom(token & 15) + LEAST_MATCH);
    }
}
class Output {
    length = 0;
    #limit;
    #buffer = new Uint8Array(65_536);
    constructor(limit) {
        this.#limit = limit;
    }
    append(bytes) {
        this.#grow(bytes.length);
        this.#buffer.set(bytes, this.length);
        this.length += bytes.length;
    }
    repeat(distance, count) {
        this.#grow(count);
        const buffer = this.#buffer;
        const from = this.length - distance;
        if (distance >= count)
            buffer.copyWithin(this.length, from, from + count);
        // What is copied may be what was just written.
        else
            for (let at = 0; at < count; at++)
                buffer[this.length + at] = buffer[from + at];
        this.length += count;
    }
    bytes() {
        return this.#buffer.subarray(0, this.length);
    }
    #grow(count) {
        const needed = this.length + count;
        if (needed > this.#limit)
            throw new RangeError(`it unpacks to more than ${this.#limit} bytes`);
        if (needed <= this.#buffer.length)
            return;
        const larger = new Uint8Array(Math.min(this.#limit, Math.max(needed, this.#buffer.length * 2)));
        larger.set(this.#buffer.subarray(0, this.length));
        this.#buffer = larger;
    }
}

;// CONCATENATED MODULE: ./build/bundle/engines/arrow/codecs.js


/** Lets Arrow's reader unpack buffers, none to more than `limit` bytes; it has no codecs of its own. */
function registerCodecs({ compressionRegistry, CompressionType }, limit) {
    compressionRegistry.set(CompressionType.LZ4_FRAME, { decode: (bytes) => unpackLz4(bytes, limit) });
    compressionRegistry.set(CompressionType.ZSTD, {
        decode: (bytes) => (0,external_node_zlib_.zstdDecompressSync)(bytes, { maxOutputLength: limit }),
    });
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/bundle/engines/arrow/columns.js


/** @param column for the message @throws AssayError `data/arrow-type` */
function readerOf(type, column, libraries) {
    const { arrow } = libraries;
    const { DataType: kinds } = arrow;
    if (kinds.isDictionary(type))
        return dictionary(readerOf(type.dictionary, column, libraries));
    const found = plain(type, libraries) ?? nested(type, column, libraries);
    if (found !== undefined)
        return found;
    throw new error.AssayError("data/arrow-type", `Column \`${column}\` has Arrow's type ${String(type)}, which is not read.`, {
        fix: "Write the column as numbers, text, times, lists or structs of them.",
    });
}
function cell(reader, data, row) {
    return data.getValid(row) ? reader.value(data, row) : null;
}
function plain(type, { arrow, duck }) {
    const { DataType: kinds } = arrow;
    const same = (of, value = ({ values }, row) => values[row]) => {
        return { type: of, isSame: true, value };
    };
    const made = (of, value, check) => {
        return { type: of, isSame: false, value, ...(check === undefined ? {} : { check }) };
    };
    if (kinds.isNull(type))
        return made(duck.INTEGER, () => null);
    if (kinds.isBool(type))
        return made(duck.BOOLEAN, ({ values }, row) => ((values[row >> 3] >> (row & 7)) & 1) === 1);
    if (kinds.isInt(type)) {
        const signed = { 8: duck.TINYINT, 16: duck.SMALLINT, 32: duck.INTEGER, 64: duck.BIGINT };
        const unsigned = { 8: duck.UTINYINT, 16: duck.USMALLINT, 32: duck.UINTEGER, 64: duck.UBIGINT };
        return same((type.isSigned ? signed : unsigned)[type.bitWidth]);
    }
    if (kinds.isFloat(type)) {
        if (type.precision === 2)
            return same(duck.DOUBLE);
        return type.precision === 1 ? same(duck.FLOAT) : made(duck.FLOAT, (data, row) => at(arrow, data, row));
    }
    if (kinds.isUtf8(type) || kinds.isLargeUtf8(type))
        return made(duck.VARCHAR, (data, row) => bytesAt(data, row).toString("utf8"), checkUtf8);
    if (kinds.isUtf8View(type))
        return made(duck.VARCHAR, (data, row) => at(arrow, data, row));
    if (kinds.isBinary(type) || kinds.isLargeBinary(type))
        return made(duck.BLOB, (data, row) => duck.blobValue(new Uint8Array(bytesAt(data, row))));
    if (kinds.isFixedSizeBinary(type) || kinds.isBinaryView(type))
        return made(duck.BLOB, (data, row) => duck.blobValue(new Uint8Array(at(arrow, data, row))));
    if (kinds.isDecimal(type)) {
        const { precision, scale, bitWidth } = type;
        if (precision > 38 || scale < 0 || scale > precision)
            return undefined;
        return made(duck.DECIMAL(precision, scale), ({ values }, row) => {
            return duck.decimalValue(wholeOf(values, row * (bitWidth / 32), bitWidth / 32), precision, scale);
        });
    }
    if (kinds.isDuration(type))
        return same(duck.BIGINT);
    return timed(type, { arrow, duck }, same, made);
}
/** Thousandths: seconds, milli-, micro- and nanoseconds, as Arrow numbers its units. */
const MICROS = [1000000n, 1000n, 1n];
function timed(type, { arrow, duck }, same, made) {
    const { DataType: kinds } = arrow;
    const micros = (unit, value) => unit === 3 ? BigInt.asIntN(64, floorDivide(BigInt(value), 1000n)) : BigInt(value) * MICROS[unit];
    if (kinds.isDate(type)) {
        const isDays = type.unit === 0;
        if (isDays)
            return same(duck.DATE, ({ values }, row) => duck.dateValue(values[row]));
        return made(duck.DATE, ({ values }, row) => duck.dateValue(Number(floorDivide(values[row], 86400000n))));
    }
    if (kinds.isTime(type)) {
        const { unit } = type;
        if (unit === 2)
            return same(duck.TIME, ({ values }, row) => duck.timeValue(values[row]));
        if (unit === 3)
            return same(duck.TIME_NS, ({ values }, row) => duck.timeNSValue(values[row]));
        return made(duck.TIME, ({ values }, row) => duck.timeValue(micros(unit, values[row])));
    }
    if (!kinds.isTimestamp(type))
        return undefined;
    const { unit, timezone } = type;
    if (timezone !== undefined && timezone !== null && timezone !== "") {
        const value = ({ values }, row) => duck.timestampTZValue(micros(unit, values[row]));
        return unit === 2 ? same(duck.TIMESTAMPTZ, value) : made(duck.TIMESTAMPTZ, value);
    }
    if (unit === 0)
        return same(duck.TIMESTAMP_S, ({ values }, row) => duck.timestampSecondsValue(values[row]));
    if (unit === 1)
        return same(duck.TIMESTAMP_MS, ({ values }, row) => duck.timestampMillisValue(values[row]));
    if (unit === 2)
        return same(duck.TIMESTAMP, ({ values }, row) => duck.timestampValue(values[row]));
    return same(duck.TIMESTAMP_NS, ({ values }, row) => duck.timestampNanosValue(values[row]));
}
function nested(type, column, libraries) {
    const { DataType: kinds } = libraries.arrow;
    const { duck } = libraries;
    if (kinds.isList(type) || kinds.isLargeList(type) || kinds.isFixedSizeList(type)) {
        const item = readerOf(type.children[0].type, column, libraries);
        return {
            type: duck.LIST(item.type),
            isSame: false,
            value: (data, row) => duck.listValue(itemsAt(data, row).map((at) => cell(item, data.children[0], at))),
            check: (data) => item.check?.(data.children[0]),
        };
    }
    if (kinds.isMap(type)) {
        const [key, value] = type.children[0].type.children.map((field) => readerOf(field.type, column, libraries));
        return {
            type: duck.MAP(key.type, value.type),
            isSame: false,
            value: (data, row) => {
                const [keys, values] = data.children[0].children;
                return duck.mapValue(itemsAt(data, row).map((at) => ({ key: cell(key, keys, at), value: cell(value, values, at) })));
            },
        };
    }
    if (!kinds.isStruct(type))
        return undefined;
    const fields = type.children.map((field) => [field.name, readerOf(field.type, column, libraries)]);
    return {
        type: duck.STRUCT(Object.fromEntries(fields.map(([name, reader]) => [name, reader.type]))),
        isSame: false,
        value: (data, row) => duck.structValue(Object.fromEntries(fields.map(([name, reader], at) => [name, cell(reader, data.children[at], row)]))),
        check: (data) => {
            fields.forEach(([, reader], index) => {
                reader.check?.(data.children[index]);
            });
        },
    };
}
/** Values of a dictionary are read once for all rows that have them. */
function dictionary(reader) {
    const known = new WeakMap();
    return {
        type: reader.type,
        isSame: false,
        value: ({ dictionary: words, values }, row) => {
            if (words === undefined)
                throw new RangeError("a dictionary is missing");
            let found = known.get(words);
            if (found === undefined) {
                for (const part of words.data)
                    reader.check?.(part);
                found = words.data.flatMap((part) => Array.from({ length: part.length }, (_, at) => cell(reader, part, at)));
                known.set(words, found);
            }
            const index = Number(values[row]);
            if (index < 0 || index >= found.length)
                throw new RangeError("a dictionary has no value of an index");
            return found[index];
        },
    };
}
function bytesAt({ values, valueOffsets }, row) {
    const [start, end] = [Number(valueOffsets[row]), Number(valueOffsets[row + 1])];
    if (start < 0 || end < start || end > values.length)
        throw new RangeError("an offset is out of range");
    return Buffer.from(values.buffer, values.byteOffset + start, end - start);
}
function checkUtf8({ values, valueOffsets, length }) {
    if (length === 0)
        return;
    const used = values.subarray(Number(valueOffsets[0]), Number(valueOffsets[length]));
    if (!(0,external_node_buffer_.isUtf8)(used))
        throw new RangeError("a text is not UTF-8");
}
function itemsAt(data, row) {
    const { valueOffsets, stride } = data;
    const isFixed = valueOffsets === undefined || valueOffsets.length === 0;
    const start = isFixed ? row * stride : Number(valueOffsets[row]);
    const end = isFixed ? start + stride : Number(valueOffsets[row + 1]);
    if (start < 0 || end < start || end > data.children[0].length)
        throw new RangeError("an offset is out of range");
    return Array.from({ length: end - start }, (_, index) => start + index);
}
/** For types that Arrow's own reader knows best. */
function at(arrow, data, row) {
    return arrow.makeVector(data).get(row);
}
/** A whole number of little-endian 32-bit words in two's complement. */
function wholeOf(words, start, count) {
    let whole = 0n;
    for (let index = count - 1; index >= 0; index--)
        whole = (whole << 32n) | BigInt(words[start + index]);
    return BigInt.asIntN(count * 32, whole);
}
function floorDivide(value, by) {
    const whole = value / by;
    return value % by < 0n ? whole - 1n : whole;
}

;// CONCATENATED MODULE: ./build/bundle/engines/arrow/whole-file.js

/** Bytes that tell a beginning or an end. */
const ENDS = 8;
/** The length of a file's list of batches, and the mark. */
const LIST_END = 10;
/** Zeros that a writer may put before the list. */
const MOST_PADDING = 64;
const LONGEST_METADATA = 2 ** 24;
/**
 * What was cut off between two batches, or what damage makes look like an end, would be read as a shorter table.
 * @returns how many batches there are, whatever a file's list of them says
 * @throws AssayError `data/unreadable`
 */
async function refuseCut(file, handle, { arrow }) {
    const { size } = await handle.stat();
    const head = await whole_file_bytesAt(handle, 0, ENDS);
    const tail = await whole_file_bytesAt(handle, Math.max(0, size - ENDS), ENDS);
    if (head.toString("latin1").startsWith("FEA1"))
        throw new error.AssayError("data/unreadable", `\`${file.path}\` is Feather of version 1, which is not read.`, {
            fix: "Write it as Feather of version 2, as every library does by default.",
            location: { path: file.path },
        });
    if (head.toString("latin1", 0, 6) === "ARROW1") {
        if (tail.toString("latin1", 2) === "ARROW1")
            return fileBatches(file, handle, size, arrow);
        throw unreadable(file, "it was cut off: it begins like an Arrow file but does not end like one");
    }
    // A stream begins with the mark of a message, or in old ones with its length, and ends with a length of 0.
    const isMarked = head.length === ENDS && head.readInt32LE(0) === -1;
    if (!isMarked && (head.length < ENDS || head.readUInt32LE(0) > LONGEST_METADATA))
        throw unreadable(file, "it begins neither like a file nor like a stream of Arrow");
    if (tail.readInt32LE(4) !== 0 || (isMarked && tail.readInt32LE(0) !== -1))
        throw unreadable(file, "it was cut off: the stream has no end");
    return streamBatches(file, handle, { from: 0, to: size }, arrow);
}
/**
 * A file is a stream, from its eighth byte on, and a list of the batches. Of two files one after the other, the second
 * one's list would be read as that of the first.
 */
async function fileBatches(file, handle, size, arrow) {
    const tail = await whole_file_bytesAt(handle, Math.max(0, size - LIST_END), LIST_END);
    const to = size - LIST_END - (tail.length === LIST_END ? tail.readInt32LE(0) : 0);
    if (to < ENDS || to > size - LIST_END)
        throw unreadable(file, "it is damaged");
    return streamBatches(file, handle, { from: ENDS, to }, arrow);
}
async function streamBatches(file, handle, { from, to }, { Message }) {
    const isFile = from > 0;
    let batches = 0;
    for (let at = from;;) {
        // Old writers of files end no stream in them.
        if (isFile && at === to)
            return batches;
        const head = await whole_file_bytesAt(handle, at, ENDS);
        if (head.length < 4)
            throw unreadable(file, "it was cut off: the stream has no end");
        const prefix = head.readInt32LE(0) === -1 && head.length === ENDS ? 8 : 4;
        const length = head.readInt32LE(prefix - 4);
        at += prefix;
        if (length === 0) {
            if (isFile && at < to - MOST_PADDING)
                throw unreadable(file, "something lies between its batches and the list of them at its end");
            if (!isFile && at < to)
                throw unreadable(file, "something follows the end of its stream");
            return batches;
        }
        const metadata = length > 0 && length <= LONGEST_METADATA ? await whole_file_bytesAt(handle, at, length) : Buffer.alloc(0);
        if (metadata.length !== length || length < 0)
            throw unreadable(file, "it is damaged or was cut off");
        const message = Message.decode(metadata);
        if (message.isRecordBatch())
            batches++;
        if (!(message.bodyLength >= 0))
            throw unreadable(file, "it is damaged");
        at += length + message.bodyLength;
    }
}
async function whole_file_bytesAt(handle, place, length) {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, place);
    return buffer.subarray(0, bytesRead);
}
function unreadable({ path }, what, cause) {
    return new error.AssayError("data/unreadable", `\`${path}\` could not be read as arrow: ${what}.`, {
        fix: "Check that the file is complete and that `format:` names what it is.",
        location: { path },
        ...(cause === undefined ? {} : { cause }),
    });
}

;// CONCATENATED MODULE: ./build/bundle/engines/arrow/convert.js









/** DuckDB's own size of a chunk. */
const CHUNK_ROWS = 2048;
const PART_BYTES = 2 ** 27;
/**
 * Writes an Arrow file or stream as Parquet files below the scratch folder, a batch at a time.
 * @throws AssayError `data/unreadable`, `data/arrow-type`, `data/duplicate-column`
 */
async function asParquet(file, settings) {
    const libraries = {
        arrow: await __webpack_require__.e(/* import() */ 7236).then(__webpack_require__.bind(__webpack_require__, 74855)),
        duck: (0,engines_native/* loadNative */.Sf)("@duckdb/node-api"),
    };
    registerCodecs(libraries.arrow, Math.floor(settings.memoryBytes / 2));
    const handle = await (0,promises_.open)(file.localPath);
    const { DuckDBInstance: Instance } = libraries.duck;
    const instance = await Instance.create(":memory:", {
        threads: String(settings.threads),
        memory_limit: `${Math.max(64, Math.floor(settings.memoryBytes / 2 ** 20))}MiB`,
        temp_directory: settings.scratch,
        preserve_insertion_order: "true",
    });
    const connection = await instance.connect();
    try {
        const batches = await refuseCut(file, handle, libraries);
        return await convert(file, { handle, batches }, connection, libraries, settings.scratch);
    }
    catch (thrown) {
        if (thrown instanceof error.AssayError)
            throw thrown;
        throw unreadable(file, (0,error/* reasonOf */.A)(thrown), thrown);
    }
    finally {
        connection.closeSync();
        instance.closeSync();
        await handle.close();
    }
}
async function convert(file, { handle, batches }, connection, libraries, scratch) {
    const reader = await (await libraries.arrow.RecordBatchReader.from(handle)).open();
    const { schema } = reader;
    if (schema === undefined || schema === null || schema.fields.length === 0)
        throw unreadable(file, "it holds no schema of columns");
    refuseDuplicates(file, schema.fields.map(({ name }) => name));
    const columns = schema.fields.map(({ name, type }) => ({ name, reader: readerOf(type, name, libraries) }));
    const definitions = columns.map(({ name, reader: { type } }) => `${dialect/* duckDbDialect */.k.identifier(name)} ${type}`);
    await connection.run(`CREATE TABLE cells (${definitions.join(", ")})`);
    const folder = (0,external_node_path_.join)(scratch, `arrow-${(0,external_node_crypto_.randomUUID)()}`);
    const parts = [];
    const flush = async () => {
        const localPath = (0,external_node_path_.join)(folder, foldersOf(file.path), `part-${parts.length}.parquet`);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(localPath), { recursive: true });
        await connection.run(`COPY cells TO ${dialect/* duckDbDialect */.k.text(localPath)} (FORMAT parquet, COMPRESSION snappy)`);
        await connection.run("TRUNCATE cells");
        parts.push({ path: file.path, localPath, bytes: (await (0,promises_.stat)(localPath)).size });
    };
    let bytes = 0;
    let read = 0;
    for await (const batch of reader) {
        // The library makes one up where there is none.
        if (batches === 0 && batch.numRows === 0)
            continue;
        read++;
        await append(batch, columns, connection, libraries.duck);
        bytes += batch.data.byteLength;
        if (bytes > PART_BYTES) {
            await flush();
            bytes = 0;
        }
    }
    if (read !== batches)
        throw unreadable(file, `only ${read} of its ${batches} batches can be read`);
    if (bytes > 0 || parts.length === 0)
        await flush();
    return parts;
}
async function append(batch, columns, connection, { DuckDBDataChunk }) {
    const appender = await connection.createAppender("cells");
    const { children } = batch.data;
    columns.forEach(({ reader }, at) => {
        reader.check?.(children[at]);
    });
    try {
        for (let start = 0; start < batch.numRows; start += CHUNK_ROWS) {
            const rows = Math.min(CHUNK_ROWS, batch.numRows - start);
            const chunk = DuckDBDataChunk.create(columns.map(({ reader }) => reader.type), rows);
            columns.forEach(({ reader }, at) => {
                const data = children[at];
                const vector = chunk.getColumnVector(at);
                if (reader.isSame && "items" in vector && ArrayBuffer.isView(vector.items)) {
                    copyInto(vector.items, data.values.subarray(start, start + rows));
                    for (let row = 0; data.nullCount > 0 && row < rows; row++)
                        if (!data.getValid(start + row))
                            vector.setItem(row, null);
                }
                else
                    for (let row = 0; row < rows; row++)
                        vector.setItem(row, cell(reader, data, start + row));
                vector.flush();
            });
            appender.appendDataChunk(chunk);
        }
    }
    finally {
        appender.closeSync();
    }
}
/** Both hold values of the same width. */
function copyInto(target, values) {
    const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
    if (bytes.length !== target.byteLength)
        throw new RangeError("a column is shorter than its batch");
    new Uint8Array(target.buffer, target.byteOffset, target.byteLength).set(bytes);
}
function refuseDuplicates(file, names) {
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
/** For what the names of folders say. */
function foldersOf(path) {
    const folders = path.split(/[\\/]/).slice(0, -1);
    return folders.filter((name) => name.includes("=")).join("/");
}


/***/ })

};
