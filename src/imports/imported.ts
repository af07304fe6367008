/** One entry of a gate's `rules`, as assay.yml says it. */
export type Rule = Readonly<Record<string, unknown>>;

export interface ImportedRule {
  readonly rule: Rule;
  /** Where in the file it comes from. */
  readonly from: string;
}

/** Something in the file that did not become what it was. */
export interface Remark {
  readonly where: string;
  readonly why: string;
}

/** What becomes one gate of kind data. */
export interface ImportedTable {
  readonly name: string;
  /** JSON Schema of a row; undefined where nothing is asked of single rows. */
  readonly schema?: Readonly<Record<string, unknown>>;
  /** Settings of the gate beside `kind`, `schema` and `rules`. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** True where the file does not say where the data is. */
  readonly sourceIsGuess: boolean;
  /** Types of columns that a source of CSV has to be told. */
  readonly types: Readonly<Record<string, string>>;
  readonly rules: readonly ImportedRule[];
}

export interface Imported {
  readonly format: string;
  readonly tables: readonly ImportedTable[];
  /** Not carried over. */
  readonly leftOut: readonly Remark[];
  /** Carried over, with another meaning than some tools give it. */
  readonly changed: readonly Remark[];
}

/** What a rule says beside its check. */
export interface Terms {
  readonly level?: "warn";
  readonly because?: string;
  /** SQL condition of the rows that are looked at. */
  readonly where?: string;
  /** Share of the values that may fail; NULLs are none. */
  readonly share?: number;
  /** Number of rows that may fail. */
  readonly count?: number;
}
