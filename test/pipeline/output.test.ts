import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { prepareOutput, writeAtomically, writeFiles } from "../../src/pipeline/output.ts";

const temporary = () => mkdtempSync(path.join(os.tmpdir(), "assay-output-"));

describe("the output folder", () => {
  it("ignores itself in git", async () => {
    const folder = path.join(temporary(), "deep", ".assay");
    await prepareOutput(folder);
    expect(readFileSync(path.join(folder, ".gitignore"), "utf8")).toBe("*\n");
  });

  it("is refused with a code when a file stands in its place", async () => {
    const file = path.join(temporary(), "taken");
    writeFileSync(file, "");
    await expect(prepareOutput(file)).rejects.toMatchObject({ code: "run/output" });
  });

  it.runIf(process.platform === "linux")("is refused where the system makes no folders", async () => {
    for (const folder of ["/proc/assay", "/proc/assay/deep/er"])
      await expect(prepareOutput(folder)).rejects.toMatchObject({ code: "run/output" });
  });

  it("is refused below a file and behind a link that leads nowhere", async () => {
    const folder = temporary();
    writeFileSync(path.join(folder, "taken"), "");
    symlinkSync("nowhere", path.join(folder, "dangling"));
    for (const name of ["taken/deep", "dangling", "dangling/deep"])
      await expect(prepareOutput(path.join(folder, name))).rejects.toMatchObject({ code: "run/output" });
  });

  it("gets whole files in the order given, and no others", async () => {
    const folder = temporary();
    const rendered = ["report.json", "nested/report.md"].map((name) => ({
      reporter: "x",
      path: name,
      mediaType: "text/plain",
      text: name,
    }));
    expect(await writeFiles(folder, rendered)).toEqual(rendered.map((file) => path.join(folder, file.path)));
    expect(readdirSync(folder).sort()).toEqual(["nested", "report.json"]);
  });

  it("keeps the old file and no leftovers when writing fails", async () => {
    const folder = temporary();
    mkdirSync(path.join(folder, "report.json"));
    await expect(writeAtomically(path.join(folder, "report.json"), "new")).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(["report.json"]);
  });
});
