import { AssayError } from "../model/error.ts";
import type { Registry } from "../model/registry.ts";
import { GitTagRegistry } from "./git-tags.ts";

export { renderStatement, statementDigest, testResultStatement } from "./statement.ts";

/** What a registry is made from: the config's folder and the settings beside `kind`. */
interface RegistryKind {
  /** Settings with the type that each must have. */
  readonly settings: Readonly<Record<string, "string">>;
  open(root: string, settings: Readonly<Record<string, string | undefined>>): Registry;
}

/** Every registry by its `kind`. */
export const REGISTRIES: Readonly<Record<string, RegistryKind>> = {
  git: { settings: { push: "string" }, open: (root, { push }) => new GitTagRegistry({ root, push }) },
};

/** @throws AssayError `promotion/unknown-registry` for an unknown kind or setting */
export function openRegistry(
  registry: { readonly kind: string; readonly [key: string]: unknown },
  root: string,
): Registry {
  const { kind, ...given } = registry;
  const known = Object.hasOwn(REGISTRIES, kind) ? REGISTRIES[kind] : undefined;
  if (known === undefined) {
    throw new AssayError("promotion/unknown-registry", `There is no registry of kind "${kind}".`, {
      fix: `Known are ${Object.keys(REGISTRIES).join(", ")}.`,
    });
  }
  const settings: Record<string, string> = {};
  for (const [key, value] of Object.entries(given)) {
    if (Object.hasOwn(known.settings, key) && typeof value === "string") settings[key] = value;
    else {
      throw new AssayError(
        "promotion/unknown-registry",
        `The registry "${kind}" has no setting "${key}" of this type.`,
        {
          fix: `Its settings are ${Object.keys(known.settings).join(", ")}, each a text.`,
        },
      );
    }
  }
  return known.open(root, settings);
}
