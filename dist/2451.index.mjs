export const id = 2451;
export const ids = [2451];
export const modules = {

/***/ 60878:
/***/ ((module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MissingRefError = exports.ValidationError = exports.CodeGen = exports.Name = exports.nil = exports.stringify = exports.str = exports._ = exports.KeywordCxt = exports.Ajv2019 = void 0;
const core_1 = __webpack_require__(63893);
const draft7_1 = __webpack_require__(39941);
const dynamic_1 = __webpack_require__(59923);
const next_1 = __webpack_require__(17844);
const unevaluated_1 = __webpack_require__(62010);
const discriminator_1 = __webpack_require__(28886);
const json_schema_2019_09_1 = __webpack_require__(95375);
const META_SCHEMA_ID = "https://json-schema.org/draft/2019-09/schema";
class Ajv2019 extends core_1.default {
    constructor(opts = {}) {
        super({
            ...opts,
            dynamicRef: true,
            next: true,
            unevaluated: true,
        });
    }
    _addVocabularies() {
        super._addVocabularies();
        this.addVocabulary(dynamic_1.default);
        draft7_1.default.forEach((v) => this.addVocabulary(v));
        this.addVocabulary(next_1.default);
        this.addVocabulary(unevaluated_1.default);
        if (this.opts.discriminator)
            this.addKeyword(discriminator_1.default);
    }
    _addDefaultMetaSchema() {
        super._addDefaultMetaSchema();
        const { $data, meta } = this.opts;
        if (!meta)
            return;
        json_schema_2019_09_1.default.call(this, $data);
        this.refs["http://json-schema.org/schema"] = META_SCHEMA_ID;
    }
    defaultMeta() {
        return (this.opts.defaultMeta =
            super.defaultMeta() || (this.getSchema(META_SCHEMA_ID) ? META_SCHEMA_ID : undefined));
    }
}
exports.Ajv2019 = Ajv2019;
module.exports = exports = Ajv2019;
module.exports.Ajv2019 = Ajv2019;
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports["default"] = Ajv2019;
var validate_1 = __webpack_require__(87881);
Object.defineProperty(exports, "KeywordCxt", ({ enumerable: true, get: function () { return validate_1.KeywordCxt; } }));
var codegen_1 = __webpack_require__(81436);
Object.defineProperty(exports, "_", ({ enumerable: true, get: function () { return codegen_1._; } }));
Object.defineProperty(exports, "str", ({ enumerable: true, get: function () { return codegen_1.str; } }));
Object.defineProperty(exports, "stringify", ({ enumerable: true, get: function () { return codegen_1.stringify; } }));
Object.defineProperty(exports, "nil", ({ enumerable: true, get: function () { return codegen_1.nil; } }));
Object.defineProperty(exports, "Name", ({ enumerable: true, get: function () { return codegen_1.Name; } }));
Object.defineProperty(exports, "CodeGen", ({ enumerable: true, get: function () { return codegen_1.CodeGen; } }));
var validation_error_1 = __webpack_require__(33021);
Object.defineProperty(exports, "ValidationError", ({ enumerable: true, get: function () { return validation_error_1.default; } }));
var ref_error_1 = __webpack_require__(53162);
Object.defineProperty(exports, "MissingRefError", ({ enumerable: true, get: function () { return ref_error_1.default; } }));
//# sourceMappingURL=2019.js.map

/***/ }),

/***/ 95375:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const metaSchema = __webpack_require__(88138);
const applicator = __webpack_require__(4908);
const content = __webpack_require__(80958);
const core = __webpack_require__(90058);
const format = __webpack_require__(36534);
const metadata = __webpack_require__(20711);
const validation = __webpack_require__(78030);
const META_SUPPORT_DATA = ["/properties"];
function addMetaSchema2019($data) {
    ;
    [
        metaSchema,
        applicator,
        content,
        core,
        with$data(this, format),
        metadata,
        with$data(this, validation),
    ].forEach((sch) => this.addMetaSchema(sch, undefined, false));
    return this;
    function with$data(ajv, sch) {
        return $data ? ajv.$dataMetaSchema(sch, META_SUPPORT_DATA) : sch;
    }
}
exports["default"] = addMetaSchema2019;
//# sourceMappingURL=index.js.map

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

/***/ 52451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadRowSchema: () => (/* binding */ loadRowSchema)
});

