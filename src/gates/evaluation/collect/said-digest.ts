import { createHash } from "node:crypto";
import type { Said } from "../said.ts";

/** Texts that are hashed at once: all of them may be longer than a text can be. */
const BLOCK = 1024;

type Part = Float64Array | readonly string[] | number;

/** The same for two runs that say the same of every evaluated row, in whichever order their tables have the rows. */
export function saidDigest({ predictions, saidLabels, scores, listed }: Said): string {
  const hash = createHash("sha256");
  const add = (name: string, ...parts: readonly Part[]) => {
    hash.update(`${name}\0`);
    for (const part of parts)
      if (part instanceof Float64Array) hash.update(bytesOf(part));
      else if (typeof part === "number") hash.update(`${part}\0`);
      else
        for (let at = 0; at < part.length; at += BLOCK)
          hash.update(`${JSON.stringify(part.slice(at, at + BLOCK))}\0`);
  };
  if (predictions !== undefined) add("predictions", predictions);
  if (saidLabels !== undefined && "values" in saidLabels) add("flags", saidLabels.columns, saidLabels.values);
  if (saidLabels !== undefined && "lists" in saidLabels)
    for (const list of saidLabels.lists) add("labels", list.toSorted());
  if (scores !== undefined) add("scores", scores.columns, scores.values);
  if (listed !== undefined) {
    const order = [...listed.keys.keys()].sort((a, b) => (listed.keys[a] < listed.keys[b] ? -1 : 1));
    add(
      "listed",
      order.map((row) => listed.keys[row]),
      Float64Array.from(order, (row) => listed.scores[row]),
    );
  }
  return hash.digest("hex");
}

function bytesOf(numbers: Float64Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}
