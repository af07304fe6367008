import type { TSchema } from "typebox";
import type { BaselineName, Evidence, Need } from "./evidence.ts";
import type { MetricInfo } from "./metric.ts";
import type { RecordedPredictions } from "./passport.ts";
import type { Rule } from "./rule.ts";

/** A file of a tree, present on this disk. */
export interface LocalInput {
  /** As the config names it, relative to the tree's root. */
  readonly path: string;
  /** Absolute path of bytes that may be read, never written. */
  readonly localPath: string;
  /** `sha256:` and 64 hexadecimal digits. */
  readonly digest: string;
  readonly bytes: number;
}

/** Something of a tree that has a file's place and cannot be read as one. */
export interface UnreadEntry {
  readonly path: string;
  readonly kind: "link" | "special" | "repository" | "unreadable";
  /** For people, as in `it is a link that leads nowhere`. */
  readonly what: string;
}

export interface Listing {
  /** Sorted. */
  readonly files: readonly string[];
  readonly unread: readonly UnreadEntry[];
}

/** All that is in a tree, also what no gate reads unless it is asked to. */
export interface Survey extends Listing {
  /** What git ignores, except installed packages of Node and Assay's own output. */
  readonly ignored: Listing;
}

/** The files of one side: this checkout, or a commit of its history. */
export interface Tree {
  /** For people: `this change`, `origin/main (1a2b3c4)`. */
  readonly label: string;
  readonly revision?: string;
  /** The folder where its files lie, absolute; a commit has none. */
  readonly root?: string;
  /** @throws AssayError `file/missing` when the tree has no such file, `file/lfs-pointer` for a pointer. */
  open(path: string): Promise<LocalInput>;
  /** Paths of the tree's files that match any of the glob patterns, sorted; ignored files are left out. */
  list(patterns: readonly string[]): Promise<readonly string[]>;
  /** `list`, and what else of the tree has a file's place and matches. A commit has nothing else. */
  listing?(patterns: readonly string[]): Promise<Listing>;
  /** Paths beside those of `list` that DVC keeps for this tree, sorted; their content may still be elsewhere. */
  kept?(patterns: readonly string[]): Promise<readonly string[]>;
  /** What `list` lists and what it leaves out of the paths that match. */
  survey(patterns: readonly string[]): Promise<Survey>;
  /** @throws AssayError `source/changed` when an opened file is no longer what it was */
  verify?(): Promise<void>;
}

/** What a gate may spend. The pipeline ends a gate that goes over; a gate should end by itself before. */
export interface Budget {
  readonly seconds: number;
  readonly memoryBytes: number;
}

export interface Progress {
  readonly message: string;
  /** Share done between 0 and 1, where it is known. */
  readonly share?: number;
}

/** A file that was moved out of the way, by absolute paths. */
export interface FileAside {
  readonly kept: string;
  readonly file: string;
}

/** Programs that a gate started and that must not outlive it. */
export interface ProcessGroup {
  /** Of the group's first process, which gives the group its number. */
  readonly pid: number;
  /** For people: the command as it was started. */
  readonly command: string;
  readonly isRunning: boolean;
  /** What its processes have inherited, also those that left the group. */
  readonly mark?: string;
  /** What is put back when the group is ended. */
  readonly aside?: FileAside;
}

export interface Job<Config = unknown> {
  readonly config: Config;
  readonly needs: readonly Need[];
  readonly candidate: Tree;
  readonly baselines: ReadonlyMap<BaselineName, Tree>;
  /** What models said of each row when their metrics were accepted, by the baseline's name. */
  readonly recorded?: ReadonlyMap<BaselineName, RecordedPredictions>;
  readonly seed: number;
  readonly budget: Budget;
  /** When the budget's seconds are over, by the monotonic clock of this process; without it they begin now. */
  readonly endsAt?: number;
  /** Environment of programs that the gate starts; that of its own process where undefined. */
  readonly environment?: Readonly<Record<string, string>>;
  /**
   * Credentials that the gate's kind asked for, by the name of the environment's variable. They are in no
   * process's environment, and must reach no program that the gate starts, no report and no message.
   */
  readonly secrets?: Readonly<Record<string, string>>;
  /** An empty folder that is removed after the gate. */
  readonly scratch: string;
  progress(event: Progress): void;
  /** Says that a group was started or has ended, so that somebody ends it when the gate itself cannot. */
  hasGroup?(group: ProcessGroup): void;
}

/**
 * One kind of gate. Modules that hold one are loaded for every command, so native parts and large
 * libraries are imported inside `measure`.
 */
export interface GateKind<Config = unknown> {
  readonly kind: string;
  /** One sentence for help texts and docs. */
  readonly description: string;
  /** TypeBox object of the settings beside `kind`, `rules` and the common ones; unknown keys are refused. */
  readonly config: TSchema;
  readonly metrics: readonly MetricInfo[];
  /**
   * Looks at settings that are each valid but may not go together, as soon as the config is read.
   * @throws AssayError saying which; the config adds the place
   */
  check?(settings: Config): void;
  /**
   * Looks at a rule beside the settings that it will be measured with.
   * @throws AssayError for one that could never be answered; the config adds the place
   */
  checkRule?(settings: Config, rule: Rule): void;
  /**
   * Looks at files that the settings name and that are right or wrong whatever the data, such as schemas. Cheap: reads
   * no data.
   * @throws AssayError with the file's place
   */
  checkFiles?(settings: Config, tree: Tree): Promise<void>;
  /** Names of the environment's variables whose values its own code needs to say who it is. */
  secrets?(settings: Config): readonly string[];
  /** True when the gate must have the machine for itself, as timing does. */
  readonly exclusive?: boolean;
  /** Must not throw for what a single need could not measure: that is a Missing in its measurement. */
  measure(job: Job<Config>): Promise<Evidence>;
}
