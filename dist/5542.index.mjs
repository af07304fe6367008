export const id = 5542;
export const ids = [5542];
export const modules = {

/***/ 25542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  measureData: () => (/* binding */ measureData)
});

// EXTERNAL MODULE: ./build/bundle/engines/duckdb.js + 31 modules
var duckdb = __webpack_require__(52936);
// EXTERNAL MODULE: ./build/bundle/model/subject.js
var model_subject = __webpack_require__(61651);
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
    // A name that is not there is no subject of another rule's `*`.
    const meant = need.subjects;
    return { metric: id, options: need.options, subject, meant, unit, direction, candidate: plain(candidate) };
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
    const [here, there] = [wholeOf(candidate), wholeOf(baseline)];
    const isWhole = here !== undefined && there !== undefined;
    return (0,estimate/* exactly */.p)(isWhole ? Number(here - there) : candidate.value - baseline.value, samples);
}
/** Undefined for a value with digits behind the point. */
function wholeOf({ integer, value }) {
    return integer ?? (Number.isInteger(value) ? BigInt(value) : undefined);
}
function plain(answer) {
    if ((0,estimate/* isMissing */.b)(answer))
        return answer;
    const { value, uncertainty, samples, integer, limit } = answer;
    const isRounded = integer !== undefined && !Number.isSafeInteger(value);
    return {
        value,
        uncertainty,
        samples,
        ...(isRounded ? { integer } : {}),
        ...(limit === undefined ? {} : { limit }),
    };
}

// EXTERNAL MODULE: ./build/bundle/model/error.js
var error = __webpack_require__(38093);
// EXTERNAL MODULE: ./build/bundle/model/format.js
var format = __webpack_require__(12532);
// EXTERNAL MODULE: ./build/bundle/gates/data/cells/sample-text.js
var sample_text = __webpack_require__(78615);
;// CONCATENATED MODULE: ./build/bundle/gates/data/numbered.js
/** Alias of the rows' numbers, which no column should have. */
const ROW_NUMBER = "assay_row_number";
/**
 * The rows of a table with their numbers in the whole file, whatever condition narrows the table; 0 where the engine
 * keeps no order.
 */
function numberedRows({ engine, relation, narrowed }) {
    if (!engine.dialect.keepsRowOrder)
        return `(SELECT *, 0 AS ${ROW_NUMBER} FROM ${relation.from}) AS numbered`;
    const counted = `(SELECT *, row_number() OVER () AS ${ROW_NUMBER} FROM ${narrowed?.from ?? relation.from}) AS numbered`;
    return narrowed === undefined ? counted : `(SELECT * FROM ${counted} WHERE ${narrowed.where}) AS numbered`;
}

// EXTERNAL MODULE: ./build/bundle/gates/data/schema/few-rows.js
var few_rows = __webpack_require__(1411);
;// CONCATENATED MODULE: ./build/bundle/gates/data/failing-rows.js