// UNUSED EXPORTS: rowSchema

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/ajv/dist/ajv.js
var dist_ajv = __webpack_require__(42463);
// EXTERNAL MODULE: ./node_modules/ajv/dist/2019.js
var _2019 = __webpack_require__(60878);
// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(52210);
// EXTERNAL MODULE: ./node_modules/ajv-formats/dist/index.js
var dist = __webpack_require__(82815);
// EXTERNAL MODULE: ./build/bundle/model/error.js
var error = __webpack_require__(38093);
// EXTERNAL MODULE: ./build/bundle/gates/data/sample-text.js
var sample_text = __webpack_require__(14853);
// EXTERNAL MODULE: ./build/bundle/gates/data/schema/compile/scope.js
var scope = __webpack_require__(38389);
// EXTERNAL MODULE: ./build/bundle/gates/data/schema/compile/references.js
var references = __webpack_require__(12887);
;// CONCATENATED MODULE: ./build/bundle/gates/data/schema/schema-parts.js

/** Keywords whose value is data, not a schema. */
const DATA = new Set(["const", "enum", "default", "examples"]);
/** Keywords whose value is an object of schemas under names of its own. */
const NAMED = new Set([
    "properties",
    "patternProperties",
    "$defs",
    "definitions",
    "dependentSchemas",
    "dependencies",
]);
/** No schema that somebody reads is nested so deep, and compilers go as deep as it is. */
const DEEPEST = 200;
/** The same with every part of it as `change` gives it, the inner ones first; what is data stays as it is. */
function mapParts(schema, change) {
    const inside = (value) => {
        if (Array.isArray(value))
            return value.map(inside);
        return (0,scope/* isObject */.G)(value) ? mapParts(value, change) : value;
    };
    const entries = Object.entries(schema).map(([keyword, value]) => {
        if (DATA.has(keyword))
            return [keyword, value];
        if (!NAMED.has(keyword) || !(0,scope/* isObject */.G)(value))
            return [keyword, inside(value)];
        const named = Object.entries(value).map(([name, one]) => [name, inside(one)]);
        return [keyword, Object.fromEntries(named)];
    });
    return change(Object.fromEntries(entries));
}
/** Why a schema is not even compiled; undefined for one that may be. */
function faultOf(root) {
    if (isDeeper(root, DEEPEST))
        return `it is nested more than ${DEEPEST} levels deep`;
    const odd = new Set();
    mapParts(root, (part) => {
        // Keywords are looked up by name, and these are found on every object of JavaScript.
        for (const keyword of Object.keys(part))
            if (keyword in Object.prototype)
                odd.add(keyword);
        return part;
    });
    const [first] = odd;
    return first === undefined ? undefined : `\`${first}\` is no keyword`;
}
function isDeeper(value, levels) {
    if (typeof value !== "object" || value === null)
        return false;
    return levels === 0 || Object.values(value).some((one) => isDeeper(one, levels - 1));
}
/** What ajv takes as the name of a keyword. */
const NAME = /^[a-z_$][a-z0-9_$:-]*$/i;
/** The annotations of a schema, which begin with `x-`. */
function annotationsOf(root) {
    const found = new Set();
    mapParts(root, (part) => {
        for (const keyword of Object.keys(part))
            if (keyword.startsWith("x-"))
                found.add(keyword);
        return part;
    });
    return found;
}
/** The same in words that ajv takes, with the same meaning. */
function forAjv(root) {
    let asksForTheRest = false;
    mapParts(root, (part) => {
        asksForTheRest ||=
            Object.hasOwn(part, "unevaluatedProperties") || Object.hasOwn(part, "unevaluatedItems");
        return part;
    });
    // A reference into a condition must find it as it was.
    const pointsInside = asksForTheRest && /"#[^"]*\/(if|else)\b/.test(JSON.stringify(root));
    return mapParts(root, (part) => {
        const usual = containsApart(withAnyNumber(withoutOddAnnotations(part)));
        return asksForTheRest && !pointsInside ? turnedRound(usual) : usual;
    });
}
/**
 * What an `if` evaluates, ajv forgets where no `then` follows. Turned round, it is the branch that follows: `not`
 * evaluates nothing.
 */
