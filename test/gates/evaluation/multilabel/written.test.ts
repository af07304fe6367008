import { describe, expect, test } from "vitest";
import { folder } from "../job.ts";
import { COLUMNS, json, LISTS, type Line, lines, measured, ROWS } from "./rows.ts";

async function value(config: object, root: string, metric = "accuracy"): Promise<number> {
  const { candidate } = await measured(config, root, metric);
  if ("reason" in candidate) throw new Error(candidate.reason);
  return candidate.value;
}

describe("how labels are written", () => {
  const right = 1 - 6 / ROWS;

  test("booleans are 0 and 1, and columns default to those of their names", async () => {
    const flags = lines((row) => ({ a: row % 2 === 1, pa: row % 2 === 1 }));
    expect(await value(COLUMNS, json(flags))).toBeCloseTo(right, 12);
    expect(await value(LISTS, json(lines()))).toBe(1);
    expect(await value(LISTS, json(lines()), "label_ranking_loss")).toBeGreaterThan(0);
  });

  test("lists in texts of a CSV: JSON, or with something between the labels", async () => {
    const csv = (write: (tags: readonly string[]) => string) => {
      const rows = lines().map(({ id, tags }) => {
        const text = `"${write(tags as string[]).replaceAll('"', '""')}"`;
        return `${id},${text},${text}`;
      });
      return folder({ "p.csv": `id,tags,prediction\n${rows.join("\n")}\n` });
    };
    const config = { ...LISTS, predictions: "p.csv" };
    expect(
      await value(
        config,
        csv((tags) => JSON.stringify(tags)),
      ),
    ).toBe(1);
    const separated = { ...config, label_separator: "|" };
    expect(
      await value(
        separated,
        csv((tags) => tags.join(" | ")),
      ),
    ).toBe(1);
    const numbers = csv((tags) => tags.map((tag) => (tag === "a" ? 1 : 2)).join("|"));
    expect(await value(separated, numbers)).toBe(1);
  });

  test("logits with a threshold, or made probabilities", async () => {
    const logit = (score: unknown) => Math.log(Number(score) / (1 - Number(score)));
    const raw = lines().map((row) => ({ ...row, sa: logit(row["sa"]), sb: logit(row["sb"]) }));
    const { prediction: _, ...scored } = { ...COLUMNS, predictions: "s.csv" };
    const scores = (rows: readonly Line[]) => {
      const cells = rows.map((row) => ["a", "b", "sa", "sb"].map((name) => row[name]).join(","));
      return folder({ "s.csv": `a,b,sa,sb\n${cells.join("\n")}\n` });
    };
    const bare = await measured(scored, scores(raw), "accuracy");
    expect(bare.candidate).toMatchObject({
      code: "evaluation/not-probability",
      reason: expect.stringContaining("outside 0 to 1"),
    });
    const wanted = await value(scored, scores(lines()));
    expect(await value({ ...scored, threshold: 0 }, scores(raw))).toBe(wanted);
    expect(await value({ ...scored, activation: "sigmoid" }, scores(raw))).toBe(wanted);
  });
});
