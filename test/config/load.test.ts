import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadConfig } from "../../src/config/index.ts";
import { GOOD } from "./good-documents.ts";
import { KINDS } from "./kinds.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "assay-config-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe("loadConfig", () => {
  test("takes the file's folder for its root and the digest of its bytes", async () => {
    const path = write("good.yml", `\ufeff${GOOD["smallest"]}`);
    const config = await loadConfig(path, KINDS);
    expect(config).toMatchObject({ path, root: folder });
    const sha256sum = execFileSync("sha256sum", [path], { encoding: "utf8" }).split(" ")[0];
    expect(config.digest).toBe(`sha256:${sha256sum}`);
    expect(config.gates[0].rules[0].location).toMatchObject({ path, line: 7, column: 9 });
  });

  test("a relative path starts at the folder given and stays relative in messages", async () => {
    write("near.yml", GOOD["smallest"]);
    const config = await loadConfig("near.yml", KINDS, folder);
    expect(config).toMatchObject({ path: "near.yml", root: folder });
    expect(config.gates[0].location?.path).toBe("near.yml");
  });

  test("no file", async () => {
    const missing = loadConfig(join(folder, "none.yml"), KINDS);
    await expect(missing).rejects.toMatchObject({
      code: "config/missing",
      location: { path: join(folder, "none.yml") },
      fix: expect.stringContaining("assay init"),
    });
    const path = join(write("file.yml", "x"), "inner.yml");
    await expect(loadConfig(path, KINDS)).rejects.toMatchObject({ code: "config/missing" });
  });

  test("a file of nearly the same name is offered", async () => {
    const inner = join(folder, "inner");
    mkdirSync(inner);
    write("inner/assay.yaml", GOOD["smallest"]);
    await expect(loadConfig(join(inner, "assay.yml"), KINDS)).rejects.toMatchObject({
      code: "config/missing",
      fix: expect.stringContaining("assay.yaml"),
    });
  });

  test("a file of the same name in a folder above is offered", async () => {
    mkdirSync(join(folder, "above", "deep", "deeper"), { recursive: true });
    write("above/gates.yml", GOOD["smallest"]);
    await expect(
      loadConfig(join(folder, "above", "deep", "deeper", "gates.yml"), KINDS),
    ).rejects.toMatchObject({
      code: "config/missing",
      fix: expect.stringContaining(join("above", "gates.yml")),
    });
  });

  test("a folder", async () => {
    await expect(loadConfig(folder, KINDS)).rejects.toMatchObject({
      code: "config/unreadable",
      message: expect.stringContaining("is a folder"),
      fix: expect.stringContaining("assay.yml"),
    });
  });

  test("a pipe does not make it wait", async () => {
    const path = join(folder, "pipe.yml");
    execFileSync("mkfifo", [path]);
    await expect(loadConfig(path, KINDS)).rejects.toMatchObject({ code: "config/unreadable" });
  });

  test("a device and a file of many megabytes", async () => {
    await expect(loadConfig("/dev/zero", KINDS)).rejects.toMatchObject({ code: "config/unreadable" });
    const path = write("large.yml", "#".repeat(2 ** 20 + 1));
    await expect(loadConfig(path, KINDS)).rejects.toMatchObject({
      code: "config/unreadable",
      message: expect.stringContaining("1048577 bytes"),
    });
  });

  test("Latin-1 and UTF-16, with the line of the first bad byte", async () => {
    const latin = write("latin.yml", Buffer.from("version: 1\n# f\u00fcr\n", "latin1"));
    await expect(loadConfig(latin, KINDS)).rejects.toMatchObject({
      code: "config/encoding",
      location: { path: latin, line: 2 },
    });
    const wide = write("wide.yml", Buffer.from("\ufeffversion: 1\n", "utf16le"));
    await expect(loadConfig(wide, KINDS)).rejects.toMatchObject({ code: "config/encoding" });
  });

  test("what is wrong inside names the path as it was given", async () => {
    const path = write("bad.yml", "version: 1\n");
    await expect(loadConfig(path, KINDS)).rejects.toMatchObject({
      name: "ConfigProblems",
      problems: [{ code: "config/no-gates", location: { path } }],
    });
  });
});
