import type { Input } from "../model/evidence.ts";
import type { Look, Passport } from "../model/passport.ts";
import type { GateReport } from "../model/report.ts";
import { digestText } from "../sources/digest.ts";

/** The models that were judged on each golden table: digests of models by digest of table. */
export type LookBook = ReadonlyMap<string, ReadonlySet<string>>;

/** Each model counts once a table, however often it was run, accepted or recorded. */
export function lookBook(looks: readonly Look[]): LookBook {
  const book = new Map<string, Set<string>>();
  for (const { data, artifact } of looks) book.set(data, (book.get(data) ?? new Set()).add(artifact));
  return book;
}

/** An input as evidence and as reports have it. */
type Named = Omit<Input, "role"> & { readonly role: string };

/** The file that a gate judged: a model, or the predictions that stand for one. */
export function artifactOf({
  inputs,
}: {
  readonly inputs: readonly Named[];
}): Passport["artifact"] | undefined {
  const own = inputs.filter(({ tree }) => tree === undefined);
  const models = own.filter(({ role }) => role === "model");
  const files = models.length > 0 ? models : own.filter(({ role }) => role === "predictions");
  const [first] = files;
  if (first === undefined) return undefined;
  const { path, digest, bytes } = first;
  if (files.length === 1) return { path, digest, bytes };
  // Weights beside the model and further runs are as much the model as the first file.
  return {
    path,
    digest: digestText(files.map((file) => file.digest).join("")),
    bytes: files.reduce((sum, file) => sum + file.bytes, 0),
    files: files.map((file) => ({ path: file.path, digest: file.digest })),
  };
}

/** What one gate of a report looked at; none for a gate that measured nothing or that names no golden table. */
export function looksOf(gate: GateReport, when: string, commit?: string): Look[] {
  const artifact = artifactOf(gate);
  if (artifact === undefined || !gate.measurements.some(({ value }) => value !== null)) return [];
  const tables = gate.inputs.filter(({ role, tree }) => role === "data" && tree === undefined);
  return tables.map(({ digest }) => ({
    data: digest,
    artifact: artifact.digest,
    when,
    ...(commit ? { commit } : {}),
  }));
}

/** The looks that the list does not have yet, so that writing twice changes nothing. */
export function newLooks(known: readonly Look[], looks: readonly Look[]): Look[] {
  const seen = new Set(known.map(pairOf));
  return looks.filter((look) => {
    const isNew = !seen.has(pairOf(look));
    seen.add(pairOf(look));
    return isNew;
  });
}

function pairOf({ data, artifact }: Look): string {
  return `${data} ${artifact}`;
}
