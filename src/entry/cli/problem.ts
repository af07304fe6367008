import type { AssayError, Location } from "../../model/error.ts";

/** `assay.yml:14:5: what is wrong [code]`, then what to do. */
export function describeError(error: AssayError): string {
  const problems: readonly AssayError[] = "problems" in error ? (error.problems as AssayError[]) : [error];
  return problems.map(describeOne).join("");
}

function describeOne({ code, message, fix, location }: AssayError): string {
  const place = location === undefined ? "" : `${describeLocation(location)}: `;
  return `${place}${message} [${code}]\n${fix === undefined ? "" : `  ${fix}\n`}`;
}

export function describeLocation({ path, line, column }: Location): string {
  return [path, line, column].filter((part) => part !== undefined).join(":");
}