const SAMPLES = 5;
/** A gate that fails in more ways than these is not understood by more rows. */
const MOST_LOOKS = 20;
const MOST_COLUMNS = 6;
const LONGEST_CONDITION = 100;
/** The first failing rows of rules that are no rule of the schema, as notes. */
async function failingNotes(all, options) {
    const notes = [];
    // A rule on a share and one on the count of the same rows are one look.
    const looks = new Map();
    const counting = all.filter((one) => one.failing > 0);
    const inOrder = [
        ...counting.filter(({ isCommon }) => isCommon !== true),
        ...counting.filter(({ isCommon }) => isCommon === true),
    ];
    for (const failing of inOrder) {
        const { metric, options: said, subject, bound, table, found } = failing;
        const id = JSON.stringify([table.relation.from, found]);
        if (!looks.has(id) && looks.size === MOST_LOOKS)
            continue;
        const samples = looks.get(id) ?? (await samplesOrNone(failing, options));
        looks.set(id, samples);
        notes.push({
            code: "data/failing-rows",
            message: sentence(failing, samples),
            about: { metric, options: said, subject, ...(bound === undefined ? {} : { bound }) },
        });
    }
    return notes;
}
function sentence(failing, samples) {
    const { table, isOwn, rows, failing: count, what, subject, options: said } = failing;
    const isPart = failing.found.kind === "groups" || count > samples.length;
    const listed = samples.length === 0 ? "" : `${isPart ? "; the first" : ""}: ${samples.join("; ")}`;
    if (what === undefined)
        return `The query \`${(0,sample_text/* plain */.p)(String(said["query"]), LONGEST_CONDITION)}\` gives ${count} ${count === 1 ? "row" : "rows"}${listed}.`;
    const { slice } = subject;
    const of = slice === undefined || !isOwn ? "" : ` (${(0,model_subject/* describeSubject */.qy)({ slice })})`;
    const { where } = said;
    const met = isOwn && typeof where === "string" ? ` where \`${(0,sample_text/* plain */.p)(where, LONGEST_CONDITION)}\`` : "";
    return `${(0,format/* formatCount */.B4)(count)} of ${(0,format/* formatCount */.B4)(rows)} ${rows === 1 ? "row" : "rows"} of \`${table.name}\`${of}${met} ${what[count === 1 ? 0 : 1]}${listed}.`;
}
/** The count stands without samples, too. */
async function samplesOrNone(failing, options) {
    if (options.timeLeft() <= 0)
        return [];
    try {
        return await firstOf(failing, options);
    }
    catch (thrown) {
        if (thrown instanceof error.AssayError)
            return [];
        throw thrown;
    }
}
function firstOf(failing, options) {
    const { found } = failing;
    if (found.kind === "answer")
        return firstAnswers(failing, found.from, options);
    return found.kind === "groups"
        ? firstGroups(failing, found, options)
        : firstRows(failing, found.where, options);
}
async function firstRows({ table, columns }, where, { key, showValues }) {
    const { engine, relation } = table;
    const why = (columns.length > 0 ? columns : namedIn(where, relation.columns)).slice(0, MOST_COLUMNS);
    const wanted = showValues ? [...new Set([...key, ...why])] : [];
    const read = relation.columns.filter(({ name }) => wanted.includes(name));
    if (!engine.dialect.keepsRowOrder && read.length === 0)
        return [];
    // Rows leave a join in any order, and a subquery becomes one; without, the first rows end the scan.
    const order = engine.dialect.keepsRowOrder && /\bselect\b/i.test(where) ? `ORDER BY ${ROW_NUMBER} ` : "";
    const rest = `FROM ${numberedRows(table)} WHERE ${where} ${order}LIMIT ${SAMPLES}`;
    const { batch, numbers } = await (0,few_rows/* fewRows */.q)(engine, read, rest, ROW_NUMBER);
    return numbers.map((number, at) => {
        const values = wanted.flatMap((name) => {
            const column = batch.columns.get(name);
            if (column === undefined)
                return [];
            const value = column.kind === "number" && column.isNull[at] === 1 ? null : column.values[at];
            return [`${(0,sample_text/* plain */.p)(name)}=${(0,sample_text/* shown */.S)(value)}`];
        });
        return `${number === 0 ? "a row" : `row ${number}`}${listOf(values)}`;
    });
}
/** Columns that a piece of SQL speaks about. */
function namedIn(sql, columns) {
    const words = new Set(sql.match(/[\p{L}\p{N}_]+/gu));
    return columns.map(({ name }) => name).filter((name) => words.has(name) || sql.includes(`"${name}"`));
}
/** `row 1 and row 3`, or `4 rows from row 1 to row 9`; without an order of rows how many they are. */
async function firstGroups({ table }, { by, where, having }, { showValues }) {
    const { engine } = table;
    const { dialect } = engine;
    if (!dialect.keepsRowOrder && !showValues)
        return [];
    const columns = by.flatMap((name) => table.relation.columns.find((one) => one.name === name) ?? []);
    const names = columns.map(({ name }) => dialect.identifier(name));
    const texts = showValues
        ? columns.slice(0, MOST_COLUMNS).map((column, at) => `, ${dialect.asText(names[at], column)} AS c${at}`)
        : [];
    const order = dialect.keepsRowOrder ? "ORDER BY 1 " : "";
    const rows = await engine.query(`SELECT min(${ROW_NUMBER}) AS first_row, max(${ROW_NUMBER}) AS last_row, count(*) AS n${texts.join("")} FROM ${numberedRows(table)}${where === undefined ? "" : ` WHERE ${where}`} GROUP BY ${names.join(", ")} HAVING ${having} ${order}LIMIT ${SAMPLES}`);
    return rows.map((row) => {
        const [first, last, n] = [row["first_row"], row["last_row"], row["n"]].map(Number);
        const values = texts.map((_, at) => `${(0,sample_text/* plain */.p)(columns[at].name)}=${(0,sample_text/* shown */.S)(row[`c${at}`])}`);
        const place = first === 0
            ? `${n} rows`
            : n === 2
                ? `row ${first} and row ${last}`
                : `${n} rows from row ${first} to row ${last}`;
        return `${place}${listOf(values)}`;
    });
}
/** Rows of somebody's own query have no number in the table. */
async function firstAnswers({ table }, from, { showValues }) {
    if (!showValues)
        return [];
    const rows = await table.engine.query(`${from} LIMIT ${SAMPLES}`);
    return rows.map((row) => {
        const values = Object.entries(row).slice(0, MOST_COLUMNS);
        return values.map(([name, value]) => `${(0,sample_text/* plain */.p)(name)}=${(0,sample_text/* shown */.S)(value)}`).join(", ");
    });
}
function listOf(values) {
    return values.length === 0 ? "" : ` (${values.join(", ")})`;
}

