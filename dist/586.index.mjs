export const id = 586;
export const ids = [586];
export const modules = {

/***/ 37206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  measureData: () => (/* binding */ measureData)
});

// EXTERNAL MODULE: ./build/bundle/engines/duckdb.js + 16 modules
var duckdb = __webpack_require__(79864);
// EXTERNAL MODULE: ./build/bundle/model/estimate.js
var estimate = __webpack_require__(17693);
// EXTERNAL MODULE: ./build/bundle/stats/interval.js + 1 modules
var interval = __webpack_require__(1650);
;// CONCATENATED MODULE: ./build/bundle/stats/difference.js

/** A step that has no factor in common with the usual numbers of replicates, so that each pairs with another. */
const STEP = 1_237;
/**
 * Candidate − baseline of two estimates that share no noise. Exact ones shift the other; replicates are paired at
 * random; anything else adds up its standard errors.
 */
function independentDifference(candidate, baseline) {
    const value = candidate.value - baseline.value;
    const samples = Math.min(candidate.samples, baseline.samples);
    const [some, others] = [replicatesOf(candidate), replicatesOf(baseline)];
    if (some === undefined || others === undefined) {
        const standardError = Math.hypot((0,interval/* standardErrorOf */.X6)(candidate), (0,interval/* standardErrorOf */.X6)(baseline));
        return { value, uncertainty: { kind: "normal", standardError }, samples };
    }
    const replicates = Float64Array.from({ length: Math.max(some.length, others.length) }, (_, at) => some[at % some.length] - others[(at * STEP) % others.length]);
    return { value, uncertainty: { kind: "bootstrap", replicates }, samples };
}
function replicatesOf({ value, uncertainty }) {
    if (uncertainty.kind === "exact")
        return Float64Array.of(value);
    return uncertainty.kind === "bootstrap" ? uncertainty.replicates : undefined;
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/compare.js


/** A measurement without a baseline. */
function measured({ need, metric, subject }, candidate) {
    const { id, unit, direction } = metric.info;
    return { metric: id, options: need.options, subject, unit, direction, candidate: plain(candidate) };
}
/** Candidate − baseline: exact where both sides are whole populations, as they are but for distances of drift. */
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
    if (candidate.uncertainty.kind !== "exact" || baseline.uncertainty.kind !== "exact")
        return independentDifference(candidate, baseline);
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

// EXTERNAL MODULE: ./build/bundle/gates/data/metrics/index.js + 54 modules
var metrics = __webpack_require__(45063);
// EXTERNAL MODULE: ./build/bundle/gates/data/profile/answers.js
var profile_answers = __webpack_require__(30974);
// EXTERNAL MODULE: ./build/bundle/gates/data/profile/names.js
var names = __webpack_require__(65601);
// EXTERNAL MODULE: ./build/bundle/model/error.js
var error = __webpack_require__(38093);
// EXTERNAL MODULE: ./build/bundle/gates/data/profile/changes.js
var profile_changes = __webpack_require__(54852);
// EXTERNAL MODULE: ./build/bundle/gates/data/aggregate.js
var data_aggregate = __webpack_require__(22604);
// EXTERNAL MODULE: ./build/bundle/gates/data/profile/lines.js
var profile_lines = __webpack_require__(5002);
// EXTERNAL MODULE: ./build/bundle/gates/data/profile/numbers.js
var numbers = __webpack_require__(85835);
// EXTERNAL MODULE: ./build/bundle/gates/data/profile/scan.js
var scan = __webpack_require__(81908);
;// CONCATENATED MODULE: ./build/bundle/gates/data/profile/glance.js




/** What one scan tells of a table: rows, NULLs, blanks, extremes and means; enough to see what changed. */
async function glanceAt(table) {
    const { columns } = table.relation;
    const { dialect } = table.engine;
    const lines = columns.map((column, at) => (0,profile_lines/* lineOf */.cA)(dialect, column, at));
    const scanned = glanceTable(table, lines);
    const parts = new Map();
    parts.set(-1, { aggregates: { rows: "count(*)" } });
    columns.forEach(({ cell }, at) => {
        const line = lines[at];
        parts.set(at, {
            aggregates: {
                filled: `count(b${at})`,
                ...(cell === "text" ? { blank: (0,data_aggregate/* countWhere */.t$)(dialect.isBlank(`b${at}`)) } : {}),
                ...(line === undefined ? {} : (0,numbers/* sumsOf */.yg)(scanned, line)),
            },
        });
    });
    const answers = await (0,scan/* scanParts */.U)(scanned, parts);
    const rows = Number(answers.get(-1)?.["rows"]);
    return {
        profile: 1,
        tool: { name: "assay", version: "" },
        source: table.name,
        digest: table.inputs[0]?.digest ?? "",
        rows,
        columns: columns.map(({ name, type, cell }, at) => {
            const values = answers.get(at) ?? {};
            const shared = { name, type, cell, nulls: rows - Number(values["filled"]) };
            if (lines[at] === undefined)
                return shared;
            const { nan, infinite, negativeInfinite, count, location, sum } = (0,numbers/* readSums */.Px)(values);
            const finite = { count, min: location.min, max: location.max, mean: location.mean, std: 0 };
            if (cell === "text")
                return count === 0
                    ? shared
                    : { ...shared, text: { blank: Number(values["blank"]), lengths: finite, classes: [], words: [] } };
            return {
                ...shared,
                numbers: { nan, infinite, negativeInfinite, ...(sum === undefined ? {} : { finite }) },
            };
        }),
    };
}
/** Columns as they are and as numbers, all under names of ours. */
function glanceTable(table, lines) {
    const { dialect } = table.engine;
    const selected = table.relation.columns.flatMap(({ name }, at) => {
        const line = lines[at];
        const own = `${dialect.identifier(name)} AS b${at}`;
        if (line === undefined)
            return [own];
        const { expression, column } = line;
        if (column.cell === "integer")
            return [own, `${expression} AS ${column.name}`];
        const finite = `CASE WHEN ${dialect.isFinite(expression)} THEN ${expression} END`;
        return [own, `${finite} AS ${column.name}`, `${expression} AS ${(0,profile_lines/* rawName */.UW)(line)}`];
    });
    const from = `(SELECT ${selected.join(", ")} FROM ${table.relation.from}) AS glance`;
    return { ...table, relation: { from, columns: [] } };
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/profile/since.js



/** The baseline that is a commit. */
const TREE = "baseline";
/**
 * What changed in the table since the base, also where no rule looks: one scan of each side, none where the files are
 * the same or there is no base. It is for the reader and judges nothing, so what it cannot read it leaves out.
 */
async function changesSince(base, candidate, { config, baselines, progress }) {
    if (base === undefined || filesOf(base) === filesOf(candidate))
        return undefined;
    progress({ message: `looking for what changed in ${candidate.name}` });
    try {
        const changes = (0,profile_changes/* changesBetween */.i)(await glanceAt(base), await glanceAt(candidate), {
            against: baselines.get(TREE)?.label ?? TREE,
            showExtremes: config.show_values === true,
        });
        return changes.total === 0 ? undefined : changes;
    }
    catch (thrown) {
        if (thrown instanceof error.AssayError)
            return undefined;
        throw thrown;
    }
}
function filesOf({ inputs }) {
    return JSON.stringify(inputs.map(({ path, digest }) => [path, digest]));
}

// EXTERNAL MODULE: ./build/bundle/model/subject.js
var subject = __webpack_require__(61651);
// EXTERNAL MODULE: ./build/bundle/gates/data/missing.js
var missing = __webpack_require__(1027);
// EXTERNAL MODULE: ./build/bundle/gates/data/slices.js
var data_slices = __webpack_require__(63228);
;// CONCATENATED MODULE: ./build/bundle/gates/data/requests.js



/**
 * The subjects of a need in a table: `*` stands for every column that the metric applies to, and for every
 * value of the column that a slice names.
 * @param before the table of the need's baseline, where there is one
 */
async function requestsFor(need, metric, table, before) {
    const columns = columnRequests(need, metric, table);
    const { slice: pattern } = need.subjects;
    if (pattern === undefined)
        return columns;
    const slices = await (0,data_slices/* slicesOf */.n)(String(pattern), table, before);
    if ("reason" in slices)
        return columns.map((request) => ({
            ...request,
            subject: { ...request.subject, slice: String(pattern) },
            refused: slices,
        }));
    return columns.flatMap((request) => slices.map((slice) => ({ ...request, slice, subject: { ...request.subject, slice: slice.name } })));
}
function columnRequests(need, metric, table) {
    const { column: pattern } = need.subjects;
    const ofTable = !metric.info.subjects.includes("column") ||
        (pattern === undefined && !metric.info.requires?.includes("column"));
    if (ofTable)
        return [{ need, metric, subject: {} }];
    if (pattern === undefined || !String(pattern).includes("*"))
        return [onColumn(need, metric, String(pattern ?? ""), table)];
    const columns = table.relation.columns.filter((column) => metric.applies(column, need.options) && (0,subject/* matchesText */.Fm)(String(pattern), column.name));
    if (columns.length > 0)
        return columns.map((column) => ({ need, metric, subject: { column: column.name }, column }));
    const reason = `\`${table.name}\` has no column that matches \`${pattern}\` and holds what \`${metric.info.id}\` needs: ${metric.needs}.`;
    return [
        { need, metric, subject: { column: String(pattern) }, refused: { code: "data/no-column", reason } },
    ];
}
/** The same request on another table, such as the base commit's. */
function onTable({ need, metric, subject, slice }, table) {
    const { columns } = table.relation;
    const there = subject.column === undefined
        ? { need, metric, subject }
        : { ...onColumn(need, metric, String(subject.column), table), subject };
    if (slice === undefined || there.refused !== undefined)
        return there;
    return columns.some(({ name }) => name === slice.column)
        ? { ...there, slice }
        : { ...there, refused: (0,missing/* noColumn */.g)(slice.column, columns, table.name) };
}
function onColumn(need, metric, name, table) {
    const subject = { column: name };
    const { columns } = table.relation;
    const column = columns.find((one) => one.name === name);
    if (column === undefined)
        return { need, metric, subject, refused: (0,missing/* noColumn */.g)(name, columns, table.name) };
    if (metric.applies(column, need.options))
        return { need, metric, subject, column };
    const refused = {
        code: "data/wrong-type",
        reason: `\`${metric.info.id}\` needs ${metric.needs}; column \`${name}\` of \`${table.name}\` is ${(0,missing/* shortType */.R)(column)}.`,
        fix: "Name another column, or correct the type where the file is written.",
    };
    return { need, metric, subject, refused };
}

// EXTERNAL MODULE: ./build/bundle/gates/data/schema/few-rows.js
var few_rows = __webpack_require__(1411);
// EXTERNAL MODULE: ./build/bundle/gates/data/schema/rows.js
var rows = __webpack_require__(24446);
// EXTERNAL MODULE: ./build/bundle/gates/data/schema/timed.js
var timed = __webpack_require__(78052);
;// CONCATENATED MODULE: ./build/bundle/gates/data/schema/samples.js




const SAMPLES = 5;
const LONGEST = 40;
const BATCH = 2048;
/** Milliseconds to find words for one row, whose pattern may backtrack for ever in JavaScript. */
const LONGEST_LOOK = 1000;
/** Alias of the rows' numbers, which no column should have. */
const NUMBER = "assay_row_number";
/** The first invalid rows of what was found, as notes: of the whole schema, else of each part asked for. */
async function sampleNotes(judge) {
    const failing = judge.found.filter(({ invalid }) => invalid > 0);
    const whole = failing.filter(({ question: { part } }) => part.column === undefined && part.keyword === undefined);
    const notes = [];
    for (const found of whole.length > 0 ? whole : failing)
        notes.push({ code: "data/invalid-rows", message: await sentence(judge, found) });
    return notes;
}
async function sentence(judge, { question, rows, invalid }) {
    const { column, keyword } = question.part;
    const samples = await samplesOrNone(judge, question, Math.min(SAMPLES, invalid));
    const more = samples.length > 0 && invalid > samples.length ? `; the first ${samples.length}` : "";
    const listed = samples.length === 0 ? "" : `${more}: ${samples.join("; ")}`;
    const by = keyword === undefined ? "" : ` by \`${samples_plain(keyword)}\``;
    const of = column === undefined ? "" : ` in column \`${samples_plain(column)}\``;
    return `${invalid} of ${rows} ${rows === 1 ? "row" : "rows"} of \`${judge.table.name}\` ${invalid === 1 ? "is" : "are"} not valid${by}${of}${listed}.`;
}
/** The count stands without samples, too. */
async function samplesOrNone(...given) {
    try {
        return await firstInvalid(...given);
    }
    catch (thrown) {
        if (thrown instanceof error.AssayError)
            return [];
        throw thrown;
    }
}
async function firstInvalid(judge, question, wanted) {
    const { engine, relation } = judge.table;
    const columns = judge.sampleColumns(question);
    const numbered = engine.dialect.keepsRowOrder
        ? `(SELECT *, row_number() OVER () AS ${NUMBER} FROM ${relation.from}) AS numbered`
        : `(SELECT *, 0 AS ${NUMBER} FROM ${relation.from}) AS numbered`;
    const { sql, sure } = question.met;
    const failing = sure ? `NOT ${sql}` : `coalesce(NOT ${sql}, TRUE)`;
    const rest = `FROM ${numbered} WHERE ${failing}`;
    const samples = [];
    if (sure) {
        const { batch, numbers } = await (0,few_rows/* fewRows */.q)(engine, columns, `${rest} LIMIT ${wanted}`, NUMBER);
        const read = (0,rows/* rowReader */.q)(batch, columns, judge.schema.nullable);
        return numbers.flatMap((number, at) => describe(judge, question, number, read(at)));
    }
    const number = { name: NUMBER, type: "BIGINT", cell: "integer" };
    const selected = [...columns, number].map(({ name }) => engine.dialect.identifier(name)).join(", ");
    for await (const batch of engine.batches(`SELECT ${selected} ${rest}`, BATCH)) {
        const read = (0,rows/* rowReader */.q)(batch, columns, judge.schema.nullable);
        const numbers = batch.columns.get(NUMBER);
        for (let at = 0; at < batch.rows && samples.length < wanted; at++) {
            const number = numbers?.kind === "number" ? numbers.values[at] : 0;
            samples.push(...describe(judge, question, number, read(at)));
        }
        if (samples.length >= wanted || judge.options.timeLeft() <= 0)
            break;
    }
    return samples;
}
/** `row 17: /dep_delay must be number (carrier=EV)`; nothing for a row that ajv finds valid. */
function describe(judge, question, number, row) {
    const found = (0,timed/* timed */.a)(() => judge.judge(question)(row), LONGEST_LOOK);
    if (found !== undefined && found.result === undefined)
        return [];
    const [error] = found?.result?.errors ?? [];
    const { key, showValues } = judge.options;
    const place = error?.instancePath ? `${samples_plain(error.instancePath)} ` : "";
    const property = error?.params["additionalProperty"];
    const extra = property === undefined ? "" : ` (${samples_plain(String(property))})`;
    const named = showValues ? key.map((name) => `${samples_plain(name)}=${shown(row[name])}`).join(", ") : "";
    const of = number === 0 ? "a row" : `row ${number}`;
    return [
        `${of}: ${place}${error?.message ?? "is not valid"}${extra}${seen(row, error, showValues)}${named && ` (${named})`}`,
    ];
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
        : samples_plain(typeof value === "string" ? value : JSON.stringify(value));
}
/** One short line without control characters or marks that change the direction of text. */
function samples_plain(text) {
    const line = text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "·");
    return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}

// EXTERNAL MODULE: ./build/bundle/model/missing.js
var model_missing = __webpack_require__(86379);
// EXTERNAL MODULE: ./build/bundle/gates/data/conditions.js
var data_conditions = __webpack_require__(69241);
// EXTERNAL MODULE: ./build/bundle/gates/data/exact-sum.js
var exact_sum = __webpack_require__(10162);
;// CONCATENATED MODULE: ./build/bundle/gates/data/locations.js



/**
 * Finds where columns lie, in one scan for all that are asked for together. Moments are then measured from
 * there, so that values far from zero lose no digits.
 */
class Locations {
    #table;
    #known = new Map();
    #waiting = [];
    constructor(table) {
        this.#table = table;
    }
    /** Undefined for a column without finite values. */
    of(column) {
        const known = this.#known.get(column.name);
        if (known !== undefined)
            return known;
        const { promise, resolve } = Promise.withResolvers();
        this.#known.set(column.name, promise);
        this.#waiting.push({ column, resolve });
        // Whoever plans beside this one has its say before the scan.
        if (this.#waiting.length === 1)
            setImmediate(() => void this.#scan());
        return promise;
    }
    async #scan() {
        const asked = this.#waiting;
        this.#waiting = [];
        const { engine, relation } = this.#table;
        const parts = asked.map(({ column }) => aggregatesOf(this.#table, column));
        const selected = parts.flatMap(({ aggregates, condition }, at) => Object.entries(aggregates).map(([name, aggregate]) => `${(0,data_aggregate/* aggregateSql */.e8)(engine.dialect, aggregate, [condition])} AS ${name}${at}`));
        try {
            const [row] = await engine.query(`SELECT ${selected.join(", ")} FROM ${relation.from}`);
            asked.forEach(({ resolve }, at) => {
                const values = Object.fromEntries(Object.keys(parts[at].aggregates).map((name) => [name, row[`${name}${at}`]]));
                const count = Number(values["summed"]);
                const [min, max] = [Number(values["low"]), Number(values["high"])];
                if (Number(values["filled"]) === 0)
                    resolve(undefined);
                // Beyond what is added exactly the middle is as good a place as the mean.
                else
                    resolve({ min, max, mean: count === 0 ? min / 2 + max / 2 : (0,exact_sum/* exactMean */.Lt)(values, count) });
            });
        }
        catch (thrown) {
            for (const { resolve } of asked)
                resolve((0,model_missing/* missingFor */.M)(thrown));
        }
    }
}
function aggregatesOf({ engine: { dialect } }, column) {
    const name = dialect.identifier(column.name);
    const number = dialect.asNumber(name);
    const aggregates = {
        filled: `count(${name})`,
        low: `min(${number})`,
        high: `max(${number})`,
        ...(0,exact_sum/* sumAggregates */.Yj)(dialect, name, column.cell),
    };
    return { aggregates, condition: dialect.isFinite(name) };
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/extremes.js
/** A bit for every integer between the extremes: at most 32 MiB a column and thread. */
const MOST_BITS = 2n ** 28n;
/**
 * Finds the columns whose different values can be counted as bits instead of keys, which takes a tenth of the
 * time and a fraction of the memory for dense keys. Only where a file knows its extremes, since looking for
 * them would cost what is saved.
 */
async function extremesOf({ engine, relation }, parts) {
    if (relation.knowsExtremes !== true || engine.dialect.distinctWithin === undefined)
        return new Map();
    const names = new Set();
    for (const { aggregates } of parts)
        for (const aggregate of Object.values(aggregates))
            if (typeof aggregate === "object" && "distinct" in aggregate && aggregate.whole === true)
                names.add(aggregate.distinct);
    if (names.size === 0)
        return new Map();
    const asked = [...names];
    const selected = asked.map((name, at) => `min(${name}) AS low${at}, max(${name}) AS high${at}`);
    const [row] = await engine.query(`SELECT ${selected.join(", ")} FROM ${relation.from}`);
    return new Map(asked.flatMap((name, at) => {
        const [low, high] = [integerOf(row[`low${at}`]), integerOf(row[`high${at}`])];
        if (low === undefined || high === undefined || high - low >= MOST_BITS)
            return [];
        return [[name, [low, high]]];
    }));
}
/** 64-bit integers arrive as numbers where those are exact; wider ones may be texts. */
function integerOf(value) {
    if (typeof value === "bigint")
        return value;
    return typeof value === "number" && Number.isSafeInteger(value) ? BigInt(value) : undefined;
}

// EXTERNAL MODULE: ./build/bundle/gates/data/metric.js
var metric = __webpack_require__(11791);
;// CONCATENATED MODULE: ./build/bundle/gates/data/scan.js






/** From so many slices of a column on, one scan in groups costs less than a condition for each. */
const GROUPED_FROM = 5;
/**
 * Measures all parts in one SELECT over one scan, and one more for each column with many slices; equal
 * aggregates are computed once. When a query fails, each half of its parts is tried by itself, so that only
 * what cannot be measured loses its value.
 */
async function scanAggregates(table, parts) {
    const answers = new Map();
    const keep = (some) => {
        for (const [key, answer] of some)
            answers.set(key, answer);
    };
    const byColumn = Map.groupBy(parts, ([, { slice }]) => slice?.column);
    const together = [];
    for (const [column, entries] of byColumn) {
        const values = new Set(entries.map(([, { slice }]) => slice?.value));
        if (column === undefined || values.size < GROUPED_FROM)
            together.push(...entries);
        else
            keep(await halving(new Map(entries), (some) => scanGroups(table, column, some)));
    }
    keep(await halving(new Map(together), (some) => scanOnce(table, some)));
    return answers;
}
async function halving(parts, scan) {
    if (parts.size === 0)
        return new Map();
    try {
        return await scan(parts);
    }
    catch (thrown) {
        if (!(thrown instanceof error.AssayError))
            throw thrown;
        const entries = [...parts];
        if (entries.length === 1)
            return new Map([[entries[0][0], (0,model_missing/* missingFor */.M)(thrown)]]);
        const middle = Math.ceil(entries.length / 2);
        const first = await halving(new Map(entries.slice(0, middle)), scan);
        const second = await halving(new Map(entries.slice(middle)), scan);
        return new Map([...first, ...second]);
    }
}
async function scanOnce(table, parts) {
    const { engine, relation } = table;
    // In groups each would have bits of its own, so only here.
    const selection = new Selection(await extremesOf(table, parts.values()));
    const named = [...parts].map(([key, part]) => {
        const { slice, conditions } = part;
        const all = slice === undefined ? conditions : [...conditions, (0,data_slices/* sliceCondition */.e)(table, slice)];
        return { key, part, names: selection.add(engine.dialect, part, all) };
    });
    const [row] = await engine.query(`SELECT ${selection.sql} FROM ${relation.from}`);
    const answers = new Map();
    for (const { key, part, names } of named)
        answers.set(key, await part.estimate(valuesOf(row, names)));
    return answers;
}
async function scanGroups({ engine, relation }, name, parts) {
    const column = relation.columns.find((one) => one.name === name);
    if (column === undefined)
        throw new TypeError(`a slice names the unknown column ${name}`);
    const selection = new Selection();
    const named = [...parts].map(([key, part]) => {
        return { key, part, names: selection.add(engine.dialect, part, part.conditions) };
    });
    const text = engine.dialect.asText(engine.dialect.identifier(name), column);
    const rows = await engine.query(`SELECT ${text} AS slice, ${selection.sql} FROM ${relation.from} GROUP BY 1`);
    const bySlice = new Map(rows.map((row) => [row["slice"] ?? null, row]));
    const answers = new Map();
    for (const { key, part, names } of named) {
        const row = bySlice.get(part.slice?.value ?? null);
        const answer = row === undefined ? (0,metric/* noRows */.jw)("the slice has no rows") : part.estimate(valuesOf(row, names));
        answers.set(key, await answer);
    }
    return answers;
}
/** Aggregates of one query, each SQL once. */
class Selection {
    #aliases = new Map();
    #extremes;
    constructor(extremes = new Map()) {
        this.#extremes = extremes;
    }
    get sql() {
        return [...this.#aliases].map(([sql, alias]) => `${sql} AS ${alias}`).join(", ");
    }
    /** @returns the alias of each aggregate by the name that its metric gave it */
    add(dialect, part, conditions) {
        const named = Object.entries(part.aggregates).map(([name, aggregate]) => {
            const sql = (0,data_aggregate/* aggregateSql */.e8)(dialect, aggregate, conditions, this.#extremes);
            const alias = this.#aliases.get(sql) ?? `a${this.#aliases.size}`;
            this.#aliases.set(sql, alias);
            return [name, alias];
        });
        return new Map(named);
    }
}
function valuesOf(row, names) {
    return Object.fromEntries([...names].map(([name, alias]) => [name, row[alias]]));
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/side.js






/** Measures requests on one table: the aggregates in one scan, the others one after another. */
async function measureSide(table, requests, context) {
    const answers = new Map();
    const conditions = await refusedConditions(table, requests);
    const open = [];
    for (const request of requests) {
        const refused = request.refused ?? firstOf((0,data_conditions/* conditionsIn */.AV)(request).map((one) => conditions.get(one)));
        if (refused === undefined)
            open.push(request);
        else
            answers.set(request, refused);
    }
    const locations = new Locations(table);
    const parts = new Map();
    // Planned side by side, so that what several of them look for first comes out of one scan.
    const planned = open.filter(isAggregate).map(async (request) => {
        return [request, await planOne(table, request, context, locations)];
    });
    for (const [request, part] of await Promise.all(planned)) {
        if ("reason" in part)
            answers.set(request, part);
        else
            parts.set(request, part);
    }
    for (const [request, answer] of await scanAggregates(table, parts))
        answers.set(request, answer);
    for (const request of open.filter(isQuery))
        answers.set(request, await measureOne(table, request, context, locations));
    putTogether(answers);
    return answers;
}
/** What the values of one rule are only together. */
function putTogether(answers) {
    for (const requests of Map.groupBy(answers.keys(), ({ need }) => need).values()) {
        const [{ metric }] = requests;
        const values = metric.together?.(requests.flatMap((request) => answers.get(request) ?? []));
        values?.forEach((value, at) => {
            answers.set(requests[at], value);
        });
    }
}
function firstOf(values) {
    return values.find((value) => value !== undefined);
}
/** Why conditions cannot be used on this table, each looked at once. */
async function refusedConditions(table, requests) {
    const refused = new Map();
    for (const condition of new Set(requests.flatMap(data_conditions/* conditionsIn */.AV)))
        try {
            await (0,data_conditions/* checkCondition */.Qj)(condition, table);
        }
        catch (thrown) {
            refused.set(condition, (0,model_missing/* missingFor */.M)(thrown));
        }
    return refused;
}
async function planOne(table, request, context, locations) {
    try {
        const part = await request.metric.plan(contextOf(table, request, context, locations));
        if ("reason" in part)
            return part;
        const where = (0,data_conditions/* whereOf */.de)(request);
        const { slice } = request;
        return {
            ...part,
            conditions: where === undefined ? [] : [where],
            ...(slice === undefined ? {} : { slice }),
        };
    }
    catch (thrown) {
        return (0,model_missing/* missingFor */.M)(thrown);
    }
}
async function measureOne(table, request, context, locations) {
    try {
        return await request.metric.measure(contextOf(table, request, context, locations));
    }
    catch (thrown) {
        return (0,model_missing/* missingFor */.M)(thrown);
    }
}
function contextOf(table, request, context, locations) {
    const own = (0,data_conditions/* scoped */.P1)(table, (0,data_conditions/* conditionsOf */.yb)(request, table));
    return {
        table: own,
        reference: async () => {
            const reference = await context.reference(request);
            if ("reason" in reference)
                return reference;
            const { refused } = onTable(request, reference);
            return refused ?? (0,data_conditions/* scoped */.P1)(reference, (0,data_conditions/* conditionsOf */.yb)(request, reference));
        },
        referenceProfile: async () => {
            const profile = await context.referenceProfile();
            const ofAll = (0,data_conditions/* conditionsOf */.yb)(request, table).length === 0;
            return profile === undefined || "reason" in profile || ofAll
                ? profile
                : (0,profile_answers/* notInProfile */.iJ)(profile, "what the rows of a slice or a condition are");
        },
        options: request.need.options,
        other: context.other,
        note: context.note,
        location: (column) => locations.of(column),
        validity: () => context.validity(table),
        ...(request.column === undefined ? {} : { column: request.column }),
    };
}
function isAggregate(request) {
    return request.metric.kind === "aggregate";
}
function isQuery(request) {
    return request.metric.kind === "query";
}

// EXTERNAL MODULE: ./build/bundle/gates/data/sources.js + 22 modules
var data_sources = __webpack_require__(11991);
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
    const sources = new data_sources/* Sources */.j(job, engine);
    try {
        const candidate = await sources.candidate();
        const requests = await requestsOf(job.needs, candidate, sources);
        job.progress({ message: `measuring ${requests.length} values of ${candidate.name}`, share: 0 });
        const said = new Map();
        const context = {
            note: (note) => void said.set(note.message, note),
            reference: (request) => sources.referenceOf(request.need),
            referenceProfile: () => sources.referenceProfile(),
            other: (name) => sources.other(name),
            validity: (table) => sources.validity(table),
        };
        const answers = await measureSide(candidate, requests, context);
        const measurements = [];
        for (const request of requests.filter(({ need }) => need.against === undefined))
            measurements.push(measured(request, answers.get(request) ?? forgotten(request)));
        for (const name of new Set(job.needs.flatMap(({ against }) => against ?? []))) {
            const asked = requests.filter(({ need }) => need.against === name);
            job.progress({
                message: `measuring ${asked.length} values of ${job.baselines.get(name)?.label ?? name}`,
            });
            const profile = name === names/* REFERENCE */.g ? await sources.referenceProfile() : undefined;
            const pairs = profile === undefined || "reason" in profile
                ? await measureBaseline(await sources.baseline(name), asked, context)
                : asked.map((request) => [request, (0,profile_answers/* profileAnswer */.y)(profile, request)]);
            for (const [request, baseline] of pairs)
                measurements.push(compared(request, answers.get(request) ?? forgotten(request), baseline));
        }
        const changes = await changesSince(await sources.baselineIfAny(TREE), candidate, job);
        await sources.verify();
        return {
            inputs: sources.inputs,
            measurements,
            findings: [],
            figures: [],
            notes: [...sources.notes, ...(await notesOf(sources, candidate)), ...said.values()],
            ...(changes === undefined ? {} : { changes }),
        };
    }
    finally {
        await sources.close();
        await engine.close();
    }
}
async function requestsOf(needs, candidate, sources) {
    const requests = [];
    for (const need of needs) {
        const slicedBy = String(need.subjects.slice ?? "");
        const before = need.against === undefined || !slicedBy.includes("*")
            ? undefined
            : await sources.baseline(need.against);
        const there = before === undefined || "reason" in before ? undefined : before;
        requests.push(...(await requestsFor(need, metricOf(need), candidate, there)));
    }
    return requests;
}
async function measureBaseline(table, requests, context) {
    if ("reason" in table)
        return requests.map((request) => [request, table]);
    const there = requests.map((request) => onTable(request, table));
    const answers = await measureSide(table, there, context);
    return requests.map((request, at) => [request, answers.get(there[at]) ?? forgotten(request)]);
}
async function notesOf(sources, candidate) {
    const judge = await sources.judged(candidate);
    return judge === undefined ? [] : sampleNotes(judge);
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

/***/ 30974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ profileValue),
/* harmony export */   iJ: () => (/* binding */ notInProfile),
/* harmony export */   y: () => (/* binding */ profileAnswer)
/* harmony export */ });
/* harmony import */ var _model_estimate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17693);
/* harmony import */ var _model_profile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29794);
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69241);
/* harmony import */ var _metric_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11791);
/* harmony import */ var _grids_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91312);





