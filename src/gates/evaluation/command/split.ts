import { AssayError } from "../../../model/error.ts";

/** What only a shell would act on. Nothing here does, so it is refused instead of passed on as text. */
const SHELL = /[$`|&;<>(){}*?~!#\\\n\r\0]/;

/**
 * The program and its arguments. A text is split at spaces; what stands in single or double quotes is one
 * argument, as it is. There is no shell: no variables, no pipes, no wildcards.
 * @throws AssayError `evaluation/command`
 */
export function splitCommand(command: string | readonly string[]): readonly string[] {
  if (typeof command !== "string") return command;
  const words: string[] = [];
  let [word, quote, isOpen] = ["", "", false];
  for (const character of command) {
    if (quote !== "") {
      if (character === quote) quote = "";
      else word += character;
    } else if (character === "'" || character === '"') {
      quote = character;
      isOpen = true;
    } else if (character === " " || character === "\t") {
      if (isOpen) words.push(word);
      [word, isOpen] = ["", false];
    } else if (SHELL.test(character)) {
      throw refused(`\`command\` holds ${JSON.stringify(character)}, which only a shell would act on.`);
    } else {
      word += character;
      isOpen = true;
    }
  }
  if (quote !== "") throw refused(`\`command\` has a quote ${quote} that is not closed.`);
  if (isOpen) words.push(word);
  if (words.length > 0) return words;
  throw refused("`command` is empty.");
}

function refused(message: string): AssayError {
  return new AssayError("evaluation/command", message, {
    fix: "Give program and arguments as a list, `command: [python, evaluate.py]`, or put what needs a shell into a script.",
  });
}
