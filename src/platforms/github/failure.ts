import type { Delivery } from "../../model/context.ts";
import { isRateLimit, waitSeconds } from "../http.ts";
import { oneLine } from "../text.ts";
import { refusalOf } from "./client.ts";

/** Where a delivery was going, and which permission line it needs. */
export interface Destination {
  readonly target: string;
  readonly permission: "pull-requests: write" | "statuses: write";
  readonly apiUrl: string;
}

/** What was thrown on the way → a delivery that says what to do. */
export function failedDelivery(thrown: unknown, { target, permission, apiUrl }: Destination): Delivery {
  const refusal = refusalOf(thrown);
  const said = oneLine(refusal.message);
  const failed = (code: Delivery["code"], message: string, fix: string): Delivery => ({
    target,
    status: "failed",
    code,
    message,
    fix,
  });
  if (refusal.status === 0)
    return failed(
      "publish/unreachable",
      `${apiUrl} could not be reached: ${said}`,
      "check the runner's network, HTTPS_PROXY and GITHUB_API_URL",
    );
  if (isRateLimit(refusal)) {
    const wait = waitSeconds(refusal);
    const when = wait === undefined ? "" : ` for another ${wait} s`;
    return failed(
      "publish/rate-limited",
      `GitHub's rate limit is used up${when} (${refusal.status}: ${said})`,
      "run the job again later; the report is in the step summary",
    );
  }
  if (refusal.status === 401)
    return failed(
      "publish/bad-token",
      `GitHub refused the token (401: ${said})`,
      `use \${{ github.token }} or a token that has not expired`,
    );
  if (refusal.status === 403)
    return failed(
      "publish/read-only-token",
      `the token may not write the ${target} (403: ${said})`,
      `add to the job: permissions: { contents: read, ${permission} }; a pull request from a fork always has a read-only token`,
    );
  if (refusal.status === 404)
    return failed(
      "publish/not-found",
      `GitHub does not know where the ${target} should go (404: ${said})`,
      "check that the token can see this repository and that the pull request still exists",
    );
  if (refusal.status >= 500)
    return failed(
      "publish/server-error",
      `GitHub answered ${refusal.status} twice: ${said}`,
      "run the job again when githubstatus.com is green; the verdict is not affected",
    );
  return failed(
    "publish/refused",
    `GitHub refused the ${target} (${refusal.status}: ${said})`,
    "please report this with the message: Assay should not send what GitHub refuses",
  );
}