/** The value that a metric had when a profile was written, or why the profile does not tell it. */
function profileAnswer(profile, request) {
    const { need, metric, subject, slice } = request;
    const { id } = metric.info;
    const parts = slice !== undefined ? `the slice ${slice.name}` : (0,_conditions_js__WEBPACK_IMPORTED_MODULE_1__/* .whereOf */ .de)(request) !== undefined ? "a condition" : "";
    if (parts !== "")
        return notInProfile(profile, `\`${id}\` of ${parts}`);
    if (subject.column === undefined)
        return tableAnswer(profile, id);
    const column = profile.columns.find(({ name }) => name === subject.column);
    if (column === undefined)
        return {
            code: "data/no-column",
            reason: `the profile \`${profile.source}\` has no column \`${subject.column}\``,
            fix: "Write the profile again from a table that has it.",
        };
    if (id !== "null_rate" && id !== "null_count" && profile.rows > 0 && column.nulls === profile.rows)
        return (0,_metric_js__WEBPACK_IMPORTED_MODULE_2__/* .noRows */ .jw)(`column \`${column.name}\` of the profile has no values`);
    const value = profileValue(profile, column, id, need.options);
    if (typeof value === "object")
        return value;
    if (value === undefined)
        return notInProfile(profile, `\`${id}\` of \`${column.name}\``, whyNot(column));
    return profile.rows === 0 ? (0,_metric_js__WEBPACK_IMPORTED_MODULE_2__/* .noRows */ .jw)("the table of the profile had no rows") : (0,_model_estimate_js__WEBPACK_IMPORTED_MODULE_4__/* .exactly */ .p)(value, profile.rows);
}
function tableAnswer(profile, id) {
    if (id === "row_count")
        return (0,_model_estimate_js__WEBPACK_IMPORTED_MODULE_4__/* .exactly */ .p)(profile.rows, profile.rows);
    if (id === "column_count")
        return (0,_model_estimate_js__WEBPACK_IMPORTED_MODULE_4__/* .exactly */ .p)(profile.columns.length, profile.rows);
    return notInProfile(profile, `\`${id}\``);
}
/** A statistic of a column; undefined where the profile does not hold it exactly. */
function profileValue(profile, column, id, options) {
    const values = (0,_model_profile_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesIn */ .aC)(profile, column);
    const { distinct, text, values: top } = column;
    const count = (matching, isRate) => matching === undefined || !isRate ? matching : matching / profile.rows;
    const isRate = id.endsWith("_rate");
    switch (id) {
        case "null_rate":
        case "null_count":
            return count(column.nulls, isRate);
        case "blank_rate":
        case "blank_count":
            return count(text?.blank, isRate);
        case "not_finite_rate":
        case "not_finite_count":
            return count(column.cell === "time" ? undefined : notFinite(column), isRate);
        case "distinct_count":
            return Array.isArray(distinct) ? undefined : distinct;
        case "distinct_rate":
            return Array.isArray(distinct) || distinct === undefined ? undefined : distinct / values;
        case "mode_rate":
            return top?.[0] === undefined || isEstimate(column, "values") ? undefined : top[0][1] / values;
        case "min_length":
            return text?.lengths.min;
        case "max_length":
            return text?.lengths.max;
        case "mean_length":
            return text?.lengths.mean;
        default:
            return column.cell === "integer" || column.cell === "number"
                ? numberOf(column, id, options)
                : undefined;
    }
}
function notFinite({ numbers }) {
    return numbers === undefined ? undefined : numbers.nan + numbers.infinite + numbers.negativeInfinite;
}
function isEstimate({ approximate = [] }, what) {
    return approximate.includes(what);
}
function numberOf(column, id, { ddof, bias, q }) {
    const { finite } = column.numbers ?? {};
    const others = notFinite(column) ?? 0;
    if (others > 0)
        return {
            code: "data/not-finite",
            reason: `column \`${column.name}\` of the profile has ${others} values that are NaN or infinite`,
        };
    if (finite === undefined)
        return undefined;
    const { count, min, max, std } = finite;
    const variance = std ** 2 * (ddof === 0 ? (count - 1) / count : 1);
    const quantile = (share) => isEstimate(column, "quantiles") ? undefined : quantileOf(finite, share);
    const between = (high, low) => high === undefined || low === undefined ? undefined : high - low;
    switch (id) {
        case "min":
            return min;
        case "max":
            return max;
        case "range":
            return between(max, min);
        case "mean":
            return finite.mean;
        case "sum":
            return finite.sum?.[0];
        case "std":
            return count === 1 && ddof !== 0 ? undefined : ddof === 0 ? Math.sqrt(variance) : std;
        case "variance":
            return count === 1 && ddof !== 0 ? undefined : variance;
        case "skew":
            return bias === true ? undefined : finite.skew;
        case "kurtosis":
            return bias === true ? undefined : finite.kurtosis;
        case "median":
        case "q50":
            return quantile(0.5);
        case "q25":
            return quantile(0.25);
        case "q75":
            return quantile(0.75);
        case "iqr":
            return between(quantile(0.75), quantile(0.25));
        case "quantile":
            return quantile(Number(q));
        default:
            return undefined;
    }
}
function quantileOf(finite, share) {
    const grid = (0,_grids_js__WEBPACK_IMPORTED_MODULE_3__/* .gridOf */ .y_)(finite);
    if (grid?.isEveryValue === true)
        return (0,_grids_js__WEBPACK_IMPORTED_MODULE_3__/* .quantilesOf */ .Ck)(grid, [share])[0];
    if (share === 0)
        return finite.min;
    if (share === 1)
        return finite.max;
    const told = finite.quantiles?.find(([one]) => one === share)?.[1];
    return told ?? finite.deciles?.[Math.round(share * 1e9) % 1e8 === 0 ? Math.round(share * 10) - 1 : -1];
}
function whyNot({ withheld, approximate }) {
    if (withheld !== undefined)
        return ", whose values were withheld because they may tell of people";
    return approximate === undefined ? "" : " exactly, since it was merged from others";
}
function notInProfile({ source }, what, why = "") {
    return {
        code: "data/not-in-profile",
        reason: `the reference is a profile of \`${source}\` and does not hold ${what}${why}`,
        fix: "Name the table itself with `reference:`, or judge by `min` and `max`.",
    };
}


