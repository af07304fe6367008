import type { Config } from "../model/config.ts";
import type { GateSettings } from "./passport-build.ts";

/** What the config's evaluation gates say of the meaning of their numbers. */
export function gateSettingsOf({ gates }: Pick<Config, "gates">): GateSettings {
  return new Map(
    gates
      .filter(({ kind }) => kind === "evaluation")
      .map(({ name, settings }) => [name, meaningOf(settings)]),
  );
}

function meaningOf(settings: unknown): {
  task?: string;
  label?: string;
  classes?: (string | number | boolean)[];
} {
  if (typeof settings !== "object" || settings === null) return {};
  const { task, label, classes } = settings as Readonly<Record<string, unknown>>;
  return {
    ...(typeof task === "string" ? { task } : {}),
    ...(typeof label === "string" ? { label } : {}),
    ...(Array.isArray(classes) ? { classes: classes.filter(isLabel) } : {}),
  };
}

function isLabel(value: unknown): value is string | number | boolean {
  return ["string", "number", "boolean"].includes(typeof value);
}
