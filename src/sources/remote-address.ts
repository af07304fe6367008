import { AssayError } from "../model/error.ts";

/** True for a path that names something on another machine. */
export function isRemote(path: string): boolean {
  return /^(https?|s3):\/\//i.test(path);
}

/** Parts of a query that are no secret of somebody. */
const HARMLESS =
  /^(versionid|version|format|file|filename|path|id|name|page|year|month|day|raw|ref|download)$/i;

/** An address for messages and reports: without passwords, and without what a signed link is signed with. */
export function shownAddress(address: string): string {
  const [, start, host, rest] = /^([a-z0-9]+:\/\/)([^/?#]*)([^#]*)/is.exec(address) ?? [];
  if (start === undefined) return address;
  const [path, query] = splitOnce(rest, "?");
  const shown = (query ?? "").split("&").map((pair) => {
    const [name, value] = splitOnce(pair, "=");
    return value === undefined || HARMLESS.test(name) ? pair : `${name}=•••`;
  });
  return `${start}${host.replace(/^.*@/s, "")}${path}${query === undefined ? "" : `?${shown.join("&")}`}`;
}

function splitOnce(text: string, sign: string): readonly [string, string | undefined] {
  const at = text.indexOf(sign);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

/** @throws AssayError `source/address` for what is no address of http or https, or holds a password */
export function parseAddress(address: string): URL {
  let url: URL | undefined;
  try {
    url = new URL(address);
  } catch {
    // Said below; the constructor's own words would repeat what may be a secret.
  }
  const problem =
    url === undefined || !/^https?:$/.test(url.protocol)
      ? "is no address of http or https"
      : url.username !== "" || url.password !== ""
        ? "holds a user name or a password"
        : undefined;
  if (url !== undefined && problem === undefined) return url;
  throw new AssayError("source/address", `\`${shownAddress(address)}\` ${problem}.`, {
    fix: "Write `https://host/path`. An address is no place for secrets; see the documentation of sources for where they go.",
  });
}

export interface ObjectAddress {
  readonly bucket: string;
  /** A key, or a glob of keys. */
  readonly key: string;
  readonly version?: string;
}

/** Reads `s3://bucket/key` and `s3://bucket/key?versionId=…`. @throws AssayError `source/address` */
export function parseObject(address: string): ObjectAddress {
  const [, bucket, key, version] =
    /^s3:\/\/([a-z0-9][a-z0-9.-]{1,62})\/(.+?)(?:\?versionId=([\w.+/=~-]{1,1024}))?$/is.exec(address) ?? [];
  if (bucket !== undefined) return { bucket, key, ...(version === undefined ? {} : { version }) };
  throw new AssayError("source/address", `\`${shownAddress(address)}\` names no object of S3.`, {
    fix: "Write `s3://bucket/key`, and `?versionId=…` after it for one version of the object.",
  });
}

/** Where a download goes below a folder, by the folders and the name that the address has. */
export function placeOf(address: string): string {
  const path = address.replace(/^[a-z0-9]+:\/\//i, "").replace(/[?#].*$/s, "");
  const names = path.split(/[\\/]/).filter((name) => name !== "" && name !== "." && name !== "..");
  return names
    .map((name) =>
      decoded(name)
        .replaceAll(/[\p{Cc}:?*"<>|\\/]/gu, "_")
        .slice(-200),
    )
    .join("/");
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
