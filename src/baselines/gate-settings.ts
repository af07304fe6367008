import { isDeepStrictEqual } from "node:util";
import type { Config } from "../model/config.ts";
import { digestText } from "../sources/digest.ts";
import type { GateMeaning, GateSettings } from "./passport-build.ts";

/** What the config's evaluation gates say of the meaning of their numbers. */
export function gateSettingsOf({ gates }: Pick<Config, "gates">): GateSettings {
  return new Map(
    gates
      .filter(({ kind }) => kind === "evaluation")
      .map(({ name, settings }) => [name, meaningOf(settings)]),
  );
}

/**
 * Settings that do not change what a number means: files, which have digests of their own, and which rows are
 * shown, where it is computed and how often rows are drawn. Any other may, also one that is new.
 */
const NO_MEANING: ReadonlySet<string> = new Set([
  "model",
  "predictions",
  "data",
  "metrics_file",
  "mlflow_run",
  "champion",
  "command",
  "label_as_input",
  "slices",
  "min_slice_rows",
  "small_slices",
  "find_slices",
  "show_values",
  "batch",
  "compute",
  "resamples",
  "key",
]);

/** Settings that give meaning to some metrics alone. */
const OF_METRICS: ReadonlyMap<string, readonly string[]> = new Map([
  ["behaviour", ["invariance_failures", "direction_failures", "case_failures"]],
]);

/** The settings that give a gate's numbers their meaning, by name. */
export function meaningSettings(settings: unknown): Readonly<Record<string, unknown>> {
  const given = typeof settings === "object" && settings !== null ? settings : {};
  const kept = Object.entries(given).filter(([key, value]) => !NO_MEANING.has(key) && value !== undefined);
  return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Digest of the settings that give all of a gate's numbers their meaning. */
export function meaningDigest(settings: unknown): string {
  return digestsOf(meaningSettings(settings))[0];
}

/** Whether a passport's digest of settings is that of the settings that it tells; true where it tells none. */
export function hasOwnDigest({ settings, meaning, task, label, classes }: GateMeaning): boolean {
  if (settings === undefined || meaning === undefined) return true;
  return digestsOf({ ...meaning, task, label, classes }).includes(settings);
}

/** The digest of settings, and the one that passports have which were accepted before nested keys were sorted. */
function digestsOf(settings: Readonly<Record<string, unknown>>): readonly [string, string] {
  const kept = Object.entries(settings)
    .filter(([key, value]) => !OF_METRICS.has(key) && value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const digest = (entries: object) => digestText(JSON.stringify(entries));
  return [digest(kept.map(([key, value]) => [key, sortedKeys(value)])), digest(kept)];
}

/** The order of keys means nothing, and formatters change it. */
function sortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedKeys);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, one]) => [key, sortedKeys(one)]));
}

/** Why values of a passport cannot be compared with present ones. */
export interface OtherMeaning {
  readonly reason: string;
  /** The metrics that it is about; all where undefined. */
  readonly metrics?: readonly string[];
}

/** Where the gate's settings are others than those that the accepted values were measured with. */
export function otherMeaning(
  { settings: digest, meaning, task, label, classes }: GateMeaning,
  present: unknown,
): readonly OtherMeaning[] {
  if (present === undefined) return [];
  const now = meaningSettings(present);
  if (meaning === undefined)
    return digest === undefined || digestsOf(now).includes(digest)
      ? []
      : [
          {
            reason: "the gate's settings (label, columns, threshold …) are others than when it was accepted",
          },
        ];
  const then: Readonly<Record<string, unknown>> = { ...meaning, task, label, classes };
  const keys = [...new Set([...Object.keys(then), ...Object.keys(now)])].sort();
  return keys
    .filter((key) => !isDeepStrictEqual(plain(then[key]), plain(now[key])))
    .map((key) => ({
      reason: `\`${key}\` is ${shown(now[key])}, and was ${shown(then[key])} when it was accepted`,
      ...(OF_METRICS.has(key) ? { metrics: OF_METRICS.get(key) } : {}),
    }));
}

/** Whether what a passport says of its settings is what the config says now, as far as both are known. */
export function sameMeaning(then: GateMeaning, now: GateMeaning | undefined): boolean {
  if (now === undefined || then.settings === undefined || now.settings === undefined) return true;
  if (then.meaning === undefined || now.meaning === undefined) return then.settings === now.settings;
  const { task, label, classes, meaning } = now;
  return otherMeaning(then, { ...meaning, task, label, classes }).every(
    ({ metrics }) => metrics !== undefined,
  );
}

/** As JSON has it, which is what a passport keeps. */
function plain(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

const LONGEST = 60;

function shown(value: unknown): string {
  if (value === undefined) return "not set";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function meaningOf(settings: unknown): GateMeaning {
  if (typeof settings !== "object" || settings === null) return {};
  const { task, label, classes, ...meaning } = meaningSettings(settings);
  return {
    settings: meaningDigest(settings),
    ...(typeof task === "string" ? { task } : {}),
    ...(typeof label === "string" ? { label } : {}),
    ...(Array.isArray(classes) ? { classes: classes.filter(isLabel) } : {}),
    meaning,
  };
}

function isLabel(value: unknown): value is string | number | boolean {
  return ["string", "number", "boolean"].includes(typeof value);
}
