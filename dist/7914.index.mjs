export const id = 7914;
export const ids = [7914];
export const modules = {

/***/ 40690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ SERVERS)
});

// EXTERNAL MODULE: ./build/bundle/model/error.js
var error = __webpack_require__(38093);
;// CONCATENATED MODULE: ./build/bundle/engines/servers/encryption.js

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1)$/i;
/** True for names and addresses of this very machine. */
function isThisMachine(host) {
    return LOOPBACK.test(host);
}
/** What a URL may say of encryption, and what is meant by it; undefined leaves it to where the host is. */
const SAID = {
    tls: { on: true, off: false },
    ssl: { true: true, false: false },
    // As libpq has them. Its `allow` and `prefer` would go on without encryption where somebody in between says so.
    sslmode: {
        disable: false,
        allow: undefined,
        prefer: undefined,
        require: true,
        "verify-ca": true,
        "verify-full": true,
    },
};
/**
 * Whether a connection is encrypted, and with it verified: as the URL says, or else everywhere but on this machine.
 * @throws AssayError `data/no-connection` for what nobody can tell the meaning of: nothing is asked then
 */
function isEncrypted(options, host) {
    const said = new Set();
    // Trino writes `SSL`.
    for (const [given, value] of options) {
        const name = given.toLowerCase();
        if (!Object.hasOwn(SAID, name))
            continue;
        const meanings = SAID[name];
        if (!Object.hasOwn(meanings, value))
            throw refused(`says \`${name}=\` and behind it none of ${quoted(Object.keys(meanings))}`);
        const meant = meanings[value];
        if (meant !== undefined)
            said.add(meant);
    }
    if (said.size > 1)
        throw refused("says by its end both that it is encrypted and that it is not");
    return [...said].at(0) ?? !isThisMachine(host);
}
function quoted(words) {
    return words.map((word) => `\`${word}\``).join(", ");
}
function refused(what) {
    return new error.AssayError("data/no-connection", `The connection's URL ${what}.`, {
        fix: "Write `?tls=on` or `?tls=off`, or leave it out: then connections are encrypted, except to this very machine.",
    });
}

;// CONCATENATED MODULE: ./build/bundle/engines/servers/url.js


/**
 * Takes the URL of a server apart.
 * @param shape as the server's help shows it; refusals never show the URL itself
 * @throws AssayError `data/no-connection`
 */
function addressOf(url, shape, defaultPort) {
    const parsed = URL.canParse(url) ? new URL(url) : undefined;
    if (parsed === undefined || parsed.hostname === "")
        throw notAnAddress(shape);
    try {
        const host = decodeURIComponent(parsed.hostname).replace(/^\[(.*)\]$/, "$1");
        const [user, password] = [decodeURIComponent(parsed.username), decodeURIComponent(parsed.password)];
        const port = parsed.port === "" ? defaultPort : Number(parsed.port);
        const options = parsed.searchParams;
        const path = parsed.pathname.split("/").filter(Boolean).map(decodeURIComponent);
        const secrets = [url, parsed.href, password, parsed.password].filter((one) => one.length > 0);
        return {
            host,
            port,
            place: `${host.includes(":") ? `[${host}]` : host}:${port}`,
            ...(user === "" ? {} : { user }),
            ...(password === "" ? {} : { password }),
            path,
            options,
            tls: isEncrypted(options, host),
            secrets: [...new Set(secrets)].sort((a, b) => b.length - a.length),
        };
    }
    catch (thrown) {
        if (thrown instanceof URIError)
            throw notAnAddress(shape);
        throw thrown;
    }
}
function notAnAddress(shape) {
    return new error.AssayError("data/no-connection", "The variable of the connection holds no URL of a server.", {
        fix: `Set it to one like \`${shape}\`; write special characters of the password percent-encoded.`,
    });
}
const LONGEST = 240;
/** What a server or its driver said, in one cut line without the secrets of the address. */
function serverReason(message, { secrets }) {
    const masked = secrets.reduce((text, secret) => text.replaceAll(secret, "•••"), message);
    const withoutUrls = masked.replaceAll(/\b([a-z][a-z0-9+.-]*:\/\/)[^\s/@]*@/gi, "$1•••@");
    const [line] = withoutUrls.trim().split(/[\r\n]/, 1);
    const plain = line.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, " ").trim() || "no reason was given";
    return plain.length > LONGEST ? `${plain.slice(0, LONGEST - 1)}…` : plain;
}

;// CONCATENATED MODULE: ./build/bundle/engines/servers/failures.js


const SENTENCES = {
    unreachable: {
        code: "data/no-connection",
        message: (place, reason) => `The server at ${place} cannot be reached: ${reason}.`,
        fix: "Check host and port of the connection's URL, and that this machine may reach them.",
    },
    certificate: {
        code: "data/no-connection",
        message: (place, reason) => `The certificate of the server at ${place} does not hold: ${reason}.`,
        fix: "For an authority of your own, name its certificate with `NODE_EXTRA_CA_CERTS`; the URL's host must be one that the certificate names.",
    },
    refused: {
        code: "data/no-connection",
        message: (place, reason) => `The server at ${place} does not let this user in: ${reason}.`,
        fix: "Check user and password of the connection's URL.",
    },
    lost: {
        code: "data/no-connection",
        message: (place, reason) => `The server at ${place} went away before it had answered: ${reason}.`,
        fix: "Run again; if it stays, read the server's own log.",
    },
    "no-database": {
        code: "data/no-connection",
        message: (place, reason) => `The server at ${place} has not the database that the URL names: ${reason}.`,
        fix: "Check the path of the connection's URL.",
    },
    "no-table": {
        code: "data/no-table",
        message: (place, reason) => `A table is not on the server at ${place}: ${reason}.`,
        fix: "Check `table:`; write parts with dots between, and quote names that need it.",
    },
    "no-permission": {
        code: "data/no-permission",
        message: (place, reason) => `The server at ${place} does not let this user read: ${reason}.`,
        fix: "Grant the connection's user SELECT on the table, and nothing more.",
    },
    "out-of-time": {
        code: "data/slow-server",
        message: (place, reason) => `The gate's time was up before the server at ${place} had answered: ${reason}.`,
        fix: "Give the gate more with `timeout:`, look at fewer rows with the gate's `where:`, or ask the server why it is slow.",
    },
    ended: {
        code: "data/query-ended",
        message: (place, reason) => `The server at ${place} ended a query by itself: ${reason}.`,
        fix: "Look at what the server or the connection's user is limited to, or who holds the table, and run again.",
    },
    "out-of-memory": {
        code: "data/out-of-memory",
        message: (place, reason) => `The query does not fit into the memory of the server at ${place}: ${reason}.`,
        fix: "Give the server more memory, or look at fewer rows with `where:`.",
    },
    query: {
        code: "data/unreadable",
        message: (place, reason) => `The data could not be read to its end: ${reason} (${place}).`,
        fix: "Check the rule's SQL and the type of the column that the message names.",
    },
};
/** A sentence without credentials about what a server or its driver said. */
function serverFailed(failure, reason, address) {
    const { code, message, fix } = SENTENCES[failure];
    const said = serverReason(reason, address).replace(/\.$/, "");
    // What was thrown is no cause of this error: drivers put addresses and passwords into theirs.
    return new error.AssayError(code, message(address.place, said), { fix });
}
function noTable(name, address) {
    return serverFailed("no-table", `there is no \`${name}\``, address);
}
const NOT_REACHED = {
    ENOTFOUND: "its name is not known",
    EAI_AGAIN: "its name could not be looked up",
    ECONNREFUSED: "nothing listens there",
    ETIMEDOUT: "it does not answer",
    EHOSTUNREACH: "there is no way to it",
    ENETUNREACH: "there is no way to it",
};
/** What a certificate can lack, in the words of OpenSSL and Node. */
const CERTIFICATE = /^(ERR_TLS_CERT|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|HOSTNAME_MISMATCH|INVALID_(CA|PURPOSE)|ERR_SSL_.*CERT)/;
const CERTIFICATES = {
    CERT_HAS_EXPIRED: "it has expired",
    CERT_NOT_YET_VALID: "it is not valid yet",
    ERR_TLS_CERT_ALTNAME_INVALID: "it is made out for another host",
    DEPTH_ZERO_SELF_SIGNED_CERT: "it is signed by itself, and no authority is known for it",
    SELF_SIGNED_CERT_IN_CHAIN: "the authority that signed it is not known here",
    UNABLE_TO_GET_ISSUER_CERT: "the authority that signed it is not known here",
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "the authority that signed it is not known here",
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: "the authority that signed it is not known here",
};
const TLS = /^(ERR_TLS|ERR_SSL|ERR_OSSL|EPROTO)/;
const BROKEN = ["ECONNRESET", "EPIPE", "UND_ERR_SOCKET", "ERR_STREAM_PREMATURE_CLOSE"];
/** What the network itself says, before the server has a say; undefined for anything else. */
function networkFailure(thrown, address) {
    const code = networkCode(thrown);
    if (code === undefined)
        return undefined;
    if (Object.hasOwn(NOT_REACHED, code))
        return serverFailed("unreachable", NOT_REACHED[code], address);
    if (CERTIFICATE.test(code))
        return serverFailed("certificate", CERTIFICATES[code] ?? code, address);
    if (TLS.test(code))
        return serverFailed("unreachable", `TLS cannot be agreed on (${code})`, address);
    return BROKEN.includes(code) ? serverFailed("lost", `the connection broke (${code})`, address) : undefined;
}
/** The code of an error, of what caused it or of one of several attempts. */
function networkCode(thrown, depth = 0) {
    if (!(thrown instanceof Error) || depth > 4)
        return undefined;
    if ("code" in thrown && typeof thrown.code === "string" && /^[A-Z][A-Z0-9_]+$/.test(thrown.code))
        if (/[A-Z]{3}/.test(thrown.code))
            return thrown.code;
    if (thrown instanceof AggregateError)
        return networkCode(thrown.errors[0], depth + 1);
    return networkCode(thrown.cause, depth + 1);
}

;// CONCATENATED MODULE: ./build/bundle/engines/spark/errors.js


/** Conditions as Spark's list of errors names them. */
const FAILURES = [
    [/^(TABLE_OR_VIEW_NOT_FOUND|SCHEMA_NOT_FOUND|PARSE_SYNTAX_ERROR_IN_NAME)/, "no-table"],
    [/^(INSUFFICIENT_PERMISSIONS|PERMISSION_DENIED)/, "no-permission"],
    [/OUT_OF_MEMORY/, "out-of-memory"],
];
/** Errors of data quote the value that is wrong. */
const OF_DATA = /^(CAST_INVALID_INPUT|CAST_OVERFLOW|NUMERIC_|ARITHMETIC_OVERFLOW|INVALID_)/;
/** What Spark or its driver threw, without the stack and without values of the data. */
function sparkFailed(thrown, address) {
    if (thrown instanceof error.AssayError)
        return thrown;
    const said = messageOf(thrown);
    const [, condition = "", reason = said] = /\[([A-Z][A-Z0-9_.]+)\] (?!org\.)(.*)/s.exec(said) ?? [];
    const failure = FAILURES.find(([pattern]) => pattern.test(condition))?.[1];
    if (failure !== undefined)
        return serverFailed(failure, reason, address);
    // What `raise_error` says can be a value of the data.
    if (condition === "USER_RAISED_EXCEPTION")
        return serverFailed("query", `[${condition}] the query itself raised an error`, address);
    if (condition !== "") {
        const masked = OF_DATA.test(condition) ? withoutValues(reason) : reason;
        return serverFailed("query", `[${condition}] ${masked}`, address);
    }
    const network = networkFailure(thrown, address);
    if (network !== undefined)
        return network;
    if (/authenticat|sasl|login/i.test(said))
        return serverFailed("refused", "it refused user or password", address);
    if (/connection|closed|lost|socket/i.test(said))
        return serverFailed("lost", "the connection broke", address);
    return serverFailed("query", said, address);
}
/** Texts stand in single quotes, which they may hold themselves; numbers stand in none. */
function withoutValues(reason) {
    return reason
        .replace(/'.*'/s, "•••")
        .replace(/\b(value) .* (of the type)/is, "$1 ••• $2")
        .replaceAll(/"[^"]*"/g, "•••");
}
function messageOf(thrown) {
    if (typeof thrown !== "object" || thrown === null)
        return String(thrown);
    const response = "response" in thrown ? thrown.response : undefined;
    if (typeof response === "object" && response !== null && "errorMessage" in response) {
        const { errorMessage } = response;
        if (typeof errorMessage === "string")
            return errorMessage;
    }
    return "message" in thrown ? String(thrown.message) : String(thrown);
}

;// CONCATENATED MODULE: ./build/bundle/engines/databricks/client.js


