import { Type } from "typebox";
import { Default } from "typebox/value";
import type { GateConfig } from "../model/config.ts";
import { AssayError } from "../model/error.ts";
import type { GateKind } from "../model/gate.ts";
import type { AnyOf, Rule } from "../model/rule.ts";
import type { BaselineScene } from "./against.ts";
import { type AnyOfScene, isAnyOf, parseAnyOf } from "./any-of.ts";
import { explain } from "./explain.ts";
import { gateSchema } from "./gate-schema.ts";
import type { Path } from "./pointer.ts";
import { readAmount } from "./quantity.ts";
import { parseRule } from "./rule.ts";
import { DEFAULT_MEMORY, DEFAULT_TIMEOUT, GATE_SETTINGS, propertiesOf } from "./settings.ts";
import { suggestion } from "./suggest.ts";
import { schemaErrors } from "./validator.ts";
import { pathName, type SchemaLike, seen } from "./wording.ts";

export interface GateScene extends BaselineScene {
  readonly kinds: readonly GateKind[];
  /** The kind of each gate that has a known one, for rules that speak about several gates. */
  readonly gateKinds: ReadonlyMap<string, GateKind>;
  /** Gets the name of each gate whose settings are right. */
  readonly sound: Set<string>;
}

const COMMON_KEYS: readonly string[] = ["kind", "rules", ...Object.keys(GATE_SETTINGS)];
const schemas = new WeakMap<GateKind, SchemaLike>();

/** Reads one entry under `gates`; undefined when its kind is not known. Problems go to the list. */
export function parseGate(
  name: string,
  value: Readonly<Record<string, unknown>>,
  scene: GateScene,
): GateConfig | undefined {
  const { document, problems, kinds } = scene;
  const path: Path = ["gates", name];
  const before = problems.size;
  const kind = kindOf(value["kind"], path, scene);
  if (kind === undefined) return undefined;
  let schema = schemas.get(kind);
  if (schema === undefined) {
    // Rules are looked at one by one below, where the metric of each says what it may hold.
    schema = gateSchema(kind, Type.Unknown());
    schemas.set(kind, schema);
  }
  const atTop = (at: Path) => at.length === path.length;
  explain(schemaErrors(schema, value), {
    document,
    problems,
    base: path,
    value,
    hint: (key, at) => (atTop(at) ? settingOfOtherKind(key, kind, kinds) : undefined),
  });
  checkBudget(value, path, scene);
  const given = Object.fromEntries(Object.entries(value).filter(([key]) => !COMMON_KEYS.includes(key)));
  const settings = Default(kind.config, structuredClone(given));
  if (problems.size === before) checkTogether(kind, settings, path, scene);
  if (problems.size === before) scene.sound.add(name);
  return {
    name,
    kind: kind.kind,
    settings,
    ...parseRules(value["rules"], path, { ...scene, kind, gate: name }),
    timeoutSeconds: readAmount(value["timeout"] ?? DEFAULT_TIMEOUT, "seconds") ?? 0,
    memoryBytes: Math.floor(readAmount(value["memory"] ?? DEFAULT_MEMORY, "bytes") ?? 0),
    location: document.locateKey(path),
  };
}

/** A timer cannot wait longer than 2^31 milliseconds and would end at once; no memory is beyond 2^53 bytes. */
const MOST = [
  ["timeout", "seconds", 24 * 24 * 3600, "24 days"],
  ["memory", "bytes", Number.MAX_SAFE_INTEGER, "8 PiB"],
] as const;

function checkBudget(value: Readonly<Record<string, unknown>>, path: Path, scene: GateScene): void {
  for (const [key, unit, most, shown] of MOST)
    if ((readAmount(value[key], unit) ?? 0) > most)
      scene.problems.add(
        "config/value",
        `${pathName([...path, key])} is ${seen(value[key])}; expected at most ${shown}`,
        scene.document.locate([...path, key]),
      );
}

/** What no schema can say about the settings of a kind, the kind says itself. */
function checkTogether(
  kind: GateKind,
  settings: unknown,
  path: Path,
  { document, problems }: GateScene,
): void {
  try {
    kind.check?.(settings);
  } catch (thrown) {
    if (!(thrown instanceof AssayError)) throw thrown;
    problems.add(thrown.code, `${pathName(path)}: ${thrown.message}`, document.locateKey(path), thrown.fix);
  }
}

function kindOf(seenKind: unknown, path: Path, scene: GateScene): GateKind | undefined {
  const { document, problems, kinds } = scene;
  const known = kinds.map(({ kind }) => kind);
  const found = kinds.find(({ kind }) => kind === seenKind);
  if (found) return found;
  if (seenKind === undefined) {
    problems.add(
      "config/required",
      `${pathName(path)} has no \`kind\`; expected ${known.join(", ")}`,
      document.locateKey(path),
    );
  } else {
    problems.add(
      "config/unknown-kind",
      `${pathName([...path, "kind"])} is ${seen(seenKind)}, which is no kind of gate`,
      document.locate([...path, "kind"]),
      suggestion(typeof seenKind === "string" ? seenKind : "", known),
    );
  }
  return undefined;
}

type Rules = Pick<GateConfig, "rules" | "anyOf">;

function parseRules(value: unknown, path: Path, scene: AnyOfScene): Rules {
  const { document, problems, kind } = scene;
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) {
    problems.add(
      "config/no-rules",
      `${pathName(path)} has no rules, so it would be green without evidence`,
      value === undefined ? document.locateKey(path) : document.locateKey([...path, "rules"]),
      kind.metrics.length > 0 ? `Add one, for example about ${kind.metrics[0].id}` : undefined,
    );
    return { rules: [], anyOf: [] };
  }
  if (!Array.isArray(value)) {
    problems.add(
      "config/value",
      `${pathName([...path, "rules"])} is ${seen(value)}; expected a list of rules`,
      document.locate([...path, "rules"]),
      "Begin each rule with a dash",
    );
    return { rules: [], anyOf: [] };
  }
  const rules: Rule[] = [];
  const anyOf: AnyOf[] = [];
  value.forEach((entry, index) => {
    const at = [...path, "rules", index];
    if (isAnyOf(entry)) anyOf.push(...presentOnly(parseAnyOf(entry, at, scene)));
    else rules.push(...presentOnly(parseRule(entry, at, scene)));
  });
  return { rules, anyOf };
}

function presentOnly<Value>(value: Value | undefined): readonly Value[] {
  return value === undefined ? [] : [value];
}

function settingOfOtherKind(key: string, kind: GateKind, kinds: readonly GateKind[]): string | undefined {
  const other = kinds.find(
    (candidate) => candidate !== kind && Object.hasOwn(propertiesOf(candidate.config), key),
  );
  return other && `It is a setting of gates of kind ${other.kind}, and this one is ${kind.kind}`;
}
