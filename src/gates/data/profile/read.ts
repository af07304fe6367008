import { open, readFile, stat } from "node:fs/promises";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { AssayError, reasonOf } from "../../../model/error.ts";
import { type Profile, ProfileSchema } from "../../../model/profile.ts";

/** A profile of a thousand columns has some 10 MB; more is not read as one. */
const LARGEST = 64 * 2 ** 20;
/** A table of JSON objects may have a column `profile`, but no such schema and no such tool. */
const MARKS = [
  /^\s*\{\s*"\$schema"\s*:\s*"[^"\\]*\/profile-\d+\.json"/,
  /^\s*\{\s*"profile"\s*:\s*\d+\s*,\s*"tool"\s*:\s*\{/,
];
/** The key that tells a profile stands near the file's beginning. */
const HEAD = 512;

/**
 * The profile in a file, or undefined where the file is something else, as its first bytes tell.
 * @throws AssayError `data/profile` for one that is damaged, too large or of another version
 */
export async function readProfile(localPath: string, shown: string): Promise<Profile | undefined> {
  if (!(await looksLikeProfile(localPath))) return undefined;
  const { size } = await stat(localPath);
  if (size > LARGEST) throw refused(shown, `it has ${size} bytes, more than a profile can`);
  return parseProfile(await readFile(localPath, "utf8"), shown);
}

async function looksLikeProfile(localPath: string): Promise<boolean> {
  const file = await open(localPath).catch(() => undefined);
  if (file === undefined) return false;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    const head = buffer.toString("utf8", 0, bytesRead).replace(/^\uFEFF/, "");
    return MARKS.some((mark) => mark.test(head));
  } finally {
    await file.close();
  }
}

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
  compiled ??= new Ajv2020({ strict: false }).compile<Profile>(ProfileSchema);
  if (!compiled(value)) {
    const [first] = compiled.errors ?? [];
    throw refused(shown, `\`${first?.instancePath || "/"}\` ${first?.message ?? "is not as expected"}`);
  }
  const contradiction = contradictionIn(value);
  if (contradiction !== undefined) throw refused(shown, contradiction);
  return value;
}

/** Numbers that no measurement gives: somebody wrote them. */
function contradictionIn({ rows, columns }: Profile): string | undefined {
  const names = new Set<string>();
  for (const { name, nulls, values = [], numbers, text } of columns) {
    if (names.has(name)) return `it has two columns \`${name}\``;
    names.add(name);
    if (nulls > rows) return `column \`${name}\` has ${nulls} NULLs in ${rows} rows`;
    const listed = values.reduce((sum, [, count]) => sum + count, 0);
    if (listed > rows - nulls) return `the values of column \`${name}\` occur in more rows than have one`;
    for (const finite of [numbers?.finite, text?.lengths]) {
      const { edges, counts = [], count } = finite ?? { count: 0 };
      if (edges === undefined) continue;
      const total = counts.reduce((sum, one) => sum + one, 0);
      if (edges.length !== counts.length + 1 || total !== count)
        return `the bins of column \`${name}\` do not hold its ${count} values`;
      if (edges.some((edge, at) => at > 0 && edge < edges[at - 1]))
        return `the bins of column \`${name}\` do not ascend`;
    }
  }
  return undefined;
}

function refused(shown: string, reason: string): AssayError {
  return new AssayError("data/profile", `\`${shown}\` cannot be read as a profile: ${reason}.`, {
    fix: "Write it again with `assay profile`, or restore it from git.",
    location: { path: shown },
  });
}
