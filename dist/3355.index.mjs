export const id = 3355;
export const ids = [3355];
export const modules = {

/***/ 63355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dataGate: () => (/* binding */ dataGate)
});

// EXTERNAL MODULE: ./build/bundle/engines/servers/source.js
var servers_source = __webpack_require__(53209);
// EXTERNAL MODULE: ./build/bundle/model/error.js
var error = __webpack_require__(38093);
// EXTERNAL MODULE: ./build/bundle/gates/remote-files.js + 1 modules
var remote_files = __webpack_require__(24091);
// EXTERNAL MODULE: ./build/bundle/gates/while-unchanged.js
var while_unchanged = __webpack_require__(84415);
// EXTERNAL MODULE: ./node_modules/typebox/build/index.mjs + 1 modules
var build = __webpack_require__(35007);
// EXTERNAL MODULE: ./build/bundle/gates/file-source.js
var file_source = __webpack_require__(74774);
;// CONCATENATED MODULE: ./build/bundle/gates/data/config.js



const config_text = build/* Type.String */.ZUJ.String({ minLength: 1 });
const scalar = build/* Type.Union */.ZUJ.Union([build/* Type.String */.ZUJ.String(), build/* Type.Number */.ZUJ.Number(), build/* Type.Boolean */.ZUJ.Boolean()]);
/** Where a table comes from. */
const SourceSchema = build/* Type.Union */.ZUJ.Union([config_text, file_source/* FileSourceSchema */.v9, servers_source/* ServerSourceSchema */.UB]);
const DataConfigSchema = build/* Type.Object */.ZUJ.Object({
    source: {
        ...SourceSchema,
        description: "Table to check: a file, a glob of files with the same columns, or a table of a server",
    },
    format: build/* Type.Optional */.ZUJ.Optional(file_source/* FormatSchema */.lc),
    schema: build/* Type.Optional */.ZUJ.Optional(build/* Type.String */.ZUJ.String({ minLength: 1, description: "JSON Schema file that says what a valid row is" })),
    reference: build/* Type.Optional */.ZUJ.Optional({
        ...SourceSchema,
        description: "Table, or a profile of one, that statistics of drift and `no_worse_than: reference` compare with: a file or a glob",
    }),
    tables: build/* Type.Optional */.ZUJ.Optional(build/* Type.Record */.ZUJ.Record(config_text, SourceSchema, {
        description: "Other tables, by the names that rules across tables use: `{ airlines: data/airlines.csv }`",
    })),
    where: build/* Type.Optional */.ZUJ.Optional(build/* Type.String */.ZUJ.String({
        minLength: 1,
        description: "SQL condition in the engine's dialect; only the rows that meet it are looked at, in the reference and the base commit's table, too",
    })),
    missing_values: build/* Type.Optional */.ZUJ.Optional(build/* Type.Record */.ZUJ.Record(config_text, build/* Type.Array */.ZUJ.Array(scalar, { minItems: 1, uniqueItems: true }), {
        description: 'Values that stand for NULL, by column, `*` for every column: `{ "*": ["", "NA"], age: [-1] }`',
    })),
    key: build/* Type.Optional */.ZUJ.Optional(build/* Type.Array */.ZUJ.Array(build/* Type.String */.ZUJ.String({ minLength: 1 }), {
        minItems: 1,
        description: "Columns that identify a row in samples of failing rows, shown with `show_values`",
    })),
    show_values: build/* Type.Optional */.ZUJ.Optional(build/* Type.Boolean */.ZUJ.Boolean({ default: false, description: "Show values of the data in samples of failing rows" })),
}, { additionalProperties: false });

// EXTERNAL MODULE: ./build/bundle/gates/data/metrics/index.js + 62 modules
var metrics = __webpack_require__(80561);
// EXTERNAL MODULE: ./build/bundle/gates/data/profile/names.js
var names = __webpack_require__(65601);
;// CONCATENATED MODULE: ./build/bundle/gates/data/profile/rule-fit.js


/** @throws AssayError `config/baseline` for a rule that compares with a `reference:` that the gate does not name */
function requireReference({ reference }, { metric, expectations }) {
    const asks = expectations.some((one) => "against" in one && one.against === names/* REFERENCE */.g);
    if (!asks || reference !== undefined)
        return;
    throw new error.AssayError("config/baseline", `a rule on ${metric.id} compares with the reference, but the gate names none`, { fix: "Add reference: with a table, or with a profile that `assay profile` wrote" });
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/index.js








/** Measures the quality of a table: its rows, columns, validity by a JSON Schema and drift from a reference. */
const dataGate = {
    kind: "data",
    description: "Checks a table of Parquet, CSV, JSON, JSON Lines or Arrow files: rows, columns, validity and drift.",
    config: DataConfigSchema,
    metrics: metrics/* DATA_METRICS */.J.map(({ info }) => ({ ...info, baselines: [names/* REFERENCE */.g] })),
    check: ({ tables = {} }) => {
        if (!Object.hasOwn(tables, "table"))
            return;
        throw new error.AssayError("config/value", "`tables` has a table called `table`, but in SQL `{table}` is the gate's own.", { fix: "Give it another name, such as what its rows are." });
    },
    checkRule: requireReference,
    checkFiles: async ({ schema }, tree) => {
        if (schema !== undefined)
            await (await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(3316), __webpack_require__.e(4839)]).then(__webpack_require__.bind(__webpack_require__, 4839))).openRowSchema(tree, schema);
    },
    secrets: ({ source, reference, tables = {} }) => {
        const sources = [source, reference, ...Object.values(tables)];
        return [...(0,servers_source/* connectionNames */.l1)(sources), ...(0,remote_files/* remoteSecrets */.C)(sources)];
    },
    measure: (job) => (0,while_unchanged/* whileUnchanged */.H)(job.candidate, async () => (await Promise.all(/* import() */[__webpack_require__.e(2936), __webpack_require__.e(9126), __webpack_require__.e(5542)]).then(__webpack_require__.bind(__webpack_require__, 25542))).measureData(job)),
};


/***/ }),

/***/ 80561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ DATA_METRICS)
});

// EXTERNAL MODULE: ./node_modules/typebox/build/index.mjs + 1 modules
var build = __webpack_require__(35007);
// EXTERNAL MODULE: ./build/bundle/model/estimate.js
var model_estimate = __webpack_require__(17693);
// EXTERNAL MODULE: ./build/bundle/gates/data/metric.js
var metric = __webpack_require__(11791);
// EXTERNAL MODULE: ./build/bundle/engines/decimal.js
var decimal = __webpack_require__(2262);
// EXTERNAL MODULE: ./build/bundle/gates/data/missing.js
var missing = __webpack_require__(1027);
;// CONCATENATED MODULE: ./build/bundle/gates/data/metrics/across/other-table.js



const TABLE_OPTION = {
    table: build/* Type.String */.ZUJ.String({ minLength: 1, description: "Name of the other table under the gate's `tables`" }),
};
const names = (description) => build/* Type.Array */.ZUJ.Array(build/* Type.String */.ZUJ.String({ minLength: 1 }), { minItems: 1, uniqueItems: true, description });
/**
 * The table that a rule names.
 * @returns Missing also for one in another engine, where no query sees both
 */
