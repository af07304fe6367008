import { existsSync } from "node:fs";
import { join } from "node:path";
import type { ObjectAccess } from "../file-options.ts";
import { duckDbDialect } from "./dialect.ts";

/** The engine's version, which an extension must have been built for. */
export const EXTENSION_VERSION = "v1.5.5";

const NAME = "httpfs.duckdb_extension";

/** The extension in a folder, laid out flat or as DuckDB does. */
export function findExtension(folder: string): string | undefined {
  const platforms = ["linux_amd64", "linux_arm64", "osx_amd64", "osx_arm64", "windows_amd64"];
  const places = [
    join(folder, NAME),
    join(folder, EXTENSION_VERSION, NAME),
    ...platforms.map((platform) => join(folder, EXTENSION_VERSION, platform, NAME)),
  ];
  return places.find(existsSync);
}

/** Statements that let a session read objects of S3; which of them, `allowed_paths` says. */
export function accessStatements(access: ObjectAccess): readonly string[] {
  const { text } = duckDbDialect;
  const secret = [
    "TYPE s3",
    `REGION ${text(access.region)}`,
    ...(access.keyId === undefined ? [] : [`KEY_ID ${text(access.keyId)}`]),
    ...(access.secretKey === undefined ? [] : [`SECRET ${text(access.secretKey)}`]),
    ...(access.sessionToken === undefined ? [] : [`SESSION_TOKEN ${text(access.sessionToken)}`]),
    ...endpoint(access.endpoint),
  ];
  return [`LOAD ${text(access.extension)}`, `CREATE SECRET objects (${secret.join(", ")})`];
}

function endpoint(address: string | undefined): readonly string[] {
  if (address === undefined) return [];
  const { host, protocol } = new URL(address);
  const isEncrypted = protocol === "https:";
  return [`ENDPOINT ${duckDbDialect.text(host)}`, "URL_STYLE 'path'", `USE_SSL ${isEncrypted}`];
}
