import type { Command } from "commander";
import { loadConfig } from "../../../config/index.ts";
import { GATE_KINDS } from "../../../gates/index.ts";
import { describeSubject } from "../../../model/subject.ts";
import { labelOf } from "../../../model/wording.ts";
import { type GatePlan, planGates } from "../../../pipeline/plan.ts";
import { type CliIo, shownPath } from "../io.ts";
import { DEFAULT_CONFIG } from "./run.ts";
import { sampleAdvice } from "./sample-advice.ts";
import { counted } from "./validate.ts";

export function addPlan(program: Command, io: CliIo, finish: (exitCode: number) => void): void {
  program
    .command("plan")
    .description("list what a run would measure, without measuring it")
    .option("-c, --config <file>", "the config", DEFAULT_CONFIG)
    .option("--json", "print the plan as JSON on stdout", false)
    .action(async ({ config: file, json }: { config: string; json: boolean }) => {
      const config = await loadConfig(shownPath(io, file), GATE_KINDS, io.cwd);
      const plans = planGates(config, config.gates, config.baseline.ref !== undefined);
      if (json) io.stdout.write(`${JSON.stringify(plans.map(asData), null, 2)}\n`);
      else io.stderr.write(plans.map(asText).join("\n"));
      finish(0);
    });
}

function asData({ gate, needs }: GatePlan) {
  return { name: gate.name, kind: gate.kind, timeoutSeconds: gate.timeoutSeconds, needs };
}

function asText({ gate, rules, anyOf, needs }: GatePlan): string {
  const lines = needs.map(({ metric, subjects, options, against }) => {
    const subject = describeSubject(subjects);
    return `  ${labelOf(metric, options)}${subject && ` of ${subject}`}${against === undefined ? "" : `, beside the ${against}`}\n`;
  });
  // A table is all of its rows, not a sample of some.
  const advice = (gate.kind === "data" ? [] : rules.flatMap(sampleAdvice)).map((line) => `${line}\n`);
  const head = `${gate.name} (${gate.kind}): ${counted(rules.length + anyOf.length, "rule")}, at most ${gate.timeoutSeconds} s\n`;
  return head + lines.join("") + advice.join("");
}
