import { AssayError } from "../../../../model/error.ts";

/** For callers whose types were not checked. @throws AssayError `evaluation/parameter` */
export function requireChoice(name: string, given: unknown, choices: readonly unknown[]): void {
  if (choices.includes(given)) return;
  const known = choices.filter((choice) => choice !== undefined);
  throw new AssayError("evaluation/parameter", `\`${name}\` is ${String(given)}.`, {
    fix: `Choose one of ${known.map(String).join(", ")}.`,
  });
}