const STATEMENTS = "/api/2.0/sql/statements";
const PAUSE_MS = 500;
/** The statement execution protocol of Databricks SQL, whose values arrive as text and so exactly. */
class DatabricksClient {
    #address;
    #token;
    #deadline;
    #origin;
    constructor(address, token, deadline) {
        this.#address = address;
        this.#token = token;
        this.#deadline = deadline;
        this.#origin = `${address.tls ? "https" : "http"}://${address.place}`;
    }
    /** @throws AssayError */
    async *pages(sql) {
        const signal = AbortSignal.timeout(Math.ceil(this.#deadline.seconds * 1000));
        const body = {
            statement: sql,
            warehouse_id: this.#address.path.at(-1),
            wait_timeout: "10s",
            on_wait_timeout: "CONTINUE",
            format: "JSON_ARRAY",
            disposition: "INLINE",
        };
        let running;
        try {
            let statement = await this.#ask(STATEMENTS, signal, body);
            while (statement.status?.state === "PENDING" || statement.status?.state === "RUNNING") {
                running = `${STATEMENTS}/${encodeURIComponent(statement.statement_id ?? "")}`;
                await new Promise((done) => setTimeout(done, PAUSE_MS));
                statement = await this.#ask(running, signal);
            }
            running = undefined;
            if (statement.status?.state !== "SUCCEEDED")
                throw this.#failed(statement);
            const columns = (statement.manifest?.schema?.columns ?? []).map((column) => {
                return { name: column.name, type: column.type_name };
            });
            for (let chunk = statement.result; chunk !== undefined;) {
                yield { columns, rows: chunk.data_array ?? [] };
                const next = chunk.next_chunk_internal_link;
                // A link is a path of the same server; anything else would lead the token elsewhere.
                if (next === undefined || !next.startsWith("/api/"))
                    return;
                const answer = await this.#ask(next, signal);
                chunk = answer.data_array === undefined ? answer.result : answer;
            }
        }
        finally {
            if (running !== undefined)
                await this.#cancel(running);
        }
    }
    #failed({ status }) {
        const { error_code: code = status?.state ?? "no state", message = code } = status?.error ?? {};
        return sparkFailed({ message: /^\[/.test(message) ? message : `${code}: ${message}` }, this.#address);
    }
    async #ask(path, signal, body) {
        const answer = await this.#reading(() => this.#fetch(path, signal, body), signal);
        const text = await this.#reading(() => answer.text(), signal);
        if (answer.status === 401 || answer.status === 403)
            throw serverFailed("refused", `it answers ${answer.status}`, this.#address);
        if (answer.status !== 200)
            throw serverFailed("unreachable", `it answers ${answer.status} and not as Databricks does`, this.#address);
        try {
            return JSON.parse(text);
        }
        catch {
            throw serverFailed("unreachable", "it answers something that is no JSON", this.#address);
        }
    }
    #fetch(path, signal, body) {
        return fetch(this.#origin + path, {
            method: body === undefined ? "GET" : "POST",
            headers: { Authorization: `Bearer ${this.#token}`, "Content-Type": "application/json" },
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
            redirect: "error",
            signal,
        });
    }
    async #reading(read, signal) {
        try {
            return await read();
        }
        catch (thrown) {
            if (signal.aborted)
                throw serverFailed("out-of-time", "it was still at work", this.#address);
            throw (networkFailure(thrown, this.#address) ?? serverFailed("lost", "the connection broke", this.#address));
        }
    }
    async #cancel(path) {
        await this.#fetch(`${path}/cancel`, AbortSignal.timeout(2000), {}).catch(() => undefined);
    }
}

;// CONCATENATED MODULE: ./build/bundle/engines/servers/batch.js
function isNumeric({ cell }) {
    return cell === "integer" || cell === "number" || cell === "boolean";
}
/** Turns rows around into columns of typed arrays and texts. */
function toBatch(rows, columns) {
    const turned = columns.map((column, at) => [
        column.name,
        isNumeric(column) ? numbers(rows, at) : texts(rows, at),
    ]);
    return { rows: rows.length, columns: new Map(turned) };
}
function numbers(rows, at) {
    const values = new Float64Array(rows.length);
    const isNull = new Uint8Array(rows.length);
    let nulls = 0;
    for (const [row, cells] of rows.entries()) {
        const cell = cells[at];
        if (cell === null || cell === undefined) {
            isNull[row] = 1;
            values[row] = Number.NaN;
            nulls++;
        }
        else
            values[row] = numberOf(cell);
    }
    return { kind: "number", values, isNull, nulls };
}
function texts(rows, at) {
    let nulls = 0;
    const values = rows.map((cells) => {
        const cell = cells[at];
        if (cell !== null && cell !== undefined)
            return String(cell);
        nulls++;
        return null;
    });
    return { kind: "text", values, nulls };
}
/** Names of an answer's columns as keys: of two that are the same, the later one is told apart by where it stands. */
function distinctNames(columns) {
    const seen = new Set();
    return columns.map(({ name }, at) => {
        if (seen.has(name))
            return `${name}:${at}`;
        seen.add(name);
        return name;
    });
}
/** Clients write NaN and infinities as text in ways of their own. */
function numberOf(cell) {
    if (typeof cell !== "string")
        return Number(cell);
    if (/^[+-]?inf(inity)?$/i.test(cell))
        return cell.startsWith("-") ? -Infinity : Infinity;
    return Number(cell);
}
/** A 64-bit integer, or any larger one, as a number where it is exact. */
function integerOf(text) {
    const number = Number(text);
    return Number.isSafeInteger(number) ? number : BigInt(text);
}

;// CONCATENATED MODULE: ./build/bundle/engines/servers/deadline.js

/** The moment until which a server is asked and waited for: all queries of a connection share the time until then. */
class Deadline {
    #ends;
    #address;
    constructor(seconds, address) {
        this.#ends = performance.now() + seconds * 1000;
        this.#address = address;
    }
    /** Time is up. */
    get isOver() {
        return performance.now() >= this.#ends;
    }
    /**
     * Seconds that are left for a query.
     * @throws AssayError `data/slow-server` where none are, so that the query need not begin
     */
    get seconds() {
        const left = (this.#ends - performance.now()) / 1000;
        if (left <= 0)
            throw serverFailed("out-of-time", "the queries before this one had taken all of it", this.#address);
        return left;
    }
}

// EXTERNAL MODULE: ./build/bundle/engines/decimal.js
var decimal = __webpack_require__(2262);
;// CONCATENATED MODULE: ./build/bundle/engines/servers/iso-time.js
/**
 * A regular expression that every engine's own dialect of them understands, and that only days and times
 * match that are ones: engines that throw at a text that is no time can then cast what is left.
 */
const THIRTY_ONE = "(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])";
const THIRTY = "(0[469]|11)-(0[1-9]|[12][0-9]|30)";
const FEBRUARY = "02-(0[1-9]|1[0-9]|2[0-8])";
const YEAR = "([1-9][0-9][0-9][0-9]|0[1-9][0-9][0-9]|00[1-9][0-9]|000[1-9])";
const LEAP_YEAR = "([0-9][0-9](0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)";
const DAY = `(${YEAR}-(${THIRTY_ONE}|${THIRTY}|${FEBRUARY})|${LEAP_YEAR}-02-29)`;
const TIME = "([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.][0-9]{1,6}[0-9]*)?)?";
const ZONE = " ?(Z|UTC|[+-](0[0-9]|1[0-4])(:?[0-5][0-9])?)";
/** ISO 8601, as DuckDB reads it: a day, or a day and a time with `T` or a space between, with or without a zone. */
const ISO_TIME = `^${DAY}([T ]${TIME}(${ZONE})?)?$`;

;// CONCATENATED MODULE: ./build/bundle/engines/servers/java-double.js
/**
 * SQL that turns how Java writes a number of floating point (`1.0E20`, `5.0E-5`) into how DuckDB does (`1e+20`,
 * `5e-05`). All functions in it are those that Trino and Spark share.
 * @param written SQL of the number as the engine casts it to text
 */
function likeDuckDb(written, textType) {
    const digits = `regexp_replace(regexp_replace(${written}, '^-|[.]|E.*$', ''), '0+$', '')`;
    const power = `CAST(regexp_replace(${written}, '^.*E', '') AS INTEGER)`;
    const sign = `CASE WHEN ${written} LIKE '-%' THEN '-' ELSE '' END`;
    const tail = (from, before, otherwise) => `CASE WHEN length(${digits}) >= ${from} THEN concat(${before}, substr(${digits}, ${from})) ELSE ${otherwise} END`;
    const whole = `concat(substr(rpad(${digits}, ${power} + 1, '0'), 1, ${power} + 1), ${tail(`${power} + 2`, "'.'", "'.0'")})`;
    const small = `concat('0.', rpad('', -${power} - 1, '0'), ${digits})`;
    const exponent = `CAST(abs(${power}) AS ${textType})`;
    const scientific = `concat(substr(${digits}, 1, 1), ${tail("2", "'.'", "''")}, CASE WHEN ${power} < 0 THEN 'e-' ELSE 'e+' END, ` +
        `CASE WHEN length(${exponent}) = 1 THEN '0' ELSE '' END, ${exponent})`;
    const shaped = `CASE WHEN ${power} BETWEEN 0 AND 15 THEN ${whole} WHEN ${power} BETWEEN -4 AND -1 THEN ${small} ELSE ${scientific} END`;
    return (`CASE WHEN ${written} IN ('0.0E0', '0.0') THEN '0.0' WHEN ${written} = 'NaN' THEN 'nan' WHEN ${written} = 'Infinity' THEN 'inf' ` +
        `WHEN ${written} = '-Infinity' THEN '-inf' WHEN ${written} LIKE '%E%' THEN concat(${sign}, ${shaped}) ELSE ${written} END`);
}

;// CONCATENATED MODULE: ./build/bundle/engines/expressions/expression.js
const NOTHING = { kind: "sequence", parts: [] };
const CONTROLS = { t: 9, n: 10, f: 12, r: 13 };
const LAST = 0x10ffff;
/**
 * Takes apart what `Dialect.matches` is given.
 * @throws SyntaxError for anything else that RE2 knows
 */
function parseExpression(pattern) {
    const parser = new Parser(pattern);
    const found = parser.choice();
    if (!parser.isAtEnd)
        throw new SyntaxError("a closing parenthesis");
    return found;
}
/** True where an expression can match without taking a character. */
function isNullable(expression) {
    switch (expression.kind) {
        case "set":
            return false;
        case "place":
            return true;
        case "sequence":
            return expression.parts.every(isNullable);
        case "choice":
            return expression.options.some(isNullable);
        case "repeat":
            return expression.least === 0 || isNullable(expression.of);
    }
}
/** What an expression is made of. */
function membersOf(expression) {
    switch (expression.kind) {
        case "sequence":
            return expression.parts;
        case "choice":
            return expression.options;
        case "repeat":
            return [expression.of];
        default:
            return [];
    }
}
class Parser {
    #at = 0;
    #characters;
    constructor(pattern) {
        this.#characters = [...pattern];
    }
    get isAtEnd() {
        return this.#at >= this.#characters.length;
    }
    choice() {
        const options = [this.#sequence()];
        while (this.#taken("|"))
            options.push(this.#sequence());
        return options.length === 1 ? options[0] : { kind: "choice", options };
    }
    #sequence() {
        const parts = [];
        while (!this.isAtEnd && !"|)".includes(this.#characters[this.#at])) {
            const part = this.#repeated(this.#atom());
            if (part !== NOTHING)
                parts.push(part);
        }
        if (parts.length === 0)
            return NOTHING;
        return parts.length === 1 ? parts[0] : { kind: "sequence", parts };
    }
    #atom() {
        const character = this.#next();
        switch (character) {
            case "(": {
                if (this.#taken("?") && !this.#taken(":"))
                    throw new SyntaxError("a group with a meaning");
                const group = this.choice();
                if (!this.#taken(")"))
                    throw new SyntaxError("an open group");
                return group;
            }
            case "[":
                return this.#set();
            case "^":
                return { kind: "place", at: "start" };
            case "$":
                return { kind: "place", at: "end" };
            case "\\":
                return this.#escape();
            case ".":
            case "*":
            case "+":
            case "?":
            case "{":
                throw new SyntaxError(character);
            default:
                return one(codeOf(character));
        }
    }
    #escape() {
        const places = { A: "start", z: "end", b: "edge" };
        const place = Object.entries(places).find(([letter]) => this.#taken(letter));
        return place === undefined ? one(this.#escaped()) : { kind: "place", at: place[1] };
    }
    #repeated(of) {
        let [least, most] = [1, 1];
        if (this.#taken("*"))
            [least, most] = [0, Number.POSITIVE_INFINITY];
        else if (this.#taken("+"))
            most = Number.POSITIVE_INFINITY;
        else if (this.#taken("?"))
            least = 0;
        else if (this.#taken("{")) {
            least = this.#count();
            if (!this.#taken(","))
                most = least;
            else
                most = this.#characters[this.#at] === "}" ? Number.POSITIVE_INFINITY : this.#count();
            if (!this.#taken("}") || most < least)
                throw new SyntaxError("a repetition");
        }
        else
            return of;
        if ("*+?{".includes(this.#characters[this.#at] ?? " "))
            throw new SyntaxError("a repeated repetition");
        if (most === 0 || of === NOTHING)
            return NOTHING;
        return least === 1 && most === 1 ? of : { kind: "repeat", of, least, most };
    }
    #count() {
        let digits = "";
        while (/^\d$/.test(this.#characters[this.#at] ?? ""))
            digits += this.#next();
        if (digits === "")
            throw new SyntaxError("a repetition without a number");
        return Number(digits);
    }
    #set() {
        const isNegated = this.#taken("^");
        const ranges = [];
        do {
            const first = this.#member();
            const isRange = this.#characters[this.#at] === "-" && this.#characters[this.#at + 1] !== "]";
            if (isRange)
                this.#at++;
            const last = isRange ? this.#member() : first;
            if (last < first)
                throw new SyntaxError("a range from its end");
            ranges.push([first, last]);
        } while (!this.#taken("]"));
        const joined = joinedRanges(ranges);
        return { kind: "set", ranges: withoutHalves(isNegated ? complementOf(joined) : joined) };
    }
    #member() {
        const character = this.#next();
        if (character === "[" && this.#characters[this.#at] === ":")
            throw new SyntaxError("a named class");
        return character === "\\" ? this.#escaped() : codeOf(character);
    }
    /** What follows a backslash and stands for one character. */
    #escaped() {
        const character = this.#next();
        if (character in CONTROLS)
            return CONTROLS[character];
        if (character === "x") {
            const isBraced = this.#taken("{");
            const end = isBraced ? this.#characters.indexOf("}", this.#at) : this.#at + 2;
            const digits = this.#characters.slice(this.#at, end).join("");
            if (!/^[0-9a-f]{1,6}$/i.test(digits))
                throw new SyntaxError("a number of a character");
            this.#at = isBraced ? end + 1 : end;
            return Number.parseInt(digits, 16);
        }
        if (/^[0-9A-Za-z]$/.test(character))
            throw new SyntaxError(`\\${character}`);
        return codeOf(character);
    }
    #next() {
        const character = this.#characters[this.#at++];
        if (character === undefined)
            throw new SyntaxError("the expression ends too early");
        return character;
    }
    #taken(character) {
        if (this.#characters[this.#at] !== character)
            return false;
        this.#at++;
        return true;
    }
}
function one(code) {
    return { kind: "set", ranges: withoutHalves([[code, code]]) };
}
function codeOf(character) {
    return character.codePointAt(0) ?? 0;
}
function joinedRanges(ranges) {
    const joined = [];
    for (const [first, last] of ranges.toSorted(([a], [b]) => a - b)) {
        const before = joined.at(-1);
        if (before !== undefined && first <= before[1] + 1)
            before[1] = Math.max(before[1], last);
        else
            joined.push([first, last]);
    }
    return joined;
}
function complementOf(ranges) {
    const others = [];
    let from = 0;
    for (const [first, last] of ranges) {
        if (first > from)
            others.push([from, first - 1]);
        from = last + 1;
    }
    return from > LAST ? others : [...others, [from, LAST]];
}
/** No text of an engine holds half of a surrogate pair, and some take it for a character of its own. */
function withoutHalves(ranges) {
    return ranges
        .flatMap(([first, last]) => [
        [first, Math.min(last, 0xd7ff)],
        [Math.max(first, 0xe000), last],
    ])
        .filter(([first, last]) => first <= last);
}

;// CONCATENATED MODULE: ./build/bundle/engines/expressions/positions.js

const MOST_POSITIONS = 2000;
/** Two lists of some hundred words, one after the other, have so many. */
const MOST_WAYS = 300_000;
/** So many turns of bounded repetitions within one another are few enough to try all their ways. */
const FEW_TURNS = 10;
/** Undefined for an expression that is too large, or that repeats what may be nothing. */
function positionsOf(expression) {
    try {
        const reader = new Reader();
        reader.read(expression, 1);
        return reader;
    }
    catch (thrown) {
        if (thrown instanceof RangeError)
            return undefined;
        throw thrown;
    }
}
function overlap(one, other) {
    return one.some(([a, b]) => other.some(([c, d]) => a <= d && c <= b));
}
class Reader {
    sets = [];
    next = [];
    again = new Set();
    #ways = 0;
    read(expression, turns) {
        switch (expression.kind) {
            case "set": {
                const at = this.sets.push(expression.ranges) - 1;
                if (at >= MOST_POSITIONS)
                    throw new RangeError("too many characters");
                this.next.push(new Map());
                return { first: new Map([[at, 1]]), last: new Map([[at, 1]]), empty: 0 };
            }
            case "place":
                return { first: new Map(), last: new Map(), empty: 1 };
            case "choice":
                return expression.options
                    .map((option) => this.read(option, turns))
                    .reduce((one, other) => ({
                    first: added(one.first, other.first),
                    last: added(one.last, other.last),
                    empty: capped(one.empty + other.empty),
                }));
            case "sequence":
                return expression.parts
                    .map((part) => this.read(part, turns))
                    .reduce((one, other) => this.#inSequence(one, other), {
                    first: new Map(),
                    last: new Map(),
                    empty: 1,
                });
            case "repeat": {
                const { of, least, most } = expression;
                if (of.kind === "set" && most <= FEW_TURNS)
                    return this.read(unrolled(of, least, most), turns);
                const all = turns * most;
                const start = this.sets.length;
                const body = this.read(of, all);
                const isLoop = most > 1 && (all > FEW_TURNS || isUnbounded(of));
                if (most > 1 && isNullable(of))
                    throw new RangeError("a repetition of what may be nothing");
                if (isLoop) {
                    for (let at = start; at < this.sets.length; at++)
                        this.again.add(at);
                    this.#join(body.last, body.first);
                }
                return least === 0 ? { ...body, empty: capped(body.empty + 1) } : body;
            }
        }
    }
    #inSequence(one, other) {
        this.#join(one.last, other.first);
        return {
            first: added(one.first, times(other.first, one.empty)),
            last: added(other.last, times(one.last, other.empty)),
            empty: capped(one.empty * other.empty),
        };
    }
    #join(last, first) {
        this.#ways += last.size * first.size;
        if (this.#ways > MOST_WAYS)
            throw new RangeError("too many ways");
        for (const [from, ways] of last)
            for (const [to, count] of first)
                this.next[from].set(to, capped((this.next[from].get(to) ?? 0) + ways * count));
    }
}
/** `a{1,3}` as `a(?:aa?)?`. */
function unrolled(of, least, most) {
    let rest = [];
    for (let at = most; at > least; at--)
        rest = [{ kind: "repeat", of: { kind: "sequence", parts: [of, ...rest] }, least: 0, most: 1 }];
    return { kind: "sequence", parts: [...Array.from({ length: least }, () => of), ...rest] };
}
function isUnbounded(expression) {
    switch (expression.kind) {
        case "sequence":
            return expression.parts.some(isUnbounded);
        case "choice":
            return expression.options.some(isUnbounded);
        case "repeat":
            return expression.most === Number.POSITIVE_INFINITY || isUnbounded(expression.of);
        default:
            return false;
    }
}
function capped(count) {
    return Math.min(2, count);
}
function times(counts, factor) {
    return factor === 0 ? new Map() : new Map([...counts].map(([at, count]) => [at, capped(count * factor)]));
}
function added(one, other) {
    const sum = new Map(one);
    for (const [at, count] of other)
        sum.set(at, capped((sum.get(at) ?? 0) + count));
    return sum;
}

;// CONCATENATED MODULE: ./build/bundle/engines/expressions/backtracking.js

/** So many characters of an expression that can come again are compared pair by pair at most. */
const MOST_COMPARED = 250;
/** So many repetitions in a line may share a text: its length to the power of them is the time. */
const MOST_IN_LINE = 3;
/**
 * True where an engine that tries one way after the other may need time that doubles with each character of a text, or
 * grows with a high power of its length, or where that cannot be told.
 * Weideman et al., "Analyzing matching time behavior of backtracking regular expression matchers by using ambiguity of NFA"
 * (2016): exponential ambiguity, and a bound of polynomial ambiguity.
 */
function mayExplode(expression) {
    const positions = positionsOf(expression);
    if (positions === undefined || loopsInLine(positions) > MOST_IN_LINE)
        return true;
    const { sets, next, again } = positions;
    if (again.size > MOST_COMPARED)
        return true;
    const only = next.map((ways) => new Map([...ways].filter(([to]) => again.has(to))));
    const isTwice = (from) => [...only[from]].some(([to, count]) => count > 1 && reaches(positions, to, from));
    return [...again].some(isTwice) || new Pairs({ sets, next: only, again }).hasTwoWaysBack();
}
/** True where one position can come after another. */
function reaches({ next }, from, to) {
    const seen = new Set(next[from].keys());
    for (const at of seen)
        for (const following of next[at].keys())
            seen.add(following);
    return seen.has(to);
}
/** How many repetitions of a character stand in a line so that the same text can be parted among them in many ways. */
function loopsInLine({ sets, next }) {
    const longest = new Map();
    const from = (loop) => {
        const known = longest.get(loop);
        if (known !== undefined)
            return known;
        longest.set(loop, 1);
        const seen = new Set([loop]);
        let most = 0;
        for (const at of seen)
            for (const to of next[at].keys()) {
                if (seen.has(to) || !overlap(sets[loop], sets[to]))
                    continue;
                seen.add(to);
                if (next[to].has(to))
                    most = Math.max(most, from(to));
            }
        longest.set(loop, most + 1);
        return most + 1;
    };
    return Math.max(0, ...next.flatMap((ways, at) => (ways.has(at) ? [from(at)] : [])));
}
/** Pairs of positions that one text can lead to from the same position. */
class Pairs {
    #positions;
    constructor(positions) {
        this.#positions = positions;
    }
    /** Somewhere the expression can come back to the same position by two ways. */
    hasTwoWaysBack() {
        return this.#parted().some((pairs) => {
            const together = pairs.filter((pair) => this.#isTogether(pair)).length;
            return together > 0 && together < pairs.length;
        });
    }
    /** Parted into those that lead to one another. */
    #parted() {
        const before = new Map();
        const order = [];
        const seen = new Set();
        for (let at = 0; at < this.#positions.sets.length; at++) {
            const open = [];
            const enter = (pair) => {
                seen.add(pair);
                open.push({ pair, next: this.#followers(pair), done: 0 });
            };
            if (!seen.has(this.#pair(at, at)))
                enter(this.#pair(at, at));
            for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
                if (top.done === top.next.length) {
                    order.push(top.pair);
                    open.pop();
                    continue;
                }
                const next = top.next[top.done++];
                before.set(next, before.get(next) ?? []);
                before.get(next)?.push(top.pair);
                if (!seen.has(next))
                    enter(next);
            }
        }
        return partedBackwards(order, before);
    }
    /** Pairs of characters that the same text can lead to, one step on. */
    #followers(pair) {
        const size = this.#positions.sets.length;
        const [one, other] = [Math.floor(pair / size), pair % size];
        return [...this.#positions.next[one].keys()].flatMap((a) => [...this.#positions.next[other].keys()]
            .filter((b) => a === b || overlap(this.#positions.sets[a], this.#positions.sets[b]))
            .map((b) => this.#pair(a, b)));
    }
    #pair(one, other) {
        return one * this.#positions.sets.length + other;
    }
    #isTogether(pair) {
        return Math.floor(pair / this.#positions.sets.length) === pair % this.#positions.sets.length;
    }
}
/** The second half of Kosaraju's search for strongly connected components. */
function partedBackwards(order, before) {
    const taken = new Set();
    return order.toReversed().flatMap((start) => {
        if (taken.has(start))
            return [];
        taken.add(start);
        const part = [start];
        for (const pair of part)
            for (const next of before.get(pair) ?? [])
                if (!taken.has(next)) {
                    taken.add(next);
                    part.push(next);
                }
        return [part];
    });
}

;// CONCATENATED MODULE: ./build/bundle/engines/expressions/word-edges.js
const BEFORE = "(?<=[0-9A-Za-z_])";
const NOT_BEFORE = "(?<![0-9A-Za-z_])";
const AFTER = "(?=[0-9A-Za-z_])";
const NOT_AFTER = "(?![0-9A-Za-z_])";
/** Where a word of ASCII characters begins or ends, for engines whose `\b` has other words in mind. */
const ASCII_EDGE = `(?:${BEFORE}${NOT_AFTER}|${NOT_BEFORE}${AFTER})`;

;// CONCATENATED MODULE: ./build/bundle/engines/expressions/write.js

/** Longer ones take long to compile, and deep recursion. */
const write_LONGEST = 20_000;
/**
 * Writes what `Dialect.matches` is given for another engine.
 * @returns undefined where the engine cannot say the same
 */
function writtenFor(notation, pattern) {
    try {
        const expression = parseExpression(pattern);
        const source = new Writer(notation).write(expression);
        return source.length > write_LONGEST ? undefined : { source, expression };
    }
    catch (thrown) {
        // Groups within groups are followed by calling oneself, which ends with a RangeError.
        if (thrown instanceof SyntaxError || thrown instanceof RangeError)
            return undefined;
        throw thrown;
    }
}
class Writer {
    #notation;
    constructor(notation) {
        this.#notation = notation;
    }
    write(expression) {
        switch (expression.kind) {
            case "set":
                return this.#set(expression.ranges);
            case "place":
                return this.#notation[expression.at];
            case "sequence":
                return expression.parts
                    .map((part) => (part.kind === "choice" ? this.#group(part) : this.write(part)))
                    .join("");
            case "choice":
                return expression.options.map((option) => this.write(option)).join("|");
            case "repeat":
                return this.#repeat(expression.of, expression.least, expression.most);
        }
    }
    #group(expression) {
        return `(?:${this.write(expression)})`;
    }
    #set(ranges) {
        const { first: smallest, breaks = [] } = this.#notation;
        let kept = ranges.filter(([, last]) => last >= smallest);
        if (kept.length === 0)
            throw new SyntaxError("a class without a character");
        for (const at of breaks)
            kept = kept.flatMap(([first, last]) => first < at && at <= last
                ? [
                    [first, at - 1],
                    [at, last],
                ]
                : [[first, last]]);
        const character = (code) => this.#notation.character(Math.max(code, smallest));
        const [[first, last]] = kept;
        if (kept.length === 1 && first === last && isPlain(first))
            return character(first);
        const members = kept.map(([from, to]) => from === to ? character(from) : `${character(from)}-${character(to)}`);
        return `[${members.join("")}]`;
    }
    #repeat(of, least, most) {
        // Engines differ in when they stop repeating nothing.
        if (most > 1 && isNullable(of))
            throw new SyntaxError("a repetition of what may be nothing");
        const { mostRepeated: limit } = this.#notation;
        const atom = of.kind === "set" ? this.write(of) : this.#group(of);
        const parts = [];
        let [must, may] = [least, most - least];
        for (; must > limit; must -= limit)
            parts.push(`${atom}{${limit}}`);
        if (may === Number.POSITIVE_INFINITY) {
            parts.push(must === 0 ? `${atom}*` : must === 1 ? `${atom}+` : `${atom}{${must},}`);
            return parts.join("");
        }
        if (must > 0)
            parts.push(must === 1 ? atom : `${atom}{${must}}`);
        if (must === 1 && may > 0 && may < limit)
            parts.splice(-1, 1, `${atom}{1,${may + 1}}`);
        else if (must > 1 && may > 0 && must + may <= limit)
            parts.splice(-1, 1, `${atom}{${must},${must + may}}`);
        else {
            for (; may > limit; may -= limit)
                parts.push(`${atom}{0,${limit}}`);
            if (may > 0)
                parts.push(may === 1 ? `${atom}?` : `${atom}{0,${may}}`);
        }
        return parts.join("");
    }
}
function isPlain(code) {
    return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

;// CONCATENATED MODULE: ./build/bundle/engines/spark/expressions.js




/** Java's regular expressions. */
const SPARK_NOTATION = {
    start: "\\A",
    end: "\\z",
    edge: ASCII_EDGE,
    character: (code) => (isPlain(code) ? String.fromCharCode(code) : `\\x{${code.toString(16)}}`),
    first: 0,
    mostRepeated: 1000,
};
/**
 * Java calls itself for each turn of a repeated group, and an executor whose stack is full ends. Java 17 with the usual
 * stack of 1 MiB takes texts that are at least twice as long as this many characters by the parts of the group.
 */
const STACK = 3000;
const expressions_LONGEST = 1000;
/** So many turns are no danger. */
const expressions_FEW_TURNS = 16;
/** @param text writes a literal */
function matchesInSpark(expression, pattern, text) {
    const written = writtenFor(SPARK_NOTATION, pattern);
    if (written === undefined || mayExplode(written.expression))
        return undefined;
    const found = `(${expression} RLIKE ${text(written.source)})`;
    const parts = repeatedParts(written.expression, 1);
    if (parts === 0)
        return { sql: found, sure: true };
    const longest = Math.min(expressions_LONGEST, Math.floor(STACK / parts));
    return { sql: `(CASE WHEN char_length(${expression}) <= ${longest} THEN ${found} END)`, sure: false };
}
/** Of how many parts the largest group is that is repeated often. */
function repeatedParts(expression, turns) {
    if (expression.kind !== "repeat")
        return Math.max(0, ...membersOf(expression).map((one) => repeatedParts(one, turns)));
    const { of, most } = expression;
    if (of.kind === "set")
        return 0;
    return turns * most > expressions_FEW_TURNS ? partsOf(of) : repeatedParts(of, turns * most);
}
function partsOf(expression) {
    return 1 + membersOf(expression).reduce((sum, one) => sum + partsOf(one), 0);
}

;// CONCATENATED MODULE: ./build/bundle/engines/servers/small-letters.js
/** Letters that have a small one, as ranges of code points in hexadecimal with the first one's small letter; `/2`: every other. */
const SMALL = `
41-5a>61 c0-d6>e0 d8-de>f8 100-12e/2>101 130>69 132-136/2>133 139-147/2>13a 14a-176/2>14b 178>ff 
179-17d/2>17a 181>253 182-184/2>183 186>254 187>188 189-18a>256 18b>18c 18e>1dd 18f>259 190>25b 191>192 
193>260 194>263 196>269 197>268 198>199 19c>26f 19d>272 19f>275 1a0-1a4/2>1a1 1a6>280 1a7>1a8 1a9>283 
1ac>1ad 1ae>288 1af>1b0 1b1-1b2>28a 1b3-1b5/2>1b4 1b7>292 1b8>1b9 1bc>1bd 1c4>1c6 1c5>1c6 1c7>1c9 1c8>1c9 
1ca>1cc 1cb-1db/2>1cc 1de-1ee/2>1df 1f1>1f3 1f2-1f4/2>1f3 1f6>195 1f7>1bf 1f8-21e/2>1f9 220>19e 
222-232/2>223 23a>2c65 23b>23c 23d>19a 23e>2c66 241>242 243>180 244>289 245>28c 246-24e/2>247 370-372/2>371 
376>377 37f>3f3 386>3ac 388-38a>3ad 38c>3cc 38e-38f>3cd 391-3a1>3b1 3a3-3ab>3c3 3cf>3d7 3d8-3ee/2>3d9 
3f4>3b8 3f7>3f8 3f9>3f2 3fa>3fb 3fd-3ff>37b 400-40f>450 410-42f>430 460-480/2>461 48a-4be/2>48b 4c0>4cf 
4c1-4cd/2>4c2 4d0-52e/2>4d1 531-556>561 10a0-10c5>2d00 10c7>2d27 10cd>2d2d 13a0-13ef>ab70 13f0-13f5>13f8 
1c90-1cba>10d0 1cbd-1cbf>10fd 1e00-1e94/2>1e01 1e9e>df 1ea0-1efe/2>1ea1 1f08-1f0f>1f00 1f18-1f1d>1f10 
1f28-1f2f>1f20 1f38-1f3f>1f30 1f48-1f4d>1f40 1f59-1f5f/2>1f51 1f68-1f6f>1f60 1f88-1f8f>1f80 1f98-1f9f>1f90 
1fa8-1faf>1fa0 1fb8-1fb9>1fb0 1fba-1fbb>1f70 1fbc>1fb3 1fc8-1fcb>1f72 1fcc>1fc3 1fd8-1fd9>1fd0 
1fda-1fdb>1f76 1fe8-1fe9>1fe0 1fea-1feb>1f7a 1fec>1fe5 1ff8-1ff9>1f78 1ffa-1ffb>1f7c 1ffc>1ff3 2126>3c9 
212a>6b 212b>e5 2132>214e 2160-216f>2170 2183>2184 2c00-2c2f>2c30 2c60>2c61 2c62>26b 2c63>1d7d 2c64>27d 
2c67-2c6b/2>2c68 2c6d>251 2c6e>271 2c6f>250 2c70>252 2c72>2c73 2c75>2c76 2c7e-2c7f>23f 2c80-2ce2/2>2c81 
2ceb-2ced/2>2cec 2cf2>2cf3 a640-a66c/2>a641 a680-a69a/2>a681 a722-a72e/2>a723 a732-a76e/2>a733 
a779-a77b/2>a77a a77d>1d79 a77e-a786/2>a77f a78b>a78c a78d>265 a790-a792/2>a791 a796-a7a8/2>a797 a7aa>266 
a7ab>25c a7ac>261 a7ad>26c a7ae>26a a7b0>29e a7b1>287 a7b2>29d a7b3>ab53 a7b4-a7c2/2>a7b5 a7c4>a794 a7c5>282 
a7c6>1d8e a7c7-a7c9/2>a7c8 a7d0>a7d1 a7d6-a7d8/2>a7d7 a7f5>a7f6 ff21-ff3a>ff41 10400-10427>10428 
104b0-104d3>104d8 10570-1057a>10597 1057c-1058a>105a3 1058c-10592>105b3 10594-10595>105bb 10c80-10cb2>10cc0 
118a0-118bf>118c0 16e40-16e5f>16e60 1e900-1e921>1e922
`;
/** Each capital letter with its small one as DuckDB's `lower` has it, in order: one character for one. */
function smallLetters() {
    return SMALL.trim()
        .split(/\s+/)
        .flatMap((run) => {
        const [, first, last = first, every, small] = /^(\w+)(?:-(\w+))?(\/2)?>(\w+)$/.exec(run) ?? [];
        const [from, to, into] = [first, last, small].map((digits) => Number.parseInt(digits, 16));
        const step = every === undefined ? 1 : 2;
        return Array.from({ length: (to - from) / step + 1 }, (_, at) => {
            const capital = from + at * step;
            return [String.fromCodePoint(capital), String.fromCodePoint(capital + into - from)];
        });
    });
}

;// CONCATENATED MODULE: ./build/bundle/engines/servers/letters.js
/**
 * Letters and digits of all scripts as DuckDB's RE2 knows them, as ranges of code points in hexadecimal: servers have
 * other versions of Unicode, and words should be the same everywhere.
 */
const LETTERS = `
30-39 41-5a 61-7a aa b2-b3 b5 b9-ba bc-be c0-d6 d8-f6 f8-2c1 2c6-2d1 2e0-2e4 2ec 2ee 370-374 376-377 37a-37d 
37f 386 388-38a 38c 38e-3a1 3a3-3f5 3f7-481 48a-52f 531-556 559 560-588 5d0-5ea 5ef-5f2 620-64a 660-669 
66e-66f 671-6d3 6d5 6e5-6e6 6ee-6fc 6ff 710 712-72f 74d-7a5 7b1 7c0-7ea 7f4-7f5 7fa 800-815 81a 824 828 
840-858 860-86a 870-887 889-88e 8a0-8c9 904-939 93d 950 958-961 966-96f 971-980 985-98c 98f-990 993-9a8 
9aa-9b0 9b2 9b6-9b9 9bd 9ce 9dc-9dd 9df-9e1 9e6-9f1 9f4-9f9 9fc a05-a0a a0f-a10 a13-a28 a2a-a30 a32-a33 
a35-a36 a38-a39 a59-a5c a5e a66-a6f a72-a74 a85-a8d a8f-a91 a93-aa8 aaa-ab0 ab2-ab3 ab5-ab9 abd ad0 ae0-ae1 
ae6-aef af9 b05-b0c b0f-b10 b13-b28 b2a-b30 b32-b33 b35-b39 b3d b5c-b5d b5f-b61 b66-b6f b71-b77 b83 b85-b8a 
b8e-b90 b92-b95 b99-b9a b9c b9e-b9f ba3-ba4 ba8-baa bae-bb9 bd0 be6-bf2 c05-c0c c0e-c10 c12-c28 c2a-c39 c3d 
c58-c5a c5d c60-c61 c66-c6f c78-c7e c80 c85-c8c c8e-c90 c92-ca8 caa-cb3 cb5-cb9 cbd cdd-cde ce0-ce1 ce6-cef 
cf1-cf2 d04-d0c d0e-d10 d12-d3a d3d d4e d54-d56 d58-d61 d66-d78 d7a-d7f d85-d96 d9a-db1 db3-dbb dbd dc0-dc6 
de6-def e01-e30 e32-e33 e40-e46 e50-e59 e81-e82 e84 e86-e8a e8c-ea3 ea5 ea7-eb0 eb2-eb3 ebd ec0-ec4 ec6 
ed0-ed9 edc-edf f00 f20-f33 f40-f47 f49-f6c f88-f8c 1000-102a 103f-1049 1050-1055 105a-105d 1061 1065-1066 
106e-1070 1075-1081 108e 1090-1099 10a0-10c5 10c7 10cd 10d0-10fa 10fc-1248 124a-124d 1250-1256 1258 
125a-125d 1260-1288 128a-128d 1290-12b0 12b2-12b5 12b8-12be 12c0 12c2-12c5 12c8-12d6 12d8-1310 1312-1315 
1318-135a 1369-137c 1380-138f 13a0-13f5 13f8-13fd 1401-166c 166f-167f 1681-169a 16a0-16ea 16ee-16f8 
1700-1711 171f-1731 1740-1751 1760-176c 176e-1770 1780-17b3 17d7 17dc 17e0-17e9 17f0-17f9 1810-1819 
1820-1878 1880-1884 1887-18a8 18aa 18b0-18f5 1900-191e 1946-196d 1970-1974 1980-19ab 19b0-19c9 19d0-19da 
1a00-1a16 1a20-1a54 1a80-1a89 1a90-1a99 1aa7 1b05-1b33 1b45-1b4c 1b50-1b59 1b83-1ba0 1bae-1be5 1c00-1c23 
1c40-1c49 1c4d-1c7d 1c80-1c88 1c90-1cba 1cbd-1cbf 1ce9-1cec 1cee-1cf3 1cf5-1cf6 1cfa 1d00-1dbf 1e00-1f15 
1f18-1f1d 1f20-1f45 1f48-1f4d 1f50-1f57 1f59 1f5b 1f5d 1f5f-1f7d 1f80-1fb4 1fb6-1fbc 1fbe 1fc2-1fc4 
1fc6-1fcc 1fd0-1fd3 1fd6-1fdb 1fe0-1fec 1ff2-1ff4 1ff6-1ffc 2070-2071 2074-2079 207f-2089 2090-209c 2102 
2107 210a-2113 2115 2119-211d 2124 2126 2128 212a-212d 212f-2139 213c-213f 2145-2149 214e 2150-2189 
2460-249b 24ea-24ff 2776-2793 2c00-2ce4 2ceb-2cee 2cf2-2cf3 2cfd 2d00-2d25 2d27 2d2d 2d30-2d67 2d6f 
2d80-2d96 2da0-2da6 2da8-2dae 2db0-2db6 2db8-2dbe 2dc0-2dc6 2dc8-2dce 2dd0-2dd6 2dd8-2dde 2e2f 3005-3007 
3021-3029 3031-3035 3038-303c 3041-3096 309d-309f 30a1-30fa 30fc-30ff 3105-312f 3131-318e 3192-3195 
31a0-31bf 31f0-31ff 3220-3229 3248-324f 3251-325f 3280-3289 32b1-32bf 3400-4dbf 4e00-a48c a4d0-a4fd 
a500-a60c a610-a62b a640-a66e a67f-a69d a6a0-a6ef a717-a71f a722-a788 a78b-a7ca a7d0-a7d1 a7d3 a7d5-a7d9 
a7f2-a801 a803-a805 a807-a80a a80c-a822 a830-a835 a840-a873 a882-a8b3 a8d0-a8d9 a8f2-a8f7 a8fb a8fd-a8fe 
a900-a925 a930-a946 a960-a97c a984-a9b2 a9cf-a9d9 a9e0-a9e4 a9e6-a9fe aa00-aa28 aa40-aa42 aa44-aa4b 
aa50-aa59 aa60-aa76 aa7a aa7e-aaaf aab1 aab5-aab6 aab9-aabd aac0 aac2 aadb-aadd aae0-aaea aaf2-aaf4 
ab01-ab06 ab09-ab0e ab11-ab16 ab20-ab26 ab28-ab2e ab30-ab5a ab5c-ab69 ab70-abe2 abf0-abf9 ac00-d7a3 
d7b0-d7c6 d7cb-d7fb f900-fa6d fa70-fad9 fb00-fb06 fb13-fb17 fb1d fb1f-fb28 fb2a-fb36 fb38-fb3c fb3e 
fb40-fb41 fb43-fb44 fb46-fbb1 fbd3-fd3d fd50-fd8f fd92-fdc7 fdf0-fdfb fe70-fe74 fe76-fefc ff10-ff19 
ff21-ff3a ff41-ff5a ff66-ffbe ffc2-ffc7 ffca-ffcf ffd2-ffd7 ffda-ffdc 10000-1000b 1000d-10026 10028-1003a 
1003c-1003d 1003f-1004d 10050-1005d 10080-100fa 10107-10133 10140-10178 1018a-1018b 10280-1029c 102a0-102d0 
102e1-102fb 10300-10323 1032d-1034a 10350-10375 10380-1039d 103a0-103c3 103c8-103cf 103d1-103d5 10400-1049d 
104a0-104a9 104b0-104d3 104d8-104fb 10500-10527 10530-10563 10570-1057a 1057c-1058a 1058c-10592 10594-10595 
10597-105a1 105a3-105b1 105b3-105b9 105bb-105bc 10600-10736 10740-10755 10760-10767 10780-10785 10787-107b0 
107b2-107ba 10800-10805 10808 1080a-10835 10837-10838 1083c 1083f-10855 10858-10876 10879-1089e 108a7-108af 
108e0-108f2 108f4-108f5 108fb-1091b 10920-10939 10980-109b7 109bc-109cf 109d2-10a00 10a10-10a13 10a15-10a17 
10a19-10a35 10a40-10a48 10a60-10a7e 10a80-10a9f 10ac0-10ac7 10ac9-10ae4 10aeb-10aef 10b00-10b35 10b40-10b55 
10b58-10b72 10b78-10b91 10ba9-10baf 10c00-10c48 10c80-10cb2 10cc0-10cf2 10cfa-10d23 10d30-10d39 10e60-10e7e 
10e80-10ea9 10eb0-10eb1 10f00-10f27 10f30-10f45 10f51-10f54 10f70-10f81 10fb0-10fcb 10fe0-10ff6 11003-11037 
11052-1106f 11071-11072 11075 11083-110af 110d0-110e8 110f0-110f9 11103-11126 11136-1113f 11144 11147 
11150-11172 11176 11183-111b2 111c1-111c4 111d0-111da 111dc 111e1-111f4 11200-11211 11213-1122b 1123f-11240 
11280-11286 11288 1128a-1128d 1128f-1129d 1129f-112a8 112b0-112de 112f0-112f9 11305-1130c 1130f-11310 
11313-11328 1132a-11330 11332-11333 11335-11339 1133d 11350 1135d-11361 11400-11434 11447-1144a 11450-11459 
1145f-11461 11480-114af 114c4-114c5 114c7 114d0-114d9 11580-115ae 115d8-115db 11600-1162f 11644 11650-11659 
11680-116aa 116b8 116c0-116c9 11700-1171a 11730-1173b 11740-11746 11800-1182b 118a0-118f2 118ff-11906 11909 
1190c-11913 11915-11916 11918-1192f 1193f 11941 11950-11959 119a0-119a7 119aa-119d0 119e1 119e3 11a00 
11a0b-11a32 11a3a 11a50 11a5c-11a89 11a9d 11ab0-11af8 11c00-11c08 11c0a-11c2e 11c40 11c50-11c6c 11c72-11c8f 
11d00-11d06 11d08-11d09 11d0b-11d30 11d46 11d50-11d59 11d60-11d65 11d67-11d68 11d6a-11d89 11d98 11da0-11da9 
11ee0-11ef2 11f02 11f04-11f10 11f12-11f33 11f50-11f59 11fb0 11fc0-11fd4 12000-12399 12400-1246e 12480-12543 
12f90-12ff0 13000-1342f 13441-13446 14400-14646 16800-16a38 16a40-16a5e 16a60-16a69 16a70-16abe 16ac0-16ac9 
16ad0-16aed 16b00-16b2f 16b40-16b43 16b50-16b59 16b5b-16b61 16b63-16b77 16b7d-16b8f 16e40-16e96 16f00-16f4a 
16f50 16f93-16f9f 16fe0-16fe1 16fe3 17000-187f7 18800-18cd5 18d00-18d08 1aff0-1aff3 1aff5-1affb 1affd-1affe 
1b000-1b122 1b132 1b150-1b152 1b155 1b164-1b167 1b170-1b2fb 1bc00-1bc6a 1bc70-1bc7c 1bc80-1bc88 1bc90-1bc99 
1d2c0-1d2d3 1d2e0-1d2f3 1d360-1d378 1d400-1d454 1d456-1d49c 1d49e-1d49f 1d4a2 1d4a5-1d4a6 1d4a9-1d4ac 
1d4ae-1d4b9 1d4bb 1d4bd-1d4c3 1d4c5-1d505 1d507-1d50a 1d50d-1d514 1d516-1d51c 1d51e-1d539 1d53b-1d53e 
1d540-1d544 1d546 1d54a-1d550 1d552-1d6a5 1d6a8-1d6c0 1d6c2-1d6da 1d6dc-1d6fa 1d6fc-1d714 1d716-1d734 
1d736-1d74e 1d750-1d76e 1d770-1d788 1d78a-1d7a8 1d7aa-1d7c2 1d7c4-1d7cb 1d7ce-1d7ff 1df00-1df1e 1df25-1df2a 
1e030-1e06d 1e100-1e12c 1e137-1e13d 1e140-1e149 1e14e 1e290-1e2ad 1e2c0-1e2eb 1e2f0-1e2f9 1e4d0-1e4eb 
1e4f0-1e4f9 1e7e0-1e7e6 1e7e8-1e7eb 1e7ed-1e7ee 1e7f0-1e7fe 1e800-1e8c4 1e8c7-1e8cf 1e900-1e943 1e94b 
1e950-1e959 1ec71-1ecab 1ecad-1ecaf 1ecb1-1ecb4 1ed01-1ed2d 1ed2f-1ed3d 1ee00-1ee03 1ee05-1ee1f 1ee21-1ee22 
1ee24 1ee27 1ee29-1ee32 1ee34-1ee37 1ee39 1ee3b 1ee42 1ee47 1ee49 1ee4b 1ee4d-1ee4f 1ee51-1ee52 1ee54 1ee57 
1ee59 1ee5b 1ee5d 1ee5f 1ee61-1ee62 1ee64 1ee67-1ee6a 1ee6c-1ee72 1ee74-1ee77 1ee79-1ee7c 1ee7e 1ee80-1ee89 
1ee8b-1ee9b 1eea1-1eea3 1eea5-1eea9 1eeab-1eebb 1f100-1f10c 1fbf0-1fbf9 20000-2a6df 2a700-2b739 2b740-2b81d 
2b820-2cea1 2ceb0-2ebe0 2f800-2fa1d 30000-3134a 31350-323af
`;

;// CONCATENATED MODULE: ./build/bundle/engines/servers/words.js

/** A run of letters and digits, as `Dialect.matches` takes expressions. */
const WORD = `[${LETTERS.trim()
    .split(/\s+/)
    .map((range) => range.replace(/\w+/g, (code) => `\\x{${code}}`))
    .join("")}]+`;

;// CONCATENATED MODULE: ./build/bundle/engines/spark/words.js




/**
 * Java looks through the ranges of a class one by one, so characters of ASCII never come to the long one; and repeats a
 * group without calling itself where it never goes back.
 */
const WORDS = `(?:[0-9A-Za-z]++|(?![\\x{0}-\\x{7f}])${writtenFor(SPARK_NOTATION, WORD)?.source}+)++`;
const ASCII = "\\A[\\x{0}-\\x{7f}]*\\z";
const words_LETTERS = smallLetters();
/** Small letters as the server's Java has them depend on its version and language; those of ASCII do not. */
function wordsInSpark(expression, from, text) {
    const [capital, small] = [0, 1].map((at) => text(words_LETTERS.map((pair) => pair[at]).join("")));
    const lower = `CASE WHEN t RLIKE ${text(ASCII)} THEN lower(t) ELSE translate(t, ${capital}, ${small}) END`;
    const texts = `SELECT ${lower} AS t FROM (SELECT ${expression} AS t FROM ${from}) AS s`;
    return `SELECT explode(array_distinct(regexp_extract_all(t, ${text(WORDS)}, 0))) AS word FROM (${texts}) AS l`;
}

;// CONCATENATED MODULE: ./build/bundle/engines/spark/dialect.js





const HALF = "35184372088832";
const number = (expression) => `CAST(${expression} AS DOUBLE)`;
const wide = (expression) => `CAST(${expression} AS DECIMAL(38, 0))`;
const onlyWhere = (where) => (where === undefined ? "" : ` FILTER (WHERE ${where})`);
const dialect_text = (value) => `'${value.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
/** How Spark SQL writes names, text and what the metrics need; Databricks speaks it, too. */
const sparkDialect = {
    id: "spark",
    keepsRowOrder: false,
    identifier: (name) => `\`${name.replaceAll("`", "``")}\``,
    text: dialect_text,
    countIf: (condition) => `count(*)${onlyWhere(condition)}`,
    filtered: (call, condition) => `${call}${onlyWhere(condition)}`,
    asText,
    asNumber: number,
    booleanAsNumber: number,
    asWideInteger: wide,
    asDecimal: decimal/* castToDecimal */.s,
    // A difference has a digit more than its sides; of 38 it loses the last one behind the point, but keeps six.
    subtractsExactly: ({ whole, scale }) => whole + scale < 38 || scale <= 6,
    isFinite: (expression) => `(${number(expression)} > ${number("'-Infinity'")} AND ${number(expression)} < ${number("'Infinity'")})`,
    isNaN: (expression) => `isnan(${number(expression)})`,
    isLess: (expression, other) => `${expression} < ${other}`,
    textLength: (expression) => `char_length(${expression})`,
    matches: (expression, pattern) => matchesInSpark(expression, pattern, dialect_text),
    words: (expression, from) => wordsInSpark(expression, from, dialect_text),
    isBlank: (expression) => `translate(${expression}, ${dialect_text(" \t\n\v\f\r")}, '') = ''`,
    asTimestamp: (expression) => `CASE WHEN ${expression} RLIKE '${ISO_TIME}' THEN try_cast(${expression} AS TIMESTAMP) END`,
    asSeconds: (expression) => `CAST(CAST(${expression} AS TIMESTAMP) AS DOUBLE)`,
    asInstant: (expression) => `CAST(${expression} AS TIMESTAMP)`,
    quantile: (expression, share, where) => `percentile(${expression}, ${number(`'${share}'`)})${onlyWhere(where)}`,
    exactSumParts: sumParts,
    exactSum: (expression, cell) => {
        const { whole, upper, lower, summed } = sumParts(expression, cell);
        return {
            whole: whole.call,
            fraction: cell === "integer" ? "0" : `${upper.call} * ${HALF} + ${lower.call}`,
            summed: `${summed.call}${onlyWhere(summed.where)}`,
        };
    },
};
function sumParts(expression, cell) {
    // A sum of 64-bit integers wraps around in silence, one of decimals does not.
    if (cell === "integer")
        return {
            whole: { call: `sum(${wide(expression)})` },
            upper: { call: "sum(0)" },
            lower: { call: "sum(0)" },
            summed: { call: `count(${expression})` },
        };
    const value = number(expression);
    const fits = `abs(${value}) < ${number("'9223372036854775808'")}`;
    // A cast to an integer cuts off what is behind the point.
    const cut = (part) => `CAST(CASE WHEN ${fits} THEN ${part} END AS BIGINT)`;
    const rest = `(${value} - ${number(cut(value))}) * ${number(`'${HALF}'`)}`;
    const whole = (part) => `sum(${wide(cut(part))})`;
    return {
        whole: { call: whole(value) },
        upper: { call: whole(rest) },
        lower: { call: whole(`(${rest} - ${number(cut(rest))}) * ${number(`'${HALF}'`)}`) },
        summed: { call: "count(*)", where: fits },
    };
}
/** The same text as DuckDB gives for the same value. */
function asText(expression, { cell, type }) {
    const plain = `CAST(${expression} AS STRING)`;
    if (type === "string")
        return expression;
    if (type === "timestamp without time zone")
        return `replace(${plain}, ' ', 'T')`;
    if (type.startsWith("timestamp"))
        return `concat(replace(${plain}, ' ', 'T'), 'Z')`;
    if (cell === "nested")
        return `to_json(${expression})`;
    return type === "double" || type === "float" ? likeDuckDb(plain, "STRING") : plain;
}

;// CONCATENATED MODULE: ./build/bundle/engines/servers/table-name.js
/**
 * The parts of a table's name as SQL writes it: `flights`, `db.flights`, `catalog."odd name".flights`.
 * @param quote what stands around a part that holds anything, doubled inside
 * @returns undefined where it is no name
 */
function namePartsOf(name, quote) {
    const part = `${quote}((?:[^${quote}]|${quote}${quote})+)${quote}|([\\p{L}\\p{N}_$-]+)`;
    if (!new RegExp(`^(?:${part})(?:\\.(?:${part}))*$`, "u").test(name.trim()))
        return undefined;
    return [...name.trim().matchAll(new RegExp(part, "gu"))].map(([, quoted, bare]) => quoted === undefined ? bare : quoted.replaceAll(quote + quote, quote));
}

;// CONCATENATED MODULE: ./build/bundle/engines/spark/types.js

const INTEGERS = ["tinyint", "smallint", "int", "bigint"];
/** What a reader of values can do with a column of Spark's type, as DESCRIBE writes it. */
function cellKind(type) {
    if (/^(array|map|struct|variant)\b/.test(type))
        return "nested";
    if (INTEGERS.includes(type))
        return "integer";
    if (/^(float|double|decimal)\b/.test(type))
        return "number";
    if (type === "boolean")
        return "boolean";
    return /^(date|timestamp|timestamp_ntz)$/.test(type) ? "time" : "text";
}
/** Names that say what they are: Spark's `timestamp` is a point in time, whatever the zone that it is shown in. */
const NAMED = {
    timestamp: "timestamp with local time zone",
    timestamp_ntz: "timestamp without time zone",
};
function sparkColumn(name, type) {
    return { name, cell: cellKind(type), type: NAMED[type] ?? type };
}
/** SQL of a column in a type that everything can be asked of. */
function readable(name, type) {
    if (/^map\b/.test(type))
        return `to_json(${name})`;
    if (cellKind(type) !== "text" || type === "string")
        return name;
    return type === "binary" ? `hex(${name})` : `CAST(${name} AS STRING)`;
}
/** A table as everything can be asked of it; what is read as text is that to whoever asks. */
function relationOf(quoted, described) {
    const selected = described.map(([column, type]) => {
        const own = sparkDialect.identifier(column);
        const read = readable(own, type);
        return read === own ? own : `${read} AS ${own}`;
    });
    const isAsItIs = described.every(([column], at) => selected[at] === sparkDialect.identifier(column));
    const columns = described.map(([name, type]) => {
        const column = sparkColumn(name, type);
        return column.cell === "text" ? { ...column, type: "string" } : column;
    });
    return {
        // Without a name of its own a table takes the `WHERE` of `FROM t WHERE (x)` for one.
        from: isAsItIs
            ? `${quoted} AS assay_read`
            : `(SELECT ${selected.join(", ")} FROM ${quoted}) AS assay_read`,
        columns,
    };
}

;// CONCATENATED MODULE: ./build/bundle/engines/spark/statements.js





const { identifier, asText: statements_asText, asNumber } = sparkDialect;
/** A table by its name, on whatever runs Spark's SQL. @throws AssayError `data/no-table` */
async function openTable(name, address, query) {
    const parts = namePartsOf(name, "`");
    if (parts === undefined)
        throw noTable(name, address);
    const quoted = parts.map(identifier).join(".");
    return relationOf(quoted, await described(query, `SELECT * FROM ${quoted}`));
}
/** A query whose cells arrive as numbers and texts that mean the same on every engine, and its columns. */
async function planBatches(sql, query) {
    const columns = (await described(query, sql)).map(([name, type]) => sparkColumn(name, type));
    const parts = columns.map((column) => {
        const name = identifier(column.name);
        return isNumeric(column) ? asNumber(name) : statements_asText(name, column);
    });
    return { sql: `SELECT ${parts.join(", ")} FROM (${sql}) AS assay_rows`, columns };
}
/** Names and types of a query's columns; nothing is run for that. */
async function described(query, sql) {
    const rows = await query(`DESCRIBE QUERY ${sql}`);
    return rows.map((row) => [String(row["col_name"]), String(row["data_type"]).toLowerCase()]);
}

;// CONCATENATED MODULE: ./build/bundle/engines/databricks.js







/** No such warehouse can be had for tests: what is shared with Spark is tested there, the protocol is not. */
const databricks = {
    id: "databricks",
    description: "A SQL warehouse of Databricks",
    url: "databricks://token@host/sql/1.0/warehouses/id",
    schemes: ["databricks"],
    connect: async (url, { seconds }) => {
        const address = addressOf(url, databricks.url, 443);
        const token = address.password ?? address.user;
        if (token === undefined)
            throw new error.AssayError("data/no-connection", `The URL for ${address.place} holds no token.`, {
                fix: `Write it like \`${databricks.url}\`.`,
            });
        const masked = { ...address, secrets: [...address.secrets, token, encodeURIComponent(token)] };
        const engine = new DatabricksEngine(masked, new DatabricksClient(masked, token, new Deadline(seconds, masked)));
        await engine.query("SELECT 1 AS one");
        return engine;
    },
};
class DatabricksEngine {
    dialect = { ...sparkDialect, id: "databricks" };
    #address;
    #client;
    constructor(address, client) {
        this.#address = address;
        this.#client = client;
    }
    get place() {
        return this.#address.place;
    }
    table(name) {
        return openTable(name, this.#address, (sql) => this.query(sql));
    }
    async query(sql) {
        const all = [];
        for await (const { columns, rows } of this.#client.pages(sql)) {
            const names = distinctNames(columns);
            for (const cells of rows)
                all.push(Object.fromEntries(names.map((name, at) => [name, cellOf(cells[at], columns[at].type)])));
        }
        return all;
    }
    async *batches(sql, size) {
        const { sql: casted, columns } = await planBatches(sql, (one) => this.query(one));
        for await (const { rows } of this.#client.pages(casted))
            for (let at = 0; at < rows.length; at += size)
                yield toBatch(rows.slice(at, at + size), columns);
    }
    async close() {
        // Nothing stays open between statements.
    }
}
/** Every value arrives as text. */
function cellOf(cell, type) {
    if (typeof cell !== "string")
        return cell ?? null;
    if (/^(BYTE|SHORT|INT|LONG|TINYINT|SMALLINT|BIGINT)$/.test(type))
        return integerOf(cell);
    if (type === "BOOLEAN")
        return cell === "true";
    if (type === "DOUBLE")
        return numberOf(cell);
    if (type === "FLOAT")
        return Math.fround(numberOf(cell));
    return type === "DECIMAL" && /^-?\d+$/.test(cell) ? integerOf(cell) : cell;
}

;// CONCATENATED MODULE: ./build/bundle/engines/postgres/expressions.js

/** PostgreSQL's advanced regular expressions, in databases that are encoded in UTF-8. */
const POSTGRES_NOTATION = {
    start: "\\A",
    end: "\\Z",
    edge: "\\y",
    character: (code) => isPlain(code) ? String.fromCharCode(code) : `\\U${code.toString(16).padStart(8, "0")}`,
    // No text holds NUL.
    first: 1,
    mostRepeated: 255,
};
/** In the collation `C` words are of ASCII letters; others could have rules of their own, or forbid expressions. */
function matchesInPostgres(expression, pattern) {
    const written = writtenFor(POSTGRES_NOTATION, pattern);
    if (written === undefined)
        return undefined;
    return { sql: `(CAST(${expression} AS text) COLLATE "C" ~ '${written.source}')`, sure: true };
}

;// CONCATENATED MODULE: ./build/bundle/engines/postgres/words.js




const words_WORDS = writtenFor(POSTGRES_NOTATION, WORD)?.source;
const postgres_words_LETTERS = smallLetters().filter(([capital]) => capital > "\x7f");
/** Latin, Greek and Cyrillic: `translate` looks through its list for each character, and most need no more of it. */
const USUAL = postgres_words_LETTERS.filter(([capital]) => capital < "\u0530");
/**
 * In the collation `C` small letters are those of ASCII, and texts are in the order of their bytes; what others
 * make of the rest depends on the server's operating system.
 */
function wordsInPostgres(expression, from) {
    const found = `SELECT DISTINCT ${small("m.found[1]")} AS word FROM regexp_matches(s.t, '${words_WORDS}', 'g') AS m (found)`;
    return `SELECT w.word FROM (SELECT CAST(${expression} AS text) COLLATE "C" AS t FROM ${from}) AS s CROSS JOIN LATERAL (${found}) AS w`;
}
function small(word) {
    const ascii = `lower(${word} COLLATE "C")`;
    const whens = [
        [`${word} !~ '[^\\U00000001-\\U0000007f]'`, ascii],
        [`${word} !~ '[^\\U00000001-\\U0000052f]'`, translated(ascii, USUAL)],
    ].map(([condition, then]) => `WHEN ${condition} THEN ${then}`);
    return `(CASE ${whens.join(" ")} ELSE ${translated(ascii, postgres_words_LETTERS)} END COLLATE "C")`;
}
function translated(text, letters) {
    const [from, to] = [0, 1].map((at) => letters.map((pair) => pair[at]).join(""));
    return `translate(${text}, '${from}', '${to}')`;
}

;// CONCATENATED MODULE: ./build/bundle/engines/postgres/dialect.js



const dialect_number = (expression) => `CAST(${expression} AS double precision)`;
const postgres_dialect_text = (value) => `'${value.replaceAll("'", "''")}'`;
/** How PostgreSQL writes names, text and what the metrics need. */
const postgresDialect = {
    id: "postgres",
    keepsRowOrder: false,
    identifier: (name) => `"${name.replaceAll('"', '""')}"`,
    text: postgres_dialect_text,
    countIf: (condition) => `count(*) FILTER (WHERE ${condition})`,
    filtered: (call, condition) => `${call} FILTER (WHERE ${condition})`,
    asText: dialect_asText,
    asNumber: dialect_number,
    booleanAsNumber: (expression) => `CAST(CAST(${expression} AS integer) AS double precision)`,
    asWideInteger: (expression) => `CAST(${expression} AS numeric)`,
    asDecimal: (expression) => `CAST(${expression} AS numeric)`,
    isFinite: (expression) => `(${dialect_number(expression)} > '-Infinity'::float8 AND ${dialect_number(expression)} < 'Infinity'::float8)`,
    isNaN: (expression) => `(${dialect_number(expression)} = 'NaN'::float8)`,
    isLess: (expression, other) => `${expression} < ${other}`,
    textLength: (expression) => `char_length(${expression})`,
    matches: matchesInPostgres,
    words: wordsInPostgres,
    // The server keeps 32 compiled expressions, and compiles what is not among them anew for each row.
    mostPatterns: 16,
    isBlank: (expression) => `btrim(${expression}, E' \\t\\n\\x0b\\f\\r') = ''`,
    asTimestamp: (expression) => `CASE WHEN ${expression} ~ '${ISO_TIME}' THEN CAST(${expression} AS timestamptz) END`,
    asSeconds: (expression) => `CAST(extract(epoch FROM ${expression}) AS double precision)`,
    asInstant: (expression) => `CAST(${expression} AS timestamptz)`,
    quantile: (expression, share, where) => `percentile_cont(${share}) WITHIN GROUP (ORDER BY ${expression})${where === undefined ? "" : ` FILTER (WHERE ${where})`}`,
    exactSumParts: dialect_sumParts,
    exactSum: (expression, cell) => {
        const { whole, upper, lower, summed } = dialect_sumParts(expression, cell);
        return {
            whole: whole.call,
            fraction: cell === "integer" ? "0" : `${upper.call} * 35184372088832 + ${lower.call}`,
            summed: summed.where === undefined ? summed.call : `${summed.call} FILTER (WHERE ${summed.where})`,
        };
    },
};
function dialect_sumParts(expression, cell) {
    if (cell === "integer")
        return {
            whole: { call: `sum(CAST(${expression} AS numeric))` },
            upper: { call: "sum(0)" },
            lower: { call: "sum(0)" },
            summed: { call: `count(${expression})` },
        };
    const value = dialect_number(expression);
    const fits = `abs(${value}) < 9223372036854775808::float8`;
    const rest = `(${value} - trunc(${value})) * 35184372088832::float8`;
    // A cast to numeric keeps 15 digits of a double; one to bigint keeps all of a whole number.
    const whole = (part) => `sum(CASE WHEN ${fits} THEN CAST(trunc(${part}) AS bigint) END)`;
    return {
        whole: { call: whole(value) },
        upper: { call: whole(rest) },
        lower: { call: whole(`(${rest} - trunc(${rest})) * 35184372088832::float8`) },
        summed: { call: "count(*)", where: fits },
    };
}
/** The same text as DuckDB gives for the same value. */
function dialect_asText(expression, { cell, type }) {
    const plain = `CAST(${expression} AS text)`;
    if (type.startsWith("timestamp") && type.endsWith("with time zone"))
        return `replace(CAST(${expression} AT TIME ZONE 'UTC' AS text), ' ', 'T') || 'Z'`;
    if (type.startsWith("timestamp"))
        return `replace(${plain}, ' ', 'T')`;
    if (cell === "nested")
        return `CAST(to_jsonb(${expression}) AS text)`;
    if (type !== "real" && type !== "double precision")
        return plain;
    return (`CASE ${plain} WHEN 'NaN' THEN 'nan' WHEN 'Infinity' THEN 'inf' WHEN '-Infinity' THEN '-inf' ELSE ` +
        `CASE WHEN ${plain} ~ '[.e]' THEN ${plain} ELSE ${plain} || '.0' END END`);
}

;// CONCATENATED MODULE: ./build/bundle/engines/servers/mask.js
/** Quotes that servers put around a value, in the languages that they speak. */
const QUOTES = [
    ['"', '"'],
    ["'", "'"],
    ["«", "»"],
    ["»", "«"],
    ["„", "“”"],
    ["“", "”"],
    ["‹", "›"],
    ["「", "」"],
    ["『", "』"],
];
/**
 * What a server says of a value, without the value: from the first quote of a kind to the last one, since a value may
 * hold the same quote itself.
 */
function mask_withoutValues(message) {
    const [first] = QUOTES.map(([open, close]) => ({ open, close, start: message.indexOf(open) }))
        .filter(({ start }) => start >= 0)
        .sort((a, b) => a.start - b.start);
    if (first === undefined)
        return message;
    const { open, close, start } = first;
    const end = Math.max(...[...close].map((one) => message.lastIndexOf(one)));
    // A value that was cut off has no end.
    if (end <= start)
        return `${message.slice(0, start)}${open}•••`;
    return `${message.slice(0, start)}${open}•••${message[end]}${mask_withoutValues(message.slice(end + 1))}`;
}

;// CONCATENATED MODULE: ./build/bundle/engines/postgres/errors.js



/** SQLSTATEs, or the class of two letters that they begin with. */
const errors_FAILURES = [
    [/^28/, "refused"],
    [/^3D000$/, "no-database"],
    [/^42501$/, "no-permission"],
    [/^(42P01|42602|3F000)$/, "no-table"],
    // 08001 is said of other servers, to which this one cannot connect.
    [/^(57P0|08(?!001)|25P0[34])/, "lost"],
    [/^53200$/, "out-of-memory"],
    // Limits of the server or the user, locks of others, and a standby that must catch up.
    [/^(57014|53100|53400|55P03|40)/, "ended"],
    [/^53/, "unreachable"],
];
/** What PostgreSQL or its driver threw, as a sentence without credentials and without values of the data. */
function postgresFailed(thrown, address, { otherwise = "query", isTimeUp = false } = {}) {
    if (thrown instanceof error.AssayError)
        return thrown;
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    const state = sqlState(thrown);
    if (state !== undefined) {
        const failure = failureOf(state, message, isTimeUp) ?? otherwise;
        // Functions of the database say what they like.
        if (state === "P0001")
            return serverFailed(failure, "a function or view raised an error of its own", address);
        // Errors of data quote the value that is wrong.
        return serverFailed(failure, state.startsWith("22") ? mask_withoutValues(message) : message, address);
    }
    const network = networkFailure(thrown, address);
    if (network !== undefined)
        return network;
    if (/timeout|timed out/i.test(message))
        return /read timeout/i.test(message)
            ? serverFailed("out-of-time", "it does not answer any more", address)
            : serverFailed("unreachable", "it does not answer", address);
    if (/does not support SSL/i.test(message))
        return serverFailed("unreachable", "it does not speak TLS; `?tls=off` at the end of the URL asks without it", address);
    if (/terminated|connection error|not queryable|ended/i.test(message))
        return serverFailed("lost", "the connection broke", address);
    return serverFailed(otherwise, message, address);
}
function failureOf(state, message, isTimeUp) {
    // The same state stands for a limit of time and for somebody who ended the query.
    if (state === "57014" && isTimeUp)
        return "out-of-time";
    // A parameter in the SQL, to which nobody gives a value; elsewhere the state is that of a broken protocol.
    if (state === "08P01" && /^bind message/i.test(message))
        return "query";
    return errors_FAILURES.find(([pattern]) => pattern.test(state))?.[1];
}
function sqlState(thrown) {
    if (!(thrown instanceof Error) || !("code" in thrown))
        return undefined;
    return typeof thrown.code === "string" && /^[0-9A-Z]{5}$/.test(thrown.code) && "severity" in thrown
        ? thrown.code
        : undefined;
}

;// CONCATENATED MODULE: ./build/bundle/engines/postgres/guard.js
/**
 * The driver's reader throws at bytes that are not the protocol, in an event of the socket where nobody catches: it
 * would end the process. Here it ends the connection.
 * @param failure what everybody who waits for the connection is told
 */
function guardStream(stream, failure) {
    const emit = stream.emit;
    stream.emit = (...event) => {
        try {
            return Reflect.apply(emit, stream, event);
        }
        catch {
            stream.destroy(failure());
            return false;
        }
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/bundle/engines/postgres/settings.js


const CONNECT_SECONDS = 15;
/** The server gives a query up by itself; after so much longer the driver does. */
const GRACE_MS = 500;
/** What other clients take from a URL's end and would read other rows by, or as somebody else. */
const NOT_READ = /^(host|hostaddr|port|user|password|passfile|dbname|service|options|sslcert|sslkey|sslcrl|sslcrldir|search_path|currentschema|schema)$/i;
/** @throws AssayError `data/no-connection` for a URL that asks for what is not done here */
function connectionSettings(address, seconds) {
    const { host, port, user, password, path, options, tls } = address;
    const unread = [...options.keys()].find((name) => NOT_READ.test(name));
    if (unread !== undefined)
        throw settings_refused(address, `says \`${unread}\`, which Assay does not read`, "Write user, password, host, port and database before the `?`, and the schema into `table:`.");
    return {
        host,
        port,
        user,
        // Given in any case: the driver would look for a file with passwords otherwise.
        password: password ?? "",
        database: path[0] ?? user,
        ssl: tls ? { rejectUnauthorized: true, ...authority(address) } : false,
        connectionTimeoutMillis: Math.min(CONNECT_SECONDS, seconds) * 1000,
        query_timeout: Math.ceil(seconds * 1000) + GRACE_MS,
        application_name: "assay",
        keepAlive: true,
    };
}
/** The only authority that is trusted, if the URL names a file as it does for libpq. */
function authority(address) {
    const file = address.options.get("sslrootcert");
    if (file === null || file === "" || file === "system")
        return {};
    try {
        return { ca: (0,external_node_fs_.readFileSync)(file, "utf8") };
    }
    catch {
        throw settings_refused(address, "names a file with `sslrootcert` that cannot be read", "Write its absolute path, or name the file with `NODE_EXTRA_CA_CERTS`.");
    }
}
function settings_refused({ place }, what, fix) {
    return new error.AssayError("data/no-connection", `The URL for ${place} ${what}.`, { fix });
}

;// CONCATENATED MODULE: ./build/bundle/engines/postgres/types.js

const types_INTEGERS = ["smallint", "integer", "bigint", "oid"];
const NUMBERS = /^(real|double precision|numeric)/;
const TIMES = /^(date|time|timestamp)/;
const NESTED = /^jsonb?$|\[\]$/;
/** What a reader of values can do with a column of PostgreSQL's type, as `format_type` writes it. */
function types_cellKind(type) {
    if (NESTED.test(type))
        return "nested";
    if (types_INTEGERS.includes(type))
        return "integer";
    if (NUMBERS.test(type))
        return "number";
    if (type === "boolean")
        return "boolean";
    return TIMES.test(type) ? "time" : "text";
}
/**
 * SQL of a column in a type that everything can be asked of: texts compare by their bytes as in DuckDB,
 * whatever the collation, and what has no text functions or no equality gets them.
 */
function types_readable(name, type) {
    // Is a number, but has none of its functions.
    if (type === "oid")
        return `CAST(${name} AS bigint)`;
    if (type === "json")
        return `CAST(${name} AS jsonb)`;
    if (types_cellKind(type) !== "text")
        return name;
    return type === "text" || type.startsWith("character varying")
        ? `${name} COLLATE "C"`
        : `CAST(${name} AS text) COLLATE "C"`;
}
const OIDS = { bool: 16, int8: 20, int2: 21, int4: 23, float4: 700, float8: 701, numeric: 1700 };
/** Reads what the protocol carries as text; what is neither number nor boolean stays the text. */
function parserOf(oid) {
    switch (oid) {
        case OIDS.bool:
            return (text) => text === "t" || text === "true";
        case OIDS.int2:
        case OIDS.int4:
        case OIDS.float8:
            return Number;
        case OIDS.float4:
            return (text) => Math.fround(Number(text));
        case OIDS.int8:
            return integerOf;
        case OIDS.numeric:
            return (text) => (/^-?\d+$/.test(text) ? integerOf(text) : text);
        default:
            return (text) => text;
    }
}

;// CONCATENATED MODULE: ./build/bundle/engines/postgres/session.js






/**
 * One connection, and one transaction that can only read: all that is asked sees the tables as they were at the first
 * question for their rows. Each question is a savepoint, so that one that fails does not end the others.
 */
class PostgresSession {
    #client;
    #address;
    #deadline;
    #last = Promise.resolve();
    #broken;
    #isBegun = false;
    /** What is seen is settled: rows were asked for. */
    #hasMoment = false;
    /** Tables that nobody may empty or rewrite, as SQL names them. */
    #held = new Set();
    /** Held as well as a question can. */
    #touched = new Set();
    #cursors = 0;
    #encoding = "";
    constructor(client, address, deadline) {
        this.#client = client;
        this.#address = address;
        this.#deadline = deadline;
        // Without a listener a connection that breaks between two queries would end the process.
        client.on("error", (error) => {
            this.#broken ??= error;
        });
        const { connection } = client;
        const failure = () => serverFailed("lost", "it sends what PostgreSQL does not", address);
        guardStream(connection.stream, failure);
        // TLS goes through a stream of its own.
        connection.on("sslconnect", () => guardStream(connection.stream, failure));
    }
    /** @throws AssayError `data/no-connection` */
    static async open(address, deadline) {
        const { default: pg } = await __webpack_require__.e(/* import() */ 3849).then(__webpack_require__.bind(__webpack_require__, 83849));
        const client = new pg.Client(connectionSettings(address, deadline.seconds));
        const session = new PostgresSession(client, address, deadline);
        try {
            await client.connect();
            const answers = await client.query("SET TimeZone = 'UTC'; SET DateStyle = 'ISO, YMD'; SET extra_float_digits = 1; " +
                "SET standard_conforming_strings = on; SET default_transaction_read_only = on; " +
                `SET statement_timeout = ${millisecondsOf(deadline)}; SET idle_in_transaction_session_timeout = 0; SHOW server_encoding`);
            session.#encoding = encodingIn(answers);
            // A job that is ended takes its query on the server with it; older servers do not know it.
            await client.query("SET client_connection_check_interval = '2s'").catch(() => undefined);
            return session;
        }
        catch (thrown) {
            client.end().catch(() => undefined);
            throw postgresFailed(thrown, address, { otherwise: "unreachable" });
        }
    }
    /** How the database holds texts; empty where the server does not tell. */
    get encoding() {
        return this.#encoding;
    }
    query(sql) {
        this.#hasMoment = true;
        return this.#inTurn(() => this.#transaction(() => this.#ask(sql)));
    }
    /** What the catalogue says. Whoever asks it for a table before asking for rows has not settled what is seen. */
    lookUp(sql) {
        return this.#inTurn(async () => {
            if (this.#hasMoment)
                return this.#transaction(() => this.#ask(sql));
            if (this.#isBegun)
                await this.#ask("ROLLBACK");
            this.#isBegun = false;
            return this.#ask(sql);
        });
    }
    /**
     * Keeps others from emptying or rewriting a table until the end of the session. Those do not care for moments: to
     * whoever saw the table filled before, it would have no rows from then on. Only a lock that comes before the first
     * question waits for somebody who is about to fill the table and then sees his rows.
     */
    hold(table) {
        return this.#inTurn(async () => {
            if (this.#held.has(table) || this.#touched.has(table))
                return;
            try {
                await this.#keep(`LOCK TABLE ${table} IN ACCESS SHARE MODE`);
                this.#held.add(table);
            }
            catch (thrown) {
                // Foreign tables, materialized views, and tables of which a user may read some columns alone.
                if (!isRefusal(thrown))
                    throw thrown;
                await this.#keep(`SELECT 1 FROM ${table} LIMIT 0`);
                this.#touched.add(table);
            }
        });
    }
    /** Asks for something that lasts until the end of the transaction. */
    async #keep(sql) {
        await this.#begin();
        try {
            await this.#ask(sql);
            await this.#ask("RELEASE SAVEPOINT assay");
        }
        catch (thrown) {
            await this.#rollBack();
            throw thrown;
        }
    }
    /** The rows of a query by and by; others may ask meanwhile. */
    async *stream(sql, size) {
        const cursor = `assay_rows_${++this.#cursors}`;
        this.#hasMoment = true;
        await this.#inTurn(() => this.#keep(`DECLARE ${cursor} NO SCROLL CURSOR FOR ${sql}`));
        try {
            for (;;) {
                // Going back to the savepoint does not take the cursor back.
                const { rows } = await this.query(`FETCH FORWARD ${size} FROM ${cursor}`);
                if (rows.length > 0)
                    yield rows;
                if (rows.length < size)
                    break;
            }
        }
        finally {
            // One that could not go on is gone, and so is the session at its end.
            await this.#inTurn(() => this.#keep(`CLOSE ${cursor}`)).catch(() => undefined);
        }
    }
    async close() {
        await this.#client.end().catch(() => undefined);
    }
    #inTurn(work) {
        const result = this.#last.then(work, work);
        this.#last = result.catch(() => undefined);
        return result;
    }
    async #transaction(work) {
        await this.#begin();
        try {
            return await work();
        }
        finally {
            await this.#rollBack();
        }
    }
    /** Also takes back what a query set by `set_config`. A transaction whose savepoint is gone has lost its moment. */
    async #rollBack() {
        if (this.#broken !== undefined || !this.#isBegun)
            return;
        await this.#client
            .query("ROLLBACK TO SAVEPOINT assay; RELEASE SAVEPOINT assay")
            .catch((thrown) => {
            this.#broken ??= thrown;
        });
    }
    async #begin() {
        if (!this.#isBegun) {
            await this.#ask("BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
            this.#isBegun = true;
            for (const table of this.#held)
                await this.#keep(`LOCK TABLE ${table} IN ACCESS SHARE MODE`);
            for (const table of this.#touched)
                await this.#keep(`SELECT 1 FROM ${table} LIMIT 0`);
        }
        await this.#ask("SAVEPOINT assay");
        await this.#ask(`SET LOCAL statement_timeout = ${millisecondsOf(this.#deadline)}`);
    }
    /** The extended protocol takes one statement and no more. */
    async #ask(sql) {
        try {
            if (this.#broken !== undefined)
                throw this.#broken;
            const query = {
                text: sql,
                rowMode: "array",
                queryMode: "extended",
                query_timeout: millisecondsOf(this.#deadline) + GRACE_MS,
                types: { getTypeParser: parserOf },
            };
            const answer = await this.#client.query(query);
            return answer;
        }
        catch (thrown) {
            // The driver gave up where the server did not: what is asked next would wait behind that query.
            if (thrown instanceof Error && /read timeout/i.test(thrown.message))
                this.#broken ??= thrown;
            throw postgresFailed(thrown, this.#address, { isTimeUp: this.#deadline.isOver });
        }
    }
}
/** The server can be asked, and does not do this. */
function isRefusal(thrown) {
    return thrown instanceof error.AssayError && ["data/unreadable", "data/no-permission"].includes(thrown.code);
}
/** The answer to the last of several statements. */
function encodingIn(answers) {
    const last = [answers].flat().at(-1) ?? {};
    return String(last.rows?.[0]?.["server_encoding"] ?? "");
}
function millisecondsOf({ seconds }) {
    return Math.max(1, Math.ceil(seconds * 1000));
}

;// CONCATENATED MODULE: ./build/bundle/engines/postgres.js







const { identifier: postgres_identifier, text: postgres_text, asText: postgres_asText, asNumber: postgres_asNumber, booleanAsNumber } = postgresDialect;
const postgres = {
    id: "postgres",
    description: "PostgreSQL and what speaks its protocol and SQL",
    url: "postgres://user:password@host:5432/database",
    schemes: ["postgres", "postgresql"],
    connect: async (url, { seconds }) => {
        const address = addressOf(url, postgres.url, 5432);
        return new Postgres(address, await PostgresSession.open(address, new Deadline(seconds, address)));
    },
};
const HIDDEN_ROWS = "Its row-level security shows this user only the rows that its policies allow: nothing is said of others.";
class Postgres {
    dialect;
    seesOneMoment = true;
    #address;
    #session;
    constructor(address, session) {
        this.#address = address;
        this.#session = session;
        // Elsewhere the numbers of characters are not those of Unicode.
        this.dialect =
            session.encoding === "UTF8"
                ? postgresDialect
                : { ...postgresDialect, matches: () => undefined, words: undefined };
    }
    get place() {
        return this.#address.place;
    }
    async table(name) {
        const found = await this.#find(name);
        const { rows } = await this.#session.lookUp(`SELECT attname, format_type(atttypid, NULL), format_type(atttypid, atttypmod) FROM pg_catalog.pg_attribute WHERE attrelid = ${found.oid} AND attnum > 0 AND NOT attisdropped ORDER BY attnum`);
        const columns = rows.map(([column, bare, type]) => {
            return { name: String(column), cell: types_cellKind(String(bare)), type: String(type) };
        });
        const selected = columns.map(({ name: column }, at) => {
            const quoted = postgres_identifier(column);
            const read = types_readable(quoted, String(rows[at][1]));
            return read === quoted ? quoted : `${read} AS ${quoted}`;
        });
        const from = selected.every((one, at) => one === postgres_identifier(columns[at].name))
            ? found.quoted
            : `(SELECT ${selected.join(", ")} FROM ${found.quoted}) AS assay_read`;
        await this.#session.hold(found.quoted).catch((thrown) => {
            // Whoever asks for its rows is told why they cannot be had.
            if (!isRefusal(thrown))
                throw thrown;
        });
        return { from, columns, ...(found.hidesRows ? { remark: HIDDEN_ROWS } : {}) };
    }
    /** What stands after FROM comes from the catalogue, never from the name as it was written. */
    async #find(name) {
        // Texts of the protocol end at it.
        if (name.includes("\0"))
            throw noTable(name, this.#address);
        const { rows } = await this.#session.lookUp(`SELECT c.oid, quote_ident(n.nspname) || '.' || quote_ident(c.relname), has_any_column_privilege(c.oid, 'SELECT'), c.relkind IN ('i', 'I'), c.relrowsecurity FROM pg_catalog.pg_class AS c JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace WHERE c.oid = to_regclass(${postgres_text(name)})`);
        const [found] = rows;
        if (found === undefined)
            throw noTable(name, this.#address);
        const [oid, quoted, mayRead, isIndex, hasPolicies] = found;
        if (isIndex === true)
            throw serverFailed("no-table", `\`${name}\` is an index`, this.#address);
        if (mayRead !== true)
            throw serverFailed("no-permission", `\`${name}\` may not be read`, this.#address);
        const hidesRows = hasPolicies === true && (await this.#policiesApply(Number(oid)));
        return { oid: Number(oid), quoted: String(quoted), hidesRows };
    }
    /** Owners and some roles see all rows. */
    async #policiesApply(oid) {
        const { rows } = await this.#session.lookUp(`SELECT row_security_active(${oid}::oid)`);
        return rows[0][0] === true;
    }
    async query(sql) {
        const { fields, rows } = await this.#session.query(sql);
        const names = distinctNames(fields);
        return rows.map((cells) => Object.fromEntries(names.map((name, at) => [name, cells[at]])));
    }
    async *batches(sql, size) {
        const columns = await this.#columnsOf(sql);
        const parts = columns.map((column) => {
            const name = postgres_identifier(column.name);
            if (!isNumeric(column))
                return postgres_asText(name, column);
            return column.cell === "boolean" ? booleanAsNumber(name) : postgres_asNumber(name);
        });
        const rows = this.#session.stream(`SELECT ${parts.join(", ")} FROM (${sql}) AS assay_rows`, size);
        for await (const some of rows)
            yield toBatch(some, columns);
    }
    async #columnsOf(sql) {
        const { fields } = await this.#session.query(`SELECT * FROM (${sql}) AS assay_columns LIMIT 0`);
        const names = fields.map(({ dataTypeID, dataTypeModifier }) => `format_type(${dataTypeID}, NULL), format_type(${dataTypeID}, ${dataTypeModifier})`);
        if (names.length === 0)
            return [];
        const { rows } = await this.#session.query(`SELECT ${names.join(", ")}`);
        return fields.map(({ name }, at) => {
            const [bare, type] = [rows[0][at * 2], rows[0][at * 2 + 1]];
            return { name, cell: types_cellKind(String(bare)), type: String(type) };
        });
    }
    close() {
        return this.#session.close();
    }
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/bundle/engines/spark/cells.js

/** Kinds of columns in the numbers of Thrift's TTypeId, where the value is not what it looks like. */
const TYPE = { FLOAT: 5, DOUBLE: 6, DECIMAL: 15 };
/** The one kind of values that a column of an answer holds. */
function columnOf(column) {
    const found = Object.values(column).find((one) => one !== null && one !== undefined);
    if (found === undefined)
        throw new TypeError("a column of an answer holds no values");
    return found;
}
/**
 * Reads a cell as it came: the driver itself makes ±Infinity of integers beyond 2^53, and doubles of decimals.
 */
function cells_cellOf({ values, nulls }, row, type) {
    if (nulls !== undefined && ((nulls[row >> 3] ?? 0) & (1 << (row & 7))) !== 0)
        return null;
    const value = values[row];
    if (isLong(value))
        return integerOf(String(value.buffer.readBigInt64BE(value.offset)));
    if (type === TYPE.FLOAT)
        return Math.fround(numberOf(value));
    if (type === TYPE.DOUBLE)
        return numberOf(value);
    if (type === TYPE.DECIMAL && typeof value === "string")
        return /^-?\d+$/.test(value) ? integerOf(value) : value;
    return Buffer.isBuffer(value) ? value.toString("utf8") : value;
}
function isLong(value) {
    return (typeof value === "object" &&
        value !== null &&
        "offset" in value &&
        "buffer" in value &&
        Buffer.isBuffer(value.buffer));
}

;// CONCATENATED MODULE: ./build/bundle/engines/spark/session.js




const session_CONNECT_SECONDS = 15;
const ROWS = 10_000;
const LONGEST_PAUSE_MS = 100;
/** Results of Hive's operations, as Thrift numbers them. */
const FINISHED = 2;
const FETCH_NEXT = 0;
/** One session of a Thrift server, in UTC, in which what overflows is an error. */
class SparkSession {
    #client;
    #session;
    #address;
    #deadline;
    constructor(client, session, address, deadline) {
        this.#client = client;
        this.#session = session;
        this.#address = address;
        this.#deadline = deadline;
    }
    /** @throws AssayError `data/no-connection` */
    static async open(address, deadline) {
        const { default: hive } = await __webpack_require__.e(/* import() */ 5576).then(__webpack_require__.t.bind(__webpack_require__, 35576, 19));
        const { TCLIService, TCLIService_types: types } = hive.thrift;
        const client = new hive.HiveClient(TCLIService, types);
        client.on("error", () => undefined);
        const { host, port, user, password, tls, path } = address;
        // The driver takes any certificate unless it is told not to.
        const options = tls ? { ssl: true, rejectUnauthorized: true, servername: host } : {};
        const authentication = new hive.auth.PlainTcpAuthentication({
            username: user ?? "assay",
            password: password ?? "assay",
        });
        const opening = async () => {
            const connection = new hive.connections.TcpConnection();
            await client.connect({ host, port, options }, connection, authentication);
            // Small messages would wait for one another's receipts.
            const { connection: socket } = connection.getConnection();
            if (socket instanceof external_node_net_.Socket)
                socket.setNoDelay(true);
            const configuration = {
                "set:hiveconf:spark.sql.session.timeZone": "UTC",
                "set:hiveconf:spark.sql.ansi.enabled": "true",
                // Where it is true, a doubled backslash in a literal is two.
                "set:hiveconf:spark.sql.parser.escapedStringLiterals": "false",
                ...(path[0] === undefined ? {} : { "use:database": path[0] }),
            };
            const protocol = types.TProtocolVersion.HIVE_CLI_SERVICE_PROTOCOL_V10;
            return client.openSession({ client_protocol: protocol, configuration });
        };
        try {
            const session = await before(Math.min(session_CONNECT_SECONDS, deadline.seconds), opening(), () => serverFailed("unreachable", "it does not answer", address));
            const own = new SparkSession(client, session, address, deadline);
            for await (const page of own.pages("SET TIME ZONE 'UTC'"))
                if (page.rows.length > 1)
                    break;
            return own;
        }
        catch (thrown) {
            closeQuietly(client);
            throw sparkFailed(thrown, address);
        }
    }
    /** @throws AssayError */
    async *pages(sql) {
        const ends = performance.now() + this.#deadline.seconds * 1000;
        let operation;
        try {
            operation = await this.#inTime(ends, this.#session.executeStatement(sql, { runAsync: true }));
            await this.#finished(operation, ends);
            operation.setMaxRows(ROWS);
            for (;;) {
                await this.#inTime(ends, operation.fetch(FETCH_NEXT));
                const page = pageOf(operation);
                operation.flush();
                yield page;
                if (page.rows.length === 0 || !operation.hasMoreRows())
                    return;
            }
        }
        catch (thrown) {
            await quietly(operation?.cancel());
            throw sparkFailed(thrown, this.#address);
        }
        finally {
            await quietly(operation?.close());
        }
    }
    async #finished(operation, ends) {
        for (let pause = 10;; pause = Math.min(LONGEST_PAUSE_MS, pause * 1.5)) {
            const status = await this.#inTime(ends, operation.status(false));
            if (status.operationState === FINISHED)
                return;
            // Whatever is beyond is cancelled, closed or failed.
            if ((status.operationState ?? 0) > FINISHED && (status.operationState ?? 0) < 6)
                throw { response: status };
            await new Promise((done) => setTimeout(done, pause));
        }
    }
    #inTime(ends, work) {
        const seconds = Math.max(0, ends - performance.now()) / 1000;
        return before(seconds, work, () => serverFailed("out-of-time", "it was still at work", this.#address));
    }
    async close() {
        await quietly(this.#session.close());
        closeQuietly(this.#client);
    }
}
async function before(seconds, work, late) {
    const end = Promise.withResolvers();
    const timer = setTimeout(() => end.reject(late()), seconds * 1000);
    work.catch(() => undefined);
    try {
        return await Promise.race([work, end.promise]);
    }
    finally {
        clearTimeout(timer);
    }
}
/** Cleaning up must not hide why, nor wait for a server that is gone. */
async function quietly(work) {
    if (work !== undefined)
        await before(2, work, () => new Error("late")).catch(() => undefined);
}
function closeQuietly(client) {
    try {
        client.close();
    }
    catch {
        // It was never open.
    }
}
function pageOf(operation) {
    const described = [...(operation.getSchema()?.columns ?? [])].sort((a, b) => a.position - b.position);
    const types = described.map(({ typeDesc }) => Number(typeDesc.types[0]?.primitiveEntry?.type ?? 7));
    const rows = [];
    for (const set of operation.getData()) {
        const columns = (set.columns ?? []).map((column) => columnOf(column));
        const count = columns[0]?.values.length ?? 0;
        for (let row = 0; row < count; row++)
            rows.push(columns.map((column, at) => cells_cellOf(column, row, types[at])));
    }
    return { names: described.map(({ columnName }) => columnName), rows };
}

;// CONCATENATED MODULE: ./build/bundle/engines/spark.js






const spark = {
    id: "spark",
    description: "Spark SQL through its Thrift server",
    url: "spark://user:password@host:10000/database",
    schemes: ["spark", "hive2"],
    connect: async (url, { seconds }) => {
        const address = addressOf(url, spark.url, 10_000);
        const deadline = new Deadline(seconds, address);
        return new SparkEngine(address, deadline, await SparkSession.open(address, deadline));
    },
};
class SparkEngine {
    dialect = sparkDialect;
    #address;
    #deadline;
    #session;
    constructor(address, deadline, session) {
        this.#address = address;
        this.#deadline = deadline;
        this.#session = session;
    }
    get place() {
        return this.#address.place;
    }
    table(name) {
        return openTable(name, this.#address, (sql) => this.query(sql));
    }
    async query(sql) {
        const all = [];
        for await (const { names, rows } of this.#session.pages(sql)) {
            const keys = distinctNames(names.map((name) => ({ name })));
            for (const cells of rows)
                all.push(Object.fromEntries(keys.map((name, at) => [name, cells[at]])));
        }
        return all;
    }
    async *batches(sql, size) {
        const { sql: casted, columns } = await planBatches(sql, (one) => this.query(one));
        // A query under way holds its session, and others may ask meanwhile.
        const session = await SparkSession.open(this.#address, this.#deadline);
        try {
            let pending = [];
            for await (const { rows } of session.pages(casted)) {
                pending.push(...rows);
                while (pending.length >= size) {
                    yield toBatch(pending.slice(0, size), columns);
                    pending = pending.slice(size);
                }
            }
            if (pending.length > 0)
                yield toBatch(pending, columns);
        }
        finally {
            await session.close();
        }
    }
    close() {
        return this.#session.close();
    }
}

;// CONCATENATED MODULE: ./build/bundle/engines/trino/answer.js
/** Anybody may answer in JSON: a proxy, a page for people who log in, another program at the same port. */
function isAnswer(parsed) {
    if (!isObject(parsed))
        return false;
    const { nextUri, columns, data, error } = parsed;
    if (nextUri !== undefined && typeof nextUri !== "string")
        return false;
    if (error !== undefined && !(isObject(error) && areTexts(error["message"], error["errorName"])))
        return false;
    if (columns === undefined)
        return data === undefined;
    if (!Array.isArray(columns) || !columns.every((one) => isObject(one) && areTexts(one["name"], one["type"])))
        return false;
    const isRow = (row) => Array.isArray(row) && row.length === columns.length;
    return data === undefined || (Array.isArray(data) && data.every(isRow));
}
function areTexts(...values) {
    return values.every((value) => typeof value === "string");
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/bundle/engines/trino/errors.js


/** Names of errors as Trino lists them. */
const trino_errors_FAILURES = [
    [/^(TABLE|SCHEMA|CATALOG)_NOT_FOUND$|^MISSING_(CATALOG|SCHEMA)_NAME$/, "no-table"],
    [/^PERMISSION_DENIED$/, "no-permission"],
    [/^EXCEEDED_(TIME|CPU|SCAN)_LIMIT$|^ADMINISTRATIVELY_(KILLED|PREEMPTED)$|^USER_CANCELED$/, "ended"],
    [/MEMORY_LIMIT|^CLUSTER_OUT_OF_MEMORY$/, "out-of-memory"],
    [/^(SERVER_SHUTTING_DOWN|ABANDONED_QUERY|NO_NODES_AVAILABLE)$/, "lost"],
];
/** What Trino said, without values of the data. */
function trinoFailed({ message, errorName }, address) {
    const failure = trino_errors_FAILURES.find(([pattern]) => pattern.test(errorName))?.[1] ?? "query";
    const isOfData = /^(INVALID_CAST_ARGUMENT|INVALID_FUNCTION_ARGUMENT|NUMERIC_VALUE_OUT_OF_RANGE)$/.test(errorName);
    const masked = isOfData
        ? mask_withoutValues(message.replace(/: .*$/s, " •••").replace(/\b(value) .* (cannot) /is, "$1 ••• $2 "))
        : message;
    // What `fail` says can be a value of the data.
    if (errorName === "GENERIC_USER_ERROR")
        return serverFailed("query", "the query itself raised an error", address);
    return serverFailed(failure, masked.replace(/^line \d+:\d+: /, ""), address);
}

;// CONCATENATED MODULE: ./build/bundle/engines/trino/client.js




/** Answers of a server or a proxy that is busy, which the protocol says to ask again after. */
const BUSY = [429, 502, 503, 504];
const client_PAUSE_MS = 200;
/**
 * Trino's protocol: a query is posted, and its rows come page by page from addresses that the server names.
 * 64-bit integers arrive exactly, which the reading of JSON into doubles would lose.
 */
class TrinoClient {
    #address;
    #deadline;
    #origin;
    constructor(address, deadline) {
        this.#address = address;
        this.#deadline = deadline;
        this.#origin = new URL(`${address.tls ? "https" : "http"}://${address.place}`).origin;
    }
    /** @throws AssayError */
    async *pages(sql) {
        const { seconds } = this.#deadline;
        const signal = AbortSignal.timeout(Math.ceil(seconds * 1000));
        let open;
        let isDescribed = false;
        try {
            const session = { "X-Trino-Session": `query_max_run_time=${Math.ceil(seconds)}s` };
            const first = { method: "POST", body: sql, headers: { ...this.#headers(), ...session } };
            let response = await this.#ask(`${this.#origin}/v1/statement`, first, signal);
            for (;;) {
                open = response.nextUri;
                if (response.error !== undefined)
                    throw trinoFailed(response.error, this.#address);
                isDescribed ||= response.columns !== undefined;
                if (response.columns !== undefined)
                    yield { columns: response.columns, rows: response.data ?? [] };
                if (open === undefined && isDescribed)
                    return;
                // Every SELECT has columns, and where they are not said there was no end of it.
                if (open === undefined)
                    throw serverFailed("lost", "its answer has no columns", this.#address);
                response = await this.#ask(this.#sameServer(open), { method: "GET" }, signal);
            }
        }
        finally {
            // Whoever stops reading ends the query, too.
            if (open !== undefined)
                await this.#cancel(open);
        }
    }
    async #ask(url, init, signal) {
        for (;;) {
            const answer = await this.#fetch(url, init, signal);
            if (BUSY.includes(answer.status)) {
                await answer.body?.cancel();
                await new Promise((done) => setTimeout(done, client_PAUSE_MS));
                continue;
            }
            const text = await this.#reading(() => answer.text(), signal);
            if (answer.status === 401 || answer.status === 403)
                throw serverFailed("refused", `it answers ${answer.status}`, this.#address);
            if (answer.status !== 200)
                throw serverFailed("unreachable", `it answers ${answer.status} and not as Trino does`, this.#address);
            return this.#parsed(text);
        }
    }
    #fetch(url, init, signal) {
        // A redirect could lead the password elsewhere.
        const request = { headers: this.#headers(), ...init, redirect: "error", signal };
        return this.#reading(() => fetch(url, request), signal);
    }
    async #reading(read, signal) {
        try {
            return await read();
        }
        catch (thrown) {
            if (signal.aborted)
                throw serverFailed("out-of-time", "it was still at work", this.#address);
            throw (networkFailure(thrown, this.#address) ?? serverFailed("lost", "the connection broke", this.#address));
        }
    }
    #parsed(text) {
        let parsed;
        try {
            parsed = JSON.parse(text, exactIntegers);
        }
        catch {
            throw serverFailed("unreachable", "it answers something that is no JSON", this.#address);
        }
        if (isAnswer(parsed))
            return parsed;
        throw serverFailed("unreachable", "it answers in JSON, and not as Trino does", this.#address);
    }
    #sameServer(url) {
        if (URL.canParse(url) && new URL(url).origin === this.#origin)
            return url;
        throw new error.AssayError("data/no-connection", `The server at ${this.#address.place} sends its answers from another address, which is not asked.`, { fix: "Name the address that the server calls its own, or let its proxy set the forwarded headers." });
    }
    #headers() {
        const { user = "assay", password, path } = this.#address;
        return {
            "X-Trino-User": encodeURIComponent(user),
            "X-Trino-Source": "assay",
            "X-Trino-Time-Zone": "UTC",
            ...(path[0] === undefined ? {} : { "X-Trino-Catalog": encodeURIComponent(path[0]) }),
            ...(path[1] === undefined ? {} : { "X-Trino-Schema": encodeURIComponent(path[1]) }),
            ...(password === undefined
                ? {}
                : { Authorization: `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}` }),
        };
    }
    async #cancel(url) {
        try {
            const signal = AbortSignal.timeout(2000);
            await fetch(this.#sameServer(url), {
                method: "DELETE",
                headers: this.#headers(),
                redirect: "error",
                signal,
            });
        }
        catch {
            // The server ends it by itself when nobody asks for its rows.
        }
    }
}
function exactIntegers(_, value, context) {
    if (typeof value !== "number" || Number.isSafeInteger(value))
        return value;
    const { source = "" } = context ?? {};
    return /^-?\d+$/.test(source) ? BigInt(source) : value;
}

;// CONCATENATED MODULE: ./build/bundle/engines/trino/expressions.js





const ANY = `[\\x00-\\x7f\u{80}-\u{d7ff}\u{e000}-\u{10ffff}]`;
/** Joni as Trino calls it by default, and but for the edges of words RE2J as well, which a server may have instead. */
const NOTATION = {
    start: "\\A",
    end: "\\z",
    edge: ASCII_EDGE,
    character: (code) => {
        if (isPlain(code) || code > 127)
            return String.fromCodePoint(code);
        return `\\x${code.toString(16).padStart(2, "0")}`;
    },
    first: 0,
    // Bytes are written by number and what takes several as it is.
    breaks: [128],
    mostRepeated: 1000,
};
const expressions_WORDS = writtenFor(NOTATION, WORD)?.source;
function wordsInTrino(expression, from) {
    const found = `transform(regexp_extract_all(s.t, '${expressions_WORDS}'), f -> lower(f))`;
    return `SELECT w.word FROM (SELECT CAST(${expression} AS VARCHAR) AS t FROM ${from}) AS s CROSS JOIN UNNEST(array_distinct(${found})) AS w (word)`;
}
function matchesInTrino(expression, pattern) {
    const written = writtenFor(NOTATION, pattern);
    if (written === undefined || mayExplode(written.expression))
        return undefined;
    const source = mayStartAtByte(written.expression) ? `\\A${ANY}*?(?:${written.source})` : written.source;
    return { sql: `regexp_like(${expression}, '${source}')`, sure: true };
}
/**
 * Joni looks for what ends with the text and has a greatest length so many bytes before the end, and so misses it within
 * a character of several bytes. It does not where the beginning is part of the expression.
 */
function mayStartAtByte(expression) {
    return !startsAtStart(expression) && endsSomewhere(expression);
}
function startsAtStart(expression) {
    switch (expression.kind) {
        case "place":
            return expression.at === "start";
        case "sequence":
            return expression.parts.some((part, at) => at === 0 && startsAtStart(part));
        case "choice":
            return expression.options.every(startsAtStart);
        default:
            return false;
    }
}
function endsSomewhere(expression) {
    return ((expression.kind === "place" && expression.at === "end") || membersOf(expression).some(endsSomewhere));
}

;// CONCATENATED MODULE: ./build/bundle/engines/trino/dialect.js




const dialect_HALF = "35184372088832";
const trino_dialect_number = (expression) => `CAST(${expression} AS DOUBLE)`;
const dialect_wide = (expression) => `CAST(${expression} AS DECIMAL(38, 0))`;
/** Trino 476 takes `count(x) FILTER (WHERE x)` for `count(x)`, so the condition must be no bare column. */
const dialect_onlyWhere = (where) => where === undefined ? "" : ` FILTER (WHERE coalesce(${where}, false))`;
/** How Trino writes names, text and what the metrics need. */
const trinoDialect = {
    id: "trino",
    keepsRowOrder: false,
    identifier: (name) => `"${name.replaceAll('"', '""')}"`,
    text: (value) => `'${value.replaceAll("'", "''")}'`,
    countIf: (condition) => `count(*)${dialect_onlyWhere(condition)}`,
    filtered: (call, condition) => `${call}${dialect_onlyWhere(condition)}`,
    asText: trino_dialect_asText,
    asNumber: trino_dialect_number,
    booleanAsNumber: trino_dialect_number,
    asWideInteger: dialect_wide,
    asDecimal: decimal/* castToDecimal */.s,
    isFinite: (expression) => `is_finite(${trino_dialect_number(expression)})`,
    isNaN: (expression) => `is_nan(${trino_dialect_number(expression)})`,
    isLess: (expression, other, { type }) => {
        const less = `${expression} < ${other}`;
        // Here a comparison with NaN never holds.
        return type === "double" || type === "real"
            ? `(${less} OR (is_nan(${other}) AND NOT is_nan(${expression})))`
            : less;
    },
    textLength: (expression) => `length(${expression})`,
    matches: matchesInTrino,
    words: wordsInTrino,
    isBlank: (expression) => `translate(${expression}, ' ' || chr(9) || chr(10) || chr(11) || chr(12) || chr(13), '') = ''`,
    asTimestamp: (expression) => `CASE WHEN regexp_like(${expression}, '${ISO_TIME}') THEN TRY_CAST(${spaced(expression)} AS TIMESTAMP(6) WITH TIME ZONE) END`,
    asSeconds: (expression) => `to_unixtime(CAST(${expression} AS TIMESTAMP(6) WITH TIME ZONE))`,
    asInstant: (expression) => `CAST(${expression} AS TIMESTAMP(12) WITH TIME ZONE)`,
    quantile: sortedQuantile,
    binCounts,
    exactSumParts: trino_dialect_sumParts,
    exactSum: (expression, cell) => {
        const { whole, upper, lower, summed } = trino_dialect_sumParts(expression, cell);
        return {
            whole: whole.call,
            fraction: cell === "integer" ? "0" : `${upper.call} * ${dialect_HALF} + ${lower.call}`,
            summed: `${summed.call}${dialect_onlyWhere(summed.where)}`,
        };
    },
};
/** Trino has no exact quantile: the values themselves in their order, and what lies between two of them. */
function sortedQuantile(expression, share, where) {
    const filled = `${expression} IS NOT NULL`;
    const kept = dialect_onlyWhere(where === undefined ? filled : `${filled} AND (${where})`);
    const sorted = `array_agg(${expression} ORDER BY ${expression})${kept}`;
    const place = `((cardinality(${sorted}) - 1) * ${trino_dialect_number(`'${share}'`)})`;
    const at = (rounded) => `element_at(${sorted}, CAST(${rounded}(${place}) AS BIGINT) + 1)`;
    const [low, high] = [at("floor"), at("ceiling")];
    return `(${low} + (${high} - ${low}) * (${place} - floor(${place})))`;
}
/**
 * Places and counts of the bins that have numbers. One count a bin is more code than Trino compiles for a dozen columns.
 * `width_bucket` puts an edge into the bin above it, so numbers and edges go in with the other sign.
 */
function binCounts(expression, edges, where) {
    const turned = edges.map((edge) => trino_dialect_number(`'${-edge}'`)).toReversed();
    // An argument is computed for the rows, too, that the filter leaves out, and NaN is an error there.
    const finite = `is_finite(${trino_dialect_number(expression)})`;
    const place = `${edges.length} - width_bucket(CASE WHEN ${finite} THEN -${trino_dialect_number(expression)} END, ARRAY[${turned.join(", ")}])`;
    const entries = `array_sort(map_entries(histogram(${place})${dialect_onlyWhere(where)}))`;
    return `array_join(transform(${entries}, bin -> CAST(bin[1] AS VARCHAR) || ':' || CAST(bin[2] AS VARCHAR)), ',')`;
}
function trino_dialect_sumParts(expression, cell) {
    if (cell === "integer")
        return {
            whole: { call: `sum(${dialect_wide(expression)})` },
            upper: { call: "sum(0)" },
            lower: { call: "sum(0)" },
            summed: { call: `count(${expression})` },
        };
    const value = trino_dialect_number(expression);
    const fits = `abs(${value}) < ${trino_dialect_number("'9223372036854775808'")}`;
    const rest = `(${value} - truncate(${value})) * ${trino_dialect_number(`'${dialect_HALF}'`)}`;
    const whole = (part) => `sum(CASE WHEN ${fits} THEN ${dialect_wide(`CAST(truncate(${part}) AS BIGINT)`)} END)`;
    return {
        whole: { call: whole(value) },
        upper: { call: whole(rest) },
        lower: { call: whole(`(${rest} - truncate(${rest})) * ${trino_dialect_number(`'${dialect_HALF}'`)}`) },
        summed: { call: "count(*)", where: fits },
    };
}
/** ISO 8601 as a cast reads it: spaces around the time, and minutes in every zone. */
function spaced(expression) {
    const replaced = [
        ["^(.{10})T", "$1 "],
        [" ?(Z|UTC)$", " UTC"],
        ["(:[0-9]{2}[.0-9]*) ?([+-][0-9]{2})$", "$1 $2:00"],
        ["(:[0-9]{2}[.0-9]*) ?([+-][0-9]{2}):?([0-9]{2})$", "$1 $2:$3"],
    ];
    return replaced.reduce((sql, [from, to]) => `regexp_replace(${sql}, '${from}', '${to}')`, expression);
}
/** The same text as DuckDB gives for the same value. */
function trino_dialect_asText(expression, { cell, type }) {
    const plain = `CAST(${expression} AS VARCHAR)`;
    if (type.startsWith("varchar"))
        return expression;
    if (type.startsWith("timestamp")) {
        const isZoned = type.endsWith("with time zone");
        const utc = isZoned
            ? `CAST(${expression} AT TIME ZONE 'UTC' AS TIMESTAMP(6))`
            : `CAST(${expression} AS TIMESTAMP(6))`;
        const written = `replace(regexp_replace(CAST(${utc} AS VARCHAR), '[.]?0+$', ''), ' ', 'T')`;
        return isZoned ? `${written} || 'Z'` : written;
    }
    if (cell === "nested")
        return `json_format(CAST(${expression} AS JSON))`;
    if (type === "real")
        return likeDuckDb(shortestReal(expression), "VARCHAR");
    return type === "double" ? likeDuckDb(plain, "VARCHAR") : plain;
}
/** A cast writes seven digits of a 32-bit number, which several share; here it is as many as tell it apart. */
function shortestReal(expression) {
    const digits = (count) => `format('%.${count - 1}e', CAST(${expression} AS DOUBLE))`;
    const tells = (count) => `TRY_CAST(${digits(count)} AS REAL) = ${expression}`;
    const written = `CASE WHEN ${tells(7)} THEN ${digits(7)} WHEN ${tells(8)} THEN ${digits(8)} ELSE ${digits(9)} END`;
    const exponent = `regexp_replace(${written}, 'e([+]|(-))0*([0-9])', 'E$2$3')`;
    // `format` writes a NULL as text.
    return `CASE WHEN ${expression} IS NULL THEN NULL WHEN ${expression} = REAL '0' OR NOT is_finite(${expression}) THEN CAST(${expression} AS VARCHAR) ELSE ${exponent} END`;
}

;// CONCATENATED MODULE: ./build/bundle/engines/trino/types.js
const trino_types_INTEGERS = ["tinyint", "smallint", "integer", "bigint"];
/** What a reader of values can do with a column of Trino's type. A time of day is read as text. */
function trino_types_cellKind(type) {
    if (/^(array|map|row|json)\b/.test(type))
        return "nested";
    if (trino_types_INTEGERS.includes(type))
        return "integer";
    if (/^(real|double|decimal|number)\b/.test(type))
        return "number";
    if (type === "boolean")
        return "boolean";
    return /^(date|timestamp)\b/.test(type) ? "time" : "text";
}
/** SQL of a column in a type that everything can be asked of. */
function trino_types_readable(name, type) {
    if (trino_types_cellKind(type) !== "text" || /^varchar\b/.test(type))
        return name;
    return type === "varbinary" ? `to_hex(${name})` : `CAST(${name} AS VARCHAR)`;
}

;// CONCATENATED MODULE: ./build/bundle/engines/trino.js










const { identifier: trino_identifier, asText: trino_asText, asNumber: trino_asNumber } = trinoDialect;
const trino = {
    id: "trino",
    description: "Trino, and through it whatever its catalogs hold",
    url: "trino+https://user:password@host:443/catalog/schema",
    schemes: ["trino", "trino+https", "trino+http"],
    connect: async (url, { seconds }) => {
        const isPlain = /^trino\+http:/i.test(url);
        // The scheme says it; what is left of the URL is read as that of any server.
        const address = addressOf(url.replace(/^trino\+https?:/i, "trino:"), trino.url, isPlain ? 8080 : 443);
        const tls = !isPlain && (address.tls || /^trino\+https:/i.test(url));
        const isAsked = isEncrypted(address.options, "localhost");
        if (!tls && (isAsked || (address.password !== undefined && !isThisMachine(address.host))))
            throw new error.AssayError("data/no-connection", isAsked
                ? `The URL for ${address.place} asks for TLS, and begins with what has none.`
                : `A password for ${address.place} would travel without TLS.`, { fix: "Write `trino+https://`, or leave out the password and what asks for TLS." });
        const asked = { ...address, tls, secrets: [url, ...address.secrets] };
        const engine = new TrinoEngine(asked, new Deadline(seconds, asked));
        const answered = await engine.query("SELECT 1 AS one");
        if (answered.at(0)?.["one"] !== 1)
            throw serverFailed("unreachable", "it answers in JSON, and not as Trino does", asked);
        return engine;
    },
};
class TrinoEngine {
    dialect = trinoDialect;
    #address;
    #client;
    constructor(address, deadline) {
        this.#address = address;
        this.#client = new TrinoClient(address, deadline);
    }
    get place() {
        return this.#address.place;
    }
    async table(name) {
        const parts = namePartsOf(name, '"');
        if (parts === undefined || parts.length > 3)
            throw noTable(name, this.#address);
        const quoted = parts.map(trino_identifier).join(".");
        const found = await this.#columnsOf(`SELECT * FROM ${quoted}`);
        const columns = found.map((column) => ({ ...column, cell: trino_types_cellKind(column.type) }));
        const selected = columns.map((column) => {
            const own = trino_identifier(column.name);
            const read = trino_types_readable(own, column.type);
            return read === own ? own : `${read} AS ${own}`;
        });
        const isAsItIs = columns.every(({ name: one, type }) => trino_types_readable(trino_identifier(one), type) === trino_identifier(one));
        const from = isAsItIs ? quoted : `(SELECT ${selected.join(", ")} FROM ${quoted}) AS assay_read`;
        return { from, columns: columns.map((column) => read(column)) };
    }
    async query(sql) {
        const all = [];
        for await (const { columns, rows } of this.#client.pages(sql)) {
            const names = distinctNames(columns);
            for (const cells of rows)
                all.push(Object.fromEntries(names.map((name, at) => [name, trino_cellOf(cells[at], columns[at].type)])));
        }
        return all;
    }
    async *batches(sql, size) {
        const columns = (await this.#columnsOf(sql)).map((column) => ({
            ...column,
            cell: trino_types_cellKind(column.type),
        }));
        const parts = columns.map((column) => {
            const name = trino_identifier(column.name);
            return isNumeric(column) ? trino_asNumber(name) : trino_asText(name, column);
        });
        const casted = `SELECT ${parts.join(", ")} FROM (${sql}) AS assay_rows`;
        let pending = [];
        for await (const { rows } of this.#client.pages(casted)) {
            pending.push(...rows);
            while (pending.length >= size) {
                yield toBatch(pending.slice(0, size), columns);
                pending = pending.slice(size);
            }
        }
        if (pending.length > 0)
            yield toBatch(pending, columns);
    }
    async #columnsOf(sql) {
        let columns = [];
        for await (const page of this.#client.pages(`SELECT * FROM (${sql}) AS assay_columns LIMIT 0`))
            columns = page.columns.map(({ name, type }) => ({ name, type }));
        return columns;
    }
    async close() {
        // Nothing stays open between queries.
    }
}
/** What is read in another type than the table has is text to whoever asks. */
function read(column) {
    return column.cell === "text" ? { ...column, type: "varchar" } : column;
}
/** NaN and infinities arrive as text, and so do decimals, whose whole numbers may be of any size. */
function trino_cellOf(cell, type) {
    if (type === "real" && typeof cell === "number")
        return Math.fround(cell);
    if (typeof cell !== "string")
        return typeof cell === "object" && cell !== null ? JSON.stringify(cell) : cell;
    if (type === "double" || type === "real")
        return numberOf(cell);
    return /^decimal\(\d+, ?0\)$/.test(type) ? integerOf(cell) : cell;
}

;// CONCATENATED MODULE: ./build/bundle/engines/servers.js




/** Every kind of server whose tables can be checked. A new one is one file and one line here. */
const SERVERS = [postgres, trino, spark, databricks];


/***/ }),

/***/ 16560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ao: () => (/* binding */ connectionOf),
/* harmony export */   d8: () => (/* binding */ CONNECTION_NAME),
/* harmony export */   fX: () => (/* binding */ isConnection)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38093);
/* harmony import */ var _servers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40690);


/**
 * Names of variables that may hold the URL of a server. Configs come with the change that is judged: one that
 * could name any variable could have the application's own database asked, and tell in numbers what is in it.
 * So whoever runs Assay says by the name which URL is meant for it.
 */
const CONNECTION_NAME = "^(ASSAY_[A-Z0-9_]+|([A-Z0-9_]+_)?WAREHOUSE_URL)$";
const NAME = new RegExp(CONNECTION_NAME);
/** A gate is not even sent what a variable holds beside these, so it cannot say which of both is wrong. */
function beginnings() {
    return _servers_js__WEBPACK_IMPORTED_MODULE_1__/* .SERVERS */ .V.flatMap(({ schemes }) => schemes.map((scheme) => `\`${scheme}://\``)).join(", ");
}
/** True for a variable that a config may name: by its name, and by a value that is the URL of a known server. */
function isConnection(name, value) {
    return NAME.test(name) && serverFor(value) !== undefined;
}
function serverFor(url) {
    const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(url)?.[1].toLowerCase();
    return _servers_js__WEBPACK_IMPORTED_MODULE_1__/* .SERVERS */ .V.find(({ schemes }) => scheme !== undefined && schemes.includes(scheme));
}
/**
 * The kind of server that a config names, and the URL that its variable holds.
 * @throws AssayError `data/no-connection`
 */
function connectionOf(engine, variable, secrets = {}) {
    const server = _servers_js__WEBPACK_IMPORTED_MODULE_1__/* .SERVERS */ .V.find(({ id }) => id === engine);
    if (server === undefined)
        throw new TypeError(`there is no engine ${engine}`);
    const url = Object.hasOwn(secrets, variable) ? secrets[variable] : undefined;
    if (url === undefined || !isConnection(variable, url))
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_0__.AssayError("data/no-connection", `\`${variable}\` is not set in the environment, or holds no URL of a server: one that begins with ${beginnings()}.`, {
            fix: `Set it to one like \`${server.url}\` in the step that runs Assay, from the store of secrets. Pull requests from forks have none.`,
        });
    if (serverFor(url) !== server)
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_0__.AssayError("data/no-connection", `\`${variable}\` holds a URL for \`${serverFor(url)?.id}\`, and the source says \`engine: ${engine}\`.`, { fix: `Name the engine of the server, or set the variable to one like \`${server.url}\`.` });
    return { server, url };
}


/***/ }),

/***/ 53209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UB: () => (/* binding */ ServerSourceSchema),
/* harmony export */   f0: () => (/* binding */ isServerSource),
/* harmony export */   l1: () => (/* binding */ connectionNames)
/* harmony export */ });
/* harmony import */ var typebox__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35007);
/* harmony import */ var _servers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40690);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16560);



/** A table of a server, as settings name it. The password is in the environment, never here. */
const ServerSourceSchema = typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Object */ .ZUJ.Object({
    engine: typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Enum */ .ZUJ.Enum(_servers_js__WEBPACK_IMPORTED_MODULE_1__/* .SERVERS */ .V.map(({ id }) => id), { description: "Which kind of server holds the table" }),
    connection: typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.String */ .ZUJ.String({
        pattern: _connection_js__WEBPACK_IMPORTED_MODULE_2__/* .CONNECTION_NAME */ .d8,
        description: "Variable of the environment that holds the server's URL: its name begins with `ASSAY_` or ends with `WAREHOUSE_URL`",
    }),
    table: typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.String */ .ZUJ.String({
        minLength: 1,
        description: "The table as the server's SQL writes it, parts with dots between: `public.flights`",
    }),
}, { additionalProperties: false });
function isServerSource(source) {
    return typeof source === "object" && source !== null && "engine" in source;
}
/** Names of the environment's variables that settings say hold URLs of servers. */
function connectionNames(sources) {
    return [...new Set(sources.filter(isServerSource).map(({ connection }) => connection))];
}


/***/ }),

/***/ 74774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N9: () => (/* binding */ fileOptions),
/* harmony export */   lc: () => (/* binding */ FormatSchema),
/* harmony export */   v9: () => (/* binding */ FileSourceSchema)
/* harmony export */ });
/* harmony import */ var typebox__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35007);

const text = typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.String */ .ZUJ.String({ minLength: 1 });
/** DuckDB takes one byte. */
const sign = (description) => typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.String */ .ZUJ.String({
    pattern: "^[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f]$",
    title: "one ASCII character that ends no line",
    description,
});
const FORMATS = ["parquet", "csv", "json", "jsonl", "arrow"];
const FormatSchema = typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Enum */ .ZUJ.Enum([...FORMATS], {
    description: "What the files hold; default: what their extension says",
});
const CsvSchema = typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Object */ .ZUJ.Object({
    delimiter: typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Optional */ .ZUJ.Optional(typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.String */ .ZUJ.String({
        pattern: "^[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f]{1,4}$",
        title: "one to four ASCII characters that end no line",
        description: "What stands between fields; default: found in the header line",
    })),
    quote: typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Optional */ .ZUJ.Optional(sign('What stands around fields; default `"`')),
    escape: typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Optional */ .ZUJ.Optional(sign("What stands before a quote in a quoted field; default: the quote")),
    header: typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Optional */ .ZUJ.Optional(typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Boolean */ .ZUJ.Boolean({ description: "Whether the first line names the columns" })),
    columns: typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Optional */ .ZUJ.Optional(typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Array */ .ZUJ.Array(text, {
        minItems: 1,
        uniqueItems: true,
        description: "Names of the columns of a file that has no header line",
    })),
    encoding: typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Optional */ .ZUJ.Optional(typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Enum */ .ZUJ.Enum(["utf-8", "utf-16", "latin-1"], {
        description: "Default: UTF-8, or UTF-16 where the file begins with its mark",
    })),
    null_strings: typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Optional */ .ZUJ.Optional(typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Array */ .ZUJ.Array(text, { minItems: 1, description: "Texts that stand for NULL beside the empty one" })),
    decimal_separator: typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Optional */ .ZUJ.Optional(typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Enum */ .ZUJ.Enum([".", ","], { description: "Default `.`" })),
    skip: typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Optional */ .ZUJ.Optional(typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Integer */ .ZUJ.Integer({ minimum: 0, maximum: 1000, description: "Lines before the header to leave out" })),
    comment: typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Optional */ .ZUJ.Optional(sign("Lines that begin with it are left out")),
    date_format: typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Optional */ .ZUJ.Optional(typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.String */ .ZUJ.String({ minLength: 1, description: "Of columns of type `date`, as strptime has it: `%d.%m.%Y`" })),
    timestamp_format: typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Optional */ .ZUJ.Optional(typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.String */ .ZUJ.String({ minLength: 1, description: "Of columns of type `timestamp`: `%d.%m.%Y %H:%M`" })),
}, { additionalProperties: false, description: "How the CSV files are written, where it is not found" });
const TYPES = {
    text: "VARCHAR",
    integer: "BIGINT",
    number: "DOUBLE",
    boolean: "BOOLEAN",
    date: "DATE",
    timestamp: "TIMESTAMP",
    timestamptz: "TIMESTAMP WITH TIME ZONE",
};
const TypeNameSchema = typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.String */ .ZUJ.String({
    title: `${Object.keys(TYPES).join(", ")} or decimal(12,2)`,
    pattern: `^(${Object.keys(TYPES).join("|")}|decimal\\((?:[1-9]|[12]\\d|3[0-8]),(?:\\d|[12]\\d|3[0-8])\\))$`,
});
/** A file or a glob of files, with what its extension does not say. */
const FileSourceSchema = typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Object */ .ZUJ.Object({
    path: typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.String */ .ZUJ.String({
        minLength: 1,
        description: "A file or a glob of files with the same columns; also `https://…` for a file and `s3://bucket/key` for a file or a glob",
    }),
    format: typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Optional */ .ZUJ.Optional(FormatSchema),
    csv: typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Optional */ .ZUJ.Optional(CsvSchema),
    types: typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Optional */ .ZUJ.Optional(typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Record */ .ZUJ.Record(text, TypeNameSchema, {
        description: "Types of columns of CSV and JSON files and of partitions, where the found one is wrong: `{ zip: text, price: 'decimal(12,2)', day: date }`",
    })),
    hive_partitioning: typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Optional */ .ZUJ.Optional(typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Boolean */ .ZUJ.Boolean({ default: false, description: "Folders named `year=2024` are columns" })),
    union_by_name: typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Optional */ .ZUJ.Optional(typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Boolean */ .ZUJ.Boolean({
        default: false,
        description: "A column that only some of the files have is NULL in the others, instead of an error",
    })),
    allow_http: typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Optional */ .ZUJ.Optional(typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Boolean */ .ZUJ.Boolean({
        default: false,
        description: "Read from `http://` addresses of other machines, where anybody between can change the data",
    })),
    max_bytes: typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Optional */ .ZUJ.Optional(typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Integer */ .ZUJ.Integer({ minimum: 1, description: "Most bytes to be fetched from a server; default 10 GiB" })),
}, { additionalProperties: false });
/** The settings in the engine's words. */
function fileOptions(source) {
    const { format, csv, types, hive_partitioning, union_by_name } = source;
    return {
        ...(format === undefined ? {} : { format }),
        ...(csv === undefined ? {} : { csv: csvDialect(csv) }),
        ...(types === undefined ? {} : { types: engineTypes(types) }),
        ...(hive_partitioning === true ? { hivePartitioning: true } : {}),
        ...(union_by_name === true ? { unionByName: true } : {}),
    };
}
function csvDialect(csv) {
    const { null_strings: nulls, decimal_separator, date_format, timestamp_format, ...same } = csv;
    return {
        ...same,
        ...(nulls === undefined ? {} : { nulls }),
        ...(decimal_separator === undefined ? {} : { decimalSeparator: decimal_separator }),
        ...(date_format === undefined ? {} : { dateFormat: date_format }),
        ...(timestamp_format === undefined ? {} : { timestampFormat: timestamp_format }),
    };
}
function engineTypes(types) {
    const isKnown = (type) => Object.hasOwn(TYPES, type);
    return Object.fromEntries(Object.entries(types).map(([name, type]) => [name, isKnown(type) ? TYPES[type] : type.toUpperCase()]));
}


/***/ }),

/***/ 24091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ RemoteFiles),
  C: () => (/* binding */ remoteSecrets)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/bundle/sources/remote-address.js
var remote_address = __webpack_require__(70669);
// EXTERNAL MODULE: ./build/bundle/sources/remote-variables.js
var remote_variables = __webpack_require__(46812);
// EXTERNAL MODULE: ./build/bundle/sources/table-source.js
var table_source = __webpack_require__(25880);
// EXTERNAL MODULE: ./build/bundle/engines/duckdb/formats.js
var formats = __webpack_require__(72073);
// EXTERNAL MODULE: ./build/bundle/engines/duckdb/object-access.js
var object_access = __webpack_require__(69553);
// EXTERNAL MODULE: ./build/bundle/model/error.js
var error = __webpack_require__(38093);
// EXTERNAL MODULE: ./build/bundle/sources/remote-limits.js
var remote_limits = __webpack_require__(48521);
;// CONCATENATED MODULE: ./build/bundle/gates/objects-in-place.js





/** Parquet files of S3 that the engine reads where they are, if the environment names its extension for that. */
class ObjectsInPlace {
    #secrets;
    #states = new Map();
    #notes = new Map();
    constructor(secrets = {}) {
        this.#secrets = secrets;
    }
    get notes() {
        return [...this.#notes.values()];
    }
    /** @returns undefined for what must be fetched @throws AssayError `source/no-extension` and as `findObjects` */
    async open(source, limits) {
        const { ASSAY_DUCKDB_EXTENSIONS: folder = "" } = this.#secrets;
        const { path } = source;
        if (folder === "" || (0,remote_address/* parseObject */.lj)(path).version !== undefined)
            return undefined;
        if ((0,formats/* fileFormat */.I)({ path }, source.format === undefined ? {} : { format: source.format }) !== "parquet")
            return undefined;
        const { findObjects } = await __webpack_require__.e(/* import() */ 3793).then(__webpack_require__.bind(__webpack_require__, 63793));
        const { storeSettings } = await __webpack_require__.e(/* import() */ 6738).then(__webpack_require__.bind(__webpack_require__, 76738));
        const unbounded = { ...limits, bytes: Number.POSITIVE_INFINITY };
        const found = await findObjects(path, unbounded, this.#secrets);
        // The engine would take such a key for a pattern.
        if (found.some(({ key }) => /[*?[\]{}#%]/.test(key)))
            return undefined;
        const state = JSON.stringify(found);
        this.#states.set(path, {
            state,
            look: async () => JSON.stringify(await findObjects(path, unbounded, this.#secrets)),
        });
        const etags = found.map(({ etag = "none" }) => etag.replaceAll('"', ""));
        const bytes = found.reduce((sum, { size }) => sum + size, 0);
        this.#notes.set(path, {
            code: "source/in-place",
            message: `\`${(0,remote_address/* shownAddress */.Uk)(path)}\` was read in place: ${found.length} objects of ${bytes} bytes, ETag ${etags.slice(0, 3).join(", ")}${etags.length > 3 ? ", …" : ""}.`,
        });
        const files = found.map(({ bucket, key, shown, size }) => {
            return { path: shown, localPath: `s3://${bucket}/${key}`, digest: "", bytes: size };
        });
        return { files, objects: accessOf(folder, this.#secrets, storeSettings(this.#secrets)) };
    }
    /** @throws AssayError `source/changed` */
    async verify() {
        for (const [path, { state, look }] of this.#states)
            if ((await look()) !== state)
                throw (0,remote_limits/* changed */.tD)((0,remote_address/* shownAddress */.Uk)(path));
    }
}
function accessOf(folder, secrets, store) {
    const extension = (0,object_access/* findExtension */.bW)(folder);
    if (extension === undefined)
        throw new error.AssayError("source/no-extension", "The folder that ASSAY_DUCKDB_EXTENSIONS names has no `httpfs.duckdb_extension` for this version of DuckDB.", { fix: "Correct the folder, or leave the variable out to have objects fetched." });
    const { AWS_ACCESS_KEY_ID: keyId, AWS_SECRET_ACCESS_KEY: secretKey, AWS_SESSION_TOKEN: sessionToken, } = secrets;
    return {
        extension,
        ...store,
        ...(keyId ? { keyId } : {}),
        ...(secretKey ? { secretKey } : {}),
        ...(sessionToken ? { sessionToken } : {}),
    };
}

;// CONCATENATED MODULE: ./build/bundle/gates/remote-files.js





/** Names of the environment's variables that a gate needs for the addresses that its settings name tables by. */
function remoteSecrets(sources) {
    const paths = sources.flatMap((source) => (0,table_source/* sourcePath */.Z3)(source) ?? []);
    return [
        ...(paths.some((path) => /^s3:/i.test(path)) ? remote_variables/* S3_VARIABLES */.H : []),
        ...(paths.some((path) => /^https?:/i.test(path)) ? remote_variables/* HTTP_VARIABLES */.t : []),
    ];
}
/** Share of the gate's time that fetching may take. */
const FETCH_SHARE = 0.8;
const DEFAULT_BYTES = 10 * 2 ** 30;
/** Files of other machines, each fetched once a gate or, where the engine can, read in place. */
class RemoteFiles {
    #job;
    #opened = new Map();
    #inPlace;
    #notes = new Map();
    #ends;
    constructor(job) {
        this.#job = job;
        this.#inPlace = new ObjectsInPlace(job.secrets);
        this.#ends = performance.now() + job.budget.seconds * FETCH_SHARE * 1000;
    }
    get notes() {
        return [...this.#notes.values(), ...this.#inPlace.notes];
    }
    /** @throws AssayError the codes of `source/…`, `data/no-files` */
    open(source) {
        const key = JSON.stringify([source.path, source.allow_http === true]);
        const known = this.#opened.get(key) ?? this.#fetch(source);
        this.#opened.set(key, known);
        return known;
    }
    /** Says that an address has no history: what it holds now was taken for what it held at the base commit. */
    noteBaseline(path, label) {
        if (!(0,remote_address/* isRemote */.Vx)(path) || /[?&]versionId=/i.test(path))
            return;
        const shown = (0,remote_address/* shownAddress */.Uk)(path);
        this.#notes.set(path, {
            code: "source/no-history",
            message: `\`${shown}\` has no history that Assay knows: what it holds now stands for ${label}, too, so no difference between the two is found. Compare with \`within\` or with a \`reference\` instead.`,
        });
    }
    /** @throws AssayError `source/changed` when what was read in place is no longer what it was */
    verify() {
        return this.#inPlace.verify();
    }
    async #fetch(source) {
        const { secrets = {}, scratch } = this.#job;
        this.#job.progress({ message: `fetching ${(0,remote_address/* shownAddress */.Uk)(source.path)}` });
        const limits = {
            bytes: source.max_bytes ?? DEFAULT_BYTES,
            ends: this.#ends,
            allowHttp: source.allow_http === true,
        };
        const folder = (0,external_node_path_.join)(scratch, `fetched-${this.#opened.size}`);
        if (/^s3:/i.test(source.path)) {
            const inPlace = await this.#inPlace.open(source, limits);
            if (inPlace !== undefined)
                return inPlace;
            const { fetchObjects } = await __webpack_require__.e(/* import() */ 6968).then(__webpack_require__.bind(__webpack_require__, 26968));
            return { files: await fetchObjects(source.path, folder, limits, secrets) };
        }
        const { fetchAddress } = await __webpack_require__.e(/* import() */ 6159).then(__webpack_require__.bind(__webpack_require__, 46159));
        return { files: [await fetchAddress(source.path, folder, limits, secrets)] };
    }
}


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

/***/ 70669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Uk: () => (/* binding */ shownAddress),
/* harmony export */   Vx: () => (/* binding */ isRemote),
/* harmony export */   lj: () => (/* binding */ parseObject),
/* harmony export */   or: () => (/* binding */ parseAddress)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38093);

/** True for a path that names something on another machine. */
function isRemote(path) {
    return /^(https?|s3):\/\//i.test(path);
}
/** Parts of a query that are no secret of somebody. */
const HARMLESS = /^(versionid|version|format|file|filename|path|id|name|page|year|month|day|raw|ref|download)$/i;
/** An address for messages and reports: without passwords, and without what a signed link is signed with. */
function shownAddress(address) {
    const [, start, host, rest] = /^([a-z0-9]+:\/\/)([^/?#]*)([^#]*)/is.exec(address) ?? [];
    if (start === undefined)
        return address;
    const [path, query] = splitOnce(rest, "?");
    const shown = (query ?? "").split("&").map((pair) => {
        const [name, value] = splitOnce(pair, "=");
        return value === undefined || HARMLESS.test(name) ? pair : `${name}=•••`;
    });
    return `${start}${host.replace(/^.*@/s, "")}${path}${query === undefined ? "" : `?${shown.join("&")}`}`;
}
function splitOnce(text, sign) {
    const at = text.indexOf(sign);
    return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
/** @throws AssayError `source/address` for what is no address of http or https, or holds a password */
function parseAddress(address) {
    let url;
    try {
        url = new URL(address);
    }
    catch {
        // Said below; the constructor's own words would repeat what may be a secret.
    }
    const problem = url === undefined || !/^https?:$/.test(url.protocol)
        ? "is no address of http or https"
        : url.username !== "" || url.password !== ""
            ? "holds a user name or a password"
            : undefined;
    if (url !== undefined && problem === undefined)
        return url;
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_0__.AssayError("source/address", `\`${shownAddress(address)}\` ${problem}.`, {
        fix: "Write `https://host/path`. An address is no place for secrets; see the documentation of sources for where they go.",
    });
}
/** Reads `s3://bucket/key` and `s3://bucket/key?versionId=…`. @throws AssayError `source/address` */
function parseObject(address) {
    const [, bucket, key, version] = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,62})\/(.+?)(?:\?versionId=([\w.+/=~-]{1,1024}))?$/is.exec(address) ?? [];
    if (bucket !== undefined)
        return { bucket, key, ...(version === undefined ? {} : { version }) };
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_0__.AssayError("source/address", `\`${shownAddress(address)}\` names no object of S3.`, {
        fix: "Write `s3://bucket/key`, and `?versionId=…` after it for one version of the object.",
    });
}
/** Where a download goes below a folder, by the folders and the name that the address has. */
function placeOf(address) {
    const path = address.replace(/^[a-z0-9]+:\/\//i, "").replace(/[?#].*$/s, "");
    const names = path.split(/[\\/]/).filter((name) => name !== "" && name !== "." && name !== "..");
    return names
        .map((name) => decoded(name)
        .replaceAll(/[\p{Cc}:?*"<>|\\/]/gu, "_")
        .slice(-200))
        .join("/");
}
function decoded(name) {
    try {
        return decodeURIComponent(name);
    }
    catch {
        return name;
    }
}


/***/ }),

/***/ 48521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SE: () => (/* binding */ isMetadata),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   fq: () => (/* binding */ refusePlain),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   gn: () => (/* binding */ tooSlow),
/* harmony export */   oX: () => (/* binding */ signalOf),
/* harmony export */   tD: () => (/* binding */ changed)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38093);
/* harmony import */ var _remote_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70669);



/** Ends what is under way when the time is over. */
function signalOf({ ends }) {
    return AbortSignal.timeout(Math.max(1, Math.floor(ends - performance.now())));
}
const LOOPBACK = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
LOOPBACK.addSubnet("127.0.0.0", 8);
LOOPBACK.addAddress("::1", "ipv6");
/** Addresses at which clouds tell machines their own secrets. */
const METADATA = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
METADATA.addSubnet("169.254.0.0", 16);
METADATA.addSubnet("0.0.0.0", 8);
METADATA.addAddress("100.100.100.200");
METADATA.addAddress("192.0.0.192");
METADATA.addSubnet("fe80::", 10, "ipv6");
METADATA.addSubnet("fd00:ec2::", 32, "ipv6");
METADATA.addAddress("fd20:ce::254", "ipv6");
function isLoopback(host) {
    const bare = host.replace(/^\[|\]$/g, "");
    return bare === "localhost" || isIn(LOOPBACK, bare);
}
function isMetadata(address) {
    return isIn(METADATA, address.replace(/^\[|\]$/g, ""));
}
function isIn(list, address) {
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address);
    return family !== 0 && list.check(address, family === 6 ? "ipv6" : "ipv4");
}
/** @throws AssayError `source/plain-http` */
function refusePlain(url, { allowHttp }) {
    if (url.protocol === "https:" || allowHttp || isLoopback(url.hostname))
        return;
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_1__.AssayError("source/plain-http", `\`${(0,_remote_address_js__WEBPACK_IMPORTED_MODULE_2__/* .shownAddress */ .Uk)(url.href)}\` would be read without encryption, so anybody between could change the data.`, { fix: "Use `https://`, or say `allow_http: true` beside `path`." });
}
function tooLarge(shown, { bytes }, seen) {
    const size = seen === undefined ? "" : ` of ${seen} bytes`;
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_1__.AssayError("source/too-large", `\`${shown}\`${size} is larger than the ${bytes} bytes allowed.`, {
        fix: "Allow more with `max_bytes` beside `path`, if the disk has room.",
    });
}
function tooSlow(shown) {
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_1__.AssayError("source/too-slow", `\`${shown}\` was not here when the time for fetching was over.`, {
        fix: "Give the gate more time with `timeout:`, or fetch the file in a step before.",
    });
}
function changed(shown) {
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_1__.AssayError("source/changed", `\`${shown}\` changed while it was read.`, {
        fix: "Run again when nobody writes it, or name a version of the object.",
    });
}


/***/ }),

/***/ 46812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ S3_VARIABLES),
/* harmony export */   t: () => (/* binding */ HTTP_VARIABLES)
/* harmony export */ });
/** Variables of the environment that reading objects of S3 takes. */
const S3_VARIABLES = [
    "AWS_ACCESS_KEY_ID",
    "AWS_SECRET_ACCESS_KEY",
    "AWS_SESSION_TOKEN",
    "AWS_REGION",
    "AWS_DEFAULT_REGION",
    "AWS_ENDPOINT_URL",
    "AWS_ENDPOINT_URL_S3",
    "ASSAY_DUCKDB_EXTENSIONS",
];
/** The same for addresses of the web that want a login. */
const HTTP_VARIABLES = ["ASSAY_HTTP_ORIGIN", "ASSAY_HTTP_AUTHORIZATION"];


/***/ }),

/***/ 25880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pt: () => (/* binding */ isPattern),
/* harmony export */   Z3: () => (/* binding */ sourcePath),
/* harmony export */   j: () => (/* binding */ meansFile),
/* harmony export */   pY: () => (/* binding */ patternFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38643);


/** The path, glob or address in settings that name a table of files; undefined for a server's table. */
function sourcePath(source) {
    if (typeof source === "string")
        return source;
    if (typeof source !== "object" || source === null || !("path" in source))
        return undefined;
    return typeof source.path === "string" ? source.path : undefined;
}
/** Whether a path means all files that match it. */
function isPattern(path) {
    return /[*?[{]/.test(path);
}
/** The folder that holds all files that a pattern can match; `.` for the root. */
function patternFolder(path) {
    const [fixed] = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path).split(/[*?[{]/, 1);
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(`${fixed}x`);
}
/** Whether settings that name a table mean a file, alone or among others. */
function meansFile(source, file) {
    const path = sourcePath(source);
    if (path === undefined)
        return false;
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path) === node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(file) || (isPattern(path) && (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .globMatcher */ .f)([path])(file));
}


/***/ })

};
