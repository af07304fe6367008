import { AssayError } from "../model/error.ts";
import { type InputInfo, inputsOf, type PluginId } from "./inputs.ts";
import type { CommandInfo } from "./plugin-commands.ts";

/** Values by the name of their input, as text; an absent one has its default. */
export type InputValues = Readonly<Record<string, string | undefined>>;

/**
 * The arguments of `assay` that a plugin's inputs mean. `--` before the names and files keeps one that
 * begins with a dash from being read as an option.
 * @throws AssayError `publish/bad-input`
 */
export function argumentsOf(command: CommandInfo, plugin: PluginId, values: InputValues): string[] {
  const options: string[] = [];
  const operands: string[] = [];
  for (const input of inputsOf(command.id, plugin)) {
    const value = (values[input.name] ?? "").trim() || input.default;
    if (input.required === true && value === "")
      throw new AssayError("publish/bad-input", `the input "${input.name}" is missing`, {
        fix: `give ${input.name}: ${input.description}`,
      });
    const { flag } = input;
    if (flag.kind === "argument") operands.push(value);
    else if (flag.kind === "files") operands.push(...listOf(value));
    else options.push(...optionsOf(input, value));
  }
  return [...command.arguments, ...options, ...(operands.length === 0 ? [] : ["--", ...operands])];
}

function optionsOf(input: InputInfo, value: string): string[] {
  const { flag } = input;
  switch (flag.kind) {
    case "value":
      // One argument, so that a value that begins with a dash stays a value.
      return value === "" ? [] : [`${flag.flag}=${value}`];
    case "repeat":
      return listOf(value).map((item) => `${flag.flag}=${item}`);
    case "when-true":
      return booleanOf(input, value) ? [flag.flag] : [];
    case "when-false":
      return booleanOf(input, value) ? [] : [flag.flag];
    default:
      return [];
  }
}

/** Items separated by commas or line ends; empty ones are dropped. */
export function listOf(value: string): string[] {
  return value
    .split(/[,\n\r]+/)
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

/**
 * The booleans of YAML 1.2, as the toolkit reads them.
 * @throws AssayError `publish/bad-input`
 */
export function booleanOf(input: InputInfo, given: string | undefined): boolean {
  const value = (given ?? "").trim() || input.default;
  if (/^(true|True|TRUE)$/.test(value)) return true;
  if (/^(false|False|FALSE)$/.test(value)) return false;
  throw new AssayError(
    "publish/bad-input",
    `the input "${input.name}" is ${JSON.stringify(value)}, expected true or false`,
    { fix: `write ${input.name}: ${input.default}` },
  );
}
