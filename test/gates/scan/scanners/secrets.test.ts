import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { bufferSource } from "../../../../src/gates/scan/bytes.ts";
import { toFindings } from "../../../../src/gates/scan/finding.ts";
import { secretsScanner } from "../../../../src/gates/scan/scanners/secrets.ts";
import { zip } from "../assemble.ts";

// Put together here, so that this repository holds no text that looks like a secret.
const GITHUB = ["ghp", "wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx"].join("_");
const HUGGING_FACE = ["hf", "a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7"].join("_");
const HEX = "0123456789abcdef".repeat(3);
const open = secretsScanner.open({ allow: new Set(), obeysComments: false });

async function scan(path: string, text: string | Buffer) {
  return (await open).scan({ path, source: bufferSource(Buffer.from(text)) });
}

it.each([
  ["secret/github", GITHUB, `key = "${GITHUB}"`],
  ["secret/huggingface", HUGGING_FACE, `login(token="${HUGGING_FACE}")`],
  ["secret/wandb", HEX.slice(0, 40), `WANDB_API_KEY=${HEX.slice(0, 40)}`],
  ["secret/kaggle", HEX.slice(0, 32), `{"username":"me","key":"${HEX.slice(0, 32)}"}`],
])("finds %s and never repeats it", async (rule, secret, line) => {
  const { sightings } = await scan("a.py", `import os\n${line}\n`);
  expect(sightings.map((one) => [one.rule, one.severity, one.line])).toEqual([[rule, "high", 2]]);
  expect(JSON.stringify(sightings)).not.toContain(secret);
  expect(JSON.stringify(toFindings("a.py", sightings))).not.toContain(secret.slice(5));
});

it("names a secret once that two rules know", async () => {
  const letters = ["hf", "abcdefghijklmnopqrstuvwxyzABCDEFGH"].join("_");
  const { sightings } = await scan("a.py", `token = "${letters}"\n`);
  expect(sightings.map(({ rule }) => rule)).toEqual(["secret/huggingface"]);
});

it("finds secrets in cells and in what they printed", async () => {
  const text = JSON.stringify({
    nbformat: 4,
    cells: [
      { cell_type: "markdown", source: ["hello\n", `token ${GITHUB}`] },
      {
        cell_type: "code",
        source: "print(t)",
        outputs: [{ output_type: "stream", text: [`x\n${HUGGING_FACE}\n`] }],
      },
    ],
  });
  const { sightings } = await scan("a.ipynb", text);
  expect(sightings.map(({ rule, cell, line }) => [rule, cell, line])).toEqual([
    ["secret/github", 1, 2],
    ["secret/huggingface", 2, 2],
  ]);
});

it("leaves digests and plain code alone", async () => {
  const text = `sha256: ${HEX}\nx = "hf_short"\ncommit ${HEX.slice(0, 40)}\n`;
  expect((await scan("a.md", text)).sightings).toEqual([]);
});

it("obeys no comment that asks it to look away, unless it is told to", async () => {
  const text = `# secretlint-disable\nkey = "${GITHUB}"\n`;
  const { sightings, suppressions } = await scan("a.py", text);
  expect([sightings.map(({ rule }) => rule), suppressions]).toEqual([["secret/github"], 1]);
  const obedient = await secretsScanner.open({ allow: new Set(), obeysComments: true });
  const obeyed = await obedient.scan({ path: "a.py", source: bufferSource(Buffer.from(text)) });
  expect([obeyed.sightings, obeyed.suppressions]).toEqual([[], 1]);
});

const utf16 = (text: string) => Buffer.from(text, "utf16le");

it.each<[string, Buffer]>([
  ["little-endian", utf16(`\uFEFFa = 1\nkey = "${GITHUB}"\n`)],
  ["big-endian", utf16(`\uFEFFa = 1\nkey = "${GITHUB}"\n`).swap16()],
  ["little-endian without a mark", utf16(`a = 1\nkey = "${GITHUB}"\n`)],
  ["big-endian without a mark", utf16(`a = 1\nkey = "${GITHUB}"\n`).swap16()],
  ["one byte each, with a stray NUL", Buffer.from(`a = "${"x".repeat(200)}\0"\nkey = "${GITHUB}"\n`)],
])("reads text that is %s", async (_, bytes) => {
  expect((await scan("a.env", bytes)).sightings.map(({ rule, line }) => [rule, line])).toEqual([
    ["secret/github", 2],
  ]);
});

it.each([0, 2 ** 20 - 20, 2 ** 20 + 5, 3 * 2 ** 20 - 40, 4_000_000])(
  "finds a secret once at byte %d of a long text, with its line",
  async (at) => {
    const row = "a,é,b\n";
    const rows = Math.floor(at / Buffer.byteLength(row));
    const text = `${row.repeat(rows)}key = "${GITHUB}"\n${row.repeat(700_000 - rows)}`;
    const { sightings } = await scan("data.csv", text);
    expect(sightings.map(({ rule, line, column }) => [rule, line, column])).toEqual([
      ["secret/github", rows + 1, 8],
    ]);
  },
);

it("finds a secret whose sign is in another window", async () => {
  const text = `${"x".repeat(2 ** 20 - 2 ** 15 - 20)} wandb login --key ${HEX.slice(0, 40)} ${"x".repeat(2 ** 20)}`;
  expect((await scan("log.txt", text)).sightings.map(({ rule }) => rule)).toEqual(["secret/wandb"]);
});

it("looks into the texts of archives", async () => {
  const text = Buffer.from(`key = "${GITHUB}"\n`);
  const inner = zip([{ name: "deep/.env", data: text }]);
  const bytes = zip([
    { name: "config.env", data: text },
    { name: "wide.txt", data: utf16(`key = "${GITHUB}"`) },
    { name: "inner.zip", data: inner },
    { name: "weights.bin", data: Buffer.from([0, 1, 2, 3, 200, 0, 0, 9]) },
  ]);
  for (const archive of [bytes, gzipSync(bytes)]) {
    const { sightings } = await scan("model.zip", archive);
    expect(sightings.map(({ rule, member }) => [rule, member?.replace("unpacked/", "")])).toEqual([
      ["secret/github", "config.env"],
      ["secret/github", "wide.txt"],
      ["secret/github", "inner.zip/deep/.env"],
    ]);
  }
});

it("never calls an archive clean that it cannot open", async () => {
  const sevenZip = Buffer.from("377abcaf271c00040000000000000000", "hex");
  const { sightings } = await scan("a.zip", zip([{ name: "a.7z", data: sevenZip }]));
  expect(sightings.map(({ rule, member }) => [rule, member])).toEqual([["scan/incomplete", "a.7z"]]);
});

it("takes no model for text because its header is", async () => {
  const header = Buffer.from(JSON.stringify({ weight: { dtype: "F32", names: Array(5000).fill("abc") } }));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(header.length));
  const weights = Buffer.from(Float32Array.from({ length: 20_000 }, (_, index) => Math.sin(index)).buffer);
  const wants = (bytes: Buffer) => secretsScanner.wants({ path: "m", source: bufferSource(bytes) });
  expect(wants(Buffer.concat([length, header, weights]))).toBe(false);
  expect(wants(Buffer.concat([length, header, header]))).toBe(true);
});