function turnedRound(part) {
    const { if: condition, then: first, else: second } = part;
    if (condition === undefined || first !== undefined || second === undefined)
        return part;
    const turned = new Map(Object.entries(part)).set("if", { not: condition });
    return Object.fromEntries(turned.set("then", second).set("else", condition));
}
function withoutOddAnnotations(part) {
    const kept = Object.entries(part).filter(([keyword]) => !keyword.startsWith("x-") || NAME.test(keyword));
    return Object.fromEntries(kept);
}
/** ajv refuses `minContains: 0` alone, since it asks for nothing. */
function withAnyNumber(part) {
    const { contains, minContains, maxContains } = part;
    if (contains === undefined || minContains !== 0 || maxContains !== undefined)
        return part;
    return { ...part, maxContains: Number.MAX_SAFE_INTEGER };
}
/**
 * ajv 8 passes over `contains` for an empty list when the same schema also has a tuple. In an `allOf` it means
 * the same and is looked at.
 */
function containsApart(part) {
    const { contains, minContains, maxContains, ...rest } = part;
    if (contains === undefined || !(Array.isArray(rest["prefixItems"]) || Array.isArray(rest["items"])))
        return part;
    const given = Object.entries({ contains, minContains, maxContains }).filter(([, one]) => one !== undefined);
    return { ...rest, allOf: [...(rest["allOf"] ?? []), Object.fromEntries(given)] };
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/schema/dynamic.js



/**
 * Keywords whose meaning depends on the way that led to them, which ajv 8 does not follow as the specification has it,
 * with what says the same of a schema that no other one extends.
 */
const INSTEAD = {
    $dynamicRef: "a `$ref` to the place that is meant, such as `#/$defs/node`, and `$anchor` for `$dynamicAnchor`",
    $recursiveRef: '`"$ref": "#"`, which is this schema itself',
    $recursiveAnchor: 'nothing, and `"$ref": "#"` for each `$recursiveRef`',
};
/** The first such keyword by which a row would be judged, and what to write instead. */
function dynamicKeyword(root) {
    const found = new Set();
    const open = [root];
    const seen = new Set(open);
    for (let part = open.pop(); part !== undefined; part = open.pop()) {
        if (!(0,scope/* isObject */.G)(part))
            continue;
        mapParts(part, (one) => {
            for (const keyword of Object.keys(INSTEAD))
                if (isMeant(one, keyword))
                    found.add(keyword);
            // A reference makes a schema of what would be data.
            const target = intoData(root, one);
            if (target !== undefined && !seen.has(target)) {
                seen.add(target);
                open.push(target);
            }
            return one;
        });
    }
    const keyword = Object.keys(INSTEAD).find((one) => found.has(one));
    return keyword === undefined ? undefined : { keyword, instead: INSTEAD[keyword] };
}
/** In an object that only lists names, such as `dependentRequired`, one of these could be a property's. */
function isMeant(part, keyword) {
    return Object.hasOwn(part, keyword) && ["string", "boolean"].includes(typeof part[keyword]);
}
function intoData(root, { $ref }) {
    if (typeof $ref !== "string" || !$ref.split("/").some((step) => DATA.has(step)))
        return undefined;
    return (0,references/* resolveReference */.sX)(root, $ref);
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/schema/nullable.js


/** Schema parts that give `properties` its meaning, without demands on the row as a whole. */
const PROPERTY_PARTS = ["$schema", "$id", "$defs", "definitions", "properties"];
/**
 * A property that takes null and not just anything names null as a value: its NULL is then null. A schema
 * without a type takes null only because it asks nothing of it, and `required` should still find it missing.
 */
function nullableOf(ajv, schema) {
    const parts = Object.entries(schema).filter(([key]) => PROPERTY_PARTS.includes(key));
    const properties = (0,scope/* isObject */.G)(schema["properties"]) ? schema["properties"] : {};
    try {
        const validate = ajv.compile(Object.fromEntries(parts));
        const takes = (name, value) => validate(Object.fromEntries([[name, value]])) === true;
        const isNull = (name) => takes(name, null) &&
            (!(takes(name, {}) && takes(name, [])) || namesNull(schema, properties[name], new Set()));
        return new Set(Object.keys(properties).filter(isNull));
    }
    catch {
        // A reference into a part that is left out, such as `#/allOf/0`: then NULL stays an absent property.
        return new Set();
    }
}
/** True where null stands among types or values, as in `type: ["array", "object", "null"]`. */
function namesNull(root, schema, from) {
    if (!(0,scope/* isObject */.G)(schema) || from.has(schema))
        return false;
    const { type, const: only, enum: values, $ref, allOf, anyOf, oneOf } = schema;
    if ([type].flat().includes("null") || only === null || [values].flat().includes(null))
        return true;
    const known = new Set([...from, schema]);
    const target = typeof $ref === "string" ? (0,references/* resolveReference */.sX)(root, $ref) : undefined;
    const inside = [target ?? true, ...(allOf ?? []), ...(anyOf ?? []), ...(oneOf ?? [])];
    return inside.some((one) => namesNull(root, one, known));
}

// EXTERNAL MODULE: ./build/bundle/gates/data/schema/places.js
var places = __webpack_require__(5415);
;// CONCATENATED MODULE: ./build/bundle/gates/data/schema/json-schema.js












const DRAFTS = [
    { uri: /^https?:\/\/json-schema\.org\/draft\/2020-12\/schema#?$/, Draft: _2020.Ajv2020 },
    { uri: /^https?:\/\/json-schema\.org\/draft\/2019-09\/schema#?$/, Draft: _2019.Ajv2019 },
    { uri: /^https?:\/\/json-schema\.org\/draft-07\/schema#?$/, Draft: dist_ajv.Ajv },
];
/**
 * Reads and compiles a JSON Schema of draft 2020-12 (default), 2019-09 or 07. Unknown keywords and formats
 * are refused, since a misspelt one would let every row pass; names that begin with `x-` are annotations.
 * @throws AssayError `data/schema-unreadable`, `data/schema-invalid`, `data/schema-dynamic`, `data/schema-remote`
 */
async function loadRowSchema(file) {
    return rowSchema(await readSchema(file), file.path);
}
/**
 * Compiles the JSON Schema of a row.
 * @param path where it stands, for sentences
 * @throws AssayError `data/schema-invalid`, `data/schema-dynamic`, `data/schema-remote`
 */
function rowSchema(written, path) {
    const fault = faultOf(written);
    if (fault !== undefined)
        throw invalid(path, fault);
    const dynamic = dynamicKeyword(written);
    if (dynamic !== undefined)
        throw new error.AssayError("data/schema-dynamic", `\`${path}\` has the keyword \`${dynamic.keyword}\`, whose meaning depends on which schemas led to it.`, { fix: `Write instead of it ${dynamic.instead}.`, location: { path } });
    const schema = forAjv(written);
    const draft = typeof schema["$schema"] === "string" ? schema["$schema"] : undefined;
    const known = draft === undefined ? DRAFTS[0] : DRAFTS.find(({ uri }) => uri.test(draft));
    if (known === undefined)
        throw invalid(path, `\`$schema\` names \`${draft}\`; known are the drafts 2020-12, 2019-09 and 07`);
    if ("$async" in schema)
        throw invalid(path, "`$async` schemas answer later than a gate can wait for");
    const { Draft } = known;
    /** Checking a schema against that of its draft costs more than the rest, and once is enough. */
    const compiler = (validateSchema) => {
        const options = { strictTypes: false, strictTuples: false, strictRequired: false, ownProperties: true };
        const ajv = new Draft({ ...options, logger: false, validateSchema });
        dist["default"](ajv);
        // ajv follows it, but counts it among the unknown keywords.
        if (Draft !== dist_ajv.Ajv)
            ajv.addKeyword("$anchor");
        for (const annotation of annotationsOf(schema))
            ajv.addKeyword(annotation);
        return ajv;
    };
    const validate = compile(compiler(true), schema, path);
    const { $id = "assay:row" } = schema;
    let parts;
    return {
        root: schema,
        path,
        validate,
        part: (part) => {
            parts ??= compiler(false).addSchema(schema, $id);
            return parts.compile(leadingInto($id, part));
        },
        nullable: nullableOf(compiler(false), schema),
        words: (0,places/* wordsOf */.Z9)(schema),
    };
}
/** A part of a schema whose references name the whole that they lead into. */
function leadingInto(id, part) {
    const whole = id.replace(/#.*$/s, "");
    return mapParts(part, ({ ...given }) => {
        for (const anchor of ANCHORS)
            if (typeof given[anchor] === "string")
                delete given[anchor];
        if (typeof given["$ref"] === "string")
            given["$ref"] = `${whole}${given["$ref"]}`;
        return given;
    });
}
/** What would name a part twice when it stands beside the whole. */
const ANCHORS = ["$anchor", "$dynamicAnchor", "$id"];
async function readSchema(file) {
    let schema;
    try {
        schema = JSON.parse((await (0,promises_.readFile)(file.localPath, "utf8")).replace(/^\uFEFF/, ""));
    }
    catch (thrown) {
        throw new error.AssayError("data/schema-unreadable", `\`${file.path}\` is not JSON: ${(0,error/* reasonOf */.A)(thrown)}.`, {
            fix: "Name a JSON Schema file with `schema:`.",
            location: { path: file.path },
            cause: thrown,
        });
    }
    if ((0,scope/* isObject */.G)(schema))
        return schema;
    throw invalid(file.path, "it is not a JSON object");
}
function compile(ajv, schema, path) {
    try {
        return ajv.compile(schema);
    }
    catch (thrown) {
        const reason = (0,error/* reasonOf */.A)(thrown);
        const [, reference] = /^can't resolve reference (\S+)/.exec(reason) ?? [];
        if (reference === undefined)
            throw invalid(path, reason, thrown);
        if (reference.startsWith("#"))
            throw invalid(path, `\`$ref: ${(0,sample_text/* plain */.p)(reference)}\` leads to nothing in it`, thrown);
        throw new error.AssayError("data/schema-remote", `\`${path}\` refers to another schema, which is never fetched: ${reason}.`, {
            fix: "Copy the definition under `$defs` of the same file and refer to it with `#/$defs/…`.",
            location: { path },
            cause: thrown,
        });
    }
}
function invalid(path, reason, cause) {
    return new error.AssayError("data/schema-invalid", `\`${path}\` is not a valid JSON Schema: ${reason}.`, {
        fix: "Correct the schema; its keywords are described at https://json-schema.org.",
        location: { path },
        cause,
    });
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

/***/ 4908:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2019-09/schema","$id":"https://json-schema.org/draft/2019-09/meta/applicator","$vocabulary":{"https://json-schema.org/draft/2019-09/vocab/applicator":true},"$recursiveAnchor":true,"title":"Applicator vocabulary meta-schema","type":["object","boolean"],"properties":{"additionalItems":{"$recursiveRef":"#"},"unevaluatedItems":{"$recursiveRef":"#"},"items":{"anyOf":[{"$recursiveRef":"#"},{"$ref":"#/$defs/schemaArray"}]},"contains":{"$recursiveRef":"#"},"additionalProperties":{"$recursiveRef":"#"},"unevaluatedProperties":{"$recursiveRef":"#"},"properties":{"type":"object","additionalProperties":{"$recursiveRef":"#"},"default":{}},"patternProperties":{"type":"object","additionalProperties":{"$recursiveRef":"#"},"propertyNames":{"format":"regex"},"default":{}},"dependentSchemas":{"type":"object","additionalProperties":{"$recursiveRef":"#"}},"propertyNames":{"$recursiveRef":"#"},"if":{"$recursiveRef":"#"},"then":{"$recursiveRef":"#"},"else":{"$recursiveRef":"#"},"allOf":{"$ref":"#/$defs/schemaArray"},"anyOf":{"$ref":"#/$defs/schemaArray"},"oneOf":{"$ref":"#/$defs/schemaArray"},"not":{"$recursiveRef":"#"}},"$defs":{"schemaArray":{"type":"array","minItems":1,"items":{"$recursiveRef":"#"}}}}');

/***/ }),

/***/ 80958:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2019-09/schema","$id":"https://json-schema.org/draft/2019-09/meta/content","$vocabulary":{"https://json-schema.org/draft/2019-09/vocab/content":true},"$recursiveAnchor":true,"title":"Content vocabulary meta-schema","type":["object","boolean"],"properties":{"contentMediaType":{"type":"string"},"contentEncoding":{"type":"string"},"contentSchema":{"$recursiveRef":"#"}}}');

/***/ }),

/***/ 90058:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2019-09/schema","$id":"https://json-schema.org/draft/2019-09/meta/core","$vocabulary":{"https://json-schema.org/draft/2019-09/vocab/core":true},"$recursiveAnchor":true,"title":"Core vocabulary meta-schema","type":["object","boolean"],"properties":{"$id":{"type":"string","format":"uri-reference","$comment":"Non-empty fragments not allowed.","pattern":"^[^#]*#?$"},"$schema":{"type":"string","format":"uri"},"$anchor":{"type":"string","pattern":"^[A-Za-z][-A-Za-z0-9.:_]*$"},"$ref":{"type":"string","format":"uri-reference"},"$recursiveRef":{"type":"string","format":"uri-reference"},"$recursiveAnchor":{"type":"boolean","default":false},"$vocabulary":{"type":"object","propertyNames":{"type":"string","format":"uri"},"additionalProperties":{"type":"boolean"}},"$comment":{"type":"string"},"$defs":{"type":"object","additionalProperties":{"$recursiveRef":"#"},"default":{}}}}');

/***/ }),

/***/ 36534:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2019-09/schema","$id":"https://json-schema.org/draft/2019-09/meta/format","$vocabulary":{"https://json-schema.org/draft/2019-09/vocab/format":true},"$recursiveAnchor":true,"title":"Format vocabulary meta-schema","type":["object","boolean"],"properties":{"format":{"type":"string"}}}');

/***/ }),

