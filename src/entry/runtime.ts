import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFile, mkdir, mkdtemp, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import type { Env } from "../model/context.ts";
import { AssayError, reasonOf } from "../model/error.ts";
import { findNpm } from "./npm-program.ts";

/** The packages that `loadNative` loads. */
const NATIVE_PACKAGES = ["@duckdb/node-api", "onnxruntime-node", "@astral-sh/ruff-wasm-nodejs", "sharp"];
const INSTALL_TIMEOUT_MS = 300_000;
/** Names under which a token of ours may be in the environment; installing needs none of them. */
const SECRETS = /^(GITHUB_TOKEN|GH_TOKEN|INPUT_TOKEN|ASSAY_GITLAB_TOKEN|GITLAB_TOKEN|ACTIONS_.*TOKEN)$/i;

export interface NativeHomeRequest {
  readonly env: Env;
  /** Absolute path of the bundle; `runtime/` is beside its folder. */
  readonly bundle: string;
  /** Told before something that takes seconds. */
  readonly log: (line: string) => void;
}

/**
 * The folder whose node_modules holds the native packages, installed now if this machine has none yet.
 * Safe when several jobs do it at once: each installs into a folder of its own, and the first to finish
 * is renamed into place.
 * @throws AssayError `run/native-npm-missing`, `run/native-install-failed`
 */
export async function ensureNativeHome({ env, bundle, log }: NativeHomeRequest): Promise<string> {
  if (env.ASSAY_NATIVE_HOME) return path.resolve(env.ASSAY_NATIVE_HOME);
  const root = path.join(path.dirname(bundle), "..");
  if (resolvesFrom(root)) return root;
  const runtime = path.join(root, "runtime");
  const lock = await readLock(runtime);
  const place = path.join("assay", createHash("sha256").update(lock).digest("hex").slice(0, 16), machine());
  const bases = cacheFolders(env);
  for (const base of bases) {
    const home = path.join(base, place);
    if (await exists(path.join(home, "package.json"))) return home;
  }
  const base = await firstWritable(bases);
  const home = path.join(base, place);
  log(`Installing DuckDB and ONNX Runtime into ${home} (once a runner)`);
  await install(env, runtime, home);
  return home;
}

function resolvesFrom(root: string): boolean {
  const require = createRequire(path.join(root, "package.json"));
  try {
    for (const name of NATIVE_PACKAGES) require.resolve(name);
    return true;
  } catch {
    return false;
  }
}

async function readLock(runtime: string): Promise<Buffer> {
  try {
    return await readFile(path.join(runtime, "package-lock.json"));
  } catch (error) {
    throw failed(`${runtime} cannot be read: ${reasonOf(error)}`);
  }
}

/** Tool caches are shared between images, so the C library is part of the name. */
function machine(): string {
  const name = `${process.platform}-${process.arch}`;
  if (process.platform !== "linux" || process.report === undefined) return name;
  // Looking up the names of open connections takes seconds; this Node knows it, its types do not yet.
  Object.assign(process.report, { excludeNetwork: true });
  const report: unknown = process.report.getReport();
  const header = typeof report === "object" && report !== null && "header" in report ? report.header : {};
  const isGlibc = typeof header === "object" && header !== null && "glibcVersionRuntime" in header;
  return `${name}-${isGlibc ? "glibc" : "musl"}`;
}

/** The runner's tool cache outlives the job; a person's cache folder does as well. */
function cacheFolders(env: Env): string[] {
  const own = env.XDG_CACHE_HOME || env.LOCALAPPDATA || (env.HOME && path.join(env.HOME, ".cache"));
  return [env.RUNNER_TOOL_CACHE, own, os.tmpdir()].filter((folder): folder is string => Boolean(folder));
}

async function firstWritable(bases: readonly string[]): Promise<string> {
  let reason = "";
  for (const base of bases) {
    try {
      await mkdir(path.join(base, "assay"), { recursive: true });
      const probe = await mkdtemp(path.join(base, "assay", ".probe-"));
      await rm(probe, { recursive: true });
      return base;
    } catch (error) {
      reason = reasonOf(error);
    }
  }
  throw failed(`no cache folder can be written (${reason})`);
}

async function install(env: Env, runtime: string, home: string): Promise<void> {
  await mkdir(path.dirname(home), { recursive: true });
  const folder = await mkdtemp(path.join(path.dirname(home), ".installing-"));
  try {
    for (const name of ["package.json", "package-lock.json"])
      await copyFile(path.join(runtime, name), path.join(folder, name));
    await runNpm(env, folder);
    if (!resolvesFrom(folder)) throw failed("npm ended well, but the packages are not there");
    await pruneOnnxRuntime(folder);
    await rename(folder, home).catch(async (error) => {
      // Another job was faster; its folder has the same bytes.
      if (!(await exists(path.join(home, "package.json")))) throw failed(reasonOf(error));
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function runNpm(env: Env, cwd: string): Promise<void> {
  const npm = findNpm(env);
  if (npm === undefined)
    throw new AssayError("run/native-npm-missing", "npm, which installs the native packages, was not found", {
      fix: "add a step with actions/setup-node before Assay, or set ASSAY_NATIVE_HOME to a folder that has them",
    });
  const options = [
    "--ignore-scripts",
    "--omit=dev",
    "--prefer-offline",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
  ];
  const clean = Object.fromEntries(Object.entries(env).filter(([name]) => !SECRETS.test(name)));
  const child = spawn(npm.command, [...npm.args, "ci", ...options], {
    cwd,
    env: clean,
    stdio: ["ignore", "ignore", "pipe"],
    timeout: INSTALL_TIMEOUT_MS,
    windowsHide: true,
  });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said = `${said}${text}`.slice(0, 4_000);
  });
  const outcome = await new Promise<string | undefined>((resolve) => {
    child.on("error", (error) => resolve(error.message));
    child.on("close", (code, signal) => {
      if (signal !== null) resolve(`npm was ended by ${signal} after at most ${INSTALL_TIMEOUT_MS / 1000} s`);
      else resolve(code === 0 ? undefined : `npm ci ended with ${code}`);
    });
  });
  if (outcome !== undefined) throw failed([outcome, ...said.trim().split("\n").slice(0, 6)].join("\n  "));
}

/** ONNX Runtime ships every platform's libraries; a runner needs its own, a tenth of them. */
async function pruneOnnxRuntime(folder: string): Promise<void> {
  const bin = path.join(folder, "node_modules", "onnxruntime-node", "bin");
  for (const napi of await foldersIn(bin))
    for (const platform of await foldersIn(path.join(bin, napi)))
      for (const arch of await foldersIn(path.join(bin, napi, platform)))
        if (platform !== process.platform || arch !== process.arch)
          await rm(path.join(bin, napi, platform, arch), { recursive: true, force: true });
}

async function foldersIn(folder: string): Promise<string[]> {
  if (!(await exists(folder))) return [];
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}

function failed(reason: string): AssayError {
  return new AssayError(
    "run/native-install-failed",
    `the native packages could not be installed: ${reason}`,
    {
      fix: "check the runner's network and npm_config_registry, or set ASSAY_NATIVE_HOME to a folder that has them",
    },
  );
}
