import type { Note } from "../model/evidence.ts";
import type { TreeSpec } from "../sources/tree-spec.ts";
import { againstOf, type GatePlan, TREE_BASELINE } from "./plan.ts";

/** What an audit says of a gate whose rules it could not hold against a passport. */
export function auditNotes({ gate, rules, anyOf }: GatePlan, base: TreeSpec | undefined): readonly Note[] {
  const own = [...rules, ...anyOf.flatMap(({ alternatives }) => alternatives.flat().map(({ rule }) => rule))];
  const asksTree = own.some((rule) => rule.expectations.some((one) => againstOf(one) === TREE_BASELINE));
  if (!asksTree || base === undefined) return [];
  const why =
    gate.kind === "evaluation" ? "no passport holds it yet" : `passports hold no gates of kind ${gate.kind}`;
  return [
    {
      code: "baseline/instead-of-passport",
      message: `Rules of ${gate.name} that say \`baseline\` were compared with ${base.label}, since ${why}.`,
    },
  ];
}