/***/ 20711:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2019-09/schema","$id":"https://json-schema.org/draft/2019-09/meta/meta-data","$vocabulary":{"https://json-schema.org/draft/2019-09/vocab/meta-data":true},"$recursiveAnchor":true,"title":"Meta-data vocabulary meta-schema","type":["object","boolean"],"properties":{"title":{"type":"string"},"description":{"type":"string"},"default":true,"deprecated":{"type":"boolean","default":false},"readOnly":{"type":"boolean","default":false},"writeOnly":{"type":"boolean","default":false},"examples":{"type":"array","items":true}}}');

/***/ }),

/***/ 78030:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2019-09/schema","$id":"https://json-schema.org/draft/2019-09/meta/validation","$vocabulary":{"https://json-schema.org/draft/2019-09/vocab/validation":true},"$recursiveAnchor":true,"title":"Validation vocabulary meta-schema","type":["object","boolean"],"properties":{"multipleOf":{"type":"number","exclusiveMinimum":0},"maximum":{"type":"number"},"exclusiveMaximum":{"type":"number"},"minimum":{"type":"number"},"exclusiveMinimum":{"type":"number"},"maxLength":{"$ref":"#/$defs/nonNegativeInteger"},"minLength":{"$ref":"#/$defs/nonNegativeIntegerDefault0"},"pattern":{"type":"string","format":"regex"},"maxItems":{"$ref":"#/$defs/nonNegativeInteger"},"minItems":{"$ref":"#/$defs/nonNegativeIntegerDefault0"},"uniqueItems":{"type":"boolean","default":false},"maxContains":{"$ref":"#/$defs/nonNegativeInteger"},"minContains":{"$ref":"#/$defs/nonNegativeInteger","default":1},"maxProperties":{"$ref":"#/$defs/nonNegativeInteger"},"minProperties":{"$ref":"#/$defs/nonNegativeIntegerDefault0"},"required":{"$ref":"#/$defs/stringArray"},"dependentRequired":{"type":"object","additionalProperties":{"$ref":"#/$defs/stringArray"}},"const":true,"enum":{"type":"array","items":true},"type":{"anyOf":[{"$ref":"#/$defs/simpleTypes"},{"type":"array","items":{"$ref":"#/$defs/simpleTypes"},"minItems":1,"uniqueItems":true}]}},"$defs":{"nonNegativeInteger":{"type":"integer","minimum":0},"nonNegativeIntegerDefault0":{"$ref":"#/$defs/nonNegativeInteger","default":0},"simpleTypes":{"enum":["array","boolean","integer","null","number","object","string"]},"stringArray":{"type":"array","items":{"type":"string"},"uniqueItems":true,"default":[]}}}');

