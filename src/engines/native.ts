import { createRequire } from "node:module";
import path from "node:path";

let home: string | undefined;

/**
 * Names the folder whose `node_modules` holds the native packages. A bundle has none beside it: its entry
 * installs them into the runner's tool cache and says so here, once, before any gate runs.
 */
export function setNativeHome(folder: string | undefined): void {
  home = folder;
}

export function nativeHome(): string | undefined {
  return home;
}

/** Loads a package with native or WebAssembly parts: onnxruntime-node, @duckdb/node-api, ruff. */
export function loadNative<Module>(name: string): Module {
  const from = home === undefined ? import.meta.url : path.join(home, "package.json");
  return createRequire(from)(name) as Module;
}
