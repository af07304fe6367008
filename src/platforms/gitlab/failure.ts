import type { Delivery } from "../../model/context.ts";
import { isRateLimit, waitSeconds } from "../http.ts";
import { oneLine } from "../text.ts";
import { refusalOf } from "./client.ts";

const TOKEN_FIX =
  "store a project or group access token with the api scope and the Reporter role as the masked variable ASSAY_GITLAB_TOKEN";

/** What was thrown on the way to GitLab → a delivery that says what to do. */
export function failedNote(thrown: unknown, apiUrl: string): Delivery {
  const refusal = refusalOf(thrown);
  const { status } = refusal;
  const said = oneLine(refusal.message);
  const failed = (code: Delivery["code"], message: string, fix: string): Delivery => ({
    target: "merge-request note",
    status: "failed",
    code,
    message,
    fix,
  });
  if (status === 0)
    return failed(
      "publish/unreachable",
      `${apiUrl} could not be reached: ${said}`,
      "check the runner's network, its proxy variables and CI_API_V4_URL",
    );
  if (isRateLimit(refusal)) {
    const wait = waitSeconds(refusal);
    const when = wait === undefined ? "" : ` for another ${wait} s`;
    return failed(
      "publish/rate-limited",
      `GitLab's rate limit is used up${when} (${status}: ${said})`,
      "run the job again later; the report is among the job's artifacts",
    );
  }
  if (status === 401)
    return failed("publish/bad-token", `GitLab refused the token (401: ${said})`, TOKEN_FIX);
  if (status === 403)
    return failed("publish/read-only-token", `the token may not write notes (403: ${said})`, TOKEN_FIX);
  if (status === 404)
    return failed(
      "publish/not-found",
      `GitLab does not know the merge request, or the token may not see it (404: ${said})`,
      TOKEN_FIX,
    );
  if (status >= 500)
    return failed(
      "publish/server-error",
      `GitLab answered ${status} twice: ${said}`,
      "run the job again when the server is well; the verdict is not affected",
    );
  return failed(
    "publish/refused",
    `GitLab refused the note (${status}: ${said})`,
    "please report this with the message: Assay should not send what GitLab refuses",
  );
}