/***/ }),

/***/ 88138:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2019-09/schema","$id":"https://json-schema.org/draft/2019-09/schema","$vocabulary":{"https://json-schema.org/draft/2019-09/vocab/core":true,"https://json-schema.org/draft/2019-09/vocab/applicator":true,"https://json-schema.org/draft/2019-09/vocab/validation":true,"https://json-schema.org/draft/2019-09/vocab/meta-data":true,"https://json-schema.org/draft/2019-09/vocab/format":false,"https://json-schema.org/draft/2019-09/vocab/content":true},"$recursiveAnchor":true,"title":"Core and Validation specifications meta-schema","allOf":[{"$ref":"meta/core"},{"$ref":"meta/applicator"},{"$ref":"meta/validation"},{"$ref":"meta/meta-data"},{"$ref":"meta/format"},{"$ref":"meta/content"}],"type":["object","boolean"],"properties":{"definitions":{"$comment":"While no longer an official keyword as it is replaced by $defs, this keyword is retained in the meta-schema to prevent incompatible extensions as it remains in common use.","type":"object","additionalProperties":{"$recursiveRef":"#"},"default":{}},"dependencies":{"$comment":"\\"dependencies\\" is no longer a keyword, but schema authors should avoid redefining it to facilitate a smooth transition to \\"dependentSchemas\\" and \\"dependentRequired\\"","type":"object","additionalProperties":{"anyOf":[{"$recursiveRef":"#"},{"$ref":"meta/validation#/$defs/stringArray"}]}}}}');

/***/ })

};
