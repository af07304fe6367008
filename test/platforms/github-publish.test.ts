import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { commentMarker } from "../../src/platforms/index.ts";
import { HEAD } from "../plugins/report.ts";
import { CONTEXT, env, fake, MARKER, printed, publish } from "./github-stage.ts";

describe("publishing on GitHub", () => {
  test("first run creates, second run updates, the key keeps reports apart", async () => {
    const first = await publish();
    expect(first["pull-request comment"]).toMatchObject({ status: "done", message: "created" });
    expect(first["pull-request comment"].url).toContain("issuecomment-");
    const second = await publish({ text: "# Newer" });
    expect(second["pull-request comment"]).toMatchObject({ status: "done", message: "updated" });
    await publish({ options: { key: "nightly --> x" } });
    expect(fake.comments.map(({ body }) => body)).toEqual([
      `${MARKER}\n# Newer`,
      `${commentMarker("nightly --> x")}\n# Report`,
    ]);
    expect(commentMarker("nightly --> x").match(/-->/g)).toHaveLength(1);
    expect(fake.violations).toEqual([]);
  });

  test("finds its comment on the third page and removes a duplicate", async () => {
    for (let id = 1; id <= 230; id += 1) fake.comments.push({ id, body: "talk", login: "octocat" });
    fake.comments[215] = { id: 216, body: `${MARKER}\nold`, login: "github-actions[bot]" };
    fake.comments[220] = { id: 221, body: `${MARKER}\nolder twin`, login: "github-actions[bot]" };
    await publish();
    expect(fake.comments).toHaveLength(229);
    expect(fake.comments[215]).toMatchObject({ id: 216, body: `${MARKER}\n# Report` });
  });

  test.each([[undefined], ["assay-robot"]])(
    "a marker in somebody else's comment is left alone (%s)",
    async (viewer) => {
      fake.viewer = viewer;
      fake.comments.push({ id: 1, body: `${MARKER}\nmine, says mallory`, login: "mallory" });
      await publish();
      expect(fake.comments.map(({ login }) => login)).toEqual(["mallory", viewer ?? "github-actions[bot]"]);
      expect(fake.comments[0].body).toContain("mallory");
    },
  );

  test("the job account of Gitea is not called a bot there, and is ours all the same", async () => {
    fake.comments.push({ id: 1, body: `${MARKER}\nold`, login: "gitea-actions" });
    await publish();
    expect(fake.comments).toEqual([{ id: 1, body: `${MARKER}\n# Report`, login: "gitea-actions" }]);
  });

  test("a marker quoted in the middle of a comment is not a report", async () => {
    fake.comments.push({ id: 1, body: `look: ${MARKER}`, login: "github-actions[bot]" });
    await publish();
    expect(fake.comments).toHaveLength(2);
  });

  test("status: state, name, link, at most 140 characters", async () => {
    const deliveries = await publish();
    expect(deliveries["commit status"]).toMatchObject({ status: "done" });
    expect(fake.statuses).toEqual([
      {
        sha: HEAD,
        state: "failure",
        context: "assay",
        description: "fail: 0 of 1 gate passed; delay-quality fail",
        target_url: CONTEXT.runUrl,
      },
    ]);
  });

  test("summary, outputs and annotations", async () => {
    writeFileSync(env.GITHUB_STEP_SUMMARY as string, "earlier\n");
    await publish({ text: `${MARKER}\n# Report` });
    expect(readFileSync(env.GITHUB_STEP_SUMMARY as string, "utf8")).toBe("earlier\n\n# Report\n");
    const output = readFileSync(env.GITHUB_OUTPUT as string, "utf8");
    expect(output).toMatch(
      /^verdict<<(assay_\S+)\nfail\n\1\nexit-code<<(\S+)\n1\n\2\nreport<<(\S+)\n\.assay\/report\.json\n\3\n$/,
    );
    expect(printed.split("\n")).toEqual([
      "::error file=assay.yml,line=24,title=delay-quality%3A roc_auc::roc_auc is 0.731, expected at least 0.75%0Atrain longer",
      "::warning title=delay-quality%3A recall::recall of carrier=EV is 0.4",
      "",
    ]);
  });

  test("a full summary is left whole", async () => {
    writeFileSync(env.GITHUB_STEP_SUMMARY as string, "x".repeat(1024 * 1024 - 9));
    const deliveries = await publish();
    expect(deliveries["step summary"]).toMatchObject({ status: "failed", code: "publish/summary-full" });
    expect(readFileSync(env.GITHUB_STEP_SUMMARY as string)).toHaveLength(1024 * 1024 - 9);
  });

  test("a summary beyond 1 MiB is cut between characters", async () => {
    await publish({ text: "é".repeat(700_000), options: { comment: false } });
    const written = readFileSync(env.GITHUB_STEP_SUMMARY as string);
    expect(written.length).toBeLessThanOrEqual(1024 * 1024);
    expect(written.length).toBeGreaterThan(1024 * 1024 - 8);
    expect(written.toString("utf8")).not.toContain("\uFFFD");
  });

  test("switches are obeyed", async () => {
    const deliveries = await publish({
      options: { comment: false, status: false, annotations: false, summary: false },
    });
    expect(Object.keys(deliveries)).toEqual(["step outputs"]);
    expect(fake.log).toEqual([]);
    expect(printed).toBe("");
  });

  test("a longer comment than GitHub takes is cut, not refused", async () => {
    await publish({ text: "y".repeat(80_000) });
    expect(fake.comments[0].body).toHaveLength(65_536);
  });
});