// EXTERNAL MODULE: ./build/bundle/gates/data/metric.js
var metric = __webpack_require__(11791);
// EXTERNAL MODULE: ./build/bundle/gates/data/metrics/index.js + 62 modules
var metrics = __webpack_require__(80561);
// EXTERNAL MODULE: ./build/bundle/gates/data/missing.js
var missing = __webpack_require__(1027);
// EXTERNAL MODULE: ./build/bundle/gates/data/profile/answers.js
var profile_answers = __webpack_require__(30974);
// EXTERNAL MODULE: ./build/bundle/gates/data/profile/names.js
var names = __webpack_require__(65601);
// EXTERNAL MODULE: ./build/bundle/gates/data/profile/changes.js
var profile_changes = __webpack_require__(54852);
// EXTERNAL MODULE: ./build/bundle/gates/data/aggregate.js
var aggregate = __webpack_require__(22604);
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
                ...(cell === "text" ? { blank: (0,aggregate/* countWhere */.t$)(dialect.isBlank(`b${at}`)) } : {}),
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

// EXTERNAL MODULE: ./build/bundle/gates/data/slices.js
var data_slices = __webpack_require__(63228);
;// CONCATENATED MODULE: ./build/bundle/gates/data/requests.js



/**
 * The subjects of a need in a table: `*` stands for every column that the metric applies to, and for every
 * value of the column that a slice names.
 * @param before what it is compared with, where there is something: a column that only that has is a subject, too
 */
async function requestsFor(need, metric, table, before) {
    const columns = columnRequests(need, metric, table, before);
    const { slice: pattern } = need.subjects;
    if (pattern === undefined)
        return columns;
    const slices = await (0,data_slices/* slicesOf */.n)(String(pattern), table, before?.table);
    if ("reason" in slices)
        return columns.map((request) => ({
            ...request,
            subject: { ...request.subject, slice: String(pattern) },
            refused: slices,
        }));
    return columns.flatMap((request) => slices.map((slice) => ({ ...request, slice, subject: { ...request.subject, slice: slice.name } })));
}
function columnRequests(need, metric, table, before) {
    const { column: pattern } = need.subjects;
    const ofTable = !metric.info.subjects.includes("column") ||
        (pattern === undefined && !metric.info.requires?.includes("column"));
    if (ofTable)
        return [{ need, metric, subject: {} }];
    if (pattern === undefined || !String(pattern).includes("*"))
        return [onColumn(need, metric, String(pattern ?? ""), table)];
    const matching = (all = []) => all.filter((column) => metric.applies(column, need.options) && (0,model_subject/* matchesText */.Fm)(String(pattern), column.name));
    const columns = matching(table.relation.columns);
    const gone = matching(before?.columns).filter(({ name }) => !columns.some((one) => one.name === name));
    if (columns.length + gone.length > 0)
        return [
            ...columns.map((column) => ({ need, metric, subject: { column: column.name }, column })),
            ...gone.map(({ name }) => withoutColumn(onColumn(need, metric, name, table), table, before)),
        ];
    const reason = `\`${table.name}\` has no column that matches \`${pattern}\` and holds what \`${metric.info.id}\` needs: ${metric.needs}.`;
    return [
        { need, metric, subject: { column: String(pattern) }, refused: { code: "data/no-column", reason } },
    ];
}
/** Who wrote `*` did not write the name that is not there. */
function withoutColumn(request, table, before) {
    return before === undefined || request.refused?.code !== "data/no-column"
        ? request
        : { ...request, refused: (0,missing/* lostColumn */.l0)(String(request.subject.column), table.name, before.name) };
}
/** The same request on the table that it is compared with, such as the base commit's. */
function onTable({ need, metric, subject, slice }, table) {
    const { columns } = table.relation;
    const there = subject.column === undefined
        ? { need, metric, subject }
        : { ...onOtherSide(onColumn(need, metric, String(subject.column), table), table), subject };
    if (slice === undefined || there.refused !== undefined)
        return there;
    return columns.some(({ name }) => name === slice.column)
        ? { ...there, slice }
        : { ...there, refused: (0,missing/* noColumnOf */.Dv)(slice.column, table) };
}
function onOtherSide(request, table) {
    return request.refused?.code === "data/no-column"
        ? { ...request, refused: (0,missing/* notInReference */.cY)(String(request.subject.column), table) }
        : request;
}
function onColumn(need, metric, name, table) {
    const subject = { column: name };
    const { columns } = table.relation;
    const column = columns.find((one) => one.name === name);
    if (column === undefined)
        return { need, metric, subject, refused: (0,missing/* noColumnOf */.Dv)(name, table) };
    if (metric.applies(column, need.options))
        return { need, metric, subject, column };
    const refused = {
        code: "data/wrong-type",
        reason: `\`${metric.info.id}\` needs ${metric.needs}; column \`${name}\` of \`${table.name}\` is ${(0,missing/* shortType */.RI)(column)}.`,
        fix: "Name another column, or correct the type where the file is written.",
    };
    return { need, metric, subject, refused };
}

// EXTERNAL MODULE: ./build/bundle/gates/data/schema/places.js
var places = __webpack_require__(5415);
// EXTERNAL MODULE: ./build/bundle/gates/data/schema/rows.js
var rows = __webpack_require__(24446);
// EXTERNAL MODULE: ./build/bundle/gates/data/schema/timed.js
var timed = __webpack_require__(78052);
;// CONCATENATED MODULE: ./build/bundle/gates/data/schema/samples.js








