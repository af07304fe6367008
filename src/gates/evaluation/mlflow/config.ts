import { type Static, Type } from "typebox";
import { AssayError } from "../../../model/error.ts";

export const MlflowRunSchema = Type.Object(
  {
    run: Type.String({ minLength: 1, description: "Id of the run, as the tracking server shows it" }),
    tracking_uri: Type.Optional(
      Type.String({
        minLength: 1,
        description:
          "Address of a tracking server, http or https; default the environment's MLFLOW_TRACKING_URI",
      }),
    ),
    store: Type.Optional(
      Type.String({
        minLength: 1,
        description: "Folder of a file store inside the tree, such as `mlruns`, instead of a server",
      }),
    ),
  },
  {
    additionalProperties: false,
    description:
      "Finished MLflow run whose metrics rules of the metric `file_metric` judge; instead of a model or predictions",
  },
);

export type MlflowRunConfig = Static<typeof MlflowRunSchema>;

/** What MLflow itself takes for a run's id; nothing of it can leave a folder or an address. */
const RUN_ID = /^[a-zA-Z0-9][\w-]{0,255}$/;

/** @throws AssayError `evaluation/settings` */
export function requireMlflowRun({ run, tracking_uri, store }: MlflowRunConfig, champion?: string): void {
  for (const [setting, id] of Object.entries({ "mlflow_run.run": run, champion }))
    if (id !== undefined && !RUN_ID.test(id))
      throw wrong(
        `\`${setting}\` is no id of an MLflow run: it has letters, digits, \`-\` and \`_\`, at most 256.`,
        "Copy the id from the run's page; its name is not enough.",
      );
  if (tracking_uri !== undefined && store !== undefined)
    throw wrong(
      "`mlflow_run` has both `tracking_uri` and `store`.",
      "Say where the run is kept: `tracking_uri: https://…` for a server, or `store: mlruns` for a folder.",
    );
  if (tracking_uri !== undefined) trackingUrl(tracking_uri);
}

/**
 * The server's address without a slash at its end.
 * @throws AssayError `evaluation/settings`, which never repeats the address, as it may hold a password
 */
export function trackingUrl(uri: string, name = "`mlflow_run.tracking_uri`"): string {
  const url = URL.parse(uri);
  if (url === null || !/^https?:$/.test(url.protocol))
    throw wrong(
      `${name} is no http or https address.`,
      "Write it as in `https://mlflow.example.org`; a folder of runs is named with `store:`.",
    );
  if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "")
    throw wrong(
      `${name} holds credentials, a query or a fragment.`,
      "Leave them out: an address is no place for secrets. For a server that asks who you are, set MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, or MLFLOW_TRACKING_TOKEN, in the environment.",
    );
  return `${url.origin}${url.pathname}`.replace(/\/+$/, "");
}

function wrong(message: string, fix: string): AssayError {
  return new AssayError("evaluation/settings", message, { fix });
}
