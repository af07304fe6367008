export const id = 7003;
export const ids = [7003];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 39592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  measureLatency: () => (/* binding */ measureLatency)
});

// EXTERNAL MODULE: ./build/bundle/model/error.js
var error = __webpack_require__(38093);
// EXTERNAL MODULE: ./build/bundle/model/estimate.js
var estimate = __webpack_require__(17693);
// EXTERNAL MODULE: ./build/bundle/model/subject.js
var subject = __webpack_require__(61651);
// EXTERNAL MODULE: ./build/bundle/stats/random.js
var stats_random = __webpack_require__(94274);
// EXTERNAL MODULE: ./build/bundle/engines/duckdb.js + 31 modules
var duckdb = __webpack_require__(52936);
// EXTERNAL MODULE: ./build/bundle/engines/onnx/feeds.js + 1 modules
var feeds = __webpack_require__(71819);
// EXTERNAL MODULE: ./build/bundle/engines/onnx/metadata.js
var metadata = __webpack_require__(34404);
// EXTERNAL MODULE: ./build/bundle/engines/onnx/session.js + 3 modules
var onnx_session = __webpack_require__(20400);
;// CONCATENATED MODULE: ./build/bundle/gates/latency/inputs.js






/** The first rows of a table, mapped to the model's inputs by name. */
async function rowsOf(data, mapping, scratch) {
    const engine = await (0,duckdb/* openDuckDb */.C)({ scratch, threads: 1 });
    const relation = await engine.relation(data);
    return {
        async feeds(session, batch) {
            const plan = (0,feeds/* planFeeds */.n)(session, { path: data.path, columns: relation.columns }, mapping);
            if (plan.fixedRows !== undefined && plan.fixedRows !== batch)
                throw fixedBatch(session, plan.fixedRows, batch);
            const names = plan.columns.map((name) => engine.dialect.identifier(name)).join(", ");
            const sql = `SELECT ${names} FROM ${relation.from} LIMIT ${batch}`;
            for await (const rows of engine.batches(sql, batch)) {
                if (rows.rows === batch)
                    return plan.build((0,onnx_session/* loadOnnxRuntime */.a)(), rows);
                throw tooFewRows(data, rows.rows, batch);
            }
            throw tooFewRows(data, 0, batch);
        },
        close: () => engine.close(),
    };
}
/** Uniform random numbers of the shapes that the model declares; strings are empty, booleans false. */
function syntheticRows(seed) {
    return {
        async feeds(session, batch) {
            const { Tensor } = (0,onnx_session/* loadOnnxRuntime */.a)();
            const tensors = {};
            for (const input of session.inputs) {
                if (!input.isTensor)
                    throw cannotInvent(session, (0,metadata/* describeValue */.bp)(input));
                tensors[input.name] = syntheticTensor(Tensor, session, input, batch, seed);
            }
            return tensors;
        },
        close: async () => { },
    };
}
function syntheticTensor(Tensor, session, input, batch, seed) {
    const shape = input.shape.map((size, axis) => size ?? (axis === 0 ? batch : undefined));
    if (shape.includes(undefined))
        throw cannotInvent(session, (0,metadata/* describeValue */.bp)(input));
    const dimensions = shape;
    if (input.shape[0] !== null && input.shape[0] !== batch)
        throw fixedBatch(session, input.shape[0] ?? 0, batch);
    const length = dimensions.reduce((product, size) => product * size, 1);
    const random = (0,stats_random/* createRandom */.s)(seed);
    switch (input.type) {
        case "float32":
            return new Tensor("float32", Float32Array.from({ length }, random.next), dimensions);
        case "float64":
            return new Tensor("float64", Float64Array.from({ length }, random.next), dimensions);
        case "int64":
            return new Tensor("int64", new BigInt64Array(length), dimensions);
        case "int32":
            return new Tensor("int32", new Int32Array(length), dimensions);
        case "bool":
            return new Tensor("bool", new Uint8Array(length), dimensions);
        case "string":
            return new Tensor("string", Array.from({ length }, () => ""), dimensions);
        default:
            throw cannotInvent(session, (0,metadata/* describeValue */.bp)(input));
    }
}
function cannotInvent(session, value) {
    return new error.AssayError("latency/no-input", `No input can be made up for ${value} of ${session.model.path}.`, {
        fix: "Name a table with `data:` whose rows are to be timed.",
    });
}
function fixedBatch(session, fixed, batch) {
    return new error.AssayError("latency/fixed-batch", `${session.model.path} takes exactly ${fixed} ${fixed === 1 ? "row" : "rows"} a call; the config asks for batch ${batch}.`, { fix: `Say \`batch: [${fixed}]\`, or export the model with an open first dimension.` });
}
function tooFewRows(data, rows, batch) {
    return new error.AssayError("latency/too-few-rows", `${data.path} has ${rows} ${rows === 1 ? "row" : "rows"}; a batch of ${batch} needs as many.`, {
        fix: "Name a larger table, or a smaller batch.",
    });
}

