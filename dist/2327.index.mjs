export const id = 2327;
export const ids = [2327];
export const modules = {

/***/ 29574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ cellSql),
/* harmony export */   I: () => (/* binding */ isZoneless)
/* harmony export */ });
/** True for a point in time that names no zone; as JSON it counts as UTC. */
function isZoneless({ cell, type }) {
    return cell === "time" && /^timestamp/i.test(type) && !/with (local )?time zone|tz$/i.test(type);
}
/** SQL of a cell as the text that a schema judges, for columns that hold neither numbers nor nested values. */
function cellSql(dialect, column) {
    const text = dialect.asText(dialect.identifier(column.name), column);
    return isZoneless(column) ? `(${text} || 'Z')` : text;
}


/***/ }),

/***/ 43788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ SchemaCompiler),
  e: () => (/* binding */ isSilent)
});

// EXTERNAL MODULE: ./build/bundle/gates/data/schema/compile/lists.js
var lists = __webpack_require__(408);
// EXTERNAL MODULE: ./build/bundle/gates/data/schema/compile/numbers.js
var compile_numbers = __webpack_require__(53151);
// EXTERNAL MODULE: ./build/bundle/gates/data/schema/compile/objects.js
var objects = __webpack_require__(14861);
// EXTERNAL MODULE: ./build/bundle/gates/data/schema/compile/predicate.js
var predicate = __webpack_require__(64288);
// EXTERNAL MODULE: ./build/bundle/gates/data/schema/compile/scope.js
var compile_scope = __webpack_require__(38389);
// EXTERNAL MODULE: ./build/bundle/gates/data/schema/compile/texts.js + 1 modules
var texts = __webpack_require__(76263);
;// CONCATENATED MODULE: ./build/bundle/gates/data/schema/compile/equality.js






/** True where a value is one of those that a schema lists. */
function oneOf(scope, value, wanted) {
    switch (value.kind) {
        case "null":
            return wanted.includes(null) ? predicate/* ALWAYS */.qI : predicate/* NEVER */.tm;
        case "boolean":
            return (0,predicate/* any */.bz)([
                wanted.includes(true) ? (0,predicate/* sure */.MV)(value.sql) : predicate/* NEVER */.tm,
                wanted.includes(false) ? (0,predicate/* not */.AU)((0,predicate/* sure */.MV)(value.sql)) : predicate/* NEVER */.tm,
            ]);
        case "number": {
            const numbers = wanted.filter((one) => typeof one === "number");
            if (value.integer !== undefined && numbers.every((one) => Math.abs(one) < Number.MAX_SAFE_INTEGER))
                return among(value.integer, numbers.filter(Number.isInteger).map(String));
            const same = among(value.sql, numbers.map((one) => (0,compile_numbers/* numberLiteral */.Ty)(scope, one)));
            return same.sql === predicate/* NEVER */.tm.sql ? predicate/* NEVER */.tm : (0,predicate/* all */.Q7)([(0,compile_numbers/* isFiniteNumber */.Bf)(scope, value), same]);
        }
        case "text": {
            const literals = wanted.filter((one) => typeof one === "string").map((one) => (0,texts/* textLiteral */.nl)(scope, one));
            const same = amongTexts(scope, value.sql, literals.filter((one) => one !== undefined));
            return literals.includes(undefined) ? (0,predicate/* any */.bz)([same, scope.doubt("a text with odd characters")]) : same;
        }
        case "list":
            return (0,predicate/* any */.bz)(wanted.filter(Array.isArray).map((one) => sameList(scope, value.sql, one)));
        case "row":
        case "members":
            return (0,predicate/* any */.bz)(wanted.filter(compile_scope/* isObject */.G).map((one) => sameMembers(scope, value, one)));
        case "json":
            throw new TypeError("JSON has the type that each row gives it");
    }
}
function among(sql, literals) {
    if (literals.length === 0)
        return predicate/* NEVER */.tm;
    return (0,predicate/* sure */.MV)(literals.length === 1 ? `(${sql} = ${literals[0]})` : `(${sql} IN (${literals.join(", ")}))`);
}
function amongTexts(scope, sql, literals) {
    const { isOneOf } = scope.dialect;
    return isOneOf === undefined || literals.length < 2 ? among(sql, literals) : (0,predicate/* sure */.MV)(isOneOf(sql, literals));
}
function sameList(scope, list, wanted) {
    const length = (0,predicate/* sure */.MV)(`(${(0,lists/* jsonOf */.o_)(scope).length(list)} = ${wanted.length})`);
    return (0,predicate/* all */.Q7)([length, ...wanted.map((one, at) => sameElement(scope, (0,lists/* jsonOf */.o_)(scope).element(list, at), one))]);
}
function sameElement(scope, sql, wanted) {
    const isNull = (0,predicate/* sure */.MV)(`(${sql} IS NULL)`);
    return wanted === null
        ? isNull
        : (0,predicate/* all */.Q7)([(0,predicate/* not */.AU)(isNull), scope.compile({ const: wanted }, { kind: "json", sql })]);
}
function sameMembers(scope, value, wanted) {
    const names = Object.keys(wanted);
    const members = names.map((name) => (0,predicate/* all */.Q7)([(0,objects/* has */.zy)(scope, value, name), (0,objects/* property */.MZ)(scope, value, name, { const: wanted[name] })]));
    return (0,predicate/* all */.Q7)([(0,predicate/* sure */.MV)(`(${(0,objects/* memberCount */.Kl)(scope, value)} = ${names.length})`), ...members]);
}
const EQUALITY_KEYWORDS = {
    const: (scope, schema, value) => oneOf(scope, value, [schema["const"]]),
    enum: (scope, schema, value) => oneOf(scope, value, schema["enum"]),
};

;// CONCATENATED MODULE: ./build/bundle/gates/data/schema/compile/logic.js

function each(scope, schemas, value) {
    return schemas.map((schema) => scope.compile(schema, value));
}
const LOGIC_KEYWORDS = {
    allOf: (scope, schema, value) => (0,predicate/* all */.Q7)(each(scope, schema["allOf"], value)),
    anyOf: (scope, schema, value) => (0,predicate/* any */.bz)(each(scope, schema["anyOf"], value)),
    oneOf: (scope, schema, value) => (0,predicate/* exactlyOne */.BK)(each(scope, schema["oneOf"], value)),
    not: (scope, schema, value) => (0,predicate/* not */.AU)(scope.compile(schema["not"], value)),
    if: (scope, schema, value) => {
        const condition = scope.compile(schema["if"], value);
        const { then: yes = true, else: no = true } = schema;
        return (0,predicate/* all */.Q7)([
            (0,predicate/* any */.bz)([(0,predicate/* not */.AU)(condition), scope.compile(yes, value)]),
            (0,predicate/* any */.bz)([condition, scope.compile(no, value)]),
        ]);
    },
};

// EXTERNAL MODULE: ./build/bundle/gates/data/schema/compile/references.js
var references = __webpack_require__(12887);
;// CONCATENATED MODULE: ./build/bundle/gates/data/schema/compile/types.js


function isOfType(scope, type, value) {
    switch (value.kind) {
        case "number":
            if (type === "number")
                return (0,compile_numbers/* isFiniteNumber */.Bf)(scope, value);
            if (type !== "integer")
                return predicate/* NEVER */.tm;
            return value.integral ? predicate/* ALWAYS */.qI : (0,predicate/* all */.Q7)([(0,compile_numbers/* isFiniteNumber */.Bf)(scope, value), (0,predicate/* sure */.MV)((0,compile_numbers/* isWhole */.wP)(value))]);
        case "text":
            return type === "string" ? predicate/* ALWAYS */.qI : predicate/* NEVER */.tm;
        case "boolean":
        case "null":
            return type === value.kind ? predicate/* ALWAYS */.qI : predicate/* NEVER */.tm;
        case "list":
            return type === "array" ? predicate/* ALWAYS */.qI : predicate/* NEVER */.tm;
        case "row":
        case "members":
            return type === "object" ? predicate/* ALWAYS */.qI : predicate/* NEVER */.tm;
        case "json":
            throw new TypeError("JSON has the type that each row gives it");
    }
}
const TYPE_KEYWORDS = {
    type: (scope, { type, nullable }, value) => {
        const types = [type].flat().map(String);
        if (nullable === true)
            types.push("null");
        return (0,predicate/* any */.bz)(types.map((one) => isOfType(scope, one, value)));
    },
};

;// CONCATENATED MODULE: ./build/bundle/gates/data/schema/compile/compiler.js









