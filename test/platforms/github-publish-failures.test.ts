import { writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { Mode } from "../plugins/fake-github/index.ts";
import { CONTEXT, fake, folder, publish } from "./github-stage.ts";

describe("what can go wrong on GitHub", () => {
  test("no token", async () => {
    const deliveries = await publish({ more: { GITHUB_TOKEN: undefined } });
    expect(deliveries["pull-request comment"]).toMatchObject({ status: "skipped", code: "publish/no-token" });
    expect(deliveries["step summary"].status).toBe("done");
  });

  test("a fork gets the step summary, and nothing is sent", async () => {
    const context = { ...CONTEXT, change: { number: 2, fromFork: true } };
    const deliveries = await publish({ context });
    expect(deliveries["pull-request comment"]).toMatchObject({ status: "skipped", code: "publish/fork" });
    expect(deliveries["pull-request comment"].message).toContain("step summary holds the report");
    expect(deliveries["step summary"].status).toBe("done");
    expect(fake.log).toEqual([]);
    const target = await publish({ context, more: { GITHUB_EVENT_NAME: "pull_request_target" } });
    expect(target["pull-request comment"]).toMatchObject({ status: "done" });
  });

  test("a push has nothing to comment on", async () => {
    const deliveries = await publish({ context: { ...CONTEXT, change: undefined } });
    expect(deliveries["pull-request comment"]).toMatchObject({
      status: "skipped",
      code: "publish/no-change",
    });
  });

  const cases: [Mode, string, RegExp, RegExp][] = [
    ["read-only", "publish/read-only-token", /403: Resource not accessible/, /pull-requests: write/],
    ["unauthorized", "publish/bad-token", /401/, /token/],
    ["rate-limited", "publish/rate-limited", /for another 1[78]\d\d s/, /later/],
    ["broken", "publish/server-error", /500 twice/, /again/],
    ["too-long", "publish/refused", /422.*too long/, /report this/],
    ["gone", "publish/not-found", /404/, /still exists/],
    ["down", "publish/unreachable", /127\.0\.0\.1/, /HTTPS_PROXY/],
  ];
  test.each(cases)("%s → %s", async (mode, code, message, fix) => {
    fake.mode = mode;
    const deliveries = await publish({ options: { status: false } });
    const comment = deliveries["pull-request comment"];
    expect(comment).toMatchObject({ status: "failed", code });
    expect(comment.message).toMatch(message);
    expect(comment.fix).toMatch(fix);
    expect(deliveries["step summary"].status).toBe("done");
  });

  test("the status names its own permission", async () => {
    fake.mode = "read-only";
    const deliveries = await publish({ options: { comment: false } });
    expect(deliveries["commit status"].fix).toContain("statuses: write");
  });

  test.each([["broken-once"], ["secondary-limit"]] as const)("%s is tried once more", async (mode) => {
    fake.mode = mode;
    const deliveries = await publish({ options: { status: false } });
    expect(deliveries["pull-request comment"]).toMatchObject({ status: "done", message: "created" });
    expect(fake.comments).toHaveLength(1);
  });

  test("an event file of garbage is said, and the summary is there", async () => {
    const file = path.join(folder, "garbage.json");
    writeFileSync(file, "{");
    const deliveries = await publish({ more: { GITHUB_EVENT_PATH: file } });
    expect(deliveries["event file"]).toMatchObject({ status: "failed", code: "publish/event-unreadable" });
    expect(deliveries["step summary"].status).toBe("done");
  });

  test("unwritable files of the runner", async () => {
    const deliveries = await publish({
      more: { GITHUB_STEP_SUMMARY: folder, GITHUB_OUTPUT: path.join(folder, "no", "such") },
    });
    expect(deliveries["step summary"]).toMatchObject({ status: "failed", code: "publish/file-unwritable" });
    expect(deliveries["step outputs"]).toMatchObject({ status: "failed", code: "publish/file-unwritable" });
  });
});