const samples_SAMPLES = 5;
const BATCH = 2048;
/** Milliseconds to find words for one row, whose pattern may backtrack for ever in JavaScript. */
const LONGEST_LOOK = 1000;
/** The first invalid rows of what was found, as notes: of the whole schema, else of each part asked for. */
async function sampleNotes(judge) {
    const failing = judge.found.filter(({ invalid }) => invalid > 0);
    const whole = failing.filter(({ question: { part } }) => part.column === undefined && part.keyword === undefined);
    const notes = [];
    for (const found of whole.length > 0 ? whole : failing)
        notes.push({ code: "data/invalid-rows", message: await samples_sentence(judge, found) });
    return notes;
}
async function samples_sentence(judge, { question, rows, invalid }) {
    const { column, keyword } = question.part;
    const samples = await samples_samplesOrNone(judge, question, Math.min(samples_SAMPLES, invalid));
    const more = samples.length > 0 && invalid > samples.length ? `; the first ${samples.length}` : "";
    const listed = samples.length === 0 ? "" : `${more}: ${samples.join("; ")}`;
    const by = keyword === undefined ? "" : ` by \`${(0,sample_text/* plain */.p)(keyword)}\``;
    const of = column === undefined ? "" : ` in column \`${(0,sample_text/* plain */.p)(column)}\``;
    return `${(0,format/* formatCount */.B4)(invalid)} of ${(0,format/* formatCount */.B4)(rows)} ${rows === 1 ? "row" : "rows"} of \`${judge.table.name}\` ${invalid === 1 ? "is" : "are"} not valid${by}${of}${listed}.`;
}
/** The count stands without samples, too. */
async function samples_samplesOrNone(...given) {
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
    const { engine } = judge.table;
    const columns = judge.sampleColumns(question);
    const { sql, sure } = question.met;
    const failing = sure ? `NOT ${sql}` : `coalesce(NOT ${sql}, TRUE)`;
    const rest = `FROM ${numberedRows(judge.table)} WHERE ${failing}`;
    const samples = [];
    if (sure) {
        const { batch, numbers } = await (0,few_rows/* fewRows */.q)(engine, columns, `${rest} LIMIT ${wanted}`, ROW_NUMBER);
        const read = (0,rows/* rowReader */.q)(batch, columns, judge.schema.nullable);
        return numbers.flatMap((number, at) => describe(judge, question, number, read(at)));
    }
    const number = { name: ROW_NUMBER, type: "BIGINT", cell: "integer" };
    const selected = [...columns, number].map(({ name }) => engine.dialect.identifier(name)).join(", ");
    for await (const batch of engine.batches(`SELECT ${selected} ${rest}`, BATCH)) {
        const read = (0,rows/* rowReader */.q)(batch, columns, judge.schema.nullable);
        const numbers = batch.columns.get(ROW_NUMBER);
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
    const known = showValues ? undefined : judge.schema.words;
    const place = error?.instancePath ? `${(0,sample_text/* plain */.p)((0,places/* placeOf */.$t)(row, error.instancePath, known))} ` : "";
    const property = (0,places/* propertyOf */.$r)(error, known);
    const extra = property === undefined ? "" : ` (${(0,sample_text/* plain */.p)(property)})`;
    const named = showValues ? key.map((name) => `${(0,sample_text/* plain */.p)(name)}=${(0,sample_text/* shown */.S)(row[name])}`).join(", ") : "";
    const of = number === 0 ? "a row" : `row ${number}`;
    return [
        `${of}: ${place}${error?.message ?? "is not valid"}${extra}${seen(row, error, showValues)}${named && ` (${named})`}`,
    ];
}
function seen(row, error, showValues) {
    if (!showValues || !error?.instancePath)
        return "";
    const [, first] = error.instancePath.split("/");
    return `, is ${(0,sample_text/* shown */.S)(row[first.replaceAll("~1", "/").replaceAll("~0", "~")])}`;
}

// EXTERNAL MODULE: ./build/bundle/model/missing.js
var model_missing = __webpack_require__(86379);
// EXTERNAL MODULE: ./build/bundle/gates/data/conditions.js
var data_conditions = __webpack_require__(69241);
// EXTERNAL MODULE: ./build/bundle/engines/decimal.js
var decimal = __webpack_require__(2262);
// EXTERNAL MODULE: ./build/bundle/gates/data/arithmetic/distance.js
var arithmetic_distance = __webpack_require__(71061);
// EXTERNAL MODULE: ./build/bundle/gates/data/arithmetic/exact-sum.js
var exact_sum = __webpack_require__(41049);
// EXTERNAL MODULE: ./build/bundle/gates/data/arithmetic/decimals.js
var decimals = __webpack_require__(17534);
// EXTERNAL MODULE: ./build/bundle/gates/data/arithmetic/quotient.js
var quotient = __webpack_require__(751);
;// CONCATENATED MODULE: ./build/bundle/gates/data/arithmetic/origin.js




/** Differences of decimals have room for so many digits in every engine. */
const MOST_APART = 10n ** 37n;
/**
 * The place of a column's type that lies nearest to its mean, or midway between its extremes.
 * @returns undefined where the values lie too far apart for a difference of theirs; doubles tell those apart
 */
function originOf(column, { low, high, sum }) {
    const [least, most] = [(0,decimals/* decimalOf */.Bc)(String(low)), (0,decimals/* decimalOf */.Bc)(String(high))];
    if (least === undefined || most === undefined)
        return undefined;
    const ofType = (0,decimal/* decimalDigits */.o)(column)?.scale ?? 0;
    // An unbounded decimal has room for a digit more than its extremes.
    const scale = Number.isFinite(ofType) ? ofType : Math.max(least.scale, most.scale) + 1;
    if (least.scale > scale || most.scale > scale)
        return undefined;
    const unit = 10n ** BigInt(scale);
    const [from, to] = [unitsOf(least, scale), unitsOf(most, scale)];
    if (to - from >= MOST_APART)
        return undefined;
    const middle = sum === undefined ? (from + to) / 2n : (sum.units * unit) / (BigInt(sum.count) * exact_sum/* SUM_UNIT */.tB);
    const place = middle < from ? from : middle > to ? to : middle;
    const farthest = to - place > place - from ? to - place : place - from;
    return { text: (0,decimals/* decimalText */.Nx)({ digits: place, scale }), reach: (0,quotient/* quotient */.y)(farthest, unit) };
}
function unitsOf({ digits, scale: own }, scale) {
    return digits * 10n ** BigInt(scale - own);
}

// EXTERNAL MODULE: ./build/bundle/gates/data/scan.js + 2 modules
var data_scan = __webpack_require__(39367);
;// CONCATENATED MODULE: ./build/bundle/gates/data/locations.js








/** A spread of less is lost among the digits that exact sums cut off. */
const SMALLEST = 2 ** -80;
/**
 * Finds where columns lie among the rows of a condition or slice, in one scan for all that are asked for together.
 * Moments are then measured from there, so that values far from zero lose no digits, and none to rows of another size
 * that do not count.
 */
class Locations {
    #table;
    #known = new Map();
    #waiting = [];
    constructor(table) {
        this.#table = table;
    }
    /** Undefined for a column without finite values among the rows. */
    of(column, rows) {
        const key = keyOf(column, rows, rows.slice?.value);
        const known = this.#known.get(key);
        if (known !== undefined)
            return known;
        const { promise, resolve, reject } = Promise.withResolvers();
        this.#known.set(key, promise);
        this.#waiting.push({ column, rows, resolve, reject });
        // Whoever plans beside this one has its say before the scan.
        if (this.#waiting.length === 1)
            setImmediate(() => void this.#scan());
        return promise;
    }
    async #scan() {
        const asked = this.#waiting;
        this.#waiting = [];
        try {
            const places = await placesOf(this.#table, asked);
            for (const one of asked)
                one.resolve(places.get(one));
        }
        catch (thrown) {
            for (const { reject } of asked)
                reject(thrown);
        }
    }
}
async function placesOf(table, asked) {
    const found = new Map();
    const parts = asked.map((one) => {
        const keep = (location) => found.set(one, location);
        return [one, partOf(table, one, keep)];
    });
    const answers = await (0,data_scan/* scanAggregates */.e)(table, new Map(parts));
    const places = new Map();
    // Slices of one column share the SQL of their distances, so that a scan in groups computes it once.
    for (const some of Map.groupBy(asked, ({ column, rows }) => keyOf(column, rows)).values()) {
        const distance = distanceOf(table, some, found);
        for (const one of some) {
            const location = found.get(one);
            const answer = answers.get(one);
            if (location !== undefined)
                places.set(one, (0,arithmetic_distance/* isBlurred */.RZ)(one.column, location) ? blurred(one.column) : { ...location, distance });
            else if (answer !== undefined && (0,estimate/* isMissing */.b)(answer) && answer.code !== EMPTY.code)
                places.set(one, answer);
        }
    }
    return places;
}
function keyOf({ name }, { conditions, slice }, value) {
    return JSON.stringify([name, conditions, slice?.column, value]);
}
const EMPTY = (0,metric/* noRows */.jw)();
function blurred({ name, type }) {
    return {
        code: "data/out-of-range",
        reason: `the values of column \`${name}\` (${type}) lie too close together for their size to be measured exactly`,
        fix: "Subtract what they have in common where the data is written, or guard the column with `min`, `max` and `range`.",
    };
}
function partOf({ engine: { dialect } }, { column, rows: { conditions, slice } }, keep) {
    const name = dialect.identifier(column.name);
    const number = (0,arithmetic_distance/* mayBeWide */.eS)(column) ? name : dialect.asNumber(name);
    return {
        aggregates: {
            filled: `count(${name})`,
            low: `min(${number})`,
            high: `max(${number})`,
            ...(0,exact_sum/* columnSums */.v2)(dialect, column),
        },
        conditions: [dialect.isFinite(name), ...conditions],
        ...(slice === undefined ? {} : { slice }),
        estimate: (values) => {
            if (Number(values["filled"]) === 0)
                return EMPTY;
            keep((0,arithmetic_distance/* placed */.GS)(column, locationOf(column, values, dialect)));
            return (0,estimate/* exactly */.p)(0, 1);
        },
    };
}
function locationOf(column, values, dialect) {
    const count = Number(values["summed"]);
    const isSummed = count === Number(values["filled"]);
    const { low, high } = values;
    const [min, max] = [Number(low), Number(high)];
    // Where sums are not exact the middle is as good a place as the mean.
    const isExact = isSummed && (max - min >= SMALLEST || max === min);
    const location = { min, max, mean: isExact ? (0,exact_sum/* exactMean */.Lt)(values, count) : min / 2 + max / 2 };
    const extent = isSummed ? { low, high, sum: { units: (0,exact_sum/* exactSum */.dZ)(values), count } } : { low, high };
    const origin = (0,arithmetic_distance/* isWide */.EW)(column, location) ? originOf(column, extent) : undefined;
    return origin === undefined || isRounded(column, origin, dialect) ? location : { ...location, origin };
}
/** So many last digits apart, a lost one does not count. */
const FAR_APART = 1e9;
function isRounded(column, { reach }, dialect) {
    const digits = (0,decimal/* decimalDigits */.o)(column);
    if (digits === undefined || dialect.subtractsExactly?.(digits) !== false)
        return false;
    return reach > 0 && reach * 10 ** digits.scale < FAR_APART;
}
function distanceOf(table, all, found) {
    const { dialect } = table.engine;
    const located = all.flatMap((one) => {
        const location = found.get(one);
        return location === undefined ? [] : [{ one, sql: (0,arithmetic_distance/* scaled */.vK)(one.column, location, dialect) }];
    });
    if (located.length === 0)
        return dialect.asNumber("NULL");
    const [{ one: first, sql }] = located;
    const inSlices = first.rows.slice === undefined
        ? sql
        : caseOf(located.map(({ one, sql }) => [sliceOf(table, one), sql]));
    const { conditions } = first.rows;
    return conditions.length === 0
        ? inSlices
        : caseOf([[conditions.map((one) => `(${one})`).join(" AND "), inSlices]]);
}
function caseOf(branches) {
    return `CASE ${branches.map(([condition, sql]) => `WHEN ${condition} THEN ${sql}`).join(" ")} END`;
}
function sliceOf(table, { rows: { slice } }) {
    if (slice === undefined)
        throw new TypeError("rows of a slice and of all stand together");
    return (0,data_slices/* sliceCondition */.e)(table, slice);
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/side.js






/** Measures requests on one table: the aggregates in one scan, the others one after another. */
async function measureSide(table, requests, context) {
    const answers = new Map();
    const conditions = await refusedConditions(table, requests);
    const open = [];
    for (const request of requests) {
        const refused = request.refused ?? side_firstOf((0,data_conditions/* conditionsIn */.AV)(request).map((one) => conditions.get(one)));
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
    for (const [request, answer] of await (0,data_scan/* scanAggregates */.e)(table, parts))
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
function side_firstOf(values) {
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
    const { slice } = request;
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
        failing: (rows) => context.failing?.({
            ...rows,
            table: rows.table ?? own,
            isOwn: rows.table === undefined,
            metric: request.metric.info.id,
            options: request.need.options,
            subject: request.subject,
        }),
        location: (column, also) => {
            const conditions = [(0,data_conditions/* whereOf */.de)(request), also].filter((one) => one !== undefined);
            return locations.of(column, { conditions, ...(slice === undefined ? {} : { slice }) });
        },
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

// EXTERNAL MODULE: ./build/bundle/gates/data/sources.js + 3 modules
var data_sources = __webpack_require__(49126);
;// CONCATENATED MODULE: ./build/bundle/gates/data/measure.js















/** Share of the gate's memory that the engine may take; the rest is for rows on their way through. */
const ENGINE_SHARE = 0.6;
/** Share of the gate's time that its queries may take; the rest is for saying what became of them. */
const QUERY_SHARE = 0.9;
const NO_ROWS = (0,metric/* noRows */.jw)().code;
/**
 * Measures what the needs ask for in as few scans as possible, on the candidate and on each baseline that a
 * need names. Sides are whole populations, so every value is exact.
 * @throws AssayError when the candidate's table cannot be opened: then nothing can be measured
 */
async function measureData(job) {
    const engine = await (0,duckdb/* openDuckDb */.C)({
        memoryBytes: job.budget.memoryBytes * ENGINE_SHARE,
        scratch: job.scratch,
        seconds: job.budget.seconds * QUERY_SHARE,
    });
    const sources = new data_sources/* Sources */.j(job, engine);
    try {
        const candidate = await sources.candidate();
        (0,missing/* requireColumns */.fe)("key", job.config.key ?? [], candidate);
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
        const failing = [];
        const answers = await measureSide(candidate, requests, {
            ...context,
            failing: (one) => void failing.push(one),
        });
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
        const rows = await failingNotes(failing, sources.showing);
        await sources.verify();
        return {
            inputs: sources.inputs,
            measurements,
            findings: [],
            figures: [],
            notes: [...sources.notes, ...(await notesOf(sources, candidate)), ...rows, ...said.values()],
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
        const { slice = "", column = "" } = need.subjects;
        const isMany = [slice, column].some((pattern) => String(pattern).includes("*"));
        const metric = metricOf(need);
        const before = isMany ? await otherSideOf(need, metric, sources) : undefined;
        requests.push(...(await requestsFor(need, metric, candidate, before)));
    }
    return requests;
}
/** What a need compares the table with, undefined where it does not or where there is nothing. */
async function otherSideOf(need, { looksAtReference }, sources) {
    const { against } = need;
    if (against === undefined && looksAtReference === undefined)
        return undefined;
    if (against === undefined || against === names/* REFERENCE */.g) {
        const profile = await sources.referenceProfile();
        if (profile !== undefined)
            return "reason" in profile
                ? undefined
                : { name: `the reference \`${profile.source}\``, columns: profile.columns };
    }
    const table = against === undefined ? await sources.referenceOf(need) : await sources.baseline(against);
    if ("reason" in table)
        return undefined;
    const { name, baseline, relation } = table;
    const { columns } = relation;
    const named = baseline === undefined ? `the reference \`${name}\`` : `\`${name}\` of ${baseline}`;
    return { name: named, columns, ...(against === undefined ? {} : { table }) };
}
async function measureBaseline(table, requests, context) {
    if ("reason" in table)
        return requests.map((request) => [request, table]);
    const there = requests.map((request) => onTable(request, table));
    const answers = await measureSide(table, there, context);
    const gone = await slicesWithout(table, there, answers);
    return requests.map((request, at) => {
        const slice = there[at].slice?.name;
        const answer = answers.get(there[at]) ?? forgotten(request);
        const isNew = slice !== undefined && "reason" in answer && gone.has(slice);
        return [request, isNew ? (0,missing/* noSliceOf */.X7)((0,model_subject/* describeSubject */.qy)({ slice }), table) : answer];
    });
}
/** The slices without rows among those that have no value for want of rows. */
async function slicesWithout(table, requests, answers) {
    const asked = new Map();
    for (const request of requests) {
        const answer = answers.get(request);
        const lacks = answer !== undefined && "reason" in answer && answer.code === NO_ROWS;
        if (request.slice !== undefined && lacks)
            asked.set(request.slice.name, request.slice);
    }
    const gone = new Set();
    for (const [name, slice] of asked) {
        const where = (0,data_slices/* sliceCondition */.e)(table, slice);
        const rows = await table.engine.query(`SELECT 1 AS one FROM ${table.relation.from} WHERE ${where} LIMIT 1`);
        if (rows.length === 0)
            gone.add(name);
    }
    return gone;
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

/***/ 54852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ changesBetween)
/* harmony export */ });
/* harmony import */ var _model_profile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29794);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30974);
/* harmony import */ var _time_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3764);



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
        const [from, to] = unit === "value" ? [(0,_time_words_js__WEBPACK_IMPORTED_MODULE_2__/* .timeWords */ .rr)(old, x), (0,_time_words_js__WEBPACK_IMPORTED_MODULE_2__/* .timeWords */ .rr)(column, y)] : [];
        const shown = from === undefined || to === undefined ? {} : { textBefore: from, textAfter: to };
        const change = { metric, column: column.name, unit, before: x, after: y, ...shown };
        return [{ change, size: sizeOf(x, y, unit, metric === "mean_length" ? 0 : spread) }];
    });
}
function valueIn(profile, column, metric) {
    if (metric !== "null_rate" && (0,_model_profile_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesIn */ .aC)(profile, column) === 0)
        return undefined;
    const value = column.cell === "time" ? timeValue(profile, column, metric) : (0,_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .profileValue */ .DO)(profile, column, metric, {});
    return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}
