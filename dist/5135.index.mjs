export const id = 5135;
export const ids = [5135];
export const modules = {

/***/ 25135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanGate: () => (/* binding */ scanGate)
});

// EXTERNAL MODULE: ./node_modules/typebox/build/index.mjs + 1 modules
var build = __webpack_require__(35007);
;// CONCATENATED MODULE: ./build/bundle/gates/scan/config.js

const patterns = (description) => build/* Type.Optional */.ZUJ.Optional(build/* Type.Array */.ZUJ.Array(build/* Type.String */.ZUJ.String({ minLength: 1 }), { minItems: 1, description }));
const ScanConfigSchema = build/* Type.Object */.ZUJ.Object({
    include: patterns("Globs of the files to scan; all files of the repository without it"),
    exclude: patterns("Globs of files to leave out"),
    scanners: build/* Type.Optional */.ZUJ.Optional(build/* Type.Array */.ZUJ.Array(build/* Type.Enum */.ZUJ.Enum(["models", "python", "secrets"]), {
        minItems: 1,
        uniqueItems: true,
        description: "Which scanners to run; all without it",
    })),
    allow: build/* Type.Optional */.ZUJ.Optional(build/* Type.Array */.ZUJ.Array(build/* Type.String */.ZUJ.String({ pattern: "^[^\\s.]+(\\.[^\\s.]+)+$" }), {
        description: "Names that pickles of this project may import, as `module.name`, after review",
    })),
    ignored: build/* Type.Optional */.ZUJ.Optional(build/* Type.Boolean */.ZUJ.Boolean({
        description: "Scan files that git ignores as well, where `include` matches them; they are only counted without it",
    })),
    allow_suppressions: build/* Type.Optional */.ZUJ.Optional(build/* Type.Boolean */.ZUJ.Boolean({
        description: "Obey comments such as `# noqa` and `secretlint-disable` in the scanned files; they are not obeyed without it",
    })),
    max_file_size: build/* Type.Optional */.ZUJ.Optional(build/* Type.Integer */.ZUJ.Integer({
        minimum: 1,
        description: "Larger files, in bytes, are not read and count as incomplete",
    })),
}, { additionalProperties: false });

// EXTERNAL MODULE: ./build/bundle/model/estimate.js
var estimate = __webpack_require__(17693);
// EXTERNAL MODULE: ./build/bundle/model/evidence.js
var evidence = __webpack_require__(36002);
// EXTERNAL MODULE: ./build/bundle/model/subject.js
var subject = __webpack_require__(61651);
// EXTERNAL MODULE: ./build/bundle/sources/glob.js + 1 modules
var glob = __webpack_require__(38643);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/bundle/gates/scan/finding.js

const INCOMPLETE = "scan/incomplete";
/**
 * Says that a file was not wholly read. It is critical, so that no rule on findings passes by not looking,
 * whatever severity it counts from.
 */
