import { existsSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import {
  appendHistory,
  dataOf,
  History,
  historyCsv,
  newPoints,
  parseHistory,
  pointsOf,
  readHistory,
  runNamed,
  sparkline,
  trendText,
} from "../../src/history/index.ts";
import type { Point } from "../../src/model/history.ts";
import { gate, measurement, report } from "../reporters/example.ts";

function point(value: number, commit?: string, more: Partial<Point> = {}): Point {
  return {
    at: "2026-01-02T03:04:05.000Z",
    ...(commit === undefined ? {} : { commit }),
    gate: "flights",
    metric: "row_count",
    options: {},
    subject: {},
    unit: "count",
    value,
    ...more,
  };
}

const WHOLE = { gate: "flights", metric: "row_count", options: {}, subject: {} };

describe("a history", () => {
  test("gives the values of other commits, the oldest first", () => {
    const history = new History([point(1, "a"), point(2, "b"), point(9, "head"), point(3, "c")], "head");
    expect(history.of(WHOLE)).toEqual([1, 2, 3]);
  });

  test("counts a commit that was recorded twice once, by its last value", () => {
    expect(new History([point(1, "a"), point(2, "b"), point(5, "a")]).of(WHOLE)).toEqual([2, 5]);
  });

  test("is in the order of the runs, wherever git put the lines of two branches", () => {
    const at = (day: number) => ({ at: `2026-01-0${day}T00:00:00.000Z` });
    const merged = [point(1, "a", at(1)), point(4, "d", at(4)), point(2, "b", at(2)), point(3, "c", at(3))];
    expect(new History(merged).of(WHOLE)).toEqual([1, 2, 3, 4]);
    const again = [
      point(5, "a", { at: "2026-01-05T01:00:00+02:00" }),
      point(1, "a", at(1)),
      point(2, "b", at(4)),
    ];
    expect(new History(again).of(WHOLE)).toEqual([2, 5]);
  });

  test("tells runs of one commit apart by the data, and leaves out the tested one", () => {
    const data = (digest: string) => ({ data: digest });
    const nights = [point(1, "a", data("x")), point(2, "a", data("y")), point(3, "a", data("x"))];
    expect(new History(nights).of(WHOLE)).toEqual([2, 3]);
    expect(new History(nights, "a").of(WHOLE, "x")).toEqual([2]);
    expect(new History(nights, "b").of(WHOLE, "x")).toEqual([2, 3]);
    // A table of a server has no digest, so each of its runs is another.
    expect(new History([point(1, "a", data("run:1")), point(1, "a", data("run:2"))], "a").of(WHOLE)).toEqual([
      1, 1,
    ]);
    // Before runs of a commit were told apart, it had one.
    expect(new History([point(1, "a"), point(2, "b")], "a").of(WHOLE, "x")).toEqual([2]);
  });

  describe("knows what was read", () => {
    const sha = (byte: string) => `sha256:${byte.repeat(64)}`;
    const of = (bytes: string, role = "data", tree?: string) => ({
      role,
      digest: sha(bytes),
      ...(tree === undefined ? {} : { tree }),
    });
    const server = { code: "data/server-table", message: "`orders` is a table of postgres at db:5432." };
    const known =
      (inputs: readonly ReturnType<typeof of>[], notes: Parameters<typeof dataOf>[0]["notes"] = []) =>
      (run?: string) =>
        dataOf({ inputs, notes }, run);

    test("by its digest, whatever run it was", () => {
      const table = known([of("a")]);
      expect(table("github 7")).toBe(table());
      expect(known([of("a"), of("b", "schema")])()).toBe(table());
      expect(known([of("a"), of("c", "data", "main")])()).toBe(table());
      expect(known([of("d")])()).not.toBe(table());
    });

    test("by the run where a table of a server is among it, also beside a file", () => {
      for (const inputs of [[], [of("a")]]) {
        const read = known(inputs, [server]);
        expect(read("github 7")).toBe(read("github 7"));
        expect(read("github 7")).not.toBe(read("github 8"));
        expect(read()).toBeUndefined();
      }
      expect(known([of("a")], [server])("github 7")).not.toBe(known([of("b")], [server])("github 7"));
      expect(known([of("b", "schema")])()).toBeUndefined();
    });

    test("by the entity tags of objects that are read in place", () => {
      const night = (tag: string) =>
        known([of("a")], [{ code: "source/in-place", message: `\`s3://lake/t.parquet\` … ETag ${tag}.` }]);
      expect(night("x")("github 7")).toBe(night("x")());
      expect(night("x")()).not.toBe(night("y")());
      expect(night("x")()).not.toBe(known([of("a")])());
    });
  });

  test("keeps every run that neither a commit nor data tells from others", () => {
    expect(new History([point(1), point(1), point(2)]).of(WHOLE)).toEqual([1, 1, 2]);
  });

  test("tells runs without a commit apart by the data", () => {
    const nights = ["x", "y", "y", "z"].map((data, at) => point(at, undefined, { data }));
    expect(new History(nights).of(WHOLE, "z")).toEqual([0, 2]);
    expect(new History(nights, "a").of(WHOLE, "z")).toEqual([0, 2, 3]);
    expect(newPoints(nights, [point(0, undefined, { data: "x" }), point(0)])).toEqual([point(0)]);
  });

  test("tells subjects, options, metrics and gates apart, whatever the order of keys", () => {
    const points = [
      point(1, "a", { options: { columns: ["x", "y"], where: "x > 1" } }),
      point(2, "b", { options: { where: "x > 1", columns: ["x", "y"] } }),
      point(3, "c", { options: { where: "x > 1", columns: ["y", "x"] } }),
      point(4, "d", { subject: { column: "x" } }),
      point(5, "e", { gate: "other" }),
    ];
    const options = { where: "x > 1", columns: ["x", "y"] };
    expect(new History(points).of({ ...WHOLE, options })).toEqual([1, 2]);
    expect(new History(points).of({ ...WHOLE, subject: { column: "x" } })).toEqual([4]);
    expect(new History(points).of(WHOLE)).toEqual([]);
  });
});

test("nights over a server's table beside a file are a run each, a job that is repeated is none", () => {
  const night = (run: string | undefined, value: number) =>
    report({
      context: {
        platform: "github",
        event: "schedule",
        head: { sha: "a" },
        ...(run === undefined ? {} : { run }),
      },
      gates: [
        gate({
          name: "flights",
          kind: "data",
          durationMs: value,
          inputs: [{ role: "data", path: "known.csv", digest: `sha256:${"a".repeat(64)}`, bytes: 9 }],
          measurements: [measurement({ metric: "row_count", unit: "count", value })],
          notes: [{ code: "data/server-table", message: "`flights` is a table of postgres at db:5432." }],
        }),
      ],
    });
  const at = new Date("2026-01-02T03:04:05Z");
  const reports = [night("1", 10), night("2", 20), night("2", 21), night("3", 30)];
  const nights = reports.flatMap((one) => pointsOf(one, at));
  const tested = dataOf(reports[3].gates[0], runNamed(reports[3].context));
  expect(new History(nights, "a").of(WHOLE, tested)).toEqual([10, 21]);
  expect(newPoints(nights, pointsOf(reports[3], at))).toEqual([]);
  // Outside of CI each report is a run.
  const local = [night(undefined, 10), night(undefined, 11)];
  const points = [...local, local[1]].flatMap((one) => pointsOf(one, at));
  expect(new History(points, "a").of(WHOLE)).toEqual([10, 11]);
});

test("a commit that is recorded again adds nothing, another value of it does", () => {
  const known = [point(1, "a")];
  expect(newPoints(known, [point(1, "a"), point(2, "a"), point(1, "b"), point(1)])).toEqual([
    point(2, "a"),
    point(1, "b"),
    point(1),
  ]);
});

describe("the file", () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "assay-history-test-"));

  test("is made where it is not there, and read back as it was written", async () => {
    const file = path.join(folder, "deep/er/history.jsonl");
    expect(await readHistory(file, "history.jsonl")).toEqual([]);
    await appendHistory(file, [point(1, "a")], "history.jsonl");
    await appendHistory(file, [point(2, "b")], "history.jsonl");
    expect(await readHistory(file, "history.jsonl")).toEqual([point(1, "a"), point(2, "b")]);
    expect(readFileSync(file, "utf8").split("\n")).toHaveLength(3);
  });

  test("is not written through a link", async () => {
    const [link, target] = [path.join(folder, "link.jsonl"), path.join(folder, "target")];
    symlinkSync(target, link);
    await expect(appendHistory(link, [point(1)], "link.jsonl")).rejects.toMatchObject({
      code: "history/unreadable",
    });
    expect(existsSync(target)).toBe(false);
  });

  test.each([
    ["half a line", '{"at":'],
    ["a number", "3"],
    ["a value that is no number", JSON.stringify({ ...point(1), value: "1" })],
    ["a merge conflict", "<<<<<<< HEAD"],
    ["a time that is none", JSON.stringify({ ...point(1), at: "yesterday" })],
  ])("with %s is refused with the line", (_, line) => {
    const text = `${JSON.stringify(point(1))}\n\n${line}\n`;
    expect(() => parseHistory(text, "h.jsonl")).toThrow(
      expect.objectContaining({ code: "history/unreadable", location: { path: "h.jsonl", line: 3 } }),
    );
  });

  test("that is a folder is refused", async () => {
    writeFileSync(path.join(folder, "x"), "");
    await expect(readHistory(folder, "h")).rejects.toMatchObject({ code: "history/unreadable" });
  });
});

describe("a trend", () => {
  test("is drawn between its smallest and largest value", () => {
    expect(sparkline([0, 7, 3.5])).toBe("▁█▅");
    expect(sparkline([5, 5])).toBe("▅▅");
  });

  test("is one line a series under its gate", () => {
    const text = trendText([[point(10, "a"), point(20, "b")]]);
    expect(text).toBe("flights\n  ▁█  row_count: 10 → 20 (2 runs, 2026-01-02 to 2026-01-02)\n");
  });

  test("steers no terminal", () => {
    const text = trendText([
      [point(1, "a", { gate: "g\u001b[31m", metric: "m\u001b]0;x\u0007", subject: { column: "\u202ec" } })],
    ]);
    expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(historyCsv([point(1, "a", { gate: "g\u001b[31m" })])).not.toContain("\u001b");
  });

  test("as CSV is quoted, and no formula to a spreadsheet", () => {
    const csv = historyCsv([point(-1, "a", { gate: '=SUM("x"),1' })]);
    expect(csv.split("\r\n")[1]).toBe(
      '2026-01-02T03:04:05.000Z,a,"\'=SUM(""x""),1",row_count,{},{},count,-1',
    );
  });
});
