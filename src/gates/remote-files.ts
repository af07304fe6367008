import { join } from "node:path";
import type { Note } from "../model/evidence.ts";
import type { Job } from "../model/gate.ts";
import { isRemote, shownAddress } from "../sources/remote-address.ts";
import type { FetchLimits } from "../sources/remote-limits.ts";
import { HTTP_VARIABLES, S3_VARIABLES } from "../sources/remote-variables.ts";
import { sourcePath } from "../sources/table-source.ts";
import type { FileSource } from "./file-source.ts";
import { ObjectsInPlace, type RemoteTable } from "./objects-in-place.ts";

/** Names of the environment's variables that a gate needs for the addresses that its settings name tables by. */
export function remoteSecrets(sources: readonly unknown[]): readonly string[] {
  const paths = sources.flatMap((source) => sourcePath(source) ?? []);
  return [
    ...(paths.some((path) => /^s3:/i.test(path)) ? S3_VARIABLES : []),
    ...(paths.some((path) => /^https?:/i.test(path)) ? HTTP_VARIABLES : []),
  ];
}

/** Share of the gate's time that fetching may take. */
const FETCH_SHARE = 0.8;
const DEFAULT_BYTES = 10 * 2 ** 30;

/** What of a job fetching needs. */
type FetchJob = Pick<Job, "secrets" | "scratch" | "budget" | "progress">;

/** Files of other machines, each fetched once a gate or, where the engine can, read in place. */
export class RemoteFiles {
  readonly #job: FetchJob;
  readonly #opened = new Map<string, Promise<RemoteTable>>();
  readonly #inPlace: ObjectsInPlace;
  readonly #notes = new Map<string, Note>();
  readonly #ends: number;

  constructor(job: FetchJob) {
    this.#job = job;
    this.#inPlace = new ObjectsInPlace(job.secrets);
    this.#ends = performance.now() + job.budget.seconds * FETCH_SHARE * 1000;
  }

  get notes(): readonly Note[] {
    return [...this.#notes.values(), ...this.#inPlace.notes];
  }

  /** @throws AssayError the codes of `source/…`, `data/no-files` */
  open(source: FileSource): Promise<RemoteTable> {
    const key = JSON.stringify([source.path, source.allow_http === true]);
    const known = this.#opened.get(key) ?? this.#fetch(source);
    this.#opened.set(key, known);
    return known;
  }

  /** Says that an address has no history: what it holds now was taken for what it held at the base commit. */
  noteBaseline(path: string, label: string): void {
    if (!isRemote(path) || /[?&]versionId=/i.test(path)) return;
    const shown = shownAddress(path);
    this.#notes.set(path, {
      code: "source/no-history",
      message: `\`${shown}\` has no history that Assay knows: what it holds now stands for ${label}, too, so no difference between the two is found. Compare with \`within\` or with a \`reference\` instead.`,
    });
  }

  /** @throws AssayError `source/changed` when what was read in place is no longer what it was */
  verify(): Promise<void> {
    return this.#inPlace.verify();
  }

  async #fetch(source: FileSource): Promise<RemoteTable> {
    const { secrets = {}, scratch } = this.#job;
    this.#job.progress({ message: `fetching ${shownAddress(source.path)}` });
    const limits: FetchLimits = {
      bytes: source.max_bytes ?? DEFAULT_BYTES,
      ends: this.#ends,
      allowHttp: source.allow_http === true,
    };
    const folder = join(scratch, `fetched-${this.#opened.size}`);
    if (/^s3:/i.test(source.path)) {
      const inPlace = await this.#inPlace.open(source, limits);
      if (inPlace !== undefined) return inPlace;
      const { fetchObjects } = await import("../sources/s3.ts");
      return { files: await fetchObjects(source.path, folder, limits, secrets) };
    }
    const { fetchAddress } = await import("../sources/http.ts");
    return { files: [await fetchAddress(source.path, folder, limits, secrets)] };
  }
}