/** What tells where times lie, in seconds since 1970; their other statistics are those of any column. */
function timeValue(profile, column, metric) {
    const { finite } = column.numbers ?? {};
    if (metric === "mean" || metric === "min" || metric === "max")
        return finite === undefined || (0,_time_words_js__WEBPACK_IMPORTED_MODULE_2__/* .timeWords */ .rr)(column, finite.mean) === undefined ? undefined : finite[metric];
    const value = (0,_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .profileValue */ .DO)(profile, column, metric, {});
    return typeof value === "number" ? value : undefined;
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

/***/ 3764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cc: () => (/* binding */ FIRST_DAY),
/* harmony export */   Gy: () => (/* binding */ LAST_DAY),
/* harmony export */   rr: () => (/* binding */ timeWords)
/* harmony export */ });
/** Seconds since 1970 of the first and the last moment that is written with four digits of a year. */
const FIRST_DAY = -62_135_596_800;
const LAST_DAY = 253_402_300_799;
/** A time as people write it, of a column of which a profile has the seconds; undefined for what is no such time. */
function timeWords({ cell, type }, seconds) {
    const isMoment = cell === "time" && /^(DATE|TIMESTAMP)/i.test(type);
    if (!isMoment || !(seconds >= FIRST_DAY && seconds <= LAST_DAY))
        return undefined;
    const time = new Date(seconds * 1000).toISOString();
    return /^DATE$/i.test(type) ? time.slice(0, 10) : time;
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

/***/ 5415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ propertyOf),
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Z9: () => (/* binding */ wordsOf)
/* harmony export */ });
/* harmony import */ var _compile_references_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12887);

