import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { AssayError, reasonOf } from "../../../model/error.ts";
import { type Profile, ProfileSchema } from "../../../model/profile.ts";
import { contradictionIn } from "./contradictions.ts";

let compiled: ValidateFunction<Profile> | undefined;

/** @throws AssayError `data/profile` */
export function parseProfile(content: string, shown: string): Profile {
  let value: unknown;
  try {
    value = JSON.parse(content.replace(/^\uFEFF/, ""));
  } catch (thrown) {
    throw refused(shown, `it is not JSON: ${reasonOf(thrown)}`);
  }
  const version =
    typeof value === "object" && value !== null && "profile" in value ? value.profile : undefined;
  if (typeof version === "number" && version !== 1)
    throw refused(shown, `its format has the version ${version}, of which this Assay knows 1`);
  compiled ??= new Ajv2020({
    strict: false,
    strictNumbers: true,
    meta: false,
    validateSchema: false,
  }).compile<Profile>(ProfileSchema);
  if (!compiled(value)) {
    const [first] = compiled.errors ?? [];
    throw refused(shown, `\`${first?.instancePath || "/"}\` ${first?.message ?? "is not as expected"}`);
  }
  const contradiction = contradictionIn(value);
  if (contradiction !== undefined) throw refused(shown, contradiction);
  return value;
}

export function refused(shown: string, reason: string): AssayError {
  return new AssayError("data/profile", `\`${shown}\` cannot be read as a profile: ${reason}.`, {
    fix: "Write it again with `assay profile`, or restore it from git.",
    location: { path: shown },
  });
}
