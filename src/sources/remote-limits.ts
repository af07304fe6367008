import { BlockList, isIP } from "node:net";
import { AssayError } from "../model/error.ts";
import { shownAddress } from "./remote-address.ts";

/** What fetching from another machine may take. */
export interface FetchLimits {
  readonly bytes: number;
  /** When it must be done, by the monotonic clock. */
  readonly ends: number;
  /** True where the config allows that nobody vouches for who answers. */
  readonly allowHttp: boolean;
}

/** Ends what is under way when the time is over. */
export function signalOf({ ends }: FetchLimits): AbortSignal {
  return AbortSignal.timeout(Math.max(1, Math.floor(ends - performance.now())));
}

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet("127.0.0.0", 8);
LOOPBACK.addAddress("::1", "ipv6");

/** Addresses at which clouds tell machines their own secrets. */
const METADATA = new BlockList();
METADATA.addSubnet("169.254.0.0", 16);
METADATA.addSubnet("0.0.0.0", 8);
METADATA.addAddress("100.100.100.200");
METADATA.addAddress("192.0.0.192");
METADATA.addSubnet("fe80::", 10, "ipv6");
METADATA.addSubnet("fd00:ec2::", 32, "ipv6");
METADATA.addAddress("fd20:ce::254", "ipv6");

export function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, "");
  return bare === "localhost" || isIn(LOOPBACK, bare);
}

export function isMetadata(address: string): boolean {
  return isIn(METADATA, address.replace(/^\[|\]$/g, ""));
}

function isIn(list: BlockList, address: string): boolean {
  const family = isIP(address);
  return family !== 0 && list.check(address, family === 6 ? "ipv6" : "ipv4");
}

/** @throws AssayError `source/plain-http` */
export function refusePlain(url: URL, { allowHttp }: FetchLimits): void {
  if (url.protocol === "https:" || allowHttp || isLoopback(url.hostname)) return;
  throw new AssayError(
    "source/plain-http",
    `\`${shownAddress(url.href)}\` would be read without encryption, so anybody between could change the data.`,
    { fix: "Use `https://`, or say `allow_http: true` beside `path`." },
  );
}

export function tooLarge(shown: string, { bytes }: FetchLimits, seen?: number): AssayError {
  const size = seen === undefined ? "" : ` of ${seen} bytes`;
  return new AssayError(
    "source/too-large",
    `\`${shown}\`${size} is larger than the ${bytes} bytes allowed.`,
    {
      fix: "Allow more with `max_bytes` beside `path`, if the disk has room.",
    },
  );
}

export function tooSlow(shown: string): AssayError {
  return new AssayError("source/too-slow", `\`${shown}\` was not here when the time for fetching was over.`, {
    fix: "Give the gate more time with `timeout:`, or fetch the file in a step before.",
  });
}

export function changed(shown: string): AssayError {
  return new AssayError("source/changed", `\`${shown}\` changed while it was read.`, {
    fix: "Run again when nobody writes it, or name a version of the object.",
  });
}
