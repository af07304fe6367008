import { execFileSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CALL_SYSTEM } from "./assemble.ts";
import { type Asked, lastFolder, measure, run, tree, values } from "./scan-gate.ts";

describe.runIf(process.platform !== "win32")("what is no file", () => {
  it("counts links that lead out or nowhere, and pipes, as not seen", async () => {
    const files = tree({ "a.txt": "x" });
    const root = lastFolder();
    symlinkSync("/etc/passwd", join(root, "out.pkl"));
    symlinkSync("nowhere.pkl", join(root, "lost.pkl"));
    execFileSync("mkfifo", [join(root, "pipe")]);
    const needs: Asked[] = [
      { metric: "incomplete" },
      { metric: "findings", options: { severity: "critical" } },
      { metric: "findings", options: { scanner: "secrets" } },
    ];
    const evidence = await measure(files, needs);
    expect(values(evidence)).toEqual([3, 3, 3]);
    expect(evidence.findings.map(({ message }) => message)).toEqual([
      "lost.pkl could not be wholly scanned: it is a link that leads nowhere",
      "out.pkl could not be wholly scanned: it is a link to a file outside the tree, which is not followed",
      "pipe could not be wholly scanned: it is a named pipe, not a file",
    ]);
  });

  it("counts a file once that links inside the tree name again, and under each name that a rule asks for", async () => {
    const files = tree({ "models/v3.pkl": CALL_SYSTEM });
    symlinkSync("v3.pkl", join(lastFolder(), "models/latest.pkl"));
    const needs: Asked[] = [
      { metric: "findings" },
      { metric: "files_scanned" },
      { metric: "findings", subjects: { file: "models/latest.pkl" } },
    ];
    const evidence = await measure(files, needs);
    expect(values(evidence)).toEqual([1, 1, 1]);
    expect(evidence.findings).toHaveLength(1);
    const linked = await measure(files, needs, { include: ["models/latest.pkl"] });
    expect(values(linked)).toEqual([1, 1, 1]);
  });
});

it("says how many models git ignores, and scans them when it is told to", async () => {
  const files = tree({ ".gitignore": "cache/\n", "cache/a.pkl": CALL_SYSTEM, "cache/notes.md": "x" });
  execFileSync("git", ["init", "--quiet", lastFolder()]);
  const needs: Asked[] = [{ metric: "findings" }];
  const evidence = await measure(files, needs);
  expect(values(evidence)).toEqual([0]);
  expect(evidence.notes).toMatchObject([
    { code: "scan/left-out", message: "1 model file that git ignores was not scanned: cache/a.pkl." },
  ]);
  const all = await measure(files, needs, { ignored: true });
  expect([values(all), all.notes]).toEqual([[1], []]);
});

it("tells of comments that ask it to look away, whether it obeys them or not", async () => {
  const files = { "a.py": "import pickle\npickle.loads(b'')  # noqa\n" };
  const needs: Asked[] = [{ metric: "findings" }];
  const strict = await run(files, needs);
  expect([values(strict), strict.notes[0].message]).toEqual([
    [1],
    "1 comment asks a scanner to look away and was not obeyed: a.py.",
  ]);
  const obedient = await run(files, needs, { allow_suppressions: true });
  expect([values(obedient), obedient.notes.map(({ code }) => code)]).toEqual([[0], ["scan/suppressions"]]);
});

it("counts once what no scanner can open", async () => {
  const files = { "a.7z": Buffer.from("377abcaf271c00040000000000000000", "hex") };
  const needs: Asked[] = [
    { metric: "findings" },
    { metric: "findings", options: { scanner: "secrets" } },
    { metric: "findings", options: { scanner: "models" } },
  ];
  expect(values(await run(files, needs))).toEqual([1, 1, 1]);
});
