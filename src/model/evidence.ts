import type { Code } from "./codes/index.ts";
import type { DataChanges } from "./data-change.ts";
import type { Location } from "./error.ts";
import type { Estimate, Missing } from "./estimate.ts";
import type { Direction, MetricId, Options, Unit } from "./metric.ts";
import type { Subject, SubjectPattern } from "./subject.ts";

/** `baseline` is the other git ref measured side by side; `passport` the committed golden metrics. */
export type BaselineName = string;

/** What the plan asks a gate to measure. Never a threshold to judge by. */
export interface Need {
  readonly metric: MetricId;
  readonly options: Options;
  readonly subjects: SubjectPattern;
  /** Name of a baseline tree to measure beside the candidate. */
  readonly against?: BaselineName;
  /** How finely the difference should be known: absolute in the metric's unit, or a share of the baseline. */
  readonly resolve?: { readonly kind: "absolute" | "relative"; readonly amount: number };
}

/** A metric's value for one subject, with the baseline's and their paired difference where asked for. */
export interface Measurement {
  readonly metric: MetricId;
  readonly options: Options;
  readonly subject: Subject;
  /** The pattern that means it, where rules with another pattern do not speak of it: a name that is not there is not what `*` stands for. */
  readonly meant?: SubjectPattern;
  readonly unit: Unit;
  readonly direction: Direction;
  /** Values that the metric can have: where intervals that are shown end. */
  readonly range?: readonly [number, number];
  readonly candidate: Estimate | Missing;
  readonly against?: BaselineName;
  readonly baseline?: Estimate | Missing;
  /** candidate − baseline in the metric's unit, or ln(candidate / baseline) when `differenceScale` is `log`. */
  readonly difference?: Estimate | Missing;
  readonly differenceScale?: "linear" | "log";
}

/** A file that was read, by the digest of its bytes. */
export interface Input {
  readonly role:
    | "model"
    | "data"
    | "schema"
    | "reference"
    | "predictions"
    | "config"
    | "passport"
    | "report"
    | "code";
  readonly path: string;
  /** `sha256:` and 64 hexadecimal digits. */
  readonly digest: string;
  readonly bytes: number;
  /**
   * Where the path is a folder: the names of its files that were read, as `packNames` of `sources/file-set.ts`.
   * The digest is then of their names and contents.
   */
  readonly files?: string;
  /** Label of the tree it came from when it is not the candidate's. */
  readonly tree?: string;
}

export type Severity = "critical" | "high" | "medium" | "low";
export const SEVERITIES: readonly Severity[] = ["critical", "high", "medium", "low"];

/** Something a scanner saw at a place. */
export interface Finding {
  /** Rule id, e.g. `pickle/dangerous-global` or `S301`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly location: Location & {
    readonly member?: string;
    readonly byteOffset?: number;
    readonly cell?: number;
  };
  /** Stable across moves of lines: sha256 of rule, path, member and what was seen. */
  readonly fingerprint: string;
  /** True when the base tree has the same fingerprint. */
  readonly inBaseline?: boolean;
  readonly fix?: string;
}

/** Data for a reporter to draw; never a picture. */
export interface Figure {
  readonly id: string;
  readonly title: string;
  readonly kind: "line" | "bar" | "scatter";
  readonly xLabel: string;
  readonly yLabel: string;
  readonly series: readonly {
    readonly name: string;
    readonly x: readonly (number | string)[];
    readonly y: readonly number[];
  }[];
}

/** Something the reader should know that is no verdict, e.g. that the golden data changed. */
export interface Note {
  readonly code: Code;
  readonly message: string;
  readonly fix?: string;
  /** The rule that it speaks about: where that passes, the note is left out. */
  readonly about?: Aspect;
}

/** What some rule asks about, and which of its bounds. */
export interface Aspect {
  readonly metric: MetricId;
  readonly options: Options;
  readonly subject: Subject;
  /** Left out where the note tells of every bound. */
  readonly bound?: "min" | "max";
}

export interface Evidence {
  /** Digest of what is true of the rows (labels, weights, groups), where no input is those alone. */
  readonly truth?: string;
  readonly inputs: readonly Input[];
  readonly measurements: readonly Measurement[];
  readonly findings: readonly Finding[];
  readonly figures: readonly Figure[];
  readonly notes: readonly Note[];
  /** What is otherwise in the table than at the base, whether or not a rule asks for it. */
  readonly changes?: DataChanges;
}

export const NO_EVIDENCE: Evidence = { inputs: [], measurements: [], findings: [], figures: [], notes: [] };
