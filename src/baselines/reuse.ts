import type { Check } from "../model/check.ts";
import type { Missing } from "../model/estimate.ts";
import type { Evidence, Note } from "../model/evidence.ts";
import { formatCount, formatTogether } from "../model/format.ts";
import type { LookBook } from "./looks.ts";
import { type ReuseBudget, reuseTolerance, type Spent, spentOf } from "./reuse-budget.ts";

export interface ReuseVerdict {
  readonly notes: readonly Note[];
  readonly checks: readonly Check[];
}

const FRESH =
  "Collect a fresh golden table: its digest starts a budget of its own. The old one may become training data.";

/**
 * What a run of an evaluation gate spends of the budget for its golden tables. A model that was judged on a table
 * before is no further look, whatever commit it comes from.
 */
export function judgeReuse(
  budget: ReuseBudget,
  looks: LookBook | Missing,
  { inputs, measurements }: Evidence,
): ReuseVerdict {
  if ("reason" in looks) return { notes: [], checks: [unknownCheck(budget, looks)] };
  const own = inputs.filter(({ tree }) => tree === undefined);
  const artifact = own.find(({ role }) => role === "model") ?? own.find(({ role }) => role === "predictions");
  const tables = own.filter(({ role }) => role === "data");
  if (artifact === undefined || tables.length === 0) return { notes: [untied()], checks: [] };
  const rows = Math.max(
    0,
    ...measurements.flatMap(({ subject, candidate }) =>
      "value" in candidate && Object.keys(subject).length === 0 ? [candidate.samples] : [],
    ),
  );
  const spent = tables.map(({ path, digest }) => {
    const before = looks.get(digest) ?? new Set();
    const isNew = !before.has(artifact.digest);
    const used = before.size + (isNew ? 1 : 0);
    return { path, used, isNew, state: spentOf(budget, used) };
  });
  return {
    notes: spent.map(({ path, used, isNew }) => ({
      code: "golden/reuse",
      message: said(budget, path, used, isNew, rows),
    })),
    checks: spent.flatMap(({ path, used, state }) => checkFor(budget, path, used, state)),
  };
}

function said(budget: ReuseBudget, path: string, used: number, isNew: boolean, rows: number): string {
  const { looks, reliability } = budget;
  const count = isNew
    ? `Look ${used} of ${looks} at \`${path}\``
    : `No new look at \`${path}\`: ${used} of ${looks} are taken`;
  if (rows === 0) return `${count}.`;
  const [within] = formatTogether([reuseTolerance(budget, rows)], "score");
  return `${count}. Over all ${looks} looks a share of its ${formatCount(rows)} rows is within ${within} of the truth with reliability ${reliability}.`;
}

function checkFor(budget: ReuseBudget, path: string, used: number, state: Spent): Check[] {
  if (state === "open") return [];
  const { looks, whenSpent } = budget;
  const known = {
    subject: {},
    level: whenSpent,
    expected: `at most ${looks} looks`,
    actual: used,
    fix: FRESH,
  };
  if (state === "spent")
    return [
      {
        ...known,
        code: "golden/reuse-spent",
        status: whenSpent,
        message: `\`${path}\` has been looked at by ${used} models and its budget is ${looks}: a fresh golden table is due`,
      },
    ];
  const left = state === "last" ? "this was the last look" : `${looks - used} are left`;
  const message = `${used} of ${looks} looks at \`${path}\` are taken, ${left}`;
  return [{ ...known, code: "golden/reuse-low", status: "warn", level: "warn", message }];
}

function unknownCheck({ looks }: ReuseBudget, { code, reason, fix }: Missing): Check {
  const message = `how often the golden table was looked at is not known: ${reason}`;
  const known = { subject: {}, level: "error", expected: `at most ${looks} looks`, actual: null } as const;
  return { ...known, code, status: "error", message, ...(fix === undefined ? {} : { fix }) };
}

function untied(): Note {
  return {
    code: "golden/reuse",
    message:
      "The rows that were judged lie in no table of their own, so looks at them cannot be counted: each file of predictions is another.",
    fix: "Keep the golden rows in a table and name it with `data:`.",
  };
}
