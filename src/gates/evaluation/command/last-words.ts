import type { ChildProcess } from "node:child_process";
import type { Readable } from "node:stream";
import { maskSecrets } from "./secrets.ts";

const KEPT = 4000;
const LINES = 5;
const LONGEST = 600;

/** Reads what a process says to its end and keeps the last of it: of stderr, or of stdout where that is silent. */
export function lastWords({ stdout, stderr }: ChildProcess): () => string {
  const [out, error] = [tailOf(stdout), tailOf(stderr)];
  return () => oneLine(error()) || oneLine(out());
}

function tailOf(stream: Readable | null): () => string {
  let [text, isCut] = ["", false];
  stream?.setEncoding("utf8").on("data", (chunk: string) => {
    isCut ||= text.length + chunk.length > KEPT;
    text = (text + chunk).slice(-KEPT);
  });
  // A secret that lost its beginning is not known for one any more.
  return () => (isCut ? text.replace(/^\S*/, "") : text);
}

/** Colours, cursor movements and characters that turn text around are of no use in a sentence. */
function oneLine(text: string): string {
  const plain = text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with one
    .replaceAll(/\u001b\[[0-9;?]*[A-Za-z]/g, "")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are to be replaced
    .replaceAll(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, " ");
  const lines = maskSecrets(plain)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  // After masking, which must see whole lines.
  return lines.slice(-LINES).join(" / ").slice(-LONGEST);
}
