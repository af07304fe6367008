export const id = 3746;
export const ids = [3746];
export const modules = {

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
// EXTERNAL MODULE: ./build/bundle/engines/onnx/long-integers.js
var long_integers = __webpack_require__(91567);
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
function fillTensor(ort, input, columns, batch, rows, table, memory) {
    const dims = input.shape.length === 1 ? [rows] : [rows, columns.length];
    if (input.type === "string") {
        const texts = columns.map((column) => textsOf(input, column, batch, table));
        return new ort.Tensor("string", packTexts(texts, rows), dims);
    }
    const numbers = columns.map((column) => numbersOf(input, column, batch, table));
    const known = memory?.get(input.name);
    const tensor = known?.dims[0] === rows
        ? known
        : (0,element_types/* toTensor */.D3)(ort, input.type, (0,element_types/* allocate */.CN)(input.type, rows * columns.length), dims);
    memory?.set(input.name, tensor);
    numbers.forEach(({ values }, at) => {
        pack(tensor.data, values, at, columns.length, rows);
    });
    return tensor;
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
        (0,long_integers/* writeIntegers */.j)(data, values, at, width, rows);
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
    for (let row = 0; row < column.values.length; row++) {
        const value = column.values[row];
        if (!Number.isInteger(value) || value < least || value > greatest)
            wrong++;
    }
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
        build: (ort, batch, memory) => {
            const rows = fixedRows ?? batch.rows;
            const tensors = {};
            for (const { input, columns } of feeds)
                tensors[input.name] = fillTensor(ort, input, columns, batch, rows, table.path, memory);
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

/***/ 91567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readIntegers),
/* harmony export */   j: () => (/* binding */ writeIntegers)
/* harmony export */ });
/** Where the low and the high half of a 64-bit integer lie. */
const [LOW, HIGH] = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1 ? [0, 1] : [1, 0];
const HALF = 2 ** 32;
/**
 * Writes 64-bit integers as numbers, rounded beyond 2^53. By their halves: a bigint for each would have to be
 * allocated, which takes longer than the rest of a small model's batch.
 */
function readIntegers(integers, length, into, from) {
    const { buffer, byteOffset } = integers;
    const low = new Uint32Array(buffer, byteOffset, 2 * length);
    const high = integers instanceof BigInt64Array ? new Int32Array(buffer, byteOffset, 2 * length) : low;
    for (let at = 0; at < length; at++)
        into[from + at] = high[2 * at + HIGH] * HALF + low[2 * at + LOW];
}
/** Puts whole numbers into every `width`-th place from `at` on, the last one again up to `rows`. */
function writeIntegers(into, values, at, width, rows) {
    const words = new Int32Array(into.buffer, into.byteOffset, 2 * into.length);
    for (let row = 0; row < rows; row++) {
        const value = values[row < values.length ? row : values.length - 1];
        const place = 2 * (row * width + at);
        words[place + LOW] = value;
        words[place + HIGH] = Math.floor(value / HALF);
    }
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
        .replace(/^.*\[ONNXRuntimeError\] : \d+ : \w+ : /s, "")
        .replace(/\/onnxruntime_src\/\S+ .*?\) (?=[A-Z]|size)/gs, "")
        .replace(/\b\w+\.(?:cc|h):\d+ \w+ /g, "")
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

/***/ 1650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XF: () => (/* binding */ intervalOf),
  bS: () => (/* binding */ shownInterval),
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
 * The interval as it is shown: a normal one may reach beyond the values that there can be, which says nothing. Never
 * for comparisons, whose coverage the cut would not change but whose tests speak of the whole distribution.
 */
function shownInterval(estimate, confidence, range = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]) {
    const [lower, upper] = intervalOf(estimate, confidence);
    const { value } = estimate;
    // Rounding may leave a value just outside.
    return [Math.max(lower, Math.min(range[0], value)), Math.min(upper, Math.max(range[1], value))];
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
/* harmony export */   iU: () => (/* binding */ wilsonAt),
/* harmony export */   rF: () => (/* binding */ wilson)
/* harmony export */ });
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


/***/ })

};
