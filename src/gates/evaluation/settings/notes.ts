import { listNames } from "../../../engines/names.ts";
import { KEPT } from "../../../model/baseline-names.ts";
import type { Note } from "../../../model/evidence.ts";
import type { Job } from "../../../model/gate.ts";
import type { WrittenConfig } from "../config.ts";
import { CHAMPION } from "../scene.ts";

/** Settings that do other than one may think, which no row tells. */
export function notesOnSettings(job: Job<WrittenConfig>): readonly Note[] {
  return job.recorded?.has(KEPT) ? [] : [...idleChampion(job), ...classOrder(job)];
}

/** Who names a champion may think that something was compared with it. */
function idleChampion({ config: { champion }, needs }: Job<WrittenConfig>): readonly Note[] {
  if (champion === undefined || needs.some(({ against }) => against === CHAMPION)) return [];
  return [
    {
      code: "evaluation/champion-idle",
      message: "No rule of the gate compares with the champion, so it was not looked at.",
      fix: "Write `no_worse_than: champion` in the rules that are about it, or leave `champion` out.",
    },
  ];
}

/** `classes` is the order of scores, and of grades too: which numbers tell otherwise. */
function classOrder({ config: { classes = [] }, needs }: Job<WrittenConfig>): readonly Note[] {
  const isGraded = needs.some(
    ({ metric, options }) => metric === "cohen_kappa" && options["weights"] !== undefined,
  );
  const numbers = classes.map(Number);
  const isMixed = numbers.some((label, at) => at > 0 && !(label > numbers[at - 1]));
  if (!isGraded || !isMixed || !classes.every((label) => typeof label === "number")) return [];
  return [
    {
      code: "evaluation/class-order",
      message: `\`weights\` of cohen_kappa take near and far from the order of \`classes\`, ${listNames(classes.map(String))}, which is not that of the numbers.`,
      fix: "Where the numbers are grades, list them in ascending order, and the columns of `score` with them.",
    },
  ];
}