const KEYWORDS = {
    ...TYPE_KEYWORDS,
    ...EQUALITY_KEYWORDS,
    ...compile_numbers/* NUMBER_KEYWORDS */.Xr,
    ...texts/* TEXT_KEYWORDS */.Ho,
    ...objects/* OBJECT_KEYWORDS */.jy,
    ...lists/* LIST_KEYWORDS */.Uo,
    ...LOGIC_KEYWORDS,
};
/** Keywords that say nothing of a value, or that the one beside them reads. */
const SILENT = new Set(("$schema $id $anchor $dynamicAnchor $vocabulary $comment $defs definitions title description default " +
    "deprecated readOnly writeOnly examples contentMediaType contentEncoding contentSchema " +
    "nullable then else minContains maxContains").split(" "));
/** A schema of which so many parts were looked at refers to itself too often to be one query. */
const MOST_PARTS = 20_000;
/** Turns parts of one JSON Schema into SQL. */
class SchemaCompiler {
    dialect;
    /** Why ajv must judge what was compiled since they were last taken. */
    #doubts = new Set();
    #variables = 0;
    #parts = 0;
    #root;
    #patterns;
    #following = new Set();
    constructor(dialect, root, patterns) {
        this.dialect = dialect;
        this.#root = root;
        this.#patterns = patterns;
    }
    compile(schema, value) {
        if (typeof schema === "boolean")
            return schema ? predicate/* ALWAYS */.qI : predicate/* NEVER */.tm;
        if (++this.#parts > MOST_PARTS)
            return this.doubt("a schema that is used too often");
        if (value.kind === "json")
            return this.#json(schema, value);
        return (0,predicate/* all */.Q7)(Object.keys(schema).map((keyword) => this.keyword(keyword, schema, value)));
    }
    keyword(keyword, schema, value) {
        if (isSilent(keyword))
            return predicate/* ALWAYS */.qI;
        if (keyword === "$ref")
            return this.#follow(String(schema["$ref"]), value);
        if (!Object.hasOwn(KEYWORDS, keyword))
            return this.doubt(`\`${keyword}\``);
        return KEYWORDS[keyword](this, schema, value);
    }
    pattern(source) {
        return this.#patterns.get(source);
    }
    resolve(reference) {
        return (0,references/* resolveReference */.sX)(this.#root, reference);
    }
    variable() {
        return `assay_e${++this.#variables}`;
    }
    doubt(reason) {
        this.#doubts.add(reason);
        return predicate/* UNSURE */.x9;
    }
    takeDoubts() {
        const doubts = this.#doubts;
        this.#doubts = new Set();
        return doubts;
    }
    #follow(reference, value) {
        const target = this.resolve(reference);
        if (target === undefined)
            return this.doubt("`$ref`");
        if (this.#following.has(target))
            return this.doubt("a `$ref` that leads back to itself");
        this.#following.add(target);
        try {
            return this.compile(target, value);
        }
        finally {
            this.#following.delete(target);
        }
    }
    /** The schema for each type that JSON has, chosen row by row. */
    #json(schema, { sql, plain = predicate/* ALWAYS */.qI }) {
        const { json } = this.dialect;
        if (json === undefined)
            return this.doubt("nested values");
        const object = this.compile(schema, { kind: "members", sql });
        // Of a property that stands there twice, JavaScript takes the last and SQL the first.
        const members = object.sql === predicate/* ALWAYS */.qI.sql || object.sql === predicate/* NEVER */.tm.sql
            ? object
            : (0,predicate/* choose */.Sw)([[(0,predicate/* sure */.MV)(json.areDistinct(json.keys(sql))), object]], predicate/* UNSURE */.x9);
        const held = (0,predicate/* choose */.Sw)([
            [(0,predicate/* sure */.MV)(json.isText(sql)), this.compile(schema, { kind: "text", sql: json.text(sql) })],
            [
                (0,predicate/* sure */.MV)(json.isNumber(sql)),
                this.compile(schema, { kind: "number", sql: json.number(sql), integral: false, finite: false }),
            ],
            [(0,predicate/* sure */.MV)(json.isObject(sql)), members],
            [(0,predicate/* sure */.MV)(json.isList(sql)), this.compile(schema, { kind: "list", sql: json.items(sql) })],
            [(0,predicate/* sure */.MV)(json.isBoolean(sql)), this.compile(schema, { kind: "boolean", sql: json.boolean(sql) })],
        ], this.compile(schema, { kind: "null" }));
        const constant = held.sql === predicate/* ALWAYS */.qI.sql || held.sql === predicate/* NEVER */.tm.sql;
        return constant ? held : (0,predicate/* choose */.Sw)([[plain, held]], predicate/* UNSURE */.x9);
    }
}
function isSilent(keyword) {
    return SILENT.has(keyword) || keyword.startsWith("x-");
}


/***/ }),

/***/ 408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Si: () => (/* binding */ every),
/* harmony export */   Uo: () => (/* binding */ LIST_KEYWORDS),
/* harmony export */   o_: () => (/* binding */ jsonOf)
/* harmony export */ });
/* harmony import */ var _predicate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64288);
/* harmony import */ var _slots_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52496);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52660);



/** The functions for nested values; a dialect without them has no such values. */
function jsonOf({ dialect }) {
    if (dialect.json === undefined)
        throw new TypeError("nested values in a dialect without them");
    return dialect.json;
}
function elementSlot(sql) {
    return { isNull: (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .nullOf */ .lE)(sql), whenNull: "null", value: { kind: "json", sql } };
}
/** True where a condition holds for every element of a list. */
function every(scope, list, condition) {
    const variable = scope.variable();
    const held = condition(variable);
    if (held.sql === _predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .ALWAYS */ .qI.sql || held.sql === _predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .UNSURE */ .x9.sql)
        return held;
    const json = jsonOf(scope);
    const failing = (0,_predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .sure */ .MV)(`(${json.countOf(list, variable, (0,_predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .not */ .AU)(held).sql)} > 0)`);
    if (held.sure)
        return (0,_predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .not */ .AU)(failing);
    const passing = (0,_predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .sure */ .MV)(`(${json.countOf(list, variable, held.sql)} = ${json.length(list)})`);
    return (0,_predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .choose */ .Sw)([
        [failing, _predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .NEVER */ .tm],
        [passing, _predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .ALWAYS */ .qI],
    ], _predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .UNSURE */ .x9);
}
function lengthOf(scope, { sql }) {
    return jsonOf(scope).length(sql);
}
function size(keyword, sign) {
    return (scope, schema, value) => value.kind === "list" ? (0,_predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .sure */ .MV)(`(${lengthOf(scope, value)} ${sign} ${Number(schema[keyword])})`) : _predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .ALWAYS */ .qI;
}
/** The first elements, each by its own schema. */
function tuple(scope, value, schemas) {
    const parts = schemas.map((schema, at) => {
        const held = (0,_slots_js__WEBPACK_IMPORTED_MODULE_1__/* .inSlot */ .o)(scope, elementSlot(jsonOf(scope).element(value.sql, at)), schema);
        return (0,_predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .any */ .bz)([(0,_predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .sure */ .MV)(`(${lengthOf(scope, value)} <= ${at})`), held]);
    });
    return (0,_predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .all */ .Q7)(parts);
}
function rest(scope, { sql }, schema, first) {
    const list = first === 0 ? sql : jsonOf(scope).without(sql, first);
    return every(scope, list, (element) => (0,_slots_js__WEBPACK_IMPORTED_MODULE_1__/* .inSlot */ .o)(scope, elementSlot(element), schema));
}
const contains = (scope, schema, value) => {
    if (value.kind !== "list")
        return _predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .ALWAYS */ .qI;
    const { minContains = 1, maxContains } = schema;
    const json = jsonOf(scope);
    const variable = scope.variable();
    const held = (0,_slots_js__WEBPACK_IMPORTED_MODULE_1__/* .inSlot */ .o)(scope, elementSlot(variable), schema["contains"]);
    if (held.sql === _predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .UNSURE */ .x9.sql)
        return _predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .UNSURE */ .x9;
    const count = json.countOf(value.sql, variable, held.sql);
    const bounds = [(0,_predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .sure */ .MV)(`(${count} >= ${Number(minContains)})`)];
    if (maxContains !== undefined)
        bounds.push((0,_predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .sure */ .MV)(`(${count} <= ${Number(maxContains)})`));
    if (held.sure)
        return (0,_predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .all */ .Q7)(bounds);
    const unclear = (0,_predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .sure */ .MV)(`(${json.countOf(value.sql, variable, `(${held.sql}) IS NULL`)} > 0)`);
    return (0,_predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .choose */ .Sw)([[unclear, _predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .UNSURE */ .x9]], (0,_predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .all */ .Q7)(bounds));
};
/** Scalars are compared by what they are and say; lists of lists and objects are left to ajv. */
const uniqueItems = (scope, schema, value) => {
    if (value.kind !== "list" || schema["uniqueItems"] !== true)
        return _predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .ALWAYS */ .qI;
    const json = jsonOf(scope);
    const element = scope.variable();
    const nested = (0,_predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .sure */ .MV)(`(${json.countOf(value.sql, element, `${json.isList(element)} OR ${json.isObject(element)}`)} > 0)`);
    // 0 and -0 are one number; adding 0 makes them one text.
    const number = `${json.number(element)} + ${scope.dialect.asNumber("'0'")}`;
    const name = `CASE WHEN ${element} IS NULL THEN 'null' WHEN ${json.isNumber(element)} THEN 'n' || CAST(${number} AS VARCHAR) ` +
        `WHEN ${json.isBoolean(element)} THEN 'b' || ${json.text(element)} ELSE 's' || ${json.text(element)} END`;
    const distinct = (0,_predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .sure */ .MV)(json.areDistinct(json.mapped(value.sql, element, name)));
    return (0,_predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .choose */ .Sw)([
        [(0,_predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .sure */ .MV)(`(${lengthOf(scope, value)} <= 1)`), _predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .ALWAYS */ .qI],
        [nested, _predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .UNSURE */ .x9],
    ], distinct);
};
const LIST_KEYWORDS = {
    minItems: size("minItems", ">="),
    maxItems: size("maxItems", "<="),
    prefixItems: (scope, schema, value) => value.kind === "list" ? tuple(scope, value, schema["prefixItems"]) : _predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .ALWAYS */ .qI,
    items: (scope, { items, prefixItems = [] }, value) => {
        if (value.kind !== "list")
            return _predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .ALWAYS */ .qI;
        return Array.isArray(items) ? tuple(scope, value, items) : rest(scope, value, items, prefixItems.length);
    },
    additionalItems: (scope, { items, additionalItems }, value) => value.kind === "list" && Array.isArray(items)
        ? rest(scope, value, additionalItems, items.length)
        : _predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .ALWAYS */ .qI,
    contains,
    uniqueItems,
};


