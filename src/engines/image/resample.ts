/** Eight bits a value, row by row, the channels of a pixel side by side. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
  readonly data: Uint8Array;
}

interface Filter {
  readonly support: number;
  weight(at: number): number;
}

/** Pillow's filters by its names. Where the image shrinks they are stretched, which is called antialiasing. */
const FILTERS = {
  box: { support: 0.5, weight: (at) => (at > -0.5 && at <= 0.5 ? 1 : 0) },
  bilinear: { support: 1, weight: (at) => Math.max(0, 1 - Math.abs(at)) },
  bicubic: { support: 2, weight: cubic },
  lanczos: { support: 3, weight: (at) => (at >= -3 && at < 3 ? sinc(at) * sinc(at / 3) : 0) },
} as const satisfies Record<string, Filter>;

export const RESAMPLES = ["nearest", "box", "bilinear", "bicubic", "lanczos"] as const;
export type Resample = (typeof RESAMPLES)[number];

function cubic(at: number): number {
  const x = Math.abs(at);
  if (x < 1) return (1.5 * x - 2.5) * x * x + 1;
  return x < 2 ? (((x - 5) * x + 8) * x - 4) * -0.5 : 0;
}

function sinc(at: number): number {
  if (at === 0) return 1;
  const x = at * Math.PI;
  return Math.sin(x) / x;
}

/** Weights are whole numbers of 2^-22, so that the sum of a filter fits into 32 bits. */
const PRECISION = 22;
const HALF = 1 << (PRECISION - 1);

/** For each place of the result: where its source begins, and the weights of what is there. */
interface Weights {
  readonly first: Int32Array;
  readonly count: Int32Array;
  readonly values: Int32Array;
  /** Weights that each place has room for. */
  readonly room: number;
}

/**
 * Resizes as `PIL.Image.resize` of Pillow 13 does, bit for bit: across, then down, rounded to eight bits after each
 * (libImaging/Resample.c and Geometry.c); down first where the image loses far more rows than columns, which Pillow
 * has done since 13.0 (python-pillow/Pillow#9549).
 */
export function resample(image: Pixels, height: number, width: number, by: Resample): Pixels {
  if (image.width === width && image.height === height) return image;
  if (by === "nearest") return nearest(image, height, width);
  const filter = FILTERS[by];
  const across = (one: Pixels) => (one.width === width ? one : resampleAcross(one, width, filter));
  const down = (one: Pixels) => (one.height === height ? one : resampleDown(one, height, filter));
  const lostRows = image.height - height;
  const isDownFirst = lostRows > 0 && lostRows > 2 * (image.width - width);
  return isDownFirst ? across(down(image)) : down(across(image));
}

function weightsOf(inSize: number, outSize: number, { support, weight }: Filter): Weights {
  const scale = inSize / outSize;
  const stretch = Math.max(scale, 1);
  const reach = support * stretch;
  const room = Math.ceil(reach) * 2 + 1;
  const first = new Int32Array(outSize);
  const count = new Int32Array(outSize);
  const values = new Int32Array(outSize * room);
  const exact = new Float64Array(room);
  for (let place = 0; place < outSize; place++) {
    const center = (place + 0.5) * scale;
    const from = Math.max(0, Math.trunc(center - reach + 0.5));
    const to = Math.min(inSize, Math.trunc(center + reach + 0.5));
    let sum = 0;
    for (let at = from; at < to; at++) {
      exact[at - from] = weight((at - center + 0.5) * (1 / stretch));
      sum += exact[at - from];
    }
    for (let at = 0; at < to - from; at++) {
      const share = (sum === 0 ? exact[at] : exact[at] / sum) * 2 ** PRECISION;
      values[place * room + at] = Math.trunc(share < 0 ? share - 0.5 : share + 0.5);
    }
    first[place] = from;
    count[place] = to - from;
  }
  return { first, count, values, room };
}

function resampleAcross({ data, width, height, channels }: Pixels, outWidth: number, filter: Filter): Pixels {
  const weights = weightsOf(width, outWidth, filter);
  const out = new Uint8ClampedArray(outWidth * height * channels);
  const line = channels === 3 ? colourLine : plainLine;
  for (let row = 0; row < height; row++)
    line(data, row * width * channels, weights, channels, out, row * outWidth * channels);
  return { width: outWidth, height, channels, data: bytesOf(out) };
}

type Line = (
  data: Uint8Array,
  start: number,
  weights: Weights,
  channels: number,
  out: Uint8ClampedArray,
  to: number,
) => void;

const plainLine: Line = (data, start, { first, count, values, room }, channels, out, to) => {
  for (let place = 0; place < first.length; place++) {
    for (let channel = 0; channel < channels; channel++) {
      let sum = HALF;
      let from = start + first[place] * channels + channel;
      for (let at = place * room; at < place * room + count[place]; at++) {
        sum = (sum + Math.imul(data[from], values[at])) | 0;
        from += channels;
      }
      out[to++] = sum >> PRECISION;
    }
  }
};

/** The same for three channels at once, which most images have: each weight is read once. */
const colourLine: Line = (data, start, { first, count, values, room }, _, out, to) => {
  for (let place = 0; place < first.length; place++) {
    let [red, green, blue] = [HALF, HALF, HALF];
    let from = start + first[place] * 3;
    const end = place * room + count[place];
    for (let at = place * room; at < end; at++) {
      const weight = values[at];
      red = (red + Math.imul(data[from], weight)) | 0;
      green = (green + Math.imul(data[from + 1], weight)) | 0;
      blue = (blue + Math.imul(data[from + 2], weight)) | 0;
      from += 3;
    }
    out[to++] = red >> PRECISION;
    out[to++] = green >> PRECISION;
    out[to++] = blue >> PRECISION;
  }
};

function resampleDown({ data, width, height, channels }: Pixels, outHeight: number, filter: Filter): Pixels {
  const { first, count, values, room } = weightsOf(height, outHeight, filter);
  const stride = width * channels;
  const out = new Uint8ClampedArray(outHeight * stride);
  const sums = new Int32Array(stride);
  for (let place = 0; place < outHeight; place++) {
    sums.fill(HALF);
    for (let at = 0; at < count[place]; at++) {
      const weight = values[place * room + at];
      const from = (first[place] + at) * stride;
      for (let x = 0; x < stride; x++) sums[x] += Math.imul(data[from + x], weight);
    }
    const to = place * stride;
    for (let x = 0; x < stride; x++) out[to + x] = sums[x] >> PRECISION;
  }
  return { width, height: outHeight, channels, data: bytesOf(out) };
}

function bytesOf({ buffer, byteOffset, length }: Uint8ClampedArray<ArrayBuffer>): Uint8Array {
  return new Uint8Array(buffer, byteOffset, length);
}

function nearest({ data, width, height, channels }: Pixels, outHeight: number, outWidth: number): Pixels {
  const columns = sources(width, outWidth);
  const out = new Uint8Array(outWidth * outHeight * channels);
  let to = 0;
  for (const row of sources(height, outHeight))
    for (const column of columns) {
      const from = (row * width + column) * channels;
      for (let channel = 0; channel < channels; channel++) out[to++] = data[from + channel];
    }
  return { width: outWidth, height: outHeight, channels, data: out };
}

/** Steps are added up as Pillow adds them, which decides where a place falls between two. */
function sources(inSize: number, outSize: number): Int32Array {
  const step = inSize / outSize;
  let at = step * 0.5;
  return Int32Array.from({ length: outSize }, () => {
    const source = Math.min(inSize - 1, Math.trunc(at));
    at += step;
    return source;
  });
}
