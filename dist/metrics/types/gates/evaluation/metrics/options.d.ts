import type { Options } from "../../../model/metric.ts";
/** A number that the rule gave; the schema of the metric's options has checked it. */
export declare function numberOption(options: Options, name: string, fallback: number): number;
export declare function choiceOption<Choice extends string>(options: Options, name: string, choices: readonly Choice[]): Choice | undefined;
export declare function flagOption(options: Options, name: string): boolean;
