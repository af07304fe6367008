import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { COMMENT_LIMIT } from "../../src/platforms/github/comment.ts";
import { github } from "../../src/platforms/github/index.ts";
import { sampleGate, sampleReport } from "../plugins/report.ts";
import { env, fake, folder, MARKER, publish } from "./github-stage.ts";

const RECORDED = new URL("../../fixtures/events/workflow-run.json", import.meta.url);
const RAN = "a".repeat(40);
const PASSED = sampleReport({ verdict: "pass", exitCode: 0, gates: [sampleGate({ status: "pass" })] });

/** GitHub's recorded event, which comes from mallory's fork, with parts of the run changed. */
function event(change: Record<string, unknown>): Record<string, string> {
  const payload = JSON.parse(readFileSync(RECORDED, "utf8"));
  Object.assign(payload.workflow_run, change);
  const file = path.join(folder, "workflow-run.json");
  writeFileSync(file, JSON.stringify(payload));
  return { GITHUB_EVENT_NAME: "workflow_run", GITHUB_EVENT_PATH: file };
}

const OURS = { head_repository: { full_name: "Codertocat/Hello-World", owner: { login: "Codertocat" } } };

describe("the report of another run", () => {
  test.each([
    ["its fork", {}],
    ["a deleted fork", { head_repository: null }],
    ["nobody named", { head_repository: { full_name: 7 } }],
  ])("sets no status when the code was that of %s, whatever the run concluded", async (_, change) => {
    const deliveries = await publish({
      more: event({ conclusion: "success", ...change }),
      report: PASSED,
      options: { comment: false },
    });
    expect(deliveries["commit status"]).toMatchObject({ status: "skipped", code: "publish/self-reported" });
    expect(fake.statuses).toEqual([]);
  });

  test("sets none either when the event cannot be read", async () => {
    const more = { GITHUB_EVENT_NAME: "workflow_run", GITHUB_EVENT_PATH: path.join(folder, "gone.json") };
    await publish({ more, report: PASSED, options: { comment: false } });
    expect(fake.statuses).toEqual([]);
  });

  test("is marked as the fork's own word in comment and summary", async () => {
    fake.pulls.push({ number: 6, head: { label: "mallory:feature/naïve&x=1", sha: RAN } });
    await publish({ more: event({ conclusion: "success" }), report: PASSED, text: `${MARKER}\n# Report` });
    const marked = /^> \*\*Self-reported\.\*\* The run of a fork made this report/;
    const [first, ...rest] = fake.comments[0].body.split("\n");
    expect(first).toBe(MARKER);
    expect(rest.join("\n")).toMatch(marked);
    expect(fake.comments[0].body).toMatch(/\n\n# Report$/);
    expect(readFileSync(env.GITHUB_STEP_SUMMARY as string, "utf8")).toMatch(marked);
  });

  test("the mark fits beside the longest report", async () => {
    fake.pulls.push({ number: 6, head: { label: "mallory:feature/naïve&x=1", sha: RAN } });
    const text = `${MARKER}\n${"y".repeat(github.commentLimit - MARKER.length - 1)}`;
    await publish({ more: event({ conclusion: "success" }), report: PASSED, text });
    expect(fake.comments[0].body).toHaveLength(COMMENT_LIMIT);
    expect(fake.comments[0].body.endsWith("y")).toBe(true);
  });

  test.each([
    ["success", "success"],
    ["failure", "failure"],
    ["cancelled", "error"],
    ["timed_out", "error"],
    [null, "error"],
  ])(
    "of this repository's own code is never better than the run, which concluded %s",
    async (conclusion, state) => {
      await publish({ more: event({ conclusion, ...OURS }), report: PASSED, options: { comment: false } });
      expect(fake.statuses).toMatchObject([{ sha: RAN, state }]);
      const { description } = fake.statuses[0];
      if (state === "success") expect(description).toBe("pass: 1 of 1 gate passed");
      else
        expect(description).toBe(
          `the run concluded ${conclusion ?? "nothing yet"}, though its report says pass`,
        );
      expect(fake.violations).toEqual([]);
    },
  );

  test("may be worse than the run", async () => {
    const failed: Report = sampleReport();
    await publish({
      more: event({ conclusion: "success", ...OURS }),
      report: failed,
      options: { comment: false },
    });
    expect(fake.statuses).toMatchObject([{ state: "failure" }]);
  });
});
