import { AssayError } from "../../../../model/error.ts";
import { requireSameLength } from "../arrays.ts";

/** What was generated, and one or more lists of what is right, each with a text (or null) for every row. */
export interface CorpusInput {
  readonly hypotheses: readonly string[];
  /** As in sacreBLEU: `references[k][row]`, so one reference a row is `[references]`. */
  readonly references: readonly (readonly (string | null)[])[];
}

export interface Segment {
  readonly hypothesis: string;
  readonly references: readonly string[];
}

/**
 * The rows of a corpus.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch` where sacreBLEU would drop rows, and
 * `evaluation/label-missing` for a row without any reference
 */
export function segmentsOf({ hypotheses, references }: CorpusInput): readonly Segment[] {
  if (references.length === 0) throw noReference("There are no references.");
  const streams = references.map((stream, index) => [`references[${index}]`, stream] as const);
  requireSameLength({ hypotheses, ...Object.fromEntries(streams) });
  return hypotheses.map((hypothesis, row) => {
    const given = references.flatMap((stream) => stream[row] ?? []);
    if (given.length === 0) throw noReference(`Row ${row} has no reference.`);
    return { hypothesis, references: given };
  });
}

/** One sentence as a corpus of one row. */
export function sentenceSegment(hypothesis: string, references: readonly string[]): Segment {
  return segmentsOf({ hypotheses: [hypothesis], references: references.map((text) => [text]) })[0];
}

/** How many references a row has, as sacreBLEU's signature says it. */
export function referenceCount(segments: readonly Segment[]): string {
  const counts = new Set(segments.map((segment) => segment.references.length));
  return counts.size === 1 ? String([...counts][0]) : "var";
}

/** Sum of statistics that add up over rows. */
export function sumStatistics(rows: readonly ArrayLike<number>[]): number[] {
  const sums = Array.from(rows[0]);
  for (const row of rows.slice(1)) for (let at = 0; at < sums.length; at++) sums[at] += row[at];
  return sums;
}

function noReference(message: string): AssayError {
  return new AssayError("evaluation/label-missing", message, {
    fix: "Give every row at least one reference, or leave the row out.",
  });
}
