import type { Look, Passport } from "../model/passport.ts";
import type { GateReport } from "../model/report.ts";

/** The models that were judged on each golden table: digests of models by digest of table. */
export type LookBook = ReadonlyMap<string, ReadonlySet<string>>;

/** Each model counts once a table, however often it was run, accepted or recorded. */
export function lookBook(passports: readonly Passport[], recorded: readonly Look[]): LookBook {
  const book = new Map<string, Set<string>>();
  for (const { data, artifact } of [...passports.flatMap(({ looks = [] }) => looks), ...recorded])
    book.set(data, (book.get(data) ?? new Set()).add(artifact));
  return book;
}

/** The file that a gate judged: a model, or the predictions that stand for one. */
export function artifactOf(gate: GateReport) {
  const own = gate.inputs.filter((input) => input.tree === undefined);
  const input = own.find(({ role }) => role === "model") ?? own.find(({ role }) => role === "predictions");
  return input === undefined ? undefined : { path: input.path, digest: input.digest, bytes: input.bytes };
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
