import { createHash } from "node:crypto";
import type { Profile } from "../../../model/profile.ts";
import type { DataTable } from "../table.ts";
import { type ProfileOptions, profileTable } from "./measure.ts";

export interface ProfileRequest extends ProfileOptions {
  /** Of Assay. */
  readonly version: string;
}

/** The profile of a table, the same bytes for the same data. */
export async function profileOf(table: DataTable, { version, ...options }: ProfileRequest): Promise<Profile> {
  const { rows, columns } = await profileTable(table, options);
  return {
    profile: 1,
    tool: { name: "assay", version },
    source: table.name,
    digest: digestOf(table),
    rows,
    columns: [...columns],
  };
}

/** Of a single file its own; of several that of the list of them. */
function digestOf({ inputs }: DataTable): string {
  if (inputs.length === 1) return inputs[0].digest;
  const list = inputs.map(({ path, digest }) => `${digest} ${path}\n`).join("");
  return `sha256:${createHash("sha256").update(list).digest("hex")}`;
}
