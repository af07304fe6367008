import type { Check } from "../../model/check.ts";
import type { GateReport } from "../../model/report.ts";
import { inputKey } from "../../sources/file-set.ts";
import { answer, OF_THE_MODEL, type PromotionRequest, short } from "./answer.ts";

/** Kinds whose gates speak for every file of the commit, those that have been added since included. */
const OF_THE_COMMIT: ReadonlySet<string> = new Set(["scan"]);

interface Reading {
  readonly key: string;
  readonly path: string;
  readonly digest: string;
  readonly gates: readonly string[];
}

/** Whether each file that the gates read is still the same; each that is not is a check of its own. */
export function sameFiles(request: PromotionRequest, gates: readonly GateReport[]): Check[] {
  const readings = readingsOf(request, gates);
  const changed = readings.flatMap((reading) => fileChanged(request, reading) ?? []);
  if (changed.length > 0 || readings.length === 0) return changed;
  const message = `All ${readings.length} files that the gates read are as they were.`;
  const expected = "the files that the gates read";
  return [answer(request, "promotion/inputs-unchanged", "pass", expected, { message })];
}

/** What the required gates read of this tree; the artifact is asked for where it is measured. */
function readingsOf({ artifact }: PromotionRequest, gates: readonly GateReport[]): readonly Reading[] {
  const readings = new Map<string, Reading>();
  for (const { name, kind, inputs } of gates) {
    for (const input of inputs) {
      const { path, digest, tree } = input;
      // What a server said has no file that could have changed; its digest stands in the report.
      if (path.includes("://")) continue;
      if (tree !== undefined || (path === artifact.path && OF_THE_MODEL.has(kind))) continue;
      const key = inputKey(input);
      const reading = `${key}\0${digest}`;
      const known = readings.get(reading)?.gates ?? [];
      readings.set(reading, { key, path, digest, gates: [...new Set([...known, name])] });
    }
  }
  return [...readings.values()];
}

function fileChanged(request: PromotionRequest, { key, path, digest, gates }: Reading): Check | undefined {
  const names = gates.join(", ");
  const expected = `${path} with ${short(digest)}`;
  const now = request.files.get(key) ?? { reason: `\`${path}\` was not opened.` };
  if ("reason" in now) {
    return answer(request, "promotion/input-unreadable", "error", expected, {
      message: `${names} read ${path} with ${short(digest)}, which cannot be read now: ${now.reason}`,
      fix: "Promote where the same files are (fetch Git LFS and DVC content), or run the gates again.",
    });
  }
  if (now.digest === digest) return undefined;
  return answer(request, "promotion/input-changed", "error", expected, {
    message: `${names} read ${path} with ${short(digest)}; the file is now ${short(now.digest)}.`,
    fix: `Run the gates again: \`assay run\`.`,
  });
}

/**
 * Whether the config and the files that the gates read are what the commit holds: a version is a commit, and who
 * checks it out should find what was measured. Files that no commit holds have only their digests.
 */
export function committedFiles(
  request: PromotionRequest,
  gates: readonly GateReport[],
  configPath: string,
): Check[] {
  const read = new Set([configPath, ...readingsOf(request, gates).map(({ path }) => path)]);
  return request.uncommitted
    .filter((path) => read.has(path))
    .map((path) =>
      answer(request, "promotion/uncommitted", "error", `${path} as the commit holds it`, {
        message: `The gates used ${path} as it is on disk, and the commit that is promoted holds another.`,
        fix: `Commit ${path} or take the change back, and run the gates again.`,
      }),
    );
}

/**
 * Whether the gates ran on the commit that is promoted. What the gates of a scan did not see, as files that came
 * later, has no digest to compare, so theirs must be exactly this commit with nothing beside it.
 */
export function sameCommit(request: PromotionRequest, gates: readonly GateReport[]): Check[] {
  const { head } = request.report.context;
  const { commit } = request;
  const measured = head.checkout ?? head.sha;
  const scans = gates.filter(({ kind }) => OF_THE_COMMIT.has(kind)).map(({ name }) => name);
  const expected = `gates that ran on ${commit?.slice(0, 12) ?? "a known commit"}`;
  if (measured === undefined || commit === undefined) {
    if (scans.length === 0) return [];
    const whose = measured === undefined ? "The report names no commit" : "There is no commit here";
    return [
      answer(request, "promotion/commit-unknown", "error", expected, {
        message: `${whose}, so what ${scans.join(", ")} scanned cannot be told to be what is promoted.`,
        fix: "Run the gates and promote in a git checkout.",
      }),
    ];
  }
  if (measured !== commit) {
    return [
      answer(request, "promotion/other-commit", "error", expected, {
        message: `The gates ran on commit ${measured.slice(0, 12)}; what is promoted is ${commit.slice(0, 12)}.`,
        fix: "Run the gates on this commit and promote with that report.",
      }),
    ];
  }
  if (scans.length > 0 && head.dirty !== false) {
    const state =
      head.dirty === true ? "there were changes that no commit holds" : "nobody noted whether it was clean";
    return [
      answer(request, "promotion/dirty-run", "error", `${expected} with nothing uncommitted`, {
        message: `When ${scans.join(", ")} scanned the folder, ${state}.`,
        fix: "Commit or ignore what `git status` shows, and run the gates again.",
      }),
    ];
  }
  const message = `The gates ran on ${commit.slice(0, 12)}, which is checked out.`;
  return [answer(request, "promotion/same-commit", "pass", expected, { message })];
}
