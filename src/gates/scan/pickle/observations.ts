import type { Sighting } from "../finding.ts";
import { printable } from "../finding.ts";
import { isHarmlessGetattr, isPlausibleName, judgeGlobal } from "./policy.ts";
import { type Call, fullName, type Global, isKind, type Span, type Value } from "./values.ts";
import type { Anomaly, PickleWatcher } from "./watcher.ts";

/** Longest list of distinct names kept for one stream; a model uses a few dozen. */
const MOST_NAMES = 10_000;

export const NEVER_LOAD =
  "Do not load it. Ask its author for safetensors or ONNX, which hold no code, or list the name under `allow` after review.";

const REWRITE = "Do not load it; write the file again from a source you trust.";
const ANOMALIES: Readonly<
  Record<Anomaly, { rule: string; severity: Sighting["severity"]; says: string; fix: string }>
> = {
  "extension-code": {
    rule: "pickle/extension-code",
    severity: "critical",
    says: "imports a name that only the loading process knows, by extension",
    fix: NEVER_LOAD,
  },
  frame: {
    rule: "pickle/frame-mismatch",
    severity: "high",
    says: "is read differently by Python's two unpicklers",
    fix: REWRITE,
  },
  "missing-memo": {
    rule: "pickle/malformed",
    severity: "high",
    says: "uses a stored value that is not there",
    fix: REWRITE,
  },
  protocol: {
    rule: "pickle/misplaced-protocol",
    severity: "low",
    says: "is not what Python writes",
    fix: REWRITE,
  },
};

interface Seen {
  readonly global: Global;
  readonly offset: number;
  /** Offset of the first call, when there is one. */
  calledAt?: number;
  harmlessCalls: number;
  calls: number;
}

export interface Embedded {
  readonly value: string | Span;
  readonly offset: number;
}

/** Collects what one stream would do, and turns it into sightings when the stream is believed to be a pickle. */
export class Observations implements PickleWatcher {
  /** Bytes and text that may hold another pickle. */
  readonly embedded: Embedded[] = [];
  onBuilt: (call: Call, offset: number) => number | undefined = () => undefined;
  readonly #names = new Map<string, Seen>();
  readonly #others = new Map<string, Sighting>();
  readonly #allow: ReadonlySet<string>;

  constructor(allow: ReadonlySet<string>) {
    this.#allow = allow;
  }

  /** Distinct names in order of appearance, as `module.name`. */
  get globals(): readonly string[] {
    return [...this.#names.keys()];
  }

  /** True when something plausible is imported and called: bytes that are no pickle do not do that. */
  get callsPlausibleName(): boolean {
    return this.#any((seen) => seen.calls > 0);
  }

  get importsPlausibleName(): boolean {
    return this.#any(() => true);
  }

  #any(condition: (seen: Seen) => boolean): boolean {
    return [...this.#names.values()].some(
      (seen) => isPlausibleName(seen.global.module, seen.global.name) && condition(seen),
    );
  }

  imports(global: Global, offset: number, opcode: string): void {
    if (!global.resolved) {
      this.#add("pickle/computed-global", "critical", offset, opcode, {
        message: `imports a name that is computed while loading (${opcode}), which hides what it is`,
        fix: NEVER_LOAD,
      });
      return;
    }
    const key = fullName(global);
    if (this.#names.has(key) || this.#names.size >= MOST_NAMES) return;
    this.#names.set(key, { global, offset, calls: 0, harmlessCalls: 0 });
  }

  calls(call: Call, offset: number, opcode: string): void {
    const { callee, args } = call;
    if (!isKind(callee, "global")) {
      this.#add("pickle/indirect-call", "high", offset, opcode, {
        message: `calls the result of another call (${opcode}), so the function cannot be known`,
        fix: NEVER_LOAD,
      });
      return;
    }
    const seen = this.#names.get(fullName(callee));
    if (seen === undefined) return;
    seen.calls++;
    seen.calledAt ??= offset;
    if (!isGetattr(callee)) return;
    const [owner, attribute] = args;
    if (isKind(owner, "global") && isHarmlessGetattr(owner, attribute, this.#allow)) seen.harmlessCalls++;
  }

  changes(target: Value, offset: number, opcode: string): void {
    const tensor = isKind(target, "call") && isKind(target.callee, "global") && target.callee;
    if (isKind(target, "global")) {
      this.#add("pickle/changed-global", "critical", offset, `${opcode} ${fullName(target)}`, {
        message: `changes the imported object ${printable(fullName(target))} itself (${opcode})`,
        fix: NEVER_LOAD,
      });
    } else if (tensor && /^_rebuild_/.test(tensor.name) && opcode !== "BUILD") {
      this.#add("pickle/changed-global", "critical", offset, `${opcode} ${fullName(tensor)}`, {
        message: `writes items into a tensor while loading (${opcode}), which can corrupt memory`,
        fix: NEVER_LOAD,
      });
    }
  }

  text(value: string | Span, offset: number): void {
    if (typeof value !== "string" || mayHoldPickle(value)) this.#embed(value, offset);
  }

  bytes(span: Span): void {
    if (span.length > 2) this.#embed(span, span.start);
  }

  #embed(value: string | Span, offset: number): void {
    if (this.embedded.length < 100_000) this.embedded.push({ value, offset });
  }

  anomaly(kind: Anomaly, offset: number, detail: string): void {
    const { rule, severity, says, fix } = ANOMALIES[kind];
    this.#add(rule, severity, offset, detail, { message: `${says}: ${detail}`, fix });
  }

  built(call: Call, offset: number): number | undefined {
    return this.onBuilt(call, offset);
  }

  #add(
    rule: string,
    severity: Sighting["severity"],
    offset: number,
    seen: string,
    said: { message: string; fix?: string },
  ): void {
    const key = `${rule} ${seen}`;
    if (this.#others.has(key) || this.#others.size >= MOST_NAMES) return;
    this.#others.set(key, { rule, severity, seen, byteOffset: offset, ...said });
  }

  /** Messages are predicates: the caller puts the file's name before them. */
  sightings(): readonly Sighting[] {
    const found: Sighting[] = [];
    for (const [name, seen] of this.#names) {
      if (isGetattr(seen.global) && seen.calls > 0 && seen.calls === seen.harmlessCalls) continue;
      const verdict = judgeGlobal(seen.global.module, seen.global.name, this.#allow);
      if (verdict === undefined) continue;
      const verb = seen.calledAt === undefined ? "imports" : "calls";
      const { rule, severity, why } = verdict;
      found.push({
        rule,
        severity,
        message: `${verb} ${printable(name)} when loaded, which ${why}`,
        fix: NEVER_LOAD,
        seen: name,
        byteOffset: seen.offset,
      });
    }
    return [...found, ...this.#others.values()];
  }
}

function isGetattr({ module, name }: Global): boolean {
  return name === "getattr" && (module === "builtins" || module === "__builtin__");
}

/** Starts like a pickle of protocol 2 to 5: as base64, as hexadecimal digits or as latin-1 text. */
function mayHoldPickle(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first === 0x80) return text.charCodeAt(1) >= 2 && text.charCodeAt(1) <= 5;
  return (first === 0x67 || first === 0x38) && /^(?:gA[I-X]|800[2-5][0-9a-fA-F])/.test(text);
}
