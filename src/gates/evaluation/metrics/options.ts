import type { Options } from "../../../model/metric.ts";

/** A number that the rule gave; the schema of the metric's options has checked it. */
export function numberOption(options: Options, name: string, fallback: number): number {
  const given = options[name];
  return typeof given === "number" ? given : fallback;
}

export function choiceOption<Choice extends string>(
  options: Options,
  name: string,
  choices: readonly Choice[],
): Choice | undefined {
  return choices.find((choice) => choice === options[name]);
}

export function flagOption(options: Options, name: string): boolean {
  return options[name] === true;
}
