export const id = 6025;
export const ids = [6025];
export const modules = {

/***/ 56025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseProfile: () => (/* binding */ parseProfile),
  refused: () => (/* binding */ refused)
});

// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(52210);
// EXTERNAL MODULE: ./build/bundle/model/error.js
var error = __webpack_require__(38093);
// EXTERNAL MODULE: ./build/bundle/model/profile.js
var model_profile = __webpack_require__(29794);
// EXTERNAL MODULE: ./build/bundle/gates/data/profile/grids.js
var grids = __webpack_require__(91312);
;// CONCATENATED MODULE: ./build/bundle/gates/data/profile/quantile-contradictions.js

/** Of quantiles that a merge made from bins, the share of values that may lie on the wrong side. */
const ROUGH = 0.02;
/**
 * Holds quantiles against each other, against the extremes and against the bins.
 * @param isRough true where they are those of the bins, not of the values
 */
function quantileContradiction(finite, isRough) {
    const { deciles = [], quantiles = [], min, max } = finite;
    const told = [
        ...deciles.map((value, at) => [grids/* TENTHS */.t[at], value]),
        ...quantiles,
    ].sort(([a], [b]) => a - b);
    const isAscending = told.every(([share, value], at) => at === 0 || (share === told[at - 1][0] ? value === told[at - 1][1] : value >= told[at - 1][1]));
    if (!isAscending)
        return "the quantiles do not ascend";
    if (min === undefined || max === undefined)
        return told.length > 0 ? "quantiles lack extremes" : undefined;
    if (told.some(([, value]) => value < min || value > max))
        return "quantiles lie outside of the values";
    const wrong = told.find((one) => !fitsBins(finite, one, isRough));
    return wrong === undefined ? undefined : `the bins do not fit the quantile ${wrong[0]}`;
}
/** Of n values floor(q (n - 1)) + 1 and more lie at or below the quantile q, and ceil(q (n - 1)) or fewer below. */
function fitsBins({ edges, counts, count }, [share, value], isRough) {
    if (edges === undefined || counts === undefined)
        return true;
    const place = share * (count - 1);
    // Snapped to the next of a handful of bins, a quantile may be off by as much as one of them.
    const widest = isRough ? Math.max(...counts) : 0;
    const slack = 1 + (isRough ? ROUGH * count + widest : 0);
    let [surelyBelow, maybeUpTo] = [0, 0];
    counts.forEach((one, at) => {
        if (edges[at + 1] < value)
            surelyBelow += one;
        const startsHere = edges[at] === value && (at === 0 || edges[at + 1] === value);
        if (edges[at] < value || startsHere)
            maybeUpTo += one;
    });
    return maybeUpTo >= Math.floor(place) + 1 - slack && surelyBelow <= Math.ceil(place) + slack;
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/profile/spread-contradictions.js

/** What sums of doubles may be wrong by, as a share. */
const DUST = 1e-6;
/**
 * Holds mean, standard deviation, skewness and kurtosis against what the values in the bins can give.
 * @param merged how many profiles the bins were made from
 */
function spreadContradiction(finite, merged) {
    const { count, std, skew, kurtosis, min, max, edges, counts } = finite;
    if (min === undefined || max === undefined)
        return undefined;
    const width = max - min;
    if (!Number.isFinite(width) || width === 0)
        return width === 0 && std > Math.abs(max) * DUST ? "equal values have a standard deviation" : undefined;
    const bins = binsOf(finite);
    const slack = (merged > 1 ? grids/* EVENLY */.mB + (grids/* TOGETHER */.hz * merged) / count : DUST) + rounding(max, min, width);
    // Fourth powers of what is no share of the range could overflow or vanish.
    const powers = (power) => momentOf(bins, finite, width, power);
    if (!isWithin(0, powers(1), slack))
        return "the mean does not fit the bins";
    if (count < 2)
        return undefined;
    const second = (std / width) ** 2 * ((count - 1) / count);
    if (!isWithin(second, powers(2), slack))
        return "the standard deviation does not fit the bins";
    // Of a spread that is small beside the range nothing of the shape is left within rounding.
    if (second < 1e-4 || edges === undefined || counts === undefined)
        return undefined;
    if (skew !== undefined && count > 2) {
        const third = (skew * (count - 2) * second ** 1.5) / Math.sqrt(count * (count - 1));
        if (!isWithin(third, powers(3), slack))
            return "the skewness does not fit the bins";
    }
    if (kurtosis !== undefined && count > 3) {
        const excess = ((kurtosis * (count - 2) * (count - 3)) / (count - 1) - 6) / (count + 1);
        if (!isWithin((excess + 3) * second ** 2, powers(4), slack))
            return "the kurtosis does not fit the bins";
    }
    return undefined;
}
/** Without bins the extremes are one, in which there is one value at each end. */
function binsOf({ edges, counts, isEveryValue, min = 0, max = 0, count }) {
    if (edges === undefined || counts === undefined)
        return [{ low: min, high: max, count }];
    return counts.map((one, at) => ({
        low: isEveryValue === true ? edges[at + 1] : edges[at],
        high: edges[at + 1],
        count: one,
    }));
}
/** The least and the most that the mean of a power of distances from the mean can be, in units of the range. */
function momentOf(bins, { count, mean }, width, power) {
    let [low, high] = [0, 0];
    for (const bin of bins) {
        const [from, to] = [(bin.low - mean) / width, (bin.high - mean) / width];
        const ends = [from ** power, to ** power];
        const holdsMean = power % 2 === 0 && from < 0 && to > 0;
        low += (bin.count / count) * (holdsMean ? 0 : Math.min(...ends));
        high += (bin.count / count) * Math.max(...ends);
    }
    return { low, high };
}
function isWithin(value, { low, high }, slack) {
    return value >= low - slack && value <= high + slack;
}
/** What a mean near large values is rounded by, in units of the range. */
function rounding(max, min, width) {
    return (Math.max(Math.abs(max), Math.abs(min)) * 1e-12) / width;
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/profile/contradictions.js



/** What of a profile cannot be true together, which no measurement gives: somebody wrote it. */
function contradictionIn(profile) {
    if (!Number.isSafeInteger(profile.rows))
        return `it has ${profile.rows} rows`;
    const names = new Set();
    for (const column of profile.columns) {
        if (names.has(column.name))
            return `it has two columns \`${column.name}\``;
        names.add(column.name);
        const found = inColumn(profile, column);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function inColumn(profile, column) {
    const { name, nulls, cell, numbers, text } = column;
    const filled = (0,model_profile/* valuesIn */.aC)(profile, column);
    if (nulls > profile.rows)
        return `column \`${name}\` has ${nulls} NULLs in ${profile.rows} rows`;
    if (numbers !== undefined && !["integer", "number", "time"].includes(cell))
        return `column \`${name}\` is ${cell} and has numbers`;
    if (text !== undefined && cell !== "text")
        return `column \`${name}\` is ${cell} and has lengths of text`;
    const others = numbers === undefined ? 0 : numbers.nan + numbers.infinite + numbers.negativeInfinite;
    const counted = [
        ...(numbers?.finite === undefined ? [] : [numbers.finite.count + others]),
        ...(text === undefined ? [] : [text.lengths.count]),
    ];
    const inList = inLists(column, filled);
    if (inList !== undefined)
        return inList;
    if (others > filled || counted.some((count) => count !== filled))
        return `column \`${name}\` has ${filled} values, but statistics of ${counted.find((count) => count !== filled) ?? others}`;
    return inNumbers(profile, column);
}
function inLists(column, filled) {
    const { name, text, distinct, approximate = [] } = column;
    const [least, most] = Array.isArray(distinct) ? distinct : [distinct ?? 0, distinct ?? filled];
    if (least > most || most > filled || (filled > 0 && most === 0))
        return `column \`${name}\` has ${filled} values, of which not ${most} can be different`;
    if ((text?.blank ?? 0) > filled)
        return `column \`${name}\` has more blank values than values`;
    for (const list of [column.values, text?.classes])
        if (sumOf((list ?? []).map(([, count]) => count)) > filled)
            return `the values of column \`${name}\` occur in more rows than have one`;
    if (text?.words.some(([, count]) => count > filled))
        return `a word of column \`${name}\` is in more rows than have a text`;
    for (const list of [column.values ?? [], text?.classes ?? [], text?.words ?? []])
        if (new Set(list.map(([value]) => value)).size < list.length)
            return `column \`${name}\` lists a value twice`;
    const { values } = column;
    if (values === undefined)
        return undefined;
    const isWhole = values.length === distinct && !approximate.includes("values");
    if (values.length > most || (isWhole && sumOf(values.map(([, count]) => count)) !== filled))
        return `column \`${name}\` lists ${values.length} of its values, which do not fit its number of different ones`;
    return undefined;
}
function inNumbers({ merged }, column) {
    const { name, numbers, text, distinct, approximate = [] } = column;
    const most = Array.isArray(distinct) ? distinct[1] : distinct;
    const { finite } = numbers ?? {};
    if (finite?.isEveryValue === true && most !== undefined && (finite.counts?.length ?? 0) > most)
        return `the bins of column \`${name}\` hold more different values than it has`;
    for (const one of [finite, text?.lengths]) {
        if (one === undefined)
            continue;
        // Bins that were merged hold rounded counts; quantiles that were merged or left out are those of the bins.
        const parts = one.isEveryValue === true ? 1 : (merged ?? 1);
        const isRough = parts > 1 || (one === finite && approximate.includes("quantiles"));
        const found = inBins(one) ??
            inExtremes(one) ??
            quantileContradiction(one, isRough) ??
            spreadContradiction(one, parts);
        if (found !== undefined)
            return `of column \`${name}\` ${found}`;
    }
    return undefined;
}
function inBins({ edges, counts, count, isEveryValue, min, max }) {
    if (edges === undefined && counts === undefined)
        return undefined;
    if (edges === undefined || counts === undefined)
        return "there are edges or counts of bins alone";
    if (edges.length !== counts.length + 1 || sumOf(counts) !== count)
        return `the bins do not hold its ${count} values`;
    if (edges.some((edge, at) => at > 0 && edge < edges[at - 1]))
        return "the bins do not ascend";
    if (isEveryValue === true && counts.some((one, at) => one === 0 || (at > 0 && edges[at] === edges[at + 1])))
        return "a value has a bin that holds none";
    if (edges[0] !== min || edges[edges.length - 1] !== max)
        return "the bins do not reach from the smallest to the largest value";
    return undefined;
}
function inExtremes({ min, max, mean, std, count, sum }) {
    if ((min === undefined) !== (max === undefined))
        return "only one extreme is told";
    if (count === 1 && std !== 0)
        return "one value has a standard deviation";
    const largest = Math.max(Math.abs(min ?? mean), Math.abs(max ?? mean));
    const dust = largest * 1e-9;
    if (min !== undefined && max !== undefined) {
        if (min > max)
            return "the smallest value is above the largest";
        if (mean < min - dust || mean > max + dust)
            return "the mean lies outside of the values";
    }
    if (sum !== undefined && Math.abs(sumOf(sum) / count - mean) > dust)
        return "the mean is not that of the sum";
    return undefined;
}
function sumOf(numbers) {
    return numbers.reduce((sum, one) => sum + one, 0);
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/profile/parse.js




let compiled;
/** @throws AssayError `data/profile` */
function parseProfile(content, shown) {
    let value;
    try {
        value = JSON.parse(content.replace(/^\uFEFF/, ""));
    }
    catch (thrown) {
        throw refused(shown, `it is not JSON: ${(0,error/* reasonOf */.A)(thrown)}`);
    }
    const version = typeof value === "object" && value !== null && "profile" in value ? value.profile : undefined;
    if (typeof version === "number" && version !== 1)
        throw refused(shown, `its format has the version ${version}, of which this Assay knows 1`);
    compiled ??= new _2020.Ajv2020({
        strict: false,
        strictNumbers: true,
        meta: false,
        validateSchema: false,
    }).compile(model_profile/* ProfileSchema */.DT);
    if (!compiled(value)) {
        const [first] = compiled.errors ?? [];
        throw refused(shown, `\`${first?.instancePath || "/"}\` ${first?.message ?? "is not as expected"}`);
    }
    const contradiction = contradictionIn(value);
    if (contradiction !== undefined)
        throw refused(shown, contradiction);
    return value;
}
function refused(shown, reason) {
    return new error.AssayError("data/profile", `\`${shown}\` cannot be read as a profile: ${reason}.`, {
        fix: "Write it again with `assay profile`, or restore it from git.",
        location: { path: shown },
    });
}


/***/ })

};