// EXTERNAL MODULE: ./build/bundle/gates/latency/metrics.js
var metrics = __webpack_require__(84130);
// EXTERNAL MODULE: ./build/bundle/model/missing.js
var model_missing = __webpack_require__(86379);
// EXTERNAL MODULE: ./build/bundle/stats/quantile.js
var quantile = __webpack_require__(55832);
// EXTERNAL MODULE: ./build/bundle/stats/rank.js
var rank = __webpack_require__(8575);
// EXTERNAL MODULE: ./build/bundle/gates/latency/rounds.js
var latency_rounds = __webpack_require__(48022);
// EXTERNAL MODULE: ./build/bundle/gates/latency/statistic.js
var latency_statistic = __webpack_require__(13257);
;// CONCATENATED MODULE: ./build/bundle/gates/latency/sides.js






/** Ten loads suffice for signed-rank bounds; a model that loads slowly is not loaded for longer than this. */
const LOADS = 10;
const LOAD_SECONDS = 10;
/**
 * Opens a session a side, several times in random order when load times are asked for. A baseline that does
 * not load is no fault of this change: the candidate is timed alone.
 */
async function openSides(models, threads, timeLoads, random) {
    const loads = models.map(() => []);
    const end = performance.now() + LOAD_SECONDS * 1000;
    let sessions = [];
    let lost;
    const wanted = timeLoads ? LOADS : 1;
    for (let load = 0; load < wanted && (load === 0 || performance.now() < end); load++) {
        await closeAll(sessions);
        sessions = new Array(models.length);
        for (const side of (0,latency_rounds/* shuffled */.A4)(models.length, random)) {
            if (side > 0 && lost !== undefined)
                continue;
            const start = performance.now();
            try {
                sessions[side] = await (0,onnx_session/* openSession */.f)(models[side], { threads });
            }
            catch (thrown) {
                if (side === 0)
                    throw thrown;
                lost = inBaseline(thrown);
                continue;
            }
            loads[side].push((performance.now() - start) / 1000);
        }
    }
    return {
        sessions: lost === undefined ? sessions : sessions.slice(0, 1),
        loads: loads.map((times) => Float64Array.from(times)),
        ...(lost === undefined ? {} : { lost }),
        close: () => closeAll(sessions),
    };
}
/** What the baseline's model cannot do, said as the baseline's. */
function inBaseline(thrown) {
    const missing = (0,model_missing/* missingFor */.M)(thrown);
    return { ...missing, reason: `of the baseline: ${missing.reason}` };
}
async function closeAll(sessions) {
    for (const session of sessions)
        await session?.close();
}
function loadTime(loads) {
    const { standardError } = (0,rank/* hodgesLehmann */.i)(loads, 0.025);
    if (!Number.isFinite(standardError)) {
        return {
            code: "latency/too-few-calls",
            reason: `the model was loaded ${loads.length} times, which is too few for an interval`,
            fix: "Drop load_time for a model that loads this slowly.",
        };
    }
    const value = (0,quantile/* quantile */.YV)(loads.toSorted(), 0.5);
    return { value, samples: loads.length, uncertainty: { kind: "normal", standardError } };
}
/** ln(candidate / baseline) of neighbouring loads. */
function loadRatio(candidate, baseline) {
    const differences = candidate.map((seconds, index) => Math.log(seconds / baseline[index]));
    return (0,latency_statistic/* ratioEstimate */.S3)(differences, candidate.length, latency_rounds/* LOOKS */.BJ.length - 1);
}

// EXTERNAL MODULE: ./build/bundle/stats/interval.js + 1 modules
var interval = __webpack_require__(1650);
;// CONCATENATED MODULE: ./build/bundle/gates/latency/time-batch.js






