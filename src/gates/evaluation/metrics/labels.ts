import { AssayError } from "../../../model/error.ts";

/** Labels of classes: numbers, texts, or true and false, which are 1 and 0; in plain or typed arrays. */
export type Labels = ArrayLike<number> | ArrayLike<string> | ArrayLike<boolean>;
export type Numbers = ArrayLike<number>;

/** Labels below this have a place of their own while they are encoded. */
const DIRECT = 256;

/** Numbers and texts, as labels are compared. */
export type PlainLabels = ArrayLike<number> | ArrayLike<string>;

/** Labels as indices into their sorted distinct values. */
export interface Encoded {
  readonly classes: readonly (number | string)[];
  readonly codes: readonly Int32Array[];
}

/** By code point, as Python and NumPy sort texts; `<` takes UTF-16, which has U+10000 and more before U+E000. */
export function compareTexts(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) {
    const [ours, theirs] = [a.charCodeAt(at), b.charCodeAt(at)];
    if (ours === theirs) continue;
    const areSplit = isSurrogate(ours) !== isSurrogate(theirs) && ours >= 0xd800 && theirs >= 0xd800;
    return ours < theirs === areSplit ? 1 : -1;
  }
  return a.length - b.length;
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}

/** Numbers by value, then texts; scikit-learn sorts either alone in the same way. */
export function compareLabels(a: number | string, b: number | string): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "string" && typeof b === "string") return compareTexts(a, b);
  return typeof a === "number" ? -1 : 1;
}

/**
 * Encodes several arrays of labels over one set of classes, as `np.unique` with the inverse would.
 * @param extra classes that exist even where no row has them
 */
export function encodeLabels(arrays: readonly Labels[], extra: Labels = []): Encoded {
  const seen = new Map<number | string, number>();
  const raw = arrays.map((given) => {
    const labels = numbered(given);
    if (labels instanceof Int32Array || labels instanceof Uint8Array) return encodeIntegers(labels, seen);
    const codes = new Int32Array(labels.length);
    let last: number | string | undefined;
    let lastCode = 0;
    for (let row = 0; row < labels.length; row++) {
      const label = labels[row];
      if (label !== last) {
        last = label;
        lastCode = codeOf(seen, label);
      }
      codes[row] = lastCode;
    }
    return codes;
  });
  const known = numbered(extra);
  for (let index = 0; index < known.length; index++) codeOf(seen, known[index]);
  const classes = [...seen.keys()].sort(compareLabels);
  const rank = new Int32Array(classes.length);
  classes.forEach((label, index) => {
    rank[seen.get(label) ?? 0] = index;
  });
  for (const codes of raw) for (let row = 0; row < codes.length; row++) codes[row] = rank[codes[row]];
  return { classes, codes: raw };
}

/** Small whole numbers look their code up in an array. */
function encodeIntegers(labels: Int32Array | Uint8Array, seen: Map<number | string, number>): Int32Array {
  const codes = new Int32Array(labels.length);
  const known = new Int32Array(DIRECT).fill(-1);
  for (let row = 0; row < labels.length; row++) {
    const label = labels[row];
    const isSmall = label >= 0 && label < DIRECT;
    let code = isSmall ? known[label] : -1;
    if (code === -1) code = codeOf(seen, label);
    if (isSmall) known[label] = code;
    codes[row] = code;
  }
  return codes;
}

/**
 * True and false as 1 and 0, and whole numbers of 64 bits as numbers.
 * @throws AssayError `evaluation/label-type` for a whole number that no double holds
 */
export function numbered(labels: Labels): PlainLabels {
  const first: unknown = labels[0];
  if (typeof first !== "boolean" && typeof first !== "bigint") return labels as PlainLabels;
  return Array.from(labels as ArrayLike<unknown>, (label) => numberOf(label)) as number[] | string[];
}

/** One label as `numbered` has it. */
export function numberedLabel(label: number | string | boolean): number | string {
  return numberOf(label) as number | string;
}

function numberOf(label: unknown): unknown {
  if (typeof label === "boolean") return label ? 1 : 0;
  if (typeof label !== "bigint") return label;
  if (Number.isSafeInteger(Number(label))) return Number(label);
  throw new AssayError(
    "evaluation/label-type",
    `The label ${label} is beyond 2^53, where numbers lose digits.`,
    {
      fix: "Give such labels as texts.",
    },
  );
}

function codeOf(seen: Map<number | string, number>, label: number | string): number {
  const known = seen.get(label);
  if (known !== undefined) return known;
  if (typeof label !== "number" && typeof label !== "string")
    throw new AssayError(
      "evaluation/label-type",
      `Labels are numbers or texts, but one is ${String(label)}.`,
      {
        fix: "Take the rows without a label out of the data.",
      },
    );
  if (typeof label === "number" && Number.isNaN(label))
    throw new AssayError("evaluation/not-finite", "A label is NaN, which is no class.", {
      fix: "Take the rows without a label out of the data.",
    });
  seen.set(label, seen.size);
  return seen.size - 1;
}
