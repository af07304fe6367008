import type { Report } from "./report.ts";
import type { RenderedFile } from "./reporter.ts";

/** Environment variables as a value, so that nothing below entry reads the process's own. */
export type Env = Readonly<Record<string, string | undefined>>;

export type PlatformId = "github" | "gitlab" | "jenkins" | "local";

/** Where and why a run happens. Holds no secret: it becomes part of the report. */
export interface Context {
  readonly platform: PlatformId;
  /** `change` is a pull or merge request; `push` a branch; `manual` a person's machine or button. */
  readonly event: "change" | "push" | "tag" | "schedule" | "manual";
  readonly repository?: { readonly slug: string; readonly url?: string };
  readonly head: {
    readonly sha?: string;
    readonly branch?: string;
    /** The commit whose files were measured, where that is another one than `sha`. */
    readonly checkout?: string;
    /** Whether the files differed from that commit, untracked ones included. */
    readonly dirty?: boolean;
  };
  readonly base?: { readonly sha?: string; readonly branch?: string };
  readonly change?: { readonly number: number; readonly fromFork: boolean; readonly url?: string };
  /** What CI calls this run, the same when jobs of it are repeated. */
  readonly run?: string;
  /** Link to the log of this run. */
  readonly runUrl?: string;
  /** Login or name of who started the run. */
  readonly actor?: string;
}

/** What became of one way of telling people. Never changes a verdict. */
export interface Delivery {
  /** `pull-request comment`, `step summary`, `commit status` … */
  readonly target: string;
  readonly status: "done" | "skipped" | "failed";
  readonly code?: import("./codes/index.ts").Code;
  readonly message: string;
  readonly fix?: string;
  readonly url?: string;
}

export interface PublishOptions {
  /** Tells several reports on one change apart; part of the comment's marker and the status's name. */
  readonly key: string;
  readonly comment: boolean;
  readonly status: boolean;
  readonly annotations: boolean;
  readonly summary: boolean;
}

export interface Publication {
  readonly report: Report;
  readonly rendered: readonly RenderedFile[];
  readonly context: Context;
  readonly options: PublishOptions;
  readonly env: Env;
  /** Where the report files are, as the user may name them; platforms hand it on as an output. */
  readonly outputFolder?: string;
  /** Where log commands go; standard error unless given. */
  readonly print?: (text: string) => void;
}

export interface Platform {
  readonly id: PlatformId;
  /** Longest comment that the platform takes, in characters. */
  readonly commentLimit: number;
  detect(env: Env): boolean;
  context(env: Env): Promise<Context>;
  /** Never throws: what could not be delivered is a Delivery with status `failed`. */
  publish(publication: Publication): Promise<readonly Delivery[]>;
}