const MASK = "•••";
/** What a schema says itself: names of properties and texts, none of which are the data's alone. */
function wordsOf(schema) {
    const words = new Set();
    (0,_compile_references_js__WEBPACK_IMPORTED_MODULE_0__/* .walk */ .GG)(schema, (part) => {
        for (const [name, value] of Object.entries(part)) {
            words.add(name);
            for (const one of [value].flat())
                if (typeof one === "string")
                    words.add(one);
        }
        return true;
    });
    return words;
}
/**
 * Where in a row an error is. A column has a name that the table shows anyway and a list has numbers; what a nested
 * object calls its members is data.
 * @param known what may be shown all the same; undefined where everything may
 */
function placeOf(row, pointer, known) {
    if (known === undefined)
        return pointer;
    let value = row;
    const steps = pointer
        .split("/")
        .slice(1)
        .map((step, depth) => {
        const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
        const isOpen = depth === 0 || Array.isArray(value) || known.has(name);
        value = typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
        return isOpen ? step : MASK;
    });
    return `/${steps.join("/")}`;
}
/** The property that an error is about, which no keyword of the schema names. */
function propertyOf(error, known) {
    const { additionalProperty, unevaluatedProperty } = error?.params ?? {};
    const found = additionalProperty ?? unevaluatedProperty ?? error?.propertyName;
    if (typeof found !== "string")
        return undefined;
    const isColumn = error?.instancePath === "";
    return known === undefined || isColumn || known.has(found) ? found : MASK;
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
Reflect.deleteProperty(BareRow.prototype, "constructor");
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

/***/ 12532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ formatWhole),
/* harmony export */   AS: () => (/* binding */ formatRatios),
/* harmony export */   Aq: () => (/* binding */ formatDifferences),
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   R2: () => (/* binding */ DUST),
/* harmony export */   Rq: () => (/* binding */ formatWritten),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   Ym: () => (/* binding */ formatShares),
/* harmony export */   _M: () => (/* binding */ formatTogether),
/* harmony export */   a3: () => (/* binding */ formatDuration)
/* harmony export */ });
/** Digits that a reader needs to follow a number; more only where two numbers would look the same. */
const SIGNIFICANT = 3;
const MOST_DECIMALS = 15;
/** What rounding leaves of nothing, beside the largest number. */
const DUST = 1e-12;
/** A number of a metric for people: `9.1 %`, `1.24 ms`, `5.2 MB`, `336,776`, `0.742`. */
function formatValue(value, unit) {
    return formatTogether([value], unit)[0];
}
/**
 * Numbers that stand beside each other: one scale, and as many decimals as it takes for different numbers
 * to look different. A number far below the others keeps its own digits.
 * @param written of them what a person wrote, which keeps every digit: a bound of 0.9999 is not 1
 */
