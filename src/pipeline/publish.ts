import type { Context, Delivery, Env, Platform, PublishOptions } from "../model/context.ts";
import { reasonOf } from "../model/error.ts";
import type { Report } from "../model/report.ts";
import type { RenderedFile } from "../model/reporter.ts";
import { commentMarker } from "../platforms/index.ts";
import { REPORTERS } from "../reporters/index.ts";

/** Every rendering of a report, `report.json` first. */
export function renderAll(report: Report, limit?: number, key?: string): readonly RenderedFile[] {
  const marker = key === undefined ? undefined : commentMarker(key);
  const rendered = REPORTERS.flatMap((reporter) => reporter.render(report, { limit, marker }));
  return [...rendered].sort((a, b) => Number(b.reporter === "json") - Number(a.reporter === "json"));
}

export interface PublishRequest {
  readonly report: Report;
  readonly platform: Platform;
  readonly context: Context;
  readonly env: Env;
  readonly options: PublishOptions;
  /** Where the reports lie. */
  readonly outputFolder: string;
}

/** Tells people where they review. Whatever goes wrong here is a delivery that failed, never a verdict. */
export async function publish(request: PublishRequest): Promise<readonly Delivery[]> {
  const { report, platform, ...delivery } = request;
  try {
    const rendered = renderAll(report, platform.commentLimit, delivery.options.key);
    return await platform.publish({ report, rendered, ...delivery });
  } catch (thrown) {
    return [{ target: platform.id, status: "failed", code: "run/bug", message: reasonOf(thrown) }];
  }
}
