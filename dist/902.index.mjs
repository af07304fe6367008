export const id = 902;
export const ids = [902];
export const modules = {

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

/***/ 90902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  latencyGate: () => (/* binding */ latencyGate)
});

// EXTERNAL MODULE: ./build/bundle/engines/onnx/model-file.js
var model_file = __webpack_require__(71343);
// EXTERNAL MODULE: ./build/bundle/model/evidence.js
var evidence = __webpack_require__(36002);
// EXTERNAL MODULE: ./build/bundle/model/missing.js
var missing = __webpack_require__(86379);
// EXTERNAL MODULE: ./build/bundle/gates/while-unchanged.js
var while_unchanged = __webpack_require__(84415);
// EXTERNAL MODULE: ./node_modules/typebox/build/index.mjs + 1 modules
var build = __webpack_require__(35007);
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
var metrics = __webpack_require__(84130);
;// CONCATENATED MODULE: ./build/bundle/gates/latency/index.js






const latencyGate = {
    kind: "latency",
    description: "Times an ONNX model beside the baseline's in interleaved blocks on this machine",
    config: LatencyConfigSchema,
    metrics: metrics/* LATENCY_METRICS */.Z.map(({ info }) => info),
    exclusive: true,
    measure,
};
function measure(job) {
    return (0,while_unchanged/* whileUnchanged */.H)(job.candidate, () => measureModels(job));
}
async function measureModels(job) {
    const { measureLatency } = await Promise.all(/* import() */[__webpack_require__.e(2936), __webpack_require__.e(7787), __webpack_require__.e(3746), __webpack_require__.e(7003)]).then(__webpack_require__.bind(__webpack_require__, 39592));
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
        : { candidate: model, baseline: await openBaseline(tree, config.model) };
}
/** A base commit without the model is a reason, not a failure: rules without a baseline still hold or not. */
async function openBaseline(tree, path) {
    try {
        return await (0,model_file/* openModelFile */.Q)((wanted) => tree.open(wanted), path);
    }
    catch (thrown) {
        return (0,missing/* missingInBaseline */.z)(thrown);
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

/***/ 84415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ whileUnchanged)
/* harmony export */ });
/**
 * What a gate finds counts only where the files are still those that it opened, whose digests the report names; and
 * what fails may fail because somebody wrote one of them meanwhile.
 * @throws AssayError `source/changed`, also instead of what `work` throws
 */
async function whileUnchanged(tree, work) {
    let found;
    try {
        found = await work();
    }
    catch (thrown) {
        await tree.verify?.();
        throw thrown;
    }
    await tree.verify?.();
    return found;
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
