/** How much of a report is told. Texts from outside are cut at `text` characters. */
export interface Detail {
  readonly passing: boolean;
  readonly findings: number;
  readonly measurements: boolean;
  /** Rows a gate of what changed in its data. */
  readonly changes: number;
  readonly inputs: boolean;
  readonly notes: number;
  /** Checks a gate that are explained below its table. */
  readonly advice: number;
  /** Rows a gate of checks that need attention. */
  readonly rows: number;
  /** Gates that are listed one by one. */
  readonly gates: number;
  readonly text: number;
}

const FULL: Detail = {
  passing: true,
  findings: 100,
  measurements: true,
  changes: 20,
  inputs: true,
  notes: 50,
  advice: 20,
  rows: 200,
  gates: 200,
  text: 400,
};

/** From everything to the verdict alone: what helps the reader least goes first. */
export const LADDER: readonly Detail[] = steps(
  {},
  { measurements: false },
  { passing: false },
  { findings: 10 },
  { inputs: false },
  { rows: 50, advice: 10 },
  { findings: 3, notes: 5, changes: 8, text: 200 },
  { rows: 20, advice: 5, gates: 50 },
  { rows: 10, advice: 3, notes: 2, text: 120 },
  { findings: 0, changes: 0, rows: 5, advice: 1, gates: 10 },
  { rows: 3, advice: 0, notes: 0, gates: 5, text: 60 },
  { rows: 1, gates: 3 },
  { gates: 0 },
);

function steps(...changes: readonly Partial<Detail>[]): readonly Detail[] {
  let detail = FULL;
  return changes.map((change) => {
    detail = { ...detail, ...change };
    return detail;
  });
}
