import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readPassport } from "../../src/baselines/passport-file.ts";
import { readHistory } from "../../src/history/history-file.ts";
import { readReport } from "../../src/pipeline/merge.ts";
import { appendText } from "../../src/sources/append-text.ts";
import { readText } from "../../src/sources/read-text.ts";

const folder = mkdtempSync(join(tmpdir(), "assay-read-text-"));
const at = (name: string) => join(folder, name);
execFileSync("mkfifo", [at("pipe")]);
symlinkSync("/dev/zero", at("device"));
symlinkSync("pipe", at("link"));
mkdirSync(at("folder"));
writeFileSync(at("file"), "Zürich");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the text of a file", async () => {
  expect(await readText(at("file"))).toBe("Zürich");
  await expect(readText(at("file"), 6)).rejects.toThrow("7 bytes");
  await expect(readText(at("none"))).rejects.toMatchObject({ code: "ENOENT" });
});

test.each(["pipe", "device", "link", "folder"])(
  "a %s is neither waited for nor read for ever",
  async (name) => {
    const message = name === "folder" ? "it is a folder" : "it is no regular file";
    await expect(readText(at(name))).rejects.toThrow(message);
    await expect(readReport(at(name))).rejects.toMatchObject({ code: "run/report-unreadable" });
    await expect(readHistory(at(name), "history.jsonl")).rejects.toMatchObject({
      code: "history/unreadable",
    });
    await expect(readPassport(folder, name)).rejects.toMatchObject({ code: "golden/unreadable" });
  },
);

test("nobody waits for the reader of a pipe", async () => {
  await expect(appendText(at("pipe"), "{}\n")).rejects.toMatchObject({ code: "ENXIO" });
});
