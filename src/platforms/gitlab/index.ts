import { writeFile } from "node:fs/promises";
import type { Delivery, Platform, Publication } from "../../model/context.ts";
import { reasonOf } from "../../model/error.ts";
import { oneLine, present } from "../text.ts";
import { gitlabApiUrl, gitlabClient } from "./client.ts";
import { gitlabContext } from "./context.ts";
import { failedNote } from "./failure.ts";
import { NOTE_LIMIT, stickyNote } from "./note.ts";

const TARGET = "merge-request note";

/** GitLab CI/CD. Test and code-quality reports travel as artifacts, which the template declares. */
export const gitlab: Platform = {
  id: "gitlab",
  commentLimit: NOTE_LIMIT,
  detect: (env) => env.GITLAB_CI === "true",
  context: async (env) => gitlabContext(env),
  publish,
};

async function publish(publication: Publication): Promise<Delivery[]> {
  const { env, options } = publication;
  const deliveries: Delivery[] = [];
  const dotenv = present(env.ASSAY_DOTENV);
  if (dotenv !== undefined) deliveries.push(await writeDotenv(dotenv, publication));
  if (options.comment) deliveries.push(await note(publication));
  return deliveries;
}

/** For `artifacts:reports:dotenv`, so that later jobs know the verdict. */
async function writeDotenv(path: string, { report }: Publication): Promise<Delivery> {
  const target = "dotenv report";
  try {
    await writeFile(path, `ASSAY_VERDICT=${report.verdict}\nASSAY_EXIT_CODE=${report.exitCode}\n`, "utf8");
    return { target, status: "done", message: path };
  } catch (error) {
    const message = `${path} could not be written: ${oneLine(reasonOf(error))}`;
    return { target, status: "failed", code: "publish/file-unwritable", message };
  }
}

async function note({ env, context, options, rendered }: Publication): Promise<Delivery> {
  const markdown = rendered.find(({ reporter }) => reporter === "markdown")?.text;
  if (markdown === undefined) return skipped("publish/nothing-rendered", "no Markdown report was rendered");
  const { change } = context;
  // A pipeline of a fork runs in the fork; the note belongs to the project of the merge request.
  const project = present(env.CI_MERGE_REQUEST_PROJECT_ID) ?? present(env.CI_PROJECT_ID);
  if (change === undefined || project === undefined)
    return skipped("publish/no-change", "this pipeline belongs to no merge request");
  const client = gitlabClient(env);
  if (client === undefined) {
    const fix =
      "store a project or group access token with the api scope as the masked variable ASSAY_GITLAB_TOKEN";
    return present(env.CI_JOB_TOKEN) === undefined
      ? skipped("publish/no-token", "there is no token for the merge-request note", fix)
      : skipped("publish/job-token", "CI_JOB_TOKEN cannot write merge-request notes", fix);
  }
  try {
    return await stickyNote(client, { project, iid: change.number, url: change.url }, markdown, options.key);
  } catch (thrown) {
    return failedNote(thrown, gitlabApiUrl(env));
  }
}

function skipped(code: Delivery["code"], message: string, fix?: string): Delivery {
  return { target: TARGET, status: "skipped", code, message, fix };
}
