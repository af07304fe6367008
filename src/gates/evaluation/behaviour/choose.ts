import { didYouMean, listNames } from "../../../engines/names.ts";
import { AssayError } from "../../../model/error.ts";
import type { Need } from "../../../model/evidence.ts";
import type { Behaviour } from "./config.ts";
import { KIND_OF } from "./metrics.ts";

/** The behaviour that a need means: the one it names, or the only one of its kind. @throws AssayError `evaluation/behaviour` */
export function chooseBehaviour(
  behaviours: readonly Behaviour[],
  { metric, options }: Pick<Need, "metric" | "options">,
): Behaviour {
  const kind = KIND_OF.get(metric);
  const possible = behaviours.filter((one) => one.kind === kind);
  const wanted = options["behaviour"];
  const found = wanted === undefined ? possible : possible.filter(({ name }) => name === wanted);
  if (found.length === 1) return found[0];
  const names = possible.map(({ name }) => name);
  if (wanted !== undefined)
    throw wrong(
      `\`${metric}\` names the behaviour ${wanted}, but those of the kind ${kind} are ${listNames(names)}.`,
      didYouMean(String(wanted), names) ?? "Add it under `behaviour:`, or name one that is there.",
    );
  throw names.length === 0
    ? wrong(
        `\`${metric}\` needs a behaviour of the kind ${kind}, but the gate has none.`,
        `Add one under \`behaviour:\` with \`kind: ${kind}\`.`,
      )
    : wrong(
        `\`${metric}\` does not say which behaviour it means: ${listNames(names)}.`,
        `Write one rule for each, with \`behaviour: ${names[0]}\`.`,
      );
}

/** Settings of behaviours that are each fine but not together. @throws AssayError `evaluation/behaviour` */
export function requireBehaviours(behaviours: readonly Behaviour[], task: string): void {
  const names = behaviours.map(({ name }) => name);
  const repeated = names.find((name, at) => names.indexOf(name) !== at);
  if (repeated !== undefined) throw wrong(`Two behaviours have the name ${repeated}.`, "Give each its own.");
  for (const behaviour of behaviours) {
    if (behaviour.kind !== "invariance") continue;
    const { name, set, swap, noise, tolerance } = behaviour;
    if ([set, swap, noise].filter((change) => change !== undefined).length !== 1)
      throw wrong(
        `The behaviour ${name} does not say one change of its column.`,
        "Give exactly one of `set`, `swap` and `noise`.",
      );
    if (task === "regression" && tolerance === undefined)
      throw wrong(
        `The behaviour ${name} does not say how far a predicted number may move.`,
        "Add `tolerance:`.",
      );
  }
}

function wrong(message: string, fix: string): AssayError {
  return new AssayError("evaluation/behaviour", message, { fix });
}