/** Without a margin in any rule, a difference known to about two percent is fine enough to show. */
const DEFAULT_WIDTH = 0.02;
const DEFAULT_SECONDS = 10;
/** Times the sides at one batch size until every need is resolved or the seconds are spent. */
async function timeBatch(job, { sessions }, source, batch, needs, random) {
    const [candidate, ...baselines] = sessions;
    const arms = [await armOf(candidate, source, batch)];
    let lost;
    for (const session of baselines) {
        try {
            const arm = await armOf(session, source, batch);
            await arm.call();
            arms.push(arm);
        }
        catch (thrown) {
            lost = inBaseline(thrown);
        }
    }
    const targets = targetsOf(needs, batch);
    const compare = arms.length > 1;
    const enoughRounds = (rounds) => targets.every(({ statistic }) => rounds.length >= (0,latency_statistic/* roundsNeeded */.BQ)(rounds[0][0].length, statistic));
    const isResolved = (rounds, look) => enoughRounds(rounds) && (!compare || targets.every((target) => isFineEnough(rounds, look, target)));
    let lastLook = 0;
    const rounds = await (0,latency_rounds/* timeRounds */.hm)({
        arms,
        random,
        seconds: job.config.seconds ?? DEFAULT_SECONDS,
        most: 100_000,
        now: () => performance.now() / 1000,
        enough: (seen, look) => {
            lastLook = look;
            // Looks after the fourth would spend more than the budget: past it only tails may still need calls.
            return isResolved(seen, look) || (look === latency_rounds/* LOOKS */.BJ.length - 1 && enoughRounds(seen));
        },
        progress: (count) => job.progress({ message: `batch ${batch}: ${count} rounds` }),
    });
    const calls = rounds.map((round) => round[0][0]).sort((a, b) => a - b);
    return {
        rounds,
        look: lastLook,
        resolved: isResolved(rounds, lastLook),
        ...(lost === undefined ? {} : { lost }),
        callSeconds: calls[calls.length >> 1],
    };
}
async function armOf(session, source, batch) {
    const feeds = await source.feeds(session, batch);
    const names = session.outputs.filter(({ isTensor }) => isTensor).map(({ name }) => name);
    return { call: () => session.run(feeds, names.length === 0 ? undefined : names) };
}
function targetsOf(needs, batch) {
    return needs.flatMap((need) => {
        const metric = metrics/* LATENCY_METRICS */.Z.find(({ info }) => info.id === need.metric);
        if (metric?.from !== "calls")
            return [];
        const width = need.resolve?.kind === "relative" ? Math.log1p(need.resolve.amount) : DEFAULT_WIDTH;
        return [{ statistic: metric.statistic(batch), width }];
    });
}
/**
 * Fine enough: wherever the ratio lies, its interval is at most half as wide to each side as the margin, or it
 * lies wholly beyond the margin's width on either side of no difference, where more rounds would change nothing.
 */
function isFineEnough(rounds, look, { statistic, width }) {
    const ratio = (0,latency_statistic/* estimateRatio */._Z)(rounds, statistic, look);
    if ((0,estimate/* isMissing */.b)(ratio))
        return false;
    const [lower, upper] = (0,interval/* intervalOf */.XF)(ratio, 0.95);
    return (upper - lower) / 2 <= width / 2 || lower > width || upper < -width;
}

;// CONCATENATED MODULE: ./build/bundle/gates/latency/measure.js









