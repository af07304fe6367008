import type { Config } from "../model/config.ts";
import { digestText } from "../sources/digest.ts";
import type { GateSettings } from "./passport-build.ts";

/** What the config's evaluation gates say of the meaning of their numbers. */
export function gateSettingsOf({ gates }: Pick<Config, "gates">): GateSettings {
  return new Map(
    gates
      .filter(({ kind }) => kind === "evaluation")
      .map(({ name, settings }) => [name, meaningOf(settings)]),
  );
}

/** Settings that change what a number means; which rows are shown or how often they are drawn does not. */
const MEANING = [
  "task",
  "label",
  "prediction",
  "score",
  "positive",
  "classes",
  "threshold",
  "inputs",
  "tensors",
  "fill",
  "activation",
  "weight",
  "group",
  "references",
  "repeats",
  "aggregate",
];

/** Digest of the settings that give a gate's numbers their meaning. */
export function meaningDigest(settings: unknown): string {
  const given = typeof settings === "object" && settings !== null ? settings : {};
  const kept = Object.entries(given).filter(([key]) => MEANING.includes(key));
  return digestText(JSON.stringify(kept.sort(([a], [b]) => (a < b ? -1 : 1))));
}

function meaningOf(settings: unknown): {
  settings?: string;
  task?: string;
  label?: string;
  classes?: (string | number | boolean)[];
} {
  if (typeof settings !== "object" || settings === null) return {};
  const { task, label, classes } = settings as Readonly<Record<string, unknown>>;
  return {
    settings: meaningDigest(settings),
    ...(typeof task === "string" ? { task } : {}),
    ...(typeof label === "string" ? { label } : {}),
    ...(Array.isArray(classes) ? { classes: classes.filter(isLabel) } : {}),
  };
}

function isLabel(value: unknown): value is string | number | boolean {
  return ["string", "number", "boolean"].includes(typeof value);
}