function formatTogether(values, unit, written) {
    return write(values, scaleOf(values, unit), { whole: unit === "count", ownDigits: true, written });
}
/** A number that a person wrote, with every digit of it. */
function formatWritten(value, unit) {
    return formatTogether([value], unit, value)[0];
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
/** A whole number to its last digit, its thousands apart. */
function formatWhole(value) {
    return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
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
const HOUR = 3600;
const DAY = 24 * HOUR;
function scaleOf(values, unit) {
    const largest = Math.max(0, ...values.map(Math.abs).filter(Number.isFinite));
    switch (unit) {
        case "ratio":
            return { factor: 100, suffix: " %" };
        case "seconds":
            if (largest >= 2 * DAY)
                return { factor: 1 / DAY, suffix: " days" };
            if (largest >= 2 * HOUR)
                return { factor: 1 / HOUR, suffix: " h" };
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
function write(values, scale, { whole = false, ownDigits = false, written }) {
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
    return scaled.map((value, at) => {
        const all = values[at] === written && !tiny ? allDigitsOf(value) : 0;
        const own = Math.max(all, ownDigits && !tiny ? digitsOf(value, largest) : 0);
        return `${writeOne(value, Math.max(decimals, own), tiny)}${scale.suffix}`;
    });
}
/** Decimals of a number as it was written, before a scale added rounding dust. */
function allDigitsOf(value) {
    const isWhole = (decimals) => Math.abs(Number(value.toFixed(decimals)) - value) <= 1e-12 * Math.abs(value);
    let decimals = 0;
    while (decimals < MOST_DECIMALS && !isWhole(decimals))
        decimals++;
    return decimals;
}
/** Decimals that show three digits of a number that is far below the largest; rounding dust has none. */
function digitsOf(value, largest) {
    const size = Math.abs(value);
    if (size * 10 > largest || size < DUST * largest || Number.isInteger(value))
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
        const dust = DUST * Math.max(Math.abs(value), Math.abs(before));
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


/***/ })

};
