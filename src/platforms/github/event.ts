import { readFile, stat } from "node:fs/promises";
import type { Env } from "../../model/context.ts";
import { reasonOf } from "../../model/error.ts";
import { present } from "../text.ts";

/** GitHub's own payloads stay far below; anything larger is not one. */
const LARGEST_EVENT = 32 * 1024 * 1024;

/** What started the run: the webhook's payload, or why it could not be read. */
export interface EventFile {
  readonly payload: unknown;
  readonly problem?: string;
}

export async function readEvent(env: Env): Promise<EventFile> {
  const path = present(env.GITHUB_EVENT_PATH);
  if (path === undefined) return { payload: {}, problem: "GITHUB_EVENT_PATH is not set" };
  try {
    if ((await stat(path)).size > LARGEST_EVENT) return { payload: {}, problem: `${path} is too large` };
    const payload: unknown = JSON.parse(await readFile(path, "utf8"));
    if (typeof payload === "object" && payload !== null && !Array.isArray(payload)) return { payload };
    return { payload: {}, problem: `${path} holds ${JSON.stringify(payload)?.slice(0, 40)}, not an object` };
  } catch (error) {
    return { payload: {}, problem: `${path}: ${reasonOf(error)}` };
  }
}

/** The value at a path of keys of untrusted JSON; undefined where the path ends early. */
export function at(value: unknown, ...keys: readonly string[]): unknown {
  let here = value;
  for (const key of keys) {
    if (typeof here !== "object" || here === null || !Object.hasOwn(here, key)) return undefined;
    here = (here as Record<string, unknown>)[key];
  }
  return here;
}

export function textAt(value: unknown, ...keys: readonly string[]): string | undefined {
  const found = at(value, ...keys);
  return typeof found === "string" && found !== "" ? found : undefined;
}

export function numberAt(value: unknown, ...keys: readonly string[]): number | undefined {
  const found = at(value, ...keys);
  return typeof found === "number" && Number.isSafeInteger(found) && found > 0 ? found : undefined;
}
