import { AssayError } from "../../model/error.ts";
import type { LocalInput } from "../../model/gate.ts";
import type { NumpyArray } from "../numpy/npy.ts";
import { type Decoder, openDecoder } from "./decode.ts";
import { type Preprocessing, shape, valueTables, writeValues } from "./preprocess.ts";
import type { Pixels } from "./resample.ts";

/** One image is decoded while another is resized; more would only hold more memory. */
const LANES = 2;
const BYTES_AT_ONCE = 2 ** 25;
const MOST_AT_ONCE = 256;

export interface ImageRows {
  /** For people: the folder of the images. */
  readonly path: string;
  readonly rows: number;
  /** The file of a row. */
  open(row: number): Promise<LocalInput>;
  /** Turns images as EXIF says; undefined where nobody said. */
  readonly turn?: boolean;
}

/** Images as the array that they become, decoded when their rows are read. */
export interface ImageArray extends NumpyArray {
  /** Rows whose pixels are kept, so that a second model does not decode them again. */
  readonly rowsAtOnce: number;
  /** Rows so far whose EXIF data says to turn them. */
  readonly turned: number;
}

/**
 * Opens images as an array of float32, one row an image. Without a crop or a fixed size the first image says the
 * size that all must have.
 * @throws AssayError `image/…`, and what `open` throws
 */
export async function openImageArray(images: ImageRows, settings: Preprocessing): Promise<ImageArray> {
  const decoder = openDecoder();
  const { size } = settings;
  const known = settings.crop ?? (typeof size === "object" ? size : undefined);
  const [height, width] = known ?? (await sizeOfFirst(decoder, images, settings));
  return new DecodedImages(decoder, images, settings, height, width);
}

async function sizeOfFirst(decoder: Decoder, images: ImageRows, settings: Preprocessing) {
  const file = await images.open(0);
  const first = shape(await decoder(file, { turn: images.turn ?? false }), settings, file.path);
  return [first.height, first.width] as const;
}

class DecodedImages implements ImageArray {
  readonly path: string;
  readonly shape: readonly number[];
  readonly descr = "<f4";
  readonly rowsAtOnce: number;
  turned = 0;
  readonly #decoder: Decoder;
  readonly #images: ImageRows;
  readonly #settings: Preprocessing;
  readonly #tables: readonly Float32Array[];
  readonly #height: number;
  readonly #width: number;
  readonly #values: number;
  readonly #kept = new Map<number, Pixels>();
  readonly #seen: Uint8Array;

  constructor(decoder: Decoder, images: ImageRows, settings: Preprocessing, height: number, width: number) {
    this.path = images.path;
    this.#decoder = decoder;
    this.#images = images;
    this.#settings = settings;
    this.#tables = valueTables(settings);
    this.#height = height;
    this.#width = width;
    const channels = this.#tables.length;
    const one = settings.layout === "nchw" ? [channels, height, width] : [height, width, channels];
    this.shape = [images.rows, ...one];
    this.#values = channels * height * width;
    this.rowsAtOnce = Math.min(MOST_AT_ONCE, Math.max(1, Math.floor(BYTES_AT_ONCE / (4 * this.#values))));
    this.#seen = new Uint8Array(images.rows);
  }

  async readRows(from: number, to: number): Promise<Float32Array<ArrayBuffer>> {
    const out = new Float32Array((to - from) * this.#values);
    let next = from;
    const failures: { readonly row: number; readonly thrown: unknown }[] = [];
    const lane = async () => {
      while (next < to) {
        const row = next++;
        try {
          const at = (row - from) * this.#values;
          writeValues(await this.#pixels(row), this.#tables, this.#settings.layout, out, at);
        } catch (thrown) {
          failures.push({ row, thrown });
          next = to;
        }
      }
    };
    await Promise.all(Array.from({ length: LANES }, lane));
    // The same image is named however the lanes ran.
    const [first] = failures.sort((a, b) => a.row - b.row);
    if (first !== undefined) throw first.thrown;
    return out;
  }

  async #pixels(row: number): Promise<Pixels> {
    const known = this.#kept.get(row);
    if (known !== undefined) return known;
    const file = await this.#images.open(row);
    const decoded = await this.#decoder(file, { turn: this.#images.turn ?? false });
    if (decoded.isTurned && this.#seen[row] === 0) this.turned++;
    this.#seen[row] = 1;
    const pixels = shape(decoded, this.#settings, file.path);
    if (pixels.height !== this.#height || pixels.width !== this.#width) throw this.#otherSize(file, pixels);
    this.#kept.set(row, pixels);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= this.rowsAtOnce) break;
      this.#kept.delete(oldest);
    }
    return pixels;
  }

  #otherSize({ path }: LocalInput, { height, width }: Pixels): AssayError {
    return new AssayError(
      "image/size",
      `\`${path}\` has ${height} × ${width} pixels (height × width), but the images before it have ${this.#height} × ${this.#width}.`,
      {
        fix: "Bring all to one size, as in training: `images: { size: [HEIGHT, WIDTH] }`, or `images: { size: SHORTER_EDGE, crop_size: [HEIGHT, WIDTH] }`.",
        location: { path },
      },
    );
  }

  async close(): Promise<void> {
    this.#kept.clear();
  }
}
