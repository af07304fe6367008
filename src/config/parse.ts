import { createHash } from "node:crypto";
import type { Config, PromotionConfig } from "../model/config.ts";
import type { GateKind } from "../model/gate.ts";
import { readDocument, type SourceDocument } from "./document.ts";
import { explain } from "./explain.ts";
import { parseGate } from "./gate.ts";
import { ProblemList } from "./problems.ts";
import { checkRulesFit } from "./rule-fit.ts";
import { type Baseline, DEFAULT_RELIABILITY, DEFAULT_SEED, FrameSchema, type Promotion } from "./settings.ts";
import { suggestion } from "./suggest.ts";
import { schemaErrors } from "./validator.ts";
import { pathName, quote, seen } from "./wording.ts";

export interface ConfigPlace {
  /** As given on the command line; every location names it. */
  readonly path: string;
  /** Absolute folder that the config's own paths start at. */
  readonly root: string;
  /** Names of the passports in a folder, so that a rule may name one; undefined where nobody looks. */
  passportsIn?(folder: string): readonly string[];
}

type Entries = Readonly<Record<string, unknown>>;

/**
 * Reads the text of an assay.yml against the kinds of gates there are. Pure.
 *
 * @throws ConfigProblems with all that is wrong, each with its line and column.
 */
export function parseConfig(text: string, place: ConfigPlace, kinds: readonly GateKind[]): Config {
  const problems = new ProblemList();
  const document = readDocument(text, place.path, problems);
  const top = document.value;
  if (!isEntries(top)) {
    problems.add(
      "config/value",
      `the config is ${seen(top)}; expected a map with \`version\` and \`gates\``,
      document.locate([]),
    );
    problems.throwIfAny();
    throw new Error("unreachable: a problem was added");
  }
  checkFrame(top, document, problems);

  const baseline = (isEntries(top["baseline"]) ? top["baseline"] : {}) as Baseline;
  const entries = Object.entries(isEntries(top["gates"]) ? top["gates"] : {});
  const scene = {
    document,
    problems,
    kinds,
    hasPassports: baseline.passports !== undefined,
    hasHistory: top["history"] !== undefined,
    passports: typeof baseline.passports === "string" ? place.passportsIn?.(baseline.passports) : undefined,
    gateKinds: kindsByGate(entries, kinds),
    sound: new Set<string>(),
  };
  const gates = entries.flatMap(([name, value]) => {
    const gate = isEntries(value) ? parseGate(name, value, scene) : undefined;
    return gate ? [gate] : [];
  });
  const gateNames = entries.map(([name]) => name);
  checkRulesFit(gates, scene);
  checkRequires(top["promotion"], gateNames, document, problems);
  problems.throwIfAny();

  const promotions = (top["promotion"] ?? {}) as Readonly<Record<string, Promotion>>;
  return {
    path: place.path,
    root: place.root,
    digest: digestOf(text),
    seed: (top["seed"] as number | undefined) ?? DEFAULT_SEED,
    ...(isEntries(top["history"]) ? { history: { file: String(top["history"]["file"]) } } : {}),
    baseline: {
      ...(baseline.ref === undefined ? {} : { ref: baseline.ref }),
      ...(baseline.passports === undefined ? {} : { passports: baseline.passports }),
      whenMissing: baseline.when_missing ?? "error",
      ...(baseline.reuse === undefined ? {} : { reuse: reuseOf(baseline.reuse) }),
    },
    gates,
    promotion: Object.entries(promotions).map(
      ([name, { artifact, requires, registry, stages }]): PromotionConfig => ({
        name,
        artifact,
        requires,
        registry,
        stages,
        location: document.locateKey(["promotion", name]),
      }),
    ),
  };
}

function reuseOf(reuse: NonNullable<Baseline["reuse"]>): NonNullable<Config["baseline"]["reuse"]> {
  const { looks, reliability = DEFAULT_RELIABILITY, adaptivity = "full", when_spent = "warn" } = reuse;
  return { looks, reliability, adaptivity, whenSpent: when_spent };
}

function kindsByGate(
  entries: readonly (readonly [string, unknown])[],
  kinds: readonly GateKind[],
): ReadonlyMap<string, GateKind> {
  const known = new Map<string, GateKind>();
  for (const [name, value] of entries) {
    const kind = kinds.find((one) => isEntries(value) && one.kind === value["kind"]);
    if (kind !== undefined) known.set(name, kind);
  }
  return known;
}

/** `sha256:` and 64 hexadecimal digits of the bytes, text taken as UTF-8. */
export function digestOf(content: string | Uint8Array): string {
  return `sha256:${createHash("sha256").update(content).digest("hex")}`;
}

/** Everything around the gates; `version` and an absence of gates have words of their own. */
function checkFrame(top: Entries, document: SourceDocument, problems: ProblemList): void {
  const { version, gates } = top;
  if (version !== 1) {
    problems.add(
      "config/version",
      version === undefined
        ? "the config has no `version`; expected version: 1"
        : `\`version\` is ${seen(version)}; this Assay reads version 1`,
      document.locate(version === undefined ? [] : ["version"]),
      version === undefined || version === "1"
        ? "Write version: 1"
        : "Use a newer Assay, or write version: 1",
    );
  }
  if (gates === undefined || gates === null || (isEntries(gates) && Object.keys(gates).length === 0)) {
    problems.add(
      "config/no-gates",
      "the config has no gates, so a run would be green without evidence",
      gates === undefined ? document.locate([]) : document.locateKey(["gates"]),
      "Add a gate under `gates`",
    );
  }
  const told = new Set(["/version", ...(gates === null ? ["/gates"] : [])]);
  const errors = schemaErrors(FrameSchema, top).filter(
    ({ instancePath, keyword, params }) =>
      !told.has(instancePath) &&
      !(
        keyword === "required" &&
        instancePath === "" &&
        ["version", "gates"].includes(String(params["missingProperty"]))
      ),
  );
  explain(errors, { document, problems, base: [], value: top });
}

/** A promotion that asks for a gate which is not there could never be refused by it. */
function checkRequires(
  promotion: unknown,
  gates: readonly string[],
  document: SourceDocument,
  problems: ProblemList,
): void {
  if (!isEntries(promotion)) return;
  for (const [name, entry] of Object.entries(promotion)) {
    const requires = isEntries(entry) ? entry["requires"] : undefined;
    if (!Array.isArray(requires)) continue;
    requires.forEach((gate: unknown, index) => {
      if (typeof gate !== "string" || gates.includes(gate)) return;
      const path = ["promotion", name, "requires", index];
      problems.add(
        "config/unknown-gate",
        `${pathName(path)} is ${quote(gate)}, but there is no such gate`,
        document.locate(path),
        suggestion(gate, gates),
      );
    });
  }
}

function isEntries(value: unknown): value is Entries {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
