import { fileFormat } from "../engines/duckdb/formats.ts";
import { findExtension } from "../engines/duckdb/object-access.ts";
import type { ObjectAccess } from "../engines/file-options.ts";
import { AssayError } from "../model/error.ts";
import type { Note } from "../model/evidence.ts";
import type { LocalInput } from "../model/gate.ts";
import { parseObject, shownAddress } from "../sources/remote-address.ts";
import { changed, type FetchLimits } from "../sources/remote-limits.ts";
import type { FileSource } from "./file-source.ts";

export interface RemoteTable {
  readonly files: readonly LocalInput[];
  /** Where the files are not here, and the engine reads them where they are. */
  readonly objects?: ObjectAccess;
}

type Secrets = Readonly<Record<string, string>>;

/** Parquet files of S3 that the engine reads where they are, if the environment names its extension for that. */
export class ObjectsInPlace {
  readonly #secrets: Secrets;
  readonly #states = new Map<string, { readonly state: string; readonly look: () => Promise<string> }>();
  readonly #notes = new Map<string, Note>();

  constructor(secrets: Secrets = {}) {
    this.#secrets = secrets;
  }

  get notes(): readonly Note[] {
    return [...this.#notes.values()];
  }

  /** @returns undefined for what must be fetched @throws AssayError `source/no-extension` and as `findObjects` */
  async open(source: FileSource, limits: FetchLimits): Promise<RemoteTable | undefined> {
    const { ASSAY_DUCKDB_EXTENSIONS: folder = "" } = this.#secrets;
    const { path } = source;
    if (folder === "" || parseObject(path).version !== undefined) return undefined;
    if (fileFormat({ path }, source.format === undefined ? {} : { format: source.format }) !== "parquet")
      return undefined;
    const { findObjects } = await import("../sources/s3-objects.ts");
    const { storeSettings } = await import("../sources/s3-client.ts");
    const unbounded = { ...limits, bytes: Number.POSITIVE_INFINITY };
    const found = await findObjects(path, unbounded, this.#secrets);
    // The engine would take such a key for a pattern.
    if (found.some(({ key }) => /[*?[\]{}#%]/.test(key))) return undefined;
    const state = JSON.stringify(found);
    this.#states.set(path, {
      state,
      look: async () => JSON.stringify(await findObjects(path, unbounded, this.#secrets)),
    });
    const etags = found.map(({ etag = "none" }) => etag.replaceAll('"', ""));
    const bytes = found.reduce((sum, { size }) => sum + size, 0);
    this.#notes.set(path, {
      code: "source/in-place",
      message: `\`${shownAddress(path)}\` was read in place: ${found.length} objects of ${bytes} bytes, ETag ${etags.slice(0, 3).join(", ")}${etags.length > 3 ? ", …" : ""}.`,
    });
    const files = found.map(({ bucket, key, shown, size }) => {
      return { path: shown, localPath: `s3://${bucket}/${key}`, digest: "", bytes: size };
    });
    return { files, objects: accessOf(folder, this.#secrets, storeSettings(this.#secrets)) };
  }

  /** @throws AssayError `source/changed` */
  async verify(): Promise<void> {
    for (const [path, { state, look }] of this.#states)
      if ((await look()) !== state) throw changed(shownAddress(path));
  }
}

function accessOf(
  folder: string,
  secrets: Secrets,
  store: { readonly region: string; readonly endpoint?: string },
): ObjectAccess {
  const extension = findExtension(folder);
  if (extension === undefined)
    throw new AssayError(
      "source/no-extension",
      "The folder that ASSAY_DUCKDB_EXTENSIONS names has no `httpfs.duckdb_extension` for this version of DuckDB.",
      { fix: "Correct the folder, or leave the variable out to have objects fetched." },
    );
  const {
    AWS_ACCESS_KEY_ID: keyId,
    AWS_SECRET_ACCESS_KEY: secretKey,
    AWS_SESSION_TOKEN: sessionToken,
  } = secrets;
  return {
    extension,
    ...store,
    ...(keyId ? { keyId } : {}),
    ...(secretKey ? { secretKey } : {}),
    ...(sessionToken ? { sessionToken } : {}),
  };
}