/***/ }),

/***/ 53151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bf: () => (/* binding */ isFiniteNumber),
/* harmony export */   Ty: () => (/* binding */ numberLiteral),
/* harmony export */   Xr: () => (/* binding */ NUMBER_KEYWORDS),
/* harmony export */   wP: () => (/* binding */ isWhole)
/* harmony export */ });
/* harmony import */ var _predicate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64288);

function numberLiteral({ dialect }, number) {
    return dialect.asNumber(`'${number}'`);
}
/** NaN and infinities are numbers of no type, and no keyword for numbers looks at them. */
function isFiniteNumber({ dialect }, { sql, finite }) {
    return finite ? _predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .ALWAYS */ .qI : (0,_predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .sure */ .MV)(dialect.isFinite(sql));
}
function forFinite(condition, keyword) {
    return (scope, schema, value) => {
        if (value.kind !== "number")
            return _predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .ALWAYS */ .qI;
        const held = (0,_predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .sure */ .MV)(`(${condition(scope, Number(schema[keyword]), value.sql)})`);
        return (0,_predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .any */ .bz)([(0,_predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .not */ .AU)(isFiniteNumber(scope, value)), held]);
    };
}
/** Up to here an integer and the double that ajv sees compare alike with any bound. */
const EXACT = Number.MAX_SAFE_INTEGER;
function bound(keyword, sign, nearest) {
    const general = forFinite((scope, wanted, sql) => `${sql} ${sign} ${numberLiteral(scope, wanted)}`, keyword);
    return (scope, schema, value) => {
        const wanted = Number(schema[keyword]);
        return value.kind === "number" && value.integer !== undefined && Math.abs(wanted) <= EXACT
            ? (0,_predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .sure */ .MV)(`(${value.integer} ${sign} ${nearest(wanted)})`)
            : general(scope, schema, value);
    };
}
function isWhole({ sql }) {
    return `(floor(${sql}) = ${sql})`;
}
/** As ajv divides; it writes larger quotients with an exponent, which it then takes for no integer. */
const LARGEST_QUOTIENT = 1e21;
const NUMBER_KEYWORDS = {
    minimum: bound("minimum", ">=", Math.ceil),
    maximum: bound("maximum", "<=", Math.floor),
    exclusiveMinimum: bound("exclusiveMinimum", ">", Math.floor),
    exclusiveMaximum: bound("exclusiveMaximum", "<", Math.ceil),
    multipleOf: (scope, schema, value) => {
        if (value.kind === "number" && value.integral && schema["multipleOf"] === 1)
            return _predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .ALWAYS */ .qI;
        return forFinite((_, wanted, sql) => {
            const quotient = `(${sql} / ${numberLiteral(scope, wanted)})`;
            return `${isWhole({ sql: quotient })} AND abs(${quotient}) < ${numberLiteral(scope, LARGEST_QUOTIENT)}`;
        }, "multipleOf")(scope, schema, value);
    },
};


/***/ }),

/***/ 14861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hj: () => (/* binding */ matchesName),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Kl: () => (/* binding */ memberCount),
/* harmony export */   MZ: () => (/* binding */ property),
/* harmony export */   jy: () => (/* binding */ OBJECT_KEYWORDS),
/* harmony export */   oz: () => (/* binding */ isAdditional),
/* harmony export */   zy: () => (/* binding */ has)
/* harmony export */ });
/* unused harmony exports isObjectValue, hasAll */
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(408);
/* harmony import */ var _predicate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64288);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38389);
/* harmony import */ var _slots_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52496);
/* harmony import */ var _texts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76263);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52660);






function isObjectValue(value) {
    return value.kind === "row" || value.kind === "members";
}
/** A keyword that only objects know. */
function ofObject(judge) {
    return (scope, schema, value) => (isObjectValue(value) ? judge(scope, value, schema) : _predicate_js__WEBPACK_IMPORTED_MODULE_1__/* .ALWAYS */ .qI);
}
/**
 * Where an object keeps a property, if it can have it and SQL can say. What a schema asks of a property `__proto__`,
 * ajv passes over.
 */
