/** A sentence for each way in which YAML can be malformed; codes are those of the `yaml` package. */
export function syntaxProblem(code: string, message: string): { message: string; fix?: string } {
  switch (code) {
    case "TAB_AS_INDENT":
      return {
        message: "a tab character stands in the indentation; YAML indents with spaces",
        fix: "Replace the tab by spaces",
      };
    case "NON_STRING_KEY":
      return { message: "a list, a map or an alias is used as a key; keys are plain text" };
    case "RESOURCE_EXHAUSTION":
      return { message: "lists and maps are nested too deeply; a config needs at most 64 levels" };
    case "BAD_ALIAS":
      if (!message.startsWith("Alias cannot be an empty string")) break;
      return { message: "a `*` without quotes begins an alias", fix: 'Write `"*"`' };
    case "BLOCK_AS_IMPLICIT_KEY":
      return {
        message: "the line holds a second `key: value`",
        fix: "Start a new line for it, or quote the text that holds the colon",
      };
  }
  return { message: `the YAML is malformed: ${firstLower(message)}` };
}

function firstLower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
