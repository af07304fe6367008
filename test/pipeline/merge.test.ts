import { mkdtempSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { mergeReports, readReport } from "../../src/pipeline/merge.ts";
import { check, gate, report } from "../reporters/example.ts";

const digest = (letter: string) => `sha256:${letter.repeat(64)}`;
const expecting = (...names: string[]) => ({ expectedGates: names.map((name) => ({ name, kind: "data" })) });
const of = (name: string, configDigest = digest("a")) =>
  report({ configDigest, gates: [gate({ name })], ...expecting(name) });

describe("mergeReports", () => {
  it("keeps the digest of the config that all jobs share", () => {
    const merged = mergeReports([of("data"), of("latency")]);
    expect(merged.configDigest).toBe(digest("a"));
    expect(merged.gates.map(({ name }) => name)).toEqual(["data", "latency"]);
  });

  it("gives the reports of several configs a digest that no config has, whatever their order", () => {
    const first = of("data", digest("a"));
    const other = of("latency", digest("b"));
    const merged = mergeReports([first, other]).configDigest;
    expect(merged).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect([digest("a"), digest("b")]).not.toContain(merged);
    expect(mergeReports([other, first]).configDigest).toBe(merged);
  });

  it("lets the worst gate decide, and a wrong config outweigh it", () => {
    const failed = report({ verdict: "fail", exitCode: 1, gates: [gate({ name: "b", status: "fail" })] });
    const wrong = report({ verdict: "error", exitCode: 2, gates: [gate({ name: "c", status: "error" })] });
    expect(mergeReports([of("a"), failed])).toMatchObject({ verdict: "fail", exitCode: 1 });
    expect(mergeReports([of("a"), failed, wrong])).toMatchObject({ verdict: "fail", exitCode: 2 });
  });

  it("refuses one gate twice, and reports of different commits", () => {
    expect(() => mergeReports([of("a"), of("a")])).toThrow("more than one");
    const head = (sha: string) => ({ platform: "local", event: "manual", head: { sha } }) as const;
    const [one, two] = ["1", "2"].map((sha) => ({ ...of(sha), context: head(sha.repeat(40)) }));
    expect(() => mergeReports([one, two])).toThrow("different commits");
  });
});

describe("a gate that no report holds", () => {
  const jobs = [
    { ...of("a"), ...expecting("a", "b", "c") },
    { ...of("b"), ...expecting("a", "b", "c") },
  ];

  it("is an error in the merged report, also where one report alone is merged", () => {
    const merged = mergeReports(jobs);
    expect(merged).toMatchObject({ verdict: "error", exitCode: 3 });
    expect(merged.gates.map(({ name, status }) => [name, status])).toEqual([
      ["a", "pass"],
      ["b", "pass"],
      ["c", "error"],
    ]);
    expect(merged.gates[2]).toMatchObject({
      kind: "data",
      checks: [{ code: "run/gate-not-reported", message: expect.stringContaining("Gate c of assay.yml") }],
    });
    expect(mergeReports([jobs[0]]).gates.map(({ name }) => name)).toEqual(["a", "b", "c"]);
  });

  it("does not hide a failure of the others", () => {
    const failed = { ...jobs[1], gates: [gate({ name: "b", status: "fail" })] };
    expect(mergeReports([jobs[0], failed])).toMatchObject({ verdict: "fail", exitCode: 1 });
  });

  it("is a note where that is meant, and stays expected", () => {
    const merged = mergeReports(jobs, { partial: true });
    expect(merged).toMatchObject({ verdict: "pass", exitCode: 0, ...expecting("a", "b", "c") });
    expect(merged.notes).toEqual([{ code: "run/partial", message: expect.stringContaining(": c.") }]);
    expect(mergeReports([...jobs, of("c")], { partial: true }).notes).toEqual([]);
  });

  it("cannot be seen in reports that name no gates, which is said", () => {
    const old = report({ gates: [gate({ name: "old" })] });
    expect(mergeReports([old]).notes).toMatchObject([{ code: "run/gates-unknown" }]);
  });
});

describe("reports of several jobs", () => {
  const on = (name: string, context: Partial<Report["context"]>): Report => ({
    ...of(name),
    context: { platform: "local", event: "manual", head: {}, ...context },
  });
  const sha = (letter: string) => letter.repeat(40);

  it("are refused when their base or their checkout differs", () => {
    const bases = [on("a", { base: { sha: sha("1") } }), on("b", { base: { sha: sha("2") } })];
    expect(() => mergeReports(bases)).toThrow("different base commits");
    expect(() => mergeReports([bases[0], on("b", {})])).toThrow("and none");
    const merges = [on("a", { head: { checkout: sha("1") } }), on("b", { head: { checkout: sha("2") } })];
    expect(() => mergeReports(merges)).toThrow("different checked-out commits");
  });

  it("say where versions and seeds differ", () => {
    const other = { ...of("b"), seed: 7, tool: { name: "assay", version: "0.2.0" } } satisfies Report;
    expect(mergeReports([of("a"), other]).notes).toEqual([
      { code: "run/mixed-versions", message: expect.stringContaining("a: 0.1.0; b: 0.2.0") },
      { code: "run/mixed-seeds", message: expect.stringContaining("a: 42; b: 7") },
    ]);
  });

  it("are clean only where each says so", () => {
    const merged = (...states: (boolean | undefined)[]) =>
      mergeReports(states.map((dirty, index) => on(`g${index}`, { head: { dirty } }))).context.head.dirty;
    expect(merged(false, false)).toBe(false);
    expect(merged(false, true)).toBe(true);
    expect(merged(undefined, true)).toBe(true);
    expect(merged(false, undefined)).toBeUndefined();
    expect(merged(undefined, false)).toBeUndefined();
  });
});

describe("readReport", () => {
  const read = async (value: Report) => {
    const file = path.join(mkdtempSync(path.join(os.tmpdir(), "assay-report-")), "report.json");
    writeFileSync(file, JSON.stringify(value));
    return readReport(file);
  };
  const broken = { status: "fail", code: "rule/regressed" } as const;
  const usage = { status: "error", code: "config/unknown-key" } as const;

  it("takes what follows from its checks", async () => {
    const failed = gate({ status: "fail", checks: [check(), check(broken)] });
    const good = report({ verdict: "fail", exitCode: 1, gates: [failed] });
    expect(await read(good)).toEqual(good);
    const wrong = gate({ status: "error", checks: [check(usage)] });
    await read(report({ verdict: "error", exitCode: 2, gates: [wrong] }));
    const merged = mergeReports([{ ...report(), ...expecting("delay-quality", "gone") }]);
    expect(await read(merged)).toEqual(merged);
  });

  it("leaves the exit code of another version's codes alone", async () => {
    const foreign = gate({ status: "error", checks: [check({ status: "error", code: "later/unknown" })] });
    await read(report({ verdict: "error", exitCode: 2, gates: [foreign] }));
    await read(report({ verdict: "error", exitCode: 3, gates: [foreign] }));
    await expect(read(report({ verdict: "error", exitCode: 0, gates: [foreign] }))).rejects.toThrow(
      "exit code",
    );
  });

  it.each([
    [
      "a pass over a failing check",
      { gates: [gate({ checks: [check(broken)] })] },
      "its checks come to fail",
    ],
    ["a gate without checks", { gates: [gate()] }, "no checks, which is error"],
    [
      "a better verdict",
      { gates: [gate({ status: "fail", checks: [check(broken)] })] },
      "its verdict is pass, but its gates come to fail",
    ],
    [
      "a better exit code",
      { verdict: "fail", gates: [gate({ status: "fail", checks: [check(broken)] })] },
      "its exit code is 0",
    ],
    ["no gates", { gates: [] }, "its gates come to error"],
    [
      "one gate twice",
      { gates: [gate({ checks: [check()] }), gate({ checks: [check()] })] },
      "more than once",
    ],
  ] as const)("refuses %s", async (_, more, reason) => {
    const { gates, ...rest } = more;
    await expect(read(report({ ...rest, gates: [...gates] }))).rejects.toMatchObject({
      code: "run/report-contradicts",
      message: expect.stringContaining(reason),
    });
  });
});
