import type { Check } from "../model/check.ts";
import type { Evidence, Input } from "../model/evidence.ts";
import { inputKey } from "../sources/file-set.ts";
import { failedCheck } from "./assemble.ts";

/** What a gate of this run read. */
export interface GateRead {
  readonly name: string;
  readonly kind: string;
  readonly evidence?: Pick<Evidence, "inputs">;
}

/** What a command of a gate writes is another file for each gate that runs it; all else lies there for all gates. */
const LYING_THERE: readonly Input["role"][] = ["model", "data", "schema", "reference"];

/**
 * Files of the checkout that two gates read in two states: together they say nothing of either.
 * @returns an error for each file, by the names of the gates that read it
 */
export function changedFiles(gates: readonly GateRead[]): ReadonlyMap<string, readonly Check[]> {
  const read = gates.flatMap(({ name, kind, evidence }) =>
    // A scan looks at the bytes of a pointer, where others read what it stands for.
    (kind === "scan" ? [] : (evidence?.inputs ?? []))
      .filter(
        ({ role, tree, path }) => tree === undefined && LYING_THERE.includes(role) && !path.includes("://"),
      )
      .map((input) => ({ name, input })),
  );
  const found = new Map<string, Check[]>();
  for (const [, same] of Map.groupBy(read, ({ input }) => inputKey(input))) {
    if (new Set(same.map(({ input }) => input.digest)).size === 1) continue;
    const readers = [...new Set(same.map(({ name }) => name))];
    const [{ input }] = same;
    const check = failedCheck({
      code: "source/changed",
      message: `\`${input.path}\` changed during the run: ${wordsFor(readers)} read different bytes of it.`,
      fix: "Let nothing write it while Assay runs, and run again.",
    });
    for (const name of readers) found.set(name, [...(found.get(name) ?? []), check]);
  }
  return found;
}

function wordsFor(gates: readonly string[]): string {
  const named = gates.map((name) => `\`${name}\``);
  const last = named.pop();
  return named.length === 0 ? `the gate ${last}` : `the gates ${named.join(", ")} and ${last}`;
}
