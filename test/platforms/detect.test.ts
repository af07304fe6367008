import { describe, expect, test } from "vitest";
import { detectPlatform, PLATFORMS } from "../../src/platforms/index.ts";

describe("which platform this is", () => {
  test.each([
    [{ GITHUB_ACTIONS: "true" }, "github"],
    [{ GITEA_ACTIONS: "true", GITHUB_ACTIONS: "true" }, "github"],
    [{ GITLAB_CI: "true", CI: "true" }, "gitlab"],
    [{ JENKINS_URL: "https://ci.example/" }, "jenkins"],
    [{ CI: "true" }, "local"],
    [{}, "local"],
  ])("%o → %s", (env, id) => {
    expect(detectPlatform(env).id).toBe(id);
  });

  test("an explicit name wins, and a wrong one is a usage error with the right ones", () => {
    expect(detectPlatform({ GITHUB_ACTIONS: "true" }, "local").id).toBe("local");
    expect(() => detectPlatform({}, "gitbub")).toThrowError(
      expect.objectContaining({
        code: "publish/unknown-platform",
        fix: expect.stringContaining("github, gitlab, jenkins, local"),
      }),
    );
    expect(PLATFORMS.at(-1)?.id).toBe("local");
  });
});

describe("Jenkins", () => {
  const jenkins = detectPlatform({}, "jenkins");
  const sha = "3".repeat(40);

  test("a pull request of a multibranch job", async () => {
    const context = await jenkins.context({
      CHANGE_ID: "12",
      CHANGE_TARGET: "main",
      CHANGE_BRANCH: "feature",
      CHANGE_FORK: "mallory",
      CHANGE_URL: "https://git.example/group/churn/pull/12",
      BRANCH_NAME: "PR-12",
      GIT_COMMIT: sha,
      GIT_URL: "https://robot:secret@git.example/group/churn.git",
      BUILD_URL: "https://ci.example/job/churn/1/",
    });
    expect(context).toMatchObject({
      event: "change",
      repository: { slug: "group/churn", url: "https://git.example/group/churn.git" },
      head: { sha, branch: "feature" },
      base: { branch: "main" },
      change: { number: 12, fromFork: true },
      run: "https://ci.example/job/churn/1/",
    });
    expect(JSON.stringify(context)).not.toContain("secret");
  });

  test.each([
    [{ BRANCH_NAME: "v1", TAG_NAME: "v1" }, "tag"],
    [{ GIT_BRANCH: "origin/main", GIT_URL: "git@git.example:group/churn.git" }, "push"],
    [{}, "manual"],
  ])("%o → %s", async (env, event) => {
    expect((await jenkins.context(env)).event).toBe(event);
  });

  test("an address of ssh names the repository without being a link", async () => {
    const context = await jenkins.context({
      GIT_BRANCH: "origin/main",
      GIT_URL: "git@git.example:group/churn.git",
    });
    expect(context.repository).toEqual({ slug: "group/churn", url: undefined });
    expect(context.head.branch).toBe("main");
  });
});
