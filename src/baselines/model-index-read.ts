import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { AssayError, reasonOf } from "../model/error.ts";
import type { Options } from "../model/metric.ts";
import type { GoldenMetric } from "../model/passport.ts";
import { SUBJECT_KEYS } from "../model/subject.ts";

/** One value of a card, as it stands there. */
export interface CardMetric {
  readonly metric: string;
  readonly value: number;
  readonly options: Options;
  readonly subject: GoldenMetric["subject"];
}

type Entries = Readonly<Record<string, unknown>>;

/**
 * The numbers of a model's results in a model card (a README.md with metadata at its head) or in a YAML or JSON
 * file with `model-index`. A value that is no number (a list, a text) is left out and counted.
 *
 * @param model name of the entry; the only one is taken whatever its name
 * @throws AssayError `golden/model-index`
 */
export async function readModelIndex(
  path: string,
  shown: string,
  model: string,
): Promise<{ metrics: readonly CardMetric[]; leftOut: number }> {
  const index = entriesOf(await readCard(path, shown))?.["model-index"];
  const entries = mapsOf(index);
  const entry = entries.find(({ name }) => name === model) ?? (entries.length === 1 ? entries[0] : undefined);
  if (entry === undefined)
    throw refused(
      shown,
      entries.length === 0
        ? "it has no `model-index`"
        : `its \`model-index\` has ${entries.length} models, and none is ${model}`,
    );
  const results = mapsOf(entry["results"]).flatMap(({ metrics: of }) => mapsOf(of));
  const metrics = results.flatMap(cardMetric);
  if (metrics.length === 0) throw refused(shown, "its `model-index` holds no numbers");
  return { metrics, leftOut: results.length - metrics.length };
}

async function readCard(path: string, shown: string): Promise<unknown> {
  try {
    const text = await readFile(path, "utf8");
    const head = /^---\r?\n([\s\S]*?)\r?\n---\s*(?:\r?\n|$)/.exec(text)?.[1];
    return parse(head ?? text);
  } catch (thrown) {
    throw refused(shown, reasonOf(thrown).split("\n")[0]);
  }
}

function cardMetric({ type, value, args }: Entries): CardMetric[] {
  if (typeof type !== "string" || typeof value !== "number" || !Number.isFinite(value)) return [];
  const { subject, ...options } = entriesOf(args) ?? {};
  return [{ metric: type, value, options, subject: subjectOf(entriesOf(subject) ?? {}) }];
}

function subjectOf(written: Entries): GoldenMetric["subject"] {
  return Object.fromEntries(
    SUBJECT_KEYS.flatMap((key) => {
      const value = written[key];
      return typeof value === "string" || typeof value === "number" ? [[key, value]] : [];
    }),
  );
}

function mapsOf(value: unknown): readonly Entries[] {
  return (Array.isArray(value) ? value : []).map(entriesOf).filter((one) => one !== undefined);
}

function entriesOf(value: unknown): Entries | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Entries)
    : undefined;
}

function refused(path: string, reason: string): AssayError {
  return new AssayError("golden/model-index", `\`${path}\` cannot be imported: ${reason}.`, {
    fix: "Name a model card (README.md) or a YAML or JSON file with `model-index`, as the Hugging Face hub writes them.",
    location: { path },
  });
}
