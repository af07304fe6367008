import { encodeLabels, type Labels } from "../labels.ts";

/** Clusters as whole numbers: the code of a row is `codes[row] - least`, below `count`. Not every code need occur. */
export interface Coded {
  readonly codes: Int32Array;
  readonly least: number;
  readonly count: number;
}

/** Whole numbers in a range that is not much wider than the rows are their own codes; others are looked up. */
export function codesOf(labels: Labels): Coded {
  const whole = labels instanceof Int32Array ? labels : wholeNumbers(labels);
  if (whole !== undefined) {
    const { least, greatest } = rangeOf(whole);
    if (greatest - least < Math.max(256, whole.length))
      return { codes: whole, least, count: greatest - least + 1 };
  }
  const { classes, codes } = encodeLabels([labels]);
  return { codes: codes[0], least: 0, count: classes.length };
}

/** The same numbers, unless one is no whole number of 32 bits. */
function wholeNumbers(labels: Labels): Int32Array | undefined {
  if (typeof labels[0] !== "number") return undefined;
  const whole = new Int32Array(labels.length);
  for (let row = 0; row < whole.length; row++) {
    const label = labels[row];
    whole[row] = label as number;
    if (whole[row] !== label) return undefined;
  }
  return whole;
}

function rangeOf(codes: Int32Array): { least: number; greatest: number } {
  let [least, greatest] = [codes[0], codes[0]];
  for (let row = 1; row < codes.length; row++) {
    const code = codes[row];
    if (code < least) least = code;
    if (code > greatest) greatest = code;
  }
  return { least, greatest };
}