function place(scope, value, name) {
    if (value.kind === "row")
        return value.slots.get(name) ?? "never";
    const literal = (0,_texts_js__WEBPACK_IMPORTED_MODULE_3__/* .textLiteral */ .nl)(scope, name);
    if (literal === undefined || name === "__proto__")
        return "unsure";
    return member(scope, value.sql, literal);
}
function member(scope, object, name) {
    const sql = (0,_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonOf */ .o_)(scope).member(object, name);
    return { isNull: (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .nullOf */ .lE)(sql), whenNull: "absent", value: { kind: "json", sql } };
}
/** True where the property is there. */
function has(scope, value, name) {
    const slot = place(scope, value, name);
    if (slot === "never")
        return _predicate_js__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm;
    return slot === "unsure" ? scope.doubt(`a property named \`${name}\``) : (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isPresent */ .Wo)(slot);
}
/** What a schema says of a property, which may be absent. */
function property(scope, value, name, schema) {
    const slot = place(scope, value, name);
    if (slot === "never")
        return _predicate_js__WEBPACK_IMPORTED_MODULE_1__/* .ALWAYS */ .qI;
    return slot === "unsure" ? scope.doubt(`a property named \`${name}\``) : (0,_slots_js__WEBPACK_IMPORTED_MODULE_2__/* .inSlot */ .o)(scope, slot, schema);
}
function hasAll(scope, value, names) {
    return (0,_predicate_js__WEBPACK_IMPORTED_MODULE_1__/* .all */ .Q7)(names.map((name) => has(scope, value, name)));
}
function memberCount(scope, value) {
    if (value.kind === "members")
        return (0,_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonOf */ .o_)(scope).length((0,_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonOf */ .o_)(scope).keys(value.sql));
    const present = [...value.slots.values()].map((slot) => `CASE WHEN ${(0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isPresent */ .Wo)(slot).sql} THEN 1 ELSE 0 END`);
    return `(${present.join(" + ") || "0"})`;
}
function count(keyword, sign) {
    return ofObject((scope, value, schema) => (0,_predicate_js__WEBPACK_IMPORTED_MODULE_1__/* .sure */ .MV)(`(${memberCount(scope, value)} ${sign} ${Number(schema[keyword])})`));
}
/** What a schema says of every property whose name is chosen. */
function chosen(scope, value, schema, isChosen) {
    if (value.kind === "row") {
        const slots = [...value.slots].filter(([name]) => isChosen.name(name));
        return (0,_predicate_js__WEBPACK_IMPORTED_MODULE_1__/* .all */ .Q7)(slots.map(([, slot]) => (0,_slots_js__WEBPACK_IMPORTED_MODULE_2__/* .inSlot */ .o)(scope, slot, schema)));
    }
    return (0,_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .every */ .Si)(scope, (0,_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonOf */ .o_)(scope).keys(value.sql), (name) => {
        const wanted = isChosen.sql(name);
        // A key's member is there, whatever NULL its extraction might give.
        const { value: found } = member(scope, value.sql, name);
        return (0,_predicate_js__WEBPACK_IMPORTED_MODULE_1__/* .any */ .bz)([(0,_predicate_js__WEBPACK_IMPORTED_MODULE_1__/* .not */ .AU)(wanted), scope.compile(schema, found)]);
    });
}
function matchesName(pattern, name) {
    return new RegExp(pattern, "u").test(name);
}
/** Property names that neither `properties` nor `patternProperties` speak of. */
function isAdditional({ properties = {}, patternProperties = {} }, name) {
    return (!Object.hasOwn(properties, name) && !Object.keys(patternProperties).some((one) => matchesName(one, name)));
}
const additionalProperties = ofObject((scope, value, schema) => {
    const { properties = {}, patternProperties = {} } = schema;
    return chosen(scope, value, schema["additionalProperties"], {
        name: (name) => isAdditional(schema, name),
        sql: (name) => {
            const literals = Object.keys(properties).map((one) => (0,_texts_js__WEBPACK_IMPORTED_MODULE_3__/* .textLiteral */ .nl)(scope, one));
            if (literals.includes(undefined))
                return scope.doubt("the name of a property");
            const known = literals.length === 0 ? _predicate_js__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm : (0,_predicate_js__WEBPACK_IMPORTED_MODULE_1__/* .sure */ .MV)(`(${name} IN (${literals.join(", ")}))`);
            const patterns = Object.keys(patternProperties).map((one) => ofPattern(scope, name, one));
            return (0,_predicate_js__WEBPACK_IMPORTED_MODULE_1__/* .not */ .AU)((0,_predicate_js__WEBPACK_IMPORTED_MODULE_1__/* .any */ .bz)([known, ...patterns]));
        },
    });
});
function ofPattern(scope, name, pattern) {
    const found = (0,_texts_js__WEBPACK_IMPORTED_MODULE_3__/* .matches */ .cK)(scope, name, scope.pattern(pattern));
    return found.sql === _predicate_js__WEBPACK_IMPORTED_MODULE_1__/* .UNSURE */ .x9.sql ? scope.doubt("`patternProperties`") : found;
}
const propertyNames = ofObject((scope, value, { propertyNames: schema }) => {
    if (value.kind === "members")
        return (0,_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .every */ .Si)(scope, (0,_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonOf */ .o_)(scope).keys(value.sql), (sql) => scope.compile(schema, { kind: "text", sql }));
    return (0,_predicate_js__WEBPACK_IMPORTED_MODULE_1__/* .all */ .Q7)([...value.slots].map(([name, slot]) => (0,_predicate_js__WEBPACK_IMPORTED_MODULE_1__/* .any */ .bz)([(0,_predicate_js__WEBPACK_IMPORTED_MODULE_1__/* .not */ .AU)((0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isPresent */ .Wo)(slot)), named(scope, name, schema)])));
});
/** What a schema says of the name of a column. */
function named(scope, name, schema) {
    const sql = (0,_texts_js__WEBPACK_IMPORTED_MODULE_3__/* .textLiteral */ .nl)(scope, name);
    return sql === undefined ? scope.doubt("`propertyNames`") : scope.compile(schema, { kind: "text", sql });
}
/** `dependencies` of draft 07 and its two successors: names, or a schema, that a property asks for. */
function dependent(keyword) {
    return ofObject((scope, value, schema) => (0,_predicate_js__WEBPACK_IMPORTED_MODULE_1__/* .all */ .Q7)(Object.entries(schema[keyword]).map(([name, asked]) => {
        const held = Array.isArray(asked)
            ? hasAll(scope, value, asked.map(String))
            : (0,_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .G)(asked) || typeof asked === "boolean"
                ? scope.compile(asked, value)
                : _predicate_js__WEBPACK_IMPORTED_MODULE_1__/* .ALWAYS */ .qI;
        return held.sql === _predicate_js__WEBPACK_IMPORTED_MODULE_1__/* .ALWAYS */ .qI.sql ? _predicate_js__WEBPACK_IMPORTED_MODULE_1__/* .ALWAYS */ .qI : (0,_predicate_js__WEBPACK_IMPORTED_MODULE_1__/* .any */ .bz)([(0,_predicate_js__WEBPACK_IMPORTED_MODULE_1__/* .not */ .AU)(has(scope, value, name)), held]);
    })));
}
const OBJECT_KEYWORDS = {
    required: ofObject((scope, value, schema) => hasAll(scope, value, schema["required"])),
    properties: ofObject((scope, value, schema) => (0,_predicate_js__WEBPACK_IMPORTED_MODULE_1__/* .all */ .Q7)(Object.entries(schema["properties"]).map(([name, one]) => property(scope, value, name, one)))),
    patternProperties: ofObject((scope, value, schema) => (0,_predicate_js__WEBPACK_IMPORTED_MODULE_1__/* .all */ .Q7)(Object.entries(schema["patternProperties"]).map(([pattern, one]) => chosen(scope, value, one, {
        name: (name) => matchesName(pattern, name),
        sql: (name) => ofPattern(scope, name, pattern),
    })))),
    additionalProperties,
    propertyNames,
    minProperties: count("minProperties", ">="),
    maxProperties: count("maxProperties", "<="),
    dependentRequired: dependent("dependentRequired"),
    dependentSchemas: dependent("dependentSchemas"),
    dependencies: dependent("dependencies"),
};


/***/ }),

/***/ 64288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ not),
/* harmony export */   BK: () => (/* binding */ exactlyOne),
/* harmony export */   MV: () => (/* binding */ sure),
/* harmony export */   Q7: () => (/* binding */ all),
/* harmony export */   Sw: () => (/* binding */ choose),
/* harmony export */   bz: () => (/* binding */ any),
/* harmony export */   qI: () => (/* binding */ ALWAYS),
/* harmony export */   tm: () => (/* binding */ NEVER),
/* harmony export */   x9: () => (/* binding */ UNSURE)
/* harmony export */ });
const ALWAYS = { sql: "TRUE", sure: true };
const NEVER = { sql: "FALSE", sure: true };
const UNSURE = { sql: "CAST(NULL AS BOOLEAN)", sure: false };
/** Longer SQL costs more to plan than it saves. */
const LONGEST = 200_000;
/** A condition that is TRUE or FALSE for every row. */
function sure(sql) {
    return { sql, sure: true };
}
function all(parts) {
    return joined(parts, "AND", ALWAYS, NEVER);
}
function any(parts) {
    return joined(parts, "OR", NEVER, ALWAYS);
}
function joined(parts, word, neutral, decisive) {
    const open = new Map(parts.filter(({ sql }) => sql !== neutral.sql).map((part) => [part.sql, part]));
    if (open.has(decisive.sql))
        return decisive;
    const [first, ...others] = open.values();
    if (first === undefined)
        return neutral;
    if (others.length === 0)
        return first;
    const sql = `(${[...open.keys()].join(` ${word} `)})`;
    if (sql.length > LONGEST)
        return UNSURE;
    return { sql, sure: [...open.values()].every((part) => part.sure) };
}
function not(part) {
    if (part.sql === ALWAYS.sql)
        return NEVER;
    if (part.sql === NEVER.sql)
        return ALWAYS;
    return part.sql === UNSURE.sql ? UNSURE : { sql: `(NOT ${part.sql})`, sure: part.sure };
}
/** The first case whose condition is true; conditions must be sure. */
function choose(cases, otherwise) {
    const open = cases.filter(([condition]) => condition.sql !== NEVER.sql);
    const constant = open.findIndex(([condition]) => condition.sql === ALWAYS.sql);
    if (constant >= 0)
        return choose(open.slice(0, constant), open[constant][1]);
    const results = [...open.map(([, then]) => then), otherwise];
    if (new Set(results.map(({ sql }) => sql)).size === 1)
        return otherwise;
    const whens = open.map(([condition, then]) => `WHEN ${condition.sql} THEN ${then.sql}`);
    const sql = `(CASE ${whens.join(" ")} ELSE ${otherwise.sql} END)`;
    if (sql.length > LONGEST)
        return UNSURE;
    return { sql, sure: results.every((one) => one.sure) };
}
/** True where exactly one of them is. */
function exactlyOne(parts) {
    if (parts.length === 1)
        return parts[0];
    const open = parts.filter(({ sql }) => sql !== NEVER.sql);
    if (open.length < 2)
        return any(open);
    if (open.filter(({ sql }) => sql === ALWAYS.sql).length > 1)
        return NEVER;
    const counts = open.map(({ sql }) => `CASE WHEN ${sql} THEN 1 WHEN NOT ${sql} THEN 0 END`);
    const sql = `((${counts.join(") + (")}) = 1)`;
    return sql.length > LONGEST ? UNSURE : { sql, sure: open.every((one) => one.sure) };
}


