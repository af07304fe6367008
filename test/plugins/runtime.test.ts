import { chmodSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { withoutCommands } from "../../src/entry/log-guard.ts";
import { findNpm } from "../../src/entry/npm-program.ts";
import { ensureNativeHome } from "../../src/entry/runtime.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const log = () => undefined;

function folder(name: string): string {
  return mkdtempSync(path.join(tmpdir(), name));
}

/** A project without packages, whose npm is this script. */
function projectWithNpm(script: string) {
  const root = folder("assay-project-");
  mkdirSync(path.join(root, "runtime"));
  for (const name of ["package.json", "package-lock.json"])
    writeFileSync(path.join(root, "runtime", name), "{}");
  const bin = path.join(root, "bin");
  mkdirSync(path.join(bin, "node_modules/npm/bin"), { recursive: true });
  writeFileSync(path.join(bin, "node_modules/npm/bin/npm-cli.js"), script);
  symlinkSync("node_modules/npm/bin/npm-cli.js", path.join(bin, "npm"));
  const cache = folder("assay-cache-");
  return { bundle: path.join(root, "dist/index.mjs"), cache, env: { PATH: bin, RUNNER_TOOL_CACHE: cache } };
}

describe("where the native packages are", () => {
  test("beside the code in development, and where ASSAY_NATIVE_HOME says", async () => {
    const bundle = path.join(ROOT, "dist/index.mjs");
    expect(path.resolve(await ensureNativeHome({ env: {}, bundle, log }))).toBe(path.resolve(ROOT));
    expect(await ensureNativeHome({ env: { ASSAY_NATIVE_HOME: "/opt/native" }, bundle, log })).toBe(
      "/opt/native",
    );
  });

  test("a failing npm is quoted, and nothing half-made stays", async () => {
    const { env, bundle, cache } = projectWithNpm("console.error('npm error code E500'); process.exit(1);");
    await expect(ensureNativeHome({ env, bundle, log })).rejects.toMatchObject({
      code: "run/native-install-failed",
      message: expect.stringContaining("npm error code E500"),
      fix: expect.stringContaining("npm_config_registry"),
    });
    const [digest] = readdirSync(path.join(cache, "assay"));
    expect(readdirSync(path.join(cache, "assay", digest))).toEqual([]);
  });

  test("an npm that installs nothing is not believed", async () => {
    const { env, bundle } = projectWithNpm("");
    await expect(ensureNativeHome({ env, bundle, log })).rejects.toMatchObject({
      code: "run/native-install-failed",
    });
  });

  test("npm gets no token, and no shell reads its arguments", async () => {
    const { env, bundle } = projectWithNpm(
      "console.error(JSON.stringify([process.env, process.argv])); process.exit(1);",
    );
    const secret = { GITHUB_TOKEN: "s3cret", INPUT_TOKEN: "s3cret", ACTIONS_RUNTIME_TOKEN: "s3cret" };
    const error = await ensureNativeHome({ env: { ...env, ...secret }, bundle, log }).catch(String);
    expect(error).toContain("--ignore-scripts");
    expect(error).not.toContain("s3cret");
  });

  test("a folder that cannot be written is passed over for the next", async () => {
    const { env, bundle } = projectWithNpm("process.exit(1)");
    const file = path.join(folder("assay-file-"), "file");
    writeFileSync(file, "");
    const home = folder("assay-home-");
    const lines: string[] = [];
    const request = { ...env, RUNNER_TOOL_CACHE: file, HOME: home };
    await ensureNativeHome({ env: request, bundle, log: (line) => lines.push(line) }).catch(() => undefined);
    expect(lines.join()).toContain(path.join(home, ".cache", "assay"));
  });

  test("no npm at all", async () => {
    const { env, bundle } = projectWithNpm("");
    const empty = folder("assay-empty-");
    expect(findNpm({ PATH: empty }, path.join(empty, "node"))).toBeUndefined();
    expect(findNpm(env)).toEqual({
      command: process.execPath,
      args: [expect.stringMatching(/npm-cli\.js$/)],
    });
    expect(bundle).toBeTruthy();
  });

  test("a version manager's launcher is run as it is; relative folders of PATH are not searched", () => {
    const bin = folder("assay-shim-");
    writeFileSync(path.join(bin, "npm"), "#!/bin/sh\n");
    chmodSync(path.join(bin, "npm"), 0o755);
    expect(findNpm({ PATH: bin }, "/nowhere/of/node")).toEqual({ command: path.join(bin, "npm"), args: [] });
    expect(findNpm({ PATH: "." }, "/nowhere/of/node")).toBeUndefined();
  });
});

describe("the log guard", () => {
  test("no line begins with a command and none holds an old one", () => {
    let out = "";
    const stream = withoutCommands({
      write: (text) => {
        out += text;
      },
    });
    stream.write("::error::a\n  ::add-mask::b\r::debug::c\nx ##[error]d\nstd::vector and a:: stay\n");
    expect(out.split(/[\r\n]/).filter((line) => /^\s*::|##\[/.test(line))).toEqual([]);
    expect(out).toContain("std::vector and a:: stay");
  });
});
