import { parse } from "yaml";
import { AssayError, reasonOf } from "../model/error.ts";
import type { Options } from "../model/metric.ts";
import type { GoldenMetric } from "../model/passport.ts";
import { SUBJECT_KEYS } from "../model/subject.ts";
import { readText } from "../sources/read-text.ts";

/** One value of a card, as it stands there. */
export interface CardMetric {
  readonly metric: string;
  readonly value: number;
  readonly options: Options;
  readonly subject: GoldenMetric["subject"];
  /** The data set that it is of, as the card calls it; empty where the card does not say. */
  readonly dataset: string;
  /** Why it is not known what the value means. */
  readonly unclear?: string;
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
  let written = 0;
  const metrics = mapsOf(entry["results"]).flatMap((result) => {
    const values = mapsOf(result["metrics"]);
    written += values.length;
    return values.flatMap((value) => cardMetric(value, datasetOf(result)));
  });
  if (metrics.length === 0) throw refused(shown, "its `model-index` holds no numbers");
  return { metrics, leftOut: written - metrics.length };
}

async function readCard(path: string, shown: string): Promise<unknown> {
  try {
    const text = (await readText(path)).replace(/^\uFEFF/, "");
    const head = /^---\r?\n([\s\S]*?)\r?\n---\s*(?:\r?\n|$)/.exec(text)?.[1];
    return parse(head ?? text, { logLevel: "error" });
  } catch (thrown) {
    throw refused(shown, reasonOf(thrown).split("\n")[0]);
  }
}

function cardMetric({ type, value, args }: Entries, dataset: string): CardMetric[] {
  if (typeof type !== "string" || typeof value !== "number" || !Number.isFinite(value)) return [];
  const known = { metric: type, value, dataset };
  const said = entriesOf(args ?? {});
  const { subject: written = {}, ...options } = said ?? {};
  const subject = subjectOf(entriesOf(written));
  if (said === undefined || subject === undefined)
    return [{ ...known, options: {}, subject: {}, unclear: "its `args` are not those of Assay" }];
  return [{ ...known, options, subject }];
}

/** Undefined where something in it is no subject, as the value would then be taken for another one's. */
function subjectOf(written: Entries | undefined): GoldenMetric["subject"] | undefined {
  const entries = Object.entries(written ?? { "": undefined });
  const isSubject = entries.every(
    ([key, value]) =>
      SUBJECT_KEYS.some((known) => known === key) && (typeof value === "string" || typeof value === "number"),
  );
  return isSubject ? (Object.fromEntries(entries) as GoldenMetric["subject"]) : undefined;
}

/** `glue (sst2, validation)`. */
function datasetOf({ dataset }: Entries): string {
  const { name, type, config, split } = entriesOf(dataset) ?? {};
  const texts = (values: readonly unknown[]) => values.filter((one) => typeof one === "string" && one !== "");
  const [called = ""] = texts([name, type]);
  const parts = texts([config, split]);
  return parts.length === 0 ? String(called) : `${called} (${parts.join(", ")})`.trim();
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
