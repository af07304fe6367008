import type { TextStream } from "./cli/io.ts";

/**
 * A stream whose text the runner cannot take for workflow commands. Column names, file names and model
 * answers end up in the log; one that begins a line with `::set-env` or holds `##[` must stay text.
 */
export function withoutCommands(stream: TextStream): TextStream {
  return {
    isTTY: stream.isTTY,
    columns: stream.columns,
    write: (text) => stream.write(guard(text)),
  };
}

function guard(text: string): string {
  return text.replace(/^([^\S\r\n]*):(?=:)/gm, "$1:\u200b").replaceAll("##[", "#\u200b#[");
}
