import type { Severity } from "../../../model/evidence.ts";
import { isAllowedGlobal } from "./allowed.ts";
import { abilityOf } from "./dangerous.ts";

export interface GlobalVerdict {
  readonly rule: "pickle/dangerous-global" | "pickle/unlisted-global";
  readonly severity: Severity;
  /** What the name could do, as the end of a sentence. */
  readonly why: string;
}

/** Python 2's module names that the unpickler maps for protocols below 3. */
const PYTHON_2: Readonly<Record<string, string>> = {
  __builtin__: "builtins",
  exceptions: "builtins",
  copy_reg: "copyreg",
  cPickle: "pickle",
  UserDict: "collections",
  urllib2: "urllib.request",
  httplib: "http.client",
  commands: "subprocess",
};

/** Names that changed too. */
const PYTHON_2_NAMES: Readonly<Record<string, string>> = {
  xrange: "range",
  unicode: "str",
  long: "int",
  basestring: "str",
};

/** `extra` holds names that the project accepts, as `module.name`. */
export function judgeGlobal(
  module: string,
  name: string,
  extra: ReadonlySet<string>,
): GlobalVerdict | undefined {
  if (extra.has(`${module}.${name}`)) return undefined;
  const current = PYTHON_2[module] ?? module;
  const currentName = module === "__builtin__" ? (PYTHON_2_NAMES[name] ?? name) : name;
  if (isAllowedGlobal(current, currentName)) return undefined;
  const ability = abilityOf(current, name) ?? abilityOf(module, name);
  if (ability !== undefined) {
    return { rule: "pickle/dangerous-global", severity: "critical", why: `can ${ability}` };
  }
  const parts = name.split(".");
  if (parts.some((part) => /^__.*__$/.test(part))) {
    return {
      rule: "pickle/dangerous-global",
      severity: "critical",
      why: "reaches into Python's internals through a double-underscore name",
    };
  }
  if (parts.length > 2 || (parts.length === 2 && !/^[A-Z]/.test(parts[0]))) {
    return {
      rule: "pickle/dangerous-global",
      severity: "critical",
      why: "walks through a module's attributes to another object",
    };
  }
  return {
    rule: "pickle/unlisted-global",
    severity: "high",
    why: "is on no list of names known to be harmless",
  };
}

/** True when both parts look like what a program writes, which bytes met by chance do not. */
export function isPlausibleName(module: string, name: string): boolean {
  const dotted = /^[\p{L}_][\p{L}\p{N}_]*(\.[\p{L}_][\p{L}\p{N}_]*)*$/u;
  return dotted.test(module) && dotted.test(name);
}

const MODULE_FUNCTIONS = /^[A-Z]/;

/**
 * `getattr(SomeClass, "MEMBER")` is how enumerations are stored before Python 3.12. It is harmless when the
 * class is allowed and the member a plain name.
 */
export function isHarmlessGetattr(
  owner: { module: string; name: string },
  attribute: unknown,
  extra: ReadonlySet<string>,
): boolean {
  return (
    typeof attribute === "string" &&
    /^[A-Za-z][A-Za-z0-9_]*$/.test(attribute) &&
    MODULE_FUNCTIONS.test(owner.name) &&
    judgeGlobal(owner.module, owner.name, extra) === undefined
  );
}
