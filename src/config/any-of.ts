import type { GateKind } from "../model/gate.ts";
import type { AnyOf, GateRule, Level } from "../model/rule.ts";
import type { Path } from "./pointer.ts";
import { parseRule, type RuleScene } from "./rule.ts";
import { suggestion } from "./suggest.ts";
import { pathName, quote, seen } from "./wording.ts";

export interface AnyOfScene extends RuleScene {
  /** The gate that the group stands in. */
  readonly gate: string;
  /** The kind of each gate of the config that has a known one. */
  readonly gateKinds: ReadonlyMap<string, GateKind>;
}

type Entries = Readonly<Record<string, unknown>>;

const GROUP_KEYS = ["any_of", "level", "because"];
const LEVELS = ["error", "warn", "off"];

export function isAnyOf(value: unknown): value is Entries {
  return isEntries(value) && Object.hasOwn(value, "any_of");
}

/** Reads an entry of `rules` that lists alternatives; undefined when it has problems, which are then in the list. */
export function parseAnyOf(value: Entries, path: Path, scene: AnyOfScene): AnyOf | undefined {
  const { document, problems } = scene;
  const before = problems.size;
  for (const key of Object.keys(value)) {
    if (GROUP_KEYS.includes(key)) continue;
    problems.add(
      "config/unknown-key",
      `${quote(key)} is no known key in ${pathName(path)}`,
      document.locateKey([...path, key]),
      "Beside `any_of` stand only `level` and `because`; the rest belongs to its rules",
    );
  }
  const { any_of: listed, level = "error", because } = value;
  if (typeof level !== "string" || !LEVELS.includes(level))
    problems.add(
      "config/value",
      `${pathName([...path, "level"])} is ${seen(level)}; expected ${LEVELS.join(", ")}`,
      document.locate([...path, "level"]),
    );
  if (because !== undefined && (typeof because !== "string" || because === ""))
    problems.add(
      "config/value",
      `${pathName([...path, "because"])} is ${seen(because)}; expected text`,
      document.locate([...path, "because"]),
    );
  if (!Array.isArray(listed) || listed.length < 2) {
    problems.add(
      "config/value",
      `${pathName([...path, "any_of"])} is ${Array.isArray(listed) ? `a list of ${listed.length}` : seen(listed)}; expected a list of at least two alternatives`,
      document.locate([...path, "any_of"]),
      "Write each alternative as a rule, or as all_of: with a list of rules",
    );
    return undefined;
  }
  const alternatives = listed.map((one, index) => parseAlternative(one, [...path, "any_of", index], scene));
  if (problems.size > before) return undefined;
  return {
    alternatives,
    level: level as Level,
    ...(typeof because === "string" ? { because } : {}),
    location: document.locate(path),
  };
}

function parseAlternative(value: unknown, path: Path, scene: AnyOfScene): readonly GateRule[] {
  const { document, problems } = scene;
  if (!isEntries(value) || !Object.hasOwn(value, "all_of")) return parseOne(value, path, scene);
  const { all_of: listed, ...others } = value;
  for (const key of Object.keys(others))
    problems.add(
      "config/unknown-key",
      `${quote(key)} is no known key in ${pathName(path)}`,
      document.locateKey([...path, key]),
      "Write it into the rules of `all_of`",
    );
  if (Array.isArray(listed) && listed.length > 0)
    return listed.flatMap((one, index) => parseOne(one, [...path, "all_of", index], scene));
  problems.add(
    "config/value",
    `${pathName([...path, "all_of"])} is ${seen(listed)}; expected a list of rules`,
    document.locate([...path, "all_of"]),
  );
  return [];
}

function parseOne(value: unknown, path: Path, scene: AnyOfScene): readonly GateRule[] {
  const { document, problems, gateKinds } = scene;
  if (!isEntries(value) || value["gate"] === undefined)
    return ruleOf(scene.gate, scene.kind, value, path, scene);
  const { gate, ...rule } = value;
  const kind = typeof gate === "string" ? gateKinds.get(gate) : undefined;
  if (typeof gate === "string" && kind !== undefined) return ruleOf(gate, kind, rule, path, scene);
  problems.add(
    "config/unknown-gate",
    `${pathName([...path, "gate"])} is ${seen(gate)}, but there is no such gate`,
    document.locate([...path, "gate"]),
    suggestion(typeof gate === "string" ? gate : "", [...gateKinds.keys()]),
  );
  return [];
}

function ruleOf(
  gate: string,
  kind: GateKind,
  value: unknown,
  path: Path,
  scene: AnyOfScene,
): readonly GateRule[] {
  for (const key of ["level", "because"]) {
    if (!isEntries(value) || value[key] === undefined) continue;
    scene.problems.add(
      "config/unknown-key",
      `\`${key}\` does not belong to one alternative, in ${pathName(path)}`,
      scene.document.locateKey([...path, key]),
      "Write it beside `any_of`",
    );
  }
  const rule = parseRule(value, path, { ...scene, kind });
  return rule === undefined ? [] : [{ gate, rule }];
}

function isEntries(value: unknown): value is Entries {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
