import { randomUUID } from "node:crypto";
import { appendFile, stat } from "node:fs/promises";
import type { Delivery, Env } from "../../model/context.ts";
import { reasonOf } from "../../model/error.ts";
import { cutBytes, oneLine, present } from "../text.ts";

/** GitHub's limit for the summary of one step, in bytes; beyond it all of the summary is dropped. */
export const SUMMARY_LIMIT = 1024 * 1024;
const CUT = "\n\n_The rest did not fit into the step summary; it is in the report file._\n";

/** Appends to what other tools of the same step wrote, and leaves it whole. */
export async function appendSummary(env: Env, markdown: string): Promise<Delivery> {
  const target = "step summary";
  const path = present(env.GITHUB_STEP_SUMMARY);
  if (path === undefined) return { target, status: "skipped", message: "this runner keeps no step summary" };
  try {
    const used = await sizeOf(path);
    const room = SUMMARY_LIMIT - used - 2;
    const text = cutToRoom(markdown, room);
    if (text === undefined)
      return {
        target,
        status: "failed",
        code: "publish/summary-full",
        message: `the step summary holds ${used} of ${SUMMARY_LIMIT} bytes already`,
        fix: "put Assay in a step of its own",
      };
    await appendFile(path, `${used > 0 ? "\n" : ""}${text}\n`, "utf8");
    return { target, status: "done", message: text === markdown ? "written" : "written, cut to 1 MiB" };
  } catch (error) {
    return unwritable(target, error);
  }
}

function cutToRoom(markdown: string, room: number): string | undefined {
  if (Buffer.byteLength(markdown) <= room) return markdown;
  const left = room - Buffer.byteLength(CUT);
  return left < 256 ? undefined : `${cutBytes(markdown, left)}${CUT}`;
}

/** Outputs in the multi-line form, whose random delimiter no value can contain by design. */
export async function appendOutputs(
  env: Env,
  outputs: Readonly<Record<string, string | undefined>>,
): Promise<Delivery> {
  const target = "step outputs";
  const path = present(env.GITHUB_OUTPUT);
  if (path === undefined) return { target, status: "skipped", message: "this runner keeps no outputs" };
  const delimiter = `assay_${randomUUID()}`;
  const entries = Object.entries(outputs).filter(([, value]) => value !== undefined);
  const text = entries.map(([name, value]) => `${name}<<${delimiter}\n${value}\n${delimiter}\n`).join("");
  try {
    await appendFile(path, text, "utf8");
    return { target, status: "done", message: entries.map(([name]) => name).join(", ") };
  } catch (error) {
    return unwritable(target, error);
  }
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch {
    return 0;
  }
}

function unwritable(target: string, error: unknown): Delivery {
  return {
    target,
    status: "failed",
    code: "publish/file-unwritable",
    message: `the ${target} could not be written: ${oneLine(reasonOf(error))}`,
    fix: "check the disk of the runner and the file that the variable names",
  };
}
