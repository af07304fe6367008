import { expect, it } from "vitest";
import { bufferSource } from "../../../../src/gates/scan/bytes.ts";
import { toFindings } from "../../../../src/gates/scan/finding.ts";
import { secretsScanner } from "../../../../src/gates/scan/scanners/secrets.ts";

// Put together here, so that this repository holds no text that looks like a secret.
const GITHUB = ["ghp", "wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx"].join("_");
const HUGGING_FACE = ["hf", "a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7"].join("_");
const HEX = "0123456789abcdef".repeat(3);
const open = secretsScanner.open({ allow: new Set() });

async function scan(path: string, text: string) {
  return (await open).scan({ path, source: bufferSource(Buffer.from(text)), isText: true });
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

it("says when a text is too long to be searched", async () => {
  const { sightings, leftOut } = await scan("data.csv", "a,b\n".repeat(400_000));
  expect(sightings).toEqual([]);
  expect(leftOut).toMatch(/not searched for secrets/);
});
