import type { AssayError } from "../model/error.ts";
import type { Passport } from "../model/passport.ts";
import { printable } from "../model/printable.ts";
import { nameOf } from "../model/wording.ts";
import { chosenPassports, type GoldenRequest, noPassport } from "./golden-view.ts";
import { diffPassports } from "./passport-diff.ts";
import { passportPath } from "./passport-file.ts";
import { isHistoryCut, isSameAcceptance, type PassportCommit } from "./passport-log.ts";
import { wholeLog } from "./passport-origins.ts";
import { number, shortDigest } from "./text-table.ts";

export interface Acceptance {
  readonly accepted: Passport["accepted"][number];
  /** The first commit that has it; undefined while it is not committed. */
  readonly committed?: { readonly sha: string; readonly author: string; readonly date: string };
  /** What it changed; undefined where git does not hold the passport as it was accepted. */
  readonly changes?: readonly ValueChange[];
}

export interface ValueChange {
  readonly gate: string;
  /** The metric with options and subject, as messages name it. */
  readonly name: string;
  readonly before: number | null;
  readonly after: number | null;
}

const CUT =
  "Note: this clone is shallow, so its oldest commit stands for all before it. Run `git fetch --unshallow` to see them.\n";

/** Who accepted which model, when and why, in which commit, and which values that changed; newest first. */
export async function goldenHistory(request: GoldenRequest): Promise<{
  history: { model: string; acceptances: readonly Acceptance[] }[];
  text: string;
  refused: readonly AssayError[];
}> {
  const history = [];
  const { passports, refused } = await chosenPassports(request);
  for (const passport of passports) {
    const commits = await wholeLog(request.root, passportPath(request.folder, passport.model), passport);
    history.push({ model: passport.model, acceptances: acceptancesOf(passport, commits) });
  }
  const text = history.map(
    ({ model, acceptances }) => `${printable(model)}\n${acceptances.map(entry).join("")}`,
  );
  if (text.length > 0 && (await isHistoryCut(request.root))) text.push(CUT);
  return { history, text: text.join("\n") || (refused.length > 0 ? "" : noPassport(request)), refused };
}

function acceptancesOf(present: Passport, commits: readonly PassportCommit[]): readonly Acceptance[] {
  const versions = commits.flatMap(({ passport }) => (passport === undefined ? [] : [passport]));
  // An acceptance's values stand in the version whose newest acceptance it is.
  const asAccepted = (one: Passport["accepted"][number]) =>
    [present, ...versions].find(({ accepted: [newest] }) => isSameAcceptance(newest, one));
  return present.accepted.map((accepted, index): Acceptance => {
    const first = commits.findLast(({ passport }) =>
      passport?.accepted.some((one) => isSameAcceptance(one, accepted)),
    );
    const after = asAccepted(accepted);
    const older = present.accepted[index + 1];
    const before = older === undefined ? undefined : asAccepted(older);
    const isKnown = after !== undefined && (older === undefined || before !== undefined);
    return {
      accepted,
      ...(first === undefined
        ? {}
        : { committed: { sha: first.sha, author: first.author, date: first.date } }),
      ...(isKnown ? { changes: changesOf(before, after) } : {}),
    };
  });
}

function changesOf(before: Passport | undefined, after: Passport): readonly ValueChange[] {
  return diffPassports(before, after, new Map())
    .filter((row) => row.before !== row.after)
    .map(({ gate, metric, options, subject, before: was, after: is }) => ({
      gate,
      name: nameOf(metric, options, subject),
      before: was,
      after: is,
    }));
}

function entry({ accepted, committed, changes }: Acceptance): string {
  const { when, who, commit, artifact, because } = accepted;
  const at = commit === undefined ? "" : `, measured at ${commit.slice(0, 7)}`;
  const lines = [
    `${when.slice(0, 10)}  ${who}  model ${shortDigest(artifact)}${at}`,
    `  ${because}`,
    committed === undefined
      ? "  not committed yet"
      : `  committed ${committed.date.slice(0, 10)} by ${committed.author} in ${committed.sha.slice(0, 7)}`,
    ...(changes?.map(changeLine) ?? ["  its values are not in git's history"]),
  ];
  return lines.map((line) => `${printable(line)}\n`).join("");
}

function changeLine({ gate, name, before, after }: ValueChange): string {
  const said = (value: number | null) => (value === null ? "none" : number(value));
  return `  ${gate}: ${name} ${said(before)} → ${said(after)}`;
}
