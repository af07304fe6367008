import { test } from "vitest";
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

/** Two branches that each accept a model after the one before; the merge takes what `resolve` leaves. */
async function merged(resolve: (repository: TemporaryRepository) => Promise<void>) {
  const repository = await acceptedInTurn("one");
  repository.git("switch", "--quiet", "--create", "side");
  await accept(repository, "side", 2);
  repository.commit("Accept side");
  repository.git("switch", "--quiet", "main");
  await accept(repository, "main", 3);
  repository.commit("Accept main");
  repository.git("merge", "--quiet", "--strategy=ours", "--no-commit", "side");
  await resolve(repository);
  repository.commit("Merge");
  return repository;
}

const take = (repository: TemporaryRepository, branch: string) =>
  [FILE, MODEL].forEach((file) => {
    repository.write(file, repository.git("show", `${branch}:${file}`));
  });

test.each([
  ["ours", async (repository: TemporaryRepository) => take(repository, "main")],
  ["theirs", async (repository: TemporaryRepository) => take(repository, "side")],
  [
    "theirs, and a model accepted on top",
    async (repository: TemporaryRepository) => {
      take(repository, "side");
      await accept(repository, "both", 4);
    },
  ],
  [
    "both lists joined",
    async (repository: TemporaryRepository) =>
      edit(repository, ({ accepted }) => {
        const side: Passport = JSON.parse(repository.git("show", `side:${FILE}`));
        accepted.splice(1, 0, side.accepted[0]);
        accepted[0].previous = side.artifact.digest;
      }),
  ],
])("a merge of two branches that accepted is quiet: %s", async (_, resolve) => {
  using repository = await merged(resolve);
  await expectQuiet(repository);
  await accept(repository, "later", 5);
  repository.commit("Accept later");
  await expectQuiet(repository);
  edit(repository, forge);
  repository.commit("quietly");
  await expectMismatch(repository, "accuracy was taken out");
});

test("a merge that brings what neither branch accepted shows", async () => {
  using repository = await merged(async (one) => {
    take(one, "side");
    edit(one, forge);
  });
  await expectMismatch(repository, "accuracy was taken out");
});