/***/ }),

/***/ 87592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ toRe2)
/* harmony export */ });
const SPACE = "\\t\\n\\x{b}\\f\\r \\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}\\x{feff}";
const CLASSES = { d: "0-9", w: "0-9A-Za-z_", s: SPACE };
const CONTROLS = { t: 9, n: 10, v: 11, f: 12, r: 13 };
/** RE2's limit of a repetition. */
const MOST_REPEATED = 1000;
/**
 * Translates an ECMAScript regular expression, as the flag `u` reads it, where both say the same of every
 * text. Undefined for look-around, back references and what else RE2 has not. Only whether a text matches
 * counts, so lazy quantifiers and named groups are plain ones.
 * @param ignoreCase matches ASCII letters of either case, as the flag `i` without `u` does
 */
function toRe2(source, ignoreCase = false) {
    try {
        new RegExp(source, ignoreCase ? "i" : "u");
        const reader = new Reader(source, ignoreCase);
        return { pattern: reader.read(), asciiOnly: reader.asciiOnly };
    }
    catch {
        return undefined;
    }
}
class Reader {
    asciiOnly = false;
    #at = 0;
    #characters;
    #ignoreCase;
    constructor(source, ignoreCase) {
        this.#characters = [...source];
        this.#ignoreCase = ignoreCase;
    }
    read() {
        let result = "";
        while (this.#at < this.#characters.length)
            result += this.#part();
        return result;
    }
    #part() {
        const character = this.#next();
        switch (character) {
            case "^":
                return "\\A";
            case "$":
                return "\\z";
            case ".":
                return "[^\\n\\r\\x{2028}\\x{2029}]";
            case "|":
            case ")":
                return character;
            case "(":
                return this.#group();
            case "[":
                return this.#class();
            case "*":
            case "+":
            case "?":
                return this.#lazy(character);
            case "{":
                return this.#repetition();
            case "\\":
                return this.#escape();
            default:
                return this.#cased(character);
        }
    }
    #next() {
        const character = this.#characters[this.#at++];
        if (character === undefined)
            throw new SyntaxError("the expression ends too early");
        return character;
    }
    #take(expression) {
        const found = expression.exec(this.#characters.slice(this.#at, this.#at + 64).join(""));
        if (found === null)
            return undefined;
        this.#at += [...found[0]].length;
        return found;
    }
    #group() {
        if (this.#characters[this.#at] !== "?")
            return "(?:";
        if (this.#take(/^\?:/) || this.#take(/^\?<(?![=!])[^>]+>/))
            return "(?:";
        throw new SyntaxError("look-around");
    }
    #lazy(quantifier) {
        this.#take(/^\?/);
        return quantifier;
    }
    #repetition() {
        const found = this.#take(/^(\d+)(,?)(\d*)\}/);
        if (found === undefined || Math.max(Number(found[1]), Number(found[3])) > MOST_REPEATED)
            throw new SyntaxError("a repetition");
        return this.#lazy(`{${found[1]}${found[2]}${found[3]}}`);
    }
    #escape() {
        const character = this.#next();
        if (character === "b")
            return "\\b";
        // V8 looks for it between the halves of a surrogate pair, too.
        if (character === "B")
            throw new SyntaxError("no edge of a word");
        if (character in CLASSES)
            return `[${CLASSES[character]}]`;
        if (character.toLowerCase() in CLASSES)
            return `[^${CLASSES[character.toLowerCase()]}]`;
        if (character === "p" || character === "P")
            return `[${this.#property(character)}]`;
        if (/[1-9k]/.test(character))
            throw new SyntaxError("a back reference");
        return this.#cased(this.#codePoint(character));
    }
    /** The character that follows the backslash, or that what follows stands for. */
    #codePoint(character) {
        if (character in CONTROLS)
            return String.fromCodePoint(CONTROLS[character]);
        if (character === "0")
            return "\0";
        const hex = character === "x"
            ? this.#take(/^([0-9a-f]{2})/i)
            : character === "u"
                ? (this.#take(/^\{([0-9a-f]+)\}/i) ?? this.#surrogates() ?? this.#take(/^([0-9a-f]{4})/i))
                : undefined;
        if (hex !== undefined)
            return String.fromCodePoint(Number.parseInt(hex[1], 16));
        if (character === "c") {
            const letter = this.#take(/^([a-z])/i);
            if (letter !== undefined)
                return String.fromCodePoint(letter[1].charCodeAt(0) % 32);
        }
        if (/[a-z0-9]/i.test(character))
            throw new SyntaxError(`the escape ${character}`);
        return character;
    }
    /** Two escapes that are one character. */
    #surrogates() {
        const found = this.#take(/^(d[89ab][0-9a-f]{2})\\u(d[c-f][0-9a-f]{2})/i);
        if (found === undefined)
            return undefined;
        const text = String.fromCharCode(Number.parseInt(found[1], 16), Number.parseInt(found[2], 16));
        return [found[0], (text.codePointAt(0) ?? 0).toString(16)];
    }
    #class() {
        const negated = this.#take(/^\^/) === undefined ? "" : "^";
        let members = "";
        while (this.#characters[this.#at] !== "]")
            members += this.#member();
        this.#at++;
        if (members === "")
            return negated === "" ? "[^\\x{0}-\\x{10ffff}]" : "[\\x{0}-\\x{10ffff}]";
        return `[${negated}${members}]`;
    }
    #member() {
        const first = this.#single();
        if (first.length > 1 && first.startsWith("set:"))
            return first.slice(4);
        if (this.#characters[this.#at] !== "-" || this.#characters[this.#at + 1] === "]")
            return this.#casedRange(first, first);
        this.#at++;
        const last = this.#single();
        if (last.length > 1 && last.startsWith("set:"))
            throw new SyntaxError("a range to a class");
        return this.#casedRange(first, last);
    }
    /** One character, or `set:` and the members of a class. */
    #single() {
        const character = this.#next();
        if (character !== "\\")
            return character;
        const escaped = this.#next();
        if (escaped in CLASSES)
            return `set:${CLASSES[escaped]}`;
        if (escaped.toLowerCase() in CLASSES)
            return `set:${complement(CLASSES[escaped.toLowerCase()])}`;
        if (escaped === "p" || escaped === "P")
            return `set:${this.#property(escaped)}`;
        if (escaped === "b")
            return "\b";
        return escaped === "-" ? "-" : this.#codePoint(escaped);
    }
    /** The ASCII members of a property of Unicode. */
    #property(letter) {
        const name = this.#take(/^\{[^}]+\}/);
        if (name === undefined || this.#ignoreCase)
            throw new SyntaxError("a property");
        this.asciiOnly = true;
        const expression = new RegExp(`^\\${letter}${name[0]}$`, "u");
        const members = Array.from({ length: 128 }, (_, code) => code).filter((code) => expression.test(String.fromCodePoint(code)));
        // A class must not be empty; U+E000 is in no text of ASCII characters.
        return members.map(hexadecimal).join("") || "\\x{e000}";
    }
    #cased(character) {
        if (this.#ignoreCase && /[a-z]/i.test(character))
            return `[${character.toLowerCase()}${character.toUpperCase()}]`;
        return hexadecimal(codeOf(character));
    }
    #casedRange(first, last) {
        const [from, to] = [codeOf(first), codeOf(last)];
        const range = from === to ? hexadecimal(from) : `${hexadecimal(from)}-${hexadecimal(to)}`;
        if (!this.#ignoreCase)
            return range;
        const others = Array.from({ length: 26 }, (_, at) => at).flatMap((at) => [
            ...(from <= at + 97 && at + 97 <= to ? [at + 65] : []),
            ...(from <= at + 65 && at + 65 <= to ? [at + 97] : []),
        ]);
        return range + others.map(hexadecimal).join("");
    }
}
function codeOf(character) {
    const code = character.codePointAt(0) ?? 0;
    // Half of a pair is in no text that an engine holds.
    if (code >= 0xd800 && code <= 0xdfff)
        throw new SyntaxError("half of a surrogate pair");
    return code;
}
function hexadecimal(code) {
    return /[0-9A-Za-z]/.test(String.fromCharCode(code)) && code < 128
        ? String.fromCharCode(code)
        : `\\x{${code.toString(16)}}`;
}
/** The members of a negated class inside of another. */
function complement(members) {
    const ranges = [...members.matchAll(/(\\x\{[0-9a-f]+\}|\\.|[^\\])(?:-(\\x\{[0-9a-f]+\}|\\.|[^\\]))?/gu)]
        .map(([, first, last]) => [literal(first), literal(last ?? first)])
        .toSorted(([a], [b]) => a - b);
    let from = 0;
    let result = "";
    for (const [first, last] of ranges) {
        if (first > from)
            result += `${hexadecimal(from)}-${hexadecimal(first - 1)}`;
        from = last + 1;
    }
    return `${result}${hexadecimal(from)}-\\x{10ffff}`;
}
function literal(text) {
    if (text.startsWith("\\x{"))
        return Number.parseInt(text.slice(3), 16);
    return text.startsWith("\\") ? CONTROLS[text[1]] : text.charCodeAt(0);
}


