import { constants } from "node:fs";
import { open, readdir } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import type { Config } from "../model/config.ts";
import { AssayError, reasonOf } from "../model/error.ts";
import type { GateKind } from "../model/gate.ts";
import { passportNames } from "../sources/passport-names.ts";
import { digestOf, parseConfig } from "./parse.ts";
import { nearest } from "./suggest.ts";
import { quote } from "./wording.ts";

const MOST_BYTES = 2 ** 20;

/**
 * Reads a config file.
 *
 * @param path as the user gave it; it stands in every message and in `Config.path`
 * @param cwd folder that a relative `path` starts at
 * @throws AssayError `config/missing`, `config/unreadable`, `config/encoding`
 * @throws ConfigProblems for what is wrong inside the file
 */
export async function loadConfig(
  path: string,
  kinds: readonly GateKind[],
  cwd: string = process.cwd(),
): Promise<Config> {
  const absolute = resolve(cwd, path);
  const bytes = await readBytes(path, absolute);
  const root = dirname(absolute);
  const passportsIn = (folder: string) => passportNames(root, folder);
  const config = parseConfig(decode(bytes, path), { path, root, passportsIn }, kinds);
  return { ...config, digest: digestOf(bytes) };
}

async function readBytes(path: string, absolute: string): Promise<Uint8Array> {
  const location = { path };
  try {
    // O_NONBLOCK: opening a pipe that nobody writes to would wait for ever.
    await using file = await open(absolute, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stat = await file.stat();
    if (!stat.isFile()) {
      const what = stat.isDirectory() ? "a folder" : "no regular file";
      throw new AssayError("config/unreadable", `${quote(path)} is ${what}; expected a YAML file`, {
        location,
        fix: stat.isDirectory()
          ? `Name the file in it, such as ${quote(join(path, "assay.yml"))}`
          : undefined,
      });
    }
    if (stat.size > MOST_BYTES) {
      throw new AssayError(
        "config/unreadable",
        `${quote(path)} has ${stat.size} bytes; a config has at most ${MOST_BYTES}`,
        { location },
      );
    }
    return await file.readFile();
  } catch (thrown) {
    if (thrown instanceof AssayError) throw thrown;
    const { code } = thrown as { readonly code?: unknown };
    if (code === "ENOENT" || code === "ENOTDIR") {
      const near = await nearestConfig(absolute);
      throw new AssayError("config/missing", `there is no config at ${quote(path)}`, {
        location,
        fix:
          near === undefined
            ? "Name another file with --config, or run `assay init` to write one"
            : `Did you mean --config ${quote(join(dirname(path), near))}?`,
        cause: thrown,
      });
    }
    throw new AssayError("config/unreadable", `${quote(path)} cannot be read: ${reasonOf(thrown)}`, {
      location,
      cause: thrown,
    });
  }
}

/**
 * A YAML file beside the one that is not there, of nearly the same name: `assay.yaml` for `assay.yml`. Else one
 * of the same name in a folder above, for those who stand in a folder of the project.
 */
async function nearestConfig(absolute: string): Promise<string | undefined> {
  const folder = dirname(absolute);
  const name = basename(absolute);
  const beside = await readdir(folder).catch(() => []);
  const near = nearest(
    name,
    beside.filter((other) => /\.ya?ml$/i.test(other)),
  );
  if (near !== undefined) return near;
  for (let above = dirname(folder); ; above = dirname(above)) {
    const names: readonly string[] = await readdir(above).catch(() => []);
    if (names.includes(name)) return relative(folder, join(above, name));
    if (above === dirname(above)) return undefined;
  }
}

function decode(bytes: Uint8Array, path: string): string {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    return decoder.decode(bytes);
  } catch {
    throw new AssayError("config/encoding", `${quote(path)} is not UTF-8`, {
      location: { path, line: lineOfBadByte(bytes) },
      fix: "Save the file as UTF-8",
    });
  }
}

/** A line feed never is part of a longer UTF-8 sequence, so lines can be tried one by one. */
function lineOfBadByte(bytes: Uint8Array): number {
  let start = 0;
  for (let line = 1; ; line++) {
    const end = bytes.indexOf(0x0a, start);
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(start, end === -1 ? undefined : end));
    } catch {
      return line;
    }
    if (end === -1) return line;
    start = end + 1;
  }
}
