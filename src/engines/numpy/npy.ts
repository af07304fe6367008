import { type FileHandle, open } from "node:fs/promises";
import { AssayError } from "../../model/error.ts";
import type { LocalInput } from "../../model/gate.ts";

/** Values of a NumPy array as they lie in the file. */
export type NumpyValues =
  | Float32Array
  | Float64Array
  | BigInt64Array
  | BigUint64Array
  | Int32Array
  | Uint32Array
  | Int16Array
  | Uint16Array
  | Int8Array
  | Uint8Array;

/** An array file that is read some rows at a time. */
export interface NumpyArray {
  readonly path: string;
  /** The first number counts rows. */
  readonly shape: readonly number[];
  /** As NumPy writes it: `<f4`, `|b1`. */
  readonly descr: string;
  readRows(from: number, to: number): Promise<NumpyValues>;
  close(): Promise<void>;
}

type ValuesClass = new (buffer: ArrayBuffer) => NumpyValues;

const TYPES: Readonly<Record<string, ValuesClass>> = {
  "<f4": Float32Array,
  "<f8": Float64Array,
  "<i8": BigInt64Array,
  "<u8": BigUint64Array,
  "<i4": Int32Array,
  "<u4": Uint32Array,
  "<i2": Int16Array,
  "<u2": Uint16Array,
  "|i1": Int8Array,
  "|u1": Uint8Array,
  "|b1": Uint8Array,
};
const MAGIC = "\x93NUMPY";
export const LONGEST_HEADER = 65_536;

/** Where an array lies: a whole file, or a member of an archive. */
export interface Span {
  readonly at: number;
  readonly bytes: number;
}

/**
 * Opens an array in NumPy's format (numpy.lib.format, versions 1 to 3). Arrays of objects are pickles, which are
 * never loaded.
 * @throws AssayError `model/tensor-file`
 */
export async function openNpy(
  file: LocalInput,
  span: Span = { at: 0, bytes: file.bytes },
  path = file.path,
): Promise<NumpyArray> {
  const handle = await open(file.localPath);
  try {
    const read: ReadAt = (into, at) => readWhole(handle, into, span.at + at, path);
    const { descr, shape, rowBytes, header } = await readHeader(read, span.bytes, path);
    return {
      path,
      shape,
      descr,
      async readRows(from, to) {
        const bytes = new ArrayBuffer((to - from) * rowBytes);
        await read(new Uint8Array(bytes), header + from * rowBytes);
        return new TYPES[descr](bytes);
      },
      close: () => handle.close(),
    };
  } catch (thrown) {
    await handle.close();
    throw thrown;
  }
}

/** Fills the bytes with those of the array from `at` on. */
export type ReadAt = (into: Uint8Array, at: number) => Promise<void>;

export interface NpyHeader {
  readonly descr: string;
  readonly shape: readonly number[];
  readonly rowBytes: number;
  /** Where the values begin. */
  readonly header: number;
}

/**
 * What an array of so many bytes says of itself; the bytes must be those that its shape takes.
 * @throws AssayError `model/tensor-file`
 */
export async function readHeader(read: ReadAt, bytes: number, path: string): Promise<NpyHeader> {
  const { descr, shape, header } = await readText(read, bytes, path);
  if (TYPES[descr] === undefined) throw refused(path, `holds values of the type ${descr}`, CAST);
  const rowBytes = shape.slice(1).reduce((product, size) => product * size, Number(descr.slice(2)));
  const wanted = shape[0] * rowBytes;
  if (!Number.isSafeInteger(wanted) || header + wanted !== bytes)
    throw refused(
      path,
      `has ${bytes - header} bytes of values, but the shape (${shape.join(", ")}) of ${descr} takes ${wanted}`,
      "Check the step that writes or fetches the file.",
    );
  return { descr, shape, rowBytes, header };
}

async function readText(
  read: ReadAt,
  bytes: number,
  path: string,
): Promise<Pick<NpyHeader, "descr" | "shape" | "header">> {
  const start = Buffer.alloc(12);
  if (bytes < start.length) throw refused(path, "is too short to be an array", WRITE);
  await read(start, 0);
  if (start.toString("latin1", 0, 6) !== MAGIC) throw refused(path, "is no NumPy array", WRITE);
  const isFirst = start[6] === 1;
  const length = isFirst ? start.readUInt16LE(8) : start.readUInt32LE(8);
  const header = (isFirst ? 10 : 12) + length;
  if (length > LONGEST_HEADER || header > bytes) throw refused(path, "has a header that does not end", WRITE);
  const text = Buffer.alloc(length);
  await read(text, header - length);
  const said = text.toString("latin1");
  const descr = /'descr': *'([^']{1,16})'/.exec(said)?.[1];
  const order = /'fortran_order': *(True|False)/.exec(said)?.[1];
  const dimensions = /'shape': *\(([0-9, ]*)\)/.exec(said)?.[1];
  if (descr === undefined) throw refused(path, "holds records of several fields", CAST);
  if (descr.includes("O")) throw refused(path, "holds pickled Python objects, which are never loaded", CAST);
  if (order === undefined || dimensions === undefined) throw refused(path, "has a header of no sense", WRITE);
  const shape = dimensions.split(",").flatMap((size) => (size.trim() === "" ? [] : [Number(size)]));
  if (order === "True" && shape.length > 1)
    throw refused(
      path,
      "lies column by column (Fortran order), so that rows cannot be read one after another",
      "Save `np.ascontiguousarray(values)`.",
    );
  if (shape.length === 0) throw refused(path, "is a single number without rows", WRITE);
  return { descr, shape, header };
}

async function readWhole(handle: FileHandle, into: Uint8Array, at: number, path: string): Promise<void> {
  for (let done = 0; done < into.length; ) {
    const { bytesRead } = await handle.read(into, done, into.length - done, at + done);
    if (bytesRead === 0) throw refused(path, "ends too early", WRITE);
    done += bytesRead;
  }
}

const WRITE = "Write the file with `np.save` or `np.savez`.";
const CAST =
  "Save an array of numbers or booleans in this machine's order, e.g. `values.astype(np.float32)`.";

export function refused(path: string, what: string, fix: string): AssayError {
  return new AssayError("model/tensor-file", `\`${path}\` ${what}.`, { fix, location: { path } });
}