/***/ }),

/***/ 12887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ walk),
/* harmony export */   sX: () => (/* binding */ resolveReference),
/* harmony export */   us: () => (/* binding */ isSelfContained)
/* harmony export */ });
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38389);

/**
 * True where every reference of a schema stays inside of it and means the same wherever it stands, so that
 * its parts can be judged one by one.
 */
function isSelfContained(root) {
    return walk(root, (part) => {
        const { $ref, $id } = part;
        if (typeof $ref === "string" && !$ref.startsWith("#"))
            return false;
        return part === root || typeof $id !== "string" || $id.startsWith("#");
    });
}
/** The part of a schema that `#`, `#/pointer` or `#anchor` names. */
function resolveReference(root, reference) {
    const fragment = decoded(reference.slice(1));
    if (!reference.startsWith("#") || fragment === undefined)
        return undefined;
    if (fragment !== "" && !fragment.startsWith("/"))
        return anchored(root, fragment);
    let found = root;
    for (const step of fragment.split("/").slice(1)) {
        const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
        if (typeof found !== "object" || found === null || !Object.hasOwn(found, name))
            return undefined;
        found = Reflect.get(found, name);
    }
    return (0,_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(found) || typeof found === "boolean" ? found : undefined;
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
}
function anchored(root, name) {
    const found = [];
    walk(root, (part) => {
        const { $anchor, $dynamicAnchor, $id } = part;
        if ($anchor === name || $dynamicAnchor === name || $id === `#${name}`)
            found.push(part);
        return true;
    });
    return found.length === 1 ? found[0] : undefined;
}
/** Every object of a schema until one is refused; what only looks like a schema, such as a `const`, too. */
function walk(schema, accepts) {
    if (Array.isArray(schema))
        return schema.every((one) => walk(one, accepts));
    if (!(0,_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(schema))
        return true;
    return accepts(schema) && Object.values(schema).every((one) => walk(one, accepts));
}


/***/ }),

/***/ 38389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject)
/* harmony export */ });
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 52496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ inSlot)
/* harmony export */ });
/* harmony import */ var _predicate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64288);

/** What a schema says of the value in a slot; it says nothing of one that is absent. */
function inSlot(scope, { isNull, whenNull, value }, schema) {
    const held = scope.compile(schema, value);
    const ofNull = whenNull === "absent" ? _predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .ALWAYS */ .qI : scope.compile(schema, { kind: "null" });
    if (isNull.sql === _predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .NEVER */ .tm.sql)
        return held;
    if (ofNull.sql === _predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .ALWAYS */ .qI.sql)
        return (0,_predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .any */ .bz)([isNull, held]);
    if (ofNull.sql === _predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .NEVER */ .tm.sql)
        return (0,_predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .all */ .Q7)([(0,_predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .not */ .AU)(isNull), held]);
    return (0,_predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .choose */ .Sw)([[isNull, ofNull]], held);
}


/***/ }),

/***/ 76263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ho: () => (/* binding */ TEXT_KEYWORDS),
  cK: () => (/* binding */ matches),
  nl: () => (/* binding */ textLiteral)
});

// EXTERNAL MODULE: ./node_modules/ajv-formats/dist/formats.js
var formats = __webpack_require__(10779);
// EXTERNAL MODULE: ./build/bundle/gates/data/schema/compile/numbers.js
var numbers = __webpack_require__(53151);
// EXTERNAL MODULE: ./build/bundle/gates/data/schema/compile/predicate.js
var predicate = __webpack_require__(64288);
// EXTERNAL MODULE: ./build/bundle/gates/data/schema/compile/re2.js
var re2 = __webpack_require__(87592);
;// CONCATENATED MODULE: ./build/bundle/gates/data/schema/compile/formats.js




const DAY = "(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))" +
    "|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)";
/** ajv-formats rounds seconds with more digits than these to 60. */
const CLOCK = "(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,12})?";
const ZONE = "(?:[zZ]|[+\\-](?:[01]\\d|2[0-3])(?::?[0-5]\\d)?)";
const LOOSE_DAY = "\\d{4}-\\d\\d-\\d\\d";
/** What ajv-formats looks at more closely: among it are leap seconds, which depend on the zone. */
const LOOSE_CLOCK = "\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?";
const LOOSE_ZONE = "(?:[zZ]|[+\\-]\\d\\d(?::?\\d\\d)?)";
const BETWEEN = "[tT\\s]";
function ofText(judge) {
    return (scope, value) => (value.kind === "text" ? judge(scope, value) : predicate/* ALWAYS */.qI);
}
/** True where an expression of ECMAScript finds a match. */
function found({ dialect }, sql, source, ignoreCase = false) {
    const translated = (0,re2/* toRe2 */.Z)(source, ignoreCase);
    return translated === undefined || translated.asciiOnly
        ? predicate/* UNSURE */.x9
        : (dialect.matches(sql, translated.pattern) ?? predicate/* UNSURE */.x9);
}
/** What the first expression matches is certain; what only the second matches, ajv must look at. */
function time(certain, possible, example) {
    return ofText((scope, value) => {
        const held = found(scope, value.sql, `^${certain}$`);
        const open = found(scope, value.sql, `^${possible}$`);
        if (!held.sure || !open.sure)
            return predicate/* UNSURE */.x9;
        const looked = (0,predicate/* choose */.Sw)([
            [held, predicate/* ALWAYS */.qI],
            [open, predicate/* UNSURE */.x9],
        ], predicate/* NEVER */.tm);
        if (value.time === undefined)
            return looked;
        const usual = new RegExp(`^${certain}$`).test(example(value)) ? predicate/* ALWAYS */.qI : predicate/* NEVER */.tm;
        return (0,predicate/* choose */.Sw)([[withinYears(value.time), usual]], looked);
    });
}
/** Between the years 1 and 9999 a time's text has one shape; beyond, it is looked at. */
function withinYears({ sql, unit }) {
    return unit === "day"
        ? (0,predicate/* sure */.MV)(`(${sql} BETWEEN DATE '0001-01-01' AND DATE '9999-12-31')`)
        : (0,predicate/* sure */.MV)(`(${sql} BETWEEN TIMESTAMP '0001-01-01 00:00:00' AND TIMESTAMP '9999-12-31 23:59:59')`);
}
const exampleOf = ({ time: of }) => (of?.unit === "day" ? "2024-02-29" : "2024-02-29T23:59:59Z");
/** A format that is one regular expression of ajv-formats. */
function expression(name) {
    const format = formats.fullFormats[name];
    if (!(format instanceof RegExp))
        throw new TypeError(`${name} is no expression`);
    const { source, flags } = format;
    return ofText((scope, { sql }) => found(scope, sql, source, flags.includes("i")));
}
const REFERENCE = formats.fullFormats["uri-reference"];
/** Derived as ajv-formats has it: a scheme is a must, a quote is not allowed, and the scheme is not all. */
const URI = (REFERENCE instanceof RegExp ? REFERENCE.source : "")
    .replace("*:)?", "*:)")
    .replaceAll('"', "")
    .replace("*)*)?(?:\\?", "*)*)(?:\\?");
const LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
const FORMATS = {
    date: time(DAY, DAY, exampleOf),
    time: time(`${CLOCK}${ZONE}`, `${LOOSE_CLOCK}${LOOSE_ZONE}`, exampleOf),
    "date-time": time(`${DAY}${BETWEEN}${CLOCK}${ZONE}`, `${LOOSE_DAY}${BETWEEN}${LOOSE_CLOCK}${LOOSE_ZONE}`, exampleOf),
    "iso-time": time(`${CLOCK}${ZONE}?`, `${LOOSE_CLOCK}${LOOSE_ZONE}?`, exampleOf),
    "iso-date-time": time(`${DAY}${BETWEEN}${CLOCK}${ZONE}?`, `${LOOSE_DAY}${BETWEEN}${LOOSE_CLOCK}${LOOSE_ZONE}?`, exampleOf),
    duration: ofText((scope, { sql }) => found(scope, sql, "^P(?:(?:\\d+Y)(?:\\d+M)?(?:\\d+D)?(?:T(?:(?:\\d+H)(?:\\d+M)?(?:\\d+S)?|(?:\\d+M)(?:\\d+S)?|\\d+S))?" +
        "|(?:\\d+M)(?:\\d+D)?(?:T(?:(?:\\d+H)(?:\\d+M)?(?:\\d+S)?|(?:\\d+M)(?:\\d+S)?|\\d+S))?" +
        "|(?:\\d+D)(?:T(?:(?:\\d+H)(?:\\d+M)?(?:\\d+S)?|(?:\\d+M)(?:\\d+S)?|\\d+S))?" +
        "|T(?:(?:\\d+H)(?:\\d+M)?(?:\\d+S)?|(?:\\d+M)(?:\\d+S)?|\\d+S)|\\d+W)$")),
    uri: ofText((scope, { sql }) => 
    // ajv-formats asks for a `/` or `:` besides, and every URI has the `:` of its scheme.
    found(scope, sql, URI, true)),
    hostname: ofText((scope, { sql }) => {
        const { dialect } = scope;
        const length = dialect.textLength(sql);
        const short = (0,predicate/* any */.bz)([
            (0,predicate/* sure */.MV)(`(${length} <= 253)`),
            (0,predicate/* all */.Q7)([(0,predicate/* sure */.MV)(`(${length} = 254)`), found(scope, sql, "\\.$")]),
        ]);
        return (0,predicate/* all */.Q7)([short, found(scope, sql, `^${LABEL}(?:\\.${LABEL})*\\.?$`, true)]);
    }),
    // The flag `m`: one line that is base64 suffices.
    byte: ofText((scope, { sql }) => found(scope, sql, "(?:^|[\\n\\r\\u2028\\u2029])(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?(?:$|[\\n\\r\\u2028\\u2029])")),
    ...Object.fromEntries([
        "uri-reference",
        "uri-template",
        "email",
        "ipv4",
        "ipv6",
        "uuid",
        "json-pointer",
        "json-pointer-uri-fragment",
        "relative-json-pointer",
    ].map((name) => [name, expression(name)])),
    int32: integers(-(2 ** 31), 2 ** 31 - 1),
    int64: integers(),
    float: () => predicate/* ALWAYS */.qI,
    double: () => predicate/* ALWAYS */.qI,
    password: () => predicate/* ALWAYS */.qI,
    binary: () => predicate/* ALWAYS */.qI,
};
/** NaN and infinities are not looked at, as by all keywords for numbers. */
function integers(smallest, largest) {
    return (scope, value) => {
        if (value.kind !== "number")
            return predicate/* ALWAYS */.qI;
        const whole = value.integral ? predicate/* ALWAYS */.qI : (0,predicate/* sure */.MV)((0,numbers/* isWhole */.wP)(value));
        const bounds = smallest === undefined || largest === undefined
            ? []
            : [
                (0,predicate/* sure */.MV)(`(${value.sql} >= ${(0,numbers/* numberLiteral */.Ty)(scope, smallest)})`),
                (0,predicate/* sure */.MV)(`(${value.sql} <= ${(0,numbers/* numberLiteral */.Ty)(scope, largest)})`),
            ];
        return (0,predicate/* any */.bz)([(0,predicate/* not */.AU)((0,numbers/* isFiniteNumber */.Bf)(scope, value)), (0,predicate/* all */.Q7)([whole, ...bounds])]);
    };
}
/** What `format` asks of a value as ajv-formats judges it; NULL for `regex` and `url`, which SQL cannot say. */
function formatOf(scope, name, value) {
    if (Object.hasOwn(FORMATS, name))
        return FORMATS[name](scope, value);
    return value.kind === "text" ? predicate/* UNSURE */.x9 : predicate/* ALWAYS */.qI;
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/schema/compile/texts.js


const ASCII = "\\A[\\x00-\\x7f]*\\z";
function texts_length(keyword, sign) {
    return ({ dialect }, schema, value) => value.kind === "text"
        ? (0,predicate/* sure */.MV)(`(${dialect.textLength(value.sql)} ${sign} ${Number(schema[keyword])})`)
        : predicate/* ALWAYS */.qI;
}
/** SQL of a text as the engine's language writes it; undefined for one that no engine's SQL can hold. */
function textLiteral({ dialect }, text) {
    return text.includes("\0") || !text.isWellFormed() ? undefined : dialect.text(text);
}
/** True where a text has a match. */
function matches({ dialect }, sql, pattern) {
    const held = pattern && dialect.matches(sql, pattern.pattern);
    if (held === undefined)
        return predicate/* UNSURE */.x9;
    if (!pattern?.asciiOnly)
        return held;
    const ascii = dialect.matches(sql, ASCII);
    return ascii?.sure ? (0,predicate/* choose */.Sw)([[ascii, held]], predicate/* UNSURE */.x9) : predicate/* UNSURE */.x9;
}
const TEXT_KEYWORDS = {
    minLength: texts_length("minLength", ">="),
    maxLength: texts_length("maxLength", "<="),
    pattern: (scope, schema, value) => {
        if (value.kind !== "text")
            return predicate/* ALWAYS */.qI;
        const found = matches(scope, value.sql, scope.pattern(String(schema["pattern"])));
        return found.sql === predicate/* UNSURE */.x9.sql ? scope.doubt("`pattern`") : found;
    },
    format: (scope, schema, value) => {
        const found = formatOf(scope, String(schema["format"]), value);
        return found.sql === predicate/* UNSURE */.x9.sql ? scope.doubt(`\`format: ${schema["format"]}\``) : found;
    },
};


/***/ }),

/***/ 52660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SW: () => (/* binding */ slotOf),
/* harmony export */   Wo: () => (/* binding */ isPresent),
/* harmony export */   lE: () => (/* binding */ nullOf)
/* harmony export */ });
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29574);
/* harmony import */ var _predicate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64288);


function isPresent({ isNull, whenNull }) {
    return whenNull === "null" ? _predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .ALWAYS */ .qI : (0,_predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .not */ .AU)(isNull);
}
function slotOf(column, dialect, whenNull) {
    const name = dialect.identifier(column.name);
    return { isNull: nullOf(name), whenNull, value: cellValue(column, name, dialect) };
}
function nullOf(sql) {
    return (0,_predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .sure */ .MV)(`(${sql} IS NULL)`);
}
/** Nested values where the dialect has no words for them: ajv must look at each. */
const UNREADABLE = { kind: "json", sql: "NULL", plain: _predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .UNSURE */ .x9 };
function jsonOf(column, name, json) {
    const sql = json.of(name, column);
    return { kind: "json", sql, plain: (0,_predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .sure */ .MV)(json.isPlain(sql, column)) };
}
function cellValue(column, name, dialect) {
    switch (column.cell) {
        case "integer":
            return { kind: "number", sql: dialect.asNumber(name), integral: true, finite: true, integer: name };
        case "number": {
            // PostgreSQL's numeric is no such type: it knows NaN and infinities.
            const finite = /^DECIMAL/i.test(column.type);
            return { kind: "number", sql: dialect.asNumber(name), integral: false, finite };
        }
        case "boolean":
            return { kind: "boolean", sql: name };
        case "nested":
            return dialect.json === undefined ? UNREADABLE : jsonOf(column, name, dialect.json);
        case "time": {
            const sql = (0,_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .cellSql */ .$)(dialect, column);
            if (/^date$/i.test(column.type))
                return { kind: "text", sql, time: { sql: name, unit: "day" } };
            return (0,_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .isZoneless */ .I)(column)
                ? { kind: "text", sql, time: { sql: name, unit: "instant" } }
                : { kind: "text", sql };
        }
        default:
            return { kind: "text", sql: (0,_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .cellSql */ .$)(dialect, column) };
    }
}


/***/ }),

/***/ 92327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HY: () => (/* binding */ wholeDemand),
/* harmony export */   Hi: () => (/* binding */ openDemands),
/* harmony export */   oq: () => (/* binding */ meetsAll),
/* harmony export */   wu: () => (/* binding */ demandsOf)
/* harmony export */ });
/* harmony import */ var _compile_compiler_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43788);
/* harmony import */ var _compile_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14861);
/* harmony import */ var _compile_predicate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64288);
/* harmony import */ var _compile_references_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12887);
/* harmony import */ var _compile_scope_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38389);
/* harmony import */ var _compile_slots_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52496);
/* harmony import */ var _compile_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52660);







