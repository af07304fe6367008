// Builds dist/index.mjs, the one program that every action runs, and dist/metrics, what `assay/metrics` imports:
// TypeScript to JavaScript, then ncc. Types are checked by `npm run types`, not here.
// `--out DIR` builds elsewhere, `--check` compares with what is committed and changes nothing.
import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { NATIVE_PACKAGES } from "./plugins/runtime-lock.ts";

const root = fileURLToPath(new URL("../", import.meta.url));

function node(script: string, args: readonly string[]): void {
  const { status } = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) throw new Error(`${path.basename(script)} ended with ${status}`);
}

function program(name: string, bin: string): string {
  const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
  return path.join(path.dirname(manifest), bin);
}

/** Everything that ncc writes, as text by path. */
function filesOf(folder: string): Map<string, string> {
  if (!existsSync(folder)) return new Map();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  return new Map(files.sort().map((file) => [path.relative(folder, file), readFileSync(file, "latin1")]));
}

/** One module and what it imports as one file. */
function pack(compiled: string, out: string): void {
  // With this extension ncc writes a module that needs no package.json beside it.
  renameSync(`${compiled}.js`, `${compiled}.mjs`);
  const externals = NATIVE_PACKAGES.flatMap((name) => ["-e", name]);
  node(program("@vercel/ncc", "dist/ncc/cli.js"), [
    "build",
    `${compiled}.mjs`,
    "--out",
    out,
    "--no-cache",
    ...externals,
  ]);
}

function build(out: string): void {
  // Always the same folder: webpack numbers modules by their paths, and the same source must give the same bytes.
  const emitted = path.join(root, "build", "bundle");
  rmSync(emitted, { recursive: true, force: true });
  try {
    node(program("typescript", "bin/tsc"), [
      "-p",
      "tsconfig.build.json",
      "--outDir",
      emitted,
      "--noCheck",
      "--declaration",
      "false",
    ]);
    rmSync(out, { recursive: true, force: true });
    pack(path.join(emitted, "entry", "bundle"), out);
    pack(path.join(emitted, "gates", "evaluation", "metrics", "public"), path.join(out, "metrics"));
    const types = path.join(out, "metrics", "types");
    node(program("typescript", "bin/tsc"), ["-p", "tsconfig.metrics.json", "--outDir", types]);
    for (const [name, text] of filesOf(out)) {
      const withoutPaths = text.replaceAll(root, "/");
      if (withoutPaths !== text) writeFileSync(path.join(out, name), withoutPaths, "latin1");
    }
  } finally {
    rmSync(emitted, { recursive: true, force: true });
  }
}

const dist = path.join(root, "dist");
if (process.argv.includes("--check")) {
  const scratch = mkdtempSync(path.join(os.tmpdir(), "assay-dist-"));
  build(scratch);
  const fresh = filesOf(scratch);
  const committed = filesOf(dist);
  const names = new Set([...fresh.keys(), ...committed.keys()]);
  const stale = [...names].filter((name) => fresh.get(name) !== committed.get(name));
  rmSync(scratch, { recursive: true });
  for (const name of stale) console.error(`dist/${name} is stale`);
  if (stale.length > 0) {
    console.error("Run: npm run bundle");
    process.exitCode = 1;
  }
} else {
  const at = process.argv.indexOf("--out");
  const out = at === -1 ? dist : path.resolve(process.argv[at + 1]);
  build(out);
  for (const [name, text] of filesOf(out))
    console.log(`${path.join(path.relative(root, out), name)} ${(text.length / 1e6).toFixed(1)} MB`);
}