/***/ }),

/***/ 54852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ changesBetween)
/* harmony export */ });
/* harmony import */ var _model_profile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29794);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30974);


/** More than this nobody reads, and a report is sent around. */
const MOST = 500;
/** Rounding dust is no change. */
const DUST = 1e-9;
const STATISTICS = [
    ["null_rate", "ratio"],
    ["not_finite_rate", "ratio"],
    ["blank_rate", "ratio"],
    ["distinct_count", "count"],
    ["mean", "value"],
    ["std", "value"],
    ["median", "value"],
    ["min", "value"],
    ["max", "value"],
    ["mean_length", "value"],
    ["max_length", "value"],
];
/** These are values of the data and not only statistics. */
const EXTREMES = ["min", "max"];
/** What is otherwise in the second table: columns and types first, then statistics, the largest change first. */
function changesBetween(before, after, options) {
    const columns = columnChanges(before, after);
    const sized = after.columns.flatMap((column) => {
        const old = before.columns.find(({ name, cell }) => name === column.name && cell === column.cell);
        return old === undefined ? [] : statisticChanges({ before, after, old, column }, options);
    });
    const sorted = sized.sort((a, b) => b.size - a.size).map(({ change }) => change);
    const rows = isSame(before.rows, after.rows)
        ? []
        : [{ metric: "row_count", unit: "count", before: before.rows, after: after.rows }];
    const all = [...columns, ...rows, ...sorted];
    return { against: options.against, total: all.length, largest: all.slice(0, MOST) };
}
function columnChanges(before, after) {
    const types = new Map(before.columns.map(({ name, type }) => [name, type]));
    const shared = { metric: "type", unit: "count", before: null, after: null };
    const changed = after.columns.flatMap(({ name, type }) => {
        const old = types.get(name);
        if (old === type)
            return [];
        return [
            {
                ...shared,
                column: name,
                ...(old === undefined ? {} : { typeBefore: short(old) }),
                typeAfter: short(type),
            },
        ];
    });
    const names = new Set(after.columns.map(({ name }) => name));
    const gone = before.columns.filter(({ name }) => !names.has(name));
    return [
        ...gone.map(({ name, type }) => ({ ...shared, column: name, typeBefore: short(type) })),
        ...changed,
    ];
}
/** The type of a nested column can be as long as a schema. */
function short(type) {
    return type.length > 40 ? `${type.slice(0, 39)}…` : type;
}
function statisticChanges({ before, after, old, column }, { showExtremes }) {
    const spread = Math.max(rangeOf(old), rangeOf(column));
    return STATISTICS.flatMap(([metric, unit]) => {
        if (EXTREMES.includes(metric) && !showExtremes)
            return [];
        const [x, y] = [valueIn(before, old, metric), valueIn(after, column, metric)];
        if (x === undefined || y === undefined || isSame(x, y))
            return [];
        const change = { metric, column: column.name, unit, before: x, after: y };
        return [{ change, size: sizeOf(x, y, unit, metric === "mean_length" ? 0 : spread) }];
    });
}
function valueIn(profile, column, metric) {
    if (metric !== "null_rate" && (0,_model_profile_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesIn */ .aC)(profile, column) === 0)
        return undefined;
    const value = (0,_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .profileValue */ .DO)(profile, column, metric, {});
    return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}
