import { AssayError } from "../../../../model/error.ts";
import { encodeLabels, type Labels } from "../labels.ts";

/** One value a row, or several columns of them whose combinations are the groups. */
export type SensitiveFeatures = Labels | readonly Labels[];

/** The group of each row as an index into the sorted names. */
export interface Groups {
  readonly names: readonly string[];
  readonly codes: Int32Array;
}

const SEPARATOR = ", ";

/** @throws AssayError `evaluation/length-mismatch` unless each column has one value a row */
export function encodeGroups(features: SensitiveFeatures, rows: number): Groups {
  let names: readonly string[][] = [[]];
  let codes = new Int32Array(rows);
  for (const column of isColumns(features) ? features : [features]) {
    if (column.length !== rows)
      throw new AssayError(
        "evaluation/length-mismatch",
        `There are ${rows} rows, but a sensitive feature has ${column.length} values.`,
        { fix: "Give one value of each sensitive feature for each row." },
      );
    const encoded = encodeLabels([column]);
    const { classes } = encoded;
    const pairs = Float64Array.from(codes, (code, row) => code * classes.length + encoded.codes[0][row]);
    // Only combinations that occur are numbered, so that many columns do not outgrow a number.
    const present = Float64Array.from(new Set(pairs)).sort();
    const rank = new Map(Array.from(present, (pair, index) => [pair, index]));
    const known = names;
    names = Array.from(present, (pair) => [
      ...known[Math.floor(pair / classes.length)],
      String(classes[pair % classes.length]),
    ]);
    codes = Int32Array.from(pairs, (pair) => rank.get(pair) ?? 0);
  }
  return { names: names.map((values) => values.join(SEPARATOR)), codes };
}

function isColumns(features: SensitiveFeatures): features is readonly Labels[] {
  return features.length > 0 && typeof features[0] === "object";
}
