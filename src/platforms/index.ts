import type { Env, Platform } from "../model/context.ts";
import { AssayError } from "../model/error.ts";
import { github } from "./github/index.ts";
import { gitlab } from "./gitlab/index.ts";
import { jenkins } from "./jenkins/index.ts";
import { local } from "./local/index.ts";

export { commentMarker } from "./marker.ts";

/** In the order of detection; `local` fits everywhere and so comes last. */
export const PLATFORMS: readonly Platform[] = [github, gitlab, jenkins, local];

/**
 * The platform that this environment is, or the one that `override` names.
 * @throws AssayError `publish/unknown-platform`
 */
export function detectPlatform(env: Env, override?: string): Platform {
  if (override === undefined || override === "")
    return PLATFORMS.find((platform) => platform.detect(env)) ?? local;
  const named = PLATFORMS.find((platform) => platform.id === override);
  if (named !== undefined) return named;
  throw new AssayError("publish/unknown-platform", `there is no platform ${JSON.stringify(override)}`, {
    fix: `use one of ${PLATFORMS.map((platform) => platform.id).join(", ")}, or leave --platform out`,
  });
}
