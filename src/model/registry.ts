import type { Input, Note } from "./evidence.ts";

/** A model version that a registry knows. */
export interface Version {
  readonly model: string;
  /** Semantic version without the leading `v`, or the registry's own number. */
  readonly version: string;
  /** Commit, run or location of the bytes, as the registry records it. */
  readonly reference: string;
  readonly digest?: string;
}

/** An in-toto Statement v1, https://in-toto.io/Statement/v1, with a test-result or SVR predicate. */
export interface Statement {
  readonly _type: "https://in-toto.io/Statement/v1";
  readonly subject: readonly { readonly name: string; readonly digest: { readonly sha256: string } }[];
  readonly predicateType: string;
  readonly predicate: { readonly [key: string]: unknown };
}

/** Where promoted models go. `assign` is compare-and-set: it refuses when the stage moved meanwhile. */
export interface Registry {
  readonly id: string;
  current(model: string, stage: string): Promise<Version | undefined>;
  /** Throws what would keep `register` from taking these bytes; changes nothing. */
  verify?(artifact: Input): Promise<void>;
  register(model: string, artifact: Input, statement: Statement): Promise<Version>;
  assign(version: Version, stage: string, expected: Version | undefined): Promise<void>;
  /** What is left for a person to do after `assign`. */
  notes?(): readonly Note[];
}
