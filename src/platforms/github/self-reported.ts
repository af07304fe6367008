import type { Delivery, Publication } from "../../model/context.ts";
import { splitMarker } from "../marker.ts";

/** Stands above a report that a fork's own run made. */
export const SELF_REPORTED =
  "> **Self-reported.** The run of a fork made this report, with the fork's code and workflow. It is shown as it came and proves nothing by itself.\n\n";

/** The publication with a first line that says whose word the report is. */
export function selfReported(publication: Publication): Publication {
  const rendered = publication.rendered.map((file) => {
    if (file.reporter !== "markdown") return file;
    const { marker, text } = splitMarker(file.text);
    return { ...file, text: `${marker}${SELF_REPORTED}${text}` };
  });
  return { ...publication, rendered };
}

export function noStatusFromFork(target: string): Delivery {
  return {
    target,
    status: "skipped",
    code: "publish/self-reported",
    message: "the report is the word of a fork's own run, so no commit status is set from it",
    fix: "require the job of the first workflow in the rules of the branch instead",
  };
}
