import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Passport } from "../../src/model/passport.ts";
import { TemporaryRepository } from "../sources/temporary-repository.ts";
import {
  accept,
  acceptedInTurn,
  edit,
  expectMismatch,
  expectQuiet,
  FILE,
  forge,
  verify,
} from "./record-repository.ts";
import { sha256 } from "./report.ts";

test("who edits the acceptance too does not hide what was taken out", async () => {
  for (const contents of [["one"], ["one", "two"]]) {
    using repository = await acceptedInTurn(...contents);
    const sha = repository.git("rev-parse", "--short=7", "HEAD");
    edit(repository, forge);
    for (const at of ["here", "committed"]) {
      if (at === "committed") repository.commit("quietly");
      await expectMismatch(
        repository,
        new RegExp(`acceptance of 2026-03-0\\d by Ada was taken out .*since it was committed in ${sha}`),
      );
      await expectMismatch(repository, "quality: accuracy was taken out");
      await expectMismatch(repository, "`configDigest` was written anew");
    }
  }
});

test.each([
  ["because", (passport: Passport) => Object.assign(passport.accepted[0], { because: "Approved by all." })],
  ["commit", (passport: Passport) => Object.assign(passport.accepted[0], { commit: "b".repeat(40) })],
  ["because", (passport: Passport) => Object.assign(passport.accepted[1], { because: "Approved by all." })],
  ["environment", (passport: Passport) => Object.assign(passport.environment, { node: "v0" })],
  ["configDigest", (passport: Passport) => Object.assign(passport, { configDigest: sha256("other") })],
  ["artifact", (passport: Passport) => Object.assign(passport.artifact, { bytes: 7 })],
])("a rewritten `%s` alone shows", async (field, change) => {
  using repository = await acceptedInTurn("one", "two");
  edit(repository, change);
  await expectMismatch(repository, `\`${field}\`.* was written anew since it was committed in`);
  repository.commit("quietly");
  await expectMismatch(repository, `\`${field}\`.* was written anew since it was committed in`);
  repository.commit("Restore", { [FILE]: repository.git("show", `HEAD~1:${FILE}`) });
  await expectQuiet(repository);
});

test("an acceptance on top of what was tampered with covers up none of it", async () => {
  using repository = await acceptedInTurn("one");
  edit(repository, (passport) => Object.assign(passport.accepted[0], { because: "Approved by all." }));
  repository.commit("quietly");
  await accept(repository, "two", 2);
  repository.commit("Accept two");
  await expectMismatch(repository, "`because` of the acceptance of 2026-03-01 by Ada was written anew");
});

test("a list that is begun anew, at once or after a removal, shows until it goes on from the old one", async () => {
  for (const isRemoved of [false, true]) {
    using repository = await acceptedInTurn("one", "two");
    const old = repository.git("rev-parse", "HEAD");
    repository.git("rm", "--quiet", FILE);
    if (isRemoved) repository.commit("Remove");
    await accept(repository, "three", 3);
    await expectMismatch(repository, "acceptance of 2026-03-02 by Ada was taken out");
    repository.commit("Begin anew");
    await expectMismatch(repository, "acceptance of 2026-03-01 by Ada was taken out");
    repository.write(FILE, repository.git("show", `${old}:${FILE}`));
    await accept(repository, "three", 4);
    await expectQuiet(repository);
    repository.commit("Go on");
    await expectQuiet(repository);
  }
});

test("acceptances that were put between others, or in another order, show", async () => {
  using repository = await acceptedInTurn("one", "two", "three");
  edit(repository, ({ accepted }) => accepted.splice(1, 2, accepted[2], accepted[1]));
  await expectMismatch(repository, "another order");
});

test("acceptances on acceptances, committed or not, squashed or taken back, are quiet", async () => {
  using repository = await acceptedInTurn("one", "two");
  await expectQuiet(repository);
  await accept(repository, "three", 3);
  await expectQuiet(repository);
  repository.commit("Accept three");
  repository.git("revert", "--no-edit", "HEAD");
  await expectQuiet(repository);
  await accept(repository, "four", 4);
  repository.commit("Accept four");
  await expectQuiet(repository);
  repository.git("reset", "--quiet", "--soft", repository.git("rev-list", "--max-parents=0", "HEAD"));
  repository.commit("All in one");
  await expectQuiet(repository);
  edit(repository, (passport) => Object.assign(passport.accepted[1], { because: "Approved by all." }));
  await expectMismatch(repository, "written anew");
});

test("a damaged version in between neither hides nor accuses", async () => {
  using repository = await acceptedInTurn("one");
  const text = readFileSync(repository.path(FILE), "utf8");
  repository.commit("Broken", { [FILE]: "<<<<<<< HEAD" });
  repository.commit("Repair", { [FILE]: text });
  await expectQuiet(repository);
  repository.commit("Broken again", { [FILE]: "<<<<<<< HEAD" });
  repository.write(FILE, text);
  edit(repository, forge);
  await expectMismatch(repository, "accuracy was taken out");
});

test("looks and another packing of kept predictions are no changes, and other predictions are", async () => {
  using repository = await acceptedInTurn("one");
  edit(repository, ({ gates }) => {
    const packed = { encoding: "deflate", rows: 1, classes: [], truth: sha256("t"), digest: sha256("d") };
    gates["quality"].predictions = { ...packed, encoding: "deflate", numbers: "AAAA" };
  });
  repository.git("add", "--all");
  repository.git("commit", "--quiet", "--amend", "--no-edit");
  const recordOf = async () => {
    const { problems } = await verify(repository);
    return problems.map(({ message }) => message).filter((message) => message.includes("committed in"));
  };
  edit(repository, (passport) => {
    Object.assign(passport.gates["quality"].predictions ?? {}, { numbers: "BBBB" });
    passport.looks = [{ data: sha256("t"), artifact: sha256("one"), when: "2026-03-01T12:00:00.000Z" }];
    passport.gates["quality"].metrics.reverse();
  });
  expect(await recordOf()).toEqual([]);
  edit(repository, ({ gates }) => Object.assign(gates["quality"].predictions ?? {}, { digest: sha256("e") }));
  expect(await recordOf()).toEqual([expect.stringContaining("`predictions` was written anew")]);
});

test("a shallow clone cannot tell, and says so", async () => {
  using repository = await acceptedInTurn("one", "two");
  edit(repository, (passport) => Object.assign(passport.accepted[0], { because: "Approved by all." }));
  repository.commit("quietly");
  using shallow = new TemporaryRepository(`file://${repository.folder}`, "--depth=1");
  const { exitCode, problems, text } = await verify(shallow);
  expect({ exitCode, problems }).toMatchObject({ exitCode: 3, problems: [{ code: "baseline/shallow" }] });
  expect(text).toContain("git fetch --unshallow");
  expect(text).not.toContain("agree with");
  shallow.git("fetch", "--quiet", "--unshallow");
  await expectMismatch(shallow, "`because` of the acceptance of 2026-03-02 by Ada was written anew");
});

test("a passport that a shallow clone has not committed yet has no history to miss", async () => {
  using repository = new TemporaryRepository();
  repository.commit("Begin", { "README.md": "text" });
  repository.commit("Go on", { "README.md": "more" });
  using shallow = new TemporaryRepository(`file://${repository.folder}`, "--depth=1");
  await accept(shallow, "one", 1);
  await expectQuiet(shallow);
});
