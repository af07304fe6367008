import { renameSync, symlinkSync } from "node:fs";
import { expect, test } from "vitest";
import { verifyGolden } from "../../src/baselines/index.ts";
import type { Passport } from "../../src/model/passport.ts";
import type { TemporaryRepository } from "../sources/temporary-repository.ts";
import {
  accept,
  acceptedInTurn,
  edit,
  expectMismatch,
  expectQuiet,
  FILE,
  forge,
  MODEL,
} from "./record-repository.ts";
import { sha256 } from "./report.ts";

const MOVED = "gold/delay.json";

const verifyMoved = ({ folder }: TemporaryRepository) => verifyGolden({ root: folder, folder: "gold" });

/** Changes every word of the acceptances, and what they are of. */
function forgeAll(passport: Passport): void {
  forge(passport);
  for (const entry of passport.accepted)
    Object.assign(entry, { when: "2026-05-05T00:00:00.000Z", who: "Eve" });
}

const MOVES: readonly [string, (repository: TemporaryRepository) => void][] = [
  ["not committed", () => {}],
  ["in one commit", (repository) => void repository.commit("Move")],
];

test.each(MOVES)("a passport that was moved is quiet, %s", async (_, commit) => {
  using repository = await acceptedInTurn("one", "two");
  move(repository);
  commit(repository);
  expect(await verifyMoved(repository)).toMatchObject({ exitCode: 0, problems: [], notes: [] });
});

test.each(MOVES)("a passport that was moved and edited shows, %s", async (_, commit) => {
  for (const forgery of [forge, forgeAll]) {
    using repository = await acceptedInTurn("one", "two");
    const sha = repository.git("rev-parse", "--short=7", "HEAD");
    edit(repository, forgery);
    move(repository);
    commit(repository);
    const { exitCode, text } = await verifyMoved(repository);
    expect(exitCode).toBe(1);
    expect(text).toContain(`since it was committed in ${sha} as golden/delay.json`);
    expect(text).toContain("accuracy was taken out");
  }
});

test("a passport that was copied, then edited, then left alone shows", async () => {
  using repository = await acceptedInTurn("one", "two");
  repository.commit("Copy", { [MOVED]: repository.git("show", `HEAD:${FILE}`) });
  edit(repository, forge);
  repository.git("checkout", "--quiet", "HEAD", "--", FILE);
  const forged: Passport = JSON.parse(repository.git("show", `HEAD:${FILE}`));
  forge(forged);
  repository.commit("quietly", { [MOVED]: JSON.stringify(forged) });
  repository.git("rm", "--quiet", FILE);
  repository.commit("Tidy");
  expect(await verifyMoved(repository)).toMatchObject({ exitCode: 1 });
});

test("a passport that was removed, and comes back elsewhere with less, shows", async () => {
  using repository = await acceptedInTurn("one", "two");
  const forged: Passport = JSON.parse(repository.git("show", `HEAD:${FILE}`));
  forge(forged);
  repository.git("rm", "--quiet", FILE);
  repository.commit("Remove");
  repository.commit("Bring back", { [MOVED]: JSON.stringify(forged) });
  expect(await verifyMoved(repository)).toMatchObject({ exitCode: 1 });
});

test("passports of another model, or of the same name that stays where it is, are no past of it", async () => {
  using repository = await acceptedInTurn("one", "two");
  const other: Passport = JSON.parse(repository.git("show", `HEAD:${FILE}`));
  Object.assign(other, {
    accepted: [{ ...other.accepted[0], when: "2026-06-01T12:00:00.000Z", previous: undefined }],
  });
  repository.commit("Another project", { [MOVED]: JSON.stringify(other) });
  expect(await verifyMoved(repository)).toMatchObject({ exitCode: 0, problems: [], notes: [] });
});

test("a link to the folder hides nothing", async () => {
  using repository = await acceptedInTurn("one");
  symlinkSync("golden", repository.path("gold"));
  edit(repository, forge);
  repository.commit("quietly");
  expect(await verifyMoved(repository)).toMatchObject({ exitCode: 1 });
});

test("more commits than anybody reads hide nothing", async () => {
  using repository = await acceptedInTurn("one");
  edit(repository, forge);
  repository.commit("quietly");
  for (let at = 0; at < 201; at++) {
    const when = new Date(at * 1e9).toISOString();
    edit(repository, (passport) => {
      passport.looks = [{ data: sha256("data"), artifact: sha256("model"), when }];
    });
    repository.git("commit", "--quiet", "--all", "--message", `Look ${at}`);
  }
  await expectMismatch(repository, "accuracy was taken out");
});

test("a passport that was begun anew on a side branch does not replace what was there", async () => {
  for (const orphan of [true, false]) {
    using repository = await acceptedInTurn("one", "two");
    if (orphan) repository.git("switch", "--quiet", "--orphan", "side");
    else repository.git("switch", "--quiet", "--create", "side", "main~2");
    await accept(repository, "two", 3);
    repository.commit("Begin anew");
    repository.git("switch", "--quiet", "main");
    repository.git(
      "merge",
      "--quiet",
      "--strategy=ours",
      "--no-commit",
      "--allow-unrelated-histories",
      "side",
    );
    for (const file of [FILE, MODEL]) repository.write(file, repository.git("show", `side:${file}`));
    repository.commit("Merge");
    await expectMismatch(repository, "the acceptance of 2026-03-02 by Ada was taken out");
    repository.write(FILE, repository.git("show", `HEAD~1:${FILE}`));
    await expectQuiet(repository);
  }
});

test("where git has no version that can be read, nobody can tell", async () => {
  using repository = await acceptedInTurn();
  await accept(repository, "one", 1);
  const text = repository.git("hash-object", FILE);
  renameSync(repository.path(FILE), repository.path("aside.json"));
  repository.commit("Point to it", {
    [FILE]: `version https://git-lfs.github.com/spec/v1\noid sha256:${text}\n`,
  });
  renameSync(repository.path("aside.json"), repository.path(FILE));
  expect(await verifyGolden({ root: repository.folder, folder: "golden" })).toMatchObject({
    exitCode: 3,
    problems: [{ code: "golden/unreadable" }],
  });
});

function move(repository: TemporaryRepository): void {
  repository.write(MOVED, "");
  renameSync(repository.path(FILE), repository.path(MOVED));
}
