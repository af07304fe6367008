import type { ChildProcess } from "node:child_process";
import type { Readable } from "node:stream";

const KEPT = 4000;
const LINES = 5;
const LONGEST = 600;

/** Reads what a process says to its end and keeps the last of it: of stderr, or of stdout where that is silent. */
export function lastWords({ stdout, stderr }: ChildProcess): () => string {
  const [out, error] = [tailOf(stdout), tailOf(stderr)];
  return () => oneLine(error()) || oneLine(out());
}

function tailOf(stream: Readable | null): () => string {
  let text = "";
  stream?.setEncoding("utf8").on("data", (chunk: string) => {
    text = (text + chunk).slice(-KEPT);
  });
  return () => text;
}

/** Colours, cursor movements and characters that turn text around are of no use in a sentence. */
function oneLine(text: string): string {
  const plain = text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with one
    .replaceAll(/\u001b\[[0-9;?]*[A-Za-z]/g, "")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are to be replaced
    .replaceAll(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, " ");
  const lines = plain
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return lines.slice(-LINES).join(" / ").slice(-LONGEST);
}
