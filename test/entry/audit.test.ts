import { execFileSync } from "node:child_process";
import { expect, test, vi } from "vitest";
import { GoldenProject } from "./golden-project.ts";

vi.setConfig({ testTimeout: 60_000 });

const TABLE = `  table:
    kind: data
    source: data/truth.csv
    rules: [{ metric: null_rate, column: late, no_worse_than: baseline }]
`;
const RULES = ["{ metric: roc_auc, no_worse_than: baseline, by: 0.01 }"];

function git(project: GoldenProject, ...args: string[]): void {
  const who = ["-c", "user.name=Ada", "-c", "user.email=ada@example.org", "-c", "commit.gpgsign=false"];
  execFileSync("git", [...who, ...args], { cwd: project.folder, stdio: "ignore" });
}

/** A release that is tagged, a passport of it, and a commit after it. */
async function released(ref: string): Promise<GoldenProject> {
  const project = new GoldenProject();
  git(project, "init", "-b", "main");
  project.write(".gitignore", ".assay\n");
  project.config(["{ metric: roc_auc, min: 0.1 }"]);
  git(project, "add", ".");
  git(project, "commit", "-m", "release");
  git(project, "tag", "v1");
  await project.judge();
  await project.assay("golden", "accept", "--who", "Ada");
  project.config(RULES, { baseline: `ref: ${ref}, passports: golden/`, more: TABLE });
  git(project, "add", ".");
  git(project, "commit", "-m", "next");
  return project;
}

const notesOf = ({ notes }: { notes: readonly { code: string; message: string }[] }) =>
  notes.filter(({ code }) => code === "baseline/instead-of-passport").map(({ message }) => message);

test("an audit compares with passports, and says of a gate without one what it was compared with", async () => {
  using project = await released("v1");
  const { exitCode, checks, gates } = await project.judge("audit");
  expect(checks).toMatchObject([
    { status: "pass", message: expect.stringContaining("passport predictions") },
    { status: "pass", message: expect.stringContaining("baseline") },
  ]);
  expect(exitCode).toBe(0);
  expect(gates.map(notesOf)).toEqual([
    [],
    [
      expect.stringMatching(
        /^Rules of table that say `baseline` were compared with v1 \([0-9a-f]{7}\), since/,
      ),
    ],
  ]);
});

test("a commit is not compared with itself: nothing was compared, and that is said", async () => {
  using project = await released("main");
  const { exitCode, checks, gates } = await project.judge("audit");
  expect(exitCode).toBe(3);
  expect(checks).toMatchObject([
    { status: "pass" },
    {
      status: "error",
      code: "baseline/itself",
      message: expect.stringContaining("`main` is this very commit, so nothing was compared"),
    },
  ]);
  expect(gates.flatMap(notesOf)).toEqual([]);
  // A run of a change is no audit: there the base may be the commit itself, as after a merge.
  expect((await project.judge()).checks.map(({ status }) => status)).toEqual(["pass", "pass"]);
});

test("an evaluation gate that nobody accepted yet is compared with the commit", async () => {
  using project = await released("v1");
  git(project, "rm", "-r", "golden");
  git(project, "commit", "-m", "no passports");
  const { gates, checks } = await project.judge("audit");
  expect(checks[0]).toMatchObject({ status: "pass", message: expect.stringContaining("baseline") });
  expect(notesOf(gates[0])).toEqual([expect.stringContaining("since no passport holds it yet")]);
});
