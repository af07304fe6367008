import { describe, expect, it } from "vitest";
import { mergeReports } from "../../src/pipeline/merge.ts";
import { gate, report } from "../reporters/example.ts";

const digest = (letter: string) => `sha256:${letter.repeat(64)}`;
const of = (name: string, configDigest = digest("a")) => report({ configDigest, gates: [gate({ name })] });

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