async function otherTable({ table, options, other }) {
    const found = await other(String(options["table"]));
    if ("reason" in found || found.engine === table.engine)
        return found;
    return {
        code: "data/other-engine",
        reason: `\`${table.name}\` is in ${table.engine.dialect.id} and \`${found.name}\` in ${found.engine.dialect.id}; no query sees both`,
        fix: "Read both from the same engine.",
    };
}
/** Columns of a table by their names, in that order. */
function columnsOf({ relation, name }, wanted) {
    const found = [];
    for (const one of wanted) {
        const column = relation.columns.find((column) => column.name === one);
        if (column === undefined)
            return (0,missing/* noColumn */.gd)(one, relation.columns, name);
        found.push(column);
    }
    return found;
}
function listOf(option) {
    return Array.isArray(option) ? option.map(String) : undefined;
}
const ADDABLE = ["integer", "number", "boolean"];
/** `pairs` that can be told apart: integers beyond 2^53 cannot, where doubles stand for them on the other side. */
async function comparablePairs(table, other, here, there = here) {
    const found = pairs(table, other, here, there);
    if ("reason" in found)
        return found;
    for (const pair of found) {
        const [ours, theirs] = [pair.here, pair.there];
        const wide = (await isBeyondDoubles(table, ours, theirs)) || (await isBeyondDoubles(other, theirs, ours));
        if (wide)
            return notTheSame(table, other, pair, ", and the integers beyond 2^53 are not told apart there");
    }
    return found;
}
/** Digits of integers that doubles hold all of. */
const DIGITS_OF_DOUBLES = 15;
async function isBeyondDoubles({ engine, relation }, column, against) {
    const isLong = (integerDigits(column)?.whole ?? 0) > DIGITS_OF_DOUBLES;
    if (!isLong || against.cell !== "number" || (0,decimal/* decimalDigits */.o)(against) !== undefined)
        return false;
    const { dialect } = engine;
    const value = dialect.asWideInteger(dialect.identifier(column.name));
    const most = dialect.asWideInteger(`'${2 ** 53}'`);
    const [{ n }] = await engine.query(`SELECT ${dialect.countIf(`${value} > ${most} OR ${value} < -${most}`)} AS n FROM ${relation.from}`);
    return Number(n) > 0;
}
/** Missing where values of the two can never be the same. */
function pairs(table, other, here, there = here) {
    if (here.length !== there.length)
        return {
            code: "data/wrong-type",
            reason: `${here.length} columns cannot be compared with ${there.length}`,
            fix: "Name as many columns of the one table as of the other.",
        };
    const [ours, theirs] = [columnsOf(table, here), columnsOf(other, there)];
    if ("reason" in ours)
        return ours;
    if ("reason" in theirs)
        return theirs;
    const found = ours.map((column, at) => ({ here: column, there: theirs[at] }));
    const { dialect } = table.engine;
    const odd = found.find((pair) => !isComparable(dialect, pair));
    return odd === undefined ? found : notTheSame(table, other, odd);
}
function notTheSame(table, other, { here, there }, why = "") {
    return {
        code: "data/wrong-type",
        reason: `column \`${here.name}\` of \`${table.name}\` is ${(0,missing/* shortType */.RI)(here)}, and \`${there.name}\` of \`${other.name}\` is ${(0,missing/* shortType */.RI)(there)}${why}`,
        fix: "Write both with the same type.",
    };
}
function isComparable(sql, pair) {
    const { here: a, there: b } = pair;
    const digits = a.type === b.type ? undefined : digitsOfBoth(pair);
    if (digits !== undefined)
        return sql.asDecimal("0", digits) !== undefined;
    if (isTimeOfDay(a) !== isTimeOfDay(b))
        return false;
    return a.cell === b.cell || (ADDABLE.includes(a.cell) && ADDABLE.includes(b.cell));
}
/** Digits of a decimal that holds the values of both, where one is a decimal and the other no double. */
function digitsOfBoth({ here, there }) {
    const all = [here, there].map((column) => (0,decimal/* decimalDigits */.o)(column) ?? integerDigits(column));
    const [a, b] = all;
    if (a === undefined || b === undefined || (isWhole(here) && isWhole(there)))
        return undefined;
    return { whole: Math.max(a.whole, b.whole), scale: Math.max(a.scale, b.scale) };
}
/** Types of integers, and how many digits the longest of each have. */
const INTEGERS = [
    [/^u?tinyint$/i, 3],
    [/^u?smallint$/i, 5],
    [/^(u?int(eger)?|oid)$/i, 10],
    [/^bigint$/i, 19],
    [/^ubigint$/i, 20],
];
function isWhole({ cell }) {
    return cell === "integer" || cell === "boolean";
}
function integerDigits({ cell, type }) {
    if (cell === "boolean")
        return { whole: 1, scale: 0 };
    if (cell !== "integer")
        return undefined;
    return { whole: INTEGERS.find(([named]) => named.test(type))?.[1] ?? 38, scale: 0 };
}
/** Is no point in time, and none of one can be told from it. */
function isTimeOfDay({ type }) {
    return /^time(?!stamp)/i.test(type);
}
/** SQL of a cell in a form that is the same in both tables for the same value. */
function comparable(sql, expression, { here, there }, of = "here") {
    if (here.type === there.type && here.cell !== "nested")
        return expression;
    const { cell } = of === "here" ? here : there;
    const value = cell === "boolean" ? sql.booleanAsNumber(expression) : expression;
    if (isWhole(here) && isWhole(there))
        return sql.asWideInteger(value);
    const digits = digitsOfBoth({ here, there });
    const decimal = digits === undefined ? undefined : sql.asDecimal(value, digits);
    if (decimal !== undefined)
        return decimal;
    if (cell === "boolean")
        return value;
    if (ADDABLE.includes(cell))
        return sql.asNumber(expression);
    if (here.cell === "time")
        return isTimeOfDay(here) ? sql.asSeconds(expression) : sql.asInstant(expression);
    return here.cell === "nested" ? sql.asText(expression, here) : expression;
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/metrics/across/failing.js

/** The keys of one side as columns k0, k1 … of a subquery. */
function keysOf({ engine: { dialect }, relation }, found, side) {
    const selected = found.map((pair, at) => `${comparable(dialect, dialect.identifier(pair[side].name), pair, side)} AS k${at}`);
    return `SELECT ${selected.join(", ")} FROM ${relation.from}`;
}
/** Rows with a key, of which no part is NULL, that the other table has not. */
function orphans(table, other, found, counted) {
    const filled = found.map(({ here }) => `${table.engine.dialect.identifier(here.name)} IS NOT NULL`);
    const where = `${filled.join(" AND ")} AND NOT ${isThere(table, other, found, "here", "=")}`;
    return failing(counted, lacking(other), found, "here", where);
}
/** Rows that the other table has, too; NULL equals NULL. */
function overlapping(table, other, found, counted) {
    const of = `in \`${other.name}\`, too`;
    return failing(counted, [`is ${of}`, `are ${of}`], found, "here", isThere(table, other, found, "here"));
}
/** Rows that are not later than the last one of the other table. */
function early(table, other, found, counted) {
    const of = `not later than the last row of \`${other.name}\``;
    const where = `${cellOf(table, found[0], "here")} <= (SELECT max(k0) AS last FROM (${keysOf(other, found, "there")}) AS r)`;
    return failing(counted, [`is ${of}`, `are ${of}`], found, "here", where);
}
/**
 * Rows of one of the two tables with a key that the other one has not; NULL equals NULL.
 * @param side the table that they are rows of
 */
function failing_unmatched(tables, found, side, counted) {
    const [own, other] = side === "here" ? [tables.here, tables.there] : [tables.there, tables.here];
    const where = `NOT ${isThere(own, other, found, side)}`;
    const rows = failing(counted, lacking(other), found, side, where);
    return side === "here" ? rows : { ...rows, table: own };
}
/**
 * Rows whose other columns do not agree with those of the row with their key.
 * @param other SQL of the other table's rows, with its keys as k0, k1 …
 * @param differ SQL that holds where a row and a row `r` of those do not agree
 */
function mismatched(tables, found, { other, differ }, counted) {
    const same = sameKeys(tables.here, found.keys, "here");
    const where = `EXISTS (SELECT 1 FROM (${other}) AS r WHERE ${same} AND (${differ}))`;
    const of = `from what \`${tables.there.name}\` has for`;
    return failing(counted, [`differs ${of} its key`, `differ ${of} their keys`], [...found.keys, ...found.values], "here", where);
}
/** SQL of a cell of the rows that are numbered, in the form in which keys are compared. */
function cellOf({ engine: { dialect } }, pair, side) {
    return comparable(dialect, `numbered.${dialect.identifier(pair[side].name)}`, pair, side);
}
function isThere(table, other, found, side, equal) {
    const there = keysOf(other, found, side === "here" ? "there" : "here");
    return `EXISTS (SELECT 1 FROM (${there}) AS r WHERE ${sameKeys(table, found, side, equal)})`;
}
function sameKeys(table, found, side, equal = "IS NOT DISTINCT FROM") {
    return found.map((pair, at) => `r.k${at} ${equal} ${cellOf(table, pair, side)}`).join(" AND ");
}
function lacking({ name }) {
    return [`has a key that \`${name}\` has not`, `have a key that \`${name}\` has not`];
}
function failing({ rows, hits }, what, found, side, where) {
    return {
        rows,
        failing: hits,
        what,
        columns: found.map((pair) => pair[side].name),
        found: { kind: "rows", where },
    };
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/metrics/across/keys.js





/** A share and a number of rows, by what another table holds. */
function acrossShares({ stem, rows, source, options, count }) {
    const measure = (value) => async (context) => {
        const other = await otherTable(context);
        if ("reason" in other)
            return other;
        const found = await count(context, other);
        if ("reason" in found)
            return found;
        return found.rows === 0 ? (0,metric/* noRows */.jw)() : (0,model_estimate/* exactly */.p)(value(found), found.rows);
    };
    const shared = { subject: "table", direction: "lower", source, options };
    return [
        (0,metric/* queryMetric */.nG)({
            ...shared,
            id: `${stem}_rate`,
            description: `Share of ${rows}.`,
            unit: "ratio",
            range: [0, 1],
            measure: measure((found) => found.hits / found.rows),
        }),
        (0,metric/* queryMetric */.nG)({
            ...shared,
            id: `${stem}_count`,
            description: `Number of ${rows}.`,
            unit: "count",
            range: [0, Number.MAX_SAFE_INTEGER],
            measure: measure(({ hits }) => hits),
        }),
    ];
}
const aliases = (found) => found.map((_, at) => `k${at}`);
const [orphanRate, orphanCount] = acrossShares({
    stem: "orphan",
    rows: "rows whose key is not in the other table; a key with a NULL in it is none",
    source: "(~left[columns].isin(right[references])).mean(); SQL FOREIGN KEY, MATCH SIMPLE",
    options: build/* Type.Object */.ZUJ.Object({
        ...TABLE_OPTION,
        columns: names("Columns of the key"),
        references: build/* Type.Optional */.ZUJ.Optional(names("Columns of the other table that the key refers to; default: the same names")),
    }),
    count: async ({ table, options, failing }, other) => {
        const own = listOf(options["columns"]) ?? [];
        const found = await comparablePairs(table, other, own, listOf(options["references"]) ?? own);
        if ("reason" in found)
            return found;
        const keys = aliases(found);
        const filled = keys.map((key) => `l.${key} IS NOT NULL`).join(" AND ");
        const same = keys.map((key) => `l.${key} = r.${key}`).join(" AND ");
        const [row] = await table.engine.query(`SELECT count(*) AS total, ${table.engine.dialect.countIf(`${filled} AND r.k0 IS NULL`)} AS hits, ${table.engine.dialect.countIf(filled)} AS keys FROM (${keysOf(table, found, "here")}) AS l LEFT JOIN (SELECT DISTINCT * FROM (${keysOf(other, found, "there")}) AS k) AS r ON ${same}`);
        const hits = { rows: Number(row["total"]), hits: Number(row["hits"]) };
        if (hits.rows > 0 && Number(row["keys"]) === 0)
            return (0,metric/* noRows */.jw)(`no row of \`${table.name}\` has a key`);
        failing(orphans(table, other, found, hits));
        return hits;
    },
});
const [overlapRate, overlapCount] = acrossShares({
    stem: "overlap",
    rows: "rows that are in the other table, too, by the given columns (default: those that both have); NULL equals NULL",
    source: "pandas.MultiIndex.isin; deepchecks.tabular.checks.TrainTestSamplesMix",
    options: build/* Type.Object */.ZUJ.Object({
        ...TABLE_OPTION,
        columns: build/* Type.Optional */.ZUJ.Optional(names("Columns that make two rows the same, such as the id for leakage by index")),
    }),
    count: async ({ table, options, failing }, other) => {
        const there = new Set(other.relation.columns.map(({ name }) => name));
        const common = table.relation.columns.map(({ name }) => name).filter((name) => there.has(name));
        const wanted = listOf(options["columns"]) ?? common;
        if (wanted.length === 0)
            return {
                code: "data/no-column",
                reason: `\`${table.name}\` and \`${other.name}\` have no column in common`,
                fix: "Name the tables that hold the same kind of rows.",
            };
        const found = await comparablePairs(table, other, wanted);
        if ("reason" in found)
            return found;
        // Grouping takes NULLs together in every engine, and needs no join.
        const both = `SELECT 1 AS ours, 0 AS theirs, l.* FROM (${keysOf(table, found, "here")}) AS l UNION ALL SELECT 0 AS ours, 1 AS theirs, r.* FROM (${keysOf(other, found, "there")}) AS r`;
        const keys = aliases(found);
        const grouped = `SELECT ${keys.join(", ")}, sum(ours) AS ours, sum(theirs) AS theirs FROM (${both}) AS b GROUP BY ${keys.join(", ")}`;
        const filled = keys.map((key) => `${key} IS NOT NULL`).join(" OR ");
        const { countIf } = table.engine.dialect;
        const [row] = await table.engine.query(`SELECT coalesce(sum(ours), 0) AS total, coalesce(sum(CASE WHEN theirs > 0 THEN ours ELSE 0 END), 0) AS hits, ${countIf(`ours > 0 AND (${filled})`)} AS here, ${countIf(`theirs > 0 AND (${filled})`)} AS there FROM (${grouped}) AS g`);
        if (Number(row["total"]) > 0 && Number(row["here"]) === 0)
            return nothingIn(table, wanted);
        if (Number(row["there"]) === 0)
            return nothingIn(other, wanted);
        const hits = { rows: Number(row["total"]), hits: Number(row["hits"]) };
        failing(overlapping(table, other, found, hits));
        return hits;
    },
});
/** Rows that have nothing in the columns by which they are told apart are the same as any such row. */
function nothingIn({ name }, columns) {
    const of = columns.length === 1 ? `column \`${columns[0]}\`` : "any of the columns";
    return (0,metric/* noRows */.jw)(`no row of \`${name}\` has a value in ${of}`);
}
const [timeOverlapRate, timeOverlapCount] = acrossShares({
    stem: "time_overlap",
    rows: "rows that are not later than the last row of the other table, as of a test set that begins before its training data ends",
    source: "(test.time <= train.time.max()).mean(); deepchecks.tabular.checks.DateTrainTestLeakageOverlap",
    options: build/* Type.Object */.ZUJ.Object({
        ...TABLE_OPTION,
        columns: names("The column with the time, in both tables"),
    }),
    count: async ({ table, options, failing }, other) => {
        const found = await comparablePairs(table, other, listOf(options["columns"]) ?? []);
        if ("reason" in found)
            return found;
        const [last] = await table.engine.query(`SELECT count(*) AS total, ${table.engine.dialect.countIf("l.k0 <= r.last")} AS hits, count(r.last) AS known, count(l.k0) AS times FROM (${keysOf(table, found, "here")}) AS l CROSS JOIN (SELECT max(k0) AS last FROM (${keysOf(other, found, "there")}) AS k) AS r`);
        const rows = Number(last["total"]);
        if (rows > 0 && Number(last["known"]) === 0)
            return (0,metric/* noRows */.jw)(`the column of \`${other.name}\` has no values to be later than`);
        if (rows > 0 && Number(last["times"]) === 0)
            return nothingIn(table, [found[0].here.name]);
        const hits = { rows, hits: Number(last["hits"]) };
        failing(early(table, other, found, hits));
        return hits;
    },
});

;// CONCATENATED MODULE: ./build/bundle/gates/data/metrics/across/reconcile.js





const KEY = { ...TABLE_OPTION, key: names("Columns that tell rows apart, in both tables") };
const VALUES = {
    columns: build/* Type.Optional */.ZUJ.Optional(names("Columns that must agree; default: all others that both tables have")),
    tolerance: build/* Type.Optional */.ZUJ.Optional(build/* Type.Number */.ZUJ.Number({ minimum: 0, default: 0, description: "How far apart two numbers may lie to agree" })),
};
function reconciled(id, description, form, options, 
/** Whether the other columns are looked at, too. */
what, value, of, rows) {
    return (0,metric/* queryMetric */.nG)({
        id,
        description,
        subject: "table",
        unit: form === "rate" ? "ratio" : "count",
        direction: "lower",
        range: form === "rate" ? [0, 1] : [0, Number.MAX_SAFE_INTEGER],
        source: "pandas.merge(left, right, on=key, how='outer', indicator=True)",
        options,
        measure: async (context) => {
            const joined = await join(context, what);
            if ("reason" in joined)
                return joined;
            const keys = of(joined);
            if (typeof keys !== "number")
                return keys;
            rows(joined).forEach(context.failing);
            return (0,model_estimate/* exactly */.p)(value(joined), keys);
        },
    });
}
const everything = ({ keys }) => (keys === 0 ? (0,metric/* noRows */.jw)("no row of either table has a key") : keys);
/** Keys of both whose other columns can be compared: where none of them has a value, nothing agrees. */
function common({ matched, filled, columns }) {
    if (columns === 0)
        return {
            code: "data/no-column",
            reason: "the tables have no column in common beside the key",
            fix: "Name tables that hold the same columns, or compare their keys with `unmatched_count`.",
        };
    if (matched === 0)
        return (0,metric/* noRows */.jw)("no key is in both tables");
    return filled === 0 ? (0,metric/* noRows */.jw)("no key of both tables has a value in the other columns") : matched;
}
const unmatchedRate = reconciled("unmatched_rate", "Share of the keys of two tables that only one of them has.", "rate", build/* Type.Object */.ZUJ.Object(KEY), "keys", ({ unmatched, keys }) => unmatched / keys, everything, ({ missing }) => missing);
const unmatchedCount = reconciled("unmatched_count", "Number of the keys of two tables that only one of them has.", "count", build/* Type.Object */.ZUJ.Object(KEY), "keys", ({ unmatched }) => unmatched, everything, ({ missing }) => missing);
const mismatchRate = reconciled("mismatch_rate", "Share of the keys of both tables whose other columns differ, as between what a model was trained on and what it was served.", "rate", build/* Type.Object */.ZUJ.Object({ ...KEY, ...VALUES }), "values", ({ different, matched }) => different / matched, common, ({ unlike }) => [unlike]);
const mismatchCount = reconciled("mismatch_count", "Number of the keys of both tables whose other columns differ.", "count", build/* Type.Object */.ZUJ.Object({ ...KEY, ...VALUES }), "values", ({ different }) => different, common, ({ unlike }) => [unlike]);
async function join(context, what) {
    const { table, options } = context;
    const other = await otherTable(context);
    if ("reason" in other)
        return other;
    const keys = await comparablePairs(table, other, listOf(options["key"]) ?? []);
    if ("reason" in keys)
        return keys;
    const compared = what === "keys" ? [] : (listOf(options["columns"]) ?? others(table, other, keys));
    const values = await comparablePairs(table, other, compared);
    if ("reason" in values)
        return values;
    const { dialect } = table.engine;
    const all = [...keys, ...values];
    const side = ({ relation }, of) => `SELECT ${of === "here" ? "1 AS ours, 0 AS theirs" : "0 AS ours, 1 AS theirs"}, ${all.map((pair, at) => `${ordered(dialect, dialect.identifier(pair[of].name), pair, of)} AS c${at}`).join(", ")} FROM ${relation.from}`;
    const from = `${side(table, "here")} UNION ALL ${side(other, "there")}`;
    const names = all.map((_, at) => `c${at}`);
    const [key, rest] = [names.slice(0, keys.length), names.slice(keys.length)];
    const cells = rest.flatMap((name) => [
        `max(CASE WHEN ours = 1 THEN ${name} END) AS l_${name}`,
        `max(CASE WHEN theirs = 1 THEN ${name} END) AS r_${name}`,
    ]);
    // A group is a key; grouping takes NULLs together in every engine, and needs no join.
    const keyed = key.map((name) => `${name} IS NOT NULL`).join(" OR ");
    const filled = rest.flatMap((name) => [`l_${name} IS NOT NULL`, `r_${name} IS NOT NULL`]);
    const groups = `SELECT ${[...key, "sum(ours) AS ours", "sum(theirs) AS theirs", ...cells].join(", ")} FROM (${from}) AS b GROUP BY ${key.join(", ")}`;
    const differ = values.map((pair, at) => differs(context, pair, `l_${rest[at]}`, `r_${rest[at]}`)).join(" OR ") ||
        "1 = 0";
    const [row] = await table.engine.query(`SELECT count(*) AS total, ${dialect.countIf(keyed)} AS keyed, ${dialect.countIf(`ours > 0 AND theirs > 0 AND (${filled.join(" OR ") || "1 = 0"})`)} AS filled, ${dialect.countIf("ours > 1")} AS repeated_here, ${dialect.countIf("theirs > 1")} AS repeated_there, coalesce(sum(ours), 0) AS here, coalesce(sum(theirs), 0) AS there, ${dialect.countIf("theirs = 0")} AS only_here, ${dialect.countIf("ours = 0")} AS only_there, ${dialect.countIf(`ours > 0 AND theirs > 0 AND (${differ})`)} AS different FROM (${groups}) AS g`);
    const repeated = repeats(table, row["repeated_here"]) ?? repeats(other, row["repeated_there"]);
    if (repeated !== undefined)
        return repeated;
    const number = (name) => Number(row[name]);
    const unmatched = number("only_here") + number("only_there");
    const tables = { here: table, there: other };
    return {
        keys: number("keyed") === 0 ? 0 : number("total"),
        unmatched,
        matched: number("total") - unmatched,
        filled: number("filled"),
        different: number("different"),
        columns: values.length,
        missing: ["here", "there"].map((side) => failing_unmatched(tables, keys, side, { rows: number(side), hits: number(`only_${side}`) })),
        unlike: mismatched(tables, { keys, values }, {
            other: `SELECT ${[...keys.map((pair, at) => `${comparable(dialect, dialect.identifier(pair.there.name), pair, "there")} AS k${at}`), ...values.map((pair, at) => `${ordered(dialect, dialect.identifier(pair.there.name), pair, "there")} AS v${at}`)].join(", ")} FROM ${other.relation.from}`,
            differ: values
                .map((pair, at) => {
                const own = `numbered.${dialect.identifier(pair.here.name)}`;
                return differs(context, pair, ordered(dialect, own, pair, "here"), `r.v${at}`);
            })
                .join(" OR "),
        }, { rows: number("here"), hits: number("different") }),
    };
}
/** A cell as something that every engine can take the largest of. */
function ordered(sql, cell, pair, of) {
    const areBooleans = pair.here.cell === "boolean" && pair.there.cell === "boolean";
    return areBooleans ? sql.booleanAsNumber(cell) : comparable(sql, cell, pair, of);
}
function others(table, other, keys) {
    const there = new Set(other.relation.columns.map(({ name }) => name));
    const key = new Set(keys.map(({ here }) => here.name));
    return table.relation.columns.map(({ name }) => name).filter((name) => there.has(name) && !key.has(name));
}
function differs({ table, options }, { here, there }, left, right) {
    const tolerance = Number(options["tolerance"] ?? 0);
    const distinct = `${left} IS DISTINCT FROM ${right}`;
    if (tolerance === 0 || !(0,metric/* isNumber */.Et)(here) || !(0,metric/* isNumber */.Et)(there))
        return distinct;
    const areIntegers = here.cell === "integer" && there.cell === "integer";
    // The difference of two integers may have no room in their type, and has none below 0 in one without a sign.
    const [ours, theirs] = [left, right].map((value) => areIntegers ? table.engine.dialect.asWideInteger(value) : value);
    return `(${distinct} AND NOT coalesce(abs(${ours} - ${theirs}) <= ${tolerance}, 1 = 0))`;
}
function repeats({ name }, keys) {
    if (Number(keys) === 0)
        return undefined;
    return {
        code: "data/duplicate-key",
        reason: `${keys} ${Number(keys) === 1 ? "key names" : "keys name"} more than one row of \`${name}\``,
        fix: "Name columns that tell rows apart, or guard them with `duplicate_count`.",
    };
}

// EXTERNAL MODULE: ./build/bundle/engines/sql-fault.js
var sql_fault = __webpack_require__(45508);
// EXTERNAL MODULE: ./build/bundle/model/error.js
var error = __webpack_require__(38093);
// EXTERNAL MODULE: ./build/bundle/gates/data/arithmetic/decimals.js
var decimals = __webpack_require__(17534);
// EXTERNAL MODULE: ./build/bundle/gates/data/arithmetic/exact-sum.js
var exact_sum = __webpack_require__(41049);
// EXTERNAL MODULE: ./build/bundle/gates/data/arithmetic/quotient.js
var quotient = __webpack_require__(751);
// EXTERNAL MODULE: ./build/bundle/gates/data/scan.js + 2 modules
var scan = __webpack_require__(39367);
// EXTERNAL MODULE: ./build/bundle/gates/data/arithmetic/finite.js
var finite = __webpack_require__(1873);
;// CONCATENATED MODULE: ./build/bundle/gates/data/metrics/numbers/sums.js


/** What `exactSum` needs of a column of numbers, and `notAdded`. */
function sumOf(scope) {
    const { column, name, sql } = scope;
    return {
        ...(0,finite/* finiteAggregates */.c)(scope),
        ...((0,exact_sum/* isAddedExactly */.L2)(sql, column) ? {} : { largest: `max(abs(${sql.asNumber(name)}))` }),
        ...(0,exact_sum/* columnSums */.v2)(sql, column),
    };
}
/** Why values have no exact sum: there are none, or they are too large or too small. */
function notAdded(values, column) {
    const missing = (0,finite/* notMeasurable */.j)(values, column);
    if (missing !== undefined)
        return missing;
    const largest = Number(values["largest"] ?? 1);
    const isSmall = largest > 0 && largest < exact_sum/* SMALLEST_ADDED */.fH;
    if (Number(values["summed"]) === Number(values["values"]) && !isSmall)
        return undefined;
    return {
        code: "data/out-of-range",
        reason: `column \`${column.name}\` has ${isSmall ? "only values within ±2^-40" : "values beyond ±2^63"}, which are not added exactly`,
        fix: "Rescale the column, or guard it with `min` and `max`.",
    };
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/metrics/across/totals.js











const rowCountDifference = (0,metric/* queryMetric */.nG)({
    id: "row_count_difference",
    description: "Number of rows of the table less that of the other table.",
    subject: "table",
    unit: "value",
    direction: "exact",
    source: "len(left) - len(right)",
    options: build/* Type.Object */.ZUJ.Object(TABLE_OPTION),
    measure: async (context) => {
        const other = await context.other(String(context.options["table"]));
        if ("reason" in other)
            return other;
        const rows = await rowsOfBoth(context.table, other);
        return "reason" in rows ? rows : (0,model_estimate/* exactly */.p)(rows.here - rows.there, Math.min(rows.here, rows.there));
    },
});
const rowCountRatio = (0,metric/* queryMetric */.nG)({
    id: "row_count_ratio",
    description: "Number of rows of the table divided by that of the other table.",
    subject: "table",
    unit: "ratio",
    direction: "exact",
    range: [0, Number.MAX_VALUE],
    source: "len(left) / len(right)",
    options: build/* Type.Object */.ZUJ.Object(TABLE_OPTION),
    measure: async (context) => {
        const other = await context.other(String(context.options["table"]));
        if ("reason" in other)
            return other;
        const rows = await rowsOfBoth(context.table, other);
        return "reason" in rows ? rows : (0,model_estimate/* exactly */.p)(rows.here / rows.there, Math.min(rows.here, rows.there));
    },
});
/** Two tables of which one is empty may agree, and prove nothing by it. */
async function rowsOfBoth(table, other) {
    const [here, there] = [await rowsOf(table), await rowsOf(other)];
    if (here === 0)
        return (0,metric/* noRows */.jw)();
    return there === 0 ? (0,metric/* noRows */.jw)(`\`${other.name}\` has no rows`) : { here, there };
}
async function rowsOf({ engine, relation }) {
    const [{ total }] = await engine.query(`SELECT count(*) AS total FROM ${relation.from}`);
    return Number(total);
}
const aggregateDifference = (0,metric/* queryMetric */.nG)({
    id: "aggregate_difference",
    description: "An SQL aggregate of the table less that of the other table, such as the sum of a column that must match.",
    subject: "table",
    unit: "value",
    direction: "exact",
    source: "left.agg(expression) - right.agg(expression)",
    options: build/* Type.Object */.ZUJ.Object({
        ...TABLE_OPTION,
        aggregate: build/* Type.String */.ZUJ.String({
            minLength: 1,
            description: "SQL of one number over the rows, such as `sum(amount)`",
        }),
        other_aggregate: build/* Type.Optional */.ZUJ.Optional(build/* Type.String */.ZUJ.String({ minLength: 1, description: "The same of the other table; default: the same SQL" })),
    }),
    measure: async (context) => {
        const { aggregate, other_aggregate: otherAggregate = aggregate } = context.options;
        const other = await otherTable(context);
        if ("reason" in other)
            return other;
        const rows = await rowsOfBoth(context.table, other);
        if ("reason" in rows)
            return rows;
        const here = await aggregateOf(context.table, String(aggregate));
        if ("reason" in here)
            return here;
        const there = await aggregateOf(other, String(otherAggregate));
        if ("reason" in there)
            return there;
        return (0,model_estimate/* exactly */.p)(lessOf(here, there), Math.min(rows.here, rows.there));
    },
});
/** Rounded once. */
function lessOf(here, there) {
    const [a, b] = [here.exact, there.exact];
    if (a === undefined || b === undefined)
        return here.number - there.number;
    const numerator = a.numerator * b.denominator - b.numerator * a.denominator;
    return (0,quotient/* quotient */.y)(numerator, a.denominator * b.denominator);
}
async function aggregateOf(table, aggregate) {
    const fault = (0,sql_fault/* sqlFault */.h)(aggregate);
    if (fault !== undefined)
        return refused(aggregate, table, fault);
    const beyond = await table.engine.beyondTables?.(`SELECT (${aggregate})`);
    if (beyond !== undefined)
        return refused(aggregate, table, beyond);
    if (WINDOW.test(aggregate))
        return refused(aggregate, table, "a window function has one for every row");
    const added = addedIn(aggregate, table);
    if (added !== undefined)
        return sumOrMean(table, added.column, added.isMean);
    const row = await oneRowOf(table, aggregate);
    if ("reason" in row)
        return row;
    const { found, raw } = row;
    if (typeof found !== "number")
        return (0,metric/* noRows */.jw)(`\`${aggregate}\` of \`${table.name}\` is NULL`);
    // Integers and decimals arrive with all of their digits.
    const decimal = typeof raw === "bigint" || typeof raw === "string" ? (0,decimals/* decimalOf */.Bc)(String(raw)) : undefined;
    if (decimal === undefined)
        return { number: found };
    return { number: found, exact: { numerator: decimal.digits, denominator: 10n ** BigInt(decimal.scale) } };
}
/** What is wrong with the SQL is the fault of the rule, not of the data. */
async function oneRowOf(table, aggregate) {
    const { engine, relation } = table;
    const number = engine.dialect.asNumber(`(${aggregate})`);
    try {
        // With HAVING, engines refuse columns that nothing puts together; without, each row would be an answer.
        const [row] = await engine.query(`SELECT ${number} AS found, (${aggregate}) AS raw FROM ${relation.from} HAVING count(*) >= 0`);
        return { found: row["found"], raw: row["raw"] };
    }
    catch (thrown) {
        if (!(thrown instanceof error.AssayError) || thrown.code !== "data/unreadable")
            throw thrown;
        return refused(aggregate, table, (0,error/* reasonOf */.A)(thrown).replace(/^The data could not be read to its end: /, ""));
    }
}
function refused(aggregate, { name }, why) {
    return {
        code: "data/condition",
        reason: `\`${aggregate}\` is no aggregate of one number over the rows of \`${name}\`: ${why}`,
        fix: "Write SQL of one number over the rows, such as `sum(amount)`.",
    };
}
const WINDOW = /\)\s*over\b/i;
const ADDED = /^\s*(sum|avg)\s*\(\s*(\w+|"(?:[^"]|"")+"|`(?:[^`]|``)+`)\s*\)\s*$/i;
/** The column whose sum or mean an aggregate is, as engines find it by its name. */
function addedIn(aggregate, { engine, relation }) {
    const [, call, name] = ADDED.exec(aggregate) ?? [];
    if (call === undefined || name === undefined)
        return undefined;
    const meant = relation.columns.filter((column) => engine.dialect.identifier(column.name) === name || column.name.toLowerCase() === name.toLowerCase());
    if (meant.length !== 1 || !(0,metric/* isNumber */.Et)(meant[0]))
        return undefined;
    return { column: meant[0], isMean: call.toLowerCase() === "avg" };
}
/** Engines add doubles in the order in which threads read them, and give other digits each time. */
async function sumOrMean(table, column, isMean) {
    const sql = table.engine.dialect;
    const name = sql.identifier(column.name);
    const values = await (0,scan/* scanValues */.a)(table, { aggregates: sumOf({ column, name, sql, options: {} }) });
    const missing = notAdded(values, column);
    if (missing !== undefined)
        return missing;
    const denominator = (isMean ? BigInt(Number(values["values"])) : 1n) * exact_sum/* SUM_UNIT */.tB;
    const numerator = (0,exact_sum/* exactSum */.dZ)(values);
    return { number: (0,quotient/* quotient */.y)(numerator, denominator), exact: { numerator, denominator } };
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/metrics/columns/columns.js




const KINDS = ["integer", "number", "text", "boolean", "time", "nested"];
const columns_names = build/* Type.Array */.ZUJ.Array(build/* Type.String */.ZUJ.String({ minLength: 1 }), {
    minItems: 1,
    uniqueItems: true,
    description: "Names of columns, compared letter by letter",
});
const namesOnly = build/* Type.Object */.ZUJ.Object({ columns: columns_names });
function columnsMetric({ counted, said, more, direction = "lower", ...declared }) {
    return (0,metric/* queryMetric */.nG)({
        ...declared,
        direction,
        subject: "table",
        unit: "count",
        range: [0, Number.MAX_SAFE_INTEGER],
        measure: async (context) => {
            const { columns } = context.table.relation;
            const found = counted(columns, context.options);
            if (said !== undefined && found.length > 0)
                context.note({
                    code: "data/columns",
                    message: `${declared.id} of \`${context.table.name}\`: ${found.map((name) => `\`${name}\`${more?.(name, columns) ?? ""}`).join(", ")} ${found.length === 1 ? "is" : "are"} ${said}.`,
                });
            return (0,model_estimate/* exactly */.p)(found.length, columns.length);
        },
    });
}
const listed = ({ columns }) => (Array.isArray(columns) ? columns.map(String) : []);
const columnCount = columnsMetric({
    id: "column_count",
    description: "Number of columns of the table.",
    source: "len(pandas.DataFrame.columns)",
    direction: "exact",
    counted: (columns) => columns.map(({ name }) => name),
});
const missingColumns = columnsMetric({
    id: "missing_columns",
    description: "Number of the given columns that the table has not.",
    source: "len(set(columns) - set(pandas.DataFrame.columns))",
    options: namesOnly,
    said: "not there",
    counted: (columns, options) => {
        const known = new Set(columns.map(({ name }) => name));
        return listed(options).filter((name) => !known.has(name));
    },
});
const unexpectedColumns = columnsMetric({
    id: "unexpected_columns",
    description: "Number of the table's columns that are not among the given ones.",
    source: "len(set(pandas.DataFrame.columns) - set(columns))",
    options: namesOnly,
    said: "not expected",
    counted: (columns, options) => {
        const expected = new Set(listed(options));
        return columns.map(({ name }) => name).filter((name) => !expected.has(name));
    },
});
const misplacedColumns = columnsMetric({
    id: "misplaced_columns",
    description: "Number of the given columns that do not stand in the given order; columns that only one side has are left out.",
    source: "sum(a != b for a, b in zip(actual, expected)) over the columns of both",
    options: namesOnly,
    said: "out of order",
    counted: (columns, options) => {
        const known = new Set(columns.map(({ name }) => name));
        const expected = listed(options).filter((name) => known.has(name));
        const actual = columns.map(({ name }) => name).filter((name) => expected.includes(name));
        return actual.filter((name, at) => name !== expected[at]);
    },
});
const wrongTypes = columnsMetric({
    id: "wrong_types",
    description: "Number of the given columns whose type is not the given one; a column that is not there has none.",
    source: "sum(schema[name] != type for name, type in types.items())",
    options: build/* Type.Object */.ZUJ.Object({
        types: build/* Type.Record */.ZUJ.Record(build/* Type.String */.ZUJ.String({ minLength: 1 }), build/* Type.String */.ZUJ.String({ minLength: 1 }), {
            minProperties: 1,
            description: `Type of each column: ${KINDS.map((kind) => `\`${kind}\``).join(", ")} (\`number\` takes integers, too), or the engine's own name, such as \`BIGINT\``,
        }),
    }),
    said: "of another type",
    more: (name, columns) => {
        const column = columns.find((one) => one.name === name);
        return column === undefined ? " (not there)" : ` (${(0,missing/* shortType */.RI)(column)})`;
    },
    counted: (columns, { types }) => {
        const wanted = typeof types === "object" && types !== null ? Object.entries(types) : [];
        return wanted
            .filter(([name, type]) => !isOfType(columns.find((one) => one.name === name), String(type)))
            .map(([name]) => name);
    },
});
function isOfType(column, wanted) {
    if (column === undefined)
        return false;
    if (wanted === "number")
        return column.cell === "number" || column.cell === "integer";
    return KINDS.some((kind) => kind === wanted)
        ? column.cell === wanted
        : column.type.toUpperCase() === wanted.toUpperCase();
}
const schemaChanges = (0,metric/* queryMetric */.nG)({
    id: "schema_changes",
    description: "Number of columns that were added, removed or changed their type against the reference, or else the baseline.",
    subject: "table",
    unit: "count",
    direction: "lower",
    range: [0, Number.MAX_SAFE_INTEGER],
    comparesWith: "baseline",
    source: "len(set(a.dtypes.items()) ^ set(b.dtypes.items())), a changed type counted once",
    measure: async (context) => {
        const reference = await context.reference();
        if ("reason" in reference)
            return reference;
        const [here, there] = [context.table.relation.columns, reference.relation.columns];
        const before = new Map(there.map(({ name, type }) => [name, type]));
        const now = new Set(here.map(({ name }) => name));
        const changes = [
            ...here.filter(({ name }) => !before.has(name)).map(({ name }) => `\`${name}\` is new`),
            ...there.filter(({ name }) => !now.has(name)).map(({ name }) => `\`${name}\` is gone`),
            ...here
                .filter(({ name, type }) => before.has(name) && before.get(name) !== type)
                .map(({ name, type }) => `\`${name}\` was ${before.get(name)} and is ${type}`),
        ];
        if (changes.length > 0)
            context.note({
                code: "data/columns",
                message: `The columns of \`${context.table.name}\` are not those of \`${reference.name}\`${reference.baseline === undefined ? "" : ` of ${reference.baseline}`}: ${changes.join(", ")}.`,
            });
        return (0,model_estimate/* exactly */.p)(changes.length, here.length);
    },
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

// EXTERNAL MODULE: ./build/bundle/stats/distribution.js
var distribution = __webpack_require__(38267);
// EXTERNAL MODULE: ./build/bundle/stats/interval.js + 1 modules
var interval = __webpack_require__(1650);
;// CONCATENATED MODULE: ./build/bundle/stats/sample-tails.js
/** Fewer draws than this beyond what was seen say little. */
const COUNTED = 25;
/** Chances to see as much and as little as `seen` among sorted draws, half of equal ones counting for each. */
function tails(sorted, seen) {
    let less = 0;
    let more = 0;
    const near = 1e-12 * Math.abs(seen);
    for (const one of sorted) {
        if (one < seen - near)
            less++;
        else if (one > seen + near)
            more++;
    }
    const equal = sorted.length - less - more;
    return {
        above: tail(more + equal / 2, sorted.length, (rank) => sorted[sorted.length - 1 - rank] - seen),
        below: tail(less + equal / 2, sorted.length, (rank) => seen - sorted[rank]),
    };
}
/**
 * Share of the draws in a tail; where few are, the tail is continued exponentially from the last ones that are
 * enough, which for distances (their tails fall faster) says too much rather than too little.
 * @param beyond how far the draw of this rank, from the end of the tail inwards, lies beyond what was seen
 */
function tail(count, draws, beyond) {
    if (count >= COUNTED)
        return count / draws;
    const from = -beyond(COUNTED);
    let mean = 0;
    for (let rank = 0; rank < COUNTED; rank++)
        mean += (beyond(rank) + from) / COUNTED;
    if (!(mean > 0))
        return Math.max(count, 0.5) / draws;
    return (COUNTED / draws) * Math.exp(-from / mean);
}

;// CONCATENATED MODULE: ./build/bundle/stats/distance-line.js



/** Where on the line of normal quantiles the probability of what was seen is looked at, for both ends of an interval … */
const BOTH_ENDS = [0, -2, 2, -1, 1, -3.5, 3.5];
/** … and for the upper one alone. */
const UPPER_END = [0, 2, 1, 3.5];
const FARTHEST = 8;
const MOST_STEPS = 12;
/** What samples of these sizes from a pair of distributions show. */
function pointAt(path, place, { distance, plain, rows, noise }) {
    const { expected, actual } = path(place);
    const seen = noise.distances(expected, actual, rows, distance);
    return {
        place,
        distance: distance(expected, actual),
        ...tails(seen, plain),
        spread: (0,interval/* standardDeviation */.Fx)(seen),
    };
}
/**
 * Points of a line from place 0 on, ascending, dense where the answer turns from unlikely to sure.
 * @param ends the points at places 0 and 1
 * @param targets `BOTH_ENDS` or `UPPER_END`
 */
function pointsOf(path, ends, sampling, targets) {
    const points = [...ends];
    // What was seen may be smaller than what equal distributions show; then the line has to be left far behind.
    while (points[points.length - 1].below > 0.001 && points.length < MOST_STEPS) {
        const { place, distance } = points[points.length - 1];
        const next = pointAt(path, place * 1.6, sampling);
        if (next.distance <= distance)
            break;
        points.push(next);
    }
    for (const target of targets) {
        const place = placeOf(points, target);
        if (place === undefined || points.some((one) => Math.abs(one.place - place) < 1e-3 * place))
            continue;
        points.push(pointAt(path, place, sampling));
        points.sort((a, b) => a.place - b.place);
    }
    return points;
}
/** The distance at which a probability that grows along a line reaches a level; 0 where it starts above. */
function distanceBy(points, probability) {
    let reached = Number.NEGATIVE_INFINITY;
    const heights = points.map((point) => {
        reached = Math.max(reached, normal(probability(point)));
        return reached;
    });
    return (level) => {
        const goal = normal(level);
        const at = heights.findIndex((height) => height >= goal);
        if (at === 0)
            return 0;
        if (at === -1)
            return points[points.length - 1].distance;
        const share = (goal - heights[at - 1]) / (heights[at] - heights[at - 1]);
        return points[at - 1].distance + share * (points[at].distance - points[at - 1].distance);
    };
}
/** How fast the chance to see so little falls with the distance, in normal quantiles. */
function steepness([equal, one]) {
    return (normal(1 - one.below) - normal(1 - equal.below)) / one.distance;
}
/** Where a line should be looked at to find this normal quantile of the probability; undefined when it is not on it. */
function placeOf(points, target) {
    let before = points[0];
    for (const point of points.slice(1)) {
        const [low, high] = [normal(before.above), normal(point.above)];
        if (low < target && target <= high) {
            // Not at the very ends, where there is a point already.
            const share = Math.min(0.9, Math.max(0.1, (target - low) / (high - low)));
            return before.place + share * (point.place - before.place);
        }
        before = point;
    }
    return undefined;
}
function normal(probability) {
    if (probability <= (0,distribution/* normalTail */.WI)(FARTHEST))
        return -FARTHEST;
    if (probability >= 1 - 1e-15)
        return FARTHEST;
    return Math.min(FARTHEST, (0,distribution/* normalQuantile */.Zl)(probability));
}

// EXTERNAL MODULE: ./build/bundle/stats/proportion.js
var proportion = __webpack_require__(12671);
;// CONCATENATED MODULE: ./build/bundle/stats/largest-difference.js

/**
 * An upper end for the largest difference of two samples' shares, z standard errors out: the largest of the bins' own
 * upper ends. The truth is the difference of one bin, and lies above that bin's own end no more often than promised,
 * however many bins there are. A bin's end is from the Wilson intervals of both shares, which stay honest for few rows
 * and shares near 0.
 * Source: Newcombe, Interval estimation for the difference between independent proportions, Statistics in Medicine 17
 * (1998), method 10.
 */
function largestDifferenceAtMost({ expected, actual }, rows, z) {
    let largest = 0;
    for (let bin = 0; bin < expected.length; bin++) {
        const [before, now] = [expected[bin] / rows.expected, actual[bin] / rows.actual];
        const [beforeLow, beforeHigh] = (0,proportion/* wilsonAt */.iU)(expected[bin], rows.expected, z);
        const [nowLow, nowHigh] = (0,proportion/* wilsonAt */.iU)(actual[bin], rows.actual, z);
        const up = now - before + Math.hypot(nowHigh - now, before - beforeLow);
        const down = before - now + Math.hypot(beforeHigh - before, now - nowLow);
        largest = Math.max(largest, up, down);
    }
    return Math.min(1, largest);
}

;// CONCATENATED MODULE: ./build/bundle/stats/poisson.js

/** From this mean on the corrected normal quantile is right to a count in all that matters. */
const LARGE_MEAN = 40;
/**
 * The quantiles of a Poisson variable at the middles of `into.length` equal parts, ascending.
 * @param into receives the counts
 */
function poissonQuantiles(mean, into) {
    const parts = into.length;
    if (mean >= LARGE_MEAN) {
        const root = Math.sqrt(mean);
        const normal = normalMiddles(parts);
        // Cornish and Fisher's first term corrects for skewness.
        for (let part = 0; part < parts; part++)
            into[part] = Math.max(0, Math.round(mean + root * normal[part] + (normal[part] ** 2 - 1) / 6));
        return;
    }
    let count = 0;
    let probability = Math.exp(-mean);
    let cumulative = probability;
    for (let part = 0; part < parts; part++) {
        const level = (part + 0.5) / parts;
        while (cumulative < level && probability > 0) {
            count++;
            probability *= mean / count;
            cumulative += probability;
        }
        into[part] = count;
    }
}
const middles = new Map();
function normalMiddles(parts) {
    const known = middles.get(parts);
    if (known !== undefined)
        return known;
    const made = Float64Array.from({ length: parts }, (_, part) => (0,distribution/* normalQuantile */.Zl)((part + 0.5) / parts));
    middles.set(parts, made);
    return made;
}

// EXTERNAL MODULE: ./build/bundle/stats/random.js
var random = __webpack_require__(94274);
;// CONCATENATED MODULE: ./build/bundle/stats/sample-noise.js


/** Samples drawn again and again from any shares with the same random choices, so that answers move smoothly. */
class Noise {
    #draws;
    /** For each bin of each side, the order in which its quantiles are dealt to the draws (Latin hypercube). */
    #orders;
    #quantiles;
    /** Shares of all samples of each side, one sample after another; written anew by each call. */
    #samples;
    constructor(bins, draws, seed) {
        this.#draws = draws;
        this.#orders = ordersOf(2 * bins, draws, seed);
        this.#quantiles = new Float64Array(draws);
        this.#samples = [new Float64Array(draws * bins), new Float64Array(draws * bins)];
    }
    /** Distances of samples of so many rows from these shares, ascending. */
    distances(expected, actual, rows, distance) {
        const [some, others] = this.#samples;
        this.#draw(some, expected, rows.expected, 0);
        this.#draw(others, actual, rows.actual, expected.length);
        const bins = expected.length;
        const found = new Float64Array(this.#draws);
        for (let draw = 0; draw < this.#draws; draw++) {
            const from = draw * bins;
            found[draw] = distance(some.subarray(from, from + bins), others.subarray(from, from + bins));
        }
        return found.sort();
    }
    /** Poisson counts of each bin, divided by their sum: a multinomial sample, but for its size varying a little. */
    #draw(samples, shares, rows, firstOrder) {
        const bins = shares.length;
        const quantiles = this.#quantiles;
        samples.fill(0);
        for (let bin = 0; bin < bins; bin++) {
            if (shares[bin] === 0)
                continue;
            poissonQuantiles(shares[bin] * rows, quantiles);
            const order = this.#orders[firstOrder + bin];
            for (let draw = 0; draw < this.#draws; draw++)
                samples[draw * bins + bin] = quantiles[order[draw]];
        }
        for (let draw = 0; draw < this.#draws; draw++) {
            let sum = 0;
            const to = (draw + 1) * bins;
            for (let at = draw * bins; at < to; at++)
                sum += samples[at];
            if (sum > 0)
                for (let at = draw * bins; at < to; at++)
                    samples[at] /= sum;
            else
                samples.set(shares, draw * bins);
        }
    }
}
let known;
/** Orders for so many bins; one set grows with what is asked for, since most columns share draws and seed. */
function ordersOf(count, draws, seed) {
    if (known?.draws !== draws || known.seed !== seed)
        known = { draws, seed, orders: [], next: (0,random/* createRandom */.s)(seed).next };
    while (known.orders.length < count) {
        const order = Uint32Array.from({ length: draws }, (_, at) => at);
        for (let at = draws - 1; at > 0; at--) {
            const other = Math.floor(known.next() * (at + 1));
            [order[at], order[other]] = [order[other], order[at]];
        }
        known.orders.push(order);
    }
    return known.orders;
}

;// CONCATENATED MODULE: ./build/bundle/stats/share-paths.js

/** The shares of both sides together. */
function pooledShares({ expected, actual }) {
    const all = total(expected) + total(actual);
    return Float64Array.from(expected, (count, bin) => (count + actual[bin]) / all);
}
function sharesOf(counts) {
    const rows = total(counts);
    return Float64Array.from(counts, (count) => count / rows);
}
/** From the pooled shares at 0 through those that were seen at 1 and beyond. */
function pathThroughSeen(counts) {
    const pooled = pooledShares(counts);
    const at = (shares, place) => {
        const moved = shares.map((share, bin) => Math.max(0, pooled[bin] + place * (share - pooled[bin])));
        const sum = total(moved);
        return moved.map((share) => share / sum);
    };
    const [expected, actual] = [sharesOf(counts.expected), sharesOf(counts.actual)];
    return (place) => ({ expected: at(expected, place), actual: at(actual, place) });
}
/**
 * Ways in which all of a distribution moves, whatever its shape: as normal distributions that are moved do (the binormal
 * model: Pepe, The Statistical Evaluation of Medical Tests, 2003, 4.4), or as their tail up or down alone grows or shrinks
 * (proportional hazards of the values or of their negatives: Lehmann, The power of rank tests, 1953), as that of an
 * exponential distribution under another scale.
 */
const ONE_WAY = [
    (cumulative, move) => (0,distribution/* normalTail */.WI)(move - (0,distribution/* normalQuantile */.Zl)(cumulative)),
    (cumulative, move) => -Math.expm1(Math.log1p(-cumulative) * Math.exp(-move)),
    (cumulative, move) => cumulative ** Math.exp(move),
];
/**
 * From the pooled shares at 0 to distributions that lie apart one way everywhere, so that shares stay shares however far
 * it goes. Each side moves as much as the other's rows weigh, against the other; at negative places the other way.
 * @param ordered so many bins, the first ones, are in their order; the others keep their shares
 * @param way one of `ONE_WAY`
 */
function pathOneWay(counts, ordered, way) {
    const pooled = pooledShares(counts);
    const [rows, others] = [total(counts.expected), total(counts.actual)];
    const inOrder = total(pooled.subarray(0, ordered));
    const at = (move) => {
        const moved = pooled.slice();
        let [cumulative, before] = [0, 0];
        for (let bin = 0; bin < ordered; bin++) {
            // An empty bin stays empty, and the last one is the end, whatever the rounding.
            if (pooled[bin] === 0)
                continue;
            cumulative += pooled[bin];
            const next = cumulative < inOrder * (1 - 1e-12) ? way(cumulative / inOrder, move) : 1;
            moved[bin] = Math.max(0, next - before) * inOrder;
            before = next;
        }
        return moved;
    };
    return (place) => ({
        expected: at((-place * others) / (rows + others)),
        actual: at((place * rows) / (rows + others)),
    });
}
function total(counts) {
    let sum = 0;
    for (let bin = 0; bin < counts.length; bin++)
        sum += counts[bin];
    return sum;
}

;// CONCATENATED MODULE: ./build/bundle/stats/distance-interval.js





const DRAWS = 500;
const REPLICATES = 2000;
/** Standard deviations above what was seen, where the upper end will be. */
const UPPER = 2;
/** Small enough for distances to grow in proportion. */
const SMALL = 1e-3;
/**
 * How far the distributions that two samples were drawn from lie apart, by turning tests around. Plain distances are
 * never 0 between samples: equal distributions show as much as few rows let them. So a line of pairs of
 * distributions is laid from equal ones (the pooled shares) through the seen ones and beyond, samples of the same sizes
 * are drawn at points of it, and a distance is in the interval when drawing from there would show what was seen
 * neither too seldom nor too often. The lower end is so a test at its level even for equal distributions and few
 * rows. For the upper end the chance to show so little is divided by the same chance at equal distributions (Read,
 * Presentation of search results: the CLs technique, 2002): few rows that happen to agree prove no agreement.
 *
 * Many pairs of distributions are equally far apart, and an upper end must hold for the one that shows least most easily
 * (the least favourable one: Lehmann and Romano, Testing Statistical Hypotheses, 3.8). Where bins have an order the seen
 * ones are not it: their difference holds the noise of its own samples, which changes its sign from place to place, and
 * to such a difference the noise of further samples adds. By Kantorovich's duality the Wasserstein distance is the
 * largest difference of means of a function of slope 1. Seen distances are at least that of the function which is right
 * for the truth; its variance is largest, that of the values themselves, where all lies apart one way, and what the
 * noise adds is smallest there. So a second line goes that way, in the form that hides most, and the upper
 * end is the larger one of both.
 */
function estimateDistance(counts, distance, { seed, draws = DRAWS, isCategorical = false, features = 1, isLargest = false, ordered = 0 }) {
    const sampling = {
        distance,
        plain: distance(sharesOf(counts.expected), sharesOf(counts.actual)),
        rows: { expected: total(counts.expected), actual: total(counts.actual) },
        noise: new Noise(counts.expected.length, draws, seed),
    };
    const { plain, rows } = sampling;
    const path = pathThroughSeen(counts);
    const equal = pointAt(path, 0, sampling);
    const seen = pointAt(path, 1, sampling);
    const points = pointsOf(path, [equal, seen], sampling, BOTH_ENDS);
    const smallest = Math.min(rows.expected, rows.actual) / features;
    const pooled = pooledShares(counts);
    const atLeast = distanceBy(points, ({ above }) => above);
    const atMost = distanceBy(points, ({ below }) => 1 - below / equal.below);
    const oneWay = oneWayPoints(ONE_WAY.map((way) => pathOneWay(counts, ordered, way)), equal, sampling);
    const atMostOneWay = distanceBy(oneWay, ({ below }) => 1 - below);
    const corrected = atLeast(0.5);
    const replicates = Float64Array.from({ length: REPLICATES }, (_, at) => {
        const level = (at + 0.5) / REPLICATES;
        if (level <= 0.5)
            return atLeast(stricter(level));
        return Math.max(atLeast(level), atMost(level), atMostOneWay(level), isLargest
            ? largestDifferenceAtMost(counts, rows, (0,distribution/* normalQuantile */.Zl)(level))
            : corrected + (0,distribution/* normalQuantile */.Zl)(level) * seen.spread, isCategorical ? unseen((1 - (1 - level) ** (1 / smallest)) / features, pooled, distance) : 0);
    });
    return { plain, corrected, replicates: replicates.sort() };
}
/**
 * A lower end at 2.5% is a test at 1.1%, one of 0.1% at 0.04%: a false alarm costs more than an alarm that comes with more
 * rows, and the bound of a rule is often not far from the noise of few rows.
 */
function stricter(level) {
    return level * (0.4 + 1.2 * level);
}
/**
 * Points of the line on which all lies apart one way: of all ways, up and down, the one on which the chance to see so
 * little falls most slowly with the distance. Where nothing can move, that of equal distributions alone.
 */
function oneWayPoints(paths, equal, sampling) {
    const both = paths.flatMap((path) => [path, (place) => path(-place)]);
    const lines = both.flatMap((path) => {
        const { expected, actual } = path(SMALL);
        const slope = sampling.distance(expected, actual) / SMALL;
        const scale = (sampling.plain + UPPER * equal.spread) / slope;
        if (!Number.isFinite(scale))
            return [];
        const line = (place) => path(place * scale);
        return [{ line, ends: [equal, pointAt(line, 1, sampling)] }];
    });
    lines.sort((a, b) => steepness(a.ends) - steepness(b.ends));
    return lines.length === 0 ? [equal] : pointsOf(lines[0].line, lines[0].ends, sampling, UPPER_END);
}
/** The distance that a category makes which has this share now, had none, and was not seen. */
function unseen(share, pooled, distance) {
    const { length } = pooled;
    const expected = new Float64Array(length + 1);
    const actual = new Float64Array(length + 1);
    expected.set(pooled);
    for (let bin = 0; bin < length; bin++)
        actual[bin] = pooled[bin] * (1 - share);
    actual[length] = share;
    return distance(expected, actual);
}

// EXTERNAL MODULE: ./build/bundle/gates/data/aggregate.js
var data_aggregate = __webpack_require__(22604);
;// CONCATENATED MODULE: ./build/bundle/gates/data/drift/doubles.js
const bytes = new DataView(new ArrayBuffer(8));
/** The largest double below a finite one. */
function below(value) {
    if (value === 0)
        return -Number.MIN_VALUE;
    bytes.setFloat64(0, value);
    const bits = bytes.getBigInt64(0);
    bytes.setBigInt64(0, value > 0 ? bits - 1n : bits + 1n);
    return bytes.getFloat64(0);
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/drift/number-bins.js

/** Beyond the reference's values bins grow by this factor, and by less where it has few values; … */
const GROWTH = 1.4;
const GROWTH_OF_FEW = 1.25;
/** … from this share of their range on … */
const FIRST_STEP = 1 / 64;
/** … to so many times their range away. */
const number_bins_FARTHEST = 1e6;
/** What lies between two values of the reference is seen to this share of its standard deviation … */
const FINEST = 1 / 32;
/** … or of its range, which bounds how many bins there are. */
const FINEST_OF_RANGE = 1 / 128;
/**
 * The bins of the reference's grid, a value that it knows by itself in a bin of its own, and further ones on both sides, so
 * that values far outside are seen where they are.
 * @param between whether it matters where values lie that are between two values which the reference has
 */
function gridBins({ grid, isEveryValue, std }, between = false) {
    const { edges } = grid;
    const [low, high] = [edges[0], edges[edges.length - 1]];
    const outside = steps(high - low || std || Math.abs(high) || 1, isEveryValue ? GROWTH_OF_FEW : GROWTH);
    const bins = new Bins();
    const finest = Math.max(std * FINEST, (high - low) * FINEST_OF_RANGE);
    const last = grid.counts.length - 1;
    for (const step of outside.toReversed())
        bins.close(low - step);
    bins.close(below(low));
    grid.counts.forEach((count, at) => {
        const upper = edges[at + 1];
        const isPoint = isEveryValue || edges[at] === upper;
        if (between && isEveryValue)
            bins.split(edges[at], upper, finest);
        if (isPoint)
            bins.close(below(upper));
        const pointNext = !isPoint && at + 2 < edges.length && edges[at + 2] === upper;
        const place = last === 0 || (at > 0 && at < last) ? 1 / 2 : tailPlace(count);
        bins.close(pointNext ? below(upper) : upper, count, isPoint ? 1 : at === 0 ? 1 - place : place);
    });
    for (const step of outside)
        bins.close(high + step);
    return bins.done();
}
const EULER = 0.577_215_664_901_532_9;
/**
 * Where the values of a bin at the end of the range lie on average, as a share of its width from its inner edge: a
 * tail thins out to the one value that is farthest. The largest of n values of an exponential distribution is ln n +
 * 0.577 times its mean (Gumbel). In the middle of the bin instead, a long tail would make distances too large.
 */
function tailPlace(count) {
    return Math.min(1 / 2, 1 / (Math.log(Math.max(1, count)) + EULER));
}
/** The ten bins between the reference's deciles, equal ones taken once. */
function decileBins(finite) {
    const edges = [...new Set(finite.deciles)];
    const fine = gridBins(finite);
    const expected = [...edges, Number.POSITIVE_INFINITY].map(() => 0);
    fine.expected.forEach((count, at) => {
        const upper = at < fine.edges.length ? fine.edges[at] : Number.POSITIVE_INFINITY;
        const bin = edges.findIndex((edge) => upper <= edge);
        expected[bin === -1 ? edges.length : bin] += count;
    });
    return { edges, expected, positions: expected.map((_, at) => at) };
}
function steps(range, growth) {
    const found = [];
    // Nothing is added to the smallest of ranges.
    if (range * FIRST_STEP === 0)
        return found;
    for (let step = range * FIRST_STEP; step < range * number_bins_FARTHEST; step *= growth)
        found.push((found[found.length - 1] ?? 0) + step);
    return found;
}
/** Collects bins from the lowest to the highest. */
class Bins {
    #edges = [];
    #expected = [];
    #positions = [];
    /** Ends the bin that is open at its upper edge; rounding can leave nothing between two edges. */
    /** @param place where its values lie, as a share of its width */
    close(edge, expected = 0, place = 1 / 2) {
        const last = this.#edges.length - 1;
        if (!Number.isFinite(edge))
            return;
        if (last >= 0 && edge <= this.#edges[last]) {
            this.#expected[last] += expected;
            return;
        }
        const lower = this.#edges[last] ?? edge;
        this.#edges.push(edge);
        this.#expected.push(expected);
        this.#positions.push(place === 1 ? edge : lower * (1 - place) + edge * place);
    }
    /** Ends bins of at most this width between two edges. */
    split(from, to, width) {
        const parts = Math.ceil((to - from) / width);
        for (let at = 1; at < parts; at++)
            this.close(from + ((to - from) * at) / parts);
    }
    done() {
        const last = this.#edges[this.#edges.length - 1];
        return {
            edges: this.#edges,
            expected: [...this.#expected, 0],
            positions: [...this.#positions, last],
        };
    }
}

;// CONCATENATED MODULE: ./build/bundle/stats/share-distances.js
/**
 * Jensen–Shannon distance: the square root of the divergence, by natural logarithms; 0 to √ln 2 = 0.8326.
 * scipy.spatial.distance.jensenshannon.
 * @throws RangeError when the bins are not the same number, or there are none
 */
function jensenShannon(expected, actual) {
    requireSameBins("jensenShannon", expected, actual);
    let sum = 0;
    for (let bin = 0; bin < expected.length; bin++) {
        const middle = (expected[bin] + actual[bin]) / 2;
        sum += logTerm(expected[bin], middle) + logTerm(actual[bin], middle);
    }
    // Rounding can leave equal shares a hair below zero.
    return Math.sqrt(Math.max(0, sum / 2));
}
/**
 * Hellinger distance √(½ Σ (√a − √e)²); 0 to 1. Le Cam and Yang, Asymptotics in Statistics (2000).
 * @throws RangeError when the bins are not the same number, or there are none
 */
function hellinger(expected, actual) {
    requireSameBins("hellinger", expected, actual);
    let sum = 0;
    for (let bin = 0; bin < expected.length; bin++)
        sum += (Math.sqrt(actual[bin]) - Math.sqrt(expected[bin])) ** 2;
    return Math.min(1, Math.sqrt(sum / 2));
}
/**
 * Kullback–Leibler divergence Σ a·ln(a / e) of the actual shares from the expected ones, in nats; 0 or more.
 * scipy.stats.entropy(actual, expected), but an expected share below `floor` counts as that much, so that a value that
 * the reference never has gives a large finite divergence instead of infinity.
 * @throws RangeError when the bins are not the same number, or there are none
 */
function klDivergence(expected, actual, floor) {
    requireSameBins("klDivergence", expected, actual);
    let sum = 0;
    for (let bin = 0; bin < expected.length; bin++) {
        const raised = actual[bin] > expected[bin] ? Math.max(expected[bin], Math.min(floor, actual[bin])) : expected[bin];
        sum += logTerm(actual[bin], raised);
    }
    return Math.max(0, sum);
}
/**
 * The largest difference of a share, max |a − e|; 0 to 1. TensorFlow Data Validation's L-infinity norm.
 * @throws RangeError when the bins are not the same number, or there are none
 */
function lInfinity(expected, actual) {
    requireSameBins("lInfinity", expected, actual);
    let largest = 0;
    for (let bin = 0; bin < expected.length; bin++)
        largest = Math.max(largest, Math.abs(actual[bin] - expected[bin]));
    return largest;
}
/**
 * Cramér's V between side and bin when both sides weigh the same, √(½ Σ (a − e)² / (a + e)); 0 to 1, whatever the
 * ratio of their rows. scipy.stats.contingency.association(method="cramer") of a table with equal totals; not
 * corrected for bias.
 * @throws RangeError when the bins are not the same number, or there are none
 */
function cramersV(expected, actual) {
    requireSameBins("cramersV", expected, actual);
    let sum = 0;
    for (let bin = 0; bin < expected.length; bin++) {
        const both = expected[bin] + actual[bin];
        if (both > 0)
            sum += (actual[bin] - expected[bin]) ** 2 / both;
    }
    return Math.min(1, Math.sqrt(sum / 2));
}
function logTerm(share, other) {
    return share === 0 ? 0 : share * Math.log(share / other);
}
function requireSameBins(name, expected, actual) {
    if (expected.length !== actual.length || expected.length === 0)
        throw new RangeError(`${name} needs the same bins: ${expected.length} and ${actual.length}`);
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/drift/statistics.js


/** Statistics of shares in bins whose order does not matter. */
const SHARE_STATISTICS = {
    psi: psi,
    jensen_shannon: jensenShannon,
    hellinger: hellinger,
    kl: (expected, actual) => klDivergence(expected, actual, PSI_FLOOR),
    l_infinity: lInfinity,
    cramers_v: cramersV,
};
/** Statistics of where numbers lie. */
const ORDER_STATISTICS = ["ks", "wasserstein", "energy"];
/** Statistics of how texts are written. */
const TEXT_STATISTICS = ["text", "text_length", "text_classes", "text_words"];
function isShareStatistic(statistic) {
    return Object.hasOwn(SHARE_STATISTICS, statistic);
}
function isOrderStatistic(statistic) {
    return ORDER_STATISTICS.some((one) => one === statistic);
}
/** Kinds of cells that hold no finite number, in the order in which `OrderedCounts` lists them. */
const statistics_KINDS = ["NULL", "negative infinity", "infinity", "NaN"];
/**
 * The distance of two columns of numbers, of shares of bins in their order, followed by those of `KINDS`.
 * @param positions of the bins alone
 * @param unit what distances are divided by: the reference's standard deviation
 */
function orderedDistance(statistic, positions, unit) {
    if (statistic === "ks")
        return ksLinedUp;
    const gaps = Float64Array.from(positions, (position, at) => at + 1 < positions.length ? (positions[at + 1] - position) / unit : 0);
    const isEnergy = statistic === "energy";
    return (expected, actual) => {
        const [some, others] = [finiteShare(expected), finiteShare(actual)];
        let moved = Math.abs(some - others);
        for (let at = gaps.length; at < expected.length; at++)
            moved += Math.abs(expected[at] - actual[at]);
        if (some === 0 || others === 0)
            return moved / 2;
        // As `wassersteinDistance` and `energyDistance` of the finite values alone, without copies of their shares.
        let apart = 0;
        let sum = 0;
        for (let at = 0; at < gaps.length; at++) {
            apart += actual[at] / others - expected[at] / some;
            sum += (isEnergy ? apart * apart : Math.abs(apart)) * gaps[at];
        }
        // Rows that stay finite are moved, the others become another kind, which costs 1.
        return Math.min(some, others) * (isEnergy ? Math.sqrt(2 * sum) : sum) + moved / 2;
    };
}
/** As `ksStatistic` of NULL, −∞, the bins, ∞, NaN: an order of all cells, so that none is left out. */
function ksLinedUp(expected, actual) {
    const count = expected.length - statistics_KINDS.length;
    let difference = actual[count] - expected[count];
    let largest = Math.abs(difference);
    difference += actual[count + 1] - expected[count + 1];
    largest = Math.max(largest, Math.abs(difference));
    for (let bin = 0; bin < count; bin++) {
        difference += actual[bin] - expected[bin];
        largest = Math.max(largest, Math.abs(difference));
    }
    difference += actual[count + 2] - expected[count + 2];
    return Math.max(largest, Math.abs(difference));
}
function finiteShare(shares) {
    let sum = 0;
    for (let at = 0; at < shares.length - statistics_KINDS.length; at++)
        sum += shares[at];
    return sum;
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/drift/compare-numbers.js



/** Numbers of at most so many different values are categories: their deciles would fall together. */
const FEW_CATEGORIES = 20;
function isCategorical({ isEveryValue, grid }) {
    return isEveryValue && grid.counts.length <= FEW_CATEGORIES;
}
/** Statistics of shares: by value where the reference has few, else by its deciles. */
function compareShares(statistic, reference, column, sql) {
    const byValue = isCategorical(reference.finite);
    const bins = byValue ? gridBins(reference.finite) : decileBins(reference.finite);
    const pair = byValue
        ? (counted) => valuePair(bins, reference, counted)
        : decilePair(bins, reference);
    return {
        aggregates: aggregatesOf(sql, column, bins.edges),
        compare: (values) => {
            const counted = countsFrom(values, bins);
            const distance = SHARE_STATISTICS[statistic];
            return { ...pair(counted), distance, isCategorical: true, rows: counted.rows };
        },
    };
}
/** Statistics of where numbers lie. The unit is the reference's standard deviation, which must not be 0. */
function compareOrder(statistic, reference, column, sql) {
    const bins = gridBins(reference.finite, true);
    const { std } = reference.finite;
    if (std === 0 && statistic !== "ks")
        return {
            code: "data/one-value",
            reason: `column \`${column.name}\` has one value only in the reference, so \`${statistic}\` has no standard deviation to be measured in`,
            fix: "Use `jensen_shannon`, which `drift` chooses for it.",
        };
    return {
        aggregates: aggregatesOf(sql, column, bins.edges),
        compare: (values) => {
            const counted = countsFrom(values, bins);
            const used = bins.positions.flatMap((_, at) => (bins.expected[at] + counted.bins[at] > 0 ? [at] : []));
            const positions = used.map((at) => bins.positions[at]);
            return {
                expected: [...used.map((at) => bins.expected[at]), ...kindsOf(reference)],
                actual: [...used.map((at) => counted.bins[at]), ...kindsOf(counted)],
                distance: orderedDistance(statistic, positions, std),
                isCategorical: statistic === "ks",
                ordered: used.length,
                rows: counted.rows,
            };
        },
    };
}
/** In the order of `KINDS`. */
function kindsOf(side) {
    return [side.nulls, side.negativeInfinite, side.infinite, side.nan];
}
/** A bin a value, one for all other values, and those of what is no finite number. */
function valuePair({ expected }, reference, counted) {
    const known = expected.flatMap((count, at) => (count > 0 ? [at] : []));
    const others = counted.bins.reduce((sum, count, at) => (expected[at] > 0 ? sum : sum + count), 0);
    return {
        expected: [...known.map((at) => expected[at]), 0, ...kindsOf(reference)],
        actual: [...known.map((at) => counted.bins[at]), others, ...kindsOf(counted)],
    };
}
/** The tenths, and bins of what is no finite number. */
function decilePair({ expected }, reference) {
    return (counted) => ({
        expected: [...expected, ...kindsOf(reference)],
        actual: [...counted.bins, ...kindsOf(counted)],
    });
}
function aggregatesOf(sql, column, edges) {
    const name = sql.identifier(column.name);
    const number = numberOf(sql, column);
    const finite = sql.isFinite(number);
    return {
        rows: "count(*)",
        filled: `count(${name})`,
        bins: { binned: number, edges, where: finite },
        ...(column.cell === "number"
            ? {
                nan: (0,data_aggregate/* countWhere */.t$)(sql.isNaN(number)),
                notFinite: (0,data_aggregate/* countWhere */.t$)(`NOT ${finite}`),
                infinite: (0,data_aggregate/* countWhere */.t$)(`NOT ${finite} AND NOT ${sql.isNaN(number)} AND ${number} > 0`),
            }
            : {}),
    };
}
function countsFrom(values, bins) {
    const rows = Number(values["rows"]);
    const nan = Number(values["nan"] ?? 0);
    const infinite = Number(values["infinite"] ?? 0);
    return {
        bins: (0,data_aggregate/* readCounts */.ZQ)(values["bins"], bins.edges.length + 1),
        nulls: rows - Number(values["filled"]),
        negativeInfinite: Number(values["notFinite"] ?? 0) - nan - infinite,
        infinite,
        nan,
        rows,
    };
}
/** A column as doubles, times as seconds and booleans as 0 and 1. */
function numberOf(sql, column) {
    const name = sql.identifier(column.name);
    if (column.cell === "time")
        return sql.asSeconds(name);
    return column.cell === "boolean" ? sql.booleanAsNumber(name) : sql.asNumber(name);
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/drift/comparison.js
/** Why a statistic cannot be had of what is known of the reference. */
function withheld(column, reference) {
    return {
        code: "data/withheld",
        reason: `what is known of column \`${column}\` in \`${reference}\` is not enough for this statistic`,
        fix: "Compare with the rows themselves, or write the profile with `--show-values`.",
    };
}

// EXTERNAL MODULE: ./build/bundle/gates/data/drift/text-features.js
var text_features = __webpack_require__(31370);
;// CONCATENATED MODULE: ./build/bundle/gates/data/drift/compare-text.js





/**
 * How differently texts are written: the largest Jensen–Shannon distance of their lengths (by the reference's deciles), of
 * the classes of characters that occur in them, and of having or not having each of the reference's most frequent
 * words. A row without a text counts in each.
 */
async function compareText(statistic, { rows, nulls, text }, column, table, reference) {
    const sql = table.engine.dialect;
    const name = sql.identifier(column.name);
    const has = (one) => statistic === "text" || statistic === one;
    const lengths = decileBins(text.lengths);
    const expression = (0,text_features/* classesExpression */.pc)(sql, name);
    const classes = text.classes.toSorted((a, b) => (a.value < b.value ? -1 : 1));
    const canSplit = expression !== undefined && sql.words !== undefined;
    if (!canSplit && statistic !== "text_length")
        return {
            code: "data/not-on-engine",
            reason: `${sql.id} cannot take texts apart as \`${statistic}\` needs it`,
            fix: "Use `text_length`.",
        };
    if ((has("text_classes") && classes.length === 0) ||
        (has("text_words") && text.words.length === 0 && statistic !== "text"))
        return withheld(column.name, reference);
    const words = text.words.map(({ value }) => value);
    const found = has("text_words") ? await (0,text_features/* wordsOf */.Z9)(table, column, words) : [];
    const rowsWith = new Map(found.map(({ value, count }) => [value, count]));
    const aggregates = {
        rows: "count(*)",
        filled: `count(${name})`,
        lengths: { binned: sql.textLength(name), edges: lengths.edges },
        ...(expression === undefined || !has("text_classes")
            ? {}
            : { classes: { listed: expression, values: classes.map(({ value }) => value) } }),
    };
    return {
        aggregates,
        compare: (values) => {
            const all = Number(values["rows"]);
            const without = all - Number(values["filled"]);
            const features = [];
            if (has("text_length"))
                features.push({
                    expected: [...lengths.expected, nulls],
                    actual: [...(0,data_aggregate/* readCounts */.ZQ)(values["lengths"], lengths.edges.length + 1), without],
                });
            if (has("text_classes"))
                features.push({
                    expected: withRest(classes.map(({ count }) => count), rows, nulls),
                    actual: withRest((0,data_aggregate/* readCounts */.ZQ)(values["classes"], classes.length), all, without),
                });
            if (has("text_words"))
                features.push(
                // Where no word is frequent, a column that became NULL would be like one of rare words.
                { expected: [rows - nulls, nulls], actual: [all - without, without] }, ...text.words.map((word) => wordFeature(word, rows, rowsWith.get(word.value) ?? 0, all)));
            return {
                expected: features.flatMap(({ expected }) => expected),
                actual: features.flatMap(({ actual }) => actual),
                distance: largestOf(features),
                isCategorical: true,
                features: features.length,
                rows: all,
            };
        },
    };
}
function withRest(counts, rows, without) {
    const known = counts.reduce((sum, count) => sum + count, 0);
    return [...counts, rows - without - known, without];
}
function wordFeature({ count }, rows, found, all) {
    return { expected: [count, rows - count], actual: [found, all - found] };
}
/**
 * The largest distance of any feature; their bins lie one after another, each with the shares of its own. One more bin
 * than there are is something of the first feature that neither side shows.
 */
function largestOf(features) {
    let end = 0;
    const ranges = features.map(({ expected }) => {
        const start = end;
        end += expected.length;
        return [start, end];
    });
    const partOf = (shares, from, to) => own(from === 0 && shares.length > end
        ? Float64Array.of(...shares.subarray(0, to), shares[end])
        : shares.subarray(from, to));
    return (expected, actual) => Math.max(...ranges.map(([from, to]) => jensenShannon(partOf(expected, from, to), partOf(actual, from, to))));
}
function own(part) {
    const sum = part.reduce((total, share) => total + share, 0);
    return sum > 0 ? part.map((share) => share / sum) : part;
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/drift/rare-values.js
/** Values that fewer rows than this share are too rare to be told from those that chance left out. */
const LEAST_ROWS = 6;
/** So many values of one row each tell what share of the rows to come has values that were not met. */
const LEAST_ONCE = 10;
/** Where more of the reference's rows than this have rare values, counting them as one could hide a drift. */
const MOST_RARE = 0.5;
/** The same of the values that a profile does not list, of which nothing is known. */
const MOST_UNLISTED = 0.03;
/** Looks both sides' values up together; undefined where the reference's rows are not at hand. */
async function unlistedValues({ engine, relation }, value, listed, raw) {
    if (raw === undefined || raw.table.engine !== engine)
        return undefined;
    const sql = engine.dialect;
    const there = sql.asText(sql.identifier(raw.column.name), raw.column);
    const ours = `SELECT ${value} AS v, count(*) AS ours, 0 AS theirs FROM ${relation.from} GROUP BY 1`;
    const theirs = `SELECT ${there} AS v, 0 AS ours, count(*) AS theirs FROM ${raw.table.relation.from} GROUP BY 1`;
    const both = `SELECT v, sum(ours) AS ours, sum(theirs) AS theirs FROM (${ours} UNION ALL ${theirs}) AS b GROUP BY v`;
    const others = listed.length === 0 ? "" : ` AND v NOT IN (${listed.map((one) => sql.text(one)).join(", ")})`;
    const [row] = await engine.query(`SELECT coalesce(sum(ours), 0) AS known, ${sql.countIf("theirs = 1")} AS once FROM (${both}) AS g WHERE v IS NOT NULL AND theirs > 0${others}`);
    return { known: Number(row["known"]), once: Number(row["once"]) };
}
/**
 * Both sides by value: a bin a listed value, one for the rare ones that both know, one for those that the reference has
 * not and one for NULL; and what the ends of the interval are found by, where that is not it.
 *
 * Who draws rows of many rare values twice meets new ones the second time. How many is told by the values that the
 * first draw met once: the chance that the next row has a value that was not met is their share of the rows (Good,
 * The population frequencies of species and the estimation of population parameters, 1953). So the lower end of the
 * interval compares with what the reference would be to itself: its rows of values met once are the new ones, and values
 * of few rows, of which the listed ones are those that chance favoured, are one bin.
 */
function valuePairs(counted, unlisted) {
    const { listed, found, rest, without } = counted;
    const expected = listed.map(({ count }) => count);
    const filled = sum(expected) + rest.expected;
    if (unlisted === undefined) {
        const pooled = pair([...expected, rest.expected], [...found, rest.actual], 0, 0, without);
        if (rest.expected <= MOST_UNLISTED * filled)
            return pooled;
        const upper = pair([...expected, rest.expected], [...found, 0], 0, rest.actual, without);
        return { ...pooled, upper, limit: "unlisted" };
    }
    const fresh = rest.actual - unlisted.known;
    const main = pair([...expected, rest.expected], [...found, unlisted.known], 0, fresh, without);
    const once = unlisted.once + expected.filter((count) => count === 1).length;
    if (once < LEAST_ONCE)
        return main;
    const common = expected.flatMap((count, at) => (count < LEAST_ROWS ? [] : [at]));
    const [theirs, ours] = [expected, found].map((side) => common.map((at) => side[at]));
    const rare = filled - sum(theirs);
    const known = sum(found) + unlisted.known - sum(ours);
    const lower = pair([...theirs, rare - once], [...ours, known], once, fresh, without);
    if (rare > MOST_RARE * filled)
        return { ...main, lower, upper: main, limit: "rare" };
    // What is new beyond that was not drawn by chance, and would be hidden among what was.
    const chance = Math.min(fresh, Math.round((once / filled) * (sum(found) + rest.actual)));
    const upper = pair([...theirs, rare - once, once], [...ours, known, chance], 0, fresh - chance, without);
    return { ...main, lower, upper };
}
function pair(expected, actual, newThere, newHere, without) {
    return {
        expected: [...expected, newThere, without.expected],
        actual: [...actual, newHere, without.actual],
    };
}
function sum(counts) {
    return counts.reduce((total, count) => total + count, 0);
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/drift/compare-values.js



/** Up to so many values are counted in the scan that all metrics share, more of them by grouping. */
const MOST_IN_SCAN = 200;
/** By category: a bin a value that the reference knows, one for all others and one for NULL. */
async function compareValues(statistic, { rows, nulls, values }, column, table, raw) {
    const sql = table.engine.dialect;
    const name = sql.identifier(column.name);
    const value = sql.asText(name, column);
    const top = values.top.toSorted((a, b) => Buffer.compare(Buffer.from(a.value), Buffer.from(b.value)));
    const listed = top.map((one) => one.value);
    const totals = { rows: "count(*)", filled: `count(${name})` };
    const inScan = listed.length > 0 && listed.length <= MOST_IN_SCAN;
    const grouped = inScan ? undefined : await groupCounts(table, value, listed);
    const rest = rows - nulls - compare_values_sum(top.map(({ count }) => count));
    const unlisted = rest === 0 ? { known: 0, once: 0 } : await unlistedValues(table, value, listed, raw);
    const countsOf = (scanned) => grouped === undefined
        ? (0,data_aggregate/* readCounts */.ZQ)(scanned["values"], listed.length)
        : listed.map((one) => grouped.get(one) ?? 0);
    return {
        aggregates: inScan ? { ...totals, values: { listed: value, values: listed } } : totals,
        compare: (scanned) => {
            const all = Number(scanned["rows"]);
            const filled = Number(scanned["filled"]);
            const found = countsOf(scanned);
            const counted = {
                listed: top,
                found,
                rest: { expected: rest, actual: filled - compare_values_sum(found) },
                without: { expected: nulls, actual: all - filled },
            };
            return {
                ...valuePairs(counted, unlisted),
                distance: SHARE_STATISTICS[statistic],
                isCategorical: true,
                rows: all,
            };
        },
    };
}
/** Rows of each of many values; to look them up after grouping takes a small part of what it takes before. */
async function groupCounts({ engine, relation }, value, listed) {
    if (listed.length === 0)
        return new Map();
    const wanted = listed.map((one) => engine.dialect.text(one)).join(", ");
    const groups = `SELECT ${value} AS v, count(*) AS n FROM ${relation.from} GROUP BY 1`;
    const rows = await engine.query(`SELECT v, n FROM (${groups}) AS g WHERE v IN (${wanted})`);
    return new Map(rows.map(({ v, n }) => [String(v), Number(n)]));
}
function compare_values_sum(counts) {
    return counts.reduce((total, count) => total + count, 0);
}

// EXTERNAL MODULE: ./build/bundle/gates/data/drift/distribution.js
var drift_distribution = __webpack_require__(36173);
;// CONCATENATED MODULE: ./build/bundle/gates/data/drift/compare.js







/** Text in which more than this share of values are different is no category. */
const MOST_DIFFERENT = 0.5;
/** The statistic that suits what the reference holds. */
function statisticFor({ cell, rows, nulls, numbers, ...texts }) {
    if (numbers !== undefined)
        return numbers.finite === undefined || isCategorical(numbers.finite) ? "jensen_shannon" : "wasserstein";
    if (cell !== "text")
        return "jensen_shannon";
    // Where values were withheld, how texts are written is no stand-in for which categories there are.
    const distinct = texts.values?.distinct ?? texts.distinct;
    if (distinct === undefined)
        return "text";
    const areCategories = distinct <= 2 || (distinct <= drift_distribution/* MOST_VALUES */.xy && distinct <= MOST_DIFFERENT * (rows - nulls));
    return areCategories ? "jensen_shannon" : "text";
}
/** What to count of the table under test for a statistic, or why it says nothing about such a column. */
async function planComparison(statistic, reference, context) {
    const column = (0,metric/* present */.Eb)(context.column);
    const { table } = context;
    const distribution = asKindOf(column, reference.distribution);
    const { numbers, values } = distribution;
    if (isOrderStatistic(statistic) || (isShareStatistic(statistic) && numbers !== undefined)) {
        if (numbers === undefined)
            return unfit(statistic, column, "numbers or times");
        const { finite } = numbers;
        if (finite === undefined)
            return withheld(column.name, reference.name);
        const known = { rows: distribution.rows, nulls: distribution.nulls, ...numbers, finite };
        return isOrderStatistic(statistic)
            ? compareOrder(statistic, known, column, table.engine.dialect)
            : compareShares(statistic, known, column, table.engine.dialect);
    }
    if (isShareStatistic(statistic)) {
        if (values === undefined)
            return withheld(column.name, reference.name);
        return compareValues(statistic, { ...distribution, values }, column, table, reference.raw);
    }
    if (column.cell !== "text")
        return unfit(statistic, column, "text");
    const { text } = distribution;
    if (text === undefined)
        return withheld(column.name, reference.name);
    const features = statistic === "text_length" ? undefined : await reference.features?.();
    const whole = { ...distribution, text: { ...text, ...features } };
    return compareText(statistic, whole, column, table, reference.name);
}
/** A flag is a boolean on one side and a number on the other. */
function asKindOf(column, distribution) {
    if (distribution.cell !== "boolean" || column.cell === "boolean")
        return distribution;
    const counted = ["false", "true"].map((flag) => distribution.values?.top.find(({ value }) => value === flag)?.count ?? 0);
    const flags = counted.flatMap((count, flag) => (count > 0 ? [{ flag, count }] : []));
    if (flags.length === 0)
        return distribution;
    const count = counted[0] + counted[1];
    const mean = counted[1] / count;
    const edges = flags.map(({ flag }) => flag);
    const finite = {
        count,
        mean,
        std: count > 1 ? Math.sqrt((mean * (1 - mean) * count) / (count - 1)) : 0,
        deciles: [],
        isEveryValue: true,
        grid: { edges: [edges[0], ...edges], counts: flags.map((one) => one.count) },
    };
    return { ...distribution, numbers: { nan: 0, infinite: 0, negativeInfinite: 0, finite } };
}
function unfit(statistic, { name, type }, needs) {
    return {
        code: "data/wrong-type",
        reason: `\`${statistic}\` compares ${needs}; column \`${name}\` is ${type}`,
        fix: "Leave out `statistic`, so that it is chosen by what the column holds.",
    };
}

// EXTERNAL MODULE: ./build/bundle/gates/data/profile/measure.js + 2 modules
var measure = __webpack_require__(44037);
;// CONCATENATED MODULE: ./build/bundle/gates/data/drift/from-profile.js
/** What a profile knows of a column, as drift looks at it; parts that the profile withholds are absent. */
function distributionFrom(column, rows) {
    const { cell, type, nulls, numbers, text, values, withheld } = column;
    if (cell === "nested")
        return undefined;
    const finite = numbers?.finite === undefined ? undefined : finiteFrom(numbers.finite);
    const lengths = text === undefined ? undefined : finiteFrom(text.lengths);
    return {
        cell,
        type,
        rows,
        nulls,
        ...(numbers === undefined
            ? {}
            : { numbers: { ...numbersOnly(numbers), ...(finite === undefined ? {} : { finite }) } }),
        ...(values === undefined || withheld !== undefined
            ? { distinct: distinctOf(column) }
            : { values: { distinct: distinctOf(column), top: values.map(valueCount) } }),
        ...(text === undefined || lengths === undefined
            ? {}
            : { text: { lengths, classes: text.classes.map(valueCount), words: text.words.map(valueCount) } }),
    };
}
function numbersOnly({ nan, infinite, negativeInfinite }) {
    return { nan, infinite, negativeInfinite };
}
function finiteFrom({ count, mean, std, deciles, isEveryValue, edges, counts, }) {
    if (deciles === undefined || edges === undefined || counts === undefined)
        return undefined;
    return { count, mean, std, deciles, isEveryValue: isEveryValue ?? false, grid: { edges, counts } };
}
/** After a merge the most that there can be: rather too many categories than a text taken for some. */
function distinctOf({ distinct, values = [] }) {
    return typeof distinct === "number" ? distinct : (distinct?.[1] ?? values.length);
}
function valueCount([value, count]) {
    return { value, count };
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/drift/reference.js







const reference_ADDABLE = ["integer", "number", "boolean"];
/** The reference's column of the same name, or why nothing can be compared with it. */
async function referenceOf(context) {
    const column = (0,metric/* present */.Eb)(context.column);
    const found = await columnOf(context, column);
    if ("reason" in found)
        return found;
    const { distribution, name } = found;
    if (distribution.cell !== column.cell &&
        !(reference_ADDABLE.includes(distribution.cell) && reference_ADDABLE.includes(column.cell)))
        return {
            code: "data/wrong-type",
            reason: `column \`${column.name}\` is ${(0,missing/* shortType */.RI)(column)} in \`${context.table.name}\` and ${(0,missing/* shortType */.RI)({ ...column, type: distribution.type })} in \`${name}\``,
            fix: "Write the column with the same type in both.",
        };
    if (distribution.rows === 0)
        return (0,metric/* noRows */.jw)(`the reference \`${name}\` has no rows`);
    if (distribution.nulls === distribution.rows)
        return (0,metric/* noRows */.jw)(`column \`${column.name}\` of the reference \`${name}\` has no values`);
    return found;
}
async function columnOf(context, column) {
    const profile = await context.referenceProfile();
    if (profile !== undefined)
        return "reason" in profile ? profile : profiledColumn(profile, column);
    const table = await context.reference();
    if ("reason" in table)
        return table;
    const raw = table.relation.columns.find(({ name }) => name === column.name);
    if (raw === undefined)
        return (0,missing/* notInReference */.cY)(column.name, table);
    const distribution = await rawDistribution(table, raw);
    if (distribution === undefined)
        return {
            code: "data/wrong-type",
            reason: `column \`${column.name}\` of \`${table.name}\` is ${(0,missing/* shortType */.RI)(raw)}, which has no distribution`,
            fix: "Name another column.",
        };
    const found = { distribution, name: table.name, raw: { table, column: raw } };
    return raw.cell === "text" ? { ...found, features: () => rawFeatures(table, raw) } : found;
}
function profiledColumn(profile, { name }) {
    const found = profile.columns.find((one) => one.name === name);
    if (found === undefined)
        return (0,missing/* notInReference */.cY)(name, { name: profile.source });
    const distribution = distributionFrom(found, profile.rows);
    return distribution === undefined ? withheld(name, profile.source) : { distribution, name: profile.source };
}
const sides = new WeakMap();
function sideOf(table) {
    const ofEngine = sides.get(table.engine) ?? new Map();
    sides.set(table.engine, ofEngine);
    const side = ofEngine.get(table.relation.from) ?? { known: new Map(), features: new Map(), waiting: [] };
    ofEngine.set(table.relation.from, side);
    return side;
}
function rawFeatures(table, column) {
    const { features } = sideOf(table);
    const found = features.get(column.name) ?? askFeatures(table, column);
    features.set(column.name, found);
    return found;
}
async function askFeatures(table, column) {
    return { classes: await (0,text_features/* classesOf */.OX)(table, column), words: await (0,text_features/* wordsOf */.Z9)(table, column) };
}
/** Columns that are asked for side by side are looked at in the same scans, each once. */
function rawDistribution(table, column) {
    const side = sideOf(table);
    const known = side.known.get(column.name);
    if (known !== undefined)
        return known;
    const settle = Promise.withResolvers();
    side.known.set(column.name, settle.promise);
    side.waiting.push({ column, settle });
    if (side.waiting.length === 1)
        setImmediate(() => void reference_scan(table, side));
    return settle.promise;
}
async function reference_scan(table, side) {
    const asked = side.waiting;
    side.waiting = [];
    await reference_measure(table, asked);
}
/** What one column makes impossible, or all of them together, must not take the others with it. */
async function reference_measure(table, asked) {
    const columns = asked.map(({ column }) => column);
    try {
        const only = { ...table, relation: { ...table.relation, columns } };
        const profiled = await (0,measure/* profileTable */.A)(only, { showValues: true, powers: 2, features: false });
        asked.forEach(({ settle }, at) => {
            settle.resolve(distributionFrom(profiled.columns[at], profiled.rows));
        });
    }
    catch (thrown) {
        if (asked.length > 1 && thrown instanceof error.AssayError) {
            const middle = Math.ceil(asked.length / 2);
            await reference_measure(table, asked.slice(0, middle));
            await reference_measure(table, asked.slice(middle));
            return;
        }
        for (const { settle } of asked)
            settle.reject(thrown);
    }
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/metrics/drift/distance-metric.js







/** What the descriptions of statistics of shares say of the shares. */
const BINS = "numbers and times by the reference's deciles, everything else, and what has at most 20 values, by category; NULL, NaN, infinities and values that the reference has not are bins of their own";
/** Draws of noise are the same in every run. */
const SEED = 20_261_121;
/** A metric of both sides' counts in the same bins, those of the table under test out of the shared scan. */
function comparisonMetric(declared) {
    const { statistic, estimate, unit = "score", direction = "lower", ...rest } = declared;
    return (0,metric/* plannedMetric */.PN)({
        ...rest,
        unit,
        direction,
        subject: "column",
        looksAtReference: true,
        applies: ({ cell }) => cell !== "nested",
        needs: "numbers, text, booleans or times",
        plan: async (context) => {
            const reference = await referenceOf(context);
            if ("reason" in reference)
                return reference;
            const planned = await planComparison(statistic(reference.distribution, context.options), reference, context);
            if ("reason" in planned)
                return planned;
            const { engine, relation } = context.table;
            const there = reference.raw?.table;
            const isItself = there?.engine === engine && there.relation.from === relation.from;
            return {
                aggregates: planned.aggregates,
                estimate: (values) => {
                    const comparison = planned.compare(values);
                    return comparison.rows === 0 ? (0,metric/* noRows */.jw)() : estimate(comparison, isItself, { context, reference });
                },
            };
        },
    });
}
/** A distance with its interval; the value is the sample's own, as every tool computes it, or corrected for bias. */
function distanceMetric(declared) {
    const { value, ...rest } = declared;
    const most = declared.range?.[1] ?? Number.POSITIVE_INFINITY;
    return comparisonMetric({
        ...rest,
        judgedBy: "interval",
        estimate: (comparison, isItself) => {
            if (isItself)
                return (0,model_estimate/* exactly */.p)(0, comparison.rows);
            const { rows } = comparison;
            const found = estimated(comparison);
            // Values from one end of the doubles to the other overflow.
            if (!Number.isFinite(found.plain) || !found.replicates.every(Number.isFinite))
                return (0,model_estimate/* exactly */.p)(Number.NaN, rows);
            const replicates = found.replicates.map((one) => Math.min(one, most));
            const limit = limitOf(comparison);
            return {
                value: found[value],
                uncertainty: { kind: "bootstrap", replicates },
                samples: rows,
                ...(limit === undefined ? {} : { limit }),
            };
        },
    });
}
const LIMITS = {
    unlisted: {
        reason: "the reference is a profile that does not list the values of more than 3% of its rows, so that those of the table may all be new",
        fix: "Compare with the rows themselves, or with a profile written with `--show-values`; `statistic: text` looks at what texts are made of.",
    },
    rare: {
        reason: "most rows of the reference have values of fewer than six rows, as ids have, so that new values of the table tell nothing",
        fix: "Compare with a reference of more rows, leave the column out, or look at what its texts are made of with `statistic: text`.",
    },
};
function limitOf({ limit, upper, distance }) {
    if (limit === undefined || upper === undefined)
        return undefined;
    return { reach: distance(sharesOf(upper.expected), sharesOf(upper.actual)), ...LIMITS[limit] };
}
/** The plain distance of all that was seen, with an interval that reaches from what chance leaves of it. */
function estimated(comparison) {
    const { distance, isCategorical, features, ordered, lower, upper } = comparison;
    const isLargest = distance === SHARE_STATISTICS.l_infinity;
    const settings = { seed: SEED, isCategorical, features, isLargest, ordered };
    const found = estimateDistance(lower ?? comparison, distance, settings);
    const farther = upper === undefined ? undefined : estimateDistance(upper, distance, settings);
    const half = found.replicates.length / 2;
    return {
        corrected: found.corrected,
        plain: lower === undefined
            ? found.plain
            : distance(sharesOf(comparison.expected), sharesOf(comparison.actual)),
        replicates: farther === undefined
            ? found.replicates
            : found.replicates.map((one, at) => (at < half ? one : Math.max(one, farther.replicates[at]))).sort(),
    };
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/metrics/drift/distances.js


const ORDER = "of the values in their order";
function named(id, description, source, range = [0, Number.MAX_SAFE_INTEGER]) {
    return distanceMetric({ id, description, source, range, statistic: () => id, value: "plain" });
}
const distances_psi = named("psi", `Population stability index of a column against the reference: ${BINS}; shares below ${PSI_FLOOR} count as ${PSI_FLOOR}.`, "Siddiqi, Credit Risk Scorecards (2006); numpy.quantile for the deciles");
const distances_jensenShannon = named("jensen_shannon", `Jensen–Shannon distance of a column from the reference, by natural logarithms (0 to 0.83): ${BINS}.`, "scipy.spatial.distance.jensenshannon", [0, Math.sqrt(Math.LN2)]);
const distances_hellinger = named("hellinger", `Hellinger distance of a column from the reference: ${BINS}.`, "Le Cam and Yang, Asymptotics in Statistics (2000): sqrt(sum((sqrt(p) - sqrt(q))**2) / 2)", [0, 1]);
const kl = named("kl", `Kullback–Leibler divergence of a column from the reference, in nats: ${BINS}; a share of the reference below ${PSI_FLOOR} counts as ${PSI_FLOOR}.`, "scipy.stats.entropy(actual, reference)");
const distances_lInfinity = named("l_infinity", `The largest difference of a share between a column and the reference: ${BINS}.`, "TensorFlow Data Validation, L-infinity norm", [0, 1]);
const distances_cramersV = named("cramers_v", `Cramér's V between side and bin of a column and the reference, both sides weighing the same, not corrected for bias: ${BINS}.`, 'scipy.stats.contingency.association(method="cramer") of a table with equal totals', [0, 1]);
const ks = named("ks", `Kolmogorov–Smirnov statistic ${ORDER}, NULL before all others and NaN after them; beyond 100 different values by about 100 bins of the reference, which can make it smaller by the share of one of them.`, "scipy.stats.ks_2samp(...).statistic", [0, 1]);
const wasserstein = named("wasserstein", "Wasserstein distance of the finite values in standard deviations of the reference's, times the share of rows that have one, plus the share that changed between finite, NULL, NaN and infinite; beyond 100 different values by about 100 bins of the reference.", "scipy.stats.wasserstein_distance(actual, reference) / numpy.std(reference, ddof=1)");
const energy = named("energy", "Energy distance of the finite values, both divided by the standard deviation of the reference's, times the share of rows that have one, plus the share that changed between finite, NULL, NaN and infinite; beyond 100 different values by about 100 bins of the reference.", "scipy.stats.energy_distance(actual / s, reference / s) with s = numpy.std(reference, ddof=1)");

;// CONCATENATED MODULE: ./build/bundle/gates/data/metrics/drift/drift.js




const STATISTICS = [...Object.keys(SHARE_STATISTICS), ...ORDER_STATISTICS, ...TEXT_STATISTICS];
const drift = distanceMetric({
    id: "drift",
    description: "How far a column has moved from the reference, corrected for what chance alone shows between so many rows: numbers and times by `wasserstein`, categories, flags and numbers of at most 20 values by `jensen_shannon`, other text by `text`. Rules hold the whole interval against a bound, so few rows are inconclusive rather than a false alarm.",
    source: "Median-unbiased by inversion of parametric bootstrap tests; docs/data-drift.md",
    range: [0, Number.MAX_SAFE_INTEGER],
    value: "corrected",
    options: build/* Type.Object */.ZUJ.Object({
        statistic: build/* Type.Optional */.ZUJ.Optional(build/* Type.Enum */.ZUJ.Enum(STATISTICS, { description: "The distance; default: chosen by what the reference holds" })),
    }),
    statistic: (reference, { statistic }) => STATISTICS.find((one) => one === statistic) ?? statisticFor(reference),
});

;// CONCATENATED MODULE: ./build/bundle/stats/chi-square.js
/**
 * Pearson's chi-square test that two samples have the same shares, without a correction for continuity; bins that
 * neither has are left out. scipy.stats.chi2_contingency(table, correction=False).
 * @param expected counts of the reference
 * @param actual counts of the same bins
 * @returns undefined when fewer than two bins have rows, or a side has none
 */
function chiSquareTest(expected, actual) {
    let [some, others, bins] = [0, 0, 0];
    for (let bin = 0; bin < expected.length; bin++) {
        some += expected[bin];
        others += actual[bin];
        if (expected[bin] + actual[bin] > 0)
            bins++;
    }
    if (bins < 2 || some === 0 || others === 0)
        return undefined;
    let statistic = 0;
    for (let bin = 0; bin < expected.length; bin++) {
        const both = expected[bin] + actual[bin];
        if (both === 0)
            continue;
        for (const [seen, rows] of [
            [expected[bin], some],
            [actual[bin], others],
        ]) {
            const awaited = (both * rows) / (some + others);
            statistic += (seen - awaited) ** 2 / awaited;
        }
    }
    const degreesOfFreedom = bins - 1;
    return { statistic, degreesOfFreedom, pValue: upperGamma(degreesOfFreedom / 2, statistic / 2) };
}
const STEPS = 100_000;
const PRECISION = 1e-16;
/**
 * Regularised upper incomplete gamma function Q(a, x): by its series below a + 1, by Lentz's continued fraction above.
 * Press et al., Numerical Recipes, 6.2; scipy.special.gammaincc.
 */
function upperGamma(a, x) {
    if (x <= 0)
        return 1;
    const scale = Math.exp(a * Math.log(x) - x - logGamma(a));
    if (x < a + 1) {
        let term = 1 / a;
        let sum = term;
        for (let step = 1; step < STEPS && term > sum * PRECISION; step++) {
            term *= x / (a + step);
            sum += term;
        }
        return Math.max(0, 1 - sum * scale);
    }
    let b = x + 1 - a;
    let c = Number.MAX_VALUE;
    let d = 1 / b;
    let fraction = d;
    for (let step = 1; step < STEPS; step++) {
        const numerator = -step * (step - a);
        b += 2;
        d = 1 / (numerator * d + b);
        c = b + numerator / c;
        const change = c * d;
        fraction *= change;
        if (Math.abs(change - 1) < PRECISION)
            break;
    }
    return fraction * scale;
}
/** Stirling's series, from above 10 on right to 16 digits; smaller arguments are raised there. */
function logGamma(value) {
    let lowered = 0;
    let x = value;
    for (; x < 15; x++)
        lowered += Math.log(x);
    const inverse = 1 / (x * x);
    const series = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse * (1 / 1680 - inverse / 1188)))) / x;
    return (x - 0.5) * Math.log(x) - x + Math.log(2 * Math.PI) / 2 + series - lowered;
}

// EXTERNAL MODULE: ./build/bundle/stats/holm.js
var holm = __webpack_require__(92483);
;// CONCATENATED MODULE: ./build/bundle/stats/kolmogorov.js
/** From here on n·d² the sum of the one-sided distribution is as good as exact (Simard and L'Ecuyer 2011, 3). */
const FAR = 2.2;
/** Beyond, the probability is below the smallest double. */
const HOPELESS = 370;
/** Up to so many rows on the larger side all orders of the rows are counted, as SciPy does unasked. */
const MOST_EXACT = 10_000;
/**
 * Two-sided p-value of the two-sample Kolmogorov–Smirnov statistic: scipy.stats.ks_2samp. Exact up to 10,000 rows a side,
 * beyond by the distribution of the one-sample statistic of n·m / (n + m) rows (method="asymp"). Ties make it too large,
 * never too small.
 */
function ksPValue(statistic, rows, otherRows) {
    const n = Math.max(1, Math.round((rows * otherRows) / (rows + otherRows)));
    const squared = n * statistic ** 2;
    if (squared >= HOPELESS)
        return 0;
    if (Math.max(rows, otherRows) <= MOST_EXACT)
        return exactPValue(statistic, rows, otherRows);
    if (statistic <= 1 / (2 * n))
        return 1;
    if (statistic >= 1)
        return 0;
    return Math.min(1, squared >= FAR || statistic >= 0.5 ? 2 * oneSided(n, statistic) : 1 - pelzGood(n, statistic));
}
/**
 * Share of all orders of both sides' rows whose statistic is at least this, by walks on a lattice: a step right for a row
 * of one side, a step up for one of the other. Hodges, The significance probability of the Smirnov two-sample test
 * (1958); the recurrence is that of the share that has left the band, so that small ones lose no digits.
 */
function exactPValue(statistic, rows, otherRows) {
    const [right, up] = [Math.max(rows, otherRows), Math.min(rows, otherRows)];
    const divisor = greatestCommonDivisor(right, up);
    const [width, height] = [right / divisor, up / divisor];
    // The statistic is a multiple of 1 / (width · up); whole numbers keep the edge of the band sharp.
    const edge = Math.round(statistic * width * up);
    if (edge === 0)
        return 1;
    const left = new Float64Array(up + 1).fill(1);
    for (let x = 0, lowest = 0; x <= right; x++) {
        const from = Math.max(0, Math.floor((x * height - edge) / width) + 1);
        const to = Math.min(up, Math.ceil((x * height + edge) / width) - 1);
        for (; lowest < from; lowest++)
            left[lowest] = 1;
        for (let y = from; y <= to; y++) {
            const below = y > 0 ? left[y - 1] : 0;
            left[y] = x + y === 0 ? 0 : (x * left[y] + y * below) / (x + y);
        }
    }
    return Math.min(1, left[up]);
}
function greatestCommonDivisor(a, b) {
    return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
/** Birnbaum and Tingey (1951): the chance that the one-sided statistic of n rows exceeds d. */
function oneSided(n, d) {
    let logChoose = 0;
    let sum = 0;
    for (let j = 0; j <= Math.floor(n * (1 - d)); j++) {
        if (j > 0)
            logChoose += Math.log((n - j + 1) / j);
        const rest = 1 - d - j / n;
        // The last term is the power 0 of 0 when the rest vanishes.
        const last = rest > 0 ? (n - j) * Math.log(rest) : n === j ? 0 : Number.NEGATIVE_INFINITY;
        sum += Math.exp(logChoose + (j - 1) * Math.log(d + j / n) + last);
    }
    return Math.min(1, d * sum);
}
/** Pelz and Good (1976): K0(z) + K1(z)/√n + K2(z)/n + K3(z)/n^1.5 for z = d·√n, in the form for small z. */
function pelzGood(n, d) {
    const z = d * Math.sqrt(n);
    const [pi2, pi4, pi6] = [Math.PI ** 2, Math.PI ** 4, Math.PI ** 6];
    const sums = [0, 0, 0, 0];
    const terms = Math.ceil((16 * z) / Math.PI);
    for (let k = terms; k >= 1; k--) {
        const m = (2 * k - 1) ** 2;
        const weight = Math.exp((-pi2 * m) / (8 * z ** 2));
        sums[0] += weight;
        sums[1] += weight * (-(z ** 2) + (pi2 / 4) * m);
        sums[2] +=
            weight *
                (6 * z ** 6 +
                    2 * z ** 4 +
                    ((2 * z ** 4 - 5 * z ** 2) * pi2 * m) / 4 +
                    (pi4 * (1 - 2 * z ** 2) * m ** 2) / 16);
        sums[3] +=
            weight *
                (-30 * z ** 6 -
                    90 * z ** 8 +
                    ((pi2 * (135 * z ** 4 - 96 * z ** 6)) / 4) * m +
                    ((pi4 * (-60 * z ** 2 + 212 * z ** 4)) / 16) * m ** 2 +
                    ((pi6 * (5 - 30 * z ** 2)) / 64) * m ** 3);
    }
    let [second, third] = [0, 0];
    for (let k = terms; k >= 1; k--) {
        const weight = k ** 2 * Math.exp((-pi2 * k ** 2) / (2 * z ** 2));
        second += weight;
        third += weight * (3 * z ** 2 - pi2 * k ** 2);
    }
    const root = Math.sqrt(2 * Math.PI);
    return ((root * sums[0]) / z +
        (root * sums[1]) / (6 * z ** 4 * Math.sqrt(n)) +
        ((root * sums[2]) / (72 * z ** 7) - (pi2 * root * second) / (36 * z ** 3)) / n +
        ((root * sums[3]) / (6480 * z ** 10) + (pi2 * root * third) / (216 * z ** 6)) / n ** 1.5);
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/drift/exact-ks.js


/**
 * The Kolmogorov–Smirnov statistic of all values of both sides, NULL before and NaN after them. One sort of all values.
 * @returns undefined where the reference's rows are not where the table's are
 */
async function exactKs({ engine, relation }, column, { raw }, { expected, actual }) {
    if (raw === undefined || raw.table.engine !== engine)
        return undefined;
    const sql = engine.dialect;
    const ours = countsOf(actual);
    const theirs = countsOf(expected);
    const values = `${valuesOf(sql, column, relation.from, 1)} UNION ALL ${valuesOf(sql, raw.column, raw.table.relation.from, 0)}`;
    const passed = `SELECT sum(ours) OVER (ORDER BY v) AS ours, count(*) OVER (ORDER BY v) AS together FROM (${values}) AS b`;
    const literal = (value) => sql.asNumber(`'${value}'`);
    const share = (count, { nulls, rows }) => `(${sql.asNumber(count)} + ${literal(nulls)}) / ${literal(rows)}`;
    const [row] = await engine.query(`SELECT max(abs(${share("ours", ours)} - ${share("together - ours", theirs)})) AS ks FROM (${passed}) AS s`);
    const beforeAll = Math.abs(ours.nulls / ours.rows - theirs.nulls / theirs.rows);
    return Math.max(beforeAll, Number(row["ks"] ?? 0));
}
function countsOf(side) {
    const nulls = side[side.length - statistics_KINDS.length + statistics_KINDS.indexOf("NULL")];
    return { nulls, rows: side.reduce((sum, count) => sum + count, 0) };
}
/** Values that have an order among numbers, infinities with them. */
function valuesOf(sql, column, from, ours) {
    const number = numberOf(sql, column);
    const isOrdered = column.cell === "number" ? ` AND NOT ${sql.isNaN(number)}` : "";
    return `SELECT ${number} AS v, ${ours} AS ours FROM ${from} WHERE ${number} IS NOT NULL${isOrdered}`;
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/metrics/drift/hypothesis-tests.js







const HOLM = "corrected by Holm for all columns of the rule, so that a rule over many columns is wrong no more often than one over one";
const chiSquare = comparisonMetric({
    id: "chi_square",
    description: `Pearson's chi-square statistic of a column against the reference, without correction for continuity: ${BINS}. It grows with the rows, so bounds fit one number of rows only; \`cramers_v\` does not.`,
    source: "scipy.stats.chi2_contingency(table, correction=False).statistic",
    range: [0, Number.MAX_SAFE_INTEGER],
    statistic: () => "cramers_v",
    estimate: (comparison, isItself) => {
        const found = testOf(comparison, isItself);
        return "reason" in found ? found : (0,model_estimate/* exactly */.p)(found.statistic, comparison.rows);
    },
});
const chiSquarePValue = comparisonMetric({
    id: "chi_square_p_value",
    description: `p-value of the chi-square test that a column has the shares of the reference, ${HOLM}: ${BINS}. With many rows it finds differences that matter to nobody; \`drift\` says how large they are.`,
    source: 'scipy.stats.chi2_contingency(table, correction=False).pvalue; statsmodels multipletests(method="holm")',
    range: [0, 1],
    direction: "higher",
    statistic: () => "cramers_v",
    estimate: (comparison, isItself) => {
        const found = testOf(comparison, isItself);
        return "reason" in found ? found : (0,model_estimate/* exactly */.p)(found.pValue, comparison.rows);
    },
    together: adjusted,
});
const ksPValueMetric = comparisonMetric({
    id: "ks_p_value",
    description: `p-value of the two-sample Kolmogorov–Smirnov test of a column of numbers or times against the reference, ${HOLM}; NULL lies before all values and NaN after them. Ties make it too large, never too small, and so do the hundred bins in which it compares with a profile or with rows that another engine reads.`,
    source: 'scipy.stats.ks_2samp(...).pvalue; statsmodels multipletests(method="holm")',
    range: [0, 1],
    direction: "higher",
    statistic: () => "ks",
    estimate: async (comparison, isItself, sides) => {
        const { expected, rows } = comparison;
        if (isItself)
            return (0,model_estimate/* exactly */.p)(1, rows);
        return (0,model_estimate/* exactly */.p)(ksPValue(await ksOf(comparison, sides), hypothesis_tests_total(expected), rows), rows);
    },
    together: adjusted,
});
/** Of the values themselves where they are at hand: bins hide a difference that many rows make sure. */
async function ksOf(comparison, { context: { table, column }, reference }) {
    const { expected, actual, distance, rows } = comparison;
    const isInBins = reference.distribution.numbers?.finite?.isEveryValue === false;
    const exact = isInBins ? await exactKs(table, (0,metric/* present */.Eb)(column), reference, comparison) : undefined;
    return exact ?? distance(shares(expected, hypothesis_tests_total(expected)), shares(actual, rows));
}
function testOf({ expected, actual }, isItself) {
    if (isItself)
        return { statistic: 0, pValue: 1 };
    const nothing = {
        code: "data/one-value",
        reason: "both sides have one and the same value only, so there are no shares to compare",
        fix: "Use `drift`, which also says how sure so many rows are.",
    };
    return chiSquareTest(expected, actual) ?? nothing;
}
/** p-values of one rule, each raised so that all of them together err no more often than one. */
function adjusted(answers) {
    const found = answers.flatMap((answer) => ((0,model_estimate/* isMissing */.b)(answer) ? [] : [answer]));
    const raised = new Map((0,holm/* holm */.f)(found.map(({ value }) => value)).map((value, at) => [found[at], value]));
    return answers.map((answer) => (0,model_estimate/* isMissing */.b)(answer) ? answer : { ...answer, value: raised.get(answer) ?? answer.value });
}
function shares(counts, rows) {
    return Float64Array.from(counts, (count) => count / rows);
}
function hypothesis_tests_total(counts) {
    return counts.reduce((sum, count) => sum + count, 0);
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/metrics/labels/balance.js


const classBalance = (0,metric/* queryMetric */.nG)({
    id: "class_balance",
    description: "Number of rows of the rarest value of the column divided by that of the most frequent one: 1 where all are alike. NULL is no value, and one value alone has no balance.",
    subject: "column",
    unit: "ratio",
    direction: "higher",
    range: [0, 1],
    source: "pandas.Series.value_counts().min() / pandas.Series.value_counts().max()",
    measure: async ({ table: { engine, relation }, column: given }) => {
        const column = (0,metric/* present */.Eb)(given);
        const name = engine.dialect.identifier(column.name);
        const [row] = await engine.query(`SELECT min(n) AS rarest, max(n) AS most, count(*) AS classes, coalesce(sum(n), 0) AS total FROM (SELECT count(*) AS n FROM ${relation.from} WHERE ${name} IS NOT NULL GROUP BY ${name}) AS g`);
        const total = Number(row["total"]);
        if (total === 0)
            return (0,metric/* noRows */.jw)(`column \`${column.name}\` has no values`);
        if (Number(row["classes"]) === 1)
            return {
                code: "data/one-value",
                reason: `all values of column \`${column.name}\` are the same, so nothing is in balance`,
                fix: "Check the step that writes the label; guard it with `distinct_count`.",
            };
        return (0,model_estimate/* exactly */.p)(Number(row["rarest"]) / Number(row["most"]), total);
    },
});

;// CONCATENATED MODULE: ./build/bundle/gates/data/metrics/labels/conflicting.js




const options = build/* Type.Object */.ZUJ.Object({
    label: build/* Type.String */.ZUJ.String({ minLength: 1, description: "Column with the label" }),
    columns: build/* Type.Optional */.ZUJ.Optional(names("Columns that make two rows the same; default: all but the label")),
});
function conflicting(form, value) {
    return (0,metric/* queryMetric */.nG)({
        id: `conflicting_label_${form}`,
        description: `${form === "rate" ? "Share" : "Number"} of rows of which the same row occurs with another label; NULL equals NULL, and is no label.`,
        subject: "table",
        unit: form === "rate" ? "ratio" : "count",
        direction: "lower",
        range: form === "rate" ? [0, 1] : [0, Number.MAX_SAFE_INTEGER],
        source: "frame.groupby(columns, dropna=False)[label].transform('nunique') > 1; deepchecks.tabular.checks.ConflictingLabels",
        options,
        measure: async (context) => {
            const found = await conflictsOf(context);
            if ("reason" in found)
                return found;
            return found.rows === 0 ? (0,metric/* noRows */.jw)() : (0,model_estimate/* exactly */.p)(value(found), found.rows);
        },
    });
}
const conflictingLabelRate = conflicting("rate", ({ conflicting, rows }) => conflicting / rows);
const conflictingLabelCount = conflicting("count", ({ conflicting }) => conflicting);
async function conflictsOf({ table, options, failing }) {
    const { engine, relation } = table;
    const label = String(options["label"]);
    const rest = relation.columns.map(({ name }) => name).filter((name) => name !== label);
    const wanted = listOf(options["columns"]) ?? rest;
    const unknown = columnsOf(table, [label, ...wanted]);
    if ("reason" in unknown)
        return unknown;
    if (wanted.length === 0)
        return (0,metric/* noRows */.jw)(`\`${table.name}\` has no column beside the label`);
    const { identifier } = engine.dialect;
    // The columns may have any names, those of these sums among them.
    const keys = wanted.map((_, at) => `k${at}`);
    const by = keys.join(", ");
    const cells = `SELECT ${wanted.map((name, at) => `${identifier(name)} AS k${at}`).join(", ")}, ${identifier(label)} AS label FROM ${relation.from}`;
    const labels = `SELECT ${by}, count(*) AS n, count(label) AS labelled FROM (${cells}) AS c GROUP BY ${by}, label`;
    const groups = `SELECT ${by}, sum(n) AS n, sum(labelled) AS labelled, sum(CASE WHEN labelled > 0 THEN 1 ELSE 0 END) AS labels FROM (${labels}) AS l GROUP BY ${by}`;
    const filled = keys.map((key) => `${key} IS NOT NULL`).join(" OR ");
    const sumWhere = (condition) => `coalesce(sum(CASE WHEN ${condition} THEN n ELSE 0 END), 0)`;
    const [row] = await engine.query(`SELECT coalesce(sum(n), 0) AS total, coalesce(sum(labelled), 0) AS labelled, ${sumWhere(filled)} AS filled, ${sumWhere("labels > 1")} AS conflicting FROM (${groups}) AS g`);
    if (Number(row["total"]) > 0) {
        if (Number(row["labelled"]) === 0)
            return (0,metric/* noRows */.jw)(`no row has a label in \`${label}\``);
        if (Number(row["filled"]) === 0)
            return (0,metric/* noRows */.jw)("no row has a value beside its label");
    }
    const found = { rows: Number(row["total"]), conflicting: Number(row["conflicting"]) };
    const named = identifier(label);
    failing({
        rows: found.rows,
        failing: found.conflicting,
        what: ["has a twin with another label", "have twins with another label"],
        columns: wanted,
        found: {
            kind: "groups",
            by: wanted,
            having: `count(DISTINCT ${named}) > 1`,
        },
    });
    return found;
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/metrics/labels/new-values.js




function newValueMetric(id, description, unit, source, value) {
    return (0,metric/* queryMetric */.nG)({
        id,
        description,
        subject: "column",
        unit,
        direction: "lower",
        range: unit === "ratio" ? [0, 1] : [0, Number.MAX_SAFE_INTEGER],
        source,
        looksAtReference: true,
        applies: ({ cell }) => cell !== "nested",
        needs: "numbers, text, booleans or times",
        measure: async (context) => {
            const found = await newValuesOf(context, (0,metric/* present */.Eb)(context.column));
            if ("reason" in found)
                return found;
            return found.rows === 0 ? (0,metric/* noRows */.jw)() : (0,model_estimate/* exactly */.p)(value(found), found.rows);
        },
    });
}
const newValueRate = newValueMetric("new_value_rate", "Share of rows in which the column has a value that the reference never has, as of a new category; a NULL is not new.", "ratio", "(~pandas.Series.dropna().isin(reference)).sum() / len(values); deepchecks.tabular.checks.NewCategoryTrainTest", ({ withNew, rows }) => withNew / rows);
const newValueCount = newValueMetric("new_value_count", "Number of different values of the column that the reference never has; NULL is none of them.", "count", "len(set(values.dropna()) - set(reference))", ({ values }) => values);
async function newValuesOf(context, column) {
    const { table } = context;
    const reference = await context.reference();
    if ("reason" in reference)
        return reference;
    const there = reference.relation.columns.find(({ name }) => name === column.name);
    if (there === undefined)
        return (0,missing/* notInReference */.cY)(column.name, reference);
    const found = await comparablePairs(table, reference, [column.name]);
    if ("reason" in found)
        return found;
    const { dialect } = table.engine;
    const name = dialect.identifier(column.name);
    const value = comparable(dialect, name, found[0]);
    const own = `SELECT ${value} AS v, count(*) AS ours, 0 AS theirs FROM ${table.relation.from} GROUP BY 1`;
    const known = `SELECT DISTINCT ${comparable(dialect, name, found[0], "there")} AS v, 0 AS ours, 1 AS theirs FROM ${reference.relation.from}`;
    const groups = `SELECT v, sum(ours) AS ours, sum(theirs) AS theirs FROM (${own} UNION ALL ${known}) AS b GROUP BY v`;
    const isNew = "v IS NOT NULL AND theirs = 0 AND ours > 0";
    const [row] = await table.engine.query(`SELECT coalesce(sum(ours), 0) AS total, coalesce(sum(CASE WHEN ${isNew} THEN ours ELSE 0 END), 0) AS with_new, ${dialect.countIf(isNew)} AS new_values, ${dialect.countIf("v IS NOT NULL AND theirs > 0")} AS known, coalesce(sum(CASE WHEN v IS NOT NULL THEN ours ELSE 0 END), 0) AS present FROM (${groups}) AS g`);
    if (Number(row["known"]) === 0)
        return (0,metric/* noRows */.jw)(`column \`${column.name}\` of the reference \`${reference.name}\` has no values`);
    if (Number(row["total"]) > 0 && Number(row["present"]) === 0)
        return (0,metric/* noRows */.jw)(`column \`${column.name}\` has no values`);
    return {
        rows: Number(row["total"]),
        withNew: Number(row["with_new"]),
        values: Number(row["new_values"]),
    };
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/metrics/labels/predictive-power.js




/** A number of more values than this is cut into as many bins of equally many rows. */
const predictive_power_BINS = 20;
/** More labels than this are numbers or texts and no classes. */
const MOST_LABELS = 200;
const labelPower = (0,metric/* queryMetric */.nG)({
    id: "label_power",
    description: `How well this column alone predicts the label: 0 no better than always saying the most frequent label, 1 always right. Numbers of more than ${predictive_power_BINS} values are cut into ${predictive_power_BINS} bins of equally many rows; each row is predicted from the others of its bin, so that a column of ids predicts nothing. A column with high power may know the label.`,
    subject: "column",
    unit: "score",
    direction: "lower",
    range: [0, 1],
    source: "Goodman and Kruskal's lambda (1954), each row left out once; normalised as the predictive power score (ppscore)",
    options: build/* Type.Object */.ZUJ.Object({
        label: build/* Type.String */.ZUJ.String({ minLength: 1, description: "Column of categories that is to be predicted" }),
    }),
    applies: ({ cell, name }, { label }) => cell !== "nested" && name !== label,
    needs: "numbers, text, booleans or times beside the label",
    measure: async (context) => {
        const asked = askedOf(context, (0,metric/* present */.Eb)(context.column));
        if ("reason" in asked)
            return asked;
        const labels = await labelsOf(asked);
        if ("reason" in labels)
            return labels;
        const rows = predictive_power_sumOf(labels.values());
        const right = await rightOf(asked, labels);
        const most = Math.max(...labels.values());
        return (0,model_estimate/* exactly */.p)(Math.max(0, (right - most) / (rows - most)), rows);
    },
});
function predictive_power_sumOf(counts) {
    return [...counts].reduce((sum, count) => sum + count, 0);
}
function askedOf({ table, options }, column) {
    const { engine, relation, name } = table;
    const wanted = String(options["label"]);
    const label = relation.columns.find((one) => one.name === wanted);
    if (label === undefined)
        return (0,missing/* noColumn */.gd)(wanted, relation.columns, name);
    const [x, y] = [engine.dialect.identifier(column.name), engine.dialect.identifier(wanted)];
    return { table, column, label, x, y };
}
/** Rows by label, the labels in the order of their names; or why nothing can predict them. */
async function labelsOf({ table, column, label, x, y }) {
    const { engine, relation } = table;
    const found = await engine.query(`SELECT ${engine.dialect.asText(y, label)} AS label, count(*) AS total, count(${x}) AS filled FROM ${relation.from} WHERE ${y} IS NOT NULL GROUP BY 1 LIMIT ${MOST_LABELS + 1}`);
    const counts = found.map(({ label, total }) => [String(label), Number(total)]);
    const rows = predictive_power_sumOf(counts.map(([, total]) => total));
    if (rows > 0 && predictive_power_sumOf(found.map(({ filled }) => Number(filled))) === 0)
        return (0,metric/* noRows */.jw)(`column \`${column.name}\` has no values`);
    if (rows < 2)
        return (0,metric/* noRows */.jw)("fewer than two rows have a label");
    if (found.length === 1)
        return {
            code: "data/one-value",
            reason: `all labels of \`${label.name}\` are the same, so nothing can predict them`,
            fix: "Guard the label with `class_balance` or `distinct_count`.",
        };
    if (found.length > MOST_LABELS)
        return {
            code: "data/too-many-slices",
            reason: `the label \`${label.name}\` has more than ${MOST_LABELS} different values`,
            fix: "Name a label of categories; put numbers into bins first.",
        };
    return new Map(counts.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
/**
 * Rows that the most frequent label of the others in their bin is right about, in ties the first by name; a row that is
 * alone is predicted by all other rows of the table. Counted where the rows are: there may be as many bins as rows.
 */
async function rightOf(asked, labels) {
    const { table, label, y } = asked;
    const { engine, relation } = table;
    const { dialect } = engine;
    const text = dialect.asText(y, label);
    // Not every engine orders texts alike.
    const places = [...labels.keys()].map((name, at) => `WHEN ${dialect.text(name)} THEN ${at}`);
    const rows = `SELECT ${await binOf(asked)} AS bin, CASE ${text} ${places.join(" ")} END AS label FROM ${relation.from} WHERE ${y} IS NOT NULL`;
    const cells = `SELECT bin, label, count(*) AS n FROM (${rows}) AS r GROUP BY bin, label`;
    const placed = `SELECT bin, label, n, row_number() OVER (PARTITION BY bin ORDER BY n DESC, label) AS place FROM (${cells}) AS c`;
    const at = (place, what) => `max(CASE WHEN place = ${place} THEN ${what} END)`;
    const bins = `SELECT sum(n) AS total, ${at(1, "n")} AS most, ${at(1, "label")} AS best, coalesce(${at(2, "n")}, 0) AS second_most, ${at(2, "label")} AS second_best FROM (${placed}) AS p GROUP BY bin`;
    // Without a row of its own the most frequent label must still be that.
    const isRight = "most > 1 AND (most - 1 > second_most OR (most - 1 = second_most AND best < second_best))";
    const found = await engine.query(`SELECT CASE WHEN total = 1 THEN best ELSE -1 END AS alone, sum(CASE WHEN total = 1 THEN 1 WHEN ${isRight} THEN most ELSE 0 END) AS hits FROM (${bins}) AS b GROUP BY 1`);
    const expected = predictedAlone(labels);
    const counted = found.filter(({ alone }) => Number(alone) === -1 || Number(alone) === expected);
    return predictive_power_sumOf(counted.map(({ hits }) => Number(hits)));
}
/** Place of the label that all other rows of the table predict for a row of it; undefined where there is none. */
function predictedAlone(labels) {
    const counts = [...labels.values()];
    const best = counts.indexOf(Math.max(...counts));
    const isFirst = counts.every((count, at) => {
        if (at === best)
            return count > 1;
        return counts[best] - 1 > count || (counts[best] - 1 === count && best < at);
    });
    return isFirst ? best : undefined;
}
/** SQL of the bin that a row is in: its value, or one of as many rows as the others. */
async function binOf({ table, column, x, y }) {
    const isOrdered = (0,metric/* isNumber */.Et)(column) || column.cell === "time";
    if (isOrdered && (await predictive_power_valuesOf(table, x, y)) > predictive_power_BINS)
        return `CASE WHEN ${x} IS NULL THEN -1 ELSE floor((rank() OVER (PARTITION BY ${x} IS NULL ORDER BY ${x}) - 1) * ${predictive_power_BINS} / count(*) OVER (PARTITION BY ${x} IS NULL)) END`;
    return `coalesce('v' || ${table.engine.dialect.asText(x, column)}, 'n')`;
}
/** How many different ones rows with a label have, or more than there are bins. */
async function predictive_power_valuesOf({ engine, relation }, x, y) {
    const [{ n }] = await engine.query(`SELECT count(*) AS n FROM (SELECT DISTINCT ${x} FROM ${relation.from} WHERE ${y} IS NOT NULL AND ${x} IS NOT NULL LIMIT ${predictive_power_BINS + 1}) AS v`);
    return Number(n);
}

// EXTERNAL MODULE: ./build/bundle/gates/data/computed.js
var computed = __webpack_require__(37464);
// EXTERNAL MODULE: ./build/bundle/gates/data/metrics/numbers/moments.js
var moments = __webpack_require__(99505);
;// CONCATENATED MODULE: ./build/bundle/gates/data/metrics/numbers/rank-correlation.js





/** Sums over the rows that have both values, of the ranks' distances from their middle. */
const SUMS = ["xx", "yy", "xy"];
/**
 * Spearman's correlation: Pearson's of the ranks, equal values sharing the mean of theirs. Twice a rank is a whole
 * number, so that nothing is rounded before the last step.
 */
function rankCorrelation(context, pair, nothing) {
    const sql = context.table.engine.dialect;
    const names = pair.map(({ name }) => sql.identifier(name));
    const both = names.map((name) => `${name} IS NOT NULL`).join(" AND ");
    const nan = pair.map(({ cell }, at) => (cell === "integer" ? "1 = 0" : sql.isNaN(sql.asNumber(names[at]))));
    return {
        aggregates: {
            rows: (0,data_aggregate/* countWhere */.t$)(both),
            nan: (0,data_aggregate/* countWhere */.t$)(`${both} AND (${nan.join(" OR ")})`),
        },
        estimate: async ({ rows, nan }) => {
            if (Number(rows) === 0)
                return nothing;
            if (Number(nan) === 0)
                return ofRanks(context, pair, Number(rows));
            return {
                code: "data/not-finite",
                reason: `columns \`${pair[0].name}\` and \`${pair[1].name}\` have ${nan} of ${rows} pairs with NaN, which has no rank`,
                fix: "Write unknown values as NULL.",
            };
        },
    };
}
async function ofRanks({ table }, pair, rows) {
    const { engine, relation } = table;
    const sql = engine.dialect;
    const [x, y] = pair.map(({ name }) => sql.identifier(name));
    // Twice the rank less twice the mean of all ranks.
    const off = (value) => `2 * rank() OVER (ORDER BY ${value}) + count(*) OVER (PARTITION BY ${value}) - ${rows + 2}`;
    const pairs = `SELECT ${x} AS x, ${y} AS y FROM ${relation.from} WHERE ${x} IS NOT NULL AND ${y} IS NOT NULL`;
    const ranks = `SELECT ${off("x")} AS dx, ${off("y")} AS dy FROM (${pairs}) AS p`;
    const terms = { xx: "dx * dx", yy: "dy * dy", xy: "dx * dy" };
    const sums = SUMS.flatMap((name) => Object.entries((0,exact_sum/* sumAggregates */.Yj)(sql, `(${terms[name]})`, "integer", name)));
    const selected = sums.map(([name, aggregate]) => `${(0,data_aggregate/* aggregateSql */.e8)(sql, aggregate)} AS ${name}`);
    const [values] = await engine.query(`SELECT ${selected.join(", ")} FROM (${ranks}) AS r`);
    const [xx, yy, xy] = SUMS.map((name) => (0,exact_sum/* exactSum */.dZ)(values, name));
    if (xx === 0n)
        return (0,moments/* oneValue */.o1)(pair[0]);
    if (yy === 0n)
        return (0,moments/* oneValue */.o1)(pair[1]);
    const size = Math.sqrt((0,quotient/* quotient */.y)(xy * xy, xx * yy));
    return (0,model_estimate/* exactly */.p)(xy < 0n ? -size : size, rows);
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/metrics/numbers/correlation.js









/** Sums over the rows that have both values: x, y, x², y² and xy. */
const correlation_SUMS = ["x", "y", "xx", "yy", "xy"];
const correlation = (0,metric/* plannedMetric */.PN)({
    id: "correlation",
    description: "Correlation of two columns of numbers over the rows that have both: -1 to 1, 0 where neither rises with the other. Pearson's, or Spearman's of the ranks, in which equal values share the mean of theirs.",
    subject: "table",
    unit: "score",
    direction: "exact",
    range: [-1, 1],
    source: "numpy.corrcoef, pandas.Series.corr(); scipy.stats.spearmanr",
    options: build/* Type.Object */.ZUJ.Object({
        columns: build/* Type.Array */.ZUJ.Array(build/* Type.String */.ZUJ.String({ minLength: 1 }), {
            minItems: 2,
            maxItems: 2,
            uniqueItems: true,
            description: "The two columns",
        }),
        method: build/* Type.Optional */.ZUJ.Optional(build/* Type.Enum */.ZUJ.Enum(["pearson", "spearman"], {
            default: "pearson",
            description: "`spearman` looks at the order of values alone, so that outliers weigh no more than others",
        })),
    }),
    plan: async (context) => {
        const pair = pairOf(context);
        if ("reason" in pair)
            return pair;
        const nothing = (0,metric/* noRows */.jw)(`no row has a value in both \`${pair[0].name}\` and \`${pair[1].name}\``);
        if (context.options["method"] === "spearman")
            return rankCorrelation(context, pair, nothing);
        const [first, second] = await Promise.all(
        // A value may lie far away just where the other column has none.
        pair.map((column) => context.location(column, bothOf(context, pair))));
        if (first === undefined || second === undefined)
            return nothing;
        if ("reason" in first)
            return first;
        if ("reason" in second)
            return second;
        return {
            ...correlation_aggregatesOf(context, pair, [first, second]),
            estimate: (values) => estimate(values, pair) ?? nothing,
        };
    },
});
function pairOf({ table: { relation, name }, options }) {
    const found = [];
    for (const wanted of Array.isArray(options["columns"]) ? options["columns"].map(String) : []) {
        const column = relation.columns.find((one) => one.name === wanted);
        if (column === undefined)
            return (0,missing/* noColumn */.gd)(wanted, relation.columns, name);
        if (!(0,metric/* isNumber */.Et)(column))
            return {
                code: "data/wrong-type",
                reason: `\`correlation\` needs numbers; column \`${wanted}\` of \`${name}\` is ${(0,missing/* shortType */.RI)(column)}.`,
                fix: "Name another column, or correct the type where the file is written.",
            };
        found.push(column);
    }
    return [found[0], found[1]];
}
/** SQL that holds for the rows that have both values. */
function bothOf({ table }, pair) {
    const { dialect } = table.engine;
    return pair.map(({ name }) => `${dialect.identifier(name)} IS NOT NULL`).join(" AND ");
}
function correlation_aggregatesOf(context, pair, places) {
    const sql = context.table.engine.dialect;
    const both = bothOf(context, pair);
    const distances = places.map(({ distance }) => (0,computed/* computed */.E)(distance));
    const [x, y] = distances.map(({ name }) => name);
    const terms = { x, y, xx: `${x} * ${x}`, yy: `${y} * ${y}`, xy: `${x} * ${y}` };
    const sums = correlation_SUMS.flatMap((name) => 
    // Where either is NULL the term must be, too, so that each sum is over the same rows.
    Object.entries((0,exact_sum/* sumAggregates */.Yj)(sql, `(CASE WHEN ${both} THEN ${terms[name]} END)`, "number", name)));
    const finite = [pair[0], pair[1]].map(({ cell, name }) => cell === "integer" ? "1 = 1" : sql.isFinite(sql.identifier(name)));
    return {
        aggregates: {
            rows: { call: "count(*)", where: both },
            notFinite: { call: "count(*)", where: `${both} AND NOT (${finite.join(" AND ")})` },
            ...Object.fromEntries(sums),
        },
        levels: [distances],
    };
}
/** Undefined without rows. Every step until the last is in whole numbers. */
function estimate(values, [a, b]) {
    const rows = Number(values["rows"]);
    if (rows === 0)
        return undefined;
    if (Number(values["notFinite"]) > 0)
        return {
            code: "data/not-finite",
            reason: `columns \`${a.name}\` and \`${b.name}\` have ${values["notFinite"]} of ${rows} pairs with NaN or an infinity`,
            fix: "Write unknown values as NULL.",
        };
    const [x, y, xx, yy, xy] = correlation_SUMS.map((name) => (0,exact_sum/* exactSum */.dZ)(values, name));
    const n = BigInt(rows) * exact_sum/* SUM_UNIT */.tB;
    const [varianceX, varianceY] = [n * xx - x * x, n * yy - y * y];
    if (varianceX <= 0n)
        return (0,moments/* oneValue */.o1)(a);
    if (varianceY <= 0n)
        return (0,moments/* oneValue */.o1)(b);
    const scale = n * n;
    const covariance = (0,quotient/* quotient */.y)(n * xy - x * y, scale);
    const r = covariance / (Math.sqrt((0,quotient/* quotient */.y)(varianceX, scale)) * Math.sqrt((0,quotient/* quotient */.y)(varianceY, scale)));
    return (0,model_estimate/* exactly */.p)(Math.max(-1, Math.min(1, r)), rows);
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/metrics/numbers/extremes.js





/** The smallest or largest value of a column of numbers. */
function extreme(id, description) {
    return (0,metric/* columnMetric */.$s)({
        id,
        description,
        unit: "value",
        direction: "exact",
        source: `SQL ${id}(column), pandas.Series.${id}()`,
        applies: metric/* isNumber */.Et,
        needs: "numbers",
        aggregates: (scope) => {
            return { ...(0,finite/* finiteAggregates */.c)(scope), [id]: `${id}(${wholeOf(scope)})` };
        },
        estimate: (values, { column }) => (0,finite/* notMeasurable */.j)(values, column) ?? extremeOf(values[id], values, column),
    });
}
/** The column with all digits that it has. */
function wholeOf({ column, name, sql }) {
    return isExact(column) ? name : sql.asNumber(name);
}
function isExact(column) {
    return column.cell === "integer" || (0,decimal/* decimalDigits */.o)(column) !== undefined;
}
function extremeOf(value, { values: count }, column) {
    return isExact(column) ? (0,decimals/* exactNumber */.rf)(value, Number(count)) : (0,model_estimate/* exactly */.p)(Number(value), Number(count));
}
const smallest = extreme("min", "Smallest value of a column of numbers.");
const largest = extreme("max", "Largest value of a column of numbers.");
const range = (0,metric/* columnMetric */.$s)({
    id: "range",
    description: "Range of a column of numbers: its largest value less its smallest.",
    unit: "value",
    direction: "exact",
    range: [0, Number.MAX_VALUE],
    source: "numpy.ptp",
    applies: metric/* isNumber */.Et,
    needs: "numbers",
    aggregates: (scope) => {
        const value = wholeOf(scope);
        return { ...(0,finite/* finiteAggregates */.c)(scope), min: `min(${value})`, max: `max(${value})` };
    },
    estimate: (values, { column }) => (0,finite/* notMeasurable */.j)(values, column) ?? widthOf(values, column),
});
function widthOf({ min, max, values }, column) {
    return (0,model_estimate/* exactly */.p)(isExact(column) ? (0,decimals/* difference */.iv)(max, min) : Number(max) - Number(min), Number(values));
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/metrics/numbers/mean.js





/** A number of an exact sum. */
function ofSum(id, description, source, answer) {
    return (0,metric/* columnMetric */.$s)({
        id,
        description: `${description}, rounded once; digits beyond the 90th binary one after the point do not count.`,
        unit: "value",
        direction: "exact",
        source,
        applies: metric/* isNumber */.Et,
        needs: "numbers",
        aggregates: sumOf,
        estimate: (values, scope) => notAdded(values, scope.column) ?? answer(values, Number(values["values"]), scope),
    });
}
const mean = ofSum("mean", "Arithmetic mean of the values of a column of numbers that are not NULL", "math.fsum(values) / len(values), pandas.Series.mean()", (values, count) => (0,model_estimate/* exactly */.p)((0,exact_sum/* exactMean */.Lt)(values, count), count));
const mean_sum = ofSum("sum", "Sum of the values of a column of numbers", "math.fsum(values), pandas.Series.sum()", (values, count, { sql, column }) => {
    const found = (0,exact_sum/* exactSum */.dZ)(values);
    const answer = (0,model_estimate/* exactly */.p)((0,quotient/* quotient */.y)(found, exact_sum/* SUM_UNIT */.tB), count);
    const isWhole = (0,exact_sum/* isAddedExactly */.L2)(sql, column) && found % exact_sum/* SUM_UNIT */.tB === 0n;
    return (0,model_estimate/* isMissing */.b)(answer) || !isWhole ? answer : { ...answer, integer: found / exact_sum/* SUM_UNIT */.tB };
});

// EXTERNAL MODULE: ./build/bundle/gates/data/arithmetic/distance.js
var distance = __webpack_require__(71061);
;// CONCATENATED MODULE: ./build/bundle/gates/data/metrics/numbers/outliers.js









const outliers_options = build/* Type.Object */.ZUJ.Object({
    method: build/* Type.Optional */.ZUJ.Optional(build/* Type.Enum */.ZUJ.Enum(["zscore", "iqr"], {
        default: "zscore",
        description: "`zscore`: farther than `z` standard deviations (n) from the mean; `iqr`: farther than `k` interquartile ranges outside the quartiles (Tukey's fences)",
    })),
    z: build/* Type.Optional */.ZUJ.Optional(build/* Type.Number */.ZUJ.Number({ exclusiveMinimum: 0, default: 3, description: "For `zscore`" })),
    k: build/* Type.Optional */.ZUJ.Optional(build/* Type.Number */.ZUJ.Number({ exclusiveMinimum: 0, default: 1.5, description: "For `iqr`" })),
});
function outlierMetric(form, value) {
    return (0,metric/* plannedMetric */.PN)({
        id: `outlier_${form}`,
        description: `${form === "rate" ? "Share" : "Number"} of the column's values that lie far from the others.`,
        subject: "column",
        unit: form === "rate" ? "ratio" : "count",
        direction: "lower",
        range: form === "rate" ? [0, 1] : [0, Number.MAX_SAFE_INTEGER],
        source: "(abs(scipy.stats.zscore(values)) > z); Tukey, Exploratory Data Analysis (1977) for the fences",
        options: outliers_options,
        applies: metric/* isNumber */.Et,
        needs: "numbers",
        plan: async (context) => {
            const column = (0,metric/* present */.Eb)(context.column);
            const place = (await context.location(column)) ?? (0,moments/* nowhere */.jx)(context);
            if ("reason" in place)
                return place;
            if (!Number.isFinite(place.max - place.min))
                return (0,moments/* tooWide */.AW)(column);
            const { aggregates, levels, fences } = (context.options["method"] === "iqr" ? tukey : zscores)(context, column, place);
            const estimate = async (values) => {
                const missing = (0,finite/* notMeasurable */.j)(values, column);
                if (missing !== undefined)
                    return missing;
                return (0,model_estimate/* exactly */.p)(value(await outliersOf(context, fences(values))), Number(values["values"]));
            };
            return { aggregates, levels, estimate };
        },
    });
}
const outlierRate = outlierMetric("rate", ({ outliers, values }) => outliers / values);
const outlierCount = outlierMetric("count", ({ outliers }) => outliers);
async function outliersOf({ table }, { number, low, high }) {
    const { dialect } = table.engine;
    const literal = (value) => dialect.asNumber(`'${value}'`);
    const row = await (0,scan/* scanValues */.a)(table, {
        aggregates: {
            outliers: { call: "count(*)", where: `${number} < ${literal(low)} OR ${number} > ${literal(high)}` },
            values: `count(${number})`,
        },
    });
    return { outliers: Number(row["outliers"]), values: Number(row["values"]) };
}
function outliers_numberOf({ table }, column, place) {
    const { dialect } = table.engine;
    return (0,distance/* isWide */.EW)(column, place) ? place.distance : dialect.asNumber(dialect.identifier(column.name));
}
function zscores(context, column, place) {
    const number = outliers_numberOf(context, column, place);
    return {
        ...(0,moments/* powerAggregates */.MC)(context, column, place, 2),
        fences: (values) => {
            const { count, unit, central } = (0,moments/* momentsOf */.Zn)(values, place, 2);
            const middle = (0,quotient/* quotient */.y)((0,exact_sum/* exactSum */.dZ)(values, "p1_"), BigInt(count) * exact_sum/* SUM_UNIT */.tB);
            const reach = Number(context.options["z"] ?? 3) * Math.sqrt(Math.max(0, central[2]));
            if (number === place.distance)
                return { number, low: middle - reach, high: middle + reach };
            const mean = place.mean + middle * unit;
            return { number, low: mean - reach * unit, high: mean + reach * unit };
        },
    };
}
function tukey(context, column, place) {
    const sql = context.table.engine.dialect;
    const name = sql.identifier(column.name);
    const number = outliers_numberOf(context, column, place);
    return {
        aggregates: {
            ...(0,finite/* finiteAggregates */.c)({ column, name, sql, options: {} }),
            low: { quantile: number, share: 0.25 },
            high: { quantile: number, share: 0.75 },
        },
        levels: [],
        fences: ({ low: lower, high: upper }) => {
            const [low, high] = [Number(lower), Number(upper)];
            const reach = Number(context.options["k"] ?? 1.5) * (high - low);
            return { number, low: low - reach, high: high + reach };
        },
    };
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/metrics/numbers/quantiles.js





function quantileMetric({ shares, value, ...declared }) {
    return (0,metric/* columnMetric */.$s)({
        ...declared,
        unit: "value",
        direction: "exact",
        applies: metric/* isNumber */.Et,
        needs: "numbers",
        aggregates: (scope) => ({
            ...(0,finite/* finiteAggregates */.c)(scope),
            ...Object.fromEntries(shares(scope.options).map((share, at) => [
                `q${at}`,
                { quantile: scope.sql.asNumber(scope.name), share },
            ])),
        }),
        estimate: (values, { column, options }) => {
            const missing = (0,finite/* notMeasurable */.j)(values, column);
            if (missing !== undefined)
                return missing;
            const found = shares(options).map((_, at) => Number(values[`q${at}`]));
            return (0,model_estimate/* exactly */.p)(value(found), Number(values["values"]));
        },
    });
}
const one = ([quantile]) => quantile;
const quantile = quantileMetric({
    id: "quantile",
    description: "Quantile of a column of numbers, with linear interpolation between values. Exact, never estimated.",
    source: "numpy.quantile(values, q), pandas.Series.quantile(q)",
    options: build/* Type.Object */.ZUJ.Object({
        q: build/* Type.Number */.ZUJ.Number({
            minimum: 0,
            maximum: 1,
            description: "Share of values below it: 0.95 for the 95th percentile",
        }),
    }),
    shares: ({ q }) => [Number(q)],
    value: one,
});
function fixed(id, share, description, source) {
    return quantileMetric({ id, description, source, shares: () => [share], value: one });
}
const median = fixed("median", 0.5, "Median of a column of numbers: half of the values lie below it. Exact, never estimated.", "numpy.median, pandas.Series.median()");
const q25 = fixed("q25", 0.25, "First quartile of a column of numbers, with linear interpolation between values.", "numpy.quantile(values, 0.25)");
const q50 = fixed("q50", 0.5, "Second quartile of a column of numbers, which is its median.", "numpy.quantile(values, 0.5)");
const q75 = fixed("q75", 0.75, "Third quartile of a column of numbers, with linear interpolation between values.", "numpy.quantile(values, 0.75)");
const iqr = (0,metric/* plannedMetric */.PN)({
    id: "iqr",
    description: "Interquartile range of a column of numbers: the third quartile less the first.",
    subject: "column",
    unit: "value",
    direction: "exact",
    source: "scipy.stats.iqr",
    range: [0, Number.MAX_VALUE],
    applies: metric/* isNumber */.Et,
    needs: "numbers",
    plan: async (context) => {
        const column = (0,metric/* present */.Eb)(context.column);
        const sql = context.table.engine.dialect;
        const name = sql.identifier(column.name);
        const place = (0,distance/* mayBeWide */.eS)(column) ? await context.location(column) : undefined;
        if (place !== undefined && "reason" in place)
            return place;
        // Doubles of long integers lie farther apart than the quartiles may.
        const [number, unit] = place !== undefined && (0,distance/* isWide */.EW)(column, place)
            ? [place.distance, (0,distance/* unitOf */.uF)(place)]
            : [sql.asNumber(name), 1];
        return {
            aggregates: {
                ...(0,finite/* finiteAggregates */.c)({ column, name, sql, options: {} }),
                low: { quantile: number, share: 0.25 },
                high: { quantile: number, share: 0.75 },
            },
            estimate: (values) => (0,finite/* notMeasurable */.j)(values, column) ??
                (0,model_estimate/* exactly */.p)((Number(values["high"]) - Number(values["low"])) * unit, Number(values["values"])),
        };
    },
});

// EXTERNAL MODULE: ./build/bundle/gates/data/cells/sample-text.js
var sample_text = __webpack_require__(78615);
;// CONCATENATED MODULE: ./build/bundle/gates/data/metrics/rows/shares.js



function shares_forms({ stem, rows, source, options, direction = "lower" }) {
    const shared = { direction, ...(options === undefined ? {} : { options }) };
    return {
        rate: {
            ...shared,
            id: `${stem}_rate`,
            description: `Share of ${rows}.`,
            unit: "ratio",
            range: [0, 1],
            source: source[0],
        },
        count: {
            ...shared,
            id: `${stem}_count`,
            description: `Number of ${rows}.`,
            unit: "count",
            range: [0, Number.MAX_SAFE_INTEGER],
            source: source[1],
        },
    };
}
/** A share of all rows, where at least one of them can be said to count or not to count. */
const rateOf = ({ rows, judged, matching }, undecided) => without({ rows, judged }, undecided) ?? (0,model_estimate/* exactly */.p)(Number(matching) / Number(rows), Number(rows));
const countOf = ({ rows, judged, matching }, undecided) => without({ rows, judged }, undecided) ?? (0,model_estimate/* exactly */.p)(Number(matching), Number(rows));
function without({ rows, judged }, undecided) {
    if (Number(rows) === 0)
        return (0,metric/* noRows */.jw)();
    return Number(judged) === 0 ? (0,metric/* noRows */.jw)(undecided) : undefined;
}
/** The rows that are counted, as those that fail a rule. */
function failingIn(words, condition, columns, isCommon) {
    if (words === undefined)
        return {};
    return {
        failing: ({ rows, matching }, scope) => [
            {
                rows: Number(rows),
                failing: Number(matching),
                what: words(scope),
                columns: columns(scope),
                found: { kind: "rows", where: condition(scope) },
                isCommon,
            },
        ],
    };
}
/** @param judged the rows that are evidence: those with a value, or for which a condition is not NULL */
function counts(condition, judged) {
    return { rows: "count(*)", judged, matching: (0,data_aggregate/* countWhere */.t$)(condition) };
}
/** Share and number of the rows in which a column's value meets a condition. */
function columnShares(shares) {
    const { applies, needs, condition, words, ofNulls = false, isCommon = false } = shares;
    const undecided = ({ column: { name } }) => `column \`${name}\` has no values`;
    const subject = {
        ...(applies === undefined ? {} : { applies }),
        ...(needs === undefined ? {} : { needs }),
        aggregates: (scope) => counts(condition(scope), ofNulls ? "count(*)" : `count(${scope.name})`),
        ...failingIn(words, condition, ({ column }) => [column.name], isCommon),
    };
    const { rate, count } = shares_forms(shares);
    return [
        (0,metric/* columnMetric */.$s)({ ...rate, ...subject, estimate: (values, scope) => rateOf(values, undecided(scope)) }),
        (0,metric/* columnMetric */.$s)({ ...count, ...subject, estimate: (values, scope) => countOf(values, undecided(scope)) }),
    ];
}
/** Share and number of the rows that meet a condition over all columns. */
function tableShares(shares) {
    const { condition, undecided, failing } = shares;
    const subject = {
        aggregates: (scope) => counts(condition(scope), (0,data_aggregate/* countWhere */.t$)(`(${condition(scope)}) IS NOT NULL`)),
        ...(failing === undefined ? {} : { failing }),
    };
    const { rate, count } = shares_forms(shares);
    return [
        (0,metric/* tableMetric */.XK)({ ...rate, ...subject, estimate: (values, scope) => rateOf(values, undecided(scope)) }),
        (0,metric/* tableMetric */.XK)({ ...count, ...subject, estimate: (values, scope) => countOf(values, undecided(scope)) }),
    ];
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/metrics/rows/condition-rate.js



const condition_rate_options = build/* Type.Object */.ZUJ.Object({
    condition: build/* Type.String */.ZUJ.String({
        minLength: 1,
        description: "SQL condition in the engine's dialect over the columns of one row, such as `arrival > departure`",
    }),
});
/** The planner has looked at the condition, as it does at `where`. */
const condition = ({ options }) => `(${String(options["condition"])})`;
const LONGEST = 100;
const undecided = ({ options }) => `\`${(0,sample_text/* plain */.p)(String(options["condition"]), LONGEST)}\` is NULL for every row`;
/** Rows that meet the condition or not, as those that fail a rule. */
function rowsThat([one, several], where, { rows, matching }, { options }, matches) {
    const said = String(options["condition"]);
    return {
        rows: Number(rows),
        failing: matches ? Number(matching) : Number(rows) - Number(matching),
        what: [`${one} \`${(0,sample_text/* plain */.p)(said, LONGEST)}\``, `${several} \`${(0,sample_text/* plain */.p)(said, LONGEST)}\``],
        columns: [],
        found: { kind: "rows", where },
    };
}
const [conditionRate, conditionCount] = tableShares({
    stem: "condition",
    rows: "rows for which a condition holds; where it is NULL it does not hold",
    source: ["(condition).mean() of a pandas.DataFrame", "SQL count(*) FILTER (WHERE condition)"],
    direction: "higher",
    options: condition_rate_options,
    condition,
    undecided,
    // Too few rows fail a `min`, too many a `max`.
    failing: (values, scope) => [
        {
            ...rowsThat(["does not meet", "do not meet"], `NOT coalesce(${condition(scope)}, 1 = 0)`, values, scope, false),
            bound: "min",
        },
        { ...rowsThat(["meets", "meet"], condition(scope), values, scope, true), bound: "max" },
    ],
});
const [violationRate, violationCount] = tableShares({
    stem: "violation",
    rows: "rows for which a condition does not hold; where it is NULL it is not broken, as in an SQL CHECK",
    source: ["(~condition).mean() of a pandas.DataFrame", "SQL count(*) FILTER (WHERE NOT condition)"],
    options: condition_rate_options,
    undecided,
    condition: (scope) => `NOT ${condition(scope)}`,
    failing: (values, scope) => [rowsThat(["breaks", "break"], `NOT ${condition(scope)}`, values, scope, true)],
});

;// CONCATENATED MODULE: ./build/bundle/gates/data/metrics/rows/distinct-count.js


const distinctCount = (0,metric/* columnMetric */.$s)({
    id: "distinct_count",
    description: "Number of different values of the column; NULL is none of them. Exact, never estimated.",
    unit: "count",
    direction: "exact",
    range: [0, Number.MAX_SAFE_INTEGER],
    source: "SQL count(DISTINCT column), pandas.Series.nunique()",
    aggregates: ({ name, column }) => ({
        rows: "count(*)",
        values: `count(${name})`,
        distinct: { distinct: name, whole: column.cell === "integer" },
    }),
    estimate: ({ rows, values, distinct }, { column }) => {
        if (Number(rows) === 0)
            return (0,metric/* noRows */.jw)();
        return Number(values) === 0
            ? (0,metric/* noRows */.jw)(`column \`${column.name}\` has no values`)
            : (0,model_estimate/* exactly */.p)(Number(distinct), Number(rows));
    },
});
const distinctRate = (0,metric/* columnMetric */.$s)({
    id: "distinct_rate",
    description: "Number of different values of the column divided by the number of its values; NULL is neither.",
    unit: "ratio",
    direction: "exact",
    range: [0, 1],
    source: "pandas.Series.nunique() / pandas.Series.count()",
    aggregates: ({ name, column }) => ({
        values: `count(${name})`,
        distinct: { distinct: name, whole: column.cell === "integer" },
    }),
    estimate: ({ values, distinct }, { column }) => Number(values) === 0
        ? (0,metric/* noRows */.jw)(`column \`${column.name}\` has no values`)
        : (0,model_estimate/* exactly */.p)(Number(distinct) / Number(values), Number(values)),
});

// EXTERNAL MODULE: ./build/bundle/engines/names.js
var engines_names = __webpack_require__(69613);
;// CONCATENATED MODULE: ./build/bundle/gates/data/metrics/rows/duplicate-rate.js






const duplicate_rate_options = build/* Type.Object */.ZUJ.Object({
    columns: build/* Type.Optional */.ZUJ.Optional(build/* Type.Array */.ZUJ.Array(build/* Type.String */.ZUJ.String({ minLength: 1 }), {
        minItems: 1,
        uniqueItems: true,
        description: "Columns that together should be unique; default: all",
    })),
    ignore_null: build/* Type.Optional */.ZUJ.Optional(build/* Type.Boolean */.ZUJ.Boolean({
        default: false,
        description: "`true` leaves out rows in which one of the columns is NULL, as SQL's UNIQUE does",
    })),
});
/** Rows of the table, and how many different ones there are in the columns. */
async function groupsOf({ table, options, failing }) {
    const { engine, relation } = table;
    const names = duplicate_rate_columnsOf(options["columns"]) ?? relation.columns.map(({ name }) => name);
    const unknown = names.find((name) => !relation.columns.some((column) => column.name === name));
    if (unknown !== undefined)
        return (0,missing/* noColumn */.gd)(unknown, relation.columns, table.name);
    const columns = names.map((name) => engine.dialect.identifier(name));
    const filled = columns.map((name) => `${name} IS NOT NULL`).join(" AND ");
    const where = options["ignore_null"] === true ? ` WHERE ${filled}` : "";
    const [{ total, different }] = await engine.query(`SELECT coalesce(sum(n), 0) AS total, count(*) AS different FROM (SELECT count(*) AS n FROM ${relation.from}${where} GROUP BY ${columns.join(", ")}) AS g`);
    if (Number(total) === 0)
        return where === ""
            ? (0,metric/* noRows */.jw)()
            : (0,metric/* noRows */.jw)(`no row has a value in each of ${(0,engines_names/* listNames */.Z)(names.map((name) => (0,sample_text/* plain */.p)(name)))}`);
    const found = { rows: Number(total), groups: Number(different) };
    const repeated = options["columns"] === undefined ? "" : ` in ${(0,engines_names/* listNames */.Z)(names.map((name) => (0,sample_text/* plain */.p)(name)))}`;
    failing({
        rows: found.rows,
        failing: found.rows - found.groups,
        what: [`repeats an earlier row${repeated}`, `repeat an earlier row${repeated}`],
        columns: names,
        found: {
            kind: "groups",
            by: names,
            having: "count(*) > 1",
            ...(where === "" ? {} : { where: filled }),
        },
    });
    return found;
}
const duplicateRate = (0,metric/* queryMetric */.nG)({
    id: "duplicate_rate",
    description: "Share of rows that repeat an earlier row in the given columns (default: all); NULL equals NULL.",
    subject: "table",
    unit: "ratio",
    direction: "lower",
    range: [0, 1],
    source: "pandas.DataFrame.duplicated(subset=columns).mean()",
    options: duplicate_rate_options,
    measure: async (context) => {
        const found = await groupsOf(context);
        return "reason" in found ? found : (0,model_estimate/* exactly */.p)((found.rows - found.groups) / found.rows, found.rows);
    },
});
const duplicateCount = (0,metric/* queryMetric */.nG)({
    id: "duplicate_count",
    description: "Number of rows that repeat an earlier row in the given columns (default: all); NULL equals NULL.",
    subject: "table",
    unit: "count",
    direction: "lower",
    range: [0, Number.MAX_SAFE_INTEGER],
    source: "pandas.DataFrame.duplicated(subset=columns).sum()",
    options: duplicate_rate_options,
    measure: async (context) => {
        const found = await groupsOf(context);
        return "reason" in found ? found : (0,model_estimate/* exactly */.p)(found.rows - found.groups, found.rows);
    },
});
function duplicate_rate_columnsOf(option) {
    return Array.isArray(option) ? option.map(String) : undefined;
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/metrics/rows/null-rate.js


const [nullRate, nullCount] = columnShares({
    stem: "null",
    rows: "rows in which the column is NULL, the gate's `missing_values` among them; a NaN is a value and not NULL",
    source: [
        "pandas.Series.isna().mean() of a column without NaN",
        "pandas.Series.isna().sum() of a column without NaN",
    ],
    ofNulls: true,
    condition: ({ name }) => `${name} IS NULL`,
    isCommon: true,
    words: ({ column: { name } }) => {
        const of = `no value in \`${(0,sample_text/* plain */.p)(name)}\``;
        return [`has ${of}`, `have ${of}`];
    },
});

;// CONCATENATED MODULE: ./build/bundle/gates/data/metrics/rows/row-count.js


const rowCount = (0,metric/* tableMetric */.XK)({
    id: "row_count",
    description: "Number of rows of the table.",
    unit: "count",
    direction: "higher",
    range: [0, Number.MAX_SAFE_INTEGER],
    source: "SQL count(*)",
    aggregates: () => ({ rows: "count(*)" }),
    estimate: ({ rows }) => (0,model_estimate/* exactly */.p)(Number(rows), Number(rows)),
});

;// CONCATENATED MODULE: ./build/bundle/gates/data/metrics/rows/sql.js






const sql_options = build/* Type.Object */.ZUJ.Object({
    query: build/* Type.String */.ZUJ.String({
        minLength: 1,
        description: "One SELECT in the engine's dialect; `{table}` stands for the gate's table and `{NAME}` for one of its `tables`",
    }),
});
const sqlValue = (0,metric/* queryMetric */.nG)({
    id: "sql_value",
    description: "The one number that your own SQL gives. One SELECT: over files it can read the tables that the gate names and nothing else, on a server what the connection's user may.",
    subject: "table",
    unit: "value",
    direction: "exact",
    source: "the query",
    options: sql_options,
    measure: async (context) => {
        const asked = await sql_askedOf(context);
        if ("reason" in asked)
            return asked;
        const rows = await answersOf(context, `${asked.tables} SELECT * FROM (${asked.query}) AS answer LIMIT 2`);
        if ("reason" in rows)
            return rows;
        const values = rows.flatMap((row) => Object.values(row));
        if (rows.length !== 1 || values.length !== 1)
            return wrongShape(`gives ${rows.length === 2 ? "several" : rows.length} rows of ${Object.keys(rows[0] ?? {}).length} columns`);
        const [value] = values;
        if (value === null)
            return (0,metric/* noRows */.jw)("the query gives NULL");
        // Decimals, and integers of more than 64 bits, arrive as texts.
        const isNumber = typeof value === "bigint" ||
            (typeof value === "number" && !Number.isNaN(value)) ||
            (typeof value === "string" && (0,decimals/* decimalOf */.Bc)(value) !== undefined);
        return isNumber ? (0,decimals/* exactNumber */.rf)(value, asked.rows) : wrongShape("gives something else than a number");
    },
});
const sqlRows = (0,metric/* queryMetric */.nG)({
    id: "sql_rows",
    description: "Number of rows that your own SQL gives, as a query for rows that must not be there.",
    subject: "table",
    unit: "count",
    direction: "lower",
    range: [0, Number.MAX_SAFE_INTEGER],
    source: "SELECT count(*) FROM (query)",
    options: sql_options,
    measure: async (context) => {
        const asked = await sql_askedOf(context);
        if ("reason" in asked)
            return asked;
        const rows = await answersOf(context, `${asked.tables} SELECT count(*) AS n FROM (${asked.query}) AS answer`);
        if ("reason" in rows)
            return rows;
        const [{ n }] = rows;
        context.failing({
            rows: asked.rows,
            failing: Number(n),
            columns: [],
            found: { kind: "answer", from: `${asked.tables} SELECT * FROM (${asked.query}) AS answer` },
        });
        return (0,model_estimate/* exactly */.p)(Number(n), asked.rows);
    },
});
/** What is wrong with the query is the fault of the rule, not of the data. */
async function answersOf({ table }, sql) {
    try {
        return await table.engine.query(sql);
    }
    catch (thrown) {
        if (!(thrown instanceof error.AssayError) || thrown.code !== "data/unreadable")
            throw thrown;
        return sql_refused((0,error/* reasonOf */.A)(thrown).replace(/^The data could not be read to its end: /, ""));
    }
}
/** A place, or a text or name in quotes, which may look like one and is none. `sqlFault` knows no other quotes. */
const PLACE = /'[^']*'|"[^"]*"|`[^`]*`|\{([A-Za-z_]\w*)\}/g;
/** The query stands in a FROM, where no engine takes anything that writes. */
async function sql_askedOf({ table, options, other }) {
    const query = String(options["query"]).trim().replace(/;\s*$/, "");
    const fault = (0,sql_fault/* sqlFault */.h)(query);
    if (fault !== undefined)
        return sql_refused(fault);
    if (!/^(select|with|values|from)\b/i.test(query))
        return sql_refused("it does not begin with SELECT or WITH");
    const named = new Map([["table", table]]);
    let read = 0;
    for (const [, name] of query.matchAll(PLACE)) {
        if (name !== undefined)
            read++;
        if (name === undefined || named.has(name))
            continue;
        const found = await other(name);
        if ("reason" in found)
            return found;
        named.set(name, found);
    }
    // What says nothing of the gate's data would pass whatever they are.
    if (read === 0)
        return sql_refused("it names no table of the gate");
    const aliases = aliasesOf([...named.keys()]);
    const aliased = query.replace(PLACE, (same, name) => name === undefined ? same : String(aliases.get(name)));
    const beyond = await table.engine.beyondTables?.(aliased);
    if (beyond !== undefined)
        return sql_refused(beyond);
    const counted = await Promise.all([...named.values()].map(sql_rowsOf));
    const empty = [...named.values()].findIndex((_, at) => counted[at] === 0);
    if (empty >= 0)
        return empty === 0 ? (0,metric/* noRows */.jw)() : (0,metric/* noRows */.jw)(`\`${[...named.values()][empty].name}\` has no rows`);
    const tables = [...named].map(([name, { relation }]) => `${aliases.get(name)} AS (SELECT * FROM ${relation.from})`);
    return {
        tables: `WITH ${tables.join(", ")}`,
        query: aliased,
        rows: counted[0],
    };
}
async function sql_rowsOf({ engine, relation }) {
    const [{ n }] = await engine.query(`SELECT count(*) AS n FROM ${relation.from}`);
    return Number(n);
}
/** What stands for each table in SQL. For an engine, names that differ in their case alone are one. */
function aliasesOf(names) {
    const taken = new Set();
    const aliases = new Map();
    for (const name of names) {
        let alias = `assay_${name.toLowerCase()}`;
        while (taken.has(alias))
            alias += "_";
        taken.add(alias);
        aliases.set(name, alias);
    }
    return aliases;
}
function sql_refused(fault) {
    return {
        code: "data/sql",
        reason: `the query cannot be used: ${fault}`,
        fix: "Write one SELECT over `{table}`, such as `SELECT count(*) FROM {table} WHERE amount < 0`.",
    };
}
function wrongShape(what) {
    return {
        code: "data/sql",
        reason: `the query ${what}; one row of one number is expected`,
        fix: "Aggregate in the query, or count its rows with `sql_rows`.",
    };
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/metrics/rows/unsorted-rate.js




const unsorted_rate_options = build/* Type.Object */.ZUJ.Object({
    order: build/* Type.Optional */.ZUJ.Optional(build/* Type.Enum */.ZUJ.Enum(["increasing", "decreasing"], {
        default: "increasing",
        description: "Which way values should go",
    })),
    strict: build/* Type.Optional */.ZUJ.Optional(build/* Type.Boolean */.ZUJ.Boolean({ default: false, description: "`true` counts equal neighbours as out of order, too" })),
    order_by: build/* Type.Optional */.ZUJ.Optional(build/* Type.Array */.ZUJ.Array(build/* Type.String */.ZUJ.String({ minLength: 1 }), {
        minItems: 1,
        description: "Columns that say the order of the rows, those without a value last and rows that are alike in them in the order that suits; default: the order of the file",
    })),
});
function unsortedMetric(form, value) {
    return (0,metric/* queryMetric */.nG)({
        id: `unsorted_${form}`,
        description: `${form === "rate" ? "Share" : "Number"} of the steps from one value of the column to the next that go the wrong way; NULLs and NaNs are passed over.`,
        subject: "column",
        unit: form === "rate" ? "ratio" : "count",
        direction: "lower",
        range: form === "rate" ? [0, 1] : [0, Number.MAX_SAFE_INTEGER],
        source: "(pandas.Series.dropna().diff() < 0); 0 where pandas.Series.is_monotonic_increasing",
        options: unsorted_rate_options,
        applies: ({ cell }) => cell !== "nested",
        needs: "numbers, text, booleans or times",
        measure: async (context) => {
            const found = await stepsOf(context, (0,metric/* present */.Eb)(context.column));
            if ("reason" in found)
                return found;
            if (found.steps === 0)
                return (0,metric/* noRows */.jw)("fewer than two values have no order");
            return (0,model_estimate/* exactly */.p)(value(found), found.steps);
        },
    });
}
const unsortedRate = unsortedMetric("rate", ({ wrong, steps }) => wrong / steps);
const unsortedCount = unsortedMetric("count", ({ wrong }) => wrong);
async function stepsOf({ table: { engine, relation, name }, options }, column) {
    const { dialect } = engine;
    const by = Array.isArray(options["order_by"]) ? options["order_by"].map(String) : [];
    const unknown = by.find((wanted) => !relation.columns.some((one) => one.name === wanted));
    if (unknown !== undefined)
        return (0,missing/* noColumn */.gd)(unknown, relation.columns, name);
    if (by.length === 0 && !dialect.keepsRowOrder)
        return {
            code: "data/no-order",
            reason: `the rows of \`${name}\` have no order in ${dialect.id}`,
            fix: "Name the columns that say it with `order_by`.",
        };
    const value = dialect.identifier(column.name);
    // Engines do not agree on where NULL stands, and give rows that are alike in any order.
    const places = by.map((one) => `${dialect.identifier(one)} NULLS LAST`);
    const last = options["order"] === "decreasing" ? `${value} DESC` : value;
    const order = by.length === 0 ? "" : `ORDER BY ${[...places, last].join(", ")}`;
    const [low, high] = options["order"] === "decreasing" ? ["before", "value"] : ["value", "before"];
    const wrong = options["strict"] === true
        ? `NOT (${dialect.isLess(high, low, column)})`
        : dialect.isLess(low, high, column);
    // Pandas drops NaN as it does NULL; engines put it somewhere.
    const noPlace = dialect.isNaN(dialect.asNumber(value));
    const placed = column.cell === "number" ? `${value} IS NOT NULL AND NOT ${noPlace}` : `${value} IS NOT NULL`;
    const [row] = await engine.query(`SELECT count(before) AS steps, ${dialect.countIf(wrong)} AS wrong FROM (SELECT ${value} AS value, lag(${value}) OVER (${order}) AS before FROM ${relation.from} WHERE ${placed}) AS s`);
    return { steps: Number(row["steps"]), wrong: Number(row["wrong"]) };
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/metrics/rows/zero-rate.js



const [zeroRate, zeroCount] = columnShares({
    stem: "zero",
    rows: "rows in which the column is 0; a NULL is not",
    source: ["(pandas.Series == 0).mean()", "(pandas.Series == 0).sum()"],
    applies: metric/* isNumber */.Et,
    needs: "numbers",
    condition: ({ name }) => `${name} = 0`,
    isCommon: true,
    words: ({ column: { name } }) => [`has a 0 in \`${(0,sample_text/* plain */.p)(name)}\``, `have a 0 in \`${(0,sample_text/* plain */.p)(name)}\``],
});
const [negativeRate, negativeCount] = columnShares({
    stem: "negative",
    rows: "rows in which the column is below 0; a NULL is not",
    source: ["(pandas.Series < 0).mean()", "(pandas.Series < 0).sum()"],
    applies: metric/* isNumber */.Et,
    needs: "numbers",
    condition: ({ name }) => `${name} < 0`,
    words: ({ column: { name } }) => {
        const of = `a value below 0 in \`${(0,sample_text/* plain */.p)(name)}\``;
        return [`has ${of}`, `have ${of}`];
    },
});
const [notFiniteRate, notFiniteCount] = columnShares({
    stem: "not_finite",
    rows: "rows in which the column is NaN or infinite; a NULL is not",
    source: ["(~numpy.isfinite(values)).mean()", "(~numpy.isfinite(values)).sum()"],
    applies: metric/* isNumber */.Et,
    needs: "numbers",
    condition: ({ name, sql, column }) => column.cell === "integer" ? "1 = 0" : `${name} IS NOT NULL AND NOT ${sql.isFinite(name)}`,
    words: ({ column: { name } }) => {
        const of = `NaN or an infinity in \`${(0,sample_text/* plain */.p)(name)}\``;
        return [`has ${of}`, `have ${of}`];
    },
});

;// CONCATENATED MODULE: ./build/bundle/gates/data/metrics/text/lengths.js




const isText = ({ cell }) => cell === "text";
function lengthMetric(id, what, source, total, value = (found) => found) {
    return (0,metric/* columnMetric */.$s)({
        id,
        description: `${what} of the texts of a column, in characters (Unicode code points).`,
        unit: "value",
        direction: "exact",
        range: [0, Number.MAX_SAFE_INTEGER],
        source,
        applies: isText,
        needs: "text",
        aggregates: ({ name, sql }) => ({
            values: `count(${name})`,
            total: total(sql.textLength(name)),
        }),
        estimate: (values, { column }) => {
            const count = Number(values["values"]);
            return count === 0
                ? (0,metric/* noRows */.jw)(`column \`${column.name}\` has no values`)
                : (0,model_estimate/* exactly */.p)(value(Number(values["total"]), count), count);
        },
    });
}
const minLength = lengthMetric("min_length", "Shortest length", "pandas.Series.str.len().min()", (length) => `min(${length})`);
const maxLength = lengthMetric("max_length", "Longest length", "pandas.Series.str.len().max()", (length) => `max(${length})`);
const meanLength = lengthMetric("mean_length", "Mean length", "pandas.Series.str.len().mean()", (length) => `sum(${length})`, (total, count) => total / count);
const [blankRate, blankCount] = columnShares({
    stem: "blank",
    rows: "rows in which the column is a text without anything but spaces, tabs and line ends; a NULL is not",
    source: ["(pandas.Series.str.strip() == '').mean()", "(pandas.Series.str.strip() == '').sum()"],
    applies: isText,
    needs: "text",
    condition: ({ name, sql }) => sql.isBlank(name),
    isCommon: true,
    words: ({ column: { name } }) => {
        const of = `a blank text in \`${(0,sample_text/* plain */.p)(name)}\``;
        return [`has ${of}`, `have ${of}`];
    },
});

;// CONCATENATED MODULE: ./build/bundle/gates/data/metrics/time/times.js


/** For columns of points in time: dates, timestamps, and texts that are written as such. */
function isTime({ cell, type }) {
    return cell === "text" || (cell === "time" && !/^TIME(\W|$)/i.test(type));
}
const TIMES = "dates, timestamps or texts of them (ISO 8601)";
/** SQL of a cell as seconds since 1970 in UTC; NULL for a text that is no time. */
function secondsOf(sql, column) {
    const name = sql.identifier(column.name);
    return sql.asSeconds(column.cell === "text" ? sql.asTimestamp(name) : name);
}
/** Why there is no answer for times of which some are none. */
function notTimes(column, values, times) {
    if (values === 0)
        return (0,metric/* noRows */.jw)(`column \`${column.name}\` has no values`);
    if (times === values)
        return undefined;
    return {
        code: "data/wrong-type",
        reason: `${values - times} of ${values} values of column \`${column.name}\` (${(0,missing/* shortType */.RI)(column)}) are no dates or timestamps`,
        fix: "Write times in ISO 8601, as in 2026-01-31T12:00:00Z.",
    };
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/metrics/time/freshness.js




const freshness_options = build/* Type.Object */.ZUJ.Object({
    as_of: build/* Type.Optional */.ZUJ.Optional(build/* Type.String */.ZUJ.String({
        format: "date-time",
        title: "a time with its zone, such as 2026-01-31T12:00:00Z",
        description: "The time that counts as now, for runs that must repeat, as in 2026-01-31T12:00:00Z; default: the clock",
    })),
});
/** One moment for all rules and both sides of a gate, so that they can be compared. */
const freshness_moments = new WeakMap();
function clockOf(engine) {
    const moment = freshness_moments.get(engine) ?? Date.now();
    freshness_moments.set(engine, moment);
    return moment;
}
function nowOf({ table, options, note }) {
    const { as_of: asOf } = options;
    if (typeof asOf === "string")
        return Date.parse(asOf);
    const now = clockOf(table.engine);
    const moment = new Date(now).toISOString();
    note({
        code: "data/as-of",
        message: `Ages of times of \`${table.name}\` are counted from ${moment}, the clock of this run; \`as_of: ${moment}\` in the rule gives the same again.`,
    });
    return now;
}
/** Of the candidate alone: what the base commit holds is nobody's to correct. */
function noteFuture({ table, note }, { name }) {
    if (table.baseline !== undefined)
        return;
    note({
        code: "data/future",
        message: `Times in column \`${name}\` of \`${table.name}\` lie in the future, so that the age is below 0 and within any \`max\`.`,
        fix: "Leave such rows out with `where`, or ask for `min: 0` as well.",
    });
}
function ageMetric(id, which, description, source) {
    return (0,metric/* plannedMetric */.PN)({
        id,
        description,
        subject: "column",
        unit: "seconds",
        direction: "lower",
        source,
        options: freshness_options,
        applies: isTime,
        needs: TIMES,
        plan: async (context) => {
            const { dialect } = context.table.engine;
            const column = (0,metric/* present */.Eb)(context.column);
            const name = dialect.identifier(column.name);
            const seconds = secondsOf(dialect, column);
            return {
                aggregates: { values: `count(${name})`, times: `count(${seconds})`, found: `${which}(${seconds})` },
                estimate: ({ values, times, found }) => {
                    const count = Number(values);
                    const missing = notTimes(column, count, Number(times));
                    if (missing !== undefined)
                        return missing;
                    const age = nowOf(context) / 1000 - Number(found);
                    if (age < 0)
                        noteFuture(context, column);
                    return (0,model_estimate/* exactly */.p)(age, count);
                },
            };
        },
    });
}
const freshness = ageMetric("freshness", "max", "Age of the newest value of a column of times; below 0 for one in the future. A time without a zone counts as UTC.", "pandas.Timestamp.now('UTC') - pandas.Series.max()");
const oldestAge = ageMetric("oldest_age", "min", "Age of the oldest value of a column of times, for rules of retention. A time without a zone counts as UTC.", "pandas.Timestamp.now('UTC') - pandas.Series.min()");

;// CONCATENATED MODULE: ./build/bundle/gates/data/metrics/time/gaps.js




const declared = { subject: "column", direction: "lower", applies: isTime, needs: TIMES };
const largestGap = (0,metric/* queryMetric */.nG)({
    ...declared,
    id: "largest_gap",
    description: "Longest time between one value of a column of times and the next later one.",
    unit: "seconds",
    range: [0, Number.MAX_VALUE],
    source: "pandas.Series.sort_values().diff().max()",
    measure: async (context) => {
        const missing = await gaps_unfit(context);
        if (missing !== undefined)
            return missing;
        const { table, column } = context;
        const { engine, relation } = table;
        const seconds = secondsOf(engine.dialect, (0,metric/* present */.Eb)(column));
        const [row] = await engine.query(`SELECT max(s - before) AS gap, count(*) AS n FROM (SELECT s, lag(s) OVER (ORDER BY s) AS before FROM (SELECT DISTINCT ${seconds} AS s FROM ${relation.from}) AS d WHERE s IS NOT NULL) AS g`);
        const { gap, n } = row;
        return Number(n) < 2
            ? (0,metric/* noRows */.jw)("fewer than two times have no gap between them")
            : (0,model_estimate/* exactly */.p)(Number(gap), Number(n));
    },
});
const PERIODS = { minute: 60, hour: 3600, day: 86_400, week: 604_800 };
const missingPeriods = (0,metric/* queryMetric */.nG)({
    ...declared,
    id: "missing_periods",
    description: "Number of minutes, hours, days or weeks (UTC, from Monday on) between the first and the last value of a column of times in which there is none.",
    unit: "count",
    range: [0, Number.MAX_SAFE_INTEGER],
    source: "len(pandas.date_range(first, last, freq)) - pandas.Series.dt.floor(freq).nunique()",
    options: build/* Type.Object */.ZUJ.Object({
        every: build/* Type.Enum */.ZUJ.Enum(["minute", "hour", "day", "week"], {
            description: "Period in which at least one row is expected",
        }),
    }),
    measure: async (context) => {
        const missing = await gaps_unfit(context);
        if (missing !== undefined)
            return missing;
        const { table, column, options } = context;
        const { engine, relation } = table;
        const every = String(options["every"]);
        const length = PERIODS[every];
        // 1970-01-01 was a Thursday: weeks begin on the Monday before.
        const shift = every === "week" ? 3 * PERIODS.day : 0;
        const period = `floor((${secondsOf(engine.dialect, (0,metric/* present */.Eb)(column))} + ${shift}) / ${length})`;
        const [row] = await engine.query(`SELECT max(p) - min(p) + 1 AS expected, count(DISTINCT p) AS present, count(p) AS n FROM (SELECT ${period} AS p FROM ${relation.from}) AS d`);
        return (0,model_estimate/* exactly */.p)(Number(row["expected"]) - Number(row["present"]), Number(row["n"]));
    },
});
async function gaps_unfit({ table, column: given }) {
    const { engine, relation } = table;
    const column = (0,metric/* present */.Eb)(given);
    const seconds = secondsOf(engine.dialect, column);
    const [row] = await engine.query(`SELECT count(${engine.dialect.identifier(column.name)}) AS n, count(${seconds}) AS times FROM ${relation.from}`);
    return notTimes(column, Number(row["n"]), Number(row["times"]));
}

// EXTERNAL MODULE: ./build/bundle/model/missing.js
var model_missing = __webpack_require__(86379);
// EXTERNAL MODULE: ./build/bundle/gates/data/schema/compile/predicate.js
var predicate = __webpack_require__(64288);
// EXTERNAL MODULE: ./build/bundle/gates/data/schema/demands.js
var demands = __webpack_require__(92327);
;// CONCATENATED MODULE: ./build/bundle/gates/data/schema/verdict.js






/** What a scan must count for a part of the schema, and the answer that it and ajv give together. */
function invalidRows(judge, part, table, form, note) {
    const question = judge.question(part);
    if (question.demands.every(isMetByAnyRow))
        return {
            aggregates: { rows: "count(*)" },
            estimate: ({ rows }) => (Number(rows) === 0 ? (0,metric/* noRows */.jw)() : noDemand(judge, part)),
        };
    const { sql, sure } = question.met;
    const filled = filledCounts(judge.columnsOf(question), table);
    return {
        aggregates: {
            rows: "count(*)",
            ...filled,
            invalid: (0,data_aggregate/* countWhere */.t$)(`NOT ${sql}`),
            ...(sure ? {} : { open: (0,data_aggregate/* countWhere */.t$)(`${sql} IS NULL`) }),
        },
        estimate: async (values) => {
            const rows = Number(values["rows"]);
            if (rows === 0)
                return (0,metric/* noRows */.jw)();
            try {
                const invalid = await counted(judge, question, table, values);
                // What is not valid is found, whatever the rows hold; that nothing is found says nothing of rows without values.
                const counts = Object.keys(filled).map((name) => Number(values[name]));
                if (invalid === 0 && counts.length > 0 && counts.every((count) => count === 0))
                    return (0,metric/* noRows */.jw)(noValues(judge, question));
                if (table === judge.table)
                    judge.remember(question, rows, invalid);
                if (Number(values["open"] ?? 0) > 0)
                    note(rowByRow(question, table.name));
                return (0,model_estimate/* exactly */.p)(form === "rate" ? invalid / rows : invalid, rows);
            }
            catch (thrown) {
                return (0,model_missing/* missingFor */.M)(thrown);
            }
        },
    };
}
/** True of what is said of rows that are no rows of a table, such as `items` of one that is no list. */
function isMetByAnyRow({ column, met }) {
    return column === undefined && met.sql === predicate/* ALWAYS */.qI.sql;
}
/** How many values each column has, which engines know quicker than whether each row has any. */
function filledCounts(columns, { engine: { dialect } }) {
    return Object.fromEntries(columns.map(({ name }, at) => [`filled${at}`, `count(${dialect.identifier(name)})`]));
}
function noValues(judge, question) {
    const [column, ...more] = judge.columnsOf(question);
    return more.length === 0 && column !== undefined
        ? `column \`${column.name}\` has no values`
        : "no row has a value in any of the columns that the schema speaks of";
}
async function counted(judge, question, table, values) {
    const open = Number(values["open"] ?? 0);
    const byAjv = open === 0 ? 0 : await judge.invalidByAjv(question, table, open);
    return Number(values["invalid"]) + byAjv;
}
function noDemand({ table, schema, divisible }, { column, keyword }) {
    const said = keyword === undefined ? "" : ` with \`${keyword}\``;
    const of = column === undefined ? `a row of \`${table.name}\`` : `column \`${column}\``;
    if (!divisible)
        return {
            code: "data/no-demand",
            reason: `the schema \`${schema.path}\` can only be judged as a whole, because of references or \`unevaluatedProperties\` whose meaning depends on where they stand`,
            fix: "Leave `column` and `keyword` out, or write the schema without them.",
        };
    return {
        code: "data/no-demand",
        reason: `the schema \`${schema.path}\` asks nothing${said} of ${of}, so no row could be invalid`,
        fix: "Check how the schema writes the names of columns and keywords; it is one of a row, with a property for each column.",
    };
}
const LISTED = 5;
function rowByRow(question, table) {
    const unsure = (0,demands/* openDemands */.Hi)(question).filter(({ met }) => !met.sure);
    const isTooMuch = question.met.sql === predicate/* UNSURE */.x9.sql && question.demands.length > 1;
    const parts = unsure.map(({ column, keyword, doubts }) => {
        const why = doubts.size === 0 ? `\`${keyword}\`` : [...doubts].join(", ");
        return column === undefined ? why : `${why} of column \`${column}\``;
    });
    const said = isTooMuch ? ["all of it, which is more than one query holds", ...parts] : parts;
    const listed = [...new Set(said)];
    const more = listed.length > LISTED ? ` and ${listed.length - LISTED} more` : "";
    return {
        code: "data/row-by-row",
        message: `Rows of \`${table}\` were judged one by one, which is slower, where SQL cannot say what the schema asks: ${listed.slice(0, LISTED).join("; ")}${more}.`,
    };
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/metrics/validity/invalid.js



const shared = {
    subject: "table or column",
    direction: "lower",
    source: "JSON Schema (draft 2020-12, 2019-09 or 07) as ajv judges it",
    options: build/* Type.Object */.ZUJ.Object({
        keyword: build/* Type.Optional */.ZUJ.Optional(build/* Type.String */.ZUJ.String({
            minLength: 1,
            description: "Only what the schema asks with this keyword, such as `required` or `pattern`",
        })),
    }),
};
const WHAT = "not valid by the gate's JSON Schema, or by what it asks of one column or with one keyword; NULL is null where the property's schema names null, otherwise the property is absent.";
const invalidRate = (0,metric/* plannedMetric */.PN)({
    ...shared,
    id: "invalid_rate",
    description: `Share of rows that are ${WHAT}`,
    unit: "ratio",
    range: [0, 1],
    plan: (context) => planned(context, "rate"),
});
const invalidCount = (0,metric/* plannedMetric */.PN)({
    ...shared,
    id: "invalid_count",
    description: `Number of rows that are ${WHAT}`,
    unit: "count",
    range: [0, Number.MAX_SAFE_INTEGER],
    plan: (context) => planned(context, "count"),
});
async function planned({ validity, column, options, table, note }, form) {
    const { keyword } = options;
    const part = {
        ...(column === undefined ? {} : { column: column.name }),
        ...(typeof keyword === "string" ? { keyword } : {}),
    };
    return invalidRows(await validity(), part, table, form, note);
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/metrics/values/frequencies.js




const frequencies_known = new WeakMap();
/** What several metrics say of the same values of the same rows is asked for once. */
function frequenciesOf({ table }, column) {
    const ofEngine = frequencies_known.get(table.engine) ?? new Map();
    frequencies_known.set(table.engine, ofEngine);
    const key = JSON.stringify([table.relation.from, column.name]);
    const found = ofEngine.get(key) ?? askFrequencies(table, column);
    ofEngine.set(key, found);
    return found;
}
/** Frequencies of the frequencies: all that entropy and the like need, and small for any column. */
async function askFrequencies({ engine, relation }, column) {
    const name = engine.dialect.identifier(column.name);
    const rows = await engine.query(`SELECT occurrences, count(*) AS amount FROM (SELECT count(*) AS occurrences FROM ${relation.from} WHERE ${name} IS NOT NULL GROUP BY ${name}) AS f GROUP BY occurrences ORDER BY occurrences DESC`);
    return rows.map(({ occurrences, amount }) => ({ times: Number(occurrences), values: Number(amount) }));
}
function frequencyMetric({ value, ...declared }) {
    return (0,metric/* queryMetric */.nG)({
        ...declared,
        subject: "column",
        direction: "exact",
        measure: async (context) => {
            const column = (0,metric/* present */.Eb)(context.column);
            const frequencies = await frequenciesOf(context, column);
            const total = frequencies.reduce((sum, { times, values }) => sum + times * values, 0);
            if (total === 0)
                return (0,metric/* noRows */.jw)(`column \`${column.name}\` has no values`);
            return (0,model_estimate/* exactly */.p)(value(frequencies, total, context.options), total);
        },
    });
}
const once = (frequencies) => frequencies.find(({ times }) => times === 1)?.values ?? 0;
const uniqueCount = frequencyMetric({
    id: "unique_count",
    description: "Number of values of the column that occur exactly once; NULL is none of them.",
    source: "(pandas.Series.value_counts() == 1).sum()",
    unit: "count",
    range: [0, Number.MAX_SAFE_INTEGER],
    value: once,
});
const uniqueRate = frequencyMetric({
    id: "unique_rate",
    description: "Share of the column's values that occur exactly once; NULL is none of them.",
    source: "(pandas.Series.value_counts() == 1).sum() / pandas.Series.count()",
    unit: "ratio",
    range: [0, 1],
    value: (frequencies, total) => once(frequencies) / total,
});
const modeRate = frequencyMetric({
    id: "mode_rate",
    description: "Share of the column's values that are its most frequent one; NULL is none of them.",
    source: "pandas.Series.value_counts(normalize=True).max()",
    unit: "ratio",
    range: [0, 1],
    value: (frequencies, total) => (frequencies[0]?.times ?? 0) / total,
});
const entropy = frequencyMetric({
    id: "entropy",
    description: "Shannon entropy of the column's values: 0 for one value, log(k) for k equally frequent ones.",
    source: "scipy.stats.entropy(pandas.Series.value_counts(), base)",
    unit: "score",
    range: [0, Number.MAX_VALUE],
    options: build/* Type.Object */.ZUJ.Object({
        base: build/* Type.Optional */.ZUJ.Optional(build/* Type.Number */.ZUJ.Number({ exclusiveMinimum: 1, description: "Base of the logarithm; default e, 2 for bits" })),
    }),
    value: (frequencies, total, { base }) => {
        const nats = frequencies.reduce((sum, { times, values }) => sum - ((times * values) / total) * Math.log(times / total), 0);
        return Math.max(0, nats) / (typeof base === "number" ? Math.log(base) : 1);
    },
});
const mode = (0,metric/* queryMetric */.nG)({
    id: "mode",
    description: "Most frequent value of a column of numbers, the smallest of several.",
    subject: "column",
    unit: "value",
    direction: "exact",
    source: "scipy.stats.mode(values).mode, pandas.Series.mode()[0]",
    applies: metric/* isNumber */.Et,
    needs: "numbers",
    measure: async ({ table: { engine, relation }, column: given }) => {
        const column = (0,metric/* present */.Eb)(given);
        const name = engine.dialect.identifier(column.name);
        const rows = await engine.query(`SELECT ${name} AS mode, count(*) AS occurrences FROM ${relation.from} WHERE ${name} IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 1`);
        if (rows.length === 0)
            return (0,metric/* noRows */.jw)(`column \`${column.name}\` has no values`);
        const [{ mode, occurrences }] = rows;
        return (0,decimals/* exactNumber */.rf)(mode, Number(occurrences));
    },
});

;// CONCATENATED MODULE: ./build/bundle/gates/data/metrics/values/mutual-information.js




const mutual_information_options = build/* Type.Object */.ZUJ.Object({
    columns: build/* Type.Array */.ZUJ.Array(build/* Type.String */.ZUJ.String({ minLength: 1 }), {
        minItems: 2,
        maxItems: 2,
        uniqueItems: true,
        description: "The two columns, of values that recur",
    }),
});
const mutual_information_declared = { subject: "table", unit: "score", direction: "exact", options: mutual_information_options };
const informationOf = ({ first, second, both }) => Math.max(0, first + second - both);
const mutualInfo = (0,metric/* queryMetric */.nG)({
    ...mutual_information_declared,
    id: "mutual_info",
    description: "Mutual information of two columns in nats over the rows that have both, each different value a class of its own: 0 where neither says anything of the other. In a column whose values hardly recur it is high by itself.",
    range: [0, Number.MAX_VALUE],
    source: "sklearn.metrics.mutual_info_score; Deequ's MutualInformation",
    measure: async (context) => {
        const found = await entropiesOf(context);
        return "reason" in found ? found : (0,model_estimate/* exactly */.p)(informationOf(found), found.rows);
    },
});
const normalizedMutualInfo = (0,metric/* queryMetric */.nG)({
    ...mutual_information_declared,
    id: "normalized_mutual_info",
    description: "Mutual information of two columns as a share of the mean of their entropies: 0 where neither says anything of the other, 1 where each says all of the other.",
    range: [0, 1],
    source: "sklearn.metrics.normalized_mutual_info_score(average_method='arithmetic')",
    measure: async (context) => {
        const found = await entropiesOf(context);
        if ("reason" in found)
            return found;
        const { first, second, rows } = found;
        if (first + second > 0)
            return (0,model_estimate/* exactly */.p)(Math.min(1, (2 * informationOf(found)) / (first + second)), rows);
        return {
            code: "data/one-value",
            reason: "both columns have one value only, so neither can say anything of the other",
            fix: "Guard them with `distinct_count`.",
        };
    },
});
async function entropiesOf(context) {
    const { table, options } = context;
    const columns = columnsOf(table, listOf(options["columns"]) ?? []);
    if ("reason" in columns)
        return columns;
    const nested = columns.find(({ cell }) => cell === "nested");
    if (nested !== undefined)
        return {
            code: "data/wrong-type",
            reason: `column \`${nested.name}\` of \`${table.name}\` holds nested values`,
            fix: "Name columns of numbers, texts, booleans or times.",
        };
    const [x, y] = columns.map(({ name }) => table.engine.dialect.identifier(name));
    const by = [x, y, x === y ? x : `${x}, ${y}`];
    const where = `${x} IS NOT NULL AND ${y} IS NOT NULL`;
    const found = [];
    for (const keys of by)
        found.push(await frequencies(context, where, keys));
    const rows = found[2].reduce((sum, [times, values]) => sum + times * values, 0);
    if (rows === 0)
        return (0,metric/* noRows */.jw)(`no row has a value in both \`${columns[0].name}\` and \`${columns[1].name}\``);
    const [first, second, both] = found.map((one) => entropyOf(one, rows));
    return { rows, first, second, both };
}
/** How many groups have how many rows, in an order that is the same on every engine. */
async function frequencies({ table }, where, by) {
    const groups = `SELECT count(*) AS times FROM ${table.relation.from} WHERE ${where} GROUP BY ${by}`;
    const rows = await table.engine.query(`SELECT times, count(*) AS amount FROM (${groups}) AS g GROUP BY times ORDER BY times`);
    return rows.map(({ times, amount }) => [Number(times), Number(amount)]);
}
function entropyOf(found, rows) {
    return found.reduce((sum, [times, values]) => sum - values * (times / rows) * Math.log(times / rows), 0);
}

// EXTERNAL MODULE: ./build/bundle/gates/data/cells/cell-equals.js + 1 modules
var cell_equals = __webpack_require__(98599);
;// CONCATENATED MODULE: ./build/bundle/gates/data/metrics/values/values.js




const value = build/* Type.Union */.ZUJ.Union([build/* Type.String */.ZUJ.String(), build/* Type.Number */.ZUJ.Number(), build/* Type.Boolean */.ZUJ.Boolean()]);
/** `*` passes over columns that can have none of the values; where one is named, a rule that nothing can break is none. */
const fits = (option) => ({
    applies: (column, options) => values_listOf(options[option]).some((one) => (0,cell_equals/* canEqual */.Z)(column, one)),
    needs: "a column that can hold what the rule names",
});
function values_listOf(wanted) {
    return Array.isArray(wanted) ? wanted : [wanted];
}
/** SQL that holds where the column has one of the values. */
function oneOf({ column, sql }, wanted) {
    const list = values_listOf(wanted);
    if (column.cell === "text" && list.length > 1 && sql.isOneOf !== undefined)
        return sql.isOneOf(sql.asText(sql.identifier(column.name), column), list.map((one) => sql.text(String(one))));
    const found = list.flatMap((one) => (0,cell_equals/* cellEquals */.Q)(sql, column, one) ?? []);
    return found.length === 0 ? "(1 = 0)" : `(${found.join(" OR ")})`;
}
const [valueRate, values_valueCount] = columnShares({
    stem: "value",
    ...fits("value"),
    rows: "rows in which the column has a certain value, or one of several",
    source: ["(pandas.Series == value).mean()", "pandas.Series.value_counts()[value]"],
    direction: "exact",
    options: build/* Type.Object */.ZUJ.Object({
        value: build/* Type.Union */.ZUJ.Union([value, build/* Type.Array */.ZUJ.Array(value, { minItems: 1, uniqueItems: true })], {
            description: "The value, or a list of which any counts; times in ISO 8601, in UTC where they name no zone",
        }),
    }),
    condition: (scope) => oneOf(scope, scope.options["value"]),
});
const [unexpectedRate, unexpectedCount] = columnShares({
    stem: "unexpected",
    ...fits("expected"),
    rows: "rows in which the column has a value that is not in the list; a NULL is not unexpected",
    source: [
        "(~pandas.Series.dropna().isin(values)).sum() / len(values)",
        "(~pandas.Series.dropna().isin(values)).sum()",
    ],
    options: build/* Type.Object */.ZUJ.Object({
        expected: build/* Type.Array */.ZUJ.Array(value, {
            minItems: 1,
            uniqueItems: true,
            description: "The values that are expected; times in ISO 8601, in UTC where they name no zone",
        }),
    }),
    condition: (scope) => `${scope.name} IS NOT NULL AND NOT ${oneOf(scope, scope.options["expected"])}`,
    words: ({ column: { name } }) => {
        const of = `a value in \`${(0,sample_text/* plain */.p)(name)}\` that is not expected`;
        return [`has ${of}`, `have ${of}`];
    },
});

;// CONCATENATED MODULE: ./build/bundle/gates/data/metrics/index.js
































/** Everything that the data gate can measure. A new metric is one file and one line here. */
const DATA_METRICS = [
    rowCount,
    columnCount,
    missingColumns,
    unexpectedColumns,
    misplacedColumns,
    wrongTypes,
    schemaChanges,
    nullRate,
    nullCount,
    duplicateRate,
    duplicateCount,
    invalidRate,
    invalidCount,
    distinctCount,
    distinctRate,
    uniqueCount,
    uniqueRate,
    valueRate,
    values_valueCount,
    unexpectedRate,
    unexpectedCount,
    conditionRate,
    conditionCount,
    violationRate,
    violationCount,
    mode,
    modeRate,
    entropy,
    minLength,
    maxLength,
    meanLength,
    blankRate,
    blankCount,
    smallest,
    largest,
    range,
    mean,
    mean_sum,
    moments/* std */.wi,
    moments/* varianceMetric */.sc,
    moments/* skew */.Ly,
    moments/* kurtosis */.vt,
    median,
    quantile,
    q25,
    q50,
    q75,
    iqr,
    correlation,
    mutualInfo,
    normalizedMutualInfo,
    outlierRate,
    outlierCount,
    drift,
    distances_psi,
    distances_jensenShannon,
    distances_hellinger,
    kl,
    distances_lInfinity,
    distances_cramersV,
    ks,
    wasserstein,
    energy,
    chiSquare,
    chiSquarePValue,
    ksPValueMetric,
    unsortedRate,
    unsortedCount,
    zeroRate,
    zeroCount,
    negativeRate,
    negativeCount,
    notFiniteRate,
    notFiniteCount,
    orphanRate,
    orphanCount,
    overlapRate,
    overlapCount,
    timeOverlapRate,
    timeOverlapCount,
    rowCountDifference,
    rowCountRatio,
    aggregateDifference,
    unmatchedRate,
    unmatchedCount,
    mismatchRate,
    mismatchCount,
    freshness,
    oldestAge,
    largestGap,
    missingPeriods,
    conflictingLabelRate,
    conflictingLabelCount,
    classBalance,
    sqlValue,
    sqlRows,
    newValueRate,
    newValueCount,
    labelPower,
];


/***/ }),

/***/ 39367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ scanAggregates),
  a: () => (/* binding */ scanValues)
});

// EXTERNAL MODULE: ./build/bundle/model/error.js
var error = __webpack_require__(38093);
// EXTERNAL MODULE: ./build/bundle/model/missing.js
var missing = __webpack_require__(86379);
// EXTERNAL MODULE: ./build/bundle/gates/data/aggregate.js
var data_aggregate = __webpack_require__(22604);
// EXTERNAL MODULE: ./build/bundle/gates/data/computed.js
var computed = __webpack_require__(37464);
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
    const integers = relation.columns.filter(({ cell }) => cell === "integer");
    const known = new Set(integers.map(({ name }) => engine.dialect.identifier(name)));
    const names = new Set();
    for (const { aggregates } of parts)
        for (const aggregate of Object.values(aggregates))
            if (typeof aggregate === "object" && "distinct" in aggregate && aggregate.whole === true)
                if (known.has(aggregate.distinct))
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

;// CONCATENATED MODULE: ./build/bundle/gates/data/quantiles.js

/** 128 MiB of doubles. */
const LIMITS = { held: 2 ** 24, sample: 2 ** 18, samples: 2 ** 22 };
/** What a value and what stands between it and the next one takes in a file at least, on average. */
const BYTES_A_CELL = 4;
function keyOf({ expression, share, where = "" }) {
    return JSON.stringify([expression, share, where]);
}
/** SQL of each quantile by `keyOf`; those of the same values share one aggregate, which holds them once. */
function quantilesSql({ engine: { dialect } }, wanted) {
    const sql = new Map();
    const sameValues = Map.groupBy(wanted, ({ expression, where }) => JSON.stringify([expression, where]));
    for (const group of sameValues.values()) {
        const [{ expression, where }] = group;
        const shares = group.map(({ share }) => share);
        const together = shares.length === 1 ? undefined : dialect.quantiles?.(expression, shares, where);
        group.forEach((one, at) => {
            sql.set(keyOf(one), together?.[at] ?? dialect.quantile(expression, one.share, where));
        });
    }
    return sql;
}
/** The quantiles among aggregates, each once. */
function quantilesAmong(parts) {
    const found = new Map();
    for (const { aggregates, conditions } of parts)
        for (const aggregate of Object.values(aggregates)) {
            const one = (0,data_aggregate/* quantileOf */.Xf)(aggregate, conditions);
            if (one !== undefined)
                found.set(keyOf(one), one);
        }
    return [...found.values()];
}
/**
 * Quantiles of a table whose values would not fit into memory, all columns in two scans: a sample says between
 * which two values each quantile lies, then only the values between them are held. Where even those are too many,
 * a scan between the two looks closer. Empty where the scan of all aggregates may as well hold the values.
 */
async function largeQuantiles(table, wanted, limits = LIMITS) {
    const { brackets } = table.engine.dialect;
    const samples = new Set(wanted.map(({ expression, where }) => JSON.stringify([expression, where]))).size;
    if (brackets === undefined || samples === 0)
        return new Map();
    const rows = await rowsOf(table);
    if (rows * samples <= limits.held)
        return new Map();
    const share = Math.min(1, Math.min(limits.sample, limits.samples / samples) / rows);
    const drawn = await query(table, brackets.sample(table.relation.from, share), wanted.map((one) => brackets.drawn(one.expression, one.share, one.where)));
    const placed = wanted.map((one, at) => {
        return { ...one, bracket: bracketFrom(drawn[at]), held: heldOf(rows * share, one.share) / share };
    });
    return collect(table, await closer(table, brackets, placed, limits), limits);
}
/** How many of a sample lie in a bracket, which `BracketDialect` makes six standard deviations wide to either side. */
function heldOf(sample, share) {
    return 12 * Math.sqrt(sample * share * (1 - share)) + 14;
}
async function closer(table, brackets, placed, limits) {
    const held = placed.reduce((sum, one) => sum + one.held, 0);
    if (held <= limits.held)
        return placed;
    const rate = limits.held / 4 / held;
    const found = await query(table, table.relation.from, placed.map((one) => brackets.narrower(one.expression, one.share, one.bracket, rate, one.where)));
    return placed.map((one, at) => {
        return { ...one, bracket: bracketFrom(found[at]), held: heldOf(one.held * rate, 0.5) / rate };
    });
}
/** One scan, or as many as what has to be held at a time needs. */
async function collect(table, placed, limits) {
    const { dialect } = table.engine;
    const values = new Map();
    const missed = [];
    for (const group of groupsOf(placed, limits.held)) {
        const found = await query(table, table.relation.from, group.flatMap((one) => {
            const { expression, share, where, bracket } = one;
            const count = `count(${expression})`;
            return [
                where === undefined ? count : dialect.filtered(count, where),
                dialect.brackets?.quantile(expression, share, bracket, where) ?? "NULL",
            ];
        }));
        group.forEach((one, at) => {
            const [count, value] = [Number(found[2 * at]), found[2 * at + 1]];
            if (count > 0 && value === null)
                missed.push(one);
            else
                values.set(keyOf(one), value === null ? null : Number(value));
        });
    }
    // Chance leads astray once in a billion times; then all values are held after all.
    if (missed.length > 0) {
        const sql = missed.map(({ expression, share, where }) => dialect.quantile(expression, share, where));
        const found = await query(table, table.relation.from, sql);
        missed.forEach((one, at) => {
            values.set(keyOf(one), Number(found[at]));
        });
    }
    return values;
}
function groupsOf(placed, most) {
    const groups = [];
    let held = most;
    for (const one of placed) {
        if (held + one.held > most) {
            groups.push([]);
            held = 0;
        }
        groups[groups.length - 1].push(one);
        held += one.held;
    }
    return groups;
}
async function query({ engine }, from, sql) {
    const selected = sql.map((one, at) => `${one} AS q${at}`).join(", ");
    const [row] = await engine.query(`SELECT ${selected} FROM ${from}`);
    return sql.map((_, at) => row[`q${at}`] ?? null);
}
/** At most about as many; a count where it costs nothing, else a guess from the size of the files. */
async function rowsOf({ engine, relation, inputs }) {
    if (relation.knowsExtremes === true) {
        const [{ n }] = await engine.query(`SELECT count(*) AS n FROM ${relation.from}`);
        return Number(n);
    }
    const bytes = inputs.reduce((sum, one) => sum + (one.bytes ?? 0), 0);
    return bytes / (BYTES_A_CELL * Math.max(1, relation.columns.length));
}
function bracketFrom(value) {
    const [low, high] = String(value).split(",");
    return { low, high };
}

// EXTERNAL MODULE: ./build/bundle/gates/data/slices.js
var slices = __webpack_require__(63228);
;// CONCATENATED MODULE: ./build/bundle/gates/data/scan.js







/** From so many slices of a column on, one scan in groups costs less than a condition for each. */
const GROUPED_FROM = 5;
/** Engines plan longer queries in time and memory that grow with the square of them. */
const MOST_AGGREGATES = 400;
/**
 * Measures all parts in one SELECT over one scan, and one more for each column with many slices; equal
 * aggregates are computed once, and only those of very many columns take several. When a query fails, each half of its
 * parts is tried by itself, so that only what cannot be measured loses its value.
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
            for (const batch of batchesOf(entries, () => undefined))
                keep(await halving(batch, (some) => scanGroups(table, column, some)));
    }
    for (const batch of batchesOf(together, ({ slice }) => slice))
        keep(await halving(batch, (some) => scanOnce(table, some)));
    return answers;
}
/** @param sliceOf the slice whose rows aggregates have a condition for */
function batchesOf(entries, sliceOf) {
    const batches = [];
    const asked = new Set();
    for (const [key, part] of entries) {
        const { aggregates, conditions } = part;
        const own = Object.values(aggregates).map((one) => JSON.stringify([one, conditions, sliceOf(part)]));
        const added = own.filter((one) => !asked.has(one)).length;
        if (batches.length === 0 || asked.size + added > MOST_AGGREGATES) {
            batches.push(new Map());
            asked.clear();
        }
        for (const one of own)
            asked.add(one);
        batches[batches.length - 1].set(key, part);
    }
    return batches;
}
/** One of the parts may be at fault, or all together too much. A server that is slow or gone would only be so again. */
const HALVING_HELPS = ["data/unreadable", "data/out-of-memory", "data/no-permission"];
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
        if (entries.length === 1 || !HALVING_HELPS.includes(thrown.code))
            return new Map(entries.map(([key]) => [key, (0,missing/* missingFor */.M)(thrown)]));
        const middle = Math.ceil(entries.length / 2);
        const first = await halving(new Map(entries.slice(0, middle)), scan);
        const second = await halving(new Map(entries.slice(middle)), scan);
        return new Map([...first, ...second]);
    }
}
async function scanOnce(table, parts) {
    const conditioned = [...parts].map(([key, part]) => {
        const { slice, conditions, aggregates } = part;
        const all = slice === undefined ? conditions : [...conditions, (0,slices/* sliceCondition */.e)(table, slice)];
        return { key, part, aggregates, levels: part.levels, conditions: all };
    });
    const values = await measureTogether(table, conditioned);
    const answers = new Map();
    for (const [at, { key, part }] of conditioned.entries())
        answers.set(key, await estimated(part, values[at]));
    return answers;
}
/** What asks a question of its own may fail alone. */
async function estimated(part, values) {
    try {
        return await part.estimate(values);
    }
    catch (thrown) {
        if (thrown instanceof error.AssayError)
            return (0,missing/* missingFor */.M)(thrown);
        throw thrown;
    }
}
/** The values of aggregates over all rows of a table, for what cannot wait for the scan of all metrics. */
async function scanValues(table, part) {
    const [values] = await measureTogether(table, [{ ...part, conditions: [] }]);
    return values;
}
async function measureTogether(table, parts) {
    const quantiles = quantilesAmong(parts);
    const selection = new Selection(table, {
        // In groups each would have bits and samples of its own, so only here.
        extremes: await extremesOf(table, parts),
        known: await largeQuantiles(table, quantiles),
        quantiles: quantilesSql(table, quantiles),
    });
    const named = parts.map((part) => selection.add(part));
    const row = await selection.row((0,computed/* withComputed */.Q)(table, parts));
    return named.map((names) => valuesOf(row, names));
}
async function scanGroups(table, name, parts) {
    const { engine, relation } = table;
    const column = relation.columns.find((one) => one.name === name);
    if (column === undefined)
        throw new TypeError(`a slice names the unknown column ${name}`);
    const selection = new Selection(table, {
        extremes: new Map(),
        known: new Map(),
        quantiles: quantilesSql(table, quantilesAmong(parts.values())),
    });
    const named = [...parts].map(([key, part]) => ({ key, part, names: selection.add(part) }));
    const text = engine.dialect.asText(engine.dialect.identifier(name), column);
    const rows = await engine.query(`SELECT ${text} AS slice, ${selection.sql} FROM ${(0,computed/* withComputed */.Q)(table, parts.values())} GROUP BY 1`);
    const bySlice = new Map(rows.map((row) => [row["slice"] ?? null, row]));
    const answers = new Map();
    const absent = new Map();
    for (const { key, part, names } of named) {
        const row = bySlice.get(part.slice?.value ?? null);
        if (row === undefined)
            absent.set(key, part);
        else
            answers.set(key, await estimated(part, valuesOf(row, names)));
    }
    // Of no rows there is no group, but what metrics say of them, as a count of 0.
    for (const batch of batchesOf([...absent], ({ slice }) => slice))
        for (const [key, answer] of await scanOnce(table, batch))
            answers.set(key, answer);
    return answers;
}
/** Aggregates of one query, each SQL once. */
class Selection {
    #aliases = new Map();
    #known = new Map();
    #table;
    #planned;
    constructor(table, planned) {
        this.#table = table;
        this.#planned = planned;
    }
    get sql() {
        return [...this.#aliases].map(([sql, alias]) => `${sql} AS ${alias}`).join(", ");
    }
    /** @returns the alias of each aggregate by the name that its metric gave it */
    add({ aggregates, conditions }) {
        const named = Object.entries(aggregates).map(([name, aggregate]) => {
            const quantile = (0,data_aggregate/* quantileOf */.Xf)(aggregate, conditions);
            const key = quantile === undefined ? undefined : keyOf(quantile);
            const known = key === undefined ? undefined : this.#planned.known.get(key);
            if (key !== undefined && known !== undefined) {
                this.#known.set(key, known);
                return [name, key];
            }
            const { engine } = this.#table;
            const sql = this.#planned.quantiles.get(key ?? "") ??
                (0,data_aggregate/* aggregateSql */.e8)(engine.dialect, aggregate, conditions, this.#planned.extremes);
            const alias = this.#aliases.get(sql) ?? `a${this.#aliases.size}`;
            this.#aliases.set(sql, alias);
            return [name, alias];
        });
        return new Map(named);
    }
    /** Everything by its alias. */
    async row(from) {
        const isEmpty = this.#aliases.size === 0;
        const [row] = isEmpty ? [{}] : await this.#table.engine.query(`SELECT ${this.sql} FROM ${from}`);
        return { ...row, ...Object.fromEntries(this.#known) };
    }
}
function valuesOf(row, names) {
    return Object.fromEntries([...names].map(([name, alias]) => [name, row[alias]]));
}


/***/ })

};