function incomplete(subject, reason, member, seen = reason.replaceAll(/\d+/g, "#")) {
    return {
        rule: INCOMPLETE,
        severity: "critical",
        message: `${printable(subject)} could not be wholly scanned: ${printable(reason)}`,
        fix: "Replace the file by one that can be read, or leave it out with `exclude` if nobody loads it.",
        seen,
        member,
    };
}
/** Gives each sighting of one file its place and a fingerprint that survives moved lines and offsets. */
function toFindings(path, sightings) {
    const repeats = new Map();
    return sightings.map(({ rule, severity, message, fix, seen, ...place }) => {
        const identity = JSON.stringify([rule, path, place.member ?? "", seen]);
        const repeat = repeats.get(identity) ?? 0;
        repeats.set(identity, repeat + 1);
        const fingerprint = (0,external_node_crypto_.createHash)("sha256").update(`${identity}#${repeat}`).digest("hex");
        const known = Object.entries(place).filter(([, value]) => value !== undefined);
        return { rule, severity, message, location: { path, ...Object.fromEntries(known) }, fingerprint, fix };
    });
}
/** Text from a scanned file as one short line without control or direction-changing characters. */
function printable(text, limit = 200) {
    const flat = text.replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) => {
        return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`;
    });
    return flat.length > limit ? `${flat.slice(0, limit)}…` : flat;
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/metrics.js


const SCAN_METRICS = [
    {
        id: "findings",
        description: "Findings of at least a severity, of a rule or of a scanner",
        unit: "count",
        direction: "lower",
        subjects: ["file"],
        options: build/* Type.Object */.ZUJ.Object({
            severity: build/* Type.Optional */.ZUJ.Optional(build/* Type.Enum */.ZUJ.Enum([...evidence/* SEVERITIES */.o], {
                description: "Count findings of at least this severity; all without it",
            })),
            rule: build/* Type.Optional */.ZUJ.Optional(build/* Type.String */.ZUJ.String({
                minLength: 1,
                description: "Id of a rule or its beginning, e.g. `pickle/` or `S301`",
            })),
            scanner: build/* Type.Optional */.ZUJ.Optional(build/* Type.Enum */.ZUJ.Enum(["models", "python", "secrets"])),
        }, { additionalProperties: false }),
        source: "count of distinct places that the scanners report",
    },
    {
        id: "files_scanned",
        description: "Files that at least one scanner looked at",
        unit: "count",
        direction: "higher",
        subjects: ["file"],
        options: build/* Type.Object */.ZUJ.Object({ scanner: build/* Type.Optional */.ZUJ.Optional(build/* Type.Enum */.ZUJ.Enum(["models", "python", "secrets"])) }),
        source: "count of files",
    },
    {
        id: "incomplete",
        description: "Files that could not be wholly read: broken, encrypted, too large or kept elsewhere",
        unit: "count",
        direction: "lower",
        subjects: ["file"],
        options: build/* Type.Object */.ZUJ.Object({}),
        source: "count of files with a finding scan/incomplete",
    },
];

;// CONCATENATED MODULE: ./build/bundle/gates/scan/allowance.js
/** A budget was reached: what follows was not looked at, so the file is incomplete, never clean. */
class AllowanceSpent extends Error {
}
const MEBIBYTE = 2 ** 20;
/** What the walkers may spend on one file, nested members included. Counted in work, not in time: same bytes, same answer. */
class Allowance {
    opcodes = 50_000_000;
    members = 100_000;
    inflatedBytes = 1024 * MEBIBYTE;
    bytesPerInflate = 256 * MEBIBYTE;
    depth = 6;
    spendOpcodes(count) {
        this.opcodes -= count;
        if (this.opcodes < 0)
            throw new AllowanceSpent("it holds more than 50 million pickle opcodes");
    }
    spendMembers(count) {
        this.members -= count;
        if (this.members < 0)
            throw new AllowanceSpent("it holds more than 100,000 archive members");
    }
    spendInflated(bytes) {
        this.inflatedBytes -= bytes;
        if (this.inflatedBytes < 0)
            throw new AllowanceSpent("it unpacks to more than 1 GiB");
    }
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/bundle/gates/scan/bytes.js

/** Walkers ask for a few bytes many times; those come from one page. */
const SMALL = 4096;
const PAGE = 65_536;
/** A file that stays open until it is disposed of. Never followed by a write. */
class FileSource {
    size;
    #descriptor;
    #page = Buffer.alloc(0);
    #pageStart = 0;
    constructor(path) {
        this.#descriptor = (0,external_node_fs_.openSync)(path, "r");
        this.size = (0,external_node_fs_.fstatSync)(this.#descriptor).size;
    }
    read(offset, length) {
        const wanted = Math.max(0, Math.min(length, this.size - offset));
        if (wanted > SMALL)
            return this.#readFile(offset, wanted);
        if (offset < this.#pageStart || offset + wanted > this.#pageStart + this.#page.length) {
            this.#page = this.#readFile(offset, Math.max(0, Math.min(PAGE, this.size - offset)));
            this.#pageStart = offset;
        }
        return this.#page.subarray(offset - this.#pageStart, offset - this.#pageStart + wanted);
    }
    #readFile(offset, wanted) {
        const buffer = Buffer.allocUnsafe(wanted);
        let filled = 0;
        while (filled < wanted) {
            const got = (0,external_node_fs_.readSync)(this.#descriptor, buffer, filled, wanted - filled, offset + filled);
            if (got === 0)
                break;
            filled += got;
        }
        return buffer.subarray(0, filled);
    }
    [Symbol.dispose]() {
        (0,external_node_fs_.closeSync)(this.#descriptor);
    }
}
function bufferSource(bytes) {
    return { size: bytes.length, read: (offset, length) => bytes.subarray(offset, offset + length) };
}
/** A range of another source, as its own source from 0. */
function sliceSource(source, start, length) {
    const size = Math.max(0, Math.min(length, source.size - start));
    return {
        size,
        read: (offset, wanted) => source.read(start + offset, Math.max(0, Math.min(wanted, size - offset))),
    };
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/walk.js

/** Reports a sighting whose message is a predicate, such as `calls os.system when loaded`. */
function tell(walk, content, sighting) {
    const place = sighting.byteOffset === undefined ? "" : ` (byte ${sighting.byteOffset})`;
    walk.report({
        ...sighting,
        message: `${printable(content.subject)} ${sighting.message}${place}`,
        member: content.member,
    });
}
function tellIncomplete(walk, content, reason) {
    walk.report(incomplete(content.subject, reason, content.member));
}
/** Content inside `outer` that has a name of its own. */
function memberOf(outer, name, source) {
    const member = outer.member === undefined ? name : `${outer.member}/${name}`;
    const { file, depth } = outer;
    return { source, name, file, member, subject: `${file} (${member})`, depth: depth + 1 };
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/archives/zip.js
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const LONGEST_COMMENT = 0xffff;
/**
 * Reads the central directory and every local header of a zip, however odd. Nothing is refused: what is
 * inconsistent is for the caller to report. Source: APPNOTE.TXT 6.3.10.
 * @returns undefined when no end-of-directory record is there.
 */
function readZip(source) {
    const tailStart = Math.max(0, source.size - LONGEST_COMMENT - 22);
    const tail = source.read(tailStart, source.size - tailStart);
    let at = tail.length - 22;
    while (at >= 0 && !(tail.readUInt32LE(at) === END && at + 22 + tail.readUInt16LE(at + 20) <= tail.length))
        at--;
    if (at < 0)
        return undefined;
    let count = tail.readUInt16LE(at + 10);
    let size = tail.readUInt32LE(at + 12);
    let start = tail.readUInt32LE(at + 16);
    let recordStart = tailStart + at;
    const locator = source.read(recordStart - 20, 20);
    if (recordStart >= 20 && locator.length === 20 && locator.readUInt32LE(0) === LOCATOR_64) {
        const record = source.read(Number(locator.readBigUInt64LE(8)), 56);
        if (record.length === 56 && record.readUInt32LE(0) === END_64) {
            recordStart = Number(locator.readBigUInt64LE(8));
            count = Number(record.readBigUInt64LE(32));
            size = Number(record.readBigUInt64LE(40));
            start = Number(record.readBigUInt64LE(48));
        }
    }
    // The directory ends where its end record starts; a difference is what was put before the archive.
    const prefix = Math.max(0, recordStart - size - start);
    return readEntries(source, start + prefix, size, count, prefix);
}
function readEntries(source, start, size, count, prefix) {
    const directory = source.read(start, Math.min(size, 2 ** 28));
    const entries = [];
    let at = 0;
    while (at + 46 <= directory.length && directory.readUInt32LE(at) === CENTRAL) {
        const nameLength = directory.readUInt16LE(at + 28);
        const extraLength = directory.readUInt16LE(at + 30);
        const end = at + 46 + nameLength + extraLength + directory.readUInt16LE(at + 32);
        const sizes = {
            size: directory.readUInt32LE(at + 24),
            compressedSize: directory.readUInt32LE(at + 20),
            headerOffset: directory.readUInt32LE(at + 42),
        };
        const extra = directory.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
        const wide = widen(sizes, extra);
        const headerOffset = wide.headerOffset + prefix;
        entries.push({
            name: directory.toString("utf8", at + 46, at + 46 + nameLength),
            method: directory.readUInt16LE(at + 10),
            flags: directory.readUInt16LE(at + 8),
            crc: directory.readUInt32LE(at + 16),
            unixMode: directory.readUInt32LE(at + 38) >>> 16,
            ...wide,
            headerOffset,
            local: readLocal(source, headerOffset),
        });
        at = end;
    }
    const broken = entries.length === count
        ? undefined
        : `its directory announces ${count} entries and holds ${entries.length}`;
    return { entries, prefix, broken };
}
/** Values of 0xffffffff stand in the ZIP64 extra field, in this order. */
function widen(sizes, extra) {
    const wide = { ...sizes };
    let at = 0;
    while (at + 4 <= extra.length) {
        const length = extra.readUInt16LE(at + 2);
        if (extra.readUInt16LE(at) === 1) {
            let field = at + 4;
            for (const key of ["size", "compressedSize", "headerOffset"]) {
                if (sizes[key] !== 0xffffffff || field + 8 > Math.min(at + 4 + length, extra.length))
                    continue;
                wide[key] = Number(extra.readBigUInt64LE(field));
                field += 8;
            }
        }
        at += 4 + length;
    }
    return wide;
}
function readLocal(source, offset) {
    const header = source.read(offset, 30);
    if (header.length < 30 || header.readUInt32LE(0) !== LOCAL)
        return undefined;
    const nameLength = header.readUInt16LE(26);
    return {
        name: source.read(offset + 30, nameLength).toString("utf8"),
        flags: header.readUInt16LE(6),
        method: header.readUInt16LE(8),
        dataOffset: offset + 30 + nameLength + header.readUInt16LE(28),
    };
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/archives/zip-members.js





const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 0x1;
const STRONGLY_ENCRYPTED = 0x40;
const SYMLINK = 0o120000;
const CRC_LIMIT = 2 ** 26;
/** Looks into every member of a zip, by content. One bad member does not stop the others. */
function walkZip(content, walk) {
    const directory = readZip(content.source);
    if (directory === undefined)
        return false;
    walk.formats.add("zip");
    const { entries, broken } = directory;
    walk.allowance.spendMembers(entries.length);
    if (broken !== undefined)
        tellIncomplete(walk, content, broken);
    const claimed = entries.reduce((sum, entry) => sum + entry.compressedSize, 0);
    if (claimed > content.source.size) {
        tellIncomplete(walk, content, "its members claim more bytes than it has, so they overlap");
        return true;
    }
    const names = new Set();
    for (const entry of entries) {
        for (const oddity of odditiesOf(entry, names))
            inconsistent(walk, content, entry.name, oddity);
        names.add(entry.name);
        if (entry.name.endsWith("/") && entry.size === 0)
            continue;
        const data = dataOf(entry, content, walk);
        if (data !== undefined)
            walk.into(memberOf(content, printable(entry.name), data));
    }
    walkHidden(content, entries, walk);
    return true;
}
function inconsistent(walk, content, name, oddity) {
    tell(walk, content, {
        rule: "zip/inconsistent",
        severity: "high",
        message: `has the member ${printable(name)}, ${oddity}`,
        fix: "Do not load it: zip readers disagree about such archives. Write it again with the library's own save.",
        seen: `${name} ${oddity}`,
    });
}
function* odditiesOf(entry, names) {
    const { name, local, flags } = entry;
    if (names.has(name))
        yield "which is there twice";
    if (/^(?:[\\/]|[A-Za-z]:)|(?:^|[\\/])\.\.(?:[\\/]|$)/.test(name))
        yield "whose name leads out of the folder";
    if ((entry.unixMode & 0o170000) === SYMLINK)
        yield "which is a symbolic link";
    if ((flags & (ENCRYPTED | STRONGLY_ENCRYPTED)) !== 0)
        yield "which is marked as encrypted";
    if (local === undefined)
        yield "whose local header is not where the directory says";
    else {
        if (local.name !== name)
            yield `which its local header calls ${printable(local.name)}`;
        if (local.method !== entry.method)
            yield "whose headers name two compression methods";
        if (((local.flags ^ flags) & (ENCRYPTED | STRONGLY_ENCRYPTED)) !== 0) {
            yield "whose headers disagree about encryption";
        }
    }
}
function dataOf(entry, content, walk) {
    const inside = memberOf(content, printable(entry.name), content.source);
    if (entry.local === undefined) {
        tellIncomplete(walk, inside, "its data cannot be found");
        return undefined;
    }
    const raw = sliceSource(content.source, entry.local.dataOffset, entry.compressedSize);
    if (raw.size < entry.compressedSize) {
        tellIncomplete(walk, inside, "the archive ends before its data does");
    }
    const encrypted = (entry.flags & (ENCRYPTED | STRONGLY_ENCRYPTED)) !== 0;
    if (entry.method === STORED) {
        // Readers that ignore the flag load what is stored in plain, so it is looked at; it proves nothing.
        if (encrypted)
            tellIncomplete(walk, inside, "it is marked as encrypted");
        else
            checkCrc(entry, raw, content, walk);
        return raw;
    }
    if (entry.method !== DEFLATED) {
        tellIncomplete(walk, inside, `it is compressed by method ${entry.method}, which is not read`);
        return undefined;
    }
    const data = inflate(raw, inside, walk);
    if (data !== undefined)
        checkCrc(entry, data, content, walk);
    return data;
}
function inflate(raw, inside, walk) {
    const limit = walk.allowance.bytesPerInflate;
    if (raw.size > limit) {
        tellIncomplete(walk, inside, "it is larger than 256 MiB compressed");
        return undefined;
    }
    try {
        const data = (0,external_node_zlib_.inflateRawSync)(raw.read(0, raw.size), { maxOutputLength: limit });
        walk.allowance.spendInflated(data.length);
        return bufferSource(data);
    }
    catch (thrown) {
        if (!isZlibError(thrown))
            throw thrown;
        const tooLarge = thrown.code === "ERR_BUFFER_TOO_LARGE";
        tellIncomplete(walk, inside, tooLarge ? "it unpacks to more than 256 MiB" : "its compressed data is broken");
        return undefined;
    }
}
function isZlibError(thrown) {
    return (thrown instanceof Error && "code" in thrown && /^Z_|^ERR_BUFFER_TOO_LARGE$/.test(String(thrown.code)));
}
/** Python refuses a wrong sum, other readers do not; torch writes the right one in the directory. */
function checkCrc(entry, data, content, walk) {
    if (data.size > CRC_LIMIT)
        return;
    if ((0,external_node_zlib_.crc32)(data.read(0, data.size)) !== entry.crc || data.size !== entry.size) {
        inconsistent(walk, content, entry.name, "whose checksum or size does not fit its data");
    }
}
/** Members that only a reader of local headers sees, in front of the first listed one. */
function walkHidden(content, entries, walk) {
    const listed = new Set(entries.map((entry) => entry.headerOffset));
    const spans = entries
        .filter((entry) => entry.local !== undefined)
        .map((entry) => ({
        start: entry.headerOffset,
        end: (entry.local?.dataOffset ?? 0) + entry.compressedSize,
    }))
        .sort((a, b) => a.start - b.start);
    let covered = 0;
    for (const span of [...spans, { start: content.source.size, end: content.source.size }]) {
        const gap = content.source.read(covered, Math.min(span.start - covered, 2 ** 20));
        for (let at = gap.indexOf("PK\x03\x04"); at !== -1; at = gap.indexOf("PK\x03\x04", at + 4)) {
            const local = readLocal(content.source, covered + at);
            if (local === undefined || listed.has(covered + at))
                continue;
            inconsistent(walk, content, local.name, "which is not in the archive's directory");
            const rest = sliceSource(content.source, local.dataOffset, span.start - local.dataOffset);
            walk.into(memberOf(content, printable(local.name), rest));
        }
        covered = Math.max(covered, span.end);
    }
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/archives/compressed.js




/** Containers that are recognised but not unpacked: whatever they hold was not seen. */
const UNREAD = [
    ["377abcaf271c", "7z archive"],
    ["526172211a07", "RAR archive"],
    ["425a68", "bzip2 stream"],
    ["fd377a585a00", "xz stream"],
    ["04224d18", "LZ4 stream"],
    ["28b52ffd", "Zstandard stream"],
    ["5a46", "joblib ZF stream"],
];
/** Properties of the default filter, a dictionary of whole KiB, and a size that is unknown or below 2^40. */
const LZMA_ALONE = /^5d00[0-9a-f]{6}(?:f{16}|[0-9a-f]{10}0{6})/;
/** Says so when the content is a container that is not unpacked here. */
function tellUnreadContainer(content, walk) {
    const head = content.source.read(0, 13).toString("hex");
    const format = UNREAD.find(([magic]) => head.startsWith(magic))?.[1] ??
        (LZMA_ALONE.test(head) ? "LZMA stream" : undefined);
    if (format === undefined)
        return false;
    if (format === "bzip2 stream" && !/^425a683[1-9]3141/.test(head))
        return false;
    if (format === "joblib ZF stream" && !/^5a463078/.test(head))
        return false;
    walk.formats.add("container");
    tellIncomplete(walk, content, `it is a ${format}, which is not unpacked`);
    return true;
}
/** Unpacks gzip and looks into what it holds. */
function walkGzip(content, walk) {
    const head = content.source.read(0, 3);
    if (head.length < 3 || head[0] !== 0x1f || head[1] !== 0x8b || head[2] !== 8)
        return false;
    walk.formats.add("gzip");
    const data = unpack(content, walk, (bytes, limit) => (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: limit }));
    if (typeof data === "string")
        tellIncomplete(walk, content, data);
    else
        intoUnpacked(content, walk, data);
    return true;
}
/**
 * Unpacks zlib, as joblib writes it. Two bytes are a weak sign (a pickle can start with them), so data that
 * does not unpack is only incomplete when `expected`.
 */
function walkZlib(content, walk, expected) {
    const head = content.source.read(0, 2);
    if (head.length < 2 || (head[0] & 0x0f) !== 8 || head[0] >> 4 > 7 || head.readUInt16BE(0) % 31 !== 0)
        return false;
    const data = unpack(content, walk, (bytes, limit) => (0,external_node_zlib_.inflateSync)(bytes, { maxOutputLength: limit }));
    if (typeof data === "string") {
        // A large output or input is no proof of another format: it was simply not seen.
        const certain = expected || data !== BROKEN;
        if (certain)
            tellIncomplete(walk, content, data);
        return certain;
    }
    walk.formats.add("zlib");
    intoUnpacked(content, walk, data);
    return true;
}
const BROKEN = "its compressed data is broken";
function unpack(content, walk, inflate) {
    const limit = walk.allowance.bytesPerInflate;
    const { source } = content;
    try {
        if (source.size > limit) {
            inflate(source.read(0, 2 ** 16), 2 ** 30);
            return "it is larger than 256 MiB compressed";
        }
        const data = inflate(source.read(0, source.size), limit);
        walk.allowance.spendInflated(data.length);
        return bufferSource(data);
    }
    catch (thrown) {
        if (!isZlibError(thrown))
            throw thrown;
        if (thrown.code === "ERR_BUFFER_TOO_LARGE")
            return "it unpacks to more than 256 MiB";
        return thrown.code === "Z_BUF_ERROR" && source.size > limit
            ? "it is larger than 256 MiB compressed"
            : BROKEN;
    }
}
function intoUnpacked(content, walk, source) {
    const name = content.name.replace(/\.(?:gz|z|tgz)$/i, "");
    walk.into({ ...memberOf(content, "unpacked", source), name });
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/archives/tar.js



const BLOCK = 512;
/** Looks into every file of a tar (POSIX ustar, GNU long names skipped over), by content. */
function walkTar(content, walk) {
    const { source } = content;
    if (source.read(257, 5).toString("latin1") !== "ustar")
        return false;
    walk.formats.add("tar");
    let at = 0;
    while (at + BLOCK <= source.size) {
        const header = source.read(at, BLOCK);
        if (header.every((byte) => byte === 0))
            return true;
        const size = readSize(header);
        if (size === undefined || header.toString("latin1", 257, 262) !== "ustar") {
            tellIncomplete(walk, content, `the tar header at byte ${at} is broken`);
            return true;
        }
        walk.allowance.spendMembers(1);
        const type = String.fromCharCode(header[156]);
        const name = [header.toString("utf8", 345, 500), header.toString("utf8", 0, 100)]
            .map((part) => part.split("\0", 1)[0])
            .filter((part) => part !== "")
            .join("/");
        if (/^\/|(?:^|\/)\.\.(?:\/|$)/.test(name)) {
            tell(walk, content, {
                rule: "tar/unsafe-path",
                severity: "high",
                message: `has the member ${printable(name)}, whose name leads out of the folder`,
                fix: "Do not unpack it; write the archive again with relative names.",
                seen: name,
            });
        }
        if (type === "0" || type === "\0" || type === "7") {
            walk.into(memberOf(content, printable(name), sliceSource(source, at + BLOCK, size)));
        }
        at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
    }
    return true;
}
/** Octal digits, or base 256 when the first bit is set. */
function readSize(header) {
    if ((header[124] & 0x80) !== 0)
        return Number(header.readBigUInt64BE(128));
    const digits = header.toString("latin1", 124, 136).replaceAll(/[\0 ]/g, "");
    return /^[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : undefined;
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/formats/hdf5.js

const SIGNATURE = Buffer.from("\x89HDF\r\n\x1a\n", "latin1");
const CHUNK = 2 ** 20;
/** Longer than what is searched for, so that nothing is missed between two chunks. */
const OVERLAP = 64;
const LAMBDA = /"class_name"\s{0,8}:\s{0,8}"(?:Lambda|__lambda__)"/;
/**
 * A Keras model in HDF5. Its configuration is a text attribute, which HDF5 never compresses, so a Lambda
 * layer is found in the raw bytes without following the file's structure.
 */
function walkHdf5(content, walk) {
    const { source } = content;
    const isHdf5 = [0, 512, 1024, 2048].some((offset) => source.read(offset, 8).equals(SIGNATURE));
    if (!isHdf5)
        return false;
    walk.formats.add("hdf5");
    for (let at = 0; at < source.size; at += CHUNK) {
        if (!LAMBDA.test(source.read(at, CHUNK + OVERLAP).toString("latin1")))
            continue;
        tell(walk, content, {
            rule: "keras/code-layer",
            severity: "critical",
            message: "has a Lambda layer, which holds Python code that runs with the model",
            fix: "Replace the layer by a registered class of yours, or export to ONNX.",
            seen: "Lambda",
        });
        return true;
    }
    return true;
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/formats/keras.js

const MOST_NODES = 1_000_000;
/** Names of a Keras configuration that stand for Python code in the file. */
const CODE_CLASSES = new Set(["Lambda", "__lambda__", "TorchModuleWrapper"]);
/** The `config.json` of a .keras archive: layers that carry Python code or name functions outside Keras. */
function walkKerasConfig(content, walk) {
    if (!/(?:^|\/)(?:config|metadata)\.json$/.test(content.name) || content.depth === 0)
        return false;
    let root;
    try {
        root = JSON.parse(content.source.read(0, 2 ** 26).toString("utf8"));
    }
    catch {
        return false;
    }
    const queue = [root];
    for (let i = 0; i < queue.length && i < MOST_NODES; i++) {
        const node = queue[i];
        if (typeof node !== "object" || node === null)
            continue;
        if (!Array.isArray(node))
            inspect(Object.fromEntries(Object.entries(node)), content, walk);
        queue.push(...Object.values(node));
    }
    return true;
}
function inspect(node, content, walk) {
    const name = node["class_name"];
    if (typeof name !== "string")
        return;
    const module = node["module"] ?? node["fn_module"];
    const isForeign = typeof module === "string" && !/^(?:keras|tensorflow\.keras|tf_keras)(?:\.|$)/.test(module);
    if (CODE_CLASSES.has(name)) {
        tell(walk, content, {
            rule: "keras/code-layer",
            severity: "critical",
            message: `has a ${name} layer, which holds Python code that runs with the model`,
            fix: "Replace the layer by a registered class of yours, or export to ONNX.",
            seen: name,
        });
    }
    else if (isForeign && module !== "builtins") {
        tell(walk, content, {
            rule: "keras/foreign-object",
            severity: "high",
            message: `names ${module}.${name}, which is not part of Keras and is imported on loading`,
            fix: "Load it only with the package that registers this class, after review.",
            seen: `${module}.${name}`,
        });
    }
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/pickle/values.js
const DATA = { kind: "data" };
function isKind(value, kind) {
    return typeof value === "object" && value.kind === kind;
}
const ENTRIES_KEPT = 64;
function setEntry(dict, key, value) {
    if (typeof key !== "string")
        return;
    dict.entries ??= new Map();
    if (dict.entries.size < ENTRIES_KEPT || dict.entries.has(key))
        dict.entries.set(key, value);
}
function fullName(global) {
    return `${global.module}.${global.name}`;
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/pickle/arrays.js

const WRAPPER = "joblib.numpy_pickle.NumpyArrayWrapper";
const HAS_OBJECT = 1;
/**
 * The block behind a `NumpyArrayWrapper`: one byte of padding length and the padding (when the wrapper says
 * how it aligned), then shape × item size raw bytes, or a pickle for arrays of objects.
 * Source: joblib.numpy_pickle.NumpyArrayWrapper.read_array.
 */
function arrayBlockAfter(call, offset, source) {
    if (!isKind(call.callee, "global") || fullName(call.callee) !== WRAPPER)
        return undefined;
    const state = isKind(call.state, "dict") ? call.state.entries : undefined;
    const shape = state?.get("shape");
    const item = itemOf(state?.get("dtype"));
    if (!isKind(shape, "tuple") || item === undefined) {
        return { kind: "unknown", reason: "the size of a joblib array is not known" };
    }
    if (item === "object")
        return { kind: "objects", start: offset };
    let bytes = item;
    for (const length of shape.items) {
        if (typeof length !== "number" || length < 0) {
            return { kind: "unknown", reason: "the shape of a joblib array is no list of lengths" };
        }
        bytes *= length;
    }
    let start = offset;
    if (typeof state?.get("numpy_array_alignment_bytes") === "number") {
        start += 1 + (source.read(offset, 1)[0] ?? 0);
    }
    const end = start + bytes;
    return end <= source.size ? { kind: "raw", end } : { kind: "unknown", reason: "a joblib array is cut off" };
}
/** Bytes of one item of a `numpy.dtype(...)` call, or `object`. */
function itemOf(dtype) {
    if (!isKind(dtype, "call") || !isKind(dtype.callee, "global") || dtype.callee.name !== "dtype")
        return undefined;
    const code = dtype.args[0];
    const match = typeof code === "string" ? /^[<>|=]?([a-zA-Z?])(\d*)$/.exec(code) : null;
    if (match === null)
        return undefined;
    const [, letter, digits] = match;
    const size = digits === "" ? 1 : Number(digits);
    if (letter === "O")
        return "object";
    if (letter === "U")
        return size * 4;
    if (letter !== "V")
        return size;
    const flags = isKind(dtype.state, "tuple") ? dtype.state.items[7] : undefined;
    if (typeof flags !== "number")
        return undefined;
    return (flags & HAS_OBJECT) === 0 ? size : "object";
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/pickle/opcodes.js
/** How the argument behind an opcode is written. */
const Argument = {
    invalid: 0,
    none: 1,
    u1: 2,
    u2: 3,
    u4: 4,
    i4: 5,
    f8: 6,
    u8: 7,
    line: 8,
    twoLines: 9,
    latin1: 10,
    latin4: 11,
    text1: 12,
    text4: 13,
    text8: 14,
    bytes1: 15,
    bytes4: 16,
    bytes8: 17,
    long1: 18,
    long4: 19,
};
/** Every opcode of protocols 0 to 5: byte, name, argument. From CPython's pickletools. */
const TABLE = [
    [0x28, "MARK", "none"],
    [0x29, "EMPTY_TUPLE", "none"],
    [0x2e, "STOP", "none"],
    [0x30, "POP", "none"],
    [0x31, "POP_MARK", "none"],
    [0x32, "DUP", "none"],
    [0x42, "BINBYTES", "bytes4"],
    [0x43, "SHORT_BINBYTES", "bytes1"],
    [0x46, "FLOAT", "line"],
    [0x47, "BINFLOAT", "f8"],
    [0x49, "INT", "line"],
    [0x4a, "BININT", "i4"],
    [0x4b, "BININT1", "u1"],
    [0x4c, "LONG", "line"],
    [0x4d, "BININT2", "u2"],
    [0x4e, "NONE", "none"],
    [0x50, "PERSID", "line"],
    [0x51, "BINPERSID", "none"],
    [0x52, "REDUCE", "none"],
    [0x53, "STRING", "line"],
    [0x54, "BINSTRING", "latin4"],
    [0x55, "SHORT_BINSTRING", "latin1"],
    [0x56, "UNICODE", "line"],
    [0x58, "BINUNICODE", "text4"],
    [0x5d, "EMPTY_LIST", "none"],
    [0x61, "APPEND", "none"],
    [0x62, "BUILD", "none"],
    [0x63, "GLOBAL", "twoLines"],
    [0x64, "DICT", "none"],
    [0x65, "APPENDS", "none"],
    [0x67, "GET", "line"],
    [0x68, "BINGET", "u1"],
    [0x69, "INST", "twoLines"],
    [0x6a, "LONG_BINGET", "u4"],
    [0x6c, "LIST", "none"],
    [0x6f, "OBJ", "none"],
    [0x70, "PUT", "line"],
    [0x71, "BINPUT", "u1"],
    [0x72, "LONG_BINPUT", "u4"],
    [0x73, "SETITEM", "none"],
    [0x74, "TUPLE", "none"],
    [0x75, "SETITEMS", "none"],
    [0x7d, "EMPTY_DICT", "none"],
    [0x80, "PROTO", "u1"],
    [0x81, "NEWOBJ", "none"],
    [0x82, "EXT1", "u1"],
    [0x83, "EXT2", "u2"],
    [0x84, "EXT4", "i4"],
    [0x85, "TUPLE1", "none"],
    [0x86, "TUPLE2", "none"],
    [0x87, "TUPLE3", "none"],
    [0x88, "NEWTRUE", "none"],
    [0x89, "NEWFALSE", "none"],
    [0x8a, "LONG1", "long1"],
    [0x8b, "LONG4", "long4"],
    [0x8c, "SHORT_BINUNICODE", "text1"],
    [0x8d, "BINUNICODE8", "text8"],
    [0x8e, "BINBYTES8", "bytes8"],
    [0x8f, "EMPTY_SET", "none"],
    [0x90, "ADDITEMS", "none"],
    [0x91, "FROZENSET", "none"],
    [0x92, "NEWOBJ_EX", "none"],
    [0x93, "STACK_GLOBAL", "none"],
    [0x94, "MEMOIZE", "none"],
    [0x95, "FRAME", "u8"],
    [0x96, "BYTEARRAY8", "bytes8"],
    [0x97, "NEXT_BUFFER", "none"],
    [0x98, "READONLY_BUFFER", "none"],
];
/** Argument kind by opcode; 0 for bytes that are no opcode. */
const ARGUMENT_OF = new Uint8Array(256);
const NAMES = [];
for (const [opcode, name, argument] of TABLE) {
    ARGUMENT_OF[opcode] = Argument[argument];
    NAMES[opcode] = name;
}
function opcodeName(opcode) {
    return NAMES[opcode] ?? `byte 0x${opcode.toString(16).padStart(2, "0")}`;
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/pickle/reader.js
/** The stream ends or breaks here, as CPython's unpickler would say too. */
class BrokenPickle extends Error {
}
const WINDOW = 2 ** 18;
const LONGEST_LINE = 2 ** 20;
/** Reads a source forward through a window, so that long data is skipped without being loaded. */
class PickleReader {
    source;
    #buffer;
    #base;
    #at = 0;
    constructor(source, offset) {
        this.source = source;
        this.#base = offset;
        this.#buffer = source.read(offset, WINDOW);
    }
    get offset() {
        return this.#base + this.#at;
    }
    get atEnd() {
        return this.offset >= this.source.size;
    }
    /** Makes `count` bytes available from the current place. */
    #need(count) {
        if (this.#at + count <= this.#buffer.length)
            return;
        const offset = this.offset;
        if (offset + count > this.source.size)
            throw new BrokenPickle("it ends in the middle of a value");
        this.#buffer = this.source.read(offset, Math.max(count, WINDOW));
        this.#base = offset;
        this.#at = 0;
        if (this.#buffer.length < count)
            throw new BrokenPickle("it ends in the middle of a value");
    }
    u1() {
        if (this.#at >= this.#buffer.length)
            this.#need(1);
        return this.#buffer[this.#at++];
    }
    u2() {
        this.#need(2);
        this.#at += 2;
        return this.#buffer.readUInt16LE(this.#at - 2);
    }
    u4() {
        this.#need(4);
        this.#at += 4;
        return this.#buffer.readUInt32LE(this.#at - 4);
    }
    i4() {
        return this.u4() | 0;
    }
    /** Exact up to 2^53, which is beyond the end of any file. */
    u8() {
        const low = this.u4();
        return low + this.u4() * 2 ** 32;
    }
    skip(count) {
        const target = this.offset + count;
        if (!(count >= 0) || target > this.source.size) {
            throw new BrokenPickle("it ends in the middle of a value");
        }
        if (this.#at + count <= this.#buffer.length)
            this.#at += count;
        else
            this.seek(target);
    }
    seek(offset) {
        this.#base = offset;
        this.#at = 0;
        this.#buffer = this.source.read(offset, WINDOW);
    }
    text(length, encoding) {
        this.#need(length);
        const start = this.#at;
        this.#at += length;
        return this.#buffer.toString(encoding, start, this.#at);
    }
    /** Signed little-endian integer; undefined beyond 2^47, which no shape or size here reaches. */
    long(length) {
        if (length === 0)
            return 0;
        if (length > 6) {
            this.skip(length);
            return undefined;
        }
        this.#need(length);
        this.#at += length;
        return this.#buffer.readIntLE(this.#at - length, length);
    }
    /** Up to the next newline, which is consumed. Bytes as latin-1 characters. */
    line() {
        let end = this.#buffer.indexOf(0x0a, this.#at);
        if (end === -1) {
            this.#need(Math.min(LONGEST_LINE, this.source.size - this.offset));
            end = this.#buffer.indexOf(0x0a, this.#at);
            if (end === -1)
                throw new BrokenPickle("a line of text has no end");
        }
        const line = this.#buffer.toString("latin1", this.#at, end);
        this.#at = end + 1;
        return line;
    }
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/pickle/arguments.js



/** Longer text is left in place; no name of a module or a class is near this. */
const TEXT_KEPT = 4096;
/**
 * Reads the argument behind an opcode. Numbers and short text come as themselves, long text and bytes as
 * where they are; lines are read by the caller because each opcode has its own idea of them.
 */
function readArgument(kind, reader) {
    switch (kind) {
        case Argument.u1:
            return reader.u1();
        case Argument.u2:
            return reader.u2();
        case Argument.u4:
            return reader.u4();
        case Argument.i4:
            return reader.i4();
        case Argument.u8:
            return reader.u8();
        case Argument.f8:
            reader.skip(8);
            return DATA;
        case Argument.latin1:
            return arguments_text(reader, reader.u1(), "latin1");
        case Argument.latin4:
            return arguments_text(reader, positive(reader.i4()), "latin1");
        case Argument.text1:
            return arguments_text(reader, reader.u1(), "utf8");
        case Argument.text4:
            return arguments_text(reader, reader.u4(), "utf8");
        case Argument.text8:
            return arguments_text(reader, reader.u8(), "utf8");
        case Argument.bytes1:
            return span("bytes", reader, reader.u1());
        case Argument.bytes4:
            return span("bytes", reader, reader.u4());
        case Argument.bytes8:
            return span("bytes", reader, reader.u8());
        case Argument.long1:
            return reader.long(reader.u1()) ?? DATA;
        case Argument.long4:
            return reader.long(positive(reader.i4())) ?? DATA;
        default:
            return DATA;
    }
}
function arguments_text(reader, length, encoding) {
    return length > TEXT_KEPT ? span("text", reader, length) : reader.text(length, encoding);
}
function span(kind, reader, length) {
    const start = reader.offset;
    reader.skip(length);
    return { kind, start, length };
}
function positive(length) {
    if (length < 0)
        throw new BrokenPickle("a length is negative");
    return length;
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/pickle/memo.js

const MOST_ENTRIES = 10_000_000;
/** The unpickler's memo. Keys that follow one another are in an array, what a hostile stream makes up in a map. */
class PickleMemo {
    #dense = [];
    #sparse = new Map();
    /** Number of entries, which is what MEMOIZE takes for its key. */
    get size() {
        return this.#dense.length + this.#sparse.size;
    }
    get(key) {
        return this.#dense[key] ?? this.#sparse.get(key);
    }
    set(key, value) {
        if (key >= 0 && key < this.#dense.length) {
            this.#dense[key] = value;
            return;
        }
        if (this.size >= MOST_ENTRIES)
            throw new AllowanceSpent("it stores more than 10 million memo entries");
        if (key === this.#dense.length && !this.#sparse.has(key))
            this.#dense.push(value);
        else
            this.#sparse.set(key, value);
    }
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/pickle/stack.js


const MOST_VALUES = 10_000_000;
/** The unpickler's stack with its marks; a mark is a fence that no pop crosses. */
class PickleStack {
    #values = [];
    #marks = [];
    #fence = 0;
    get length() {
        return this.#values.length - this.#fence;
    }
    push(value) {
        if (this.#values.length >= MOST_VALUES)
            throw new AllowanceSpent("it stacks more than 10 million values");
        this.#values.push(value);
    }
    pop() {
        if (this.#values.length <= this.#fence)
            throw new BrokenPickle("it takes a value that is not there");
        return this.#values.pop();
    }
    top() {
        if (this.#values.length <= this.#fence)
            throw new BrokenPickle("it uses a value that is not there");
        return this.#values[this.#values.length - 1];
    }
    mark() {
        if (this.#marks.length >= MOST_VALUES)
            throw new AllowanceSpent("it stacks more than 10 million marks");
        this.#marks.push(this.#values.length);
        this.#fence = this.#values.length;
    }
    /** Removes the newest mark and returns what was above it. */
    toMark() {
        const start = this.#marks.pop();
        if (start === undefined)
            throw new BrokenPickle("it looks for a mark that is not there");
        this.#fence = this.#marks[this.#marks.length - 1] ?? 0;
        return this.#values.splice(start);
    }
    /** POP: a value, or the mark when nothing is above it. */
    drop() {
        if (this.#values.length > this.#fence)
            this.#values.pop();
        else
            this.toMark();
    }
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/pickle/text.js

const SIMPLE = {
    "\\": "\\",
    "'": "'",
    '"': '"',
    a: "\x07",
    b: "\b",
    f: "\f",
    n: "\n",
    r: "\r",
    t: "\t",
    v: "\v",
    "\n": "",
};
/** The argument of STRING: a quoted Python 2 literal with its escapes, so that `'\x6fs'` is `os`. */
function parseQuoted(line) {
    const text = line.trim();
    const quote = text[0];
    if (text.length < 2 || (quote !== "'" && quote !== '"') || !text.endsWith(quote)) {
        throw new BrokenPickle("a STRING is not quoted");
    }
    return text.slice(1, -1).replaceAll(/\\(x[0-9a-fA-F]{2}|[0-7]{1,3}|[\s\S])/g, (whole, code) => {
        if (code.length === 3 && code[0] === "x")
            return String.fromCharCode(Number.parseInt(code.slice(1), 16));
        if (/^[0-7]/.test(code))
            return String.fromCharCode(Number.parseInt(code, 8) & 0xff);
        return SIMPLE[code] ?? whole;
    });
}
/** The argument of UNICODE: raw-unicode-escape, where only `\uXXXX` and `\UXXXXXXXX` are escapes. */
function parseRawUnicode(line) {
    const escapes = /\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|[\s\S])/g;
    return line.replaceAll(escapes, (whole, short, long) => {
        const point = Number.parseInt(short ?? long ?? "", 16);
        return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    });
}
/** A line of bytes as the UTF-8 that GLOBAL and INST hold. */
function utf8Line(line) {
    if (!/[\x80-\xff]/.test(line))
        return line;
    const text = Buffer.from(line, "latin1").toString("utf8");
    if (text.includes("�"))
        throw new BrokenPickle("a name is not UTF-8");
    return text;
}
/** What Python's int() reads: blanks around, a sign, single underscores between digits. */
function parseInteger(line) {
    const text = line.trim();
    if (!/^[+-]?\d+(_\d+)*$/.test(text))
        return undefined;
    const value = Number(text.replaceAll("_", ""));
    return Number.isSafeInteger(value) ? value : undefined;
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/pickle/effects.js






/** What opcodes do to the stack and the memo; each import, call and change is told to the watcher. */
class PickleEffects {
    stack = new PickleStack();
    reader;
    watcher;
    /** Offset and byte of the opcode being followed. */
    start = 0;
    opcode = 0;
    /** The last opcode was followed by bytes that the loader reads by itself. */
    jumped = false;
    #memo = new PickleMemo();
    constructor(reader, watcher) {
        this.reader = reader;
        this.watcher = watcher;
    }
    key() {
        const key = parseInteger(this.reader.line());
        if (key === undefined)
            throw new BrokenPickle("a memo key is no number");
        return key;
    }
    integer() {
        const line = this.reader.line().replace(/L$/, "");
        if (!/^\s*[+-]?[\d_]+\s*$/.test(line))
            throw new BrokenPickle("an INT is no number");
        return parseInteger(line) ?? DATA;
    }
    float() {
        if (!/^\s*[+-]?(?:[\d_.]+(?:e[+-]?\d+)?|inf(?:inity)?|nan)\s*$/i.test(this.reader.line())) {
            throw new BrokenPickle("a FLOAT is no number");
        }
    }
    /** MEMOIZE counts entries, which is not one more than the highest key. */
    memoize() {
        this.put(this.#memo.size);
    }
    put(key) {
        this.#memo.set(key, this.stack.top());
    }
    get(key) {
        const value = this.#memo.get(key);
        if (value === undefined) {
            this.watcher.anomaly("missing-memo", this.start, `entry ${key} was never stored`);
        }
        this.stack.push(value ?? DATA);
    }
    text(value) {
        if (typeof value === "string" || isKind(value, "text"))
            this.watcher.text(value, this.start);
        this.stack.push(value);
    }
    tuple(count) {
        const items = [];
        for (let i = 0; i < count; i++)
            items.unshift(this.stack.pop());
        this.stack.push({ kind: "tuple", items });
    }
    change(items) {
        const target = this.stack.top();
        if (isKind(target, "dict"))
            fill(target, items);
        else if (typeof target === "object" && target !== DATA) {
            this.watcher.changes(target, this.start, opcodeName(this.opcode));
        }
    }
    build() {
        const state = this.stack.pop();
        const target = this.stack.top();
        if (isKind(target, "call")) {
            target.state = state;
            const resume = this.watcher.built(target, this.reader.offset);
            if (resume === undefined)
                return;
            this.reader.seek(resume);
            this.jumped = true;
        }
        else if (typeof target === "object" && target !== DATA) {
            this.watcher.changes(target, this.start, opcodeName(this.opcode));
        }
    }
    import() {
        const module = utf8Line(this.reader.line());
        const name = utf8Line(this.reader.line());
        return this.#imported({ kind: "global", module, name, resolved: true });
    }
    stackGlobal() {
        const name = this.stack.pop();
        const module = this.stack.pop();
        const known = typeof name === "string" && typeof module === "string";
        this.stack.push(this.#imported(known
            ? { kind: "global", module, name, resolved: true }
            : { kind: "global", module: "?", name: "?", resolved: false }));
    }
    #imported(global) {
        this.watcher.imports(global, this.start, opcodeName(this.opcode));
        return global;
    }
    extension(code) {
        this.watcher.anomaly("extension-code", this.start, `code ${code}`);
        this.stack.push({ kind: "global", module: "copyreg", name: `extension ${code}`, resolved: false });
    }
    call(callee, args) {
        const call = { kind: "call", callee, args };
        this.watcher.calls(call, this.start, opcodeName(this.opcode));
        this.stack.push(call);
    }
}
function fill(dict, items) {
    for (let i = 0; i + 1 < items.length; i += 2)
        setEntry(dict, items[i], items[i + 1]);
    return dict;
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/pickle/machine.js






const PROTO = 0x80;
const STOP = 0x2e;
const FRAME = 0x95;
/**
 * Follows one pickle stream as CPython's unpickler would and tells `watcher` what it would import, call and
 * change, without doing any of it. All opcodes of protocols 0 to 5 are taken whatever PROTO says, as the
 * unpickler takes them. Ends after STOP or where the stream breaks; what was told until then stays true.
 * @throws AllowanceSpent when the budget is used up.
 */
class PickleMachine {
    #reader;
    #watcher;
    #effects;
    constructor(source, offset, watcher) {
        this.#reader = new PickleReader(source, offset);
        this.#watcher = watcher;
        this.#effects = new PickleEffects(this.#reader, watcher);
    }
    run(allowance) {
        const reader = this.#reader;
        const effects = this.#effects;
        const first = reader.offset;
        let opcodes = 0;
        let frameEnd = 0;
        let declared = false;
        let stopped = false;
        let reason;
        try {
            while (!stopped) {
                effects.start = reader.offset;
                if (reader.atEnd)
                    throw new BrokenPickle("it ends without STOP");
                const opcode = reader.u1();
                effects.opcode = opcode;
                const kind = ARGUMENT_OF[opcode];
                if (kind === Argument.invalid)
                    throw new BrokenPickle(`${opcodeName(opcode)} is no opcode`);
                if ((++opcodes & 0xfff) === 0)
                    allowance.spendOpcodes(0x1000);
                if (opcode === PROTO) {
                    if (effects.start === first)
                        declared = true;
                    else
                        this.#watcher.anomaly("protocol", effects.start, "PROTO stands in the middle of the stream");
                    if (reader.u1() > 5)
                        throw new BrokenPickle("it declares a protocol above 5");
                }
                else if (opcode === FRAME) {
                    const nested = effects.start < frameEnd;
                    frameEnd = reader.u8() + reader.offset;
                    if (nested)
                        this.#watcher.anomaly("frame", effects.start, "a frame starts inside another");
                    if (frameEnd > reader.source.size) {
                        this.#watcher.anomaly("frame", effects.start, "a frame reaches beyond the end");
                    }
                    continue;
                }
                else if (opcode === STOP) {
                    effects.stack.pop();
                    stopped = true;
                }
                else {
                    follow(opcode, kind, effects);
                }
                if (effects.jumped) {
                    // joblib closes the frame before the bytes that it reads by itself.
                    effects.jumped = false;
                    frameEnd = 0;
                }
                else if (effects.start < frameEnd && reader.offset > frameEnd) {
                    this.#watcher.anomaly("frame", effects.start, `${opcodeName(opcode)} crosses the end of a frame`);
                    frameEnd = 0;
                }
            }
        }
        catch (thrown) {
            if (!(thrown instanceof BrokenPickle))
                throw thrown;
            reason = thrown.message;
        }
        allowance.spendOpcodes(opcodes & 0xfff);
        return { end: reader.offset, stopped, reason, opcodes, declared };
    }
}
/** One opcode behind the loop's own three (PROTO, FRAME, STOP). */
function follow(opcode, kind, effects) {
    const { stack, reader } = effects;
    const argument = readArgument(kind, reader);
    switch (opcode) {
        case 0x28: // MARK
            stack.mark();
            break;
        case 0x30: // POP
            stack.drop();
            break;
        case 0x31: // POP_MARK
            stack.toMark();
            break;
        case 0x32: // DUP
            stack.push(stack.top());
            break;
        case 0x71: // BINPUT
        case 0x72: // LONG_BINPUT
            effects.put(argument);
            break;
        case 0x70: // PUT
            effects.put(effects.key());
            break;
        case 0x94: // MEMOIZE counts entries, which is not one more than the highest key
            effects.memoize();
            break;
        case 0x68: // BINGET
        case 0x6a: // LONG_BINGET
            effects.get(argument);
            break;
        case 0x67: // GET
            effects.get(effects.key());
            break;
        case 0x4b: // BININT1
        case 0x4d: // BININT2
        case 0x4a: // BININT
        case 0x8a: // LONG1
        case 0x8b: // LONG4
            stack.push(argument);
            break;
        case 0x49: // INT
        case 0x4c: // LONG
            stack.push(effects.integer());
            break;
        case 0x46: // FLOAT
            effects.float();
            stack.push(DATA);
            break;
        case 0x54: // BINSTRING
        case 0x55: // SHORT_BINSTRING
        case 0x58: // BINUNICODE
        case 0x8c: // SHORT_BINUNICODE
        case 0x8d: // BINUNICODE8
            effects.text(argument);
            break;
        case 0x53: // STRING
            effects.text(parseQuoted(reader.line()));
            break;
        case 0x56: // UNICODE
            effects.text(parseRawUnicode(reader.line()));
            break;
        case 0x42: // BINBYTES
        case 0x43: // SHORT_BINBYTES
        case 0x8e: // BINBYTES8
        case 0x96: // BYTEARRAY8
            if (isKind(argument, "bytes"))
                effects.watcher.bytes(argument);
            stack.push(argument);
            break;
        case 0x29: // EMPTY_TUPLE
            stack.push({ kind: "tuple", items: [] });
            break;
        case 0x74: // TUPLE
            stack.push({ kind: "tuple", items: stack.toMark() });
            break;
        case 0x85: // TUPLE1
        case 0x86: // TUPLE2
        case 0x87: // TUPLE3
            effects.tuple(opcode - 0x84);
            break;
        case 0x7d: // EMPTY_DICT
            stack.push({ kind: "dict" });
            break;
        case 0x64: // DICT
            stack.push(fill({ kind: "dict" }, stack.toMark()));
            break;
        case 0x73: {
            // SETITEM
            const value = stack.pop();
            effects.change([stack.pop(), value]);
            break;
        }
        case 0x75: // SETITEMS
        case 0x65: // APPENDS
        case 0x90: // ADDITEMS
            effects.change(stack.toMark());
            break;
        case 0x61: // APPEND
            effects.change([stack.pop()]);
            break;
        case 0x62: // BUILD
            effects.build();
            break;
        case 0x6c: // LIST
        case 0x91: // FROZENSET
            stack.toMark();
            stack.push(DATA);
            break;
        case 0x63: // GLOBAL
            stack.push(effects.import());
            break;
        case 0x69: {
            // INST
            const callee = effects.import();
            effects.call(callee, stack.toMark());
            break;
        }
        case 0x93: // STACK_GLOBAL
            effects.stackGlobal();
            break;
        case 0x6f: {
            // OBJ: the first above the mark is the callee
            const [callee, ...args] = stack.toMark();
            if (callee === undefined)
                throw new BrokenPickle("OBJ has nothing to call");
            effects.call(callee, args);
            break;
        }
        case 0x52: // REDUCE
        case 0x81: {
            // NEWOBJ
            const args = stack.pop();
            effects.call(stack.pop(), isKind(args, "tuple") ? args.items : [args]);
            break;
        }
        case 0x92: {
            // NEWOBJ_EX
            const keywords = stack.pop();
            const args = stack.pop();
            const items = isKind(args, "tuple") ? args.items : [args];
            effects.call(stack.pop(), [...items, keywords]);
            break;
        }
        case 0x82: // EXT1
        case 0x83: // EXT2
        case 0x84: // EXT4
            effects.extension(argument);
            break;
        case 0x50: // PERSID
            reader.line();
            stack.push(DATA);
            break;
        case 0x51: // BINPERSID
            stack.pop();
            stack.push(DATA);
            break;
        case 0x98: // READONLY_BUFFER
            stack.top();
            break;
        default: // NONE, booleans, floats, EMPTY_LIST, EMPTY_SET, NEXT_BUFFER
            stack.push(DATA);
            break;
    }
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/pickle/allowed.js
/**
 * Names that a model file may import: calling them builds data and does nothing else. Tiered by library.
 * `Class` patterns cover a package's own classes, whose names the library changes from version to version;
 * parts of a package that run code or touch files are excluded below.
 */
const EXACT = {
    builtins: "object set frozenset bytearray bytes complex dict list tuple str int float bool slice range type Ellipsis " +
        "NotImplemented NoneType",
    collections: "OrderedDict Counter defaultdict deque",
    copyreg: "_reconstructor __newobj__ __newobj_ex__",
    _codecs: "encode",
    datetime: "date datetime time timedelta timezone",
    decimal: "Decimal",
    fractions: "Fraction",
    uuid: "UUID",
    array: "array _array_reconstructor",
    pathlib: "PurePosixPath PureWindowsPath PosixPath WindowsPath",
    numpy: "dtype ndarray matrix recarray float16 float32 float64 longdouble int8 int16 int32 int64 uint8 uint16 " +
        "uint32 uint64 bool_ bool str_ bytes_ complex64 complex128 datetime64 timedelta64 void",
    "numpy.core.multiarray": "_reconstruct scalar",
    "numpy._core.multiarray": "_reconstruct scalar",
    "numpy.core.numeric": "_frombuffer",
    "numpy._core.numeric": "_frombuffer",
    "numpy.ma.core": "_mareconstruct MaskedArray MaskedConstant",
    "numpy.random._pickle": "__randomstate_ctor __bit_generator_ctor __generator_ctor",
    "numpy.random.mtrand": "RandomState",
    "numpy.random._mt19937": "MT19937",
    "numpy.random._pcg64": "PCG64 PCG64DXSM",
    "numpy.random._philox": "Philox",
    "numpy.random._sfc64": "SFC64",
    "numpy.random.bit_generator": "SeedSequence __pyx_unpickle_SeedSequence",
    "joblib.numpy_pickle": "NumpyArrayWrapper",
    "sklearn.utils._bunch": "Bunch",
    "sklearn.neighbors._kd_tree": "newObj",
    "sklearn.neighbors._ball_tree": "newObj",
    "sklearn.metrics._dist_metrics": "newObj",
    torch: "Tensor Size device Storage FloatStorage DoubleStorage HalfStorage BFloat16Storage LongStorage IntStorage " +
        "ShortStorage CharStorage ByteStorage BoolStorage ComplexFloatStorage ComplexDoubleStorage UntypedStorage " +
        "QInt8Storage QUInt8Storage QInt32Storage float32 float64 float16 bfloat16 float8_e4m3fn float8_e5m2 int8 int16 " +
        "int32 int64 uint8 uint16 uint32 uint64 bool complex64 complex128 float double half int long short strided " +
        "contiguous_format channels_last per_tensor_affine per_channel_affine Generator",
    "torch.serialization": "_get_layout",
    "torch.storage": "UntypedStorage TypedStorage",
    "torch._utils": "_rebuild_tensor _rebuild_tensor_v2 _rebuild_tensor_v3 _rebuild_parameter _rebuild_parameter_with_state " +
        "_rebuild_sparse_tensor _rebuild_qtensor _rebuild_meta_tensor_no_storage _rebuild_nested_tensor " +
        "_rebuild_wrapper_subclass _rebuild_sparse_csr_tensor",
    "torch._tensor": "_rebuild_from_type_v2",
    "torch.nn.parameter": "Parameter Buffer",
    "numpy.ma": "MaskedArray",
    "scipy.sparse._csr": "csr_matrix csr_array",
    "scipy.sparse._csc": "csc_matrix csc_array",
    "scipy.sparse._coo": "coo_matrix coo_array",
    "scipy.sparse._dia": "dia_matrix dia_array",
    "scipy.sparse._lil": "lil_matrix lil_array",
    "scipy.sparse._dok": "dok_matrix dok_array",
    "scipy.sparse._bsr": "bsr_matrix bsr_array",
    "scipy.sparse.csr": "csr_matrix",
    "scipy.sparse.csc": "csc_matrix",
    pandas: "DataFrame Series Index RangeIndex MultiIndex DatetimeIndex TimedeltaIndex PeriodIndex IntervalIndex " +
        "CategoricalIndex Categorical CategoricalDtype StringDtype DatetimeTZDtype BooleanDtype Int8Dtype Int16Dtype " +
        "Int32Dtype Int64Dtype UInt8Dtype UInt16Dtype UInt32Dtype UInt64Dtype Float32Dtype Float64Dtype",
    "pandas.arrays": "ArrowStringArray StringArray DatetimeArray TimedeltaArray PeriodArray IntervalArray IntegerArray FloatingArray " +
        "BooleanArray NumpyExtensionArray",
    "pandas._libs.internals": "_unpickle_block",
    "pandas._libs.arrays": "__pyx_unpickle_NDArrayBacked",
    "pandas._libs.tslibs.timestamps": "_unpickle_timestamp",
    "pandas._libs.tslibs.timedeltas": "_timedelta_unpickle",
    "pandas._libs.tslibs.nattype": "_nat_unpickle",
    "pandas.core.indexes.base": "Index _new_Index",
    "pandas.core.indexes.range": "RangeIndex",
    "pandas.core.indexes.multi": "MultiIndex",
    "pandas.core.indexes.datetimes": "DatetimeIndex _new_DatetimeIndex",
    "pandas.core.frame": "DataFrame",
    "pandas.core.series": "Series",
    "pandas.core.internals.managers": "BlockManager SingleBlockManager",
    "pandas.core.dtypes.dtypes": "CategoricalDtype DatetimeTZDtype",
    "pandas.core.arrays.categorical": "Categorical",
    "pandas.core.arrays.datetimes": "DatetimeArray",
    "pyarrow.lib": "_restore_array type_for_alias py_buffer",
    "xgboost.core": "Booster",
    "lightgbm.basic": "Booster",
    "catboost.core": "CatBoostClassifier CatBoostRegressor CatBoost",
};
/**
 * Packages whose classes are estimators, layers and their parts. Not scipy.stats: its distributions run code
 * from their own state when they are restored.
 */
const CLASSES_OF = /^(?:sklearn|scipy\.sparse|scipy\.interpolate|scipy\.spatial|torch\.nn\.modules|torch\.optim|xgboost\.sklearn|lightgbm\.sklearn|imblearn|statsmodels\.(?:base|regression|discrete|genmod))(?:\.|$)/;
/** Their corners that run code, open files or hold test tools. */
const NEVER_UNDER = /(?:^|\.)(?:tests?|_?testing|_mocking|_test_common|conftest|datasets|externals|_build_utils|_show_versions|inspection|_pprint|_repr_html|_optional_dependencies|swa_utils|parallel|distributed)(?:\.|$)/;
const CLASS = /^_?[A-Z][A-Za-z0-9_]*$/;
const CYTHON_CLASS = /^__pyx_unpickle_[A-Z][A-Za-z0-9_]*$/;
const allowed_NAMES = new Set(Object.entries(EXACT).flatMap(([module, names]) => names.split(" ").map((name) => `${module}.${name}`)));
/** True for names that build data; `module` and `name` in Python 3's spelling. */
function isAllowedGlobal(module, name) {
    if (allowed_NAMES.has(`${module}.${name}`))
        return true;
    if (module === "numpy.dtypes" && /^[A-Z][A-Za-z0-9]*DType$/.test(name))
        return true;
    if (!CLASSES_OF.test(module) || NEVER_UNDER.test(module))
        return false;
    return CLASS.test(name) || CYTHON_CLASS.test(name);
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/pickle/dangerous.js
const CODE = "run any Python code";
const PROCESS = "start other programs";
const IMPORT = "import any module and reach any function";
const FILES = "read, write or delete files";
const NETWORK = "open network connections";
const NATIVE = "load native code";
const LOADER = "load another pickle or model unchecked";
const PACKAGES = "install packages";
const DEBUGGER = "run code through a debugger or profiler";
const STATE = "change the running interpreter";
/** Whole modules, submodules included. The list only raises the severity: what is on no list fails too. */
const MODULES = [
    [
        PROCESS,
        "os posix nt subprocess pty commands popen2 _posixsubprocess multiprocessing concurrent asyncio platform",
    ],
    [PROCESS, "webbrowser antigravity pexpect paramiko fabric invoke sh distutils.spawn torch.multiprocessing"],
    [
        CODE,
        "code codeop runpy timeit types _testcapi dis ast compileall py_compile doctest unittest test lib2to3 idlelib",
    ],
    [
        CODE,
        "torch._dynamo torch._inductor torch.utils._config_module torch.utils.bottleneck torch.utils.collect_env",
    ],
    [CODE, "torch.jit torch.fx torch.testing numpy.f2py numpy.testing numpy.distutils cloudpickle dill"],
    [CODE, "sympy.parsing pandas.core.computation pandas.eval mypy pytest _pytest nose IPython jinja2 mako"],
    [IMPORT, "importlib imp pkgutil zipimport zipapp pydoc modulefinder inspect site sys _frozen_importlib"],
    [IMPORT, "_frozen_importlib_external operator _operator functools.partialmethod weakref gc"],
    [
        FILES,
        "shutil tempfile io _io fileinput glob linecache zipfile tarfile gzip bz2 lzma mmap sqlite3 dbm csv",
    ],
    [FILES, "logging codecs configparser mailbox netrc filecmp genericpath posixpath ntpath nturl2path"],
    [
        NETWORK,
        "socket _socket ssl http urllib urllib2 urllib3 httplib httplib2 requests aiohttp ftplib smtplib poplib",
    ],
    [
        NETWORK,
        "imaplib telnetlib nntplib xmlrpc socketserver wsgiref torch.hub torch.distributed huggingface_hub",
    ],
    [NATIVE, "ctypes _ctypes cffi msvcrt winreg _winapi torch.utils.cpp_extension torch.ops numpy.ctypeslib"],
    [
        LOADER,
        "pickle _pickle cPickle marshal shelve jsonpickle joblib.numpy_pickle_compat torch.package torch.load",
    ],
    [PACKAGES, "pip setuptools pkg_resources ensurepip venv conda distutils"],
    [DEBUGGER, "pdb bdb trace tracemalloc profile cProfile pstats faulthandler cmd"],
    [
        STATE,
        "signal threading _thread _threading_local resource atexit builtins.__dict__ ctypes.util readline rlcompleter",
    ],
];
const dangerous_NAMES = [
    [CODE, "builtins", "eval exec compile execfile breakpoint help"],
    [
        IMPORT,
        "builtins",
        "__import__ getattr setattr delattr globals locals vars dir __build_class__ apply super",
    ],
    [FILES, "builtins", "open file input raw_input print"],
    [CODE, "builtins", "map filter reduce memoryview property classmethod staticmethod"],
    [LOADER, "joblib", "load"],
    [LOADER, "joblib.numpy_pickle", "load load_temporary_memmap"],
    [LOADER, "numpy", "load fromfile loadtxt genfromtxt memmap save savez"],
    [LOADER, "pandas", "read_pickle read_hdf read_csv read_sql"],
    [LOADER, "torch", "load jit compile"],
    [LOADER, "torch.serialization", "load save"],
    [LOADER, "torch.storage", "_load_from_bytes"],
    [FILES, "pathlib", "Path"],
    [CODE, "copyreg", "pickle add_extension constructor"],
    [CODE, "functools", "reduce"],
];
const ABILITY_OF_MODULE = new Map(MODULES.flatMap(([ability, names]) => names.split(" ").map((name) => [name, ability])));
const ABILITY_OF_NAME = new Map(dangerous_NAMES.flatMap(([ability, module, names]) => names.split(" ").map((name) => [`${module}.${name}`, ability])));
/** No name on the lists has more parts; a hostile one may have a million. */
const DEEPEST = 8;
/** What an attacker gets from the name, or undefined when no list knows it. */
function abilityOf(module, name) {
    const parts = `${module}.${name}`.split(".", DEEPEST);
    for (let length = parts.length; length > 0; length--) {
        const prefix = parts.slice(0, length).join(".");
        const ability = ABILITY_OF_NAME.get(prefix) ?? ABILITY_OF_MODULE.get(prefix);
        if (ability !== undefined)
            return ability;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/pickle/policy.js


/** Python 2's module names that the unpickler maps for protocols below 3. */
const PYTHON_2 = {
    __builtin__: "builtins",
    exceptions: "builtins",
    copy_reg: "copyreg",
    cPickle: "pickle",
    UserDict: "collections",
    urllib2: "urllib.request",
    httplib: "http.client",
    commands: "subprocess",
};
/** Names that changed too. */
const PYTHON_2_NAMES = {
    xrange: "range",
    unicode: "str",
    long: "int",
    basestring: "str",
};
/** `extra` holds names that the project accepts, as `module.name`. */
function judgeGlobal(module, name, extra) {
    if (extra.has(`${module}.${name}`))
        return undefined;
    const current = PYTHON_2[module] ?? module;
    const currentName = module === "__builtin__" ? (PYTHON_2_NAMES[name] ?? name) : name;
    if (isAllowedGlobal(current, currentName))
        return undefined;
    const ability = abilityOf(current, name) ?? abilityOf(module, name);
    if (ability !== undefined) {
        return { rule: "pickle/dangerous-global", severity: "critical", why: `can ${ability}` };
    }
    const parts = name.split(".");
    if (parts.some((part) => /^__.*__$/.test(part))) {
        return {
            rule: "pickle/dangerous-global",
            severity: "critical",
            why: "reaches into Python's internals through a double-underscore name",
        };
    }
    if (parts.length > 2 || (parts.length === 2 && !/^[A-Z]/.test(parts[0]))) {
        return {
            rule: "pickle/dangerous-global",
            severity: "critical",
            why: "walks through a module's attributes to another object",
        };
    }
    return {
        rule: "pickle/unlisted-global",
        severity: "high",
        why: "is on no list of names known to be harmless",
    };
}
/** True when both parts look like what a program writes, which bytes met by chance do not. */
function isPlausibleName(module, name) {
    const dotted = /^[\p{L}_][\p{L}\p{N}_]*(\.[\p{L}_][\p{L}\p{N}_]*)*$/u;
    return dotted.test(module) && dotted.test(name);
}
const MODULE_FUNCTIONS = /^[A-Z]/;
/**
 * `getattr(SomeClass, "MEMBER")` is how enumerations are stored before Python 3.12. It is harmless when the
 * class is allowed and the member a plain name.
 */
function isHarmlessGetattr(owner, attribute, extra) {
    return (typeof attribute === "string" &&
        /^[A-Za-z][A-Za-z0-9_]*$/.test(attribute) &&
        MODULE_FUNCTIONS.test(owner.name) &&
        judgeGlobal(owner.module, owner.name, extra) === undefined);
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/pickle/observations.js



/** Longest list of distinct names kept for one stream; a model uses a few dozen. */
const MOST_NAMES = 10_000;
const NEVER_LOAD = "Do not load it. Ask its author for safetensors or ONNX, which hold no code, or list the name under `allow` after review.";
const REWRITE = "Do not load it; write the file again from a source you trust.";
const ANOMALIES = {
    "extension-code": {
        rule: "pickle/extension-code",
        severity: "critical",
        says: "imports a name that only the loading process knows, by extension",
        fix: NEVER_LOAD,
    },
    frame: {
        rule: "pickle/frame-mismatch",
        severity: "high",
        says: "is read differently by Python's two unpicklers",
        fix: REWRITE,
    },
    "missing-memo": {
        rule: "pickle/malformed",
        severity: "high",
        says: "uses a stored value that is not there",
        fix: REWRITE,
    },
    protocol: {
        rule: "pickle/misplaced-protocol",
        severity: "low",
        says: "is not what Python writes",
        fix: REWRITE,
    },
};
/** Collects what one stream would do, and turns it into sightings when the stream is believed to be a pickle. */
class Observations {
    /** Bytes and text that may hold another pickle. */
    embedded = [];
    onBuilt = () => undefined;
    #names = new Map();
    #others = new Map();
    #allow;
    constructor(allow) {
        this.#allow = allow;
    }
    /** Distinct names in order of appearance, as `module.name`. */
    get globals() {
        return [...this.#names.keys()];
    }
    /** True when something plausible is imported and called: bytes that are no pickle do not do that. */
    get callsPlausibleName() {
        return this.#any((seen) => seen.calls > 0);
    }
    get importsPlausibleName() {
        return this.#any(() => true);
    }
    #any(condition) {
        return [...this.#names.values()].some((seen) => isPlausibleName(seen.global.module, seen.global.name) && condition(seen));
    }
    imports(global, offset, opcode) {
        if (!global.resolved) {
            this.#add("pickle/computed-global", "critical", offset, opcode, {
                message: `imports a name that is computed while loading (${opcode}), which hides what it is`,
                fix: NEVER_LOAD,
            });
            return;
        }
        const key = fullName(global);
        if (this.#names.has(key) || this.#names.size >= MOST_NAMES)
            return;
        this.#names.set(key, { global, offset, calls: 0, harmlessCalls: 0 });
    }
    calls(call, offset, opcode) {
        const { callee, args } = call;
        if (!isKind(callee, "global")) {
            this.#add("pickle/indirect-call", "high", offset, opcode, {
                message: `calls the result of another call (${opcode}), so the function cannot be known`,
                fix: NEVER_LOAD,
            });
            return;
        }
        const seen = this.#names.get(fullName(callee));
        if (seen === undefined)
            return;
        seen.calls++;
        seen.calledAt ??= offset;
        if (!isGetattr(callee))
            return;
        const [owner, attribute] = args;
        if (isKind(owner, "global") && isHarmlessGetattr(owner, attribute, this.#allow))
            seen.harmlessCalls++;
    }
    changes(target, offset, opcode) {
        const tensor = isKind(target, "call") && isKind(target.callee, "global") && target.callee;
        if (isKind(target, "global")) {
            this.#add("pickle/changed-global", "critical", offset, `${opcode} ${fullName(target)}`, {
                message: `changes the imported object ${printable(fullName(target))} itself (${opcode})`,
                fix: NEVER_LOAD,
            });
        }
        else if (tensor && /^_rebuild_/.test(tensor.name) && opcode !== "BUILD") {
            this.#add("pickle/changed-global", "critical", offset, `${opcode} ${fullName(tensor)}`, {
                message: `writes items into a tensor while loading (${opcode}), which can corrupt memory`,
                fix: NEVER_LOAD,
            });
        }
    }
    text(value, offset) {
        if (typeof value !== "string" || mayHoldPickle(value))
            this.#embed(value, offset);
    }
    bytes(span) {
        if (span.length > 2)
            this.#embed(span, span.start);
    }
    #embed(value, offset) {
        if (this.embedded.length < 100_000)
            this.embedded.push({ value, offset });
    }
    anomaly(kind, offset, detail) {
        const { rule, severity, says, fix } = ANOMALIES[kind];
        this.#add(rule, severity, offset, detail, { message: `${says}: ${detail}`, fix });
    }
    built(call, offset) {
        return this.onBuilt(call, offset);
    }
    #add(rule, severity, offset, seen, said) {
        const key = `${rule} ${seen}`;
        if (this.#others.has(key) || this.#others.size >= MOST_NAMES)
            return;
        this.#others.set(key, { rule, severity, seen, byteOffset: offset, ...said });
    }
    /** Messages are predicates: the caller puts the file's name before them. */
    sightings() {
        const found = [];
        for (const [name, seen] of this.#names) {
            if (isGetattr(seen.global) && seen.calls > 0 && seen.calls === seen.harmlessCalls)
                continue;
            const verdict = judgeGlobal(seen.global.module, seen.global.name, this.#allow);
            if (verdict === undefined)
                continue;
            const verb = seen.calledAt === undefined ? "imports" : "calls";
            const { rule, severity, why } = verdict;
            found.push({
                rule,
                severity,
                message: `${verb} ${printable(name)} when loaded, which ${why}`,
                fix: NEVER_LOAD,
                seen: name,
                byteOffset: seen.offset,
            });
        }
        return [...found, ...this.#others.values()];
    }
}
function isGetattr({ module, name }) {
    return name === "getattr" && (module === "builtins" || module === "__builtin__");
}
/** Starts like a pickle of protocol 2 to 5: as base64, as hexadecimal digits or as latin-1 text. */
function mayHoldPickle(text) {
    const first = text.charCodeAt(0);
    if (first === 0x80)
        return text.charCodeAt(1) >= 2 && text.charCodeAt(1) <= 5;
    return (first === 0x67 || first === 0x38) && /^(?:gA[I-X]|800[2-5][0-9a-fA-F])/.test(text);
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/pickle/streams.js





/** Text or bytes inside a pickle are decoded up to this size to see whether they are pickles themselves. */
const EMBEDDED_LIMIT = 2 ** 24;
/** A run of so few opcodes may be chance even behind a PROTO byte. */
const CHANCE = 5;
/**
 * Looks for pickle streams from the start of `content`, one after another as repeated loads would read them.
 * With `expected` the content claims to be a pickle and what cannot be followed is incomplete; without, bytes
 * that only resemble a pickle are left alone.
 * @returns true when it is a pickle.
 */
function walkPickles(content, walk, expected) {
    const { source } = content;
    let offset = 0;
    do {
        const first = offset === 0;
        const stream = streams_follow(content, offset, walk, true);
        if (!isBelieved(stream, first && expected, first))
            return !first;
        walk.formats.add("pickle");
        tellStream(stream, content, walk);
        if (stream.firstArray !== undefined)
            tellPlainReading(stream.firstArray, content, offset, walk);
        if (!stream.result.stopped)
            return true;
        offset = stream.result.end;
        walk.allowance.spendMembers(1);
    } while (offset < source.size);
    return true;
}
/** Every name that the first stream of a pickle or joblib file imports, as `module.name`, sorted. */
function importedNames(content, walk) {
    const names = new Set();
    const collect = (stream) => {
        for (const name of stream.observations.globals)
            names.add(name);
        stream.inner.forEach(collect);
    };
    collect(streams_follow(content, 0, walk, true));
    return [...names].sort();
}
function streams_follow(content, offset, walk, asJoblib) {
    const observations = new Observations(walk.allow);
    const inner = [];
    let firstArray;
    let unreadable;
    if (asJoblib) {
        observations.onBuilt = (call, at) => {
            const block = arrayBlockAfter(call, at, content.source);
            if (block === undefined)
                return undefined;
            firstArray ??= at;
            if (block.kind === "raw")
                return block.end;
            if (block.kind === "unknown" || inner.length > 1000) {
                unreadable ??= block.kind === "unknown" ? block.reason : "it holds more than 1,000 arrays of objects";
                return undefined;
            }
            const nested = streams_follow(content, block.start, walk, true);
            inner.push(nested);
            return nested.result.end;
        };
    }
    const result = new PickleMachine(content.source, offset, observations).run(walk.allowance);
    return { observations, result, firstArray, unreadable, inner };
}
function isBelieved({ observations, result }, expected, first) {
    if (expected)
        return true;
    if (result.stopped)
        return result.declared || observations.importsPlausibleName;
    if (observations.callsPlausibleName)
        return true;
    return first && result.declared && result.opcodes >= CHANCE;
}
function tellStream(stream, content, walk) {
    const { observations, result, unreadable } = stream;
    for (const sighting of observations.sightings())
        tell(walk, content, sighting);
    if (unreadable !== undefined)
        tellIncomplete(walk, content, unreadable);
    else if (!result.stopped) {
        const reason = `its pickle breaks at byte ${result.end} (${result.reason}); Python has run what stands before`;
        tellIncomplete(walk, content, reason);
    }
    for (const embedded of observations.embedded)
        intoEmbedded(embedded, content, walk);
    for (const nested of stream.inner)
        tellStream(nested, content, walk);
}
/** joblib skips array bytes that `pickle.load` would take for opcodes: reads them that way too. */
function tellPlainReading(from, content, offset, walk) {
    const { observations } = streams_follow(content, offset, walk, false);
    if (!observations.callsPlausibleName)
        return;
    for (const sighting of observations.sightings()) {
        const plausible = /^[\x20-\x7e]+$/.test(sighting.seen);
        if (plausible && sighting.byteOffset !== undefined && sighting.byteOffset >= from)
            tell(walk, content, sighting);
    }
}
function intoEmbedded({ value, offset }, content, walk) {
    const decoded = typeof value === "string" ? decodeText(value) : undefined;
    let source = decoded === undefined ? undefined : bufferSource(decoded);
    if (typeof value !== "string") {
        source = sliceSource(content.source, value.start, value.length);
        if (value.kind === "text") {
            const head = source.read(0, 8).toString("utf8");
            const isText = /^(?:gA[I-X]|800[2-5])/.test(head) || head.charCodeAt(0) === 0x80;
            if (!isText || value.length > EMBEDDED_LIMIT)
                return;
            source = bufferSource(decodeText(source.read(0, value.length).toString("utf8")));
        }
    }
    if (source === undefined || !mayBeContent(source.read(0, 4)))
        return;
    const inside = memberOf(content, "embedded bytes", source);
    walk.into({ ...inside, subject: `${inside.subject} at byte ${offset}` });
}
function decodeText(text) {
    if (text.charCodeAt(0) === 0x80)
        return Buffer.from(text, "latin1");
    return Buffer.from(text, text.startsWith("gA") ? "base64" : "hex");
}
/** First bytes of a pickle, a zip or an npy; text opcodes that can start a call. */
function mayBeContent(head) {
    if (head.length < 3)
        return false;
    if (head[0] === 0x80)
        return head[1] <= 5;
    if (head[0] === 0x93)
        return head[1] === 0x4e;
    if (head[0] === 0x50)
        return head[1] === 0x4b;
    return head[0] === 0x28 || head[0] === 0x63;
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/formats/npy.js



const MAGIC = Buffer.from("\x93NUMPY", "latin1");
const LONGEST_HEADER = 2 ** 16;
/** An .npy: its header says whether raw numbers follow or a pickle. Source: numpy.lib.format. */
function walkNpy(content, walk) {
    const { source } = content;
    const head = source.read(0, 12);
    if (!head.subarray(0, 6).equals(MAGIC) || head.length < 10)
        return false;
    walk.formats.add("npy");
    const wide = head[6] >= 2;
    const length = wide && head.length === 12 ? head.readUInt32LE(8) : head.readUInt16LE(8);
    const start = wide ? 12 : 10;
    const header = length <= LONGEST_HEADER ? source.read(start, length).toString("latin1") : "";
    const descr = /['"]descr['"]\s*:\s*([\s\S]*?),\s*['"](?:fortran_order|shape)['"]/.exec(header)?.[1];
    if (header.length < length || descr === undefined) {
        tellIncomplete(walk, content, "its .npy header cannot be read");
        return true;
    }
    const data = { ...content, source: sliceSource(source, start + length, source.size) };
    // A letter O in any field makes numpy unpickle the rest; a field's name may hold one too, which only costs a look.
    const holdsObjects = /['"][<>|=]?O\d*['"]/.test(descr);
    walkPickles(data, walk, holdsObjects);
    return true;
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/formats/protobuf.js
/** Bytes that are no protobuf message. */
class WireError extends Error {
}
const VARINT = 0;
const FIXED_64 = 1;
const DELIMITED = 2;
const FIXED_32 = 5;
/** Walks the fields of one message by ranges, without loading what is inside them. */
function* fieldsOf(source, start, end) {
    let at = start;
    while (at < end) {
        const key = varint(source, at, end);
        const number = Math.floor(key.value / 8);
        const wire = key.value % 8;
        at = key.next;
        if (number === 0)
            throw new WireError(`byte ${at} has the field number 0`);
        if (wire === VARINT)
            at = varint(source, at, end).next;
        else if (wire === FIXED_64)
            at += 8;
        else if (wire === FIXED_32)
            at += 4;
        else if (wire === DELIMITED) {
            const length = varint(source, at, end);
            if (length.next + length.value > end)
                throw new WireError(`a field at byte ${at} ends outside its message`);
            yield { number, start: length.next, length: length.value };
            at = length.next + length.value;
        }
        else
            throw new WireError(`byte ${at} has the wire type ${wire}`);
    }
    if (at !== end)
        throw new WireError("a field ends outside its message");
}
function varint(source, at, end) {
    const bytes = source.read(at, Math.min(10, end - at));
    let value = 0;
    for (let i = 0; i < bytes.length; i++) {
        value += (bytes[i] & 0x7f) * 2 ** (7 * i);
        if (bytes[i] < 0x80)
            return { value, next: at + i + 1 };
    }
    throw new WireError(`the number at byte ${at} has no end`);
}
const LONGEST_TEXT = 2 ** 16;
function protobuf_text(source, field) {
    return source.read(field.start, Math.min(field.length ?? 0, LONGEST_TEXT)).toString("utf8");
}
const MOST_MESSAGES = 5_000_000;
/**
 * Visits every message of the kinds that have texts, however deep, without recursion.
 * @throws WireError where the bytes are no such message.
 */
function visitMessages(source, root, kinds, visit) {
    const queue = [{ type: root, start: 0, end: source.size }];
    let seen = 0;
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
        if (++seen > MOST_MESSAGES)
            throw new WireError("it holds more than 5 million parts");
        const children = kinds.children[next.type] ?? {};
        const wanted = kinds.texts[next.type] ?? [];
        const texts = new Map();
        for (const field of fieldsOf(source, next.start, next.end)) {
            if (field.length === undefined)
                continue;
            const child = children[field.number];
            if (child !== undefined)
                queue.push({ type: child, start: field.start, end: field.start + field.length });
            else if (wanted.includes(field.number))
                texts.set(field.number, protobuf_text(source, field));
        }
        if (wanted.length > 0)
            visit(next.type, texts);
    }
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/formats/onnx.js



/** Numbers from onnx.proto (IR version 13). */
const KINDS = {
    children: {
        Model: { 7: "Graph", 20: "Training", 25: "Function" },
        Training: { 1: "Graph", 2: "Graph" },
        Function: { 7: "Node" },
        Graph: { 1: "Node", 5: "Tensor", 15: "Sparse" },
        Node: { 5: "Attribute" },
        Attribute: { 5: "Tensor", 6: "Graph", 10: "Tensor", 11: "Graph", 22: "Sparse", 23: "Sparse" },
        Sparse: { 1: "Tensor", 2: "Tensor" },
        Tensor: { 13: "Entry" },
    },
    texts: { Node: [4, 7], Entry: [1, 2] },
};
const KNOWN_DOMAIN = /^(?:ai\.onnx(?:\.\w+)*|com\.microsoft(?:\.\w+)*|)$/;
/** An ONNX model: where its external data lies, and operators that run Python. Subgraphs and functions too. */
function walkOnnx(content, walk) {
    if (!/\.onnx$/i.test(content.name))
        return false;
    walk.formats.add("onnx");
    try {
        visitMessages(content.source, "Model", KINDS, (type, texts) => {
            if (type === "Node")
                inspectNode(texts, content, walk);
            else
                inspectExternal(texts, content, walk);
        });
    }
    catch (thrown) {
        if (!(thrown instanceof WireError))
            throw thrown;
        tellIncomplete(walk, content, `it is no readable ONNX model: ${thrown.message}`);
    }
    return true;
}
function inspectNode(strings, content, walk) {
    const operator = strings.get(4) ?? "";
    const domain = strings.get(7) ?? "";
    if (operator === "PyOp" || operator === "PythonOp") {
        tell(walk, content, {
            rule: "onnx/python-operator",
            severity: "critical",
            message: `runs Python through the operator ${operator}`,
            fix: "Express the step with standard operators.",
            seen: operator,
        });
    }
    else if (!KNOWN_DOMAIN.test(domain)) {
        tell(walk, content, {
            rule: "onnx/custom-operator",
            severity: "low",
            message: `needs a native library for the operator ${printable(`${domain}.${operator}`)}`,
            fix: "Make sure that the library which registers this domain is one you trust.",
            seen: `${domain}.${operator}`,
        });
    }
}
function inspectExternal(strings, content, walk) {
    const key = strings.get(1) ?? "";
    const value = strings.get(2) ?? "";
    const leadsOut = /^(?:[\\/]|[A-Za-z]:|$)|(?:^|[\\/])\.\.(?:[\\/]|$)/.test(value);
    const problem = key === "location" && leadsOut
        ? `keeps weights at ${printable(JSON.stringify(value))}, outside its own folder`
        : !["location", "offset", "length", "checksum", "basepath"].includes(key)
            ? `has external data with the unknown key ${printable(JSON.stringify(key))}`
            : undefined;
    if (problem === undefined)
        return;
    tell(walk, content, {
        rule: "onnx/external-data",
        severity: "high",
        message: problem,
        fix: "Save the model again with its weights inside or in a file beside it.",
        seen: `${key}=${value}`,
    });
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/formats/safetensors.js

const safetensors_LONGEST_HEADER = 100_000_000;
/**
 * Checks the frame of a .safetensors: header length, JSON, and that the tensors fill the data without gap or
 * overlap, so that nothing is hidden beside them. Source: the format's Rust reader.
 */
function walkSafetensors(content, walk) {
    const named = /\.safetensors$/i.test(content.name);
    const { source } = content;
    const head = source.read(0, 9);
    if (!named && !(head.length === 9 && head[8] === 0x7b && head.readUInt32LE(4) === 0))
        return false;
    const problem = problemOf(content);
    if (!named && problem !== undefined)
        return false;
    walk.formats.add("safetensors");
    if (problem === undefined)
        return true;
    tell(walk, content, {
        rule: "safetensors/malformed",
        severity: "high",
        message: `is no valid safetensors file: ${problem}`,
        fix: "Write it again with `safetensors.save_file`.",
        seen: problem.replaceAll(/\d+/g, "#"),
    });
    return true;
}
function problemOf({ source }) {
    const head = source.read(0, 8);
    if (head.length < 8)
        return "it is shorter than its header";
    const length = Number(head.readBigUInt64LE(0));
    if (length > safetensors_LONGEST_HEADER || length + 8 > source.size)
        return `its header claims ${length} bytes`;
    let header;
    try {
        header = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(source.read(8, length)));
    }
    catch {
        return "its header is no JSON";
    }
    if (typeof header !== "object" || header === null || Array.isArray(header))
        return "its header is no object";
    const ranges = [];
    for (const [name, tensor] of Object.entries(header)) {
        if (name === "__metadata__")
            continue;
        const offsets = tensor?.data_offsets;
        if (!Array.isArray(offsets) || offsets.length !== 2 || !offsets.every(Number.isSafeInteger)) {
            return "a tensor has no data_offsets";
        }
        ranges.push([offsets[0], offsets[1]]);
    }
    ranges.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    let end = 0;
    for (const range of ranges) {
        if (range[0] !== end || range[1] < range[0])
            return `its tensors leave a gap or overlap at byte ${end}`;
        end = range[1];
    }
    return end + 8 + length === source.size ? undefined : "bytes stand behind its last tensor";
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/formats/tensorflow.js


/** Numbers from saved_model.proto, meta_graph.proto, graph.proto and function.proto. */
const tensorflow_KINDS = {
    children: {
        SavedModel: { 2: "MetaGraph" },
        MetaGraph: { 2: "Graph" },
        Graph: { 1: "Node", 2: "Library" },
        Library: { 1: "Function" },
        Function: { 3: "Node" },
    },
    texts: { Node: [2] },
};
const CALLS_PYTHON = new Set(["PyFunc", "PyFuncStateless", "EagerPyFunc"]);
/** Operators that touch files or the network; those of TensorFlow's own saver are not among them. */
const TOUCHES_FILES = new Set(("ReadFile WriteFile MatchingFiles MatchingFilesDataset ImmutableConst FixedLengthRecordDataset " +
    "FixedLengthRecordDatasetV2 CSVDataset CSVDatasetV2 SqlDataset DataServiceDataset DataServiceDatasetV2 " +
    "DataServiceDatasetV3 DataServiceDatasetV4 RegisterDataset RegisterDatasetV2 LookupTableExport DebugIdentity " +
    "DebugIdentityV2 DebugIdentityV3 RpcCall RpcServer RpcClient Save SaveSlices DistributedSave LoadDataset " +
    "SaveDataset SaveDatasetV2 SnapshotDataset SnapshotDatasetV2 CacheDataset CreateSummaryFileWriter").split(" "));
/** A SavedModel, a frozen graph or a meta graph: operators that call Python or touch files. */
function walkTensorFlow(content, walk) {
    const isSaved = /(?:^|\/)saved_model\.pb$/i.test(content.name);
    if (!/\.pb$/i.test(content.name))
        return false;
    const operators = new Set();
    try {
        visitMessages(content.source, isSaved ? "SavedModel" : "Graph", tensorflow_KINDS, (_, texts) => operators.add(texts.get(2) ?? ""));
    }
    catch (thrown) {
        if (!(thrown instanceof WireError))
            throw thrown;
        // Any protobuf may be called .pb; only the SavedModel's own name is a promise.
        if (isSaved)
            tellIncomplete(walk, content, `it is no readable SavedModel: ${thrown.message}`);
        return isSaved;
    }
    if (operators.size === 0 && !isSaved)
        return false;
    walk.formats.add("tensorflow");
    for (const operator of operators)
        tensorflow_inspect(operator, content, walk);
    return true;
}
function tensorflow_inspect(operator, content, walk) {
    if (CALLS_PYTHON.has(operator)) {
        tell(walk, content, {
            rule: "tensorflow/python-operator",
            severity: "critical",
            message: `calls Python through the operator ${operator}`,
            fix: "Express the step with TensorFlow's own operators.",
            seen: operator,
        });
    }
    else if (TOUCHES_FILES.has(operator)) {
        tell(walk, content, {
            rule: "tensorflow/file-operator",
            severity: "high",
            message: `reads or writes outside the model through the operator ${operator}`,
            fix: "Export the serving function alone, without input pipelines and file operators.",
            seen: operator,
        });
    }
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/content.js











/** Extensions whose files are unpickled by the tools that write them. */
const PICKLE_NAME = /\.(?:pkl|pickle|pck|pcl|pk|dill|cloudpickle|joblib|sav)$/i;
/** Extensions that promise a format read here; content that is none of them was not seen. */
const MODEL_NAME = /\.(?:pt|pth|npy|npz|keras|onnx|safetensors)$/i;
const LFS_POINTER = "version https://git-lfs.github.com/spec/";
/**
 * Looks at content as every reader that would take it: the bytes decide, the name only says what was
 * promised. A file can be several things at once, so one match does not end the search.
 */
function walkContent(content, walk) {
    const { source } = content;
    if (content.depth > walk.allowance.depth) {
        tellIncomplete(walk, content, "it is packed more than six levels deep");
        return;
    }
    if (source.read(0, LFS_POINTER.length).toString("latin1") === LFS_POINTER) {
        tellIncomplete(walk, content, "it is a Git LFS pointer and the model itself is not here");
        return;
    }
    const isPickleName = PICKLE_NAME.test(content.name);
    let known = walkNpy(content, walk);
    known = walkGzip(content, walk) || known;
    known = tellUnreadContainer(content, walk) || known;
    known = walkTar(content, walk) || known;
    known = walkZip(content, walk) || known;
    known = walkSafetensors(content, walk) || known;
    known = walkOnnx(content, walk) || known;
    known = walkTensorFlow(content, walk) || known;
    known = walkHdf5(content, walk) || known;
    known = walkKerasConfig(content, walk) || known;
    const isZlib = !known && walkZlib(content, walk, false);
    const expected = isPickleName && !known && !isZlib;
    const isPickle = walkPickles(content, walk, expected);
    if (!known && !isZlib && !isPickle && MODEL_NAME.test(content.name)) {
        tellIncomplete(walk, content, "its content is not what its extension promises");
    }
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/scanners/models.js




/** Formats whose bytes are a model's or an array's, so that their digests belong in the report. */
const MODEL_FORMATS = new Set(["pickle", "npy", "safetensors", "onnx", "zip", "hdf5", "tensorflow"]);
const NAMED_MODEL = /\.(?:pkl|pickle|joblib|pt|pth|bin|ckpt|npy|npz|onnx|safetensors|gguf|h5|hdf5|keras|pb|tflite|mlmodel)$/i;
/** Formats that can carry code and have no reader here yet. */
const UNREAD_NAME = /\.(?:gguf|h5|hdf5|pb|tflite|mlmodel|pmml|rds|llamafile)$/i;
const modelsScanner = {
    id: "models",
    description: "What model files would run when they are loaded: pickles wherever they hide, archives, ONNX",
    rules: [
        {
            id: "pickle/dangerous-global",
            severity: "critical",
            title: "A pickle imports a name that can do harm",
        },
        { id: "pickle/unlisted-global", severity: "high", title: "A pickle imports a name that no list knows" },
        { id: "pickle/computed-global", severity: "critical", title: "A pickle computes the name it imports" },
        { id: "pickle/extension-code", severity: "critical", title: "A pickle imports by extension code" },
        { id: "pickle/changed-global", severity: "critical", title: "A pickle changes an imported object" },
        { id: "pickle/indirect-call", severity: "high", title: "A pickle calls what another call returned" },
        { id: "pickle/frame-mismatch", severity: "high", title: "Python's unpicklers would read it differently" },
        { id: "pickle/malformed", severity: "high", title: "A pickle uses a value that is not there" },
        { id: "pickle/misplaced-protocol", severity: "low", title: "PROTO stands inside a pickle" },
        { id: "zip/inconsistent", severity: "high", title: "Zip readers would disagree about an archive" },
        { id: "tar/unsafe-path", severity: "high", title: "A tar member leads out of the folder" },
        { id: "keras/code-layer", severity: "critical", title: "A Keras model carries Python code" },
        { id: "keras/foreign-object", severity: "high", title: "A Keras model imports from outside Keras" },
        { id: "onnx/python-operator", severity: "critical", title: "An ONNX model runs Python" },
        { id: "onnx/custom-operator", severity: "low", title: "An ONNX model needs a native library" },
        { id: "onnx/external-data", severity: "high", title: "An ONNX model reads files outside its folder" },
        { id: "tensorflow/python-operator", severity: "critical", title: "A TensorFlow graph calls Python" },
        { id: "tensorflow/file-operator", severity: "high", title: "A TensorFlow graph reads or writes files" },
        { id: "safetensors/malformed", severity: "high", title: "A safetensors file hides or misplaces bytes" },
    ],
    wants: () => true,
    open: async (settings) => ({ scan: async (file) => scanModel(file, settings) }),
};
function scanModel(file, settings) {
    const sightings = [];
    const walk = {
        allowance: new Allowance(),
        allow: settings.allow,
        formats: new Set(),
        report: (sighting) => sightings.push(sighting),
        into: (content) => walkContent(content, walk),
    };
    const name = file.path.split("/").pop() ?? file.path;
    const content = { source: file.source, name, file: file.path, subject: file.path, depth: 0 };
    try {
        walkContent(content, walk);
    }
    catch (thrown) {
        if (thrown instanceof AllowanceSpent)
            tellIncomplete(walk, content, thrown.message);
        else if (thrown instanceof RangeError)
            sightings.push(incomplete(file.path, "its structure is broken"));
        else
            throw thrown;
    }
    const isModel = NAMED_MODEL.test(name) || [...walk.formats].some((format) => MODEL_FORMATS.has(format));
    return { sightings, role: isModel ? "model" : undefined, leftOut: leftOutOf(name, walk.formats) };
}
/** What is known to be possible in such a file and was not looked for. */
function leftOutOf(name, formats) {
    if (formats.has("hdf5"))
        return "HDF5, searched for Lambda layers but not for links to other files";
    if (formats.size > 0 || !UNREAD_NAME.test(name))
        return undefined;
    return "a format without a reader for the code that it may carry";
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/python/model-loading.js
/** Functions by their dotted name as written, and what their keywords mean. Ruff has no such rules. */
const CALLS = {
    "torch.load": (keywords) => {
        const flag = keywords.get("weights_only");
        if (flag === "True")
            return undefined;
        return {
            rule: "ml/torch-load",
            severity: flag === "False" ? "high" : "medium",
            message: flag === "False"
                ? "torch.load with weights_only=False runs whatever the file says"
                : "torch.load without weights_only=True runs whatever the file says before PyTorch 2.6",
            fix: "Pass `weights_only=True`, or load safetensors.",
        };
    },
    "joblib.load": () => ({
        rule: "ml/joblib-load",
        severity: "medium",
        message: "joblib.load runs whatever the file says",
        fix: "Load only files whose digest you know, or use ONNX or skops.",
    }),
    "np.load": allowPickle,
    "numpy.load": allowPickle,
};
function allowPickle(keywords) {
    if (keywords.get("allow_pickle") !== "True")
        return undefined;
    return {
        rule: "ml/numpy-pickle",
        severity: "medium",
        message: "numpy.load with allow_pickle=True runs whatever the file says",
        fix: "Store plain arrays and leave `allow_pickle` out.",
    };
}
/** Finds calls that load models as code, in the tokens of a file: strings and comments cannot fool it. */
function findLoadingCalls(all) {
    const tokens = all.filter(({ kind }) => kind !== "Comment" && kind !== "NonLogicalNewline");
    const found = [];
    tokens.forEach((token, index) => {
        if (token.kind === "Lpar") {
            const judge = CALLS[dottedNameBefore(tokens, index)];
            const verdict = judge?.(keywordsFrom(tokens, index));
            if (verdict !== undefined)
                found.push({ ...verdict, row: tokens[index - 1].row });
        }
        if (token.text === "trust_remote_code" &&
            tokens[index + 1]?.kind === "Equal" &&
            tokens[index + 2]?.kind === "True") {
            found.push({
                rule: "ml/trust-remote-code",
                severity: "high",
                message: "trust_remote_code=True runs code that the model's repository holds",
                fix: "Leave it out, or pin `revision` to a commit that was reviewed.",
                row: token.row,
            });
        }
    });
    return found;
}
function dottedNameBefore(tokens, end) {
    let start = end;
    while (tokens[start - 1]?.kind === "Identifier") {
        start--;
        if (tokens[start - 1]?.kind !== "Dot")
            break;
        start--;
    }
    return tokens
        .slice(start, end)
        .map(({ text }) => text)
        .join("");
}
/** Keyword arguments of one token at the call's own level. */
function keywordsFrom(tokens, open) {
    const keywords = new Map();
    let depth = 0;
    for (let i = open; i < tokens.length; i++) {
        if (/^(?:Lpar|Lsqb|Lbrace)$/.test(tokens[i].kind))
            depth++;
        else if (/^(?:Rpar|Rsqb|Rbrace)$/.test(tokens[i].kind) && --depth === 0)
            break;
        if (depth === 1 && tokens[i].kind === "Identifier" && tokens[i + 1]?.kind === "Equal") {
            keywords.set(tokens[i].text, tokens[i + 2]?.text ?? "");
        }
    }
    return keywords;
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/python/notebook.js
/** The cells of an nbformat 3 or 4 notebook, or undefined when the text is none. */
function readNotebook(text) {
    let root;
    try {
        root = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    const worksheet = list(field(root, "worksheets"))?.[0];
    const cells = list(field(root, "cells")) ?? list(field(worksheet, "cells"));
    return cells?.map((cell, index) => ({
        number: index + 1,
        isCode: field(cell, "cell_type") === "code",
        source: joined(field(cell, "source") ?? field(cell, "input")),
        output: (list(field(cell, "outputs")) ?? []).map(outputText).join("\n"),
    }));
}
function joinCells(pieces) {
    const places = [];
    for (const piece of pieces) {
        piece.text.split("\n").forEach((_, index) => {
            places.push({ cell: piece.number, line: index + 1 });
        });
    }
    const text = pieces.map((piece) => piece.text).join("\n");
    return {
        text,
        place: (row) => places[Math.min(Math.max(row, 1), places.length) - 1] ?? { cell: 1, line: 1 },
    };
}
/**
 * Code cells as one Python text of the same number of lines: magics, shell lines and help lines are
 * replaced by `pass`, cells in another language by blank lines.
 */
function joinCode(cells) {
    return joinCells(cells
        .filter((cell) => cell.isCode)
        .map((cell) => ({ number: cell.number, text: plainPython(cell.source) })));
}
const OTHER_LANGUAGE = /^\s*%%(?!time\b|timeit\b|capture\b|prun\b)/;
const notebook_MAGIC = /^(\s*)(?:[%!?].*|[\w.]+\?{1,2}\s*)$/;
const ASSIGNED_MAGIC = /^(\s*[A-Za-z_][\w, ]*=\s*)[%!].*$/;
function plainPython(source) {
    if (OTHER_LANGUAGE.test(source))
        return source.replaceAll(/[^\n]+/g, "");
    let continues = false;
    return source
        .split("\n")
        .map((line) => {
        const magic = notebook_MAGIC.exec(line);
        const wasContinued = continues;
        continues = (magic !== null || wasContinued) && line.endsWith("\\");
        if (wasContinued)
            return "";
        if (magic !== null)
            return `${magic[1]}pass`;
        return line.replace(ASSIGNED_MAGIC, "$1None");
    })
        .join("\n");
}
function outputText(output) {
    const data = field(output, "data");
    return [
        field(output, "text"),
        field(data, "text/plain"),
        field(data, "text/html"),
        field(output, "traceback"),
    ]
        .map(joined)
        .filter((text) => text !== "")
        .join("\n");
}
function field(value, key) {
    return typeof value === "object" && value !== null
        ? Object.entries(value).find(([name]) => name === key)?.[1]
        : undefined;
}
function list(value) {
    return Array.isArray(value) ? value : undefined;
}
function joined(value) {
    if (typeof value === "string")
        return value;
    return Array.isArray(value) ? value.filter((part) => typeof part === "string").join("") : "";
}

// EXTERNAL MODULE: ./build/bundle/engines/native.js
var engines_native = __webpack_require__(24402);
;// CONCATENATED MODULE: ./build/bundle/gates/scan/python/ruff.js

/** Ruff as WebAssembly with the security rules; about 0.2 s to load. */
function loadRuff() {
    const { Workspace, PositionEncoding } = (0,engines_native/* loadNative */.Sf)("@astral-sh/ruff-wasm-nodejs");
    // Preview stays off: with it, codes turn into names and unknown selectors are taken silently.
    const workspace = new Workspace({ lint: { select: ["S"] }, preview: false }, PositionEncoding.Utf16);
    return {
        check: (text) => workspace.check(text),
        tokens: (text) => parseTokens(workspace.tokens(text), text),
    };
}
/** Lines of the form `    Identifier 7..12,` with offsets in UTF-8 bytes. */
function parseTokens(listing, text) {
    const bytes = Buffer.from(text);
    const tokens = [];
    let row = 1;
    let counted = 0;
    for (const [, kind, from, to] of listing.matchAll(/^\s+(\w+) (\d+)\.\.(\d+),$/gm)) {
        const start = Number(from);
        for (let at = bytes.indexOf(0x0a, counted); at !== -1 && at < start; at = bytes.indexOf(0x0a, at + 1))
            row++;
        counted = Math.max(counted, start);
        tokens.push({ kind, text: bytes.toString("utf8", start, Number(to)), row, start });
    }
    return tokens;
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/python/severity.js
/** Severities of Bandit's checks, from which ruff's S rules come; what is not here is medium. */
const HIGH = "S201 S202 S303 S304 S312 S321 S324 S401 S402 S411 S412 S413 S415 S501 S502 S505 S507 S602 S605 S609 S701";
const LOW = "S101 S105 S106 S107 S110 S112 S311 S403 S404 S405 S406 S407 S408 S409 S410 S504 S603 S606 S607";
const SEVERITY = new Map([
    ...HIGH.split(" ").map((code) => [code, "high"]),
    ...LOW.split(" ").map((code) => [code, "low"]),
]);
function severityOfRuff(code) {
    return SEVERITY.get(code) ?? "medium";
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/python/suppressions.js
/** Comments that ruff obeys: `# noqa`, `# ruff: noqa`, `# flake8: noqa`, `# ruff: disable[…]`, `# ruff: ignore[…]`. */
const SUPPRESSION = /\bnoqa|\b(?:ruff|flake8)\s*:/i;
/**
 * The same code with every comment blotted out, rows and columns as they were, and how many of them were meant
 * for ruff: who wrote the code that is scanned must not decide what the scan sees.
 */
function withoutComments(text, tokens) {
    const comments = tokens.filter(({ kind }) => kind === "Comment");
    const bytes = Buffer.from(text);
    const parts = [];
    let at = 0;
    for (const comment of comments) {
        parts.push(bytes.toString("utf8", at, comment.start), `#${"-".repeat(comment.text.length - 1)}`);
        at = comment.start + Buffer.byteLength(comment.text);
    }
    parts.push(bytes.toString("utf8", at));
    const suppressions = comments.filter((comment) => SUPPRESSION.test(comment.text)).length;
    return { text: parts.join(""), suppressions };
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/scanners/python.js






const python_LONGEST_TEXT = 2 ** 26;
const TEST_FILE = /(?:^|\/)(?:tests?\/|test_[^/]*$|[^/]*_test\.py$|conftest\.py$)/;
const pythonScanner = {
    id: "python",
    description: "Insecure Python in files and notebook cells: ruff's S rules and unsafe ways to load a model",
    rules: [
        { id: "S*", severity: "medium", title: "A security rule of ruff, with the severity of Bandit" },
        { id: "ml/torch-load", severity: "medium", title: "torch.load may run code from the file" },
        { id: "ml/joblib-load", severity: "medium", title: "joblib.load runs code from the file" },
        { id: "ml/numpy-pickle", severity: "medium", title: "numpy.load may run code from the file" },
        { id: "ml/trust-remote-code", severity: "high", title: "Code from a model's repository is run" },
    ],
    wants: (file) => /\.(?:pyi?|pyw|ipynb)$/i.test(file.path),
    open: async ({ obeysComments }) => {
        const ruff = loadRuff();
        return { scan: async (file) => scanGuarded(file, { ruff, obeysComments }) };
    },
};
/** Code that is nested too deeply exhausts the stack of ruff's parser. */
function scanGuarded(file, tools) {
    try {
        return scanPython(file, tools);
    }
    catch (thrown) {
        // A trap inside WebAssembly is a RuntimeError of its own kind.
        if (!(thrown instanceof Error) || !/^(?:Range|Runtime)Error$/.test(thrown.name))
            throw thrown;
        return broken(file.path, "its Python is nested too deeply to be parsed");
    }
}
function scanPython(file, tools) {
    const { path, source } = file;
    if (source.size > python_LONGEST_TEXT)
        return broken(path, "it is larger than 64 MiB");
    const text = source
        .read(0, source.size)
        .toString("utf8")
        .replace(/^\uFEFF/, "");
    if (!/\.ipynb$/i.test(path))
        return lint(path, text, tools);
    const cells = readNotebook(text);
    if (cells === undefined)
        return broken(path, "it is no notebook that can be read");
    const code = joinCode(cells);
    return lint(path, code.text, tools, code);
}
function broken(path, reason) {
    return { sightings: [incomplete(path, reason)], role: "code" };
}
function lint(path, text, tools, notebook) {
    const { ruff, obeysComments } = tools;
    const lines = text.split("\n");
    const at = (row, column) => {
        const place = notebook?.place(row);
        const where = place === undefined ? `${path}:${row}` : `${path} cell ${place.cell}, line ${place.line}`;
        return {
            where: printable(where),
            place: { line: place?.line ?? row, column, cell: place?.cell, seen: (lines[row - 1] ?? "").trim() },
        };
    };
    const sightings = [];
    const tokens = ruff.tokens(text);
    const plain = withoutComments(text, tokens);
    for (const diagnostic of ruff.check(obeysComments ? text : plain.text)) {
        const { row, column } = diagnostic.start_location;
        const { where, place } = at(row, column);
        const code = diagnostic.code;
        if (code === null || !/^S\d/.test(code)) {
            return broken(path, `its Python does not parse at ${where}: ${diagnostic.message}`);
        }
        if (code === "S101" && TEST_FILE.test(path))
            continue;
        sightings.push({
            rule: code,
            severity: severityOfRuff(code),
            message: `${where}: ${printable(diagnostic.message)}`,
            fix: `See https://docs.astral.sh/ruff/rules/#flake8-bandit-s for ${code}.`,
            ...place,
        });
    }
    for (const { row, message, ...call } of findLoadingCalls(tokens)) {
        const { where, place } = at(row);
        sightings.push({ ...call, message: `${where}: ${message}`, ...place });
    }
    return { sightings, role: "code", suppressions: plain.suppressions };
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/secrets/text.js
const HEAD = 8192;
/** Share of bytes that a text may have as NUL or other control characters and still be one. */
const CONTROL_SHARE = 0.02;
/**
 * How the bytes read as text, by a byte order mark or by where their NULs are; nothing for other bytes. A model
 * whose long header is text is none: with NULs in the beginning, the middle and the end must be text as well.
 */
function encodingOf(source) {
    const head = source.read(0, HEAD);
    const first = encodingOfSample(head);
    if (first === undefined || source.size <= HEAD || !head.includes(0) || hasMark(head))
        return first;
    const later = [source.size / 2, source.size - HEAD].map((at) => sampleAt(source, at));
    return later.every((sample) => encodingOfSample(sample) === first) ? first : undefined;
}
/** True when the last bytes read as text too. */
function endsAsText(source) {
    return encodingOfSample(sampleAt(source, source.size - HEAD)) !== undefined;
}
/** Begins at an even offset, so that the halves of UTF-16 stay where they are. */
function sampleAt(source, offset) {
    return source.read(Math.max(0, Math.floor(offset / 2) * 2), HEAD);
}
function hasMark(head) {
    return head[0] + head[1] === 0xff + 0xfe && Math.min(head[0], head[1]) === 0xfe;
}
function encodingOfSample(head) {
    if (head.length === 0)
        return undefined;
    if (head[0] === 0xff && head[1] === 0xfe)
        return "utf16le";
    if (head[0] === 0xfe && head[1] === 0xff)
        return "utf16be";
    const nuls = [0, 0];
    let control = 0;
    for (const [at, byte] of head.entries()) {
        if (byte === 0)
            nuls[at % 2]++;
        if (byte < 9 || (byte > 13 && byte < 27))
            control++;
    }
    const [even, odd] = nuls;
    if (even + odd === 0 || control <= CONTROL_SHARE * head.length)
        return "utf8";
    const few = head.length / 40;
    if (odd > few && odd > 10 * even)
        return "utf16le";
    return even > few && even > 10 * odd ? "utf16be" : undefined;
}
const text_WINDOW = 2 ** 20;
/** A private key has some 3 kB; as much again for what makes a hexadecimal number a key. */
const text_OVERLAP = 2 ** 15;
function* windowsOf(source, encoding, limit, size = text_WINDOW) {
    const end = Math.min(source.size, limit);
    const step = size - Math.min(text_OVERLAP, size / 2);
    const half = (size - step) / 2;
    let line = 1;
    for (let start = 0; start < end; start += step) {
        const bytes = source.read(start, Math.min(size, end - start));
        const isLast = start + bytes.length >= end;
        const cuts = [half, step, size - half].map((at) => boundary(bytes, Math.min(at, bytes.length), encoding));
        const text = (from, to) => decode(bytes.subarray(from, to), encoding);
        const before = text(0, cuts[0]);
        const untilNext = text(cuts[0], cuts[1]);
        const answered = text(cuts[1], cuts[2]);
        const whole = before + untilNext + answered + text(cuts[2], bytes.length);
        yield {
            text: whole,
            from: start === 0 ? 0 : before.length,
            to: isLast ? whole.length : before.length + untilNext.length + answered.length,
            line,
            beginsLine: start === 0,
        };
        if (isLast)
            return;
        line += newlines(before) + newlines(untilNext);
    }
}
/** Whole text of a source that is known to be small. */
function wholeText(source, encoding) {
    return decode(source.read(0, source.size), encoding);
}
function decode(bytes, encoding) {
    if (encoding === "utf8")
        return bytes.toString("utf8");
    if (encoding === "utf16le")
        return bytes.toString("utf16le");
    return Buffer.from(bytes.subarray(0, bytes.length & ~1))
        .swap16()
        .toString("utf16le");
}
/** The last place at or before an offset that does not split a character. */
function boundary(bytes, offset, encoding) {
    if (encoding !== "utf8")
        return offset & ~1;
    let at = offset;
    while (at > 0 && offset - at < 4 && (bytes[at] & 0xc0) === 0x80)
        at--;
    return at;
}
function newlines(text) {
    return text.split("\n").length - 1;
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/secrets/members.js








/** True for zip, tar and gzip, and for containers that are not unpacked. */
function isPacked(source) {
    const head = source.read(0, 262);
    if (head.length > 2 && head[0] === 0x1f && head[1] === 0x8b)
        return true;
    if (head.toString("latin1", 257) === "ustar")
        return true;
    const content = { source, name: "", file: "", subject: "", depth: 0 };
    return tellUnreadContainer(content, walkWith([], [])) || readZip(source) !== undefined;
}
/** The texts inside an archive, archives in it included. */
function textsInside(path, source) {
    const texts = [];
    const unseen = [];
    const walk = walkWith(texts, unseen);
    try {
        walk.into({ source, name: path.split("/").pop() ?? path, file: path, subject: path, depth: 0 });
    }
    catch (thrown) {
        if (thrown instanceof AllowanceSpent)
            unseen.push(incomplete(path, thrown.message));
        else if (thrown instanceof RangeError)
            unseen.push(incomplete(path, "its structure is broken"));
        else
            throw thrown;
    }
    return { texts, unseen };
}
function walkWith(texts, unseen) {
    const walk = {
        allowance: new Allowance(),
        allow: new Set(),
        formats: new Set(),
        report: (sighting) => {
            if (sighting.rule === INCOMPLETE)
                unseen.push(sighting);
        },
        into: (content) => {
            if (content.depth > walk.allowance.depth) {
                tellIncomplete(walk, content, "it is packed more than six levels deep");
                return;
            }
            const isArchive = [tellUnreadContainer, walkGzip, walkTar, walkZip].some((look) => look(content, walk));
            const isText = content.depth > 0 && encodingOf(content.source) !== undefined;
            if (isText && !isArchive)
                texts.push(content);
        },
    };
    return walk;
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/secrets/patterns.js
/** Keys of ML services that secretlint's recommended rules do not know. */
const ML_SECRETS = [
    {
        id: "secret/huggingface",
        title: "a Hugging Face access token",
        expression: /\b(?<secret>(?:hf|api_org)_[A-Za-z0-9]{34,})\b/dg,
    },
    {
        id: "secret/wandb",
        title: "a Weights & Biases API key",
        expression: /wandb[^\n]{0,60}?\b(?<secret>[0-9a-f]{40})\b/dgi,
    },
    {
        id: "secret/kaggle",
        title: "a Kaggle API key",
        expression: /(?:kaggle[^\n]{0,60}?|"username"\s*:\s*"[^"\n]{1,80}"\s*,\s*"key"\s*:\s*")(?<secret>\b[0-9a-f]{32}\b)/dgi,
    },
    {
        id: "secret/replicate",
        title: "a Replicate API token",
        expression: /\b(?<secret>r8_[A-Za-z0-9]{37,40})\b/dg,
    },
];

;// CONCATENATED MODULE: ./build/bundle/gates/scan/secrets/secretlint.js
/** Secretlint's recommended rules come with one that obeys `secretlint-disable` in the text. */
const OBEDIENCE = "@secretlint/secretlint-rule-filter-comments";
/** Secretlint with its recommended rules. */
async function loadSecretlint(obeysComments) {
    const { lintSource } = await __webpack_require__.e(/* import() */ 6707).then(__webpack_require__.bind(__webpack_require__, 86707));
    const { secretLintProfiler } = await __webpack_require__.e(/* import() */ 806).then(__webpack_require__.bind(__webpack_require__, 806));
    // It keeps every mark of every file and searches them all at each new one: quadratic in the files.
    secretLintProfiler.mark = () => undefined;
    const preset = await __webpack_require__.e(/* import() */ 1577).then(__webpack_require__.bind(__webpack_require__, 31577));
    const id = "@secretlint/secretlint-rule-preset-recommend";
    const rules = preset.rules.filter(({ meta }) => obeysComments || meta.id !== OBEDIENCE);
    // Its own way to switch off one rule of a preset has no effect on this one.
    const rule = {
        ...preset.creator,
        rules,
        create: (context) => {
            for (const one of rules)
                context.registerRule(one);
        },
    };
    return async (path, text) => {
        const name = path.split("/").pop() ?? path;
        const result = await lintSource({
            source: { content: text, filePath: path, ext: /\.[^.]+$/.exec(name)?.[0] ?? "", contentType: "text" },
            options: { maskSecrets: true, config: { rules: [{ id, rule }] } },
        });
        return result.messages.map(({ ruleId, messageId, range }) => ({
            rule: `secret/${ruleId.replace(/^.*secretlint-rule-/, "")}`,
            title: `${messageId.toLowerCase().replaceAll("_", " ")}`,
            start: range[0],
            end: range[1],
        }));
    };
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/scanners/secrets.js






/** What of one text is searched; at some 200 MB a second more would cost minutes. */
const SEARCHED = 2 ** 30;
/** A notebook is parsed as a whole; a longer one is searched as the text that it is. */
const LONGEST_NOTEBOOK = 2 ** 26;
const secretsScanner = {
    id: "secrets",
    description: "Keys and tokens in text files and in the cells and outputs of notebooks",
    rules: [
        { id: "secret/*", severity: "high", title: "A secret of the kind that secretlint or Assay knows" },
        ...ML_SECRETS.map(({ id, title }) => ({
            id,
            severity: "high",
            title: `The text holds ${title}`,
        })),
    ],
    wants: ({ source }) => encodingOf(source) !== undefined || isPacked(source),
    open: async ({ obeysComments }) => {
        const lint = await loadSecretlint(obeysComments);
        return { scan: (file) => scanFile(file, lint) };
    },
};
async function scanFile({ path, source }, lint) {
    const outcomes = [await scanText({ path, subject: path }, source, lint)];
    if (isPacked(source)) {
        const { texts, unseen } = textsInside(path, source);
        outcomes.push({ sightings: unseen });
        for (const { source: text, subject, member } of texts) {
            outcomes.push(await scanText({ path, subject, member }, text, lint));
        }
    }
    return {
        sightings: outcomes.flatMap(({ sightings }) => sightings),
        suppressions: outcomes.reduce((sum, one) => sum + (one.suppressions ?? 0), 0),
    };
}
async function scanText(place, source, lint) {
    const encoding = encodingOf(source);
    if (encoding === undefined)
        return { sightings: [] };
    const isNotebook = /\.ipynb$/i.test(place.member ?? place.path) && source.size <= LONGEST_NOTEBOOK;
    const cells = isNotebook ? readNotebook(wholeText(source, encoding)) : undefined;
    if (cells !== undefined) {
        const joined = joinCells(cells.flatMap(({ number, source: text, output }) => [
            { number, text },
            { number, text: output },
        ]));
        const { text } = joined;
        return scanWindow(place, { text, from: 0, to: text.length, line: 1, beginsLine: true }, lint, joined);
    }
    const sightings = [];
    let suppressions = 0;
    for (const window of windowsOf(source, encoding, SEARCHED)) {
        const found = await scanWindow(place, window, lint);
        sightings.push(...found.sightings);
        suppressions += found.suppressions;
    }
    if (source.size > SEARCHED && endsAsText(source)) {
        const reason = "it is a text of more than 1 GiB, and what follows was not searched for secrets";
        sightings.push(incomplete(place.subject, reason, place.member));
    }
    return { sightings, suppressions };
}
async function scanWindow(place, window, lint, notebook) {
    const { text, from, to } = window;
    const spans = [...(await lint(place.member ?? place.path, text)), ...ownSpans(text)];
    const distinct = spans.filter((span, index) => !spans.slice(0, index).some((other) => other.start < span.end && span.start < other.end));
    const own = distinct.filter(({ start }) => from <= start && start < to);
    return {
        sightings: own.map((span) => sighting(span, window, place, notebook)),
        suppressions: text.slice(from, to).match(/secretlint-disable/g)?.length ?? 0,
    };
}
function* ownSpans(text) {
    for (const { id, title, expression } of ML_SECRETS) {
        for (const match of text.matchAll(expression)) {
            const range = match.indices?.groups?.["secret"];
            if (range !== undefined)
                yield { rule: id, title, start: range[0], end: range[1] };
        }
    }
}
/** Neither message nor fingerprint holds the secret: short ones could be guessed from a hash. */
function sighting(span, { text, line, beginsLine }, { subject, member }, notebook) {
    const lineStart = text.lastIndexOf("\n", span.start - 1) + 1;
    const row = line + text.slice(0, span.start).split("\n").length - 1;
    const lineEnd = text.indexOf("\n", span.end);
    const rest = `${text.slice(Math.max(lineStart, span.start - 500), span.start)}***${text.slice(span.end, lineEnd === -1 ? span.end + 500 : lineEnd)}`;
    const place = notebook?.place(row);
    const where = place === undefined ? `${subject}:${row}` : `${subject} cell ${place.cell}, line ${place.line}`;
    const kind = /^(?:an?|the) /.test(span.title) ? span.title : `a secret (${span.title})`;
    const knowsColumn = place === undefined && (lineStart > 0 || beginsLine);
    return {
        rule: span.rule,
        severity: "high",
        message: `${printable(where)} holds what looks like ${kind}`,
        fix: "Revoke it where it was issued, then read it from the environment or a secret store; it stays in git's history.",
        seen: `${span.title} ${rest.slice(0, 500)}`,
        line: place?.line ?? row,
        column: knowsColumn ? span.start - lineStart + 1 : undefined,
        cell: place?.cell,
        member,
    };
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/scanners/index.js



/** Every scanner, in the order in which findings of one file are listed. */
const SCANNERS = [modelsScanner, pythonScanner, secretsScanner];

;// CONCATENATED MODULE: ./build/bundle/gates/scan/measure.js







/** The counts that one need asks for: of the whole tree, or of each file that its pattern names. */
function measureNeed(need, candidate, base, config) {
    const info = SCAN_METRICS.find(({ id }) => id === need.metric);
    if (info === undefined)
        return [];
    const shared = { metric: need.metric, options: need.options, unit: info.unit, direction: info.direction };
    const before = base && withoutSolvedDoubt(base, candidate);
    return subjectsOf(need, candidate).map((subject) => {
        const value = count(need, subject, candidate, config);
        if (need.against === undefined)
            return { ...shared, subject, candidate: value };
        const baseline = baseCount(need, subject, before, { ...config, include: undefined });
        return {
            ...shared,
            subject,
            candidate: value,
            against: need.against,
            baseline,
            difference: (0,estimate/* isMissing */.b)(value)
                ? value
                : (0,estimate/* isMissing */.b)(baseline)
                    ? baseline
                    : (0,estimate/* exactly */.p)(value.value - baseline.value, value.samples),
        };
    });
}
/**
 * A file that could not be wholly read in the base and can be now was no finding there: counted as one, it would
 * make room for a real one.
 */
function withoutSolvedDoubt(base, candidate) {
    const still = new Set(candidate.flatMap(({ findings }) => findings.map(({ fingerprint }) => fingerprint)));
    return base.map((file) => ({
        ...file,
        findings: file.findings.filter((one) => one.rule !== INCOMPLETE || still.has(one.fingerprint)),
    }));
}
function subjectsOf(need, scans) {
    const pattern = need.subjects.file;
    if (pattern === undefined)
        return [{}];
    if (!(0,subject/* isWildcard */.z2)(need.subjects))
        return [{ file: pattern }];
    const files = scans.filter(({ path }) => (0,subject/* matchesText */.Fm)(String(pattern), path));
    // A pattern without a file stays as it is, so that the rule learns that it measured nothing.
    return files.length === 0 ? [{ file: pattern }] : files.map(({ path }) => ({ file: path }));
}
function baseCount(need, subject, base, config) {
    if (base === undefined)
        return { code: "scan/no-base", reason: "there is no base tree to scan" };
    const value = count(need, subject, base, config);
    // Files that the base does not have yet had no findings there.
    return (0,estimate/* isMissing */.b)(value) && value.code === "scan/no-files" ? (0,estimate/* exactly */.p)(0, 0) : value;
}
function count(need, subject, scans, config) {
    const { severity, rule } = need.options;
    const files = scans.filter(({ path, linkTo }) => subject.file === undefined ? linkTo === undefined : path === subject.file);
    if (files.length === 0)
        return noFiles(subject);
    const lost = subject.file === undefined ? patternWithoutFile(scans, config) : undefined;
    if (lost !== undefined)
        return noFiles({ file: lost });
    const asked = scannersAsked(need.options);
    if (asked.length === 0)
        return unknownRule(String(rule));
    const scanners = asked.filter((id) => config.scanners?.includes(id) ?? true);
    if (scanners.length === 0)
        return scannerOff(asked);
    const isAsked = (id) => scanners.includes(id);
    const scanned = files.filter((file) => file.scanners.some(isAsked));
    const looked = files.filter((file) => scanned.includes(file) || file.scanners.length === 0);
    if (looked.length === 0)
        return noFiles(subject, scanners);
    // What was not wholly seen may hold what any rule of the scanner looks for; so may what nobody could open.
    const findings = looked
        .flatMap((file) => file.findings)
        .filter((finding) => finding.scanners?.some(isAsked) ?? true)
        .filter((finding) => finding.rule === INCOMPLETE || typeof rule !== "string" || finding.rule.startsWith(rule));
    if (need.metric === "files_scanned")
        return (0,estimate/* exactly */.p)(scanned.length, looked.length);
    if (need.metric === "incomplete") {
        return (0,estimate/* exactly */.p)(looked.filter(({ isComplete }) => !isComplete).length, looked.length);
    }
    const worst = typeof severity === "string" ? evidence/* SEVERITIES */.o.indexOf(severity) : evidence/* SEVERITIES */.o.length;
    return (0,estimate/* exactly */.p)(findings.filter((one) => evidence/* SEVERITIES */.o.indexOf(one.severity) <= worst).length, looked.length);
}
/** The first glob of `include` that stands for no file: what it was meant for was not looked at. */
function patternWithoutFile(scans, { include = [] }) {
    return include
        .filter((pattern) => !pattern.startsWith("!"))
        .find((pattern) => !scans.map(({ path }) => path).some((0,glob/* globMatcher */.f)([pattern])));
}
/** Scanners that could find what the options ask for; none when no scanner has the rule. */
function scannersAsked({ rule, scanner }) {
    const named = SCANNERS.filter(({ id }) => scanner === undefined || id === scanner);
    const isAny = typeof rule !== "string" || INCOMPLETE.startsWith(rule);
    return named.filter(({ rules }) => isAny || rules.some(({ id }) => mayBe(id, rule))).map(({ id }) => id);
}
/** True when the beginning of a rule's id fits a rule of the catalogue, or one of a family such as `S*`. */
function mayBe(id, beginning) {
    if (!id.endsWith("*"))
        return id.startsWith(beginning);
    const family = id.slice(0, -1);
    if (family.startsWith(beginning))
        return true;
    return beginning.startsWith(family) && /^(?:S\d{1,3}|secret\/[\w-]+)$/.test(beginning);
}
function unknownRule(beginning) {
    return {
        code: "scan/unknown-rule",
        reason: `no scanner has a rule that begins with ${JSON.stringify(beginning)}`,
        fix: "Use an id from a finding, or its beginning, such as `pickle/`, `S301` or `secret/`.",
    };
}
function scannerOff(asked) {
    return {
        code: "scan/scanner-off",
        reason: `the gate does not run the scanner ${asked.join(" or ")}`,
        fix: `Add \`${asked[0]}\` to the gate's \`scanners\`.`,
    };
}
function noFiles(subject, scanners) {
    const where = subject.file === undefined ? "`include`" : String(subject.file);
    return {
        code: "scan/no-files",
        reason: `no file matches ${where}${scanners ? ` that the scanner ${scanners.join(" or ")} reads` : ""}`,
        fix: "Correct the pattern, which starts at the folder of `assay.yml`, or take the rule away.",
    };
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/notes.js

const NAMED = 5;
/** What the reader should know about where the scan did not look. */
function notesOf({ files, repositories, ignoredModels }, { allow_suppressions: obeyed = false }) {
    const reasons = new Map();
    for (const { path, leftOut } of files) {
        for (const reason of leftOut)
            reasons.set(reason, [...(reasons.get(reason) ?? []), path]);
    }
    const notes = [...reasons].map(([reason, paths]) => ({
        code: "scan/left-out",
        message: `${named(paths)}: ${reason}.`,
    }));
    if (repositories.length > 0) {
        notes.push({
            code: "scan/left-out",
            message: `${named(repositories)}: another repository inside this one, not scanned with it.`,
        });
    }
    if (ignoredModels.length > 0) {
        const many = ignoredModels.length === 1 ? "1 model file" : `${ignoredModels.length} model files`;
        notes.push({
            code: "scan/left-out",
            message: `${many} that git ignores ${ignoredModels.length === 1 ? "was" : "were"} not scanned: ${named(ignoredModels)}.`,
            fix: "Set `ignored: true` to scan them too.",
        });
    }
    const silencing = files.filter(({ suppressions }) => suppressions > 0);
    if (silencing.length > 0) {
        const count = silencing.reduce((sum, { suppressions }) => sum + suppressions, 0);
        const many = count === 1 ? "1 comment asks" : `${count} comments ask`;
        const was = count === 1 ? "was" : "were";
        notes.push({
            code: "scan/suppressions",
            message: `${many} a scanner to look away and ${was} ${obeyed ? "" : "not "}obeyed: ${named(silencing.map(({ path }) => path))}.`,
            fix: obeyed ? "Review them, or take `allow_suppressions` away." : undefined,
        });
    }
    return notes;
}
function named(paths) {
    const shown = paths.slice(0, NAMED).map((path) => printable(path));
    const more = paths.length > NAMED ? ` and ${paths.length - NAMED} more` : "";
    return `${shown.join(", ")}${more}`;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/bundle/model/error.js
var error = __webpack_require__(38093);
;// CONCATENATED MODULE: ./build/bundle/gates/scan/model-names.js
const model_names_MODEL_NAME = /\.(?:pkl|pickle|pck|pcl|pk|dill|cloudpickle|joblib|sav|pt|pth|bin|ckpt|npy|npz|onnx|safetensors|gguf|h5|hdf5|keras|pb|tflite|mlmodel|pmml|rds|llamafile)$/i;
/** True for names that promise a model or an array, whatever the bytes are. */
function isModelName(path) {
    return model_names_MODEL_NAME.test(path);
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/scan-tree.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});







/** Scans trees with one set of loaded scanners; a file that both trees hold alike is scanned once. */
class TreeScanner {
    #config;
    #open = new Map();
    #known = new Map();
    constructor(config) {
        this.#config = config;
    }
    async scan(tree, progress) {
        const { include = ["**"], exclude = [], ignored = false } = this.#config;
        const isLeftOut = exclude.length === 0 ? () => false : (0,glob/* globMatcher */.f)(exclude);
        const survey = await tree.survey(include);
        const listings = ignored ? [survey, survey.ignored] : [survey];
        const paths = listings.flatMap(({ files }) => files).filter((path) => !isLeftOut(path));
        const entries = listings.flatMap(({ unread }) => unread).filter(({ path }) => !isLeftOut(path));
        const scans = entries.flatMap((entry) => unreadEntry(entry));
        for (const [index, path] of paths.entries()) {
            if (index % 50 === 0)
                progress({ message: `scanning ${tree.label}`, share: index / paths.length });
            scans.push(await this.#scanPath(tree, path));
        }
        const notAsked = ignored ? [] : survey.ignored.files.filter((path) => !isLeftOut(path));
        return {
            files: await withLinks(tree, scans.toSorted((a, b) => (a.path < b.path ? -1 : 1))),
            repositories: entries.filter(({ kind }) => kind === "repository").map(({ path }) => path),
            ignoredModels: notAsked.filter((path) => isModelName(path) && !path.includes("site-packages/")),
        };
    }
    async #scanPath(tree, path) {
        let local;
        try {
            local = await tree.open(path);
        }
        catch (thrown) {
            if (!(thrown instanceof error.AssayError))
                throw thrown;
            return unread(path, thrown.message);
        }
        const limit = this.#config.max_file_size;
        if (limit !== undefined && local.bytes > limit)
            return unread(path, `it is larger than ${limit} bytes`);
        const key = `${local.digest} ${path}`;
        const known = this.#known.get(key);
        if (known !== undefined)
            return known;
        const scan = await this.#scanFile(local);
        this.#known.set(key, scan);
        return scan;
    }
    async #scanFile(local) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            let source;
            try {
                source = new FileSource(local.localPath);
            }
            catch (thrown) {
                return unread(local.path, (0,error/* reasonOf */.A)(thrown));
            }
            const opened = __addDisposableResource(env_1, source, false);
            const file = { path: local.path, source: opened };
            const scanners = [];
            const outcomes = [];
            for (const scanner of SCANNERS) {
                if (!this.#runs(scanner.id) || !scanner.wants(file))
                    continue;
                const settings = {
                    allow: new Set(this.#config.allow),
                    obeysComments: this.#config.allow_suppressions === true,
                };
                const open = this.#open.get(scanner.id) ?? scanner.open(settings);
                this.#open.set(scanner.id, open);
                scanners.push(scanner.id);
                outcomes.push({ ...(await (await open).scan(file)), scanner: scanner.id });
            }
            const findings = mergeIncomplete(outcomes.flatMap(({ scanner, sightings }) => toFindings(local.path, sightings).map((finding) => ({ ...finding, scanners: [scanner] }))));
            return {
                path: local.path,
                scanners,
                findings,
                isComplete: findings.every((finding) => finding.rule !== INCOMPLETE),
                input: inputOf(local, outcomes),
                leftOut: outcomes.flatMap(({ leftOut }) => leftOut ?? []),
                suppressions: outcomes.reduce((sum, { suppressions = 0 }) => sum + suppressions, 0),
            };
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            __disposeResources(env_1);
        }
    }
    #runs(id) {
        return this.#config.scanners === undefined || this.#config.scanners.includes(id);
    }
}
/** A file that no scanner could look at: one finding, and not complete. */
function unread(path, reason, seen) {
    const sightings = [incomplete(path, reason, undefined, seen)];
    const findings = toFindings(path, sightings);
    return { path, scanners: [], findings, isComplete: false, leftOut: [], suppressions: 0 };
}
/** Where a link leads is no part of what makes its finding the one that the base has. */
function unreadEntry({ path, kind, what }) {
    return kind === "repository" ? [] : [unread(path, what, kind)];
}
/** What two scanners could not read for the same reason is one finding of both. */
function mergeIncomplete(findings) {
    const merged = new Map();
    for (const finding of findings) {
        const key = `${finding.rule} ${finding.fingerprint}`;
        const known = finding.rule === INCOMPLETE ? merged.get(key) : undefined;
        if (known === undefined)
            merged.set(finding.rule === INCOMPLETE ? key : `${merged.size}`, finding);
        else
            merged.set(key, { ...known, scanners: [...(known.scanners ?? []), ...(finding.scanners ?? [])] });
    }
    return [...merged.values()];
}
/** Marks links inside the tree whose file was scanned under its own name, or under an earlier link's. */
async function withLinks(tree, scans) {
    const places = await Promise.all(scans.map(async ({ path, scanners }) => {
        if (scanners.length === 0)
            return undefined;
        const { localPath } = await tree.open(path);
        return { file: await (0,promises_.realpath)(localPath), isLink: (await (0,promises_.lstat)(localPath)).isSymbolicLink() };
    }));
    const names = new Map();
    for (const wanted of [false, true]) {
        for (const [index, place] of places.entries()) {
            if (place?.isLink !== wanted || names.has(place.file))
                continue;
            names.set(place.file, scans[index].path);
        }
    }
    return scans.map((scan, index) => {
        const place = places[index];
        const name = place === undefined ? scan.path : names.get(place.file);
        return name === undefined || name === scan.path ? scan : { ...scan, linkTo: name };
    });
}
function inputOf(local, outcomes) {
    const role = outcomes.find((outcome) => outcome.role !== undefined)?.role;
    return role && { role, path: local.path, digest: local.digest, bytes: local.bytes };
}

;// CONCATENATED MODULE: ./build/bundle/gates/scan/index.js





const scanGate = {
    kind: "scan",
    description: "Looks for code in model files, insecure Python and secrets, without running anything",
    config: ScanConfigSchema,
    metrics: SCAN_METRICS,
    measure: measureScan,
};
async function measureScan(job) {
    const scanner = new TreeScanner(job.config);
    const scan = await scanner.scan(job.candidate, job.progress);
    const candidate = scan.files;
    const bases = new Map();
    for (const name of new Set(job.needs.flatMap(({ against }) => against ?? []))) {
        const tree = job.baselines.get(name);
        if (tree !== undefined)
            bases.set(name, (await scanner.scan(tree, job.progress)).files);
    }
    return {
        inputs: counted(candidate).flatMap(({ input }) => input ?? []),
        measurements: job.needs.flatMap((need) => measureNeed(need, candidate, need.against === undefined ? undefined : bases.get(need.against), job.config)),
        findings: listFindings(counted(candidate), [...bases.values()]),
        figures: [],
        notes: notesOf(scan, job.config),
    };
}
function counted(files) {
    return files.filter(({ linkTo }) => linkTo === undefined);
}
function listFindings(candidate, bases) {
    const before = new Set(bases.flat().flatMap(({ findings }) => findings.map(({ fingerprint }) => fingerprint)));
    return candidate.flatMap(({ findings }) => findings.map(({ scanners: _, ...finding }) => ({
        ...finding,
        ...(bases.length > 0 && { inBaseline: before.has(finding.fingerprint) }),
    })));
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


/***/ })

};