function rangeOf({ numbers }) {
    const { min, max } = numbers?.finite ?? {};
    return min === undefined || max === undefined ? 0 : max - min;
}
function isSame(x, y) {
    return Math.abs(x - y) <= DUST * Math.max(Math.abs(x), Math.abs(y));
}
/** From 0 to 1: shares on the scale on which their spread is the same everywhere, values by their range or size. */
function sizeOf(x, y, unit, spread) {
    if (unit === "ratio")
        return (Math.abs(Math.asin(Math.sqrt(x)) - Math.asin(Math.sqrt(y))) * 2) / Math.PI;
    const scale = unit === "value" && spread > 0 ? spread : Math.max(Math.abs(x), Math.abs(y));
    return Math.min(1, Math.abs(x - y) / scale);
}


/***/ }),

/***/ 79621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readProfile)
/* harmony export */ });
/* unused harmony export parseProfile */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52210);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38093);
/* harmony import */ var _model_profile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29794);




/** A profile of a thousand columns has some 10 MB; more is not read as one. */
const LARGEST = 64 * 2 ** 20;
/** A table of JSON objects may have a column `profile`, but no such schema and no such tool. */
const MARKS = [
    /^\s*\{\s*"\$schema"\s*:\s*"[^"\\]*\/profile-\d+\.json"/,
    /^\s*\{\s*"profile"\s*:\s*\d+\s*,\s*"tool"\s*:\s*\{/,
];
/** The key that tells a profile stands near the file's beginning. */
const HEAD = 512;
/**
 * The profile in a file, or undefined where the file is something else, as its first bytes tell.
 * @throws AssayError `data/profile` for one that is damaged, too large or of another version
 */
async function readProfile(localPath, shown) {
    if (!(await looksLikeProfile(localPath)))
        return undefined;
    const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(localPath);
    if (size > LARGEST)
        throw refused(shown, `it has ${size} bytes, more than a profile can`);
    return parseProfile(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(localPath, "utf8"), shown);
}
async function looksLikeProfile(localPath) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(localPath).catch(() => undefined);
    if (file === undefined)
        return false;
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
        const head = buffer.toString("utf8", 0, bytesRead).replace(/^\uFEFF/, "");
        return MARKS.some((mark) => mark.test(head));
    }
    finally {
        await file.close();
    }
}
let compiled;
/** @throws AssayError `data/profile` */
function parseProfile(content, shown) {
    let value;
    try {
        value = JSON.parse(content.replace(/^\uFEFF/, ""));
    }
    catch (thrown) {
        throw refused(shown, `it is not JSON: ${(0,_model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A)(thrown)}`);
    }
    const version = typeof value === "object" && value !== null && "profile" in value ? value.profile : undefined;
    if (typeof version === "number" && version !== 1)
        throw refused(shown, `its format has the version ${version}, of which this Assay knows 1`);
    compiled ??= new ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_3__.Ajv2020({ strict: false }).compile(_model_profile_js__WEBPACK_IMPORTED_MODULE_2__/* .ProfileSchema */ .DT);
    if (!compiled(value)) {
        const [first] = compiled.errors ?? [];
        throw refused(shown, `\`${first?.instancePath || "/"}\` ${first?.message ?? "is not as expected"}`);
    }
    const contradiction = contradictionIn(value);
    if (contradiction !== undefined)
        throw refused(shown, contradiction);
    return value;
}
/** Numbers that no measurement gives: somebody wrote them. */
function contradictionIn({ rows, columns }) {
    const names = new Set();
    for (const { name, nulls, values = [], numbers, text } of columns) {
        if (names.has(name))
            return `it has two columns \`${name}\``;
        names.add(name);
        if (nulls > rows)
            return `column \`${name}\` has ${nulls} NULLs in ${rows} rows`;
        const listed = values.reduce((sum, [, count]) => sum + count, 0);
        if (listed > rows - nulls)
            return `the values of column \`${name}\` occur in more rows than have one`;
        for (const finite of [numbers?.finite, text?.lengths]) {
            const { edges, counts = [], count } = finite ?? { count: 0 };
            if (edges === undefined)
                continue;
            const total = counts.reduce((sum, one) => sum + one, 0);
            if (edges.length !== counts.length + 1 || total !== count)
                return `the bins of column \`${name}\` do not hold its ${count} values`;
            if (edges.some((edge, at) => at > 0 && edge < edges[at - 1]))
                return `the bins of column \`${name}\` do not ascend`;
        }
    }
    return undefined;
}
function refused(shown, reason) {
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_1__.AssayError("data/profile", `\`${shown}\` cannot be read as a profile: ${reason}.`, {
        fix: "Write it again with `assay profile`, or restore it from git.",
        location: { path: shown },
    });
}


/***/ })

};
