import type { FileOptions } from "../../../engines/file-options.ts";
import type { Input, Note } from "../../../model/evidence.ts";
import type { Job, LocalInput, Tree } from "../../../model/gate.ts";
import { digestOfSet, packNames } from "../../../sources/file-set.ts";
import { refuseOutside } from "../../../sources/link-out.ts";
import { isRemote, shownAddress } from "../../../sources/remote-address.ts";
import { isPattern, patternFolder } from "../../../sources/table-source.ts";
import { type FileSource, fileOptions } from "../../file-source.ts";
import { openTableFiles } from "../../open-files.ts";
import { RemoteFiles } from "../../remote-files.ts";
import type { EvaluationConfig, TableRole } from "../config.ts";
import { type DataFile, openImageData } from "../image-inputs/open-data.ts";
import { OF_IMAGES } from "../settings/task-settings.ts";

/** What settings say of tables beside their paths. */
export type WrittenFiles = { readonly [Role in TableRole]?: FileSource };

export interface Opened {
  readonly file: DataFile;
  readonly inputs: readonly Input[];
}

/** The files of a gate's tables: of a tree, of a glob, or of another machine, read as the settings say. */
export class TableFiles {
  readonly #job: Job<EvaluationConfig>;
  readonly #written: WrittenFiles;
  readonly #remote: RemoteFiles;
  #inPlace = 0;

  constructor(job: Job<EvaluationConfig>, written: WrittenFiles) {
    this.#job = job;
    this.#written = written;
    this.#remote = new RemoteFiles(job);
  }

  get notes(): readonly Note[] {
    return this.#remote.notes;
  }

  /** @throws AssayError `source/changed` when what was read in place is no longer what it was */
  verify(): Promise<void> {
    return this.#remote.verify();
  }

  /**
   * @param of what the tree is called where it is not this change's, or the champion
   * @throws AssayError as `openTableFiles` and `Tree.open`
   */
  async open(path: string, role: Input["role"], tree: Tree, of: string | undefined): Promise<Opened> {
    const setting = this.#settingOf(path, role, of);
    const source = { ...(setting === undefined ? {} : this.#written[setting]), path };
    const more = { role, ...(of === undefined ? {} : { tree: of }) };
    if (setting === undefined || !this.#mayBeMany(setting)) {
      if (["predictions", "data"].includes(role) && tree.root !== undefined)
        await refuseOutside(tree.root, path);
      const isImages = role === "data" && this.#job.config.images !== undefined;
      const found: DataFile = isImages
        ? await openImageData(tree, path, this.#job.scratch)
        : await tree.open(path);
      const { digest, bytes, files } = found;
      const input = { path, digest, bytes, ...(files === undefined ? {} : { files }), ...more };
      return { file: { ...fileOptions(source), ...found }, inputs: [input] };
    }
    const { files, options, inputs } = await openTableFiles(tree, source, this.#remote);
    const shown = isRemote(path) ? shownAddress(path) : path;
    if (!isPattern(path) && files.length === 1 && options.objects === undefined) {
      const [only] = files;
      const file = { ...options, ...only, path: shown, digest: this.#identity(only.digest, setting) };
      return { file, inputs: [{ path: shown, digest: only.digest, bytes: only.bytes, ...more }] };
    }
    const set = setOf(path, files, options);
    const digest = set.digest === "" ? `in place ${this.#inPlace++}` : this.#identity(set.digest, setting);
    // One table of rows has one digest; what was predicted stands for its model, file by file.
    const own = role === "data" && inputs.length > 0 ? [set] : inputs;
    return {
      file: { ...options, ...files[0], path: shown, digest, bytes: set.bytes, parts: files },
      inputs: own.map((input) => ({ ...input, ...more })),
    };
  }

  /** The setting that names a table by this path; others name what only one file can be. */
  #settingOf(path: string, role: Input["role"], of: string | undefined): TableRole | undefined {
    const { predictions, data, champion, repeats = [] } = this.#job.config;
    if (role === "data") return path === data ? "data" : undefined;
    if (role !== "predictions") return undefined;
    if (of === "champion" && path === champion) return "champion";
    return path === predictions || repeats.includes(path) ? "predictions" : undefined;
  }

  #mayBeMany(setting: TableRole): boolean {
    const { task, images } = this.#job.config;
    return !OF_IMAGES.includes(task) && (setting !== "data" || images === undefined);
  }

  /** What tells tables apart: the same bytes that are read in another way are another table. */
  #identity(digest: string, setting: TableRole): string {
    const said = (role: TableRole) => JSON.stringify({ ...this.#written[role], path: "" });
    return setting === "champion" && said("champion") !== said("predictions")
      ? `${digest} of the champion`
      : digest;
  }
}

/** Several files as one input; without a digest where they are read in place. */
function setOf(path: string, files: readonly LocalInput[], { objects }: FileOptions): Omit<Input, "role"> {
  const folder = patternFolder(path);
  const names = new Map(files.map((file) => [isRemote(path) ? file.path : below(folder, file.path), file]));
  const { digest, bytes } = digestOfSet(names);
  if (isRemote(path)) return { path: shownAddress(path), digest: objects === undefined ? digest : "", bytes };
  return { path: folder, digest, bytes, files: packNames([...names.keys()]) };
}

function below(folder: string, path: string): string {
  return folder === "." ? path : path.slice(folder.length + 1);
}
