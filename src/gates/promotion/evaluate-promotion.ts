import { posix } from "node:path";
import { closest } from "fastest-levenshtein";
import type { Check } from "../../model/check.ts";
import type { PromotionConfig } from "../../model/config.ts";
import { AssayError } from "../../model/error.ts";
import type { GateReport } from "../../model/report.ts";
import { answer, OF_THE_MODEL, type PromotionRequest, short } from "./answer.ts";
import { committedFiles, sameCommit, sameFiles } from "./same-tree.ts";

/** The stage that must hold the artifact before `stage` may; undefined for the first. @throws AssayError */
export function stageBefore({ name, stages, location }: PromotionConfig, stage: string): string | undefined {
  const at = stages.indexOf(stage);
  if (at !== -1) return stages[at - 1];
  throw new AssayError("promotion/unknown-stage", `${name} has no stage "${stage}".`, {
    fix: `Did you mean \`${closest(stage, stages)}\`? Its stages are ${stages.join(", ")}.`,
    location,
  });
}

/**
 * Whether a report is enough to promote these bytes: every required gate passed, at least one of them measured
 * exactly this file and none another version of it, everything else that they read is as it was, they ran on this
 * commit by the present rules, and the stage before holds the same bytes. Pure; one check for each question, none left out.
 *
 * @throws AssayError `promotion/unknown-stage`
 */
export function evaluatePromotion(request: PromotionRequest): Check[] {
  const { promotion, report } = request;
  const before = stageBefore(promotion, request.stage);
  const required = promotion.requires.map((name) => report.gates.find((gate) => gate.name === name));
  const present = required.filter((gate) => gate !== undefined);
  return [
    ...promotion.requires.map((name, index) => requiredGate(request, name, required[index])),
    sameBytes(request, present),
    ...sameFiles(request, present),
    ...sameCommit(request, present),
    ...committedFiles(request, present, posix.basename(report.configPath)),
    sameConfig(request),
    ...(before === undefined ? [] : [stageHolds(request, before)]),
  ];
}

function requiredGate(request: PromotionRequest, name: string, gate: GateReport | undefined): Check {
  const expected = `gate ${name} to have passed`;
  if (gate === undefined) {
    return answer(request, "promotion/gate-missing", "error", expected, {
      message: `Gate ${name} is not in the report.`,
      fix: `Run \`assay run --gate ${name}\`, or merge the reports of all jobs with \`assay report\`.`,
    });
  }
  if (gate.status === "pass" || gate.status === "warn") {
    const message = gate.status === "pass" ? `Gate ${name} passed.` : `Gate ${name} passed with warnings.`;
    return answer(request, "promotion/gate-passed", gate.status, expected, { message });
  }
  const worst = gate.checks.find(({ status }) => status === gate.status);
  const because = worst === undefined ? "" : `: ${worst.message}`;
  if (gate.status === "fail") {
    const message = `Gate ${name} failed${because}`;
    return answer(request, "promotion/gate-failed", "fail", expected, { message, fix: worst?.fix });
  }
  const message = `Gate ${name} did not decide (${gate.status})${because}`;
  const status = gate.status === "inconclusive" ? "inconclusive" : "error";
  return answer(request, "promotion/gate-undecided", status, expected, { message, fix: worst?.fix });
}

function sameBytes(request: PromotionRequest, gates: readonly GateReport[]): Check {
  const { artifact } = request;
  const digest = short(artifact.digest);
  const expected = `gates that measured ${artifact.path} with ${digest}`;
  const inputs = gates
    .filter(({ kind }) => OF_THE_MODEL.has(kind))
    .flatMap((gate) =>
      gate.inputs.filter(({ tree }) => tree === undefined).map((input) => ({ gate, input })),
    );
  const other = inputs.find(({ input }) => input.path === artifact.path && input.digest !== artifact.digest);
  if (other !== undefined) {
    return answer(request, "promotion/other-bytes", "error", expected, {
      message: `Gate ${other.gate.name} measured ${artifact.path} with ${short(other.input.digest)}; the file is now ${digest}.`,
      fix: "Run the gates again on the file that is promoted.",
    });
  }
  const measured = inputs
    .filter(({ input }) => input.digest === artifact.digest)
    .map(({ gate }) => gate.name);
  if (measured.length === 0) {
    return answer(request, "promotion/not-measured", "error", expected, {
      message: `No required gate measured ${artifact.path} with ${digest}.`,
      fix: "Require an evaluation or latency gate of this artifact and run it.",
    });
  }
  const names = [...new Set(measured)].join(", ");
  const message = `${artifact.path} with ${digest} was measured by ${names}.`;
  return answer(request, "promotion/bytes-measured", "pass", expected, { message });
}

function sameConfig(request: PromotionRequest): Check {
  const { report, configDigest } = request;
  const expected = "a report made by the present config";
  if (report.configDigest === configDigest) {
    const message = `The report was made by ${report.configPath} as it is.`;
    return answer(request, "promotion/same-config", "pass", expected, { message });
  }
  return answer(request, "promotion/config-changed", "error", expected, {
    message: `${report.configPath} changed since the report was made, so other rules were passed than the present ones.`,
    fix: "Run `assay run` again.",
  });
}

function stageHolds(request: PromotionRequest, before: string): Check {
  const { previous, artifact, promotion } = request;
  const expected = `stage ${before} to hold ${short(artifact.digest)}`;
  if (previous !== undefined && previous.digest === artifact.digest) {
    const message = `Stage ${before} holds this artifact as v${previous.version}.`;
    return answer(request, "promotion/previous-stage", "pass", expected, { message });
  }
  const holds =
    previous === undefined
      ? "holds nothing"
      : `holds v${previous.version}, ${previous.digest === undefined ? "whose digest is not recorded" : "which is another file"}`;
  return answer(request, "promotion/stage-skipped", "fail", expected, {
    message: `Stage ${before} ${holds}, so ${promotion.name} cannot go on to ${request.stage}.`,
    fix: `Run \`assay promote ${promotion.name} --to ${before}\` first.`,
  });
}