/**
 * Takes a schema apart into what it asks of each column and of the row, through `allOf`, `$ref` and
 * `properties`; what other keywords lead into counts for these. Undefined where its parts cannot be judged one
 * by one.
 */
function demandsOf(root, row, compiler) {
    if (!(0,_compile_references_js__WEBPACK_IMPORTED_MODULE_5__/* .isSelfContained */ .us)(root) || "unevaluatedProperties" in root)
        return undefined;
    const demands = new Demands(row, compiler);
    demands.ofRow(root, new Set());
    return demands.found;
}
class Demands {
    found = [];
    #row;
    #compiler;
    constructor(row, compiler) {
        this.#row = row;
        this.#compiler = compiler;
    }
    ofRow(schema, from) {
        if (!(0,_compile_scope_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .G)(schema)) {
            if (!schema)
                this.#add("false", { not: {} }, () => this.#compiler.compile(false, this.#row));
            return;
        }
        for (const keyword of Object.keys(schema))
            this.#rowKeyword(keyword, schema, from);
    }
    #rowKeyword(keyword, schema, from) {
        if ((0,_compile_compiler_js__WEBPACK_IMPORTED_MODULE_0__/* .isSilent */ .e)(keyword))
            return;
        const value = schema[keyword];
        switch (keyword) {
            case "$ref": {
                const target = this.#compiler.resolve(String(value));
                if (target === undefined || from.has(target))
                    break;
                this.ofRow(target, new Set([...from, target]));
                return;
            }
            case "allOf":
                for (const one of value)
                    this.ofRow(one, from);
                return;
            case "properties":
                for (const [name, one] of Object.entries(value))
                    this.#ofColumn(name, one, from);
                return;
            case "patternProperties":
                for (const [pattern, one] of Object.entries(value))
                    for (const name of this.#names((name) => (0,_compile_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesName */ .Hj)(pattern, name)))
                        this.#ofColumn(name, one, from);
                return;
            case "additionalProperties":
                for (const name of this.#names((name) => (0,_compile_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isAdditional */ .oz)(schema, name)))
                    this.#ofColumn(name, value, from, keyword);
                return;
            case "required":
                for (const name of value)
                    this.#presence(keyword, name, { required: [name] });
                return;
            case "dependentRequired":
                this.#dependentNames(value);
                return;
            case "propertyNames":
                this.#columnNames(value);
                return;
        }
        const fragment = fragmentOf(keyword, schema);
        this.#add(keyword, fragment, () => this.#compiler.keyword(keyword, schema, this.#row));
    }
    /** @param keyword what a schema that is just `false` is called */
    #ofColumn(name, schema, from, keyword = "false") {
        const slot = this.#row.slots.get(name);
        if (slot === undefined)
            return;
        if (!(0,_compile_scope_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .G)(schema)) {
            if (!schema)
                this.#add(keyword, inProperty(name, false), () => (0,_compile_predicate_js__WEBPACK_IMPORTED_MODULE_2__/* .not */ .AU)((0,_compile_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isPresent */ .Wo)(slot)), name);
            return;
        }
        for (const one of Object.keys(schema))
            this.#columnKeyword(one, name, slot, schema, from);
    }
    #columnKeyword(keyword, name, slot, schema, from) {
        if ((0,_compile_compiler_js__WEBPACK_IMPORTED_MODULE_0__/* .isSilent */ .e)(keyword))
            return;
        if (keyword === "allOf") {
            for (const one of schema["allOf"])
                this.#ofColumn(name, one, from);
            return;
        }
        if (keyword === "$ref") {
            const target = this.#compiler.resolve(String(schema["$ref"]));
            if (target !== undefined && !from.has(target)) {
                this.#ofColumn(name, target, new Set([...from, target]));
                return;
            }
        }
        const fragment = fragmentOf(keyword, schema);
        this.#add(keyword, inProperty(name, fragment), () => (0,_compile_slots_js__WEBPACK_IMPORTED_MODULE_3__/* .inSlot */ .o)(this.#compiler, slot, fragment), name);
    }
    #names(isWanted) {
        return [...this.#row.slots.keys()].filter(isWanted);
    }
    #presence(keyword, name, schema) {
        this.#add(keyword, schema, () => (0,_compile_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .has */ .zy)(this.#compiler, this.#row, name), name);
    }
    #dependentNames(asked) {
        for (const [given, names] of Object.entries(asked))
            for (const name of names)
                this.#add("dependentRequired", { dependentRequired: { [given]: [name] } }, () => (0,_compile_predicate_js__WEBPACK_IMPORTED_MODULE_2__/* .any */ .bz)([(0,_compile_predicate_js__WEBPACK_IMPORTED_MODULE_2__/* .not */ .AU)((0,_compile_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .has */ .zy)(this.#compiler, this.#row, given)), (0,_compile_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .has */ .zy)(this.#compiler, this.#row, name)]), name, [given, name]);
    }
    #columnNames(schema) {
        for (const [name, slot] of this.#row.slots)
            this.#add("propertyNames", 
            // Only this name: a fragment of a demand on one column must not judge the others.
            { propertyNames: { anyOf: [{ not: { const: name } }, schema] } }, () => (0,_compile_predicate_js__WEBPACK_IMPORTED_MODULE_2__/* .any */ .bz)([(0,_compile_predicate_js__WEBPACK_IMPORTED_MODULE_2__/* .not */ .AU)((0,_compile_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isPresent */ .Wo)(slot)), (0,_compile_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)(this.#compiler, name, schema)]), name);
    }
    #add(keyword, schema, compile, column, looksAt = column === undefined ? undefined : [column]) {
        this.#compiler.takeDoubts();
        const met = compile();
        this.found.push({
            keyword,
            met,
            schema,
            doubts: this.#compiler.takeDoubts(),
            ...(column === undefined ? {} : { column }),
            ...(looksAt === undefined ? {} : { looksAt }),
        });
    }
}
function inProperty(name, schema) {
    return { properties: Object.fromEntries([[name, schema]]) };
}
/** Keywords that belong to another. */
const PARTS = new Map([
    ["type", ["nullable"]],
    ["if", ["then", "else"]],
    ["contains", ["minContains", "maxContains"]],
]);
/** Keywords that say what another leaves over; what they ask themselves is another demand. */
const NEIGHBOURS = new Map([
    ["items", ["prefixItems"]],
    ["additionalItems", ["items"]],
    ["additionalProperties", ["properties", "patternProperties"]],
]);
/** A keyword with those that give it its meaning. What is unevaluated, everything beside it may have evaluated. */
function fragmentOf(keyword, schema) {
    if (keyword.startsWith("unevaluated"))
        return schema;
    const own = [keyword, ...(PARTS.get(keyword) ?? [])].filter((one) => Object.hasOwn(schema, one));
    const beside = (NEIGHBOURS.get(keyword) ?? []).filter((one) => Object.hasOwn(schema, one));
    return Object.fromEntries([
        ...own.map((one) => [one, schema[one]]),
        ...beside.map((one) => [one, withoutDemands(one, schema[one])]),
    ]);
}
function withoutDemands(keyword, schemas) {
    if (Array.isArray(schemas))
        return schemas.map(() => true);
    // One schema for all items, and no map of names to schemas.
    if (keyword === "items")
        return true;
    return (0,_compile_scope_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .G)(schemas) ? Object.fromEntries(Object.keys(schemas).map((name) => [name, true])) : schemas;
}
/** True for rows that meet all demands. */
function meetsAll(demands) {
    return (0,_compile_predicate_js__WEBPACK_IMPORTED_MODULE_2__/* .all */ .Q7)(demands.map(({ met }) => met));
}
/**
 * What SQL leaves to ajv of rows for which `met` is NULL. Where all demands together are more than one query holds, it
 * judges none of them, also those that it could judge alone.
 */
function openDemands({ met, demands, }) {
    return met.sql === _compile_predicate_js__WEBPACK_IMPORTED_MODULE_2__/* .UNSURE */ .x9.sql ? demands : demands.filter((one) => !one.met.sure);
}
/** A schema whose parts cannot be judged one by one. */
function wholeDemand(root) {
    return {
        keyword: "$schema",
        met: _compile_predicate_js__WEBPACK_IMPORTED_MODULE_2__/* .UNSURE */ .x9,
        schema: root,
        doubts: new Set(["references that depend on where they stand"]),
    };
}


/***/ })

};
