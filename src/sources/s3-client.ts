import type { S3Client, S3ClientConfig } from "@aws-sdk/client-s3";
import { AssayError } from "../model/error.ts";
import { type FetchLimits, refusePlain, tooSlow } from "./remote-limits.ts";

type Sdk = typeof import("@aws-sdk/client-s3");
type Secrets = Readonly<Record<string, string>>;

/** Where S3 is and how it is asked, as the environment's standard names say. */
export function storeSettings(secrets: Secrets): { readonly region: string; readonly endpoint?: string } {
  const endpoint = secrets["AWS_ENDPOINT_URL_S3"] || secrets["AWS_ENDPOINT_URL"];
  const region = secrets["AWS_REGION"] || secrets["AWS_DEFAULT_REGION"] || "us-east-1";
  return endpoint === undefined || endpoint === "" ? { region } : { region, endpoint };
}

/** A client with nothing but what the environment's standard names say; without keys it signs nothing. */
export function openClient(sdk: Sdk, limits: FetchLimits, secrets: Secrets): S3Client {
  const { region, endpoint } = storeSettings(secrets);
  return new sdk.S3Client({
    region,
    followRegionRedirects: true,
    responseChecksumValidation: "WHEN_REQUIRED",
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 10_000, requestTimeout: 60_000 },
    ...(endpoint === undefined ? {} : ownEndpoint(endpoint, limits)),
    ...identity(secrets),
  });
}

function ownEndpoint(endpoint: string, limits: FetchLimits): S3ClientConfig {
  const url = URL.parse(endpoint);
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "")
    throw new AssayError(
      "source/address",
      "AWS_ENDPOINT_URL is no address of http or https without a password.",
      {
        fix: "Write it as `https://host:port`.",
      },
    );
  refusePlain(url, limits);
  return { endpoint: url.href, forcePathStyle: true };
}

function identity(secrets: Secrets): S3ClientConfig {
  const {
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken,
  } = secrets;
  if (!accessKeyId || !secretAccessKey)
    return {
      credentials: { accessKeyId: "", secretAccessKey: "" },
      signer: { sign: async (request) => request },
    };
  return { credentials: { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) } };
}

const DENIED: ReadonlySet<string> = new Set([
  "AccessDenied",
  "InvalidAccessKeyId",
  "SignatureDoesNotMatch",
  "ExpiredToken",
  "InvalidToken",
  "AuthorizationHeaderMalformed",
  "RequestTimeTooSkewed",
  "AllAccessDisabled",
]);

/** What S3 said, by its code alone: its sentences repeat key ids and what was signed. */
export function problemOf(thrown: unknown, shown: string, signal: AbortSignal): AssayError {
  if (thrown instanceof AssayError) return thrown;
  if (signal.aborted) return tooSlow(shown);
  const { name, status } = factsOf(thrown);
  if (status === 412 || name === "PreconditionFailed")
    return new AssayError("source/changed", `\`${shown}\` changed while it was read.`, {
      fix: "Run again when nobody writes it, or name a version with `?versionId=…`.",
    });
  if (status === 404 || name === "NoSuchKey" || name === "NoSuchBucket" || name === "NoSuchVersion")
    return new AssayError("source/missing", `There is no \`${shown}\` (${name}).`, {
      fix: "Check bucket and key, and AWS_REGION and AWS_ENDPOINT_URL in the environment.",
    });
  if (status === 401 || status === 403 || DENIED.has(name))
    return new AssayError("source/denied", `S3 does not give \`${shown}\` (${name}).`, {
      fix: "Check AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN in the environment of the step, and what they may read.",
    });
  if (status !== undefined && status >= 500)
    return new AssayError("source/server", `S3 answered status ${status} to \`${shown}\`, three times.`, {
      fix: "Run again later.",
    });
  if (status !== undefined && status >= 300)
    return new AssayError("source/answer", `S3 answered status ${status} to \`${shown}\` (${name}).`, {
      fix: "Check AWS_REGION and AWS_ENDPOINT_URL in the environment.",
    });
  return new AssayError("source/unreachable", `\`${shown}\` could not be fetched (${name}).`, {
    fix: "Check AWS_ENDPOINT_URL and AWS_REGION, and that this machine may reach the endpoint.",
    cause: thrown,
  });
}

function factsOf(thrown: unknown): { readonly name: string; readonly status?: number } {
  if (typeof thrown !== "object" || thrown === null) return { name: "unknown" };
  const code: unknown = Reflect.get(thrown, "code");
  const name: unknown = typeof code === "string" ? code : Reflect.get(thrown, "name");
  const metadata: unknown = Reflect.get(thrown, "$metadata");
  const status: unknown =
    typeof metadata === "object" && metadata !== null ? Reflect.get(metadata, "httpStatusCode") : undefined;
  const plain = typeof name === "string" && /^[\w.-]{1,60}$/.test(name) ? name : "unknown";
  return typeof status === "number" ? { name: plain, status } : { name: plain };
}
