/** Things that a short report leaves out, by their plural and singular names. */
const WORDS = {
  attention: ["checks that need attention", "check that needs attention"],
  explanation: ["explanations", "explanation"],
  passing: ["passing or skipped checks", "passing or skipped check"],
  finding: ["findings", "finding"],
  measurement: ["measurements", "measurement"],
  input: ["input files", "input file"],
  change: ["changes in the data", "change in the data"],
  losses: ["tables of losses", "table of losses"],
  note: ["notes", "note"],
  gate: ["gates", "gate"],
} as const;

/** What a shortened report does not tell, so that it can say so. */
export class Omissions {
  readonly #counts = new Map<keyof typeof WORDS, number>();

  add(what: keyof typeof WORDS, count: number): void {
    if (count > 0) this.#counts.set(what, (this.#counts.get(what) ?? 0) + count);
  }

  /** `120 measurements, 14 findings`; empty when nothing was left out. */
  describe(): string {
    return [...this.#counts]
      .map(([what, count]) => `${count} ${WORDS[what][count === 1 ? 1 : 0]}`)
      .join(", ");
  }
}