const SAME = { value: 0, samples: 0, uncertainty: { kind: "exact" } };
/** Everything that the needs ask for, one session a side for all of it. */
async function measureLatency(job, models, data) {
    const { config, needs, seed } = job;
    const random = (0,stats_random/* createRandom */.s)((0,stats_random/* deriveSeed */.B)(seed, "latency"));
    const threads = config.threads ?? 1;
    const timeLoads = needs.some((need) => metricOf(need).from === "loads");
    const sides = await openSides(filesToTime(models), threads, timeLoads, random);
    const source = data === undefined ? syntheticRows(seed) : await rowsOf(data, config.inputs, job.scratch);
    try {
        const times = await timeBatches(job, sides, source, random);
        const notes = [...times].flatMap(([batch, timed]) => "reason" in timed ? [] : notesOf(batch, timed, threads));
        const measurements = needs.flatMap((need) => answer(need, models, sides, times));
        return { measurements, notes: [...notes, ...overheadNote(times)] };
    }
    finally {
        await source.close();
        await sides.close();
    }
}
/** Identical bytes are not timed against themselves. */
function filesToTime({ candidate, baseline }) {
    if (baseline === undefined || "reason" in baseline || baseline.identity === candidate.identity)
        return [candidate];
    return [candidate, baseline];
}
async function timeBatches(job, sides, source, random) {
    const times = new Map();
    for (const batch of job.config.batch ?? [1]) {
        const needs = job.needs.filter((need) => (0,subject/* matchesSubject */.iD)(need.subjects, { batch }));
        if (needs.length === 0)
            continue;
        try {
            times.set(batch, await timeBatch(job, sides, source, batch, needs, random));
        }
        catch (thrown) {
            if (!(thrown instanceof error.AssayError))
                throw thrown;
            times.set(batch, { code: thrown.code, reason: thrown.message, fix: thrown.fix });
        }
    }
    return times;
}
function answer(need, models, sides, times) {
    const metric = metricOf(need);
    if (metric.from === "file")
        return [{ ...base(need, metric.info, {}), ...sizes(need, models) }];
    const timedModels = sides.lost === undefined ? models : { ...models, baseline: sides.lost };
    if (metric.from === "loads")
        return [{ ...base(need, metric.info, {}), ...loadTimes(need, timedModels, sides) }];
    const matching = [...times].filter(([batch]) => (0,subject/* matchesSubject */.iD)(need.subjects, { batch }));
    return matching.map(([batch, timed]) => {
        const subject = { batch };
        if ("reason" in timed)
            return { ...base(need, metric.info, subject), candidate: timed };
        const statistic = metric.statistic(batch);
        const candidate = (0,latency_statistic/* estimateArm */.HU)(timed.rounds, 0, statistic);
        return {
            ...base(need, metric.info, subject),
            candidate,
            ...compared(need, timedModels, candidate, {
                baseline: () => timed.lost ?? (0,latency_statistic/* estimateArm */.HU)(timed.rounds, 1, statistic),
                ratio: () => timed.lost ?? (0,latency_statistic/* estimateRatio */._Z)(timed.rounds, statistic, timed.look),
            }),
        };
    });
}
function base(need, info, subject) {
    const { metric, options } = need;
    return { metric, options, subject, unit: info.unit, direction: info.direction };
}
function sizes(need, { candidate, baseline }) {
    const own = (0,estimate/* exactly */.p)(wholeSize(candidate), 1);
    if (need.against === undefined || baseline === undefined)
        return { candidate: own };
    if ("reason" in baseline)
        return { candidate: own, against: need.against, baseline };
    const theirs = wholeSize(baseline);
    const difference = (0,estimate/* exactly */.p)(wholeSize(candidate) - theirs, 1);
    return { candidate: own, against: need.against, baseline: (0,estimate/* exactly */.p)(theirs, 1), difference };
}
/** Bytes of the model and of the files that hold its weights. */
function wholeSize({ bytes, weights }) {
    return weights.reduce((sum, file) => sum + file.bytes, bytes);
}
function loadTimes(need, models, { loads }) {
    const candidate = loadTime(loads[0]);
    return {
        candidate,
        ...compared(need, models, candidate, {
            baseline: () => loadTime(loads[1]),
            ratio: () => loadRatio(loads[0], loads[1]),
        }),
    };
}
/** The baseline's part of a timed measurement, where the need asks for one. */
function compared(need, { candidate, baseline }, estimate, timed) {
    if (need.against === undefined || baseline === undefined)
        return {};
    const against = need.against;
    if ("reason" in baseline)
        return { against, baseline };
    if (baseline.identity === candidate.identity) {
        return { against, baseline: estimate, difference: SAME, differenceScale: "log" };
    }
    return { against, baseline: timed.baseline(), difference: timed.ratio(), differenceScale: "log" };
}
function metricOf(need) {
    const metric = metrics/* LATENCY_METRICS */.Z.find(({ info }) => info.id === need.metric);
    if (metric === undefined)
        throw new Error(`the latency gate has no metric ${need.metric}`);
    return metric;
}
function notesOf(batch, { rounds, resolved }, threads) {
    const calls = rounds.length * rounds[0][0].length;
    const notes = [
        {
            code: "latency/environment",
            message: `batch ${batch}: ${calls} calls a side in ${rounds.length} interleaved rounds, ${threads} thread${threads === 1 ? "" : "s"}, CPU.`,
        },
    ];
    if (!resolved) {
        notes.push({
            code: "latency/not-resolved",
            message: `batch ${batch}: time ran out before the difference was known as finely as the rules ask.`,
            fix: "Raise `seconds:`, widen the margin, or use a quieter machine.",
        });
    }
    return notes;
}
const SHORT_CALL_SECONDS = 0.0002;
/** One note for all batches whose calls are so short that calling is a good part of them. */
function overheadNote(times) {
    const short = [...times].flatMap(([batch, timed]) => "reason" in timed || timed.callSeconds >= SHORT_CALL_SECONDS
        ? []
        : [`${Math.round(timed.callSeconds * 1e6)} µs at batch ${batch}`]);
    if (short.length === 0)
        return [];
    return [
        {
            code: "latency/overhead",
            message: `A call takes ${short.join(", ")}, of which the binding is a good part.`,
            fix: "Judge a larger batch.",
        },
    ];
}


/***/ })

};
