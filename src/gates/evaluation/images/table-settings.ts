import { AssayError } from "../../../model/error.ts";
import type { EvaluationConfig } from "../config.ts";
import { isFolder } from "./is-folder.ts";

/** Settings that name columns, in a gate without any table. @throws AssayError `evaluation/settings` */
export function requireTables(config: Partial<EvaluationConfig>): void {
  const { task, data = "", predictions = "", label, detection, segmentation } = config;
  const isTable = (path: string) =>
    task === "segmentation" ? !isFolder(path) && !/\.np[yz]$/i.test(path) : !/\.json$/i.test(path);
  if (isTable(data) || isTable(predictions)) return;
  const { image, box, crowd } = detection ?? {};
  const { image: ofMask, mask, height, width } = segmentation ?? {};
  for (const [name, value] of Object.entries({
    label,
    image: image ?? ofMask,
    box,
    crowd,
    mask,
    height,
    width,
  }))
    if (value !== undefined)
      throw new AssayError(
        "evaluation/settings",
        `\`${name}\` names what is in a table, but \`data\` and \`predictions\` are none.`,
        { fix: `Leave \`${name}\` out.` },
      );
}
