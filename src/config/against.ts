import { isPassportName } from "../model/baseline-names.ts";
import type { MetricInfo } from "../model/metric.ts";
import type { SourceDocument } from "./document.ts";
import { BASELINE_NAMES } from "./gate-schema.ts";
import type { Path } from "./pointer.ts";
import type { ProblemList } from "./problems.ts";
import { suggestion } from "./suggest.ts";
import { pathName, quote } from "./wording.ts";

export interface BaselineScene {
  /** True when the file of earlier runs is named. */
  readonly hasHistory: boolean;
  readonly document: SourceDocument;
  readonly problems: ProblemList;
  /** True when `baseline.passports` is set. */
  readonly hasPassports: boolean;
  /** Names of the passports there are; undefined where nobody looked. */
  readonly passports?: readonly string[];
}

/** Looks whether there is what a rule compares with: a folder of passports, or the passport of that name. */
export function checkAgainst(
  against: string,
  path: Path,
  metric: MetricInfo,
  { document, problems, hasPassports, passports }: BaselineScene,
): void {
  const place = document.locate(path);
  const words = [...BASELINE_NAMES, ...(metric.baselines ?? [])];
  if (words.includes(against)) {
    if (against === "passport" && !hasPassports)
      problems.add(
        "config/baseline",
        `${pathName(path.slice(0, -1))} compares with the passport, but \`baseline.passports\` is not set`,
        place,
        "Add baseline: { passports: golden/ }",
      );
    return;
  }
  const said = `${pathName(path)} is ${quote(against)}`;
  if (!isPassportName(against, metric)) {
    const fix = suggestion("", words);
    problems.add("config/value", `${said}, which ${metric.id} is not compared with`, place, fix);
  } else if (!hasPassports) {
    problems.add(
      "config/baseline",
      `${said}, which would be the name of a passport, but \`baseline.passports\` is not set`,
      place,
      suggestion(against, words),
    );
  } else if (passports !== undefined && !passports.includes(against)) {
    problems.add(
      "config/baseline",
      `${said}, but there is no such passport in the folder of \`baseline.passports\``,
      place,
      suggestion(against, [...words, ...passports]),
    );
  }
}
