import { readFileSync } from "node:fs";

/** What cannot be bundled: native libraries and WebAssembly that load their own files. */
export const NATIVE_PACKAGES = [
  "@astral-sh/ruff-wasm-nodejs",
  "@duckdb/node-api",
  "onnxruntime-node",
  "sharp",
];

interface LockedPackage {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly [key: string]: unknown;
}

/**
 * runtime/package.json and its lock: the part of the project's own lock that the native packages need,
 * so that the action runs on exactly the versions, and the bytes, that were tested.
 */
export function runtimeFiles(root: URL): Map<string, string> {
  const manifest = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));
  const lock = JSON.parse(readFileSync(new URL("package-lock.json", root), "utf8"));
  const packages: Readonly<Record<string, LockedPackage>> = lock.packages;
  const dependencies = Object.fromEntries(
    NATIVE_PACKAGES.map((name) => [name, String(manifest.dependencies[name])]),
  );
  const closure = new Map<string, LockedPackage>();
  const open = NATIVE_PACKAGES.map((name) => find(packages, "", name, false));
  while (open.length > 0) {
    const path = open.pop();
    if (path === undefined || closure.has(path)) continue;
    closure.set(path, withoutAddress(packages[path]));
    for (const name of Object.keys(packages[path].dependencies ?? {}))
      open.push(find(packages, path, name, false));
    for (const name of Object.keys(packages[path].optionalDependencies ?? {}))
      open.push(find(packages, path, name, true));
  }
  const head = { name: "assay-runtime", version: String(manifest.version) };
  const license = String(manifest.license);
  const sorted = [...closure].sort(([a], [b]) => (a < b ? -1 : 1));
  const newLock = {
    ...head,
    lockfileVersion: lock.lockfileVersion,
    requires: true,
    packages: { "": { ...head, license, dependencies }, ...Object.fromEntries(sorted) },
  };
  const description = "The packages that Assay's bundle cannot hold; installed once a runner";
  return new Map([
    ["runtime/package.json", json({ ...head, private: true, description, license, dependencies })],
    ["runtime/package-lock.json", json(newLock)],
  ]);
}

/** Node's own search: the nearest node_modules upwards. */
function find(
  packages: Readonly<Record<string, LockedPackage>>,
  from: string,
  name: string,
  optional: boolean,
): string | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/node_modules/")))) {
    const path = folder === "" ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (packages[path] !== undefined) return path;
    if (folder === "") break;
  }
  if (optional) return undefined;
  throw new Error(`${name}, which ${from || "the project"} needs, is not in package-lock.json`);
}

function withoutAddress({ resolved: _, dev: __, ...rest }: LockedPackage): LockedPackage {
  return rest;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
