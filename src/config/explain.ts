import type { SourceDocument } from "./document.ts";
import { type Path, pathOf } from "./pointer.ts";
import type { ProblemList } from "./problems.ts";
import { suggestion } from "./suggest.ts";
import type { SchemaError } from "./validator.ts";
import { expected, pathName, quote, type SchemaLike, seen } from "./wording.ts";

export interface Scene {
  readonly document: SourceDocument;
  readonly problems: ProblemList;
  /** Where the value that was checked stands in the file. */
  readonly base: Path;
  /** The value that was checked. */
  readonly value: unknown;
  /** More to say of a key that is not known here, where the caller knows where it belongs. */
  hint?(key: string, path: Path): string | undefined;
}

/** Says each thing that the schema did not allow as a sentence with its place. */
export function explain(errors: readonly SchemaError[], scene: Scene): void {
  for (const error of withoutEchoes(errors)) tell(error, scene);
}

function tell(error: SchemaError, scene: Scene): void {
  const { document, problems } = scene;
  const path = [...scene.base, ...pathOf(error.instancePath, scene.value)];
  const known = Object.keys(error.parentSchema.properties ?? {});
  switch (error.keyword) {
    case "additionalProperties":
    case "unevaluatedProperties": {
      const key = String(error.params["additionalProperty"] ?? error.params["unevaluatedProperty"]);
      const where = path.length === 0 ? "at the top" : `in ${pathName(path)}`;
      const fix =
        key === "<<"
          ? "YAML 1.2 has no merge keys; repeat the keys, or use an alias for the whole value"
          : (scene.hint?.(key, path) ?? suggestion(key, known));
      problems.add(
        "config/unknown-key",
        `${quote(key)} is no known key ${where}`,
        document.locateKey([...path, key]),
        fix,
      );
      return;
    }
    case "required":
    case "dependentRequired": {
      const key = String(error.params["missingProperty"]);
      const wanted = error.parentSchema.properties?.[key];
      const what = wanted ? `; expected ${expected(wanted)}` : "";
      problems.add("config/required", `${pathName(path)} has no \`${key}\`${what}`, document.locateKey(path));
      return;
    }
    case "propertyNames":
      problems.add(
        "config/name",
        `${quote(String(error.params["propertyName"]))} is no name; expected letters, digits, \`.\`, \`_\` and \`-\`, at most 64, beginning with a letter or digit`,
        document.locateKey([...path, String(error.params["propertyName"])]),
      );
      return;
    case "minItems":
    case "minLength":
    case "minProperties": {
      const given = Array.isArray(error.data) ? error.data.length : 0;
      const what =
        given === 0 ? "is empty" : `has ${given} of at least ${String(error.params["limit"])} entries`;
      problems.add("config/value", `${pathName(path)} ${what}`, document.locate(path));
      return;
    }
    case "uniqueItems": {
      const index = Math.max(Number(error.params["i"]), Number(error.params["j"]));
      const list = Array.isArray(error.data) ? error.data : [];
      problems.add(
        "config/value",
        `${pathName(path)} names ${seen(list[index])} twice`,
        document.locate([...path, index]),
        "Keep one of them",
      );
      return;
    }
    default:
      problems.add(
        "config/value",
        `${pathName(path)} is ${seen(error.data)}; expected ${expected(error.parentSchema)}`,
        document.locate(path),
        fixFor(error.data, error.parentSchema),
      );
  }
}

/** What a person who wrote this most likely has to change. */
function fixFor(data: unknown, schema: SchemaLike): string | undefined {
  const branches = schema.anyOf ?? schema.oneOf ?? [schema];
  const choices = branches.flatMap(
    (branch) => branch.enum ?? (branch.const === undefined ? [] : [branch.const]),
  );
  const texts = choices.filter((choice) => typeof choice === "string");
  if (typeof data === "string") {
    if (texts.length > 0) {
      const near = suggestion(data, texts);
      if (near?.startsWith("Did")) return near;
    }
    const takesNumber = branches.some(({ type }) => type === "number" || type === "integer");
    const digits = data.trim().replaceAll(/[_,' ]/g, "");
    if (takesNumber && /^-?\d+(\.\d+)?$/.test(digits)) return `Write ${digits}`;
    if (branches.some(({ type }) => type === "boolean") && /^(yes|on|y)$/i.test(data)) return "Write true";
    if (branches.some(({ type }) => type === "boolean") && /^(no|off|n)$/i.test(data)) return "Write false";
  }
  const isItem = ["string", "number", "boolean"].includes(typeof data);
  if (isItem && branches.every(({ type }) => type === "array")) return `Write a list: [${String(data)}]`;
  const scalar = typeof data === "boolean" || (typeof data === "number" && Number.isFinite(data));
  if (scalar && texts.length === 0 && branches.every(({ type }) => type === "string"))
    return `Put it in quotes: "${data}"`;
  return undefined;
}

/**
 * ajv reports every branch of a choice. Where the value can only have meant one branch, that branch's errors are
 * what helps; otherwise the choice as a whole is.
 */
function withoutEchoes(errors: readonly SchemaError[]): readonly SchemaError[] {
  const choices = errors.filter(({ keyword }) => keyword === "anyOf" || keyword === "oneOf");
  // A property name that breaks its pattern is reported as the pattern and as the name.
  const dropped = new Set(
    errors.filter((error) => error.schemaPath.includes("/propertyNames/") || error.keyword === "if"),
  );
  for (const choice of choices) {
    const inside = errors.filter(
      (error) =>
        error.schemaPath.startsWith(`${choice.schemaPath}/`) &&
        (error.instancePath === choice.instancePath ||
          error.instancePath.startsWith(`${choice.instancePath}/`)),
    );
    const branches = choice.parentSchema.anyOf ?? choice.parentSchema.oneOf ?? [];
    const possible = branches
      .map((_, index) => index)
      .filter((index) => couldMean(branches[index], choice.data));
    const begun = possible.filter((index) => hasRequired(branches[index], choice.data));
    const meant = begun.length === 1 ? begun : possible;
    const kept = meant.length === 1 ? `${choice.schemaPath}/${meant[0]}/` : undefined;
    const structured = typeof choice.data === "object" && choice.data !== null;
    const helps =
      structured && kept !== undefined && inside.some((error) => error.schemaPath.startsWith(kept));
    for (const error of inside) if (!helps || !error.schemaPath.startsWith(kept ?? "")) dropped.add(error);
    if (helps) dropped.add(choice);
  }
  return errors.filter((error) => !dropped.has(error));
}

/** True for a map with all keys that one of the branch must have. */
function hasRequired({ required = [] }: SchemaLike, data: unknown): boolean {
  return typeof data === "object" && data !== null && required.every((key) => Object.hasOwn(data, key));
}

/** True when the value has the branch's type and, for a map, the constants that tell it from its neighbours. */
function couldMean(branch: SchemaLike, data: unknown): boolean {
  if (Array.isArray(data)) return branch.type === "array";
  if (typeof data === "object" && data !== null) {
    if (branch.type !== "object") return false;
    const values = data as Readonly<Record<string, unknown>>;
    return Object.entries(branch.properties ?? {}).every(
      ([key, { const: constant }]) =>
        constant === undefined || !Object.hasOwn(values, key) || values[key] === constant,
    );
  }
  return branch.type === typeof data;
}
